//! Figures that follow from others: "280 passengers and 15 crew" are 295 aboard.

use super::FactId;
use crate::event::{Concept, Fact, Quantity, Role, TypedClaim, Unit, Value};
use crate::text::Span;

/// A figure that no claim tells and that follows from those it tells.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sum {
    /// The figure, as a fact of the whole event.
    pub(super) fact: Fact,
    /// The facts that it follows from, ascending.
    pub(super) facts: Vec<FactId>,
    /// "280 + 15 = 295".
    pub(super) words: String,
}

/// The sums that the figures of one claim come to.
///
/// Only where the claim tells each part once and the whole not at all: those who fly are passengers and crew, the
/// injured are badly or lightly hurt.
///
/// # Complexity
/// Linear in the facts.
pub(super) fn sums(typed: &TypedClaim, claim: usize) -> Vec<Sum> {
    let people = [Unit::Concept(Concept::Passenger), Unit::Concept(Concept::CrewMember)];
    let aboard = people.map(|unit| {
        only(typed, claim, |fact, told| {
            fact.role == Role::Aboard && told.unit == unit
        })
    });
    let hurt = [Role::SeriouslyInjured, Role::SlightlyInjured]
        .map(|role| only(typed, claim, |fact, told| fact.role == role && counts_people(told)));
    let whole = |role: Role| {
        typed
            .facts()
            .any(|fact| fact.role == role && fact.scope.is_none() && is_whole(fact))
    };
    [(Role::Aboard, aboard), (Role::Injured, hurt)]
        .into_iter()
        .filter(|(role, _)| !whole(*role))
        .filter_map(|(role, [a, b])| add(role, a?, b?))
        .collect()
}

fn is_whole(fact: &Fact) -> bool {
    matches!(&fact.value, Value::Quantity(told) if told.unit == Unit::Concept(Concept::People))
}

fn counts_people(told: &Quantity) -> bool {
    matches!(&told.unit, Unit::Concept(concept) if concept.is_a(Concept::People))
}

/// The only figure of the whole event that fits.
fn only(typed: &TypedClaim, claim: usize, fits: impl Fn(&Fact, &Quantity) -> bool) -> Option<(FactId, &Quantity)> {
    let facts = typed.mentions.iter().enumerate().flat_map(|(mention, told)| {
        let id = move |fact| FactId { claim, mention, fact };
        told.facts.iter().enumerate().map(move |(at, fact)| (id(at), fact))
    });
    let mut found = facts.filter_map(|(id, fact)| match &fact.value {
        Value::Quantity(told) if fact.scope.is_none() && fits(fact, told) => Some((id, told)),
        _ => None,
    });
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

fn add(role: Role, a: (FactId, &Quantity), b: (FactId, &Quantity)) -> Option<Sum> {
    let exact = |told: &Quantity| told.min.filter(|_| told.min == told.max);
    let (x, y) = (exact(a.1)?, exact(b.1)?);
    let approx = a.1.approx || b.1.approx;
    let mut facts = vec![a.0, b.0];
    facts.sort_unstable();
    let whole = Quantity {
        approx,
        ..Quantity::exact(x + y, Unit::Concept(Concept::People))
    };
    Some(Sum {
        fact: Fact::new(role, Value::Quantity(whole), Span::new(0, 0)),
        facts,
        words: format!("{x} + {y} = {}", x + y),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{EventKind, EventMention};

    fn typed(facts: &[(Role, f64, Concept)]) -> TypedClaim {
        let fact = |&(role, n, concept): &(Role, f64, Concept)| {
            Fact::new(
                role,
                Value::Quantity(Quantity::exact(n, Unit::Concept(concept))),
                Span::new(0, 1),
            )
        };
        TypedClaim {
            mentions: vec![EventMention {
                kind: EventKind::Crash,
                trigger: None,
                facts: facts.iter().map(fact).collect(),
            }],
            ..TypedClaim::default()
        }
    }

    fn count(sum: &Sum) -> Option<f64> {
        match &sum.fact.value {
            Value::Quantity(told) => told.min,
            _ => None,
        }
    }

    #[test]
    fn passengers_and_crew_are_all_aboard() {
        let both = typed(&[
            (Role::Aboard, 280.0, Concept::Passenger),
            (Role::Aboard, 15.0, Concept::CrewMember),
        ]);
        let found = sums(&both, 0);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (count(&found[0]), found[0].words.as_str()),
            (Some(295.0), "280 + 15 = 295")
        );
        let alone = typed(&[(Role::Aboard, 280.0, Concept::Passenger)]);
        assert!(sums(&alone, 0).is_empty());
        let told = typed(&[
            (Role::Aboard, 280.0, Concept::Passenger),
            (Role::Aboard, 15.0, Concept::CrewMember),
            (Role::Aboard, 295.0, Concept::People),
        ]);
        assert!(sums(&told, 0).is_empty());
    }

    #[test]
    fn the_badly_and_the_lightly_hurt_are_all_injured() {
        let both = typed(&[
            (Role::SeriouslyInjured, 3.0, Concept::People),
            (Role::SlightlyInjured, 13.0, Concept::People),
        ]);
        assert_eq!(count(&sums(&both, 0)[0]), Some(16.0));
        let twice = typed(&[
            (Role::SeriouslyInjured, 3.0, Concept::People),
            (Role::SeriouslyInjured, 2.0, Concept::People),
            (Role::SlightlyInjured, 13.0, Concept::People),
        ]);
        assert!(sums(&twice, 0).is_empty());
    }
}
