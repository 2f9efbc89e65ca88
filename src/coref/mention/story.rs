use std::cmp::Ordering;
use std::collections::BinaryHeap;

use rustc_hash::FxHashMap;

use super::MentionWeights;
use super::document::Documents;

/// Terms that more documents hold than this bring no documents together, though they count in their cosine.
const COMMON: usize = 256;

/// A document's nearest others that it may be gathered with.
const NEAREST: usize = 32;

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
    /// Of the groups near it, the sum of the cosines between their documents and its own.
    near: FxHashMap<u32, f64>,
}

/// Of each document the number of its story.
///
/// Documents are gathered greedily by the mean cosine between two groups (average linkage, Sokal & Michener 1958), which
/// the sums of the groups' vectors give exactly; only groups that hold near documents are tried.
///
/// # Complexity
/// Linear in the documents times [`NEAREST`] and the length of a document, but for the merges, each of which goes
/// through the smaller of two vocabularies once for each near group.
pub(super) fn stories(documents: &Documents, weights: &MentionWeights) -> Vec<u32> {
    let vectors = documents.vectors(weights.name_counts);
    let mut groups: Vec<Group> = nearest(&vectors)
        .into_iter()
        .zip(&vectors)
        .map(|(near, vector)| Group {
            size: 1.0,
            sum: vector.iter().copied().collect(),
            near,
        })
        .collect();
    let mut heap: BinaryHeap<Candidate> = BinaryHeap::new();
    for (a, group) in groups.iter().enumerate() {
        let a = a as u32;
        let later = group
            .near
            .iter()
            .filter(|&(&b, &cosine)| a < b && cosine > weights.story);
        heap.extend(later.map(|(&b, &cosine)| Candidate { cosine, a, b }));
    }
    let mut story: Vec<u32> = (0..groups.len() as u32).collect();
    while let Some(Candidate { cosine, a, b }) = heap.pop() {
        if mean(&groups, a, b) != Some(cosine) {
            continue;
        }
        let (keep, gone) = match groups[a as usize].sum.len() < groups[b as usize].sum.len() {
            true => (b, a),
            false => (a, b),
        };
        story[gone as usize] = keep;
        let near = merge(&mut groups, keep, gone);
        for other in near {
            if let Some(cosine) = mean(&groups, keep, other).filter(|&cosine| cosine > weights.story) {
                let (a, b) = (keep.min(other), keep.max(other));
                heap.push(Candidate { cosine, a, b });
            }
        }
    }
    (0..story.len())
        .map(|document| {
            let mut at = document;
            while story[at] as usize != at {
                at = story[at] as usize;
            }
            at as u32
        })
        .collect()
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
        let near = &mut groups[other as usize];
        let to = |group: &Group| {
            let known = group.near.get(&other).copied();
            known.unwrap_or_else(|| dot(&group.sum, &near.sum))
        };
        let sum = to(&kept) + to(&away);
        near.near.remove(&gone);
        near.near.insert(keep, sum);
        kept.near.insert(other, sum);
    }
    kept.near.remove(&gone);
    kept.size += away.size;
    let mut terms: Vec<(u32, f64)> = away.sum.into_iter().collect();
    terms.sort_unstable_by_key(|&(term, _)| term);
    for (term, weight) in terms {
        *kept.sum.entry(term).or_default() += weight;
    }
    groups[keep as usize] = kept;
    others
}

fn dot(a: &FxHashMap<u32, f64>, b: &FxHashMap<u32, f64>) -> f64 {
    let (few, many) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let mut shared: Vec<(u32, f64)> = few
        .iter()
        .filter_map(|(term, weight)| Some((*term, weight * many.get(term)?)))
        .collect();
    shared.sort_unstable_by_key(|&(term, _)| term);
    shared.iter().map(|(_, product)| product).sum()
}

/// Of each document the documents near it with their cosines, in both directions.
fn nearest(vectors: &[Vec<(u32, f64)>]) -> Vec<FxHashMap<u32, f64>> {
    let mut holders: FxHashMap<u32, Vec<(u32, f64)>> = FxHashMap::default();
    for (document, vector) in vectors.iter().enumerate() {
        for &(term, weight) in vector {
            holders.entry(term).or_default().push((document as u32, weight));
        }
    }
    let mut near: Vec<FxHashMap<u32, f64>> = vec![FxHashMap::default(); vectors.len()];
    let mut shared = vec![0.0; vectors.len()];
    for (document, vector) in vectors.iter().enumerate() {
        let mut touched: Vec<u32> = Vec::new();
        for &(term, weight) in vector {
            let holders = &holders[&term];
            if holders.len() > COMMON {
                continue;
            }
            for &(other, its) in holders {
                if shared[other as usize] == 0.0 {
                    touched.push(other);
                }
                shared[other as usize] += weight * its;
            }
        }
        touched.retain(|&other| other as usize != document);
        touched.sort_unstable_by(|&a, &b| shared[b as usize].total_cmp(&shared[a as usize]).then(a.cmp(&b)));
        for &other in touched.iter().take(NEAREST) {
            let cosine = cosine(vector, &vectors[other as usize]);
            near[document].insert(other, cosine);
            near[other as usize].insert(document as u32, cosine);
        }
        shared.fill(0.0);
    }
    near
}

/// The cosine of two vectors of length 1 whose terms ascend.
pub(super) fn cosine(a: &[(u32, f64)], b: &[(u32, f64)]) -> f64 {
    let (mut i, mut j, mut sum) = (0, 0, 0.0);
    while let (Some(&(x, v)), Some(&(y, w))) = (a.get(i), b.get(j)) {
        match x.cmp(&y) {
            Ordering::Less => i += 1,
            Ordering::Greater => j += 1,
            Ordering::Equal => {
                sum += v * w;
                i += 1;
                j += 1;
            }
        }
    }
    sum
}
