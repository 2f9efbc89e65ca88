use std::cmp::Ordering;
use std::collections::BinaryHeap;

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::graph::Scored;
use super::options::CorefOptions;
use super::telling::Tellings;
use super::tenor::Tenor;
use super::view::Views;

/// What the compared pairs between two clusters came to.
#[derive(Debug, Clone, Copy, Default)]
struct Between {
    weight: f64,
    pairs: u32,
    cannot: bool,
}

struct Cluster {
    size: usize,
    between: FxHashMap<u32, Between>,
    tenor: Tenor,
}

/// Two clusters that may merge, best first; ties go to the earlier clusters.
#[derive(Debug, PartialEq)]
struct Candidate {
    score: f64,
    a: u32,
    b: u32,
}

impl Eq for Candidate {}

impl PartialOrd for Candidate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.score
            .total_cmp(&other.score)
            .then_with(|| (other.a, other.b).cmp(&(self.a, self.b)))
    }
}

/// One pair must not outvote the rest of its cluster.
const LOUDEST: f64 = 6.0;

/// Parts one component into events: of each telling of `claims`, ascending, the number of its cluster. `local` holds the
/// place of every telling among those of its component.
///
/// Constrained agglomeration: the two clusters whose compared pairs agree best on average merge first, pairs that no
/// block brought together count a little against it, and no cannot-link is ever crossed, compared or not. Average
/// linkage as in Gruenheid et al. 2014, merged greedily over a sparse graph as in GAEC (Keuper et al. 2015).
///
/// # Complexity
/// `O(e log² e)` for `e` compared pairs: the smaller cluster's pairs move to the larger.
pub(super) fn agglomerate(
    tellings: &Tellings,
    claims: &[u32],
    local: &[u32],
    edges: &[Scored],
    options: &CorefOptions,
) -> Vec<u32> {
    let place = |claim: u32| local[claim as usize];
    let mut degrees = vec![0; claims.len()];
    for edge in edges {
        degrees[place(edge.a) as usize] += 1;
        degrees[place(edge.b) as usize] += 1;
    }
    let mut clusters: Vec<Option<Cluster>> = claims
        .iter()
        .zip(degrees)
        .map(|(&claim, degree)| {
            Some(Cluster {
                size: 1,
                between: FxHashMap::with_capacity_and_hasher(degree, FxBuildHasher),
                tenor: tellings.tenors[claim as usize].clone(),
            })
        })
        .collect();
    let mut heap = BinaryHeap::new();
    for edge in edges {
        let (a, b) = (place(edge.a), place(edge.b));
        let between = Between {
            weight: f64::from(edge.weight).clamp(-LOUDEST, LOUDEST),
            pairs: 1,
            cannot: edge.cannot,
        };
        for (a, b) in [(a, b), (b, a)] {
            if let Some(cluster) = &mut clusters[a as usize] {
                cluster.between.insert(b, between);
            }
        }
        offer(&mut heap, &clusters, a, b, options);
    }
    let mut joined: Vec<u32> = (0..claims.len() as u32).collect();
    while let Some(candidate) = heap.pop() {
        let (a, b) = (candidate.a, candidate.b);
        let Some(score) = score(&clusters, a, b, options) else {
            continue;
        };
        if score < candidate.score {
            offer(&mut heap, &clusters, a, b, options);
            continue;
        }
        if score > candidate.score || forbidden(&clusters, a, b, &tellings.views) {
            continue;
        }
        let degree = |at: u32| {
            clusters[at as usize]
                .as_ref()
                .map_or(0, |cluster| cluster.between.len())
        };
        let (kept, gone) = if (degree(a), b) >= (degree(b), a) {
            (a, b)
        } else {
            (b, a)
        };
        merge(&mut clusters, kept, gone, &mut heap, options);
        joined[gone as usize] = kept;
    }
    let root = |mut at: u32| {
        while joined[at as usize] != at {
            at = joined[at as usize];
        }
        at
    };
    (0..claims.len() as u32).map(root).collect()
}

/// The mean log-odds between two clusters; `None` where one of them is gone or a compared pair forbids it.
fn score(clusters: &[Option<Cluster>], a: u32, b: u32, options: &CorefOptions) -> Option<f64> {
    let (left, right) = (clusters[a as usize].as_ref()?, clusters[b as usize].as_ref()?);
    let between = left.between.get(&b).filter(|between| !between.cannot)?;
    let pairs = f64::from(between.pairs);
    // Bounded, because in a block above the cap most pairs of one large event are never compared.
    let absent = ((left.size * right.size) as f64 - pairs).clamp(0.0, pairs);
    Some((between.weight - options.weights.absent * absent) / (pairs + absent))
}

fn offer(heap: &mut BinaryHeap<Candidate>, clusters: &[Option<Cluster>], a: u32, b: u32, options: &CorefOptions) {
    let (a, b) = (a.min(b), a.max(b));
    if let Some(score) = score(clusters, a, b, options).filter(|&score| score > options.merge_threshold) {
        heap.push(Candidate { score, a, b });
    }
}

fn forbidden(clusters: &[Option<Cluster>], a: u32, b: u32, views: &Views) -> bool {
    match (&clusters[a as usize], &clusters[b as usize]) {
        (Some(a), Some(b)) => a.tenor.forbids(&b.tenor, &views.places),
        _ => true,
    }
}

fn merge(
    clusters: &mut [Option<Cluster>],
    kept: u32,
    gone: u32,
    heap: &mut BinaryHeap<Candidate>,
    options: &CorefOptions,
) {
    let Some(last) = clusters[gone as usize].take() else {
        return;
    };
    let Some(cluster) = &mut clusters[kept as usize] else {
        return;
    };
    cluster.size += last.size;
    cluster.tenor.join(last.tenor);
    cluster.between.remove(&gone);
    let mut moved: Vec<(u32, Between)> = last.between.into_iter().filter(|(other, _)| *other != kept).collect();
    moved.sort_unstable_by_key(|(other, _)| *other);
    for (other, between) in moved {
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
        offer(heap, clusters, kept, other, options);
    }
}
