use super::check::{About, PUBLISHED, Row, check};

#[test]
fn english() {
    check(About::Numbers, "en", PUBLISHED, ENGLISH);
}

#[test]
fn french() {
    check(About::Numbers, "fr", PUBLISHED, FRENCH);
}

const ENGLISH: &[Row] = &[
    (
        "26000 account",
        &[
            "26,000 accounts",
            "26 000 accounts",
            "26000 accounts",
            "26k accounts",
            "twenty-six thousand accounts",
            "26 thousand accounts",
            "exactly 26,000 accounts",
        ],
    ),
    (
        "26000.. account",
        &[
            "more than 26,000 accounts",
            "over 26,000 accounts",
            "at least 26,000 accounts",
            "26,000 or more accounts",
            "no fewer than 26,000 accounts",
            "upwards of 26,000 accounts",
            "26,000+ accounts",
            "in excess of 26,000 accounts",
        ],
    ),
    (
        "..26000 account",
        &[
            "up to 26,000 accounts",
            "fewer than 26,000 accounts",
            "as many as 26,000 accounts",
            "at most 26,000 accounts",
            "no more than 26,000 accounts",
            "just under 26,000 accounts",
        ],
    ),
    (
        "~26000 account",
        &[
            "about 26,000 accounts",
            "some 26,000 accounts",
            "around 26,000 accounts",
            "nearly 26,000 accounts",
            "an estimated 26,000 accounts",
            "roughly 26,000 accounts",
            "approximately 26,000 accounts",
        ],
    ),
    (
        "10..15 account",
        &[
            "10 to 15 accounts",
            "between 10 and 15 accounts",
            "10-15 accounts",
            "from 10 to 15 accounts",
            "ten to fifteen accounts",
        ],
    ),
    ("2..3 man", &["two or three men", "2 to 3 men"]),
    (
        "some people",
        &[
            "dozens of people",
            "hundreds of people",
            "several people",
            "thousands of people",
            "tens of thousands of people",
            "a handful of people",
            "many people",
            "several dozen people",
        ],
    ),
    (
        "0 people",
        &["no people were hurt", "no one was hurt", "nobody was hurt"],
    ),
    (
        "12 people",
        &["a dozen people", "twelve people", "12 people", "one dozen people"],
    ),
    ("24 people", &["two dozen people", "24 people", "twenty-four people"]),
    (
        "0.2 adult",
        &["one in five adults", "1 in 5 adults", "one out of five adults"],
    ),
    (
        "1200000000 GBP",
        &["£1.2bn", "£1.2 billion", "1.2 billion pounds sterling", "£1,200m"],
    ),
    (
        "5000000 USD",
        &[
            "$5m",
            "US$5m",
            "$5 million",
            "5 million dollars",
            "five million dollars",
            "USD 5 million",
        ],
    ),
    (
        "2500000 people",
        &["two and a half million people", "2.5 million people", "2.5m people"],
    ),
    (
        "500000 people",
        &[
            "half a million people",
            "500,000 people",
            "five hundred thousand people",
        ],
    ),
    (
        "10 percent",
        &["10%", "10 percent", "10 per cent", "ten percent", "10 pct"],
    ),
    (
        "10..15 percent",
        &["10 to 15 %", "10-15%", "between 10 and 15 percent", "from 10% to 15%"],
    ),
    (
        "3 percentage-point",
        &["3 percentage points", "three percentage points"],
    ),
    (
        "48 hour",
        &["48 hours", "forty-eight hours", "for 48 hours", "a 48-hour siege"],
    ),
    ("90 minute", &["90 minutes", "one hour and 30 minutes"]),
    ("1.5 hour", &["one and a half hours", "1.5 hours", "1½ hours"]),
    ("1.. hour", &["more than an hour", "over an hour", "at least one hour"]),
    ("20 year", &["two decades", "20 years", "twenty years"]),
    ("2 week", &["for a fortnight", "two weeks"]),
    ("3 year", &["for three years", "jailed for 3 years"]),
    ("1 people", &["one person died", "1 person died"]),
    (
        "121 people",
        &[
            "one hundred and twenty-one people",
            "121 people",
            "a hundred and twenty-one people",
        ],
    ),
    (
        "1350 people",
        &[
            "one thousand three hundred and fifty people",
            "1,350 people",
            "thirteen hundred and fifty people",
        ],
    ),
    ("5 kilometre", &["5 km", "five kilometres", "5 kilometers"]),
    ("40 people; 12 people", &["40 killed and 12 injured"]),
];

const FRENCH: &[Row] = &[
    (
        "26000 account",
        &[
            "26 000 comptes",
            "26.000 comptes",
            "26000 comptes",
            "vingt-six mille comptes",
            "26 mille comptes",
        ],
    ),
    (
        "26000.. account",
        &[
            "plus de 26 000 comptes",
            "au moins 26 000 comptes",
            "pas moins de 26 000 comptes",
            "au bas mot 26 000 comptes",
        ],
    ),
    (
        "..26000 account",
        &[
            "jusqu'à 26 000 comptes",
            "moins de 26 000 comptes",
            "au plus 26 000 comptes",
            "tout au plus 26 000 comptes",
            "pas plus de 26 000 comptes",
        ],
    ),
    (
        "~26000 account",
        &[
            "environ 26 000 comptes",
            "près de 26 000 comptes",
            "quelque 26 000 comptes",
            "à peu près 26 000 comptes",
            "26 000 comptes environ",
        ],
    ),
    (
        "10..15 account",
        &[
            "10 à 15 comptes",
            "entre 10 et 15 comptes",
            "de 10 à 15 comptes",
            "10-15 comptes",
            "dix à quinze comptes",
        ],
    ),
    ("2..3 man", &["deux ou trois hommes", "2 à 3 hommes"]),
    (
        "some people",
        &[
            "des dizaines de personnes",
            "plusieurs dizaines de milliers de personnes",
            "des milliers de personnes",
            "plusieurs personnes",
            "quelques personnes",
            "des centaines de personnes",
            "de nombreuses personnes",
        ],
    ),
    (
        "~40 people",
        &[
            "une quarantaine de personnes",
            "environ 40 personnes",
            "près de 40 personnes",
        ],
    ),
    (
        "12 people",
        &["douze personnes", "une douzaine de personnes", "12 personnes"],
    ),
    (
        "0 people",
        &["personne n'a été blessé", "aucune personne n'a été blessée"],
    ),
    ("0.2 number", &["un Français sur cinq", "1 Français sur 5"]),
    (
        "1200000000 EUR",
        &[
            "1,2 milliard d'euros",
            "1,2 Md€",
            "1,2 milliard €",
            "1 200 000 000 d'euros",
        ],
    ),
    (
        "1000000.. EUR",
        &[
            "plus d'un million d'euros",
            "au moins un million d'euros",
            "plus de 1 million d'euros",
        ],
    ),
    (
        "some EUR",
        &[
            "des millions d'euros",
            "des milliers d'euros",
            "plusieurs milliards d'euros",
        ],
    ),
    (
        "2500000 resident",
        &[
            "deux millions et demi d'habitants",
            "2,5 millions d'habitants",
            "2 500 000 habitants",
        ],
    ),
    ("10 percent", &["10 %", "10%", "10 pour cent", "dix pour cent"]),
    (
        "10..15 percent",
        &["10 à 15 %", "entre 10 et 15 %", "de 10 à 15 %", "de 10 % à 15 %"],
    ),
    ("48 hour", &["48 heures", "quarante-huit heures", "pendant 48 heures"]),
    ("1 day", &["toute la journée"]),
    ("1 year", &["toute l'année", "pendant un an"]),
    (
        "78 people",
        &["soixante-dix-huit personnes", "78 personnes", "septante-huit personnes"],
    ),
    ("91 people", &["quatre-vingt-onze personnes", "91 personnes"]),
    (
        "80 people",
        &["quatre-vingts personnes", "huitante personnes", "80 personnes"],
    ),
    ("121 people", &["cent vingt et une personnes", "121 personnes"]),
    ("3 people", &["trois personnes", "3 personnes"]),
    ("5 kilometre", &["5 km", "cinq kilomètres"]),
    ("1 man; 1 woman", &["un homme et une femme ont été tués"]),
];
