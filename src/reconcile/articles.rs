//! Claims out of raw articles: every statement, whether it is typed or not; no question and no bare heading.

use std::collections::{HashMap, HashSet};

use crate::claim::{Claim, Document};
use crate::event::TypedClaim;
use crate::extract::article::{Passage, passages, speaks_to_reader};
use crate::lang::Language;

/// What the ids of found claims begin with, behind the source's id.
const FOUND: &str = "-p";

/// The claims, which come by source, together with the passages of each article whose source has no claims; and for each
/// that was found, where. Where no article is without claims nothing is said of where.
pub(super) fn find_claims(
    claims: Vec<Claim>,
    documents: &[Document],
    language: impl Fn(&str) -> Option<Language>,
) -> (Vec<Claim>, Vec<Option<Passage>>) {
    let given: HashSet<&str> = claims.iter().map(|claim| claim.source.as_str()).collect();
    let searched: Vec<&Document> = documents
        .iter()
        .filter(|d| !given.contains(d.source.as_str()))
        .collect();
    if searched.is_empty() {
        return (claims, Vec::new());
    }
    let mut ids: HashSet<String> = claims.iter().map(|claim| claim.id.clone()).collect();
    let mut all: Vec<(Claim, Option<Passage>)> = claims.into_iter().map(|claim| (claim, None)).collect();
    for document in searched {
        let mut number = 0;
        for passage in passages(&document.text, language(&document.source)) {
            let id = loop {
                number += 1;
                let id = format!("{}{FOUND}{number}", document.source);
                if ids.insert(id.clone()) {
                    break id;
                }
            };
            let text = passage.span.slice(&document.text);
            let claim = Claim::new(id, &document.source, text).span(passage.span.start..passage.span.end);
            all.push((claim, Some(passage)));
        }
    }
    all.sort_by(|(a, _), (b, _)| a.source.cmp(&b.source));
    all.into_iter().unzip()
}

/// Gives the facts of clauses that were cut from a sentence the speaker whom the sentence puts them into the mouth of:
/// "nobody was hurt, officials said, and two roads were closed".
pub(super) fn hear_speakers(
    claims: &[Claim],
    typed: &mut [TypedClaim],
    found: &[Option<Passage>],
    documents: &[Document],
    type_text: impl Fn(&Claim, &str) -> TypedClaim,
) {
    let articles: HashMap<&str, &str> = documents.iter().map(|d| (d.source.as_str(), d.text.as_str())).collect();
    let mut heard: Option<(&str, Passage, TypedClaim)> = None;
    for ((claim, typed), passage) in claims.iter().zip(typed).zip(found) {
        let Some(passage) = passage.filter(|passage| passage.sentence != passage.span) else {
            continue;
        };
        let same = |(source, told, _): &&(&str, Passage, TypedClaim)| {
            *source == claim.source && told.sentence == passage.sentence
        };
        if heard.as_ref().filter(same).is_none() {
            let Some(article) = articles.get(claim.source.as_str()) else {
                continue;
            };
            let whole = type_text(claim, passage.sentence.slice(article));
            heard = Some((&claim.source, passage, whole));
        }
        let Some((_, _, whole)) = &heard else { continue };
        let before = passage.span.start - passage.sentence.start;
        for fact in typed.mentions.iter_mut().flat_map(|mention| &mut mention.facts) {
            let same = |told: &&crate::event::Fact| {
                told.span.start == fact.span.start + before && told.span.end == fact.span.end + before
            };
            if fact.attribution.is_none()
                && let Some(told) = whole.facts().find(|told| same(told) && told.attribution.is_some())
            {
                fact.attribution.clone_from(&told.attribution);
                fact.modality = told.modality;
            }
        }
    }
}

/// Drops the found passages that state nothing; claims that were given all stay.
pub(super) fn keep_statements(claims: &mut Vec<Claim>, typed: &mut Vec<TypedClaim>, found: &[Option<Passage>]) {
    if found.is_empty() {
        return;
    }
    let keep: Vec<bool> = claims
        .iter()
        .zip(typed.iter())
        .zip(found)
        .map(|((claim, typed), found)| found.is_none_or(|passage| is_statement(claim, typed, passage)))
        .collect();
    let mut kept = keep.iter();
    claims.retain(|_| *kept.next().unwrap_or(&true));
    let mut kept = keep.iter();
    typed.retain(|_| *kept.next().unwrap_or(&true));
}

/// Whether something typed is said, or a sentence of the article's own states something.
fn is_statement(claim: &Claim, typed: &TypedClaim, passage: Passage) -> bool {
    let marks = ['"', '”', '»', '“', ' ', '\u{a0}', '\u{202f}'];
    let asks = || claim.text.trim_end_matches(marks).ends_with('?');
    let own = !passage.headline && !passage.quoted;
    !typed.mentions.is_empty() || own && !asks() && !speaks_to_reader(&claim.text)
}
