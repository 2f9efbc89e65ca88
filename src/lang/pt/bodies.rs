// With a country these make "police:ES"; alone, "police".
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "authorities",
        "autoridades|autoridade|poderes públicos|autoridades locais|autoridades nacionais",
    ),
    (
        "officials",
        "responsável oficial|responsáveis oficiais|altos responsáveis|alto responsável|altos funcionários|alto funcionário|funcionários do governo|funcionário do governo",
    ),
    (
        "government",
        "governo*|executivo|conselho de ministros|poder executivo|Planalto|Palácio do Planalto",
    ),
    (
        "president",
        "presidente*|presidência|chefe de Estado|presidência da República|presidente da República",
    ),
    (
        "prime-minister",
        "primeiro-ministro|primeira-ministra|primeiros-ministros|chefe do Governo|chefe de Governo|chanceler alemão|chanceler alemã|premiê|premier",
    ),
    (
        "monarch",
        "rei|rainha|monarca*|emir|príncipe herdeiro|família real|palácio real|casa real",
    ),
    (
        "ministry",
        "ministério*|ministro*|ministra*|secretário de Estado|secretária de Estado|secretaria de Estado|pasta",
    ),
    (
        "ministry-interior",
        "Ministério da Administração Interna|Ministério do Interior|ministro* da Administração Interna|ministra* da Administração Interna|ministro* do Interior|ministra* do Interior|MAI",
    ),
    (
        "ministry-foreign",
        "Ministério dos Negócios Estrangeiros|ministro* dos Negócios Estrangeiros|ministra* dos Negócios Estrangeiros|Ministério das Relações Exteriores|ministro* das Relações Exteriores|ministra* das Relações Exteriores|Itamaraty|chefe* da diplomacia|diplomacia|Ministério do Exterior|ministro* do Exterior|Ministério dos Negócios Exteriores",
    ),
    (
        "ministry-defence",
        "Ministério da Defesa|ministro* da Defesa|ministra* da Defesa|Ministério da Defesa Nacional",
    ),
    (
        "ministry-health",
        "Ministério da Saúde|ministro* da Saúde|ministra* da Saúde|autoridades de saúde|autoridades sanitárias|autoridade sanitária|autoridade de saúde|Direção-Geral da Saúde|Direção Geral da Saúde|DGS|secretaria de Saúde|Secretaria de Estado da Saúde|Secretaria Estadual de Saúde",
    ),
    (
        "ministry-finance",
        "Ministério das Finanças|ministro* das Finanças|ministra* das Finanças|Ministério da Fazenda|ministro* da Fazenda|ministra* da Fazenda|Ministério da Economia|ministro* da Economia|ministra* da Economia|Tesouro Nacional",
    ),
    (
        "ministry-justice",
        "Ministério da Justiça|ministro* da Justiça|ministra* da Justiça|Departamento de Justiça",
    ),
    (
        "ministry-education",
        "Ministério da Educação|ministro* da Educação|ministra* da Educação|MEC|Secretaria de Educação",
    ),
    (
        "ministry-transport",
        "Ministério dos Transportes|ministro* dos Transportes|ministra* dos Transportes|Ministério das Infraestruturas|ministro* das Infraestruturas|Ministério da Infraestrutura",
    ),
    (
        "ministry-environment",
        "Ministério do Ambiente|ministro* do Ambiente|ministra* do Ambiente|Ministério do Meio Ambiente|ministro* do Meio Ambiente|ministra* do Meio Ambiente|Ministério da Transição Ecológica",
    ),
    (
        "ministry-agriculture",
        "Ministério da Agricultura|ministro* da Agricultura|ministra* da Agricultura",
    ),
    (
        "ministry-labour",
        "Ministério do Trabalho|ministro* do Trabalho|ministra* do Trabalho",
    ),
    (
        "ministry-energy",
        "Ministério da Energia|ministro* da Energia|ministra* da Energia|Ministério de Minas e Energia|ministro* de Minas e Energia|Ministério do Petróleo|ministro* do Petróleo",
    ),
    (
        "ministry-emergencies",
        "Ministério das Situações de Emergência|ministro* das Situações de Emergência|Ministério de Situações de Emergência",
    ),
    (
        "police",
        "polícia|polícias|policial|policiais|força* policial|forças policiais|forças da ordem|forças de ordem|autoridades policiais|agentes da autoridade|agentes da polícia|agente* da polícia|polícia nacional|polícia local|polícia judiciária|Polícia Judiciária|PJ|PSP|Polícia de Segurança Pública|polícia civil|polícia militar|polícia municipal|\
         PM|Polícia Rodoviária Federal|PRF|Polícia Rodoviária|brigada*|serviços policiais|serviço policial|esquadra|delegacia|delegacias|delegado*|inspetores da polícia|investigadores da polícia|corpo de polícia|comando da polícia|antiterrorismo",
    ),
    (
        "gendarmerie",
        "gendarmaria|gendarmeria|gendarme*|GNR|Guarda Nacional Republicana|gendarmerie",
    ),
    (
        "border-guard",
        "guarda* de fronteira|guarda* fronteiriços|guardas fronteiriços|guarda fronteiriça|guardas de fronteira|polícia de fronteira|polícia de fronteiras|polícia fronteiriça|SEF|Serviço de Estrangeiros e Fronteiras|serviços de imigração|serviço de imigração|autoridades de imigração",
    ),
    (
        "customs",
        "alfândega*|alfandegário*|aduana*|autoridades aduaneiras|autoridade aduaneira|serviços aduaneiros|agentes aduaneiros|serviços alfandegários|Receita Federal",
    ),
    (
        "security-forces",
        "força* de segurança|forças de segurança|serviço* de segurança|forças de defesa e segurança|FDS|aparelho de segurança|agentes de segurança",
    ),
    (
        "intelligence",
        "serviço* de informações|serviços de informações|serviço* secreto|serviços secretos|serviço* de inteligência|serviços de inteligência|agência* de inteligência|inteligência militar|agência* de informações|SIS|Abin",
    ),
    (
        "army",
        "exército*|força* armada|forças armadas|militares|soldados|tropas|estado-maior|Estado-Maior das Forças Armadas|forças governamentais|forças do governo|força terrestre",
    ),
    (
        "navy",
        "marinha|marinha de guerra|forças navais|armada|Marinha do Brasil|Marinha Portuguesa",
    ),
    ("air-force", "força aérea|forças aéreas|aviação militar|Força Aérea|FAB"),
    (
        "special-forces",
        "forças especiais|comando* de elite|unidade* de elite|tropa de elite|Bope|operações especiais",
    ),
    (
        "prosecutor",
        "procurador*|procuradora*|procuradoria|procuradorias|Ministério Público|ministério público|Ministério Público Federal|MP|MPF|procurador-geral|procuradora-geral|Procuradoria-Geral da República|Procuradoria Geral da República|PGR|promotor*|promotora*|promotoria|procuradoria federal|DCIAP|DIAP|Procuradoria-Geral",
    ),
    (
        "court",
        "tribunal|tribunais|supremo tribunal|Supremo Tribunal de Justiça|Supremo Tribunal Federal|STF|STJ|TSE|tribunal de recurso|tribunal da Relação|tribunal constitucional|tribunal administrativo|juiz*|juíza*|magistrado*|júri|justiça|justiça federal|autoridades judiciais|autoridades judiciárias|juiz de instrução|Tribunal de Justiça|corte suprema|Suprema Corte|supremo|desembargador*",
    ),
    (
        "parliament",
        "parlamento*|parlamentares|parlamentar|Assembleia da República|assembleia nacional|senado|senador*|senadora*|deputado*|deputada*|câmara dos deputados|câmara dos representantes|câmara baixa|câmara alta|congresso|congresso nacional|câmara dos comuns|legislador*|assembleia legislativa",
    ),
    (
        "election-commission",
        "comissão eleitoral|comissão nacional de eleições|comissão eleitoral nacional|comissão eleitoral independente|autoridade eleitoral|tribunal eleitoral|Tribunal Superior Eleitoral|justiça eleitoral|CNE|conselho nacional eleitoral",
    ),
    (
        "mayor",
        "prefeito*|prefeita*|prefeitura*|presidente da câmara|presidente da Câmara Municipal|câmara municipal|câmaras municipais|autarca*|autarquia*|município*|vereador*|câmara de vereadores",
    ),
    (
        "governor",
        "governador*|governadora*|governadorado|governo estadual|governo regional|governo provincial|autoridades regionais|autoridades provinciais|governo do estado",
    ),
    (
        "embassy",
        "embaixada*|embaixador*|embaixadora*|consulado*|cônsul*|diplomata*|representação diplomática",
    ),
    (
        "coastguard",
        "guarda costeira|guardas costeiras|guarda-costeira|guarda-costas costeira|Polícia Marítima|Autoridade Marítima|Autoridade Marítima Nacional|capitania do porto",
    ),
    (
        "firefighters",
        "bombeiro*|bombeiros voluntários|bombeiros sapadores|sapadores bombeiros|corpo de bombeiros|Corpo de Bombeiros|brigadistas",
    ),
    (
        "rescue-services",
        "socorro|serviços de socorro|serviço* de emergência|serviços de emergência|socorrista*|equipas de socorro|equipes de resgate|equipas de resgate|equipes de socorro|equipas de salvamento|proteção civil|protecção civil|Proteção Civil|Protecção Civil|Autoridade Nacional de Emergência e Proteção Civil|ANEPC|ANPC|defesa civil|Defesa Civil|INEM|Samu|SAMU|agência de gestão de catástrofes|agência de gestão de desastres|CDOS",
    ),
    (
        "tax-authority",
        "fisco|autoridade tributária|Autoridade Tributária|autoridades fiscais|administração fiscal|administração tributária",
    ),
    (
        "data-protection",
        "autoridade de proteção de dados|autoridades de proteção de dados|Comissão Nacional de Proteção de Dados|CNPD|Autoridade Nacional de Proteção de Dados|ANPD",
    ),
    (
        "competition-authority",
        "autoridade da concorrência|Autoridade da Concorrência|autoridades da concorrência|Cade|CADE|autoridade antitruste|regulador da concorrência|Conselho Administrativo de Defesa Econômica",
    ),
    (
        "regulator",
        "regulador*|reguladora*|agência reguladora|entidade reguladora|regulador do mercado|regulador da bolsa|CMVM|Comissão de Valores Mobiliários|CVM|Anatel|Anacom|órgão regulador",
    ),
    (
        "aviation-authority",
        "aviação civil|autoridade da aviação civil|autoridade de aviação civil|Autoridade Nacional da Aviação Civil|ANAC|Anac|Agência Nacional de Aviação Civil|autoridades aeronáuticas|Cenipa",
    ),
    (
        "nuclear-authority",
        "autoridade nuclear|autoridade de segurança nuclear|organização de energia atómica|organização de energia atômica|agência atómica|agência nuclear",
    ),
    (
        "central-bank",
        "banco* central|bancos centrais|banco nacional|Banco de Portugal|Banco Central do Brasil|autoridade monetária|Copom",
    ),
    (
        "statistics-office",
        "instituto de estatística|instituto nacional de estatística|Instituto Nacional de Estatística|INE|IBGE|Instituto Brasileiro de Geografia e Estatística|gabinete de estatísticas|serviço de estatística|gabinete nacional de estatísticas",
    ),
    (
        "meteorological-office",
        "serviço meteorológico|serviços meteorológicos|agência meteorológica|instituto meteorológico|meteorologista*|Instituto Português do Mar e da Atmosfera|IPMA|Inmet|Instituto Nacional de Meteorologia|instituto de meteorologia|centro meteorológico",
    ),
    (
        "geological-survey",
        "serviço geológico|serviço sismológico|instituto sismológico|instituto de sismologia|sismólogo*|sismóloga*|instituto geofísico|instituto de geofísica|centro sismológico|rede sismológica|serviço geológico nacional|centro sismológico nacional",
    ),
    (
        "health-agency",
        "agência de saúde pública|agência* de saúde|agência* sanitária|agências sanitárias|instituto de saúde pública|serviços de saúde|Anvisa|Infarmed|Fiocruz|Instituto Ricardo Jorge|INSA|vigilância sanitária",
    ),
    (
        "prison-service",
        "administração penitenciária|guardas prisionais|guarda prisional|serviços prisionais|Direção-Geral de Reinserção e Serviços Prisionais|agentes penitenciários|agente penitenciário|sistema prisional|Secretaria de Administração Penitenciária",
    ),
    ("red-cross", "sociedade da Cruz Vermelha"),
    ("red-crescent", "Crescente Vermelho|Sociedade do Crescente Vermelho"),
    (
        "state-media",
        "meios de comunicação estatais|média estatais|mídia estatal|imprensa estatal|imprensa oficial|televisão estatal|TV estatal|televisão pública|agência oficial|agência de notícias oficial|agência estatal|agência noticiosa oficial|canal público|rádio pública|rádio estatal|rádio nacional|agência semioficial|órgãos de comunicação estatais",
    ),
    (
        "media",
        "média|media|mídia|imprensa|jornais|jornal|agência* de notícias|agência* noticiosa|imprensa local|media locais|mídia local|canal* de televisão|canais de televisão|jornalista*|repórter*|órgãos de comunicação social|comunicação social|meios de comunicação|veículos de comunicação",
    ),
    (
        "hospital",
        "hospital|hospitais|centro* hospitalar|centros hospitalares|fonte* hospitalar|fontes hospitalares|fonte* médica|fontes médicas|clínica*",
    ),
    (
        "union",
        "sindicato*|organização sindical|organizações sindicais|central sindical|centrais sindicais|sindicalista*|confederação sindical|federação sindical",
    ),
    (
        "airline",
        "companhia* aérea*|companhias aéreas|transportadora* aérea*|transportadora aérea|companhia* de aviação",
    ),
    ("university", "universidade*|faculdade*"),
    (
        "company",
        "empresa*|sociedade anónima|companhia*|grupo industrial|firma*|construtora*|concessionária*|mineradora*|petrolífera*|petroleira*|operadora*|fabricante*|farmacêutica*",
    ),
    ("bank", "banco|bancos|instituição bancária|instituições bancárias"),
    (
        "rail-operator",
        "companhia ferroviária|operador ferroviário|operadora ferroviária|caminhos de ferro|Comboios de Portugal|CP|Infraestruturas de Portugal",
    ),
    (
        "opposition",
        "oposição|partido* da oposição|partidos da oposição|partidos de oposição|líder* da oposição|líder da oposição|opositor*|oposicionista*",
    ),
    (
        "rebels",
        "rebelde*|insurgente*|grupo* rebelde*|guerrilha*|guerrilheiro*|separatista*|milícia*|miliciano*|grupo* armado*|rebelião",
    ),
    (
        "militants",
        "jihadista*|terrorista*|islamita*|islamista*|grupo* terrorista*|grupo* jihadista*|homens armados|homem armado|extremista*|radicais islâmicos|radical islâmico",
    ),
    (
        "activists",
        "ONG|ONGs|organização* não-governamental|organizações não governamentais|organização não governamental|ativista*|activista*|ativistas dos direitos humanos|defensor* dos direitos humanos|organização de direitos humanos|organizações de direitos humanos|organização humanitária|organizações humanitárias|ambientalista*",
    ),
    ("protesters", "manifestante*|desordeiro*|contestatário*"),
    (
        "hackers",
        "pirata* informático*|piratas informáticos|hacker*|hackers|cibercriminoso*|grupo* de hackers|grupo de piratas informáticos",
    ),
    (
        "cyber-agency",
        "agência de cibersegurança|centro de cibersegurança|Centro Nacional de Cibersegurança|CNCS|agência de segurança informática|agência de segurança cibernética",
    ),
];
