use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "dood|doden|dode|doodt|doodde|doodden|gedood|gedode|om+komen~|komen~ … om|om het leven|het leven gekost|kosten~ … het leven|kostte … het leven|kost … het leven|kostten … het leven|sterven~|overlijden~|overleden|sneuvelen~|gesneuveld|verdrinken~|bezwijken~|sterfgeval*|\
             dodental|dodentol|dodelijk|dodelijke slachtoffer*|vermoorden~|vermoord|dood+schieten~|doodgeschoten|schieten~ … dood|dood+steken~|doodgestoken|steken~ … dood|lieten het leven|liet het leven|laten~ … het leven|het leven gelaten|het leven verloren|verliezen~ … het leven|verloor het leven|verloren het leven|eiste het leven|eisten het leven|eiste de levens|eisten de levens|\
             levenloos|dood aangetroffen|dood gevonden|executeren~|geëxecuteerd|liquideren~|terechtgesteld|afgeslacht|verbrand levend|gestikt|doodgevroren|dood+vallen~|doodgevallen|levens geëist|levens gekost|dodelijk verongelukt|doodgedrukt|onthoofd|overlijdens|fataal|niet overleefd|slachtoffers gevallen|doodgereden|opgehangen"
        }
        Role::Injured => {
            "gewond|gewonde|gewonden|raken~ gewond|verwonden~|verwonding*|verwond|gekwetst|gekwetste*|letsel|letsels|brandwonden|ziek geworden|werden ziek|onwel|onwel geworden|verzorging nodig|behandeld|ter plaatse behandeld|medische zorg nodig|liep verwondingen op|liepen verwondingen op"
        }
        Role::Critical => {
            "kritiek|kritieke toestand|in kritieke toestand|levensgevaar|in levensgevaar|levensgevaarlijk|levensgevaarlijk gewond|intensive care|op de intensive care|aan de beademing|in coma|vechten~ voor hun leven|vecht voor zijn leven|vecht voor haar leven|vechten voor hun leven|tussen leven en dood|kritiek gewond|in een kritieke toestand|intensieve zorgen|op intensieve zorgen"
        }
        Role::SeriouslyInjured => {
            "zwaargewond|zwaargewonde*|zwaar gewond|zwaar gewonde|zwaar gewonden|ernstig gewond|ernstig gewonde|ernstig gewonden|ernstige verwondingen|zware verwondingen|ernstig|zwaar letsel|ernstig letsel|zwaar verwond|zwaar verbrand|er ernstig aan toe|er slecht aan toe|zwaar toegetakeld|ernstige toestand|zwaargekwetst|zwaar"
        }
        Role::SlightlyInjured => {
            "lichtgewond|lichtgewonde*|licht gewond|licht gewonde|licht gewonden|lichte verwondingen|licht letsel|lichte letsels|lichtgekwetst|licht gekwetst|kleine verwondingen|lichte brandwonden|stabiele toestand|schrammen|licht"
        }
        Role::Hospitalised => {
            "naar het ziekenhuis|naar ziekenhuizen|naar een ziekenhuis|naar verschillende ziekenhuizen|naar het hospitaal|in het ziekenhuis|in ziekenhuizen|in een ziekenhuis|opgenomen in het ziekenhuis|overgebracht naar het ziekenhuis|gehospitaliseerd|ziekenhuisopname*|hospitalisatie*|in het ziekenhuis opgenomen|in het ziekenhuis beland|naar het ziekenhuis gebracht|naar het ziekenhuis overgebracht|liggen in het ziekenhuis|per ambulance"
        }
        Role::Missing => {
            "vermist|vermiste|vermisten|worden vermist|wordt vermist|spoorloos|verdwijnen~|als vermist|onvindbaar|niet teruggevonden|nog niet gevonden|vermissing*|verdwenen"
        }
        Role::Trapped => {
            "opgesloten|vast+zitten~|zitten~ … vast|zit vast|zitten vast|vastgezeten|gestrand|stranden~|bedolven onder|onder het puin|onder puin|ingesloten|afgesneden van|in de val|geblokkeerd in|klem|bekneld|onder de modder|onder het zand|onder de sneeuw|geïsoleerd|kwamen vast te zitten|ondergronds vast"
        }
        Role::Rescued => {
            "gered|redden~|geredde|in veiligheid gebracht|brengen~ … in veiligheid|levend onder het puin vandaan|levend uit het puin|onder het puin vandaan gehaald|onder het puin gehaald|uit het puin gehaald|uit het water gehaald|uit zee gehaald|aan land gebracht|opgepikt|bevrijd uit|van boord gehaald|uit het water gered|halen~ … uit het water|op het droge gebracht"
        }
        Role::Survived => {
            "overleven~|overleefd|overlevende*|ongedeerd|ongedeerde|in leven|levend|springlevend|brachten het er levend af|bracht het er levend af|ontsnappen~ aan de dood|ontsnapten aan de dood|met de schrik|zonder kleerscheuren|veilig en wel|kwamen met de schrik vrij"
        }
        Role::Found => {
            "vinden~|gevonden|aan+treffen~|aangetroffen|treffen~ … aan|bergen~|geborgen|ontdekken~|opgegraven|op+graven~|blootgelegd|lokaliseren~|gelokaliseerd|aangespoeld|aan+spoelen~|teruggevonden|terug+vinden~|opgedoken|gelokaliseerd|opgespoord"
        }
        Role::Identified => "geïdentificeerd|identificeren~|identificatie|DNA-onderzoek geïdentificeerd",
        Role::Buried => "begraven~|bedelven~|ter aarde besteld|bijgezet|gecremeerd|cremeren~|begrafenis|uitvaart",
        Role::Evacuated => {
            "evacueren~|geëvacueerd|geëvacueerde*|geëvacueerden|evacuatie*|evacués|ontruimd|hun huizen verlaten|hun huis verlaten|hun woningen verlaten|hun woning verlaten|verlieten hun huizen|verlaten~ … hun huizen|verlaten~ … hun huis|verlaten~ … hun woningen|verlaten~ … hun woning|verlieten hun woningen|hun huis uit|hun huizen uit|repatriëren~|gerepatrieerd|overgevlogen|elders ondergebracht|opgevangen|weggehaald uit|overgeplaatst"
        }
        Role::Displaced => {
            "ontheemd|ontheemde|ontheemden|dakloos|dakloos geworden|op de vlucht|op de vlucht geslagen|gevlucht|vluchten voor|vluchten naar|vluchten uit|vluchtten|vluchtte|ontvluchten~|verdreven|uit hun huizen verdreven|uit huis gezet|verloren hun huis|verloren hun woning|hun huis verloren|hun huizen kwijt|hun huis kwijt|zonder dak|in opvangcentra|in opvangkampen|exodus"
        }
        Role::Infected => {
            "besmet|besmetten~|besmetting*|besmette|geïnfecteerd|infectie*|positief getest|testte positief|testten positief|positief testen|positieve test|bevestigde gevallen|bevestigd geval|nieuwe gevallen|nieuwe besmettingen|ziek|zieken|ziek geworden|gevallen van|opgelopen met het virus|actieve gevallen|gediagnosticeerd"
        }
        Role::Kidnapped => {
            "ontvoeren~|ontvoerd|ontvoerde|kidnappen~|gekidnapt|gijzelen~|gegijzeld|gijzelaar|gijzelaars|gegijzelde*|in gijzeling|als gijzelaar|gevangengehouden|krijgsgevangen|in handen van|ontvoering*|meegenomen als gijzelaar|meegevoerd"
        }
        Role::Arrested => {
            "arresteren~|gearresteerd|gearresteerde*|arrestatie*|aan+houden~|houden~ … aan|aangehouden|aanhouding*|op+pakken~|pakken~ … op|opgepakt|in hechtenis|in voorarrest|vastgezet|vast+zetten~|opgesloten|op+sluiten~|ingerekend|gevat|gevangengezet|gevangengenomen|vastgehouden|vast+houden~|in de cel|in bewaring|in verzekering gesteld|achter de tralies|klissen~|geklist|arrestant*|in de boeien"
        }
        Role::Released => {
            "vrij+laten~|laten~ … vrij|vrijgelaten|vrijlating*|vrij+komen~|komen~ … vrij|vrijgekomen|bevrijden~|bevrijd|op vrije voeten|op borgtocht|in vrijheid gesteld|begenadigd|gratie|vrijgesproken|vrij+spreken~|weer op vrije voeten"
        }
        Role::Discharged => {
            "uit het ziekenhuis ontslagen|ontslagen uit het ziekenhuis|uit de ziekenhuizen ontslagen|uit ziekenhuizen ontslagen|het ziekenhuis verlaten|het ziekenhuis … verlaten|het ziekenhuis mogen verlaten|verlieten het ziekenhuis|verliet het ziekenhuis|mochten naar huis|mocht naar huis|weer naar huis|weer thuis|naar huis gestuurd|naar huis gegaan"
        }
        Role::Charged => {
            "aan+klagen~|aangeklaagd|in verdenking gesteld|in beschuldiging gesteld|in staat van beschuldiging|vervolgd|vervolgen~|staan terecht|staat terecht|stonden terecht|stond terecht|terecht+staan~|ten laste gelegd|beschuldigd van moord|beschuldigd van terrorisme|voor de rechter|gedagvaard|voor de rechter gebracht"
        }
        Role::Convicted => {
            "veroordelen~|veroordeeld|veroordeelde*|veroordeling*|schuldig bevonden|schuldig|gevonnist|straffen gekregen|ter dood veroordeeld|doodvonnis|doodvonnissen|bestraft"
        }
        Role::Wanted => {
            "gezocht|voortvluchtig|voortvluchtige*|op de vlucht voor de politie|op vrije voeten nog|gezocht worden|worden gezocht|wordt gezocht|gesignaleerd|ontsnapt|ontsnapte|ontsnapten|ontsnappen"
        }
        Role::Attackers => {
            "openden het vuur|opende het vuur|bestormden|blies zichzelf op|bliezen zichzelf op|achter de aanslag|achter de aanslagen|pleegden de aanslag|pleegde de aanslag|voerden de aanval uit|namen deel aan de aanval|drongen binnen|gepleegd door|betrokken bij de aanslag|betrokken bij de aanval|achter de aanval|betrokken bij de aanslagen|namen deel aan de aanslag"
        }
        Role::Removed => {
            "verwijderen~|verwijderd|verwijderde|verwijdering*|gewist|wissen~|offline|offline gehaald|halen~ … offline|uit de lucht|neer+halen~|neergehaald|gedeactiveerd|geschorst|opgeschort|geblokkeerd|blokkeren~|uitgeschakeld|uit+schakelen~|weggehaald|weg+halen~|gesloopt|slopen~|ontmanteld|ontmantelen~|platgelegd|van het internet|van het platform|opgeruimd|afgebroken|gesignaleerd ter verwijdering"
        }
        Role::Seized => {
            "in beslag|in beslag genomen|in beslag nemen~|nemen~ … in beslag|inbeslagname*|inbeslagneming|geconfisqueerd|confisqueren~|verbeurd verklaard|verbeurdverklaard|bevroren|bevriezen~|onderschept|onderscheppen~|beslag gelegd op|beslag op|legde beslag op|opgeëist door de staat|vangst|aan de ketting|buitgemaakt door de politie|onteigend"
        }
        Role::Stolen => {
            "stelen~|gestolen|buitgemaakt|buit+maken~|maken~ … buit|gelekt|lekken~|uitgelekt|uit+lekken~|op straat|roven~|geroofd|beroofd|ontvreemd|ontvreemden~|gehackt|verduisterd|verduisteren~|witgewassen|buit|blootgesteld|online gezet|online gepubliceerd|ingezien|gecompromitteerd|opgelicht voor|weggesluisd|diefstal|afgetroggeld"
        }
        Role::Destroyed => {
            "verwoesten~|verwoest|verwoeste|verwoesting*|vernietigen~|vernietigd|vernietigde|vernielen~|vernield|vernielde|in puin|met de grond gelijk|met de grond gelijkgemaakt|in+storten~|ingestort|ingestorte|storten~ … in|afgebrand|uitgebrand|af+branden~|branden~ … af|branden~ … uit|brandden … af|brandde … af|in de as|in de as gelegd|leggen~ … in de as|in vlammen op|in vlammen opgegaan|weggevaagd|weggespoeld|weg+spoelen~|\
             neergehaald door|uit de lucht geschoten|platgebrand|opgeblazen|gezonken|verloren gegaan|ten prooi|totaal verwoest|weggeslagen|platgewalst"
        }
        Role::Damaged => {
            "beschadigen~|beschadigd|beschadigde|beschadiging*|schade op|schade aan|schade opgelopen|liepen schade op|liep schade op|zwaar beschadigd|licht beschadigd|ernstig beschadigd|deels verwoest|gedeeltelijk verwoest|toegetakeld|onbewoonbaar|ontwricht|met schade|richtten schade aan"
        }
        Role::Affected => {
            "treffen~|getroffen|getroffenen|gedupeerd|gedupeerden|gedupeerde|hinder|hinder ondervinden|ondervonden hinder|ondervinden hinder|in nood|hulpbehoevend|hulp nodig|hebben hulp nodig|bedreigd|bedreigen~|kwetsbaar|last van|hebben last van|onder water|ontregeld|geraakt door|blootgesteld aan|getroffen door|te maken met|de dupe|besmet|besmette"
        }
        Role::WithoutPower => {
            "zonder stroom|zonder elektriciteit|zonder licht|in het donker|zonder water|zonder gas|zonder verwarming|zonder internet|zonder drinkwater|zonder leidingwater|zonder telefoon|geen stroom|geen elektriciteit|geen water|stroomuitval|stroomloos|afgesloten van|zaten zonder|zitten zonder|zat zonder|van stroom verstoken|verstoken van|stroompanne|uit de stroom"
        }
        Role::Closed => {
            "gesloten|sluiting*|dicht|dichtgegaan|sluiten~ de deuren|sluiten~ hun deuren|buiten dienst|buiten gebruik|afgesloten|afgezet|stilgelegd|stil+leggen~|leggen~ … stil|opgedoekt|sluit|sluiten|sloot|sloten|dichtgespijkerd|stopgezet"
        }
        Role::Cancelled => {
            "annuleren~|geannuleerd|geannuleerde|geschrapt|geschrapte|schrappen~|afgelast|afgelaste|af+gelasten~|uitgesteld|uit+stellen~|uitgevallen|vielen uit|valt uit|vallen uit|opgeschort|vertraagd|vertraging*|omgeleid|afgeblazen|aan de grond|annulering*|niet door"
        }
        Role::Recalled => {
            "terug+roepen~|roepen~ … terug|teruggeroepen|terugroepactie*|terugroeping*|uit de handel gehaald|uit de rekken|uit de schappen|haalt … terug|haalde … terug|terug naar de garage|van de markt gehaald"
        }
        Role::Participated => {
            "deel+nemen~|nemen~ … deel|nam deel|namen deel|neemt deel|nemen deel|deelgenomen|deelname|mee+doen~|doen~ … mee|deed mee|deden mee|meegedaan|betrokken|betrokken bij|betrokken waren|aanwezig|mee+werken~|werken~ … mee|meegewerkt|samen+werken~|samenwerking met|in samenwerking met|met medewerking van|met deelname van|participeren~|zich aangesloten|sloten zich aan|deelnemend|deelnemende|deelnemer*|\
             bij+wonen~|woonden … bij|bijgewoond|verzameld|kwamen bijeen|toeschouwers|ingeschreven|vertegenwoordigers uit|agenten uit|steun van|met steun van"
        }
        Role::Demonstrated => {
            "demonstreren~|gedemonstreerd|betogen~|betoogd|protesteren~|geprotesteerd|demonstrant*|betoger*|manifestant*|de straat op|op straat|kwamen op straat|trokken door|liepen mee|marcheren~|demonstratie*|betoging*|staken~ het werk|staken|staakten|staakt|gestaakt|het werk neer|legden het werk neer|legde het werk neer|in staking|leggen~ … het werk neer|opgekomen voor"
        }
        Role::Voted => {
            "stemmen~|gestemd|hun stem uitgebracht|brachten hun stem uit|stemmen voor|stemmen tegen|voor gestemd|tegen gestemd|stemden voor|stemden tegen|stemde voor|stemde tegen|onthielden zich|onthouding*|opkomst|stembiljet*|naar de stembus|verkozen|gekozen|steunden het voorstel|instemden|stemden in|zetels behaald|uitgebrachte stemmen|geldige stemmen|verwierpen|goedgekeurd met|aangenomen met"
        }
        Role::LaidOff => {
            "ontslaan~|ontslagen|ontslag|ontslagronde|banenverlies|banen schrappen|banen geschrapt|schrappen~|geschrapt|verliezen~ … hun baan|verliezen~ … hun job|verliezen~ … hun werk|verloren hun baan|hun baan verliezen|hun baan kwijt|hun job kwijt|hun job verliezen|hun werk verliezen|hun werk kwijt|verdwijnen|verdwenen|verdwijnt|verloren gaan|gaan verloren|gingen verloren|op straat gezet|op straat komen te staan|boventallig|overbodig|afvloeien|afvloeiing*|tijdelijk werkloos|werkloos|technisch werkloos|op de tocht|staan op de tocht|weg moeten|moeten weg|vertrekken~|kwijt|schrapping"
        }
        Role::Hired => {
            "aan+werven~|aangeworven|werven … aan|wierf … aan|wierven … aan|aan+nemen~ personeel|aannemen|in dienst nemen|in dienst genomen|nemen~ … in dienst|rekruteren~|gerekruteerd|werven~|geworven|creëren~|gecreëerd|nieuwe banen|nieuwe jobs|banen bij|extra banen|komen erbij|erbij gekomen|scheppen|geschapen"
        }
        Role::Deployed => {
            "in+zetten~|ingezet|ingezette|zetten~ … in|sturen~|gestuurd|uitgezonden|mobiliseren~|gemobiliseerd|gestationeerd|stationeren~|uitgerukt|rukten uit|rukten … uit|rukte … uit|ter plaatse|ontplooid|op de been|op de been gebracht|versterking*|bestrijden~ het vuur|bestrijden~ de brand|strijden~ tegen de vlammen|bluswerken|in actie|patrouilleren~|paraat|bij de blussing|vechten~ tegen het vuur|opgetrommeld|helpen mee zoeken"
        }
        Role::Aboard => {
            "aan boord|aan boord van|inzittende*|opvarende*|passagier*|vervoeren~|zaten in|in het vliegtuig|in de bus|in de trein|in het toestel|op de boot|op het schip|zaten op de boot|met aan boord|bemanning|op de vlucht|in de vlucht|op de veerboot|ingestapt|aan boord gegaan"
        }
        Role::Capacity => {
            "plaats voor|capaciteit van|capaciteit voor|plaats aan|plek voor|maximale capaciteit|ruimte voor|ingericht op|berekend op"
        }
        Role::Launched => {
            "lanceren~|gelanceerd|af+vuren~|afgevuurd|vuren~ … af|vuurde … af|vuurden … af|afgeschoten|salvo*|lossen~|gelost|gedropt|afgeworpen|gegooid|vuurde|vuurden|losten"
        }
        Role::Sold => {
            "verkopen~|verkocht|verkochte|kopen~|gekocht|aan+kopen~|aangekocht|kopen~ … aan|leveren~|geleverd|veilen~|geveild|brachten op|bracht op|opgebracht|exporteren~|geëxporteerd|uitgevoerd naar|importeren~|geïmporteerd|van de hand|gedownload|besteld|bestellen~|onder de hamer|overgenomen voor|verkoop"
        }
        Role::Funded => {
            "financieren~|gefinancierd|toezeggen|toegezegd|zegde … toe|betalen~|betaald|toewijzen|toegewezen|toegekend|kennen~ … toe|kende … toe|investeren~|geïnvesteerd|doneren~|gedoneerd|schenken~|trekken~ … uit|trok … uit|uitgetrokken|maken~ … vrij|maakte … vrij|vrijgemaakt|vrij te maken|subsidie*|lenen~|geleend|lening*|leningen|bij+dragen~|budget|begroting|steunpakket*|steun|\
             besteden~|besteed|stoppen~ in|stak in|steken in|gestoken in|op+halen~|opgehaald|halen~ … op|haalde … op|haalden … op|kapitaal|inzamelen|ingezameld|zamelde … in|zamelden … in|hulp|fonds|pompt|pompen|gepompt|investering*|noodhulp"
        }
        Role::Cost => {
            "kosten~|kostte|gekost|kostprijs|kosten|waard|ter waarde van|waarde|schade|schade van|schade geraamd op|schade geschat op|schadebedrag|schadepost|economische schade|verzekerde schade|kostenplaatje|prijskaartje|loopt op tot|bedragen~|bedroeg|totale kosten|geraamde kosten|losgeld|voor een bedrag van|verlies|verliezen|verlies van|rekening van|geschatte kosten|bedrag"
        }
        Role::Fined => {
            "boete*|beboet|beboeten~|geldboete*|schadevergoeding*|vergoeding*|schikking*|schikken~|geschikt voor|dwangsom|moeten betalen|moet betalen|moet … betalen|moeten … betalen|veroordeeld tot betaling|schadeloosstelling|smartengeld|naheffing*|bekeuring*|boete van|boetes van"
        }
        Role::Duration => {
            "duren~|geduurd|duurt|duurde|duurden|lang|gedurende|tijdens|in de loop van|over een periode van|verspreid over|aan een stuk|non-stop|aanhouden|hield … aan|binnen|in|voor de duur van|een periode van|minstens|onafgebroken|uitgesmeerd over|looptijd|lange|durende|durend|bleef|bleven"
        }
        Role::Preparation => {
            "voor+bereiden~|voorbereid|voorbereiding*|voorbereidingen|planning|na maanden van|na jaren van|na een onderzoek|onderzoek van|voorbereidend werk|gepland over|planden de aanslag|maandenlange voorbereiding|jarenlang onderzoek|maandenlang onderzoek|gewerkt aan|in de maak|voorafgegaan door"
        }
        Role::Magnitude => {
            "kracht|met een kracht|met een kracht van|magnitude|Richter|schaal van Richter|sterkte|met een sterkte van|gemeten|beving van|aardbeving van|aardschok van|kracht van"
        }
        Role::Depth => {
            "diep|diepe|diepte|op een diepte|onder de grond|ondergronds|onder het oppervlak|onder zeeniveau|hypocentrum|onder de zeespiegel|onder de zeebodem|ondiep|diepte van"
        }
        Role::Height => {
            "hoog|hoge|hoogte|boven zeeniveau|boven de zeespiegel|golf|golven|waterpeil|waterstand|hoogte van|tot een hoogte van|boven de grond|lengte"
        }
        Role::Distance => {
            "afstand|op een afstand|op een afstand van|verwijderd|van het epicentrum|ver|verderop|ten noorden van|ten zuiden van|ten oosten van|ten westen van|ten noordoosten van|ten noordwesten van|ten zuidoosten van|ten zuidwesten van|voor de kust|binnen een straal|straal|in een straal van|buiten|van de hoofdstad|van de stad|van het centrum|lang|lange|bereik|zeemijl|afgelegd|vandaan"
        }
        Role::Speed => {
            "snelheid|snelheden|wind van|wind*|windsnelheid|windsnelheden|windstoten|windstoten van|rukwinden|rukwinden van|snelheid van|met een snelheid van|reed|rijden|snel|maximumsnelheid|aanhoudende wind|raasde|haalde"
        }
        Role::Temperature => {
            "temperatuur|temperaturen|kwik|thermometer*|warm|heet|heetste|koud|koudste|hitte|graden|gevoelstemperatuur|maximumtemperatuur|recordtemperatuur|vroor|vorst"
        }
        Role::Area => {
            "oppervlakte|gebied|gebied van|land|afgebrand|afgebrande|in de as|verbrand|verbrande|in vlammen|bos|bosgebied|landbouwgrond|grond|uitgestrekt over|beslaan~|groot|natuur|grondgebied|heide|terrein"
        }
        Role::Volume => {
            "volume|gelekt|lekken~|gelost|lozen~|neerslag|regen|regenval|viel|vielen|water|olie|productie|uitstoot|stoten~ … uit|stootte … uit|uitgestoten|capaciteit|sneeuw|weegt|wegen~|gewicht|inhoud|in zee|produceren~|geproduceerd|uitgelekt|uit+lekken~|weggelekt"
        }
        Role::Sentence => {
            "veroordelen~|veroordeeld|celstraf|celstraffen|gevangenisstraf|gevangenisstraffen|cel|de cel in|gevangenis|gevangenschap|opsluiting|hechtenis|werkstraf|taakstraf|straf|jeugddetentie|voorwaardelijk|voorwaardelijke|tbs|geëist|eist|eiste|hangt boven het hoofd|riskeren~|riskeert|strafeis|onvoorwaardelijk|dwangarbeid|celstraf van|maximumstraf|in de cel|de bak in"
        }
        Role::Change => {
            "stijgen~|gestegen|dalen~|gedaald|toe+nemen~|nemen~ … toe|nam toe|namen toe|toegenomen|af+nemen~|nemen~ … af|nam af|namen af|afgenomen|stijging*|daling*|toename*|afname*|groeien~|groei|krimpen~|krimp|kelderen~|gekelderd|kelderde|zakken~|gezakt|duiken~|dook|lager|hoger|omhoog|omlaag|meer|minder|winst|inflatie|verhogen~|verhoogd|verlagen~|verlaagd|\
             verminderen~|verminderd|vermindering|inleveren|verliezen~|opgelopen|op+lopen~|liep op|liep … op|klimmen~|terugval|terug+lopen~|duurder|goedkoper|gaan~ omhoog|ging omhoog|daalde|steeg|kromp"
        }
        Role::Share => {
            "procent van|percent van|aandeel|deel van|van alle|van de|van het|van het totaal|goed voor|vertegenwoordigen~|vertegenwoordigt|maakt uit|op de|één op|meerderheid|steun|opkomst|opkomstpercentage|van de ondervraagden|van de respondenten|van de stemmen|marktaandeel|goedkeuring|quote|percentage|fractie|kwart van|helft van|derde van"
        }
        Role::Price => {
            "prijs|prijzen|per vat|per aandeel|per stuk|per liter|per ton|per ounce|per kilo|per eenheid|ticketprijs|koers|noteerde|noteert|sloot op|slotkoers|startprijs|per ticket|stukprijs|per kaartje|per persoon|elk|per megawattuur|rente|tarief|per maand|per nacht"
        }
        no_word_of_state!() => "",
    }
}
