use crate::event::Role;

/// The phrases that introduce a participant in `role`.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::LedBy => {
            "dirigé* par|mené* sous la direction de|sous la direction de|sous la direction du|sous la direction d'|coordonné* par|\
             sous la coordination de|sous la coordination du|sous la coordination d'|conduit* par|piloté* par|chapeauté* par|orchestré* par|\
             sous l'égide de|sous l'égide du|sous l'égide d'|sous l'égide des|sous l'autorité de|sous l'autorité d'|sous l'autorité des|sous la direction des|sous l'autorité du|sous le commandement de|\
             sous le commandement du|à l'initiative de|à l'initiative du|à l'initiative des|à l'initiative d'|organisé* par|supervisé* par|\
             sous la houlette de|sous la houlette du|sous la houlette d'|sous la supervision de|sous la conduite de|sous la conduite du|\
             emmené* par|commandé* par|initié* par|présidé* par|sous la présidence de|à la demande de|à la demande du|à la demande des|\
             à la tête de|encadré* par|sous le patronage de|fomenté* par|ordonné* par|sur ordre de|sur ordre du|géré* par|sous l'impulsion de|\
             coordonné* et mené* par|co-dirigé* par|codirigé* par|mené* conjointement par"
        }
        Role::CarriedOutBy => {
            "mené* par|menée* par|réalisé* par|effectué* par|lancé* par|exécuté* par|perpétré* par|commis* par|accompli* par|conduit* conjointement par|\
             entrepris* par|mis en œuvre par|mise en œuvre par|mises en œuvre par|œuvre de|l'œuvre de|le fait de|du fait de|opéré* par|\
             fait* par|supprimé* par|retiré* par|saisi* par|arrêté* par|interpellé* par|démantelé* par|attaqué* par|piraté* par|tiré* par|\
             déclenché* par|fomentée* par|bombardé* par|visé* par|racheté* par|condamné* par|pris* par|adopté* par|signé* par|tué* par|aux mains de|\
             bloqué* par|mis hors ligne par|neutralisé* par|engagé* par|posé* par"
        }
        Role::Partner => {
            "en collaboration avec|en coopération étroite avec|grâce à la collaboration de|grâce à la collaboration des|grâce à la collaboration du|\
             grâce à la collaboration d'|grâce à la coopération de|grâce à la coopération des|grâce à la coopération du|la collaboration d'|\
             la collaboration de|la collaboration des|la collaboration du|le concours de|le concours du|l'aide de|l'aide du|l'aide des|l'aide d'|\
             en coopération avec|en coordination avec|conjointement avec|de concert avec|avec l'aide de|avec l'aide du|\
             avec l'aide des|avec l'aide d'|en partenariat avec|aux côtés de|aux côtés du|aux côtés des|aux côtés d'|avec la participation de|\
             avec la participation du|avec la participation des|avec la participation d'|avec la collaboration de|avec la collaboration du|\
             avec la collaboration des|avec la collaboration d'|avec la coopération de|avec la coopération du|avec la coopération des|\
             avec le concours de|avec le concours du|avec le concours des|avec le concours d'|en liaison avec|ensemble avec|en lien avec|\
             en concertation avec|avec ses partenaires|main dans la main avec|en étroite collaboration avec|en étroite coopération avec|\
             en étroite coordination avec|accompagné* de|accompagné* par|rejoint* par|en association avec|avec l'assistance de|\
             avec l'assistance du|avec l'assistance d'|avec les polices de|avec les autorités de|à l'unisson avec"
        }
        Role::SupportedBy => {
            "soutenu* par|appuyé* par|le soutien de|le soutien du|le soutien d'|le soutien des|l'appui de|l'appui du|l'appui d'|l'appui des|avec le soutien de|avec le soutien du|avec le soutien des|avec le soutien d'|avec l'appui de|\
             avec l'appui du|avec l'appui des|avec l'appui d'|aidé* par|assisté* par|épaulé* par|financé* par|parrainé* par|secondé* par|\
             avec le feu vert de|avec l'aval de|avec l'aval du|facilité* par|subventionné* par|grâce au soutien de|grâce à l'aide de|\
             grâce à l'appui de|avec l'accord de|sous le parrainage de|avec le soutien logistique de"
        }
        Role::Targeted => {
            "contre|visant|ciblant|visé|vise|visent|visait|visaient|ciblé|cible|ciblent|ciblait|dirigé* contre|à l'encontre de|à l'encontre du|à l'encontre des|à l'encontre d'|dans la lutte contre|\
             prenant pour cible|ayant visé|ayant pour cible|qui vise|qui visait|qui a visé|lutte contre|attaque contre|attentat contre|frappes sur|\
             frappe sur|raid sur|tirs sur|destiné* à combattre|appartenant à|lié* à|affilié* à|proche* de|utilisé* par|exploité* par|\
             contrôlé* par|bombardement de|invasion de|siège de|sanctions contre|plainte contre|guerre contre|à destination de|la cible de|au préjudice de"
        }
        Role::ClaimedBy => {
            "revendiqué* par|dont la responsabilité a été revendiquée par|revendication de|revendication par|revendication du|revendication d'|assumé* par|attribué* à lui-même par"
        }
        Role::DeniedBy => {
            "démenti* par|démentie* par|contredite* par|nié* par|contesté* par|rejeté* par|réfuté* par|récusé* par|démenti* de|contredit* par|démenti du|dénégations de"
        }
        Role::AnnouncedBy => {
            "annoncé* par|rapporté* par|confirmé* par|rendu* public par|rendue* publique* par|publié* par|révélé* par|communiqué* par|un communiqué de|un communiqué du|un communiqué d'|communiqué diffusé par|dévoilé* par|présenté* par|déclaration de|déclaration du|déclarations de|une annonce de|une annonce du|divulgué* par|l'annonce de|diffusé* par"
        }
        Role::Victim => {
            "mort de|la mort de|le meurtre de|meurtre de|assassinat de|l'assassinat de|l'enlèvement de|enlèvement de|le décès de|décès de|disparition de|la disparition de|le corps de|les corps de|la dépouille de|le viol de|agression de|l'agression de|exécution de|l'exécution de|arrestation de|l'arrestation de|empoisonnement de|l'assassinat d'|le meurtre d'|la mort d'|le décès d'|la mort du|l'assassinat du|le suicide de|la décapitation de|les victimes sont|la victime est"
        }
        Role::Suspect => {
            "rejette la faute sur|rejettent la faute sur|impute à|imputent à|attribue à|attribuent à|a attribué à|ont attribué à|attribue l'attaque à|attribuent l'attaque à|a attribué l'attaque à|pointe du doigt|pointent du doigt|a pointé du doigt|les auteurs seraient|les auteurs sont|l'auteur serait|derrière l'attaque se trouve|derrière l'attaque se trouvent|l'œuvre de|l'œuvre des|le commanditaire est|les commanditaires sont|\
             auteur présumé|auteur* présumé* de|suspect* principal|principal suspect|accuse|accusent|a accusé|ont accusé|accusait|accusaient|met en cause|le suspect est|le tireur présumé|attribué* à|imputé* à|l'assaillant a été identifié comme|le suspect a été identifié comme|l'auteur présumé est|présumé coupable"
        }
        Role::Where => {
            "près de|près d'|à proximité de|aux environs de|aux abords de|dans la ville de|dans la commune de|dans le village de|dans la région de|dans la province de|dans le département de|dans le département du|dans la banlieue de|en banlieue de|au nord de|au sud de|à l'est de|à l'ouest de|au large de|au large des|au large du|non loin de|dans le quartier de|dans le centre de|à la frontière avec|dans la capitale|sur l'île de|dans le port de|au cœur de|dans le district de|en plein centre de"
        }
        Role::Announced => {
            "annoncé*|a annoncé|ont annoncé|rendu* public|annoncé* le|publié* le|a indiqué|a déclaré|dans un communiqué publié|lors d'une conférence de presse"
        }
        Role::AsOf => {
            "au|à la date du|en date du|jusqu'à|jusqu'au|depuis|à ce jour|à ce stade|jusqu'à présent|arrêté* au|au dernier comptage|à l'heure actuelle|à l'heure où|selon un dernier bilan"
        }
        Role::When => {
            "a eu lieu|ont eu lieu|s'est déroulé|s'est déroulée|se sont déroulées|s'est tenu|s'est tenue|mené* du|menée* le|survenu* le|lancé* le|lors de|à partir du|dès le|qui a débuté le|s'est produit|s'est produite|est survenu|est survenue|s'est déclaré|s'est déclarée|se sont déclarés|se sont déclarées|se déclare"
        }
        no_phrase_leads_to!() => "",
    }
}

/// The bare preposition of the agent, behind a passive.
pub(super) const AGENT: &str = "par";

/// The bare preposition of company.
pub(super) const WITH: &str = "avec";

/// Verbs whose subject fills the role.
pub(super) const ACTIVE: &[(Role, &str)] = &[
    (
        Role::LedBy,
        "diriger~|coordonner~|piloter~|chapeauter~|orchestrer~|superviser~|organiser~|commander~|prendre~ la tête|présider~|initier~|\
         être~ à la tête|être~ à l'initiative|conduire~|emmener~|prendre~ l'initiative|tenir~ les rênes|encadrer~|fomenter~",
    ),
    (
        Role::CarriedOutBy,
        "abattre~|ont abattu|a abattu|mener~|lancer~|réaliser~|effectuer~|perpétrer~|commettre~|exécuter~|entreprendre~|procéder~ à|supprimer~|retirer~|démanteler~|\
         attaquer~|bombarder~|saisir~|arrêter~|interpeller~|pirater~|frapper~|mettre~ hors ligne|mettre~ en œuvre|déclencher~|envahir~|bloquer~|\
         neutraliser~|ouvrir~ le feu|viser~|cibler~|perquisitionner~|démanteler~ un réseau|racheter~|rappeler~|licencier~|infliger~|interdire~|\
         passer~ à l'action|passer~ à l'acte|mettre~ hors d'état de nuire",
    ),
    (
        Role::Partner,
        "participer~|prendre~ part|collaborer~|coopérer~|s'associer|associer~|rejoindre~|unir~ leurs forces|travailler~ avec|travailler~ ensemble|\
         contribuer~ à|joindre~ leurs forces|œuvrer~ ensemble|prêter~ son concours|impliqué* dans|été impliqué* dans|être~ impliqué* dans|se joindre",
    ),
    (
        Role::SupportedBy,
        "soutenir~|appuyer~|aider~|assister~|épauler~|financer~|parrainer~|apporter~ son soutien|apporter~ son aide|apporter~ son appui|\
         prêter~ main-forte|seconder~|subventionner~|fournir~ un appui|apporter~ leur soutien",
    ),
    (
        Role::ClaimedBy,
        "revendiquer~|revendiquer~ la responsabilité|revendiquer~ l'attaque|revendiquer~ l'attentat|assumer~ la responsabilité|\
         reconnaître~ sa responsabilité|affirmer~ être l'auteur|endosser~ la responsabilité|s'attribuer|attribuer~ la paternité|passer~ aux aveux|\
         reconnaître~ être l'auteur|dire~ être derrière",
    ),
    (
        Role::DeniedBy,
        "nier~|démentir~|réfuter~|contester~|rejeter~|récuser~|nier~ toute implication|nier~ toute responsabilité|démentir~ toute implication|\
         nier~ être|rejeter~ les accusations|se défendre d'avoir|désavouer~|se désolidariser|prendre~ ses distances|contredire~",
    ),
    (
        Role::AnnouncedBy,
        "annoncer~|déclarer~|indiquer~|rapporter~|confirmer~|préciser~|révéler~|publier~|communiquer~|faire~ savoir|rendre~ public|affirmer~|\
         faire~ état de|dévoiler~|présenter~|informer~|divulguer~|dire~|signaler~|tenir~ une conférence de presse|donner~ une conférence de presse|expliquer~|souligner~",
    ),
    (
        Role::Victim,
        "mourir~|décéder~|périr~|succomber~|être~ tué*|être~ blessé*|perdre~ la vie|trouver~ la mort|être~ victime de|être~ enlevé*|\
         être~ assassiné*|être~ abattu*|être~ poignardé*|se noyer|disparaître~|être~ agressé*",
    ),
    (
        Role::Suspect,
        "est responsable de l'attaque|être~ derrière l'attaque|être~ à l'origine de l'attaque|est responsable de l'attentat|être~ derrière l'attentat|être~ à l'origine de l'attentat|est responsable de la fusillade|être~ derrière la fusillade|être~ à l'origine de la fusillade|est responsable de l'explosion|être~ derrière l'explosion|être~ à l'origine de l'explosion|est responsable de l'assassinat|être~ derrière l'assassinat|être~ à l'origine de l'assassinat|est responsable de la cyberattaque|être~ derrière la cyberattaque|être~ à l'origine de la cyberattaque|est responsable du massacre|être~ derrière le massacre|être~ à l'origine du massacre|est responsable de la frappe|être~ derrière la frappe|être~ à l'origine de la frappe|est responsable de cette attaque|être~ derrière cette attaque|être~ à l'origine de cette attaque|est responsable de ces attaques|être~ derrière ces attaques|être~ à l'origine de ces attaques|\
         être~ arrêté*|être~ inculpé*|être~ mis en examen|être~ soupçonné*|être~ accusé*|être~ interpellé*|comparaître~|être~ jugé*|\
         être~ condamné*|plaider~ coupable|être~ recherché*|être~ poursuivi*|être~ suspecté*|être~ placé* en garde à vue|être~ écroué*",
    ),
];
