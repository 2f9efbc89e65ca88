//! Words by which news tells of one happening; what happens is told by the kinds of events.

use crate::lang::FamilyTables;

pub(super) const FAMILIES: FamilyTables = FamilyTables {
    said: SAID,
    families: &[],
    vague: "doen~|maken~|nemen~|geven~|hebben~|zijn~|worden~|gaan~|komen~|zetten~|het|dit|dat|deze|die|hij|zij|wat|\
            zaak|zaken|geval*|ding*",
};

/// Families of what is said, thought and felt.
const SAID: &[&str] = &[
    "zeggen~|verklaren~|melden~|stellen~|benadrukken~|toevoegen~|volgens|verklaring*",
    "aankondigen~|aankondiging*|bekendmaken~|bevestigen~|bevestiging*|onthullen~|onthulling*",
    "berichten~|bericht*|rapporteren~|rapport*",
    "beschuldigen~|beschuldiging*|verwijten~|verwijt*",
    "ontkennen~|ontkenning*|tegenspreken~",
    "waarschuwen~|waarschuwing*",
    "vragen~|verzoek*|verzoeken~|eisen~|eis*|oproepen~|oproep*",
    "bekritiseren~|kritiek|veroordelen~|veroordeling*",
    "prijzen~|loven~|feliciteren~",
    "beloven~|belofte*|toezeggen~|toezegging*",
    "dreigen~|dreiging*|bedreigen~|bedreiging*",
    "voorspellen~|voorspelling*|verwachten~|verwachting*",
    "uitleggen~|uitleg|toelichten~",
    "bekennen~|bekentenis*|toegeven~|erkennen~",
    "antwoorden~|antwoord*|reageren~|reactie*",
    "praten~|spreken~|gesprek*|overleggen~|overleg|onderhandelen~|onderhandeling*",
    "denken~|geloven~|menen~",
    "hopen~|hoop",
    "vrezen~|vrees|angst*",
];
