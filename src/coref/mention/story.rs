use rustc_hash::FxHashMap;

use super::MentionWeights;
use super::merge::{Merge, merges};
use super::near::{Vector, nearest};

/// Cosines at which the gathering of documents may be cut, each as a multiple of [`MentionWeights::story`].
const CUTS: [f64; 7] = [1.0, 1.25, 1.5, 1.875, 2.2, 2.5, 3.125];

/// Near documents of which one's stories are the nearest others to it.
const OTHERS: usize = 8;

/// Of each document the number of its story.
///
/// How alike documents of one story are differs from set to set: short reports share few words, and where all tell of
/// similar happenings any two share many. So the gathering is cut where stories are best told apart (mean silhouette,
/// Rousseeuw 1987), as long as that is better than at the given cosine by more than chance.
///
/// # Complexity
/// That of [`merges`] and [`nearest`].
pub(super) fn stories(vectors: &[Vector], weights: &MentionWeights) -> Vec<u32> {
    let near = nearest(vectors);
    let merges = merges(vectors, &near, weights);
    let chance = 1.0 / (vectors.len() as f64).sqrt();
    let mut best: Option<(f64, Vec<u32>)> = None;
    for cut in CUTS {
        let end = merges.iter().position(|merge| merge.cosine < weights.story * cut);
        let of = apply(vectors.len(), &merges[..end.unwrap_or(merges.len())]);
        let worth = silhouette(vectors, &near, &of) - chance * cut.ln();
        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, of));
        }
    }
    best.map(|(_, of)| of).unwrap_or_default()
}

/// Of each document its group after the merges.
fn apply(documents: usize, merges: &[Merge]) -> Vec<u32> {
    let mut group: Vec<u32> = (0..documents as u32).collect();
    // Backwards, what a group is merged into is settled already.
    for merge in merges.iter().rev() {
        group[merge.gone as usize] = group[merge.keep as usize];
    }
    group
}

/// The mean silhouette of the documents, −1 to 1; a story of one document counts 0.
fn silhouette(vectors: &[Vector], near: &[Vec<(u32, f64)>], of: &[u32]) -> f64 {
    let mut stories: FxHashMap<u32, (f64, FxHashMap<u32, f64>)> = FxHashMap::default();
    for (vector, &story) in vectors.iter().zip(of) {
        let (size, sum) = stories.entry(story).or_default();
        *size += 1.0;
        for &(term, weight) in vector {
            *sum.entry(term).or_default() += weight;
        }
    }
    let to = |vector: &Vector, story: u32| -> f64 {
        let products = |sum: &FxHashMap<u32, f64>| {
            let shared = vector.iter().filter_map(|(term, weight)| Some(weight * sum.get(term)?));
            shared.sum()
        };
        stories.get(&story).map_or(0.0, |(_, sum)| products(sum))
    };
    let one = |(document, vector): (usize, &Vector)| -> f64 {
        let own = of[document];
        let size = |story: u32| stories.get(&story).map_or(1.0, |(size, _)| *size);
        if size(own) < 2.0 {
            return 0.0;
        }
        let inside = 1.0 - (to(vector, own) - 1.0) / (size(own) - 1.0);
        let mut others: Vec<u32> = near[document]
            .iter()
            .take(OTHERS)
            .map(|&(other, _)| of[other as usize])
            .collect();
        others.sort_unstable();
        others.dedup();
        let nearest = others
            .iter()
            .filter(|&&other| other != own)
            .map(|&other| to(vector, other) / size(other));
        let outside = 1.0 - nearest.fold(0.0, f64::max);
        (outside - inside) / outside.max(inside).max(f64::EPSILON)
    };
    vectors.iter().enumerate().map(one).sum::<f64>() / vectors.len().max(1) as f64
}
