use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::{date, number};
use crate::event::{self, Fact, Granularity, Moment, Role, TimeSpan};

/// A value as the report writes it; which of them it is, `kind` beside it says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number of things or a measure.
    Quantity {
        /// Least value, included; `None` is unbounded.
        #[serde(with = "number::bound")]
        min: Option<f64>,
        /// Greatest value, included; `None` is unbounded.
        #[serde(with = "number::bound")]
        max: Option<f64>,
        /// Told as "about".
        approx: bool,
        /// The vague word, where no number is told.
        vague: Option<String>,
        /// The concept counted, the measure, the ISO 4217 code of money, or the stem of a noun.
        unit: String,
    },
    /// A stretch of time.
    Time(Time),
    /// Those who take part.
    Participant {
        /// As in the text.
        names: Vec<String>,
        /// Their canonical ids, in the same order.
        entities: Vec<String>,
        /// What they are to the event.
        role: Role,
        /// Whether the text says that there are more.
        #[serde(default)]
        partial: bool,
    },
    /// A place.
    Place {
        /// As in the text.
        name: String,
        /// Its canonical id.
        entity: String,
    },
    /// Said to have happened, or not to.
    Polarity {
        /// Whether it is said to have happened.
        value: bool,
        /// What is.
        what: String,
    },
}

/// A stretch of time as the report writes it, both ends included.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Time {
    /// First day or moment; `None` where it is open or not known.
    #[serde(with = "date")]
    pub from: Option<Moment>,
    /// Last day or moment; `None` where it is open or not known.
    #[serde(with = "date")]
    pub to: Option<Moment>,
    /// How fine it is told.
    #[serde(default = "day")]
    pub granularity: Granularity,
    /// Told as "around".
    #[serde(default)]
    pub approx: bool,
    /// Whether the stretch is only the window in which the true one lies.
    #[serde(default)]
    pub uncertain: bool,
    /// The weekdays named, first and last.
    #[serde(default)]
    pub weekdays: Option<(Weekday, Weekday)>,
}

fn day() -> Granularity {
    Granularity::Day
}

impl From<&TimeSpan> for Time {
    fn from(span: &TimeSpan) -> Self {
        Time {
            from: span.from,
            to: span.to,
            granularity: span.granularity,
            approx: span.approx,
            uncertain: span.uncertain,
            weekdays: span.weekdays,
        }
    }
}

impl Value {
    /// `value` as it stands in `fact`; `what` names the event, for a polarity.
    pub(super) fn new(value: &event::Value, fact: &Fact, what: impl FnOnce() -> String) -> Self {
        match value {
            event::Value::Quantity(quantity) => Value::Quantity {
                min: quantity.min.filter(|n| n.is_finite()),
                max: quantity.max.filter(|n| n.is_finite()),
                approx: quantity.approx,
                vague: quantity.vague.as_ref().map(|vague| vague.word.clone()),
                unit: quantity.unit.id().to_owned(),
            },
            event::Value::Time(span) => Value::Time(span.into()),
            event::Value::Participant(all) => Value::Participant {
                names: all.members.iter().map(|one| one.name.clone()).collect(),
                entities: all.members.iter().map(|one| one.entity.clone()).collect(),
                role: fact.role,
                partial: all.partial,
            },
            event::Value::Place(place) => Value::Place {
                name: place.name.clone(),
                entity: place.entity.clone(),
            },
            event::Value::Polarity(happened) => Value::Polarity {
                value: *happened,
                what: what(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str) {
        let value: Value = serde_json::from_str(json).unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
    }

    #[test]
    fn each_kind_reads_back_what_it_writes() {
        check(r#"{"min":26000,"max":null,"approx":false,"vague":null,"unit":"online-item"}"#);
        check(r#"{"min":1.5,"max":-2,"approx":true,"vague":null,"unit":"percent"}"#);
        check(r#"{"min":null,"max":null,"approx":false,"vague":"dozens","unit":"people"}"#);
        check(
            r#"{"from":"2019-11-25T14:00","to":null,"granularity":"minute","approx":false,"uncertain":false,"weekdays":["Thu","Sun"]}"#,
        );
        check(r#"{"names":["Spanish police"],"entities":["police:ES"],"role":"led_by","partial":false}"#);
        check(r#"{"name":"The Hague","entity":"city:the-hague"}"#);
        check(r#"{"value":false,"what":"attack"}"#);
    }

    #[test]
    fn the_contract_s_own_fields_are_enough() {
        assert!(matches!(
            serde_json::from_str(r#"{"from":"2019-11-21","to":"2019-11-24"}"#).unwrap(),
            Value::Time(_)
        ));
        for missing in [
            r#"{"from":"2019-11-21"}"#,
            r#"{"unit":"people"}"#,
            "{}",
            r#"{"from":"soon","to":null}"#,
        ] {
            assert!(serde_json::from_str::<Value>(missing).is_err(), "{missing}");
        }
    }
}
