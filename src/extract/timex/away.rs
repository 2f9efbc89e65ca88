//! Times counted in units: "two days ago", "the past three weeks", "two weeks before May 13".

use super::Anchor;
use super::atom::{Atom, Direction, Fixed, base_at, direction};
use super::calendar::{plus_days, plus_months};
use super::relative::{fixed, granularity_of, is_plural, unit_around};
use super::resolve;
use super::weekday_away::weekdays_away;
use super::words::{broken, count, few, pick, skip, unit, word};
use crate::event::{Granularity, Role};
use crate::extract::numeral::NUMERALS;
use crate::extract::scan::Scan;
use crate::lang::{Bound, Sense, TimeWord, Unit};
use chrono::{Datelike, NaiveDate};

/// Where no unit of the calendar is told, nothing is counted in units.
pub(super) const UNITS: u32 = TimeWord::Unit(Unit::Day).bit();

/// The period at token `i` that is told from another time: "two weeks before May 13", "the week of May 5".
pub(super) fn away(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let counted = TimeWord::Unit(Unit::Day).bit() | TimeWord::WeekBeginning.bit();
    if !scan.has_times(counted) {
        return None;
    }
    let (from, week) = (away_from(scan, i, anchor), week_with(scan, i, anchor));
    match (from, week) {
        (Some(from), Some(week)) if week.1 > from.1 => Some(week),
        (from, week) => from.or(week),
    }
}

/// "the past three weeks", « les dix derniers mois », "next 2 years", "within 9 months".
pub(super) fn several_units(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if !scan.has_times(UNITS) {
        return None;
    }
    let from = skip(scan, i, 1);
    let within = word(scan, from, |w| matches!(w, TimeWord::Within)).filter(|_| anchor.future);
    if let Some(at) = within {
        return within_units(scan, at, anchor);
    }
    let ahead = word(scan, from, |w| matches!(w, TimeWord::In | TimeWord::Ahead)).map_or(from, |at| skip(scan, at, 1));
    let (direction, n, unit, end) =
        if let Some((towards, at)) = direction(scan, ahead).filter(|(d, _)| *d != Direction::This) {
            if let Some((parts, end)) = amount(scan, at).filter(|(parts, _)| parts.len() > 1) {
                return stretch(&parts, towards, anchor).map(|found| (Atom::Fixed(found), end));
            }
            let (n, at) = count(scan, at).or_else(|| few(scan, at))?;
            let (unit, end) = unit(scan, at)?;
            (towards, n, unit, end)
        } else if let Some((n, at)) = count(scan, skip(scan, ahead, 1)).filter(|(_, at)| !broken(scan, *at)) {
            let told = |at: usize| direction(scan, at).filter(|(d, _)| *d != Direction::This && !broken(scan, at));
            // « dal 4 al 23 il prossimo mese » counts no months.
            if let Some((towards, at)) = told(at).filter(|(_, end)| *end == at + 1) {
                // « trois dernières semaines », "the 5 upcoming years", but "only 3 next week"
                let (unit, end) = unit(scan, at)?;
                if scan.grammar().head_last && !is_plural(scan, at, end) {
                    return None;
                }
                (towards, n, unit, end)
            } else {
                // « las tres semanas siguientes »; « los dos días siguientes al ataque » are told from the attack.
                let (unit, behind) = unit(scan, at).filter(|(_, behind)| is_plural(scan, at, *behind))?;
                let (towards, end) = told(behind).filter(|_| !scan.grammar().head_last)?;
                let from_another = word(scan, end, |w| matches!(w, TimeWord::To | TimeWord::Of)).is_some();
                if from_another {
                    return None;
                }
                (towards, n, unit, end)
            }
        } else {
            return None;
        };
    if n > 1000.0 || n.fract() != 0.0 || matches!(unit, Unit::Second | Unit::Minute | Unit::Hour) {
        return None;
    }
    let vague = (from..end).any(|at| few(scan, at).is_some());
    let n = n as i64;
    let granularity = granularity_of(unit)?;
    // "the last 3 months and 2 weeks"
    let more = word(scan, end, |w| matches!(w, TimeWord::And))
        .filter(|_| !broken(scan, end))
        .and_then(|at| amount(scan, at))
        .filter(|(parts, behind)| {
            let finer = |unit: Unit| granularity_of(unit).is_some_and(|finer| finer < granularity);
            let told = !matches!(unit, Unit::Quarter | Unit::Decade | Unit::Century);
            let away = |w| {
                matches!(
                    w,
                    TimeWord::Ago | TimeWord::Later | TimeWord::Earlier | TimeWord::FromNow
                )
            };
            told && parts.iter().all(|(n, unit)| finer(*unit) && n.fract() == 0.0)
                && word(scan, *behind, away).is_none()
        });
    if let Some((parts, end)) = more {
        let mut all = vec![(n as f64, unit)];
        all.extend(parts);
        let mut found = stretch(&all, direction, anchor)?;
        found.approx |= vague;
        return Some((Atom::Fixed(found), end));
    }
    let mut found = fixed(anchor, granularity, |date| match unit {
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
    found.approx |= vague;
    Some((Atom::Fixed(found), end))
}

/// "the last 2 months and 3 weeks": all of them up to the publication, or from it on.
fn stretch(parts: &[(f64, Unit)], towards: Direction, anchor: Anchor) -> Option<Fixed> {
    let finest = parts.iter().filter_map(|(_, unit)| granularity_of(*unit)).min()?;
    fixed(anchor, finest, |date| match towards.is_back() {
        true => Some((move_by(date, parts, -1)?, plus_days(date, -1)?)),
        false => Some((plus_days(date, 1)?, move_by(date, parts, 1)?)),
    })
}

/// "within 5 days", "within the next 3 years": from the publication on. "Within 5 days of the vote" tells how long.
pub(super) fn within_units(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let at = skip(scan, i, 1);
    let at = direction(scan, at)
        .filter(|(d, _)| !d.is_back())
        .map_or(at, |(_, at)| at);
    let (parts, end) = amount(scan, at)?;
    let now = word(scan, end, |w| matches!(w, TimeWord::FromNow));
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
pub(super) fn shift(date: NaiveDate, unit: Unit, n: i64) -> Option<NaiveDate> {
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
pub(super) fn amount(scan: &Scan<'_>, i: usize) -> Option<(Vec<(f64, Unit)>, usize)> {
    // A number or an article counts.
    if !scan.has_times(UNITS) || !scan.begins_number(i) && !scan.begins_any(i, NUMERALS) {
        return None;
    }
    let mut parts: Vec<(f64, Unit)> = Vec::new();
    let mut end = i;
    let mut at = i;
    while parts.len() < 4 {
        let Some((n, behind)) = count(scan, at)
            .or_else(|| few(scan, at))
            .filter(|(n, behind)| *n <= 5000.0 && !broken(scan, *behind))
        else {
            break;
        };
        let Some((unit, behind)) = unit(scan, behind) else {
            break;
        };
        parts.push((n, unit));
        end = behind;
        at = match word(scan, behind, |w| matches!(w, TimeWord::And)) {
            Some(next) => next,
            None if scan.fold(behind) == "," => behind + 1,
            None => behind,
        };
    }
    (!parts.is_empty()).then_some((parts, end))
}

/// `date` moved by all the units.
pub(super) fn move_by(date: NaiveDate, parts: &[(f64, Unit)], sign: i64) -> Option<NaiveDate> {
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
pub(super) fn ago(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if let Some(found) = weekdays_away(scan, i, anchor) {
        return Some(found);
    }
    if !scan.has_times(UNITS) {
        return None;
    }
    let prefix = pick(scan, i, |w| match w {
        TimeWord::AgoBefore => Some((-1, true)),
        TimeWord::Ahead => Some((1, true)),
        TimeWord::In => Some((1, anchor.future)),
        _ => None,
    });
    let from = skip(scan, prefix.map_or(i, |(_, end)| end), 1);
    // "a few days ago", « il y a quelques jours »
    let some = || {
        // « hace unos días »: what leads to the time holds the few of it.
        let within = || from.checked_sub(1).filter(|at| *at > i).and_then(|at| few(scan, at));
        let (n, at) = few(scan, from).or_else(within)?;
        let (unit, at) = unit(scan, at).filter(|_| !broken(scan, at))?;
        Some((vec![(n, unit)], at))
    };
    let told = amount(scan, from);
    let vague = told.is_none();
    let (parts, at) = told.or_else(some)?;
    let suffix = pick(scan, at, |w| match w {
        TimeWord::Ago => Some((-1, true)),
        TimeWord::Later => Some((1, false)),
        TimeWord::FromNow => Some((1, true)),
        TimeWord::Earlier => Some((-1, false)),
        _ => None,
    })
    .or_else(|| from_today(scan, at).filter(|_| prefix.is_some() || !is_stretch(scan, from)))
    .filter(|_| !broken(scan, at));
    let (sign, end) = match (prefix, suffix) {
        // "over twee weken terug" is a way back.
        (Some(((sign @ 1, true), _)), Some(((-1, true), _))) => (sign, at),
        (_, Some(((sign, _), end))) => (sign, end),
        // "in two days" is a time where the claim looks ahead, else a duration; "the biggest in 40 years" looks back.
        (Some(((_, false), _)), None) => return None,
        (Some(((1, _), _)), None) if parts.iter().any(|(n, unit)| *n >= 10.0 && *unit == Unit::Year) => return None,
        (Some(((sign, _), _)), None) => (sign, at),
        (None, None) => return None,
    };
    // How far "a few days later" is from a story's time nobody can tell.
    let backwards = prefix.is_some_and(|((sign, _), _)| sign < 0) || matches!(suffix, Some(((-1, true), _)));
    if vague && !backwards {
        return None;
    }
    if parts
        .iter()
        .all(|(_, unit)| matches!(unit, Unit::Second | Unit::Minute | Unit::Hour))
    {
        let found = fixed(anchor, Granularity::Day, |date| Some((date, date)))?;
        // "in 3 minutes" is how long, unless the claim looks ahead.
        let led = matches!(prefix, Some(((sign, _), _)) if sign < 0 || anchor.future);
        return (matches!(suffix, Some(((_, true), _))) || led).then_some((Atom::Fixed(found), end));
    }
    // "two months later" of a time that this text does not tell lies nowhere, but before the publication.
    if matches!(suffix, Some(((1, false), _))) && !anchor.future {
        return None;
    }
    let finest = parts.iter().filter_map(|(_, unit)| granularity_of(*unit)).min()?;
    let most = prefix.is_none() && is_most(scan, i);
    let mut found = fixed(anchor, finest.min(Granularity::Year), |date| {
        let day = move_by(date, &parts, sign)?;
        Some(if most {
            (day.min(date), day.max(date))
        } else {
            (day, day)
        })
    })?;
    found.approx = vague || finest > Granularity::Day;
    found.uncertain |= vague;
    // "two days later" counts from the story's time, which only the text before may tell.
    found.uncertain |= matches!(suffix, Some(((_, false), _)));
    Some((Atom::Fixed(found), end))
}

/// Whether a small word other than "to" leads to the units at `i`: « chiuso per due settimane da oggi » tells how long.
fn is_stretch(scan: &Scan<'_>, i: usize) -> bool {
    let Some(before) = i.checked_sub(1) else { return false };
    let small = scan.is(before, |s| s == Sense::Function).is_some();
    small && word(scan, before, |w| w == TimeWord::To).is_none()
}

/// "from today" behind a number of units.
fn from_today(scan: &Scan<'_>, i: usize) -> Option<((i64, bool), usize)> {
    let today = word(scan, i, |w| matches!(w, TimeWord::From | TimeWord::Since))?;
    let end = word(scan, today, |w| w == TimeWord::Day(0))?;
    Some(((1, true), end))
}

/// "two days later", "a week earlier", counted from the story's day that the text has told.
pub(super) fn since_story(scan: &Scan<'_>, i: usize, story: NaiveDate) -> Option<(Fixed, usize)> {
    let (parts, at) = amount(scan, skip(scan, i, 1))?;
    let (sign, end) = pick(scan, at, |w| match w {
        TimeWord::Later => Some(1),
        TimeWord::Earlier => Some(-1),
        _ => None,
    })
    .filter(|_| !broken(scan, at))?;
    let finest = parts.iter().filter_map(|(_, unit)| granularity_of(*unit)).min()?;
    let day = move_by(story, &parts, sign)?;
    let found = Fixed {
        granularity: finest.min(Granularity::Year),
        approx: finest > Granularity::Day,
        relative: true,
        ..Fixed::day(day)
    };
    Some((found, end))
}

/// "two weeks before May 13", "3 days after today", "two weeks from January 15".
pub(super) fn away_from(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    // « dentro de tres semanas a partir de mañana »: what comes then is a day, however its time is counted.
    let lead = pick(scan, i, |w| match w {
        TimeWord::Ahead => Some(true),
        TimeWord::In => Some(anchor.future),
        _ => None,
    });
    let ahead = lead.filter(|(ahead, end)| *ahead && !broken(scan, *end));
    let (parts, at) = amount(scan, ahead.map_or(i, |(_, end)| skip(scan, end, 1)))?;
    // "2 weeks starting May 20"
    let comma = if scan.fold(at) == "," { at + 1 } else { at };
    // "for two weeks from Monday", "for 1 week, from 20 December"
    let lasts = i > 0 && scan.is(i - 1, |s| matches!(s, Sense::State(Role::Duration))).is_some();
    let starting = |w| matches!(w, TimeWord::Starting) || lasts && matches!(w, TimeWord::From);
    let from = word(scan, comma, starting).filter(|from| ahead.is_none() && !broken(scan, *from));
    if let Some(from) = from {
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
        TimeWord::From | TimeWord::Since if scan.grammar().head_last || ahead.is_some() => Some(2),
        TimeWord::Starting if ahead.is_some() => Some(2),
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
    let period = match (is_most(scan, i), sign) {
        (false, _) => (day, day),
        (true, -1) => (day, base.period.0),
        (true, _) => (base.period.0, day),
    };
    Some((
        Atom::Fixed(Fixed {
            period,
            granularity: Granularity::Day,
            weekday: None,
            ..base
        }),
        end,
    ))
}

/// "less than 3 days after tomorrow": whether the amount at `i` is the most that it may be.
fn is_most(scan: &Scan<'_>, i: usize) -> bool {
    scan.hits_ending(i)
        .any(|hit| matches!(hit.sense, Sense::Bound(Bound::Most)))
}

/// "the week of May 5", "week beginning February 4", « la semaine du 5 mai ».
pub(super) fn week_with(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let from = skip(scan, i, 1);
    let named = unit(scan, from).filter(|(unit, _)| matches!(unit, Unit::Week | Unit::Weekend));
    let weekend = named.is_some_and(|(unit, _)| unit == Unit::Weekend);
    let at = word(scan, from, |w| matches!(w, TimeWord::WeekBeginning))
        .or_else(|| word(scan, named?.1, |w| matches!(w, TimeWord::WeekOf)))?;
    if broken(scan, at) {
        return None;
    }
    let (base, end) = base_at(scan, skip(scan, at, 1), anchor)?;
    let base = resolve::period(base, anchor).filter(|b| b.granularity <= Granularity::Day)?;
    Some((
        Atom::Fixed(Fixed {
            period: unit_around(base.period.0, if weekend { Unit::Weekend } else { Unit::Week }, 0)?,
            granularity: Granularity::Week,
            weekday: None,
            ..base
        }),
        end,
    ))
}
