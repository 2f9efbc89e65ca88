// With a country these make "police:ES"; alone, "police".
pub(super) const NAMES: &[(&str, &str)] = &[
    (
        "authorities",
        "authority|authorities|local authorities|national authorities|state authorities|public authorities|law enforcement authorities",
    ),
    (
        "officials",
        "official*|government official*|state official*|senior official*|civil servant*",
    ),
    (
        "government",
        "government*|cabinet|administration|executive branch|council of ministers",
    ),
    ("president", "president*|presidency|head of state|presidential palace"),
    (
        "prime-minister",
        "prime minister*|premier*|chancellor*|head of government|PM|prime minister's office",
    ),
    (
        "monarch",
        "king|queen|monarch*|emir|crown prince|royal family|royal palace",
    ),
    ("ministry", "ministry|ministries|minister*|government department*"),
    (
        "ministry-interior",
        "interior ministry|ministry of the interior|ministry of interior|interior minister*|minister of the interior|minister of interior|home office|home secretary|home minister*|home ministry|home affairs ministry|ministry of home affairs|homeland security secretary|internal affairs ministry|ministry of internal affairs",
    ),
    (
        "ministry-foreign",
        "foreign ministry|ministry of foreign affairs|foreign affairs ministry|foreign minister*|minister of foreign affairs|foreign affairs minister*|foreign secretary|foreign office|secretary of state|external affairs ministry|ministry of external affairs",
    ),
    (
        "ministry-defence",
        "defence ministry|defense ministry|ministry of defence|ministry of defense|defence minister*|defense minister*|minister of defence|minister of defense|defence secretary|defense secretary|defence department|defense department",
    ),
    (
        "ministry-health",
        "health ministry|ministry of health|health minister*|minister of health|health secretary|department of health|health department|public health ministry|health authorities|health authority|health official*",
    ),
    (
        "ministry-finance",
        "finance ministry|ministry of finance|finance minister*|minister of finance|treasury|treasury secretary|chancellor of the exchequer|economy ministry|ministry of economy|economy minister*",
    ),
    (
        "ministry-justice",
        "justice ministry|ministry of justice|justice minister*|minister of justice|justice secretary|attorney general|justice department|department of justice",
    ),
    (
        "ministry-education",
        "education ministry|ministry of education|education minister*|minister of education|education secretary|education department",
    ),
    (
        "ministry-transport",
        "transport ministry|ministry of transport|transport minister*|minister of transport|transportation ministry|transportation minister*|transport secretary|transportation secretary|department of transportation",
    ),
    (
        "ministry-environment",
        "environment ministry|ministry of environment|ministry of the environment|environment minister*|minister of the environment|environment secretary|climate minister*|ecology ministry|ecology minister*",
    ),
    (
        "ministry-agriculture",
        "agriculture ministry|ministry of agriculture|agriculture minister*|minister of agriculture|farm minister*",
    ),
    (
        "ministry-labour",
        "labour ministry|labor ministry|ministry of labour|ministry of labor|labour minister*|labor minister*|labor department|labour department|labor secretary",
    ),
    (
        "ministry-energy",
        "energy ministry|ministry of energy|energy minister*|minister of energy|oil ministry|oil minister*|energy department|energy secretary",
    ),
    (
        "ministry-emergencies",
        "emergency ministry|emergencies ministry|emergency situations ministry|ministry of emergency situations|emergencies minister*",
    ),
    (
        "police",
        "police|police force*|police officer*|police department*|police service*|national police|federal police|state police|local police|policeman|policemen|policewoman|policewomen|cop*|investigator*|detective*|law enforcement|law enforcement agency|law enforcement agencies|law enforcement officer*|law enforcement official*|riot police|anti-terror police|counterterrorism police|counter-terrorism police|traffic police|judicial police",
    ),
    ("gendarmerie", "gendarmerie|gendarme*|paramilitary police"),
    (
        "border-guard",
        "border guard*|border police|border patrol|border force|frontier guard*|immigration authorities|immigration official*|border agent*",
    ),
    (
        "customs",
        "customs|customs officer*|customs official*|customs officer|customs authorities|customs service",
    ),
    (
        "security-forces",
        "security force*|security service*|security official*|security agencies|security agency|security personnel",
    ),
    (
        "intelligence",
        "intelligence service*|intelligence agency|intelligence agencies|intelligence official*|secret service*|spy agency|spy agencies|intelligence community|domestic intelligence",
    ),
    (
        "army",
        "army|armies|military|armed force*|troop*|soldier*|defence force*|defense force*|military official*|servicemen|government forces|army officer*",
    ),
    ("navy", "navy|navies|naval force*|navy ship*|warship*"),
    ("air-force", "air force*|airforce*|warplane*|fighter jet*"),
    ("special-forces", "special force*|special operations forces|commando*"),
    (
        "prosecutor",
        "prosecutor*|prosecutor's office|prosecutors' office|public prosecutor*|federal prosecutor*|state prosecutor*|chief prosecutor*|prosecutor general|prosecution service|prosecution|public prosecution service|district attorney*|public prosecutor's office|federal prosecutor's office",
    ),
    (
        "court",
        "court*|tribunal*|supreme court|high court|constitutional court|appeals court|court of appeal|court of appeals|district court|federal court|criminal court|judge*|magistrate*|jury|judiciary|judicial authorities|top court",
    ),
    (
        "parliament",
        "parliament*|lawmaker*|legislator*|legislature*|congress|senate|senator*|national assembly|house of representatives|lower house|upper house|member* of parliament|members of parliament|MPs|MP|parliamentarian*|house of commons|house of lords",
    ),
    (
        "election-commission",
        "election commission|electoral commission|election commission*|electoral authority|electoral court|election authorities|election official*|national election commission",
    ),
    (
        "mayor",
        "mayor*|city hall|city council|town hall|municipality|municipal council|local council|city authorities",
    ),
    (
        "governor",
        "governor*|regional governor*|provincial governor*|governor's office|provincial authorities|regional authorities|prefect*|prefecture",
    ),
    (
        "embassy",
        "embassy|embassies|ambassador*|consulate*|consul*|diplomatic mission|diplomat*",
    ),
    ("coastguard", "coastguard*|coast guard*|coastguard agency"),
    (
        "firefighters",
        "firefighter*|firemen|fireman|fire service*|fire brigade*|fire department*|fire crew*|fire and rescue service|fire official*|fire chief*",
    ),
    (
        "rescue-services",
        "rescue service*|emergency service*|rescuer*|rescue worker*|rescue team*|civil protection|civil defence|civil defense|civil protection agency|civil protection department|emergency worker*|paramedic*|ambulance service*|disaster management agency|disaster management authority|disaster agency|disaster mitigation agency|emergency management agency|search and rescue|search and rescue agency|first responder*|rescue official*",
    ),
    (
        "tax-authority",
        "tax authority|tax authorities|tax office|revenue service|internal revenue service|taxman",
    ),
    (
        "data-protection",
        "data protection authority|data protection authorities|data protection commissioner|data protection commission|privacy watchdog|data watchdog|privacy regulator|privacy commissioner|information commissioner",
    ),
    (
        "competition-authority",
        "competition authority|antitrust authority|antitrust regulator*|competition watchdog|antitrust authorities|competition regulator*|cartel office|competition commission",
    ),
    (
        "regulator",
        "regulator*|watchdog*|regulatory authority|regulatory authorities|financial regulator*|market regulator*|securities regulator*",
    ),
    (
        "aviation-authority",
        "aviation authority|civil aviation authority|aviation authorities|aviation regulator*|civil aviation|civil aviation agency|air accident investigator*|air safety agency",
    ),
    (
        "nuclear-authority",
        "nuclear regulator*|nuclear safety authority|atomic energy organisation|atomic energy organization|nuclear agency|nuclear watchdog",
    ),
    (
        "central-bank",
        "central bank*|national bank|federal reserve bank|reserve bank|central banker*",
    ),
    (
        "statistics-office",
        "statistics office|statistics agency|statistical office|statistics bureau|bureau of statistics|national statistics office",
    ),
    (
        "meteorological-office",
        "meteorological office|met office|weather service|weather bureau|meteorological agency|meteorological department|national weather service|weather agency|bureau of meteorology|meteorologist*|forecaster*",
    ),
    (
        "geological-survey",
        "geological survey|seismological institute|seismological centre|seismological center|seismology centre|seismology center|geological service|seismologist*|geophysics agency|earthquake administration|seismological service",
    ),
    (
        "health-agency",
        "public health agency|public health institute|health agency|centre for disease control|center for disease control|health service|public health authorities|public health officials|disease control centre",
    ),
    (
        "prison-service",
        "prison service*|prison authorities|prison official*|prison guard*|prison administration",
    ),
    ("red-cross", "Red Cross society"),
    ("red-crescent", "Red Crescent|Red Crescent society"),
    (
        "state-media",
        "state media|state television|state TV|state-run media|state news agency|official news agency|state-run news agency|state broadcaster|public broadcaster|state radio|public television|public TV|state-run television|semi-official news agency",
    ),
    (
        "media",
        "media|local media|news media|newspaper*|news agency|news agencies|broadcaster*|press|local press|news outlet*|TV station*|journalist*|reporter*",
    ),
    (
        "hospital",
        "hospital*|medical centre*|medical center*|hospital official*|hospital source*|medical source*|medics",
    ),
    (
        "union",
        "union*|trade union*|labour union*|labor union*|union leader*|unions",
    ),
    ("airline", "airline*|air carrier*|carrier*"),
    ("university", "university|universities|college*"),
    (
        "company",
        "company|companies|firm*|corporation*|business group|conglomerate*",
    ),
    ("bank", "bank*|lender*"),
    (
        "rail-operator",
        "rail operator*|railway operator*|railway company|rail company|train operator*|railways|state railway*",
    ),
    (
        "opposition",
        "opposition|opposition party|opposition parties|opposition leader*|opposition group*",
    ),
    (
        "rebels",
        "rebel*|insurgent*|rebel group*|rebel force*|guerrilla*|separatist*|militia*|militiamen|paramilitaries",
    ),
    (
        "militants",
        "militant*|jihadist*|jihadi*|Islamist militant*|extremist*|terrorist group*|terrorist*|Islamist*|extremist group*|armed group*|armed men|gunmen|gunman",
    ),
    (
        "activists",
        "activist*|campaigner*|human rights group*|rights group*|rights activist*|NGO*|non-governmental organisation*|non-governmental organization*|aid group*|aid agency|aid agencies|charity|charities|monitoring group",
    ),
    ("protesters", "protester*|protestor*|demonstrator*|rioter*"),
    (
        "hackers",
        "hacker*|hacking group*|cybercriminal*|hacker group*|cyber criminal*",
    ),
    (
        "cyber-agency",
        "cybersecurity agency|cyber security agency|cybersecurity centre|cyber security centre|national cyber security centre|cyber agency",
    ),
];
