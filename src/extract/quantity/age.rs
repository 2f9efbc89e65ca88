//! How old people and things are.

use super::Counted;
use super::interval::after_bound;
use crate::event::{Concept, Measure, Quantity, Role, Unit};
use crate::extract::numeral::{self, Form, NUMERALS, Number};
use crate::extract::phrase::{cue, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Bound, Cue, Numeral, Sense, Syntax};
use crate::text::TokenKind;

/// The oldest that people and things are told to be in years.
const OLDEST: f64 = 10_000.0;

/// The age that begins at token `i`: "45-year-old", "aged 14 to 21", « âgé de 45 ans », ", 45,".
pub(super) fn age(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    let (bound, end) = bounded(scan, i);
    // "the age of" begins with what may bound a number, "under the age of" with what does.
    let aged = |at: usize| cue(scan, at, Cue::Aged);
    if let Some(at) = aged(end).max(aged(i)) {
        let (inner, from) = bounded(scan, at);
        return span(scan, i, from, inner.or(bound), true);
    }
    let person = || {
        scan.hits_ending(i - 1)
            .any(|hit| matches!(hit.sense, Sense::Concept(concept) if concept.is_a(Concept::People)))
    };
    let aside = i > 1 && scan.fold(i - 1) == "," && (scan.tokens.get(i - 2).capital || person());
    // « John Smith, de 21 años, »
    let told = behind(scan, i).filter(|found| aside && scan.tokens.kind(found.end) != Some(TokenKind::Word));
    if told.is_some() {
        return told;
    }
    let number = years(scan, end)?;
    if let Some(behind) = cue(scan, number.end, Cue::YearsOld) {
        let measure = unit_at(scan, number.end).map_or(Measure::Year, |(measure, _)| measure);
        return Some(counted(&number, (number.value, bound), measure, i, behind));
    }
    // ", 45," and « , 45 anni, » behind a name is an age, "(45)" behind a person.
    let year = |s| matches!(s, Sense::Measure(Measure::Year));
    let behind = scan.is(number.end, year).unwrap_or(number.end);
    let digits = scan.tokens.kind(i) == Some(TokenKind::Number) && number.end == i + 1;
    let bracketed = i > 1 && scan.fold(i - 1) == "(" && scan.fold(behind) == ")" && person();
    let told = bracketed || (aside || is_apposed(scan, i, behind)) && scan.fold(behind) == ",";
    let aged = told && digits && (1.0..=110.0).contains(&number.value);
    aged.then(|| counted(&number, (number.value, None), Measure::Year, i, behind))
}

/// "The signalman, 52, was arrested": between the subject that opens a sentence and its auxiliary.
fn is_apposed(scan: &Scan<'_>, i: usize, behind: usize) -> bool {
    let Some(article) = i.checked_sub(3) else { return false };
    let opens = article == 0 || scan.tokens.kind(article - 1) == Some(TokenKind::Mark);
    let subject = syntax(scan, article, Syntax::Article) == Some(article + 1)
        && scan.tokens.kind(article + 1) == Some(TokenKind::Word)
        && scan
            .is(article + 1, |s| matches!(s, Sense::State(_) | Sense::Measure(_)))
            .is_none();
    let verb = [Syntax::Be, Syntax::Have]
        .into_iter()
        .any(|s| syntax(scan, behind + 1, s).is_some());
    opens && subject && scan.fold(i - 1) == "," && verb
}

/// « de 45 ans » or "van 45" behind a person.
pub(super) fn behind(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    if !scan.begins_any(i, NUMERALS) {
        return None;
    }
    let grammar = scan.grammar();
    let at = scan
        .is(i, |s| matches!(s, Sense::Numeral(Numeral::Of)))
        .filter(|_| !grammar.head_last || grammar.verb_last)?;
    let bare = || {
        let number =
            years(scan, at).filter(|number| (1.0..=110.0).contains(&number.value) && number.form != Form::About);
        // "die Zahl der Toten von 15 auf 13": from so many to so many.
        let to = |end: usize| {
            scan.is(end, |s| s == Sense::Bound(Bound::To))
                .filter(|at| years(scan, *at).is_some())
        };
        number.is_some_and(|number| !counts_on(scan, number.end) && to(number.end).is_none())
    };
    // "een bemanning van 12" is as many.
    let crew = scan
        .hits_ending(i)
        .any(|hit| matches!(hit.sense, Sense::Concept(Concept::CrewMember)));
    span(scan, i, at, None, grammar.verb_last && !crew && bare())
}

/// The next of a list of ages whose last ended before token `end`: "men aged 28 and 49", « trois enfants de 8, 12 et 13 ans ».
pub(super) fn next(scan: &Scan<'_>, end: usize) -> Option<Counted> {
    let number = listed(scan, end)?;
    let behind = cue(scan, number.end, Cue::YearsOld).or_else(|| year_at(scan, number.end));
    let age = (1.0..=110.0).contains(&number.value) && !counts_on(scan, behind.unwrap_or(number.end));
    age.then(|| {
        counted(
            &number,
            (number.value, None),
            Measure::Year,
            number.start,
            behind.unwrap_or(number.end),
        )
    })
}

/// The number behind a comma or "and" at `i`.
fn listed(scan: &Scan<'_>, i: usize) -> Option<Number> {
    let joined = scan.fold(i) == "," || cue(scan, i, Cue::And) == Some(i + 1);
    years(scan, i + 1).filter(|number| joined && number.form == Form::Digits)
}

/// Whether a list of numbers at `i` ends in years.
fn leads_to_years(scan: &Scan<'_>, mut i: usize) -> bool {
    /// No longer list of ages is read.
    const LONGEST: usize = 6;
    for _ in 0..LONGEST {
        let Some(number) = listed(scan, i) else { return false };
        if year_at(scan, number.end).is_some() {
            return true;
        }
        i = number.end;
    }
    false
}

fn year_at(scan: &Scan<'_>, i: usize) -> Option<usize> {
    scan.is(i, |s| s == Sense::Measure(Measure::Year))
}

/// Whether what a number before token `i` counts or measures stands there.
fn counts_on(scan: &Scan<'_>, i: usize) -> bool {
    let counts = |s| match s {
        Sense::Concept(_) | Sense::Measure(_) | Sense::Money(_) => true,
        // "een vrouw van 45 uit Gent"
        Sense::Numeral(numeral) => !matches!(numeral, Numeral::Of | Numeral::OutOf | Numeral::And),
        _ => false,
    };
    scan.is(i, counts).is_some()
}

/// The bound that leads to an age at `i`, and the token behind it.
fn bounded(scan: &Scan<'_>, i: usize) -> (Option<Bound>, usize) {
    const SORTS: u32 =
        Sense::Bound(Bound::Least).bit() | Sense::Bound(Bound::Between).bit() | Sense::Bound(Bound::Exactly).bit();
    if !scan.begins_any(i, SORTS) {
        return (None, i);
    }
    let found = scan.find(i, |s| match s {
        Sense::Bound(bound @ (Bound::Least | Bound::Most | Bound::About | Bound::Between | Bound::Exactly)) => {
            Some(bound)
        }
        _ => None,
    });
    found.map_or((None, i), |(bound, end)| (Some(bound), end))
}

/// An age in years at `from`, or from one to another; `led` says that a word before it makes it one.
fn span(scan: &Scan<'_>, start: usize, from: usize, bound: Option<Bound>, led: bool) -> Option<Counted> {
    let number = years(scan, from)?;
    let unit = |at: usize| {
        cue(scan, at, Cue::YearsOld)
            .map(|end| (Measure::Year, end))
            .or_else(|| unit_at(scan, at))
    };
    // « d'une trentaine d'années »
    let of = scan
        .is(number.end, |s| matches!(s, Sense::Numeral(Numeral::Of)))
        .filter(|_| number.form == Form::About);
    let told = unit(of.unwrap_or(number.end));
    // « morto a 15 chilometri da Roma »
    if told.is_none() && scan.is(number.end, |s| matches!(s, Sense::Measure(_))).is_some() {
        return None;
    }
    let end = told.map_or(number.end, |(_, end)| end);
    let measure = told.map(|(measure, _)| measure);
    // "aged 14 to 21", « âgés de 14 à 21 ans », "between 14 and 21"; "aged 14 and 21" are two ages.
    let and = bound == Some(Bound::Between)
        || scan
            .hits_ending(from)
            .any(|hit| hit.sense == Sense::Bound(Bound::Between));
    let led = led || !and && leads_to_years(scan, end);
    let to = scan
        .is(end, |s| match s {
            Sense::Bound(Bound::To) => true,
            Sense::Bound(Bound::And) => and,
            _ => false,
        })
        .or((scan.joint(end) == crate::text::Joint::Hyphen).then_some(end));
    if let Some(last) = to
        .and_then(|at| years(scan, at))
        .filter(|last| last.value > number.value)
    {
        let behind = unit(last.end);
        let measure = measure
            .or(behind.map(|(measure, _)| measure))
            .or(led.then_some(Measure::Year))?;
        let end = behind.map_or(last.end, |(_, end)| end);
        return Some(counted(&number, (last.value, None), measure, start, end));
    }
    let measure = measure.or(led.then_some(Measure::Year))?;
    let mut found = counted(&number, (number.value, bound), measure, start, end);
    if let Some((after, end)) = after_bound(scan, end) {
        match after {
            Bound::LeastAfter => found.quantity.max = None,
            Bound::MostAfter => found.quantity.min = None,
            _ => found.quantity.approx = true,
        }
        found.end = end;
    }
    Some(found)
}

fn counted(first: &Number, (last, bound): (f64, Option<Bound>), measure: Measure, start: usize, end: usize) -> Counted {
    let quantity = Quantity {
        min: Some(first.value).filter(|_| bound != Some(Bound::Most)),
        max: Some(last).filter(|_| bound != Some(Bound::Least)),
        approx: bound == Some(Bound::About) || first.form == Form::About,
        ..Quantity::exact(first.value, Unit::Measure(measure))
    };
    Counted {
        role: Some(Role::Age),
        ..Counted::new(quantity, start, end, first.start)
    }
}

/// A number that can be an age.
fn years(scan: &Scan<'_>, i: usize) -> Option<Number> {
    let number = numeral::number_at(scan, i, true)?;
    let counts = matches!(number.form, Form::Digits | Form::Spelled | Form::About);
    (counts && (0.0..OLDEST).contains(&number.value)).then_some(number)
}

fn unit_at(scan: &Scan<'_>, i: usize) -> Option<(Measure, usize)> {
    scan.find(i, |s| match s {
        Sense::Measure(measure) if measure.is_time() => Some(measure),
        _ => None,
    })
}
