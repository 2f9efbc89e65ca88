//! Times told from the publication's or the story's: yesterday, last week, two days ago, the past three months.
use chrono::{Datelike, NaiveDate};

use super::Anchor;
use super::atom::{Atom, Direction, Fields, Fixed, Longest, Third, direction};
use super::away::{ago, several_units};
use super::calendar::{Period, anchored, decade, month, months, plus_days, plus_months, week_of, year};
use super::daypart;
use super::decade as decades;
use super::resolve;
use super::weekday_away::weekdays_away;
use super::words::{broken, ends, pick, skip, unit, word};
use crate::event::Granularity;
use crate::extract::scan::Scan;
use crate::lang::{Cue, DayPart, Hit, Sense, Syntax, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// "last week" as -1, "this month" as 0: an offset in `wanted` units at token `i`.
pub(super) fn unit_offset(scan: &Scan<'_>, i: usize, wanted: Unit) -> Option<(i64, usize)> {
    let (direction, unit, end) = directed_unit(scan, i)?;
    (unit == wanted).then_some((offset(direction), end))
}

fn offset(direction: Direction) -> i64 {
    match direction {
        Direction::LastButOne => -2,
        Direction::NextButOne => 2,
        Direction::Last | Direction::Previous => -1,
        Direction::Next | Direction::Coming => 1,
        Direction::This | Direction::Untold => 0,
    }
}

/// "last week", « la semaine dernière », « ce mois-ci », "week before last" apart.
fn directed_unit(scan: &Scan<'_>, i: usize) -> Option<(Direction, Unit, usize)> {
    if !scan.has_times(TimeWord::Unit(Unit::Day).bit()) {
        return None;
    }
    let article = skip(scan, i, 1);
    for from in [i, article] {
        if let Some((direction, at)) = direction(scan, from).filter(|(_, at)| !broken(scan, *at))
            && let Some((unit, end)) = unit(scan, at)
        {
            // « ces derniers jours » is no exact time, « cette semaine-là » not this one.
            let hyphen = !broken(scan, end) && scan.joint(end) == Joint::Hyphen;
            let there = word(scan, end, |w| matches!(w, TimeWord::There)).is_some() && hyphen;
            let here = word(scan, end, |w| matches!(w, TimeWord::Here)).filter(|_| hyphen);
            if is_plural(scan, at, end) || there {
                return None;
            }
            return Some((direction, unit, here.unwrap_or(end)));
        }
        if let Some((unit, at)) = unit(scan, from).filter(|(_, at)| !broken(scan, *at)) {
            if scan.grammar().head_last {
                continue;
            }
            if let Some((direction, end)) = direction(scan, at) {
                return (!is_plural(scan, from, at)).then_some((direction, unit, end));
            }
        }
    }
    None
}

/// Whether the unit `from..end` is told in the plural.
pub(super) fn is_plural(scan: &Scan<'_>, from: usize, end: usize) -> bool {
    word(scan, from, |w| matches!(w, TimeWord::Plural)) == Some(end)
}

/// The relative period at token `i`.
pub(super) fn period(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if let Some((period, end)) = decades::period(scan, i) {
        return Some((Atom::Fixed(Fixed::new(period, Granularity::Decade)), end));
    }
    let mut best = Longest(day_word(scan, i, anchor));
    best.or(overnight(scan, i, anchor));
    // All others but "two Sundays from now" are told in units.
    if !scan.has_times(TimeWord::Unit(Unit::Day).bit()) {
        best.or(weekdays_away(scan, i, anchor));
        return best.0;
    }
    best.or(unit_period(scan, i, anchor));
    best.or(several_units(scan, i, anchor));
    best.or(ago(scan, i, anchor));
    best.or(rest(scan, i, anchor));
    best.or(plain_weekend(scan, i, anchor));
    best.or(this_unit(scan, i, false, anchor));
    best.or(second_next(scan, i, anchor));
    best.or(to_date(scan, i, anchor));
    best.0
}

pub(super) fn fixed(
    anchor: Anchor,
    granularity: Granularity,
    resolve: impl Fn(NaiveDate) -> Option<Period>,
) -> Option<Fixed> {
    let (from, to, uncertain) = anchored(anchor.published?, resolve)?;
    Some(Fixed {
        uncertain,
        relative: true,
        ..Fixed::new((from, to), granularity)
    })
}

/// "yesterday", "the day before yesterday", "the next day".
fn day_word(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if !scan.begins_time(i, TimeWord::Day(0).bit()) {
        return None;
    }
    let years = pick(scan, i, |w| match w {
        TimeWord::Years(n) => Some(n),
        _ => None,
    });
    if let Some((years, end)) = years {
        let found = fixed(anchor, Granularity::Year, |date| unit_around(date, Unit::Year, years))?;
        return Some((Atom::Fixed(found), end));
    }
    let joins = |w| matches!(w, TimeWord::And | TimeWord::To | TimeWord::Until | TimeWord::Between);
    let joined = |at: usize| word(scan, at, joins).is_some();
    let now = word(scan, i, |w| matches!(w, TimeWord::Now))
        .filter(|end| ends(scan, *end) || joined(*end) || i > 0 && joined(i - 1));
    let (days, end) = pick(scan, i, |w| match w {
        TimeWord::Day(n) => Some(n),
        _ => None,
    })
    .or(now.map(|end| (0, end)))?;
    let mut found = fixed(anchor, Granularity::Day, |date| {
        let day = plus_days(date, days)?;
        Some((day, day))
    })?;
    found.part = daypart::told(scan, i, end);
    // « mañana martes »: the weekday says the same day once more.
    let same = |weekday: u32| found.period.0.weekday().num_days_from_monday() == weekday;
    let again = super::words::weekday(scan, end).filter(|(weekday, _)| !broken(scan, end) && same(*weekday));
    Some((Atom::Fixed(found), again.map_or(end, |(_, end)| end)))
}

/// "overnight", "über Nacht": the night before the publication, or the one behind it where the claim looks ahead. It is
/// no adverb before a noun ("overnight trains") and behind an article ("an overnight success").
fn overnight(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let night = |w| matches!(w, TimeWord::Part(DayPart::Overnight));
    let end = word(scan, i, night)?;
    let goes_on = |s| {
        matches!(
            s,
            Sense::Where | Sense::Cue(Cue::And | Cue::Contrast | Cue::Subordinate)
        )
    };
    let time = skip(scan, end, 2);
    let dated = !broken(scan, time)
        && scan
            .is(time, |s| matches!(s, Sense::Time(_) | Sense::Numeral(_)))
            .is_some();
    let open = end > i + 1 || ends(scan, end) || scan.is(end, goes_on).is_some() && !dated;
    let determined = i.checked_sub(1).is_some_and(|at| {
        let noun = |s| {
            matches!(
                s,
                Sense::Syntax(Syntax::Article) | Sense::Numeral(_) | Sense::Syntax(Syntax::Of)
            )
        };
        scan.joint(i) != Joint::Break && scan.is(at, noun).is_some()
    });
    // What leads to a day by its form ("the night from") is no adverb.
    let adverb = word(scan, end - 1, |w| {
        matches!(w, TimeWord::Filler | TimeWord::From | TimeWord::Between)
    })
    .is_none();
    if !open || determined || !adverb {
        return None;
    }
    let mut found = fixed(anchor, Granularity::Day, |date| {
        let day = plus_days(date, if anchor.future { 0 } else { -1 })?;
        Some((day, day))
    })?;
    found.part = Some(DayPart::Overnight);
    Some((Atom::Fixed(found), end))
}

/// "last week", "this month", « l'an dernier », "the weekend", "next quarter".
fn unit_period(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (direction, unit, end) = directed_unit(scan, i)?;
    // "der vorletzte Tag der Messe"
    let placed = matches!(direction, Direction::LastButOne | Direction::NextButOne);
    if unit == Unit::Day && placed {
        return None;
    }
    if unit == Unit::Day && direction != Direction::This {
        let found = fixed(anchor, Granularity::Day, |date| {
            plus_days(date, offset(direction)).map(|d| (d, d))
        })?;
        return Some((Atom::Fixed(found), end));
    }
    let granularity = granularity_of(unit)?;
    let found = fixed(anchor, granularity, |date| {
        // "komend weekend" is the nearest ahead.
        let nearest =
            unit == Unit::Weekend && direction == Direction::Coming && date.weekday().num_days_from_monday() < 5;
        unit_around(date, unit, if nearest { 0 } else { offset(direction) })
    })?;
    Some((Atom::Fixed(found), end))
}

/// The calendar unit that lies `offset` units from the one around `date`.
pub(super) fn unit_around(date: NaiveDate, unit: Unit, offset: i64) -> Option<Period> {
    match unit {
        Unit::Day => plus_days(date, offset).map(|d| (d, d)),
        Unit::Week => week_of(plus_days(date, 7 * offset)?),
        Unit::Weekend => {
            let (monday, sunday) = week_of(plus_days(date, 7 * offset)?)?;
            Some((plus_days(monday, 5)?, sunday))
        }
        Unit::Fortnight => {
            let (monday, _) = week_of(plus_days(date, 14 * offset)?)?;
            Some((monday, plus_days(monday, 13)?))
        }
        Unit::Month => {
            let there = plus_months(date, offset)?;
            month(there.year(), there.month())
        }
        Unit::Quarter => {
            let there = plus_months(date, 3 * offset)?;
            months(there.year(), (there.month() - 1) / 3 * 3 + 1, 3)
        }
        Unit::HalfYear => {
            let there = plus_months(date, 6 * offset)?;
            months(there.year(), (there.month() - 1) / 6 * 6 + 1, 6)
        }
        Unit::Year => year(date.year() + i32::try_from(offset).ok()?),
        Unit::Decade => decade((date.year() + 10 * i32::try_from(offset).ok()?).div_euclid(10) * 10),
        Unit::Century => {
            let first = (date.year() + 100 * i32::try_from(offset).ok()?).div_euclid(100) * 100;
            Some((year(first)?.0, year(first + 99)?.1))
        }
        Unit::Second | Unit::Minute | Unit::Hour | Unit::Weekday => None,
    }
}

pub(super) fn granularity_of(unit: Unit) -> Option<Granularity> {
    Some(match unit {
        Unit::Day | Unit::Weekday => Granularity::Day,
        Unit::Week | Unit::Weekend | Unit::Fortnight => Granularity::Week,
        Unit::Month => Granularity::Month,
        Unit::Quarter | Unit::HalfYear => Granularity::Quarter,
        Unit::Year => Granularity::Year,
        Unit::Decade | Unit::Century => Granularity::Decade,
        Unit::Second | Unit::Minute | Unit::Hour => return None,
    })
}

/// "rest of the week".
fn rest(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let at = word(scan, i, |w| matches!(w, TimeWord::Rest))?;
    let at = skip(scan, at, 2);
    let (unit, end) = match directed_unit(scan, at) {
        Some((Direction::This, unit, end)) => (unit, end),
        Some(_) => return None,
        None => unit(scan, at)?,
    };
    let granularity = granularity_of(unit).filter(|_| unit != Unit::Day)?;
    let found = fixed(anchor, granularity, |date| Some((date, unit_around(date, unit, 0)?.1)))?;
    Some((Atom::Fixed(found), end))
}

/// "the weekend", « le week-end »: this one.
fn plain_weekend(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    // "mijn weekend" and nothing else
    let small = scan.is(0, |s| matches!(s, Sense::Function)) == Some(i);
    let from = skip(scan, i, 1);
    let (unit, end) = unit(scan, from)?;
    let alone = (i == 0 || small && from == i) && end == scan.len();
    if unit != Unit::Weekend || from == i && !alone {
        return None;
    }
    let found = fixed(anchor, Granularity::Week, |date| {
        let here = unit_around(date, unit, 0)?;
        // What is told of a weekend that is still to come happened on the last one.
        if here.0 > date && !anchor.future && !alone {
            unit_around(date, unit, -1)
        } else {
            Some(here)
        }
    })?;
    Some((Atom::Fixed(found), end))
}

/// "of the year", "for the month", "in the week", « de l'année »: this one, where nothing behind says which. `led` says
/// that a word which takes a part of it stands before ("end of month").
pub(super) fn this_unit(scan: &Scan<'_>, i: usize, led: bool, anchor: Anchor) -> Option<(Atom, usize)> {
    let from = skip(scan, i, 2);
    let (unit, end) = unit(scan, from)?;
    if !is_this(scan, from, end, led) {
        return None;
    }
    let granularity = granularity_of(unit)?;
    let found = fixed(anchor, granularity, |date| unit_around(date, unit, 0))?;
    Some((Atom::Fixed(found), end))
}

/// Whether the unit `from..end` is this one: fillers or a part lead to it, and nothing behind says which it is.
pub(super) fn is_this(scan: &Scan<'_>, from: usize, end: usize, led: bool) -> bool {
    let fits = pick(scan, from, |w| match w {
        TimeWord::Unit(unit) => Some(matches!(unit, Unit::Week | Unit::Month | Unit::Quarter | Unit::Year)),
        _ => None,
    });
    let article = from > 0 && word(scan, from - 1, |w| matches!(w, TimeWord::Article)).is_some();
    let filler = |at: usize| {
        scan.tokens.kind(at) == Some(TokenKind::Word) && word(scan, at, |w| matches!(w, TimeWord::Filler)).is_some()
    };
    // "in de" may be one filler of two words.
    let joined = |hit: &Hit| hit.end - hit.start > 1 && matches!(hit.sense, Sense::Time(TimeWord::Filler));
    let alone = from == 1 && end == scan.len() && scan.is(0, |s| matches!(s, Sense::Function)) == Some(1);
    let lead = led || alone || article && from > 1 && filler(from - 2) || scan.hits_ending(from).any(joined);
    let goes_on = scan
        .is(end, |s| match s {
            Sense::Time(w) => w != TimeWord::Filler && w != TimeWord::Local,
            Sense::Numeral(_) | Sense::Where | Sense::Syntax(Syntax::That | Syntax::Relative) => true,
            _ => false,
        })
        .is_some();
    let number = scan.tokens.kind(end) == Some(TokenKind::Number);
    fits.is_some_and(|(fits, _)| fits)
        && !is_plural(scan, from, end)
        && lead
        && (ends(scan, end) || !goes_on && !number)
}

/// "the week after next".
fn second_next(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (unit, end) = unit(scan, skip(scan, i, 1))?;
    let (back, at) = pick(scan, end, |w| match w {
        TimeWord::After => Some(false),
        TimeWord::Before => Some(true),
        _ => None,
    })?;
    let (towards, end) = direction(scan, skip(scan, at, 1))?;
    let offset = match towards {
        Direction::Next | Direction::Coming if !back => 2,
        Direction::Last if back => -2,
        _ => return None,
    };
    // "the week after next week"
    let same = super::words::unit(scan, end).filter(|(behind, _)| *behind == unit && !broken(scan, end));
    let end = same.map_or(end, |(_, end)| end);
    // "the week after next Monday" tells a Monday.
    let names_another = super::words::unit(scan, end).is_some() || super::words::weekday(scan, end).is_some();
    let granularity = granularity_of(unit).filter(|_| !names_another)?;
    let found = fixed(anchor, granularity, |date| unit_around(date, unit, offset))?;
    Some((Atom::Fixed(found), end))
}

/// "year to date".
fn to_date(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (unit, at) = unit(scan, skip(scan, i, 2))?;
    let end = word(scan, at, |w| matches!(w, TimeWord::ToDate))?;
    let granularity = granularity_of(unit)?;
    let found = fixed(anchor, granularity, |date| Some((unit_around(date, unit, 0)?.0, date)))?;
    Some((Atom::Fixed(found), end))
}

/// "earlier this month", "later in the week": this one, up to the publication or from it on.
pub(super) fn part_so_far(scan: &Scan<'_>, i: usize, third: Third, anchor: Anchor) -> Option<(Atom, usize)> {
    let (direction, unit, end) = directed_unit(scan, i).or_else(|| {
        let from = skip(scan, i, 2);
        let (unit, end) = unit(scan, from).filter(|(_, end)| is_this(scan, from, *end, true))?;
        Some((Direction::This, unit, end))
    })?;
    let granularity = granularity_of(unit).filter(|_| unit != Unit::Day)?;
    let before = third == Third::Before;
    let mut found = fixed(anchor, granularity, |date| {
        let whole = unit_around(date, unit, offset(direction))?;
        let early = if before { Third::Early } else { Third::Late };
        let part = match direction {
            Direction::This if before => (whole.0, plus_days(date, -1)?.max(whole.0)),
            Direction::This => (date.max(whole.0), whole.1),
            _ => resolve::part_of(whole, early, granularity)?,
        };
        Some(part)
    })?;
    found.approx = true;
    Some((Atom::Fixed(found), end))
}

/// The day before or after the story's time, where an earlier date of the text tells that time.
pub(super) fn story_day(scan: &Scan<'_>, i: usize, anchor: Anchor, story: Option<NaiveDate>) -> Option<(Fixed, usize)> {
    if !scan.begins_time(i, TimeWord::StoryDay(0).bit()) {
        return None;
    }
    let (days, end) = pick(scan, i, |w| match w {
        TimeWord::StoryDay(n) => Some(n),
        _ => None,
    })?;
    if let Some(story) = story {
        let day = plus_days(story, days)?;
        return Some((
            Fixed {
                relative: true,
                ..Fixed::day(day)
            },
            end,
        ));
    }
    let mut found = fixed(anchor, Granularity::Day, |date| plus_days(date, days).map(|d| (d, d)))?;
    found.uncertain = true;
    Some((found, end))
}

/// Fields that tell a whole period by themselves, for tests of a range's ends.
pub(super) fn is_bare_day(fields: &Fields) -> bool {
    fields.day.is_some() && fields.month.is_none() && fields.weekday.is_none() && fields.month_offset.is_none()
}
