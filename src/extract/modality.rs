//! How sure the text is of a fact.

use super::attribution::{Said, near};
use super::phrase::{Auxiliaries, REACH, clause, cue, is_capital, is_mark, is_ordinal_stop, is_verb, is_word, syntax};
use super::scan::Scan;
use crate::event::Modality;
use crate::lang::{Bound, Cue, Sense, Syntax};
use crate::text::TokenKind;

/// How sure the text is of the fact that the tokens `from..to` tell.
///
/// # Complexity
/// Linear in the length of the clause.
pub(crate) fn modality(scan: &Scan<'_>, from: usize, to: usize, said: &[Said]) -> Modality {
    let spoken = |s: &&Said| s.from <= from && to <= s.to && !(s.cue.0 <= from && to <= s.cue.1);
    let told = || match near(said, from).iter().find(spoken) {
        Some(_) => Modality::Reported,
        None => Modality::Asserted,
    };
    if !scan.doubts().any() {
        return told();
    }
    let (start, end) = clause(scan, from);
    let doubts = scan.doubts().within(start, end);
    if doubts.is_empty() {
        return told();
    }
    let reach = Reach::of(scan, from, to);
    let at = || doubts.iter().map(|&i| i as usize);
    let any =
        |wanted: Cue, near: bool| at().any(|i| cue(scan, i, wanted).is_some_and(|behind| reach.holds(i, behind, near)));
    let going = || at().any(|i| is_going(scan, i) && reach.holds(i, i + 1, true));
    if any(Cue::Forecast, true) || going() {
        return Modality::Forecast;
    }
    if any(Cue::Preliminary, false) {
        return Modality::Preliminary;
    }
    if any(Cue::Hedge, true) || any(Cue::Conditional, true) {
        return Modality::Hedged;
    }
    told()
}

/// How a figure stands to another state of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It replaced an older one: "raised to 15", "from 15 to 13".
    New,
    /// It has been replaced: "initially 15".
    Old,
}

/// Whether the text says that the figure at `start..end` replaced another or has been replaced.
pub(crate) fn standing(scan: &Scan<'_>, start: usize, end: usize) -> Option<Standing> {
    /// How far before a figure the word stands that says that it has been replaced.
    const AHEAD: usize = 14;
    const CUES: u64 = Cue::Revised.bit() | Cue::Superseded.bit() | Cue::Changed.bit();
    if !scan.has_cues(CUES) {
        return None;
    }
    let last = (end + 2).min(scan.len());
    if (start.saturating_sub(6)..last).any(|i| scan.begins_cue(i, Cue::Revised)) {
        return Some(Standing::New);
    }
    let from = (start..end).any(|i| scan.is(i, |s| s == Sense::Bound(Bound::From)).is_some());
    if from && (start.saturating_sub(6)..start).any(|i| scan.begins_cue(i, Cue::Changed)) {
        return Some(Standing::New);
    }
    // The word speaks of the figure nearest to it, and not beyond its part of the sentence.
    let other = |i: usize| {
        scan.tokens.kind(i) == Some(TokenKind::Number)
            || is_mark(scan, i, &[";", ":", "(", ")"]) && !is_ordinal_stop(scan, i)
            || super::phrase::contrast(scan, i).is_some()
    };
    let before = (start.saturating_sub(AHEAD)..start)
        .rev()
        .find(|&i| scan.begins_cue(i, Cue::Superseded) || other(i));
    let behind = (end..last).find(|&i| scan.begins_cue(i, Cue::Superseded) || is_mark(scan, i, &[","]) || other(i));
    let replaced = [before, behind]
        .into_iter()
        .flatten()
        .any(|i| scan.begins_cue(i, Cue::Superseded));
    replaced.then_some(Standing::Old)
}

/// Whether the figure at `start..end` is told as of a time before another one of the text: "which the mayor had put at nine".
pub(crate) fn was_told_before(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let (from, to) = clause(scan, start);
    let parts = |i: &usize| is_mark(scan, *i, &[",", "(", ")"]);
    let before = (from..start).rev().take_while(|i| !parts(i));
    let behind = (end..to).take_while(|i| !parts(i));
    before.chain(behind).any(|i| scan.begins_cue(i, Cue::PastPerfect))
}

/// Whether the punishment at `start..end` is one that somebody asks for or faces, and none that was passed.
pub(crate) fn is_wanted(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let (from, to) = clause(scan, start);
    let parts = |i: &usize| is_mark(scan, *i, &[",", "(", ")"]);
    let before = (from..start).rev().take_while(|i| !parts(i));
    let behind = (end..to).take_while(|i| !parts(i));
    before.chain(behind).any(|i| scan.begins_cue(i, Cue::Demands))
}

/// The tokens of a text at which a word stands that may make a fact less than certain.
#[derive(Debug, Default)]
pub(super) struct Doubts(Vec<u32>);

impl Doubts {
    pub(super) fn of(scan: &Scan<'_>) -> Self {
        let doubts = |s: Sense| {
            matches!(
                s,
                Sense::Cue(Cue::Forecast | Cue::Preliminary | Cue::Hedge | Cue::Conditional)
                    | Sense::Syntax(Syntax::Going)
            )
        };
        const CUES: u64 = Cue::Forecast.bit() | Cue::Preliminary.bit() | Cue::Hedge.bit() | Cue::Conditional.bit();
        let mut found: Vec<u32> = Vec::new();
        if !scan.has_cues(CUES) && !scan.has_syntax(Syntax::Going) {
            return Doubts(found);
        }
        for hit in scan.hits().iter().filter(|hit| doubts(hit.sense)) {
            found.push(hit.start as u32);
        }
        found.dedup();
        Doubts(found)
    }

    fn any(&self) -> bool {
        !self.0.is_empty()
    }

    fn within(&self, from: usize, to: usize) -> &[u32] {
        let below = |end: usize| self.0.partition_point(|&i| (i as usize) < end);
        &self.0[below(from)..below(to).max(below(from))]
    }
}

/// Where the "and" stands before a word of the future at `at`, if what stands before it in the clause has come to
/// pass: "was arrested and will be extradited" tells of an arrest that was.
pub(super) fn joined_to_past(scan: &Scan<'_>, at: usize) -> Option<usize> {
    let and = |i: &usize| cue(scan, *i, Cue::And) == Some(i + 1);
    let small = |i: usize| scan.is(i, |s| matches!(s, Sense::Function)).is_some();
    let joint = at.checked_sub(1).filter(and).or_else(|| {
        let before = at.checked_sub(2)?;
        Some(before).filter(|i| and(i) && small(at - 1))
    })?;
    let edge = |i: &usize| is_mark(scan, *i, &[",", ";", ":", ".", "!", "?"]) && !is_ordinal_stop(scan, *i);
    let from = (joint.saturating_sub(REACH)..joint)
        .rev()
        .find(edge)
        .map_or(joint.saturating_sub(REACH), |i| i + 1);
    let has = |test: fn(Sense) -> bool| (from..joint).any(|i| scan.is(i, test).is_some());
    let auxiliary = has(|s| matches!(s, Sense::Syntax(Syntax::Be | Syntax::Have)));
    let verb = has(|s| matches!(s, Sense::State(_) | Sense::Trigger(_)));
    let ahead = has(|s| {
        matches!(
            s,
            Sense::Cue(Cue::Forecast | Cue::Conditional) | Sense::Syntax(Syntax::Going)
        )
    });
    (auxiliary && verb && !ahead).then_some(joint)
}

/// A form of "go" that makes a future.
fn is_going(scan: &Scan<'_>, i: usize) -> bool {
    let Some(mut verb) = syntax(scan, i, Syntax::Going) else {
        return false;
    };
    let endings = scan.grammar().infinitives;
    if endings.is_empty() {
        return true;
    }
    if scan.grammar().verb_last {
        // "…, dass es Stellen streichen wird"
        let last = !is_word(scan, verb) && i > 0 && is_infinitive(scan, i - 1);
        return last || ends_in_infinitive(scan, verb);
    }
    for _ in 0..3 {
        if is_word(scan, verb) && endings.iter().any(|e| scan.fold(verb).ends_with(e)) {
            return true;
        }
        match syntax(scan, verb, Syntax::Adverb).or_else(|| syntax(scan, verb, Syntax::Reflexive)) {
            Some(end) => verb = end,
            None => return false,
        }
    }
    false
}

/// "wird 3.000 Stellen streichen": where infinitives end their clause. A participle there is a passive's, and "sein" or
/// "haben" behind one tells what is said to have been.
fn ends_in_infinitive(scan: &Scan<'_>, from: usize) -> bool {
    let ends = |i: &usize| is_mark(scan, *i, &[",", ";", ":", ".", "!", "?", "(", ")"]) && !is_ordinal_stop(scan, *i);
    let end = (from..scan.len().min(from + REACH))
        .find(ends)
        .unwrap_or(scan.len().min(from + REACH));
    let Some(last) = (from..end).next_back().filter(|&i| is_word(scan, i)) else {
        return false;
    };
    is_infinitive(scan, last)
}

/// An infinitive by its form, and not that of what has been.
fn is_infinitive(scan: &Scan<'_>, last: usize) -> bool {
    let word = scan.fold(last);
    let auxiliary = |s: Sense| matches!(s, Sense::Syntax(Syntax::Have) | Sense::Cue(Cue::Been));
    let perfect = scan.is(last, auxiliary).is_some() || scan.grammar().perfect == Some(word);
    scan.grammar().infinitives.iter().any(|e| word.ends_with(e))
        && !scan.grammar().participles.iter().any(|begin| word.starts_with(begin))
        && !perfect
}

/// Whether an event's word in small letters stands at `i`: where nouns have capitals, it is a verb.
fn tells_verb(scan: &Scan<'_>, i: usize) -> bool {
    let small = scan.grammar().capital_nouns && is_word(scan, i) && !is_capital(scan, i);
    small && scan.is(i, |s| matches!(s, Sense::Trigger(_))).is_some()
}

/// Which words reach the fact.
struct Reach<'a, 't> {
    scan: &'a Scan<'t>,
    from: usize,
    to: usize,
    /// The nearest marks before and behind the fact that part a clause.
    parted: (Option<usize>, Option<usize>),
    /// The verbs in the fact's own part of the clause.
    verbs: Vec<usize>,
}

impl<'a, 't> Reach<'a, 't> {
    fn of(scan: &'a Scan<'t>, from: usize, to: usize) -> Self {
        let parts = |i: &usize| {
            is_mark(scan, *i, &[",", "(", ")", "«", "»", "“", "”"])
                || syntax(scan, *i, Syntax::Relative).is_some() && syntax(scan, *i, Syntax::That).is_none()
        };
        let edge = |i: &usize| is_mark(scan, *i, &[",", "(", ")", ";", "."]) && !is_ordinal_stop(scan, *i);
        let before = || (from.saturating_sub(REACH)..from).rev();
        let behind = || to..scan.len().min(to + REACH);
        let start = before().find(edge).map_or(from.saturating_sub(REACH), |i| i + 1);
        let end = behind().find(edge).unwrap_or(behind().end.max(to));
        Reach {
            scan,
            from,
            to,
            parted: (before().find(parts), behind().find(parts)),
            verbs: (start..end)
                .filter(|&i| is_verb(scan, i) || tells_verb(scan, i))
                .take(2)
                .collect(),
        }
    }

    /// Whether the word at `start..end` speaks of the fact; one that is `near` binds only what shares its part of the
    /// clause, unless the fact's own part has no verb.
    fn holds(&self, start: usize, end: usize, near: bool) -> bool {
        let past = self.to <= start && joined_to_past(self.scan, start).is_some_and(|and| self.to <= and);
        if past || self.describes_another(start, end) || near && self.heads_another(start) {
            return false;
        }
        if !near {
            return true;
        }
        let parted = if end <= self.from {
            self.parted.0.is_some_and(|mark| mark >= end)
        } else {
            self.parted.1.is_some_and(|mark| mark < start)
        };
        !parted || !self.own_verb(start)
    }

    /// "the suspected attacker": doubt about a noun that is not the fact's.
    fn describes_another(&self, start: usize, end: usize) -> bool {
        let scan = self.scan;
        let auxiliary = |i: usize| {
            scan.is(i, |s| matches!(s, Sense::Syntax(Syntax::Have | Syntax::Be)))
                .is_some()
        };
        let hedge = cue(scan, start, Cue::Hedge).is_some() && !(start..end).any(auxiliary);
        let noun = |i: usize| {
            scan.is(i, |s| {
                matches!(s, Sense::Concept(_) | Sense::Body(_) | Sense::Cue(Cue::Office))
            })
            .is_some()
        };
        let beside = if scan.grammar().head_last {
            Some(end)
        } else {
            start.checked_sub(1)
        };
        let other = |i: usize| noun(i) && !(self.from <= i && i < self.to);
        let verbal = Auxiliaries::before(scan, start);
        hedge && (noun(start) || !verbal.be && beside.is_some_and(other))
    }

    /// "was arrested and will be extradited", "a man arrested in Paris will be extradited": a word behind the fact, which
    /// has its own verb, speaks of the next one.
    fn heads_another(&self, cue: usize) -> bool {
        let scan = self.scan;
        if cue < self.to {
            return false;
        }
        let state = |i: usize| {
            scan.is(i, |s| matches!(s, Sense::State(_) | Sense::Trigger(_)))
                .is_some()
        };
        let noun = |i: usize| scan.is(i, |s| matches!(s, Sense::Concept(_))).is_some();
        let told = |i: usize| {
            let aux = Auxiliaries::before(scan, i);
            state(i) && (aux.be || aux.have)
        };
        let and = (self.to..cue).find(|&i| super::phrase::cue(scan, i, Cue::And).is_some());
        let joined = and.is_some_and(|and| and + 3 > cue && (self.from.saturating_sub(6)..and).any(told));
        // « un homme arrêté à Paris sera extradé »
        let participle = |i: usize| {
            let plural = scan.grammar().head_last && scan.fold(i).ends_with('s');
            i > 0 && state(i) && !plural && noun(i - 1) && !(i + 1..self.from).any(|at| is_verb(scan, at))
        };
        joined || cue > self.to && (self.from.saturating_sub(3)..self.to).any(participle)
    }

    /// Whether the part of the clause that holds the fact has a verb besides the word at `cue`.
    fn own_verb(&self, cue: usize) -> bool {
        self.verbs.iter().any(|&verb| verb != cue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extract::attribution::attributions;
    use crate::extract::name::names;
    use crate::lang::Language;

    /// The modality of the words between `[` and `]`.
    fn check(language: Language, cases: &[(&str, Modality)]) {
        let mut wrong = Vec::new();
        for (marked, expected) in cases {
            let open = marked.find('[').unwrap();
            let close = marked.find(']').unwrap() - 1;
            let text = marked.replace(['[', ']'], "");
            let scan = Scan::new(&text, language, None);
            let at = |byte: usize| {
                (0..scan.len())
                    .find(|&i| scan.tokens.span(i, i + 1).end > byte)
                    .unwrap_or(scan.len())
            };
            let said = attributions(&scan, &names(&scan));
            let found = modality(&scan, at(open), at(close - 1) + 1, &said);
            if found != *expected {
                wrong.push(format!("{marked:?}: {found:?}, expected {expected:?}"));
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }

    #[test]
    fn english() {
        use Modality::*;
        check(
            Language::En,
            &[
                ("[Two people] died.", Asserted),
                ("[Two people] reportedly died.", Hedged),
                ("Police shot the suspected attacker and [two people] died.", Asserted),
                ("[500 jobs] will be cut.", Forecast),
                ("The toll is expected to rise, but [two people] have died.", Asserted),
                ("[Two people] died, police said.", Reported),
                ("Police said [two people] died.", Reported),
                ("According to officials, [two people] died.", Reported),
                ("Police said two people died, but [ten] were hurt.", Asserted),
                ("The confirmed toll stands at [eight] so far.", Preliminary),
                ("those figures are [preliminary] results", Preliminary),
                ("He allegedly [attacked] the guards.", Hedged),
                ("Flights will resume; [two people] died.", Asserted),
                ("They are going to [launch] an operation.", Forecast),
                ("The man was [arrested] on Friday and will be extradited.", Asserted),
                ("The man was [arrested] and he will be extradited.", Asserted),
                ("The plant will be [closed] and will be sold.", Forecast),
                ("The [strike] begins on Friday and will last a week.", Forecast),
                ("He was [arrested] in Spain and will be extradited.", Asserted),
                ("[A man arrested] in Paris will be extradited.", Asserted),
                ("[Ten men] were arrested and will stand trial.", Asserted),
                ("[500 jobs] and ten shops will be cut.", Forecast),
                ("[12 job cuts] in Paris will be announced.", Forecast),
            ],
        );
    }

    #[test]
    fn dutch() {
        use Modality::*;
        check(
            Language::Nl,
            &[
                ("De man werd vrijdag [opgepakt] en zal worden uitgeleverd.", Asserted),
                ("Drie mannen zijn [opgepakt] en zullen worden berecht.", Asserted),
                ("De fabriek zal worden [gesloten] en zal worden verkocht.", Forecast),
                ("De [staking] begint vrijdag en zal twee dagen duren.", Forecast),
            ],
        );
    }

    #[test]
    fn french() {
        use Modality::*;
        check(
            Language::Fr,
            &[
                ("[Deux personnes] sont mortes.", Asserted),
                ("plusieurs comptes auraient été [supprimés]", Hedged),
                ("[Deux personnes] sont mortes, selon la police.", Reported),
                ("Europol va [lancer] une opération.", Forecast),
                (
                    "L'attaque va de Bruxelles à Paris, [deux personnes] sont mortes.",
                    Asserted,
                ),
                ("[500 emplois] seront supprimés.", Forecast),
                ("Le bilan provisoire est de [dix morts].", Preliminary),
                (
                    "La police a tué l'auteur présumé et [deux personnes] sont mortes.",
                    Asserted,
                ),
                ("La police a indiqué que [deux personnes] étaient mortes.", Reported),
                (
                    "Une conférence est prévue lundi, mais [deux personnes] sont mortes.",
                    Asserted,
                ),
            ],
        );
    }
}
