use super::*;
use crate::text::Span;

#[test]
fn ages_and_parts_of_a_whole_fill_no_slot() {
    let told = |role, scope: Option<&str>| Fact {
        scope: scope.map(str::to_string),
        ..Fact::new(
            role,
            Value::Quantity(Quantity::exact(5.0, Unit::Concept(Concept::People))),
            Span::new(0, 1),
        )
    };
    let fills = |fact: &Fact| slot(fact, EventKind::Attack).is_some();
    assert!(fills(&told(Role::Dead, None)));
    assert!(fills(&told(Role::Dead, Some("country:PK"))));
    assert!(!fills(&told(Role::Dead, Some(PART))));
    assert!(!fills(&told(Role::Age, None)));
}

fn claim(facts: &[(Role, f64, Unit, Option<&str>)]) -> TypedClaim {
    let fact = |(role, n, unit, scope): &(Role, f64, Unit, Option<&str>)| Fact {
        scope: scope.map(str::to_string),
        ..Fact::new(
            *role,
            Value::Quantity(Quantity::exact(*n, unit.clone())),
            Span::new(0, 1),
        )
    };
    TypedClaim {
        mentions: vec![crate::event::EventMention {
            kind: EventKind::Crash,
            trigger: None,
            facts: facts.iter().map(fact).collect(),
        }],
        ..TypedClaim::default()
    }
}

/// The roles under which figures are compared, each with how many values it holds.
fn roles(typed: &[TypedClaim]) -> Vec<(Role, usize)> {
    let claims: Vec<Claim> = (0..typed.len())
        .map(|at| Claim::new(format!("c{at}"), "s", ""))
        .collect();
    let members: Vec<usize> = (0..typed.len()).collect();
    let sums = vec![Vec::new(); typed.len()];
    let claims: Vec<&Claim> = claims.iter().collect();
    let typed: Vec<&TypedClaim> = typed.iter().collect();
    let found = slots(&claims, &typed, &sums, &members, EventKind::Crash);
    let role = |(slot, values): (&Slot, &Vec<Stated<'_>>)| match slot {
        Slot::Quantity(role, _) => Some((*role, values.len())),
        _ => None,
    };
    found.iter().filter_map(role).collect()
}

#[test]
fn where_nobody_survived_the_dead_of_a_nation_were_aboard() {
    let people = || Unit::Concept(Concept::People);
    let (dutch, number) = (Some("national:NL"), Unit::Bare);
    let all = claim(&[
        (Role::Dead, 298.0, people(), None),
        (Role::Aboard, 298.0, people(), None),
    ]);
    let dead = claim(&[(Role::Dead, 193.0, people(), dutch)]);
    let aboard = claim(&[(Role::Aboard, 173.0, number, dutch)]);
    assert_eq!(
        roles(&[dead.clone(), aboard.clone()]),
        [(Role::Dead, 1), (Role::Aboard, 1)]
    );
    assert_eq!(roles(&[all, dead, aboard]), [(Role::Dead, 1), (Role::Aboard, 3)]);
}

#[test]
fn a_word_for_men_counts_all_only_where_it_is_the_only_figure() {
    let unit = |concept| Unit::Concept(concept);
    let men = claim(&[(Role::Arrested, 2.0, unit(Concept::Man), None)]);
    let four = claim(&[(Role::Arrested, 4.0, unit(Concept::People), None)]);
    assert_eq!(roles(&[men, four.clone()]), [(Role::Arrested, 2)]);
    let both = claim(&[
        (Role::Arrested, 2.0, unit(Concept::Man), None),
        (Role::Arrested, 1.0, unit(Concept::Woman), None),
    ]);
    assert_eq!(roles(&[both, four]).len(), 3);
}

#[test]
fn of_two_figures_put_right_the_first_or_the_one_told_as_older_no_longer_holds() {
    let figure = |n: f64, at: usize, modality, revised| Fact {
        modality,
        revised,
        ..Fact::new(
            Role::Injured,
            Value::Quantity(Quantity::exact(n, Unit::Concept(Concept::People))),
            Span::new(at, at + 1),
        )
    };
    let superseded = |facts: &[Fact]| {
        facts
            .iter()
            .map(|fact| is_superseded(facts, fact, false))
            .collect::<Vec<_>>()
    };
    let told = Modality::Asserted;
    assert_eq!(
        superseded(&[figure(9.0, 0, told, true), figure(5.0, 9, told, true)]),
        [true, false]
    );
    let first = [figure(5.0, 0, told, true), figure(9.0, 9, Modality::Preliminary, true)];
    assert_eq!(superseded(&first), [false, true]);
    assert_eq!(
        superseded(&[figure(9.0, 0, told, false), figure(5.0, 9, told, false)]),
        [false, false]
    );
    assert_eq!(superseded(&[figure(9.0, 0, told, true)]), [false]);
}

#[test]
fn of_two_figures_in_one_sentence_the_smaller_is_a_part() {
    let people = || Unit::Concept(Concept::People);
    let both = claim(&[
        (Role::Injured, 431.0, people(), None),
        (Role::Injured, 39.0, people(), None),
    ]);
    let other = claim(&[(Role::Injured, 39.0, people(), None)]);
    assert_eq!(roles(std::slice::from_ref(&both)), [(Role::Injured, 1)]);
    assert_eq!(roles(&[both, other]), [(Role::Injured, 2)]);
}
