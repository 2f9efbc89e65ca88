use crate::lang::Syntax;

/// The words that do this in a phrase or clause.
pub(super) fn words(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Article => "the|a|an|its|their|his|her|this|that|these|those|some|other|both",
        Syntax::Of => "of|'s",
        Syntax::For => "for|with|at",
        Syntax::From => "from|out of",
        Syntax::Toward => "to|towards|toward|into|for|bound for",
        Syntax::Movement => {
            "go~|travel~|fly~|move~|head~|drive~|sail~|flee~|return~|arrive~|send~|bring~|take~|transfer~|transport~|\
             ship~|deliver~|deport~|extradite~|expel~|repatriate~|evacuate~|relocate~|follow~|bound|en route|on its way|on their way"
        }
        Syntax::Have => "has|have|had|having|'ve|did|do|does",
        Syntax::Be => "is|are|was|were|be|been|being|'re|get|gets|got|gotten",
        Syntax::Reflexive => "itself|himself|herself|themselves",
        Syntax::Relative => "who|which|that|whose|whom",
        Syntax::That => "that|how|whether",
        Syntax::Adverb => {
            "already|also|then|now|just|still|once|later|first|yesterday|today|again|since|therefore|thus|even|only|really|actually|\
             jointly|together|successfully|quickly|recently|officially|publicly|immediately|simultaneously|repeatedly|subsequently|\
             previously|initially|eventually|finally|apparently|reportedly|allegedly|earlier|meanwhile|separately|formally|\
             all|each|ever|yet|directly|personally|falsely|mistakenly|briefly|swiftly|suddenly|soon|both|secretly|not|n't|never"
        }
        Syntax::Attribute => {
            "federal|national|local|state|regional|public|judicial|military|senior|top|chief|deputy|former|special|joint|central|\
             international|municipal|provincial|royal|civil|civilian|armed|foreign|northern|southern|eastern|western|north eastern|\
             north western|south eastern|south western|northeastern|northwestern|southeastern|southwestern|north|south|east|west|upper|lower|\
             anti terrorist|anti terror|counter terrorism|counterterrorism|antiterrorist|criminal|unnamed|new|current|then|acting|interim|\
             european|allied|elite|heavy|secret|private|independent|official|main|largest|biggest|competent|relevant|responsible|own|\
             capital|coastal|rural|urban|crowded|busy|besieged|neighbouring|neighboring|nearby|whole|entire|so called|self proclaimed"
        }
        Syntax::Particle => {
            "de|da|di|del|della|der|den|van|von|zu|al|el|bin|ibn|ben|abu|ter|le|la|las|los|les|du|dos|das|af|ul|d'"
        }
        Syntax::Lead => {
            "leadership|command|direction|coordination|co-ordination|guidance|supervision|lead|authority|control|auspices|aegis|management"
        }
        Syntax::Nearby => {
            "near|close to|north of|south of|east of|west of|northeast of|northwest of|southeast of|southwest of|outside|outside the|\
             off|off the coast of|beside|in the vicinity of|on the outskirts of|in the outskirts of|around|between|near the|miles from|km from|\
             not far from|along|along the|beyond"
        }
        Syntax::Side => "side|soil|territory|part",
        Syntax::Locality => {
            "city|town|village|hamlet|province|region|district|county|state|area|capital|suburb|suburbs|outskirts|centre|center|heart|port|\
             island|municipality|commune|neighbourhood|neighborhood|airspace|coast|part|parts|half|side|territory|republic|airport|\
             station|mall|shopping centre|shopping center|square|street|hospital|school|church|mosque|stadium|market|hotel|prison|\
             camp|theatre|theater|concert hall|park|bridge|beach|harbour|harbor|dam|mine|refinery|valley|middle|north|south|east|west|downtown|site"
        }
        Syntax::Speaker => {
            "he|she|they|it|we|sources|source|officials|witnesses|witness|eyewitnesses|residents|people|reports|report|statement|survivors|\
             locals|neighbours|neighbors|relatives|experts|doctors|organisers|organizers|campaigners|observers|analysts|newspaper|agency|\
             study|organisation|organization|group|company|airline|insurgents|union|unions|operator|shipowner|regulator|watchdog|management"
        }
        Syntax::Occur => "take~ place|happen~|occur~|go~ ahead|succeed~|begin~|start~",
        Syntax::Going => "is going to|are going to|was going to|going to",
        Syntax::Medium => "internet|web|net|dark net|darknet|online|air|television|radio|social media|phone",
        Syntax::Without => "without",
    }
}
