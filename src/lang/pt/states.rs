use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "morto*|morrer~|matar~|matar~ a tiro|matar~ a tiros|abater~ a tiro|abater~ a tiros|matar~ à facada|matar~ a facadas|matar~ à pancada|óbito*|falecer~|falecido*|falecimento*|morte*|perder~ a vida|perderam as suas vidas|perder~ as vidas|perder~ suas vidas|custar~ a vida|tirar~ a vida|ceifar~ a vida|ceifar~ a vida de|assassinar~|assassinado*|balanço|\
             vida* perdida*|sucumbir~|sem vida|encontrado* morto*|encontrado* decapitado*|encontrado* sem vida|executar~|executado*|massacrado*|massacrou|massacraram|vítima* mortal|vítimas mortais|vítima* fatal|vítimas fatais|perda* humana*|vida* humana*|corpo* sem vida|degolar~|decapitar~|fuzilar~|\
             mortalidade|número de mortos|número de mortes|balanço de mortos|fazer~ vítimas|fez vítimas|afogado*|abatido*|pereceram|perecer~|padecer~|vitimar~|vitimado*|letal|mortal|baleado* mortalmente|mortalmente|faz mortos"
        }
        Role::Injured => {
            "ferir~|ferido*|ferimento*|lesionado*|lesão|lesões|intoxicar~|intoxicado*|queimado*|queimadura*|atingido* por estilhaços|contundido*|mutilar~|mutilado*|machucar~|machucado*|magoado*|sofrer~ ferimentos|baleado*|esfaqueado*|atendido* por|\
             assistido* no local|atendido* no local|traumatismo*|escoriações"
        }
        Role::Critical => {
            "estado crítico|em estado crítico|entre a vida e a morte|em perigo de vida|perigo de vida|risco de vida|risco de morte|em risco de vida|cuidados intensivos|nos cuidados intensivos|unidade de cuidados intensivos|em coma|coma induzido|na UTI|em UTI|\
             UTI|reanimação|em estado desesperado|estado muito grave|estado gravíssimo|em estado gravíssimo|em terapia intensiva|terapia intensiva|situação crítica|prognóstico muito reservado"
        }
        Role::SeriouslyInjured => {
            "gravemente|com gravidade|gravemente ferido*|ferido* grave|feridos graves|ferido* gravemente|ferido* com gravidade|ferir~ gravemente|ferir~ com gravidade|em estado grave|estado grave|ferimentos graves|seriamente ferido*|ferido* em estado grave|graves ferimentos|lesões graves"
        }
        Role::SlightlyInjured => {
            "ligeiramente|levemente|sem gravidade|ligeiramente ferido*|levemente ferido*|ferido* ligeiro*|feridos leves|ferido leve|ferimentos ligeiros|ferimentos leves|ferido* sem gravidade|escoriações leves|ferir~ levemente|ferir~ ligeiramente|ferimentos superficiais"
        }
        Role::Hospitalised => {
            "hospitalizar~|hospitalizado*|hospitalização|hospitalizações|internar~|internado*|internamento*|internação|internações|ao hospital|no hospital|para o hospital|levado* ao hospital|levado* para o hospital|transportado* ao hospital|transportado* para o hospital|em hospitais|nos hospitais|a hospitais|para hospitais|encaminhado* ao hospital|\
             encaminhado* para o hospital|socorrido* para o hospital|transferido* para o hospital"
        }
        Role::Missing => {
            "desaparecer~|desaparecido*|desaparecimento*|dado* como desaparecido*|em paradeiro desconhecido|paradeiro desconhecido|sem notícias|por localizar|por encontrar|não localizado*|não foram encontrados|não foram localizados|faltam|faltavam"
        }
        Role::Trapped => {
            "preso* nos escombros|preso* sob|preso* debaixo|preso* em|soterrado*|soterrar~|encurralado*|encarcerado*|retido*|bloqueado*|isolado*|ilhado*|sob os escombros|nos escombros|debaixo dos escombros|sepultado*|aprisionado* em|náufrago*|imobilizado*|encalhado*|presas nas ferragens|preso* nas ferragens"
        }
        Role::Rescued => {
            "resgatar|resgatou|resgataram|resgata|resgatam|resgatando|resgatará|resgatarão|resgatado*|resgatar~ com vida|resgatado* com vida|salvar~|salvamento*|socorrer~|socorrido*|retirado* com vida|retirar~ com vida|retirado* dos escombros|retirar~ dos escombros|retirado* vivo*|recolhido* no mar|encontrado* com vida|encontrado* vivo*|retirado* das águas|posto* a salvo|içado*"
        }
        Role::Survived => {
            "sobreviver~|sobrevivente*|ileso*|são e salvo|sãos e salvos|sã e salva|sãs e salvas|sair~ ileso*|escapar~ com vida|escapar~ ileso*|vivo|vivos|vivas|fora de perigo|sem ferimentos"
        }
        Role::Found => {
            "encontrar~|encontrado*|achar~|achado*|descobrir~|recuperar~|recuperado*|localizar~|localizado*|exumar~|desenterrar~|detetar~|detectar~|corpo* encontrado*|corpo* recuperado*|retirar~ do mar|dar~ à costa|deram à costa|avistado*"
        }
        Role::Identified => "identificar~|identificado*|identificação|identificações",
        Role::Buried => {
            "enterrar~|enterrado*|soterrar~|soterrado*|sepultar~|inumar~|funeral|funerais|enterro*|sepultamento*|cremar~|exéquias"
        }
        Role::Evacuated => {
            "evacuar~|evacuado*|obrigar~ à retirada|obrigar~ à saída|forçar~ a retirada|forçar~ a saída|levar~ à retirada|retirada preventiva|evacuação|evacuações|repatriar~|repatriado*|retirar~ de casa|retirado* de casa|retirado* de suas casas|retirado* das suas casas|deixar~ as suas casas|deixar~ suas casas|deixar~ as casas|abandonar~ as suas casas|abandonar~ suas casas|abandonar~ as casas|abandonar~ o local|sair~ de casa|sair~ de suas casas|sair~ das suas casas|realojar~|realojado*|removido* de suas casas|posto* em segurança|levado* para local seguro|retirado* da região|retirado* da zona|retirado* do local|retirado* do edifício|retirado* do prédio"
        }
        Role::Displaced => {
            "deslocado*|desalojado*|desabrigado*|sem-abrigo|sem teto|sem-teto|sem abrigo|sem casa|perder~ a casa|perder~ as casas|perder~ as suas casas|perder~ suas casas|fugir~ de casa|fugir~ de suas casas|fugir~ das suas casas|fugir~ de*|fugiram|êxodo|despejado*|expulso* de suas casas|expulso* das suas casas|forçado* a fugir|obrigado* a fugir|forçado* a deixar|obrigado* a deixar|forçado* a abandonar|obrigado* a abandonar|deslocado* internos"
        }
        Role::Infected => {
            "infetar~|infectar~|infetado*|infectado*|infeção|infecção|infeções|infecções|contaminar~|contaminado*|contaminação|contaminações|contágio*|caso* confirmado*|novo* caso*|testar~ positivo|testou positivo|testaram positivo|doente*|contrair~|positivo para|casos positivos|caso* positivo*|diagnosticado*|diagnosticar~|portador* do vírus|casos de|caso de|adoecer~|adoeceram"
        }
        Role::Kidnapped => {
            "sequestrar~|sequestrado*|raptar~|raptado*|refém|reféns|fazer~ reféns|feito* refém|feito* reféns|manter~ refém|manter~ reféns|mantido* refém|mantido* reféns|tomado* como refém|capturar~|em cativeiro|cativo*|nas mãos de*"
        }
        Role::Arrested => {
            "prender~|preso*|deter~|detido*|detenção|detenções|prisão de|prisões|captura|capturar~|capturado*|prisão preventiva|em prisão preventiva|sob custódia|encarcerar~|encarcerado*|apreender~ o menor|encarceramento|aprisionar~|em flagrante|atrás das grades|preso* em flagrante|mandado* de prisão cumprido*|constituído* arguido*|sob detenção|levado* à esquadra|levado* à delegacia|conduzido* à delegacia|detido* para interrogatório|privado* de liberdade|recolhido* à prisão|ficar~ em prisão preventiva"
        }
        Role::Released => {
            "libertar~|libertado*|libertação|libertações|soltar~|solto*|liberado*|liberar~|pôr~ em liberdade|posto* em liberdade|colocado* em liberdade|em liberdade|sair~ da prisão|saiu da prisão|sob fiança|absolver~|absolvido*|indultar~|amnistiar~|anistiar~|perdoado*|liberdade condicional"
        }
        Role::Discharged => {
            "ter~ alta|teve alta|tiveram alta|tido alta|receber~ alta|recebeu alta|receberam alta|recebido alta|ganhar~ alta|ganharam alta|com alta|alta hospitalar|altas hospitalares|alta médica|altas médicas|dado* alta|deixar~ o hospital|deixaram o hospital|abandonar~ o hospital|sair~ do hospital|saíram do hospital|liberado* do hospital|liberado* dos hospitais|voltar~ para casa|voltaram para casa|regressar~ a casa"
        }
        Role::Charged => {
            "acusar~|acusado*|indiciar~|indiciado*|denunciado* por|pronunciado*|arguido*|réu*|tornado* réu*|constituir~ arguido*|imputado*|processado*|responder~ por|acusação formal|formalmente acusado*|autuado*|ir~ a julgamento|levar~ a julgamento|julgado* por"
        }
        Role::Convicted => {
            "condenar~|condenado*|condenar~ à morte|condenado* à morte|sentenciado* à morte|pena* de morte|condenação|condenações|culpado*|declarado* culpado*|considerado* culpado*|dado* como culpado*|sentenciado*|sentenciar~"
        }
        Role::Wanted => {
            "procurado*|procurar~|foragido*|em fuga|fugitivo*|a monte|perseguir~|perseguido*|à solta|pôr~-se em fuga|pôs-se em fuga|puseram-se em fuga|paradeiro incerto|evadido*|em busca de*"
        }
        Role::Attackers => {
            "abrir~ fogo|abriu fogo|abriram fogo|disparar~ contra|disparou contra|dispararam contra|invadiram|irromper~|irromperam|fazer-se explodir|fez-se explodir|fizeram-se explodir|se explodiu|se explodiram|perpetrar~ o ataque|cometer~ o ataque|autor* do ataque|autores do ataque|autor* do atentado|levar~ a cabo o ataque|por trás do ataque|por trás do atentado|por trás dos ataques|por trás dos atentados|por detrás do ataque|perpetrado* por|cometido* por|participaram no ataque|participaram do ataque|participou no ataque|envolvido* no ataque|envolvido* no atentado"
        }
        Role::Removed => {
            "remover~|removido*|remoção|remoções|eliminar~|eliminado*|suprimir~|suprimido*|retirar~ do ar|retirado* do ar|tirar~ do ar|tirado* do ar|apagar~|apagado*|excluir~ a conta|excluído*|excluir~|desativar~|desactivar~|desativado*|desactivado*|bloquear~|bloqueado*|suspender~|fora do ar|fora de linha|encerrar~|desmantelar~|desmantelado*|demolir~|demolido*|banir~|banido*|deletado*|derrubar~ páginas|derrubado* da internet|retirado* da internet|retirado* de circulação|retirado*|retirar~"
        }
        Role::Seized => {
            "apreender~|apreendido*|apreensão|apreensões|confiscar~|confiscado*|confisco|arrestar~|arrestado*|intercetar~|interceptar~|intercetado*|interceptado*|congelar~|congelado*|penhorar~|penhorado*|expropriar~|requisitar~|sequestro de bens|confiscação"
        }
        Role::Stolen => {
            "roubar~|roubado*|furtar~|furtado*|roubo de|subtraído*|desviar~|desviado*|piratear~|pirateado*|vazar~|vazado*|expor~|exposto*|comprometido*|exfiltrar~|pilhar~|pilhado*|saquear~|divulgado* ilegalmente|extorquir~|burlar~|burlado*|lavar~ dinheiro|hackeado*|levar~ joias|surripiar~|saqueado*|espólio"
        }
        Role::Destroyed => {
            "destruir~|destruído*|destruição|arrasar~|arrasado*|aniquilar~|reduzir~ a cinzas|reduzido* a cinzas|reduzido* a escombros|devastar~|devastado*|desabar~|desmoronar~|ruir~|ruiu|ruíram|incendiar~|incendiado*|em ruínas|calcinado*|colapsar~|consumir~ pelas chamas|consumido* pelas chamas|consumido* pelo fogo|ardido*|arder~|levado* pela água|levado* pelas águas|derrubado*|derrubar~|pulverizado*|queimado*|completamente destruído*|totalmente destruído*|desabamento|afundado*"
        }
        Role::Damaged => {
            "danificar~|danificado*|dano*|estrago*|avariado*|avariar~|parcialmente destruído*|fissurado*|vandalizar~|vandalizado*|deteriorado*|afetado* por estilhaços|estragado*|estragar~|destelhado*|inundado*|alagado*|dano* material|danos materiais"
        }
        Role::Affected => {
            "atingir~|atingido*|afetar~|afectar~|afetado*|afectado*|envolvido*|impactado*|impactar~|sinistrado*|ameaçar~|exposto* a|necessitado*|precisar~ de ajuda|necessitar~ de ajuda|vítima*|inundar~|sofrer~|perturbado*|lesado*|prejudicado*|prejudicar~|em risco|alagar~|infectado*|infectar~"
        }
        Role::WithoutPower => {
            "sem eletricidade|sem electricidade|sem energia|sem energia elétrica|sem luz|sem corrente|às escuras|sem água|sem água potável|sem aquecimento|sem internet|sem gás|sem telefone|privado* de eletricidade|privado* de energia|corte* de eletricidade|corte* de energia|falta de energia|falta de luz|sem fornecimento de energia|sem abastecimento de água|sem fornecimento elétrico|sem comunicações"
        }
        Role::Closed => {
            "fechar~|fechado*|fecho|encerrar~|encerrado*|encerramento*|fechamento*|fora de serviço|parado*|paralisado*|baixar~ as portas|fechar~ as portas|cortado* ao trânsito|interditado*|interditar~|interdito*|de portas fechadas|encerrar~ as portas"
        }
        Role::Cancelled => {
            "cancelar~|cancelado*|cancelamento*|adiar~|adiado*|adiamento*|suprimido*|anulado*|anular~|desmarcado*|desmarcar~|atrasado*|atrasar~|desviado*|em terra|suspenso*"
        }
        Role::Recalled => {
            "recolher~|recolhido*|chamar~ à oficina|chamado* à oficina|chamado* para reparação|retirar~ do mercado|retirado* do mercado|retirar~ de venda|recall|recalls|recolha de*|recolha voluntária|chamar~ para recall|convocar~ recall|chamar~ às oficinas|chamado* às oficinas|chamar~ para reparação|convocado* para recall"
        }
        Role::Participated => {
            "participar~|tomar~ parte|participação|participações|integrar~|envolver~|envolvido*|em colaboração com|em cooperação com|colaborar~|cooperar~|associar-se|com a participação de*|com a colaboração de*|com o apoio de*|com o concurso de*|assistir~|comparecer~|com a ajuda de*|contribuir~ para|reunir~|juntar~|participante*|espectador*|assistência|juntar-se|juntaram-se|vindo* de*|fazer~ parte|estiveram presentes|presente*"
        }
        Role::Demonstrated => {
            "manifestar~-se|manifestar-se|manifestou-se|manifestaram-se|manifestam-se|se manifestaram|se manifestou|se manifestam|manifestante*|desfilar~|sair~ à rua|sair~ às ruas|saíram à rua|saíram às ruas|tomar~ as ruas|foram às ruas|protestar~|protesto*|nas ruas|na rua|marchar~|manifestação|manifestações|grevista*|em greve|fazer~ greve|concentrar-se|concentraram-se|se concentraram|em protesto|entrar~ em greve|aderir~ à greve|aderiram à greve"
        }
        Role::Voted => {
            "votar~|voto|votos|sufrágio*|votante*|abster-se|abstiveram-se|abstenção|abstenções|ir~ às urnas|às urnas|taxa de participação|afluência|boletim|boletins|eleger~|votos a favor|votos contra|voto favorável|votos expressos|votos válidos|comparecimento|comparecer~ às urnas|foram às urnas|participação eleitoral"
        }
        Role::LaidOff => {
            "despedir~|despedido*|despedimento*|demitir~|demitido*|demissões|dispensar~|dispensado*|perder~ o emprego|perder~ os empregos|perder~ os seus empregos|perder~ o seu emprego|perder~ o trabalho|posto* de trabalho eliminado*|postos de trabalho eliminados|eliminar~ postos|cortar~ postos|cortar~ empregos|cortar|corta|cortou|cortaram|cortando|cortam|cortará|cortarão|cortado*|corte* de empregos|corte* de postos|rescisões|rescisão|saídas voluntárias|desempregado*|desemprego|lay-off|layoff|extinguir~ postos|extinção de postos|eliminar~ empregos|suprimir~|suprimir~ empregos|demissões em massa|mandado* embora|extinguir~|eliminar~"
        }
        Role::Hired => {
            "contratar~|contratado*|contratação|contratações|recrutar~|recrutado*|recrutamento*|criar~|criação|admitir~ trabalhadores|postos de trabalho criados|empregos criados"
        }
        Role::Deployed => {
            "mobilizar~|mobilizado*|mobilização|enviar~|enviado*|destacar~|destacado*|destacamento|deslocar~|deslocado* para|no terreno|intervir~|combater~ as chamas|combater~ o fogo|combater~ o incêndio|combate às chamas|reforço*|empenhado*|posicionar~|empregar~|empregado* no combate|estacionado*|despachar~|acionado*|acionar~|atuar~ no combate|trabalhar~ no combate|no local"
        }
        Role::Aboard => {
            "a bordo|passageiro*|transportar~|levar~ a bordo|embarcar~|ocupante*|seguir~ a bordo|seguiam a bordo|viajar~ a bordo|viajavam|viajava|estavam a bordo|tripulante*|levava|levavam|seguiam|no avião|no voo|no ônibus|no autocarro|no comboio|no trem|embarcado*|embarcaram"
        }
        Role::Capacity => {
            "capacidade para|capacidade de|com capacidade para|podia receber|pode receber|podia acolher|pode acolher|lotação de|lotação máxima|comporta|comportava|podia abrigar|pode abrigar|capacidade máxima|autorizado* para"
        }
        Role::Launched => "lançar~|lançado*|disparar~|disparado*|largar~|projetar~|salva de|disparo*",
        Role::Sold => {
            "vender~|vendido*|comprar~|comprado*|venda*|adquirir~|adquirido*|leiloar~|leiloado*|arrematar~|arrematado*|exportar~|exportado*|importar~|importado*|descarregado*|expedir~|entregar~|entregue|entregues|compra|aquisição|comercializado*"
        }
        Role::Funded => {
            "financiar~|financiado*|financiamento*|desbloquear~|desembolsar~|alocar~|atribuir~|prometer~|investir~|investido*|investimento*|consagrar~|conceder~|outorgar~|pacote*|subsídio*|subvenção|subvenções|injetar~|injectar~|orçamento*|disponibilizar~|destinar~|emprestar~|empréstimo*|gastar~|angariar~|arrecadar~|recolher~ fundos|doar~|doação|doações|donativo*|ajuda de|apoio de|verba*|liberar~ verbas|liberação de|aporte*|captar~|aprovar~ um crédito|repasse*|dotação"
        }
        Role::Cost => {
            "custar~|custo*|prejuízo*|danos estimados|estimado* em|avaliado* em|orçado* em|cifrar-se|montante*|ascender~ a|dano*|valor|valores|no valor de|num valor de|valor estimado|perda*|estragos avaliados|perdas económicas|perdas econômicas|pagar~ o resgate de|pagar~ um resgate de|pagar~ resgate de|exigir~ um resgate de|pedir~ um resgate de|pedido* de resgate de|resgate* em bitcoin|fatura|factura|sobrecusto*|calculado* em|totalizar~|orçar~ em|valer~"
        }
        Role::Fined => {
            "multa*|multar~|multado*|coima*|condenar~ a pagar|condenado* a pagar|penalização|indemnização|indenização|indemnizações|indenizações|indemnizar~|indenizar~|indenizado*|coimas|aplicar~ uma multa|aplicar~ uma coima|pagar~ uma multa|compensação|sancionar~|penalizado*|autuação|penalidade*"
        }
        Role::Duration => {
            "durar~|duração|durante|ao longo de*|no espaço de|ao fim de|prolongar-se|prolongou-se|prolongar~|estender-se|estendeu-se|se estendeu|em|decorrer~ durante|consecutivo*|seguidos|seguidas|por um período de|num período de|sobre|por|levar~|demorar~|ininterrupto*"
        }
        Role::Preparation => {
            "preparar~|preparação|preparativos|planear~|planejar~|planeamento|planejamento|após meses|meses de investigação|anos de investigação|investigação de|trabalho preparatório|meses de preparação|após uma investigação de|de preparação|de planeamento|de planejamento|de investigação|de investigações"
        }
        Role::Magnitude => {
            "magnitude|richter|escala de richter|escala aberta de richter|na escala de richter|na escala aberta de richter|intensidade|de intensidade|com intensidade|amplitude|de magnitude|magnitude de|com magnitude"
        }
        Role::Depth => {
            "profundidade|de profundidade|abaixo da superfície|debaixo da terra|subterrâneo*|hipocentro|a uma profundidade|profundo*|debaixo de água|abaixo do nível do mar|no subsolo"
        }
        Role::Height => {
            "altura|de altura|de alto|altitude|de altitude|onda*|metros de altura|culminar~|nível da água|nível do rio|nível das águas|acima do nível"
        }
        Role::Distance => {
            "distância|a uma distância|a norte|ao norte|a sul|ao sul|a leste|a este|a oeste|norte de|sul de|leste de|este de|oeste de|ao largo|raio|num raio|em um raio|do epicentro|distante*|alcance|de distância|percorrer~|milhas náuticas|a nordeste|a noroeste|a sudeste|a sudoeste|de comprimento|de extensão|de engarrafamento|de fila|de fila de trânsito|afastado*"
        }
        Role::Speed => {
            "velocidade|vento*|rajada*|rajadas de|ventos de|circular~ a|a uma velocidade|ventos até|em alta velocidade|a alta velocidade|km por hora|velocidade máxima|ventos máximos"
        }
        Role::Temperature => {
            "temperatura*|termómetro*|termômetro*|quente*|frio*|calor|graus|mercúrio|sensação térmica|recorde de calor|febre"
        }
        Role::Area => {
            "área|área ardida|superfície|queimar~|arder~|ardido*|vegetação|floresta*|mata|estender-se|consumir~|consumido*|devorar~|cobrir~|área total|de terreno|terras|terras agrícolas|devastar~|de mato|de mata|desmatado*|desmatamento|queimado*"
        }
        Role::Volume => {
            "volume|derramar~|derramado*|precipitação|chuva*|de água|d'água|de petróleo|produção|produzir~|emitir~|emissão|emissões|despejar~|lançar~ na atmosfera|capacidade|tonelagem|barris por dia|neve|pesar~|peso|caudal|vazão|litros por metro quadrado|vazar~|vazado*|vazamento*"
        }
        Role::Sentence => {
            "pena*|prisão|de prisão|de cadeia|de reclusão|reclusão|prisão efetiva|prisão efectiva|pena suspensa|pena* de prisão|cárcere|prisão perpétua|perpétua|detenção de|condenar~ a|condenado* a|incorrer~ em|incorrem em|enfrentar~|pegar~|cumprir~|regime fechado|trabalhos forçados|em regime fechado|arriscar~|inelegibilidade"
        }
        Role::Change => {
            "aumentar~|baixar~|subir~|subida*|alta|alta de|queda*|aumento*|diminuição|diminuir~|recuar~|recuo*|progredir~|crescer~|crescimento|disparar~|cair~|descer~|descida*|saltar~|ganhar~|perder~|inflação|a mais|a menos|% mais|por cento mais|% menos|por cento menos|reduzir~|redução|reduções|elevação|ceder~|quebra*|tombar~|mergulhar~|valorizar~|valorização|desvalorizar~|desvalorização|fechar~ em queda|fechar~ em alta|fechar~ em baixa|encerrar~ em queda|encerrar~ em alta|encerrar~ em baixa|ressaltar~ de|contrair-se|contraiu-se|encolher~|acréscimo*|decréscimo*|variação|avançar~|retrair-se|expandir~|em baixa de|em alta|em baixa|em queda"
        }
        Role::Share => {
            "parte|proporção|em cada|por cento dos|por cento das|representar~|equivaler~|dos inquiridos|dos entrevistados|das pessoas inquiridas|taxa|entre os|maioria|quota|cota|dos habitantes|quota de mercado|participação|participação de mercado|dos eleitores|totalizar~|popularidade|aprovação|dos votos|intenções de voto|das intenções de voto|rejeição|abstenção"
        }
        Role::Price => {
            "preço*|o barril|por ação|por acção|a unidade|cada um|cada uma|o litro|a tonelada|a onça|tarifa*|cotação|cotações|cotado*|por pessoa|por habitante|o quilo|por mês|por unidade|negociar~ a|negociado* a|o metro quadrado|ao preço de|custar~ cada|por barril|por litro|por quilo|per capita|bilhete*"
        }
        no_word_of_state!() => "",
    }
}
