//! Portuguese closed-class words: those that carry no content, and those that lead to a place.

use crate::lang::{Grammar, NumberAnd};

/// How Portuguese writes numbers, dates and noun phrases.
pub(super) const GRAMMAR: Grammar = Grammar {
    decimal: ',',
    grouping: '.',
    either_groups: false,
    vigesimal: false,
    and: NumberAnd::Anywhere,
    ordinal_stop: false,
    month_first: false,
    head_last: false,
    not_behind: false,
    progressive: &["ando", "endo", "indo"],
    // « Ceará », « tubarão » and « quarteirão » are none.
    futures: &[
        "bará", "cará", "çará", "dará", "gará", "hará", "jará", "lará", "mará", "nará", "pará", "rará", "sará", "tará",
        "vará", "xará", "zará", "iará", "uará", "berá", "cerá", "derá", "gerá", "lerá", "merá", "nerá", "perá", "rerá",
        "terá", "verá", "zerá", "irá", "carão", "çarão", "darão", "garão", "harão", "iarão", "larão", "narão", "parão",
        "rarão", "sarão", "tarão", "uarão", "zarão", "berão", "cerão", "derão", "gerão", "merão", "perão", "rerão",
        "terão", "verão", "airão", "birão", "dirão", "girão", "lirão", "mirão", "nirão", "rirão", "sirão", "tirão",
        "uirão", "aremos", "eremos", "iremos", "arei", "erei", "irei",
    ],
    infinitives: &["ar", "er", "ir", "or"],
    letters: &[],
    genitive: "",
    capital_nouns: false,
    verb_last: false,
    participles: &[],
    perfect: None,
};

/// Articles, pronouns, auxiliaries, prepositions, conjunctions.
pub(super) const FUNCTION_WORDS: &str = "o|a|os|as|um|uma|uns|umas|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|aquelas|isto|isso|aquilo|seu|sua|seus|suas|meu|minha|meus|minhas|teu|tua|nosso|nossa|nossos|nossas|vosso|vossa|\
    ele|ela|eles|elas|eu|tu|nós|vós|você|vocês|se|si|me|te|lhe|lhes|nos|vos|lo|la|los|las|dele|dela|deles|delas|que|quem|qual|quais|cujo|cuja|cujos|cujas|onde|quando|como|quanto|quantos|quantas|porque|porquê|\
    é|são|era|eram|foi|foram|será|serão|seria|seriam|ser|sido|sendo|seja|sejam|fosse|fossem|está|estão|estava|estavam|esteve|estiveram|estar|estará|estarão|estaria|tem|têm|tinha|tinham|teve|tiveram|ter|terá|terão|teria|teriam|tenha|tenham|tendo|tido|há|havia|houve|haver|haverá|haveria|\
    vai|vão|ia|iam|pode|podem|podia|poderá|poderão|poderia|poderiam|deve|devem|devia|deverá|deverão|deveria|deveriam|faz|fazem|fez|fazer|fica|ficou|ficaram|ficar|\
    de|do|da|dos|das|d'|em|no|na|nas|num|numa|nuns|numas|ao|à|aos|às|por|pelo|pela|pelos|pelas|para|pra|pro|com|sem|sob|sobre|entre|contra|desde|até|durante|após|depois|antes|perante|ante|segundo|conforme|mediante|salvo|exceto|excepto|consoante|neste|nesta|nestes|nestas|nesse|nessa|nesses|nessas|naquele|naquela|deste|desta|destes|destas|desse|dessa|desses|dessas|daquele|daquela|daqui|dali|àquele|àquela|\
    e|ou|mas|nem|porém|contudo|todavia|logo|pois|portanto|embora|caso|enquanto|também|ainda|já|sempre|nunca|jamais|muito|mais|menos|não|aqui|ali|lá|aí|cá|então|assim|tão|tanto|só|apenas|mesmo|mesma|mesmos|mesmas|todo|toda|todos|todas|tudo|cada|outro|outra|outros|outras|algum|alguma|alguns|algumas|qualquer|quaisquer|nenhum|nenhuma|ambos|ambas|vários|várias|bem|aliás|inclusive|inclusivamente|eis";

/// Prepositions of place.
pub(super) const LOCATIVES: &str = "em|no|na|nos|nas|num|numa|de|do|da|dos|das|d'|perto de*|próximo a*|próximo de*|junto a*|nas proximidades de*|nos arredores de*|nas imediações de*|nas cercanias de*|à saída de*|à entrada de*|\
    ao largo de*|ao norte de*|a norte de*|ao sul de*|a sul de*|a leste de*|ao leste de*|a este de*|a oeste de*|ao oeste de*|a nordeste de*|a noroeste de*|a sudeste de*|a sudoeste de*|no norte de*|no sul de*|no leste de*|no este de*|no oeste de*|no nordeste de*|no noroeste de*|no sudeste de*|no sudoeste de*|\
    no centro de*|na cidade de*|na província de*|na região de*|no distrito de*|no concelho de*|no município de*|na freguesia de*|na aldeia de*|na vila de*|na localidade de*|no estado de*|no departamento de*|na capital|na capital de*|no bairro de*|no porto de*|na ilha de*|na zona de*|na área de*|\
    nos subúrbios de*|na periferia de*|na fronteira com|na costa de*|ao longo de*|à volta de*|em torno de*|em redor de*|fora de*|dentro de*|sobre|através de*|entre|para|desde|até|até a*|por|pelo|pela|pelos|pelas|na comunidade de*|no interior de*|no coração de*|na baixada de*|na grande|no grande|no leste|no oeste|no norte|no sul|no litoral de*|na favela de*";
