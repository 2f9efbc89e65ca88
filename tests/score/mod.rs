//! A report measured against what careful fact-checkers say of the same claims.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;

use serde_json::Value;

/// How much of what was found is right, and how much of what is right was found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Score {
    /// Share of the found that is right, 0 to 1.
    pub precision: f64,
    /// Share of the right that was found, 0 to 1.
    pub recall: f64,
}

impl Score {
    /// The harmonic mean of both, 0 to 1.
    pub fn f1(self) -> f64 {
        let sum = self.precision + self.recall;
        if sum > 0.0 {
            2.0 * self.precision * self.recall / sum
        } else {
            0.0
        }
    }
}

/// What was found, counted; counts of several stories add up.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Count {
    /// Found and right.
    pub right: usize,
    /// Found and wrong.
    pub wrong: usize,
    /// Right and not found.
    pub missed: usize,
}

impl Count {
    fn of<T: Ord>(found: &BTreeSet<T>, wanted: &BTreeSet<T>, optional: &BTreeSet<T>) -> Self {
        let right = found.intersection(wanted).count();
        let wrong = found
            .iter()
            .filter(|one| !wanted.contains(one) && !optional.contains(one));
        Count {
            right,
            wrong: wrong.count(),
            missed: wanted.len() - right,
        }
    }

    /// The shares that the counts come to.
    pub fn score(self) -> Score {
        let share = |rest: usize| match self.right + rest {
            0 => 1.0,
            all => self.right as f64 / all as f64,
        };
        Score {
            precision: share(self.wrong),
            recall: share(self.missed),
        }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.right += other.right;
        self.wrong += other.wrong;
        self.missed += other.missed;
    }
}

/// Two claims and the kind of value that they are compared by.
type Pair = (String, String, String);

fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}

fn items<'v>(value: &'v Value, field: &str) -> impl Iterator<Item = &'v Value> {
    value[field].as_array().into_iter().flatten()
}

fn pair(a: String, b: String, kind: String) -> Pair {
    if a <= b { (a, b, kind) } else { (b, a, kind) }
}

/// Claim pairs of the report in one of `relations`, against the `gold` relations (`relation`, `kind`, `aspect`, `a`, `b`).
/// Pairs that are optional count neither way.
pub fn flags<'g>(report: &Value, gold: impl Iterator<Item = &'g Value>, relations: &[&str]) -> Count {
    let (wanted, optional, same) = labels(gold, relations);
    let found: BTreeSet<Pair> = flagged(report, relations)
        .into_iter()
        .map(|pair| same.get(&pair).cloned().unwrap_or(pair))
        .filter(|pair| !optional.contains(pair))
        .collect();
    let wanted = wanted.difference(&optional).cloned().collect();
    Count::of(&found, &wanted, &BTreeSet::new())
}

/// The wanted pairs, the optional ones, and by its other reading each pair of durations: one may be told as a quantity
/// or as a time span.
fn labels<'g>(
    gold: impl Iterator<Item = &'g Value>,
    relations: &[&str],
) -> (BTreeSet<Pair>, BTreeSet<Pair>, BTreeMap<Pair, Pair>) {
    let (mut wanted, mut optional, mut same) = (BTreeSet::new(), BTreeSet::new(), BTreeMap::new());
    for label in gold {
        let kind = text(label, "kind");
        let one = pair(text(label, "a"), text(label, "b"), kind.clone());
        let other = match kind.as_str() {
            "quantity" => Some("time"),
            "time" => Some("quantity"),
            _ => None,
        };
        if let Some(other) = other.filter(|_| text(label, "aspect").contains("duration")) {
            same.insert((one.0.clone(), one.1.clone(), other.to_owned()), one.clone());
        }
        let relation = text(label, "relation");
        if relation == "optional" {
            optional.insert(one);
        } else if relations.contains(&relation.as_str()) {
            wanted.insert(one);
        }
    }
    (wanted, optional, same)
}

fn flagged(report: &Value, relations: &[&str]) -> Vec<Pair> {
    let mut found = Vec::new();
    for finding in items(report, "findings").filter(|one| relations.contains(&text(one, "relation").as_str())) {
        for a in items(&finding["sides"][0], "claims") {
            for b in items(&finding["sides"][1], "claims") {
                let id = |claim: &Value| claim.as_str().unwrap_or_default().to_owned();
                found.push(pair(id(a), id(b), text(finding, "kind")));
            }
        }
    }
    found
}

/// B-cubed (Bagga & Baldwin 1998) of the report's events against the `gold` claims' events. A claim that is in no
/// event is one of its own.
pub fn events(report: &Value, gold: &Value) -> Score {
    let mut response: BTreeMap<String, String> = BTreeMap::new();
    for event in items(report, "events") {
        for claim in items(event, "claims").filter_map(Value::as_str) {
            response.entry(claim.to_owned()).or_insert_with(|| text(event, "id"));
        }
    }
    let claims = gold["claims"].as_object().into_iter().flatten();
    let both: Vec<(String, String)> = claims
        .map(|(claim, label)| {
            let event = response.get(claim).cloned();
            (text(label, "event"), event.unwrap_or_else(|| format!("alone {claim}")))
        })
        .collect();
    let (mut precision, mut recall) = (0.0, 0.0);
    for (key, event) in &both {
        let count = |holds: &dyn Fn(&(String, String)) -> bool| both.iter().filter(|one| holds(one)).count() as f64;
        let shared = count(&|one| one.0 == *key && one.1 == *event);
        precision += shared / count(&|one| one.1 == *event);
        recall += shared / count(&|one| one.0 == *key);
    }
    let n = both.len().max(1) as f64;
    Score {
        precision: precision / n,
        recall: recall / n,
    }
}

/// A claim and the two ends of a value it states.
type Told = (String, String, String);

/// Typed quantities as (claim, least, greatest).
pub fn quantities(report: &Value, gold: &Value) -> Score {
    let ends = |value: &Value| {
        let end = |field: &str| value[field].as_f64().map_or_else(String::new, |n| format!("{n:.6}"));
        let (min, max) = (end("min"), end("max"));
        (!min.is_empty() || !max.is_empty()).then_some((min, max))
    };
    told(report, gold, "quantity", ends)
}

/// Typed stretches of time as (claim, first day, last day).
pub fn times(report: &Value, gold: &Value) -> Score {
    let day = |value: &Value| {
        value
            .as_str()
            .map_or_else(String::new, |day| day.chars().take(10).collect())
    };
    told(report, gold, "time", |value| {
        Some((day(&value["from"]), day(&value["to"])))
    })
}

fn told(report: &Value, gold: &Value, kind: &str, ends: impl Fn(&Value) -> Option<(String, String)>) -> Score {
    let of = |claim: &str, value: &Value| -> Option<Told> {
        let (from, to) = ends(value)?;
        Some((claim.to_owned(), from, to))
    };
    let (mut wanted, mut optional) = (BTreeSet::new(), BTreeSet::new());
    for (claim, label) in gold["claims"].as_object().into_iter().flatten() {
        for fact in items(label, "facts").filter(|fact| fact["kind"] == kind) {
            let set = if fact["optional"] == true {
                &mut optional
            } else {
                &mut wanted
            };
            set.extend(of(claim, fact));
        }
    }
    let facts = items(report, "facts").filter(|fact| fact["kind"] == kind);
    let known = facts.filter(|fact| gold["claims"].get(text(fact, "claim")).is_some());
    let found = known
        .filter_map(|fact| of(&text(fact, "claim"), &fact["value"]))
        .collect();
    Count::of(&found, &wanted, &optional).score()
}
