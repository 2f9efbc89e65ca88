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
    /// Whether both say what they cover.
    pub(super) told_scopes: bool,
    /// Whether a source of the event takes the first, or the second, back as superseded.
    pub(super) superseded: (bool, bool),
    /// How many attackers died; 0 where the event tells of none.
    pub(super) attackers: f64,
    /// Whether one source tells both, one after the other.
    pub(super) in_turn: bool,
}

/// How the second quantity stands to the first; `None` where the two say nothing of each other.
pub(super) fn compare(a: &Fact, x: &Quantity, b: &Fact, y: &Quantity, role: Role, setting: Setting) -> Option<Verdict> {
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
    let same = setting.scopes == Stand::Same;
    if let Some(covered) = vague(x, y) {
        return (covered && same).then(|| Verdict::new(Agreement, "the vague word covers the figure", 0.6));
    }
    if let Some(verdict) = currencies(x, y, role) {
        return Some(verdict).filter(|_| same);
    }
    let exact = |low: Option<f64>, high: Option<f64>| low.filter(|_| low == high);
    let one_unit = x.unit == y.unit || !matches!((&x.unit, &y.unit), (Unit::Concept(_), Unit::Concept(_)));
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
    // "40 seconds" and "the strongest in 40 years" are told of two things.
    let far = p.abs().max(q.abs()) > FAR * p.abs().min(q.abs());
    if far && matches!(role, Role::Duration | Role::Distance | Role::Height | Role::Preparation) {
        return None;
    }
    let both_exact = exact(low_x, high_x).is_some() && exact(low_y, high_y).is_some();
    if !same {
        return scoped(x, p, y, q, setting);
    }
    if let Some(verdict) = changed(a, p, b, q, role, setting) {
        return Some(verdict);
    }
    if role == Role::Dead && setting.attackers > 0.0 && both_exact && (p - q).abs() == setting.attackers {
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

/// By how many times two lengths or durations of one thing differ at most.
const FAR: f64 = 20.0;

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
    if rounds_to(p, q) || rounds_to(q, p) {
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
    if a.revised || b.revised {
        // "raised to 14": what is lower and told later still was not known then.
        let stale = role.grows()
            && ordered
            && new < old
            && match setting.later {
                Later::Second => a.revised && !b.revised,
                _ => b.revised && !a.revised,
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
    if setting.in_turn && (role.grows() || role.fluctuates()) {
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

    fn setting(later: Later) -> Setting {
        Setting {
            later,
            scopes: Stand::Same,
            told_scopes: true,
            superseded: (false, false),
            attackers: 0.0,
            in_turn: false,
        }
    }

    fn check(x: &Quantity, y: &Quantity, later: Later, role: Role) -> Option<(super::super::Relation, &'static str)> {
        under(x, y, role, setting(later))
    }

    fn under(
        x: &Quantity,
        y: &Quantity,
        role: Role,
        setting: Setting,
    ) -> Option<(super::super::Relation, &'static str)> {
        compare(&fact(x), x, &fact(y), y, role, setting).map(|v| (v.relation, v.level))
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

    #[test]
    fn what_covers_less_is_only_apparent_unless_it_is_more() {
        let part = |scopes| Setting {
            scopes,
            ..setting(Later::Neither)
        };
        let (large, small) = (exactly(14.0), exactly(13.0));
        let level = |x, y, scopes| under(x, y, Role::Dead, part(scopes)).unwrap();
        assert_eq!(level(&large, &small, Stand::Wider).0, Apparent);
        assert_eq!(level(&large, &small, Stand::Apart).0, Apparent);
        assert_eq!(
            level(&small, &large, Stand::Wider),
            (Contradiction, "a part larger than its whole")
        );
        assert_eq!(under(&large, &large, Role::Dead, part(Stand::Apart)), None);
        let untold = Setting {
            told_scopes: false,
            ..part(Stand::Wider)
        };
        assert_eq!(under(&small, &large, Role::Dead, untold).unwrap().0, Apparent);
        let later = Setting {
            later: Later::Second,
            ..part(Stand::Wider)
        };
        assert_eq!(under(&small, &large, Role::Dead, later).unwrap().0, Apparent);
    }

    #[test]
    fn a_figure_taken_back_is_no_contradiction() {
        let taken_back = Setting {
            superseded: (true, false),
            ..setting(Later::Unknown)
        };
        let (old, new) = (exactly(295.0), exactly(298.0));
        assert_eq!(under(&old, &new, Role::Deployed, taken_back).unwrap().0, Update);
        assert_eq!(
            check(&old, &new, Later::Unknown, Role::Deployed).unwrap().0,
            Contradiction
        );
        let both = Setting {
            superseded: (true, true),
            ..taken_back
        };
        assert_eq!(under(&old, &new, Role::Deployed, both).unwrap().0, Contradiction);
    }

    #[test]
    fn the_dead_attacker_explains_a_difference_of_one() {
        let one = Setting {
            attackers: 1.0,
            ..setting(Later::Neither)
        };
        assert_eq!(
            under(&exactly(10.0), &exactly(9.0), Role::Dead, one).unwrap().0,
            Apparent
        );
        assert_eq!(
            under(&exactly(10.0), &exactly(8.0), Role::Dead, one).unwrap().0,
            Contradiction
        );
        assert_eq!(
            under(&exactly(10.0), &exactly(9.0), Role::Injured, one).unwrap().0,
            Contradiction
        );
    }

    #[test]
    fn units_of_one_measure_convert_and_currencies_do_not() {
        let of = |n: f64, unit: Unit| Quantity::exact(n, unit);
        let measure = |n, m| of(n, Unit::Measure(m));
        let level = |x: &Quantity, y: &Quantity, role| check(x, y, Later::Neither, role).map(|(relation, _)| relation);
        let depth = |x: &Quantity, y: &Quantity| level(x, y, Role::Depth);
        assert_eq!(
            depth(&measure(51.0, Measure::Mile), &measure(82.0, Measure::Kilometre)),
            Some(Agreement)
        );
        assert_eq!(
            depth(&measure(51.0, Measure::Mile), &measure(75.0, Measure::Kilometre)),
            Some(Contradiction)
        );
        assert_eq!(
            depth(&measure(82.0, Measure::Kilometre), &measure(83.0, Measure::Kilometre)),
            Some(Contradiction)
        );
        let heat = |f: f64, c: f64| {
            level(
                &measure(f, Measure::Fahrenheit),
                &measure(c, Measure::Celsius),
                Role::Temperature,
            )
        };
        assert_eq!(heat(104.0, 40.0), Some(Agreement));
        assert_eq!(heat(113.0, 40.0), Some(Contradiction));
        let money = |n: f64, code: &str| of(n, Unit::Money(code.into()));
        let fine = |x: &Quantity, y: &Quantity| level(x, y, Role::Fined);
        assert_eq!(fine(&money(5e9, "USD"), &money(5e9, "EUR")), Some(Contradiction));
        assert_eq!(fine(&money(5e9, "USD"), &money(4.3e9, "EUR")), Some(Apparent));
        assert_eq!(fine(&money(5e9, "USD"), &money(4e9, "USD")), Some(Contradiction));
    }
}
