use crate::lang::Syntax;

/// The words that do this in a phrase or clause.
pub(super) fn words(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Article => {
            "il|lo|la|l'|i|gli|le|un|uno|una|un'|del|dello|della|dell'|dei|degli|delle|al|allo|alla|all'|ai|agli|alle|dal|dallo|dalla|dall'|\
             dai|dagli|dalle|nel|nello|nella|nell'|nei|negli|nelle|sul|sullo|sulla|sull'|sui|sugli|sulle|questo|questa|quest'|questi|queste|\
             quel|quello|quella|quell'|quei|quegli|quelle|suo|sua|suoi|sue|loro|alcuni|alcune|altri|altre|due|col|coi"
        }
        Syntax::Of => "di|d'|del|dello|della|dell'|dei|degli|delle",
        Syntax::For => "per|presso|a|al|alla|allo|all'|ai|agli|alle",
        Syntax::From => {
            "da|dal|dalla|dall'|dallo|dai|dagli|dalle|proveniente* da|proveniente* dal|proveniente* dalla|proveniente* dall'|originario* di|\
             originario* del|originario* della|originario* dell'|in arrivo da|in arrivo dal|in arrivo dalla|in fuga da|in fuga dal"
        }
        Syntax::Toward => {
            "verso|verso il|verso la|verso l'|verso le|verso gli|diretto* a|diretto* in|diretto* verso|diretto* nel|diretto* negli|alla volta di|alla volta del|\
             alla volta della|in direzione di|fino a|fino in|destinato* a|con destinazione"
        }
        Syntax::Movement => {
            "andare~|partire~|viaggiare~|raggiungere~|tornare~|rientrare~|arrivare~|giungere~|inviare~|mandare~|trasferire~|trasportare~|portare~|\
             accompagnare~|espellere~|estradare~|rimpatriare~|evacuare~|fuggire~|recarsi~|si è recato|si è recata|si sono recati|dirigersi~|in rotta verso|\
             in viaggio|spedire~|volare~|emigrare~"
        }
        Syntax::Have => {
            "ha|hanno|aveva|avevano|abbia|abbiano|avrà|avranno|avrebbe|avrebbero|avere|aver|avendo|avuto|abbiamo|ebbe|ebbero|avesse|avessero"
        }
        Syntax::Be => {
            "è|sono|era|erano|stato|stata|stati|state|essere|esser|fu|furono|sarà|saranno|sarebbe|sarebbero|sia|siano|essendo|fosse|fossero|\
             viene|vengono|veniva|venivano|venne|vennero|verrà|verranno|venire|venir|venga|vengano|venisse|rimasto|rimasta|rimasti|rimaste|\
             rimane|rimangono|rimase|rimasero|resta|restano|risulta|risultano|risultava|risultavano"
        }
        Syntax::Reflexive => "si|s'",
        Syntax::Relative => {
            "che|cui|il quale|la quale|i quali|le quali|dei quali|delle quali|del quale|della quale|chi"
        }
        Syntax::That => "che|ch'",
        Syntax::Adverb => {
            "già|anche|ancora|così|allora|poi|sempre|quindi|ben|bene|inoltre|infine|finalmente|recentemente|congiuntamente|insieme|ufficialmente|\
             pubblicamente|immediatamente|subito|simultaneamente|contemporaneamente|precedentemente|inizialmente|rapidamente|direttamente|\
             personalmente|ormai|più tardi|ieri|oggi|pure|tutti|tutte|infatti|di nuovo|nuovamente|purtroppo|intanto|nel frattempo|formalmente|\
             poco fa|appena|proprio|soltanto|solo|stati|state|stato|stata|lo|la|li|le|gli|ne|ci|vi|si|non|mai|più|invece|tragicamente|sul colpo|\
             definitivamente|nel complesso|complessivamente|quasi|circa|almeno|gravemente|lievemente|leggermente"
        }
        Syntax::Attribute => {
            "federale|federali|nazionale|nazionali|locale|locali|regionale|regionali|giudiziario*|pubblico|pubblica|pubblici|pubbliche|militare|militari|\
             alto|alta|alti|alte|ex|speciale|speciali|centrale|centrali|internazionale|internazionali|municipale|municipali|comunale|comunali|\
             provinciale|provinciali|cantonale|cantonali|reale|reali|civile|civili|armato*|straniero*|antiterrorismo|anti terrorismo|antimafia|anti mafia|criminale|\
             congiunto*|europeo*|sanitario*|inquirente|inquirenti|competente|competenti|nuovo|nuova|nuovi|nuove|principale|principali|grande|grandi|\
             piccolo|piccola|attuale|attuali|ad interim|ufficiale|ufficiali|orientale|orientali|occidentale|occidentali|settentrionale|settentrionali|\
             meridionale|meridionali|stesso|stessa|stessi|stesse|proprio|propria|propri|proprie|stradale|ferroviario*|postale|scientifico|scientifica|\
             giovane|giovani|vecchio|vecchia|intero|intera"
        }
        Syntax::Particle => {
            "di|d'|da|de|del|della|dei|degli|dello|van|von|der|den|di|al|el|bin|ibn|ben|abu|ter|le|la|lo|las|los|zu|dalla|dal"
        }
        Syntax::Lead => {
            "direzione|comando|coordinamento|guida|leadership|conduzione|supervisione|egida|autorità|controllo|impulso|responsabilità|regia"
        }
        Syntax::Nearby => {
            "vicino a|vicino ad|vicino al|vicino alla|vicino all'|vicino alle|vicino ai|nei pressi di|nei pressi del|nei pressi della|nei pressi dell'|\
             nelle vicinanze di|nelle vicinanze del|nelle vicinanze della|a largo di|al largo di|al largo del|al largo della|al largo delle|al largo dell'|\
             al largo degli|a nord di|a sud di|a est di|a ovest di|ad est di|ad ovest di|a nord del|a sud del|a est del|a ovest del|a nord della|a sud della|\
             a nord-est di|a nord-ovest di|a sud-est di|a sud-ovest di|alle porte di|fuori da|fuori dal|intorno a|attorno a|non lontano da|non lontano dal|\
             poco lontano da|lungo|tra|fra|nei dintorni di|in prossimità di|in prossimità del|a ridosso di|chilometri da|chilometri dalla|chilometri dal|km da|\
             a poca distanza da|alla periferia di"
        }
        Syntax::Side => "lato|territorio|suolo|parte|sponda|versante",
        Syntax::Locality => {
            "città|cittadina|paese|paesino|villaggio|frazione|borgo|provincia|regione|dipartimento|distretto|comune|località|capitale|capoluogo|periferia|\
             hinterland|centro|cuore|porto|isola|municipio|quartiere|rione|circondario|cantone|canton|nord|sud|est|ovest|nordest|nordovest|sudest|sudovest|\
             spazio aereo|costa|coste|zona|area|territorio|repubblica|aeroporto|stazione|centro commerciale|piazza|via|viale|corso|ospedale|scuola|chiesa|\
             moschea|sinagoga|stadio|mercato|hotel|albergo|carcere|campo|teatro|sala concerti|discoteca|parco|ponte|spiaggia|diga|miniera|raffineria|valle|\
             metropolitana|metro|sede|sito|stato|contea|prefettura|golfo|lago|monte|massiccio|stretto|enclave|striscia|penisola"
        }
        Syntax::Speaker => {
            "egli|ella|lui|lei|essi|loro|fonti|fonte|testimoni|testimone|responsabili|abitanti|residenti|rapporto|comunicato|nota|sopravvissuti|vicini|familiari|\
             parenti|esperti|medici|organizzatori|osservatori|analisti|giornale|quotidiano|agenzia|studio|organizzazione|gruppo|compagnia|azienda|società|\
             funzionari|sindacato|sindacati|armatore|gestore|regolatore|direzione|dirigenti|autorità|inquirenti|investigatori|soccorritori|stampa|media"
        }
        Syntax::Occur => {
            "avere~ luogo|ha avuto luogo|hanno avuto luogo|avvenire~|accadere~|succedere~|verificarsi~|svolgersi~|tenersi~|si è svolto|si è svolta|\
             si sono svolti|si sono svolte|si è tenuto|si è tenuta|si è verificato|si è verificata|si sono verificati|si sono verificate|riuscire~|iniziare~|\
             cominciare~|svolto|svolta|verificato|verificata|concludersi~"
        }
        Syntax::Going => "sta per|stanno per|stava per|stavano per",
        Syntax::Medium => {
            "internet|web|rete|dark net|darknet|dark web|onda|tv|televisione|radio|social|social network|telefono|tg"
        }
        Syntax::Without => "senza",
    }
}
