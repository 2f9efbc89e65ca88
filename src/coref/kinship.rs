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
    if harms(a) && is_bloodless(b) || harms(b) && is_bloodless(a) {
        return Kinship::Apart;
    }
    match (a.family(), b.family()) {
        (Consequence, Happening | Consequence) | (Happening, Consequence) => Kinship::Consequence,
        (Happening, Happening) => Kinship::Differs,
        (Other, _) | (_, Other) => Kinship::Untold,
        _ => Kinship::Apart,
    }
}

/// What befalls people in body or home.
fn harms(kind: EventKind) -> bool {
    use EventKind::*;
    matches!(kind, Death | Injury | Missing | Rescue | Evacuation | Displacement)
}

/// Happenings that befall data, money or machines: nobody dies or flees of them.
fn is_bloodless(kind: EventKind) -> bool {
    use EventKind::*;
    matches!(kind, Cyberattack | DataBreach | Theft | Fraud | Smuggling | Outage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dead_belong_to_an_attack_and_not_to_a_data_breach() {
        assert_eq!(kinship(EventKind::Death, EventKind::Shooting), Kinship::Consequence);
        assert_eq!(kinship(EventKind::Displacement, EventKind::DataBreach), Kinship::Apart);
        assert_eq!(kinship(EventKind::Damage, EventKind::Cyberattack), Kinship::Consequence);
    }
}
