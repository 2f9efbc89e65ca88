//! A claim's text as typed events.

use std::collections::BTreeSet;

use super::quantity::quantities;
use super::role::{Placed, place_roles};
use super::scan::Scan;
use super::timex::{self, Anchor};
use super::trigger::{self, Told};
use super::{context, stem};
use crate::claim::Published;
use crate::event::{EventMention, Fact, Modality, Trigger, TypedClaim, Value};
use crate::lang::{Language, Sense, Vocabulary};
use crate::text::{Span, TokenKind};

/// What is known of a text besides its words.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Known<'a> {
    /// When the text was published.
    pub(crate) published: Option<Published>,
    /// When it happened, as an upstream extractor gave it.
    pub(crate) date: Option<Published>,
    /// Where it happened, likewise.
    pub(crate) place: Option<&'a str>,
    /// The event kind that an upstream extractor gave.
    pub(crate) kind: Option<&'a str>,
    /// The word that the text is about, in bytes.
    pub(crate) trigger: Option<Span>,
    /// Names and terms that the user added.
    pub(crate) own: Option<&'a Vocabulary>,
}

/// Types a text; one that says nothing typed gives a claim without mentions.
///
/// # Complexity
/// Linear in the text's length.
pub(crate) fn type_text<'t>(text: &'t str, language: Language, known: Known<'t>) -> TypedClaim {
    let scan = Scan::new(text, language, known.own);
    let context = context::context(&scan);
    let anchor = Anchor { published: known.published, future: context.future };
    let times = timex::times(&scan, anchor);
    let mut taken = vec![false; scan.len()];
    for time in &times {
        taken[time.start..time.end].fill(true);
    }
    let counted = quantities(&scan, &taken);
    let told = trigger::triggers(&scan, &taken, known);
    let placed = place_roles(&scan, counted, &told);
    let mut facts: Vec<Fact> = Vec::new();
    for Placed { counted, role } in placed {
        let span = scan.tokens.span(counted.start, counted.end);
        facts.push(fact(role, Value::Quantity(counted.quantity), counted.scope.map(str::to_string), span));
    }
    for time in times {
        let role = trigger::time_role(&scan, time.start, time.end);
        let span = scan.tokens.span(time.start, time.end);
        facts.push(fact(role, Value::Time(time.span), None, span));
    }
    facts.sort_by_key(|fact| (fact.span, fact.role));
    TypedClaim { mentions: mentions(&scan, told, facts), context, terms: terms(&scan) }
}

fn fact(role: crate::event::Role, value: Value, scope: Option<String>, span: Span) -> Fact {
    Fact { role, value, scope, affirmed: true, modality: Modality::Asserted, attribution: None, revised: false, span }
}

/// The events told, the main one first; all facts belong to it.
fn mentions(scan: &Scan<'_>, told: Vec<Told>, facts: Vec<Fact>) -> Vec<EventMention> {
    let mut mentions: Vec<EventMention> = told
        .into_iter()
        .map(|told| EventMention {
            kind: told.kind,
            trigger: (told.end > told.start)
                .then(|| Trigger { lemma: told.lemma, span: scan.tokens.span(told.start, told.end) }),
            facts: Vec::new(),
        })
        .collect();
    if mentions.is_empty() && !facts.is_empty() {
        mentions.push(EventMention { kind: crate::event::EventKind::Other, trigger: None, facts: Vec::new() });
    }
    if let Some(main) = mentions.first_mut() {
        main.facts = facts;
    }
    mentions
}

/// Stems of the content words, and the ids of what the tables know: those meet across languages.
fn terms(scan: &Scan<'_>) -> Vec<String> {
    let mut terms = BTreeSet::new();
    let mut covered = vec![false; scan.len()];
    for hit in scan.hits() {
        let id = match hit.sense {
            Sense::Entity(id) | Sense::Demonym(id) | Sense::Body(id) => id.to_string(),
            Sense::Concept(concept) => format!("concept:{}", concept.id()),
            Sense::Trigger(kind) => format!("kind:{}", kind.id()),
            Sense::Function | Sense::Cue(_) | Sense::Time(_) | Sense::Numeral(_) => {
                covered[hit.start..hit.end].fill(true);
                continue;
            }
            _ => continue,
        };
        terms.insert(id);
    }
    for i in 0..scan.len() {
        if !covered[i] && scan.tokens.kind(i) == Some(TokenKind::Word) && scan.fold(i).len() > 2 {
            terms.insert(stem(scan.language, scan.fold(i)));
        }
    }
    terms.into_iter().collect()
}
