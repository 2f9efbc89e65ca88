use super::*;
use crate::event::{EventKind, Value};
use crate::extract::typing::{Known, type_text};
use crate::lang::Language;

/// The kind of the text's event, and the role of its first figure.
#[track_caller]
fn check(language: Language, text: &str, kind: EventKind, role: Role) {
    let typed = type_text(text, language, Known::default());
    let mention = typed.mentions.first().expect("a mention");
    let figure = mention
        .facts
        .iter()
        .find(|fact| matches!(fact.value, Value::Quantity(_)));
    assert_eq!(
        (mention.kind, figure.map(|fact| fact.role)),
        (kind, Some(role)),
        "{text}"
    );
}

#[test]
fn what_is_counted_tells_what_the_verb_means() {
    use Language::{En, Fr};
    check(En, "Toyor will cut 350 jobs", EventKind::Layoff, Role::LaidOff);
    check(Fr, "Toyor supprimera 350 emplois", EventKind::Layoff, Role::LaidOff);
    check(Fr, "Le site a supprimé 300 articles", EventKind::Removal, Role::Removed);
    check(En, "Toyor closes 12 plants", EventKind::Closure, Role::Closed);
    check(Fr, "Toyor ferme 12 usines", EventKind::Closure, Role::Closed);
    check(En, "Toyor recalled 40,000 cars", EventKind::Recall, Role::Recalled);
    check(Fr, "Toyor rappelle 8 000 voitures", EventKind::Recall, Role::Recalled);
    check(En, "Soldiers freed 11 hostages", EventKind::Release, Role::Released);
    check(En, "Gunmen held 11 hostages", EventKind::Other, Role::Kidnapped);
    check(
        En,
        "According to police, 1,500 people demonstrated",
        EventKind::Demonstration,
        Role::Demonstrated,
    );
    check(
        Fr,
        "Le syndicat a compté 4 000 manifestants",
        EventKind::Demonstration,
        Role::Demonstrated,
    );
    check(En, "200 people were cut off", EventKind::Other, Role::Trapped);
}

#[test]
fn those_aboard_are_all_and_no_more_is_told_of_them() {
    use Language::{En, Fr};
    check(En, "There were 90 people aboard", EventKind::Other, Role::Aboard);
    check(Fr, "90 personnes se trouvaient à bord", EventKind::Other, Role::Aboard);
    check(Fr, "90 personnes ont été retrouvées", EventKind::Discovery, Role::Found);
    check(
        En,
        "The crash killed all 298 people on board",
        EventKind::Crash,
        Role::Dead,
    );
    check(
        En,
        "The nationality of 41 of those aboard is unknown",
        EventKind::Other,
        Role::Count,
    );
}

#[test]
fn the_fate_of_some_is_not_told_of_all() {
    use Language::{En, Fr, Pt};
    let text = "A bus with 55 tourists crashed, leaving 29 dead and 27 injured";
    check(En, text, EventKind::Crash, Role::Count);
    let text = "O naufrágio de um barco com 150 migrantes fez 40 mortos";
    check(Pt, text, EventKind::Shipwreck, Role::Count);
    let text = "Après 17 jours, les 12 enfants ont été secourus";
    check(Fr, text, EventKind::Rescue, Role::Count);
    check(
        Pt,
        "Um terremoto de 7,1 graus atingiu o México",
        EventKind::Earthquake,
        Role::Magnitude,
    );
    check(Pt, "O cantor, de 52 anos, foi preso", EventKind::Arrest, Role::Age);
}

#[test]
fn a_second_verb_tells_nothing_of_the_first_ones_object() {
    use Language::{En, Fr};
    check(
        En,
        "Police searched 12 houses and seized weapons",
        EventKind::Seizure,
        Role::Count,
    );
    check(
        En,
        "The gang stole 12 cars and killed the owner",
        EventKind::Theft,
        Role::Stolen,
    );
    check(
        Fr,
        "La police a perquisitionné 12 maisons et a saisi des armes",
        EventKind::Search,
        Role::Count,
    );
    check(
        En,
        "12 houses were burnt and destroyed",
        EventKind::Damage,
        Role::Destroyed,
    );
}

#[test]
fn what_nobody_suffered_did_not_happen() {
    use Language::{En, Fr, It};
    let happened = |language, text: &str| {
        let typed = type_text(text, language, Known::default());
        let facts = typed.mentions.into_iter().next().expect("a mention").facts;
        let told = facts.into_iter().find(|fact| fact.role == Role::Happened);
        told.map(|fact| fact.affirmed)
    };
    assert_eq!(happened(En, "No injuries, but two houses were damaged"), Some(false));
    assert_eq!(happened(En, "Ten injuries, but no house was damaged"), Some(true));
    assert_eq!(happened(Fr, "Aucun des 155 passagers n'a été blessé"), Some(false));
    assert_eq!(happened(It, "Nessuno dei 155 passeggeri è rimasto ferito"), Some(false));
    assert_eq!(happened(En, "No passenger was killed in the accident"), Some(true));
}

#[test]
fn an_older_figure_beside_a_new_one_counts_nothing() {
    let figures = |language, text: &str| {
        let known = Known {
            published: "2019-11-25".parse().ok(),
            ..Known::default()
        };
        let facts = type_text(text, language, known)
            .mentions
            .into_iter()
            .flat_map(|mention| mention.facts);
        facts.filter(|fact| matches!(fact.value, Value::Quantity(_))).count()
    };
    use Language::{De, En, Fr};
    assert_eq!(figures(Fr, "Le pays a enregistré 28 morts, contre 321 la veille"), 1);
    assert_eq!(figures(En, "There were 28 deaths, up from 321 the day before"), 1);
    assert_eq!(figures(De, "28 Tote gegenüber 321 am Vortag"), 1);
    assert_eq!(
        figures(En, "28 people were killed and 321 were injured the day before"),
        2
    );
    assert_eq!(figures(Fr, "Ils ont voté la loi par 312 voix contre 240 mardi"), 2);
}

#[test]
fn nobody_is_dead_who_is_only_charged_with_it() {
    use Language::{De, En, Es, Nl};
    let text = "Four officers are under investigation for manslaughter";
    check(En, text, EventKind::Investigation, Role::Count);
    let text = "Gegen vier Beamte wird wegen Totschlags ermittelt";
    check(De, text, EventKind::Investigation, Role::Count);
    let text = "Se investiga a cuatro agentes por homicidio";
    check(Es, text, EventKind::Investigation, Role::Count);
    let text = "Vier agenten worden verdacht van doodslag";
    check(Nl, text, EventKind::Death, Role::Count);
    let text = "Police are investigating the killing of four officers";
    check(En, text, EventKind::Investigation, Role::Dead);
}
