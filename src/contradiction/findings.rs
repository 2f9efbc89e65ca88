//! Findings: every pair of values that fill one slot, with its verdict.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::Relation::{self, Agreement, Apparent, Contradiction, Update};
use super::clock::{Between, Clock};
use super::filled::{Filled, dead_attackers};
use super::level::Verdict;
use super::quantity::Setting;
use super::reason::Told;
use super::slot::{Slot, Stated, slots};
use super::sum::sums;
use super::{FactId, Finding, Side, participant, quantity, ruled_out, scope, strength};
use crate::claim::{Claim, Source};
use crate::coref::{Clustering, Event, LinkRelation};
use crate::event::{EventKind, Fact, Modality, Quantity, Role, TypedClaim, Unit, Value, clock_offsets, country_of};

/// Most values of one slot that are compared with each other; the best supported ones are kept.
const VALUES: usize = 48;

/// Most values of one slot that are compared across two linked events.
const VALUES_ACROSS: usize = 8;

/// Every finding about the events: contradictions, updates, apparent contradictions, agreements.
///
/// Values are compared, not claims: n values of a slot give at most n(n-1)/2 findings, however many claims repeat them.
///
/// # Complexity
/// Linear in the claims, and quadratic only in the distinct values of one slot, of which no more than 48 are compared.
pub fn findings(claims: &[Claim], sources: &[Source], typed: &[TypedClaim], clustering: &Clustering) -> Vec<Finding> {
    let claims: Vec<&Claim> = claims.iter().collect();
    let sources: Vec<&Source> = sources.iter().collect();
    let typed: Vec<&TypedClaim> = typed.iter().collect();
    findings_among(&claims, &sources, &typed, clustering)
}

/// What [`findings`] gives, of claims, sources (sorted by id) and typed claims that lie apart.
pub(crate) fn findings_among(
    claims: &[&Claim],
    sources: &[&Source],
    typed: &[&TypedClaim],
    clustering: &Clustering,
) -> Vec<Finding> {
    let pass = Pass {
        claims,
        sources,
        typed,
        clock: Clock { claims, sources, typed },
        told: Told { claims, sources },
    };
    let mut found = Vec::new();
    let sums: Vec<_> = typed
        .iter()
        .enumerate()
        .map(|(claim, typed)| sums(typed, claim))
        .collect();
    let all: Vec<BTreeMap<Slot, Vec<Stated<'_>>>> = clustering
        .events
        .iter()
        .map(|event| capped(slots(claims, typed, &sums, &event.claims, event.kind)))
        .collect();
    let dead: Vec<f64> = (clustering.events.iter().zip(&all))
        .map(|(event, slots)| dead_attackers(slots).max(suicides(typed, event)))
        .collect();
    for (event, slots) in all.iter().enumerate() {
        // The attacker's suicide may be an event of its own, told with the attack.
        let links = clustering.events[event]
            .links
            .iter()
            .filter_map(|link| dead.get(link.event));
        let attackers = links.fold(dead[event], |most, &other| most.max(other));
        let offsets = local_clocks(&clustering.events[event]);
        for (slot, values) in slots {
            let filled = Filled {
                slot,
                attackers,
                offsets,
            };
            for (i, a) in values.iter().enumerate() {
                pass.repeated(event, a, &mut found);
                for b in &values[i + 1..] {
                    pass.within(event, filled, a, b, &mut found);
                }
            }
        }
        pass.durations(event, slots, &mut found);
    }
    pass.matters(clustering, &mut found);
    for (event, links) in clustering.events.iter().map(|e| &e.links).enumerate() {
        for link in links
            .iter()
            .filter(|link| event < link.event && link.relation != LinkRelation::SameStory)
        {
            let Some(others) = all.get(link.event) else { continue };
            for (slot, values) in &all[event] {
                let Some(others) = others.get(slot) else { continue };
                let filled = Filled {
                    slot,
                    attackers: 0.0,
                    offsets: &[],
                };
                for a in values.iter().take(VALUES_ACROSS) {
                    for b in others.iter().take(VALUES_ACROSS) {
                        pass.across(event, filled, a, b, &link.why, &mut found);
                    }
                }
            }
        }
    }
    found
}

/// 1 where a claim of the event tells of a suicide that it does not deny, else 0.
fn suicides(typed: &[&TypedClaim], event: &Event) -> f64 {
    let happened = |claim: &usize| {
        let mut mentions = typed[*claim].mentions.iter();
        let suicide = mentions.any(|mention| mention.kind == EventKind::Suicide);
        let denied = |fact: &Fact| fact.role == Role::Happened && !fact.affirmed;
        suicide && !typed[*claim].facts().any(denied)
    };
    f64::from(u8::from(event.claims.iter().any(happened)))
}

/// The offsets from Greenwich that clocks may go by where the event took place; none where several countries are named.
fn local_clocks(event: &Event) -> &'static [i32] {
    let mut countries = event.places.iter().filter_map(|place| country_of(&place.entity));
    match (countries.next(), countries.next()) {
        (Some(first), second) if second.is_none_or(|second| second == first) => clock_offsets(first),
        _ => &[],
    }
}

fn capped(mut slots: BTreeMap<Slot, Vec<Stated<'_>>>) -> BTreeMap<Slot, Vec<Stated<'_>>> {
    for values in slots.values_mut().filter(|values| values.len() > VALUES) {
        values.sort_by_key(|stated| std::cmp::Reverse(stated.facts.len()));
        values.truncate(VALUES);
    }
    slots
}

pub(super) struct Pass<'a> {
    pub(super) claims: &'a [&'a Claim],
    pub(super) sources: &'a [&'a Source],
    pub(super) typed: &'a [&'a TypedClaim],
    pub(super) clock: Clock<'a>,
    told: Told<'a>,
}

impl<'a> Pass<'a> {
    /// One value that several sources state is an agreement of the first with the others.
    fn repeated(&self, event: usize, stated: &Stated<'a>, found: &mut Vec<Finding>) {
        if matches!(stated.value, Value::Polarity(_) | Value::Place(_)) {
            return;
        }
        let first = stated.facts[0];
        let source = &self.claims[first.claim].source;
        let (own, others): (Vec<FactId>, Vec<FactId>) = stated
            .facts
            .iter()
            .partition(|id| self.claims[id.claim].source == *source);
        if others.is_empty() {
            return;
        }
        let verdict = Verdict::new(Agreement, "equal", 0.95);
        self.push(event, verdict, "", (stated.value, own), (stated.value, others), found);
    }

    fn within(&self, event: usize, filled: Filled<'_>, a: &Stated<'a>, b: &Stated<'a>, found: &mut Vec<Finding>) {
        if let Slot::Polarity(_) = filled.slot {
            return self.denied(event, a, b, found);
        }
        let Some((verdict, ruled_out)) = self.compare(filled, a, b) else {
            return;
        };
        let rivals = rivals(a.fact, b.fact).filter(|_| verdict.relation == Contradiction);
        if self.one_source(a, b) && verdict.relation != Update && rivals.is_none() {
            return;
        }
        let apart = incomparable(a.fact, b.fact) || self.looks_back(a, b) || self.looks_back(b, a);
        if verdict.relation != Agreement && apart {
            return;
        }
        // What a claim tells as put right it does not stand behind.
        let (left, right) = behind(a, b);
        if left.is_empty() || right.is_empty() {
            return;
        }
        let sums = [a.sum, b.sum].into_iter().flatten().map(str::to_string);
        let notes: Vec<String> = rivals.into_iter().chain(sums).collect();
        self.push(
            event,
            verdict,
            &notes.join("; "),
            (a.value, left),
            (b.value, right),
            found,
        );
        let Some(finding) = found.last_mut() else { return };
        finding.ruled_out = ruled_out;
        if a.sum.is_some() || b.sum.is_some() {
            finding.aspect = if a.sum.is_some() { a } else { b }.fact.aspect(a.kinds[0]);
        }
    }

    /// "In 2019 the firm had cut 120 jobs": a figure of an earlier time, told beside one of which no time is told so.
    fn looks_back(&self, earlier: &Stated<'a>, now: &Stated<'a>) -> bool {
        let back = |id: &FactId| {
            let typed = &self.typed[id.claim];
            let dated = typed.facts().any(|fact| fact.role == Role::When);
            dated && (typed.context.past_perfect || typed.context.earlier)
        };
        let figures = matches!((earlier.value, now.value), (Value::Quantity(_), Value::Quantity(_)));
        let dated = |id: &FactId| self.typed[id.claim].facts().any(|fact| fact.role == Role::When);
        figures && earlier.facts.iter().all(back) && !now.facts.iter().any(dated)
    }

    /// What would be a contradiction in one event is only apparent in two.
    fn across(
        &self,
        event: usize,
        filled: Filled<'_>,
        a: &Stated<'a>,
        b: &Stated<'a>,
        why: &str,
        found: &mut Vec<Finding>,
    ) {
        let Some((verdict, _)) = self.compare(filled, a, b) else {
            return;
        };
        if !matches!(verdict.relation, Contradiction | Update)
            || self.one_source(a, b)
            || matches!(filled.slot, Slot::Polarity(_) | Slot::Time(..))
        {
            return;
        }
        let verdict = Verdict::new(Apparent, "different events", 0.8);
        self.push(
            event,
            verdict,
            why,
            (a.value, a.facts.clone()),
            (b.value, b.facts.clone()),
            found,
        );
    }

    /// The verdict on two values of a slot, and what was ruled out before it.
    fn compare(&self, filled: Filled<'_>, a: &Stated<'a>, b: &Stated<'a>) -> Option<(Verdict, Vec<String>)> {
        let verdict = match (filled.slot, a.value, b.value) {
            (Slot::Quantity(role, _), Value::Quantity(x), Value::Quantity(y)) => {
                let setting = self.setting(filled, a, b);
                let verdict = quantity::compare(a.fact, x, b.fact, y, *role, setting)
                    .filter(|v| comparable(*role, x, v.relation))?;
                let ruled_out = ruled_out::figures(verdict.relation, *role, a, b, setting);
                return Some((verdict, ruled_out));
            }
            (Slot::Time(_), Value::Time(x), Value::Time(y)) => self.dated(filled.offsets, (a, x), (b, y)),
            (Slot::Participant(role), Value::Participant(x), Value::Participant(y)) => {
                participant::compare(x, y, *role)
            }
            _ => None,
        };
        Some((verdict?, Vec::new()))
    }

    fn setting(&self, filled: Filled<'_>, a: &Stated<'a>, b: &Stated<'a>) -> Setting {
        Setting {
            later: self.clock.later(&a.facts, &b.facts),
            scopes: scope::stand(a.scope.as_deref(), b.scope.as_deref()),
            all: a.all && b.all,
            told_scopes: a.scope.is_some() && b.scope.is_some(),
            superseded: (!a.superseded.is_empty(), !b.superseded.is_empty()),
            revised: (a.revised, b.revised),
            at_once: self.clock.at_once(&a.facts, &b.facts),
            attackers: filled.attackers,
            in_turn: self.in_turn(a, b),
        }
    }

    pub(super) fn one_source(&self, a: &Stated<'a>, b: &Stated<'a>) -> bool {
        let source = |id: &FactId| self.claims[id.claim].source.as_str();
        let first = source(&a.facts[0]);
        a.facts.iter().chain(&b.facts).all(|id| source(id) == first)
    }

    /// Whether one source tells both values, each with its own time, or one as of before the other.
    ///
    /// Linear in the facts.
    fn in_turn(&self, a: &Stated<'a>, b: &Stated<'a>) -> bool {
        let source = |id: &FactId| self.claims[id.claim].source.as_str();
        let back = |id: &FactId| {
            let context = self.typed[id.claim].context;
            context.earlier || context.past_perfect
        };
        /// When one source tells a value: as of before or not, and the first and the last of its times.
        #[derive(Default)]
        struct Times {
            back: [bool; 2],
            ends: Option<(Between, Between)>,
        }
        let mut told: FxHashMap<&str, Times> = FxHashMap::default();
        for id in &a.facts {
            let times = told.entry(source(id)).or_default();
            times.back[usize::from(back(id))] = true;
            if let Some(own) = self.clock.as_of(*id) {
                let (first, last) = times.ends.unwrap_or((own, own));
                times.ends = Some((first.min(own), last.max(own)));
            }
        }
        b.facts.iter().any(|id| {
            told.get(source(id)).is_some_and(|times| {
                let ends = times.ends.zip(self.clock.as_of(*id));
                times.back[usize::from(!back(id))] || ends.is_some_and(|(ends, own)| ends != (own, own))
            })
        })
    }

    pub(super) fn push(
        &self,
        event: usize,
        verdict: Verdict,
        note: &str,
        a: (&Value, Vec<FactId>),
        b: (&Value, Vec<FactId>),
        found: &mut Vec<Finding>,
    ) {
        let earliest = |ids: &[FactId]| ids.iter().filter_map(|id| self.clock.published(id.claim)).min();
        // The earlier published side comes first; of two at one time, the one of the earlier claim.
        let key = |ids: &[FactId]| (earliest(ids).is_none(), earliest(ids), ids[0]);
        let (a, b) = if key(&b.1) < key(&a.1) { (b, a) } else { (a, b) };
        let fact = |id: FactId| &self.typed[id.claim].mentions[id.mention].facts[id.fact];
        let (first, second) = (fact(a.1[0]), fact(b.1[0]));
        let why = self.told.why(
            verdict.relation,
            verdict.level,
            note,
            (first, a.1[0], a.0),
            (second, b.1[0], b.0),
        );
        let backing = [&a.1, &b.1].map(|facts| strength::independent(self.claims, self.sources, facts));
        let importance = strength::importance(verdict.relation, first, [a.0, b.0], backing);
        let kind = self.typed[a.1[0].claim].mentions[a.1[0].mention].kind;
        let side = |(value, facts): (&Value, Vec<FactId>)| Side {
            value: value.clone(),
            facts,
        };
        found.push(Finding {
            relation: verdict.relation,
            event,
            // Since when something lasts is when it began.
            aspect: if matches!(first.value, Value::Time(_)) {
                Role::When.id().to_string()
            } else {
                first.aspect(kind)
            },
            sides: [side(a), side(b)],
            level: verdict.level.to_string(),
            confidence: verdict.confidence,
            importance,
            ruled_out: Vec::new(),
            why,
        });
    }
}

/// The facts behind each of two values: a claim that tells the one as replaced by the other stands behind the other,
/// and behind the one only where nobody else does.
fn behind(a: &Stated<'_>, b: &Stated<'_>) -> (Vec<FactId>, Vec<FactId>) {
    let tells = |facts: &[FactId], claim: usize| facts.iter().any(|fact| fact.claim == claim);
    let own = |x: &Stated<'_>, y: &Stated<'_>| -> Vec<FactId> {
        let given_up = |id: &&FactId| x.superseded.contains(id) && tells(&y.facts, id.claim);
        x.facts.iter().filter(|id| !given_up(id)).copied().collect()
    };
    let (left, right) = (own(a, b), own(b, a));
    let rest = |x: &Stated<'_>, y: &Stated<'_>| -> Vec<FactId> {
        y.facts
            .iter()
            .filter(|id| !tells(&x.facts, id.claim))
            .copied()
            .collect()
    };
    match (left.is_empty(), right.is_empty()) {
        (true, _) => (a.facts.clone(), rest(a, b)),
        (_, true) => (rest(b, a), b.facts.clone()),
        _ => (left, right),
    }
}

/// Whether a verdict on figures of this role and unit means anything.
fn comparable(role: Role, quantity: &Quantity, relation: Relation) -> bool {
    let conflict = matches!(relation, Contradiction | Update | Apparent);
    match (role, &quantity.unit) {
        // Figures of which nothing tells what they count, or how long, far or much of what, often speak of two things.
        (_, Unit::Bare) => role != Role::Count,
        (Role::Count, Unit::Noun(_) | Unit::Measure(_) | Unit::Money(_)) => !conflict,
        (Role::Count, Unit::Concept(concept)) => !conflict || !super::slot::is_anybody(*concept),
        (Role::Share | Role::Change | Role::Distance | Role::Preparation | Role::Sentence, _) => !conflict,
        _ => true,
    }
}

/// The two speakers, where each figure is another's: "the union against the police".
///
/// Rival counts of one crowd contradict each other within one article too.
fn rivals(a: &Fact, b: &Fact) -> Option<String> {
    let (Some(p), Some(q)) = (&a.attribution, &b.attribution) else {
        return None;
    };
    let one = match (&p.entity, &q.entity) {
        (Some(x), Some(y)) => x == y,
        _ => p.name.eq_ignore_ascii_case(&q.name),
    };
    let figures = matches!((&a.value, &b.value), (Value::Quantity(_), Value::Quantity(_)));
    (figures && !one).then(|| format!("{} against {}", p.name, q.name))
}

/// Forecasts and plans contradict nothing that happened.
pub(super) fn incomparable(a: &Fact, b: &Fact) -> bool {
    (a.modality == Modality::Forecast) != (b.modality == Modality::Forecast)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Attribution, Concept};
    use crate::text::Span;

    fn told(by: Option<(&str, Option<&str>)>) -> Fact {
        let figure = Value::Quantity(Quantity::exact(1500.0, Unit::Concept(Concept::People)));
        Fact {
            modality: Modality::Reported,
            attribution: by.map(|(name, entity)| {
                Box::new(Attribution {
                    name: name.to_string(),
                    entity: entity.map(str::to_string),
                })
            }),
            ..Fact::new(Role::Demonstrated, figure, Span::new(0, 1))
        }
    }

    #[test]
    fn figures_of_two_speakers_are_rivals_and_those_of_one_are_not() {
        let union = told(Some(("the union", None)));
        let police = told(Some(("police", Some("police"))));
        assert_eq!(rivals(&union, &police).as_deref(), Some("the union against police"));
        assert_eq!(rivals(&police, &told(Some(("officers", Some("police"))))), None);
        assert_eq!(rivals(&union, &told(Some(("The Union", None)))), None);
        assert_eq!(rivals(&union, &told(None)), None);
        let days = Fact {
            value: Value::Polarity(true),
            ..told(Some(("police", None)))
        };
        assert_eq!(rivals(&union, &days), None);
    }
}
