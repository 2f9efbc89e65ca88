use crate::lang::Cue;

/// The words of a cue.
pub(super) fn words(cue: Cue) -> &'static str {
    match cue {
        Cue::Not => {
            "nicht|nie|niemals|nicht mehr|noch nicht|noch nie|ohne|weder|keineswegs|keinesfalls|auf keinen Fall|mitnichten|kaum|gar nicht|überhaupt nicht|bislang nicht|bisher nicht|nicht länger"
        }
        Cue::NoQuantity => {
            "kein|keine|keinen|nicht um einen|nicht um eine|nicht um ein|keinem|keiner|keines|keinerlei|niemand|niemanden|niemandem|null|nichts|kein einziger|keine einzige|kein einziges|keinen einzigen|keine weiteren|\
             keiner der|keine der|keines der|ohne jeglichen|ohne jegliche|nicht ein einziger|nicht eine einzige|nicht ein einziges|keine anderen|keinerlei weitere|nicht einer|nicht eine"
        }
        Cue::OnlyThan => {
            "nicht nur|nicht allein|nicht bloß|nicht lediglich|nicht zuletzt|nicht weniger als|nicht später als|nichts als|nicht zu vergessen|kein Zweifel|keine Frage|ohne Zweifel|\
             keinen Zweifel|nicht zu reden|kein Geringerer als|keine Geringere als|kein anderer als|nichts anderes als|niemand anderes als|nicht unbedingt|kein Wunder|nicht zu schweigen|nicht ohne"
        }
        Cue::Deny => {
            "dementieren~|Dementi*|bestreiten~|ab+streiten~|leugnen~|verneinen~|widersprechen~|zurück+weisen~|widerlegen~|Widerspruch zu|unwahr*|Falschmeldung*|Falschnachricht*|\
             Fake News|frei erfunden*|haltlos*|unbegründet*|aus der Luft gegriffen*|gegenstandslos*|unzutreffend*|entspricht nicht der Wahrheit|nicht wahr|stimmt nicht|stimmen nicht|nicht zutreffend|\
             trifft nicht zu|treffen nicht zu|aus+schließen~|entgegen|im Gegensatz zu Berichten|distanzieren~|Unwahrheit*|Lüge*|falsche Berichte|falscher Bericht|falsche Behauptung*|fälschlich|fälschlicherweise|\
             irrtümlich|irrtümlicherweise|Desinformation|erfunden*|widerrufen~|stellt in Abrede|stellte in Abrede|stellten in Abrede|stellen in Abrede|in Abrede gestellt|weit von sich|von sich gewiesen"
        }
        Cue::Hedge => {
            "angeblich*|mutmaßlich*|offenbar|anscheinend|vermutlich*|wohl|womöglich|möglicherweise|vielleicht|wahrscheinlich|eventuell|allem Anschein nach|scheinbar|unbestätigt*|nicht bestätigt*|\
             soll|sollen|dürfte|dürften|könnte|könnten|vermutet wird|wird vermutet|wurde vermutet|vermuten~|befürchten~|befürchtet*|befürchtet wird|wird befürchtet|es wird angenommen|wird angenommen|wurde angenommen|\
             nehmen an|gelten als|gilt als|galten als|galt als|Gerücht*|gerüchteweise|Spekulation*|spekulieren~|spekuliert wird|vorgeblich*|dem Vernehmen nach|unter Verdacht|verdächtig|potenziell*|potentiell*|\
             nicht unabhängig bestätigt|nicht unabhängig überprüfen|nicht unabhängig überprüft|nicht unabhängig verifiziert|lassen sich nicht überprüfen|ließ sich nicht überprüfen|ließen sich nicht überprüfen|scheinen~|scheint|schienen|denkbar|\
             möglich|es heißt|vermeintlich*|Verdacht auf|Vermutung*|falls bestätigt|so die Vermutung|noch unbestätigt*|sollte sich bestätigen"
        }
        Cue::Conditional => "würde|würden",
        Cue::Preliminary => {
            "vorläufig*|bislang|bisher|bisherig*|bis jetzt|zunächst|vorerst|zum jetzigen Zeitpunkt|zum gegenwärtigen Zeitpunkt|derzeit|momentan|aktuell|ersten Schätzungen|erste Schätzung*|erste Angaben|\
             ersten Angaben|ersten Erkenntnissen|ersten Berichten|erste Berichte|ersten Informationen|ersten Ermittlungen|noch nicht endgültig|noch unklar|nicht endgültig|Zwischenbilanz|Zwischenstand|könnte noch steigen|könnte weiter steigen|\
             kann noch steigen|dürfte weiter steigen|steigt weiter|werde weiter steigen|könne weiter steigen|könnte sich erhöhen|kann sich noch erhöhen|nach derzeitigem Stand|nach aktuellem Stand|nach jetzigem Stand|nach heutigem Stand|nach bisherigem Stand|\
             Stand jetzt|nach bisherigen Erkenntnissen|nach jetzigen Erkenntnissen|Hochrechnung*|Teilergebnis*|nach Auszählung von|inoffiziell*|im Moment|zurzeit|zur Zeit|provisorisch*|einstweilen|vorderhand|Stand heute|noch nicht abschließend|Schätzung*"
        }
        Cue::Forecast => {
            "findet … statt|finden … statt|stattfinden soll|stattfinden sollen|beginnt am|beginnen am|startet am|starten am|wird voraussichtlich|werden voraussichtlich|voraussichtlich|planen~|geplant*|vorgesehen|ist geplant|sind geplant|war geplant|waren geplant|sieht vor|sehen vor|beabsichtigen~|an+streben~|vor+haben~|an+kündigen~ zu|rechnen~ mit|rechnet mit|\
             erwarten~|erwartet|wird erwartet|werden erwartet|wurden erwartet|prognostizieren~|Prognose*|vorhersagen|Vorhersage*|voraus+sagen~|voraus+sehen~|in Aussicht|hoffen~ auf|bevor+stehen~|bevorstehend*|in den kommenden|\
             in der kommenden|im kommenden|in der nächsten|im nächsten|künftig*|zukünftig*|demnächst|steht an|stehen an|droht zu|drohen zu|drohend*|will|wollen|wolle|möchte|möchten|soll künftig|sollen künftig|ab kommendem|ab dem kommenden|\
             bis Ende des Jahres|bis Jahresende|bis zum Jahresende|im Begriff|versprechen~ zu|versprach|verspricht|könnte … steigen|könnte … ansteigen|könnte … erhöhen|könnte … anwachsen|dürfte … steigen|dürfte … ansteigen|dürfte … erhöhen|kann … steigen|könnten … sterben|droht … zu steigen|könnte … erreichen|dürfte … erreichen|könnte … liegen|wird mit … gerechnet|rechnen mit|gerechnet wird mit"
        }
        Cue::According => {
            "laut|nach Angaben von|nach Angaben der|nach Angaben des|nach Angaben|den Angaben von|Angaben von|Angaben der|Angaben des|gemäß|zufolge|nach Informationen von|nach Informationen der|nach Informationen des|nach Darstellung von|nach Darstellung der|\
             nach Darstellung des|nach Aussage von|nach Aussage der|nach Aussage des|nach Aussagen von|nach Aussagen der|nach Aussagen des|nach Auskunft von|nach Auskunft der|nach Auskunft des|nach Erkenntnissen von|nach Erkenntnissen der|nach Erkenntnissen des|\
             nach Einschätzung von|nach Einschätzung der|nach Einschätzung des|nach Ansicht von|nach Ansicht der|nach Ansicht des|nach Meinung von|nach Meinung der|nach Meinung des|nach Schätzungen von|nach Schätzungen der|nach Schätzungen des|\
             nach Schätzung von|nach Schätzung der|nach Schätzung des|nach Zählung von|nach Zählung der|nach Berechnungen von|nach Berechnungen der|nach Berechnungen des|nach Mitteilung von|nach Mitteilung der|nach Mitteilung des|nach Worten von|nach den Worten von|\
             nach den Worten der|nach den Worten des|unter Berufung auf|mit Berufung auf|unter Verweis auf|mit Verweis auf|so die|so der|so das|so ein|so eine|einem Bericht von|einem Bericht der|einem Bericht des|einer Mitteilung von|einer Mitteilung der|einer Mitteilung des|\
             einer Erklärung der|einer Erklärung des|einer Erklärung von|nach Polizeiangaben|nach Behördenangaben|nach amtlichen Angaben|nach offiziellen Angaben|nach eigenen Angaben|nach Medienberichten|nach Berichten von|nach Berichten der|\
             nach Veranstalterangaben|nach Regierungsangaben|aus Sicht der|aus Sicht des|aus Sicht von|nach Überzeugung der|nach Überzeugung des|nach Überzeugung von|nach Rettungsangaben|nach Gewerkschaftsangaben|nach Unternehmensangaben|nach Krankenhausangaben|nach Militärangaben|nach Armeeangaben|nach Feuerwehrangaben"
        }
        Cue::Say => {
            "sagen~|mit+teilen~|erklären~|berichten~|melden~|bestätigen~|an+geben~|bekannt+geben~|bekannt+machen~|betonen~|unterstreichen~|hinzu+fügen~|ergänzen~|behaupten~|versichern~|beteuern~|warnen~|ein+räumen~|\
             zu+geben~|erinnern~|schreiben~|twittern~|kommentieren~|erwähnen~|informieren~|aus+sagen~|meinen~|glauben~|vor+werfen~|nahe+legen~|schließen~ aus|enthüllen~|anmerken|antworten~|erwidern~|zitieren~|\
             veröffentlichen~|schildern~|wiederholen~|präzisieren~|beziffern~|schätzen~|fest+stellen~|heraus+finden~|aus+richten~|verkünden~|verlauten~|verlautbaren~|hieß es|heißt es|so heißt es|kündigte … an|kündigen … an|kündigt … an|\
             kündigten … an|angekündigt|ankündigte|ankündigt|vermelden~|unterrichten~|ein+schätzen~|beschreiben~|erzählen~|dar+legen~|beklagen~|kritisieren~|bemängeln~|loben~|bekräftigen~|beschuldigen~|mahnen~|fordern~|unterrichten~|deklarieren~|statuieren~|konstatieren~|resümieren~|urteilen~ dass|gestehen~"
        }
        Cue::Revised => {
            "auf … gestiegen|stieg auf|steigt auf|stieg … auf|gestiegen auf|steigt … auf|erhöhte sich auf|erhöht sich auf|erhöhte sich … auf|erhöht sich … auf|erhöht auf|nach oben korrigiert|nach unten korrigiert|nach oben revidiert|nach unten revidiert|korrigieren~|korrigiert|Korrektur*|revidieren~|\
             kletterte auf|kletterte … auf|wuchs auf|wuchs … auf|liegt nun bei|liegt jetzt bei|beläuft sich nun auf|sank auf|sinkt auf|sank … auf|gesunken auf|angehoben auf|gesenkt auf|herabgesetzt auf|aktualisiert*|aktualisieren~|\
             inzwischen auf|mittlerweile auf|neueste Zahlen|jüngste Zahlen|neuesten Zahlen|jüngsten Zahlen|endgültige Zahl|endgültige Bilanz|neue Bilanz|neuen Angaben|jüngsten Angaben|neuesten Angaben|geklettert auf|angewachsen auf|angestiegen auf|stieg damit auf|steigt damit auf|stieg inzwischen auf|erhöhte auf"
        }
        Cue::Superseded => {
            "zunächst|anfangs|anfänglich*|ursprünglich*|zuerst|in ersten Berichten|frühere Angaben|früheren Angaben|frühere Zahlen|zuvor gemeldet*|zuvor genannt*|zunächst gemeldet*|zunächst genannt*|vorherige Angaben|bisherige Zahl|\
             erste Meldungen|ersten Meldungen|zunächst war von|zunächst hatte|zunächst hatten|zuvor war von|zuvor hatte|zuvor hatten|zunächst hieß es|war die Rede von|statt zuvor|statt wie zunächst|nicht wie zunächst|anfangs war von|nach zuvor|nicht mehr|erste Schätzung*|ersten Schätzung*|erste Angaben|ersten Angaben|erste Zählung*"
        }
        Cue::Earlier => {
            "früher*|vorherig*|vorig*|vorangegangen*|vorhergehend*|erste*|damals|damalig*|seinerzeit|einst|bereits|schon|zuvor|vor Jahren|vor Monaten|vor Wochen|vor Tagen|Jahre zuvor|Monate zuvor|Wochen zuvor|Tage zuvor|ein Jahr zuvor|\
             im Vorjahr|voriges Jahr|vergangenes Jahr|im vergangenen Jahr|letztes Jahr|im letzten Jahr|in der Vergangenheit|seitdem|seither|historisch*|vor Jahrzehnten|zum letzten Mal|Anfang des Jahres|zu Beginn des Jahres|bei einem früheren|bei einer früheren|ehemalig*|\
             der schwerste seit|das schwerste seit|die schwerste seit|das stärkste seit|die schlimmste seit|das schlimmste seit|der schlimmste seit|erste Phase|ersten Phase|ein früherer|eine frühere|ein vorheriger|Jahrestag|Jahrestage|Jahrestag des|Jahrestag der|in den Tagen zuvor|in den Tagen davor|in den Wochen zuvor"
        }
        Cue::Separate => {
            "separat*|getrennt*|gesondert*|anderswo|andernorts|an anderer Stelle|unabhängig davon|ein weiterer Vorfall|bei einem weiteren Vorfall|bei einem anderen Vorfall|bei einem weiteren Angriff|bei einem anderen Angriff|bei einem weiteren Unglück|\
             in einem anderen Fall|in einem weiteren Fall|ein anderer|eine andere|ein anderes|einem anderen|einer anderen|andere|unterdessen|zeitgleich|parallel|parallel dazu|kein Zusammenhang|nicht im Zusammenhang|in keinem Zusammenhang|zweiter Vorfall|ähnlich*|\
             in einem separaten Fall|bei einem separaten|bei einem ähnlichen Vorfall|unabhängig voneinander"
        }
        Cue::Sequel => {
            "erneut*|wieder|abermals|nochmals|zweite Welle|neue Welle|Folgeaktion*|Folge-Aktion*|Folgeeinsatz|Nachfolgeaktion*|zweite Phase|zweiten Phase|zweite Runde|zweite Operation|daraufhin|in der Folge|infolge|als Reaktion auf|als Vergeltung für|Fortsetzung*|\
             fort+setzen~|weiteren Angriff|neuer Angriff|neuen Angriff|neue Operation|neuen Operation|zweiter Angriff|zum zweiten Mal|zum dritten Mal|anschließend*|nachfolgend*|wiederholt*|jüngster in einer Reihe|jüngste in einer Reihe|weitere Runde|nächste Phase|im Anschluss|neuerlich*|nachträglich*|nach dem Vorbild"
        }
        Cue::Same => {
            "derselbe|dieselbe|dasselbe|denselben|demselben|derselben|desselben|dieselben|der gleiche|die gleiche|das gleiche|dieser|diese|dieses|diesen|diesem|jener|jene|jenes|besagt*|erwähnt*|genannt*|solch*|der Vorfall|der Angriff|die Tat|die Operation|der Einsatz|das Unglück|die Katastrophe|die Tragödie|der Anschlag"
        }
        Cue::Including => {
            "darunter|davon|unter ihnen|von ihnen|von denen|unter denen|einschließlich|inklusive|inkl.|samt|mitsamt|insbesondere|vor allem|namentlich|unter anderem|beispielsweise|zum Beispiel|etwa die|unter den Toten|unter den Opfern|unter den Verletzten|unter den Festgenommenen|die meisten|die meisten von ihnen|meist|meistens|zumeist|überwiegend|hauptsächlich|bestehend aus|einige davon|einige von ihnen|viele von ihnen|die Hälfte von ihnen|alle davon|worunter|wovon|einer davon|eine davon|bei den Toten|eingerechnet|mitgerechnet"
        }
        Cue::Excluding => {
            "ausschließlich|ohne|ohne … mitzuzählen|nicht mitgerechnet|nicht mitgezählt|nicht eingerechnet|nicht eingeschlossen|nicht inbegriffen|abgesehen von|ausgenommen|außer|neben|zusätzlich zu"
        }
        Cue::Still => "noch|weiterhin|immer noch|nach wie vor|weiter|bleiben~|verbleiben~|befinden~ sich noch",
        Cue::Lone => {
            "ein einzelner|einem einzelnen|einen einzelnen|eines einzelnen|ein einziger|einem einzigen|einen einzigen|nur ein|nur einen|nur einem|lediglich ein|lediglich einen|lediglich einem|einzelner|einziger"
        }
        Cue::Alone => {
            "handelte allein|handelte alleine|allein handelte|alleine handelte|allein gehandelt|alleine gehandelt|allein handelnder|Einzeltäter|Einzeltäters|Alleintäter|Alleintäters|einsamer Wolf|einsamen Wolf|allein agierte|allein agiert"
        }
        Cue::Whether => "ob",
        Cue::Several => {
            "Anschläge|Anschlägen|Terroranschläge|Terroranschlägen|Bombenanschläge|Bombenanschlägen|Selbstmordanschläge|Selbstmordanschlägen|Attentate|Attentaten|Selbstmordattentate|Selbstmordattentaten|Angriffe|Angriffen|Messerangriffe|Messerangriffen|Attacken|Messerattacken|Explosionen|Detonationen|Schießereien|Überfälle|Überfällen|Unfälle|Unfällen|Abstürze|Abstürzen|Entführungen|Luftangriffe|Luftangriffen|Luftschläge|Luftschlägen|Zusammenstöße|Zusammenstößen|Amokläufe|Amokläufen"
        }
        Cue::All => "alle|aller|allen|alle der|sämtliche|sämtlichen|sämtlicher",
        Cue::Rides => "sitzen~|saßen|saß|reisen~|reisten|befinden~|befanden|befand|mitfahren~|flogen|fuhren",
        Cue::Certain => {
            "gilt als gesichert|gilt als sicher|gelten als gesichert|gilt es als gesichert|als gesichert gilt|gilt als erwiesen|gilt als bestätigt"
        }
        Cue::Blocked => {
            "blockieren~|blockiert*|sperren~|gesperrt*|ein+behalten~|einbehalten*|ein+frieren~|eingefroren*"
        }
        Cue::Among => "unter",
        Cue::Demands => {
            "fordern~|forderte|forderten|fordert|gefordert*|beantragen~|beantragt*|beantragte|plädieren~|plädierte|drohen|droht|drohten|drohte|verlangen~|verlangt*"
        }
        Cue::NumberOf => {
            "Zahl der|Anzahl der|Zahl an|Anzahl an|Anzahl von|Zahl von|Gesamtzahl der|die Zahl der|die Anzahl der|Zahl"
        }
        Cue::Further => {
            "weitere|weiteren|weiterer|weiteres|zusätzlich*|noch einmal|nochmals|darüber hinaus|obendrein|hinzu kommen|dazu kommen|außerdem|zudem|plus|neben|weitere rund|noch weitere|überdies|ferner|andere|hinzu kommt"
        }
        Cue::Compared => "mehr als|weniger als",
        Cue::Total => {
            "insgesamt|gesamt|zusammen|alles in allem|in Summe|summiert|zusammengenommen|zusammengerechnet|unter dem Strich|Gesamtzahl*|die Zahl aller|im Ganzen|total|in der Summe|kumuliert|summa summarum|Gesamtsumme|gesamthaft|allesamt"
        }
        Cue::Contrast => {
            "aber|jedoch|wohingegen|sondern|doch|hingegen|dagegen|obwohl|obgleich|trotz|trotzdem|dennoch|gleichwohl|allerdings|im Gegensatz|im Gegenteil|andererseits|ausgenommen|mit Ausnahme|ungeachtet|nichtsdestotrotz|demgegenüber|vielmehr"
        }
        Cue::And => "und|sowie|&|und auch|sowohl|als auch|wie auch|plus|zusammen mit|nebst|samt|ebenso wie|u.",
        Cue::Or => "oder|beziehungsweise|bzw.|respektive|entweder",
        Cue::Honorific => {
            "Herr|Herrn|Frau|Dr|Prof|Doktor|Professor|Professorin|Präsident|Präsidentin|Minister|Ministerin|Bundeskanzler|Bundeskanzlerin|Kanzler|Kanzlerin|König|Königin|Prinz|Prinzessin|Papst|Kardinal|Bischof|Erzbischof|Imam|Scheich|Ajatollah|Pfarrer|Pater|Schwester|Rabbiner|\
             General|Oberst|Hauptmann|Leutnant|Major|Admiral|Senator|Senatorin|Gouverneur|Gouverneurin|Bürgermeister|Bürgermeisterin|Oberbürgermeister|Oberbürgermeisterin|Landeshauptmann|Landeshauptfrau|Bundespräsident|Bundespräsidentin|Ministerpräsident|Ministerpräsidentin|Premier|Premierminister|Premierministerin|\
             Außenminister|Außenministerin|Innenminister|Innenministerin|Verteidigungsminister|Verteidigungsministerin|Finanzminister|Finanzministerin|Gesundheitsminister|Gesundheitsministerin|Justizminister|Justizministerin|Kaiser|Sultan|Emir|Herzog|Herzogin|Graf|Gräfin|Baron|Botschafter|Botschafterin|Bundesrat|Bundesrätin|St|Sankt|Hl|Mag|Ing"
        }
        Cue::Office => {
            "Sprecher*|Sprecherin*|Polizeisprecher*|Polizeisprecherin*|Regierungssprecher*|Regierungssprecherin*|Pressesprecher*|Pressesprecherin*|Feuerwehrsprecher*|Militärsprecher*|Armeesprecher*|Minister*|Staatsanwalt*|Staatsanwältin*|Oberstaatsanwalt*|Oberstaatsanwältin*|Generalstaatsanwalt*|\
             Bundesanwalt*|Präsident|Präsidenten|Präsidentin*|Premierminister*|Ministerpräsident|Ministerpräsidenten|Ministerpräsidentin*|Kanzler*|Kanzlerin*|Bundeskanzler*|Bundeskanzlerin*|Bürgermeister*|Bürgermeisterin*|Oberbürgermeister*|Gouverneur*|Direktor*|Direktorin*|Geschäftsführer*|Vorstandschef*|Vorstandsvorsitzende*|\
             Konzernchef*|Firmenchef*|Chef*|Chefin*|Leiter*|Leiterin*|Vorsitzende*|Parteichef*|Parteichefin*|Fraktionschef*|Kommissar*|Kommissarin*|EU-Kommissar*|EU-Kommissarin*|Generalsekretär*|Staatssekretär*|Sekretär*|General|Generäle|Kommandeur*|Kommandant*|Offizier*|Inspektor*|Ermittler*|Sheriff|Richter*|Richterin*|\
             Anwalt*|Anwältin*|Rechtsanwalt*|Verteidiger*|Senator*|Abgeordnete*|Abgeordneter|Botschafter*|Botschafterin*|Diplomat*|Gesandte*|Sondergesandte*|Vertreter*|Vertreterin*|Beauftragte*|Koordinator*|Manager*|Gründer*|Eigentümer*|Besitzer*|Anführer*|Führer|Oppositionsführer*|Oppositionschef*|Vizepräsident|Vizepräsidenten|\
             König|Königin|Kronprinz|Prinz|Papst|Bischof*|Erzbischof*|Imam*|Professor*|Experte*|Expertin*|Analyst*|Forscher*|Forscherin*|Wissenschaftler*|Arzt*|Ärztin*|Polizeichef*|Polizeichefin*|Polizeipräsident|Polizeipräsidenten|Feuerwehrchef*|Oberst|Hauptmann|Leutnant|Major|Admiral*|Zeuge*|Augenzeuge*|Journalist*|Reporter*|Korrespondent*|\
             Innenminister*|Außenminister*|Verteidigungsminister*|Finanzminister*|Gesundheitsminister*|Justizminister*|Verkehrsminister*|Umweltminister*|Wirtschaftsminister*|Ökonom*|Gewerkschafter*|Gewerkschaftschef*|Aktivist*|Trainer*|Kapitän*|Spieler*|Autor*|Schauspieler*|Schauspielerin*|Sänger*|Sängerin*|Feuerwehrmann*|Sanitäter*|\
             Anwohner*|Bewohner*|Berater*|Beraterin*|Stabschef*|Landrat|Landrätin|Landeshauptmann|Landeshauptfrau|Bezirkshauptmann|Stadträtin|Stadtrat|Regierungsrat|Regierungsrätin|Staatschef*|Regierungschef*|Regierungschefin*|Außenbeauftragte*|Kommissionspräsidentin|Kommissionspräsident|Einsatzleiter*|Präsidentschaftskandidat*|Präsidentschaftskandidatin*|Vizeminister*"
        }
        Cue::Nobody => "niemand|niemanden|niemandem|keiner",
        Cue::NumberedName => {
            "Boeing|Airbus|Flug|Flugs|Artikel|Artikels|Art.|Paragraf|Paragraph|Paragrafen|Absatz|Abs.|Route|Bundesstraße|Landstraße|Landesstraße|Autobahn|Kapitel|Zimmer|Saal|Gate|Nummer|Nr.|Nr|Typ|Modell|Version|Stufe|Seite|Seiten|S.|Formel|Terminal|\
             Gleis|Reaktor|Block|Apollo|Sojus|Falcon|Sputnik|MiG|Suchoi|Antonow|Tupolew|Embraer|Cessna|Kategorie|Klausel|Resolution|Protokoll|Richtlinie|Zusatzartikel|Staffel|Windows|Android|iOS|iPhone|PlayStation|Xbox|Haus Nr.|Postfach|Postleitzahl|PLZ|ISBN|Aktenzeichen|Az.|Expo|Covid|\
             Sars-CoV|Agenda|Linie|Buslinie|S-Bahn-Linie|Straßenbahnlinie|Tram|Ziffer|Sektor|Hartz|Level|Startnummer|Rückennummer|Tatort"
        }
        Cue::Street => {
            "Straße|Strasse|Str.|Allee|Weg|Platz|Gasse|Damm|Ring|Ufer|Chaussee|Promenade|Stieg|Steig|Zeile|straße|gasse"
        }
        Cue::Aged => {
            "im Alter von|im Alter zwischen|im Alter ab|im Alter bis|Alter von|Alter zwischen|Altersgruppe|unter dem Alter von"
        }
        Cue::YearsOld => {
            "Jahre alt|Jahre alte|Jahre alten|Jahre alter|Jahre altes|Jahre junge|jährig*|Jährige*|Jährigen|Jahren alt|Monate alt|Monate alte|Monate alten|Monate altes|Wochen alt|Wochen alte|Wochen altes|Wochen alten|Tage alt|Tage alte|Tage altes|Lebensjahr|Lebensjahre|Geburtstag"
        }
        Cue::Changed => {
            "stieg von|stiegen von|gestiegen von|steigt von|erhöhte sich von|wuchs von|kletterte von|sprang von|fiel von|fielen von|gefallen von|sank von|sanken von|gesunken von|ging … zurück|verringerte sich von|reduzierte sich von|angehoben von|gesenkt von|änderte sich von|stieg|stiegen|gestiegen|erhöhte|kletterte|fiel|sank|wuchs|hob … an|hoben … an|korrigierte|korrigierten|bezifferte|bezifferten|angehoben|erhöht"
        }
        Cue::PastPerfect => {
            "war … worden|waren … worden|hatte|hatten|hatte zuvor|hatten zuvor|hatte bereits|hatten bereits"
        }
        Cue::Anaphor => {
            "er|sie|es|dies|dieser|diese|dieses|diesen|das|der Einsatz|die Operation|der Angriff|der Anschlag|der Vorfall|die Zahlen|die Zahl|diese Zahlen|die Ermittlungen|die Kampagne|der Unfall|das Unglück|die Katastrophe|die Bilanz|die Aktion|die Tat|ihnen|ihre|ihr|seine"
        }
        Cue::AsOf => {
            "Stand vom|mit Stand|per|bis|zum Stand|bis zum|Stichtag|zum Stichtag|seit|am Morgen des|am Abend des"
        }
        Cue::Been => "worden|gewesen|geworden|gehabt",
        Cue::Versus => "gegenüber|verglichen mit|im Vergleich zu|im Vergleich mit",
        Cue::Subordinate => {
            "weil|während|wenn|nachdem|bevor|falls|obwohl|obgleich|sobald|solange|indem|sodass|so dass|seitdem|wobei|wodurch|zumal|sofern|angesichts|aus Furcht vor|aus Angst vor|ehe"
        }
    }
}
