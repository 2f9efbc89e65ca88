//! The day of times of which a text tells only the clock, from what its article told before.

use chrono::{NaiveDate, Timelike};

use crate::event::{Granularity, Role, TimeSpan, TypedClaim, Value};

/// No happening of which an article goes on to tell lies further before its publication.
const REACH: i64 = 7;

/// Gives "at 8.30 p.m." the day of which the article last told, where that is near its publication.
///
/// `typed` is in the order of the articles; `one_source` tells whether two claims stand in one.
///
/// # Complexity
/// Linear in the facts.
pub(crate) fn settle(typed: &mut [TypedClaim], one_source: impl Fn(usize, usize) -> bool) {
    let mut last: Option<NaiveDate> = None;
    for (at, claim) in typed.iter_mut().enumerate() {
        if at > 0 && !one_source(at - 1, at) {
            last = None;
        }
        let aside = claim.context.earlier || claim.context.past_perfect || claim.context.separate;
        for fact in claim.mentions.iter_mut().flat_map(|mention| &mut mention.facts) {
            let (Value::Time(span), Role::When) = (&mut fact.value, fact.role) else {
                continue;
            };
            match last {
                Some(day) if span.assumed && !is_small_hours(span) => move_to(span, day),
                _ if aside => {}
                _ => last = told_day(span).or(last),
            }
        }
    }
}

/// The one day on which the span lies, where the text says so.
fn told_day(span: &TimeSpan) -> Option<NaiveDate> {
    let (from, to) = span.from.zip(span.to)?;
    let fine = span.granularity <= Granularity::Day && !span.uncertain && !span.assumed;
    (fine && from.date == to.date).then_some(from.date)
}

/// After midnight: whether of that day or the next, nothing tells.
fn is_small_hours(span: &TimeSpan) -> bool {
    span.from.and_then(|from| from.time).is_some_and(|time| time.hour() < 6)
}

fn move_to(span: &mut TimeSpan, day: NaiveDate) {
    let Some(from) = span.from else { return };
    let back = from.date - day;
    if (0..=REACH).contains(&back.num_days()) {
        for moment in [&mut span.from, &mut span.to].into_iter().flatten() {
            moment.date -= back;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Published;
    use crate::extract::typing::{Known, type_text};
    use crate::lang::Language;

    /// The days of the times of the last text, told in one article of that day.
    fn days(texts: &[&str], published: &str) -> Vec<String> {
        let published: Published = published.parse().unwrap();
        let known = Known {
            published: Some(published),
            ..Known::default()
        };
        let mut typed: Vec<TypedClaim> = texts.iter().map(|text| type_text(text, Language::En, known)).collect();
        settle(&mut typed, |_, _| true);
        let spans = typed.last().unwrap().facts().filter_map(|fact| match &fact.value {
            Value::Time(span) => span.from.map(|from| from.date.to_string()),
            _ => None,
        });
        spans.collect()
    }

    #[test]
    fn a_clock_time_takes_the_day_that_its_article_told_before() {
        let shooting = "Nine people were shot dead in the town on Friday.";
        assert_eq!(
            days(&[shooting, "The gunman was found at 8.30 p.m."], "2016-07-23"),
            ["2016-07-22"]
        );
        assert_eq!(
            days(&["The gunman was found at 8.30 p.m."], "2016-07-23"),
            ["2016-07-23"]
        );
        assert_eq!(
            days(&[shooting, "The gunman was found at 1.30 a.m."], "2016-07-23"),
            ["2016-07-23"]
        );
        // A day long past is another story's, and a day of its own stays.
        let old = "A bomb killed three on 3 March 2014.";
        assert_eq!(
            days(&[old, "The gunman was found at 8.30 p.m."], "2016-07-23"),
            ["2016-07-23"]
        );
        assert_eq!(
            days(&[shooting, "He was found at 8.30 p.m. on Thursday."], "2016-07-23"),
            ["2016-07-21"]
        );
    }
}
