//! English closed-class words: those that carry no content, and those that lead to a place.

use crate::lang::{Grammar, NumberAnd};

/// How English writes numbers, dates and noun phrases.
pub(super) const GRAMMAR: Grammar = Grammar {
    decimal: '.',
    grouping: ',',
    either_groups: false,
    vigesimal: false,
    and: NumberAnd::AfterHundred,
    ordinal_stop: false,
    month_first: true,
    head_last: true,
    not_behind: false,
    progressive: &["ing"],
    futures: &[],
    infinitives: &[],
    letters: &[],
    genitive: "",
    capital_nouns: false,
    verb_last: false,
    participles: &[],
    perfect: None,
};

/// Articles, pronouns, auxiliaries, prepositions, conjunctions.
pub(super) const FUNCTION_WORDS: &str = "the|this|that|these|those|its|their|his|her|our|your|my|it|they|he|she|we|you|i|them|him|us|who|whom|whose|which|what|where|when|while|\
    is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|will|would|shall|should|can|could|may|might|must|\
    of|in|on|at|by|for|with|from|to|into|onto|over|under|after|before|during|between|among|against|through|throughout|within|without|across|around|near|since|until|till|as|than|per|via|upon|behind|beyond|along|amid|despite|toward|towards|\
    and|or|but|nor|so|yet|if|because|although|though|unless|whether|that|then|also|still|already|just|only|even|now|there|here|not|n't|no|\
    said|says|say|told|according|including|each|every|both|either|neither|'s|'re|'ve|'ll|'d|'m|such|same|while|whereas|however|meanwhile|later|ago|earlier|again|too|very|how|why|up|down|out|off|away|back|together|ahead";

/// Prepositions of place.
pub(super) const LOCATIVES: &str = "in|at|near|outside|inside|around|across|throughout|off|on|over|above|along|beside|close to|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|in the city of|in the town of|in the village of|in the province of|in the region of|in the district of|in the area of|in the state of|in the county of|in the suburb of|in the port of|in the capital|in central|in downtown|in northern|in southern|in eastern|in western|in north-eastern|in north-western|in south-eastern|in south-western|in northeastern|in northwestern|in southeastern|in southwestern|in upper|in lower|on the island of|off the coast of|on the outskirts of|in the outskirts of|in the vicinity of|from|to|between|along the|in the|at the|near the|on the|outside the|through|towards|into";
