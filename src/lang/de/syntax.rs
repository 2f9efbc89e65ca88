use crate::lang::Syntax;

/// The words that do this in a phrase or clause.
pub(super) fn words(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Article => {
            "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesen|diesem|jener|jene|jenes|jenen|jenem|ihr|ihre|\
             ihren|ihrem|ihrer|ihres|sein|seine|seinen|seinem|seiner|seines|einige|einigen|einiger|andere|anderen|anderer|beide|beiden|beider|weitere|weiteren|im|am|\
             beim|vom|zum|zur|ins|ans"
        }
        Syntax::Of => "der|des|von|vom|dieser|dieses|ihrer|ihres|seiner|seines|eines|einer",
        Syntax::For => "für|bei|beim|gegenüber",
        Syntax::From => "aus|von|vom|aus der|aus dem|aus den",
        Syntax::Toward => "nach|zu|zum|zur|in die|in den|ins|an|an die|in Richtung|Richtung|gen|bis nach",
        Syntax::Movement => {
            "gehen~|fahren~|reisen~|fliegen~|ziehen~|fliehen~|flüchten~|zurück+kehren~|zurück+fahren~|kehren~|ein+reisen~|aus+reisen~|\
             ab+reisen~|an+reisen~|weiter+reisen~|ein+treffen~|schicken~|entsenden~|senden~|bringen~|überstellen~|verlegen~|transportieren~|liefern~|ab+schieben~|\
             aus+liefern~|aus+weisen~|überführen~|evakuieren~|segeln~|marschieren~|auf+brechen~|auf dem Weg|unterwegs|aus+fliegen~|ein+fliegen~|begeben~|\
             steuern~|los+fahren~|pendeln~"
        }
        Syntax::Have => "hat|haben|hatte|hatten|habe|hätte|hätten|gehabt",
        Syntax::Be => "ist|sind|war|waren|sei|seien|wäre|wären|gewesen|wird|werden|wurde|wurden|worden|werde|geworden",
        Syntax::Reflexive => "sich",
        Syntax::Relative => {
            "welche|welcher|welches|welchen|welchem|deren|dessen|denen|wer|, der|, die|, das|, den|, dem"
        }
        Syntax::That => "dass|daß|ob|wie",
        Syntax::Adverb => {
            "bereits|schon|auch|dann|nun|gerade|noch|wieder|einmal|zuerst|gestern|heute|inzwischen|mittlerweile|seitdem|seither|daher|deshalb|\
             sogar|selbst|nur|wirklich|tatsächlich|gemeinsam|zusammen|erfolgreich|schnell|kürzlich|jüngst|vor kurzem|offiziell|öffentlich|sofort|umgehend|\
             gleichzeitig|zeitgleich|wiederholt|mehrfach|anschließend|zuvor|zunächst|ursprünglich|schließlich|letztlich|endlich|offenbar|\
             angeblich|anscheinend|wohl|früher|indes|unterdessen|separat|förmlich|formell|jeweils|persönlich|direkt|fälschlich|\
             fälschlicherweise|kurz|rasch|plötzlich|bald|heimlich|nicht|nie|niemals|demnach|dabei|damit|dort|hier|dabei|ebenfalls|zudem|außerdem|\
             jedoch|allerdings|nach wie vor|weiterhin|immer noch|noch nicht|erneut|abermals|so|er|sie|es|man|danach|daraufhin|dafür|dagegen|\
             davon|dazu|daran|darauf|daraus|bislang|bisher|derzeit|später|erst|mindestens|eigentlich|leicht|schwer|lebensgefährlich|tödlich|\
             vorläufig|vorübergehend|komplett|teilweise|vollständig|weitgehend|massiv"
        }
        Syntax::Attribute => {
            "staatlich*|national*|lokal*|örtlich*|regional*|öffentlich*|gerichtlich*|militärisch*|hoh*|hochrangig*|ranghoh*|ehemalig*|früher*|\
             einstig*|damalig*|speziell*|gemeinsam*|zentral*|international*|kommunal*|städtisch*|königlich*|zivil*|bewaffnet*|ausländisch*|nördlich*|\
             südlich*|östlich*|westlich*|nordöstlich*|nordwestlich*|südöstlich*|südwestlich*|ober*|unter*|antiterroristisch*|kriminell*|neu*|aktuell*|\
             jetzig*|amtierend*|geschäftsführend*|kommissarisch*|stellvertretend*|europäisch*|alliiert*|verbündet*|schwer*|geheim*|privat*|\
             unabhängig*|offiziell*|wichtigst*|größt*|zuständig*|verantwortlich*|eigen*|federführend*|ländlich*|städtisch*|belebt*|belagert*|\
             benachbart*|nahegelegen*|nahe gelegen*|gesamt*|ganz*|sogenannt*|so genannt*|selbsternannt*|selbst ernannt*|föderal*|\
             leitend*|oberst*|groß*|klein*|alt*|jung*|deutschsprachig*|radikal*|rechtsextrem*|islamistisch*|\
             mutmaßlich*|umstritten*|jeweilig*|teilnehmend*|beteiligt*|weltweit*|landesweit*|bundesweit*|eidgenössisch*|kantonal*|\
             juristisch*|humanitär*|syrischstämmig*|extremistisch*|oppositionell*|staatsnah*|hiesig*|dortig*"
        }
        Syntax::Particle => {
            "von|van|de|da|di|del|della|der|den|zu|zum|zur|al|el|bin|ibn|ben|abu|ter|le|la|las|los|du|dos|das|af|auf|und zu"
        }
        Syntax::Lead => {
            "Leitung|Führung|Federführung|Koordination|Koordinierung|Regie|Kommando|Befehl|Aufsicht|Kontrolle|Ägide|Schirmherrschaft|Oberbefehl|\
             Vorsitz|Verantwortung|Anleitung"
        }
        Syntax::Nearby => {
            "nahe|nahe der|nahe dem|nahe des|in der Nähe von|in der Nähe der|in der Nähe des|unweit|unweit von|unweit der|unweit des|nördlich|nördlich von|\
             nördlich der|nördlich des|südlich|südlich von|südlich der|südlich des|östlich|östlich von|östlich der|östlich des|westlich|westlich von|\
             westlich der|westlich des|nordöstlich|nordöstlich von|nordwestlich|nordwestlich von|südöstlich|südöstlich von|südwestlich|südwestlich von|\
             außerhalb|außerhalb von|außerhalb der|außerhalb des|vor|vor der Küste|vor der Küste von|vor der|am Rande von|am Rand von|am Stadtrand von|rund um|zwischen|entlang|\
             entlang der|entlang des|neben|gegenüber|Kilometer von|km von|bei|jenseits"
        }
        Syntax::Side => "Seite|Boden|Gebiet|Territorium|Teil",
        Syntax::Locality => {
            "Stadt|Großstadt|Kleinstadt|Hafenstadt|Küstenstadt|Provinzstadt|Millionenstadt|Metropole|Dorf|Ort|Ortschaft|Weiler|Provinz|Region|Bezirk|\
             Distrikt|Kreis|Landkreis|Bundesstaat|Bundesland|Land|Kanton|Département|Departement|Gebiet|Hauptstadt|Provinzhauptstadt|Vorort|Vorstadt|Stadtrand|\
             Zentrum|Stadtzentrum|Innenstadt|Altstadt|Herz|Hafen|Insel|Gemeinde|Stadtteil|Stadtviertel|Viertel|Ortsteil|Luftraum|Küste|Teil|Hälfte|\
             Seite|Territorium|Republik|Flughafen|Bahnhof|Hauptbahnhof|Einkaufszentrum|Platz|Straße|Krankenhaus|Spital|Schule|Kirche|Moschee|Stadion|Markt|\
             Hotel|Gefängnis|Lager|Flüchtlingslager|Theater|Konzertsaal|Park|Brücke|Strand|Damm|Staudamm|Mine|Bergwerk|Raffinerie|Tal|Norden|Süden|\
             Osten|Westen|Nordosten|Nordwesten|Südosten|Südwesten|Mitte|Gelände|Großraum|Raum|Umland|Autobahn|U-Bahn-Station|Grenze|Grenzort|Grenzstadt|\
             Gouvernement|Oblast|Präfektur|Grafschaft|Halbinsel|Inselgruppe|Ferienort|Badeort|Wallfahrtsort|Weihnachtsmarkt"
        }
        Syntax::Speaker => {
            "er|sie|es|man|Quelle|Quellen|Beamte|Beamten|Beamter|Zeugen|Zeuge|Zeugin|Augenzeugen|Augenzeuge|Augenzeugin|Anwohner|Bewohner|Einwohner|Bericht|Berichte|\
             Medienbericht|Medienberichte|Medienberichten|Agenturbericht|Agenturberichte|Berichten|Angaben|Mitteilung|Erklärung|Überlebende|Überlebenden|Nachbarn|\
             Angehörige|Angehörigen|Verwandte|Experten|Experte|Expertin|Fachleute|Fachleuten|Ärzte|Ärzten|Veranstalter|Organisatoren|Aktivisten|Beobachter|Beobachtern|\
             Analysten|Zeitung|Blatt|Agentur|Nachrichtenagentur|Studie|Organisation|Gruppe|Konzern|Fluggesellschaft|Airline|Aufständische|Aufständischen|\
             Gewerkschaft|Gewerkschaften|Betreiber|Reederei|Regulierer|Aufsicht|Management|Vorstand|Insider|Insidern|Ermittler|Ermittlern|Kreise|Kreisen|\
             Sicherheitskreise|Sicherheitskreisen|Regierungskreise|Regierungskreisen|Polizeikreise|Polizeikreisen|Diplomaten|Meteorologen|Sender|\
             Diplomatenkreise|Diplomatenkreisen|Hersteller|Sprecher|Sprecherin|Helfer|Statistik|Statistiken|Umfrage|Schätzungen|Schätzung|Polizeiangaben|Behördenangaben|Medienangaben|Veranstalterangaben|Regierungsangaben|Rettungsangaben|Gewerkschaftsangaben|Unternehmensangaben|Krankenhausangaben|Militärangaben|Armeeangaben|Feuerwehrangaben"
        }
        Syntax::Occur => {
            "statt+finden~|sich ereignen~|ereignen~|geschehen~|passieren~|vor+kommen~|beginnen~|starten~|gelingen~|erfolgen~|zu+tragen~|vonstatten+gehen~|glücken~|an+fangen~"
        }
        Syntax::Going => "wird|werden|werde|soll|sollen|solle",
        Syntax::Medium => {
            "Internet|Netz|Web|Darknet|Fernsehen|Radio|Rundfunk|sozialen Medien|soziale Medien|sozialen Netzwerken|Telefon|Online-Dienst"
        }
        Syntax::Without => "ohne",
    }
}
