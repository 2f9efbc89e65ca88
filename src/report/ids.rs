//! What comes where in a report, and under which id.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::label::label;
use super::statement::{statement, what};
use super::{Event, Fact, Finding, Link, Parts, Side, Time, Value};
use crate::contradiction::{self, FactId, Relation};
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
    /// Of each claim, how many facts come before its own: facts come by claim, then by where they stand in its text.
    fact_starts: Vec<usize>,
    /// How many facts there are.
    fact_total: usize,
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

        let mut fact_starts = vec![0; claims.len()];
        let mut fact_total = 0;
        for &claim in &claims {
            fact_starts[claim] = fact_total;
            let mentions = parts.typed.get(claim).map_or(&[][..], |typed| &typed.mentions);
            fact_total += mentions.iter().map(|mention| mention.facts.len()).sum::<usize>();
        }
        Ids {
            parts,
            claims,
            events,
            event_place,
            event_of,
            fact_starts,
            fact_total,
        }
    }

    /// The facts of a claim as they stand in its text, by mention and fact.
    fn facts_of(&self, claim: usize) -> Vec<(usize, usize)> {
        let mentions = self.mentions(claim).unwrap_or_default();
        let all = mentions.iter().enumerate();
        let mut facts: Vec<(usize, usize)> = all
            .flat_map(|(mention, told)| (0..told.facts.len()).map(move |fact| (mention, fact)))
            .collect();
        facts.sort_by_key(|&(mention, fact)| (mentions[mention].facts[fact].span, mention, fact));
        facts
    }

    /// Where a fact comes among all.
    fn fact_place(&self, fact: &FactId) -> Option<usize> {
        let start = self.fact_starts.get(fact.claim)?;
        let facts = self.facts_of(fact.claim);
        let at = facts.iter().position(|&told| told == (fact.mention, fact.fact))?;
        Some(start + at)
    }

    /// The facts of a side that exist, by where they come among all.
    fn side_facts(&self, side: &contradiction::Side) -> BTreeMap<usize, FactId> {
        let place = |fact: &FactId| Some((self.fact_place(fact)?, *fact));
        side.facts.iter().filter_map(place).collect()
    }

    fn event_id(&self, event: usize) -> Option<String> {
        Some(id('e', *self.event_place.get(event)?, self.events.len()))
    }

    /// The facts as the report has them.
    pub(super) fn facts(&self) -> impl Iterator<Item = Fact> {
        self.claims.iter().flat_map(move |&claim| {
            let told = self.facts_of(claim).into_iter().zip(self.fact_starts[claim]..);
            told.map(move |((mention, fact), at)| self.fact(at, claim, mention, fact))
        })
    }

    fn fact(&self, at: usize, claim: usize, mention: usize, fact: usize) -> Fact {
        let told = &self.parts.typed[claim].mentions[mention];
        Fact {
            id: id('f', at, self.fact_total),
            claim: self.parts.claims[claim].id.clone(),
            event: self.event_of[claim].and_then(|event| self.event_id(event)),
            statement: statement(mention, told, &told.facts[fact]),
        }
    }

    /// The events as the report has them.
    pub(super) fn events(&self) -> impl Iterator<Item = Event> {
        let all = self.events.iter().enumerate();
        all.map(|(at, &event)| self.event(at, &self.parts.clustering.events[event]))
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

    /// What a finding is sorted by; `None` where a side has no fact that exists: there is nobody to quote.
    pub(super) fn rank<'f>(&self, finding: &'f contradiction::Finding) -> Option<Rank<'f>> {
        let facts = finding
            .sides
            .each_ref()
            .map(|side| self.side_facts(side).into_keys().collect());
        let told = facts.iter().all(|facts: &Vec<usize>| !facts.is_empty());
        let [confidence, importance] = sureness(finding);
        told.then_some(Rank {
            relation: finding.relation,
            weight: importance * confidence,
            event: *self.event_place.get(finding.event)?,
            aspect: &finding.aspect,
            facts,
        })
    }

    /// `None` where a side has no fact that exists.
    pub(super) fn finding(&self, finding: &contradiction::Finding) -> Option<Finding> {
        let [left, right] = &finding.sides;
        let sides = [self.side(left)?, self.side(right)?];
        let [confidence, importance] = sureness(finding);
        Some(Finding {
            id: String::new(),
            relation: finding.relation,
            kind: (&left.value).into(),
            event: self.event_id(finding.event)?,
            aspect: finding.aspect.clone(),
            level: finding.level.clone(),
            sides,
            confidence,
            importance,
            ruled_out: finding.ruled_out.clone(),
            path: Vec::new(),
            why: finding.why.clone(),
        })
    }

    fn side(&self, side: &contradiction::Side) -> Option<Side> {
        let facts = self.side_facts(side);
        let first = facts.values().next()?;
        let mention = &self.parts.typed[first.claim].mentions[first.mention];
        let claims = || facts.values().map(|fact| &self.parts.claims[fact.claim]);
        Some(Side {
            value: Value::new(&side.value, &mention.facts[first.fact], || what(mention)),
            facts: facts.keys().map(|&at| id('f', at, self.fact_total)).collect(),
            claims: sorted(claims().map(|claim| &claim.id)),
            sources: sorted(claims().map(|claim| &claim.source)),
            event: self.event_of[first.claim].and_then(|event| self.event_id(event)),
        })
    }
}

/// What decides where a finding comes: the verdict first, then what matters most and is surest.
pub(super) struct Rank<'f> {
    relation: Relation,
    weight: f64,
    event: usize,
    aspect: &'f str,
    facts: [Vec<usize>; 2],
}

impl Rank<'_> {
    pub(super) fn order(&self, other: &Self) -> Ordering {
        (self.relation.cmp(&other.relation))
            .then(other.weight.total_cmp(&self.weight))
            .then_with(|| (self.event, self.aspect, &self.facts).cmp(&(other.event, other.aspect, &other.facts)))
    }
}

/// Confidence and importance to three places: the sums behind them differ in the last bits between machines.
pub(super) fn sureness(finding: &contradiction::Finding) -> [f64; 2] {
    let confidence = if finding.confidence.is_finite() {
        finding.confidence.clamp(0.0, 1.0)
    } else {
        0.0
    };
    [confidence, finding.importance.clamp(0.0, 1.0)].map(|share| (share * 1000.0).round() / 1000.0)
}

/// Each id once, in order.
pub(super) fn sorted<'i>(ids: impl Iterator<Item = &'i String>) -> Vec<String> {
    ids.collect::<BTreeSet<_>>().into_iter().cloned().collect()
}
