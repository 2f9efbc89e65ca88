use std::cmp::Ordering;
use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

use super::MentionWeights;
use super::near::Vector;

/// Two groups of documents became one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Merge {
    /// The mean cosine between their documents.
    pub cosine: f64,
    /// The group that holds both from now on, by one of its documents.
    pub keep: u32,
    pub gone: u32,
}

/// Two groups of documents that may be gathered, nearest first; ties go to the earlier groups.
#[derive(Debug, PartialEq)]
struct Candidate {
    cosine: f64,
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
        self.cosine.total_cmp(&other.cosine).then_with(earlier)
    }
}

/// Documents of one story as far as they are gathered.
#[derive(Debug, Default)]
struct Group {
    size: f64,
    /// The sum of the documents' vectors.
    sum: FxHashMap<u32, f64>,
    /// The sum of the cosines between the documents.
    within: f64,
    /// Of the groups near it, the sum of the cosines between their documents and its own.
    near: FxHashMap<u32, f64>,
}

/// The merges that gather documents, in order, down to a mean cosine of [`MentionWeights::story`].
///
/// Documents are gathered greedily by the mean cosine between two groups (average linkage, Sokal & Michener 1958), which
/// the sums of the groups' vectors give exactly; only groups that hold near documents are tried. Two groups that are each
/// much closer inside than to each other stay two stories, however much they share: two shootings of one week.
///
/// # Complexity
/// O(n log n) in documents with few near ones; each merge goes through the smaller of two vocabularies once for each near
/// group.
pub(super) fn merges(vectors: &[Vector], near: &[Vec<(u32, f64)>], weights: &MentionWeights) -> Vec<Merge> {
    let mut groups: Vec<Group> = vectors.iter().map(alone).collect();
    for (document, near) in near.iter().enumerate() {
        for &(other, cosine) in near {
            groups[document].near.insert(other, cosine);
            groups[other as usize].near.insert(document as u32, cosine);
        }
    }
    let mut heap: BinaryHeap<Candidate> = BinaryHeap::new();
    for (a, group) in groups.iter().enumerate() {
        let a = a as u32;
        let later = group
            .near
            .iter()
            .filter(|&(&b, &cosine)| a < b && cosine > weights.story);
        heap.extend(later.map(|(&b, &cosine)| Candidate { cosine, a, b }));
    }
    let mut merges = Vec::new();
    while let Some(Candidate { cosine, a, b }) = heap.pop() {
        if mean(&groups, a, b) != Some(cosine) || parted(&groups[a as usize], &groups[b as usize], cosine, weights) {
            continue;
        }
        let (keep, gone) = match groups[a as usize].sum.len() < groups[b as usize].sum.len() {
            true => (b, a),
            false => (a, b),
        };
        merges.push(Merge { cosine, keep, gone });
        for other in merge(&mut groups, keep, gone) {
            if let Some(cosine) = mean(&groups, keep, other).filter(|&cosine| cosine > weights.story) {
                let (a, b) = (keep.min(other), keep.max(other));
                heap.push(Candidate { cosine, a, b });
            }
        }
    }
    merges
}

fn alone(vector: &Vector) -> Group {
    Group {
        size: 1.0,
        sum: vector.iter().copied().collect(),
        ..Group::default()
    }
}

/// Whether both groups are much closer inside than to each other.
fn parted(a: &Group, b: &Group, cosine: f64, weights: &MentionWeights) -> bool {
    let inside = |group: &Group| match group.size {
        size if size < 2.0 => 0.0,
        size => group.within / (size * (size - 1.0) / 2.0),
    };
    cosine < weights.story_apart * inside(a).min(inside(b))
}

/// The mean cosine between the documents of two groups; `None` where they are not near or one is no more.
fn mean(groups: &[Group], a: u32, b: u32) -> Option<f64> {
    let (one, other) = (&groups[a as usize], &groups[b as usize]);
    let sum = one.near.get(&b).filter(|_| other.size > 0.0)?;
    Some(sum / (one.size * other.size))
}

/// Puts the documents of `gone` to those of `keep`; gives the groups near the two, ascending.
fn merge(groups: &mut [Group], keep: u32, gone: u32) -> Vec<u32> {
    let away = std::mem::take(&mut groups[gone as usize]);
    let mut kept = std::mem::take(&mut groups[keep as usize]);
    let others = kept.near.keys().chain(away.near.keys()).copied();
    let mut others: Vec<u32> = others.filter(|&other| other != keep && other != gone).collect();
    others.sort_unstable();
    others.dedup();
    for &other in &others {
        let group = &mut groups[other as usize];
        let to = |one: &Group| {
            one.near
                .get(&other)
                .copied()
                .unwrap_or_else(|| dot(&one.sum, &group.sum))
        };
        let sum = to(&kept) + to(&away);
        group.near.remove(&gone);
        group.near.insert(keep, sum);
        kept.near.insert(other, sum);
    }
    kept.within += away.within + kept.near.remove(&gone).unwrap_or_default();
    kept.size += away.size;
    for (term, weight) in away.sum {
        *kept.sum.entry(term).or_default() += weight;
    }
    groups[keep as usize] = kept;
    others
}

/// The products of the weights of shared terms, summed by ascending term, so that the sum is the same in any order.
pub(super) fn dot(a: &FxHashMap<u32, f64>, b: &FxHashMap<u32, f64>) -> f64 {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let shared = few
        .iter()
        .filter_map(|(term, weight)| Some((*term, weight * many.get(term)?)));
    let mut shared: Vec<(u32, f64)> = shared.collect();
    shared.sort_unstable_by_key(|&(term, _)| term);
    shared.iter().map(|(_, product)| product).sum()
}
