//! What a time is to the event: when it happened, when it was made known, or when the figure was true.

use super::phrase::{clause, cue, is_capital, is_mark, syntax};
use super::scan::Scan;
use crate::event::{Family, Role};
use crate::lang::{Cue, Sense, Syntax};

/// "the toll rose to 17 on Wednesday": the day of the count, not of what is counted.
fn of_revision(scan: &Scan<'_>, time: usize) -> bool {
    /// No count stands further from its day.
    const REACH: usize = 6;
    let cue = |i: usize| scan.is(i, |s| matches!(s, Sense::Cue(Cue::Revised | Cue::Changed)));
    let toll = |i: usize| scan.is(i, |s| matches!(s, Sense::State(Role::Dead))).is_some();
    let (from, to) = clause(scan, time);
    let near = (time.saturating_sub(REACH)..time).rev();
    let before = near.clone().find(|i| cue(*i).is_some_and(|end| end <= time));
    // « subió el viernes a 17 muertos », "is woensdag opgelopen tot 17"
    let behind = || (time + 1..to.min(time + REACH)).find(|i| cue(*i).is_some());
    let told = |at: usize| (0..at).any(toll) || at < time && (time..to.min(time + REACH)).any(toll);
    before.is_some_and(told) || behind().is_some_and(|at| (from..at).any(toll))
}

/// « o balanço desta quinta », "the toll on Monday": the day of a count, which is no event.
fn of_toll(scan: &Scan<'_>, time: usize) -> bool {
    let joins = |i: usize| {
        scan.is(i, |s| matches!(s, Sense::Function | Sense::Syntax(_)))
            .is_some()
    };
    let noun = (time.saturating_sub(3)..time).rev().find(|i| !joins(*i));
    noun.is_some_and(|i| {
        scan.is(i, |s| s == Sense::State(Role::Dead)).is_some()
            && scan
                .is(i, |s| matches!(s, Sense::Trigger(_) | Sense::Active(_)))
                .is_none()
    })
}

/// What a time is to the event: when it happened, when it was made known, or when the figure was true.
pub(crate) fn time_role(scan: &Scan<'_>, start: usize, end: usize) -> Role {
    let before = start.saturating_sub(3)..start;
    // « s'est déclaré »: what takes place by a verb of saying says nothing.
    let occurs = |i: usize| {
        (i.saturating_sub(scan.held_from(i))..=i)
            .any(|at| scan.is(at, |s| s == Sense::Link(Role::When)).is_some_and(|end| end > i))
    };
    let says = |i: usize| scan.is(i, |s| s == Sense::Cue(Cue::Say)).is_some() && !occurs(i);
    if scan.is(start, |s| matches!(s, Sense::Link(Role::AsOf))).is_some()
        || before
            .clone()
            .any(|i| cue(scan, i, Cue::AsOf).is_some_and(|end| end >= start))
    {
        return Role::AsOf;
    }
    if of_revision(scan, start) || of_toll(scan, start) {
        return Role::AsOf;
    }
    // "denied on Thursday that …": the day of the denial, not of what is denied.
    let denies = |i: usize| cue(scan, i, Cue::Deny).is_some();
    let comma = usize::from(scan.grammar().verb_last && scan.fold(end) == ",");
    let that = syntax(scan, end + comma, Syntax::That).is_some();
    if before.clone().any(denies) && that {
        return Role::Announced;
    }
    if before.rev().any(says) || (end..end + 2).any(says) || told_by(scan, start, says) {
        return Role::Announced;
    }
    Role::When
}

/// Whether a verb of saying stands before the time, and only who says it or small words between: « informou no fim da
/// noite de sábado que », „teilte die Polizei am Samstag mit".
fn told_by(scan: &Scan<'_>, time: usize, says: impl Fn(usize) -> bool) -> bool {
    /// No speaker with its office stands further from the day.
    const REACH: usize = 9;
    let tells = |s| match s {
        Sense::Trigger(kind) => kind.family() != Family::Communication,
        Sense::State(_) | Sense::Cue(Cue::Subordinate) | Sense::Syntax(Syntax::That) => true,
        _ => false,
    };
    let names = |s| {
        matches!(
            s,
            Sense::Function
                | Sense::Syntax(_)
                | Sense::Where
                | Sense::Agent
                | Sense::Time(_)
                | Sense::Body(_)
                | Sense::Entity(_)
                | Sense::Demonym(_)
                | Sense::Trigger(_)
                | Sense::Cue(Cue::Office | Cue::Honorific)
        )
    };
    let held =
        |i: usize| (i.saturating_sub(scan.held_from(i))..=i).any(|at| scan.is(at, names).is_some_and(|end| end > i));
    let (from, _) = clause(scan, time);
    for i in (time.saturating_sub(REACH).max(from)..time).rev() {
        if says(i) {
            return true;
        }
        if is_mark(scan, i, &[",", "(", ")"]) || scan.is(i, tells).is_some() || !(is_capital(scan, i) || held(i)) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    /// The role of the time told by the given word.
    #[track_caller]
    fn check(language: Language, text: &str, day: &str, expected: Role) {
        let scan = Scan::new(text, language, None);
        let at = (0..scan.len()).find(|i| scan.fold(*i) == day).expect("a day");
        assert_eq!(time_role(&scan, at, at + 1), expected, "{text}");
    }

    #[test]
    fn the_day_of_a_count_or_denial_is_not_the_day_of_the_event() {
        use Language::{En, Fr};
        check(En, "The death toll rose to 17 on Wednesday", "wednesday", Role::AsOf);
        check(Fr, "Le bilan est monté à 17 morts vendredi", "vendredi", Role::AsOf);
        check(Fr, "Le bilan de vendredi est de 17 morts", "vendredi", Role::AsOf);
        check(En, "Seventeen were killed on Friday", "friday", Role::When);
        check(En, "The river rose to 17 metres on Wednesday", "wednesday", Role::When);
        check(
            En,
            "The firm denied on Thursday that it plans to close",
            "thursday",
            Role::Announced,
        );
        check(En, "The firm denied the strike on Thursday", "thursday", Role::When);
    }

    #[test]
    fn the_day_on_which_a_speaker_told_it_is_no_day_of_the_event() {
        use Language::{De, En, Es, Fr, It, Nl, Pt};
        check(
            Pt,
            "O governo informou no fim da noite de sábado que morreram 34",
            "sabado",
            Role::Announced,
        );
        check(
            Es,
            "Murieron trece, comunicó la policía el viernes",
            "viernes",
            Role::Announced,
        );
        check(
            De,
            "Zwei Menschen starben, teilte die Polizei am Samstag mit",
            "samstag",
            Role::Announced,
        );
        check(
            Fr,
            "Le feu a fait deux morts, a indiqué le préfet dimanche",
            "dimanche",
            Role::Announced,
        );
        check(
            It,
            "Due i morti, ha detto il sindaco Marco Bucci lunedì",
            "lunedi",
            Role::Announced,
        );
        check(
            Nl,
            "Twee doden, zei burgemeester Van Zanen maandag",
            "maandag",
            Role::Announced,
        );
        check(
            En,
            "Two men died, said police in a statement on Friday",
            "friday",
            Role::Announced,
        );
        check(En, "Police said the man died on Friday", "friday", Role::When);
        check(
            Es,
            "La policía comunicó que el ataque ocurrió el viernes",
            "viernes",
            Role::When,
        );
        check(
            De,
            "Die Polizei teilte mit, der Mann sei am Samstag gestorben",
            "samstag",
            Role::When,
        );
    }
}
