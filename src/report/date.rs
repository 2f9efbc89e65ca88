//! Dates as the contract writes them and as people say them.

use std::fmt;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike, Weekday};
use serde::{Deserialize, Deserializer, Serializer, de};

use super::Time;
use crate::event::Moment;

struct Iso<'m>(&'m Moment);

impl fmt::Display for Iso<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.date)?;
        match self.0.time {
            Some(time) if time.second() == 0 => write!(f, "{}", time.format("T%H:%M")),
            Some(time) => write!(f, "{}", time.format("T%H:%M:%S")),
            None => Ok(()),
        }
    }
}

fn parse(text: &str) -> Option<Moment> {
    if let Ok(date) = text.parse::<NaiveDate>() {
        return Some(Moment { date, time: None });
    }
    ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"].iter().find_map(|form| {
        let at = NaiveDateTime::parse_from_str(text, form).ok()?;
        Some(Moment {
            date: at.date(),
            time: Some(at.time()),
        })
    })
}

pub(super) fn serialize<S: Serializer>(moment: &Option<Moment>, out: S) -> Result<S::Ok, S::Error> {
    match moment {
        Some(moment) => out.collect_str(&Iso(moment)),
        None => out.serialize_none(),
    }
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Moment>, D::Error> {
    Option::<String>::deserialize(from)?
        .map(|text| {
            parse(&text).ok_or_else(|| {
                de::Error::custom(format!(
                    "expected a date such as 2019-11-25 or 2019-11-25T14:00, found {text:?}"
                ))
            })
        })
        .transpose()
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

/// The stretch in words: "21–24 November 2019", "November 2019", "about 2018".
pub(super) fn words(span: &Time) -> String {
    let words = match (span.from, span.to, span.weekdays) {
        (Some(from), Some(to), _) => between(from, to),
        (Some(from), None, _) => format!("from {} on", moment(from)),
        (None, Some(to), _) => format!("until {}", moment(to)),
        (None, None, Some((first, last))) if first == last => weekday(first).to_owned(),
        (None, None, Some((first, last))) => format!("{} to {}", weekday(first), weekday(last)),
        (None, None, None) => "at a time not known".to_owned(),
    };
    match (span.approx, span.uncertain) {
        (_, true) => format!("some time in {words}"),
        (true, false) => format!("about {words}"),
        (false, false) => words,
    }
}

fn moment(at: Moment) -> String {
    let day = day(at.date);
    at.time
        .map_or_else(|| day.clone(), |time| format!("{day}, {}", time.format("%H:%M")))
}

fn day(date: NaiveDate) -> String {
    format!("{} {}", date.day(), month(date))
}

fn month(date: NaiveDate) -> String {
    format!("{} {}", MONTHS[date.month0() as usize], date.year())
}

fn between(from: Moment, to: Moment) -> String {
    let (first, last) = (from.date, to.date);
    if from.time.is_some() || to.time.is_some() {
        return match (first == last, from == to, to.time) {
            (_, true, _) => moment(from),
            (true, false, Some(end)) if from.time.is_some() => format!("{}–{}", moment(from), end.format("%H:%M")),
            _ => format!("{} – {}", moment(from), moment(to)),
        };
    }
    let same_year = first.year() == last.year();
    let same_month = same_year && first.month() == last.month();
    let whole_months = first.day() == 1 && last.succ_opt().is_none_or(|next| next.day() == 1);
    let whole_years = whole_months && first.month() == 1 && last.month() == 12;
    if first == last {
        day(first)
    } else if whole_years && same_year {
        first.year().to_string()
    } else if whole_years {
        format!("{}–{}", first.year(), last.year())
    } else if whole_months && same_month {
        month(first)
    } else if whole_months && same_year {
        format!("{}–{}", MONTHS[first.month0() as usize], month(last))
    } else if whole_months {
        format!("{} – {}", month(first), month(last))
    } else if same_month {
        format!("{}–{}", first.day(), day(last))
    } else if same_year {
        format!("{} {} – {}", first.day(), MONTHS[first.month0() as usize], day(last))
    } else {
        format!("{} – {}", day(first), day(last))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Granularity;

    #[test]
    fn stretches_read_as_people_say_them() {
        for (from, to, said) in [
            ("2019-11-21", "2019-11-24", "21–24 November 2019"),
            ("2019-11-25", "2019-11-25", "25 November 2019"),
            ("2019-11-01", "2019-11-30", "November 2019"),
            ("2019-10-01", "2019-12-31", "October–December 2019"),
            ("2019-10-30", "2019-11-02", "30 October – 2 November 2019"),
            ("2019-12-30", "2020-01-02", "30 December 2019 – 2 January 2020"),
            ("2019-01-01", "2019-12-31", "2019"),
            ("2010-01-01", "2019-12-31", "2010–2019"),
            ("2019-11-25T14:00", "2019-11-25T14:00", "25 November 2019, 14:00"),
            ("2019-11-25T14:00", "2019-11-25T15:30", "25 November 2019, 14:00–15:30"),
            ("2019-11-25", "", "from 25 November 2019 on"),
            ("", "2019-11-25", "until 25 November 2019"),
            ("", "", "at a time not known"),
        ] {
            let span = Time {
                from: parse(from),
                to: parse(to),
                granularity: Granularity::Day,
                approx: false,
                uncertain: false,
                weekdays: None,
            };
            assert_eq!(words(&span), said);
        }
    }

    #[test]
    fn reads_back_what_it_writes() {
        for text in ["2019-11-25", "2019-11-25T14:00", "2019-11-25T14:00:05"] {
            assert_eq!(Iso(&parse(text).unwrap()).to_string(), text);
        }
        assert_eq!(parse("soon"), None);
    }
}
