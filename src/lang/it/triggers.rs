use crate::event::EventKind;

/// The words that name an event of `kind`; each word stands under one kind only.
pub(super) fn words(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Attack => {
            "attacco|attacchi|attaccare~|attentato*|atto di terrorismo|atti di terrorismo|atto terroristico|\
             atti terroristici|aggressione|aggressioni|aggredire~|agguato|agguati|imboscata|imboscate|massacro|\
             massacri|massacrare~|strage|stragi|eccidio|eccidi|carneficina|assassinio|tentato omicidio|\
             tentativo di assassinio|attacco terroristico|attacchi terroristici|attentato terroristico|\
             attentati terroristici|piombare~ sulla folla|lanciarsi~ sulla folla|lanciarsi~ contro la folla|\
             investire~ la folla|travolgere~ la folla|falciare~ la folla|falciare~ i passanti|falciare~ dei pedoni|\
             travolgere~ i passanti|travolgere~ dei passanti|linciaggio|linciare~|pestaggio|pestaggi|\
             pestare~ a sangue|genocidio|pogrom|sabotaggio|sabotaggi|sabotare~|avvelenamento|avvelenare~|\
             attacco con droni|attacchi con droni|attacco con l'acido|crimine d'odio|crimini d'odio|atto vandalico|\
             atti vandalici|vandalismo|vandalizzare~|profanazione|profanare~|rissa|risse|regolamento di conti|\
             regolamenti di conti|atrocità|assalto|assalti|assaltare~|ondata di violenze|ondata di violenza|\
             violenze intercomunitarie|attacco coordinato|attacchi coordinati|strage di civili|attentato sventato|\
             progetto di attentato|attacco armato|attacchi armati|tentato attentato|incursione armata|\
             spedizione punitiva|camion sulla folla|furgone sulla folla|auto sulla folla"
        }
        EventKind::Bombing => {
            "attentato dinamitardo|attentati dinamitardi|attentato suicida|attentati suicidi|attentato kamikaze|\
             attacco suicida|attacchi suicidi|attacco kamikaze|attacchi kamikaze|autobomba|autobombe|camion bomba|\
             camion-bomba|pacco bomba|pacchi bomba|kamikaze|attentatore suicida|attentatori suicidi|ordigno|ordigni|\
             ordigno esplosivo|ordigni esplosivi|carica esplosiva|cariche esplosive|farsi~ esplodere|\
             farsi~ saltare in aria|si è fatto esplodere|si è fatta esplodere|si sono fatti esplodere|\
             si fa esplodere|si fece esplodere|si è fatto saltare in aria|si sono fatti saltare in aria|\
             fare~ esplodere|fatto esplodere|lancio di granate|attacco con granate|mina antiuomo|mine antiuomo|\
             cintura esplosiva|cinture esplosive|bomba artigianale|una bomba|la bomba|bombe|bomba esplosa|\
             bomba è esplosa|molotov|bottiglie molotov|duplice attentato|doppio attentato|esplosione di una bomba|\
             bomba esplodere~|attacco dinamitardo|bombe a mano|bomba a mano|dinamite"
        }
        EventKind::Shooting => {
            "sparatoria|sparatorie|sparo|spari|colpo d'arma da fuoco|colpi d'arma da fuoco|colpi di pistola|\
             colpo di pistola|colpi di fucile|aprire~ il fuoco|aperto il fuoco|sparare~|conflitto a fuoco|\
             conflitti a fuoco|scontro a fuoco|scontri a fuoco|fare~ fuoco|raffica di mitra|raffiche di mitra|\
             colpi di arma da fuoco|ucciso* a colpi di|ferito* da colpi|uccidere~ a colpi di|ferire~ a colpi di|\
             freddare~|crivellare~|gambizzare~|strage a colpi|colpito* da un proiettile|colpito* da proiettili|\
             raggiunto* da colpi|abbattuto* dalla polizia|uccidere~ a colpi d'arma da fuoco|\
             ucciso* a colpi d'arma da fuoco|ferito* da arma da fuoco|attacco a colpi d'arma da fuoco|\
             ha ucciso a colpi|tiratore|proiettili|raffica di colpi"
        }
        EventKind::Stabbing => {
            "accoltellare~|accoltellamento|accoltellamenti|accoltellato*|coltellata|coltellate|a coltellate|\
             pugnalare~|pugnalata|pugnalate|attacco con coltello|attacco con il coltello|attacchi con coltello|\
             attacco all'arma bianca|con un coltello|all'arma bianca|sgozzare~|decapitare~|decapitazione|\
             decapitazioni|colpi di machete|a colpi di machete|a colpi di ascia|attacco con un'ascia|\
             aggressione con coltello|colpi di ascia|fendente|fendenti"
        }
        EventKind::Airstrike => {
            "raid aereo|raid aerei|attacco aereo|attacchi aerei|bombardamento*|bombardare~|incursione aerea|\
             incursioni aeree|lancio di missili|lanci di missili|lancio di razzi|lanci di razzi|attacco missilistico|\
             attacchi missilistici|raid con droni|cannoneggiamento|cannoneggiamenti|cannoneggiare~|\
             colpi di artiglieria|tiri di artiglieria|salva di missili|pioggia di missili|pioggia di razzi|\
             raffica di missili|razzi lanciati|missili lanciati|missile lanciato|colpi di mortaio|\
             sbarramento di artiglieria|raid israeliano|raid israeliani|raid russo|raid russi|raid americano|\
             raid americani|raid contro|raid su|raid sulla|raid sul|lanciare~ missili|lanciare~ razzi|\
             sganciare~ bombe|bombe sganciate|attacco con missili|attacchi russi|attacco russo|attacco israeliano|\
             attacchi israeliani"
        }
        EventKind::Cyberattack => {
            "attacco informatico|attacchi informatici|cyberattacco|cyberattacchi|cyber attacco|cyber attacchi|\
             attacco hacker|attacchi hacker|hackeraggio|hackerare~|hackerato*|attacco ddos|attacchi ddos|ddos|\
             attacco ransomware|attacchi ransomware|ransomware|phishing|intrusione informatica|\
             intrusioni informatiche|virus informatico|malware|attacco cibernetico|attacchi cibernetici|\
             incidente informatico|incidenti informatici|cyberspionaggio|spionaggio informatico|defacement|\
             cyberoffensiva|offensiva informatica|attacco digitale|attacco online|attacco ai server|\
             attacco ai sistemi informatici|pirateria informatica|hacker|violazione informatica|\
             attacco contro i server"
        }
        EventKind::DataBreach => {
            "fuga di dati|dati … rubati|fughe di dati|furto di dati|furti di dati|violazione di dati|violazione dei dati|\
             violazioni di dati|data breach|dati rubati|dati sottratti|dati esposti|dati personali esposti|\
             dati compromessi|dati trafugati|sottrazione di dati|esfiltrazione di dati|esfiltrare~|perdita di dati|\
             falla di sicurezza|falle di sicurezza|fuga di notizie|fuga di informazioni|fuga di documenti|\
             rubare~ i dati|rubare~ dati|sottrarre~ i dati|sottrarre~ dati|trafugare~ i dati|trafugare~ dati|\
             dati finiti online|dati pubblicati online|dati diffusi online|rubati i dati|sottratti i dati|\
             stati rubati i dati|trafugati i dati|dati di … stati rubati|dati di … stati sottratti|dati di … stati trafugati|dati di … stati diffusi|dati di … stati compromessi|\
             dati di … finiti online|dati personali di … stati rubati|dati personali di … stati sottratti|dati di … stati esposti"
        }
        EventKind::WarClash => {
            "combattimento|combattimenti|scontro armato|scontri armati|conflitto armato|conflitti armati|ostilità|\
             controffensiva*|invasione|invasioni|invadere~|incursione|incursioni|guerra civile|escalation militare|\
             offensiva di terra|offensiva terrestre|insurrezione armata|schermaglia|schermaglie|scontri tra esercito|\
             violenti scontri tra|battaglia per|battaglia di|guerra in|guerra contro|guerra tra|\
             dichiarazione di guerra|dichiarare~ guerra|offensiva militare|offensiva dell'esercito|\
             offensiva dei ribelli|lanciare~ un'offensiva|vasta offensiva|guerra totale|scoppio della guerra|\
             conflitto tra|conflitto in|affrontarsi~|avanzata dell'esercito"
        }
        EventKind::Coup => {
            "colpo di Stato|colpi di Stato|golpe|golpista|golpisti|putsch|tentato golpe|tentativo di golpe|\
             tentato colpo di Stato|ammutinamento|ammutinamenti|sollevazione|sollevazioni|insurrezione|insurrezioni|\
             ribellione|ribellioni|rivolta popolare|presa del potere|prendere~ il potere|preso il potere|\
             rovesciare~ il governo|rovesciare~ il presidente|rovesciare~ il regime|destituito* dall'esercito|\
             deposto* dai militari|deposto* dall'esercito"
        }
        EventKind::Kidnapping => {
            "rapimento|rapimenti|rapire~|rapito*|sequestro di persona|sequestri di persona|presa di ostaggi|\
             presa d'ostaggi|prendere~ in ostaggio|preso* in ostaggio|tenere~ in ostaggio|tenuto* in ostaggio|\
             dirottamento|dirottamenti|dirottare~ un aereo|aereo dirottato|sparizione forzata|sparizioni forzate|\
             richiesta di riscatto|sequestratore*|rapitore*|in ostaggio|sequestrato* da|sequestrato* a scopo"
        }
        EventKind::Abuse => {
            "stupro|stupri|stuprare~|violenza sessuale|violenze sessuali|aggressione sessuale|aggressioni sessuali|\
             abusi sessuali|abuso sessuale|molestie|molestia|molestie sessuali|molestare~|tortura|torture|torturare~|\
             maltrattamento|maltrattamenti|maltrattare~|violenza domestica|violenze domestiche|incesto|\
             stupro di gruppo|femminicidio|femminicidi|pedofilia|pedopornografia|stalking|violenza sulle donne|\
             violentare~|violentato*|abusare~ sessualmente|abusi su minori|abusi su minore|abusato*|percosse|bullismo"
        }
        EventKind::Theft => {
            "furto|furti|rapina|rapine|rapinare~|rapina a mano armata|furto con scasso|scippo|scippi|scippare~|\
             svaligiare~|saccheggio|saccheggi|saccheggiare~|taccheggio|razzia|razzie|razziare~|borseggio|borseggi|\
             colpo in banca|colpo in gioielleria|rubare~|rubato*|trafugare~|trafugato*|derubare~|furto di gioielli|\
             furto d'auto|furto di opere d'arte|pirateria marittima|ladri in azione|assalto al portavalori|effrazione"
        }
        EventKind::Fraud => {
            "frode|frodi|frodare~|truffa|truffe|truffare~|raggiro|raggiri|corruzione|tangente|tangenti|mazzetta|\
             mazzette|riciclaggio|riciclaggio di denaro|evasione fiscale|frode fiscale|frodi fiscali|peculato|\
             concussione|appropriazione indebita|malversazione|insider trading|estorsione|estorsioni|estorcere~|\
             ricatto|ricatti|falsificazione|falsificazioni|falsificare~|contraffazione|contraffazioni|\
             furto d'identità|doping|combine|conflitto di interessi|conflitto d'interessi|traffico di influenze|\
             traffico d'influenze|abuso d'ufficio|turbativa d'asta|voto di scambio|falso in bilancio|\
             bancarotta fraudolenta|caporalato|usura|riciclare~ denaro|aggiotaggio|abuso di potere|\
             distrazione di fondi|scandalo finanziario|maxi frode|maxi evasione"
        }
        EventKind::Smuggling => {
            "traffico di droga|traffico di stupefacenti|traffico di esseri umani|traffico di armi|traffico d'armi|\
             contrabbando|tratta di esseri umani|tratta di persone|tratta degli esseri umani|bracconaggio|\
             narcotraffico|spaccio|spaccio di droga|spacciare~|piazza di spaccio|piazze di spaccio|\
             traffico di migranti|traffico internazionale|traffico illecito|traffico di rifiuti|\
             favoreggiamento dell'immigrazione|favoreggiamento dell'immigrazione clandestina|tratta di migranti|\
             traffico di organi"
        }
        EventKind::Escape => {
            "evasione dal carcere|evadere~ dal carcere|evadere~ da|evaso* da|evaso* dal|è evaso|è evasa|sono evasi|evasione di un detenuto|evasione di massa|fuga dal carcere|fuggire~ dal carcere|tentata evasione|tentativo di evasione|rocambolesca evasione|detenuti evasi|evasi"
        }
        EventKind::Riot => {
            "disordine pubblico|disordini|sommossa|sommosse|tumulto|tumulti|rivolta in carcere|rivolta nel carcere|\
             rivolta|rivolte|guerriglia urbana|scontri con la polizia|scontri con le forze dell'ordine|\
             scontri tra manifestanti|scontri di piazza|scontri tra tifosi|calca|ressa|fuggi fuggi|calca mortale|\
             scene di saccheggio|tafferuglio|tafferugli|violenze di piazza|devastazioni in centro"
        }
        EventKind::Disaster => {
            "catastrofe|catastrofi|catastrofe naturale|catastrofi naturali|disastro|disastri|disastro naturale|disastri naturali|cedimento della diga|crollo della diga|crollo di una diga|rottura della diga|diga ha ceduto|diga è crollata|tsunami|maremoto|maremoti|crisi umanitaria|crisi umanitarie|carestia|carestie|tragedia|tragedie|incidente nucleare|incidenti nucleari|calamità|calamità naturale|calamità naturali|sciagura|sciagure|emergenza umanitaria|emergenza umanitarie|disastro ambientale|disastro ecologico|catastrofe umanitaria|disastro minerario|mareggiata|mareggiate"
        }
        EventKind::Earthquake => {
            "terremoto|terremoti|sisma|sismi|scossa|scosse|scossa di terremoto|scosse di terremoto|scossa sismica|\
             scosse sismiche|scossa tellurica|scosse telluriche|attività sismica|la terra ha tremato|\
             terra ha tremato|terra trema|la terra trema|terra è tornata a tremare|sciame sismico|\
             movimento tellurico|evento sismico|forte scossa"
        }
        EventKind::Aftershock => {
            "scossa di assestamento|scosse di assestamento|replica sismica|repliche sismiche|repliche del terremoto|\
             replica di magnitudo|assestamento"
        }
        EventKind::Flood => {
            "alluvione|alluvioni|inondazione|inondazioni|inondare~|inondato*|allagamento|allagamenti|allagare~|\
             allagato*|piena|piene|piena del fiume|esondazione|esondazioni|esondare~|straripamento|straripamenti|\
             straripare~|fiume in piena|rompere~ gli argini|rotto gli argini|piogge torrenziali|pioggia torrenziale|\
             forti piogge|piogge intense|bomba d'acqua|bombe d'acqua|nubifragio|nubifragi|diluvio|acqua alta|\
             precipitazioni record|sott'acqua|torrenti di fango|alluvione lampo|livello del fiume|\
             uscire~ dagli argini|fuoriuscito dagli argini|piogge alluvionali|precipitazioni intense"
        }
        EventKind::Storm => {
            "maltempo|ondata di maltempo|emergenza maltempo|tempesta|tempeste|uragano|uragani|ciclone|cicloni|tifone|\
             tifoni|tornado|tromba d'aria|trombe d'aria|temporale|temporali|bufera|bufere|bufera di neve|tormenta|\
             bufera di vento|tempesta di neve|tempesta tropicale|tempeste tropicali|blizzard|burrasca|vento forte|\
             venti forti|forti venti|forte vento|raffiche di vento|ondata di freddo|ondata di gelo|nevicata|nevicate|\
             abbondanti nevicate|tempesta di sabbia|toccare~ terra|toccato terra|depressione tropicale|grandinata|\
             grandinate|grandine|ciclone tropicale|fulmine|fulmini|folgorato* da un fulmine|colpito* da un fulmine|\
             tempesta invernale|violento temporale|violenti temporali|gelicidio|mareggiate e vento|medicane"
        }
        EventKind::Fire => {
            "incendio|incendi|incendiare~|rogo|roghi|incendio boschivo|incendi boschivi|incendio doloso|\
             prendere~ fuoco|preso fuoco|in fiamme|fiamme|le fiamme|dare~ fuoco|dato fuoco|dare~ alle fiamme|\
             dato alle fiamme|andare~ in fumo|andato* in fumo|avvolto* dalle fiamme|divorato* dalle fiamme|\
             distrutto* dalle fiamme|distrutto* dal fuoco|divampare~|fuoco appiccato|appiccare~ il fuoco|\
             appiccato il fuoco|appiccare~ un incendio|bruciare~|vasto incendio|violento incendio|ettari bruciati|\
             ettari andati in fumo|carbonizzato*|fronte del fuoco|un fuoco|focolai d'incendio|incenerito*"
        }
        EventKind::Landslide => {
            "frana|frane|franare~|smottamento|smottamenti|colata di fango|colate di fango|valanga|valanghe|slavina|\
             slavine|caduta massi|caduta di massi|colata detritica|colate detritiche|cedimento del terreno|\
             cedimento di terreno|crollo di roccia|massa di neve|colata di detriti|crollo del ghiacciaio|\
             crollo del seracco"
        }
        EventKind::Eruption => {
            "eruzione|eruzioni|eruzione vulcanica|eruzioni vulcaniche|eruttare~|colata di lava|colate di lava|\
             colata lavica|colate laviche|entrare~ in eruzione|entrato in eruzione|nube di cenere|attività vulcanica|\
             pennacchio di cenere|cenere vulcanica|cenere lavica|vulcano si è risvegliato|lava|parossismo|\
             fontane di lava"
        }
        EventKind::Heatwave => {
            "ondata di caldo|ondate di caldo|ondata di calore|ondate di calore|canicola|caldo estremo|caldo record|\
             temperature record|temperatura record|record di caldo|record di temperatura|caldo torrido|\
             caldo africano|bolla di calore|giorno più caldo|anno più caldo|estate più calda|picco di caldo|afa|\
             mese più caldo"
        }
        EventKind::Drought => {
            "siccità|carenza idrica|carenza d'acqua|mancanza d'acqua|crisi idrica|stress idrico|emergenza idrica|\
             razionamento dell'acqua|razionamento idrico|penuria d'acqua"
        }
        EventKind::Explosion => {
            "esplosione|esplosioni|esplodere~|deflagrazione|deflagrazioni|deflagrare~|detonazione|detonazioni|\
             scoppio|scoppi|scoppiare~ una bombola|scoppiata una bombola|fuga di gas|fughe di gas|esplosione di gas|\
             saltare~ in aria|saltato* in aria|palla di fuoco|boato|onda d'urto|doppia esplosione|forte esplosione|\
             violenta esplosione|bombola esplosa|grisù|esploso*"
        }
        EventKind::Collapse => {
            "crollo|crolli|crollare~|crollato*|cedimento strutturale|cedere~ di schianto|crollo del ponte|\
             crollo di un ponte|crollo di un edificio|crollo di una palazzina|crollo del viadotto|crollo del tetto|\
             venire~ giù|venuto giù|collasso del ponte|cedimento del ponte|collassare~ su se stesso|sprofondare~|\
             voragine|tetto è crollato|ponte è crollato"
        }
        EventKind::Accident => {
            "incidente|incidenti|incidente stradale|incidenti stradali|incidente sul lavoro|incidenti sul lavoro|\
             infortunio|infortuni|infortunio sul lavoro|infortuni sul lavoro|incidente mortale|incidenti mortali|\
             incidente industriale|annegamento|annegamenti|caduta mortale|precipitare~ da un'altezza|\
             atterraggio di emergenza|atterraggio d'emergenza|incidente ferroviario|incidenti ferroviari|\
             omissione di soccorso|pirata della strada|folgorazione|folgorato*|intossicazione|intossicazioni|\
             intossicazione alimentare|investito* da un'auto|investito* da un treno|investito* da un camion|\
             investito* da un autobus|investito* da un furgone|investito* da una moto|investito* sulle strisce|\
             investito* e ucciso*|investire~ un pedone|investire~ un ciclista|travolto* da un'auto|\
             travolto* da un treno|travolto* da un camion|travolto* da un autobus|travolto* da un'onda|\
             incidente domestico|incidente di caccia|incidente sugli sci|incidente in montagna|incidente di montagna|\
             incidente in autostrada|morti bianche|morti sul lavoro|asfissia|cadere~ da un'impalcatura|\
             caduto da un'impalcatura|incidente d'auto|incidente di bus|ribaltamento|ribaltarsi~"
        }
        EventKind::Crash => {
            "schianto|schianti|schiantarsi~|incidente aereo|incidenti aerei|disastro aereo|disastri aerei|\
             sciagura aerea|collisione|collisioni|scontro frontale|scontro tra|scontri frontali|scontro fra treni|\
             deragliamento|deragliamenti|deragliare~|deragliato*|precipitare~|precipitato*|tamponamento|tamponamenti|\
             tamponamento a catena|maxi tamponamento|maxitamponamento|tamponare~|carambola|uscire~ di strada|\
             uscito* di strada|finire~ fuori strada|finito* fuori strada|finire~ in un burrone|finito* in un burrone|\
             finire~ nella scarpata|finito* nella scarpata|disastro ferroviario|aereo caduto|aereo è caduto|\
             elicottero caduto|elicottero è caduto|abbattimento dell'aereo|abbattimento del volo|aereo abbattuto|\
             aereo di linea abbattuto|elicottero abbattuto|drone abbattuto|droni abbattuti|abbattere~ un aereo|\
             abbattere~ l'aereo|abbattere~ un drone|abbattere~ un elicottero|entrare~ in collisione|\
             entrato* in collisione|scontrarsi~|caduta dell'aereo|caduta di un aereo|finire~ contro un albero|\
             finito* contro un albero|finito* contro un muro|incidente d'elicottero|incidente di elicottero|\
             finito* contro un|perdita del volo|inabissarsi~ in mare|incidente aereo mortale|ammaraggio|\
             caduta dell'elicottero"
        }
        EventKind::Shipwreck => {
            "naufragio|naufragi|naufragare~|affondamento|affondamenti|affondare~|affondato*|colare~ a picco|\
             colato* a picco|capovolgersi~|capovolgimento|capovolto|incagliarsi~|incagliato*|arenarsi~|inabissarsi~|\
             barcone rovesciato|barca rovesciata|rovesciarsi~|naufragio di migranti|imbarcazione in difficoltà|\
             nave in difficoltà|gommone sgonfio"
        }
        EventKind::Pollution => {
            "inquinamento|inquinare~|marea nera|maree nere|sversamento|sversamenti|fuoriuscita di petrolio|\
             fuoriuscite di petrolio|contaminazione dell'acqua|contaminazione delle acque|fuga radioattiva|\
             nube tossica|nubi tossiche|fuga di ammoniaca|inquinamento atmosferico|inquinamento dell'aria|\
             polveri sottili|rifiuti tossici|chiazza di petrolio|perdita di petrolio|fanghi tossici|fango tossico|\
             fuoriuscita di sostanze|smog|sversare~|riversarsi~ nel fiume|disastro petrolifero"
        }
        EventKind::Outbreak => {
            "epidemia|epidemie|pandemia|pandemie|contagio|contagi|contagiare~|contagiato*|infezione|infezioni|\
             infettare~|caso confermato|casi confermati|casi di coronavirus|risultare~ positivo|risultato* positivo*|\
             positivo al|positivi al|focolaio|focolai|cluster|diffusione del virus|virus|coronavirus|Covid|morbillo|\
             colera|Ebola|dengue|influenza aviaria|aviaria|peste suina|salmonella|salmonellosi|listeria|listeriosi|\
             lockdown|quarantena|quarantene|malaria|vaiolo delle scimmie|mpox|meningite|nuovo caso|nuovi casi|\
             nuovi contagi|poliomielite|polio|chikungunya|legionella|legionellosi|gastroenterite|\
             circolazione del virus|contrarre~ il virus|contratto il virus|numero dei casi|numero di casi|\
             casi di morbillo|casi di colera|malattia infettiva|variante|varianti|febbre gialla|Marburg|pertosse|\
             febbre del Nilo|West Nile|epatite|tubercolosi|peste bubbonica|curva epidemica|aumento dei casi"
        }
        EventKind::Outage => {
            "guasto|guasti|guasto elettrico|blackout|black-out|interruzione di corrente|interruzioni di corrente|\
             interruzione della corrente|interruzione elettrica|interruzione dell'energia elettrica|\
             guasto informatico|guasti informatici|malfunzionamento|malfunzionamenti|disservizio|disservizi|\
             interruzione del servizio|senza corrente|senza elettricità|senza luce|senza energia elettrica|\
             down dei server|blackout elettrico|interruzione di internet|problema tecnico|problemi tecnici|\
             traffico ferroviario in tilt|in tilt|circolazione ferroviaria sospesa|circolazione sospesa|\
             circolazione interrotta|mancanza di corrente|crash del sistema|guasto tecnico|avaria|\
             interruzione idrica|distacchi di corrente"
        }
        EventKind::Death => {
            "morte|morti|morire~|morto*|decesso|decessi|decedere~|deceduto*|uccidere~|ucciso*|uccisione|uccisioni|trovare~ la morte|trovato la morte|perdere~ la vita|perso la vita|costare~ la vita|costato la vita|omicidio|omicidi|assassinare~|assassinato*|bilancio delle vittime|bilancio dei morti|vittima mortale|vittime mortali|soccombere~|perdita di vite umane|perdite umane|annegare~|annegato*|eutanasia|suicidio assistito|ritrovato* morto*|trovato* morto*|trovato* senza vita|ritrovato* senza vita|senza vita|mortalità|strangolare~|strangolato*|infanticidio|omicidio colposo|omicidio stradale|si è spento|si è spenta|è scomparso all'età|è scomparsa all'età|è venuto a mancare|è venuta a mancare|ecatombe|bagno di sangue|esecuzione capitale|esecuzioni capitali|esecuzione pubblica|esecuzioni pubbliche|giustiziare~|giustiziato*|mortale|mortali|letale|letali|perire~|spirare~|corpo senza vita|corpi senza vita|trucidare~|trucidato*|ammazzare~|ammazzato*|provocare~ morti|fatto vittime|mietere~ vittime|lasciare~ la vita|stroncato*|folgorato* e ucciso*|in punto di morte"
        }
        EventKind::Injury => {
            "ferito*|ferire~|ferimento|ferimenti|lesioni|in codice rosso|gravemente ferito*|ferire~ gravemente|\
             trasportato* in ospedale|trasportare~ in ospedale|ricoverare~|ricoverato*|ricovero|ricoveri|contuso|\
             contusi|intossicato*|mutilare~|in rianimazione|frattura|fratture|in terapia intensiva|\
             in prognosi riservata|prognosi riservata|in gravi condizioni|in condizioni gravi|in coma|\
             in pericolo di vita|in fin di vita|ustione|ustioni|ustionato*|infarto|arresto cardiaco|malore|malori|\
             trauma cranico|feriti gravi|gravemente|feriti lievi|in condizioni critiche|tra la vita e la morte|\
             lievemente|riportare~ ferite|riportato ferite|politrauma"
        }
        EventKind::Missing => {
            "scomparsa di|scomparsa della|scomparsa del|scomparsi|sparizione|sparizioni|disperso*|scomparire~ nel nulla|scomparso* nel nulla|è scomparso|è scomparsa|sono scomparsi|sono scomparse|irreperibili|introvabile|introvabili|senza notizie|si sono perse le tracce|perse le tracce|mancare~ all'appello|all'appello|perdere~ i contatti|persi i contatti|perso i contatti|scomparire~ dai radar|scomparso* dai radar|scomparso* da|risultano dispersi|persone scomparse|sparito* nel nulla|ancora dispersi|denuncia di scomparsa|denunciato la scomparsa|allontanarsi~ da casa"
        }
        EventKind::Rescue => {
            "salvataggio|salvataggi|soccorso|soccorsi|soccorrere~|soccorso in mare|salvare~|trarre~ in salvo|\
             tratto* in salvo|tratti in salvo|mettere~ in salvo|messo* in salvo|portare~ in salvo|portato* in salvo|\
             estrarre~ dalle macerie|estratto* dalle macerie|estratto* vivo*|estratti vivi|recuperare~ vivo|\
             ripescare~|operazione di soccorso|operazioni di soccorso|operazione di salvataggio|\
             operazioni di salvataggio|squadre di soccorso|soccorritori|ricerca dei dispersi|ricerche dei dispersi|\
             ricerca di superstiti|ricerca di sopravvissuti|cercare~ superstiti|cercare~ sopravvissuti|\
             scavare~ tra le macerie|scavano tra le macerie|si scava tra le macerie|tirare~ fuori dalle macerie|\
             trovato* vivo*|ritrovato* vivo*|trovato* sano e salvo|recuperato* in mare|operazione sar|\
             soccorso alpino|elisoccorso|macchina dei soccorsi|salvare~ vite|salvare~ la vita"
        }
        EventKind::Evacuation => {
            "evacuazione|evacuazioni|evacuare~|evacuato*|sgombero|sgomberi|sgomberare~|sgombrare~|rimpatrio|rimpatri|\
             rimpatriare~|mettere~ al riparo|mettere~ al sicuro|messo* al sicuro|ordine di evacuazione|\
             ordini di evacuazione|lasciare~ le proprie case|lasciato le proprie case|lasciare~ le case|\
             lasciato le case|lasciare~ le loro case|lasciato le loro case|abbandonare~ le proprie case|\
             abbandonato le proprie case|abbandonare~ le case|abbandonato le case|abbandonare~ le abitazioni|\
             lasciare~ la propria abitazione|lasciato la propria casa|lasciato la propria abitazione|ponte aereo|\
             evacuazione d'emergenza|evacuazione di emergenza|lasciare~ le abitazioni|lasciato le abitazioni"
        }
        EventKind::Displacement => {
            "sfollato*|sfollamento|sfollamenti|esodo|senzatetto|perdere~ la casa|perso la casa|senza casa|sfratto|\
             sfratti|sfrattare~|sfollati interni|fuggire~ dai combattimenti|fuggire~ dalla guerra|\
             fuggire~ dalle violenze|in fuga dalla guerra|in fuga dalle violenze|in fuga dai combattimenti|\
             cercare~ rifugio|trovare~ rifugio|rifugiarsi~|costretto* alla fuga|costretto* a fuggire|\
             costretti a lasciare|costretti ad abbandonare|fuggire~ dal paese|hanno lasciato il paese|\
             abbandonare~ il paese|deportazione|deportazioni|deportare~|pulizia etnica"
        }
        EventKind::Damage => {
            "danno|danni|distruzione|distruzioni|distruggere~|distrutto*|danneggiare~|danneggiato*|danneggiamento|\
             danneggiamenti|devastare~|devastato*|devastazione|devastazioni|radere~ al suolo|raso* al suolo|\
             rasi al suolo|annientare~|danni materiali|in macerie|ridurre~ in cenere|ridotto* in cenere|\
             ridurre~ in macerie|ridotto* in macerie|sventrare~|sventrato*|case distrutte|danni ingenti|\
             ingenti danni|gravi danni|lesionato*|inagibile|inagibili|scoperchiare~|scoperchiato*|spazzare~ via|\
             spazzato* via"
        }
        EventKind::Discovery => {
            "scoperta|scoperte|scoprire~|rinvenimento|rinvenimenti|rinvenire~|rinvenuto*|ritrovamento|ritrovamenti|\
             riesumare~|riesumazione|dissotterrare~|portare~ alla luce|riportare~ alla luce|scavi archeologici|\
             fossa comune|fosse comuni|scatola nera|scatole nere|identificazione dei corpi|corpo ritrovato|\
             corpi ritrovati|corpi recuperati|recupero dei corpi|recupero del corpo|recupero delle salme|resti umani|\
             relitto individuato|relitto ritrovato|individuare~ il relitto|ordigno bellico|ordigni bellici|\
             bomba della seconda guerra mondiale|bombe della seconda guerra mondiale|\
             una bomba della seconda guerra mondiale|ordigno inesploso|ordigni inesplosi|\
             ordigno della seconda guerra mondiale|residuato bellico|residuati bellici|disinnescare~|disinnesco|\
             macabra scoperta|sono stati ritrovati|è stato ritrovato|è stata ritrovata|ritrovati i corpi|\
             recuperati i corpi|recuperato il corpo"
        }
        EventKind::Operation => {
            "operazione|operazioni|operazione militare|operazioni militari|operazione di polizia|\
             operazioni di polizia|operazione congiunta|operazioni congiunte|azione coordinata|azioni coordinate|\
             azione congiunta|azioni congiunte|giornata d'azione|giornate d'azione|giornata di azione|blitz|retata|\
             retate|maxi operazione|maxioperazione|maxi blitz|smantellamento|smantellare~|smantellato*|\
             operazione antiterrorismo|operazione antimafia|operazione anti terrorismo|rastrellamento|rastrellamenti|\
             operazione speciale|operazioni speciali|sventare~|sventato*|esercitazione|esercitazioni|\
             esercitazioni militari|offensiva contro|repressione|campagna militare|intervento della polizia|\
             intervento militare|interventi militari|manovre militari|neutralizzare~|neutralizzato*|sgominare~|\
             sgominato*|offensiva della polizia|vasta operazione|azione di polizia|operazione giudiziaria"
        }
        EventKind::Arrest => {
            "arresto|arresti|arrestare~|arrestato*|fermare~ un|fermo|fermi|fermato*|fermare~ il sospetto|\
             fermare~ due|fermare~ tre|in manette|finire~ in manette|manette|ammanettare~|custodia cautelare|\
             in custodia cautelare|ordinanza di custodia cautelare|ordinanze di custodia cautelare|stato di fermo|\
             in stato di fermo|incarcerare~|incarcerato*|incarcerazione|imprigionare~|imprigionato*|\
             detenzione preventiva|detenzione provvisoria|carcerazione preventiva|consegnarsi~ alla polizia|\
             costituirsi~|mandato d'arresto|mandato di arresto|mandati d'arresto|mandati di arresto|\
             mandato di cattura|mandati di cattura|estradizione|estradizioni|estradare~|arresti domiciliari|\
             ai domiciliari|agli arresti|cattura del|cattura di|cattura della|catturare~|catturato*|in carcere|\
             trarre~ in arresto|tratto* in arresto|tratti in arresto|misura cautelare|misure cautelari|\
             prendere~ in custodia|preso in custodia|presi in custodia|bloccare~ il sospetto|\
             assicurare~ alla giustizia|detenuto* con|posto* in detenzione"
        }
        EventKind::Release => {
            "rilascio|rilasci|rilasciare~|rilasciato*|scarcerazione|scarcerazioni|scarcerare~|scarcerato*|\
             liberazione|liberazioni|liberare~|liberato*|rimettere~ in libertà|rimesso* in libertà|libertà vigilata|\
             libertà condizionata|libertà condizionale|su cauzione|cauzione|grazia presidenziale|graziare~|amnistia|\
             amnistie|indulto|scambio di prigionieri|scambi di prigionieri|tornare~ in libertà|tornato* in libertà|\
             tornare~ libero|tornato* libero*|uscire~ dal carcere|uscito* dal carcere|lasciare~ il carcere"
        }
        EventKind::Charge => {
            "incriminazione|incriminazioni|incriminare~|incriminato*|rinvio a giudizio|rinvii a giudizio|\
             rinviare~ a giudizio|rinviato* a giudizio|capo d'accusa|capi d'accusa|capo d'imputazione|\
             capi d'imputazione|capi di imputazione|imputazione|imputazioni|accusato* di omicidio|\
             accusato* di terrorismo|accusato* di strage|accusato* di corruzione|messa in stato d'accusa|impeachment|\
             dichiararsi~ colpevole|dichiararsi~ non colpevole|atto d'accusa|iscritto* nel registro degli indagati|\
             registro degli indagati|indagato* per|è indagato|è indagata|sono indagati|avviso di garanzia|\
             avvisi di garanzia|imputato* di|imputato* per|denunciato* a piede libero|formalmente accusato*|\
             chiedere~ il processo|messo* sotto accusa"
        }
        EventKind::Trial => {
            "processo|processi|processare~|processato*|udienza|udienze|comparire~ in tribunale|comparire~ davanti|\
             comparso* davanti|comparizione|ricorrere~ in appello|ricorso in appello|processo d'appello|\
             corte d'assise|in aula|arringa|arringhe|ricorso in cassazione|requisitoria|requisitorie|a processo|\
             alla sbarra|sotto processo|rito abbreviato|giudizio immediato|dibattimento|davanti al tribunale|\
             davanti ai giudici|davanti alla corte|davanti al giudice|archiviazione del caso|\
             procedimento giudiziario|procedimenti giudiziari|procedimento penale|procedimenti penali|\
             testimoniare~ in|deposizione|chiedere~ la condanna"
        }
        EventKind::Sentence => {
            "sentenza|sentenze|verdetto|verdetti|condanna a|condanne|condanna per|condanna di|condanna del|\
             condanna all'ergastolo|condannare~ a|condannare~ all'|condannare~ per|condannato*|condannare~ due|\
             condannare~ un|condannare~ il|condannare~ tre|ergastolo|ergastoli|giudicato* colpevole|\
             riconosciuto* colpevole|ritenuto* colpevole|dichiarato* colpevole|pena di morte|pena capitale|\
             pena detentiva|pene detentive|assoluzione|assoluzioni|assolvere~|assolto*|prosciogliere~|prosciolto*|\
             reclusione|anni di carcere|anni di reclusione|mesi di reclusione|mesi di carcere|anni di prigione|\
             mesi di prigione|anni di detenzione|patteggiamento|patteggiare~|pena sospesa|condizionale|colpevole di|\
             colpevoli di|lavori di pubblica utilità|prescrizione del reato|in primo grado|emettere~ la sentenza|\
             condanna"
        }
        EventKind::Fine => {
            "multa|multe|multare~|multato*|maxi multa|maximulta|ammenda|ammende|sanzione pecuniaria|\
             sanzioni pecuniarie|sanzione amministrativa|sanzioni amministrative|contravvenzione|contravvenzioni|\
             risarcimento|risarcimenti|risarcire~|indennizzo|indennizzi|indennizzare~|condannare~ a pagare|\
             condannato* a pagare|condannato* a versare|condannare~ a una multa|condannato* a una multa|condannato* a un'ammenda|condannare~ a risarcire|condannato* a risarcire|\
             infliggere~ una multa|inflitto una multa|sanzione da|sanzione di|sanzionare~ con|pena pecuniaria|\
             pene pecuniarie|danni morali|pagare~ una multa|patteggiare~ una multa|compensazione finanziaria"
        }
        EventKind::Lawsuit => {
            "denuncia|denunce|querela|querele|querelare~|sporgere~ denuncia|sporto denuncia|presentare~ denuncia|\
             presentato denuncia|presentare~ un esposto|esposto in procura|azione legale|azioni legali|\
             azione collettiva|azioni collettive|class action|fare~ causa|fatto causa|causa legale|cause legali|\
             causa civile|cause civili|citare~ in giudizio|citato* in giudizio|citazione in giudizio|\
             adire~ le vie legali|vie legali|costituirsi~ parte civile|costituito* parte civile|contenzioso|\
             procedura d'infrazione|procedura di infrazione|diffamazione|ricorso contro|ricorso al Tar|\
             ricorso davanti|ricorso alla|battaglia legale|ricorsi|intentare~ causa|ricorso al tribunale"
        }
        EventKind::Investigation => {
            "indagine|indagini|indaga|indagano|indagava|indagavano|indagare|indagando|indagherà|indagheranno|indagò|\
             inchiesta|inchieste|aprire~ un'inchiesta|aperto un'inchiesta|aprire~ un'indagine|aperto un'indagine|\
             aprire~ un fascicolo|aperto un fascicolo|apertura di un'inchiesta|commissione d'inchiesta|\
             commissioni d'inchiesta|indagini preliminari|audit|ispezione|ispezioni|ispezionare~|autopsia|autopsie|\
             esame autoptico|interrogatorio|interrogatori|interrogare~|interrogato*|intercettazione|intercettazioni|\
             intercettazioni telefoniche|perizia|perizie|accertamenti|investigazione|investigazioni|\
             indagine giudiziaria|indagine interna|sotto inchiesta|ascoltato* dagli inquirenti|\
             sentito* dagli inquirenti|sentito* dalla polizia|istruttoria|rogatoria|rogatorie|\
             rilievi della scientifica|fascicolo d'indagine|sopralluogo|sopralluoghi|istruzione penale|\
             procedimento aperto"
        }
        EventKind::Search => {
            "perquisizione|perquisizioni|perquisire~|perquisito*|irruzione|irruzioni|fare~ irruzione|ricerche|ricerche in corso|battuta di ricerca|passare~ al setaccio|setacciare~|perquisizioni domiciliari|alla ricerca di|alla ricerca del|alla ricerca dei|alla ricerca della|si cercano|raid della polizia|raid di polizia|irrompere~|operazione di ricerca|operazioni di ricerca|ricerca delle persone"
        }
        EventKind::Seizure => {
            "sequestro di beni|sequestro|sequestri|sequestrare~|sequestrato*|confisca|confische|confiscare~|\
             confiscato*|congelamento dei beni|congelamento di beni|congelare~ i beni|congelato* i beni|\
             beni congelati|mettere~ i sigilli|messo i sigilli|requisire~|requisito*|maxi sequestro|maxisequestro|\
             sequestro record|sequestro di droga|nazionalizzazione|nazionalizzare~|esproprio|espropri|espropriare~|\
             intercettare~ un carico|carico di droga|sotto sequestro|porre~ sotto sequestro|posto* sotto sequestro|\
             apporre~ i sigilli|fondi congelati"
        }
        EventKind::Removal => {
            "rimozione di contenuti|rimozione dei contenuti|rimozione|rimozioni|rimuovere~|rimosso*|mettere~ offline|\
             messo* offline|mettere~ fuori uso|messo* fuori uso|disattivazione|disattivare~|disattivato*|oscurare~|\
             oscurato*|oscuramento|cancellare~ contenuti|contenuti cancellati|cancellare~ account|account cancellati|\
             account chiusi|account sospesi|account rimossi|account bloccati|sospensione di account|\
             chiusura di account|demolizione|demolizioni|demolire~|demolito*|abbattimento di alloggi|\
             segnalazione di contenuti|segnalazioni di contenuti|segnalato* ai fornitori|segnalato* alle piattaforme|\
             segnalare~ ai fornitori|segnalare~ contenuti|bloccare~ l'accesso|bloccato l'accesso|blocco di siti|\
             siti bloccati|siti oscurati|eliminazione di contenuti|eliminare~ contenuti|eliminato* dalla piattaforma|\
             eliminati|eliminate|soppressione|bannare~|bannato*|far~ sparire|deindicizzare~|ritiro di contenuti|\
             ritirare~ contenuti"
        }
        EventKind::Deployment => {
            "dispiegamento|dispiegamenti|dispiegare~|dispiegato*|schieramento di forze|schierare~|schierato*|\
             invio di truppe|invio di soldati|invio di rinforzi|inviare~ truppe|inviare~ soldati|inviare~ rinforzi|\
             ritiro delle truppe|ritiro di truppe|ritiro militare|ritirare~ le truppe|ritirare~ le proprie truppe|\
             rinforzi|mobilitazione dei vigili|mobilitare~|mobilitato*|mobilitazione generale|mobilitazione militare|\
             mobilitazione parziale|ridispiegamento|leva obbligatoria|coscrizione|inviato* sul posto|disimpegno|\
             invio di agenti|impegnato* nelle operazioni di spegnimento|stazionare~|stazionato*"
        }
        EventKind::Aid => {
            "aiuti umanitari|aiuto umanitario|assistenza umanitaria|aiuto d'emergenza|aiuti d'emergenza|\
             aiuto finanziario|aiuti finanziari|assistenza finanziaria|aiuti militari|aiuto militare|\
             assistenza militare|piano di rilancio|piano di salvataggio|pacchetto di aiuti|pacchetto di salvataggio|\
             sovvenzione|sovvenzioni|sovvenzionare~|sostegno finanziario|convoglio umanitario|convogli umanitari|\
             raccolta di fondi per|aiuti alimentari|fornitura di armi|invio di armi|consegna di armi|\
             conferenza dei donatori|donazione|donazioni|donare~|aiuti di Stato|aiuti allo sviluppo|\
             aiuti internazionali|aiuti da|aiuti per|aiuti ai|aiuti alle|aiuti all'|aiuti al|aiuti a|\
             distribuzione di cibo|distribuzione di viveri|pacchi alimentari|piano di aiuti|ristori|sussidio|sussidi|\
             appello alle donazioni|fondo di solidarietà|beneficenza"
        }
        EventKind::Vaccination => {
            "vaccinazione|vaccinazioni|vaccinare~|vaccinato*|vaccino|vaccini|immunizzazione|campagna vaccinale|\
             campagne vaccinali|campagna di vaccinazione|dose di richiamo|dosi di richiamo|prima dose|prime dosi|\
             seconda dose|terza dose|dosi di vaccino|dose di vaccino|hub vaccinale|green pass|richiamo vaccinale"
        }
        EventKind::Statement => {
            "dichiarazione|dichiarazioni|annuncio|annunci|comunicato|comunicati|comunicato stampa|nota ufficiale|\
             discorso|discorsi|messaggio di cordoglio|tweet|cordoglio|condoglianze|omaggio|rendere~ omaggio|\
             scuse pubbliche|scuse ufficiali|lettera aperta|videomessaggio|dichiarazione congiunta|\
             discorso televisivo|condanna dell'attacco|messaggio alla nazione|discorso alla nazione|\
             presa di posizione|prese di posizione"
        }
        EventKind::PressConference => {
            "conferenza stampa|conferenze stampa|punto stampa|briefing|incontro con la stampa"
        }
        EventKind::ResponsibilityClaim => {
            "rivendicazione|rivendicazioni|rivendicare~|rivendicato*|rivendicazione dell'attacco|\
             rivendicazione dell'attentato|rivendicare~ la responsabilità|rivendicare~ l'attacco|\
             rivendicare~ l'attentato|rivendicato l'attacco|rivendicato l'attentato|rivendicato la responsabilità|\
             assumersi~ la responsabilità|ammettere~ la propria responsabilità|ammettere~ le proprie responsabilità|\
             confessione|confessioni|confessare~|reo confesso|ammissione di colpa|attribuirsi~ la paternità|\
             attribuirsi~ la responsabilità"
        }
        EventKind::Denial => {
            "smentita|smentite|smentire~|smentito*|negare~|respingere~ le accuse|respinto le accuse|\
             respingere~ ogni accusa|negare~ ogni coinvolgimento|negare~ ogni responsabilità|ritrattazione|\
             ritrattare~|proclamarsi~ innocente|dichiararsi~ innocente|dichiararsi~ estraneo|smentita ufficiale|\
             confutare~|diniego"
        }
        EventKind::Warning => {
            "avvertimento|avvertimenti|allerta|allerte|allerta rossa|allerta arancione|allerta gialla|allerta meteo|\
             bollino rosso|allarme bomba|allarmi bomba|allarme tsunami|allerta tsunami|ultimatum|allarme|allarmi|\
             lanciare~ l'allarme|lanciato l'allarme|falso allarme|falsi allarmi|livello di allerta|\
             minaccia terroristica|minacce terroristiche|minacce di morte|minaccia di morte|minaccia di attentato|\
             allarme attentati|profit warning|mettere~ in guardia|messo in guardia|dare~ l'allarme|dato l'allarme|\
             diramare~ l'allerta|in allerta|in stato di allerta|ammonimento|monito|allarme rosso|previsioni meteo"
        }
        EventKind::Study => {
            "sondaggio|sondaggi|studio pubblicato|studio condotto|uno studio|lo studio|studi condotti|nuovo studio|\
             studio scientifico|ricerca pubblicata|ricerca condotta|nuova ricerca|secondo una ricerca|barometro|\
             censimento|censimenti|sperimentazione clinica|sperimentazioni cliniche|statistica|statistiche|\
             libro bianco|classifica|classifiche|rapporto annuale|un rapporto|il rapporto|rapporto pubblicato|\
             rapporto finale|relazione annuale|dati pubblicati|questionario|indagine demoscopica|indagine statistica|\
             exit poll|secondo uno studio|secondo un rapporto|dossier pubblicato|rapporto sulla|rapporto sul|\
             studio clinico|monitoraggio"
        }
        EventKind::Strike => {
            "sciopero|scioperi|scioperare~|sciopero generale|scioperi generali|in sciopero|entrare~ in sciopero|\
             entrato* in sciopero|agitazione sindacale|agitazioni sindacali|astensione dal lavoro|\
             incrociare~ le braccia|incrociato le braccia|fermo dei trasporti|stop dei lavoratori|picchetto|\
             picchetti|sciopero della fame|serrata|serrate|giornata di sciopero|giornata di mobilitazione|vertenza|\
             vertenze|sciopero nazionale|sciopero dei trasporti|sciopero dei treni|sciopero bianco|\
             preavviso di sciopero|stato di agitazione|indire~ uno sciopero|proclamare~ uno sciopero|\
             fermata lavorativa"
        }
        EventKind::Layoff => {
            "licenziamento|licenziamenti|licenziare~|licenziato*|licenziamenti collettivi|esubero|esuberi|\
             taglio di posti|tagli di posti|taglio di posti di lavoro|tagli di posti di lavoro|\
             taglio dei posti di lavoro|tagliare~ posti|tagliare~ posti di lavoro|tagliare~ i posti|\
             tagli occupazionali|tagli al personale|taglio del personale|soppressione di posti|\
             soppressione di posti di lavoro|sopprimere~ posti|sopprimere~ posti di lavoro|\
             ristrutturazione aziendale|piano di ristrutturazione|cassa integrazione|in cassa integrazione|\
             lavoro ridotto|riduzione del personale|riduzione di personale|perdita di posti|\
             perdita di posti di lavoro|perdere~ il lavoro|perso il lavoro|perdere~ il posto|\
             perso il posto di lavoro|disoccupazione|piano sociale|uscite volontarie|esodi incentivati|\
             prepensionamento|prepensionamenti|mobilità per|posti a rischio|posti di lavoro a rischio|\
             tagliare~ il personale|ridurre~ il personale|mettere~ alla porta|delocalizzazione|delocalizzare~"
        }
        EventKind::Hiring => {
            "assunzione|assunzioni|assumere~ personale|assumere~ lavoratori|assumere~ nuovi|reclutamento|\
             reclutamenti|reclutare~|creazione di posti|creazione di posti di lavoro|creare~ posti|\
             creare~ posti di lavoro|creati posti|nuovi posti di lavoro|offerta di lavoro|offerte di lavoro|\
             campagna di assunzioni|concorso pubblico|stabilizzazione dei precari|assumerà"
        }
        EventKind::Merger => {
            "fusione|fusioni|fusione tra|fusione con|fondersi~|acquisizione|acquisizioni|acquisire~ il|acquisire~ la|\
             acquisire~ il controllo|acquisto della società|rilevare~ il gruppo|rilevare~ la società|\
             rilevare~ l'azienda|offerta pubblica di acquisto|offerta pubblica d'acquisto|opa|scalata|scalate|\
             scissione|scorporo|privatizzazione|privatizzazioni|privatizzare~|joint venture|\
             prendere~ il controllo del gruppo|prendere~ il controllo della società|preso il controllo della società|\
             aggregazione bancaria|takeover|rilevare~ una quota|offerta di acquisto"
        }
        EventKind::Bankruptcy => {
            "fallimento|fallimenti|fallire~|bancarotta|bancarotte|insolvenza|insolvenze|insolvente|insolventi|\
             liquidazione|liquidazione giudiziaria|liquidazione coatta|amministrazione straordinaria|\
             concordato preventivo|concordato|portare~ i libri in tribunale|default|crac|crac finanziario|\
             chiudere~ i battenti|chiuso i battenti|moratoria concordataria|amministrazione controllata|\
             crisi del debito|dissesto finanziario"
        }
        EventKind::Investment => {
            "investimento|investimenti|investire~ in|investire~ nel|investire~ nella|investire~ miliardi|\
             investire~ milioni|ricapitalizzazione|aumento di capitale|iniezione di capitale|\
             partecipazione al capitale|costruire~|costruzione di|costruzione del|costruzione della|\
             costruzione dell'|ristrutturare~|riqualificazione|ricostruzione|ricostruire~|posa della prima pietra|\
             prima pietra|ammodernamento|ampliamento|grandi opere|progetto infrastrutturale|cantiere per"
        }
        EventKind::Funding => {
            "finanziamento|finanziamenti|finanziare~|finanziato*|raccogliere~ fondi|raccolta di capitali|\
             round di finanziamento|prestito|prestiti|quotazione in borsa|sbarco in borsa|emissione di obbligazioni|\
             emissione obbligazionaria|titoli di Stato|linea di credito|linee di credito|stanziamento|stanziamenti|\
             stanziare~|stanziato*|crowdfunding|fondi per|fondi europei|bilancio per|credito di|dotazione di|\
             sbloccare~ fondi|erogazione|erogazioni|mutuo|mutui|tranche|recovery fund|budget di|sottoscrizione"
        }
        EventKind::Earnings => {
            "utile netto|utili|utile|utile operativo|ricavi|ricavo|fatturato|fatturati|profitto|profitti|\
             perdita netta|perdite nette|risultati trimestrali|risultati annuali|risultati semestrali|trimestrale|\
             trimestrali|dividendo|dividendi|Pil|prodotto interno lordo|crescita economica|recessione|deficit|\
             disavanzo|avanzo|surplus|deficit pubblico|debito pubblico|risultato netto|risultato operativo|\
             perdita operativa|bilancia commerciale|conti trimestrali|margine operativo|margini|gettito fiscale|\
             entrate fiscali|giro d'affari|ebitda|conti in rosso|disavanzo commerciale"
        }
        EventKind::Sale => {
            "vendita|vendite|vendere~|venduto*|acquisto|acquisti|acquistare~|acquistato*|comprare~|vendita all'asta|\
             asta|aste|all'asta|esportazione|esportazioni|esportare~|importazione|importazioni|importare~|\
             transazione|transazioni|cessione di|cessione del|cessione della|cessioni|immatricolazione|\
             immatricolazioni|vendita di armi|compravendita|compravendite|messa in vendita|mettere~ in vendita|\
             messo* in vendita|consegne di|ordini per|ordinativi|commessa|commesse|fornitura di"
        }
        EventKind::PriceChange => {
            "inflazione|carovita|aumento dei prezzi|aumenti dei prezzi|rincaro|rincari|caro bollette|caro energia|\
             calo dei prezzi|impennata dei prezzi|impennata|svalutazione|svalutare~|deprezzamento|\
             tasso d'interesse|tassi d'interesse|tassi di interesse|tasso di interesse|rialzo dei tassi|\
             taglio dei tassi|aumento dei tassi|alzare~ i tassi|crollo della borsa|crollo dei mercati|\
             crollo del prezzo|crollo dei prezzi|aumento delle tasse|record storico|massimo storico|\
             massimi storici|minimo storico|minimi storici|costo della vita|potere d'acquisto|aumento di|\
             aumento del|aumento della|aumento dei|aumento delle|aumento dell'|aumenti|in aumento|in aumento del|\
             calo di|calo del|calo della|calo dei|calo delle|calo dell'|in calo|in calo del|rialzo|rialzi|\
             in rialzo|in rialzo del|ribasso|ribassi|in ribasso|in ribasso del|crescita di|crescita del|\
             crescita della|crescita dei|crescita delle|crescita dell'|diminuzione di|diminuzione del|\
             diminuzione della|diminuzione dei|flessione|flessioni|balzo|contrazione del|aumentato* del|\
             aumentato* di|aumentato* dell'|aumentare~ del|aumentare~ dell'|aumentare~ di|calato* del|calato* di|\
             calare~ del|calare~ di|sceso* del|sceso* di|scendere~ del|scendere~ di|salito* del|salito* di|\
             salire~ del|salire~ di|cresciuto* del|cresciuto* di|crescere~ del|crescere~ di|diminuito* del|\
             diminuire~ del|balzare~ del|balzato* del|perdere~ il|crollo in Borsa|tonfo in Borsa"
        }
        EventKind::Recall => {
            "richiamo di prodotti|richiamo di veicoli|richiamo di auto|richiamo|richiami|campagna di richiamo|\
             campagne di richiamo|richiamare~ … veicoli|richiamare~ … vetture|richiamare~ … auto|\
             richiamare~ … automobili|richiamare~ … prodotti|richiamare~ … lotti|richiamare~ … confezioni|\
             richiamare~ … airbag|richiamare~ … camion|richiamare~ … moto|richiamare~ … giocattoli|\
             richiamare~ … dispositivi|ritirare~ dal mercato|ritirato* dal mercato|ritiro dal mercato|\
             ritirare~ dal commercio|ritirato* dal commercio|ritirare~ dagli scaffali|richiamo di lotti|\
             ritiro di lotti|ritiro del prodotto|ritiro precauzionale"
        }
        EventKind::Launch => {
            "messa in orbita|mettere~ in orbita|messo* in orbita|decollo del razzo|razzo decollato|test missilistico|\
             test missilistici|test nucleare|test nucleari|lancio di un missile|lancio del razzo|lancio di un razzo|\
             lancio spaziale|lancio del satellite|lancio di un satellite|lancio di satelliti|lanciare~ un satellite|\
             lanciare~ un razzo|lanciare~ un missile|lanciato* un missile|lanciato* un razzo|lanciato* in orbita|\
             lanciare~ un nuovo|lanciare~ una nuova|lanciare~ il nuovo|messa in servizio|entrare~ in servizio|\
             entrato* in servizio|anteprima|anteprime|missione spaziale|missioni spaziali|commercializzazione|\
             commercializzare~|lancio di|lancio del|lancio della|lancio riuscito|ammarare~|allunaggio|\
             passeggiata spaziale|volo inaugurale|uscita nelle sale|nelle sale|lancio commerciale|\
             immissione sul mercato"
        }
        EventKind::Opening => {
            "inaugurazione|inaugurazioni|inaugurare~|inaugurato*|apertura|aperture|aprire~ i battenti|\
             aprire~ al pubblico|aperto* al pubblico|riapertura|riaperture|riaprire~|riaperto*|cerimonia di apertura|\
             cerimonia d'apertura|taglio del nastro|apre i battenti|aprire~ le porte|porte aperte|aperto al traffico|\
             riaperto al traffico"
        }
        EventKind::Closure => {
            "chiusura|chiusure|chiudere~ lo stabilimento|chiudere~ la fabbrica|chiudere~ le scuole|\
             chiudere~ la frontiera|chiudere~ le frontiere|chiudere~ i confini|chiudere~ l'aeroporto|\
             chiudere~ lo spazio aereo|chiudere~ i negozi|chiudere~ definitivamente|chiusura di uno stabilimento|\
             chiusura delle scuole|chiusura delle frontiere|chiusura dello stabilimento|chiusura totale|\
             cessazione dell'attività|cessare~ l'attività|abbassare~ la saracinesca|fermo della produzione|\
             stop alla produzione|è stato chiuso|è stata chiusa|sono stati chiusi|sono state chiuse|è chiuso|\
             è chiusa|sono chiusi|sono chiuse|resta chiuso|resta chiusa|restano chiusi|restano chiuse|resterà chiuso|\
             resterà chiusa|sarà chiuso|sarà chiusa|saranno chiusi|saranno chiuse|rimarrà chiuso|rimarrà chiusa|\
             viene chiuso|viene chiusa|venne chiuso|venne chiusa|fu chiuso|fu chiusa|chiuso* al traffico|\
             chiuso* al pubblico|chiuso* fino|interruzione del traffico|strada chiusa|strade chiuse|scuole chiuse|\
             chiuse le scuole|chiuso* per|era stata chiusa|era stato chiuso"
        }
        EventKind::Cancellation => {
            "cancellazione|cancellazioni|cancellare~ voli|cancellato* voli|voli cancellati|volo cancellato|\
             treni cancellati|treni soppressi|sono stati cancellati|è stato cancellato|è stata cancellata|\
             sono state cancellate|annullamento|annullamenti|annullare~|annullato*|rinvio di|rinvio del|rinvio della|\
             rinvio delle|rinvio dei|rinviato* al|rinviato* a causa|rinviato* per|rinviato* di|rinviato*|\
             sospensione del|sospensione della|sospensione dei|sospensione delle|posticipare~|posticipato*|posticipo|\
             abrogazione|abrogare~|revoca|revoche|revocare~|revocato*|rescindere~|rescissione|lasciare~ a terra|\
             ritardi|rimandato*|stop ai voli|sospendere~ i voli|sospesi i voli"
        }
        EventKind::Ceasefire => {
            "cessate il fuoco|cessate-il-fuoco|cessate il-fuoco|tregua|tregue|armistizio|accordo di pace|\
             accordi di pace|trattato di pace|cessazione delle ostilità|piano di pace|pausa umanitaria|\
             tregua umanitaria|de-escalation|resa|capitolazione|capitolare~|deporre~ le armi|disarmo|\
             processo di pace|fine della guerra|fine dei combattimenti|fine delle ostilità|arrendersi~|\
             cessare~ il fuoco"
        }
        EventKind::Demonstration => {
            "manifestazione|manifestazioni|manifestare~|protesta|proteste|protestare~|corteo|cortei|sfilare~|sfilata|sfilate|scendere~ in piazza|sceso* in piazza|scesi in piazza|in piazza|marcia|marce|marciare~|sit-in|presidio|presidi|blocco stradale|blocchi stradali|manifestante|manifestanti|mobilitazione contro|mobilitazioni|veglia|veglie|boicottaggio|boicottaggi|boicottare~|disobbedienza civile|disobbedienza|flash mob|contro manifestazione|contromanifestazione|catena umana|movimento di protesta|gilet gialli|occupazione del|occupazione della|radunarsi~ davanti|radunarsi~ in piazza|raduno|raduni|gay pride|pride|comizio|comizi"
        }
        EventKind::Election => {
            "elezione|elezioni|elezioni presidenziali|elezioni politiche|elezioni legislative|elezioni anticipate|\
             elezioni comunali|elezioni regionali|elezioni europee|elezioni amministrative|elezioni cantonali|\
             le amministrative|le regionali|le europee|alle europee|le presidenziali|alle presidenziali|le politiche|\
             alle politiche|scrutinio|scrutini|eleggere~|eletto*|rieleggere~|rieletto*|rielezione|ballottaggio|\
             ballottaggi|urne|alle urne|seggio elettorale|seggi elettorali|vittoria elettorale|vincere~ le elezioni|\
             vinto le elezioni|primarie|affluenza|affluenza alle urne|astensionismo|campagna elettorale|\
             campagne elettorali|tornata elettorale|suffragio|suffragi|spoglio|chiamata alle urne|turno elettorale|\
             primo turno|secondo turno|suppletive"
        }
        EventKind::Vote => {
            "voto|voti|votare~|votato|votazione|votazioni|votazione popolare|referendum|mozione di sfiducia|\
             voto di sfiducia|voto di fiducia|questione di fiducia|plebiscito|astenersi~|veto|veti|porre~ il veto|\
             iniziativa popolare|respingere~ l'iniziativa|respinto l'iniziativa|bocciare~ l'iniziativa|\
             bocciato l'iniziativa|approvato l'iniziativa|votare~ a favore|votare~ contro|messa ai voti|\
             consultazione popolare|voti a favore|voti contrari|votanti|sfiduciare~|sfiducia"
        }
        EventKind::Law => {
            "legge|leggi|disegno di legge|disegni di legge|proposta di legge|proposte di legge|progetto di legge|\
             decreto|decreti|decreto legge|decreto-legge|legislazione|promulgazione|promulgare~|riforma|riforme|\
             riformare~|regolamentazione|regolamento europeo|ordinanza|ordinanze|emendamento|emendamenti|ratifica|\
             ratifiche|ratificare~|legalizzazione|legalizzare~|depenalizzazione|depenalizzare~|entrare~ in vigore|\
             entrato* in vigore|entrata in vigore|approvazione|approvazioni|approvare~|approvato*|via libera|\
             dare~ il via libera|dato il via libera|manovra finanziaria|legge di bilancio|riforma delle pensioni|\
             testo di legge|legiferare~|direttiva europea|adottare~ la|adottare~ il|adottare~ una|adottare~ un|\
             adottare~ l'|adottato*|adozione della|adozione del|adozione di una|nuove regole|nuove norme|normativa|\
             normative|risoluzione dell'Onu|risoluzione del Consiglio|revisione costituzionale|regolamentare~|dpcm|\
             omologazione|autorizzazione alla commercializzazione|autorizzazione all'immissione|\
             stato di emergenza|stato d'emergenza|stato di calamità"
        }
        EventKind::Ban => {
            "divieto|divieti|vietare~|vietato*|proibizione|proibire~|proibito*|embargo|coprifuoco|bando totale|\
             moratoria|moratorie|restrizione|restrizioni|messa al bando|mettere~ al bando|messo* al bando|espulsione|\
             espulsioni|espellere~|espulso*|esclusione del|esclusione della|esclusione dal|escluso* dal|\
             escluso* dalle|squalifica|squalifiche|squalificare~|squalificato*|censura|censure|censurare~|\
             divieto di ingresso|divieto di volo|no fly zone|interdizione|interdizioni|interdetto*|ineleggibilità|\
             daspo|radiare~|radiato*|respingimento|respingimenti|sospeso* dall'incarico|foglio di via"
        }
        EventKind::Sanction => {
            "sanzione economica|sanzioni economiche|sanzioni|sanzione|sanzionare~|sanzionato*|dazio|dazi|\
             dazio doganale|dazi doganali|dazi su|tariffe doganali|guerra commerciale|misure di ritorsione|\
             ritorsioni|ritorsione|contromisure|imporre~ sanzioni|imporre~ dazi|pacchetto di sanzioni|\
             revoca delle sanzioni|tassa sulle|barriera doganale|barriere doganali|nuovi dazi|misure restrittive|\
             rappresaglie commerciali"
        }
        EventKind::Agreement => {
            "accordo|accordi|trattato|trattati|patto|patti|intesa|intese|protocollo d'intesa|firmare~ un accordo|\
             firmare~ l'accordo|firmato un accordo|raggiungere~ un accordo|raggiunto un accordo|\
             concludere~ un accordo|concluso un accordo|accordo commerciale|accordi commerciali|\
             accordo di libero scambio|accordo nucleare|accordo di coalizione|accordo quadro|contratto collettivo|\
             accordo di principio|riconciliazione|aggiudicarsi~ un contratto|aggiudicarsi~ il contratto|\
             normalizzazione delle relazioni|compromesso|accordo di cooperazione|accordo di difesa|mediazione|\
             tentativo di mediazione|partenariato con|partenariato tra|firma di|firma del|firma dell'|firma della|\
             siglare~|siglato*|firmare~|firmato*|memorandum|stretta di mano|contratto con|contratto per|contratto da"
        }
        EventKind::Meeting => {
            "riunione|riunioni|riunirsi~|negoziato|negoziati|negoziare~|trattative|trattativa|colloquio|colloqui|vertice|vertici|summit|incontro|incontri|incontro tra|incontro con|incontrare~|incontrarsi~|conferenza internazionale|conferenza su|conferenza sul|conferenza di pace|simposio|tavola rotonda|consiglio dei ministri|riunione d'emergenza|riunione di emergenza|assemblea generale|faccia a faccia|telefonata tra|colloquio telefonico|congresso|congressi|dibattito parlamentare|dibattito televisivo|dibattito|dibattiti|sessione straordinaria|seduta straordinaria|sessione plenaria|seduta plenaria|consultazioni|colloqui di pace|negoziati di pace|dialogo tra|bilaterale|vedersi~ a|G7|G20|cerimonia di commemorazione|conferenza sul clima"
        }
        EventKind::Visit => {
            "visita|visite|visita di Stato|visita ufficiale|visite ufficiali|visita a sorpresa|recarsi~ in visita|\
             recarsi~ in|recarsi~ a|recato* in|recato* a|pellegrinaggio|pellegrinaggi|viaggio ufficiale|viaggio in|\
             viaggio a|viaggio apostolico|tournée mondiale|in visita|missione diplomatica|visitare~|tour diplomatico"
        }
        EventKind::Resignation => {
            "dimissioni|dimettersi~|dimissionario|dimissionari|dimissionaria|dimissionare~|rassegnare~ le dimissioni|\
             rassegnato le dimissioni|presentare~ le dimissioni|presentato le dimissioni|dare~ le dimissioni|\
             lasciare~ l'incarico|lasciato l'incarico|lasciare~ la carica|destituzione|destituire~|destituito*|\
             rimozione dall'incarico|rimosso* dall'incarico|sollevare~ dall'incarico|sollevato* dall'incarico|\
             andare~ in pensione|andato* in pensione|abdicazione|abdicare~|caduta del governo|crisi di governo|\
             scioglimento del parlamento|scioglimento delle camere|sciogliere~ il parlamento|sciogliere~ le camere|\
             silurare~|silurato*|gettare~ la spugna|ritirarsi~ dalla vita politica|ritiro dalla politica|\
             passo indietro|defenestrare~|esonero|esonerare~|esonerato*"
        }
        EventKind::Appointment => {
            "nomina|nomine|nominare~|nominato*|insediamento|insediamenti|insediarsi~|entrare~ in carica|\
             entrato* in carica|giuramento|prestare~ giuramento|giurare~ come|succedere~ a|subentrare~|incoronazione|\
             incoronare~|incoronato*|intronizzazione|assumere~ la guida|assumere~ l'incarico|rimpasto|\
             rimpasto di governo|nuovo governo|formare~ un governo|formare~ il governo|formazione del governo|\
             incarico di formare|passaggio di consegne|salire~ al trono|diventare~ presidente|diventare~ premier|\
             diventare~ primo ministro|designare~|designato*|promosso* a|investitura|passaggio di poteri|conclave|\
             elezione del papa|nuovo amministratore delegato|nuovo ceo"
        }
        EventKind::Migration => {
            "migrazione|migrazioni|immigrazione|emigrazione|migrare~|emigrare~|immigrare~|richiesta di asilo|\
             richieste di asilo|domanda di asilo|domande di asilo|domanda d'asilo|domande d'asilo|richiesta d'asilo|\
             richieste d'asilo|richiedenti asilo|sbarco|sbarchi|sbarco di migranti|sbarchi di migranti|sbarcare~|\
             flussi migratori|flusso migratorio|attraversare~ la Manica|attraversare~ il Mediterraneo|traversata|\
             traversate|ricollocamento|ricollocamenti|ricollocare~|crisi migratoria|ricongiungimento familiare|\
             naturalizzazione|naturalizzazioni|attraversare~ il confine|varcare~ il confine|arrivo di migranti|\
             arrivi di migranti|sanatoria|rotta balcanica|diritto d'asilo|diritto di asilo|esilio"
        }
        EventKind::Award => {
            "premio Nobel|Nobel per|premio|premiare~|premiato*|premiazione|premiazioni|riconoscimento|medaglia|\
             Leone d'oro|Palma d'oro|Orso d'oro|David di Donatello|premio Strega|oscar|premi oscar|conferire~|\
             conferito*|insignire~|insignito*|onorificenza|onorificenze|jackpot|record del mondo|primato mondiale|\
             record mondiale|battere~ il record|canonizzazione|canonizzare~|beatificazione|beatificare~|\
             premio letterario|cerimonia di premiazione|vincere~ il premio|vinto il premio|ricevere~ il premio|\
             premio per la pace"
        }
        EventKind::Birth => {
            "nascita|nascite|parto|partorire~|dare~ alla luce|dato alla luce|mettere~ al mondo|gravidanza|gravidanze|\
             natalità|venire~ al mondo|venuto al mondo|venuta al mondo|aspettare~ un figlio|è nato|è nata|sono nati|\
             sono nate|neonato|neonata|neonati|fiocco rosa|fiocco azzurro|nacque|nascere~"
        }
        EventKind::Marriage => {
            "matrimonio|matrimoni|sposare~|sposarsi~|nozze|fidanzamento|divorzio|divorzi|divorziare~|unione civile|\
             unioni civili|dire~ sì|convolare~ a nozze|nozze reali|matrimonio reale|royal wedding|\
             separazione dei coniugi"
        }
        EventKind::MatchResult => {
            "partita|partite|gara di|gol|pareggio|pareggi|pareggiare~|segnare~ un gol|segnare~ il gol|semifinale|\
             semifinali|quarti di finale|quarto di finale|ottavi di finale|campionato|campionati|coppa del mondo|\
             coppa Italia|coppa Davis|coppa d'Africa|mondiali|mondiali di calcio|europei di calcio|torneo|tornei|\
             vincere~ la partita|vinto la partita|battere~ il|battere~ la|battere~ l'|battuto* in finale|battuto* da|\
             battuto* dal|battuto* dalla|rigori|ai rigori|calci di rigore|calcio di rigore|medaglia d'oro|\
             medaglia d'argento|medaglia di bronzo|medaglie d'oro|Champions League|Grande Slam|Giro d'Italia|\
             Tour de France|campione del mondo|campionessa del mondo|campioni del mondo|campione d'Europa|\
             campioni d'Europa|campionessa d'Europa|campione olimpico|campionessa olimpica|campione d'Italia|\
             campioni d'Italia|tripletta|doppietta|gran premio|derby|tempi supplementari|finale di Champions|\
             finale di coppa|finale dei|finale del|la finale|in finale|vittoria contro|vittoria su|vittoria sul|\
             vittoria sulla|vittoria per|sconfitta contro|sconfitta con|sconfitta per|imporsi~ su|imporsi~ sul|\
             imporsi~ sulla|imporsi~ per|imporsi~ contro|qualificarsi~ per|qualificarsi~ ai|qualificato* per|\
             eliminare~ la|eliminato* ai|retrocessione|retrocedere~|promozione in|scudetto|vincere~ lo scudetto|\
             vincere~ il titolo|vincere~ il torneo|vincere~ la finale|vincere~ la coppa|vincere~ la tappa|\
             vincitore della tappa|amichevole|partita amichevole|match|serie A|serie B|andata e ritorno|autogol|\
             pallone d'oro|slalom|super-G|discesa libera|pole position|Roland Garros|Wimbledon"
        }
        EventKind::Manhunt => {
            "caccia all'uomo|latitanza|latitante*|in fuga|darsi~ alla fuga|datosi alla fuga|dato alla fuga|\
             dati alla fuga|è ricercato|sono ricercati|è ricercata|attivamente ricercato*|fare~ perdere le tracce|\
             fuggire~ a piedi|fuggito a piedi|fuggiti a piedi|scappato a piedi|scappare~ a piedi|fuggitivo|\
             fuggitivi|fuggiasco|a caccia dei|a caccia del|alla ricerca dell'autore|alla ricerca del conducente|\
             alla ricerca del killer|alla ricerca del sospetto|braccato|braccati|irreperibile|\
             ricercato dalla polizia|ricercati dalla polizia"
        }
        EventKind::Suicide => {
            "suicidio|suicidi|suicidarsi~|si è suicidato|si è suicidata|si sono suicidati|togliersi~ la vita|\
             togliersi la vita|si è tolto la vita|si è tolta la vita|tolto la vita|si è ucciso|si è sparato|\
             tentato suicidio|tentativo di suicidio|si è impiccato|suicida si"
        }
        EventKind::Commemoration => {
            "funerali|funerale|funerali di|funerali del|funerali della|funerali delle|funerali di Stato|esequie|\
             lutto nazionale|lutto cittadino|giornata di lutto|giorni di lutto|minuto di silenzio|fiaccolata|\
             fiaccolate|marcia silenziosa|veglia di preghiera|cerimonia funebre|camera ardente|a mezz'asta|\
             commemorazione|commemorazioni"
        }
        EventKind::Other => "",
    }
}
