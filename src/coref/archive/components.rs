//! Connected components.

use petgraph::unionfind::UnionFind;

use super::agglomeration::Pair;

/// Every chain of pairs above 0 is one cluster, whatever else speaks against it.
///
/// # Complexity
/// Near-linear in nodes and pairs (union-find, Tarjan 1975).
pub(super) fn connect(nodes: usize, pairs: &[Pair]) -> Vec<u32> {
    let mut sets: UnionFind<u32> = UnionFind::new(nodes);
    for pair in pairs.iter().filter(|pair| pair.weight > 0 && !pair.cannot) {
        sets.union(pair.a, pair.b);
    }
    sets.into_labeling()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chains_hold_and_what_speaks_against_them_does_not_part() {
        let pair = |a, b, weight| Pair {
            a,
            b,
            weight,
            cannot: false,
        };
        let found = connect(4, &[pair(0, 1, 1), pair(1, 2, 1), pair(0, 2, -99), pair(2, 3, -1)]);
        assert!(found[0] == found[2] && found[2] != found[3]);
    }
}
