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
    /// The publication's day where it ends a clause ("leave now"), an adverb elsewhere ("has now confirmed").
    Now,
    /// Years from that of the publication, in one word: "heuer" is 0.
    Years(i64),
    /// Days from the time of the story: "the day before" is -1.
    StoryDay(i64),
    /// "last", « dernier », « passé ».
    Last,
    /// "previous": of a weekday, that of the week before.
    Previous,
    /// "next", « prochain ».
    Next,
    /// "coming": of a weekday, the nearest ahead.
    Coming,
    /// "this", « ce ».
    This,
    /// "past", "last" before a number of units.
    Ago,
    /// "il y a" before a number of units.
    AgoBefore,
    /// "later", "after that" behind a number of units: counted from the story's time.
    Later,
    /// "from now", "hence" behind a number of units: counted from the publication.
    FromNow,
    /// "earlier", "before" behind a number of units.
    Earlier,
    /// "in" before a number of units: from now on where the claim looks ahead, else how long something took.
    In,
    /// « dans » before a number of units: always from now on.
    Ahead,
    /// "within" before a number of units: some time from now on.
    Within,
    /// "starting" behind a number of units: they begin with the date behind it.
    Starting,
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
    /// Minutes from the hour beside it: "half past", "quarter to", « et demie », « moins le quart ».
    Past(i32),
    /// So many minutes as a unit of their own: "kwartier".
    Minutes(u32),
    /// Half an hour before the hour behind it: "halb drei".
    HalfTo,
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
    /// A day that stands some days from the n-th weekday of a month (days, n, weekday, month).
    FromNth(i64, u32, u32, u32),
    /// « les années » before a year: its decade.
    Decade,
    /// "s" behind a year: its decade.
    DecadeMark,
    /// "nineties": the decade by its tens.
    Decades(i32),
    /// "noughties": the decade by its first year.
    DecadeName(i32),
    /// "oh" inside a year in words ("nineteen oh five").
    Oh,
    /// "to date", « à ce jour »: up to the publication.
    ToDate,
    /// "of", « de » between a part and its whole.
    Of,
    /// An article.
    Article,
    /// What leads to a bare number as a day of the month: "on 15", « le 23 ».
    On,
    /// What leads to a year in words: "in", « en ».
    YearLead,
    /// What leads to a season or quarter of this year: "in", « au ».
    SeasonLead,
    /// What leads even to a season that is another word too: « l'été ».
    SeasonMark,
    /// A month or season that is another word too where nothing beside it tells ("may", « été »).
    Homonym,
    /// A unit in the plural: "weeks".
    Plural,
    /// « -ci » behind a unit.
    Here,
    /// « -là » behind a unit: not this one.
    There,
    /// "of", "beginning" between a week and one of its days.
    WeekOf,
    /// "week commencing" in one.
    WeekBeginning,
    /// What leads to a clock time in whole hours (« vers 14 heures »).
    ClockLead,
    /// What makes an hour of the bare number behind it: « alle » 14, « ore » 14.
    HourLead,
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

impl TimeWord {
    /// One bit for what the word is asked for; rules that ask for it pass by the tokens where the bit is not set.
    pub(crate) const fn bit(self) -> u32 {
        use TimeWord::*;
        1 << match self {
            Month(_) => 0,
            Weekday(_) => 1,
            Unit(_) => 2,
            Day(_) | Now | Years(_) => 3,
            StoryDay(_) => 4,
            Last | Previous | Next | Coming | This => 5,
            AgoBefore | In | Ahead => 6,
            Ago | Later | FromNow | Earlier => 7,
            Early | Mid | Late => 8,
            From | Since | Between | Until | To | And => 9,
            Before | After => 10,
            Season(_) | Half(_) | Quarter(_) => 11,
            Part(_) => 12,
            Hour(_) => 13,
            Am | Pm | Clock | Minutes(_) | Past(_) | HalfTo | Zone(_) | Local => 14,
            Feast(..) | Easter(_) | Nth(..) | FromNth(..) => 15,
            Decade | DecadeMark | Decades(_) | DecadeName(_) => 16,
            Of | YearOf => 17,
            Article | On | YearLead | SeasonLead | SeasonMark => 18,
            Homonym | Plural => 19,
            Here | There => 20,
            WeekOf | WeekBeginning => 21,
            ClockLead | HourLead | Around => 22,
            Filler => 23,
            Within | Starting => 24,
            Rest | ToDate | Whole | Oh => 25,
            Never => 26,
        }
    }
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
    /// The night that ends in the morning of the named day: "in der Nacht zum Sonntag".
    NightTo,
}
