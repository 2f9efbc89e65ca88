use std::cmp::Ordering;

use rustc_hash::FxHashMap;

/// A term that more documents hold than this brings only those together that follow each other among them, though it
/// counts in every cosine.
const COMMON: usize = 256;

/// So many before and behind a document, among the holders of such a term.
const WINDOW: usize = 16;

/// Documents near one that are looked at.
const NEAREST: usize = 32;

/// A document's terms with their weights, by ascending term; of length 1.
pub(super) type Vector = Vec<(u32, f64)>;

/// Of each document the documents near it with their cosines, nearest first.
///
/// # Complexity
/// Linear in the documents times the terms of a document and [`COMMON`].
pub(super) fn nearest(vectors: &[Vector]) -> Vec<Vec<(u32, f64)>> {
    let mut holders: FxHashMap<u32, Vec<(u32, f64)>> = FxHashMap::default();
    for (document, vector) in vectors.iter().enumerate() {
        for &(term, weight) in vector {
            holders.entry(term).or_default().push((document as u32, weight));
        }
    }
    let mut shared = vec![0.0; vectors.len()];
    let mut near = Vec::with_capacity(vectors.len());
    for (document, vector) in vectors.iter().enumerate() {
        let mut touched: Vec<u32> = Vec::new();
        for (term, weight) in vector {
            let holders = holders.get(term).map_or(&[][..], Vec::as_slice);
            let at = holders.partition_point(|&(holder, _)| (holder as usize) < document);
            let some = match holders.len() {
                0..=COMMON => holders,
                all => &holders[at.saturating_sub(WINDOW)..(at + WINDOW + 1).min(all)],
            };
            for &(other, its) in some {
                if shared[other as usize] == 0.0 {
                    touched.push(other);
                }
                shared[other as usize] += weight * its;
            }
        }
        let closer = |a: &u32, b: &u32| shared[*b as usize].total_cmp(&shared[*a as usize]).then(a.cmp(b));
        let mut others: Vec<u32> = touched
            .iter()
            .copied()
            .filter(|&other| other as usize != document)
            .collect();
        others.sort_unstable_by(closer);
        others.truncate(NEAREST);
        touched.iter().for_each(|&other| shared[other as usize] = 0.0);
        let mut found: Vec<(u32, f64)> = others
            .into_iter()
            .map(|other| (other, cosine(vector, &vectors[other as usize])))
            .collect();
        found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        near.push(found);
    }
    near
}

/// The cosine of two vectors.
pub(super) fn cosine(a: &Vector, b: &Vector) -> f64 {
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
