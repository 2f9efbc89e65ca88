//! Parts of a whole that is counted beside them: "five of the 12 victims were children".

use super::numeral::NUMERALS;
use super::phrase::{clause, cue};
use super::quantity::{Counted, homeland};
use super::scan::Scan;
use super::timex::{Anchor, Timex};
use crate::event::{Concept, PART, Quantity, Role, Unit};
use crate::lang::{Bound, Cue, Numeral, Sense, Syntax};
use crate::text::{Joint, TokenKind};

/// Lets each part of a whole count what the whole counts, told of those that the sentence says they are.
///
/// # Complexity
/// Linear in the number of quantities.
pub(crate) fn parts(scan: &Scan<'_>, counted: &mut Vec<Counted>) {
    // One figure alone is a part only where a word of numbers says so.
    if counted.len() < 2 && !scan.has_any(NUMERALS) {
        among(scan, counted);
        return;
    }
    let mut found = Vec::with_capacity(counted.len());
    for mut whole in counted.drain(..) {
        if let Some(one) = one_of(scan, &whole) {
            found.push(one);
        }
        some_of_the(scan, &mut whole);
        if let Some(part) = found.last_mut().filter(|part| is_part(scan, part, &whole)) {
            whole.whole = true;
            tell(scan, part, &whole);
        } else if let Some(first) = found.last_mut().filter(|first| leads(scan, first, &whole)) {
            // "Of the 38 victims, 12 were children": here the whole comes first.
            first.whole = true;
            let behind = whole.end;
            tell(scan, &mut whole, first);
            whole.within = None;
            match complement(scan, behind) {
                Some(Complement::Sort(concept)) => {
                    whole.quantity.unit = Unit::Concept(concept);
                    whole.scope = None;
                }
                Some(Complement::Nation(id)) => whole.scope = Some(id),
                None => {}
            }
        }
        found.push(whole);
    }
    *counted = found;
    among(scan, counted);
}

/// "two of the dead were children", "Drei der Toten sind …": some of those that are known, and not all of them.
fn some_of_the(scan: &Scan<'_>, some: &mut Counted) {
    // A third of all is a share, whoever they are.
    let share = some.quantity.min.or(some.quantity.max).is_some_and(|n| n < 1.0);
    let numeral = |i: usize| scan.is(i, |s| matches!(s, Sense::Numeral(_))).is_some();
    let digits = |i: usize| scan.tokens.kind(i) == Some(TokenKind::Number);
    let of = (some.number + 1..=some.number + 3)
        .find(|at| !numeral(*at) && !digits(*at) || is_of_the(scan, *at))
        .filter(|at| !share && is_of_the(scan, *at));
    let Some(of) = of else { return };
    match some.quantity.unit {
        Unit::Concept(_) if of < some.end => {}
        // "two of those killed"
        Unit::Bare if of == some.end || some.part => {
            let light = |s| {
                matches!(
                    s,
                    Sense::Numeral(Numeral::Of | Numeral::Determiner) | Sense::Syntax(Syntax::Article)
                )
            };
            let at = (of.max(some.end)..of + 3).find(|at| scan.is(*at, light).is_none());
            let state = at.and_then(|at| {
                scan.find(at, |s| match s {
                    Sense::State(role @ (Role::Dead | Role::Injured | Role::Arrested | Role::Missing)) => Some(role),
                    _ => None,
                })
            });
            let Some((role, end)) = state else { return };
            some.role = Some(role);
            some.quantity.unit = Unit::Concept(Concept::People);
            some.end = end;
        }
        _ => return,
    }
    be_part(scan, some, some.end);
}

/// Lets the figure be the part of a whole that the verb "to be" at `behind` says it is, or one of which nothing tells.
fn be_part(scan: &Scan<'_>, part: &mut Counted, behind: usize) {
    match complement(scan, behind) {
        Some(Complement::Sort(concept)) => part.quantity.unit = Unit::Concept(concept),
        Some(Complement::Nation(id)) => part.scope = Some(id),
        None => part.scope = part.scope.or(Some(PART)),
    }
}

/// "Among the nine dead are three children", « Tres alemanes figuran entre los 13 muertos »: those counted beside the
/// whole are some of it.
fn among(scan: &Scan<'_>, counted: &mut [Counted]) {
    if !scan.has_cues(Cue::Among.bit()) {
        return;
    }
    let starts: Vec<usize> = scan.cues(Cue::Among).map(|hit| hit.start).collect();
    for at in starts {
        let of = at + 1;
        let light = |at: usize| {
            scan.is(at, |s| {
                matches!(s, Sense::Numeral(Numeral::Determiner) | Sense::Syntax(Syntax::Article))
            })
        };
        let Some(noun) =
            light(of).filter(|_| scan.is(at, |s| s == Sense::Bound(Bound::Between)).is_none() || !ranges(counted, at))
        else {
            continue;
        };
        let whole = counted
            .iter()
            .position(|one| (of..=noun).contains(&one.start) || one.number == noun);
        let role = match whole {
            Some(whole) => Some((counted[whole].role, counted[whole].end)),
            None => scan.find(noun, |s| match s {
                Sense::Concept(Concept::Victim) => Some(None),
                Sense::Concept(concept) => concept.implied_role().map(|(role, _)| Some(role)),
                _ => None,
            }),
        };
        let Some((role, end)) = role else { continue };
        let (from, to) = clause(scan, at);
        let beside = |one: &Counted| one.end <= at && from <= one.start || one.start >= end && one.end <= to;
        for (number, part) in counted.iter_mut().enumerate() {
            let people = matches!(part.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::People));
            if Some(number) == whole || !people || part.role.is_some() || !beside(part) || is_told(scan, part, at) {
                continue;
            }
            part.role = role;
            if part.quantity.unit == Unit::Concept(Concept::People) {
                part.scope = part.scope.or(Some(PART));
            }
        }
    }
}

/// Whether a figure begins with the very word at `at`: "entre 30 et 40".
fn ranges(counted: &[Counted], at: usize) -> bool {
    counted
        .iter()
        .any(|one| one.start == at && one.quantity.min != one.quantity.max)
}

/// Whether a word of state stands between the figure and the word at `at`, which tells what became of those counted.
fn is_told(scan: &Scan<'_>, one: &Counted, at: usize) -> bool {
    let state = |i: usize| scan.is(i, |s| matches!(s, Sense::State(_))).is_some();
    (one.end.min(at)..at.max(one.end))
        .filter(|i| *i < one.start || *i >= one.end)
        .any(state)
        && one.end <= at
}

/// "28 deaths, against 321 the day before", « 28 morts, contre 321 la veille »: the older figure that a new one is held
/// against is no count of its own, and its day not that of the event.
///
/// # Complexity
/// Linear in the number of quantities and times.
pub(crate) fn drop_earlier(scan: &Scan<'_>, counted: &mut Vec<Counted>, times: &mut Vec<Timex>, anchor: Anchor) {
    if !scan.has_cues(Cue::Versus.bit()) {
        return;
    }
    let past = |t: &Timex| {
        let ended = t
            .span
            .to
            .zip(anchor.published)
            .is_some_and(|(to, now)| to.date < now.from);
        t.relative && (t.span.uncertain || ended)
    };
    let mut at = 1;
    while at < counted.len() {
        let (new, old) = (&counted[at - 1], &counted[at]);
        let versus =
            |from: usize| cue(scan, from, Cue::Versus).is_some_and(|end| (old.start..=old.number).contains(&end));
        let held = (new.end..old.number).any(versus);
        let votes = matches!(new.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::Vote));
        let counts = !votes && new.quantity.unit != Unit::Bare && old.start <= new.end + 5;
        let bare = old.quantity.unit == Unit::Bare || old.quantity.unit == new.quantity.unit;
        let dated = times
            .iter()
            .position(|t| (old.end..=old.end + 1).contains(&t.start) && past(t));
        match dated.filter(|_| held && counts && bare) {
            Some(time) => {
                times.remove(time);
                counted.remove(at);
            }
            None => at += 1,
        }
    }
}

/// Gives the part what it counts.
fn tell(scan: &Scan<'_>, part: &mut Counted, whole: &Counted) {
    part.within = Some(whole.end);
    part.quantity.unit = whole.quantity.unit.clone();
    match complement(scan, whole.end) {
        Some(Complement::Sort(concept)) => part.quantity.unit = Unit::Concept(concept),
        Some(Complement::Nation(id)) => part.scope = Some(id),
        None => part.scope = Some(PART),
    }
}

/// "one of the three suspects": the one that no number tells.
fn one_of(scan: &Scan<'_>, whole: &Counted) -> Option<Counted> {
    let determined =
        |at: usize| scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Determiner))) == Some(whole.number);
    let end = whole
        .number
        .checked_sub(1)
        .map_or(0, |at| if determined(at) { at } else { whole.number });
    // « l'un des » ends before the number, « uno de los » holds its article.
    let never = scan
        .hits_ending(end)
        .chain(scan.hits_ending(whole.number))
        .find(|hit| hit.sense == Sense::Numeral(Numeral::Never))?;
    let of = |at: usize| scan.hits_ending(at).any(|hit| hit.sense == Sense::Syntax(Syntax::Of));
    let end = [end, end.checked_sub(1)?].into_iter().find(|&at| of(at))?;
    let quantity = Quantity::exact(1.0, Unit::Bare);
    Some(Counted::new(quantity, never.start, end - 1, never.start))
}

/// Whether "of the" joins a smaller figure to a larger one that counts things: "12 of the 38 victims".
fn is_part(scan: &Scan<'_>, part: &Counted, whole: &Counted) -> bool {
    let joins = |at: usize| {
        scan.is(at, |s| {
            matches!(
                s,
                Sense::Syntax(Syntax::Of | Syntax::Article)
                    | Sense::Numeral(Numeral::Of | Numeral::OutOf | Numeral::Determiner)
            )
        })
        .is_some()
    };
    let gap = part.end..whole.number;
    let bare = part.quantity.unit == Unit::Bare;
    let smaller = part
        .quantity
        .max
        .or(part.quantity.min)
        .zip(whole.quantity.min)
        .is_some_and(|(part, whole)| part < whole);
    let things = matches!(whole.quantity.unit, Unit::Concept(_) | Unit::Noun(_));
    !gap.is_empty() && gap.len() <= 2 && gap.clone().all(joins) && bare && smaller && things
}

/// Whether the larger figure opens a clause as the whole of the smaller one right behind its comma: "Of the 38 victims,
/// 12 …", « Dei 38 feriti, 12 … ».
fn leads(scan: &Scan<'_>, whole: &Counted, part: &Counted) -> bool {
    let of = |at: usize| {
        scan.is(at, |s| matches!(s, Sense::Numeral(Numeral::Of | Numeral::OutOf)))
            .filter(|end| {
                (*end..whole.number).all(|at| scan.is(at, |s| s == Sense::Numeral(Numeral::Determiner)).is_some())
            })
    };
    let opens =
        |at: usize| at == 0 || scan.joint(at) == Joint::Break || scan.tokens.kind(at - 1) == Some(TokenKind::Mark);
    let led = (1..=2)
        .filter_map(|back| whole.number.checked_sub(back))
        .any(|at| opens(at) && of(at).is_some());
    let comma = scan.fold(whole.end) == "," && part.start == whole.end + 1;
    let smaller = part
        .quantity
        .max
        .zip(whole.quantity.min)
        .is_some_and(|(part, whole)| part < whole);
    let things = matches!(whole.quantity.unit, Unit::Concept(_) | Unit::Noun(_));
    led && comma && smaller && things && part.quantity.unit == Unit::Bare
}

/// "of the", « des »: what stands behind is known, and so a whole; "two millions of people" are all there are.
fn is_of_the(scan: &Scan<'_>, at: usize) -> bool {
    let of = |s| matches!(s, Sense::Numeral(Numeral::Of));
    let article = |at: usize| scan.is(at, |s| matches!(s, Sense::Syntax(Syntax::Article))).is_some();
    let the = |at: usize| scan.is(at, |s| s == Sense::Numeral(Numeral::Determiner)).is_some();
    scan.is(at, of)
        .is_some_and(|end| article(at) || article(end) || the(end))
}

/// What a part is said to be.
enum Complement {
    /// People of this sort.
    Sort(Concept),
    /// Of this nation, a country's id.
    Nation(&'static str),
}

/// What the verb "to be" behind the whole says that the part is.
fn complement(scan: &Scan<'_>, i: usize) -> Option<Complement> {
    let at = scan.is(i, |s| matches!(s, Sense::Syntax(Syntax::Be)))?;
    let at = scan
        .is(at, |s| matches!(s, Sense::Syntax(Syntax::Article)))
        .unwrap_or(at);
    let (head, end) = scan.find(at, |s| match s {
        Sense::Concept(concept) if concept.is_a(Concept::People) && concept.implied_role().is_none() => {
            Some(Complement::Sort(concept))
        }
        Sense::Demonym(id) => Some(Complement::Nation(id)),
        _ => None,
    })?;
    match head {
        Complement::Sort(concept) => match homeland(scan, concept, end) {
            Some((id, _)) => Some(Complement::Nation(id)),
            None => Some(head),
        },
        nation => Some(nation),
    }
}
