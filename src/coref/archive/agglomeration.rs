//! Merging clusters over a sparse graph, best first.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

/// A compared pair of one component, by the places of its nodes in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub a: u32,
    pub b: u32,
    /// Parts of a log-odds.
    pub weight: i32,
    /// Whether the two cannot be of one event.
    pub cannot: bool,
}

/// What the pairs between two clusters came to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Between {
    /// Their weights, summed.
    pub weight: i64,
    /// How many were compared.
    pub pairs: i64,
    /// How many there are.
    pub all: i64,
    cannot: bool,
}

struct Cluster {
    size: i64,
    rank: u64,
    between: FxHashMap<u32, Between>,
}

/// A score and what breaks its ties, then the two clusters.
type Candidate = (i64, Reverse<(u64, u64)>, u32, u32);

/// Merges the two clusters of the best score above 0 until there are none, and crosses no pair that cannot be of one
/// event: of each node, the number of its cluster. Ties go to the lower ranks, so that the numbering of the nodes
/// decides nothing; sums are of whole numbers for the same reason.
///
/// # Complexity
/// `O(e log² e)` for `e` compared pairs: the pairs of the cluster with fewer move to the other.
pub(super) fn agglomerate(ranks: &[u64], pairs: &[Pair], score: impl Fn(Between) -> i64) -> Vec<u32> {
    let mut clusters: Vec<Option<Cluster>> = ranks
        .iter()
        .map(|&rank| {
            Some(Cluster {
                size: 1,
                rank,
                between: FxHashMap::default(),
            })
        })
        .collect();
    for pair in pairs {
        for (a, b) in [(pair.a, pair.b), (pair.b, pair.a)] {
            if let Some(cluster) = &mut clusters[a as usize] {
                let between = cluster.between.entry(b).or_default();
                between.weight += i64::from(pair.weight);
                between.pairs += 1;
                between.cannot |= pair.cannot;
            }
        }
    }
    let mut heap: BinaryHeap<Candidate> = BinaryHeap::new();
    for pair in pairs {
        heap.extend(candidate(&clusters, pair.a, pair.b, &score));
    }
    let mut joined: Vec<u32> = (0..ranks.len() as u32).collect();
    while let Some(best) = heap.pop() {
        let (a, b) = (best.2, best.3);
        let Some(now) = candidate(&clusters, a, b, &score) else {
            continue;
        };
        if now != best {
            // What has grown since was offered anew; what has shrunk, or is ranked otherwise, waits for its turn.
            if now < best || now.1 != best.1 && now.0 == best.0 {
                heap.push(now);
            }
            continue;
        }
        let degree = |at: u32| {
            clusters[at as usize]
                .as_ref()
                .map_or(0, |cluster| cluster.between.len())
        };
        let (kept, gone) = if degree(a) >= degree(b) { (a, b) } else { (b, a) };
        joined[gone as usize] = kept;
        merge(&mut clusters, kept, gone, &mut heap, &score);
    }
    let root = |mut at: u32| {
        while joined[at as usize] != at {
            at = joined[at as usize];
        }
        at
    };
    (0..ranks.len() as u32).map(root).collect()
}

fn candidate(clusters: &[Option<Cluster>], a: u32, b: u32, score: &impl Fn(Between) -> i64) -> Option<Candidate> {
    let (left, right) = (clusters[a as usize].as_ref()?, clusters[b as usize].as_ref()?);
    let between = left.between.get(&b).filter(|between| !between.cannot)?;
    let score = score(Between {
        all: left.size * right.size,
        ..*between
    });
    let ranks = (left.rank.min(right.rank), left.rank.max(right.rank));
    (score > 0).then_some((score, Reverse(ranks), a.min(b), a.max(b)))
}

fn merge(
    clusters: &mut [Option<Cluster>],
    kept: u32,
    gone: u32,
    heap: &mut BinaryHeap<Candidate>,
    score: &impl Fn(Between) -> i64,
) {
    let Some(last) = clusters[gone as usize].take() else {
        return;
    };
    let Some(cluster) = &mut clusters[kept as usize] else {
        return;
    };
    cluster.size += last.size;
    cluster.rank = cluster.rank.min(last.rank);
    cluster.between.remove(&gone);
    for (other, between) in last.between {
        if other == kept {
            continue;
        }
        let mut sum = between;
        if let Some(cluster) = &mut clusters[kept as usize] {
            let entry = cluster.between.entry(other).or_default();
            entry.weight += between.weight;
            entry.pairs += between.pairs;
            entry.cannot |= between.cannot;
            sum = *entry;
        }
        if let Some(other) = &mut clusters[other as usize] {
            other.between.remove(&gone);
            other.between.insert(kept, sum);
        }
        heap.extend(candidate(clusters, kept, other, score));
    }
}
