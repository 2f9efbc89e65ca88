//! Which facts may be compared: the slots of an event, and the distinct values that fill each.

use std::collections::BTreeMap;

use super::FactId;
use crate::event::{Concept, Dimension, EventKind, Fact, Measure, PART, Quantity, Role, TypedClaim, Unit, Value};

/// What a fact must share with another to be compared with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// A number of things or a measure, in one role and scope.
    Quantity(Role, Counted, Option<String>),
    /// When it happened.
    Time(Role),
    /// Who fills a role.
    Participant(Role),
    /// Whether an event of this kind happened.
    Polarity(EventKind),
}

/// What is counted, without the words that only say what became of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Counted {
    /// Things of the inventory, under the widest concept that still is countable as one sort.
    Sort(Concept),
    /// A measure's dimension.
    Dimension(Dimension),
    /// Money of one currency.
    Money(String),
    /// An unknown noun.
    Noun(String),
    /// Nothing said.
    Bare,
}

/// A value and the facts that state it.
#[derive(Debug, Clone)]
pub(super) struct Stated<'a> {
    pub(super) value: &'a Value,
    pub(super) fact: &'a Fact,
    pub(super) facts: Vec<FactId>,
    /// The kinds of event that the facts are told of.
    pub(super) kinds: Vec<EventKind>,
}

/// The slots of the given claims, each with its distinct values in a fixed order.
///
/// Where the event is at one spot, a figure told of that spot and one told of no place have one scope.
///
/// # Complexity
/// O(n log n) for n facts.
pub(super) fn slots<'a>(typed: &'a [TypedClaim], claims: &[usize], kind: EventKind) -> BTreeMap<Slot, Vec<Stated<'a>>> {
    let mut slots: BTreeMap<Slot, Vec<Stated<'a>>> = BTreeMap::new();
    let mut known: BTreeMap<(Slot, String), usize> = BTreeMap::new();
    let scopes = Scopes::of(typed, claims, kind);
    for &claim in claims {
        for (mention, told) in typed[claim].mentions.iter().enumerate() {
            for (number, fact) in told.facts.iter().enumerate() {
                // When a side event happened says nothing of this one.
                let aside = mention > 0 && matches!(fact.value, Value::Time(_));
                let Some(slot) = slot(fact, told.kind, &scopes).filter(|_| !aside) else {
                    continue;
                };
                let id = FactId {
                    claim,
                    mention,
                    fact: number,
                };
                for slot in casualties(slot, fact) {
                    let stated = slots.entry(slot.clone()).or_default();
                    let at = *known.entry((slot, value_key(fact))).or_insert(stated.len());
                    match stated.get_mut(at) {
                        Some(same) => {
                            same.facts.push(id);
                            same.kinds.push(told.kind);
                        }
                        None => stated.push(Stated {
                            value: &fact.value,
                            fact,
                            facts: vec![id],
                            kinds: vec![told.kind],
                        }),
                    }
                }
            }
        }
    }
    slots
}

/// "no casualties": neither dead nor injured.
fn casualties(slot: Slot, fact: &Fact) -> Vec<Slot> {
    let none =
        matches!(&fact.value, Value::Quantity(q) if q.max == Some(0.0) && q.unit == Unit::Concept(Concept::Victim));
    match slot {
        Slot::Quantity(Role::Dead, counted, scope) if none => vec![
            Slot::Quantity(Role::Dead, counted.clone(), scope.clone()),
            Slot::Quantity(Role::Injured, counted, scope),
        ],
        slot => vec![slot],
    }
}

/// The places that figures of one event are told of, each spelling of a name once.
struct Scopes {
    names: Vec<String>,
    /// The one place that stands for the whole event.
    whole: Option<String>,
}

impl Scopes {
    fn of(typed: &[TypedClaim], claims: &[usize], kind: EventKind) -> Self {
        let mut names: Vec<String> = Vec::new();
        for scope in claims
            .iter()
            .flat_map(|&claim| typed[claim].facts())
            .filter_map(|fact| fact.scope.as_deref())
        {
            if names.len() < SPELLINGS && !names.iter().any(|name| one_name(name, scope)) {
                names.push(scope.to_string());
            }
        }
        let places: Vec<&String> = names.iter().filter(|name| is_place(name)).collect();
        let whole = match places[..] {
            [only] if kind.is_at_one_spot() || stands_for_event(typed, claims, only) => Some(only.clone()),
            _ => None,
        };
        Scopes { names, whole }
    }

    fn canonical(&self, scope: Option<&str>) -> Option<String> {
        let scope = scope?;
        let name = self
            .names
            .iter()
            .find(|name| one_name(name, scope))
            .map_or(scope, String::as_str);
        (self.whole.as_deref() != Some(name)).then(|| name.to_string())
    }
}

/// Whether a claim gives the place as that of the event, and its figures no narrower one.
fn stands_for_event(typed: &[TypedClaim], claims: &[usize], place: &str) -> bool {
    claims.iter().any(|&claim| {
        let whole = |fact: &Fact| matches!(fact.value, Value::Quantity(_)) && fact.scope.is_none();
        let here = |fact: &Fact| matches!(&fact.value, Value::Place(found) if one_name(&found.entity, place));
        typed[claim].facts().any(whole) && typed[claim].facts().any(here)
    })
}

/// Most spellings of scopes that one event's figures are compared under.
const SPELLINGS: usize = 64;

fn is_place(scope: &str) -> bool {
    ["country:", "region:", "city:", "place:"]
        .iter()
        .any(|class| scope.starts_with(class))
}

/// Whether two scopes are one place in two spellings.
fn one_name(a: &str, b: &str) -> bool {
    let (Some(x), Some(y)) = (a.strip_prefix("place:"), b.strip_prefix("place:")) else {
        return a == b;
    };
    x == y || x.len().min(y.len()) >= 5 && strsim::jaro_winkler(x, y) >= 0.92
}

/// A key that two facts of one slot share when they are one value told twice.
fn value_key(fact: &Fact) -> String {
    let value = match &fact.value {
        Value::Quantity(q) => {
            let vague = q.vague.as_ref().map(|v| (v.low.to_bits(), v.high.to_bits()));
            format!("{:?} {:?} {} {vague:?} {}", q.min, q.max, q.approx, q.unit.id())
        }
        Value::Time(span) => format!("{span:?}"),
        Value::Participant(list) => {
            let ids: Vec<&str> = list.members.iter().map(|m| m.entity.as_str()).collect();
            format!("{} {ids:?}", list.partial)
        }
        Value::Place(place) => place.entity.clone(),
        Value::Polarity(happened) => happened.to_string(),
    };
    // Since a day and on a day are two values.
    let since = matches!(fact.value, Value::Time(_)) && fact.role == Role::AsOf;
    format!("{} {since} {value}", fact.revised)
}

fn slot(fact: &Fact, kind: EventKind, scopes: &Scopes) -> Option<Slot> {
    match &fact.value {
        // Of several people the ages differ, and of which of them each is told no slot can say.
        Value::Quantity(_) if fact.role == Role::Age => None,
        // Nor which part of a whole it is.
        Value::Quantity(_) if fact.scope.as_deref() == Some(PART) => None,
        Value::Quantity(quantity) => {
            let counted = counted(quantity)?;
            Some(Slot::Quantity(
                fact.role,
                counted,
                scopes.canonical(fact.scope.as_deref()),
            ))
        }
        Value::Time(span) => {
            // "on strike since Tuesday": what lasts began then.
            let lasts = matches!(kind, EventKind::Strike | EventKind::Outage | EventKind::Closure);
            let since = fact.role == Role::AsOf && span.uncertain && span.from.is_some() && span.from != span.to;
            (fact.role == Role::When || lasts && since).then_some(Slot::Time(Role::When))
        }
        Value::Participant(_) => Some(Slot::Participant(fact.role)),
        Value::Place(_) => None,
        Value::Polarity(_) => Some(Slot::Polarity(kind)),
    }
}

fn counted(quantity: &Quantity) -> Option<Counted> {
    Some(match &quantity.unit {
        Unit::Concept(concept) => Counted::Sort(sort(*concept)),
        Unit::Measure(measure) => Counted::Dimension(measure.dimension()),
        Unit::Money(code) => Counted::Money(code.clone()),
        Unit::Noun(stem) => Counted::Noun(stem.clone()),
        Unit::Bare => Counted::Bare,
    })
}

/// People are people however they are called, items are items; other things are what they are.
fn sort(concept: Concept) -> Concept {
    if is_anybody(concept) {
        Concept::People
    } else if concept.is_a(Concept::OnlineItem) {
        Concept::OnlineItem
    } else {
        concept
    }
}

/// Whether the word stands for people in general, so that its count is the count of all.
pub(super) fn is_anybody(concept: Concept) -> bool {
    use Concept::{Dead, Injured, Missing, People, Resident, Survivor, Victim};
    matches!(
        concept,
        People | Victim | Dead | Injured | Missing | Survivor | Resident
    )
}

/// The quantity's bounds in the base unit of its measure.
pub(super) fn bounds(quantity: &Quantity) -> (Option<f64>, Option<f64>) {
    let factor = match quantity.unit {
        Unit::Measure(measure) => Measure::factor(measure),
        _ => 1.0,
    };
    (quantity.min.map(|n| n * factor), quantity.max.map(|n| n * factor))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Span;

    #[test]
    fn ages_and_parts_of_a_whole_fill_no_slot() {
        let told = |role, scope: Option<&str>| Fact {
            scope: scope.map(str::to_string),
            ..Fact::new(
                role,
                Value::Quantity(Quantity::exact(5.0, Unit::Concept(Concept::People))),
                Span::new(0, 1),
            )
        };
        let scopes = Scopes {
            names: Vec::new(),
            whole: None,
        };
        let fills = |fact: &Fact| slot(fact, EventKind::Attack, &scopes).is_some();
        assert!(fills(&told(Role::Dead, None)));
        assert!(fills(&told(Role::Dead, Some("country:PK"))));
        assert!(!fills(&told(Role::Dead, Some(PART))));
        assert!(!fills(&told(Role::Age, None)));
    }
}
