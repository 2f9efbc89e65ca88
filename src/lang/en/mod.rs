//! English.

mod countables;
mod currencies;
mod units;
mod boilerplate;
mod clause;

pub(super) use boilerplate::BOILERPLATE;
pub(super) use clause::CLAUSES;
