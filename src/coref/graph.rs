use petgraph::unionfind::UnionFind;

use super::level::{Sum, compare};
use super::options::Weights;
use super::view::Views;

/// A compared pair with its log-odds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scored {
    pub a: u32,
    pub b: u32,
    /// Log-odds, cannot-links left out.
    pub weight: f32,
    pub cannot: bool,
}

/// Compares every pair, in order; on all cores with the feature `parallel`, with the same result.
pub(super) fn score(views: &Views, weights: &Weights) -> Vec<Scored> {
    let count = views.claims.len() as u32;
    let pairs: Vec<(u32, u32)> = (0..count).flat_map(|a| (a + 1..count).map(move |b| (a, b))).collect();
    let one = |&(a, b): &(u32, u32)| {
        let mut sum = Sum::default();
        compare(views, weights, a as usize, b as usize, &mut sum);
        Scored {
            a,
            b,
            weight: sum.weight as f32,
            cannot: sum.cannot,
        }
    };
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        pairs.par_iter().with_min_len(1024).map(one).collect()
    }
    #[cfg(not(feature = "parallel"))]
    {
        pairs.iter().map(one).collect()
    }
}

/// The connected components of the pairs that speak for one event: of each claim, the number of its component, in the
/// order of the components' first claims.
///
/// # Complexity
/// Near-linear in claims and pairs (union-find, Tarjan 1975).
pub(super) fn components(claims: usize, edges: &[Scored], threshold: f64) -> Vec<u32> {
    let mut sets: UnionFind<u32> = UnionFind::new(claims);
    for edge in edges
        .iter()
        .filter(|edge| !edge.cannot && f64::from(edge.weight) > threshold)
    {
        sets.union(edge.a, edge.b);
    }
    let mut numbers = vec![u32::MAX; claims];
    let mut next = 0;
    (0..claims as u32)
        .map(|claim| {
            let root = sets.find(claim) as usize;
            if numbers[root] == u32::MAX {
                numbers[root] = next;
                next += 1;
            }
            numbers[root]
        })
        .collect()
}
