use crate::event::Role;
use crate::lang::Matter;

/// Who did it, with what and why, and how persons and things stand.
pub(super) const WORDS: &[(Matter, &str)] = &[
    (
        Matter::Doer("shooter"),
        "tirador|tiradora|pistolero|francotirador|presunto tirador|hombre que abrió fuego|hombre que disparó",
    ),
    (
        Matter::Doer("driver"),
        "conductor|conductora|chofer|chófer|maquinista|hombre al volante|hombre que conducía",
    ),
    (
        Matter::Doer("bomber"),
        "kamikaze|terrorista suicida|atacante suicida|suicida",
    ),
    (
        Matter::Doer("attacker"),
        "atacante|agresor|presunto autor|autor del ataque|autor del atentado|autor del tiroteo|\
         autor del atropello|autor material|asesino|homicida|terrorista|presunto asesino|presunto agresor",
    ),
    (
        Matter::Doer("suspect"),
        "el sospechoso|principal sospechoso|sospechoso principal|la sospechosa|único sospechoso",
    ),
    (
        Matter::Doer("attackers"),
        "los atacantes|los autores|los agresores|los tiradores|los asesinos|atacantes|los autores del ataque|\
         los autores del atentado",
    ),
    (
        Matter::Several,
        "un tirador|un sospechoso|un atacante|un conductor|un chofer|un chófer|otro sospechoso|otro conductor|\
         un segundo sospechoso|un agresor|un terrorista|un suicida|un kamikaze|uno de los atacantes|\
         uno de los autores|conductor de autobús|un pistolero|un francotirador|un asesino",
    ),
    (
        Matter::Thing("alarm"),
        "sirena*|alarma*|sistema de alarma|sistema de alerta|detector de humo|detectores de humo",
    ),
    (
        Matter::Thing("extinguisher"),
        "extintor|extintores|extinguidor|extinguidores|matafuego*",
    ),
    (Matter::Thing("sprinkler"), "rociador|rociadores|aspersor|aspersores"),
    (
        Matter::Thing("brakes"),
        "freno|frenos|sistema de frenado|freno de emergencia",
    ),
    (
        Matter::Thing("emergency-exit"),
        "salida de emergencia|salidas de emergencia",
    ),
    (
        Matter::Thing("permit"),
        "licencia|licencias|permiso de funcionamiento|permiso|habilitación|certificado|certificado de seguridad|\
         permisos",
    ),
    (
        Matter::Means("missile"),
        "misil|misiles|misil tierra-aire|misil antiaéreo|cohete*|misil Buk",
    ),
    (
        Matter::Means("warplane"),
        "avión de combate|caza de combate|avión de caza|cazabombardero*|aviones de combate|cazas|avión militar",
    ),
    (
        Matter::Means("handgun"),
        "pistola*|revólver|revólveres|arma corta|Glock",
    ),
    (
        Matter::Means("rifle"),
        "rifle*|fusil|fusiles|fusil de asalto|fusiles de asalto|kaláshnikov|kalashnikov*|arma larga|armas largas|\
         arma automática|ametralladora*|subfusil|metralleta*",
    ),
    (
        Matter::Wields,
        "armado* con|portaba|empuñaba|llevaba|blandía|disparó con|sólo una|solo una|portando|empuñando",
    ),
    (Matter::Cause("cause:lightning"), "rayo|relámpago"),
    (
        Matter::Cause("cause:structural-failure"),
        "fallo estructural|falla estructural|defecto estructural|fatiga del material|defecto de construcción|\
         corrosión|defecto de diseño",
    ),
    (
        Matter::Cause("cause:cable-failure"),
        "rotura de uno de los tirantes|rotura de un tirante|rotura de los tirantes|rotura de un cable|\
         rotura del tirante",
    ),
    (
        Matter::Cause("cause:short-circuit"),
        "cortocircuito*|corto circuito|fallo eléctrico|falla eléctrica",
    ),
    (
        Matter::Cause("cause:fireworks"),
        "bengala*|fuegos artificiales|pirotecnia|artefacto pirotécnico|material pirotécnico|petardo*|\
         fuego de artificio",
    ),
    (
        Matter::Cause("cause:arson"),
        "incendio provocado|incendio intencionado|incendio intencional|intencionadamente|pirómano",
    ),
    (
        Matter::Cause("cause:gas-leak"),
        "fuga de gas|escape de gas|explosión de gas|bombona de gas|bombonas de gas",
    ),
    (
        Matter::Cause("cause:human-error"),
        "error humano|fallo humano|falla humana|negligencia|error del piloto|error del maquinista|\
         error de pilotaje",
    ),
    (
        Matter::Cause("cause:technical-failure"),
        "fallo técnico|falla técnica|fallo mecánico|falla mecánica|avería|problema técnico|fallo de motor|\
         fallo de los frenos|fallo en los frenos|problema mecánico",
    ),
    (
        Matter::Cause("cause:speed"),
        "exceso de velocidad|excesiva velocidad|velocidad excesiva|demasiado rápido",
    ),
    (
        Matter::Cause("cause:bad-weather"),
        "mal tiempo|lluvias torrenciales|fuertes lluvias|lluvias intensas|niebla|mala visibilidad|\
         condiciones meteorológicas adversas",
    ),
    (
        Matter::Cause("cause:bird-strike"),
        "impacto de un ave|choque con un ave|choque con aves",
    ),
    (
        Matter::Cause("cause:bomb"),
        "bomba|artefacto explosivo|sabotaje|atentado",
    ),
    (
        Matter::Causes,
        "causado* por|causar~|provocado* por|provocar~|debido a|se debió a|a causa de|origen del|origen de la|\
         el origen|la causa|causa del|causa de la|hipótesis de|hipótesis del|prender~ fuego|incendiar~|\
         originado* por|originar~|apuntar~ a|atribuir~ a|atribuido* a|ocasionado* por|la tesis de|deberse~ a|\
         desencadenar~",
    ),
    (
        Matter::RuledOut,
        "descartar~|descartado*|excluir~|excluido*|rechazar~ la hipótesis|no hay indicios de|sin indicios de|\
         desechar~|ningún indicio de",
    ),
    (
        Matter::Is(Role::Caught, true),
        "detenido|detenida|arrestado|arrestada|capturado|capturada|apresado|apresada|bajo custodia|entre rejas|\
         tras las rejas|aprehendido|fue detenido|se entregó|detuvo|detuvieron|arrestó|arrestaron|capturó|\
         capturaron",
    ),
    (
        Matter::Is(Role::Caught, false),
        "prófugo|prófuga|fugitivo|fugitiva|en fuga|a la fuga|huido|en paradero desconocido|busca|buscan|buscando|\
         lo busca|la busca|trata de encontrarlo|tratan de encontrarlo|trata de encontrar|tratan de localizar|\
         trata de localizarlo|en busca y captura|se busca|en libertad|anda suelto|sin rastro",
    ),
    (
        Matter::Is(Role::Alone, true),
        "actuó solo|actuó en solitario|actuaba solo|lobo solitario|un solo tirador|un único tirador|único tirador|\
         un solo atacante|único atacante|actuado solo|actuado en solitario|un solo autor",
    ),
    (
        Matter::Is(Role::Alone, false),
        "cómplice*|varios tiradores|varios atacantes|segundo tirador|varios hombres armados|\
         varios hombres abrieron fuego",
    ),
    (
        Matter::Is(Role::Works, true),
        "sonó|sonaron|funcionó|funcionaron|funcionaba|funcionaban|se activó|se activaron|funcionado|funciona|\
         funcionan|sonado|saltó|saltaron|operativo*|abierta|abiertas",
    ),
    (
        Matter::Is(Role::Works, false),
        "falló|fallaron|averiado*|no funcionó|defectuoso*|fuera de servicio|en silencio|estropeado*|bloqueada|\
         bloqueadas|cerrada|cerradas|vacío*|vacíos|fallado",
    ),
    (
        Matter::Is(Role::Valid, true),
        "en vigor|vigente|vigentes|en regla|al día|válido*|válida|en orden",
    ),
    (
        Matter::Is(Role::Valid, false),
        "vencido*|vencida|caducado*|caducada|expirado*|expirada|caducó|venció|sin licencia",
    ),
    (
        Matter::Is(Role::Maintained, true),
        "mantenimiento adecuado|correctamente mantenido*|mantenimiento correcto|revisado* periódicamente|\
         bien mantenido*|revisiones periódicas|inspeccionado* regularmente",
    ),
    (
        Matter::Is(Role::Maintained, false),
        "falta de mantenimiento|mal mantenido*|mantenimiento deficiente|mantenimiento insuficiente|\
         sin mantenimiento|no hizo el mantenimiento|no realizó el mantenimiento",
    ),
    (
        Matter::Is(Role::Confessed, true),
        "confesó|ha confesado|confesado|reconoció los hechos|admitió los hechos|confesaron|se declaró culpable",
    ),
    (
        Matter::Is(Role::Confessed, false),
        "guardó silencio|guarda silencio|se negó a declarar|se niega a declarar|proclama su inocencia|\
         mantiene su inocencia|niega los hechos|negó los hechos|se acogió a su derecho a no declarar",
    ),
    (
        Matter::Citizen,
        "nacionalidad|nacionalidades|ciudadano|ciudadana|pasaporte|pasaportes|de origen|origen|nacido|nacida|\
         ciudadanía",
    ),
    (
        Matter::Elsewhere,
        "otros tiroteos|otros disparos|más disparos|más tiroteos|otros lugares|otros puntos|en otros puntos|\
         varios puntos|otro tiroteo|segundo tiroteo|otras explosiones|otros ataques|otras zonas de la ciudad",
    ),
    (
        Matter::Untrue,
        "falsa alarma|falsas alarmas|no se confirmaron|no se confirmó|no se han confirmado|sin confirmar|\
         infundado*|infundada*|resultaron falsas|resultaron falsos|resultó falso|resultó falsa|eran falsas|\
         eran falsos|desmentido*|desmintió|desmintieron",
    ),
    (
        Matter::Named,
        "apuntar~ a|apunta|señalar~|identificar~|identificado* como|identificado|señalado* como|nombrar~",
    ),
    (
        Matter::Hits,
        "alcanzado|alcanzó|derribado|derribó|derribaron|derribar~|abatido|impactó|impactado|derribo",
    ),
    (Matter::Shots, "disparos|tiros|balazos"),
    (
        Matter::Open,
        "se desconoce si|no está claro|no se sabe si|incierto|por determinar|se ignora si|no queda claro",
    ),
    (
        Matter::Deed,
        "responsabilidad|implicación|implicado*|participación|nada que ver|estar detrás|cualquier vínculo|\
         algún papel|autoría",
    ),
    (Matter::Both, "tanto"),
    (Matter::Half("country:US"), "estadounidense"),
    (Matter::Half("country:GB"), "anglo|británico"),
    (Matter::Half("country:FR"), "franco"),
    (Matter::Half("country:DE"), "germano|alemán"),
    (Matter::Half("country:RU"), "ruso"),
    (Matter::Half("country:CN"), "sino"),
    (Matter::Half("country:ES"), "hispano|español"),
    (Matter::Half("country:IT"), "ítalo|italo"),
    (Matter::Half("country:PT"), "luso"),
    (Matter::Half("country:TR"), "turco"),
    (Matter::Half("country:BE"), "belga"),
    (Matter::Half("country:MA"), "marroquí"),
    (Matter::Half("country:IR"), "iraní|irano"),
    (Matter::Half("country:CH"), "suizo"),
    (Matter::Half("country:AR"), "argentino"),
    (Matter::Half("country:BR"), "brasileño"),
    (
        Matter::Cause("cause:accident"),
        "accidental|accidentales|accidentalmente|un accidente|por accidente",
    ),
    (
        Matter::Cause("cause:deliberate"),
        "deliberadamente|deliberado*|deliberada*|intencionado*|intencional|a propósito|de forma deliberada|\
         voluntariamente",
    ),
    (
        Matter::Cause("cause:terrorism"),
        "terrorismo|ataque terrorista|acto terrorista|atentado terrorista",
    ),
    (Matter::Cause("cause:chemicals"), "nitrato de amonio|productos químicos"),
    (
        Matter::Cause("cause:welding"),
        "soldadura|trabajos de soldadura|soldadores",
    ),
    (
        Matter::Motive("motive:terror"),
        "móvil terrorista|motivo terrorista|motivación terrorista|intención terrorista|móvil yihadista",
    ),
    (
        Matter::Motive("motive:family"),
        "disputa familiar|pelea familiar|conflicto familiar|riña familiar|asunto familiar|problema familiar",
    ),
    (
        Matter::Motive("motive:robbery"),
        "intento de robo|robo frustrado|atraco fallido",
    ),
    (
        Matter::Is(Role::Guilty, true),
        "condenado|condenada|declarado culpable|declarada culpable|hallado culpable|condenó",
    ),
    (
        Matter::Is(Role::Guilty, false),
        "absuelto|absuelta|exonerado|declarado inocente|declarada inocente|absolvió",
    ),
    (
        Matter::Cause("cause:phishing"),
        "phishing|adjunto malicioso|archivo adjunto malicioso|correo* malicioso*|correo electrónico malicioso|\
         correos electrónicos maliciosos|correo electrónico con un adjunto malicioso",
    ),
    (
        Matter::Cause("cause:software-flaw"),
        "vulnerabilidad del software|fallo de seguridad|agujero de seguridad|vulnerabilidad de Windows",
    ),
    (
        Matter::Is(Role::Alive, true),
        "está vivo|está viva|sigue vivo|sigue viva|con vida|hallado vivo|capturado vivo",
    ),
    (
        Matter::Is(Role::Alive, false),
        "está muerto|está muerta|hallado muerto|se suicidó|se quitó la vida|fue muerto|se inmoló|fue asesinado",
    ),
    (
        Matter::Is(Role::Drunk, true),
        "borracho|ebrio|bajo los efectos del alcohol|en estado de embriaguez|dio positivo en alcohol|\
         dio positivo en alcoholemia|bajo los efectos de las drogas|dio positivo",
    ),
    (
        Matter::Is(Role::Drunk, false),
        "sobrio|dio negativo|dio negativo en alcohol|dio negativo en alcoholemia|\
         negativo en la prueba de alcoholemia|no había bebido|control de alcoholemia negativo",
    ),
    (
        Matter::Thing("distress-call"),
        "llamada de socorro|señal de socorro|llamada de emergencia|señal de auxilio|mensaje de socorro|SOS",
    ),
];
