//! Portuguese words of dates and times.

use crate::lang::timeword::{DayPart, TimeWord, TimeWord::*, Unit as U};

/// Date and time words.
pub(super) const WORDS: &[(TimeWord, &str)] = &[
    (Month(1), "janeiro|jan|jan."),
    (Month(2), "fevereiro|fev|fev.|feb"),
    (Month(3), "março|mar|mar."),
    (Month(4), "abril|abr|abr."),
    (Month(5), "maio|mai|mai."),
    (Month(6), "junho|jun|jun."),
    (Month(7), "julho|jul|jul."),
    (Month(8), "agosto|ago|ago."),
    (Month(9), "setembro|set|set.|sept"),
    (Month(10), "outubro|out|out."),
    (Month(11), "novembro|nov|nov."),
    (Month(12), "dezembro|dez|dez."),
    (
        Weekday(0),
        "segunda-feira|segundas-feiras|segunda|2ª feira|2ª-feira|2.ª feira|2.ª-feira|seg|seg.",
    ),
    (
        Weekday(1),
        "terça-feira|terças-feiras|terça|terças|3ª feira|3ª-feira|3.ª feira|3.ª-feira|ter.",
    ),
    (
        Weekday(2),
        "quarta-feira|quartas-feiras|quarta|4ª feira|4ª-feira|4.ª feira|4.ª-feira|qua|qua.",
    ),
    (
        Weekday(3),
        "quinta-feira|quintas-feiras|quinta|5ª feira|5ª-feira|5.ª feira|5.ª-feira|qui|qui.",
    ),
    (
        Weekday(4),
        "sexta-feira|sextas-feiras|sexta|6ª feira|6ª-feira|6.ª feira|6.ª-feira|sex|sex.",
    ),
    (Weekday(5), "sábado|sábados|sáb|sáb."),
    (Weekday(6), "domingo|domingos|dom."),
    (Unit(U::Second), "segundo|segundos|seg|s"),
    (Unit(U::Minute), "minuto|minutos|min|min.|mins"),
    (Unit(U::Hour), "hora|horas|h|hr|hrs|hs"),
    (Unit(U::Day), "dia|dias"),
    (Unit(U::Weekday), "dia útil|dias úteis|dia de semana|dias de semana"),
    (
        Unit(U::Weekend),
        "fim de semana|fim-de-semana|fins de semana|fins-de-semana|final de semana|finais de semana|fds",
    ),
    (Unit(U::Week), "semana|semanas|sem."),
    (Unit(U::Fortnight), "quinzena|quinzenas|quinzena de dias"),
    (Unit(U::Month), "mês|meses"),
    (Unit(U::Quarter), "trimestre|trimestres"),
    (Unit(U::HalfYear), "semestre|semestres"),
    (Unit(U::Year), "ano|anos"),
    (Unit(U::Decade), "década|décadas|decênio|decénio"),
    (Unit(U::Century), "século|séculos|séc."),
    (
        Day(0),
        "hoje|hoje em dia|hoje de manhã|hoje à tarde|hoje à noite|esta manhã|esta tarde|esta noite|nesta manhã|nesta tarde|nesta noite|esta madrugada|nesta madrugada|desta manhã|desta tarde|desta noite|desta madrugada|neste dia|o dia de hoje|no dia de hoje",
    ),
    (Now, "agora"),
    (
        Day(-1),
        "ontem|ontem à noite|ontem de manhã|ontem à tarde|ontem pela manhã|na noite passada|a noite passada|na última noite|o dia de ontem|no dia de ontem",
    ),
    (
        Day(-2),
        "anteontem|antes de ontem|antes-de-ontem|antontem|no dia antes de ontem|dia antes de ontem",
    ),
    (Day(-3), "trasanteontem"),
    (
        Day(1),
        "amanhã|amanhã de manhã|amanhã à tarde|amanhã à noite|o dia de amanhã|no dia de amanhã",
    ),
    (
        Day(2),
        "depois de amanhã|depois-de-amanhã|no dia depois de amanhã|dia depois de amanhã|o dia depois de amanhã",
    ),
    (
        StoryDay(0),
        "no mesmo dia|nesse mesmo dia|nesse dia|naquele dia|no próprio dia|mais tarde no mesmo dia|mais tarde nesse dia|mais cedo no mesmo dia|nessa manhã|nessa tarde|nessa noite|naquela manhã|naquela tarde|naquela noite|na mesma noite|na mesma manhã|na mesma tarde|nessa madrugada|naquela madrugada",
    ),
    (
        StoryDay(-1),
        "na véspera|a véspera|véspera|no dia anterior|dia anterior|o dia anterior|na noite anterior|um dia antes",
    ),
    (
        StoryDay(1),
        "no dia seguinte|dia seguinte|o dia seguinte|no dia posterior|um dia depois|na manhã seguinte",
    ),
    (
        Last,
        "último|última|últimos|últimas|passado|passada|passados|passadas|findo|finda|transato|transata",
    ),
    (Previous, "anterior|anteriores"),
    (
        LastButOne,
        "penúltimo|penúltima|retrasado|retrasada|antepassado|antepassada",
    ),
    (
        Next,
        "próximo|próxima|próximos|próximas|seguinte|seguintes|que vem|que entra|vindouro|vindoura",
    ),
    (
        This,
        "este|esta|estes|estas|neste|nesta|nestes|nestas|deste|desta|destes|destas|em curso|corrente|atual|actual|desse|dessa|nesse|nessa|mesmo|mesma|neste mesmo|nesta mesma",
    ),
    (Ago, "atrás|há"),
    (
        AgoBefore,
        "há|há cerca de|há mais de|há menos de|há quase|há aproximadamente|há pouco mais de|há já|faz|faz cerca de|faz mais de|vai para|há perto de",
    ),
    (Later, "mais tarde|depois|após|volvidos|volvidas"),
    (Earlier, "antes|mais cedo"),
    (In, "em|no prazo de|num prazo de"),
    (Ahead, "daqui a|dentro de|dentro dos|dentro das|daqui por"),
    (Within, "no prazo máximo de|em até"),
    (Starting, "a partir de|a começar em|com início em|a contar de"),
    (
        FromNow,
        "a contar de hoje|a partir de hoje|a partir de agora|a contar de agora",
    ),
    (
        From,
        "de|do|da|desde|desde o|desde a|desde os|a partir de|a partir do|a partir da|entre o|entre a|do dia|de dia|desde o dia|a partir do dia|entre o dia|entre os dias|dos dias",
    ),
    (
        To,
        "a|ao|à|até|para|para o|até o|até ao|até a|até à|aos|às|até dia|até o dia|até ao dia|a dia|ao dia",
    ),
    (Between, "entre|entre os dias|entre o dia|entre os|entre as"),
    (And, "e|e o dia"),
    (
        Since,
        "desde|desde o|desde a|desde os|desde as|a partir de|a partir do|a partir da",
    ),
    (
        Until,
        "até|até o|até ao|até a|até à|até final de|até ao final de|até o fim de|o mais tardar|até ao fim de",
    ),
    (Before, "antes|antes de|antes do|antes da|anterior a|anterior ao"),
    (
        After,
        "após|depois|depois de|depois do|depois da|após o|após a|na sequência de|posterior a",
    ),
    (
        Early,
        "início de|início do|início da|início dos|o início de|no início de|no início do|no início da|no início dos|inícios de|em inícios de|nos inícios de|princípio de|princípio do|no princípio de|no princípio do|princípios de|em princípios de|começo de|começo do|no começo de|no começo do|no começo da|começos de|o começo de|primeiros dias de|nos primeiros dias de|primeira quinzena de|na primeira quinzena de|desde o início de|desde o início do|logo no início de|cedo",
    ),
    (
        Mid,
        "meados de|em meados de|em meados do|em meados da|meados do|meados da|meio de|no meio de|a meio de|a meio do|a meio da|meio do|no meio do|em meados dos",
    ),
    (
        Late,
        "fim de|fim do|fim da|fins de|final de|final do|final da|finais de|finais do|final dos|finais dos|últimos dias de|segunda quinzena de|na segunda quinzena de|fins dos|tarde em",
    ),
    (Season(0), "primavera"),
    (Season(1), "verão"),
    (Season(2), "outono"),
    (Season(3), "inverno"),
    (
        Quarter(1),
        "primeiro trimestre|1.º trimestre|1º trimestre|1o trimestre|1t|t1",
    ),
    (
        Quarter(2),
        "segundo trimestre|2.º trimestre|2º trimestre|2o trimestre|2t|t2",
    ),
    (
        Quarter(3),
        "terceiro trimestre|3.º trimestre|3º trimestre|3o trimestre|3t|t3",
    ),
    (
        Quarter(4),
        "quarto trimestre|último trimestre de|4.º trimestre|4º trimestre|4o trimestre|4t|t4",
    ),
    (
        Half(1),
        "primeiro semestre|1.º semestre|1º semestre|1o semestre|primeira metade|1s|s1",
    ),
    (
        Half(2),
        "segundo semestre|2.º semestre|2º semestre|2o semestre|segunda metade|2s|s2",
    ),
    (
        Part(DayPart::Dawn),
        "madrugada|de madrugada|na madrugada|na madrugada de|na madrugada do|na madrugada da|durante a madrugada|da madrugada|ao amanhecer|alvorada|ao raiar do dia|ao nascer do sol|pela madrugada|início da madrugada|no início da madrugada",
    ),
    (
        Part(DayPart::Morning),
        "manhã|manhãs|de manhã|da manhã|pela manhã|na manhã|na manhã de|na manhã do|na manhã da|durante a manhã|no início da manhã|no fim da manhã|no final da manhã|ao fim da manhã|logo pela manhã|na parte da manhã",
    ),
    (
        Part(DayPart::Afternoon),
        "tarde|tardes|à tarde|da tarde|de tarde|pela tarde|na tarde|na tarde de|na tarde do|na tarde da|durante a tarde|no início da tarde|no fim da tarde|no final da tarde|ao fim da tarde|ao início da tarde|ao princípio da tarde|na parte da tarde",
    ),
    (
        Part(DayPart::Evening),
        "à noite|da noite|noite|noites|na noite|na noite de|na noite do|na noite da|ao anoitecer|ao cair da noite|ao início da noite|no início da noite|ao princípio da noite|ao fim do dia|no final do dia|no fim do dia",
    ),
    (
        Part(DayPart::Night),
        "durante a noite|em plena noite|a meio da noite|no meio da noite|de noite|noite dentro",
    ),
    (
        Part(DayPart::Overnight),
        "na noite de|na noite do|noite de|noite do|da noite de|durante a noite de",
    ),
    (Hour(12), "meio-dia|meio dia|ao meio-dia|ao meio dia"),
    (Hour(0), "meia-noite|meia noite|à meia-noite|à meia noite"),
    (Past(30), "e meia"),
    (Past(15), "e um quarto"),
    (Past(-15), "menos um quarto"),
    (Pm, "da tarde|da noite|p.m."),
    (Am, "da manhã|da madrugada|a.m."),
    (Clock, "h|horas|hora|hs|hrs|em ponto"),
    (Zone(0), "gmt|utc|tmg|z|hora universal"),
    (Zone(60), "cet"),
    (Zone(120), "cest"),
    (
        Local,
        "hora local|horas locais|locais|hora de lisboa|horário local|no horário local|hora de brasília|horário de brasília|no horário de brasília|em lisboa hora local",
    ),
    (Feast(12, 25), "natal|dia de natal|o natal|no natal"),
    (Feast(12, 24), "véspera de natal|consoada|na véspera de natal"),
    (
        Feast(12, 31),
        "véspera de ano novo|véspera de ano-novo|passagem de ano|réveillon|noite de passagem de ano|véspera do ano novo",
    ),
    (
        Feast(1, 1),
        "dia de ano novo|dia de ano-novo|ano novo|ano-novo|primeiro de ano",
    ),
    (Feast(1, 6), "dia de reis"),
    (Feast(2, 14), "dia de são valentim|dia dos namorados europeu"),
    (Feast(3, 8), "dia internacional da mulher|dia da mulher"),
    (Feast(4, 21), "dia de tiradentes|feriado de tiradentes"),
    (Feast(4, 25), "dia da liberdade"),
    (Feast(5, 1), "dia do trabalhador|dia do trabalho|dia dos trabalhadores"),
    (Feast(6, 10), "dia de portugal"),
    (Feast(6, 24), "dia de são joão"),
    (Feast(8, 15), "assunção|dia da assunção"),
    (Feast(9, 7), "dia da independência do brasil"),
    (Feast(10, 12), "dia de nossa senhora aparecida|dia das crianças"),
    (Feast(10, 31), "dia das bruxas|halloween|noite das bruxas"),
    (Feast(11, 1), "todos os santos|dia de todos os santos"),
    (Feast(11, 2), "dia de finados|finados|dia dos fiéis defuntos"),
    (Feast(11, 15), "dia da proclamação da república"),
    (Feast(11, 20), "dia da consciência negra"),
    (Feast(12, 1), "restauração da independência"),
    (Feast(12, 8), "imaculada conceição"),
    (Easter(0), "páscoa|domingo de páscoa"),
    (Easter(1), "segunda-feira de páscoa"),
    (Easter(-2), "sexta-feira santa|sexta-feira da paixão|sexta feira santa"),
    (Easter(-3), "quinta-feira santa"),
    (Easter(-7), "domingo de ramos"),
    (Easter(-46), "quarta-feira de cinzas"),
    (Easter(-47), "terça-feira de carnaval|dia de carnaval|terça de carnaval"),
    (Easter(39), "dia da ascensão"),
    (Easter(49), "pentecostes|domingo de pentecostes"),
    (Easter(60), "corpo de deus|corpus christi"),
    (
        Nth(4, 3, 11),
        "dia de ação de graças|dia de acção de graças|thanksgiving",
    ),
    (FromNth(1, 4, 3, 11), "black friday|sexta-feira negra"),
    (Nth(2, 6, 5), "dia das mães"),
    (Nth(1, 6, 5), "dia da mãe"),
    (Nth(2, 6, 8), "dia dos pais"),
    (
        Decade,
        "anos|os anos|dos anos|nos anos|década de|a década de|na década de|da década de|decénio de|década dos anos",
    ),
    (Of, "de|do|da|dos|das|d'"),
    (Article, "o|a|os|as"),
    (On, "dia|dias|no"),
    (YearLead, "em|de|ao longo de|no decorrer de|durante"),
    (SeasonLead, "em|no|na|neste|nesta|o|a|este|esta|do|da|deste|desta"),
    (Homonym, "mar|set|out|dez|nov|ago|mai|jun|jul|jan|abr|fev"),
    (
        Plural,
        "segundos|minutos|horas|dias|dias úteis|fins de semana|fins-de-semana|finais de semana|semanas|quinzenas|meses|trimestres|semestres|anos|décadas|séculos",
    ),
    (WeekOf, "de|do dia"),
    (WeekBeginning, "semana com início em"),
    (
        ClockLead,
        "às|à|pelas|pela|cerca das|por volta das|das|até às|desde as|a partir das|as",
    ),
    (ToDate, "até à data|até a data|até hoje|até ao momento|até o momento"),
    (
        Filler,
        "durante|durante o|durante a|durante os|durante as|ao longo de|ao longo do|ao longo da|ao longo dos|ao longo das|no decorrer de|de|do|da|dos|das|o|a|os|as|em|no|na|nos|nas|,|ao|dia|para|por|pelo|pela|pra",
    ),
    (YearOf, "ano|ano de|o ano de|no ano de|do ano de"),
    (
        Whole,
        "todo o|toda a|todo|toda|o inteiro|inteiro|inteira|completo|completa|um inteiro",
    ),
    (
        Rest,
        "resto de|resto do|resto da|o resto do|o resto da|o resto de|restante|restantes",
    ),
    (
        Around,
        "por volta de|por volta do|por volta da|cerca de|em torno de|em torno do|em torno da|à volta de|à volta do|pouco antes de|pouco depois de|pouco antes do|pouco depois do|logo após|logo depois de",
    ),
    (
        Never,
        "rio de janeiro|ponte 25 de abril|avenida 25 de abril|praça 25 de abril|rua 25 de março|avenida 9 de julho|avenida nove de julho|avenida 23 de maio|praça de maio|rua 1.º de maio|estádio 1.º de maio|\
         por dia|por mês|por ano|por semana|ao dia|ao mês|ao ano|ao minuto|por hora|por minuto|por segundo|dia a dia|dia-a-dia|dia após dia|um dia|cada dia|todos os dias|hoje em dia|anos de prisão|anos de cadeia|\
         anos de idade|anos de reclusão|meses de prisão|24 horas por dia|24 horas sobre 24|mar mediterrâneo|mar do norte|mar negro|mar vermelho|mar báltico|mar cáspio|mar morto|mar egeu|mar adriático|mar de|mar do|mar da|no mar|ao mar|o mar|em alto mar|do mar|\
         segunda vez|segunda fase|segunda vaga|segunda onda|segunda volta|segunda parte|segunda maior|segunda dose|segunda linha|segunda mão|segunda opção|segunda explosão|segunda vítima|segunda tentativa|segunda guerra|segunda instância|segunda divisão|segunda liga|segunda pessoa|segunda metade|segunda edição|\
         segunda economia|segunda cidade|segunda causa|segunda quinzena|segunda temporada|segunda década|segunda geração|segunda operação|segunda chance|segunda oportunidade|\
         terça parte|terças partes|quarta parte|quarta vez|quarta vaga|quarta maior|quarta fase|quarta dose|quarta vítima|quarta onda|quarta classe|quarta geração|quarta edição|\
         quinta parte|quinta vez|quinta vaga|quinta maior|quinta fase|quinta dose|quinta vítima|quinta onda|quinta coluna|quinta geração|quinta edição|quinta do|quinta da|quinta das|quinta dos|sexta vez|sexta vaga|sexta maior|sexta fase|sexta dose|sexta vítima|sexta onda|sexta parte|sexta edição|\
         última hora|mais tarde do que|tarde demais|mais cedo ou mais tarde|tarde ou cedo|segundo a|segundo o|segundo as|segundo os|segundo lugar|segundo maior|em segundo|boa noite|bom dia|boa tarde|\
         em até|de longa data|meio-dia e meia hora de|em breve|de repente|última instância|em última análise|último suspiro|última palavra|último recurso|próximo a|próximo ao|próximo à|próximo de|próximo do|próximo da|próxima a|próxima de|próximos a|próximos de|próximas de|parente próximo|próximo das|próximo dos",
    ),
];
