//! Italian closed-class words: those that carry no content, and those that lead to a place.

use crate::lang::{Grammar, NumberAnd};

/// How Italian writes numbers, dates and noun phrases.
pub(super) const GRAMMAR: Grammar = Grammar {
    decimal: ',',
    grouping: '.',
    either_groups: false,
    vigesimal: false,
    and: NumberAnd::AfterScale,
    ordinal_stop: false,
    month_first: false,
    head_last: false,
    not_behind: false,
    progressive: &[],
    futures: &["rà", "eranno", "iranno", "vranno", "dranno", "rranno", "aranno"],
    infinitives: &[],
    letters: &[],
    genitive: "",
    capital_nouns: false,
    verb_last: false,
    participles: &[],
    perfect: None,
};

/// Articles, pronouns, auxiliaries, prepositions, conjunctions.
pub(super) const FUNCTION_WORDS: &str = "il|lo|la|l'|i|gli|le|un|uno|una|un'|questo|questa|quest'|questi|queste|quello|quella|quell'|quel|quei|quegli|quelle|\
    suo|sua|suoi|sue|loro|mio|mia|miei|mie|nostro|nostra|nostri|nostre|vostro|vostra|vostri|vostre|egli|ella|esso|essa|essi|esse|lui|lei|noi|voi|io|tu|\
    si|s'|ci|c'|vi|v'|mi|m'|ti|t'|ne|gliel|che|ch'|chi|cui|quale|quali|dove|dov'|\
    è|sono|era|erano|fu|furono|sarà|saranno|sarebbe|sarebbero|essere|stato|stata|stati|state|essendo|sia|siano|fosse|fossero|ha|hanno|aveva|avevano|ebbe|ebbero|\
    avrà|avranno|avrebbe|avrebbero|avere|avuto|avendo|abbia|abbiano|ho|hai|abbiamo|avete|siamo|siete|va|vanno|può|possono|deve|devono|dovrebbe|dovrebbero|potrebbe|\
    potrebbero|viene|vengono|veniva|venivano|venne|vennero|fa|fanno|fare|\
    di|d'|del|dello|della|dell'|dei|degli|delle|a|ad|al|allo|alla|all'|ai|agli|alle|da|dal|dallo|dalla|dall'|dai|dagli|dalle|in|nel|nello|nella|nell'|nei|negli|nelle|\
    con|col|coi|su|sul|sullo|sulla|sull'|sui|sugli|sulle|per|tra|fra|sotto|sopra|senza|verso|contro|durante|dopo|prima|presso|oltre|entro|fino|secondo|mediante|lungo|\
    e|ed|o|od|oppure|ma|però|né|se|come|quando|mentre|perché|poiché|quindi|così|dunque|anche|ancora|già|sempre|mai|molto|troppo|più|meno|non|qui|qua|lì|là|\
    ogni|tutto|tutta|tutti|tutte|altro|altra|altri|altre|alcuni|alcune|stesso|stessa|stessi|stesse|inoltre|infatti|poi|infine|ormai|invece|ovvero|ossia|nonché|pure|volta|volte";

/// Prepositions of place.
pub(super) const LOCATIVES: &str = "a|ad|al|allo|alla|all'|ai|agli|alle|in|nel|nello|nella|nell'|nei|negli|nelle|su|sul|sullo|sulla|sull'|sui|sugli|sulle|vicino a|vicino ad|vicino al|vicino alla|vicino all'|\
    nei pressi di|nei pressi del|nei pressi della|nei pressi dell'|a largo di|al largo di|al largo del|al largo della|al largo delle|al largo dell'|a nord di|a sud di|a est di|a ovest di|ad est di|ad ovest di|\
    a nord-est di|a nord-ovest di|a sud-est di|a sud-ovest di|nel nord di|nel sud di|nell'est di|nell'ovest di|nel nord del|nel sud del|nel nord della|nel sud della|nell'est del|nell'ovest del|nell'est della|nell'ovest della|nel nord dell'|nel sud dell'|nell'est dell'|nell'ovest dell'|\
    nel centro di|al centro di|nella città di|nella provincia di|nella regione di|nella regione del|nella regione della|nel distretto di|nel villaggio di|nel comune di|nel quartiere di|nella località di|nella cittadina di|in provincia di|\
    alla periferia di|nella periferia di|alle porte di|fuori da|fuori dal|intorno a|attorno a|presso|sull'isola di|nell'isola di|di|d'|del|dello|della|dell'|dei|degli|delle|da|dal|dalla|dall'|nella capitale|lungo le coste di|\
    sulle coste di|lungo la costa di|davanti a|davanti al|davanti alla|davanti all'|tra|fra|nel porto di|nell'area di|nella zona di|in zona|nell'hinterland di|dentro|dentro a|nel canton|nel cantone di|nel cantone dei|nel canton dei";
