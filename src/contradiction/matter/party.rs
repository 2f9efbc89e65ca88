//! Those who are said to have done it: who is one with whom, and who excludes whom.

use super::super::Relation::Contradiction;
use super::super::level::Verdict;
use super::{participants, rival};
use crate::event::{EntityClass, Fact, Role, class_of, contains, country_of};

/// What sort of party an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Party<'a> {
    /// A state or what is the state's, with its code where it is told.
    State(Option<&'a str>),
    /// Armed people of no state: rebels, militants.
    Irregular,
    /// A group with a name.
    Group(&'a str),
}

impl<'a> Party<'a> {
    fn of(id: &'a str) -> Option<Self> {
        let sort = id.split(':').next()?;
        match (sort, class_of(id)?) {
            ("rebels" | "militants", _) => Some(Party::Irregular),
            (_, EntityClass::Country) => Some(Party::State(country_of(id))),
            // A capital stands for its government, and hackers are said to be a state's.
            (_, EntityClass::City) => Some(Party::State(country_of(id))),
            ("hackers", _) if country_of(id).is_some() => Some(Party::State(country_of(id))),
            (_, EntityClass::Body) => {
                let armed = [
                    "army",
                    "security-forces",
                    "police",
                    "intelligence",
                    "authorities",
                    "government",
                ]
                .iter()
                .any(|body| contains(body, sort));
                (armed
                    || matches!(
                        sort,
                        "air-force" | "navy" | "president" | "special-forces" | "ministry-defence"
                    ))
                .then(|| Party::State(country_of(id)))
            }
            (_, EntityClass::Organisation) if country_of(id).is_none() => Some(Party::Group(id)),
            _ => None,
        }
    }
}

/// Whether the one who is said to have done it is the one who denies it.
pub(super) fn same(did: &str, denies: &str) -> bool {
    if contains(did, denies) || contains(denies, did) {
        return true;
    }
    match (Party::of(did), Party::of(denies)) {
        (Some(Party::State(Some(x))), Some(Party::State(Some(y)))) => x == y,
        (Some(Party::Irregular), Some(Party::Irregular)) => true,
        _ => false,
    }
}

/// Two who are each said to have done it, by sources or sides that differ, where only one of them can have.
pub(super) fn blamed(a: &Fact, b: &Fact) -> Option<Verdict> {
    let (x, y) = (participants(a)?, participants(b)?);
    let ([one], [other]) = (&x.members[..], &y.members[..]) else {
        return None;
    };
    if x.partial || y.partial || same(&one.entity, &other.entity) {
        return None;
    }
    // Two sides of a fight each do something; only where one is blamed, or two speakers differ, is it the same thing.
    let blame = a.role == Role::Suspect || b.role == Role::Suspect;
    let both = a.role == Role::Suspect && b.role == Role::Suspect;
    let spoken = a.attribution.is_some() && rival::speak(a, b);
    if !blame && !spoken {
        return None;
    }
    let exclusive = match (Party::of(&one.entity)?, Party::of(&other.entity)?) {
        (Party::State(Some(p)), Party::State(Some(q))) => p != q && both,
        (Party::Irregular, Party::State(_)) | (Party::State(_), Party::Irregular) => true,
        (Party::Group(p), Party::Group(q)) => p != q && both,
        _ => false,
    };
    let level = "two sides that exclude each other are said to have done it";
    exclusive.then(|| Verdict::new(Contradiction, level, if both { 0.9 } else { 0.8 }))
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn a_state_and_its_bodies_are_one_party_and_rebels_another() {
        for (a, b) in [
            ("army:UA", "government:UA"),
            ("rebels", "militants"),
            ("police", "police:ES"),
            ("country:UA", "authorities:UA"),
        ] {
            assert!(same(a, b) && same(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("army:UA", "army:RU"),
            ("rebels", "army:UA"),
            ("org:hamas", "army:IL"),
            ("name:ali", "army:IL"),
        ] {
            assert!(!same(a, b) && !same(b, a), "{a} {b}");
        }
    }
}
