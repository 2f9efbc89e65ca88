//! Portuguese number words, bounds, and how digits are written.

use crate::lang::numeral::{Bound, Numeral, Numeral::*};

/// Number words, those of Portugal beside those of Brazil; « bilhão » is a thousand million, « bilião » a million million.
pub(super) const WORDS: &[(Numeral, &str)] = &[
    (Unit(0), "zero"),
    (Unit(1), "um|uma|hum"),
    (Unit(2), "dois|duas"),
    (Unit(3), "três"),
    (Unit(4), "quatro"),
    (Unit(5), "cinco"),
    (Unit(6), "seis"),
    (Unit(7), "sete"),
    (Unit(8), "oito"),
    (Unit(9), "nove"),
    (Unit(10), "dez"),
    (Unit(11), "onze"),
    (Unit(12), "doze"),
    (Unit(13), "treze"),
    (Unit(14), "catorze|quatorze"),
    (Unit(15), "quinze"),
    (Unit(16), "dezasseis|dezesseis"),
    (Unit(17), "dezassete|dezessete"),
    (Unit(18), "dezoito"),
    (Unit(19), "dezanove|dezenove"),
    (Ten(20), "vinte"),
    (Ten(30), "trinta"),
    (Ten(40), "quarenta"),
    (Ten(50), "cinquenta|cinqüenta"),
    (Ten(60), "sessenta"),
    (Ten(70), "setenta"),
    (Ten(80), "oitenta"),
    (Ten(90), "noventa"),
    (Hundred, "cem|cento"),
    (Whole(200.0), "duzentos|duzentas"),
    (Whole(300.0), "trezentos|trezentas"),
    (Whole(400.0), "quatrocentos|quatrocentas"),
    (Whole(500.0), "quinhentos|quinhentas"),
    (Whole(600.0), "seiscentos|seiscentas"),
    (Whole(700.0), "setecentos|setecentas"),
    (Whole(800.0), "oitocentos|oitocentas"),
    (Whole(900.0), "novecentos|novecentas"),
    (Scale(1e3), "mil"),
    (Scale(1e6), "milhão|milhões"),
    (
        Scale(1e9),
        "bilhão|bilhões|mil milhões|milhar de milhões|milhares de milhões|milhar de milhão",
    ),
    (
        Scale(1e12),
        "trilhão|trilhões|bilião|biliões|milhão de milhões|mil bilhões",
    ),
    (Scale(1e15), "quatrilhão|quatrilhões|mil biliões"),
    (Scale(1e18), "quintilhão|quintilhões|trilião|triliões"),
    (Abbreviation(1e3), "k"),
    (Abbreviation(1e6), "m|mi|mln|mlhões|mio"),
    (Abbreviation(1e9), "bi|bn|b|mm|mil mi|g"),
    (Abbreviation(1e12), "tri|t"),
    (And, "e"),
    (Point, "vírgula|ponto"),
    (Minus, "menos|negativo"),
    (Dozen(12.0), "dúzia|dúzias"),
    (Dozen(6.0), "meia dúzia|meia-dúzia"),
    (Dozen(2.0), "par de|casal de|um par|um par de"),
    (About(10.0), "dezena|dezenas"),
    (About(15.0), "quinzena"),
    (About(20.0), "vintena"),
    (About(50.0), "meia centena"),
    (About(100.0), "centena|centenas|cento e tal"),
    (About(500.0), "meio milhar"),
    (About(1000.0), "milhar|milhares"),
    (Half, "meio|meia|um meio|metade|a metade"),
    (Parts(2.0), "meios"),
    (Fraction(3.0), "terço"),
    (Parts(3.0), "terços"),
    (Parts(4.0), "quartos"),
    (PartsEnding, "avos"),
    (Over, "sobre"),
    (OrdinalEnding, "º|ª|o|a|ºs|ªs"),
    (Of, "de|do|da|dos|das|d'"),
    (Determiner, "os|as|esses|essas|estes|estas|seus|suas|aqueles|aquelas"),
    (Ordinal(1.0), "primeiro|primeira|primeiros|primeiras"),
    (Ordinal(2.0), "segundo|segunda|segundos"),
    (Ordinal(3.0), "terceiro|terceira|terceiros|terceiras"),
    (Ordinal(4.0), "quarto|quarta"),
    (Ordinal(5.0), "quinto|quinta"),
    (Parts(5.0), "quintos"),
    (Ordinal(6.0), "sexto|sexta"),
    (Parts(6.0), "sextos"),
    (Ordinal(7.0), "sétimo|sétima"),
    (Parts(7.0), "sétimos"),
    (Ordinal(8.0), "oitavo|oitava"),
    (Parts(8.0), "oitavos"),
    (Ordinal(9.0), "nono|nona"),
    (Parts(9.0), "nonos"),
    (Ordinal(10.0), "décimo|décima"),
    (Parts(10.0), "décimos"),
    (Ordinal(11.0), "décimo primeiro|décima primeira|undécimo|undécima"),
    (Ordinal(12.0), "décimo segundo|décima segunda|duodécimo|duodécima"),
    (Parts(12.0), "duodécimos"),
    (Ordinal(13.0), "décimo terceiro|décima terceira"),
    (Ordinal(14.0), "décimo quarto|décima quarta"),
    (Ordinal(15.0), "décimo quinto|décima quinta"),
    (Ordinal(16.0), "décimo sexto|décima sexta"),
    (Ordinal(17.0), "décimo sétimo|décima sétima"),
    (Ordinal(18.0), "décimo oitavo|décima oitava"),
    (Ordinal(19.0), "décimo nono|décima nona"),
    (Ordinal(20.0), "vigésimo|vigésima"),
    (Parts(20.0), "vigésimos"),
    (Ordinal(30.0), "trigésimo|trigésima"),
    (Ordinal(40.0), "quadragésimo|quadragésima"),
    (Ordinal(50.0), "quinquagésimo|quinquagésima"),
    (Ordinal(60.0), "sexagésimo|sexagésima"),
    (Ordinal(70.0), "septuagésimo|septuagésima|setuagésimo|setuagésima"),
    (Ordinal(80.0), "octogésimo|octogésima"),
    (Ordinal(90.0), "nonagésimo|nonagésima"),
    (Ordinal(100.0), "centésimo|centésima"),
    (Parts(100.0), "centésimos|centésimas"),
    (Ordinal(200.0), "ducentésimo|ducentésima"),
    (Ordinal(300.0), "trecentésimo|trecentésima|tricentésimo|tricentésima"),
    (Ordinal(400.0), "quadringentésimo|quadringentésima"),
    (Ordinal(500.0), "quingentésimo|quingentésima"),
    (Ordinal(600.0), "sexcentésimo|sexcentésima|seiscentésimo|seiscentésima"),
    (
        Ordinal(700.0),
        "septingentésimo|septingentésima|setingentésimo|setingentésima",
    ),
    (Ordinal(800.0), "octingentésimo|octingentésima"),
    (
        Ordinal(900.0),
        "noningentésimo|noningentésima|nongentésimo|nongentésima",
    ),
    (Ordinal(1e3), "milésimo|milésima"),
    (Parts(1e3), "milésimos|milésimas"),
    (Ordinal(1e6), "milionésimo|milionésima"),
    (Parts(1e6), "milionésimos|milionésimas"),
    (Ordinal(1e9), "bilionésimo|bilionésima"),
    (Parts(1e9), "bilionésimos|bilionésimas"),
    (
        Vague(2.0, 12.0),
        "uns|umas|vários|várias|alguns|algumas|um punhado de|uns poucos|umas poucas|um pequeno número de|diversos|diversas|diferentes|uns quantos|umas quantas",
    ),
    (
        Vague(3.0, f64::INFINITY),
        "muitos|muitas|numerosos|numerosas|inúmeros|inúmeras|incontáveis|um grande número de|grande número de|grande quantidade de|uma grande quantidade de|uma multidão de|uma série de|uma onda de|bastantes|incontável número de|inúmera quantidade de|um elevado número de|elevado número de|uma enorme quantidade de|dezenas e dezenas de",
    ),
    (
        Vague(20.0, 99.0),
        "dezenas|várias dezenas|algumas dezenas|umas dezenas|muitas dezenas",
    ),
    (Vague(24.0, 99.0), "dúzias|várias dúzias|algumas dúzias"),
    (
        Vague(100.0, 999.0),
        "centenas|várias centenas|algumas centenas|umas centenas|muitas centenas",
    ),
    (
        Vague(1000.0, 19_999.0),
        "milhares|vários milhares|alguns milhares|uns milhares|muitos milhares|vários mil",
    ),
    (
        Vague(10_000.0, 99_999.0),
        "dezenas de milhares|várias dezenas de milhares|algumas dezenas de milhares|dezenas de milhar|várias dezenas de milhar|dezenas de mil",
    ),
    (
        Vague(100_000.0, 999_999.0),
        "centenas de milhares|várias centenas de milhares|algumas centenas de milhares|centenas de milhar|várias centenas de milhar|centenas de mil",
    ),
    (
        Vague(1e6, 19_999_999.0),
        "milhões|vários milhões|alguns milhões|uns milhões|muitos milhões",
    ),
    (
        Vague(1e7, 99_999_999.0),
        "dezenas de milhões|várias dezenas de milhões|algumas dezenas de milhões",
    ),
    (
        Vague(1e8, 999_999_999.0),
        "centenas de milhões|várias centenas de milhões|algumas centenas de milhões",
    ),
    (
        Vague(1e9, 19_999_999_999.0),
        "bilhões|vários bilhões|alguns bilhões|milhares de milhões|vários milhares de milhões|alguns milhares de milhões|vários mil milhões",
    ),
    (OutOf, "em cada|de cada|a cada|entre cada"),
    (
        Never,
        "um dos|uma das|um deles|uma delas|um de nós|uma de nós|uma vez|umas vezes|uma vez que|um dia|uma parte|um ao outro|uma à outra|uns aos outros|umas às outras|\
         cada um|cada uma|um pouco|uma pouca|um certo|uma certa|um outro|uma outra|um tal|uma tal|um a um|uma a uma|nem um|nem uma|um mesmo|uma mesma|\
         primeiro-ministro|primeira-ministra|primeiros-ministros|primeira-dama|primeiro ministro|primeira ministra|primeiro lugar|em primeira mão|\
         segundo a|segundo o|segundo as|segundo os|segundo um|segundo uma|segundo fontes|segundo dados|segundo ele|segundo ela|segundo eles|\
         segundo informações|segundo informou|segundo disse|segundo relatos|segundo testemunhas|segundo números|segundo estimativas|segundo noticiou|\
         segundo comunicado|segundo fonte|segundo apurou|segundo explicou|segundo afirmou|\
         segunda guerra mundial|primeira guerra mundial|terceira guerra mundial|terceiro mundo|terceira idade|terceira pessoa|terceiros países|\
         a terceiros|de terceiros|por terceiros|com terceiros|segunda mão|em segundo plano|em primeiro plano|quarto de hotel|quarto de hospital|\
         meia-noite|meia noite|meio-dia|meio dia|meia hora de|por meio de|por meio do|por meio da|por meio dos|por meio das|no meio da|no meio do|no meio de|\
         em meio a|em meio à|em meio ao|em meio às|em meio aos|meio ambiente|meio-ambiente|meia-final|meias-finais|meio-campo|meio milênio atrás|\
         quartos de final|quartas de final|oitavos de final|oitavas de final|às quartas|mais ou menos|ao menos|pelo menos|a menos que|a menos|de menos|nada menos|menos que|\
         ponto de vista|ponto de partida|a ponto de|ao ponto de|em ponto|ponto final|ponto de encontro|ponto de ônibus|ponto facultativo|\
         oito ou oitenta|g20|g7|grupo dos sete|grupo dos vinte|à parte|a parte|um por um|uma por uma",
    ),
];

/// Words that say how a number is meant.
pub(super) const BOUNDS: &[(Bound, &str)] = &[
    (
        Bound::Least,
        "pelo menos|ao menos|no mínimo|mais de|mais do que|mais que|não menos de|não menos do que|nada menos que|nada menos do que|nunca menos de|um mínimo de|mínimo de|\
         a partir de|acima de|acima dos|acima das|para lá de|para cima de|ultrapassar~|ultrapassar~ os|ultrapassar~ as|exceder~|superar~|superar~ os|superar~ as|superior* a|superior a|superiores a|maior que|maiores que|maior do que|maior de|maiores de|\
         maior ou igual a|maior ou igual que|maiores ou iguais a|superior ou igual a|superiores ou iguais a|igual ou superior a|igual ou maior que|igual a ou maior que|mais alto que|mais alta que|bem mais de|muito mais de|pouco mais de|um pouco mais de|quando menos|passa de|passam de|passa dos|passam dos|passa das|passam das|não menos que|>|>=|≥",
    ),
    (
        Bound::Most,
        "até|até um máximo de|no máximo|quando muito|menos de|menos do que|menos que|não mais de|não mais do que|não mais que|um máximo de|máximo de|\
         abaixo de|abaixo dos|abaixo das|inferior a|inferiores a|menor que|menores que|menor do que|menor ou igual a|menor ou igual que|menores ou iguais a|\
         inferior ou igual a|inferiores ou iguais a|igual ou inferior a|igual ou menor que|igual a ou menor que|mais baixo que|mais baixa que|menores de|pouco menos de|um pouco menos de|bem menos de|muito menos de|<|<=|≤",
    ),
    (
        Bound::About,
        "cerca de|cerca das|cerca dos|aproximadamente|por volta de|à volta de|em torno de|à roda de|perto de|perto das|perto dos|quase|quase que|próximo de|próximo dos|próximo das|próxima de|mais ou menos|\
         uns|umas|da ordem de|da ordem dos|da ordem das|na ordem de|na ordem dos|na ordem das|na casa de|na casa dos|na casa das|uma média de|em média|estimado* em|estimado* a|rondar~|rondar~ os|rondar~ as|a rondar|beirar~|beirar~ os|aproximar-se de|algo como|grosso modo|praticamente",
    ),
    (
        Bound::LeastAfter,
        "ou mais|e mais|pelo menos|ao menos|no mínimo|como mínimo|ou superior|ou maior|para cima|ou igual ou superior|+",
    ),
    (
        Bound::MostAfter,
        "ou menos|no máximo|quando muito|como máximo|ou inferior|ou menor",
    ),
    (
        Bound::AboutAfter,
        "aproximadamente|mais ou menos|mais coisa menos coisa|e tal|e poucos|e poucas|sensivelmente",
    ),
    (
        Bound::Exactly,
        "nada mais que|nada mais do que|exatamente|exactamente|precisamente|no total|ao todo|um total de|total de|apenas|só|somente|os|as|estes|estas|esses|essas|seus|suas|um recorde de|ainda|igual a|iguais a|equivaler~ a|=",
    ),
    (Bound::Between, "entre|entre os|entre as|entre o|entre a"),
    (Bound::From, "de|desde|dos|das"),
    (
        Bound::To,
        "a|até|para|para os|para as|aos|às|até os|até as|até aos|até às",
    ),
    (Bound::And, "e|e os|e as|e o|e a"),
    (Bound::Or, "ou"),
];
