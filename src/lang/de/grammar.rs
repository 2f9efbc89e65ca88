//! German closed-class words: those that carry no content, and those that lead to a place.

use crate::lang::{Grammar, NumberAnd};

/// How German writes numbers, dates and noun phrases.
pub(super) const GRAMMAR: Grammar = Grammar {
    decimal: ',',
    grouping: '.',
    either_groups: false,
    vigesimal: false,
    and: NumberAnd::UnitFirst,
    ordinal_stop: true,
    month_first: false,
    head_last: true,
    not_behind: false,
    progressive: &[],
    futures: &[],
    infinitives: &["en", "eln", "ern"],
    letters: &[('ä', "ae"), ('ö', "oe"), ('ü', "ue")],
    genitive: "s",
    capital_nouns: true,
    verb_last: true,
    participles: &[
        "ge",
        "abge",
        "ange",
        "aufge",
        "ausge",
        "beige",
        "durchge",
        "einge",
        "emporge",
        "festge",
        "fortge",
        "freige",
        "herge",
        "herausge",
        "herunterge",
        "hervorge",
        "hinge",
        "hinzuge",
        "losge",
        "mitge",
        "nachge",
        "niederge",
        "sicherge",
        "stattge",
        "stillge",
        "teilge",
        "umge",
        "unterge",
        "vorge",
        "wegge",
        "weiterge",
        "wiederge",
        "zuge",
        "zuruckge",
        "zusammenge",
        "fernge",
        "heimge",
        "hochge",
        "lahmge",
        "bekanntge",
        "bereitge",
    ],
    perfect: Some("sein"),
};

/// Articles, pronouns, auxiliaries, prepositions, conjunctions.
pub(super) const FUNCTION_WORDS: &str = "der|die|das|den|dem|des|dieser|diese|dieses|diesen|diesem|jener|jene|jenes|jenen|jenem|ihr|ihre|ihrer|ihren|ihrem|ihres|sein|seine|seiner|seinen|seinem|seines|unser|unsere|unserer|unseren|unserem|unseres|mein|meine|meinen|meinem|meiner|euer|eure|deren|dessen|denen|er|sie|es|wir|ich|du|ihm|ihn|ihnen|uns|mich|mir|euch|sich|man|wer|wen|wem|was|welche|welcher|welches|welchen|welchem|wo|wann|wenn|wie|warum|woher|wohin|worauf|wobei|wodurch|\
    ist|sind|war|waren|sei|seien|wäre|wären|bin|bist|gewesen|wird|werden|wurde|wurden|worden|geworden|werde|würde|würden|hat|haben|hatte|hatten|habe|hätte|hätten|gehabt|kann|können|konnte|konnten|könnte|könnten|muss|müssen|musste|mussten|müsste|müssten|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen|durfte|durften|dürfte|dürften|mag|möchte|möchten|lassen|lässt|ließ|\
    in|im|an|am|auf|bei|beim|mit|von|vom|zu|zum|zur|aus|nach|vor|über|unter|für|gegen|durch|ohne|um|bis|seit|während|wegen|trotz|zwischen|neben|hinter|ab|innerhalb|außerhalb|infolge|aufgrund|dank|mittels|mitsamt|ins|ans|aufs|gegenüber|entlang|samt|anlässlich|angesichts|hinsichtlich|bezüglich|zugunsten|zufolge|laut|gemäß|pro|je|per|\
    und|oder|aber|sondern|denn|doch|sowie|als|ob|dass|daß|weil|da|damit|indem|nachdem|bevor|sobald|solange|sofern|falls|obwohl|obgleich|wohingegen|sodass|zumal|so|auch|noch|schon|bereits|nur|erst|sehr|nun|dann|dort|hier|dabei|dafür|dagegen|daher|danach|daran|darauf|daraus|darin|darüber|davon|dazu|deshalb|jedoch|etwa|eben|zudem|außerdem|ebenfalls|ebenso|allerdings|zunächst|später|zuletzt|zuvor|weiter|weiterhin|wieder|immer|jeder|jede|jedes|jeden|jedem|beide|beiden|alle|allen|aller|alles|einige|andere|anderen|anderer|anderes|solche|solchen|solcher|sagte|sagt|sagen|weder|nicht|kein|keine|keinen|keiner|keinem|nie|ja|nein|sogar|selbst|mehr|am|her|hin";

/// Prepositions of place.
pub(super) const LOCATIVES: &str = "in|im|in der|in dem|in den|an|am|an der|an den|auf|auf der|auf dem|auf den|bei|beim|nahe|nahe der|nahe des|nahe dem|in der Nähe von|in der Nähe der|in der Nähe des|unweit|unweit von|unweit der|unweit des|unterhalb|oberhalb|nördlich|nördlich von|nördlich der|nördlich des|südlich|südlich von|südlich der|südlich des|östlich|östlich von|östlich der|östlich des|westlich|westlich von|westlich der|westlich des|nordöstlich von|nordwestlich von|südöstlich von|südwestlich von|nordöstlich|nordwestlich|südöstlich|südwestlich|außerhalb|außerhalb von|außerhalb der|außerhalb des|innerhalb|innerhalb der|innerhalb des|rund um|um|vor|vor der|vor dem|vor der Küste|vor der Küste von|hinter|über|über der|über dem|unter|entlang|entlang der|entlang des|längs|zwischen|neben|gegenüber|in der Stadt|in der Hauptstadt|in der Gemeinde|in der Ortschaft|in dem Ort|im Ort|im Dorf|in der Provinz|in der Region|im Bezirk|im Kreis|im Landkreis|im Distrikt|im Gebiet|im Bundesstaat|im Bundesland|im Kanton|im Departement|im Département|im Stadtteil|im Viertel|im Stadtviertel|im Hafen von|im Zentrum von|im Zentrum|in der Innenstadt von|im Norden|im Süden|im Osten|im Westen|im Norden von|im Süden von|im Osten von|im Westen von|im Nordosten|im Nordwesten|im Südosten|im Südwesten|im Norden der|im Süden der|im Osten der|im Westen der|im Norden des|im Süden des|im Osten des|im Westen des|auf der Insel|an der Küste von|an der Küste|am Rande von|am Rand von|am Stadtrand von|in einem Vorort von|im Großraum|im Raum|im Umland von|im nördlichen|im südlichen|im östlichen|im westlichen|im zentralen|in Zentral|nach|aus|von|zu|ins|in die|in das|in den|durch|bis nach|Richtung";
