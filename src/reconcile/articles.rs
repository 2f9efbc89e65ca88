//! Claims out of raw articles: every passage that says something which can be checked.

use std::collections::BTreeSet;

use crate::claim::{Claim, Document};
use crate::event::{EventKind, Family, TypedClaim, Value};
use crate::extract::article::passages;
use crate::lang::Language;

/// What the ids of found claims begin with, behind the source's id.
const FOUND: &str = "-p";

/// The claims together with the passages of each article whose source has no claims, by source; and which were found.
pub(super) fn find_claims(
    claims: Vec<Claim>,
    documents: &[Document],
    language: impl Fn(&str) -> Language,
) -> (Vec<Claim>, Vec<bool>) {
    let given: BTreeSet<String> = claims.iter().map(|claim| claim.source.clone()).collect();
    let mut ids: BTreeSet<String> = claims.iter().map(|claim| claim.id.clone()).collect();
    let mut all: Vec<(Claim, bool)> = claims.into_iter().map(|claim| (claim, false)).collect();
    for document in documents.iter().filter(|d| !given.contains(&d.source)) {
        let mut number = 0;
        for passage in passages(&document.text, Some(language(&document.source))) {
            let id = loop {
                number += 1;
                let id = format!("{}{FOUND}{number}", document.source);
                if ids.insert(id.clone()) {
                    break id;
                }
            };
            let text = passage.span.slice(&document.text);
            let claim = Claim::new(id, &document.source, text).span(passage.span.start..passage.span.end);
            all.push((claim, true));
        }
    }
    all.sort_by(|(a, _), (b, _)| a.source.cmp(&b.source));
    all.into_iter().unzip()
}

/// Drops the found passages that say nothing which can be checked; claims that were given all stay.
pub(super) fn keep_checkable(claims: &mut Vec<Claim>, typed: &mut Vec<TypedClaim>, found: &[bool]) {
    let keep: Vec<bool> = found
        .iter()
        .zip(typed.iter())
        .map(|(found, typed)| !found || is_checkable(typed))
        .collect();
    let mut kept = keep.iter();
    claims.retain(|_| *kept.next().unwrap_or(&true));
    let mut kept = keep.iter();
    typed.retain(|_| *kept.next().unwrap_or(&true));
}

/// Whether an event is named, and something is said of it besides that it happened.
fn is_checkable(typed: &TypedClaim) -> bool {
    let happens = |kind: EventKind| !matches!(kind.family(), Family::Other | Family::Communication);
    let event = typed.mentions.iter().any(|mention| happens(mention.kind));
    let told = typed.facts().any(|fact| !matches!(fact.value, Value::Polarity(true)));
    let counted = typed
        .facts()
        .any(|fact| matches!(fact.value, Value::Quantity(_) | Value::Time(_)));
    event && told || counted && !typed.mentions.is_empty()
}
