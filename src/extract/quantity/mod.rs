//! Quantities: a number, how it is meant, and what it counts or measures.
mod age;
mod interval;
mod lone;
mod name;
mod nothing;
mod noun;
mod unit;

use interval::{after_bound, interval, power};
use lone::{lone, lone_length};
use name::not_counted;
use nothing::nothing;
use noun::{Noun, noun};
pub(crate) use noun::{counted_at, homeland};
use unit::{bounded_unit, lone_unit, unit, whole_unit};

use crate::event::{Concept, Measure, Quantity, Role, Unit};
use crate::extract::numeral::{self, Form, Number};
use crate::extract::phrase::cue;
use crate::extract::scan::Scan;
use crate::lang::{Bound, Cue, Hit, Numeral, Sense, Syntax, TimeWord};
use crate::text::TokenKind;

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
    /// Behind the whole that this is a part of: what is said there is said of the part.
    pub(crate) within: Option<usize>,
    /// A whole of which the sentence tells a part's fate, not its own.
    pub(crate) whole: bool,
    /// Told by an article alone ("a man"): a quantity only where something became of it.
    pub(crate) article: bool,
    /// The nationality of those counted, as a country's id.
    pub(crate) scope: Option<&'static str>,
}

impl Counted {
    /// A quantity of the tokens `start..end` whose number begins at `number`, and nothing else known of it.
    pub(super) fn new(quantity: Quantity, start: usize, end: usize, number: usize) -> Self {
        Counted {
            quantity,
            role: None,
            start,
            end,
            number,
            part: false,
            within: None,
            whole: false,
            article: false,
            scope: None,
        }
    }
}

/// Every quantity of the text, in order, outside the stretches of tokens that `taken` marks.
///
/// # Complexity
/// Linear in the number of tokens: each step looks a bounded number of tokens ahead.
pub(crate) fn quantities(scan: &Scan<'_>, taken: &[bool]) -> Vec<Counted> {
    let mut found: Vec<Counted> = Vec::new();
    let mut i = 0;
    while i < scan.len() {
        if taken[i] || !may_begin(scan, i) {
            i += 1;
            continue;
        }
        // « au moins », "no one": no number words, but words of quantity all the same.
        let meant = |s| matches!(s, Sense::Bound(_) | Sense::Cue(Cue::Nobody | Cue::NoQuantity));
        if let Some(age) = age::age(scan, i).filter(|age| !taken[age.number]) {
            i = push_ages(scan, &mut found, Some(age), i);
            continue;
        }
        if let Some(whole) = lone_unit(scan, i, taken)
            .or_else(|| lone(scan, i))
            .or_else(|| lone_length(scan, i))
        {
            i = whole.end;
            found.push(whole);
            continue;
        }
        let never = numeral::never(scan, i).filter(|_| scan.is(i, meant).is_none());
        if let Some(end) = never.or_else(|| not_counted(scan, i)) {
            i = end;
            continue;
        }
        let behind_number = found.last().is_some_and(|last| last.end == i);
        if let Some(end) = found.last().and_then(|last| reached(scan, last, i)) {
            i = end;
            continue;
        }
        match quantity_at(scan, i, behind_number, taken) {
            Some(counted) => {
                i = counted.end.max(i + 1);
                if is_difference(scan, &counted) {
                    continue;
                }
                let person = matches!(counted.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::People));
                // "a 45-year-old man", « un homme de 45 ans »
                let inside = counted.article.then(|| age::age(scan, counted.number + 1)).flatten();
                let aged = inside.or_else(|| person.then(|| age::behind(scan, i)).flatten());
                i = aged.as_ref().map_or(i, |aged| i.max(aged.end));
                // "1e999" is read to its end, so that no part of it passes for a figure, and counts nothing.
                let ends = [counted.quantity.min, counted.quantity.max];
                if ends.into_iter().flatten().all(f64::is_finite) {
                    found.push(counted);
                    i = push_ages(scan, &mut found, aged, i);
                }
            }
            None => {
                let person = |s| matches!(s, Sense::Concept(concept) if concept.is_a(Concept::People));
                // « l'homme de 45 ans »
                let aged = scan.is(i, person).and_then(|at| age::behind(scan, at));
                // « quatre-vingt-dixième »: no part of a rank is a number.
                let rank = numeral::number_at(scan, i, false).filter(|n| n.form == Form::Ordinal);
                let next = rank.map_or(i + 1, |rank| rank.end.max(i + 1));
                i = push_ages(scan, &mut found, aged, next);
            }
        }
    }
    merge_bounds(scan, &mut found);
    found
}

/// Adds an age and those listed with it; the token behind them, else `i`.
fn push_ages(scan: &Scan<'_>, found: &mut Vec<Counted>, age: Option<Counted>, i: usize) -> usize {
    let mut end = i;
    let mut age = age;
    while let Some(one) = age {
        end = end.max(one.end);
        age = age::next(scan, one.end);
        found.push(one);
    }
    end
}

/// "six fewer than yesterday", « tre morti in più di ieri »: how many more or fewer things there are tells no count of them.
fn is_difference(scan: &Scan<'_>, counted: &Counted) -> bool {
    let things = matches!(counted.quantity.unit, Unit::Bare | Unit::Noun(_) | Unit::Concept(_));
    // "fewer" may be taken for what is counted; "40 more than 30" bounds the number behind it.
    let compared = |at: &usize| {
        let bound = scan.is(*at, |s| matches!(s, Sense::Bound(_))).is_some();
        cue(scan, *at, Cue::Compared).filter(|end| !bound || numeral::number_at(scan, *end, false).is_none())
    };
    let exact = counted.quantity.min.is_some() && counted.quantity.min == counted.quantity.max;
    things && exact && [counted.end, counted.end - 1].iter().find_map(compared).is_some()
}

/// « creció un 5 %, hasta 300 millones »: behind a percentage, "up to" leads to what was reached, and bounds nothing.
fn reached(scan: &Scan<'_>, last: &Counted, i: usize) -> Option<usize> {
    let percent = last.quantity.unit == Unit::Measure(Measure::Percent);
    let behind = last.end == i || last.end + 1 == i && scan.fold(last.end) == ",";
    let most = scan.is(i, |s| matches!(s, Sense::Bound(Bound::Most)))?;
    let to = scan.is(i, |s| matches!(s, Sense::Bound(Bound::To)))?;
    (percent && behind && most == to).then_some(to)
}

/// Whether a word stands at token `i` with which a quantity, or a number that counts nothing, can begin.
fn may_begin(scan: &Scan<'_>, i: usize) -> bool {
    const SORTS: u32 = numeral::NUMERALS
        | Sense::Bound(Bound::Least).bit()
        | Sense::Bound(Bound::LeastAfter).bit()
        | Sense::Bound(Bound::Between).bit()
        | Sense::Bound(Bound::Exactly).bit()
        | Sense::Measure(Measure::Percent).bit()
        | Sense::Money("").bit();
    const CUES: u64 = Cue::Nobody.bit()
        | Cue::NoQuantity.bit()
        | Cue::NumberedName.bit()
        | Cue::Aged.bit()
        | Cue::Further.bit()
        | Cue::Lone.bit()
        | Cue::Alone.bit();
    scan.begins_any(i, SORTS)
        || scan.begins_number(i)
        || scan.begins_cues(i, CUES)
        || scan.begins_time(i, TimeWord::Whole.bit())
        // « un homme de 45 ans »: the age tells no quantity.
        || (!scan.grammar().head_last || scan.grammar().verb_last)
            && scan.begins_any(i, Sense::Concept(Concept::People).bit())
}

/// "more than 10 and less than 40": two bounds of one quantity.
fn merge_bounds(scan: &Scan<'_>, found: &mut Vec<Counted>) {
    if found.len() < 2 {
        return;
    }
    let mut merged: Vec<Counted> = Vec::with_capacity(found.len());
    for b in found.drain(..) {
        let Some(a) = merged.last_mut() else {
            merged.push(b);
            continue;
        };
        // "… and …", "…, …", "…, but …"
        let joins = |s| matches!(s, Sense::Cue(Cue::And | Cue::Contrast) | Sense::Bound(Bound::And));
        let comma = a.end + usize::from(scan.fold(a.end) == ",");
        let behind = scan.is(comma, joins).filter(|end| *end == comma + 1).unwrap_or(comma);
        // "maar" is "but" and "only": the second bound may begin with it.
        let beside = b.start > a.end && (b.start == behind || b.start == comma);
        let listed = behind == comma;
        let (qa, qb) = (&a.quantity, &b.quantity);
        let one_unit = qb.unit == qa.unit || qa.unit == Unit::Bare || qb.unit == Unit::Bare;
        let bounds = match (qa.min, qa.max, qb.min, qb.max) {
            (Some(min), None, None, Some(max)) => Some((min, max)),
            (None, Some(max), Some(min), None) if !listed => Some((min, max)),
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
        if bound == Bound::Most && is_among(scan, at, end) {
            return None;
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
    // « entre el 10 y el 15 % »
    if meant.between || meant.from {
        at = determined(scan, at);
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
        return lone_article(scan, i)
            .or_else(|| article(scan, i, at))
            .or_else(|| bounded_unit(scan, i, at, &meant, taken));
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
    let mut counted = Counted::new(quantity, i, end, number_at);
    if let Some((code, _)) = money_before {
        counted.quantity.unit = Unit::Money(code.to_string());
        // "$5 US"
        counted.end = scan.is(end, |s| matches!(s, Sense::Money(_))).unwrap_or(end);
    } else if is_magnitude(scan, number_at) {
        counted.quantity.unit = Unit::Measure(Measure::Magnitude);
    } else {
        unit(scan, &mut counted, first, taken);
    }
    // "$2bn over 3 years" tells how long, not that it was longer.
    let spread = behind_number && meant.least && scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::OutOf))).is_some();
    if spread && matches!(counted.quantity.unit, Unit::Measure(measure) if measure.is_time()) {
        counted.quantity.max = counted.quantity.max.or(counted.quantity.min);
    }
    if counted.quantity.unit != Unit::Bare {
        counted.end = after(scan, &mut counted.quantity, counted.end);
    }
    // "one" without a noun is a pronoun ("one of them"), « un » an article.
    let pronoun = first.form == Form::Spelled && first.value == 1.0 && first.end == first.start + 1;
    let counts = !matches!(counted.quantity.unit, Unit::Bare | Unit::Noun(_));
    let alone = i == 0 && (counted.end..scan.len()).all(|at| scan.tokens.kind(at) == Some(TokenKind::Mark));
    // "een" and "ein" are articles too; with its accents "één" is a number alone.
    let article = scan
        .is(first.start, |s| {
            matches!(s, Sense::Numeral(Numeral::Article) | Sense::Syntax(Syntax::Article))
        })
        .is_some()
        && scan.tokens.word(first.start).is_ascii();
    // "een van de twee zwarte dozen" is a part of a number, "een van de daders" a pronoun.
    let of = scan.is(first.end, |s| matches!(s, Sense::Numeral(Numeral::Of)));
    if let Some(whole) = of.filter(|_| pronoun && article) {
        let number = numeral::cardinal(scan, determined(scan, whole), false);
        return number.is_some().then_some(counted);
    }
    if pronoun && (article || !scan.grammar().head_last) && !(alone && !counts && !counted.part) {
        let measured = match counted.quantity.unit {
            Unit::Measure(measure) => measure.is_time(),
            Unit::Money(_) => true,
            _ => false,
        };
        counted.article = !measured;
        return counts.then_some(counted);
    }
    if pronoun && !counts && counted.end < scan.len() && scan.tokens.kind(counted.end) == Some(TokenKind::Word) {
        counted.article = true;
        return matches!(counted.quantity.unit, Unit::Noun(_)).then_some(counted);
    }
    Some(counted)
}

/// "Unter den neun Toten", "Onder de negen doden": among them, and no bound.
fn is_among(scan: &Scan<'_>, i: usize, end: usize) -> bool {
    if cue(scan, i, Cue::Among).is_none() {
        return false;
    }
    let the = determined(scan, end);
    let people = |unit| matches!(unit, Unit::Concept(concept) if concept.is_a(Concept::People));
    let number = numeral::number_at(scan, the, false).filter(|_| the > end || end > i + 1);
    number
        .and_then(|number| noun(scan, number.end))
        .is_some_and(|noun| people(noun.unit))
}

/// "the magnitude-7.0 quake": the number behind the word is the magnitude and counts no quakes.
fn is_magnitude(scan: &Scan<'_>, number: usize) -> bool {
    let named = |hit: &Hit| matches!(hit.sense, Sense::Measure(Measure::Magnitude));
    scan.hits_ending(number).any(named)
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
    Some(Counted::new(quantity, i, last.end, first.start))
}

/// "per cent of 22", « pourcentage de vingt »: the percentage before its number.
fn percent_of(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    let end = scan.is(i, |s| matches!(s, Sense::Measure(Measure::Percent)))?;
    let of = scan.is(end, |s| matches!(s, Sense::Numeral(Numeral::Of)))?;
    let number = numeral::cardinal(scan, of, true)?;
    // "the percentage of 25 people": a count follows then.
    let counts = scan
        .is(number.end, |s| matches!(s, Sense::Concept(_) | Sense::Measure(_)))
        .is_some();
    let quantity = Quantity::exact(number.value, Unit::Measure(Measure::Percent));
    (!counts).then_some(Counted::new(quantity, i, number.end, of))
}

/// The token behind an article or the like at `i`, else `i`.
fn determined(scan: &Scan<'_>, i: usize) -> usize {
    // « entre un 10 % y un 15 % »
    let one = |s| matches!(s, Sense::Numeral(Numeral::Unit(1)));
    let article = scan
        .is(i, one)
        .filter(|&end| !scan.grammar().head_last && scan.tokens.kind(end) == Some(TokenKind::Number));
    scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Determiner)))
        .or(article)
        .unwrap_or(i)
}

/// « un », "één": an article that is all the text says is the number.
fn lone_article(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    let end = scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Article)))?;
    let alone = i == 0 && end == scan.len() && !scan.grammar().head_last;
    alone.then(|| Counted::new(Quantity::exact(1.0, Unit::Bare), i, end, i))
}

/// "a man", « une femme »: one, where something became of it.
fn article(scan: &Scan<'_>, i: usize, at: usize) -> Option<Counted> {
    // "another man"
    let another = scan.is(i, |s| matches!(s, Sense::Cue(Cue::Further))) == Some(at);
    if at != i && !another {
        return None;
    }
    let article = scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Article)));
    let end = article.or((at > i).then_some(at))?;
    // "a 45-year-old man"
    let end = age::age(scan, end).map_or(end, |age| age.end);
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
        role,
        article: true,
        ..Counted::new(quantity, i, end, i)
    })
}
