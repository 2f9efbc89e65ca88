//! Italian number words, bounds, and how digits are written.

use crate::lang::Joining;
use crate::lang::numeral::{Bound, Numeral, Numeral::*};

/// Number words; joined ones are taken apart.
pub(super) const WORDS: &[(Numeral, &str)] = &[
    (Unit(0), "zero"),
    (Unit(1), "un|uno|una|un'"),
    (Unit(2), "due"),
    (Unit(3), "tre"),
    (Unit(4), "quattro"),
    (Unit(5), "cinque"),
    (Unit(6), "sei"),
    (Unit(7), "sette"),
    (Unit(8), "otto"),
    (Unit(9), "nove"),
    (Unit(10), "dieci"),
    (Unit(11), "undici"),
    (Unit(12), "dodici"),
    (Unit(13), "tredici"),
    (Unit(14), "quattordici"),
    (Unit(15), "quindici"),
    (Unit(16), "sedici"),
    (Unit(17), "diciassette"),
    (Unit(18), "diciotto"),
    (Unit(19), "diciannove"),
    (Ten(20), "venti|vent'"),
    (Ten(30), "trenta|trent'"),
    (Ten(40), "quaranta|quarant'"),
    (Ten(50), "cinquanta|cinquant'"),
    (Ten(60), "sessanta|sessant'"),
    (Ten(70), "settanta|settant'"),
    (Ten(80), "ottanta|ottant'"),
    (Ten(90), "novanta|novant'"),
    (Hundred, "cento|cent'"),
    (Scale(1e3), "mille|mila|mill'"),
    (Scale(1e6), "milione|milioni"),
    (Scale(1e9), "miliardo|miliardi"),
    (Scale(1e12), "bilione|bilioni"),
    (Scale(1e15), "biliardo|biliardi"),
    (Scale(1e18), "trilione|trilioni"),
    (Abbreviation(1e3), "k"),
    (Abbreviation(1e6), "m|mln|mio|mil|ml."),
    (Abbreviation(1e9), "mld|mrd|mia|bn|g|b"),
    (Abbreviation(1e12), "t"),
    (And, "e|ed"),
    (Point, "virgola|punto"),
    (Minus, "meno|negativo"),
    (Dozen(12.0), "dozzina|dozzine|dozzine di"),
    (
        Dozen(6.0),
        "mezza dozzina di|mezza dozzina|una mezza dozzina di|una mezza dozzina",
    ),
    (Dozen(2.0), "paio|un paio di|un paio d'|coppia di|una coppia di"),
    (About(5.0), "cinquina"),
    (About(10.0), "decina|decine|decine di|decine d'"),
    (About(15.0), "quindicina"),
    (About(20.0), "ventina"),
    (About(30.0), "trentina"),
    (About(40.0), "quarantina"),
    (About(50.0), "cinquantina"),
    (About(60.0), "sessantina"),
    (About(70.0), "settantina"),
    (About(80.0), "ottantina"),
    (About(90.0), "novantina"),
    (About(100.0), "centinaio|centinaia|centinaia di|centinaia d'"),
    (About(1000.0), "migliaio|migliaia|migliaia di|migliaia d'"),
    (Half, "un mezzo|mezzo|mezza|mezz'|metà|la metà"),
    (OrdinalEnding, "o|a|°|º|ª|esimo|esima|esimi|esime|mo|ma"),
    (PartsEnding, "esimi|esime"),
    (Of, "di|d'|del|della|dello|dell'|dei|delle|degli"),
    (Determiner, "i|gli|le|questi|queste|quei|quegli|quelle|suoi|sue|loro"),
    (Ordinal(1.0), "primo|prima|primi|prime"),
    (Ordinal(2.0), "secondo|seconda"),
    (Ordinal(3.0), "terzo|terza"),
    (Parts(3.0), "terzi"),
    (Ordinal(4.0), "quarto|quarta"),
    (Parts(4.0), "quarti"),
    (Ordinal(5.0), "quinto|quinta"),
    (Parts(5.0), "quinti"),
    (Ordinal(6.0), "sesto|sesta"),
    (Parts(6.0), "sesti"),
    (Ordinal(7.0), "settimo|settima"),
    (Parts(7.0), "settimi"),
    (Ordinal(8.0), "ottavo|ottava"),
    (Parts(8.0), "ottavi"),
    (Ordinal(9.0), "nono|nona"),
    (Parts(9.0), "noni"),
    (Ordinal(10.0), "decimo|decima"),
    (Parts(10.0), "decimi"),
    (Ordinal(11.0), "undicesimo|undicesima"),
    (Parts(11.0), "undicesimi"),
    (Ordinal(12.0), "dodicesimo|dodicesima"),
    (Parts(12.0), "dodicesimi"),
    (Ordinal(13.0), "tredicesimo|tredicesima"),
    (Parts(13.0), "tredicesimi"),
    (Ordinal(14.0), "quattordicesimo|quattordicesima"),
    (Parts(14.0), "quattordicesimi"),
    (Ordinal(15.0), "quindicesimo|quindicesima"),
    (Parts(15.0), "quindicesimi"),
    (Ordinal(16.0), "sedicesimo|sedicesima"),
    (Parts(16.0), "sedicesimi"),
    (Ordinal(17.0), "diciassettesimo|diciassettesima"),
    (Parts(17.0), "diciassettesimi"),
    (Ordinal(18.0), "diciottesimo|diciottesima"),
    (Parts(18.0), "diciottesimi"),
    (Ordinal(19.0), "diciannovesimo|diciannovesima"),
    (Parts(19.0), "diciannovesimi"),
    (Ordinal(20.0), "ventesimo|ventesima"),
    (Parts(20.0), "ventesimi"),
    (Ordinal(30.0), "trentesimo|trentesima"),
    (Parts(30.0), "trentesimi"),
    (Ordinal(40.0), "quarantesimo|quarantesima"),
    (Parts(40.0), "quarantesimi"),
    (Ordinal(50.0), "cinquantesimo|cinquantesima"),
    (Parts(50.0), "cinquantesimi"),
    (Ordinal(60.0), "sessantesimo|sessantesima"),
    (Parts(60.0), "sessantesimi"),
    (Ordinal(70.0), "settantesimo|settantesima"),
    (Parts(70.0), "settantesimi"),
    (Ordinal(80.0), "ottantesimo|ottantesima"),
    (Parts(80.0), "ottantesimi"),
    (Ordinal(90.0), "novantesimo|novantesima"),
    (Parts(90.0), "novantesimi"),
    (Ordinal(100.0), "centesimo|centesima"),
    (Ordinal(1e3), "millesimo|millesima"),
    (Parts(1e3), "millesimi"),
    (Ordinal(1e6), "milionesimo|milionesima"),
    (Parts(1e6), "milionesimi"),
    (Ordinal(1e9), "miliardesimo|miliardesima"),
    (Parts(1e9), "miliardesimi"),
    (Ordinal(1e12), "bilionesimo|bilionesima"),
    (Parts(1e12), "bilionesimi"),
    (
        Vague(2.0, 12.0),
        "alcuni|alcune|diversi|diverse|parecchi|parecchie|vari|varie|svariati|svariate|qualche|un pugno di|\
         una manciata di|pochi|poche|più di uno|più di una",
    ),
    (
        Vague(3.0, f64::INFINITY),
        "molti|molte|numerosi|numerose|tanti|tante|moltissimi|moltissime|tantissimi|tantissime|numerosissimi|\
         innumerevoli|un gran numero di|un gran numero d'|un grande numero di|un elevato numero di|\
         una moltitudine di|una serie di|una lunga serie di|un sacco di|gran parte dei|gran parte delle|\
         una miriade di|non pochi|non poche|altrettanti|altrettante",
    ),
    (
        Vague(20.0, 99.0),
        "decine|decine di|decine d'|diverse decine|diverse decine di|alcune decine|alcune decine di|\
         alcune decine d'|qualche decina di|qualche decina|parecchie decine di|varie decine di|\
         svariate decine di|molte decine di",
    ),
    (Vague(24.0, 99.0), "dozzine di|diverse dozzine di|alcune dozzine di"),
    (
        Vague(100.0, 999.0),
        "centinaia|centinaia di|centinaia d'|diverse centinaia|diverse centinaia di|alcune centinaia|\
         alcune centinaia di|alcune centinaia d'|qualche centinaio di|qualche centinaio|parecchie centinaia di|\
         molte centinaia di|varie centinaia di|svariate centinaia di|centinaia e centinaia di",
    ),
    (
        Vague(1000.0, 19_999.0),
        "migliaia|migliaia di|migliaia d'|diverse migliaia|diverse migliaia di|alcune migliaia|\
         alcune migliaia di|alcune migliaia d'|qualche migliaio di|qualche migliaio|parecchie migliaia di|\
         molte migliaia di|varie migliaia di|svariate migliaia di|migliaia e migliaia di",
    ),
    (
        Vague(10_000.0, 99_999.0),
        "decine di migliaia|decine di migliaia di|decine di migliaia d'|diverse decine di migliaia di|\
         alcune decine di migliaia di|parecchie decine di migliaia di",
    ),
    (
        Vague(100_000.0, 999_999.0),
        "centinaia di migliaia|centinaia di migliaia di|centinaia di migliaia d'|\
         diverse centinaia di migliaia di|alcune centinaia di migliaia di|qualche centinaio di migliaia di",
    ),
    (
        Vague(1e6, 19_999_999.0),
        "milioni|diversi milioni|diversi milioni di|alcuni milioni|alcuni milioni di|alcuni milioni d'|\
         qualche milione di|parecchi milioni di|vari milioni di|svariati milioni di|milioni e milioni di|\
         molti milioni di",
    ),
    (
        Vague(1e7, 99_999_999.0),
        "decine di milioni|decine di milioni di|decine di milioni d'|diverse decine di milioni di|\
         alcune decine di milioni di",
    ),
    (
        Vague(1e8, 999_999_999.0),
        "centinaia di milioni|centinaia di milioni di|centinaia di milioni d'|diverse centinaia di milioni di",
    ),
    (
        Vague(1e9, 19_999_999_999.0),
        "miliardi|diversi miliardi|diversi miliardi di|alcuni miliardi di|qualche miliardo di|\
         parecchi miliardi di|decine di miliardi di|decine di miliardi|centinaia di miliardi di|\
         svariati miliardi di",
    ),
    (OutOf, "su|ogni"),
    (
        Never,
        "altri|altre|ancora|ulteriori|nuovi|nuove|inoltre|oltre a|oltre ai|oltre alle|in più|si aggiungono|\
         si aggiunge|supplementari|aggiuntivi|aggiuntive|l'uno|l'una|gli uni|le une|uno dei|uno degli|una delle|\
         uno di|una di|un altro|un'altra|un altr'|una volta|un giorno|una parte|un po|un certo|una certa|un tale|\
         una tale|uno ad uno|uno a uno|una ad una|l'un l'altro|gli uni agli altri|primo ministro|prima ministra|\
         primo piano|primo tempo|secondo tempo|primi cittadini|primo cittadino|secondo piano|\
         seconda guerra mondiale|prima guerra mondiale|terzo settore|terzo mondo|terza età|terza persona|a terzi|\
         di terzi|quarti di finale|quarto di finale|ottavi di finale|sedicesimi di finale|\
         cento per cento d'accordo|a meno|per lo meno|almeno|più o meno|a meno di un|quanto meno|a meno che|\
         meno male|meno che|venir meno|sempre meno|in un primo momento|in un primo tempo|in primo luogo|\
         in secondo luogo|nel mezzo|in mezzo|per mezzo|a mezzo|un mezzo|il mezzo|mezzo pesante|mezzo di soccorso|\
         mezzo di trasporto|mezzo di sostentamento|mezzo militare|mezzo blindato|mezzo pubblico|mezzo aereo|\
         mezzo secondo cui|secondo la|secondo il|secondo lo|secondo i|secondo gli|secondo le|secondo l'|\
         secondo quanto|secondo un|secondo una|secondo un'|secondo uno|secondo fonti|secondo alcune|\
         secondo alcuni|secondo cui|secondo me|secondo lui|secondo lei|secondo questo|secondo questa|\
         secondo dati|secondo stime|secondo testimoni|secondo diversi|secondo diverse|venti di|venti a|\
         venti fino|venti forti|forti venti|venti fortissimi|venti da|venti che|venti superiori|venti oltre|\
         venti massimi|venti sostenuti|venti intensi|venti impetuosi|con venti|raffiche di venti|dei venti|\
         dai venti|i venti di|venti gelidi|venti meridionali|venti settentrionali|lei non sei|tu sei|sei nazioni|\
         sei stato|sei stata|gruppo dei sette|gruppo dei venti|un tutt'uno|due pesi|a tu per tu|faccia a faccia|\
         in due parole|due passi|quattro passi|ogni due per tre",
    ),
];

/// Numbers are one word, and « venti » and « trenta » lose their vowel before « uno » and « otto ».
pub(super) const JOINING: Joining = Joining {
    numbers: true,
    pieces: &[
        (Ten(20), "vent"),
        (Ten(30), "trent"),
        (Ten(40), "quarant"),
        (Ten(50), "cinquant"),
        (Ten(60), "sessant"),
        (Ten(70), "settant"),
        (Ten(80), "ottant"),
        (Ten(90), "novant"),
        (Hundred, "cent"),
        (Scale(1e3), "mill"),
        // « mezzora »
        (Whole(0.5), "mezz"),
        // Before "-esimo" and "-enne".
        (Unit(2), "du"),
        (Unit(4), "quattr"),
        (Unit(5), "cinqu"),
        (Unit(7), "sett"),
        (Unit(8), "ott"),
        (Unit(9), "nov"),
        (Unit(11), "undic"),
        (Unit(12), "dodic"),
        (Unit(13), "tredic"),
        (Unit(14), "quattordic"),
        (Unit(15), "quindic"),
        (Unit(16), "sedic"),
        (Unit(17), "diciassett"),
        (Unit(18), "diciott"),
        (Unit(19), "diciannov"),
    ],
    behind_numbers: "esimo|esima|esimi|esime|enne|enni|ora",
    behind_days: "",
    nouns: false,
};

/// Words that say how a number is meant.
pub(super) const BOUNDS: &[(Bound, &str)] = &[
    (
        Bound::Least,
        "almeno|più di|più d'|più dei|più delle|più del|più dell'|più della|più degli|oltre|oltre i|oltre le|\
         oltre gli|oltre il|non meno di|non meno d'|minimo|un minimo di|come minimo|al minimo|a partire da|\
         al di sopra di|al di sopra dei|al di sopra del|superare~|eccedere~|oltrepassare~|superiore a|\
         superiori a|superiore al|superiore ai|superiore o uguale a|maggiore di|maggiori di|maggiore o uguale a|\
         maggiori o uguali a|più grande o uguale a|più grandi o uguali a|superiori o uguali a|più grande di|\
         più grandi di|più alto di|uguale o superiore a|pari o superiore a|perlomeno|per lo meno|quanto meno|\
         quantomeno|più che|ben più di|ben oltre|molto più di|poco più di|appena più di|di gran lunga più di|\
         sopra i|sopra le|sopra il|non inferiore a|non inferiori a|non inferiore ai|\
         non è inferiore a|non sia inferiore a|non sono inferiori a|non siano inferiori a|non era inferiore a|>|>=|≥",
    ),
    (
        Bound::Most,
        "fino a|fino ai|fino alle|fino al|fino all'|fino agli|sino a|sino ai|sino al|al massimo|al più|\
         tutt'al più|massimo|un massimo di|meno di|meno d'|meno dei|meno delle|meno del|meno degli|non più di|\
         non più d'|non oltre|inferiore a|inferiori a|inferiore al|inferiore ai|inferiore o uguale a|minore di|\
         minori di|minore o uguale a|minori o uguali a|più piccolo o uguale a|più piccoli o uguali a|\
         inferiori o uguali a|più piccolo di|più piccoli di|pari o inferiore a|al di sotto di|al di sotto dei|\
         al di sotto del|sotto i|sotto le|poco meno di|di poco inferiore a|molto meno di|ben al di sotto di|\
         non superiore a|non superiori a|non superiore ai|non è superiore a|\
         non sia superiore a|non sono superiori a|non siano superiori a|non era superiore a|<|<=|≤",
    ),
    (
        Bound::About,
        "circa|quasi|intorno a|intorno ai|intorno alle|intorno al|intorno agli|attorno a|attorno ai|attorno alle|\
         attorno al|approssimativamente|più o meno|grosso modo|all'incirca|suppergiù|pressoché|nell'ordine di|\
         dell'ordine di|nell'ordine dei|nell'ordine delle|una media di|in media|mediamente|vicino a|vicino ai|\
         vicino alle|vicini a|vicina a|prossimo a|prossimi a|prossimo ai|stimato* in|stimato* a|sfiorare~|\
         sfiorare~ i|sfiorare~ le|una stima di|si stima che|a ridosso di|verso|un qualcosa come|qualcosa come|\
         a malapena|aggirarsi~ intorno a|~",
    ),
    (
        Bound::LeastAfter,
        "o più|e più|o anche più|almeno|come minimo|e oltre|ed oltre|o oltre|e passa|abbondanti|in su|e più ancora|+",
    ),
    (
        Bound::MostAfter,
        "o meno|o anche meno|al massimo|massimo|al più|in giù|scarsi",
    ),
    (
        Bound::AboutAfter,
        "circa|all'incirca|più o meno|approssimativamente|suppergiù|o giù di lì",
    ),
    (
        Bound::Exactly,
        "esattamente|precisamente|in totale|un totale di|solo|soltanto|solamente|appena|ben|i|le|gli|questi|\
         queste|quei|quelle|suoi|loro|pari a|pari al|uguale a|un record di|la bellezza di|=",
    ),
    (
        Bound::Between,
        "tra|fra|tra i|tra le|fra i|fra le|tra il|fra il|tra gli|compreso tra|compresa tra|compresi tra|\
         comprese tra|compreso fra|compresa fra|compresi fra|comprese fra|che va da|che vanno da",
    ),
    (Bound::From, "da|dai|dalle|dal|dall'|dagli|da un"),
    (
        Bound::To,
        "a|ai|alle|al|ad|all'|agli|fino a|fino ai|fino alle|fino al|sino a|ai",
    ),
    (Bound::And, "e|ed|e i|e le|e il|e gli"),
    (Bound::Or, "o|oppure|od"),
];
