use crate::event::Role;

/// The phrases that introduce a participant in `role`.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::LedBy => {
            "liderado* por*|dirigido* por*|sob a direção de*|sob a direcção de*|sob direção de*|coordenado* por*|sob a coordenação de*|sob coordenação de*|conduzido* por*|chefiado* por*|comandado* por*|encabeçado* por*|orquestrado* por*|\
             sob a égide de*|sob a liderança de*|sob a autoridade de*|sob a chefia de*|sob o comando de*|por iniciativa de*|organizado* por*|supervisionado* por*|sob a batuta de*|sob a supervisão de*|sob a tutela de*|sob a alçada de*|sob a presidência de*|\
             iniciado* por*|promovido* por*|presidido* por*|a pedido de*|à frente de*|orientado* por*|sob o patrocínio de*|ordenado* por*|por ordem de*|sob ordens de*|gerido* por*|capitaneado* por*|coordenado* e executado* por*|com liderança de*|arquitetado* por*"
        }
        Role::CarriedOutBy => {
            "levado* a cabo por*|realizado* por*|efetuado* por*|efectuado* por*|lançado* por*|executado* por*|perpetrado* por*|cometido* por*|deflagrado* por*|desencadeado* por*|empreendido* por*|posto* em prática por*|conduzido* conjuntamente por*|obra de*|autoria de*|da autoria de*|operado* por*|\
             feito* por*|eliminado* por*|removido* por*|retirado* por*|apreendido* por*|detido* por*|preso* por*|desmantelado* por*|atacado* por*|pirateado* por*|hackeado* por*|disparado* por*|bombardeado* por*|comprado* por*|adquirido* por*|condenado* por*|tomado* por*|adotado* por*|adoptado* por*|aprovado* por*|assinado* por*|\
             morto* por*|abatido* por*|baleado* por*|esfaqueado* por*|sequestrado* por*|raptado* por*|bloqueado* por*|neutralizado* por*|plantado* por*|colocado* por*|nas mãos de*|desenvolvido* por*|praticado* por*|protagonizado* por*|atropelado* por*|resgatado* por*|capturado* por*|atacada por*|invadido* por*|derrubado* por*|destruído* por*"
        }
        Role::Partner => {
            "em colaboração com|em colaboração estreita com|em estreita colaboração com|em cooperação com|em estreita cooperação com|em coordenação com|em estreita coordenação com|em conjunto com|conjuntamente com|juntamente com|em articulação com|graças à colaboração de*|graças à cooperação de*|a colaboração de*|a cooperação de*|\
             com a ajuda de*|a ajuda de*|em parceria com|ao lado de*|com a participação de*|com a colaboração de*|com colaboração de*|com a cooperação de*|com o concurso de*|em ligação com|em concertação com|em associação com|com os seus parceiros|com seus parceiros|lado a lado com|acompanhado* por*|acompanhado* de*|com a assistência de*|\
             com as polícias de*|com as autoridades de*|em ação conjunta com|em acção conjunta com|em operação conjunta com|de mãos dadas com|aliado* a*|junto com|com auxílio de*|com o auxílio de*"
        }
        Role::SupportedBy => {
            "apoiado* por*|com o apoio de*|com apoio de*|o apoio de*|auxiliado* por*|ajudado* por*|assistido* por*|financiado* por*|patrocinado* por*|secundado* por*|com o aval de*|com o acordo de*|facilitado* por*|subsidiado* por*|subvencionado* por*|graças ao apoio de*|graças à ajuda de*|com o apoio logístico de*|sob o patrocínio de*|respaldado* por*|com o respaldo de*|com suporte de*|com o suporte de*|armado* por*"
        }
        Role::Targeted => {
            "contra|visando|visa|visam|visou|visaram|visava|visavam|visado*|dirigido* contra|dirigido* a|que visa|que visou|que visava|que tinha como alvo|que teve como alvo|tendo como alvo|tem como alvo|teve como alvo|tiveram como alvo|tinha como alvo|tendo por alvo|no combate a*|combate a*|luta contra|na luta contra|ataque contra|ataque a*|ataques a*|ataques contra|atentado contra|atentado a*|bombardeamento de*|bombardeio a*|bombardeio de*|\
             ofensiva contra|raide contra|pertencente* a*|ligado* a*|vinculado* a*|afiliado* a*|associado* a*|próximo* a*|utilizado* por*|usado* por*|explorado* por*|controlado* por*|invasão de*|invasão a*|cerco a*|sanções contra|sanções a*|queixa contra|ação contra|acção contra|guerra contra|o alvo de*|alvo*|em prejuízo de*|destinado* a combater|mirou|miram|mirando"
        }
        Role::ClaimedBy => {
            "reivindicado* por*|cuja responsabilidade foi reivindicada por*|reivindicação de*|reivindicação por*|assumido* por*|cuja autoria foi assumida por*|autoria reivindicada por*|responsabilidade assumida por*"
        }
        Role::DeniedBy => {
            "desmentido* por*|negado* por*|contestado* por*|rejeitado* por*|refutado* por*|repudiado* por*|desmentido de*|contrariado* por*|negação de*"
        }
        Role::AnnouncedBy => {
            "anunciado* por*|noticiado* por*|confirmado* por*|tornado* público* por*|publicado* por*|revelado* por*|comunicado* por*|divulgado* por*|um comunicado de*|em comunicado de*|comunicado divulgado por*|avançado* por*|apresentado* por*|declaração de*|declarações de*|um anúncio de*|o anúncio de*|difundido* por*|nota de*|em nota de*|adiantado* por*|informado* por*|relatado* por*|segundo nota de*"
        }
        Role::Victim => {
            "morte de*|a morte de*|o homicídio de*|homicídio de*|assassinato de*|o assassinato de*|assassínio de*|o rapto de*|rapto de*|o sequestro de*|sequestro de*|o falecimento de*|falecimento de*|desaparecimento de*|o desaparecimento de*|o corpo de*|os corpos de*|o cadáver de*|a violação de*|o estupro de*|agressão a*|a agressão a*|execução de*|a execução de*|envenenamento de*|a detenção de*|o suicídio de*|a decapitação de*|as vítimas são|a vítima é|feminicídio de*|o óbito de*"
        }
        Role::Suspect => {
            "culpa|culpou|culpam|culparam|atribui a|atribuem a|atribuiu a|atribuíram a|atribui o ataque a|atribuiu o ataque a|os autores seriam|os autores são|o mandante é|os mandantes são|por trás do ataque está|por trás do ataque estão|por detrás do ataque está|obra de|obra do|obra da|\
             presumível autor|presumíveis autores|suposto autor|supostos autores|alegado autor|alegados autores|principal suspeito|suspeito principal|principais suspeitos|acusa|acusam|acusou|acusaram|acusava|acusavam|responsabiliza|responsabilizou|responsabilizam|responsabilizaram|o suspeito é|o atirador foi identificado como|atribuído* a*|imputado* a*|o suspeito foi identificado como|o autor foi identificado como|o agressor foi identificado como|culpa|culpou|culparam|culpam"
        }
        Role::Where => {
            "perto de*|próximo a*|próximo de*|junto a*|nas proximidades de*|nos arredores de*|nas imediações de*|na cidade de*|no concelho de*|no município de*|na aldeia de*|na vila de*|na região de*|na província de*|no distrito de*|no departamento de*|no estado de*|nos subúrbios de*|na periferia de*|ao norte de*|a norte de*|ao sul de*|a sul de*|a leste de*|ao leste de*|a oeste de*|ao oeste de*|a nordeste de*|a noroeste de*|a sudeste de*|a sudoeste de*|ao largo de*|não longe de*|no bairro de*|no centro de*|na fronteira com|na capital|na ilha de*|no porto de*|no coração de*|em pleno centro de*|na localidade de*|na freguesia de*|na zona de*|na costa de*|no litoral de*"
        }
        Role::Announced => {
            "anunciado*|anunciou|anunciaram|tornado* público|tornada pública|anunciado* em|publicado* em|divulgado* em|indicou|declarou|em comunicado divulgado|em comunicado publicado|em conferência de imprensa|em nota divulgada|em entrevista coletiva|informou|disse"
        }
        Role::AsOf => {
            "à data de*|até|até ao momento|até o momento|até agora|até à data|desde|neste momento|até ao dia|na última contagem|à hora em que|segundo o último balanço|até esta|até às|até ao"
        }
        Role::When => {
            "ocorreu|ocorreram|ocorrido*|aconteceu|aconteceram|decorreu|decorreram|teve lugar|tiveram lugar|realizou-se|realizaram-se|realizado*|levado* a cabo|registado*|registrado*|a partir de*|que começou em|que começou no|que começou na|deu-se|produziu-se|verificou-se|durante o|durante a"
        }
        no_phrase_leads_to!() => "",
    }
}

/// The bare preposition of the agent, behind a passive.
pub(super) const AGENT: &str = "por|pelo|pela|pelos|pelas";

/// The bare preposition of company.
pub(super) const WITH: &str = "com";

/// Verbs whose subject fills the role.
pub(super) const ACTIVE: &[(Role, &str)] = &[
    (
        Role::LedBy,
        "liderar~|dirigir~|coordenar~|chefiar~|encabeçar~|comandar~|conduzir~|organizar~|supervisionar~|orquestrar~|presidir~|estar~ à frente de*|estar~ à cabeça|tomar~ a iniciativa|promover~|capitanear~|orientar~|assumir~ o comando|tutelar~",
    ),
    (
        Role::CarriedOutBy,
        "abater~|derrubar~|levar~ a cabo|lançar~|realizar~|efetuar~|efectuar~|perpetrar~|cometer~|executar~|empreender~|proceder~ a|eliminar~|remover~|retirar~|desmantelar~|\
         atacar~|bombardear~|apreender~|deter~|prender~|piratear~|hackear~|tirar~ do ar|pôr~ em prática|desencadear~|deflagrar~|invadir~|bloquear~|neutralizar~|abrir~ fogo|\
         visar~|fazer~ buscas|comprar~|adquirir~|recolher~|despedir~|demitir~|aplicar~|proibir~|raptar~|sequestrar~|conduzir~ a operação|desarticular~|cumprir~ mandados|praticar~|multar~|processar~",
    ),
    (
        Role::Partner,
        "participar~|tomar~ parte|colaborar~|cooperar~|associar-se|associar~|juntar-se|juntaram-se|juntou-se|unir~ forças|trabalhar~ com|trabalhar~ em conjunto|contribuir~ para|unir~ esforços|\
         envolvido* em|estar~ envolvido*|integrar~|aderir~ a|se juntou|se juntaram|fazer~ parte de*",
    ),
    (
        Role::SupportedBy,
        "apoiar~|ajudar~|auxiliar~|assistir~|financiar~|patrocinar~|dar~ apoio|dar~ o seu apoio|prestar~ apoio|prestar~ auxílio|prestar~ assistência|subsidiar~|subvencionar~|fornecer~ apoio|respaldar~|armar~",
    ),
    (
        Role::ClaimedBy,
        "reivindicar~|reivindicar~ a responsabilidade|reivindicar~ a autoria|reivindicar~ o ataque|reivindicar~ o atentado|assumir~ a responsabilidade|assumir~ a autoria|assumir~ a responsabilidade por*|reconhecer~ a autoria|\
         admitir~ a autoria|afirmar~ ser o autor|confessar~|confessar~ a autoria|confessar~ o crime|afirmar~ estar por trás|dizer~ estar por trás",
    ),
    (
        Role::DeniedBy,
        "negar~|desmentir~|refutar~|contestar~|negar~ qualquer envolvimento|negar~ envolvimento|negar~ qualquer responsabilidade|negar~ responsabilidade|desmentir~ qualquer envolvimento|negar~ ser|\
         rejeitar~ as acusações|rejeitar~ qualquer responsabilidade|distanciar~-se|distanciou-se|contradizer~|rechaçar~|rebater~",
    ),
    (
        Role::AnnouncedBy,
        "anunciar~|declarar~|indicar~|noticiar~|confirmar~|precisou|revelar~|publicar~|comunicar~|fazer~ saber|tornar~ público|tornar~ pública|afirmar~|dar~ conta de*|apresentar~|informar~|divulgar~|dizer~|assinalar~|\
         dar~ uma conferência de imprensa|dar~ uma coletiva|conceder~ entrevista coletiva|explicar~|sublinhar~|adiantar~|avançar~ que|referir~|relatar~|reportar~|acrescentar~|esclarecer~|destacar~",
    ),
    (
        Role::Victim,
        "morrer~|falecer~|perecer~|sucumbir~|foi morto|foi morta|foram mortos|foram mortas|ser~ morto*|ser~ ferido*|ser~ assassinado*|foi assassinado|foi assassinada|perder~ a vida|ser~ vítima de*|foi vítima de*|foram vítimas de*|ser~ raptado*|ser~ sequestrado*|\
         ser~ abatido*|ser~ esfaqueado*|ser~ baleado*|ser~ agredido*|afogar-se|afogou-se|desaparecer~|ser~ atropelado*",
    ),
    (
        Role::Suspect,
        "ser~ responsável pelo ataque|estar~ por trás do ataque|estar~ por detrás do ataque|ser~ responsável pelo atentado|estar~ por trás do atentado|estar~ por detrás do atentado|ser~ responsável pela explosão|estar~ por trás da explosão|estar~ por detrás da explosão|ser~ responsável pelo abate|estar~ por trás do abate|estar~ por detrás do abate|ser~ responsável pelo massacre|estar~ por trás do massacre|estar~ por detrás do massacre|ser~ responsável pelo ciberataque|estar~ por trás do ciberataque|estar~ por detrás do ciberataque|\
         ser~ detido*|ser~ preso*|ser~ acusado*|ser~ indiciado*|ser~ constituído* arguido*|ser~ suspeito*|comparecer~ em tribunal|ser~ julgado*|ser~ condenado*|declarar~-se culpado*|ser~ procurado*|estar~ em prisão preventiva|ser~ denunciado*|ser~ processado*|tornou-se réu|tornaram-se réus|virou réu|ser~ autuado*|ser~ interrogado*",
    ),
];
