use std::cmp::Ordering;
use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

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
        let earlier = || (other.a, other.b).cmp(&(self.a, self.b));
        self.score.total_cmp(&other.score).then_with(earlier)
    }
}

#[derive(Debug, Default)]
struct Cluster {
    size: f64,
    /// Of each cluster with compared pairs between, their sum and number.
    between: FxHashMap<u32, (f64, f64)>,
}

/// Of `count` mentions the number of their cluster, which is that of its first mention: the two clusters whose pairs
/// agree best on average merge first, as long as they agree above `threshold`. A pair that was not compared counts
/// `absent`.
///
/// # Complexity
/// O(p log p) for p pairs, times the clusters that a cluster has pairs with.
pub(super) fn average_link(count: usize, pairs: &[(u32, u32, f64)], absent: f64, threshold: f64) -> Vec<u32> {
    let mut clusters: Vec<Cluster> = (0..count)
        .map(|_| Cluster {
            size: 1.0,
            between: FxHashMap::default(),
        })
        .collect();
    let mut heap: BinaryHeap<Candidate> = BinaryHeap::new();
    for &(a, b, weight) in pairs {
        clusters[a as usize].between.insert(b, (weight, 1.0));
        clusters[b as usize].between.insert(a, (weight, 1.0));
        if weight > threshold {
            heap.push(Candidate { score: weight, a, b });
        }
    }
    let mut root: Vec<u32> = (0..count as u32).collect();
    while let Some(Candidate { score, a, b }) = heap.pop() {
        if mean(&clusters, a, b, absent) != Some(score) {
            continue;
        }
        root[b as usize] = a;
        let away = std::mem::take(&mut clusters[b as usize]);
        clusters[a as usize].between.remove(&b);
        clusters[a as usize].size += away.size;
        let mut others: Vec<(u32, (f64, f64))> = away.between.into_iter().filter(|&(other, _)| other != a).collect();
        others.sort_unstable_by_key(|&(other, _)| other);
        for (other, (sum, pairs)) in others {
            let both = clusters[a as usize].between.entry(other).or_default();
            *both = (both.0 + sum, both.1 + pairs);
            let both = *both;
            clusters[other as usize].between.remove(&b);
            clusters[other as usize].between.insert(a, both);
        }
        for &other in clusters[a as usize].between.keys() {
            if let Some(score) = mean(&clusters, a, other, absent).filter(|&score| score > threshold) {
                let (a, b) = (a.min(other), a.max(other));
                heap.push(Candidate { score, a, b });
            }
        }
    }
    for at in 0..count {
        // A cluster's root stands before it, and is settled by then.
        root[at] = root[root[at] as usize];
    }
    root
}

/// How well the pairs between two clusters agree on average.
fn mean(clusters: &[Cluster], a: u32, b: u32, absent: f64) -> Option<f64> {
    let (one, other) = (&clusters[a as usize], &clusters[b as usize]);
    let &(sum, pairs) = one.between.get(&b).filter(|_| other.size > 0.0)?;
    let all = one.size * other.size;
    Some((sum + absent * (all - pairs)) / all)
}
