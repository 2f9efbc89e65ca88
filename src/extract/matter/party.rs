//! Who is said to have done it, and who denies it.

use super::Told;
use crate::event::{EventKind, Family, Role, Value};
use crate::extract::participant::Filled;

/// For each one who is blamed, does it or claims it, that so it is; for each who denies it, that it is not.
pub(crate) fn parties(filled: &[Filled], main: EventKind) -> Vec<Told> {
    let harm = matches!(main.family(), Family::Happening | Family::Consequence) || main == EventKind::Other;
    let mut found = Vec::new();
    for one in filled {
        let did = match one.role {
            Role::Suspect | Role::ClaimedBy => true,
            Role::CarriedOutBy if harm => true,
            Role::DeniedBy => false,
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
