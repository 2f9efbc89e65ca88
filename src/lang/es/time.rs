//! Spanish words of dates and times.

use crate::lang::timeword::{DayPart, TimeWord, TimeWord::*, Unit as U};

/// Date and time words.
pub(super) const WORDS: &[(TimeWord, &str)] = &[
    (Month(1), "enero|ene|ene."),
    (Month(2), "febrero|feb|feb."),
    (Month(3), "marzo|mar."),
    (Month(4), "abril|abr|abr."),
    (Month(5), "mayo|may"),
    (Month(6), "junio|jun|jun."),
    (Month(7), "julio|jul|jul."),
    (Month(8), "agosto|ago|ago."),
    (Month(9), "septiembre|setiembre|sept|sep|set|sept.|sep."),
    (Month(10), "octubre|oct|oct."),
    (Month(11), "noviembre|nov|nov."),
    (Month(12), "diciembre|dic|dic."),
    (Weekday(0), "lunes|lun|lun."),
    (Weekday(1), "martes|mar"),
    (Weekday(2), "miércoles|mié|mié."),
    (Weekday(3), "jueves|jue|jue."),
    (Weekday(4), "viernes|vie|vie."),
    (Weekday(5), "sábado|sábados|sáb|sáb."),
    (Weekday(6), "domingo|domingos|dom|dom."),
    (Unit(U::Second), "segundo|segundos|seg|s"),
    (Unit(U::Minute), "minuto|minutos|min"),
    (Unit(U::Hour), "hora|horas|h|hr|hrs"),
    (Unit(U::Day), "día|días|jornada|jornadas"),
    (
        Unit(U::Weekday),
        "día hábil|días hábiles|día laborable|días laborables|día laboral|días laborales|día de trabajo|días de trabajo",
    ),
    (Unit(U::Weekend), "fin de semana|fines de semana|finde"),
    (Unit(U::Week), "semana|semanas|sem"),
    (Unit(U::Fortnight), "quincena|quincenas"),
    (Unit(U::Month), "mes|meses|mes de"),
    (Unit(U::Quarter), "trimestre|trimestres"),
    (Unit(U::HalfYear), "semestre|semestres"),
    (Unit(U::Year), "año|años|año calendario|año natural|año civil"),
    (Unit(U::Decade), "década|décadas|decenio|decenios"),
    (Unit(U::Century), "siglo|siglos"),
    (
        Day(0),
        "hoy|hoy mismo|hoy día|hoy en día|esta mañana|esta tarde|esta noche|esta madrugada|este mediodía|en el día de hoy|el día de hoy|la jornada de hoy",
    ),
    (
        Day(-1),
        "ayer|anoche|ayer por la noche|ayer por la mañana|ayer por la tarde|ayer tarde|ayer noche|la noche de ayer|la mañana de ayer|la tarde de ayer|la madrugada de ayer|la pasada noche|la noche pasada|ayer mismo|en el día de ayer|el día de ayer",
    ),
    (
        Day(-2),
        "anteayer|antes de ayer|antier|anteanoche|antes de anoche|antayer",
    ),
    (
        Day(1),
        "mañana|el día de mañana|mañana por la mañana|mañana por la noche|mañana por la tarde|mañana mismo",
    ),
    (
        Day(2),
        "pasado mañana|el día después de mañana|día después de mañana|pasado mañana mismo",
    ),
    (
        StoryDay(-1),
        "la víspera|víspera|el día anterior|un día antes|el día previo|la jornada anterior|la noche anterior|la tarde anterior",
    ),
    (
        StoryDay(0),
        "el mismo día|ese día|ese mismo día|aquel día|aquel mismo día|esa misma noche|esa noche|esa misma mañana|esa mañana|esa misma tarde|esa tarde|esa madrugada|esa misma madrugada|aquella noche|aquella mañana|aquella tarde|más tarde ese día|más temprano ese día",
    ),
    (StoryDay(2), "a los dos días"),
    (Now, "ahora|ahora mismo"),
    (Past(30), "y media"),
    (Past(15), "y cuarto"),
    (Past(-15), "menos cuarto|menos un cuarto"),
    (Past(20), "y veinte"),
    (Past(10), "y diez"),
    (Past(-10), "menos diez"),
    (Past(-20), "menos veinte"),
    (
        StoryDay(1),
        "el día siguiente|al día siguiente|día siguiente|un día después|a la mañana siguiente|la mañana siguiente|la jornada siguiente|al otro día",
    ),
    (
        Last,
        "pasado|pasada|pasados|pasadas|último|última|últimos|últimas|recién pasado|recién pasada",
    ),
    (Previous, "anterior|anteriores|previo|previa|previos|previas"),
    (
        LastButOne,
        "penúltimo|penúltima|antepasado|antepasada|trasanterior|ante pasado|ante pasada",
    ),
    (Next, "siguiente|siguientes"),
    (
        Coming,
        "próximo|próxima|próximos|próximas|que viene|que vienen|entrante|entrantes|venidero|venidera|venideros|venideras",
    ),
    (
        This,
        "este|esta|estos|estas|presente|en curso|actual|corriente|mismo|misma|este mismo|esta misma",
    ),
    (Ago, "atrás"),
    (
        AgoBefore,
        "hace|hace ya|hace unos|hace unas|hace casi|hace más de|hace alrededor de|hace cerca de|hace apenas|hace solo|hace tan solo|hacía|desde hace",
    ),
    (Later, "después|más tarde|luego|posteriormente"),
    (Earlier, "antes|antes de eso|previamente|más temprano"),
    (In, "en"),
    (Ahead, "dentro de|de aquí a"),
    (
        FromNow,
        "a partir de ahora|desde ahora|contados a partir de hoy|a contar desde hoy",
    ),
    (From, "de|del|desde|a partir de|a partir del|a contar desde"),
    (To, "a|al|hasta"),
    (Between, "entre"),
    (And, "y|e"),
    (Since, "desde|a partir de|a partir del"),
    (Until, "hasta|a más tardar|antes de finales de|antes del fin de"),
    (Before, "antes de|antes del|previo a|previo al"),
    (
        After,
        "después de|después del|tras|luego de|luego del|siguiente a|siguientes a",
    ),
    (
        Early,
        "primera quincena de|primera quincena del|principios de|a principios de|principios del|a principios del|a comienzos de|a comienzos del|comienzos de|comienzos del|inicios de|a inicios de|inicios del|a inicios del|comienzo de|comienzo del|principio de|al principio de|al inicio de|inicio de|al comienzo de|inicio del|al inicio del|primeros días de|los primeros días de|los primeros días del|primeros meses de|los primeros meses de|los primeros meses del|temprano|temprano en|temprano el|a primeros de|primera parte de",
    ),
    (
        Mid,
        "mediados de|a mediados de|mediados del|a mediados del|mitad de|a mitad de|mitad del|a mitad del|medio de",
    ),
    (
        Late,
        "segunda quincena de|segunda quincena del|finales de|a finales de|finales del|a finales del|fines de|a fines de|fines del|a fines del|fin de|fin del|final de|al final de|final del|al final del|últimos días de|los últimos días de|los últimos días del|a últimos de|los últimos meses de|postrimerías de|las postrimerías de|tarde en|tarde el",
    ),
    (Season(0), "primavera"),
    (Season(1), "verano"),
    (Season(2), "otoño"),
    (Season(3), "invierno"),
    (
        Quarter(1),
        "primer trimestre|1er trimestre|1.er trimestre|t1|1t|trimestre primero",
    ),
    (Quarter(2), "segundo trimestre|2º trimestre|2.º trimestre|t2|2t"),
    (Quarter(3), "tercer trimestre|3er trimestre|3.er trimestre|t3|3t"),
    (
        Quarter(4),
        "cuarto trimestre|4º trimestre|4.º trimestre|t4|4t|último trimestre de|último trimestre del",
    ),
    (
        Half(1),
        "primer semestre|1er semestre|1.er semestre|s1|primera mitad|primera mitad de",
    ),
    (
        Half(2),
        "segundo semestre|2º semestre|2.º semestre|s2|segunda mitad|segunda mitad de",
    ),
    (
        Part(DayPart::Dawn),
        "madrugada|la madrugada|de madrugada|al amanecer|amanecer|alba|al alba|de la madrugada|por la madrugada|en la madrugada|temprano en la mañana|a primera hora|a primeras horas|primeras horas",
    ),
    (
        Part(DayPart::Morning),
        "por la mañana|la mañana|en la mañana|a primera hora de la mañana|a media mañana|en horas de la mañana|las mañanas|de la mañana",
    ),
    (
        Part(DayPart::Afternoon),
        "por la tarde|la tarde|en la tarde|a media tarde|en horas de la tarde|a última hora de la tarde|a primera hora de la tarde|de la tarde",
    ),
    (
        Part(DayPart::Evening),
        "al anochecer|anochecer|al atardecer|atardecer|al caer la noche|a la caída de la noche",
    ),
    (
        Part(DayPart::Night),
        "por la noche|noche|la noche|en la noche|noches|de noche|en plena noche|a última hora de la noche|en horas de la noche|de la noche",
    ),
    (Hour(12), "mediodía|al mediodía|a mediodía|las doce del mediodía"),
    (Hour(0), "medianoche|a medianoche|a la medianoche"),
    (Pm, "de la tarde|de la noche|pm|p.m.|p. m.|p.m"),
    (Am, "de la mañana|de la madrugada|am|a.m.|a. m.|a.m"),
    (Clock, "h|horas|hora|hs|hrs|en punto"),
    (
        Zone(0),
        "gmt|utc|tmg|tuc|z|tiempo universal|tiempo universal coordinado",
    ),
    (Zone(60), "cet|hora peninsular"),
    (Zone(120), "cest"),
    (
        Local,
        "hora local|horas locales|hora local de|hora española|hora argentina|hora de méxico|hora colombiana|hora de chile",
    ),
    (
        Feast(12, 25),
        "navidad|día de navidad|el día de navidad|la navidad|navidades",
    ),
    (
        Feast(12, 24),
        "nochebuena|víspera de navidad|la víspera de navidad|noche buena|la nochebuena",
    ),
    (
        Feast(12, 31),
        "nochevieja|noche vieja|víspera de año nuevo|la víspera de año nuevo|fin de año|noche de fin de año",
    ),
    (Feast(1, 1), "año nuevo|día de año nuevo|el día de año nuevo"),
    (Feast(1, 6), "día de reyes|epifanía|reyes magos|día de los reyes magos"),
    (
        Feast(2, 14),
        "san valentín|día de san valentín|día de los enamorados|día del amor y la amistad",
    ),
    (
        Feast(5, 1),
        "día del trabajo|día del trabajador|día de los trabajadores|día internacional de los trabajadores",
    ),
    (Feast(3, 8), "día internacional de la mujer|día de la mujer"),
    (Feast(3, 17), "día de san patricio|san patricio"),
    (Feast(10, 12), "día de la hispanidad|día de la raza"),
    (Feast(11, 1), "todos los santos|día de todos los santos"),
    (Feast(11, 2), "día de muertos|día de los muertos|día de los difuntos"),
    (Feast(10, 31), "halloween|noche de brujas"),
    (Feast(12, 28), "día de los inocentes|día de los santos inocentes"),
    (Feast(4, 22), "día de la tierra"),
    (
        Easter(0),
        "pascua|domingo de pascua|domingo de resurrección|pascuas|domingo de gloria",
    ),
    (Easter(1), "lunes de pascua"),
    (Easter(-2), "viernes santo"),
    (Easter(-3), "jueves santo"),
    (Easter(-7), "domingo de ramos"),
    (Easter(-1), "sábado santo|sábado de gloria"),
    (Easter(-47), "martes de carnaval"),
    (Easter(-46), "miércoles de ceniza"),
    (Easter(39), "día de la ascensión"),
    (Easter(49), "pentecostés|domingo de pentecostés"),
    (Easter(60), "corpus christi"),
    (
        Nth(4, 3, 11),
        "acción de gracias|día de acción de gracias|el día de acción de gracias|thanksgiving",
    ),
    (FromNth(1, 4, 3, 11), "viernes negro|black friday"),
    (Nth(1, 0, 9), "labor day"),
    (
        Decade,
        "los años|años|década|en los años|de los años|la década de|la década de los|la década del|década de|década de los|década del",
    ),
    (Of, "de|del"),
    (Article, "el|la|los|las"),
    (On, "el|día|del|al"),
    (
        YearLead,
        "en|de|del|a lo largo de|a lo largo del|en el curso de|en el curso del|en el transcurso de|en el transcurso del|durante",
    ),
    (SeasonLead, "en|el|la|este|esta|del"),
    (SeasonMark, "el|la|este|esta"),
    (Homonym, "segundo|segunda|set|ago|dom|vie|mar|sem"),
    (
        Plural,
        "segundos|minutos|horas|días|jornadas|días hábiles|días laborables|días laborales|fines de semana|semanas|quincenas|meses|trimestres|semestres|años|décadas|siglos|decenios",
    ),
    (WeekOf, "del|de"),
    (
        WeekBeginning,
        "semana que comienza|semana que empieza|semana que inicia|semana que arranca|semana que va del|\
         semana que va desde el|semana a partir del|semana que parte del",
    ),
    (ClockLead, "a las|a la|pasadas las|pasada la|tipo"),
    (ToDate, "hasta la fecha|a la fecha"),
    (
        Filler,
        "durante|a lo largo de|en el curso de|en el transcurso de|de|del|el|la|los|las|en|,|al|por|mes de|día",
    ),
    (YearOf, "año|año calendario|año natural|año civil"),
    (
        Whole,
        "todo|toda|todo el|toda la|todos los|entero|entera|completo|completa|pleno|plena|íntegro",
    ),
    (
        Rest,
        "resto de|el resto de|resto del|el resto del|resto de la|lo que queda de|lo que queda del|lo que resta de|lo que resta del",
    ),
    (
        Around,
        "hacia|sobre|alrededor de|alrededor del|en torno a|en torno al|cerca de|cerca del|poco antes de|\
         poco antes del|poco después de|poco después del|aproximadamente|justo antes de|justo después de|\
         hacia las|sobre las|alrededor de las|en torno a las|a eso de las|cerca de las",
    ),
    (
        Never,
        "por día|al día|al mes|al año|por mes|por año|a la semana|por semana|por hora|a la hora|puesta al día|\
         puesto al día|estar al día|día a día|un día|cada día|todos los días|cada año|todos los años|cada mes|\
         cada semana|años de prisión|años de cárcel|años de edad|día y noche|las 24 horas|24 horas al día|\
         en el mar|mar del|mar de|mar mediterráneo|mar negro|mar rojo|mar adentro|mar caribe|alta mar|\
         plaza de mayo|dos de mayo|madres de plaza de mayo|avenida 9 de julio|avenida de mayo|cinco de mayo|\
         estación de servicio|estación de tren|estación de policía|estación de metro|hace falta|hace parte|\
         hace referencia|hace frente|hace público|a la tarde|tarde o temprano|domingo santo|santo domingo|\
         san martín de|hora punta|hora pico|en su día|hoy en día|buenos días|buenas noches|media noche a|\
         por segunda vez|segunda vez|segundo lugar|segunda vuelta|por segundo|segundo puesto|ago ra|\
         primavera árabe|fin de semana largo|en segundos|tres por ciento|en los últimos tiempos|\
         el último momento|en el último momento|último minuto|a último momento|próximo a|próxima a|próximos a|\
         anterior gobierno|el anterior|una mañana|cada mañana|media mañana|todas las mañanas|misma mañana|\
         la mañana siguiente de|una noche|cada noche|todas las noches|más pronto que tarde|a lo largo del día|\
         el lunes negro|por la vía|sol de mayo|para siempre",
    ),
];
