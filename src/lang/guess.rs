use whatlang::Detector;

use super::Language;

/// The language of a text, among those the library knows; `None` for a text without words.
///
/// # Examples
/// ```
/// use corroborate::lang::{Language, guess};
/// assert_eq!(guess("Douze personnes ont été arrêtées dans la nuit"), Some(Language::Fr));
/// assert_eq!(guess("12 345"), None);
/// ```
pub fn guess(text: &str) -> Option<Language> {
    // A trigram profile needs no more than this, however long the text.
    let end = text.char_indices().nth(4000).map_or(text.len(), |(i, _)| i);
    let allowed = Language::ALL.iter().map(|language| language.tables().guess).collect();
    let found = Detector::with_allowlist(allowed).detect_lang(&text[..end])?;
    Language::ALL
        .iter()
        .copied()
        .find(|language| language.tables().guess == found)
}
