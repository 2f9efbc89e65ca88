// With a country these make "police:ES"; alone, "police".
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "authorities",
        "Behörde*|Lokalbehörde*|örtliche Behörden|örtlichen Behörden|Sicherheitsbehörde*|Strafverfolgungsbehörde*|Ermittlungsbehörde*|Landesbehörde*|Amtsstelle*|Kommunalbehörde*",
    ),
    (
        "officials",
        "Beamte aus|Regierungsvertreter*|Behördenvertreter*|offizielle Stellen|offiziellen Stellen|Amtsträger*|Regierungsbeamte*|Regierungsbeamter|Offizielle*",
    ),
    (
        "government",
        "Regierung*|Bundesregierung*|Kabinett|Kabinetts|Staatsregierung|Übergangsregierung|Zentralregierung|Regierungssprecher*|Regierungssprecherin|Bundesrat der Schweiz|Regierungskreise|Administration",
    ),
    (
        "president",
        "Präsident|Präsidenten|Präsidentin|Staatspräsident|Staatspräsidenten|Präsidentschaft|Bundespräsident|Bundespräsidenten|Bundespräsidentin|Staatschef|Staatschefs|Staatschefin|Staatsoberhaupt|Präsidialamt|US-Präsident|US-Präsidenten|Präsidialbüro",
    ),
    (
        "prime-minister",
        "Premierminister*|Premierministerin|Ministerpräsident|Ministerpräsidenten|Ministerpräsidentin|Regierungschef|Regierungschefs|Regierungschefin|Bundeskanzler|Bundeskanzlers|Bundeskanzlerin|Kanzler|Kanzlerin|Premier|Premiers|Kanzleramt",
    ),
    (
        "monarch",
        "König|Königs|Königin|Monarch*|Emir|Kronprinz|Kronprinzen|Königshaus|Königsfamilie|Kaiser|Sultan",
    ),
    (
        "ministry",
        "Ministerium|Ministeriums|Ministerien|Minister*|Ministerin|Staatssekretär|Staatssekretärin|Bundesminister*|Bundesministerin",
    ),
    (
        "ministry-interior",
        "Innenministerium|Innenministeriums|Innenminister*|Innenministerin|Bundesinnenministerium|Bundesinnenminister*|Bundesinnenministerin|Landesinnenminister",
    ),
    (
        "ministry-foreign",
        "Außenministerium|Außenministeriums|Außenminister*|Außenministerin|Auswärtiges Amt|Auswärtige Amt|Auswärtigen Amt|Auswärtigen Amts|Chefdiplomat|Chefdiplomatin|Aussendepartement|EDA",
    ),
    (
        "ministry-defence",
        "Verteidigungsministerium|Verteidigungsministeriums|Verteidigungsminister*|Verteidigungsministerin|Verteidigungsressort",
    ),
    (
        "ministry-health",
        "Gesundheitsministerium|Gesundheitsministeriums|Gesundheitsminister*|Gesundheitsministerin|Gesundheitsbehörde|Gesundheitsbehörden|Bundesgesundheitsministerium|Bundesgesundheitsminister*",
    ),
    (
        "ministry-finance",
        "Finanzministerium|Finanzministeriums|Finanzminister*|Finanzministerin|Wirtschaftsministerium|Wirtschaftsministeriums|Wirtschaftsminister*|Wirtschaftsministerin|Bundesfinanzminister*|Bundesfinanzministerium|Bundeswirtschaftsministerium",
    ),
    (
        "ministry-justice",
        "Justizministerium|Justizministeriums|Justizminister*|Justizministerin|Bundesjustizministerium",
    ),
    (
        "ministry-education",
        "Bildungsministerium|Bildungsministeriums|Bildungsminister*|Bildungsministerin|Kultusministerium|Kultusminister*|Kultusministerin",
    ),
    (
        "ministry-transport",
        "Verkehrsministerium|Verkehrsministeriums|Verkehrsminister*|Verkehrsministerin|Transportministerium|Transportministeriums|Transportminister*",
    ),
    (
        "ministry-environment",
        "Umweltministerium|Umweltministeriums|Umweltminister*|Umweltministerin",
    ),
    (
        "ministry-agriculture",
        "Landwirtschaftsministerium|Landwirtschaftsministeriums|Landwirtschaftsminister*|Landwirtschaftsministerin|Agrarministerium|Agrarminister*",
    ),
    (
        "ministry-labour",
        "Arbeitsministerium|Arbeitsministeriums|Arbeitsminister*|Arbeitsministerin|Sozialministerium|Sozialminister*",
    ),
    (
        "ministry-energy",
        "Energieministerium|Energieministeriums|Energieminister*|Energieministerin|Ölministerium|Ölminister*",
    ),
    (
        "ministry-emergencies",
        "Katastrophenschutzministerium|Zivilschutzministerium|Katastrophenministerium|Ministerium für Katastrophenschutz|Katastrophenschutzministeriums",
    ),
    (
        "police",
        "Polizei|Polizist*|Polizistin|Polizistinnen|Polizeibeamte*|Polizeibeamter|Polizeikräfte|Polizeikräften|Ermittler*|Kriminalpolizei|Kripo|Polizeisprecher*|Polizeisprecherin|Nationalpolizei|Kantonspolizei|Stadtpolizei|Landespolizei|Polizeipräsidium|Polizeidirektion|Landeskriminalamt|Polizeieinheit*|Ordnungshüter*|Polizeichef|Polizeiinspektion|Polizeiführung|Bereitschaftspolizei|Verkehrspolizei|Antiterrorpolizei|Anti-Terror-Polizei|Militärpolizei|Kapo|Ermittlungsbeamte*|Polizeibehörde|Polizeibehörden",
    ),
    ("gendarmerie", "Gendarmerie|Gendarm|Gendarmen"),
    (
        "border-guard",
        "Grenzschutz|Grenzschützer*|Grenzpolizei|Grenzwache|Grenzwachkorps|Grenzbeamte*|Grenzsoldat|Grenzsoldaten|Grenzschutzbehörde|Einwanderungsbehörde|Einwanderungsbehörden",
    ),
    (
        "customs",
        "Zoll|Zollbehörde|Zollbehörden|Zollbeamte*|Zollfahndung|Zollamt|Zöllner*|Zollverwaltung|Hauptzollamt",
    ),
    (
        "security-forces",
        "Sicherheitskräfte|Sicherheitskräften|Sicherheitsdienst|Sicherheitsdienste|Sicherheitsapparat|Sicherheitstruppen|Paramilitärs",
    ),
    (
        "intelligence",
        "Geheimdienst|Geheimdienste|Geheimdiensts|Geheimdienstes|Geheimdiensten|Nachrichtendienst|Nachrichtendienste|Nachrichtendienstes|Auslandsgeheimdienst|Inlandsgeheimdienst|Militärgeheimdienst|Auslandsnachrichtendienst",
    ),
    (
        "army",
        "Armee|Armeen|Militär|Militärs|Streitkräfte|Streitkräften|Soldat|Soldaten|Truppen|Heer|Generalstab|Regierungstruppen|Militärsprecher|Armeesprecher|Bodentruppen|Luftabwehr|Militärführung|Oberkommando|Bundesheer",
    ),
    ("navy", "Marine|Kriegsmarine|Seestreitkräfte"),
    ("air-force", "Luftwaffe|Luftstreitkräfte|Luftstreitkräften"),
    (
        "special-forces",
        "Spezialkräfte|Spezialkräften|Spezialeinheit|Spezialeinheiten|Sondereinheit|Sondereinheiten|Sondereinsatzkommando|SEK|Elitesoldaten|Eliteeinheit|Spezialeinsatzkommando|Einsatzkommando Cobra|Kommandosoldaten",
    ),
    (
        "prosecutor",
        "Staatsanwaltschaft|Staatsanwaltschaften|Staatsanwalt|Staatsanwalts|Staatsanwälte|Staatsanwältin|Generalstaatsanwaltschaft|Generalstaatsanwalt|Oberstaatsanwalt|Oberstaatsanwältin|Anklagebehörde|Bundesstaatsanwaltschaft|Staatsanwälten|Strafverfolger*|Chefanklägerin|Chefankläger|Anti-Terror-Staatsanwaltschaft der Justiz",
    ),
    (
        "court",
        "Gericht|Gerichts|Gerichte|Landgericht|Landgerichts|Amtsgericht|Amtsgerichts|Oberlandesgericht|Bundesgericht|Bundesgerichtshof|Bundesverfassungsgericht|Verfassungsgericht|Verfassungsgerichts|Oberster Gerichtshof|Oberste Gerichtshof|Obersten Gerichtshof|Oberstes Gericht|Oberste Gericht|Gerichtshof|Gerichtshofs|Berufungsgericht|Berufungsgerichts|Bezirksgericht|Strafgericht|Verwaltungsgericht|Verwaltungsgerichts|Richter|Richters|Richterin|Richtern|Justiz|Schwurgericht|Geschworenengericht|Jury|Militärgericht|Kassationsgericht|Arbeitsgericht|Bundesverwaltungsgericht|Justizbehörden|Ermittlungsrichter|Untersuchungsrichter|BGH|Kantonsgericht|Sozialgericht|Höchstgericht|Obergericht|Landesgericht|Oberverwaltungsgericht",
    ),
    (
        "parliament",
        "Parlament|Parlaments|Parlamente|Abgeordnete|Abgeordneten|Abgeordneter|Nationalversammlung|Senat|Senats|Unterhaus|Unterhauses|Oberhaus|Abgeordnetenhaus|Nationalrat|Nationalrats|Ständerat|Landtag|Landtags|Parlamentarier*|Volksvertretung|Kongress|Senator|Senatoren|Parlamentskammer|Abgeordnetenkammer",
    ),
    (
        "election-commission",
        "Wahlkommission|Wahlbehörde|Wahlleiter*|Wahlamt|Wahlleitung|Wahlgericht|Bundeswahlleiter|Landeswahlleiter",
    ),
    (
        "mayor",
        "Bürgermeister|Bürgermeisters|Bürgermeisterin|Oberbürgermeister|Oberbürgermeisterin|Stadtverwaltung|Rathaus|Stadtpräsident|Stadtpräsidentin|Stadtregierung",
    ),
    (
        "governor",
        "Gouverneur|Gouverneurs|Gouverneurin|Gouverneure|Landeshauptmann|Landeshauptfrau|Präfekt|Präfektur|Provinzregierung|Regionalregierung|Landesregierung|Provinzgouverneur|Landrat|Provinzbehörden|Regionalbehörden",
    ),
    (
        "embassy",
        "Botschaft|Botschaften|Botschafter*|Botschafterin|Konsulat|Konsulats|Konsul|Diplomat|Diplomaten|diplomatische Vertretung",
    ),
    ("coastguard", "Küstenwache|Küstenschutz|Küstenwachen"),
    (
        "firefighters",
        "Feuerwehr|Feuerwehren|Feuerwehrleute|Feuerwehrleuten|Feuerwehrmann|Feuerwehrmänner|Berufsfeuerwehr|Brandschutz|Feuerwehrsprecher*|Löschmannschaften",
    ),
    (
        "rescue-services",
        "Rettungsdienst|Rettungsdienste|Rettungsdienstes|Rettungskräfte|Rettungskräften|Einsatzkräfte|Einsatzkräften|Retter|Rettern|Katastrophenschutz|Katastrophenschutzbehörde|Zivilschutz|Zivilschutzes|Zivilschutzbehörde|Bergrettung|Bergwacht|Technisches Hilfswerk|THW|Rettungsmannschaften|Sanitäter|Sanitätern|Notdienst|Rettungsleitstelle|Seenotretter|Seenotrettung|Rega|Zivilverteidigung",
    ),
    (
        "tax-authority",
        "Finanzamt|Steuerbehörde|Steuerbehörden|Steuerfahndung|Fiskus|Finanzämter",
    ),
    (
        "data-protection",
        "Datenschutzbehörde|Datenschutzbehörden|Datenschutzbeauftragte*|Datenschutzbeauftragter|Datenschützer*",
    ),
    (
        "competition-authority",
        "Kartellamt|Bundeskartellamt|Wettbewerbsbehörde|Wettbewerbshüter*|Wettbewerbskommission|Kartellbehörde|Kartellwächter*",
    ),
    (
        "regulator",
        "Regulierungsbehörde|Regulierer|Aufsichtsbehörde|Aufsichtsbehörden|Finanzaufsicht|Bafin|Börsenaufsicht|Bankenaufsicht|Bundesnetzagentur|Finma|Aufseher*",
    ),
    (
        "aviation-authority",
        "Luftfahrtbehörde|Luftfahrtbehörden|Flugaufsicht|Flugsicherung|Luftfahrt-Bundesamt|Flugaufsichtsbehörde|Bundesstelle für Flugunfalluntersuchung|Zivilluftfahrtbehörde",
    ),
    (
        "nuclear-authority",
        "Atomaufsicht|Atombehörde|Atomaufsichtsbehörde|Atomenergieorganisation",
    ),
    (
        "central-bank",
        "Zentralbank|Zentralbanken|Notenbank|Notenbanken|Nationalbank|SNB|Währungshüter*|Notenbanker*",
    ),
    (
        "statistics-office",
        "Statistikamt|Statistisches Bundesamt|Statistische Bundesamt|Statistischen Bundesamt|Statistischen Bundesamtes|Statistikbehörde|Bundesamt für Statistik|Statistik Austria|Statistisches Landesamt",
    ),
    (
        "meteorological-office",
        "Wetterdienst|Wetterdienste|Wetterdienstes|Deutscher Wetterdienst|Deutsche Wetterdienst|Deutschen Wetterdienst|DWD|Meteorologe|Meteorologen|Meteo Schweiz|MeteoSchweiz|ZAMG|Wetterbehörde|Wetteramt|Meteorologieamt",
    ),
    (
        "geological-survey",
        "Erdbebenwarte|Erdbebendienst|Schweizerischer Erdbebendienst|Erdbebenzentrum|Erdbebeninstitut|Seismologe|Seismologen|geologischer Dienst|Geologiebehörde|seismologisches Institut|Institut für Seismologie|Institut für Geophysik",
    ),
    (
        "health-agency",
        "Gesundheitsamt|Gesundheitsämter|Gesundheitsdienst|Bundesamt für Gesundheit|BAG|Ages|Seuchenschutzbehörde|Seuchenbehörde|Gesundheitsinstitut",
    ),
    (
        "prison-service",
        "Gefängnisverwaltung|Justizvollzug|Gefängnisbehörde|Gefängnisbehörden|Gefängniswärter*|Gefängnisleitung|Justizwache|Strafvollzugsbehörde",
    ),
    (
        "red-cross",
        "nationale Rotkreuzgesellschaft|Rotkreuzgesellschaft|Rotkreuz-Gesellschaft",
    ),
    (
        "red-crescent",
        "Roter Halbmond|Rote Halbmond|Roten Halbmond|Roten Halbmonds|Roten Halbmondes|Rothalbmond-Gesellschaft",
    ),
    (
        "state-media",
        "Staatsmedien|Staatsfernsehen|Staatsfernsehens|Staatsagentur|staatliche Medien|staatlichen Medien|staatliche Nachrichtenagentur|staatlichen Nachrichtenagentur|Staatssender|amtliche Nachrichtenagentur|amtlichen Nachrichtenagentur|Staatsrundfunk|staatliches Fernsehen|staatlichen Fernsehen|halbamtliche Nachrichtenagentur|Staats-TV|Staatszeitung",
    ),
    (
        "media",
        "Medien|Zeitung|Zeitungen|Tageszeitung|Presse|Nachrichtenagentur|Nachrichtenagenturen|Lokalmedien|örtliche Medien|örtlichen Medien|Fernsehsender|Journalist|Journalisten|Reporter|Medienberichte|Medienberichten|lokale Medien|lokalen Medien|Nachrichtenportal",
    ),
    (
        "hospital",
        "Krankenhaus|Krankenhauses|Krankenhäuser|Klinik|Kliniken|Spital|Spitäler|Universitätsklinikum|Klinikum|Klinikums|Krankenhaussprecher*|Spitals",
    ),
    (
        "union",
        "Gewerkschaft|Gewerkschaften|Gewerkschafter*|Gewerkschaftsbund|DGB|ÖGB|Arbeitnehmervertretung|GDL|Betriebsrat",
    ),
    (
        "airline",
        "Fluggesellschaft|Fluggesellschaften|Airline|Airlines|Fluglinie|Fluglinien|Billigflieger",
    ),
    (
        "university",
        "Universität|Universitäten|Hochschule|Hochschulen|Fakultät",
    ),
    (
        "company",
        "Unternehmen|Unternehmens|Firma|Firmen|Konzern|Konzerns|Konzerne|Betrieb|Gesellschaft|Autobauer|Autohersteller|Firmensprecher*|Unternehmenssprecher*|Konzernsprecher*",
    ),
    (
        "bank",
        "Bank|Banken|Geldinstitut|Geldhaus|Kreditinstitut|Sparkasse|Großbank",
    ),
    (
        "rail-operator",
        "Bahnbetreiber|Bahngesellschaft|Eisenbahngesellschaft|Bahnunternehmen|ÖBB|SBB|Staatsbahn|Bahnsprecher*",
    ),
    (
        "opposition",
        "Opposition|Oppositionspartei|Oppositionsparteien|Oppositionsführer*|Oppositionelle*|Oppositioneller|Oppositionspolitiker*",
    ),
    (
        "rebels",
        "Rebell|Rebellen|Aufständische*|Aufständischer|Separatist|Separatisten|Miliz|Milizen|Milizionär|Milizionäre|Guerilla|Rebellengruppe|Rebellengruppen|prorussische Separatisten|prorussischen Separatisten|Guerillakämpfer",
    ),
    (
        "militants",
        "Dschihadist|Dschihadisten|Terrorist|Terroristen|Islamist|Islamisten|Terrorgruppe|Terrorgruppen|Terrormiliz|Terrororganisation|Extremist|Extremisten|Bewaffnete*|Bewaffneter|Dschihadistenmiliz|militante Islamisten|Islamistengruppe",
    ),
    (
        "activists",
        "Aktivist|Aktivisten|Menschenrechtler*|Menschenrechtsaktivist|Menschenrechtsaktivisten|NGO|NGOs|Nichtregierungsorganisation|Nichtregierungsorganisationen|Hilfsorganisation|Hilfsorganisationen|Menschenrechtsorganisation|Menschenrechtsorganisationen|Umweltschützer*|Umweltorganisation|Umweltorganisationen|Menschenrechtsgruppe",
    ),
    (
        "protesters",
        "Demonstrant|Demonstranten|Protestierende*|Demonstrierende*|Randalierer*|Gegendemonstranten",
    ),
    (
        "hackers",
        "Hacker|Hackern|Cyberkriminelle*|Hackergruppe|Hackergruppen|Cyberkrimineller|Hackerkollektiv",
    ),
    (
        "cyber-agency",
        "Bundesamt für Sicherheit in der Informationstechnik|BSI|Cybersicherheitsbehörde|IT-Sicherheitsbehörde|Cyberabwehrzentrum|Nationales Cyberabwehrzentrum",
    ),
];
