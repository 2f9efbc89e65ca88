//! Actors told by nouns: "under Belgian leadership", "Israeli airstrike", « l'opération d'Europol ».

use super::list::List;
use super::{Filled, is_actor, push};
use crate::event::{EventKind, Role};
use crate::extract::name::{Name, NameClass, ending_at, starting_at};
use crate::extract::phrase::{behind_articles, ending, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Sense, Syntax};

/// Fills the role that a noun at `i` gives the name beside it.
pub(super) fn nominal(scan: &Scan<'_>, names: &[Name], i: usize, found: &mut Vec<Filled>) {
    if let Some(end) = syntax(scan, i, Syntax::Lead) {
        let name = leader(scan, names, i, end);
        if let Some(k) = name {
            push(scan, names, Role::LedBy, List::of(names, k), found);
        }
        return;
    }
    let doer = scan.find(i, |s| match s {
        Sense::Trigger(kind) if tells_doer(kind) => Some(()),
        _ => None,
    });
    let Some((_, end)) = doer else { return };
    let name = if scan.grammar().head_last {
        let possessive = ending(scan, i, |s| matches!(s, Sense::Syntax(Syntax::Of)));
        let before = ending_at(names, possessive.unwrap_or(i));
        // "A spokesman of X attacks" has a verb, "the X operation" a noun; a nationality is always an adjective.
        before.filter(|&k| {
            let class = names[k].class;
            class == NameClass::Demonym || possessive.is_some() && is_actor(class) && class != NameClass::Unknown
        })
    } else {
        let adjective = starting_at(names, end).filter(|&k| names[k].class == NameClass::Demonym);
        adjective.or_else(|| {
            let of = syntax(scan, end, Syntax::Of)?;
            let k = starting_at(names, behind_articles(scan, of))?;
            matches!(names[k].class, NameClass::Organisation | NameClass::Body).then_some(k)
        })
    };
    if let Some(k) = name {
        push(scan, names, Role::CarriedOutBy, List::of(names, k), found);
    }
}

/// Whether a nationality beside the word tells who does it: a Turkish operation, and not a Turkish earthquake.
fn tells_doer(kind: EventKind) -> bool {
    matches!(
        kind,
        EventKind::Cyberattack
            | EventKind::Airstrike
            | EventKind::Operation
            | EventKind::Deployment
            | EventKind::Sanction
    )
}

/// "under Belgian leadership", « sous commandement américain ».
fn leader(scan: &Scan<'_>, names: &[Name], i: usize, end: usize) -> Option<usize> {
    if scan.grammar().head_last {
        let possessive = ending(scan, i, |s| matches!(s, Sense::Syntax(Syntax::Of))).unwrap_or(i);
        let k = ending_at(names, possessive)?;
        let before =
            ending(scan, names[k].start, |s| matches!(s, Sense::Syntax(Syntax::Article))).unwrap_or(names[k].start);
        let under = ending(scan, before, |s| matches!(s, Sense::Function)).is_some();
        (under && names[k].class != NameClass::City).then_some(k)
    } else {
        let under = ending(scan, i, |s| matches!(s, Sense::Function)).is_some();
        let k = starting_at(names, end)?;
        (under && names[k].class == NameClass::Demonym).then_some(k)
    }
}
