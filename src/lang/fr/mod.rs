//! French.

mod countables;
mod currencies;
mod units;
