use super::*;
use crate::event::{EventKind, Modality, Value};
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

/// The figures of the text, as `role/unit=value@scope`, uncertain ones with their modality, replaced ones with a star.
fn figures(language: Language, text: &str) -> String {
    let typed = type_text(text, language, Known::default());
    let told = typed.facts().filter_map(|fact| {
        let Value::Quantity(quantity) = &fact.value else {
            return None;
        };
        let value = quantity.min.or(quantity.max).unwrap_or(f64::NAN);
        let scope = fact.scope.as_deref().map_or(String::new(), |scope| format!("@{scope}"));
        let sure = match fact.modality {
            Modality::Forecast => " forecast",
            _ => "",
        };
        let star = if fact.revised { "*" } else { "" };
        Some(format!(
            "{}/{}={value}{scope}{sure}{star}",
            fact.role.id(),
            quantity.unit.id()
        ))
    });
    told.collect::<Vec<_>>().join(", ")
}

#[track_caller]
fn all(cases: &[(Language, &str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .map(|(language, text, expected)| (text, figures(*language, text), expected))
        .filter(|(_, found, expected)| found != *expected)
        .map(|(text, found, expected)| format!("{text:?}: {found:?}, expected {expected:?}"))
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn some_of_those_known_are_a_part() {
    use Language::*;
    all(&[
        (En, "Three of the dead came from abroad", "dead/people=3@part"),
        (De, "Drei der Toten sind Bürger des Kosovo", "dead/people=3@national:XK"),
        (Fr, "Trois des morts étaient des enfants", "dead/child=3"),
        (Nl, "Drie van de doden kwamen uit Gent", "dead/people=3@part"),
        (En, "Five of the dead have been identified", "identified/people=5"),
        (Pt, "71 dos corpos já foram identificados", "identified/body=71"),
        (En, "Two of those killed were children", "dead/people=2@part"),
        (
            En,
            "Two Germans are among the nine dead",
            "dead/people=2@national:DE, dead/people=9",
        ),
        (
            Es,
            "Tres alemanes figuran entre los 13 muertos",
            "dead/people=3@national:DE, dead/people=13",
        ),
        (Fr, "Entre 30 et 40 personnes sont mortes", "dead/people=30"),
        (De, "Unter 30 Menschen starben", "dead/people=30"),
        (En, "Two thirds of the voters said no", "count/voter=0.6666666666666666"),
    ]);
}

#[test]
fn what_comes_on_top_is_a_part_of_its_own_role_alone() {
    use Language::*;
    all(&[
        (En, "Another three people died", "dead/people=3@part"),
        (De, "Drei weitere Menschen starben", "dead/people=3@part"),
        (Es, "Más de 30 personas murieron", "dead/people=30"),
        (
            En,
            "Two people died and another 27 were injured",
            "dead/people=2, injured/people=27",
        ),
        (
            En,
            "Two people died and another three died later",
            "dead/people=2, dead/people=3@part",
        ),
        (En, "Another 27 people were injured", "injured/people=27"),
        (En, "The first 16 coffins arrived", "count/coffin=16@part"),
        (It, "Altre tre persone sono morte", "dead/people=3@part"),
    ]);
}

#[test]
fn attackers_are_counted_as_such() {
    use Language::*;
    all(&[
        (En, "Three gunmen were behind the attack", "attackers/attacker=3"),
        (
            En,
            "Police are hunting up to three possible attackers",
            "attackers/attacker=3",
        ),
        (
            De,
            "Die Polizei ging zunächst von drei Tätern aus",
            "attackers/attacker=3*",
        ),
        (En, "The attack was carried out by two men", "attackers/attacker=2"),
        (
            En,
            "The raid was carried out by 200 officers",
            "count/police-officer=200",
        ),
        (De, "Es war ein Einzeltäter", "attackers/attacker=1"),
        (It, "Il killer ha agito da solo", "attackers/attacker=1"),
        (En, "The gunman did not act alone", ""),
        (En, "Three attackers were arrested", "arrested/attacker=3"),
    ]);
}

#[test]
fn those_in_a_vehicle_are_aboard() {
    use Language::*;
    all(&[
        (En, "298 people were on the Boeing 777", "aboard/people=298"),
        (De, "In der Maschine saßen 298 Menschen", "aboard/people=298"),
        (Pt, "O avião levava 298 pessoas", "aboard/people=298"),
        (
            En,
            "All 298 people on the plane died",
            "dead/people=298, aboard/people=298",
        ),
        (
            Nl,
            "Alle 298 inzittenden kwamen om",
            "dead/people=298, aboard/people=298",
        ),
        (En, "Three people on board died", "dead/people=3"),
        (En, "300 people were on the coach park", "count/people=300"),
    ]);
}

#[test]
fn a_figure_far_from_its_noun_is_told_by_it() {
    use Language::*;
    all(&[
        (
            En,
            "The number of infected computers rose to 300,000",
            "affected/computer=300000*",
        ),
        (
            Nl,
            "Het aantal Nederlanders werd bijgesteld naar 189",
            "count/people=189@national:NL*",
        ),
        (
            En,
            "The death raises to 14 the number of people killed",
            "dead/people=14*",
        ),
        (
            De,
            "Zunächst war von 15 Toten die Rede, inzwischen sind es 13",
            "dead/people=15*, dead/people=13",
        ),
        (
            En,
            "The quake killed 12 people in Iran and 30 in Pakistan",
            "dead/people=12@country:IR, dead/people=30@country:PK",
        ),
        (
            Nl,
            "Drie mensen kwamen om: een vrouw van 19 uit Gent",
            "dead/people=3, age/year=19",
        ),
    ]);
}

#[test]
fn what_could_come_is_no_toll() {
    use Language::*;
    all(&[
        (En, "The toll could rise to 100", "dead/people=100 forecast"),
        (
            Es,
            "El balance subiría a 15 fallecidos si se confirma",
            "dead/people=15 forecast",
        ),
        (
            De,
            "Die Zahl der Toten könnte auf 100 steigen",
            "dead/people=100 forecast",
        ),
        (Nl, "Het dodental kan oplopen tot 100", "dead/people=100 forecast"),
        (
            En,
            "Prosecutors demanded 20 years in prison",
            "sentence/year=20 forecast",
        ),
        (
            De,
            "Der Staatsanwalt forderte 20 Jahre Haft, das Gericht verhängte 15 Jahre Haft",
            "sentence/year=20 forecast, sentence/year=15",
        ),
        (En, "The toll was revised from 15 to 13", "dead/people=13*"),
    ]);
}

#[test]
fn measures_and_money_are_told_by_what_was_done() {
    use Language::*;
    all(&[
        (
            Pt,
            "Vazaram 12 milhões de metros cúbicos de rejeitos",
            "volume/cubic-metre=12000000",
        ),
        (En, "Thieves stole 500 litres of fuel", "stolen/litre=500"),
        (En, "It was shot down at 30,000 feet", "height/foot=30000"),
        (
            De,
            "Die Maschine wurde in 10.000 Metern getroffen",
            "height/metre=10000",
        ),
        (
            En,
            "The wreck was found at 10,000 metres from the coast",
            "distance/metre=10000",
        ),
        (Pt, "A Justiça bloqueou R$ 5 bilhões", "seized/BRL=5000000000"),
        (Fr, "5 milliards d'euros ont été bloqués", "seized/EUR=5000000000"),
        (En, "The club has a capacity of 691", "capacity/people=691"),
    ]);
}

#[test]
fn patients_stay_or_leave() {
    use Language::*;
    all(&[
        (
            Es,
            "78 heridos ya han recibido el alta y 54 siguen hospitalizados",
            "discharged/people=78, hospitalised/people=54",
        ),
        (
            De,
            "78 Verletzte wurden aus dem Krankenhaus entlassen",
            "discharged/people=78",
        ),
        (En, "24 of the injured are still in hospital", "hospitalised/people=24"),
        (En, "12 injured people were taken to hospital", "injured/people=12"),
        (De, "78 Mitarbeiter wurden entlassen", "laid_off/employee=78"),
        (En, "The court released 78 people", "released/people=78"),
    ]);
}
