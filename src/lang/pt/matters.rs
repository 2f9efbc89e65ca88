use crate::event::Role;
use crate::lang::Matter;

/// Who did it, with what and why, and how persons and things stand.
pub(super) const WORDS: &[(Matter, &str)] = &[
    (
        Matter::Doer("shooter"),
        "atirador|atiradora|suposto atirador|presumível atirador|homem que abriu fogo|homem que disparou",
    ),
    (
        Matter::Doer("driver"),
        "condutor|condutora|motorista|maquinista|camionista|caminhoneiro|homem ao volante|homem que conduzia",
    ),
    (
        Matter::Doer("bomber"),
        "homem-bomba|bombista suicida|terrorista suicida|bombista",
    ),
    (
        Matter::Doer("attacker"),
        "atacante|agressor|suposto autor|presumível autor|autor do ataque|autor do atentado|autor dos disparos|\
         assassino|homicida|terrorista|alegado autor|autor do crime",
    ),
    (
        Matter::Doer("suspect"),
        "o suspeito|principal suspeito|suspeito principal|único suspeito|a suspeita",
    ),
    (
        Matter::Doer("attackers"),
        "os atacantes|os autores|os agressores|os atiradores|os assassinos|atacantes|os autores do ataque",
    ),
    (
        Matter::Several,
        "um atirador|um suspeito|um atacante|um condutor|um motorista|outro suspeito|outro motorista|\
         um segundo suspeito|um agressor|um terrorista|um homem-bomba|um bombista|um dos atiradores|\
         um dos suspeitos|um assassino|um camionista|um caminhoneiro|motorista de táxi|motorista de ônibus",
    ),
    (
        Matter::Thing("alarm"),
        "sirene*|alarme*|sirena*|sistema de alarme|sistema de alerta|detetor de fumo|detector de fumaça|\
         detectores de fumaça",
    ),
    (
        Matter::Thing("extinguisher"),
        "extintor|extintores|extintores de incêndio|extintor de incêndio",
    ),
    (
        Matter::Thing("sprinkler"),
        "sprinkler*|chuveiros automáticos|aspersores",
    ),
    (
        Matter::Thing("brakes"),
        "freio|freios|travão|travões|sistema de frenagem|sistema de travagem",
    ),
    (
        Matter::Thing("emergency-exit"),
        "saída de emergência|saídas de emergência",
    ),
    (
        Matter::Thing("permit"),
        "alvará|alvarás|licença|licenças|certificado|autorização de funcionamento|licença de funcionamento|\
         plano de prevenção",
    ),
    (
        Matter::Means("missile"),
        "míssil|mísseis|míssil terra-ar|míssil antiaéreo|míssil Buk",
    ),
    (
        Matter::Means("warplane"),
        "caça militar|avião de caça|avião de combate|aviões de combate|caças|avião militar|jato de combate",
    ),
    (
        Matter::Means("handgun"),
        "pistola*|revólver|revólveres|arma curta|Glock",
    ),
    (
        Matter::Means("rifle"),
        "fuzil|fuzis|espingarda de assalto|espingardas de assalto|fuzil de assalto|metralhadora*|kalashnikov*|\
         arma automática|armas automáticas|rifle*|arma longa|carabina",
    ),
    (
        Matter::Wields,
        "armado* com|portava|empunhava|trazia|disparou com|apenas uma|só uma|empunhando|portando",
    ),
    (
        Matter::Cause("cause:lightning"),
        "um raio|queda de um raio|descarga atmosférica|relâmpago",
    ),
    (
        Matter::Cause("cause:structural-failure"),
        "falha estrutural|defeito estrutural|colapso estrutural|fadiga do material|corrosão|erro de projeto|\
         problema estrutural",
    ),
    (
        Matter::Cause("cause:cable-failure"),
        "rutura de um tirante|ruptura de um tirante|rompimento de um cabo|ruptura de um cabo|rutura de um cabo",
    ),
    (
        Matter::Cause("cause:short-circuit"),
        "curto-circuito|curto circuito|curtos-circuitos|falha elétrica|falha eléctrica|problema elétrico",
    ),
    (
        Matter::Cause("cause:fireworks"),
        "sinalizador|sinalizadores|fogo de artifício|fogos de artifício|artefato pirotécnico|\
         artefacto pirotécnico|pirotecnia|efeito pirotécnico|show pirotécnico",
    ),
    (
        Matter::Cause("cause:arson"),
        "fogo posto|incêndio criminoso|incêndio intencional|origem criminosa",
    ),
    (
        Matter::Cause("cause:gas-leak"),
        "fuga de gás|vazamento de gás|explosão de gás|botija de gás|botijão de gás",
    ),
    (
        Matter::Cause("cause:human-error"),
        "erro humano|falha humana|negligência|erro do piloto|erro do maquinista",
    ),
    (
        Matter::Cause("cause:technical-failure"),
        "falha técnica|falha mecânica|problema técnico|avaria|falha no motor|falha nos freios|falha nos travões|\
         problema mecânico|defeito técnico",
    ),
    (
        Matter::Cause("cause:speed"),
        "excesso de velocidade|velocidade excessiva|demasiado depressa|rápido demais",
    ),
    (
        Matter::Cause("cause:bad-weather"),
        "mau tempo|chuvas torrenciais|chuvas fortes|fortes chuvas|nevoeiro|neblina|más condições meteorológicas|\
         má visibilidade",
    ),
    (
        Matter::Cause("cause:bird-strike"),
        "colisão com aves|colisão com pássaros|choque com aves",
    ),
    (
        Matter::Cause("cause:bomb"),
        "bomba|engenho explosivo|sabotagem|atentado",
    ),
    (
        Matter::Causes,
        "causado* por|causar~|provocado* por|provocar~|devido a|deveu-se a|por causa de|origem do|origem da|\
         a origem|a causa|causa do|causa da|hipótese de|a hipótese|atear~ fogo|ateou fogo|incendiar~|\
         originado* por|originar~|atribuído* a|desencadear~|desencadeado* por|apontar~ para|pegar~ fogo|tese de|\
         iniciado* por",
    ),
    (
        Matter::RuledOut,
        "descartar~|descartado*|excluir~|excluído*|afastar~ a hipótese|rejeitar~ a hipótese|não há indícios de|\
         sem indícios de|afastado*|afastada",
    ),
    (
        Matter::Is(Role::Caught, true),
        "preso|presa|detido|detida|capturado|capturada|sob custódia|atrás das grades|em prisão preventiva|\
         entregou-se|se entregou|deteve|detiveram|prendeu|prenderam|capturou|capturaram",
    ),
    (
        Matter::Is(Role::Caught, false),
        "foragido|foragida|em fuga|à solta|a monte|procurado|procurada|fugitivo|procura|procuram|em parte incerta|\
         paradeiro desconhecido|continua a monte|buscas ao|caça ao homem|sem rasto|sem rastro|à procura|\
         tenta localizar|tentam localizar",
    ),
    (
        Matter::Is(Role::Alone, true),
        "agiu sozinho|agido sozinho|atuou sozinho|lobo solitário|um único atirador|único atirador|um só atirador|\
         agia sozinho|actuou sozinho|um único atacante",
    ),
    (
        Matter::Is(Role::Alone, false),
        "cúmplice*|vários atiradores|vários atacantes|segundo atirador|vários homens armados|\
         vários homens abriram fogo",
    ),
    (
        Matter::Is(Role::Works, true),
        "soou|soaram|tocou|tocaram|funcionou|funcionaram|funcionava|funcionavam|foi acionad*|foram acionad*|\
         acionada|acionadas|acionado|acionados|disparou|funciona|funcionam|aberta|abertas|soado|funcionado|tocado",
    ),
    (
        Matter::Is(Role::Works, false),
        "falhou|falharam|avariado*|defeituoso*|fora de serviço|em silêncio|estragado*|bloqueada|bloqueadas|\
         trancada|trancadas|vazio*|quebrado*|com defeito|falhado",
    ),
    (
        Matter::Is(Role::Valid, true),
        "válido*|válida*|em vigor|em dia|vigente|vigentes|regularizado*|em ordem",
    ),
    (
        Matter::Is(Role::Valid, false),
        "vencido*|vencida|caducado*|expirado*|expirou|venceu|caducou|expirada|fora do prazo|irregular",
    ),
    (
        Matter::Is(Role::Maintained, true),
        "manutenção adequada|manutenção regular|devidamente mantido*|inspecionado* regularmente|manutenção em dia|\
         bem mantido*",
    ),
    (
        Matter::Is(Role::Maintained, false),
        "falta de manutenção|manutenção deficiente|manutenção insuficiente|má manutenção|não fez a manutenção|\
         ausência de manutenção|sem manutenção",
    ),
    (
        Matter::Is(Role::Confessed, true),
        "confessou|confessado|admitiu o crime|confessa|confessou o crime|assumiu a autoria|réu confesso",
    ),
    (
        Matter::Is(Role::Confessed, false),
        "permaneceu em silêncio|ficou em silêncio|recusou-se a falar|recusou-se a depor|alega inocência|\
         nega o crime|negou o crime|nega as acusações|remeteu-se ao silêncio",
    ),
    (
        Matter::Citizen,
        "nacionalidade|nacionalidades|cidadão|cidadã|cidadania|passaporte|passaportes|de origem|origem|nascido|\
         nascida",
    ),
    (
        Matter::Elsewhere,
        "outros tiroteios|outros disparos|mais disparos|mais tiros|outros locais|outros pontos|vários locais|\
         outro tiroteio|segundo tiroteio|outros lugares|outras explosões|outros ataques|outras zonas da cidade|\
         outras partes da cidade",
    ),
    (
        Matter::Untrue,
        "falso alarme|falsos alarmes|não se confirmaram|não se confirmou|não foram confirmados|\
         não foram confirmadas|sem confirmação|infundado*|infundada*|eram falsas|eram falsos|revelaram-se falsas|\
         revelou-se falsa|desmentido*|desmentiu",
    ),
    (
        Matter::Named,
        "identificado* como|identificado|identificada|apontar~ para|aponta|apontado* como|identificar~|\
         indicado* como",
    ),
    (
        Matter::Hits,
        "atingido|atingiu|abatido|abateu|abateram|derrubado|derrubou|derrubaram|abate do",
    ),
    (Matter::Shots, "disparos|tiros"),
    (
        Matter::Open,
        "não se sabe se|não está claro|incerto|por apurar|desconhece-se se|não é claro|resta saber",
    ),
    (
        Matter::Deed,
        "responsabilidade|envolvimento|envolvido*|nada a ver|estar por trás|qualquer ligação|participação|autoria",
    ),
    (Matter::Both, "tanto"),
    (Matter::Half("country:US"), "americano|norte-americano"),
    (Matter::Half("country:GB"), "anglo|britânico"),
    (Matter::Half("country:FR"), "franco"),
    (Matter::Half("country:DE"), "germano|alemão|teuto"),
    (Matter::Half("country:RU"), "russo"),
    (Matter::Half("country:CN"), "sino"),
    (Matter::Half("country:ES"), "hispano"),
    (Matter::Half("country:IT"), "ítalo|italo"),
    (Matter::Half("country:PT"), "luso"),
    (Matter::Half("country:TR"), "turco"),
    (Matter::Half("country:BE"), "belgo"),
    (Matter::Half("country:MA"), "marroquino"),
    (Matter::Half("country:IR"), "iraniano|irano"),
    (Matter::Half("country:BR"), "brasileiro"),
    (Matter::Half("country:AO"), "angolano"),
    (
        Matter::Cause("cause:accident"),
        "acidental|acidentais|acidentalmente|um acidente|por acidente",
    ),
    (
        Matter::Cause("cause:deliberate"),
        "deliberadamente|deliberado*|deliberada*|intencional|intencionalmente|de propósito|propositadamente|\
         propositalmente",
    ),
    (
        Matter::Cause("cause:terrorism"),
        "terrorismo|ataque terrorista|ato terrorista|atentado terrorista|acto terrorista",
    ),
    (
        Matter::Cause("cause:chemicals"),
        "nitrato de amónio|nitrato de amônio|produtos químicos",
    ),
    (
        Matter::Cause("cause:welding"),
        "soldadura|soldagem|trabalhos de soldadura",
    ),
    (
        Matter::Motive("motive:terror"),
        "motivação terrorista|motivo terrorista|móbil terrorista|intenção terrorista",
    ),
    (
        Matter::Motive("motive:family"),
        "disputa familiar|briga de família|conflito familiar|discussão familiar|questão familiar|\
         desavença familiar",
    ),
    (
        Matter::Motive("motive:robbery"),
        "tentativa de assalto|tentativa de roubo|assalto falhado",
    ),
    (
        Matter::Is(Role::Guilty, true),
        "condenado|condenada|considerado culpado|declarado culpado|condenou",
    ),
    (
        Matter::Is(Role::Guilty, false),
        "absolvido|absolvida|ilibado|ilibada|inocentado|absolveu",
    ),
    (
        Matter::Cause("cause:phishing"),
        "phishing|anexo malicioso|anexo infetado|anexo infectado|e-mail malicioso|e-mails maliciosos|\
         email malicioso",
    ),
    (
        Matter::Cause("cause:software-flaw"),
        "falha de segurança|vulnerabilidade do software|vulnerabilidade de segurança",
    ),
    (
        Matter::Is(Role::Alive, true),
        "está vivo|está viva|com vida|ainda vivo|encontrado vivo|capturado vivo",
    ),
    (
        Matter::Is(Role::Alive, false),
        "está morto|está morta|encontrado morto|suicidou-se|se suicidou|matou-se|se matou|foi morto|\
         fez-se explodir|tirou a própria vida",
    ),
    (
        Matter::Is(Role::Drunk, true),
        "bêbado|embriagado|alcoolizado|sob o efeito de álcool|sob efeito de álcool|acusou álcool|\
         sob o efeito de drogas|com álcool no sangue",
    ),
    (
        Matter::Is(Role::Drunk, false),
        "sóbrio|teste de álcool negativo|deu negativo|testou negativo|não tinha bebido|taxa zero de álcool",
    ),
    (
        Matter::Thing("distress-call"),
        "pedido de socorro|sinal de socorro|chamada de emergência|mayday|SOS|alerta de emergência|\
         sinal de emergência",
    ),
];
