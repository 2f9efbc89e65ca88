//! Dutch closed-class words: those that carry no content, and those that lead to a place.

use crate::lang::{Grammar, Joining, NumberAnd, Numeral};

/// How Dutch writes numbers, dates and noun phrases.
pub(super) const GRAMMAR: Grammar = Grammar {
    decimal: ',',
    grouping: '.',
    either_groups: false,
    vigesimal: false,
    and: NumberAnd::UnitFirst,
    ordinal_stop: false,
    month_first: false,
    head_last: true,
    not_behind: false,
    progressive: &[],
    futures: &[],
    infinitives: &[],
    letters: &[],
    genitive: "",
    capital_nouns: false,
    verb_last: true,
    participles: &[],
    perfect: None,
};

/// "tweehonderdvijftig", "driedaagse", "donderdagavond", "vluchtelingenboot".
pub(super) const JOINING: Joining = Joining {
    numbers: true,
    pieces: &[(Numeral::Whole(0.5), "half|halve")],
    behind_numbers: "kwart|kwartier|derde|vierde|vijfde|uur|ste|de|daagse|daags|urige|urig|jarige|jarig|jaars|maandse|wekelijkse|delige|delig|koppige|koppig|voudige|voudig|voud|tal|talige|baans|persoons|zijdig|hoekig",
    behind_days: "ochtend|morgen|voormiddag|middag|namiddag|avond|nacht|vroeg|ochtends|avonds|nachts|ochtendvroeg",
    nouns: true,
};

/// Articles, pronouns, auxiliaries, prepositions, conjunctions.
pub(super) const FUNCTION_WORDS: &str = "de|het|'t|een|'n|deze|dit|die|dat|zijn|haar|hun|ons|onze|mijn|uw|jouw|je|hij|zij|ze|wij|we|ik|u|jij|jullie|hem|hen|zich|zichzelf|wie|wat|welke|welk|waar|wanneer|wiens|waarin|waarbij|waarvan|waaronder|waardoor|waarmee|waarop|waarna|er|daar|hier|daarbij|daarvan|daarmee|daarna|daarop|daardoor|daarin|hierbij|hiervan|ervan|erbij|erop|erin|\
    is|was|waren|ben|bent|geweest|wordt|worden|werd|werden|geworden|heeft|hebben|had|hadden|gehad|hebt|heb|zal|zullen|zou|zouden|kan|kunnen|kon|konden|mag|mogen|mocht|mochten|moet|moeten|moest|moesten|wil|willen|wilde|wilden|gaat|gaan|ging|gingen|laat|laten|liet|doet|doen|deed|\
    van|in|op|aan|bij|voor|met|uit|naar|over|onder|na|tijdens|tussen|tegen|door|via|binnen|buiten|zonder|rond|om|sinds|sedert|tot|als|dan|per|te|ter|ten|achter|boven|langs|ondanks|wegens|vanwege|vanaf|volgens|naast|behalve|richting|omtrent|omheen|heen|\
    en|of|maar|want|noch|dus|toch|omdat|doordat|hoewel|terwijl|indien|zodat|opdat|nadat|voordat|alvorens|toen|zodra|zolang|aangezien|ook|nog|al|reeds|slechts|alleen|zelfs|nu|niet|geen|wel|zeer|erg|veel|meer|minder|meest|heel|zo|hoe|waarom|dus|weer|opnieuw|steeds|vaak|soms|nooit|altijd|elkaar|elk|elke|ieder|iedere|alle|allen|beide|andere|ander|zulke|zo'n|dergelijke|enkele|sommige|inmiddels|echter|eveneens|daarnaast|bovendien|verder|vervolgens|uiteindelijk|intussen|ondertussen|af|mee|toe|terug|neer|weg|samen|onder meer|onder andere|bijvoorbeeld|zei|zegt|zeggen|zeiden|aldus";

/// Prepositions of place.
pub(super) const LOCATIVES: &str = "in|te|bij|nabij|buiten|binnen|rond|rondom|door|over|op|boven|langs|naast|onder|vlak bij|vlakbij|dicht bij|niet ver van|in de buurt van|in de omgeving van|ter hoogte van|ten noorden van|ten zuiden van|ten oosten van|ten westen van|ten noordoosten van|ten noordwesten van|ten zuidoosten van|ten zuidwesten van|in het noorden van|in het zuiden van|in het oosten van|in het westen van|in het noordoosten van|in het noordwesten van|in het zuidoosten van|in het zuidwesten van|in het centrum van|in het hart van|in de stad|in de provincie|in de regio|in het dorp|in de gemeente|in het district|in de deelstaat|in de staat|in de wijk|in de havenstad|in de hoofdstad|in de badplaats|in het plaatsje|in centraal|in noord|in zuid|in oost|in west|op het eiland|voor de kust van|aan de kust van|aan de rand van|in de buitenwijken van|tussen|uit|van|vanuit|naar|tegenover|aan|in de|in het|op de|op het|bij de|bij het|nabij de|langs de|door de|buiten de|richting|in heel|in gans";
