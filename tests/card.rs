//! What the library promises on its card: bare claims that agree, that contradict each other, that only look like it,
//! and that must stay silent.

mod bare;

use std::collections::BTreeSet;

use corroborate::claim::{Claim, Source};
use corroborate::contradiction::Relation::{self, *};
use corroborate::{Reconciler, Report};

use bare::{pairs, told};

const ITEMS: [&str; 2] = ["26,000 items removed", "26 000 contenus supprimés"];
const FOUR_DAYS: [&str; 2] = ["The operation ran from Thursday to Sunday", "a four-day operation"];
const TWO_DAYS: &str = "a two-day operation";
const STATES: [&str; 2] = [
    "Police from eleven EU member states took part",
    "twelve member states took part",
];
const POLICE: [&str; 2] = ["carried out with the Spanish police", "carried out with the US police"];

const ITEMS_FR: [&str; 2] = ["26 000 contenus ont été supprimés", "26,000 items were taken down"];
const FOUR_DAYS_FR: [&str; 2] = [
    "L’opération s’est déroulée de jeudi à dimanche",
    "une opération de quatre jours",
];
const TWO_DAYS_FR: &str = "une opération de deux jours";
const STATES_FR: [&str; 2] = [
    "Des policiers de onze États membres de l’UE ont participé",
    "douze États membres ont participé",
];
const POLICE_FR: [&str; 2] = ["menée avec la police espagnole", "menée avec la police américaine"];

/// Both orders of the sources; every pair of the texts stands in `relation`, and in no other.
#[track_caller]
fn check(texts: [&str; 2], relation: Relation) {
    for texts in [texts, [texts[1], texts[0]]] {
        let report = told(&texts);
        for other in [Contradiction, Update, Apparent, Agreement] {
            let expected = if other == relation {
                wanted(&[texts])
            } else {
                wanted(&[])
            };
            assert_eq!(
                pairs(&report, other),
                expected,
                "{other:?}s of {texts:?}: {}",
                because(&report)
            );
        }
    }
}

/// Nobody is told of a disagreement.
#[track_caller]
fn check_silent(texts: [&str; 2]) {
    check_without(&[Contradiction, Update, Apparent], texts);
}

#[track_caller]
fn check_without(relations: &[Relation], texts: [&str; 2]) {
    for texts in [texts, [texts[1], texts[0]]] {
        let report = told(&texts);
        for &relation in relations {
            assert_eq!(
                pairs(&report, relation),
                wanted(&[]),
                "{relation:?}s of {texts:?}: {}",
                because(&report)
            );
        }
    }
}

fn because(report: &Report) -> String {
    let findings = report.findings.iter().map(|finding| finding.to_string());
    findings.collect::<Vec<_>>().join("\n")
}

/// Pairs as a test writes them.
fn wanted(pairs: &[[&str; 2]]) -> BTreeSet<[String; 2]> {
    let ordered = |pair: &[&str; 2]| {
        let mut pair = pair.map(str::to_owned);
        pair.sort();
        pair
    };
    pairs.iter().map(ordered).collect()
}

#[test]
fn the_same_figure_in_two_languages_agrees() {
    check(ITEMS, Agreement);
    check(ITEMS_FR, Agreement);
    check([ITEMS[0], ITEMS_FR[0]], Agreement);
    check([ITEMS[1], ITEMS_FR[1]], Agreement);
}

#[test]
fn weekdays_agree_with_the_duration_that_they_span() {
    check(FOUR_DAYS, Agreement);
    check(FOUR_DAYS_FR, Agreement);
    check([FOUR_DAYS[0], FOUR_DAYS_FR[1]], Agreement);
    check([FOUR_DAYS[1], FOUR_DAYS_FR[0]], Agreement);
}

#[test]
fn weekdays_contradict_another_duration() {
    check([FOUR_DAYS[0], TWO_DAYS], Contradiction);
    check([FOUR_DAYS_FR[0], TWO_DAYS_FR], Contradiction);
    check([FOUR_DAYS[0], TWO_DAYS_FR], Contradiction);
    check([FOUR_DAYS_FR[0], TWO_DAYS], Contradiction);
}

#[test]
fn two_durations_contradict_each_other() {
    check([FOUR_DAYS[1], TWO_DAYS], Contradiction);
    check([FOUR_DAYS_FR[1], TWO_DAYS_FR], Contradiction);
    check([FOUR_DAYS[1], TWO_DAYS_FR], Contradiction);
}

#[test]
fn eleven_member_states_contradict_twelve() {
    check(STATES, Contradiction);
    check(STATES_FR, Contradiction);
    check([STATES[0], STATES_FR[1]], Contradiction);
    check([STATES_FR[0], STATES[1]], Contradiction);
}

#[test]
fn spanish_police_contradict_us_police_where_nothing_tells_the_events_apart() {
    check(POLICE, Contradiction);
    check(POLICE_FR, Contradiction);
    check([POLICE[0], POLICE_FR[1]], Contradiction);
    check([POLICE_FR[0], POLICE[1]], Contradiction);
}

/// All of the card in one run: no verdict is lost, and none is found between claims of different lines.
#[track_caller]
fn check_together(items: [&str; 2], four: [&str; 2], two: &str, states: [&str; 2], police: [&str; 2]) {
    let lines = [&items[..], &four[..], &[two], &states[..], &police[..]].concat();
    let mut turned = lines.clone();
    turned.reverse();
    for texts in [lines, turned] {
        let report = told(&texts);
        let contradictions = wanted(&[[four[0], two], [four[1], two], states, police]);
        assert_eq!(pairs(&report, Contradiction), contradictions, "{}", because(&report));
        for agreement in wanted(&[items, four]) {
            assert!(
                pairs(&report, Agreement).contains(&agreement),
                "{agreement:?} agree: {}",
                because(&report)
            );
        }
        for relation in [Update, Apparent] {
            assert_eq!(pairs(&report, relation), wanted(&[]), "{}", because(&report));
        }
    }
}

#[test]
fn the_whole_card_in_one_run() {
    check_together(ITEMS, FOUR_DAYS, TWO_DAYS, STATES, POLICE);
    check_together(ITEMS_FR, FOUR_DAYS_FR, TWO_DAYS_FR, STATES_FR, POLICE_FR);
}

/// One apparent contradiction and no true one; the reason names what tells the two events apart.
#[track_caller]
fn check_apparent(report: &Report, reasons: &[&str]) {
    assert_eq!(report.contradictions().count(), 0, "{}", because(report));
    let told: Vec<&str> = report
        .apparent()
        .filter(|finding| finding.aspect != "when")
        .map(|finding| finding.why.as_str())
        .collect();
    let claims: Vec<&str> = report.claims.iter().map(|claim| claim.text.as_str()).collect();
    assert_eq!(told.len(), 1, "{claims:?}: {}", because(report));
    for reason in reasons {
        assert!(told[0].contains(reason), "{reason:?} is not in {:?}", told[0]);
    }
}

#[test]
fn dates_of_the_claims_tell_two_operations_apart() {
    for [spanish, us] in [POLICE, POLICE_FR, [POLICE[0], POLICE_FR[1]]] {
        for (first, second) in [("2018", "2019"), ("2018-04-25", "2019-11-21"), ("2019", "2018")] {
            let claim = |source: &str, text: &str, date: &str| Claim::new(source, source, text).date(date).expect(date);
            let report = Reconciler::new()
                .sources([Source::new("a"), Source::new("b")])
                .claims([claim("a", spanish, first), claim("b", us, second)])
                .run()
                .expect("a report");
            check_apparent(&report, &["event", "2018", "2019"]);
        }
    }
}

#[test]
fn years_in_the_text_tell_two_operations_apart() {
    for texts in [
        [
            "In 2018 the operation was carried out with the Spanish police",
            "The operation was carried out with the US police in 2019",
        ],
        [
            "En 2018, l’opération a été menée avec la police espagnole",
            "L’opération a été menée en 2019 avec la police américaine",
        ],
        [
            "In 2018 the operation was carried out with the Spanish police",
            "L’opération a été menée en 2019 avec la police américaine",
        ],
    ] {
        check_apparent(&told(&texts), &["event", "2018", "2019"]);
    }
}

#[test]
fn last_week_of_two_years_tells_two_operations_apart() {
    for [spanish, us] in [
        [
            "The operation was carried out last week with the Spanish police",
            "The operation was carried out last week with the US police",
        ],
        [
            "L’opération a été menée la semaine dernière avec la police espagnole",
            "L’opération a été menée la semaine dernière avec la police américaine",
        ],
    ] {
        let report = Reconciler::new()
            .source(Source::new("a").published("2018-05-02").expect("a date"))
            .source(Source::new("b").published("2019-11-25").expect("a date"))
            .claim(Claim::new("a1", "a", spanish))
            .claim(Claim::new("b1", "b", us))
            .run()
            .expect("a report");
        check_apparent(&report, &["event", "2018", "2019"]);
    }
}

#[test]
fn who_is_named_more_closely_is_no_disagreement() {
    check_silent(["carried out with the police", "carried out with the Spanish police"]);
    check_silent(["menée avec la police", "menée avec la police espagnole"]);
    check_silent(["carried out with the police", "menée avec la police espagnole"]);
}

#[test]
fn a_shorter_list_of_partners_is_no_disagreement() {
    check_silent([
        "The operation was carried out with the Spanish police",
        "The operation was carried out with the Spanish police, the US police and Europol",
    ]);
    check_silent([
        "L’opération a été menée avec la police espagnole",
        "L’opération a été menée avec la police espagnole, la police américaine et Europol",
    ]);
    check_silent([
        "The operation was carried out with the Spanish police",
        "L’opération a été menée avec la police espagnole, la police américaine et Europol",
    ]);
}

#[test]
fn a_bound_is_no_disagreement_with_what_lies_within_it() {
    check_silent([
        "At least 34 people were killed in the flood",
        "40 people were killed in the flood",
    ]);
    check_silent([
        "Au moins 34 personnes ont été tuées dans l’inondation",
        "40 personnes ont été tuées dans l’inondation",
    ]);
    check_silent([
        "At least 34 people were killed in the flood",
        "L’inondation a fait 40 morts",
    ]);
    check_silent(["More than 26,000 items were removed", "26,000 items were removed"]);
    check_silent([
        "Plus de 26 000 contenus ont été supprimés",
        "26 000 contenus ont été supprimés",
    ]);
    check_silent(["Plus de 26 000 contenus ont été supprimés", "26,000 items were removed"]);
}

#[test]
fn about_is_no_disagreement_with_what_lies_near_it() {
    check_silent([
        "About 30 people were injured in the crash",
        "29 people were injured in the crash",
    ]);
    check_silent([
        "Environ 30 personnes ont été blessées dans l’accident",
        "29 personnes ont été blessées dans l’accident",
    ]);
    check_silent([
        "About 30 people were injured in the crash",
        "L’accident a fait 29 blessés",
    ]);
    check_silent([
        "Une trentaine de personnes ont été blessées dans l’accident",
        "29 people were injured in the crash",
    ]);
}

#[test]
fn a_vague_word_is_no_disagreement_with_a_figure_that_it_covers() {
    check_silent([
        "Dozens of people were injured in the flood",
        "45 people were injured in the flood",
    ]);
    check_silent([
        "Des dizaines de personnes ont été blessées dans l’inondation",
        "45 personnes ont été blessées dans l’inondation",
    ]);
    check_silent([
        "Dozens of people were injured in the flood",
        "L’inondation a fait 45 blessés",
    ]);
}

#[test]
fn a_part_is_at_most_an_apparent_disagreement_with_the_whole() {
    const CONFLICTS: [Relation; 2] = [Contradiction, Update];
    check_without(&CONFLICTS, ["26,000 items were removed", "8,000 accounts were removed"]);
    check_without(
        &CONFLICTS,
        ["26 000 contenus ont été supprimés", "8 000 comptes ont été supprimés"],
    );
    check_without(
        &CONFLICTS,
        ["26,000 items were removed", "8 000 comptes ont été supprimés"],
    );
    check_without(&CONFLICTS, ["26,000 items removed", "26,000 accounts removed"]);
}
