//! Comparison levels of quantities, from agreement to contradiction.

use super::Relation::{Agreement, Apparent, Contradiction, Update};
use super::level::Verdict;
use super::slot::{bounds, is_anybody};
use crate::event::{Fact, Modality, Quantity, Role, Unit};

/// Which of two statements was made later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Later {
    /// The second.
    Second,
    /// The first.
    First,
    /// Both at one time.
    Neither,
    /// Nothing tells.
    Unknown,
}

/// How the second quantity stands to the first; `None` where the two say nothing of each other.
pub(super) fn compare(a: &Fact, x: &Quantity, b: &Fact, y: &Quantity, later: Later, role: Role) -> Option<Verdict> {
    if apart(x, y) {
        return None;
    }
    let ((low_x, high_x), (low_y, high_y)) = (bounds(x), bounds(y));
    // "many" fits everything, so it confirms nothing.
    if [x, y]
        .iter()
        .any(|q| q.vague.as_ref().is_some_and(|v| v.high.is_infinite()))
    {
        return None;
    }
    if let Some(covered) = vague(x, y) {
        return covered.then(|| Verdict::new(Agreement, "the vague word covers the figure", 0.6));
    }
    let exact = |low: Option<f64>, high: Option<f64>| low.filter(|_| low == high);
    let one_unit = x.unit == y.unit || !matches!((&x.unit, &y.unit), (Unit::Concept(_), Unit::Concept(_)));
    if (low_x, high_x) == (low_y, high_y) {
        let level = if one_unit {
            "equal"
        } else {
            "equal, one word wider than the other"
        };
        return Some(Verdict::new(
            Agreement,
            level,
            if x.approx || y.approx { 0.85 } else { 0.95 },
        ));
    }
    if overlap((low_x, high_x), (low_y, high_y)) {
        return Some(Verdict::new(Agreement, "within the bound or range", 0.8));
    }
    let (Some(p), Some(q)) = (nearest(low_x, high_x, low_y), nearest(low_y, high_y, low_x)) else {
        return None;
    };
    if x.approx && (p - q).abs() <= blur(p) || y.approx && (p - q).abs() <= blur(q) {
        return Some(Verdict::new(Agreement, "about", 0.75));
    }
    if rounds_to(p, q) || rounds_to(q, p) {
        return Some(Verdict::new(Agreement, "within rounding of the coarser figure", 0.75));
    }
    if !one_unit {
        return Some(Verdict::new(Apparent, "a part and the whole that contains it", 0.6));
    }
    let both_exact = exact(low_x, high_x).is_some() && exact(low_y, high_y).is_some();
    if a.revised || b.revised {
        return Some(Verdict::new(Update, "a stated revision", 0.85));
    }
    if role.grows() || role.fluctuates() {
        let (old, new, told) = match later {
            Later::Second => (p, q, true),
            Later::First => (q, p, true),
            Later::Neither | Later::Unknown => (p, q, false),
        };
        if told && (new > old || role.fluctuates()) {
            return Some(Verdict::new(Update, "a later count of a figure that changes", 0.85));
        }
        if told && matches!(a.modality, Modality::Preliminary) && later == Later::Second {
            return Some(Verdict::new(Update, "a later count of a preliminary figure", 0.75));
        }
    }
    let level = if both_exact {
        "exact figures differ"
    } else {
        "the figures exclude each other"
    };
    Some(Verdict::new(
        Contradiction,
        level,
        confidence(a, b, role, x, both_exact),
    ))
}

/// Whether the two count things of which neither contains the other: accounts and apps, both online items.
fn apart(x: &Quantity, y: &Quantity) -> bool {
    match (&x.unit, &y.unit) {
        (Unit::Concept(a), Unit::Concept(b)) => !(a.is_a(*b) || b.is_a(*a) || is_anybody(*a) && is_anybody(*b)),
        _ => false,
    }
}

/// How sure a contradiction of figures is: less where nothing says what became of the things counted.
fn confidence(a: &Fact, b: &Fact, role: Role, quantity: &Quantity, exact: bool) -> f64 {
    let base: f64 = match (role, &quantity.unit) {
        (Role::Count, Unit::Concept(_)) => 0.75,
        (Role::Count, _) => 0.5,
        (Role::Distance | Role::Cost | Role::Share | Role::Change | Role::Price, _) => 0.6,
        _ => 0.95,
    };
    let unsure = |fact: &Fact| {
        matches!(
            fact.modality,
            Modality::Hedged | Modality::Forecast | Modality::Preliminary
        )
    };
    let hedge = if unsure(a) || unsure(b) { 0.15 } else { 0.0 };
    let bound = if exact { 0.0 } else { 0.1 };
    (base - hedge - bound).max(0.1)
}

/// Whether the vague word of one fits the figure of the other; `None` where none is vague.
fn vague(x: &Quantity, y: &Quantity) -> Option<bool> {
    let fits = |vague: &crate::event::Vague, other: &Quantity| match &other.vague {
        Some(word) => vague.low <= word.high && word.low <= vague.high,
        None => other.min.unwrap_or(f64::NEG_INFINITY) <= vague.high && other.max.unwrap_or(f64::INFINITY) >= vague.low,
    };
    match (&x.vague, &y.vague) {
        (Some(vague), _) => Some(fits(vague, y)),
        (None, Some(vague)) => Some(fits(vague, x)),
        (None, None) => None,
    }
}

fn overlap(a: (Option<f64>, Option<f64>), b: (Option<f64>, Option<f64>)) -> bool {
    let low = |v: Option<f64>| v.unwrap_or(f64::NEG_INFINITY);
    let high = |v: Option<f64>| v.unwrap_or(f64::INFINITY);
    low(a.0) <= high(b.1) && low(b.0) <= high(a.1)
}

/// The end of an interval that lies towards the other.
fn nearest(low: Option<f64>, high: Option<f64>, other_low: Option<f64>) -> Option<f64> {
    match (low, high) {
        (Some(low), Some(high)) => Some(if other_low.is_some_and(|o| o > high) { high } else { low }),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => None,
    }
}

/// How far from "about n" a figure may lie: half a unit of n's last digit that is not 0, a tenth of n at the most.
fn blur(n: f64) -> f64 {
    (last_digit(n) / 2.0).min(n.abs() / 10.0)
}

/// The value of one in n's last digit that is not 0: 10 for 30, 1,000 for 26,000.
fn last_digit(n: f64) -> f64 {
    let mut unit = 1.0;
    if n == 0.0 || n.fract() != 0.0 {
        return 0.1;
    }
    while unit < 1e15 && (n / (unit * 10.0)).fract() == 0.0 {
        unit *= 10.0;
    }
    unit
}

/// Whether `exact` rounds to `coarse`, a figure of four digits or more that ends in zeros.
fn rounds_to(exact: f64, coarse: f64) -> bool {
    let unit = last_digit(coarse);
    coarse.abs() >= 1000.0 && unit >= 100.0 && last_digit(exact) < unit && (exact - coarse).abs() <= unit / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::{Concept, Vague, Value};
    use crate::text::Span;

    fn fact(quantity: &Quantity) -> Fact {
        Fact::new(Role::Dead, Value::Quantity(quantity.clone()), Span::new(0, 1))
    }

    fn told(min: Option<f64>, max: Option<f64>, approx: bool) -> Quantity {
        Quantity {
            min,
            max,
            approx,
            vague: None,
            unit: Unit::Concept(Concept::People),
        }
    }

    fn exactly(n: f64) -> Quantity {
        told(Some(n), Some(n), false)
    }

    fn check(x: &Quantity, y: &Quantity, later: Later, role: Role) -> Option<(super::super::Relation, &'static str)> {
        compare(&fact(x), x, &fact(y), y, later, role).map(|v| (v.relation, v.level))
    }

    #[test]
    fn every_level_and_its_near_miss() {
        let people = |n: f64| exactly(n);
        let about = |n: f64| told(Some(n), Some(n), true);
        let role = Role::Participated;
        let same = Later::Neither;
        assert_eq!(
            check(&people(12.0), &people(12.0), same, role),
            Some((Agreement, "equal"))
        );
        assert_eq!(
            check(&people(12.0), &people(11.0), same, role),
            Some((Contradiction, "exact figures differ"))
        );
        assert_eq!(
            check(&told(Some(34.0), None, false), &people(40.0), same, role),
            Some((Agreement, "within the bound or range"))
        );
        assert_eq!(
            check(&told(Some(41.0), None, false), &people(40.0), same, role),
            Some((Contradiction, "the figures exclude each other"))
        );
        assert_eq!(
            check(&about(30.0), &people(29.0), same, role),
            Some((Agreement, "about"))
        );
        assert_eq!(
            check(&about(30.0), &people(38.0), same, role),
            Some((Contradiction, "exact figures differ"))
        );
        assert_eq!(
            check(&people(26_000.0), &people(25_836.0), same, role),
            Some((Agreement, "within rounding of the coarser figure"))
        );
        assert_eq!(
            check(&people(40.0), &people(37.0), same, role),
            Some((Contradiction, "exact figures differ"))
        );
    }

    #[test]
    fn a_growing_figure_is_an_update_only_when_told_later_and_larger() {
        let (small, large) = (exactly(35.0), exactly(38.0));
        assert_eq!(check(&small, &large, Later::Second, Role::Dead).unwrap().0, Update);
        assert_eq!(check(&large, &small, Later::First, Role::Dead).unwrap().0, Update);
        assert_eq!(
            check(&large, &small, Later::Second, Role::Dead).unwrap().0,
            Contradiction
        );
        assert_eq!(
            check(&small, &large, Later::Neither, Role::Dead).unwrap().0,
            Contradiction
        );
        assert_eq!(check(&large, &small, Later::Second, Role::Missing).unwrap().0, Update);
        assert_eq!(
            check(&small, &large, Later::Second, Role::Magnitude).unwrap().0,
            Contradiction
        );
    }

    #[test]
    fn a_vague_word_agrees_or_says_nothing() {
        let dozens = Quantity {
            min: None,
            max: None,
            vague: Some(Vague {
                word: "dozens".into(),
                low: 24.0,
                high: 99.0,
            }),
            ..exactly(0.0)
        };
        assert_eq!(
            check(&dozens, &exactly(45.0), Later::Neither, Role::Injured).unwrap().0,
            Agreement
        );
        assert_eq!(check(&dozens, &exactly(300.0), Later::Neither, Role::Injured), None);
    }
}
