//! French closed-class words: those that carry no content, and those that lead to a place.

use crate::lang::{Grammar, NumberAnd};

/// How French writes numbers, dates and noun phrases.
pub(super) const GRAMMAR: Grammar = Grammar {
    decimal: ',',
    grouping: '.',
    either_groups: false,
    vigesimal: true,
    and: NumberAnd::BeforeOne,
    ordinal_stop: false,
    month_first: false,
    head_last: false,
    not_behind: true,
    progressive: &[],
    futures: &[],
    infinitives: &["er", "ir", "re"],
    letters: &[],
    genitive: "",
    capital_nouns: false,
    verb_last: false,
    participles: &[],
    perfect: None,
};

/// Articles, pronouns, auxiliaries, prepositions, conjunctions.
pub(super) const FUNCTION_WORDS: &str = "le|la|les|l'|ce|cet|cette|ces|son|sa|ses|leur|leurs|mon|ma|mes|notre|nos|votre|vos|il|elle|ils|elles|on|nous|vous|je|j'|tu|lui|eux|se|s'|me|m'|te|t'|qui|que|qu'|quoi|dont|où|lequel|laquelle|lesquels|lesquelles|\
    est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|être|été|étant|a|ont|avait|avaient|eut|eurent|aura|auront|aurait|auraient|avoir|eu|ayant|ai|as|avons|avez|suis|es|sommes|êtes|va|vont|peut|peuvent|doit|doivent|devrait|devraient|pourrait|pourraient|fait|font|faire|\
    de|d'|du|des|à|au|aux|en|dans|par|pour|sur|sous|avec|sans|chez|vers|entre|contre|depuis|pendant|durant|après|avant|dès|jusque|jusqu'|malgré|selon|parmi|hors|lors|lorsque|lorsqu'|quand|comme|si|car|parce|puisque|puisqu'|quoique|bien|ainsi|afin|tandis|alors|tant|\
    et|ou|mais|ni|or|donc|aussi|encore|déjà|toujours|très|trop|plus|moins|ne|n'|pas|jamais|y|là|ici|c'|qu'|même|mêmes|tout|toute|tous|toutes|chaque|plusieurs|autre|autres|certains|certaines|également|notamment|soit|voici|voilà|puis|ensuite|enfin|désormais|peu|fois";

/// Prepositions of place.
pub(super) const LOCATIVES: &str = "à|au|aux|en|dans|dans le|dans la|dans les|dans l'|près de|près d'|près du|non loin de|à proximité de|au large de|au large d'|au large du|au large des|au nord de|au sud de|à l'est de|à l'ouest de|au nord-est de|au nord-ouest de|au sud-est de|au sud-ouest de|dans le nord de|dans le sud de|dans l'est de|dans l'ouest de|dans le centre de|au centre de|dans la ville de|dans la province de|dans la région de|dans le département de|dans le village de|dans le district de|en périphérie de|aux abords de|à l'extérieur de|autour de|sur|sur l'île de|chez|vers|depuis|de|du|d'|hors de|dans la capitale|dans la banlieue de|en banlieue de|sur les côtes de|le long de|à travers|entre|dans la localité de|dans la commune de|dans le quartier de|dans le port de";
