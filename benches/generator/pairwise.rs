use std::collections::HashMap;

/// Pairs of claims found together that belong together: precision and recall, 0 to 1.
///
/// `events` hold claims by their index in `gold`, the true event of each.
pub fn pairwise<'e>(events: impl Iterator<Item = &'e [usize]>, gold: &[u32]) -> (f64, f64) {
    let pairs = |count: u64| (count * count.saturating_sub(1) / 2) as f64;
    let mut found = 0.0;
    let mut both = 0.0;
    for claims in events {
        found += pairs(claims.len() as u64);
        let mut cells: HashMap<u32, u64> = HashMap::new();
        for &claim in claims {
            *cells.entry(gold[claim]).or_default() += 1;
        }
        both += cells.into_values().map(pairs).sum::<f64>();
    }
    let mut wanted: HashMap<u32, u64> = HashMap::new();
    for &event in gold {
        *wanted.entry(event).or_default() += 1;
    }
    let wanted: f64 = wanted.into_values().map(pairs).sum();
    (both / found.max(1.0), both / wanted.max(1.0))
}

/// The harmonic mean of precision and recall, 0 where both are.
pub fn f1(precision: f64, recall: f64) -> f64 {
    if precision + recall > 0.0 {
        2.0 * precision * recall / (precision + recall)
    } else {
        0.0
    }
}
