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
        all: false,
        told_scopes: true,
        superseded: (false, false),
        revised: (false, false),
        at_once: later != Later::Second,
        attackers: 0.0,
        in_turn: false,
    }
}

fn check(x: &Quantity, y: &Quantity, later: Later, role: Role) -> Option<(super::super::Relation, &'static str)> {
    under(x, y, role, setting(later))
}

fn under(x: &Quantity, y: &Quantity, role: Role, setting: Setting) -> Option<(super::super::Relation, &'static str)> {
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
        vague: Some(Box::new(Vague {
            word: "dozens".into(),
            low: 24.0,
            high: 99.0,
        })),
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
    let grown = Setting {
        attackers: 1.0,
        ..setting(Later::Second)
    };
    assert_eq!(
        under(&exactly(9.0), &exactly(10.0), Role::Dead, grown).unwrap().0,
        Update
    );
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

#[test]
fn men_are_all_the_arrested_where_nobody_else_is_told_of() {
    let men = Quantity::exact(2.0, Unit::Concept(Concept::Man));
    let four = exactly(4.0);
    let all = Setting {
        all: true,
        ..setting(Later::Second)
    };
    assert_eq!(under(&men, &four, Role::Arrested, all).unwrap().0, Update);
    assert_eq!(check(&men, &four, Later::Second, Role::Arrested).unwrap().0, Apparent);
}
