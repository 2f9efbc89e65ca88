//! How much a finding matters: who stands behind each side, how far the values lie apart, how central the slot is.

use std::collections::BTreeSet;

use super::slot::bounds;
use super::{FactId, Relation};
use crate::claim::{Claim, Source};
use crate::event::{Fact, Role, Value};

/// How much a finding matters, 0 to 1: the geometric mean of how central its slot is, how many independent sources
/// stand behind the weaker side, and how far apart the values lie; agreements and what is only apparent matter less.
pub(super) fn importance(relation: Relation, fact: &Fact, values: [&Value; 2], backing: [usize; 2]) -> f64 {
    let weight = match relation {
        Relation::Contradiction => 1.0,
        Relation::Update => 0.7,
        Relation::Apparent => 0.4,
        Relation::Agreement => 0.2,
    };
    let weaker = backing[0].min(backing[1]) as f64;
    let stronger = backing[0].max(backing[1]) as f64;
    // One voice against one is a dispute; many against many, the affair's dispute; one against many, hardly one.
    let backed = 1.0 - 0.5 / weaker.max(1.0) + 0.1 * (stronger - weaker).min(3.0) / 3.0;
    let parts = [central(fact), backed.min(1.0), distance(values)];
    weight * parts.iter().product::<f64>().cbrt()
}

/// How many of the sources of these facts do not share an agency.
pub(super) fn independent(claims: &[&Claim], sources: &[&Source], facts: &[FactId]) -> usize {
    let voice = |id: &FactId| {
        let source = claims[id.claim].source.as_str();
        let at = sources.binary_search_by(|s| s.id.as_str().cmp(source)).ok();
        at.and_then(|at| sources[at].agency.as_deref()).unwrap_or(source)
    };
    facts.iter().map(voice).collect::<BTreeSet<_>>().len()
}

/// How central the slot is to its event.
fn central(fact: &Fact) -> f64 {
    use Role::*;
    match fact.role {
        Dead | Happened | CarriedOutBy | ClaimedBy | DeniedBy => 1.0,
        Injured | Missing | When | Where | Magnitude | Attackers | Aboard | Suspect => 0.9,
        Critical | SeriouslyInjured | Arrested | Rescued | Kidnapped | Infected | Fined | LaidOff | Demonstrated
        | LedBy | Partner | Removed | Stolen | Seized => 0.8,
        Count | Age | Distance | Preparation | Share | Change | Price => 0.4,
        _ => 0.6,
    }
}

/// How far the values lie apart: 0.5 for figures next to each other, 1 for one twice the other and for all else.
fn distance(values: [&Value; 2]) -> f64 {
    let [Value::Quantity(x), Value::Quantity(y)] = values else {
        return 1.0;
    };
    let told = |(min, max): (Option<f64>, Option<f64>)| min.or(max).filter(|n| *n > 0.0);
    match (told(bounds(x)), told(bounds(y))) {
        (Some(p), Some(q)) => 0.5 + 0.5 * (p / q).ln().abs().min(std::f64::consts::LN_2) / std::f64::consts::LN_2,
        _ => 1.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Concept, Quantity, Unit};
    use crate::text::Span;

    fn people(n: f64) -> Value {
        Value::Quantity(Quantity::exact(n, Unit::Concept(Concept::People)))
    }

    #[test]
    fn what_matters_most_comes_first() {
        let of = |role, x: f64, y: f64, backing| {
            let (x, y) = (people(x), people(y));
            importance(
                Relation::Contradiction,
                &Fact::new(role, x.clone(), Span::new(0, 1)),
                [&x, &y],
                backing,
            )
        };
        let dead = of(Role::Dead, 13.0, 26.0, [1, 1]);
        assert!(dead > of(Role::Dead, 25.0, 26.0, [1, 1]));
        assert!(dead > of(Role::Count, 13.0, 26.0, [1, 1]));
        assert!(dead < of(Role::Dead, 13.0, 26.0, [3, 2]));
        assert!(of(Role::Dead, 0.0, 26.0, [9, 9]) <= 1.0);
    }
}
