use super::check::{About, PUBLISHED, Row, check, told};

#[test]
fn english() {
    check(About::Times, "en", PUBLISHED, ENGLISH);
}

#[test]
fn french() {
    check(About::Times, "fr", PUBLISHED, FRENCH);
}

#[test]
fn the_past_looks_back_and_the_future_ahead() {
    check(
        About::Times,
        "en",
        PUBLISHED,
        &[
            (
                "2019-11-22",
                &["Police arrested two men on Friday", "On Friday, 40 people were killed"],
            ),
            (
                "2019-11-29",
                &[
                    "Ministers will meet on Friday",
                    "The vote is due to take place on Friday",
                ],
            ),
            ("2019-09-01..2019-09-30", &["The operation began in September"]),
            ("2020-09-01..2020-09-30", &["The trial will begin in September"]),
        ],
    );
    check(
        About::Times,
        "fr",
        PUBLISHED,
        &[
            ("2019-11-22", &["La police a arrêté deux hommes vendredi"]),
            ("2019-11-29", &["Les ministres devraient se réunir vendredi"]),
        ],
    );
}

#[test]
fn a_publication_date_of_a_month_leaves_the_week_open() {
    assert_eq!(
        told(About::Times, "en", "2019-11", "last year"),
        "2018-01-01..2018-12-31"
    );
    assert_eq!(
        told(About::Times, "en", "2019-11", "yesterday"),
        "2019-10-31..2019-11-29"
    );
}

const ENGLISH: &[Row] = &[
    (
        "2019-11-21",
        &[
            "21 November 2019",
            "November 21, 2019",
            "2019-11-21",
            "11/21/2019",
            "21 Nov. 2019",
            "Nov 21 2019",
            "the 21st of November 2019",
            "Thursday, 21 November 2019",
            "21.11.2019",
            "on Thursday",
            "last Thursday",
            "Thursday morning",
            "November 21",
            "four days ago",
            "Nov21, 2019",
            "2019 11 21",
            "November the twenty-first",
            "20191121",
        ],
    ),
    (
        "2019-11-24",
        &[
            "yesterday",
            "last night",
            "on Sunday",
            "the day before",
            "a day earlier",
        ],
    ),
    (
        "2019-11-25",
        &["today", "this morning", "on Monday", "the 25th of this month"],
    ),
    (
        "2019-11-23",
        &[
            "the day before yesterday",
            "two days ago",
            "on Saturday",
            "a day before yesterday",
        ],
    ),
    ("2019-11-26", &["tomorrow", "a day from now"]),
    ("2019-12-09", &["two weeks from now", "in two weeks' time"]),
    (
        "2019-11-21..2019-11-24",
        &[
            "21-24 November 2019",
            "21–24 November",
            "from 21 to 24 November 2019",
            "between 21 and 24 November",
            "November 21-24, 2019",
            "from Thursday to Sunday",
            "Thursday to Sunday",
            "between Thursday and Sunday",
            "11/21/2019 - 11/24/2019",
        ],
    ),
    (
        "2020-03-05..2020-03-06",
        &[
            "on 5 and 6 March 2020",
            "March 5-6, 2020",
            "5 to 6 March 2020",
            "March 5 and 6, 2020",
        ],
    ),
    (
        "2019-11-18..2019-11-24",
        &[
            "last week",
            "the previous week",
            "the past week",
            "the week of 20 November",
            "the week beginning November 18",
        ],
    ),
    ("2019-11-25..2019-12-01", &["this week", "week 48 of 2019"]),
    ("2019-12-09..2019-12-15", &["the week after next"]),
    ("2019-12-02..2019-12-04", &["early next week"]),
    (
        "2019-10-01..2019-10-31",
        &["last month", "October 2019", "in October", "Oct. 2019"],
    ),
    ("2019-11-01..2019-11-24", &["earlier this month"]),
    ("2019-01-01..2019-11-24", &["earlier this year"]),
    ("2019-11-25..2019-12-31", &["later this year", "the rest of the year"]),
    ("2018-01-01..2018-12-31", &["last year", "in 2018", "the year 2018"]),
    ("2019-01-01..2019-12-31", &["this year", "the worst attack of the year"]),
    ("2018-07-01..2018-12-31", &["late last year", "the second half of 2018"]),
    ("2019-05-01..2019-08-31", &["in mid-2019", "the middle of 2019"]),
    (
        "2018-04-16..2018-04-30",
        &["in late April 2018", "at the end of April 2018"],
    ),
    ("2018-09-01..2018-12-31", &["late 2018", "at the end of 2018"]),
    ("2018-01-01..2018-03-31", &["Q1 2018", "the first quarter of 2018"]),
    ("2018-06-01..2018-08-31", &["summer 2018", "in the summer of 2018"]),
    (
        "2014-01-01..2018-12-31",
        &[
            "between 2014 and 2018",
            "from 2014 to 2018",
            "2014-2018",
            "from 2014-2018",
            "2014 to 2018",
        ],
    ),
    ("2014-01-01..2015-12-31", &["the 2014-15 season"]),
    (
        "2019-08-01..2019-10-31",
        &[
            "from August to October",
            "between August and October 2019",
            "August-October 2019",
        ],
    ),
    (
        "1990-01-01..1999-12-31",
        &[
            "in the 1990s",
            "the 90s",
            "the 1990's",
            "in the nineties",
            "the nineteen nineties",
        ],
    ),
    ("2000-01-01..2009-12-31", &["in the noughties", "the 2000s"]),
    (
        "1900-01-01..1999-12-31",
        &["the 20th century", "in the twentieth century"],
    ),
    (
        "2019-08-25..2019-11-24",
        &["the past three months", "in the last three months"],
    ),
    ("2019-10-01..2019-12-31", &["this quarter"]),
    ("2019-04-01..2019-09-30", &["the last two quarters"]),
    ("2015-01-01..2019-11-25", &["since 2015"]),
    ("2018-12-25", &["on Christmas Day 2018", "Christmas 2018"]),
    ("2018-11-23", &["Black Friday 2018"]),
    ("2018-09-01..2018-09-03", &["Labor Day weekend 2018"]),
    ("1993-01-01..1993-12-31", &["in nineteen ninety-three"]),
];

const FRENCH: &[Row] = &[
    (
        "2019-11-21",
        &[
            "le 21 novembre 2019",
            "21/11/2019",
            "jeudi 21 novembre 2019",
            "jeudi",
            "jeudi dernier",
            "jeudi matin",
            "le 21 novembre",
            "21.11.2019",
            "il y a quatre jours",
            "le jeudi 21 novembre",
        ],
    ),
    ("2019-11-24", &["hier", "dimanche", "la veille", "hier soir"]),
    ("2019-11-25", &["aujourd'hui", "ce lundi", "lundi", "ce matin"]),
    ("2019-11-23", &["avant-hier", "samedi", "il y a deux jours"]),
    (
        "2019-11-23..2019-11-24",
        &["dans la nuit de samedi à dimanche", "le week-end dernier"],
    ),
    (
        "2019-11-21..2019-11-24",
        &[
            "du jeudi au dimanche",
            "de jeudi à dimanche",
            "du 21 au 24 novembre 2019",
            "entre le 21 et le 24 novembre",
            "21-24 novembre 2019",
        ],
    ),
    (
        "2020-03-05..2020-03-06",
        &["les 5 et 6 mars 2020", "le 5 et 6 mars 2020", "du 5 au 6 mars 2020"],
    ),
    (
        "2019-11-18..2019-11-24",
        &["la semaine dernière", "la semaine passée", "la semaine du 20 novembre"],
    ),
    ("2019-11-25..2019-12-01", &["cette semaine"]),
    (
        "2019-10-01..2019-10-31",
        &["le mois dernier", "octobre 2019", "en octobre"],
    ),
    (
        "2019-08-25..2019-11-24",
        &[
            "ces trois derniers mois",
            "les trois derniers mois",
            "au cours des trois derniers mois",
        ],
    ),
    (
        "2018-01-01..2018-12-31",
        &["l'an dernier", "en 2018", "l'année dernière", "l'année 2018"],
    ),
    (
        "2018-04-16..2018-04-30",
        &["fin avril 2018", "à la fin du mois d'avril 2018"],
    ),
    ("2019-05-01..2019-08-31", &["mi-2019", "à la mi-2019"]),
    (
        "2018-01-01..2018-03-31",
        &["premier trimestre 2018", "au premier trimestre de 2018"],
    ),
    ("2018-06-01..2018-08-31", &["à l'été 2018", "été 2018"]),
    (
        "2014-01-01..2018-12-31",
        &["entre 2014 et 2018", "de 2014 à 2018", "2014-2018"],
    ),
    (
        "1990-01-01..1999-12-31",
        &["dans les années 1990", "les années 90", "les années quatre-vingt-dix"],
    ),
    (
        "1900-01-01..1999-12-31",
        &["au XXe siècle", "le 20e siècle", "au vingtième siècle"],
    ),
    ("1800-01-01..1899-12-31", &["au XIXe siècle", "le 19e siècle"]),
    ("2022-11-25", &["dans trois ans"]),
    ("2016-11-25", &["il y a trois ans", "voici trois ans"]),
    ("2015-01-01..2019-11-25", &["depuis 2015"]),
    ("2018-12-25", &["à Noël 2018"]),
    ("2019-07-14", &["le 14 juillet"]),
    ("2019-04-01", &["le 1er avril", "le premier avril"]),
    ("2019-11-26", &["demain"]),
];
