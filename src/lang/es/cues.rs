use crate::lang::Cue;

/// The words of a cue.
pub(super) fn words(cue: Cue) -> &'static str {
    match cue {
        Cue::Not => {
            "no|nunca|jamás|tampoco|sin|ni|en ningún momento|en ningún caso|de ningún modo|de ninguna manera|en absoluto|todavía no|aún no|ya no"
        }
        Cue::NoQuantity => {
            "ningún|ninguna|ninguno|ningunos|ningunas|nadie|ni un|ni una|ni un solo|ni una sola|cero|nada|nada de|sin ningún|sin ninguna|ningún otro|\
             ninguna otra|sin causar|no hay|no hubo|no se registraron|no se reportaron|no dejó|no se han registrado|no ha habido|no causó|no se produjeron|no quedan|ya no hay|ya no quedan"
        }
        Cue::OnlyThan => {
            "no solo|no sólo|no solamente|no únicamente|no menos de|nada menos que|sin duda|no más tarde que|sin contar|sin ir más lejos|no obstante|\
             sin embargo|no más que|sin precedentes|mientras no|no bien|a no ser que|sino también|sin parar|sin cesar"
        }
        Cue::Deny => {
            "desmentir~|desmentido*|negar~|refutar~|rebatir~|contradecir~|rechazar~ las acusaciones|rechazar~ la acusación|rechazar~ los cargos|\
             rechazar~ las denuncias|rechazar~ toda responsabilidad|rechazar~ de plano|descartar~|excluir~|desestimar~|negación|contrariamente a|sin fundamento|\
             infundado*|falso|falsa|falsos|falsas|es falso|noticia* falsa*|información falsa|informaciones falsas|inexacto|inexacta|inexactas|mentira|\
             mentiras|carente de fundamento|carece de fundamento|carecen de fundamento|negar~ cualquier implicación|negar~ toda responsabilidad|\
             desvincular~|desmarcar~|bulo|bulos|fake news|erróneo|errónea|erróneamente|desinformación|rumor* infundado*|retractar~|\
             proclamar~ su inocencia|declarar~ inocente|insistir~ en su inocencia|desligar~|desautorizar~"
        }
        Cue::Hedge => {
            "presunto|presunta|presuntos|presuntas|presuntamente|supuesto|supuesta|supuestos|supuestas|supuestamente|al parecer|aparentemente|\
             posiblemente|probablemente|quizá|quizás|tal vez|posible|posibles|eventual|eventuales|eventualmente|a lo mejor|parecer~|todo indica|\
             todo apunta|se cree|se creía|creer~ que|se sospecha|sospechar~|probable|probables|no confirmado*|sin confirmar|no verificado*|sin verificar|\
             por confirmar|potencial|potenciales|potencialmente|se desconoce|se ignora|pretendido|alegado|alegada|rumor|rumores|podría haber|podrían haber|\
             puede haber|pueden haber|pudo haber|pudieron haber|habría sido|habrían sido|verosímilmente|con toda probabilidad|según parece|hipótesis|\
             hipotético|hipotética|suponer~|presumir~|temer~|se teme|acusado* de|dar~ a entender|de confirmarse|no ha podido ser verificado|\
             no se ha podido verificar|sin confirmación|en principio|se habla de|se especula|dizque|extraoficialmente|se presume|verosímil|apuntar~ a|\
             investigado* por|sospechoso* de|aparente|aparentes"
        }
        Cue::Conditional => {
            "habría|habrían|sería|serían|estaría|estarían|podría|podrían|tendría|tendrían|haría|harían|ascendería|ascenderían|superaría|superarían|\
             alcanzaría|alcanzarían|rondaría|rondarían|habría sido|habrían sido|contaría|contarían|llegaría|llegarían|se habría|se habrían"
        }
        Cue::Preliminary => {
            "provisional|provisionales|provisionalmente|provisorio*|preliminar|preliminares|preliminarmente|\
             por ahora|por el momento|de momento|hasta ahora|hasta el momento|hasta la fecha|hasta este momento|\
             por lo pronto|primera* estimación|primeras estimaciones|primer* balance*|primer reporte|\
             primeros reportes|primeros datos|primeras informaciones|balance provisional|balance preliminar|\
             no definitivo|no es definitivo|aún provisional|podría aumentar|podrían aumentar|podría subir|\
             podría elevarse|podría incrementarse|podría crecer|puede aumentar|pueden aumentar|\
             resultados parciales|actualmente|estimación|estimaciones|recuento parcial|según un primer balance|\
             incompleto|incompleta|oficioso|a la espera de|a falta de|primer recuento|primeras indagaciones|\
             cifra provisional|cifras provisionales|extraoficial|extraoficiales|a estas horas|en desarrollo|\
             conteo preliminar|preconteo|balance parcial|escrutinio parcial|datos parciales|resultado parcial|\
             cifras parciales"
        }
        Cue::Forecast => {
            "iré|iremos|irás|previsto*|está previsto|se prevé|se espera|se esperan|se esperaba|prever~|previsible|previsiblemente|\
             planear~|planificar~|tener~ previsto|tener~ la intención|esperar~|programado*|programar~|proyecto* de|\
             por venir|anunciado* para|convocado* para|pretender~|previsión|previsiones|pronóstico|pronósticos|\
             pronosticar~|querer~|desear~|confiar~ en|próximamente|pronto|en breve|a partir del próximo|prometer~|\
             amenazar~ con|el próximo año|el año que viene|el año próximo|antes de fin de año|antes de finales|\
             en el futuro|destinado* a|a punto de|llamado* a|en los próximos|en las próximas|\
             en los meses venideros|planeado*|planificado*|aspirar~ a|contemplar~|barajar~|calcular~ que|agendado*|\
             estimar~ que|se estima que para|haber~ de|dentro de poco|se dispone a|se disponen a|será|serán|habrá|\
             habrán|dará|darán|estará|estarán|tendrá|tendrán|podrá|podrán|deberá|deberán|irán|verán|podría llegar a|podría ascender a|podría subir a|podría alcanzar|podría superar|podría elevarse a|podría aumentar a|podrían llegar a|podrían superar|puede llegar a|puede ascender a|puede superar|pueden llegar a|subiría a|ascendería a|llegaría a|alcanzaría|se elevaría a|aumentaría a|superaría|se espera que"
        }
        Cue::According => {
            "según|según fuentes|según datos de|según los datos de|según las autoridades|según un balance de|según informó|según informaron|según ha informado|\
             según han informado|según indicó|según confirmó|según señaló|según explicó|según dijo|según reportó|según reportaron|según publicó|según publica|\
             según afirmó|según declaró|según precisó|según detalló|según recoge|según pudo saber|según consta|de acuerdo con|de acuerdo a|conforme a|en palabras de|\
             a juicio de|a decir de|en opinión de|citando|citando a|citado* por|como informó|como anunció|como indicó|como señaló|como confirmó|\
             sobre la base de|de fuentes|fuentes de|fuentes policiales|fuentes judiciales|fuentes oficiales|fuentes cercanas|fuentes diplomáticas|\
             fuentes médicas|fuentes sanitarias|fuentes de la investigación|fuentes hospitalarias|fuentes consultadas|cifras de|datos de|de boca de|\
             a tenor de|en función de datos|tal y como informó|tal como informó|informaron fuentes|a partir de datos de|con base en datos de"
        }
        Cue::Say => {
            "decir~|anunciar~|declarar~|afirmar~|indicar~|precisar~|informar~|agregar~|añadir~|confirmar~|\
             explicar~|subrayar~|asegurar~|estimar~|revelar~|señalar~|comunicar~|dar~ a conocer|hacer~ saber|\
             dar~ cuenta|notificar~|recordar~|sostener~|manifestar~ que|relatar~|escribir~|contar~ que|mencionar~|\
             reconocer~|admitir~|insistir~|reiterar~|atestiguar~|testificar~|tuitear~|reportar~|detallar~|\
             evaluar~|comentar~|apuntar~|certificar~|alegar~|jurar~|repetir~|publicar~|citar~|hablar~ de|\
             responder~|argumentar~|contabilizar~|constatar~|advertir~|considerar~|proclamar~|especificar~|\
             hacer~ público|hacer~ pública|lamentar~|resumir~|expresar~|exponer~|puntualizar~|matizar~|difundir~|\
             referir~|aseverar~|recalcar~|destacar~|resaltar~|aclarar~|argüir~|ratificar~ que|divulgar~|anticipar~|\
             adelantar~|opinar~|sentenciar~ que|denunciar~|alertar~|narrar~|aducir~|transmitir~|apostillar~|\
             remarcar~|enfatizar~|dar~ parte|calcular~|constar~"
        }
        Cue::Revised => {
            "elevar~ a|elevado* a|elevar~ la cifra|elevar~ el balance|elevar~ el número|se eleva a|se eleva ya a|se elevó a|se ha elevado a|ascender~ ya a|asciende ahora a|subir~ a|\
             aumentar~ a|revisar~|revisado* al alza|revisado* a la baja|revisar~ al alza|revisar~ a la baja|corregir~|corregido*|rectificar~|rectificado*|\
             rectificación|rebajar~ a|rebajado* a|reducir~ a|reducido* a|actualizar~|actualizado*|actualización|pasar~ de|pasar~ a|nuevo balance|último balance|\
             balance definitivo|balance actualizado|nueva cifra|último recuento|últimos datos|cifra actualizada|ha ascendido a|\
             en lugar de|y no|incrementar~ a|crecer~ a|llegar~ ya a|bajar~ a|descender~ a|último reporte|último parte|se sitúa ahora en|suma ya|suman ya|\
             cifra final|cifra definitiva|eleva a|elevó a|elevan a|elevaron a"
        }
        Cue::Superseded => {
            "inicialmente|en un primer momento|en un principio|al principio|en principio se|anteriormente|previamente|primero se|de entrada|originalmente|\
             en un comienzo|primer balance|primeros balances|balance anterior|anterior balance|un balance anterior|un primer balance|estimación anterior|\
             primeras estimaciones|hasta entonces|había anunciado|habían anunciado|había informado|habían informado|había cifrado|cifra anterior|\
             recuento anterior|anterior recuento|anunciado* inicialmente|primer recuento|informado* anteriormente|se había hablado de|se habló de|\
             informó primero|dijo primero|informó inicialmente|datos anteriores"
        }
        Cue::Earlier => {
            "anterior|anteriores|previo|previa|previos|previas|ya en|entonces|en aquel entonces|en aquella época|primera*|el año pasado|el pasado año|\
             el año anterior|antiguo*|antaño|en el pasado|en su momento|anteriormente|un año antes|años antes|meses antes|semanas antes|días antes|\
             la víspera|histórico*|ya había|ya habían|en una anterior|en una operación anterior|remontar~ a|desde entonces|la edición anterior|en comparación|\
             primera operación|primera fase|aquel momento|la última vez|el más mortífero desde|la más mortífera desde|el peor desde|la peor desde|\
             hace un año|hace dos años|hace tres años|hace unos|hace varios|hace años|hace décadas|ya lo había|aniversario de|aniversario del|aniversario de la|aniversario de los|en los días anteriores|en los días previos|en las semanas anteriores"
        }
        Cue::Separate => {
            "distinto|distinta|distintos|distintas|separado*|por separado|por otra parte|por otro lado|en otro lugar|en otros lugares|en otro incidente|\
             en otro ataque|en otro suceso|otro|otra|otros|otras|sin relación|sin vinculación|independiente|independientes|independientemente|otro incidente|otro ataque|\
             en paralelo|paralelamente|por su parte|por su lado|diferente|diferentes|en otro caso|en un incidente aparte|en un hecho aparte|aparte|\
             mientras tanto|entretanto|simultáneamente|en otra zona|incidente similar|en un hecho distinto"
        }
        Cue::Sequel => {
            "segunda fase|segunda parte|segunda etapa|segunda ola|nueva ola|nueva fase|de nuevo|nuevamente|otra vez|una vez más|por segunda vez|\
             a raíz de|a continuación|posterior|posteriores|posteriormente|más tarde|luego|nueva operación|nuevo ataque|segunda operación|segundo ataque|\
             nuevo atentado|en respuesta a|en represalia|como represalia|siguiente|siguientes|secuela*|continuación|segundo*|tercera ola|al día siguiente|seguido* de|\
             reincidir~|reanudar~|reanudación|nueva serie|enésimo|enésima|rebrote|reiterar~ el|volver~ a|a consecuencia de|tras el ataque|otra ronda"
        }
        Cue::Same => {
            "el mismo|la misma|los mismos|las mismas|mismo|misma|mismos|mismas|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|dicho|dicha|dichos|dichas|\
             tal|tales|esto|eso|la operación|el ataque|el atentado|la tragedia|la catástrofe|idéntico*|en cuestión|citado|citada|mencionado*|este último|\
             esta última|éste|ésta|éstos|referido|referida|susodicho"
        }
        Cue::Including => {
            "entre ellos|entre ellas|entre los que|entre las que|entre los cuales|entre las cuales|incluidos|incluidas|incluido|incluida|incluyendo|incluso|inclusive|\
             en particular|entre las víctimas|entre los muertos|entre los fallecidos|entre los heridos|entre los detenidos|de ellos|de ellas|de los que|de las que|\
             de los cuales|de las cuales|de las mismas|de los mismos|tales como|especialmente|sobre todo|uno de ellos|una de ellas|entre estos|entre estas|la mayoría|la mayoría de ellos|\
             en su mayoría|principalmente|mayoritariamente|contando a|que incluye|que incluyen|entre otros|cuyos|cuyas|al menos uno"
        }
        Cue::Excluding => {
            "sin contar|sin incluir|excluyendo|excluido*|aparte de|además de|amén de|exceptuando|excepto|a excepción de|sin tener en cuenta|descontando|no incluido*"
        }
        Cue::Still => {
            "siguen|sigue|seguían|seguía|seguir~|aún|todavía|continúan|continúa|continuaban|continuar~|permanecen|permanece|permanecían|permanecer~"
        }
        Cue::Lone => "un solo|un único|un solitario|solo un|sólo un|solamente un|únicamente un|el único",
        Cue::Alone => {
            "actuar~ solo|actuó solo|actuar~ en solitario|actuó en solitario|actuado solo|actuado en solitario|actuar~ por su cuenta|lobo solitario"
        }
        Cue::Whether => "si",
        Cue::Several => {
            "atentados|ataques|tiroteos|explosiones|apuñalamientos|accidentes|secuestros|choques|bombardeos|atropellos|asaltos|atentados suicidas|ataques terroristas|atentados terroristas|ataques suicidas|atentados con bomba|deflagraciones|emboscadas|agresiones|matanzas"
        }
        Cue::All => "todos|todas|todos los|todas las|la totalidad de|la totalidad de los|el total de",
        Cue::Rides => {
            "viajar~|viajaban|viajaba|ir~|iban|iba|volar~|volaban|encontrarse~|se encontraban|encontraban|se hallaban|hallaban"
        }
        Cue::Certain => "se da por seguro|se da por hecho|sin lugar a dudas|con certeza|da por confirmado",
        Cue::Blocked => {
            "bloquear~|bloqueado*|retener~|retenido*|inmovilizar~|inmovilizado*|bloqueo|congelar~|congelado*"
        }
        Cue::Among => "entre",
        Cue::Demands => {
            "pedir~|pide|piden|pidió|solicitar~|reclamar~|exigir~|enfrentar~|afrontar~|se enfrenta a|arriesgar~|se exponen a|se expone a"
        }
        Cue::NumberOf => "número de|el número de|cifra de|la cifra de|cantidad de",
        Cue::Further => {
            "otro*|más|adicional|adicionales|todavía|además|asimismo|por añadidura|también|a lo que se suma|a los que se suman|a las que se suman|a ellos se suman|\
             se suman|se suma|sumado* a|nuevo*|aparte de|a lo que hay que añadir|extra"
        }
        Cue::Compared => {
            "más que|menos que|más respecto a|menos respecto a|más respecto al|menos respecto al|más con respecto a|menos con respecto a|más frente a|menos frente a"
        }
        Cue::Total => {
            "en total|un total de|total|totales|en conjunto|globalmente|a nivel global|en suma|sumando|sumar~|acumulado*|número total|el conjunto de|\
             la totalidad de|a nivel nacional|global|globales|para un total de|totalizar~|totalizando|balance total|cifra total|entre todos|en su conjunto|suma de"
        }
        Cue::Contrast => {
            "pero|sin embargo|no obstante|mientras que|aunque|pese a|a pesar de|pese a que|a pesar de que|en cambio|por el contrario|al contrario|contrariamente a|a diferencia de|\
             en contraste|en vez de|en lugar de|aun cuando|salvo|excepto|con excepción de|a excepción de|sino|sino que|si bien|por contra|ahora bien"
        }
        Cue::And => "y|e|así como|al igual que|lo mismo que|&|y también|y además|junto con|amén de",
        Cue::Or => "o|u|o bien|o incluso",
        Cue::Honorific => {
            "Sr|Sra|Srta|Sres|señor|señora|señores|señorita|don|doña|D|Dña|Dr|Dra|doctor|doctora|profesor|profesora|presidente|presidenta|expresidente|expresidenta|\
             vicepresidente|vicepresidenta|ministro|ministra|exministro|exministra|primer ministro|primera ministra|general|coronel|teniente coronel|capitán|capitana|\
             teniente|comandante|mayor|sargento|almirante|cabo|rey|reina|príncipe|princesa|papa|imán|jeque|ayatolá|cardenal|arzobispo|obispo|monseñor|\
             padre|fray|sor|rabino|senador|senadora|diputado|diputada|alcalde|alcaldesa|intendente|intendenta|juez|jueza|magistrado|magistrada|gobernador|\
             gobernadora|canciller|cancillera|comisario|comisaria|inspector|inspectora|emperador|sultán|emir|duque|duquesa|san|santa|Gral|Cnel|Cmdte|\
             embajador|embajadora|secretario|secretaria|licenciado|licenciada|Lic|ingeniero|ingeniera|Ing|fiscal|consejero|consejera|lehendakari"
        }
        Cue::Office => {
            "portavoz|portavoces|vocero*|ministro*|exministro*|viceministro*|fiscal|fiscales|fiscal general|procurador*|procurador general|presidente*|expresidente*|\
             vicepresidente*|mandatario*|primer ministro|primera ministra|primeros ministros|canciller|cancilleres|alcalde*|exalcalde*|intendente|intendentes|gobernador*|director*|\
             director general|directora general|consejero* delegado*|CEO|patrón|jefe*|líder|líderes|comisario*|secretario*|secretario general|secretaria general|\
             secretario de Estado|secretaria de Estado|subsecretario*|general|generales|comandante*|oficial|oficiales|responsable*|inspector*|investigador*|juez*|\
             magistrado*|abogado*|letrado*|senador*|diputado*|eurodiputado*|legislador*|congresista*|parlamentario*|concejal|concejales|concejala*|edil|ediles|\
             embajador*|diplomático*|enviado* especial*|representante*|coordinador*|gerente*|fundador*|cofundador*|dirigente*|rey|reina|príncipe|princesa|\
             papa|obispo*|arzobispo*|imán|imanes|profesor*|experto*|analista*|científico*|médico*|coronel|coroneles|capitán*|teniente*|sargento*|\
             almirante*|prefecto*|delegado*|delegado del Gobierno|delegada del Gobierno|subdelegado*|testigo*|periodista*|corresponsal|corresponsales|ministro del Interior|\
             ministra del Interior|ministro de Exteriores|ministro de Asuntos Exteriores|ministro de Relaciones Exteriores|ministra de Relaciones Exteriores|ministro de Defensa|ministra de Defensa|\
             ministro de Justicia|ministra de Justicia|ministro de Sanidad|ministra de Sanidad|ministro de Salud|ministra de Salud|ministro de Hacienda|ministra de Hacienda|\
             ministro de Economía|ministra de Economía|asesor*|sindicalista*|activista*|jefe* de la policía|jefe* de policía|jefe* del Gobierno|jefe* del Estado|jefe* de Estado|\
             administrador*|economista*|miembro* del gobierno|funcionario*|alto cargo|altos cargos|entrenador*|seleccionador*|jugador*|futbolista*|autor|autora|autores|\
             actor*|cantante*|bombero*|vecino*|residente*|relator*|negociador*|tesorero*|comisario europeo|comisaria europea|jefe* del Estado Mayor|\
             número uno|número dos|policía|agente*|epidemiólogo*|sismólogo*|vulcanólogo*|meteorólogo*|lehendakari|president|consejero|consejera|conseller|secretario* de Estado"
        }
        Cue::Nobody => "nadie",
        Cue::NumberedName => {
            "boeing|airbus|vuelo|artículo|artículos|ruta|carretera|autopista|autovía|sección|capítulo|sala|número|números|no|n.º|núm|núm.|nº|tipo|modelo|versión|\
             fase|nivel|página|páginas|grupo de los|fórmula|terminal|puerta|reactor|apolo|soyuz|falcon|sputnik|mig|sukhoi|sujói|antonov|tupolev|embraer|cessna|\
             categoría|párrafo|apartado|inciso|resolución|protocolo|directiva|enmienda|tomo|temporada|episodio|zona|distrito|salmo|versículo|windows|android|ios|iphone|hangar|\
             departamento|edificio|código postal|mundial|expo|covid|línea|canal|km|kilómetro|ley|decreto|decreto ley|expediente|caso|andén|vía|habitación|juzgado|mesa|local|anexo|sub|liga"
        }
        Cue::Street => {
            "calle|avenida|bulevar|plaza|paseo|muelle|callejón|camino de|ronda|travesía|glorieta|pasaje|av|avda|carrera|diagonal|transversal|calzada"
        }
        Cue::Aged => {
            "de edad de|con edad de|a la edad de|con edades entre|con edades de entre|\
             con edades comprendidas entre|de edades entre|de edades comprendidas entre|cumplir~|edades entre|\
             de entre|mayor de|mayores de|menor de|menores de|falleció a los|murió a los|fallece a los|muere a los|\
             ha muerto a los|ha fallecido a los|a sus"
        }
        Cue::YearsOld => "años de edad|años cumplidos|años recién cumplidos|añitos",
        Cue::Changed => {
            "subió|subieron|ha subido|han subido|aumentó|aumentaron|ha aumentado|se elevó|se elevaron|elevó|elevaron|eleva|elevan|ha elevado|han elevado|rebajó|rebajaron|ha rebajado|cifró|cifraron|actualizó|actualizaron|ascendió|ascendieron|bajó|pasar~ de|ha pasado de|han pasado de|pasó de|pasaron de|aumentar~ de|subir~ de|crecer~ de|caer~ de|bajar~ de|descender~ de|elevado* de|revisado* de|\
             reducir~ de|rebajar~ de|saltar~ de|desplomar~ de"
        }
        Cue::PastPerfect => {
            "había|habían|había sido|habían sido|se había|se habían|ya había|ya habían|lo había|la había|los había|las había|les había|le había|hubiera|hubieran"
        }
        Cue::Anaphor => {
            "él|ella|ellos|ellas|este|esta|estos|estas|ese|esa|esto|eso|ello|éste|ésta|éstos|la operación|el operativo|el ataque|la ofensiva|esta operación|este ataque|el incidente|\
             la investigación|el accidente|la catástrofe|el balance|la acción|este último|esta última|estas cifras|las cifras|el suceso|el siniestro|los hechos|la tragedia|el hecho"
        }
        Cue::AsOf => "a fecha de|a fecha del|en la tarde del|al cierre de|al día|con fecha de|con fecha|a día",
        Cue::Been => "sido|habido|estado",
        Cue::Versus => {
            "frente a|frente a los|frente a las|contra|contra los|contra las|en comparación con|comparado con|respecto a"
        }
        Cue::Subordinate => {
            "mientras que|porque|ya que|puesto que|dado que|pues|cuando|después de que|luego de que|antes de que|si|aunque|a fin de|con el fin de|a fin de que|para que|para|mientras|\
             a la espera de|pese a|a pesar de|debido a|debido a que|en tanto que|una vez que|tras"
        }
    }
}
