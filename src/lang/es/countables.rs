use crate::event::Concept;

// A noun whose feminine is another word ("puerto", "puerta"; "partido", "partida") carries no `*`: its plural is written out.
/// The Spanish words for a thing counted.
pub(super) fn words(concept: Concept) -> &'static str {
    use Concept::*;
    match concept {
        People => {
            "persona*|individuo*|gente|ser* humano*|alma|almas|otras personas|ciudadanos de a pie|humano*|\
             particular|particulares|sujeto|sujetos"
        }
        Man => "hombre|hombres|varón*|hombre* joven*|caballero|caballeros|señor|señores",
        Woman => "mujer|mujeres|mujer* joven*|mujer* embarazada*|dama|damas|señora|señoras|embarazada*",
        Child => {
            "menor|menores|hijos|niños|niño*|niños y niñas|chiquillo*|crío|críos|menor* de edad|menores de edad|\
             menor* no acompañado*|menores no acompañados|niño* pequeño*|infante|infantes|mena|menas"
        }
        Baby => "bebé*|recién nacido*|lactante*|neonato*|nacido*",
        Boy => "chico|chicos|muchacho|muchachos|hijo varón|hijo",
        Girl => "niña|niñas|chica|chicas|muchacha|muchachas|hija|hijas",
        Teenager => "adolescente*|quinceañero*",
        YoungPerson => "joven*|adulto* joven|adultos jóvenes|jóvenes adultos",
        Adult => "adulto*|mayor* de edad|mayores de edad|personas adultas|persona adulta",
        Elderly => {
            "anciano*|jubilado*|pensionista*|pensionado*|persona* mayor|personas mayores|adulto mayor|\
             adultos mayores|persona* de edad avanzada|octogenario*|nonagenario*|centenario|tercera edad|abuelo|\
             abuelos|abuela|abuelas"
        }
        Student => "estudiante*|universitario*|estudiante* universitario*|normalista*",
        Pupil => "alumno|alumnos|alumna|alumnas|escolar|escolares|colegial|colegiales|alumnado",
        Teacher => "maestro*|profesor*|docente*|profe|profes|educador*|profesorado|catedrático*",
        Worker => {
            "trabajador*|obrero*|operario*|jornalero*|albañil|albañiles|temporero*|mano de obra|subcontratista*|\
             trabajador* temporal|peón|peones"
        }
        Employee => {
            "empleado*|asalariado*|colaborador*|miembro* del personal|plantilla|efectivos de plantilla|\
             ejecutivo*|directivo*|personal|teletrabajador*"
        }
        CivilServant => "funcionario*|empleado* público*|servidor* público*|funcionario* público*|burócrata*",
        Miner => "minero*|mineros atrapados",
        Sailor => "marinero*|marino*|tripulante* de barco|submarinista de guerra|marineros de guerra|navegante*",
        Fisher => "pescador*|mariscador*",
        Pilot => "piloto*|copiloto*|aviador*|comandante* de vuelo",
        CrewMember => {
            "tripulante*|miembro* de la tripulación|azafata|azafatas|auxiliar de vuelo|auxiliares de vuelo|\
             sobrecargo|sobrecargos|personal de cabina"
        }
        Driver => {
            "conductor*|chofer|choferes|automovilista*|camionero*|taxista*|maquinista*|transportista*|\
             ferroviario|ferroviarios|repartidor*|colectivero*"
        }
        Cyclist => "ciclista*",
        Pedestrian => "peatón*|transeúnte*|viandante*|caminante*",
        Climber => "alpinista*|montañista*|montañero*|excursionista*|senderista*|escalador*|esquiador*|andinista*",
        Diver => "buzo*|buceador*|nadador*|bañista*|submarinista*",
        Passenger => "pasajero*|viajero*|usuario* del metro|usuarios del tren",
        Occupant => "ocupante*",
        Tourist => "turista*|veraneante*|visitante*|vacacionista*|crucerista*",
        Resident => {
            "residente*|habitante*|vecino*|poblador*|lugareño*|aldeano*|isleño*|inquilino*|colono*|morador*|\
             propietario*|comunero*"
        }
        Civilian => "civil|civiles|no combatiente*|población civil",
        Citizen => {
            "ciudadano*|compatriota*|conciudadano*|extranjero*|expatriado*|\
             ciudadanos extranjeros|súbdito*"
        }
        Soldier => {
            "soldado*|militar|militares|uniformado*|reservista*|recluta*|conscripto*|paracaidista*|casco* azul|\
             cascos azules|legionario*|tropas|infante* de marina|efectivo* militar|efectivos militares|efectivos"
        }
        Guard => {
            "guardia|guardias|vigilante*|guardián*|guardaespaldas|escolta*|custodio*|celador*|\
             funcionario* de prisiones|guardia* fronterizo*|guardacosta*|guardacostas|agente* de seguridad|\
             guardia* de seguridad|vigilante* de seguridad|guardabosques|guardaparques"
        }
        PoliceOfficer => {
            "policía|policías|agente* de policía|agente* de la policía|agente* policial|agentes policiales|\
             guardia* civil|guardias civiles|efectivo* policial|efectivos policiales|oficial* de policía|\
             carabinero*|gendarme*|mosso|mossos|ertzaina|ertzainas|inspector* de policía|\
             miembro* de las fuerzas de seguridad|integrante* de las fuerzas de seguridad|fuerzas del orden|\
             agente|agentes|antidisturbios|patrullero|patrulleros|comisario* de policía"
        }
        Firefighter => {
            "bombero*|brigadista* forestal|brigadistas forestales|bombero* forestal|bomberos forestales|\
             apagafuegos"
        }
        Rescuer => {
            "rescatista*|socorrista*|rescatador*|brigadista*|miembro* de los equipos de rescate|\
             personal de rescate|efectivo* de emergencia|sanitario* de emergencias|personal de emergencia|\
             paramédico*|voluntario* de protección civil"
        }
        AidWorker => {
            "trabajador* humanitario*|cooperante*|empleado* de la ONU|personal humanitario|empleado* humanitario*"
        }
        Doctor => "médico*|doctor*|cirujano*|facultativo*|dentista*|odontólogo*|galeno*",
        Nurse => "enfermero*|partera*|matrona*|auxiliar de enfermería|auxiliares de enfermería",
        HealthWorker => {
            "sanitario*|personal sanitario|profesional* sanitario*|profesionales sanitarios|\
             trabajador* sanitario*|trabajador* de la salud|personal de salud|profesionales de la salud|\
             personal médico|trabajador* de salud"
        }
        Journalist => {
            "periodista*|reportero*|corresponsal*|camarógrafo*|cámara de televisión|fotógrafo*|fotoperiodista*|\
             comunicador*|redactor*|informador*"
        }
        Official => {
            "alto* cargo*|alto* funcionario*|responsable*|dignatario*|aduanero*|autoridad local|comisario*|mando|\
             mandos|cargo* público*"
        }
        Politician => "político|políticos|políticas mujeres|dirigente* político*|cargo* electo*",
        Minister => {
            "ministro*|secretario* de Estado|viceministro*|miembro* del gobierno|primer ministro|\
             primeros ministros|miembro* del gabinete|exministro*"
        }
        Lawmaker => {
            "diputado*|parlamentario*|senador*|eurodiputado*|legislador*|congresista*|asambleísta*|\
             miembro* del parlamento|miembro* del Congreso|procurador* en cortes"
        }
        Mayor => "alcalde*|intendente*|burgomaestre*",
        Governor => "gobernador*",
        Councillor => "concejal|concejales|concejala|concejalas|edil|ediles|regidor*",
        HeadOfState => {
            "jefe* de Estado|jefe* de Estado y de Gobierno|presidente*|mandatario*|líder*|dirigente*|\
             jefes de Gobierno|expresidente*"
        }
        Candidate => "candidato*|aspirante*|postulante*|contendiente*|opositor* a plaza|presidenciable*",
        Delegate => {
            "delegado*|congresista* del partido|participante*|negociador*|mediador*|diplomático*|embajador*|\
             enviado*|emisario*|invitado*|representante*|asistente*|comensal|comensales"
        }
        Judge => "juez*|magistrado*",
        Juror => "jurado*|miembro* del jurado",
        Lawyer => "abogado*|letrado*|fiscal|fiscales|notario*|procurador*",
        Prisoner => {
            "preso|presos|presa política|recluso*|prisionero*|prisionero* de guerra|preso* político*|\
             prisionero* político*|reo|reos|interno*|convicto*|población reclusa"
        }
        Migrant => {
            "migrante*|inmigrante*|emigrante*|indocumentado*|sin papeles|inmigrante* irregular|\
             inmigrantes irregulares|migrante* irregular|migrantes irregulares|balsero*|subsahariano*|exiliado*|\
             deportado*"
        }
        AsylumSeeker => "solicitante* de asilo|demandante* de asilo|solicitantes de refugio|peticionario* de asilo",
        Refugee => "refugiado*",
        Family => "familia*|núcleo* familiar|núcleos familiares|grupo* familiar|grupos familiares",
        Household => {
            "hogar|hogares|abonado*|cliente* sin luz|clientes sin electricidad|hogares sin electricidad|\
             hogares sin luz|usuarios sin luz|usuarios sin electricidad|usuarios sin servicio"
        }
        Couple => "pareja|parejas|matrimonio* de ancianos",
        Relative => {
            "familiar|familiares|pariente*|allegado*|deudo*|primo|primos|miembro* de una misma familia|\
             miembro* de la misma familia|miembro* de la familia|integrantes de una familia|\
             miembros de una familia"
        }
        Mother => "madre*|mamá|mamás|madre* soltera*",
        Father => "padre|padres|papá|papás",
        Brother => "hermano|hermanos|gemelos varones",
        Sister => "hermana|hermanas",
        Orphan => "huérfano*",
        Protester => {
            "manifestante*|activista*|chaleco* amarillo*|alborotador*|encapuchado*|antisistema|\
             contramanifestante*|piquetero*|disconforme*|marchista*|indignado*"
        }
        Striker => "huelguista*|trabajador* en huelga|trabajadores en huelga|empleados en huelga|maestros en paro",
        Voter => {
            "elector*|votante*|sufragante*|ciudadano* con derecho a voto|inscrito* en el padrón|empadronado*|\
             electorado|votantes registrados"
        }
        Spectator => "espectador*|asistentes al concierto|público asistente|festivalero*",
        Fan => {
            "hincha*|aficionado*|seguidor*|ultra|ultras|barra* brava*|fan|fans|hooligan|hooligans|simpatizante*|\
             fanático*|forofo*|barrista*"
        }
        Athlete => {
            "atleta*|deportista*|jugador*|futbolista*|corredor*|competidor*|gimnasta*|maratonista*|delantero*|\
             portero*|guardameta*|tenista*|boxeador*|titular|titulares"
        }
        Coach => "entrenador*|seleccionador*|director* técnico*|árbitro*|técnicos",
        Musician => {
            "músico*|cantante*|artista*|actor*|bailarín|bailarines|bailarina|bailarinas|escritor*|autor|autores|\
             cineasta*|director* de cine|comediante*|rapero*"
        }
        Scientist => {
            "científico*|investigador* científico*|sismólogo*|epidemiólogo*|economista*|virólogo*|vulcanólogo*|\
             biólogo*"
        }
        Attacker => {
            "atacante*|asaltante*|agresor*|tirador*|pistolero*|terrorista* suicida*|suicida*|homicida*|asesino*|\
             sicario*|francotirador*|autor* del ataque|autor* del atentado|autores de los atentados|\
             secuestrador*|hombre* armado*|pirómano*|incendiario*|kamikaze*|autor* de los disparos|\
             autor* material|hombres encapuchados|agresores armados|victimario*"
        }
        Militant => {
            "combatiente*|rebelde*|insurgente*|yihadista*|guerrillero*|miliciano*|mercenario*|\
             combatiente* extranjero*|separatista*|extremista*|islamista*|paramilitar|paramilitares|sublevado*|\
             miembro* del Estado Islámico|disidente*|insurrecto*|subversivo*"
        }
        Terrorist => "terrorista*|presunto* terrorista*|etarra*",
        Suspect => {
            "sospechoso*|cómplice*|presunto* autor*|presunto* responsable*|presunto* implicado*|\
             persona* sospechosa*|implicado*|presunto* agresor*|presunto* culpable*|presunto* delincuente*|\
             presunto* integrante*|involucrado*|presunto* asesino*"
        }
        Defendant => "acusado*|imputado*|procesado*|encausado*|inculpado*|coacusado*|culpable*|querellado*|enjuiciado*",
        Criminal => {
            "delincuente*|criminal|criminales|pandillero*|miembro* de una banda|miembro* de pandillas|\
             miembro* de la banda|ladrón*|atracador*|traficante*|narcotraficante*|narco|narcos|contrabandista*|\
             coyote*|pirata*|mafioso*|estafador*|saqueador*|pederasta*|ciberdelincuente*|cibercriminal|\
             cibercriminales|bandido*|malhechor*|proxeneta*|marero*|maleante*|antisocial|antisociales|capo|capos|\
             extorsionador*|violador*|hampón|hampones"
        }
        Hacker => "hacker|hackers|jáquer|pirata* informático*|ciberpirata*|ciberatacante*",
        Victim => "víctima*|damnificado*|agraviado*",
        Patient => "paciente*|enfermo*",
        Witness => "testigo*|testigo* ocular|testigos oculares|testigo* presencial|testigos presenciales|declarante*",
        Plaintiff => "demandante*|querellante*|denunciante*|recurrente*|firmante* de la demanda|peticionario*",
        Customer => {
            "cliente*|consumidor*|comprador*|suscriptor*|asegurado*|depositante*|ahorrador*|titular* de cuenta*|\
             titulares de cuentas|ahorrista*|clientela"
        }
        User => "usuario*|internauta*|seguidores en redes|usuario* activo*|usuarios activos|tuitero*|cibernauta*",
        Shareholder => "accionista*|inversor*|inversionista*|acreedor*|bonista*",
        Farmer => {
            "agricultor*|campesino*|ganadero*|granjero*|productor* agrícola*|cultivador*|cosechador*|viticultor*|\
             pastor|pastores|ranchero*|caficultor*|productores rurales"
        }
        Engineer => "ingeniero*|técnico*",
        Businessperson => {
            "empresario*|comerciante*|emprendedor*|banquero*|gerente*|administrador*|tendero*|autónomo|autónomos|\
             empleador*|hombre* de negocios|mujer* de negocios|vendedor*|patrón|patrones|hostelero*"
        }
        Volunteer => "voluntario*",
        Investigator => "investigador*|perito*|detective*|agente* investigador*|pesquisa|forense|forenses",
        Agent => {
            "espía*|agente* secreto*|agente* de inteligencia|agente* encubierto*|oficial* de inteligencia|\
             informante*|confidente*"
        }
        Inspector => {
            "observador*|inspector*|observador* electoral|observadores electorales|inspector* de la ONU|veedor*"
        }
        Cleric => {
            "sacerdote*|cura|curas|obispo*|imán*|monja*|monje*|pastor* evangélico*|cardenal|cardenales|rabino*|\
             misionero*|religioso*|clérigo*|fraile*|seminarista*"
        }
        Member => "miembro*|integrante*|afiliado*|socio*|militante*|miembros del grupo|sindicalista*",
        Expelled => "expulsado*|diplomático* expulsado*|persona* expulsada*",
        Unemployed => {
            "desempleado*|parado*|persona* desempleada*|persona* en paro|desocupado*|personas sin empleo|cesante*"
        }
        Immunised => "vacunado*|persona* vacunada*|inmunizado*",
        Beneficiary => "beneficiario*|perceptor*|derechohabiente*",
        Caller => "lector*|firmante*|signatario*|oyente que llamó",
        Population => "población|poblaciones enteras",
        Dead => {
            "muerto*|fallecido*|fallecimiento*|deceso*|muerte*|persona* muerta*|persona* fallecida*|\
             víctima* mortal|víctimas mortales|víctima* fatal|víctimas fatales|asesinado*|ahogado*|difunto*|\
             pérdida* humana*|pérdida* de vidas|abatido*|vidas|vida|vida* humana*|muertos a tiros|\
             muertos confirmados|occiso*|finado*|personas asesinadas|bajas mortales|caído* en combate"
        }
        Injured => {
            "herido*|persona* herida*|lesionado*|contusionado*|quemado*|intoxicado*|magullado*|\
             persona* lesionada*|contuso*|accidentado*|heridos de bala"
        }
        SeriouslyInjured => {
            "herido* grave|heridos graves|herida grave|heridas graves|herido* de gravedad|gravemente herido*|\
             gravemente lesionado*|herido* de consideración|lesionado* grave|lesionados graves|\
             seriamente herido*|en estado grave|lesionados de gravedad|graves"
        }
        Critical => {
            "en estado crítico|estado crítico|estado muy grave|en estado muy grave|entre la vida y la muerte|\
             en cuidados intensivos|en la UCI|en terapia intensiva|en coma|heridos muy graves|herido* crítico*|\
             pacientes en UCI|ingresados en la UCI|muy graves"
        }
        SlightlyInjured => {
            "herido* leve|heridos leves|herida leve|heridas leves|levemente herido*|herido* de levedad|\
             herido* de carácter leve|lesionado* leve|lesionados leves|ligeramente herido*|leves"
        }
        Hospitalised => {
            "hospitalizado*|hospitalización|hospitalizaciones|persona* hospitalizada*|ingresado*|\
             ingreso* hospitalario*|internado*|paciente* hospitalizado*|paciente* ingresado*|hospitalizados por"
        }
        Missing => {
            "desaparecido*|persona* desaparecida*|desaparición|desapariciones|extraviado*|no localizado*|\
             personas sin localizar|en paradero desconocido"
        }
        Trapped => "atrapado*|persona* atrapada*|sepultado*|varado*|incomunicado*|soterrado*",
        Rescued => "rescatado*|persona* rescatada*|salvado*|socorrido*|rescatados con vida",
        Survivor => {
            "superviviente*|sobreviviente*|ileso*|sano* y salvo*|sanos y salvos|náufrago*|encontrados con vida|\
             hallados con vida"
        }
        Identified => "identificado*|víctima* identificada*|cuerpo* identificado*|cadáver* identificado*",
        Evacuee => "evacuado*|persona* evacuada*|desalojado*|evacuación|evacuaciones|vecinos evacuados|albergado*",
        Displaced => {
            "desplazado*|persona* desplazada*|desplazado* interno*|sin techo|sin hogar|realojado*|\
             personas sin hogar|desahuciado*|reubicado*"
        }
        Affected => "afectado*|persona* afectada*|perjudicado*",
        Hostage => "rehén*|rehenes|secuestrado*|persona* secuestrada*|secuestro*|rapto*|plagio*|cautivo*|retenido*",
        Detainee => {
            "detenido*|arrestado*|detención|detenciones|arresto*|persona* detenida*|persona* arrestada*|\
             aprehendido*|capturado*|captura*|aprehensiones|apresado*|presunto* detenido*|bajo custodia|\
             personas capturadas"
        }
        Released => {
            "liberado*|persona* liberada*|liberación|liberaciones|rehén* liberado*|excarcelado*|preso* liberado*|\
             excarcelaciones|puestos en libertad|indultado*"
        }
        Charged => {
            "persona* imputada*|imputación|imputaciones|persona* procesada*|procesamiento*|persona* investigada*|\
             investigado*"
        }
        Convicted => "condenado*|persona* condenada*|sentenciado*|condena*|declarados culpables|condenados a muerte",
        Acquitted => "absuelto*|absolución|absoluciones",
        Wanted => "buscado*|prófugo*|fugitivo*|fugado*|evadido*|persona* buscada*|reclamado* por la justicia",
        Infected => {
            "infectado*|contagiado*|persona* infectada*|persona* contagiada*|contagio*|portador* del virus|\
             personas enfermas"
        }
        Recovered => "recuperado*|curado*|paciente* recuperado*|alta* médica*|sanado*|dados de alta",
        Quarantined => "confinado*|persona* en cuarentena|aislados por el virus|persona* aislada*|persona* confinada*",
        LaidOff => {
            "despido*|despedido*|puesto* suprimido*|recorte* de personal|recorte* de empleo|pérdida* de empleo*|\
             pérdida* de puestos de trabajo|baja* incentivada*|prejubilación|prejubilaciones|salida* voluntaria*|\
             empleo* perdido*|persona* despedida*|cese*"
        }
        Hired => {
            "contratación|contrataciones|nuevo* contrato* laboral|nuevas incorporaciones|creación de empleo|\
             fichaje*|reclutamiento*"
        }
        Buried => "enterrado*|inhumado*|sepelio*|inhumación|inhumaciones|entierro*",
        Worshipper => "fiel|fieles|peregrino*|feligrés|feligreses|devoto*|creyente*",
        Viewer => "telespectador*|televidente*|oyente*|radioyente*",
        Expert => "experto*|analista*|especialista*",
        Astronaut => "astronauta*|cosmonauta*",
        Motorcyclist => "motociclista*|motorista*|motero*|motorizado*",
        Twin => "gemelo*|mellizo*|trillizo*",
        Body => {
            "cuerpo|cuerpos|cadáver*|resto* mortal|restos mortales|restos humanos|osamenta*|esqueleto*|\
             cuerpo* sin vida|cuerpo* calcinado*"
        }
        Birth => "nacimiento*|alumbramiento*",
        OnlineItem => {
            "contenido*|contenido* en línea|elemento*|pieza* de contenido|contenido* terrorista*|\
             contenido* ilegal|contenidos ilegales|contenido* ilícito*|contenido* de propaganda|\
             elemento* de contenido|contenido* digital|contenidos digitales|elemento* de propaganda|\
             contenido* yihadista*|material* de propaganda|materiales de propaganda|contenido* de odio|\
             contenidos web|ítem|ítems"
        }
        Account => {
            "cuenta|cuentas|cuenta* de usuario*|cuenta* de Twitter|cuenta* de Facebook|cuenta* de Telegram|\
             cuenta* de Instagram|perfil|perfiles|cuenta* falsa*|perfil* falso*|perfiles falsos|\
             cuenta* en redes sociales|cuenta* en línea"
        }
        BankAccount => "cuenta* bancaria*|cuenta* corriente*|cuenta* de ahorro*|cuenta* offshore",
        Post => {
            "publicación|publicaciones|post|posts|tuit|tuits|tweet|tweets|entrada* de blog|\
             mensaje* en redes sociales|retuit|retuits"
        }
        Comment => "comentario*|respuesta*",
        Message => "mensaje*|mensaje* de texto|SMS|mensaje* de voz|mensaje* de WhatsApp",
        Email => "correo* electrónico*|email|emails|e-mail|e-mails|mail|mails|correos",
        Video => {
            "vídeo*|videoclip|videoclips|grabación|grabaciones|filmación|filmaciones|vídeo* de propaganda|\
             videos de propaganda"
        }
        Image => "imagen*|foto*|fotografía*|meme*|captura* de pantalla",
        Website => {
            "sitio* web|sitios web|página* web|web|webs|blog|blogs|foro* en línea|portal|portales|\
             sitio* de internet|sitios de internet|páginas de internet"
        }
        WebPage => "página* de Facebook|dirección* web|URL web",
        Channel => "canal|canales|canal de Telegram|canales de Telegram|canal de YouTube|canales de YouTube",
        OnlineGroup => {
            "grupo* en línea|grupo* de Facebook|grupo* de Telegram|grupo* de WhatsApp|grupo* de chat|\
             foro* de discusión|chat|chats"
        }
        Link => "enlace*|URL|URLs|hipervínculo*|link|links|vínculo*",
        Chatbot => "bot|bots|chatbot|chatbots",
        App => "aplicación|aplicaciones|app|apps|aplicación móvil|aplicaciones móviles",
        Domain => "dominio*|nombre* de dominio|dominio* de internet",
        Hashtag => "etiqueta|etiquetas|hashtag|hashtags",
        OnlinePlatform => {
            "plataforma*|plataforma* en línea|red social|redes sociales|servicio* en línea|plataforma* digital|\
             plataformas digitales"
        }
        Server => "servidor|servidores|servidor* informático*|servidores informáticos",
        OnlineFile => "archivo*|fichero*|archivo* informático*|archivo* digital|archivos digitales",
        Record => {
            "registro*|dato*|dato* personal|datos personales|ficha*|historial médico|historiales médicos|\
             dato* de clientes|historia* clínica*|datos bancarios|expediente* clínico*"
        }
        Password => "contraseña*|clave* de acceso|credencial|credenciales",
        CreditCard => {
            "tarjeta* de crédito|tarjeta* bancaria*|número* de tarjeta|número* de tarjeta de crédito|\
             tarjeta* de débito|tarjeta* de pago"
        }
        Vulnerability => {
            "vulnerabilidad|vulnerabilidades|fallo* de seguridad|falla* de seguridad|brecha*|\
             agujero* de seguridad|defecto*|deficiencia*"
        }
        Device => {
            "dispositivo*|aparato*|equipo* electrónico*|aparato* electrónico*|dispositivo* electrónico*|\
             dispositivo* móvil|dispositivos móviles|máquina*|celda* electrónica*"
        }
        Computer => {
            "ordenador|ordenadores|computadora*|computador|computadores|ordenador portátil|\
             ordenadores portátiles|tableta*|PC|laptop|laptops|equipo* informático*"
        }
        Phone => {
            "teléfono*|teléfono* móvil|teléfonos móviles|celular|celulares|móvil|móviles|teléfono* celular|\
             teléfonos celulares|smartphone|smartphones|iPhone|iPhones|teléfono* inteligente*|tarjeta* SIM"
        }
        Camera => "cámara*|cámara* de seguridad|cámara* de vigilancia|cámara* de videovigilancia|cámara* fotográfica*",
        Storage => "disco* duro*|memoria* USB|pendrive|pendrives|soporte* de almacenamiento|tarjeta* de memoria",
        FlightRecorder => "caja* negra*|grabadora* de vuelo|registrador* de vuelo|registradores de vuelo",
        Vehicle => {
            "vehículo*|vehículo* militar|vehículos militares|vehículo* eléctrico*|vehículo* policial|\
             vehículos policiales|unidades móviles|rodado*"
        }
        Car => {
            "coche*|automóvil|automóviles|carro*|turismo*|taxi|taxis|auto|autos|coche* eléctrico*|\
             coche* de policía|patrulla* policial|patrullas policiales|carro* eléctrico*|coche* patrulla|\
             todoterreno|todoterrenos"
        }
        Truck => {
            "camión|camiones|tráiler|tráileres|tractocamión|tractocamiones|camión cisterna|camiones cisterna|\
             remolque*|semirremolque*|gandola*|pick-up|volqueta*|volquete*"
        }
        Bus => {
            "autobús|autobuses|autocar|autocares|bus|buses|ómnibus|colectivo|colectivos|minibús|minibuses|\
             microbús|microbuses|camioneta de pasajeros|guagua*|autobús escolar|autobuses escolares"
        }
        Ambulance => "ambulancia*",
        Train => {
            "tren|trenes|tren* de alta velocidad|tren AVE|tren* de mercancías|trenes de pasajeros|tren de pasajeros|\
             tren* de carga|metro de pasajeros|cercanías|convoy ferroviario"
        }
        TrainCar => "vagón|vagones|locomotora*|coches del tren|coche del tren|vagón cisterna|vagones cisterna",
        Aircraft => "aeronave*|planeador|planeadores|globo*|globo* aerostático*|ultraligero*|artefacto* volador*",
        Plane => {
            "avión|aviones|avioneta*|jet|jets|avión comercial|aviones comerciales|avión de pasajeros|\
             aviones de pasajeros|hidroavión|hidroaviones|bimotor|avión de carga|avión militar|aviones militares"
        }
        Warplane => {
            "avión de combate|aviones de combate|caza|cazas|cazabombardero*|bombardero*|avión de guerra|\
             aviones de guerra|avión bombardero"
        }
        Helicopter => "helicóptero*",
        Drone => {
            "dron|drones|dron kamikaze|drones kamikaze|drones explosivos|drones Shahed|avión no tripulado|\
             aviones no tripulados|vehículo* aéreo* no tripulado*|drones de ataque"
        }
        Ship => {
            "buque*|navío*|crucero|cruceros|carguero*|portacontenedores|pesquero|pesqueros|buque* mercante*|\
             patrullera*|granelero*|mercante*|nave|naves"
        }
        Boat => {
            "barco*|bote*|lancha*|lancha* neumática*|patera*|cayuco*|embarcación|embarcaciones|velero*|yate*|\
             balsa*|piragua*|canoa*|zódiac|barca*|barcaza*|catamarán|catamaranes|bote* salvavidas|\
             barco* de pesca|narcolancha*|panga*|kayak|kayaks|chalana*"
        }
        Ferry => "ferry|ferris|ferries|transbordador|transbordadores",
        Tanker => "petrolero*|superpetrolero*|buque* cisterna|metanero*|buque* petrolero*",
        Warship => "buque* de guerra|fragata*|destructor|destructores|portaaviones|corbeta*|navío* de guerra",
        Submarine => "submarino*|sumergible*|narcosubmarino*|semisumergible*",
        Motorcycle => {
            "motocicleta*|moto|motos|ciclomotor|ciclomotores|escúter|scooter|scooters|patinete*|\
             patinete* eléctrico*"
        }
        Bicycle => "bicicleta*|bici|bicis|bicicleta* eléctrica*",
        Tractor => {
            "tractor|tractores|excavadora*|bulldozer|bulldozers|retroexcavadora*|maquinaria agrícola|\
             cosechadora*|máquina* pesada*"
        }
        FireEngine => {
            "camión de bomberos|camiones de bomberos|autobomba*|coche* de bomberos|vehículos de extinción|\
             dotación* de bomberos|dotaciones de bomberos"
        }
        Van => "furgoneta*|camioneta*|furgón|furgones|autocaravana*|combi|combis",
        Tram => "tranvía*",
        ArmouredVehicle => "vehículo* blindado*|blindado*|transporte* blindado*|tanqueta*",
        Tank => "tanque*|carro* de combate|tanques de guerra",
        Spacecraft => {
            "satélite*|nave* espacial|naves espaciales|sonda* espacial|sondas espaciales|transbordador espacial|\
             cápsula* espacial|cápsulas espaciales"
        }
        Building => {
            "edificio*|inmueble*|estructura*|edificación|edificaciones|torre*|construcción|construcciones|\
             bloque* de viviendas|rascacielos|edificio* residencial|edificios residenciales|bloque* de pisos|\
             edificio* público*|almacén|almacenes|galpón|galpones|bodega*|nave* industrial|naves industriales|\
             granero*|hangar|hangares"
        }
        Home => {
            "vivienda*|domicilio*|residencia*|vivienda* social|viviendas sociales|unidad habitacional|\
             unidades habitacionales|morada*|infravivienda*"
        }
        House => {
            "casa*|chalet|chalets|chalé|chalés|cabaña*|villa|villas|choza*|chabola*|bungaló|bungalós|rancho*|\
             casona*|casita*"
        }
        Apartment => "apartamento*|piso*|departamentos residenciales|estudio* habitacional|dúplex",
        Tent => "tienda* de campaña|carpa*|refugio*|albergue*|refugio* temporal|refugios temporales|campaña de lona",
        Camp => {
            "campamento*|campo* de refugiados|asentamiento*|campo* de desplazados|campo* de entrenamiento|\
             colonia*"
        }
        School => {
            "escuela*|colegio*|instituto|institutos|escuela* primaria*|centro* escolar|centros escolares|\
             escuela* secundaria*|liceo*|centro* educativo*|plantel|planteles|institución educativa|\
             instituciones educativas|centro* docente*"
        }
        Kindergarten => {
            "guardería*|jardín de infancia|jardines de infancia|escuela* infantil|escuelas infantiles|\
             jardín infantil|jardines infantiles|preescolar"
        }
        University => "universidad|universidades|facultad|facultades|campus|politécnico*",
        Hospital => {
            "hospital|hospitales|clínica*|centro* de salud|centro* médico*|centro* hospitalario*|\
             centro* sanitario*|sanatorio*|policlínico*|ambulatorio*|nosocomio*|establecimientos de salud"
        }
        HospitalBed => "cama|camas|camas hospitalarias|cama* de hospital|camas de UCI|camas de cuidados intensivos",
        Shop => {
            "tienda*|comercio*|negocio*|supermercado*|local* comercial|locales comerciales|centro* comercial|\
             centros comerciales|hipermercado*|punto* de venta|establecimiento* comercial|\
             establecimientos comerciales|panadería*|bazar|bazares|almacenes comerciales|quiosco*"
        }
        Pharmacy => "farmacia*|botica*",
        PetrolStation => "gasolinera*|estación de servicio|estaciones de servicio|surtidor* de gasolina",
        Restaurant => "restaurante*|cafetería*|restorán|restoranes|café|cafés",
        Factory => {
            "fábrica*|planta*|planta* de producción|refinería*|planta* industrial|plantas industriales|taller|\
             talleres|factoría*|complejo* industrial|complejos industriales|maquiladora*|depósito*|fundición|\
             fundiciones"
        }
        PowerPlant => {
            "central|centrales|central* eléctrica*|central* nuclear|centrales nucleares|planta* eléctrica*|\
             planta* nuclear|parque* eólico*|termoeléctrica*|hidroeléctrica*"
        }
        Worship => "templo*|lugar* de culto|lugares de culto|santuario*",
        Church => "iglesia*|catedral|catedrales|capilla*|basílica*",
        Mosque => "mezquita*",
        Synagogue => "sinagoga*",
        Monastery => "monasterio*|convento*|abadía*",
        Museum => "museo*|galería*",
        Stadium => "estadio*|recinto* deportivo*|arena deportiva|gimnasio*|piscina*|polideportivo*|pabellón deportivo",
        Prison => {
            "prisión|prisiones|cárcel|cárceles|centro* penitenciario*|centro* de detención|penal|penales|\
             penitenciaría*|establecimiento* penitenciario*"
        }
        PoliceStation => {
            "comisaría*|puesto* de policía|cuartel de policía|estación de policía|estaciones de policía|\
             puesto* policial|puestos policiales"
        }
        Hotel => "hotel|hoteles|hostal|hostales|posada*|pensión turística|complejo* hotelero*|resort",
        Bar => "bar|bares|discoteca*|club* nocturno*|taberna*|cantina*|pub|pubs",
        Theatre => "teatro*|cine*|sala* de conciertos|sala* de espectáculos",
        Library => "biblioteca*",
        FireStation => "parque* de bomberos|estación de bomberos|cuartel de bomberos",
        NursingHome => {
            "residencia* de ancianos|residencia* de mayores|asilo* de ancianos|geriátrico*|hogar* de ancianos"
        }
        PollingStation => {
            "colegio* electoral|colegios electorales|mesa* electoral|mesas electorales|centro* de votación|\
             casilla*|urna|urnas|puesto* de votación|local* de votación|recinto* electoral|recintos electorales"
        }
        Airport => "aeropuerto*|aeródromo*|base* aérea*|pista* de aterrizaje",
        Station => {
            "estación|estaciones|estación de metro|estaciones de metro|parada*|estación de tren|\
             estaciones de tren|parada* de autobús"
        }
        Port => "puerto*|puerto* marítimo*",
        Office => {
            "oficina*|embajada*|consulado*|sede*|despacho*|misión diplomática|misiones diplomáticas|legación|\
             legaciones"
        }
        Mine => "mina*|pozo* minero*|mina* de carbón|yacimiento* minero*|mina* de oro|cantera*",
        Oilfield => {
            "pozo* de petróleo|pozo* petrolero*|plataforma* petrolífera*|plataforma* petrolera*|yacimiento*|\
             campo* petrolero*|campo* petrolífero*"
        }
        Pipeline => "oleoducto*|gasoducto*|tubería*|conducto*|poliducto*",
        Dam => "presa* hidráulica*|dique*|embalse*|represa*|presas de agua",
        Bridge => "puente*|viaducto*|pasarela*|túnel|túneles",
        Road => "carretera*|autopista*|calle*|vía*|avenida*|autovía*|tramo*|carril|carriles|ruta* nacional|caminos",
        RailLine => "línea* de tren|línea* ferroviaria*|línea* de metro|línea* de autobús|vía* férrea*|línea*",
        River => "río*|arroyo*|cauce*|afluente*",
        Island => "isla*|islote*|atolón|atolones",
        Locality => {
            "localidad|localidades|comunidad|comunidades|poblado*|aglomeración|núcleo* de población|\
             población cercana|caserío*|poblaciones"
        }
        City => "ciudad|ciudades|urbe*|metrópoli|metrópolis|gran ciudad|capital|capitales",
        Town => "pueblo*|ciudad pequeña|pequeñas ciudades",
        Village => "aldea*|pueblecito*|vereda*",
        Municipality => "municipio*|ayuntamiento*|comuna*|alcaldía*|municipalidad|municipalidades|parroquia*",
        Neighbourhood => {
            "barrio*|barriada*|urbanización|urbanizaciones|colonias populares|suburbio*|favela*|villa* miseria"
        }
        District => {
            "distrito*|departamento*|condado*|cantón|cantones|comarca*|partido* judicial|circunscripción|\
             circunscripciones|demarcación|demarcaciones"
        }
        Province => {
            "provincia*|región|regiones|estado* federal|gobernación|territorio*|comunidad autónoma|\
             comunidades autónomas|óblast|autonomía*|entidad federativa|entidades federativas"
        }
        Country => {
            "país*|países|estado|estados|nación|naciones|país europeo|países europeos|Estado* soberano*|\
             país* participante*|países participantes|país vecino|países vecinos|otros países|otros Estados|\
             terceros países|países socios|país socio|países árabes|países latinoamericanos"
        }
        EuMemberState => {
            "Estado* miembro*|país miembro|países miembros|país* de la UE|países de la UE|\
             países de la Unión Europea|Estado* de la UE|Estado* miembro* de la UE|\
             Estado* miembro* de la Unión Europea|países miembros de la UE|países miembros de la Unión Europea|\
             Estados de la Unión Europea|miembro* de la UE|miembro* de la Unión Europea|socios europeos|\
             socios comunitarios|país comunitario|países comunitarios|país de la Unión Europea|\
             otros Estados miembros"
        }
        NatoMember => {
            "país de la OTAN|países de la OTAN|miembro* de la OTAN|aliado* de la OTAN|\
             Estado* miembro* de la OTAN|país aliado|países aliados"
        }
        Continent => "continente*",
        Site => {
            "sitio|sitios|lugar|lugares|zona*|ubicación|ubicaciones|objetivo|objetivos|instalación|instalaciones|\
             infraestructura*|objetivo* militar|objetivos militares|posición|posiciones|emplazamiento*|recinto*|\
             blanco|blancos|punto* del país|enclave*"
        }
        Room => "habitación|habitaciones|sala*|cuartos|dormitorio*|alcoba*",
        Floor => "planta* del edificio|planta* de altura|piso* de altura",
        Weapon => "arma*|arma* blanca*|hacha*|arma* de guerra|armamento",
        Gun => {
            "arma* de fuego|fusil|fusiles|pistola*|revólver|revólveres|ametralladora*|rifle*|escopeta*|\
             kaláshnikov|fusil de asalto|fusiles de asalto|arma* larga*|arma* corta*|carabina*|subfusil|\
             subfusiles"
        }
        Bomb => {
            "bomba*|artefacto* explosivo*|explosivo*|coche* bomba|carro* bomba|paquete* bomba|cóctel molotov|\
             cócteles molotov|cinturón explosivo|cinturones explosivos|chaleco* bomba|bomba* molotov|\
             artefacto* explosivo* improvisado*|carga* explosiva*|bombas planeadoras"
        }
        Knife => "cuchillo*|navaja*|machete*|puñal|puñales",
        Grenade => "granada*",
        Landmine => "mina* antipersona|minas antipersona|mina* antipersonal|minas antipersonales|mina* terrestre*",
        Projectile => "proyectil|proyectiles",
        Artillery => {
            "pieza* de artillería|obús|obuses|cañón|cañones|sistema* de defensa aérea|sistemas de artillería|\
             lanzamisiles"
        }
        Missile => {
            "misil|misiles|misil balístico|misiles balísticos|misil de crucero|misiles de crucero|ojiva*|\
             ojiva* nuclear|cabeza* nuclear|cabezas nucleares|torpedo*|misil hipersónico|misiles hipersónicos"
        }
        Rocket => "cohete*|lanzacohetes",
        Shell => "proyectil* de artillería|mortero*|proyectil* de mortero|morterazo*",
        Shot => "disparo*|tiro*|balazo*|detonación|detonaciones|ráfaga* de disparos|impacto* de bala",
        Bullet => "bala*|cartucho*|munición|municiones|casquillo*",
        Stabbing => "puñalada*|cuchillada*|ataque* con cuchillo|navajazo*|machetazo*|apuñalamiento*",
        Drug => {
            "droga*|cocaína|heroína|marihuana|cannabis|pastilla*|hachís|anfetamina*|metanfetamina|fentanilo|\
             píldora*|estupefaciente*|comprimido*|clorhidrato de cocaína"
        }
        Package => {
            "paquete*|bulto*|caja*|maleta*|contenedor|contenedores|cargamento*|saco*|fardo*|palé|palés|alijo*|\
             envío*|mochila*|partidas de mercancía"
        }
        Cigarette => "cigarrillo*|cajetilla*|cigarro*|paquete* de cigarrillos|paquete* de tabaco",
        Banknote => "billete* de banco|billete* falso*|moneda*|billetes de",
        Jewel => "joya*|alhaja*|piedra* preciosa*|moneda* de oro",
        Diamond => "diamante*",
        Watch => "reloj|relojes|reloj de lujo|relojes de lujo",
        Artwork => {
            "obra* de arte|cuadro*|pintura*|escultura*|pieza* arqueológica*|antigüedad|antigüedades|\
             bien cultural|bienes culturales|lienzo*|objeto* arqueológico*|obra* maestra*"
        }
        Item => {
            "artículo* falsificado*|objeto*|efecto* personal|efectos personales|unidad|unidades|ejemplar|\
             ejemplares|pieza*|bienes|prenda*|mercancía*|evidencia*|indicio*"
        }
        Product => {
            "producto*|modelo*|producto* falsificado*|juguete*|lote*|falsificación|falsificaciones|variedad|\
             variedades"
        }
        Document => {
            "documento*|documento* secreto*|documento* clasificado*|expediente*|carta*|archivo* secreto*|\
             papel* oficial|dosier|dosieres|carpeta*|legajo*"
        }
        Passport => {
            "pasaporte*|documento* de identidad|cédula*|carné de conducir|carnés de conducir|\
             permiso* de conducir|pasaporte* falso*|documento* de viaje|licencia* de conducir"
        }
        Visa => {
            "visado*|visa*|permiso* de residencia|permiso* de trabajo|licencia*|permiso*|autorización|\
             autorizaciones"
        }
        Ticket => "entrada*|boleto*|billete* de avión|billete* de tren|tique|tiques|localidades vendidas|pasajes",
        Book => "libro*|novela*|tomo*|obra* literaria*|historieta*|cómic|cómics|manuscrito*|revista*",
        Page => "página*|folio*|capítulo*|párrafo*",
        Report => "informe*|reporte*|estudio*|encuesta*|sondeo*|indicador|indicadores",
        Article => "artículo*|artículo* de prensa|reportaje*|crónica*",
        Film => {
            "película*|filme*|largometraje*|cortometraje*|documental|documentales|programa* de televisión|\
             serie* de televisión"
        }
        Song => "canción|canciones|tema* musical|temas musicales",
        Award => {
            "premio*|galardón|galardones|trofeo*|nominación|nominaciones|óscar|óscares|condecoración|\
             condecoraciones|distinción|distinciones|estatuilla*"
        }
        Language => "idioma*|lengua*|dialecto*",
        Nationality => "nacionalidad|nacionalidades|distintas nacionalidades|diferentes nacionalidades",
        Contract => "contrato*|pedido*|acuerdo*|convenio*|tratado|tratados|concesión|concesiones",
        Law => "ley|leyes|directiva*|reglamento*|reforma*|normativa*|ordenanza*",
        Measure => {
            "medida*|propuesta*|recomendación|recomendaciones|norma*|restricción|restricciones|exigencia*|\
             condición|condiciones|compromiso*|iniciativa*|regla*|demandas"
        }
        Sanction => "sanción|sanciones|penalización|penalizaciones|sanciones económicas|represalia*",
        Fine => "multa*|infracción de tráfico|infracciones de tráfico|boleta*",
        Organisation => {
            "organización|organizaciones|institución|instituciones|organismo*|entidad|entidades|asociación|\
             asociaciones|organización internacional|organizaciones internacionales|colectivos sociales|establecimiento*"
        }
        Company => {
            "empresa*|sociedad|sociedades|compañía*|firma|firmas|pyme|pymes|filial|filiales|startup|startups|\
             multinacional|multinacionales|aerolínea*|fabricante*|proveedor|proveedores|operador* turístico*|\
             constructora*|petrolera*|distribuidora*|corporación|corporaciones|consorcio*"
        }
        ServiceProvider => {
            "proveedor* de servicio*|proveedores de servicios|proveedores de servicios en línea|\
             proveedor* de internet|proveedores de internet|proveedores de servicios de internet|\
             proveedores de acceso|proveedores de alojamiento|proveedor* de servicios en línea|\
             proveedor* de servicios de internet|proveedores de servicio|prestadores de servicios|\
             proveedores de servicios online|proveedores online|proveedores de alojamiento web|\
             proveedores de servicios digitales"
        }
        Agency => {
            "agencia*|administración|administraciones|autoridad|autoridades|regulador|reguladores|\
             servicio* de inteligencia|agencia* gubernamental|agencias gubernamentales|dirección general|\
             direcciones generales"
        }
        Ministry => "ministerio*",
        Party => {
            "partido|partidos|partido* político*|formación política|formaciones políticas|fuerza* política*|\
             partido* de la oposición|grupo* parlamentario*|formaciones"
        }
        Union => {
            "sindicato*|organización sindical|organizaciones sindicales|central* sindical|centrales sindicales|\
             gremio*|confederación|confederaciones"
        }
        Bank => {
            "banco|bancos|entidad bancaria|entidades bancarias|banco* central|bancos centrales|\
             entidad financiera|entidades financieras|caja* de ahorros"
        }
        Ngo => {
            "ONG|organización no gubernamental|organizaciones no gubernamentales|organización humanitaria|\
             organizaciones humanitarias|organización benéfica|organizaciones benéficas|fundación|fundaciones"
        }
        Team => {
            "equipo*|equipo* de rescate|selección nacional|selecciones nacionales|equipo* de investigación|\
             equipo* conjunto* de investigación|cuadrilla*|tripulación|tripulaciones"
        }
        PoliceForce => {
            "policía* nacional|policías nacionales|cuerpo* policial|cuerpos policiales|cuerpo* de policía|\
             fuerza* policial|fuerzas policiales|servicio* policial|servicios policiales|cuerpo* de seguridad|\
             unidad policial|unidades policiales|fiscalía*|unidad de notificación|autoridades policiales"
        }
        Court => "tribunal|tribunales|juzgado*|corte|cortes|audiencia provincial|audiencias provinciales",
        MilitaryUnit => {
            "brigada*|batallón|batallones|regimiento*|división|divisiones|unidad militar|unidades militares|\
             escuadrón|escuadrones|pelotón|pelotones"
        }
        MediaOutlet => {
            "medio* de comunicación|periódico*|diario|diarios|cadena* de televisión|emisora*|radio|radios|\
             semanario*|rotativo*|canal de televisión|canales de televisión|medios"
        }
        Group => {
            "grupo*|red|redes|célula*|banda*|pandilla*|milicia*|grupo* armado*|grupo* terrorista*|red criminal|\
             redes criminales|grupo* criminal|grupos criminales|cartel|carteles|organización criminal|\
             organizaciones criminales|organización terrorista|organizaciones terroristas|célula* terrorista*|\
             clan|clanes|mafia*"
        }
        Fund => "fondo|fondos|fondo* de inversión|fondo* de pensiones|fondo* de cobertura",
        Club => "club|clubes|club de fútbol|clubes de fútbol",
        Incident => {
            "incidente*|suceso*|accidente*|colisión|colisiones|choque|choques|evento*|hecho* delictivo*|\
             siniestro*"
        }
        Attack => {
            "ataque*|atentado*|atentado* terrorista*|tiroteo*|emboscada*|atentado* suicida*|asalto*|agresión|\
             agresiones|masacre*|matanza*|ataque* terrorista*|ataque* armado*|intento* de atentado|balacera*|\
             ataque* con drones|ataque* suicida*"
        }
        AirStrike => {
            "bombardeo*|ataque* aéreo*|bombardeo* aéreo*|ataque* con misiles|incursión aérea|incursiones aéreas|\
             ataques de drones"
        }
        CyberAttack => {
            "ciberataque*|ataque* informático*|pirateo*|hackeo*|intrusión|intrusiones|ransomware|\
             ataque* de ransomware|ataque* DDoS|ataques de denegación de servicio|ciberincidente*"
        }
        DataBreach => {
            "filtración|filtraciones|fuga* de datos|filtración de datos|filtraciones de datos|violación de datos|\
             violaciones de datos|brecha* de datos|robo* de datos"
        }
        Explosion => "explosión|explosiones|deflagración|deflagraciones|estallido*",
        Quake => "terremoto*|sismo*|seísmo*|temblor|temblores|movimiento* telúrico*|sacudida*|movimiento* sísmico*",
        Aftershock => "réplica*|réplica* sísmica*",
        Fire => "incendio*|fuego*|incendio* forestal|incendios forestales|foco*|foco* de incendio|conato*|quema*",
        Storm => {
            "tormenta*|tornado*|huracán|huracanes|ciclón|ciclones|tifón|tifones|temporal|temporales|borrasca*|\
             tormenta* tropical|tormentas tropicales|vendaval|vendavales|tempestad|tempestades"
        }
        Flood => "inundación|inundaciones|crecida*|riada*|desbordamiento*|aluvión|aluviones|anegamiento*",
        Landslide => {
            "deslizamiento* de tierra|corrimiento* de tierra|alud de tierra|aludes de tierra|alud de lodo|\
             derrumbe*|desprendimiento*|avalancha* de lodo|deslave*|deslizamiento*|huaico*"
        }
        Avalanche => "avalancha*|alud|aludes",
        Eruption => "erupción|erupciones|erupción volcánica|erupciones volcánicas",
        Tsunami => "tsunami|tsunamis|maremoto*",
        Disaster => "catástrofe*|desastre*|desastre* natural|desastres naturales|calamidad|calamidades",
        Crash => "accidente* aéreo*|accidente* de avión|catástrofe* aérea*|siniestro* aéreo*|accidente* de avioneta",
        RoadAccident => {
            "accidente* de tráfico|accidente* de tránsito|accidente* de carretera|accidente* vial|\
             accidentes viales|siniestro* vial|siniestros viales|colisión múltiple|accidente* automovilístico*"
        }
        Derailment => "descarrilamiento*|descarrilo*",
        Shipwreck => "naufragio*|hundimiento* de barco|hundimientos de barcos",
        Wave => "ola*|ola* de calor|oleaje",
        Outage => {
            "avería*|apagón|apagones|corte* de luz|corte* de electricidad|corte* de energía|corte* eléctrico*|\
             corte* de suministro|interrupción|interrupciones|fallo* eléctrico*"
        }
        Flight => {
            "vuelo*|vuelo* nacional|vuelos nacionales|vuelo* internacional|vuelos internacionales|conexión aérea|\
             conexiones aéreas|despegue*|aterrizaje*"
        }
        Delay => {
            "retraso*|cancelación|cancelaciones|vuelo* cancelado*|demora*|trenes suprimidos|vuelos retrasados|\
             atraso*"
        }
        Trip => {
            "viaje*|trayecto*|visita*|desplazamiento*|travesía*|llegada*|cruce*|visita* oficial|\
             visitas oficiales|cruces irregulares|entrada* irregular|entradas irregulares|llegadas irregulares"
        }
        Raid => {
            "registro* domiciliario*|allanamiento*|redada*|inspección|inspecciones|cateo*|control* policial|\
             controles policiales|entrada* y registro*|requisa*|verificación|verificaciones|controles|\
             redadas policiales|batida*"
        }
        Operation => {
            "operación|operaciones|operativo*|operación policial|operaciones policiales|misión|misiones|\
             intervención|intervenciones|operación militar|operaciones militares|jornada* de acción|\
             operaciones de rescate|operación de rescate|redada* coordinada*|operativo* policial|\
             operativos policiales"
        }
        Investigation => {
            "investigación|investigaciones|instrucción judicial|pesquisas|averiguación|averiguaciones|\
             investigación judicial|investigaciones judiciales|comisión de investigación|indagación|indagaciones|\
             indagatoria*"
        }
        Case => {
            "casos|caso|casos de sarampión|casos de cólera|casos de coronavirus|casos de covid|casos de dengue|\
             casos de ébola|casos activos|caso* importado*|casos acumulados"
        }
        ConfirmedCase => {
            "caso* confirmado*|infección|infecciones|caso* positivo*|nuevo* caso*|nueva* infección|\
             nuevas infecciones|nuevo* contagio*|prueba* positiva*|positivo*|test positivo*"
        }
        SuspectedCase => "caso* sospechoso*|caso* probable*|caso* posible*|posible* caso*",
        Outbreak => "brote*|foco* de contagio|epidemia*|rebrote*|clúster|brote* epidémico*",
        Trial => {
            "juicio*|proceso* judicial|procesos judiciales|audiencia*|vista* oral|vistas orales|causa* judicial|\
             causas judiciales|caso* judicial|casos judiciales|procedimiento*"
        }
        Complaint => "denuncia*|queja*|reclamación|reclamaciones|reclamo*",
        Lawsuit => {
            "demanda*|querella*|recurso*|acción judicial|acciones judiciales|demanda* colectiva*|acción legal|\
             acciones legales|petición*|demanda* judicial|demandas judiciales|amparo*|apelación|apelaciones"
        }
        Charge => {
            "cargo* penal|cargos penales|delito*|acusación|acusaciones|infracción|infracciones|\
             violación* de derechos|violaciones de derechos humanos|cargos|irregularidades penales|falta* grave*"
        }
        Crime => "crimen*|crímenes",
        Murder => "asesinato*|homicidio*|feminicidio*|femicidio*",
        Rape => "violación|violaciones|agresión sexual|agresiones sexuales|abuso* sexual|abusos sexuales",
        Robbery => "robo*|atraco*|hurto*|robo* a mano armada|robo* con violencia|asalto* a mano armada",
        WarCrime => "crimen* de guerra|crímenes de guerra",
        Warrant => {
            "orden* de detención|órdenes de detención|orden* de arresto|órdenes de arresto|orden* de captura|\
             órdenes de captura|orden* de aprehensión|órdenes de aprehensión|orden* de registro|\
             órdenes de registro|órdenes de busca y captura|orden* de busca y captura|orden judicial|euroorden|\
             órdenes judiciales|ficha* roja*"
        }
        DeathSentence => "pena* de muerte|sentencia* de muerte|condena* a muerte",
        Vote => {
            "voto*|sufragio*|papeleta*|abstención|abstenciones|voto* a favor|voto* en contra|votación|votaciones|\
             votos válidos|voto* nulo*|voto* en blanco|voto* electoral|votos electorales"
        }
        Seat => "escaño*|curul|curules|banca*|asiento*|acta* de diputado|plaza* parlamentaria*",
        Election => {
            "elección|elecciones|comicios|referéndum|referendo*|elecciones legislativas|\
             elecciones presidenciales|plebiscito*"
        }
        Job => {
            "empleo*|puesto* de trabajo|puesto|puestos|trabajo*|empleo* a tiempo completo|vacante*|\
             plaza* vacante*|plaza* de funcionario|plazas de empleo público|fuente* de trabajo|fuentes de empleo"
        }
        Share => {
            "acción|acciones|título* bursátil|títulos bursátiles|obligación|obligaciones|bono*|\
             participación accionaria"
        }
        Strike => {
            "huelga*|jornada* de huelga|paro|paros|día* de huelga|días de huelga|huelga* general|\
             huelgas generales|paro* laboral|paros laborales|jornada* de paro"
        }
        Demonstration => {
            "manifestación|manifestaciones|concentración|concentraciones|marcha*|protesta*|disturbio*|bloqueo*|\
             movilización|movilizaciones|corte* de ruta|cortes de carretera|piquete*|plantón|plantones|sentada*|\
             cacerolazo*"
        }
        Meeting => {
            "reunión|reuniones|sesión|sesiones|ronda* de negociaciones|encuentro*|entrevista*|conferencia*|\
             reunión de emergencia|jornada* de negociación|rondas de negociación|ronda* de conversaciones"
        }
        Summit => "cumbre*",
        Match => {
            "partido* de fútbol|encuentro* deportivo*|juego*|combate*|pelea*|amistoso*|partidos de liga|\
             partido* de liga|jornadas de liga"
        }
        Goal => "gol|goles|gol en propia puerta|diana*",
        Point => "punto|puntos|puntos del índice",
        Medal => "medalla*|medalla* de oro|medalla* de plata|medalla* de bronce|presea*",
        Title => "título*|campeonato*|copa*|título* mundial|títulos mundiales|Grand Slam|corona mundial|liga* ganada*",
        Win => "victoria*|triunfo*|éxito*",
        Round => "asalto* de boxeo|ronda*",
        Card => "tarjeta*",
        RedCard => "tarjeta* roja*|roja directa",
        YellowCard => "tarjeta* amarilla*",
        Test => {
            "prueba*|prueba* PCR|test|tests|PCR|muestra*|prueba* nuclear|pruebas nucleares|ensayo* nuclear|\
             ensayos nucleares|examen*|exámenes|prueba* diagnóstica*"
        }
        Dose => {
            "dosis|vacuna*|inyección|inyecciones|vacunación|vacunaciones|vial|viales|dosis de vacuna|\
             dosis de refuerzo|pinchazo*"
        }
        Mask => "mascarilla*|tapabocas|cubrebocas|barbijo*",
        Symptom => "síntoma*|efecto* secundario*|efecto* adverso*",
        Surgery => {
            "intervención quirúrgica|intervenciones quirúrgicas|cirugía*|operación quirúrgica|\
             operaciones quirúrgicas|riñón|riñones"
        }
        Animal => {
            "animal|animales|elefante*|ballena*|delfín|delfines|tiburón|tiburones|oso*|león|leones|tigre*|lobo*|\
             mascota*|rinoceronte*|tortuga*|pez|peces|mono*|visón|visones|cetáceo*|gorila*|jaguar|jaguares"
        }
        Cattle => "res|reses|vaca*|toro*|ternero*|bovino*|cabezas de ganado bovino",
        Sheep => "oveja*|cordero*|ovino*",
        Horse => "caballo*|burro*|yegua*|potro*|equino*",
        Dog => "perro*|can|canes|perro* de rescate|perro* rastreador*|cachorro*",
        Livestock => "ganado|cabra*|camello*|cabeza* de ganado|cabezas de ganado|animales de granja|búfalo*|rebaño*",
        Bird => "ave*|pájaro*|pollo*|pato*|gallina*|pavo*|ganso*|cisne*",
        Cat => "gato*|felino*",
        Pig => "cerdo*|cochino*|porcino*|jabalí|jabalíes|lechón|lechones",
        Species => "especie*|especie* amenazada*|raza*",
        Tree => "árbol|árboles|arbusto*|planta* de marihuana|roble*|plantas de cannabis|matas de coca",
        Egg => "huevo*",
        Meal => {
            "comida*|ración|raciones|canasta* de alimentos|botella*|lata*|desayuno*|almuerzo*|menú|menús|\
             platos de comida|kits de alimentos|bolsas de alimentos"
        }
        Coffin => "ataúd|ataúdes|féretro*|tumba*|fosa* común|fosas comunes|fosa*|sepultura*|fosa* clandestina*",
        Stone => "piedra*|adoquín|adoquines|ladrillo*|escombro*|fragmento*|roca*|restos del avión",
        Window => "ventana*|puerta|puertas|muro*|escaparate*|pared|paredes|ventanilla*",
        Project => "proyecto*|plan|planes|programa*|plan de acción|campaña*|obra|obras",
        Question => "pregunta*|cuestión|cuestiones|problema*|error|errores|irregularidad|irregularidades|anomalía*",
        Reason => {
            "razón|razones|factor|factores|causa|causas|hipótesis|escenario*|pista*|motivo*|\
             línea* de investigación"
        }
        Request => {
            "solicitud|solicitudes|peticiones|solicitud* de asilo|solicitudes de asilo|oferta*|candidatura*|\
             licitación|licitaciones|inscripción|inscripciones|pedidos de asilo"
        }
        Transaction => {
            "transacción|transacciones|pago*|transferencia*|compra|compras|venta*|donación|donaciones|préstamo*|\
             retiro*|depósitos bancarios|giro*|crédito*|hipoteca*|compraventa*"
        }
        Bitcoin => "bitcóin|bitcoins|bitcoines|BTC|criptomoneda*",
        Resignation => "dimisión|dimisiones|renuncia*",
        Recall => "llamada* a revisión|llamado* a revisión|retirada* del mercado",
        Truce => {
            "alto* el fuego|cese* al fuego|cese* el fuego|tregua*|violación del alto el fuego|\
             violaciones del alto el fuego|violaciones de la tregua"
        }
        Generation => "generación|generaciones|aniversario*",
        Time => "vez|veces|ocasión|ocasiones|oportunidad|oportunidades",
        Night => "noche*|madrugadas|pernoctación|pernoctaciones",
        Season => "temporada*|mandato*|legislatura*",
        Volcano => "volcán|volcanes",
        Monument => "monumento*|estatua*|bien* de interés cultural|memorial|memoriales|sitios culturales",
        Reactor => "reactor|reactores|reactor nuclear|reactores nucleares",
        WindTurbine => "aerogenerador|aerogeneradores|turbina*|turbina* eólica*",
        Substation => {
            "subestación|subestaciones|transformador|transformadores|subestación eléctrica|\
             subestaciones eléctricas"
        }
        SolarPanel => "panel* solar|paneles solares|placa* solar|placas solares",
        Disease => "enfermedad|enfermedades|patología*",
        Virus => "virus|variante*|cepa*",
        Lake => "lago*|laguna*",
        Beach => "playa*",
        Glacier => "glaciar|glaciares",
        PowerLine => "línea* de alta tensión|línea* eléctrica*|tendido* eléctrico*|poste* de luz",
        Cable => "cable*|cable* submarino*",
        Ventilator => "respirador|respiradores|ventilador|ventiladores",
        Defeat => "derrota*|revés|reveses",
        Draw => "empate*",
        Classroom => "aula*|clase*|salón de clases|salones de clases",
        MilitaryBase => "base* militar|bases militares|base|bases|cuartel|cuarteles|puesto* avanzado*|acuartelamiento*",
        Checkpoint => {
            "puesto* de control|punto* de control|control* de carretera|retén|retenes|puesto* fronterizo*|\
             paso* fronterizo*|control* fronterizo*"
        }
        Bill => "proyecto* de ley|proposición de ley|proposiciones de ley|iniciativa* de ley",
        Resolution => "resolución|resoluciones",
        Decree => "decreto*|decreto* ley|decretos ley",
        Amendment => "enmienda*",
        Tariff => "arancel|aranceles|tasa* aduanera*",
        GoldBar => "lingote*|lingote* de oro",
        Branch => "sucursal|sucursales|oficina* bancaria*|agencia* bancaria*",
        ClinicalTrial => "ensayo* clínico*",
        Execution => "ejecución|ejecuciones",
        LifeSentence => "cadena* perpetua*|condena* a cadena perpetua|prisión permanente revisable",
        PrisonSentence => "pena|penas|pena* de prisión|pena* de cárcel|condena* de prisión|condena* de cárcel",
        Episode => "episodio*",
        Play => "obra* de teatro|función teatral|espectáculo*|funciones teatrales",
        Album => "álbum|álbumes|disco|discos",
        Concert => "concierto*|recital|recitales",
        EmergencyCall => {
            "llamada|llamadas|llamada* de emergencia|llamada* telefónica*|llamadas al 112|llamadas al 911|\
             llamado* de emergencia"
        }
        Alert => "alerta*|advertencia*|aviso*|alerta* roja*|orden* de evacuación|órdenes de evacuación",
        Tip => "soplo*|datos anónimos|denuncia* anónima*",
        Referral => "notificación de contenido|notificaciones de contenido|remisión|remisiones",
        Lap => "vuelta*",
        Stage => "etapa*",
        Set => "set|sets|manga*",
        Try => "ensayo|ensayos",
        Touchdown => "touchdown|touchdowns",
        Run => "carrera|carreras",
        Wicket => "wicket|wickets",
        Assist => "asistencia|asistencias",
        Penalty => "penalti|penaltis|penalty|tiros penales",
        Abortion => "aborto*|interrupción* voluntaria* del embarazo",
        Transplant => "trasplante*|órgano*",
        Address => "dirección|direcciones",
        IpAddress => "dirección IP|direcciones IP",
        View => "visita* web|visualización|visualizaciones|descarga*|reproducción|reproducciones|vistas",
        Farm => {
            "granja*|explotación|explotaciones|finca*|hacienda*|explotación agrícola|explotaciones agrícolas|\
             explotación ganadera|explotaciones ganaderas"
        }
        Field => "campo de cultivo|cultivo*|parcela*|campos",
        Blanket => "manta*|frazada*|colchón|colchones|cobija*",
        Vest => "chaleco* antibalas|chaleco* salvavidas|chaleco*",
        Envelope => "sobres",
        Detonator => "detonador|detonadores",
        Part => "airbag|airbags|componente*|pieza* de repuesto|bolsa* de aire",
        Engine => "motor|motores",
        Convoy => "convoy|convoyes|caravana*",
        Marriage => "matrimonio*|boda*|divorcio*",
        Pregnancy => "embarazo*",
        Version => "versión|versiones",
        Wound => "corte* en la cara|fractura*|herida|heridas",
        Market => "mercado|mercados",
    }
}
