use super::*;
use crate::extract::name::names;
use crate::lang::Language;

/// Each role as `role=entity+entity`, a partial list with `…`.
fn read(language: Language, text: &str) -> String {
    let scan = Scan::new(text, language, None);
    let found = participants(&scan, &names(&scan));
    let one = |f: &Filled| {
        let members: Vec<&str> = f.participants.members.iter().map(|m| m.entity.as_str()).collect();
        let more = if f.participants.partial { "…" } else { "" };
        format!("{}={}{more}", f.role.id(), members.join("+"))
    };
    found.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn check(language: Language, cases: &[(&str, &str)]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let found = read(language, text);
        if found != *expected {
            wrong.push(format!("{text:?}:\n  found    {found}\n  expected {expected}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn passives_and_their_company() {
    check(
        Language::En,
        &[
            (
                "The raid was carried out by the French police, together with Europol and the Spanish police.",
                "carried_out_by=police:FR partner=org:europol+police:ES",
            ),
            (
                "carried out in collaboration with police and security services from eleven EU Member States and with nine internet providers",
                "partner=police+security-forces…",
            ),
            ("It was carried out with the Spanish police.", "partner=police:ES"),
            (
                "The operation was coordinated by Europol and backed by Eurojust.",
                "led_by=org:europol supported_by=org:eurojust",
            ),
            (
                "The site was attacked on Monday by Israeli troops.",
                "carried_out_by=army:IL",
            ),
            (
                "The blast was claimed by Islamic State.",
                "claimed_by=org:islamic-state",
            ),
            ("The roof was damaged by an earthquake.", ""),
            ("The work was carried out by Friday.", ""),
            (
                "It was launched by Europol, and Spain said it had helped.",
                "carried_out_by=org:europol",
            ),
            ("supported by several countries, including Belgium and France", ""),
            ("with the help of partners including Europol", "partner=org:europol…"),
        ],
    );
    check(
        Language::Fr,
        &[
            (
                "des milliers de comptes ont été attaqués par des enquêteurs belges en collaboration avec des experts de l’agence de police européenne Europol",
                "carried_out_by=police:BE partner=org:europol",
            ),
            (
                "est menée par la police judiciaire fédérale de Flandre orientale",
                "carried_out_by=police:BE",
            ),
            (
                "Grâce à la collaboration des polices américaine et de l’UE, elle s’était déroulée sur deux jours",
                "partner=police:US+police:EU",
            ),
            (
                "Europol, en collaboration avec les polices de Belgique, Grèce et des États-Unis, a jugé cela illégal",
                "carried_out_by=org:europol partner=police:BE+police:GR+police:US",
            ),
            ("un attentat revendiqué par l’EI", "claimed_by=org:islamic-state"),
            (
                "L'opération a été lancée lundi par Europol.",
                "carried_out_by=org:europol",
            ),
            (
                "menée avec l'aide d'Europol, d'Eurojust et de la police suisse",
                "partner=org:europol+org:eurojust+police:CH",
            ),
            ("Une enquête est menée par un étudiant de Belgique.", ""),
            (
                "coordonnée par Europol avec le soutien d'Eurojust",
                "led_by=org:europol supported_by=org:eurojust",
            ),
        ],
    );
}

#[test]
fn subjects_of_verbs() {
    check(
        Language::En,
        &[
            (
                "Europol launched a cyberattack last week.",
                "carried_out_by=org:europol",
            ),
            (
                "The Belgian prosecutor had already coordinated an operation in 2018.",
                "led_by=prosecutor:BE",
            ),
            (
                "Europol and the Spanish police dismantled a network.",
                "carried_out_by=org:europol+police:ES",
            ),
            (
                "Europol, which led the operation, gave no figure.",
                "led_by=org:europol",
            ),
            ("Belgium launched an inquiry.", "carried_out_by=country:BE"),
            (
                "Russia attacked Ukraine.",
                "carried_out_by=country:RU targeted=country:UA",
            ),
            ("Islamic State claimed both attacks.", "claimed_by=org:islamic-state"),
            ("Kiev blames pro-Russian separatists for the crash.", "suspect=rebels"),
            ("It was treated as a terrorist attack.", ""),
            (
                "a follow-up to a previous cyberattack against Amaq's servers",
                "targeted=org:amaq",
            ),
            ("Europol was attacked.", "targeted=org:europol"),
            ("The attack on Europol disrupted services.", "targeted=org:europol"),
            ("Islamic State claimed responsibility.", "claimed_by=org:islamic-state"),
            ("Hamas denied involvement.", "denied_by=org:hamas"),
            ("In Barcelona, men attacked Amaq.", "targeted=org:amaq"),
            ("Europol did not launch a cyberattack.", ""),
        ],
    );
    check(
        Language::Fr,
        &[
            (
                "La semaine passée, Europol lançait une cyberattaque",
                "carried_out_by=org:europol",
            ),
            (
                "Le parquet allemand avait déjà été impliqué dans une cyberattaque",
                "partner=prosecutor:DE",
            ),
            (
                "Europol s’était félicité d’avoir piloté une offensive",
                "led_by=org:europol",
            ),
            (
                "L'Espagne et le Portugal ont mené une opération.",
                "carried_out_by=country:ES+country:PT",
            ),
            ("L'opération a visé Europol.", "targeted=org:europol"),
            ("Europol n'a pas mené l'opération.", ""),
        ],
    );
}

#[test]
fn nouns_that_tell_their_actor() {
    check(
        Language::En,
        &[
            (
                "under Belgian leadership, in collaboration with Europol, and the support from Eurojust",
                "led_by=country:BE partner=org:europol supported_by=org:eurojust",
            ),
            ("a Belgian cyberattack", "carried_out_by=country:BE"),
            ("the Turkish earthquake", ""),
            ("Europol's operation", "carried_out_by=org:europol"),
            ("under the command of the French army", "led_by=army:FR"),
        ],
    );
    check(
        Language::Fr,
        &[
            ("sous commandement américain", "led_by=country:US"),
            ("une cyberattaque belge", "carried_out_by=country:BE"),
            ("sous la direction d'Europol", "led_by=org:europol"),
            ("l'opération d'Europol", "carried_out_by=org:europol"),
        ],
    );
}

#[test]
fn subjects_behind_a_verb_that_stands_second() {
    check(
        Language::Nl,
        &[
            (
                "De Belgische politie voerde de operatie uit.",
                "carried_out_by=police:BE",
            ),
            ("Gisteren arresteerde de politie vijf mensen.", "carried_out_by=police"),
            (
                "Maandag heeft de Spaanse politie drie mannen opgepakt.",
                "carried_out_by=police:ES",
            ),
            (
                "De Spaanse politie heeft maandag in Madrid drie mannen opgepakt.",
                "carried_out_by=police:ES",
            ),
            (
                "Europol meldt de zaak nadat de Spaanse politie drie mannen had opgepakt.",
                "carried_out_by=police:ES",
            ),
            ("Maandag werd de politie niet aangevallen.", ""),
            (
                "De operatie werd uitgevoerd door Europol.",
                "carried_out_by=org:europol",
            ),
        ],
    );
}

#[test]
fn no_town_does_what_befell_it() {
    check(
        Language::De,
        &[
            ("Die Flut von Passau forderte 17 Tote.", ""),
            ("Der Angriff von Europol traf Amaq.", "carried_out_by=org:europol"),
        ],
    );
    check(
        Language::Es,
        &[("El número de muertos por la inundación de Passau subió a 17.", "")],
    );
}
