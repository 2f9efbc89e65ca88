// With a country these make "police:ES"; alone, "police".
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "authorities",
        "autorità|autorità locali|autorità nazionali|poteri pubblici",
    ),
    (
        "officials",
        "funzionario*|alto funzionario|alti funzionari|alti responsabili|responsabili ufficiali",
    ),
    (
        "government",
        "governo|governi|esecutivo|consiglio dei ministri|Palazzo Chigi|Consiglio federale",
    ),
    (
        "president",
        "presidente*|presidenza|capo dello Stato|capo di Stato|Quirinale",
    ),
    (
        "prime-minister",
        "primo ministro|prima ministra|primi ministri|premier|presidente del Consiglio|capo del governo|\
         cancelliere*|cancelliera|cancelliera federale",
    ),
    (
        "monarch",
        "re|la regina|monarca*|emiro|principe ereditario|famiglia reale|palazzo reale|casa reale",
    ),
    ("ministry", "ministero|ministeri|ministro*|sottosegretario*|dicastero"),
    (
        "ministry-interior",
        "ministero dell'Interno|ministro* dell'Interno|Viminale|ministero degli Interni|ministro* degli Interni",
    ),
    (
        "ministry-foreign",
        "ministero degli Esteri|ministro* degli Esteri|ministero degli Affari esteri|\
         ministro* degli Affari esteri|Farnesina|capo della diplomazia|diplomazia",
    ),
    ("ministry-defence", "ministero della Difesa|ministro* della Difesa"),
    (
        "ministry-health",
        "ministero della Salute|ministro* della Salute|ministero della Sanità|ministro* della Sanità|\
         autorità sanitarie|autorità sanitaria",
    ),
    (
        "ministry-finance",
        "ministero dell'Economia|ministro* dell'Economia|ministero delle Finanze|ministro* delle Finanze|Mef|\
         ministero del Tesoro|ministro* del Tesoro",
    ),
    (
        "ministry-justice",
        "ministero della Giustizia|ministro* della Giustizia|Guardasigilli|Dipartimento federale di giustizia",
    ),
    (
        "ministry-education",
        "ministero dell'Istruzione|ministro* dell'Istruzione|ministero dell'Educazione|ministro* dell'Educazione|Miur",
    ),
    (
        "ministry-transport",
        "ministero dei Trasporti|ministro* dei Trasporti|ministero delle Infrastrutture|ministro* delle Infrastrutture",
    ),
    (
        "ministry-environment",
        "ministero dell'Ambiente|ministro* dell'Ambiente|ministero della Transizione ecologica|\
         ministro* della Transizione ecologica",
    ),
    (
        "ministry-agriculture",
        "ministero dell'Agricoltura|ministro* dell'Agricoltura|ministero delle Politiche agricole",
    ),
    ("ministry-labour", "ministero del Lavoro|ministro* del Lavoro"),
    (
        "ministry-energy",
        "ministero dell'Energia|ministro* dell'Energia|ministero del Petrolio|ministro* del Petrolio",
    ),
    (
        "ministry-emergencies",
        "ministero delle Emergenze|ministero per le Emergenze|ministro* delle Emergenze|\
         ministero delle Situazioni di emergenza|ministro* per le Emergenze",
    ),
    (
        "police",
        "polizia|polizie|poliziotto*|agente di polizia|agenti di polizia|forze dell'ordine|forze di polizia|\
         forza di polizia|inquirente*|investigatore*|polizia di Stato|polizia federale|polizia locale|\
         polizia giudiziaria|polizia municipale|polizia cantonale|polizia stradale|polizia postale|\
         polizia nazionale|questura|questure|squadra mobile|Digos|Polstrada|Polfer|vigili urbani|\
         corpo di polizia|antiterrorismo|teste di cuoio|squadra antiterrorismo",
    ),
    ("gendarmerie", "gendarmeria|gendarme|gendarmi|gendarmeria nazionale"),
    (
        "border-guard",
        "guardia di frontiera|guardie di frontiera|polizia di frontiera|polizia di confine|guardie di confine|\
         guardia di confine",
    ),
    (
        "customs",
        "dogana|dogane|doganiere|doganieri|agenzia delle dogane|autorità doganali|servizi doganali",
    ),
    (
        "security-forces",
        "forze di sicurezza|forza di sicurezza|servizi di sicurezza|servizio di sicurezza|apparati di sicurezza",
    ),
    (
        "intelligence",
        "servizi segreti|servizio segreto|intelligence|servizi di intelligence|servizio di intelligence|\
         servizi d'intelligence|servizi di informazione|007",
    ),
    (
        "army",
        "esercito|eserciti|forze armate|militare|militari|soldato*|truppe|stato maggiore|forze governative|\
         esercito regolare|forze di terra",
    ),
    ("navy", "marina militare|Marina militare|forze navali|marina da guerra"),
    (
        "air-force",
        "aeronautica militare|Aeronautica militare|aviazione militare|forza aerea|forze aeree|aeronautica",
    ),
    ("special-forces", "forze speciali|commando|unità d'élite|corpi speciali"),
    (
        "prosecutor",
        "procura|procure|procuratore*|procuratrice|pubblico ministero|pubblici ministeri|pm|procura federale|\
         procura generale|procuratore generale|procuratore capo|procura della Repubblica|ministero pubblico|\
         Ministero pubblico della Confederazione|ufficio del procuratore|sostituto procuratore|\
         procura antiterrorismo|Direzione distrettuale antimafia|Dda",
    ),
    (
        "court",
        "tribunale|tribunali|corte|corti|corte suprema|Corte suprema|corte d'appello|corte d'assise|Cassazione|\
         Corte di Cassazione|corte costituzionale|Corte costituzionale|Consulta|Consiglio di Stato|Tar|\
         tribunale amministrativo|tribunale penale|tribunale federale|giudice|giudici|gip|gup|magistrato*|\
         magistratura|giuria|giustizia|autorità giudiziaria|autorità giudiziarie|giudice istruttore",
    ),
    (
        "parliament",
        "parlamento|parlamenti|parlamentare|parlamentari|Camera|Camera dei deputati|Montecitorio|senato|Senato|\
         Palazzo Madama|senatore*|deputato*|assemblea nazionale|camera bassa|camera alta|camera dei comuni|\
         Camera dei Comuni|Congresso|legislatore*|Consiglio nazionale|Consiglio degli Stati",
    ),
    (
        "election-commission",
        "commissione elettorale|commissione elettorale centrale|commissione elettorale nazionale|\
         autorità elettorale|tribunale elettorale",
    ),
    (
        "mayor",
        "sindaco*|municipio|municipi|comune|comuni|giunta comunale|consiglio comunale|amministrazione comunale|\
         primo cittadino|Campidoglio",
    ),
    (
        "governor",
        "governatore*|prefetto*|prefettura|prefetture|autorità regionali|autorità provinciali|governatorato",
    ),
    (
        "embassy",
        "ambasciata|ambasciate|ambasciatore*|consolato|consolati|console|consoli|diplomatico|diplomatici|\
         rappresentanza diplomatica|sede diplomatica",
    ),
    (
        "coastguard",
        "guardia costiera|Guardia costiera|guardacoste|guardie costiere|capitaneria di porto|Capitaneria di porto",
    ),
    (
        "firefighters",
        "vigili del fuoco|vigile del fuoco|pompiere|pompieri|corpo dei vigili del fuoco",
    ),
    (
        "rescue-services",
        "soccorsi|servizi di soccorso|servizio di soccorso|servizi di emergenza|soccorritore*|protezione civile|\
         difesa civile|squadre di soccorso|118|soccorso alpino|servizi d'emergenza|Rega|autorità di soccorso",
    ),
    (
        "tax-authority",
        "fisco|Agenzia delle Entrate|amministrazione fiscale|autorità fiscali",
    ),
    (
        "data-protection",
        "Garante della privacy|Garante per la protezione dei dati|Garante privacy|\
         autorità per la protezione dei dati|autorità garante per la protezione dei dati",
    ),
    (
        "competition-authority",
        "Antitrust|autorità garante della concorrenza|autorità antitrust|autorità per la concorrenza|\
         Commissione della concorrenza",
    ),
    (
        "regulator",
        "autorità di regolamentazione|ente regolatore|autorità di vigilanza|Consob|regolatore|regolatori|Finma",
    ),
    (
        "aviation-authority",
        "Enac|aviazione civile|autorità per l'aviazione civile|autorità aeronautica|autorità aeronautiche",
    ),
    (
        "nuclear-authority",
        "autorità per la sicurezza nucleare|agenzia atomica|ispettorato per la sicurezza nucleare",
    ),
    (
        "central-bank",
        "banca centrale|banche centrali|banca nazionale|Bankitalia|Banca d'Italia|Banca nazionale svizzera|Bns|\
         banchieri centrali|banchiere centrale",
    ),
    (
        "statistics-office",
        "Istat|istituto di statistica|ufficio di statistica|ufficio statistico|Ufficio federale di statistica|\
         istituto nazionale di statistica|ufficio nazionale di statistica",
    ),
    (
        "meteorological-office",
        "servizio meteorologico|servizi meteorologici|meteorologo*|MeteoSvizzera|agenzia meteorologica|\
         istituto meteorologico|ufficio meteorologico|Arpa|protezione meteorologica",
    ),
    (
        "geological-survey",
        "servizio geologico|istituto geologico|istituto geofisico|istituto di sismologia|istituto sismologico|\
         centro sismologico|rete sismologica|Servizio sismico svizzero|servizio sismologico",
    ),
    (
        "health-agency",
        "Asl|azienda sanitaria|azienda sanitaria locale|Istituto superiore di sanità|Iss|\
         istituto di sanità pubblica|agenzia sanitaria|Ufficio federale della sanità pubblica|servizio sanitario|\
         Aifa",
    ),
    (
        "prison-service",
        "amministrazione penitenziaria|polizia penitenziaria|agenti penitenziari|servizi penitenziari",
    ),
    ("red-cross", "società della Croce Rossa|Croce Rossa italiana"),
    ("red-crescent", "Mezzaluna Rossa|Mezzaluna rossa"),
    (
        "state-media",
        "media di Stato|media statali|tv di Stato|televisione di Stato|tv statale|televisione statale|\
         media ufficiali|agenzia ufficiale|agenzia di stampa ufficiale|agenzia di stampa statale|\
         agenzia di Stato|stampa di Stato|radio di Stato|agenzia semiufficiale",
    ),
    (
        "media",
        "media|stampa|giornale|giornali|quotidiano|quotidiani|agenzia di stampa|agenzie di stampa|stampa locale|\
         media locali|emittente|emittenti|giornalista*|reporter",
    ),
    (
        "hospital",
        "ospedale|ospedali|policlinico|nosocomio|fonti ospedaliere|fonte ospedaliera|fonti mediche|clinica|cliniche",
    ),
    (
        "union",
        "sindacato|sindacati|organizzazione sindacale|organizzazioni sindacali|sigla sindacale|sigle sindacali|\
         sindacalista*|Cgil|Cisl|Uil|Unia",
    ),
    ("airline", "compagnia aerea|compagnie aeree|vettore aereo|vettori aerei"),
    ("university", "università|ateneo|atenei|politecnico"),
    (
        "company",
        "azienda|aziende|società|impresa|imprese|compagnia|compagnie|gruppo industriale|ditta|ditte|\
         multinazionale|casa automobilistica|case automobilistiche",
    ),
    (
        "bank",
        "banca|banche|istituto di credito|istituti di credito|istituto bancario",
    ),
    (
        "rail-operator",
        "ferrovie|ferrovie dello Stato|Trenitalia|Ferrovie|Ffs|operatore ferroviario|\
         gestore della rete ferroviaria|Rfi|compagnia ferroviaria",
    ),
    (
        "opposition",
        "opposizione|opposizioni|partito di opposizione|partiti di opposizione|partiti d'opposizione|\
         leader dell'opposizione|oppositore*",
    ),
    (
        "rebels",
        "ribelle|ribelli|insorto|insorti|gruppo ribelle|gruppi ribelli|guerriglia|guerrigliero*|separatista*|\
         milizia|milizie|miliziano*|gruppo armato|gruppi armati",
    ),
    (
        "militants",
        "jihadista*|terrorista*|islamista*|gruppo terroristico|gruppi terroristici|gruppo jihadista|\
         gruppi jihadisti|uomo armato|uomini armati|estremista*|attentatore*",
    ),
    (
        "activists",
        "ong|organizzazione non governativa|organizzazioni non governative|attivista*|\
         attivisti per i diritti umani|difensori dei diritti umani|organizzazione per i diritti umani|\
         organizzazioni per i diritti umani|associazione|associazioni|organizzazione umanitaria|\
         organizzazioni umanitarie",
    ),
    (
        "protesters",
        "manifestante|manifestanti|dimostrante|dimostranti|rivoltosi|contestatori",
    ),
    (
        "hackers",
        "hacker|pirati informatici|pirata informatico|cybercriminale|cybercriminali|criminali informatici|\
         gruppo di hacker",
    ),
    (
        "cyber-agency",
        "agenzia per la cybersicurezza|Agenzia per la cybersicurezza nazionale|centro per la cybersicurezza|\
         Centro nazionale per la cibersicurezza",
    ),
];
