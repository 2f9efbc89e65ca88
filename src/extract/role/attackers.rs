//! Those who did it, counted: "three gunmen were behind the attack".

use crate::event::{Concept, Family, Role, Unit};
use crate::extract::quantity::Counted;
use crate::extract::scan::Scan;
use crate::extract::trigger::Told;
use crate::lang::{Hit, Sense};

/// The role of a figure that may count attackers, given the one that the words around it tell.
///
/// Attackers of whom nothing is told but that they were there, are sought or did it are counted as such; what befell
/// them they share with others. Whoever is "behind" something that is no attack is no attacker.
pub(super) fn attackers(scan: &Scan<'_>, one: &mut Counted, role: Role, told: &[Told]) -> Role {
    use Role::{
        Aboard, Affected, Attackers, Count, Dead, Deployed, Injured, Kidnapped, Participated, SeriouslyInjured, Wanted,
    };
    let doer = matches!(one.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::Attacker));
    let agent = |hit: &Hit| hit.sense == Sense::Agent;
    let by = scan.hits_ending(one.start).any(agent) && !scan.grammar().verb_last;
    let role = match role {
        Count | Participated | Wanted | Deployed | Aboard | Affected if doer => Attackers,
        // "killed by three gunmen"
        Dead | Injured | SeriouslyInjured | Kidnapped if doer && by => Attackers,
        Attackers
            if !doer
                && !told
                    .iter()
                    .any(|t| t.kind.family() == Family::Happening && t.kind.has_doer()) =>
        {
            Count
        }
        role => role,
    };
    let people = matches!(one.quantity.unit, Unit::Concept(concept) if concept.is_a(Concept::People));
    if role == Attackers && (people || one.quantity.unit == Unit::Bare) {
        one.quantity.unit = Unit::Concept(Concept::Attacker);
    }
    role
}
