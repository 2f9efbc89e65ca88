use crate::event::Concept;

/// The German words for a thing counted; compounds that end like a word of the list need not stand in it.
pub(super) fn words(concept: Concept) -> &'static str {
    use Concept::*;
    match concept {
        People => {
            "Mensch*|Person*|Leute|Individuum|Individuen|Seelen|Menschenleben|Mann und Frau|Zivilperson*|Einzelperson*|\
             Privatperson*|Personen aller Altersgruppen"
        }
        Man => "Mann*|junge Männer|junger Mann|Herr*|Ehemann*|Männer im Alter|jungen Männer",
        Woman => {
            "Frau*|junge Frau|junge Frauen|Dame*|schwangere Frau|schwangere Frauen|Ehefrau*|Seniorin*|Schwangere|\
             Schwangeren"
        }
        Child => {
            "Kind*|Kleinkind*|Minderjährige*|Minderjähriger|Schulkind*|unbegleitete Minderjährige|\
             unbegleiteten Minderjährigen|Nachwuchs"
        }
        Baby => "Baby*|Säugling*|Neugeborene*|Neugeborenes|Babies|Fötus",
        Boy => "Junge*|Bub|Buben|Jungs|Söhne|Sohn|Bursche*|Knabe*",
        Girl => "Mädchen*|Tochter*|Mädel*",
        Teenager => "Jugendliche*|Jugendlicher|Teenager*|Halbwüchsige*|Heranwachsende*|Heranwachsender",
        YoungPerson => "junge Menschen|junge Leute|jungen Menschen|junger Mensch|junge Erwachsene",
        Adult => "Erwachsene*|Erwachsener|Volljährige*",
        Elderly => {
            "Senior|Senioren|Rentner*|Pensionist*|Pensionär*|ältere Menschen|alte Menschen|Greis*|Ältere|Betagte*|\
             Hochbetagte*|Ruheständler*|Heimbewohner*"
        }
        Student => "Student*|Studentin*|Studierende*|Studierender|Hochschüler*|Kommilitone*|Uni-Student*",
        Pupil => "Schüler*|Gymnasiast*|Schülerin*|Kindergartenkind*|Auszubildende*|Lehrling*|Azubi|Azubis",
        Teacher => {
            "Lehrer*|Lehrerin*|Lehrkraft*|Erzieher*|Erzieherin*|Dozent*|Pädagoge*|Lehrperson*|Schulleiter*|\
             Hochschullehrer*"
        }
        Worker => {
            "Arbeiter*|Arbeitskraft*|Bauarbeiter*|Leiharbeiter*|Werktätige*|Saisonarbeiter*|Wanderarbeiter*|\
             Arbeitnehmer*|Handwerker*|Hilfskraft*|Erntehelfer*|Fabrikarbeiter*|Gastarbeiter*|Zeitarbeiter*"
        }
        Employee => {
            "Mitarbeiter*|Mitarbeiterin*|Angestellte*|Angestellter|Beschäftigte*|Beschäftigter|Belegschaft*|\
             Mitarbeitende*|Personal|Bedienstete*|Bediensteter|Kraft|Kräfte|Arbeitende"
        }
        CivilServant => {
            "Beamte im öffentlichen Dienst|Staatsbedienstete*|Staatsangestellte*|Staatsdiener*|öffentlich Bedienstete|\
             Beamtin*"
        }
        Miner => "Bergmann*|Bergarbeiter*|Kumpel*|Grubenarbeiter*|Minenarbeiter*|Bergleute|Knappe*",
        Sailor => "Seemann*|Matrose*|Seeleute|Marinesoldat*|Kapitän*",
        Fisher => "Fischer*|Angler*",
        Pilot => "Pilot*|Copilot*|Co-Pilot*|Flugzeugführer*",
        CrewMember => {
            "Besatzungsmitglied*|Crewmitglied*|Crew-Mitglied*|Flugbegleiter*|Steward*|Stewardess*|Besatzung*|\
             Schaffner*|Zugbegleiter*"
        }
        Driver => {
            "Fahrer*|Fahrerin*|Autofahrer*|Lenker*|Busfahrer*|Lkw-Fahrer*|Lastwagenfahrer*|Lokführer*|Taxifahrer*|\
             Zugführer*|Lokomotivführer*|Chauffeur*|Chauffeuse*|Fahrzeuglenker*|Trucker*"
        }
        Cyclist => "Radfahrer*|Radler*|Velofahrer*|Fahrradfahrer*|Mountainbiker*|E-Bike-Fahrer*",
        Pedestrian => "Fußgänger*|Passant*|Spaziergänger*|Schaulustige*",
        Climber => {
            "Bergsteiger*|Kletterer*|Wanderer*|Skifahrer*|Alpinist*|Wandersleute|Snowboarder*|Tourengeher*|\
             Skitourengeher*|Wintersportler*"
        }
        Diver => "Taucher*|Rettungstaucher*|Schwimmer*|Badegast*|Surfer*|Polizeitaucher*",
        Passenger => {
            "Passagier*|Fahrgast*|Reisende*|Reisender|Fluggast*|Mitfahrer*|Zugreisende*|Bahnreisende*|Buspassagier*|Beifahrer*"
        }
        Occupant => "Insasse*|Businsasse*|Fahrzeuginsasse*|Autoinsasse*",
        Tourist => "Tourist*|Urlauber*|Besucher*|Ausflügler*|Feriengast*|Badende*|Hotelgast*|Touristin*|Gast*|Camper*",
        Resident => {
            "Einwohner*|Bewohner*|Anwohner*|Dorfbewohner*|Anrainer*|Nachbar*|Mieter*|Anlieger*|Inselbewohner*|Siedler*|\
             Hausbewohner*|Stadtbewohner*|Hausbesitzer*|Bewohnerin*"
        }
        Civilian => "Zivilist*|Zivilistin*|Unbeteiligte*",
        Citizen => {
            "Bürger*|Staatsbürger*|Staatsangehörige*|Staatsangehöriger|Bürgerin*|Landsleute|Ausländer*|EU-Bürger*|\
             Landsmann*|Bundesbürger*|Auslandsdeutsche*"
        }
        Soldier => {
            "Soldat*|Reservist*|Fallschirmjäger*|Blauhelm*|Blauhelmsoldat*|Militärangehörige*|Truppen|UN-Soldat*|\
             Wehrpflichtige*|Rekrut*|Infanterist*|Wehrdienstleistende*|Marineinfanterist*|Offizier*|Armeeangehörige*"
        }
        Guard => {
            "Wachmann*|Wächter*|Wachleute|Leibwächter*|Sicherheitskraft*|Sicherheitsmann*|Sicherheitsleute|\
             Grenzschützer*|Grenzsoldat*|Grenzer*|Gefängniswärter*|Wärter*|Justizbeamte*|Justizvollzugsbeamte*|\
             Bodyguard*|Wachpersonal|Türsteher*|Ordner*|Justizwachebeamte*"
        }
        PoliceOfficer => {
            "Polizist*|Polizistin*|Polizeibeamte*|Polizeibeamter|Polizeibeamtin*|Polizeikraft*|Beamte|Beamten|Beamter|\
             Gendarm*|Carabiniere|Carabinieri|Polizeioffizier*|Ordnungshüter*|Sicherheitsbeamte*|Kriminalbeamte*|\
             Kantonspolizist*|Stadtpolizist*|Bundespolizist*|Bereitschaftspolizist*|Streifenpolizist*|Polizeischüler*|\
             Kripobeamte*|Sicherheitskräfte|Einsatzkraft der Polizei|Polizisten und Polizistinnen"
        }
        Firefighter => {
            "Feuerwehrmann*|Feuerwehrleute|Feuerwehrfrau*|Feuerwehrkraft*|Florianijünger|Brandbekämpfer*|\
             Feuerwehrangehörige*|Feuerwehrkamerad*|Löschkraft*"
        }
        Rescuer => {
            "Retter*|Helfer*|Rettungskraft*|Sanitäter*|Notarzt*|Einsatzkraft*|Bergretter*|Rettungshelfer*|\
             Rettungssanitäter*|Notfallsanitäter*|Rettungsschwimmer*|Bergungskraft*|Bergwacht|THW-Helfer*|\
             Rettungsleute"
        }
        AidWorker => {
            "humanitäre Helfer|Entwicklungshelfer*|Hilfskräfte|UN-Mitarbeiter*|humanitärer Helfer|humanitären Helfer"
        }
        Doctor => "Arzt*|Ärztin*|Chirurg*|Hausarzt*|Mediziner*|Zahnarzt*|Allgemeinmediziner*|Oberarzt*",
        Nurse => "Krankenschwester*|Pfleger*|Pflegerin*|Krankenpfleger*|Pflegekraft*|Hebamme*|Pflegende*|Altenpfleger*",
        HealthWorker => {
            "Gesundheitspersonal|medizinisches Personal|Klinikpersonal|Krankenhauspersonal|Gesundheitsmitarbeiter*|\
             Pflegepersonal|Klinikmitarbeiter*|medizinischem Personal|Spitalpersonal"
        }
        Journalist => {
            "Journalist*|Journalistin*|Reporter*|Korrespondent*|Medienschaffende*|Fotograf*|Kameramann*|Redakteur*|\
             Blogger*|Medienvertreter*|Pressevertreter*"
        }
        Official => {
            "Amtsträger*|Funktionär*|Regierungsvertreter*|Behördenvertreter*|Zollbeamte*|Zöllner*|Verantwortliche*|\
             Vertreter*|Repräsentant*|hochrangige Beamte|ranghohe Beamte"
        }
        Politician => "Politiker*|Politikerin*|Mandatsträger*|Regierungsmitglied*|Parteifreund*",
        Minister => "Minister*|Ministerin*|Staatssekretär*|Kabinettsmitglied*|Ressortchef*",
        Lawmaker => {
            "Abgeordnete*|Abgeordneter|Parlamentarier*|Senator*|Bundestagsabgeordnete*|Nationalrat*|Nationalrätin*|\
             Ständerat*|Europaabgeordnete*|EU-Abgeordnete*|Kongressabgeordnete*|Mandatare|Mandatar|Volksvertreter*|\
             Parlamentsmitglied*|Kantonsrat*"
        }
        Mayor => "Bürgermeister*|Oberbürgermeister*|Stadtpräsident*|Gemeindepräsident*",
        Governor => "Gouverneur*|Landeshauptmann*|Landeshauptleute|Präfekt*|Landrat*|Bezirkshauptmann*",
        Councillor => "Stadtrat*|Gemeinderat*|Ratsmitglied*|Kreisrat*",
        HeadOfState => {
            "Staatschef*|Regierungschef*|Staats- und Regierungschefs|Staatsoberhaupt*|Staatsoberhäupter|Präsident*"
        }
        Candidate => "Kandidat*|Bewerber*|Anwärter*|Stellenbewerber*|Bewerberin*",
        Delegate => {
            "Delegierte*|Delegierter|Teilnehmer*|Botschafter*|Diplomat*|Unterhändler*|Gesandte*|Vermittler*|\
             Kongressteilnehmer*|Konferenzteilnehmer*"
        }
        Judge => "Richter*|Richterin*",
        Juror => "Geschworene*|Geschworener|Schöffe*|Jurymitglied*|Jury-Mitglied*",
        Lawyer => "Anwalt*|Anwältin*|Rechtsanwalt*|Staatsanwalt*|Staatsanwältin*|Notar*|Verteidiger*",
        Prisoner => {
            "Häftling*|Gefangene*|Gefangener|Kriegsgefangene*|Gefängnisinsasse*|Strafgefangene*|Sträfling*|\
             Kriegsgefangener|Insassen des Gefängnisses|Mithäftling*|politische Gefangene|politischen Gefangenen"
        }
        Migrant => {
            "Migrant*|Zuwanderer*|Einwanderer*|Bootsflüchtling*|Bootsmigrant*|illegale Einwanderer|Migrantin*|\
             Geschleuste*|Auswanderer*|irreguläre Migranten"
        }
        AsylumSeeker => "Asylbewerber*|Asylsuchende*|Asylwerber*|Asylantragsteller*|Schutzsuchende*",
        Refugee => "Flüchtling*|Geflüchtete*|Geflüchteter|Kriegsflüchtling*|Flüchtende*",
        Family => "Familie*|Großfamilie*",
        Household => "Haushalt*|Privathaushalt*|Stromkunde*|Haushaltskunde*",
        Couple => "Ehepaar*|Pärchen|Paare|Paaren|Liebespaar*|Brautpaar*",
        Relative => {
            "Angehörige*|Angehöriger|Verwandte*|Familienmitglied*|Familienangehörige*|Eltern|Elternteil*|\
             Hinterbliebene*|Cousin*|Cousine*|Neffe*|Nichte*|Großeltern|Enkel*|Schwager*|Geschwister|Onkel|Tante*|\
             Großmutter*|Großvater*|Ehepartner*"
        }
        Mother => "Mutter*|alleinerziehende Mütter|Mama",
        Father => "Vater*|Papa",
        Brother => "Bruder*",
        Sister => "Schwester|Schwestern",
        Orphan => "Waise*|Waisenkind*|Halbwaise*|Vollwaise*",
        Protester => {
            "Demonstrant*|Demonstrantin*|Demonstrierende*|Protestierende*|Kundgebungsteilnehmer*|Aktivist*|\
             Randalierer*|Gegendemonstrant*|Protestler*|Klimaaktivist*|Gelbweste*|Umweltaktivist*|Demo-Teilnehmer*|\
             Demonstrationsteilnehmer*|Chaoten|Klimakleber*|Regierungsgegner*"
        }
        Striker => "Streikende*|Streikender|streikende Arbeiter|streikende Beschäftigte|streikende Mitarbeiter",
        Voter => "Wähler*|Wählerin*|Wahlberechtigte*|Stimmberechtigte*|Stimmbürger*|Briefwähler*|Erstwähler*",
        Spectator => {
            "Zuschauer*|Konzertbesucher*|Festivalbesucher*|Zuseher*|Feiernde*|Partygast*|Zuhörer*|Schlachtenbummler*"
        }
        Fan => "Fan*|Fußballfan*|Anhänger*|Hooligan*|Ultras|Fußballanhänger*",
        Athlete => {
            "Athlet*|Sportler*|Sportlerin*|Spieler*|Fußballer*|Läufer*|Fußballspieler*|Turner*|Starter*|Profi|Profis|\
             Nationalspieler*|Leichtathlet*"
        }
        Coach => "Trainer*|Coach*|Schiedsrichter*|Nationaltrainer*",
        Musician => {
            "Musiker*|Sänger*|Sängerin*|Künstler*|Schauspieler*|Schauspielerin*|Regisseur*|Schriftsteller*|Autor*|\
             Tänzer*|Filmemacher*"
        }
        Scientist => {
            "Wissenschaftler*|Forscher*|Forscherin*|Seismologe*|Epidemiologe*|Ökonom*|Virologe*|Naturwissenschaftler*"
        }
        Attacker => {
            "Angreifer*|Attentäter*|Täter*|Schütze*|Todesschütze*|Amokläufer*|Amokschütze*|Mörder*|Messerstecher*|\
             Selbstmordattentäter*|Geiselnehmer*|Bewaffnete*|Bewaffneter|bewaffnete Männer|bewaffneten Männern|\
             bewaffneter Mann|Entführer*|Brandstifter*|Killer*|Todesfahrer*|Heckenschütze*|Mittäter*|Selbstmordbomber*|\
             Messerangreifer*|Gewalttäter*"
        }
        Militant => {
            "Kämpfer*|Rebell*|Aufständische*|Aufständischer|Dschihadist*|Islamist*|Extremist*|Milizionär*|Söldner*|\
             Separatist*|Guerillakämpfer*|Milizkämpfer*|IS-Kämpfer*|Taliban-Kämpfer*|Hisbollah-Kämpfer*|Hamas-Kämpfer*|\
             Freischärler*|Gotteskrieger*|PKK-Kämpfer*|Militante*"
        }
        Terrorist => "Terrorist*|Terrorverdächtige*|mutmaßliche Terroristen",
        Suspect => {
            "Verdächtige*|Verdächtiger|Tatverdächtige*|Tatverdächtiger|Beschuldigte*|Beschuldigter|mutmaßliche Täter|\
             mutmaßlichen Täter|Komplize*|Hauptverdächtige*|mutmaßlicher Täter|Komplizin*|mutmaßliche Komplizen"
        }
        Defendant => "Angeklagte*|Angeklagter|Mitangeklagte*|Hauptangeklagte*",
        Criminal => {
            "Kriminelle*|Krimineller|Verbrecher*|Straftäter*|Dieb*|Räuber*|Einbrecher*|Schmuggler*|Schleuser*|\
             Schlepper*|Drogenhändler*|Dealer*|Betrüger*|Bandit*|Bandenmitglied*|Mafioso|Mafiosi|Gangster*|Pirat*|\
             Menschenhändler*|Plünderer*|Cyberkriminelle*|Menschenschmuggler*|Wilderer*|Sexualstraftäter*|Bankräuber*"
        }
        Hacker => "Hacker*|Hackerin*|Computerhacker*",
        Victim => {
            "Opfer*|Geschädigte*|Unfallopfer*|Terroropfer*|Verbrechensopfer*|Missbrauchsopfer*|Kriegsopfer*|\
             Gewaltopfer*"
        }
        Patient => "Patient*|Patientin*|Kranke*|Covid-Patient*|Corona-Patient*|Intensivpatient*",
        Witness => "Zeuge*|Augenzeuge*|Zeugin*",
        Plaintiff => "Kläger*|Nebenkläger*|Klägerin*|Beschwerdeführer*",
        Customer => {
            "Kunde*|Kundin*|Verbraucher*|Konsument*|Käufer*|Abonnent*|Versicherte*|Sparer*|Kontoinhaber*|Bankkunde*|\
             Anleger*|Bahnkunde*"
        }
        User => "Nutzer*|User|Internetnutzer*|Anwender*|Nutzerin*|Follower*|Facebook-Nutzer*|Benutzer*",
        Shareholder => "Aktionär*|Investor*|Anteilseigner*|Kleinaktionär*",
        Farmer => {
            "Bauer*|Landwirt*|Landwirtin*|Bäuerin*|Landarbeiter*|Winzer*|Viehzüchter*|Kleinbauer*|Bäuerinnen|\
             Milchbauer*"
        }
        Engineer => "Ingenieur*|Techniker*|Ingenieurin*|Softwareentwickler*",
        Businessperson => {
            "Geschäftsmann*|Geschäftsleute|Unternehmer*|Manager*|Händler*|Geschäftsfrau*|Banker*|Chef*|Unternehmerin*|\
             Vorstandsmitglied*|Arbeitgeber*|Kaufleute|Kaufmann*|Oligarch*|Ladenbesitzer*"
        }
        Volunteer => {
            "Freiwillige*|Freiwilliger|Ehrenamtliche*|Ehrenamtlicher|freiwillige Helfer|freiwilligen Helfern|\
             ehrenamtliche Helfer|freiwillige Helferinnen"
        }
        Investigator => "Ermittler*|Ermittlerin*|Fahnder*|Gutachter*|Detektiv*|Kriminaltechniker*",
        Agent => "Agent*|Spion*|Geheimagent*|Informant*|V-Mann*|V-Leute|Geheimdienstmitarbeiter*|Agentin*",
        Inspector => "Inspektor*|Beobachter*|Wahlbeobachter*|Kontrolleur*|Inspekteur*|OSZE-Beobachter*|UN-Inspektor*",
        Cleric => {
            "Priester*|Bischof*|Imam*|Pfarrer*|Nonne*|Mönch*|Kardinal*|Rabbiner*|Geistliche*|Geistlicher|Pastor*|\
             Missionar*|Ordensschwester*|Pater"
        }
        Member => {
            "Mitglied*|Vereinsmitglied*|Gewerkschaftsmitglied*|Parteimitglied*|Gruppenmitglied*|Führungsmitglied*"
        }
        Expelled => "Abgeschobene*|Ausgewiesene*|ausgewiesene Diplomaten",
        Unemployed => "Arbeitslose*|Arbeitsloser|Erwerbslose*|Stellensuchende*|Arbeitssuchende*|Kurzarbeiter*",
        Immunised => "Geimpfte*|Geimpfter|Geboosterte*",
        Beneficiary => {
            "Begünstigte*|Leistungsempfänger*|Bezieher*|Empfänger*|Sozialhilfeempfänger*|Hartz-IV-Empfänger*"
        }
        Caller => "Anrufer*|Leser*|Unterzeichner*",
        Population => "Bevölkerung|Gesamtbevölkerung|Zivilbevölkerung",
        Dead => {
            "Tote*|Toter|Todesopfer*|Getötete*|Getöteter|Verstorbene*|Verstorbener|Todesfall*|Gestorbene*|Ermordete*|\
             Ermordeter|Ertrunkene*|Verkehrstote*|Unfalltote*|Drogentote*|Corona-Tote*|Coronatote*|Todesfälle|\
             Sterbefall*|Kriegstote*|Hitzetote*|Mordopfer|getötete Menschen|getötete Zivilisten|Gefallene*|\
             Hingerichtete*|Hitzetoter|Ziviltote"
        }
        Injured => "Verletzte*|Verletzter|Verwundete*|Verwundeter|verletzte Personen|verletzte Menschen",
        SeriouslyInjured => {
            "Schwerverletzte*|Schwerverletzter|schwer Verletzte|schwer Verletzten|schwer Verletzter|\
             schwerverletzte Personen|Schwerstverletzte*"
        }
        Critical => "lebensgefährlich Verletzte|lebensgefährlich Verletzten|lebensgefährlich verletzte Personen",
        SlightlyInjured => {
            "Leichtverletzte*|Leichtverletzter|leicht Verletzte|leicht Verletzten|leicht Verletzter|\
             leichtverletzte Personen"
        }
        Hospitalised => "Hospitalisierte*|Krankenhauseinweisung*|Hospitalisierung*|Krankenhauspatient*",
        Missing => {
            "Vermisste*|Vermisster|Verschollene*|vermisste Personen|vermisste Menschen|Verschwundene*|Vermisstenfall*"
        }
        Trapped => "Verschüttete*|Verschütteter|Eingeschlossene*|Eingeschlossener|Eingeklemmte*|Gestrandete*",
        Rescued => "Gerettete*|Geretteter",
        Survivor => "Überlebende*|Überlebender|Unverletzte*",
        Identified => "Identifizierte*|identifizierte Opfer",
        Evacuee => "Evakuierte*|Evakuierter",
        Displaced => {
            "Vertriebene*|Vertriebener|Binnenflüchtling*|Binnenvertriebene*|Obdachlose*|Obdachloser|Wohnungslose*|\
             Heimatvertriebene*"
        }
        Affected => "Betroffene*|Betroffener",
        Hostage => "Geisel|Geiseln|Entführte*|Entführter|Entführungsopfer*|Verschleppte*|Entführungsfall*",
        Detainee => {
            "Festgenommene*|Festgenommener|Festnahme*|Verhaftete*|Verhafteter|Verhaftung*|Inhaftierte*|Inhaftierter|\
             Untersuchungshäftling*|Festgehaltene*"
        }
        Released => "Freigelassene*|Freigelassener|Freilassung*|Entlassene*",
        Charged => "Beschuldigungen",
        Convicted => "Verurteilte*|Verurteilter|Verurteilung*|Schuldsprüche",
        Acquitted => "Freigesprochene*|Freispruch*|Freisprüche",
        Wanted => "Gesuchte*|Gesuchter|Flüchtige*|Flüchtiger|Ausbrecher*|flüchtige Häftlinge",
        Infected => {
            "Infizierte*|Infizierter|Erkrankte*|Erkrankter|Corona-Infizierte*|Neuinfizierte*|positiv Getestete|\
             positiv Getesteten|Coronainfizierte*"
        }
        Recovered => "Genesene*|Genesener",
        Quarantined => "Isolierte|Menschen in Quarantäne|Personen in Quarantäne",
        LaidOff => "Entlassung*|Kündigung*|Stellenstreichung*|Gekündigte*|Stellenkürzungen",
        Hired => "Neueinstellung*|Neueingestellte*",
        Buried => "Beerdigung*|Begräbnis*",
        Worshipper => "Gläubige*|Gläubiger|Pilger*|Kirchgänger*|Gottesdienstbesucher*|Betende*|Kirchenbesucher*",
        Viewer => "Fernsehzuschauer*|TV-Zuschauer*|Fernsehzuseher*",
        Expert => "Experte*|Expertin*|Sachverständige*|Fachleute|Fachmann*|Spezialist*|Analyst*",
        Astronaut => "Astronaut*|Kosmonaut*|Raumfahrer*",
        Motorcyclist => "Motorradfahrer*|Biker*|Töfffahrer*|Mopedfahrer*|Rollerfahrer*",
        Twin => "Zwilling*|Drilling*",
        Body => "Leiche*|Leichnam*|Kadaver|Leichenteil*|sterbliche Überreste|Skelett*|Körper|tote Körper",
        Birth => "Geburt*",
        OnlineItem => {
            "Inhalt*|Online-Inhalt*|Propagandainhalt*|Propaganda-Inhalt*|Internetinhalt*|terroristische Inhalte|\
             Netzinhalt*|Posten Inhalte|Propagandamaterial*|Online-Material*|Element*|Terrorinhalt*"
        }
        Account => {
            "Konto|Konten|Kontos|Account*|Nutzerkonto*|Profil*|Benutzerkonto*|Twitter-Konto*|Facebook-Konto*|\
             Fake-Account*|Online-Konto*|Telegram-Konto*|Nutzerprofil*|Online-Profil*|Facebook-Profil*|Fake-Profil*"
        }
        BankAccount => "Bankkonto*|Girokonto*|Sparkonto*|Schwarzgeldkonto*|Offshore-Konto*",
        Post => {
            "Beitrag im Netz|Post|Posts|Tweet*|Posting*|Facebook-Post*|Blogbeitrag*|Online-Beitrag*|Facebook-Beitrag*|\
             Retweet*|Instagram-Post*|Beitrag*"
        }
        Comment => "Kommentar*|Leserkommentar*|Antwort|Antworten",
        Message => "Nachricht*|Textnachricht*|SMS|Kurznachricht*|WhatsApp-Nachricht*|Sprachnachricht*",
        Email => "E-Mail|E-Mails|Mail|Mails|Emails|Email|Spam-Mail*",
        Video => "Video*|Clip*|Videoclip*|Propagandavideo*|Aufnahme*|Videoaufnahme*|Filmaufnahme*|Propaganda-Video*",
        Image => "Bild*|Foto*|Fotografie*|Aufnahmen|Lichtbild*|Meme|Memes|Screenshot*",
        Website => {
            "Website*|Webseite*|Internetseite*|Blog|Blogs|Portal*|Forum|Foren|Internetportal*|Homepage*|\
             Internetauftritt*|Online-Portal*|Web-Seite*"
        }
        WebPage => "Unterseite*|Facebook-Seite*",
        Channel => "Kanal*|Telegram-Kanal*|Youtube-Kanal*|Telegram-Kanäle",
        OnlineGroup => "Facebook-Gruppe*|Telegram-Gruppe*|Chatgruppe*|WhatsApp-Gruppe*|Chat-Gruppe*|Online-Gruppe*",
        Link => "Link|Links|URL|URLs|Hyperlink*|Internetadresse*|Webadresse*|Internetlink*",
        Chatbot => "Bot|Bots|Chatbot*|Social Bot|Social Bots",
        App => "App|Apps|Anwendung*|Handy-App*|Applikation*",
        Domain => "Domain*|Domains|Internetdomain*|Domäne*",
        Hashtag => "Hashtag*",
        OnlinePlatform => {
            "Plattform*|Online-Plattform*|Onlineplattform*|soziale Netzwerke|soziales Netzwerk|sozialen Netzwerken|\
             Internetplattform*|Online-Dienst*|Onlinedienst*|Internetdienst*|soziale Medien"
        }
        Server => "Server|Servern|Servers|Rechenzentrum|Rechenzentren",
        OnlineFile => "Datei*|Computerdatei*",
        Record => {
            "Datensatz*|Daten|Kundendaten|Patientendaten|Patientenakte*|persönliche Daten|Nutzerdaten|Personendaten|\
             personenbezogene Daten|Eintrag|Einträge|Einträgen|Kundendatensatz*"
        }
        Password => "Passwort|Passwörter|Passwörtern|Zugangsdaten|Kennwort|Kennwörter|Zugangscode*",
        CreditCard => "Kreditkarte*|Bankkarte*|Kreditkartennummer*|Kreditkartendaten|EC-Karte*",
        Vulnerability => "Sicherheitslücke*|Schwachstelle*|Lücke*|Mangel*|Softwarefehler*|Programmfehler*",
        Device => "Gerät*|Mobilgerät*|Datenträger*|Maschine*|Elektrogerät*|elektronische Geräte|Speichergerät*",
        Computer => "Computer*|Rechner*|Laptop*|PC|PCs|Tablet*|Notebook*",
        Phone => "Telefon*|Handy*|Smartphone*|Mobiltelefon*|iPhone|iPhones|SIM-Karte*|Natel*",
        Camera => "Kamera*|Überwachungskamera*|Videokamera*",
        Storage => "Festplatte*|USB-Stick*|Speicherkarte*|Speichermedium|Speichermedien|Speicherstick*",
        FlightRecorder => {
            "Flugschreiber*|Blackbox|Black Box|Black Boxes|Datenschreiber*|Stimmenrekorder*|Flugdatenschreiber*"
        }
        Vehicle => {
            "Fahrzeug*|Einsatzfahrzeug*|Kraftfahrzeug*|Kfz|Dienstfahrzeug*|Elektrofahrzeug*|Militärfahrzeug*|\
             Wagen im Einsatz"
        }
        Car => {
            "Auto*|Wagen|Wagens|Pkw|Pkws|Taxi*|Personenwagen|Elektroauto*|Limousine*|Geländewagen|Mietwagen|\
             Polizeiwagen|Streifenwagen|Polizeiauto*|Neuwagen|Gebrauchtwagen|SUV|SUVs|E-Auto*|Kleinwagen|Sportwagen|\
             Personenkraftwagen|Diesel-Auto*|Dienstwagen|Kombi|Kombis|Dieselfahrzeug*"
        }
        Truck => {
            "Lkw|Lkws|Lastwagen|Lastwagens|Laster*|Lastkraftwagen|Sattelschlepper*|Sattelzug*|Tanklaster*|\
             Tanklastwagen|Lieferwagen|Pritschenwagen|Pick-up|Pickup|Pickups|Tanklastzug*|Lastzug*|Müllwagen|\
             Autotransporter*"
        }
        Bus => {
            "Bus*|Reisebus*|Linienbus*|Schulbus*|Kleinbus*|Minibus*|Autobus*|Doppeldeckerbus*|Fernbus*|Reisecar|\
             Reisecars|Car|Cars|Postauto*"
        }
        Ambulance => {
            "Krankenwagen|Rettungswagen|Ambulanz|Ambulanzen|Krankenwagens|Rettungswagens|Ambulanzfahrzeug*|\
             Notarztwagen"
        }
        Train => {
            "Zug|Züge|Zügen|Zuges|Zugs|Güterzug*|Personenzug*|Regionalzug*|ICE|ICEs|S-Bahn*|U-Bahn*|Schnellzug*|\
             Hochgeschwindigkeitszug*|Regionalbahn*|Nahverkehrszug*|TGV|Fernzug*|Bahn|Bahnen|U-Bahn-Zug*|Intercity*|\
             Pendlerzug*|Nachtzug*"
        }
        TrainCar => {
            "Waggon*|Wagon*|Waggons|Eisenbahnwagen|Zugwaggon*|Kesselwagen|Güterwagen|Güterwaggon*|Lokomotive*|Lok|Loks|\
             Triebwagen"
        }
        Aircraft => "Luftfahrzeug*|Fluggerät*|Segelflugzeug*|Heißluftballon*|Ballon*|Luftschiff*",
        Plane => {
            "Flugzeug*|Flieger*|Maschine der|Passagierflugzeug*|Passagiermaschine*|Kleinflugzeug*|Verkehrsflugzeug*|\
             Jet|Jets|Frachtflugzeug*|Löschflugzeug*|Militärflugzeug*|Propellermaschine*|Sportflugzeug*|\
             Linienmaschine*|Privatjet*|Transportflugzeug*|Frachtmaschine*|Militärmaschine*"
        }
        Warplane => {
            "Kampfjet*|Kampfflugzeug*|Jagdflugzeug*|Bomber|Kampfbomber*|Abfangjäger*|Düsenjäger*|Jagdbomber*|F-16|F-35|\
             Eurofighter|Tornado-Kampfjets"
        }
        Helicopter => {
            "Hubschrauber*|Helikopter*|Rettungshubschrauber*|Kampfhubschrauber*|Militärhubschrauber*|\
             Löschhubschrauber*|Heli|Polizeihubschrauber*"
        }
        Drone => {
            "Drohne*|Kampfdrohne*|Aufklärungsdrohne*|Kamikazedrohne*|Kamikaze-Drohne*|Shahed-Drohne*|\
             unbemannte Flugzeuge"
        }
        Ship => {
            "Schiff*|Kreuzfahrtschiff*|Frachter*|Frachtschiff*|Containerschiff*|Handelsschiff*|Trawler|Rettungsschiff*|\
             Segelschiff*|Ausflugsschiff*|Massengutfrachter*|Patrouillenschiff*|Kreuzfahrtriese*|Passagierschiff*"
        }
        Boat => {
            "Boot*|Fischerboot*|Schlauchboot*|Flüchtlingsboot*|Kahn|Kähne|Jacht*|Yacht*|Segelboot*|Motorboot*|\
             Schnellboot*|Ruderboot*|Kutter|Fischkutter*|Floß|Flöße|Patrouillenboot*|Holzboot*|Ausflugsboot*|Hausboot*|\
             Rettungsboot*|Kajak*|Kanu|Kanus|Migrantenboot*|Segeljacht*|Beiboot*|Katamaran*|Segelyacht*"
        }
        Ferry => "Fähre*|Autofähre*|Fährschiff*|Personenfähre*",
        Tanker => "Tanker|Tankern|Tankers|Öltanker*|Tankschiff*|Supertanker*|Gastanker*",
        Warship => "Kriegsschiff*|Fregatte*|Flugzeugträger*|Zerstörer*|Korvette*|Marineschiff*|Kreuzer",
        Submarine => "U-Boot*|Unterseeboot*|Atom-U-Boot*|Tauchboot*",
        Motorcycle => "Motorrad*|Moped*|Motorroller*|Roller*|Töff|Töffs|E-Scooter*|Mofa|Mofas",
        Bicycle => "Fahrrad*|Rad|Räder|Velo|Velos|E-Bike*|Rennrad*|Lastenrad*",
        Tractor => {
            "Traktor*|Bagger*|Bulldozer*|Trecker*|Planierraupe*|Mähdrescher*|Schlepper mit Anhänger|Baufahrzeug*"
        }
        FireEngine => {
            "Löschfahrzeug*|Feuerwehrauto*|Feuerwehrfahrzeug*|Löschzug|Löschzüge|Löschzügen|Tanklöschfahrzeug*"
        }
        Van => "Transporter*|Kleintransporter*|Kastenwagen|Wohnmobil*|Van|Vans|Kleinlaster*|Kleinlastwagen|Wohnwagen",
        Tram => "Straßenbahn*|Tram|Trams|Stadtbahn*",
        ArmouredVehicle => {
            "gepanzerte Fahrzeuge|gepanzertes Fahrzeug|Panzerfahrzeug*|Truppentransporter*|Schützenpanzer*|Radpanzer*|\
             Mannschaftstransporter*|gepanzerten Fahrzeugen"
        }
        Tank => "Panzer*|Kampfpanzer*|Leopard-Panzer*|Leopard-2-Panzer*",
        Spacecraft => {
            "Satellit|Satelliten|Raumschiff*|Raumkapsel*|Raumfähre*|Raumsonde*|Sonde|Sonden|Raumfahrzeug*|Rover|\
             Weltraumteleskop*"
        }
        Building => {
            "Gebäude*|Wohngebäude*|Hochhaus*|Wohnblock*|Bauwerk*|Wolkenkratzer*|Mehrfamilienhaus*|Wohnblocks|\
             Lagerhalle*|Scheune*|Bürogebäude*|Gebäudekomplex*|Turm|Türme|Türmen|Bürohaus*|Immobilie*|Lagerhaus*|Stall|\
             Ställe|Regierungsgebäude*|Objekt*|Bau|Bauten|Nebengebäude*|Schulgebäude*|Plattenbau*"
        }
        Home => {
            "Wohnhaus*|Unterkunft|Unterkünfte|Unterkünften|Behausung*|Wohneinheit*|Zuhause|Eigenheim*|Wohnobjekt*|\
             Wohnheim*"
        }
        House => {
            "Haus*|Einfamilienhaus*|Bungalow*|Villa*|Hütte*|Reihenhaus*|Holzhaus*|Ferienhaus*|Bauernhaus*|Lehmhaus*|\
             Häuschen|Nachbarhaus*"
        }
        Apartment => "Wohnung*|Apartment*|Appartement*|Eigentumswohnung*|Sozialwohnung*|Mietwohnung*|Ferienwohnung*",
        Tent => "Zelt*|Notunterkunft|Notunterkünfte|Notunterkünften|Schutzraum|Schutzräume|Bunker",
        Camp => {
            "Lager|Lagern|Flüchtlingslager*|Camp|Camps|Zeltlager*|Ausbildungslager*|Slum|Slums|Trainingslager*|\
             Auffanglager*|Zeltstadt|Siedlung*"
        }
        School => {
            "Schule*|Grundschule*|Gymnasium|Gymnasien|Volksschule*|Hauptschule*|Internat|Internate|Berufsschule*|\
             Realschule*|Schulhaus*|Mittelschule*|Gesamtschule*|Bildungseinrichtung*"
        }
        Kindergarten => "Kindergarten*|Kita|Kitas|Kindertagesstätte*|Krippe*|Kinderkrippe*",
        University => "Universität*|Uni|Unis|Hochschule*|Fakultät*|Fachhochschule*|Campus",
        Hospital => {
            "Krankenhaus*|Klinik*|Spital|Spitäler|Spitälern|Hospital|Hospitäler|Lazarett*|Gesundheitszentrum|\
             Gesundheitszentren|Universitätsklinik*|Klinikum|Kliniken|Gesundheitseinrichtung*|Feldlazarett*|\
             Landesklinikum"
        }
        HospitalBed => "Krankenhausbett*|Bett|Betten|Intensivbett*|Krankenhausbetten|Intensivbetten",
        Shop => {
            "Geschäft|Geschäfte|Geschäften|Laden*|Supermarkt*|Filiale*|Einkaufszentrum|Einkaufszentren|Kaufhaus*|\
             Kaufhäuser|Markthalle*|Verkaufsstelle*|Warenhaus*|Bäckerei*|Boutique*|Juwelier*|Kiosk*"
        }
        Pharmacy => "Apotheke*",
        PetrolStation => "Tankstelle*",
        Restaurant => {
            "Restaurant*|Gaststätte*|Café*|Gasthaus*|Wirtshaus*|Lokal|Lokale|Lokalen|Kneipe*|Imbiss|Imbisse|Gasthof*|\
             Pizzeria"
        }
        Factory => {
            "Fabrik*|Werk|Werke|Werken|Produktionsstätte*|Raffinerie*|Anlage*|Werkstatt|Werkstätten|Industrieanlage*|\
             Betriebsstätte*|Standort*|Ölraffinerie*|Produktionsstandort*|Chemiefabrik*|Autowerk*|Produktionsanlage*|\
             Gießerei*"
        }
        PowerPlant => {
            "Kraftwerk*|Atomkraftwerk*|Kernkraftwerk*|Kohlekraftwerk*|AKW|Windpark*|Wasserkraftwerk*|Gaskraftwerk*|\
             Solarpark*|Meiler*|Atommeiler*"
        }
        Worship => {
            "Gotteshaus*|Tempel|Tempels|Gebetshaus*|Heiligtum|Heiligtümer|Schrein*|Pagode*|Gebetsraum|Gebetsräume"
        }
        Church => "Kirche*|Kathedrale*|Dom|Dome|Kapelle*|Basilika*",
        Mosque => "Moschee*",
        Synagogue => "Synagoge*",
        Monastery => "Kloster*|Abtei*",
        Museum => "Museum*|Museen|Galerie*|Kunsthalle*",
        Stadium => "Stadion*|Stadien|Arena|Arenen|Sporthalle*|Turnhalle*|Schwimmbad*|Fußballstadion*|Sportstätte*",
        Prison => {
            "Gefängnis*|Haftanstalt*|Justizanstalt*|Strafkolonie*|JVA|Justizvollzugsanstalt*|Gefangenenlager*|\
             Strafanstalt*|Abschiebezentrum"
        }
        PoliceStation => {
            "Polizeiwache*|Polizeistation*|Polizeirevier*|Wache|Wachen|Polizeiposten|Polizeiinspektion*|\
             Polizeidienststelle*"
        }
        Hotel => "Hotel*|Herberge*|Pension|Pensionen|Ferienanlage*|Jugendherberge*|Hotelanlage*",
        Bar => "Bar|Bars|Nachtclub*|Nachtklub*|Diskothek*|Disco|Discos|Disko|Nachtlokal*|Shisha-Bar*",
        Theatre => "Theater|Theatern|Theaters|Kino*|Konzertsaal*|Konzerthalle*|Oper|Opern|Konzerthaus*",
        Library => "Bibliothek*|Bücherei*",
        FireStation => "Feuerwache*|Feuerwehrhaus*|Gerätehaus*|Feuerwehrwache*",
        NursingHome => "Pflegeheim*|Altenheim*|Altersheim*|Seniorenheim*|Altenpflegeheim*|Seniorenresidenz*",
        PollingStation => "Wahllokal*|Wahlbüro*|Wahlurne*|Wahlbezirk*",
        Airport => {
            "Flughafen*|Flugplatz*|Flugplätze|Luftwaffenstützpunkt*|Airport*|Militärflughafen*|Militärflugplatz*"
        }
        Station => "Bahnhof*|Haltestelle*|Station*|U-Bahn-Station*|Hauptbahnhof*|Metrostation*|Bushaltestelle*",
        Port => "Hafen*|Seehafen*",
        Office => {
            "Büro*|Botschaft|Botschaften|Konsulat*|Dienststelle*|Niederlassung*|Vertretung*|Geschäftsstelle*|Amt|Ämter|\
             Büroräume|Geschäftsraum|Geschäftsräume"
        }
        Mine => {
            "Kohlemine*|Goldmine*|Bergwerk*|Grube*|Zeche*|Kohlegrube*|Steinbruch*|Kohlebergwerk*|Kupfermine*|Schacht|\
             Schächte"
        }
        Oilfield => "Ölfeld*|Ölplattform*|Bohrinsel*|Bohrplattform*|Gasfeld*|Ölquelle*",
        Pipeline => "Pipeline*|Leitung*|Gasleitung*|Gaspipeline*|Ölpipeline*|Wasserleitung*",
        Dam => "Damm|Dämme|Dämmen|Staudamm*|Deich*|Talsperre*|Staudämme|Stausee*|Rückhaltebecken",
        Bridge => "Brücke*|Viadukt*|Autobahnbrücke*|Tunnel*|Eisenbahnbrücke*|Fußgängerbrücke*",
        Road => "Straße*|Autobahn*|Landstraße*|Bundesstraße*|Fahrbahn*|Fahrspur*|Fahrstreifen|Spur|Spuren|Gasse*",
        RailLine => "Bahnlinie*|Bahnstrecke*|Linie|Linien|Buslinie*|Gleis*|U-Bahn-Linie*|Strecke*|Schienenstrecke*",
        River => "Fluss*|Strom im|Bach|Bäche|Bächen|Nebenfluss*",
        Island => "Insel*|Atoll*|Eiland*|Ferieninsel*",
        Locality => "Ort|Orte|Orten|Ortschaft*|Ortsteil*|Niederlassungen im Ort|Gemeinschaft*|Kommune*|Weiler",
        City => "Stadt*|Großstadt*|Metropole*|Hauptstadt*|Millionenstadt*|Städte und Gemeinden",
        Town => "Kleinstadt*|Marktgemeinde*|Städtchen",
        Village => "Dorf*|Dörfchen|Bergdorf*",
        Municipality => "Gemeinde*|Stadtgemeinde*|Stadtverwaltung*",
        Neighbourhood => {
            "Stadtteil*|Stadtviertel|Viertel der Stadt|Wohnviertel|Wohngebiet*|Quartier*|Vorort*|Wohnsiedlung*|Grätzel|\
             Bezirksteil*|Stadtvierteln|Villenviertel"
        }
        District => {
            "Bezirk*|Landkreis*|Distrikt*|Kreis*|Département*|Kanton*|Stadtbezirk*|Wahlkreis*|Regierungsbezirk*|\
             Präfektur*"
        }
        Province => {
            "Provinz*|Region*|Bundesland*|Bundesstaat*|Teilrepublik*|Gouvernement*|Oblast*|Land der Bundesrepublik|\
             US-Bundesstaat*|US-Staat*|Gebiete|Gebieten|Territorium|Territorien"
        }
        Country => {
            "Land*|Staat*|Nation*|europäische Länder|europäische Staaten|europäischen Ländern|europäischen Staaten|\
             Teilnehmerland*|Teilnehmerstaat*|teilnehmende Länder|teilnehmende Staaten|afrikanische Länder|Drittstaat*|\
             Nachbarland*|Nachbarstaat*|Industrieland*|Drittland*|Partnerland*|Entwicklungsland*|arabische Staaten|\
             arabische Länder|westliche Staaten"
        }
        EuMemberState => {
            "EU-Mitgliedstaat*|EU-Mitgliedsstaat*|Mitgliedstaat*|Mitgliedsstaat*|Mitgliedsland*|EU-Land|EU-Länder|\
             EU-Ländern|EU-Landes|EU-Staat*|EU-Mitgliedsland*|EU-Mitglied|EU-Mitglieder|EU-Mitgliedern|\
             Mitgliedstaaten der Europäischen Union|Mitgliedsstaaten der Europäischen Union|Mitgliedstaaten der EU|\
             Mitgliedsstaaten der EU|Staaten der Europäischen Union|Länder der Europäischen Union|Staaten der EU|\
             Länder der EU|Mitgliedsländer der EU|Mitgliedsländer der Europäischen Union|Unionsstaat*|\
             Mitglieder der EU|Ländern der EU|Staaten der Union"
        }
        NatoMember => {
            "Nato-Staat*|Nato-Land|Nato-Länder|Nato-Ländern|Nato-Mitglied|Nato-Mitglieder|Nato-Mitgliedern|\
             Nato-Partner*|Nato-Mitgliedstaat*|Nato-Mitgliedsstaat*"
        }
        Continent => "Kontinent*|Erdteil*",
        Site => {
            "Stätte*|Ziel|Ziele|Zielen|Anwesen|Fundort*|Tatort*|Stellung|Stellungen|Gelände|Liegenschaft*|Areal*|Schauplatz|Schauplätze"
        }
        Room => "Zimmer*|Raum|Räume|Räumen|Saal*|Hotelzimmer*",
        Floor => "Stockwerk*|Etage*|Stock|Geschoss|Geschosse|Geschossen|stöckig*|geschossig*",
        Weapon => "Waffe*|Kriegswaffe*|Stichwaffe*|Axt|Äxte|Hieb- und Stichwaffe|Rüstungsgüter",
        Gun => {
            "Schusswaffe*|Gewehr*|Pistole*|Revolver*|Maschinenpistole*|Maschinengewehr*|Sturmgewehr*|Kalaschnikow*|\
             Feuerwaffe*|Handfeuerwaffe*|Schrotflinte*|Jagdgewehr*|Faustfeuerwaffe*"
        }
        Bomb => {
            "Bombe*|Sprengsatz*|Sprengkörper*|Autobombe*|Sprengstoffgürtel*|Sprengvorrichtung*|Rohrbombe*|Brandsatz|\
             Brandsätze|Brandsätzen|Molotowcocktail*|Paketbombe*|Fliegerbombe*|Gleitbombe*|Streubombe*|\
             Weltkriegsbombe*|Splitterbombe*"
        }
        Knife => "Messer*|Machete*|Dolch*|Küchenmesser*|Klappmesser*",
        Grenade => "Granate*|Handgranate*",
        Landmine => "Landmine*|Tretmine*|Antipersonenmine*|Seemine*|Mine*",
        Projectile => "Geschoss aus|Projektil*",
        Artillery => {
            "Haubitze*|Geschütz*|Artilleriegeschütz*|Raketenwerfer*|Flugabwehrsystem*|Luftabwehrsystem*|Kanone*|\
             Panzerhaubitze*|Luftverteidigungssystem*|Mörsersystem*"
        }
        Missile => {
            "Marschflugkörper*|ballistische Raketen|ballistische Rakete|Rakete|Raketen|Sprengkopf*|Sprengköpfe|\
             Atomsprengkopf*|Torpedo*|Mittelstreckenrakete*|Interkontinentalrakete*|Hyperschallrakete*|\
             Kurzstreckenrakete*|Luftabwehrrakete*|Lenkwaffe*|Atomsprengköpfe"
        }
        Rocket => "Trägerrakete*|Panzerfaust*|Panzerfäuste|Kassam-Rakete*|Katjuscha-Rakete*",
        Shell => "Mörsergranate*|Artilleriegranate*|Mörser|Artilleriegeschoss*",
        Shot => "Schuss|Schüsse|Schüssen|Pistolenschuss*|Warnschuss*|Warnschüsse",
        Bullet => "Kugel*|Patrone*|Munition|Patronenhülse*|Schuss Munition",
        Stabbing => "Messerstich*|Messerangriff*|Messerattacke*|Stich|Stiche",
        Drug => {
            "Droge*|Rauschgift|Kokain|Heroin|Cannabis|Haschisch|Marihuana|Tablette*|Pille*|Ecstasy|Ecstasy-Tablette*|\
             Ecstasy-Pille*|Amphetamin|Amphetamine|Crystal Meth|Betäubungsmittel*|Suchtmittel|Fentanyl|Suchtgift"
        }
        Package => {
            "Paket*|Kiste*|Container*|Sack|Säcke|Säcken|Koffer*|Päckchen|Sendung|Sendungen|Karton|Kartons|Palette*|\
             Tasche*|Lieferung*|Karren|Beutel|Ballen"
        }
        Cigarette => "Zigarette*|Zigarre*|Stange Zigaretten|Stangen Zigaretten",
        Banknote => "Geldschein*|Banknote*|Münze*|Blüte*|Falschgeldnote*|Falschgeldschein*",
        Jewel => "Juwel*|Schmuckstück*|Edelstein*|Goldmünze*|Schmuck|Kronjuwel*",
        Diamond => "Diamant*",
        Watch => "Uhren|Luxusuhr*|Armbanduhr*",
        Artwork => {
            "Kunstwerk*|Gemälde*|Skulptur*|Antiquität*|Kulturgut|Kulturgüter|Kulturgütern|Werke des|Bronze*|\
             Benin-Bronze*|Artefakt*"
        }
        Item => {
            "Gegenstand*|Gegenstände|Gegenständen|Artikel im Sortiment|Stück|Stücke|Stücken|Exemplar*|Beweisstück*|\
             Ware|Waren|Güter|Gütern|Fundstück*|Asservate*"
        }
        Product => "Produkt*|Modell|Modelle|Modellen|Erzeugnis*|Fälschung*|Spielzeug*|Charge*|Sorte*",
        Document => {
            "Dokument*|Unterlage*|Akte*|Geheimdokument*|Brief*|Schreiben|Papier|Papiere|Papieren|Schriftstück*|\
             Aktenordner*"
        }
        Passport => "Pass|Pässe|Pässen|Reisepass*|Ausweis*|Personalausweis*|Führerschein*|Führerausweis*",
        Visa => {
            "Visum*|Visa|Aufenthaltsgenehmigung*|Aufenthaltserlaubnis*|Arbeitserlaubnis*|Lizenz*|Genehmigung*|\
             Bewilligung*|Aufenthaltstitel|Zulassung|Zulassungen"
        }
        Ticket => "Ticket*|Eintrittskarte*|Fahrkarte*|Karte für|Fahrschein*|Flugticket*|Billett*|Billet",
        Book => "Buch*|Roman|Romane|Romanen|Ausgabe*|Zeitschrift*|Comic*|Schulbuch*",
        Page => "Seite|Seiten|Buchseite*|Absatz|Absätze|Kapitel|Kapiteln",
        Report => "Bericht*|Studie*|Umfrage*|Indikator*|Report*|Gutachten",
        Article => "Artikel|Artikeln|Zeitungsartikel*|Reportage*|Bericht in der Zeitung|Presseartikel*",
        Film => "Film*|Spielfilm*|Dokumentarfilm*|Serie*|Kinofilm*|Kurzfilm*|Fernsehserie*",
        Song => "Lied|Lieder|Liedern|Song*|Titel der|Single|Singles",
        Award => {
            "Auszeichnung*|Preise|Preisen|Oscar|Oscars|Nominierung*|Trophäe*|Grammy|Grammys|Orden|Ehrung*|Ehrungen"
        }
        Language => "Sprache*|Amtssprache*|Dialekt*",
        Nationality => "Nationalität*|Staatsangehörigkeit*|Staatsbürgerschaft*",
        Contract => "Vertrag*|Auftrag*|Vereinbarung*|Abkommen|Bestellung*|Verträge|Deal*|Kooperation|Kooperationen",
        Law => "Gesetz*|Verordnung*|Reform*|Vorschrift*|Richtlinie*",
        Measure => {
            "Maßnahme*|Empfehlung*|Regel|Regeln|Forderung*|Vorschlag*|Vorschläge|Einschränkung*|Auflage|Auflagen|\
             Bedingung*|Sofortmaßnahme*|Initiative*|Sparmaßnahme*"
        }
        Sanction => "Sanktion*|Wirtschaftssanktion*|Strafmaßnahme*",
        Fine => "Geldbuße*|Geldstrafe*|Bußgeld*|Bußgelder|Strafzettel*|Buße*|Bussen|Verwarnungsgeld*",
        Organisation => {
            "Organisation*|Institution*|Verein*|Verband*|Vereinigung*|Körperschaft*|Hilfswerk*|Einrichtung*"
        }
        Company => {
            "Unternehmen*|Firma*|Konzern*|Betrieb*|Tochterfirma*|Start-up*|Startup*|Gesellschaft*|Hersteller*|\
             Anbieter*|Zulieferer*|Tochtergesellschaft*|Fluggesellschaft*|Kleinbetrieb*|Airline*|Betreiber*|\
             Internetfirma*|Mittelständler*|KMU|Produzent*|Tech-Konzern*|Internetkonzern*"
        }
        ServiceProvider => {
            "Dienstleister*|Internetanbieter*|Internetprovider*|Provider*|Online-Dienstleister*|Internet-Provider*|\
             Diensteanbieter*|Hosting-Anbieter*|Online-Diensteanbieter*|Hostingdienst*|Internet-Anbieter*|\
             Internetdienstleister*|Host-Provider*|Dienstanbieter*|Internet-Dienstanbieter*|Hostinganbieter*|\
             Hosting-Dienst*|Hosting-Dienstleister*|Internetdiensteanbieter*|Online-Anbieter*"
        }
        Agency => {
            "Behörde*|Agentur*|Regulierungsbehörde*|Geheimdienst*|Nachrichtendienst*|Strafverfolgungsbehörde*|\
             Ermittlungsbehörde*|Polizeibehörde*|UN-Organisation*"
        }
        Ministry => "Ministerium|Ministerien|Ministeriums|Bundesministerium|Bundesministerien|Departement der",
        Party => "Partei*|Fraktion*|Oppositionspartei*|Koalitionspartei*|Parlamentspartei*",
        Union => "Gewerkschaft*|Gewerkschaftsbund*|Einzelgewerkschaft*",
        Bank => {
            "Bank*|Banken|Geldinstitut*|Kreditinstitut*|Zentralbank*|Sparkasse*|Geldhaus*|Notenbank*|Finanzinstitut*|\
             Großbank*"
        }
        Ngo => {
            "NGO|NGOs|Nichtregierungsorganisation*|Hilfsorganisation*|Stiftung*|Umweltorganisation*|\
             Menschenrechtsorganisation*"
        }
        Team => {
            "Team*|Mannschaft*|Rettungsteam*|Ermittlungsteam*|Nationalmannschaft*|Suchtrupp*|Ermittlungsgruppe*|Trupp|\
             Trupps|Rettungstrupp*|Delegation*"
        }
        PoliceForce => {
            "Polizeieinheit*|Polizeikorps|Polizeidienst*|Polizeitruppe*|Meldestelle*|Staatsanwaltschaft*|Polizei|\
             Hundertschaft*"
        }
        Court => {
            "Gericht|Gerichte|Gerichten|Gerichts|Landgericht*|Amtsgericht*|Oberlandesgericht*|Bezirksgericht*|\
             Gerichtshof*"
        }
        MilitaryUnit => {
            "Brigade*|Bataillon*|Regiment*|Division*|Einheit|Einheiten|Kompanie*|Militäreinheit*|Armeeeinheit*"
        }
        MediaOutlet => {
            "Medium|Medien|Zeitung*|Sender|Sendern|Fernsehsender*|Tageszeitung*|Radiosender*|Nachrichtenportal*|\
             Medienhaus*|Verlag*|Verlage"
        }
        Group => {
            "Gruppe*|Netzwerk*|Zelle|Zellen|Bande*|Miliz*|Terrorgruppe*|Kartell*|Terrorzelle*|Clan|Clans|Gang|Gangs|\
             Terrororganisation*|Gruppierung*|Terrormiliz*|kriminelle Vereinigung|Ring von"
        }
        Fund => "Fonds|Investmentfonds|Pensionsfonds|Hedgefonds",
        Club => "Club|Clubs|Klub|Klubs|Fußballverein*|Fußballclub*|Fußballklub*|Sportverein*|Bundesligist*|Vereine",
        Incident => "Vorfall*|Zwischenfall*|Ereignis*|Unfall*|Vorkommnis*|Unglück*|Unglücke",
        Attack => {
            "Angriff*|Anschlag*|Attacke*|Attentat*|Terroranschlag*|Überfall*|Selbstmordanschlag*|Amoklauf*|Gewalttat*|\
             Terrorangriff*|Massaker*|Übergriff*|Bombenanschlag*|Drohnenangriff*|Anschlagsplan*|Anschlagspläne|\
             Hinterhalt*"
        }
        AirStrike => "Luftangriff*|Luftschlag*|Bombardement*|Bombardierung*|Luftschläge|Raketenangriff*",
        CyberAttack => {
            "Cyberangriff*|Cyberattacke*|Hackerangriff*|Hackerattacke*|Cyber-Angriff*|Ransomware-Angriff*|\
             DDoS-Angriff*|Cyber-Attacke*"
        }
        DataBreach => "Datenleck*|Datenpanne*|Datendiebstahl*",
        Explosion => "Explosion*|Detonation*|Gasexplosion*",
        Quake => "Erdbeben*|Beben*|Erdstoß|Erdstöße|Erdstößen|Seebeben*",
        Aftershock => "Nachbeben*",
        Fire => "Brand*|Feuer*|Waldbrand*|Großbrand*|Buschbrand*|Brandherd*|Brände|Flächenbrand*|Buschfeuer*|Glutnest*",
        Storm => {
            "Sturm*|Unwetter*|Orkan*|Hurrikan*|Taifun*|Zyklon*|Tornado*|Wirbelsturm*|Gewitter*|Tropensturm*|\
             Schneesturm*"
        }
        Flood => "Überschwemmung*|Hochwasser*|Flut|Fluten|Sturzflut*|Überflutung*",
        Landslide => "Erdrutsch*|Schlammlawine*|Murenabgang*|Bergsturz*|Felssturz*|Hangrutsch*|Erdrutsche|Mure|Muren",
        Avalanche => "Lawine*|Schneelawine*|Lawinenabgang*",
        Eruption => "Vulkanausbruch*|Eruption*",
        Tsunami => "Tsunami*|Tsunamis",
        Disaster => "Katastrophe*|Naturkatastrophe*|Desaster*",
        Crash => "Flugzeugabsturz*|Absturz*|Crash*|Hubschrauberabsturz*",
        RoadAccident => {
            "Verkehrsunfall*|Autounfall*|Auffahrunfall*|Massenkarambolage*|Karambolage*|Busunfall*|\
             Straßenverkehrsunfall*"
        }
        Derailment => "Entgleisung*|Zugentgleisung*",
        Shipwreck => "Schiffsunglück*|Bootsunglück*|Schiffbruch*|Schiffsuntergang*",
        Wave => "Welle*|Hitzewelle*|Böe*|Windböe*|Sturmböe*",
        Outage => "Stromausfall*|Ausfall*|Störung*|Panne*|Netzausfall*|Systemausfall*|Ausfälle",
        Flight => {
            "Flug|Flüge|Flügen|Fluges|Flugs|Verbindung|Verbindungen|Start und Landung|Inlandsflug*|Linienflug*|\
             Flugverbindung*|Landung*|Abflug*"
        }
        Delay => "Verspätung*|Flugausfall*|Zugausfall*|Flugausfälle|Zugausfälle|Annullierung*",
        Trip => {
            "Reise*|Fahrt*|Besuch|Besuche|Besuchen|Überfahrt*|Grenzübertritt*|Dienstreise*|Auslandsreise*|\
             Staatsbesuch*|Ankunft|Ankünfte"
        }
        Raid => {
            "Razzia|Razzien|Durchsuchung*|Hausdurchsuchung*|Kontrolle*|Inspektion*|Wohnungsdurchsuchung*|\
             Polizeikontrolle*"
        }
        Operation => {
            "Einsatz*|Operation*|Mission*|Aktion*|Militäroperation*|Polizeieinsatz*|Militäreinsatz*|Polizeiaktion*|\
             Rettungseinsatz*|Großeinsatz*|Aktionstag*|Manöver*|Feuerwehreinsatz*"
        }
        Investigation => {
            "Ermittlung*|Untersuchung*|Ermittlungsverfahren|Strafverfahren|Vorermittlung*|Untersuchungskommission*|\
             Untersuchungsausschuss*"
        }
        Case => {
            "Fall|Fälle|Fällen|Falles|Krankheitsfall*|Verdachtsfälle und|Corona-Fall*|Covid-Fall*|Masernfall*|\
             Cholerafall*|Ebola-Fall*|Coronafall*"
        }
        ConfirmedCase => {
            "Infektion*|Neuinfektion*|bestätigte Fälle|bestätigter Fall|bestätigten Fällen|Ansteckung*|\
             Corona-Infektion*|Neuansteckung*|neue Fälle|neuen Fällen|Corona-Neuinfektion*|laborbestätigte Fälle|\
             Coronainfektion*|bestätigte Infektionen"
        }
        SuspectedCase => "Verdachtsfall*|Verdachtsfälle|Verdachtsfällen",
        Outbreak => "Ausbruch*|Epidemie*|Cluster|Infektionsherd*|Seuche*|Hotspot*|Ausbrüche",
        Trial => "Prozess*|Verfahren|Verhandlung*|Gerichtsverfahren|Verhandlungstag*|Prozesstag*|Gerichtsprozess*",
        Complaint => "Beschwerde*|Strafanzeige*|Anzeige*|Einspruch*|Einsprüche",
        Lawsuit => "Klage*|Sammelklage*|Zivilklage*|Verfassungsbeschwerde*|Musterklage*|Schadenersatzklage*|Petition*",
        Charge => {
            "Anklagepunkt*|Vorwurf|Vorwürfe|Vorwürfen|Straftat*|Anklage*|Vergehen|Verstoß|Verstöße|Verstößen|Delikt*|\
             Anschuldigung*"
        }
        Crime => "Verbrechen*|Verbrechens|Gewaltverbrechen*",
        Murder => "Mord*|Tötungsdelikt*|Totschlag|Femizid*|Tötung|Tötungen|Mordfall*|Raubmord*|Doppelmord*",
        Rape => "Vergewaltigung*|sexuelle Übergriffe|sexueller Übergriff|Sexualdelikt*",
        Robbery => "Raubüberfall*|Einbruch*|Einbrüche|Banküberfall*|Diebstahl*|Diebstähle|Raub|Wohnungseinbruch*",
        WarCrime => "Kriegsverbrechen*",
        Warrant => "Haftbefehl*|Durchsuchungsbefehl*|Durchsuchungsbeschluss*|Durchsuchungsbeschlüsse",
        DeathSentence => "Todesurteil*|Todesstrafe*",
        Vote => {
            "Stimme|Stimmen|Wahlstimme*|Ja-Stimme*|Nein-Stimme*|Gegenstimme*|Enthaltung*|Stimmzettel|Stimmzetteln|\
             Stimmenthaltung*|Wahlmann*|Wahlleute|Wahlmännerstimme*|Briefwahlstimme*"
        }
        Seat => "Sitz|Sitze|Sitzen|Mandat*|Parlamentssitz*|Sitzplatz*",
        Election => {
            "Wahl|Wahlen|Präsidentschaftswahl*|Parlamentswahl*|Kommunalwahl*|Landtagswahl*|Bundestagswahl*|Neuwahl*|\
             Urnengang*|Wahlgang*|Wahlgänge|Referendum*|Abstimmung*|Volksabstimmung*|Europawahl*|Nationalratswahl*|\
             Gemeinderatswahl*"
        }
        Job => "Arbeitsplatz*|Arbeitsplätze|Job|Jobs|Stelle*|Posten|Vollzeitstelle*|Planstelle*|Ausbildungsplatz*",
        Share => "Aktie|Aktien|Anteilsschein*|Anleihe*|Wertpapier*",
        Strike => "Streik*|Streiktag*|Warnstreik*|Arbeitsniederlegung*|Ausstand|Ausstände|Generalstreik*",
        Demonstration => {
            "Demonstration*|Kundgebung*|Protestaktion*|Demo|Demos|Protest|Proteste|Protesten|Mahnwache*|Protestmarsch*|\
             Blockade*|Kundgebungen|Umzug|Umzüge"
        }
        Meeting => {
            "Treffen*|Sitzung*|Gespräch*|Konferenz*|Verhandlungsrunde*|Gesprächsrunde*|Zusammenkunft|Zusammenkünfte|\
             Tagung*|Beratung*"
        }
        Summit => "Gipfel*|Gipfeltreffen*|Summit",
        Match => {
            "Spiel|Spiele|Spielen|Spiels|Partie*|Begegnung*|Länderspiel*|Kampf|Kämpfe|Ligaspiel*|Pflichtspiel*|\
             Heimspiel*|Einsätze für|Duell*|Punktspiel*|Bundesligaspiel*"
        }
        Goal => "Tor|Tore|Toren|Treffer|Treffern|Treffers|Eigentor*|Gegentor*|Gegentreffer|Saisontor*",
        Point => "Punkt|Punkte|Punkten|Zähler|Zählern|Punkts",
        Medal => "Medaille*|Goldmedaille*|Silbermedaille*|Bronzemedaille*",
        Title => "Titel|Titeln|Meisterschaft*|Weltmeistertitel*|Pokal|Pokale|Meistertitel*|Grand-Slam-Titel*",
        Win => "Sieg*|Erfolge|Siege|Heimsieg*|Auswärtssieg*",
        Round => "Runde*",
        Card => "Karten|Karte",
        RedCard => "Rote Karte|Rote Karten|Platzverweis*|Rot|Gelb-Rote Karte",
        YellowCard => "Gelbe Karte|Gelbe Karten|Verwarnung*",
        Test => "Test*|PCR-Test*|Corona-Test*|Probe|Proben|Schnelltest*|Atomtest*|Raketentest*|Coronatest*",
        Dose => {
            "Dosis|Dosen|Impfdosis|Impfdosen|Impfung*|Impfstoff*|Impfstoffdosen|Injektion*|Ampulle*|Erstimpfung*|\
             Spritze*"
        }
        Mask => "Maske*|Schutzmaske*|Atemschutzmaske*|FFP2-Maske*|OP-Maske*",
        Symptom => "Symptom*|Nebenwirkung*",
        Surgery => "chirurgische Eingriffe|Eingriff*|chirurgischer Eingriff|Niere|Nieren|Notoperation*",
        Animal => {
            "Tier*|Elefant*|Wal|Wale|Walen|Delfin*|Hai|Haie|Bären|Braunbär*|Eisbär*|Löwe*|Tiger|Tigern|Wolf|Wölfe|\
             Wölfen|Nashorn*|Schildkröte*|Fisch*|Affe*|Nerz*|Haustier*|Wildtier*|Robbe*|Hirsch*|Reh|Rehe"
        }
        Cattle => "Rind*|Kuh|Kühe|Kühen|Kalb|Kälber|Bulle*|Stier*|Milchkuh*",
        Sheep => "Schaf*|Lamm|Lämmer",
        Horse => "Pferd*|Esel|Eseln|Pony|Ponys",
        Dog => "Hund*|Welpe*|Suchhund*|Spürhund*|Rettungshund*",
        Livestock => "Vieh|Nutztier*|Ziege*|Kamel*|Büffel|Stück Vieh|Rentier*",
        Bird => {
            "Vogel*|Huhn|Hühner|Hühnern|Geflügel|Ente*|Gans|Gänse|Pute*|Schwan|Schwäne|Truthahn*|Legehenne*|Zugvogel*"
        }
        Cat => "Katze*|Kätzchen",
        Pig => "Schwein*|Wildschwein*|Ferkel",
        Species => "Art|Arten|Tierart*|Pflanzenart*|Spezies|Gattung*|Vogelart*",
        Tree => "Baum*|Eiche*|Cannabispflanze*|Hanfpflanze*|Strauch|Sträucher|Setzling*|Pflanze*",
        Egg => "Ei|Eier|Eiern|Hühnerei*",
        Meal => {
            "Mahlzeit*|Flasche*|Ration|Rationen|Essenspaket*|Lebensmittelpaket*|Essen|Konservendose*|Dose mit|Speise*"
        }
        Coffin => "Sarg|Särge|Särgen|Grab|Gräber|Gräbern|Massengrab*",
        Stone => "Stein|Steine|Steinen|Pflasterstein*|Trümmerteil*|Ziegel*|Wrackteil*|Felsbrocken|Trümmer",
        Window => "Fenster*|Scheibe*|Fensterscheibe*|Tür|Türen|Wand|Wände|Mauer*|Schaufenster",
        Project => "Projekt*|Vorhaben|Plan|Pläne|Plänen|Programm*|Baustelle*|Bauprojekt*|Großprojekt*|Kampagne*",
        Question => "Frage*|Problem*|Fehler*|Unregelmäßigkeit*|Thema|Themen",
        Reason => "Grund|Gründe|Gründen|Faktor|Faktoren|Ursache*|Szenario|Szenarien|Hypothese*",
        Request => {
            "Antrag*|Asylantrag*|Bewerbung*|Anfrage*|Gesuch*|Asylgesuch*|Anmeldung*|Angebot*|Anträge|Asylanträge|\
             Offerte*"
        }
        Transaction => {
            "Transaktion*|Zahlung|Zahlungen|Überweisung*|Kauf|Käufe|Verkäufe|Verkauf|Darlehen|Kredit*|Abhebung*|\
             Buchung*"
        }
        Bitcoin => "Bitcoin*|BTC|Kryptowährung*|Ether",
        Resignation => "Rücktritt*|Amtsverzicht*",
        Recall => "Rückruf*|Rückrufaktion*",
        Truce => "Waffenruhe*|Waffenstillstand*|Feuerpause*",
        Generation => "Generation*|Jahrestag*",
        Time => "Mal|Male|malig*|Anlauf|Anläufe|Anläufen|Gelegenheit*|fach|fache|fachen",
        Night => "Nacht|Nächte|Nächten|Übernachtung*",
        Season => "Saison*|Saisons|Amtszeit*|Legislaturperiode*|Spielzeit*",
        Volcano => "Vulkan*",
        Monument => {
            "Denkmal|Denkmäler|Denkmälern|Statue*|Kulturstätte*|Monument*|Kulturdenkmal|Mahnmal|Welterbestätte*"
        }
        Reactor => "Reaktor*|Atomreaktor*",
        WindTurbine => "Windrad*|Windräder|Windkraftanlage*|Windturbine*|Turbine*",
        Substation => "Umspannwerk*|Transformator*|Trafostation*",
        SolarPanel => "Solarpanel*|Solaranlage*|Solarmodul*|Photovoltaikanlage*|Fotovoltaikanlage*|Solarzelle*",
        Disease => "Krankheit*|Infektionskrankheit*|Erkrankung*",
        Virus => "Virus|Viren|Variante*|Virusvariante*|Mutation*|Coronavirus",
        Lake => "See|Seen",
        Beach => "Strand|Strände|Stränden",
        Glacier => "Gletscher*",
        PowerLine => "Hochspannungsleitung*|Stromleitung*|Strommast*|Strommasten|Hochspannungsmast*",
        Cable => "Kabel|Kabeln|Unterseekabel|Seekabel|Datenkabel",
        Ventilator => "Beatmungsgerät*",
        Defeat => "Niederlage*|Pleite|Pleiten|Heimniederlage*",
        Draw => "Unentschieden|Remis",
        Classroom => "Klassenzimmer*|Klasse|Klassen|Klassenraum|Klassenräume|Schulklasse*",
        MilitaryBase => {
            "Stützpunkt*|Militärstützpunkt*|Militärbasis|Basis|Basen|Kaserne*|Militärbasen|Außenposten|Luftwaffenbasis|\
             Militärlager"
        }
        Checkpoint => {
            "Kontrollpunkt*|Kontrollposten|Checkpoint*|Straßensperre*|Grenzübergang*|Grenzposten|Grenzübergänge"
        }
        Bill => "Gesetzentwurf*|Gesetzesentwurf*|Gesetzesvorlage*|Gesetzentwürfe|Vorlage|Vorlagen|Gesetzesvorhaben",
        Resolution => "Resolution*|UN-Resolution*|Entschließung*",
        Decree => "Dekret*|Erlass|Erlasse|Anordnung*|Edikt*",
        Amendment => "Änderungsantrag*|Änderungsanträge|Zusatzartikel|Verfassungsänderung*",
        Tariff => "Zölle|Zöllen|Strafzoll*|Strafzölle|Schutzzölle",
        GoldBar => "Goldbarren|Barren",
        Branch => "Bankfiliale*|Zweigstelle*|Geldautomat*|Bankomat*|Geschäftsstellen der Bank",
        ClinicalTrial => "klinische Studie|klinische Studien|klinischen Studien",
        Execution => "Hinrichtung*|Exekution*",
        LifeSentence => {
            "lebenslange Haftstrafe|lebenslange Haftstrafen|lebenslängliche Haftstrafe|lebenslange Haft|\
             lebenslängliche Haftstrafen|lebenslangen Haftstrafen"
        }
        PrisonSentence => "Haftstrafe*|Gefängnisstrafe*|Freiheitsstrafe*|Strafe*|Bewährungsstrafe*",
        Episode => "Episode*|Folge|Folgen|Staffel*",
        Play => "Theaterstück*|Aufführung*|Vorstellung*|Inszenierung*",
        Album => "Album*|Alben",
        Concert => "Konzert*|Auftritt*",
        EmergencyCall => "Notruf*|Anruf*|Telefonanruf*",
        Alert => "Alarm|Alarme|Warnung*|Alarmierung*|Unwetterwarnung*|Evakuierungsanordnung*",
        Tip => "Hinweis*|Tipp|Tipps",
        Referral => "Verweis|Meldung|Meldungen|Verdachtsmeldung*",
        Lap => "Runden lang|Stadionrunde*",
        Stage => "Etappe*|Teilstück*",
        Set => "Satz|Sätze|Sätzen",
        Try => "Versuch*",
        Touchdown => "Touchdown*",
        Run => "Run|Runs",
        Wicket => "Wicket|Wickets",
        Assist => "Assist*|Torvorlage*|Vorlagen für",
        Penalty => "Elfmeter*|Strafstoß|Strafstöße|Penalty|Penaltys",
        Abortion => "Abtreibung*|Schwangerschaftsabbruch*",
        Transplant => "Transplantation*|Organ|Organe|Organen|Spenderorgan*|Organspende*",
        Address => "Adresse*|Anschrift*",
        IpAddress => "IP-Adresse*",
        View => "Aufruf*|Klick|Klicks|Download*|Views|Abruf|Abrufe",
        Farm => {
            "Farm|Farmen|Bauernhof*|Hof|Höfe|Höfen|Betrieben der Landwirtschaft|Landwirtschaftsbetrieb*|Gehöft*|\
             Agrarbetrieb*"
        }
        Field => "Feld|Felder|Feldern|Acker*|Plantage*",
        Blanket => "Decke*|Matratze*|Schlafsack|Schlafsäcke",
        Vest => "Weste*|Schutzweste*|Rettungsweste*|Schwimmweste*|Sprengstoffweste*",
        Envelope => "Umschlag|Umschläge|Briefumschlag*|Kuvert|Kuverts",
        Detonator => "Zünder|Zündern|Sprengkapsel*",
        Part => "Airbag*|Bauteil*|Ersatzteil*|Komponente*|Bestandteil*|Teil|Teile|Teilen",
        Engine => "Motor*|Triebwerk*",
        Convoy => "Konvoi*|Militärkonvoi*|Hilfskonvoi*|Fahrzeugkolonne*",
        Marriage => "Hochzeit*|Eheschließung*|Ehen|Scheidung*|Trauung*",
        Pregnancy => "Schwangerschaft*",
        Version => "Version*|Fassung*",
        Wound => "Wunde*|Schusswunde*|Stichwunde*|Bruch|Brüche|Knochenbruch*",
        Market => "Markt|Märkte|Märkten|Wochenmarkt*",
    }
}
