//! Comparison levels of those who fill a role.

use super::Relation::{Agreement, Contradiction};
use super::level::Verdict;
use crate::event::{EntityClass, Participants, Role, class_of, contains, country_of};

/// How the second list stands to the first; `None` where the two say nothing of each other.
///
/// A shorter list is a part of a longer one and contradicts nothing. Two lists exclude each other only where each names
/// one body of a state, of one sort, and the states differ: "the Spanish police" and "the US police".
pub(super) fn compare(x: &Participants, y: &Participants, role: Role) -> Option<Verdict> {
    let ids = |p: &Participants| p.members.iter().map(|m| m.entity.clone()).collect::<Vec<_>>();
    let (a, b) = (ids(x), ids(y));
    let meets = |p: &String, q: &String| contains(p, q) || contains(q, p);
    let common = a.iter().any(|p| b.iter().any(|q| meets(p, q)));
    if common {
        let same = a.len() == b.len() && a.iter().all(|p| b.contains(p));
        let level = if same {
            "the same participants"
        } else {
            "one list is a part of the other, or wider"
        };
        return Some(Verdict::new(Agreement, level, if same { 0.9 } else { 0.6 }));
    }
    if x.partial || y.partial {
        return None;
    }
    match role {
        Role::ClaimedBy => Some(Verdict::new(
            Contradiction,
            "different names for a role that only one fills",
            0.7,
        )),
        Role::Partner | Role::CarriedOutBy | Role::LedBy | Role::SupportedBy => {
            let (Some(p), Some(q)) = (only_body(&a), only_body(&b)) else {
                return None;
            };
            let (sort_p, state_p) = p;
            let (sort_q, state_q) = q;
            let exclusive = sort_p == sort_q && state_p != state_q;
            exclusive.then(|| Verdict::new(Contradiction, "bodies of one sort from different states", 0.85))
        }
        _ => None,
    }
}

/// The one body of a state among the participants: its sort and its state.
fn only_body(ids: &[String]) -> Option<(&str, &str)> {
    let mut bodies = ids.iter().filter(|id| class_of(id) == Some(EntityClass::Body));
    let body = bodies.next()?;
    let sort = body.split(':').next()?;
    let state = country_of(body)?;
    bodies.next().is_none().then_some((sort, state))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Participant;
    use crate::text::Span;

    fn list(ids: &[&str]) -> Participants {
        let member = |id: &&str| Participant {
            name: id.to_string(),
            entity: id.to_string(),
            span: Span::new(0, 1),
        };
        Participants {
            members: ids.iter().map(member).collect(),
            partial: false,
        }
    }

    fn check(a: &[&str], b: &[&str], role: Role) -> Option<super::super::Relation> {
        compare(&list(a), &list(b), role).map(|v| v.relation)
    }

    #[test]
    fn only_bodies_of_one_sort_exclude_each_other() {
        assert_eq!(
            check(&["police:ES"], &["police:US"], Role::Partner),
            Some(Contradiction)
        );
        assert_eq!(
            check(&["org:europol", "police:ES"], &["org:europol"], Role::Partner),
            Some(Agreement)
        );
        assert_eq!(check(&["police"], &["police:ES"], Role::Partner), Some(Agreement));
        assert_eq!(check(&["police:ES"], &["army:US"], Role::Partner), None);
        assert_eq!(check(&["police:ES", "police:US"], &["police:FR"], Role::Partner), None);
        assert_eq!(check(&["police:ES"], &["police:US"], Role::Targeted), None);
    }
}
