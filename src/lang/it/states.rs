use crate::event::Role;

/// The words that tell what became of the things counted near them, or what a figure measures.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::Dead => {
            "morto*|uccidere~|uccidere~ a colpi d'arma da fuoco|ucciso* a colpi d'arma da fuoco|\
             uccidere~ a colpi di pistola|ucciso* a colpi di pistola|uccidere~ a coltellate|ucciso* a coltellate|\
             uccidere~ a colpi di fucile|freddare~|ucciso*|decedere~|deceduto*|morire~|perire~|decesso|decessi|\
             trovare~ la morte|perdere~ la vita|perso la vita|costare~ la vita|costato la vita|assassinare~|\
             bilancio delle vittime|le vittime sono|le vittime sarebbero|le vittime salgono a|vittime accertate sono|\
             bilancio dei morti|bilancio|vite perse|vite spezzate|soccombere~|togliere~ la vita|senza vita|\
             ritrovato* morto*|trovato* morto*|giustiziare~|giustiziato*|massacrare~|trucidare~|\
             perdita di vite umane|perdite umane|vite umane|corpo senza vita|corpi senza vita|sgozzare~|fucilare~|\
             mortalità|vittima mortale|vittime mortali|fare~ morti|annegato*|affogato*|assiderato*|freddato*|\
             hanno perso la vita|ha perso la vita|spirato*|morti|morte|caduti|stroncato*|ammazzare~|ammazzato*|\
             trovato la morte|deceduti|mietere~|miete|ha mietuto|travolto* e ucciso*|strage|eccidio"
        }
        Role::Injured => {
            "ferire~|ferito*|lesione|lesioni|intossicare~|intossicato*|ustionato*|contuso*|mutilare~|\
             riportare~ ferite|riportato ferite|rimasto* ferito*|medicato*|soccorso* dal 118|curato*|ferite"
        }
        Role::Critical => {
            "in pericolo di vita|in fin di vita|tra la vita e la morte|fra la vita e la morte|codice rosso|\
             in codice rosso|condizioni critiche|in condizioni critiche|in condizioni disperate|condizioni disperate|\
             in rianimazione|in terapia intensiva|terapia intensiva|prognosi riservata|in prognosi riservata|in coma|\
             lotta per la vita|lottano per la vita|pericolo di vita|stato critico|in stato critico|\
             condizioni gravissime|in condizioni gravissime|gravissimo*"
        }
        Role::SeriouslyInjured => {
            "gravemente|gravemente ferito*|ferito* gravemente|ferire~ gravemente|ferito* grave|feriti gravi|\
             ferite gravi|grave|gravi|in gravi condizioni|in condizioni gravi|gravi condizioni|seriamente ferito*|\
             ferito* in modo grave|ferito* in modo serio|condizioni serie|codice giallo|in modo grave"
        }
        Role::SlightlyInjured => {
            "lievemente|leggermente|lievemente ferito*|leggermente ferito*|ferito* lievemente|ferito* leggermente|\
             ferito* lieve|feriti lievi|feriti leggeri|ferito* in modo lieve|in modo lieve|in modo non grave|\
             ferite lievi|codice verde|in codice verde|sono lievi|ferite leggere|ferite superficiali"
        }
        Role::Hospitalised => {
            "ricoverare~|ricoverato*|ricovero|ricoveri|trasportato* in ospedale|trasportare~ in ospedale|\
             portato* in ospedale|portare~ in ospedale|in ospedale|ospedalizzato*|ospedalizzare~|ospedalizzazione|\
             ospedalizzazioni|trasferito* in ospedale|negli ospedali|all'ospedale|finire~ in ospedale|\
             condotto* in ospedale|accompagnato* in ospedale|al pronto soccorso|trasportato* al pronto soccorso|nelle corsie|in corsia|nei reparti"
        }
        Role::Missing => {
            "disperso*|scomparso*|scomparire~|introvabile|introvabili|mancare~ all'appello|all'appello|senza notizie|\
             ancora ricercato*|si sono perse le tracce|non sono stati ritrovati|non si hanno notizie|irreperibile|\
             irreperibili|risultano dispersi|di cui non si hanno notizie|mancano"
        }
        Role::Trapped => {
            "intrappolato*|bloccato*|incastrato*|sotto le macerie|sotto alle macerie|tra le macerie|sepolto* vivo*|\
             isolato*|prigioniero* delle macerie|rimasto* bloccato*|rimasto* intrappolato*|intrappolare~|\
             sepolto* sotto|arenato*|naufrago*"
        }
        Role::Rescued => {
            "soccorrere~|soccorso*|salvare~|salvato*|trarre~ in salvo|tratto* in salvo|portare~ in salvo|\
             portato* in salvo|messo* in salvo|mettere~ in salvo|recuperato* vivo*|recuperare~ vivo|estratto* vivo*|\
             estrarre~ vivo|estratto* dalle macerie|estrarre~ dalle macerie|tirato* fuori|ripescato*|salvataggio|\
             messo* in sicurezza|ritrovato* vivo*|trovato* vivo*|tratti in salvo"
        }
        Role::Survived => {
            "sopravvivere~|sopravvissuto*|superstite*|illeso*|incolume|incolumi|sano* e salvo*|sani e salvi|\
             scampato*|miracolato*|vivo*|in vita|cavarsela|salvarsi~|uscirne indenne|usciti indenni|uscito* illeso*|\
             fuori pericolo"
        }
        Role::Found => {
            "ritrovare~|ritrovato*|trovare~|trovato*|scoprire~|scoperto*|rinvenire~|rinvenuto*|recuperare~|\
             recuperato*|localizzare~|localizzato*|riesumare~|dissotterrare~|individuare~|individuato*|\
             riportare~ alla luce|ripescare~"
        }
        Role::Identified => "identificare~|identificato*|identificazione|riconosciuto* dai familiari",
        Role::Buried => {
            "seppellire~|sepolto*|seppellito*|sepoltura|funerali|funerale|esequie|inumare~|tumulare~|tumulato*|cremare~"
        }
        Role::Evacuated => {
            "evacuare~|evacuato*|costretto* a lasciare|costretto* ad abbandonare|costringere~ … a lasciare|\
             costringere~ … ad abbandonare|evacuazione|evacuazioni|sfollare~|sgomberare~|sgomberato*|sgombrare~|\
             mettere~ al riparo|mettere~ al sicuro|messo* al sicuro|rimpatriare~|rimpatriato*|\
             lasciare~ le proprie case|lasciare~ le case|lasciare~ la propria abitazione|lasciare~ le abitazioni|\
             lasciato le case|lasciato la propria casa|lasciato le proprie case|abbandonare~ le proprie case|\
             abbandonare~ le case|abbandonato le proprie case|abbandonato le case|lasciare~ le loro case|\
             lasciato le loro case|abbandonare~ le loro case|abbandonato le loro case|fatti uscire|\
             allontanato* dalle abitazioni"
        }
        Role::Displaced => {
            "sfollato*|senzatetto|senza tetto|senza casa|sinistrato*|terremotato*|perdere~ la casa|perso la casa|\
             senza dimora|esodo|costretto* a fuggire|costretto* alla fuga|in fuga da|fuggire~ da|fuggito*|fuggono|\
             in fuga dai|per strada|cacciato* da|profugo*|lasciare~ il paese|lasciato il paese|sfrattato*|rimasto* senza tetto|rimasti senza tetto|rimaste senza tetto|rimasti senza casa|rimaste senza casa"
        }
        Role::Infected => {
            "infettare~|infettato*|contagiare~|contagiato*|contagi|contagio|nuovi casi|nuovo caso|casi confermati|\
             caso confermato|casi positivi|positivo*|risultato* positivo*|risultare~ positivo|positivi al|\
             testato* positivo*|infezione|infezioni|contrarre~|contratto il|contratto la|malato*|ammalato*|\
             ammalarsi~|casi di|caso di|contaminato*|infetto*"
        }
        Role::Kidnapped => {
            "rapire~|rapito*|ostaggio|ostaggi|preso* in ostaggio|prendere~ in ostaggio|tenere~ in ostaggio|\
             tenuto* in ostaggio|sequestrato* e|rapimento|rapimenti|sequestrare~ persona|prigionia|in prigionia|\
             nelle mani di|catturare~|in ostaggio|sequestro di persona|sequestrato* da uomini"
        }
        Role::Arrested => {
            "arrestare~|arrestato*|arresto|arresti|fermare~|fermato*|in manette|finire~ in manette|\
             finito* in manette|ammanettato*|in stato di fermo|stato di fermo|fermi|in custodia cautelare|\
             custodia cautelare|incarcerare~|incarcerato*|detenuto*|imprigionare~|imprigionato*|in carcere|\
             finito* in carcere|ai domiciliari|agli arresti|agli arresti domiciliari|posto* in stato di fermo|\
             catturato*|catturare~|dietro le sbarre|in detenzione|preso in custodia|presi in custodia|trattenuto*|\
             misure cautelari|assicurato* alla giustizia|tratto* in arresto|tratti in arresto"
        }
        Role::Released => {
            "liberare~|liberato*|rilasciare~|rilasciato*|rimettere~ in libertà|rimesso* in libertà|liberazione|\
             scarcerare~|scarcerato*|scarcerazione|rilascio|graziare~|graziato*|lasciare~ libero|su cauzione|\
             tornato* in libertà|tornato* libero*|amnistiato*"
        }
        Role::Discharged => {
            "stato dimesso|stata dimessa|stati dimessi|state dimesse|già dimessi|già dimesse|dimessi dall'ospedale|dimesse dall'ospedale|dimesso dall'ospedale|dimessa dall'ospedale|dimessi dagli ospedali|lasciare~ l'ospedale|lasciato l'ospedale|uscire~ dall'ospedale|uscito* dall'ospedale|tornato* a casa|tornare~ a casa|rimandato* a casa|lasciare~ gli ospedali"
        }
        Role::Charged => {
            "incriminare~|incriminato*|indagare~|indagato*|imputato*|rinviare~ a giudizio|rinviato* a giudizio|\
             rinvio a giudizio|accusato* di omicidio|accusato* di terrorismo|accusato* di strage|\
             iscritto* nel registro degli indagati|sotto inchiesta|sotto accusa|sotto processo|denunciato*|\
             denunciare~|a processo|comparire~|deferito*|incriminazione|indagati"
        }
        Role::Convicted => {
            "condannare~|condannato*|condanna|condanne|giudicato* colpevole|riconosciuto* colpevole|\
             ritenuto* colpevole|colpevole|colpevoli|dichiarare~ colpevole"
        }
        Role::Wanted => {
            "ricercare~|ricercato*|in fuga|latitante*|latitanza|a piede libero|fuggitivo*|fuggiasco*|caccia all'uomo|\
             si cerca|si cercano|evaso*|datosi alla fuga|darsi~ alla fuga|irreperibile*"
        }
        Role::Attackers => {
            "aprire~ il fuoco|aperto il fuoco|fare~ irruzione|fatto irruzione|hanno aperto il fuoco|\
             ha aperto il fuoco|si è fatto esplodere|si sono fatti esplodere|hanno assaltato|ha assaltato|\
             condotto l'attacco|autori dell'attacco|autori dell'attentato|passare~ all'attacco|preso d'assalto|dietro l'attacco|dietro l'attentato|dietro gli attentati|dietro gli attacchi|compiuto* da|commesso* da|partecipato all'attacco|partecipato all'attentato|coinvolto* nell'attacco|coinvolto* nell'attentato"
        }
        Role::Removed => {
            "rimuovere~|rimosso*|eliminare~|eliminato*|cancellare~ contenuti|rimozione|rimozioni|ritirare~|ritirato*|\
             disattivare~|disattivato*|oscurare~|oscurato*|mettere~ offline|messo* offline|chiudere~|chiuso*|\
             sospendere~|sospeso*|mettere~ fuori uso|messo* fuori uso|smantellare~|smantellato*|demolire~|demolito*|\
             offline|bloccare~|bloccato*|far~ sparire|bannare~|eliminazione|soppresso*|sopprimere~|soppressione|\
             disattivazione"
        }
        Role::Seized => {
            "sequestrare~|sequestrato*|sequestro|sequestri|confiscare~|confiscato*|confisca|intercettare~|\
             intercettato*|congelare~|congelato*|mettere~ le mani su|requisire~|requisito*|sotto sequestro|\
             porre~ sotto sequestro|posto* sotto sequestro|recuperato* dalla|sigilli|bloccati beni"
        }
        Role::Stolen => {
            "rubare~|rubato*|trafugare~|trafugato*|sottrarre~|sottratto*|hackerare~|hackerato*|violare~|violato*|\
             esposto*|esporre~|compromesso*|compromettere~|esfiltrato*|saccheggiare~|saccheggiato*|divulgato* online|\
             estorcere~|truffare~|truffato*|riciclare~|refurtiva|bottino|diffuso* online|portare~ via|portato* via|\
             razziare~|razziato*|svaligiare~|trapelato*|rapinare~|rapinato*"
        }
        Role::Destroyed => {
            "distruggere~|distrutto*|distruzione|radere~ al suolo|raso* al suolo|rasi al suolo|annientare~|\
             incenerire~|incenerito*|devastare~|devastato*|andare~ in fumo|andato* in fumo|crollare~|crollato*|\
             incendiare~|incendiato*|in macerie|in cenere|bruciare~|bruciato*|spazzare~ via|spazzato* via|\
             carbonizzato*|divorato* dalle fiamme|travolto*|affondato*|abbattuto*|polverizzato*|ridotto* in cenere|\
             ridotto* in macerie|sepolto*|seppellire~|crolli"
        }
        Role::Damaged => {
            "danneggiare~|danneggiato*|danno|danni|parzialmente distrutto*|lesionato*|lesionare~|vandalizzare~|\
             deteriorato*|inagibile|inagibili|scoperchiato*|scoperchiare~|crepe|compromettere~ la stabilità|\
             sventrato*|imbrattato*"
        }
        Role::Affected => {
            "colpire~|colpito*|interessato*|interessare~|coinvolto*|coinvolgere~|sinistrato*|minacciare~|esposto*|\
             bisognoso*|in stato di bisogno|bisogno di aiuto|vittima|vittime|alluvionato*|allagato*|allagare~|\
             subire~|disagi|toccato*|in difficoltà|inondare~|inondato*|danneggiare~|infettato*|infettare~"
        }
        Role::WithoutPower => {
            "senza corrente|senza elettricità|senza luce|senza energia elettrica|al buio|senza acqua|senz'acqua|\
             senza riscaldamento|senza internet|senza acqua potabile|senza gas|senza telefono|privo* di elettricità|\
             privo* di corrente|privo* di acqua|rimasto* al buio|rimasto* senza|privato* dell'elettricità|black out|\
             blackout|isolato* elettricamente"
        }
        Role::Closed => {
            "chiudere~|chiuso*|chiusura|chiusure|fuori servizio|inattivo*|abbassare~ la saracinesca|\
             abbassare~ le serrande|interdetto* al traffico|chiuso* al traffico|interrotto*|serrata|\
             bloccato* al traffico|transennato*|sbarrato*"
        }
        Role::Cancelled => {
            "cancellare~|cancellato*|cancellazione|cancellazioni|annullare~|annullato*|annullamento|rinviare~|\
             rinviato*|rinvio|rinvii|sospeso*|ritardato*|ritardi|dirottato*|dirottare~ su|posticipare~|posticipato*|\
             soppresso*|rimandato*"
        }
        Role::Recalled => {
            "richiamare~|richiamato*|richiamo|richiami|ritirare~ dal mercato|ritirato* dal mercato|\
             ritiro dal mercato|campagna di richiamo|ritirato* dal commercio|ritirare~ dal commercio"
        }
        Role::Participated => {
            "partecipare~|prendere~ parte|preso parte|partecipazione|coinvolgere~|coinvolto*|in collaborazione con|\
             in cooperazione con|collaborare~|cooperare~|associarsi~|con la partecipazione di|\
             con la collaborazione di|dare~ man forte|mobilitare~|assistere~|con il sostegno di|con l'appoggio di|\
             con l'aiuto di|contribuire~ a|riunire~|radunare~|partecipante*|spettatore*|unirsi~|proveniente*|\
             giunto* da|aderire~|presente|presenti"
        }
        Role::Demonstrated => {
            "manifestare~|manifestante*|sfilare~|sfilato*|scendere~ in piazza|sceso* in piazza|protestare~|\
             protestato|radunarsi~|radunato*|in piazza|nelle strade|per le strade|marciare~|marciato|manifestazione|\
             manifestazioni|scioperante*|in sciopero|scioperare~|scioperato|corteo|incrociare~ le braccia|\
             incrociato le braccia|riunito* davanti|assembrato*|entrare~ in sciopero|entrato* in sciopero|\
             manifestato|raduno"
        }
        Role::Voted => {
            "votare~|votato|voto|voti|suffragio|suffragi|pronunciarsi~|votare~ a favore|votare~ contro|astenersi~|\
             astensione|astensioni|astenuto|astenuti|alle urne|recarsi~ alle urne|affluenza|affluenza alle urne|\
             schede|scheda|eleggere~|voti a favore|voti contro|voti favorevoli|voti contrari|preferenze|favorevoli|\
             contrari"
        }
        Role::LaidOff => {
            "licenziare~|licenziato*|licenziamento|licenziamenti|tagliare~|tagliato*|taglio|tagli|perdere~ il lavoro|\
             perdere~ il posto|perso il lavoro|perso il posto|perderanno il lavoro|perderanno il posto|esuberi|\
             esubero|posti tagliati|posti a rischio|posti di lavoro a rischio|sopprimere~|soppressione|\
             mettere~ alla porta|in cassa integrazione|cassa integrazione|cassintegrato*|disoccupato*|disoccupazione|\
             lasciato* a casa|lasciare~ a casa|tagliare~ posti|lavoro ridotto|mettere~ in cassa integrazione|\
             uscite volontarie|prepensionamenti"
        }
        Role::Hired => {
            "assumere~|assunto*|assunzione|assunzioni|reclutare~|creare~|creato*|creazione|nuovi posti|\
             posti di lavoro creati|ingaggiare~|stabilizzare~"
        }
        Role::Deployed => {
            "schierare~|schierato*|dispiegare~|dispiegato*|mobilitare~|mobilitato*|inviare~|inviato*|mandare~|\
             impegnare~|impegnato*|impiegare~|impiegato* nelle|intervenire~|intervenuto*|dispiegamento|schieramento|\
             al lavoro|sul posto|a lavoro|all'opera|rinforzi|rinforzo|in azione|in campo|stazionare~|spedire~|\
             impiegati|distaccato*|combattono le fiamme|lottano contro le fiamme|a presidio"
        }
        Role::Aboard => {
            "a bordo|con a bordo|passeggero*|trasportare~|imbarcare~|imbarcato*|occupante*|viaggiare~|viaggiavano|\
             stipato*|ammassato*|sul quale viaggiavano|sull'aereo|sul volo|sul treno|sull'autobus|sul pullman|sul traghetto|saliti a bordo|imbarcatisi"
        }
        Role::Capacity => {
            "capienza di|capienza massima|capienza|può contenere|poteva contenere|può ospitare|poteva ospitare|capacità di|posti per|omologato* per|progettato* per"
        }
        Role::Launched => {
            "lanciare~|lanciato*|sparare~|sparato*|tirare~|sganciare~|sganciato*|salva|salve|raffica di razzi|lancio|\
             lanci|esploso* contro|piovere~ su"
        }
        Role::Sold => {
            "vendere~|venduto*|acquistare~|acquistato*|comprare~|comprato*|vendita|vendite|aggiudicare~|aggiudicato*|\
             battuto all'asta|esportare~|esportato*|importare~|importato*|scaricare~|scaricato*|spedire~|consegnare~|\
             consegnato*|immatricolare~|immatricolato*|piazzare~ sul mercato|smerciare~"
        }
        Role::Funded => {
            "finanziare~|finanziato*|stanziare~|stanziato*|sbloccare~|sbloccato*|versare~|versato*|assegnare~|\
             assegnato*|promettere~|promesso*|investire~|investito*|destinare~|destinato*|concedere~|concesso*|\
             erogare~|erogato*|stanziamento|stanziamenti|sovvenzione|sovvenzioni|iniettare~|budget|\
             mettere~ sul tavolo|investimento|investimenti|prestare~|prestito|prestiti|finanziamento|finanziamenti|\
             spendere~|attribuire~|raccogliere~|raccolto*|donare~|donato*|donazione|donazioni|aiuto da|aiuti per|\
             un aiuto di|un prestito di|devoluto*|devolvere~|pacchetto di|fondo di"
        }
        Role::Cost => {
            "costare~|costato*|costo|costi|danni stimati|stimare~ in|stimato* in|quantificare~|quantificato* in|\
             bolletta|valutare~|valutato* in|importo|importi|danno|danni|pregiudizio|valore|dal valore di|\
             del valore di|per un valore di|per un valore|perdita|perdite|ammontare~ a|ammonta|ammontano|\
             perdite economiche|mancato guadagno|perdite assicurate|riscatto|conto da|spesa|spese|controvalore"
        }
        Role::Fined => {
            "multa|multe|multare~|multato*|ammenda|ammende|condannare~ a pagare|condannato* a pagare|\
             condannato* a versare|penale|sanzione|sanzioni|sanzionare~|sanzionato*|risarcimento|risarcimenti|\
             risarcire~|indennizzo|indennizzi|pena pecuniaria|indennizzare~|inflitto*|contravvenzione|\
             risarcimento danni|danni morali"
        }
        Role::Duration => {
            "durare~|durato*|durata|durante|per|in|nell'arco di|nel giro di|protrarsi~|protratto*|lungo|lunga|lunghi|\
             lunghe|nel corso di|su|consecutivo*|di fila|di seguito|per un periodo di|in un periodo di|\
             per tutta la durata|prolungarsi~|andare~ avanti per|andato* avanti per|ininterrotto*|estendersi~ per"
        }
        Role::Preparation => {
            "preparare~|preparato*|preparazione|preparativi|pianificare~|pianificato*|dopo mesi di|pianificazione|\
             mesi di indagini|anni di indagini|mesi di indagine|anni di indagine|lavoro preparatorio|\
             mesi di preparazione|dopo un'indagine di|dopo un'inchiesta di|in preparazione|di preparazione|\
             di pianificazione|di indagini|di indagine|d'indagine|di lavoro preparatorio"
        }
        Role::Magnitude => {
            "magnitudo|richter|scala richter|della scala richter|sulla scala richter|di magnitudo|magnitudo di|\
             di intensità|intensità|potenza|ampiezza|con una magnitudo di|con magnitudo|di una magnitudo"
        }
        Role::Depth => {
            "profondità|di profondità|in profondità|sotto la superficie|sotto terra|sottoterra|ipocentro|\
             a una profondità|ad una profondità|profondo*|sotto il mare|sotto il livello del mare"
        }
        Role::Height => {
            "altezza|di altezza|alto|alta|alti|alte|altitudine|di altitudine|di quota|in quota|onda|onde|\
             metri d'altezza|culminare~|livello dell'acqua|livello del fiume|sul livello del mare|di dislivello"
        }
        Role::Distance => {
            "distanza|a una distanza|ad una distanza|a nord|a sud|a est|a ovest|ad est|ad ovest|nord di|sud di|\
             est di|ovest di|al largo|raggio|in un raggio|nel raggio|dall'epicentro|dalla città|dal centro|\
             dal confine|lontano|gittata|di distanza|percorrere~|percorso*|miglia nautiche|a nord-est|a nord-ovest|\
             a sud-est|a sud-ovest|di lunghezza|lungo|di coda|distante*|dista"
        }
        Role::Speed => {
            "velocità|vento|raffica|raffiche|raffiche di vento|venti fino|venti a|viaggiare~ a|a una velocità|\
             ad una velocità|alla velocità|a tutta velocità|velocità massima|punte di|con punte|venti di"
        }
        Role::Temperature => {
            "temperatura|temperature|termometro|termometri|caldo|calda|freddo|fredda|calore|gradi|colonnina|mercurio|\
             percepito*|record di caldo|febbre|sotto zero"
        }
        Role::Area => {
            "superficie|bruciare~|percorso* dal fuoco|vegetazione|bosco|boschi|foresta|foreste|estendersi~|\
             andato* in fumo|divorare~|coprire~|estensione|di terreno|terreni|terreni agricoli|macchia mediterranea|\
             bruciato*|di bosco|di foresta"
        }
        Role::Volume => {
            "volume|riversare~|sversare~|precipitazione|precipitazioni|pioggia|piogge|d'acqua|di acqua|di petrolio|\
             produzione|produrre~|emettere~|emissione|emissioni|rilasciare~|capacità|tonnellaggio|barili al giorno|\
             neve|di neve|accumulo|pesare~|peso|portata|millimetri di|fuoriuscire~|fuoriuscito*|sversato*"
        }
        Role::Sentence => {
            "pena|pene|carcere|di carcere|di reclusione|reclusione|prigione|di prigione|di detenzione|detenzione|\
             ergastolo|all'ergastolo|condanna|condanne|condannato*|condizionale|pena sospesa|con la condizionale|\
             arresti domiciliari|rischiare~|scontare~|lavori forzati|interdizione|patteggiare~|di galera|galera|\
             sospeso* condizionalmente"
        }
        Role::Change => {
            "aumentare~|aumentato*|alzare~|alzato*|abbassare~|abbassato*|calare~|calato*|rialzo|aumento|aumenti|calo|\
             cali|diminuzione|diminuire~|diminuito*|scendere~|sceso*|salire~|salito*|ribasso|progredire~|progresso|\
             crescere~|cresciuto*|crescita|crollare~|crollo|balzare~|balzo|guadagnare~|perdere~|inflazione|in più|\
             in meno|ridurre~ del|ridurre~ di|ridotto* di|alzare~ di|cedere~|flessione|precipitare~ del|riduzione|\
             riduzioni|rimbalzare~|rimbalzo|contrarsi~|contrazione|accrescere~|tagliare~ di|rincaro|rincari|\
             incremento|incrementi|incrementare~|rialzi|ribassi|schizzare~|impennata|rispetto all'anno precedente"
        }
        Role::Share => {
            "quota|percentuale|su|per cento dei|per cento degli|rappresentare~|pari al|degli intervistati|\
             degli interpellati|su dieci|su cinque|tasso|tra|fra|maggioranza|minoranza|degli abitanti|\
             quota di mercato|partecipazione|affluenza|degli elettori|dei votanti|totalizzare~|indice di gradimento|\
             equivalere~|dei casi|del totale"
        }
        Role::Price => {
            "prezzo|prezzi|al barile|per azione|l'uno|l'una|al litro|alla tonnellata|l'oncia|tariffa|tariffe|\
             quotazione|quotazioni|biglietto|biglietti|al chilo|a persona|pro capite|al mese|al metro quadrato|\
             al metro quadro|quotare~|al prezzo di|a testa|al pezzo|al grammo|al kg"
        }
        no_word_of_state!() => "",
    }
}
