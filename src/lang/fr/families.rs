//! Words by which news tells of one happening; what happens is told by the kinds of events.

use crate::lang::FamilyTables;

pub(super) const FAMILIES: FamilyTables = FamilyTables {
    said: SAID,
    families: &[],
    vague: "faire~|prendre~|mettre~|avoir~|être~|aller~|venir~|donner~|rendre~|tenir~|cela|ça|ceci|ce|il|elle|ils|\
            elles|qui|que|chose*|affaire*|cas",
};

/// Families of what is said, thought and felt.
const SAID: &[&str] = &[
    "dire~|déclarer~|affirmer~|indiquer~|préciser~|ajouter~|souligner~|rappeler~|noter~|estimer~|selon|d'après|\
     déclaration*|propos",
    "annoncer~|annonce*|confirmer~|confirmation*|révéler~|révélation*|dévoiler~",
    "rapporter~|signaler~|relater~|informer~",
    "accuser~|accusation*|dénoncer~|alléguer~|allégation*",
    "nier~|démentir~|démenti*|réfuter~",
    "avertir~|avertissement*|alerter~|alerte*|mettre~ en garde|mise* en garde",
    "demander~|demande*|réclamer~|exiger~|exhorter~|appeler~ à|appel*",
    "critiquer~|critique*|condamner~|condamnation*|fustiger~",
    "saluer~|féliciter~|louer~",
    "promettre~|promesse*|assurer~|garantir~|engagement*",
    "menacer~|menace*",
    "prévoir~|prévision*|prédire~|attendre~",
    "expliquer~|explication*",
    "avouer~|aveu*|reconnaître~|admettre~",
    "répondre~|réponse*|réagir~|réaction*",
    "discuter~|discussion*|débattre~|débat*|négocier~|négociation*|parler~",
    "penser~|croire~|juger~|considérer~",
    "espérer~|espoir*|souhaiter~",
    "craindre~|crainte*|redouter~|peur*",
];
