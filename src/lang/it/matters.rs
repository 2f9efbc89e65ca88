use crate::event::Role;
use crate::lang::Matter;

/// Who did it, with what and why, and how persons and things stand.
pub(super) const WORDS: &[(Matter, &str)] = &[
    (
        Matter::Doer("shooter"),
        "sparatore|cecchino|uomo che ha sparato|uomo che ha aperto il fuoco",
    ),
    (
        Matter::Doer("driver"),
        "conducente|autista|guidatore|macchinista|camionista|uomo al volante|uomo alla guida",
    ),
    (Matter::Doer("bomber"), "kamikaze|attentatore suicida|dinamitardo"),
    (
        Matter::Doer("attacker"),
        "attentatore|aggressore|assalitore|presunto autore|autore dell'attacco|autore dell'attentato|\
         autore della strage|autore della sparatoria|killer|assassino|omicida|terrorista|responsabile della strage",
    ),
    (
        Matter::Doer("suspect"),
        "il sospetto|principale sospetto|il sospettato|principale sospettato|presunto responsabile|\
         principale indiziato|unico sospettato",
    ),
    (
        Matter::Doer("attackers"),
        "gli attentatori|gli aggressori|gli assalitori|gli autori|i killer|attentatori|gli autori dell'attacco",
    ),
    (
        Matter::Several,
        "un attentatore|un sospetto|un sospettato|un aggressore|un autista|un conducente|un automobilista|\
         un altro sospetto|un secondo sospetto|un kamikaze|un terrorista|uno degli attentatori|\
         uno degli assalitori|un killer|un cecchino|un camionista|un macchinista|un assalitore|un assassino",
    ),
    (
        Matter::Thing("alarm"),
        "sirena|sirene|allarme antincendio|sistema d'allarme|sistema di allarme|sistema di allerta|\
         rilevatore di fumo|rilevatori di fumo|segnale d'allarme",
    ),
    (Matter::Thing("extinguisher"), "estintore|estintori"),
    (
        Matter::Thing("sprinkler"),
        "sprinkler|impianto antincendio|impianto di spegnimento",
    ),
    (
        Matter::Thing("brakes"),
        "freno|freni|sistema frenante|freno d'emergenza",
    ),
    (
        Matter::Thing("emergency-exit"),
        "uscita di sicurezza|uscite di sicurezza|uscita d'emergenza|uscite d'emergenza|uscita di emergenza|\
         uscite di emergenza",
    ),
    (
        Matter::Thing("permit"),
        "licenza|licenze|certificato antincendio|certificato di sicurezza|certificato|permesso|autorizzazione|\
         agibilità|certificato di prevenzione incendi",
    ),
    (
        Matter::Means("missile"),
        "missile|missili|missile terra-aria|missile antiaereo|razzo terra-aria|missile Buk",
    ),
    (
        Matter::Means("warplane"),
        "caccia militare|aereo da caccia|jet da combattimento|jet militare|aereo da combattimento|\
         aerei da combattimento|aereo militare",
    ),
    (Matter::Means("handgun"), "pistola|pistole|rivoltella|revolver|Glock"),
    (
        Matter::Means("rifle"),
        "fucile|fucili|fucile d'assalto|fucili d'assalto|kalashnikov|mitra|mitragliatrice|mitragliette|\
         arma automatica|armi automatiche|arma lunga|armi lunghe|carabina",
    ),
    (
        Matter::Wields,
        "armato* di|armato* con|impugnava|imbracciava|brandiva|ha sparato con|portava|solo una|imbracciando|\
         impugnando",
    ),
    (Matter::Cause("cause:lightning"), "fulmine|un fulmine|fulmini"),
    (
        Matter::Cause("cause:structural-failure"),
        "cedimento strutturale|cedimenti strutturali|difetto strutturale|difetto di progettazione|corrosione|\
         fatica del metallo|cedimento della struttura",
    ),
    (
        Matter::Cause("cause:cable-failure"),
        "rottura di uno strallo|rottura dello strallo|rottura degli stralli|rottura di un tirante|\
         cedimento di uno strallo|rottura di un cavo|strallo|stralli",
    ),
    (
        Matter::Cause("cause:short-circuit"),
        "cortocircuito|corto circuito|guasto elettrico|problema elettrico",
    ),
    (
        Matter::Cause("cause:fireworks"),
        "fuoco d'artificio|fuochi d'artificio|bengala|razzo pirotecnico|fuochi pirotecnici|fumogeno|petardo|razzo|\
         spettacolo pirotecnico",
    ),
    (
        Matter::Cause("cause:arson"),
        "incendio doloso|origine dolosa|dolo|piromane|natura dolosa",
    ),
    (
        Matter::Cause("cause:gas-leak"),
        "fuga di gas|esplosione di gas|bombola di gas|bombole di gas|perdita di gas",
    ),
    (
        Matter::Cause("cause:human-error"),
        "errore umano|errore del pilota|negligenza|errore del macchinista",
    ),
    (
        Matter::Cause("cause:technical-failure"),
        "guasto tecnico|guasto meccanico|problema tecnico|avaria|guasto al motore|guasto ai freni|difetto tecnico",
    ),
    (
        Matter::Cause("cause:speed"),
        "eccesso di velocità|velocità eccessiva|alta velocità eccessiva|troppo veloce",
    ),
    (
        Matter::Cause("cause:bad-weather"),
        "maltempo|piogge torrenziali|forti piogge|nebbia|cattive condizioni meteo|scarsa visibilità",
    ),
    (
        Matter::Cause("cause:bird-strike"),
        "impatto con volatili|bird strike|impatto con un uccello",
    ),
    (
        Matter::Cause("cause:bomb"),
        "bomba|ordigno|ordigno esplosivo|sabotaggio|attentato",
    ),
    (
        Matter::Causes,
        "causato* da|causato* dal|causato* dalla|causare~|provocato* da|provocato* dal|provocato* dalla|\
         provocare~|a causa di|a causa del|a causa della|dovuto* a|dovuto* al|dovuto* alla|all'origine|la causa|\
         le cause|ipotesi di|ipotesi del|ipotizzare~|ipotesi|innescato* da|innescare~|dare~ fuoco|appiccare~|\
         attribuito* a|scatenato* da|scatenare~|origine del|origine dell'|la pista",
    ),
    (
        Matter::RuledOut,
        "escludere~|escluso|esclusa|esclusi|escluse|scartare~|scartato*|nessun indizio di|nessun segno di",
    ),
    (
        Matter::Is(Role::Caught, true),
        "arrestato|arrestata|catturato|catturata|fermato|fermata|in manette|in carcere|in stato di fermo|\
         agli arresti|in custodia|si è costituito|hanno arrestato|ha arrestato|catturare~|arrestare~",
    ),
    (
        Matter::Is(Role::Caught, false),
        "in fuga|latitante|ricercato|ricercata|caccia all'uomo|a piede libero|irreperibile|ancora in fuga|\
         si cerca|cercano|ricercano|sta cercando|stanno cercando|nessuna traccia|fuggitivo|uccel di bosco",
    ),
    (
        Matter::Is(Role::Alone, true),
        "agito da solo|ha agito da solo|lupo solitario|un solo attentatore|unico attentatore|agiva da solo|\
         un solo sparatore|agì da solo",
    ),
    (
        Matter::Is(Role::Alone, false),
        "complice|complici|più attentatori|più sparatori|diversi uomini armati|secondo attentatore|\
         più uomini armati|diversi attentatori",
    ),
    (
        Matter::Is(Role::Works, true),
        "suonato|suonata|suonate|ha suonato|hanno suonato|suonò|suonarono|funzionava|funzionavano|funzionato|\
         funzionante|funzionanti|scattato|scattata|scattò|funziona|funzionano|aperta|aperte",
    ),
    (
        Matter::Is(Role::Works, false),
        "guasto|guasta|guasti|guaste|difettoso*|fuori servizio|rimasto muto|rimasta muta|rimaste mute|\
         non ha funzionato|bloccata|bloccate|chiusa|chiuse|scarichi|scarico",
    ),
    (
        Matter::Is(Role::Valid, true),
        "valido|valida|in regola|in corso di validità|in vigore|validi|a norma",
    ),
    (
        Matter::Is(Role::Valid, false),
        "scaduto|scaduta|scaduti|scadute|non valido|non valida|non rinnovato|non rinnovata",
    ),
    (
        Matter::Is(Role::Maintained, true),
        "manutenzione regolare|regolarmente sottoposto a manutenzione|manutenzione corretta|\
         regolarmente ispezionato|manutenzione adeguata|ispezionato regolarmente",
    ),
    (
        Matter::Is(Role::Maintained, false),
        "mancata manutenzione|scarsa manutenzione|carenza di manutenzione|manutenzione insufficiente|\
         assenza di manutenzione|non ha fatto la manutenzione|mancanza di manutenzione",
    ),
    (
        Matter::Is(Role::Confessed, true),
        "confessato|ha confessato|confessò|reso piena confessione|ha ammesso i fatti|\
         ha ammesso le sue responsabilità|reo confesso",
    ),
    (
        Matter::Is(Role::Confessed, false),
        "si è avvalso della facoltà di non rispondere|resta in silenzio|rimane in silenzio|nega le accuse|\
         si proclama innocente|nega tutto|ha negato le accuse|non ha voluto rispondere",
    ),
    (
        Matter::Citizen,
        "nazionalità|cittadino|cittadina|cittadinanza|passaporto|passaporti|di origine|origine|origini|nato|nata",
    ),
    (
        Matter::Elsewhere,
        "altri spari|altre sparatorie|altrove|altri luoghi|altri punti|altre zone|più punti|seconda sparatoria|\
         un'altra sparatoria|altre esplosioni|altri attacchi|ulteriori spari|ulteriori sparatorie|\
         altre parti della città",
    ),
    (
        Matter::Untrue,
        "falso allarme|falsi allarmi|non confermato|non confermata|non confermate|non sono stati confermati|\
         non sono state confermate|infondato|infondata|infondate|si sono rivelate false|si è rivelata falsa|\
         smentito|smentita|smentite|erano false|non hanno trovato conferma|non ha trovato conferma",
    ),
    (
        Matter::Named,
        "identificato* come|identificato|identificata|indicato* come|identificare~|indicare~ … come",
    ),
    (
        Matter::Hits,
        "colpito|colpì|abbattuto|abbattere~|abbatté|ha abbattuto|abbattimento|centrato",
    ),
    (Matter::Shots, "spari|colpi d'arma da fuoco|colpi di arma da fuoco"),
    (
        Matter::Open,
        "non è chiaro|non si sa se|incerto|resta da capire|resta da chiarire|non è noto se|resta da stabilire",
    ),
    (
        Matter::Deed,
        "responsabilità|coinvolgimento|coinvolto*|nulla a che fare|niente a che fare|qualsiasi legame|\
         essere dietro|un ruolo|estraneo*",
    ),
    (Matter::Both, "sia|tanto"),
    (Matter::Half("country:US"), "americano|statunitense"),
    (Matter::Half("country:GB"), "anglo|britannico"),
    (Matter::Half("country:FR"), "franco"),
    (Matter::Half("country:DE"), "tedesco|germano"),
    (Matter::Half("country:RU"), "russo"),
    (Matter::Half("country:CN"), "sino"),
    (Matter::Half("country:ES"), "ispano"),
    (Matter::Half("country:IT"), "italo"),
    (Matter::Half("country:PT"), "luso"),
    (Matter::Half("country:TR"), "turco"),
    (Matter::Half("country:BE"), "belga|belgo"),
    (Matter::Half("country:MA"), "marocchino"),
    (Matter::Half("country:TN"), "tunisino"),
    (Matter::Half("country:IR"), "iraniano|irano"),
    (Matter::Half("country:CH"), "svizzero"),
    (
        Matter::Cause("cause:accident"),
        "accidentale|accidentali|accidentalmente|un incidente|per errore",
    ),
    (
        Matter::Cause("cause:deliberate"),
        "deliberatamente|deliberato|deliberata|intenzionalmente|intenzionale|di proposito|volontariamente",
    ),
    (
        Matter::Cause("cause:terrorism"),
        "terrorismo|attacco terroristico|atto terroristico|attentato terroristico|pista terroristica",
    ),
    (
        Matter::Cause("cause:chemicals"),
        "nitrato di ammonio|nitrato d'ammonio|sostanze chimiche",
    ),
    (
        Matter::Cause("cause:welding"),
        "saldatura|lavori di saldatura|saldatori",
    ),
    (
        Matter::Motive("motive:terror"),
        "movente terroristico|matrice terroristica|matrice islamista|finalità terroristiche|finalità di terrorismo",
    ),
    (
        Matter::Motive("motive:family"),
        "lite familiare|lite in famiglia|questione familiare|dramma familiare|faida familiare|motivi familiari",
    ),
    (
        Matter::Motive("motive:robbery"),
        "tentativo di rapina|rapina finita male|tentata rapina",
    ),
    (
        Matter::Is(Role::Guilty, true),
        "condannato|condannata|riconosciuto colpevole|giudicato colpevole|dichiarato colpevole",
    ),
    (
        Matter::Is(Role::Guilty, false),
        "assolto|assolta|scagionato|prosciolto|prosciolta",
    ),
    (
        Matter::Cause("cause:phishing"),
        "phishing|allegato infetto|allegato malevolo|mail infette|email infetta|email infette|allegato dannoso",
    ),
    (
        Matter::Cause("cause:software-flaw"),
        "falla di sicurezza|vulnerabilità del software|falla informatica",
    ),
    (
        Matter::Is(Role::Alive, true),
        "è vivo|è viva|ancora vivo|ancora viva|in vita|trovato vivo|catturato vivo",
    ),
    (
        Matter::Is(Role::Alive, false),
        "è morto|è morta|trovato morto|trovata morta|si è suicidato|si è tolto la vita|si è ucciso|è stato ucciso|\
         si è fatto esplodere",
    ),
    (
        Matter::Is(Role::Drunk, true),
        "ubriaco|in stato di ebbrezza|positivo all'alcol|positivo all'alcoltest|sotto l'effetto di alcol|\
         sotto l'effetto di droghe|positivo alla droga",
    ),
    (
        Matter::Is(Role::Drunk, false),
        "sobrio|negativo all'alcoltest|negativo all'alcol|risultato negativo|non aveva bevuto|alcoltest negativo",
    ),
    (
        Matter::Thing("distress-call"),
        "segnale di soccorso|richiesta di soccorso|chiamata di soccorso|mayday|SOS|segnale di emergenza|\
         richiesta di aiuto",
    ),
];
