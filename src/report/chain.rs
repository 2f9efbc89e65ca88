//! Which comparisons put two claims into one event.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::unionfind::UnionFind;

use super::ids::id;
use super::{Comparison, Level, Parts};
use crate::claim::Diagnostic;
use crate::coref::{Clustering, Edge};

/// A chain of more comparisons convinces nobody.
const LONGEST: usize = 12;

/// Above so many comparisons a report tells no more of them: nobody reads more, and each takes as much room as a claim.
const MOST: usize = 10_000;

/// How many facts of a side are looked at for the two that were compared most favourably.
const SIDE: usize = 5;

/// The graph of claims as chains are looked for in it: every compared pair, and of the pairs that nothing forbids the
/// maximum spanning forest (Kruskal 1956), in which the way between two claims is the strongest there is.
pub(super) struct Chains<'c> {
    edges: &'c [Edge],
    /// Of each claim, the claim above it in its tree and the edge to it.
    above: Vec<Option<(usize, usize)>>,
    depth: Vec<u32>,
}

impl<'c> Chains<'c> {
    /// Reads the graph.
    ///
    /// # Complexity
    /// O(n log n) for n edges.
    pub(super) fn new(claims: usize, clustering: &'c Clustering) -> Self {
        let edges = &clustering.edges;
        let event = events(claims, clustering);
        let inside = |edge: &Edge| {
            edge.a < claims && edge.b < claims && event[edge.a].is_some() && event[edge.a] == event[edge.b]
        };
        let mut order: Vec<usize> = (0..edges.len())
            .filter(|&at| edges[at].cannot.is_none() && inside(&edges[at]))
            .collect();
        order.sort_by(|&x, &y| edges[y].weight.total_cmp(&edges[x].weight).then(x.cmp(&y)));
        let mut joined: UnionFind<usize> = UnionFind::new(claims);
        let mut tree: Vec<Vec<(usize, usize)>> = vec![Vec::new(); claims];
        for at in order {
            let (a, b) = (edges[at].a, edges[at].b);
            if joined.union(a, b) {
                tree[a].push((b, at));
                tree[b].push((a, at));
            }
        }
        let mut chains = Chains {
            edges,
            above: vec![None; claims],
            depth: vec![u32::MAX; claims],
        };
        chains.hang(&tree);
        chains
    }

    /// Hangs every tree up at its first claim.
    fn hang(&mut self, tree: &[Vec<(usize, usize)>]) {
        for top in 0..tree.len() {
            if self.depth[top] != u32::MAX {
                continue;
            }
            self.depth[top] = 0;
            let mut open = vec![top];
            while let Some(claim) = open.pop() {
                for &(below, edge) in &tree[claim] {
                    if self.depth[below] == u32::MAX {
                        self.depth[below] = self.depth[claim] + 1;
                        self.above[below] = Some((claim, edge));
                        open.push(below);
                    }
                }
            }
        }
    }

    /// The edges, by their index, that lead from a claim of `left` to one of `right`: the strongest that joins the two
    /// sides at once, or the strongest way over other claims; none where no comparison joins them, or only a long chain.
    pub(super) fn between(&self, left: &[usize], right: &[usize]) -> Vec<usize> {
        let direct = left.iter().take(SIDE).flat_map(|&a| {
            let right = right.iter().take(SIDE);
            right.filter_map(move |&b| self.direct(a, b))
        });
        let best = direct.max_by(|&x, &y| {
            let rank = |at: usize| (self.edges[at].cannot.is_none(), self.edges[at].weight);
            let (x_rank, y_rank) = (rank(x), rank(y));
            x_rank
                .0
                .cmp(&y_rank.0)
                .then(x_rank.1.total_cmp(&y_rank.1))
                .then(y.cmp(&x))
        });
        match (best, left.first(), right.first()) {
            (Some(at), ..) => vec![at],
            (None, Some(&a), Some(&b)) => self.way(a, b),
            _ => Vec::new(),
        }
    }

    fn direct(&self, a: usize, b: usize) -> Option<usize> {
        let key = (a.min(b), a.max(b));
        self.edges.binary_search_by_key(&key, |edge| (edge.a, edge.b)).ok()
    }

    fn way(&self, a: usize, b: usize) -> Vec<usize> {
        let (mut left, mut right) = (Vec::new(), Vec::new());
        let (mut a, mut b) = (a, b);
        while a != b && left.len() + right.len() < LONGEST {
            let Some(deeper) = self.depth.get(a).zip(self.depth.get(b)).map(|(x, y)| x >= y) else {
                return Vec::new();
            };
            let (claim, way) = if deeper {
                (&mut a, &mut left)
            } else {
                (&mut b, &mut right)
            };
            let Some((above, edge)) = self.above[*claim] else {
                return Vec::new();
            };
            way.push(edge);
            *claim = above;
        }
        if a != b {
            return Vec::new();
        }
        left.extend(right.into_iter().rev());
        left
    }
}

/// The comparisons that the findings rest on, and of each finding the ids of its own; of a report with very many the first
/// findings keep theirs. `found` are the findings in the report's order, by their index in `parts`.
pub(super) fn tell(
    parts: &Parts<'_>,
    found: &[usize],
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Comparison>, Vec<Vec<String>>) {
    let chains = Chains::new(parts.claims.len(), parts.clustering);
    let mut kept: BTreeSet<usize> = BTreeSet::new();
    let mut ways: Vec<Vec<usize>> = Vec::with_capacity(found.len());
    for finding in found.iter().map(|&at| &parts.findings[at]) {
        if kept.len() >= MOST {
            break;
        }
        let claims = |at: usize| -> Vec<usize> { finding.sides[at].facts.iter().map(|fact| fact.claim).collect() };
        let way = chains.between(&claims(0), &claims(1));
        kept.extend(&way);
        ways.push(way);
    }
    if ways.len() < found.len() {
        diagnostics.push(Diagnostic::new(format!(
            "comparisons: the first {} of {} findings tell what put their claims together; the cap is {MOST}",
            ways.len(),
            found.len()
        )));
    }
    let name = |claim: usize| parts.claims[claim].id.clone();
    let mut named: Vec<(usize, [String; 2])> = kept
        .into_iter()
        .map(|at| {
            let mut claims = [name(chains.edges[at].a), name(chains.edges[at].b)];
            claims.sort();
            (at, claims)
        })
        .collect();
    named.sort_by(|(_, a), (_, b)| a.cmp(b));
    let total = named.len();
    let ids: BTreeMap<usize, String> = named
        .iter()
        .enumerate()
        .map(|(n, (at, _))| (*at, id('k', n, total)))
        .collect();
    let path = |way: Vec<usize>| way.iter().filter_map(|at| ids.get(at).cloned()).collect();
    let paths = ways.into_iter().map(path).collect();
    let one = |(n, (at, claims)): (usize, (usize, [String; 2]))| {
        let edge = &chains.edges[at];
        let levels = edge.levels.iter().map(|level| Level {
            label: level.label.clone(),
            weight: places(level.weight),
        });
        Comparison {
            id: id('k', n, total),
            claims,
            weight: places(edge.weight),
            levels: levels.collect(),
            cannot: edge.cannot.clone(),
        }
    };
    (named.into_iter().enumerate().map(one).collect(), paths)
}

/// Three places: the sums behind it differ in the last bits between machines.
fn places(weight: f64) -> f64 {
    if weight.is_finite() {
        (weight * 1000.0).round() / 1000.0
    } else {
        0.0
    }
}

fn events(claims: usize, clustering: &Clustering) -> Vec<Option<usize>> {
    let mut event = vec![None; claims];
    for (at, told) in clustering.events.iter().enumerate() {
        for &claim in told.claims.iter().filter(|&&claim| claim < claims) {
            event[claim] = Some(at);
        }
    }
    event
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coref::Event;
    use crate::event::EventKind;

    fn clustering(edges: &[(usize, usize, f64)], events: &[&[usize]]) -> Clustering {
        let edge = |&(a, b, weight): &(usize, usize, f64)| Edge {
            a,
            b,
            weight,
            levels: Vec::new(),
            cannot: (weight > 90.0).then(|| "apart".to_owned()),
        };
        let event = |claims: &&[usize]| Event {
            kind: EventKind::Other,
            when: None,
            places: Vec::new(),
            claims: claims.to_vec(),
            links: Vec::new(),
        };
        Clustering {
            events: events.iter().map(event).collect(),
            edges: edges.iter().map(edge).collect(),
            diagnostics: Vec::new(),
        }
    }

    fn check(edges: &[(usize, usize, f64)], left: &[usize], right: &[usize], expected: &[(usize, usize)]) {
        let clustering = clustering(edges, &[&[0, 1, 2, 3], &[4, 5]]);
        let chains = Chains::new(6, &clustering);
        let way = chains.between(left, right);
        let found: Vec<_> = way.iter().map(|&at| (edges[at].0, edges[at].1)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn the_strongest_direct_comparison_is_told() {
        let edges = [(0, 1, 1.0), (0, 2, 3.0), (1, 2, 2.0)];
        check(&edges, &[0], &[1], &[(0, 1)]);
        check(&edges, &[0, 1], &[2], &[(0, 2)]);
        check(&edges, &[2], &[0], &[(0, 2)]);
    }

    #[test]
    fn without_one_the_strongest_way_is_told_in_order() {
        let edges = [(0, 1, 4.0), (0, 2, 1.0), (1, 3, 3.0), (2, 3, 9.0)];
        check(&edges, &[0], &[3], &[(0, 1), (1, 3)]);
        check(&edges, &[3], &[0], &[(1, 3), (0, 1)]);
        check(&edges, &[0], &[2], &[(0, 2)]);
    }

    #[test]
    fn no_way_leads_over_another_event_or_what_is_forbidden() {
        check(&[(0, 4, 5.0), (3, 4, 5.0)], &[0], &[3], &[]);
        check(&[(0, 1, 99.0), (1, 3, 5.0)], &[0], &[3], &[]);
        check(&[(0, 1, 99.0)], &[0], &[1], &[(0, 1)]);
        check(&[], &[7], &[0], &[]);
    }
}
