//! Small steps over time words.

use crate::extract::numeral::{self, Form};
use crate::extract::phrase::is_finite;
use crate::extract::scan::Scan;
use crate::lang::{Cue, Numeral, Sense, Syntax, TimeWord, Unit};
use crate::text::{Joint, TokenKind};

/// The token behind a phrase at `i` in which time words are none ("may be").
pub(super) fn never(scan: &Scan<'_>, i: usize) -> Option<usize> {
    if !scan.begins_time(i, TimeWord::Never.bit()) {
        return None;
    }
    word(scan, i, |w| matches!(w, TimeWord::Never))
}

/// The token behind the longest time word at `i` that fits.
pub(super) fn word(scan: &Scan<'_>, i: usize, test: impl Fn(TimeWord) -> bool) -> Option<usize> {
    if !scan.begins_time(i, u32::MAX) {
        return None;
    }
    scan.is(i, |s| matches!(s, Sense::Time(w) if test(w)))
}

/// What the longest fitting time word at `i` gives, with the token behind it.
pub(super) fn pick<T>(scan: &Scan<'_>, i: usize, pick: impl Fn(TimeWord) -> Option<T>) -> Option<(T, usize)> {
    if !scan.begins_time(i, u32::MAX) {
        return None;
    }
    scan.find(i, |s| match s {
        Sense::Time(w) => pick(w),
        _ => None,
    })
}

/// Whether a break or a mark that ends a phrase stands before token `i`.
pub(super) fn broken(scan: &Scan<'_>, i: usize) -> bool {
    i >= scan.len() || scan.joint(i) == Joint::Break
}

/// Skips at most `most` fillers ("of", "the", a comma).
pub(super) fn skip(scan: &Scan<'_>, mut i: usize, most: usize) -> usize {
    for _ in 0..most {
        if !scan.begins_time(i, TimeWord::Filler.bit()) {
            break;
        }
        match word(scan, i, |w| matches!(w, TimeWord::Filler)) {
            Some(end) if !broken(scan, end) => i = end,
            _ => break,
        }
    }
    i
}

/// A month's number at `i`.
pub(super) fn month(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    if !scan.begins_time(i, TimeWord::Month(1).bit()) {
        return None;
    }
    let (month, end) = pick(scan, i, |w| match w {
        TimeWord::Month(n) => Some(n),
        _ => None,
    })?;
    // "May" and "March" are names of months only with a capital, "mars" and "mai" need none.
    let homonym = word(scan, i, |w| matches!(w, TimeWord::Homonym)) == Some(end);
    // « Sept personnes » are seven, capital or not.
    let number = scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Unit(_)))) == Some(end);
    if number || homonym && !scan.tokens.get(i).capital {
        let neighbour = |at: usize| {
            scan.tokens.kind(at) == Some(TokenKind::Number)
                || ordinal_day(scan, at).is_some()
                || is_short(scan, i) && day_number(scan, at).is_some()
        };
        let of = |at: usize| word(scan, at, |w| matches!(w, TimeWord::Of)).is_some();
        // "de 1e jan", "22e van jan", "eerste week van jan"
        let ranked = |end: usize| {
            let ends_here = |at: usize| ordinal_day(scan, at).is_some_and(|(_, behind)| behind == end);
            end > 0 && (ends_here(end - 1) || end > 1 && ends_here(end - 2) || unit(scan, end - 1).is_some())
        };
        let led = ranked(i) || i > 0 && of(i - 1) && ranked(i - 1);
        // "in may" at a sentence's end can be nothing else.
        let alone = i > 0 && word(scan, i - 1, |w| matches!(w, TimeWord::YearLead)).is_some() && ends(scan, end);
        // « 23/set/2020 »
        let parted = i >= 2 && (of(i - 1) || scan.fold(i - 1) == "/") && neighbour(i - 2);
        let before = alone || i.checked_sub(1).is_some_and(neighbour) || parted;
        // « dez a quinze » are numbers.
        let to = word(scan, end, |w| matches!(w, TimeWord::To)).is_some();
        let dashed = scan.joint(end) == Joint::Hyphen && scan.begins_time(end, TimeWord::Month(1).bit());
        let begins_range = !number && (to || dashed);
        if !(before || led || neighbour(end) || begins_range) {
            return None;
        }
    }
    if homonym && scan.tokens.get(i).capital && is_name(scan, i, end) {
        return None;
    }
    let dot = scan.fold(end) == "." && scan.joint(end) == Joint::None && !broken(scan, end + 1) && end - i == 1;
    let follows = dot && (day(scan, end + 1).is_some() || year(scan, end + 1).is_some());
    Some((month, if follows { end + 1 } else { end }))
}

/// Whether the month's word `i..end` with its capital is somebody's name: "Theresa May", "Jan Novak", "Hospital del Mar".
fn is_name(scan: &Scan<'_>, i: usize, end: usize) -> bool {
    let dated = |at: usize| {
        let told = |s| matches!(s, Sense::Time(_) | Sense::Numeral(_) | Sense::Link(_) | Sense::Where);
        scan.tokens.kind(at) != Some(TokenKind::Word) || scan.is(at, told).is_some()
    };
    let capital = |at: usize| scan.tokens.kind(at) == Some(TokenKind::Word) && scan.tokens.get(at).capital;
    let before = i.checked_sub(1).filter(|_| scan.joint(i) != Joint::Break);
    let word = scan.tokens.kind(end) == Some(TokenKind::Word);
    let time = scan.is(end, |s| matches!(s, Sense::Time(_))).is_some();
    let follows = !broken(scan, end) && (word && time || day(scan, end).is_some());
    if before.is_some_and(dated) || follows {
        return false;
    }
    let particle = |s| matches!(s, Sense::Syntax(Syntax::Particle));
    let named = |at: usize| capital(at) || scan.is(at, particle).is_some();
    let goes_on = !broken(scan, end) && !dated(end) && capital(end);
    let says = !broken(scan, end) && scan.is(end, |s| matches!(s, Sense::Cue(Cue::Say))).is_some();
    before.is_some_and(named) || goes_on || says
}

/// Whether nothing but a mark, or nothing at all, stands at `i`.
pub(super) fn ends(scan: &Scan<'_>, i: usize) -> bool {
    broken(scan, i) || scan.tokens.kind(i) == Some(TokenKind::Mark)
}

/// Whether nothing stands at `i` that a rank before it could be told of: "am 15. zurück", but "von der 4. bis zur 23.
/// Minute", "zum 15. deutschen Filmtag".
pub(super) fn is_free(scan: &Scan<'_>, i: usize) -> bool {
    let capital = |at: usize| scan.tokens.kind(at) == Some(TokenKind::Word) && scan.tokens.get(at).capital;
    let small = |s| matches!(s, Sense::Function | Sense::Where | Sense::Cue(_));
    // "vom 4. auf den 3. Platz"
    if word(scan, i, |w| matches!(w, TimeWord::To | TimeWord::Until | TimeWord::And)).is_some() {
        return false;
    }
    let noun = capital(i) || !broken(scan, i + 1) && capital(i + 1);
    ends(scan, i) || scan.is(i, small).is_some() && !capital(i) || scan.grammar().capital_nouns && !noun
}

fn is_short(scan: &Scan<'_>, i: usize) -> bool {
    scan.fold(i).len() <= 3
}

/// A weekday at `i`, Monday is 0.
pub(super) fn weekday(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    if !scan.begins_time(i, TimeWord::Weekday(0).bit()) {
        return None;
    }
    let (day, end) = pick(scan, i, |w| match w {
        TimeWord::Weekday(n) => Some(n),
        _ => None,
    })?;
    // "sun", "sat", "mar", "mer" are words of their own unless a capital or a dot says otherwise.
    if is_short(scan, i) && end == i + 1 && !scan.tokens.get(i).capital {
        let dated = day_number(scan, end).is_some() || matches!(scan.fold(end), "," | ".") || joins_days(scan, i);
        if !dated && i > 0 && !matches!(scan.fold(i - 1), "|" | "(") {
            return None;
        }
    }
    let rank = end == i + 1 && scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Ordinal(_)))) == Some(end);
    (!rank || is_day(scan, i)).then_some((day, end))
}

/// Whether the short word at `i` begins or ends a range of weekdays: « da mar a gio », "mon-fri".
fn joins_days(scan: &Scan<'_>, i: usize) -> bool {
    let told = |at: usize, test: fn(TimeWord) -> bool| word(scan, at, test) == Some(at + 1);
    let day = |at: usize| told(at, |w| matches!(w, TimeWord::Weekday(_)));
    let month = |at: usize| told(at, |w| matches!(w, TimeWord::Month(_)));
    let to = |at: usize| told(at, |w| matches!(w, TimeWord::To | TimeWord::Until));
    let other = |at: usize| day(at) && !(month(i) && month(at));
    let hyphen = |at: usize| scan.joint(at) == Joint::Hyphen;
    let ahead = hyphen(i + 1) && other(i + 1) || to(i + 1) && other(i + 2);
    ahead || i > 0 && hyphen(i) && other(i - 1) || i > 1 && to(i - 1) && other(i - 2)
}

/// Whether the word at `i`, which is an ordinal too, is a weekday: « na segunda, », « na quinta o governo », but
/// « a segunda explosão », « uma quinta ».
fn is_day(scan: &Scan<'_>, i: usize) -> bool {
    let time = |at: usize, test: fn(TimeWord) -> bool| word(scan, at, test) == Some(at + 1);
    let counted = i > 0
        && scan
            .is(i - 1, |s| matches!(s, Sense::Numeral(Numeral::Unit(_))))
            .is_some();
    let after_day = i > 1 && time(i - 2, |w| matches!(w, TimeWord::Weekday(_)));
    let bare_article = i > 0 && time(i - 1, |w| w == TimeWord::Article);
    if counted || bare_article && !after_day {
        return false;
    }
    let behind = i + 1;
    if ends(scan, behind) || scan.tokens.kind(behind) == Some(TokenKind::Number) || scan.tokens.get(behind).capital {
        return true;
    }
    let small = scan.is(behind, |s| {
        matches!(s, Sense::Function | Sense::Time(_) | Sense::Cue(Cue::Say))
    });
    let more = scan.is(behind, |s| matches!(s, Sense::Cue(Cue::Further)));
    small.is_some() && more.is_none() || is_finite(scan, behind)
}

/// A unit of the calendar at `i`.
pub(super) fn unit(scan: &Scan<'_>, i: usize) -> Option<(Unit, usize)> {
    if !scan.begins_time(i, TimeWord::Unit(Unit::Day).bit()) {
        return None;
    }
    pick(scan, i, |w| match w {
        TimeWord::Unit(unit) => Some(unit),
        _ => None,
    })
}

/// A day of the month at `i`: "5", "5th", "fifth", « premier », "twenty-one".
pub(super) fn day(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    ordinal_day(scan, i).or_else(|| day_number(scan, i))
}

/// A day of the month as a cardinal.
pub(super) fn day_number(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    if scan.tokens.kind(i) == Some(TokenKind::Number) {
        let text = scan.tokens.word(i);
        let value: u32 = if text.len() <= 2 {
            text.parse().ok()?
        } else {
            return None;
        };
        // « Mercredi, 1 500 personnes »: a group of three digits goes on with the number.
        let goes_on = scan.joint(i + 1) == Joint::Space
            && scan.tokens.kind(i + 1) == Some(TokenKind::Number)
            && scan.tokens.word(i + 1).len() == 3;
        return ((1..=31).contains(&value) && !goes_on).then_some((value, i + 1));
    }
    let number = numeral::cardinal(scan, i, false)?;
    // « domenica un incendio »: where the article is the number one, no day is told with it.
    let least = if scan.grammar().head_last { 1.0 } else { 2.0 };
    let fits = number.form == Form::Spelled && (least..=31.0).contains(&number.value);
    fits.then_some((number.value as u32, number.end))
}

/// A day of the month as an ordinal.
pub(super) fn ordinal_day(scan: &Scan<'_>, i: usize) -> Option<(u32, usize)> {
    let number = match scan.tokens.kind(i) {
        Some(TokenKind::Number) => numeral::cardinal(scan, i, false)?,
        _ => numeral::ordinal(scan, i)?,
    };
    let fits = number.form == Form::Ordinal && (1.0..=31.0).contains(&number.value);
    fits.then_some((number.value as u32, number.end))
}

/// A year at `i`: four digits, or in words ("nineteen ninety-three", "two thousand and five").
pub(super) fn year(scan: &Scan<'_>, i: usize) -> Option<(i32, usize)> {
    if scan.tokens.kind(i) == Some(TokenKind::Number) {
        let text = scan.tokens.word(i);
        let value: i32 = if text.len() == 4 {
            text.parse().ok()?
        } else {
            return None;
        };
        return (1000..=2200).contains(&value).then_some((value, i + 1));
    }
    let first = numeral::cardinal(scan, i, true).filter(|n| n.form == Form::Spelled)?;
    if (1100.0..=2199.0).contains(&first.value) && first.value.fract() == 0.0 {
        return Some((first.value as i32, first.end));
    }
    if !(10.0..=21.0).contains(&first.value) || broken(scan, first.end) {
        return None;
    }
    let century = first.value as i32 * 100;
    // "nineteen zero one", "nineteen oh five"
    let zero = word(scan, first.end, |w| matches!(w, TimeWord::Oh));
    let second = numeral::cardinal(scan, zero.unwrap_or(first.end), false).filter(|n| n.form == Form::Spelled)?;
    let fits = if zero.is_some() {
        (1.0..10.0).contains(&second.value)
    } else {
        (10.0..100.0).contains(&second.value)
    };
    fits.then_some((century + second.value as i32, second.end))
}

/// A year of two digits at `i`, the window reaching twenty years past 2010.
pub(super) fn short_year(scan: &Scan<'_>, i: usize) -> Option<(i32, usize)> {
    let from = if matches!(scan.fold(i), "'" | "’") { i + 1 } else { i };
    let text = scan.tokens.word(from);
    if scan.tokens.kind(from) != Some(TokenKind::Number) || text.len() != 2 {
        return None;
    }
    Some((full_year(text.parse().ok()?), from + 1))
}

/// 16 is 2016, 78 is 1978.
pub(super) fn full_year(value: i32) -> i32 {
    match value {
        0..=39 => 2000 + value,
        40..=99 => 1900 + value,
        _ => value,
    }
}

/// "few", "several" at `i`, as a number to reckon with.
pub(super) fn few(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let number = numeral::number_at(scan, i, false)?;
    let Form::Vague { high, .. } = number.form else {
        return None;
    };
    numeral::few(high).map(|few| (few, number.end))
}

/// Whether nothing at `i` can be counted by the number before it: the text ends, or a small word goes on.
pub(super) fn counts_nothing(scan: &Scan<'_>, i: usize) -> bool {
    let joins = |s| match s {
        Sense::Numeral(n) => !matches!(n, Numeral::Never),
        Sense::Bound(_) | Sense::Where | Sense::Measure(_) | Sense::Money(_) => true,
        _ => false,
    };
    let small = |s| matches!(s, Sense::Function);
    let mark = scan.tokens.kind(i) == Some(TokenKind::Mark);
    broken(scan, i)
        || mark && !matches!(scan.fold(i), "%" | "/" | "°" | "€" | "$" | "£" | ":")
        || scan.is(i, small).is_some() && scan.is(i, joins).is_none()
}

/// A count of units at `i`: a number or an article.
pub(super) fn count(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let article = |at| scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Article)));
    // "2 quarters" are units, not half of one.
    if let Some(number) = numeral::cardinal(scan, i, true).filter(|n| unit(scan, n.end).is_some()) {
        return (number.form != Form::Ordinal).then_some((number.value, number.end));
    }
    if let Some(number) = numeral::number_at(scan, i, true) {
        return match number.form {
            Form::Digits | Form::Spelled | Form::About => Some((number.value, number.end)),
            Form::Fraction => Some((number.value, article(number.end).unwrap_or(number.end))),
            _ => None,
        };
    }
    article(i).map(|end| (1.0, end))
}
