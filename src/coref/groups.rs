//! The claims of a large input and the events that they make up, as more come.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::archive::{Archive, Draft, Pattern, of_claim, of_telling};
use super::gather::event;
use super::options::CorefOptions;
use super::telling::Tellings;
use super::view::Views;
use super::{Clustering, Edge, Level};
use crate::claim::{Claim, Source};
use crate::event::TypedClaim;

/// What claims tell of one happening, as it is compared.
#[derive(Debug, Clone)]
pub(crate) struct Telling {
    draft: Draft,
    /// Its claims, by their places in what was told.
    pub(crate) claims: Vec<usize>,
}

/// What the claims of `source`, in the order of its article, tell. Those of a `feed` stand each for itself; those of an
/// article lean on each other.
///
/// # Complexity
/// Linear in the claims, times the happenings that one article tells of.
pub(crate) fn tell(source: &Source, claims: &[&Claim], typed: &[&TypedClaim], feed: bool) -> Vec<Telling> {
    if feed || claims.len() == 1 {
        let alone = |(at, (claim, typed)): (usize, (&&Claim, &&TypedClaim))| Telling {
            draft: of_claim(claim, typed, claim.published.or(source.published)),
            claims: vec![at],
        };
        return claims.iter().zip(typed).enumerate().map(alone).collect();
    }
    let views = Views::read(claims, &[source], typed);
    let tellings = Tellings::of(&views);
    let together = |telling: usize| Telling {
        draft: of_telling(claims, typed, &tellings, telling),
        claims: tellings.members[telling].iter().map(|&claim| claim as usize).collect(),
    };
    (0..tellings.members.len()).map(together).collect()
}

/// Most claims of a source that lean on each other; a source of more is a feed, each of whose claims stands for itself.
pub(crate) const LONGEST_ARTICLE: usize = 64;

/// Whether the claims of one source are those of a feed, and not of an article.
pub(crate) fn is_feed(claims: &[&Claim]) -> bool {
    claims.len() > LONGEST_ARTICLE && claims.iter().all(|claim| claim.span.is_none())
}

/// Claims by number, their nodes and the nodes' events.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    archive: Archive,
    /// The claims of each node, ascending.
    claims: Vec<Vec<u32>>,
    /// Of each claim, its node.
    nodes: Vec<u32>,
}

/// The events that a change touched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Moved {
    /// The numbers and claims of those there were.
    pub(crate) before: Vec<(u32, Vec<u32>)>,
    /// The numbers of those there are.
    pub(crate) after: Vec<u32>,
}

/// No node.
const NONE: u32 = u32::MAX;

impl Groups {
    pub(crate) fn new(options: &CorefOptions) -> Self {
        Groups {
            archive: Archive::new(options),
            claims: Vec::new(),
            nodes: Vec::new(),
        }
    }

    /// Takes out what the claims `removed` told, and adds `tellings`, whose claims are numbers of claims.
    ///
    /// # Complexity
    /// Linear in what the change touches: see [`Archive::change`].
    pub(crate) fn change(&mut self, removed: &[u32], tellings: &[Telling]) -> Moved {
        let node_of = |claim: &u32| self.nodes.get(*claim as usize).copied().filter(|&node| node != NONE);
        let leaving: FxHashSet<u32> = removed.iter().filter_map(node_of).collect();
        let going: FxHashSet<u32> = removed.iter().copied().collect();
        // Events as they were, of which only the claims change.
        let mut before: Vec<(u32, Vec<u32>)> = Vec::new();
        let mut noted: FxHashSet<u32> = FxHashSet::default();
        let mut emptied: Vec<u32> = Vec::new();
        for &node in &leaving {
            let event = self.archive.event_of(node);
            if noted.insert(event) {
                before.push((event, self.claims_of(event)));
            }
            if self.claims[node as usize].iter().all(|claim| going.contains(claim)) {
                emptied.push(node);
            }
        }
        emptied.sort_unstable();
        let drafts: Vec<&Draft> = tellings.iter().map(|telling| &telling.draft).collect();
        let known = self.claims.len() as u32;
        let (nodes, regrouped) = self.archive.change(&emptied, &drafts);
        for (event, nodes) in regrouped.before {
            if noted.insert(event) {
                before.push((event, self.claims_at(&nodes)));
            }
        }
        let mut after: FxHashSet<u32> = regrouped.after.into_iter().collect();
        for &node in &nodes {
            let event = self.archive.event_of(node);
            if node < known && noted.insert(event) {
                before.push((event, self.claims_of(event)));
            }
        }
        for &node in &leaving {
            self.claims[node as usize].retain(|claim| !going.contains(claim));
        }
        for (&node, telling) in nodes.iter().zip(tellings) {
            self.claims.resize(self.claims.len().max(node as usize + 1), Vec::new());
            for &claim in &telling.claims {
                self.nodes.resize(self.nodes.len().max(claim + 1), NONE);
                self.nodes[claim] = node;
                self.claims[node as usize].push(claim as u32);
            }
            after.insert(self.archive.event_of(node));
        }
        for &node in leaving.iter().filter(|node| emptied.binary_search(node).is_err()) {
            after.insert(self.archive.event_of(node));
        }
        let mut after: Vec<u32> = after.into_iter().collect();
        after.sort_unstable();
        before.sort_unstable();
        Moved { before, after }
    }

    /// The numbers of all events there are, ascending.
    pub(crate) fn events(&self) -> impl Iterator<Item = u32> + '_ {
        self.archive.events()
    }

    /// How many numbers of events were given.
    pub(crate) fn numbers(&self) -> u32 {
        self.archive.numbers()
    }

    /// Gives the event of each number the one that `numbers`, which holds each of them once, has in its place.
    pub(crate) fn renumber(&mut self, numbers: &[u32]) {
        self.archive.exchange(numbers);
    }

    /// The claims of an event, ascending.
    pub(crate) fn claims_of(&self, event: u32) -> Vec<u32> {
        self.claims_at(self.archive.nodes(event))
    }

    fn claims_at(&self, nodes: &[u32]) -> Vec<u32> {
        let held = |node: &u32| self.claims.get(*node as usize).map_or(&[][..], Vec::as_slice);
        let mut claims: Vec<u32> = nodes.iter().flat_map(held).copied().collect();
        claims.sort_unstable();
        claims
    }

    /// The event of a claim.
    pub(crate) fn event_of(&self, claim: u32) -> Option<u32> {
        let node = *self.nodes.get(claim as usize).filter(|&&node| node != NONE)?;
        Some(self.archive.event_of(node))
    }

    /// How many of the compared pairs fall on each pattern: those of claims of one label, and the others; pairs of which a
    /// label is missing do not count where there are labels.
    pub(super) fn patterns(&self, most: usize, labels: &[Option<u32>]) -> BTreeMap<Pattern, (u64, u64)> {
        let label = |node: u32| {
            let claims = self.claims.get(node as usize)?;
            *labels.get(*claims.first()? as usize)?
        };
        self.archive
            .patterns(most, |a, b| match (labels.is_empty(), label(a), label(b)) {
                (true, ..) => Some(false),
                (false, Some(a), Some(b)) => Some(a == b),
                _ => None,
            })
    }

    /// What was left out, in words.
    pub(crate) fn diagnostics(&self) -> Vec<String> {
        self.archive.diagnostics()
    }

    /// All events, as one run over the claims gives them, and their numbers; `place` tells where in `claims` and `typed`
    /// a claim stands.
    pub(crate) fn clustering(
        &self,
        claims: &[&Claim],
        typed: &[&TypedClaim],
        options: &CorefOptions,
        place: impl Fn(u32) -> usize,
    ) -> (Clustering, Vec<u32>) {
        let members = |event: u32| -> Vec<usize> {
            let mut members: Vec<usize> = self.claims_of(event).into_iter().map(&place).collect();
            members.sort_unstable();
            members
        };
        let mut told: Vec<(u32, Vec<usize>)> = self.events().map(|event| (event, members(event))).collect();
        told.sort_unstable_by_key(|(_, claims)| claims.first().copied());
        let mut edges = Vec::new();
        let mut diagnostics = self.diagnostics();
        for (event, _) in &told {
            if edges.len() >= options.explained_pairs {
                diagnostics.push(format!(
                    "edges: more than the cap of {} pairs speak for one event; those of the first events are explained",
                    options.explained_pairs
                ));
                break;
            }
            edges.extend(self.edges(*event, &place));
        }
        edges.sort_by_key(|edge| (edge.a, edge.b));
        let (numbers, members): (Vec<u32>, Vec<Vec<usize>>) = told.into_iter().unzip();
        let events = members
            .into_iter()
            .map(|members| event(claims, typed, members))
            .collect();
        let clustering = Clustering {
            events,
            edges,
            diagnostics,
        };
        (clustering, numbers)
    }

    /// The pairs that put an event together, each by the least of its claims in the order of `place`: the links of its
    /// nodes, and what says the same.
    pub(crate) fn edges(&self, event: u32, place: &impl Fn(u32) -> usize) -> Vec<Edge> {
        let nodes = self.archive.nodes(event);
        let first = |node: u32| self.claims[node as usize].iter().map(|&claim| place(claim)).min();
        let mut edges = Vec::new();
        for &node in nodes {
            for &other in self.archive.links(node) {
                if self.archive.event_of(other) != event || other > node {
                    continue;
                }
                if let (Some(a), Some(b)) = (first(node), first(other)) {
                    let (a, b) = (a.min(b), a.max(b));
                    edges.push(Edge {
                        a,
                        b,
                        ..self.archive.explain(node, other)
                    });
                }
            }
            let Some(a) = first(node) else { continue };
            for b in self.claims[node as usize]
                .iter()
                .map(|&claim| place(claim))
                .filter(|&b| b != a)
            {
                edges.push(Edge {
                    a,
                    b,
                    weight: self.archive.sure(),
                    levels: vec![Level {
                        label: "words: both say the same, or are told together in one article".to_owned(),
                        weight: self.archive.sure(),
                    }],
                    cannot: None,
                });
            }
        }
        edges.sort_by_key(|edge| (edge.a, edge.b));
        edges
    }
}
