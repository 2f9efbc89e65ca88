//! Spanish number words, bounds, and how digits are written.

use crate::lang::numeral::{Bound, Numeral, Numeral::*};

/// Number words; the forms before a noun (« un », « veintiún », « cien ») beside the full ones.
pub(super) const WORDS: &[(Numeral, &str)] = &[
    (Unit(0), "cero"),
    (Unit(1), "un|una|uno"),
    (Unit(2), "dos"),
    (Unit(3), "tres"),
    (Unit(4), "cuatro"),
    (Unit(5), "cinco"),
    (Unit(6), "seis"),
    (Unit(7), "siete"),
    (Unit(8), "ocho"),
    (Unit(9), "nueve"),
    (Unit(10), "diez"),
    (Unit(11), "once"),
    (Unit(12), "doce"),
    (Unit(13), "trece"),
    (Unit(14), "catorce"),
    (Unit(15), "quince"),
    (Unit(16), "dieciséis|diez y seis"),
    (Unit(17), "diecisiete|diez y siete"),
    (Unit(18), "dieciocho|diez y ocho"),
    (Unit(19), "diecinueve|diez y nueve"),
    (Ten(20), "veinte"),
    (Whole(21.0), "veintiuno|veintiún|veintiuna"),
    (Whole(22.0), "veintidós"),
    (Whole(23.0), "veintitrés"),
    (Whole(24.0), "veinticuatro"),
    (Whole(25.0), "veinticinco"),
    (Whole(26.0), "veintiséis"),
    (Whole(27.0), "veintisiete"),
    (Whole(28.0), "veintiocho"),
    (Whole(29.0), "veintinueve"),
    (Ten(30), "treinta"),
    (Ten(40), "cuarenta"),
    (Ten(50), "cincuenta"),
    (Ten(60), "sesenta"),
    (Ten(70), "setenta"),
    (Ten(80), "ochenta"),
    (Ten(90), "noventa"),
    (Hundred, "cien|ciento"),
    (Whole(200.0), "doscientos|doscientas"),
    (Whole(300.0), "trescientos|trescientas"),
    (Whole(400.0), "cuatrocientos|cuatrocientas"),
    (Whole(500.0), "quinientos|quinientas"),
    (Whole(600.0), "seiscientos|seiscientas"),
    (Whole(700.0), "setecientos|setecientas"),
    (Whole(800.0), "ochocientos|ochocientas"),
    (Whole(900.0), "novecientos|novecientas"),
    (Scale(1e3), "mil"),
    (Scale(1e6), "millón|millones"),
    (Scale(1e9), "millardo|millardos"),
    (Scale(1e12), "billón|billones"),
    (Scale(1e18), "trillón|trillones"),
    (Scale(1e24), "cuatrillón|cuatrillones"),
    (Abbreviation(1e3), "k"),
    (Abbreviation(1e6), "m|mill|mills|mln|mm"),
    (Abbreviation(1e9), "mrd|bn|b"),
    (Abbreviation(1e12), "t"),
    (And, "y"),
    (Point, "coma|punto|con"),
    (Minus, "menos"),
    (Dozen(12.0), "docena|docenas"),
    (Dozen(6.0), "media docena|media docena de"),
    (Dozen(2.0), "un par de|par de|una pareja de"),
    (About(10.0), "decena|decenas"),
    (About(15.0), "quincena"),
    (About(20.0), "veintena"),
    (About(30.0), "treintena"),
    (About(40.0), "cuarentena"),
    (About(50.0), "cincuentena"),
    (About(100.0), "centenar|centena|centenares|centenas"),
    (About(1000.0), "millar|millares"),
    (Half, "medio|media|la mitad|mitad"),
    (Fraction(3.0), "tercio"),
    (Fraction(4.0), "cuarto"),
    (Parts(3.0), "tercios|terceras partes"),
    (Fraction(3.0), "tercera parte"),
    (Fraction(4.0), "cuarta parte"),
    (Fraction(5.0), "quinta parte"),
    (Fraction(6.0), "sexta parte"),
    (Fraction(7.0), "séptima parte"),
    (Fraction(8.0), "octava parte"),
    (Fraction(9.0), "novena parte"),
    (Fraction(10.0), "décima parte"),
    (Fraction(20.0), "vigésima parte"),
    (Fraction(100.0), "centésima parte"),
    (Fraction(1000.0), "milésima parte"),
    (Parts(4.0), "cuartos|cuartas partes"),
    (Parts(5.0), "quintas partes"),
    (Parts(10.0), "décimas partes"),
    (
        OrdinalEnding,
        "o|a|er|º|ª|°|ro|ra|do|da|to|ta|vo|va|mo|ma|no|na|avo|ava",
    ),
    (Of, "de|del"),
    (Determiner, "el|los|las|estos|estas|esos|esas|sus"),
    (Ordinal(1.0), "primer|primero|primera|primeros|primeras"),
    (Ordinal(2.0), "segundo|segunda"),
    (Ordinal(3.0), "tercer|tercero|tercera"),
    (Ordinal(4.0), "cuarto|cuarta"),
    (Ordinal(5.0), "quinto|quinta"),
    (Parts(5.0), "quintos|quintas|cincoavos"),
    (Ordinal(6.0), "sexto|sexta"),
    (Parts(6.0), "sextos|sextas partes"),
    (Ordinal(7.0), "séptimo|séptima"),
    (Parts(7.0), "sieteavos|séptimos|séptimas partes"),
    (Ordinal(8.0), "octavo|octava"),
    (Parts(8.0), "octavos"),
    (Ordinal(9.0), "noveno|novena"),
    (Parts(9.0), "novenos"),
    (Ordinal(10.0), "décimo|décima"),
    (Parts(10.0), "décimos|décimas"),
    (
        Ordinal(11.0),
        "undécimo|undécima|decimoprimero|decimoprimera|onceavo|onceava",
    ),
    (Parts(11.0), "onceavos"),
    (
        Ordinal(12.0),
        "duodécimo|duodécima|decimosegundo|decimosegunda|doceavo|doceava",
    ),
    (Parts(12.0), "doceavos"),
    (
        Ordinal(13.0),
        "decimotercero|decimotercer|decimotercera|treceavo|treceava",
    ),
    (Parts(13.0), "treceavos"),
    (Ordinal(14.0), "decimocuarto|decimocuarta|catorceavo"),
    (Parts(14.0), "catorceavos"),
    (Ordinal(15.0), "decimoquinto|decimoquinta|quinceavo"),
    (Parts(15.0), "quinceavos"),
    (Ordinal(16.0), "decimosexto|decimosexta|dieciseisavo"),
    (Parts(16.0), "dieciseisavos"),
    (Ordinal(17.0), "decimoséptimo|decimoséptima|diecisieteavo"),
    (Parts(17.0), "diecisieteavos"),
    (Ordinal(18.0), "decimoctavo|decimoctava|dieciochoavo"),
    (Parts(18.0), "dieciochoavos"),
    (Ordinal(19.0), "decimonoveno|decimonovena|decimonono"),
    (Parts(19.0), "diecinueveavos"),
    (Ordinal(20.0), "vigésimo|vigésima|veinteavo"),
    (Parts(20.0), "veinteavos|vigésimos"),
    (
        Ordinal(21.0),
        "vigesimoprimero|vigesimoprimer|vigesimoprimera|veintiunavo",
    ),
    (Parts(21.0), "veintiunavos"),
    (Ordinal(22.0), "vigesimosegundo|vigesimosegunda"),
    (Ordinal(23.0), "vigesimotercero|vigesimotercera"),
    (Ordinal(24.0), "vigesimocuarto|vigesimocuarta"),
    (Ordinal(25.0), "vigesimoquinto|vigesimoquinta|veinticincoavo"),
    (Parts(25.0), "veinticincoavos"),
    (Ordinal(30.0), "trigésimo|trigésima|treintavo"),
    (Parts(30.0), "treintavos"),
    (Ordinal(40.0), "cuadragésimo|cuadragésima"),
    (Parts(40.0), "cuarentavos"),
    (Ordinal(50.0), "quincuagésimo|quincuagésima"),
    (Parts(50.0), "cincuentavos"),
    (Ordinal(60.0), "sexagésimo|sexagésima"),
    (Parts(60.0), "sesentavos"),
    (Ordinal(70.0), "septuagésimo|septuagésima"),
    (Ordinal(80.0), "octogésimo|octogésima"),
    (Ordinal(90.0), "nonagésimo|nonagésima"),
    (Ordinal(100.0), "centésimo|centésima|centavo"),
    (Parts(100.0), "centésimos|centésimas"),
    (Ordinal(1e3), "milésimo|milésima"),
    (Parts(1e3), "milésimos|milésimas"),
    (Ordinal(1e6), "millonésimo|millonésima"),
    (Parts(1e6), "millonésimos|millonésimas"),
    (Ordinal(1e12), "billonésimo|billonésima"),
    (Parts(1e12), "billonésimos|billonésimas"),
    (Ordinal(21.0), "vigésimo primero|vigésima primera|vigésimo primer"),
    (Ordinal(22.0), "vigésimo segundo|vigésima segunda"),
    (Ordinal(23.0), "vigésimo tercero|vigésima tercera|vigésimo tercer"),
    (Ordinal(24.0), "vigésimo cuarto|vigésima cuarta"),
    (Ordinal(25.0), "vigésimo quinto|vigésima quinta"),
    (Ordinal(26.0), "vigésimo sexto|vigésima sexta"),
    (Ordinal(27.0), "vigésimo séptimo|vigésima séptima"),
    (Ordinal(28.0), "vigésimo octavo|vigésima octava"),
    (Ordinal(29.0), "vigésimo noveno|vigésima novena"),
    (Ordinal(31.0), "trigésimo primero|trigésima primera|trigésimo primer"),
    (Ordinal(11.0), "décimo primero|décima primera|décimo primer"),
    (Ordinal(12.0), "décimo segundo|décima segunda"),
    (Ordinal(13.0), "décimo tercero|décima tercera|décimo tercer"),
    (Ordinal(14.0), "décimo cuarto|décima cuarta"),
    (Ordinal(15.0), "décimo quinto|décima quinta"),
    (Ordinal(16.0), "décimo sexto|décima sexta"),
    (Ordinal(17.0), "décimo séptimo|décima séptima"),
    (Ordinal(18.0), "décimo octavo|décima octava"),
    (Ordinal(19.0), "décimo noveno|décima novena"),
    (
        Vague(2.0, 12.0),
        "varios|varias|algunos|algunas|unos pocos|unas pocas|unos cuantos|unas cuantas|un puñado de|diversos|diversas|distintos|distintas|diferentes|un pequeño número de|un reducido número de|al menos algunos",
    ),
    (
        Vague(3.0, f64::INFINITY),
        "numerosos|numerosas|muchos|muchas|muchísimos|muchísimas|gran número de|un gran número de|gran cantidad de|una gran cantidad de|infinidad de|un sinfín de|multitud de|una multitud de|buen número de|un buen número de|innumerables|cuantiosos|cuantiosas|incontables|una serie de|múltiples|multitudes de|montones de",
    ),
    (
        Vague(20.0, 99.0),
        "decenas|varias decenas|varias decenas de|algunas decenas de|unas decenas de|unas pocas decenas de",
    ),
    (
        Vague(24.0, 99.0),
        "docenas|varias docenas|varias docenas de|algunas docenas de|unas docenas de",
    ),
    (
        Vague(100.0, 999.0),
        "cientos|centenares|centenas|varios cientos|varios cientos de|varios centenares|varios centenares de|unos cientos de|algunos cientos de|unos pocos cientos de|algunos centenares de|varias centenas de",
    ),
    (
        Vague(1000.0, 19_999.0),
        "miles|millares|varios miles|varios miles de|unos miles de|algunos miles de|unos pocos miles de|varios millares|varios millares de|miles y miles de",
    ),
    (
        Vague(10_000.0, 99_999.0),
        "decenas de miles|decenas de miles de|varias decenas de miles|varias decenas de miles de|decenas de millares de",
    ),
    (
        Vague(100_000.0, 999_999.0),
        "cientos de miles|cientos de miles de|centenares de miles|centenares de miles de|varios cientos de miles de|varios centenares de miles de",
    ),
    (
        Vague(1e6, 19_999_999.0),
        "millones|varios millones|varios millones de|algunos millones de|unos millones de|unos pocos millones de",
    ),
    (
        Vague(1e7, 99_999_999.0),
        "decenas de millones|decenas de millones de|varias decenas de millones de",
    ),
    (
        Vague(1e8, 999_999_999.0),
        "cientos de millones|cientos de millones de|centenares de millones|centenares de millones de|varios cientos de millones de",
    ),
    (
        Vague(1e9, 19_999_999_999.0),
        "miles de millones|miles de millones de|varios miles de millones|varios miles de millones de",
    ),
    (
        Vague(1e10, 99_999_999_999.0),
        "decenas de miles de millones|decenas de miles de millones de",
    ),
    (
        Vague(1e12, 19_999_999_999_999.0),
        "billones|varios billones|varios billones de",
    ),
    (OutOf, "de cada|sobre|entre cada|por cada"),
    (
        Never,
        "el uno|la una|los unos|las unas|unos a otros|uno a uno|una a una|uno por uno|una por una|uno tras otro|\
         una tras otra|cada uno|cada una|uno mismo|una vez|una y otra vez|un día|un poco|una parte|un tanto|\
         un tal|una tal|cierto|un cierto|una cierta|ni uno|ni una|ni un solo|ni una sola|uno y otro|una u otra|\
         uno u otro|de una vez|a la una|primer ministro|primera ministra|primeros ministros|\
         primer vicepresidente|segunda vicepresidenta|segundo vicepresidente|vicepresidente primero|\
         vicepresidenta segunda|tercer mundo|segunda guerra mundial|primera guerra mundial|primera línea|\
         primera dama|primer plano|primera división|segunda división|por lo menos|al menos|más o menos|\
         cada vez más|menos que|nada menos que|ni mucho menos|a menos que|en medio de|en medio del|en medio|\
         por medio de|por medio del|medio ambiente|medio de comunicación|medio oriente|oriente medio|medio siglo|\
         edad media|clase media|media maratón|punto de|punto de vista|a punto de|a tal punto|punto muerto|\
         hasta el punto|en punto|desde el punto|cuartos de final|cuarto de final|octavos de final|\
         dieciseisavos de final|cuarto de baño|cuarto poder|en cuarentena|la cuarentena|cuarentena obligatoria|\
         sin una|en coma|estado de coma|coma inducido|coma etílico|once inicial|siete magníficos|\
         grupo de los siete|grupo de los veinte|estado de sitio|por una parte|de un lado|por un lado|por una vez|\
         en un primer momento|un momento|una semana santa|de segunda mano|en segundo lugar|en primer lugar|\
         en tercer lugar|de primera necesidad|de primer nivel|a primera hora|a primeras horas|a última hora|\
         quinta columna|al cien por cien de acuerdo|de la quinta|uno de los|una de las|uno de ellos|una de ellas|\
         la media|de media|la media de|en la media",
    ),
];

/// Words that say how a number is meant.
pub(super) const BOUNDS: &[(Bound, &str)] = &[
    (
        Bound::Least,
        "al menos|por lo menos|cuando menos|como mínimo|mínimo|un mínimo de|más de|de más de|no menos de|\
         nada menos que|nada menos de|superior* a|superior o igual a|por encima de|por encima de los|\
         por encima de las|superar~|superar~ los|superar~ las|exceder~|rebasar~|sobrepasar~|a partir de|\
         mucho más de|bastante más de|algo más de|poco más de|un poco más de|muy por encima de|hasta más de|>|>=|\
         ≥|al menos a|por lo menos a|como mínimo a|cuando menos a|mayor* de|mayor* que|mayor* a|mayor o igual a|\
         mayor o igual que|mayores o iguales a|mayores o iguales que|superiores o iguales a|superior o igual que|\
         más alto que|más alta que|más altos que|igual o superior a|igual o mayor a|iguales o superiores a",
    ),
    (
        Bound::Most,
        "hasta|hasta un máximo de|como máximo|como mucho|a lo sumo|máximo|un máximo de|no más de|menos de|\
         de menos de|inferior* a|inferior o igual a|por debajo de|por debajo de los|por debajo de las|\
         algo menos de|poco menos de|un poco menos de|muchos menos de|<|<=|≤|menor* de|menor* que|menor* a|\
         menor o igual a|menor o igual que|menores o iguales a|menores o iguales que|inferiores o iguales a|\
         más bajo que|más baja que|igual o inferior a|igual o menor a",
    ),
    (
        Bound::About,
        "alrededor de|cerca de|cerca del|unos|unas|aproximadamente|casi|en torno a|en torno al|aproximado de|un aproximado de|alrededor del|próximo a|cercano a|cercana a|cercanos a|del orden de|más o menos|rozar~|rondar~|rondar~ los|rondar~ las|estimado* en|estimar~ en|una media de|un promedio de|de media|en promedio|prácticamente|poco más o menos|cosa de|algo así como|unos cerca de|unos casi|sobre los|sobre las|aprox|aprox.|apenas|~",
    ),
    (
        Bound::LeastAfter,
        "o más|y más|al menos|por lo menos|como mínimo|cuando menos|en adelante|o superior|+|o mayor|o mayores|\
         o superiores|o incluso más|para arriba",
    ),
    (
        Bound::MostAfter,
        "o menos|como máximo|a lo sumo|como mucho|y menos|máximo|o menor|o menores|o inferior|o inferiores",
    ),
    (
        Bound::AboutAfter,
        "aproximadamente|más o menos|aproximados|aproximadas|y pico|largos|largas|aprox",
    ),
    (
        Bound::Exactly,
        "exactamente|precisamente|en total|un total de|total de|solo|sólo|solamente|tan solo|tan sólo|únicamente|los|las|estos|estas|esos|sus|un récord de|todavía|aún|igual a|=|justo",
    ),
    (Bound::Between, "entre"),
    (Bound::From, "de|desde|del"),
    (Bound::To, "a|hasta|al"),
    (Bound::And, "y"),
    (Bound::Or, "o|u|ó"),
];
