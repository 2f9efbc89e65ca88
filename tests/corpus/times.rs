use super::check::{About, PUBLISHED, check, told};

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
