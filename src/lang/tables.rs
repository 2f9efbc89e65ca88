use super::{
    BoilerplateTables, Bound, ClauseTables, Cue, FamilyTables, Joining, Language, Letters, Lexicon, Matter, NumberAnd,
    Numeral, Sense, Syntax, TimeWord, common, expand,
};
use crate::event::{Concept, EventKind, Measure, Role, entity};
use crate::text::Tokens;

/// All that the library knows of a language.
pub(crate) struct Tables {
    /// ISO 639-1.
    pub(crate) code: &'static str,
    /// What the language guesser calls it.
    pub(crate) guess: whatlang::Lang,
    /// The Snowball stemmer.
    pub(crate) stemmer: rust_stemmers::Algorithm,
    /// How numbers, dates and noun phrases are written.
    pub(crate) grammar: Grammar,
    /// Number words.
    pub(crate) numerals: &'static [(Numeral, &'static str)],
    /// What is written together.
    pub(crate) joining: &'static Joining,
    /// Words that bound or blur a number.
    pub(crate) bounds: &'static [(Bound, &'static str)],
    /// Words of dates and times.
    pub(crate) time: &'static [(TimeWord, &'static str)],
    /// Things counted.
    pub(crate) concepts: fn(Concept) -> &'static str,
    /// Units of measure.
    pub(crate) measures: fn(Measure) -> &'static str,
    /// Currencies, by ISO code.
    pub(crate) currencies: &'static [(&'static str, &'static str)],
    /// Countries: ISO code, names, adjectives.
    pub(crate) countries: &'static [(&'static str, &'static str, &'static str)],
    /// Regions and cities that the language calls by names of its own, by entity id.
    pub(crate) places: &'static [(&'static str, &'static str)],
    /// Organisations that the language calls by names of its own, by entity id.
    pub(crate) organisations: &'static [(&'static str, &'static str)],
    /// Abbreviations of its own in which case matters, by entity id.
    pub(crate) abbreviations: &'static [(&'static str, &'static str)],
    /// Generic bodies of a state, by body id.
    pub(crate) bodies: &'static [(&'static str, &'static str)],
    /// Names of events.
    pub(crate) triggers: fn(EventKind) -> &'static str,
    /// Words by which one happening is told.
    pub(crate) families: &'static FamilyTables,
    /// What became of the things counted.
    pub(crate) states: fn(Role) -> &'static str,
    /// Phrases behind which a participant stands.
    pub(crate) links: fn(Role) -> &'static str,
    /// Verbs whose subject fills the role.
    pub(crate) actives: &'static [(Role, &'static str)],
    /// Prepositions of the passive agent.
    pub(crate) agent: &'static str,
    /// Prepositions of company.
    pub(crate) with: &'static str,
    /// Prepositions of place.
    pub(crate) locatives: &'static str,
    /// Articles, pronouns, auxiliaries and other words without content.
    pub(crate) function_words: &'static str,
    /// Who did it, with what and why, and how persons and things stand.
    pub(crate) matters: &'static [(Matter, &'static str)],
    /// Small words that turn the meaning of others.
    pub(crate) cues: fn(Cue) -> &'static str,
    /// Small words by what they do in a phrase or clause.
    pub(crate) syntax: fn(Syntax) -> &'static str,
    /// The forms of a noun or adjective.
    pub(crate) noun: fn(&str) -> Vec<String>,
    /// The forms of a verb.
    pub(crate) verb: fn(&str) -> Vec<String>,
    /// What news sites print around their articles.
    pub(crate) boilerplate: &'static BoilerplateTables,
    /// How clauses are joined.
    pub(crate) clauses: &'static ClauseTables,
}

/// How a language writes numbers, dates and noun phrases.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grammar {
    /// The mark between whole and fraction.
    pub(crate) decimal: char,
    /// The mark between groups of three digits.
    pub(crate) grouping: char,
    /// Whether the decimal mark groups too where three digits follow, as in parts of the language's lands
    /// (« 2,000 personas » in Mexico, « 2.000 personas » in Spain).
    pub(crate) either_groups: bool,
    /// Whether 60 and 80 are counted on to 79 and 99 (soixante-dix, quatre-vingt-dix).
    pub(crate) vigesimal: bool,
    /// Where "and" stands inside numbers.
    pub(crate) and: NumberAnd,
    /// Whether a full stop makes digits an ordinal ("21. November").
    pub(crate) ordinal_stop: bool,
    /// Whether `4/5` is April 5th.
    pub(crate) month_first: bool,
    /// Whether the head of a noun phrase comes last ("police officers") or first ("fournisseurs de services").
    pub(crate) head_last: bool,
    /// Whether "not" may stand behind the verb it negates (« n'attaque pas »); else it opens what follows.
    pub(crate) not_behind: bool,
    /// Endings of the verb form that lasts ("attacking"): behind "be" it is no passive.
    pub(crate) progressive: &'static [&'static str],
    /// Endings, as written, that only verb forms of what is to come have (« chiuderà », « chiuderanno »).
    pub(crate) futures: &'static [&'static str],
    /// Endings of infinitives, where a form of "go" before one, and before nothing else, is a future; else empty.
    pub(crate) infinitives: &'static [&'static str],
    /// Letters of their own, which only look like others with an accent, and how plain keyboards write them ("ü", "ue").
    pub(crate) letters: Letters,
    /// What a name takes at its end where it owns something ("Berlins Bürgermeister"); empty where nothing.
    pub(crate) genitive: &'static str,
    /// Whether nouns begin with a capital, and nothing else does inside a sentence ("Waren", "waren").
    pub(crate) capital_nouns: bool,
    /// Whether the finite verb of a main clause stands second, whatever stands first, and participles and infinitives
    /// at the end ("Gisteren heeft de politie drie mannen opgepakt").
    pub(crate) verb_last: bool,
    /// What participles begin with and infinitives do not, where both end alike ("ausge" of "ausgefallen").
    pub(crate) participles: &'static [&'static str],
    /// The infinitive that makes an infinitive of the past behind a participle ("getötet worden sein").
    pub(crate) perfect: Option<&'static str>,
}

impl Language {
    /// The ISO 639-1 code.
    ///
    /// # Examples
    /// ```
    /// use corroborate::lang::Language;
    /// assert_eq!(Language::from_code("fr-BE"), Some(Language::Fr));
    /// assert_eq!(Language::Fr.code(), "fr");
    /// ```
    pub fn code(self) -> &'static str {
        self.tables().code
    }

    /// The language of an ISO 639-1 code, with or without a region; `None` where it is not among ours.
    pub fn from_code(code: &str) -> Option<Language> {
        let primary = code.split(['-', '_']).next()?;
        Language::ALL
            .iter()
            .copied()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}

impl Language {
    /// Cuts a text into tokens, joined words taken apart.
    pub(crate) fn tokens(self, text: &str) -> Tokens<'_> {
        let mut tokens = Tokens::new(text);
        let joining = self.tables().joining;
        if joining.numbers || !joining.behind_days.is_empty() {
            let (joints, lexicon) = (self.joints(), self.lexicon());
            tokens.take_apart(|word, cuts| {
                joints.cuts(word, cuts);
                // A joined word that a table holds as it is stays whole.
                if !cuts.is_empty() && lexicon.holds(word) {
                    cuts.clear();
                }
            });
        }
        tokens
    }
}

/// Whether a capital tells words of this sort from others that are written alike. Numbers, dates and small words stand
/// in texts of every care.
fn is_told_by_case(sense: Sense) -> bool {
    matches!(
        sense,
        Sense::Concept(_) | Sense::Body(_) | Sense::Trigger(_) | Sense::State(_) | Sense::Active(_) | Sense::Money(_)
    )
}

pub(super) fn compile(tables: &Tables) -> Lexicon {
    let mut lexicon = Lexicon::of(tables.grammar.letters);
    let mut add =
        |cell: &str, sense: Sense| expand(cell, tables.noun, tables.verb, |phrase| lexicon.add(phrase, sense));
    tables
        .numerals
        .iter()
        .for_each(|(word, cell)| add(cell, Sense::Numeral(*word)));
    for (word, cell) in tables.joining.pieces {
        expand(cell, tables.noun, tables.verb, |piece| {
            lexicon.add_part(piece, Sense::Numeral(*word))
        });
    }
    let capital_nouns = tables.grammar.capital_nouns;
    let mut add = |cell: &str, sense: Sense| {
        let tells_case = capital_nouns && is_told_by_case(sense);
        expand(cell, tables.noun, tables.verb, |phrase| match tells_case {
            true => lexicon.add_cased(phrase, sense),
            false => lexicon.add(phrase, sense),
        })
    };
    tables
        .bounds
        .iter()
        .for_each(|(bound, cell)| add(cell, Sense::Bound(*bound)));
    tables
        .time
        .iter()
        .for_each(|(word, cell)| add(cell, Sense::Time(*word)));
    Concept::ALL
        .iter()
        .for_each(|concept| add((tables.concepts)(*concept), Sense::Concept(*concept)));
    Measure::ALL
        .iter()
        .for_each(|measure| add((tables.measures)(*measure), Sense::Measure(*measure)));
    tables
        .currencies
        .iter()
        .for_each(|(code, cell)| add(cell, Sense::Money(code)));
    tables.bodies.iter().for_each(|(id, cell)| add(cell, Sense::Body(id)));
    EventKind::ALL
        .iter()
        .for_each(|kind| add((tables.triggers)(*kind), Sense::Trigger(*kind)));
    Role::ALL
        .iter()
        .for_each(|role| add((tables.states)(*role), Sense::State(*role)));
    Role::ALL
        .iter()
        .for_each(|role| add((tables.links)(*role), Sense::Link(*role)));
    tables
        .actives
        .iter()
        .for_each(|(role, cell)| add(cell, Sense::Active(*role)));
    tables
        .matters
        .iter()
        .for_each(|(matter, cell)| add(cell, Sense::Matter(*matter)));
    add(tables.agent, Sense::Agent);
    add(tables.with, Sense::With);
    add(tables.locatives, Sense::Where);
    add(tables.function_words, Sense::Function);
    Cue::ALL
        .iter()
        .for_each(|cue| add((tables.cues)(*cue), Sense::Cue(*cue)));
    Syntax::ALL
        .iter()
        .for_each(|syntax| add((tables.syntax)(*syntax), Sense::Syntax(*syntax)));
    let genitive = tables.grammar.genitive;
    let mut name = |cell: &str, sense: Sense| {
        expand(cell, tables.noun, tables.verb, |phrase| {
            lexicon.add_name(phrase, sense);
            let owns = matches!(sense, Sense::Entity(_)) && !genitive.is_empty() && !phrase.ends_with(['s', 'x', 'z']);
            if owns && phrase.ends_with(char::is_alphabetic) {
                lexicon.add_name(&format!("{phrase}{genitive}"), sense);
            }
        })
    };
    for (code, names, adjectives) in tables.countries {
        if let Some(country) = entity(&format!("country:{code}")) {
            name(names, Sense::Entity(country.id));
            name(adjectives, Sense::Demonym(country.id));
        }
    }
    for names in [
        common::places::NAMES,
        tables.places,
        common::organisations::NAMES,
        tables.organisations,
    ] {
        for (id, cell) in names {
            name(cell, Sense::Entity(id));
        }
    }
    for (written, id) in common::abbreviations::NAMES.iter().chain(tables.abbreviations) {
        lexicon.add_exact(written, Sense::Entity(id));
    }
    lexicon
}
