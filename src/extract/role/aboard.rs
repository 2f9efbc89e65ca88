//! Those aboard: "298 people were on the plane", and all of them whose fate is told.

use super::state::state_at;
use crate::event::{Concept, Role, Unit};
use crate::extract::phrase::{cue, is_mark, is_plain, is_word, syntax};
use crate::extract::quantity::Counted;
use crate::extract::scan::Scan;
use crate::lang::{Cue, Hit, Numeral, Sense, Syntax};

/// How many words stand between a preposition and the vehicle it leads to, or between people and the preposition.
const REACH: usize = 6;

/// Whether people are told to be in a vehicle: "298 people were on the Boeing 777", "In der Maschine saßen 298 Menschen".
pub(super) fn rides(scan: &Scan<'_>, one: &Counted) -> bool {
    people(one) && (ahead(scan, one.end) || behind(scan, one.start))
}

/// Whether what became of the figure became of all who were aboard, so that it tells how many they were: "all 298 people
/// on the plane died".
pub(super) fn counts_all_aboard(scan: &Scan<'_>, one: &Counted, role: Role) -> bool {
    use Role::{Dead, Evacuated, Injured, Missing, Rescued, Survived};
    let fate = matches!(role, Dead | Injured | Missing | Rescued | Survived | Evacuated);
    if !fate || one.part || one.within.is_some() || one.scope.is_some() || !people(one) {
        return false;
    }
    let all = |at: usize| cue(scan, at, Cue::All).is_some_and(|end| end <= one.number);
    let the = |hit: &Hit| {
        matches!(
            hit.sense,
            Sense::Numeral(Numeral::Determiner) | Sense::Syntax(Syntax::Article)
        )
    };
    let definite = scan.hits_ending(one.number).any(the);
    let whole = definite || (one.start.saturating_sub(2)..one.number).any(all);
    let noun = one.role == Some(Role::Aboard);
    let told = state_at(scan, one.end).is_some_and(|(role, _)| role == Role::Aboard);
    whole && (noun || told || locative(scan, one.end))
}

fn people(one: &Counted) -> bool {
    matches!(one.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::People))
}

/// "were on the Boeing": nothing but "to be", "sit" and small words between the people and the preposition.
fn ahead(scan: &Scan<'_>, end: usize) -> bool {
    let small = |i: usize| {
        let sense = |s| {
            matches!(
                s,
                Sense::Syntax(Syntax::Be | Syntax::Adverb | Syntax::Relative) | Sense::Function
            )
        };
        cue(scan, i, Cue::Rides).is_some() || scan.is(i, sense).is_some()
    };
    (end..(end + REACH).min(scan.len()))
        .take_while(|at| *at == end || small(at - 1))
        .any(|at| locative(scan, at))
}

/// "In der Maschine saßen", « No avião seguiam »: the vehicle and a verb of riding before the people.
fn behind(scan: &Scan<'_>, start: usize) -> bool {
    let from = start.saturating_sub(2 * REACH);
    let verb = (start.saturating_sub(3)..start).find(|at| cue(scan, *at, Cue::Rides).is_some());
    let parts = |i: &usize| is_mark(scan, *i, &[".", ";", ":"]);
    verb.is_some_and(|verb| {
        let first = (from..verb).rev().find(parts).map_or(from, |mark| mark + 1);
        (first..verb).any(|at| locative(scan, at))
    })
}

/// Whether a preposition of place at `i` leads to a vehicle.
fn locative(scan: &Scan<'_>, i: usize) -> bool {
    let Some(at) = scan.is(i, |s| s == Sense::Where) else {
        return false;
    };
    let vehicle = |s| matches!(s, Sense::Concept(concept) if concept.is_a(Concept::Vehicle));
    for i in at..(at + REACH).min(scan.len()) {
        if let Some(end) = scan.is(i, vehicle) {
            // "on the train platform", "in the car park"
            let goes_on = |s| matches!(s, Sense::Concept(_) | Sense::Syntax(Syntax::Locality));
            let lasts = |ending: &&str| scan.fold(end).ends_with(*ending);
            let grammar = scan.grammar();
            let noun = grammar.head_last
                && !grammar.verb_last
                && is_plain(scan, end)
                && !grammar.progressive.iter().any(lasts);
            return scan.is(end, goes_on).is_none() && !noun;
        }
        let named = |i: usize| scan.tokens.get(i).capital || is_numbered(scan, i);
        let numbered = cue(scan, i, Cue::NumberedName).is_some_and(|end| end < scan.len() && named(end));
        if numbered && scan.tokens.get(i).capital {
            return true;
        }
        let passes = syntax(scan, i, Syntax::Article).is_some() || is_word(scan, i) && i + 1 < scan.len();
        let stops = |s| {
            matches!(
                s,
                Sense::State(_) | Sense::Trigger(_) | Sense::Where | Sense::Cue(Cue::And)
            )
        };
        if !passes || scan.is(i, stops).is_some() {
            return false;
        }
    }
    false
}

fn is_numbered(scan: &Scan<'_>, i: usize) -> bool {
    scan.tokens.kind(i) == Some(crate::text::TokenKind::Number)
}
