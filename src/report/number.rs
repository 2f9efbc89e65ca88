//! Whole numbers without a fraction: readers of the report expect 26000, not 26000.0.

use serde::{Deserialize, Deserializer, Serializer};

use crate::event::words::whole;

pub(super) fn serialize<S: Serializer>(n: &f64, out: S) -> Result<S::Ok, S::Error> {
    match whole(*n) {
        Some(n) => out.serialize_i64(n),
        None => out.serialize_f64(*n),
    }
}

/// The same for bounds, where `null` is unbounded.
pub(super) mod bound {
    use super::*;

    pub(in crate::report) fn serialize<S: Serializer>(n: &Option<f64>, out: S) -> Result<S::Ok, S::Error> {
        match n {
            Some(n) => super::serialize(n, out),
            None => out.serialize_none(),
        }
    }

    pub(in crate::report) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<f64>, D::Error> {
        Option::deserialize(from)
    }
}
