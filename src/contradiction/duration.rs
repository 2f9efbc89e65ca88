//! How long it lasted, said two ways: a range of days against a number of days.

use std::collections::BTreeMap;

use super::Finding;
use super::Relation::{Agreement, Contradiction};
use super::findings::Pass;
use super::level::Verdict;
use super::slot::{Counted, Slot, Stated};
use super::time;
use crate::event::{Dimension, Granularity, Measure, Quantity, Role, TimeSpan, Unit, Value};

impl<'a> Pass<'a> {
    /// "Thursday to Sunday" is four days: ranges of days against durations told.
    pub(super) fn durations(&self, event: usize, slots: &BTreeMap<Slot, Vec<Stated<'a>>>, found: &mut Vec<Finding>) {
        let told = slots.iter().filter(|(slot, _)| {
            matches!(
                slot,
                Slot::Quantity(Role::Duration, Counted::Dimension(Dimension::Time))
            )
        });
        for duration in told.flat_map(|(_, values)| values).filter(|told| told.scope.is_none()) {
            let Value::Quantity(quantity) = duration.value else {
                continue;
            };
            let Some(days) = exact_days(quantity) else { continue };
            let ranges = slots
                .iter()
                .filter(|(slot, _)| matches!(slot, Slot::Time(..)))
                .flat_map(|(_, values)| values);
            for range in ranges {
                let Value::Time(span) = range.value else { continue };
                let Some(length) = length(span) else { continue };
                if self.one_source(duration, range) {
                    continue;
                }
                let verdict = if (days - length).abs() < 0.75 {
                    Verdict::new(Agreement, "the same duration said differently", 0.85)
                } else if (days - length).abs() <= 1.0 {
                    Verdict::new(Agreement, "the same duration, both ends counted or not", 0.6)
                } else {
                    Verdict::new(Contradiction, "the durations differ", 0.85)
                };
                let note = format!("{} to {} is {length} days", day_name(span, true), day_name(span, false));
                let (a, b) = (
                    (range.value, range.facts.clone()),
                    (duration.value, duration.facts.clone()),
                );
                self.push(event, verdict, &note, a, b, found);
                if let Some(finding) = found.last_mut() {
                    finding.aspect = Role::Duration.id().to_string();
                }
            }
        }
    }
}

fn exact_days(quantity: &Quantity) -> Option<f64> {
    let Unit::Measure(measure) = quantity.unit else {
        return None;
    };
    let whole = quantity
        .min
        .filter(|_| quantity.min == quantity.max && !quantity.approx)?;
    let days = whole * measure.factor() / Measure::Day.factor();
    (1.0..=31.0).contains(&days).then_some(days)
}

/// How many days a range of named days lasts.
fn length(span: &TimeSpan) -> Option<f64> {
    if let Some((first, last)) = span.weekdays.filter(|(first, last)| first != last) {
        return Some(time::days_of(first, last) as f64);
    }
    let fine = span.granularity == Granularity::Day && !span.uncertain;
    let (from, to) = span
        .from
        .zip(span.to)
        .filter(|(from, to)| fine && from.date < to.date)?;
    Some((to.date - from.date).num_days() as f64 + 1.0)
}

fn day_name(span: &TimeSpan, first: bool) -> String {
    match (span.weekdays, if first { span.from } else { span.to }) {
        (_, Some(moment)) => moment.date.to_string(),
        (Some((from, to)), None) => (if first { from } else { to }).to_string(),
        (None, None) => String::new(),
    }
}
