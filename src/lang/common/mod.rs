//! Names that the languages share: they are written alike in every one of them.

pub(super) mod abbreviations;
pub(super) mod organisations;
pub(super) mod places;
