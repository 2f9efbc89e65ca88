//! Numbers in digits, in any grouping, with what abbreviates their scale.

use std::borrow::Cow;

use super::{Form, Number, numeral};
use crate::event::Measure;
use crate::extract::scan::Scan;
use crate::lang::{Grammar, Numeral, Sense, Syntax, TimeWord};
use crate::text::{Joint, TokenKind};

/// "1/4" behind a whole number in digits: "2 1/4".
pub(super) fn number_over_number(scan: &Scan<'_>, whole: Number) -> Option<(f64, usize)> {
    let fits = whole.form == Form::Digits && whole.end == whole.start + 1 && whole.value.fract() == 0.0;
    if !fits || scan.joint(whole.end) != Joint::Space {
        return None;
    }
    number_under_number(scan, whole.end)
}

/// "1/4" at `i`, a part of one.
pub(super) fn number_under_number(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let over = digits(scan, i).filter(|_| scan.fold(i + 1) == "/")?;
    let glued = scan.joint(i + 1) == Joint::None && scan.joint(i + 2) == Joint::None;
    let below = digits(scan, i + 2).filter(|_| glued && scan.fold(i + 3) != "/")?;
    let proper = over.value < below.value && below.value <= 100.0 && over.value.fract() + below.value.fract() == 0.0;
    proper.then_some((over.value / below.value, below.end))
}

pub(super) fn is_ordinal_ending(scan: &Scan<'_>, i: usize) -> bool {
    // "1e10" is a power, not « 1e ».
    let sign = usize::from(matches!(scan.fold(i + 1), "+" | "-"));
    let power = scan.joint(i + 1) != Joint::Space && scan.tokens.kind(i + 1 + sign) == Some(TokenKind::Number);
    matches!(scan.joint(i), Joint::None)
        && !power
        && numeral(scan, i, |n| matches!(n, Numeral::OrdinalEnding)).is_some()
}

/// "21. November", "der 3. Mann": the token behind a full stop that makes digits an ordinal, and ends no sentence.
pub(super) fn ordinal_stop(scan: &Scan<'_>, number: Number) -> Option<usize> {
    let whole = number.form == Form::Digits && number.end == number.start + 1 && number.value.fract() == 0.0;
    let fits = scan.grammar().ordinal_stop && whole && scan.tokens.word(number.start).len() <= 3;
    if !fits || scan.fold(number.end) != "." || scan.joint(number.end) != Joint::None {
        return None;
    }
    let behind = number.end + 1;
    // "21.-24. November"
    let dash = matches!(scan.fold(behind), "-" | "–") && scan.joint(behind) == Joint::None;
    if dash && scan.tokens.kind(behind + 1) == Some(TokenKind::Number) {
        return Some(behind);
    }
    let word = scan.tokens.kind(behind) == Some(TokenKind::Word) && scan.joint(behind) != Joint::Break;
    // A sentence begins with a capital; of nouns, which have one too, few begin a sentence.
    let opens = scan.tokens.kind(behind).is_some()
        && scan.tokens.get(behind).capital
        && scan
            .is(behind, |s| {
                matches!(s, Sense::Function | Sense::Syntax(Syntax::Article))
            })
            .is_some();
    let dated = scan
        .is(behind, |s| matches!(s, Sense::Time(TimeWord::Month(_))))
        .is_some();
    (word && (dated || !opens)).then_some(behind)
}

/// "bn", "k", "m" behind digits.
pub(super) fn abbreviation(scan: &Scan<'_>, number: Number) -> Option<(f64, usize)> {
    let (factor, end) = scan.find(number.end, |s| match s {
        Sense::Numeral(Numeral::Abbreviation(factor)) => Some(factor),
        _ => None,
    })?;
    let adjacent = matches!(scan.joint(number.end), Joint::None | Joint::Space);
    let letter = scan.fold(number.end).len() == 1;
    // "$5m", "US$5m"
    let before = (number.start.saturating_sub(2)..number.start).any(|at| {
        let money = scan.is(at, |s| matches!(s, Sense::Money(_)));
        money == Some(number.start)
    });
    let money = before || is_money(scan, end);
    let measured = scan.is(number.end, |s| matches!(s, Sense::Measure(_))).is_some();
    let counted = scan.is(end, |s| matches!(s, Sense::Concept(_))).is_some();
    let upper = scan.tokens.get(number.end).capital;
    let capital = upper && scan.joint(number.end) == Joint::None;
    // "1,674.5 G" and "200.5 M" stand alone, "5 G" and "12 M" are names as often.
    let alone = upper && number.value.fract() != 0.0 && scan.tokens.kind(end) != Some(TokenKind::Word);
    let fits = if !letter {
        // "$1MM" are millions, "140 mm" millimetres.
        adjacent && (money || !measured)
    } else if capital || alone || factor == 1e3 {
        // "10M" and "2.33 k" are scales; "5G" is a name.
        adjacent && (factor != 1e9 || number.value >= 7.0 || money)
    } else if measured {
        // "26m people" and "£5m" are millions, "26m" alone are metres.
        money || (counted && scan.joint(number.end) == Joint::None)
    } else {
        money || scan.joint(number.end) == Joint::None
    };
    fits.then_some((factor, end))
}

pub(super) fn is_money(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| matches!(s, Sense::Money(_))).is_some()
}

/// More digits than these are no number that anybody counts.
const LONGEST: usize = 60;

/// Digits with their grouping; groups set apart by one blank are joined.
pub(crate) fn digits(scan: &Scan<'_>, i: usize) -> Option<Number> {
    if !scan.begins_number(i) {
        return None;
    }
    scan.digits.get(i, || read_digits(scan, i))
}

fn read_digits(scan: &Scan<'_>, i: usize) -> Option<Number> {
    let tokens = &scan.tokens;
    if tokens.kind(i) != Some(TokenKind::Number) {
        // ".08", ",08": a decimal mark that opens the number.
        let mark = tokens.kind(i) == Some(TokenKind::Mark);
        let opens = mark && matches!(scan.fold(i), "." | ",") && scan.joint(i) != Joint::None;
        if !opens || tokens.kind(i + 1) != Some(TokenKind::Number) || scan.joint(i + 1) != Joint::None {
            return None;
        }
        let fraction = tokens.word(i + 1);
        if !fraction.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let value = format!("0.{fraction}").parse().ok()?;
        return Some(Number {
            value,
            form: Form::Digits,
            start: i,
            end: i + 2,
        });
    }
    let first = tokens.word(i);
    if first.len() > LONGEST {
        return None;
    }
    let plain = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let mut end = i + 1;
    if plain(first) && first.len() <= 3 && !first.starts_with('0') {
        let mut text = Cow::Borrowed(first);
        while tokens.kind(end) == Some(TokenKind::Number) && is_one_blank(scan, end) && text.len() < 30 {
            let group = tokens.word(end);
            let (whole, rest) = group.split_at(group.find(|c: char| !c.is_ascii_digit()).unwrap_or(group.len()));
            if whole.len() != 3 || (!rest.is_empty() && !rest.starts_with(scan.grammar().decimal)) {
                break;
            }
            text.to_mut().push_str(whole);
            end += 1;
            if !rest.is_empty() {
                text.to_mut().push_str(&rest.replace(scan.grammar().decimal, "."));
                break;
            }
        }
        if end > i + 1 {
            return Some(Number {
                value: text.parse().ok()?,
                form: Form::Digits,
                start: i,
                end,
            });
        }
    }
    // « 4,800 % » is a fraction all the same.
    let percent = scan.is(end, |s| s == Sense::Measure(Measure::Percent)).is_some();
    let value = grouped(first, scan.grammar(), !percent)?;
    Some(Number {
        value,
        form: Form::Digits,
        start: i,
        end,
    })
}

/// Whether exactly one blank (or no-break blank) stands before token `i`.
pub(super) fn is_one_blank(scan: &Scan<'_>, i: usize) -> bool {
    let (before, at) = (scan.tokens.get(i - 1).span().end, scan.tokens.get(i).span().start);
    let gap = &scan.tokens.text()[before..at];
    let mut chars = gap.chars();
    matches!(
        (chars.next(), chars.next()),
        (Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}'), None)
    )
}

/// The value of digits with inner marks, in the language's way of writing; the other way where only that fits. `either`
/// says whether the decimal mark may group as well, where the language does so.
fn grouped(text: &str, grammar: &Grammar, either: bool) -> Option<f64> {
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return text.parse().ok();
    }
    let (decimal, grouping) = (grammar.decimal, grammar.grouping);
    let marks: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    let digits_only = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let groups_of_three = || {
        text.split(|c: char| !c.is_ascii_digit())
            .skip(1)
            .all(|group| group.len() == 3)
    };
    let first_len = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let whole = (1..=3).contains(&first_len) && !text.starts_with('0') && groups_of_three();
    let (last, others) = match marks.split_last() {
        None => return text.parse().ok(),
        Some((last, others)) => (*last, others),
    };
    let is_group = |mark: char| mark != decimal || mark == '\'' || mark == '’';
    let as_decimal = || {
        let at = text.rfind(last)?;
        format!("{}.{}", digits_only(&text[..at]), digits_only(&text[at..]))
            .parse()
            .ok()
    };
    if others.is_empty() {
        // One mark: a group where it is the language's grouping mark and three digits follow.
        let groups = is_group(last) && (last == grouping || last == '\'' || last == '’');
        return if whole && (groups || last == decimal && either && grammar.either_groups) {
            digits_only(text).parse().ok()
        } else {
            as_decimal()
        };
    }
    if others.iter().all(|mark| *mark == last) {
        return if whole {
            digits_only(text).parse().ok()
        } else {
            text.split(last).next()?.parse().ok()
        };
    }
    as_decimal()
}
