use crate::event::Role;

/// The phrases that introduce a participant in `role`.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::LedBy => {
            "guidato* da|guidato* dal|guidato* dallo|guidato* dalla|guidato* dall'|guidato* dai|guidato* dagli|\
             guidato* dalle|diretto* da|diretto* dal|diretto* dallo|diretto* dalla|diretto* dall'|diretto* dai|\
             diretto* dagli|diretto* dalle|coordinato* da|coordinato* dal|coordinato* dallo|coordinato* dalla|\
             coordinato* dall'|coordinato* dai|coordinato* dagli|coordinato* dalle|organizzato* da|organizzato* dal|\
             organizzato* dallo|organizzato* dalla|organizzato* dall'|organizzato* dai|organizzato* dagli|\
             organizzato* dalle|supervisionato* da|supervisionato* dal|supervisionato* dallo|supervisionato* dalla|\
             supervisionato* dall'|supervisionato* dai|supervisionato* dagli|supervisionato* dalle|capeggiato* da|\
             capeggiato* dal|capeggiato* dallo|capeggiato* dalla|capeggiato* dall'|capeggiato* dai|capeggiato* dagli|\
             capeggiato* dalle|comandato* da|comandato* dal|comandato* dallo|comandato* dalla|comandato* dall'|\
             comandato* dai|comandato* dagli|comandato* dalle|orchestrato* da|orchestrato* dal|orchestrato* dallo|\
             orchestrato* dalla|orchestrato* dall'|orchestrato* dai|orchestrato* dagli|orchestrato* dalle|pilotato* da|\
             pilotato* dal|pilotato* dallo|pilotato* dalla|pilotato* dall'|pilotato* dai|pilotato* dagli|pilotato* dalle|\
             presieduto* da|presieduto* dal|presieduto* dallo|presieduto* dalla|presieduto* dall'|presieduto* dai|\
             presieduto* dagli|presieduto* dalle|promosso* da|promosso* dal|promosso* dallo|promosso* dalla|\
             promosso* dall'|promosso* dai|promosso* dagli|promosso* dalle|ordinato* da|ordinato* dal|ordinato* dallo|\
             ordinato* dalla|ordinato* dall'|ordinato* dai|ordinato* dagli|ordinato* dalle|gestito* da|gestito* dal|\
             gestito* dallo|gestito* dalla|gestito* dall'|gestito* dai|gestito* dagli|gestito* dalle|\
             coordinato* e condotto* da|coordinato* e condotto* dal|coordinato* e condotto* dallo|\
             coordinato* e condotto* dalla|coordinato* e condotto* dall'|coordinato* e condotto* dai|\
             coordinato* e condotto* dagli|coordinato* e condotto* dalle|disposto* da|disposto* dal|disposto* dallo|\
             disposto* dalla|disposto* dall'|disposto* dai|disposto* dagli|disposto* dalle|delegato* da|delegato* dal|\
             delegato* dallo|delegato* dalla|delegato* dall'|delegato* dai|delegato* dagli|delegato* dalle|\
             sotto la direzione di|sotto la direzione del|sotto la direzione dello|sotto la direzione della|\
             sotto la direzione dell'|sotto la direzione dei|sotto la direzione degli|sotto la direzione delle|\
             sotto la guida di|sotto la guida del|sotto la guida dello|sotto la guida della|sotto la guida dell'|\
             sotto la guida dei|sotto la guida degli|sotto la guida delle|sotto il coordinamento di|\
             sotto il coordinamento del|sotto il coordinamento dello|sotto il coordinamento della|\
             sotto il coordinamento dell'|sotto il coordinamento dei|sotto il coordinamento degli|\
             sotto il coordinamento delle|con il coordinamento di|con il coordinamento del|con il coordinamento dello|\
             con il coordinamento della|con il coordinamento dell'|con il coordinamento dei|con il coordinamento degli|\
             con il coordinamento delle|sotto il comando di|sotto il comando del|sotto il comando dello|\
             sotto il comando della|sotto il comando dell'|sotto il comando dei|sotto il comando degli|\
             sotto il comando delle|sotto l'egida di|sotto l'egida del|sotto l'egida dello|sotto l'egida della|\
             sotto l'egida dell'|sotto l'egida dei|sotto l'egida degli|sotto l'egida delle|sotto l'autorità di|\
             sotto l'autorità del|sotto l'autorità dello|sotto l'autorità della|sotto l'autorità dell'|\
             sotto l'autorità dei|sotto l'autorità degli|sotto l'autorità delle|sotto la supervisione di|\
             sotto la supervisione del|sotto la supervisione dello|sotto la supervisione della|\
             sotto la supervisione dell'|sotto la supervisione dei|sotto la supervisione degli|\
             sotto la supervisione delle|sotto la regia di|sotto la regia del|sotto la regia dello|sotto la regia della|\
             sotto la regia dell'|sotto la regia dei|sotto la regia degli|sotto la regia delle|sotto la presidenza di|\
             sotto la presidenza del|sotto la presidenza dello|sotto la presidenza della|sotto la presidenza dell'|\
             sotto la presidenza dei|sotto la presidenza degli|sotto la presidenza delle|su iniziativa di|\
             su iniziativa del|su iniziativa dello|su iniziativa della|su iniziativa dell'|su iniziativa dei|\
             su iniziativa degli|su iniziativa delle|per iniziativa di|per iniziativa del|per iniziativa dello|\
             per iniziativa della|per iniziativa dell'|per iniziativa dei|per iniziativa degli|per iniziativa delle|\
             su richiesta di|su richiesta del|su richiesta dello|su richiesta della|su richiesta dell'|su richiesta dei|\
             su richiesta degli|su richiesta delle|su ordine di|su ordine del|su ordine dello|su ordine della|\
             su ordine dell'|su ordine dei|su ordine degli|su ordine delle|per ordine di|per ordine del|per ordine dello|\
             per ordine della|per ordine dell'|per ordine dei|per ordine degli|per ordine delle|su disposizione di|\
             su disposizione del|su disposizione dello|su disposizione della|su disposizione dell'|su disposizione dei|\
             su disposizione degli|su disposizione delle|alla guida di|alla guida del|alla guida dello|alla guida della|\
             alla guida dell'|alla guida dei|alla guida degli|alla guida delle|alla testa di|alla testa del|\
             alla testa dello|alla testa della|alla testa dell'|alla testa dei|alla testa degli|alla testa delle|\
             su delega di|su delega del|su delega dello|su delega della|su delega dell'|su delega dei|su delega degli|\
             su delega delle|sotto la direzione congiunta di|coordinate dalla|congiuntamente da"
        }
        Role::CarriedOutBy => {
            "condotto* da|condotto* dal|condotto* dallo|condotto* dalla|condotto* dall'|condotto* dai|condotto* dagli|\
             condotto* dalle|effettuato* da|effettuato* dal|effettuato* dallo|effettuato* dalla|effettuato* dall'|\
             effettuato* dai|effettuato* dagli|effettuato* dalle|eseguito* da|eseguito* dal|eseguito* dallo|\
             eseguito* dalla|eseguito* dall'|eseguito* dai|eseguito* dagli|eseguito* dalle|realizzato* da|\
             realizzato* dal|realizzato* dallo|realizzato* dalla|realizzato* dall'|realizzato* dai|realizzato* dagli|\
             realizzato* dalle|lanciato* da|lanciato* dal|lanciato* dallo|lanciato* dalla|lanciato* dall'|lanciato* dai|\
             lanciato* dagli|lanciato* dalle|compiuto* da|compiuto* dal|compiuto* dallo|compiuto* dalla|compiuto* dall'|\
             compiuto* dai|compiuto* dagli|compiuto* dalle|perpetrato* da|perpetrato* dal|perpetrato* dallo|\
             perpetrato* dalla|perpetrato* dall'|perpetrato* dai|perpetrato* dagli|perpetrato* dalle|commesso* da|\
             commesso* dal|commesso* dallo|commesso* dalla|commesso* dall'|commesso* dai|commesso* dagli|commesso* dalle|\
             messo* a segno da|messo* a segno dal|messo* a segno dallo|messo* a segno dalla|messo* a segno dall'|\
             messo* a segno dai|messo* a segno dagli|messo* a segno dalle|portato* a termine da|portato* a termine dal|\
             portato* a termine dallo|portato* a termine dalla|portato* a termine dall'|portato* a termine dai|\
             portato* a termine dagli|portato* a termine dalle|portato* avanti da|portato* avanti dal|\
             portato* avanti dallo|portato* avanti dalla|portato* avanti dall'|portato* avanti dai|portato* avanti dagli|\
             portato* avanti dalle|svolto* da|svolto* dal|svolto* dallo|svolto* dalla|svolto* dall'|svolto* dai|\
             svolto* dagli|svolto* dalle|sferrato* da|sferrato* dal|sferrato* dallo|sferrato* dalla|sferrato* dall'|\
             sferrato* dai|sferrato* dagli|sferrato* dalle|messo* in atto da|messo* in atto dal|messo* in atto dallo|\
             messo* in atto dalla|messo* in atto dall'|messo* in atto dai|messo* in atto dagli|messo* in atto dalle|\
             avviato* da|avviato* dal|avviato* dallo|avviato* dalla|avviato* dall'|avviato* dai|avviato* dagli|\
             avviato* dalle|fatto* da|fatto* dal|fatto* dallo|fatto* dalla|fatto* dall'|fatto* dai|fatto* dagli|\
             fatto* dalle|rimosso* da|rimosso* dal|rimosso* dallo|rimosso* dalla|rimosso* dall'|rimosso* dai|\
             rimosso* dagli|rimosso* dalle|ritirato* da|ritirato* dal|ritirato* dallo|ritirato* dalla|ritirato* dall'|\
             ritirato* dai|ritirato* dagli|ritirato* dalle|sequestrato* da|sequestrato* dal|sequestrato* dallo|\
             sequestrato* dalla|sequestrato* dall'|sequestrato* dai|sequestrato* dagli|sequestrato* dalle|arrestato* da|\
             arrestato* dal|arrestato* dallo|arrestato* dalla|arrestato* dall'|arrestato* dai|arrestato* dagli|\
             arrestato* dalle|fermato* da|fermato* dal|fermato* dallo|fermato* dalla|fermato* dall'|fermato* dai|\
             fermato* dagli|fermato* dalle|smantellato* da|smantellato* dal|smantellato* dallo|smantellato* dalla|\
             smantellato* dall'|smantellato* dai|smantellato* dagli|smantellato* dalle|attaccato* da|attaccato* dal|\
             attaccato* dallo|attaccato* dalla|attaccato* dall'|attaccato* dai|attaccato* dagli|attaccato* dalle|\
             hackerato* da|hackerato* dal|hackerato* dallo|hackerato* dalla|hackerato* dall'|hackerato* dai|\
             hackerato* dagli|hackerato* dalle|sparato* da|sparato* dal|sparato* dallo|sparato* dalla|sparato* dall'|\
             sparato* dai|sparato* dagli|sparato* dalle|scatenato* da|scatenato* dal|scatenato* dallo|scatenato* dalla|\
             scatenato* dall'|scatenato* dai|scatenato* dagli|scatenato* dalle|bombardato* da|bombardato* dal|\
             bombardato* dallo|bombardato* dalla|bombardato* dall'|bombardato* dai|bombardato* dagli|bombardato* dalle|\
             preso* di mira da|preso* di mira dal|preso* di mira dallo|preso* di mira dalla|preso* di mira dall'|\
             preso* di mira dai|preso* di mira dagli|preso* di mira dalle|acquisito* da|acquisito* dal|acquisito* dallo|\
             acquisito* dalla|acquisito* dall'|acquisito* dai|acquisito* dagli|acquisito* dalle|condannato* da|\
             condannato* dal|condannato* dallo|condannato* dalla|condannato* dall'|condannato* dai|condannato* dagli|\
             condannato* dalle|preso* da|preso* dal|preso* dallo|preso* dalla|preso* dall'|preso* dai|preso* dagli|\
             preso* dalle|adottato* da|adottato* dal|adottato* dallo|adottato* dalla|adottato* dall'|adottato* dai|\
             adottato* dagli|adottato* dalle|approvato* da|approvato* dal|approvato* dallo|approvato* dalla|\
             approvato* dall'|approvato* dai|approvato* dagli|approvato* dalle|firmato* da|firmato* dal|firmato* dallo|\
             firmato* dalla|firmato* dall'|firmato* dai|firmato* dagli|firmato* dalle|ucciso* da|ucciso* dal|\
             ucciso* dallo|ucciso* dalla|ucciso* dall'|ucciso* dai|ucciso* dagli|ucciso* dalle|bloccato* da|\
             bloccato* dal|bloccato* dallo|bloccato* dalla|bloccato* dall'|bloccato* dai|bloccato* dagli|bloccato* dalle|\
             oscurato* da|oscurato* dal|oscurato* dallo|oscurato* dalla|oscurato* dall'|oscurato* dai|oscurato* dagli|\
             oscurato* dalle|neutralizzato* da|neutralizzato* dal|neutralizzato* dallo|neutralizzato* dalla|\
             neutralizzato* dall'|neutralizzato* dai|neutralizzato* dagli|neutralizzato* dalle|collocato* da|\
             collocato* dal|collocato* dallo|collocato* dalla|collocato* dall'|collocato* dai|collocato* dagli|\
             collocato* dalle|piazzato* da|piazzato* dal|piazzato* dallo|piazzato* dalla|piazzato* dall'|piazzato* dai|\
             piazzato* dagli|piazzato* dalle|rivelato* opera da|rivelato* opera dal|rivelato* opera dallo|\
             rivelato* opera dalla|rivelato* opera dall'|rivelato* opera dai|rivelato* opera dagli|rivelato* opera dalle|\
             indetto* da|indetto* dal|indetto* dallo|indetto* dalla|indetto* dall'|indetto* dai|indetto* dagli|\
             indetto* dalle|proclamato* da|proclamato* dal|proclamato* dallo|proclamato* dalla|proclamato* dall'|\
             proclamato* dai|proclamato* dagli|proclamato* dalle|opera di|opera del|opera dello|opera della|opera dell'|\
             opera dei|opera degli|opera delle|per mano di|per mano del|per mano dello|per mano della|per mano dell'|\
             per mano dei|per mano degli|per mano delle|ad opera di|ad opera del|ad opera dello|ad opera della|\
             ad opera dell'|ad opera dei|ad opera degli|ad opera delle|per opera di|per opera del|per opera dello|\
             per opera della|per opera dell'|per opera dei|per opera degli|per opera delle|a cura di|a cura del|\
             a cura dello|a cura della|a cura dell'|a cura dei|a cura degli|a cura delle"
        }
        Role::Partner => {
            "in collaborazione con|in collaborazione con il|in collaborazione con la|in collaborazione con l'|\
             in collaborazione con i|in collaborazione con gli|in collaborazione con le|in collaborazione col|\
             in collaborazione coi|in stretta collaborazione con|in stretta collaborazione con il|\
             in stretta collaborazione con la|in stretta collaborazione con l'|in stretta collaborazione con i|\
             in stretta collaborazione con gli|in stretta collaborazione con le|in stretta collaborazione col|\
             in stretta collaborazione coi|in cooperazione con|in cooperazione con il|in cooperazione con la|\
             in cooperazione con l'|in cooperazione con i|in cooperazione con gli|in cooperazione con le|\
             in cooperazione col|in cooperazione coi|in stretta cooperazione con|in stretta cooperazione con il|\
             in stretta cooperazione con la|in stretta cooperazione con l'|in stretta cooperazione con i|\
             in stretta cooperazione con gli|in stretta cooperazione con le|in stretta cooperazione col|\
             in stretta cooperazione coi|in coordinamento con|in coordinamento con il|in coordinamento con la|\
             in coordinamento con l'|in coordinamento con i|in coordinamento con gli|in coordinamento con le|\
             in coordinamento col|in coordinamento coi|in stretto coordinamento con|in stretto coordinamento con il|\
             in stretto coordinamento con la|in stretto coordinamento con l'|in stretto coordinamento con i|\
             in stretto coordinamento con gli|in stretto coordinamento con le|in stretto coordinamento col|\
             in stretto coordinamento coi|congiuntamente con|congiuntamente con il|congiuntamente con la|\
             congiuntamente con l'|congiuntamente con i|congiuntamente con gli|congiuntamente con le|congiuntamente col|\
             congiuntamente coi|di concerto con|di concerto con il|di concerto con la|di concerto con l'|\
             di concerto con i|di concerto con gli|di concerto con le|di concerto col|di concerto coi|\
             in collegamento con|in collegamento con il|in collegamento con la|in collegamento con l'|\
             in collegamento con i|in collegamento con gli|in collegamento con le|in collegamento col|\
             in collegamento coi|in partenariato con|in partenariato con il|in partenariato con la|\
             in partenariato con l'|in partenariato con i|in partenariato con gli|in partenariato con le|\
             in partenariato col|in partenariato coi|in partnership con|in partnership con il|in partnership con la|\
             in partnership con l'|in partnership con i|in partnership con gli|in partnership con le|in partnership col|\
             in partnership coi|in associazione con|in associazione con il|in associazione con la|in associazione con l'|\
             in associazione con i|in associazione con gli|in associazione con le|in associazione col|\
             in associazione coi|insieme con|insieme con il|insieme con la|insieme con l'|insieme con i|insieme con gli|\
             insieme con le|insieme col|insieme coi|d'intesa con|d'intesa con il|d'intesa con la|d'intesa con l'|\
             d'intesa con i|d'intesa con gli|d'intesa con le|d'intesa col|d'intesa coi|in sinergia con|\
             in sinergia con il|in sinergia con la|in sinergia con l'|in sinergia con i|in sinergia con gli|\
             in sinergia con le|in sinergia col|in sinergia coi|in raccordo con|in raccordo con il|in raccordo con la|\
             in raccordo con l'|in raccordo con i|in raccordo con gli|in raccordo con le|in raccordo col|in raccordo coi|\
             fianco a fianco con|fianco a fianco con il|fianco a fianco con la|fianco a fianco con l'|\
             fianco a fianco con i|fianco a fianco con gli|fianco a fianco con le|fianco a fianco col|\
             fianco a fianco coi|con la collaborazione di|con la collaborazione del|con la collaborazione dello|\
             con la collaborazione della|con la collaborazione dell'|con la collaborazione dei|\
             con la collaborazione degli|con la collaborazione delle|grazie alla collaborazione di|\
             grazie alla collaborazione del|grazie alla collaborazione dello|grazie alla collaborazione della|\
             grazie alla collaborazione dell'|grazie alla collaborazione dei|grazie alla collaborazione degli|\
             grazie alla collaborazione delle|con la partecipazione di|con la partecipazione del|\
             con la partecipazione dello|con la partecipazione della|con la partecipazione dell'|\
             con la partecipazione dei|con la partecipazione degli|con la partecipazione delle|con la cooperazione di|\
             con la cooperazione del|con la cooperazione dello|con la cooperazione della|con la cooperazione dell'|\
             con la cooperazione dei|con la cooperazione degli|con la cooperazione delle|grazie alla cooperazione di|\
             grazie alla cooperazione del|grazie alla cooperazione dello|grazie alla cooperazione della|\
             grazie alla cooperazione dell'|grazie alla cooperazione dei|grazie alla cooperazione degli|\
             grazie alla cooperazione delle|con il concorso di|con il concorso del|con il concorso dello|\
             con il concorso della|con il concorso dell'|con il concorso dei|con il concorso degli|con il concorso delle|\
             con l'aiuto di|con l'aiuto del|con l'aiuto dello|con l'aiuto della|con l'aiuto dell'|con l'aiuto dei|\
             con l'aiuto degli|con l'aiuto delle|con l'ausilio di|con l'ausilio del|con l'ausilio dello|\
             con l'ausilio della|con l'ausilio dell'|con l'ausilio dei|con l'ausilio degli|con l'ausilio delle|\
             con l'assistenza di|con l'assistenza del|con l'assistenza dello|con l'assistenza della|\
             con l'assistenza dell'|con l'assistenza dei|con l'assistenza degli|con l'assistenza delle|\
             con il supporto operativo di|con il supporto operativo del|con il supporto operativo dello|\
             con il supporto operativo della|con il supporto operativo dell'|con il supporto operativo dei|\
             con il supporto operativo degli|con il supporto operativo delle|la collaborazione di|la collaborazione del|\
             la collaborazione dello|la collaborazione della|la collaborazione dell'|la collaborazione dei|\
             la collaborazione degli|la collaborazione delle|l'aiuto di|l'aiuto del|l'aiuto dello|l'aiuto della|\
             l'aiuto dell'|l'aiuto dei|l'aiuto degli|l'aiuto delle|con il contributo di|con il contributo del|\
             con il contributo dello|con il contributo della|con il contributo dell'|con il contributo dei|\
             con il contributo degli|con il contributo delle|insieme a|insieme al|insieme allo|insieme alla|insieme all'|\
             insieme ai|insieme agli|insieme alle|accanto a|accanto al|accanto allo|accanto alla|accanto all'|accanto ai|\
             accanto agli|accanto alle|accompagnato* da|accompagnato* dal|accompagnato* dallo|accompagnato* dalla|\
             accompagnato* dall'|accompagnato* dai|accompagnato* dagli|accompagnato* dalle|affiancato* da|\
             affiancato* dal|affiancato* dallo|affiancato* dalla|affiancato* dall'|affiancato* dai|affiancato* dagli|\
             affiancato* dalle"
        }
        Role::SupportedBy => {
            "sostenuto* da|sostenuto* dal|sostenuto* dallo|sostenuto* dalla|sostenuto* dall'|sostenuto* dai|\
             sostenuto* dagli|sostenuto* dalle|appoggiato* da|appoggiato* dal|appoggiato* dallo|appoggiato* dalla|\
             appoggiato* dall'|appoggiato* dai|appoggiato* dagli|appoggiato* dalle|supportato* da|supportato* dal|\
             supportato* dallo|supportato* dalla|supportato* dall'|supportato* dai|supportato* dagli|supportato* dalle|\
             aiutato* da|aiutato* dal|aiutato* dallo|aiutato* dalla|aiutato* dall'|aiutato* dai|aiutato* dagli|\
             aiutato* dalle|assistito* da|assistito* dal|assistito* dallo|assistito* dalla|assistito* dall'|\
             assistito* dai|assistito* dagli|assistito* dalle|finanziato* da|finanziato* dal|finanziato* dallo|\
             finanziato* dalla|finanziato* dall'|finanziato* dai|finanziato* dagli|finanziato* dalle|sponsorizzato* da|\
             sponsorizzato* dal|sponsorizzato* dallo|sponsorizzato* dalla|sponsorizzato* dall'|sponsorizzato* dai|\
             sponsorizzato* dagli|sponsorizzato* dalle|coadiuvato* da|coadiuvato* dal|coadiuvato* dallo|\
             coadiuvato* dalla|coadiuvato* dall'|coadiuvato* dai|coadiuvato* dagli|coadiuvato* dalle|facilitato* da|\
             facilitato* dal|facilitato* dallo|facilitato* dalla|facilitato* dall'|facilitato* dai|facilitato* dagli|\
             facilitato* dalle|spalleggiato* da|spalleggiato* dal|spalleggiato* dallo|spalleggiato* dalla|\
             spalleggiato* dall'|spalleggiato* dai|spalleggiato* dagli|spalleggiato* dalle|con il sostegno di|\
             con il sostegno del|con il sostegno dello|con il sostegno della|con il sostegno dell'|con il sostegno dei|\
             con il sostegno degli|con il sostegno delle|con l'appoggio di|con l'appoggio del|con l'appoggio dello|\
             con l'appoggio della|con l'appoggio dell'|con l'appoggio dei|con l'appoggio degli|con l'appoggio delle|\
             con il supporto di|con il supporto del|con il supporto dello|con il supporto della|con il supporto dell'|\
             con il supporto dei|con il supporto degli|con il supporto delle|il sostegno di|il sostegno del|\
             il sostegno dello|il sostegno della|il sostegno dell'|il sostegno dei|il sostegno degli|il sostegno delle|\
             l'appoggio di|l'appoggio del|l'appoggio dello|l'appoggio della|l'appoggio dell'|l'appoggio dei|\
             l'appoggio degli|l'appoggio delle|il supporto di|il supporto del|il supporto dello|il supporto della|\
             il supporto dell'|il supporto dei|il supporto degli|il supporto delle|grazie al sostegno di|\
             grazie al sostegno del|grazie al sostegno dello|grazie al sostegno della|grazie al sostegno dell'|\
             grazie al sostegno dei|grazie al sostegno degli|grazie al sostegno delle|grazie all'aiuto di|\
             grazie all'aiuto del|grazie all'aiuto dello|grazie all'aiuto della|grazie all'aiuto dell'|\
             grazie all'aiuto dei|grazie all'aiuto degli|grazie all'aiuto delle|con il via libera di|\
             con il via libera del|con il via libera dello|con il via libera della|con il via libera dell'|\
             con il via libera dei|con il via libera degli|con il via libera delle|con l'avallo di|con l'avallo del|\
             con l'avallo dello|con l'avallo della|con l'avallo dell'|con l'avallo dei|con l'avallo degli|\
             con l'avallo delle|con il patrocinio di|con il patrocinio del|con il patrocinio dello|\
             con il patrocinio della|con il patrocinio dell'|con il patrocinio dei|con il patrocinio degli|\
             con il patrocinio delle|con l'accordo di|con l'accordo del|con l'accordo dello|con l'accordo della|\
             con l'accordo dell'|con l'accordo dei|con l'accordo degli|con l'accordo delle|con il benestare di|\
             con il benestare del|con il benestare dello|con il benestare della|con il benestare dell'|\
             con il benestare dei|con il benestare degli|con il benestare delle|col sostegno di|col sostegno del|\
             col sostegno dello|col sostegno della|col sostegno dell'|col sostegno dei|col sostegno degli|\
             col sostegno delle|col supporto di|col supporto del|col supporto dello|col supporto della|\
             col supporto dell'|col supporto dei|col supporto degli|col supporto delle"
        }
        Role::Targeted => {
            "contro|contro il|contro lo|contro la|contro l'|contro i|contro gli|contro le|ai danni di|ai danni del|\
             ai danni della|ai danni dell'|ai danni dei|ai danni degli|ai danni delle|nei confronti di|nei confronti del|\
             nei confronti della|nei confronti dell'|nei confronti dei|nei confronti degli|nei confronti delle|\
             prendere~ di mira|che ha preso di mira|che hanno preso di mira|diretto* contro|rivolto* contro|nel mirino|\
             lotta a|lotta al|lotta alla|lotta all'|lotta contro|attacco a|attacco al|attacco alla|attacco all'|\
             attacco agli|attacco ai|attacchi a|attacchi al|attacchi alla|attacchi agli|attentato a|attentato al|\
             attentato alla|attentato all'|assalto a|assalto al|assalto alla|assalto all'|attacco su|raid su|raid contro|\
             raid sul|raid sulla|appartenente* a|appartenente* al|appartenente* alla|appartenente* allo|legato* a|\
             legato* al|legato* alla|legato* allo|legato* all'|affiliato* a|affiliato* al|affiliato* alla|vicino* all'|\
             utilizzato* da|utilizzato* dal|utilizzato* dalla|utilizzato* dall'|usato* da|usato* dal|usato* dalla|\
             usato* dall'|gestito* dall'|controllato* da|controllato* dal|controllato* dalla|bombardamento di|\
             bombardamento del|bombardamento della|invasione di|invasione del|invasione della|invasione dell'|assedio di|\
             sanzioni contro|denuncia contro|guerra a|guerra al|guerra contro|bersaglio di|vittima di un attacco"
        }
        Role::ClaimedBy => {
            "rivendicato* da|rivendicato* dal|rivendicato* dallo|rivendicato* dalla|rivendicato* dall'|rivendicato* dai|\
             rivendicato* dagli|rivendicato* dalle|rivendicazione di|rivendicazione del|rivendicazione dello|\
             rivendicazione della|rivendicazione dell'|rivendicazione dei|rivendicazione degli|rivendicazione delle|\
             la rivendicazione di|la rivendicazione del|la rivendicazione dello|la rivendicazione della|\
             la rivendicazione dell'|la rivendicazione dei|la rivendicazione degli|la rivendicazione delle|\
             la cui responsabilità è stata rivendicata da|la cui responsabilità è stata rivendicata dallo|\
             la cui responsabilità è stata rivendicata dal"
        }
        Role::DeniedBy => {
            "smentito* da|smentito* dal|smentito* dallo|smentito* dalla|smentito* dall'|smentito* dai|smentito* dagli|\
             smentito* dalle|negato* da|negato* dal|negato* dallo|negato* dalla|negato* dall'|negato* dai|negato* dagli|\
             negato* dalle|contestato* da|contestato* dal|contestato* dallo|contestato* dalla|contestato* dall'|\
             contestato* dai|contestato* dagli|contestato* dalle|respinto* da|respinto* dal|respinto* dallo|\
             respinto* dalla|respinto* dall'|respinto* dai|respinto* dagli|respinto* dalle|confutato* da|confutato* dal|\
             confutato* dallo|confutato* dalla|confutato* dall'|confutato* dai|confutato* dagli|confutato* dalle|\
             smentita di|smentita del|smentita dello|smentita della|smentita dell'|smentita dei|smentita degli|\
             smentita delle|la smentita di|la smentita del|la smentita dello|la smentita della|la smentita dell'|\
             la smentita dei|la smentita degli|la smentita delle"
        }
        Role::AnnouncedBy => {
            "annunciato* da|annunciato* dal|annunciato* dallo|annunciato* dalla|annunciato* dall'|annunciato* dai|\
             annunciato* dagli|annunciato* dalle|riferito* da|riferito* dal|riferito* dallo|riferito* dalla|\
             riferito* dall'|riferito* dai|riferito* dagli|riferito* dalle|confermato* da|confermato* dal|\
             confermato* dallo|confermato* dalla|confermato* dall'|confermato* dai|confermato* dagli|confermato* dalle|\
             reso* noto da|reso* noto dal|reso* noto dallo|reso* noto dalla|reso* noto dall'|reso* noto dai|\
             reso* noto dagli|reso* noto dalle|reso* pubblico da|reso* pubblico dal|reso* pubblico dallo|\
             reso* pubblico dalla|reso* pubblico dall'|reso* pubblico dai|reso* pubblico dagli|reso* pubblico dalle|\
             pubblicato* da|pubblicato* dal|pubblicato* dallo|pubblicato* dalla|pubblicato* dall'|pubblicato* dai|\
             pubblicato* dagli|pubblicato* dalle|rivelato* da|rivelato* dal|rivelato* dallo|rivelato* dalla|\
             rivelato* dall'|rivelato* dai|rivelato* dagli|rivelato* dalle|comunicato* da|comunicato* dal|\
             comunicato* dallo|comunicato* dalla|comunicato* dall'|comunicato* dai|comunicato* dagli|comunicato* dalle|\
             diffuso* da|diffuso* dal|diffuso* dallo|diffuso* dalla|diffuso* dall'|diffuso* dai|diffuso* dagli|\
             diffuso* dalle|divulgato* da|divulgato* dal|divulgato* dallo|divulgato* dalla|divulgato* dall'|\
             divulgato* dai|divulgato* dagli|divulgato* dalle|presentato* da|presentato* dal|presentato* dallo|\
             presentato* dalla|presentato* dall'|presentato* dai|presentato* dagli|presentato* dalle|dichiarato* da|\
             dichiarato* dal|dichiarato* dallo|dichiarato* dalla|dichiarato* dall'|dichiarato* dai|dichiarato* dagli|\
             dichiarato* dalle|riportato* da|riportato* dal|riportato* dallo|riportato* dalla|riportato* dall'|\
             riportato* dai|riportato* dagli|riportato* dalle|una nota di|una nota del|una nota dello|una nota della|\
             una nota dell'|una nota dei|una nota degli|una nota delle|un comunicato di|un comunicato del|\
             un comunicato dello|un comunicato della|un comunicato dell'|un comunicato dei|un comunicato degli|\
             un comunicato delle|la nota di|la nota del|la nota dello|la nota della|la nota dell'|la nota dei|\
             la nota degli|la nota delle|il comunicato di|il comunicato del|il comunicato dello|il comunicato della|\
             il comunicato dell'|il comunicato dei|il comunicato degli|il comunicato delle|un annuncio di|\
             un annuncio del|un annuncio dello|un annuncio della|un annuncio dell'|un annuncio dei|un annuncio degli|\
             un annuncio delle|l'annuncio di|l'annuncio del|l'annuncio dello|l'annuncio della|l'annuncio dell'|\
             l'annuncio dei|l'annuncio degli|l'annuncio delle|una dichiarazione di|una dichiarazione del|\
             una dichiarazione dello|una dichiarazione della|una dichiarazione dell'|una dichiarazione dei|\
             una dichiarazione degli|una dichiarazione delle|le dichiarazioni di|le dichiarazioni del|\
             le dichiarazioni dello|le dichiarazioni della|le dichiarazioni dell'|le dichiarazioni dei|\
             le dichiarazioni degli|le dichiarazioni delle|secondo un comunicato di|secondo un comunicato del|\
             secondo un comunicato dello|secondo un comunicato della|secondo un comunicato dell'|\
             secondo un comunicato dei|secondo un comunicato degli|secondo un comunicato delle"
        }
        Role::Victim => {
            "la morte di|la morte del|la morte dello|la morte della|la morte dell'|la morte dei|la morte degli|\
             la morte delle|morte di|morte del|morte dello|morte della|morte dell'|morte dei|morte degli|morte delle|\
             l'omicidio di|l'omicidio del|l'omicidio dello|l'omicidio della|l'omicidio dell'|l'omicidio dei|\
             l'omicidio degli|l'omicidio delle|omicidio di|omicidio del|omicidio dello|omicidio della|omicidio dell'|\
             omicidio dei|omicidio degli|omicidio delle|l'assassinio di|l'assassinio del|l'assassinio dello|\
             l'assassinio della|l'assassinio dell'|l'assassinio dei|l'assassinio degli|l'assassinio delle|assassinio di|\
             assassinio del|assassinio dello|assassinio della|assassinio dell'|assassinio dei|assassinio degli|\
             assassinio delle|l'uccisione di|l'uccisione del|l'uccisione dello|l'uccisione della|l'uccisione dell'|\
             l'uccisione dei|l'uccisione degli|l'uccisione delle|uccisione di|uccisione del|uccisione dello|\
             uccisione della|uccisione dell'|uccisione dei|uccisione degli|uccisione delle|il rapimento di|\
             il rapimento del|il rapimento dello|il rapimento della|il rapimento dell'|il rapimento dei|\
             il rapimento degli|il rapimento delle|rapimento di|rapimento del|rapimento dello|rapimento della|\
             rapimento dell'|rapimento dei|rapimento degli|rapimento delle|il sequestro di|il sequestro del|\
             il sequestro dello|il sequestro della|il sequestro dell'|il sequestro dei|il sequestro degli|\
             il sequestro delle|il decesso di|il decesso del|il decesso dello|il decesso della|il decesso dell'|\
             il decesso dei|il decesso degli|il decesso delle|decesso di|decesso del|decesso dello|decesso della|\
             decesso dell'|decesso dei|decesso degli|decesso delle|la scomparsa di|la scomparsa del|la scomparsa dello|\
             la scomparsa della|la scomparsa dell'|la scomparsa dei|la scomparsa degli|la scomparsa delle|il corpo di|\
             il corpo del|il corpo dello|il corpo della|il corpo dell'|il corpo dei|il corpo degli|il corpo delle|\
             i corpi di|i corpi del|i corpi dello|i corpi della|i corpi dell'|i corpi dei|i corpi degli|i corpi delle|\
             il cadavere di|il cadavere del|il cadavere dello|il cadavere della|il cadavere dell'|il cadavere dei|\
             il cadavere degli|il cadavere delle|la salma di|la salma del|la salma dello|la salma della|la salma dell'|\
             la salma dei|la salma degli|la salma delle|lo stupro di|lo stupro del|lo stupro dello|lo stupro della|\
             lo stupro dell'|lo stupro dei|lo stupro degli|lo stupro delle|l'aggressione di|l'aggressione del|\
             l'aggressione dello|l'aggressione della|l'aggressione dell'|l'aggressione dei|l'aggressione degli|\
             l'aggressione delle|l'esecuzione di|l'esecuzione del|l'esecuzione dello|l'esecuzione della|\
             l'esecuzione dell'|l'esecuzione dei|l'esecuzione degli|l'esecuzione delle|l'arresto di|l'arresto del|\
             l'arresto dello|l'arresto della|l'arresto dell'|l'arresto dei|l'arresto degli|l'arresto delle|\
             l'avvelenamento di|l'avvelenamento del|l'avvelenamento dello|l'avvelenamento della|l'avvelenamento dell'|\
             l'avvelenamento dei|l'avvelenamento degli|l'avvelenamento delle|il suicidio di|il suicidio del|\
             il suicidio dello|il suicidio della|il suicidio dell'|il suicidio dei|il suicidio degli|il suicidio delle|\
             la decapitazione di|la decapitazione del|la decapitazione dello|la decapitazione della|\
             la decapitazione dell'|la decapitazione dei|la decapitazione degli|la decapitazione delle|la vittima è|\
             le vittime sono|la vittima si chiamava"
        }
        Role::Suspect => {
            "incolpa|incolpano|ha incolpato|hanno incolpato|attribuisce a|attribuiscono a|ha attribuito a|gli autori sarebbero|gli autori sono|il mandante è|i mandanti sono|il mandante sarebbe|dietro l'attacco c'è|dietro l'attacco ci sono|dietro l'attacco ci sarebbe|opera di|opera dei|opera della|\
             presunto autore|presunti autori|presunto attentatore|presunto killer|presunto responsabile|\
             presunti responsabili|il principale sospettato|principale sospettato|principale sospetto|accusa|accusano|\
             ha accusato|hanno accusato|accusava|accusavano|punta il dito contro|punta il dito|il sospettato è|\
             l'attentatore è stato identificato come|il sospetto è stato identificato come|il presunto autore è|\
             attribuito* a|attribuito* al|attribuito* alla|attribuito* allo|imputato* a|imputabile a"
        }
        Role::Where => {
            "vicino a|vicino ad|nei pressi di|nelle vicinanze di|nei dintorni di|in prossimità di|nella città di|\
             nel comune di|nel villaggio di|nella regione di|nella regione del|nella regione della|nella provincia di|\
             nel dipartimento di|nella periferia di|alla periferia di|a nord di|a sud di|a est di|a ovest di|al largo di|\
             al largo del|al largo della|al largo delle|a largo di|non lontano da|nel quartiere di|nel centro di|\
             al confine con|nella capitale|sull'isola di|nel porto di|nel cuore di|nel distretto di|in pieno centro a"
        }
        Role::Announced => {
            "annunciato*|ha annunciato|hanno annunciato|reso* noto|ha reso noto|ha dichiarato|ha comunicato|\
             in un comunicato diffuso|nel corso di una conferenza stampa|in una conferenza stampa"
        }
        Role::AsOf => {
            "alla data del|alla data di|in data|fino a|fino al|fino alla|ad oggi|a oggi|finora|aggiornato* al|\
             allo stato attuale|all'ultimo conteggio|secondo l'ultimo bilancio"
        }
        Role::When => {
            "ha avuto luogo|hanno avuto luogo|si è svolto|si è svolta|si sono svolti|si sono svolte|si è tenuto|\
             si è tenuta|si è verificato|si è verificata|si sono verificati|avvenuto*|è avvenuto|è avvenuta|\
             condotto* dal|condotto* il|accaduto* il|lanciato* il|durante|nel corso di|a partire dal|iniziato* il|\
             cominciato* il"
        }
        no_phrase_leads_to!() => "",
    }
}

/// The bare preposition of the agent, behind a passive.
pub(super) const AGENT: &str = "da|dal|dallo|dalla|dall'|dai|dagli|dalle|da parte di|da parte del|da parte della|da parte dei|da parte delle|da parte dell'|da parte degli";

/// The bare preposition of company.
pub(super) const WITH: &str = "con|con il|con lo|con la|con l'|con i|con gli|con le|col|coi";

/// Verbs whose subject fills the role.
pub(super) const ACTIVE: &[(Role, &str)] = &[
    (
        Role::LedBy,
        "guidare~|dirigere~|coordinare~|pilotare~|orchestrare~|supervisionare~|organizzare~|comandare~|\
         prendere~ la guida|presiedere~|capeggiare~|essere~ alla guida|essere~ a capo|condurre~ le indagini|\
         prendere~ l'iniziativa|tenere~ le redini|promuovere~",
    ),
    (
        Role::CarriedOutBy,
        "abbattere~|condurre~|lanciare~|realizzare~|effettuare~|perpetrare~|commettere~|eseguire~|compiere~|intraprendere~|\
         procedere~ a|rimuovere~|ritirare~|smantellare~|attaccare~|bombardare~|sequestrare~|arrestare~|fermare~|\
         hackerare~|colpire~|oscurare~|mettere~ fuori uso|mettere~ in atto|mettere~ a segno|portare~ a termine|\
         scatenare~|sferrare~|invadere~|bloccare~|neutralizzare~|aprire~ il fuoco|prendere~ di mira|perquisire~|\
         acquisire~|richiamare~|licenziare~|infliggere~|vietare~|passare~ all'azione|entrare~ in azione|svolgere~",
    ),
    (
        Role::Partner,
        "partecipare~|prendere~ parte|collaborare~|cooperare~|associarsi~|unirsi~|affiancare~|unire~ le forze|\
         lavorare~ con|lavorare~ insieme|contribuire~ a|contribuire~ all'|dare~ il proprio contributo|coinvolto* in|\
         coinvolto* nell'|coinvolto* nella|coinvolto* nel|essere~ coinvolto* in|essere~ coinvolto* nell'",
    ),
    (
        Role::SupportedBy,
        "sostenere~|appoggiare~|supportare~|aiutare~|assistere~|spalleggiare~|finanziare~|sponsorizzare~|\
         dare~ il proprio sostegno|dare~ man forte|fornire~ supporto|fornire~ appoggio|fornire~ assistenza|\
         coadiuvare~",
    ),
    (
        Role::ClaimedBy,
        "rivendicare~|rivendicare~ la responsabilità|rivendicare~ l'attacco|rivendicare~ l'attentato|\
         assumersi~ la responsabilità|ammettere~ la propria responsabilità|ammettere~ le proprie responsabilità|\
         riconoscere~ la propria responsabilità|attribuirsi~ la responsabilità|attribuirsi~ la paternità|confessare~|\
         dichiararsi~ responsabile|essere~ reo confesso",
    ),
    (
        Role::DeniedBy,
        "negare~|smentire~|confutare~|contestare~|respingere~|negare~ ogni coinvolgimento|\
         negare~ qualsiasi coinvolgimento|negare~ ogni responsabilità|negare~ qualsiasi responsabilità|\
         smentire~ ogni coinvolgimento|respingere~ le accuse|respingere~ ogni accusa|sconfessare~|\
         prendere~ le distanze|dissociarsi~|contraddire~",
    ),
    (
        Role::AnnouncedBy,
        "annunciare~|dichiarare~|indicare~|riferire~|confermare~|precisare~|rivelare~|pubblicare~|comunicare~|\
         far~ sapere|fare~ sapere|rendere~ noto|rendere~ pubblico|affermare~|dare~ notizia|svelare~|presentare~|\
         informare~|divulgare~|dire~|segnalare~|tenere~ una conferenza stampa|spiegare~|sottolineare~|riportare~",
    ),
    (
        Role::Victim,
        "morire~|decedere~|perire~|soccombere~|essere~ ucciso*|essere~ stato* ucciso*|venire~ ucciso*|\
         rimanere~ ucciso*|restare~ ucciso*|essere~ ferito*|rimanere~ ferito*|perdere~ la vita|trovare~ la morte|\
         essere~ vittima di|essere~ rapito*|essere~ stato* rapito*|essere~ assassinato*|essere~ stato* assassinato*|\
         essere~ accoltellato*|annegare~|scomparire~|essere~ aggredito*|essere~ stato* aggredito*",
    ),
    (
        Role::Suspect,
        "essere~ responsabile dell'attacco|essere~ dietro l'attacco|essere~ responsabile dell'attentato|essere~ dietro l'attentato|essere~ responsabile dell'esplosione|essere~ dietro l'esplosione|essere~ responsabile dell'abbattimento|essere~ dietro l'abbattimento|essere~ responsabile della strage|essere~ dietro la strage|essere~ responsabile del massacro|essere~ dietro il massacro|essere~ responsabile del raid|essere~ dietro il raid|\
         essere~ arrestato*|essere~ stato* arrestato*|essere~ incriminato*|essere~ stato* incriminato*|\
         essere~ indagato*|essere~ sospettato*|essere~ accusato*|essere~ stato* accusato*|essere~ fermato*|\
         essere~ stato* fermato*|comparire~|essere~ processato*|essere~ condannato*|essere~ stato* condannato*|\
         dichiararsi~ colpevole|essere~ ricercato*|essere~ imputato*|essere~ rinviato* a giudizio",
    ),
];
