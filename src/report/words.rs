//! Values and names in words, the same for every form that people read.

use std::fmt;

use serde::Serialize;

use super::number::whole;
use super::{Time, Value, date};

/// The serialised name of a unit variant, so that prose and JSON never name a kind differently.
pub(super) struct Id<'v, T>(pub(super) &'v T);

impl<T: Serialize> fmt::Display for Id<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}

/// An id as words: `eu-member-state` is "EU member state", `removed/account` is "removed / account".
pub(super) fn spaced(id: &str) -> String {
    let words = id.replace(['-', '_'], " ").replace('/', " / ");
    let upper = |word: &str| if word == "eu" { "EU".to_owned() } else { word.to_owned() };
    words.split(' ').map(upper).collect::<Vec<_>>().join(" ")
}

/// `1 claim`, `2 claims`.
pub(super) fn count(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

/// Groups of three digits: 26,000.
fn grouped(n: f64) -> String {
    let Some(n) = whole(n) else { return n.to_string() };
    let digits = n.unsigned_abs().to_string();
    let mut out = String::from(if n < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn amount(min: Option<f64>, max: Option<f64>, approx: bool) -> String {
    let amount = match (min, max) {
        (Some(min), Some(max)) if min == max => grouped(min),
        (Some(min), Some(max)) => format!("{} to {}", grouped(min), grouped(max)),
        (Some(min), None) => format!("{} or more", grouped(min)),
        (None, Some(max)) => format!("up to {}", grouped(max)),
        (None, None) => "an unknown number".to_owned(),
    };
    if approx { format!("about {amount}") } else { amount }
}

fn counted(amount: &str, one: bool, unit: &str) -> String {
    match unit {
        "number" => amount.to_owned(),
        "percent" => format!("{amount} %"),
        money if money.len() == 3 && money.bytes().all(|b| b.is_ascii_uppercase()) => format!("{money} {amount}"),
        unit => {
            let unit = match (unit, one) {
                ("people", true) => "person".to_owned(),
                ("child", false) => "children".to_owned(),
                ("man", false) => "men".to_owned(),
                ("woman", false) => "women".to_owned(),
                _ => spaced(unit),
            };
            let whole = ["people", "children", "men", "women"].contains(&unit.as_str());
            let plural = if one || whole || unit.ends_with('s') { "" } else { "s" };
            format!("{amount} {unit}{plural}")
        }
    }
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
