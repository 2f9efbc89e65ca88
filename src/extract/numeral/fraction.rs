//! Parts of one and of a whole: "half a million", "two thirds", "one in five".

use super::digits::{digits, number_under_number};
use super::spelled::{ordinal, spelled};
use super::{Form, NUMERALS, Number, cardinal, is_time_unit, numeral, scale};
use crate::event::Measure;
use crate::extract::scan::Scan;
use crate::lang::{NumberAnd, Numeral, Sense, Syntax, TimeWord};
use crate::text::{Joint, TokenKind};

/// Into how many parts the word at `i` divides.
pub(super) fn denominator(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    if !scan.begins_any(i, NUMERALS) {
        return None;
    }
    scan.find(i, |s| match s {
        Sense::Numeral(Numeral::Fraction(n)) => Some(n),
        Sense::Numeral(Numeral::Parts(n)) if n > 1.0 => Some(n),
        Sense::Numeral(Numeral::Ordinal(n)) if n > 1.0 => Some(n),
        _ => None,
    })
}

/// "one in five", "2 out of 3", « un Français sur cinq ».
pub(super) fn share(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    if !scan.has_any(NUMERALS) {
        return None;
    }
    if let Some(each) = numeral(scan, i, |n| matches!(n, Numeral::Each)) {
        let rank = ordinal(scan, each).filter(|rank| rank.value >= 2.0 && !is_time_unit(scan, rank.end))?;
        return Some(Number {
            value: 1.0 / rank.value,
            form: Form::Share,
            start: i,
            end: rank.end,
        });
    }
    let first = cardinal(scan, i, joined)?;
    if first.value < 1.0 || first.value.fract() != 0.0 || first.value > 1000.0 {
        return None;
    }
    // "one of the three" and nothing else: in running text it counts the one.
    let of = numeral(scan, first.end, |n| matches!(n, Numeral::Of)).filter(|_| i == 0);
    let whole = of.and_then(|at| {
        cardinal(
            scan,
            numeral(scan, at, |n| n == Numeral::Determiner).unwrap_or(at),
            joined,
        )
    });
    if let Some(whole) = whole.filter(|n| n.end == scan.len() && n.value.fract() == 0.0 && n.value > first.value) {
        return Some(Number {
            value: first.value / whole.value,
            form: Form::Share,
            start: i,
            end: whole.end,
        });
    }
    // A noun may stand between: « un Français sur cinq ».
    for gap in 0..3 {
        let at = first.end + gap;
        if gap > 0 && (scan.tokens.kind(at - 1) != Some(TokenKind::Word) || scan.joint(at) == Joint::Break) {
            break;
        }
        let Some(behind) = numeral(scan, at, |n| matches!(n, Numeral::OutOf)) else {
            continue;
        };
        if gap > 0 && scan.grammar().head_last {
            break;
        }
        let second = cardinal(scan, behind, joined)?;
        let unit = scan.is(second.end, |s| {
            let dated = |w| matches!(w, TimeWord::Unit(_) | TimeWord::Month(_) | TimeWord::Weekday(_));
            matches!(s, Sense::Measure(_) | Sense::Money(_)) || matches!(s, Sense::Time(w) if dated(w))
        });
        // "one in 10,000", "one in a million", but "one in 2015"; in words no year is meant.
        let most = if second.form == Form::Spelled { 10_000.0 } else { 1000.0 };
        let round = second.value >= 1e4 && second.value % 1e3 == 0.0;
        let wide = second.value > most && !round || second.value < 2.0 || second.value.fract() != 0.0;
        if wide || first.value >= second.value || unit.is_some() {
            return None;
        }
        return Some(Number {
            value: first.value / second.value,
            form: Form::Share,
            start: i,
            end: second.end,
        });
    }
    None
}

/// "half a million", "two thirds", « trois quarts », "½", "4/5".
pub(super) fn fraction(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    let article = numeral(scan, i, |n| matches!(n, Numeral::Article));
    // "the second half" is a part by its place, no amount.
    let placed = i > 0 && numeral(scan, i - 1, |n| matches!(n, Numeral::Ordinal(_))).is_some();
    let (value, end) = if let Some(end) =
        numeral(scan, article.unwrap_or(i), |n| matches!(n, Numeral::Half)).filter(|_| !placed)
    {
        (0.5, end)
    } else if let Some(value) = glyph(scan.fold(article.unwrap_or(i))) {
        (value, article.unwrap_or(i) + 1)
    } else if let Some((parts, end)) = denominator(scan, i).filter(|(_, end)| scale(scan, *end).is_some()) {
        (1.0 / parts, end)
    } else if let Some((parts, end)) = denominator(scan, i).filter(|(_, end)| {
        let part = numeral(scan, i, |n| matches!(n, Numeral::Fraction(_))) == Some(*end);
        part && *end > i + 1 && is_partitive(scan, *end)
    }) {
        // « la tercera parte de »
        (1.0 / parts, end)
    } else if let Some((value, end)) = of_unit(scan, article.unwrap_or(i)) {
        (value, end)
    } else if let Some((parts, end)) = article.and_then(|from| parts(scan, from)) {
        // "a third of the seats" is a fraction, "a third man" is not.
        is_partitive(scan, end).then_some(())?;
        // "a fifth, who was wounded" is one more.
        let person = |s| matches!(s, Sense::Syntax(Syntax::Relative));
        (scan.fold(end) != "," || scan.is(end + 1, person).is_none()).then_some(())?;
        (1.0 / parts, end)
    } else {
        let count = cardinal(scan, i, joined)?;
        if count.form == Form::Digits && scan.fold(count.end) == "/" && scan.joint(count.end) == Joint::None {
            let below = digits(scan, count.end + 1)?;
            let date = scan.fold(below.end) == "/" || below.value == 0.0 || below.value.fract() != 0.0;
            (!date && scan.joint(count.end + 1) == Joint::None).then_some((count.value / below.value, below.end))?
        } else if let Some(below) = over(scan, count) {
            (count.value / below.value, below.end)
        } else {
            // "drei halbe Liter"
            if let Some(end) = halves(scan, count) {
                return Some(Number {
                    value: count.value / 2.0,
                    form: Form::Fraction,
                    start: i,
                    end,
                });
            }
            // "five - eighths"
            let dash = matches!(scan.fold(count.end), "-" | "–" | "/") && count.form == Form::Spelled;
            let (parts, end) = parts(scan, count.end + usize::from(dash))?;
            // "tweehonderdste" is a rank.
            let fused =
                count.end < scan.len() && scan.tokens.get(count.end).part && scan.joint(count.end) == Joint::None;
            (!fused || parts < 100.0).then_some(())?;
            // « cinco medios » are halves where nothing else is said, « cinco medios informaron » papers.
            let lone = i == 0 && end == scan.len() || scan.is(end, |s| s == Sense::Measure(Measure::Percent)).is_some();
            (parts > 2.0 || lone).then_some(())?;
            // French writes the plural's "s" and often forgets it.
            let rank = || ordinal(scan, i).is_some_and(|rank| rank.end == end);
            let forgotten = !scan.grammar().head_last && (2.0..20.0).contains(&count.value) && !rank();
            let plural = numeral(scan, end - 1, |n| matches!(n, Numeral::Parts(_) | Numeral::PartsEnding)).is_some()
                || (forgotten || parts >= 1000.0) && !is_time_unit(scan, end - 1);
            (plural || count.value == 1.0 && is_partitive(scan, end)).then_some(())?;
            // "twintig drie vijfde": a unit behind its ten is no part of that number where it stands before it.
            let unit = trailing_unit(scan, i, count).filter(|_| plural || count.value.fract() == 0.0);
            if let Some(unit) = unit {
                return Some(Number {
                    value: count.value - unit + unit / parts,
                    form: Form::Spelled,
                    start: i,
                    end,
                });
            }
            // "one hundred thirty fifths" are a hundred parts, "one hundred and thirty fifths" a hundred and thirty.
            match trailing_ten(scan, i, count).filter(|_| parts < 10.0 && plural) {
                Some(ten) => ((count.value - ten) / (ten + parts), end),
                None => (count.value / parts, end),
            }
        }
    };
    // "half a million", "two thirds of a million"
    let article = numeral(scan, end, |n| matches!(n, Numeral::Article)).unwrap_or(end);
    let of_article = numeral(scan, end + 1, |n| matches!(n, Numeral::Article)).unwrap_or(end + 1);
    for at in [article, of_article] {
        if let Some((scale, end)) = scale(scan, at).or_else(|| dozen(scan, at)) {
            return Some(Number {
                value: value * scale,
                form: Form::Spelled,
                start: i,
                end,
            });
        }
    }
    Some(Number {
        value,
        form: Form::Fraction,
        start: i,
        end,
    })
}

/// "Viertelstunde", "Dreivierteljahr": the part that the unit of time written together with it stands for.
fn of_unit(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let glued = |end: usize| end < scan.len() && scan.tokens.get(end).part && is_time_unit(scan, end);
    let within = |(value, end): (f64, usize)| glued(end).then_some((value, end));
    let whole = || denominator(scan, i).map(|(parts, end)| (1.0 / parts, end));
    let several = || {
        let count = spelled(scan, i, false, 0.0)?;
        if count.value.fract() != 0.0 {
            return Some((count.value, count.end));
        }
        denominator(scan, count.end).map(|(parts, end)| (count.value / parts, end))
    };
    whole().and_then(within).or_else(|| several().and_then(within))
}

/// Where the unit of a number comes first, halves are counted: "drei halbe Liter".
fn halves(scan: &Scan<'_>, count: Number) -> Option<usize> {
    let counts = scan.grammar().and == NumberAnd::UnitFirst && count.value >= 2.0 && count.value.fract() == 0.0;
    let end = numeral(scan, count.end, |n| matches!(n, Numeral::Half))
        .filter(|_| counts && count.form == Form::Spelled && scan.joint(count.end) == Joint::Space)?;
    let clock = scan.begins_number(end);
    (!clock && scan.tokens.kind(end) == Some(TokenKind::Word) && scan.joint(end) == Joint::Space).then_some(end)
}

/// What stands below the bar in « um sobre três ».
fn over(scan: &Scan<'_>, count: Number) -> Option<Number> {
    let behind = numeral(scan, count.end, |n| n == Numeral::Over)?;
    let below = cardinal(scan, behind, false)?;
    let whole = count.value.fract() + below.value.fract() == 0.0 && below.form != Form::Ordinal;
    (whole && count.value < below.value && below.value <= 1000.0).then_some(below)
}

/// A denominator, of one word or made up ("twenty-fifths").
pub(super) fn parts(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let ended = || {
        let number = spelled(scan, i, false, 0.0)?;
        let end = numeral(scan, number.end, |n| n == Numeral::PartsEnding)?;
        (number.value > 1.0).then_some((number.value, end))
    };
    // « doscientosmilésimos », « dois milésimos »: so many of a small part are one denominator.
    let scaled = || {
        let number = spelled(scan, i, false, 0.0).filter(|n| n.value > 1.0 && n.value < 1e3)?;
        let (parts, end) = denominator(scan, number.end).filter(|(parts, _)| *parts >= 1e3)?;
        Some((number.value * parts, end))
    };
    ended().or_else(scaled).or_else(|| denominator(scan, i)).or_else(|| {
        let number = ordinal(scan, i).filter(|n| n.end > n.start + 1)?;
        Some((number.value, number.end))
    })
}

/// The tens that end a number in the hundreds with no "and" before them.
pub(super) fn trailing_ten(scan: &Scan<'_>, i: usize, count: Number) -> Option<f64> {
    let last = count.end.checked_sub(1).filter(|last| *last > i + 1)?;
    let ten = scan.find(last, |s| match s {
        Sense::Numeral(Numeral::Ten(n)) => Some(f64::from(n)),
        _ => None,
    });
    let (ten, _) = ten.filter(|_| numeral(scan, last - 1, |n| matches!(n, Numeral::Hundred)).is_some())?;
    Some(ten)
}

/// The unit that ends a number in words, told apart from the rest, in a language that tells the unit before the ten.
fn trailing_unit(scan: &Scan<'_>, i: usize, count: Number) -> Option<f64> {
    let last = count.end.checked_sub(1).filter(|last| *last > i)?;
    let apart = scan.grammar().and == NumberAnd::UnitFirst && scan.joint(last) == Joint::Space;
    let unit = scan.find(last, |s| match s {
        Sense::Numeral(Numeral::Unit(n)) if n < 10 => Some(f64::from(n)),
        _ => None,
    });
    unit.filter(|_| apart).map(|(unit, _)| unit)
}

/// Whether what follows is "of …", or nothing that could be counted.
pub(super) fn is_partitive(scan: &Scan<'_>, i: usize) -> bool {
    numeral(scan, i, |n| matches!(n, Numeral::Of | Numeral::And)).is_some()
        || scan.is(i, |s| s == Sense::Measure(Measure::Percent)).is_some()
        || scan.tokens.kind(i) != Some(TokenKind::Word)
}

pub(super) fn glyph(fold: &str) -> Option<f64> {
    Some(match fold {
        "½" => 0.5,
        "¼" => 0.25,
        "¾" => 0.75,
        "⅓" => 1.0 / 3.0,
        "⅔" => 2.0 / 3.0,
        "⅙" => 1.0 / 6.0,
        "⅕" => 0.2,
        "⅛" => 0.125,
        _ => return None,
    })
}

pub(super) fn dozen(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    scan.find(i, |s| match s {
        Sense::Numeral(Numeral::Dozen(n)) if n == 12.0 => Some(n),
        _ => None,
    })
}

/// « seis milhões com dois terços », where it is not two thirds of something else that come with them.
fn with_part(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let behind = scan.is(i, |s| s == Sense::With)?;
    let count = spelled(scan, behind, false, 0.0)?;
    let (parts, end) = denominator(scan, count.end).filter(|(parts, _)| count.value < *parts)?;
    let whole = numeral(scan, end, |n| n == Numeral::Of).is_none();
    let part = numeral(scan, end - 1, |n| matches!(n, Numeral::Parts(_))).is_some();
    (whole && part).then_some((count.value / parts, end))
}

/// "and a half", « et demi », "and three quarters" behind a number.
pub(super) fn and_part(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    // « seis millones con dos tercios »
    let Some(behind) = numeral(scan, i, |n| matches!(n, Numeral::And | Numeral::Point)) else {
        return with_part(scan, i);
    };
    let article = numeral(scan, behind, |n| matches!(n, Numeral::Article));
    if let Some(end) = numeral(scan, article.unwrap_or(behind), |n| matches!(n, Numeral::Half)) {
        return Some((0.5, end));
    }
    if let Some((parts, end)) = article.and_then(|at| denominator(scan, at)) {
        let fits = is_partitive(scan, end) || is_time_unit(scan, end) || scale(scan, end).is_some();
        return fits.then_some((1.0 / parts, end));
    }
    if let Some(part) = number_under_number(scan, behind) {
        return Some(part);
    }
    let count = spelled(scan, behind, false, 0.0)?;
    if let Some(end) = numeral(scan, count.end, |n| matches!(n, Numeral::Half)).filter(|_| count.value == 1.0) {
        return Some((0.5, end));
    }
    let (parts, end) = denominator(scan, count.end)?;
    Some((count.value / parts, end))
}
