//! English.

mod countables;
mod currencies;
mod units;
