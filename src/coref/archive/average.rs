//! Average linkage.

use super::agglomeration::{Between, Pair, agglomerate};

/// Average linkage: the two clusters merge whose pairs weigh most on average, as long as that is above 0. Each pair that
/// was not compared counts as `-absent`, as many at most as were compared.
///
/// # Complexity
/// `O(e log² e)` for `e` compared pairs.
pub(super) fn link(ranks: &[u64], pairs: &[Pair], absent: i64) -> Vec<u32> {
    agglomerate(ranks, pairs, |between: Between| {
        let unseen = (between.all - between.pairs).clamp(0, between.pairs);
        (between.weight - absent * unseen) / (between.pairs + unseen).max(1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_pairs_weigh_no_more_than_one() {
        let pair = |a, b, weight| Pair {
            a,
            b,
            weight,
            cannot: false,
        };
        // Once 0 and 1 are one, 3 agrees with them by 20 in sum and 10 on average, and with 2 by 12.
        let pairs = [
            pair(0, 1, 90),
            pair(0, 3, 10),
            pair(1, 3, 10),
            pair(2, 3, 12),
            pair(0, 2, -50),
            pair(1, 2, -50),
        ];
        let found = link(&[1, 2, 3, 4], &pairs, 0);
        assert!(found[2] == found[3] && found[0] == found[1] && found[0] != found[3]);
        let summed = super::super::contraction::contract(&[1, 2, 3, 4], &pairs, 0);
        assert!(summed[0] == summed[3] && summed[2] != summed[3]);
    }
}
