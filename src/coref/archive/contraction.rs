//! Greedy additive edge contraction.

use super::agglomeration::{Between, Pair, agglomerate};

/// Correlation clustering by greedy additive edge contraction (GAEC, Keuper et al. 2015): the two clusters merge whose
/// pairs weigh most in sum, as long as that is above 0. Each pair that was not compared takes `absent` off, of as many
/// at most as were compared: in a block above the cap most pairs of one large event never are.
///
/// # Complexity
/// `O(e log² e)` for `e` compared pairs.
pub(super) fn contract(ranks: &[u64], pairs: &[Pair], absent: i64) -> Vec<u32> {
    agglomerate(ranks, pairs, |between: Between| {
        between.weight - absent * (between.all - between.pairs).clamp(0, between.pairs)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(a: u32, b: u32, weight: i32) -> Pair {
        Pair {
            a,
            b,
            weight,
            cannot: false,
        }
    }

    #[test]
    fn a_weak_bridge_does_not_chain() {
        let near = [
            pair(0, 1, 3),
            pair(1, 2, 3),
            pair(0, 2, 3),
            pair(3, 4, 3),
            pair(2, 3, 1),
        ];
        let apart = [pair(0, 3, -2), pair(1, 3, -2), pair(2, 4, -2)];
        let ranks = [10, 11, 12, 13, 14];
        let all: Vec<Pair> = near.into_iter().chain(apart).collect();
        let found = contract(&ranks, &all, 1);
        assert!(found[0] == found[1] && found[1] == found[2] && found[3] == found[4] && found[2] != found[3]);
        // The near miss: the same bridge, and nothing speaks against it.
        let found = contract(&ranks, &near, 0);
        assert_eq!(found[2], found[3]);
    }

    #[test]
    fn what_cannot_be_is_never_crossed() {
        let mut cannot = pair(0, 2, 0);
        cannot.cannot = true;
        let found = contract(&[1, 2, 3], &[pair(0, 1, 5), pair(1, 2, 4), cannot], 0);
        assert!(found[0] == found[1] && found[1] != found[2]);
    }

    #[test]
    fn the_numbering_decides_nothing() {
        // Four nodes in a ring of equal weights, two of which may merge with either neighbour.
        let ranks = [40, 10, 30, 20];
        let ring = [
            pair(0, 1, 2),
            pair(1, 2, 2),
            pair(2, 3, 2),
            pair(3, 0, 2),
            pair(0, 2, -9),
            pair(1, 3, -9),
        ];
        let found = contract(&ranks, &ring, 0);
        let turn = |at: u32| (at + 1) % 4;
        let turned: Vec<Pair> = ring.iter().map(|p| pair(turn(p.a), turn(p.b), p.weight)).collect();
        let again = contract(&[20, 40, 10, 30], &turned, 0);
        for a in 0..4u32 {
            for b in 0..4u32 {
                let same = found[a as usize] == found[b as usize];
                assert_eq!(same, again[turn(a) as usize] == again[turn(b) as usize]);
            }
        }
    }
}
