//! Which event an event was before.

use std::cmp::Reverse;

use rustc_hash::FxHashMap;

/// Of each group of `after`, the number that it takes over from one of `before`, each a number with its members.
///
/// Where an event is split, the part with most of its members is its heir, of equal parts the earlier in `after`. Where
/// several events have one heir, the lowest number survives, and the others are merged into it.
///
/// # Complexity
/// Linear in the members.
pub(crate) fn inherit(before: &[(u32, &[u32])], after: &[&[u32]]) -> Vec<Option<u32>> {
    let now: FxHashMap<u32, usize> = after
        .iter()
        .enumerate()
        .flat_map(|(at, members)| members.iter().map(move |&member| (member, at)))
        .collect();
    let mut found: Vec<Option<u32>> = vec![None; after.len()];
    for &(number, members) in before {
        let mut held: FxHashMap<usize, usize> = FxHashMap::default();
        for at in members.iter().filter_map(|member| now.get(member)) {
            *held.entry(*at).or_default() += 1;
        }
        let heir = held.into_iter().max_by_key(|&(at, count)| (count, Reverse(at)));
        if let Some((at, _)) = heir {
            found[at] = Some(found[at].map_or(number, |other| other.min(number)));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_larger_part_and_the_older_event_live_on() {
        let before: [(u32, &[u32]); 3] = [(7, &[1, 2, 3]), (4, &[4, 5]), (9, &[6])];
        // 7 is split, its larger part merges with 4; 9 stays; 10 is new.
        let after: [&[u32]; 4] = [&[3], &[1, 2, 4, 5], &[6, 11], &[10]];
        assert_eq!(inherit(&before, &after), [None, Some(4), Some(9), None]);
        let halves: [&[u32]; 2] = [&[4], &[5]];
        assert_eq!(inherit(&before[1..2], &halves), [Some(4), None]);
    }
}
