//! Spanish closed-class words: those that carry no content, and those that lead to a place.

use crate::lang::{Grammar, NumberAnd};

/// How Spanish writes numbers, dates and noun phrases.
pub(super) const GRAMMAR: Grammar = Grammar {
    decimal: ',',
    grouping: '.',
    either_groups: true,
    vigesimal: false,
    and: NumberAnd::AfterTen,
    ordinal_stop: false,
    month_first: false,
    head_last: false,
    not_behind: false,
    progressive: &["ando", "iendo", "yendo"],
    futures: &[
        "ará", "erá", "irá", "drá", "brá", "rrá", "arán", "erán", "irán", "drán", "brán", "rrán", "aré", "eré", "iré",
        "dré", "bré", "rré", "aremos", "eremos", "iremos", "dremos", "bremos", "rremos",
    ],
    infinitives: &[
        "ar", "er", "ir", "arse", "erse", "irse", "arlo", "erlo", "irlo", "arla", "erla", "irla",
    ],
    letters: &[],
    genitive: "",
    capital_nouns: false,
    verb_last: false,
    participles: &[],
    perfect: None,
};

/// Articles, pronouns, auxiliaries, prepositions, conjunctions.
pub(super) const FUNCTION_WORDS: &str = "el|la|los|las|lo|un|unos|unas|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas|esto|eso|aquello|su|sus|mi|mis|tu|tus|nuestro|nuestra|nuestros|nuestras|suyo|suya|suyos|suyas|él|ella|ellos|ellas|yo|tú|usted|ustedes|nosotros|vosotros|se|le|les|me|te|nos|os|sí|que|qué|quien|quienes|cual|cuales|cuyo|cuya|cuyos|cuyas|donde|dónde|cuando|cuándo|como|cómo|\
    es|son|era|eran|fue|fueron|será|serán|sería|serían|sea|sean|fuera|fueran|fuese|ser|sido|siendo|está|están|estaba|estaban|estuvo|estuvieron|estará|estarán|estaría|estarían|esté|estén|estar|estado|estando|ha|han|había|habían|hubo|habrá|habrán|habría|habrían|haya|hayan|hubiera|hubieran|hubiese|haber|habido|habiendo|hay|he|hemos|somos|soy|va|van|puede|pueden|podría|podrían|debe|deben|debería|deberían|tiene|tienen|hace|hacen|\
    de|del|a|al|en|por|para|con|sin|sobre|bajo|entre|contra|desde|hasta|hacia|durante|mediante|tras|ante|según|salvo|excepto|incluso|si|porque|pues|aunque|mientras|así|tan|tanto|tanta|tantos|tantas|\
    y|e|o|u|pero|sino|ni|también|tampoco|además|aún|todavía|ya|siempre|muy|más|menos|no|nunca|jamás|allí|ahí|aquí|mismo|misma|mismos|mismas|todo|toda|todos|todas|cada|otro|otra|otros|otras|algún|alguna|algunos|algunas|solo|sólo|apenas|luego|después|antes|entonces|pues|vez|veces|cuyos|ambos|ambas|cualquier|poco|mucho";

/// Prepositions of place.
pub(super) const LOCATIVES: &str = "en|en el|en la|en los|en las|cerca de|cerca del|en las cercanías de|en las inmediaciones de|en los alrededores de|a las afueras de|en las afueras de|próximo a|próxima a|frente a|frente a la costa de|frente a las costas de|frente a las costas del|frente a la costa del|al norte de|al norte del|al sur de|al sur del|al este de|al este del|al oeste de|al oeste del|al noreste de|al noroeste de|al sureste de|al sudeste de|al suroeste de|al sudoeste de|en el norte de|en el norte del|en el sur de|en el sur del|en el este de|en el este del|en el oeste de|en el oeste del|en el noreste de|en el noroeste de|en el sureste de|en el suroeste de|en el centro de|en el centro del|en la ciudad de|en la provincia de|en la región de|en el estado de|en el departamento de|en el municipio de|en la localidad de|en el distrito de|en el pueblo de|en la aldea de|en la isla de|en la capital|en el barrio de|en el puerto de|en la zona de|en la frontera con|a lo largo de|dentro de|fuera de|sobre|hacia|desde|de|del|por|a través de|entre|ante la costa de|junto a|alrededor de|en plena|en pleno|ciudad de|costas de|aguas de";
