//! Words by which news tells of one happening; what happens is told by the kinds of events.

use crate::lang::FamilyTables;

pub(super) const FAMILIES: FamilyTables = FamilyTables {
    said: SAID,
    families: &[],
    vague: "fazer~|tomar~|pôr~|ter~|haver~|ser~|estar~|ir~|vir~|dar~|isto|isso|ele|ela|que|coisa*|caso*|assunto*",
};

/// Families of what is said, thought and felt.
const SAID: &[&str] = &[
    "dizer~|declarar~|afirmar~|indicar~|acrescentar~|sublinhar~|salientar~|garantir~|segundo|declaração*",
    "anunciar~|anúncio*|confirmar~|confirmação*|revelar~|revelação*",
    "informar~|relatar~|relato*|noticiar~|reportar~",
    "acusar~|acusação*|denunciar~|denúncia*|alegar~",
    "negar~|desmentir~|desmentido*",
    "alertar~|alerta*|avisar~|aviso*|advertir~",
    "pedir~|pedido*|solicitar~|exigir~|exigência*|apelar~|apelo*",
    "criticar~|crítica*|condenar~|condenação*",
    "elogiar~|elogio*|felicitar~|saudar~",
    "prometer~|promessa*",
    "ameaçar~|ameaça*",
    "prever~|previsão*|esperar~",
    "explicar~|explicação*",
    "admitir~|confessar~|confissão*|reconhecer~",
    "responder~|resposta*|reagir~|reação*",
    "falar~|debater~|debate*|discutir~|discussão*|negociar~",
    "pensar~|acreditar~|considerar~",
    "temer~|receio*|medo*",
];
