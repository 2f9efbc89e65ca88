use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "tot*|Tote*|Todesopfer*|töten~|sterben~|Verstorbene*|um+kommen~|ums Leben|Leben gekommen|Leben verloren|\
             verlieren~ … Leben|verlieren~ ihr Leben|verlor … Leben|verloren … Leben|das Leben gekostet|\
             kostete … das Leben|kosteten … das Leben|kostet … das Leben|kosten … das Leben|Leben gekostet|ermorden~|\
             Ermordete*|Todesfall*|Tod gefunden|den Tod|fanden den Tod|fand den Tod|in den Tod gerissen|\
             riss … in den Tod|rissen … in den Tod|erschießen~|erstechen~|enthaupten~|hin+richten~|erschlagen~|\
             ertrinken~|ertranken|ertrunken*|ersticken~|verbrannt*|verhungern~|erfrieren~|erfroren|verunglücken~|\
             tödlich verletzt*|tödlich verunglückt*|tödlich getroffen*|tödlich*|leblos*|Leiche*|Menschenleben|\
             Opferzahl|Totenzahl|Zahl der Toten|Zahl der Todesopfer|Zahl der Opfer|erlegen*|erlag|erlagen|\
             massakrieren~|massakriert*|getötet*|Getötete*|gestorben*|Gefallene*|verblutet|verendet*|verenden~|zu Tode|\
             Tode gekommen|Tode getrampelt|Mordopfer|Terroropfer|Unfalltote*|Verkehrstote*|Drogentote*|Hitzetote*|\
             Sterbefall*|an den Folgen|aus dem Leben gerissen|forderte … Todesopfer|Totgeweihte*|abgeschlachtet|\
             niedergemetzelt|hingerichtet*|exekutieren~|exekutiert*|vergiftet*"
        }
        Role::Injured => {
            "verletzen~|verletzt*|Verletzte*|Verletzung*|verwundet*|Verwundete*|verwunden~|Blessur*|Verwundung*|\
             verbrühen~|Verbrennung*|Rauchgasvergiftung*|Rauchvergiftung*|Wunde*|Brandwunde*|Schusswunde*|\
             Schussverletzung*|Schnittwunde*|Stichwunde*|Stichverletzung*|angeschossen*|verstümmeln~|verstümmelt*|\
             Prellung*|ärztlich behandelt|medizinisch behandelt|ambulant behandelt|behandelt werden|Schock erlitten|\
             erlitten einen Schock|erlitt einen Schock"
        }
        Role::Critical => {
            "lebensgefährlich|lebensgefährlich verletzt*|in Lebensgefahr|schwebt in Lebensgefahr|\
             schweben in Lebensgefahr|schwebte in Lebensgefahr|schwebten in Lebensgefahr|kritisch verletzt*|\
             in kritischem Zustand|kritischem Zustand|kritischer Zustand|Zustand kritisch|im Koma|ins Koma|\
             auf der Intensivstation|Intensivstation|Intensivstationen|intensivmedizinisch|ringt mit dem Tod|\
             ringen mit dem Tod|kämpft um sein Leben|kämpft um ihr Leben|kämpfen um ihr Leben|akute Lebensgefahr|\
             akuter Lebensgefahr|lebensbedrohlich*|Lebensgefahr|in sehr ernstem Zustand|künstlich beatmet"
        }
        Role::SeriouslyInjured => {
            "schwer verletzt*|schwerverletzt*|Schwerverletzte*|schwerst verletzt*|schwerstverletzt*|Schwerstverletzte*|\
             schwer verwundet*|schwere Verletzung*|schweren Verletzungen|schwere Verletzungen|ernsthaft verletzt*|\
             ernste Verletzungen|erheblich verletzt*|schwere Verbrennungen|schweren Verbrennungen|in ernstem Zustand|\
             ernstem Zustand|in schwerem Zustand|schwer"
        }
        Role::SlightlyInjured => {
            "leicht verletzt*|leichtverletzt*|Leichtverletzte*|leicht verwundet*|leichte Verletzungen|\
             leichten Verletzungen|leichte Blessuren|leichten Blessuren|leichter verletzt*|leicht|\
             mit leichten Verletzungen|mittelschwer verletzt*|Rauchgasvergiftung erlitten"
        }
        Role::Hospitalised => {
            "ins Krankenhaus|ins Spital|im Krankenhaus|im Spital|in Krankenhäuser|in Krankenhäusern|in ein Krankenhaus|\
             in einem Krankenhaus|in die Klinik|in eine Klinik|in Kliniken|in Klinik|ins Hospital|stationär|\
             hospitalisieren~|hospitalisiert*|Krankenhauseinweisung*|Hospitalisierung*|Spitaleinweisung*|\
             ins Krankenhaus gebracht|in Krankenhäuser gebracht|eingeliefert*|ein+liefern~|Klinikeinweisung*|\
             ins Unfallspital|ins Landesspital|in Spitäler|in Spitälern"
        }
        Role::Missing => {
            "vermisst*|Vermisste*|vermissen~|verschollen*|Verschollene*|verschwinden~|verschwunden*|\
             spurlos verschwunden*|unauffindbar*|fehlte jede Spur|fehlt jede Spur|als vermisst|nicht gefunden|\
             noch gesucht"
        }
        Role::Trapped => {
            "eingeschlossen*|Eingeschlossene*|ein+schließen~|eingeklemmt*|ein+klemmen~|verschüttet*|Verschüttete*|\
             verschütten~|unter den Trümmern|unter Trümmern|in den Trümmern|unter Schutt|unter den Schuttmassen|\
             gefangen in|fest+sitzen~|festgesitzt|gestrandet*|Gestrandete*|stranden~|eingesperrt*|steckten fest|\
             stecken fest|stecken geblieben|feststecken|von der Außenwelt abgeschnitten|abgeschnitten"
        }
        Role::Rescued => {
            "retten~|gerettet*|Gerettete*|Rettung*|lebend geborgen*|lebend gefunden*|lebend aus|\
             aus den Trümmern gerettet|aus den Trümmern geborgen|aus den Trümmern gezogen|aus Seenot|\
             in Sicherheit gebracht*|in Sicherheit bringen|brachte … in Sicherheit|brachten … in Sicherheit|\
             aus dem Wasser gezogen|aus dem Wasser gerettet|befreit werden|ausgegraben|geborgen werden"
        }
        Role::Survived => {
            "überleben~|überlebt*|Überlebende*|unverletzt*|unversehrt*|wohlbehalten|am Leben|mit dem Leben davon|\
             davongekommen|entkommen~|entkamen|überstanden|heil|lebend"
        }
        Role::Found => {
            "finden~|gefunden*|auf+finden~|aufgefunden*|entdecken~|entdeckt*|bergen~|geborgen*|lokalisieren~|orten~|\
             geortet*|auf+spüren~|aufgespürt*|aus+graben~|exhumieren~|exhumiert*|angespült*|ans Licht|Leichenfund*|\
             Fund*|wiedergefunden*|ausfindig gemacht"
        }
        Role::Identified => "identifizieren~|identifiziert*|Identifizierung*|DNA-Test*|DNA-Analyse*",
        Role::Buried => {
            "begraben~|begraben*|unter sich begraben|beerdigen~|beerdigt*|bei+setzen~|beigesetzt*|bestatten~|\
             bestattet*|Beerdigung*|Beisetzung*|Bestattung*|zu Grabe getragen|eingeäschert*|letzte Ruhe"
        }
        Role::Evacuated => {
            "evakuieren~|evakuiert*|Evakuierung*|Evakuierte*|in Sicherheit bringen müssen|Häuser verlassen|\
             Häuser zu verlassen|Wohnungen verlassen|Wohnungen zu verlassen|Häuser verließen|Zuhause verlassen|\
             ihr Zuhause verlassen|ihre Häuser verlassen|ihre Häuser zu verlassen|verließen ihre Häuser|\
             verließen ihr Zuhause|verließen … Häuser|verließen … Wohnungen|verlassen … Häuser|Heim verlassen|\
             aus+fliegen~|ausgeflogen*|repatriieren~|Rückholung|zurückgeholt*|umgesiedelt*|um+siedeln~|\
             in Notunterkünfte|räumen~|geräumt*"
        }
        Role::Displaced => {
            "vertreiben~|vertrieben*|Vertriebene*|Binnenvertriebene*|Binnenflüchtling*|obdachlos*|Obdachlose*|fliehen~|\
             flüchten~|auf der Flucht|in die Flucht|aus ihren Häusern|Obdach verloren|Zuhause verloren|\
             ihre Häuser verloren|ihr Zuhause verloren|entwurzelt*|ohne Dach über dem Kopf|ohne Obdach|heimatlos*|\
             wohnungslos*|Heimat verloren|Heimat verlassen|geflohen*|geflüchtet*"
        }
        Role::Infected => {
            "infizieren~|infiziert*|Infizierte*|Infektion*|Neuinfektion*|angesteckt*|an+stecken~|Ansteckung*|\
             positiv getestet*|positiv auf|erkranken~|erkrankt*|Erkrankte*|Erkrankung*|Krankheitsfall*|Krankheitsfälle|\
             bestätigte Fälle|neue Fälle|neuen Fällen|neue Fälle von|Corona-Fall*|Corona-Fälle|Coronafälle|\
             Corona-Infektion*|Masernfälle|Cholerafälle|Fälle von|Ansteckungsfälle|diagnostizieren~|krank geworden"
        }
        Role::Kidnapped => {
            "entführen~|entführt*|Entführte*|Geisel*|Geiseln|als Geisel|als Geiseln|in Geiselhaft|in ihrer Gewalt|\
             in seiner Gewalt|verschleppen~|verschleppt*|Verschleppte*|kidnappen~|gekidnappt*|gefangen gehalten|\
             festgehalten*|Entführungsopfer|gefangen genommen|hielt … fest|hielten … fest|hält … fest|halten … fest"
        }
        Role::Arrested => {
            "fest+nehmen~|festgenommen*|Festgenommene*|Festnahme*|verhaften~|verhaftet*|Verhaftete*|Verhaftung*|\
             in Gewahrsam|in Gewahrsam genommen|nahm … in Gewahrsam|nahmen … in Gewahrsam|nimmt … in Gewahrsam|in Haft|\
             in Untersuchungshaft|in U-Haft|Untersuchungshaft|Inhaftierung*|inhaftieren~|inhaftiert*|Inhaftierte*|\
             fassen~|gefasst|geschnappt|schnappen~|hinter Gittern|hinter Gitter|Polizeigewahrsam|Haftbefehl erlassen|\
             arretieren~|arretiert*|ins Gefängnis|dingfest|gefasst*|unter Arrest|eingesperrt"
        }
        Role::Released => {
            "frei+lassen~|freigelassen*|Freigelassene*|frei+kommen~|freigekommen*|Freilassung*|befreien~|befreit*|\
             Befreiung*|entlassen aus|aus der Haft entlassen|aus dem Gefängnis entlassen|auf freien Fuß|auf freiem Fuß|\
             begnadigen~|begnadigt*|Begnadigung*|gegen Kaution|auf Kaution|freisprechen|frei+sprechen~|freigesprochen*|\
             Amnestie|amnestiert*|laufen gelassen|enthaftet*|in Freiheit"
        }
        Role::Discharged => {
            "aus dem Krankenhaus entlassen|aus dem Spital entlassen|aus der Klinik entlassen|aus den Kliniken entlassen|aus den Krankenhäusern entlassen|aus Krankenhäusern entlassen|aus der Behandlung entlassen|aus der stationären Behandlung entlassen|nach Hause entlassen|das Krankenhaus verlassen|das Krankenhaus … verlassen|das Spital verlassen|die Klinik verlassen|die Kliniken verlassen|die Krankenhäuser verlassen|verließen das Krankenhaus|verließ das Krankenhaus|verließen die Klinik|wieder nach Hause|nach ambulanter Behandlung entlassen|Krankenhausentlassung*"
        }
        Role::Charged => {
            "an+klagen~|angeklagt*|Angeklagte*|Anklage*|unter Anklage|beschuldigt*|Beschuldigte*|vor Gericht|\
             müssen sich verantworten|verantworten|strafrechtlich verfolgt*|Anklage erhoben|Anklageerhebung*|\
             zur Anzeige|angezeigt*|Strafverfahren gegen|Prozess gegen"
        }
        Role::Convicted => {
            "verurteilen~|verurteilt*|Verurteilte*|Verurteilung*|schuldig gesprochen*|schuldig|Schuldspruch|\
             Schuldsprüche|für schuldig|sprach … schuldig|sprachen … schuldig|schuldig befunden|befand … für schuldig|\
             zum Tode verurteilt*"
        }
        Role::Wanted => {
            "gesucht*|Gesuchte*|suchen~ nach|Fahndung*|fahnden~|fahndet|zur Fahndung|flüchtig*|Flüchtige*|\
             auf der Flucht vor|untergetaucht*|zur Fahndung ausgeschrieben|gefahndet"
        }
        Role::Attackers => {
            "eröffneten das Feuer|eröffnete das Feuer|stürmten|sprengten sich in die Luft|sprengte sich in die Luft|\
             verübten den Anschlag|verübten den Angriff|verübten die Tat|drangen in|drang in|verübte den Anschlag|an dem Angriff beteiligt|an dem Anschlag beteiligt|am Anschlag beteiligt|am Angriff beteiligt|an der Tat beteiligt|hinter der Tat|hinter dem Anschlag|hinter den Anschlägen|hinter dem Angriff|tatbeteiligt"
        }
        Role::Removed => {
            "löschen~|gelöscht*|Löschung*|entfernen|entfernte|entfernten|wurde … entfernt|wurden … entfernt|\
             entfernt worden|entfernt wurde|entfernt wurden|entfernt hat|entfernt haben|Entfernung von|sperren~|\
             gesperrt*|Sperrung*|Sperre|deaktivieren~|deaktiviert*|Deaktivierung*|ab+schalten~|abgeschaltet*|\
             Abschaltung*|vom Netz nehmen|vom Netz genommen*|nahm … vom Netz|nahmen … vom Netz|nimmt … vom Netz|\
             vom Netz|offline|blockieren~|blockiert*|beseitigen~|beseitigt*|suspendieren~|suspendiert*|\
             herunter+nehmen~|tilgen~|aus dem Netz|aus+schalten~|ausgeschaltet*|unzugänglich gemacht|ab+reißen~|\
             abgerissen*|aus+merzen~|eliminieren~|eliminiert*"
        }
        Role::Seized => {
            "beschlagnahmen~|beschlagnahmt*|Beschlagnahme*|Beschlagnahmung*|sicher+stellen~|sichergestellt*|\
             Sicherstellung*|konfiszieren~|konfisziert*|Konfiszierung*|ab+fangen~|abgefangen*|ein+frieren~|\
             eingefroren*|ein+ziehen~|eingezogen*|requirieren~|aus dem Verkehr gezogen*|gepfändet*|pfänden~|\
             aufgebracht*|ausgehoben*"
        }
        Role::Stolen => {
            "stehlen~|gestohlen*|entwenden~|entwendet*|erbeuten~|erbeutet*|rauben~|geraubt*|plündern~|geplündert*|\
             ab+greifen~|abgegriffen*|geleakt*|leaken~|offengelegt*|kompromittieren~|kompromittiert*|unterschlagen~|\
             veruntreuen~|veruntreut*|geklaut*|klauen~|abgeflossen*|Beute|ergaunern~|ergaunert*|erpressen~|erpresst*|\
             waschen~|betrogen um|Diebstahl von|gehackt*|ausgespäht*|ausgelesen*|durchgesickert*|mitgehen lassen|\
             erschwindelt*|in die Hände gefallen|abgezweigt*"
        }
        Role::Destroyed => {
            "zerstören~|zerstört*|Zerstörung*|vernichten~|vernichtet*|Vernichtung*|nieder+brennen~|niedergebrannt*|\
             ab+brennen~|abgebrannt*|ausgebrannt*|verbrennen~|ein+stürzen~|eingestürzt*|dem Erdboden gleichgemacht*|\
             in Schutt und Asche|in Trümmern|verwüsten~|verwüstet*|ab+schießen~|abgeschossen*|versenken~|versenkt*|\
             mit sich gerissen|fortgerissen*|weggespült*|weg+spülen~|weggeschwemmt*|ein Raub der Flammen|\
             in Flammen aufgegangen*|in Flammen auf|brannten nieder|brannte nieder|Opfer der Flammen|gesprengt*|\
             zusammen+brechen~|zerbombt*|niedergewalzt*|demoliert*"
        }
        Role::Damaged => {
            "beschädigen~|beschädigt*|Beschädigung*|Schaden genommen|in Mitleidenschaft|in Mitleidenschaft gezogen*|\
             teilweise zerstört*|zum Teil zerstört*|abgedeckt*|lädiert*|unbewohnbar*|ramponiert*|Sachschaden entstand"
        }
        Role::Affected => {
            "betroffen*|Betroffene*|treffen~|getroffen*|heim+suchen~|heimgesucht*|geschädigt*|Geschädigte*|überfluten~|\
             überflutet*|überschwemmen~|überschwemmt*|bedrohen~|bedroht*|gefährden~|gefährdet*|angewiesen auf|\
             auf Hilfe angewiesen|hilfsbedürftig*|in Not|unter Wasser|benötigen~ Hilfe|brauchen Hilfe|beeinträchtigen~|\
             beeinträchtigt*|notleidend*|leiden unter|befallen*|lahmgelegt*|infiziert*|verseucht*"
        }
        Role::WithoutPower => {
            "ohne Strom|ohne Elektrizität|ohne Wasser|ohne Trinkwasser|ohne Heizung|ohne Gas|ohne Internet|\
             ohne Telefon|ohne Stromversorgung|Stromausfall*|Stromausfälle|von der Stromversorgung abgeschnitten|\
             vom Stromnetz abgeschnitten|vom Strom abgeschnitten|im Dunkeln|ohne Licht|ohne Wärme|\
             ohne fließendes Wasser|ohne sauberes Wasser"
        }
        Role::Closed => {
            "schließen~|geschlossen*|Schließung*|schließt|dicht+machen~|dichtgemacht|stilllegen|stillgelegt*|\
             Stilllegung*|still+legen~|außer Betrieb|ab+riegeln~|abgeriegelt*|lahmgelegt*|eingestellt*|zugemacht|\
             abgesperrt*|für den Verkehr gesperrt*|vollgesperrt*|ihren Betrieb ein|Pforten schließen"
        }
        Role::Cancelled => {
            "ab+sagen~|abgesagt*|Absage*|streichen~|gestrichen*|aus+fallen~|ausgefallen*|Ausfall|Ausfälle|annullieren~|\
             annulliert*|Annullierung*|stornieren~|storniert*|verschieben~|verschoben*|Verschiebung*|verspätet*|\
             Verspätung*|am Boden bleiben|am Boden|umgeleitet*|um+leiten~|vertagen~|vertagt*|abgeblasen*"
        }
        Role::Recalled => {
            "zurück+rufen~|zurückgerufen*|Rückruf*|Rückrufaktion*|in die Werkstatt|in die Werkstätten|\
             vom Markt genommen*|aus dem Verkauf genommen*|aus dem Handel genommen*|nimmt … vom Markt|nahm … vom Markt"
        }
        Role::Participated => {
            "teil+nehmen~|Teilnahme|Teilnehmer*|beteiligen~|beteiligt*|Beteiligung|mit+wirken~|in Zusammenarbeit mit|\
             in Kooperation mit|kooperieren~|zusammen+arbeiten~|unter Beteiligung von|unter Mitwirkung von|\
             mobilisieren~|mit+machen~|versammeln~|versammelt*|Zuschauer*|dabei|kamen zu|strömten|anwesend*|\
             involviert*|nahmen … teil|mit+laufen~|besuchten|zugegen|feierten"
        }
        Role::Demonstrated => {
            "demonstrieren~|demonstriert*|Demonstrant*|Demonstration*|protestieren~|protestiert*|Protest*|\
             auf die Straße|auf der Straße|auf den Straßen|auf die Straßen|gingen auf die Straße|auf die Strasse|\
             marschieren~|Kundgebung*|streiken~|im Streik|in den Streik|in Streik|Streikende*|Demonstrierende*|\
             Protestierende*|zogen durch|zog durch|die Arbeit nieder|legten die Arbeit nieder|Arbeit niedergelegt|\
             Ausstand|in den Ausstand"
        }
        Role::Voted => {
            "stimmen~|gestimmt|ab+stimmen~|abgestimmt|stimmten für|stimmten gegen|Stimme*|Stimmen|enthalten~ sich|\
             enthielten sich|Enthaltung*|Wahlbeteiligung|Stimmbeteiligung|Ja-Stimmen|Nein-Stimmen|Gegenstimmen|wählen~|\
             gewählt*|zur Wahl|an die Urnen|an den Urnen|zu den Urnen|Stimmzettel|Stimme abgegeben|ihre Stimme ab|\
             zur Abstimmung|votieren~|votierten|votiert"
        }
        Role::LaidOff => {
            "entlassen~|Entlassung*|Entlassene*|Stellenabbau|Jobabbau|Arbeitsplatzabbau|ab+bauen~|abgebaut*|baut … ab|bauen … ab|streichen~|gestrichen*|Stellenstreichung*|weg+fallen~|wegfallen|fallen … weg|kündigen~|gekündigt*|Kündigung*|Arbeitsplatz verloren|Job verloren|Stelle verloren|Arbeitsplatz verlieren|Job verlieren|Stelle verlieren|ihren Job|ihre Arbeit verloren|ihren Arbeitsplatz|ihre Arbeit verlieren|verloren ihren Job|verloren ihre Arbeit|arbeitslos*|Arbeitslose*|in Kurzarbeit|Kurzarbeit|gehen müssen|auf der Kippe|stehen auf dem Spiel|einsparen|ein+sparen~|fielen … weg|gefeuert*|freigesetzt|abzubauen|rationalisiert"
        }
        Role::Hired => {
            "ein+stellen~|stellt … ein|stellte … ein|an+heuern~|rekrutieren~|rekrutiert*|anwerben|schaffen~|\
             geschaffen*|neu geschaffen*|neue Stellen|neue Arbeitsplätze|neue Jobs|Einstellung*|Neueinstellung*|\
             Rekrutierung*|schuf|entstehen~|entstehen"
        }
        Role::Deployed => {
            "im Einsatz|in den Einsatz|Einsatz|einsetzen|ein+setzen~|eingesetzt*|entsenden~|entsandt*|Entsendung*|\
             stationieren~|stationiert*|Stationierung*|verlegen~|verlegt*|ausrücken|aus+rücken~|ausgerückt*|\
             rückten … aus|rückte … aus|schicken~|geschickt*|mobilisiert*|Mobilisierung|abgestellt*|aufgeboten*|\
             auf+bieten~|bot … auf|vor Ort|waren … im Einsatz|auf den Beinen|in Marsch gesetzt|zur Verstärkung|\
             kämpften gegen die Flammen|kämpfen gegen die Flammen|bekämpften die Flammen|bekämpfen die Flammen|\
             abkommandiert*|in Alarmbereitschaft"
        }
        Role::Aboard => {
            "an Bord|Insasse*|Passagier*|befördern~|transportieren~|mit an Bord|im Flugzeug|im Bus|im Zug|im Auto|Besatzung|Fahrgast*|saßen in|saßen im|beförderte|in der Maschine|in dem Flugzeug|im Flieger|auf dem Schiff|auf der Fähre|auf dem Boot|an Bord gegangen*|bestiegen"
        }
        Role::Capacity => {
            "Platz für|Kapazität von|Kapazität für|ausgelegt für|ausgelegt auf|zugelassen für|Fassungsvermögen von|fasst|fasste|Plätze für|maximale Kapazität"
        }
        Role::Launched => {
            "ab+feuern~|abgefeuert*|abgeschossen*|feuern~|feuerte|feuerten|starten~|gestartet*|Salve*|werfen~ … ab|\
             warf … ab|warfen … ab|abgeworfen*|abgegeben*|gaben … ab|gab … ab|schossen"
        }
        Role::Sold => {
            "verkaufen~|verkauft*|Verkauf*|kaufen~|gekauft*|erwerben~|erworben*|versteigern~|versteigert*|exportieren~|\
             exportiert*|importieren~|importiert*|ab+setzen~|abgesetzt*|aus+liefern~|ausgeliefert*|heruntergeladen*|\
             Absatz|wechselten den Besitzer|wechselte den Besitzer|erzielte"
        }
        Role::Funded => {
            "finanzieren~|finanziert*|Finanzierung|bereit+stellen~|bereitgestellt*|zu+sagen~|zugesagt*|spenden~|\
             gespendet*|Spende*|investieren~|investiert*|Investition*|zahlen~|gezahlt*|aus+zahlen~|ausgezahlt*|\
             bewilligen~|bewilligt*|Hilfsgelder|Finanzhilfe*|Kredit*|Darlehen|Fördermittel|Zuschuss*|Soforthilfe*|\
             Hilfspaket*|geben~ … aus|gibt … aus|gab … aus|ausgegeben|auf+wenden~|aufgewendet*|Budget*|Etat*|Haushalt|\
             Subvention*|locker+machen~|steuert … bei|steuerte … bei|beigesteuert|unterstützt mit|eingesammelt*|\
             ein+sammeln~|Mittel|fließen~|flossen|stecken~ in|gesammelt|gewähren~|gewährt*|in die Hand"
        }
        Role::Cost => {
            "kosten~|Kosten|gekostet|Schaden|Schäden|Schadens|Sachschaden|Sachschäden|Schadenssumme|Schadenshöhe|\
             Schadensumme|im Wert von|Wert|wert|beziffern~|beziffert*|beziffert auf|geschätzt auf|beläuft sich|\
             belaufen sich|belief sich|Verlust*|Rechnung|Lösegeld|Lösegeldforderung|in Höhe von|Mehrkosten|\
             Gesamtkosten|Baukosten|Reparaturkosten|Einbuße*|wirtschaftliche Schäden|wirtschaftlicher Schaden|\
             versicherte Schäden|versicherter Schaden|Milliardenschaden|Millionenschaden|Betrag|Summe"
        }
        Role::Fined => {
            "Geldstrafe*|Geldbuße*|Bußgeld*|Bußgelder|Buße*|Strafzahlung*|Schadenersatz|Schadensersatz|Entschädigung*|\
             entschädigen~|Schmerzensgeld|Vergleich*|Geldauflage|zu zahlen verurteilt|Strafe von|Strafe in Höhe|\
             Kartellstrafe*|Rekordstrafe*|Millionenstrafe*|Milliardenstrafe*|Strafe zahlen|Zahlung von|Nachzahlung*|\
             Ordnungsgeld*|Ordnungsbuße*|gebüßt|Zwangsgeld"
        }
        Role::Duration => {
            "dauern~|gedauert|dauerte|Dauer|lang|lange|während|über|innerhalb von|binnen|im Laufe|erstrecken~ sich|\
             erstreckte sich|erstreckt sich über|hielt … an|hält … an|an+halten~|anhaltend*|im Verlauf|im Zeitraum|\
             über einen Zeitraum|hindurch|ununterbrochen|am Stück|in Folge|verteilt auf|währte|hinziehen|\
             zog sich … hin|für"
        }
        Role::Preparation => {
            "Vorbereitung*|vor+bereiten~|vorbereitet*|Planung*|planen~|geplant*|Vorlauf|Vorarbeit*|Ermittlungsarbeit|\
             nach monatelangen Ermittlungen|nach jahrelangen Ermittlungen|monatelanger Ermittlungen|\
             jahrelanger Ermittlungen|Ermittlungen von|nach Ermittlungen von|Vorbereitungszeit|in der Vorbereitung|\
             Ermittlungsdauer"
        }
        Role::Magnitude => {
            "Magnitude|Stärke|der Stärke|einer Stärke|Stärke von|einer Stärke von|Magnitude von|Richterskala|\
             auf der Richterskala|Erdstoß der Stärke|Beben der Stärke|mit der Stärke|mit einer Stärke von|\
             Richter-Skala"
        }
        Role::Depth => {
            "tief|tiefe|Tiefe|in einer Tiefe|in einer Tiefe von|Tiefe von|unter der Oberfläche|unter der Erde|\
             unter Tage|unter der Erdoberfläche|Hypozentrum|unter dem Meeresspiegel|unter dem Meeresboden|Erdtiefe"
        }
        Role::Height => {
            "hoch|hohe|hohen|hoher|Höhe|Höhe von|Meereshöhe|über dem Meeresspiegel|Welle*|Flughöhe|über dem Meer|\
             über dem Boden|Pegelstand|Pegel|Wasserstand|meterhoch|meterhohe|meterhohen|Scheitelpunkt"
        }
        Role::Distance => {
            "entfernt*|Entfernung|Distanz|nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|\
             südwestlich|vom Epizentrum|im Umkreis|Umkreis|Radius|im Radius|vor der Küste|von der Küste|weit|\
             lange Strecke|Strecke|Reichweite|lang|langer|lange|Länge|Luftlinie|zurückgelegt|Stau|außerhalb|Abstand"
        }
        Role::Speed => {
            "Geschwindigkeit*|Windgeschwindigkeit*|Windböe*|Böe*|Böen|Wind|Winde|Winden|Tempo|Windspitzen|\
             Spitzengeschwindigkeit*|Spitzen|schnell|raste|rasten|Orkanböen|Sturmböen|Höchstgeschwindigkeit"
        }
        Role::Temperature => {
            "Temperatur*|Thermometer|heiß|kalt|Hitze|Kälte|Höchstwert*|Tiefstwert*|Hitzerekord*|Temperaturrekord*|\
             Tageshöchstwert*|Höchsttemperatur*|Quecksilber|im Schatten|gefühlte"
        }
        Role::Area => {
            "Fläche*|Gebiet|Gelände|verbrannte|verbrannt|brannten|niedergebrannt|abgebrannt|Areal|erstreckt sich|\
             Grundfläche|Waldfläche|Wald|Land|Ackerland|Anbaufläche|Wohnfläche|Grundstück|Vegetation"
        }
        Role::Volume => {
            "Volumen|Niederschlag|Niederschläge|Regen|Regenmenge|Neuschnee|Schnee|Öl ausgelaufen|ausgelaufen*|\
             aus+laufen~|Förderung|fördern~|Produktion|produzieren~|Ausstoß|Emission*|ausgestoßen|Wasser|Kapazität|\
             Fassungsvermögen|Ladung|Gewicht|wiegen~|Menge|flossen|abgeflossen*"
        }
        Role::Sentence => {
            "Haft|Haftstrafe*|Gefängnis|Gefängnisstrafe*|Freiheitsstrafe*|hinter Gitter|hinter Gittern|Strafe|Haftzeit|\
             Jugendstrafe*|Bewährung|Bewährungsstrafe*|auf Bewährung|Sozialstunden|gemeinnützige Arbeit|Zuchthaus|\
             Arbeitslager|Strafmaß|Höchststrafe|Mindeststrafe|Lagerhaft|Jugendhaft|Strafkolonie|Straflager|\
             Sicherungsverwahrung|bedingte|unbedingte|Kerker|verurteilt*"
        }
        Role::Change => {
            "steigen~|gestiegen*|Anstieg|sinken~|gesunken*|fallen~|gefallen*|Rückgang|Rückgangs|zurück+gehen~|\
             zurückgegangen|ging … zurück|wachsen~|gewachsen|Wachstum|zu+nehmen~|Zunahme|ab+nehmen~|Abnahme|zu+legen~|\
             legte … zu|klettern~|an+ziehen~|zog … an|schrumpfen~|geschrumpft|ein+brechen~|brach … ein|Einbruch|Plus|\
             Minus|Zuwachs|Steigerung|Erhöhung|erhöhen~|erhöht|Senkung|senken~|gesenkt|verteuern~|verteuert*|\
             verbilligen~|an+heben~|Teuerung|Inflation|höher|niedriger|mehr als im Vorjahr|weniger als im Vorjahr|\
             stärker|schwächer|gegenüber dem Vorjahr|im Vergleich zum Vorjahr|Preissteigerung|Kürzung|kürzen~|\
             Verringerung|verringern~|reduzieren~|Reduzierung|verlieren~ an Wert|nach+geben~|gab … nach|gaben … nach|\
             fiel um|sank um|stieg um|um"
        }
        Role::Share => {
            "Anteil*|aller|der Befragten|der Stimmen|der Wähler|Mehrheit|Wahlbeteiligung|Zustimmung|Quote|Rate|\
             vom Gesamt|der Bevölkerung|der Bewohner|entsprechen~|entspricht|aus+machen~|macht … aus|machten … aus|\
             Marktanteil*|davon|Prozent der|Prozent aller|Arbeitslosenquote|Stimmenanteil"
        }
        Role::Price => {
            "Preis*|pro Barrel|je Barrel|pro Aktie|je Aktie|pro Stück|je Stück|pro Liter|je Liter|pro Kilo|je Kilo|\
             pro Tonne|je Tonne|pro Unze|je Unze|Ticketpreis*|Eintritt|pro Person|pro Nacht|Strompreis*|Benzinpreis*|\
             Ölpreis*|Kurs|das Stück|notierte|notieren~|pro Kopf|pro Quadratmeter|Stückpreis|Einstiegspreis"
        }
        no_word_of_state!() => "",
    }
}
