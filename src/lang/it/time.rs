//! Italian words of dates and times.

use crate::lang::timeword::{DayPart, TimeWord, TimeWord::*, Unit as U};

/// Date and time words.
pub(super) const WORDS: &[(TimeWord, &str)] = &[
    (Month(1), "gennaio|genn|genn.|gen|gen."),
    (Month(2), "febbraio|febbr|febbr.|feb|feb."),
    (Month(3), "marzo|mar|mar."),
    (Month(4), "aprile|apr|apr."),
    (Month(5), "maggio|magg|magg.|mag|mag."),
    (Month(6), "giugno|giu|giu."),
    (Month(7), "luglio|lug|lug."),
    (Month(8), "agosto|ago|ago."),
    (Month(9), "settembre|sett|sett.|set|set."),
    (Month(10), "ottobre|ott|ott."),
    (Month(11), "novembre|nov|nov."),
    (Month(12), "dicembre|dic|dic."),
    (Weekday(0), "lunedì|lun|lun."),
    (Weekday(1), "martedì|mar|mar."),
    (Weekday(2), "mercoledì|mer|mer."),
    (Weekday(3), "giovedì|gio|gio."),
    (Weekday(4), "venerdì|ven|ven."),
    (Weekday(5), "sabato|sabati|sab|sab."),
    (Weekday(6), "domenica|domeniche|dom|dom."),
    (Unit(U::Second), "secondo|secondi|sec|s"),
    (Unit(U::Minute), "minuto|minuti|min"),
    (Unit(U::Hour), "ora|ore|h"),
    (Unit(U::Day), "giorno|giorni|giornata|giornate|gg|dì"),
    (
        Unit(U::Weekday),
        "giorno lavorativo|giorni lavorativi|giorno feriale|giorni feriali",
    ),
    (
        Unit(U::Weekend),
        "weekend|week-end|fine settimana|fine-settimana|finesettimana",
    ),
    (Unit(U::Week), "settimana|settimane|sett|settimana lavorativa"),
    (Unit(U::Fortnight), "quindicina di giorni|quindicina"),
    (Unit(U::Month), "mese|mesi"),
    (Unit(U::Quarter), "trimestre|trimestri"),
    (Unit(U::HalfYear), "semestre|semestri"),
    (Unit(U::Year), "anno|anni"),
    (Unit(U::Decade), "decennio|decenni"),
    (Unit(U::Century), "secolo|secoli"),
    (
        Day(0),
        "oggi|stamattina|stamani|stamane|stasera|stanotte|questa mattina|questa sera|questo pomeriggio|\
         questa notte|quest'oggi|in giornata|adesso|giornata odierna|la giornata odierna|giornata di oggi|\
         data odierna|oggi pomeriggio|oggi stesso|in queste ore|in questo momento",
    ),
    (
        Day(-1),
        "ieri|ieri sera|ieri mattina|ieri pomeriggio|ieri notte|iersera|la notte scorsa|la scorsa notte|\
         notte scorsa|scorsa notte|giornata di ieri|la serata di ieri|serata di ieri|pomeriggio di ieri|\
         mattinata di ieri|la mattinata di ieri|mattina di ieri|sera di ieri|il pomeriggio di ieri",
    ),
    (
        Day(-2),
        "altro ieri|l'altro ieri|altroieri|l'altroieri|avantieri|ieri l'altro|avant'ieri",
    ),
    (
        Day(1),
        "domani|domattina|domani mattina|domani sera|domani pomeriggio|domani notte|giornata di domani",
    ),
    (Day(2), "dopodomani|dopo domani|posdomani"),
    (
        StoryDay(-1),
        "il giorno prima|il giorno precedente|giorno precedente|la vigilia|alla vigilia|vigilia|la sera prima|\
         la notte prima|la sera precedente|la notte precedente",
    ),
    (
        StoryDay(1),
        "il giorno dopo|il giorno seguente|il giorno successivo|giorno successivo|giorno seguente|l'indomani|\
         indomani|il mattino seguente|il mattino dopo|la mattina dopo|la mattina seguente|la mattina successiva",
    ),
    (
        Last,
        "scorso|scorsa|scorsi|scorse|passato|passata|passati|passate|ultimo|ultima|ultimi|ultime|trascorso|\
         trascorsa|trascorsi|trascorse|precedente|precedenti|gli ultimi|le ultime|l'ultimo|l'ultima|\
         questi ultimi|queste ultime|lo scorso|la scorsa|gli scorsi|le scorse|appena trascorso|appena trascorsa|\
         appena passato|appena passata",
    ),
    (Next, "seguente|successivo|successiva|seguenti|successivi|successive"),
    (
        Coming,
        "prossimo|prossima|prossimi|prossime|che viene|venturo|ventura|entrante|a venire|il prossimo|la prossima|\
         i prossimi|le prossime",
    ),
    (
        This,
        "questo|questa|quest'|questi|queste|corrente|in corso|lo stesso|la stessa|medesimo|medesima",
    ),
    (Ago, "fa|or sono|orsono|addietro"),
    (Later, "più tardi|dopo|in seguito"),
    (Earlier, "prima|prima ancora|in precedenza"),
    (Ahead, "tra|fra|di qui a|da qui a"),
    (Within, "entro|nel giro di"),
    (
        FromNow,
        "a partire da oggi|da adesso|da questo momento|in futuro|nel futuro",
    ),
    (
        From,
        "da|dal|dalla|dall'|dallo|dai|dagli|dalle|a partire da|a partire dal|a partire dalla|a decorrere da|\
         a decorrere dal|sin da|sin dal|sin dalla|fin da|fin dal|fin dalla|già da|già dal",
    ),
    (
        To,
        "a|al|alla|all'|allo|ai|alle|agli|ad|fino a|fino al|fino alla|fino all'|fino ai|sino a|sino al|sino alla|\
         sino all'",
    ),
    (Between, "tra|fra"),
    (And, "e|ed"),
    (
        Since,
        "da|dal|dalla|dall'|dallo|sin da|sin dal|sin dalla|fin da|fin dal|fin dalla|a partire da|a partire dal|\
         a partire dalla",
    ),
    (
        Until,
        "fino a|fino al|fino alla|fino all'|fino ai|sino a|sino al|sino alla|entro|entro il|entro la|entro l'|\
         entro la fine di|non oltre il|al più tardi|non più tardi di",
    ),
    (
        Before,
        "prima di|prima del|prima della|prima dell'|prima dello|prima dei|prima degli|prima delle|antecedente a|\
         precedente al",
    ),
    (
        After,
        "dopo|dopo di|successivo a|successivo al|successiva al|a seguito di|in seguito a",
    ),
    (
        Early,
        "inizio|inizi|a inizio|ad inizio|all'inizio di|all'inizio dello|all'inizio del|all'inizio della|\
         all'inizio dell'|all'inizio degli|agli inizi di|agli inizi del|agli inizi degli|agli inizi della|\
         ai primi di|ai primi del|nei primi giorni di|i primi giorni di|i primi di|dall'inizio di|\
         dall'inizio del|dall'inizio dell'|l'inizio di|l'inizio del|l'inizio dell'|inizio di|inizio del|primi di|\
         nella prima parte di|nella prima parte del",
    ),
    (
        Mid,
        "metà|a metà|alla metà di|alla metà del|a metà di|a metà del|a metà degli|verso metà|verso la metà di|\
         metà di|metà del|la metà di|la metà del|nel mezzo di",
    ),
    (
        Late,
        "fine|a fine|alla fine di|alla fine dello|fine dello|alla fine del|alla fine della|alla fine dell'|\
         alla fine degli|verso fine|verso la fine di|verso la fine del|verso la fine dell'|la fine di|\
         la fine del|la fine dell'|fine di|fine del|fine dell'|sul finire di|sul finire del|sul finire dell'|\
         negli ultimi giorni di|gli ultimi giorni di|per la fine di|per fine|tarda|tardo",
    ),
    (Season(0), "primavera"),
    (Season(1), "estate"),
    (Season(2), "autunno"),
    (Season(3), "inverno"),
    (Quarter(1), "primo trimestre|1° trimestre|t1|q1"),
    (Quarter(2), "secondo trimestre|2° trimestre|t2|q2"),
    (Quarter(3), "terzo trimestre|3° trimestre|t3|q3"),
    (
        Quarter(4),
        "quarto trimestre|4° trimestre|ultimo trimestre del|ultimo trimestre dell'|t4|q4",
    ),
    (Half(1), "primo semestre|1° semestre|prima metà"),
    (Half(2), "secondo semestre|2° semestre|seconda metà"),
    (
        Part(DayPart::Dawn),
        "alba|all'alba|l'alba|alle prime luci|alle prime luci dell'alba|prime luci dell'alba|\
         prime ore del mattino|nelle prime ore del mattino|prime ore del giorno|di buon mattino|di buon'ora|\
         primo mattino|di primo mattino|di prima mattina|prima mattina|mattina presto",
    ),
    (
        Part(DayPart::Morning),
        "mattina|mattino|mattinata|mattine|in mattinata|nella mattinata|nella mattina|di mattina|del mattino|\
         della mattina|al mattino|in tarda mattinata|tarda mattinata|nella tarda mattinata|a metà mattina|\
         la mattina",
    ),
    (
        Part(DayPart::Afternoon),
        "pomeriggio|nel pomeriggio|nel primo pomeriggio|nel tardo pomeriggio|primo pomeriggio|tardo pomeriggio|\
         del pomeriggio|a metà pomeriggio|di pomeriggio|il pomeriggio",
    ),
    (
        Part(DayPart::Evening),
        "sera|serata|sere|in serata|nella serata|nella sera|di sera|della sera|alla sera|in tarda serata|\
         nella tarda serata|tarda sera|a tarda sera|in prima serata|all'imbrunire|al tramonto|la sera",
    ),
    (
        Part(DayPart::Night),
        "notte|notti|nottata|nella notte|di notte|della notte|in piena notte|nel cuore della notte|a notte fonda|\
         durante la notte|in nottata|nel corso della notte|a tarda notte|la notte",
    ),
    (
        Part(DayPart::Overnight),
        "nella notte tra|nella notte fra|la notte tra|la notte fra|notte tra|notte fra|nella notte di|\
         nella notte del|la notte di|la notte del|nella notte tra il|nella notte fra il|notte tra il|notte fra il",
    ),
    (Hour(12), "mezzogiorno|a mezzogiorno"),
    (Hour(0), "mezzanotte|a mezzanotte"),
    (Pm, "pm|p.m.|del pomeriggio|di sera|della sera|di pomeriggio"),
    (
        Am,
        "am|a.m.|del mattino|di mattina|della mattina|di notte|della notte|di mattino",
    ),
    (Clock, "ore|ora|h"),
    (Zone(0), "gmt|utc|ora di greenwich|z"),
    (Zone(60), "cet|ora italiana|ora di roma"),
    (Zone(120), "cest|ora legale italiana"),
    (Past(30), "e mezza|e mezzo|e trenta"),
    (Past(15), "e un quarto|e quindici"),
    (Past(45), "e tre quarti|e quarantacinque"),
    (Past(-15), "meno un quarto"),
    (Local, "ora locale|ore locali|locali|locale|orario locale"),
    (Feast(12, 25), "natale|giorno di natale"),
    (
        Feast(12, 24),
        "vigilia di natale|la vigilia di natale|alla vigilia di natale",
    ),
    (Feast(12, 26), "santo stefano|s. stefano"),
    (
        Feast(12, 31),
        "san silvestro|notte di san silvestro|ultimo dell'anno|vigilia di capodanno|notte di capodanno|\
         la notte di capodanno",
    ),
    (Feast(1, 1), "capodanno|giorno di capodanno|primo dell'anno"),
    (Feast(1, 6), "epifania|befana|l'epifania"),
    (Feast(2, 14), "san valentino"),
    (Feast(3, 8), "festa della donna|giornata internazionale della donna"),
    (Feast(4, 25), "festa della liberazione|anniversario della liberazione"),
    (Feast(5, 1), "festa dei lavoratori|festa del lavoro"),
    (Feast(6, 2), "festa della repubblica"),
    (Feast(8, 15), "ferragosto"),
    (Feast(10, 31), "halloween"),
    (Feast(11, 1), "ognissanti|tutti i santi"),
    (Feast(11, 2), "giorno dei morti|commemorazione dei defunti"),
    (Feast(12, 8), "immacolata|l'immacolata|immacolata concezione"),
    (Easter(0), "pasqua|domenica di pasqua|giorno di pasqua"),
    (Easter(1), "pasquetta|lunedì di pasqua|lunedì dell'angelo"),
    (Easter(-1), "sabato santo"),
    (Easter(-2), "venerdì santo"),
    (Easter(-3), "giovedì santo"),
    (Easter(-7), "domenica delle palme"),
    (Easter(-46), "mercoledì delle ceneri"),
    (Easter(-47), "martedì grasso"),
    (Easter(39), "ascensione|l'ascensione"),
    (Easter(49), "pentecoste"),
    (Easter(50), "lunedì di pentecoste"),
    (Easter(60), "corpus domini"),
    (
        Nth(4, 3, 11),
        "giorno del ringraziamento|festa del ringraziamento|thanksgiving",
    ),
    (FromNth(1, 4, 3, 11), "black friday"),
    (Nth(2, 6, 5), "festa della mamma"),
    (
        Decade,
        "gli anni|anni|degli anni|negli anni|dagli anni|agli anni|anni '|gli anni '|degli anni '|negli anni '|\
         dagli anni '",
    ),
    (Of, "di|d'|del|della|dell'|dello|dei|degli|delle"),
    (Article, "il|lo|la|l'|i|gli|le"),
    (On, "il|l'|lo"),
    (
        YearLead,
        "nel|del|dal|in|dell'|nell'|dall'|al|fino al|sino al|a partire dal|sin dal|fin dal|già dal|prima del|\
         successivo al|a decorrere dal",
    ),
    (
        SeasonLead,
        "in|nell'|nel|nella|l'|la|quest'|questa|d'|dell'|della|di|dall'|dalla",
    ),
    (
        Homonym,
        "mar|set|ago|mag|lug|giu|nov|ott|dic|gen|feb|apr|sett|secondo|seconda",
    ),
    (
        Plural,
        "secondi|minuti|ore|giorni|giornate|giorni lavorativi|giorni feriali|settimane|mesi|trimestri|semestri|\
         anni|decenni|secoli",
    ),
    (WeekOf, "del|dal|dell'|dall'|di"),
    (
        ClockLead,
        "alle|all'|alle ore|verso le|intorno alle|attorno alle|dalle|prima delle|dopo le|ore|poco dopo le|\
         poco prima delle|entro le|fino alle|verso|per le|delle",
    ),
    (
        HourLead,
        "alle|dalle|ore|alle ore|dalle ore|le ore|verso le|intorno alle|attorno alle|prima delle|dopo le|\
         poco dopo le|poco prima delle|entro le|fino alle|delle ore|per le",
    ),
    (ToDate, "ad oggi|a oggi|fino ad oggi|fino a oggi|finora|a tutt'oggi"),
    (
        Filler,
        "nel corso di|nel corso del|nel corso della|nel corso dell'|nel corso degli|nel corso delle|di|d'|del|\
         della|dell'|dello|dei|degli|delle|il|lo|la|l'|i|gli|le|in|nel|nella|nell'|nello|negli|nelle|,|al|alla|\
         all'|allo|ai|alle|a|per|sul|giorno|giorno di|durante|mese di|il mese di|del mese di|nel mese di",
    ),
    (YearOf, "anno"),
    (
        Whole,
        "tutto|tutta|tutto il|tutta la|tutto l'|tutt'|intero|intera|l'intero|l'intera|un intero|un'intera|\
         un'intero|completo|pieno|piena",
    ),
    (
        Rest,
        "resto di|resto del|resto della|resto dell'|il resto del|il resto della|il resto dell'|resto di questa|\
         resto di questo|resto della mia|resto del mio|resto della nostra|resto del nostro|resto della tua|\
         resto del tuo",
    ),
    (
        Around,
        "verso|circa|intorno a|intorno al|intorno alle|attorno al|attorno alle|poco prima|poco dopo|subito dopo|\
         subito prima|verso il|verso la|verso le|poco dopo le|poco prima delle",
    ),
    (
        Never,
        "al giorno|al mese|all'anno|a settimana|alla settimana|un giorno|ogni giorno|tutti i giorni|ogni anno|\
         ogni mese|ogni settimana|anni di carcere|anni di reclusione|anni di prigione|mesi di carcere|\
         mesi di reclusione|anni di età|giorno e notte|giorno dopo giorno|di giorno in giorno|giorno per giorno|\
         da un giorno all'altro|24 ore su 24|mar mediterraneo|mar nero|mar rosso|mar ionio|mar jonio|\
         mar adriatico|mar tirreno|mar egeo|mar baltico|mar d'azov|mar caspio|mar cinese|mar ligure|mar glaciale|\
         mar dei|mar del|mar di|all'ora|all'ordine del giorno|ordine del giorno|ora che|ora legale|per ora|\
         d'ora in poi|ora come ora|un set|due set|tre set|quattro set|cinque set|primo set|secondo set|terzo set|\
         quarto set|quinto set|il set|sul set|dal set|set di|ago della|i più giovani|i giorni nostri|\
         al giorno d'oggi|oggi come oggi|secondo me|secondo la|secondo il|secondo lo|secondo i|secondo gli|\
         secondo le|secondo l'|secondo quanto|secondo un|secondo una|secondo fonti|secondo cui|un secondo|\
         il secondo|la metà dei|la metà delle|la metà degli|metà dei|metà delle|metà degli|anni fa d'età|\
         prima che|prima pagina|prima volta|prima linea|prima elementare|in prima|ultima parola|ultim'ora|\
         alla fine|in fine|al fine di|a tal fine|messa a punto|passato remoto|in passato|nel passato|del passato|\
         domenica del corriere|anno scolastico|xx settembre|iv novembre|i maggio|xxv aprile|xxiv maggio",
    ),
];
