//! Numbers in words.

use super::digits::digits;
use super::fraction::denominator;
use super::{Form, Number, numeral, scale};
use crate::event::Measure;
use crate::extract::scan::Scan;
use crate::lang::{NumberAnd, Numeral, Sense};
use crate::text::Joint;

/// "21st", "1er", "third", "twenty-first".
pub(crate) fn ordinal(scan: &Scan<'_>, i: usize) -> Option<Number> {
    if !scan.begins_numeral(i) {
        return None;
    }
    let word = |at: usize| {
        scan.find(at, |s| match s {
            Sense::Numeral(Numeral::Ordinal(n) | Numeral::Fraction(n) | Numeral::Parts(n)) => Some(n),
            _ => None,
        })
    };
    if let Some((value, end)) = word(i) {
        // « vigésimo segundo »
        let unit = word(end).filter(|(unit, _)| *unit < 10.0 && scan.joint(end) == Joint::Space);
        let ten = (20.0..100.0).contains(&value) && value % 10.0 == 0.0 && !scan.grammar().head_last;
        let (value, end) = unit
            .filter(|_| ten)
            .map_or((value, end), |(unit, end)| (value + unit, end));
        return Some(Number {
            value,
            form: Form::Ordinal,
            start: i,
            end,
        });
    }
    let tens = spelled(scan, i, false, 0.0)?;
    let joined = |at: usize| at < scan.len() && scan.tokens.get(at).part && scan.joint(at) == Joint::None;
    let rank = |value: f64, end: usize| Number {
        value,
        form: Form::Ordinal,
        start: i,
        end,
    };
    // "zweihundert|ste"
    if joined(tens.end)
        && let Some(end) = numeral(scan, tens.end, |n| matches!(n, Numeral::OrdinalEnding))
    {
        return Some(rank(tens.value, end));
    }
    if let Some(found) = behind_hundreds(scan, tens) {
        return Some(found);
    }
    // « vingt et unième »
    let and = numeral(scan, tens.end, |n| matches!(n, Numeral::And))
        .filter(|_| scan.grammar().and != NumberAnd::AfterHundred);
    let (value, end) = word(and.unwrap_or(tens.end))?;
    // "tweehonderdste"
    if and.is_none() && value >= 100.0 && tens.value < value && joined(tens.end) {
        return Some(rank(tens.value * value, end));
    }
    let unit = tens.value % 10.0;
    let fits = if and.is_some() && scan.grammar().and == NumberAnd::UnitFirst && unit > 0.0 {
        // "einundzwanzigste"
        (20.0..100.0).contains(&value) && value % 10.0 == 0.0 && tens.value % 100.0 < 10.0
    } else {
        let ten = tens.value % 100.0;
        // « dix-neuvième », « soixante-dixième », « quatre-vingt-onzième »
        let twenties = scan.grammar().vigesimal
            && ((7.0..10.0).contains(&value) && matches!(ten as u32, 10 | 70 | 90)
                || (10.0..17.0).contains(&value) && matches!(ten as u32, 60 | 80));
        let below_hundred = value < 10.0 && ten >= 20.0 || twenties;
        let behind_hundred = value < 100.0 && tens.value % 100.0 == 0.0 && joined(end - 1);
        // « quatre-vingtième »
        let four_twenties = scan.grammar().vigesimal && tens.value == 4.0 && value == 20.0;
        if four_twenties {
            return Some(rank(80.0, end));
        }
        unit == 0.0 && (below_hundred || behind_hundred)
    };
    fits.then(|| rank(tens.value + value, end))
}

/// "one hundred and first", "two thousand twenty-fifth".
fn behind_hundreds(scan: &Scan<'_>, hundreds: Number) -> Option<Number> {
    let round = hundreds.value >= 100.0 && hundreds.value % 100.0 == 0.0;
    if !round || scan.grammar().and != NumberAnd::AfterHundred {
        return None;
    }
    let at = numeral(scan, hundreds.end, |n| matches!(n, Numeral::And)).unwrap_or(hundreds.end);
    let rank = |at: usize, most: f64| {
        scan.find(at, |s| match s {
            Sense::Numeral(Numeral::Ordinal(n) | Numeral::Fraction(n)) if n < most => Some(n),
            _ => None,
        })
    };
    let tens = scan.find(at, |s| match s {
        Sense::Numeral(Numeral::Ten(n)) => Some(f64::from(n)),
        _ => None,
    });
    let (value, end) = match tens {
        Some((tens, behind)) => rank(behind, 10.0).map(|(unit, end)| (tens + unit, end))?,
        None => rank(at, 100.0)?,
    };
    Some(Number {
        value: hundreds.value + value,
        form: Form::Ordinal,
        start: hundreds.start,
        end,
    })
}

/// "4.15 trillion" is whole, whatever its floating point says.
fn whole(value: f64) -> f64 {
    let near = value.round();
    if near.abs() >= 1e3 && (value - near).abs() < 1e-2 {
        near
    } else {
        value
    }
}

/// A spelled-out cardinal; `so_far` is the value of digits that stand before it ("2" of "2 million").
pub(super) fn spelled(scan: &Scan<'_>, i: usize, joined: bool, so_far: f64) -> Option<Number> {
    number_words(scan, i, joined, so_far, true)
}

/// [`spelled`], with or without decimals behind a point word: decimals hold no second point, however many follow.
fn number_words(scan: &Scan<'_>, i: usize, joined: bool, so_far: f64, point: bool) -> Option<Number> {
    // "hundreds" that nothing counts are vague.
    let vague = || numeral(scan, i, |n| matches!(n, Numeral::Vague(..))).is_some();
    if !scan.begins_numeral(i) || so_far == 0.0 && vague() {
        return None;
    }
    let mut state = Spelled {
        total: 0.0,
        current: so_far,
        last: if so_far > 0.0 { Last::Unit } else { Last::None },
        scale: f64::INFINITY,
        above: (0.0, f64::INFINITY),
    };
    let vigesimal = scan.grammar().vigesimal;
    let mut at = i;
    let mut end = i;
    if so_far == 0.0
        && let Some(behind) = numeral(scan, i, |n| matches!(n, Numeral::Article))
    {
        let scaled = numeral(scan, behind, |n| matches!(n, Numeral::Hundred | Numeral::Scale(_)));
        // "een" is the article and the number one.
        let one = numeral(scan, i, |n| matches!(n, Numeral::Unit(_)));
        scaled.or(one)?;
        if scaled.is_some() {
            at = behind;
        }
    }
    loop {
        // Words of one number stand on one line, with nothing but blanks or hyphens between.
        if at > i && (scan.joint(at) == Joint::Break || divides(scan, at, at == i + 1 && state.current == 1.0)) {
            break;
        }
        let word = scan.find(at, |s| match s {
            Sense::Numeral(
                n @ (Numeral::Unit(_)
                | Numeral::Ten(_)
                | Numeral::Whole(_)
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
                if scan.grammar().and == NumberAnd::UnitFirst && state.last == Last::Unit {
                    state.last = Last::UnitAnd;
                }
                at = next;
                continue;
            }
            Some((Numeral::Point, next)) if point && (end > i || so_far > 0.0) => {
                if let Some((decimals, after)) =
                    decimals(scan, next).filter(|(_, after)| !is_company(scan, at, next, *after))
                {
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
                if !matches!(state.last, Last::Hundred | Last::Scale) {
                    break;
                }
                let Some(number) = digits(scan, at) else { break };
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
        value: whole(state.total + state.current),
        form: Form::Spelled,
        start: i,
        end,
    })
}

/// Whether the joined word at `at` tells the parts that the number before it counts: « cento trentacinquesimi »;
/// behind a `single` one its ending is that of an ordinal too (« un centocinquesimo »).
fn divides(scan: &Scan<'_>, at: usize, single: bool) -> bool {
    let part = |at: usize| at < scan.len() && scan.tokens.get(at).part;
    if !part(at) || scan.joint(at) == Joint::None {
        return false;
    }
    let mut last = at;
    while part(last + 1) && scan.joint(last + 1) == Joint::None {
        last += 1;
    }
    let ending = |n| match n {
        Numeral::Parts(n) => n >= 1e3,
        Numeral::OrdinalEnding => single,
        n => n == Numeral::PartsEnding,
    };
    last > at && numeral(scan, last, ending) == Some(last + 1)
}

/// Whether the point word is « con » and the number behind it one of its own: « cien con tres cuartos », « tres con dos hijos ».
fn is_company(scan: &Scan<'_>, at: usize, next: usize, after: usize) -> bool {
    let part = || {
        let count = number_words(scan, next, false, 0.0, false)?;
        let half = numeral(scan, count.end, |n| n == Numeral::Half);
        half.or_else(|| denominator(scan, count.end).map(|(_, end)| end))
    };
    let counted = || {
        scan.is(after, |s| matches!(s, Sense::Concept(_) | Sense::Measure(_)))
            .is_some_and(|_| scan.is(after, |s| s == Sense::Measure(Measure::Percent)).is_none())
    };
    scan.is(at, |s| s == Sense::With).is_some() && (part().is_some() || counted())
}

/// "five two" behind the point word, digit by digit; or one number whose digits they are.
pub(super) fn decimals(scan: &Scan<'_>, i: usize) -> Option<(f64, usize)> {
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
        let number = number_words(scan, i, false, 0.0, false)?;
        digits = format!("{}", number.value);
        at = number.end;
    }
    Some((format!("0.{digits}").parse().ok()?, at))
}

/// Scales heaped beyond this are no number.
pub(super) const LARGEST: f64 = 1e30;

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Last {
    None,
    Unit,
    /// A unit whose ten follows: "einund-".
    UnitAnd,
    Ten,
    Hundred,
    Scale,
}

pub(super) struct Spelled {
    /// Sum of the groups whose scale was named.
    total: f64,
    /// The group being read.
    current: f64,
    last: Last,
    /// The last scale; the next must be smaller, or counts all since the one before the last.
    scale: f64,
    /// The sum before the last scale, and the scale before it.
    above: (f64, f64),
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
                    Last::UnitAnd => false,
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
                } else if matches!(self.last, Last::None | Last::Hundred | Last::Scale | Last::UnitAnd) {
                    self.current += f64::from(n);
                } else {
                    return false;
                }
                self.last = if self.last == Last::UnitAnd {
                    Last::Unit
                } else {
                    Last::Ten
                };
            }
            Numeral::Whole(n) => {
                let fits = match self.last {
                    Last::None | Last::Scale => true,
                    Last::Hundred => n < 100.0,
                    _ => false,
                };
                if !fits {
                    return false;
                }
                self.current += n;
                self.last = match n {
                    n if n >= 100.0 && n % 100.0 == 0.0 => Last::Hundred,
                    n if n >= 20.0 && n % 10.0 == 0.0 => Last::Ten,
                    _ => Last::Unit,
                };
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
                let (above, ceiling) = self.above;
                if scale < self.scale {
                    self.above = (self.total, self.scale);
                    self.total += scale * if self.current == 0.0 { 1.0 } else { self.current };
                } else if scale < ceiling && (self.current == 0.0 || self.scale == 1e3 && scale > 1e3) {
                    // "hundred thousand million", « mil quinientos millones », « un billón dos mil millones »
                    self.total = above + (self.total - above + self.current) * scale;
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
            Sense::Numeral(n @ (Numeral::Unit(_) | Numeral::Ten(_) | Numeral::Whole(_))) => Some(n),
            _ => None,
        });
        let below = |most: f64| {
            let ahead = digits(scan, next).or_else(|| spelled(scan, next, false, 0.0));
            let part = |at: usize| {
                // "drie miljoen en een half"
                denominator(scan, at).is_some() || numeral(scan, at, |n| matches!(n, Numeral::Half)).is_some()
            };
            ahead.is_some_and(|number| number.value < most && !part(number.end))
        };
        // « treinta y dos quintos » are 32 parts: where "and" stands inside numbers, another word leads to a fraction.
        let unit = matches!(ahead, Some((Numeral::Unit(1..=9), _)));
        match scan.grammar().and {
            NumberAnd::AfterTen => return self.last == Last::Ten && unit,
            // "between a thousand and nine hundred" are two; what is looked ahead at looks no further.
            NumberAnd::AfterScale => return self.last == Last::Scale && joined && below(self.scale),
            NumberAnd::Anywhere => {
                return match self.last {
                    // « vinte e três quintos » are so many fifths.
                    Last::Ten => matches!(ahead, Some((Numeral::Unit(1..=9), _))),
                    Last::Hundred => match ahead {
                        Some((Numeral::Whole(n), _)) => n < 100.0,
                        ahead => ahead.is_some() || digits(scan, next).is_some_and(|number| number.value < 100.0),
                    },
                    Last::Scale => joined && below(self.scale),
                    _ => false,
                };
            }
            NumberAnd::UnitFirst => {
                let ten = matches!(ahead, Some((Numeral::Ten(_), _)));
                // "and" stands inside the word: what is looked ahead at ends with the word.
                let inside = |at: usize| at < scan.len() && scan.tokens.get(at).part && scan.joint(at) == Joint::None;
                let written_together = inside(next) && inside(next - 1);
                return match self.last {
                    Last::Unit => ten && (1.0..10.0).contains(&(self.current % 100.0)),
                    Last::Hundred => (joined || written_together) && below(100.0),
                    Last::Scale => (joined || written_together) && below(self.scale.min(1000.0)),
                    _ => false,
                };
            }
            NumberAnd::AfterHundred | NumberAnd::BeforeOne => {}
        }
        if scan.grammar().and == NumberAnd::AfterHundred {
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
                return (1.0..100.0).contains(&number.value) && !scaled(number.end);
            }
            if self.last == Last::Scale {
                // "two thousand and two hundred"
                return ahead.is_some()
                    && spelled(scan, next, false, 0.0).is_some_and(|n| {
                        n.value < self.scale
                            && denominator(scan, n.end).is_none()
                            && numeral(scan, n.end, |n| matches!(n, Numeral::Half)).is_none()
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
                let hundred = numeral(scan, behind, |n| matches!(n, Numeral::Hundred)).is_some();
                !hundred && denominator(scan, behind).is_none_or(|(parts, _)| tens && parts < 20.0)
            });
        }
        // « vingt et un », « soixante et onze »
        let one_more = |after: usize| numeral(scan, after, |n| matches!(n, Numeral::Ordinal(_))).is_none();
        // « vingt et trois » is written by those who learn the language.
        let unit = |n: u8, after: usize| {
            matches!(n, 1 | 11) || joined && (2..10).contains(&n) && denominator(scan, after).is_none()
        };
        self.last == Last::Ten && matches!(ahead, Some((Numeral::Unit(n), after)) if unit(n, after) && one_more(after))
    }
}
