//! How a claim's event stands to the main event of its document.

use super::phrase::cue;
use super::scan::Scan;
use crate::event::Context;

use crate::lang::{Cue, Hit, Numeral, Sense};
use crate::text::TokenKind;

/// Reads the words that place the claim before, after or beside the main event.
pub(crate) fn context(scan: &Scan<'_>) -> Context {
    // Behind a verb of saying the tense only shifts: "said that … had been".
    let said = scan.cues(Cue::Say).map(|hit| hit.start).next().unwrap_or(usize::MAX);
    let past_perfect = scan
        .cues(Cue::PastPerfect)
        .any(|hit| hit.start <= said && governs_verb(scan, hit.end));
    Context {
        // "a previous attack" is an earlier event by itself; "already", "then" are where the tense says so too.
        earlier: scan.cues(Cue::Earlier).any(|hit| {
            names_event(scan, hit) || (past_perfect || ago(scan, hit)) && !says(scan, hit.start.wrapping_sub(1))
        }),
        sequel: scan
            .cues(Cue::Sequel)
            .any(|hit| names_event(scan, hit) || is_compound(scan, hit)),
        separate: scan
            .cues(Cue::Separate)
            .any(|hit| names_event(scan, hit) || hit.end - hit.start > 2),
        past_perfect,
        several: false,
        future: scan.cues(Cue::Forecast).next().is_some(),
        anaphoric: cue(scan, 0, Cue::Anaphor).is_some(),
    }
}

/// Whether an event's name stands right behind: "a separate incident", « une première attaque ».
fn names_event(scan: &Scan<'_>, hit: &Hit) -> bool {
    (hit.end..hit.end + 3)
        .take_while(|at| {
            scan.tokens.kind(*at) == Some(TokenKind::Word) && scan.is(*at, |s| matches!(s, Sense::Function)).is_none()
        })
        .any(|at| scan.is(at, |s| matches!(s, Sense::Trigger(_))).is_some())
}

/// "follow-up": more than a word, and not only adverbs of time.
fn is_compound(scan: &Scan<'_>, hit: &Hit) -> bool {
    hit.end - hit.start > 1 && scan.is(hit.start, |s| matches!(s, Sense::Time(_))).is_none()
}

/// "three years ago", "four days earlier": the cue stands at a stretch of time.
fn ago(scan: &Scan<'_>, hit: &Hit) -> bool {
    let unit = |at: usize| {
        scan.is(at, |s| matches!(s, Sense::Time(crate::lang::TimeWord::Unit(_))))
            .is_some()
    };
    (hit.start.saturating_sub(2)..hit.end).any(unit)
}

/// Whether a verb's participle follows the auxiliary, not a noun or figure: "had hit", not "had 280 passengers".
fn governs_verb(scan: &Scan<'_>, mut at: usize) -> bool {
    let adverb = |at: usize| {
        scan.is(at, |s| matches!(s, Sense::Cue(Cue::Not | Cue::Earlier | Cue::Hedge)))
            .is_some()
    };
    for _ in 0..2 {
        if adverb(at) || scan.fold(at).ends_with("ly") || scan.fold(at).ends_with("ment") {
            at += 1;
        }
    }
    if at > 0 && cue(scan, at - 1, Cue::PastPerfect).is_some_and(|end| end > at) {
        return true;
    }
    let noun = scan.is(at, |s| match s {
        Sense::Numeral(n) => !matches!(n, Numeral::And | Numeral::Never),
        Sense::Function | Sense::Cue(Cue::NoQuantity) | Sense::Bound(_) => true,
        _ => false,
    });
    let been = scan.is(at, |s| matches!(s, Sense::Function)).is_some() && cue(scan, at, Cue::PastPerfect).is_none();
    scan.tokens.kind(at) == Some(TokenKind::Word) && (noun.is_none() || been && is_been(scan, at))
}

/// The participle of "to be" behind the auxiliary.
fn is_been(scan: &Scan<'_>, at: usize) -> bool {
    cue(scan, at, Cue::Been).is_some()
}

fn says(scan: &Scan<'_>, at: usize) -> bool {
    cue(scan, at, Cue::Say).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    fn check(language: Language, text: &str, expected: &str) {
        let context = context(&Scan::new(text, language, None));
        let mut found = String::new();
        for (flag, letter) in [
            (context.earlier, 'E'),
            (context.sequel, 'Q'),
            (context.separate, 'S'),
            (context.past_perfect, 'P'),
        ] {
            if flag {
                found.push(letter);
            }
        }
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_that_place_an_event_and_their_near_misses() {
        use Language::{En, Fr};
        check(En, "It was a follow-up to a previous attack", "EQ");
        check(En, "In a separate incident two men were hurt", "S");
        check(En, "The previous record was 12", "");
        check(En, "Another man was hurt", "");
        check(En, "The accounts had been restored soon after", "P");
        check(En, "Police had already searched the house then", "EP");
        check(En, "The plane had 280 passengers", "");
        check(En, "The ministry said that 12 people had died", "");
        check(Fr, "Une première attaque avait eu lieu en 2018", "EP");
        check(Fr, "Les comptes avaient été réactivés", "P");
        check(Fr, "L'avion avait 280 passagers", "");
    }
}
