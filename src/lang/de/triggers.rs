use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "Angriff*|an+greifen~|Anschlag*|Attacke*|attackieren~|Attentat*|Terroranschlag*|Terrorangriff*|Terrorakt*|\
             Überfall*|überfallen~|Hinterhalt*|Massaker*|massakrieren~|Mordanschlag*|Amokfahrt*|Amoklauf*|Autoattacke*|\
             Gewalttat*|Lynchmord*|lynchen~|Übergriff*|Sabotage*|Sabotageakt*|sabotieren~|Vergiftung*|vergiften~|\
             Giftanschlag*|Völkermord*|Genozid*|Pogrom*|Blutbad|Vandalismus|Drohnenangriff*|Drohnenattacke*|\
             Säureangriff*|Säureattacke*|Hassverbrechen|Schändung*|Schlägerei*|Massenschlägerei*|Bluttat*|Gewaltakt*|\
             Brandanschlag*|Anschlagsserie*|Angriffsserie*|Anschlagsversuch*|Anschlagsplan*|Anschlagspläne|\
             Großangriff*|raste in eine Menschenmenge|raste in die Menschenmenge|raste in die Menge|\
             fuhr in eine Menschenmenge|fuhr in die Menschenmenge|fuhr in die Menge|steuerte in eine Menschenmenge|\
             in die Menschenmenge gerast*|in eine Menschenmenge gerast*|Todesfahrt*|Lastwagenanschlag*|Lkw-Anschlag*|\
             Lieferwagen-Anschlag*|verprügeln~|zu Tode geprügelt|zusammengeschlagen*|Anschlagsversuchs|Terrorattacke*|\
             Terrorserie*|Gewaltexzess*|überfallartig*"
        }
        EventKind::Bombing => {
            "Bombenanschlag*|Bombenattentat*|Selbstmordanschlag*|Selbstmordattentat*|Selbstmordattentäter*|Autobombe*|\
             Autobombenanschlag*|Bombenexplosion*|Sprengstoffanschlag*|Sprengsatz*|Sprengsätze|Sprengfalle*|\
             in die Luft sprengen|sprengte sich … in die Luft|sprengten sich … in die Luft|sprengt sich … in die Luft|\
             in die Luft gesprengt*|in die Luft sprengte|Rohrbombe*|Paketbombe*|Briefbombe*|Bombe|Bomben|Nagelbombe*|\
             Granatenanschlag*|Handgranatenanschlag*|Sprengstoffgürtel*|Landmine*|Selbstmordbomber*|Bombenattacke*|\
             Doppelanschlag*|Bombenangriff*|Molotowcocktail*|Selbstmordangriff*|Kamikazeattacke*|Bombenserie*|\
             Mine explodiert*|Sprengung eines|Geldautomatensprengung*|explodierte … Bombe|explodierten … Bomben|\
             detonierte … Bombe|detonierten … Bomben|Bombe explodiert*|Bombe explodierte|Bomben explodierten|\
             Bombe detonierte|explodierte … Autobombe|explodierte … Sprengsatz|explodierten … Sprengsätze|\
             zündete … Bombe|zündeten … Bomben"
        }
        EventKind::Shooting => {
            "Schießerei*|Schüsse|Schüssen|Schusswechsel*|Feuergefecht*|eröffnete das Feuer|eröffneten das Feuer|auf … gefeuert|feuerte auf|feuerten auf|feuert auf|feuern auf|\
             eröffnet das Feuer|das Feuer eröffnet|Feuer eröffnet|erschießen~|erschossen*|angeschossen*|schossen auf|\
             schoss auf|schießen auf|schießt auf|schossen um sich|schoss um sich|um sich schießen|um sich geschossen|\
             Schussattentat*|niederschießen|nieder+schießen~|niedergeschossen*|Schussattacke*|Amokschütze*|\
             Todesschütze*|Heckenschütze*|Todesschuss*|Todesschüsse|Maschinengewehrfeuer|Gewehrfeuer|Waffenangriff*|\
             Schusswaffenangriff*|Schulmassaker|feuerte auf|feuerten auf|feuerte in|feuerten in|feuerte … Schüsse|\
             gab … Schüsse ab|gaben … Schüsse ab|Schüsse abgegeben|Schüsse fielen|scharf geschossen|Erschießung*"
        }
        EventKind::Stabbing => {
            "Messerangriff*|Messerattacke*|Messerstecherei*|Messerstich*|Stichattacke*|erstechen~|erstochen*|\
             nieder+stechen~|niedergestochen*|ein+stechen~|eingestochen auf|stach auf|\
             stachen auf|mit einem Messer angegriffen|mit einem Messer|mit einer Machete|mit einer Axt|Axtangriff*|\
             Axt-Attacke*|Axt-Angriff*|enthaupten~|Enthauptung*|Macheten-Angriff*|Messerangreifer*|Messermord*|\
             mit Messern|Messer-Attacke*|Messer-Angriff*|Bluttat mit Messer"
        }
        EventKind::Airstrike => {
            "Luftangriff*|Luftschlag*|Luftschläge|Bombardierung*|bombardieren~|Bombardement*|Raketenangriff*|\
             Raketenbeschuss|Raketenattacke*|Beschuss|beschießen~|beschossen*|Artilleriebeschuss|Artilleriefeuer|\
             Artillerieangriff*|Bombenabwurf|Bombenabwürfe|Raketensalve*|Granatenbeschuss|Mörserbeschuss|\
             Luftoffensive*|Raketen ab|Raketeneinschlag*|Raketeneinschläge|Flächenbombardement*|feuerte Raketen|\
             feuerten Raketen|Raketen abgefeuert*|feuerte … Raketen|feuerten … Raketen|flog … Luftangriffe|\
             flogen … Luftangriffe|Luftbombardement*|Luftattacke*|Streubombeneinsatz|Vergeltungsschlag*|\
             Vergeltungsschläge|Militärschlag*|Militärschläge"
        }
        EventKind::Cyberattack => {
            "Cyberangriff*|Cyberattacke*|Cyber-Angriff*|Cyber-Attacke*|Hackerangriff*|Hackerattacke*|Hacker-Angriff*|\
             hacken~|gehackt*|DDoS-Angriff*|DDoS-Attacke*|DDoS|Ransomware-Angriff*|Ransomware-Attacke*|Phishing|\
             Phishing-Angriff*|Computervirus|Computerviren|Malware|Schadsoftware|Erpressungssoftware|Ransomware|\
             Erpressersoftware|Cyberspionage|Cyberoffensive*|Verschlüsselungstrojaner*|Trojaner|Trojaners|\
             Cybervorfall*|digitale Offensive|IT-Angriff*|Online-Angriff*|Cyberoperation*|lahm+legen~|\
             Überlastungsangriff*|Cyberüberfall*|Cyberkrieg|Offensive im Netz"
        }
        EventKind::DataBreach => {
            "Datenleck*|Datenlecks|Datenpanne*|Datendiebstahl*|Datendiebstähle|Datenklau|Datenskandal*|\
             Datenschutzverletzung*|Sicherheitslücke*|Sicherheitsleck*|Datenverlust*|Daten gestohlen*|Daten … gestohlen|Daten … erbeutet|Daten … entwendet|Daten gestohlen|\
             gestohlene Daten|gestohlenen Daten|erbeutete Daten|Daten erbeutet|Datenabfluss|Datenabflüsse|\
             Daten entwendet|Daten abgegriffen|Datenschutzpanne*|Daten veröffentlicht|Datenmissbrauch|Daten im Netz|\
             Veröffentlichung von Daten|Daten abgeflossen|Datenraub|stahlen … Daten|stahl … Daten|erbeuteten … Daten|\
             erbeutete … Daten|Datenleaks|Daten … im Internet veröffentlicht|Daten … im Netz veröffentlicht|\
             Daten … ins Netz gestellt|Daten … im Darknet|Daten offengelegt|Daten von … wurden gestohlen|Daten von … wurden erbeutet|Daten von … wurden entwendet|Daten von … wurden abgegriffen|Daten von … wurden veröffentlicht|\
             Daten von … sind abgeflossen"
        }
        EventKind::WarClash => {
            "Gefecht*|Kämpfe|Kämpfen|Kampfhandlung*|Offensive*|Gegenoffensive*|Bodenoffensive*|Einmarsch*|\
             ein+marschieren~|Invasion*|Bürgerkrieg*|Krieg|Kriege|Krieges|Kriegs|Kriegen|bewaffneter Konflikt|\
             bewaffnete Konflikte|bewaffneten Konflikt|bewaffnete Auseinandersetzung*|Scharmützel|\
             gewaltsame Zusammenstöße|gewaltsamen Zusammenstößen|blutige Zusammenstöße|blutigen Zusammenstößen|\
             schwere Zusammenstöße|Grenzkonflikt*|Angriffskrieg*|Vormarsch*|Feindseligkeiten|Militäroffensive*|\
             Schlacht um|Belagerung*|Kampf um die Stadt|Großoffensive*|Kriegserklärung*|Stellungskrieg|Krieg gegen|\
             Eskalation|Besetzung*|Stellvertreterkrieg*|Konflikt in|Konflikt zwischen|Angriffswelle|Kriegsausbruch|\
             lieferten sich … Gefechte|lieferten sich … Kämpfe"
        }
        EventKind::Coup => {
            "Putsch*|Putschversuch*|Staatsstreich*|Militärputsch*|Umsturz*|Umsturzversuch*|Machtergreifung|\
             Machtübernahme|Meuterei*|Rebellion*|Revolte*|Volksaufstand*|Aufstand|Aufstände|Aufstands|Militärcoup*|\
             putschen~|Sturz der Regierung|Sturz des Präsidenten|Sturz des Regimes|Militärrevolte*|Aufstandes"
        }
        EventKind::Kidnapping => {
            "Entführung*|entführen~|Geiselnahme*|als Geisel|als Geiseln|kidnappen~|Verschleppung*|verschleppen~|\
             Kidnapping|Geiseldrama*|in Geiselhaft|Flugzeugentführung*|Lösegeldforderung*|in ihre Gewalt gebracht|\
             in ihre Gewalt|Massenentführung*|Geiselnehmer*|nahm … Geiseln|nahmen … Geiseln"
        }
        EventKind::Abuse => {
            "Vergewaltigung*|vergewaltigen~|sexueller Missbrauch|sexuellen Missbrauch|sexuellen Missbrauchs|\
             sexuelle Gewalt|sexueller Gewalt|sexuelle Nötigung|sexuelle Belästigung|sexueller Belästigung|\
             sexuelle Übergriffe|sexueller Übergriff|sexuellen Übergriffen|Kindesmissbrauch|Missbrauchsfall*|\
             Missbrauch|missbrauchen~|misshandeln~|Misshandlung*|Folter|foltern~|Folterung*|Femizid*|häusliche Gewalt|\
             häuslicher Gewalt|Kinderpornografie|Kinderpornographie|Polizeigewalt|Mobbing|Belästigung*|\
             Missbrauchsskandal*|Gruppenvergewaltigung*|Zwangsprostitution"
        }
        EventKind::Theft => {
            "Diebstahl*|Diebstähle|stehlen~|Raub|rauben~|Raubüberfall*|Raubüberfälle|Einbruch|Einbruchs|Einbrüche|\
             Einbrüchen|ein+brechen~ in|Banküberfall*|Plünderung*|plündern~|Juwelenraub|Kunstraub|Kunstdiebstahl*|\
             entwenden~|klauen~|geklaut*|ausgeraubt*|aus+rauben~|Taschendiebstahl*|Ladendiebstahl*|Einbruchdiebstahl*|\
             Coup der Diebe|erbeuten~|Raubzug*|Beutezug*|Autodiebstahl*|Piraterie|Bankraub|Wohnungseinbruch*|\
             Wohnungseinbrüche|gestohlen*"
        }
        EventKind::Fraud => {
            "Betrug|Betrugs|Betrugsfall*|Korruption|Korruptionsskandal*|Korruptionsaffäre*|Bestechung*|bestechen~|\
             Geldwäsche|Steuerhinterziehung|Unterschlagung*|veruntreuen~|Veruntreuung*|Untreue|Schmiergeld*|\
             Schmiergelder|Insiderhandel|Erpressung*|erpressen~|Fälschung*|fälschen~|Abgasskandal|Dieselskandal|\
             Dieselaffäre|Abgasaffäre|Doping|Manipulation*|manipulieren~|Bilanzskandal*|Bilanzfälschung*|Anlagebetrug|\
             Wahlfälschung*|Wahlbetrug|Spendenaffäre*|Identitätsdiebstahl|betrügen~|betrogen*|Finanzskandal*|\
             Kartellabsprache*|Preisabsprache*|Cum-Ex-Skandal|Amtsmissbrauch|Vetternwirtschaft|Steuerbetrug|\
             Sozialbetrug|Internetbetrug|Abgasbetrug"
        }
        EventKind::Smuggling => {
            "Drogenhandel|Drogenschmuggel|Menschenhandel|Menschenschmuggel|Waffenhandel|Waffenschmuggel|Schmuggel|\
             schmuggeln~|geschmuggelt*|Schleusung*|schleusen~|Schleuserei|Schlepperei|Wilderei|wildern~|\
             Rauschgifthandel|Zigarettenschmuggel|Schleuserkriminalität|eingeschmuggelt*|Schlepperkriminalität|\
             Organhandel"
        }
        EventKind::Escape => {
            "Gefängnisausbruch*|Gefängnisausbrüche|Ausbruch aus dem Gefängnis|aus dem Gefängnis ausgebrochen*|aus dem Gefängnis entkommen|aus dem Gefängnis geflohen|aus der Haft geflohen|Flucht aus dem Gefängnis|entfliehen~|türmen~|Ausbruchsversuch*|ausgebrochene Häftlinge|entflohen*|brachen … aus dem Gefängnis aus|brach … aus dem Gefängnis aus|Massenausbruch*|Haftflucht|Ausbrecher*"
        }
        EventKind::Riot => {
            "Unruhen|Ausschreitung*|Krawall*|Krawalle|Krawallen|Straßenschlacht*|Tumult*|Tumulte|Massenpanik|Gedränge|\
             Randale|randalieren~|Straßenkämpfe|Zusammenstöße mit der Polizei|Zusammenstößen mit der Polizei|\
             Gefängnisrevolte*|Gefängnisaufstand*|Gewaltausbruch*|gewaltsame Proteste|gewaltsamen Protesten|\
             Jugendunruhen|Fan-Ausschreitungen|Hooligan-Krawalle|Rassenunruhen"
        }
        EventKind::Disaster => {
            "Katastrophe*|Naturkatastrophe*|Unglück|Unglücks|Unglücke|Unglücken|Tragödie*|Desaster|Dammbruch*|Dammbrüche|Tsunami*|Hungersnot|Hungersnöte|humanitäre Krise|humanitären Krise|humanitäre Katastrophe|humanitären Katastrophe|Atomunfall*|Atomkatastrophe|Reaktorunglück*|Umweltkatastrophe*|Katastrophenfall|Drama|Flutwelle*|Nuklearkatastrophe*|Super-GAU|Grubenunglück*|Bergwerksunglück*|Staudammbruch*|Klimakatastrophe|Seilbahnunglück*|Höhlendrama"
        }
        EventKind::Earthquake => {
            "Erdbeben*|Beben|Bebens|Erdstoß|Erdstöße|Erdstößen|Seebeben*|Erschütterung*|erdbeben~|bebte die Erde|\
             Erde bebte|Erde hat gebebt|Erdbebenserie*|Hauptbeben|Vorbeben|seismische Aktivität*|Starkbeben"
        }
        EventKind::Aftershock => "Nachbeben*|Nachbebens",
        EventKind::Flood => {
            "Überschwemmung*|überschwemmen~|überschwemmt*|Hochwasser*|Hochwassers|Flut|Fluten|Flutkatastrophe*|\
             Sturzflut*|Überflutung*|überfluten~|überflutet*|Starkregen*|Hochwasserkatastrophe*|Springflut*|\
             trat über die Ufer|traten über die Ufer|über die Ufer getreten*|über die Ufer|heftige Regenfälle|\
             heftigen Regenfällen|schwere Regenfälle|schweren Regenfällen|heftiger Regen|heftigem Regen|Dauerregen|\
             Wassermassen|Sturmflut*|Monsunregen|Regenfälle|Regenfällen|sintflutartige|sintflutartigen|\
             unter Wasser gesetzt*|unter Wasser stehen|stand unter Wasser|Jahrhundertflut|Jahrhunderthochwasser|\
             Flusshochwasser|Regenmassen|Sturzregen|wolkenbruchartig*|Platzregen|Wolkenbruch*"
        }
        EventKind::Storm => {
            "Sturm|Stürme|Sturms|Sturmes|Stürmen|Unwetter*|Orkan*|Hurrikan*|Hurrikane|Hurrikans|Taifun*|Taifune|\
             Zyklon*|Tornado|Tornados|Wirbelsturm*|Wirbelstürme|Gewitter|Gewittern|Schneesturm*|Schneestürme|\
             Tropensturm*|Tropenstürme|Sturmtief*|Orkantief*|Windhose*|Hagel|Hagelsturm*|Hagelunwetter*|Blitzschlag|\
             Blitzschläge|Blitzeinschlag*|Sandsturm*|Sandstürme|Blizzard*|Kältewelle*|Wintereinbruch*|\
             starke Schneefälle|starken Schneefällen|heftige Schneefälle|Schneefall|Schneefälle|Schneefällen|Sturmböe*|\
             Orkanböe*|Sturmböen|Orkanböen|Schneechaos|Eisregen|Wintersturm*|Winterstürme|Herbststurm|\
             auf Land getroffen|traf auf Land|trifft auf Land|Landgang des|starke Winde|starker Wind|Kaltfront|Zyklons|\
             Hagelschlag|Superzelle*|Blitz getroffen"
        }
        EventKind::Fire => {
            "Brand|Brände|Brandes|Brands|Bränden|Feuer|Feuers|Großbrand*|Großfeuer*|Waldbrand*|Waldbrände|Buschbrand*|\
             Buschbrände|Buschfeuer*|Brandstiftung*|in Flammen|Flammen|brennen~|abgebrannt*|ab+brennen~|\
             nieder+brennen~|niedergebrannt*|ausgebrannt*|aus+brennen~|Feuersbrunst|Feuerinferno|Inferno|in Brand|\
             in Brand gesetzt*|in Brand gesteckt*|in Brand geraten|Brandkatastrophe*|Wohnungsbrand*|Hausbrand*|\
             Dachstuhlbrand*|Hochhausbrand*|Fabrikbrand*|Schwelbrand*|Feuerkatastrophe*|Flammenmeer|Vegetationsbrand*|\
             Flächenbrand|Flächenbrände|Brand gesteckt|steckte … in Brand|steckten … in Brand|setzte … in Brand|\
             setzten … in Brand|geriet … in Brand|gerieten … in Brand|fing … Feuer|fingen … Feuer|Feuer gefangen|\
             Zimmerbrand*|Kellerbrand*|Brandherd*|Feuerwalze|Brandausbruch|lichterloh"
        }
        EventKind::Landslide => {
            "Erdrutsch*|Erdrutsche|Erdrutschen|Erdrutsches|Schlammlawine*|Murenabgang*|Murenabgänge|Murgang|Murgänge|\
             Bergsturz*|Felssturz*|Felsstürze|Hangrutsch*|Hangrutschung*|Lawine*|Lawinenabgang*|Lawinenabgänge|\
             Schneelawine*|Lawinenunglück*|Steinschlag*|Schlammmassen|Geröllawine*|Gerölllawine*|Mure|Muren|\
             Gletscherabbruch|Gletscherbruch|Erdsturz|Schneebrett*"
        }
        EventKind::Eruption => {
            "Vulkanausbruch*|Vulkanausbrüche|Eruption*|Ausbruch des Vulkans|Ausbruch des|Vulkan ausgebrochen|Lava|\
             Lavastrom*|Lavaströme|Aschewolke*|Ascheregen|Vulkanasche|spuckt Asche|spuckte Asche|speit Lava|\
             Vulkan spuckt|vulkanische Aktivität|brach … der Vulkan|Vulkan … aus|Vulkan … ausgebrochen*|\
             Vulkaneruption*"
        }
        EventKind::Heatwave => {
            "Hitzewelle*|Hitze|Rekordhitze|Hitzerekord*|Temperaturrekord*|extreme Hitze|extremer Hitze|Gluthitze|\
             Rekordtemperatur*|Hitzeperiode*|heißester Tag|heißeste Tag|heißesten Tag|heißeste Jahr|heißestes Jahr|\
             wärmste Jahr|wärmstes Jahr|heißeste Monat|heißester Monat|Hitzeglocke|Hitzedom"
        }
        EventKind::Drought => {
            "Dürre*|Trockenheit|Dürreperiode*|Wasserknappheit|Wassermangel|Wasserkrise|Trockenperiode*|Missernte*|\
             Ernteausfall*|Ernteausfälle|Wassernotstand|Niedrigwasser"
        }
        EventKind::Explosion => {
            "Explosion*|explodieren~|explodiert*|Detonation*|detonieren~|detoniert*|Gasexplosion*|Kesselexplosion*|\
             Verpuffung*|in die Luft geflogen*|flog … in die Luft|flogen … in die Luft|Explosionskatastrophe|\
             Explosionsunglück*|Staubexplosion*|Munitionsexplosion*|Chemieexplosion*|Explosionsserie*|Feuerball|\
             Druckwelle"
        }
        EventKind::Collapse => {
            "Einsturz*|Einstürze|ein+stürzen~|eingestürzt*|Hauseinsturz*|Gebäudeeinsturz*|Brückeneinsturz*|\
             zusammen+stürzen~|zusammengestürzt*|Mineneinsturz*|Dacheinsturz*|eingebrochene Decke|nachgegeben hatte|\
             in sich zusammengefallen|in sich zusammen|Tunneleinsturz*|Tribüneneinsturz*|stürzte in sich zusammen|\
             Teileinsturz|Gerüsteinsturz"
        }
        EventKind::Accident => {
            "Unfall|Unfälle|Unfalls|Unfällen|Unfalles|Verkehrsunfall*|Verkehrsunfälle|verunglücken~|verunglückt*|\
             Autounfall*|Autounfälle|Arbeitsunfall*|Arbeitsunfälle|Busunfall*|Zugunfall*|Betriebsunfall*|Chemieunfall*|\
             Badeunfall*|Skiunfall*|Bergunfall*|Jagdunfall*|Tauchunfall*|Fahrerflucht|Notlandung*|notlanden|\
             not+landen~|Beinahe-Zusammenstoß|überfahren|überfuhr|überfuhren|überrollt*|angefahren*|vom Zug erfasst*|\
             von einem Zug erfasst*|von einem Auto erfasst*|Stromschlag*|Kohlenmonoxidvergiftung*|\
             Lebensmittelvergiftung*|Gasleck*|Gasaustritt*|Geisterfahrer*|Absturz in den Bergen|zu Tode gestürzt|\
             in den Tod gestürzt|Todessturz|Störfall*|Störfälle|Flugunfall*|Reitunfall*|Unfallserie*|Vergiftungsunfall"
        }
        EventKind::Crash => {
            "Absturz|Abstürze|Absturzes|Abstürzen|ab+stürzen~|abgestürzt*|Flugzeugabsturz*|Flugzeugabstürze|\
             Flugzeugunglück*|Hubschrauberabsturz*|Helikopterabsturz*|Kollision*|kollidieren~|kollidiert*|\
             zusammen+stoßen~|zusammengestoßen*|stießen … zusammen|Zusammenstoß|Frontalzusammenstoß|\
             Frontalzusammenstöße|Frontalkollision*|Zugunglück*|Zugkollision*|Zugzusammenstoß|Busunglück*|entgleisen~|\
             entgleist*|Entgleisung*|Massenkarambolage*|Karambolage*|Auffahrunfall*|Auffahrunfälle|Crash|Crashs|\
             prallte gegen|prallten gegen|geprallt*|prallte auf|prallten auf|prallte … gegen|prallten … gegen|\
             rasten ineinander|krachte in|krachten in|gekracht*|von der Straße abgekommen*|kam von der Straße ab|\
             kam … von der Straße ab|kam … von der Fahrbahn ab|von der Fahrbahn ab|zerschellen~|zerschellt*|\
             ab+schießen~|abgeschossen*|Abschuss*|Abschusses|zum Absturz|Bruchlandung*|Flugzeugkatastrophe*|\
             Flugkatastrophe*|Bahnunglück*|Eisenbahnunglück*|Absturzursache|Absturzstelle|Absturzort|überschlug sich|\
             überschlugen sich|in eine Schlucht gestürzt*|stürzte in eine Schlucht|stürzte … in eine Schlucht|\
             stürzte … in die Tiefe|stürzte … ins Meer|in die Tiefe gestürzt*|Zusammenprall|Zugentgleisung*|\
             Hubschrauberunglück*|Zusammenstoß zweier|Straßenbahnunglück"
        }
        EventKind::Shipwreck => {
            "Schiffsunglück*|Bootsunglück*|Fährunglück*|Schiffbruch|Schiffsuntergang*|kentern~|gekentert*|\
             sinken~ … vor|gesunkene Fähre|gesunkenes Boot|gesunkenen Schiffs|Boot gesunken*|Schiff gesunken*|\
             Fähre gesunken*|Untergang der|Untergang des|auf Grund gelaufen*|lief … auf Grund|liefen … auf Grund|\
             lief auf Grund|Schiffskatastrophe*|Bootstragödie*|Schiffskollision*|Bootsunfall*|Flüchtlingsboot gesunken|\
             Havarie*|havarieren~|havariert*|Fähre sank|Fähre … sank|Boot sank|Boot … sank|Schiff sank|Schiff … sank|\
             sank … vor der Küste|sanken … vor der Küste|sank die Fähre|sank das Boot|sank das Schiff|untergegangen*|\
             Fähre … gesunken*|Boot … gesunken*|Schiff … gesunken*|sank vor|sanken vor|Kentern|Fähre … unter|\
             Schiff … unter|ging … unter|gingen … unter"
        }
        EventKind::Pollution => {
            "Umweltverschmutzung|Verschmutzung*|verschmutzen~|verseuchen~|verseucht*|Verseuchung*|Ölpest|Ölteppich*|\
             Ölkatastrophe*|Kontamination*|kontaminieren~|kontaminiert*|Smog|Luftverschmutzung|Giftwolke*|Giftmüll|\
             Öl ausgelaufen|ausgelaufenes Öl|Öl ins Meer|Giftschlamm|Wasserverschmutzung|Radioaktivität ausgetreten|\
             Chemikalien ausgetreten|Feinstaub|Ölleck*|Ölunfall*|Strahlenleck"
        }
        EventKind::Outbreak => {
            "Epidemie*|Pandemie*|Infektion*|infizieren~|Neuinfektion*|Corona|Coronavirus|Corona-Pandemie|Corona-Krise|\
             Covid|Covid-19|Sars-CoV-2|Virus|Viren|Masern|Cholera|Ebola|Dengue|Grippe|Grippewelle*|Vogelgrippe|\
             Schweinepest|Schweinegrippe|Geflügelpest|Salmonellen|Listerien|Lockdown|Lockdowns|Quarantäne|Ansteckung*|\
             an+stecken~|angesteckt*|Seuche*|Ausbruchsherd*|Infektionsherd*|Krankheitsausbruch*|Ausbruch von|\
             Ausbruch der Krankheit|Ausbruch einer|Choleraausbruch*|Masernausbruch*|Ebola-Ausbruch*|Corona-Ausbruch*|\
             Polio|Malaria|Affenpocken|Mpox|Meningitis|Zika|Maul- und Klauenseuche|Infektionskrankheit*|\
             positiv getestet*|Ausgangssperre*|EHEC|Tuberkulose|Legionellen|Zika-Virus|Infektionszahlen|\
             Corona-Infektion*|Keuchhusten|Pest|Typhus|Virusinfektion*|Infektionswelle"
        }
        EventKind::Outage => {
            "Stromausfall*|Stromausfälle|Blackout|Blackouts|Ausfall|Ausfälle|Störung*|technische Störung|\
             technischer Defekt|Netzausfall*|Systemausfall*|IT-Ausfall*|Internetausfall*|Serverausfall*|Computerpanne*|\
             IT-Panne*|Totalausfall*|ohne Strom|Betriebsstörung*|Panne*|Computerstörung*|Internetsperre*|\
             Stromabschaltung*|technisches Problem|technische Probleme|technischen Problemen|zusammengebrochen*|\
             Netzstörung*|Stromunterbrechung*|IT-Störung*|Großstörung|Softwarepanne*|Serverproblem*"
        }
        EventKind::Death => {
            "Tod|Todes|Tode|töten~|getötet*|Tötung*|sterben~|gestorben*|verstorben*|versterben~|ums Leben|um+kommen~|umgekommen*|tot|Tote|Toten|Toter|Todesopfer*|Todesfall*|Todesfälle|Todesfällen|Mord|Morde|Mordes|Mords|Morden|ermorden~|Ermordung*|ermordet*|Totschlag*|ertrinken~|ertrunken*|ersticken~|erstickt*|verbluten~|verhungern~|erfrieren~|erfroren*|erdrosseln~|erschlagen~|Hinrichtung*|hin+richten~|hingerichtet*|exekutieren~|Ableben|tödlich*|Leben verloren|verlor … Leben|verloren … Leben|das Leben gekostet|kostete … das Leben|kosteten … das Leben|Opfer gefordert|forderte … Opfer|forderten … Opfer|forderte … Todesopfer|forderten … Todesopfer|fordert … Todesopfer|Sterbehilfe|Übersterblichkeit|Sterblichkeit|tot aufgefunden*|tot gefunden*|leblos aufgefunden*|Leiche*|Tötungsdelikt*|Mordfall*|Mordserie*|Doppelmord*|Ehrenmord*|in den Tod gerissen*|riss … in den Tod|rissen … in den Tod|Todeszahl*|Opferzahl*|Keulung*|gekeult*|notgeschlachtet*|Familiendrama|Todesursache*|zu Tode gekommen*|fanden den Tod|fand den Tod|den Tod gefunden|Massensterben|verendet*|Kindstötung*|verbrannt*|umgebracht*|um+bringen~|Todesstoß"
        }
        EventKind::Injury => {
            "verletzen~|verletzt*|Verletzte|Verletzten|Verletzter|Verletzung*|Verwundete|Verwundeten|verwunden~|\
             verwundet*|Verwundung*|schwerverletzt*|leichtverletzt*|Schwerverletzte*|Leichtverletzte*|ins Krankenhaus|\
             ins Spital|im Krankenhaus|im Spital|in Krankenhäuser gebracht|Krankenhauseinlieferung*|Schusswunde*|\
             Schussverletzung*|Stichwunde*|Stichverletzung*|Rauchvergiftung*|Rauchgasvergiftung*|Herzinfarkt*|\
             Schlaganfall*|Knochenbruch*|Verbrennungen erlitten|Verbrennungen|in Lebensgefahr|Lebensgefahr|\
             Intensivstation|im Koma|verstümmeln~|Gehirnerschütterung*|Herzstillstand*|Hospitalisierung*|zugezogen|\
             Brandverletzung*|Brandverletzte*"
        }
        EventKind::Missing => {
            "vermisst*|Vermisste*|Vermisster|vermissen~|verschwunden*|verschwinden~|Verschwinden|Verschwindens|\
             verschollen*|Verschollene*|spurlos|Vermisstenfall*|Kontakt verloren|Kontakt abgebrochen|\
             Vermisstenanzeige*|vom Radar verschwunden"
        }
        EventKind::Rescue => {
            "Rettung*|retten~|gerettet*|Rettungseinsatz*|Rettungsaktion*|Rettungsarbeiten|Rettungsversuch*|\
             Rettungsteam*|Rettungskräfte|Rettungskräften|Rettungsmannschaft*|Bergung*|Bergungsarbeiten|\
             Suche nach Überlebenden|Suche nach Vermissten|Suche nach Opfern|Suche nach den Vermissten|\
             Suche nach Verschütteten|suchen nach Überlebenden|suchten nach Überlebenden|suchen nach Vermissten|\
             suchten nach Vermissten|lebend geborgen*|aus den Trümmern gerettet*|aus den Trümmern geborgen*|\
             Seenotrettung*|in Sicherheit gebracht*|brachte … in Sicherheit|brachten … in Sicherheit|Bergrettung*|\
             Rettungsmission*|aus Seenot|aus Seenot gerettet*|Such- und Rettungsaktion*|Lebensrettung|Menschenrettung|\
             Rettungsoperation*|gerettet werden"
        }
        EventKind::Evacuation => {
            "Evakuierung*|evakuieren~|evakuiert*|Evakuierungsanordnung*|Räumung*|geräumt*|räumen~|Rückholaktion*|\
             Repatriierung*|repatriieren~|aus+fliegen~|ausgeflogen*|Luftbrücke*|Häuser verlassen|ihre Häuser verlassen|\
             ihre Häuser verließen|verließen ihre Häuser|verlassen … Häuser|verließen … Häuser|\
             ihre Wohnungen verlassen|verließen … Wohnungen|Evakuierungsaktion*|zum Verlassen|Massenevakuierung*|\
             Zwangsräumung der Stadt|Häuser zu verlassen|ihr Zuhause verlassen|mussten … verlassen|müssen … verlassen"
        }
        EventKind::Displacement => {
            "Vertreibung*|vertreiben~|vertrieben*|Flucht|fliehen~|geflohen*|flüchten~|geflüchtet*|Massenflucht|Flüchtlingswelle*|Massenvertreibung*|obdachlos*|Obdachlosigkeit|Exodus|Binnenvertriebene*|Umsiedlung*|Flüchtlingskrise|Fluchtwelle|Zuflucht|in die Flucht|Zwangsräumung*|Zwangsumsiedlung*|Flüchtlingsdrama"
        }
        EventKind::Damage => {
            "Schaden|Schäden|Schadens|Sachschaden|Sachschäden|beschädigen~|beschädigt*|Beschädigung*|Zerstörung*|\
             zerstören~|zerstört*|Verwüstung*|verwüsten~|verwüstet*|Milliardenschaden|Millionenschaden|Schadenssumme|\
             Sturmschäden|Hochwasserschäden|in Trümmern|dem Erdboden gleichgemacht*|in Schutt und Asche|\
             in Mitleidenschaft|demolieren~|abgedeckt*|verheeren~|verheerend*|Schadensbilanz|Unwetterschäden|\
             Erdbebenschäden|Brandschäden|vernichten~|vernichtet*|ruinieren~"
        }
        EventKind::Discovery => {
            "Fund|Funde|Fundes|Leichenfund*|entdecken~|entdeckt*|Entdeckung*|gefunden*|auf+finden~|aufgefunden*|\
             Massengrab*|Massengräber|Ausgrabung*|Flugschreiber gefunden|Black Box|Blackbox|Flugschreiber*|geborgen*|\
             bergen~|Leiche gefunden|Leichen gefunden|Waffenfund*|Bombenfund*|Fliegerbombe*|Weltkriegsbombe*|\
             Blindgänger*|Identifizierung|auf+spüren~|Durchbruch in der Forschung|wissenschaftlicher Durchbruch|\
             ausgegraben*|Wrack gefunden|Sprengstofffund*|angespült*"
        }
        EventKind::Operation => {
            "Operation*|Einsatz|Einsätze|Einsatzes|Einsätzen|Großeinsatz*|Großeinsätze|Polizeieinsatz*|Polizeieinsätze|\
             Militäreinsatz*|Militäroperation*|Polizeiaktion*|Aktionstag*|Polizeioperation*|Aktion|Aktionen|\
             konzertierte Aktion|gemeinsame Aktion|Sonderkommando-Einsatz|Spezialeinsatz*|Anti-Terror-Einsatz*|\
             Antiterroreinsatz*|Zerschlagung*|zerschlagen~|zerschlagen*|Schlag gegen|Schläge gegen|Kampagne gegen|\
             Großrazzia*|Manöver|Manövers|Militärübung*|Militärmanöver|Mission|Missionen|Friedensmission*|\
             Vorgehen gegen|vereitelt*|vereiteln~|Bekämpfung*|koordinierte Aktion|koordinierten Aktion|Militäraktion*|\
             Löscheinsatz*|Geheimoperation*|Antiterroroperation*|Anti-Terror-Operation*|ausgehoben*|aus+heben~|\
             Marinemanöver|Militärmission*|Militärintervention*|Intervention*|Kommandoaktion*|internationale Aktion|\
             unschädlich gemacht*"
        }
        EventKind::Arrest => {
            "Festnahme*|fest+nehmen~|festgenommen*|Verhaftung*|verhaften~|verhaftet*|in Gewahrsam|Gewahrsam|\
             Untersuchungshaft|U-Haft|Inhaftierung*|inhaftieren~|inhaftiert*|Haftbefehl*|gefasst*|\
             hinter Gitter gebracht|Auslieferung*|aus+liefern~|ausgeliefert*|Hausarrest*|Arrest|dingfest|\
             Massenfestnahme*|Massenverhaftung*|stellte sich … der Polizei|stellte sich der Polizei|Ergreifung*|\
             ergriffen*|Abschiebehaft|abgeführt*|ab+führen~|in Haft genommen*|in Handschellen|geschnappt*|\
             Polizeigewahrsam|in Haft"
        }
        EventKind::Release => {
            "Freilassung*|frei+lassen~|freigelassen*|frei+kommen~|freigekommen*|befreien~|befreit*|Befreiung*|\
             Geiselbefreiung*|Gefangenenaustausch*|Begnadigung*|begnadigen~|begnadigt*|Amnestie*|Haftentlassung*|\
             aus der Haft entlassen*|aus dem Gefängnis entlassen*|auf freien Fuß gesetzt*|auf freiem Fuß|gegen Kaution|\
             Kaution|auf Bewährung entlassen|auf freien Fuß|Enthaftung*|entlassen aus|Haftverschonung"
        }
        EventKind::Charge => {
            "Anklage*|Anklagen|an+klagen~|angeklagt*|Anklageerhebung*|Anklage erhoben|Anklageschrift*|\
             Amtsenthebungsverfahren|Impeachment|Amtsenthebung*|Anklagepunkt*|strafrechtlich verfolgt*|Strafverfolgung|\
             zur Last gelegt*|Mordanklage*|Terroranklage*|Strafanzeige*|Beschuldigung*|Mordvorwurf|vorgeworfen*|\
             beschuldigt*|Korruptionsanklage*|unter Anklage"
        }
        EventKind::Trial => {
            "Prozess*|Prozesse|Prozesses|Gerichtsverfahren|Gerichtsprozess*|Verhandlung vor|Gerichtsverhandlung*|\
             Hauptverhandlung*|vor Gericht|Prozessauftakt|Prozessbeginn|Berufung*|Berufungsverfahren|Berufungsprozess*|\
             Revision*|Anhörung*|Zeugenaussage*|Strafprozess*|Mordprozess*|Schauprozess*|Plädoyer*|Kreuzverhör|\
             NSU-Prozess|Prozesstag*|Zivilprozess*|Verhandlungstag*|Militärtribunal|Haftprüfung*|Prozessen"
        }
        EventKind::Sentence => {
            "Urteil*|Urteile|Urteils|Verurteilung*|verurteilen~|verurteilt*|Schuldspruch*|Schuldsprüche|\
             schuldig gesprochen*|sprach … schuldig|Freispruch*|Freisprüche|frei+sprechen~|freigesprochen*|Haftstrafe*|\
             Gefängnisstrafe*|Freiheitsstrafe*|lebenslange Haft|lebenslanger Haft|lebenslang|lebenslänglich|\
             Todesurteil*|Todesstrafe|Bewährungsstrafe*|Jahre Haft|Jahren Haft|Jahre Gefängnis|Jahren Gefängnis|\
             Gerichtsurteil*|Grundsatzurteil*|Gerichtsbeschluss*|Richterspruch|Gerichtsentscheid*|\
             Gerichtsentscheidung*|Gericht entschied|urteilte|entschied das Gericht|entschied der|gekippt|\
             aufgehobenes Urteil|Monate Haft|Monaten Haft|Haft verurteilt|Strafmaß|muss … ins Gefängnis|\
             müssen … ins Gefängnis|Sicherungsverwahrung|Bewährung|Jahre Straflager|Jahre Freiheitsstrafe|\
             Jahren Freiheitsstrafe|Urteilsverkündung"
        }
        EventKind::Fine => {
            "Geldstrafe*|Geldbuße*|Bußgeld*|Bußgelder|Buße|Bussen|Bußen|Strafzahlung*|Kartellstrafe*|Schadenersatz|\
             Schadensersatz|Schmerzensgeld*|Entschädigung*|entschädigen~|Rekordstrafe*|Millionenstrafe*|\
             Milliardenstrafe*|Strafe von|Strafe in Höhe|Strafe zahlen|gebüßt|büßen|Vergleichszahlung*|\
             außergerichtlicher Vergleich|Zivilstrafe*|Kartellbuße*|Strafzettel|Millionenbuße|Verwaltungsstrafe*|\
             Ordnungsbuße*|Ordnungsgeld*|Zahlung von Schadenersatz"
        }
        EventKind::Lawsuit => {
            "Klage|Klagen|klagen~|verklagen~|verklagt*|Sammelklage*|Zivilklage*|Klage eingereicht|Rechtsstreit|\
             Rechtsstreits|Verfassungsklage*|Verfassungsbeschwerde*|einstweilige Verfügung|Schadenersatzklage*|\
             Schadensersatzklage*|Musterklage*|Unterlassungsklage*|Patentstreit|Vertragsverletzungsverfahren|\
             reichte … Klage|reichten … Klage|Verleumdungsklage*|Kartellverfahren|Patentklage*|klagt gegen|\
             klagte gegen|Klage gegen|Musterfeststellungsklage"
        }
        EventKind::Investigation => {
            "Ermittlung*|ermitteln~|Ermittlungsverfahren|Untersuchung*|untersuchen~|untersucht*|Strafverfahren|\
             Untersuchungsausschuss*|Untersuchungskommission|Vorermittlung*|Verhör*|verhören~|vernehmen~|vernommen*|\
             Vernehmung*|Befragung durch die Polizei|Obduktion*|Autopsie*|obduzieren~|Überprüfung*|überprüfen~|\
             Sonderkommission*|Inspektion*|inspizieren~|Kartelluntersuchung*|Prüfverfahren|Voruntersuchung*|\
             Mordermittlung*|Sonderermittler|kriminaltechnische Untersuchung"
        }
        EventKind::Search => {
            "Razzia|Razzien|Durchsuchung*|durchsuchen~|durchsucht*|Hausdurchsuchung*|Wohnungsdurchsuchung*|Suchaktion*|Suche|Suchen|Sucheinsatz*|suchen~ nach|sucht nach|suchten nach|suchte nach|suchen … nach|sucht … nach|suchten … nach|suchte … nach|Durchsuchungsbeschluss*|Durchsuchungsbefehl*|durchkämmen~|Suchmannschaft*|Suchtrupp*|Erstürmung*|Großrazzien|Hausdurchsuchungen|Stürmung"
        }
        EventKind::Seizure => {
            "Beschlagnahme*|Beschlagnahmung*|beschlagnahmen~|beschlagnahmt*|Sicherstellung*|sicher+stellen~|\
             sichergestellt*|konfiszieren~|konfisziert*|Konfiszierung*|Drogenfund*|ab+fangen~|abgefangen*|ein+frieren~|\
             eingefroren*|enteignen~|enteignet*|Enteignung*|Verstaatlichung*|verstaatlichen~|Pfändung*|Rekordfund*|\
             aufgebracht*|Einziehung*|aus dem Verkehr gezogen*|requirieren~|Kontensperrung*|zogen … aus dem Verkehr|\
             zog … aus dem Verkehr"
        }
        EventKind::Removal => {
            "Löschung*|löschen~|gelöscht*|Entfernung von|entfernen|entfernte|entfernten|wurde … entfernt|\
             wurden … entfernt|hat … entfernt|haben … entfernt|zu entfernen|entfernt worden|entfernt wurde|\
             entfernt wurden|entfernt haben|entfernt hat|Sperrung von Konten|Kontosperrung*|deaktivieren~|deaktiviert*|\
             Deaktivierung*|Abschaltung*|ab+schalten~|abgeschaltet*|vom Netz genommen*|vom Netz|nahm … vom Netz|\
             nahmen … vom Netz|nimmt … vom Netz|vom Netz nehmen|offline genommen*|Abriss|ab+reißen~|abgerissen*|\
             Löschaktion*|Säuberungsaktion*|aus dem Netz entfernt*|aus dem Internet entfernt*|blockieren~|blockiert*|\
             Konten gesperrt*|sperrte … Konten|sperrten … Konten|sperren … Konten|Konten … gesperrt*|\
             Accounts gesperrt*|Sperrung der Konten|Aufräumarbeiten|aus dem Netz genommen|Demontage"
        }
        EventKind::Deployment => {
            "Truppenverlegung*|Entsendung*|entsenden~|entsandt*|Stationierung*|stationieren~|stationiert*|\
             Mobilmachung*|Mobilisierung*|mobilisieren~|mobilisiert*|Truppenabzug*|Truppenabzugs|Abzug der Truppen|\
             Truppenaufmarsch*|Truppenverstärkung*|Verstärkung|ein+setzen~|eingesetzt*|Bundeswehreinsatz*|\
             Auslandseinsatz*|im Einsatz|Teilmobilmachung|Einberufung*|einberufen*|Truppenstationierung*|Abzug|Abzugs|\
             abkommandiert*|schickt … Soldaten|schickte … Soldaten|Truppen entsandt|Truppenentsendung*|Aufmarsch"
        }
        EventKind::Aid => {
            "Hilfslieferung*|Hilfsgüter|Hilfsgütern|humanitäre Hilfe|humanitärer Hilfe|humanitären Hilfe|Nothilfe|\
             Soforthilfe*|Hilfspaket*|Spende*|spenden~|gespendet*|Hilfskonvoi*|Rettungspaket*|Konjunkturpaket*|\
             Hilfsgelder|Finanzhilfe*|Finanzspritze*|Militärhilfe*|Waffenlieferung*|Entwicklungshilfe|Staatshilfe*|\
             Lebensmittelhilfe|Subvention*|subventionieren~|Hilfsaktion*|Hilfseinsatz*|Spendenaktion*|Geberkonferenz*|\
             Hilfszusage*|Katastrophenhilfe|Entlastungspaket*|Hilfsprogramm*|Wiederaufbauhilfe*|Unterstützungspaket*|\
             Spendengala|Fluthilfe|Wiederaufbau|Hilfsfonds|Hilfen für|Hilfe für die|Hilfen in Höhe|Rettungsschirm"
        }
        EventKind::Vaccination => {
            "Impfung*|impfen~|geimpft*|Impfstoff*|Impfkampagne*|Impfaktion*|Impfdosis|Impfdosen|Auffrischungsimpfung*|\
             Booster|Boosterimpfung*|Erstimpfung*|Zweitimpfung*|Impfstart|Impfpflicht|Impfprogramm*|Impfquote|\
             Schutzimpfung*|Grippeimpfung*|Immunisierung*|Drittimpfung*"
        }
        EventKind::Statement => {
            "Erklärung*|Mitteilung*|Stellungnahme*|Pressemitteilung*|Ankündigung*|Bekanntgabe*|Tweet*|Entschuldigung*|\
             entschuldigen~|Beileid|Beileidsbekundung*|Verurteilung durch die|Ansprache*|Fernsehansprache*|\
             offener Brief|offenen Brief|Videobotschaft*|Audiobotschaft*|Rede|Reden|Grundsatzrede*|\
             Regierungserklärung*|Solidaritätsbekundung*|Appell*|Aufruf*|Kommuniqué*|gemeinsame Erklärung|Interview*|\
             Verlautbarung*|verurteilte den|verurteilten den|verurteilte die|verurteilten die|\
             hat den Angriff verurteilt|kondolierte|kondolieren~|Neujahrsansprache|Würdigung*"
        }
        EventKind::PressConference => {
            "Pressekonferenz*|Medienkonferenz*|Pressebriefing*|Pressetermin*|Medienorientierung*|Pressegespräch*|\
             Pressestatement*"
        }
        EventKind::ResponsibilityClaim => {
            "Bekennerschreiben|Bekennervideo*|bekannte sich|bekannten sich|bekennt sich|bekennen sich|sich bekannt|\
             sich … bekannt|Bekenntnis zu|reklamierte … für sich|reklamierten … für sich|reklamiert … für sich|\
             für sich reklamiert|beanspruchte … für sich|beansprucht … für sich|übernahm die Verantwortung|\
             übernahmen die Verantwortung|übernimmt die Verantwortung|Verantwortung übernommen|Geständnis*|gestehen~|\
             gestanden|Bekenneranruf|Tatbekenntnis|bekannte … sich|bekannten … sich"
        }
        EventKind::Denial => {
            "Dementi*|Dementis|dementieren~|dementiert*|bestreiten~|bestritten*|leugnen~|zurück+weisen~|\
             zurückgewiesen*|ab+streiten~|widerlegen~|Widerruf*|widerrufen~|Richtigstellung*|von sich gewiesen|\
             wies … von sich|weist … von sich|wiesen … von sich|stellte … in Abrede|stellt … in Abrede|Leugnung*"
        }
        EventKind::Warning => {
            "Warnung*|warnen~|gewarnt*|Terrorwarnung*|Tsunamiwarnung*|Tsunami-Warnung*|Unwetterwarnung*|Reisewarnung*|Bombendrohung*|Drohung*|drohte mit|drohten mit|droht mit|drohen mit|Ultimatum*|Alarm|Alarms|Alarmstufe*|Alarmbereitschaft|Fehlalarm*|Gewinnwarnung*|Sturmwarnung*|Hochwasserwarnung*|Terroralarm*|Luftalarm*|Bombenalarm*|Morddrohung*|Drohbrief*|Warnstufe*|Terrorwarnstufe*|Anschlagsdrohung*|Unwetteralarm|Alarmzustand|rief … Alarm|Großalarm|Gefahrenwarnung*|Gesundheitswarnung"
        }
        EventKind::Study => {
            "Studie*|Umfrage*|Erhebung*|Volkszählung*|Zensus|Statistik*|Untersuchungsbericht*|Abschlussbericht*|\
             Jahresbericht*|Forschungsergebnis*|Rangliste*|Ranking*|Zwischenbericht*|Meinungsumfrage*|Wählerbefragung*|\
             Befragung*|Analyse*|Gutachten|Prognose*|Langzeitstudie*|Bericht der|Bericht des|Bericht über|Bericht von|\
             klinische Studie|Weißbuch|Sonntagsfrage|Index|Datenauswertung|Auswertung*"
        }
        EventKind::Strike => {
            "Streik*|Streiks|Streike|streiken~|gestreikt|Warnstreik*|Arbeitsniederlegung*|Generalstreik*|Arbeitskampf|\
             Arbeitskampfes|Arbeitskämpfe|Ausstand|Ausstands|Ausstandes|in den Streik|im Streik|in Streik|\
             Hungerstreik*|Bahnstreik*|Lokführerstreik*|Pilotenstreik*|Lehrerstreik*|Streikaufruf*|Arbeit niedergelegt|\
             legten … die Arbeit nieder|legen … die Arbeit nieder|Tarifkonflikt*|Tarifstreit|Urabstimmung*|\
             Bummelstreik*|Aussperrung*|Streiktag*|Streikwelle*|Lokführerstreiks|Streikbeginn"
        }
        EventKind::Layoff => {
            "Entlassung*|Stellenabbau|Stellenabbaus|Jobabbau|Stellenstreichung*|Massenentlassung*|Kündigung*|gekündigt|\
             gekündigt*|Arbeitsplatzabbau|Arbeitsplatzverlust*|Personalabbau|Personalkürzung*|Kurzarbeit|Sozialplan|\
             Restrukturierung*|Arbeitslosigkeit|streichen~ … Stellen|streicht … Stellen|streichen … Stellen|\
             strich … Stellen|Stellen gestrichen*|Stellen zu streichen|Stellen streichen|Stellen streicht|\
             Jobs streichen|Jobs gestrichen*|Arbeitsplätze gestrichen*|Arbeitsplätze streichen|Stellen abbauen|\
             Stellen abgebaut*|Stellen abzubauen|Arbeitsplätze abbauen|Arbeitsplätze abgebaut*|Jobs abbauen|\
             baut … Stellen ab|bauen … Stellen ab|baut … Arbeitsplätze ab|baute … Stellen ab|Arbeitsplätze weg|\
             Stellen weg|Stellen fallen weg|Stellen wegfallen|verlieren … Job|verloren … Job|verlieren … Arbeitsplatz|\
             verloren … Arbeitsplatz|Job verloren|Arbeitsplatz verloren|Freistellung*|Rationalisierung*|Sparprogramm*|\
             Massenkündigung*"
        }
        EventKind::Hiring => {
            "Neueinstellung*|ein+stellen~ … Mitarbeiter|stellt … Mitarbeiter ein|Mitarbeiter einstellen|\
             neue Arbeitsplätze|neue Stellen|neue Jobs|Schaffung von Arbeitsplätzen|schafft … Arbeitsplätze|\
             schafft … Stellen|schafft … Jobs|schaffen … Arbeitsplätze|schaffen … Stellen|Arbeitsplätze geschaffen|\
             Stellen geschaffen|Arbeitsplätze entstehen|Rekrutierung*|rekrutieren~|an+heuern~|Personalaufbau|\
             Arbeitsplätze schaffen|Stellen schaffen|Jobs schaffen|Einstellungsoffensive|schuf … Arbeitsplätze"
        }
        EventKind::Merger => {
            "Fusion*|fusionieren~|fusioniert*|Übernahme*|übernehmen~|übernommen*|Übernahmeangebot*|Firmenübernahme*|\
             Zusammenschluss*|Zusammenschlüsse|Akquisition*|Zukauf|Zukäufe|Joint Venture|Gemeinschaftsunternehmen|\
             Abspaltung*|Privatisierung*|privatisieren~|aufgekauft*|auf+kaufen~|Megafusion|Übernahmeschlacht|\
             Firmenkauf"
        }
        EventKind::Bankruptcy => {
            "Insolvenz*|Insolvenzen|insolvent*|Konkurs*|Konkurse|Pleite|Bankrott*|bankrott|Zahlungsunfähigkeit|\
             zahlungsunfähig*|Insolvenzantrag*|Insolvenzverfahren|Gläubigerschutz|Liquidation*|Staatsbankrott*|\
             Staatspleite|Zahlungsausfall*|Schuldenkrise|Bankenpleite*|Firmenpleite*|Bankencrash|\
             Schließung des Geschäftsbetriebs|Pleitewelle"
        }
        EventKind::Investment => {
            "Investition*|investieren~|investiert*|Bauprojekt*|Infrastrukturprojekt*|Grundsteinlegung*|Spatenstich*|\
             Baubeginn|Neubau|Neubaus|Ausbau|Ausbaus|Modernisierung*|Sanierung*|Renovierung*|renovieren~|sanieren~|\
             Beteiligung an|Minderheitsbeteiligung*|Mehrheitsbeteiligung*|Bau eines|Bau einer|Bau von|Bau des|Bau der|\
             Bauarbeiten|Kapitalbeteiligung*|Erweiterung des Werks|Errichtung*"
        }
        EventKind::Funding => {
            "Finanzierung*|finanzieren~|finanziert*|Finanzierungsrunde*|Börsengang|Börsengänge|Börsengangs|\
             Kapitalerhöhung*|Kredit|Kredite|Kredits|Krediten|Darlehen|Darlehens|Fördermittel|Fördergelder|\
             Crowdfunding|Etat|Haushaltsentwurf|Bundeshaushalt|Anleihe*|Risikokapital|Zuschuss|Zuschüsse|\
             Förderung von Projekten|Staatsanleihe*|Kreditlinie*|Stipendium|Stipendien|Budgetentwurf|Fördertopf|\
             Haushaltsplan*|Sondervermögen"
        }
        EventKind::Earnings => {
            "Gewinn|Gewinne|Gewinns|Gewinnen|Umsatz|Umsätze|Umsatzes|Nettogewinn*|Reingewinn*|Betriebsgewinn*|\
             Quartalszahlen|Jahreszahlen|Quartalsergebnis*|Jahresergebnis*|Halbjahresergebnis*|Bilanz|Verlust|Verluste|\
             Verlusten|Nettoverlust*|Dividende*|Rekordgewinn*|Rekordverlust*|Überschuss|Überschüsse|Halbjahresbilanz|\
             Jahresbilanz|Quartalsgewinn*|Quartalsverlust*|Bruttoinlandsprodukt*|BIP|Wirtschaftswachstum|Rezession*|\
             Haushaltsdefizit*|Defizit*|Handelsüberschuss|Handelsdefizit*|operatives Ergebnis|Ebit|Ebitda|\
             Geschäftszahlen|Konjunktur|Vorsteuergewinn*|Betriebsergebnis*|Geschäftsergebnis|Milliardengewinn*|\
             Milliardenverlust*|Umsatzplus|Umsatzminus|Abschreibung*"
        }
        EventKind::Sale => {
            "Verkauf|Verkäufe|Verkaufs|Verkäufen|verkaufen~|verkauft*|Versteigerung*|versteigern~|versteigert*|\
             Auktion*|Export|Exporte|Exports|Exporten|exportieren~|exportiert*|Import|Importe|Importen|importieren~|\
             importiert*|Ausfuhr*|Ausfuhren|Einfuhr*|Einfuhren|kaufen~|gekauft*|Rüstungsexport*|Waffenverkauf*|\
             Waffenverkäufe|Ausverkauf|Autoverkäufe|Absatz|Absatzes|unter den Hammer|Waffengeschäft*|Veräußerung*|\
             veräußern~|Verkaufszahlen|Transaktion*"
        }
        EventKind::PriceChange => {
            "Preiserhöhung*|Preisanstieg*|Preissteigerung*|Preissenkung*|Preisverfall|Inflation|Inflationsrate|\
             Teuerung|Teuerungsrate|Zinserhöhung*|Zinssenkung*|Leitzins|Leitzinsen|Leitzinses|Kurssturz*|\
             Kurseinbruch*|Börsencrash|Abwertung*|abwerten|Steuererhöhung*|Steuersenkung*|Kursrutsch|Rekordhoch|\
             Rekordtief|Allzeithoch|Preise steigen|Preise stiegen|Preise sind gestiegen|Preise gestiegen|\
             Preise gefallen|Preise sinken|Preise sanken|Aktie stieg|Aktie fiel|Aktien fielen|Aktien stiegen|\
             Kurs stieg|Kurs fiel|Mieterhöhung*|Rückgang|Rückgangs|Anstieg|Anstiegs|Anstiege|gestiegen um|\
             stieg um|stiegen um|steigt um|steigen um|sank um|sanken um|sinkt um|fiel um|fielen um|\
             ging um … zurück|gingen um … zurück|geht um … zurück|wuchs um|wuchsen um|schrumpfte um|legte um … zu|\
             legten um … zu|nahm um … zu|nahm um … ab|Preissprung|Zinsschritt*|Verteuerung*|verteuern~|\
             Aktienkurs*|Konjunktureinbruch*|um … gestiegen|um … gesunken|um … gefallen|um … zurückgegangen|\
             um … gewachsen|um … geschrumpft|Talfahrt|Höhenflug|Preisexplosion|Lebenshaltungskosten|Strompreise|\
             Benzinpreise|Zinswende|Wirtschaftseinbruch"
        }
        EventKind::Recall => {
            "Rückruf|Rückrufe|Rückrufs|Rückrufen|Rückrufaktion*|zurück+rufen~|zurückgerufen*|vom Markt genommen*|\
             nimmt … vom Markt|nahm … vom Markt|aus dem Verkauf genommen*|aus den Regalen genommen*|Produktrückruf*|\
             Verkaufsstopp|aus dem Handel genommen*"
        }
        EventKind::Launch => {
            "Raketenstart*|Start der Rakete|Start einer Rakete|Raketentest*|Atomtest*|Marktstart|Premiere*|Debüt*|\
             Markteinführung*|Weltraummission*|Raumfahrtmission*|Mondlandung*|Weltraumspaziergang*|Satellitenstart*|\
             ins All gestartet*|ins All geschossen*|auf den Markt gebracht*|Vorstellung des neuen|Erstflug|\
             Jungfernflug*|Testflug*|Testflüge|Abschuss einer Rakete|Marsmission*|Produkteinführung*|Einführung*|\
             Verkaufsstart|Serienstart|startete … ins All|startet … ins All|bringt … auf den Markt|\
             brachte … auf den Markt|Raketenstarts|Kinostart|Mondmission*|testete … Rakete|Raketenabschuss"
        }
        EventKind::Opening => {
            "Eröffnung*|eröffnen~|eröffnet*|Einweihung*|ein+weihen~|eingeweiht*|Wiedereröffnung*|wieder+eröffnen~|\
             wiedereröffnet*|Eröffnungsfeier*|öffnete … Pforten|öffnet … Pforten|öffnen … Pforten|Inbetriebnahme*|\
             in Betrieb genommen*|wieder geöffnet*|Öffnung der|Öffnung des|Wiederaufnahme*|wieder in Betrieb|\
             wieder freigegeben*|öffnete … Türen|öffnet … Türen|Grenzöffnung*"
        }
        EventKind::Closure => {
            "Schließung*|schließen~|geschlossen*|Werksschließung*|Grenzschließung*|Schulschließung*|Filialschließung*|\
             Stilllegung*|still+legen~|stillgelegt*|Betriebsschließung*|Sperrung*|gesperrt*|ab+riegeln~|abgeriegelt*|\
             Abriegelung*|Atomausstieg|Kohleausstieg|Betrieb eingestellt*|Produktionsstopp*|Shutdown|macht dicht|\
             machen dicht|dichtgemacht|schließt|schloss … Grenze|Vollsperrung*|Grenzsperrung*|Luftraumsperrung*|\
             Straßensperrung*|Produktion eingestellt*|stellt … den Betrieb ein|stellte … den Betrieb ein|\
             stellt … die Produktion ein|Absperrung*|Geschäftsaufgabe|Standortschließung*"
        }
        EventKind::Cancellation => {
            "Absage*|ab+sagen~|abgesagt*|Annullierung*|annullieren~|annulliert*|Stornierung*|Verschiebung*|\
             verschieben~|verschoben*|Flugausfall*|Flugausfälle|Flugstreichung*|Flüge gestrichen*|Flüge ausgefallen|\
             gestrichene Flüge|vertagen~|vertagt*|Vertagung*|Suspendierung*|ausgesetzt*|aus+setzen~|fällt … aus|\
             fallen … aus|fiel … aus|fielen … aus|ausgefallen*|Flugausfall*|Aussetzung*|auf Eis gelegt*|Verspätung*|\
             Startverbot*|am Boden bleiben|Flugverkehr eingestellt*|strich … Flüge|streicht … Flüge|strichen … Flüge|\
             storniert*|Aufhebung*|auf+kündigen~|Projekt gestoppt"
        }
        EventKind::Ceasefire => {
            "Waffenruhe*|Waffenstillstand*|Waffenstillstands|Waffenstillstandes|Feuerpause*|Friedensabkommen|\
             Friedensvertrag*|Friedensplan*|Friedensprozess*|Ende der Kämpfe|Ende des Krieges|Friedensschluss|\
             Kapitulation*|kapitulieren~|Entwaffnung*|Deeskalation|Waffen nieder|Waffen niedergelegt|Kampfpause*|\
             Einstellung der Kämpfe|Friedenslösung"
        }
        EventKind::Demonstration => {
            "Demonstration*|demonstrieren~|demonstriert|Protest|Proteste|Protests|Protesten|protestieren~|protestiert|Kundgebung*|Protestmarsch*|Protestmärsche|Protestaktion*|Großdemonstration*|Massenprotest*|auf die Straße|auf den Straßen|Demo|Demos|Lichterkette*|Blockade*|Boykott*|boykottieren~|Sitzblockade*|Menschenkette*|Gegendemonstration*|Gegendemo*|Klimastreik*|Gelbwesten-Protest*|Bauernprotest*|Gedenkmarsch|ziviler Ungehorsam|Straßenblockade*|Klimaprotest*|Besetzung des|Protestzug*|marschierten durch|zogen durch die|Parade*|Umzug|Massendemonstration*|Massenkundgebung*|Protestbewegung*|Protestwelle*|Ostermarsch|Studentenprotest*"
        }
        EventKind::Election => {
            "Wahl|Wahlen|Präsidentschaftswahl*|Parlamentswahl*|Bundestagswahl*|Landtagswahl*|Kommunalwahl*|Neuwahl*|\
             Neuwahlen|Stichwahl*|Wahlgang|Wahlgänge|Urnengang*|Wahlsieg*|Wahlniederlage*|Wiederwahl*|wiedergewählt*|\
             gewählt*|wählen~|Wahlbeteiligung|Europawahl*|Nationalratswahl*|Wahlkampf|Wahlkampfs|Wahlkampfes|Wahltag|\
             Abgeordnetenhauswahl*|Regionalwahl*|Gemeinderatswahl*|Vorwahl*|Wahlergebnis*|Wahlabend|Wahllokal*|\
             Bürgermeisterwahl*|an die Urnen|Midterms|Kongresswahl*|Zwischenwahlen|Kanzlerwahl|Bundespräsidentenwahl*|\
             Direktwahl|Stadtratswahl*"
        }
        EventKind::Vote => {
            "Abstimmung*|ab+stimmen~|abgestimmt|Votum|Volksabstimmung*|Referendum|Referenden|Referendums|\
             Misstrauensvotum|Misstrauensvoten|Misstrauensantrag*|Vertrauensfrage|Vertrauensabstimmung*|stimmten für|\
             stimmte für|stimmen für|stimmt für|stimmten gegen|stimmte gegen|stimmen gegen|gestimmt für|stimmten … für|\
             stimmten … gegen|Veto*|Vetos|Volksentscheid*|Volksbegehren|Volksinitiative*|Plebiszit|Kampfabstimmung*|\
             gestimmt|Mitgliederentscheid*|Urabstimmung der Mitglieder|Bürgerentscheid*|Unabhängigkeitsreferendum*|\
             Stimmenthaltung"
        }
        EventKind::Law => {
            "Gesetz|Gesetze|Gesetzes|Gesetzen|Gesetzentwurf*|Gesetzentwürfe|Gesetzesentwurf*|Gesetzesvorlage*|\
             Gesetzespaket*|Reform|Reformen|Verordnung*|Dekret*|Erlass|Erlasse|Verfassungsänderung*|Rentenreform*|\
             Steuerreform*|Gesetzgebung|Verabschiedung des|Verabschiedung der|verabschieden~|verabschiedet*|\
             Ratifizierung*|ratifizieren~|ratifiziert*|in Kraft|in Kraft treten|tritt … in Kraft|trat … in Kraft|\
             traten … in Kraft|Inkrafttreten|Legalisierung*|legalisieren~|Richtlinie*|Zulassung*|Grundgesetzänderung*|\
             Neuregelung*|Regelung*|Novelle*|Gesetzesänderung*|billigte … den Entwurf|billigen~|gebilligt*|Billigung|\
             UN-Resolution*|Resolution*|beschloss … das|beschließen~|beschlossen*|Beschluss|Beschlüsse|Beschlusses|\
             grünes Licht|Klimaschutzgesetz|Mindestlohn|Haushaltsbeschluss|Gesetzesvorhaben|\
             Ausnahmezustand|Ausnahmezustands|Notstand|Notstands|Katastrophenalarm"
        }
        EventKind::Ban => {
            "Verbot|Verbote|Verbots|Verboten|verbieten~|verboten*|Einreiseverbot*|Fahrverbot*|Embargo*|Embargos|\
             Exportverbot*|Importverbot*|Burkaverbot*|Rauchverbot*|Flugverbot*|Verhüllungsverbot|Ausfuhrverbot*|\
             Einfuhrverbot*|Moratorium|Ausweisung*|aus+weisen~|ausgewiesen*|Abschiebung*|ab+schieben~|abgeschoben*|\
             Disqualifikation*|disqualifizieren~|disqualifiziert*|Ausschluss|aus+schließen~|ausgeschlossen*|Zensur|\
             Untersagung*|untersagen~|untersagt*|Ausgangsbeschränkung*|Kontaktverbot*|Beschränkung*|Berufsverbot*|\
             Betätigungsverbot*|Dopingsperre*|Parteiverbot*|Kopftuchverbot*|Plastikverbot*|Stadionverbot*|\
             Demonstrationsverbot*"
        }
        EventKind::Sanction => {
            "Sanktion*|Sanktionen|sanktionieren~|Strafzoll*|Strafzölle|Strafzöllen|Zölle|Zöllen|Handelskrieg*|\
             Wirtschaftssanktion*|Strafmaßnahme*|Zollstreit|Handelsstreit|Vergeltungszölle|Importzölle|Sanktionspaket*|\
             Gegenmaßnahme*|Sonderzölle|Ölembargo*|Zusatzzölle|Vergeltungsmaßnahme*|Gegensanktion*|Strafsteuer*"
        }
        EventKind::Agreement => {
            "Abkommen|Abkommens|Vertrag|Verträge|Vertrages|Vertrags|Verträgen|Vereinbarung*|vereinbaren~|vereinbart*|\
             Einigung*|einigen~|geeinigt|Pakt|Pakte|Pakts|Koalitionsvertrag*|Handelsabkommen|Freihandelsabkommen|\
             Atomabkommen|Kompromiss|Kompromisse|Tarifvertrag*|Tarifabschluss*|Tarifeinigung*|Deal|Deals|\
             Grundsatzvereinbarung*|Klimaabkommen|Rahmenabkommen|unterzeichnen~|unterzeichnet*|Unterzeichnung*|\
             Kooperationsvertrag*|Absichtserklärung*|Partnerschaft*|Bündnis|Schulterschluss|Aussöhnung*|\
             Normalisierung der Beziehungen|Auftrag erhalten|Zuschlag erhalten|Friedensvereinbarung|Versöhnung*|\
             Staatsvertrag*|Verständigung auf|Brexit-Abkommen|Brexit-Vertrag"
        }
        EventKind::Meeting => {
            "Treffen|Treffens|Gipfel|Gipfels|Gipfeltreffen|Konferenz*|Sitzung*|Krisensitzung*|Sondersitzung*|Gespräch*|Gespräche|Gesprächen|Verhandlung*|verhandeln~|verhandelt|Beratung*|beraten~|Friedensgespräch*|Friedensgespräche|Friedensverhandlung*|Verhandlungsrunde*|Sondergipfel*|EU-Gipfel*|Nato-Gipfel*|Klimakonferenz*|Ministertreffen|Außenministertreffen|Telefonat*|telefonierte mit|telefonierten|Parteitag*|Generalversammlung*|Vollversammlung|Dringlichkeitssitzung*|Sicherheitskonferenz*|zusammengekommen|zusammen+kommen~|trafen sich|traf sich|treffen sich|trifft sich|traf … mit … zusammen|kam … zusammen|kamen … zusammen|Dialog|Debatte*|Kongress|Kongresses|Kongresse|Tagung*|Symposium|runder Tisch|Hauptversammlung*|Spitzentreffen|Gipfelkonferenz*|Koalitionsverhandlung*|Sondierungsgespräch*|Weltwirtschaftsforum|Klimagipfel|Videokonferenz*|Krisentreffen|Unterredung*"
        }
        EventKind::Visit => {
            "Besuch|Besuche|Besuchs|Besuches|Staatsbesuch*|Staatsbesuche|besuchen~|besucht|Antrittsbesuch*|\
             Dienstreise*|Auslandsreise*|Pilgerfahrt*|Wallfahrt*|Reise nach|Überraschungsbesuch*|zu Besuch|reist nach|\
             reiste nach|reisten nach|gereist nach|Arbeitsbesuch*|Blitzbesuch|Kurzbesuch|Truppenbesuch"
        }
        EventKind::Resignation => {
            "Rücktritt*|Rücktritte|Rücktritts|Rücktrittes|zurück+treten~|zurückgetreten*|Abdankung*|ab+danken~|\
             Amtsverzicht|Entlassung des Ministers|Absetzung*|abgesetzt*|ab+setzen~|Amtsniederlegung|\
             legte … Amt nieder|legt … Amt nieder|Amt niedergelegt|reichte … Rücktritt ein|Sturz des|Regierungssturz|\
             Parlamentsauflösung|Auflösung des Parlaments|Ruhestand|in den Ruhestand|Rückzug aus der Politik|Rauswurf|\
             seines Amtes enthoben*|des Amtes enthoben*|Ämtern zurück|Demission*|demissionieren~|nahm … den Hut|\
             gefeuert*|feuern~ … Minister|geschasst*|des Amtes enthob"
        }
        EventKind::Appointment => {
            "Ernennung*|ernennen~|ernannt*|Amtsantritt*|Vereidigung*|vereidigen~|vereidigt*|Amtseinführung*|\
             Nachfolger von|Nachfolger des|Nachfolgerin von|Krönung*|krönen~ … König|Kabinettsumbildung*|\
             Regierungsumbildung*|Regierungsbildung*|neue Regierung|neuen Regierung|Nominierung*|nominieren~|\
             nominiert*|Berufung zum|Berufung zur|zum neuen Präsidenten|zur neuen Präsidentin|berufen zum|\
             Inthronisierung|trat … Amt an|tritt … Amt an|Amt angetreten|Thronbesteigung|Bestellung zum|Angelobung*|\
             angelobt*|designiert*|Machtübergabe"
        }
        EventKind::Migration => {
            "Migration|Einwanderung|Zuwanderung|Asylantrag*|Asylanträge|Flüchtlingsstrom|Flüchtlingsströme|\
             Familiennachzug|Grenzübertritt*|Grenzübertritte|Einbürgerung*|Umsiedlungsprogramm|Migrationskrise|\
             Rückführung*|Zustrom|Bootsflüchtling*|Ärmelkanal überquert|Überfahrt|Überfahrten|\
             Überquerung des Ärmelkanals|Zurückweisung von|Zurückweisung an der Grenze|Pushback*|Pushbacks|Asylrecht|\
             Einwanderer*|auswandern|Auswanderung|Abwanderung|Migrationsbewegung*"
        }
        EventKind::Award => {
            "Auszeichnung*|ausgezeichnet*|aus+zeichnen~|Nobelpreis*|Friedensnobelpreis*|Preisverleihung*|Preisträger*|\
             Oscar|Oscars|Goldene Palme|Goldener Löwe|Goldener Bär|Literaturpreis*|Buchpreis*|Ehrung*|geehrt*|\
             verliehen*|verleihen~|Bundesverdienstkreuz|Ehrendoktor*|Weltrekord*|Weltrekorde|Jackpot*|Heiligsprechung*|\
             Seligsprechung*|Preis verliehen|Grammy|Grammys|Ehrenbürger*|Orden verliehen|Filmpreis*|Verleihung*|\
             Karlspreis|Büchner-Preis|Nobelpreisträger"
        }
        EventKind::Birth => {
            "Geburt|Geburten|Geburts|geboren*|Neugeborene*|Niederkunft|Entbindung*|zur Welt gebracht|\
             zur Welt gekommen*|brachte … zur Welt|kam … zur Welt|kamen … zur Welt|Schwangerschaft*|schwanger|\
             Geburtenrate|Geburtenrückgang|Nachwuchs bekommen"
        }
        EventKind::Marriage => {
            "Hochzeit*|heiraten~|geheiratet|Heirat*|Trauung*|Eheschließung*|Verlobung*|verlobt|Scheidung*|\
             scheiden lassen|Ehe für alle|Traumhochzeit*|Eingetragene Partnerschaft|eingetragene Partnerschaft|\
             geben sich das Jawort|gaben sich das Jawort|Jawort|vermählen~|Vermählung|Trennung des Paares"
        }
        EventKind::MatchResult => {
            "Spiel gegen|Match|Matches|Finale|Finales|Finals|Halbfinale|Halbfinals|Viertelfinale|Viertelfinals|\
             Achtelfinale|Weltmeisterschaft*|Europameisterschaft*|WM|EM|Weltmeister*|Europameister*|Meisterschaft*|\
             Champions League|Bundesliga|DFB-Pokal|Niederlage gegen|Niederlage|Niederlagen|Sieg gegen|Sieg über|\
             besiegen~|besiegt*|Unentschieden|Remis|Elfmeterschießen|Turnier*|Turniere|Grand Slam|Grand Prix|\
             Tour de France|Olympische Spiele|Olympischen Spiele|Olympischen Spielen|Olympia|Goldmedaille*|\
             Silbermedaille*|Bronzemedaille*|Titelverteidigung|Länderspiel*|Testspiel*|Freundschaftsspiel*|Derby|\
             Derbys|Hattrick|Verlängerung|Heimsieg*|Auswärtssieg*|Heimniederlage*|Abstieg|Aufstieg in die|Pokalsieg*|\
             Meistertitel*|Olympiasieger*|Olympiasieg*|Siegtreffer|Etappensieg*|Hinspiel*|Rückspiel*|Auftaktspiel*|\
             gewann … gegen|gewannen … gegen|gewinnt … gegen|verlor … gegen|verloren … gegen|unterlag|unterlagen|\
             schlug … mit|trennten sich|Skiweltcup|Weltcup|Weltcups|Gruppenspiel*|Endspiel*|Qualifikationsspiel*|\
             Europapokal|Super Bowl|Davis Cup|Formel-1-Rennen|Triumph gegen|Ausgleichstreffer"
        }
        EventKind::Manhunt => {
            "Großfahndung*|Fahndung*|fahnden~|fahndet|Verfolgungsjagd*|Menschenjagd|\
             auf der Flucht vor der Polizei|auf der Flucht|Flüchtige*|flüchtig|noch flüchtig|weiter flüchtig|\
             zu Fuß geflüchtet|flüchtete zu Fuß|floh zu Fuß|flohen zu Fuß|ergriff die Flucht|ergriffen die Flucht|\
             Flucht ergriffen|zur Fahndung ausgeschrieben|untergetaucht*|suche nach dem Täter|\
             sucht nach dem Täter|suchen nach dem Täter|suchte nach dem Täter|suchten nach dem Täter|\
             Suche nach den Tätern|sucht nach den Tätern|suche nach dem Verdächtigen|sucht nach dem Verdächtigen|\
             sucht nach dem Fahrer|suche nach dem Fahrer|Tätersuche|Täterjagd|Fluchtfahrzeug gesucht"
        }
        EventKind::Suicide => {
            "Selbstmord|Selbstmorde|Suizid|Suizide|Selbsttötung*|selbst getötet|sich selbst getötet|\
             tötete sich selbst|tötete sich|nahm sich das Leben|sich das Leben genommen|sich das Leben nehmen|\
             erschoss sich|sich selbst erschossen|sich erschossen|Suizidversuch*|Selbstmordversuch*|erhängte sich|\
             sich erhängt|richtete sich selbst"
        }
        EventKind::Commemoration => {
            "Beerdigung*|Beisetzung*|Trauerfeier*|Staatstrauer|Trauertag*|Staatsbegräbnis|Staatsakt|Begräbnis|\
             Begräbnisse|Trauermarsch|Trauermärsche|Schweigemarsch*|Schweigeminute*|Gedenkfeier*|\
             Gedenkgottesdienst*|Gedenkveranstaltung*|Trauergottesdienst|Trauergottesdienste|Mahnwache*|\
             Trauerbeflaggung|auf halbmast|Kranzniederlegung*|tägige Trauer|Tage Trauer"
        }
        EventKind::Other => "",
    }
}
