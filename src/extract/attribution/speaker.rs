//! Noun phrases for those who speak.

use crate::event::Attribution;
use crate::extract::name::{Name, NameClass, holding, starting_at};
use crate::extract::phrase::{behind_articles, covered, cue, is_capital, is_mark, is_verb, is_word, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Sense, Syntax, TimeWord};
use crate::text::Joint;

/// The token behind the day between a verb and who speaks: « afirmó este martes el ministro ».
fn behind_time(scan: &Scan<'_>, at: usize) -> usize {
    let day = |s| matches!(s, Sense::Time(TimeWord::Day(_) | TimeWord::Weekday(_)));
    let told = scan.is(at, day).or_else(|| scan.is(behind_articles(scan, at), day));
    told.filter(|&end| is_word(scan, end)).unwrap_or(at)
}

/// A noun phrase for one who speaks.
pub(super) struct Speaker {
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Speaker {
    /// The phrase that begins at token `at`.
    pub(super) fn behind(scan: &Scan<'_>, names: &[Name], at: usize) -> Option<Speaker> {
        let start = behind_articles(scan, behind_time(scan, at));
        let mut end = start;
        while end < scan.len() && end < start + 14 {
            if let Some(name) = holding(names, end) {
                end = name.end;
                continue;
            }
            // "Mr. Smith"; the stop behind "sagte die Ministerin" ends the sentence.
            let goes_on = is_word(scan, end + 1)
                && is_capital(scan, end + 1)
                && scan.tokens.word(end.saturating_sub(1)).len() <= 5;
            let abbreviated =
                is_mark(scan, end, &["."]) && end > start && goes_on && cue(scan, end - 1, Cue::Honorific).is_some();
            let preposition = [Syntax::Of, Syntax::For]
                .into_iter()
                .find_map(|s| syntax(scan, end, s))
                .filter(|_| end > start);
            if let Some(behind) = preposition {
                end = behind_articles(scan, behind);
                continue;
            }
            let stops = |s: Sense| {
                matches!(
                    s,
                    Sense::Syntax(Syntax::Article | Syntax::Relative | Syntax::That | Syntax::Have | Syntax::Be)
                ) || matches!(
                    s,
                    Sense::Cue(Cue::And | Cue::Contrast | Cue::Not | Cue::NoQuantity) | Sense::Where
                ) || matches!(s, Sense::Time(_) | Sense::Numeral(_) | Sense::With | Sense::Agent)
            };
            let titled = scan
                .is(end, |s| matches!(s, Sense::Cue(Cue::Office | Cue::Honorific)))
                .is_some();
            // "the metalworkers' union": the apostrophe of a plural that owns.
            let owned = is_mark(scan, end, &["'", "’"])
                && end > start
                && scan.joint(end) == Joint::None
                && scan.fold(end - 1).ends_with('s')
                && is_word(scan, end + 1);
            if owned {
                end += 1;
                continue;
            }
            // "Volgens de politie schoot een man": the verb stands second.
            let verb = |s: Sense| matches!(s, Sense::Active(_) | Sense::State(_) | Sense::Cue(Cue::Say));
            let second = scan.grammar().verb_last && end > start && scan.is(end, verb).is_some();
            if !abbreviated && (!is_word(scan, end) || (scan.is(end, stops).is_some() || second) && !titled) {
                break;
            }
            end += 1;
        }
        // Where nouns have capitals, the verb behind has none.
        let small = |i: usize| scan.grammar().capital_nouns && !scan.tokens.get(i).capital && !is_pronoun(scan, i);
        while end > start && is_word(scan, end - 1) && small(end - 1) && holding(names, end - 1).is_none() {
            end -= 1;
        }
        // A preposition at the end led to nothing.
        while end > start && scan.is(end - 1, |s| matches!(s, Sense::Function)).is_some() && !is_pronoun(scan, end - 1)
        {
            end -= 1;
        }
        Speaker { start, end }.checked(scan, names)
    }

    /// The phrase that ends before token `end`.
    pub(super) fn before(scan: &Scan<'_>, names: &[Name], end: usize) -> Option<Speaker> {
        if end > 1 && is_mark(scan, end - 1, &[","]) {
            return Self::before_aside(scan, names, end - 1);
        }
        Self::right_before(scan, names, end)
    }

    fn right_before(scan: &Scan<'_>, names: &[Name], end: usize) -> Option<Speaker> {
        let mut start = end;
        while start > 0 && start + 14 > end {
            let at = start - 1;
            if let Some(name) = holding(names, at) {
                start = name.start;
                continue;
            }
            let closes = is_mark(scan, at, &[")"]);
            if closes && let Some(open) = (at.saturating_sub(8)..at).rev().find(|&i| is_mark(scan, i, &["("])) {
                start = open;
                continue;
            }
            let abbreviated = is_mark(scan, at, &["."]) && at > 0 && cue(scan, at - 1, Cue::Honorific).is_some();
            if abbreviated {
                start = at - 1;
                continue;
            }
            let stops = |s: Sense| {
                matches!(
                    s,
                    Sense::Syntax(Syntax::That | Syntax::Have | Syntax::Be) | Sense::With | Sense::Agent
                ) || matches!(s, Sense::Cue(Cue::And | Cue::Contrast | Cue::Say | Cue::According))
                    || matches!(s, Sense::Time(_) | Sense::Active(_))
            };
            let noun = scan
                .is(at, |s| {
                    matches!(
                        s,
                        Sense::Cue(Cue::Office | Cue::Honorific) | Sense::Body(_) | Sense::Concept(_)
                    )
                })
                .is_some();
            let small = |s: Syntax| syntax(scan, at, s) == Some(start);
            let inner = small(Syntax::Of) || small(Syntax::Article) || small(Syntax::For) || is_pronoun(scan, at);
            // « in serata la polizia ha detto »
            let timed = covered(scan, at, at + 1, |s| matches!(s, Sense::Time(_))) && !inner;
            if !is_word(scan, at) || timed || scan.is(at, stops).is_some() && !noun && !inner {
                break;
            }
            start -= 1;
        }
        let start = behind_articles(scan, start);
        Speaker { start, end }.checked(scan, names)
    }

    /// "X, the head of Y, said", "the head of Y, X, said".
    fn before_aside(scan: &Scan<'_>, names: &[Name], comma: usize) -> Option<Speaker> {
        let open = (comma.saturating_sub(20)..comma)
            .rev()
            .find(|&i| is_mark(scan, i, &[","]))?;
        let name = starting_at(names, open + 1)
            .map(|k| &names[k])
            .filter(|n| n.end == comma);
        if let Some(name) = name.filter(|n| matches!(n.class, NameClass::Person | NameClass::Unknown)) {
            return Some(Speaker {
                start: name.start,
                end: name.end,
            });
        }
        let aside = scan.is(behind_articles(scan, open + 1), |s| {
            matches!(
                s,
                Sense::Cue(Cue::Office | Cue::According) | Sense::Syntax(Syntax::Relative | Syntax::Of)
            ) || matches!(s, Sense::Body(_) | Sense::Demonym(_) | Sense::Cue(Cue::Honorific))
        });
        aside.and_then(|_| Self::right_before(scan, names, open))
    }

    /// Only what can speak: a name, an office, people without a name.
    fn checked(self, scan: &Scan<'_>, names: &[Name]) -> Option<Speaker> {
        if self.start >= self.end {
            return None;
        }
        let speaks = |s: Sense| {
            matches!(
                s,
                Sense::Cue(Cue::Office) | Sense::Body(_) | Sense::Syntax(Syntax::Speaker)
            )
        };
        let named = self.names(names).any(|n| n.class != NameClass::Demonym);
        let person = (self.start..self.end).any(|i| scan.is(i, speaks).is_some());
        let preposition = scan
            .is(self.start, |s| matches!(s, Sense::Where) || matches!(s, Sense::With))
            .is_some();
        let own = self.names(names).any(|n| n.start == self.start);
        let verb = is_verb(scan, self.start) && !own && !person;
        ((named || person) && (!preposition || own || is_pronoun(scan, self.start)) && !verb).then_some(self)
    }

    fn names<'n>(&self, names: &'n [Name]) -> impl Iterator<Item = &'n Name> + use<'n> {
        let (start, end) = (self.start, self.end);
        let first = names.partition_point(|n| n.start < start);
        names[first..].iter().take_while(move |n| n.end <= end)
    }

    pub(super) fn attribution(&self, scan: &Scan<'_>, names: &[Name]) -> Attribution {
        let person = self
            .names(names)
            .find(|n| n.class == NameClass::Person || n.class == NameClass::Unknown);
        let entity = person.or_else(|| {
            self.names(names)
                .filter(|n| n.class != NameClass::Demonym)
                .max_by_key(|n| matches!(n.class, NameClass::Organisation | NameClass::Body))
        });
        let whole = scan.tokens.span(self.start, self.end).slice(scan.tokens.text());
        let alone = person.filter(|n| n.class == NameClass::Person || n.start == self.start);
        Attribution {
            name: alone.map_or(whole, |n| n.text(scan)).to_string(),
            entity: entity.map(|n| n.entity.to_string()),
        }
    }
}

fn is_pronoun(scan: &Scan<'_>, i: usize) -> bool {
    syntax(scan, i, Syntax::Speaker).is_some()
}
