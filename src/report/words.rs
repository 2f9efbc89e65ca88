//! Values and names in words, the same for every form that people read.

use std::fmt;

use serde::Serialize;

use super::{Time, Value, date};
use crate::event::words::{amount, counted};

/// The serialised name of a unit variant, so that prose and JSON never name a kind differently.
pub(super) struct Id<'v, T>(pub(super) &'v T);

impl<T: Serialize> fmt::Display for Id<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

/// `1 claim`, `2 claims`.
pub(super) fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

impl fmt::Display for Value {
    /// The value in words: "26,000 or more online items", "21–24 November 2019", "did not happen".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Quantity {
                min,
                max,
                approx,
                vague,
                unit,
            } => match vague {
                Some(word) => f.write_str(&counted(&format!("“{word}”"), false, unit)),
                None => {
                    let one = *min == Some(1.0) && *max == Some(1.0);
                    f.write_str(&counted(&amount(*min, *max, *approx), one, unit))
                }
            },
            Value::Time(span) => span.fmt(f),
            Value::Participant { names, partial, .. } => {
                f.write_str(&names.join(", "))?;
                f.write_str(if *partial { " and others" } else { "" })
            }
            Value::Place { name, .. } => f.write_str(name),
            Value::Polarity { value: true, .. } => f.write_str("happened"),
            Value::Polarity { value: false, .. } => f.write_str("did not happen"),
        }
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&date::words(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_read_as_people_say_them() {
        let quantity = |min, max, approx, unit: &str| {
            Value::Quantity {
                min,
                max,
                approx,
                vague: None,
                unit: unit.to_owned(),
            }
            .to_string()
        };
        assert_eq!(
            quantity(Some(26000.0), None, false, "online-item"),
            "26,000 or more online items"
        );
        assert_eq!(quantity(Some(1.0), Some(1.0), false, "account"), "1 account");
        assert_eq!(quantity(Some(30.0), Some(30.0), true, "people"), "about 30 people");
        assert_eq!(quantity(Some(1.2e9), Some(1.2e9), false, "GBP"), "GBP 1,200,000,000");
        assert_eq!(quantity(Some(10.0), Some(15.5), false, "percent"), "10 to 15.5 %");
        assert_eq!(quantity(None, Some(100.0), false, "number"), "up to 100");
        assert_eq!(
            quantity(Some(-1000.0), Some(-1000.0), false, "celsius"),
            "-1,000 celsius"
        );
    }
}
