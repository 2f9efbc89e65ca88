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
    fn a_few_words_are_enough_in_each_language() {
        let wrong: Vec<_> = SHORT_CLAIMS
            .iter()
            .filter(|(text, language)| guess(text) != Some(*language))
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    const SHORT_CLAIMS: &[(&str, Language)] = &[
        ("twelve dead", Language::En),
        ("two missing", Language::En),
        ("police said", Language::En),
        ("26,000 accounts removed", Language::En),
        ("last Thursday", Language::En),
        ("the death toll", Language::En),
        ("no injuries", Language::En),
        ("three arrested", Language::En),
        ("a four-day operation", Language::En),
        ("about 300 houses", Language::En),
        ("EU member states", Language::En),
        ("he denied it", Language::En),
        ("strike on Monday", Language::En),
        ("magnitude 7.8 earthquake", Language::En),
        ("douze morts", Language::Fr),
        ("deux disparus", Language::Fr),
        ("selon la police", Language::Fr),
        ("26 000 comptes supprimés", Language::Fr),
        ("jeudi dernier", Language::Fr),
        ("le bilan", Language::Fr),
        ("aucun blessé", Language::Fr),
        ("trois arrestations", Language::Fr),
        ("opération de quatre jours", Language::Fr),
        ("environ 300 maisons", Language::Fr),
        ("États membres de l'UE", Language::Fr),
        ("il dément", Language::Fr),
        ("grève lundi", Language::Fr),
        ("séisme de magnitude 7,8", Language::Fr),
        ("doce muertos", Language::Es),
        ("según la policía", Language::Es),
        ("26.000 cuentas eliminadas", Language::Es),
        ("el jueves pasado", Language::Es),
        ("el balance", Language::Es),
        ("ningún herido", Language::Es),
        ("tres detenidos", Language::Es),
        ("operación de cuatro días", Language::Es),
        ("unas 300 casas", Language::Es),
        ("Estados miembros de la UE", Language::Es),
        ("lo desmintió", Language::Es),
        ("huelga el lunes", Language::Es),
        ("terremoto de magnitud 7,8", Language::Es),
        ("zwölf Tote", Language::De),
        ("zwei Vermisste", Language::De),
        ("laut Polizei", Language::De),
        ("26.000 Konten gelöscht", Language::De),
        ("vergangenen Donnerstag", Language::De),
        ("die Opferzahl", Language::De),
        ("keine Verletzten", Language::De),
        ("drei Festnahmen", Language::De),
        ("viertägige Aktion", Language::De),
        ("rund 300 Häuser", Language::De),
        ("EU-Mitgliedstaaten", Language::De),
        ("er dementierte", Language::De),
        ("Streik am Montag", Language::De),
        ("Erdbeben der Stärke 7,8", Language::De),
        ("dodici morti", Language::It),
        ("due dispersi", Language::It),
        ("secondo la polizia", Language::It),
        ("26.000 account rimossi", Language::It),
        ("giovedì scorso", Language::It),
        ("il bilancio", Language::It),
        ("nessun ferito", Language::It),
        ("tre arresti", Language::It),
        ("operazione di quattro giorni", Language::It),
        ("Stati membri dell'UE", Language::It),
        ("ha smentito", Language::It),
        ("sciopero lunedì", Language::It),
        ("terremoto di magnitudo 7,8", Language::It),
        ("doze mortos", Language::Pt),
        ("dois desaparecidos", Language::Pt),
        ("segundo a polícia", Language::Pt),
        ("26.000 contas removidas", Language::Pt),
        ("quinta-feira passada", Language::Pt),
        ("o balanço", Language::Pt),
        ("nenhum ferido", Language::Pt),
        ("três detidos", Language::Pt),
        ("operação de quatro dias", Language::Pt),
        ("Estados-membros da UE", Language::Pt),
        ("ele negou", Language::Pt),
        ("greve na segunda-feira", Language::Pt),
        ("terremoto de magnitude 7,8", Language::Pt),
        ("twaalf doden", Language::Nl),
        ("twee vermisten", Language::Nl),
        ("volgens de politie", Language::Nl),
        ("26.000 accounts verwijderd", Language::Nl),
        ("afgelopen donderdag", Language::Nl),
        ("het dodental", Language::Nl),
        ("geen gewonden", Language::Nl),
        ("drie aanhoudingen", Language::Nl),
        ("vierdaagse actie", Language::Nl),
        ("zo'n 300 huizen", Language::Nl),
        ("EU-lidstaten", Language::Nl),
        ("hij ontkende", Language::Nl),
        ("staking op maandag", Language::Nl),
        ("aardbeving met een kracht van 7,8", Language::Nl),
    ];

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
