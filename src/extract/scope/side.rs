//! Whose side a figure counts: those who did it, or those whom it befell, with the doers among them or without.

use crate::event::{ATTACKERS, Concept, Role, Unit, WITH_ATTACKERS, WITHOUT_ATTACKERS, contains};
use crate::extract::phrase::{behind_articles, cue, is_mark, sentence};
use crate::extract::quantity::Counted;
use crate::extract::scan::Scan;
use crate::lang::{Cue, Sense};

/// How far from the figure the words stand that say whether it counts the attackers.
const REACH: usize = 12;

/// The side that the figure is told of; another figure ends the search at `limits`.
///
/// "four suspects were shot dead" counts attackers, "ten dead, including the gunman" both, "nine dead, not counting the
/// gunman" the victims alone.
pub(crate) fn side_of(scan: &Scan<'_>, role: Role, one: &Counted, limits: (usize, usize)) -> Option<&'static str> {
    let (start, end) = (one.start, one.end);
    let Unit::Concept(concept) = &one.quantity.unit else {
        return None;
    };
    if !befalls(role) || !concept.is_a(Concept::People) {
        return None;
    }
    if is_doer(*concept) || role == Role::Dead && may_be_doers(one) && is_by_police(scan, start, end) {
        return Some(ATTACKERS);
    }
    if !scan.has_cues(Cue::Including.bit() | Cue::Excluding.bit()) {
        return None;
    }
    let (from, to) = sentence(scan, start);
    let behind = end..(end + REACH).min(to).min(limits.1.max(end));
    let before = start.saturating_sub(REACH).max(from).max(limits.0)..start;
    for i in behind.chain(before) {
        if let Some((counted, at)) = counts(scan, i)
            && names_doer(scan, at)
        {
            return Some(counted);
        }
        // "…, the gunman included", "…, den Täter nicht mitgezählt"
        let doer = doer_at(scan, i).filter(|at| *at > end || *at <= start);
        if let Some((counted, _)) = doer.and_then(|at| counts(scan, at)) {
            return Some(counted);
        }
    }
    None
}

/// Men or the occupants of a car may be those who did it.
fn may_be_doers(one: &Counted) -> bool {
    let men = matches!(
        one.quantity.unit,
        Unit::Concept(Concept::Man | Concept::Member | Concept::YoungPerson)
    );
    men || one.role == Some(Role::Aboard)
}

/// Whether the police did it: "were shot by police", "police shot the five occupants of the car".
fn is_by_police(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    /// How far from those shot the police stand.
    const REACH: usize = 8;
    let police = |i: usize| {
        let sense = |s| matches!(s, Sense::Body(id) | Sense::Entity(id) if contains("police", id));
        scan.is(i, sense).is_some()
    };
    let by = |i: usize| {
        let agent = scan.is(i, |s| s == Sense::Agent);
        agent.is_some_and(|end| police(end) || police(behind_articles(scan, end)))
    };
    let shoots = |i: usize| (i + 1..start).any(|at| scan.is(at, |s| s == Sense::State(Role::Dead)).is_some());
    (end..(end + REACH).min(scan.len())).any(by)
        || (start.saturating_sub(REACH)..start).any(|i| police(i) && shoots(i) && !by(i.saturating_sub(1)))
}

/// What became of people, and so of attackers as well as of their victims.
fn befalls(role: Role) -> bool {
    use Role::*;
    matches!(
        role,
        Dead | Injured | Critical | SeriouslyInjured | SlightlyInjured | Hospitalised
    )
}

/// Whether the word stands for one who did it.
fn is_doer(concept: Concept) -> bool {
    concept.is_a(Concept::Attacker) || matches!(concept, Concept::Suspect | Concept::Criminal)
}

/// Whether the word at `i` puts what stands beside it into the count or leaves it out, and the token behind it.
fn counts(scan: &Scan<'_>, i: usize) -> Option<(&'static str, usize)> {
    let without = cue(scan, i, Cue::Excluding).map(|end| (WITHOUT_ATTACKERS, end));
    without.or_else(|| cue(scan, i, Cue::Including).map(|end| (WITH_ATTACKERS, end)))
}

/// Whether the phrase at `i` is one who did it: "the gunman", "two of the attackers", "the 18-year-old gunman himself".
fn names_doer(scan: &Scan<'_>, i: usize) -> bool {
    /// Articles, ages and adjectives may stand before the noun.
    const PHRASE: usize = 7;
    let ends = |at: &usize| {
        is_mark(scan, *at, &[",", ";", ":", ".", "(", ")"])
            || cue(scan, *at, Cue::And).is_some()
            || scan.is(*at, |s| matches!(s, Sense::State(_))).is_some() && doer_at(scan, *at).is_none()
            || other_person(scan, *at)
    };
    (i..(i + PHRASE).min(scan.len()))
        .take_while(|at| !ends(at))
        .any(|at| doer_at(scan, at).is_some())
}

fn other_person(scan: &Scan<'_>, i: usize) -> bool {
    let other = |s| matches!(s, Sense::Concept(concept) if concept.is_a(Concept::People) && !is_doer(concept));
    scan.is(i, other).is_some() && doer_at(scan, i).is_none()
}

/// The token behind a word at `i` for one who did it.
fn doer_at(scan: &Scan<'_>, i: usize) -> Option<usize> {
    scan.is(i, |s| matches!(s, Sense::Concept(concept) if is_doer(concept)))
}

#[cfg(test)]
mod tests {
    use crate::event::Value;
    use crate::extract::typing::{Known, type_text};
    use crate::lang::Language;

    /// The scope of the text's first figure of people.
    #[track_caller]
    fn check(language: Language, text: &str, expected: Option<&str>) {
        let typed = type_text(text, language, Known::default());
        let figure = typed.facts().find(|fact| matches!(fact.value, Value::Quantity(_)));
        let scope = figure.map(|fact| fact.scope.as_deref());
        assert_eq!(scope, Some(expected), "{text}");
    }

    #[test]
    fn dead_attackers_are_no_victims() {
        use Language::*;
        let theirs = Some("attackers");
        check(En, "Police shot four suspects dead", theirs);
        check(Es, "Los agentes abatieron a cinco terroristas", theirs);
        check(De, "Die Polizei erschoss drei Angreifer", theirs);
        check(Fr, "Les trois assaillants ont été tués", theirs);
        check(It, "La polizia ha ucciso tre attentatori", theirs);
        check(Pt, "Os três atacantes foram mortos", theirs);
        check(Nl, "Twee daders werden gedood", theirs);
        check(En, "Police arrested three suspects", None);
        check(En, "The gunman killed nine people", None);
        check(De, "Der Täter tötete neun Menschen", None);
    }

    #[test]
    fn a_toll_says_whether_it_counts_the_attackers() {
        use Language::*;
        let with = Some("with_attackers");
        check(En, "Ten people died, including the gunman", with);
        check(En, "The shooting left ten dead, the gunman included", with);
        check(De, "Zehn Menschen starben, darunter der 18-jährige Täter", with);
        check(Fr, "Dix morts, y compris le tireur", with);
        check(Es, "Diez muertos, entre ellos el agresor", with);
        check(It, "Dieci persone sono morte, compreso l'attentatore", with);
        check(Pt, "Dez pessoas morreram, incluindo o atirador", with);
        check(Nl, "Tien mensen kwamen om, onder wie de dader", with);
        let without = Some("without_attackers");
        check(En, "The attack killed nine people, not counting the gunman", without);
        check(En, "Besides the attacker, nine people died", without);
        check(De, "Neun Menschen starben, den Täter nicht mitgezählt", without);
        check(De, "Neben dem Täter starben neun Menschen", without);
        check(Fr, "Neuf personnes ont été tuées, sans compter l'assaillant", without);
        check(Es, "Nueve personas murieron, sin contar al atacante", without);
        check(It, "Nove persone sono morte, escluso l'attentatore", without);
        check(Pt, "Nove pessoas morreram, sem contar o atirador", without);
        check(Nl, "Negen mensen kwamen om, de dader niet meegerekend", without);
        check(En, "Nine people died, including a woman", None);
        check(En, "Nine people died, including a woman whom the gunman knew", None);
        check(De, "Neun Menschen starben, darunter drei Kinder; der Täter floh", None);
    }
}
