//! Dates in digits: 2019-11-25, 25/11/2019, 25.11.2019, 23-Sep-2020, 2019/11.

use super::atom::{Fields, is_counted};
use super::words::{counts_nothing, ends, full_year, month, word, year};
use crate::extract::numeral::{self, Form};
use crate::extract::scan::Scan;
use crate::lang::{Sense, TimeWord};
use crate::text::{Joint, TokenKind};

/// One piece of a date in digits.
#[derive(Clone, Copy, PartialEq)]
enum Piece {
    Number { value: i32, digits: usize },
    Month(u32),
}

/// A date in digits at token `i`, with the token behind it.
pub(super) fn date(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    if scan.tokens.kind(i) == Some(TokenKind::Number)
        && let Some(found) = compact(scan, i).or_else(|| spaced(scan, i))
    {
        return Some(found);
    }
    if let Some(found) = in_words_of(scan, i) {
        return Some(found);
    }
    if !is_parted(scan, i) {
        return None;
    }
    let mut pieces: Vec<Piece> = Vec::with_capacity(3);
    let mut at = i;
    let mut end = i;
    let mut marks = String::new();
    while pieces.len() < 3 {
        if let Some((named, behind)) = month_piece(scan, at) {
            pieces.push(Piece::Month(named));
            at = behind;
        } else if scan.tokens.kind(at) == Some(TokenKind::Number) {
            let text = scan.tokens.word(at);
            let mut parts: Vec<&str> = text.split(|c: char| !c.is_ascii_digit()).collect();
            marks.extend(text.chars().filter(|c| !c.is_ascii_digit()));
            if parts.len() + pieces.len() > 3 {
                return None;
            }
            for part in parts.drain(..) {
                if part.is_empty() || part.len() > 4 {
                    return None;
                }
                pieces.push(Piece::Number {
                    value: part.parse().ok()?,
                    digits: part.len(),
                });
            }
            at += 1;
        } else {
            break;
        }
        end = at;
        if pieces.len() == 3 {
            break;
        }
        // What parts the pieces: a hyphen, a slash, a dot, blanks around them allowed.
        match scan.fold(at) {
            mark @ ("/" | "." | "-" | "–") if scan.joint(at) != Joint::Break => {
                if mark == "." && scan.joint(at) != Joint::None {
                    break;
                }
                // "10/1 - 11/7" are two dates.
                if pieces.len() == 2 && marks == "/" && mark != "/" {
                    break;
                }
                marks.push_str(mark);
                at += 1;
            }
            _ if scan.joint(at) == Joint::Hyphen && !(pieces.len() == 2 && marks == "/") => marks.push('-'),
            _ => break,
        }
    }
    if marks.is_empty() {
        return None;
    }
    // "10-15 accounts" are a range of numbers.
    let counts = marks == "-" && pieces.len() == 2 && scan.tokens.kind(end) == Some(TokenKind::Word);
    let short = pieces
        .iter()
        .all(|piece| matches!(piece, Piece::Number { digits: 2, .. }));
    if counts && short || is_counted(scan, end) && marks == "-" {
        return None;
    }
    if marks == "/" && pieces.len() == 2 && is_part(scan, i, pieces[0]) {
        return None;
    }
    let month_first = scan.grammar().month_first;
    if let Some(found) = stopped(scan, &pieces, i, end) {
        return Some((found, end + 1));
    }
    // "12-08, 2015"
    let behind = (marks == "-" && scan.fold(end) == ",")
        .then(|| year(scan, end + 1))
        .flatten();
    if let Some((told, behind)) = behind.filter(|(_, behind)| !is_counted(scan, *behind))
        && let Some(date) = fields(&pieces, "/", month_first).filter(|f| f.year.is_none())
    {
        return Some((
            Fields {
                year: Some(told),
                ..date
            },
            behind,
        ));
    }
    let found = fields(&pieces, &marks, month_first).or_else(|| led(scan, &pieces, i, end))?;
    Some((found, end))
}

/// "am 22.11. in", "bis 24.11.": where full stops make ordinals, day and month have one each.
fn stopped(scan: &Scan<'_>, pieces: &[Piece], i: usize, end: usize) -> Option<Fields> {
    let stop = scan.grammar().ordinal_stop && scan.fold(end) == "." && scan.joint(end) == Joint::None;
    let day = |w| !matches!(w, TimeWord::ClockLead) && leads_to_day(w);
    let led = i == 0 || word(scan, i - 1, day).is_some() || scan.tokens.kind(i - 1) == Some(TokenKind::Mark);
    let dotted = stop && scan.tokens.word(i).contains('.') && end == i + 1;
    fields(pieces, "/", false).filter(|_| dotted && led && pieces.len() == 2)
}

/// Whether a day may stand behind the word.
fn leads_to_day(word: TimeWord) -> bool {
    use TimeWord::{Article, Filler, From, On, Since, To, Until, Weekday};
    matches!(word, Article | Filler | From | On | Since | To | Until | Weekday(_))
}

/// Whether the two numbers are the part behind a whole number that is no earlier day: "3 and 1/4".
fn is_part(scan: &Scan<'_>, i: usize, over: Piece) -> bool {
    let and = i
        .checked_sub(2)
        .filter(|_| word(scan, i - 1, |w| w == TimeWord::And) == Some(i));
    let whole = and
        .and_then(|at| numeral::cardinal(scan, at, false))
        .filter(|whole| whole.end == i - 1);
    let Piece::Number { value: over, .. } = over else {
        return false;
    };
    let dated = i > 2 && matches!(scan.fold(i - 3), "/" | "-");
    !dated && whole.is_some_and(|whole| whole.form != Form::Ordinal && whole.value >= f64::from(over))
}

/// Whether a mark stands in the number or month at token `i`, or behind it, that parts the pieces of a date.
fn is_parted(scan: &Scan<'_>, i: usize) -> bool {
    let number = scan.tokens.kind(i) == Some(TokenKind::Number);
    if !number && !scan.begins_time(i, TimeWord::Month(1).bit()) {
        return false;
    }
    let inner = || !scan.tokens.word(i).bytes().all(|b| b.is_ascii_digit());
    scan.joint(i + 1) == Joint::Hyphen || matches!(scan.fold(i + 1), "/" | "." | "-" | "–") || number && inner()
}

/// "on 4.22", « le 22.4 »: two short numbers are a date where a word that leads to a day stands before them and nothing
/// that they could count behind.
fn led(scan: &Scan<'_>, pieces: &[Piece], i: usize, end: usize) -> Option<Fields> {
    // « em 4-22 »: no score and no number where one of the two is too great for a month.
    let wide = |piece: &Piece| matches!(piece, Piece::Number { value, .. } if (13..=31).contains(value));
    let plain = scan.fold(i + 1) == "-" || scan.joint(i + 1) == Joint::Hyphen;
    let sure = plain && pieces.iter().filter(|piece| wide(piece)).count() == 1;
    let lead = |w| matches!(w, TimeWord::On) || sure && matches!(w, TimeWord::YearLead);
    let before = i.checked_sub(1).filter(|at| word(scan, *at, lead).is_some())?;
    // "kwam op 3-1" is a score.
    let score = word(scan, before, |w| matches!(w, TimeWord::To)).is_some()
        && matches!(pieces, [Piece::Number { digits: 1, .. }, ..]);
    let alone = counts_nothing(scan, end) && !score;
    fields(pieces, "/", scan.grammar().month_first).filter(|_| alone && pieces.len() == 2)
}

/// "1-10" where a range of dates or a weekday leads to it: a day and its month.
pub(super) fn dashed(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let number = |at: usize| {
        let text = scan.tokens.word(at);
        let short = scan.tokens.kind(at) == Some(TokenKind::Number) && text.len() <= 2;
        short.then(|| text.parse::<u32>().ok()).flatten()
    };
    let dash = |at: usize| usize::from(scan.fold(at) == "-" && scan.joint(at) == Joint::None);
    let at = i + 1 + dash(i + 1);
    let touches = at > i + 1 && scan.joint(at) == Joint::None || at == i + 1 && scan.joint(at) == Joint::Hyphen;
    let (day, month, end) = (number(i)?, number(at).filter(|_| touches)?, at + 1);
    let goes_on = scan.joint(end) == Joint::Hyphen || scan.fold(end) == "-" && scan.joint(end) == Joint::None;
    let fits = (1..=31).contains(&day) && (1..=12).contains(&month) && !scan.grammar().month_first;
    let fields = Fields {
        day: Some(day),
        month: Some(month),
        ..Fields::default()
    };
    (fits && !goes_on && !is_counted(scan, end)).then_some((fields, end))
}

/// « el 17 del 11 », « 9 de 8 de 1971 »: day and month in digits where a word that leads to a day stands before them, or
/// the year behind.
fn in_words_of(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    if scan.grammar().head_last {
        return None;
    }
    let short = |at: usize| {
        let (value, digits) = (scan.tokens.word(at), scan.tokens.kind(at) == Some(TokenKind::Number));
        let value: u32 = (digits && value.len() <= 2).then(|| value.parse().ok()).flatten()?;
        Some((value, at + 1))
    };
    let of = |at: usize| word(scan, at, |w| w == TimeWord::Of).filter(|end| scan.joint(*end) == Joint::Space);
    let (day, end) = short(i).filter(|(day, _)| (1..=31).contains(day))?;
    let (month, end) = short(of(end)?).filter(|(month, _)| (1..=12).contains(month))?;
    let told = of(end)
        .and_then(|at| year(scan, at))
        .filter(|(_, end)| !is_counted(scan, *end));
    let led = || {
        i.checked_sub(1)
            .is_some_and(|at| word(scan, at, |w| w == TimeWord::On).is_some())
    };
    let small = |s| matches!(s, Sense::Where | Sense::Function);
    let alone = || {
        if scan.is(end, |s| matches!(s, Sense::Measure(_))).is_some() {
            return false;
        }
        let sign = matches!(scan.fold(end), "%" | "°" | "€" | "$" | "£" | ":" | "/" | "-");
        ends(scan, end) && !sign || scan.is(end, small).is_some() && of(end).is_none()
    };
    if told.is_none() && !(led() && alone()) {
        return None;
    }
    let fields = Fields {
        year: told.map(|(year, _)| year),
        month: Some(month),
        day: Some(day),
        ..Fields::default()
    };
    chrono::NaiveDate::from_ymd_opt(told.map_or(2000, |(year, _)| year), month, day)?;
    Some((fields, told.map_or(end, |(_, end)| end)))
}

/// A month's name inside a date in digits ("23-Sep-2020").
fn month_piece(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    (scan.tokens.kind(i) == Some(TokenKind::Word))
        .then(|| month(scan, i))
        .flatten()
        .map(|(month, _)| (month, i + 1))
}

/// 20161016
fn compact(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let text = scan.tokens.word(i);
    if text.len() != 8 || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (year, month, day) = (
        text[..4].parse().ok()?,
        text[4..6].parse().ok()?,
        text[6..].parse().ok()?,
    );
    let fits = (1900..=2100).contains(&year) && chrono::NaiveDate::from_ymd_opt(year, month, day).is_some();
    fits.then_some((
        Fields {
            year: Some(year),
            month: Some(month),
            day: Some(day),
            ..Fields::default()
        },
        i + 1,
    ))
}

/// "2016 10 16", "18 08 1978": three parts with blanks between, the year in full.
fn spaced(scan: &Scan<'_>, i: usize) -> Option<(Fields, usize)> {
    let part = |at: usize| {
        let text = scan.tokens.word(at);
        let fits = scan.tokens.kind(at) == Some(TokenKind::Number) && matches!(text.len(), 1 | 2 | 4);
        let value: i32 = fits.then(|| text.parse().ok()).flatten()?;
        Some(Piece::Number {
            value,
            digits: text.len(),
        })
    };
    if scan.joint(i + 1) != Joint::Space || scan.joint(i + 2) != Joint::Space {
        return None;
    }
    let pieces = [part(i)?, part(i + 1)?, part(i + 2)?];
    let wide = |piece: &&Piece| matches!(piece, Piece::Number { digits: 4, .. });
    let year_at_end = wide(&&pieces[0]) || wide(&&pieces[2]);
    if pieces.iter().filter(wide).count() != 1 || !year_at_end || scan.tokens.kind(i + 3) == Some(TokenKind::Number) {
        return None;
    }
    Some((fields(&pieces, " ", scan.grammar().month_first)?, i + 3))
}

fn fields(pieces: &[Piece], marks: &str, month_first: bool) -> Option<Fields> {
    use Piece::{Month, Number};
    let plain_year = |value: i32, digits: usize| digits == 4 && (1000..=2200).contains(&value);
    let day = |value: i32, digits: usize| digits <= 2 && (1..=31).contains(&value);
    let whole = |year: i32, month: u32, day: i32| {
        chrono::NaiveDate::from_ymd_opt(year, month, day as u32)?;
        Some(Fields {
            year: Some(year),
            month: Some(month),
            day: Some(day as u32),
            ..Fields::default()
        })
    };
    match *pieces {
        [
            Number { value: y, digits: yd },
            Number { value: m, .. },
            Number { value: d, .. },
        ] if plain_year(y, yd) => whole(y, m as u32, d).or_else(|| whole(y, d as u32, m)),
        [
            Number { value: a, digits: ad },
            Number { value: b, digits: bd },
            Number { value: y, digits: yd },
        ] if day(a, ad) && day(b, bd) && (plain_year(y, yd) || yd == 2) => {
            let year = full_year(y);
            let (month, day) = if month_first { (a, b) } else { (b, a) };
            whole(year, month as u32, day).or_else(|| whole(year, day as u32, month))
        }
        [Number { value: y, digits: yd }, Month(m), Number { value: d, .. }]
        | [Month(m), Number { value: y, digits: yd }, Number { value: d, .. }]
            if plain_year(y, yd) =>
        {
            whole(y, m, d)
        }
        [Number { value: y, digits: yd }, Number { value: d, .. }, Month(m)] if plain_year(y, yd) => whole(y, m, d),
        [
            Number { value: d, digits: dd },
            Month(m),
            Number { value: y, digits: yd },
        ] if day(d, dd) && yd >= 2 => whole(full_year(y), m, d),
        [
            Month(m),
            Number { value: d, digits: dd },
            Number { value: y, digits: yd },
        ] if day(d, dd) && yd >= 2 => whole(full_year(y), m, d),
        [
            Number { value: d, digits: dd },
            Number { value: y, digits: yd },
            Month(m),
        ] if day(d, dd) && plain_year(y, yd) => whole(y, m, d),
        [Number { value: d, digits: dd }, Month(m)] | [Month(m), Number { value: d, digits: dd }] if day(d, dd) => {
            Some(Fields {
                month: Some(m),
                day: Some(d as u32),
                ..Fields::default()
            })
        }
        [Number { value: y, digits: yd }, Number { value: m, digits: md }]
        | [Number { value: m, digits: md }, Number { value: y, digits: yd }]
            if plain_year(y, yd)
                && (1900..=2100).contains(&y)
                && md <= 2
                && (1..=12).contains(&m)
                && !marks.contains(',') =>
        {
            Some(Fields {
                year: Some(y),
                month: Some(m as u32),
                ..Fields::default()
            })
        }
        // Two short numbers are a date with a slash or dot only where both fit; "2-7" is a range, "3.5" a number.
        [Number { value: a, digits: ad }, Number { value: b, digits: bd }]
            if marks == "/" && day(a, ad) && day(b, bd) =>
        {
            let (month, day) = if month_first { (a, b) } else { (b, a) };
            let (month, day) = if month > 12 { (day, month) } else { (month, day) };
            (month <= 12).then_some(Fields {
                month: Some(month as u32),
                day: Some(day as u32),
                ..Fields::default()
            })
        }
        [Number { value: a, digits: 2 }, Number { value: b, digits: 2 }]
            if marks == "-" && day(a, 2) && day(b, 2) && b > 12 && a <= 12 && month_first =>
        {
            Some(Fields {
                month: Some(a as u32),
                day: Some(b as u32),
                ..Fields::default()
            })
        }
        _ => None,
    }
}
