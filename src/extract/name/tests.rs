use super::*;
use crate::lang::Language;

type Case<'a> = (&'a str, &'a [&'a str]);

fn check(language: Language, cases: &[Case<'_>]) {
    let mut wrong = Vec::new();
    for (text, expected) in cases {
        let scan = Scan::new(text, language, None);
        let found: Vec<String> = names(&scan)
            .iter()
            .filter(|n| n.class != NameClass::Demonym)
            .map(|n| n.entity.to_string())
            .collect();
        if found != *expected {
            wrong.push(format!("{text:?}: {found:?}, expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn bodies_have_the_country_they_are_named_with() {
    check(
        Language::En,
        &[
            ("The Spanish police said so.", &["police:ES"]),
            ("the US military", &["army:US"]),
            (
                "by the Belgian Federal Prosecutor’s Office and the Dutch prosecutor’s office",
                &["org:federal-prosecutor-be", "prosecutor:NL"],
            ),
            (
                "The Belgian federal public prosecutor coordinated it",
                &["prosecutor:BE"],
            ),
            ("Belgian and Spanish police", &["police:BE", "police:ES"]),
            ("the police of Spain", &["police:ES"]),
            (
                "police forces of Belgium, Greece and the United States",
                &["police:BE", "police:GR", "police:US"],
            ),
            ("Belgian investigators", &["police:BE"]),
            ("Ukraine's interior minister", &["ministry-interior:UA"]),
            ("Munich police arrested him", &["police:DE"]),
            ("police from eleven EU member states", &["police"]),
            ("police, Spanish media reported", &["police", "media:ES"]),
        ],
    );
    check(
        Language::Fr,
        &[
            ("la police espagnole", &["police:ES"]),
            ("la police judiciaire fédérale de Flandre orientale", &["police:BE"]),
            ("Le parquet fédéral belge", &["org:federal-prosecutor-be"]),
            ("Le parquet allemand", &["prosecutor:DE"]),
            (
                "la police allemande, des enquêtrices portugaises",
                &["police:DE", "police:PT"],
            ),
            ("des enquêteurs belges", &["police:BE"]),
            (
                "les polices de Belgique, Grèce, Pologne, Portugal et des États-Unis",
                &["police:BE", "police:GR", "police:PL", "police:PT", "police:US"],
            ),
            ("des polices américaine et de l’UE", &["police:US", "police:EU"]),
            ("la police de Bruxelles et Europol", &["police:BE", "org:europol"]),
            (
                "le ministre de l'Intérieur et la police",
                &["ministry-interior", "police"],
            ),
        ],
    );
}

#[test]
fn an_apposition_is_the_organisation() {
    check(
        Language::En,
        &[
            ("the European police service Europol", &["org:europol"]),
            ("Europol and the Spanish police", &["org:europol", "police:ES"]),
            ("the Spanish Guardia Civil", &["org:guardia-civil"]),
        ],
    );
    check(
        Language::Fr,
        &[("l’agence de police européenne Europol", &["org:europol"])],
    );
}

#[test]
fn unknown_names_are_runs_of_capitals() {
    check(
        Language::En,
        &[
            (
                "according to Eric Van Der Sypt, of the court",
                &["name:eric van der sypt", "court"],
            ),
            ("Van Der Sypt said so", &["name:van der sypt"]),
            ("President Petro Poroshenko accused them", &["name:petro poroshenko"]),
            (
                "police chief Hubertus Andrae told reporters",
                &["name:hubertus andrae", "media"],
            ),
            ("Catalan interior minister Joaquim Forn", &["name:joaquim forn"]),
            ("Smouldering debris was seen at Grabovo.", &["city:hrabove"]),
            ("Three men were shot on Thursday.", &[]),
            ("Jan Tuinder said so in May", &["name:jan tuinder"]),
            ("authorities in Kiev", &["authorities:UA", "city:kyiv"]),
            ("soldiers in Mali", &["army", "country:ML"]),
            ("pro-Russian separatists", &["rebels"]),
            ("the internet", &[]),
            ("an Australian Anna Berg", &["name:anna berg"]),
            ("Theresa May resigned", &["name:theresa may"]),
            ("More than 50 EU member states paid US dollars.", &[]),
        ],
    );
    check(
        Language::Fr,
        &[
            ("M. Van Der Sypt a indiqué cela", &["name:van der sypt"]),
            (
                "Thibault de Montbrial, avocat à Paris",
                &["name:thibault de montbrial", "city:paris"],
            ),
            ("Une explosion a eu lieu.", &[]),
        ],
    );
}

#[test]
fn persons_are_told_from_other_unknown_names() {
    let class = |text: &str| {
        let scan = Scan::new(text, Language::En, None);
        names(&scan).last().map(|n| n.class)
    };
    assert_eq!(
        class("according to spokesman Patrick Willockx"),
        Some(NameClass::Person)
    );
    assert_eq!(class("It was Anna Berg, 34, who fled"), Some(NameClass::Person));
    assert_eq!(class("They met at Zelvograd"), Some(NameClass::Unknown));
    assert_eq!(class("They met in Munich"), Some(NameClass::City));
    assert_eq!(class("a Belgian"), Some(NameClass::Demonym));
}
