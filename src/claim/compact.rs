//! Days and times as numbers, in formats that no human reads; in others as chrono writes them.

/// A day, as its number from the common era.
pub(crate) mod day {
    use chrono::{Datelike, NaiveDate};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(day: &NaiveDate, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            day.serialize(serializer)
        } else {
            day.num_days_from_ce().serialize(serializer)
        }
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
        if deserializer.is_human_readable() {
            return NaiveDate::deserialize(deserializer);
        }
        let number = i32::deserialize(deserializer)?;
        NaiveDate::from_num_days_from_ce_opt(number).ok_or_else(|| de::Error::custom("no such day"))
    }
}

/// A time of day, as its seconds and their billionths.
pub(crate) mod time {
    use chrono::{NaiveTime, Timelike};
    use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(time: &Option<NaiveTime>, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return time.serialize(serializer);
        }
        let numbers = time.map(|time| (time.num_seconds_from_midnight(), time.nanosecond()));
        numbers.serialize(serializer)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<NaiveTime>, D::Error> {
        if deserializer.is_human_readable() {
            return Option::deserialize(deserializer);
        }
        let Some((seconds, billionths)) = Option::deserialize(deserializer)? else {
            return Ok(None);
        };
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, billionths);
        time.map(Some).ok_or_else(|| de::Error::custom("no such time of day"))
    }
}
