//! Who says so: "according to X", "X said", « a indiqué X ».

mod speaker;

use super::name::{Name, holding, starting_at};
use super::phrase::{Auxiliaries, REACH, clause, cue, ending, is_mark, is_word, sentence, syntax};
use super::scan::Scan;
use crate::event::{Attribution, Role};
use crate::lang::{Cue, Sense, Syntax};
use speaker::Speaker;

/// A statement put into somebody's mouth.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Said {
    pub(crate) attribution: Attribution,
    /// The tokens that it covers: `from..to`.
    pub(crate) from: usize,
    pub(crate) to: usize,
    /// The tokens of the words that say so, speaker included.
    pub(crate) cue: (usize, usize),
}

/// Everything that the text puts into somebody's mouth, in order.
///
/// # Complexity
/// Linear in the number of tokens, times the length of the sentence around each verb of saying.
pub(crate) fn attributions(scan: &Scan<'_>, names: &[Name]) -> Vec<Said> {
    let mut found: Vec<Said> = Vec::new();
    if !scan.has_cues(Cue::According.bit() | Cue::Say.bit() | Cue::Deny.bit()) {
        return found;
    }
    let mut i = 0;
    while i < scan.len() {
        let said = according(scan, names, i).or_else(|| saying(scan, names, i));
        let next = said.as_ref().map_or(i + 1, |s| s.cue.1.max(i + 1));
        // "X, quoting Y, said": the statement is X's. A second verb of one speaker says nothing new.
        if let Some(said) = said {
            while found
                .last()
                .is_some_and(|f| said.cue.0 < f.cue.0 && f.cue.1 < said.cue.1)
            {
                found.pop();
            }
            if !found
                .last()
                .is_some_and(|f| f.cue.0 < said.cue.1 && said.cue.0 < f.cue.1)
            {
                found.push(said);
            }
        }
        i = next;
    }
    found
}

/// Those that may cover token `at`: none covers more than the reach of a sentence around its own words.
pub(crate) fn near(said: &[Said], at: usize) -> &[Said] {
    let far = 2 * REACH;
    let from = said.partition_point(|s| s.cue.1 + far < at);
    let to = said.partition_point(|s| s.cue.0 <= at + far);
    &said[from..to.max(from)]
}

/// "according to X", « selon X ».
fn according(scan: &Scan<'_>, names: &[Name], i: usize) -> Option<Said> {
    let end = cue(scan, i, Cue::According)?;
    let speaker = Speaker::behind(scan, names, end);
    let (name_end, attribution) = match speaker {
        Some(speaker) => (speaker.end, speaker.attribution(scan, names)),
        // « de source policière »: the cue names its speaker itself.
        None => match cue_names(scan, i, end) {
            Some(attribution) => (end, attribution),
            None => return after_speaker(scan, names, i, end),
        },
    };
    let (from, to) = covered(scan, i, name_end);
    Some(Said {
        attribution,
        from,
        to,
        cue: (i, name_end),
    })
}

/// "der Polizei zufolge": the cue stands behind its speaker.
fn after_speaker(scan: &Scan<'_>, names: &[Name], i: usize, end: usize) -> Option<Said> {
    if !scan.grammar().verb_last || is_mark(scan, i.checked_sub(1)?, &[","]) {
        return None;
    }
    let speaker = Speaker::before(scan, names, i)?;
    let (from, to) = covered(scan, speaker.start, end);
    Some(Said {
        attribution: speaker.attribution(scan, names),
        from,
        to,
        cue: (speaker.start, end),
    })
}

/// A cue that holds a noun for those who speak.
fn cue_names(scan: &Scan<'_>, i: usize, end: usize) -> Option<Attribution> {
    let noun = (i..end).find(|&at| syntax(scan, at, Syntax::Speaker).is_some())?;
    Some(Attribution {
        name: scan.tokens.span(noun, end).slice(scan.tokens.text()).to_string(),
        entity: None,
    })
}

/// "X said that", ", said X", « a indiqué X ».
fn saying(scan: &Scan<'_>, names: &[Name], i: usize) -> Option<Said> {
    let end = cue(scan, i, Cue::Say).or_else(|| cue(scan, i, Cue::Deny).filter(|_| is_denial(scan, i)))?;
    let claims = scan.is(i, |s| matches!(s, Sense::Active(Role::ClaimedBy))).is_some();
    if claims || holding(names, i).is_some() {
        return None;
    }
    let aux = Auxiliaries::before(scan, i);
    if aux.passive() || ending(scan, aux.start, |s| matches!(s, Sense::Syntax(Syntax::Toward))).is_some() {
        return None;
    }
    if let Some(speaker) = Speaker::before(scan, names, aux.start) {
        // "police report said": the noun is part of the speaker.
        if aux.start == i && cue(scan, end, Cue::Say).is_some() {
            return None;
        }
        let article = ending(scan, speaker.start, |s| matches!(s, Sense::Syntax(Syntax::Article)));
        let start = article.unwrap_or(speaker.start);
        let aside = start > 0 && is_mark(scan, start - 1, &[",", "”", "\"", "»"]);
        let (first, last) = sentence(scan, start);
        let (from, to) = if aside && ends(scan, names, end) {
            (statement(scan, first, start), contrast(scan, end, last))
        } else {
            (start, contrast(scan, end, last))
        };
        return Some(Said {
            attribution: speaker.attribution(scan, names),
            from,
            to,
            cue: (speaker.start, end),
        });
    }
    // ", said X", « , a indiqué X ».
    let open = aux.start == 0 || is_mark(scan, aux.start - 1, &[",", "”", "\"", "»", "–", "—"]);
    let speaker = Speaker::behind(scan, names, end).filter(|_| open && aux.start > 0)?;
    let (from, to) = covered(scan, aux.start, speaker.end);
    Some(Said {
        attribution: speaker.attribution(scan, names),
        from,
        to,
        cue: (aux.start, speaker.end),
    })
}

/// To deny is to say, where somebody does it.
fn is_denial(scan: &Scan<'_>, i: usize) -> bool {
    scan.is(i, |s| matches!(s, Sense::Active(_))).is_some()
}

/// Whether nothing is told behind a verb of saying but when, where and to whom.
fn ends(scan: &Scan<'_>, names: &[Name], i: usize) -> bool {
    let told = starting_at(names, i).map_or(i, |k| names[k].end);
    !is_word(scan, told) || scan.is(told, |s| matches!(s, Sense::Time(_) | Sense::Where)).is_some()
}

/// Where the statement begins that a speaker behind it makes.
fn statement(scan: &Scan<'_>, first: usize, end: usize) -> usize {
    (first..end)
        .rev()
        .find(|&at| cue(scan, at, Cue::Contrast).is_some() && at > first && is_mark(scan, at - 1, &[",", ";"]))
        .unwrap_or(first)
}

/// What an attribution that stands aside covers: its clause; the whole sentence where it opens it.
fn covered(scan: &Scan<'_>, start: usize, end: usize) -> (usize, usize) {
    let (from, to) = clause(scan, start);
    let (_, last) = sentence(scan, start);
    if start <= from + 1 {
        (from, contrast(scan, end, last))
    } else {
        (from, to)
    }
}

fn contrast(scan: &Scan<'_>, from: usize, to: usize) -> usize {
    (from..to)
        .find(|&at| cue(scan, at, Cue::Contrast).is_some() && is_mark(scan, at - 1, &[",", ";", "»", "”"]))
        .unwrap_or(to)
}

#[cfg(test)]
mod tests;
