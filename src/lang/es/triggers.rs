use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "ataque*|atacar~|atentado*|atentar~|acto* terrorista*|acto* de terrorismo|agresión|agresiones|agredir~|\
             emboscada*|emboscar~|masacre*|masacrar~|matanza*|magnicidio*|intento* de asesinato|ataque* terrorista*|\
             atentado* terrorista*|carnicería|embestida*|arrollar~ a la multitud|atropello masivo|\
             atropello* mortal* múltiple|atropello deliberado|embestir~ a la multitud|atropellar~ a la multitud|\
             embestir~|linchamiento*|linchar~|paliza*|palizas|propinar~ una paliza|acto* de violencia|genocidio*|\
             pogromo*|sabotaje*|sabotear~|envenenamiento*|envenenar~|ataque* con drones|ataque* con ácido|\
             crimen* de odio|delito* de odio|acto* vandálico*|vandalismo|profanación|profanar~|riña*|reyerta*|\
             ajuste* de cuentas|atrocidad|atrocidades|asalto contra|asalto al capitolio|ataque* coordinado*|\
             furgoneta lanzada contra|atropello* masivo*|ataque* con vehículo|ataque* con camión|arremeter~ contra|\
             perpetrar~ un atentado|cometer~ un atentado|intento* de atentado|atentado* frustrado*|ola de violencia|\
             violencia intercomunitaria|actos de barbarie|atentado* con camión|arrollar~ a peatones|\
             atropellar~ a peatones"
        }
        EventKind::Bombing => {
            "atentado* con bomba|atentado* suicida*|atentado* con coche bomba|coche* bomba|carro* bomba|camión bomba|\
             camiones bomba|paquete* bomba|terrorista* suicida*|atacante* suicida*|ataque* suicida*|\
             ataque* con bomba|ataque* bomba|artefacto* explosivo*|carga* explosiva*|hacerse~ explotar|\
             hacerse~ estallar|se hizo explotar|se hicieron explotar|se hizo estallar|inmolarse~|hacer~ estallar|\
             hacer~ explotar|hacer~ detonar|detonar~|lanzar~ una granada|arrojar~ una granada|lanzamiento de granada|\
             mina* antipersona|minas antipersona|mina* antipersonal|minas antipersonales|mina* terrestre*|\
             ataque* con granada|carta* bomba|cinturón explosivo|chaleco* bomba|bomba casera|una bomba|bombas|\
             bomba explotar~|bomba estallar~|la bomba|cóctel molotov|cócteles molotov|doble atentado suicida|\
             explosión de una bomba|bombazo*|moto bomba|kamikaze*|artefacto* casero*|bomba* lapa"
        }
        EventKind::Shooting => {
            "tiroteo*|tirotear~|tiroteado*|balacera*|disparo|disparos|disparar~|abrir~ fuego|abrir~ el fuego|\
             abierto fuego|intercambio* de disparos|ráfaga* de disparos|tiroteo* masivo*|masacre* a tiros|\
             ataque* armado*|a tiros|a balazos|balear~|baleado*|acribillar~|acribillado*|herido* de bala|\
             heridos de bala|herido* por bala|herido* por arma de fuego|fusilar~|fusilamiento*|ametrallamiento*|\
             ametrallar~|matado a tiros|matar~ a tiros|muerto* a tiros|asesinado* a tiros|asesinar~ a tiros|\
             abatido* a tiros|abatir~ a tiros|abatido* por la policía|abatido*|francotirador abrió|liarse~ a tiros|\
             fuego cruzado|ráfagas de fusil|enfrentamiento a tiros|impactos de bala|recibir~ un disparo|\
             recibir~ varios disparos|abatir~"
        }
        EventKind::Stabbing => {
            "apuñalamiento*|apuñalar~|apuñalado*|acuchillar~|acuchillamiento*|ataque* con cuchillo|\
             ataque* con arma blanca|agresión con arma blanca|agresiones con arma blanca|puñalada*|a puñaladas|\
             cuchillada*|a cuchilladas|degollar~|degollamiento*|decapitar~|decapitación|decapitaciones|machetazo*|\
             ataque* con machete|a machetazos|navajazo*|con arma blanca|ataque* a cuchillo|apuñalar~ mortalmente|\
             ataque* con hacha|hachazo*|a hachazos"
        }
        EventKind::Airstrike => {
            "bombardeo*|bombardear~|bombardeado*|ataque* aéreo*|bombardeo* aéreo*|ataque* con misiles|\
             ataque* con cohetes|lanzamiento* de cohetes|lanzamiento* de misiles|lanzar~ misiles|lanzar~ un misil|\
             lanzar~ cohetes|ataque* de dron|ataque* de drones|incursión aérea|incursiones aéreas|\
             fuego de artillería|andanada de misiles|salva de cohetes|lluvia de cohetes|lluvia de misiles|\
             ataque* con mortero|ataques con morteros|morterazos|ataques selectivos|bombas lanzadas|lanzar~ bombas|\
             cañoneo*|ataque* israelí con misiles|ofensiva aérea|ataque* con misil|campaña de bombardeos|\
             raid aéreo|lanzar~ … misiles|lanzar~ … cohetes|lanzar~ … drones|disparar~ … misiles|\
             disparar~ … cohetes|disparar~ … proyectiles"
        }
        EventKind::Cyberattack => {
            "ciberataque*|ataque* informático*|ataque* cibernético*|pirateo*|pirateo* informático*|piratear~|\
             pirateado*|hackear~|hackeo*|hackeado*|jaqueo*|ataque* de denegación de servicio|denegación de servicio|\
             phishing|ataque* de ransomware|ransomware|programa* de secuestro|intrusión informática|\
             intrusiones informáticas|virus informático|ataque* DDoS|DDoS|ciberespionaje|\
             incidente* de ciberseguridad|ciberincidente*|ciberofensiva*|incidente* informático*|software malicioso|\
             malware|secuestro de datos|ciberatacar~|ataque* digital|intrusión en el sistema|\
             intrusión en los sistemas|jaquear~"
        }
        EventKind::DataBreach => {
            "filtración de datos|datos … robados|filtraciones de datos|fuga* de datos|robo* de datos|violación de datos|\
             violaciones de datos|brecha* de seguridad|brecha* de datos|divulgación de datos|exfiltrar~|\
             exfiltración de datos|datos personales expuestos|datos comprometidos|datos robados|datos expuestos|\
             exposición de datos|filtración de información|filtración de documentos|filtración masiva|\
             datos filtrados|robar~ los datos|robar~ datos|robo de información|datos sustraídos|sustraer~ datos|\
             fallo de seguridad|filtrar~ datos|fuga de información|datos hackeados|datos de … fueron robados|datos de … sido robados|datos de … fueron filtrados|datos de … sido filtrados|datos de … fueron sustraídos|datos de … sido sustraídos|datos de … fueron expuestos|\
             datos de … quedaron expuestos|datos personales de … fueron robados|datos personales de … sido robados|datos de … fueron hackeados|datos de … se filtraron"
        }
        EventKind::WarClash => {
            "enfrentamiento*|enfrentarse~|conflicto* armado*|hostilidad|hostilidades|contraofensiva*|escaramuza*|\
             invasión|invasiones|invadir~|guerra* civil|guerras civiles|escalada militar|escalada bélica|\
             ofensiva* terrestre*|asalto* terrestre*|insurgencia armada|combate|combates|intensos combates|\
             violentos combates|choques armados|conflicto entre|guerra en|guerra contra|guerra entre|en guerra|\
             declaración de guerra|declarar~ la guerra|batalla de|batalla por|ofensiva* militar|\
             ofensivas militares|ofensiva del ejército|ofensiva* rebelde*|lanzar~ una ofensiva|ofensiva sobre|\
             vasta ofensiva|gran ofensiva|estallido de la guerra|incursión|incursiones|incursionar~|\
             toma de la ciudad|tomar~ la ciudad|enfrentamientos armados|choque* armado*|guerra total|la guerra|\
             cerco militar|tomar~ el control de|hacerse~ con el control de|tomar~ el control|capturar~ la ciudad|\
             conquistar~|reconquistar~|asediar~|asedio*|frente de batalla"
        }
        EventKind::Coup => {
            "golpe* de Estado|golpe* militar|golpes militares|intentona golpista|intento* de golpe de Estado|\
             intento de golpe|golpistas|putsch|asonada*|derrocamiento*|derrocar~|derrocado*|motín militar|\
             sublevación|sublevaciones|sublevarse~|levantamiento*|insurrección|insurrecciones|rebelión|rebeliones|\
             alzamiento*|toma del poder|tomar~ el poder|destituido por los militares|pronunciamiento militar|\
             junta militar tomó|cuartelazo*|autogolpe*"
        }
        EventKind::Kidnapping => {
            "secuestro*|secuestrar~|secuestrado*|rapto*|raptar~|toma* de rehenes|tomar~ rehenes|tomar~ como rehén*|\
             tomar~ como rehenes|tomado* como rehén*|retener~ como rehenes|secuestro* aéreo*|desaparición forzada|\
             desapariciones forzadas|petición de rescate|exigir~ un rescate|pedir~ un rescate|plagio de personas|\
             levantón|levantones|retener~ contra su voluntad|privar~ de la libertad|\
             privación ilegal de la libertad|secuestrador*|plagiado*|plagiar~"
        }
        EventKind::Abuse => {
            "violación sexual|violaciones sexuales|violar~ a|violado* por|violada*|violación múltiple|\
             violación en grupo|violación grupal|una violación|agresión sexual|agresiones sexuales|abuso* sexual|\
             abusos sexuales|abuso de menores|abusos a menores|violencia sexual|acoso|acosar~|acoso sexual|tortura*|\
             torturar~|torturado*|maltrato*|maltratar~|malos tratos|violencia machista|violencia de género|\
             violencia doméstica|violencia intrafamiliar|violencia policial|brutalidad policial|incesto*|\
             feminicidio*|femicidio*|pederastia|pornografía infantil|pedofilia|abusar~ sexualmente|abusar~ de|\
             agredir~ sexualmente|agredido* sexualmente|acoso escolar|vejaciones|trato degradante|explotación sexual"
        }
        EventKind::Theft => {
            "robo a mano armada|robos a mano armada|robo con fuerza|robo con violencia|robo con intimidación|hurto*|\
             hurtar~|atraco*|atracar~|asalto a un banco|asaltar~ un banco|robo*|robar~|robado*|saqueo*|saquear~|\
             desvalijar~|desvalijado*|sustraer~|sustracción|butrón|alunizaje*|allanamiento de morada|tirón de bolso|\
             robo de joyas|robo de vehículos|robo de obras de arte|piratería marítima|expolio*|expoliar~|\
             asalto a mano armada|piratas del asfalto|robos|carterista*"
        }
        EventKind::Fraud => {
            "fraude*|defraudar~|estafa*|estafar~|estafado*|timo*|timar~|corrupción|corruptela*|soborno*|sobornar~|\
             cohecho|coima*|mordidas|blanqueo|blanqueo de capitales|blanqueo de dinero|lavado de dinero|\
             lavado de activos|evasión fiscal|evasión de impuestos|fraude* fiscal|fraudes fiscales|delito fiscal|\
             malversación|malversar~|desfalco*|desvío de fondos|desviar~ fondos|apropiación indebida|peculado|\
             abuso de confianza|información privilegiada|extorsión|extorsiones|extorsionar~|chantaje*|chantajear~|\
             falsificación|falsificaciones|falsificar~|suplantación de identidad|dopaje|amaño*|amañar~|\
             conflicto* de intereses|tráfico de influencias|prevaricación|abuso de poder|enriquecimiento ilícito|\
             trama corrupta|trama de corrupción|escándalo* de corrupción|escándalo financiero|financiación ilegal|\
             lavar~ dinero|blanquear~ dinero|administración desleal|esquema ponzi|estafa piramidal|\
             concierto para delinquir"
        }
        EventKind::Smuggling => {
            "tráfico* de drogas|tráfico* de estupefacientes|tráfico* de armas|tráfico* de personas|\
             tráfico ilegal de personas|trata de personas|trata de blancas|trata de seres humanos|\
             tráfico de seres humanos|tráfico de migrantes|narcotráfico|contrabando|contrabandear~|caza furtiva|\
             tráfico de cocaína|tráfico internacional de|tráfico ilícito|red de trata|redes de trata|\
             punto de venta de droga|tráfico de especies|traficar~|microtráfico|narcomenudeo|transportar~ droga"
        }
        EventKind::Escape => {
            "fuga de la cárcel|fuga de la prisión|fuga de presos|fuga masiva|fuga de un preso|fugarse~|fugado*|evadirse~|evasión de presos|escaparse~|fuga carcelaria|intento* de fuga|fuga de reos|escapar~ de prisión|escapar~ de la cárcel|escapado de la cárcel"
        }
        EventKind::Riot => {
            "disturbio*|altercado*|violencia urbana|estampida*|avalancha humana|aplastamiento|tumulto*|motín|\
             motines|amotinarse~|amotinado*|amotinamiento*|motín carcelario|guerrilla urbana|batalla campal|\
             escenas de violencia|incidentes violentos|noche de disturbios|revuelta*|desmanes|desórdenes|\
             enfrentamientos con la policía|choques con la policía|enfrentamientos con las fuerzas de seguridad|\
             enfrentamientos con las fuerzas del orden|vandalismo callejero|estallido social|kale borroka"
        }
        EventKind::Disaster => {
            "catástrofe*|catástrofe* natural|desastre*|desastre* natural|desastres naturales|rotura de la presa|rotura de una presa|rotura del dique|ruptura de la presa|ruptura del dique|colapso de la presa|tsunami*|maremoto*|crisis humanitaria|crisis humanitarias|hambruna*|tragedia*|accidente* nuclear|accidentes nucleares|calamidad|calamidades|catástrofe* humanitaria*|catástrofe* ecológica*|emergencia humanitaria|zona catastrófica|marejada ciclónica|presa cedió|dique cedió|desastre minero|desastre nuclear|desastre ambiental|declaratoria de emergencia|zona de desastre"
        }
        EventKind::Earthquake => {
            "terremoto*|sismo*|seísmo*|temblor|temblores|temblor de tierra|temblores de tierra|sacudida*|\
             sacudida* sísmica*|movimiento* sísmico*|movimiento* telúrico*|actividad sísmica|tierra tembló|\
             la tierra ha temblado|enjambre sísmico|fuerte terremoto|fuerte sismo|potente terremoto|potente sismo|\
             terremotos"
        }
        EventKind::Aftershock => {
            "réplica*|réplica* sísmica*|réplicas del terremoto|réplicas del sismo|réplica de magnitud"
        }
        EventKind::Flood => {
            "inundación|inundaciones|inundar~|inundado*|riada*|crecida*|crecida* súbita*|crecida del río|\
             desbordamiento*|desbordarse~|desbordar~|desbordado*|salirse~ de su cauce|lluvia* torrencial|\
             lluvias torrenciales|fuertes lluvias|intensas lluvias|lluvias intensas|lluvias|aguacero*|diluvio|\
             chubasco*|anegamiento*|anegar~|anegado*|gota fría|tromba* de agua|precipitaciones intensas|\
             precipitaciones récord|subida del nivel del agua|subida de las aguas|río desbordado|\
             avenida torrencial|barrios inundados|bajo el agua|crecidas repentinas|lluvias monzónicas|\
             temporal de lluvia|temporada de lluvias|una DANA|la DANA|DANA de octubre"
        }
        EventKind::Storm => {
            "tormenta*|huracán|huracanes|ciclón|ciclones|tifón|tifones|tornado*|temporal|temporales|\
             tormenta* de nieve|tormenta* tropical|tormentas tropicales|tormenta* eléctrica*|borrasca*|vendaval|\
             vendavales|ventisca*|ola* de frío|nevada*|fuertes vientos|vientos huracanados|tormenta* de arena|\
             tocar~ tierra|depresión tropical|granizada*|granizo|tempestad|tempestades|frente frío|helada*|\
             racha* de viento|rachas de viento|ráfagas de viento|alcanzado* por un rayo|un rayo|temporal de nieve|\
             rachas huracanadas|manga de viento"
        }
        EventKind::Fire => {
            "incendio*|incendiar~|incendiado*|incendiarse~|incendio* forestal|incendios forestales|fuego forestal|\
             fuegos forestales|arder~|en llamas|prenderse~ fuego|prender~ fuego|pegar~ fuego|incendio* provocado*|\
             incendio* intencionado*|calcinar~|calcinado*|el fuego|un fuego|las llamas|llamas|\
             consumido* por las llamas|pasto de las llamas|arrasado* por el fuego|arrasado* por las llamas|\
             fuego declarado|fuego se propagó|hectáreas quemadas|hectáreas calcinadas|hectáreas arrasadas|quemar~|\
             quemado*|quemarse~|conato de incendio|conflagración|gran incendio|foco de incendio|siniestro por fuego|\
             quema* de"
        }
        EventKind::Landslide => {
            "deslizamiento* de tierra|deslizamientos de tierra|corrimiento* de tierra|corrimiento* de tierras|alud|\
             aludes|alud de tierra|alud de lodo|aludes de lodo|avalancha*|avalancha de nieve|\
             desprendimiento* de tierra|desprendimiento* de rocas|desprendimiento*|deslave*|huaico*|deslizamiento*|\
             alud de nieve|avalancha* de lodo|flujo de lodo|desplazamiento de tierra|ladera se vino abajo|\
             caída de rocas"
        }
        EventKind::Eruption => {
            "erupción|erupciones|erupción volcánica|erupciones volcánicas|colada* de lava|entrar~ en erupción|\
             hacer~ erupción|nube* de ceniza|nube de cenizas|actividad volcánica|columna de ceniza|\
             cenizas volcánicas|ceniza volcánica|despertar del volcán|lava|volcán entró en erupción|erupcionar~"
        }
        EventKind::Heatwave => {
            "ola* de calor|olas de calor|calor extremo|temperatura* récord|récord de calor|altas temperaturas|\
             récord de temperatura|cúpula de calor|día más caluroso|día más cálido|año más cálido|alerta por calor|\
             golpe* de calor|canícula|calor sofocante|mes más cálido"
        }
        EventKind::Drought => {
            "sequía*|escasez de agua|falta de agua|restricciones de agua|crisis del agua|crisis hídrica|\
             estrés hídrico|racionamiento de agua|desabastecimiento de agua"
        }
        EventKind::Explosion => {
            "explosión|explosiones|explotar~|explotado*|estallar~|estallido de|estallado|deflagración|deflagraciones|\
             detonación|detonaciones|explosión de gas|explosiones de gas|onda expansiva|bola de fuego|\
             explosión química|fuga* de gas|escape* de gas|volar~ por los aires|doble explosión|fuerte explosión|\
             violenta explosión|grisú|un estallido|el estallido|estallidos"
        }
        EventKind::Collapse => {
            "derrumbe*|derrumbarse~|derrumbar~|derrumbado*|derrumbamiento*|colapso del puente|colapso de un edificio|\
             colapso del edificio|colapso de un puente|colapso de una mina|colapso del techo|colapsar~|\
             desplome del edificio|desplome de un edificio|desplome del puente|desplome de un puente|\
             hundimiento del puente|hundimiento de un edificio|hundimiento del edificio|hundimiento de la mina|\
             hundirse~ el techo|venirse~ abajo|se vino abajo|se vinieron abajo|derrumbe de la mina|\
             derrumbe de un edificio|hundimiento del terreno|socavón|ceder~ bajo el peso|colapso de la estructura|\
             derrumbes"
        }
        EventKind::Accident => {
            "accidente*|accidente* de tráfico|accidente* de tránsito|accidente* de carretera|accidente* laboral|\
             accidentes laborales|accidente* industrial|accidentes industriales|accidente* mortal|\
             accidentes mortales|accidente* de coche|accidente* de tren|accidente* de autobús|\
             accidente* ferroviario*|accidente* vial|accidentes viales|siniestro* vial|siniestros viales|percance*|\
             siniestro|siniestros|ahogamiento*|caída mortal|caídas mortales|aterrizaje* de emergencia|electrocución|\
             electrocutarse~|electrocutado*|electrocutar~|intoxicación|intoxicaciones|intoxicación alimentaria|\
             atropello*|atropellar~|atropellado*|arrollado*|arrollar~|accidente de autocar|accidente* de esquí|\
             accidente* de caza|accidente doméstico|caída accidental|asfixia|precipitarse~ desde|\
             precipitarse~ al vacío|accidente* múltiple|accidente* de montaña|accidente de bus|accidente carretero"
        }
        EventKind::Crash => {
            "accidente* aéreo*|accidente* de avión|accidente* de aviación|accidente* de helicóptero|\
             accidente* de avioneta|siniestro* aéreo*|catástrofe* aérea*|colisión|colisiones|colisionar~|\
             descarrilamiento*|descarrilar~|descarrilado*|choque*|chocar~|choque frontal|choque múltiple|\
             choque en cadena|colisión múltiple|colisión frontal|estrellarse~|estrellado*|estrellar~|\
             salida* de vía|salirse~ de la vía|salirse~ de la carretera|salirse~ de la calzada|impactar~ contra un|\
             alcance múltiple|precipitarse~ por un barranco|caer~ por un barranco|caer~ a un barranco|\
             caída a un barranco|caída del avión|avión derribado|avión fue derribado|avión se precipitó|\
             derribo del avión|derribo de un avión|derribo|derribar~ un avión|derribar~ el avión|\
             derribar~ un helicóptero|derribar~ un dron|drones derribados|dron derribado|helicóptero derribado|\
             derribado por un misil|empotrarse~|volcar~|volcado*|vuelco*|volcadura*|caer~ al mar|\
             catástrofe* ferroviaria*|siniestro ferroviario|choque de trenes|avión siniestrado|\
             desplome de un avión|desplome de un helicóptero|desplome de una avioneta|desplome del avión|\
             avión cayó|helicóptero cayó|avioneta cayó|aparato cayó|derribado* por error|avión estrellado|\
             accidentes aéreos|derribar~ … drones|derribar~ … aviones|derribar~ … misiles|derribar~ … helicópteros|\
             derribar~ … cazas|derribar~ un caza|derribar~ el dron"
        }
        EventKind::Shipwreck => {
            "naufragio*|naufragar~|zozobrar~|zozobra de una embarcación|encallar~|encallado*|encallamiento*|\
             varamiento*|hundimiento del barco|hundimiento de un barco|hundimiento del buque|hundimiento del ferry|\
             hundimiento de una embarcación|hundimiento del submarino|barco se hundió|barco hundido|\
             buque se hundió|ferry se hundió|embarcación se hundió|embarcación volcó|patera volcó|barco volcó|\
             hundirse~ frente|ferry hundirse~|barco en apuros|embarcación a la deriva|irse~ a pique|se fue a pique|\
             naufragio de migrantes|embarcación naufragó|patera naufragó|hundirse~|volcar~ una patera|\
             volcar~ una embarcación|volcar~ un bote|volcar~ una lancha|volcar~ un barco|vuelco de una embarcación|\
             vuelco de una patera|bote volcó|lancha volcó|cayuco volcó|ferry volcó|embarcación se volcó"
        }
        EventKind::Pollution => {
            "contaminación del aire|contaminación atmosférica|contaminación del agua|contaminación|\
             contaminación ambiental|marea* negra*|vertido*|vertido de petróleo|vertido tóxico|vertidos tóxicos|\
             derrame*|derrame de petróleo|derrame de crudo|derramarse~|fuga* radiactiva*|fuga* química*|nube tóxica|\
             residuos tóxicos|desechos tóxicos|contaminar~ el río|fuga de petróleo|fuga de amoniaco|partículas finas|\
             lodos tóxicos|lodo tóxico|episodio de contaminación"
        }
        EventKind::Outbreak => {
            "epidemia*|pandemia*|contagio*|contagiar~|contagiado*|contagiarse~|infección|infecciones|infectar~|\
             infectado*|caso* confirmado*|casos de coronavirus|prueba* positiva*|dar~ positivo|brote* epidémico*|\
             brote*|rebrote*|propagación del virus|virus|coronavirus|covid|sarampión|cólera|ébola|dengue|gripe*|\
             influenza|gripe aviar|peste porcina|salmonela|salmonelosis|listeria|listeriosis|confinamiento*|\
             confinar~|confinado*|cuarentena|cuarentenas|paludismo|malaria|viruela del mono|viruela símica|mpox|\
             meningitis|nuevo* caso*|nuevo* contagio*|zoonosis|desconfinamiento|polio|poliomielitis|chikunguña|zika|\
             legionela|legionelosis|gastroenteritis|circulación del virus|contraer~ el virus|número de casos|\
             foco* de contagio|focos de infección|brote de gripe|brote de sarampión|brote de cólera|\
             enfermedad infecciosa|casos de cólera|casos de sarampión|casos de dengue|variante*|fiebre amarilla|\
             Marburgo|tosferina|hantavirus|número de contagios|peste bubónica|difteria|transmisión comunitaria"
        }
        EventKind::Outage => {
            "apagón|apagones|avería*|averiarse~|corte* de luz|corte* de electricidad|corte* de energía|\
             corte* eléctrico*|corte* de suministro|corte* de internet|corte* de agua|corte* de gas|sin electricidad|\
             sin luz|sin suministro eléctrico|sin energía eléctrica|quedarse~ sin luz|fallo* informático*|\
             falla* informática*|fallo* eléctrico*|falla* eléctrica*|fallo* técnico*|falla* técnica*|\
             interrupción del servicio|interrupción del suministro|interrupciones del servicio|caída del servicio|\
             caída del sistema|caída de internet|caída mundial|caída de la red|problemas técnicos|\
             desabastecimiento eléctrico|tráfico interrumpido|circulación interrumpida|servicio interrumpido|\
             avería en la catenaria|cortes rotativos|racionamiento eléctrico|racionamiento de energía|disrupción"
        }
        EventKind::Death => {
            "muerte*|morir~|fallecimiento*|fallecer~|deceso*|perecer~|matar~|perder~ la vida|costar~ la vida|encontrar~ la muerte|asesinato*|homicidio*|asesinar~|asesinado*|víctima* mortal|víctimas mortales|víctima* fatal|víctimas fatales|sucumbir~|muerto*|fallecido*|pérdida* humana*|pérdida* de vidas|ahogarse~|ahogado*|ahogar~|hallado* muerto*|hallado* sin vida|encontrado* muerto*|encontrado* sin vida|sobremortalidad|exceso de mortalidad|mortalidad|estrangular~|estrangulado*|estrangulamiento*|infanticidio*|parricidio*|crimen machista|homicidio involuntario|homicidio culposo|baño* de sangre|sin vida|ejecuciones|ejecución pública|ejecución de un condenado|ejecución extrajudicial|ejecuciones extrajudiciales|mortal|mortales|letal|letales|mortífero*|cuerpo* sin vida|perdió la vida|perdieron la vida|cobrarse~ la vida|cobrarse~|cobrar~ la vida|segar~ la vida|muerto* en|balance de víctimas|número de muertos|cifra de muertos|cifra de fallecidos|ejecutado*|ultimar~|perecido|defunción|defunciones|quitar~ la vida|fatal desenlace|occiso*|practicar~ la eutanasia|recibir~ la eutanasia"
        }
        EventKind::Injury => {
            "herido*|herir~|herida*|lesión|lesiones|lesionar~|lesionado*|lesionarse~|hospitalización|\
             hospitalizaciones|hospitalizado*|hospitalizar~|trasladar~ al hospital|trasladado* al hospital|\
             trasladado* a un hospital|contusión|contusiones|intoxicado*|mutilar~|mutilado*|fractura*|\
             politraumatismo*|en la UCI|cuidados intensivos|conmoción cerebral|estado grave|en estado crítico|\
             estado crítico|en coma|entre la vida y la muerte|quemaduras|infarto*|paro cardíaco|\
             parada cardiorrespiratoria|paro cardiorrespiratorio|traumatismo craneoencefálico|gravemente herido*|\
             gravemente|pronóstico reservado|magulladuras|resultar~ herido*|herido* grave|heridos graves|\
             heridos leves|quemado* grave"
        }
        EventKind::Missing => {
            "desaparición|desapariciones|desaparecido*|desaparecer~|dado* por desaparecido*|paradero desconocido|\
             en paradero desconocido|sin noticias|perder~ el contacto|perder~ contacto|perderse~ el contacto|\
             se perdió el contacto|no dar~ señales de vida|sigue desaparecido|siguen desaparecidos|\
             siguen desaparecidas|sin localizar|desaparecer~ de los radares|desapareció del radar|extraviarse~|\
             denuncia por desaparición"
        }
        EventKind::Rescue => {
            "rescate de|rescatar|rescató|rescataron|rescata|rescatan|rescatando|rescatará|rescatarán|rescataba|rescataban|rescatado*|salvamento*|búsqueda y rescate|buscar~ supervivientes|\
             buscar~ sobrevivientes|búsqueda de supervivientes|búsqueda de sobrevivientes|\
             búsqueda de desaparecidos|búsqueda de los desaparecidos|búsqueda de víctimas|labores de rescate|\
             labores de búsqueda|tareas de rescate|equipos de rescate|equipos de emergencia|equipos de socorro|\
             rescatistas|socorristas|socorrer~|auxiliar~ a|operación de rescate|operaciones de rescate|\
             misión de rescate|operativo* de rescate|operación de salvamento|sacado* con vida|sacar~ con vida|\
             sacado* de los escombros|sacar~ de los escombros|extraer~ de los escombros|hallado* con vida|\
             encontrado* con vida|salvar~ la vida|salvar~ vidas|salvado* de morir|sano* y salvo*|sanos y salvos|\
             rescates|el rescate de|excarcelar~ del vehículo|remover~ los escombros|remoción de escombros"
        }
        EventKind::Evacuation => {
            "evacuación|evacuaciones|evacuar~|evacuado*|desalojo*|desalojar~|desalojado*|repatriación|repatriaciones|\
             repatriar~|repatriado*|poner~ a salvo|puesto* a salvo|orden* de evacuación|abandonar~ sus casas|\
             abandonar~ sus hogares|abandonar~ su casa|abandonar~ su hogar|abandonar~ sus viviendas|dejar~ sus casas|\
             dejar~ sus hogares|dejar~ sus viviendas|salir~ de sus casas|evacuación de emergencia|puente aéreo|\
             realojo*|obligado* a abandonar sus|autoevacuación"
        }
        EventKind::Displacement => {
            "desplazamiento forzado|desplazamientos forzados|desplazamiento masivo|desplazamiento de población|\
             desplazado*|éxodo*|refugiarse~|buscar~ refugio|encontrar~ refugio|sin techo|sin hogar|perder~ sus casas|\
             perder~ sus hogares|perder~ su vivienda|perder~ sus viviendas|huir~ de los combates|\
             huir~ de la violencia|huir~ de la guerra|huir~ de sus casas|huir~ de sus hogares|huir~ del país|\
             obligado* a huir|forzado* a huir|desahucio*|desahuciar~|desahuciado*|expulsado* de sus casas|\
             desplazado* interno*|desplazados internos|han huido|quedarse~ sin hogar|quedarse~ sin casa"
        }
        EventKind::Damage => {
            "daño|daños|dañar~|dañado*|daños materiales|daños y|destrucción|destruir~|destruido*|destrozo*|\
             destrozar~|destrozado*|devastar~|devastación|devastado*|arrasar~|arrasado*|asolar~|en ruinas|\
             reducir~ a cenizas|reducido* a cenizas|reducir~ a escombros|reducido* a escombros|desperfecto*|\
             deterioro de|estragos|casas destruidas|daños considerables|cuantiosos daños|causar~ destrozos"
        }
        EventKind::Discovery => {
            "descubrimiento*|descubrir~|descubierto*|hallazgo*|hallar~ restos|hallar~ una|hallar~ un|desenterrar~|\
             exhumar~|exhumación|exhumaciones|excavación arqueológica|excavaciones arqueológicas|fosa* común|\
             fosas comunes|caja* negra*|identificación de los cuerpos|identificación de las víctimas|\
             identificación de|avance científico|restos humanos|restos óseos|osamenta*|cuerpo hallado|\
             cuerpo fue hallado|cuerpos hallados|cuerpo* encontrado*|cadáver hallado|cadáver fue hallado|hallado* en|\
             encontrado* en|localizar~ los restos|restos localizados|restos del avión|\
             bomba de la segunda guerra mundial|una bomba de la segunda guerra mundial|\
             bombas de la segunda guerra mundial|bomba de la guerra|fosa* clandestina*|macabro hallazgo|obús de la"
        }
        EventKind::Operation => {
            "operación|operaciones|operativo*|operación militar|operaciones militares|operación policial|\
             operaciones policiales|operación conjunta|operaciones conjuntas|acción coordinada|\
             acciones coordinadas|acción conjunta|acciones conjuntas|jornada* de acción|desarticulación|\
             desarticulaciones|desarticular~|desarticulado*|desmantelamiento*|desmantelar~|desmantelado*|\
             operación antiterrorista|operativo antiterrorista|operativo* policial|operativos policiales|\
             operación especial|acción policial|frustrar~ un atentado|frustrar~ un ataque|ejercicio* militar|\
             ejercicios militares|maniobras|maniobras militares|maniobras navales|despliegue policial|\
             macrooperación|ofensiva contra|represión|campaña militar|campaña contra|intervención policial|\
             intervención militar|intervención de la policía|intervención de las fuerzas|operación a gran escala|\
             gran operación|neutralizar~|neutralizado*|golpe policial|golpe al narcotráfico|ofensiva policial|\
             operación internacional|operación especial rusa|desbaratar~|desbaratado*|acciones policiales|\
             macrorredada*|redada*"
        }
        EventKind::Arrest => {
            "detención|detenciones|detener~|detenido*|arresto*|arrestar~|arrestado*|aprehensión|aprehender~|\
             aprehendido*|captura de|captura del|capturar~|capturado*|capturas|apresar~|apresado*|apresamiento*|\
             encarcelamiento*|encarcelar~|encarcelado*|ingreso en prisión|ingresar~ en prisión|prisión preventiva|\
             prisión provisional|entregarse~ a la policía|se entregó a la policía|entregarse~ a las autoridades|\
             orden* de detención|orden* de arresto|orden* de captura|orden* de aprehensión|extradición|extradiciones|\
             extraditar~|extraditado*|arresto domiciliario|bajo arresto|bajo custodia|puesto* a disposición judicial|\
             puesta a disposición|prisión sin fianza|poner~ a disposición judicial|recluido*|euroorden|esposado*|\
             retenido por la policía|centro de detención|tras las rejas|prisión provisional comunicada|\
             orden de busca y captura|la captura"
        }
        EventKind::Release => {
            "puesta en libertad|puesto* en libertad|poner~ en libertad|liberación de|liberación del|liberaciones|\
             liberado*|liberar~|excarcelación|excarcelaciones|excarcelar~|excarcelado*|libertad condicional|\
             libertad bajo fianza|libertad provisional|en libertad|indulto*|indultar~|indultado*|amnistía*|\
             amnistiar~|amnistiado*|canje de prisioneros|intercambio de prisioneros|intercambio de presos|\
             quedar~ en libertad|dejar~ en libertad|salir~ de prisión|salir~ de la cárcel|liberación anticipada|\
             bajo fianza|la liberación"
        }
        EventKind::Charge => {
            "imputación|imputaciones|imputar~|imputado*|procesamiento|procesar~ por|procesado*|inculpar~|\
             inculpado*|cargos|presentar~ cargos|formular~ cargos|acusación formal|acusado* formalmente|\
             acusado* de asesinato|acusado* de homicidio|acusado* de terrorismo|escrito de acusación|\
             pliego de cargos|auto de procesamiento|juicio político|impeachment|encausar~|encausado*|\
             investigado* por|acusar~ de|acusar~ formalmente|formalizar~ la investigación|vinculado* a proceso|\
             vinculación a proceso|acción penal|control judicial|medidas cautelares|elevar~ a juicio|\
             se declaró culpable|se declararon culpables|se ha declarado culpable|se declaró inocente|\
             se declararon inocentes"
        }
        EventKind::Trial => {
            "juicio|juicios|juicio oral|comparecencia ante|comparecer~ ante|comparecer~|comparecencia judicial|\
             recurrir~ la sentencia|apelar~|apelación|apelaciones|recurso de apelación|recurso de casación|alegatos|\
             vista oral|banquillo|sentarse~ en el banquillo|llevado* ante la justicia|llevar~ ante la justicia|\
             sobreseimiento|instrucción judicial|audiencia ante|audiencia judicial|la audiencia|una audiencia|\
             audiencia preliminar|juzgado* por|juzgar~|será juzgado|serán juzgados|ser juzgado|ante el tribunal|\
             ante el juez|ante la justicia|ante la corte|jurado popular|proceso judicial|procedimiento judicial|\
             testificar~ ante|macrojuicio*|declarar~ ante el juez|ante la Audiencia Nacional|el juicio|enjuiciamiento"
        }
        EventKind::Sentence => {
            "veredicto*|sentencia|sentencias|sentenciar~|sentenciado*|declarar~ culpable|declarado* culpable*|\
             hallado* culpable*|encontrado* culpable*|pena* de prisión|pena* de cárcel|pena* de muerte|pena* capital|\
             reclusión|cadena perpetua|cadenas perpetuas|prisión permanente revisable|absolución|absoluciones|\
             absolver~|absuelto*|condena*|condenar~|condenado*|prisión efectiva|fallo judicial|fallo del tribunal|\
             fallo de la corte|trabajos comunitarios|años de prisión|años de cárcel|meses de prisión|meses de cárcel|\
             años de reclusión|condenado* a muerte|culpable de|culpables de|sentencia del tribunal|tribunal condenó|\
             la pena capital|inhabilitación|prisión perpetua"
        }
        EventKind::Fine => {
            "multa*|multa* récord|multar~|multado*|condenar~ a pagar|condenado* a pagar|condenado* al pago|condenar~ a una multa|condenado* a una multa|fue condenado* a una multa|fueron condenado* a una multa|sido condenado* a una multa|fue condenado* a pagar|fueron condenado* a pagar|sido condenado* a pagar|condenado* a multa|\
             sanción económica|sanción financiera|sanciones económicas millonarias|daños y perjuicios|indemnización|\
             indemnizaciones|indemnizar~|imponer~ una multa|resarcimiento|penalización económica|\
             compensación económica|boletas de infracción|sanción de|pagar~ una multa|pagar~ una indemnización|\
             infracciones de tráfico"
        }
        EventKind::Lawsuit => {
            "demanda judicial|demandas judiciales|demanda contra|demanda por|demandas contra|demanda colectiva|\
             demandas colectivas|demandar~ a|demandar~ al|demandado* por|presentar~ una demanda|\
             interponer~ una demanda|querella*|querellarse~|denuncia*|denunciar~|presentar~ una denuncia|\
             interponer~ una denuncia|interponer~ un recurso|acción judicial|acciones judiciales|acción legal|\
             acciones legales|acción colectiva|litigio*|contencioso*|recurso de amparo|recurso ante|recurso contra|\
             difamación|acudir~ a los tribunales|llevar~ a los tribunales|batalla judicial|batalla legal|\
             personarse~ como acusación|procedimiento de infracción|medida cautelar contra|contrademanda*|personación"
        }
        EventKind::Investigation => {
            "investigación|investigaciones|investigar~|abrir~ una investigación|apertura de una investigación|\
             comisión de investigación|investigación preliminar|investigación judicial|auditoría*|inspección|\
             inspecciones|inspeccionar~|autopsia*|interrogatorio*|interrogar~|interrogado*|investigación interna|\
             investigación penal|pesquisa*|indagación|indagaciones|indagatoria*|indagar~|escuchas telefónicas|\
             diligencias previas|abrir~ diligencias|diligencias judiciales|secreto de sumario|peritaje*|peritajes|\
             bajo vigilancia|control de identidad|informe forense|careo*|toma* de declaración|prestar~ declaración|\
             investigación abierta|abrir~ un expediente|expediente sancionador"
        }
        EventKind::Search => {
            "registro* domiciliario*|registrar~ la vivienda|registrar~ el domicilio|registrar~ las viviendas|registrar~ domicilios|registros policiales|allanamiento*|allanar~|allanado*|cateo*|catear~|entrada* y registro*|irrupción|batida*|rastreo*|rastrear~|peinar~ la zona|orden* de registro|operación de búsqueda|operativo* de búsqueda|tareas de búsqueda|en busca de|la búsqueda|búsqueda de|inspeccionar~ el domicilio"
        }
        EventKind::Seizure => {
            "incautación|incautaciones|incautar~|incautado*|incautarse~|decomiso*|decomisar~|decomisado*|\
             confiscación|confiscaciones|confiscar~|confiscado*|embargo de bienes|embargar~|embargado*|\
             congelación de activos|congelamiento de activos|congelación de bienes|congelar~ los activos|\
             congelar~ los bienes|activos congelados|interceptación|interceptar~|interceptado*|intercepción|\
             requisar~|alijo*|alijo récord|expropiación|expropiaciones|expropiar~|nacionalización|nacionalizar~|\
             aprehensión de droga|precinto de|precintar~|abordaje de|intervenir~ droga|intervenido* por la policía|\
             bienes incautados|secuestro de bienes|hacerse~ con el alijo"
        }
        EventKind::Removal => {
            "eliminación de|eliminación del|eliminar~|eliminado*|retirada de contenidos|retirada de contenido|\
             retiro de contenidos|retirar~ contenidos|retirada de las|retirada de los|retirada de|retirado*|retirar~|\
             remoción de contenido|remoción de contenidos|borrado de|borrar~|borrado*|supresión de|supresión del|\
             suprimir~|suprimido*|desactivación|desactivar~|desactivado*|bloqueo de cuentas|bloqueo de páginas|\
             bloqueo de sitios|bloqueo del acceso|bloquear~ el acceso|bloquear~ cuentas|cuentas bloqueadas|\
             sitios bloqueados|cierre de cuentas|cerrar~ cuentas|cuentas cerradas|cuentas suspendidas|\
             suspensión de cuentas|suspender~ cuentas|dado* de baja|dar~ de baja|demolición|demoliciones|demoler~|\
             demolido*|notificado* a las plataformas|notificado* a los proveedores|desindexar~|tumbar~ la página|\
             contenido retirado|contenidos retirados|desconectar~ los servidores|inhabilitar~ cuentas|\
             neutralización de cuentas|purga de cuentas|derribo de la estatua|denunciado* a las plataformas"
        }
        EventKind::Deployment => {
            "despliegue de|despliegue del|desplegar~|desplegado*|envío de tropas|envío de refuerzos|enviar~ tropas|\
             enviar~ refuerzos|retirada de tropas|retirada de las tropas|retirada militar|retiro de tropas|\
             retirar~ sus tropas|retirar~ las tropas|repliegue*|replegar~|replegarse~|redespliegue|movilizar~|\
             movilizado*|movilización de tropas|movilización de bomberos|movilización parcial|refuerzos|estacionado*|\
             envío de soldados|enviar~ soldados|relevo de tropas|reclutamiento forzoso|servicio militar obligatorio|\
             envío de policías"
        }
        EventKind::Aid => {
            "ayuda humanitaria|ayudas humanitarias|ayuda de emergencia|ayuda financiera|ayuda económica|\
             ayuda militar|ayuda alimentaria|ayuda internacional|ayuda al desarrollo|ayuda médica|ayuda europea|\
             paquete de ayuda|paquete de estímulo|plan de rescate|plan de ayuda|plan de recuperación|plan de apoyo|\
             subvención|subvenciones|subvencionar~|subsidio*|subsidiar~|apoyo financiero|convoy humanitario|\
             convoyes humanitarios|recaudación de fondos|recaudar~ fondos|recolecta de fondos|colecta de fondos|\
             rescate financiero|rescate bancario|entrega de armas|entregas de armas|envío de armas|\
             distribución de alimentos|reparto de alimentos|asistencia humanitaria|asistencia financiera|\
             asistencia militar|donación de|donaciones|donativo*|conferencia de donantes|fondo de emergencia|\
             fondos europeos|ayudas estatales|ayudas públicas|ayuda de|donar~|lanzamiento de ayuda"
        }
        EventKind::Vaccination => {
            "vacunación|vacunaciones|vacunar~|vacunado*|vacunarse~|vacuna*|inmunización|inmunizar~|\
             campaña de vacunación|dosis de refuerzo|dosis de recuerdo|primera dosis|segunda dosis|dosis de vacuna|\
             dosis de la vacuna|pasaporte covid|pauta completa"
        }
        EventKind::Statement => {
            "declaración de|declaración conjunta|declaración institucional|declaraciones|comunicado*|\
             comunicado* de prensa|discurso*|alocución|alocuciones|tuit|tuits|condolencias|pésame|homenaje*|\
             rendir~ homenaje|carta abierta|cartas abiertas|disculpas públicas|pedir~ disculpas|mensaje en vídeo|\
             mensaje de condolencias|alocución televisada|mensaje televisado|anuncio de la|anuncios"
        }
        EventKind::PressConference => {
            "rueda* de prensa|conferencia* de prensa|comparecencia ante los medios|comparecencia de prensa|\
             comparecer~ ante los medios|comparecer~ ante la prensa|sesión informativa"
        }
        EventKind::ResponsibilityClaim => {
            "reivindicación del ataque|reivindicación del atentado|reivindicación|reivindicaciones del atentado|\
             reivindicar~|reivindicado*|reivindicar~ la autoría|reivindicar~ la responsabilidad|\
             reivindicar~ el ataque|reivindicar~ el atentado|atribuirse~ la autoría|atribuirse~ la responsabilidad|\
             atribuirse~ el ataque|atribuirse~ el atentado|adjudicarse~|atribuirse~|asumir~ la responsabilidad|\
             asumir~ la autoría|reconocer~ la autoría|reconocer~ su responsabilidad|reclamar~ la autoría|\
             reclamar~ la responsabilidad|confesar~ el crimen|confesar~ ser el autor|confesión del|confesar~ haber"
        }
        EventKind::Denial => {
            "desmentido oficial|desmentido|desmentidos|desmentir~|negar~|negación de|refutar~|\
             rechazar~ las acusaciones|rechazar~ los cargos|negar~ toda implicación|negar~ cualquier implicación|\
             negar~ toda responsabilidad|negar~ cualquier responsabilidad|negar~ las acusaciones|negar~ los hechos|\
             negar~ haber|retractarse~|retractación|proclamar~ su inocencia|defender~ su inocencia|\
             rechazar~ toda responsabilidad|negar~ tajantemente|negar~ rotundamente|desmentir~ categóricamente"
        }
        EventKind::Warning => {
            "advertencia*|alerta* roja*|alerta* naranja|alerta* amarilla*|alerta* de tsunami|alerta* por|alerta* de|\
             alerta máxima|alerta temprana|alerta sanitaria|alerta meteorológica|estado de alerta|en alerta|\
             la alerta|alertas|ultimátum|aviso* de bomba|aviso rojo|aviso naranja|aviso amarillo|aviso de tsunami|\
             amenaza* de bomba|amenaza* terrorista*|amenaza* de muerte|amenaza* de atentado|falsa alarma|\
             falsa amenaza|nivel de alerta|dar~ la voz de alarma|señal de alarma|emitir~ una alerta|\
             activar~ la alerta|previsión meteorológica|pronóstico meteorológico"
        }
        EventKind::Study => {
            "sondeo*|encuesta*|encuesta de opinión|barómetro*|censo*|ensayo* clínico*|estadística*|libro blanco|\
             ranking|índice publicado|cifras publicadas|cuestionario*|un estudio|el estudio|estudio publicado|\
             este estudio|estudios|estudio de|nuevo estudio|estudio científico|un informe|informe anual|informe de|\
             informe sobre|informe publicado|informe final|informe preliminar|análisis publicado|el informe concluye|\
             según un informe|reporte anual|un reporte|trabajo de investigación|memoria anual"
        }
        EventKind::Strike => {
            "huelga*|huelga* general|huelgas generales|huelga* indefinida*|huelga* de hambre|en huelga|hacer~ huelga|\
             declararse~ en huelga|ir~ a la huelga|convocatoria de huelga|jornada* de huelga|paro nacional|\
             paros nacionales|paro general|paro laboral|paros laborales|paro de labores|paro de transporte|\
             paro de transportistas|paro de maestros|paro cívico|paro armado|paro indefinido|paro de 24 horas|\
             paro de 48 horas|huelguista*|cese de actividades|preaviso de huelga|piquete* de huelga|cierre patronal|\
             conflicto laboral|conflictos laborales|llamado a huelga|cesar~ labores|servicios mínimos|parar~ labores"
        }
        EventKind::Layoff => {
            "despido*|despedir~ a|despedir~ trabajadores|despedir~ empleados|despedido*|supresión de empleos|\
             supresión de puestos|recorte* de empleo|recorte* de empleos|recorte* de personal|recorte* de plantilla|\
             recorte* de puestos|suprimir~ empleos|suprimir~ puestos|suprimir~ puestos de trabajo|\
             eliminar~ puestos de trabajo|eliminar~ empleos|eliminar~ puestos|recortar~ empleos|recortar~ puestos|\
             recortar~ plantilla|destrucción de empleo|destruir~ empleo|destruir~ empleos|reestructuración|\
             reestructuraciones|reestructurar~|expediente de regulación de empleo|regulación de empleo|ERE|ERTE|\
             baja* incentivada*|baja* voluntaria*|prejubilación|prejubilaciones|pérdida* de empleo*|\
             pérdida* de puestos de trabajo|perder~ su empleo|perder~ sus empleos|perder~ el empleo|\
             perder~ su trabajo|perder~ sus trabajos|desempleo|ola de despidos|plan de despidos|despidos masivos|\
             ajuste de plantilla|reducción de plantilla|reducción de personal|puestos de trabajo suprimidos|\
             prescindir~ de|suprimir~ unos|suprimir~ cerca de|cesantía*"
        }
        EventKind::Hiring => {
            "contratación|contrataciones|contratar~|contratado*|reclutar~|creación de empleo|creación de empleos|\
             creación de puestos|crear~ empleo|crear~ empleos|crear~ puestos de trabajo|oferta* de empleo|\
             empleos creados|generar~ empleo|generar~ empleos|generación de empleo|campaña de contratación|\
             convocatoria de plazas"
        }
        EventKind::Merger => {
            "fusión entre|fusión de|fusión con|fusión del|la fusión|fusionarse~|fusionar~|fusiones|adquisición de|\
             adquisiciones|adquirir~ la empresa|adquirir~ la compañía|absorción de|OPA|oferta pública de adquisición|\
             oferta de compra|compra de la empresa|compra de la compañía|compra del grupo|hacerse~ con el control|\
             tomar~ el control de la empresa|empresa conjunta|escisión|privatización|privatizaciones|privatizar~|\
             toma de control de"
        }
        EventKind::Bankruptcy => {
            "quiebra*|bancarrota*|concurso de acreedores|suspensión de pagos|declararse~ en quiebra|\
             declararse~ en bancarrota|insolvencia|insolvente*|liquidación judicial|liquidación de la empresa|\
             impago de la deuda|impago*|default|cesación de pagos|crisis de la deuda|en quiebra|sobreendeudamiento|\
             protección por bancarrota|concurso voluntario"
        }
        EventKind::Investment => {
            "inversión|inversiones|invertir~|inyección de capital|inyectar~ capital|participación en el capital|\
             construir~|construcción de|construcción del|ampliación de la planta|renovación de|renovar~ la|\
             rehabilitación de|primera piedra|modernización|reconstrucción|reconstruir~|proyecto de infraestructura|\
             proyecto de construcción|obras de construcción|proyectos de infraestructura"
        }
        EventKind::Funding => {
            "financiación|financiamiento|financiar~|ronda de financiación|rondas de financiación|empréstito*|\
             salida a bolsa|ampliación de capital|aumento de capital|asignar~|asignación de fondos|emisión de bonos|\
             emisión de deuda|colocación de deuda|línea* de crédito|presupuesto de|presupuesto para|\
             presupuestos generales|préstamo*|partida presupuestaria|crédito de|dotación de|recaudar~|\
             bonos del Estado|crédito del FMI"
        }
        EventKind::Earnings => {
            "beneficio*|beneficio* neto*|resultados anuales|resultados trimestrales|ganancia*|ganancias netas|\
             ingresos|ingresos netos|facturación|facturar~|pérdidas netas|pérdidas de|pérdidas económicas|\
             utilidad neta|utilidades|dividendo*|PIB|producto interior bruto|producto interno bruto|\
             crecimiento económico|recesión|recesiones|déficit|déficit público|déficit comercial|superávit|\
             resultado neto|resultado operativo|resultado de explotación|balanza comercial|recaudación fiscal|\
             resultados financieros|resultados del grupo|resultados semestrales|beneficios récord|\
             margen de explotación|ebitda|cifra de negocios"
        }
        EventKind::Sale => {
            "venta|ventas|vender~|vendido*|compra de|compras de|comprar~|comprado*|subasta*|subastar~|subastado*|\
             exportación|exportaciones|exportar~|importación|importaciones|importar~|matriculación|matriculaciones|\
             transacción|transacciones|venta de armas|venta récord|adjudicación|salir~ a subasta|poner~ a la venta|\
             pedido de|pedidos de|entrega de vehículos|cesión de|adquirir~|adjudicarse~ en subasta"
        }
        EventKind::PriceChange => {
            "inflación|inflación interanual|inflación récord|subida de precios|alza de precios|\
             subida de los precios|aumento de precios|bajada de precios|baja de precios|caída de precios|\
             caída de los precios|devaluación|devaluaciones|devaluar~|depreciación|tipos de interés|\
             tasas de interés|tasa de interés|subida de tipos|alza de tasas|bajada de tipos|recorte de tasas|\
             subir~ los tipos|crac bursátil|desplome de la bolsa|máximo histórico|mínimo histórico|\
             récord histórico|costo de la vida|coste de la vida|poder adquisitivo|subida de|subida del|subidas|\
             alza de|alza del|alzas|al alza|a la baja|bajada de|bajada del|caída de|caída del|aumento de|\
             aumento del|aumentos|incremento de|incremento del|descenso de|descenso del|disminución de|\
             disminución del|encarecimiento|encarecerse~|abaratamiento|abaratarse~|aumentar~ un|subir~ un|\
             bajar~ un|caer~ un|crecer~ un|descender~ un|retroceder~ un|avanzar~ un|repuntar~ un|dispararse~ un|\
             desplomarse~ un|incrementarse~ un|incrementar~ un|reducirse~ un|precios subieron|precios bajaron|\
             precios cayeron|precios se dispararon|precios aumentaron|ganar~ un|perder~ un|repunte de|repunte del|\
             desplome de|desplome del|retroceso de|retroceso del|crecimiento de|crecimiento del PIB|\
             crecimiento del|desaceleración|gasolinazo*|tarifazo*|salario mínimo|caída de la bolsa|reducción de|\
             reducción del|reducirse~ en|aumentar~ en|crecer~ en|caer~ en|bajar~ en|subir~ en|rebaja de|rebote de|\
             rebote del|cotizar~|cotizarse~|revalorizarse~|apreciarse~|depreciarse~|cerrar~ la sesión|\
             cerrar~ la jornada|bolsa cerrar~|subir~ … por ciento|bajar~ … por ciento|caer~ … por ciento|\
             crecer~ … por ciento|aumentar~ … por ciento|descender~ … por ciento|retroceder~ … por ciento|\
             avanzar~ … por ciento|precio del petróleo|precio de la gasolina|precio de la luz|precio del dólar|\
             la bolsa cayó|la bolsa subió|se desplomó en bolsa"
        }
        EventKind::Recall => {
            "llamada a revisión|llamado a revisión|llamadas a revisión|llamar~ a revisión|llamado* a revisión|\
             retirada del mercado|retirar~ del mercado|retirado* del mercado|retiro del mercado|retirar~ de la venta|\
             retirado* de la venta|retiro de vehículos|retirada de productos|alerta alimentaria|retirada de lotes|\
             campaña de revisión"
        }
        EventKind::Launch => {
            "puesta en órbita|poner~ en órbita|puesto* en órbita|despegue de|despegue del|ensayo* nuclear|\
             ensayos nucleares|prueba* nuclear|pruebas nucleares|prueba de misiles|prueba* de misil|\
             ensayo* de misil|lanzamiento de un misil|lanzamiento del misil|puesta en servicio|puesta en marcha de|\
             poner~ en servicio|estreno*|estrenar~|estrenarse~|alunizar~|amerizaje*|amerizar~|misión espacial|\
             lanzamiento de un satélite|lanzamiento del satélite|lanzamiento de un cohete|lanzamiento del cohete|\
             lanzamiento espacial|comercialización|prueba balística|caminata espacial|paseo espacial|\
             entrar~ en servicio|lanzamiento exitoso|lanzamiento fallido|lanzamiento de|lanzamiento del|\
             lanzar~ un satélite|lanzar~ un cohete|lanzar~ una campaña|lanzar~ un nuevo|lanzar~ una nueva|\
             cohete despegó|vuelo inaugural|lanzar~ el cohete|lanzar~ el satélite|lanzar~ la nave|lanzar~ la sonda|\
             lanzar~ la misión|lanzar~ su primer|lanzar~ al espacio|lanzar~ a la órbita"
        }
        EventKind::Opening => {
            "abrir~ sus puertas|apertura de|apertura del|apertura oficial|inauguración|inauguraciones|inaugurar~|\
             inaugurado*|reapertura|reaperturas|reabrir~|reabierto*|ceremonia de apertura|abrir~ al público|\
             abierto al público|abierta al público|puertas abiertas|reanudación del tráfico|reapertura de la frontera"
        }
        EventKind::Closure => {
            "cierre*|cierre de la planta|cierre de la fábrica|cierre de fronteras|cierre de la frontera|\
             cierre de escuelas|cierre de tiendas|cierre de|cierre definitivo|cerrar~ sus puertas|cerrar~|cerrado*|\
             clausura de|clausura del|clausurar~|clausurado*|cese de la producción|cese de operaciones|\
             cesar~ su actividad|cesar~ sus actividades|echar~ el cierre|bajar~ la persiana|carreteras cortadas|\
             carretera cortada|cortado* al tráfico|suspensión de clases|acordonar~|acordonado*|\
             paralización de la producción|cierre del espacio aéreo"
        }
        EventKind::Cancellation => {
            "cancelación|cancelaciones|cancelar~|cancelado*|anulación|anulaciones|anular~|anulado*|aplazamiento*|\
             aplazar~|aplazado*|posponer~|pospuesto*|postergar~|postergado*|postergación|suspensión de|\
             suspensión del|suspensión|suspensiones|suspender~|suspendido*|vuelos cancelados|vuelo cancelado|\
             derogación|derogar~|derogado*|revocación de|revocar~|rescisión|rescindir~|retrasos|\
             paralización del proyecto|abandono del proyecto|quedar~ en tierra|dejar~ en tierra|moratoria de"
        }
        EventKind::Ceasefire => {
            "alto el fuego|altos el fuego|alto al fuego|cese al fuego|cese el fuego|cese del fuego|\
             cese de hostilidades|cese de las hostilidades|tregua*|armisticio*|acuerdo* de paz|tratado* de paz|\
             fin de los combates|plan de paz|pausa humanitaria|tregua humanitaria|desescalada|rendición|rendiciones|\
             capitulación|deponer~ las armas|desarme|entrega de las armas|proceso de paz|fin de la guerra|\
             desmovilización"
        }
        EventKind::Demonstration => {
            "manifestación|manifestaciones|manifestarse~|manifestante*|protesta*|protestar~|marcha contra|marcha por|marcha de|marcha a favor|marchas contra|marchar~ contra|marchar~ por|una marcha|la marcha|marchas|concentración contra|concentración ante|concentración frente|concentraciones|concentrarse~ ante|concentrarse~ frente|concentrarse~ en|desfile*|desfilar~|salir~ a la calle|salir~ a las calles|tomar~ las calles|echarse~ a la calle|corte* de ruta|bloqueo de carreteras|bloqueo de vías|bloqueos|bloqueo*|cacerolazo*|cacerolada*|escrache*|sentada*|plantón|plantones|chalecos amarillos|chaleco* amarillo*|contramanifestación|boicot|boicots|boicotear~|desobediencia civil|movilización contra|movilizaciones|jornada de movilización|jornada de protesta|movilización social|movilizarse~ contra|cadena humana|marcha del orgullo|acampada*|minutos de silencio en protesta|tractorada*|piquete*|acto de protesta|marchar~ … contra|concentrarse~ … contra|movilizarse~ … contra"
        }
        EventKind::Election => {
            "elección presidencial|elecciones|elecciones presidenciales|elecciones generales|elecciones legislativas|\
             elecciones municipales|elecciones autonómicas|elecciones regionales|elecciones anticipadas|\
             elecciones europeas|elecciones parlamentarias|comicios|sufragio*|segunda vuelta|primera vuelta|balotaje|\
             ballotage|las urnas|a las urnas|urnas|jornada electoral|victoria electoral|reelección|reelegir~|\
             reelegido*|elegir~ presidente|elegido presidente|elegida presidenta|electo presidente|presidente electo|\
             presidenta electa|ganar~ las elecciones|ganar~ la elección|primarias|participación electoral|\
             índice de participación|tasa de participación|abstención|escrutinio|recuento de votos|campaña electoral|\
             las municipales|las generales|las presidenciales|las europeas|las legislativas|las autonómicas|\
             elección anticipada|elegir~|elegido*|electo|electa|la participación|consulta en las urnas|\
             mesas electorales|colegios electorales"
        }
        EventKind::Vote => {
            "votación|votaciones|votar~|voto|votos|referéndum|referéndums|referendo*|plebiscito*|moción de censura|\
             mociones de censura|moción de confianza|cuestión de confianza|voto de confianza|voto de censura|\
             abstenerse~|votar~ a favor|votar~ en contra|veto|vetos|vetar~|consulta popular|someter~ a votación|\
             moción contra|sufragar~|aprobar~ en referéndum|votado*"
        }
        EventKind::Law => {
            "ley|leyes|proyecto* de ley|proposición de ley|proposiciones de ley|decreto*|decretar~|real decreto|\
             legislación|promulgación|promulgar~|promulgado*|reforma*|reformar~|reglamento*|ordenanza*|enmienda*|\
             ratificación|ratificar~|legalización|legalizar~|despenalización|despenalizar~|entrar~ en vigor|\
             entrada en vigor|aprobación de|aprobación del|aprobar~|aprobado*|adoptar~ la ley|adoptar~ una ley|\
             adoptar~ una resolución|adopción de la ley|luz verde|dar~ luz verde|reforma de las pensiones|\
             reforma constitucional|texto legal|legislar~|nueva constitución|nueva norma|normativa|nuevo reglamento|\
             directiva europea|regular~ el|regulación de|resolución de la ONU|resolución del Consejo de Seguridad|\
             adoptado*|aprobación definitiva|sancionar~ la ley|convalidar~|proyecto de presupuestos|\
             estado de emergencia|estado de alarma|estado de excepción|situación de emergencia|emergencia nacional"
        }
        EventKind::Ban => {
            "prohibición|prohibiciones|prohibir~|prohibido*|embargo comercial|embargo de armas|toque* de queda|\
             veto a la entrada|moratoria*|restricción|restricciones|proscribir~|proscrito*|ilegalizar~|\
             ilegalización|prohibición de entrada|prohibición de volar|expulsión de|expulsión del|expulsiones|\
             expulsar~|expulsado*|deportación|deportaciones|deportar~|deportado*|descalificación|descalificar~|\
             descalificado*|inhabilitar~|inhabilitado*|censurar~|censura de|exclusión de|exclusión del|\
             excluido* de|devolución en caliente|devoluciones en caliente|embargo petrolero|\
             suspendido de militancia"
        }
        EventKind::Sanction => {
            "sanción contra|sanción|sanciones|sancionar~ a|sancionado*|sanciones económicas|sanciones contra|\
             imponer~ sanciones|arancel|aranceles|guerra comercial|guerras comerciales|derecho* de aduana|\
             medidas de represalia|represalias comerciales|contramedida*|barreras arancelarias|\
             levantamiento de las sanciones|levantamiento de sanciones|paquete de sanciones|impuesto sobre|\
             impuesto a|impuestos a|tasa sobre|nuevo impuesto|nuevos impuestos|gravamen|gravámenes"
        }
        EventKind::Agreement => {
            "tratado*|pacto*|pactar~|acuerdo|acuerdos|acuerdo marco|protocolo de acuerdo|memorando de entendimiento|\
             memorándum de entendimiento|firmar~ un acuerdo|alcanzar~ un acuerdo|llegar~ a un acuerdo|\
             cerrar~ un acuerdo|lograr~ un acuerdo|acordar~|acordado*|suscribir~ un acuerdo|acuerdo comercial|\
             acuerdos comerciales|acuerdo de libre comercio|acuerdo nuclear|acuerdo de coalición|convenio colectivo|\
             convenio*|acuerdo de principio|principio de acuerdo|reconciliación|normalización de relaciones|\
             contrato con|contrato de|contrato por|contrato para|firma de un|firma del|firma de|firmar~ un contrato|\
             firmar~ un convenio|firmar|firmó|firmaron|firmado*|firman|firmarán|firmado*|alianza con|alianza entre|asociación estratégica|mediación entre|\
             ponerse~ de acuerdo|consenso sobre|compromiso entre"
        }
        EventKind::Meeting => {
            "reunión|reuniones|reunirse~|negociación|negociaciones|negociar~|conversaciones|conversaciones de paz|coloquio*|simposio*|mesa* redonda*|mesa de diálogo|consejo de ministros|cumbre*|cumbre europea|cumbre extraordinaria|reunión de emergencia|reunión de crisis|asamblea general|asamblea*|congreso de|congreso del|conferencia internacional|conferencia sobre|conferencia de paz|llamada telefónica|conversación telefónica|entrevista con|entrevista entre|entrevistarse~|encuentro con|encuentro entre|encuentro de|un encuentro|debate parlamentario|debate televisado|debates|sesión extraordinaria|sesión plenaria|pleno extraordinario|ceremonia de homenaje|consultas|diálogo entre|diálogo de paz|diálogos de paz|pleno del"
        }
        EventKind::Visit => {
            "visita*|visitar~|visita* de Estado|visita* oficial|visitas oficiales|peregrinación|peregrinaciones|\
             visita sorpresa|viaje oficial|viaje a|viajar~ a|gira*|gira europea|de visita|desplazarse~ a|\
             trasladarse~ a|viaje del papa|recorrido oficial"
        }
        EventKind::Resignation => {
            "dimisión|dimisiones|dimitir~|dimisionario*|renuncia|renuncias|renunciar~|destitución|destituciones|\
             destituir~|destituido*|cese del|cese de la ministra|cesar~ a|cesado* de su cargo|dejar~ el cargo|\
             dejar~ su cargo|abandonar~ el cargo|abandonar~ su cargo|presentar~ su dimisión|presentar~ su renuncia|\
             presentar~ la dimisión|presentar~ la renuncia|abdicación|abdicar~|jubilarse~|retiro de la política|\
             retirarse~ de la política|caída del gobierno|disolución del parlamento|disolución del congreso|\
             disolver~ el parlamento|disolver~ el congreso|separado* del cargo|removido* de su cargo|\
             apartado* del cargo|defenestrar~|relevar~ del cargo"
        }
        EventKind::Appointment => {
            "nombramiento*|nombrar~|nombrado*|toma* de posesión|tomar~ posesión|asumir~ el cargo|\
             asumir~ la presidencia|asunción del|asunción presidencial|investidura*|investido presidente|\
             investida presidenta|jurar~ el cargo|juramento del cargo|jura del cargo|prestar~ juramento|\
             juramentar~|juramentado*|coronación|coronar~|proclamación del rey|entronización|\
             remodelación del gobierno|reestructuración del gabinete|nuevo gobierno|formar~ gobierno|\
             formación de gobierno|traspaso de poder|traspaso de mando|suceder~ a|designar~|designado*|designación|\
             designaciones|ascendido* a general|cónclave|convertirse~ en presidente|convertirse~ en presidenta|\
             convertirse~ en primer ministro|tomó posesión|asumir~ como presidente|asumir~ como presidenta|\
             asumir~ como ministro|ser~ nombrado*"
        }
        EventKind::Migration => {
            "migración|migraciones|inmigración|emigración|migrar~|emigrar~|inmigrar~|solicitud* de asilo|\
             solicitudes de asilo|solicitante* de asilo|petición de asilo|peticiones de asilo|llegada de migrantes|\
             llegada de inmigrantes|llegadas irregulares|oleada de migrantes|cruzar~ el canal|\
             cruzar~ el Mediterráneo|cruzar~ la frontera|cruce de la frontera|cruces fronterizos|reasentamiento*|\
             reubicación de migrantes|crisis migratoria|crisis migratorias|devolución de migrantes|\
             reagrupación familiar|naturalización|naturalizaciones|flujo* migratorio*|exiliarse~|regularización|\
             regularizaciones|caravana de migrantes|caravana migrante|salto a la valla|saltar~ la valla|\
             derecho de asilo|desembarco de migrantes|patera*|cayuco*|asilo político|deportación de migrantes|\
             rescate de migrantes en|cruzar~ el Darién|cruzar~ la selva del Darién"
        }
        EventKind::Award => {
            "premio nobel|premio*|premiar~|premiado*|galardón|galardones|galardonar~|galardonado*|medalla de|\
             medalla al|palma de oro|león de oro|oso de oro|premio cervantes|premio goya|otorgar~ el premio|\
             conceder~ el premio|ganar~ el premio|recibir~ el premio|recibir~ la medalla|condecorar~|condecorado*|\
             condecoración|condecoraciones|óscar|óscares|entrega de premios|récord mundial|récord del mundo|\
             batir~ el récord|romper~ el récord|canonización|beatificación|canonizar~|beatificar~|lotería de navidad|\
             gordo de navidad|premio literario"
        }
        EventKind::Birth => {
            "nacimiento*|parto*|dar~ a luz|alumbramiento*|nacer~|nacido*|recién nacido*|embarazo*|natalidad|\
             venir~ al mundo|esperar~ un hijo|esperar~ un bebé"
        }
        EventKind::Marriage => {
            "boda*|matrimonio*|casarse~|contraer~ matrimonio|nupcias|compromiso matrimonial|divorcio*|divorciarse~|\
             matrimonio igualitario|matrimonio homosexual|boda real|unión civil|uniones civiles|enlace matrimonial"
        }
        EventKind::MatchResult => {
            "partido de fútbol|empate*|empatar~|marcar~ un gol|marcar~ el gol|anotar~ un gol|gol de|gol del|goles de|\
             semifinal|semifinales|cuartos de final|octavos de final|campeonato*|campeonato del mundo|\
             mundial de fútbol|copa del mundo|torneo*|ganar~ el partido|eliminar~ en|tanda de penaltis|\
             tanda de penales|medalla de oro|medalla de plata|medalla de bronce|liga de campeones|champions league|\
             copa libertadores|copa américa|copa del rey|grand slam|tour de Francia|vuelta a España|giro de Italia|\
             campeonato* de Europa|gran premio|clásico|derbi|prórroga|roland garros|balón de oro|partido amistoso|\
             amistoso*|descenso a segunda|ascenso a primera|victoria contra|victoria ante|victoria frente|\
             victoria de|victoria sobre|triunfo ante|triunfo sobre|triunfo de|derrota ante|derrota contra|\
             derrota frente|derrota de|derrotar~|derrotado*|imponerse~ a|imponerse~ al|imponerse~ por|vencer~ a|\
             vencer~ al|vencer~ por|golear~|goleada*|caer~ ante|caer~ derrotado*|perder~ ante|proclamarse~ campeón|\
             proclamarse~ campeona|proclamarse~ campeones|campeón del mundo|campeona del mundo|campeones del mundo|\
             campeón de Europa|campeones de Europa|campeón olímpico|campeón mundial|título mundial|ganar~ el título|\
             ganar~ la final|ganar~ el torneo|ganar~ la copa|ganar~ la liga|en la final|la final|clasificarse~ para|\
             clasificado* para|partido de ida|partido de vuelta|carrera ciclista|ganador de la etapa|etapa del tour|\
             eliminatoria*|jornada de liga"
        }
        EventKind::Manhunt => {
            "a la fuga|darse~ a la fuga|se dio a la fuga|se dieron a la fuga|en fuga|prófugo*|busca y captura|\
             es buscado|son buscados|buscado* por|ordenar~ su busca|persecución policial|caza al hombre|\
             cacería humana|huido de la justicia|sigue huido|siguen huidos|huir~ a pie|huyó a pie|huyeron a pie|\
             escapar~ a pie|escapó a pie|fugitivo*|darse~ a la huida|se dio a la huida|la policía lo busca|\
             la policía los busca|la policía busca al|tratan de localizar al|trata de localizar al|\
             buscar~ al autor|buscar~ al conductor|buscar~ al tirador|buscar~ al sospechoso|busca al sospechoso|\
             busca al conductor|busca al autor|todavía lo busca|lo busca la policía|en busca del sospechoso|\
             en busca del autor|en busca del conductor"
        }
        EventKind::Suicide => {
            "suicidio*|suicidarse~|se suicidó|se suicidaron|se quitó la vida|se quitaron la vida|\
             poner~ fin a su vida|puso fin a su vida|acabó con su vida|se pegó un tiro|se disparó en la cabeza|\
             intento* de suicidio|se ahorcó|ahorcarse~"
        }
        EventKind::Commemoration => {
            "funeral|funerales|funeral por|funerales de|funeral de Estado|exequias|luto|luto nacional|\
             luto oficial|días de luto|minuto* de silencio|marcha silenciosa|marcha del silencio|vigilia*|\
             homenaje a las víctimas|misa funeral|capilla ardiente|a media asta|ofrenda floral|entierro*|sepelio*"
        }
        EventKind::Other => "",
    }
}
