use crate::lang::Syntax;

/// The words that do this in a phrase or clause.
pub(super) fn words(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Article => {
            "o|a|os|as|um|uma|uns|umas|do|da|dos|das|no|na|nos|nas|ao|à|aos|às|pelo|pela|pelos|pelas|num|numa|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|aqueles|aquelas|\
             seu|sua|seus|suas|neste|nesta|deste|desta|nesse|nessa|desse|dessa|alguns|algumas|vários|várias|outros|outras|ambos|ambas|dois|duas"
        }
        Syntax::Of => "de|do|da|dos|das|d'|deste|desta|destes|destas|desse|dessa|dum|duma",
        Syntax::For => "para|para o|para a|para os|para as|junto de*|perante|ao|aos",
        Syntax::From => {
            "desde|a partir de*|proveniente* de*|oriundo* de*|oriunda de*|vindo* de*|procedente* de*|originário* de*|provindo* de*|natural de|naturais de"
        }
        Syntax::Toward => {
            "para|rumo a*|em direção a*|em direcção a*|com destino a*|até|até a*|a caminho de*|com rumo a*"
        }
        Syntax::Movement => {
            "viajar~|voar~|seguir~ para|ir~ para|regressar~|retornar~|voltar~ a|voltar~ para|chegar~|enviar~|transferir~|transportar~|levar~|trazer~|encaminhar~|\
             conduzir~|expulsar~|extraditar~|deportar~|repatriar~|evacuar~|fugir~|navegar~|embarcar~|desembarcar~|partir para|partiu para|partiram para|\
             dirigia-se|dirigiam-se|dirigir-se|deslocar~-se|rumar~|atravessar~|mudar~-se|retirar~-se|a caminho|com destino|sair~ de|caminhar~"
        }
        Syntax::Have => {
            "tem|têm|tinha|tinham|teve|tiveram|tenha|tenham|terá|terão|teria|teriam|ter|terem|tendo|haviam|havia|haverá|haver|acaba de|acabam de|acabou de|acabava de|havemos|temos"
        }
        Syntax::Be => {
            "são|era|eram|foi|foram|fora|será|serão|seria|seriam|ser|serem|sendo|sido|seja|sejam|fosse|fossem|for|forem|estão|estava|estavam|esteve|estiveram|estar|estarão|estaria|estariam|esteja|estejam|estando|\
             ficou|ficaram|fica|ficam|ficar|ficará|ficarão|acabou|acabaram|continua|continuam|continuava|continuavam|permanece|permanecem"
        }
        Syntax::Reflexive => "se|si",
        Syntax::Relative => {
            "que|quem|o qual|a qual|os quais|as quais|cujo|cuja|cujos|cujas|no qual|na qual|nos quais|nas quais|do qual|da qual|dos quais|das quais|pelo qual|pela qual"
        }
        Syntax::That => "que|se|como",
        Syntax::Adverb => {
            "já|também|ainda|assim|então|depois|sempre|portanto|bem|nomeadamente|finalmente|recentemente|conjuntamente|juntos|\
             oficialmente|publicamente|imediatamente|simultaneamente|anteriormente|inicialmente|rapidamente|diretamente|directamente|pessoalmente|\
             entretanto|desde|mais tarde|ontem|hoje|mesmo|todos|todas|enfim|logo|novamente|de novo|ele|ela|eles|elas|lhe|lhes|se|não|nunca|jamais|mais|\
             apenas|só|somente|praticamente|quase|posteriormente|alegadamente|supostamente|preventivamente|prontamente|totalmente|completamente|parcialmente|\
             entanto|no entanto|contudo|agora|igualmente|a sendo|a ser|formalmente|secretamente|sucessivamente|em seguida|de seguida|de imediato|aliás|pelo menos"
        }
        Syntax::Attribute => {
            "federal|federais|nacional|nacionais|local|locais|regional|regionais|estadual|estaduais|distrital|distritais|judiciário*|judicial|judiciais|público|pública|públicos|públicas|militar|militares|\
             alto|alta|altos|altas|antigo|antiga|antigos|antigas|ex|especial|especiais|central|centrais|internacional|internacionais|municipal|municipais|provincial|provinciais|real|reais|civil|civis|\
             armado*|estrangeiro*|antiterrorista*|anti terrorista*|antiterrorismo|criminal|criminais|conjunto|conjunta|conjuntos|conjuntas|europeu*|sanitário*|responsável|responsáveis|competente*|novo*|principal|principais|\
             grande|grandes|pequeno*|atual|atuais|actual|actuais|interino*|oficial|oficiais|oriental|orientais|ocidental|ocidentais|setentrional|meridional|mesmo|mesma|próprio|própria|próprios|próprias|\
             então|aliado*|secreto*|privado*|independente*|setentrionais|metropolitano*|superior|supremo*|nortenho*|vizinho*|inteiro*|próximo|próxima|autoproclamado*|chamado*"
        }
        Syntax::Particle => {
            "de|da|do|dos|das|e|d'|van|von|der|den|di|del|al|el|bin|ibn|ben|abu|la|las|los|le|zu|af|ul|y"
        }
        Syntax::Lead => {
            "liderança|direção|direcção|comando|coordenação|chefia|condução|supervisão|égide|autoridade|controlo|controle|impulso|responsabilidade|tutela|batuta"
        }
        Syntax::Nearby => {
            "perto de*|próximo a*|próximo de*|junto a*|nas proximidades de*|nos arredores de*|nas imediações de*|nas cercanias de*|não longe de*|ao largo de*|ao norte de*|a norte de*|ao sul de*|a sul de*|\
             a leste de*|ao leste de*|a este de*|a oeste de*|ao oeste de*|a nordeste de*|a noroeste de*|a sudeste de*|a sudoeste de*|à volta de*|em torno de*|em redor de*|fora de*|ao longo de*|entre|na periferia de*|à entrada de*|à saída de*|na região de*|quilómetros de|quilômetros de|km de"
        }
        Syntax::Side => "lado|território|solo|parte",
        Syntax::Locality => {
            "cidade|aldeia|vila|vilarejo|povoação|província|região|estado|distrito|concelho|município|freguesia|localidade|capital|subúrbio|subúrbios|periferia|centro|coração|porto|ilha|bairro|zona|área|norte|sul|este|leste|oeste|\
             espaço aéreo|costa|litoral|parte|território|república|aeroporto|estação|centro comercial|shopping|praça|rua|avenida|hospital|escola|igreja|mesquita|estádio|mercado|hotel|prisão|penitenciária|presídio|\
             acampamento|campo|teatro|sala de espetáculos|sala de concertos|parque|ponte|praia|barragem|mina|refinaria|vale|metro|metrô|sede|local|favela|comunidade|fronteira|baía|interior|nordeste|noroeste|sudeste|sudoeste|arquipélago|departamento|península"
        }
        Syntax::Speaker => {
            "ele|ela|eles|elas|fontes|fonte|testemunhas|testemunha|responsáveis|moradores|habitantes|residentes|relatório|comunicado|nota|sobreviventes|vizinhos|familiares|\
             peritos|especialistas|médicos|organizadores|observadores|analistas|jornal|agência|estudo|organização|grupo|companhia|empresa|funcionários|\
             sindicato|sindicatos|armador|operador|regulador|direção|direcção|relatos|sismólogos|investigadores|pesquisadores"
        }
        Syntax::Occur => {
            "acontecer~|ocorrer~|ter~ lugar|teve lugar|tiveram lugar|decorrer~|realizar-se|realizou-se|realizaram-se|verificar-se|verificou-se|registar-se|registou-se|suceder~|dar-se|deu-se|começar~|iniciar~|produzir-se|produziu-se|concretizar-se"
        }
        Syntax::Going => "vai|vão|ia|iam|irá|vamos",
        Syntax::Medium => {
            "internet|web|rede|net|dark net|darknet|dark web|ar|antena|televisão|rádio|redes sociais|telefone|tv"
        }
        Syntax::Without => "sem",
    }
}
