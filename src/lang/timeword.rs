/// A word of dates and times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeWord {
    /// 1 to 12.
    Month(u32),
    /// Days since Monday, 0 to 6.
    Weekday(u32),
    /// A unit of the calendar.
    Unit(Unit),
    /// Days from the publication: yesterday is -1.
    Day(i64),
    /// Days from the time of the story: "the day before" is -1.
    StoryDay(i64),
    /// "last", « dernier », « passé ».
    Last,
    /// "next", « prochain ».
    Next,
    /// "this", « ce ».
    This,
    /// "past", "last" before a number of units.
    Ago,
    /// "il y a" before a number of units.
    AgoBefore,
    /// "later", "after that" behind a number of units.
    Later,
    /// "earlier", "before" behind a number of units.
    Earlier,
    /// "in" before a number of units: from now on.
    In,
    /// "from", "since" as the beginning of a range.
    From,
    /// "to", "until" as the end of a range.
    To,
    /// "between".
    Between,
    /// "and".
    And,
    /// "since", « depuis ».
    Since,
    /// "until", "by" with no beginning.
    Until,
    /// "before".
    Before,
    /// "after".
    After,
    /// "early", « début »; a third of what follows.
    Early,
    /// "mid".
    Mid,
    /// "late", "end of".
    Late,
    /// A season, spring 0 to winter 3.
    Season(u32),
    /// "first half", written as one word.
    Half(u32),
    /// "first quarter", written as one word: Q1.
    Quarter(u32),
    /// A part of the day.
    Part(DayPart),
    /// "noon", "midnight": hours.
    Hour(u32),
    /// "a.m."
    Am,
    /// "p.m."
    Pm,
    /// "o'clock", « heures ».
    Clock,
    /// A time zone, minutes east of Greenwich.
    Zone(i32),
    /// "local time": no zone to convert from.
    Local,
    /// A fixed feast: month and day.
    Feast(u32, u32),
    /// Days from Easter Sunday.
    Easter(i64),
    /// The n-th weekday of a month (n, weekday, month); n = 5 is the last.
    Nth(u32, u32, u32),
    /// "the 1990s", « les années »: behind or before a year.
    Decade,
    /// "of", « de », an article, a comma's like: filler between the parts of a date.
    Filler,
    /// "year", "in the year of" before a year.
    YearOf,
    /// "whole", "all": the unit as a duration.
    Whole,
    /// "rest of".
    Rest,
    /// "around", "about" before a time.
    Around,
    /// A word that is no date here.
    Never,
}

/// A unit of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Weekday,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    HalfYear,
    Year,
    Decade,
    Century,
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub(crate) enum DayPart {
    Dawn,
    Morning,
    Afternoon,
    Evening,
    Night,
    /// The night that begins in the evening of the named day.
    Overnight,
}
