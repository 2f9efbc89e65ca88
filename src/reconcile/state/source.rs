//! One source: its language, and its claims read and typed.

use std::cmp::Ordering;

use super::super::{articles, order};
use crate::claim::{Claim, Document, Source};
use crate::event::TypedClaim;
use crate::extract::settle::settle;
use crate::extract::typing::{Known, type_text};
use crate::lang::{self, Language, Vocabulary};

/// Characters of a source from which its language is guessed.
const GUESSED_FROM: usize = 4096;

/// Claims of a source from which its language is guessed, the first by id.
pub(super) const SAMPLE: usize = 48;

/// What all claims of a source are typed with.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub source: &'a Source,
    pub language: Option<Language>,
    pub vocabulary: &'a Vocabulary,
}

/// Types one claim on its own.
pub(super) fn type_claim(setting: Setting<'_>, claim: &Claim, text: &str) -> TypedClaim {
    let own = (!setting.vocabulary.is_empty()).then_some(setting.vocabulary);
    let known = Known {
        published: claim.published.or(setting.source.published),
        date: claim.date,
        place: claim.place.as_deref(),
        kind: claim.kind.as_deref(),
        trigger: claim.trigger,
        own,
    };
    setting
        .language
        .map_or_else(TypedClaim::default, |language| type_text(text, language, known))
}

/// The claims of an article, given or found in it, in its order, each typed with what the article tells of it.
pub(super) fn read_article(
    setting: Setting<'_>,
    claims: Vec<Claim>,
    document: Option<&Document>,
) -> (Vec<Claim>, Vec<TypedClaim>) {
    let documents = document.map_or(&[][..], std::slice::from_ref);
    let claims = order::ordered(claims, documents);
    let (mut claims, found) = articles::find_claims(claims, documents, |_| setting.language);
    let type_as = |claim: &Claim, text: &str| type_claim(setting, claim, text);
    let mut typed: Vec<TypedClaim> = claims.iter().map(|claim| type_as(claim, &claim.text)).collect();
    articles::hear_speakers(&claims, &mut typed, &found, documents, type_as);
    settle(&mut typed, |_, _| true);
    articles::keep_statements(&mut claims, &mut typed, &found);
    (claims, typed)
}

/// The language of a source: the one it gives, or the one that its article and claims are guessed to be in; `None` where
/// it is none of ours.
pub(super) fn language(source: &Source, document: Option<&Document>, claims: &[&Claim]) -> Option<Language> {
    if let Some(code) = &source.language {
        return Language::from_code(code);
    }
    let mut text = String::new();
    let pieces = document.map(|document| &document.text).into_iter();
    for piece in pieces.chain(claims.iter().map(|claim| &claim.text)) {
        if text.len() >= GUESSED_FROM {
            break;
        }
        let end = piece
            .char_indices()
            .nth(GUESSED_FROM)
            .map_or(piece.len(), |(end, _)| end);
        text.push_str(&piece[..end]);
        text.push('\n');
    }
    lang::guess(&text)
}

/// The order of the claims of one source.
pub(super) fn order(a: &Claim, b: &Claim) -> Ordering {
    let place = |claim: &Claim| claim.span.map_or((usize::MAX, usize::MAX), |s| (s.start, s.end));
    place(a).cmp(&place(b)).then_with(|| order::natural(&a.id, &b.id))
}
