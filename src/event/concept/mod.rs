//! The things that news counts.

mod inventory;

pub use inventory::Concept;

use super::Role;

impl Concept {
    /// Whether this is `other` or lies inside it.
    pub fn is_a(self, other: Concept) -> bool {
        let mut at = Some(self);
        while let Some(concept) = at {
            if concept == other {
                return true;
            }
            at = concept.parent();
        }
        false
    }

    /// The narrowest concept that contains both.
    pub fn common_ancestor(self, other: Concept) -> Option<Concept> {
        let mut at = Some(self);
        while let Some(concept) = at {
            if other.is_a(concept) {
                return Some(concept);
            }
            at = concept.parent();
        }
        None
    }

    /// The role that the word itself tells ("the dead" are people in the role dead), with the concept that is left.
    ///
    /// A body is found, and stays a body: thirty bodies and two people found alive are not the same count.
    pub fn implied_role(self) -> Option<(Role, Concept)> {
        use Concept::*;
        let role = match self {
            Dead => Role::Dead,
            Injured => Role::Injured,
            SeriouslyInjured => Role::SeriouslyInjured,
            Critical => Role::Critical,
            SlightlyInjured => Role::SlightlyInjured,
            Hospitalised => Role::Hospitalised,
            Missing => Role::Missing,
            Trapped => Role::Trapped,
            Rescued => Role::Rescued,
            Survivor => Role::Survived,
            Identified => Role::Identified,
            Evacuee => Role::Evacuated,
            Displaced => Role::Displaced,
            Affected => Role::Affected,
            Hostage => Role::Kidnapped,
            Detainee => Role::Arrested,
            Released => Role::Released,
            Occupant => Role::Aboard,
            Charged => Role::Charged,
            Convicted => Role::Convicted,
            Wanted => Role::Wanted,
            Infected => Role::Infected,
            LaidOff => Role::LaidOff,
            Hired => Role::Hired,
            Buried => Role::Buried,
            Body => return Some((Role::Found, Body)),
            ConfirmedCase => return Some((Role::Infected, Case)),
            _ => return None,
        };
        Some((role, People))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn concepts_form_a_tree_with_one_name_each() {
        let mut ids = HashSet::new();
        for &concept in Concept::ALL {
            assert!(ids.insert(concept.id()), "{} twice", concept.id());
            assert_eq!(serde_json::to_value(concept).unwrap(), concept.id());
            let mut at = concept;
            for _ in 0..Concept::ALL.len() {
                match at.parent() {
                    Some(parent) => at = parent,
                    None => break,
                }
            }
            assert_eq!(at.parent(), None, "{} is inside itself", concept.id());
        }
    }

    #[test]
    fn narrow_is_a_wide_and_two_narrow_ones_meet_in_it() {
        assert!(Concept::Account.is_a(Concept::OnlineItem));
        assert!(Concept::EuMemberState.is_a(Concept::Country));
        assert!(!Concept::Country.is_a(Concept::EuMemberState));
        assert_eq!(
            Concept::Account.common_ancestor(Concept::Post),
            Some(Concept::OnlineItem)
        );
        assert_eq!(
            Concept::Terrorist.common_ancestor(Concept::Nurse),
            Some(Concept::People)
        );
        assert_eq!(Concept::Truck.common_ancestor(Concept::Vehicle), Some(Concept::Vehicle));
        assert_eq!(Concept::Truck.common_ancestor(Concept::Baby), None);
    }

    #[test]
    fn the_dead_are_people() {
        assert_eq!(Concept::Dead.implied_role(), Some((Role::Dead, Concept::People)));
        assert_eq!(Concept::Victim.implied_role(), None);
    }
}
