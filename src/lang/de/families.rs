//! Words by which news tells of one happening; what happens is told by the kinds of events.

use crate::lang::FamilyTables;

pub(super) const FAMILIES: FamilyTables = FamilyTables {
    said: SAID,
    families: &[],
    vague: "machen~|nehmen~|geben~|haben~|sein~|werden~|gehen~|kommen~|stellen~|bringen~|tun~|es|das|dies|dieser|\
            diese|er|sie|was|Sache*|Fall|Ding*",
};

/// Families of what is said, thought and felt.
const SAID: &[&str] = &[
    "sagen~|erklären~|mitteilen~|betonen~|äußern~|berichten~|Erklärung*|Aussage*|laut|zufolge|Mitteilung*",
    "ankündigen~|Ankündigung*|bekanntgeben~|bestätigen~|Bestätigung*|verkünden~|enthüllen~",
    "melden~|Bericht*|Meldung*",
    "beschuldigen~|Beschuldigung*|vorwerfen~|Vorwurf*|anschuldigen~|Anschuldigung*",
    "bestreiten~|dementieren~|Dementi*|leugnen~|zurückweisen~",
    "warnen~|Warnung*",
    "bitten~|Bitte*|fordern~|Forderung*|verlangen~|auffordern~|Aufforderung*|appellieren~|Appell*",
    "kritisieren~|Kritik|verurteilen~|Verurteilung*",
    "loben~|Lob|begrüßen~|gratulieren~",
    "versprechen~|Versprechen|zusichern~|Zusage*",
    "drohen~|Drohung*|bedrohen~",
    "vorhersagen~|Vorhersage*|Prognose*|erwarten~|Erwartung*",
    "erläutern~|Erläuterung*",
    "gestehen~|Geständnis*|zugeben~|einräumen~",
    "antworten~|Antwort*|reagieren~|Reaktion*",
    "diskutieren~|Diskussion*|verhandeln~|Verhandlung*|sprechen~|Gespräch*",
    "denken~|glauben~|meinen~",
    "hoffen~|Hoffnung*|wünschen~",
    "fürchten~|befürchten~|Furcht|Angst",
];
