//! Who is said to have done it, and who denies it.

use super::{BIT, Told};
use crate::event::{EventKind, Family, Role, Value};
use crate::extract::participant::Filled;
use crate::extract::scan::Scan;
use crate::lang::{Hit, Matter, Sense};

/// For each one who is blamed, does it or claims it, that so it is; for each who denies it, that it is not.
///
/// What else is denied, a report or a payment, tells nothing of the deed.
pub(crate) fn parties(scan: &Scan<'_>, filled: &[Filled], main: EventKind) -> Vec<Told> {
    let harm = matches!(main.family(), Family::Happening | Family::Consequence) || main == EventKind::Other;
    let tells = |matter: Matter| {
        let told = |hit: &Hit| hit.sense == Sense::Matter(matter);
        scan.has_any(BIT) && scan.hits().iter().any(told)
    };
    let deed = || tells(Matter::Deed);
    let mut found = Vec::new();
    for one in filled {
        let did = match one.role {
            Role::ClaimedBy => true,
            Role::CarriedOutBy | Role::Suspect if harm => true,
            // To rule out a cause is to find, not to deny.
            Role::DeniedBy if (harm && main != EventKind::Other || deed()) && !tells(Matter::RuledOut) => false,
            _ => continue,
        };
        for member in &one.participants.members {
            found.push(Told {
                role: Role::CarriedOutBy,
                value: Value::Polarity(did),
                scope: Some(member.entity.clone()),
                start: one.start,
                end: one.end,
            });
        }
    }
    found
}
