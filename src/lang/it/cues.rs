use crate::lang::Cue;

/// The words of a cue.
pub(super) fn words(cue: Cue) -> &'static str {
    match cue {
        Cue::Not => {
            "non|mai|senza|né|neppure|nemmeno|neanche|per nulla|affatto|non più|non ancora|in nessun caso|\
             in nessun modo|assolutamente no|nient'affatto"
        }
        Cue::NoQuantity => {
            "nessun|nessuno|nessuna|nessun'|alcun|alcuna|alcun'|zero|non ci sono|non si registrano|non si segnalano|\
             non risultano|nulla|niente|senza alcun|senza alcuna|senza nessun|senza nessuna|senza fare|senza causare|\
             neanche un|neanche una|nemmeno un|nemmeno una|neppure un|neppure una|nessun altro|nessun'altra|\
             non vi sono|non ci sarebbero|non si contano|non si hanno notizie di|non ci sono stati|non ci sono state|non ci sono più|non c'è più alcun"
        }
        Cue::OnlyThan => {
            "non solo|non soltanto|non solamente|non meno di|non più tardi di|senza dubbio|senza contare|non che|\
             non sono che|non è che|non più di|nientemeno che|mai così|mai visto|senza precedenti|non appena|\
             non oltre|non inferiore a|non superiore a|non lontano"
        }
        Cue::Deny => {
            "smentire~|smentita*|negare~|confutare~|contestare~|respingere~ le accuse|respingere~ l'accusa|\
             respingere~ ogni accusa|respingere~ le insinuazioni|respingere~ ogni responsabilità|\
             rigettare~ le accuse|contraddire~|escludere~|diniego|contrariamente a|contrariamente a quanto|\
             privo* di fondamento|infondato*|è falso|notizia falsa|notizie false|falsa notizia|false notizie|\
             inesatto*|menzognero*|destituito* di fondamento|destituita di ogni fondamento|\
             negare~ ogni coinvolgimento|negare~ ogni responsabilità|sconfessare~|bufala|bufale|fake news|\
             erroneamente|a torto|disinformazione|ritrattare~|proclamarsi~ innocente|dichiararsi~ innocente|\
             dichiararsi~ estraneo|scartare~ l'ipotesi|scartare~ la pista|non corrisponde al vero|fandonie"
        }
        Cue::Hedge => {
            "presunto*|sospettato*|sospetto*|sospettare~|apparentemente|verosimilmente|probabilmente|forse|possibile|\
             possibili|eventuale|eventuali|eventualmente|sembrare~|sembra|sembrano|sembrerebbe|sembrerebbero|pare|\
             parrebbe|probabile|probabili|a quanto pare|a quanto sembra|non confermato*|non è stato confermato|\
             non è stata confermata|non sono state confermate|non verificato*|da confermare|potenziale|potenziali|\
             potenzialmente|si ignora|si presume|presumibilmente|presumere~|supporre~|si suppone|ritenuto*|sedicente|\
             cosiddetto*|voci|indiscrezioni|secondo indiscrezioni|potrebbe avere|potrebbe essere|potrebbero essere|\
             potrebbero avere|può aver|può essere|temere~|si teme|si temono|ipotesi|ipotetico|ipotizzare~|\
             ipotizzato*|indiziato*|accusato* di|accusata di|non è stato possibile verificare|stando alle prime|\
             a detta di alcuni|lascia pensare|lascia intendere|con ogni probabilità|non è escluso|non si esclude|\
             si parla di|in base alle prime"
        }
        Cue::Conditional => {
            "avrebbe|avrebbero|sarebbe|sarebbero|potrebbe|potrebbero|farebbe|farebbero|ammonterebbe|ammonterebbero|\
             raggiungerebbe|supererebbe|supererebbero|risulterebbe|risulterebbero|conterebbe|verrebbe|verrebbero|\
             starebbe|starebbero|avrebbero fatto|si troverebbe|si troverebbero|dovrebbe|dovrebbero"
        }
        Cue::Preliminary => {
            "provvisorio*|provvisoriamente|preliminare|preliminari|per ora|per il momento|al momento|finora|fin qui|\
             sinora|sin qui|a tutt'ora|tuttora|ad oggi|allo stato attuale|prima stima|prime stime|primo bilancio|\
             primi bilanci|prime informazioni|primi dati|bilancio provvisorio|bilancio ancora provvisorio|\
             non definitivo|non definitiva|ancora provvisorio|ancora parziale|bilancio parziale|parziale|parziali|\
             destinato a salire|destinato ad aumentare|destinato ad aggravarsi|potrebbe salire|potrebbe aggravarsi|\
             potrebbe aumentare|rischia di salire|rischia di aggravarsi|attualmente|stima|stime|\
             secondo un primo bilancio|intermedio*|a quest'ora|incompleto*|nell'immediato|ufficioso*|\
             in attesa di conferme|primo conteggio|primi accertamenti|prime ricostruzioni|da una prima ricostruzione|\
             in aggiornamento|in continuo aggiornamento"
        }
        Cue::Forecast => {
            "dovrebbe|dovrebbero|previsto*|è previsto|deve|devono|dovrà|dovranno|prevedere~|entro|intende|intendono|\
             intenzionato*|si prepara a|si preparano a|atteso*|progettare~|progetto di|sarà|saranno|avrà|avranno|\
             verrà|verranno|annunciato* per|in programma|proclamato*|indetto*|convocato*|fissato*|in calendario|\
             in agenda|programmato*|avere~ intenzione|puntare~ a|previsione|previsioni|anticipare~|volere~|sperare~|\
             auspicare~|prossimo|prossima|prossimi|prossime|prossimamente|presto|a breve|promettere~ di|\
             minacciare~ di|l'anno prossimo|il prossimo anno|entro la fine|in futuro|destinato* a|sul punto di|\
             sta per|stanno per|pianificare~|pianificato*|in arrivo|potrà|potranno|si terrà|si terranno|si svolgerà|\
             si svolgeranno|calendarizzato*|in vista di|nei prossimi|nelle prossime|sarò|avrò|farò|andrò|verrò|\
             tornerò|partirò|arriverò|resterò|rimarrò|saremo|avremo|andremo|torneremo|partiremo|faremo|potrebbe salire a|potrebbe arrivare a|potrebbe raggiungere|potrebbe superare|potrebbe aumentare a|potrebbero salire a|potrebbero arrivare a|potrebbero superare|può arrivare a|può salire a|può superare|salirebbe a|arriverebbe a|raggiungerebbe|supererebbe"
        }
        Cue::According => {
            "secondo|stando a|stando al|stando alla|stando alle|stando ai|stando agli|stando all'|stando a quanto|\
             a detta di|a detta del|a detta della|a detta dei|a dire di|a dire del|a parere di|ad avviso di|citando|\
             citato* da|come annunciato da|come riferito da|come riferito dal|come riferito dalla|come riportato da|\
             come riporta|come riportano|come ha riferito|come ha annunciato|come ha dichiarato|come ha spiegato|\
             come hanno riferito|in base a|in base ai|in base alle|sulla base di|sulla base dei|secondo quanto|\
             secondo quanto riferito da|secondo quanto riferito dalla|secondo quanto riferito dal|\
             secondo quanto riportato da|secondo quanto riportato dai|secondo quanto si apprende|secondo fonti|\
             secondo le autorità|secondo i dati di|secondo un bilancio di|da fonti|fonti di polizia|\
             fonti giudiziarie|fonti ufficiali|fonti mediche|fonti diplomatiche|fonti della sicurezza|\
             fonti concordanti|riporta|riportano|si apprende da|si è appreso da|si apprende|si è appreso|\
             a quanto si apprende|dati di|dati del|dati della|dati dell'|cifre di|le parole di|a sentire|\
             agli occhi di|a giudizio di|riferendosi a|nelle parole di|come si legge|si legge in"
        }
        Cue::Say => {
            "dire~|annunciare~|dichiarare~|affermare~|indicare~|precisare~|riferire~|aggiungere~|confermare~|\
             spiegare~|sottolineare~|stimare~|assicurare~|rivelare~|segnalare~|rendere~ noto|far~ sapere|\
             fare~ sapere|ha fatto sapere|hanno fatto sapere|fa sapere|fanno sapere|notare~|ricordare~ che|\
             sostenere~|comunicare~|scrivere~|raccontare~|menzionare~|riconoscere~|ammettere~|insistere~|ribadire~|\
             pretendere~|testimoniare~|twittare~|informare~|apprendere~|dettagliare~|valutare~|osservare~|\
             rilevare~ che|commentare~|certificare~|giurare~|ripetere~|pubblicare~|citare~|parlare~ di|rispondere~|\
             calcolare~|constatare~|avvertire~|avvisare~|considerare~|notificare~|proclamare~|specificare~|\
             confidare~|deplorare~|riassumere~|evidenziare~|denunciare~|replicare~|chiarire~|illustrare~|evocare~|\
             rimarcare~|puntualizzare~|riportare~|ritenere~|asserire~|esclamare~|argomentare~|si legge|dare~ notizia|\
             dare~ conto"
        }
        Cue::Revised => {
            "salito* a|salire~ a|rivisto* al rialzo|rivisto* al ribasso|corretto* a|correggere~|ammonta ora a|\
             ammonta adesso a|è ora di|sale a|sale ad|è salito a|è salita a|sono saliti a|sono salite a|sale così a|\
             passato* a|passare~ a|passare~ da|rivedere~ al rialzo|rivedere~ al ribasso|ridimensionato*|\
             ridimensionare~|aggiornato*|aggiornare~|aggiornamento|si aggrava|si è aggravato|aggravarsi~|\
             nuovo bilancio|ultimo bilancio|bilancio definitivo|bilancio aggiornato|bilancio finale|ora sono|\
             arrivare~ a|rettificare~|rettificato*|rettifica|portato* a|portare~ a|porta a|portando a|\
             portando il bilancio a|porta il bilancio a|portando il totale a|portando il numero|scendere~ a|sceso* a|\
             aumentare~ a|in aumento rispetto|invece di|anziché|bilancio rivisto|ultimo conteggio|ultimi dati|\
             abbassare~ a|alzare~ a|rivedere~|portano a|salgono a"
        }
        Cue::Superseded => {
            "inizialmente|dapprima|in un primo momento|in un primo tempo|in precedenza|all'inizio|precedentemente|\
             in origine|aveva prima|avevano prima|primo bilancio|primi bilanci|bilancio precedente|\
             precedente bilancio|un precedente bilancio|un primo bilancio|stima precedente|prime stime|\
             stime iniziali|in un primo bilancio|aveva annunciato|avevano annunciato|aveva parlato di|\
             avevano parlato di|parlava di|parlavano di|aveva riferito|avevano riferito|dato precedente|\
             precedente stima|precedenti stime|vecchio bilancio|annunciato* inizialmente|annunciato* in precedenza|\
             originariamente|sulle prime|prima si era parlato"
        }
        Cue::Earlier => {
            "precedente|precedenti|anteriore|anteriori|già|all'epoca|l'anno scorso|lo scorso anno|l'anno passato|\
             l'anno precedente|ex|un tempo|in passato|nel passato|in precedenza|più tempo fa|un anno prima|\
             anni prima|mesi prima|giorni prima|un anno fa|la vigilia|storico*|aveva già|avevano già|\
             durante una precedente|nel corso di una precedente|una prima operazione|una precedente operazione|\
             risalire~ a|da allora|l'edizione precedente|prima operazione|prima fase|a quel tempo|a suo tempo|\
             prima di allora|l'ultima volta|il più letale dal|il più grave dal|la più grave dal|la più letale dal|\
             il peggiore dal|in confronto|anni fa|due anni fa|tre anni fa|qualche anno fa|anteriormente|antecedente|\
             antecedenti|anniversario di|anniversario del|anniversario della|anniversario delle|nei giorni precedenti|nei giorni scorsi|nelle settimane precedenti"
        }
        Cue::Separate => {
            "distinto*|separato*|separatamente|altrove|in un altro incidente|in un altro attacco|un'altra|un altro|\
             altri|altre|senza legami|senza collegamento|non collegato*|indipendente|indipendenti|indipendentemente|\
             altro incidente|altro attacco|in parallelo|parallelamente|da parte sua|dal canto suo|dal canto loro|\
             differente|differenti|in un altro caso|in un episodio separato|in un episodio distinto|\
             in un incidente separato|in una vicenda distinta|altro|altra|nel frattempo|intanto|simultaneamente|\
             a parte|da un'altra parte|incidente simile|episodio analogo"
        }
        Cue::Sequel => {
            "seconda fase|secondo filone|seconda ondata|nuova ondata|nuovo filone|seguito|di nuovo|nuovamente|\
             ancora una volta|un'altra volta|fare~ seguito|sulla scia|ulteriore|ulteriori|ulteriormente|\
             successivamente|in seguito|nuova operazione|nuovo attacco|seconda operazione|secondo attacco|\
             nuovo attentato|in risposta a|per rappresaglia|successivo|successiva|successivi|successive|seguente|\
             seguenti|a seguito di|prosecuzione|terza ondata|seconda volta|conseguente a|all'indomani|seguito* da|\
             recidivo*|ripresa|riprendere~|nuova serie|ennesimo*|reiterare~"
        }
        Cue::Same => {
            "lo stesso|la stessa|gli stessi|le stesse|stesso|stessa|stessi|stesse|questo|questa|quest'|questi|queste|\
             quello|quella|quell'|quel|quei|quelle|tale|tali|suddetto*|ciò|medesimo*|l'operazione|l'attacco|\
             l'attentato|la tragedia|la catastrofe|identico*|in questione|sopracitato*|quest'ultimo|quest'ultima|\
             quest'ultimi"
        }
        Cue::Including => {
            "tra cui|fra cui|tra i quali|fra i quali|tra le quali|fra le quali|di cui|dei quali|delle quali|compreso|\
             compresa|compresi|comprese|inclusi|incluse|incluso|inclusa|in particolare|tra loro|fra loro|tra di loro|\
             tra essi|tra esse|tra le vittime|fra le vittime|tra i morti|tra i feriti|fra i feriti|tra gli altri|\
             fra gli altri|tra questi|fra questi|tra queste|fra queste|soprattutto|specialmente|particolarmente|\
             uno di loro|una di loro|la maggior parte dei quali|la maggior parte delle quali|per lo più|perlopiù|\
             principalmente|in maggioranza|essenzialmente|tra le persone"
        }
        Cue::Excluding => {
            "senza contare|senza considerare|senza includere|escluso*|esclusi|esclusa|escluse|oltre a|oltre al|oltre allo|oltre all'|oltre alla|oltre agli|oltre ai|eccetto|tranne|a parte|non compreso*|non incluso*|al netto di"
        }
        Cue::Still => "ancora|tuttora|tutt'ora|restano|resta|rimangono|rimane|rimanevano|restare~|sempre",
        Cue::Lone => "un solo|un unico|un singolo|solo un|soltanto un|solamente un|l'unico",
        Cue::Alone => {
            "agire~ da solo|agito da solo|agì da solo|agiva da solo|lupo solitario|agito in solitaria|agire~ in solitaria"
        }
        Cue::Whether => "se",
        Cue::Several => {
            "attentati|attacchi|sparatorie|esplosioni|accoltellamenti|incidenti|sequestri|rapimenti|scontri|bombardamenti|raid|agguati|attentati suicidi|attacchi suicidi|attacchi terroristici|attentati terroristici|aggressioni|deflagrazioni|assalti|stragi"
        }
        Cue::All => "tutti|tutte|tutti i|tutte le|tutti gli|tutti e|tutte e|la totalità dei",
        Cue::Rides => "viaggiare~|viaggiavano|viaggiava|trovare~|trovavano|si trovavano|volavano|erano",
        Cue::Certain => "è certo|con certezza|senza dubbio|è accertato",
        Cue::Blocked => {
            "bloccare~|bloccato*|trattenere~|trattenuto*|immobilizzare~|immobilizzato*|congelare~|congelato*|blocco"
        }
        Cue::Among => "tra|fra",
        Cue::Demands => "chiedere~|chiesto*|chiede|chiedono|rischiare~|rischia|rischiano|sollecitare~|invocare~",
        Cue::NumberOf => {
            "numero di|numero dei|numero delle|numero degli|il numero di|il numero dei|il numero delle|il numero degli|numero dei"
        }
        Cue::Further => {
            "altri|altre|altro|altra|un altro|un'altra|in più|ulteriore|ulteriori|ancora|in aggiunta|aggiuntivo*|\
             supplementare|supplementari|inoltre|per giunta|oltre a|oltre ai|oltre alle|a cui si aggiungono|\
             a questi si aggiungono|cui si aggiungono|ai quali si aggiungono|alle quali si aggiungono|si aggiungono|\
             si aggiunge|nuovo|nuova|nuovi|nuove|nonché|extra"
        }
        Cue::Compared => {
            "in più di|in più del|in più dell'|in più della|in più che|in più rispetto|in meno di|in meno del|in meno dell'|in meno della|in meno che|in meno rispetto"
        }
        Cue::Total => {
            "in totale|in tutto|un totale di|totale|totali|complessivamente|nel complesso|nell'insieme|globalmente|\
             complessivo*|cumulato*|numero totale|numero complessivo|l'insieme dei|la totalità dei|la totalità delle|\
             a livello nazionale|globale|globali|per un totale di|per un totale|bilancio totale|bilancio complessivo|\
             tra tutti|in toto"
        }
        Cue::Contrast => {
            "ma|però|tuttavia|eppure|mentre|sebbene|benché|nonostante|malgrado|ciononostante|invece|al contrario|\
             contrariamente a|contrariamente al|contrariamente alla|anche se|a dispetto di|piuttosto che|anziché|\
             invece di|viceversa|salvo|eccetto|tranne|ad eccezione di|a eccezione di|a differenza di|laddove|bensì"
        }
        Cue::And => "e|ed|nonché|così come|come pure|&|e anche|e poi|e inoltre|oltre che|e infine|né",
        Cue::Or => "o|od|oppure|ovvero|ossia|o anche|o addirittura|o ancora",
        Cue::Honorific => {
            "sig|sigg|sig.ra|sig.ri|dott|dott.ssa|dr|prof|prof.ssa|ing|avv|on|sen|gen|col|cap|ten|mons|don|suor|\
             padre|fra|signor|signora|signori|signorina|presidente|presidentessa|ministro|ministra|premier|\
             primo ministro|prima ministra|generale|colonnello|capitano|tenente|maggiore|maresciallo|brigadiere|\
             appuntato|sergente|caporale|ammiraglio|dottor|dottore|dottoressa|professor|professore|professoressa|re|\
             regina|principe|principessa|papa|imam|sceicco|ayatollah|cardinale|cardinal|arcivescovo|vescovo|\
             monsignor|monsignore|rabbino|senatore|senatrice|deputato|deputata|onorevole|sindaco|sindaca|giudice|\
             governatore|prefetto|prefetta|cancelliere|cancelliera|commissario|commissaria|ispettore|imperatore|\
             sultano|emiro|duca|duchessa|san|santo|santa|ambasciatore|ambasciatrice|segretario|segretaria|pm|gip|\
             avvocato|ingegner|ingegnere|consigliere federale|consigliera federale"
        }
        Cue::Office => {
            "portavoce|ministro*|ministra|ministre|procuratore*|procuratrice|procuratore capo|procuratore aggiunto|\
             procuratore generale|procuratore federale|pubblico ministero|pm|sostituto procuratore|gip|gup|\
             presidente*|vicepresidente*|premier|vicepremier|primo ministro|prima ministra|primi ministri|\
             cancelliere*|cancelliera|sindaco*|sindaca|vicesindaco*|governatore*|direttore*|direttore generale|\
             direttrice generale|amministratore delegato|amministratrice delegata|ad|ceo|capo|capi|\
             capo della polizia|capo della Protezione civile|capo del governo|capo dello Stato|commissario*|\
             commissaria|segretario|segretari|segretaria|segretario generale|segretario di Stato|sottosegretario*|\
             generale|generali|comandante*|ufficiale|ufficiali|responsabile*|ispettore*|investigatore*|inquirente*|\
             giudice*|giudice per le indagini preliminari|giudice istruttore|avvocato*|legale|legali|senatore*|\
             deputato*|eurodeputato*|parlamentare|parlamentari|ambasciatore*|diplomatico|diplomatici|\
             inviato* speciale|inviato|inviati|inviata|rappresentante*|coordinatore*|gestore|fondatore*|dirigente*|\
             leader|re|regina|principe|principessa|papa|pontefice|vescovo*|arcivescovo*|imam|professore*|docente*|\
             esperto*|analista*|ricercatore*|scienziato*|medico|medici|colonnello*|capitano|capitani|tenente*|\
             sergente*|maresciallo*|ammiraglio|ammiragli|prefetto*|prefetta|questore*|viceprefetto*|magistrato*|\
             testimone*|giornalista*|corrispondente*|cronista*|ministro dell'Interno|ministro degli Esteri|\
             ministra degli Esteri|ministro della Difesa|ministro della Giustizia|Guardasigilli|\
             ministro della Salute|ministro dell'Economia|ministro dei Trasporti|consigliere*|consigliera|assessore*|\
             assessora|delegato*|sindacalista*|attivista*|capo di stato maggiore|economista*|alto funzionario|\
             alti funzionari|funzionario*|allenatore*|commissario tecnico|ct|giocatore*|autore*|attore*|cantante*|\
             vigile del fuoco|abitante*|residente*|relatore*|negoziatore*|tesoriere*|commissario europeo|\
             commissaria europea|numero uno|numero due|poliziotto*|carabiniere*|agente*|consigliere federale|\
             consigliera federale|sismologo*|virologo*|epidemiologo*|geologo*|vulcanologo*|viceministro*|viceministra|sottosegretaria|viceprefetto"
        }
        Cue::Nobody => "nessuno",
        Cue::NumberedName => {
            "boeing|airbus|volo|articolo|articoli|art|art.|statale|strada statale|autostrada|provinciale|\
             strada provinciale|sezione|capitolo|camera|stanza|numero|numeri|n|n.|nr|num|tipo|modello|versione|fase|\
             livello|pagina|pagine|gruppo dei|formula|terminal|reattore|apollo|soyuz|falcon|sputnik|mig|sukhoi|\
             antonov|tupolev|embraer|cessna|categoria|paragrafo|comma|commi|risoluzione|protocollo|direttiva|\
             emendamento|tomo|stagione|episodio|puntata|zona|salmo|versetto|windows|android|ios|iphone|hangar|\
             appartamento|interno|scala|edificio|cap|mondiali|expo|euro 2016|covid|tv|rai|canale|municipio|linea|\
             binario|gate|legge|decreto|padiglione|quota|italia|lotto|settore|uscita|casello"
        }
        Cue::Street => {
            "via|viale|piazza|piazzale|corso|largo|vicolo|lungomare|lungotevere|contrada|strada|piazzetta|lungarno|\
             civico|galleria|salita|borgo"
        }
        Cue::Aged => {
            "di età compresa tra|di età compresa fra|di età|di età tra|di età fra|dell'età di|all'età di|\
             d'età compresa tra|d'età compresa fra|d'età|morto a|morta a|scomparso a|scomparsa a|si è spento a|\
             si è spenta a|deceduto a|deceduta a|di età inferiore a|di età superiore a|età tra|età media di|under|\
             over|compirà|ha compiuto|avrebbe compiuto"
        }
        Cue::YearsOld => "enne|enni|anni d'età|anni di età|anni compiuti|anni di vita",
        Cue::Changed => {
            "è salito|è salita|sono saliti|è aumentato|è aumentata|passare~ da|è passato da|è passata da|sono passati da|sono passate da|salire~ da|è salito da|\
             è salita da|aumentare~ da|scendere~ da|è sceso da|è scesa da|crollare~ da|calare~ da|portato da|\
             aumentato da|ridotto da|ha aggiornato|hanno aggiornato|ha corretto|hanno corretto|ha portato a|hanno portato a|sale a|salgono a|è salito|sono salite|si è aggravato|si aggrava"
        }
        Cue::PastPerfect => {
            "aveva|avevano|era stato|era stata|erano stati|erano state|s'era|si era|si erano|era già|erano già|\
             aveva già|avevano già|l'aveva|l'avevano|li aveva|li avevano"
        }
        Cue::Anaphor => {
            "egli|esso|essa|essi|esse|lui|lei|loro|questo|questa|quest'|questi|queste|ciò|quello|quella|l'operazione|\
             l'attacco|l'offensiva|questa operazione|quest'operazione|questo attacco|quest'attacco|l'incidente|\
             l'inchiesta|l'indagine|la catastrofe|la tragedia|il bilancio|l'azione|quest'ultimo|quest'ultima|\
             queste cifre|questi dati|i dati|il numero|si tratta"
        }
        Cue::AsOf => "alla data del|alla sera del|ad oggi|a oggi|alla data di|al",
        Cue::Been => "stato|stata|stati|state|avuto",
        Cue::Versus => {
            "contro|contro i|contro gli|contro le|rispetto a|rispetto ai|rispetto alle|a fronte di|a fronte dei"
        }
        Cue::Subordinate => {
            "mentre|perché|poiché|dato che|visto che|siccome|giacché|quando|dopo che|prima che|se|sebbene|benché|\
             nonostante|affinché|al fine di|allo scopo di|per|in attesa di|malgrado|dopo aver|dopo essere|in quanto|\
             anche se|finché"
        }
    }
}
