//! What a number is measured in.

use std::ops::Range;

use super::name::{is_symbol, lasting};
use super::noun::noun;
use super::{Counted, Meant, determined};
use crate::event::{Concept, Measure, Quantity, Role, Unit, Vague};
use crate::extract::numeral::{self, Form, Number};
use crate::extract::phrase::cue;
use crate::extract::scan::Scan;
use crate::lang::{Cue, Hit, Numeral, Sense, Syntax, TimeWord, Unit as Calendar};
use crate::text::{Joint, TokenKind};

/// "all week", "an hour" behind "for", « toute la journée »: one of the unit.
pub(super) fn whole_unit(scan: &Scan<'_>, i: usize, taken: &[bool]) -> Option<Counted> {
    if scan.at(i).is_empty() {
        return None;
    }
    let whole = scan.is(i, |s| matches!(s, Sense::Time(TimeWord::Whole)));
    let article = scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Article)));
    let another = cue(scan, i, Cue::Further);
    let led = i > 0
        && scan
            .is(i - 1, |s| matches!(s, Sense::State(Role::Duration) | Sense::Bound(_)))
            .is_some();
    // "for the hour"
    let lasts = i > 0 && scan.is(i - 1, |s| matches!(s, Sense::State(Role::Duration))).is_some();
    let the = Some(determined(scan, i)).filter(|at| lasts && *at > i);
    let at = whole
        .or(another)
        .or(article.filter(|at| led || !is_rate(scan, i, *at)))
        .or(the)?;
    let at = determined(scan, at);
    if at >= scan.len() || taken[i] || taken[at] {
        return None;
    }
    let (measure, end) = scan.find(at, |s| match s {
        Sense::Measure(measure @ (Measure::Minute | Measure::Hour)) => Some(measure),
        Sense::Measure(measure) if measure.is_time() && the != Some(at) => Some(measure),
        _ => None,
    })?;
    // "the 24 hours", "the hours": one alone.
    if the == Some(at) && scan.is(at, |s| matches!(s, Sense::Time(TimeWord::Plural))).is_some() {
        return None;
    }
    Some(one(scan, measure, i..end, i, taken))
}

/// « un anno intero », « hora y media », « durante un día »: one of the unit, whatever « un día » says elsewhere.
pub(super) fn lone_unit(scan: &Scan<'_>, i: usize, taken: &[bool]) -> Option<Counted> {
    if scan.grammar().head_last || taken[i] {
        return None;
    }
    let time = |at: usize| {
        scan.find(at, |s| match s {
            Sense::Measure(measure) if measure.is_time() => Some(measure),
            _ => None,
        })
    };
    let never = numeral::never(scan, i).filter(|end| time(i + 1).is_some_and(|(_, behind)| behind == *end));
    let one_of = scan
        .is(i, |s| s == Sense::Numeral(Numeral::Unit(1)))
        .or(never.map(|_| i + 1));
    let at = one_of.unwrap_or(i);
    let (measure, end) = time(at)?;
    if taken[at] || scan.is(at, |s| s == Sense::Time(TimeWord::Plural)).is_some() {
        return None;
    }
    let small = |at: usize| scan.is(at, |s| s == Sense::Function).is_some();
    // « tutto » may begin what follows.
    let whole = scan.is(end, |s| s == Sense::Time(TimeWord::Whole));
    if let Some(whole) = whole.filter(|_| scan.joint(end) == Joint::Space && !small(end)) {
        return Some(one(scan, measure, i..whole, i, taken));
    }
    let and = scan.is(end, |s| s == Sense::Numeral(Numeral::And));
    let half = and.and_then(|and| scan.is(and, |s| s == Sense::Numeral(Numeral::Half)));
    // « hora y media docena de hombres »
    let counts = |s| {
        matches!(
            s,
            Sense::Measure(_) | Sense::Concept(_) | Sense::Numeral(Numeral::Dozen(_))
        )
    };
    if let Some(half) = half.filter(|half| scan.joint(end) == Joint::Space && scan.is(*half, counts).is_none()) {
        return Some(Counted::new(Quantity::exact(1.5, Unit::Measure(measure)), i, half, i));
    }
    let lasts = i > 0
        && scan.is(i - 1, |s| s == Sense::State(Role::Duration)).is_some()
        && scan.is(i - 1, |s| s == Sense::Time(TimeWord::In)).is_none();
    let ends = scan.joint(end) == Joint::Break || scan.tokens.kind(end) == Some(TokenKind::Mark);
    (lasts && one_of.is_some() && ends).then(|| one(scan, measure, i..end, i, taken))
}

/// Whether "an hour" tells how often or how fast ("three times a day", "80 km an hour", "a second attempt"): something
/// that can be counted stands before it, or what it counts behind it.
fn is_rate(scan: &Scan<'_>, i: usize, unit: usize) -> bool {
    let ordinal = scan
        .is(unit, |s| {
            matches!(s, Sense::Numeral(Numeral::Ordinal(_) | Numeral::Fraction(_)))
        })
        .is_some();
    let counted = |at: usize| {
        let noun = |s| {
            matches!(
                s,
                Sense::Concept(_)
                    | Sense::Measure(_)
                    | Sense::Money(_)
                    | Sense::Numeral(_)
                    | Sense::Syntax(Syntax::Adverb)
            )
        };
        let word = scan.tokens.kind(at) == Some(TokenKind::Word);
        let plural = word && scan.fold(at).ends_with('s') && scan.is(at, |s| matches!(s, Sense::Function)).is_none();
        !word || plural || scan.is(at, noun).is_some()
    };
    let beside = scan.joint(i) != Joint::Break;
    ordinal || beside && i.checked_sub(1).is_some_and(counted)
}

/// One of the unit of time at the end of `at`, and what finer units behind it add to it.
fn one(scan: &Scan<'_>, measure: Measure, at: Range<usize>, number: usize, taken: &[bool]) -> Counted {
    let quantity = Quantity::exact(1.0, Unit::Measure(measure));
    let mut counted = Counted::new(quantity, at.start, at.end, number);
    match compound_duration(scan, &mut counted, measure, at.end, taken) {
        Some(end) => counted.end = end,
        None => in_common_units(&mut counted.quantity),
    }
    counted
}

/// "more than an hour": bounds of one unit.
pub(super) fn bounded_unit(scan: &Scan<'_>, i: usize, at: usize, meant: &Meant, taken: &[bool]) -> Option<Counted> {
    if at <= i {
        return None;
    }
    let article = scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Article)));
    // "some days": what leads to a number of them stands for a few.
    let vague = |hit: &Hit| matches!(hit.sense, Sense::Numeral(Numeral::Vague(_, high)) if high <= FEW);
    let lone = at == i + 1
        && scan
            .is(i, |s| {
                matches!(s, Sense::Syntax(Syntax::Article) | Sense::Numeral(Numeral::Determiner))
            })
            .is_none();
    let few = article.is_none()
        && meant.about
        && (lone || scan.hits_ending(at).any(vague))
        && scan.is(at, |s| matches!(s, Sense::Time(TimeWord::Plural))).is_some();
    let from = article.or(few.then_some(at))?;
    let (measure, end) = scan.find(from, |s| match s {
        Sense::Measure(measure) if measure.is_time() => Some(measure),
        _ => None,
    })?;
    if taken[from] {
        return None;
    }
    let mut counted = one(scan, measure, i..end, at, taken);
    let quantity = &mut counted.quantity;
    quantity.approx = meant.about;
    if few {
        let word = scan.tokens.span(i, at).slice(scan.tokens.text()).to_string();
        quantity.vague = Some(Box::new(Vague {
            word,
            low: 2.0,
            high: FEW,
        }));
        estimate(quantity, measure);
    }
    if meant.least {
        quantity.max = None;
    } else if meant.most {
        quantity.min = None;
    }
    Some(counted)
}

/// "a few days": a vague stretch of time is an estimate that can be reckoned with.
fn estimate(quantity: &mut Quantity, measure: Measure) {
    let few = quantity.vague.as_ref().and_then(|vague| numeral::few(vague.high));
    if few.is_some() && measure.is_time() {
        (quantity.min, quantity.max) = (few, few);
    }
}

/// "a few hours later", "several weeks after": how far away, not how long.
fn is_distance(scan: &Scan<'_>, i: usize) -> bool {
    let away = |w| {
        matches!(
            w,
            TimeWord::Later | TimeWord::Earlier | TimeWord::Before | TimeWord::After | TimeWord::Ago
        )
    };
    scan.is(i, |s| matches!(s, Sense::Time(w) if away(w))).is_some()
}

/// The most that "a few" and "several" stand for.
const FEW: f64 = 12.0;

/// Decades, centuries and fortnights are told in years and weeks, so that they meet those.
pub(super) fn in_common_units(quantity: &mut Quantity) {
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

/// "kwartier": a unit of so many minutes.
fn quarters(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
    scan.find(i, |s| match s {
        Sense::Time(TimeWord::Minutes(n)) => Some(f64::from(n)),
        _ => None,
    })
}

fn measure_of(unit: Calendar) -> Option<Measure> {
    Some(match unit {
        Calendar::Second => Measure::Second,
        Calendar::Minute => Measure::Minute,
        Calendar::Hour => Measure::Hour,
        Calendar::Day => Measure::Day,
        Calendar::Week => Measure::Week,
        Calendar::Month => Measure::Month,
        Calendar::Year => Measure::Year,
        _ => return None,
    })
}

/// Gives `counted` the unit that stands behind its number.
pub(super) fn unit(scan: &Scan<'_>, counted: &mut Counted, number: Number, taken: &[bool]) {
    let mut end = counted.end;
    if number.form == Form::Share {
        // « une école sur cinq »: what is counted stands inside the share.
        let inside = numeral::cardinal(scan, number.start, true).and_then(|first| noun(scan, first.end));
        if let Some(noun) = inside.filter(|noun| noun.end < number.end) {
            counted.quantity.unit = noun.unit;
            counted.scope = noun.scope;
            counted.role = Some(Role::Share);
            return;
        }
    }
    // « una docena de años »
    let collective = |hit: &Hit| matches!(hit.sense, Sense::Numeral(Numeral::Dozen(_) | Numeral::About(_)));
    let collective = scan.hits_ending(number.end).any(collective);
    if number.form == Form::Fraction || collective {
        // "half an hour", "three quarters of an hour"
        let article = |at: usize| scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Article)));
        let time = |at: &usize| {
            scan.is(*at, |s| matches!(s, Sense::Measure(measure) if measure.is_time()))
                .is_some()
        };
        let of = scan.is(end, |s| matches!(s, Sense::Numeral(Numeral::Of)));
        // « trois quarts d'heure », « un quarto di secolo »; « quattro centesimi di secondo » are a number.
        let one = |at: &usize| {
            let other = |s| matches!(s, Sense::Time(TimeWord::Plural) | Sense::Measure(Measure::Second));
            scan.is(*at, other).is_none()
        };
        end = of
            .map(|at| article(at).unwrap_or(at))
            .filter(|at| time(at) && (collective || one(at)))
            .or_else(|| article(end))
            .unwrap_or(end);
    }
    if end >= scan.len() || scan.joint(end) == Joint::Break {
        return;
    }
    // « 12 milhões de metros cúbicos »
    let of = scan.is(end, |s| matches!(s, Sense::Numeral(Numeral::Of)));
    let scale = of.filter(|at| {
        super::interval::trailing_scale(scan, number).is_some_and(|n| n >= 1e6) && !taken[end] && *at < scan.len()
    });
    if let Some(at) = scale.filter(|at| {
        scan.is(*at, |s| matches!(s, Sense::Measure(m) if !m.is_time()))
            .is_some()
    }) {
        end = at;
    }
    let share = matches!(number.form, Form::Fraction | Form::Share);
    let glued = matches!(scan.joint(end), Joint::None | Joint::Hyphen);
    let digits = matches!(number.form, Form::Digits);
    let lasts = digits && scan.fold(end).len() == 1 && lasting(scan, number.start, end);
    if let Some((minutes, behind)) = quarters(scan, end).filter(|_| !taken[end]) {
        let quantity = &mut counted.quantity;
        quantity.min = quantity.min.map(|n| n * minutes);
        quantity.max = quantity.max.map(|n| n * minutes);
        quantity.unit = Unit::Measure(Measure::Minute);
        counted.end = behind;
        return;
    }
    let measure = scan.find(end, |s| match s {
        Sense::Time(TimeWord::Unit(unit)) if lasts => measure_of(unit),
        Sense::Measure(measure) if !lasts => Some(measure),
        _ => None,
    });
    if let Some((measure, behind)) = measure {
        let letter = behind == end + 1 && scan.fold(end).len() == 1 && scan.tokens.kind(end) == Some(TokenKind::Word);
        let name = letter && scan.tokens.get(end).capital && !is_symbol(scan, end) && !lasts;
        if !taken[end] && !name && (!letter || digits && (glued || scan.joint(end) == Joint::Space)) {
            if let Some(part) = compound_duration(scan, counted, measure, behind, taken) {
                counted.end = part;
            } else {
                counted.quantity.unit = Unit::Measure(measure);
                counted.end = behind;
                // « dos toneladas y media »
                let and = scan.is(behind, |s| matches!(s, Sense::Numeral(Numeral::And)));
                let half = and.and_then(|at| scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Half))));
                if let Some(end) = half.filter(|_| !scan.grammar().head_last && !measure.is_time()) {
                    counted.quantity.min = counted.quantity.min.map(|n| n + 0.5);
                    counted.quantity.max = counted.quantity.max.map(|n| n + 0.5);
                    counted.end = end;
                }
                if !is_distance(scan, behind) {
                    estimate(&mut counted.quantity, measure);
                }
                in_common_units(&mut counted.quantity);
            }
            return;
        }
    }
    if let Some(behind) = scan
        .is(end, |s| matches!(s, Sense::Time(TimeWord::Unit(Calendar::Weekend))))
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
        .is(end, |s| matches!(s, Sense::Numeral(Numeral::Of)))
        .filter(|of| *of < scan.len());
    if let Some((code, behind)) = scan.find(of.unwrap_or(end), |s| match s {
        Sense::Money(code) => Some(code),
        _ => None,
    }) {
        counted.quantity.unit = Unit::Money(code.to_string());
        counted.end = behind;
        return;
    }
    if let Some(behind) = cue(scan, end, Cue::Including) {
        // "three of them", « quatre d'entre eux »
        counted.part = true;
        counted.end = behind;
        // "five of them children"
        let article = scan
            .is(behind, |s| s == Sense::Syntax(Syntax::Article))
            .unwrap_or(behind);
        let sort = scan.find(article, |s| match s {
            Sense::Concept(concept) if concept.is_a(Concept::People) && concept.implied_role().is_none() => {
                Some(concept)
            }
            _ => None,
        });
        if scan.joint(behind) == Joint::Break {
            return;
        }
        if let Some((id, end)) = super::noun::demonym(scan, article).filter(|_| sort.is_none()) {
            counted.scope = Some(id);
            counted.end = end;
        }
        if let Some((concept, end)) = sort {
            counted.part = false;
            counted.quantity.unit = Unit::Concept(concept);
            counted.end = end;
        }
        return;
    }
    if let Some(noun) = noun(scan, end)
        && !taken[end]
    {
        // "three nights of riots" last as long as three days of them.
        counted.quantity.unit = match noun.unit {
            Unit::Concept(Concept::Night) => Unit::Measure(Measure::Day),
            unit => unit,
        };
        counted.role = noun.role;
        counted.scope = noun.scope;
        counted.end = noun.end;
    }
    if share && !matches!(counted.quantity.unit, Unit::Measure(_)) && number.form == Form::Share {
        // "one in five people": the noun is the whole, the number a share of it.
        counted.role = counted.role.or(Some(Role::Share));
    }
}

/// How many of the finer measure of time the coarser one holds: twelve months are a year, whatever their days.
fn parts_of(coarse: Measure, fine: Measure) -> f64 {
    let months = |measure| match measure {
        Measure::Month => Some(1.0),
        Measure::Quarter => Some(3.0),
        Measure::Semester => Some(6.0),
        Measure::Year => Some(12.0),
        Measure::Decade => Some(120.0),
        Measure::Century => Some(1200.0),
        _ => None,
    };
    match (months(coarse), months(fine)) {
        (Some(coarse), Some(fine)) => coarse / fine,
        _ => coarse.factor() / fine.factor(),
    }
}

/// "one hour and 30 minutes", "2 years 3 months", "an hour and a half", « tre tonnellate e mezza »: one measure in its last unit.
pub(super) fn compound_duration(
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
    if behind >= scan.len() {
        return None;
    }
    let and = scan.is(behind, |s| matches!(s, Sense::Numeral(Numeral::And)));
    let at = and.unwrap_or(if scan.fold(behind) == "," { behind + 1 } else { behind });
    if at >= scan.len() || taken[at] || scan.joint(at) == Joint::Break {
        return None;
    }
    // « uma hora e um quarto »
    let one = |s| s == Sense::Numeral(Numeral::Unit(1));
    let article = scan.is(at, |s| {
        matches!(s, Sense::Numeral(Numeral::Article)) || and.is_some() && one(s)
    });
    let half = scan.is(article.unwrap_or(at), |s| matches!(s, Sense::Numeral(Numeral::Half)));
    let quarter = scan.is(article.unwrap_or(at), |s| {
        matches!(s, Sense::Numeral(Numeral::Fraction(4.0)))
            || article.is_some() && s == Sense::Numeral(Numeral::Ordinal(4.0))
    });
    let part = match (and, half, quarter) {
        (Some(_), Some(end), _) => Some((0.5, end)),
        // "a year and a quarter", "a year and a quarter year"
        (Some(_), _, Some(end)) => match scan.is(end, |s| s == Sense::Measure(measure)) {
            Some(end) => Some((0.25, end)),
            None if scan.is(end, |s| matches!(s, Sense::Time(TimeWord::Unit(_)))).is_none() => Some((0.25, end)),
            None => None,
        },
        _ => None,
    };
    // « tre tonnellate e mezza », but « 10 chilometri e mezzo litro »
    let counts = |s| {
        matches!(
            s,
            Sense::Measure(_) | Sense::Concept(_) | Sense::Money(_) | Sense::Numeral(Numeral::Scale(_))
        )
    };
    let part = part.filter(|(_, end)| measure.is_time() || scan.is(*end, counts).is_none());
    if let Some((part, end)) = part {
        let unit = Unit::Measure(measure);
        counted.quantity.unit = unit;
        counted.quantity.min = counted.quantity.min.map(|n| n + part);
        counted.quantity.max = counted.quantity.max.map(|n| n + part);
        return Some(end);
    }
    let more = numeral::cardinal(scan, at, true).filter(|_| measure.is_time())?;
    let quarters = quarters(scan, more.end);
    let more_value = more.value * quarters.map_or(1.0, |(minutes, _)| minutes);
    let (finer, end) = quarters.map(|(_, end)| (Measure::Minute, end)).or_else(|| {
        scan.find(more.end, |s| match s {
            Sense::Measure(m) if m.is_time() => Some(m),
            _ => None,
        })
    })?;
    if finer.factor() >= measure.factor() {
        // "2 days 1 month", "2 days and 1 month" are one duration too.
        let sum = |n: f64| n + more_value * finer.factor() / measure.factor();
        let plain = finer != measure && more.value.fract() == 0.0;
        plain.then(|| {
            counted.quantity.min = counted.quantity.min.map(sum);
            counted.quantity.max = counted.quantity.max.map(sum);
            counted.quantity.unit = Unit::Measure(measure);
        })?;
        return Some(end);
    }
    let sum = |n: f64| n * parts_of(measure, finer) + more_value;
    counted.quantity.min = counted.quantity.min.map(|_| sum(min));
    counted.quantity.max = counted.quantity.max.map(|_| sum(max));
    counted.quantity.unit = Unit::Measure(finer);
    Some(compound_duration(scan, counted, finer, end, taken).unwrap_or(end))
}
