//! Causes, means and nationalities: which exclude each other.

use super::super::Relation::Contradiction;
use super::super::level::Verdict;
use crate::event::{Fact, Modality, Participants, Role};

/// Whether the two are put into different mouths, or one of them into somebody's and the other not.
pub(super) fn speak(a: &Fact, b: &Fact) -> bool {
    match (&a.attribution, &b.attribution) {
        (None, None) => false,
        (Some(p), Some(q)) => match (&p.entity, &q.entity) {
            (Some(x), Some(y)) => x != y,
            _ => !p.name.eq_ignore_ascii_case(&q.name),
        },
        _ => true,
    }
}

/// Two causes or two means of which only one can be.
pub(super) fn things(role: Role, a: &Fact, b: &Fact, (x, y): (&Participants, &Participants)) -> Option<Verdict> {
    let ([one], [other]) = (&x.members[..], &y.members[..]) else {
        return None;
    };
    let hedged = |fact: &Fact| fact.modality == Modality::Hedged;
    if hedged(a) && hedged(b) {
        return None;
    }
    let sure = if hedged(a) || hedged(b) { 0.7 } else { 0.8 };
    if role == Role::Instrument {
        let pair = |p: &str, q: &str| (one.entity == p && other.entity == q) || (one.entity == q && other.entity == p);
        let exclusive = pair("means:missile", "means:warplane") || pair("means:handgun", "means:rifle");
        return exclusive.then(|| Verdict::new(Contradiction, "weapons of two sorts", sure));
    }
    if role == Role::Motive {
        let terror = |id: &str| id == "motive:terror";
        return (terror(&one.entity) != terror(&other.entity))
            .then(|| Verdict::new(Contradiction, "motives that exclude each other", sure));
    }
    exclusive(&one.entity, &other.entity).then(|| Verdict::new(Contradiction, "causes that exclude each other", sure))
}

/// What may come together: somebody errs with a flare, rust eats a cable, rain makes a fault worse.
fn exclusive(a: &str, b: &str) -> bool {
    let sort = |id: &str| match id {
        "cause:structural-failure" | "cause:cable-failure" => "structure",
        "cause:technical-failure" => "technique",
        "cause:short-circuit" => "current",
        "cause:gas-leak" => "gas",
        "cause:fireworks" => "fireworks",
        "cause:arson" | "cause:bomb" | "cause:deliberate" | "cause:terrorism" => "intent",
        "cause:accident" => "accident",
        "cause:chemicals" => "chemicals",
        "cause:welding" => "welding",
        "cause:lightning" => "lightning",
        "cause:bird-strike" => "birds",
        "cause:human-error" => "error",
        "cause:speed" => "speed",
        "cause:bad-weather" => "weather",
        _ => "",
    };
    const TOGETHER: &[(&str, &[&str])] = &[
        (
            "error",
            &[
                "speed",
                "structure",
                "fireworks",
                "gas",
                "current",
                "weather",
                "chemicals",
                "welding",
            ],
        ),
        (
            "weather",
            &["structure", "lightning", "speed", "technique", "current", "birds"],
        ),
        ("technique", &["structure", "current", "gas", "birds", "speed"]),
        ("gas", &["current", "fireworks"]),
        ("structure", &["speed"]),
        ("intent", &["gas", "fireworks", "chemicals"]),
        (
            "chemicals",
            &["fireworks", "welding", "current", "gas", "weather", "technique"],
        ),
        ("welding", &["fireworks", "gas", "current"]),
    ];
    let together = |p: &str, q: &str| TOGETHER.iter().any(|(one, others)| *one == p && others.contains(&q));
    let (p, q) = (sort(a), sort(b));
    // An accident has one of all the other causes but that it was meant.
    let accident = |p: &str, q: &str| p == "accident" && q != "intent";
    if accident(p, q) || accident(q, p) {
        return false;
    }
    !p.is_empty() && !q.is_empty() && p != q && !together(p, q) && !together(q, p)
}

/// Two lists of states of one person, neither of them a part of the other.
pub(super) fn states<'a>(
    (x, y): (&Participants, &Participants),
    mut all: impl Iterator<Item = &'a Participants>,
) -> Option<Verdict> {
    let has = |list: &Participants, id: &str| list.members.iter().any(|m| m.entity == id);
    let part = |of: &Participants, whole: &Participants| of.members.iter().all(|m| has(whole, &m.entity));
    if part(x, y) || part(y, x) {
        return None;
    }
    // "a German", "an Iranian": both, where somebody tells that he was both.
    let covered = all.any(|list| part(x, list) && part(y, list));
    let dual = x.members.len() > 1 || y.members.len() > 1;
    let sure = if dual { 0.85 } else { 0.6 };
    (!covered).then(|| Verdict::new(Contradiction, "different nationalities of one person", sure))
}

#[cfg(test)]
mod tests {
    use super::exclusive;

    #[test]
    fn what_may_come_together_does_not_exclude_each_other() {
        for (a, b) in [
            ("cause:lightning", "cause:structural-failure"),
            ("cause:fireworks", "cause:short-circuit"),
            ("cause:arson", "cause:short-circuit"),
            ("cause:lightning", "cause:human-error"),
            ("cause:technical-failure", "cause:bomb"),
        ] {
            assert!(exclusive(a, b) && exclusive(b, a), "{a} {b}");
        }
        for (a, b) in [
            ("cause:structural-failure", "cause:cable-failure"),
            ("cause:human-error", "cause:speed"),
            ("cause:human-error", "cause:structural-failure"),
            ("cause:bad-weather", "cause:technical-failure"),
            ("cause:lightning", "cause:lightning"),
        ] {
            assert!(!exclusive(a, b) && !exclusive(b, a), "{a} {b}");
        }
    }
}
