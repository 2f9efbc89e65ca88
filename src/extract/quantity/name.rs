//! Numbers that count nothing: names, addresses, scores.

use crate::event::{Measure, Role};
use crate::extract::numeral::{self, Form, Number};
use crate::extract::phrase::cue;
use crate::extract::scan::Scan;
use crate::lang::{Bound, Cue, Sense, TimeWord};
use crate::text::{Joint, TokenKind};

/// Numbers that count nothing: names ("Boeing 777"), addresses, scores.
pub(super) fn not_counted(scan: &Scan<'_>, i: usize) -> Option<usize> {
    if let Some(mut end) = cue(scan, i, Cue::NumberedName) {
        if matches!(scan.fold(end), "." | "°" | "#") && scan.joint(end) == Joint::None {
            end += 1;
        }
        let number = numeral::number_at(scan, end, true).filter(|n| scan.joint(n.start) != Joint::Break)?;
        let named = scan.joint(end) != Joint::None || scan.tokens.kind(i) == Some(TokenKind::Mark);
        return (named && matches!(number.form, Form::Digits | Form::Spelled) && number.end == end + 1)
            .then_some(number.end);
    }
    let digits = scan.tokens.kind(i) == Some(TokenKind::Number);
    if !digits && numeral::cardinal(scan, i, false).is_none() {
        return None;
    }
    let number = numeral::cardinal(scan, i, true)?;
    if digits {
        // "192.168.1.2", "10.15.7": parts of an address or a version.
        let dots = scan.tokens.word(i).bytes().filter(|b| *b == b'.').count();
        let whole = scan.tokens.word(i).split(',').next().unwrap_or_default();
        let grouped = || whole.split('.').skip(1).all(|group| group.len() == 3);
        if dots > 1 && !grouped() {
            return Some(number.end);
        }
        // "5G", "3D"
        let behind = number.end;
        let letter = scan.fold(behind).len() == 1 && behind == i + 1 && scan.joint(behind) == Joint::None;
        if letter && scan.tokens.get(behind).capital && !is_symbol(scan, behind) && !lasting(scan, i, behind) {
            return Some(behind + 1);
        }
        if let Some(end) = score(scan, number).or_else(|| address(scan, number)) {
            return Some(end);
        }
        // A number glued to a name by a hyphen: "Soyuz-11".
        if scan.joint(i) == Joint::Hyphen
            && i > 0
            && scan.tokens.kind(i - 1) == Some(TokenKind::Word)
            && scan.tokens.get(i - 1).capital
        {
            return Some(number.end);
        }
    }
    None
}

/// Whether the capital letter at `i` may stand for a unit: "5 W", "20C", « 24H ».
/// "for 10D.", "lasted 2W": a letter for a unit of time, where a word of duration leads to it and nothing follows.
pub(super) fn lasting(scan: &Scan<'_>, number: usize, letter: usize) -> bool {
    let led = number
        .checked_sub(1)
        .is_some_and(|at| scan.is(at, |s| matches!(s, Sense::State(Role::Duration))).is_some());
    let unit = scan
        .is(letter, |s| matches!(s, Sense::Time(TimeWord::Unit(_))))
        .is_some();
    led && unit && scan.tokens.kind(letter + 1) != Some(TokenKind::Word)
}

pub(super) fn is_symbol(scan: &Scan<'_>, i: usize) -> bool {
    use Measure::{Celsius, Fahrenheit, Hour, Litre, Watt};
    scan.is(i, |s| match s {
        Sense::Measure(measure) => matches!(measure, Celsius | Fahrenheit | Hour | Litre | Watt),
        Sense::Money(_) => true,
        _ => false,
    })
    .is_some()
}

/// "3-1", "2–2", « por 2 a 1 »: two small numbers, the first not less than the second.
pub(super) fn score(scan: &Scan<'_>, first: Number) -> Option<usize> {
    let to = scan.is(first.end, |s| matches!(s, Sense::Bound(Bound::To)));
    if let Some(second) = to.and_then(|at| numeral::digits(scan, at)) {
        let from = scan
            .hits_ending(first.start)
            .any(|hit| matches!(hit.sense, Sense::Bound(Bound::From)));
        let small = first.value <= 30.0 && first.value.fract() + second.value.fract() == 0.0;
        let counted = scan.tokens.kind(second.end) == Some(TokenKind::Word)
            && scan.is(second.end, |s| matches!(s, Sense::Function)).is_none();
        return (small && !from && !counted && first.value >= second.value).then_some(second.end);
    }
    // "won 3-1", "gewann mit 3:1"
    let colon = scan.fold(first.end) == ":" && scan.joint(first.end) == Joint::None && first.end == first.start + 1;
    let joint = if colon { Joint::None } else { Joint::Hyphen };
    let second = numeral::digits(scan, first.end + usize::from(colon)).filter(|n| scan.joint(n.start) == joint)?;
    (first.value >= second.value && first.value < 200.0).then_some(second.end)
}

/// "10 Downing Street", « 12, rue de Rivoli », « Rua de São Bento, 12 ».
pub(super) fn address(scan: &Scan<'_>, number: Number) -> Option<usize> {
    let street = |at: usize| cue(scan, at, Cue::Street);
    if scan.grammar().head_last {
        let capital = |at: usize| at < scan.len() && scan.tokens.get(at).capital;
        // "Hauptstraße 12": where nouns are written together, the street is named first.
        if scan.language.tables().joining.nouns {
            let name = number
                .start
                .checked_sub(1)
                .filter(|at| capital(*at) && number.form == Form::Digits)?;
            let counts = scan.grammar().capital_nouns && capital(number.end) && scan.joint(number.end) == Joint::Space;
            return street(name)
                .filter(|_| !counts)
                .and_then(|_| behind_street(scan, number));
        }
        return (1..=2).find_map(|names| {
            let named = (number.end..number.end + names).all(capital);
            named.then(|| street(number.end + names)).flatten()
        });
    }
    let at = if scan.fold(number.end) == "," {
        number.end + 1
    } else {
        number.end
    };
    street(at).or_else(|| behind_street(scan, number))
}

/// « calle Mayor, 12 », « carrera 7 »: the token behind a number that counts nothing, behind the name of a street.
fn behind_street(scan: &Scan<'_>, number: Number) -> Option<usize> {
    let counts = |s| matches!(s, Sense::Concept(_) | Sense::Measure(_) | Sense::Money(_));
    let mut at = number.start;
    for _ in 0..5 {
        if scan.hits_ending(at).any(|hit| hit.sense == Sense::Cue(Cue::Street)) {
            return scan.is(number.end, counts).is_none().then_some(number.end);
        }
        let before = at.checked_sub(1)?;
        let name = scan.tokens.kind(before) == Some(TokenKind::Word)
            && (scan.tokens.get(before).capital || scan.is(before, |s| s == Sense::Function).is_some());
        if !name && scan.fold(before) != "," {
            return None;
        }
        at = before;
    }
    None
}
