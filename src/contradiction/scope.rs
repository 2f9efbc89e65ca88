//! Who or where the figures of one event cover, and how two such scopes stand to each other.

use std::collections::BTreeMap;

use crate::event::{EntityClass, EventKind, Fact, Family, PART, Role, SEVERAL, TypedClaim, Value, class_of, contains};

/// Most spellings of scopes that one event's figures are compared under.
const SPELLINGS: usize = 64;

/// How two scopes stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stand {
    /// Both figures cover the same.
    Same,
    /// The first covers the second and more.
    Wider,
    /// The second covers the first and more.
    Narrower,
    /// They cover different things, or nothing tells how they stand.
    Apart,
}

/// The scopes that the figures of one event are told under, each place in one spelling.
#[derive(Debug, Default)]
pub(super) struct Scopes {
    names: Vec<String>,
    /// Places that stand for the whole event.
    whole: Vec<String>,
}

impl Scopes {
    /// Reads the scopes of all claims of an event of `kind`.
    ///
    /// # Complexity
    /// Linear in the facts, times the spellings of scopes, of which no more than 64 are told apart.
    pub(super) fn of(typed: &[&TypedClaim], claims: &[usize], kind: EventKind) -> Self {
        let mut names: Vec<String> = Vec::new();
        let facts = || claims.iter().flat_map(|&claim| typed[claim].facts());
        for scope in facts().filter_map(|fact| fact.scope.as_deref()) {
            if names.len() < SPELLINGS && !names.iter().any(|name| one_name(name, scope)) {
                names.push(scope.to_string());
            }
        }
        let spot = at_one_spot(typed, claims, kind);
        let places: Vec<&String> = names.iter().filter(|name| is_place(name)).collect();
        let scenes: Vec<&str> = facts().filter_map(scene).collect();
        let main = main_scene(&scenes);
        // Two towns of one event: the figures of the other town are told of that alone.
        let rival = |place: &str| {
            main.is_some_and(|main| exclusive(main, place) && !contains(main, place) && !contains(place, main))
        };
        let scene_of_all = |place: &str| {
            scenes
                .iter()
                .any(|scene| one_name(scene, place) || contains(place, scene))
        };
        let whole = places
            .iter()
            .filter(|place| match spot {
                true => !rival(place) && (scene_of_all(place) || places.len() == 1),
                false => places.len() == 1 && stands_for_event(typed, claims, place),
            })
            .map(|place| place.to_string())
            .chain(counts_together(typed, claims).then(|| SEVERAL.to_string()))
            .collect();
        Scopes { names, whole }
    }

    /// The scope in the event's own spelling; `None` for the whole event.
    pub(super) fn canonical(&self, scope: Option<&str>) -> Option<String> {
        let scope = scope?;
        let name = self
            .names
            .iter()
            .find(|name| one_name(name, scope))
            .map_or(scope, String::as_str);
        let whole = self.whole.iter().any(|whole| one_name(whole, name));
        (!whole).then(|| name.to_string())
    }
}

/// How the canonical scope `a` stands to `b`.
pub(super) fn stand(a: Option<&str>, b: Option<&str>) -> Stand {
    match (a, b) {
        (a, b) if a == b => Stand::Same,
        (Some(SEVERAL), Some(b)) if is_place(b) => Stand::Wider,
        (Some(a), Some(SEVERAL)) if is_place(a) => Stand::Narrower,
        (None, Some(b)) if covers_less(b) => Stand::Wider,
        (Some(a), None) if covers_less(a) => Stand::Narrower,
        (Some(a), Some(b)) if is_place(a) && is_place(b) && contains(a, b) => Stand::Wider,
        (Some(a), Some(b)) if is_place(a) && is_place(b) && contains(b, a) => Stand::Narrower,
        _ => Stand::Apart,
    }
}

/// The scope of an elided figure: that of the claim before it in the article, where it names no place of its own and
/// goes on counting ("In Barcelona and Cambrils 14 died. Of the 132 injured, 51 are still in hospital").
///
/// Of each claim in `claims`, ascending, the scope that its figures without one take over.
///
/// # Complexity
/// Linear in the facts.
pub(super) fn inherited<'a>(
    typed: &'a [&'a TypedClaim],
    claims: &[usize],
    one_source: impl Fn(usize, usize) -> bool,
) -> Vec<Option<&'a str>> {
    let mut found: Vec<Option<&str>> = Vec::with_capacity(claims.len());
    for (at, &claim) in claims.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| (claims[before], found[before]));
        let Some((before, taken)) = before.filter(|(before, _)| before + 1 == claim && one_source(*before, claim))
        else {
            found.push(None);
            continue;
        };
        let scope = shared_scope(typed[before]).or(taken).filter(|_| goes_on(typed[claim]));
        found.push(scope);
    }
    found
}

/// The scope that all figures of people in a claim are told under, where it is several happenings.
fn shared_scope(typed: &TypedClaim) -> Option<&str> {
    let mut scopes = typed
        .facts()
        .filter(|fact| counts_people(fact))
        .map(|fact| fact.scope.as_deref());
    let first = scopes.next()??;
    (first == SEVERAL && scopes.all(|scope| scope.is_none_or(|scope| scope == first || scope == PART))).then_some(first)
}

/// Whether the claim only counts on: it names no happening and no place of its own.
fn goes_on(typed: &TypedClaim) -> bool {
    let kind = typed.mentions.first().map_or(EventKind::Other, |mention| mention.kind);
    matches!(kind.family(), Family::Consequence | Family::Other) && typed.facts().all(|fact| scene(fact).is_none())
}

/// Whether the event is several happenings told together: as many claims count all of them as tell of one alone.
fn counts_together(typed: &[&TypedClaim], claims: &[usize]) -> bool {
    let tells =
        |claim: usize, fits: &dyn Fn(&Fact) -> bool| typed[claim].facts().any(|fact| counts_people(fact) && fits(fact));
    let count = |fits: &dyn Fn(usize) -> bool| claims.iter().filter(|&&claim| fits(claim)).count();
    let together = count(&|claim| tells(claim, &|fact| fact.scope.as_deref() == Some(SEVERAL)));
    let spot = |claim: usize| {
        typed[claim]
            .mentions
            .first()
            .is_some_and(|mention| mention.kind.is_at_one_spot())
    };
    let alone = count(&|claim| spot(claim) && tells(claim, &|fact| fact.scope.is_none()));
    together > 0 && together >= alone
}

fn counts_people(fact: &Fact) -> bool {
    matches!(fact.value, Value::Quantity(_))
        && matches!(
            fact.role,
            Role::Dead
                | Role::Injured
                | Role::Critical
                | Role::SeriouslyInjured
                | Role::Hospitalised
                | Role::Identified
        )
}

fn scene(fact: &Fact) -> Option<&str> {
    match &fact.value {
        Value::Place(place) if fact.role == Role::Where => Some(place.entity.as_str()),
        _ => None,
    }
}

/// Whether the event is at one spot, as its kind or, where that is only what it led to, most of its claims say.
fn at_one_spot(typed: &[&TypedClaim], claims: &[usize], kind: EventKind) -> bool {
    let clear = kind.family() == Family::Happening && kind != EventKind::Disaster;
    if clear {
        return kind.is_at_one_spot();
    }
    let kinds = claims
        .iter()
        .filter_map(|&claim| typed[claim].mentions.first())
        .map(|mention| mention.kind);
    let happenings: Vec<EventKind> = kinds
        .filter(|kind| kind.family() == Family::Happening && *kind != EventKind::Disaster)
        .collect();
    let spots = happenings.iter().filter(|kind| kind.is_at_one_spot()).count();
    kind.is_at_one_spot() || 2 * spots > happenings.len()
}

/// Whether a claim gives the place as that of the event, and its figures no narrower one.
fn stands_for_event(typed: &[&TypedClaim], claims: &[usize], place: &str) -> bool {
    claims.iter().any(|&claim| {
        let whole = |fact: &Fact| matches!(fact.value, Value::Quantity(_)) && fact.scope.is_none();
        let here = |fact: &Fact| matches!(&fact.value, Value::Place(found) if one_name(&found.entity, place));
        typed[claim].facts().any(whole) && typed[claim].facts().any(here)
    })
}

/// The place that most claims name, towns before wider places; the first of equals.
fn main_scene<'a>(scenes: &[&'a str]) -> Option<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for scene in scenes {
        *counts.entry(scene).or_default() += 1;
    }
    let town = |scene: &str| class_of(scene) == Some(EntityClass::City);
    let rank = |(scene, count): &(&str, usize)| (town(scene), *count, std::cmp::Reverse(scene.to_string()));
    counts.into_iter().max_by_key(rank).map(|(scene, _)| scene)
}

/// Whether two places of one rank exclude each other as the scene of one happening.
fn exclusive(a: &str, b: &str) -> bool {
    use EntityClass::{City, Country};
    matches!(
        (class_of(a), class_of(b)),
        (Some(City), Some(City)) | (Some(Country), Some(Country))
    )
}

/// Whether the scope covers a part of the event only.
fn covers_less(scope: &str) -> bool {
    is_place(scope) || scope.starts_with("national:")
}

fn is_place(scope: &str) -> bool {
    ["country:", "region:", "city:", "place:"]
        .iter()
        .any(|class| scope.starts_with(class))
}

/// Whether two scopes are one place in two spellings.
fn one_name(a: &str, b: &str) -> bool {
    let (Some(x), Some(y)) = (a.strip_prefix("place:"), b.strip_prefix("place:")) else {
        return a == b;
    };
    // Names that one event's figures are told of, in several spellings of one alphabet or another's.
    x == y || x.len().min(y.len()) >= 5 && strsim::jaro_winkler(x, y) >= 0.9
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scopes_stand_by_containment() {
        assert_eq!(stand(None, None), Stand::Same);
        assert_eq!(stand(None, Some("city:barcelona")), Stand::Wider);
        assert_eq!(stand(Some("city:barcelona"), Some("country:ES")), Stand::Narrower);
        assert_eq!(stand(Some(SEVERAL), Some("city:barcelona")), Stand::Wider);
        assert_eq!(stand(Some(SEVERAL), None), Stand::Apart);
        assert_eq!(stand(Some("country:IR"), Some("country:PK")), Stand::Apart);
        assert_eq!(stand(Some("national:NL"), None), Stand::Narrower);
        assert_eq!(stand(Some("national:NL"), Some("national:GB")), Stand::Apart);
    }
}
