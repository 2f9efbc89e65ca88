//! What an article tells of one happening, and where each of its claims goes.

use super::*;
use EventKind::{Birth, Collapse, Denial, Injury, Layoff, Missing, Shooting};

#[test]
fn what_articles_tell_of_their_main_events_meets_where_no_claim_does() {
    let said = [
        say("a", Collapse, "dam burst")
            .on("2019-01-25")
            .at("region:minas-gerais"),
        say("a", Death, "dead").count(Role::Dead, 34.0),
        say("a", Other, "siren fail"),
        say("b", Death, "mort").count(Role::Dead, 40.0),
        say("b", Collapse, "barrag romp")
            .on("2019-01-25")
            .at("region:minas-gerais"),
        say("b", Missing, "desaparec").count(Role::Missing, 250.0),
    ];
    let clustering = check(&said, &[&[0, 1, 2, 3, 4, 5]]);
    let labels = |a: usize, b: usize| -> Vec<String> {
        let edge = clustering.edges.iter().find(|edge| (edge.a, edge.b) == (a, b));
        edge.map_or_else(Vec::new, |edge| {
            edge.levels.iter().map(|level| level.label.clone()).collect()
        })
    };
    assert_eq!(labels(0, 2), ["article: of one event of it"]);
    assert!(
        labels(0, 3).contains(&"article: read together, 3 and 3 claims of one event".to_owned()),
        "{:?}",
        labels(0, 3)
    );
}

#[test]
fn the_day_of_a_toll_is_not_the_day_of_what_took_it() {
    let burst = |source: &str| {
        say(source, Collapse, "dam burst")
            .on("2019-01-25")
            .at("city:brumadinho")
    };
    let dead = |source: &str| say(source, Death, "dead dam").count(Role::Dead, 65.0);
    check(
        &[
            burst("a"),
            dead("a").on("2019-01-29"),
            burst("b"),
            dead("b").on("2019-01-31"),
        ],
        &[&[0, 1, 2, 3]],
    );
    // Another collapse, and deaths long after, are of other days.
    let again = say("a", Collapse, "dam burst").on("2019-01-29").at("city:brumadinho");
    let clustering = run_with(&[burst("a"), again, burst("b")], &CorefOptions::default());
    assert_eq!(partition(&clustering), [vec![0, 2], vec![1]]);
    let late = run_with(
        &[burst("a"), dead("a").on("2019-09-29"), burst("b")],
        &CorefOptions::default(),
    );
    assert_eq!(partition(&late)[0], [0, 2]);
}

#[test]
fn tolls_over_several_happenings_stand_beside_each_of_them() {
    let both = |source: &str, number: f64| {
        say(source, Attack, "attack")
            .count(Role::Dead, number)
            .context(|context| context.several = true)
    };
    let one = |source: &str, city: &str| say(source, Attack, "attack").on("2017-08-17").at(city);
    let said = [
        one("a", "city:barcelona"),
        both("a", 14.0),
        say("a", Injury, "hurt").count(Role::Injured, 130.0),
        one("b", "city:barcelona"),
        both("b", 15.0),
        say("b", Death, "identif dead").count(Role::Dead, 15.0),
    ];
    let clustering = check(&said, &[&[0, 3], &[1, 2, 4, 5]]);
    assert_eq!(clustering.events[0].links[0].relation, LinkRelation::SameStory);
    // Where all is told in the plural, nothing is told apart.
    check(
        &[both("a", 14.0), both("b", 15.0), one("c", "city:barcelona")],
        &[&[0, 1, 2]],
    );
}

#[test]
fn a_statement_is_of_what_it_is_on() {
    let attack = |source: &str| say(source, Attack, "attack mall").on("2016-07-22").at("city:munich");
    check(
        &[
            attack("a"),
            say("a", Denial, "deni polic"),
            say("a", Birth, "born gunman"),
            attack("b"),
            say("b", Arrest, "arrest friend").count(Role::Arrested, 1.0),
        ],
        &[&[0, 1, 2, 3], &[4]],
    );
}

#[test]
fn what_only_one_event_has_told_points_back_at_it() {
    let said = [
        say("a", Attack, "van street").on("2017-08-17").at("city:barcelona"),
        say("a", Attack, "audi promenade").on("2017-08-18").at("city:cambrils"),
        say("a", Shooting, "audi shot"),
        say("a", Death, "dead").count(Role::Dead, 13.0),
    ];
    check(&said, &[&[0, 3], &[1, 2]]);
}

#[test]
fn a_square_is_in_the_town_that_another_claim_names_with_it() {
    let at = |source: &str, spots: &[&str]| {
        let said = say(source, Attack, "attack").on("2017-08-17");
        spots.iter().fold(said, |said, spot| said.at(spot))
    };
    let said = [
        at("a", &["place:rambla", "city:barcelona"]),
        at("b", &["place:rambla"]),
        at("c", &["city:cambrils"]),
    ];
    let (claims, sources, typed) = input(&said);
    let views = super::read(&claims, &sources, &typed);
    assert_eq!(views.site(&views.claims[1]), "place:rambla, city:barcelona");
    // Named with two towns, it is in neither for sure.
    let said = [
        at("a", &["place:rambla", "city:barcelona"]),
        at("b", &["place:rambla"]),
        at("c", &["place:rambla", "city:cambrils"]),
    ];
    let (claims, sources, typed) = input(&said);
    let views = super::read(&claims, &sources, &typed);
    assert_eq!(views.site(&views.claims[1]), "place:rambla");
}

#[test]
fn a_plan_is_none_of_what_was_done_years_before() {
    let cut = |source: &str| say(source, Layoff, "cut job");
    let said = [cut("a").context(|context| context.future = true), cut("b").on("2019")];
    let (claims, mut sources, typed) = input(&said);
    sources[0].published = Some("2023-03-14".parse().unwrap());
    let clustering = cluster(&claims, &sources, &typed, &CorefOptions::default());
    assert_eq!(clustering.events.len(), 2, "{:#?}", clustering.edges);
}

#[test]
fn what_is_told_aside_by_no_name_is_not_what_another_calls_by_one() {
    let burst = |source: &str| {
        say(source, Collapse, "dam burst")
            .on("2019-01-25")
            .at("city:brumadinho")
    };
    let said = [
        burst("a"),
        say("a", Other, "crew stop").on("2019-01-27"),
        burst("b"),
        say("b", EventKind::Fine, "fine mine"),
    ];
    check(&said, &[&[0, 2], &[1], &[3]]);
    // Two that both name it meet.
    let fine = |source: &str| say(source, EventKind::Fine, "fine mine").on("2019-01-27");
    check(&[burst("a"), fine("a"), burst("b"), fine("b")], &[&[0, 2], &[1, 3]]);
}
