//! German words of dates and times.

use crate::lang::timeword::{DayPart, TimeWord, TimeWord::*, Unit as U};

/// Date and time words; parts of day stand behind weekdays as well ("Donnerstagabend").
pub(super) const WORDS: &[(TimeWord, &str)] = &[
    (Month(1), "Januar|Januars|Jänner|Jänners|Jan|Jan."),
    (Month(2), "Februar|Februars|Feber|Febers|Feb|Feb.|Febr|Febr."),
    (Month(3), "März|Märzes|Mrz|Mrz.|Mär."),
    (Month(4), "April|Aprils|Apr|Apr."),
    (Month(5), "Mai|Mais"),
    (Month(6), "Juni|Junis|Jun|Jun."),
    (Month(7), "Juli|Julis|Jul|Jul."),
    (Month(8), "August|Augusts|Aug|Aug."),
    (Month(9), "September|Septembers|Sep|Sept|Sep.|Sept."),
    (Month(10), "Oktober|Oktobers|Okt|Okt."),
    (Month(11), "November|Novembers|Nov|Nov."),
    (Month(12), "Dezember|Dezembers|Dez|Dez."),
    (Weekday(0), "Montag|Montags|Montage|Montagen|Mo."),
    (Weekday(1), "Dienstag|Dienstags|Dienstage|Dienstagen|Di."),
    (Weekday(2), "Mittwoch|Mittwochs|Mittwoche|Mittwochen|Mi."),
    (Weekday(3), "Donnerstag|Donnerstags|Donnerstage|Donnerstagen|Do."),
    (Weekday(4), "Freitag|Freitags|Freitage|Freitagen|Fr."),
    (
        Weekday(5),
        "Samstag|Samstags|Samstage|Samstagen|Sa.|Sonnabend|Sonnabends|Sonnabende",
    ),
    (Weekday(6), "Sonntag|Sonntags|Sonntage|Sonntagen|So."),
    (Years(0), "heuer"),
    (Unit(U::Second), "Sekunde|Sekunden|Sek|Sek.|s|sekündig*"),
    (Unit(U::Minute), "Minute|Minuten|Min|Min.|minütig*"),
    (Unit(U::Hour), "Stunde|Stunden|Std|Std.|h|stündig*"),
    (
        Unit(U::Day),
        "Tag|Tage|Tagen|Tages|Tags|tägig*|Kalendertag|Kalendertage|Kalendertagen",
    ),
    (
        Unit(U::Weekday),
        "Werktag|Werktage|Werktagen|Werktages|Arbeitstag|Arbeitstage|Arbeitstagen|Arbeitstages|Geschäftstag|Geschäftstage|Geschäftstagen|Bankarbeitstag|Bankarbeitstage",
    ),
    (Unit(U::Weekend), "Wochenende|Wochenenden|Wochenendes"),
    (Unit(U::Week), "Woche|Wochen|wöchig*|Kalenderwoche|Arbeitswoche|Wo."),
    (
        Unit(U::Month),
        "Monat|Monate|Monaten|Monats|Monates|monatig*|Kalendermonat",
    ),
    (
        Unit(U::Quarter),
        "Quartal|Quartale|Quartalen|Quartals|Vierteljahr|Vierteljahre|Vierteljahres",
    ),
    (
        Unit(U::HalfYear),
        "Halbjahr|Halbjahre|Halbjahres|Semester|Semestern|Semesters",
    ),
    (
        Unit(U::Year),
        "Jahr|Jahre|Jahren|Jahres|Jahrs|Kalenderjahr|Geschäftsjahr|Geschäftsjahres",
    ),
    (
        Unit(U::Decade),
        "Jahrzehnt|Jahrzehnte|Jahrzehnten|Jahrzehnts|Dekade|Dekaden",
    ),
    (Unit(U::Century), "Jahrhundert|Jahrhunderte|Jahrhunderten|Jahrhunderts"),
    (Day(0), "heute|heutzutage|am heutigen Tag|am heutigen Tage|zur Stunde"),
    (Day(-1), "gestern|gestrig*"),
    (Day(-2), "vorgestern"),
    (Day(1), "morgen|am morgigen Tag|morgig*"),
    (Day(2), "übermorgen"),
    (
        StoryDay(-1),
        "am Vortag|Vortag|Vortags|Vortages|am Tag zuvor|am Tag davor|tags zuvor|am Vorabend|einen Tag zuvor|einen Tag vorher|einen Tag davor|der Tag davor|der Tag zuvor|am vorherigen Tag|am vorigen Tag",
    ),
    (
        StoryDay(1),
        "am Tag darauf|tags darauf|am nächsten Tag|am folgenden Tag|Folgetag|Folgetags|Folgetages|am Tag danach|einen Tag später|einen Tag danach|einen Tag darauf|am nächsten Morgen|am Folgetag|der nächste Tag|der Tag danach|am darauffolgenden Tag|am darauf folgenden Tag|anderntags",
    ),
    (
        Last,
        "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vergangenem|vorige|vorigen|voriger|voriges|vorigem|verflossene|verflossenen|verflossener|verflossenes|verflossenem|verstrichene|verstrichenen|verstrichener|verstrichenes|verstrichenem|abgelaufene|abgelaufenen|abgelaufener|abgelaufenes|abgelaufenem|letzten|die letzten|den letzten|der letzten|in den letzten|in der letzten|im letzten|zurückliegend|zurückliegende|zurückliegenden|zurückliegender|zurückliegendes|zurückliegendem",
    ),
    (
        Previous,
        "vorherige|vorherigen|vorheriger|vorheriges|vorherigem|vorangegangene|vorangegangenen|vorangegangener|vorangegangenes|vorangegangenem",
    ),
    (
        Next,
        "nächste|nächsten|nächster|nächstes|nächstem|folgende|folgenden|folgender|folgendes|folgendem|darauffolgende|darauffolgenden|darauffolgender|darauffolgendes|darauffolgendem|nachfolgende|nachfolgenden|nachfolgender|nachfolgendes|nachfolgendem",
    ),
    (
        Coming,
        "kommende|kommenden|kommender|kommendes|kommendem|bevorstehende|bevorstehenden|bevorstehender|bevorstehendes|bevorstehendem|anstehende|anstehenden|anstehender|anstehendes|anstehendem",
    ),
    (
        This,
        "diese|diesen|dieser|dieses|diesem|laufende|laufenden|laufender|laufendes|laufendem|aktuelle|aktuellen|aktueller|aktuelles|aktuellem|gegenwärtige|gegenwärtigen|gegenwärtiger|gegenwärtiges|gegenwärtigem",
    ),
    (
        AgoBefore,
        "vor|vor etwa|vor rund|vor ungefähr|vor circa|vor ca.|vor knapp|vor gut|vor fast|vor mehr als|vor über|vor gerade einmal|vor genau|vor exakt|vor nunmehr|vor mittlerweile",
    ),
    (Ago, "her"),
    (Later, "später|danach|darauf|hernach|nachher"),
    (FromNow, "ab jetzt|ab heute|von heute an|von jetzt an|in der Zukunft"),
    (Earlier, "zuvor|vorher|davor|früher|eher"),
    (In, "innerhalb von|binnen"),
    (Ahead, "in|in etwa|in rund|in knapp|in gut|in ungefähr|in circa|in ca."),
    (
        Within,
        "innerhalb|innerhalb der|innerhalb von|innert|im Laufe der|im Verlauf der",
    ),
    (Starting, "beginnend|beginnend am|ab dem|ab"),
    (
        From,
        "von|vom|ab|ab dem|seit|seit dem|zwischen dem|aus|beginnend am|angefangen vom|von dem",
    ),
    (
        To,
        "bis|bis zum|bis zur|bis in|bis in den|bis in die|auf|zum|bis einschließlich|bis inklusive|bis Ende|auf den|bis hin zum|zu",
    ),
    (Between, "zwischen|zwischen dem|zwischen den"),
    (And, "und|und dem|und den|sowie"),
    (
        Since,
        "seit|seit dem|seit der|seit den|seit dem Jahr|schon seit|bereits seit|ab|ab dem|seit Beginn",
    ),
    (
        Until,
        "bis|bis zum|bis zur|bis spätestens|spätestens|spätestens am|bis einschließlich|bis in|bis dahin|bis Ende|bis Anfang",
    ),
    (Before, "vor|vor dem|vor der|vor den|bevor|ehe"),
    (After, "nach|nach dem|nach der|nach den|seit"),
    (
        Early,
        "Anfang|Anfang des|Anfang der|Anfang dieses|zu Beginn|zu Beginn des|zu Beginn der|Beginn|Beginn des|am Anfang|am Anfang des|am Anfang der|am Beginn des|früh|frühen|frühe|früher|im frühen|die frühen|der frühen|Anfangs|die erste Hälfte|in den ersten Tagen des|in den frühen|eingangs",
    ),
    (
        Mid,
        "Mitte|Mitte des|Mitte der|in der Mitte|in der Mitte des|in der Mitte der|Mitte dieses|mittlere",
    ),
    (
        Late,
        "Ende|Ende des|Ende der|am Ende|am Ende des|am Ende der|gegen Ende|gegen Ende des|gegen Ende der|zum Ende|zum Ende des|zum Ende der|zu Ende des|späten|spät|Ende dieses|ausgehenden|Schluss des|zum Jahresende",
    ),
    (
        Season(0),
        "Frühling|Frühlings|Frühjahr|Frühjahrs|Frühjahres|Frühlingsanfang|Lenz",
    ),
    (Season(1), "Sommer|Sommers|Hochsommer|Spätsommer|Frühsommer"),
    (Season(2), "Herbst|Herbstes|Herbsts|Spätherbst"),
    (Season(3), "Winter|Winters"),
    (
        Quarter(1),
        "q1|1. Quartal|1. Quartals|erstes Quartal|erstes Quartals|ersten Quartal|ersten Quartals|erste Quartal|erste Quartals",
    ),
    (
        Quarter(2),
        "q2|2. Quartal|2. Quartals|zweites Quartal|zweites Quartals|zweiten Quartal|zweiten Quartals|zweite Quartal|zweite Quartals",
    ),
    (
        Quarter(3),
        "q3|3. Quartal|3. Quartals|drittes Quartal|drittes Quartals|dritten Quartal|dritten Quartals|dritte Quartal|dritte Quartals",
    ),
    (
        Quarter(4),
        "q4|4. Quartal|4. Quartals|viertes Quartal|viertes Quartals|vierten Quartal|vierten Quartals|vierte Quartal|vierte Quartals|letztes Quartal|letzten Quartal|Schlussquartal|Schlussquartals",
    ),
    (
        Half(1),
        "h1|1. Halbjahr|1. Halbjahres|erstes Halbjahr|erstes Halbjahres|erstes Halbjahrs|ersten Halbjahr|ersten Halbjahres|ersten Halbjahrs|erste Halbjahr|erste Halbjahres|erste Halbjahrs|erste Jahreshälfte|ersten Jahreshälfte|erster Jahreshälfte|erste Hälfte|ersten Hälfte|erster Hälfte",
    ),
    (
        Half(2),
        "h2|2. Halbjahr|2. Halbjahres|zweites Halbjahr|zweites Halbjahres|zweites Halbjahrs|zweiten Halbjahr|zweiten Halbjahres|zweiten Halbjahrs|zweite Halbjahr|zweite Halbjahres|zweite Halbjahrs|zweite Jahreshälfte|zweiten Jahreshälfte|zweiter Jahreshälfte|zweite Hälfte|zweiten Hälfte|zweiter Hälfte",
    ),
    (
        Part(DayPart::Dawn),
        "Morgengrauen|im Morgengrauen|früher Morgen|frühen Morgen|am frühen Morgen|Frühe|in der Früh|in der Frühe|frühmorgens|in den frühen Morgenstunden|frühen Morgenstunden|frühe Morgenstunden|Morgendämmerung|in aller Frühe|in den Morgenstunden|früh am Morgen|früh|Sonnenaufgang|bei Tagesanbruch|Tagesanbruch|bei Sonnenaufgang",
    ),
    (
        Part(DayPart::Morning),
        "am Morgen|Morgen|Morgens|morgens|Vormittag|Vormittags|vormittags|am Vormittag|am späten Vormittag|am frühen Vormittag|am späten Morgen|in der Früh|Morgenstunden",
    ),
    (
        Part(DayPart::Afternoon),
        "Nachmittag|Nachmittags|nachmittags|am Nachmittag|am frühen Nachmittag|am späten Nachmittag|in den Nachmittagsstunden|Mittags|mittags|Mittagszeit|zur Mittagszeit|am Mittag|Nachmittagsstunden",
    ),
    (
        Part(DayPart::Evening),
        "Abend|Abends|abends|am Abend|am frühen Abend|am späten Abend|in den Abendstunden|Abendstunden|zur Abendstunde|bei Einbruch der Dunkelheit|in der Abenddämmerung|Spätabend|spätabends|am Spätabend",
    ),
    (
        Part(DayPart::Night),
        "Nacht|nachts|Nachts|in der Nacht|mitten in der Nacht|spät in der Nacht|in den Nachtstunden|Nachtstunden|Nächte|Nächten|in der vergangenen Nacht|heute Nacht",
    ),
    (
        Part(DayPart::Overnight),
        "in der Nacht von|in der Nacht vom|Nacht von|Nacht vom|über Nacht",
    ),
    (
        Part(DayPart::NightTo),
        "in der Nacht auf|in der Nacht zum|in der Nacht zu|Nacht zum|Nacht auf|Nacht auf den|in der Nacht auf den|Nacht zu|in der Nacht auf den heutigen|in der Nacht zum heutigen",
    ),
    (Hour(12), "Mittag|am Mittag|zu Mittag|12 Uhr mittags|zwölf Uhr mittags"),
    (Hour(0), "Mitternacht|um Mitternacht|zu Mitternacht|null Uhr"),
    (
        Am,
        "morgens|früh|vormittags|am Morgen|am Vormittag|in der Früh|des Morgens|nachts",
    ),
    (
        Pm,
        "nachmittags|abends|am Abend|am Nachmittag|am frühen Abend|am späten Abend|mittags|des Abends",
    ),
    (Clock, "Uhr|h"),
    (HalfTo, "halb"),
    (Now, "jetzt"),
    (Past(15), "Viertel nach|ein Viertel nach"),
    (Past(-15), "Viertel vor|ein Viertel vor"),
    (Zone(0), "GMT|UTC|Weltzeit|Greenwich-Zeit"),
    (Zone(60), "MEZ|CET|BST|mitteleuropäischer Zeit"),
    (
        Zone(120),
        "MESZ|CEST|OEZ|mitteleuropäischer Sommerzeit|osteuropäischer Zeit",
    ),
    (Zone(180), "Moskauer Zeit|MSK"),
    (Zone(-300), "EST"),
    (Zone(-240), "EDT"),
    (Zone(-480), "PST"),
    (Zone(-420), "PDT"),
    (Zone(540), "JST"),
    (
        Local,
        "Ortszeit|lokaler Zeit|nach Ortszeit|hiesiger Zeit|Lokalzeit|örtlicher Zeit|deutscher Zeit|Schweizer Zeit|österreichischer Zeit|Berliner Zeit|Wiener Zeit",
    ),
    (
        Feast(12, 25),
        "Weihnachten|Weihnachtstag|Erster Weihnachtstag|Ersten Weihnachtstag|ersten Weihnachtstag|erster Weihnachtstag|Christtag|1. Weihnachtstag|ersten Weihnachtsfeiertag|ersten Weihnachtsfeiertages|erster Weihnachtsfeiertag",
    ),
    (
        Feast(12, 26),
        "Zweiter Weihnachtstag|zweiten Weihnachtstag|2. Weihnachtstag|Stephanstag|Stefanitag|zweiten Weihnachtsfeiertag|zweiter Weihnachtsfeiertag",
    ),
    (
        Feast(12, 24),
        "Heiligabend|Heiliger Abend|Heiligen Abend|Heilige Abend|Weihnachtsabend|Heiligabends",
    ),
    (
        Feast(12, 31),
        "Silvester|Silvesterabend|Silvestertag|Sylvester|Altjahrestag|Altjahresabend|Silvesternacht",
    ),
    (Feast(1, 1), "Neujahr|Neujahrstag|Neujahrsmorgen|Neujahrsnacht"),
    (
        Feast(1, 6),
        "Dreikönigstag|Heilige Drei Könige|Heilig Drei König|Dreikönig",
    ),
    (Feast(2, 14), "Valentinstag"),
    (
        Feast(3, 8),
        "Internationaler Frauentag|Internationalen Frauentag|Weltfrauentag|Frauentag",
    ),
    (Feast(4, 1), "Aprilscherztag"),
    (Feast(5, 1), "Tag der Arbeit|Maifeiertag|Erster Mai"),
    (Feast(8, 1), "Schweizer Nationalfeiertag|Bundesfeiertag|Bundesfeier"),
    (Feast(10, 3), "Tag der Deutschen Einheit|Tages der Deutschen Einheit"),
    (
        Feast(10, 26),
        "österreichischer Nationalfeiertag|österreichischen Nationalfeiertag",
    ),
    (Feast(10, 31), "Reformationstag|Halloween"),
    (Feast(11, 1), "Allerheiligen"),
    (Feast(11, 2), "Allerseelen"),
    (Feast(11, 11), "Martinstag|Waffenstillstandstag"),
    (Feast(12, 6), "Nikolaustag|Nikolaus"),
    (Feast(12, 8), "Mariä Empfängnis"),
    (Feast(8, 15), "Mariä Himmelfahrt"),
    (
        Feast(7, 14),
        "französischer Nationalfeiertag|französischen Nationalfeiertag",
    ),
    (
        Feast(7, 4),
        "Unabhängigkeitstag der USA|US-Unabhängigkeitstag|amerikanischer Unabhängigkeitstag|amerikanischen Unabhängigkeitstag",
    ),
    (Easter(0), "Ostern|Ostersonntag|Ostersonntags|Osterfest"),
    (Easter(1), "Ostermontag|Ostermontags"),
    (Easter(-2), "Karfreitag|Karfreitags"),
    (Easter(-3), "Gründonnerstag"),
    (Easter(-1), "Karsamstag"),
    (Easter(-7), "Palmsonntag"),
    (Easter(-46), "Aschermittwoch"),
    (Easter(-47), "Faschingsdienstag|Fastnachtsdienstag|Veilchendienstag"),
    (Easter(-48), "Rosenmontag|Rosenmontags"),
    (Easter(-52), "Weiberfastnacht"),
    (
        Easter(39),
        "Christi Himmelfahrt|Himmelfahrt|Himmelfahrtstag|Vatertag|Auffahrt",
    ),
    (Easter(49), "Pfingsten|Pfingstsonntag"),
    (Easter(50), "Pfingstmontag"),
    (Easter(60), "Fronleichnam"),
    (Nth(4, 3, 11), "Thanksgiving"),
    (FromNth(1, 4, 3, 11), "Black Friday|Schwarzer Freitag"),
    (FromNth(4, 4, 3, 11), "Cyber Monday"),
    (Nth(2, 6, 5), "Muttertag"),
    (Nth(1, 0, 9), "Labor Day"),
    (Nth(5, 0, 5), "Memorial Day"),
    (DecadeMark, "er|ern"),
    (
        Decades(20),
        "Zwanzigerjahre|zwanziger Jahre|Zwanzigerjahren|zwanziger Jahren|Zwanziger",
    ),
    (
        Decades(30),
        "Dreißigerjahre|dreißiger Jahre|Dreißigerjahren|dreißiger Jahren|Dreißiger",
    ),
    (
        Decades(40),
        "Vierzigerjahre|vierziger Jahre|Vierzigerjahren|vierziger Jahren",
    ),
    (
        Decades(50),
        "Fünfzigerjahre|fünfziger Jahre|Fünfzigerjahren|fünfziger Jahren",
    ),
    (
        Decades(60),
        "Sechzigerjahre|sechziger Jahre|Sechzigerjahren|sechziger Jahren",
    ),
    (
        Decades(70),
        "Siebzigerjahre|siebziger Jahre|Siebzigerjahren|siebziger Jahren|Siebziger",
    ),
    (
        Decades(80),
        "Achtzigerjahre|achtziger Jahre|Achtzigerjahren|achtziger Jahren|Achtziger",
    ),
    (
        Decades(90),
        "Neunzigerjahre|neunziger Jahre|Neunzigerjahren|neunziger Jahren|Neunziger",
    ),
    (
        DecadeName(2000),
        "Nullerjahre|Nullerjahren|Nuller-Jahre|Nuller Jahre|Zweitausender|Zweitausenderjahre|Zweitausenderjahren",
    ),
    (DecadeName(2010), "Zehnerjahre|Zehnerjahren|Zehner-Jahre|zehner Jahre"),
    (Of, "des|der|von|vom|dieses|im"),
    (Article, "der|die|das|dem|den|des"),
    (On, "am|der|den|dem|vom|zum|bis zum|ab dem|seit dem"),
    (
        YearLead,
        "im Jahr|im Jahre|in|seit|von|aus dem Jahr|aus dem Jahre|des Jahres|vom Jahr|bis|ab|anno|im|Ende|Anfang|Mitte",
    ),
    (SeasonLead, "im|den|der|des|seit|bis zum|zum|vom|am"),
    (Homonym, "Mai|Mais|So.|Jan|Mär."),
    (
        Plural,
        "Sekunden|Minuten|Stunden|Tage|Tagen|Kalendertage|Kalendertagen|Werktage|Werktagen|Arbeitstage|Arbeitstagen|Geschäftstage|Geschäftstagen|Wochenenden|Wochen|Monate|Monaten|Quartale|Quartalen|Semestern|Jahre|Jahren|Jahrzehnte|Jahrzehnten|Dekaden|Jahrhunderte|Jahrhunderten",
    ),
    (WeekOf, "vom|ab|beginnend|beginnend am|ab dem|des|um den|mit dem"),
    (
        ClockLead,
        "um|gegen|ab|bis|seit|vor|nach|kurz nach|kurz vor|von|zwischen|gegen etwa|um etwa|um circa|um kurz nach|um kurz vor",
    ),
    (ToDate, "bis heute|bis dato|bis zum heutigen Tag|bis zum heutigen Tage"),
    (
        Filler,
        "der|die|das|dem|den|des|am|im|in|von|vom|,|zum|zur|für|an|auf den|auf|um",
    ),
    (
        YearOf,
        "Jahr|Jahre|Jahres|des Jahres|Kalenderjahr|Geschäftsjahr|Haushaltsjahr|im Jahr|im Jahre",
    ),
    (
        Whole,
        "ganz|ganze|ganzen|ganzer|ganzes|ganzem|gesamt|gesamte|gesamten|gesamter|gesamtes|gesamtem|volle|vollen|voller|volles|vollem|komplette|kompletten|kompletter|komplettes|komplettem|der ganze|die ganze|das ganze|den ganzen|volles|vollständige|vollständigen|vollständiger|vollständiges|vollständigem",
    ),
    (
        Rest,
        "Rest|Rest der|Rest des|restliche|restlichen|restliches|restlicher|verbleibende|verbleibenden|der Rest der|der Rest des|den Rest der|den Rest des",
    ),
    (
        Around,
        "gegen|etwa|ungefähr|circa|ca.|rund um|kurz vor|kurz nach|um etwa|um circa|knapp vor|knapp nach|unmittelbar nach|unmittelbar vor",
    ),
    (
        Never,
        "pro Tag|pro Woche|pro Monat|pro Jahr|pro Stunde|pro Minute|pro Sekunde|eines Tages|Tag für Tag|Tag und Nacht|rund um die Uhr|von Tag zu Tag|von heute auf morgen|Jahr für Jahr|Nacht für Nacht|jeden Tag|jedes Jahr|Ende der Fahnenstange|zu Ende|am Ende des Tages|am Ende|Stunde Null|im Grunde|auf einen Schlag|früh genug|zu früh|so früh|früher oder später|spät dran|zu spät|so spät|halb so|Vor- und|Guten Morgen|Guten Abend|Guten Tag|guter Letzt|letzte Ruhe|letzten Endes|letztlich|letztes Wort|letzte Instanz|letzter Instanz|Augustiner|Sommerzeit|Winterzeit|Altersjahr|pro Einwohner und Jahr|Sonntagsfrage|Freitagsgebet|Freitagsgebete|Montagsdemo|Montagsdemonstration|Wochenzeitung|Tageszeitung|Abendzeitung|km pro Stunde|Kilometer pro Stunde|Stundenkilometer|im Stundentakt|auf Dauer|Märzen|Ende einer|ein Ende|kein Ende|Ende gesetzt|Ende bereitet|zum letzten Mal|das letzte Mal|letztes Mal|in letzter Minute|in letzter Sekunde|jüngsten Tag|Tag der offenen Tür|Jahr alt|Jahre alt|Monate alt|Wochen alt|Tage alt|Jahre alte|Jahre alten|Jahre alter|Jahren alt|Monate alte|Monate alten|Wochen alte|Tage alte",
    ),
];
