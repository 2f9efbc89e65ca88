//! Quantities: a number, how it is meant, and what it counts or measures.

use super::numeral::{self, Form, Number};
use super::scan::Scan;
use crate::event::{Concept, Measure, Quantity, Role, Unit, Vague};
use crate::lang::{Bound, Cue, Numeral, Sense, TimeWord, Unit as Calendar};
use crate::text::{Joint, TokenKind};

/// A quantity as found, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Counted {
    pub(crate) quantity: Quantity,
    /// What the counted word itself says became of them ("the dead").
    pub(crate) role: Option<Role>,
    /// First token, bounds included.
    pub(crate) start: usize,
    /// Behind the last token, the counted word included.
    pub(crate) end: usize,
    /// First token of the number itself.
    pub(crate) number: usize,
    /// A part of what was counted before: "of them", « dont ».
    pub(crate) part: bool,
    /// Told by an article alone ("a man"): a quantity only where something became of it.
    pub(crate) article: bool,
    /// The nationality of those counted, as a country's id.
    pub(crate) scope: Option<&'static str>,
}

/// Every quantity of the text, in order, outside the stretches of tokens that `taken` marks.
///
/// # Complexity
/// Linear in the number of tokens: each step looks a bounded number of tokens ahead.
pub(crate) fn quantities(scan: &Scan<'_>, taken: &[bool]) -> Vec<Counted> {
    let mut found: Vec<Counted> = Vec::new();
    let mut i = 0;
    while i < scan.len() {
        if taken[i] {
            i += 1;
            continue;
        }
        // « au moins », "no one": no number words, but words of quantity all the same.
        let meant = |s| matches!(s, Sense::Bound(_) | Sense::Cue(Cue::Nobody | Cue::NoQuantity));
        let never = numeral::never(scan, i).filter(|_| scan.is(i, meant).is_none());
        if let Some(end) = never.or_else(|| not_counted(scan, i)) {
            i = end;
            continue;
        }
        let behind_number = found.last().is_some_and(|last| last.end == i);
        match quantity_at(scan, i, behind_number, taken) {
            Some(counted) => {
                i = counted.end.max(i + 1);
                let person = matches!(counted.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::People));
                i = person.then(|| age_behind(scan, i)).flatten().unwrap_or(i);
                found.push(counted);
            }
            None => i += 1,
        }
    }
    merge_bounds(scan, &mut found);
    found
}

/// "more than 10 and less than 40": two bounds of one quantity.
fn merge_bounds(scan: &Scan<'_>, found: &mut Vec<Counted>) {
    let mut merged: Vec<Counted> = Vec::with_capacity(found.len());
    for b in found.drain(..) {
        let Some(a) = merged.last_mut() else {
            merged.push(b);
            continue;
        };
        let beside = b.start.saturating_sub(a.end) <= 1
            && scan
                .is(a.end, |s| s == Sense::Cue(Cue::And) || s == Sense::Bound(Bound::And))
                .is_some();
        let (qa, qb) = (&a.quantity, &b.quantity);
        let one_unit = qb.unit == qa.unit || qa.unit == Unit::Bare || qb.unit == Unit::Bare;
        let bounds = match (qa.min, qa.max, qb.min, qb.max) {
            (Some(min), None, None, Some(max)) | (None, Some(max), Some(min), None) => Some((min, max)),
            _ => None,
        };
        match bounds.filter(|(min, max)| beside && one_unit && min <= max) {
            Some((min, max)) => {
                a.quantity.min = Some(min);
                a.quantity.max = Some(max);
                if a.quantity.unit == Unit::Bare {
                    a.quantity.unit = b.quantity.unit;
                }
                a.end = b.end;
            }
            None => merged.push(b),
        }
    }
    *found = merged;
}

/// Numbers that count nothing: names ("Boeing 777"), addresses, ages, scores.
fn not_counted(scan: &Scan<'_>, i: usize) -> Option<usize> {
    if let Some(mut end) = scan.is(i, |s| s == Sense::Cue(Cue::NumberedName)) {
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
        return aged(scan, i);
    }
    let number = numeral::cardinal(scan, i, true)?;
    if let Some(end) = scan.is(number.end, |s| s == Sense::Cue(Cue::YearsOld)) {
        return Some(end);
    }
    if digits {
        // "5G", "3D"
        let behind = number.end;
        let letter = scan.fold(behind).len() == 1 && behind == i + 1 && scan.joint(behind) == Joint::None;
        if letter && scan.tokens.get(behind).capital && !is_symbol(scan, behind) {
            return Some(behind + 1);
        }
        if let Some(end) = score(scan, number).or_else(|| address(scan, number)) {
            return Some(end);
        }
        // ", 45," behind a name is an age.
        let commas = i > 0 && scan.fold(i - 1) == "," && scan.fold(number.end) == ",";
        if commas && (1.0..=110.0).contains(&number.value) && i > 1 && scan.tokens.get(i - 2).capital {
            return Some(number.end);
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
fn is_symbol(scan: &Scan<'_>, i: usize) -> bool {
    use Measure::{Celsius, Fahrenheit, Hour, Litre, Watt};
    scan.is(i, |s| match s {
        Sense::Measure(measure) => matches!(measure, Celsius | Fahrenheit | Hour | Litre | Watt),
        Sense::Money(_) => true,
        _ => false,
    })
    .is_some()
}

/// "aged 45", « âgé de 45 ans », « un homme de 45 ans ».
fn aged(scan: &Scan<'_>, i: usize) -> Option<usize> {
    if let Some(at) = scan.is(i, |s| s == Sense::Cue(Cue::Aged)) {
        let number = numeral::cardinal(scan, at, true)?;
        let end = year_unit(scan, number.end).unwrap_or(number.end);
        // "aged 14 to 21", « âgés de 14 à 21 ans »
        if let Some(at) = scan.is(end, |s| matches!(s, Sense::Bound(Bound::To | Bound::And))) {
            if let Some(number) = numeral::cardinal(scan, at, true) {
                return Some(year_unit(scan, number.end).unwrap_or(number.end));
            }
        }
        return Some(end);
    }
    let (concept, at) = scan.find(i, |s| match s {
        Sense::Concept(concept) => Some(concept),
        _ => None,
    })?;
    concept.is_a(Concept::People).then(|| age_behind(scan, at)).flatten()
}

/// « de 45 ans » behind a person.
fn age_behind(scan: &Scan<'_>, i: usize) -> Option<usize> {
    let at = scan
        .is(i, |s| s == Sense::Numeral(Numeral::Of))
        .filter(|_| !scan.grammar().head_last)?;
    let number = numeral::cardinal(scan, at, true)?;
    year_unit(scan, number.end)
}

fn year_unit(scan: &Scan<'_>, i: usize) -> Option<usize> {
    scan.is(i, |s| {
        s == Sense::Measure(Measure::Year) || s == Sense::Cue(Cue::YearsOld)
    })
}

/// "3-1", "2–2": two small numbers, the first not less than the second.
fn score(scan: &Scan<'_>, first: Number) -> Option<usize> {
    let second = numeral::digits(scan, first.end).filter(|n| scan.joint(n.start) == Joint::Hyphen)?;
    (first.value >= second.value && first.value < 200.0).then_some(second.end)
}

/// "10 Downing Street", « 12, rue de Rivoli ».
fn address(scan: &Scan<'_>, number: Number) -> Option<usize> {
    let street = |at: usize| scan.is(at, |s| s == Sense::Cue(Cue::Street));
    if scan.grammar().head_last {
        let capital = |at: usize| at < scan.len() && scan.tokens.get(at).capital;
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
    street(at)
}

/// How the number is meant, as the words before it say.
#[derive(Default)]
struct Meant {
    least: bool,
    most: bool,
    about: bool,
    between: bool,
    from: bool,
}

fn quantity_at(scan: &Scan<'_>, i: usize, behind_number: bool, taken: &[bool]) -> Option<Counted> {
    if let Some(counted) = percent_of(scan, i).or_else(|| nothing(scan, i)) {
        return Some(counted);
    }
    if let Some(counted) = whole_unit(scan, i, taken) {
        return Some(counted);
    }
    let mut meant = Meant::default();
    let mut at = i;
    for _ in 0..4 {
        let bound = scan.find(at, |s| match s {
            Sense::Bound(
                b @ (Bound::Least | Bound::Most | Bound::About | Bound::Exactly | Bound::Between | Bound::From),
            ) => Some(b),
            _ => None,
        });
        // Of two words of one form the longer reading is taken; a bound that is a number word is none.
        let Some((bound, end)) = bound else { break };
        // « des milliers » is one phrase.
        let vague = scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Vague(..))));
        if vague.is_some_and(|behind| behind > end) {
            break;
        }
        match bound {
            Bound::Least => meant.least = true,
            Bound::Most => meant.most = true,
            Bound::About => meant.about = true,
            Bound::Between => meant.between = true,
            Bound::From => meant.from = true,
            _ => {}
        }
        at = end;
    }
    let money_before = scan.find(at, |s| match s {
        Sense::Money(code) => Some(code),
        _ => None,
    });
    // Signs and codes stand before the number, names behind it: "won 3-1" tells no money.
    let money_before = money_before.filter(|(_, end)| is_money_sign(scan, end - 1));
    let number_at = money_before.map_or(at, |(_, end)| end);
    if number_at >= scan.len() || taken[number_at] {
        return None;
    }
    if at > i && numeral::never(scan, number_at).is_some() {
        return None;
    }
    if at > i && not_counted(scan, number_at).is_some() {
        return None;
    }
    let first = numeral::number_at(scan, number_at, !meant.between);
    let Some(first) = first else {
        return article(scan, i, at).or_else(|| bounded_unit(scan, i, at, &meant, taken));
    };
    if first.form == Form::Ordinal {
        return ordinal_range(scan, i, first, &meant);
    }
    let first = power(scan, first);
    let (low, high, approx, vague, mut end) = interval(scan, first, &meant, taken);
    let mut quantity = Quantity {
        min: low,
        max: high,
        approx: approx || meant.about,
        vague,
        unit: Unit::Bare,
    };
    let after = |scan: &Scan<'_>, quantity: &mut Quantity, end: usize| match after_bound(scan, end) {
        Some((Bound::LeastAfter, next)) => {
            quantity.min = quantity.min.or(quantity.max);
            quantity.max = None;
            next
        }
        Some((Bound::MostAfter, next)) => {
            quantity.max = quantity.max.or(quantity.min);
            quantity.min = None;
            next
        }
        Some((Bound::AboutAfter, next)) => {
            quantity.approx = true;
            next
        }
        _ => end,
    };
    end = after(scan, &mut quantity, end);
    let mut counted = Counted {
        quantity,
        role: None,
        start: i,
        end,
        number: number_at,
        part: false,
        article: false,
        scope: None,
    };
    if let Some((code, _)) = money_before {
        counted.quantity.unit = Unit::Money(code.to_string());
        // "$5 US"
        counted.end = scan.is(end, |s| matches!(s, Sense::Money(_))).unwrap_or(end);
    } else {
        unit(scan, &mut counted, first, taken);
    }
    // "$2bn over 3 years" tells how long, not that it was longer.
    let spread = behind_number && meant.least && scan.is(i, |s| s == Sense::Numeral(Numeral::OutOf)).is_some();
    if spread && matches!(counted.quantity.unit, Unit::Measure(measure) if measure.is_time()) {
        counted.quantity.max = counted.quantity.max.or(counted.quantity.min);
    }
    if counted.quantity.unit != Unit::Bare {
        counted.end = after(scan, &mut counted.quantity, counted.end);
    }
    if counted.quantity.unit == Unit::Bare
        && scan
            .is(counted.start, |s| matches!(s, Sense::Cue(Cue::YearsOld)))
            .is_some()
    {
        return None;
    }
    // "one" without a noun is a pronoun ("one of them"), « un » an article.
    let pronoun = first.form == Form::Spelled && first.value == 1.0 && first.end == first.start + 1;
    let counts = !matches!(counted.quantity.unit, Unit::Bare | Unit::Noun(_));
    if pronoun && !scan.grammar().head_last {
        counted.article = !matches!(counted.quantity.unit, Unit::Measure(_) | Unit::Money(_));
        return counts.then_some(counted);
    }
    if pronoun && !counts && counted.end < scan.len() && scan.tokens.kind(counted.end) == Some(TokenKind::Word) {
        counted.article = true;
        return matches!(counted.quantity.unit, Unit::Noun(_)).then_some(counted);
    }
    Some(counted)
}

fn is_money_sign(scan: &Scan<'_>, i: usize) -> bool {
    let word = scan.tokens.word(i);
    scan.tokens.kind(i) != Some(TokenKind::Word)
        || word.chars().next_back().is_some_and(char::is_uppercase)
        || word.chars().count() < 3
}

/// "between the tenth and the fifteenth": a range of ranks.
fn ordinal_range(scan: &Scan<'_>, i: usize, first: Number, meant: &Meant) -> Option<Counted> {
    let at = scan
        .is(first.end, |s| matches!(s, Sense::Bound(Bound::And | Bound::To)))
        .filter(|_| meant.between || meant.from)?;
    let at = determined(scan, at);
    let last = numeral::number_at(scan, at, false).filter(|n| n.form == Form::Ordinal && n.value > first.value)?;
    let quantity = Quantity {
        min: Some(first.value),
        max: Some(last.value),
        approx: false,
        vague: None,
        unit: Unit::Bare,
    };
    Some(Counted {
        quantity,
        role: None,
        start: i,
        end: last.end,
        number: first.start,
        part: false,
        article: false,
        scope: None,
    })
}

/// "1.1^23", "1.3x10^6", "12e14": powers behind digits.
fn power(scan: &Scan<'_>, number: Number) -> Number {
    if number.form != Form::Digits {
        return number;
    }
    let signed = |at: usize| {
        let minus = matches!(scan.fold(at), "-" | "−") || scan.joint(at) == Joint::Hyphen;
        let plus = scan.fold(at) == "+";
        let mark = plus || minus && scan.joint(at) != Joint::Hyphen;
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
    match value_end.filter(|(value, _)| value.is_finite()) {
        Some((value, end)) => Number { value, end, ..number },
        None => number,
    }
}

/// Both ends of the number or range that begins with `first`.
fn interval(
    scan: &Scan<'_>,
    first: Number,
    meant: &Meant,
    taken: &[bool],
) -> (Option<f64>, Option<f64>, bool, Option<Vague>, usize) {
    let approx = first.form == Form::About;
    if let Form::Vague { low, high } = first.form {
        let word = scan
            .tokens
            .span(first.start, first.end)
            .slice(scan.tokens.text())
            .to_string();
        return (None, None, true, Some(Vague { word, low, high }), first.end);
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
fn second(scan: &Scan<'_>, first: Number, meant: &Meant, taken: &[bool]) -> Option<(f64, f64, usize)> {
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
    let money = scan.is(at, |s| matches!(s, Sense::Money(_)));
    let at = money.unwrap_or(at);
    if at >= scan.len() || taken[at] || scan.joint(at) == Joint::Break {
        return None;
    }
    let last = numeral::cardinal(scan, at, true).filter(|n| n.form != Form::Ordinal)?;
    // "21-year-old": the hyphen joins what is counted, not a range.
    if (hyphen || dash) && (first.form != Form::Digits || last.form != Form::Digits) {
        return None;
    }
    // "10 to 15 million", "two or three hundred": the scale covers both.
    let mut low = first.value;
    if let Some(scale) = trailing_scale(scan, last) {
        if low < 1000.0 && trailing_scale(scan, first).is_none() && low <= last.value / scale {
            low *= scale;
        }
    }
    let to = !hyphen && !dash && !meant.between;
    // "raised from 35 to 38" tells the new figure; a range that falls is none.
    let revision = to && meant.from && revises(scan, first.start);
    if revision {
        return Some((last.value, last.value, last.end));
    }
    // "ten million or ten billion" are two guesses, no range.
    let or = !hyphen && !dash && scan.is(from, |s| s == Sense::Bound(Bound::Or)).is_some();
    (low < last.value && !(or && last.value > 3.0 * low.max(1.0))).then_some((low, last.value, last.end))
}

fn revises(scan: &Scan<'_>, number: usize) -> bool {
    (1..=4).any(|back| {
        number.checked_sub(back).is_some_and(|at| {
            scan.is(at, |s| matches!(s, Sense::Cue(Cue::Revised | Cue::Changed)))
                .is_some()
        })
    })
}

fn trailing_scale(scan: &Scan<'_>, number: Number) -> Option<f64> {
    let last = number.end.checked_sub(1).filter(|last| *last > number.start)?;
    scan.find(last, |s| match s {
        Sense::Numeral(Numeral::Scale(scale)) => Some(scale),
        Sense::Numeral(Numeral::Hundred) => Some(100.0),
        _ => None,
    })
    .map(|(scale, _)| scale)
}

fn after_bound(scan: &Scan<'_>, i: usize) -> Option<(Bound, usize)> {
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

/// "per cent of 22", « pourcentage de vingt »: the percentage before its number.
fn percent_of(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    let end = scan.is(i, |s| s == Sense::Measure(Measure::Percent))?;
    let of = scan.is(end, |s| s == Sense::Numeral(Numeral::Of))?;
    let number = numeral::cardinal(scan, of, true)?;
    // "the percentage of 25 people": a count follows then.
    let counts = scan
        .is(number.end, |s| matches!(s, Sense::Concept(_) | Sense::Measure(_)))
        .is_some();
    let quantity = Quantity::exact(number.value, Unit::Measure(Measure::Percent));
    (!counts).then_some(Counted {
        quantity,
        role: None,
        start: i,
        end: number.end,
        number: of,
        part: false,
        article: false,
        scope: None,
    })
}

/// "no casualties", « aucune victime », "nobody".
fn nothing(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    let zero = |unit, role, end| Counted {
        quantity: Quantity::exact(0.0, unit),
        role,
        start: i,
        end,
        number: i,
        part: false,
        article: false,
        scope: None,
    };
    if let Some(end) = scan.is(i, |s| s == Sense::Cue(Cue::Nobody)) {
        return Some(zero(Unit::Concept(Concept::People), None, end));
    }
    let end = scan.is(i, |s| s == Sense::Cue(Cue::NoQuantity))?;
    // « personne n'a … »
    let person = scan.find(i, |s| match s {
        Sense::Concept(concept) if concept.is_a(Concept::People) => Some(concept),
        _ => None,
    });
    if let Some((concept, _)) = person.filter(|(_, behind)| *behind <= end) {
        return Some(zero(Unit::Concept(concept), None, end));
    }
    let noun = noun(scan, end)?;
    let Noun {
        unit: unit @ Unit::Concept(_),
        role,
        end,
        ..
    } = noun
    else {
        return None;
    };
    Some(zero(unit, role, end))
}

/// "all week", "an hour" behind "for", « toute la journée »: one of the unit.
fn whole_unit(scan: &Scan<'_>, i: usize, taken: &[bool]) -> Option<Counted> {
    let whole = scan.is(i, |s| s == Sense::Time(TimeWord::Whole));
    let article = scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Article)));
    let another = scan.is(i, |s| matches!(s, Sense::Cue(Cue::Further)));
    // "an hour" alone is a rate or a date as often as a duration: a word of duration must lead to it.
    let led = i > 0
        && scan
            .is(i - 1, |s| matches!(s, Sense::State(Role::Duration) | Sense::Bound(_)))
            .is_some();
    let at = whole.or(another).or(article.filter(|_| led))?;
    let at = determined(scan, at);
    if at >= scan.len() || taken[i] || taken[at] {
        return None;
    }
    let (measure, end) = scan.find(at, |s| match s {
        Sense::Measure(measure) if measure.is_time() => Some(measure),
        _ => None,
    })?;
    let quantity = Quantity::exact(1.0, Unit::Measure(measure));
    let mut counted = Counted {
        quantity,
        role: None,
        start: i,
        end,
        number: i,
        part: false,
        article: false,
        scope: None,
    };
    match compound_duration(scan, &mut counted, measure, end, taken) {
        Some(end) => counted.end = end,
        None => in_common_units(&mut counted.quantity),
    }
    Some(counted)
}

/// "more than an hour": bounds of one unit.
fn bounded_unit(scan: &Scan<'_>, i: usize, at: usize, meant: &Meant, taken: &[bool]) -> Option<Counted> {
    let from = scan
        .is(at, |s| s == Sense::Numeral(Numeral::Article))
        .filter(|_| at > i)?;
    let (measure, end) = scan.find(from, |s| match s {
        Sense::Measure(measure) if measure.is_time() => Some(measure),
        _ => None,
    })?;
    if taken[from] {
        return None;
    }
    let mut counted = Counted {
        quantity: Quantity::exact(1.0, Unit::Measure(measure)),
        role: None,
        start: i,
        end,
        number: at,
        part: false,
        article: false,
        scope: None,
    };
    match compound_duration(scan, &mut counted, measure, end, taken) {
        Some(end) => counted.end = end,
        None => in_common_units(&mut counted.quantity),
    }
    let quantity = &mut counted.quantity;
    quantity.approx = meant.about;
    if meant.least {
        quantity.max = None;
    } else if meant.most {
        quantity.min = None;
    }
    Some(counted)
}

/// The token behind an article or the like at `i`, else `i`.
fn determined(scan: &Scan<'_>, i: usize) -> usize {
    scan.is(i, |s| s == Sense::Numeral(Numeral::Determiner)).unwrap_or(i)
}

/// Decades, centuries and fortnights are told in years and weeks, so that they meet those.
fn in_common_units(quantity: &mut Quantity) {
    let (measure, factor) = match quantity.unit {
        Unit::Measure(Measure::Decade) => (Measure::Year, 10.0),
        Unit::Measure(Measure::Century) => (Measure::Year, 100.0),
        Unit::Measure(Measure::Fortnight) => (Measure::Week, 2.0),
        Unit::Measure(Measure::Semester) => (Measure::Month, 6.0),
        _ => return,
    };
    quantity.unit = Unit::Measure(measure);
    quantity.min = quantity.min.map(|n| n * factor);
    quantity.max = quantity.max.map(|n| n * factor);
}

/// "a man", « une femme »: one, where something became of it.
fn article(scan: &Scan<'_>, i: usize, at: usize) -> Option<Counted> {
    if at != i {
        return None;
    }
    let end = scan.is(at, |s| s == Sense::Numeral(Numeral::Article))?;
    let Noun {
        unit: unit @ Unit::Concept(concept),
        role,
        end,
        ..
    } = noun(scan, end)?
    else {
        return None;
    };
    let quantity = Quantity::exact(1.0, unit);
    let person = concept.is_a(Concept::People);
    person.then_some(Counted {
        quantity,
        role,
        start: i,
        end,
        number: i,
        part: false,
        article: true,
        scope: None,
    })
}

/// Gives `counted` the unit that stands behind its number.
fn unit(scan: &Scan<'_>, counted: &mut Counted, number: Number, taken: &[bool]) {
    let mut end = counted.end;
    if number.form == Form::Fraction {
        // "half an hour"
        end = scan.is(end, |s| s == Sense::Numeral(Numeral::Article)).unwrap_or(end);
    }
    if end >= scan.len() || scan.joint(end) == Joint::Break {
        return;
    }
    let share = matches!(number.form, Form::Fraction | Form::Share);
    let glued = matches!(scan.joint(end), Joint::None | Joint::Hyphen);
    let measure = scan.find(end, |s| match s {
        Sense::Measure(measure) => Some(measure),
        _ => None,
    });
    let digits = matches!(number.form, Form::Digits);
    if let Some((measure, behind)) = measure {
        let letter = behind == end + 1 && scan.fold(end).len() == 1 && scan.tokens.kind(end) == Some(TokenKind::Word);
        let name = letter && scan.tokens.get(end).capital && !is_symbol(scan, end);
        if !taken[end] && !name && (!letter || digits && (glued || scan.joint(end) == Joint::Space)) {
            if let Some(part) = compound_duration(scan, counted, measure, behind, taken) {
                counted.end = part;
            } else {
                counted.quantity.unit = Unit::Measure(measure);
                counted.end = behind;
                in_common_units(&mut counted.quantity);
            }
            return;
        }
    }
    if let Some(behind) = scan
        .is(end, |s| s == Sense::Time(TimeWord::Unit(Calendar::Weekend)))
        .filter(|_| !taken[end])
    {
        counted.quantity.unit = Unit::Measure(Measure::Day);
        counted.quantity.min = counted.quantity.min.map(|n| 2.0 * n);
        counted.quantity.max = counted.quantity.max.map(|n| 2.0 * n);
        counted.end = behind;
        return;
    }
    // « un million d'euros »
    let of = scan
        .is(end, |s| s == Sense::Numeral(Numeral::Of))
        .filter(|of| *of < scan.len());
    if let Some((code, behind)) = scan.find(of.unwrap_or(end), |s| match s {
        Sense::Money(code) => Some(code),
        _ => None,
    }) {
        counted.quantity.unit = Unit::Money(code.to_string());
        counted.end = behind;
        return;
    }
    if let Some(behind) = scan.is(end, |s| s == Sense::Cue(Cue::Including)) {
        // "three of them", « quatre d'entre eux »
        counted.part = true;
        counted.end = behind;
        return;
    }
    if let Some(noun) = noun(scan, end) {
        if !taken[end] {
            counted.quantity.unit = noun.unit;
            counted.role = noun.role;
            counted.scope = noun.scope;
            counted.end = noun.end;
        }
    }
    if share && !matches!(counted.quantity.unit, Unit::Measure(_)) && number.form == Form::Share {
        // "one in five people": the noun is the whole, the number a share of it.
        counted.role = counted.role.or(Some(Role::Share));
    }
}

/// "one hour and 30 minutes", "2 years 3 months", "an hour and a half": one duration in its last unit.
fn compound_duration(
    scan: &Scan<'_>,
    counted: &mut Counted,
    measure: Measure,
    behind: usize,
    taken: &[bool],
) -> Option<usize> {
    let (Some(min), Some(max)) = (
        counted.quantity.min.or(counted.quantity.max),
        counted.quantity.max.or(counted.quantity.min),
    ) else {
        return None;
    };
    if !measure.is_time() || behind >= scan.len() {
        return None;
    }
    let and = scan.is(behind, |s| matches!(s, Sense::Numeral(Numeral::And)));
    let at = and.unwrap_or(if scan.fold(behind) == "," { behind + 1 } else { behind });
    if at >= scan.len() || taken[at] || scan.joint(at) == Joint::Break {
        return None;
    }
    let article = scan.is(at, |s| s == Sense::Numeral(Numeral::Article));
    let half = scan.is(article.unwrap_or(at), |s| s == Sense::Numeral(Numeral::Half));
    let quarter = scan.is(article.unwrap_or(at), |s| s == Sense::Numeral(Numeral::Fraction(4.0)));
    let part = match (and, half, quarter) {
        (Some(_), Some(end), _) => Some((0.5, end)),
        (Some(_), _, Some(end)) if scan.is(end, |s| matches!(s, Sense::Time(TimeWord::Unit(_)))).is_none() => {
            Some((0.25, end))
        }
        _ => None,
    };
    if let Some((part, end)) = part {
        let unit = Unit::Measure(measure);
        counted.quantity.unit = unit;
        counted.quantity.min = counted.quantity.min.map(|n| n + part);
        counted.quantity.max = counted.quantity.max.map(|n| n + part);
        return Some(end);
    }
    let more = numeral::cardinal(scan, at, true)?;
    let (finer, end) = scan.find(more.end, |s| match s {
        Sense::Measure(m) if m.is_time() => Some(m),
        _ => None,
    })?;
    if finer.factor() >= measure.factor() {
        // "2 days 1 month" without a comma is one duration too.
        let sum = |n: f64| n + more.value * finer.factor() / measure.factor();
        let plain = at == behind && finer != measure && more.value.fract() == 0.0;
        plain.then(|| {
            counted.quantity.min = counted.quantity.min.map(sum);
            counted.quantity.max = counted.quantity.max.map(sum);
            counted.quantity.unit = Unit::Measure(measure);
        })?;
        return Some(end);
    }
    let sum = |n: f64| n * measure.factor() / finer.factor() + more.value;
    counted.quantity.min = counted.quantity.min.map(|_| sum(min));
    counted.quantity.max = counted.quantity.max.map(|_| sum(max));
    counted.quantity.unit = Unit::Measure(finer);
    Some(compound_duration(scan, counted, finer, end, taken).unwrap_or(end))
}

/// What is counted, and what the word says became of it.
struct Noun {
    unit: Unit,
    role: Option<Role>,
    end: usize,
    scope: Option<&'static str>,
}

/// How many tokens may stand between a number and what it counts.
const REACH: usize = 5;

/// The noun that a number before token `i` counts.
fn noun(scan: &Scan<'_>, i: usize) -> Option<Noun> {
    let mut at = i;
    // "thousands of the …", « une quarantaine de … », "26,000 of these …"
    for _ in 0..2 {
        let light = |s| matches!(s, Sense::Numeral(Numeral::Of | Numeral::Determiner));
        at = scan.is(at, light).unwrap_or(at);
    }
    let begin = at;
    let concept = |at: usize| {
        scan.find(at, |s| match s {
            Sense::Concept(concept) => Some(concept),
            _ => None,
        })
    };
    let mut scope = None;
    while at < scan.len() && at - begin < REACH {
        if at > begin && !matches!(scan.joint(at), Joint::Space | Joint::Hyphen | Joint::None) {
            break;
        }
        let national = demonym(scan, at);
        if let Some(found) = concept(at).filter(|(_, end)| national.is_none_or(|(_, n)| *end > n)) {
            let found = run(scan, found, concept);
            // « trois soldats belges »: in languages whose head comes first the nationality follows.
            let after = demonym(scan, found.end)
                .filter(|_| !scan.grammar().head_last)
                .map(|(id, _)| id);
            return Some(Noun {
                scope: scope.or(after),
                ..found
            });
        }
        if let Some((id, end)) = national {
            scope = Some(id);
            if at == begin && !leads_on(scan, end) {
                // "three Germans", « un Belge »
                return Some(Noun {
                    unit: Unit::Concept(Concept::People),
                    role: None,
                    end,
                    scope,
                });
            }
            at = end;
            continue;
        }
        if !is_modifier(scan, at) {
            break;
        }
        at += 1;
    }
    fallback(scan, begin)
}

fn demonym(scan: &Scan<'_>, i: usize) -> Option<(&'static str, usize)> {
    scan.find(i, |s| match s {
        Sense::Demonym(id) => Some(id),
        _ => None,
    })
}

/// Whether a counted word follows behind a nationality.
fn leads_on(scan: &Scan<'_>, i: usize) -> bool {
    (i..i + 3)
        .any(|at| scan.is(at, |s| matches!(s, Sense::Concept(_))).is_some() && (i..at).all(|b| is_modifier(scan, b)))
}

/// A run of counted words: "school children", "wounded soldiers", « soldats blessés ».
fn run(scan: &Scan<'_>, first: (Concept, usize), concept: impl Fn(usize) -> Option<(Concept, usize)>) -> Noun {
    let mut concepts = vec![first];
    while let Some((next, end)) = concepts.last().and_then(|(_, end)| concept(*end)) {
        let at = concepts[concepts.len() - 1].1;
        if concepts.len() > 3 || !matches!(scan.joint(at), Joint::Space | Joint::Hyphen) {
            break;
        }
        // In languages whose head comes first only a state may follow it.
        if !scan.grammar().head_last && next.implied_role().is_none() {
            break;
        }
        concepts.push((next, end));
    }
    let end = concepts[concepts.len() - 1].1;
    let role = concepts
        .iter()
        .find_map(|(concept, _)| concept.implied_role())
        .map(|(role, _)| role);
    let heads: Vec<Concept> = concepts
        .iter()
        .map(|(c, _)| *c)
        .filter(|c| c.implied_role().is_none())
        .collect();
    let head = if scan.grammar().head_last {
        heads.last()
    } else {
        heads.first()
    };
    let base = concepts
        .iter()
        .find_map(|(concept, _)| concept.implied_role())
        .map(|(_, base)| base);
    let unit = Unit::Concept(head.copied().or(base).unwrap_or(first.0));
    Noun {
        unit,
        role,
        end,
        scope: None,
    }
}

/// Whether a word may stand between a number and its noun: an adjective, a name, an unknown word.
fn is_modifier(scan: &Scan<'_>, i: usize) -> bool {
    if scan.tokens.kind(i) != Some(TokenKind::Word) {
        return matches!(scan.fold(i), "\"" | "«" | "“" | "'" | "»" | "”");
    }
    let stops = scan.is(i, |s| match s {
        Sense::Function
        | Sense::Cue(_)
        | Sense::State(_)
        | Sense::Active(_)
        | Sense::Agent
        | Sense::With
        | Sense::Where => true,
        Sense::Measure(_) | Sense::Money(_) => true,
        Sense::Time(t) => matches!(t, TimeWord::Month(_) | TimeWord::Weekday(_)),
        Sense::Numeral(n) => !matches!(n, Numeral::Ordinal(_) | Numeral::Vague(..)),
        _ => false,
    });
    let further = scan.is(i, |s| matches!(s, Sense::Cue(Cue::Further))).is_some();
    stops.is_none() || further
}

/// The stem of an unknown noun behind the number.
fn fallback(scan: &Scan<'_>, i: usize) -> Option<Noun> {
    let mut words = Vec::new();
    let mut at = i;
    while at < scan.len()
        && words.len() < REACH
        && scan.tokens.kind(at) == Some(TokenKind::Word)
        && is_modifier(scan, at)
    {
        if at > i && !matches!(scan.joint(at), Joint::Space | Joint::Hyphen | Joint::None) {
            break;
        }
        let glued = at == i && scan.joint(at) == Joint::None;
        let short = scan.fold(at).len() < 3;
        if !glued && !short && scan.is(at, |s| matches!(s, Sense::Cue(_) | Sense::Time(_))).is_none() {
            words.push(at);
        }
        at += 1;
    }
    let plural = |at: &&usize| scan.fold(**at).ends_with(['s', 'x']);
    let head = if scan.grammar().head_last {
        words.iter().find(plural).or(words.first())
    } else {
        words.first()
    }?;
    let stem = super::stem(scan.language, scan.fold(*head));
    Some(Noun {
        unit: Unit::Noun(stem),
        role: None,
        end: head + 1,
        scope: None,
    })
}
