use super::lexicon::Lexicon;
use crate::event::contains;

/// How the places of two claims stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// At least one names none.
    Untold,
    /// They share a place.
    Same,
    /// One spelling away from each other.
    Alike,
    /// One contains the other.
    Inside,
    /// They differ, and one event may touch both.
    Differ,
    /// They are of one rank and cannot both be where it happened.
    Conflict,
}

/// How the places `a` and `b`, ascending, stand to each other; symmetric.
pub(super) fn stand(a: &[u32], b: &[u32], names: &Lexicon) -> Stand {
    if a.is_empty() || b.is_empty() {
        return Stand::Untold;
    }
    if shared(a, b).next().is_some() {
        return Stand::Same;
    }
    let pairs = || {
        a.iter()
            .flat_map(|&a| b.iter().map(move |&b| (names.name(a), names.name(b))))
    };
    if pairs().any(|(a, b)| contains(a, b) || contains(b, a)) {
        Stand::Inside
    } else if pairs().any(|(a, b)| alike(a, b)) {
        Stand::Alike
    } else if pairs().all(|(a, b)| rank(a) == rank(b) && exclusive(rank(a))) {
        Stand::Conflict
    } else {
        Stand::Differ
    }
}

/// Whether two entity ids are one name in two spellings.
pub(super) fn alike(a: &str, b: &str) -> bool {
    let (Some((class, a)), Some((other, b))) = (a.split_once(':'), b.split_once(':')) else {
        return false;
    };
    // Canonical entities are told apart by their tables; only names taken from the text may be misspelt.
    matches!((class, other), ("place", "place") | ("name", "name"))
        && a.len().min(b.len()) >= 5
        && a.len().abs_diff(b.len()) <= 3
        && a.as_bytes()[0] == b.as_bytes()[0]
        && strsim::jaro_winkler(a, b) >= 0.94
}

/// What is in both ascending lists, ascending.
pub(super) fn shared<'a>(a: &'a [u32], b: &'a [u32]) -> impl Iterator<Item = u32> + 'a {
    let mut rest = b;
    a.iter().copied().filter(move |id| {
        let skip = rest.partition_point(|other| other < id);
        rest = &rest[skip..];
        rest.first() == Some(id)
    })
}

fn rank(entity: &str) -> &str {
    entity.split_once(':').map_or("", |(class, _)| class)
}

/// Whether one happening has one place of this rank. An earthquake is felt in two countries, and a name that no table
/// holds may be a street of the town that the other claim names.
fn exclusive(rank: &str) -> bool {
    matches!(rank, "city")
}
