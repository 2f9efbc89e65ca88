//! The words that name events, and which of them the claim is about.

use super::phrase::{clause, cue, is_mark, syntax};
use super::role::Placed;
use super::scan::Scan;
use super::typing::Known;
use crate::event::{EventKind, Family, Role};
use crate::lang::{Cue, Hit, Sense, Syntax, TimeWord};
use crate::text::Span;

/// An event as told by one word, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    pub(crate) kind: EventKind,
    pub(crate) lemma: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The events of the text, the one it is about first.
pub(crate) fn triggers(scan: &Scan<'_>, taken: &[bool], known: Known<'_>) -> Vec<Told> {
    const BODIES: u32 = Sense::Body("").bit() | Sense::Entity("").bit();
    let mut found: Vec<Told> = Vec::new();
    for hit in scan.hits() {
        let Sense::Trigger(kind) = hit.sense else { continue };
        // "the prosecution service", "the Investigation Bureau": a body's name tells no event.
        let named = (hit.start.saturating_sub(4)..=hit.start)
            .filter(|&at| scan.begins_any(at, BODIES))
            .any(|at| {
                scan.is(at, |s| matches!(s, Sense::Body(_) | Sense::Entity(_)))
                    .is_some_and(|end| end >= hit.end)
            });
        if taken[hit.start] || named || found.last().is_some_and(|last| hit.start < last.end) {
            continue;
        }
        found.push(Told {
            kind,
            lemma: scan.stem(last_word(scan, hit)).into_owned(),
            start: hit.start,
            end: hit.end,
        });
    }
    if let Some(span) = known.trigger {
        given(scan, &mut found, span);
    } else if let Some(main) = main_event(scan, &found) {
        let main = found.remove(main);
        found.insert(0, main);
    } else if let Some(first) = found.first() {
        // Only side clauses name events: the claim is about something else.
        let untold = Told {
            kind: EventKind::Other,
            lemma: String::new(),
            start: first.start,
            end: first.start,
        };
        found.insert(0, untold);
    }
    if let Some(kind) = known.kind.and_then(EventKind::parse) {
        match found.first_mut() {
            Some(first) => first.kind = kind,
            None if !scan.tokens.is_empty() => {
                found.push(Told {
                    kind,
                    lemma: kind.id().to_string(),
                    start: 0,
                    end: 1,
                });
            }
            None => {}
        }
    }
    if found.len() < 2 {
        return found;
    }
    // One event told twice in a sentence is one mention.
    let mut seen = Vec::new();
    found.retain(|told| !seen.contains(&told.kind) && (seen.push(told.kind), true).1);
    found
}

/// The last token of the phrase that means something: "data" of "the data of 200 clients were stolen".
fn last_word(scan: &Scan<'_>, hit: &Hit) -> usize {
    let joins = |i: usize| syntax(scan, i, Syntax::Of).is_some();
    let last = (hit.start..hit.end).rev().find(|&i| !joins(i));
    last.unwrap_or(hit.end - 1)
}

/// Lets what is counted tell the event: "will cut 350 jobs" is a layoff though "cut" alone is none, « supprime 350
/// emplois » one though « supprimer » is a removal elsewhere.
pub(crate) fn by_counted(scan: &Scan<'_>, told: &mut Vec<Told>, placed: &[Placed]) {
    let counted = placed
        .iter()
        .find_map(|one| Some((EventKind::of_counted(one.role)?, one)));
    let Some((kind, one)) = counted else { return };
    match told.first_mut() {
        None => {
            // The word that says what became of them names the event.
            let state = one
                .word
                .and_then(|at| Some((at, scan.is(at, |s| s == Sense::State(one.role))?)));
            let (start, end) = state.unwrap_or((one.counted.start, one.counted.start));
            told.push(Told {
                kind,
                lemma: state.map_or_else(String::new, |_| scan.stem(end - 1).into_owned()),
                start,
                end,
            });
        }
        Some(first) if first.kind == EventKind::Removal && kind == EventKind::Layoff => first.kind = kind,
        Some(_) => {}
    }
}

/// Puts the event of the given trigger word first.
fn given(scan: &Scan<'_>, found: &mut Vec<Told>, span: Span) {
    let at = found
        .iter()
        .position(|told| scan.tokens.span(told.start, told.end).overlaps(&span));
    let main = match at {
        Some(at) => found.remove(at),
        None => {
            let Some(token) = (0..scan.len()).find(|i| scan.tokens.get(*i).span().overlaps(&span)) else {
                return;
            };
            Told {
                kind: EventKind::Other,
                lemma: scan.stem(token).into_owned(),
                start: token,
                end: token + 1,
            }
        }
    };
    found.insert(0, main);
}

/// How much a kind says of what the claim is about: what happened before what came of it, both before what was said.
fn weight(kind: EventKind) -> i32 {
    match kind.family() {
        Family::Happening => 50,
        Family::Response => 40,
        Family::Consequence => 35,
        Family::Politics | Family::Economy | Family::Life => 30,
        Family::Communication => 15,
        Family::Other => 0,
    }
}

/// The index of the event that the claim is about.
fn main_event(scan: &Scan<'_>, found: &[Told]) -> Option<usize> {
    // "X was a follow-up to an earlier Y" tells of Y.
    let sequel = scan.cues(Cue::Sequel).next();
    if let Some(sequel) = sequel {
        let earlier = scan.cues(Cue::Earlier).find(|hit| hit.start >= sequel.end);
        if let Some(earlier) = earlier
            && let Some(at) = found.iter().position(|told| told.start >= earlier.start)
        {
            return Some(at);
        }
    }
    // "X claimed responsibility for the attack" tells of the claim.
    if let Some(claim) = found
        .first()
        .filter(|first| first.kind == EventKind::ResponsibilityClaim)
        && found[1..].iter().any(|told| told.kind.family() == Family::Happening)
        && !SideClauses::of(scan).hold(claim.start)
    {
        return Some(0);
    }
    let side = SideClauses::of(scan);
    let answered = found.iter().any(|told| {
        let after = matches!(
            told.kind.family(),
            Family::Response | Family::Politics | Family::Economy | Family::Life
        );
        after && !side.hold(told.start)
    });
    let strength = |told: &Told| {
        let happens = matches!(told.kind.family(), Family::Happening | Family::Consequence);
        let aside = !happens && side.hold(told.start);
        // "two hours after the attack, the driver was arrested" tells of the arrest.
        let dated = if answered && only_dates(scan, told.start) {
            30
        } else {
            0
        };
        (!aside).then(|| weight(told.kind) - (told.start as i32).min(40) / 2 - dated)
    };
    let ranked = found
        .iter()
        .enumerate()
        .filter_map(|(i, told)| Some((strength(told)?, std::cmp::Reverse(i))));
    ranked.max().map(|(_, std::cmp::Reverse(i))| i)
}

/// Whether the event's name stands behind "after the", "since the": it only says when.
fn only_dates(scan: &Scan<'_>, at: usize) -> bool {
    let light = |i: usize| {
        scan.is(i, |s| matches!(s, Sense::Function | Sense::Syntax(_)))
            .is_some()
    };
    (1..=3).any(|back| {
        at.checked_sub(back).is_some_and(|i| {
            scan.is(i, |s| {
                matches!(s, Sense::Time(TimeWord::After | TimeWord::Before | TimeWord::Since))
            })
            .is_some_and(|end| end <= at)
                && (i + 1..at).all(light)
        })
    })
}

/// The words that begin subordinate clauses, and the marks that end them.
struct SideClauses {
    begins: Vec<(usize, usize)>,
    ends: Vec<usize>,
}

impl SideClauses {
    fn of(scan: &Scan<'_>) -> Self {
        let subordinate = scan
            .hits()
            .iter()
            .filter(|h| matches!(h.sense, Sense::Cue(Cue::Subordinate)));
        SideClauses {
            begins: subordinate.map(|hit| (hit.start, hit.end)).collect(),
            ends: (0..scan.len())
                .filter(|&i| is_mark(scan, i, &[",", ";", ":"]))
                .collect(),
        }
    }

    /// Whether a subordinate clause has begun before the token and no mark has ended it since.
    fn hold(&self, at: usize) -> bool {
        let before = self.begins.partition_point(|(start, _)| *start < at);
        let begin = self.begins[..before].iter().rev().find(|(_, end)| *end <= at);
        let end = self.ends[..self.ends.partition_point(|&end| end < at)].last();
        begin.is_some_and(|(start, _)| end.is_none_or(|end| end < start))
    }
}

/// "the toll rose to 17 on Wednesday": the day of the count, not of what is counted.
fn of_revision(scan: &Scan<'_>, time: usize) -> bool {
    /// No count stands further from its day.
    const REACH: usize = 6;
    let cue = |i: usize| scan.is(i, |s| matches!(s, Sense::Cue(Cue::Revised | Cue::Changed)));
    let toll = |i: usize| scan.is(i, |s| matches!(s, Sense::State(Role::Dead))).is_some();
    let (from, to) = clause(scan, time);
    let near = (time.saturating_sub(REACH)..time).rev();
    let before = near.clone().find(|i| cue(*i).is_some_and(|end| end <= time));
    // « subió el viernes a 17 muertos », "is woensdag opgelopen tot 17"
    let behind = || (time + 1..to.min(time + REACH)).find(|i| cue(*i).is_some());
    let told = |at: usize| (0..at).any(toll) || at < time && (time..to.min(time + REACH)).any(toll);
    before.is_some_and(told) || behind().is_some_and(|at| (from..at).any(toll))
}

/// What a time is to the event: when it happened, when it was made known, or when the figure was true.
pub(crate) fn time_role(scan: &Scan<'_>, start: usize, end: usize) -> Role {
    let before = start.saturating_sub(3)..start;
    // « s'est déclaré »: what takes place by a verb of saying says nothing.
    let occurs = |i: usize| {
        (i.saturating_sub(scan.held_from(i))..=i)
            .any(|at| scan.is(at, |s| s == Sense::Link(Role::When)).is_some_and(|end| end > i))
    };
    let says = |i: usize| scan.is(i, |s| s == Sense::Cue(Cue::Say)).is_some() && !occurs(i);
    if scan.is(start, |s| matches!(s, Sense::Link(Role::AsOf))).is_some()
        || before
            .clone()
            .any(|i| cue(scan, i, Cue::AsOf).is_some_and(|end| end >= start))
    {
        return Role::AsOf;
    }
    if of_revision(scan, start) {
        return Role::AsOf;
    }
    // "denied on Thursday that …": the day of the denial, not of what is denied.
    let denies = |i: usize| cue(scan, i, Cue::Deny).is_some();
    let comma = usize::from(scan.grammar().verb_last && scan.fold(end) == ",");
    let that = syntax(scan, end + comma, Syntax::That).is_some();
    if before.clone().any(denies) && that {
        return Role::Announced;
    }
    if before.rev().any(says) || (end..end + 2).any(says) {
        return Role::Announced;
    }
    Role::When
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    /// The role of the time told by the given word.
    #[track_caller]
    fn check(language: Language, text: &str, day: &str, expected: Role) {
        let scan = Scan::new(text, language, None);
        let at = (0..scan.len()).find(|i| scan.fold(*i) == day).expect("a day");
        assert_eq!(time_role(&scan, at, at + 1), expected, "{text}");
    }

    #[test]
    fn the_day_of_a_count_or_denial_is_not_the_day_of_the_event() {
        use Language::{En, Fr};
        check(En, "The death toll rose to 17 on Wednesday", "wednesday", Role::AsOf);
        check(Fr, "Le bilan est monté à 17 morts vendredi", "vendredi", Role::AsOf);
        check(En, "The river rose to 17 metres on Wednesday", "wednesday", Role::When);
        check(
            En,
            "The firm denied on Thursday that it plans to close",
            "thursday",
            Role::Announced,
        );
        check(En, "The firm denied the strike on Thursday", "thursday", Role::When);
    }
}
