// With a country these make "police:ES"; alone, "police".
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "authorities",
        "autoridad|autoridades|poderes públicos|autoridades locales|autoridades nacionales",
    ),
    (
        "officials",
        "funcionario*|alto* funcionario*|altos cargos|alto cargo|responsables oficiales",
    ),
    (
        "government",
        "gobierno*|ejecutivo nacional|el Ejecutivo|consejo de ministros|administración|gabinete",
    ),
    (
        "president",
        "presidente*|presidencia|jefe* del Estado|jefe* de Estado|mandatario*",
    ),
    (
        "prime-minister",
        "primer ministro|primera ministra|primeros ministros|jefe* del Gobierno|jefe* de Gobierno|presidente del Gobierno|presidenta del Gobierno|canciller alemán|canciller alemana|canciller federal",
    ),
    (
        "monarch",
        "rey|reina|monarca*|emir|príncipe heredero|familia real|palacio real|casa real",
    ),
    (
        "ministry",
        "ministerio*|ministro*|secretario* de Estado|secretaría de Estado",
    ),
    (
        "ministry-interior",
        "Ministerio del Interior|ministro* del Interior|Ministerio de Gobernación|ministro* de Gobernación|Secretaría de Gobernación|Ministerio de Seguridad|ministro* de Seguridad|Ministerio de Gobierno",
    ),
    (
        "ministry-foreign",
        "Ministerio de Asuntos Exteriores|Ministerio de Exteriores|ministro* de Asuntos Exteriores|ministro* de Exteriores|Ministerio de Relaciones Exteriores|ministro* de Relaciones Exteriores|Secretaría de Relaciones Exteriores|Cancillería|canciller|cancilleres|jefe* de la diplomacia|diplomacia",
    ),
    (
        "ministry-defence",
        "Ministerio de Defensa|ministro* de Defensa|Ministerio de la Defensa|ministro* de la Defensa|Secretaría de la Defensa Nacional|Sedena",
    ),
    (
        "ministry-health",
        "Ministerio de Sanidad|ministro* de Sanidad|Ministerio de Salud|ministro* de Salud|Ministerio de Salud Pública|Secretaría de Salud|autoridades sanitarias|autoridad sanitaria|autoridades de salud|Dirección General de Salud",
    ),
    (
        "ministry-finance",
        "Ministerio de Hacienda|ministro* de Hacienda|Ministerio de Economía|ministro* de Economía|Ministerio de Finanzas|ministro* de Finanzas|Secretaría de Hacienda",
    ),
    (
        "ministry-justice",
        "Ministerio de Justicia|ministro* de Justicia|Departamento de Justicia",
    ),
    (
        "ministry-education",
        "Ministerio de Educación|ministro* de Educación|Secretaría de Educación Pública|Secretaría de Educación",
    ),
    (
        "ministry-transport",
        "Ministerio de Transportes|ministro* de Transportes|Ministerio de Transporte|ministro* de Transporte|Ministerio de Fomento|ministro* de Fomento",
    ),
    (
        "ministry-environment",
        "Ministerio de Medio Ambiente|ministro* de Medio Ambiente|Ministerio del Ambiente|ministro* del Ambiente|Ministerio de Ambiente|ministro* de Ambiente|Ministerio para la Transición Ecológica",
    ),
    (
        "ministry-agriculture",
        "Ministerio de Agricultura|ministro* de Agricultura",
    ),
    (
        "ministry-labour",
        "Ministerio de Trabajo|ministro* de Trabajo|Ministerio del Trabajo|ministro* del Trabajo",
    ),
    (
        "ministry-energy",
        "Ministerio de Energía|ministro* de Energía|Ministerio de Petróleo|ministro* de Petróleo|Ministerio del Petróleo",
    ),
    (
        "ministry-emergencies",
        "Ministerio de Emergencias|ministro* de Emergencias|Ministerio de Situaciones de Emergencia|Ministerio para Situaciones de Emergencia",
    ),
    (
        "police",
        "policía*|agente* de policía|agente* policial|agentes policiales|fuerzas del orden|fuerzas policiales|fuerza policial|cuerpo policial|cuerpos policiales|fuerzas y cuerpos de seguridad|servicios policiales|investigadores policiales|investigador*|policía federal|policía local|policía judicial|policía municipal|policía estatal|policía nacional|policía autonómica|brigada*|antidisturbios|jefatura de policía|uniformados|Ertzaintza|comisaría general|agentes",
    ),
    (
        "gendarmerie",
        "gendarmería*|gendarme*|gendarmería nacional|carabinero*|Carabineros de Chile",
    ),
    (
        "border-guard",
        "guardia* fronterizo*|guardia fronteriza|policía fronteriza|policía de fronteras|patrulla fronteriza|guardias fronterizos|servicio de inmigración|servicios de inmigración|Migración Colombia|Instituto Nacional de Migración",
    ),
    (
        "customs",
        "aduana*|aduanero*|servicio de aduanas|agentes de aduanas|Vigilancia Aduanera|servicio de Vigilancia Aduanera",
    ),
    (
        "security-forces",
        "fuerza* de seguridad|servicio* de seguridad|fuerzas de defensa y seguridad|cuerpos de seguridad|aparato de seguridad|cuerpo de seguridad",
    ),
    (
        "intelligence",
        "servicio* de inteligencia|servicio* secreto*|inteligencia interior|inteligencia exterior|agencia* de inteligencia|organismos de inteligencia",
    ),
    (
        "army",
        "ejército*|fuerza* armada*|militares|soldado*|tropas|tropa|Estado Mayor|Estado Mayor de la Defensa|fuerzas gubernamentales|ejército de tierra|Ejército de Tierra|fuerzas militares",
    ),
    (
        "navy",
        "marina de guerra|armada nacional|fuerzas navales|Secretaría de Marina",
    ),
    (
        "air-force",
        "ejército del aire|Ejército del Aire|fuerza aérea|fuerzas aéreas|aviación militar",
    ),
    (
        "special-forces",
        "fuerzas especiales|comando*|unidad de élite|unidades de élite|unidad especial",
    ),
    (
        "prosecutor",
        "fiscal|fiscales|fiscalía*|fiscalía federal|fiscalía general|Fiscalía General del Estado|Fiscalía General de la República|ministerio público|ministerio fiscal|fiscal general|procuraduría*|procurador*|oficina del fiscal",
    ),
    (
        "court",
        "tribunal|tribunales|corte|cortes judiciales|tribunal supremo|corte suprema|tribunal constitucional|corte constitucional|corte de apelaciones|tribunal de apelación|audiencia provincial|juzgado*|juez*|magistrado*|jurado|justicia|autoridades judiciales|poder judicial|tribunal superior|tribunal superior de justicia|consejo de estado|corte suprema de justicia|tribunal supremo de justicia|juez de instrucción|jueza de instrucción|el Supremo",
    ),
    (
        "parliament",
        "parlamento*|parlamentarios|asamblea nacional|senado|senador*|diputado*|cámara de diputados|cámara de representantes|cámara baja|cámara alta|congreso|congreso de los diputados|cámara de los comunes|legislador*|congresistas|asamblea legislativa|Cortes Generales",
    ),
    (
        "election-commission",
        "comisión electoral|junta electoral|junta electoral central|consejo nacional electoral|instituto nacional electoral|tribunal electoral|tribunal supremo electoral|autoridad electoral|órgano electoral|jurado nacional de elecciones|registraduría",
    ),
    (
        "mayor",
        "alcalde*|alcaldía*|ayuntamiento*|municipalidad|municipalidades|consistorio*|concejo municipal|intendente*|corporación municipal",
    ),
    (
        "governor",
        "gobernador*|gobernación|delegación del gobierno|subdelegación del gobierno|delegado del Gobierno|delegada del Gobierno|autoridades regionales|autoridades provinciales|gobierno regional|prefectura*|prefecto*|gobierno estatal",
    ),
    (
        "embassy",
        "embajada*|embajador*|consulado*|cónsul|cónsules|diplomático*|representación diplomática|legación",
    ),
    (
        "coastguard",
        "guardacosta*|guardacostas|guardia costera|guardia* costero*|Salvamento Marítimo|servicio de guardacostas|prefectura naval",
    ),
    (
        "firefighters",
        "bombero*|cuerpo de bomberos|servicio de bomberos|brigadistas|servicio de extinción",
    ),
    (
        "rescue-services",
        "servicio* de emergencia|servicios de emergencias|servicio* de rescate|equipo* de rescate|rescatista*|socorrista*|protección civil|defensa civil|servicios de socorro|equipos de emergencia|organismos de socorro|SAMUR|Emergencias 112|servicios de salvamento|gestión de riesgos|gestión de desastres|cuerpos de socorro",
    ),
    (
        "tax-authority",
        "hacienda pública|agencia tributaria|fisco|administración tributaria",
    ),
    (
        "data-protection",
        "agencia de protección de datos|autoridad de protección de datos|agencia española de protección de datos|autoridades de protección de datos",
    ),
    (
        "competition-authority",
        "autoridad de la competencia|autoridades de la competencia|autoridad de competencia|comisión de la competencia|comisión nacional de los mercados y la competencia",
    ),
    (
        "regulator",
        "regulador|reguladores|autoridad reguladora|organismo regulador|comisión nacional del mercado de valores|regulador bursátil|superintendencia*",
    ),
    (
        "aviation-authority",
        "aviación civil|dirección general de aviación civil|autoridad de aviación civil|autoridades aeronáuticas|aeronáutica civil|Aerocivil",
    ),
    (
        "nuclear-authority",
        "consejo de seguridad nuclear|autoridad de seguridad nuclear|organización de la energía atómica|organización de energía atómica|agencia atómica",
    ),
    (
        "central-bank",
        "banco* central|bancos centrales|banco de la república|banco de España|banco de México|banquero* central",
    ),
    (
        "statistics-office",
        "instituto nacional de estadística|instituto de estadística|oficina de estadística|oficina nacional de estadística|DANE|INEGI|INDEC|oficina estadística",
    ),
    (
        "meteorological-office",
        "servicio meteorológico|servicio meteorológico nacional|agencia estatal de meteorología|Aemet|instituto meteorológico|agencia meteorológica|meteorólogo*|servicios meteorológicos|instituto de meteorología|Senamhi|Ideam",
    ),
    (
        "geological-survey",
        "servicio geológico|instituto sismológico|sismólogo*|instituto geológico|instituto geofísico|centro sismológico|centro sismológico nacional|red sismológica|instituto geográfico nacional|servicio sismológico|instituto de sismología",
    ),
    (
        "health-agency",
        "agencia de salud pública|instituto de salud pública|instituto nacional de salud|servicios sanitarios|servicio de salud|agencia sanitaria|servicios de salud|consejería de sanidad|consejería de salud",
    ),
    (
        "prison-service",
        "instituciones penitenciarias|administración penitenciaria|servicio penitenciario|funcionario* de prisiones|instituto nacional penitenciario|INPEC|gendarmería penitenciaria|autoridades penitenciarias",
    ),
    ("red-cross", "sociedad de la Cruz Roja"),
    ("red-crescent", "Media Luna Roja|Sociedad de la Media Luna Roja"),
    (
        "state-media",
        "medios estatales|medio estatal|medios oficiales|televisión estatal|televisión pública|agencia oficial|agencia de noticias oficial|agencia estatal|agencia estatal de noticias|canal público|radio pública|radio estatal|prensa oficial|agencia semioficial|cadena pública|medios públicos",
    ),
    (
        "media",
        "medio* de comunicación|prensa|periódico*|diario local|diarios locales|agencia* de noticias|agencia* de prensa|prensa local|medios locales|cadena* de televisión|canal de televisión|periodista*|reportero*",
    ),
    (
        "hospital",
        "hospital|hospitales|centro* hospitalario*|fuentes hospitalarias|fuentes médicas|clínica*",
    ),
    (
        "union",
        "sindicato*|organización sindical|organizaciones sindicales|centrales sindicales|central sindical|sindicalista*|gremio*",
    ),
    ("airline", "aerolínea*|compañía* aérea*|línea* aérea*"),
    ("university", "universidad|universidades|facultad|facultades"),
    (
        "company",
        "empresa*|sociedad mercantil|compañía*|grupo industrial|firma*",
    ),
    ("bank", "banco*|entidad bancaria|entidades bancarias"),
    (
        "rail-operator",
        "operador ferroviario|compañía ferroviaria|ferrocarriles|Renfe|Adif|empresa ferroviaria",
    ),
    (
        "opposition",
        "oposición|partido* de oposición|partidos de la oposición|líder de la oposición|opositor*",
    ),
    (
        "rebels",
        "rebelde*|insurgente*|grupo* rebelde*|guerrilla*|guerrillero*|separatista*|milicia*|miliciano*|grupo* armado*|rebelión armada",
    ),
    (
        "militants",
        "yihadista*|terrorista*|islamista*|grupo* terrorista*|grupo* yihadista*|hombre* armado*|extremista*|pistolero*",
    ),
    (
        "activists",
        "ONG|organización no gubernamental|organizaciones no gubernamentales|defensor* de derechos humanos|defensores de los derechos humanos|organización de derechos humanos|organizaciones de derechos humanos|asociación|asociaciones|organización humanitaria|organizaciones humanitarias",
    ),
    ("protesters", "manifestante*|alborotador*|encapuchados"),
    (
        "hackers",
        "pirata* informático*|hacker|hackers|ciberdelincuente*|cibercriminal|cibercriminales|grupo de hackers",
    ),
    (
        "cyber-agency",
        "agencia de ciberseguridad|centro de ciberseguridad|instituto nacional de ciberseguridad|Incibe|centro criptológico nacional",
    ),
];
