//! Where a figure holds: the place whose dead or houses it counts, where that is less than the whole event.

mod several;
mod side;

pub(crate) use several::{is_of_several, tells_several};
pub(crate) use side::side_of;

use super::name::{Name, NameClass, starting_at};
use super::phrase::{contrast, cue, syntax};
use super::place::Located;
use super::scan::Scan;
use super::trigger::Told;
use crate::event::{Concept, EntityClass, Family, PART, Role, class_of};
use crate::lang::{Cue, Hit, Sense, Syntax};
use crate::text::fold;

/// How much further a place stands that "and" or a comma parts from the figure.
const PARTED: usize = 3;

/// The place that the figure at the tokens `start..end` is told of, as an entity id.
///
/// "34 dead in Pakistan", « côté iranien, un mort », "Pakistan's death toll", "the hospital of X": the place must stand
/// in the figure's clause, and not at the event's own name ("the earthquake in Iran killed 34").
pub(crate) fn scope_of(
    scan: &Scan<'_>,
    names: &[Name],
    places: &[Located],
    told: &[Told],
    (start, end): (usize, usize),
) -> Option<String> {
    let (from, to) = clause_of(scan, start, end);
    // "two died in X and three in Y": behind "and" begins what is told of another place.
    let parts = |i: usize| scan.fold(i) == "," || cue(scan, i, Cue::And).is_some();
    let gap = |at: usize, behind: usize| {
        if at >= end {
            return at - end;
        }
        let parted = (behind..start).any(parts);
        start.saturating_sub(behind) + if parted { PARTED } else { 0 }
    };
    let mut found: Vec<(usize, String)> = Vec::new();
    let whole = is_whole(scan, places, told);
    if !whole {
        for place in places.iter().filter(|place| place.start >= from && place.end <= to) {
            let of_figure =
                !names_event(scan, places, place) && !is_persons(scan, place) && !is_aside(scan, place, start);
            if of_figure {
                found.push((gap(place.start, place.end), place.place.entity.clone()));
            }
        }
    }
    for name in names.iter().filter(|name| name.start >= from && name.end <= to) {
        if is_side(scan, name) || owns_toll(scan, name) || is_topic(scan, name) {
            found.push((gap(name.start, name.end), place_id(scan, name)));
        }
    }
    for i in from..to {
        if let Some((entity, behind)) = site(scan, names, i, whole) {
            found.push((gap(i, behind), entity));
        }
    }
    // The nearest place, the first of equals.
    let (_, entity) = found.into_iter().min_by_key(|(gap, _)| *gap)?;
    let town = |place: &Located| !place.place.entity.starts_with("country:");
    let listed = places
        .windows(2)
        .any(|pair| pair.iter().any(|p| p.place.entity == entity) && pair.iter().all(town) && is_list(scan, pair));
    Some(if listed { PART.to_string() } else { entity })
}

/// "in X and Y": two places, neither of which the figure is told of alone.
fn is_list(scan: &Scan<'_>, pair: &[Located]) -> bool {
    let and = (pair[0].end..pair[1].start).any(|i| cue(scan, i, Cue::And).is_some());
    and && are_joined(scan, &pair[0], &pair[1])
}

/// Whether the places told are where the whole event was: a happening at one spot has one place, or one in another.
fn is_whole(scan: &Scan<'_>, places: &[Located], told: &[Told]) -> bool {
    let happening = |t: &&Told| t.kind.family() == Family::Happening;
    let mut kinds = told.iter().filter(happening).map(|t| t.kind).peekable();
    let spot = match kinds.peek() {
        Some(_) => kinds.all(|kind| kind.is_at_one_spot()),
        None => told.first().is_some_and(|main| main.kind.is_at_one_spot()),
    };
    spot && places.windows(2).all(|pair| are_joined(scan, &pair[0], &pair[1]))
}

/// "in X and Y", « em X e em Y », "in X, Y": whether two places stand in one list or one in the other.
fn are_joined(scan: &Scan<'_>, one: &Located, next: &Located) -> bool {
    let small = |i: usize| {
        let sense = |s| matches!(s, Sense::Where | Sense::Syntax(Syntax::Of));
        scan.fold(i) == "," || cue(scan, i, Cue::And).is_some() || scan.is(i, sense).is_some()
    };
    let gap = one.end..next.start;
    !gap.is_empty() && gap.len() <= 3 && gap.clone().all(small)
}

/// Whether figures in this role are told of places.
pub(crate) fn is_told_of_places(role: Role) -> bool {
    use Role::*;
    matches!(
        role,
        Dead | Injured
            | Critical
            | SeriouslyInjured
            | SlightlyInjured
            | Hospitalised
            | Missing
            | Trapped
            | Rescued
            | Survived
            | Found
            | Evacuated
            | Displaced
            | Infected
            | Arrested
            | Destroyed
            | Damaged
            | Affected
            | WithoutPower
            | Closed
    )
}

fn place_id(scan: &Scan<'_>, name: &Name) -> String {
    match name.class {
        NameClass::Unknown | NameClass::Person => ["place:", &fold(name.text(scan))].concat(),
        _ => name.entity.to_string(),
    }
}

/// The clause around the figure, between strong marks and words of contrast.
fn clause_of(scan: &Scan<'_>, start: usize, end: usize) -> (usize, usize) {
    /// No clause of news is longer.
    const REACH: usize = 40;
    // "however" between commas joins nothing: « Au Pakistan, en revanche, … ».
    let contrasts = |i: usize| {
        let behind = contrast(scan, i);
        let aside = i > 0 && scan.fold(i - 1) == "," && behind.is_some_and(|end| scan.fold(end) == ",");
        behind.is_some() && !aside
    };
    // "1,836 died, including 700 in New Orleans": the place of the part is not that of all.
    let part = |i: usize| i >= end && cue(scan, i, Cue::Including).is_some();
    let ends = |i: usize| matches!(scan.fold(i), ";" | ":" | "(" | ")") || contrasts(i) || part(i);
    // « En Iran, selon l'institut (USGS), on déplore … »: what stands in brackets ends no clause around them.
    let mut aside = false;
    let from = (start.saturating_sub(REACH)..start)
        .rev()
        .find(|i| {
            let bracket = (scan.fold(*i) == ")", scan.fold(*i) == "(");
            let inside = aside || bracket.0;
            aside = (aside || bracket.0) && !bracket.1;
            !inside && ends(*i)
        })
        .map_or(start.saturating_sub(REACH), |i| i + 1);
    let last = (end + REACH).min(scan.len());
    (from, (end..last).find(|i| ends(*i)).unwrap_or(last))
}

/// Whether a happening is named with the place: "the quake in X", "the attacks in X and Y", "the X bombing".
fn names_event(scan: &Scan<'_>, places: &[Located], place: &Located) -> bool {
    let mut first = place;
    while let Some(before) = joined_to(scan, places, first) {
        first = before;
    }
    follows_event(scan, first.start) || scan.grammar().head_last && leads_event(scan, place.end)
}

/// « viceministro alle Infrastrutture Rossi »: behind an office stands what its holder is called or deals with.
fn is_persons(scan: &Scan<'_>, place: &Located) -> bool {
    let unknown = place.place.entity.starts_with("place:");
    let office = |i: usize| cue(scan, i, Cue::Office).is_some() || cue(scan, i, Cue::Honorific).is_some();
    unknown && (place.start.saturating_sub(3)..place.end).any(office)
}

/// "With the death of a woman in X, the toll rose to 15": another statement, which a comma parts from the figure.
fn is_aside(scan: &Scan<'_>, place: &Located, figure: usize) -> bool {
    let comma = (place.end..figure).find(|i| scan.fold(*i) == ",");
    let edge = |i: &usize| matches!(scan.fold(*i), "," | ";" | ":" | "." | "(" | ")");
    let from = (0..place.start).rev().find(edge).map_or(0, |i| i + 1);
    let tells = |s| matches!(s, Sense::State(_) | Sense::Trigger(_) | Sense::Active(_));
    comma.is_some_and(|comma| (from..comma).any(|i| scan.is(i, tells).is_some()))
}

/// The place that stands in one list before this one.
fn joined_to<'a>(scan: &Scan<'_>, places: &'a [Located], place: &Located) -> Option<&'a Located> {
    places
        .iter()
        .rfind(|before| before.end < place.start && are_joined(scan, before, place))
}

/// "the X attack", "X's deadliest bombing": the happening's name stands behind the place.
fn leads_event(scan: &Scan<'_>, place: usize) -> bool {
    let happening = |i: usize| {
        scan.is(
            i,
            |s| matches!(s, Sense::Trigger(kind) if kind.family() == Family::Happening),
        )
        .is_some()
    };
    let noun = |i: usize| !scan.grammar().capital_nouns || scan.tokens.get(i).capital;
    let beside = |i: usize| i < scan.len() && scan.tokens.kind(i) == Some(crate::text::TokenKind::Word);
    beside(place) && happening(place) && noun(place)
        || beside(place)
            && scan
                .is(place, |s| {
                    matches!(s, Sense::Concept(_) | Sense::Syntax(Syntax::Locality))
                })
                .is_some()
            && beside(place + 1)
            && happening(place + 1)
            && noun(place + 1)
}

/// Whether a happening's name stands right before the place, behind small words: "the quake in", « séisme dans le sud de ».
fn follows_event(scan: &Scan<'_>, place: usize) -> bool {
    let small = |i: usize| {
        scan.is(i, |s| {
            matches!(
                s,
                Sense::Function | Sense::Where | Sense::Syntax(_) | Sense::Link(Role::Where) | Sense::Demonym(_)
            )
        })
        .is_some()
    };
    // "erschoss in München": a verb tells where it was done.
    let noun = |hit: &Hit| !scan.grammar().capital_nouns || scan.tokens.get(hit.start).capital;
    for back in 1..=7 {
        let Some(i) = place.checked_sub(back) else { return false };
        let happening = scan
            .hits_ending(i + 1)
            .any(|hit| matches!(hit.sense, Sense::Trigger(kind) if kind.family() == Family::Happening) && noun(hit));
        if happening {
            return true;
        }
        // A day may stand between: "Tuesday's quake in", « séisme de mardi dans ».
        let dated = scan.is(i, |s| matches!(s, Sense::Time(_))).is_some();
        if !small(i) && !dated && scan.joint(i + 1) != crate::text::Joint::Hyphen {
            return false;
        }
    }
    false
}

/// "on the Iranian side", « côté pakistanais ».
fn is_side(scan: &Scan<'_>, name: &Name) -> bool {
    let state = matches!(name.class, NameClass::Demonym | NameClass::Country | NameClass::Region);
    let before = name
        .start
        .checked_sub(1)
        .is_some_and(|i| syntax(scan, i, Syntax::Side).is_some());
    state
        && (before && !scan.grammar().head_last
            || syntax(scan, name.end, Syntax::Side).is_some() && scan.grammar().head_last)
}

/// « Pour le Baloutchistan, le bilan … »: a place that opens the text, before a comma.
fn is_topic(scan: &Scan<'_>, name: &Name) -> bool {
    let place = matches!(name.class, NameClass::Country | NameClass::City | NameClass::Region);
    let small = |i: usize| {
        scan.is(i, |s| matches!(s, Sense::Function | Sense::Syntax(_) | Sense::Where))
            .is_some()
    };
    let nation = scan
        .is(name.end, |s| matches!(s, Sense::Demonym(_)))
        .unwrap_or(name.end);
    place && name.start <= 3 && (0..name.start).all(small) && scan.fold(nation) == ","
}

/// "Pakistan's death toll".
fn owns_toll(scan: &Scan<'_>, name: &Name) -> bool {
    let place = matches!(name.class, NameClass::Country | NameClass::City | NameClass::Region);
    let owner = syntax(scan, name.end, Syntax::Of).filter(|_| scan.fold(name.end).starts_with('\''));
    place && owner.is_some_and(|at| scan.is(at, |s| matches!(s, Sense::State(_))).is_some())
}

/// The place at token `i` that a site is named by: "the hospital of X", « L'hôpital de X ».
fn site(scan: &Scan<'_>, names: &[Name], i: usize, whole: bool) -> Option<(String, usize)> {
    let of = i.checked_sub(1).filter(|of| syntax(scan, *of, Syntax::Of).is_some())?;
    let building = |s: Sense| match s {
        Sense::Concept(concept) => concept.is_a(Concept::Building),
        Sense::Syntax(Syntax::Locality) => !whole,
        _ => false,
    };
    of.checked_sub(1).filter(|at| scan.is(*at, building).is_some())?;
    let known = scan.find(i, |s| match s {
        Sense::Entity(id) => Some(id),
        _ => None,
    });
    if let Some((id, behind)) = known {
        let place = matches!(
            class_of(id),
            Some(EntityClass::City | EntityClass::Region | EntityClass::Country)
        );
        return place.then(|| (id.to_string(), behind));
    }
    let name = starting_at(names, i)
        .map(|k| &names[k])
        .filter(|name| matches!(name.class, NameClass::Unknown | NameClass::Person))?;
    Some((place_id(scan, name), name.end))
}

#[cfg(test)]
mod tests {
    use super::super::{name::names, place::places, trigger::triggers, typing::Known};
    use super::*;
    use crate::lang::Language;

    /// The scope of the figure 34 in the text.
    fn check(language: Language, text: &str, expected: Option<&str>) {
        let scan = Scan::new(text, language, None);
        let names = names(&scan);
        let places = places(&scan, &names);
        let told = triggers(&scan, &vec![false; scan.len()], Known::default());
        let at = (0..scan.len())
            .find(|i| scan.tokens.word(*i) == "34")
            .expect("a figure");
        assert_eq!(
            scope_of(&scan, &names, &places, &told, (at, at + 1)).as_deref(),
            expected,
            "{text}"
        );
    }

    #[test]
    fn a_figure_is_told_of_the_place_in_its_clause() {
        use Language::{En, Fr};
        check(En, "The quake killed 34 people in Pakistan", Some("country:PK"));
        check(En, "On the Iranian side 34 people died", Some("country:IR"));
        check(En, "Pakistan's death toll has risen to 34", Some("country:PK"));
        check(Fr, "Côté pakistanais, 34 personnes ont péri", Some("country:PK"));
        check(Fr, "En Iran, on déplore 34 morts", Some("country:IR"));
        check(Fr, "Au Pakistan, en revanche, on déplore 34 tués", Some("country:PK"));
        check(
            Fr,
            "Pour la Bavière, le bilan est de 34 blessés",
            Some("region:bavaria"),
        );
        check(
            En,
            "34 were injured in the town of Mashkeel, officials said",
            Some("place:mashkeel"),
        );
        check(
            En,
            "Officials counted 34 injured in Sindh province",
            Some("region:sindh"),
        );
        check(Fr, "L'hôpital de Lahore a reçu 34 morts", Some("city:lahore"));
    }

    #[test]
    fn the_place_of_the_event_is_no_scope() {
        use Language::{En, Fr};
        check(En, "The earthquake in Iran killed 34 people", None);
        check(Fr, "Le séisme dans le sud de l'Iran a fait 34 morts", None);
        check(En, "At least 34 people died", None);
    }
}
