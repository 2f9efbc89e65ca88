//! One date or period as the words give it.
use chrono::NaiveDate;

use super::bare::{bare_day, bare_year};
use super::calendar::Period;
use super::month::{day_month, month_day};
use super::nth::{nth_of, nth_unit, part_of_year, span_of_year};
use super::weekday::weekday_date;
use super::words::{broken, ends, never, pick, short_year, skip, word, year};
use super::{Anchor, away, daypart, numeric, relative, weekday_away};
use crate::event::{Granularity, Role};
use crate::extract::scan::Scan;
use crate::lang::{Cue, DayPart, Hit, Sense, Syntax, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// A date or period whose open fields the publication date or the other end of a range fills.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Atom {
    /// Fields of the calendar.
    Fields(Fields),
    /// A period already resolved.
    Fixed(Fixed),
}

/// A period already resolved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fixed {
    pub(super) period: Period,
    pub(super) granularity: Granularity,
    pub(super) approx: bool,
    /// The period is only the window in which the true one lies.
    pub(super) uncertain: bool,
    /// Resolved by the publication date.
    pub(super) relative: bool,
    pub(super) weekday: Option<u32>,
    /// The part of the day, told of a day.
    pub(super) part: Option<DayPart>,
}

impl Fixed {
    pub(super) fn new(period: Period, granularity: Granularity) -> Self {
        Fixed {
            period,
            granularity,
            approx: false,
            uncertain: false,
            relative: false,
            weekday: None,
            part: None,
        }
    }

    pub(super) fn day(date: NaiveDate) -> Self {
        Fixed::new((date, date), Granularity::Day)
    }
}

/// Fields of the calendar, as far as told.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Fields {
    pub(super) year: Option<i32>,
    /// Years from the publication's, where the year is told so ("last year").
    pub(super) year_offset: Option<i32>,
    /// Months from the publication's, likewise ("of this month").
    pub(super) month_offset: Option<i64>,
    /// Weeks from the publication's, likewise ("Friday of last week").
    pub(super) week_offset: Option<i64>,
    pub(super) month: Option<u32>,
    pub(super) day: Option<u32>,
    pub(super) weekday: Option<u32>,
    pub(super) nth: Option<Nth>,
    pub(super) season: Option<u32>,
    pub(super) quarter: Option<u32>,
    pub(super) half: Option<u32>,
    pub(super) feast: Option<Feast>,
    /// The weekend that the feast makes longer, not the feast alone.
    pub(super) weekend: bool,
    pub(super) third: Option<Third>,
    pub(super) direction: Direction,
    /// The part of the day.
    pub(super) part: Option<DayPart>,
}

/// "first week", "last Friday" of a longer period; negative counts from its end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Nth {
    pub(super) n: i64,
    pub(super) unit: Unit,
    pub(super) count: i64,
}

/// A feast day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Feast {
    Fixed(u32, u32),
    Easter(i64),
    /// Days from the n-th weekday of a month.
    Nth(i64, u32, u32, u32),
}

/// A part of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Third {
    Early,
    Mid,
    Late,
    /// Up to the publication.
    Before,
    /// From the publication on.
    After,
}

/// Where a partial date lies from the publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Direction {
    #[default]
    Untold,
    Last,
    LastButOne,
    Previous,
    This,
    Next,
    NextButOne,
    Coming,
}

impl Direction {
    /// Whether it looks back.
    pub(super) fn is_back(self) -> bool {
        matches!(self, Direction::Last | Direction::LastButOne | Direction::Previous)
    }
}

pub(super) fn direction(scan: &Scan<'_>, i: usize) -> Option<(Direction, usize)> {
    if !scan.begins_time(i, TimeWord::Last.bit()) {
        return None;
    }
    // "will last three days"
    let lasts = || scan.is(i, |s| matches!(s, Sense::State(Role::Duration))) == Some(i + 1);
    let verbal = |hit: &Hit| matches!(hit.sense, Sense::Cue(Cue::Forecast | Cue::Conditional));
    if lasts() && scan.hits_ending(i).any(verbal) {
        return None;
    }
    pick(scan, i, |w| match w {
        TimeWord::Last => Some(Direction::Last),
        TimeWord::LastButOne => Some(Direction::LastButOne),
        TimeWord::NextButOne => Some(Direction::NextButOne),
        TimeWord::Previous => Some(Direction::Previous),
        TimeWord::Coming => Some(Direction::Coming),
        TimeWord::This => Some(Direction::This),
        TimeWord::Next => Some(Direction::Next),
        _ => None,
    })
}

/// The date or period at token `i`, with the token behind it.
pub(super) fn atom_at(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if !scan.leads_to_time(i) {
        return None;
    }
    remembered(scan, 2 * i, anchor, || read_atom(scan, i, anchor))
}

/// What the rules that begin with one token found there: ranges, single dates and parts of periods ask it in turn.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TimeAt {
    anchor: Anchor,
    found: Option<(Atom, usize)>,
}

fn remembered(
    scan: &Scan<'_>,
    key: usize,
    anchor: Anchor,
    read: impl Fn() -> Option<(Atom, usize)>,
) -> Option<(Atom, usize)> {
    let at = scan.times.get(key, || TimeAt { anchor, found: read() });
    if at.anchor == anchor { at.found } else { read() }
}

fn read_atom(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let mut away = Longest(away::away(scan, i, anchor));
    away.or(weekday_away::weekday_of(scan, i, anchor));
    let away = away.0;
    let base = base_at(scan, i, anchor);
    match (base, away) {
        (Some(base), Some(away)) if away.1 > base.1 => Some(away),
        (base, away) => base.or(away),
    }
}

/// What [`atom_at`] finds but for times told from another: those take their other time from here, so that a chain
/// ("a day before a day before …") is read one link deep.
pub(super) fn base_at(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if !scan.leads_to_time(i) || never(scan, i).is_some() {
        return None;
    }
    remembered(scan, 2 * i + 1, anchor, || read_base(scan, i, anchor))
}

fn read_base(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let mut best = Longest(plain(scan, i, anchor));
    // "the evening of 3 May"
    best.or(daypart::leading(scan, i).and_then(|(part, from)| {
        let (atom, end) = plain(scan, from, anchor)?;
        with_part(atom, part).map(|atom| (atom, end))
    }));
    let (atom, end) = best.0?;
    // "Thursday evening", « jeudi soir »
    let behind = daypart::part(scan, skip(scan, end, 2));
    let finer = behind.and_then(|(part, end)| Some((with_part(atom, part)?, end)));
    Some(finer.unwrap_or((atom, end)))
}

/// A date or period without a part of the day.
fn plain(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let mut best = Longest(numeric::date(scan, i).map(|(fields, end)| (Atom::Fields(fields), end)));
    best.or(third(scan, i, anchor));
    best.or(named(scan, i).map(|(fields, end)| (Atom::Fields(fields), end)));
    best.or(relative::period(scan, i, anchor));
    best.0
}

/// The day in its part; `None` where it is no day, or its part is told.
fn with_part(atom: Atom, part: DayPart) -> Option<Atom> {
    let part = Some(part);
    match atom {
        Atom::Fields(fields) if fields.part.is_none() && (fields.day.is_some() || fields.weekday.is_some()) => {
            Some(Atom::Fields(Fields { part, ..fields }))
        }
        Atom::Fixed(fixed) if fixed.part.is_none() && fixed.granularity == Granularity::Day => {
            Some(Atom::Fixed(Fixed { part, ..fixed }))
        }
        _ => None,
    }
}

/// "early March", "mid-2019", « fin avril ».
fn third(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let at = skip(scan, i, 1);
    if !scan.begins_time(at, TimeWord::Early.bit() | TimeWord::Earlier.bit()) {
        return None;
    }
    let (third, end) = pick(scan, at, |w| match w {
        TimeWord::Early => Some(Third::Early),
        TimeWord::Mid => Some(Third::Mid),
        TimeWord::Late => Some(Third::Late),
        TimeWord::Earlier => Some(Third::Before),
        TimeWord::Later => Some(Third::After),
        _ => None,
    })?;
    let from = skip(scan, end, 2);
    if broken(scan, from) {
        return None;
    }
    if matches!(third, Third::Before | Third::After) {
        return relative::part_so_far(scan, from, third, anchor);
    }
    let decade = |end: usize| word(scan, end, |w| matches!(w, TimeWord::DecadeMark)).is_some();
    if let Some((year, end)) = year(scan, from).filter(|(_, end)| !is_counted(scan, *end) && !decade(*end)) {
        let fields = Fields {
            year: Some(year),
            third: Some(third),
            ..Fields::default()
        };
        // "early 2019", but "late 2019 December"
        if named(scan, from).is_none_or(|(_, behind)| behind <= end) {
            return Some((Atom::Fields(fields), end));
        }
    }
    if let Some((fields, end)) =
        named(scan, from).filter(|(f, end)| f.day.is_none() && f.weekday.is_none() && !decade(*end))
    {
        return Some((
            Atom::Fields(Fields {
                third: Some(third),
                ..fields
            }),
            end,
        ));
    }
    let (atom, end) = relative::period(scan, from, anchor).or_else(|| relative::this_unit(scan, from, true, anchor))?;
    let Atom::Fixed(fixed) = atom else { return None };
    let fits = matches!(
        fixed.granularity,
        Granularity::Week | Granularity::Month | Granularity::Year | Granularity::Quarter | Granularity::Decade
    );
    let period = match fixed.granularity {
        // Of a year told from the publication's, "early" and "late" are its halves.
        Granularity::Year if third != Third::Mid => super::resolve::half_of(fixed.period, third)?,
        granularity => super::resolve::part_of(fixed.period, third, granularity)?,
    };
    fits.then_some((
        Atom::Fixed(Fixed {
            period,
            approx: true,
            ..fixed
        }),
        end,
    ))
}

/// Dates made of names and numbers.
fn named(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let mut best = Longest(nth_of(scan, i));
    best.or(weekday_date(scan, i));
    best.or(day_month(scan, i));
    best.or(month_day(scan, i));
    best.or(span_of_year(scan, i));
    best.or(feast(scan, i));
    best.or(bare_year(scan, i));
    best.or(bare_day(scan, i));
    best.or(in_year(scan, i));
    best.0
}

/// "next year June", "this year the third quarter": a part behind the year that it lies in.
fn in_year(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let (offset, end) = relative::unit_offset(scan, i, Unit::Year)?;
    let at = skip(scan, end, 2);
    if broken(scan, at) || broken(scan, end) {
        return None;
    }
    let mut best = Longest(day_month(scan, at));
    best.or(month_day(scan, at));
    best.or(part_of_year(scan, at));
    best.or(part_of_year(scan, end));
    best.or(nth_unit(scan, at));
    let (fields, end) = best.0?;
    let told = fields.year.is_some() || fields.year_offset.is_some() || fields.direction != Direction::Untold;
    let year_offset = Some(offset as i32);
    (!told).then_some((Fields { year_offset, ..fields }, end))
}

/// The longest of several readings, the first of equals; each with the token behind it.
pub(super) struct Longest<T>(pub(super) Option<(T, usize)>);

impl<T> Longest<T> {
    pub(super) fn or(&mut self, next: Option<(T, usize)>) {
        if let Some(next) = next
            && self.0.as_ref().is_none_or(|best| next.1 > best.1)
        {
            self.0 = Some(next);
        }
    }
}

/// A year behind a month or season: "2016", ", 2016", "of 1995", « de 1987 », "'98", or "this year".
pub(super) fn year_behind(scan: &Scan<'_>, fields: Fields, end: usize, short: bool) -> (Fields, usize) {
    let mut from = skip(scan, end, 2);
    if matches!(scan.fold(from), "." | "/" | "(") && !broken(scan, from + 1) {
        from += 1;
    }
    if let Some(behind) = word(scan, from, |w| matches!(w, TimeWord::YearOf)) {
        from = skip(scan, behind, 1);
    }
    if broken(scan, from) {
        return (fields, end);
    }
    if let Some((year, behind)) = year(scan, from).filter(|(_, behind)| !is_counted(scan, *behind)) {
        return (
            Fields {
                year: Some(year),
                ..fields
            },
            behind,
        );
    }
    if short && from == end {
        let two = short_year(scan, from)
            .filter(|(_, behind)| !is_counted(scan, *behind) && scan.joint(*behind) != Joint::Hyphen);
        if let Some((year, behind)) =
            two.filter(|(_, behind)| scan.fold(*behind) != "-" && scan.tokens.kind(*behind) != Some(TokenKind::Word))
        {
            return (
                Fields {
                    year: Some(year),
                    ..fields
                },
                behind,
            );
        }
    }
    // "April of 87"
    let of = word(scan, end, |w| matches!(w, TimeWord::Of)).is_some() && from == end + 1;
    if let Some((year, behind)) =
        short_year(scan, from).filter(|(year, behind)| of && *year < 2000 && ends(scan, *behind))
    {
        return (
            Fields {
                year: Some(year),
                ..fields
            },
            behind,
        );
    }
    if let Some((offset, behind)) = relative::unit_offset(scan, from, Unit::Year) {
        return (
            Fields {
                year_offset: Some(offset as i32),
                ..fields
            },
            behind,
        );
    }
    (fields, end)
}

/// Whether what stands at `i` is counted by the number before it.
pub(super) fn is_counted(scan: &Scan<'_>, mut i: usize) -> bool {
    // "zaterdag dertien Israëlische gijzelaars"
    let describes = |s| matches!(s, Sense::Demonym(_) | Sense::Syntax(Syntax::Attribute));
    while let Some(end) = scan.is(i, describes).filter(|_| scan.grammar().head_last) {
        i = end;
    }
    !broken(scan, i)
        && scan
            .is(i, |s| match s {
                Sense::Concept(_) | Sense::Measure(_) | Sense::Money(_) => true,
                Sense::Numeral(n) => matches!(n, crate::lang::Numeral::Scale(_) | crate::lang::Numeral::Hundred),
                _ => false,
            })
            .is_some()
        && scan
            .is(i, |s| {
                matches!(s, Sense::Cue(_) | Sense::Trigger(_) | Sense::Function | Sense::Where)
            })
            .is_none()
}

/// "Christmas", "Easter Monday 2019".
fn feast(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    if !scan.has_times(TimeWord::Easter(0).bit()) {
        return None;
    }
    // "the weekend of Halloween"
    let of = |end: usize| word(scan, end, |w| matches!(w, TimeWord::Of));
    let led = super::words::unit(scan, skip(scan, i, 1)).filter(|(unit, _)| *unit == Unit::Weekend);
    let led = led.and_then(|(_, end)| of(end));
    let i = led.unwrap_or(i);
    let (direction, i) = direction(scan, i).unwrap_or((Direction::Untold, i));
    if !scan.begins_time(i, TimeWord::Easter(0).bit()) {
        return None;
    }
    let (feast, end) = pick(scan, i, |w| match w {
        TimeWord::Feast(month, day) => Some(Feast::Fixed(month, day)),
        TimeWord::Easter(offset) => Some(Feast::Easter(offset)),
        TimeWord::Nth(n, weekday, month) => Some(Feast::Nth(0, n, weekday, month)),
        TimeWord::FromNth(days, n, weekday, month) => Some(Feast::Nth(days, n, weekday, month)),
        _ => None,
    })?;
    let weekend =
        |at: usize| super::words::unit(scan, at).filter(|(unit, _)| *unit == Unit::Weekend && !broken(scan, at));
    let before = weekend(end);
    let fields = Fields {
        feast: Some(feast),
        direction,
        weekend: before.is_some() || led.is_some(),
        ..Fields::default()
    };
    let (fields, end) = year_behind(scan, fields, before.map_or(end, |(_, end)| end), false);
    match weekend(end).filter(|_| before.is_none()) {
        Some((_, end)) => Some((
            Fields {
                weekend: true,
                ..fields
            },
            end,
        )),
        None => Some((fields, end)),
    }
}
