//! What became of the things counted: the role that each quantity fills.

mod aboard;
mod attackers;
mod measured;
mod money;
mod part;
mod state;
mod toll;
mod votes;

use std::borrow::Cow;

use aboard::{counts_all_aboard, rides};
use attackers::attackers;
use measured::{magnitude, measured, rated};
use money::{is_blocked, is_reached};
use part::is_part;
use state::{REACH, ends_clause, is_charge, is_dated, is_next_verb, left, right, state_at};
use toll::{as_told, name_far, name_listed, name_placed, name_replaced, toll};
use votes::{against, before_votes};

use super::phrase::{Auxiliaries, cue};
use super::quantity::Counted;
use super::scan::Scan;
use super::trigger::Told;
use crate::event::{Concept, EventKind, Measure, PART, Role, Unit};
use crate::lang::{Cue, Hit, Numeral, Sense, Syntax, TimeWord};
use crate::text::TokenKind;

/// A quantity with its role.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Placed {
    pub(crate) counted: Counted,
    pub(crate) role: Role,
    /// The first token of the word of state that gave the role.
    pub(crate) word: Option<usize>,
}

/// Gives every quantity its role; articles that count nothing ("a man" of whom nothing is told) are dropped.
///
/// # Complexity
/// Linear in the number of tokens: each quantity looks a bounded number of tokens around.
pub(crate) fn place_roles(scan: &Scan<'_>, counted: Vec<Counted>, told: &[Told]) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::with_capacity(counted.len());
    // The last word of state that a quantity has taken.
    let mut used: Option<usize> = None;
    // An age stands between what is counted and counts nothing itself.
    let age = |one: &Counted| one.role == Some(Role::Age);
    let (ages, counted): (Vec<Counted>, Vec<Counted>) = match counted.iter().any(age) {
        true => counted.into_iter().partition(age),
        false => (Vec::new(), counted),
    };
    // "a bus with 55 tourists crashed, leaving 29 dead": that some are dead is told of those alone.
    let holds = |one: &Counted, t: &Told| one.role.is_some() && (one.start..one.end).contains(&t.start);
    let held = |t: &Told| counted.iter().any(|one| holds(one, t));
    let told: Cow<'_, [Told]> = match told.iter().any(held) {
        true => told.iter().filter(|t| !held(t)).cloned().collect(),
        false => told.into(),
    };
    let told = &told[..];
    for i in 0..counted.len() {
        let mut one = counted[i].clone();
        let previous = i.checked_sub(1).map(|p| &counted[p]);
        // « feriti in un incidente »: the article of a thing counts nothing that a word of state could govern.
        let thing = |next: &&Counted| {
            next.article && !matches!(next.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::People))
        };
        let next = counted
            .get(i + if one.within.is_some() { 2 } else { 1 })
            .filter(|next| !thing(next));
        if one.part || one.quantity.unit == Unit::Bare {
            inherit_unit(scan, &mut one, previous, &placed);
        }
        name_far(scan, &mut one);
        before_votes(scan, &mut one, counted.get(i + 1));
        against(scan, &mut one, placed.last());
        // "einen Kilometer vom Tatort" is a length, « une magnitude de 7,8 » not one of it.
        let length = |measure: Measure| matches!(measure, Measure::Kilometre | Measure::Mile);
        let article_measure = one.article
            && matches!(one.quantity.unit, Unit::Measure(measure) if !measure.is_time() && !length(measure));
        if article_measure {
            continue; // « une magnitude de 7,8 »: the article counts nothing
        }
        // "-5 people were killed": nobody counts below zero, the sign is a dash.
        if matches!(one.quantity.unit, Unit::Concept(_)) && one.quantity.min.is_some_and(|n| n < 0.0) {
            one.quantity.min = one.quantity.min.map(f64::abs);
            one.quantity.max = one.quantity.max.map(f64::abs);
        }
        if magnitude(scan, &one) || rated(&one, told) {
            one.quantity.unit = Unit::Measure(Measure::Magnitude);
        }
        let (role, at) = match one.whole {
            true => (one.role.unwrap_or(Role::Count), None),
            false => role(scan, &past_age(&one, &ages), previous, next, used, told, placed.last()),
        };
        // "three of the ten hostages were released": those released are three and no part; "three of the dead were
        // abroad" are.
        if one.scope == Some(PART) && role != Role::Count && one.role != Some(role) {
            one.scope = None;
        }
        if one.scope.is_none() && is_part(scan, &one, role, &placed) {
            one.scope = Some(PART);
        }
        let within = one.within.and_then(|_| counted.get(i + 1)?.role);
        let role = within.filter(|_| role == Role::Count).unwrap_or(role);
        if one.article && !is_counted_one(role) {
            continue;
        }
        if names_pair(scan, &one) {
            continue;
        }
        // "no arrests" is a figure, "no record" none.
        let none = scan
            .is(one.start, |s| matches!(s, Sense::Cue(Cue::NoQuantity | Cue::Nobody)))
            .is_some();
        let zero = scan.is(one.start, |s| matches!(s, Sense::Numeral(_))).is_some();
        if one.quantity.max == Some(0.0) && none && !zero && role == Role::Count {
            continue;
        }
        if one.quantity.unit == Unit::Bare && is_of_people(role) {
            // "the toll stands at eight": only people die.
            one.quantity.unit = Unit::Concept(Concept::People);
        }
        let role = match one.quantity.unit {
            // Votes are cast by counting them.
            Unit::Concept(concept) if concept.is_a(Concept::Vote) && role == Role::Count => Role::Voted,
            // "fell by 12% to $2.3 billion": what is reached is no change.
            Unit::Money(_)
                if is_reached(scan, &one) && (role == Role::Change || role == Role::Cost && at.is_none()) =>
            {
                Role::Count
            }
            _ => role,
        };
        // Those who demonstrate are people, however they are called: « 4 000 manifestants ».
        let protesters = matches!(one.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::Protester));
        let role = if protesters && role == Role::Count {
            Role::Demonstrated
        } else {
            role
        };
        if protesters && role == Role::Demonstrated {
            one.quantity.unit = Unit::Concept(Concept::People);
        }
        let role = name_replaced(scan, &mut one, role, placed.last());
        let role = name_placed(scan, &mut one, role, placed.last());
        let role = name_listed(scan, &one, role, &placed);
        let role = as_told(&mut one, role);
        let role = attackers(scan, &mut one, role, told);
        used = at.or(used);
        let aboard = counts_all_aboard(scan, &one, role).then(|| Placed {
            counted: one.clone(),
            role: Role::Aboard,
            word: None,
        });
        placed.push(Placed {
            counted: one,
            role,
            word: at,
        });
        placed.extend(aboard);
    }
    share_verbs(scan, &mut placed);
    placed.extend(ages.into_iter().map(|counted| Placed {
        counted,
        role: Role::Age,
        word: None,
    }));
    placed
}

/// The quantity with the age of those counted: « dois jovens de 17 e 25 anos ».
fn past_age<'a>(one: &'a Counted, ages: &[Counted]) -> Cow<'a, Counted> {
    let age = ages.iter().find(|age| (one.end..=one.end + 1).contains(&age.start));
    age.map_or(Cow::Borrowed(one), |age| {
        Cow::Owned(Counted {
            end: age.end,
            ..one.clone()
        })
    })
}

/// "eleven states and nine firms took part": what stands behind the last of a list holds of all.
fn share_verbs(scan: &Scan<'_>, placed: &mut [Placed]) {
    for i in (1..placed.len()).rev() {
        let (head, tail) = placed.split_at_mut(i);
        let (Some(one), next) = (head.last_mut(), &tail[0]) else {
            continue;
        };
        let unit = &one.counted.quantity.unit;
        let behind = state_behind(scan, &next.counted, next.role);
        // « Après 17 jours, les 12 enfants ont été secourus »: no days were.
        let time = matches!(unit, Unit::Measure(measure) if measure.is_time());
        if one.role == Role::Count
            && !one.counted.whole
            && behind
            && !time
            && counts(next.role, unit)
            && listed(scan, &one.counted, &next.counted)
        {
            one.role = next.role;
        }
    }
}

/// Whether the word of state that gives the role stands behind the quantity.
fn state_behind(scan: &Scan<'_>, one: &Counted, role: Role) -> bool {
    (one.end..(one.end + REACH).min(scan.len()))
        .take_while(|at| !ends_clause(scan, *at))
        .any(|at| {
            scan.is(at, |s| matches!(s, Sense::State(found) if found == role))
                .is_some()
        })
}

/// Whether the two stand in one list: "A, B", "A and B", "A as well as B".
fn listed(scan: &Scan<'_>, one: &Counted, next: &Counted) -> bool {
    let gap = one.end..next.start;
    let joint = |i: usize| {
        scan.is(i, |s| matches!(s, Sense::Cue(Cue::And | Cue::Including | Cue::Further)))
            .is_some()
            || scan.fold(i) == ","
    };
    !gap.is_empty() && gap.len() <= 3 && gap.clone().all(joint)
}

/// Whether "a man" in this role counts as one.
fn is_counted_one(role: Role) -> bool {
    use Role::*;
    matches!(
        role,
        Dead | Injured
            | Critical
            | SeriouslyInjured
            | SlightlyInjured
            | Missing
            | Rescued
            | Arrested
            | Kidnapped
            | Found
    )
}

/// "both attacks", "the two attacks": the events themselves, told of before.
fn names_pair(scan: &Scan<'_>, one: &Counted) -> bool {
    let event = |hit: &Hit| matches!(hit.sense, Sense::Trigger(_));
    let thing = !matches!(one.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::People));
    let definite = |s| matches!(s, Sense::Numeral(Numeral::Determiner) | Sense::Syntax(Syntax::Article));
    let before = one
        .number
        .checked_sub(1)
        .is_some_and(|at| scan.is(at, definite).is_some());
    let both = cue(scan, one.number, Cue::And).is_some();
    one.quantity.min == Some(2.0) && (before || both) && thing && scan.hits_ending(one.end).any(event)
}

/// "15 of them", "35 dead and 150 injured": the noun is that of the quantity before.
fn inherit_unit(scan: &Scan<'_>, one: &mut Counted, previous: Option<&Counted>, placed: &[Placed]) {
    let state = (one.end..one.end + 2).any(|at| state_at(scan, at).is_some_and(|(role, _)| is_of_people(role)));
    let before = placed.last().map(|p| &p.counted.quantity.unit);
    let people = |unit: &&Unit| matches!(unit, Unit::Concept(_));
    let beside = previous.is_some_and(|p| one.start.saturating_sub(p.end) <= REACH);
    match before
        .filter(people)
        .filter(|_| beside && (one.part || state || is_included(scan, one)))
    {
        Some(unit) => one.quantity.unit = unit.clone(),
        None if state || one.part => one.quantity.unit = Unit::Concept(Concept::People),
        None => {}
    }
}

fn is_of_people(role: Role) -> bool {
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
            | Evacuated
            | Displaced
            | Infected
            | Kidnapped
            | Arrested
            | Released
            | Charged
            | Convicted
            | LaidOff
            | Demonstrated
    )
}

/// Whether things counted in this unit, not measured, can be in this role.
fn counts(role: Role, unit: &Unit) -> bool {
    use Role::*;
    let concept = match unit {
        Unit::Concept(concept) => *concept,
        _ => Concept::People,
    };
    let untold = !matches!(unit, Unit::Concept(_));
    match role {
        Duration | Preparation | Magnitude | Depth | Height | Distance | Speed | Temperature | Area | Volume
        | Sentence | Change | Share | Price | Age | Cost | Count | Fined | Funded => false,
        LaidOff | Hired => concept.is_a(Concept::People) || concept.is_a(Concept::Job),
        Affected if concept == Concept::Nationality => false,
        Evacuated | Displaced | WithoutPower | Affected => true,
        Dead => untold || concept.is_a(Concept::People) || concept.is_a(Concept::Animal),
        // A virus infects computers too.
        Infected if concept.is_a(Concept::Device) => true,
        // A house cannot be trapped.
        Trapped => !concept.is_a(Concept::Building),
        Missing | Rescued | Found | Identified | Buried | Aboard => true,
        Capacity => untold || concept.is_a(Concept::People) || concept.is_a(Concept::Vehicle),
        Voted => concept.is_a(Concept::People) || concept.is_a(Concept::Vote) || concept.is_a(Concept::Seat),
        _ if is_of_people(role) || matches!(role, Wanted | Attackers) => untold || concept.is_a(Concept::People),
        // A job is cut or created; what is removed or closed are things.
        Removed | Destroyed | Damaged | Seized | Launched | Closed | Cancelled if concept == Concept::Job => false,
        Removed if concept.is_a(Concept::Factory) || concept.is_a(Concept::Shop) => false,
        Removed | Seized | Destroyed | Damaged | Launched | Sold | Recalled | Closed | Cancelled | Stolen => {
            untold || !concept.is_a(Concept::People)
        }
        _ => true,
    }
}

/// Whether the object at `object` stands behind the verb that ends at `behind`, with at most a place or a time between
/// where the rest of the verb closes the clause ("schoot in Gent drie mensen dood").
fn reaches(scan: &Scan<'_>, behind: usize, object: usize) -> bool {
    let aside = |i: usize| {
        let sort = |s: Sense| match s {
            Sense::Where | Sense::Entity(_) => true,
            Sense::Time(word) => matches!(
                word,
                TimeWord::Weekday(_) | TimeWord::Month(_) | TimeWord::Day(_) | TimeWord::Unit(_) | TimeWord::Last
            ),
            _ => false,
        };
        scan.is(i, sort).is_some() || scan.tokens.get(i).capital || scan.tokens.kind(i) == Some(TokenKind::Number)
    };
    // « mató a 15 personas »
    let to = |i: usize| scan.is(i, |s| matches!(s, Sense::Syntax(Syntax::For))).is_some();
    behind <= object && (behind..object).all(to)
        || scan.grammar().verb_last && behind < object && (behind..object).all(aside)
}

/// "…, including 700 in New Orleans": a bare figure that is a part of the one before.
fn is_included(scan: &Scan<'_>, one: &Counted) -> bool {
    let bare = matches!(one.quantity.unit, Unit::Bare | Unit::Concept(_));
    // "70,000 according to the organisers, 23,000 according to the police": one thing counted twice.
    let again = bare && cue(scan, one.end, Cue::According).is_some();
    again
        || scan
            .hits_ending(one.start)
            .any(|hit| matches!(hit.sense, Sense::Cue(Cue::Including)))
}

fn role(
    scan: &Scan<'_>,
    one: &Counted,
    previous: Option<&Counted>,
    next: Option<&Counted>,
    used: Option<usize>,
    told: &[Told],
    before: Option<&Placed>,
) -> (Role, Option<usize>) {
    let unit = &one.quantity.unit;
    let object = next.filter(|next| !matches!(next.quantity.unit, Unit::Measure(_)));
    let next = next.map_or(scan.len(), |next| next.start);
    if let Unit::Measure(measure) = unit {
        return measured(scan, one, *measure, previous, next, told);
    }
    let fits = |role: Role| match unit {
        Unit::Money(_) => {
            use Role::{Change, Cost, Fined, Funded, Price, Seized, Sold, Stolen};
            matches!(role, Cost | Fined | Funded | Price | Sold | Stolen | Seized | Change)
        }
        unit => counts(role, unit),
    };
    if let Some(role) = toll(scan, one) {
        return (role, None);
    }
    if is_blocked(scan, one, next) {
        return (Role::Seized, None);
    }
    let from = previous.map_or(0, |p| p.end);
    let dated = |at: usize| one.quantity.unit == Unit::Bare && is_dated(scan, at);
    let left = left(scan, one.start, from, &fits).filter(|(_, at, _)| used != Some(*at) && !dated(*at));
    // What can be held is told before its figure.
    let held = |role: Role| role != Role::Capacity && fits(role);
    let right = right(scan, (one.start, one.within.unwrap_or(one.end)), next, &held);
    // "two gunmen killed 15 people", « mató a 15 personas »: those before a verb with an object did it.
    if let (Some((_, at, 0)), Some(object)) = (right, object)
        && state_at(scan, at).is_some_and(|(_, behind)| reaches(scan, behind, object.start))
        && !Auxiliaries::before(scan, at).passive()
    {
        return (one.role.unwrap_or(Role::Count), None);
    }
    // A word right before the number governs it ("killed 35"), as does one right behind ("35 killed").
    let close_left = left.filter(|(_, _, gap)| *gap == 0);
    let close_right = right.filter(|(_, _, gap)| *gap == 0);
    let mut choice = close_right.or(close_left).or(right).or(left);
    // "eine Geldbuße von 5 Millionen zahlen": a fine that is paid is a fine.
    if let Some((role @ Role::Funded, ..)) = &mut choice
        && told.iter().any(|t| t.kind == EventKind::Fine)
    {
        *role = Role::Fined;
    }
    if choice.is_some_and(|(role, ..)| role == Role::Aboard) {
        // "killed all 298 people on board": what became of them says more than where they were.
        let fate = left.filter(|(role, _, gap)| is_of_people(*role) && *gap <= 1);
        // "alle 298 Menschen an Bord starben", « Le 298 persone a bordo sono morte »
        let behind = || {
            let (_, at, _) = choice.filter(|(_, at, _)| *at >= one.end)?;
            let (_, behind) = state_at(scan, at)?;
            state::right(scan, (one.start, behind), next, &|role| {
                is_of_people(role) && fits(role)
            })
        };
        let fate = fate.or_else(behind);
        // "41 of those aboard": not all of them.
        let some = |at: usize| cue(scan, at, Cue::Including).is_some();
        let part = one.part || (one.number..=one.end).any(some);
        choice = fate.or(choice.filter(|_| !part));
    }
    if let Some(role) = one.role {
        // The noun says it, unless a verb says what became of them since ("20 hostages released").
        let later = choice.filter(|(found, at, _)| {
            let since = match found {
                Role::Released | Role::Discharged | Role::Rescued | Role::Identified | Role::Buried => true,
                // "24 of the injured are still in hospital"
                Role::Hospitalised => return is_still(scan, one, *at),
                found => role == Role::Aboard && is_of_people(*found),
            };
            // "freed 11 hostages": the verb before it says so too, where nothing stands between.
            since && (right.is_some() || close_left.is_some())
        });
        return later.map_or((role, None), |(found, at, _)| (found, Some(at)));
    }
    if let Some((role, at, _)) = choice {
        return (role, Some(at));
    }
    // "killed 35 people and 12 soldiers": a list shares its verb.
    if let (Some(before), Some(previous)) = (before, previous)
        && listed(scan, previous, one)
        && counts(before.role, unit)
    {
        return (before.role, None);
    }
    if let Some(before) = before.filter(|before| is_included(scan, one) && counts(before.role, unit)) {
        return (before.role, None);
    }
    let by_event = told
        .iter()
        .filter(|t| !is_charge(scan, t.start) && !is_next_verb(scan, one.start, one.end, t.start))
        .filter_map(|t| {
            t.kind
                .role()
                .filter(|role| fits(*role) && !(*role == Role::Change && matches!(unit, Unit::Money(_))))
                .map(|role| (role, t.start.abs_diff(one.start)))
        })
        .min_by_key(|(_, gap)| *gap);
    // "a local official" among the dead is none, "a man and a woman" were killed both.
    let alone = one.article && !object.is_some_and(|next| listed(scan, one, next));
    if rides(scan, one) {
        return (Role::Aboard, None);
    }
    match by_event
        .filter(|(_, gap)| !alone && *gap <= 2 * REACH && !matches!(one.quantity.unit, Unit::Bare | Unit::Noun(_)))
    {
        Some((role, _)) => (role, None),
        None if matches!(one.quantity.unit, Unit::Money(_)) => (Role::Cost, None),
        None => (Role::Count, None),
    }
}

/// Whether the words between the figure and the word at `at` say that it is still so.
fn is_still(scan: &Scan<'_>, one: &Counted, at: usize) -> bool {
    let around = at.min(one.start).saturating_sub(3)..(at.max(one.end) + 2).min(scan.len());
    around.into_iter().any(|i| cue(scan, i, Cue::Still).is_some())
}

#[cfg(test)]
mod tests;
