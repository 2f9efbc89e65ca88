use crate::lang::Cue;

/// The words of a cue.
pub(super) fn words(cue: Cue) -> &'static str {
    match cue {
        Cue::Not => {
            "não|nunca|jamais|sem|nem|tampouco|ainda não|de modo algum|de forma alguma|de maneira nenhuma|em caso algum|em nenhum momento|deixou de|deixaram de|deixa de|longe de"
        }
        Cue::NoQuantity => {
            "nenhum|nenhuma|nenhum dos|nenhuma das|nenhum de|nenhuma de|nenhum deles|nenhuma delas|nenhum destes|nenhum desses|nenhuns|nenhumas|ninguém|nem um|nem uma|nem um só|nem uma só|nem sequer um|nem sequer uma|zero|nada|sem nenhum|sem nenhuma|sem qualquer|sem quaisquer|\
             sem fazer|sem deixar|sem causar|não há|não houve|não fez|não deixou|não causou|não provocou|não havia|não haver|não houver|nenhum outro|nenhuma outra|não se registaram|não se registraram|não registou|não registrou|não foram registados|não foram registradas|não foram registrados|já não há|não há mais|não restam"
        }
        Cue::OnlyThan => {
            "não só|não apenas|não somente|não menos de|não menos do que|nada menos que|nada menos do que|sem dúvida|não mais tarde do que|sem contar|não obstante|sem falar|senão|nada mais que|sem precedentes|não outro senão"
        }
        Cue::Deny => {
            "desmentir~|desmentido*|negar~|refutar~|contestar~|repudiar~ as acusações|rejeitar~ as acusações|rejeitar~ a acusação|rejeitar~ as alegações|rejeitar~ as denúncias|rebater~|rechaçar~|contradizer~|infirmar~|descartar~|excluir~ a hipótese|afastar~ a hipótese|negação|negativa*|\
             contrariamente a*|ao contrário do que|sem fundamento|infundado*|é falso|falsa informação|falsas informações|notícia* falsa*|informação falsa|informações falsas|não é verdade|não corresponde à verdade|não ser verdade|inexato*|inexacto*|mentira|mentiras|\
             sem qualquer fundamento|negar~ qualquer envolvimento|negar~ envolvimento|negar~ qualquer responsabilidade|fake news|erradamente|erroneamente|equivocadamente|falsamente|desinformação|rumor* infundado*|boato*|retratar~-se|alegar~ inocência|declarar~-se inocente|distanciar~-se de*|farsa|falso alarme"
        }
        Cue::Hedge => {
            "presumível|presumíveis|presumivelmente|suposto*|supostamente|alegado*|alegadamente|pretenso*|suspeito* de|suspeita-se|aparentemente|aparente|provavelmente|provável*|talvez|possível*|possivelmente|eventual|eventuais|eventualmente|porventura|\
             parecer~|pelos vistos|ao que tudo indica|tudo indica que|ao que parece|ao que se sabe|não confirmado*|por confirmar|a confirmar|não verificado*|não foi possível verificar|não pôde ser verificado|não pôde ser verificada|não puderam ser verificadas|potencial|potenciais|potencialmente|\
             acredita-se|acredita-se que|crê-se|crê-se que|estima-se que possa|pode ter|podem ter|poderá ter|poderão ter|poderia ter|poderiam ter|pode estar|podem estar|poderá estar|poderão estar|diz-se que|diz-se|consta que|fala-se em|rumor|rumores|especula-se|especulação|especulações|hipótese*|hipotético*|hipoteticamente|\
             suspeitar~|presumir~|supor~|recear~|temer~|teme-se|receia-se|presume-se|supõe-se|presumido*|acusado* de|plausível|a se confirmar|se confirmado|se confirmada|a confirmar-se|caso se confirme|julga-se que|pensa-se que|acreditava-se|ainda não confirmado*|sem confirmação oficial|sem confirmação"
        }
        Cue::Conditional => {
            "teria|teriam|seria|seriam|estaria|estariam|haveria|haveriam|poderia|poderiam|faria|fariam|atingiria|ascenderia|ultrapassaria|terá sido|terão sido|terá|terão|teria sido|teriam sido"
        }
        Cue::Preliminary => {
            "provisório*|provisoriamente|preliminar|preliminares|preliminarmente|por enquanto|por agora|por ora|até agora|até ao momento|até o momento|até à data|até a data|até este momento|neste momento|de momento|até hoje|primeira* estimativa*|\
             primeiro* balanço*|primeiro* dados|primeiras informações|balanço provisório|ainda provisório|não definitivo*|ainda parcial|parcial|parciais|estimativa*|por apurar|a esta altura|nesta altura|a esta hora|\
             pode subir|pode aumentar|podem aumentar|poderá aumentar|poderá subir|poderão subir|deve aumentar|deve subir|ainda pode aumentar|pode ainda aumentar|pode vir a aumentar|atualmente|actualmente|incompleto*|\
             oficioso*|ainda não definitivo|em atualização|em actualização|contagem parcial|apuração parcial|resultados parciais|ainda não é definitivo|ainda não é final|primeira contagem|intercalar|ainda em apuração|por esclarecer"
        }
        Cue::Forecast => {
            "terá de|terá que|terão de|terão que|deverá|deverão|deve|devem|deveria|deveriam|previsto*|está previsto|está prevista|estão previstos|estão previstas|prever~|prevê-se|prevê-se que|espera-se|espera-se que|esperado*|planear~|planejar~|planeado*|planejado*|tencionar~|pretender~|preparar~-se para|prepara-se para|preparam-se para|se prepara para|projetar~|projectar~|projeto de|\
             vai|vão|agendado*|marcado* para|programado*|anunciado* para|ter~ a intenção|tem intenção|previsão|previsões|prognóstico*|apontar~ para|antecipar~|querer~|esperar~|desejar~|próximo ano|no próximo|na próxima|em breve|brevemente|futuro*|prometer~|ameaçar~|\
             até ao final do ano|até o fim do ano|até 2030|para o ano que vem|ano que vem|mês que vem|semana que vem|prestes a|à beira de*|destinado* a|nos próximos|nas próximas|planificado*|visar~|está a caminho|ponderar~|contar~ com|\
             realizar-se-á|realizar-se-ão|terá lugar|terão lugar|terá início|terão início|vai ter lugar|será*|estará*|haverá|irá|dará*|dirá*|fará*|trará*|porá*|proporá*|virá*|verá|lerá*|pode chegar a|pode subir para|pode subir a|pode atingir|pode ultrapassar|pode superar|pode passar de|pode aumentar para|podem chegar a|podem ultrapassar|poderia chegar a|poderia subir para|poderá chegar a|poderá ultrapassar|subiria para|chegaria a|ultrapassaria|atingiria"
        }
        Cue::According => {
            "segundo|de acordo com|conforme|consoante|de fonte|de fontes|fonte da|fonte do|fonte de|fontes da|fontes do|fontes de|nas palavras de*|nos dizeres de|a acreditar em|na opinião de*|no entender de*|na ótica de|citando|citado* por*|com base em*|\
             como anunciou|como informou|como indicou|como declarou|como disse|como noticiou|conforme anunciou|conforme informou|conforme noticiou|conforme relatou|segundo dados de*|segundo números de*|segundo fontes|\
             segundo um balanço de*|fonte policial|fonte judicial|fonte oficial|fonte próxima|fonte diplomática|fonte médica|fonte militar|fontes policiais|fontes oficiais|fontes médicas|fontes próximas|fontes diplomáticas|fontes de segurança|dados de*|números de*|\
             pelas contas de*|nas contas de*|aos olhos de*|nos termos de*|informações de*|informação de*|a julgar por|relatos de*|estimativas de*|estimativa de*|em comunicado de*|apurou a|apurou o|soube-se|adianta a|avança a|avança o|noticia a|noticia o|diz a|diz o|indica a|indica o|informa a|informa o|cálculos de*|com informações de*|com dados de*"
        }
        Cue::Say => {
            "disse à Lusa|disse à agência Lusa|disse aos jornalistas|disse à imprensa|disse à AFP|disse à Reuters|disse à agência France-Presse|disse à CNN|disse à BBC|disse ao G1|disse à Folha|disse à televisão|disse à TSF|disseram à Lusa|disseram à agência Lusa|disseram aos jornalistas|disseram à imprensa|disseram à AFP|disseram à Reuters|disseram à agência France-Presse|disseram à CNN|disseram à BBC|disseram ao G1|disseram à Folha|disseram à televisão|disseram à TSF|afirmou à Lusa|afirmou à agência Lusa|afirmou aos jornalistas|afirmou à imprensa|afirmou à AFP|afirmou à Reuters|afirmou à agência France-Presse|afirmou à CNN|afirmou à BBC|afirmou ao G1|afirmou à Folha|afirmou à televisão|afirmou à TSF|adiantou à Lusa|adiantou à agência Lusa|adiantou aos jornalistas|adiantou à imprensa|adiantou à AFP|adiantou à Reuters|adiantou à agência France-Presse|adiantou à CNN|adiantou à BBC|adiantou ao G1|adiantou à Folha|adiantou à televisão|adiantou à TSF|declarou à Lusa|declarou à agência Lusa|declarou aos jornalistas|declarou à imprensa|declarou à AFP|declarou à Reuters|declarou à agência France-Presse|declarou à CNN|declarou à BBC|declarou ao G1|declarou à Folha|declarou à televisão|declarou à TSF|explicou à Lusa|explicou à agência Lusa|explicou aos jornalistas|explicou à imprensa|explicou à AFP|explicou à Reuters|explicou à agência France-Presse|explicou à CNN|explicou à BBC|explicou ao G1|explicou à Folha|explicou à televisão|explicou à TSF|confirmou à Lusa|confirmou à agência Lusa|confirmou aos jornalistas|confirmou à imprensa|confirmou à AFP|confirmou à Reuters|confirmou à agência France-Presse|confirmou à CNN|confirmou à BBC|confirmou ao G1|confirmou à Folha|confirmou à televisão|confirmou à TSF|revelou à Lusa|revelou à agência Lusa|revelou aos jornalistas|revelou à imprensa|revelou à AFP|revelou à Reuters|revelou à agência France-Presse|revelou à CNN|revelou à BBC|revelou ao G1|revelou à Folha|revelou à televisão|revelou à TSF|contou à Lusa|contou à agência Lusa|contou aos jornalistas|contou à imprensa|contou à AFP|contou à Reuters|contou à agência France-Presse|contou à CNN|contou à BBC|contou ao G1|contou à Folha|contou à televisão|contou à TSF|avançou à Lusa|avançou à agência Lusa|avançou aos jornalistas|avançou à imprensa|avançou à AFP|avançou à Reuters|avançou à agência France-Presse|avançou à CNN|avançou à BBC|avançou ao G1|avançou à Folha|avançou à televisão|avançou à TSF|indicou à Lusa|indicou à agência Lusa|indicou aos jornalistas|indicou à imprensa|indicou à AFP|indicou à Reuters|indicou à agência France-Presse|indicou à CNN|indicou à BBC|indicou ao G1|indicou à Folha|indicou à televisão|indicou à TSF|referiu à Lusa|referiu à agência Lusa|referiu aos jornalistas|referiu à imprensa|referiu à AFP|referiu à Reuters|referiu à agência France-Presse|referiu à CNN|referiu à BBC|referiu ao G1|referiu à Folha|referiu à televisão|referiu à TSF|garantiu à Lusa|garantiu à agência Lusa|garantiu aos jornalistas|garantiu à imprensa|garantiu à AFP|garantiu à Reuters|garantiu à agência France-Presse|garantiu à CNN|garantiu à BBC|garantiu ao G1|garantiu à Folha|garantiu à televisão|garantiu à TSF|\
             dizer~|anunciar~|declarar~|afirmar~|indicar~|informar~|precisar que|precisou|precisou que|relatar~|reportar~|acrescentar~|confirmar~|explicar~|sublinhar~|estimar~|assegurar~|garantir~|\
             revelar~|assinalar~|dar~ conta de*|dar~ conta que|notar~ que|notou|recordar~ que|recordou|lembrar~ que|lembrou|sustentar~|comunicar~|contar que|contou|contaram|escrever~|narrar~|avançar~ que|avançou|avança|avançaram|adiantar~|\
             mencionar~|reconhecer~|admitir~|insistir~|frisar~|realçar~|salientar~|ressaltar~|destacar~|concluir~|testemunhar~|tuitar~|twittar~|publicar~|detalhar~|pormenorizar~|avaliar~|observar~|comentar~|certificar~|alegar~|jurar~|repetir~|reiterar~|\
             citar~|falar~ em|falar~ de*|responder~|argumentar~|defender~ que|contabilizar~|constatar~|advertir~|avisar~|alertar~|considerar~|notificar~|proclamar~|especificar~|tornar~ público|tornar~ pública|divulgar~|confidenciar~|lamentar~|resumir~|fazer~ saber|apontar~|noticiar~|referir~|expor~|esclarecer~|pedir~|questionar~|acreditar~|apelar~|descrever~|rematar~|enfatizar~|ponderou|opinar~|segundo disse|pronunciar~-se"
        }
        Cue::Revised => {
            "revisto* para|revisto* em alta|revisto* em baixa|revisado* para|revisar~|corrigido*|corrigir~|retificar~|rectificar~|retificação|ascende agora a|ascende já a|sobe para|subiu para|subiram para|subir~ para|sobe a|subiu a|aumenta para|aumentou para|aumentaram para|aumentar~ para|passa para|passou para|passaram para|eleva-se a|elevar~ para|elevou para|elevando para|elevando o total para|elevando o número para|elevando o balanço para|elevando o número de mortos para|elevando o número de mortes para|eleva o número de mortos para|elevou o número de mortos para|elevou o total para|eleva o total para|fazendo subir o total para|fazendo subir o balanço para|sobe o total para|totalizando agora|\
             elevar~ a|elevou a|eleva para|desce para|desceu para|descer~ para|baixar~ para|cai para|caiu para|reduzido* para|reduzir~ para|atualizado*|actualizado*|atualizar~|actualizar~|novo balanço|último balanço|balanço final|balanço definitivo|balanço atualizado|balanço actualizado|novo número|\
             elevado* para|fixado* em|fixa-se em|é agora de|agora é de|são agora|já são|já chega a|já ascende a|salta para|saltou para|disparou para|em vez de|e não|agravou-se para|agrava-se para|agravado* para|últimos números|números finais|balanço revisto|contagem final|última contagem|\
             ampliado* para|rever~|revisão"
        }
        Cue::Superseded => {
            "inicialmente|a princípio|no início|num primeiro momento|numa primeira fase|em um primeiro momento|anteriormente|de início|originalmente|na origem|havia anunciado|tinha anunciado|tinham anunciado|haviam anunciado|\
             primeiro balanço|primeiros balanços|balanço anterior|anterior balanço|um balanço anterior|um primeiro balanço|estimativa anterior|estimativas anteriores|primeiras estimativas|primeiras informações|até então|tinha dito|havia dito|tinham dito|haviam dito|\
             número anterior|números anteriores|contagem anterior|anunciado* inicialmente|informado* inicialmente|divulgado* inicialmente|inicialmente anunciado*|antes era de|ao contrário do inicialmente|previamente|começou por|começaram por|em primeiro lugar|tinha avançado|tinha informado|havia informado|informações iniciais"
        }
        Cue::Earlier => {
            "anterior|anteriores|já|na altura|à época|na época|naquela altura|naquela época|primeiro ataque|primeira operação|no ano passado|ano passado|no ano anterior|ano anterior|antigo*|outrora|no passado|antes disso|mais cedo|um ano antes|anos antes|meses antes|semanas antes|dias antes|\
             na véspera|histórico*|já tinha|já tinham|já havia|já haviam|numa anterior|prévio*|previamente|uma operação anterior|uma primeira operação|remontar~ a|desde então|em comparação|comparativamente|face a*|primeira fase|naquele momento|da última vez|a última vez|\
             o mais mortífero desde|o mais mortal desde|a mais mortífera desde|o pior desde|a pior desde|o mais forte desde|há um ano|há dois anos|há três anos|anos atrás|meses atrás|semanas atrás|de há|ocorrido em|aniversário de*|aniversário do|aniversário da|nos dias anteriores|nas semanas anteriores"
        }
        Cue::Separate => {
            "distinto*|separado*|separadamente|em separado|noutro incidente|em outro incidente|num outro incidente|noutro ataque|em outro ataque|num incidente separado|num ataque separado|em um incidente separado|noutro local|noutro caso|em outro caso|num caso distinto|num caso separado|outro|outra|outros|outras|sem relação|sem ligação|\
             independente|independentes|independentemente|em paralelo|paralelamente|por seu lado|por sua vez|por outro lado|diferente|diferentes|entretanto|enquanto isso|ao mesmo tempo|simultaneamente|à parte|noutra operação|em outra operação|noutro ponto|em outro ponto|incidente semelhante|incidentes semelhantes|além disso|um segundo incidente|não relacionado*"
        }
        Cue::Sequel => {
            "segunda fase|segunda vaga|segunda onda|nova vaga|nova onda|nova fase|nova etapa|sequência|na sequência de*|em sequência|de novo|novamente|outra vez|mais uma vez|uma vez mais|na esteira de*|em resposta a*|em retaliação|em represália|seguir-se|seguiu-se|seguiram-se|seguinte|seguintes|posterior|posteriores|posteriormente|\
             depois disso|em seguida|de seguida|nova operação|novo ataque|novo atentado|segunda operação|segundo ataque|segundo atentado|continuação|prolongamento|terceira fase|terceira vaga|terceira onda|segunda vez|subsequente*|subsequentemente|reincidência|retoma|retomada|retomar~|nova série|mais tarde|rescaldo|no rescaldo|desdobramento*|repetir-se|reiterado*"
        }
        Cue::Same => {
            "o mesmo|a mesma|os mesmos|as mesmas|mesmo|mesma|este|esta|estes|estas|esse|essa|esses|essas|neste|nesta|nesse|nessa|deste|desta|desse|dessa|referido*|dito|dita|tal|tais|a operação|o ataque|o atentado|a tragédia|a catástrofe|o desastre|o incidente|idêntico*|em questão|em causa|supracitado*|este último|esta última"
        }
        Cue::Including => {
            "incluindo|entre eles|entre elas|entre os quais|entre as quais|dos quais|das quais|nomeadamente|inclusive|entre outros|entre outras|deles|delas|compreendendo|em particular|particularmente|especialmente|entre as vítimas|entre os mortos|entre os feridos|entre os detidos|entre os presos|incluído*|tais como|tal como|sobretudo|principalmente|maioritariamente|majoritariamente|na maioria|na sua maioria|em sua maioria|a maioria deles|a maior parte deles|um deles|uma delas|sendo que|sendo|inclui|incluem|contando com|a maioria|dentre eles|dentre elas|dentre os quais|desses|destes|dessas|destas|por exemplo"
        }
        Cue::Excluding => {
            "sem contar|sem incluir|excluindo|excluído*|além de|além do|além da|além dos|além das|para além do|à parte|exceto|excetuando|fora|não incluído*|não contando|sem contabilizar|descontando"
        }
        Cue::Still => {
            "ainda|continuam|continua|continuavam|continuar~|permanecem|permanece|permaneciam|permanecer~|seguem|segue"
        }
        Cue::Lone => "um único|um só|apenas um|só um|somente um|o único",
        Cue::Alone => {
            "agir~ sozinho|agiu sozinho|agido sozinho|agia sozinho|atuar~ sozinho|atuou sozinho|atuado sozinho|lobo solitário|agir~ por conta própria"
        }
        Cue::Whether => "se",
        Cue::Several => {
            "atentados|ataques|tiroteios|explosões|esfaqueamentos|acidentes|sequestros|raptos|colisões|bombardeamentos|bombardeios|atropelamentos|assaltos|atentados suicidas|ataques terroristas|atentados terroristas|ataques suicidas|atentados à bomba|deflagrações|emboscadas|massacres"
        }
        Cue::All => "todos|todas|todos os|todas as|a totalidade dos|a totalidade das",
        Cue::Rides => {
            "viajar~|viajavam|viajava|seguir~|seguiam|seguia|estavam|encontravam|encontravam-se|se encontravam|voavam|iam"
        }
        Cue::Certain => "é certo|com certeza|sem dúvida|dá como certo|dado como certo",
        Cue::Blocked => {
            "bloquear~|bloqueado*|bloqueio|bloqueios|reter~|retido*|indisponibilizar~|indisponibilidade|congelar~|congelado*"
        }
        Cue::Among => "entre|dentre",
        Cue::Demands => {
            "pedir~|pede|pedem|pediu|pediram|requerer~|requereu|arriscar~|arrisca|incorrer~|solicitar~|exigir~"
        }
        Cue::NumberOf => "número de|o número de|número dos|número das|quantidade de|contagem de",
        Cue::Further => {
            "outro*|outros|outras|mais|adicional|adicionais|adicionalmente|ainda|além de*|para além de*|além disso|também|extra|suplementar|suplementares|somam-se|soma-se|a somar a*|acrescem|acresce|a que se somam|a que se juntam|juntam-se|junta-se|novo|novos|novas|nova|aos quais se somam|às quais se somam|acrescido* de"
        }
        Cue::Compared => {
            "a mais que|a mais do que|a menos que|a menos do que|mais do que|menos do que|a mais em relação|a menos em relação"
        }
        Cue::Total => {
            "no total|ao todo|um total de|total|totais|globalmente|no global|no conjunto|em conjunto|totalizando|totalizar~|cumulativo*|acumulado*|somados|somadas|número total|o conjunto de*|a totalidade de*|a nível nacional|em todo o país|global|no seu conjunto|no cômputo geral|balanço total|total geral|perfazer~|perfazendo"
        }
        Cue::Contrast => {
            "mas|porém|contudo|todavia|no entanto|entretanto|enquanto|enquanto que|ao passo que|embora|apesar de*|apesar disso|não obstante|em contrapartida|por outro lado|pelo contrário|ao contrário de*|contrariamente a*|ainda que|mesmo que|em vez de*|em lugar de|ao invés de*|exceto|excepto|salvo|à exceção de*|à excepção de*|com exceção de*|com excepção de*|já|diferentemente de*|senão"
        }
        Cue::And => {
            "e|bem como|assim como|além de*|tal como|&|e também|e ainda|mais|como também|mas também|e depois|juntamente com"
        }
        Cue::Or => "ou|ou então|ou ainda|quer|seja",
        Cue::Honorific => {
            "Sr|Sra|Srs|Sr.|Sra.|Dr|Dra|Dr.|Dra.|Prof|Profa|Eng|Eng.|Dom|Dona|senhor|senhora|doutor|doutora|professor|professora|presidente|presidenta|ministro|ministra|primeiro-ministro|primeira-ministra|general|coronel|capitão|capitã|tenente|tenente-coronel|major|sargento|cabo|almirante|brigadeiro|comandante|delegado|delegada|\
             rei|rainha|príncipe|princesa|papa|imã|imame|xeque|aiatola|aiatolá|cardeal|arcebispo|bispo|padre|frei|pastor|rabino|senador|senadora|deputado|deputada|governador|governadora|prefeito|prefeita|juiz|juíza|desembargador|desembargadora|chanceler|\
             comissário|comissária|inspetor|inspetora|inspector|inspectora|imperador|sultão|emir|duque|duquesa|são|santo|santa|irmão|irmã|embaixador|embaixadora|secretário|secretária|engenheiro|engenheira|arquiteto|vereador|vereadora|autarca|promotor|promotora|procurador|procuradora|subtenente"
        }
        Cue::Office => {
            "porta-voz|porta-vozes|ministro*|ministra*|procurador*|procurador* da república|procurador-geral|procuradora-geral|promotor*|presidente*|vice-presidente*|primeiro-ministro*|chanceler*|prefeito*|prefeita*|autarca*|governador*|diretor*|director*|diretor* geral|diretora* geral|diretor-geral|diretora-geral|CEO|patrão*|chefe*|comissário*|comissária*|secretário*|secretário-geral|secretária-geral|secretário* de Estado|\
             general|generais|comandante*|oficial|oficiais|responsável*|inspetor*|inspector*|investigador*|pesquisador*|juiz*|juiz* de instrução|advogado*|advogado-geral|senador*|deputado*|eurodeputado*|parlamentar|parlamentares|vereador*|embaixador*|diplomata*|enviado* especial|enviados especiais|representante*|coordenador*|gerente*|fundador*|\
             dirigente*|líder*|rei|rainha|príncipe|princesa|papa|bispo*|arcebispo*|imã*|professor*|perito*|perita*|especialista*|analista*|cientista*|médico*|coronel|coronéis|capitão*|tenente*|sargento*|almirante*|magistrado*|testemunha*|jornalista*|correspondente*|delegado*|delegada*|desembargador*|\
             ministro* da Administração Interna|ministro* do Interior|ministro* dos Negócios Estrangeiros|ministro* das Relações Exteriores|ministro* da Defesa|ministro* da Justiça|ministro* da Saúde|ministro* das Finanças|ministro* da Fazenda|ministro* da Economia|\
             conselheiro*|assessor*|sindicalista*|militante*|ativista*|activista*|chefe* da polícia|chefe* de polícia|chefe* do Governo|chefe* de Estado|chefe* da diplomacia|administrador*|economista*|membro* do governo|funcionário*|funcionária*|alto funcionário|altos funcionários|treinador*|técnico|selecionador*|seleccionador*|jogador*|jogadora*|\
             autor*|ator*|cantor*|bombeiro*|morador*|habitante*|relator*|negociador*|tesoureiro*|comissário* europeu|comissária* europeia|chefe* do estado-maior|número um|número dois|policial|policiais|polícia|agente*|militar|comandante-geral|sismólogo*|porta-voz da presidência|subsecretário*|subprocurador*|auditor*|ouvidor*|reitor*|vice-ministro*|viceministro*"
        }
        Cue::Nobody => "ninguém",
        Cue::NumberedName => {
            "boeing|airbus|voo|artigo|artigos|rodovia|autoestrada|auto-estrada|secção|seção|capítulo|sala|quarto|número|números|nº|n.º|n.o|tipo|modelo|versão|fase|nível|página|páginas|grupo dos|fórmula|terminal|reator|reactor|apollo|soyuz|falcon|sputnik|mig|sukhoi|antonov|tupolev|embraer|cessna|categoria|parágrafo|alínea|inciso|resolução|protocolo|diretiva|directiva|emenda|tomo|temporada|episódio|zona|lote|bloco|andar|salmo|versículo|windows|android|ios|iphone|hangar|apartamento|edifício|prédio|código postal|cep|mundial|copa|copa do mundo|campeonato do mundo|expo|covid|br|lei|portaria|decreto|decreto-lei|processo|pec|pl|canal|quilómetro|quilômetro|km|plataforma|linha|batalhão|dp|quarteirão|classe"
        }
        Cue::Street => {
            "rua|avenida|av|av.|praça|largo|travessa|alameda|estrada|rodovia|beco|calçada|r.|quadra|ladeira|praceta|urbanização"
        }
        Cue::Aged => {
            "com idade de|com idades entre|com idade entre|idades entre|idade entre|idade de|com a idade de|à idade de|de idades entre|idades compreendidas entre|com idades compreendidas entre|completar~|idade superior a|idade inferior a|idades superiores a"
        }
        Cue::YearsOld => "anos de idade|meses de idade|semanas de idade|dias de vida|meses de vida|semanas de vida",
        Cue::Changed => {
            "subiu|subiram|aumentou|aumentaram|elevou|elevaram|corrigiu|corrigiram|atualizou|atualizaram|elevou-se|passar~ de|passou de|passaram de|subir~ de|subiu de|aumentar~ de|aumentou de|saltar~ de|saltou de|cair~ de|caiu de|baixar~ de|descer~ de|desceu de|recuar~ de|elevado* de|revisto* de|revisado* de|reduzido* de"
        }
        Cue::PastPerfect => {
            "tinha|tinham|havia|haviam|tinha sido|tinham sido|havia sido|haviam sido|já tinha|já tinham|já havia|já haviam|tinha-se|tinham-se"
        }
        Cue::Anaphor => {
            "ele|ela|eles|elas|isto|isso|este|esta|estes|estas|esse|essa|esses|essas|aquele|aquela|a operação|o ataque|a ofensiva|esta operação|este ataque|essa operação|esse ataque|o incidente|a investigação|o inquérito|o acidente|a catástrofe|o desastre|a tragédia|o balanço|a ação|a acção|este último|esta última|estes números|esses números|os números|tal|o episódio|o caso"
        }
        Cue::AsOf => {
            "à data de*|até|até ao|até o|até ao dia|na manhã de*|até à data|até às|até ao fim de|até o fim de|até ao final de"
        }
        Cue::Been => "sido|tido|estado",
        Cue::Versus => "contra|contra os|contra as|face a|face aos|face às|em comparação com|comparado com|frente a",
        Cue::Subordinate => {
            "porque|pois|uma vez que|já que|visto que|dado que|enquanto|quando|depois que|depois de*|antes que|antes de*|se|embora|ainda que|mesmo que|a fim de|a fim de que|para que|para|durante|à espera de*|apesar de*|após|assim que|logo que|caso|devido a*|por causa de*"
        }
    }
}
