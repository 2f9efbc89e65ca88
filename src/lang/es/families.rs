//! Words by which news tells of one happening; what happens is told by the kinds of events.

use crate::lang::FamilyTables;

pub(super) const FAMILIES: FamilyTables = FamilyTables {
    said: SAID,
    families: &[],
    vague: "hacer~|tomar~|poner~|tener~|haber~|ser~|estar~|ir~|venir~|dar~|llevar~|esto|eso|ello|él|ella|que|cosa*|\
            caso*|asunto*",
};

/// Families of what is said, thought and felt.
const SAID: &[&str] = &[
    "decir~|declarar~|afirmar~|señalar~|indicar~|precisar~|añadir~|agregar~|asegurar~|manifestar~|según|declaración*",
    "anunciar~|anuncio*|confirmar~|confirmación*|revelar~|desvelar~",
    "informar~|informe*|reportar~|reporte*",
    "acusar~|acusación*|denunciar~|denuncia*|alegar~",
    "negar~|desmentir~|desmentido*",
    "advertir~|advertencia*|alertar~|alerta*",
    "pedir~|petición*|solicitar~|solicitud*|exigir~|exigencia*|reclamar~|instar~|llamamiento*",
    "criticar~|crítica*|condenar~|condena*",
    "elogiar~|elogio*|felicitar~|aplaudir~",
    "prometer~|promesa*|garantizar~|compromiso*",
    "amenazar~|amenaza*",
    "prever~|previsión*|pronosticar~|pronóstico*|esperar~",
    "explicar~|explicación*",
    "admitir~|confesar~|confesión*|reconocer~",
    "responder~|respuesta*|reaccionar~|reacción*",
    "hablar~|debatir~|debate*|discutir~|discusión*|negociar~|negociación*",
    "pensar~|creer~|considerar~|opinar~",
    "temer~|temor*|miedo*",
];
