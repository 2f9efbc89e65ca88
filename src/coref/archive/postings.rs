//! Nodes by key.

use rustc_hash::{FxHashMap, FxHashSet};

/// Nodes by key: one large sorted part, and what came and went since.
///
/// # Complexity
/// A look-up takes constant time for keys that are spread evenly; a change takes amortised constant time, since the
/// sorted part is rewritten only when a quarter of it has changed.
#[derive(Debug, Clone, Default)]
pub(super) struct Postings {
    keys: Vec<u64>,
    nodes: Vec<u32>,
    /// Where the keys of each leading number begin.
    directory: Vec<u32>,
    shift: u32,
    fresh: FxHashMap<u64, Vec<u32>>,
    added: usize,
    gone: FxHashSet<(u64, u32)>,
}

impl Postings {
    /// Whether nothing was ever added.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty() && self.fresh.is_empty()
    }

    /// Adds many at once.
    pub fn extend(&mut self, mut more: Vec<(u64, u32)>) {
        if more.len() + self.added < self.keys.len() / 4 && self.gone.len() < self.keys.len() / 4 {
            self.added += more.len();
            for (key, node) in more {
                if !self.gone.remove(&(key, node)) {
                    self.fresh.entry(key).or_default().push(node);
                }
            }
            return;
        }
        for (key, node) in &more {
            self.gone.remove(&(*key, *node));
        }
        for (key, nodes) in std::mem::take(&mut self.fresh) {
            more.extend(nodes.into_iter().map(|node| (key, node)));
        }
        let gone = std::mem::take(&mut self.gone);
        let sorted = self.keys.drain(..).zip(self.nodes.drain(..));
        more.extend(sorted.filter(|entry| gone.is_empty() || !gone.contains(entry)));
        self.added = 0;
        sort(&mut more);
        more.dedup();
        self.keys = more.iter().map(|(key, _)| *key).collect();
        self.nodes = more.iter().map(|(_, node)| *node).collect();
        self.direct();
    }

    /// Takes one out.
    pub fn remove(&mut self, key: u64, node: u32) {
        if let Some(nodes) = self.fresh.get_mut(&key)
            && let Some(at) = nodes.iter().position(|&other| other == node)
        {
            nodes.swap_remove(at);
            return;
        }
        self.gone.insert((key, node));
    }

    /// The nodes under `key`, in no order.
    pub fn get(&self, key: u64) -> impl Iterator<Item = u32> + '_ {
        let fresh = self.fresh.get(&key).map_or(&[][..], Vec::as_slice);
        let (from, to) = self.range(key);
        let sorted = self.nodes[from..to].iter().copied();
        let here = sorted.filter(move |&node| self.gone.is_empty() || !self.gone.contains(&(key, node)));
        here.chain(fresh.iter().copied())
    }

    /// Puts the nodes under `key` behind the others of `out`.
    pub fn collect(&self, key: u64, out: &mut Vec<u32>) {
        if !self.gone.is_empty() {
            out.extend(self.get(key));
            return;
        }
        let (from, to) = self.range(key);
        out.extend_from_slice(&self.nodes[from..to]);
        if let Some(fresh) = self.fresh.get(&key) {
            out.extend_from_slice(fresh);
        }
    }

    fn direct(&mut self) {
        let bits = (self.keys.len() / 8).max(2).ilog2().min(26);
        self.shift = 64 - bits;
        self.directory = Vec::with_capacity((1 << bits) + 1);
        let mut at = 0;
        for head in 0..1u64 << bits {
            while self.keys.get(at).is_some_and(|key| key >> self.shift < head) {
                at += 1;
            }
            self.directory.push(at as u32);
        }
        self.directory.push(self.keys.len() as u32);
    }

    fn range(&self, key: u64) -> (usize, usize) {
        if self.keys.is_empty() {
            return (0, 0);
        }
        let head = (key >> self.shift) as usize;
        let (start, end) = (self.directory[head] as usize, self.directory[head + 1] as usize);
        let from = start + self.keys[start..end].partition_point(|&other| other < key);
        let to = from + self.keys[from..end].partition_point(|&other| other == key);
        (from, to)
    }
}

/// Sorts on all cores with the feature `parallel`; entries are told apart by all of their parts, so that the result is
/// the same.
pub(super) fn sort(postings: &mut [(u64, u32)]) {
    #[cfg(feature = "parallel")]
    {
        use rayon::prelude::*;
        postings.par_sort_unstable();
    }
    #[cfg(not(feature = "parallel"))]
    {
        postings.sort_unstable();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_and_went_is_found_and_not_found() {
        let spread = |n: u64| n.wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mut postings = Postings::default();
        postings.extend((0..1000).map(|n| (spread(n % 100), n as u32)).collect());
        postings.extend(vec![(spread(7), 5000), (spread(4000), 5001)]);
        postings.remove(spread(7), 107);
        let mut found: Vec<u32> = postings.get(spread(7)).collect();
        found.sort_unstable();
        assert_eq!(found, [7, 207, 307, 407, 507, 607, 707, 807, 907, 5000]);
        postings.extend((6000..8000).map(|n| (spread(7), n)).collect());
        postings.extend(vec![(spread(7), 107)]);
        assert_eq!(postings.get(spread(7)).count(), 2011);
        assert_eq!(postings.get(spread(4000)).collect::<Vec<_>>(), [5001]);
        assert_eq!(postings.get(spread(9999)).count(), 0);
    }
}
