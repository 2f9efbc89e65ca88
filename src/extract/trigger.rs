//! The words that name events, and which of them the claim is about.

use std::borrow::Cow;

use super::marked::base;
use super::phrase::{is_capital, is_mark, is_plain, is_word, syntax};
use super::role::Placed;
use super::scan::Scan;
use super::typing::Known;
use crate::event::{Dimension, EventKind, Family};
use crate::lang::{Cue, Hit, Sense, Syntax, TimeWord};
use crate::text::Span;

/// An event as told by one word, the tokens `start..end`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Told {
    pub(crate) kind: EventKind,
    pub(crate) lemma: Cow<'static, str>,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// The events of the text, the one it is about first.
pub(crate) fn triggers(scan: &Scan<'_>, taken: &[bool], known: Known<'_>) -> Vec<Told> {
    const BODIES: u32 = Sense::Body("").bit() | Sense::Entity("").bit();
    let mut found: Vec<Told> = Vec::new();
    for hit in scan.hits() {
        let Sense::Trigger(kind) = hit.sense else { continue };
        // "the prosecution service", "the Investigation Bureau": a body's name tells no event.
        let named = (hit.start.saturating_sub(4)..=hit.start)
            .filter(|&at| scan.begins_any(at, BODIES))
            .any(|at| {
                scan.is(at, |s| matches!(s, Sense::Body(_) | Sense::Entity(_)))
                    .is_some_and(|end| end >= hit.end)
            });
        // „einen Kilometer vom Tatort entfernt": how far away, and nothing removed.
        let away = kind == EventKind::Removal
            && (hit.start.saturating_sub(6)..hit.start).any(|at| {
                scan.is(
                    at,
                    |s| matches!(s, Sense::Measure(measure) if measure.dimension() == Dimension::Length),
                )
                .is_some()
            });
        if taken[hit.start] || named || away || found.last().is_some_and(|last| hit.start < last.end) {
            continue;
        }
        found.push(Told {
            kind,
            lemma: scan.stem(last_word(scan, hit)),
            start: hit.start,
            end: hit.end,
        });
    }
    if let Some(span) = known.trigger {
        given(scan, &mut found, span);
    } else if let Some(main) = main_event(scan, &found) {
        let main = found.remove(main);
        found.insert(0, main);
    } else if let Some(first) = found.first() {
        // Only side clauses name events: the claim is about something else.
        let untold = Told {
            kind: EventKind::Other,
            lemma: "".into(),
            start: first.start,
            end: first.start,
        };
        found.insert(0, untold);
    }
    if let Some(kind) = known.kind.and_then(EventKind::parse) {
        match found.first_mut() {
            Some(first) => first.kind = kind,
            None if !scan.tokens.is_empty() => {
                found.push(Told {
                    kind,
                    lemma: kind.id().into(),
                    start: 0,
                    end: 1,
                });
            }
            None => {}
        }
    }
    if found.len() < 2 {
        return found;
    }
    // One event told twice in a sentence is one mention.
    let mut seen = Vec::new();
    found.retain(|told| !seen.contains(&told.kind) && (seen.push(told.kind), true).1);
    found
}

/// The last token of the phrase that means something: "data" of "the data of 200 clients were stolen".
fn last_word(scan: &Scan<'_>, hit: &Hit) -> usize {
    let joins = |i: usize| syntax(scan, i, Syntax::Of).is_some();
    let last = (hit.start..hit.end).rev().find(|&i| !joins(i));
    last.unwrap_or(hit.end - 1)
}

/// Lets what is counted tell the event: "will cut 350 jobs" is a layoff though "cut" alone is none, « supprime 350
/// emplois » one though « supprimer » is a removal elsewhere.
pub(crate) fn by_counted(scan: &Scan<'_>, told: &mut Vec<Told>, placed: &[Placed]) {
    let counted = placed
        .iter()
        .find_map(|one| Some((EventKind::of_counted(one.role)?, one)));
    let Some((kind, one)) = counted else { return };
    // The word that says what became of them names the event.
    let state = one
        .word
        .and_then(|at| Some((at, scan.is(at, |s| s == Sense::State(one.role))?)));
    match told.first_mut() {
        None => {
            let (start, end) = state.unwrap_or((one.counted.start, one.counted.start));
            told.push(Told {
                kind,
                lemma: state.map_or("".into(), |_| scan.stem(end - 1)),
                start,
                end,
            });
        }
        Some(first) if first.kind == EventKind::Removal && kind == EventKind::Layoff => first.kind = kind,
        // "five suspected of the attack are in custody": what becomes of them is told, not the attack.
        Some(first)
            if kind.family() == Family::Response
                && first.kind.family() == Family::Happening
                && only_modifies(scan, first.start) =>
        {
            if let Some((start, end)) = state {
                told.insert(
                    0,
                    Told {
                        kind,
                        lemma: scan.stem(end - 1),
                        start,
                        end,
                    },
                );
            }
        }
        Some(_) => {}
    }
}

/// Puts the event of the given trigger word first.
fn given(scan: &Scan<'_>, found: &mut Vec<Told>, span: Span) {
    let at = found
        .iter()
        .position(|told| scan.tokens.span(told.start, told.end).overlaps(&span));
    let main = match at {
        Some(at) => found.remove(at),
        None => {
            let Some(token) = (0..scan.len()).find(|i| scan.tokens.get(*i).span().overlaps(&span)) else {
                return;
            };
            Told {
                kind: EventKind::Other,
                lemma: base(scan, span).map_or_else(|| scan.stem(token), Cow::Borrowed),
                start: token,
                end: token + 1,
            }
        }
    };
    found.insert(0, main);
}

/// How much a kind says of what the claim is about: what happened before what came of it, both before what was said.
fn weight(kind: EventKind) -> i32 {
    match kind.family() {
        // Who kills himself dies, and is found dead.
        _ if kind == EventKind::Suicide => 45,
        Family::Happening => 50,
        Family::Response => 40,
        Family::Consequence => 35,
        Family::Politics | Family::Economy | Family::Life => 30,
        Family::Communication => 15,
        Family::Other => 0,
    }
}

/// The index of the event that the claim is about.
fn main_event(scan: &Scan<'_>, found: &[Told]) -> Option<usize> {
    // "X was a follow-up to an earlier Y" tells of Y.
    let sequel = scan.cues(Cue::Sequel).next();
    if let Some(sequel) = sequel {
        let earlier = scan.cues(Cue::Earlier).find(|hit| hit.start >= sequel.end);
        if let Some(earlier) = earlier
            && let Some(at) = found.iter().position(|told| told.start >= earlier.start)
        {
            return Some(at);
        }
    }
    // "X claimed responsibility for the attack" tells of the claim.
    if let Some(claim) = found
        .first()
        .filter(|first| first.kind == EventKind::ResponsibilityClaim)
        && found[1..].iter().any(|told| told.kind.family() == Family::Happening)
        && !SideClauses::of(scan).hold(claim.start)
    {
        return Some(0);
    }
    let side = SideClauses::of(scan);
    let answered = found.iter().any(|told| {
        let after = matches!(
            told.kind.family(),
            Family::Response | Family::Politics | Family::Economy | Family::Life
        ) || told.kind == EventKind::Warning;
        after && !side.hold(told.start) && !only_modifies(scan, told.start)
    });
    let says = scan.cues(Cue::Say).next().is_some();
    let strength = |told: &Told| {
        let happens = matches!(told.kind.family(), Family::Happening | Family::Consequence);
        // "the police told a press conference that …" is about what they told.
        let frames = says
            && matches!(told.kind, EventKind::PressConference | EventKind::Statement)
            && only_modifies(scan, told.start);
        let aside = frames || !happens && side.hold(told.start);
        // "two hours after the attack, the driver was arrested" tells of the arrest.
        let dated = if answered && only_modifies(scan, told.start) {
            30
        } else {
            0
        };
        (!aside).then(|| weight(told.kind) - (told.start as i32).min(40) / 2 - dated)
    };
    let ranked = found
        .iter()
        .enumerate()
        .filter_map(|(i, told)| Some((strength(told)?, std::cmp::Reverse(i))));
    ranked.max().map(|(_, std::cmp::Reverse(i))| i)
}

/// Whether the event's name stands behind a preposition: "after the attack", « de responsabilidade pela tragédia ». It
/// only says when, where or of what.
fn only_modifies(scan: &Scan<'_>, at: usize) -> bool {
    /// No more words stand between a preposition and its noun.
    const REACH: usize = 4;
    let joins = |s| {
        matches!(
            s,
            Sense::Where
                | Sense::Agent
                | Sense::Time(TimeWord::After | TimeWord::Before | TimeWord::Since)
                | Sense::Syntax(Syntax::Of | Syntax::For | Syntax::From | Syntax::Toward | Syntax::Nearby)
        )
    };
    let opens = |s| {
        matches!(
            s,
            Sense::Syntax(
                Syntax::Have | Syntax::Be | Syntax::Relative | Syntax::That | Syntax::Reflexive | Syntax::Speaker
            ) | Sense::Cue(Cue::And | Cue::Or | Cue::Contrast | Cue::Not | Cue::Say)
        )
    };
    for i in (at.saturating_sub(REACH)..at).rev() {
        let article = syntax(scan, i, Syntax::Article).is_some();
        if scan.is(i, joins).is_some_and(|end| end <= at) {
            // „der Gewinn", « des attentats »: an article as well, where no noun stands before.
            let noun = i
                .checked_sub(1)
                .is_some_and(|owner| is_word(scan, owner) && (!scan.grammar().verb_last || is_capital(scan, owner)));
            if noun || !article || scan.is(i, |s| s == Sense::Where || s == Sense::Agent).is_some() {
                return true;
            }
        }
        let small = scan.is(i, |s| s == Sense::Function).is_some();
        if small && !article {
            return scan.is(i, opens).is_none();
        }
        let describes = is_plain(scan, i)
            // "the deadly attack"
            || scan.is(i, |s| matches!(s, Sense::Trigger(kind) if kind.family() == Family::Consequence)).is_some()
            || scan
                .is(i, |s| {
                    matches!(s, Sense::Demonym(_) | Sense::Syntax(Syntax::Attribute) | Sense::Time(_))
                })
                .is_some();
        if !article && !describes {
            return false;
        }
    }
    false
}

/// The words that begin subordinate clauses, and the marks that end them.
struct SideClauses {
    begins: Vec<(usize, usize)>,
    ends: Vec<usize>,
}

impl SideClauses {
    fn of(scan: &Scan<'_>) -> Self {
        let subordinate = scan
            .hits()
            .iter()
            .filter(|h| matches!(h.sense, Sense::Cue(Cue::Subordinate)))
            // « per il crollo »: before a noun it is a preposition.
            .filter(|h| {
                syntax(scan, h.start, Syntax::For) != Some(h.end) || syntax(scan, h.end, Syntax::Article).is_none()
            });
        SideClauses {
            begins: subordinate.map(|hit| (hit.start, hit.end)).collect(),
            ends: (0..scan.len())
                .filter(|&i| is_mark(scan, i, &[",", ";", ":"]))
                .collect(),
        }
    }

    /// Whether a subordinate clause has begun before the token and no mark has ended it since.
    fn hold(&self, at: usize) -> bool {
        let before = self.begins.partition_point(|(start, _)| *start < at);
        let begin = self.begins[..before].iter().rev().find(|(_, end)| *end <= at);
        let end = self.ends[..self.ends.partition_point(|&end| end < at)].last();
        begin.is_some_and(|(start, _)| end.is_none_or(|end| end < start))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    /// The kind that the text is about.
    #[track_caller]
    fn about(language: Language, text: &str, expected: EventKind) {
        let scan = Scan::new(text, language, None);
        let told = triggers(&scan, &vec![false; scan.len()], Known::default());
        assert_eq!(told.first().map(|told| told.kind), Some(expected), "{text}");
    }

    #[test]
    fn a_happening_that_only_modifies_is_not_what_the_claim_is_about() {
        use EventKind::{Arrest, Attack, Collapse, Disaster, Fine};
        use Language::{De, En, Es, Fr, It, Nl, Pt};
        about(
            Pt,
            "Cinco suspeitos de responsabilidade pela tragédia foram presos",
            Arrest,
        );
        about(En, "Two men suspected of the attack were arrested", Arrest);
        about(En, "The company was fined over the deadly collapse", Fine);
        about(Es, "Un sospechoso del atentado fue detenido", Arrest);
        about(Fr, "Deux suspects de l'attentat ont été arrêtés", Arrest);
        about(De, "Nach dem Anschlag wurden zwei Männer festgenommen", Arrest);
        about(It, "Per il crollo del ponte sono state arrestate due persone", Arrest);
        about(Nl, "Na de aanslag zijn twee mannen aangehouden", Arrest);
        // Who dies in it, dies of it.
        about(Pt, "Os mortos do desastre são 110", Disaster);
        about(En, "Two men died in the collapse", Collapse);
        about(En, "An attack on the camp began after two arrests", Attack);
    }

    #[test]
    fn what_is_told_at_a_press_conference_is_not_the_press_conference() {
        use EventKind::{Other, PressConference};
        use Language::{De, En, Fr};
        about(
            De,
            "Der Mann hatte zwei Pässe, sagte die Polizei in einer Pressekonferenz",
            Other,
        );
        about(
            En,
            "The gunman had two passports, police said at a press conference",
            Other,
        );
        about(
            En,
            "Investigators presented the results at a press conference",
            PressConference,
        );
        about(Fr, "Une conférence de presse est prévue à 14 heures", PressConference);
    }

    #[test]
    fn a_distance_is_no_removal_and_a_suicide_no_mere_death() {
        use EventKind::{Death, Removal, Suicide};
        use Language::{De, En, Es, Fr, It, Nl, Pt};
        let told = |text| {
            let scan = Scan::new(text, De, None);
            triggers(&scan, &vec![false; scan.len()], Known::default())
        };
        assert_eq!(told("Das Dorf liegt acht Kilometer vom Fluss entfernt"), []);
        about(De, "Die Plattform hat die Videos entfernt", Removal);
        about(De, "Der Täter tötete sich selbst", Suicide);
        about(En, "The gunman killed himself", Suicide);
        about(Es, "El atacante se suicidó", Suicide);
        about(Fr, "Le tireur s'est suicidé", Suicide);
        about(It, "L'attentatore si è tolto la vita", Suicide);
        about(Nl, "De dader pleegde zelfmoord", Suicide);
        about(Pt, "O atirador suicidou-se", Suicide);
        about(En, "The gunman killed two men", Death);
    }

    #[test]
    fn flight_and_hunt_are_one_kind_in_every_language() {
        use EventKind::Manhunt;
        use Language::{De, En, Es, Fr, It, Nl, Pt};
        about(De, "Der Fahrer ist weiter auf der Flucht", Manhunt);
        about(En, "The driver fled on foot and is still at large", Manhunt);
        about(Es, "El conductor huyó a pie", Manhunt);
        about(Fr, "Le conducteur est en fuite", Manhunt);
        about(It, "Il conducente è in fuga", Manhunt);
        about(Nl, "De bestuurder is voortvluchtig", Manhunt);
        about(Pt, "O condutor continua em fuga", Manhunt);
    }

    #[test]
    fn a_fall_of_shares_is_one_of_prices_and_an_emergency_is_declared() {
        use EventKind::{Law, PriceChange};
        use Language::{En, Es, Fr, Nl, Pt};
        about(En, "The group lost 22% of its value", PriceChange);
        let scan = Scan::new("He shares a house and fell ill", En, None);
        let told = triggers(&scan, &vec![false; scan.len()], Known::default());
        assert!(told.iter().all(|told| told.kind != PriceChange), "{told:?}");
        about(En, "The government declared a state of emergency", Law);
        about(Es, "El Gobierno decretó el estado de emergencia", Law);
        about(Fr, "Le gouvernement a décrété l'état d'urgence", Law);
        about(Nl, "De regering riep de noodtoestand uit", Law);
        about(Pt, "O governo decretou estado de emergência", Law);
    }
}
