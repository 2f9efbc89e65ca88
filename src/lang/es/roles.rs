use crate::event::Role;

/// The phrases that introduce a participant in `role`.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::LedBy => {
            "dirigido* por|bajo la dirección de|bajo la dirección del|coordinado* por|bajo la coordinación de|bajo la coordinación del|\
             conducido* por|liderado* por|encabezado* por|capitaneado* por|pilotado* por|orquestado* por|bajo la égida de|bajo la égida del|\
             bajo la autoridad de|bajo la autoridad del|bajo el mando de|bajo el mando del|al mando de|al mando del|por iniciativa de|\
             por iniciativa del|a iniciativa de|a iniciativa del|organizado* por|supervisado* por|bajo la batuta de|bajo la supervisión de|\
             bajo la supervisión del|bajo el liderazgo de|bajo el liderazgo del|impulsado* por|promovido* por|comandado* por|iniciado* por|\
             presidido* por|bajo la presidencia de|a petición de|a petición del|a instancias de|a instancias del|a solicitud de|\
             a solicitud del|al frente de|bajo el patrocinio de|instigado* por|ordenado* por|por orden de|por orden del|gestionado* por|\
             coordinado* y dirigido* por|codirigido* por|convocado* por|bajo los auspicios de|bajo los auspicios del|a cargo de|a cargo del"
        }
        Role::CarriedOutBy => {
            "llevado* a cabo por|realizado* por|efectuado* por|ejecutado* por|lanzado* por|perpetrado* por|cometido* por|emprendido* por|\
             puesto* en marcha por|obra de|obra del|la obra de|protagonizado* por|desarrollado* por|practicado* por|hecho* por|\
             eliminado* por|retirado* por|suprimido* por|incautado* por|decomisado* por|detenido* por|arrestado* por|desmantelado* por|\
             desarticulado* por|atacado* por|pirateado* por|hackeado* por|disparado* por|desencadenado* por|bombardeado* por|adquirido* por|\
             comprado* por|condenado* por|tomado* por|adoptado* por|aprobado* por|firmado* por|asesinado* por|matado* por|abatido* por|\
             a manos de|a manos del|bloqueado* por|neutralizado* por|colocado* por|secuestrado* por|capturado* por|impuesto* por|\
             intervenido* por|librado* por"
        }
        Role::Partner => {
            "en colaboración con|en cooperación con|en coordinación con|conjuntamente con|en estrecha colaboración con|\
             en estrecha cooperación con|en estrecha coordinación con|en conjunto con|en asociación con|en alianza con|de forma conjunta con|\
             de manera conjunta con|junto con|mano a mano con|en unión con|en concierto con|de la mano con|con la colaboración de|\
             con la colaboración del|gracias a la colaboración de|gracias a la colaboración del|la colaboración de|la colaboración del|\
             con la cooperación de|con la cooperación del|gracias a la cooperación de|gracias a la cooperación del|la cooperación de|\
             la cooperación del|con la participación de|con la participación del|gracias a la participación de|\
             gracias a la participación del|con el concurso de|con el concurso del|gracias al concurso de|gracias al concurso del|\
             el concurso de|el concurso del|con la ayuda de|con la ayuda del|gracias a la ayuda de|gracias a la ayuda del|\
             con la asistencia de|con la asistencia del|gracias a la asistencia de|gracias a la asistencia del|con la coordinación de|\
             con la coordinación del|gracias a la coordinación de|gracias a la coordinación del|acompañado* de|acompañado* por|\
             en el marco de la cooperación con|al lado de|al lado del|al alimón con|con las policías de|con colaboración de|\
             con colaboración del"
        }
        Role::SupportedBy => {
            "apoyado* por|respaldado* por|el apoyo de|el apoyo del|el respaldo de|el respaldo del|con el apoyo de|con el apoyo del|\
             con el respaldo de|con el respaldo del|con apoyo de|con apoyo del|con respaldo de|con respaldo del|ayudado* por|asistido* por|\
             financiado* por|patrocinado* por|auspiciado* por|secundado* por|con el visto bueno de|con el visto bueno del|con el aval de|\
             con el aval del|facilitado* por|subvencionado* por|gracias al apoyo de|gracias al apoyo del|con el acuerdo de|\
             con el beneplácito de|con el beneplácito del|con el apoyo logístico de|amparado* por|avalado* por"
        }
        Role::Targeted => {
            "contra|dirigido* contra|en contra de|en contra del|dirigido* a|en la lucha contra|apuntando a|que apuntaba a|\
             que tenía como objetivo|con el objetivo de atacar|lucha contra|ataque contra|ataques contra|ataque a|ataque al|ataques a|\
             ataques al|atentado contra|atentados contra|bombardeo de|bombardeo sobre|bombardeos sobre|disparos contra|asalto a|asalto al|\
             destinado* a combatir|perteneciente* a|perteneciente* al|vinculado* a|vinculado* al|vinculado* con|afiliado* a|afiliado* al|\
             cercano* a|ligado* a|ligado* al|utilizado* por|explotado* por|controlado* por|invasión de|sitio de|asedio de|sanciones contra|\
             sanciones a|denuncia contra|querella contra|demanda contra|guerra contra|ofensiva contra|en perjuicio de|en perjuicio del|\
             el blanco de|blanco de|blancos del|objetivo de|ciberataque contra|ciberataque a|ciberataque al|tiroteo contra|frente a"
        }
        Role::ClaimedBy => {
            "reivindicado* por|cuya autoría reivindicó|cuya responsabilidad fue reivindicada por|reivindicación de|reivindicación por|\
             reivindicación del|asumido* por|autoría reivindicada por|adjudicado* por|atribuido* a sí mismo por|reclamado* por"
        }
        Role::DeniedBy => {
            "desmentido* por|negado* por|contradicho* por|rechazado* por|refutado* por|desmentido de|desmentido del|cuestionado* por|\
             descartado* por"
        }
        Role::AnnouncedBy => {
            "anunciado* por|informado* por|reportado* por|confirmado* por|hecho* público* por|hecha pública por|hechas públicas por|\
             publicado* por|revelado* por|difundido* por|comunicado* por|un comunicado de|un comunicado del|comunicado difundido por|\
             comunicado emitido por|desvelado* por|presentado* por|declaración de|declaración del|declaraciones de|declaraciones del|\
             un anuncio de|divulgado* por|el anuncio de|el anuncio del|dado* a conocer por|notificado* por|citado* por|\
             facilitado* por la policía"
        }
        Role::Victim => {
            "la muerte de|muerte de|muerte del|el asesinato de|asesinato de|asesinato del|el homicidio de|homicidio de|homicidio del|\
             el secuestro de|secuestro de|secuestro del|el fallecimiento de|fallecimiento de|fallecimiento del|la desaparición de|\
             desaparición de|desaparición del|el cuerpo de|el cadáver de|cadáver de|cadáver del|la violación de|violación de|violación del|\
             la agresión de|agresión de|agresión del|la ejecución de|ejecución de|ejecución del|la detención de|detención de|detención del|\
             el arresto de|arresto de|arresto del|el envenenamiento de|envenenamiento de|envenenamiento del|el suicidio de|suicidio de|\
             suicidio del|la decapitación de|decapitación de|decapitación del|los cuerpos de|los cadáveres de|los restos de|\
             restos mortales de|las víctimas son|la víctima es|la víctima fue identificada como|víctimas fueron identificadas como|\
             asesinato a|la vida de|la vida del"
        }
        Role::Suspect => {
            "culpan a|culparon a|culpa al|culpó al|culpan al|responsabilizan a|responsabilizaron a|atribuye a|atribuyen a|atribuyó a|atribuye el ataque a|atribuyó el ataque a|atribuyen el ataque a|los autores serían|los autores son|el autor sería|los responsables son|los responsables serían|detrás del ataque está|detrás del ataque están|detrás del atentado está|obra de|el autor intelectual es|\
             presunto* autor*|presunto* responsable*|principal sospechoso|acusa a|acusan a|acusó a|acusaron a|acusa al|acusó al|ha acusado a|\
             han acusado a|responsabiliza a|responsabilizó a|culpa a|culpó a|señala a|el sospechoso es|el presunto atacante|\
             el presunto tirador|atribuido* a|atribuido* al|imputado* a|el atacante fue identificado como|el autor fue identificado como|\
             el sospechoso fue identificado como|identificado como|presunto asesino|presunto agresor"
        }
        Role::Where => {
            "cerca de|cerca del|en las cercanías de|en las inmediaciones de|en los alrededores de|en la ciudad de|en el municipio de|\
             en la localidad de|en el pueblo de|en la aldea de|en la región de|en la provincia de|en el estado de|en el departamento de|\
             en las afueras de|a las afueras de|al norte de|al sur de|al este de|al oeste de|frente a las costas de|frente a la costa de|\
             no lejos de|en el barrio de|en el centro de|en la frontera con|en la capital|en la isla de|en el puerto de|en el corazón de|\
             en el distrito de|en pleno centro de|en aguas de"
        }
        Role::Announced => {
            "anunciado*|ha anunciado|han anunciado|anunció|anunciaron|hecho público|hecha pública|publicado* el|ha informado|informó|\
             en un comunicado publicado|en un comunicado difundido|en rueda de prensa|en conferencia de prensa|durante una rueda de prensa|\
             durante una conferencia de prensa"
        }
        Role::AsOf => {
            "a fecha de|con fecha de|hasta|hasta el|desde|hasta la fecha|hasta el momento|hasta ahora|al cierre de|según el último recuento|\
             en el último recuento|según el último balance|a día de"
        }
        Role::When => {
            "tuvo lugar|tuvieron lugar|ha tenido lugar|han tenido lugar|se produjo|se produjeron|se ha producido|\
             ocurrió|ocurrieron|ocurrido*|sucedió|sucedieron|sucedido*|se celebró|se celebraron|se desarrolló|\
             se desarrollaron|se llevó a cabo|se llevaron a cabo|registrado* el|se registró|se registraron|\
             se realizó|llevado* a cabo el|lanzado* el|a partir del|que comenzó el|durante|se declaró|\
             se declararon|se ha declarado|se desató|se desataron|se originó|se inició|se iniciaron"
        }
        no_phrase_leads_to!() => "",
    }
}

/// The bare preposition of the agent, behind a passive.
pub(super) const AGENT: &str = "por";

/// The bare preposition of company.
pub(super) const WITH: &str = "con|junto a|junto con|junto al";

/// Verbs whose subject fills the role.
pub(super) const ACTIVE: &[(Role, &str)] = &[
    (
        Role::LedBy,
        "dirigir~|coordinar~|liderar~|encabezar~|capitanear~|pilotar~|orquestar~|supervisar~|organizar~|comandar~|presidir~|iniciar~|\
         estar~ al frente|tomar~ la iniciativa|conducir~|convocar~|tomar~ las riendas|llevar~ las riendas|impulsar~|instigar~|fraguar~",
    ),
    (
        Role::CarriedOutBy,
        "derribar~|abatir~|llevar~ a cabo|lanzar~|realizar~|efectuar~|perpetrar~|cometer~|ejecutar~|emprender~|proceder~ a|eliminar~|retirar~|\
         desmantelar~|desarticular~|atacar~|bombardear~|incautar~|decomisar~|detener~|arrestar~|piratear~|hackear~|golpear~|\
         poner~ en marcha|desencadenar~|invadir~|bloquear~|neutralizar~|abrir~ fuego|registrar~|allanar~|adquirir~|despedir~|imponer~|\
         prohibir~|protagonizar~|pasar~ a la acción|librar~|asaltar~|capturar~|secuestrar~|intervenir~|emboscar~|desplegar~|acometer~|\
         llamar~ a revisión",
    ),
    (
        Role::Partner,
        "participar~|tomar~ parte|colaborar~|cooperar~|asociar~|unir~ fuerzas|trabajar~ con|trabajar~ junto|trabajar~ juntos|\
         contribuir~ a|aunar~ esfuerzos|sumar~ fuerzas|prestar~ su concurso|implicado* en|estar~ implicado* en|intervenir~ en|sumarse~|\
         involucrar~|formar~ parte de",
    ),
    (
        Role::SupportedBy,
        "apoyar~|respaldar~|ayudar~|asistir~|financiar~|patrocinar~|auspiciar~|prestar~ apoyo|prestar~ su apoyo|brindar~ apoyo|\
         brindar~ su apoyo|dar~ su apoyo|secundar~|subvencionar~|aportar~ su apoyo|ofrecer~ apoyo|avalar~",
    ),
    (
        Role::ClaimedBy,
        "reivindicar~|reivindicar~ la responsabilidad|reivindicar~ la autoría|reivindicar~ el ataque|reivindicar~ el atentado|\
         asumir~ la responsabilidad|asumir~ la autoría|reconocer~ su responsabilidad|reconocer~ la autoría|reconocer~ ser el autor|\
         atribuirse~ la autoría|atribuirse~ la responsabilidad|se atribuyó|se atribuyeron|se ha atribuido|se atribuye|se adjudicó|\
         se adjudicaron|se ha adjudicado|adjudicar~ la autoría|atribuir~ el ataque|atribuir~ el atentado|confesar~|reclamar~ la autoría|\
         reclamar~ la responsabilidad|afirmar~ ser el autor",
    ),
    (
        Role::DeniedBy,
        "negar~|desmentir~|refutar~|rechazar~|cuestionar~|negar~ toda implicación|negar~ cualquier implicación|\
         negar~ toda responsabilidad|negar~ cualquier responsabilidad|rechazar~ las acusaciones|rechazar~ toda responsabilidad|\
         desvincularse~|se desvinculó|se desvincularon|se ha desvinculado|desmarcarse~|se desmarcó|contradecir~|descartar~",
    ),
    (
        Role::AnnouncedBy,
        "anunciar~|declarar~|indicar~|informar~|reportar~|confirmar~|precisar~|revelar~|publicar~|comunicar~|hacer~ saber|hacer~ público|\
         hacer~ pública|afirmar~|dar~ cuenta|desvelar~|presentar~|divulgar~|decir~|señalar~|dar~ a conocer|explicar~|subrayar~|difundir~|\
         notificar~|ofrecer~ una rueda de prensa|dar~ una rueda de prensa",
    ),
    (
        Role::Victim,
        "morir~|fallecer~|perecer~|sucumbir~|ser~ asesinado*|ser~ herido*|resultar~ herido*|resultar~ muerto*|perder~ la vida|\
         ser~ víctima de|ser~ secuestrado*|ser~ abatido*|ser~ apuñalado*|ser~ agredido*|ser~ atropellado*|ahogarse~|se ahogó|se ahogaron|\
         desaparecer~|ser~ hallado* muerto*|ser~ tiroteado*|ser~ baleado*",
    ),
    (
        Role::Suspect,
        "ser~ responsable del ataque|estar~ detrás del ataque|ser~ responsable del atentado|estar~ detrás del atentado|ser~ responsable de la explosión|estar~ detrás de la explosión|ser~ responsable del derribo|estar~ detrás del derribo|ser~ responsable del asesinato|estar~ detrás del asesinato|ser~ responsable del ciberataque|estar~ detrás del ciberataque|ser~ responsable de la matanza|estar~ detrás de la matanza|ser~ responsable de este ataque|estar~ detrás de este ataque|\
         ser~ detenido*|ser~ arrestado*|ser~ imputado*|ser~ procesado*|ser~ sospechoso*|ser~ acusado*|comparecer~|ser~ juzgado*|\
         ser~ condenado*|declararse~ culpable|se declaró culpable|ser~ buscado*|ser~ inculpado*|ser~ investigado*|quedar~ detenido*|\
         ingresar~ en prisión|ser~ capturado*|ser~ aprehendido*",
    ),
];
