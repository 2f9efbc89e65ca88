//! Persons by name or part: who is one with whom.

use super::super::Relation::{Contradiction, Update};
use super::super::level::Verdict;
use super::super::quantity::Later;
use super::{Item, participants};
use crate::event::Fact;

/// Parts that stand for whoever did it, whatever else he was.
const ANY: [&str; 3] = ["attacker", "attackers", "suspect"];

/// Whether two scopes are one person: a name in two spellings or lengths, one part, or a part and the name that the
/// story gives it.
pub(super) fn same(a: &str, b: &str, named: &[Item<'_>]) -> bool {
    match (a.strip_prefix("name:"), b.strip_prefix("name:")) {
        (Some(x), Some(y)) => one_name(x, y),
        (None, None) => parts_meet(a, b),
        (Some(name), None) => is_called(b, name, named),
        (None, Some(name)) => is_called(a, name, named),
    }
}

fn parts_meet(a: &str, b: &str) -> bool {
    let aged = a.starts_with("aged:") || b.starts_with("aged:");
    a == b || !aged && (ANY.contains(&a) || ANY.contains(&b))
}

/// Whether the story gives the one in this part that name, and no other.
fn is_called(part: &str, name: &str, named: &[Item<'_>]) -> bool {
    let mut names = named
        .iter()
        .filter(|item| item.fact.scope.as_deref().is_some_and(|told| parts_meet(told, part)))
        .filter_map(|item| participants(item.fact)?.members.first())
        .filter_map(|member| member.entity.strip_prefix("name:"))
        .peekable();
    names.peek().is_some() && names.all(|told| one_name(told, name))
}

/// Two spellings of one name: "Willocx" and "Willockx", a surname alone, an initial for the surname.
fn one_name(a: &str, b: &str) -> bool {
    let (x, y): (Vec<&str>, Vec<&str>) = (a.split(' ').collect(), b.split(' ').collect());
    let (Some(last), Some(other)) = (x.last(), y.last()) else {
        return false;
    };
    let initial = |short: &str, long: &str| short.chars().count() == 1 && long.starts_with(short);
    // Another alphabet's names are written by ear: "Herashchenko", "Gerashchenko".
    let near = |p: &str, q: &str| strsim::jaro_winkler(p, q) >= 0.92 || strsim::levenshtein(p, q) * 6 <= p.len();
    let alike = |p: &str, q: &str| p == q || p.len().min(q.len()) >= 5 && near(p, q);
    let surname = alike(last, other) || initial(last, other) || initial(other, last);
    let first = x.len() == 1 || y.len() == 1 || alike(x[0], y[0]) || initial(x[0], y[0]) || initial(y[0], x[0]);
    surname && first || x.len() != y.len() && (x.iter().any(|p| alike(p, other)) || y.iter().any(|q| alike(q, last)))
}

/// Two names for the one who did it.
pub(super) fn named(a: &Fact, b: &Fact, later: Later) -> Option<Verdict> {
    let (x, y) = (participants(a)?, participants(b)?);
    let ([one], [other]) = (&x.members[..], &y.members[..]) else {
        return None;
    };
    let (one, other) = (one.entity.strip_prefix("name:")?, other.entity.strip_prefix("name:")?);
    let parts = parts_meet(a.scope.as_deref()?, b.scope.as_deref()?);
    if one_name(one, other) || !parts {
        return None;
    }
    Some(match later {
        Later::First | Later::Second => Verdict::new(Update, "a later source names another", 0.75),
        _ => Verdict::new(Contradiction, "two names for the one who did it", 0.65),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_and_lengths_of_a_name_are_one_person() {
        for (a, b) in [
            ("jan willocx", "jan willockx"),
            ("petro poroshenko", "poroshenko"),
            ("petro poroshenko", "petro porosjenko"),
            ("ali t", "ali tanis"),
            ("t", "ali tanis"),
            ("anton herashchenko", "anton gerashchenko"),
        ] {
            assert!(one_name(a, b) && one_name(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("ali tanis", "omar hamid"),
            ("moussa oukabir", "driss oukabir"),
            ("t", "omar hamid"),
            ("jan berg", "jan stein"),
        ] {
            assert!(!one_name(a, b) && !one_name(b, a), "{a} {b}");
        }
        assert!(same("driver", "suspect", &[]) && !same("driver", "shooter", &[]));
        assert!(!same("driver", "name:ali tanis", &[]));
    }
}
