use crate::event::{EventKind, Family};

/// How the kinds of two claims stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kinship {
    /// At least one claim does not say what happened.
    Untold,
    /// The same kind.
    Same,
    /// One includes the other, as an attack does a bombing.
    Includes,
    /// The one is what the other led to: the dead of an attack.
    Consequence,
    /// Two happenings that one claim may call this and another that.
    Differs,
    /// Events of their own: an arrest is not the attack.
    Apart,
}

/// How `a` and `b` stand to each other; symmetric.
pub(super) fn kinship(a: EventKind, b: EventKind) -> Kinship {
    use Family::*;
    if a == EventKind::Other || b == EventKind::Other {
        return Kinship::Untold;
    }
    if a == b {
        return Kinship::Same;
    }
    if a.includes(b) || b.includes(a) {
        return Kinship::Includes;
    }
    match (a.family(), b.family()) {
        (Consequence, Happening | Consequence) | (Happening, Consequence) => Kinship::Consequence,
        (Happening, Happening) => Kinship::Differs,
        (Other, _) | (_, Other) => Kinship::Untold,
        _ => Kinship::Apart,
    }
}
