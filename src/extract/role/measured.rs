//! What a measured quantity measures.

use super::counts;
use super::money::is_reached;
use super::state::{left, right, state_at};
use crate::event::{Dimension, EventKind, Measure, Role, Unit};
use crate::extract::quantity::Counted;
use crate::extract::scan::Scan;
use crate::extract::trigger::Told;
use crate::lang::{Hit, Numeral, Sense, Syntax, TimeWord};

/// "rated it 7.8" of an earthquake: a decimal that counts nothing is its magnitude.
pub(super) fn rated(one: &Counted, told: &[Told]) -> bool {
    let quake = told
        .iter()
        .any(|t| matches!(t.kind, EventKind::Earthquake | EventKind::Aftershock));
    let value = one.quantity.min.or(one.quantity.max).unwrap_or(0.0);
    // « um sismo de 5,2 sentido nos Açores », « um terremoto de 7,1 graus »
    let told = match one.quantity.unit {
        Unit::Bare | Unit::Noun(_) => value.fract() != 0.0,
        Unit::Measure(measure) => measure == Measure::Degree,
        _ => false,
    };
    quake && told && (2.0..10.0).contains(&value)
}

pub(super) fn magnitude(scan: &Scan<'_>, one: &Counted) -> bool {
    let named = |at: usize| {
        scan.is(at, |s| {
            matches!(s, Sense::State(Role::Magnitude) | Sense::Measure(Measure::Magnitude))
        })
        .is_some()
    };
    one.quantity.unit == Unit::Bare && (one.start.saturating_sub(3)..one.start).any(named)
}

/// Whether the stretch of time is how long an event lasted: a word of duration leads to it, or it stands at the event's
/// name ("a two-day operation", « une opération de 48 heures »).
fn lasts(scan: &Scan<'_>, one: &Counted, told: &[Told]) -> bool {
    let led = (one.start.saturating_sub(3)..=one.start).any(|at| {
        scan.is(at, |s| matches!(s, Sense::State(Role::Duration)))
            .is_some_and(|end| end <= one.number.max(one.start + 1))
    });
    let after = scan
        .is(one.end, |s| {
            matches!(
                s,
                Sense::Time(TimeWord::After | TimeWord::Before | TimeWord::Later | TimeWord::Earlier | TimeWord::Ago)
            )
        })
        .is_some();
    let named = told
        .iter()
        .any(|t| (t.start >= one.start && t.start <= one.end + 2) || (one.start >= t.end && one.start - t.end <= 1));
    !after && (led || named)
}

/// "at 10,000 metres when it was struck", « a 10.000 metros »: a length that something is at, and no length from another
/// place, is how high it is, where nothing is told to be that far.
fn flies(scan: &Scan<'_>, one: &Counted, measure: Measure) -> bool {
    /// Nearer to the ground only what flies is told to be so high.
    const HIGH: f64 = 1000.0;
    let at = |hit: &Hit| matches!(hit.sense, Sense::Where | Sense::Syntax(Syntax::For | Syntax::Toward));
    let from = |s: Sense| {
        matches!(
            s,
            Sense::Syntax(Syntax::From | Syntax::Of | Syntax::Nearby)
                | Sense::Where
                | Sense::State(Role::Distance)
                | Sense::Numeral(Numeral::Of)
        )
    };
    let upright = matches!(measure, Measure::Metre | Measure::Foot);
    let high = one
        .quantity
        .min
        .or(one.quantity.max)
        .is_some_and(|n| n * measure.factor() >= HIGH);
    upright && high && scan.hits_ending(one.start).any(at) && scan.is(one.end, from).is_none()
}

/// The role of a measured quantity.
pub(super) fn measured(
    scan: &Scan<'_>,
    one: &Counted,
    measure: Measure,
    previous: Option<&Counted>,
    next: usize,
    told: &[Told],
) -> (Role, Option<usize>) {
    // "zu einer Haftstrafe von zwölf Jahren": the article counts nothing.
    let from = previous.filter(|p| !p.article).map_or(0, |p| p.end);
    // "45 metres high": a word of state that takes the unit in.
    let across = |fits: &dyn Fn(Role) -> bool| {
        let role = |at: usize| {
            scan.at(at).iter().find_map(|hit| match hit.sense {
                Sense::State(role) if hit.end > one.end && fits(role) => Some((role, at, 0)),
                _ => None,
            })
        };
        (one.number + 1..one.end).find_map(role)
    };
    let near = |fits: &dyn Fn(Role) -> bool| {
        across(fits)
            .or_else(|| left(scan, one.number, from, &fits))
            .or_else(|| right(scan, (one.start, one.end), next, &fits))
            .map(|(role, ..)| role)
    };
    let role = match measure.dimension() {
        Dimension::Time => match near(&|role| matches!(role, Role::Preparation | Role::Sentence)) {
            Some(role) => role,
            // "two hours after the attack" tells how long after, not how long.
            None if lasts(scan, one, told) => Role::Duration,
            None => Role::Count,
        },
        // "fell to 3.5%" tells what was reached.
        Dimension::Share if is_reached(scan, one) => Role::Share,
        Dimension::Share | Dimension::PercentagePoint => near(&|role| role == Role::Change).unwrap_or(Role::Share),
        Dimension::Length => {
            let upright = |role| matches!(role, Role::Depth | Role::Height);
            let beside = state_at(scan, one.end)
                .map(|(role, _)| role)
                .filter(|role| upright(*role));
            let told = beside.or_else(|| near(&upright));
            told.unwrap_or(if flies(scan, one, measure) {
                Role::Height
            } else {
                Role::Distance
            })
        }
        Dimension::Area => Role::Area,
        Dimension::Volume | Dimension::Mass => {
            // « vazaram 12 milhões de m³ »: what leaks out is no secret.
            let taken = |role| matches!(role, Role::Seized | Role::Stolen | Role::Removed);
            let leaks = |at: usize| scan.is(at, |s| s == Sense::State(Role::Volume)).is_some();
            let beside = (one.start.saturating_sub(2)..one.end + 4).any(leaks);
            near(&taken)
                .filter(|role| !(beside && *role == Role::Stolen))
                .unwrap_or(Role::Volume)
        }
        Dimension::Speed => Role::Speed,
        Dimension::Celsius | Dimension::Fahrenheit => Role::Temperature,
        Dimension::Degree => near(&|role| role == Role::Temperature).unwrap_or(Role::Count),
        Dimension::Richter => Role::Magnitude,
        _ => near(&|role| counts(role, &one.quantity.unit)).unwrap_or(Role::Count),
    };
    (role, None)
}
