//! One time: a single date, or two that a range joins and that share fields.

use chrono::NaiveDate;

use super::atom::{Atom, Fields, Fixed, atom_at};
use super::relative::{self, is_bare_day};
use super::resolve::{self, granularity};
use super::span::{in_parts, of_this_month, overnight, timex, unanchored, weekday};
use super::weekday_range::{weekday_range, weekdays_of};
use super::words::{broken, counts_nothing, day_number, is_free, ordinal_day, pick, skip, word};
use super::{Anchor, Timex, away, daypart, numeric};
use crate::event::{Granularity, Moment};
use crate::extract::scan::Scan;
use crate::lang::{DayPart, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// The time at token `i`; `before` is the last one found, which tells the story's day.
pub(super) fn time_at(scan: &Scan<'_>, i: usize, anchor: Anchor, before: Option<&Timex>) -> Option<Timex> {
    let story = before
        .filter(|t| !t.span.uncertain)
        .and_then(|t| t.span.to.or(t.span.from))
        .map(|m| m.date);
    if let Some((fixed, end)) = relative::story_day(scan, i, anchor, story) {
        return Some(timex(fixed, i, end));
    }
    if let Some((fixed, end)) = story.and_then(|story| away::since_story(scan, i, story)) {
        return Some(timex(fixed, i, end));
    }
    let range = scan.leads_to_range(i).then(|| joined(scan, i, anchor)).flatten();
    range
        .or_else(|| open(scan, i, anchor))
        .or_else(|| single(scan, i, anchor))
}

fn single(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<Timex> {
    let (atom, end) = atom_at(scan, i, anchor)?;
    match resolve::period(atom, anchor) {
        Some(fixed) => Some(timex(fixed, i, end)),
        None => unanchored(atom, i, end),
    }
}

/// "from A to B", "between A and B", "A–B", « du A au B », "5 and 6 March".
fn joined(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<Timex> {
    let opening = pick(scan, i, |w| match w {
        TimeWord::From | TimeWord::Since => Some(false),
        TimeWord::Between => Some(true),
        _ => None,
    });
    // "next week between Wednesday and Friday"
    if let Some((week, end)) = relative::unit_offset(scan, i, Unit::Week)
        && let Some(found) = weekdays_of(scan, i, end, week, anchor)
    {
        return Some(found);
    }
    if let Some(found) = years(scan, i, opening.map(|(_, end)| skip(scan, end, 1)), anchor) {
        return Some(found);
    }
    let dark = |part| matches!(part, DayPart::Overnight | DayPart::Night | DayPart::Dawn);
    let night = word(scan, i, |w| matches!(w, TimeWord::Part(DayPart::Overnight)))
        .map(|end| skip(scan, end, 1))
        .or_else(|| {
            daypart::leading(scan, i)
                .filter(|(part, _)| dark(*part))
                .map(|(_, from)| from)
        });
    if let Some(found) = opening.and_then(|(between, at)| dashed(scan, i, at, between, anchor)) {
        return Some(found);
    }
    let bare = |at: usize| atom_at(scan, at, anchor).or_else(|| bare_number(scan, at));
    let starts = [
        opening.map(|(_, end)| skip(scan, end, 1)),
        night,
        Some(skip(scan, i, 1)),
        Some(i),
    ];
    for start in starts.into_iter().flatten() {
        let opened = start > i && (opening.is_some() || night.is_some());
        // "November 21–24" reads its first day with the month: the bare number may not begin the range then.
        let lefts = [bare_number(scan, start), bare(start)];
        let mut best: Option<Timex> = None;
        for (left, end) in lefts.into_iter().flatten() {
            let between = opening.is_some_and(|(between, _)| between);
            let Some(at) = connector(scan, end, between, opened) else {
                continue;
            };
            let and = !between && word(scan, end, |w| matches!(w, TimeWord::And)).is_some();
            let at_fields = skip(scan, at, 1);
            let Some((right, end)) = bare(at_fields).or_else(|| atom_at(scan, at, anchor)) else {
                continue;
            };
            let (right, end) = shared_tail(scan, left, right, end);
            let ranked = opening.is_some() && !between && ordinal_day(scan, start).is_some();
            let (left, right) = match ranked && is_free(scan, end) {
                true => of_this_month(left, right).unwrap_or((left, right)),
                false => (left, right),
            };
            if and && !is_pair(left, right) {
                continue;
            }
            let Some(mut found) = join(left, right, i, end, anchor, opened) else {
                continue;
            };
            if night.is_some_and(|end| end <= start) {
                overnight(&mut found.span);
            }
            if best.as_ref().is_none_or(|b| found.end > b.end) {
                best = Some(found);
            }
        }
        if best.is_some() {
            return best;
        }
    }
    // "November between 19 and 20", "next month from 4 to 23"
    let (month, end) = match relative::unit_offset(scan, i, Unit::Month) {
        Some((offset, end)) => {
            let month_offset = Some(offset);
            (
                Fields {
                    month_offset,
                    ..Fields::default()
                },
                end,
            )
        }
        None => match atom_at(scan, i, anchor)? {
            (Atom::Fields(fields), end) => (fields, end),
            _ => return None,
        },
    };
    let month_only = (month.month.is_some() || month.month_offset.is_some()) && month.day.is_none();
    let from = pick(scan, end, |w| match w {
        TimeWord::Between => Some(true),
        TimeWord::From => Some(false),
        _ => None,
    });
    let (between, at) = from
        .or((month.month_offset.is_some()).then_some((false, end)))
        .filter(|_| month_only)?;
    let (first, end) = bare_number(scan, skip(scan, at, 1)).filter(|_| !broken(scan, at))?;
    let at = connector(scan, end, between || month.month.is_some(), true)?;
    let (last, end) = bare_number(scan, skip(scan, at, 1))?;
    let free = counts_nothing(scan, end) || scan.grammar().ordinal_stop && is_free(scan, end);
    if month.month_offset.is_some() && !free {
        return None;
    }
    let with = |atom: Atom| match atom {
        Atom::Fields(fields) => Atom::Fields(Fields {
            day: fields.day,
            ..month
        }),
        fixed => fixed,
    };
    let (last, end) = shared_tail(scan, first, with(last), end);
    join(with(first), last, i, end, anchor, true)
}

/// "van 1-10 tot 7-11": two dates with nothing but a hyphen between day and month.
fn dashed(scan: &Scan<'_>, i: usize, opened: usize, between: bool, anchor: Anchor) -> Option<Timex> {
    let (left, end) = numeric::dashed(scan, skip(scan, opened, 1))?;
    let at = connector(scan, end, between, true).filter(|at| *at > end)?;
    let (right, end) = match numeric::dashed(scan, at) {
        Some((right, end)) => (Atom::Fields(right), end),
        None => atom_at(scan, at, anchor)?,
    };
    let (right, end) = shared_tail(scan, Atom::Fields(left), right, end);
    join(Atom::Fields(left), right, i, end, anchor, true)
}

/// "2014-2018", "2014 to 2018": two years in digits need no other word to be years.
fn years(scan: &Scan<'_>, i: usize, opened: Option<usize>, anchor: Anchor) -> Option<Timex> {
    let whole = |at: usize| {
        let (year, end) = super::words::year(scan, at).filter(|_| scan.tokens.kind(at) == Some(TokenKind::Number))?;
        let plausible = (1500..=2100).contains(&year) && !super::atom::is_counted(scan, end);
        plausible.then_some((year, end))
    };
    let (first, end) = whole(opened.unwrap_or(i))?;
    let joined = scan.joint(end) == Joint::Hyphen || opened.is_some() || (1900..=2100).contains(&first);
    let of = |year| {
        Atom::Fields(Fields {
            year: Some(year),
            ..Fields::default()
        })
    };
    // "2014-15"
    if let Some((short, behind)) = super::words::short_year(scan, end).filter(|_| scan.joint(end) == Joint::Hyphen) {
        let next = short == first + 1 && scan.joint(behind) != Joint::Hyphen;
        return next
            .then(|| join(of(first), of(short), i, behind, anchor, true))
            .flatten();
    }
    let at = connector(scan, end, false, opened.is_some()).filter(|_| joined)?;
    if word(scan, end, |w| matches!(w, TimeWord::And)).is_some() {
        return None;
    }
    let (last, end) = whole(at).filter(|(last, end)| *last > first && scan.joint(*end) != Joint::Hyphen)?;
    join(of(first), of(last), i, end, anchor, true)
}

/// Whether "and" makes one stretch of the two: "5 and 6 March", "Saturday and Sunday", but not "2015 and 2016".
fn is_pair(left: Atom, right: Atom) -> bool {
    match (left, right) {
        (Atom::Fields(a), Atom::Fields(b)) => {
            let told = a.year.is_some() || a.month.is_some() && a.day.is_some() && a.month != b.month;
            // "3 and 1/4" are no two days of April.
            let rising = b.day.is_none_or(|day| a.day.is_none_or(|first| first < day));
            // « febrero, marzo y julio » are three months.
            let apart = a.month.zip(b.month).is_some_and(|(a, b)| b != a % 12 + 1);
            let months = a.day.is_none() && b.day.is_none() && apart;
            is_bare_day(&a) && rising || is_bare_day(&b) || !told && !months && granularity(&a) <= Granularity::Month
        }
        _ => false,
    }
}

/// A year or "of next month" behind the last day of a range belongs to the whole ("21–24 November 2019", "4–23 next month").
fn shared_tail(scan: &Scan<'_>, left: Atom, right: Atom, end: usize) -> (Atom, usize) {
    let (Atom::Fields(left), Atom::Fields(fields)) = (left, right) else {
        return (right, end);
    };
    let at = skip(scan, end, 2);
    // "5/1-5/7, 2020"
    let both = |f: &Fields| f.day.is_some() && f.month.is_some() && f.year.is_none();
    let bare = is_bare_day(&fields);
    if bare && let Some((offset, end)) = relative::unit_offset(scan, at, crate::lang::Unit::Month) {
        let month_offset = Some(offset);
        return (Atom::Fields(Fields { month_offset, ..fields }), end);
    }
    let shares_year = both(&left) && both(&fields) || bare && left.month.is_some() && left.year.is_none();
    let year = || super::words::year(scan, at).filter(|_| !broken(scan, at));
    match shares_year.then(year).flatten() {
        Some((year, end)) => {
            let year = Some(year);
            (Atom::Fields(Fields { year, ..fields }), end)
        }
        None => (right, end),
    }
}

/// A number that may be a day of the month.
fn bare_number(scan: &Scan<'_>, i: usize) -> Option<(Atom, usize)> {
    let (day, end) = ordinal_day(scan, i).or_else(|| day_number(scan, i))?;
    Some((
        Atom::Fields(Fields {
            day: Some(day),
            ..Fields::default()
        }),
        end,
    ))
}

/// The token behind what joins the two ends of a range.
pub(super) fn connector(scan: &Scan<'_>, i: usize, between: bool, opened: bool) -> Option<usize> {
    if broken(scan, i) {
        return None;
    }
    if scan.joint(i) == Joint::Hyphen {
        return Some(i);
    }
    if matches!(scan.fold(i), "-" | "–" | "—" | "~") {
        return (!broken(scan, i + 1)).then_some(i + 1);
    }
    let i = if scan.fold(i) == "," && opened { i + 1 } else { i };
    if broken(scan, i) {
        return None;
    }
    word(scan, i, |w| match w {
        TimeWord::And => true,
        TimeWord::To | TimeWord::Until => !between || scan.grammar().month_first,
        _ => false,
    })
    .filter(|end| !broken(scan, *end) && !super::clock::begins(scan, *end))
}

/// The stretch from the one to the other, where the two fit together.
pub(super) fn join(left: Atom, right: Atom, start: usize, end: usize, anchor: Anchor, opened: bool) -> Option<Timex> {
    let (left, right) = share(left, right)?;
    if let (Atom::Fields(a), Atom::Fields(b)) = (&left, &right) {
        if let (Some(first), Some(last), None, None) = (a.weekday, b.weekday, a.day, b.day) {
            return weekday_range(first, last, *a, *b, start, end, anchor);
        }
        let whole = |f: &Fields| f.year.is_some() && granularity(f) == Granularity::Year;
        // "2007 and 2009", "Monday and Friday" name two times, not a stretch.
        if !opened && whole(a) && whole(b) && b.year != a.year.map(|y| y + 1) && end - start > 2 {
            return None;
        }
    }
    let mut late = resolve::period(right, anchor)?;
    let mut early = resolve::period(left, anchor)?;
    if let (Atom::Fields(a), Atom::Fields(b)) = (left, right)
        && is_yearless(&a)
        && is_yearless(&b)
    {
        // The end follows the beginning within a year: looking back the beginning has come, looking ahead the end
        // is still to come.
        let in_year = |fields: Fields, year: i32| {
            let whole = Fields {
                year: Some(year),
                ..fields
            };
            resolve::period(Atom::Fields(whole), anchor)
        };
        if anchor.future {
            let year = year_of(late.period.1);
            let found = [year, year - 1].into_iter().filter_map(|year| in_year(a, year));
            early.period = found.map(|f| f.period).find(|p| p.0 <= late.period.1)?;
        } else {
            let year = year_of(early.period.0);
            let found = [year, year + 1].into_iter().filter_map(|year| in_year(b, year));
            late.period = found.map(|f| f.period).find(|p| p.1 >= early.period.0)?;
        }
    }
    if early.period.0 > late.period.1 {
        if let Atom::Fields(a) = left
            && a.year.is_none()
            && early.relative
        {
            // "from 25 October to 25 January": the beginning lies a year earlier.
            early = resolve::period(
                Atom::Fields(Fields {
                    year: Some(year_of(late.period.0) - 1),
                    ..a
                }),
                anchor,
            )?;
        }
        if early.period.0 > late.period.1
            && let Atom::Fields(b) = right
        {
            // "from now to 15 November": the first that comes.
            let year = year_of(early.period.0);
            let in_year = |year| {
                let whole = Fields { year: Some(year), ..b };
                resolve::period(Atom::Fields(whole), anchor)
            };
            late = [year, year + 1]
                .into_iter()
                .filter_map(in_year)
                .find(|late| b.year.is_none() && late.period.1 >= early.period.0)?;
        }
    }
    if early.period.0 > late.period.1 {
        return None;
    }
    let granularity = early.granularity.min(late.granularity);
    let fixed = Fixed {
        period: (early.period.0, late.period.1),
        granularity,
        approx: early.approx || late.approx,
        uncertain: early.uncertain || late.uncertain,
        relative: early.relative || late.relative,
        weekday: None,
        part: None,
    };
    let mut found = timex(fixed, start, end);
    in_parts(&mut found.span, early.part, late.part);
    found.span.weekdays = early.weekday.and_then(weekday).zip(late.weekday.and_then(weekday));
    Some(found)
}

/// A date or month that the publication date gives its year.
fn is_yearless(fields: &Fields) -> bool {
    let told = fields.year.is_some() || fields.year_offset.is_some() || fields.month_offset.is_some();
    let named = fields.month.is_some() || fields.season.is_some() || fields.quarter.is_some();
    named && !told && fields.nth.is_none() && fields.direction == super::atom::Direction::Untold
}

fn year_of(date: NaiveDate) -> i32 {
    chrono::Datelike::year(&date)
}

/// Each end takes the fields it lacks from the other; `None` where the two make no range.
fn share(left: Atom, right: Atom) -> Option<(Atom, Atom)> {
    let (Atom::Fields(mut a), Atom::Fields(mut b)) = (left, right) else {
        let lone_number = |atom: &Atom| matches!(atom, Atom::Fields(f) if is_bare_day(f));
        return (!lone_number(&left) && !lone_number(&right)).then_some((left, right));
    };
    if is_bare_day(&a) && is_bare_day(&b) {
        return None; // "10 to 15" is a range of numbers
    }
    if is_bare_day(&a) && (b.day.is_none() || b.month.is_none() && b.month_offset.is_none()) {
        return None;
    }
    if is_bare_day(&b) && a.day.is_none() {
        return None;
    }
    if a.month.is_none() && a.day.is_some() && a.month_offset.is_none() {
        a.month = b.month;
        a.month_offset = b.month_offset;
    }
    if b.month.is_none() && b.day.is_some() && b.month_offset.is_none() {
        b.month = a.month;
        b.month_offset = a.month_offset;
    }
    let dated = |f: &Fields| f.month.is_some() || f.quarter.is_some() || f.season.is_some() || f.half.is_some();
    if a.year.is_none() && a.year_offset.is_none() && dated(&a) {
        let wraps = a.month.zip(b.month).is_some_and(|(a, b)| a > b);
        a.year = b.year.map(|year| if wraps { year - 1 } else { year });
        a.year_offset = b.year_offset;
    }
    if b.year.is_none() && b.year_offset.is_none() && dated(&b) {
        let wraps = a.month.zip(b.month).is_some_and(|(a, b)| a > b);
        b.year = a.year.map(|year| if wraps { year + 1 } else { year });
        b.year_offset = a.year_offset;
    }
    Some((Atom::Fields(a), Atom::Fields(b)))
}

/// "from March to date": what leads to it begins a stretch that ends with the publication.
fn to_date(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(bool, usize)> {
    if !scan.has_times(TimeWord::ToDate.bit()) {
        return None;
    }
    let at = word(scan, i, |w| matches!(w, TimeWord::From))?;
    let (_, end) = atom_at(scan, skip(scan, at, 1), anchor)?;
    word(scan, end, |w| matches!(w, TimeWord::ToDate)).map(|_| (true, at))
}

/// "since 2015", "until Friday", "before March", "after 2010": one end stays open.
fn open(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<Timex> {
    let (from_here, end) = pick(scan, i, |w| match w {
        TimeWord::Since => Some(true),
        TimeWord::Until => Some(false),
        _ => None,
    })
    .or_else(|| to_date(scan, i, anchor))?;
    let at = skip(scan, end, 1);
    if broken(scan, at) || scan.tokens.kind(at) == Some(TokenKind::Mark) {
        return None;
    }
    let mut found = single(scan, at, anchor)?;
    // "since March to date" says no more than "since March".
    let to_date = word(scan, found.end, |w| matches!(w, TimeWord::ToDate)).filter(|_| from_here);
    found.end = to_date.unwrap_or(found.end);
    let ends_today = anchor.published.map(|p| Moment { date: p.to, time: None });
    if from_here && found.span.from.is_some() {
        found.span.to = ends_today.max(found.span.to);
        found.span.uncertain = true;
    } else if found.span.to.is_some() {
        found.span.uncertain = true;
    }
    found.start = i;
    Some(found)
}
