use crate::lang::Cue;

/// The words of a cue.
pub(super) fn words(cue: Cue) -> &'static str {
    match cue {
        Cue::Not => {
            "niet|nooit|zonder|noch|nog niet|niet meer|nimmer|allerminst|geenszins|allesbehalve|in geen geval|op geen enkele manier|evenmin|nauwelijks|nergens|helemaal niet|nog steeds niet|nog altijd niet"
        }
        Cue::NoQuantity => {
            "geen|niemand|geen enkel|geen enkele|geen van de|geen van hen|geen van|niet één|niet een|nul|niets|geen ander|geen andere|zonder enige|zonder enig|geen verdere|geeneen|niemand anders"
        }
        Cue::OnlyThan => {
            "niet alleen|niet enkel|niet slechts|niet minder dan|niet in de laatste plaats|niet later dan|ongetwijfeld|zonder twijfel|geen twijfel|niets anders dan|niemand minder dan|om niet te spreken|niet te vergeten|nog niet eens alles|geen wonder|hoe dan ook|niet zozeer|niet het minst"
        }
        Cue::Deny => {
            "ontkennen~|ontkenning*|ontkrachten~|weerleggen~|weerspreken~|tegengesproken|tegenspreken|tegenspreekt|tegensprak|tegen te spreken|wijzen~ … van de hand|van de hand gewezen|van de hand wijst|van de hand wees|van de hand te wijzen|\
             verwerpen~ de beschuldigingen|verwerpen~ de beschuldiging|verwerpen~ de aantijgingen|verwerpen~ beschuldigingen|betwisten~|loochenen~|\
             onwaar|niet waar|onjuist*|ongegrond*|uit de lucht gegrepen|klopt niet|kloppen niet|geen waarheid|nepnieuws|verzonnen|vals gerucht|valse berichten|\
             onzin|ontzenuwen~|desinformatie|misinformatie|fake news|in strijd met|anders dan gemeld|sluiten~ … uit|uitgesloten|uitsluiten|ten onrechte|per abuis|\
             nemen~ … afstand van|distantiëren~ zich|trekken~ … in twijfel|in twijfel getrokken|ontkend|hoax|berust niet op waarheid|van tafel geveegd|rectificeren~|bestrijden~ dat|trok terug de bewering"
        }
        Cue::Hedge => {
            "naar verluidt|vermoedelijk*|mogelijk*|waarschijnlijk*|wellicht|misschien|kennelijk*|blijkbaar|schijnbaar|vermeend*|vermeende|zogenaamd*|zogezegd|beweerdelijk|\
             naar verwachting|naar het schijnt|schijnen~|lijken~ te|lijkt te|lijken te|leek te|leken te|gevreesd|vrezen~|gevreesd wordt|verdacht van|vermoeden~|vermoed|vermoedens|vermoeden dat|\
             onbevestigd*|niet bevestigd|nog niet bevestigd|niet onafhankelijk bevestigd|niet geverifieerd|kan niet worden geverifieerd|kon niet worden geverifieerd|gerucht*|geruchten|\
             aangenomen wordt|er wordt aangenomen|wordt aangenomen|zou kunnen|zouden kunnen|kan zijn|eventueel|eventuele|potentieel|potentiële|hoogstwaarschijnlijk|ogenschijnlijk*|\
             verondersteld|veronderstelde|naar men zegt|naar men aanneemt|wordt ervan uitgegaan|gaat ervan uit|gaan ervan uit|denken~ dat|vermeldenswaard onbevestigd|speculatie*|als dat klopt|niet uitgesloten|niet uit te sluiten|allicht|beschouwd als mogelijk|verluidt"
        }
        Cue::Conditional => "zou|zouden|zou zijn|zouden zijn|zou hebben|zouden hebben",
        Cue::Preliminary => {
            "voorlopig*|voorlopige|tot nu toe|tot dusver|tot dusverre|vooralsnog|tot nog toe|tot op heden|op dit moment|momenteel|in dit stadium|in deze fase|vooreerst|\
             eerste schatting*|eerste schattingen|eerste telling*|eerste balans|eerste cijfers|eerste berichten|voorlopige balans|voorlopige cijfers|voorlopige telling|voorlopige dodental|\
             kan nog oplopen|kan oplopen|kan nog stijgen|zal nog oplopen|zal waarschijnlijk oplopen|zou nog kunnen oplopen|zou kunnen oplopen|zal naar verwachting oplopen|loopt nog op|vrezen dat het dodental|\
             niet definitief|nog niet definitief|nog onduidelijk|nog niet duidelijk|onofficieel*|onofficiële|gedeeltelijke resultaten|deeluitslag*|tussenstand*|prognose*|schatting*|\
             onvolledig*|voor zover bekend|voor zover nu bekend|vroege schatting*|nog altijd geteld|tussentijds*|op dit ogenblik|naar schatting"
        }
        Cue::Forecast => {
            "zal|zullen|zult|naar verwachting|wordt verwacht|worden verwacht|verwacht wordt|verwachten~|verwachting*|gepland|gepland*|geplande|staat gepland|staan gepland|is gepland|plannen~ om|van plan|is van plan|zijn van plan|\
             gaat … schrappen|gaat … sluiten|gaan … schrappen|gaat … openen|gaat … houden|gaat … investeren|gaat … verhogen|gaat … verlagen|gaat … staken|gaan … staken|gaat … vervolgen|gaat … bouwen|gaan … bouwen|\
             wil|willen|wilde|wilden|moet worden|moeten worden|voorzien is|is voorzien|staat op het punt|op het punt|voorspellen~|voorspelling*|prognose*|voornemens|beoogt|beogen|mikken~ op|streven~ naar|hopen~|hoopt te|\
             komend*|komende|aankomend*|aankomende|aanstaand*|aanstaande|binnenkort|op komst|in aantocht|volgend jaar|dreigen~ met|dreigt te|dreigen te|in de toekomst|beloven~ te|belooft|voorgenomen|verwacht|toekomstig*|toekomstige|moet plaatsvinden|vindt naar verwachting|\
             voor+bereiden~|kan worden|kunnen worden|tegen het einde van het jaar|op de agenda|nog moeten|rekenen~ op|kan oplopen tot|kunnen oplopen tot|kan stijgen tot|kan nog oplopen tot|kan verder oplopen tot|zou kunnen oplopen tot|zou oplopen tot|kan oplopen naar|kan uitkomen op|zou kunnen stijgen tot|rekening gehouden met|houdt rekening met|houden rekening met"
        }
        Cue::According => {
            "volgens|aldus|naar eigen zeggen|zoals gemeld door|op basis van|afgaande op|naar het oordeel van|in de woorden van|onder verwijzing naar|verwijzend naar|met verwijzing naar|\
             op gezag van|zo meldt|zo melden|zo meldde|zo meldden|zo blijkt uit|blijkt uit|bleek uit|zo zegt|zo zeggen|zo zei|zo laat|zo laten|zo bericht|zo schrijft|zo schrijven|zo stelt|zo stellen|dat meldt|dat melden|dat meldde|dat meldden|dat zegt|dat zeggen|dat zei|dat zeiden|dat schrijft|dat schrijven|dat bericht|dat laat|dat heeft … bekendgemaakt|dat hebben … bekendgemaakt|dat bevestigt|dat bevestigen|\
             bronnen bij|bronnen rond|bronnen dicht bij|een bron bij|naar verluidt volgens|gebaseerd op cijfers van|op basis van gegevens van|cijfers van|gegevens van|een telling van|een balans van|schattingen van|een schatting van|een rapport van|een verklaring van|toegeschreven aan|geciteerd door|in een verklaring van|naar de mening van|luidens|naar zeggen van"
        }
        Cue::Say => {
            "zeggen~|melden~|verklaren~|mee+delen~|aan+kondigen~|bekend+maken~|bevestigen~|laten~ weten|laat … weten|lieten … weten|liet … weten|berichten~|rapporteren~|stellen~ dat|stelt dat|stelde dat|stelden dat|toe+voegen~ dat|voegt … toe|voegde … toe|\
             uit+leggen~|benadrukken~|onderstrepen~|schatten~|vertellen~|beweren~|schrijven~|tweeten~|twitteren~|waarschuwen~|erkennen~|toe+geven~|vermelden~|onthullen~|opmerken|opgemerkt|merkt … op|merkte … op|\
             geven~ … aan|gaf … aan|aan te geven|aangegeven|betogen~|concluderen~|antwoorden~|reageren~|getuigen~|informeren~|publiceren~|citeren~|herhalen~|verzekeren~|verduidelijken~|specificeren~|suggereren~|geloven~ dat|vinden~ dat|\
             naar buiten brengen|bracht … naar buiten|maken~ … bekend|maakte … bekend|maakten … bekend|aldus|noemen~|preciseren~|openbaren~|zei|zeiden|zegt|spreken~ van|spreekt van|sprak van|spraken van|vragen~|commentariëren~|proclameren~|houden~ … op|wijzen~ erop|wees erop|wijst erop"
        }
        Cue::Revised => {
            "bijgesteld tot|bijgesteld naar|naar boven bijgesteld|naar beneden bijgesteld|naar boven bij|naar beneden bij|bij+stellen~|herzien|herzien tot|opgelopen tot|loopt op tot|liep op tot|lopen op tot|liepen op tot|is opgelopen tot|gestegen tot|stijgt tot|steeg tot|gestegen naar|stijgt naar|steeg naar|\
             op+lopen~ tot|staat nu op|staat inmiddels op|staat thans op|ligt nu op|bedraagt nu|bedraagt inmiddels|komt daarmee op|komt nu op|kwam daarmee op|kwam op|komt zo op|brengt het totaal op|bracht het totaal op|brengt het dodental op|bracht het dodental op|waarmee het totaal op|waarmee het dodental op|\
             waardoor het dodental|verhoogd tot|verhoogd naar|verlaagd tot|verlaagd naar|gecorrigeerd|gecorrigeerd tot|corrigeren~|correctie*|geactualiseerd|geüpdatet|bijgewerkt|teruggebracht tot|teruggebracht naar|gedaald tot|gedaald naar|daalde tot|daalde naar|zakte naar|gezakt tot|inmiddels|\
             nieuwe balans|laatste balans|definitieve balans|jongste balans|nieuwe cijfers|laatste cijfers|definitieve cijfers|laatste stand|recentste cijfers|jongste cijfers|nieuwste cijfers|definitief dodental|nieuw dodental|aangepast naar|aangepast tot|groeit naar|opgeschroefd naar|teruggeschroefd|in plaats van|en niet|niet langer|bleek uiteindelijk|bleken uiteindelijk|brengt op|brengt het aantal op|bracht op"
        }
        Cue::Superseded => {
            "aanvankelijk*|aanvankelijke|eerste schatting*|eerste telling*|eerste cijfers|eerst|in eerste instantie|oorspronkelijk*|oorspronkelijke|eerder gemeld|eerder gemelde|eerder werd gemeld|eerder meldde|eerder meldden|eerder sprak|eerder spraken|eerdere balans|eerdere telling|eerdere schatting*|eerdere cijfers|eerder cijfer|eerdere berichten|\
             werd eerst|eerst gemeld|eerder werd gesproken|eerder was sprake|eerder bekendgemaakt|eerder aangekondigd|vorige balans|vorige telling|vorige schatting*|een vorige balans|een eerdere balans|tot dan toe|voorheen|in het begin|initieel|initiële|eerder gaf|eerder gaven|had eerder|hadden eerder|vroegere schatting*|ging eerst uit|gingen eerst uit|eerst sprake van"
        }
        Cue::Earlier => {
            "vorig*|vorige|eerder*|eerdere|vroeger*|vroegere|voorgaand*|voorgaande|voormalig*|destijds|indertijd|toenmalig*|al eerder|in het verleden|toen|ooit|een jaar eerder|jaren eerder|maanden eerder|weken eerder|dagen eerder|\
             jaar geleden|jaren geleden|maanden geleden|weken geleden|dagen geleden|historisch*|sindsdien|een eerdere operatie|een eerdere aanslag|een eerdere aanval|bij een eerdere|eerste fase|had al|hadden al|reeds|de vorige keer|de laatste keer|in die tijd|op dat moment|voordien|daarvoor|\
             vorig jaar|het jaar ervoor|het jaar daarvoor|een jaar tevoren|de dodelijkste sinds|de zwaarste sinds|de ergste sinds|de eerste sinds|eerder dit jaar|eerder deze week|eerder deze maand|volgde op|verjaardag van de|herdenkingsdag van|jaar na de|in de dagen ervoor|in de dagen daarvoor|in de weken ervoor"
        }
        Cue::Separate => {
            "afzonderlijk*|afzonderlijke|apart*|aparte|los van|losstaand*|losstaande|los daarvan|elders|bij een ander incident|bij een andere aanslag|in een ander incident|een ander|een andere|andere|anderzijds|daarnaast|los hiervan|niet gerelateerd*|ongerelateerd*|\
             onafhankelijk van|intussen|ondertussen|tegelijkertijd|parallel|in een andere zaak|in een aparte zaak|bij een afzonderlijk|bij een tweede incident|soortgelijk incident|soortgelijke incidenten|geen verband|op een andere plek|op een andere plaats|verschillende"
        }
        Cue::Sequel => {
            "vervolg|vervolg*|tweede fase|tweede golf|nieuwe golf|opnieuw|nogmaals|wederom|weer|alweer|tweede ronde|tweede operatie|nieuwe operatie|nieuwe aanslag|nieuwe aanval|hernieuwd*|hernieuwde|vervolgens|daarop|nadien|naderhand|in de nasleep van|nasleep|\
             als reactie op|in reactie op|als gevolg van|naar aanleiding van|als vergelding voor|uit vergelding voor|derde golf|derde fase|voor de tweede keer|voor de derde keer|hervatten~|hervatting|voortzetting|herhaling|volgend*|tweede aanslag|tweede aanval|laatste in een reeks|reeks van|zoveelste|heropflakkering|opvolger*"
        }
        Cue::Same => {
            "dezelfde|hetzelfde|deze|dit|die|dat|genoemde|voornoemde|dergelijk*|dergelijke|zulke|zo'n|laatstgenoemde|identiek*|de operatie|de aanslag|de aanval|het incident|de ramp|het drama|in kwestie|bewuste|zelfde|desbetreffende|betreffende"
        }
        Cue::Including => {
            "onder wie|waaronder|van wie|van hen|onder hen|inclusief|met inbegrip van|onder meer|onder andere|met name|in het bijzonder|waarvan|waarbij inbegrepen|daaronder|daarvan|ervan|onder de slachtoffers|onder de doden|onder de gewonden|bestaande uit|vooral|voornamelijk|hoofdzakelijk|merendeels|bijvoorbeeld|zoals|de meesten van hen|de meeste van hen|onder hen zijn|onder hen waren|o.a.|o.m.|meegerekend|inbegrepen|een van hen|omvatten~"
        }
        Cue::Excluding => {
            "exclusief|niet meegerekend|niet meegeteld|niet inbegrepen|zonder|zonder … mee te rekenen|zonder … mee te tellen|buiten|naast|behalve|afgezien van|uitgezonderd"
        }
        Cue::Still => "nog|nog altijd|nog steeds|blijven|blijft|bleven|verblijven|verblijft",
        Cue::Lone => "een enkele|één enkele|slechts één|slechts een|maar één|een eenzame|de enige",
        Cue::Alone => {
            "handelde alleen|alleen handelde|alleen gehandeld|heeft alleen gehandeld|opereerde alleen|alleen opereerde|alleen te werk ging|ging alleen te werk|eenling|eenzame wolf|lone wolf"
        }
        Cue::Whether => "of",
        Cue::Several => {
            "aanslagen|terreuraanslagen|bomaanslagen|zelfmoordaanslagen|aanvallen|steekpartijen|schietpartijen|explosies|ontploffingen|ongelukken|ongevallen|ontvoeringen|overvallen|botsingen|luchtaanvallen|bombardementen|mesaanvallen|vliegtuigongelukken"
        }
        Cue::All => "alle|al de|allemaal|al",
        Cue::Rides => "zaten|zat|zitten|reizen~|reisden|bevonden|bevonden zich|vlogen|voeren",
        Cue::Certain => "staat vast|met zekerheid|zonder twijfel|het staat vast|geldt als zeker",
        Cue::Blocked => "blokkeren~|geblokkeerd|vast+zetten~|vastgezet|ingehouden|bevriezen~|bevroren",
        Cue::Among => "onder",
        Cue::Demands => "eisen~|eist|eiste|eisten|geëist|riskeren~|riskeert|vragen~|vroeg|boven het hoofd|strafeis",
        Cue::NumberOf => "aantal|het aantal|het totale aantal|totaal aantal",
        Cue::Further => {
            "nog eens|nog een|nog eens zo'n|extra|bijkomend*|bijkomende|daarnaast|bovendien|daarbij|aanvullend*|aanvullende|ook nog|daarbovenop|bovenop|daarnaast nog|additioneel|additionele|plus|naast"
        }
        Cue::Compared => "meer dan|minder dan",
        Cue::Total => {
            "in totaal|totaal|totale|een totaal van|alles bij elkaar|al met al|opgeteld|samen|bij elkaar|tezamen|gezamenlijk|het totale aantal|totaal aantal|het totaal|in het totaal|over het geheel|cumulatief|cumulatieve|met z'n allen|wereldwijd totaal|alles samen|in het geheel|landelijk totaal|bij elkaar opgeteld|som van"
        }
        Cue::Contrast => {
            "maar|echter|terwijl|hoewel|ofschoon|ondanks|niettemin|desondanks|toch|daarentegen|in tegenstelling tot|integendeel|in plaats van|alhoewel|al is|al zijn|evenwel|nochtans|doch|behalve|uitgezonderd|met uitzondering van|niettegenstaande|zelfs als|anderzijds|anders dan"
        }
        Cue::And => {
            "en|alsook|alsmede|evenals|zowel|en ook|samen met|naast|net als|en ook nog|&|plus|benevens|dan wel ook"
        }
        Cue::Or => "of|ofwel|hetzij|dan wel",
        Cue::Honorific => {
            "mr|mr.|dr|dr.|drs|drs.|prof|prof.|ir|ir.|ing|ing.|ds|ds.|dhr|dhr.|mw|mw.|mevr|mevr.|meneer|mijnheer|heer|mevrouw|juffrouw|koning|koningin|prins|prinses|paus|imam|sjeik|ayatollah|pater|pastoor|kardinaal|aartsbisschop|bisschop|rabbijn|dominee|professor|dokter|generaal|kolonel|kapitein|luitenant|\
             sergeant|majoor|admiraal|senator|gouverneur|burgemeester|rechter|kanselier|premier|minister|president|commissaris|inspecteur|hoofdinspecteur|staatssecretaris|keizer|sultan|emir|hertog|hertogin|baron|barones|gravin|graaf|ambassadeur|wethouder|schepen|Kamerlid|sir|lady|lord"
        }
        Cue::Office => {
            "woordvoerder*|woordvoerster*|woordvoerders|minister*|ministers|premier*|officier van justitie|officieren van justitie|procureur*|procureur des Konings|openbaar aanklager*|aanklager*|hoofdaanklager*|president*|presidente|kanselier*|burgemeester*|gouverneur*|directeur*|directrice|\
             topman|topvrouw|ceo|bestuursvoorzitter*|voorzitter*|voorzitster|hoofd|chef|chefs|commissaris|commissarissen|hoofdcommissaris|korpschef*|politiechef*|brandweercommandant*|secretaris|secretaris-generaal|staatssecretaris|generaal|commandant*|officier*|functionaris|functionarissen|inspecteur*|\
             rechercheur*|rechter*|advocaat|advocaten|advocate|raadsman|senator*|senatoren|Kamerlid|Kamerleden|parlementslid|parlementsleden|volksvertegenwoordiger*|Europarlementariër*|parlementariër*|ambassadeur*|diplomaat|diplomaten|gezant|gezanten|vertegenwoordiger*|coördinator*|manager*|oprichter*|eigenaar|eigenaars|leider*|leidster|vicepresident*|\
             koning|koningin|prins|prinses|paus|bisschop*|aartsbisschop|imam*|hoogleraar|hoogleraren|professor*|expert*|experts|deskundige*|analist|analisten|onderzoeker*|wetenschapper*|arts|artsen|dokter*|kolonel*|kapitein*|luitenant*|majoor|sergeant*|admiraal|lijkschouwer*|\
             getuige*|ooggetuige*|journalist*|verslaggever*|correspondent*|minister van Binnenlandse Zaken|minister van Buitenlandse Zaken|minister van Defensie|minister van Financiën|minister van Volksgezondheid|minister van Justitie|schepen|schepenen|wethouder*|prefect*|onderzoeksrechter*|magistraat|magistraten|bestuurder*|econoom|economen|\
             vakbondsleider*|activist*|coach|trainer*|bondscoach|speler*|auteur*|acteur*|actrice*|zanger*|zangeres|brandweerman|brandweerlieden|ambulancemedewerker*|bewoner*|bewoonster|adviseur*|penningmeester|stafchef*|vicepremier*|eurocommissaris|fractievoorzitter*|partijleider*|partijvoorzitter*|woordvoerster van|directeur-generaal|regeringsleider*|bondskanselier*|staatshoofd|viroloog|seismoloog|viceminister*|onderminister*|staatssecretaris*"
        }
        Cue::Nobody => "niemand|geen mens|geen enkel persoon|geen persoon",
        Cue::NumberedName => {
            "boeing|airbus|vlucht|vluchtnummer|artikel|artikelen|art.|snelweg|rijksweg|afdeling|hoofdstuk|kamer|nummer|nr.|nr|nrs.|type|model|versie|fase|niveau|laag|pagina|blz.|p.|formule|kanaal|terminal|perron|spoor|reactor|gebouw|apollo|sojoez|falcon|spoetnik|mig|soechoj|antonov|toepolev|embraer|cessna|categorie|paragraaf|lid|resolutie|protocol|richtlijn|amendement|seizoen|aflevering|zone|windows|android|ios|iphone|playstation|xbox|lijn|buslijn|tram|hangar|loods|huisnummer|postbus|postcode|isbn|zaaknummer|afrit|hectometerpaal|groep|klas|covid|etappe|euro|code|channel|npo|deel|dossier|kilometerpaal|gate|box"
        }
        Cue::Street => {
            "straat|laan|weg|plein|steeg|kade|gracht|dreef|singel|boulevard|avenue|lei|dijk|steenweg|hof|markt|street|road"
        }
        Cue::Aged => {
            "op de leeftijd van|leeftijd van|in de leeftijd van|op leeftijd van|tussen de leeftijd van|onder de leeftijd van|boven de leeftijd van"
        }
        Cue::YearsOld => {
            "jaar oud|jaar oude|jarige|jarigen|jarig|maanden oud|maanden oude|weken oud|weken oude|dagen oud|dagen oude|jaar jong|maand oud|jaar en ouder|jaar of ouder|jaar of jonger|jaar en jonger|plusser|plussers"
        }
        Cue::Changed => {
            "stijgen~ van|gestegen van|toegenomen van|groeien~ van|dalen~ van|gedaald van|afgenomen van|gezakt van|van … naar|steeg van|daalde van|nam toe van|nam af van|opgelopen van|verhoogd van|verlaagd van|steeg|stegen|stijgt|daalde|daalden|daalt|groeide|kromp|verhoogd|verlaagd|gestegen|gedaald|bijgesteld van|ging van|bijgesteld|stelde … bij|stelden … bij|liep op|opgelopen|verhoogde|verhoogden"
        }
        Cue::PastPerfect => "had|hadden|had al|hadden al|was al|waren al|had eerder|hadden eerder",
        Cue::Anaphor => {
            "het|hij|zij|ze|hun|dit|deze|die|dat|de operatie|de aanslag|de aanval|het incident|de cijfers|die cijfers|het onderzoek|de campagne|het ongeluk|het ongeval|de ramp|de balans|de actie|de gebeurtenis|daarbij|daarmee|hierbij|hiermee|ervan|erbij|daarvan"
        }
        Cue::AsOf => "per|stand per|stand van zaken op|naar de stand van|volgens de stand van",
        Cue::Been => "geweest|geworden|worden",
        Cue::Versus => "tegenover|tegen|vergeleken met|in vergelijking met|ten opzichte van",
        Cue::Subordinate => {
            "omdat|doordat|toen|terwijl|nadat|voordat|vooraleer|alvorens|totdat|indien|hoewel|tenzij|aangezien|zodat|om te|zolang|zodra|opdat|mits|waarna|waarbij|waardoor|waarmee"
        }
    }
}
