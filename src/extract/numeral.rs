//! Numbers: digits in any grouping, spelled-out and mixed numerals, fractions, collectives, vague amounts.

use super::scan::Scan;
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

/// The number that begins at token `i`.
///
/// `joined` says whether "and" may stand inside it; between two numbers of a range it may not.
pub(crate) fn number_at(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    if scan.is(i, |s| s == Sense::Numeral(Numeral::Never)).is_some() {
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
    scan.is(i, |s| s == Sense::Numeral(Numeral::Never))
}

fn numeral(scan: &Scan<'_>, i: usize, test: impl Fn(Numeral) -> bool) -> Option<usize> {
    scan.is(i, |s| matches!(s, Sense::Numeral(n) if test(n)))
}

/// Into how many parts the word at `i` divides.
fn denominator(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    scan.find(i, |s| match s {
        Sense::Numeral(Numeral::Fraction(n)) => Some(n),
        Sense::Numeral(Numeral::Parts(n)) if n > 1.0 => Some(n),
        Sense::Numeral(Numeral::Ordinal(n)) if n > 1.0 => Some(n),
        _ => None,
    })
}

/// "one in five", "2 out of 3", « un Français sur cinq ».
fn share(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    let first = cardinal(scan, i, joined)?;
    if first.value < 1.0 || first.value.fract() != 0.0 || first.value > 1000.0 {
        return None;
    }
    // A noun may stand between: « un Français sur cinq ».
    for gap in 0..3 {
        let at = first.end + gap;
        if gap > 0 && (scan.tokens.kind(at - 1) != Some(TokenKind::Word) || scan.joint(at) == Joint::Break) {
            break;
        }
        let Some(behind) = numeral(scan, at, |n| n == Numeral::OutOf) else {
            continue;
        };
        if gap > 0 && scan.grammar().head_last {
            break;
        }
        let second = cardinal(scan, behind, joined)?;
        let unit = scan.is(second.end, |s| {
            matches!(s, Sense::Time(_) | Sense::Measure(_) | Sense::Money(_))
        });
        let wide = second.value > 1000.0 || second.value < 2.0 || second.value.fract() != 0.0;
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

fn plain(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    // A minus sign counts where it touches the digits and no word or digit touches it.
    let free = scan.joint(i) != Joint::None || i == 0 || scan.tokens.kind(i - 1) == Some(TokenKind::Mark);
    let sign = matches!(scan.fold(i), "-" | "−" | "–") && scan.joint(i + 1) == Joint::None && free;
    if sign && scan.tokens.kind(i + 1) == Some(TokenKind::Number) {
        let number = fraction(scan, i + 1, joined).or_else(|| cardinal(scan, i + 1, joined))?;
        return Some(Number {
            value: -number.value,
            start: i,
            ..number
        });
    }
    if let Some(next) = numeral(scan, i, |n| n == Numeral::Minus) {
        let number = share(scan, next, joined)
            .or_else(|| fraction(scan, next, joined))
            .or_else(|| cardinal(scan, next, joined))?;
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

/// "half a million", "two thirds", « trois quarts », "½", "4/5".
fn fraction(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    let article = numeral(scan, i, |n| n == Numeral::Article);
    // "the second half" is a part by its place, no amount.
    let placed = i > 0 && numeral(scan, i - 1, |n| matches!(n, Numeral::Ordinal(_))).is_some();
    let (value, end) =
        if let Some(end) = numeral(scan, article.unwrap_or(i), |n| n == Numeral::Half).filter(|_| !placed) {
            (0.5, end)
        } else if let Some(value) = glyph(scan.fold(i)) {
            (value, i + 1)
        } else if let Some((parts, end)) = denominator(scan, i).filter(|(_, end)| scale(scan, *end).is_some()) {
            (1.0 / parts, end)
        } else if let Some((parts, end)) = article.and_then(|from| parts(scan, from)) {
            // "a third of the seats" is a fraction, "a third man" is not.
            is_partitive(scan, end).then_some(())?;
            (1.0 / parts, end)
        } else {
            let count = cardinal(scan, i, joined)?;
            if count.form == Form::Digits && scan.fold(count.end) == "/" && scan.joint(count.end) == Joint::None {
                let below = digits(scan, count.end + 1)?;
                let date = scan.fold(below.end) == "/" || below.value == 0.0 || below.value.fract() != 0.0;
                (!date && scan.joint(count.end + 1) == Joint::None).then_some((count.value / below.value, below.end))?
            } else {
                let (parts, end) = parts(scan, count.end)?;
                // French writes the plural's "s" and often forgets it.
                let forgotten = !scan.grammar().head_last && (2.0..20.0).contains(&count.value);
                let plural = numeral(scan, end - 1, |n| matches!(n, Numeral::Parts(_))).is_some()
                    || (forgotten || parts >= 1000.0) && !is_time_unit(scan, end - 1);
                (plural || count.value == 1.0 && is_partitive(scan, end)).then_some(())?;
                // "one hundred thirty fifths" are a hundred parts, "one hundred and thirty fifths" a hundred and thirty.
                match trailing_ten(scan, i, count).filter(|_| parts < 10.0 && plural) {
                    Some(ten) => ((count.value - ten) / (ten + parts), end),
                    None => (count.value / parts, end),
                }
            }
        };
    // "half a million", "two thirds of a million"
    let article = numeral(scan, end, |n| n == Numeral::Article).unwrap_or(end);
    let of_article = numeral(scan, end + 1, |n| n == Numeral::Article).unwrap_or(end + 1);
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

/// A denominator, of one word or made up ("twenty-fifths").
fn parts(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    denominator(scan, i).or_else(|| {
        let number = ordinal(scan, i).filter(|n| n.end > n.start + 1)?;
        Some((number.value, number.end))
    })
}

/// The tens that end a number in the hundreds with no "and" before them.
fn trailing_ten(scan: &Scan<'_>, i: usize, count: Number) -> Option<f64> {
    let last = count.end.checked_sub(1).filter(|last| *last > i + 1)?;
    let ten = scan.find(last, |s| match s {
        Sense::Numeral(Numeral::Ten(n)) => Some(f64::from(n)),
        _ => None,
    });
    let (ten, _) = ten.filter(|_| numeral(scan, last - 1, |n| n == Numeral::Hundred).is_some())?;
    Some(ten)
}

/// Whether what follows is "of …", or nothing that could be counted.
fn is_partitive(scan: &Scan<'_>, i: usize) -> bool {
    numeral(scan, i, |n| n == Numeral::Of).is_some() || scan.tokens.kind(i) != Some(TokenKind::Word)
}

fn glyph(fold: &str) -> Option<f64> {
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

fn dozen(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    scan.find(i, |s| match s {
        Sense::Numeral(Numeral::Dozen(n)) if n == 12.0 => Some(n),
        _ => None,
    })
}

fn scale(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    scan.find(i, |s| match s {
        Sense::Numeral(Numeral::Scale(scale)) => Some(scale),
        _ => None,
    })
}

/// A cardinal, with what may stand behind it: "and a half", "dozen", a scale.
fn mixed(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    let article = numeral(scan, i, |n| n == Numeral::Article);
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
        return Some(Number {
            value: number.value * value,
            end,
            ..number
        });
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

/// "1/4" behind a whole number in digits: "2 1/4".
fn number_over_number(scan: &Scan<'_>, whole: Number) -> Option<(f64, usize)> {
    let fits = whole.form == Form::Digits && whole.end == whole.start + 1 && whole.value.fract() == 0.0;
    if !fits || scan.joint(whole.end) != Joint::Space {
        return None;
    }
    let over = digits(scan, whole.end).filter(|_| scan.fold(whole.end + 1) == "/")?;
    let glued = scan.joint(whole.end + 1) == Joint::None && scan.joint(whole.end + 2) == Joint::None;
    let below = digits(scan, whole.end + 2).filter(|_| glued && scan.fold(whole.end + 3) != "/")?;
    let proper = over.value < below.value && below.value <= 100.0 && over.value.fract() + below.value.fract() == 0.0;
    proper.then_some((over.value / below.value, below.end))
}

fn last_scale(scan: &Scan<'_>, end: usize) -> Option<f64> {
    end.checked_sub(1)
        .and_then(|last| scale(scan, last))
        .map(|(scale, _)| scale)
}

/// "and a half", « et demi », "and three quarters" behind a number.
fn and_part(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let behind = numeral(scan, i, |n| n == Numeral::And)?;
    let article = numeral(scan, behind, |n| n == Numeral::Article);
    if let Some(end) = numeral(scan, article.unwrap_or(behind), |n| n == Numeral::Half) {
        return Some((0.5, end));
    }
    if let Some((parts, end)) = article.and_then(|at| denominator(scan, at)) {
        let fits = is_partitive(scan, end) || is_time_unit(scan, end) || scale(scan, end).is_some();
        return fits.then_some((1.0 / parts, end));
    }
    let count = spelled(scan, behind, false, 0.0)?;
    if let Some(end) = numeral(scan, count.end, |n| n == Numeral::Half).filter(|_| count.value == 1.0) {
        return Some((0.5, end));
    }
    let (parts, end) = denominator(scan, count.end)?;
    Some((count.value / parts, end))
}

/// "21st", "1er", "third", "twenty-first".
pub(crate) fn ordinal(scan: &Scan<'_>, i: usize) -> Option<Number> {
    let word = |at: usize| {
        scan.find(at, |s| match s {
            Sense::Numeral(Numeral::Ordinal(n) | Numeral::Fraction(n) | Numeral::Parts(n)) => Some(n),
            _ => None,
        })
    };
    if let Some((value, end)) = word(i) {
        return Some(Number {
            value,
            form: Form::Ordinal,
            start: i,
            end,
        });
    }
    let tens = spelled(scan, i, false, 0.0)?;
    // « vingt et unième »
    let and = numeral(scan, tens.end, |n| n == Numeral::And).filter(|_| !scan.grammar().and_after_hundred);
    let (value, end) = word(and.unwrap_or(tens.end))?;
    (value < 10.0 && tens.value >= 20.0 && tens.value % 10.0 == 0.0).then_some(Number {
        value: tens.value + value,
        form: Form::Ordinal,
        start: i,
        end,
    })
}

/// A cardinal in digits or words, scales included.
pub(crate) fn cardinal(scan: &Scan<'_>, i: usize, joined: bool) -> Option<Number> {
    let Some(number) = digits(scan, i) else {
        return spelled(scan, i, joined, 0.0);
    };
    if is_ordinal_ending(scan, number.end) {
        return Some(Number {
            form: Form::Ordinal,
            end: number.end + 1,
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

fn is_ordinal_ending(scan: &Scan<'_>, i: usize) -> bool {
    // "1e10" is a power, not « 1e ».
    let sign = usize::from(matches!(scan.fold(i + 1), "+" | "-"));
    let power = scan.joint(i + 1) != Joint::Space && scan.tokens.kind(i + 1 + sign) == Some(TokenKind::Number);
    matches!(scan.joint(i), Joint::None) && !power && numeral(scan, i, |n| n == Numeral::OrdinalEnding).is_some()
}

/// "bn", "k", "m" behind digits.
fn abbreviation(scan: &Scan<'_>, number: Number) -> Option<(f64, usize)> {
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
        adjacent
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

fn is_money(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| matches!(s, Sense::Money(_))).is_some()
}

/// More digits than these are no number that anybody counts.
const LONGEST: usize = 60;

/// Digits with their grouping; groups set apart by one blank are joined.
pub(crate) fn digits(scan: &Scan<'_>, i: usize) -> Option<Number> {
    let tokens = &scan.tokens;
    if tokens.kind(i) != Some(TokenKind::Number) {
        // ".08", ",08": a decimal mark that opens the number.
        let opens = matches!(scan.fold(i), "." | ",") && scan.joint(i) != Joint::None;
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
        let mut text = first.to_string();
        while tokens.kind(end) == Some(TokenKind::Number) && is_one_blank(scan, end) && text.len() < 30 {
            let group = tokens.word(end);
            let (whole, rest) = group.split_at(group.find(|c: char| !c.is_ascii_digit()).unwrap_or(group.len()));
            if whole.len() != 3 || (!rest.is_empty() && !rest.starts_with(scan.grammar().decimal)) {
                break;
            }
            text.push_str(whole);
            end += 1;
            if !rest.is_empty() {
                text.push_str(&rest.replace(scan.grammar().decimal, "."));
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
    let value = grouped(first, scan.grammar().decimal, scan.grammar().grouping)?;
    Some(Number {
        value,
        form: Form::Digits,
        start: i,
        end,
    })
}

/// Whether exactly one blank (or no-break blank) stands before token `i`.
fn is_one_blank(scan: &Scan<'_>, i: usize) -> bool {
    let (before, at) = (scan.tokens.get(i - 1).span().end, scan.tokens.get(i).span().start);
    let gap = &scan.tokens.text()[before..at];
    let mut chars = gap.chars();
    matches!(
        (chars.next(), chars.next()),
        (Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}'), None)
    )
}

/// The value of digits with inner marks, in the language's way of writing; the other way where only that fits.
fn grouped(text: &str, decimal: char, grouping: char) -> Option<f64> {
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
        return if whole && is_group(last) && (last == grouping || last == '\'' || last == '’') {
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

/// A spelled-out cardinal; `so_far` is the value of digits that stand before it ("2" of "2 million").
fn spelled(scan: &Scan<'_>, i: usize, joined: bool, so_far: f64) -> Option<Number> {
    let mut state = Spelled {
        total: 0.0,
        current: so_far,
        last: if so_far > 0.0 { Last::Unit } else { Last::None },
        scale: f64::INFINITY,
    };
    let vigesimal = scan.grammar().vigesimal;
    let mut at = i;
    let mut end = i;
    if so_far == 0.0 {
        if let Some(behind) = numeral(scan, i, |n| n == Numeral::Article) {
            numeral(scan, behind, |n| matches!(n, Numeral::Hundred | Numeral::Scale(_)))?;
            at = behind;
        }
    }
    loop {
        // Words of one number stand on one line, with nothing but blanks or hyphens between.
        if at > i && scan.joint(at) == Joint::Break {
            break;
        }
        let word = scan.find(at, |s| match s {
            Sense::Numeral(
                n @ (Numeral::Unit(_)
                | Numeral::Ten(_)
                | Numeral::Hundred
                | Numeral::Scale(_)
                | Numeral::And
                | Numeral::Point),
            ) => Some(n),
            _ => None,
        });
        // "fifty - two"
        if word.is_none() && state.last == Last::Ten && scan.joint(at) == Joint::Space {
            let dash = matches!(scan.fold(at), "-" | "–") && scan.joint(at + 1) == Joint::Space;
            let unit = numeral(scan, at + 1, |n| matches!(n, Numeral::Unit(1..=9)));
            if dash && unit.is_some() {
                at += 1;
                continue;
            }
        }
        match word {
            Some((Numeral::And, next)) => {
                if !state.joins(scan, next, joined) {
                    break;
                }
                at = next;
                continue;
            }
            Some((Numeral::Point, next)) if end > i || so_far > 0.0 => {
                if let Some((decimals, after)) = decimals(scan, next) {
                    state.current += decimals;
                    end = after;
                    if let Some((scale, after)) = scale(scan, end) {
                        state.current *= scale;
                        end = after;
                    }
                }
                break;
            }
            Some((word, next)) if state.take(word, vigesimal) => {
                at = next;
                end = next;
            }
            _ => {
                // "two hundred and 21", "2 million 300 000"
                let Some(number) = digits(scan, at).filter(|_| matches!(state.last, Last::Hundred | Last::Scale))
                else {
                    break;
                };
                let room = if state.last == Last::Hundred {
                    100.0
                } else {
                    state.scale
                };
                let after_and = at > end;
                if number.value >= room || number.value.fract() != 0.0 || (!after_and && state.last == Last::Hundred) {
                    break;
                }
                state.current += number.value;
                state.last = Last::Unit;
                at = number.end;
                end = number.end;
            }
        }
    }
    (end > i).then_some(Number {
        value: state.total + state.current,
        form: Form::Spelled,
        start: i,
        end,
    })
}

/// "five two" behind the point word, digit by digit; or one number whose digits they are.
fn decimals(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    let mut digits = String::new();
    let mut at = i;
    while let Some((digit, next)) = scan.find(at, |s| match s {
        Sense::Numeral(Numeral::Unit(n)) if n < 10 => Some(n),
        _ => None,
    }) {
        if digits.len() > 15 {
            break;
        }
        digits.push((b'0' + digit) as char);
        at = next;
    }
    if digits.is_empty() {
        let number = spelled(scan, i, false, 0.0)?;
        digits = format!("{}", number.value);
        at = number.end;
    }
    Some((format!("0.{digits}").parse().ok()?, at))
}

/// Scales heaped beyond this are no number.
const LARGEST: f64 = 1e30;

#[derive(Clone, Copy, PartialEq)]
enum Last {
    None,
    Unit,
    Ten,
    Hundred,
    Scale,
}

struct Spelled {
    /// Sum of the groups whose scale was named.
    total: f64,
    /// The group being read.
    current: f64,
    last: Last,
    /// The last scale; the next must be smaller.
    scale: f64,
}

impl Spelled {
    /// Takes the next word of the number; `false` where it begins another number.
    fn take(&mut self, word: Numeral, vigesimal: bool) -> bool {
        let below_hundred = self.current % 100.0;
        match word {
            Numeral::Unit(n) => {
                let n = f64::from(n);
                let fits = match self.last {
                    Last::None | Last::Hundred | Last::Scale => true,
                    Last::Ten => {
                        n >= 1.0 && (n < 10.0 || vigesimal && (below_hundred == 60.0 || below_hundred == 80.0))
                    }
                    // « dix-sept », « soixante-dix-huit »
                    Last::Unit => vigesimal && (7.0..=9.0).contains(&n) && matches!(below_hundred as u32, 10 | 70 | 90),
                };
                if !fits || (n == 0.0 && self.last != Last::None) {
                    return false;
                }
                self.current += n;
                self.last = Last::Unit;
            }
            Numeral::Ten(n) => {
                if vigesimal && n == 20 && self.last == Last::Unit && below_hundred == 4.0 {
                    self.current += 76.0;
                } else if matches!(self.last, Last::None | Last::Hundred | Last::Scale) {
                    self.current += f64::from(n);
                } else {
                    return false;
                }
                self.last = Last::Ten;
            }
            Numeral::Hundred => {
                if self.current >= 1000.0 || self.last == Last::Hundred {
                    return false;
                }
                self.current = if self.current == 0.0 {
                    100.0
                } else {
                    self.current * 100.0
                };
                self.last = Last::Hundred;
            }
            Numeral::Scale(scale) => {
                if scale < self.scale {
                    self.total += scale * if self.current == 0.0 { 1.0 } else { self.current };
                } else if self.current == 0.0 {
                    // "hundred thousand million"
                    self.total *= scale;
                } else {
                    return false;
                }
                if self.total > LARGEST {
                    return false;
                }
                self.current = 0.0;
                self.scale = scale;
                self.last = Last::Scale;
            }
            _ => return false,
        }
        true
    }

    /// Whether "and" with what stands behind it goes on with this number.
    fn joins(&self, scan: &Scan<'_>, next: usize, joined: bool) -> bool {
        let ahead = scan.find(next, |s| match s {
            Sense::Numeral(n @ (Numeral::Unit(_) | Numeral::Ten(_))) => Some(n),
            _ => None,
        });
        if scan.grammar().and_after_hundred {
            if !joined {
                return false;
            }
            if self.last == Last::Ten {
                // "twenty and four"
                return matches!(ahead, Some((Numeral::Unit(1..=9), after)) if denominator(scan, after).is_none());
            }
            if !matches!(self.last, Last::Hundred | Last::Scale) {
                return false;
            }
            let scaled = |at: usize| numeral(scan, at, |n| matches!(n, Numeral::Hundred | Numeral::Scale(_))).is_some();
            if let Some(number) = digits(scan, next) {
                return number.value < 100.0 && !scaled(number.end);
            }
            if self.last == Last::Scale {
                // "two thousand and two hundred"
                return ahead.is_some()
                    && spelled(scan, next, false, 0.0).is_some_and(|n| {
                        n.value < self.scale
                            && denominator(scan, n.end).is_none()
                            && numeral(scan, n.end, |n| n == Numeral::Half).is_none()
                    });
            }
            // "one hundred and two hundred" are two numbers, and so is "… and two thirds".
            return ahead.is_some_and(|(first, after)| {
                let tens = matches!(first, Numeral::Ten(_));
                let behind = if numeral(scan, after, |n| matches!(n, Numeral::Unit(_))).is_some() {
                    after + 1
                } else {
                    after
                };
                let hundred = numeral(scan, behind, |n| n == Numeral::Hundred).is_some();
                !hundred && denominator(scan, behind).is_none_or(|(parts, _)| tens && parts < 20.0)
            });
        }
        // « vingt et un », « soixante et onze »
        let one_more = |after: usize| numeral(scan, after, |n| matches!(n, Numeral::Ordinal(_))).is_none();
        self.last == Last::Ten && matches!(ahead, Some((Numeral::Unit(1 | 11), after)) if one_more(after))
    }
}
