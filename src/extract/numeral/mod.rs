//! Numbers: digits in any grouping, spelled-out and mixed numerals, fractions, collectives, vague amounts.
mod digits;
mod fraction;
mod spelled;

pub(crate) use digits::digits;
use digits::{abbreviation, is_ordinal_ending, number_over_number, ordinal_stop};
use fraction::{and_part, dozen, fraction, glyph, share};
pub(crate) use spelled::ordinal;
use spelled::spelled;

use crate::event::Measure;
use crate::extract::scan::Scan;
use crate::lang::{Numeral, Sense};
use crate::text::{Joint, TokenKind};

/// A number as written, the tokens `start..end`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Number {
    pub(crate) value: f64,
    pub(crate) form: Form,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// What sort of number it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Form {
    /// Digits, perhaps with a scale word.
    Digits,
    /// Spelled out.
    Spelled,
    /// "first", "21st", « deuxième »: no quantity.
    Ordinal,
    /// A part of one: "half", "two thirds".
    Fraction,
    /// "one in five": a part of a whole that is counted.
    Share,
    /// A rough collective: « une quarantaine ».
    About,
    /// "dozens": from the least to the greatest number it fits.
    Vague { low: f64, high: f64 },
}

/// What "a few" is to reckon with, by the most that it fits: about three, or two where it is a couple.
pub(crate) fn few(most: f64) -> Option<f64> {
    (most <= 12.0).then_some(if most <= 6.0 { 2.0 } else { 3.0 })
}

/// The bit of number words.
pub(crate) const NUMERALS: u32 = Sense::Numeral(Numeral::And).bit();

/// The number that begins at token `i`.
///
/// `joined` says whether "and" may stand inside it; between two numbers of a range it may not.
pub(crate) fn number_at(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    if !scan.begins_number(i) {
        return None;
    }
    scan.numbers
        .get(2 * i + usize::from(joined), || read_number(scan, i, joined))
}

fn read_number(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    if never(scan, i).is_some() {
        return None;
    }
    let vague = scan.find(i, |s| match s {
        Sense::Numeral(Numeral::Vague(low, high)) => Some((low, high)),
        _ => None,
    });
    let exact = share(scan, i, joined)
        .or_else(|| plain(scan, i, joined))
        .filter(|number| number.value.is_finite());
    match (vague, exact) {
        (Some((_, end)), Some(number)) if number.end > end => Some(number),
        (Some(((low, high), end)), _) => Some(Number {
            value: low,
            form: Form::Vague { low, high },
            start: i,
            end,
        }),
        (None, exact) => exact,
    }
}

/// The token behind a phrase at `i` in which number words are none ("no one").
pub(crate) fn never(scan: &Scan<'_>, i: usize) -> Option<usize> {
    let end = numeral(scan, i, |n| matches!(n, Numeral::Never))?;
    // « un mezzo » is a half where it is all that the text says, and a vehicle elsewhere.
    let half = i == 0 && end == scan.len() && numeral(scan, i, |n| n == Numeral::Half) == Some(end);
    (!half).then_some(end)
}

fn numeral(scan: &Scan<'_>, i: usize, test: impl Fn(Numeral) -> bool) -> Option<usize> {
    if !scan.begins_any(i, NUMERALS) {
        return None;
    }
    scan.is(i, |s| matches!(s, Sense::Numeral(n) if test(n)))
}

fn plain(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    // A minus sign counts where it touches the digits and no word or digit touches it.
    let free = scan.joint(i) != Joint::None || i == 0 || scan.tokens.kind(i - 1) == Some(TokenKind::Mark);
    let touches = scan.joint(i + 1) == Joint::None;
    // "- 10" is negative where it is all that the text says; else the dash sets off an item.
    let alone = i == 0 && scan.joint(i + 1) == Joint::Space;
    let sign = matches!(scan.fold(i), "-" | "−" | "–") && free && (touches || alone);
    if sign && scan.tokens.kind(i + 1) == Some(TokenKind::Number) {
        let number = fraction(scan, i + 1, joined).or_else(|| mixed(scan, i + 1, joined))?;
        let percent = scan.is(number.end, |s| s == Sense::Measure(Measure::Percent));
        return (touches || percent.unwrap_or(number.end) == scan.len()).then_some(Number {
            value: -number.value,
            start: i,
            ..number
        });
    }
    if let Some(next) = numeral(scan, i, |n| matches!(n, Numeral::Minus)) {
        let number = share(scan, next, joined)
            .or_else(|| fraction(scan, next, joined))
            .or_else(|| mixed(scan, next, joined))?;
        return Some(Number {
            value: -number.value,
            start: i,
            ..number
        });
    }
    if let Some(number) = fraction(scan, i, joined) {
        return Some(number);
    }
    match (mixed(scan, i, joined), ordinal(scan, i)) {
        // "twenty-first" is longer than "twenty"; a unit of time ("twenty-second delay") is no rank.
        (Some(number), Some(rank)) if rank.end > number.end && !is_time_unit(scan, rank.end - 1) => Some(rank),
        (None, rank) => rank,
        (number, _) => number,
    }
}

fn is_time_unit(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| matches!(s, Sense::Measure(measure) if measure.is_time()))
        .is_some()
}

fn scale(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    if !scan.begins_any(i, NUMERALS) {
        return None;
    }
    scan.find(i, |s| match s {
        Sense::Numeral(Numeral::Scale(scale)) => Some(scale),
        _ => None,
    })
}

/// A cardinal, with what may stand behind it: "and a half", "dozen", a scale.
fn mixed(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    let article = numeral(scan, i, |n| matches!(n, Numeral::Article));
    let collective = |at: usize| {
        scan.find(at, |s| match s {
            Sense::Numeral(Numeral::Dozen(n)) => Some((n, false)),
            Sense::Numeral(Numeral::About(n)) => Some((n, true)),
            _ => None,
        })
    };
    if let Some(((value, about), end)) = collective(i).or_else(|| collective(article?)) {
        let form = if about { Form::About } else { Form::Spelled };
        return Some(Number {
            value,
            form,
            start: i,
            end,
        });
    }
    let mut number = cardinal(scan, i, joined)?;
    if let Some(((value, about), end)) = collective(number.end) {
        number.form = if about { Form::About } else { number.form };
        // "three hundred and two dozen" are twenty-four more.
        let and = number
            .end
            .checked_sub(2)
            .filter(|at| *at > i && numeral(scan, *at, |n| matches!(n, Numeral::And)).is_some());
        let tail = and
            .and_then(|at| spelled(scan, at + 1, false, 0.0))
            .filter(|tail| tail.end == number.end);
        let (rest, count) = match tail {
            Some(tail) if number.value >= 100.0 => (number.value - tail.value, tail.value),
            _ => (0.0, number.value),
        };
        return Some(Number {
            value: rest + count * value,
            end,
            ..number
        });
    }
    // « trecento e due dozzine »
    let and = numeral(scan, number.end, |n| n == Numeral::And).filter(|_| joined && number.form == Form::Spelled);
    let more = and
        .and_then(|at| spelled(scan, at, false, 0.0))
        .filter(|more| more.value * 12.0 < number.value);
    if let Some((more, (dozens, end))) = more.and_then(|more| Some((more, dozen(scan, more.end)?))) {
        number.value += more.value * dozens;
        number.end = end;
        return Some(number);
    }
    if let Some(value) = glyph(scan.fold(number.end)).filter(|_| number.value.fract() == 0.0) {
        number.value += value;
        number.end += 1;
    }
    if let Some((part, end)) = number_over_number(scan, number) {
        number.value += part;
        number.end = end;
    } else if let Some((part, end)) = and_part(scan, number.end) {
        // « deux millions et demi » is half a million more, "one and a half million" half of one, and "one billion
        // and a half million" a half of the million.
        let last = last_scale(scan, number.end);
        if let Some((_, (finer, end))) = last.zip(scale(scan, end)).filter(|(last, (finer, _))| finer < last) {
            number.value += part * finer;
            number.end = end;
            return Some(number);
        }
        number.value += part * last.unwrap_or(1.0);
        number.end = end;
        if let (Some((scale, end)), None) = (scale(scan, end), last) {
            number.value *= scale;
            number.end = end;
        }
    }
    Some(number)
}

fn last_scale(scan: &Scan<'_>, end: usize) -> Option<f64> {
    end.checked_sub(1)
        .and_then(|last| scale(scan, last))
        .map(|(scale, _)| scale)
}

/// A cardinal in digits or words, scales included.
pub(crate) fn cardinal(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    if !scan.begins_number(i) {
        return None;
    }
    scan.cardinals
        .get(2 * i + usize::from(joined), || read_cardinal(scan, i, joined))
}

fn read_cardinal(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    let Some(number) = digits(scan, i) else {
        return spelled(scan, i, joined, 0.0);
    };
    // « 1.º », « 1.er »: a full stop may stand before the ending.
    let stop = usize::from(scan.fold(number.end) == "." && scan.joint(number.end) == Joint::None);
    if let Some(end) = [number.end, number.end + stop]
        .into_iter()
        .find(|&at| is_ordinal_ending(scan, at))
    {
        return Some(Number {
            form: Form::Ordinal,
            end: end + 1,
            ..number
        });
    }
    if let Some(end) = ordinal_stop(scan, number) {
        return Some(Number {
            form: Form::Ordinal,
            end,
            ..number
        });
    }
    if let Some((factor, end)) = abbreviation(scan, number) {
        return Some(Number {
            value: number.value * factor,
            end,
            ..number
        });
    }
    // "2 million", "3 hundred and 21": digits go on in words, beginning with a scale.
    let goes_on = numeral(scan, number.end, |n| matches!(n, Numeral::Scale(_) | Numeral::Hundred)).is_some();
    if goes_on && number.value > 0.0 {
        let whole = spelled(scan, number.end, joined, number.value)?;
        return Some(Number {
            value: whole.value,
            end: whole.end,
            ..number
        });
    }
    Some(number)
}
