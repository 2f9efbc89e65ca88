use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "ataque*|atacar~|atentado*|ato* terrorista*|acto* terrorista*|ato* de terrorismo|agressão|agressões|emboscada*|massacre|massacres|massacrar~|chacina*|matança*|assassinato*|assassínio*|tentativa* de assassinato|tentativa* de homicídio|\
             ataque* terrorista*|atentado* terrorista*|carnificina*|ataque* com veículo|ataque* com viatura|ataque* com carro|avançar~ sobre a multidão|investir~ contra a multidão|lançar~ o carro contra|atirar~ o carro contra|linchamento*|linchar~|espancamento*|espancar~|ato* de violência|\
             genocídio*|pogrom*|sabotagem|sabotagens|sabotar~|envenenamento*|envenenar~|ataque* com drone*|ataque* de drone*|ataque* com ácido|crime* de ódio|vandalismo|vandalizar~|profanação|profanar~|rixa*|ajuste* de contas|acerto* de contas|atrocidade*|agredir~|assalto à embaixada|\
             onda* de violência|vaga* de violência|violência intercomunitária|atropelar~ a multidão|atropelar~ peões|atropelar~ pedestres|atropelamento em massa|ataque* com camião|ataque* com caminhão|ataque* com carrinha|ataque* com van|cometer~ um atentado|perpetrar~ um atentado|tentativa* de atentado|\
             ataque* coordenado*|plano* de atentado|conspiração terrorista|ataque armado à escola"
        }
        EventKind::Bombing => {
            "atentado* à bomba|atentado* a bomba|atentado* com bomba|ataque* à bomba|ataque* a bomba|atentado* suicida*|ataque* suicida*|atentado* com carro-bomba|carro* armadilhado*|carro-bomba|carros-bomba|carro bomba|carros bomba|camião armadilhado|caminhão-bomba|camião-bomba|encomenda* armadilhada*|pacote* bomba|carta* armadilhada*|carta-bomba|cartas-bomba|\
             bombista*|bombista* suicida*|homem-bomba|homens-bomba|mulher-bomba|engenho* explosivo*|artefato* explosivo*|artefacto* explosivo*|carga* explosiva*|fazer-se explodir|fez-se explodir|fizeram-se explodir|se fez explodir|se explodiu|se explodiram|detonar~|detonação de uma bomba|colete* de explosivos|colete* explosivo*|cinto* de explosivos|\
             mina* antipessoal|minas antipessoais|minas terrestres|mina terrestre|lançar~ uma granada|arremessar~ uma granada|ataque* com granada*|cocktail* molotov|coquetel molotov|coquetéis molotov|bomba caseira|bombas caseiras|bomba artesanal|uma bomba|a bomba|bomba explodiu|bombas explodiram|duplo atentado|duplo atentado suicida|explosão de uma bomba"
        }
        EventKind::Shooting => {
            "tiroteio*|tiros|disparos|disparo de arma|abrir~ fogo|disparar~ contra|disparar~ sobre|atirar~ contra|atirar~ em|troca* de tiros|fuzilaria|massacre* a tiro|massacre* a tiros|ataque* a tiro|ataque* a tiros|ataque* armado*|rajada* de tiros|rajadas de tiros|alvejar~|balear~|baleado*|fuzilar~|metralhar~|metralhado*|\
             matar~ a tiro|matar~ a tiros|morto* a tiro|morto* a tiros|morto* pela polícia|abatido* a tiro|abatido* pela polícia|abatido* a tiros|ferido* a tiro|ferido* a tiros|ferir~ a tiro|executado* a tiros|bala* perdida|balas perdidas|tiroteio* em massa|atirador abriu|a tiro|a tiros"
        }
        EventKind::Stabbing => {
            "esfaqueamento*|esfaquear~|esfaqueado*|facada*|ataque* com faca*|ataque* à faca|ataque* a faca|ataque* com arma branca|agressão com arma branca|arma branca|apunhalar~|apunhalado*|degolar~|decapitar~|decapitação|decapitações|golpe* de faca|golpe* de catana|golpe* de facão|à facada|a facadas|à catanada|ataque* com catana|ataque* com machado|ataque* com facão|\
             ataque* com machete|a golpes de faca|a golpes de facão"
        }
        EventKind::Airstrike => {
            "ataque* aéreo*|raide* aéreo*|bombardeamento*|bombardeio*|bombardear~|bombardeamento* aéreo*|bombardeio* aéreo*|ataque* com mísseis|ataque* com míssil|ataque* de mísseis|ataque* com foguetes|lançamento* de mísseis|lançamento* de foguetes|lançamento* de rockets|disparo* de mísseis|disparo* de rockets|disparo* de foguetes|salva* de mísseis|salva* de rockets|\
             barragem de artilharia|fogo de artilharia|ataque* de artilharia|tiros de morteiro|disparos de morteiro|ataque* com morteiro*|ataque* israelita*|ataque* israelense*|ataque* russo*|ataque* norte-americano*|chuva de mísseis|chuva de foguetes|ofensiva aérea|ofensivas aéreas|lançar~ bombas|disparar~ mísseis|disparar~ um míssil|lançar~ mísseis contra|lançar~ foguetes contra|disparar~ rockets|disparar~ foguetes"
        }
        EventKind::Cyberattack => {
            "ciberataque*|ataque* informático*|ataque* cibernético*|ataque* hacker*|ataques hackers|pirataria informática|hackear~|hackeado*|piratear~|pirateado*|ataque* de negação de serviço|negação de serviço|phishing|ransomware|ataque* de ransomware|ataque* com ransomware|intrusão informática|invasão hacker|invasão de sistemas|invadir~ o sistema|invadir~ os sistemas|vírus informático*|\
             malware|ataque* DDoS|DDoS|ciberespionagem|incidente* de cibersegurança|ciberincidente*|incidente* cibernético*|incidente* informático*|ataque* digital|ataques digitais|ataque* aos servidores|intrusão no sistema|ofensiva cibernética|ataque* online"
        }
        EventKind::DataBreach => {
            "fuga* de dados|vazamento* de dados|roubo* de dados|furto* de dados|violação de dados|violações de dados|divulgação de dados|falha* de segurança|exfiltração de dados|exfiltrar~|dados pessoais expostos|perda de dados|exposição de dados|fuga* de informação|fuga* de informações|vazamento* de informações|vazamento* de documentos|fuga de documentos|\
             dados comprometidos|dados roubados|dados vazados|dados pirateados|dados expostos|vazar~ dados|vazar~ os dados|vazaram na internet|roubar~ dados|roubar~ os dados|roubo de dados pessoais|megavazamento|quebra de dados|violação de segurança|dados foram roubados|dados foram vazados|dados foram expostos|acesso indevido a dados|dados de … foram roubados|dados de … sido roubados|dados de … foram vazados|dados de … vazaram|dados de … foram expostos|dados de … foram furtados|dados de … foram divulgados|dados pessoais de … foram roubados|dados pessoais de … foram expostos"
        }
        EventKind::WarClash => {
            "combates|combate* intenso*|confronto* armado*|conflito* armado*|confronto* entre|confrontos|hostilidades|contraofensiva*|contra-ofensiva*|escaramuça*|invasão|invasões|incursão|incursões|guerra* civil|guerras civis|escalada militar|ofensiva* terrestre*|assalto terrestre|insurreição armada|conflito entre|conflito em|conflito no|conflito na|guerra em|guerra no|guerra na|guerra contra|guerra entre|\
             em guerra|declaração de guerra|declarar~ guerra|declarar~ a guerra|batalha de|batalha por|batalha pela|ofensiva* militar|ofensivas militares|ofensiva* do exército|ofensiva* dos rebeldes|lançar~ uma ofensiva|ofensiva sobre|invadir~|tomar~ a cidade|tomar~ o controlo da cidade|conquistar~ a cidade|eclosão da guerra|envolver~-se em confrontos|combates entre|violentos combates"
        }
        EventKind::Coup => {
            "golpe* de Estado|golpe* militar|golpes militares|putsch|tentativa* de golpe|tentativa* de golpe de Estado|golpista*|derrubar~ o governo|derrubar~ o presidente|derrubar~ o regime|derrube do governo|derrubada do governo|motim militar|amotinar~-se|amotinaram-se|levantamento popular|revolta*|insurreição|insurreições|rebelião|rebeliões|sublevação|sublevações|tomar~ o poder|tomada* de poder|tomada do poder|quartelada|deposto* pelo exército|deposto* pelos militares|intentona"
        }
        EventKind::Kidnapping => {
            "rapto*|raptar~|sequestro*|sequestrar~|sequestrado*|raptado*|tomada* de reféns|fazer~ reféns|fazer~ … reféns|manter~ … reféns|manter~ reféns|feito* refém|feito* reféns|mantido* refém|mantido* reféns|cativeiro|desvio de avião|desaparecimento* forçado*|pedido* de resgate|sequestrador*|raptor*|cárcere privado"
        }
        EventKind::Abuse => {
            "violação sexual|violações sexuais|crime* de violação|vítima* de violação|violação de uma|violação coletiva|tentativa* de violação|acusado* de violação|acusado* de violações|estupro*|estuprar~|estuprado*|abuso* sexual|abusos sexuais|agressão sexual|agressões sexuais|violência sexual|violência* doméstica|violência contra a mulher|violência contra as mulheres|assédio|assédio sexual|assediar~|tortura*|torturar~|maus-tratos|maus tratos|maltratar~|abuso* de menores|abusar~ sexualmente|\
             molestar~|importunação sexual|incesto|feminicídio*|pedofilia|pornografia infantil|violência policial|brutalidade policial|abuso* infantil|estupro coletivo|coação sexual|violência obstétrica|violada sexualmente|abusado* sexualmente|crime* sexual|crimes sexuais"
        }
        EventKind::Theft => {
            "roubo*|roubar~|furto*|furtar~|assalto a|assalto à|assalto ao|assaltos|assaltar~|assalto à mão armada|assaltos à mão armada|assalto a banco|arrombamento*|arrombar~|pilhagem|pilhagens|pilhar~|saque de lojas|saques a|saquear~|larápio*|extorsão com violência|roubo de joias|assaltante*|roubado*|furtado*|carjacking|pirataria marítima|latrocínio*|arrastão|roubo de carga|assaltado*|assalto violento"
        }
        EventKind::Fraud => {
            "fraude*|fraudar~|burla*|burlar~|golpe* financeiro*|estelionato|esquema* fraudulento*|corrupção|suborno*|subornar~|propina*|branqueamento de capitais|lavagem de dinheiro|branqueamento de dinheiro|evasão fiscal|fraude* fiscal|fraudes fiscais|sonegação|sonegar~|desvio* de dinheiro|desvio* de fundos|desvio* de verbas|desvio* de recursos|peculato|abuso de confiança|abuso de poder|\
             extorsão|extorquir~|chantagem|chantagear~|falsificação|falsificações|falsificar~|contrafação|contrafacção|usurpação de identidade|roubo de identidade|doping|dopagem|manipulação de resultados|conflito* de interesses|tráfico de influência*|tráfico de influências|prevaricação|gestão danosa|escândalo* de corrupção|escândalo* financeiro*|suspeitas de corrupção|caixa dois|rachadinha*|pirâmide financeira|insider trading|uso de informação privilegiada|lavar~ dinheiro"
        }
        EventKind::Smuggling => {
            "tráfico de droga|tráfico de drogas|tráfico de estupefacientes|narcotráfico|tráfico de pessoas|tráfico de seres humanos|tráfico humano|tráfico de armas|tráfico de|tráfico internacional|tráfico internacional de|contrabando|contrabandear~|auxílio à imigração ilegal|rede* de tráfico|caça furtiva|tráfico ilícito|tráfico de migrantes|descaminho|contrabandista*|rota de tráfico"
        }
        EventKind::Escape => {
            "fuga da prisão|fuga de presos|fuga de reclusos|fuga de detidos|fuga em massa|evadir~-se|evadiu-se|evadiram-se|evasão de presos|evasão da prisão|fugir~ da prisão|fugir~ da cadeia|fugir~ do presídio|fugir~ da penitenciária|fugir~ de uma prisão|fugir~ do estabelecimento prisional|fugiram da prisão|tentativa* de fuga|escapar~ da prisão|escapar~ da cadeia|reclusos evadidos|fuga de|fugas da cadeia"
        }
        EventKind::Riot => {
            "motim|motins|tumulto*|distúrbio*|desordem|desordens|desacatos|amotinado*|violência urbana|debandada*|pisoteamento|pisoteado*|confrontos com a polícia|confrontos com as forças|cena* de pilhagem|guerrilha urbana|rebelião na prisão|rebelião em presídio|rebelião no presídio|motim na prisão|cenas de violência|noite de violência|vandalismo nas ruas|hooliganismo|agitação social|convulsão social|quebra-quebra|perturbações da ordem pública|tumulto mortal"
        }
        EventKind::Disaster => {
            "catástrofe*|catástrofe* natural|catástrofes naturais|desastre*|desastre* natural|desastres naturais|rompimento* da barragem|rompimento de barragem|rompimento de uma barragem|rutura da barragem|ruptura da barragem|rutura de uma barragem|rompimento da represa|barragem rompeu|barragem se rompeu|rompeu-se a barragem|barragem cedeu|barragem colapsou|colapso da barragem|tsunami*|maremoto*|crise* humanitária*|fome|tragédia*|drama|acidente* nuclear|acidentes nucleares|calamidade*|desastre* ambiental|catástrofe* humanitária*|emergência humanitária|mau tempo|temporais e inundações|maré de tempestade|desastre nuclear"
        }
        EventKind::Earthquake => {
            "terramoto*|terremoto*|sismo*|abalo* sísmico*|abalo* de terra|abalo* telúrico*|tremor* de terra|tremor de magnitude|tremores|tremor|atividade sísmica|actividade sísmica|a terra tremeu|terra tremeu|terra voltou a tremer|forte sismo|forte terremoto|forte terramoto|enxame sísmico"
        }
        EventKind::Aftershock => {
            "réplica*|réplica* sísmica*|réplicas do sismo|réplicas do terremoto|réplica de magnitude|abalo* secundário*"
        }
        EventKind::Flood => {
            "inundação|inundações|inundar~|cheia|cheias|enchente*|alagamento*|alagar~|alagado*|transbordamento*|transbordar~|transbordo do rio|sair~ do leito|subida das águas|subida da água|cheia* repentina*|enxurrada*|chuva* torrencial|chuvas torrenciais|chuva* forte*|fortes chuvas|chuvas intensas|chuva intensa|dilúvio|aguaceiro*|precipitação intensa|trombas de água|tromba* d'água|\
             inundado*|submerso*|debaixo de água|rio transbordou|ressaca do mar|chuvada*|temporal de chuva|aluvião|aluviões|cheias repentinas|chuvas diluvianas"
        }
        EventKind::Storm => {
            "tempestade*|furacão|furacões|ciclone*|tufão|tufões|tornado*|trovoada*|temporal|temporais|tempestade* de neve|tempestade* tropical|tempestades tropicais|nevasca*|nevão|nevões|blizzard|vendaval|vendavais|rajadas de vento|rajada* de vento|ventos fortes|vento forte|ventania*|vaga* de frio|onda* de frio|queda* de neve|nevada*|tempestade* de areia|granizo|queda de granizo|tocar~ terra|tocou terra|depressão tropical|\
             ciclone* tropical|ciclones tropicais|minitornado*|descarga elétrica|raio atingiu|atingido* por um raio|frio polar|ciclone extratropical|ciclone bomba|geada*|tempestade* elétrica*|forte nevão|agitação marítima"
        }
        EventKind::Fire => {
            "incêndio*|incendiar~|fogo florestal|fogos florestais|fogo posto|fogo no|fogo na|fogo em|o fogo|um fogo|fogos|queimada*|em chamas|chamas|as chamas|labaredas|pegar~ fogo|pegou fogo|pegaram fogo|atear~ fogo|ateou fogo|deitar~ fogo|incêndio* criminoso*|incêndio* florestal|incêndios florestais|incêndio* urbano*|incêndio* rural|incêndios rurais|fogo deflagrou|fogo alastrou|fogo consumiu|fogo destruiu|\
             calcinar~|arder~|ardido*|hectares ardidos|hectares queimados|queimado* vivo|carbonizado*|foco* de incêndio|frente* de fogo|foco* de calor|reacendimento*|fogachos|fogo de grandes proporções|queimadas"
        }
        EventKind::Landslide => {
            "deslizamento* de terra|deslizamento* de terras|deslizamento*|desabamento* de terra|desabamento* de terras|aluimento*|derrocada*|avalanche*|avalancha*|queda* de pedras|queda* de rochas|deslizamento* de lama|corrida de lama|torrente de lama|deslizamento de encosta|soterramento*|queda de barreira|deslave*|queda* de arriba|barreira caiu"
        }
        EventKind::Eruption => {
            "erupção|erupções|erupção vulcânica|erupções vulcânicas|corrente* de lava|rio* de lava|entrar~ em erupção|entrou em erupção|nuvem de cinzas|nuvens de cinzas|coluna de cinzas|atividade vulcânica|actividade vulcânica|cinzas vulcânicas|lava do vulcão|fluxo* de lava|escoada* de lava|lava incandescente|vulcão entrou|despertar do vulcão"
        }
        EventKind::Heatwave => {
            "onda* de calor|vaga* de calor|calor extremo|calor intenso|temperatura* recorde|recorde* de calor|recorde* de temperatura|pico de calor|cúpula de calor|dia mais quente|ano mais quente|mês mais quente|canícula|temperaturas extremas"
        }
        EventKind::Drought => {
            "seca extrema|seca severa|seca prolongada|a seca|pela seca|da seca|uma seca|secas|estiagem|estiagens|escassez de água|falta de água|racionamento de água|restrições de água|crise hídrica|stress hídrico|estresse hídrico|crise da água"
        }
        EventKind::Explosion => {
            "explosão|explosões|explodir~|deflagração|detonação|detonações|rebentamento*|rebentar~ uma|explosão de gás|onda de choque|bola de fogo|fuga* de gás|vazamento* de gás|fazer~ explodir|mandar~ pelos ares|ir~ pelos ares|dupla explosão|forte explosão|violenta explosão|explosão química|explosivo detonou|botija de gás explodiu"
        }
        EventKind::Collapse => {
            "desabamento*|desabar~|desmoronamento*|desmoronar~|colapso do edifício|colapso da ponte|colapso do viaduto|colapso de um prédio|colapso de um edifício|colapso de uma ponte|colapsar~|ruir~|ruiu|ruíram|derrocada do prédio|queda do teto|queda da ponte|queda de uma ponte|queda do viaduto|queda de um muro|queda de muro|ceder~ sob o peso|vir~ abaixo|desabamento do teto|desabou|desabaram|queda de um prédio|queda do tecto|aluir~"
        }
        EventKind::Accident => {
            "acidente*|acidente* de viação|acidente* de trânsito|acidente* de trabalho|acidente* rodoviário*|acidente* mortal|acidentes mortais|acidente* fatal|acidente* de carro|acidente* de comboio|acidente* de trem|acidente* de autocarro|acidente* de ônibus|acidente* ferroviário*|acidente* industrial|afogamento*|queda mortal|queda fatal|aterragem de emergência|aterragens de emergência|pouso de emergência|pouso* forçado*|\
             eletrocussão|eletrocutado*|intoxicação|intoxicações|intoxicação alimentar|atropelamento*|atropelar~|atropelado*|colhido* por um comboio|colhido* por um carro|colhido* por um automóvel|atropelamento e fuga|acidente* de mota|acidente* de moto|acidente* de caça|acidente* doméstico*|asfixia|sinistralidade rodoviária|acidentes de viação|sinistro rodoviário|acidente com"
        }
        EventKind::Crash => {
            "queda* de avião|queda do avião|queda de um avião|queda da aeronave|queda de helicóptero|queda do helicóptero|queda de um helicóptero|acidente* aéreo*|acidente* de avião|acidente* de aviação|acidente* de helicóptero|desastre* aéreo*|desastre* de avião|tragédia aérea|colisão|colisões|colidir~|colisão frontal|choque frontal|choque em cadeia|choque entre|chocar~ com|chocar~ contra|chocou com|chocaram|embate|embater~|\
             descarrilamento*|descarrilar~|descarrilhamento*|capotamento*|capotar~|despiste*|despistar-se|despistou-se|despistaram-se|engavetamento*|batida entre|bater~ contra|bater~ de frente|despenhar~-se|despenhar-se|despenhou-se|despenharam-se|se despenhou|espatifar~-se|avião* … cair~|aeronave* … cair~|helicóptero* … cair~|avioneta* … cair~|jato … cair~|bimotor … cair~|monomotor … cair~|avião* … abatido*|aeronave* … abatido*|voo* … abatido*|helicóptero* … abatido*|caça* … abatido*|drone* … abatido*|aparelho* … abatido*|derrube do avião|abate do avião|abate de um avião|\
             míssil abateu|abater~ um avião|abater~ o avião|abater~ um helicóptero|abater~ um drone|derrubar~ o avião|derrubar~ um avião|saída de pista|sair~ da estrada|sair~ da pista|cair~ numa ravina|cair~ em um barranco|queda em ravina|ônibus tombou|autocarro tombou|acidentes aéreos|embateu|embateram|caiu ao mar|saiu da pista|tombamento*"
        }
        EventKind::Shipwreck => {
            "naufrágio*|naufragar~|soçobrar~|virar~ no mar|barco virou|embarcação virou|barco se virou|embarcação naufragou|barco afundou|navio afundou|embarcação afundou|afundar~|afundou|afundaram|afundamento*|encalhar~|encalhe|encalhado*|navio* em perigo|barco à deriva|à deriva|ir~ a pique|foi a pique|naufragou|naufragaram|náufragos"
        }
        EventKind::Pollution => {
            "poluição|poluir~|maré* negra*|marés negras|derrame*|derramamento*|derrame* de petróleo|derramamento* de óleo|vazamento* de óleo|vazamento* de petróleo|derramar~ no|contaminação da água|contaminação do solo|descarga* tóxica*|mancha* de óleo|mancha* de petróleo|fuga* radioativa*|vazamento radioativo|nuvem* tóxica*|poluição atmosférica|poluição do ar|resíduos tóxicos|partículas finas|fuga química|vazamento químico|lama* tóxica*|rejeitos de mineração|rejeitos de minério|vazamento de produtos químicos"
        }
        EventKind::Outbreak => {
            "epidemia*|pandemia*|surto de|surto|surtos|contágio*|contaminação|contaminações|contaminar~|infeção|infeções|infecção|infecções|infetar~|infectar~|caso* confirmado*|caso de coronavírus|casos de coronavírus|teste* positivo*|testar~ positivo|foco* de contágio|propagação do vírus|disseminação do vírus|vírus|coronavírus|Covid|sarampo|cólera|ebola|ébola|dengue|gripe|gripe aviária|gripe A|peste suína|salmonela|listeria|listeriose|\
             confinamento*|quarentena*|malária|varíola dos macacos|mpox|monkeypox|meningite*|novo* caso*|novos casos|poliomielite|chikungunya|chicungunha|zika|legionela|legionella|gastroenterite*|febre amarela|febre aftosa|peste bubónica|peste bubônica|circulação do vírus|número de casos|desconfinamento|tosse convulsa|coqueluche|variante* do vírus|variante delta|variante ómicron|variante ômicron|casos de dengue|lockdown|tuberculose|hepatite*|isolamento profilático|contrair~ o vírus"
        }
        EventKind::Outage => {
            "apagão|apagões|corte* de energia|corte* de eletricidade|corte* de luz|corte* de corrente|falta de energia|falta de luz|falha* elétrica*|falha* informática*|falha* técnica*|avaria*|avariar~|interrupção de serviço|interrupção do serviço|interrupções no fornecimento|blackout|sem eletricidade|sem electricidade|sem energia|sem energia elétrica|sem luz|quebra de energia|pane*|falha de rede|falha do sistema|falha no sistema|\
             perturbações na circulação|circulação interrompida|circulação cortada|circulação suspensa|trânsito interrompido|corte* de água|corte* de gás|fora do ar|queda de energia|queda do sistema|instabilidade no sistema|falha global|corte da internet|falha generalizada|fora de serviço"
        }
        EventKind::Death => {
            "morte*|morrer~|morto*|óbito*|falecer~|falecimento*|matar~|perder~ a vida|custar~ a vida|tirar~ a vida|ceifar~ a vida|homicídio*|assassinar~|assassinado*|vítima* mortal|vítimas mortais|vítima* fatal|vítimas fatais|sucumbir~|fazer~ um morto|perda* humana*|perda de vidas humanas|perda de vidas|afogar-se|afogou-se|afogaram-se|morreu afogado|morreram afogados|eutanásia|encontrado* morto*|encontrado* sem vida|mortalidade|estrangular~|infanticídio*|deixou-nos|hecatombe|banho de sangue|sem vida|execução pública|execuções|execução de um condenado|execução capital|mortal|mortais|letal|letais|fatal|fatais|mortífero*|pereceu|pereceram|perecer~|corpo sem vida|corpos sem vida|executado*|balanço de vítimas|balanço de mortos|número de mortos|morte súbita|excesso de mortalidade|faleceu"
        }
        EventKind::Injury => {
            "ferido*|ferir~|ferimento*|hospitalização|hospitalizações|hospitalizado*|hospitalizar~|gravemente ferido*|ferido* grave|ferido* graves|feridos graves|ferido* ligeiro*|feridos ligeiros|levado* para o hospital|levado* ao hospital|transportado* para o hospital|internado*|internamento*|internação|internações|contusão|contusões|intoxicado*|mutilar~|cuidados intensivos|fratura*|fractura*|politraumatizado*|traumatismo craniano|\
             em estado grave|em coma|entre a vida e a morte|queimaduras|queimadura*|paragem cardíaca|parada cardíaca|ataque* cardíaco*|enfarte*|infarto*|estado crítico|em estado crítico|na UTI|perigo de vida|risco de vida|queimado* grave|lesão|lesões|lesionado*|escoriações|machucado*"
        }
        EventKind::Missing => {
            "desaparecimento*|desaparecido*|desaparecer~|dado* como desaparecido*|dada como desaparecida|paradeiro desconhecido|em paradeiro desconhecido|sem notícias de|perder~ o contacto|perder~ o contato|perder~ contacto|perder~ contato|perdeu o contacto|desaparecer~ dos radares|desaparecer~ do radar|por localizar"
        }
        EventKind::Rescue => {
            "resgate de|resgate dos|resgate das|resgate do|resgates|o resgate|resgatar|resgatou|resgataram|resgata|resgatam|resgatando|resgatará|resgatarão|resgatado*|salvamento*|salvar~ a vida|salvar~ vidas|buscas por sobreviventes|busca por sobreviventes|buscas por desaparecidos|busca por desaparecidos|procurar~ sobreviventes|procura de sobreviventes|buscar~ sobreviventes|operação* de resgate|operações de resgate|operação* de salvamento|operações de salvamento|operações de socorro|operação de socorro|missão de resgate|trabalhos de resgate|trabalhos de busca|\
             equipas de resgate|equipes de resgate|equipas de salvamento|equipes de salvamento|socorrer~|socorrido*|prestar~ socorro|retirar~ com vida|retirado* com vida|retirado* dos escombros|retirar~ dos escombros|encontrado* com vida|desencarcerar~|desencarceramento|retirado* das águas|resgate em alto mar|busca e salvamento|operações de busca|buscas e salvamento|salvo* do afogamento"
        }
        EventKind::Evacuation => {
            "evacuação|evacuações|evacuar~|evacuado*|repatriamento*|repatriação|repatriar~|ordem de evacuação|ordens de evacuação|obrigar~ à retirada|forçar~ a retirada|levar~ à retirada|retirada preventiva|retirada de moradores|retirada da população|retirada de civis|retirada dos civis|retirar~ de casa|abandonar~ as suas casas|abandonar~ suas casas|abandonar~ as casas|deixar~ as suas casas|deixar~ suas casas|deixar~ as casas|retirado* de suas casas|retirado* das suas casas|ponte aérea|posto* em segurança|voo de repatriamento"
        }
        EventKind::Displacement => {
            "deslocamento* forçado*|deslocação forçada|deslocado*|desalojado*|desabrigado*|desalojar~|êxodo*|sem-abrigo|sem-teto|sem teto|ficar~ sem casa|ficaram sem casa|perder~ a casa|perder~ as suas casas|perder~ suas casas|refugiar-se|refugiaram-se|se refugiaram|procurar~ refúgio|buscar~ refúgio|despejo*|despejar~|despejado*|fugir~ dos combates|fugir~ da violência|fugir~ da guerra|fugir~ do país|fugir~ de casa|fugir~ das suas casas|fugir~ de suas casas|\
             fuga das suas casas|obrigado* a fugir|forçado* a fugir|forçado* a deixar|obrigado* a deixar|forçado* a abandonar|obrigado* a abandonar|deslocados internos|deslocados de guerra"
        }
        EventKind::Damage => {
            "dano*|destruição|destruições|destruir~|destruído*|danificar~|danificado*|devastar~|devastação|devastado*|estrago*|arrasar~|arrasado*|aniquilar~|danos materiais|prejuízos materiais|em ruínas|reduzir~ a cinzas|reduzido* a cinzas|reduzir~ a escombros|reduzido* a escombros|casas destruídas|casas danificadas|destelhado*|destelhar~|depredação|depredar~|depredado*"
        }
        EventKind::Discovery => {
            "descoberta*|descobrir~ um|descobrir~ uma|descoberto*|achado arqueológico|achados arqueológicos|desenterrar~|exumar~|exumação|escavações arqueológicas|escavação arqueológica|vala* comum|valas comuns|caixa-negra|caixas-negras|caixa* preta*|caixas-pretas|caixa-preta|caixas negras|caixa negra|identificação dos corpos|identificação das vítimas|avanço científico|corpo encontrado|corpos encontrados|corpo foi encontrado|corpos foram encontrados|encontrado* num|encontrado* numa|encontrado* no|encontrado* na|foi encontrado|foi encontrada|foram encontrados|foram encontradas|\
             restos mortais|ossadas|ossada|localizar~ os destroços|destroços encontrados|destroços foram localizados|bomba da segunda guerra|bomba da segunda guerra mundial|descoberta macabra|encontrar~ o corpo|encontrar~ os corpos|encontrar~ corpos"
        }
        EventKind::Operation => {
            "operação|operações|operação militar|operações militares|operação policial|operações policiais|operação conjunta|operações conjuntas|ação coordenada|ações coordenadas|acção coordenada|ação conjunta|acção conjunta|ações conjuntas|jornada de ação|dia de ação|megaoperação|mega-operação|desmantelamento*|desmantelar~|desarticular~|desarticulação|operação antiterrorista|operação antiterror|operação especial|operações especiais|frustrar~ um|frustrar~ o|frustrado*|exercício* militar|exercícios militares|\
             ação policial|ação da polícia|acção policial|rusga*|repressão|campanha militar|campanha contra|intervenção policial|intervenção militar|intervenção da polícia|manobras militares|manobras navais|neutralizar~|neutralizado*|ofensiva policial|ofensiva contra|força-tarefa|cerco policial|ofensiva internacional"
        }
        EventKind::Arrest => {
            "detenção|detenções|deter~|detido*|prender~|preso*|prisão preventiva|prisão temporária|prisão em flagrante|mandado* de prisão|mandado* de detenção|mandado* de captura|prisões|prisão de|prisão do|prisão da|prisão dos|detenção de|captura de|captura do|capturar~|capturado*|sob custódia|encarceramento*|encarcerar~|aprisionar~|extradição|extradições|extraditar~|extraditado*|prisão domiciliária|prisão domiciliar|entregar~-se à polícia|entregou-se à polícia|entregou-se às autoridades|se entregou à polícia|\
             em prisão preventiva|colocado* em prisão preventiva|ficar~ em prisão preventiva|algemado*|levado* à delegacia|levado* para a esquadra|conduzido* à delegacia|preso* preventivamente|detido* preventivamente|centro de detenção|medida de coação|medidas de coação"
        }
        EventKind::Release => {
            "libertação|libertações|libertar~|libertado*|libertação condicional|liberdade condicional|soltar~|pôr~ em liberdade|posto* em liberdade|colocado* em liberdade|sair~ em liberdade|saída da prisão|sair~ da prisão|sair~ da cadeia|indulto*|indultar~|amnistia*|anistia*|amnistiar~|anistiar~|troca* de prisioneiros|trocar~ … prisioneiros|libertação de reféns|libertação dos reféns|liberdade provisória|sob fiança|habeas corpus|alvará de soltura|liberado* pela|solto* após|perdão presidencial|aguardar~ em liberdade|saiu em liberdade"
        }
        EventKind::Charge => {
            "indiciamento*|indiciar~|indiciado*|acusação formal|acusações formais|formalmente acusado*|acusado* de homicídio|acusado* de terrorismo|acusado* de assassinato|acusado* de corrupção|foi acusado|foi acusada|foram acusados|foram acusadas|é acusado de|são acusados de|acusado* formalmente de|acusação do Ministério Público|deduzir~ acusação|constituído* arguido*|constituir~ arguido*|denunciado* por|denúncia à Justiça|oferecer~ denúncia|tornar~-se réu|tornou-se réu|virou réu|viraram réus|pronunciado* por|processo* criminal|processos criminais|processo penal|procedimento criminal|destituição do presidente|impeachment|declarar~-se culpado*|declarou-se culpado|declarou-se inocente|\
             declarar~-se inocente|termo de identidade e residência|interrogatório judicial|arguido*|autuado*|acusado* formalmente|ação penal|acção penal"
        }
        EventKind::Trial => {
            "julgamento*|ir~ a julgamento|levar~ a julgamento|julgado* por|julgado* em|julgar~|audiência de julgamento|audiência judicial|audiência em tribunal|comparecer~ em tribunal|comparecer~ perante|recurso da sentença|recorrer~ da sentença|recorrer~ da decisão|recurso para|apelação|alegações finais|tribunal do júri|júri popular|banco dos réus|sentar~-se no banco|processo judicial|processos judiciais|levado* a tribunal|perante o juiz|perante o tribunal|testemunhar~ em tribunal|em tribunal|tribunal de júri|julgado* culpado"
        }
        EventKind::Sentence => {
            "veredito*|veredicto*|sentença*|sentenciar~|sentenciado*|condenar~ a|condenado*|condenado* a|condenado* por|condenação a|condenação de|condenação por|condenações|considerado* culpado*|declarado* culpado*|dado* como culpado*|culpado* de|pena* de prisão|pena* de morte|pena* suspensa|pena* de|prisão efetiva|prisão efectiva|prisão perpétua|anos de prisão|anos de cadeia|meses de prisão|anos de reclusão|anos de detenção|absolvição|absolvições|absolver~|absolvido*|decisão judicial|\
             acórdão*|pena capital|trabalho comunitário|regime fechado|foi condenado|foi condenada|foram condenados|foram condenadas|tribunal condenou|justiça condenou|inelegibilidade"
        }
        EventKind::Fine => {
            "multa*|multar~|multado*|coima*|multa* recorde|condenar~ a pagar|condenado* a pagar|condenar~ a uma multa|condenado* a uma multa|foi condenado* a uma multa|foram condenado* a uma multa|sido condenado* a uma multa|foi condenado* a pagar|foram condenado* a pagar|condenado* a multa|condenado* ao pagamento|condenado* a indemnizar|condenado* a indenizar|sanção pecuniária|sanção financeira|contraordenação|contraordenações|indemnização|indemnizações|indenização|indenizações|indemnizar~|indenizar~|ressarcir~|ressarcimento|aplicar~ uma multa|aplicar~ uma coima|penalizar~|penalização financeira|auto* de infração|autos de infração|auto de contraordenação|compensação financeira|acordo extrajudicial"
        }
        EventKind::Lawsuit => {
            "queixa-crime|queixas-crime|apresentar~ queixa|queixa contra|queixa por|queixas contra|queixas|ação judicial|ações judiciais|acção judicial|acções judiciais|ação coletiva|ação civil|ação civil pública|ação popular|processar~ a|processar~ o|processar~ judicialmente|processo contra|processo movido|mover~ um processo|mover~ uma ação|abrir~ um processo|entrar~ na Justiça|recorrer~ à Justiça|recorrer~ aos tribunais|interpor~ recurso|providência cautelar|difamação|liminar|liminares|litígio*|batalha judicial|litigância|assistente no processo|boletim de ocorrência|ação no tribunal|acionar~ a Justiça|recurso contra|recurso ao tribunal|queixa ao tribunal|ação contra"
        }
        EventKind::Investigation => {
            "investigação|investigações|investigar~|inquérito*|abrir~ um inquérito|abertura de inquérito|abertura de um inquérito|abrir~ uma investigação|comissão de inquérito|CPI|comissão parlamentar de inquérito|investigação preliminar|inquérito preliminar|inquérito policial|investigação criminal|auditoria*|auditar~|inspeção|inspeções|inspecção|inspecções|inspecionar~|autópsia*|autópsias|necrópsia*|interrogatório*|interrogar~|interrogado*|perícia*|peritagem|peritagens|escuta* telefónica*|escutas telefônicas|\
             apurar~ as causas|apurar~ responsabilidades|ouvido* pela polícia|ouvido* pelo juiz|prestar~ depoimento|prestou depoimento|depoimento*|sindicância*|sob investigação|investigado*|vistoria*|averiguação|averiguações|exame forense|exames periciais"
        }
        EventKind::Search => {
            "busca* domiciliária*|busca* domiciliar|buscas domiciliares|buscas domiciliárias|buscas|busca e apreensão|mandado* de busca|mandados de busca|revista* policial|revistar~|revistado*|rusga policial|batida policial|batidas policiais|raide*|raide policial|passar~ a pente fino|operação de busca|à procura de|à procura do|à procura da|em busca de|em busca do|em busca da|invadir~ a casa|vasculhar~"
        }
        EventKind::Seizure => {
            "apreensão|apreensões|apreender~|apreendido*|confisco*|confiscar~|confiscado*|confiscação|congelamento de bens|congelamento de contas|congelamento dos ativos|congelamento de ativos|congelar~ os bens|congelar~ bens|bens congelados|ativos congelados|arresto*|arrestar~|arrestado*|penhora*|penhorar~|bloqueio de bens|bloqueio de contas|intercetar~|interceptar~|interceção|interceptação|intercetado*|interceptado*|apreensão recorde|nacionalização|nacionalizações|nacionalizar~|expropriação|expropriar~|requisição civil"
        }
        EventKind::Removal => {
            "remoção de|remoção do|remoção da|remoção dos|remoções|remover~|removido*|retirada de conteúdo|retirada de conteúdos|retirar~ do ar|retirado* do ar|tirar~ do ar|tirado* do ar|desativação|desactivação|desativar~|desactivar~|desativado*|apagar~ conteúdos|apagar~ contas|apagado*|eliminação de|eliminação dos|eliminar~ contas|eliminar~ conteúdos|eliminar~ conteúdo|eliminado*|encerramento de contas|suspensão de contas|suspender~ contas|exclusão de contas|excluir~ contas|contas excluídas|contas suspensas|contas eliminadas|contas removidas|contas bloqueadas|\
             demolição|demolições|demolir~|demolido*|sinalização de conteúdos|sinalizado* às plataformas|banir~ da plataforma|banido* da plataforma|bloquear~ o acesso|bloqueio do acesso|bloqueio de acesso|bloqueio de sites|sites bloqueados|conteúdo bloqueado|retirado* da internet|retirar~ da internet|derrubar~ a estátua|retirada do ar|eliminar~"
        }
        EventKind::Deployment => {
            "mobilização de tropas|mobilização de|envio de tropas|envio de reforços|envio de militares|envio de soldados|enviar~ tropas|enviar~ reforços|enviar~ soldados|enviar~ militares|destacamento*|destacar~ militares|destacado*|mobilizado*|mobilizar~|retirada das tropas|retirada de tropas|retirada militar|retirar~ as tropas|retirar~ as suas tropas|retirar~ suas tropas|retirada dos militares|reposicionamento de tropas|recrutamento militar|deslocamento de tropas|posicionar~ tropas|reforços|convocação de reservistas|reforço militar|envio de bombeiros"
        }
        EventKind::Aid => {
            "ajuda humanitária|ajuda de emergência|ajuda financeira|ajuda de|ajuda para|ajuda à|ajuda ao|ajuda aos|ajuda alimentar|ajuda militar|ajuda internacional|ajuda médica|ajuda ao desenvolvimento|auxílio emergencial|auxílio financeiro|auxílio às vítimas|assistência humanitária|assistência financeira|assistência militar|plano* de recuperação|plano* de resgate|pacote* de ajuda|pacote* de estímulo|pacote* de apoio|pacote* de resgate|subsídio*|subsidiar~|subvenção|subvenções|apoio financeiro|doação|doações|donativo*|doar~|angariação de fundos|arrecadação de donativos|arrecadação de doações|\
             campanha de doações|comboio humanitário|corredor humanitário|conferência de doadores|fornecimento de armas|envio de armas|entrega de armas|distribuição de alimentos|cestas básicas|cesta básica|fundo de emergência|programa de apoio|apoio às vítimas|apoio de emergência|bolsa família"
        }
        EventKind::Vaccination => {
            "vacinação|vacinações|vacinar~|vacina*|vacinado*|imunização|imunizar~|imunizado*|campanha* de vacinação|dose de reforço|doses de reforço|primeira dose|segunda dose|terceira dose|dose* de vacina|doses da vacina|dose da vacina|vacinação em massa|inoculação|inocular~"
        }
        EventKind::Statement => {
            "declaração|declarações|anúncio*|comunicado*|comunicado* de imprensa|discurso*|alocução|pronunciamento*|tweet*|tuíte*|condenação do ataque|condenação ao ataque|condolências|homenagem|homenagens|homenagear~|prestar~ homenagem|tomada de posição|pedido* de desculpas|desculpas públicas|carta* aberta*|mensagem de vídeo|declaração conjunta|nota de pesar|nota de repúdio|nota oficial|mensagem de condolências|voto de pesar"
        }
        EventKind::PressConference => {
            "conferência* de imprensa|conferências de imprensa|entrevista* coletiva*|entrevista coletiva|entrevistas coletivas|coletiva* de imprensa|coletivas de imprensa|coletiva à imprensa|briefing*|encontro com jornalistas"
        }
        EventKind::ResponsibilityClaim => {
            "reivindicação do ataque|reivindicação do atentado|reivindicação de responsabilidade|reivindicação da autoria|reivindicação da responsabilidade|reivindicar~|reivindicado*|reivindicar~ a responsabilidade|reivindicar~ a autoria|reivindicar~ o ataque|reivindicar~ o atentado|assumir~ a autoria|assumir~ autoria|assumir~ a responsabilidade|assumir~ responsabilidade|admitir~ a autoria|confissão|confissões|confessar~|confessado*|confessar~ o crime|reconhecer~ a autoria|reconhecer~ os factos|reconhecer~ a responsabilidade"
        }
        EventKind::Denial => {
            "desmentido*|desmentir~|negar~|refutar~|refutação|negar~ as acusações|rejeitar~ as acusações|negar~ qualquer envolvimento|negar~ envolvimento|negar~ qualquer responsabilidade|negar~ responsabilidade|retratação|retratações|rejeitar~ categoricamente|alegar~ inocência|negar~ os factos|negar~ os fatos|repudiar~ as acusações|negação|negar~ ter|negar~ categoricamente|repúdio às acusações|rechaçar~|rebater~ as acusações"
        }
        EventKind::Warning => {
            "alerta*|alertar~ para|alerta* vermelho*|aviso* vermelho*|aviso* laranja|alerta* laranja|aviso* amarelo*|alerta* amarelo*|advertência*|aviso* meteorológico*|aviso* de tempestade|aviso* de tsunami|alerta* de tsunami|ameaça* de bomba|ameaça* terrorista*|ultimato*|sinal de alarme|soar~ o alarme|soar~ o alerta|falso* alarme|falso* alerta|nível de alerta|ameaça* de morte|ameaça* de ataque|ameaça* de atentado|alerta meteorológico|em alerta|alerta de|estado de alerta|aviso à população|lançar~ um alerta|avisos|alerta sanitário|alerta máximo"
        }
        EventKind::Study => {
            "sondagem|sondagens|inquérito de opinião|pesquisa* de opinião|pesquisa Datafolha|pesquisa* eleitoral|pesquisas eleitorais|pesquisa Ibope|pesquisa da|pesquisa do|uma pesquisa|a pesquisa|pesquisa divulgada|barómetro*|barômetro*|recenseamento*|censo*|ensaio* clínico*|ensaios clínicos|estatística*|livro branco|ranking*|classificação anual|balanço anual|números publicados|questionário*|um estudo|o estudo|estudo publicado|estudo realizado|este estudo|estudos|estudo de|estudo da|estudo do|novo estudo|estudo científico|um relatório|relatório anual|relatório de|relatório da|relatório do|relatório sobre|relatório publicado|relatório final|relatório preliminar|o relatório|análise publicada|levantamento feito|levantamento da|levantamento do"
        }
        EventKind::Strike => {
            "greve*|greve* geral|greves gerais|movimento* de greve|paralisação|paralisações|paralisar~ o trabalho|cruzar~ os braços|entrar~ em greve|estar~ em greve|em greve|fazer~ greve|piquete* de greve|dia* de greve|pré-aviso de greve|greve* de fome|convocação de greve|apelo à greve|greve nacional|greve por tempo indeterminado|greve parcial|adesão à greve|aderir~ à greve|lock-out|lockout|greve dos|greve da|greve de"
        }
        EventKind::Layoff => {
            "despedimento*|despedimento* coletivo*|despedir~|despedido*|demissão em massa|demissões em massa|demissões|demissão de funcionários|demitir~ funcionários|demitir~ trabalhadores|demitir~ empregados|corte* de empregos|corte* de postos|corte* de pessoal|corte de vagas|cortar~ empregos|cortar~ postos|cortar~ postos de trabalho|cortar~ vagas|cortar~ pessoal|eliminação de postos|eliminação de empregos|eliminar~ postos|eliminar~ empregos|eliminar~ postos de trabalho|extinção de postos de trabalho|extinguir~ postos de trabalho|supressão de postos|\
             postos de trabalho eliminados|rescisão de contratos|rescisões|rescisões por mútuo acordo|reestruturação|reestruturações|reestruturar~|lay-off|layoff|layoffs|redução de pessoal|redução do quadro|perda de empregos|perda* de postos|perder~ o emprego|perder~ os empregos|perder~ o seu emprego|perder~ os seus empregos|perder~ o trabalho|desemprego|dispensa de trabalhadores|plano* social|plano de reestruturação|programa de demissão voluntária|suprimir~ postos|suprimir~ empregos|saídas voluntárias"
        }
        EventKind::Hiring => {
            "contratação|contratações|contratar~|recrutamento*|recrutar~|criação de emprego|criação de empregos|criação de postos|criar~ empregos|criar~ postos de trabalho|criar~ emprego|geração de empregos|gerar~ empregos|admissão de trabalhadores|oferta* de emprego|abertura de vagas|abrir~ vagas|concurso público|vagas de emprego|campanha de recrutamento"
        }
        EventKind::Merger => {
            "fusão|fusões|fundir-se|fundiu-se|fundiram-se|aquisição|aquisições|adquirir~ a empresa|adquirir~ a participação|adquirir~ o controlo|compra da empresa|compra do grupo|compra da companhia|OPA|oferta* pública de aquisição|oferta* pública|oferta de compra|tomar~ o controlo da empresa|assumir~ o controle da empresa|joint venture|joint-venture|cisão|privatização|privatizações|privatizar~|concentração de empresas|incorporação da|proposta de compra|venda da empresa|venda da companhia|tomada de controlo"
        }
        EventKind::Bankruptcy => {
            "falência*|falir|faliu|faliram|falido*|insolvência*|insolvente*|declarar~ falência|abrir~ falência|pedir~ falência|pedido de insolvência|pedir~ insolvência|recuperação judicial|liquidação judicial|liquidação da empresa|processo de insolvência|bancarrota|incumprimento da dívida|calote|cessação de pagamentos|suspensão de pagamentos|default|crise da dívida|sobre-endividamento|moratória da dívida|concordata|em falência"
        }
        EventKind::Investment => {
            "investimento*|investir~|aplicação de recursos|injeção de capital|injetar~ capital|participação no capital|construir~|construção de|construção do|construção da|construção dos|ampliação|ampliações|renovação do|renovação da|remodelação|remodelações|remodelar~|primeira pedra|lançamento da primeira pedra|modernização|reconstrução|reconstruir~|restauro*|requalificação|projeto* de infraestrutura|projeto* de construção|obras de"
        }
        EventKind::Funding => {
            "financiamento*|financiar~|angariar~ fundos|levantar~ fundos|captação de recursos|captar~ recursos|captação de|ronda de financiamento|rodada de investimento|rodada de investimentos|empréstimo*|crowdfunding|financiamento coletivo|vaquinha|entrada em bolsa|entrada na bolsa|abertura de capital|IPO|oferta pública inicial|aumento* de capital|emissão de dívida|emissão de obrigações|títulos do Tesouro|obrigações do Tesouro|linha* de crédito|crédito de|orçamento de|orçamento para|dotação de|dotação orçamental|dotação orçamentária|subscrição de"
        }
        EventKind::Earnings => {
            "lucrar~|faturar~|facturar~|lucro*|lucro* líquido*|resultado* líquido*|resultados anuais|resultados trimestrais|resultados semestrais|resultados financeiros|resultado* operacional|volume de negócios|faturação|facturação|faturamento|receita* fiscal|receitas fiscais|receita* líquida*|receitas do grupo|prejuízo* líquido*|prejuízo de|prejuízos de|dividendo*|PIB|produto interno bruto|crescimento económico|crescimento econômico|crescimento da economia|recessão|défice*|déficit*|superávit*|excedente* orçamental|excedente* comercial|défice orçamental|défice público|\
             saldo comercial|balança comercial|margem operacional|margem de lucro|EBITDA|perdas líquidas|contas do trimestre|dívida pública"
        }
        EventKind::Sale => {
            "venda*|vender~|vendido*|compra*|comprar~|leilão|leilões|leiloar~|arrematar~|exportação|exportações|exportar~|importação|importações|importar~|venda* de armas|transação|transações|transacção|transacções|emplacamento*|matrículas de automóveis|colocação à venda|colocar~ à venda|posto* à venda|pôr~ à venda|adjudicação|encomenda de|encomendas|entrega de aviões|comercializar~|alienação de|licitação"
        }
        EventKind::PriceChange => {
            "inflação|inflação recorde|subida* dos preços|subida* de preços|aumento* dos preços|\
             aumento* de preços|alta dos preços|alta de preços|queda* dos preços|queda* de preços|\
             descida* dos preços|baixa dos preços|desvalorização|desvalorizar~|valorização|depreciação|\
             taxa* de juro|taxa* de juros|taxas de juro|taxa Selic|Selic|subida* das taxas|descida* das taxas|\
             subir~ as taxas|subir~ os juros|corte dos juros|cortar~ juros|cortar~ os juros|baixar~ juros|\
             baixar~ os juros|baixar~ as taxas|subir~ juros|elevar~ juros|elevar~ os juros|reduzir~ juros|\
             reduzir~ os juros|aumentar~ os juros|corte de juros|aumento dos juros|alta dos juros|alta de juros|\
             crash da bolsa|queda da bolsa|subida* de impostos|aumento* de impostos|aumento* das tarifas|\
             recorde histórico|máximo histórico|mínimo histórico|custo de vida|poder de compra|aumento de|\
             aumento do|aumento da|aumento dos|aumento das|subida de|subida do|subida da|subida dos|subida das|\
             alta de|alta do|alta da|em alta|em alta de|queda de|queda do|queda da|queda dos|queda das|em queda|\
             em queda de|em baixa|fechar~ em queda|fechar~ em alta|fechar~ em baixa|encerrar~ em queda|\
             encerrar~ em alta|encerrar~ em baixa|baixa de|descida de|descida do|descida da|diminuição de|\
             diminuição do|diminuição da|redução de|redução do|redução da|redução dos|redução das|\
             preços aumentar~|preços subir~|preços cair~|preços descer~|preços disparar~|preço subir~|preço cair~|\
             preço aumentar~|aumentar~ os preços|reajuste*|reajustar~|encarecer~|disparada dos preços|\
             disparada do|recuo de|recuo do|recuo da|salto de|crescimento de|crescimento do|crescimento da|\
             abrandamento económico|desaceleração económica|desaceleração econômica|crescer~ … %|subir~ … %|\
             cair~ … %|descer~ … %|recuar~ … %|avançar~ … %|aumentar~ … %|baixar~ … %|disparar~ … %|encolher~ … %|\
             crescer~ … por cento|subir~ … por cento|cair~ … por cento|descer~ … por cento|recuar~ … por cento|\
             aumentar~ … por cento|carestia"
        }
        EventKind::Recall => {
            "recall*|recalls|recolha de produtos|recolha de veículos|recolha de|recolha do|recolha voluntária|recolher~ do mercado|recolher~ veículos|recolhido* do mercado|chamar~ à oficina|chamar~ às oficinas|chamado* à oficina|chamado* às oficinas|chamada* às oficinas|chamar~ para reparação|retirar~ do mercado|retirar~ de venda|retirada do mercado|retirado* do mercado|retirado* de venda|retirado* das prateleiras|retirar~ das prateleiras|recolhimento de produtos|recolhimento de lotes|recolhe|recolherá|convocar~ recall|convocar~ para recall"
        }
        EventKind::Launch => {
            "colocação em órbita|colocar~ em órbita|colocado* em órbita|descolagem|decolagem|descolar~|decolar~|teste* nuclear|testes nucleares|ensaio* nuclear|ensaios nucleares|teste* de míssil|testes de mísseis|teste* de mísseis|lançamento de|lançamento do|lançamento da|lançamentos|lançamento bem-sucedido|lançamento falhado|entrada em serviço|entrar~ em serviço|entrada em funcionamento|entrar~ em funcionamento|antestreia*|estreia*|estrear~|amaragem|alunagem|missão* espacial|missões espaciais|missão espacial|comercialização|lançamento de satélite|colocação no mercado|teste* balístico*|caminhada espacial|caminhada* espaciais|\
             lançar~ um satélite|lançar~ um foguetão|lançar~ um foguete|lançar~ um novo|lançar~ uma nova|lançar~ um míssil|lançar~ mísseis|lançar~ dois mísseis|lançado* um míssil|lançado* em órbita|foguetão descolou|foguete decolou|voo inaugural|lançamento espacial|lançado* de"
        }
        EventKind::Opening => {
            "abrir~ portas|abrir~ as portas|abrir~ as suas portas|abrir~ ao público|inauguração|inaugurações|inaugurar~|inaugurado*|reabertura*|reabrir~|reaberto*|cerimónia* de abertura|cerimônia de abertura|abertura ao público|abertura de|abertura do|abertura da|abertura dos|abertura oficial|aberto* ao público|retoma da circulação|retomada do tráfego|portas abertas"
        }
        EventKind::Closure => {
            "encerramento*|encerramento de fábrica|encerrar~|encerrado*|fecho de|fecho do|fecho da|fecho das|fecho dos|fechamento*|fechar~ as portas|fechar~ portas|fechar~ a fábrica|fechar~ fábricas|fechar~ escolas|fechar~ as escolas|fechar~ a fronteira|fechar~ as fronteiras|fechar~ o aeroporto|fechar~ o espaço aéreo|fechar~ lojas|fechar~ definitivamente|foi fechado|foi fechada|foram fechados|foram fechadas|está fechado|está fechada|estão fechados|estão fechadas|será fechado|será fechada|serão fechados|serão fechadas|fechado* ao trânsito|fechado* ao público|fechado* até|cessação de atividade|\
             cessar~ atividade|interdição da estrada|interdição de estradas|estrada cortada|estradas cortadas|trânsito cortado|interditado*|interditar~|suspensão da produção|paragem da produção|fecha portas|vai fechar"
        }
        EventKind::Cancellation => {
            "cancelamento*|cancelar~|cancelado*|adiamento*|adiar~|adiado*|suspensão de|suspensão do|suspensão da|suspensão dos|suspensão das|suspender~|suspenso*|anulação|anulações|anular~|anulado*|voo* cancelado*|voos cancelados|comboios suprimidos|supressão de comboios|revogação|revogar~|revogado*|rescisão do contrato|rescindir~|abandono do projeto|abandono do projecto|congelamento do projeto|desmarcar~|atrasos nos voos|desconvocar~|desconvocado*"
        }
        EventKind::Ceasefire => {
            "cessar-fogo|trégua*|armistício*|acordo* de paz|tratado* de paz|fim das hostilidades|cessação das hostilidades|fim dos combates|plano* de paz|pausa humanitária|pausas humanitárias|trégua* humanitária*|desescalada|rendição|rendições|render-se|renderam-se|rendeu-se|capitulação|capitular~|depor~ as armas|depor armas|desarmamento|deposição das armas|processo de paz|fim da guerra"
        }
        EventKind::Demonstration => {
            "manifestação|manifestações|manifestar-se|manifestou-se|manifestaram-se|manifestam-se|se manifestar|se manifestaram|se manifestou|protesto*|protestar~|marcha de|marcha contra|marcha pela|marcha pelo|marcha por|marchas|marchar~|uma marcha|passeata*|desfile*|desfilar~|cortejo*|sair~ à rua|sair~ às ruas|saíram à rua|saíram às ruas|ir~ às ruas|foram às ruas|tomar~ as ruas|barricada*|bloqueio de estradas|bloqueios de estradas|bloqueio de rodovias|bloqueio da estrada|corte de estrada|concentração contra|concentração de|concentração em|ato contra|ato pró|ato público|atos contra|coletes amarelos|contramanifestação|contra-manifestação|boicote*|boicotar~|desobediência civil|panelaço*|buzinaço*|carreata*|movimento de protesto|movimento de contestação|cordão humano|ocupação do|ocupação da|parada do orgulho|marcha do orgulho|dia de protesto|concentrar-se|concentraram-se|se concentraram"
        }
        EventKind::Election => {
            "eleição|eleições|eleição presidencial|eleições presidenciais|eleições legislativas|eleições antecipadas|eleições gerais|eleições autárquicas|eleições municipais|eleições europeias|eleições regionais|eleições estaduais|pleito*|escrutínio*|eleger~|eleito*|reeleger~|reeleição|reeleito*|segundo turno|segunda volta|primeira volta|primeiro turno|urnas|às urnas|assembleia* de voto|mesa* de voto|seção eleitoral|seções eleitorais|vitória eleitoral|vencer~ as eleições|ganhar~ as eleições|sufrágio*|primárias|participação eleitoral|taxa de participação|a participação foi|a participação atingiu|a participação atinge|a participação é|a participação era|a participação situou-se|a participação ficou|a afluência foi|a afluência era|o comparecimento foi|a participação chegou|afluência às urnas|abstenção|autárquicas|legislativas|presidenciais|europeias|\
             campanha eleitoral|boca de urna|apuração dos votos|contagem dos votos|corrida presidencial"
        }
        EventKind::Vote => {
            "voto a|votos a favor|votos contra|votação|votações|votar~|referendo*|plebiscito*|moção de censura|moções de censura|moção de confiança|moção de rejeição|voto de confiança|voto de desconfiança|abster-se|absteve-se|abstiveram-se|veto*|vetar~|votar~ a favor|votar~ contra|pôr~ à votação|consulta popular|consulta pública|vetado*|votado*|dos votos|votos"
        }
        EventKind::Law => {
            "lei|leis|projeto* de lei|projecto* de lei|projeto-lei|proposta* de lei|proposta de emenda|decreto*|decreto-lei|decretos-leis|legislação|legislações|promulgação|promulgar~|promulgado*|reforma da previdência|reforma tributária|reforma da|reforma do|reforma das|reformas|regulamentação|regulamento*|regulamentar~|portaria*|medida* provisória*|emenda constitucional|ratificação|ratificar~|legalização|legalizar~|despenalização|descriminalização|descriminalizar~|despenalizar~|entrar~ em vigor|entrada em vigor|luz verde|dar~ luz verde|\
             sancionar~ a lei|sancionar~ o projeto|revisão constitucional|legislar~|proposta de orçamento|Orçamento do Estado|aprovação de|aprovação do|aprovação da|aprovar~|aprovado*|adotar~|adoptar~|adotado*|adotada|nova Constituição|resolução da ONU|resolução do Conselho|adotar~ uma resolução|diretiva europeia|medidas restritivas|regulamento europeu|marco legal|marco regulatório|novas regras|\
             estado de emergência|estado de calamidade|situação de emergência|situação de calamidade|estado de sítio"
        }
        EventKind::Ban => {
            "proibição|proibições|proibir~|proibido*|interdição de|interdição do|embargo*|recolher obrigatório|toque de recolher|banimento*|moratória*|restrição|restrições|restringir~|ilegalizar~|ilegalizado*|interdição de entrada|expulsão|expulsões|expulsar~|expulso*|deportação|deportações|deportar~|deportado*|censurar~|censura|desqualificação|desqualificar~|desqualificado*|inabilitação|excluído* de|exclusão de|exclusão da|exclusão do|veda o|vedado*|veto à entrada|persona non grata"
        }
        EventKind::Sanction => {
            "sanção|sanções|sancionar~|sancionado*|sanção económica|sanções económicas|sanções econômicas|tarifa* aduaneira*|direitos aduaneiros|direito aduaneiro|sobretaxa*|tarifaço|guerra comercial|guerras comerciais|impor~ sanções|aplicar~ sanções|pacote* de sanções|contramedida*|barreira* comercial|barreiras comerciais|levantamento das sanções|tarifas de|tarifa de|tarifas sobre|tarifa sobre|medidas de retaliação|medida* de represália|taxa sobre|taxas sobre|novas tarifas|imposto de importação|impostos de importação"
        }
        EventKind::Agreement => {
            "acordo*|acordo* comercial|acordos comerciais|acordo* de livre comércio|acordo* nuclear|acordo* de coligação|acordo* de princípio|tratado*|pacto*|protocolo de entendimento|memorando de entendimento|memorando*|chegar~ a acordo|chegar~ a um acordo|chegaram a acordo|alcançar~ um acordo|assinar~ um acordo|assinar~ o acordo|fechar~ um acordo|fechar~ acordo|celebrar~ um acordo|firmar~ um acordo|firmar~ acordo|selar~ um acordo|contrato coletivo|acordo coletivo|reconciliação|normalização das relações|contrato com|contrato de|contrato para|assinar~ um contrato|assinar~ o contrato|ganhar~ um contrato|\
             assinatura de|assinatura do|assinatura da|assinado*|assinou|assinaram|parceria com|parceria entre|parcerias|convénio*|convênio*|mediação|compromisso histórico|acordo-quadro"
        }
        EventKind::Meeting => {
            "reunião|reuniões|reunir-se|reuniu-se|reuniram-se|se reuniu|se reuniram|se reúne|se reúnem|reúne-se|reúnem-se|reunir~ com|negociação|negociações|negociar~|conversações|conversações de paz|colóquio*|simpósio*|mesa-redonda|concertação social|cimeira*|cúpula de|cúpula do|cúpula da|cúpula dos|cúpula entre|cúpula sobre|cúpulas|a cúpula|uma cúpula|reunião de emergência|assembleia-geral|assembleia geral|frente a frente|telefonema*|conversa telefónica|conversa telefônica|congresso do partido|congresso anual|reunião de crise|encontro entre|encontro com|um encontro|encontro bilateral|encontrar-se com|encontrou-se com|encontraram-se|se encontrou com|se encontraram|conferência internacional|conferência sobre|conferência de paz|fórum económico|fórum econômico|debate parlamentar|debate televisivo|debate na|debates|sessão extraordinária|sessão plenária|cerimónia de homenagem|consultas bilaterais|diálogo entre|discussões"
        }
        EventKind::Visit => {
            "visita de|visita do|visita da|visita a|visita à|visita ao|visita aos|visitas|visita* de Estado|visita* oficial|visitas oficiais|visita-surpresa|visita surpresa|visitar~|peregrinação|peregrinações|viagem oficial|viagem a|viagem ao|viagem à|viagem pela|deslocação oficial|deslocação a|deslocação ao|deslocação à|digressão mundial|périplo|giro pela|deslocar-se a|deslocou-se a|deslocou-se à|em visita|turnê*|visita papal"
        }
        EventKind::Resignation => {
            "demissão do|demissão da|demissão de|demissão|demitir-se|demitiu-se|demitiram-se|demite-se|se demitiu|se demitiram|pediu demissão|pedir~ demissão|pedir~ a demissão|pediu a demissão|apresentar~ a demissão|apresentar~ a sua demissão|demissionário*|renúncia*|renunciar~|renunciou|deixar~ o cargo|deixou o cargo|abandonar~ o cargo|exoneração|exonerações|exonerar~|exonerado*|destituição|destituir~|destituído*|abdicação|abdicar~|afastamento do cargo|afastado* do cargo|afastado* das funções|reforma antecipada|reformar-se|reformou-se|aposentadoria*|aposentar-se|se aposentou|dissolução do parlamento|\
             dissolução da Assembleia|dissolver~ o parlamento|dissolver~ a Assembleia|dissolver~ o Congresso|dissolução do Congresso|queda do governo|queda do Executivo|saída do governo|saída do ministro|cessar~ funções|demitido* do cargo|cassação|cassado*|cassar~|abandonar~ a política|demitiu o|demitiu a|demite o|demite a|demitiram o|demitiram a|demitir o|demitir a|deixar~ o governo|deixar~ a presidência"
        }
        EventKind::Appointment => {
            "nomeação|nomeações|nomear~|nomeado*|indigitado*|indigitar~|designado* primeiro-ministro|tomar~ posse|tomada* de posse|tomou posse|tomaram posse|entrada em funções|entrar~ em funções|entrou em funções|iniciar~ funções|assumir~ o cargo|assumiu o cargo|assumir~ a presidência|assumir~ funções|suceder~ a|juramento|prestar~ juramento|empossar~|empossado*|coroação|coroado*|entronização|remodelação governamental|remodelação ministerial|reforma ministerial|novo governo|formar~ governo|formar~ um governo|passagem de poder|transmissão de poderes|transição de poder|subir~ ao trono|\
             tornar-se presidente|tornou-se presidente|tornar-se primeiro-ministro|promovido* a|substituir~ no cargo|investidura|cerimónia de posse|cerimônia de posse|posse do presidente"
        }
        EventKind::Migration => {
            "migração|migrações|imigração|emigração|migrar~|emigrar~|imigrar~|pedido* de asilo|requerente* de asilo|solicitante* de asilo|afluxo de|fluxo migratório|fluxos migratórios|atravessar~ a fronteira|atravessar~ o Mediterrâneo|atravessar~ a Mancha|atravessar~ o Canal|travessia do Mediterrâneo|travessia da Mancha|travessia do Canal|travessias|cruzar~ a fronteira|passagem de fronteira|reinstalação|recolocação|crise migratória|crises migratórias|devolução de migrantes|reagrupamento familiar|naturalização|naturalizações|chegada de migrantes|exilar-se|exilou-se|\
             regularização de imigrantes|direito de asilo|desembarque de migrantes|travessia ilegal"
        }
        EventKind::Award => {
            "prémio Nobel|prêmio Nobel|Nobel da|Nobel de|prémio de|prêmio de|prémio literário|prêmio literário|prémio Camões|prêmio Camões|galardão|galardões|galardoado*|galardoar~|condecoração|condecorações|condecorar~|condecorado*|medalha de mérito|Palma de Ouro|Leão de Ouro|Urso de Ouro|Óscar*|Oscar|Oscars|Óscares|premiar~|premiado*|ganhar~ o prémio|ganhar~ o prêmio|vencer~ o prémio|vencer~ o prêmio|receber~ o prémio|receber~ o prêmio|jackpot|loteria acumulada|recorde* mundial|recordes mundiais|bater~ o recorde|canonização|beatificação|canonizado*|\
             atribuição do prémio|entrega de prémios|entrega dos prêmios|distinção honorífica|laureado*|prémio da paz|prêmio da paz"
        }
        EventKind::Birth => {
            "nascimento*|nascer~|parto*|dar~ à luz|deu à luz|trazer~ ao mundo|recém-nascido*|gravidez|gravidezes|natalidade|vir~ ao mundo|veio ao mundo|esperar~ um filho|taxa de natalidade"
        }
        EventKind::Marriage => {
            "casamento*|casar~-se|casar-se|casou-se|casaram-se|se casou|se casaram|noivado|bodas|divórcio*|divorciar~-se|divorciar-se|divorciou-se|divorciaram-se|se divorciou|matrimónio*|matrimônio*|união de facto|união civil|união estável|casamento* real|casamento gay|casamento entre pessoas do mesmo sexo"
        }
        EventKind::MatchResult => {
            "jogo entre|jogo com|jogo contra|jogo frente|jogo de futebol|jogo da|jogo do|jogo em casa|partida contra|partida entre|partida de futebol|empate*|empatar~|empatou|marcar~ um golo|marcar~ o golo|marcar~ um gol|golo*|gols|gol de|gol da|gol do|meia-final|meias-finais|semifinal|semifinais|quartos de final|quartas de final|oitavos de final|oitavas de final|campeonato*|Campeonato do Mundo|Copa do Mundo|Mundial de futebol|torneio*|vencer~ o jogo|vencer~ a partida|vencer~ o torneio|eliminado* por|eliminado* da|eliminar~ o Benfica|grandes penalidades|disputa de pênaltis|pênaltis|penálti|penáltis|\
             medalha* de ouro|medalha* de prata|medalha* de bronze|Liga dos Campeões|Liga Europa|Libertadores|Copa América|Grand Slam|Volta à França|Volta a Portugal|Grande Prémio|Grande Prêmio|dérbi|dérbis|clássico entre|prolongamento e|rebaixamento|despromoção|vitória sobre|vitória contra|vitória frente|vitória por|vitória do|derrota contra|derrota frente|derrota por|derrota diante|derrotar~|derrotado*|goleada*|golear~|campeão|campeões|campeã|campeãs|campeão do mundo|campeão mundial|campeão europeu|campeão olímpico|\
             sagrar-se campeão|sagrou-se campeão|conquistar~ o título|conquistar~ a medalha|conquistar~ a taça|título de campeão|título mundial|Taça de Portugal|Taça da Liga|Copa do Brasil|Brasileirão|Primeira Liga|na final|a final|final da taça|final da copa|apurar-se para|apurou-se para|qualificar-se para|qualificou-se para|classificar-se para|classificou-se para|se classificou para|apuramento para|vencedor da etapa|Jogos Olímpicos|hat-trick|eliminatória*|amistoso*|jogo amigável|jogo particular"
        }
        EventKind::Manhunt => {
            "caça ao homem|caçada humana|em fuga|pôr~-se em fuga|pôs-se em fuga|puseram-se em fuga|foragido*|\
             fugitivo*|procura-se|procurado* pela|ativamente procurado*|fugir~ a pé|fugiu a pé|fugiram a pé|\
             fugir~ do local|fugiu do local|fugiram do local|continua a monte|está a monte|a monte desde|\
             à procura do suspeito|à procura do condutor|à procura do atirador|à procura do autor|\
             em busca do suspeito|em busca do atirador|em busca do motorista|buscas pelo suspeito|\
             buscas pelo atirador|perseguição policial|ainda procura o|procura o suspeito|procuram o suspeito|\
             procura o autor"
        }
        EventKind::Suicide => {
            "suicídio*|suicidar-se|suicidou-se|suicidaram-se|se suicidou|se suicidaram|pôr~ termo à vida|\
             pôr~ fim à vida|pôs termo à vida|pôs fim à vida|tirar~ a própria vida|tirou a própria vida|se matou|\
             matou-se|tentativa* de suicídio|enforcou-se|se enforcou"
        }
        EventKind::Commemoration => {
            "funeral|funerais|funeral de|funeral do|funeral da|velório*|luto|luto nacional|luto oficial|\
             luto municipal|dias de luto|minuto* de silêncio|marcha silenciosa|vigília*|missa de sétimo dia|\
             homenagem às vítimas|cerimónia fúnebre|cerimônia fúnebre|a meia haste|a meio mastro|exéquias|\
             enterro*|sepultamento*"
        }
        EventKind::Other => "",
    }
}
