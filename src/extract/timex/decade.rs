//! Decades and centuries.

use super::calendar::{Period, decade, year};
use super::words::{self, broken, full_year, pick, word};
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::{Sense, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// The decade or century at token `i`, with the token behind it.
pub(super) fn period(scan: &Scan<'_>, i: usize) -> Option<(Period, usize)> {
    let named = scan.has_times(TimeWord::Decade.bit() | TimeWord::Unit(Unit::Century).bit());
    let words = TimeWord::Decade.bit() | TimeWord::Unit(Unit::Century).bit();
    let begins = scan.begins_number(i) || scan.begins_time(i, words) || scan.is_dated(i);
    if !named || !begins {
        return None;
    }
    if let Some((first, end)) = decade_at(scan, i) {
        return Some((decade(first)?, end));
    }
    let (n, end) = century_at(scan, i)?;
    let first = (n - 1) * 100;
    Some(((year(first)?.0, year(first + 99)?.1), end))
}

/// "1990s", "the 90s", "the 1970's", « les années 1990 », « années quatre-vingt-dix », "nineteen seventies".
fn decade_at(scan: &Scan<'_>, i: usize) -> Option<(i32, usize)> {
    let led = word(scan, i, |w| matches!(w, TimeWord::Decade));
    // "de jaren '90"
    let from = led.map_or(i, |at| at + usize::from(scan.fold(at) == "'"));
    if broken(scan, from) {
        return None;
    }
    if scan.tokens.kind(from) == Some(TokenKind::Number) {
        let text = scan.tokens.word(from);
        let value: i32 = if matches!(text.len(), 2 | 4) {
            text.parse().ok()?
        } else {
            return None;
        };
        let glued = matches!(scan.joint(from + 1), Joint::None | Joint::Space);
        let mark = word(scan, from + 1, |w| matches!(w, TimeWord::DecadeMark)).filter(|_| glued);
        let fits = value % 10 == 0 && (mark.is_some() || led.is_some());
        let known = text.len() == 2 || (1500..=2100).contains(&value);
        return (fits && known).then_some((full(value), mark.unwrap_or(from + 1)));
    }
    let name = pick(scan, i, |w| match w {
        TimeWord::DecadeName(first) => Some(first),
        _ => None,
    });
    // "de jaren nul"
    if let Some(found) = name.filter(|(_, end)| *end > i + 1) {
        return Some(found);
    }
    if let Some((year, end)) = led
        .and_then(|_| words::year(scan, from))
        .filter(|(year, _)| year % 10 == 0)
    {
        return Some((year, end));
    }
    if led.is_some() {
        let number = numeral::cardinal(scan, from, false).filter(|n| n.form == Form::Spelled)?;
        let value = number.value as i32;
        let known = (10..100).contains(&value) || (1500..=2100).contains(&value);
        return (value % 10 == 0 && known).then_some((full(value), number.end));
    }
    let tens = |at: usize| {
        pick(scan, at, |w| match w {
            TimeWord::Decades(tens) => Some(tens),
            _ => None,
        })
    };
    // "in his twenties" is an age.
    let article = i > 0 && word(scan, i - 1, |w| matches!(w, TimeWord::Article | TimeWord::YearLead)).is_some();
    if let Some((value, end)) = tens(i) {
        return article.then_some((full(value), end));
    }
    if let Some(found) = name {
        return article.then_some(found);
    }
    let century =
        numeral::cardinal(scan, i, false).filter(|n| n.form == Form::Spelled && (17.0..=20.0).contains(&n.value))?;
    let (value, end) = tens(century.end)?;
    Some((century.value as i32 * 100 + value, end))
}

/// "15th century", "the nineteenth century", « XXe siècle », « siglo XX ».
fn century_at(scan: &Scan<'_>, i: usize) -> Option<(i32, usize)> {
    // « século XX », « siglo 21 »
    if let Some(at) = word(scan, i, |w| matches!(w, TimeWord::Unit(Unit::Century)))
        && !broken(scan, at)
        && !scan.grammar().head_last
    {
        let digits = || numeral::cardinal(scan, at, false).filter(|n| n.value.fract() == 0.0);
        let (n, end) = roman(scan.fold(at))
            .filter(|_| scan.tokens.get(at).capital)
            .map(|n| (n, at + 1))
            .or_else(|| digits().map(|n| (n.value as i32, n.end)))?;
        return (1..=30).contains(&n).then_some((n, end));
    }
    let (n, end) = match numeral::cardinal(scan, i, false).filter(|n| n.form == Form::Ordinal) {
        Some(number) => (number.value as i32, number.end),
        None => match numeral::ordinal(scan, i) {
            Some(number) => (number.value as i32, number.end),
            None => (roman_ordinal(scan, i)?, i + 1),
        },
    };
    let end = word(scan, end, |w| matches!(w, TimeWord::Unit(Unit::Century)))?;
    ((1..=30).contains(&n) && !broken(scan, end - 1)).then_some((n, end))
}

/// « XXe »: a Roman number that an ordinal's ending follows.
fn roman_ordinal(scan: &Scan<'_>, i: usize) -> Option<i32> {
    let text = scan.fold(i);
    if scan.tokens.kind(i) != Some(TokenKind::Word) || text.len() > 10 || !scan.tokens.get(i).capital {
        return None;
    }
    let digits = text.trim_end_matches(|c: char| !matches!(c, 'i' | 'v' | 'x'));
    let (digits, ending) = text.split_at(digits.len());
    let is_ending = |(numeral, cell): &(crate::lang::Numeral, &str)| {
        *numeral == crate::lang::Numeral::OrdinalEnding && cell.split('|').any(|form| form == ending)
    };
    // « XX » alone or « XX e »: the ending may stand apart.
    let apart = || {
        scan.is(i + 1, |s| {
            matches!(s, Sense::Numeral(crate::lang::Numeral::OrdinalEnding))
        })
        .is_some()
    };
    // « XX secolo »
    let bare = || {
        scan.is(i + 1, |s| matches!(s, Sense::Time(TimeWord::Unit(Unit::Century))))
            .is_some()
    };
    if digits.is_empty()
        || !(ending.is_empty() && (apart() || bare()) || scan.language.tables().numerals.iter().any(is_ending))
    {
        return None;
    }
    roman(digits)
}

/// The value of a Roman number.
fn roman(digits: &str) -> Option<i32> {
    if digits.is_empty() || !digits.chars().all(|c| matches!(c, 'i' | 'v' | 'x')) {
        return None;
    }
    let value = |c: char| match c {
        'i' => 1,
        'v' => 5,
        _ => 10,
    };
    let values: Vec<i32> = digits.chars().map(value).collect();
    let signed = |(at, n): (usize, &i32)| {
        if values.get(at + 1).is_some_and(|next| next > n) {
            -n
        } else {
            *n
        }
    };
    Some(values.iter().enumerate().map(signed).sum())
}

/// 20 is 2020, 90 is 1990, 1990 itself.
fn full(value: i32) -> i32 {
    match value {
        0..20 => 2000 + value,
        20..100 => 1900 + full_year(value) % 100,
        _ => value,
    }
}
