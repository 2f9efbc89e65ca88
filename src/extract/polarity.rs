//! Whether what a trigger tells is said not to have happened.

use super::phrase::{
    Auxiliaries, behind_articles, clause, covered, cue, ending, is_mark, is_not, is_plain, is_verb, is_word,
    negated_behind, syntax,
};
use super::scan::Scan;
use crate::event::{Concept, Role};
use crate::lang::{Cue, Sense, Syntax};

/// Whether the trigger at `start..end` is negated: "was not carried out", « sans faire de victimes ».
///
/// A count of nobody ("no one was arrested") is a quantity, and no negation.
pub(crate) fn negated(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    let not = scan.has_cues(Cue::Not.bit());
    not && verb_negated(scan, start, end)
        || scan.has_cues(Cue::NoQuantity.bit()) && none_of(scan, start)
        || lacks(scan, start)
        || not && happens_not(scan, end)
        || denies_having(scan, start)
        || scan.has_cues(Cue::NoQuantity.bit() | Cue::Nobody.bit()) && nobody_does(scan, start)
}

/// "no group has claimed the attack", « ningún grupo reivindicó el atentado »: nobody is the subject of the verb; not
/// where the verb tells what became of people, whom the figure then counts.
fn nobody_does(scan: &Scan<'_>, start: usize) -> bool {
    let state = scan.is(start, |s| matches!(s, Sense::State(_))).is_some();
    let aux = Auxiliaries::before(scan, start);
    let claims = scan
        .is(start, |s| matches!(s, Sense::Active(Role::ClaimedBy)))
        .is_some();
    if state || !claims && aux.start == start || aux.passive() {
        return false;
    }
    let nobody = |i: usize| cue(scan, i, Cue::NoQuantity).or_else(|| cue(scan, i, Cue::Nobody));
    (aux.start.saturating_sub(4)..aux.start).any(|i| {
        nobody(i)
            .is_some_and(|end| end <= aux.start && (end..aux.start).all(|at| is_word(scan, at) && !is_verb(scan, at)))
    })
}

/// "was not attacked", « n'a pas attaqué ».
fn verb_negated(scan: &Scan<'_>, start: usize, end: usize) -> bool {
    // « n'attaque pas »: the word stands behind.
    let behind = scan.grammar().not_behind && is_not(scan, end);
    // "viel de stad niet aan": a verb, not the noun that is told of.
    let verb = scan
        .is(start, |s| matches!(s, Sense::Active(_) | Sense::State(_)))
        .is_some();
    Auxiliaries::before(scan, doing(scan, start)).not
        || Auxiliaries::before(scan, start).not
        || behind
        || verb && negated_behind(scan, start)
}

/// "was not carried out as a raid", "did not launch an attack": the verb whose object is the trigger.
fn doing(scan: &Scan<'_>, start: usize) -> usize {
    let mut at = start;
    while let Some(from) = ending(scan, at, |s| {
        matches!(s, Sense::Syntax(Syntax::Article | Syntax::Attribute))
    }) {
        at = from;
    }
    let verb = |s: Sense| matches!(s, Sense::Active(Role::CarriedOutBy | Role::LedBy | Role::ClaimedBy));
    ending(scan, at, verb).unwrap_or(start)
}

/// "no attack", « aucune attaque »; not where the word counts people.
fn none_of(scan: &Scan<'_>, start: usize) -> bool {
    let counted = scan
        .is(start, |s| {
            matches!(s, Sense::State(_)) || matches!(s, Sense::Concept(c) if c.is_a(Concept::People))
        })
        .is_some();
    let none = |at: usize| {
        ending(scan, at, |s| matches!(s, Sense::Cue(Cue::NoQuantity)))
            .is_some_and(|from| cue(scan, from, Cue::Nobody).is_none())
    };
    let adjective = start > 0 && is_plain(scan, start - 1) || ending(scan, start, is_attribute).is_some();
    !counted && (none(start) || adjective && none(start - 1))
}

fn is_attribute(sense: Sense) -> bool {
    matches!(sense, Sense::Syntax(Syntax::Attribute))
}

/// "without causing damage", « sans faire de dégâts ».
fn lacks(scan: &Scan<'_>, start: usize) -> bool {
    let from = start.saturating_sub(5);
    (from..start).rev().any(|i| {
        let Some(end) = syntax(scan, i, Syntax::Without) else {
            return false;
        };
        let only = covered(scan, i, end, |s| matches!(s, Sense::Cue(Cue::OnlyThan)));
        let nouns = (end..start)
            .filter(|&at| {
                scan.is(at, |s| matches!(s, Sense::Concept(_) | Sense::Entity(_)))
                    .is_some()
            })
            .count();
        !only && nouns == 0 && (end..start).all(|at| is_word(scan, at) && cue(scan, at, Cue::And).is_none())
    })
}

/// "the operation was not carried out", « l'attaque n'a pas eu lieu ».
fn happens_not(scan: &Scan<'_>, end: usize) -> bool {
    let verb = (end..(end + 7).min(scan.len()))
        .take_while(|&i| is_word(scan, i))
        .find(|&i| {
            scan.is(i, |s| {
                matches!(
                    s,
                    Sense::Active(Role::CarriedOutBy | Role::LedBy) | Sense::Syntax(Syntax::Occur)
                ) || matches!(s, Sense::Link(Role::CarriedOutBy | Role::LedBy | Role::When))
            })
            .is_some()
        });
    verb.is_some_and(|verb| {
        let aux = Auxiliaries::before(scan, verb);
        let bracket = scan.grammar().verb_last && aux.start < end;
        aux.not && (aux.start == end || bracket) || verb == end && negated_behind(scan, verb)
    })
}

/// "denied having carried out", "denied that it attacked", « nie avoir mené ».
fn denies_having(scan: &Scan<'_>, start: usize) -> bool {
    if !scan.has_cues(Cue::Deny.bit()) && !scan.has_any(Sense::Active(Role::DeniedBy).bit()) {
        return false;
    }
    let verb = doing(scan, start);
    let aux = Auxiliaries::before(scan, verb);
    let joiner = |s: Sense| matches!(s, Sense::Syntax(Syntax::That | Syntax::Of | Syntax::Toward));
    let at = ending(scan, aux.start, joiner).unwrap_or(aux.start);
    let deny = ending(scan, at, |s| {
        matches!(s, Sense::Cue(Cue::Deny) | Sense::Active(Role::DeniedBy))
    });
    deny.is_some_and(|from| aux.start < verb && !Auxiliaries::before(scan, from).not)
}

/// Who says that what the trigger at `start..end` tells is untrue: the tokens of the phrase for them.
///
/// # Complexity
/// Linear in the length of the clause.
pub(crate) fn denied(scan: &Scan<'_>, start: usize, end: usize) -> Option<(usize, usize)> {
    const SORTS: u32 = Sense::Link(Role::DeniedBy).bit() | Sense::Active(Role::DeniedBy).bit();
    if !scan.has_any(SORTS) {
        return None;
    }
    let (from, to) = clause(scan, start);
    (from..to).filter(|&i| scan.begins_any(i, SORTS)).find_map(|i| {
        let link = scan
            .is(i, |s| matches!(s, Sense::Link(Role::DeniedBy)))
            .filter(|_| i >= end);
        if let Some(behind) = link {
            return phrase_behind(scan, behind, to);
        }
        let verb = scan.is(i, |s| matches!(s, Sense::Active(Role::DeniedBy)))?;
        let deny = cue(scan, i, Cue::Deny).is_some();
        let aux = Auxiliaries::before(scan, i);
        let trails = i >= end && is_mark(scan, verb, &[".", ",", "»", "”"]) || verb >= to;
        let fits = deny && !aux.not && !aux.passive() && (verb <= start || trails && i >= end);
        if fits {
            phrase_before(scan, aux.start, from)
        } else {
            None
        }
    })
}

fn phrase_before(scan: &Scan<'_>, end: usize, from: usize) -> Option<(usize, usize)> {
    let stops = |s: Sense| {
        matches!(
            s,
            Sense::Cue(Cue::And | Cue::Contrast | Cue::Say) | Sense::Syntax(Syntax::That)
        )
    };
    let mut start = end;
    while start > from && start + 8 > end && is_word(scan, start - 1) && scan.is(start - 1, stops).is_none() {
        start -= 1;
    }
    let start = behind_articles(scan, start).min(end);
    (start < end).then_some((start, end))
}

fn phrase_behind(scan: &Scan<'_>, start: usize, to: usize) -> Option<(usize, usize)> {
    let start = behind_articles(scan, start);
    let stops = |s: Sense| matches!(s, Sense::Cue(Cue::And | Cue::Contrast) | Sense::Where | Sense::Time(_));
    let first = start + 1;
    let end = (first..to.min(start + 8))
        .find(|&i| !is_word(scan, i) || scan.is(i, stops).is_some() && syntax(scan, i, Syntax::Of).is_none())
        .unwrap_or(to.min(start + 8));
    (start < to && is_word(scan, start)).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    fn marked(text: &str) -> (String, usize, usize) {
        let open = text.find('[').unwrap();
        let close = text.find(']').unwrap() - 1;
        (text.replace(['[', ']'], ""), open, close)
    }

    fn tokens(scan: &Scan<'_>, open: usize, close: usize) -> (usize, usize) {
        let inside = |i: &usize| {
            let span = scan.tokens.span(*i, *i + 1);
            span.start >= open && span.end <= close
        };
        let found: Vec<usize> = (0..scan.len()).filter(inside).collect();
        (found[0], found[found.len() - 1] + 1)
    }

    /// Whether the trigger between `[` and `]` is negated, and who denies it.
    fn check(language: Language, cases: &[(&str, bool, &str)]) {
        let mut wrong = Vec::new();
        for (case, expected, by) in cases {
            let (text, open, close) = marked(case);
            let scan = Scan::new(&text, language, None);
            let (start, end) = tokens(&scan, open, close);
            let who = denied(&scan, start, end).map_or("", |(a, b)| scan.tokens.span(a, b).slice(&text));
            let found = negated(&scan, start, end);
            if (found, who) != (*expected, *by) {
                wrong.push(format!("{case:?}: {found} {who:?}, expected {expected} {by:?}"));
            }
        }
        assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    }

    #[test]
    fn english() {
        check(
            Language::En,
            &[
                ("The site was not [attacked].", true, ""),
                ("The site was [attacked].", false, ""),
                ("The [operation] was not carried out.", true, ""),
                ("The [attack] did not take place.", true, ""),
                ("Europol didn't launch a [cyberattack].", true, ""),
                ("No [attack] was reported.", true, ""),
                ("No one was [arrested].", false, ""),
                ("No group has [claimed responsibility].", true, ""),
                ("Nobody was hurt in the [attack].", false, ""),
                ("Not only was the site [attacked], it was closed.", false, ""),
                ("The storm passed without causing [damage].", true, ""),
                ("Europol denied having carried out the [attack].", true, "Europol"),
                ("Europol denied that it [attacked] the site.", false, "Europol"),
                (
                    "The [attack] was denied by the Spanish police.",
                    false,
                    "Spanish police",
                ),
                ("The police did not deny the [attack].", false, ""),
                ("The [attack] did not stop them from returning.", false, ""),
                ("It did not prevent the [attack].", false, ""),
            ],
        );
    }

    #[test]
    fn french() {
        check(
            Language::Fr,
            &[
                ("L'[opération] n'a pas été menée.", true, ""),
                ("L'[opération] a été menée.", false, ""),
                ("L'[attaque] n'a pas eu lieu.", true, ""),
                ("Le site n'a pas été [attaqué].", true, ""),
                ("Europol n'a mené qu'une [opération].", false, ""),
                ("La tempête est passée sans faire de [dégâts].", true, ""),
                ("Aucune [attaque] n'a été signalée.", true, ""),
                ("La police nie avoir mené l'[attaque].", true, "police"),
                ("Non seulement le site a été [attaqué], mais il est fermé.", false, ""),
                (
                    "Une première [cyberattaque] ne les avait pas empêchés de revenir",
                    false,
                    "",
                ),
                ("L'[attaque] a été démentie par Europol.", false, "Europol"),
            ],
        );
    }

    #[test]
    fn dutch() {
        check(
            Language::Nl,
            &[
                ("De [aanval] vond niet plaats.", true, ""),
                ("De [aanval] vond plaats.", false, ""),
                ("De [aanval] heeft niet plaatsgevonden.", true, ""),
                ("Europol heeft de [aanval] niet uitgevoerd.", true, ""),
                ("De politie [arresteerde] de man niet.", true, ""),
                ("De man werd gisteren niet [gearresteerd].", true, ""),
                ("De man werd niet alleen [gearresteerd], maar ook geslagen.", false, ""),
                ("Na de [aanval] was de politie niet aanwezig.", false, ""),
            ],
        );
    }
}
