//! Times told from the publication's or the story's: yesterday, last week, two days ago, the past three months.

use chrono::{Datelike, NaiveDate};

use super::Anchor;
use super::atom::{Atom, Direction, Fields, Fixed, Third, base_at, direction};
use super::calendar::{Period, anchored, decade, month, months, plus_days, plus_months, week_of, year};
use super::decade as decades;
use super::resolve;
use super::words::{broken, count, ends, pick, skip, unit, word};
use crate::event::Granularity;
use crate::extract::scan::Scan;
use crate::lang::{Sense, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// "last week" as -1, "this month" as 0: an offset in `wanted` units at token `i`.
pub(super) fn unit_offset(scan: &Scan<'_>, i: usize, wanted: Unit) -> Option<(i64, usize)> {
    let (direction, unit, end) = directed_unit(scan, i)?;
    (unit == wanted).then_some((offset(direction), end))
}

fn offset(direction: Direction) -> i64 {
    match direction {
        Direction::Last | Direction::Previous => -1,
        Direction::Next | Direction::Coming => 1,
        Direction::This | Direction::Untold => 0,
    }
}

/// "last week", « la semaine dernière », « ce mois-ci », "week before last" apart.
fn directed_unit(scan: &Scan<'_>, i: usize) -> Option<(Direction, Unit, usize)> {
    let article = skip(scan, i, 1);
    for from in [i, article] {
        if let Some((direction, at)) = direction(scan, from).filter(|(_, at)| !broken(scan, *at)) {
            if let Some((unit, end)) = unit(scan, at) {
                // « ces derniers jours » is no exact time, « cette semaine-là » not this one.
                let hyphen = !broken(scan, end) && scan.joint(end) == Joint::Hyphen;
                let there = word(scan, end, |w| w == TimeWord::There).is_some() && hyphen;
                let here = word(scan, end, |w| w == TimeWord::Here).filter(|_| hyphen);
                if is_plural(scan, at, end) || there {
                    return None;
                }
                return Some((direction, unit, here.unwrap_or(end)));
            }
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
fn is_plural(scan: &Scan<'_>, from: usize, end: usize) -> bool {
    word(scan, from, |w| w == TimeWord::Plural) == Some(end)
}

/// The relative period at token `i`.
pub(super) fn period(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if let Some((period, end)) = decades::period(scan, i) {
        return Some((Atom::Fixed(Fixed::new(period, Granularity::Decade)), end));
    }
    let candidates = [
        day_word(scan, i, anchor),
        unit_period(scan, i, anchor),
        several_units(scan, i, anchor),
        ago(scan, i, anchor),
        rest(scan, i, anchor),
        plain_weekend(scan, i, anchor),
        this_unit(scan, i, false, anchor),
        second_next(scan, i, anchor),
        to_date(scan, i, anchor),
    ];
    candidates
        .into_iter()
        .flatten()
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// The period at token `i` that is told from another time: "two weeks before May 13", "the week of May 5".
pub(super) fn away(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (from, week) = (away_from(scan, i, anchor), week_with(scan, i, anchor));
    match (from, week) {
        (Some(from), Some(week)) if week.1 > from.1 => Some(week),
        (from, week) => from.or(week),
    }
}

fn fixed(anchor: Anchor, granularity: Granularity, resolve: impl Fn(NaiveDate) -> Option<Period>) -> Option<Fixed> {
    let (from, to, uncertain) = anchored(anchor.published?, resolve)?;
    Some(Fixed {
        uncertain,
        relative: true,
        ..Fixed::new((from, to), granularity)
    })
}

/// "yesterday", "the day before yesterday", "the next day".
fn day_word(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (days, end) = pick(scan, i, |w| match w {
        TimeWord::Day(n) => Some(n),
        _ => None,
    })?;
    let found = fixed(anchor, Granularity::Day, |date| {
        let day = plus_days(date, days)?;
        Some((day, day))
    })?;
    Some((Atom::Fixed(found), end))
}

/// "last week", "this month", « l'an dernier », "the weekend", "next quarter".
fn unit_period(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (direction, unit, end) = directed_unit(scan, i)?;
    if unit == Unit::Day && direction != Direction::This {
        let found = fixed(anchor, Granularity::Day, |date| {
            plus_days(date, offset(direction)).map(|d| (d, d))
        })?;
        return Some((Atom::Fixed(found), end));
    }
    let granularity = granularity_of(unit)?;
    let found = fixed(anchor, granularity, |date| unit_around(date, unit, offset(direction)))?;
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

fn granularity_of(unit: Unit) -> Option<Granularity> {
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

/// "the past three weeks", « les dix derniers mois », "next 2 years", "within 9 months".
fn several_units(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let from = skip(scan, i, 1);
    let within = word(scan, from, |w| w == TimeWord::Within).filter(|_| anchor.future);
    if let Some(at) = within {
        return within_units(scan, at, anchor);
    }
    let ahead = word(scan, from, |w| matches!(w, TimeWord::In | TimeWord::Ahead)).map_or(from, |at| skip(scan, at, 1));
    let (direction, n, unit, end) =
        if let Some((towards, at)) = direction(scan, ahead).filter(|(d, _)| *d != Direction::This) {
            let (n, at) = count(scan, at)?;
            let (unit, end) = unit(scan, at)?;
            (towards, n, unit, end)
        } else if let Some((n, at)) = count(scan, skip(scan, ahead, 1)).filter(|(_, at)| !broken(scan, *at)) {
            // « trois dernières semaines », "the 5 upcoming years", but "only 3 next week"
            let (towards, at) = direction(scan, at).filter(|(d, at)| *d != Direction::This && !broken(scan, *at))?;
            let (unit, end) = unit(scan, at)?;
            if scan.grammar().head_last && !is_plural(scan, at, end) {
                return None;
            }
            (towards, n, unit, end)
        } else {
            return None;
        };
    if n > 1000.0 || n.fract() != 0.0 || matches!(unit, Unit::Second | Unit::Minute | Unit::Hour) {
        return None;
    }
    let n = n as i64;
    let granularity = granularity_of(unit)?;
    let found = fixed(anchor, granularity, |date| match unit {
        // Quarters and decades are those of the calendar.
        Unit::Quarter | Unit::Decade | Unit::Century if direction.is_back() => {
            let here = unit_around(date, unit, -1)?;
            Some((unit_around(date, unit, -n)?.0, here.1))
        }
        Unit::Quarter | Unit::Decade | Unit::Century => {
            let here = unit_around(date, unit, 1)?;
            Some((here.0, unit_around(date, unit, n)?.1))
        }
        _ if direction.is_back() => Some((shift(date, unit, -n)?, plus_days(date, -1)?)),
        _ => Some((plus_days(date, 1)?, shift(date, unit, n)?)),
    })?;
    Some((Atom::Fixed(found), end))
}

/// "within 5 days", "within the next 3 years": from the publication on. "Within 5 days of the vote" tells how long.
fn within_units(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let at = skip(scan, i, 1);
    let at = direction(scan, at)
        .filter(|(d, _)| !d.is_back())
        .map_or(at, |(_, at)| at);
    let (parts, end) = amount(scan, at)?;
    let now = pick(scan, end, |w| (w == TimeWord::FromNow).then_some(())).map(|(_, end)| end);
    let of = word(scan, end, |w| {
        matches!(w, TimeWord::Of | TimeWord::After | TimeWord::Before | TimeWord::From)
    });
    if now.is_none() && of.is_some() {
        return None;
    }
    let finest = parts.iter().filter_map(|(_, unit)| granularity_of(*unit)).min()?;
    let found = fixed(anchor, finest, |date| Some((date, move_by(date, &parts, 1)?)))?;
    Some((Atom::Fixed(found), now.unwrap_or(end)))
}

/// `date` moved by `n` units.
fn shift(date: NaiveDate, unit: Unit, n: i64) -> Option<NaiveDate> {
    match unit {
        Unit::Day => plus_days(date, n),
        Unit::Weekday => {
            let step = n.signum();
            let mut at = date;
            let mut left = n.abs().min(3000);
            while left > 0 {
                at = plus_days(at, step)?;
                left -= i64::from(at.weekday().num_days_from_monday() < 5);
            }
            Some(at)
        }
        Unit::Week | Unit::Weekend => plus_days(date, 7 * n),
        Unit::Fortnight => plus_days(date, 14 * n),
        Unit::Month => plus_months(date, n),
        Unit::Quarter => plus_months(date, 3 * n),
        Unit::HalfYear => plus_months(date, 6 * n),
        Unit::Year => plus_months(date, 12 * n),
        Unit::Decade => plus_months(date, 120 * n),
        Unit::Century => plus_months(date, 1200 * n),
        Unit::Second | Unit::Minute | Unit::Hour => Some(date),
    }
}

/// A sum of units ("1 month 21 days"), with the finest of them.
fn amount(scan: &Scan<'_>, i: usize) -> Option<(Vec<(f64, Unit)>, usize)> {
    let mut parts: Vec<(f64, Unit)> = Vec::new();
    let mut end = i;
    let mut at = i;
    while parts.len() < 4 {
        let Some((n, behind)) = count(scan, at).filter(|(n, behind)| *n <= 5000.0 && !broken(scan, *behind)) else {
            break;
        };
        let Some((unit, behind)) = unit(scan, behind) else {
            break;
        };
        parts.push((n, unit));
        end = behind;
        at = match word(scan, behind, |w| w == TimeWord::And) {
            Some(next) => next,
            None if scan.fold(behind) == "," => behind + 1,
            None => behind,
        };
    }
    (!parts.is_empty()).then_some((parts, end))
}

/// `date` moved by all the units.
fn move_by(date: NaiveDate, parts: &[(f64, Unit)], sign: i64) -> Option<NaiveDate> {
    parts.iter().try_fold(date, |date, (n, unit)| {
        if n.fract() == 0.0 {
            return shift(date, *unit, sign * *n as i64);
        }
        // A half of a unit is told in the next finer one.
        let (months, days) = match unit {
            Unit::Year => ((n * 12.0).round() as i64, 0),
            Unit::Month => (n.trunc() as i64, (n.fract() * 30.0).round() as i64),
            Unit::Week => (0, (n * 7.0).round() as i64),
            _ => (0, n.round() as i64),
        };
        plus_days(plus_months(date, sign * months)?, sign * days)
    })
}

/// "two days ago", « il y a trois semaines », "in two weeks", "3 weeks from now", "a week earlier".
fn ago(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let prefix = pick(scan, i, |w| match w {
        TimeWord::AgoBefore => Some((-1, true)),
        TimeWord::Ahead => Some((1, true)),
        TimeWord::In => Some((1, anchor.future)),
        _ => None,
    });
    let (parts, at) = amount(scan, skip(scan, prefix.map_or(i, |(_, end)| end), 1))?;
    let suffix = pick(scan, at, |w| match w {
        TimeWord::Ago => Some((-1, true)),
        TimeWord::Later => Some((1, false)),
        TimeWord::FromNow => Some((1, true)),
        TimeWord::Earlier => Some((-1, false)),
        _ => None,
    })
    .filter(|_| !broken(scan, at));
    let (sign, end) = match (prefix, suffix) {
        (_, Some(((sign, _), end))) => (sign, end),
        // "in two days" is a time where the claim looks ahead, else a duration.
        (Some(((_, false), _)), None) => return None,
        (Some(((sign, _), _)), None) => (sign, at),
        (None, None) => return None,
    };
    if parts
        .iter()
        .all(|(_, unit)| matches!(unit, Unit::Second | Unit::Minute | Unit::Hour))
    {
        let found = fixed(anchor, Granularity::Day, |date| Some((date, date)))?;
        return (matches!(suffix, Some(((_, true), _))) || prefix.is_some()).then_some((Atom::Fixed(found), end));
    }
    let finest = parts.iter().filter_map(|(_, unit)| granularity_of(*unit)).min()?;
    let mut found = fixed(anchor, finest.min(Granularity::Year), |date| {
        move_by(date, &parts, sign).map(|d| (d, d))
    })?;
    found.approx = finest > Granularity::Day;
    // "two days later" counts from the story's time, which only the text before may tell.
    found.uncertain |= matches!(suffix, Some(((_, false), _)));
    Some((Atom::Fixed(found), end))
}

/// "two weeks before May 13", "3 days after today", "two weeks from January 15".
fn away_from(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (parts, at) = amount(scan, i)?;
    // "2 weeks starting May 20"
    let comma = if scan.fold(at) == "," { at + 1 } else { at };
    if let Some(from) = word(scan, comma, |w| w == TimeWord::Starting).filter(|from| !broken(scan, *from)) {
        let (base, end) = base_at(scan, skip(scan, from, 1), anchor)?;
        let base = resolve::period(base, anchor).filter(|base| base.granularity <= Granularity::Day)?;
        let last = plus_days(move_by(base.period.0, &parts, 1)?, -1)?;
        let period = (base.period.0, last.max(base.period.0));
        return Some((
            Atom::Fixed(Fixed {
                period,
                weekday: None,
                ..base
            }),
            end,
        ));
    }
    let (sign, at): (i64, usize) = pick(scan, at, |w| match w {
        TimeWord::Before => Some(-1),
        TimeWord::After => Some(1),
        TimeWord::From | TimeWord::Since if scan.grammar().head_last => Some(2),
        _ => None,
    })
    .filter(|(_, at)| !broken(scan, *at))?;
    let (base, end) = base_at(scan, skip(scan, at, 1), anchor)?;
    let base = resolve::period(base, anchor)?;
    // "two weeks after 2011" begin with its end, "two weeks from 2011" with its first day.
    let day = move_by(
        if sign == 1 { base.period.1 } else { base.period.0 },
        &parts,
        sign.signum(),
    )?;
    Some((
        Atom::Fixed(Fixed {
            period: (day, day),
            granularity: Granularity::Day,
            weekday: None,
            ..base
        }),
        end,
    ))
}

/// "rest of the week".
fn rest(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let at = word(scan, i, |w| w == TimeWord::Rest)?;
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

/// "the week of May 5", "week beginning February 4", « la semaine du 5 mai ».
fn week_with(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let from = skip(scan, i, 1);
    let at = word(scan, from, |w| w == TimeWord::WeekBeginning).or_else(|| {
        let (_, end) = unit(scan, from).filter(|(unit, _)| *unit == Unit::Week)?;
        word(scan, end, |w| w == TimeWord::WeekOf)
    })?;
    if broken(scan, at) {
        return None;
    }
    let (base, end) = base_at(scan, skip(scan, at, 1), anchor)?;
    let base = resolve::period(base, anchor).filter(|b| b.granularity <= Granularity::Day)?;
    Some((
        Atom::Fixed(Fixed {
            period: week_of(base.period.0)?,
            granularity: Granularity::Week,
            weekday: None,
            ..base
        }),
        end,
    ))
}

/// "the weekend", « le week-end »: this one.
fn plain_weekend(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let from = skip(scan, i, 1);
    let (unit, end) = unit(scan, from)?;
    if unit != Unit::Weekend || from == i {
        return None;
    }
    let found = fixed(anchor, Granularity::Week, |date| unit_around(date, unit, 0))?;
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
    let article = from > 0 && word(scan, from - 1, |w| w == TimeWord::Article).is_some();
    let filler = |at: usize| {
        scan.tokens.kind(at) == Some(TokenKind::Word) && word(scan, at, |w| w == TimeWord::Filler).is_some()
    };
    let lead = led || article && from > 1 && filler(from - 2);
    let goes_on = scan
        .is(end, |s| match s {
            Sense::Time(w) => w != TimeWord::Filler && w != TimeWord::Local,
            Sense::Numeral(_) | Sense::Where => true,
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
    let (towards, end) = direction(scan, at)?;
    let offset = match towards {
        Direction::Next if !back => 2,
        Direction::Last if back => -2,
        _ => return None,
    };
    // "the week after next Monday" tells a Monday.
    let names_another = super::words::unit(scan, end).is_some() || super::words::weekday(scan, end).is_some();
    let granularity = granularity_of(unit).filter(|_| !names_another)?;
    let found = fixed(anchor, granularity, |date| unit_around(date, unit, offset))?;
    Some((Atom::Fixed(found), end))
}

/// "year to date".
fn to_date(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (unit, at) = unit(scan, skip(scan, i, 2))?;
    let end = word(scan, at, |w| w == TimeWord::ToDate)?;
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
