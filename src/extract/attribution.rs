//! Who says so: "according to X", "X said", « a indiqué X ».

use super::name::{Name, NameClass};
use super::phrase::{Auxiliaries, clause, cue, ending, is_mark, is_verb, is_word, sentence, syntax};
use super::scan::Scan;
use crate::event::Attribution;
use crate::lang::{Cue, Sense, Syntax};

/// A statement put into somebody's mouth.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Said {
    pub(crate) attribution: Attribution,
    /// The tokens that it covers: `from..to`.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The tokens of the words that say so, speaker included.
    pub(crate) cue: (usize, usize),
}

/// Everything that the text puts into somebody's mouth, in order.
///
/// # Complexity
/// Linear in the number of tokens, but for the length of the sentence around each verb of saying.
pub(crate) fn attributions(scan: &Scan<'_>, names: &[Name]) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    let mut i = 0;
    while i < scan.len() {
        let said = according(scan, names, i).or_else(|| saying(scan, names, i));
        let next = said.as_ref().map_or(i + 1, |s| s.cue.1.max(i + 1));
        // A second verb of the same speaker says nothing new.
        let inside = |s: &Said| found.iter().any(|f| f.cue.0 < s.cue.1 && s.cue.0 < f.cue.1);
        if let Some(said) = said.filter(|s| !inside(s)) {
            found.push(said);
        }
        i = next;
    }
    found
}

/// "according to X", « selon X ».
fn according(scan: &Scan<'_>, names: &[Name], i: usize) -> Option<Said> {
    let end = cue(scan, i, Cue::According)?;
    let speaker = Speaker::behind(scan, names, end);
    let (name_end, attribution) = match speaker {
        Some(speaker) => (speaker.end, speaker.attribution(scan, names)),
        // « de source policière »: the cue names its speaker itself.
        None => (end, cue_names(scan, i, end)?),
    };
    let (from, to) = covered(scan, i, name_end);
    Some(Said {
        attribution,
        from,
        to,
        cue: (i, name_end),
    })
}

/// A cue that holds a noun for those who speak.
fn cue_names(scan: &Scan<'_>, i: usize, end: usize) -> Option<Attribution> {
    let noun = (i..end).find(|&at| syntax(scan, at, Syntax::Speaker).is_some())?;
    Some(Attribution {
        name: scan.tokens.span(noun, end).slice(scan.tokens.text()).to_string(),
        entity: None,
    })
}

/// "X said that", ", said X", « a indiqué X ».
fn saying(scan: &Scan<'_>, names: &[Name], i: usize) -> Option<Said> {
    let end = cue(scan, i, Cue::Say).or_else(|| cue(scan, i, Cue::Deny).filter(|_| is_denial(scan, i)))?;
    let aux = Auxiliaries::before(scan, i);
    if aux.passive() || ending(scan, aux.start, |s| s == Sense::Syntax(Syntax::Toward)).is_some() {
        return None;
    }
    if let Some(speaker) = Speaker::before(scan, names, aux.start) {
        // "police report said": the noun is part of the speaker.
        if aux.start == i && cue(scan, end, Cue::Say).is_some() {
            return None;
        }
        let trails = speaker.start > 0 && is_mark(scan, speaker.start - 1, &[",", "”", "\"", "»"]) && ends(scan, end);
        let (from, to) = if trails {
            covered(scan, speaker.start, end)
        } else {
            spoken(scan, speaker.start, end)
        };
        return Some(Said {
            attribution: speaker.attribution(scan, names),
            from,
            to,
            cue: (speaker.start, end),
        });
    }
    // ", said X", « , a indiqué X ».
    let open = aux.start == 0 || is_mark(scan, aux.start - 1, &[",", "”", "\"", "»", "–", "—"]);
    let speaker = Speaker::behind(scan, names, end).filter(|_| open && aux.start > 0)?;
    let (from, to) = covered(scan, aux.start, speaker.end);
    Some(Said {
        attribution: speaker.attribution(scan, names),
        from,
        to,
        cue: (aux.start, speaker.end),
    })
}

/// To deny is to say, where somebody does it.
fn is_denial(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| matches!(s, Sense::Active(_))).is_some()
}

/// Whether the sentence or its clause is over at `i`.
fn ends(scan: &Scan<'_>, i: usize) -> bool {
    i >= scan.len() || scan.is(i, |s| matches!(s, Sense::Time(_) | Sense::Where)).is_some() || !is_word(scan, i)
}

/// What an attribution that stands aside covers: its clause; the whole sentence where it opens it.
fn covered(scan: &Scan<'_>, start: usize, end: usize) -> (usize, usize) {
    let (from, to) = clause(scan, start);
    let (_, last) = sentence(scan, start);
    if start <= from + 1 {
        (from, contrast(scan, end, last))
    } else {
        (from, to)
    }
}

/// What a verb of saying covers: from the speaker to the end, or to where another statement is set against it.
fn spoken(scan: &Scan<'_>, start: usize, end: usize) -> (usize, usize) {
    let (_, last) = sentence(scan, start);
    let article = ending(scan, start, |s| s == Sense::Syntax(Syntax::Article));
    (article.unwrap_or(start), contrast(scan, end, last))
}

fn contrast(scan: &Scan<'_>, from: usize, to: usize) -> usize {
    (from..to)
        .find(|&at| cue(scan, at, Cue::Contrast).is_some() && is_mark(scan, at - 1, &[",", ";", "»", "”"]))
        .unwrap_or(to)
}

/// A noun phrase for one who speaks.
struct Speaker {
    start: usize,
    end: usize,
}

impl Speaker {
    /// The phrase that begins at token `at`.
    fn behind(scan: &Scan<'_>, names: &[Name], at: usize) -> Option<Speaker> {
        let start = articles(scan, at);
        let mut end = start;
        while end < scan.len() && end < start + 14 {
            if let Some(name) = names.iter().find(|n| n.start <= end && end < n.end) {
                end = name.end;
                continue;
            }
            let abbreviated = is_mark(scan, end, &["."]) && end > start && cue(scan, end - 1, Cue::Honorific).is_some();
            let preposition = [Syntax::Of, Syntax::For]
                .into_iter()
                .find_map(|s| syntax(scan, end, s))
                .filter(|_| end > start);
            if let Some(behind) = preposition {
                end = articles(scan, behind);
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
            if !abbreviated && (!is_word(scan, end) || scan.is(end, stops).is_some() && !titled) {
                break;
            }
            end += 1;
        }
        // A preposition at the end led to nothing.
        while end > start && scan.is(end - 1, |s| s == Sense::Function).is_some() && !is_pronoun(scan, end - 1) {
            end -= 1;
        }
        Speaker { start, end }.checked(scan, names)
    }

    /// The phrase that ends before token `end`.
    fn before(scan: &Scan<'_>, names: &[Name], end: usize) -> Option<Speaker> {
        if end > 1 && is_mark(scan, end - 1, &[","]) {
            return Self::before_aside(scan, names, end - 1);
        }
        let mut start = end;
        while start > 0 && start + 14 > end {
            let at = start - 1;
            if let Some(name) = names.iter().find(|n| n.start <= at && at < n.end) {
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
                    || matches!(s, Sense::Time(_))
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
            if !is_word(scan, at) || scan.is(at, stops).is_some() && !noun && !inner {
                break;
            }
            start -= 1;
        }
        let start = articles(scan, start);
        Speaker { start, end }.checked(scan, names)
    }

    /// "X, the head of Y, said", "the head of Y, X, said".
    fn before_aside(scan: &Scan<'_>, names: &[Name], comma: usize) -> Option<Speaker> {
        let open = (comma.saturating_sub(20)..comma)
            .rev()
            .find(|&i| is_mark(scan, i, &[","]))?;
        let name = names.iter().find(|n| n.start == open + 1 && n.end == comma);
        if let Some(name) = name.filter(|n| matches!(n.class, NameClass::Person | NameClass::Unknown)) {
            return Some(Speaker {
                start: name.start,
                end: name.end,
            });
        }
        let aside = scan.is(articles(scan, open + 1), |s| {
            matches!(
                s,
                Sense::Cue(Cue::Office | Cue::According) | Sense::Syntax(Syntax::Relative | Syntax::Of)
            ) || matches!(s, Sense::Body(_) | Sense::Demonym(_) | Sense::Cue(Cue::Honorific))
        });
        aside.and_then(|_| Self::before(scan, names, open))
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
        let preposition = scan.is(self.start, |s| s == Sense::Where || s == Sense::With).is_some();
        let own = self.names(names).any(|n| n.start == self.start);
        let verb = is_verb(scan, self.start) && !own && !person;
        ((named || person) && (!preposition || own || is_pronoun(scan, self.start)) && !verb).then_some(self)
    }

    fn names<'n>(&self, names: &'n [Name]) -> impl Iterator<Item = &'n Name> + use<'n> {
        let (start, end) = (self.start, self.end);
        names.iter().filter(move |n| n.start >= start && n.end <= end)
    }

    fn attribution(&self, scan: &Scan<'_>, names: &[Name]) -> Attribution {
        let person = self
            .names(names)
            .find(|n| n.class == NameClass::Person || n.class == NameClass::Unknown);
        let entity = person.or_else(|| {
            self.names(names)
                .filter(|n| n.class != NameClass::Demonym)
                .max_by_key(|n| matches!(n.class, NameClass::Organisation | NameClass::Body))
        });
        let whole = scan.tokens.span(self.start, self.end).slice(scan.tokens.text());
        let alone = person.filter(|n| n.class == NameClass::Person);
        Attribution {
            name: alone.map_or(whole, |n| n.text.as_str()).to_string(),
            entity: entity.map(|n| n.entity.clone()),
        }
    }
}

fn is_pronoun(scan: &Scan<'_>, i: usize) -> bool {
    syntax(scan, i, Syntax::Speaker).is_some()
}

fn articles(scan: &Scan<'_>, mut i: usize) -> usize {
    while let Some(end) = syntax(scan, i, Syntax::Article) {
        i = end;
    }
    i
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::name::names;
    use crate::lang::Language;

    /// Each attribution as `name/entity[what it covers]`.
    fn check(language: Language, cases: &[(&str, &str)]) {
        let mut wrong = Vec::new();
        for (text, expected) in cases {
            let scan = Scan::new(text, language, None);
            let found: Vec<String> = attributions(&scan, &names(&scan))
                .iter()
                .map(|s| {
                    let covers = scan.tokens.span(s.from, s.to).slice(text);
                    let whole = if covers.len() + 1 >= text.len() { "*" } else { covers };
                    let entity = s.attribution.entity.as_deref().unwrap_or("-");
                    format!("{}/{entity}[{whole}]", s.attribution.name)
                })
                .collect();
            if found.join(" ") != *expected {
                wrong.push(format!(
                    "{text:?}:\n  found    {}\n  expected {expected}",
                    found.join(" ")
                ));
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }

    #[test]
    fn english() {
        check(
            Language::En,
            &[
                (
                    "26,000 accounts were deactivated, according to the Belgian police.",
                    "Belgian police/police:BE[*]",
                ),
                (
                    "The attack eliminated it, according to Eric Van Der Sypt, of the Belgian prosecutor's office.",
                    "Eric Van Der Sypt/name:eric van der sypt[*]",
                ),
                (
                    "According to a spokesperson for the Belgian Public Prosecution Service, it is no longer available.",
                    "spokesperson for the Belgian Public Prosecution Service/prosecutor:BE[*]",
                ),
                (
                    "The numbers are not final, according to Patrick Willockx of the Federal Police.",
                    "Patrick Willockx of the Federal Police/name:patrick willockx[*]",
                ),
                ("Two people died, officials said.", "officials/officials[*]"),
                (
                    "Two people died, said Robert Heimberger, head of the crime office.",
                    "Robert Heimberger/name:robert heimberger[*]",
                ),
                (
                    "The US government said a missile hit it.",
                    "US government/government:US[*]",
                ),
                (
                    "Police said two people died, but witnesses spoke of ten.",
                    "Police/police[Police said two people died,] witnesses/-[witnesses spoke of ten.]",
                ),
                (
                    "Anton Berg, an adviser to the minister, wrote that it was hit.",
                    "Anton Berg/name:anton berg[*]",
                ),
                ("Witnesses told reporters that he fled.", "Witnesses/-[*]"),
                ("He was said to have fled on foot.", ""),
                ("Two people died on Thursday.", ""),
                ("The state attacked the reporters.", ""),
                ("Police have confirmed a single shooter.", "Police/police[*]"),
                ("They announced that twelve died.", "They/-[*]"),
            ],
        );
    }

    #[test]
    fn french() {
        check(
            Language::Fr,
            &[
                (
                    "Selon la police belge, deux personnes sont mortes.",
                    "police belge/police:BE[*]",
                ),
                (
                    "Deux personnes sont mortes, a indiqué le parquet.",
                    "parquet/prosecutor[*]",
                ),
                (
                    "Europol a annoncé que deux sites étaient fermés.",
                    "Europol/org:europol[*]",
                ),
                ("Deux personnes sont mortes, d'après des témoins.", "témoins/-[*]"),
                (
                    "M. Van Der Sypt a précisé que l'enquête continue.",
                    "Van Der Sypt/name:van der sypt[*]",
                ),
                (
                    "Le bilan est de dix morts, selon un porte-parole de la police.",
                    "porte-parole de la police/police[*]",
                ),
                ("L'attaque a fait dix morts.", ""),
                (
                    "La police affirme avoir arrêté deux hommes, mais Europol dément.",
                    "police/police[La police affirme avoir arrêté deux hommes,] Europol/org:europol[Europol dément.]",
                ),
            ],
        );
    }
}
