//! What a number counts.

use crate::event::{Concept, Role, Unit};
use crate::extract::numeral;
use crate::extract::phrase::{behind_articles, cue, is_finite, syntax};
use crate::extract::scan::Scan;
use crate::lang::{Cue, Numeral, Sense, Syntax, TimeWord};
use crate::text::{Joint, TokenKind};

/// What is counted, and what the word says became of it.
pub(super) struct Noun {
    pub(super) unit: Unit,
    pub(super) role: Option<Role>,
    pub(super) end: usize,
    pub(super) scope: Option<&'static str>,
}

/// What the words at `i` count, the role that they tell and the nation: "infected computers", "Nederlanders".
pub(crate) fn counted_at(scan: &Scan<'_>, i: usize) -> Option<(Unit, Option<Role>, Option<&'static str>)> {
    let noun = noun(scan, i).filter(|noun| matches!(noun.unit, Unit::Concept(_)))?;
    Some((noun.unit, noun.role, noun.scope))
}

/// How many tokens may stand between a number and what it counts.
pub(super) const REACH: usize = 5;

/// The noun that a number before token `i` counts.
pub(super) fn noun(scan: &Scan<'_>, i: usize) -> Option<Noun> {
    let mut at = i;
    // "thousands of the …", « une quarantaine de … », "26,000 of these …"
    for _ in 0..2 {
        let light = |s| matches!(s, Sense::Numeral(Numeral::Of | Numeral::Determiner));
        at = scan.is(at, light).unwrap_or(at);
    }
    let begin = at;
    // "raises to 14 the number of dead"
    if [i, begin].iter().any(|at| cue(scan, *at, Cue::NumberOf).is_some()) {
        return None;
    }
    let concept = |at: usize| {
        scan.find(at, |s| match s {
            Sense::Concept(concept) => Some(concept),
            _ => None,
        })
    };
    let mut scope = None;
    while at < scan.len() && at - begin < REACH {
        if at > begin && !matches!(scan.joint(at), Joint::Space | Joint::Hyphen | Joint::None) {
            break;
        }
        if let Some((id, end)) = own_term(scan, at) {
            return Some(Noun {
                unit: Unit::Noun(id.to_string()),
                role: None,
                end,
                scope,
            });
        }
        let national = demonym(scan, at);
        if let Some(found) = concept(at).filter(|(_, end)| national.is_none_or(|(_, n)| *end > n)) {
            let found = run(scan, found, concept);
            // « trois soldats belges »: in languages whose head comes first the nationality follows.
            let after = demonym(scan, found.end)
                .filter(|_| !scan.grammar().head_last)
                .map(|(id, _)| id);
            let home = match found.unit {
                Unit::Concept(concept) => homeland(scan, concept, found.end),
                _ => None,
            };
            return Some(of_nation(scope.or(after), home, found));
        }
        // "nine UK nationals", "drei US-Soldaten"
        if let Some((id, end)) = country(scan, at).filter(|(_, end)| scan.grammar().head_last && leads_on(scan, *end)) {
            scope = Some(id);
            at = end;
            continue;
        }
        if let Some((id, end)) = national {
            scope = Some(id);
            if at == begin && !leads_on(scan, end) {
                // "three Germans", « un Belge »
                return Some(Noun {
                    unit: Unit::Concept(Concept::People),
                    role: None,
                    end,
                    scope,
                });
            }
            at = end;
            continue;
        }
        if !is_modifier(scan, at) {
            break;
        }
        at += 1;
    }
    fallback(scan, begin)
}

/// The citizens of a country are people of that nation, however they are called.
fn of_nation(named: Option<&'static str>, home: Option<(&'static str, usize)>, noun: Noun) -> Noun {
    let scope = named.or(home.map(|(id, _)| id));
    let citizens = scope.is_some() && noun.unit == Unit::Concept(Concept::Citizen);
    Noun {
        scope,
        unit: if citizens {
            Unit::Concept(Concept::People)
        } else {
            noun.unit
        },
        end: home.filter(|_| named.is_none()).map_or(noun.end, |(_, end)| end),
        ..noun
    }
}

/// The country behind "citizens of", "people from".
pub(crate) fn homeland(scan: &Scan<'_>, concept: Concept, end: usize) -> Option<(&'static str, usize)> {
    let people = concept.is_a(Concept::People);
    let of = syntax(scan, end, Syntax::Of).filter(|_| concept == Concept::Citizen);
    // « de » tells an owner as well as an origin: of citizens alone it is plain.
    let from = syntax(scan, end, Syntax::From).filter(|_| people && syntax(scan, end, Syntax::Of).is_none());
    country(scan, behind_articles(scan, of.or(from)?))
}

/// The country named at `i`.
fn country(scan: &Scan<'_>, i: usize) -> Option<(&'static str, usize)> {
    scan.find(i, |s| match s {
        Sense::Entity(id) if id.starts_with("country:") => Some(id),
        _ => None,
    })
}

/// A term of the user's own.
fn own_term<'s>(scan: &Scan<'s>, i: usize) -> Option<(&'s str, usize)> {
    let (number, end) = scan.find(i, |s| match s {
        Sense::OwnTerm(number) => Some(number),
        _ => None,
    })?;
    Some((scan.own?.term_id(number), end))
}

pub(super) fn demonym(scan: &Scan<'_>, i: usize) -> Option<(&'static str, usize)> {
    scan.find(i, |s| match s {
        Sense::Demonym(id) => Some(id),
        _ => None,
    })
}

/// Whether a counted word follows behind a nationality.
pub(super) fn leads_on(scan: &Scan<'_>, i: usize) -> bool {
    (i..i + 3)
        .any(|at| scan.is(at, |s| matches!(s, Sense::Concept(_))).is_some() && (i..at).all(|b| is_modifier(scan, b)))
}

/// No more counted words than this make a run.
const LONGEST: usize = 4;

/// A run of counted words: "school children", "wounded soldiers", « soldats blessés ».
pub(super) fn run(
    scan: &Scan<'_>,
    first: (Concept, usize),
    concept: impl Fn(usize) -> Option<(Concept, usize)>,
) -> Noun {
    let mut run = [first; LONGEST];
    let mut length = 1;
    while let Some((next, end)) = concept(run[length - 1].1) {
        let at = run[length - 1].1;
        // Languages that write compounds as one word set no nouns side by side.
        let apart = scan.joint(at) == Joint::Space && scan.language.tables().joining.nouns;
        if length == LONGEST || apart || !matches!(scan.joint(at), Joint::Space | Joint::Hyphen) {
            break;
        }
        // "two gunmen killed 15 people": a participle that takes an object is a verb.
        if next.implied_role().is_some() && counts_object(scan, end) {
            break;
        }
        // In languages whose head comes first only a state may follow it.
        if !scan.grammar().head_last && next.implied_role().is_none() {
            break;
        }
        run[length] = (next, end);
        length += 1;
    }
    let run = &run[..length];
    let implied = run.iter().find_map(|(concept, _)| concept.implied_role());
    let mut heads = run.iter().map(|(c, _)| *c).filter(|c| c.implied_role().is_none());
    let head = if scan.grammar().head_last {
        heads.next_back()
    } else {
        heads.next()
    };
    let base = implied.map(|(_, base)| base);
    Noun {
        unit: Unit::Concept(head.or(base).unwrap_or(first.0)),
        role: implied.map(|(role, _)| role),
        end: run[length - 1].1,
        scope: None,
    }
}

/// Whether a number, bounds before it left aside, begins at token `i`.
fn counts_object(scan: &Scan<'_>, i: usize) -> bool {
    let bound = scan.is(i, |s| matches!(s, Sense::Bound(_)));
    let spaced = |at: usize| scan.joint(at) == Joint::Space && numeral::number_at(scan, at, false).is_some();
    spaced(i) || bound.is_some_and(spaced)
}

/// Whether a word may stand between a number and its noun: an adjective, a name, an unknown word.
pub(super) fn is_modifier(scan: &Scan<'_>, i: usize) -> bool {
    if scan.tokens.kind(i) != Some(TokenKind::Word) {
        return matches!(scan.fold(i), "\"" | "«" | "“" | "'" | "»" | "”");
    }
    let stops = scan.is(i, |s| match s {
        Sense::Function
        | Sense::Cue(_)
        | Sense::State(_)
        | Sense::Active(_)
        | Sense::Agent
        | Sense::With
        | Sense::Where => true,
        Sense::Measure(_) | Sense::Money(_) => true,
        Sense::Time(t) => matches!(t, TimeWord::Month(_) | TimeWord::Weekday(_)),
        Sense::Numeral(n) => !matches!(n, Numeral::Ordinal(_) | Numeral::Vague(..)),
        _ => false,
    });
    let further = cue(scan, i, Cue::Further).is_some();
    // "three suspected gunmen": doubt about what is counted stands before it.
    let doubted = cue(scan, i, Cue::Hedge)
        .is_some_and(|end| end == i + 1 && scan.is(end, |s| matches!(s, Sense::Concept(_))).is_some());
    stops.is_none() || further || doubted
}

/// The stem of an unknown noun behind the number.
pub(super) fn fallback(scan: &Scan<'_>, i: usize) -> Option<Noun> {
    let mut words = Vec::new();
    let mut at = i;
    while at < scan.len()
        && words.len() < REACH
        && scan.tokens.kind(at) == Some(TokenKind::Word)
        && is_modifier(scan, at)
        && !is_finite(scan, at)
    {
        if at > i && !matches!(scan.joint(at), Joint::Space | Joint::Hyphen | Joint::None) {
            break;
        }
        // « 81 dejaron el hospital »: the ending tells a verb.
        let endings = scan.language.tables().clauses.verb_endings;
        if !scan.grammar().head_last && endings.iter().any(|ending| scan.fold(at).ends_with(ending)) {
            break;
        }
        let glued = at == i && scan.joint(at) == Joint::None;
        let short = scan.fold(at).len() < 3 || scan.grammar().capital_nouns && !scan.tokens.get(at).capital;
        if !glued && !short && scan.is(at, |s| matches!(s, Sense::Cue(_) | Sense::Time(_))).is_none() {
            words.push(at);
        }
        at += 1;
    }
    let plural = |at: &&usize| scan.fold(**at).ends_with(['s', 'x']);
    let head = if scan.grammar().head_last {
        words.iter().find(plural).or(words.first())
    } else {
        words.first()
    }?;
    let stem = scan.stem(*head);
    Some(Noun {
        unit: Unit::Noun(stem.into_owned()),
        role: None,
        end: head + 1,
        scope: None,
    })
}
