use crate::event::Role;

/// The phrases that introduce a participant in `role`.
pub(super) fn words(role: Role) -> &'static str {
    match role {
        Role::LedBy => {
            "geleitet* von|geleitet* durch|unter Leitung von|unter der Leitung von|unter Leitung der|unter Leitung des|\
             unter der Leitung der|unter der Leitung des|unter Führung von|unter der Führung von|unter Führung der|\
             unter Führung des|unter der Führung der|unter der Führung des|angeführt* von|koordiniert* von|\
             koordiniert* durch|geführt* von|gesteuert* von|unter Federführung von|unter Federführung der|\
             unter Federführung des|unter der Federführung von|unter der Federführung der|unter der Federführung des|\
             unter dem Kommando von|unter dem Kommando der|unter dem Kommando des|unter dem Befehl von|\
             unter Aufsicht von|unter Aufsicht der|unter Aufsicht des|unter der Aufsicht von|unter der Aufsicht der|\
             unter Koordination von|unter Koordination der|unter der Koordination von|unter der Koordination der|\
             unter der Ägide von|unter der Ägide der|unter der Schirmherrschaft von|unter Regie von|\
             unter der Regie von|organisiert* von|befehligt* von|auf Initiative von|auf Initiative der|\
             auf Initiative des|auf Betreiben von|auf Betreiben der|auf Veranlassung von|auf Veranlassung der|\
             im Auftrag von|im Auftrag der|im Auftrag des|auf Befehl von|auf Anordnung von|auf Anordnung der|\
             auf Anordnung des|auf Ersuchen von|auf Ersuchen der|auf Ersuchen des|auf Antrag von|auf Antrag der|\
             auf Antrag des|initiiert* von|ausgerichtet* von|unter Vorsitz von|unter dem Vorsitz von|\
             beaufsichtigt* von|verantwortet* von|federführend* war"
        }
        Role::CarriedOutBy => {
            "durchgeführt* von|durchgeführt* durch|ausgeführt* von|verübt* von|begangen* von|unternommen* von|\
             gestartet* von|vorgenommen* von|ausgegangen* von|gelöscht* von|entfernt* von|beschlagnahmt* von|\
             festgenommen* von|verhaftet* von|zerschlagen* von|angegriffen* von|gehackt* von|abgefeuert* von|\
             abgefeuert* aus|erschossen* von|erstochen* von|das Werk von|Werk von|Werk der|vom Netz genommen von|\
             übernommen* von|gekauft* von|verhängt* von|verabschiedet* von|unterzeichnet* von|erlassen* von|\
             durch die Hand von|beschossen* von|bombardiert* von|ermittelt* von|zurückgerufen* von|gelegt* von|\
             platziert* von"
        }
        Role::Partner => {
            "gemeinsam mit|zusammen mit|in Zusammenarbeit mit|in enger Zusammenarbeit mit|in Kooperation mit|\
             in Abstimmung mit|in enger Abstimmung mit|in Koordination mit|in Partnerschaft mit|an der Seite von|\
             an der Seite der|Seite an Seite mit|mit Hilfe von|mit Hilfe der|mithilfe von|mithilfe der|\
             unter Mitwirkung von|unter Mitwirkung der|unter Beteiligung von|unter Beteiligung der|mit Beteiligung von|\
             mit Beteiligung der|unter Einbeziehung von|unter Einbeziehung der|im Verbund mit|in Verbindung mit|\
             im Zusammenwirken mit|Hand in Hand mit|in Absprache mit|im Schulterschluss mit|im Bündnis mit|\
             mit Kollegen aus|mit Kräften aus|mit Beamten aus|mit Polizeikräften aus|mit Behörden aus|\
             im Einvernehmen mit|unter Teilnahme von|unter Teilnahme der"
        }
        Role::SupportedBy => {
            "unterstützt* von|unterstützt* durch|mit Unterstützung von|mit Unterstützung der|mit Unterstützung des|\
             mit der Unterstützung von|mit der Unterstützung der|mit der Unterstützung des|mit Unterstützung durch|\
             Unterstützung durch|Unterstützung von|mit Rückendeckung von|mit Rückendeckung der|mit Rückendeckung des|\
             gefördert* von|finanziert* von|finanziert* durch|mit Billigung von|mit Billigung der|mit Zustimmung der|\
             mit Zustimmung des|mit Zustimmung von|mit dem Segen von|mit dem Segen der|flankiert* von|\
             mit logistischer Unterstützung von|mit logistischer Unterstützung der|mit technischer Unterstützung von|\
             mit technischer Unterstützung der|gesponsert* von|begleitet* von|mit finanzieller Hilfe der"
        }
        Role::Targeted => {
            "gegen|gegen die|gerichtet* gegen|richtet* sich gegen|richtete sich gegen|richteten sich gegen|\
             richten sich gegen|Angriff auf|Angriffe auf|Angriffen auf|Angriffs auf|Anschlag auf|Anschläge auf|\
             Anschlägen auf|Anschlags auf|Attacke auf|Attacken auf|Überfall auf|Überfälle auf|Attentat auf|\
             Attentate auf|Luftangriff auf|Luftangriffe auf|Luftangriffen auf|Raketenangriff auf|Raketenangriffe auf|\
             Drohnenangriff auf|Drohnenangriffe auf|Cyberangriff auf|Cyberangriffe auf|Cyberattacke auf|\
             Hackerangriff auf|Hackerangriffe auf|Bombenanschlag auf|Bombenanschläge auf|Terroranschlag auf|\
             Terroranschläge auf|Terrorangriff auf|Selbstmordanschlag auf|Messerangriff auf|Messerattacke auf|\
             Brandanschlag auf|Mordanschlag auf|Ansturm auf|Sturm auf|Schüsse auf|Schlag gegen|Schläge gegen|\
             Vorgehen gegen|Kampf gegen|im Kampf gegen|Maßnahmen gegen|Sanktionen gegen|Klage gegen|Ermittlungen gegen|\
             Krieg gegen|Beschuss von|Beschuss der|Bombardierung von|Bombardierung der|Bombardierung des|\
             Belagerung von|Belagerung der|Invasion in|Einmarsch in|Ziel des Angriffs war|zum Ziel hatte|\
             zum Ziel hatten|abgezielt auf|zielt auf|zielte auf|zielen auf|zielten auf|mit Verbindungen zu|\
             in Verbindung zu|betrieben* von|genutzt* von|kontrolliert* von|verbunden* mit|Zerschlagung von|\
             Zerschlagung der|Zerschlagung des|Razzia bei|Razzien bei|Razzia gegen|Razzien gegen"
        }
        Role::ClaimedBy => {
            "reklamiert* von|für sich reklamiert von|beansprucht* von|Bekenntnis von|Bekenntnis der|Bekenntnis des|\
             Bekennerschreiben von|Bekennerschreiben der|Bekennerschreiben des|Bekennervideo der|Bekennervideo des"
        }
        Role::DeniedBy => {
            "dementiert* von|bestritten* von|zurückgewiesen* von|geleugnet* von|abgestritten* von|widerlegt* von|\
             Dementi von|Dementi der|Dementi des|Dementis der"
        }
        Role::AnnouncedBy => {
            "mitgeteilt* von|angekündigt* von|bekanntgegeben* von|bekannt gegeben von|gemeldet* von|bestätigt* von|\
             veröffentlicht* von|verkündet* von|enthüllt* von|vorgestellt* von|Mitteilung von|Mitteilung der|\
             Mitteilung des|Erklärung von|Erklärung der|Erklärung des|Pressemitteilung von|Pressemitteilung der|\
             Pressemitteilung des|Stellungnahme von|Stellungnahme der|Stellungnahme des|Ankündigung von|\
             Ankündigung der|Ankündigung des|Bekanntgabe durch|Pressekonferenz von|Pressekonferenz der|\
             Pressekonferenz des|Statement von"
        }
        Role::Victim => {
            "Tod von|Tod der|Tod des|Ermordung von|Ermordung der|Ermordung des|Mord an|Tötung von|Tötung der|\
             Tötung des|Entführung von|Entführung der|Entführung des|Festnahme von|Vergewaltigung von|Leiche von|\
             Leiche der|Leiche des|Leichen von|Leichnam von|Leichnam des|Hinrichtung von|Hinrichtung der|\
             Hinrichtung des|Enthauptung von|Vergiftung von|Verschwinden von|Selbstmord von|Suizid von|Lynchmord an|\
             trauern~ um|Trauer um|Opfer ist|Opfer sind|Opfer war|Opfer waren|Attentat auf|Mordanschlag auf|\
             Angriff auf den|Anschlag auf den"
        }
        Role::Suspect => {
            "macht … für … verantwortlich|geben … die Schuld|gibt … die Schuld|gab … die Schuld|wirft … vor|werfen … vor|steckt hinter dem Angriff|hinter dem Angriff steckt|hinter dem Angriff stecken|hinter der Attacke steckt|hinter der Attacke stecken|hinter dem Anschlag steckt|hinter dem Anschlag stecken|die Täter seien|die Urheber sind|das Werk von|Drahtzieher ist|Urheber ist|\
             mutmaßliche Täter|mutmaßlicher Täter|mutmaßlichen Täter|Hauptverdächtiger|Hauptverdächtige|\
             Hauptverdächtigen|Tatverdächtiger|Tatverdächtige|beschuldigt|beschuldigen|beschuldigte|beschuldigten|\
             macht … verantwortlich|machten … verantwortlich|machte … verantwortlich|verantwortlich gemacht wird|\
             zugeschrieben* wird|identifizierte den Täter als|identifizierte den Angreifer als|\
             identifizierten den Täter als|Täter wurde als|Angreifer wurde als|Schütze wurde als|Verdacht fällt auf|\
             Verdacht fiel auf|Verdacht richtet sich gegen|Tatverdacht gegen|angelastet*"
        }
        Role::Where => {
            "in der Nähe von|in der Nähe der|in der Nähe des|am Tatort in|nahe|unweit von|unweit der|nördlich von|\
             südlich von|östlich von|westlich von|vor der Küste von|vor der Küste|in der Stadt|in der Gemeinde|im Dorf|\
             in der Provinz|in der Region|im Bezirk|im Landkreis|im Stadtteil|im Bundesstaat|am Stadtrand von|\
             im Zentrum von|in der Innenstadt von|an der Grenze zu|an der Grenze zur|in der Hauptstadt|im Hafen von|\
             auf der Insel|im Herzen von|im Raum|rund um"
        }
        Role::Announced => {
            "teilte … mit|teilten … mit|mitgeteilt|gab bekannt|gaben bekannt|bekannt gegeben|bekanntgegeben|\
             angekündigt*|veröffentlicht*|erklärt am|erklärte am|teilte am|teilten am|in einer Mitteilung vom|\
             in einer Erklärung vom|auf einer Pressekonferenz"
        }
        Role::AsOf => {
            "Stand|mit Stand|zum Stand|per|bis zum|bis|seit|nach Stand vom|Stand vom|zum Stichtag|bislang|bis dato|\
             nach jetzigem Stand|nach dem Stand vom"
        }
        Role::When => {
            "fand … statt|fanden … statt|findet … statt|stattgefunden|ereignete sich|ereigneten sich|ereignet sich|\
             ereignet hat|begonnen* am|begann am|beginnend am|durchgeführt am|gestartet am|geschah am|geschehen am|\
             passierte am|erfolgte am|erfolgten am|trug sich … zu"
        }
        no_phrase_leads_to!() => "",
    }
}

/// The bare prepositions of the agent, behind a passive.
pub(super) const AGENT: &str = "von|vom|durch";

/// The bare preposition of company.
pub(super) const WITH: &str = "mit";

/// Verbs whose subject fills the role.
pub(super) const ACTIVE: &[(Role, &str)] = &[
    (
        Role::LedBy,
        "leiten~|koordinieren~|führen~ an|an+führen~|steuern~|lenken~|dirigieren~|orchestrieren~|befehligen~|\
             kommandieren~|organisieren~|beaufsichtigen~|federführend|vor+stehen~|initiieren~|die Leitung übernehmen|\
             übernahm die Leitung|übernahmen die Leitung|hatte die Leitung|hat die Leitung|an der Spitze stehen|\
             stand an der Spitze|aus+richten~|überwachen~",
    ),
    (
        Role::CarriedOutBy,
        "ab+schießen~|durch+führen~|aus+führen~|verüben~|begehen~|unternehmen~|starten~|vor+nehmen~|löschen~|entfernen~|\
             sperren~|zerschlagen~|an+greifen~|attackieren~|bombardieren~|beschießen~|fest+nehmen~|verhaften~|\
             beschlagnahmen~|sicher+stellen~|hacken~|stürmen~|überfallen~|besetzen~|ein+marschieren~|\
             eröffnen~ das Feuer|eröffnete das Feuer|eröffneten das Feuer|feuern~|zünden~|durchsuchen~|ab+schalten~|\
             lahm+legen~|aus+heben~|fliegen~ Angriffe|übernehmen~ die|kaufen~|zurück+rufen~|entlassen~|verhängen~|\
             verbieten~|verklagen~|an+klagen~|töten~|ermorden~|erschießen~|erstechen~|entführen~|vom Netz nehmen|\
             nahm … vom Netz|nahmen … vom Netz|schalteten … ab|vollstrecken~|bekämpfen~|umsetzen|betreiben~|schließen~",
    ),
    (
        Role::Partner,
        "teil+nehmen~|beteiligen~|mit+wirken~|kooperieren~|zusammen+arbeiten~|mit+machen~|sich an+schließen|\
             schloss sich … an|schlossen sich … an|beteiligt* an|waren beteiligt|war beteiligt|sind beteiligt|\
             ist beteiligt|mit+helfen~|bei+tragen~|involviert* in",
    ),
    (
        Role::SupportedBy,
        "unterstützen~|helfen~|assistieren~|fördern~|finanzieren~|sponsern~|bei+stehen~|leisten~ Hilfe|\
             leistete Unterstützung|leisteten Unterstützung|leistet Unterstützung|stellt … zur Verfügung|\
             stellte … zur Verfügung|stellten … zur Verfügung|billigen~|flankieren~",
    ),
    (
        Role::ClaimedBy,
        "bekennen~ sich|bekannte sich|bekannten sich|bekennt sich|bekannt hat sich|hat sich … bekannt|\
             haben sich … bekannt|sich … bekannte|sich … bekannten|reklamierte … für sich|reklamierten … für sich|\
             reklamiert … für sich|beansprucht … für sich|beanspruchte … für sich|beanspruchten … für sich|\
             für sich reklamiert|für sich beansprucht|übernahm die Verantwortung|übernahmen die Verantwortung|\
             übernimmt die Verantwortung|Verantwortung übernommen|gesteht|gestand|gestanden|gestehen|\
             Geständnis abgelegt|legte ein Geständnis ab",
    ),
    (
        Role::DeniedBy,
        "dementieren~|bestreiten~|leugnen~|zurück+weisen~|ab+streiten~|verneinen~|widersprechen~|widerlegen~|\
             distanzieren~|weist … von sich|wies … von sich|wiesen … von sich|stellte in Abrede|stellten in Abrede",
    ),
    (
        Role::AnnouncedBy,
        "mit+teilen~|sagen~|berichten~|bestätigen~|erklären~|melden~|bekannt+geben~|an+kündigen~|veröffentlichen~|\
             verkünden~|enthüllen~|vor+stellen~|informieren~|an+geben~|präsentieren~|beziffern~|verlautbaren~|\
             unterrichten~|vermelden~|betonen~",
    ),
    (
        Role::Victim,
        "sterben~|ums Leben kommen|kam ums Leben|kamen ums Leben|kommt ums Leben|ums Leben gekommen|wurde getötet|\
             wurden getötet|wurde verletzt|wurden verletzt|ertrinken~|wurde erschossen|wurden erschossen|\
             wurde erstochen|verunglücken~|verlor … das Leben|verloren … das Leben|erlag … Verletzungen|wurde ermordet|\
             wurden ermordet|wurde entführt|wurden entführt|verschwinden~|umgekommen|erleiden~",
    ),
    (
        Role::Suspect,
        "ist verantwortlich für den Angriff|sind verantwortlich für den Angriff|ist für den Angriff verantwortlich|sind für den Angriff verantwortlich|steckt hinter dem Angriff|stecken hinter dem Angriff|stecke hinter dem Angriff|hinter dem Angriff stehen|steht hinter dem Angriff|ist verantwortlich für den Anschlag|sind verantwortlich für den Anschlag|ist für den Anschlag verantwortlich|sind für den Anschlag verantwortlich|steckt hinter dem Anschlag|stecken hinter dem Anschlag|stecke hinter dem Anschlag|hinter dem Anschlag stehen|steht hinter dem Anschlag|ist verantwortlich für die Explosion|sind verantwortlich für die Explosion|ist für die Explosion verantwortlich|sind für die Explosion verantwortlich|steckt hinter der Explosion|stecken hinter der Explosion|stecke hinter der Explosion|hinter der Explosion stehen|steht hinter der Explosion|ist verantwortlich für den Abschuss|sind verantwortlich für den Abschuss|ist für den Abschuss verantwortlich|sind für den Abschuss verantwortlich|steckt hinter dem Abschuss|stecken hinter dem Abschuss|stecke hinter dem Abschuss|hinter dem Abschuss stehen|steht hinter dem Abschuss|ist verantwortlich für die Attacke|sind verantwortlich für die Attacke|ist für die Attacke verantwortlich|sind für die Attacke verantwortlich|steckt hinter der Attacke|stecken hinter der Attacke|stecke hinter der Attacke|hinter der Attacke stehen|steht hinter der Attacke|ist verantwortlich für das Massaker|sind verantwortlich für das Massaker|ist für das Massaker verantwortlich|sind für das Massaker verantwortlich|steckt hinter dem Massaker|stecken hinter dem Massaker|stecke hinter dem Massaker|hinter dem Massaker stehen|steht hinter dem Massaker|ist verantwortlich für den Cyberangriff|sind verantwortlich für den Cyberangriff|ist für den Cyberangriff verantwortlich|sind für den Cyberangriff verantwortlich|steckt hinter dem Cyberangriff|stecken hinter dem Cyberangriff|stecke hinter dem Cyberangriff|hinter dem Cyberangriff stehen|steht hinter dem Cyberangriff|ist verantwortlich für die Attacken|sind verantwortlich für die Attacken|ist für die Attacken verantwortlich|sind für die Attacken verantwortlich|steckt hinter den Attacken|stecken hinter den Attacken|stecke hinter den Attacken|hinter den Attacken stehen|steht hinter den Attacken|\
         wurde festgenommen|wurden festgenommen|wurde verhaftet|wurde angeklagt|wurde verurteilt|\
             steht unter Verdacht|stehen unter Verdacht|wird verdächtigt|werden verdächtigt|wird beschuldigt|\
             wird vorgeworfen|muss sich … verantworten|müssen sich … verantworten|steht vor Gericht|stand vor Gericht|\
             wird gesucht|werden gesucht|stellte sich der Polizei|in Untersuchungshaft",
    ),
];
