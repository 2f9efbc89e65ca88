use rustc_hash::FxHashMap;

use super::compare::Sentences;

/// Mentions of one word or family in one story up to which every pair is compared.
const ALL: usize = 300;

/// Neighbours that a mention of more is compared with.
const WINDOW: usize = 50;

/// The pairs of mentions to compare among `members`, by their places in it, ascending, and how many words stand there
/// too often for all: the pairs whose words may be words for one happening.
///
/// # Complexity
/// At most [`ALL`] pairs a mention and word, and beyond that many mentions [`WINDOW`].
pub(super) fn pairs(sentences: &Sentences, members: &[u32]) -> (Vec<(u32, u32)>, usize) {
    let mut blocks: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for (at, &mention) in members.iter().enumerate() {
        for &key in sentences.keys(mention) {
            blocks.entry(key).or_default().push(at as u32);
        }
    }
    let mut pairs = Vec::new();
    let mut left_out = 0;
    for block in blocks.values() {
        let reach = if block.len() > ALL { WINDOW } else { ALL };
        left_out += usize::from(block.len() > ALL);
        for (i, &a) in block.iter().enumerate() {
            pairs.extend(block[i + 1..].iter().take(reach).map(|&b| (a, b)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs.retain(|&(a, b)| sentences.akin(members[a as usize], members[b as usize]));
    (pairs, left_out)
}
