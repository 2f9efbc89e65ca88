//! Weights out of the user's own claims.

use super::archive::ArchiveWeights;
use super::archive::learn::{expectation, labelled};
use super::groups::Groups;

/// Claims that differ of which the pairs are counted; what more would teach is lost in rounding.
const COUNTED: usize = 100_000;

/// What the levels weigh in the claims of `groups`: by the labels, which tell of each claim its event, where there is
/// one; else by expectation maximisation from `start` on.
///
/// # Complexity
/// Linear in the compared pairs.
pub(crate) fn learn(groups: &Groups, labels: &[Option<u32>], start: &ArchiveWeights) -> ArchiveWeights {
    match labels.iter().any(Option::is_some) {
        true => labelled(&groups.patterns(COUNTED, labels), start),
        false => expectation(&groups.patterns(COUNTED, &[]), start),
    }
}
