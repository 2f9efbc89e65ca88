//! The words of state around a quantity.

use crate::event::{Concept, EventKind, Role};
use crate::extract::phrase::{contrast, cue, is_capital, is_ordinal_stop, is_verb, is_word, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Sense, Syntax, TimeWord};
use crate::text::{Joint, TokenKind};

/// How many tokens a word of state may stand from the quantity.
pub(super) const REACH: usize = 9;

/// The bit of words of state.
const STATES: u32 = Sense::State(Role::Dead).bit();

pub(super) fn state_at(scan: &Scan<'_>, i: usize) -> Option<(Role, usize)> {
    if !scan.begins_any(i, STATES) {
        return None;
    }
    scan.find(i, |s| match s {
        Sense::State(role) => Some(role),
        _ => None,
    })
}

/// The nearest word of state before the quantity: its role, where it stands and how many words stand between.
pub(super) fn left(
    scan: &Scan<'_>,
    start: usize,
    from: usize,
    fits: &impl Fn(Role) -> bool,
) -> Option<(Role, usize, usize)> {
    let mut gap = 0;
    for at in (from.max(start.saturating_sub(REACH))..start).rev() {
        let word = scan.find(at, |s| match s {
            Sense::State(role) if fits(role) && !is_only_there(scan, at, role) => Some(role),
            _ => None,
        });
        if let Some((role, end)) = word.filter(|(_, end)| *end <= start) {
            let between = (end..start).filter(|i| !is_light(scan, *i)).count();
            return Some((role, at, between));
        }
        if ends_clause(scan, at) {
            return None;
        }
        gap += 1;
        if gap > REACH {
            return None;
        }
    }
    None
}

/// "after the arrest the level was lowered to four": what stands behind a preposition of time tells nothing of a bare figure.
pub(super) fn is_dated(scan: &Scan<'_>, at: usize) -> bool {
    let time = |s| matches!(s, Sense::Time(TimeWord::After | TimeWord::Before));
    let article = at
        .checked_sub(1)
        .filter(|i| syntax(scan, *i, Syntax::Article).is_some());
    scan.hits_ending(article.unwrap_or(at)).any(|hit| time(hit.sense))
}

/// « se trouvaient à bord »: those who find themselves somewhere are not found.
fn is_only_there(scan: &Scan<'_>, at: usize, role: Role) -> bool {
    let reflexive = |i: usize| syntax(scan, i, Syntax::Reflexive).is_some();
    role == Role::Found && !scan.grammar().head_last && at.checked_sub(1).is_some_and(reflexive)
}

/// The nearest word of state behind the quantity, unless it governs the next one.
pub(super) fn right(
    scan: &Scan<'_>,
    (start, end): (usize, usize),
    next: usize,
    fits: &impl Fn(Role) -> bool,
) -> Option<(Role, usize, usize)> {
    for at in end..next.min(end + REACH).min(scan.len()) {
        if ends_clause(scan, at) {
            return None;
        }
        let word = scan.find(at, |s| match s {
            Sense::State(role) if fits(role) && !is_only_there(scan, at, role) => Some(role),
            _ => None,
        });
        let tells = |(role, behind): (Role, usize)| role != Role::Aboard && tells_subject(scan, start, behind);
        if word.is_some_and(|found| at == end && tells(found)) {
            continue;
        }
        // « detienen a un hombre por matar »: why, not what became of him.
        let infinitive = || scan.grammar().infinitives.iter().any(|e| scan.fold(at).ends_with(e));
        let why = at > end && scan.is(at - 1, |s| matches!(s, Sense::Agent)).is_some() && infinitive();
        // « un utile di 8 miliardi, in aumento del 6% »: behind a comma, what rose is another figure.
        let aside = |role: Role| role == Role::Change && (end..at).any(|i| scan.fold(i) == ",");
        if let Some((role, behind)) = word.filter(|(role, _)| !why && !aside(*role) && !is_charge(scan, at)) {
            // "… and injuring 150": the word belongs to the number behind it.
            let and = |i: usize| cue(scan, i, Cue::And).is_some();
            if is_next_verb(scan, start, end, at) {
                return None;
            }
            let leads = next < scan.len() && at > end && (behind..next).all(|i| is_light(scan, i) && !and(i));
            let comma = at > 0 && scan.fold(at - 1) == ",";
            // "Ein Mann tötete am Montag in Kabul 15 Menschen": the finite verb stands second, its object far behind.
            let second = scan.grammar().verb_last && at == end && next < scan.len() && is_object(scan, behind, next);
            let governs_next = leads && (and(at - 1) || comma || behind < next) || second;
            if governs_next {
                return None;
            }
            let between = (end..at).filter(|i| !is_light(scan, *i)).count();
            return Some((role, at, between));
        }
    }
    None
}

/// "Four officers are investigated for murder", "wegen Totschlags ermittelt": the crime at `at` is what somebody is held
/// for, and nothing that befell those counted.
pub(super) fn is_charge(scan: &Scan<'_>, at: usize) -> bool {
    let small = |i: usize| syntax(scan, i, Syntax::Article).is_some() || scan.tokens.get(i).part;
    let before = (at.saturating_sub(2)..at).rev().find(|&i| !small(i));
    let led = before.is_some_and(|i| {
        let preposition = |s: Sense| match s {
            Sense::Agent | Sense::With | Sense::Where | Sense::Function => true,
            Sense::Syntax(s) => matches!(s, Syntax::For | Syntax::Of),
            _ => false,
        };
        let auxiliary = [Syntax::Have, Syntax::Be]
            .into_iter()
            .any(|s| syntax(scan, i, s).is_some());
        scan.is(i, preposition).is_some() && !auxiliary
    });
    let accuses = |i: usize| {
        scan.is(i, |s| match s {
            Sense::Trigger(kind) => matches!(kind, EventKind::Investigation | EventKind::Charge | EventKind::Trial),
            Sense::State(role) => matches!(role, Role::Charged | Role::Convicted | Role::Wanted),
            Sense::Concept(concept) => concept == Concept::Suspect,
            Sense::Link(role) | Sense::Active(role) => role == Role::Suspect,
            _ => false,
        })
        .is_some()
    };
    let crime = |s: Sense| matches!(s, Sense::Trigger(_) | Sense::State(Role::Dead | Role::Injured));
    let around = at.saturating_sub(REACH)..(at + 4).min(scan.len());
    led && scan.is(at, crime).is_some() && around.into_iter().any(|i| i != at && accuses(i))
}

/// Whether the clause goes on from a verb to a figure that no preposition leads to, and ends with it.
fn is_object(scan: &Scan<'_>, from: usize, figure: usize) -> bool {
    let parts = |i: usize| scan.fold(i) == "," || ends_clause(scan, i) || cue(scan, i, Cue::And).is_some();
    let led = scan
        .hits_ending(figure)
        .any(|hit| matches!(hit.sense, Sense::Where | Sense::With | Sense::Agent | Sense::Link(_)));
    !led && !(from..figure).any(parts)
}

/// "searched twelve houses and seized weapons": whether the word at `at` is another verb of the one who did that to the
/// things counted at `start..end`.
pub(super) fn is_next_verb(scan: &Scan<'_>, start: usize, end: usize, at: usize) -> bool {
    let and = |i: usize| i >= end && cue(scan, i, Cue::And).is_some();
    let joined = at > end && (and(at - 1) || at > end + 1 && and(at - 2)) && is_done_to(scan, start);
    joined && !(end..at).any(|i| is_verb(scan, i) && syntax(scan, i, Syntax::Have).is_none())
}

/// Whether a verb stands right before the figure, which is its object.
fn is_done_to(scan: &Scan<'_>, start: usize) -> bool {
    let small = |s| {
        matches!(
            s,
            Sense::Function
                | Sense::Where
                | Sense::With
                | Sense::Agent
                | Sense::Time(_)
                | Sense::Bound(_)
                | Sense::Cue(_)
                | Sense::Concept(_)
                | Sense::Link(_)
        )
    };
    let told = |s| matches!(s, Sense::Trigger(_) | Sense::State(_) | Sense::Active(_));
    let verb = |at: usize| scan.is(at, told).is_some() || scan.is(at, small).is_none();
    let before = |at: usize| is_word(scan, at) && !is_capital(scan, at) && verb(at);
    start.checked_sub(1).is_some_and(before) && !scan.grammar().verb_last
}

/// Words that do not count as distance: articles, auxiliaries, marks of a bound.
fn is_light(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| {
        matches!(s, Sense::Function | Sense::Bound(_) | Sense::Numeral(_) | Sense::Cue(_))
    })
    .is_some()
}

/// "In fünf Ländern beschlagnahmte …": where the finite verb stands second, it tells nothing of what a preposition led to.
fn tells_subject(scan: &Scan<'_>, start: usize, behind: usize) -> bool {
    let led = |hit: &crate::lang::Hit| matches!(hit.sense, Sense::Where | Sense::With | Sense::Agent | Sense::Link(_));
    let goes_on = scan.tokens.kind(behind) == Some(TokenKind::Word)
        && [Syntax::Be, Syntax::Have]
            .iter()
            .all(|s| syntax(scan, behind, *s).is_none());
    scan.grammar().verb_last && goes_on && scan.hits_ending(start).any(led)
}

pub(super) fn ends_clause(scan: &Scan<'_>, i: usize) -> bool {
    if scan.tokens.kind(i) == Some(TokenKind::Mark) {
        let strong = matches!(scan.fold(i), ";" | ":" | "." | "!" | "?" | "(" | ")");
        return strong && scan.joint(i + 1) != Joint::None && !is_ordinal_stop(scan, i);
    }
    contrast(scan, i).is_some()
}
