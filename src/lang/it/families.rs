//! Words by which news tells of one happening; what happens is told by the kinds of events.

use crate::lang::FamilyTables;

pub(super) const FAMILIES: FamilyTables = FamilyTables {
    said: SAID,
    families: &[],
    vague: "fare~|prendere~|mettere~|avere~|essere~|andare~|venire~|dare~|tenere~|questo|quello|ciò|che|lui|lei|\
            cosa*|caso*|vicenda*",
};

/// Families of what is said, thought and felt.
const SAID: &[&str] = &[
    "dire~|dichiarare~|affermare~|spiegare~|precisare~|aggiungere~|sottolineare~|secondo|dichiarazione*",
    "annunciare~|annuncio*|confermare~|conferma*|rivelare~|svelare~",
    "riferire~|riportare~|segnalare~|comunicare~",
    "accusare~|accusa*|denunciare~|denuncia*",
    "negare~|smentire~|smentita*",
    "avvertire~|avvertimento*|avvisare~|allertare~|allarme*",
    "chiedere~|richiesta*|esigere~|esortare~|appello*",
    "criticare~|critica*|condannare~|condanna*",
    "elogiare~|elogio*|lodare~|congratularsi~",
    "promettere~|promessa*|garantire~|assicurare~",
    "minacciare~|minaccia*",
    "prevedere~|previsione*|pronosticare~",
    "ammettere~|confessare~|confessione*",
    "rispondere~|risposta*|reagire~|reazione*",
    "parlare~|discutere~|discussione*|dibattere~|dibattito*|negoziare~",
    "pensare~|credere~|ritenere~",
    "sperare~|speranza*",
    "temere~|timore*|paura*",
];
