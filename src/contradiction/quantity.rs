//! Comparison levels of quantities, from agreement to contradiction.

use super::Relation::{Agreement, Apparent, Contradiction, Update};
use super::level::Verdict;
use super::scope::Stand;
use super::slot::{bounds, is_anybody};
use crate::event::{Fact, Measure, Modality, Quantity, Role, Unit};

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

/// What decides between two figures of one slot besides their values.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    /// Which of the two was true later.
    pub(super) later: Later,
    /// How what the first covers stands to what the second does.
    pub(super) scopes: Stand,
    /// Whether both count all who fill the role, by whatever word.
    pub(super) all: bool,
    /// Whether both say what they cover.
    pub(super) told_scopes: bool,
    /// Whether a source of the event takes the first, or the second, back as superseded.
    pub(super) superseded: (bool, bool),
    /// Whether a source states the first, or the second, as a revision.
    pub(super) revised: (bool, bool),
    /// Whether both may have held at one time.
    pub(super) at_once: bool,
    /// How many attackers died; 0 where the event tells of none.
    pub(super) attackers: f64,
    /// Whether one source tells both, one after the other.
    pub(super) in_turn: bool,
}

/// How the second quantity stands to the first; `None` where the two say nothing of each other.
pub(super) fn compare(a: &Fact, x: &Quantity, b: &Fact, y: &Quantity, role: Role, setting: Setting) -> Option<Verdict> {
    if !setting.all && apart(x, y) {
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
    let same = setting.scopes == Stand::Same;
    if let Some(covered) = vague(x, y) {
        return (covered && same).then(|| Verdict::new(Agreement, "the vague word covers the figure", 0.6));
    }
    if let Some(verdict) = currencies(x, y, role) {
        return Some(verdict).filter(|_| same);
    }
    let exact = |low: Option<f64>, high: Option<f64>| low.filter(|_| low == high);
    let one_unit =
        setting.all || x.unit == y.unit || !matches!((&x.unit, &y.unit), (Unit::Concept(_), Unit::Concept(_)));
    if let Some(verdict) = agreement(a, (low_x, high_x), x, (low_y, high_y), y, one_unit) {
        // "13 in both towns" and "13 in the one" may both hold.
        return Some(verdict).filter(|_| same);
    }
    let (Some(p), Some(q)) = (nearest(low_x, high_x, low_y), nearest(low_y, high_y, low_x)) else {
        return None;
    };
    if !one_unit {
        return Some(Verdict::new(Apparent, "a part and the whole that contains it", 0.6)).filter(|_| same);
    }
    if p.abs().max(q.abs()) > farthest(role) * p.abs().min(q.abs()) {
        return None;
    }
    let both_exact = exact(low_x, high_x).is_some() && exact(low_y, high_y).is_some();
    if !same {
        return scoped(x, p, y, q, setting);
    }
    // A toll that grew by as many as attackers died may have grown; one told on the same day counts them.
    let theirs = role == Role::Dead && setting.attackers > 0.0 && both_exact && (p - q).abs() == setting.attackers;
    if !(theirs && setting.at_once)
        && let Some(verdict) = changed(a, p, b, q, role, setting)
    {
        return Some(verdict);
    }
    if theirs {
        return Some(Verdict::new(
            Apparent,
            "one counts the dead attackers, the other does not",
            0.7,
        ));
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

/// By how many times two figures of one thing differ at most: "40 seconds" and "the strongest in 40 years", the ransom of
/// one computer and the losses of all are told of two things. The first news of a disaster tells of one dead.
fn farthest(role: Role) -> f64 {
    use Role::*;
    match role {
        Duration | Distance | Height | Depth | Preparation | Cost | Funded | Price | Speed | Temperature => 20.0,
        Affected | Infected | Removed | Seized | Stolen | Sold | Destroyed | Damaged | WithoutPower | Area | Volume => {
            100.0
        }
        _ => f64::INFINITY,
    }
}

/// The levels on which both figures hold.
fn agreement(
    a: &Fact,
    (low_x, high_x): Bounds,
    x: &Quantity,
    (low_y, high_y): Bounds,
    y: &Quantity,
    one_unit: bool,
) -> Option<Verdict> {
    let agree = |level, confidence| Some(Verdict::new(Agreement, level, confidence));
    if (low_x, high_x) == (low_y, high_y) {
        let level = if one_unit {
            "equal"
        } else {
            "equal, one word wider than the other"
        };
        return agree(level, if x.approx || y.approx { 0.85 } else { 0.95 });
    }
    if overlap((low_x, high_x), (low_y, high_y)) {
        return agree("within the bound or range", 0.8);
    }
    let (p, q) = (nearest(low_x, high_x, low_y)?, nearest(low_y, high_y, low_x)?);
    if x.approx && (p - q).abs() <= blur(p) || y.approx && (p - q).abs() <= blur(q) {
        return agree("about", 0.75);
    }
    if x.unit != y.unit && converts(a, x, p, y, q) {
        return agree("equal, in another unit", 0.85);
    }
    let measured = matches!(x.unit, Unit::Measure(_)) && a.role != Role::Magnitude;
    if rounds_to(p, q) || rounds_to(q, p) || measured && (rounds_measure(p, q) || rounds_measure(q, p)) {
        return agree("within rounding of the coarser figure", 0.75);
    }
    None
}

/// A least and a greatest value, in the base unit; `None` is unbounded.
type Bounds = (Option<f64>, Option<f64>);

/// Whether two measures in different units are one, within half a unit of either's last told digit: 51 miles and 82 km,
/// 104 °F and 40 °C.
fn converts(a: &Fact, x: &Quantity, p: f64, y: &Quantity, q: f64) -> bool {
    let half = |told: &Quantity| {
        let Unit::Measure(measure) = told.unit else { return 0.0 };
        let digit = told.min.or(told.max).map_or(0.0, last_digit);
        let one = if measure == Measure::Fahrenheit {
            5.0 / 9.0
        } else {
            measure.factor()
        };
        // A round figure in one unit is seldom exact in another; what a measure tells apart is finer.
        digit.min(1.0) * one / 2.0
    };
    a.role != Role::Magnitude && (p - q).abs() <= half(x).max(half(y)) * 1.05
}

/// Two sums of money in different currencies are not converted; one number under two currencies is a finding.
fn currencies(x: &Quantity, y: &Quantity, role: Role) -> Option<Verdict> {
    let (Unit::Money(one), Unit::Money(other)) = (&x.unit, &y.unit) else {
        return None;
    };
    if one == other {
        return None;
    }
    let bill = matches!(
        role,
        Role::Fined | Role::Cost | Role::Funded | Role::Seized | Role::Sold
    );
    Some(if bill && x.min.is_some() && (x.min, x.max) == (y.min, y.max) {
        Verdict::new(Contradiction, "one number in two currencies", 0.75)
    } else {
        Verdict::new(Apparent, "different currencies, which are not converted", 0.6)
    })
}

/// Figures that cover different things: only a part that is larger than its whole, told no later, contradicts.
fn scoped(x: &Quantity, p: f64, y: &Quantity, q: f64, setting: Setting) -> Option<Verdict> {
    let (part, whole, told) = match setting.scopes {
        Stand::Wider => ((q, y), (p, x), setting.later != Later::Second),
        Stand::Narrower => ((p, x), (q, y), setting.later != Later::First),
        Stand::Same | Stand::Apart => {
            return Some(Verdict::new(Apparent, "they cover different people or places", 0.8));
        }
    };
    let known =
        setting.told_scopes && part.1.min.is_some() && whole.1.max.is_some() && !part.1.approx && !whole.1.approx;
    Some(if part.0 > whole.0 && known && told {
        Verdict::new(Contradiction, "a part larger than its whole", 0.6)
    } else {
        Verdict::new(Apparent, "a part and the whole that contains it", 0.8)
    })
}

/// The levels of a figure that changed, or that was put right.
fn changed(a: &Fact, p: f64, b: &Fact, q: f64, role: Role, setting: Setting) -> Option<Verdict> {
    let update = |level, confidence| Some(Verdict::new(Update, level, confidence));
    let (old, new, ordered) = match setting.later {
        Later::Second => (p, q, true),
        Later::First => (q, p, true),
        Later::Neither | Later::Unknown => (p, q, false),
    };
    // What is taken back is older, whenever it is told again.
    if setting.superseded.0 != setting.superseded.1 {
        return update("a figure that was taken back", 0.85);
    }
    if setting.revised.0 || setting.revised.1 {
        // "raised to 14": what is lower and told later still was not known then.
        let stale = role.grows()
            && ordered
            && new < old
            && match setting.later {
                Later::Second => setting.revised.0 && !setting.revised.1,
                _ => setting.revised.1 && !setting.revised.0,
            };
        if !stale {
            return update("a stated revision", 0.85);
        }
    }
    if role.fluctuates() && ordered {
        return update("a later state of a figure that rises and falls", 0.85);
    }
    if role.grows() && ordered && new > old {
        return update("a later count of a figure that grows", 0.9);
    }
    let first = if setting.later == Later::First { b } else { a };
    if role.grows() && ordered && first.modality == Modality::Preliminary {
        return update("a later count of a preliminary figure", 0.75);
    }
    // "eleven so far": no more than a floor of what is told for the same day.
    let so_far = |fact: &Fact, lower: f64, other: &Fact, higher: f64| {
        let preliminary = |fact: &Fact| fact.modality == Modality::Preliminary;
        preliminary(fact) && !preliminary(other) && lower < higher
    };
    if role.grows() && !ordered && (so_far(a, p, b, q) || so_far(b, q, a, p)) {
        return update("a later count of a preliminary figure", 0.75);
    }
    if setting.in_turn && (role.grows() || role.fluctuates() || role == Role::Aboard) {
        return update("one source tells both, one after the other", 0.7);
    }
    None
}

/// Whether the two count things of which neither contains the other: accounts and apps, both online items.
fn apart(x: &Quantity, y: &Quantity) -> bool {
    match (&x.unit, &y.unit) {
        (Unit::Concept(a), Unit::Concept(b)) => !(a.is_a(*b) || b.is_a(*a) || is_anybody(*a) && is_anybody(*b)),
        _ => false,
    }
}

/// How sure a contradiction of figures is, by how often such findings held on labelled stories: the dead and, more so,
/// the injured are often counted for a part that no word names, and a lone count may be of anything.
fn confidence(a: &Fact, b: &Fact, role: Role, quantity: &Quantity, exact: bool) -> f64 {
    let base: f64 = match (role, &quantity.unit) {
        (Role::Count, Unit::Concept(_)) => 0.75,
        (Role::Count, _) => 0.5,
        (Role::Injured | Role::Speed | Role::Distance | Role::Cost | Role::Share | Role::Change | Role::Price, _) => {
            0.6
        }
        (Role::Volume, _) => 0.6,
        (Role::Dead | Role::Missing | Role::Affected, _) => 0.8,
        _ => 0.9,
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

/// Whether a measured figure rounds to one that ends in a zero: 192 km/h to 190.
fn rounds_measure(exact: f64, coarse: f64) -> bool {
    let unit = last_digit(coarse);
    coarse.abs() >= 100.0 && unit >= 10.0 && last_digit(exact) < unit && (exact - coarse).abs() <= unit / 2.0
}

#[cfg(test)]
mod tests;
