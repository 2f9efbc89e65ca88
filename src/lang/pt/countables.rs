use crate::event::Concept;

// A noun whose feminine is another word ("porto", "porta"; "partido", "partida") has no feminine in `inflection`.
/// The Portuguese words for a thing counted.
pub(super) fn words(concept: Concept) -> &'static str {
    use Concept::*;
    match concept {
        People => {
            "pessoa*|indivíduo*|gente|ser* humano*|seres humanos|alma*|outras pessoas|humano*|particulares|cabeças"
        }
        Man => "homem*|senhor|senhores|jovem* homem|homens adultos|rapaz adulto",
        Woman => {
            "mulher*|senhora|senhoras|mulher* jovem|mulheres jovens|mulher* grávida|mulheres grávidas|grávida*|gestante*|idosa|idosas"
        }
        Child => {
            "criança*|miúdo|miúdos|miúda|miúdas|menor* de idade|menores|menor* não acompanhado*|menores não acompanhados|criança* pequena*|filho*|petiz*"
        }
        Baby => "bebé*|recém-nascido*|recém-nascida*|lactente*",
        Boy => "rapaz|rapazes|menino|meninos|rapazinho*|garoto|garotos",
        Girl => "menina|meninas|rapariga|raparigas|garota|garotas",
        Teenager => "adolescente*",
        YoungPerson => "jovem|jovens|jovem* adulto*|jovens adultos",
        Adult => "adulto|adultos|adulta|adultas|maiores de idade|maior de idade",
        Elderly => {
            "idoso|idosos|reformado*|aposentado*|pensionista*|ancião|anciãos|sénior|séniores|octogenário*|nonagenário*|centenário*"
        }
        Student => "estudante*|universitário*|estudante* universitário*",
        Pupil => "aluno|alunos|aluna|alunas",
        Teacher => "professor*|docente*|educador*|educadora* de infância",
        Worker => "trabalhador*|operário*|assalariado*|temporário*|subcontratado*|mão de obra|terceirizado*",
        Employee => {
            "empregado*|funcionário*|colaborador*|agente|agentes|membro* do pessoal|quadros|efetivos|efectivos|pessoal|servidores da empresa"
        }
        CivilServant => {
            "funcionário* público*|servidor* público*|servidores públicos|trabalhador* da função pública|trabalhadores da função pública|servidores"
        }
        Miner => "mineiro|mineiros|garimpeiro*|minerador|mineradores",
        Sailor => "marinheiro*|marujo*|marítimo|marítimos|submarinista*|fuzileiro* naval|fuzileiros navais",
        Fisher => "pescador*",
        Pilot => "piloto*|copiloto*|co-piloto*|aviador*",
        CrewMember => {
            "tripulante*|membro* da tripulação|comissário* de bordo|hospedeira* de bordo|assistente* de bordo|aeromoça*|comissária* de bordo|pessoal de cabine"
        }
        Driver => {
            "condutor*|motorista*|automobilista*|taxista*|camionista*|caminhoneiro*|maquinista*|ferroviário*|motorista* de autocarro|motoristas de ônibus"
        }
        Cyclist => "ciclista*",
        Pedestrian => "peão|peões|pedestre*|transeunte*",
        Climber => "alpinista*|montanhista*|caminhante*|esquiador*|escalador*|montanheiro*",
        Diver => "mergulhador*|nadador*|banhista*",
        Passenger => "passageiro*|viajante*|utente|utentes|usuários do transporte",
        Occupant => "ocupante*",
        Tourist => "turista*|veraneante*|visitante*",
        Resident => {
            "habitante*|residente*|morador*|vizinho|vizinhos|vizinha|vizinhas|aldeão|aldeões|aldeãos|inquilino*|munícipe*|colono*|proprietário*|população local"
        }
        Civilian => "civil|civis|não combatentes",
        Citizen => {
            "cidadão*|nacionais|concidadão*|compatriota*|estrangeiro|estrangeiros|estrangeira|estrangeiras|expatriado*|nacionais estrangeiros|cidadãos estrangeiros"
        }
        Soldier => {
            "soldado*|militar|militares|reservista*|recruta|recrutas|paraquedista*|capacete* azul|capacetes azuis|combatente* do exército|tropas|soldados da paz|fuzileiro*|efetivos militares|praças do exército"
        }
        Guard => {
            "guarda|guardas|vigilante*|segurança|seguranças|guarda-costas|guarda* prisional|guardas prisionais|agente* penitenciário*|carcereiro*|segurança* privado*|guarda* de fronteira|guarda* costeiros|vigia*"
        }
        PoliceOfficer => {
            "polícia|polícias|policial|policiais|agente* da polícia|agentes da PSP|agente* da PSP|agentes policiais|agente* policial|militar* da GNR|militares da GNR|gendarme*|policial* militar|policiais militares|policial* civil|policiais civis|PMs|\
             elemento* da polícia|elementos policiais|elementos das forças de segurança|elemento* das forças de segurança|membros das forças de segurança|carabineiro*|inspetor*|inspector*|comissário* da polícia|polícia* sinaleiro"
        }
        Firefighter => "bombeiro*|bombeiro* voluntário*|sapador*|brigadista*|soldado* da paz bombeiro",
        Rescuer => {
            "socorrista*|resgatista*|equipa* de salvamento|nadador-salvador|nadadores-salvadores|salva-vidas|elementos de socorro|operacional|operacionais|técnico* de emergência|membro* das equipas de resgate|membros das equipes de resgate"
        }
        AidWorker => {
            "trabalhador* humanitário*|trabalhadores humanitários|funcionário* da ONU|funcionários humanitários|agente* humanitário*|cooperante*"
        }
        Doctor => "médico*|cirurgião|cirurgiões|clínico geral|clínicos|dentista*|anestesista*",
        Nurse => "enfermeiro*|parteira*|auxiliar* de enfermagem|técnicos de enfermagem",
        HealthWorker => {
            "profissional de saúde|profissionais de saúde|pessoal de saúde|trabalhador* da saúde|trabalhadores da saúde|agentes de saúde|paramédico*|pessoal médico|profissionais da saúde|trabalhadores de saúde"
        }
        Journalist => {
            "jornalista*|repórter*|correspondente*|fotojornalista*|repórter* de imagem|cinegrafista*|operador* de câmara|fotógrafo*|fotógrafa*|redator*"
        }
        Official => {
            "responsável|responsáveis|dirigente*|alto* funcionário*|altos funcionários|representante* oficial|autoridade local|oficial|oficiais|alfandegário*|dignitário*|comissário*"
        }
        Politician => {
            "político|políticos|homem* político*|eleito|eleitos|autarca*|responsável* político*|conselheiro*|vereador|vereadores|vereadora|vereadoras"
        }
        Minister => {
            "ministro|ministros|ministra|ministras|secretário* de Estado|secretários de Estado|membro* do governo|vice-ministro*|primeiro-ministro|primeiros-ministros"
        }
        Lawmaker => {
            "deputado*|parlamentar|parlamentares|senador*|eurodeputado*|legislador*|congressista*|membro* do parlamento|deputado* europeu|deputado* federal|deputados federais|deputados estaduais"
        }
        Mayor => "prefeito|prefeitos|prefeita|prefeitas|presidente* de câmara|presidentes de câmara",
        Governor => "governador*",
        Councillor => "conselheiro* municipal|conselheiros municipais|vereador* municipal",
        HeadOfState => {
            "chefe* de Estado|chefes de Estado e de Governo|presidente|presidentes|líder|líderes|líderes mundiais|mandatário*"
        }
        Candidate => "candidato|candidatos|candidata|candidatas|pretendente*|candidatos a emprego",
        Delegate => {
            "delegado|delegados|delegada|delegadas|participante*|congressistas do partido|negociador*|mediador*|diplomata*|embaixador*|emissário*|convidado*"
        }
        Judge => "juiz*|magistrado*|desembargador*",
        Juror => "jurado|jurados|jurada|juradas|membro* do júri",
        Lawyer => "advogado*|procurador*|notário*|promotor*|oficial de justiça|oficiais de justiça",
        Prisoner => {
            "prisioneiro*|recluso|reclusos|reclusa|reclusas|presidiário*|prisioneiro* de guerra|prisioneiros de guerra|preso* político*|presos políticos|cativo|cativos|detento*|presos palestinos|presos palestinianos|encarcerado*"
        }
        Migrant => {
            "migrante*|imigrante*|indocumentado*|clandestino*|imigrante* ilegal|imigrantes ilegais|exilado*|emigrante*|imigrantes em situação irregular|migrantes em situação irregular"
        }
        AsylumSeeker => "requerente* de asilo|solicitante* de asilo|requerentes de asilo",
        Refugee => "refugiado*",
        Family => "família*|agregado* familiar|agregados familiares",
        Household => {
            "domicílio|domicílios|lar|lares|casas sem energia|clientes sem eletricidade|clientes sem energia|consumidores sem energia|imóveis sem energia|lares sem eletricidade|clientes sem luz|unidades consumidoras"
        }
        Couple => "casal|casais",
        Relative => {
            "familiar|familiares|parente|parentes|membro* da família|membro* da mesma família|membros da mesma família|primo|primos|prima|primas|avó|avós"
        }
        Mother => "mãe*|mãe* solteira*",
        Father => "pai",
        Brother => "irmão|irmãos",
        Sister => "irmã|irmãs",
        Orphan => "órfão*",
        Protester => {
            "manifestante*|contestatário*|militantes ambientalistas|ativista*|activista*|desordeiro*|vândalo*|contramanifestante*|black blocs|colete* amarelo*"
        }
        Striker => "grevista*|trabalhadores em greve|funcionários em greve",
        Voter => "eleitor*|votante*|eleitores inscritos|eleitores recenseados|eleitores aptos",
        Spectator => "espectador*|espetador*|festivaleiro*|folião|foliões|frequentador*",
        Fan => "adepto|adeptos|adepta|adeptas|torcedor*|fã|fãs|hooligan*|hooligans|ultras",
        Athlete => {
            "atleta*|desportista*|esportista*|jogador*|futebolista*|corredor|corredores|corredora|concorrente*|ginasta*|maratonista*|suplente*|defesa central|guarda-redes|goleiro*"
        }
        Coach => "treinador*|selecionador*|seleccionador*|árbitro*|árbitra*",
        Musician => {
            "músico|músicos|cantor*|artista*|ator|atores|atriz|atrizes|bailarino*|escritor*|autores de livros|cineasta*|realizador*|humorista*"
        }
        Scientist => {
            "cientista*|investigador* científico|sismólogo*|epidemiologista*|economista*|virologista*|pesquisador*"
        }
        Attacker => {
            "atacante*|atirador*|bombista*|homem-bomba|homens-bomba|agressor*|assassino*|homicida*|autor* do ataque|autores do ataque|autor* do atentado|autores do atentado|autores dos atentados|pirata* do ar|homem* armado*|homens armados|sequestrador*|raptor|raptores|incendiário|incendiários|pirómano*|piromaníaco*|terrorista* suicida*|bombista* suicida*|criminosos armados"
        }
        Militant => {
            "combatente*|rebelde*|insurgente*|jihadista*|guerrilheiro*|miliciano*|mercenário*|combatente* estrangeiro*|combatentes estrangeiros|separatista*|extremista*|islamita*|islamista*|amotinado*|militante* islâmico*|militantes islâmicos|militantes do EI|militantes armados|radicais islâmicos|membros do Estado Islâmico|milicianos armados"
        }
        Terrorist => {
            "terrorista*|presumível terrorista|presumíveis terroristas|supostos terroristas|alegados terroristas"
        }
        Suspect => {
            "suspeito|suspeitos|suspeita|suspeitas|cúmplice*|presumível autor|presumíveis autores|investigado*|malfeitor*|alegado* autor*"
        }
        Defendant => "acusado|acusados|acusada|acusadas|réu*|arguido*|coarguido*|corréu*|culpado|culpados",
        Criminal => {
            "criminoso*|delinquente*|membro* de gangue|membros de gangues|membros de gangs|ladrão*|assaltante*|traficante*|traficante* de droga|traficantes de drogas|passador* de droga|mafioso*|burlão|burlões|golpista*|saqueador*|pedófilo*|cibercriminoso*|narcotraficante*|bandido*|contrabandista*|estelionatário*|passador* de migrantes|coiote*|miliciano* do Rio|falsário*"
        }
        Hacker => "hacker*|hackers|pirata* informático*|piratas informáticos|ciberpirata*",
        Victim => "vítima*",
        Patient => "paciente*|doente*|enfermos",
        Witness => "testemunha*|testemunha* ocular|testemunhas oculares",
        Plaintiff => {
            "queixoso*|requerente*|demandante*|denunciante*|autores da ação|assistentes no processo|peticionário*"
        }
        Customer => {
            "cliente*|consumidor*|comprador*|assinante*|segurado*|depositante*|correntista*|aforrador*|titular* de contas|titulares de contas"
        }
        User => "utilizador*|usuário*|internauta*|seguidor*|utilizadores ativos|usuários ativos",
        Shareholder => "acionista*|accionista*|investidor*|credor*",
        Farmer => {
            "agricultor*|camponês*|criador* de gado|criadores de gado|pecuarista*|viticultor*|produtor* rural|produtores rurais|pastor de gado|pastores de gado|lavrador*|fazendeiro*|pequenos agricultores"
        }
        Engineer => "engenheiro*|técnico|técnicos|técnica especializada",
        Businessperson => {
            "empresário*|homem* de negócios|homens de negócios|mulher* de negócios|comerciante*|empreendedor*|banqueiro*|administrador*|gestor*|executivo|executivos|executiva|executivas|patrão*|lojista*|negociante*|empregador*"
        }
        Volunteer => "voluntário|voluntários|voluntária|voluntárias",
        Investigator => "investigador|investigadores|investigadora|investigadoras|perito*|perita*|detetive*|detective*",
        Agent => {
            "espião*|agente* secreto*|agentes secretos|agente* de informações|informador*|informante*|agentes de inteligência"
        }
        Inspector => {
            "observador*|inspetor* da ONU|inspetores da ONU|observadores eleitorais|observador* eleitoral|fiscal|fiscais"
        }
        Cleric => {
            "padre*|bispo*|imã*|freira*|monge*|pastor|pastores|cardeal|cardeais|rabino*|missionário*|sacerdote*|religioso|religiosos|religiosa|religiosas"
        }
        Member => "membro*|filiado*|sindicalizado*|associado*|militante*|sócio*|membros do grupo|integrante*",
        Expelled => "expulso|expulsos|expulsa|expulsas|diplomata* expulso*|deportado*",
        Unemployed => "desempregado*|pessoas sem emprego|pessoas desempregadas",
        Immunised => "vacinado*|imunizado*|pessoas vacinadas|pessoas imunizadas",
        Beneficiary => "beneficiário*|contemplado*",
        Caller => "leitor|leitores|signatário*|subscritores da petição",
        Population => "população|populações",
        Dead => {
            "morto|mortos|morta|mortas|morte|mortes|óbito*|falecido*|falecimento*|vítima* mortal|vítimas mortais|vítima* fatal|vítimas fatais|defunto*|assassinado*|afogado*|perda* humana*|vidas perdidas|vidas|vida* humana*|abatido*|mortos a tiro|fatalidades"
        }
        Injured => {
            "ferido*|pessoas feridas|pessoa ferida|ferimento*|contuso*|queimado*|intoxicado*|amputado*|lesionado*|baleado*|esfaqueado*|machucado*"
        }
        SeriouslyInjured => {
            "ferido* grave|ferido* graves|feridos graves|feridas graves|ferido* em estado grave|feridos em estado grave|gravemente ferido*|ferido* gravemente|ferido* com gravidade|feridos com gravidade|seriamente ferido*|em estado grave|ferimento* grave|ferimentos graves|grande* queimado*"
        }
        Critical => {
            "em estado crítico|estado crítico|entre a vida e a morte|em perigo de vida|em risco de vida|ferido* muito grave|feridos muito graves|em coma|nos cuidados intensivos|em cuidados intensivos|na UTI|em estado gravíssimo|pacientes em UTI|pacientes em cuidados intensivos|internados em UTI|internados em cuidados intensivos"
        }
        SlightlyInjured => {
            "ferido* ligeiro|feridos ligeiros|ferido* leve|feridos leves|feridas ligeiras|ligeiramente ferido*|levemente ferido*|ferido* levemente|ferido* sem gravidade|ferimentos leves|ferimentos ligeiros"
        }
        Hospitalised => {
            "hospitalizado*|hospitalização|hospitalizações|internado*|internamento*|internação|internações|doentes internados|pacientes internados|pessoas hospitalizadas"
        }
        Missing => "desaparecido*|pessoas desaparecidas|pessoa desaparecida|desaparecimento*|dados como desaparecidos",
        Trapped => {
            "encurralado*|soterrado*|pessoas soterradas|pessoas presas nos escombros|retidos|retidas|ilhado*|isolados|isoladas|pessoas isoladas|pessoas retidas|pessoas encurraladas"
        }
        Rescued => "resgatado*|salvos|socorrido*|pessoas resgatadas|pessoas salvas|salvamento*",
        Survivor => {
            "sobrevivente*|ileso*|são* e salvo*|sãos e salvos|náufrago|náufragos|resgatados com vida|encontrados com vida"
        }
        Identified => "identificado*|vítimas identificadas|corpos identificados",
        Evacuee => {
            "evacuado*|pessoas evacuadas|pessoas retiradas|evacuação|evacuações|moradores retirados|moradores evacuados"
        }
        Displaced => {
            "deslocado*|desalojado*|desabrigado*|sem-abrigo|sem-teto|pessoas deslocadas|deslocados internos|pessoas sem casa|pessoas desalojadas|realojado*|moradores de rua"
        }
        Affected => {
            "afetado*|afectado*|atingido*|pessoas afetadas|pessoas afectadas|pessoas atingidas|sinistrado*|lesado*|prejudicado*"
        }
        Hostage => "refém|reféns|raptado*|sequestrado*|pessoas raptadas|pessoas sequestradas|rapto*|sequestro*",
        Detainee => {
            "detido*|detenção|detenções|preso|presos|presa|presas|prisões|pessoas detidas|pessoas presas|pessoa detida|capturado*|apreendidos menores|presos preventivos|em prisão preventiva"
        }
        Released => {
            "libertado*|libertação|libertações|pessoas libertadas|reféns libertados|prisioneiros libertados|solto|soltos"
        }
        Charged => "indiciado*|denunciado*|pessoas acusadas|pessoas indiciadas|indiciamento*",
        Convicted => "condenado*|condenação|condenações|pessoas condenadas|condenado* à morte|sentenciado*",
        Acquitted => "absolvido*|absolvição|absolvições",
        Wanted => "procurado*|foragido*|fugitivo*|pessoas procuradas|evadido*|em fuga|suspeitos em fuga",
        Infected => {
            "infetado*|infectado*|contaminado*|pessoas infetadas|pessoas infectadas|pessoas contaminadas|portadores do vírus|doentes infetados"
        }
        Recovered => {
            "recuperado|recuperados|recuperada|recuperadas|curado*|pacientes recuperados|doentes recuperados|altas hospitalares"
        }
        Quarantined => "confinado*|pessoas em quarentena|em quarentena|pessoas em isolamento|em vigilância ativa",
        LaidOff => {
            "despedimento*|despedido*|demissões|demissão|posto* de trabalho eliminado*|postos de trabalho eliminados|empregos perdidos|empregos eliminados|perda* de emprego|demitido*|pessoas despedidas|rescisões|rescisão|saídas voluntárias|trabalhadores despedidos|funcionários demitidos|trabalhadores dispensados|empregos suprimidos"
        }
        Hired => {
            "contratação|contratações|recrutamento*|admissão|admissões|empregos criados|postos de trabalho criados|contratado*"
        }
        Buried => "sepultado*|enterrado*|enterro*|sepultamento*",
        Worshipper => "fiel|fiéis|peregrino*|devotos|crentes",
        Viewer => "telespectador*|ouvinte*|telespetador*",
        Expert => "especialista*|analista*|experts",
        Astronaut => "astronauta*|cosmonauta*",
        Motorcyclist => "motociclista*|motociclistas|motoqueiro*",
        Twin => "gémeo*|trigémeo*",
        Body => {
            "corpo|corpos|cadáver|cadáveres|corpo* sem vida|corpos sem vida|corpo* carbonizado*|restos mortais|ossada*|esqueleto*"
        }
        Birth => "nascimento*|nados-vivos",
        OnlineItem => {
            "conteúdo|conteúdos|conteúdo* online|conteúdos online|item|itens|item online|itens online|peça* de conteúdo|conteúdo* terrorista|conteúdos terroristas|conteúdo* ilegal|conteúdos ilegais|conteúdo* ilícito|conteúdos ilícitos|conteúdos de propaganda|material de propaganda|elementos de propaganda|conteúdo* digital|conteúdos digitais|conteúdos jihadistas|peças de propaganda|objetos digitais"
        }
        Account => {
            "conta|contas|conta* de utilizador|contas de utilizadores|contas de usuários|conta* de usuário|conta* no Twitter|contas do Twitter|contas do Facebook|conta* no Facebook|contas do Telegram|contas no Telegram|contas do Instagram|perfil|perfis|conta* falsa*|contas falsas|perfil falso|perfis falsos|conta* online|contas nas redes sociais|perfis nas redes sociais"
        }
        BankAccount => {
            "conta* bancária*|contas bancárias|conta* no banco|contas poupança|conta* corrente|conta* offshore|contas offshore"
        }
        Post => {
            "publicação|publicações|post|posts|tweet*|tweets|tuíte*|postagem|postagens|mensagem* nas redes sociais|mensagens nas redes sociais|retweets|publicação online|publicações online"
        }
        Comment => "comentário*|resposta*",
        Message => "mensagem|mensagens|SMS|mensagem* de texto|mensagens de texto|mensagens de áudio|mensagens de voz",
        Email => {
            "e-mail|e-mails|email|emails|correio eletrónico|correios eletrónicos|mensagens eletrónicas|mensagens de correio eletrónico"
        }
        Video => "vídeo*|clipe*|vídeo* de propaganda|gravação|gravações|filmagem|filmagens",
        Image => "imagem|imagens|foto|fotos|fotografia*|meme*|captura* de ecrã|captura* de tela",
        Website => {
            "site|sites|website*|websites|sítio* na internet|sítio* web|blogue*|blog|blogs|portal|portais|páginas da internet|sítios da internet|página* de internet"
        }
        WebPage => {
            "página* web|páginas web|página* do Facebook|páginas no Facebook|páginas do Facebook|página* na internet|páginas na internet"
        }
        Channel => {
            "canal|canais|canal* do Telegram|canais do Telegram|canais no Telegram|canais do YouTube|canais no YouTube"
        }
        OnlineGroup => {
            "grupo* online|grupos do Facebook|grupo* no Facebook|grupos no Telegram|grupos do Telegram|grupo* de WhatsApp|grupos de WhatsApp|grupos no WhatsApp|sala* de chat|fórum* de discussão|fóruns de discussão"
        }
        Link => {
            "link|links|ligação para a página|URL|URLs|hiperligação|hiperligações|endereço* web|endereços web|hiperlinks"
        }
        Chatbot => "bot|bots|chatbot*|chatbots|robô* de conversação",
        App => "aplicação móvel|aplicações móveis|aplicativo*|app|apps|aplicação informática|aplicações informáticas",
        Domain => "domínio|domínios|nome* de domínio|domínios de internet",
        Hashtag => "hashtag*|hashtags",
        OnlinePlatform => {
            "plataforma*|plataforma* online|plataformas online|redes sociais|rede social|serviço* online|serviços online|plataforma* digital|plataformas digitais"
        }
        Server => "servidor informático|servidores informáticos|servidor de internet|servidores de internet",
        OnlineFile => {
            "ficheiro*|ficheiros informáticos|arquivo* digital|arquivos digitais|arquivos de computador|ficheiros digitais"
        }
        Record => {
            "registo*|registro*|registos de dados|dados pessoais|dado*|fichas|fichas de clientes|dados de clientes|registos médicos|prontuários|dados bancários|conjuntos de dados"
        }
        Password => "senha*|palavra-passe|palavras-passe|credenciais|código* de acesso",
        CreditCard => {
            "cartão de crédito|cartões de crédito|cartão bancário|cartões bancários|número de cartão|números de cartões|cartões de débito|cartão de débito|cartões de pagamento"
        }
        Vulnerability => "vulnerabilidade*|falha*|falha* de segurança|falhas de segurança|bug|bugs|defeito*|avaria*",
        Device => {
            "aparelho*|dispositivo*|equipamento* eletrónico|equipamentos eletrónicos|máquina*|dispositivos eletrónicos|dispositivos móveis"
        }
        Computer => {
            "computador|computadores|PC|PCs|portátil|portáteis|computadores portáteis|notebook|notebooks|laptops|tablet|tablets|posto de trabalho informático"
        }
        Phone => {
            "telefone|telefones|telemóvel|telemóveis|celular|celulares|smartphone*|smartphones|iPhone|iPhones|aparelhos celulares|telefones celulares|telefones móveis|cartão SIM|cartões SIM"
        }
        Camera => {
            "câmara* de vigilância|câmaras de videovigilância|câmera*|câmera* de vigilância|câmeras de segurança|câmaras de segurança|máquina* fotográfica*"
        }
        Storage => {
            "disco rígido|discos rígidos|pen USB|pens USB|pendrive|pendrives|pen drive|pen drives|suportes informáticos|discos externos|HDs"
        }
        FlightRecorder => {
            "caixa* negra*|caixas-negras|caixa* preta*|caixas-pretas|gravador* de voo|gravador* de voz|gravadores de voo"
        }
        Vehicle => {
            "veículo*|viatura*|veículos militares|veículos elétricos|viaturas policiais|viaturas de socorro|meios terrestres"
        }
        Car => {
            "carro|carros|automóvel|automóveis|táxi*|carros elétricos|carros da polícia|ligeiros de passageiros|veículos ligeiros|viaturas ligeiras|carro* de passeio|carros de passeio"
        }
        Truck => {
            "camião|camiões|caminhão|caminhões|carreta*|veículo* pesado*|pesado de mercadorias|pesados de mercadorias|camião-cisterna|camiões-cisterna|caminhão-tanque|caminhões-tanque|reboque*|pick-up|picape*|caminhonete*"
        }
        Bus => {
            "autocarro*|ônibus|autocarros escolares|ônibus escolar|micro-ônibus|microônibus|miniautocarro*|machimbombo*|autocarro* de turismo|minibus"
        }
        Ambulance => "ambulância*",
        Train => {
            "comboio|comboios|trem|trens|comboio* de mercadorias|comboios de mercadorias|comboio* de passageiros|trem de carga|trens de carga|trem de passageiros|TGV|Alfa Pendular|composição|composições|metropolitano"
        }
        TrainCar => "carruagem|carruagens|vagão|vagões|vagão-cisterna|vagões-cisterna|vagões-tanque|locomotiva*",
        Aircraft => {
            "aeronave*|planador*|balão de ar quente|balões de ar quente|ultraleve*|meio* aéreo*|meios aéreos|balão|balões"
        }
        Plane => {
            "avião|aviões|avião comercial|aviões comerciais|jato|jatos|jacto|jactos|avioneta*|avião de passageiros|aviões de passageiros|aviões militares|avião militar|Canadair|bimotor|bimotores|monomotor|aviões de combate a incêndios|avião de carga|aviões de carga|avião cargueiro"
        }
        Warplane => {
            "caça|caças|avião de combate|aviões de combate|avião de guerra|aviões de guerra|bombardeiro|bombardeiros|caças-bombardeiros|caça-bombardeiro|aviões de caça"
        }
        Helicopter => "helicóptero*|helicópteros de combate|helicópteros militares",
        Drone => {
            "drone*|drones|drone* kamikaze|drones explosivos|drones Shahed|drones de combate|drones de ataque|veículos aéreos não tripulados|aparelhos não tripulados|aviões não tripulados"
        }
        Ship => {
            "navio*|cruzeiro|cruzeiros|navio* de cruzeiro|paquete*|cargueiro*|porta-contentores|porta-contêineres|arrastão|arrastões|patrulheiro*|graneleiro*|navios mercantes|navio mercante"
        }
        Boat => {
            "barco|barcos|bote|botes|bote* insuflável|botes insufláveis|bote* inflável|botes infláveis|barcaça*|embarcação|embarcações|piroga*|canoa*|veleiro*|barco* de pesca|barcos de pesca|iate*|lancha*|jangada*|traineira*|caiaque*|catamarã*|embarcações de pesca|barco pesqueiro|barcos pesqueiros|pesqueiro|pesqueiros"
        }
        Ferry => "ferry|ferries|ferryboat|ferry-boat|balsa*|barca|barcas|ferrys",
        Tanker => "petroleiro|petroleiros|navio-tanque|navios-tanque|superpetroleiro*|metaneiro*|navios petroleiros",
        Warship => {
            "navio* de guerra|navios de guerra|fragata*|porta-aviões|contratorpedeiro*|corveta*|destróier|destróieres|destroyer|destroyers"
        }
        Submarine => "submarino|submarinos|submersível|submersíveis",
        Motorcycle => {
            "mota|motas|moto|motos|motocicleta*|motociclo*|scooter|scooters|trotinete*|trotinetes|patinete*|ciclomotor|ciclomotores"
        }
        Bicycle => "bicicleta*|bicicletas elétricas",
        Tractor => {
            "trator|tratores|escavadora*|escavadeira*|retroescavadora*|retroescavadeira*|bulldozer*|máquina* de rasto|máquinas de rasto|máquinas agrícolas"
        }
        FireEngine => {
            "carro* de bombeiros|viatura* de bombeiros|camião de bombeiros|camiões de bombeiros|caminhão de bombeiros|caminhões de bombeiros|autotanque*|autobomba*"
        }
        Van => "carrinha*|furgoneta*|furgão|furgões|van|vans|caravana*|autocaravana*|camioneta*",
        Tram => "elétrico da Carris|bonde|bondes|metro de superfície|VLT",
        ArmouredVehicle => "veículo* blindado*|veículos blindados|blindado*|viaturas blindadas|transporte* de tropas",
        Tank => "tanque|tanques|tanque* de guerra|carro* de combate|carros de combate|tanques de combate",
        Spacecraft => {
            "satélite*|nave* espacial|naves espaciais|vaivém espacial|cápsula* espacial|cápsulas espaciais|sonda* espacial|sondas espaciais"
        }
        Building => {
            "edifício*|prédio*|estrutura*|construção|construções|torre*|arranha-céus|arranha-céu|imóvel|imóveis|edifícios residenciais|edifício residencial|prédios residenciais|edifícios públicos|armazém|armazéns|hangar|hangares|galpão|galpões|celeiro*|edificação|edificações"
        }
        Home => {
            "habitação|habitações|residência*|moradia*|fogos habitacionais|unidade* habitacional|unidades habitacionais|casas populares|alojamento*|habitações sociais"
        }
        House => "casa|casas|vivenda*|cabana*|barraco|barracos|chalé*|casebre*|bangalô*|casarão|casarões",
        Apartment => "apartamento*|andares residenciais|estúdio*|flat|flats",
        Tent => "tenda|tendas|abrigo*|barraca de campanha|barracas de campanha|abrigos temporários|refúgio*",
        Camp => {
            "acampamento*|campo* de refugiados|campos de refugiados|campo* de deslocados|bairro de lata|bairros de lata|favela*|campo* de treino|campos de treino|campo* de treinamento|campos de concentração|colonato*|assentamento*"
        }
        School => {
            "escola*|colégio*|liceu*|escola* primária*|estabelecimento* de ensino|estabelecimentos de ensino|escolas públicas|internato*|estabelecimentos escolares"
        }
        Kindergarten => "creche*|jardim de infância|jardins de infância|infantário*|pré-escola*",
        University => "universidade*|faculdade*|campus|instituto superior|institutos superiores",
        Hospital => {
            "hospital|hospitais|clínica*|centro* de saúde|centros de saúde|centro* hospitalar|centros hospitalares|posto* de saúde|unidade* de saúde|unidades de saúde|UPA|UPAs|policlínica*"
        }
        HospitalBed => {
            "cama|camas|leito*|cama* de hospital|leitos de UTI|camas hospitalares|camas de cuidados intensivos|leitos hospitalares"
        }
        Shop => {
            "loja*|comércio*|supermercado*|ponto* de venda|pontos de venda|centro* comercial|centros comerciais|shopping|shoppings|hipermercado*|padaria*|mercearia*|estabelecimento* comercial|estabelecimentos comerciais|boutique*|mercado* municipal"
        }
        Pharmacy => "farmácia*|drogaria*",
        PetrolStation => {
            "posto* de combustível|postos de combustível|posto* de gasolina|postos de gasolina|bomba* de gasolina|bombas de gasolina|posto de abastecimento|postos de abastecimento|gasolineira*"
        }
        Restaurant => "restaurante*|café|cafés|lanchonete*|cervejaria*|churrascaria*|pizzaria*",
        Factory => {
            "fábrica*|unidade* de produção|unidade* fabril|unidades fabris|oficina*|refinaria*|instalação industrial|instalações industriais|complexo* industrial|fundição|fundições|siderurgia*|depósito*"
        }
        PowerPlant => {
            "central elétrica|centrais elétricas|central nuclear|centrais nucleares|usina*|usina* nuclear|usinas nucleares|usina* hidrelétrica|usinas hidrelétricas|hidrelétrica*|termelétrica*|parque* eólico|parques eólicos|central a carvão|centrais a carvão|central termoelétrica"
        }
        Worship => "templo*|local de culto|locais de culto|lugar de culto|lugares de culto|santuário*",
        Church => "igreja*|catedral|catedrais|capela*|basílica*|sé catedral",
        Mosque => "mesquita*",
        Synagogue => "sinagoga*",
        Monastery => "mosteiro|mosteiros|convento*|abadia*",
        Museum => "museu*|galeria* de arte",
        Stadium => "estádio*|arena*|pavilhão|pavilhões|ginásio*|piscina*|complexo* desportivo|recinto* desportivo",
        Prison => {
            "cadeia|cadeias|penitenciária*|presídio*|estabelecimento* prisional|estabelecimentos prisionais|centro* de detenção|centros de detenção|prisão|unidade prisional|unidades prisionais"
        }
        PoliceStation => {
            "esquadra*|delegacia*|comissariado*|posto* da GNR|postos da GNR|posto* policial|postos policiais|quartel da GNR|posto de polícia"
        }
        Hotel => {
            "hotel|hotéis|pousada*|albergue*|resort|resorts|estância* turística|hostel|hostels|unidade* hoteleira|unidades hoteleiras"
        }
        Bar => "bar|bares|discoteca*|boate*|casa* noturna*|casas noturnas|clube* noturno*|pub|pubs|botequim|botequins",
        Theatre => "teatro*|cinema*|sala* de espetáculos|sala* de concertos|casa* de espetáculos|ópera*",
        Library => "biblioteca*",
        FireStation => "quartel de bombeiros|quartéis de bombeiros",
        NursingHome => {
            "lar de idosos|lares de idosos|casa* de repouso|asilo|asilos|lar da terceira idade|residência* sénior|residências séniores"
        }
        PollingStation => {
            "assembleia* de voto|assembleias de voto|mesa* de voto|mesas de voto|seção eleitoral|seções eleitorais|secção de voto|secções de voto|urna*|local de votação|locais de votação|urna* eletrônica*|urnas eletrônicas"
        }
        Airport => "aeroporto*|aeródromo*|base* aérea*|pista* de aterragem|pista* de pouso",
        Station => {
            "estação|estações|estação de metro|estações de metro|estação ferroviária|estações ferroviárias|rodoviária*|paragem de autocarro|ponto de ônibus|gare|gares"
        }
        Port => "porto|portos|porto* marítimo*|portos marítimos",
        Office => {
            "escritório*|gabinete*|embaixada*|consulado*|sede|sedes|missão diplomática|missões diplomáticas|representação diplomática|representações diplomáticas"
        }
        Mine => {
            "mina* de carvão|minas de carvão|mina de ouro|minas de ouro|poço* de mina|pedreira*|garimpo*|mina* de minério|mina subterrânea|minas subterrâneas"
        }
        Oilfield => {
            "poço* de petróleo|poços de petróleo|plataforma* petrolífera*|plataformas petrolíferas|campo* petrolífero*|campos petrolíferos|jazida*|campos de petróleo|plataformas de petróleo"
        }
        Pipeline => "gasoduto*|oleoduto*|conduta*|tubagem|tubagens|adutora*",
        Dam => "barragem|barragens|represa*|dique|diques|reservatório*|albufeira*|açude*",
        Bridge => "ponte|pontes|viaduto*|passadiço*|passarela*|túnel|túneis",
        Road => {
            "estrada*|autoestrada*|auto-estrada*|rua|ruas|rodovia*|via|vias|avenida*|troço*|trecho*|eixo* rodoviário*|estradas nacionais|pista de rodagem"
        }
        RailLine => {
            "linha* férrea*|linhas férreas|linha* ferroviária*|linha* de comboio|linha* de metro|linhas de metro|linha|linhas|ferrovia*|via* férrea*|linhas de ônibus|linhas de autocarro"
        }
        River => "rio|rios|ribeira|ribeiras|ribeiro|ribeiros|córrego*|curso* de água|cursos de água|riacho*",
        Island => "ilha*|ilhéu|ilhéus|atol|atóis",
        Locality => {
            "localidade*|comunidade*|aglomerado*|povoado*|povoação|povoações|cidades e aldeias|vilas e aldeias|coletividade*"
        }
        City => "cidade*|grande* cidade*|grandes cidades|metrópole*|capital|capitais",
        Town => "vila|vilas|cidadezinha*|povoação de média dimensão",
        Village => "aldeia*|vilarejo*|lugarejo*|aldeamento*",
        Municipality => "município*|concelho*|freguesia*|autarquia*|câmara* municipal|câmaras municipais|prefeitura*",
        Neighbourhood => "bairro*|subúrbio*|urbanização|urbanizações|loteamento*|quarteirão|quarteirões",
        District => {
            "distrito*|departamento|departamentos|cantão|cantões|condado*|circunscrição|circunscrições|comarca*"
        }
        Province => {
            "província*|região|regiões|estado*|estado* brasileiro*|estados brasileiros|estados americanos|estados norte-americanos|território*|oblast*|governorado*|regiões autónomas|estados federados|unidades da federação|estados do país"
        }
        Country => {
            "país*|nação|nações|países europeus|Estado europeu|Estados europeus|países africanos|países participantes|Estados soberanos|países terceiros|países parceiros|nações europeias|países vizinhos|países ocidentais|Estados participantes|outros países|outros Estados|países diferentes|países árabes|país europeu|país participante"
        }
        EuMemberState => {
            "Estado-membro|Estados-membros|país* membro*|países-membros|Estados da União Europeia|Estados da UE|países da União Europeia|países da UE|país da UE|Estados-membros da União Europeia|Estados-membros da UE|\
             países membros da União Europeia|países-membros da UE|países membros da União|Estados-membros da União|Estados da União|países da União|membros da União Europeia|membros da UE|outros Estados-membros|outros países da UE|Estados-membros participantes|países-membros do bloco|países do bloco|países do bloco europeu"
        }
        NatoMember => {
            "países da NATO|países da OTAN|país da NATO|membros da NATO|membros da OTAN|Estados-membros da NATO|países membros da NATO|países-membros da OTAN|aliados da NATO|aliados da OTAN|países aliados"
        }
        Continent => "continente*",
        Site => {
            "local|locais|lugar|lugares|sítio*|zona*|alvo*|instalação|instalações|infraestrutura*|infra-estrutura*|objetivos militares|posição|posições|alvos militares"
        }
        Room => "sala|salas|divisão da casa|quarto* de hotel|quartos de hotel|quartos",
        Floor => "andar|andares|piso*|pavimento*",
        Weapon => "arma|armas|arma* branca*|armas brancas|machado*|armas de guerra|armamento|armamentos",
        Gun => {
            "arma* de fogo|armas de fogo|espingarda*|pistola*|revólver|revólveres|metralhadora*|fuzil|fuzis|kalashnikov*|kalashnikovs|espingarda* de assalto|fuzis de assalto|carabina*|caçadeira*|rifle*|submetralhadora*|espingarda* automática*|armas curtas|AK-47"
        }
        Bomb => {
            "bomba|bombas|engenho* explosivo*|engenhos explosivos|artefato* explosivo*|artefatos explosivos|artefacto* explosivo*|carro-bomba|carros-bomba|carro* armadilhado*|explosivo|explosivos|cocktail* molotov|cocktails molotov|coquetel molotov|coquetéis molotov|encomenda* armadilhada*|cinto* de explosivos|colete* de explosivos|bombas artesanais|bomba artesanal|bombas caseiras"
        }
        Knife => "faca|facas|catana*|facão|facões|punhal|punhais|navalha*|machete*|canivete*",
        Grenade => "granada*",
        Landmine => "mina* antipessoal|minas antipessoais|minas antipessoal|mina* terrestre|minas terrestres",
        Projectile => "projétil|projéteis|projéctil|projécteis",
        Artillery => {
            "peça* de artilharia|peças de artilharia|obus|obuses|canhão|canhões|sistema* de defesa aérea|sistemas de defesa aérea|lança-mísseis|sistemas de artilharia|bateria* antiaérea|baterias antiaéreas"
        }
        Missile => {
            "míssil|mísseis|míssil balístico|mísseis balísticos|míssil de cruzeiro|mísseis de cruzeiro|ogiva*|ogivas nucleares|torpedo*|mísseis hipersónicos"
        }
        Rocket => "rocket|rockets|foguete*|foguetão|foguetões|lança-rockets|lança-foguetes",
        Shell => "morteiro*|projéteis de artilharia|granadas de morteiro|projétil de artilharia|obuses de morteiro",
        Shot => "tiro|tiros|disparo*|rajada*",
        Bullet => "bala|balas|cartucho*|munição|munições|invólucro*|cápsulas de bala",
        Stabbing => "facada*|esfaqueamento*",
        Drug => {
            "droga|drogas|cocaína|heroína|canábis|cannabis|maconha|estupefaciente*|comprimido*|pílula*|haxixe|anfetamina*|pasta base|ecstasy|crack|pastilhas de ecstasy|metanfetamina|doses individuais de droga"
        }
        Package => {
            "encomenda*|pacote*|saco|sacos|caixa*|mala|malas|contentor*|contêiner|contêineres|container|containers|carga|cargas|carregamento*|palete*|fardo*|tijolo* de droga|tijolos de cocaína|embrulho*"
        }
        Cigarette => "cigarro*|maço* de tabaco|maços de tabaco|maços de cigarro|maços de cigarros|charuto*",
        Banknote => "nota* falsa*|notas falsas|cédula*|cédulas falsas|notas de banco|moedas",
        Jewel => "joia*|pedra* preciosa*|pedras preciosas|diadema*|colar|colares|anel|anéis",
        Diamond => "diamante*",
        Watch => "relógio*|relógios de luxo",
        Artwork => {
            "obra* de arte|obras de arte|quadro* de arte|pintura*|escultura*|tela|telas|peças arqueológicas|peça arqueológica|antiguidade*|bem cultural|bens culturais|obra-prima|obras-primas|objetos de arte"
        }
        Item => {
            "objeto*|objecto*|artigo* de contrafação|artigos contrafeitos|bens|pertences|exemplar|exemplares|mercadoria*|peça*|unidade*|produtos apreendidos"
        }
        Product => "produto*|produtos contrafeitos|brinquedo*|lote|lotes|variedade*|produtos falsificados",
        Document => {
            "documento*|documento* secreto*|documentos secretos|documentos classificados|documentos confidenciais|dossiê*|dossier|dossiers|carta|cartas|ofício*|documentos internos"
        }
        Passport => {
            "passaporte*|bilhete* de identidade|documento* de identidade|documentos de identidade|carta* de condução|carteira* de motorista|documentos falsos|passaportes falsos|cartão de cidadão|cartões de cidadão"
        }
        Visa => {
            "visto|vistos|autorização de residência|autorizações de residência|título de residência|títulos de residência|licença*|alvará*|autorização|autorizações"
        }
        Ticket => {
            "bilhete*|ingresso*|bilhetes de avião|passagem aérea|passagens aéreas|passagens|entradas para o concerto"
        }
        Book => "livro*|romance*|volume*|banda* desenhada|manuscrito*|revista|revistas|obra literária|obras literárias",
        Page => "página*|parágrafo*|capítulo*|folhas",
        Report => "relatório*|estudo*|inquérito* de opinião|indicador*|sondagem|sondagens|pesquisas|laudo*",
        Article => "artigo*|artigos de imprensa|reportagem|reportagens|crónica*|notícia*",
        Film => {
            "filme*|longa*-metragem|longas-metragens|curta-metragem|curtas-metragens|documentário*|emissão de televisão|programa* de televisão|série* televisiva|séries de televisão"
        }
        Song => "canção|canções|música*",
        Award => {
            "prémio*|troféu*|nomeação para os Óscares|nomeações|Óscar|Óscares|Oscars|distinção|distinções|condecoração|condecorações|galardão|galardões|indicações ao Oscar|estatueta*"
        }
        Language => "língua*|idioma*|línguas oficiais|dialeto*",
        Nationality => "nacionalidade*|nacionalidades diferentes",
        Contract => "contrato*|acordo*|tratado*|convénio*|parceria*|protocolo*",
        Law => "lei|leis|diretiva*|directiva*|regulamento*|reforma estrutural",
        Measure => {
            "medida*|proposta*|recomendação|recomendações|regra*|restrição|restrições|reivindicação|reivindicações|exigência*|compromisso*|iniciativa*"
        }
        Sanction => "sanção|sanções|sanções económicas|penalização|penalizações",
        Fine => {
            "multa*|coima*|auto* de contraordenação|autos de contraordenação|contraordenação|contraordenações|infrações de trânsito"
        }
        Organisation => {
            "organização|organizações|instituição|instituições|organismo*|entidade*|associação|associações|organizações internacionais|estabelecimento*|instância*|órgão|órgãos"
        }
        Company => {
            "empresa*|sociedade*|firma*|PME|PMEs|filial|filiais|subsidiária*|start-up|start-ups|startup|startups|multinacional|multinacionais|companhia*|fornecedor*|construtora*|fabricante*|companhia* aérea*|companhias aéreas|operadora*|concessionária*|distribuidora*|petrolífera*|microempresas|grandes empresas|montadora*|mineradora*|gigantes tecnológicas"
        }
        ServiceProvider => {
            "fornecedor* de serviço|fornecedor* de serviços|fornecedores de serviços|fornecedores de serviços online|prestador* de serviços|prestadores de serviços|prestadores de serviços online|provedor* de internet|provedores de internet|fornecedores de internet|fornecedores de serviços de internet|prestadores de serviços de internet|provedores de serviços|provedor* de serviços|provedores de serviços online|provedores de serviços de internet|prestadores de serviços de alojamento|fornecedores de acesso à internet|fornecedores de alojamento|provedores de hospedagem"
        }
        Agency => {
            "agência*|autoridade*|regulador|reguladores|direção-geral|direções-gerais|serviço* de informações|serviços de informações|serviços de inteligência|agências governamentais|agências da ONU|repartição|repartições|autarquias federais"
        }
        Ministry => "ministério*",
        Party => {
            "partido*|partidos políticos|partido* político*|força* política*|forças políticas|partidos da oposição|partidos de oposição|grupo* parlamentar|grupos parlamentares|bancadas|legenda* partidária*"
        }
        Union => {
            "sindicato*|organização sindical|organizações sindicais|central sindical|centrais sindicais|federação sindical|federações sindicais|confederação|confederações"
        }
        Bank => {
            "banco|bancos|instituição bancária|instituições bancárias|banco central|bancos centrais|instituição financeira|instituições financeiras|bancos comerciais"
        }
        Ngo => {
            "ONG|ONGs|organização não governamental|organizações não governamentais|instituição de caridade|instituições de caridade|associações humanitárias|organização humanitária|organizações humanitárias|fundação|fundações|entidades beneficentes"
        }
        Team => {
            "equipa*|equipe*|equipas de resgate|equipes de resgate|equipas de socorro|equipas de salvamento|seleção|seleções|selecção|equipa* de investigação|equipas conjuntas de investigação|tripulação|tripulações|plantel|planteis"
        }
        PoliceForce => {
            "serviço* policial|serviços policiais|força* policial|forças policiais|corpo* de polícia|corpos de polícia|polícias nacionais|unidade* policial|unidades policiais|autoridades policiais|unidades de sinalização|ministérios públicos|procuradorias"
        }
        Court => {
            "tribunal|tribunais|corte de justiça|instâncias judiciais|vara criminal|varas criminais|supremos tribunais"
        }
        MilitaryUnit => {
            "brigada*|batalhão|batalhões|regimento*|unidade* militar|unidades militares|esquadrão|esquadrões|divisões do exército|companhias do exército|pelotão|pelotões"
        }
        MediaOutlet => {
            "meio de comunicação|meios de comunicação|jornal|jornais|diário|diários|canais de televisão|canal de televisão|órgão de comunicação|órgãos de comunicação|órgãos de comunicação social|rádio*|semanário*|estação de rádio|estações de rádio|veículos de comunicação|emissora*|estações de televisão"
        }
        Group => {
            "grupo*|rede|redes|célula*|gangue*|gang|gangs|milícia*|grupo* armado*|grupos armados|grupos terroristas|grupo* terrorista*|rede* criminosa*|redes criminosas|grupos criminosos|bando*|cartel|cartéis|organização terrorista|organizações terroristas|organização criminosa|organizações criminosas|células terroristas|quadrilha*|facção|facções|associação criminosa|associações criminosas"
        }
        Fund => {
            "fundo|fundos|fundo* de investimento|fundos de investimento|fundo* de pensões|fundos de pensões|fundos de pensão|fundos especulativos"
        }
        Club => "clube|clubes|clube* de futebol|clubes de futebol",
        Incident => "incidente*|acontecimento*|acidente*|colisão|colisões|ocorrência*|episódio* de violência",
        Attack => {
            "ataque*|atentado*|atentado* terrorista*|atentados terroristas|tiroteio*|emboscada*|atentado* suicida*|atentados suicidas|assalto*|agressão|agressões|massacre*|chacina*|ataque* terrorista*|ataques terroristas|ataque* armado*|ataques armados|tentativa* de atentado|tentativas de atentado|ataques com drones|ataques suicidas|ataque* suicida*|atentados frustrados"
        }
        AirStrike => {
            "ataque* aéreo*|ataques aéreos|bombardeamento*|bombardeio*|raide* aéreo*|raides aéreos|raide*|ataques com mísseis|surtidas aéreas"
        }
        CyberAttack => {
            "ciberataque*|ataque* informático*|ataques informáticos|ataque* cibernético*|ataques cibernéticos|ransomware|intrusão informática|intrusões informáticas|ataques de ransomware|ataques DDoS|ciberincidentes|ataques hackers|ataque hacker"
        }
        DataBreach => {
            "fuga* de dados|fugas de dados|vazamento*|vazamento* de dados|violação de dados|violações de dados|roubos de dados"
        }
        Explosion => "explosão|explosões|deflagração|deflagrações|detonação|detonações|rebentamento*",
        Quake => {
            "sismo*|terramoto*|terremoto*|abalo* sísmico*|abalos sísmicos|abalo*|tremor* de terra|tremores de terra|tremor|tremores"
        }
        Aftershock => "réplica*|réplicas sísmicas|réplica* sísmica*",
        Fire => {
            "incêndio*|fogo|fogos|incêndio* florestal|incêndios florestais|fogos florestais|foco* de incêndio|focos de incêndio|ignição|ignições|incêndios rurais|queimadas|focos ativos|reacendimento*|fogo florestal"
        }
        Storm => {
            "tempestade*|tornado*|furacão|furacões|ciclone*|tufão|tufões|trovoada*|tempestades tropicais|temporal|temporais"
        }
        Flood => "inundação|inundações|cheia|cheias|enchente*|alagamento*",
        Landslide => {
            "deslizamento* de terra|deslizamentos de terra|deslizamento*|derrocada*|aluimento*|desabamento* de terra|queda* de barreira"
        }
        Avalanche => "avalanche*|avalancha*",
        Eruption => "erupção|erupções|erupções vulcânicas|erupção vulcânica",
        Tsunami => "tsunami|tsunamis|maremoto*",
        Disaster => {
            "catástrofe*|catástrofes naturais|desastre*|desastres naturais|desastre* natural|calamidade*|tragédia*"
        }
        Crash => {
            "queda* de avião|quedas de avião|acidente* de avião|acidentes de avião|acidente* aéreo*|acidentes aéreos|desastre* aéreo*|desastres aéreos|quedas de helicóptero"
        }
        RoadAccident => {
            "acidente* de viação|acidentes de viação|acidente* de trânsito|acidentes de trânsito|acidente* rodoviário*|acidentes rodoviários|despiste*|capotamento*|engavetamento*|colisões rodoviárias|atropelamento*|choque em cadeia|choques em cadeia"
        }
        Derailment => "descarrilamento*|descarrilhamento*",
        Shipwreck => "naufrágio*|afundamento*",
        Wave => "onda|ondas|onda* de calor|ondas de calor|vaga|vagas|vagas de calor",
        Outage => {
            "apagão|apagões|corte* de energia|cortes de energia|corte* de eletricidade|cortes de eletricidade|falhas de energia|interrupção|interrupções|perturbação|perturbações|pane|panes"
        }
        Flight => {
            "voo*|voos domésticos|voos internacionais|ligação aérea|ligações aéreas|descolagem|descolagens|decolagem|decolagens|aterragem|aterragens|pouso*|voo comercial|voos comerciais"
        }
        Delay => "atraso*|cancelamento*|voos cancelados|voos atrasados|comboios suprimidos|voo* cancelado*",
        Trip => {
            "viagem|viagens|trajeto*|visita*|deslocação|deslocações|travessia*|chegada*|visitas oficiais|visitas de Estado|entradas irregulares|travessias irregulares"
        }
        Raid => {
            "busca*|busca* domiciliária*|buscas domiciliárias|buscas domiciliares|rusga*|revista* policial|fiscalização|fiscalizações|inspeção|inspeções|inspecção|inspecções|batida* policial|operação stop|operações stop|mandados de busca e apreensão|mandado de busca e apreensão|mandados de busca|abordagens policiais|vistoria*"
        }
        Operation => {
            "operação|operações|operação policial|operações policiais|missão|missões|intervenção|intervenções|operações militares|operações de resgate|dia* de ação|operações especiais|ações policiais|megaoperação|megaoperações"
        }
        Investigation => {
            "inquérito*|investigação|investigações|inquérito* judicial|inquéritos judiciais|inquéritos policiais|processos de investigação|comissão de inquérito|comissões de inquérito|averiguação|averiguações"
        }
        Case => {
            "caso|casos|casos de sarampo|casos de cólera|casos de coronavírus|casos de covid-19|casos de dengue|casos registados|casos registrados|casos ativos|casos importados|casos de ébola|casos de gripe"
        }
        ConfirmedCase => {
            "caso* confirmado*|casos confirmados|infeção|infeções|infecção|infecções|contágio*|caso* positivo*|casos positivos|novos casos|novas infeções|novas infecções|testes positivos|novo caso|contaminação|contaminações|novos contágios|casos de infeção|casos de infecção"
        }
        SuspectedCase => "caso* suspeito*|casos suspeitos|casos prováveis|casos possíveis|caso* provável",
        Outbreak => {
            "surto|surtos|foco* de infeção|focos de infeção|epidemia*|cadeia* de transmissão|cadeias de transmissão|focos de contágio|focos de infecção"
        }
        Trial => {
            "julgamento*|audiência*|processo* judicial|processos judiciais|processo|processos|sessões de julgamento|caso judicial"
        }
        Complaint => {
            "queixa*|reclamação|reclamações|denúncia*|notificação|notificações|participações à polícia|boletins de ocorrência"
        }
        Lawsuit => {
            "ação judicial|ações judiciais|acção judicial|acções judiciais|recurso*|ação coletiva|ações coletivas|petição|petições|requerimento*|pedidos de indemnização|pedidos de indenização|queixa-crime|queixas-crime|ação na Justiça|ações na Justiça"
        }
        Charge => {
            "acusação|acusações|infração|infrações|infracção|infracções|delito*|violação da lei|violações da lei|denúncias criminais|irregularidades fiscais"
        }
        Crime => "crime*",
        Murder => "homicídio*|assassinato*|assassínio*|feminicídio*|latrocínio*|homicídios dolosos",
        Rape => "violação|violações|estupro*|agressões sexuais|agressão sexual",
        Robbery => "assalto* à mão armada|assaltos à mão armada|roubo*|furto*|arrombamento*|roubos violentos",
        WarCrime => "crime* de guerra|crimes de guerra",
        Warrant => {
            "mandado*|mandado* de detenção|mandado* de prisão|mandados de prisão|mandados de detenção|mandado* de captura|mandados de captura|mandado* de detenção europeu|mandados de detenção europeus"
        }
        DeathSentence => "pena* de morte|penas de morte|condenação à morte|condenações à morte|sentença* de morte",
        Vote => {
            "voto|votos|sufrágio*|votos expressos|votos válidos|abstenção|abstenções|boletins de voto|votos a favor|votos contra|boletim de voto|votos favoráveis|votos do colégio eleitoral|grandes eleitores|delegados no colégio eleitoral"
        }
        Seat => {
            "assento*|lugar no parlamento|lugares no parlamento|mandato* parlamentar|mandatos parlamentares|cadeira no parlamento|cadeiras no parlamento|mandatos de deputados|lugares na Assembleia|cadeiras na Câmara|cadeiras no Senado|lugares na Câmara|lugares no hemiciclo|lugares no Senado|lugares no Congresso|deputados eleitos|mandato|mandatos"
        }
        Election => {
            "eleição|eleições|escrutínio*|referendo*|plebiscito*|eleições legislativas|eleições presidenciais|segunda volta|segundo turno|pleito*"
        }
        Job => {
            "emprego*|posto* de trabalho|postos de trabalho|vaga* de emprego|vagas de emprego|vagas de trabalho|empregos a tempo inteiro|vagas formais|empregos formais|empregos diretos|postos formais|postos laborais|cargos"
        }
        Share => {
            "ação em bolsa|ações em bolsa|ações da empresa|títulos|acções da empresa|papéis da empresa|obrigações do Tesouro|ações"
        }
        Strike => {
            "greve*|dia* de greve|dias de greve|paralisação|paralisações|greves gerais|pré-aviso* de greve|pré-avisos de greve"
        }
        Demonstration => {
            "manifestação|manifestações|protesto*|concentração|concentrações|desfile*|motim|motins|passeata*|bloqueio*|ato* público*|atos públicos|marcha* de protesto|marchas de protesto|cortejo*|ações de protesto|barricada*|tumulto*|ponto* de bloqueio|pontos de bloqueio"
        }
        Meeting => {
            "reunião|reuniões|sessão|sessões|ronda* de negociações|rondas de negociações|rodada* de negociações|rodadas de negociações|encontro*|conferência*|reuniões de emergência"
        }
        Summit => "cimeira*|cúpula*",
        Match => {
            "jogo|jogos|partida|partidas|partidas de futebol|jogos de futebol|combate*|luta|lutas|internacionalizações|duelo*"
        }
        Goal => "golo*|gol|gols|autogolo*|golos marcados|gol contra",
        Point => "ponto|pontos",
        Medal => {
            "medalha*|medalha* de ouro|medalha* de prata|medalha* de bronze|medalhas de ouro|medalhas de prata|medalhas de bronze"
        }
        Title => {
            "título*|campeonato*|taça|taças|títulos de campeão|título* mundial|títulos mundiais|Grand Slam|títulos do Grand Slam|conquistas"
        }
        Win => "vitória*|triunfo*",
        Round => "assaltos de boxe|round|rounds",
        Card => "cartão|cartões",
        RedCard => "cartão vermelho|cartões vermelhos|expulsão em campo",
        YellowCard => "cartão amarelo|cartões amarelos",
        Test => {
            "teste|testes|teste* PCR|testes PCR|rastreio*|amostra*|análise*|teste* nuclear|testes nucleares|ensaio* nuclear|exame*|exames laboratoriais|testes de rastreio|testagens"
        }
        Dose => {
            "dose|doses|vacina*|injeção|injeções|injecção|injecções|doses de vacina|doses da vacina|dose* de vacina|vacinação|vacinações|frasco*|doses de reforço|ampola*"
        }
        Mask => "máscara*|máscaras cirúrgicas",
        Symptom => {
            "sintoma*|efeito* secundário*|efeitos secundários|efeitos colaterais|efeitos adversos|reações adversas"
        }
        Surgery => "cirurgia*|intervenção cirúrgica|intervenções cirúrgicas|rim|rins",
        Animal => {
            "animal|animais|elefante*|baleia*|golfinho*|tubarão|tubarões|urso*|leão|leões|tigre*|lobo|lobos|animais de estimação|animal de estimação|rinoceronte*|tartaruga*|peixe*|macaco*|vison*|onça-pintada|onças|jacaré*|crocodilo*|cobra|cobras"
        }
        Cattle => "bovino*|vaca|vacas|touro*|vitelo*|bezerro*|boi|bois|cabeças de gado bovino",
        Sheep => "ovelha*|carneiro*|cordeiro*|ovino|ovinos",
        Horse => "cavalo|cavalos|burro|burros|pónei|póneis|equino*|égua|éguas",
        Dog => "cão|cães|cachorro*|cadela*|cães de busca|cães farejadores|cachorrinho*",
        Livestock => {
            "gado|cabeças de gado|cabeça de gado|cabra|cabras|caprino*|camelo*|animais de criação|búfalo*|rebanho*|efetivo pecuário"
        }
        Bird => "ave|aves|pássaro*|frango*|galinha*|pato|patos|peru|perus|ganso*|cisne*|aves de capoeira",
        Cat => "gato|gatos|gata|gatas|gatinho*",
        Pig => "porco|porcos|suíno*|leitão|leitões|javali|javalis",
        Species => "espécie*|espécies ameaçadas|raça*",
        Tree => {
            "árvore*|arbusto*|planta* de canábis|plantas de cannabis|pés de maconha|pés de canábis|pés de cannabis|sobreiro*|eucalipto*"
        }
        Egg => "ovo|ovos",
        Meal => {
            "refeição|refeições|ração alimentar|cesta* básica*|cestas básicas|cabaz alimentar|cabazes alimentares|garrafa*|lata|latas|géneros alimentícios|marmita*|marmitas"
        }
        Coffin => {
            "caixão|caixões|urna* funerária*|sepultura*|túmulo*|vala* comum|valas comuns|campa|campas|jazigo*|cova|covas"
        }
        Stone => "pedra|pedras|tijolo|tijolos|destroços|fragmento*|rocha*|detrito*|bloco de pedra|blocos de pedra",
        Window => "janela*|vidro|vidros|porta|portas|parede*|muro|muros|montra*|vitrine*",
        Project => "projeto*|projecto*|plano*|programa*|obra|obras|planos de ação|campanha*",
        Question => "pergunta*|questão|questões|problema*|tema|temas|erro|erros|irregularidade*|anomalia*",
        Reason => {
            "razão|razões|fator|fatores|factor|factores|causa*|hipótese*|cenário*|pista|pistas|motivo*|linha* de investigação|linhas de investigação"
        }
        Request => {
            "pedido*|pedido* de asilo|pedidos de asilo|candidatura*|solicitação|solicitações|oferta|ofertas|inscrição|inscrições|concurso|concursos"
        }
        Transaction => {
            "transação|transações|transacção|transacções|pagamento*|transferência*|venda|vendas|compra|compras|donativo*|doação|doações|empréstimo*|levantamento*|saque*|prestação|prestações"
        }
        Bitcoin => "bitcoin*|bitcoins|BTC|criptomoeda*",
        Resignation => "renúncia*",
        Recall => "recall|recalls|recolha de produtos|recolhas de produtos|campanha* de recolha",
        Truce => "cessar-fogo|trégua*|violação do cessar-fogo|violações do cessar-fogo|violações da trégua",
        Generation => "geração|gerações|aniversário*",
        Time => "vez|vezes|ocasião|ocasiões",
        Night => "noite*",
        Season => {
            "temporada*|época desportiva|épocas desportivas|legislatura*|mandato* presidencial|mandatos presidenciais"
        }
        Volcano => "vulcão|vulcões",
        Monument => "monumento*|estátua*|memorial|memoriais|sítios culturais|locais culturais",
        Reactor => "reator nuclear|reatores nucleares|reator|reatores|reactor|reactores",
        WindTurbine => "turbina*|turbinas eólicas|aerogerador*|eólica|eólicas",
        Substation => "subestação|subestações|transformador*|posto* de transformação",
        SolarPanel => "painel solar|painéis solares|painéis fotovoltaicos|painel fotovoltaico|placas solares",
        Disease => "doença*|patologia*|enfermidade*",
        Virus => "vírus|variante|variantes|estirpe*|cepa*",
        Lake => "lago|lagos|lagoa*",
        Beach => "praia*",
        Glacier => "glaciar|glaciares|geleira*",
        PowerLine => {
            "linha* de alta tensão|linhas de alta tensão|linhas elétricas|linha* de transmissão|poste|postes|torres de transmissão|torre de transmissão"
        }
        Cable => "cabo* submarino*|cabos submarinos|cabo elétrico|cabos elétricos",
        Ventilator => "ventilador*|respirador*",
        Defeat => "derrota*|revés|reveses",
        Draw => "empate*",
        Classroom => "sala* de aula|salas de aula|turma*",
        MilitaryBase => "base* militar|bases militares|base|bases|quartel|quartéis|posto avançado|postos avançados",
        Checkpoint => {
            "posto* de controlo|postos de controlo|posto* de controle|postos de controle|barreira* policial|barreiras policiais|posto* fronteiriço*|postos fronteiriços|checkpoint|checkpoints|posto* de fronteira|pontos de passagem|blitz"
        }
        Bill => "projeto* de lei|projetos de lei|projecto* de lei|proposta* de lei|propostas de lei|projetos-lei",
        Resolution => "resolução|resoluções",
        Decree => "decreto*|decretos-lei|decreto-lei|portaria*|medidas provisórias|medida provisória",
        Amendment => "emenda*|propostas de alteração|proposta de alteração",
        Tariff => "tarifa* aduaneira*|direitos aduaneiros|tarifas alfandegárias|tarifa*",
        GoldBar => "barra* de ouro|barras de ouro|lingote*|lingotes de ouro",
        Branch => "agência* bancária*|agências bancárias|balcão|balcões|sucursal|sucursais",
        ClinicalTrial => "ensaio* clínico*|ensaios clínicos|teste* clínico*|testes clínicos",
        Execution => "execução|execuções",
        LifeSentence => "prisão perpétua|prisões perpétuas|penas perpétuas|pena perpétua",
        PrisonSentence => "pena* de prisão|penas de prisão|pena|penas",
        Episode => "episódio*",
        Play => "peça* de teatro|peças de teatro|representação teatral|espetáculo*|espectáculo*",
        Album => "álbum|álbuns|disco de música|discos de música",
        Concert => "concerto|concertos|show|shows",
        EmergencyCall => {
            "chamada*|chamadas de emergência|telefonema*|ligação telefónica|ligações telefônicas|ligações de emergência|chamado* de emergência|pedido* de socorro|pedidos de socorro"
        }
        Alert => {
            "alerta*|aviso*|avisos vermelhos|alertas vermelhos|advertência*|ordem de evacuação|ordens de evacuação"
        }
        Tip => "dica*|informações anónimas|denúncias anónimas|denúncia anónima|pistas do público",
        Referral => "sinalização|sinalizações|sinalização de conteúdos|encaminhamento*",
        Lap => "volta* ao circuito|voltas ao circuito|voltas de corrida",
        Stage => "etapa*",
        Set => "set|sets|parciais",
        Try => "ensaios de râguebi|ensaio de râguebi",
        Touchdown => "touchdown|touchdowns",
        Run => "corridas de críquete",
        Wicket => "wicket|wickets",
        Assist => "assistência* para golo|assistências para golo|passes para golo|passes para gol",
        Penalty => "penálti|penáltis|grande penalidade|grandes penalidades",
        Abortion => "aborto*|interrupção da gravidez|interrupções da gravidez",
        Transplant => "transplante*|transplantação|transplantações",
        Address => "morada*|endereço*",
        IpAddress => "endereço* IP|endereços IP",
        View => "visualização|visualizações|download|downloads|descarga da aplicação|descargas da aplicação",
        Farm => {
            "exploração agrícola|explorações agrícolas|fazenda*|herdade*|quinta agrícola|granja*|exploração pecuária|explorações pecuárias|propriedade* rural|propriedades rurais"
        }
        Field => {
            "campo de cultivo|campos de cultivo|cultura agrícola|culturas agrícolas|lavoura*|parcelas de terreno|plantação|plantações|campos agrícolas"
        }
        Blanket => "cobertor|cobertores|manta|mantas|colchão|colchões",
        Vest => {
            "colete* à prova de bala|coletes à prova de bala|colete* salva-vidas|coletes salva-vidas|colete* explosivo*|coletes explosivos|colete*"
        }
        Envelope => "envelope*",
        Detonator => "detonador*",
        Part => "airbag|airbags|componente*|peças sobressalentes|peças de reposição",
        Engine => "motor|motores",
        Convoy => "coluna* militar|colunas militares|caravana* de veículos|comboio* humanitário|comboios humanitários",
        Marriage => "casamento*|divórcio*|matrimónio*",
        Pregnancy => "gravidez|gravidezes",
        Version => "versão|versões",
        Wound => "ferida aberta|fratura*|fractura*|golpes profundos",
        Market => "mercado|mercados",
    }
}
