//! One date or period as the words give it.

use chrono::NaiveDate;

use super::calendar::Period;
use super::words::{
    broken, day, day_number, ends, month, never, ordinal_day, pick, short_year, skip, weekday, word, year,
};
use super::{Anchor, numeric, relative};
use crate::event::Granularity;
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::{DayPart, Sense, TimeWord, Unit};
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
    pub(super) night: bool,
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
    Previous,
    This,
    Next,
    Coming,
}

impl Direction {
    /// Whether it looks back.
    pub(super) fn is_back(self) -> bool {
        matches!(self, Direction::Last | Direction::Previous)
    }
}

pub(super) fn direction(scan: &Scan<'_>, i: usize) -> Option<(Direction, usize)> {
    pick(scan, i, |w| match w {
        TimeWord::Last => Some(Direction::Last),
        TimeWord::Previous => Some(Direction::Previous),
        TimeWord::Coming => Some(Direction::Coming),
        TimeWord::This => Some(Direction::This),
        TimeWord::Next => Some(Direction::Next),
        _ => None,
    })
}

/// The date or period at token `i`, with the token behind it.
pub(super) fn atom_at(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let away = relative::away(scan, i, anchor);
    let base = base_at(scan, i, anchor);
    match (base, away) {
        (Some(base), Some(away)) if away.1 > base.1 => Some(away),
        (base, away) => base.or(away),
    }
}

/// What [`atom_at`] finds but for times told from another: those take their other time from here, so that a chain
/// ("a day before a day before …") is read one link deep.
pub(super) fn base_at(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    if never(scan, i).is_some() {
        return None;
    }
    let candidates = [
        numeric::date(scan, i).map(|(fields, end)| (Atom::Fields(fields), end)),
        third(scan, i, anchor),
        named(scan, i).map(|(fields, end)| (Atom::Fields(fields), end)),
        relative::period(scan, i, anchor),
    ];
    // The longest reading wins, the first of equals.
    let (atom, end) = candidates
        .into_iter()
        .flatten()
        .reduce(|best, next| if next.1 > best.1 { next } else { best })?;
    Some(day_part(scan, atom, end))
}

/// "Thursday evening", « jeudi soir »: the part of the day behind a date only makes it finer.
fn day_part(scan: &Scan<'_>, atom: Atom, end: usize) -> (Atom, usize) {
    let from = skip(scan, end, 2);
    let Some((part, behind)) = pick(scan, from, |w| match w {
        TimeWord::Part(part) => Some(part),
        _ => None,
    }) else {
        return (atom, end);
    };
    match atom {
        Atom::Fields(fields) if fields.day.is_some() || fields.weekday.is_some() => (
            Atom::Fields(Fields {
                night: part == DayPart::Overnight,
                ..fields
            }),
            behind,
        ),
        Atom::Fixed(fixed) if fixed.granularity == Granularity::Day => (atom, behind),
        _ => (atom, end),
    }
}

/// "early March", "mid-2019", « fin avril ».
fn third(scan: &Scan<'_>, i: usize, anchor: Anchor) -> Option<(Atom, usize)> {
    let (third, end) = pick(scan, skip(scan, i, 1), |w| match w {
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
    if let Some((year, end)) = year(scan, from).filter(|(_, end)| !is_counted(scan, *end)) {
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
    if let Some((fields, end)) = named(scan, from).filter(|(f, _)| f.day.is_none() && f.weekday.is_none()) {
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
        Granularity::Week | Granularity::Month | Granularity::Year | Granularity::Quarter
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
    let candidates = [
        nth_of(scan, i),
        weekday_date(scan, i),
        day_month(scan, i),
        month_day(scan, i),
        span_of_year(scan, i),
        feast(scan, i),
        bare_year(scan, i),
        bare_day(scan, i),
    ];
    candidates
        .into_iter()
        .flatten()
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
}

/// A year behind a month or season: "2016", ", 2016", "of 1995", « de 1987 », "'98", or "this year".
fn year_behind(scan: &Scan<'_>, fields: Fields, end: usize, short: bool) -> (Fields, usize) {
    let mut from = skip(scan, end, 2);
    if matches!(scan.fold(from), "." | "/" | "(") && !broken(scan, from + 1) {
        from += 1;
    }
    if let Some(behind) = word(scan, from, |w| w == TimeWord::YearOf) {
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
    let of = word(scan, end, |w| w == TimeWord::Of).is_some() && from == end + 1;
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
pub(super) fn is_counted(scan: &Scan<'_>, i: usize) -> bool {
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

/// "5 March 2020", "the 4th of July", « 1er avril », "31-Aug".
fn day_month(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let from = skip(scan, i, 1);
    let (day, end) = day(scan, from)?;
    // "$12 December 27"
    if from > 0 && scan.is(from - 1, |s| matches!(s, Sense::Money(_))).is_some() {
        return None;
    }
    let mut at = skip(scan, end, 2);
    if matches!(scan.fold(at), "/" | ".") {
        at += 1;
    }
    if broken(scan, at) {
        return None;
    }
    // "the 15th day of next month"
    let at = super::words::unit(scan, at)
        .filter(|(u, _)| *u == Unit::Day)
        .map_or(at, |(_, end)| skip(scan, end, 2));
    // « les dix derniers mois » has no tenth day.
    let parted = at > end || ordinal_day(scan, from).is_some();
    if let Some((offset, end)) = relative::unit_offset(scan, at, Unit::Month).filter(|_| parted) {
        return Some((
            Fields {
                day: Some(day),
                month_offset: Some(offset),
                ..Fields::default()
            },
            end,
        ));
    }
    let direction = direction(scan, at);
    let (month, end) = month(scan, direction.map_or(at, |(_, end)| end))?;
    let fields = Fields {
        day: Some(day),
        month: Some(month),
        direction: direction.map_or(Direction::Untold, |d| d.0),
        ..Fields::default()
    };
    let end = if scan.fold(end) == "/" { end + 1 } else { end };
    Some(year_behind(scan, fields, end, true))
}

/// "March 5, 2020", "Oct. 2", "September", "October 2018", "2015 May".
fn month_day(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let (led, from) = match year(scan, i) {
        Some((year, end)) if !broken(scan, end) && scan.fold(end) != "," => (Some(year), skip(scan, end, 1)),
        _ => (None, i),
    };
    let (direction, from) = direction(scan, from).unwrap_or((Direction::Untold, from));
    if let Some((month, day)) = glued(scan, from).filter(|_| led.is_none()) {
        let fields = Fields {
            month: Some(month),
            day: Some(day),
            direction,
            ..Fields::default()
        };
        return Some(year_behind(scan, fields, from + 1, false));
    }
    // "the month of April"
    let named = super::words::unit(scan, from).filter(|(unit, _)| *unit == Unit::Month);
    let named = named.and_then(|(_, end)| word(scan, end, |w| w == TimeWord::Of));
    let (month, end) = month(scan, named.unwrap_or(from))?;
    let mut fields = Fields {
        month: Some(month),
        year: led,
        direction,
        ..Fields::default()
    };
    let mut at = if matches!(scan.fold(end), "/" | ".") {
        end + 1
    } else {
        skip(scan, end, 1)
    };
    if scan.fold(end) == "," && ordinal_day(scan, at).is_none() {
        at = end;
    }
    let follows = (!broken(scan, at)).then(|| day(scan, at)).flatten();
    if let Some((day, behind)) = follows.filter(|(_, behind)| !is_counted(scan, *behind)) {
        // "May 2018" is a month, "May 20" a day; "June 10 people" is none.
        let hours = scan.fold(behind) == ":"
            || scan
                .is(behind, |s| matches!(s, Sense::Time(TimeWord::Am | TimeWord::Pm)))
                .is_some();
        if !hours && year(scan, at).is_none_or(|(_, end)| end < behind) {
            fields.day = Some(day);
            return Some(if led.is_none() {
                year_behind(scan, fields, behind, false)
            } else {
                (fields, behind)
            });
        }
    }
    if led.is_some() {
        return Some((fields, end));
    }
    Some(year_behind(scan, fields, end, true))
}

/// "Dec31": a month and a day in one token.
fn glued(scan: &Scan<'_>, i: usize) -> Option<(u32, u32)> {
    let text = scan.fold(i);
    let digits = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    if !(1..=2).contains(&digits) || scan.tokens.kind(i) != Some(TokenKind::Word) || text.len() < 4 + digits - 1 {
        return None;
    }
    let (name, day) = text.split_at(text.len() - digits);
    let day: u32 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    let month = scan.language.tables().time.iter().find_map(|(word, cell)| match word {
        TimeWord::Month(month) if cell.split('|').any(|form| form == name) => Some(*month),
        _ => None,
    })?;
    Some((month, day))
}

/// "Wednesday", "last Thursday", « jeudi dernier », "Wednesday the 31st", "Tue May 9", "Friday of next week".
fn weekday_date(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let lead = skip(scan, i, 1);
    let lead = if direction(scan, i).is_none() && direction(scan, lead).is_some() {
        lead
    } else {
        i
    };
    let (before, from) = match direction(scan, lead) {
        Some((direction, end)) if !broken(scan, end) => {
            // "this week Friday", "previous week - Monday"
            if let Some((offset, end)) = relative::unit_offset(scan, lead, Unit::Week) {
                let at = skip(
                    scan,
                    if matches!(scan.fold(end), "-" | "–") {
                        end + 1
                    } else {
                        end
                    },
                    2,
                );
                let (weekday, end) = weekday(scan, at)?;
                return Some((
                    Fields {
                        weekday: Some(weekday),
                        week_offset: Some(offset),
                        ..Fields::default()
                    },
                    end,
                ));
            }
            (direction, end)
        }
        _ => (Direction::Untold, i),
    };
    let (weekday, end) = weekday(scan, from)?;
    let mut fields = Fields {
        weekday: Some(weekday),
        direction: before,
        ..Fields::default()
    };
    let end = if scan.fold(end) == "." && scan.joint(end) == Joint::None && day(scan, end + 1).is_some() {
        end + 1
    } else {
        end
    };
    let at = skip(scan, end, 2);
    let paren = scan.fold(at) == "(" && !broken(scan, at + 1);
    let at = if paren { at + 1 } else { at };
    if !broken(scan, at) {
        let dated = numeric::date(scan, at).filter(|(f, _)| f.day.is_some());
        if let Some((date, end)) = dated
            .or_else(|| day_month(scan, at))
            .or_else(|| month_day(scan, at).filter(|(f, _)| f.day.is_some()))
        {
            let end = if paren && scan.fold(end) == ")" { end + 1 } else { end };
            let direction = if date.direction == Direction::Untold {
                before
            } else {
                date.direction
            };
            return Some((
                Fields {
                    weekday: Some(weekday),
                    direction,
                    ..date
                },
                end,
            ));
        }
        if paren {
            return Some((fields, at - 1));
        }
        let ordinal = ordinal_day(scan, at).or_else(|| {
            (at == end)
                .then(|| day_number(scan, at))
                .flatten()
                .filter(|(_, behind)| !scan.grammar().month_first || ends(scan, *behind))
        });
        let spelled = (at > end).then(|| day_number(scan, at)).flatten();
        if let Some((day, end)) = ordinal
            .or(spelled)
            .filter(|(_, end)| !is_counted(scan, *end) && scan.fold(*end) != ":")
        {
            let clock = scan
                .is(end, |s| {
                    matches!(s, Sense::Time(TimeWord::Clock | TimeWord::Am | TimeWord::Pm))
                })
                .is_some();
            if !clock {
                fields.day = Some(day);
                return Some((fields, end));
            }
        }
        if let Some((offset, end)) = relative::unit_offset(scan, at, Unit::Week) {
            return Some((
                Fields {
                    week_offset: Some(offset),
                    ..fields
                },
                end,
            ));
        }
    }
    if let Some((direction, end)) = direction(scan, end).filter(|_| !broken(scan, end) && !scan.grammar().head_last) {
        return Some((Fields { direction, ..fields }, end));
    }
    Some((fields, end))
}

/// "first week of October", "third Friday of this month", "last week of 2016", "week 10", "the 9th month of next year".
fn nth_of(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let from = skip(scan, i, 1);
    if let Some((Unit::Week, end)) = super::words::unit(scan, from) {
        // "week 10 of 2020"
        if let Some((n, end)) =
            week_number(scan, end).filter(|_| scan.joint(end) == Joint::Space && scan.grammar().head_last)
        {
            // "one week three days" is a duration.
            let counted = i
                .checked_sub(1)
                .is_some_and(|b| numeral::cardinal(scan, b, false).is_some());
            if counted || super::words::unit(scan, end).is_some() {
                return None;
            }
            let fields = Fields {
                nth: Some(Nth {
                    n: i64::from(n),
                    unit: Unit::Week,
                    count: 1,
                }),
                ..Fields::default()
            };
            return Some(within(scan, fields, end).unwrap_or((fields, end)));
        }
    }
    let (n, end) = ordinal_day(scan, from)
        .map(|(n, end)| (i64::from(n), end))
        .or_else(|| word(scan, from, |w| w == TimeWord::Last).map(|end| (-1, end)))?;
    if broken(scan, end) {
        return None;
    }
    let (count, at) = day_number(scan, end).map_or((1, end), |(count, end)| (i64::from(count), end));
    let mut fields = Fields::default();
    let end = if let Some((weekday, end)) = weekday(scan, at) {
        fields.weekday = Some(weekday);
        fields.nth = Some(Nth {
            n,
            unit: Unit::Weekday,
            count: 1,
        });
        end
    } else {
        let (unit, end) = super::words::unit(scan, at)?;
        if !matches!(
            unit,
            Unit::Day | Unit::Week | Unit::Weekend | Unit::Month | Unit::Quarter | Unit::HalfYear
        ) {
            return None;
        }
        fields.nth = Some(Nth { n, unit, count });
        end
    };
    within(scan, fields, end)
}

/// 1 to 53.
fn week_number(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    let number = numeral::cardinal(scan, i, false)?;
    let fits = number.value.fract() == 0.0 && (1.0..=53.0).contains(&number.value) && number.form != Form::Ordinal;
    fits.then_some((number.value as u32, number.end))
}

/// The month or year behind "first week of".
fn within(scan: &Scan<'_>, fields: Fields, end: usize) -> Option<(Fields, usize)> {
    let at = skip(scan, end, 2);
    if broken(scan, at) {
        return None;
    }
    if let Some((month, end)) = month(scan, at) {
        return Some(year_behind(
            scan,
            Fields {
                month: Some(month),
                ..fields
            },
            end,
            false,
        ));
    }
    for (unit, month) in [(Unit::Month, true), (Unit::Year, false)] {
        if let Some((offset, end)) = relative::unit_offset(scan, at, unit) {
            let fields = if month {
                Fields {
                    month_offset: Some(offset),
                    ..fields
                }
            } else {
                Fields {
                    year_offset: Some(offset as i32),
                    ..fields
                }
            };
            return Some((fields, end));
        }
    }
    let at = word(scan, at, |w| w == TimeWord::YearOf).unwrap_or(at);
    let Some((year, end)) = year(scan, at) else {
        // "the second week of the month": this one.
        let (unit, behind) = super::words::unit(scan, at).filter(|_| at > end)?;
        let fields = match unit {
            Unit::Month => Fields {
                month_offset: Some(0),
                ..fields
            },
            Unit::Year => Fields {
                year_offset: Some(0),
                ..fields
            },
            _ => return None,
        };
        return relative::is_this(scan, at, behind, true).then_some((fields, behind));
    };
    Some((
        Fields {
            year: Some(year),
            ..fields
        },
        end,
    ))
}

/// "spring 2018", "Q1 2018", "the first half of 2016", « premier trimestre 2018 ».
fn span_of_year(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let (led, from) = match year(scan, i) {
        Some((year, end)) if !broken(scan, end) => (Some(year), end),
        _ => (None, i),
    };
    let (direction, from) = direction(scan, from).unwrap_or((Direction::Untold, from));
    let (fields, end) = pick(scan, from, |w| {
        let base = Fields {
            year: led,
            direction,
            ..Fields::default()
        };
        match w {
            TimeWord::Season(n) => Some(Fields {
                season: Some(n),
                ..base
            }),
            TimeWord::Quarter(n) => Some(Fields {
                quarter: Some(n),
                ..base
            }),
            TimeWord::Half(n) => Some(Fields { half: Some(n), ..base }),
            _ => None,
        }
    })?;
    let (mut full, mut behind) = if led.is_none() {
        year_behind(scan, fields, end, false)
    } else {
        (fields, end)
    };
    // "the first quarter of the year"
    let at = skip(scan, end, 2);
    let whole = super::words::unit(scan, at).filter(|(unit, _)| *unit == Unit::Year && at > end + 1 && behind == end);
    if let Some((_, year_end)) = whole.filter(|(_, year_end)| relative::is_this(scan, at, *year_end, true)) {
        full.year_offset = Some(0);
        behind = year_end;
    }
    let strict = word(scan, end - 1, |w| w == TimeWord::Homonym).is_some() || full.half.is_some();
    let end = behind;
    // "first half" and "fall" are times only with a year; « été » only with an article or one too.
    let told = full.year.is_some() || full.year_offset.is_some();
    let lead = |test: fn(TimeWord) -> bool| from.checked_sub(1).is_some_and(|b| word(scan, b, test).is_some());
    let introduced = direction != Direction::Untold || lead(|w| w == TimeWord::SeasonLead);
    let marked = direction != Direction::Untold && full.half.is_none() || lead(|w| w == TimeWord::SeasonMark);
    (told || introduced && (!strict || marked)).then_some((full, end))
}

/// "Christmas", "Easter Monday 2019".
fn feast(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let (direction, i) = direction(scan, i).unwrap_or((Direction::Untold, i));
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
        weekend: before.is_some(),
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

/// A year that stands alone: "in 2018", "2018's", "(2018)", "the year of 2008"; decades and centuries too.
fn bare_year(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let told = word(scan, i, |w| w == TimeWord::YearOf).map(|end| skip(scan, end, 1));
    let (year, end) = year(scan, told.unwrap_or(i))?;
    if !(1500..=2100).contains(&year) || is_counted(scan, end) && told.is_none() {
        return None;
    }
    let fields = Fields {
        year: Some(year),
        ..Fields::default()
    };
    if told.is_some() {
        return Some((fields, end));
    }
    let digits = scan.tokens.kind(i) == Some(TokenKind::Number);
    let led = |test: fn(TimeWord) -> bool| i.checked_sub(1).is_some_and(|b| word(scan, b, test).is_some());
    let introduced = i > 0
        && scan
            .is(i - 1, |s| match s {
                Sense::Time(w) => !matches!(w, TimeWord::Ago | TimeWord::Later | TimeWord::Unit(_) | TimeWord::Never),
                Sense::Bound(b) => matches!(b, crate::lang::Bound::Between),
                Sense::Cue(_) | Sense::Trigger(_) => digits,
                _ => false,
            })
            .is_some();
    let introduced = introduced || i > 0 && matches!(scan.fold(i - 1), "(" | "/" | "=");
    // A four-digit number in the middle of a sentence that counts nothing is a year ("the 2018 operation").
    let plausible = digits
        && (1900..=2100).contains(&year)
        && i > 0
        && end < scan.len()
        && scan.tokens.kind(end) == Some(TokenKind::Word);
    let money = i.checked_sub(1).is_some_and(|before| {
        let bound = |s| {
            matches!(
                s,
                Sense::Money(_) | Sense::Bound(crate::lang::Bound::Least | crate::lang::Bound::Most)
            )
        };
        scan.is(before, bound).is_some()
    });
    ((introduced && (digits || led(|w| w == TimeWord::YearLead))) || plausible && !money).then_some((fields, end))
}

/// "the 21st", « le 23 », "on 15": a day of the month alone, where nothing follows that it could count.
fn bare_day(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let before = i.checked_sub(1)?;
    let led = |test: fn(TimeWord) -> bool| word(scan, before, test).is_some();
    let introduced = led(|w| matches!(w, TimeWord::Article | TimeWord::On | TimeWord::From));
    let (day, end) = ordinal_day(scan, i).or_else(|| {
        // « le 23 » is a date, "the 23" a count.
        let digits = scan.tokens.kind(i) == Some(TokenKind::Number);
        let fits =
            digits && (led(|w| w == TimeWord::On) || led(|w| w == TimeWord::Article) && is_led_twice(scan, before));
        fits.then(|| day_number(scan, i)).flatten()
    })?;
    let spelled_first = numeral::number_at(scan, i, false)
        .is_some_and(|n| n.form == Form::Ordinal && scan.tokens.kind(i) != Some(TokenKind::Number));
    let ends = end >= scan.len()
        || scan.tokens.kind(end) == Some(TokenKind::Mark)
            && !matches!(scan.fold(end), "%" | "/" | "°" | "€" | "$" | "£" | ":");
    let month_later = !spelled_first && introduced && ends;
    month_later.then_some((
        Fields {
            day: Some(day),
            ..Fields::default()
        },
        end,
    ))
}

/// "for the 23", "until the 23".
fn is_led_twice(scan: &Scan<'_>, article: usize) -> bool {
    let lead = |w| matches!(w, TimeWord::Filler | TimeWord::Until | TimeWord::Since) && w != TimeWord::Article;
    article > 0 && scan.tokens.kind(article - 1) == Some(TokenKind::Word) && word(scan, article - 1, lead).is_some()
}
