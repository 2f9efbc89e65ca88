use whatlang::Detector;

use super::{Language, Sense};
use crate::text::TokenKind;

/// Characters up to which a text is too short for a trigram profile alone.
const SHORT: usize = 240;

/// Characters of a longer text that its profile is taken of.
const SAMPLE: usize = 4000;

/// The language of a text, among those the library knows; `None` for a text without words, and for a long one that is
/// plainly in another language.
///
/// A long text is told by its trigram profile (the whatlang crate, after Cavnar & Trenkle 1994). A short one is told
/// by the words of the languages' own tables that stand in it, little words counting most, and by its profile only
/// where those leave a tie.
///
/// # Complexity
/// Bounded: no more than the first 4,000 characters are read.
///
/// # Examples
/// ```
/// use corroborate::lang::{Language, guess};
/// assert_eq!(guess("Douze personnes ont été arrêtées dans la nuit"), Some(Language::Fr));
/// assert_eq!(guess("contenus supprimés"), Some(Language::Fr));
/// assert_eq!(guess("12 345"), None);
/// ```
pub fn guess(text: &str) -> Option<Language> {
    let end = text.char_indices().nth(SAMPLE).map_or(text.len(), |(i, _)| i);
    let text = &text[..end];
    let ours = |found: whatlang::Lang| {
        Language::ALL
            .iter()
            .copied()
            .find(|language| language.tables().guess == found)
    };
    let allowed = Language::ALL.iter().map(|language| language.tables().guess).collect();
    let profile = Detector::with_allowlist(allowed).detect_lang(text).and_then(ours);
    if text.chars().nth(SHORT).is_some() {
        // A text that is plainly in another language is none of ours.
        let any = Detector::new().detect(text)?;
        return if any.is_reliable() { ours(any.lang()) } else { profile };
    }
    let votes: Vec<(usize, Language)> = Language::ALL
        .iter()
        .map(|language| (votes(text, *language), *language))
        .collect();
    let most = votes.iter().map(|(votes, _)| *votes).max()?;
    profile?;
    let mut best = votes
        .iter()
        .filter(|(votes, _)| *votes == most)
        .map(|(_, language)| *language);
    let first = best.next();
    if best.next().is_none() { first } else { profile }
}

/// How much of the text the language's tables know, in halves of a word.
fn votes(text: &str, language: Language) -> usize {
    let tokens = language.tokens(text);
    let mut hits = Vec::new();
    let lexicon = language.lexicon();
    lexicon.scan(&tokens, &lexicon.word_ids(&tokens), &mut hits);
    let mut weight = vec![0; tokens.len()];
    for hit in hits {
        let worth = match hit.sense {
            // "dos" counts in Spanish and is a preposition in Portuguese.
            Sense::Function | Sense::Numeral(_) => 3,
            // Names, figures and signs are the same in many languages.
            Sense::Entity(_) | Sense::Money(_) | Sense::Bound(_) => 0,
            _ => 2,
        };
        for weight in &mut weight[hit.start..hit.end] {
            *weight = worth.max(*weight);
        }
    }
    (0..tokens.len())
        .filter(|i| tokens.kind(*i) == Some(TokenKind::Word))
        .map(|i| weight[i])
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_words_are_enough() {
        for (text, language) in [
            ("a four-day operation", Language::En),
            ("une opération de quatre jours", Language::Fr),
            ("twelve member states took part", Language::En),
            ("douze morts", Language::Fr),
            ("carried out with the US police", Language::En),
            ("menée avec la police espagnole", Language::Fr),
            ("26,000 items removed", Language::En),
        ] {
            assert_eq!(guess(text), Some(language), "{text}");
        }
    }
}
