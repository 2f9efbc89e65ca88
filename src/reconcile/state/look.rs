//! What the state is asked for: events, findings, everything as one run gives it.

use std::borrow::Cow;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Grouping, State, Teller, map, renumber, source};
use crate::claim::{Claim, Diagnostic, Source};
use crate::contradiction::{Finding, findings_among};
use crate::coref::{self, Clustering, Event};
use crate::event::TypedClaim;
use crate::reconcile::changes::{EventId, Group};

impl State {
    /// All events with their claims, ascending by number.
    pub fn groups(&self) -> Vec<Group> {
        let mut found: Vec<Group> = match &self.grouping {
            Grouping::Whole {
                clustering, order, ids, ..
            } => {
                let members = |event: &Event| {
                    let mut claims: Vec<u32> = event.claims.iter().map(|&at| order[at]).collect();
                    claims.sort_unstable();
                    claims
                };
                ids.iter().copied().zip(clustering.events.iter().map(members)).collect()
            }
            Grouping::Archive { groups, .. } => {
                let event = |event| (self.id_of_group(event), groups.claims_of(event));
                groups.events().map(event).collect()
            }
        };
        found.sort_unstable_by_key(|(id, _)| *id);
        found
    }

    pub(super) fn group_of(&self, claim: u32) -> Option<u32> {
        match &self.grouping {
            Grouping::Archive { groups, .. } => groups.event_of(claim),
            Grouping::Whole { .. } => None,
        }
    }

    pub(super) fn claims_of_group(&self, event: u32) -> Vec<u32> {
        match &self.grouping {
            Grouping::Archive { groups, .. } => groups.claims_of(event),
            Grouping::Whole { .. } => Vec::new(),
        }
    }

    pub(super) fn id_of_group(&self, event: u32) -> EventId {
        match &self.grouping {
            Grouping::Archive { named, .. } => named.id(event),
            Grouping::Whole { .. } => EventId(u64::from(event)),
        }
    }

    /// The findings of some events; those of an input that is compared as a whole all come with its first events.
    pub fn findings(&self, groups: &[Group]) -> Vec<Finding> {
        match &self.grouping {
            Grouping::Whole { findings, .. } => {
                let asked: FxHashSet<u64> = groups.iter().map(|(id, _)| id.0).collect();
                findings
                    .iter()
                    .filter(|finding| asked.contains(&(finding.event as u64)))
                    .cloned()
                    .collect()
            }
            Grouping::Archive { .. } => {
                let found = map(groups, |(id, claims)| self.findings_of(*id, claims));
                found.into_iter().flatten().collect()
            }
        }
    }

    /// The findings of one event of an archive.
    pub(super) fn findings_of(&self, id: EventId, claims: &[u32]) -> Vec<Finding> {
        if claims.len() < 2 {
            return Vec::new();
        }
        let order = self.ordered(claims);
        let (claims, typed, sources) = self.gathered(&order);
        let clustering = Clustering {
            events: vec![coref::event(&claims, &typed, (0..claims.len()).collect())],
            ..Clustering::default()
        };
        let mut found = findings_among(&claims, &sources, &typed, &clustering);
        for finding in &mut found {
            renumber(finding, &order, id);
        }
        found
    }

    /// Claims by source and in the order of its article.
    fn ordered(&self, claims: &[u32]) -> Vec<u32> {
        let mut order = claims.to_vec();
        order.sort_unstable_by(|&a, &b| {
            let (a, b) = (&self.claims[a as usize], &self.claims[b as usize]);
            a.source.cmp(&b.source).then_with(|| source::order(a, b))
        });
        order
    }

    fn gathered(&self, order: &[u32]) -> (Vec<&Claim>, Vec<&TypedClaim>, Vec<&Source>) {
        let claims: Vec<&Claim> = order.iter().map(|&number| &self.claims[number as usize]).collect();
        let typed = order.iter().map(|&number| &self.typed[number as usize]).collect();
        let sources = claims
            .chunk_by(|a, b| a.source == b.source)
            .filter_map(|told| self.teller_at.get(&told[0].source))
            .map(|&at| &self.tellers[at as usize].source)
            .collect();
        (claims, typed, sources)
    }

    /// The event of a number, as it stands.
    pub fn event(&self, id: EventId) -> Option<(Event, Vec<u32>)> {
        match &self.grouping {
            Grouping::Whole {
                clustering, order, ids, ..
            } => {
                let at = ids.iter().position(|other| *other == id)?;
                let event = clustering.events[at].clone();
                let claims = event.claims.iter().map(|&at| order[at]).collect();
                Some((event, claims))
            }
            Grouping::Archive { groups, named } => {
                let order = self.ordered(&groups.claims_of(named.event(id)?));
                if order.is_empty() {
                    return None;
                }
                let (claims, typed, _) = self.gathered(&order);
                Some((coref::event(&claims, &typed, (0..claims.len()).collect()), order))
            }
        }
    }

    /// Everything as one run over all claims gives it: the claims, by source and in the order of its article, as places
    /// in the order that comes with them.
    pub fn clustering(&self) -> (Cow<'_, Clustering>, Vec<u32>, Vec<Finding>) {
        match &self.grouping {
            Grouping::Whole {
                clustering,
                findings,
                order,
                ids,
                ..
            } => {
                let event_at: FxHashMap<u64, usize> = ids.iter().map(|id| id.0).zip(0..).collect();
                (
                    Cow::Borrowed(clustering),
                    order.clone(),
                    placed(findings.clone(), order, &event_at),
                )
            }
            Grouping::Archive { groups, .. } => {
                let mut tellers: Vec<&Teller> = self.tellers.iter().collect();
                tellers.sort_unstable_by(|a, b| a.source.id.cmp(&b.source.id));
                let order: Vec<u32> = tellers.iter().flat_map(|teller| self.ordered(&teller.claims)).collect();
                let mut place = vec![0; self.claims.len()];
                for (at, &number) in order.iter().enumerate() {
                    place[number as usize] = at;
                }
                let (claims, typed, _) = self.gathered(&order);
                let (clustering, events) =
                    groups.clustering(&claims, &typed, &self.coref, |claim| place[claim as usize]);
                let event_at: FxHashMap<u64, usize> =
                    events.iter().map(|&event| self.id_of_group(event).0).zip(0..).collect();
                let found = self.findings(&self.groups());
                (Cow::Owned(clustering), order.clone(), placed(found, &order, &event_at))
            }
        }
    }

    /// The sources by id, each with the language that it was read in.
    pub fn sources(&self) -> Vec<Source> {
        let told = |teller: &Teller| Source {
            language: teller
                .source
                .language
                .clone()
                .or_else(|| Some(teller.language?.code().to_owned())),
            ..teller.source.clone()
        };
        let mut sources: Vec<Source> = self.tellers.iter().map(told).collect();
        sources.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        sources
    }

    /// The number of the claim with this id.
    pub fn number_of(&self, id: &str) -> Option<usize> {
        self.claim_at.get(id).map(|&number| number as usize)
    }

    pub fn typed(&self, number: u32) -> &TypedClaim {
        &self.typed[number as usize]
    }

    /// What was left out or read with doubt, and how many lines were left out.
    pub fn diagnostics(&self) -> (Vec<Diagnostic>, usize) {
        let mut found = self.diagnostics.clone();
        let mut tellers: Vec<&Teller> = self.tellers.iter().filter(|teller| teller.language.is_none()).collect();
        tellers.sort_unstable_by(|a, b| a.source.id.cmp(&b.source.id));
        found.extend(
            tellers
                .into_iter()
                .map(|teller| crate::reconcile::untyped(&teller.source)),
        );
        found.extend(
            self.unknown_kinds
                .iter()
                .map(|(kind, &count)| crate::reconcile::unknown_kind(kind, count)),
        );
        (found, self.left_out)
    }
}

/// Turns the numbers of claims into places in `order`, and the events into places in the list of events.
fn placed(mut findings: Vec<Finding>, order: &[u32], event_at: &FxHashMap<u64, usize>) -> Vec<Finding> {
    let place: FxHashMap<usize, usize> = order.iter().map(|&number| number as usize).zip(0..).collect();
    findings.retain_mut(|finding| {
        let Some(&event) = event_at.get(&(finding.event as u64)) else {
            return false;
        };
        finding.event = event;
        for fact in finding.sides.iter_mut().flat_map(|side| &mut side.facts) {
            let Some(&at) = place.get(&fact.claim) else {
                return false;
            };
            fact.claim = at;
        }
        true
    });
    findings
}
