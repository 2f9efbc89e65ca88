//! Both ends of a number: bounds, ranges, powers.

use super::{Meant, determined};
use crate::event::{Role, Vague};
use crate::extract::numeral::{self, Form, Number};
use crate::extract::scan::Scan;
use crate::lang::{Bound, Cue, Numeral, Sense};
use crate::text::{Joint, TokenKind};

/// "1.1^23", "1.3x10^6", "12e14": powers behind digits.
pub(super) fn power(scan: &Scan<'_>, number: Number) -> Number {
    if number.form != Form::Digits {
        return number;
    }
    let signed = |at: usize| {
        let minus = matches!(scan.fold(at), "-" | "−") || scan.joint(at) == Joint::Hyphen;
        let plus = scan.fold(at) == "+";
        let mark = plus || minus && scan.joint(at) != Joint::Hyphen;
        // "1.1^--23": the one sign takes the other back.
        if mark && minus && matches!(scan.fold(at + 1), "-" | "−") {
            return numeral::digits(scan, at + 2).map(|n| (n.value, n.end));
        }
        numeral::digits(scan, at + usize::from(mark)).map(|n| (if minus { -n.value } else { n.value }, n.end))
    };
    let e = number.end;
    let value_end = match scan.fold(e) {
        "^" => signed(e + 1).map(|(power, end)| (number.value.powf(power), end)),
        "e" if scan.joint(e) == Joint::None => {
            signed(e + 1).map(|(power, end)| (number.value * 10f64.powf(power), end))
        }
        "x" | "×" if scan.fold(e + 1) == "10" && scan.fold(e + 2) == "^" => {
            signed(e + 3).map(|(power, end)| (number.value * 10f64.powf(power), end))
        }
        _ => None,
    };
    match value_end {
        Some((value, end)) => Number { value, end, ..number },
        None => number,
    }
}

/// Both ends of the number or range that begins with `first`.
pub(super) fn interval(
    scan: &Scan<'_>,
    first: Number,
    meant: &Meant,
    taken: &[bool],
) -> (Option<f64>, Option<f64>, bool, Option<Box<Vague>>, usize) {
    let approx = first.form == Form::About;
    if let Form::Vague { low, high } = first.form {
        let word = scan
            .tokens
            .span(first.start, first.end)
            .slice(scan.tokens.text())
            .to_string();
        return (None, None, true, Some(Box::new(Vague { word, low, high })), first.end);
    }
    if let Some((low, high, end)) = second(scan, first, meant, taken) {
        return (Some(low), Some(high), approx, None, end);
    }
    let value = Some(first.value);
    if meant.least && !meant.most {
        (value, None, approx, None, first.end)
    } else if meant.most && !meant.least {
        (None, value, approx, None, first.end)
    } else {
        (value, value, approx, None, first.end)
    }
}

/// The second number of a range.
pub(super) fn second(scan: &Scan<'_>, first: Number, meant: &Meant, taken: &[bool]) -> Option<(f64, f64, usize)> {
    let unit_between = scan
        .is(first.end, |s| matches!(s, Sense::Measure(_) | Sense::Money(_)))
        .filter(|end| {
            scan.is(*end, |s| matches!(s, Sense::Bound(Bound::To | Bound::And)))
                .is_some()
        });
    let from = unit_between.unwrap_or(first.end);
    let dash = matches!(scan.fold(from), "-" | "–" | "—" | "~") && scan.tokens.kind(from) == Some(TokenKind::Mark);
    let hyphen = scan.joint(from) == Joint::Hyphen;
    let at = if hyphen {
        from
    } else if dash {
        from + 1
    } else {
        scan.is(from, |s| match s {
            Sense::Bound(Bound::To) => !meant.between,
            Sense::Bound(Bound::And) => meant.between,
            Sense::Bound(Bound::Or) => true,
            _ => false,
        })?
    };
    let at = determined(scan, at);
    let money = scan.is(at, |s| matches!(s, Sense::Money(_)));
    let measure = |at: usize| scan.is(at, |s| matches!(s, Sense::Measure(_))).is_some();
    // "by 12% to $2.3 billion" tells a change and what it came to.
    if unit_between.is_some() && measure(first.end) && money.is_some() {
        return None;
    }
    // "stieg um 1.200 auf 45.000": the change and what it came to, where "um" leads to nothing else.
    let changes = |hit: &crate::lang::Hit| matches!(hit.sense, Sense::State(Role::Change));
    if scan.grammar().verb_last && !meant.between && scan.hits_ending(first.start).any(changes) && !hyphen && !dash {
        let reached = scan.is(from, |s| matches!(s, Sense::Bound(Bound::To)));
        if reached.is_some()
            && scan
                .is(from, |s| matches!(s, Sense::Time(crate::lang::TimeWord::Until)))
                .is_none()
        {
            return None;
        }
    }
    let at = money.unwrap_or(at);
    if at >= scan.len() || taken[at] || scan.joint(at) == Joint::Break {
        return None;
    }
    let last = numeral::cardinal(scan, at, true).filter(|n| n.form != Form::Ordinal)?;
    let of = scan
        .is(last.end, |s| s == Sense::Numeral(Numeral::Of))
        .unwrap_or(last.end);
    let paid = scan.is(of, |s| matches!(s, Sense::Money(_))).is_some();
    let unit = |at: usize| {
        scan.find(at, |s| match s {
            Sense::Measure(measure) => Some(measure),
            _ => None,
        })
        .map(|(measure, _)| measure)
    };
    let other = unit(last.end).is_some_and(|unit_behind| unit(first.end) != Some(unit_behind));
    // "rose 0.2% to 5.1%": by so much, to that; "rose 3 to 5%" is a range.
    let change = |at: usize| scan.is(at, |s| matches!(s, Sense::State(Role::Change))).is_some();
    let rose = !meant.from && !meant.between && (first.start.saturating_sub(3)..first.start).any(change);
    if unit_between.is_some() && (measure(first.end) && paid || other || rose) {
        return None;
    }
    // "21-year-old": the hyphen joins what is counted, not a range.
    if (hyphen || dash) && (first.form != Form::Digits || last.form != Form::Digits) {
        return None;
    }
    // "10 to 15 million", "two or three hundred": the scale covers both.
    let mut low = first.value;
    if let Some(scale) = trailing_scale(scan, last)
        && low < 1000.0
        && trailing_scale(scan, first).is_none()
        && low <= last.value / scale
    {
        low *= scale;
    }
    let to = !hyphen && !dash && !meant.between;
    // "raised from 35 to 38" tells the new figure; a range that falls is none.
    let revision = to && meant.from && (revises(scan, first.start) || low > last.value);
    if revision {
        return Some((last.value, last.value, last.end));
    }
    // "ten million or ten billion" are two guesses, no range.
    let or = !hyphen && !dash && scan.is(from, |s| matches!(s, Sense::Bound(Bound::Or))).is_some();
    (low < last.value && !(or && last.value > 3.0 * low.max(1.0))).then_some((low, last.value, last.end))
}

pub(super) fn revises(scan: &Scan<'_>, number: usize) -> bool {
    (1..=7).any(|back| {
        number.checked_sub(back).is_some_and(|at| {
            scan.is(at, |s| matches!(s, Sense::Cue(Cue::Revised | Cue::Changed)))
                .is_some()
        })
    })
}

pub(super) fn trailing_scale(scan: &Scan<'_>, number: Number) -> Option<f64> {
    let last = number.end.checked_sub(1).filter(|last| *last > number.start)?;
    scan.find(last, |s| match s {
        Sense::Numeral(Numeral::Scale(scale)) => Some(scale),
        Sense::Numeral(Numeral::Hundred) => Some(100.0),
        _ => None,
    })
    .map(|(scale, _)| scale)
}

pub(super) fn after_bound(scan: &Scan<'_>, i: usize) -> Option<(Bound, usize)> {
    let found = scan.find(i, |s| match s {
        Sense::Bound(b @ (Bound::LeastAfter | Bound::MostAfter | Bound::AboutAfter)) => Some(b),
        _ => None,
    })?;
    // "… dead and at least 30 injured": the bound belongs to the number behind it.
    let number = numeral::number_at(scan, found.1, true).is_some();
    // "12 and more than 194": what looks like "and more" begins the bound of the next number.
    let next = (i + 1..found.1).any(|at| {
        let bound = scan.is(at, |s| matches!(s, Sense::Bound(Bound::Least | Bound::Most)));
        bound.is_some_and(|end| end > found.1)
    });
    (!number && !next && scan.joint(i) != Joint::Break).then_some(found)
}
