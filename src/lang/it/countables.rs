use crate::event::Concept;

// A noun whose other gender is another word (« porto », « porta ») carries no `*`: its plural is written out.
/// The Italian words for a thing counted.
pub(super) fn words(concept: Concept) -> &'static str {
    use Concept::*;
    match concept {
        People => {
            "persona|persone|individuo|individui|gente|essere umano|esseri umani|anima|anime|altre persone|soggetto|\
             soggetti|umani"
        }
        Man => "uomo*|giovane uomo|giovani uomini|uomini adulti|signori|maschi",
        Woman => {
            "donna|donne|giovane donna|giovani donne|donna incinta|donne incinte|donna anziana|donne anziane|femmine"
        }
        Child => {
            "bambino*|bimbo|bimba|bimbi|bimbe|minorenne*|minore non accompagnato|minori non accompagnati|\
             minori stranieri|minori stranieri non accompagnati|minori|figlio*|piccoli|bambini piccoli|\
             alunni della materna"
        }
        Baby => "neonato*|lattante*|bebè|infante|infanti",
        Boy => "ragazzino|ragazzini|bambino maschio|bambini maschi",
        Girl => "ragazzina|ragazzine|bambina femmina|bambine femmine",
        Teenager => "adolescente*|teenager|quindicenne*|sedicenne*|diciassettenne*|quattordicenne*",
        YoungPerson => "giovane|giovani|ragazzo|ragazzi|ragazza|ragazze|giovanissimi",
        Adult => "adulto*|maggiorenne*|persona adulta|persone adulte",
        Elderly => {
            "anziano*|pensionato*|persona anziana|persone anziane|ultraottantenne*|novantenne*|centenario*|over 65|\
             ultraottantenni"
        }
        Student => "studente*|universitario|universitari|liceale*|matricole",
        Pupil => "alunno*|allievo*|scolaro*|scolaresca|scolaresche|alunna|alunne|alunni",
        Teacher => {
            "insegnante*|professore*|docente*|maestro|maestra|maestri|maestre|educatore*|prof|precario della scuola|\
             precari della scuola"
        }
        Worker => {
            "lavoratore*|operaio*|bracciante*|precario|precari|stagionale|stagionali|interinale|interinali|manovale*|\
             manodopera|edili|addetto|addetti|rider"
        }
        Employee => {
            "dipendente|dipendenti|impiegato*|salariato*|collaboratore*|personale|effettivi|organico|\
             quadri aziendali|membro del personale|membri del personale|operatore|operatori"
        }
        CivilServant => {
            "impiegato pubblico|impiegati pubblici|dipendente pubblico|dipendenti pubblici|dipendenti statali|\
             statali|funzionario pubblico|funzionari pubblici"
        }
        Miner => "minatore*",
        Sailor => "marinaio*|marittimo|marittimi|marinai",
        Fisher => "pescatore*",
        Pilot => "pilota*|copilota*|aviatore*",
        CrewMember => {
            "membro dell'equipaggio|membri dell'equipaggio|membro d'equipaggio|membri d'equipaggio|\
             assistente di volo|assistenti di volo|hostess|steward|membri di equipaggio|membro di equipaggio"
        }
        Driver => {
            "conducente*|autista*|automobilista*|camionista*|tassista*|autotrasportatore*|macchinista*|ferroviere|\
             ferrovieri|guidatore*"
        }
        Cyclist => "ciclista*",
        Pedestrian => "pedone|pedoni|passante|passanti",
        Climber => "alpinista*|escursionista*|sciatore*|scialpinista*|rocciatore*|arrampicatore*",
        Diver => "sub|sommozzatore*|subacqueo|subacquei|nuotatore*|bagnante*",
        Passenger => "passeggero|passeggeri|passeggera|passeggere|viaggiatore*|pendolare*|crocierista*",
        Occupant => "occupante*",
        Tourist => "turista*|vacanziere|vacanzieri|visitatore*|villeggiante*|bagnanti stranieri",
        Resident => {
            "abitante*|residente*|inquilino*|condomino|condomini|vicino di casa|vicini di casa|colono|coloni|\
             proprietario*|compaesano|compaesani|isolano|isolani"
        }
        Civilian => "civile|civili",
        Citizen => {
            "cittadino*|concittadino|concittadini|connazionale*|straniero*|cittadini stranieri|cittadino straniero|\
             espatriato*|italiani all'estero"
        }
        Soldier => {
            "soldato*|militare|militari|riservista*|paracadutista*|casco blu|caschi blu|legionario|legionari|truppe|\
             alpino|alpini|fante|fanti|marines|coscritto|coscritti|peacekeeper|soldati delle forze di pace"
        }
        Guard => {
            "guardia|guardie|vigilante|vigilantes|guardia giurata|guardie giurate|guardia del corpo|\
             guardie del corpo|agente penitenziario|agenti penitenziari|guardie carcerarie|guardia di frontiera|\
             guardie di frontiera|addetti alla sicurezza|buttafuori|bodyguard"
        }
        PoliceOfficer => {
            "poliziotto*|agente di polizia|agenti di polizia|carabiniere*|agenti|agente|finanziere|finanzieri|\
             militari dell'Arma|vigile urbano|vigili urbani|membri delle forze dell'ordine|\
             appartenente alle forze dell'ordine|appartenenti alle forze dell'ordine|uomini delle forze dell'ordine|\
             gendarme|gendarmi|ispettore di polizia|baschi verdi|membri delle forze di sicurezza|uomini dell'Arma|\
             operatori di polizia"
        }
        Firefighter => "vigile del fuoco|vigili del fuoco|pompiere|pompieri|pompiera",
        Rescuer => {
            "soccorritore*|bagnino|bagnini|operatore del 118|operatori del 118|uomini del soccorso alpino|\
             tecnici del soccorso alpino|membri delle squadre di soccorso"
        }
        AidWorker => {
            "operatore umanitario|operatori umanitari|cooperante*|volontari della Croce Rossa|operatrice umanitaria"
        }
        Doctor => {
            "medico|medici|dottoressa|dottoresse|chirurgo|chirurghi|dottori|pediatra*|dentista*|medico di base|\
             medici di base|anestesista*"
        }
        Nurse => "infermiere*|ostetrica|ostetriche|oss|caposala",
        HealthWorker => {
            "operatore sanitario|operatori sanitari|personale sanitario|personale medico|sanitari|paramedico|\
             paramedici|barelliere|barellieri|soccorritori sanitari|professionisti sanitari"
        }
        Journalist => {
            "giornalista*|reporter|cronista*|corrispondente*|inviati|fotoreporter|cameraman|fotografo*|\
             operatori dei media|videomaker|redattore*"
        }
        Official => {
            "funzionario*|responsabile|responsabili|doganiere|doganieri|alto funzionario|alti funzionari|dignitario|\
             dignitari|dirigenti pubblici|rappresentanti ufficiali|gerarca*"
        }
        Politician => {
            "uomo politico|uomini politici|donna politica|esponente politico|esponenti politici|esponente|esponenti|\
             politici"
        }
        Minister => {
            "ministro*|sottosegretario*|membro del governo|membri del governo|viceministro|viceministri|\
             primi ministri|ministri degli Esteri|consiglieri federali"
        }
        Lawmaker => {
            "deputato*|senatore*|parlamentare|parlamentari|eurodeputato*|legislatore*|membri del Congresso|onorevole|\
             onorevoli|membri del parlamento|consigliere nazionale|consiglieri nazionali"
        }
        Mayor => "sindaco*",
        Governor => "governatore*|prefetto*",
        Councillor => {
            "consigliere comunale|consiglieri comunali|consigliere regionale|consiglieri regionali|assessore*|\
             municipale eletto"
        }
        HeadOfState => "capo di Stato|capi di Stato|capi di Stato e di governo|leader|presidenti|leader mondiali",
        Candidate => "candidato*|aspirante|aspiranti|concorrente alla carica|in lizza",
        Delegate => {
            "delegato*|partecipante*|congressista*|negoziatore*|mediatore*|diplomatico|diplomatici|ambasciatore*|\
             emissario|emissari|invitato|invitati|ospite|ospiti|commensali"
        }
        Judge => "giudice|giudici|magistrato*|togato|togati",
        Juror => "giurato|giurati|giurata|membri della giuria|giudice popolare|giudici popolari",
        Lawyer => "avvocato*|procuratore*|notaio|notai|legale|legali|pubblico ministero|pubblici ministeri|penalista*",
        Prisoner => {
            "prigioniero*|prigioniero di guerra|prigionieri di guerra|prigionieri politici|carcerato*|recluso|\
             reclusi|reclusa|recluse|galeotto|galeotti"
        }
        Migrant => {
            "migrante*|immigrato*|clandestino*|irregolari|extracomunitario|extracomunitari|esuli|esule|\
             migranti irregolari|emigrato*|emigrante*"
        }
        AsylumSeeker => "richiedente asilo|richiedenti asilo",
        Refugee => "rifugiato*|profugo*",
        Family => "famiglia|famiglie|nucleo familiare|nuclei familiari|nuclei",
        Household => {
            "utenza|utenze|economia domestica|economie domestiche|abbonato|abbonati|utenze domestiche|\
             case senza corrente|utenze elettriche"
        }
        Couple => "coppia|coppie|coniugi",
        Relative => {
            "parente*|familiare|familiari|congiunto|congiunti|genitore|genitori|membri della stessa famiglia|\
             membri di una stessa famiglia|membri della famiglia|cugino|cugini|nonno|nonna|nonni|nipote|nipoti|zio|\
             zia"
        }
        Mother => "madre|madri|mamma|mamme",
        Father => "padre|padri|papà",
        Brother => "fratello|fratelli|fratellino|fratellini",
        Sister => "sorella|sorelle|sorelline",
        Orphan => "orfano*",
        Protester => {
            "manifestante*|dimostrante*|contestatore*|attivista*|gilet gialli|rivoltoso|rivoltosi|antagonista*|\
             black bloc|facinoroso|facinorosi"
        }
        Striker => "scioperante*|lavoratori in sciopero|dipendenti in sciopero",
        Voter => "elettore*|votante*|aventi diritto|avente diritto|aventi diritto al voto",
        Spectator => "spettatore*|fan del concerto|pubblico pagante|avventore*",
        Fan => "tifoso*|fan|ultras|ultrà|hooligan|supporter|hooligans",
        Athlete => {
            "atleta*|sportivo|sportivi|sportiva|sportive|giocatore*|calciatore*|corridore|corridori|concorrente*|\
             ginnasta*|maratoneta|maratoneti|azzurri|portiere|portieri|difensore|difensori|podista*|tennista*"
        }
        Coach => "allenatore*|commissario tecnico|ct|arbitro|arbitri|tecnici in panchina",
        Musician => {
            "musicista*|cantante*|artista*|attore*|ballerino*|scrittore*|autore|autori|autrice|regista*|cantautore*|\
             orchestrali"
        }
        Scientist => {
            "scienziato*|ricercatore*|sismologo*|epidemiologo*|economista*|virologo*|geologo|geologi|vulcanologo*"
        }
        Attacker => {
            "attentatore*|aggressore|aggressori|assalitore*|killer|assassino*|kamikaze|terrorista suicida|tiratore|\
             tiratori|autore dell'attacco|autori dell'attacco|autore dell'attentato|autori dell'attentato|\
             dirottatore*|uomo armato|uomini armati|sequestratore*|piromane*|attentatore suicida|attentatori suicidi|\
             assaltatore*|cecchino|cecchini|accoltellatore*|omicida*|sicario|sicari|rapitore*"
        }
        Militant => {
            "combattente*|ribelle*|insorto|insorti|jihadista*|guerrigliero*|miliziano*|mercenario|mercenari|\
             combattenti stranieri|separatista*|estremista*|islamista*|ammutinato|ammutinati|foreign fighter|\
             foreign fighters|militante*|paramilitari|militanti dell'Isis|militanti islamisti|talebani uccisi"
        }
        Terrorist => "terrorista*|presunto terrorista|presunti terroristi",
        Suspect => {
            "sospettato*|sospetto|sospetti|indiziato*|indagato|indagati|indagata|indagate|complice*|presunto autore|\
             presunti autori|persone sospettate|presunti complici|presunti responsabili|fiancheggiatore*"
        }
        Defendant => "imputato*|accusato|accusati|coimputato*|colpevole|colpevoli",
        Criminal => {
            "criminale|criminali|delinquente*|malvivente*|bandito|banditi|ladro|ladri|rapinatore*|scafista*|\
             trafficante*|narcotrafficante*|spacciatore*|pusher|scassinatore*|truffatore*|mafioso|mafiosi|boss|\
             affiliati al clan|camorrista*|pedofilo*|cybercriminale|cybercriminali|gangster|borseggiatore*|\
             corriere della droga|corrieri della droga|evasori fiscali|stupratore*"
        }
        Hacker => "hacker|pirata informatico|pirati informatici",
        Victim => "vittima|vittime",
        Patient => "paziente*|malato*|ammalato*|degente*|assistito|assistiti",
        Witness => "testimone*|testimone oculare|testimoni oculari|teste|testi oculari",
        Plaintiff => "querelante*|ricorrente*|parte civile|parti civili|denunciante*|firmatario*|parte lesa|parti lese",
        Customer => {
            "cliente*|consumatore*|acquirente*|compratore*|correntista*|titolare di conto|titolari di conto|\
             risparmiatore*|assicurato|assicurati"
        }
        User => "utente|utenti|internauta*|follower|utenti attivi|iscritto|iscritti",
        Shareholder => "azionista*|investitore*|creditore*|obbligazionista*|socio|soci",
        Farmer => {
            "agricoltore*|contadino*|allevatore*|coltivatore*|viticoltore*|bracciante agricolo|braccianti agricoli|\
             pastore|pastori"
        }
        Engineer => "ingegnere*|tecnico|tecnici",
        Businessperson => {
            "imprenditore*|uomo d'affari|uomini d'affari|donna d'affari|dirigente|dirigenti|commerciante*|\
             negoziante*|banchiere*|amministratore*|manager|ristoratore*|esercente*|albergatore*|broker"
        }
        Volunteer => "volontario*",
        Investigator => "inquirente*|investigatore*|detective",
        Agent => "spia|spie|agente segreto|agenti segreti|007|informatore*|agenti dell'intelligence",
        Inspector => "osservatore*|ispettore*|osservatori elettorali|osservatori internazionali",
        Cleric => {
            "sacerdote|sacerdoti|prete|preti|vescovo*|imam|suora|suore|monaco|monaci|monaca|monache|cardinale|\
             cardinali|rabbino|rabbini|missionario*|parroco*|frate|frati|religioso|religiosi|religiosa|religiose"
        }
        Member => "membro|membri|aderente*|affiliato*|tesserato|tesserati|componente|componenti|appartenenti al gruppo",
        Expelled => "espulso|espulsi|espulsa|espulse|diplomatici espulsi|persone espulse",
        Unemployed => "disoccupato*|persone senza lavoro|senza lavoro|cassintegrato*",
        Immunised => "vaccinato*|persone vaccinate|immunizzato*",
        Beneficiary => "beneficiario*|percettore*",
        Caller => "lettore*|sottoscrittore*",
        Population => "popolazione|popolazioni",
        Dead => {
            "morto*|decesso|decessi|deceduto*|persona uccisa|persone uccise|persona deceduta|persone decedute|\
             persone morte|vittima mortale|vittime mortali|caduti|ucciso*|vittime accertate|perdita umana|\
             perdite umane|vite umane|vite|defunto*|annegati|vite perse|morti accertati|caduti in battaglia|\
             trucidati|assassinato*"
        }
        Injured => {
            "ferito*|persona ferita|persone ferite|contuso|contusi|contusa|contuse|ustionato*|intossicato*|ferimento|\
             ferimenti"
        }
        SeriouslyInjured => {
            "ferito grave|feriti gravi|ferita grave|ferite gravi|gravemente ferito*|ferito* gravemente|\
             ferito* in modo grave|grandi ustionati|feriti in condizioni gravi|in gravi condizioni|\
             in condizioni gravi|seriamente ferito*|ferito* in modo serio"
        }
        Critical => {
            "in condizioni critiche|in pericolo di vita|in prognosi riservata|in fin di vita|in terapia intensiva|\
             in rianimazione|in coma|feriti gravissimi|in codice rosso|codici rossi|in condizioni gravissime|\
             in condizioni disperate|ricoverati in terapia intensiva"
        }
        SlightlyInjured => {
            "ferito lieve|feriti lievi|ferita lieve|ferite lievi|lievemente ferito*|leggermente ferito*|\
             feriti leggeri|ferito leggero|ferito* lievemente|ferito* leggermente|ferito* in modo lieve|\
             in modo non grave|codici verdi|codici gialli|ferito* in modo non grave"
        }
        Hospitalised => {
            "ricoverato*|ricovero|ricoveri|persone ricoverate|ospedalizzazioni|ospedalizzato*|pazienti ricoverati|\
             ricoveri in ospedale"
        }
        Missing => {
            "disperso|dispersi|dispersa|disperse|persone disperse|persona dispersa|scomparso|scomparsi|scomparsa|\
             scomparse|persona scomparsa|persone scomparse|mancante all'appello|desaparecidos"
        }
        Trapped => {
            "intrappolato*|persone intrappolate|sepolti vivi|persone bloccate|persone rimaste bloccate|bloccato*"
        }
        Rescued => {
            "salvato*|soccorso|soccorsi|soccorsa|soccorse|persone soccorse|persone salvate|persone tratte in salvo|\
             tratto in salvo|tratti in salvo|tratte in salvo|tratta in salvo|migranti soccorsi|salvataggi"
        }
        Survivor => {
            "sopravvissuto*|superstite*|illeso*|incolume|incolumi|sano e salvo|sani e salvi|scampato|scampati|\
             naufrago*|miracolato*"
        }
        Identified => "identificato*|vittime identificate|corpi identificati|salme identificate",
        Evacuee => "evacuato*|persona evacuata|persone evacuate|evacuazioni|abitanti evacuati|residenti evacuati",
        Displaced => {
            "sfollato*|persona sfollata|persone sfollate|senzatetto|senza tetto|sinistrato*|terremotato*|\
             sfollati interni|clochard|senza fissa dimora|alluvionato*|persone senza casa"
        }
        Affected => {
            "persone colpite|persona colpita|persone coinvolte|persone interessate|interessati|popolazione colpita"
        }
        Hostage => {
            "ostaggio|ostaggi|rapito*|sequestrato a scopo|persone rapite|persona rapita|rapimento|rapimenti|\
             sequestri di persona|sequestro di persona"
        }
        Detainee => {
            "arresto|arresti|arrestato*|fermato*|fermo di polizia|fermi di polizia|detenuto*|persone arrestate|\
             persona arrestata|persone fermate|persona fermata|persone detenute|persone in manette|in manette|\
             in stato di fermo|misure cautelari|custodie cautelari|ordinanze di custodia cautelare|\
             ordinanze cautelari"
        }
        Released => {
            "liberato*|rilasciato*|scarcerato*|persone liberate|persone rilasciate|ostaggi liberati|\
             prigionieri liberati|scarcerazioni"
        }
        Charged => {
            "incriminato*|persone incriminate|rinvii a giudizio|persone rinviate a giudizio|denunciato*|\
             persone denunciate|persona denunciata|iscritti nel registro degli indagati|incriminazione|incriminazioni"
        }
        Convicted => {
            "condannato*|persone condannate|condannato a morte|condannati a morte|riconosciuti colpevoli|condanna|\
             condanne"
        }
        Acquitted => "assolto|assolti|assolta|assolte|assoluzione|assoluzioni|prosciolto*",
        Wanted => {
            "ricercato*|persone ricercate|latitante*|fuggitivo*|evaso|evasi|evasa|evase|fuggiasco|fuggiaschi|\
             sospetti in fuga"
        }
        Infected => {
            "contagiato*|infettato*|infetto|infetti|infetta|infette|persone contagiate|persone infettate|\
             persone infette|positivo|positivi|positivo al virus|positivi al virus|positivi al coronavirus"
        }
        Recovered => "guarito*|guarigione|guarigioni|pazienti guariti|dimessi",
        Quarantined => {
            "persone in quarantena|in isolamento domiciliare|isolamento fiduciario|persone in isolamento|in quarantena"
        }
        LaidOff => {
            "licenziamento|licenziamenti|licenziato*|esubero|esuberi|tagli di posti|taglio di posti|\
             tagli di posti di lavoro|tagli occupazionali|posti tagliati|posti soppressi|persone licenziate|\
             posti a rischio|posti di lavoro a rischio|uscite volontarie|soppressioni di posti"
        }
        Hired => {
            "assunzione|assunzioni|nuovi posti di lavoro|nuovi posti|neoassunti|nuovi assunti|creazione di posti|\
             posti di lavoro creati|reclute"
        }
        Buried => "sepolto|sepolti|sepolta|sepolte|sepolture|tumulazioni",
        Worshipper => "fedele|fedeli|pellegrino*|fedeli musulmani",
        Viewer => "telespettatore*|ascoltatore*|radioascoltatori",
        Expert => "esperto*|specialista*|analista*|perito|periti",
        Astronaut => "astronauta*|cosmonauta*|taikonauta",
        Motorcyclist => "motociclista*|centauro|centauri|scooterista*",
        Twin => "gemello*|trigemini",
        Body => {
            "corpo|corpi|cadavere*|salma|salme|corpo senza vita|corpi senza vita|resti umani|ossa umane|scheletro|\
             scheletri|corpi carbonizzati|spoglie"
        }
        Birth => "nascita|nascite|parto|parti gemellari|nati vivi",
        OnlineItem => {
            "contenuto|contenuti|contenuto online|contenuti online|elemento|elementi|elementi online|\
             contenuti terroristici|contenuto terroristico|contenuti illegali|contenuto illegale|\
             contenuti di propaganda|materiale propagandistico|materiali di propaganda|contenuti digitali|\
             contenuti web|contenuti d'odio|contenuti jihadisti"
        }
        Account => {
            "account|profilo|profili|account Twitter|account Facebook|account Telegram|account utente|account utenti|\
             profili falsi|falsi profili|utenze social|profili social|account social"
        }
        BankAccount => {
            "conto corrente|conti correnti|conto bancario|conti bancari|conto offshore|conti offshore|conto|conti"
        }
        Post => "post|tweet|pubblicazione online|pubblicazioni online|retweet|messaggio sui social|post su Facebook",
        Comment => "commento|commenti|risposta|risposte",
        Message => "messaggio|messaggi|sms|messaggini|messaggi vocali|messaggio vocale|chat",
        Email => "email|e-mail|mail|messaggi di posta elettronica",
        Video => "video|filmato|filmati|clip|video di propaganda|videoclip|registrazioni video|spezzoni",
        Image => "immagine|immagini|foto|fotografia|fotografie|scatti|meme|screenshot|istantanea|istantanee",
        Website => "sito web|siti web|sito internet|siti internet|blog|forum online|portale|portali",
        WebPage => "pagina web|pagine web|pagine internet|pagina Facebook|pagine Facebook",
        Channel => "canale|canali|canale Telegram|canali Telegram|canale YouTube|canali YouTube",
        OnlineGroup => {
            "gruppo Facebook|gruppi Facebook|gruppo Telegram|gruppi Telegram|gruppo WhatsApp|gruppi WhatsApp|\
             chat di gruppo|gruppi online|forum di discussione"
        }
        Link => {
            "link|collegamento ipertestuale|collegamenti ipertestuali|URL|indirizzi web|indirizzo web|indirizzi Url"
        }
        Chatbot => "bot|chatbot",
        App => "app|applicazione|applicazioni|applicazioni mobili",
        Domain => "dominio|domini|nome di dominio|nomi di dominio|domini internet|dominio internet",
        Hashtag => "hashtag",
        OnlinePlatform => {
            "piattaforma|piattaforme|piattaforma online|piattaforme online|social network|social media|\
             servizi online|piattaforme digitali|rete sociale|reti sociali"
        }
        Server => "server",
        OnlineFile => "file|documenti informatici|archivi digitali",
        Record => {
            "dato personale|dati personali|record|dati di clienti|dati dei clienti|dati di utenti|dati degli utenti|\
             dati|schede cliniche|cartella clinica|cartelle cliniche|dati sensibili|dati bancari|dati sanitari"
        }
        Password => "password|credenziale|credenziali|credenziali di accesso|codici di accesso",
        CreditCard => {
            "carta di credito|carte di credito|carta bancaria|carte bancarie|numeri di carte di credito|bancomat|\
             carte di pagamento"
        }
        Vulnerability => "vulnerabilità|falla|falle|falla di sicurezza|falle di sicurezza|bug|difetto|difetti",
        Device => {
            "dispositivo|dispositivi|apparecchio|apparecchi|apparecchi elettronici|macchinario|macchinari|\
             apparecchiatura|apparecchiature|terminali|dispositivi mobili|macchine"
        }
        Computer => "computer|pc|portatile|portatili|tablet|computer portatili|laptop",
        Phone => {
            "telefono|telefoni|cellulare|cellulari|telefonino|telefonini|smartphone|iPhone|telefoni cellulari|\
             scheda sim|schede sim|sim"
        }
        Camera => {
            "telecamera|telecamere|videocamera|videocamere|telecamere di sorveglianza|macchina fotografica|\
             macchine fotografiche"
        }
        Storage => {
            "disco rigido|dischi rigidi|hard disk|chiavetta usb|chiavette usb|pen drive|supporti informatici|\
             supporto informatico|schede di memoria"
        }
        FlightRecorder => "scatola nera|scatole nere|registratore di volo|registratori di volo",
        Vehicle => {
            "veicolo|veicoli|mezzi|mezzi militari|veicolo militare|veicoli militari|veicoli elettrici|\
             mezzi di soccorso|automezzo|automezzi|mezzi pesanti|veicoli a motore"
        }
        Car => {
            "auto|automobile*|macchina|vettura|vetture|taxi|autovettura|autovetture|auto elettriche|auto elettrica|\
             auto di servizio|volanti della polizia|berlina|suv"
        }
        Truck => {
            "camion|tir|autocarro|autocarri|autotreno|autotreni|autoarticolato|autoarticolati|autocisterna|\
             autocisterne|mezzo pesante|pick-up|rimorchio|rimorchi"
        }
        Bus => {
            "autobus|bus|pullman|corriera|corriere di linea|minibus|scuolabus|pulmino|pulmini|torpedone|torpedoni|\
             autobus turistici|pulman"
        }
        Ambulance => "ambulanza|ambulanze",
        Train => {
            "treno|treni|convoglio ferroviario|convogli ferroviari|treni regionali|treno merci|treni merci|\
             Frecciarossa|metropolitana|metropolitane|treni ad alta velocità|treno passeggeri"
        }
        TrainCar => "vagone|vagoni|carrozza|carrozze|vagoni cisterna|locomotiva|locomotive|locomotore|locomotori",
        Aircraft => {
            "velivolo|velivoli|aeromobile|aeromobili|aliante|alianti|mongolfiera|mongolfiere|ultraleggero|ultraleggeri"
        }
        Plane => {
            "aereo|aerei|aeroplano|aeroplani|jet|aereo di linea|aerei di linea|canadair|bimotore|aereo da turismo|\
             aereo militare|aerei militari|aereo cargo|aerei cargo|jet privato|jet privati"
        }
        Warplane => {
            "caccia|aereo da combattimento|aerei da combattimento|cacciabombardiere|cacciabombardieri|bombardiere|\
             bombardieri|caccia militari|aerei da guerra|aereo da guerra"
        }
        Helicopter => "elicottero|elicotteri|elisoccorso|eliambulanza",
        Drone => "drone|droni|droni kamikaze|drone kamikaze|droni esplosivi|droni d'attacco|droni Shahed",
        Ship => {
            "nave|navi|nave da crociera|navi da crociera|mercantile|mercantili|nave cargo|navi cargo|portacontainer|\
             motovedetta|motovedette|nave mercantile|navi mercantili|bastimento|bastimenti"
        }
        Boat => {
            "barca|barche|imbarcazione|imbarcazioni|gommone|gommoni|barcone|barconi|barchino|barchini|peschereccio|\
             pescherecci|motopeschereccio|veliero|velieri|yacht|natante|natanti|canotto|canotti|scialuppa|scialuppe|\
             zattera|zattere|motoscafo|motoscafi|piroga|piroghe|kayak|catamarano|catamarani|battello|battelli|\
             barca a vela|barche a vela|canoa|canoe|chiatta|chiatte"
        }
        Ferry => "traghetto|traghetti|aliscafo|aliscafi",
        Tanker => "petroliera|petroliere|superpetroliera|metaniera|metaniere|nave cisterna|navi cisterna",
        Warship => {
            "nave da guerra|navi da guerra|fregata|fregate|portaerei|cacciatorpediniere|corvetta|corvette|\
             incrociatore|incrociatori|navi militari|nave militare"
        }
        Submarine => "sottomarino|sottomarini|sommergibile|sommergibili|batiscafo",
        Motorcycle => {
            "moto|motocicletta|motociclette|scooter|motorino|motorini|ciclomotore|ciclomotori|monopattino|\
             monopattini|motociclo|motocicli|due ruote"
        }
        Bicycle => "bicicletta|biciclette|bici|biciclette elettriche|e-bike",
        Tractor => "trattore|trattori|bulldozer|escavatore|escavatori|ruspa|ruspe|macchine agricole|mietitrebbia",
        FireEngine => {
            "autopompa|autopompe|autobotte|autobotti|camion dei pompieri|automezzi dei vigili del fuoco|\
             mezzi dei vigili del fuoco"
        }
        Van => "furgone|furgoni|furgoncino|furgoncini|camper|minivan|furgone blindato",
        Tram => "tram|filobus",
        ArmouredVehicle => {
            "veicolo blindato|veicoli blindati|blindato|blindati|mezzo blindato|mezzi blindati|mezzi corazzati|\
             mezzo corazzato|trasporto truppe"
        }
        Tank => "carro armato|carri armati|tank|panzer",
        Spacecraft => {
            "satellite|satelliti|navicella|navicelle|navetta spaziale|navette spaziali|capsula spaziale|\
             sonda spaziale|sonde spaziali|veicolo spaziale|veicoli spaziali|navicella spaziale|astronave|astronavi"
        }
        Building => {
            "edificio|edifici|palazzo|palazzi|palazzina|palazzine|fabbricato|fabbricati|immobile|immobili|struttura|\
             strutture|stabile|stabili|condominio|grattacielo|grattacieli|capannone|capannoni|magazzino|magazzini|\
             fienile|fienili|costruzione|costruzioni|torri|edificio residenziale|edifici residenziali|\
             edifici pubblici"
        }
        Home => {
            "abitazione|abitazioni|alloggio|alloggi|residenza|residenze|unità abitative|case popolari|dimora|dimore|\
             domicilio|case mobili|domicili"
        }
        House => {
            "casa|case|villa|ville|villetta|villette|baracca|baracche|casetta|casette|chalet|bungalow|baita|baite|\
             cascina|cascine|masseria|masserie"
        }
        Apartment => "appartamento|appartamenti|monolocale|monolocali|bilocale",
        Tent => {
            "tenda|tende|rifugi|ricoveri temporanei|rifugi temporanei|prefabbricato|prefabbricati|container abitativi"
        }
        Camp => {
            "campo profughi|campi profughi|accampamento|accampamenti|tendopoli|baraccopoli|campi di addestramento|\
             campo di addestramento|bidonville|campo rom|campi rom|insediamento|insediamenti|centri di accoglienza|\
             centro di accoglienza"
        }
        School => {
            "scuola|scuole|liceo|licei|istituto scolastico|istituti scolastici|scuola elementare|scuole elementari|\
             scuole medie|istituti superiori|collegio|scuole superiori|plesso scolastico|plessi scolastici"
        }
        Kindergarten => {
            "asilo|asili|asilo nido|asili nido|scuola materna|scuole materne|scuola dell'infanzia|scuole dell'infanzia"
        }
        University => "università|ateneo|atenei|facoltà|campus|politecnico",
        Hospital => {
            "ospedale|ospedali|clinica|cliniche|nosocomio|nosocomi|policlinico|policlinici|centri sanitari|\
             struttura sanitaria|strutture sanitarie|casa di cura|presidi ospedalieri|centro sanitario|\
             pronto soccorso"
        }
        HospitalBed => "posto letto|posti letto|letto|letti|posti in terapia intensiva|letti d'ospedale",
        Shop => {
            "negozio|negozi|supermercato|supermercati|punto vendita|punti vendita|esercizio commerciale|\
             esercizi commerciali|centro commerciale|centri commerciali|ipermercato|ipermercati|bottega|botteghe|\
             attività commerciali|panetteria|gioielleria|gioiellerie|panetterie|grandi magazzini|esercizi"
        }
        Pharmacy => "farmacia|farmacie",
        PetrolStation => {
            "stazione di servizio|stazioni di servizio|distributore di benzina|distributori di benzina|benzinaio|\
             benzinai"
        }
        Restaurant => "ristorante|ristoranti|pizzeria|pizzerie|trattoria|trattorie|caffè|locali pubblici",
        Factory => {
            "fabbrica|fabbriche|stabilimento|stabilimenti|impianto|impianti|officina|officine|raffineria|raffinerie|\
             sito produttivo|siti produttivi|fonderia|fonderie|deposito|depositi|laboratorio|laboratori|acciaieria|\
             acciaierie"
        }
        PowerPlant => {
            "centrale elettrica|centrali elettriche|centrale|centrali|centrale nucleare|centrali nucleari|\
             parco eolico|parchi eolici|centrali a carbone|centrale a carbone"
        }
        Worship => "luogo di culto|luoghi di culto|tempio*|santuario|santuari",
        Church => "chiesa|chiese|cattedrale|cattedrali|basilica|basiliche|cappella|cappelle|duomo",
        Mosque => "moschea|moschee",
        Synagogue => "sinagoga|sinagoghe",
        Monastery => "monastero|monasteri|convento|conventi|abbazia|abbazie",
        Museum => "museo|musei|galleria d'arte|gallerie d'arte|pinacoteca",
        Stadium => "stadio|stadi|palazzetto|palestra|palestre|piscina|piscine|impianto sportivo|impianti sportivi",
        Prison => {
            "carcere|carceri|prigione|prigioni|penitenziario|penitenziari|casa circondariale|istituto penitenziario|\
             istituti penitenziari|centro di detenzione|centri di detenzione"
        }
        PoliceStation => {
            "commissariato|commissariati|questura|questure|caserma dei carabinieri|posto di polizia|posti di polizia|\
             stazione di polizia|stazioni di polizia|stazione dei carabinieri"
        }
        Hotel => {
            "hotel|albergo|alberghi|ostello|ostelli|pensione alberghiera|agriturismo|agriturismi|resort|\
             rifugio alpino|strutture ricettive"
        }
        Bar => "bar|discoteca|discoteche|locale notturno|locali notturni|pub|night club|nightclub",
        Theatre => "teatro|teatri|cinema|sala concerti|sale concerti|sala cinematografica|sale cinematografiche",
        Library => "biblioteca|biblioteche",
        FireStation => "caserma dei vigili del fuoco|caserma dei pompieri|caserme dei pompieri",
        NursingHome => {
            "casa di riposo|case di riposo|rsa|casa per anziani|case per anziani|residenza per anziani|\
             residenze per anziani"
        }
        PollingStation => {
            "seggio elettorale|seggi elettorali|urna|urne|sezione elettorale|sezioni elettorali|seggi aperti"
        }
        Airport => "aeroporto|aeroporti|scalo aereo|scali aerei|base aerea|basi aeree|aerodromo|pista di atterraggio",
        Station => {
            "stazione|stazioni|stazione ferroviaria|stazioni ferroviarie|stazioni della metropolitana|\
             stazione della metropolitana|fermata|fermate"
        }
        Port => "porto|porti|scalo marittimo|scali marittimi",
        Office => {
            "ufficio|uffici|ambasciata|ambasciate|consolato|consolati|rappresentanza diplomatica|\
             rappresentanze diplomatiche|sede diplomatica|sedi diplomatiche|sede|sedi"
        }
        Mine => "miniera|miniere|miniera di carbone|miniere di carbone|cava|cave|miniera d'oro|pozzo minerario",
        Oilfield => {
            "pozzo petrolifero|pozzi petroliferi|piattaforma petrolifera|piattaforme petrolifere|giacimento|\
             giacimenti|trivella|trivelle"
        }
        Pipeline => "gasdotto|gasdotti|oleodotto|oleodotti|conduttura|condutture",
        Dam => "diga|dighe|argine|argini|sbarramento|bacino idroelettrico|bacini idroelettrici",
        Bridge => "ponte|ponti|viadotto|viadotti|passerella|passerelle|cavalcavia|galleria stradale|tunnel|gallerie",
        Road => {
            "strada|strade|autostrada|autostrade|via di comunicazione|arteria|arterie|carreggiata|carreggiate|corsia|\
             corsie|strade statali|strada statale|strade provinciali|sentiero|sentieri|tangenziale"
        }
        RailLine => {
            "linea ferroviaria|linee ferroviarie|binario|binari|linea|linee|tratta ferroviaria|tratte ferroviarie|\
             linee della metropolitana|ferrovia|ferrovie"
        }
        River => "fiume|fiumi|torrente|torrenti|corso d'acqua|corsi d'acqua|ruscello|ruscelli",
        Island => "isola|isole|isolotto|isolotti|atollo|atolli",
        Locality => {
            "località|centro abitato|centri abitati|comunità|agglomerato|agglomerati|frazione|frazioni|\
             insediamenti urbani"
        }
        City => "città|grande città|grandi città|metropoli|capitale|capitali|capoluogo|capoluoghi",
        Town => "cittadina|cittadine|piccole città|borgo|borghi|paesino",
        Village => "villaggio|villaggi|paesini",
        Municipality => "comune|comuni|municipio|municipi|amministrazioni comunali|enti locali",
        Neighbourhood => "quartiere|quartieri|rione|rioni|periferia|periferie|sobborgo|sobborghi",
        District => {
            "distretto|distretti|dipartimento|dipartimenti|cantone|cantoni|contea|contee|circoscrizione|\
             circoscrizioni|prefettura|prefetture"
        }
        Province => {
            "provincia|province|provincie|regione|regioni|oblast|Land|Länder|governatorato|governatorati|\
             regioni autonome|Stati americani|Stati degli Usa|territorio|territori"
        }
        Country => {
            "Paese|Paesi|Stato|Stati|nazione|nazioni|Paesi europei|Paese europeo|Stati europei|Paesi africani|\
             Paesi partecipanti|Stati sovrani|Paesi terzi|Paesi partner|Paese vicino|Paesi vicini|Paesi occidentali|\
             altri Paesi|altri Stati|Paesi diversi|Paesi arabi|Paese terzo"
        }
        EuMemberState => {
            "Stato membro|Stati membri|Paese membro|Paesi membri|Stati dell'Unione europea|Stato dell'Unione europea|\
             Stati dell'Unione|Stati dell'Ue|Stato dell'Ue|Paesi dell'Unione europea|Paesi dell'Ue|Paese dell'Ue|\
             Paesi Ue|Stati Ue|Paesi dell'Unione|Stati membri dell'Unione europea|Stato membro dell'Unione europea|\
             Stati membri dell'Ue|Stato membro dell'Ue|Stati membri Ue|Stati membri dell'Unione|\
             Paesi membri dell'Unione europea|Paesi membri dell'Ue|membri dell'Unione europea|membri dell'Ue|\
             altri Stati membri|altri Paesi dell'Ue|altri Paesi membri|Stati membri partecipanti|partner europei"
        }
        NatoMember => {
            "Paesi Nato|Paesi della Nato|Paese Nato|membri della Nato|Stati membri della Nato|\
             Paesi membri della Nato|alleati della Nato|alleati Nato|Paesi alleati|Paese alleato"
        }
        Continent => "continente|continenti",
        Site => {
            "sito|siti|luogo|luoghi|posto|zona|zone|area|aree|obiettivo|obiettivi|bersaglio|bersagli|infrastruttura|\
             infrastrutture|postazione|postazioni|installazione|installazioni|obiettivi militari|posizioni militari|\
             covo|covi"
        }
        Room => "camera|camere|stanza|stanze|sala|sale|camere d'albergo",
        Floor => "piano|piani",
        Weapon => "arma|armi|arma bianca|armi bianche|armi da guerra|ascia|asce|armi da taglio",
        Gun => {
            "arma da fuoco|armi da fuoco|fucile|fucili|pistola|pistole|revolver|mitragliatrice|mitragliatrici|mitra|\
             kalashnikov|fucile d'assalto|fucili d'assalto|carabina|carabine|fucili da caccia|fucile da caccia|\
             mitraglietta|mitragliette"
        }
        Bomb => {
            "bomba|bombe|ordigno|ordigni|ordigno esplosivo|ordigni esplosivi|autobomba|autobombe|esplosivo|esplosivi|\
             bomba molotov|bombe molotov|molotov|pacco bomba|pacchi bomba|cintura esplosiva|cinture esplosive|\
             bomba artigianale|bombe artigianali|bombe plananti|ordigni inesplosi|ordigno bellico|ordigni bellici|\
             pacchi esplosivi"
        }
        Knife => "coltello|coltelli|machete|pugnale|pugnali|coltello da cucina|coltelli da cucina",
        Grenade => "granata|granate|bomba a mano|bombe a mano",
        Landmine => "mina antiuomo|mine antiuomo|mina|mine|mine terrestri|mina anticarro|mine anticarro",
        Projectile => "proiettile vagante",
        Artillery => {
            "pezzo di artiglieria|pezzi di artiglieria|obice|obici|cannone|cannoni|sistema di difesa aerea|\
             sistemi di difesa aerea|lanciamissili|sistemi di artiglieria|batteria antiaerea|batterie antiaeree"
        }
        Missile => {
            "missile|missili|missile balistico|missili balistici|missili da crociera|missile da crociera|\
             testata nucleare|testate nucleari|testata|testate|siluro|siluri|missili ipersonici|missile ipersonico|\
             lanci di missili"
        }
        Rocket => "razzo|razzi|lanciarazzi",
        Shell => {
            "obici di mortaio|colpo di mortaio|colpi di mortaio|granate di mortaio|mortaio|mortai|colpi di artiglieria"
        }
        Shot => {
            "sparo|spari|colpo d'arma da fuoco|colpi d'arma da fuoco|colpo di pistola|colpi di pistola|colpi|\
             detonazione|detonazioni|raffica di colpi|colpo di fucile|colpi di fucile"
        }
        Bullet => "proiettile|proiettili|pallottola|pallottole|cartuccia|cartucce|munizione|munizioni|bossolo|bossoli",
        Stabbing => "coltellata|coltellate|pugnalata|pugnalate|fendente|fendenti|aggressioni con coltello",
        Drug => {
            "droga|droghe|cocaina|eroina|cannabis|stupefacente|stupefacenti|pillola|pillole|pasticca|pasticche|\
             hashish|marijuana|anfetamine|panetti di cocaina|panetti di hashish|ecstasy|fentanyl"
        }
        Package => {
            "pacco|pacchi|pacchetto|pacchetti|borsa|borse|sacco|sacchi|scatola|scatole|valigia|valigie|container|\
             contenitore|contenitori|carico|carichi|cassa|casse|bancale|bancali|zaino|zaini|plico|plichi|borsone|\
             borsoni|spedizioni"
        }
        Cigarette => "sigaretta|sigarette|pacchetti di sigarette|stecche di sigarette|sigari",
        Banknote => "banconota|banconote|banconote false|moneta|monete|banconota falsa",
        Jewel => "gioiello|gioielli|pietre preziose|monili|preziosi|pietra preziosa|monete d'oro",
        Diamond => "diamante|diamanti",
        Watch => "orologio|orologi|orologi di lusso",
        Artwork => {
            "opera d'arte|opere d'arte|dipinto|dipinti|tele|scultura|sculture|reperto|reperti|reperti archeologici|\
             bene culturale|beni culturali|capolavoro|capolavori|reperto archeologico|affreschi|quadro rubato|quadri"
        }
        Item => {
            "oggetto|oggetti|articolo contraffatto|articoli contraffatti|effetti personali|esemplare|esemplari|pezzo|\
             pezzi|unità|merce|merci|bene|beni|copia|copie|manufatti"
        }
        Product => {
            "prodotto|prodotti|prodotti contraffatti|giocattolo|giocattoli|lotti di produzione|capi contraffatti"
        }
        Document => {
            "documento|documenti|documenti segreti|documenti riservati|dossier|lettera|lettere|archivi|\
             documenti interni|atti|fascicolo|fascicoli|documenti classificati"
        }
        Passport => {
            "passaporto|passaporti|carta d'identità|carte d'identità|documento d'identità|documenti d'identità|\
             patente|patenti|documenti falsi|passaporti falsi"
        }
        Visa => {
            "visto|visti|permesso di soggiorno|permessi di soggiorno|permesso di lavoro|permessi di lavoro|licenza|\
             licenze|autorizzazione|autorizzazioni|permessi"
        }
        Ticket => "biglietto|biglietti|biglietto aereo|biglietti aerei|biglietti del treno|biglietti dello stadio",
        Book => "libro|libri|romanzo|romanzi|volumi|manoscritto|manoscritti|fumetti|rivista|riviste",
        Page => "pagina|pagine|paragrafo|paragrafi|capitolo|capitoli",
        Report => {
            "rapporto|rapporti|relazione annuale|relazioni tecniche|studio|studi|sondaggio|sondaggi|indicatore|\
             indicatori|report"
        }
        Article => "articolo di giornale|articoli di giornale|articolo|articoli|reportage",
        Film => {
            "film|lungometraggio|lungometraggi|cortometraggio|cortometraggi|documentario|documentari|pellicola|\
             pellicole|serie tv|fiction"
        }
        Song => "canzone|canzoni|brano|brani|singolo musicale",
        Award => {
            "premio|premi|riconoscimento|riconoscimenti|trofeo|trofei|oscar|onorificenza|onorificenze|\
             candidature agli Oscar|statuetta|statuette"
        }
        Language => "lingua|lingue|lingue ufficiali|dialetto|dialetti",
        Nationality => "nazionalità|nazionalità diverse",
        Contract => {
            "contratto|contratti|ordine di acquisto|commessa|commesse|accordo|accordi|trattato|trattati|convenzione|\
             convenzioni|intese"
        }
        Law => "legge|leggi|direttiva|direttive|regolamento|regolamenti|riforma|riforme|norma|norme",
        Measure => {
            "misura|misure|proposta|proposte|raccomandazione|raccomandazioni|regola|regole|restrizione|restrizioni|\
             rivendicazioni|condizione|impegni|iniziativa|iniziative|richieste avanzate"
        }
        Sanction => "sanzione|sanzioni|penalità|sanzioni economiche",
        Fine => "multa|multe|ammenda|ammende|contravvenzione|contravvenzioni|verbali|multe elevate",
        Organisation => {
            "organizzazione|organizzazioni|istituzione|istituzioni|organismo|organismi|ente|enti|associazione|\
             associazioni|organizzazioni internazionali|organizzazione internazionale|istituto|istituti"
        }
        Company => {
            "azienda|aziende|impresa|imprese|società|ditta|ditte|compagnia|compagnie|pmi|filiale|startup|start-up|\
             multinazionale|multinazionali|fornitore|fornitori|costruttore|costruttori|casa automobilistica|\
             case automobilistiche|compagnia aerea|compagnie aeree|produttore|produttori|gruppo industriale|\
             grandi aziende|gigante tecnologico|giganti tecnologici|controllata|controllate"
        }
        ServiceProvider => {
            "fornitore di servizi|fornitori di servizi|fornitori di servizi online|fornitore di servizi online|\
             provider|fornitori di servizi internet|fornitore di servizi internet|fornitori di hosting|\
             internet provider|prestatori di servizi|prestatori di servizi di hosting|operatori online"
        }
        Agency => {
            "agenzia|agenzie|autorità|amministrazione|amministrazioni|regolatori|direzioni generali|\
             agenzie governative|agenzie dell'Onu|servizi di intelligence|agenzia governativa"
        }
        Ministry => "ministero|ministeri|dicastero|dicasteri",
        Party => {
            "partito|partiti|partito politico|partiti politici|formazione politica|formazioni politiche|\
             gruppo parlamentare|gruppi parlamentari|partiti di opposizione|forza politica|forze politiche"
        }
        Union => {
            "sindacato|sindacati|sigla sindacale|sigle sindacali|organizzazione sindacale|organizzazioni sindacali|\
             confederazione|confederazioni"
        }
        Bank => {
            "banca|banche|istituto di credito|istituti di credito|istituto bancario|istituti bancari|banche centrali|\
             banca centrale|istituzione finanziaria|istituzioni finanziarie"
        }
        Ngo => {
            "ong|organizzazione non governativa|organizzazioni non governative|associazione umanitaria|\
             associazioni umanitarie|organizzazione umanitaria|organizzazioni umanitarie|fondazione|fondazioni|onlus"
        }
        Team => {
            "squadra|squadre|team|équipe|nazionale di calcio|equipaggio|equipaggi|squadre di soccorso|\
             squadra di soccorso|squadra investigativa comune"
        }
        PoliceForce => {
            "polizia|polizie|forza di polizia|forze di polizia|corpo di polizia|corpi di polizia|unità di polizia|\
             autorità di contrasto|procura|procure|polizie nazionali|comando provinciale"
        }
        Court => "tribunale|tribunali|corte|corti|corte d'appello|corti d'appello|giurisdizione",
        MilitaryUnit => {
            "brigata|brigate|battaglione|battaglioni|reggimento|reggimenti|divisione|divisioni|squadrone|squadroni|\
             unità militari|unità militare"
        }
        MediaOutlet => {
            "media|giornale|giornali|quotidiano|quotidiani|testata giornalistica|testate giornalistiche|emittente|\
             emittenti|radio|organi di stampa|canale televisivo|canali televisivi|settimanale|settimanali|\
             rete televisiva"
        }
        Group => {
            "gruppo|gruppi|rete criminale|reti criminali|cellula|cellule|banda|bande|gang|milizia|milizie|\
             gruppo armato|gruppi armati|gruppo terroristico|gruppi terroristici|organizzazione criminale|\
             organizzazioni criminali|clan|cosca|cosche|cartello della droga|cartelli|organizzazione terroristica|\
             organizzazioni terroristiche|fazione|fazioni|rete terroristica|sodalizio criminale"
        }
        Fund => "fondo|fondi|fondo di investimento|fondi di investimento|fondi pensione|hedge fund",
        Club => "club|società sportiva|società sportive|società calcistiche",
        Incident => "episodio|incidente|incidenti|evento|eventi|collisioni|scontri stradali|tamponamento|tamponamenti",
        Attack => {
            "attacco|attacchi|attentato|attentati|attentato terroristico|attentati terroristici|sparatoria|\
             sparatorie|agguato|agguati|imboscata|imboscate|assalto|assalti|aggressione|aggressioni|strage|stragi|\
             massacro|massacri|attacco terroristico|attacchi terroristici|attacchi armati|attacco armato|\
             tentativo di attentato|attentati sventati|attacchi con droni|attentato suicida|attentati suicidi|\
             attacchi suicidi"
        }
        AirStrike => {
            "raid aereo|raid aerei|bombardamento|bombardamenti|attacco aereo|attacchi aerei|incursione aerea|\
             incursioni aeree|raid con droni|sortite aeree|attacchi missilistici"
        }
        CyberAttack => {
            "attacco informatico|attacchi informatici|cyberattacco|cyberattacchi|attacco hacker|attacchi hacker|\
             ransomware|intrusione informatica|intrusioni informatiche|attacchi ransomware|attacco ransomware|\
             attacchi ddos|attacco ddos"
        }
        DataBreach => {
            "fuga di dati|fughe di dati|furto di dati|furti di dati|violazione dei dati|violazioni di dati|\
             violazione di dati|data breach"
        }
        Explosion => "esplosione|esplosioni|deflagrazione|deflagrazioni|scoppio|scoppi",
        Quake => {
            "terremoto|terremoti|sisma|sismi|scossa|scosse|scossa sismica|scosse sismiche|scossa di terremoto|\
             scosse di terremoto|scosse telluriche"
        }
        Aftershock => "replica|repliche|scossa di assestamento|scosse di assestamento",
        Fire => {
            "incendio|incendi|rogo|roghi|incendio boschivo|incendi boschivi|focolaio di incendio|focolai di incendio|\
             incendi attivi"
        }
        Storm => {
            "tempesta|tempeste|tornado|uragano|uragani|ciclone|cicloni|tifone|tifoni|temporale|temporali|\
             tempesta tropicale|tempeste tropicali|tromba d'aria|trombe d'aria"
        }
        Flood => {
            "alluvione|alluvioni|inondazione|inondazioni|piena|piene|esondazione|esondazioni|allagamento|allagamenti|\
             nubifragio|nubifragi"
        }
        Landslide => "frana|frane|smottamento|smottamenti|colata di fango|colate di fango|slavina|slavine|caduta massi",
        Avalanche => "valanga|valanghe",
        Eruption => "eruzione|eruzioni|eruzione vulcanica|eruzioni vulcaniche",
        Tsunami => "tsunami|maremoto|maremoti",
        Disaster => {
            "catastrofe|catastrofi|disastro|disastri|calamità|disastri naturali|catastrofi naturali|calamità naturali"
        }
        Crash => "incidente aereo|incidenti aerei|disastro aereo|disastri aerei|schianto|schianti",
        RoadAccident => "incidente stradale|incidenti stradali|sinistro stradale|sinistri stradali",
        Derailment => "deragliamento|deragliamenti",
        Shipwreck => "naufragio|naufragi|affondamento|affondamenti",
        Wave => "ondata|ondate|onda|onde|ondata di caldo|ondate di caldo|ondata di calore|ondate di calore",
        Outage => {
            "guasto|guasti|blackout|black-out|interruzione di corrente|interruzioni di corrente|\
             interruzione elettrica|interruzioni elettriche|disservizio|disservizi|malfunzionamento|malfunzionamenti"
        }
        Flight => {
            "volo|voli|voli interni|voli internazionali|volo internazionale|collegamenti aerei|decollo|decolli|\
             atterraggio|atterraggi|tratte aeree"
        }
        Delay => {
            "ritardo|ritardi|cancellazione|cancellazioni|volo cancellato|voli cancellati|treni cancellati|\
             treni soppressi|voli annullati"
        }
        Trip => {
            "viaggio|viaggi|tragitto|visita|visite|traversata|traversate|passaggio|passaggi|arrivo|arrivi|sbarco|\
             sbarchi|attraversamenti|visite ufficiali|visita di Stato|ingressi irregolari|attraversamenti irregolari"
        }
        Raid => {
            "perquisizione|perquisizioni|controllo|controlli|ispezione|ispezioni|raid|blitz|irruzione|irruzioni|\
             verifica|verifiche|retata|retate|perquisizioni domiciliari"
        }
        Operation => {
            "operazione|operazioni|operazione di polizia|operazioni di polizia|missione|missioni|intervento|\
             interventi|operazione militare|operazioni militari|operazioni di soccorso|giornata d'azione|\
             giornate d'azione|operazioni speciali"
        }
        Investigation => {
            "indagine|indagini|inchiesta|inchieste|indagine giudiziaria|indagine penale|indagini penali|\
             indagini preliminari|istruttoria|istruttorie|commissione d'inchiesta|commissioni d'inchiesta"
        }
        Case => {
            "caso|casi|casi di morbillo|casi di colera|casi di coronavirus|casi di Covid-19|casi di Ebola|\
             casi accertati|casi attivi|casi importati"
        }
        ConfirmedCase => {
            "caso confermato|casi confermati|contagio|contagi|infezione|infezioni|caso positivo|casi positivi|\
             nuovo caso|nuovi casi|nuovi contagi|nuove infezioni|tamponi positivi|casi di contagio|nuovi positivi"
        }
        SuspectedCase => "caso sospetto|casi sospetti|casi probabili|caso probabile",
        Outbreak => "focolaio|focolai|cluster|epidemia|epidemie|focolai attivi",
        Trial => {
            "processo|processi|udienza|udienze|procedimento|procedimenti|procedimento giudiziario|\
             procedimenti giudiziari|procedimenti penali"
        }
        Complaint => "denuncia*|querela|querele|reclamo|reclami|esposto|esposti|segnalazione|segnalazioni|lamentele",
        Lawsuit => {
            "causa legale|cause legali|ricorso|ricorsi|azione legale|azioni legali|azione collettiva|class action|\
             petizione|petizioni|azioni giudiziarie|azione giudiziaria|citazioni in giudizio|\
             richieste di risarcimento|cause civili"
        }
        Charge => {
            "capo d'accusa|capi d'accusa|capo d'imputazione|capi d'imputazione|capi di imputazione|capi di accusa|\
             accusa|accuse|imputazione|imputazioni|infrazione|infrazioni|violazione|violazioni|reato|reati|illecito|\
             illeciti"
        }
        Crime => "crimine|crimini|delitto|delitti",
        Murder => "omicidio|omicidi|assassinio|assassinii|femminicidio|femminicidi|uccisione|uccisioni",
        Rape => "stupro|stupri|violenza sessuale|violenze sessuali|aggressione sessuale|aggressioni sessuali",
        Robbery => {
            "rapina|rapine|furto|furti|rapina a mano armata|rapine a mano armata|scippo|scippi|furto con scasso|\
             furti con scasso|furti in appartamento"
        }
        WarCrime => "crimine di guerra|crimini di guerra",
        Warrant => {
            "mandato di arresto|mandati di arresto|mandato d'arresto|mandati d'arresto|mandato di cattura|\
             mandati di cattura|mandato|mandati|mandato di perquisizione|mandati di perquisizione|\
             mandato d'arresto europeo|ordine di cattura|ordine di arresto|ordini di arresto"
        }
        DeathSentence => "pena di morte|pene di morte|condanna a morte|condanne a morte",
        Vote => {
            "voto|voti|scheda elettorale|schede elettorali|preferenza|preferenze|astensione|astensioni|suffragi|\
             voti a favore|voti contro|voti favorevoli|voti contrari|schede bianche|grandi elettori|favorevoli|\
             contrari"
        }
        Seat => "seggio|seggi|scranno|scranni|seggi in parlamento|seggio parlamentare",
        Election => {
            "elezione|elezioni|referendum|scrutinio|scrutini|elezioni politiche|elezioni presidenziali|ballottaggio|\
             ballottaggi|tornata elettorale|tornate elettorali|elezioni anticipate"
        }
        Job => {
            "posto di lavoro|posti di lavoro|impiego|impieghi|posti|occupati|posti a tempo pieno|posti vacanti|\
             equivalenti a tempo pieno|impieghi a tempo pieno"
        }
        Share => "azione|azioni|obbligazione|obbligazioni|titolo azionario|titoli azionari|quote societarie",
        Strike => {
            "sciopero|scioperi|giorni di sciopero|giorno di sciopero|giornata di sciopero|giornate di sciopero|\
             agitazione sindacale|agitazioni sindacali"
        }
        Demonstration => {
            "manifestazione|manifestazioni|corteo|cortei|raduno|raduni|protesta|proteste|sit-in|presidio|presidi|\
             blocchi stradali|blocco stradale|fiaccolata|fiaccolate|rivolta|rivolte|marcia di protesta|\
             marce di protesta"
        }
        Meeting => {
            "riunione|riunioni|incontro|incontri|sessione|sessioni|seduta|sedute|colloquio|colloqui|conferenza|\
             conferenze|tavolo negoziale|giri di negoziati|riunione d'emergenza"
        }
        Summit => "vertice|vertici|summit",
        Match => {
            "partita|partite|gara|gare|match|giochi|presenza in nazionale|presenze in nazionale|incontro di calcio"
        }
        Goal => "gol|rete|reti|autogol|goal|autorete",
        Point => "punto|punti",
        Medal => {
            "medaglia|medaglie|medaglia d'oro|medaglie d'oro|medaglia d'argento|medaglie d'argento|\
             medaglia di bronzo|medaglie di bronzo|ori olimpici"
        }
        Title => {
            "titolo|titoli|scudetto|scudetti|coppa|coppe|campionato|campionati|titolo mondiale|titoli mondiali|\
             titolo del Grande Slam|titoli del Grande Slam|titoli iridati"
        }
        Win => "vittoria|vittorie|successo|successi",
        Round => "round|turni di gioco",
        Card => "cartellino|cartellini|ammonizione|ammonizioni",
        RedCard => "cartellino rosso|cartellini rossi",
        YellowCard => "cartellino giallo|cartellini gialli",
        Test => {
            "test|tampone|tamponi|prelievo|prelievi|campione|campioni analizzati|campioni|esame|esami|test nucleare|\
             test nucleari|lancio di prova|prova nucleare"
        }
        Dose => {
            "dose|dosi|vaccino|vaccini|iniezione|iniezioni|vaccinazione|vaccinazioni|fiala|fiale|dosi di vaccino|\
             dose di vaccino|dosi di richiamo|somministrazioni"
        }
        Mask => "mascherina|mascherine|mascherine chirurgiche|camici",
        Symptom => "sintomo|sintomi|effetti collaterali|effetto collaterale|effetti indesiderati",
        Surgery => "intervento chirurgico|interventi chirurgici|operazione chirurgica|operazioni chirurgiche|rene|reni",
        Animal => {
            "animale|animali|elefante|elefanti|balena|balene|delfino|delfini|squalo|squali|orso|orsi|leone|leoni|\
             tigre|tigri|lupo|lupi|animali domestici|rinoceronte|rinoceronti|tartaruga|tartarughe|pesce|pesci|\
             scimmia|scimmie|visone|visoni|cervo|cervi"
        }
        Cattle => "bovino|bovini|mucca|mucche|toro|tori|vitello|vitelli",
        Sheep => "pecora|pecore|agnello|agnelli|ovino|ovini",
        Horse => "cavallo|cavalli|asino|asini",
        Dog => "cane|cani|cagnolino|cuccioli di cane|cani da ricerca|unità cinofile",
        Livestock => "bestiame|capi di bestiame|capra|capre|cammello|cammelli|animali da allevamento|bufalo|bufali",
        Bird => {
            "uccello|uccelli|pollo|polli|anatra|anatre|gallina|galline|tacchino|tacchini|oca|oche|pollame|cigno|\
             cigni|volatile|volatili"
        }
        Cat => "gatto|gatti|gattino|gattini",
        Pig => "maiale|maiali|suino|suini|cinghiale|cinghiali",
        Species => "specie|specie minacciate|specie animali|razza canina",
        Tree => "albero|alberi|piante di cannabis|piante di marijuana|pianta di marijuana|ulivi|ulivo|pianta|piante",
        Egg => "uovo|uova",
        Meal => {
            "pasto|pasti|razione|razioni|pacco alimentare|pacchi alimentari|bottiglia|bottiglie|pasti caldi|derrate"
        }
        Coffin => "bara|bare|feretro|feretri|tomba|tombe|fossa comune|fosse comuni|sepolcro|sepolcri|loculo|loculi",
        Stone => "pietra|pietre|sasso|sassi|mattone|mattoni|detriti|frammento|frammenti|masso|massi|sampietrini",
        Window => "finestra|finestre|vetrina|vetrine|porta|porte|muro|muri|vetro|vetri",
        Project => "progetto|progetti|piano d'azione|programma|programmi|cantiere|cantieri|campagna|campagne",
        Question => {
            "domanda|domande|questione|questioni|problema|problemi|tema|temi|errore|errori|irregolarità|anomalia|\
             anomalie"
        }
        Reason => {
            "ragione|ragioni|motivo|motivi|fattore|fattori|causa|cause|pista investigativa|piste investigative|\
             ipotesi|scenari"
        }
        Request => {
            "richiesta|richieste|domanda di asilo|domande di asilo|domande d'asilo|domanda d'asilo|candidatura|\
             candidature|offerta|offerte|richieste di asilo|richieste d'asilo|richiesta di asilo"
        }
        Transaction => {
            "transazione|transazioni|pagamento|pagamenti|bonifico|bonifici|trasferimento|trasferimenti|vendita|\
             vendite|acquisto|acquisti|donazione|donazioni|prestito|prestiti|prelievi di denaro|versamento|\
             versamenti|compravendite"
        }
        Bitcoin => "bitcoin|BTC|criptovaluta|criptovalute",
        Resignation => "dimissione volontaria|dimissioni volontarie",
        Recall => "richiamo|richiami|richiami di prodotti|campagna di richiamo|campagne di richiamo",
        Truce => "tregua|tregue|cessate il fuoco|violazioni del cessate il fuoco",
        Generation => "generazione|generazioni|anniversari",
        Time => "volta|volte|occasione|occasioni",
        Night => "notte|notti|pernottamento|pernottamenti",
        Season => "stagione|stagioni|legislatura|legislature|mandati presidenziali|mandato presidenziale",
        Volcano => "vulcano|vulcani",
        Monument => "monumento|monumenti|statua|statue|sito culturale|siti culturali|memoriale",
        Reactor => "reattore|reattori|reattore nucleare|reattori nucleari",
        WindTurbine => "turbina|turbine|pala eolica|pale eoliche|turbine eoliche|turbina eolica",
        Substation => "sottostazione|sottostazioni|trasformatore|trasformatori|cabina elettrica|cabine elettriche",
        SolarPanel => "pannello solare|pannelli solari|pannelli fotovoltaici|pannello fotovoltaico",
        Disease => "malattia|malattie|patologia|patologie",
        Virus => "virus|variante|varianti|ceppo|ceppi",
        Lake => "lago|laghi",
        Beach => "spiaggia|spiagge|stabilimenti balneari",
        Glacier => "ghiacciaio|ghiacciai",
        PowerLine => {
            "linea elettrica|linee elettriche|linea dell'alta tensione|traliccio|tralicci|linee ad alta tensione"
        }
        Cable => "cavo sottomarino|cavi sottomarini|cavo|cavi",
        Ventilator => "respiratore|respiratori|ventilatore polmonare|ventilatori polmonari|ventilatori",
        Defeat => "sconfitta|sconfitte",
        Draw => "pareggio|pareggi",
        Classroom => "aula|aule|classe|classi|classi scolastiche",
        MilitaryBase => "base militare|basi militari|base|basi|caserma|caserme|avamposto|avamposti",
        Checkpoint => {
            "posto di blocco|posti di blocco|posto di controllo|posti di controllo|checkpoint|valico|valichi|\
             valico di frontiera|valichi di frontiera|punto di passaggio"
        }
        Bill => {
            "disegno di legge|disegni di legge|proposta di legge|proposte di legge|progetto di legge|\
             progetti di legge|ddl"
        }
        Resolution => "risoluzione|risoluzioni|mozione|mozioni",
        Decree => "decreto|decreti|ordinanza|ordinanze|decreto legge|decreti legge",
        Amendment => "emendamento|emendamenti",
        Tariff => "dazio|dazi|dazio doganale|dazi doganali|tariffe doganali",
        GoldBar => "lingotto|lingotti|lingotto d'oro|lingotti d'oro",
        Branch => {
            "filiale bancaria|filiali bancarie|filiali|sportello|sportelli|agenzie bancarie|succursale|succursali"
        }
        ClinicalTrial => "sperimentazione clinica|sperimentazioni cliniche|studi clinici|studio clinico|trial clinico",
        Execution => "esecuzione capitale|esecuzioni capitali|esecuzione|esecuzioni",
        LifeSentence => "ergastolo|ergastoli",
        PrisonSentence => "pena detentiva|pene detentive|pena|pene",
        Episode => "puntata|puntate|episodi",
        Play => "opera teatrale|rappresentazione teatrale|spettacolo|spettacoli|rappresentazioni",
        Album => "album",
        Concert => "concerto|concerti",
        EmergencyCall => {
            "chiamata|chiamate|telefonata|telefonate|chiamate di emergenza|chiamata di emergenza|chiamate di soccorso"
        }
        Alert => {
            "allerta|allarme|allarmi|avviso di evacuazione|allerte|allerta rossa|bollino rosso|ordini di evacuazione|\
             bollini rossi"
        }
        Tip => "soffiata|soffiate|informazioni confidenziali",
        Referral => "segnalazioni di utenti|segnalazione di contenuti|segnalazioni di contenuti",
        Lap => "giro di pista|giri di pista|giro|giri",
        Stage => "tappa|tappe",
        Set => "set",
        Try => "mete",
        Touchdown => "touchdown",
        Run => "punti nel cricket",
        Wicket => "wicket",
        Assist => "assist",
        Penalty => "rigore|rigori|calcio di rigore|calci di rigore",
        Abortion => "aborto|aborti|interruzioni di gravidanza|interruzione di gravidanza",
        Transplant => "trapianto|trapianti|organi trapiantati",
        Address => "indirizzo|indirizzi",
        IpAddress => "indirizzo IP|indirizzi IP",
        View => "visualizzazione|visualizzazioni|download",
        Farm => "azienda agricola|aziende agricole|fattoria|fattorie|allevamento|allevamenti",
        Field => "campo coltivato|campi coltivati|coltivazione|coltivazioni|coltura|colture",
        Blanket => "coperta|coperte|materasso|materassi",
        Vest => {
            "giubbotto antiproiettile|giubbotti antiproiettile|giubbotto di salvataggio|giubbotti di salvataggio|\
             giubbotto esplosivo|giubbotti esplosivi|giubbotto|giubbotti"
        }
        Envelope => "busta|buste",
        Detonator => "detonatore|detonatori",
        Part => "airbag|componenti meccanici|pezzi di ricambio|pezzo di ricambio",
        Engine => "motore|motori",
        Convoy => "convoglio|convogli",
        Marriage => "matrimonio|matrimoni|divorzio|divorzi|nozze|unioni civili",
        Pregnancy => "gravidanza|gravidanze",
        Version => "versione|versioni",
        Wound => "ferita da taglio|ferite da taglio|frattura|fratture|ferite da arma da fuoco|ferita da arma da fuoco",
        Market => "mercato|mercati",
    }
}
