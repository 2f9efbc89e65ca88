//! What was considered before a verdict, and why it does not explain the difference.

use super::Relation::{self, Contradiction, Update};
use super::quantity::{Later, Setting};
use super::scope::Stand;
use super::slot::Stated;
use crate::event::{Role, Value, words};

/// Why two figures of one slot are not the same figure told twice, or in two scopes; in the order in which the levels
/// are tried.
pub(super) fn figures(relation: Relation, role: Role, a: &Stated<'_>, b: &Stated<'_>, setting: Setting) -> Vec<String> {
    let (Value::Quantity(x), Value::Quantity(y)) = (a.value, b.value) else {
        return Vec::new();
    };
    if !matches!(relation, Contradiction | Update) {
        return Vec::new();
    }
    let mut found = vec![match x.unit == y.unit {
        true => format!("unit: {} on both sides", words::spaced(x.unit.id())),
        false => "unit: brought to one".to_string(),
    }];
    found.push(match x.approx || y.approx {
        true => "rounding: further apart than “about” reaches".to_string(),
        false => "rounding: neither is the other one rounded".to_string(),
    });
    found.push(match setting.scopes {
        Stand::Same => format!("scope: both cover {}", covered(a.scope.as_deref())),
        _ => format!(
            "scope: {} and {}",
            covered(a.scope.as_deref()),
            covered(b.scope.as_deref())
        ),
    });
    if relation == Contradiction {
        let name = words::spaced(role.id());
        found.push(match setting.later {
            Later::Neither => "later count: both held at the same time".to_string(),
            Later::Unknown => {
                "later count: nothing tells which held later, and neither is told as a revision".to_string()
            }
            _ if role.grows() => format!("later count: the later figure is the lower one, and {name} only grows"),
            _ => format!("later count: {name} does not change as the event goes on"),
        });
    }
    found
}

fn covered(scope: Option<&str>) -> String {
    match scope {
        None => "the whole event".to_string(),
        Some(scope) => words::spaced(scope.split_once(':').map_or(scope, |(_, name)| name)),
    }
}
