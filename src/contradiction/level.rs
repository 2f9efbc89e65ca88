use super::Relation;

/// The level that a pair of values falls on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Verdict {
    pub(super) relation: Relation,
    /// The level's name, printed as the reason.
    pub(super) level: &'static str,
    /// How sure the verdict is, 0 to 1.
    pub(super) confidence: f64,
}

impl Verdict {
    pub(super) fn new(relation: Relation, level: &'static str, confidence: f64) -> Self {
        Verdict {
            relation,
            level,
            confidence,
        }
    }
}
