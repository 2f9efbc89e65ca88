//! Which facts may be compared: the slots of an event, and the distinct values that fill each.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::FactId;
use super::scope::{Scopes, inherited};
use super::sum::Sum;
use crate::claim::Claim;
use crate::event::{
    Concept, Dimension, EARLIER, EventKind, Fact, Measure, Modality, PART, Quantity, Role, TypedClaim, Unit, Value,
};

/// What a fact must share with another to be compared with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    /// A number of things or a measure, in one role.
    Quantity(Role, Counted),
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
    /// Money of any currency.
    Money,
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
    /// Who or where a figure covers; `None` for the whole event.
    pub(super) scope: Option<String>,
    /// Whether the figure counts all who fill its role, by whatever word: "two men were arrested", and nobody else was.
    pub(super) all: bool,
    /// Whether a claim states it as a revision ("raised to 14").
    pub(super) revised: bool,
    /// The facts that tell it as a figure that no longer holds: "nine at first, now five".
    pub(super) superseded: Vec<FactId>,
    /// The sum that the figure follows from, where no claim tells it ("280 + 15 = 295").
    pub(super) sum: Option<&'a str>,
}

/// The slots of the claims of one event, each with its distinct values in a fixed order; `sums` holds what follows
/// from the figures of each claim of the input.
///
/// # Complexity
/// O(n log n) for n facts.
pub(super) fn slots<'a>(
    claims: &[&Claim],
    typed: &'a [&'a TypedClaim],
    sums: &'a [Vec<Sum>],
    members: &[usize],
    kind: EventKind,
) -> BTreeMap<Slot, Vec<Stated<'a>>> {
    let mut slots = Slots {
        found: BTreeMap::new(),
        known: BTreeMap::new(),
        scopes: Scopes::of(typed, members, kind),
        all_died: members.iter().any(|&claim| tells_all_died(typed[claim])),
    };
    let elided = inherited(typed, members, |a, b| claims[a].source == claims[b].source);
    for (&claim, elided) in members.iter().zip(elided) {
        for (mention, told) in typed[claim].mentions.iter().enumerate() {
            let largest = largest(&told.facts);
            for (number, fact) in told.facts.iter().enumerate() {
                // When a side event happened says nothing of this one.
                if mention > 0 && matches!(fact.value, Value::Time(_)) {
                    continue;
                }
                let id = FactId {
                    claim,
                    mention,
                    fact: number,
                };
                if is_outdone(&largest, fact) {
                    continue;
                }
                let told_as = ToldAs {
                    all: counts_all(typed[claim], fact),
                    superseded: is_superseded(&told.facts, fact, typed[claim].context.past_perfect),
                    sum: None,
                };
                slots.add(fact, told.kind, elided, &[id], told_as);
            }
        }
        let first = typed[claim].mentions.first().map_or(EventKind::Other, |told| told.kind);
        for sum in &sums[claim] {
            let told_as = ToldAs {
                all: false,
                superseded: false,
                sum: Some(&sum.words),
            };
            slots.add(&sum.fact, first, elided, &sum.facts, told_as);
        }
    }
    slots.found
}

/// How a claim tells a figure.
#[derive(Clone, Copy)]
struct ToldAs<'a> {
    all: bool,
    superseded: bool,
    sum: Option<&'a str>,
}

/// The slots as they fill.
struct Slots<'a> {
    found: BTreeMap<Slot, Vec<Stated<'a>>>,
    /// Where each value of a slot stands.
    known: BTreeMap<(Slot, String), usize>,
    scopes: Scopes,
    /// Whether all who were aboard died.
    all_died: bool,
}

impl<'a> Slots<'a> {
    fn add(&mut self, fact: &'a Fact, kind: EventKind, elided: Option<&str>, ids: &[FactId], told_as: ToldAs<'a>) {
        let ToldAs { all, superseded, sum } = told_as;
        let superseded = if superseded { ids } else { &[] };
        let Some(mut slot) = slot(fact, kind) else { return };
        // Where nobody survived, the dead of a nation are those of it who were aboard.
        if self.all_died
            && matches!(fact.role, Role::Dead | Role::Count)
            && is_national(fact)
            && let Slot::Quantity(role, _) = &mut slot
        {
            *role = Role::Aboard;
        }
        if let Slot::Quantity(_, counted) = &mut slot
            && all
        {
            *counted = Counted::Sort(Concept::People);
        }
        let told = fact.scope.as_deref().or(elided);
        let scope = matches!(fact.value, Value::Quantity(_))
            .then(|| self.scopes.canonical(told))
            .flatten();
        for slot in casualties(slot, fact) {
            let stated = self.found.entry(slot.clone()).or_default();
            let key = format!("{} {scope:?}", value_key(fact));
            let at = *self.known.entry((slot, key)).or_insert(stated.len());
            match stated.get_mut(at) {
                Some(same) => {
                    same.facts.extend_from_slice(ids);
                    same.kinds.push(kind);
                    same.revised |= fact.revised;
                    same.superseded.extend_from_slice(superseded);
                    same.sum = same.sum.and(sum);
                }
                None => stated.push(Stated {
                    value: &fact.value,
                    fact,
                    facts: ids.to_vec(),
                    kinds: vec![kind],
                    scope: scope.clone(),
                    all,
                    revised: fact.revised,
                    superseded: superseded.to_vec(),
                    sum,
                }),
            }
        }
    }
}

/// Whether the text tells the figure as one that no longer holds: one of two that it puts right is the older, the one
/// told as such, else the first.
fn is_superseded(facts: &[Fact], fact: &Fact, past_perfect: bool) -> bool {
    let corrected = |other: &&Fact| {
        let (Value::Quantity(x), Value::Quantity(y)) = (&fact.value, &other.value) else {
            return false;
        };
        other.revised && other.role == fact.role && other.scope == fact.scope && x.unit == y.unit && x != y
    };
    let older = |other: &Fact| match (fact.modality, other.modality) {
        (Modality::Preliminary, Modality::Preliminary) => fact.span < other.span,
        (Modality::Preliminary, _) => true,
        (_, Modality::Preliminary) => false,
        _ => fact.span < other.span,
    };
    // "the first estimate had been 295"
    let alone = fact.modality == Modality::Preliminary;
    if alone && past_perfect && matches!(fact.value, Value::Quantity(_)) {
        return true;
    }
    fact.revised && facts.iter().find(corrected).map_or(alone, older)
}

/// What figures of people must share for the smaller to be a part of the larger.
type Sort<'a> = (Role, Option<&'a str>, &'a Unit);

/// The one number that the fact counts of people, and the sort that it counts.
fn exact_count(fact: &Fact) -> Option<(Sort<'_>, f64)> {
    match &fact.value {
        Value::Quantity(told) if told.min == told.max && counts_people_only(fact.role) => {
            Some(((fact.role, fact.scope.as_deref(), &told.unit), told.min?))
        }
        _ => None,
    }
}

/// The largest figure of each sort that a sentence tells and does not put right: of "431 officers were hurt, and 39
/// needed care" the second is a part of the first.
fn largest(facts: &[Fact]) -> FxHashMap<Sort<'_>, f64> {
    let mut found: FxHashMap<Sort<'_>, f64> = FxHashMap::default();
    for (sort, n) in facts.iter().filter(|fact| !fact.revised).filter_map(exact_count) {
        let most = found.entry(sort).or_insert(n);
        *most = most.max(n);
    }
    found
}

/// Whether the sentence tells a larger figure of the same people.
fn is_outdone(largest: &FxHashMap<Sort<'_>, f64>, fact: &Fact) -> bool {
    let smaller = |(sort, n): (Sort<'_>, f64)| n > 0.0 && largest.get(&sort).is_some_and(|most| *most > n);
    !fact.revised && exact_count(fact).is_some_and(smaller)
}

/// "all 298 people on board died": one figure of the dead and of those aboard.
fn tells_all_died(typed: &TypedClaim) -> bool {
    let of = |role: Role| {
        typed
            .facts()
            .filter(move |fact| fact.role == role && fact.scope.is_none())
    };
    of(Role::Dead).any(|dead| of(Role::Aboard).any(|aboard| aboard.value == dead.value))
}

fn is_national(fact: &Fact) -> bool {
    fact.scope
        .as_deref()
        .is_some_and(|scope| scope.starts_with("national:"))
}

/// Whether the figure is the only one that its claim tells of those whom the law or a search deals with; a word such
/// as "men" or "suspects" then tells who they are, not which part of them is counted.
fn counts_all(typed: &TypedClaim, fact: &Fact) -> bool {
    use Role::{Arrested, Attackers, Charged, Convicted, Released, Wanted};
    // "71 bodies", "31 of the dead": whoever is identified is one of the dead.
    let dead = |concept: Concept| concept == Concept::Body || is_anybody(concept);
    if fact.role == Role::Identified && fact.scope.is_none() {
        return matches!(&fact.value, Value::Quantity(told) if matches!(told.unit, Unit::Concept(concept) if dead(concept)));
    }
    let dealt_with = matches!(
        fact.role,
        Arrested | Attackers | Charged | Convicted | Released | Wanted
    );
    let people = matches!(&fact.value, Value::Quantity(told) if matches!(told.unit, Unit::Concept(concept) if concept.is_a(Concept::People)));
    let mut figures = typed
        .facts()
        .filter(|other| other.role == fact.role && matches!(other.value, Value::Quantity(_)));
    dealt_with && people && fact.scope.is_none() && figures.nth(1).is_none()
}

/// "no casualties": neither dead nor injured.
fn casualties(slot: Slot, fact: &Fact) -> Vec<Slot> {
    let none =
        matches!(&fact.value, Value::Quantity(q) if q.max == Some(0.0) && q.unit == Unit::Concept(Concept::Victim));
    match slot {
        Slot::Quantity(Role::Dead, counted) if none => vec![
            Slot::Quantity(Role::Dead, counted.clone()),
            Slot::Quantity(Role::Injured, counted),
        ],
        slot => vec![slot],
    }
}

/// A key that two facts of one slot share when they are one value told twice.
fn value_key(fact: &Fact) -> String {
    let value = match &fact.value {
        Value::Quantity(q) => {
            let vague = q.vague.as_ref().map(|v| (v.low.to_bits(), v.high.to_bits()));
            let unit = match q.unit {
                Unit::Bare if counts_people_only(fact.role) => Concept::People.id(),
                _ => q.unit.id(),
            };
            format!("{:?} {:?} {} {vague:?} {unit}", q.min, q.max, q.approx)
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
    format!("{since} {value}")
}

fn slot(fact: &Fact, kind: EventKind) -> Option<Slot> {
    match &fact.value {
        // Of several people the ages differ, and of which of them each is told no slot can say.
        Value::Quantity(_) if fact.role == Role::Age => None,
        // Nor which part of a whole it is.
        Value::Quantity(_)
            if fact
                .scope
                .as_deref()
                .is_some_and(|scope| scope == PART || scope == EARLIER) =>
        {
            None
        }
        // Victims are not arrested: the verb means that a count stops at them.
        Value::Quantity(told) if fact.role == Role::Arrested && told.unit == Unit::Concept(Concept::Victim) => None,
        Value::Quantity(quantity) => {
            let counted = match counted(quantity) {
                Counted::Bare if counts_people_only(fact.role) => Counted::Sort(Concept::People),
                counted => counted,
            };
            // "victims of 35 nationalities", "34 nationalities were hit"
            let hit = matches!(counted, Counted::Sort(Concept::Nationality | Concept::Country));
            let role = if hit && fact.role == Role::Count {
                Role::Affected
            } else {
                fact.role
            };
            Some(Slot::Quantity(role, counted))
        }
        Value::Time(span) => {
            // "on strike since Tuesday": what lasts began then.
            let lasts = matches!(kind, EventKind::Strike | EventKind::Outage | EventKind::Closure);
            let since = fact.role == Role::AsOf && span.uncertain && span.from.is_some() && span.from != span.to;
            (fact.role == Role::When || lasts && since).then_some(Slot::Time(Role::When))
        }
        // Compared over a whole story, elsewhere.
        Value::Participant(_) if is_matter(fact.role) => None,
        Value::Participant(_) => Some(Slot::Participant(fact.role)),
        Value::Place(_) => None,
        Value::Polarity(_) => (fact.role == Role::Happened).then_some(Slot::Polarity(kind)),
    }
}

/// A role of what is compared over a whole story.
fn is_matter(role: Role) -> bool {
    use Role::{Cause, Instrument, Motive, Nationality, Perpetrator};
    matches!(role, Cause | Instrument | Motive | Nationality | Perpetrator)
}

/// Whether only people fill the role, so that a number alone counts people: "the toll rose to 35".
fn counts_people_only(role: Role) -> bool {
    use Role::*;
    matches!(
        role,
        Dead | Injured | Critical | SeriouslyInjured | SlightlyInjured | Hospitalised | Missing | Aboard | Arrested
    )
}

fn counted(quantity: &Quantity) -> Counted {
    match &quantity.unit {
        Unit::Concept(concept) => Counted::Sort(sort(*concept)),
        Unit::Measure(Measure::Fahrenheit) => Counted::Dimension(Dimension::Celsius),
        Unit::Measure(measure) => Counted::Dimension(measure.dimension()),
        Unit::Money(_) => Counted::Money,
        Unit::Noun(stem) => Counted::Noun(stem.clone()),
        Unit::Bare => Counted::Bare,
    }
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

/// The quantity's bounds in the base unit of its measure; temperatures in degrees Celsius.
pub(super) fn bounds(quantity: &Quantity) -> (Option<f64>, Option<f64>) {
    let base = |n: f64| match quantity.unit {
        Unit::Measure(Measure::Fahrenheit) => (n - 32.0) * 5.0 / 9.0,
        Unit::Measure(measure) => n * measure.factor(),
        _ => n,
    };
    (quantity.min.map(base), quantity.max.map(base))
}

#[cfg(test)]
mod tests;
