//! One event told in English and in French comes to one list of facts.

use corroborate::annotate;
use corroborate::claim::Published;
use corroborate::report::{Statement, Value};

/// What a fact states, without how it is worded: no span, no vague word, no name as written, nobody's attribution.
fn stated(fact: &Statement) -> String {
    let value = match &fact.value {
        Value::Quantity {
            min,
            max,
            approx,
            vague,
            unit,
        } => {
            format!("{min:?} {max:?} {approx} {} {unit}", vague.is_some())
        }
        Value::Time(time) => format!("{time:?}"),
        Value::Participant {
            entities,
            role,
            partial,
            ..
        } => {
            let mut entities = entities.clone();
            entities.sort();
            format!("{entities:?} {role:?} {partial}")
        }
        Value::Place { entity, .. } => entity.clone(),
        Value::Polarity { value, what } => format!("{value} {what}"),
    };
    let (polarity, modality, scope) = (fact.polarity, fact.modality, &fact.scope);
    format!("{} = {value}, {polarity:?}, {modality:?}, of {scope:?}", fact.aspect)
}

fn facts(text: &str, language: &str) -> Vec<String> {
    let published: Published = serde_json::from_str("\"2022-09-09\"").expect("a date");
    let mut facts: Vec<String> = annotate(text, Some(language), Some(published))
        .facts
        .iter()
        .map(stated)
        .collect();
    facts.sort();
    facts
}

#[track_caller]
fn check(english: &str, french: &str) {
    let told = facts(english, "en");
    assert!(!told.is_empty(), "{english:?} states nothing");
    assert_eq!(told, facts(french, "fr"), "{english:?} and {french:?}");
}

#[test]
fn what_became_of_people_is_one_in_both_languages() {
    check("Nine people died in Valdorne", "Neuf personnes sont mortes à Valdorne");
    check("The earthquake killed 34 people", "Le séisme a tué 34 personnes");
    check(
        "About 600 residents were evacuated",
        "Environ 600 habitants ont été évacués",
    );
    check(
        "Between 20 and 30 people were injured",
        "Entre 20 et 30 personnes ont été blessées",
    );
    check("45 people were rescued", "45 personnes ont été secourues");
    check(
        "Two children were kidnapped in March 2015",
        "Deux enfants ont été enlevés en mars 2015",
    );
    check(
        "The explosion injured fifteen people",
        "L’explosion a blessé quinze personnes",
    );
    check(
        "Twelve people were reportedly killed",
        "Douze personnes auraient été tuées",
    );
    check(
        "28 soldiers were killed in the attack",
        "28 soldats ont été tués dans l’attaque",
    );
    check(
        "The flood killed 17 people in Antwerp on 3 May 2021",
        "L’inondation a fait 17 morts à Anvers le 3 mai 2021",
    );
    check("The virus infected 1,200 people", "Le virus a infecté 1 200 personnes");
    check(
        "Yesterday the police arrested five people",
        "Hier, la police a arrêté cinq personnes",
    );
    check(
        "Nearly 300 people left their homes",
        "Près de 300 personnes ont quitté leur maison",
    );
    check(
        "Up to 1.5 million people were affected",
        "Jusqu’à 1,5 million de personnes ont été touchées",
    );
    check(
        "Fewer than 100 people took part",
        "Moins de 100 personnes ont participé",
    );
    check("Police arrested three suspects", "La police a arrêté trois suspects");
    check("Two men were arrested on Monday", "Deux hommes ont été arrêtés lundi");
}

#[test]
fn what_became_of_things_is_one_in_both_languages() {
    check("Twelve bridges were destroyed", "Douze ponts ont été détruits");
    check("26,000 items were removed", "26 000 contenus ont été supprimés");
    check(
        "More than 26,000 accounts were removed",
        "Plus de 26 000 comptes ont été supprimés",
    );
    check(
        "Police seized 120 kilograms of cocaine",
        "La police a saisi 120 kilogrammes de cocaïne",
    );
    check(
        "The fire destroyed 12 hectares of forest",
        "L’incendie a détruit 12 hectares de forêt",
    );
    check("Eighty houses collapsed", "Quatre-vingts maisons se sont effondrées");
    check(
        "A third of the houses were damaged",
        "Un tiers des maisons ont été endommagées",
    );
}

#[test]
fn measures_and_shares_are_one_in_both_languages() {
    check(
        "An earthquake of magnitude 7.8 struck on 16 April 2013",
        "Un séisme de magnitude 7,8 a frappé le 16 avril 2013",
    );
    check(
        "The storm reached 180 kilometres per hour",
        "La tempête a atteint 180 kilomètres par heure",
    );
    check(
        "The man was sentenced to 12 years in prison",
        "L’homme a été condamné à 12 ans de prison",
    );
    check(
        "Half of the workers went on strike",
        "La moitié des ouvriers a fait grève",
    );
}

#[test]
fn times_are_one_in_both_languages() {
    check(
        "4,000 people demonstrated on Wednesday",
        "4 000 personnes ont manifesté mercredi",
    );
    check(
        "The operation ran from Thursday to Sunday",
        "L’opération s’est déroulée de jeudi à dimanche",
    );
    check("The operation lasted four days", "L’opération a duré quatre jours");
    check(
        "The attack took place on 22 March 2016",
        "L’attaque a eu lieu le 22 mars 2016",
    );
    check(
        "The operation was carried out last week",
        "L’opération a été menée la semaine dernière",
    );
    check("The factory was closed in 2018", "L’usine a été fermée en 2018");
    check("The strike began on Monday", "La grève a commencé lundi");
    check(
        "The press conference is at 14:00",
        "La conférence de presse est à 14h00",
    );
    check(
        "The plane crashed on 17 July 2014",
        "L’avion s’est écrasé le 17 juillet 2014",
    );
    check(
        "The operation was carried out in November 2019",
        "L’opération a été menée en novembre 2019",
    );
}

#[test]
fn those_who_take_part_are_one_in_both_languages() {
    check(
        "Eleven EU member states took part in the operation",
        "Onze États membres de l’UE ont participé à l’opération",
    );
    check(
        "Belgian police carried out the operation",
        "La police belge a mené l’opération",
    );
    check(
        "The operation was carried out with the Spanish police",
        "L’opération a été menée avec la police espagnole",
    );
    check("Europol led the operation", "Europol a dirigé l’opération");
    check("200 firefighters were deployed", "200 pompiers ont été déployés");
}

#[test]
fn places_and_whether_it_happened_are_one_in_both_languages() {
    check("A bomb exploded in Brussels", "Une bombe a explosé à Bruxelles");
    check("The attack did not take place", "L’attaque n’a pas eu lieu");
}
