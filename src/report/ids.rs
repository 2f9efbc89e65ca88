//! What comes where in a report, and under which id.

use std::collections::BTreeSet;

use super::label::label;
use super::statement::{statement, what};
use super::{Event, Fact, Finding, Link, Parts, Side, Time, Value};
use crate::contradiction::{self, FactId};
use crate::coref;
use crate::event::EventMention;

/// The id of the item at `index` of `total`, as wide as the last one's, so that strings sort as numbers do.
pub(super) fn id(letter: char, index: usize, total: usize) -> String {
    let width = total.to_string().len();
    format!("{letter}{:0width$}", index + 1)
}

/// What comes where in the report.
pub(super) struct Ids<'a> {
    parts: &'a Parts<'a>,
    /// Claims by their id.
    pub(super) claims: Vec<usize>,
    /// Events by their first claim's id.
    events: Vec<usize>,
    /// Of each event, where it comes in `events`.
    event_place: Vec<usize>,
    /// Of each claim, its event.
    event_of: Vec<Option<usize>>,
    /// Facts by claim, then by where they stand in its text.
    facts: Vec<FactId>,
    /// Of each claim and mention, where its facts come in `facts`.
    fact_places: Vec<Vec<Vec<usize>>>,
}

impl<'a> Ids<'a> {
    pub(super) fn new(parts: &'a Parts<'a>) -> Self {
        let mut claims: Vec<usize> = (0..parts.claims.len()).collect();
        claims.sort_by_key(|&claim| (&parts.claims[claim].id, &parts.claims[claim].source));
        let mut claim_place = vec![0; claims.len()];
        for (at, &claim) in claims.iter().enumerate() {
            claim_place[claim] = at;
        }

        let found = &parts.clustering.events;
        let first = |event: usize| {
            found[event]
                .claims
                .iter()
                .filter_map(|&claim| claim_place.get(claim))
                .min()
        };
        let mut events: Vec<usize> = (0..found.len()).collect();
        events.sort_by_key(|&event| (first(event).copied().unwrap_or(usize::MAX), found[event].kind));
        let mut event_place = vec![0; events.len()];
        for (at, &event) in events.iter().enumerate() {
            event_place[event] = at;
        }
        let mut event_of = vec![None; claims.len()];
        for &event in events.iter().rev() {
            for &claim in found[event].claims.iter().filter(|&&claim| claim < claims.len()) {
                event_of[claim] = Some(event);
            }
        }

        let mut facts = Vec::new();
        let mut fact_places = vec![Vec::new(); claims.len()];
        for &claim in claims.iter().filter(|&&claim| claim < parts.typed.len()) {
            let mentions = &parts.typed[claim].mentions;
            fact_places[claim] = mentions.iter().map(|mention| vec![0; mention.facts.len()]).collect();
            let start = facts.len();
            for (mention, told) in mentions.iter().enumerate() {
                facts.extend((0..told.facts.len()).map(|fact| FactId { claim, mention, fact }));
            }
            facts[start..].sort_by_key(|fact| (mentions[fact.mention].facts[fact.fact].span, fact.mention, fact.fact));
            for (at, fact) in facts.iter().enumerate().skip(start) {
                fact_places[claim][fact.mention][fact.fact] = at;
            }
        }
        Ids {
            parts,
            claims,
            events,
            event_place,
            event_of,
            facts,
            fact_places,
        }
    }

    fn event_id(&self, event: usize) -> Option<String> {
        Some(id('e', *self.event_place.get(event)?, self.events.len()))
    }

    pub(super) fn facts(&self) -> Vec<Fact> {
        let one = |(at, fact): (usize, &FactId)| {
            let mention = &self.parts.typed[fact.claim].mentions[fact.mention];
            Fact {
                id: id('f', at, self.facts.len()),
                claim: self.parts.claims[fact.claim].id.clone(),
                event: self.event_of[fact.claim].and_then(|event| self.event_id(event)),
                statement: statement(fact.mention, mention, &mention.facts[fact.fact]),
            }
        };
        self.facts.iter().enumerate().map(one).collect()
    }

    pub(super) fn events(&self) -> Vec<Event> {
        self.events
            .iter()
            .enumerate()
            .map(|(at, &event)| self.event(at, &self.parts.clustering.events[event]))
            .collect()
    }

    fn event(&self, at: usize, event: &coref::Event) -> Event {
        let claims = || event.claims.iter().filter_map(|&claim| self.parts.claims.get(claim));
        let mentions = event.claims.iter().filter_map(|&claim| self.mentions(claim)).flatten();
        let mut links: Vec<Link> = event
            .links
            .iter()
            .filter_map(|link| {
                Some(Link {
                    event: self.event_id(link.event)?,
                    relation: link.relation,
                    why: link.why.clone(),
                })
            })
            .collect();
        links.sort_by(|a, b| (&a.event, a.relation).cmp(&(&b.event, b.relation)));
        let known = event
            .when
            .as_ref()
            .filter(|when| when.from.is_some() || when.to.is_some());
        Event {
            id: id('e', at, self.events.len()),
            kind: event.kind,
            label: label(event, mentions),
            when: known.map(Time::from),
            r#where: event.places.iter().map(|place| place.name.clone()).collect(),
            claims: sorted(claims().map(|claim| &claim.id)),
            sources: sorted(claims().map(|claim| &claim.source)),
            links,
        }
    }

    fn mentions(&self, claim: usize) -> Option<&'a [EventMention]> {
        Some(&self.parts.typed.get(claim)?.mentions)
    }

    /// `None` where a side has no fact that exists: there is nobody to quote.
    pub(super) fn finding(&self, finding: &contradiction::Finding) -> Option<Finding> {
        let [left, right] = &finding.sides;
        let sides = [self.side(left)?, self.side(right)?];
        let confidence = if finding.confidence.is_finite() {
            finding.confidence.clamp(0.0, 1.0)
        } else {
            0.0
        };
        Some(Finding {
            id: String::new(),
            relation: finding.relation,
            kind: (&left.value).into(),
            event: self.event_id(finding.event)?,
            aspect: finding.aspect.clone(),
            level: finding.level.clone(),
            sides,
            // Three places: the sums behind it differ in the last bits between machines.
            confidence: (confidence * 1000.0).round() / 1000.0,
            importance: (finding.importance.clamp(0.0, 1.0) * 1000.0).round() / 1000.0,
            ruled_out: finding.ruled_out.clone(),
            path: Vec::new(),
            why: finding.why.clone(),
        })
    }

    fn side(&self, side: &contradiction::Side) -> Option<Side> {
        let place = |fact: &FactId| {
            self.fact_places
                .get(fact.claim)?
                .get(fact.mention)?
                .get(fact.fact)
                .copied()
        };
        let places: BTreeSet<usize> = side.facts.iter().filter_map(place).collect();
        let first = self.facts[*places.first()?];
        let mention = &self.parts.typed[first.claim].mentions[first.mention];
        let claims = || places.iter().map(|&at| &self.parts.claims[self.facts[at].claim]);
        Some(Side {
            value: Value::new(&side.value, &mention.facts[first.fact], || what(mention)),
            facts: places.iter().map(|&at| id('f', at, self.facts.len())).collect(),
            claims: sorted(claims().map(|claim| &claim.id)),
            sources: sorted(claims().map(|claim| &claim.source)),
            event: self.event_of[first.claim].and_then(|event| self.event_id(event)),
        })
    }
}

/// Each id once, in order.
fn sorted<'i>(ids: impl Iterator<Item = &'i String>) -> Vec<String> {
    ids.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}
