//! Counts of nobody and nothing.

use super::Counted;
use super::noun::{Noun, noun};
use crate::event::{Concept, Quantity, Unit};
use crate::extract::numeral::{self, Form};
use crate::extract::phrase::cue;
use crate::extract::scan::Scan;
use crate::lang::{Cue, Numeral, Sense, Syntax};

/// "no casualties", « aucune victime », "nobody".
pub(super) fn nothing(scan: &Scan<'_>, i: usize) -> Option<Counted> {
    let zero = |unit, role, end| Counted {
        role,
        ..Counted::new(Quantity::exact(0.0, unit), i, end, i)
    };
    if let Some(Noun {
        unit: unit @ Unit::Concept(_),
        role,
        end,
        ..
    }) = none_of(scan, i)
    {
        return Some(zero(unit, role, end));
    }
    if let Some(end) = cue(scan, i, Cue::Nobody) {
        return Some(zero(Unit::Concept(Concept::People), None, end));
    }
    // "zero" is a number like any other.
    let number = scan.is(i, |s| matches!(s, Sense::Numeral(Numeral::Unit(_)))).is_some();
    let end = cue(scan, i, Cue::NoQuantity).filter(|_| !number)?;
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

/// "none of the 155 passengers", « aucun des 155 passagers », "keiner der 155 Passagiere": those of whom nobody is meant.
fn none_of(scan: &Scan<'_>, i: usize) -> Option<Noun> {
    let end = cue(scan, i, Cue::NoQuantity).or_else(|| cue(scan, i, Cue::Nobody))?;
    let light = |s| {
        matches!(
            s,
            Sense::Numeral(Numeral::Of | Numeral::Determiner) | Sense::Syntax(Syntax::Of | Syntax::Article)
        )
    };
    let mut at = end;
    while let Some(behind) = scan.is(at, light).filter(|behind| *behind <= end + 2) {
        at = behind;
    }
    let told = at > end || end > i + 1;
    let number = numeral::cardinal(scan, at, false).filter(|n| told && n.form != Form::Ordinal && n.value >= 2.0)?;
    noun(scan, number.end)
}
