use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::compact;
use crate::error::{Error, quoted};

/// A date as exactly as it is known: a year, a month, a day, a moment, or a stretch of days.
///
/// Written `2019`, `2019-11`, `2019-11-25`, `2019-11-25T14:00:00Z` or `2019-11-21/2019-11-24`.
///
/// # Examples
/// ```
/// use corroborate::claim::Published;
/// let december: Published = "2019-12".parse()?;
/// assert_eq!(december.to.to_string(), "2019-12-31");
/// assert!("2019-13".parse::<Published>().is_err());
/// # Ok::<(), corroborate::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Published {
    /// First day it may be.
    pub from: NaiveDate,
    /// Last day it may be.
    pub to: NaiveDate,
    /// The time of day, UTC, where one is given.
    pub time: Option<NaiveTime>,
}

impl Published {
    /// The one day `date`.
    pub fn day(date: NaiveDate) -> Self {
        Published {
            from: date,
            to: date,
            time: None,
        }
    }

    /// The day, where it is known to the day.
    pub fn exact(&self) -> Option<NaiveDate> {
        (self.from == self.to).then_some(self.from)
    }
}

fn parse(text: &str) -> Option<Published> {
    let Some((from, to)) = text.split_once('/') else {
        return parse_one(text.trim());
    };
    let (from, to) = (parse_one(from.trim())?.from, parse_one(to.trim())?.to);
    (from <= to).then_some(Published { from, to, time: None })
}

fn parse_one(text: &str) -> Option<Published> {
    // A million claims give their day, few their minute, and no text is both.
    calendar(text).or_else(|| moment(text))
}

fn moment(text: &str) -> Option<Published> {
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        return at(moment.with_timezone(&Utc).naive_utc());
    }
    let forms = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M:%S",
        "%Y-%m-%d %H:%M",
    ];
    let read = |form| NaiveDateTime::parse_from_str(text, form).ok();
    at(forms.into_iter().find_map(read)?)
}

/// A year, a month or a day.
fn calendar(text: &str) -> Option<Published> {
    let (year, rest) = digits(text.as_bytes(), 4)?;
    let (month, rest) = optional(rest)?;
    let (day, rest) = optional(rest)?;
    if year == 0 || !rest.is_empty() {
        return None;
    }
    let year = i32::try_from(year).ok()?;
    let from = NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))?;
    let to = match (month, day) {
        (_, Some(_)) => from,
        (Some(12) | None, None) => NaiveDate::from_ymd_opt(year, 12, 31)?,
        (Some(month), None) => NaiveDate::from_ymd_opt(year, month + 1, 1)?.pred_opt()?,
    };
    Some(Published { from, to, time: None })
}

/// The number that the first `count` bytes write, and what is behind them.
fn digits(text: &[u8], count: usize) -> Option<(u32, &[u8])> {
    let (number, rest) = text.split_at_checked(count)?;
    let add = |sum: u32, b: &u8| b.is_ascii_digit().then(|| sum * 10 + u32::from(b - b'0'));
    Some((number.iter().try_fold(0, add)?, rest))
}

/// The number of two digits behind a hyphen, where the text goes on.
fn optional(text: &[u8]) -> Option<(Option<u32>, &[u8])> {
    let Some((hyphen, rest)) = text.split_first() else {
        return Some((None, text));
    };
    let (number, rest) = digits(rest, 2).filter(|_| *hyphen == b'-')?;
    Some((Some(number), rest))
}

// chrono reads years of more or fewer than four digits, which could not be read back from what we print.
fn at(moment: NaiveDateTime) -> Option<Published> {
    (0..=9999).contains(&moment.year()).then(|| Published {
        time: Some(moment.time()),
        ..Published::day(moment.date())
    })
}

impl FromStr for Published {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        parse(text).ok_or_else(|| {
            Error::invalid(format!(
                "expected a date such as 2019, 2019-11, 2019-11-25, 2019-11-25T14:00:00Z or 2019-11-21/2019-11-24, \
                 found {}",
                quoted(text)
            ))
        })
    }
}

/// As text where people read it, as numbers where nobody does.
impl Serialize for Published {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        Days {
            from: self.from,
            to: self.to,
            time: self.time,
        }
        .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Published {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            return String::deserialize(deserializer)?.parse().map_err(de::Error::custom);
        }
        let Days { from, to, time } = Days::deserialize(deserializer)?;
        Ok(Published { from, to, time })
    }
}

/// The fields of a date.
#[derive(Serialize, Deserialize)]
struct Days {
    #[serde(with = "compact::day")]
    from: NaiveDate,
    #[serde(with = "compact::day")]
    to: NaiveDate,
    #[serde(with = "compact::time")]
    time: Option<NaiveTime>,
}

impl fmt::Display for Published {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Published { from, to, time } = self;
        let last_of_month = to.succ_opt().is_none_or(|next| next.day() == 1);
        if let Some(time) = time {
            write!(f, "{from}T{}Z", time.format("%H:%M:%S"))
        } else if from == to {
            write!(f, "{from}")
        } else if from.ordinal() == 1 && (to.month(), to.day(), to.year()) == (12, 31, from.year()) {
            write!(f, "{}", from.format("%Y"))
        } else if from.day() == 1 && (from.year(), from.month()) == (to.year(), to.month()) && last_of_month {
            write!(f, "{}", from.format("%Y-%m"))
        } else {
            write!(f, "{from}/{to}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_back_what_it_writes() {
        for text in [
            "2019",
            "2019-02",
            "2019-12",
            "2019-11-25",
            "2019-11-25T14:00:00Z",
            "2019-11-21/2019-11-24",
        ] {
            assert_eq!(text.parse::<Published>().unwrap().to_string(), text);
        }
        assert_eq!(
            "2019-11-25T01:00:00+02:00".parse::<Published>().unwrap().to_string(),
            "2019-11-24T23:00:00Z"
        );
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "19",
            "2019-1",
            "2019-02-30",
            "2019-13",
            "2019-11-25-1",
            "soon",
            "2019-12/2019-11",
            "+2019",
            "+12019-11-25T14:00",
            "-2019-11-25 14:00",
            "2019/2020/2021",
            "0000-01-01",
            "2019-",
            "2019-11-",
            "2019-11-2",
            "2019_11",
            "2019-11-255",
        ] {
            assert!(text.parse::<Published>().is_err(), "{text}");
        }
        assert!("2019/".repeat(200_000).parse::<Published>().is_err());
    }
}
