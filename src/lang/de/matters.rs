use crate::event::Role;
use crate::lang::Matter;

/// Who did it, with what and why, and how persons and things stand.
pub(super) const WORDS: &[(Matter, &str)] = &[
    (
        Matter::Doer("shooter"),
        "Schütze|Schützen|Todesschütze|Todesschützen|Amokschütze|Amokschützen|Attentatsschütze",
    ),
    (
        Matter::Doer("driver"),
        "Fahrer|Fahrers|Fahrerin|Lenker|Lenkers|Autofahrer|Lastwagenfahrer|Lkw-Fahrer|Todesfahrer|Todesfahrers|\
         Lokführer|Lokführers|Mann am Steuer",
    ),
    (
        Matter::Doer("bomber"),
        "Bombenleger|Bombenlegers|Selbstmordattentäter|Selbstmordattentäters|Bombenattentäter",
    ),
    (
        Matter::Doer("attacker"),
        "Täter|Täters|Attentäter|Attentäters|Angreifer|Angreifers|Haupttäter|Haupttäters|Einzeltäter|Mörder|\
         Mörders|Amokläufer|Amokläufers|Messerstecher|Messerangreifer",
    ),
    (
        Matter::Doer("suspect"),
        "Hauptverdächtiger|Hauptverdächtigen|Hauptverdächtige|der Verdächtige|den Verdächtigen|dem Verdächtigen|\
         der Tatverdächtige|den Tatverdächtigen|dem Tatverdächtigen|Hauptbeschuldigten",
    ),
    (
        Matter::Doer("attackers"),
        "die Täter|der Täter und|die Schützen|die Angreifer|die Attentäter|den Tätern|den Angreifern|\
         von den Tätern",
    ),
    (
        Matter::Several,
        "die Verdächtigen|die Fahrer|mehrere Täter|beiden Täter|drei Täter|weitere Täter|weiterer Täter|\
         weiteren Täter|ein Schütze|ein Täter|einen Täter|ein Angreifer|ein Attentäter|ein Verdächtiger|\
         einen Verdächtigen|ein Fahrer|ein Autofahrer|einen Autofahrer|Autofahrer|ein Lastwagenfahrer|Taxifahrer|\
         ein Selbstmordattentäter|ein Mörder|die Mörder|die Amokläufer|ein Amokläufer|einer der Täter|\
         zweiter Täter|zweiten Täter|Busfahrer",
    ),
    (
        Matter::Thing("alarm"),
        "Sirene*|Alarmanlage*|Alarmsystem*|Warnsystem*|Rauchmelder|Rauchmeldern|Warnsirene*|Feueralarm|Brandmelder",
    ),
    (Matter::Thing("extinguisher"), "Feuerlöscher|Feuerlöschern|Löschgerät*"),
    (Matter::Thing("sprinkler"), "Sprinkleranlage*|Sprinkler|Löschanlage*"),
    (Matter::Thing("brakes"), "Bremse|Bremsen|Notbremse*|Bremssystem*"),
    (
        Matter::Thing("emergency-exit"),
        "Notausgang|Notausgänge|Notausgängen|Notausgangs",
    ),
    (
        Matter::Thing("permit"),
        "Lizenz|Lizenzen|Betriebserlaubnis|Betriebsgenehmigung|Genehmigung|Zulassung|Zertifikat|\
         Brandschutzzertifikat|Brandschutzgenehmigung|Konzession",
    ),
    (
        Matter::Means("missile"),
        "Rakete|Raketen|Boden-Luft-Rakete*|Flugabwehrrakete*|Luftabwehrrakete*|Buk-Rakete*|Lenkwaffe*|\
         Marschflugkörper",
    ),
    (
        Matter::Means("warplane"),
        "Kampfjet*|Kampfflugzeug*|Jagdflugzeug*|Kampfjets|Düsenjäger|Militärjet*",
    ),
    (
        Matter::Means("handgun"),
        "Pistole|Pistolen|Handfeuerwaffe*|Revolver|Revolvern|Faustfeuerwaffe*|Glock",
    ),
    (
        Matter::Means("rifle"),
        "Gewehr|Gewehre|Gewehren|Sturmgewehr*|Langwaffe*|Kalaschnikow*|Maschinenpistole*|Maschinengewehr*|\
         Schnellfeuergewehr*|Karabiner|automatische Waffe*",
    ),
    (
        Matter::Wields,
        "bewaffnet mit|trug|trugen|feuerte mit|schoss mit|hatte eine|hatte ein|zog eine|nur eine|benutzte eine|\
         führte eine",
    ),
    (
        Matter::Cause("cause:lightning"),
        "Blitz|Blitzschlag|Blitzeinschlag|Blitzschlags",
    ),
    (
        Matter::Cause("cause:structural-failure"),
        "Strukturversagen|strukturelles Versagen|Konstruktionsfehler*|Baumangel|Baumängel|Materialermüdung|\
         Korrosion|statisches Versagen|struktureller Schaden",
    ),
    (
        Matter::Cause("cause:cable-failure"),
        "Bruch eines Schrägseils|gerissenes Schrägseil|Tragseil*|Schrägseil*|Seilriss|Kabelbruch",
    ),
    (
        Matter::Cause("cause:short-circuit"),
        "Kurzschluss|Kurzschlusses|Kurzschlüsse|Elektrodefekt|elektrischer Defekt|\
         technischer Defekt an der Elektrik|Kabelbrand",
    ),
    (
        Matter::Cause("cause:fireworks"),
        "Bengalo|Bengalos|Feuerwerk|Feuerwerks|Feuerwerkskörper|Pyrotechnik|Leuchtfackel*|bengalisches Feuer|\
         bengalische Feuer|bengalischen Feuern",
    ),
    (
        Matter::Cause("cause:arson"),
        "Brandstiftung|Brandstifter|vorsätzlich gelegt|Brandanschlag",
    ),
    (
        Matter::Cause("cause:gas-leak"),
        "Gasleck|Gasexplosion|Gasaustritt|Gasflasche*",
    ),
    (
        Matter::Cause("cause:human-error"),
        "menschliches Versagen|menschlichem Versagen|menschlicher Fehler|Pilotenfehler|Fahrlässigkeit|\
         Bedienungsfehler|Bedienfehler|menschliche Fehler",
    ),
    (
        Matter::Cause("cause:technical-failure"),
        "technischer Defekt|technischen Defekt|technischer Fehler|technischen Fehler|technisches Versagen|\
         technisches Problem|Triebwerksausfall|Motorschaden|Bremsversagen|technische Panne|technischen Problem",
    ),
    (
        Matter::Cause("cause:speed"),
        "überhöhte Geschwindigkeit|überhöhter Geschwindigkeit|zu schnell|zu hohe Geschwindigkeit|zu hohes Tempo|\
         überhöhtes Tempo",
    ),
    (
        Matter::Cause("cause:bad-weather"),
        "schlechtes Wetter|schlechten Wetters|Starkregen|heftige Regenfälle|heftigen Regenfälle|dichter Nebel|\
         dichten Nebels|Unwetter|schlechte Sicht",
    ),
    (
        Matter::Cause("cause:bird-strike"),
        "Vogelschlag|Kollision mit einem Vogel",
    ),
    (Matter::Cause("cause:bomb"), "Bombe|Sprengsatz|Sabotage|Anschlag"),
    (
        Matter::Causes,
        "verursacht durch|verursachen~|verursacht|ausgelöst durch|aus+lösen~|ausgelöst|wegen|Ursache|\
         Unglücksursache|Brandursache|Auslöser|infolge|aufgrund|durch einen|durch eine|zurück+führen~ auf|\
         zurückzuführen auf|Grund für|geht von|gehen von|Vermutung|setzte in Brand|entzündete|entzünden~|These|\
         ging zurück auf|gehen~ auf|vermutet|vermuten~",
    ),
    (
        Matter::RuledOut,
        "aus+schließen~|ausgeschlossen|schließt … aus|schlossen … aus|schloss … aus|schließen … aus|verwerfen~|\
         keine Hinweise auf|kein Hinweis auf|keine Anzeichen für|nicht auf",
    ),
    (
        Matter::Is(Role::Caught, true),
        "fest+nehmen~|festgenommen|verhaften~|verhaftet|gefasst|geschnappt|in Haft|in Gewahrsam|\
         in Untersuchungshaft|hinter Gittern|fassen~|stellte sich der Polizei|dingfest gemacht|überwältigt",
    ),
    (
        Matter::Is(Role::Caught, false),
        "auf der Flucht|flüchtig|auf freiem Fuß|gesucht|wird gesucht|suchen~ nach|sucht nach|suchte nach|\
         fahndet nach|fahnden nach|Fahndung|Großfahndung|untergetaucht|keine Spur|fehlt jede Spur|gefahndet|\
         noch nicht gefasst|spurlos verschwunden",
    ),
    (
        Matter::Is(Role::Alone, true),
        "Einzeltäter|allein gehandelt|alleine gehandelt|handelte allein|handelte alleine|allein handelte|\
         Einzeltäters|auf eigene Faust|alleine handelte",
    ),
    (
        Matter::Is(Role::Alone, false),
        "Komplize|Komplizen|mehrere Täter|mehreren Tätern|mehrere Angreifer|mehrere Schützen|zweiter Schütze|\
         zweiten Schützen|Mittäter|zweiter Täter|zweiten Täter|mehrere Männer eröffneten",
    ),
    (
        Matter::Is(Role::Works, true),
        "heulte|heulten|ertönte|ertönten|funktionierte|funktionierten|funktioniert|funktionieren|schlug … an|\
         schlugen … an|ausgelöst|ging … los|gingen … los|intakt|funktionstüchtig|geöffnet|offen",
    ),
    (
        Matter::Is(Role::Works, false),
        "versagte|versagten|versagt|defekt|defekte|ausgefallen|fiel … aus|fielen … aus|blieb stumm|blieben stumm|\
         außer Betrieb|verriegelt|versperrt|abgeschlossen|blockiert|kaputt|leer",
    ),
    (
        Matter::Is(Role::Valid, true),
        "gültig|gültige|gültigen|in Ordnung|in Kraft|gültiges",
    ),
    (
        Matter::Is(Role::Valid, false),
        "abgelaufen|abgelaufene|abgelaufenen|ungültig|erloschen|ausgelaufen|lief ab|lief aus",
    ),
    (
        Matter::Is(Role::Maintained, true),
        "vorschriftsmäßig gewartet|ordnungsgemäß gewartet|regelmäßig gewartet|gut gewartet|\
         ordnungsgemäß instand gehalten|vorschriftsmäßig instand gehalten|regelmäßig geprüft",
    ),
    (
        Matter::Is(Role::Maintained, false),
        "mangelnde Wartung|schlecht gewartet|mangelhafte Wartung|unzureichend gewartet|nicht gewartet|\
         Wartung vernachlässigt|mangelhaft gewartet|fehlende Wartung|nicht ausreichend gewartet",
    ),
    (
        Matter::Is(Role::Confessed, true),
        "gestanden|gestand|gesteht|Geständnis abgelegt|legte ein Geständnis ab|hat die Tat gestanden|\
         räumte die Tat ein|geständig",
    ),
    (
        Matter::Is(Role::Confessed, false),
        "schweigt zu|schwieg|schweigt|bestreitet die Tat|bestritt die Tat|beteuert seine Unschuld|\
         verweigert die Aussage|verweigerte die Aussage|wollte sich nicht äußern|macht keine Angaben",
    ),
    (
        Matter::Citizen,
        "Staatsbürger|Staatsbürgerin|Staatsbürgerschaft|Staatsangehörigkeit|Staatsangehöriger|Staatsangehörigen|\
         Pass|Pässe|Pässen|Herkunft|stämmig|Nationalität|geboren|Abstammung|Wurzeln",
    ),
    (
        Matter::Elsewhere,
        "weitere Schüsse|weiteren Schüssen|weitere Schießereien|anderswo|anderen Orten|anderen Stellen|\
         an mehreren Orten|andernorts|zweite Schießerei|zweiten Schießerei|weitere Schießerei|weiterer Schüsse|\
         weitere Explosionen|weitere Angriffe|weitere Anschläge|mehreren Stellen",
    ),
    (
        Matter::Untrue,
        "Fehlalarm|Fehlalarme|bestätigten sich nicht|bestätigte sich nicht|nicht bestätigt|\
         haben sich nicht bestätigt|hat sich nicht bestätigt|unbestätigt|erwiesen sich als falsch|\
         erwies sich als falsch|stimmten nicht|waren falsch|Falschmeldung|Falschmeldungen|unbegründet|\
         nicht bewahrheitet|Entwarnung",
    ),
    (
        Matter::Named,
        "identifiziert als|identifizierte|identifiziert|namens|nannte|benannte|als … identifiziert",
    ),
    (
        Matter::Hits,
        "getroffen|traf|abgeschossen|ab+schießen~|Abschuss|schoss … ab|schossen … ab|vom Himmel geholt",
    ),
    (Matter::Shots, "Schüsse|Schüssen|geschossen|Schüsse gefallen"),
    (
        Matter::Open,
        "ob|unklar|ungewiss|fraglich|offen ist|bleibt offen|ist offen",
    ),
    (
        Matter::Deed,
        "Verantwortung|Beteiligung|Verwicklung|verwickelt|nichts zu tun|damit zu tun|etwas zu tun|dahinter|\
         beteiligt|Urheberschaft|hinter dem Angriff|hinter dem Anschlag",
    ),
    (Matter::Both, "sowohl"),
    (Matter::Half("country:US"), "Amerikanisch"),
    (Matter::Half("country:GB"), "Britisch"),
    (Matter::Half("country:FR"), "Französisch|Franko"),
    (Matter::Half("country:DE"), "Deutsch"),
    (Matter::Half("country:RU"), "Russisch"),
    (Matter::Half("country:ES"), "Spanisch"),
    (Matter::Half("country:IT"), "Italienisch"),
    (Matter::Half("country:TR"), "Türkisch"),
    (Matter::Half("country:BE"), "Belgisch"),
    (Matter::Half("country:MA"), "Marokkanisch"),
    (Matter::Half("country:IR"), "Iranisch"),
    (Matter::Half("country:CH"), "Schweizerisch"),
    (Matter::Half("country:AT"), "Österreichisch"),
    (
        Matter::Cause("cause:accident"),
        "ein Unfall|Unfall war|versehentlich|ein Unglück",
    ),
    (
        Matter::Cause("cause:deliberate"),
        "absichtlich|absichtliche*|vorsätzlich|vorsätzliche*|bewusst herbeigeführt|mit Absicht|willentlich",
    ),
    (
        Matter::Cause("cause:terrorism"),
        "Terrorismus|Terroranschlag|Terrorakt|terroristischer Anschlag|terroristischen Anschlag|Terrorangriff",
    ),
    (
        Matter::Cause("cause:chemicals"),
        "Ammoniumnitrat|Ammoniumnitrats|Chemikalien",
    ),
    (Matter::Cause("cause:welding"), "Schweißarbeiten|Schweißen|Schweißer"),
    (
        Matter::Motive("motive:terror"),
        "terroristisches Motiv|terroristischen Hintergrund|terroristischer Hintergrund|islamistischen Hintergrund|\
         islamistischer Hintergrund|islamistisches Motiv|Terrormotiv",
    ),
    (
        Matter::Motive("motive:family"),
        "Familienstreit|Familienstreits|Familienstreites|Familiendrama|Beziehungstat|Familienfehde|\
         Familienkonflikt|familiärer Streit|Beziehungsstreit",
    ),
    (
        Matter::Motive("motive:robbery"),
        "Raubüberfall|missglückter Raub|Raubversuch",
    ),
    (
        Matter::Is(Role::Guilty, true),
        "verurteilt|schuldig gesprochen|für schuldig befunden",
    ),
    (Matter::Is(Role::Guilty, false), "freigesprochen|Freispruch|freisprach"),
    (
        Matter::Cause("cause:phishing"),
        "Phishing|Phishing-Mail*|infizierte E-Mail*|verseuchte E-Mail*|verseuchte Mail*|Mailanhang|E-Mail-Anhang|\
         schädlicher Anhang",
    ),
    (
        Matter::Cause("cause:software-flaw"),
        "Sicherheitslücke*|Softwarelücke|Schwachstelle",
    ),
    (
        Matter::Is(Role::Alive, true),
        "am Leben|lebt noch|lebend gefasst|lebend gefunden|noch am Leben",
    ),
    (
        Matter::Is(Role::Alive, false),
        "ist tot|war tot|tot gefunden|tot aufgefunden|nahm sich das Leben|beging Selbstmord|erschoss sich|\
         tötete sich selbst|wurde erschossen|wurde getötet|sprengte sich in die Luft|beging Suizid|\
         hatte sich selbst getötet",
    ),
    (
        Matter::Is(Role::Drunk, true),
        "betrunken|alkoholisiert|unter Alkoholeinfluss|unter Drogeneinfluss|stand unter Alkohol|Alkohol am Steuer",
    ),
    (
        Matter::Is(Role::Drunk, false),
        "nüchtern|kein Alkohol|Alkoholtest negativ|Alkoholtest verlief negativ|negativer Alkoholtest|\
         Alkoholtest fiel negativ aus",
    ),
    (
        Matter::Thing("distress-call"),
        "Notruf|Notsignal|Notrufs|Mayday|SOS|Hilferuf",
    ),
];
