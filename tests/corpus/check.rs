use std::fmt::Write;

use corroborate::claim::Published;
use corroborate::report::{Annotation, Value};

/// Monday, 25 November 2019.
pub const PUBLISHED: &str = "2019-11-25";

/// A value and the phrasings of it.
pub type Row = (&'static str, &'static [&'static str]);

/// What of a text is compared.
#[derive(Clone, Copy)]
pub enum About {
    Numbers,
    Times,
}

/// What `text`, published on `published`, says in the short form of the tables:
///
/// `26000.. account` is at least 26,000 accounts, `~40 people` about 40 people, `some people` a vague number of them;
/// `2019-11-21..2019-11-24` a stretch of days, `2019-11-21` one day.
pub fn told(about: About, language: &str, published: &str, text: &str) -> String {
    let published = published.parse::<Published>().expect("a date");
    let typed = corroborate::annotate(text, Some(language), Some(published));
    let values: Vec<String> = values(&typed, about).collect();
    values.join("; ")
}

fn values(typed: &Annotation, about: About) -> impl Iterator<Item = String> + '_ {
    typed.facts.iter().filter_map(move |fact| match (&fact.value, about) {
        (
            Value::Quantity {
                min,
                max,
                approx,
                vague,
                unit,
            },
            About::Numbers,
        ) => {
            let mut told = String::new();
            if *approx && vague.is_none() {
                told.push('~');
            }
            match (min, max) {
                _ if vague.is_some() => told.push_str("some"),
                (Some(min), Some(max)) if min == max => write!(told, "{min}").unwrap(),
                (min, max) => {
                    let end = |end: &Option<f64>| end.map_or(String::new(), |end| end.to_string());
                    write!(told, "{}..{}", end(min), end(max)).unwrap();
                }
            }
            Some(format!("{told} {unit}"))
        }
        (Value::Time(time), About::Times) => {
            let day = |moment: Option<corroborate::event::Moment>| moment.map_or(String::new(), |m| m.date.to_string());
            let (from, to) = (day(time.from), day(time.to));
            Some(if from == to { from } else { format!("{from}..{to}") })
        }
        _ => None,
    })
}

/// Checks that every phrasing of every row says the row's value.
pub fn check(about: About, language: &str, published: &str, rows: &[Row]) {
    let mut wrong = String::new();
    for (expected, phrasings) in rows {
        for text in *phrasings {
            let found = told(about, language, published, text);
            if found != *expected {
                writeln!(wrong, "{text:?}: expected {expected:?}, found {found:?}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
