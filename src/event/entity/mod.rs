//! The entities that news names: states, places, organisations, and the bodies that every state has.
//!
//! Ids are of three shapes: `country:ES`, `region:…`, `city:…` and `org:…` stand in the inventory; a body of no named
//! state is a plain word (`police`); a body of a state joins both (`police:ES`) and stands in no table.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

// Of a country (`_` for none) and its places; each lies in the country unless it says in what else.
macro_rules! places {
    ($table:ident $class:ident; $($country:tt: $($id:literal $(in $within:literal)?),+;)+) => {
        pub(super) const $table: &[Entity] = &[$($(Entity {
            id: $id,
            class: EntityClass::$class,
            country: places!(@country $country),
            within: places!(@within $country $($within)?),
        },)+)+];
    };
    (@country _) => { None };
    (@country $country:ident) => { Some(stringify!($country)) };
    (@within $country:tt $within:literal) => { Some($within) };
    (@within _) => { None };
    (@within $country:ident) => { Some(concat!("country:", stringify!($country))) };
}

mod bodies;
mod cities;
mod countries;
mod groups;
mod organisations;
mod regions;

use bodies::BODIES;
use cities::CITIES;
use countries::COUNTRIES;
use groups::GROUPS;
use organisations::ORGANISATIONS;
use regions::REGIONS;

/// What sort of entity it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum EntityClass {
    Country,
    /// Several states together: the EU, NATO, the African Union.
    Bloc,
    /// A part of a country, a continent, a sea.
    Region,
    City,
    Organisation,
    /// What every state has: police, government, parliament.
    Body,
}

/// An entity of the inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Entity {
    /// Canonical id: `country:ES`, `org:europol`, `police`.
    pub id: &'static str,
    /// What sort of entity it is.
    pub class: EntityClass,
    /// The state that it belongs to or is seated in, ISO 3166 alpha-2 (`XK` for Kosovo).
    pub country: Option<&'static str>,
    /// Id of the next wider entity that contains it, also a body of a state: `org:guardia-civil` lies in `police:ES`.
    pub within: Option<&'static str>,
}

impl Entity {
    fn parents(&self) -> impl Iterator<Item = &'static str> {
        // A part of a country may lie in a region that crosses borders.
        let part = matches!(self.class, EntityClass::City | EntityClass::Region);
        let home = self.country.filter(|_| part).and_then(state);
        let code = self.country.filter(|_| self.class == EntityClass::Country);
        let groups = GROUPS
            .iter()
            .filter(move |(_, members)| code.is_some_and(|c| members.contains(&c)));
        self.within
            .into_iter()
            .chain(home)
            .chain(groups.map(|(group, _)| *group))
    }
}

static INDEX: LazyLock<FxHashMap<&'static str, &'static Entity>> =
    LazyLock::new(|| entities().map(|e| (e.id, e)).collect());

/// All entities: countries, regions, cities, organisations, bodies, always in the same order.
pub fn entities() -> impl Iterator<Item = &'static Entity> {
    [COUNTRIES, REGIONS, CITIES, ORGANISATIONS, BODIES]
        .into_iter()
        .flatten()
}

/// The entity of this id; `None` for one that the inventory lacks, and for a body of a state (`police:ES`).
pub fn entity(id: &str) -> Option<&'static Entity> {
    INDEX.get(id).copied()
}

/// The id of a body of a state: `police` and `ES` make `police:ES`.
pub fn body_of(body: &str, country: &str) -> String {
    [body, ":", country].concat()
}

/// The class of an id, `police:ES` included; `None` where the inventory lacks it.
pub fn class_of(id: &str) -> Option<EntityClass> {
    match Node::of(id) {
        Node::Body(..) => Some(EntityClass::Body),
        Node::Other(id) => entity(id).map(|e| e.class),
    }
}

/// The state that an id belongs to, ISO alpha-2.
///
/// # Examples
/// ```
/// use corroborate::event::country_of;
/// assert_eq!(country_of("police:ES"), Some("ES"));
/// assert_eq!(country_of("city:the-hague"), Some("NL"));
/// assert_eq!(country_of("police"), None);
/// ```
pub fn country_of(id: &str) -> Option<&str> {
    match Node::of(id) {
        Node::Body(_, country) => country,
        Node::Other(id) => entity(id).and_then(|e| e.country),
    }
}

/// Whether the state of this ISO alpha-2 code is one of the 27 members of the European Union.
pub fn is_eu_member(country: &str) -> bool {
    COUNTRIES
        .iter()
        .any(|e| e.country == Some(country) && e.within == Some("org:eu"))
}

/// Whether the one entity is the other or contains it: a place a smaller one, a bloc its members, a state its bodies,
/// the police any country's police.
///
/// # Examples
/// ```
/// use corroborate::event::contains;
/// assert!(contains("country:ES", "org:guardia-civil"));
/// assert!(contains("police", "police:ES"));
/// assert!(contains("org:eu", "city:antwerp"));
/// assert!(!contains("police:ES", "police:BE"));
/// ```
///
/// # Complexity
/// A few dozen look-ups at most, whatever the ids.
pub fn contains(outer: &str, inner: &str) -> bool {
    outer == inner || Node::of(inner).lies_in(Node::of(outer))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Node<'a> {
    Body(&'a str, Option<&'a str>),
    Other(&'a str),
}

impl<'a> Node<'a> {
    fn of(id: &'a str) -> Self {
        let is_body = |head| entity(head).is_some_and(|e| e.class == EntityClass::Body);
        match id.split_once(':') {
            Some((head, country)) if is_body(head) => Node::Body(head, Some(country)),
            None if is_body(id) => Node::Body(id, None),
            _ => Node::Other(id),
        }
    }

    fn lies_in(self, outer: Node<'_>) -> bool {
        if self == outer {
            return true;
        }
        match self {
            Node::Other(id) => entity(id).is_some_and(|e| e.parents().any(|w| Node::of(w).lies_in(outer))),
            Node::Body(body, country) => {
                let wider = entity(body).and_then(|e| e.within);
                wider.is_some_and(|w| Node::Body(w, country).lies_in(outer))
                    || country.is_some_and(|code| {
                        Node::Body(body, None).lies_in(outer) || state(code).is_some_and(|s| Node::of(s).lies_in(outer))
                    })
            }
        }
    }
}

fn state(code: &str) -> Option<&'static str> {
    static STATES: LazyLock<FxHashMap<&'static str, &'static str>> =
        LazyLock::new(|| COUNTRIES.iter().filter_map(|e| Some((e.country?, e.id))).collect());
    STATES.get(code).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_unique_and_lies_in_a_known_one() {
        assert_eq!(INDEX.len(), entities().count());
        for e in entities() {
            if let Some(code) = e.country {
                assert!(state(code).is_some(), "{}: no country {code}", e.id);
            }
            let mut at = e.within;
            for _ in 0..10 {
                let Some(id) = at else { break };
                at = match Node::of(id) {
                    Node::Body(_, Some(code)) => {
                        assert_eq!(e.country, Some(code), "{} lies in {id}", e.id);
                        state(code)
                    }
                    Node::Body(..) => None,
                    Node::Other(id) => entity(id).unwrap_or_else(|| panic!("{}: unknown {id}", e.id)).within,
                };
            }
            assert_eq!(at, None, "{} lies in a ring", e.id);
        }
        for (group, members) in GROUPS {
            assert!(
                entity(group).is_some() && members.iter().all(|c| state(c).is_some()),
                "{group}"
            );
        }
        for b in BODIES {
            assert!(b.within.is_none_or(|w| BODIES.iter().any(|o| o.id == w)), "{}", b.id);
        }
    }

    #[test]
    fn contains_follows_places_bodies_and_blocs() {
        let yes = [
            ("country:ES", "police:ES"),
            ("country:ES", "org:guardia-civil"),
            ("police:ES", "org:mossos"),
            ("police", "org:guardia-civil"),
            ("police", "org:gign"),
            ("authorities:BE", "prosecutor:BE"),
            ("org:eu", "country:ES"),
            ("org:eu", "police:ES"),
            ("org:eu", "org:eu-iru"),
            ("region:europe", "org:europol"),
            ("region:flanders", "city:antwerp"),
            ("country:BE", "city:antwerp"),
            ("army", "navy:FR"),
            ("org:un", "org:who"),
            ("org:nato", "army:US"),
            ("region:sahel", "city:gao"),
            ("region:kashmir", "city:srinagar"),
            ("country:IN", "city:srinagar"),
            ("region:sistan-baluchestan", "city:saravan"),
            ("country:ID", "city:palu"),
            ("police", "police"),
            ("name:eric", "name:eric"),
        ];
        for (outer, inner) in yes {
            assert!(contains(outer, inner), "{outer} ⊅ {inner}");
            assert!(outer == inner || !contains(inner, outer), "{inner} ⊃ {outer}");
        }
        let no = [
            ("police:ES", "police:BE"),
            ("police:ES", "police"),
            ("country:US", "police:ES"),
            ("org:eu", "police:US"),
            ("org:eu", "country:GB"),
            ("country:LB", "org:hezbollah"),
            ("name:eric", "name:anna"),
            ("police:ES", "prosecutor:ES"),
        ];
        for (outer, inner) in no {
            assert!(!contains(outer, inner), "{outer} ⊃ {inner}");
        }
    }

    #[test]
    fn the_union_has_27_members() {
        let members = COUNTRIES.iter().filter(|e| is_eu_member(e.country.unwrap_or_default()));
        assert_eq!(members.count(), 27);
    }
}
