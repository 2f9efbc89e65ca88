use super::{Entity, EntityClass};

places! {
    REGIONS Region;
    _:
        "region:adriatic-sea", "region:aegean-sea", "region:africa", "region:alps" in "region:europe",
        "region:amazon" in "region:south-america", "region:americas", "region:andaman-sea",
        "region:andes" in "region:south-america", "region:antarctica", "region:arabian-sea", "region:arctic",
        "region:arctic-ocean", "region:asia", "region:asia-pacific", "region:atlantic", "region:bab-el-mandeb",
        "region:balkans" in "region:europe", "region:baltic-sea", "region:baltic-states" in "region:europe",
        "region:bay-of-bengal", "region:bay-of-biscay", "region:benelux" in "region:europe", "region:black-sea",
        "region:borneo", "region:bosphorus", "region:caribbean" in "region:latin-america", "region:caspian-sea",
        "region:caucasus", "region:central-africa" in "region:africa",
        "region:central-america" in "region:latin-america", "region:central-asia" in "region:asia",
        "region:east-africa" in "region:africa", "region:east-asia" in "region:asia", "region:east-china-sea",
        "region:eastern-europe" in "region:europe", "region:english-channel", "region:europe", "region:gulf-of-aden",
        "region:gulf-of-guinea", "region:gulf-of-mexico", "region:gulf-of-oman",
        "region:gulf-states" in "region:middle-east", "region:himalayas" in "region:asia",
        "region:horn-of-africa" in "region:africa", "region:indian-ocean", "region:java-sea",
        "region:kashmir" in "region:asia", "region:kerch-strait", "region:korean-peninsula" in "region:asia",
        "region:kurdistan" in "region:middle-east", "region:lake-chad" in "region:africa", "region:lapland",
        "region:latin-america" in "region:americas", "region:mediterranean", "region:middle-east" in "region:asia",
        "region:mont-blanc" in "region:europe", "region:nagorno-karabakh" in "region:asia",
        "region:north-africa" in "region:africa", "region:north-america" in "region:americas", "region:north-sea",
        "region:oceania", "region:pacific", "region:patagonia", "region:persian-gulf", "region:punjab" in "region:asia",
        "region:pyrenees" in "region:europe", "region:red-sea", "region:sahara" in "region:africa",
        "region:sahel" in "region:africa", "region:scandinavia" in "region:europe", "region:sea-of-azov",
        "region:sea-of-japan", "region:south-america" in "region:latin-america", "region:south-asia" in "region:asia",
        "region:south-china-sea", "region:southeast-asia" in "region:asia", "region:southern-africa" in "region:africa",
        "region:strait-of-gibraltar", "region:strait-of-hormuz", "region:sub-saharan-africa" in "region:africa",
        "region:taiwan-strait", "region:west", "region:west-africa" in "region:africa",
        "region:western-europe" in "region:europe", "region:western-sahara" in "region:africa";
    AF:
        "region:badakhshan", "region:badghis", "region:baghlan", "region:farah", "region:faryab", "region:ghazni",
        "region:ghor", "region:helmand", "region:khost", "region:kunar", "region:logar", "region:nangarhar",
        "region:paktia", "region:paktika", "region:panjshir", "region:takhar", "region:uruzgan", "region:wardak";
    AO:
        "region:cabinda";
    AR:
        "region:buenos-aires-province", "region:chubut", "region:neuquen", "region:tierra-del-fuego";
    AT:
        "region:burgenland", "region:carinthia", "region:lower-austria", "region:styria", "region:tyrol",
        "region:upper-austria", "region:vorarlberg";
    AU:
        "region:christmas-island", "region:great-barrier-reef", "region:kangaroo-island", "region:new-south-wales",
        "region:norfolk-island", "region:northern-territory", "region:queensland", "region:south-australia",
        "region:tasmania", "region:victoria", "region:western-australia";
    BA:
        "region:republika-srpska";
    BD:
        "region:chittagong-hill-tracts", "region:sylhet-division";
    BE:
        "region:east-flanders" in "region:flanders", "region:flanders", "region:flemish-brabant" in "region:flanders",
        "region:hainaut" in "region:wallonia", "region:limburg-province" in "region:flanders", "region:wallonia",
        "region:walloon-brabant" in "region:wallonia", "region:west-flanders" in "region:flanders";
    BF:
        "region:soum";
    BR:
        "region:acre-state", "region:amazonas", "region:bahia", "region:ceara", "region:espirito-santo", "region:goias",
        "region:maranhao", "region:mato-grosso", "region:minas-gerais", "region:pantanal", "region:para",
        "region:parana", "region:pernambuco", "region:rio-de-janeiro-state", "region:rio-grande-do-sul",
        "region:rondonia", "region:roraima", "region:santa-catarina", "region:sao-paulo-state";
    CA:
        "region:alberta", "region:british-columbia", "region:manitoba", "region:new-brunswick", "region:newfoundland",
        "region:northwest-territories", "region:nova-scotia", "region:nunavut", "region:ontario",
        "region:prince-edward-island", "region:quebec", "region:saskatchewan", "region:yukon";
    CD:
        "region:equateur-province", "region:ituri", "region:kasai", "region:katanga", "region:north-kivu",
        "region:south-kivu";
    CH:
        "region:graubunden", "region:jura-canton", "region:ticino", "region:valais", "region:vaud";
    CL:
        "region:araucania", "region:atacama", "region:biobio", "region:easter-island";
    CM:
        "region:anglophone-regions", "region:far-north-region";
    CN:
        "region:anhui", "region:fujian", "region:gansu", "region:guangdong", "region:guangxi", "region:guizhou",
        "region:hainan", "region:hebei", "region:heilongjiang", "region:henan", "region:hong-kong", "region:hubei",
        "region:hunan", "region:inner-mongolia", "region:jiangsu", "region:jiangxi", "region:jilin", "region:liaoning",
        "region:macau", "region:manchuria", "region:ningxia", "region:qinghai", "region:shaanxi", "region:shandong",
        "region:shanxi", "region:sichuan", "region:tibet", "region:xinjiang", "region:yunnan", "region:zhejiang";
    CO:
        "region:antioquia", "region:arauca", "region:catatumbo", "region:cauca", "region:choco", "region:narino",
        "region:norte-de-santander", "region:putumayo";
    CY:
        "region:northern-cyprus";
    DE:
        "region:baden-wurttemberg", "region:bavaria", "region:brandenburg", "region:hesse", "region:lower-saxony",
        "region:mecklenburg-western-pomerania", "region:north-rhine-westphalia", "region:rhineland-palatinate",
        "region:ruhr" in "region:north-rhine-westphalia", "region:saarland", "region:saxony", "region:saxony-anhalt",
        "region:schleswig-holstein", "region:thuringia";
    DK:
        "region:bornholm", "region:faroe-islands", "region:greenland", "region:jutland";
    DZ:
        "region:kabylia";
    EC:
        "region:esmeraldas", "region:galapagos", "region:guayas", "region:manabi";
    EG:
        "region:sinai";
    ES:
        "region:andalusia", "region:aragon", "region:asturias", "region:balearic-islands", "region:basque-country",
        "region:canary-islands", "region:cantabria", "region:castile-and-leon", "region:castilla-la-mancha",
        "region:catalonia", "region:extremadura", "region:galicia", "region:gran-canaria" in "region:canary-islands",
        "region:ibiza" in "region:balearic-islands", "region:la-palma" in "region:canary-islands", "region:la-rioja",
        "region:lanzarote" in "region:canary-islands", "region:mallorca" in "region:balearic-islands", "region:navarre",
        "region:tenerife" in "region:canary-islands", "region:valencian-community";
    ET:
        "region:afar", "region:amhara", "region:ogaden", "region:oromia", "region:tigray";
    FI:
        "region:aland-islands";
    FR:
        "region:alpes-de-haute-provence" in "region:provence", "region:alpes-maritimes" in "region:provence",
        "region:alsace", "region:ardeche" in "region:auvergne-rhone-alpes", "region:aude" in "region:occitanie",
        "region:auvergne-rhone-alpes", "region:aveyron" in "region:occitanie", "region:bas-rhin" in "region:alsace",
        "region:bouches-du-rhone" in "region:provence", "region:brittany", "region:burgundy",
        "region:calvados" in "region:normandy", "region:centre-val-de-loire",
        "region:charente-maritime" in "region:nouvelle-aquitaine", "region:corse-du-sud" in "region:corsica",
        "region:corsica", "region:cotes-d-armor" in "region:brittany", "region:dordogne" in "region:nouvelle-aquitaine",
        "region:doubs" in "region:burgundy", "region:drome" in "region:auvergne-rhone-alpes",
        "region:essonne" in "region:ile-de-france", "region:finistere" in "region:brittany", "region:french-guiana",
        "region:french-polynesia", "region:gard" in "region:occitanie", "region:gironde" in "region:nouvelle-aquitaine",
        "region:grand-est", "region:guadeloupe", "region:haut-rhin" in "region:alsace",
        "region:haute-corse" in "region:corsica", "region:haute-garonne" in "region:occitanie",
        "region:haute-savoie" in "region:auvergne-rhone-alpes", "region:hautes-alpes" in "region:provence",
        "region:hauts-de-france", "region:hauts-de-seine" in "region:ile-de-france",
        "region:herault" in "region:occitanie", "region:ile-de-france", "region:ille-et-vilaine" in "region:brittany",
        "region:isere" in "region:auvergne-rhone-alpes", "region:jura",
        "region:loire-atlantique" in "region:pays-de-la-loire", "region:loiret" in "region:centre-val-de-loire",
        "region:lorraine", "region:maine-et-loire" in "region:pays-de-la-loire", "region:martinique", "region:mayotte",
        "region:meurthe-et-moselle" in "region:lorraine", "region:morbihan" in "region:brittany",
        "region:moselle" in "region:lorraine", "region:new-caledonia", "region:normandy", "region:nouvelle-aquitaine",
        "region:occitanie", "region:pas-de-calais" in "region:hauts-de-france", "region:pays-de-la-loire",
        "region:provence", "region:puy-de-dome" in "region:auvergne-rhone-alpes",
        "region:pyrenees-atlantiques" in "region:nouvelle-aquitaine",
        "region:pyrenees-orientales" in "region:occitanie", "region:reunion", "region:saint-barthelemy",
        "region:saint-martin", "region:saint-pierre-and-miquelon", "region:saone-et-loire" in "region:burgundy",
        "region:savoie" in "region:auvergne-rhone-alpes", "region:seine-et-marne" in "region:ile-de-france",
        "region:seine-maritime" in "region:normandy", "region:seine-saint-denis" in "region:ile-de-france",
        "region:tarn" in "region:occitanie", "region:val-d-oise" in "region:ile-de-france",
        "region:val-de-marne" in "region:ile-de-france", "region:var" in "region:provence",
        "region:vaucluse" in "region:provence", "region:vendee" in "region:pays-de-la-loire",
        "region:vosges" in "region:lorraine", "region:wallis-and-futuna", "region:yvelines" in "region:ile-de-france";
    GB:
        "region:anguilla", "region:bermuda", "region:british-virgin-islands", "region:cayman-islands",
        "region:cornwall" in "region:england", "region:cumbria" in "region:england", "region:devon" in "region:england",
        "region:diego-garcia", "region:dorset" in "region:england", "region:england",
        "region:essex" in "region:england", "region:falkland-islands", "region:gibraltar",
        "region:greater-manchester" in "region:england", "region:guernsey", "region:hampshire" in "region:england",
        "region:isle-of-man", "region:jersey", "region:kent" in "region:england",
        "region:lancashire" in "region:england", "region:merseyside" in "region:england", "region:montserrat",
        "region:norfolk" in "region:england", "region:northern-ireland", "region:saint-helena", "region:scotland",
        "region:suffolk" in "region:england", "region:surrey" in "region:england", "region:sussex" in "region:england",
        "region:turks-and-caicos-islands", "region:wales", "region:west-midlands" in "region:england",
        "region:wiltshire" in "region:england", "region:yorkshire" in "region:england";
    GE:
        "region:abkhazia", "region:adjara", "region:south-ossetia";
    GR:
        "region:attica", "region:chios", "region:corfu", "region:crete", "region:epirus", "region:evia", "region:kos",
        "region:lesbos", "region:peloponnese", "region:rhodes", "region:samos", "region:santorini", "region:thrace";
    GY:
        "region:essequibo";
    HR:
        "region:dalmatia", "region:istria";
    ID:
        "region:aceh" in "region:sumatra", "region:bali", "region:banten" in "region:java",
        "region:central-java" in "region:java", "region:central-sulawesi" in "region:sulawesi",
        "region:east-java" in "region:java", "region:flores", "region:java", "region:kalimantan", "region:krakatoa",
        "region:lombok" in "region:west-nusa-tenggara", "region:moluccas", "region:papua", "region:sulawesi",
        "region:sumatra", "region:west-java" in "region:java", "region:west-nusa-tenggara";
    IE:
        "region:county-donegal", "region:county-kerry", "region:leinster", "region:munster-province";
    IL:
        "region:galilee", "region:negev";
    IN:
        "region:andaman-islands", "region:andhra-pradesh", "region:arunachal-pradesh", "region:assam", "region:bihar",
        "region:chhattisgarh", "region:goa", "region:gujarat", "region:haryana", "region:himachal-pradesh",
        "region:jammu-and-kashmir" in "region:kashmir", "region:jharkhand", "region:karnataka", "region:kerala",
        "region:ladakh", "region:madhya-pradesh", "region:maharashtra", "region:manipur", "region:meghalaya",
        "region:mizoram", "region:nagaland", "region:odisha", "region:rajasthan", "region:sikkim", "region:tamil-nadu",
        "region:telangana", "region:tripura", "region:uttar-pradesh", "region:uttarakhand", "region:west-bengal";
    IQ:
        "region:anbar", "region:diyala", "region:iraqi-kurdistan" in "region:kurdistan", "region:nineveh",
        "region:salahuddin", "region:sinjar";
    IR:
        "region:bushehr-province", "region:east-azerbaijan", "region:fars-province", "region:gilan", "region:golestan",
        "region:hormozgan", "region:kermanshah-province", "region:kharg-island", "region:khorasan", "region:khuzestan",
        "region:kurdistan-province", "region:lorestan", "region:mazandaran", "region:qeshm",
        "region:sistan-baluchestan", "region:west-azerbaijan";
    IT:
        "region:abruzzo", "region:aosta-valley", "region:apulia", "region:basilicata", "region:calabria",
        "region:campania", "region:emilia-romagna", "region:friuli-venezia-giulia",
        "region:ischia" in "region:campania", "region:lampedusa" in "region:sicily", "region:lazio", "region:liguria",
        "region:lombardy", "region:marche-region", "region:piedmont", "region:sardinia", "region:sicily",
        "region:south-tyrol", "region:tuscany", "region:umbria", "region:veneto";
    JP:
        "region:aichi", "region:hokkaido", "region:honshu", "region:ibaraki", "region:ishikawa", "region:iwate",
        "region:kanagawa", "region:kumamoto-prefecture", "region:kyushu", "region:miyagi", "region:okinawa",
        "region:saitama";
    KE:
        "region:lamu", "region:rift-valley";
    KR:
        "region:gangwon", "region:gyeonggi", "region:jeju", "region:north-gyeongsang";
    KZ:
        "region:mangystau";
    LB:
        "region:bekaa", "region:south-lebanon";
    LK:
        "region:jaffna-peninsula";
    LY:
        "region:cyrenaica", "region:fezzan", "region:tripolitania";
    MA:
        "region:rif";
    MD:
        "region:transnistria";
    ML:
        "region:azawad";
    MM:
        "region:chin-state", "region:kachin", "region:karen-state", "region:rakhine", "region:sagaing",
        "region:shan-state";
    MX:
        "region:baja-california", "region:chiapas", "region:chihuahua", "region:coahuila", "region:durango",
        "region:guanajuato", "region:guerrero", "region:hidalgo", "region:jalisco", "region:michoacan",
        "region:morelos", "region:nuevo-leon", "region:oaxaca", "region:puebla-state", "region:quintana-roo",
        "region:sinaloa", "region:sonora", "region:tabasco", "region:tamaulipas", "region:veracruz-state",
        "region:yucatan", "region:zacatecas";
    MY:
        "region:johor", "region:penang", "region:sabah", "region:sarawak", "region:selangor";
    MZ:
        "region:cabo-delgado";
    NE:
        "region:diffa", "region:tillaberi";
    NG:
        "region:adamawa", "region:benue", "region:biafra", "region:borno", "region:kaduna-state", "region:katsina",
        "region:niger-delta", "region:ogun", "region:plateau-state", "region:rivers-state", "region:sokoto",
        "region:yobe", "region:zamfara";
    NL:
        "region:aruba", "region:curacao", "region:friesland", "region:gelderland", "region:north-brabant",
        "region:north-holland", "region:sint-maarten", "region:south-holland", "region:zeeland";
    NO:
        "region:finnmark", "region:svalbard";
    NP:
        "region:everest", "region:sindhupalchok";
    NZ:
        "region:canterbury-region", "region:cook-islands", "region:niue", "region:north-island", "region:south-island",
        "region:tokelau", "region:white-island";
    PE:
        "region:cusco-region", "region:loreto", "region:puno";
    PG:
        "region:bougainville", "region:enga";
    PH:
        "region:batangas", "region:bohol", "region:cebu-province", "region:jolo" in "region:sulu", "region:leyte",
        "region:luzon", "region:mindanao", "region:palawan", "region:samar", "region:sulu", "region:visayas";
    PK:
        "region:balochistan", "region:gilgit-baltistan", "region:khyber-pakhtunkhwa", "region:kurram",
        "region:pakistan-administered-kashmir" in "region:kashmir", "region:sindh", "region:waziristan";
    PL:
        "region:mazovia", "region:podlasie", "region:silesia";
    PS:
        "region:gaza", "region:west-bank";
    PT:
        "region:alentejo", "region:algarve", "region:azores", "region:madeira";
    RO:
        "region:transylvania";
    RS:
        "region:vojvodina";
    RU:
        "region:bashkortostan", "region:belgorod-region", "region:bryansk-region", "region:buryatia",
        "region:chechnya" in "region:north-caucasus", "region:dagestan" in "region:north-caucasus",
        "region:far-east-region", "region:ingushetia" in "region:north-caucasus", "region:kabardino-balkaria",
        "region:kaliningrad-region", "region:kamchatka", "region:karelia", "region:kemerovo-region",
        "region:krasnodar-region", "region:kuril-islands", "region:kursk-region", "region:moscow-region",
        "region:north-caucasus", "region:north-ossetia" in "region:north-caucasus", "region:primorye",
        "region:rostov-region", "region:sakhalin", "region:siberia", "region:stavropol-region", "region:tatarstan",
        "region:urals", "region:yakutia";
    SB:
        "region:guadalcanal";
    SD:
        "region:blue-nile-state", "region:darfur", "region:gezira", "region:kordofan";
    SE:
        "region:gotland", "region:scania";
    SN:
        "region:casamance";
    SO:
        "region:jubaland", "region:puntland", "region:somaliland";
    SY:
        "region:deir-al-zor-province", "region:eastern-ghouta", "region:golan-heights", "region:hasakah",
        "region:idlib-province", "region:latakia-province", "region:rojava", "region:sweida";
    TH:
        "region:chiang-rai", "region:koh-samui", "region:koh-tao", "region:pattani", "region:phuket";
    TJ:
        "region:gorno-badakhshan";
    TR:
        "region:anatolia", "region:cappadocia", "region:hakkari", "region:hatay-province", "region:sirnak";
    TZ:
        "region:zanzibar";
    UA:
        "region:crimea", "region:dnipropetrovsk-region", "region:donbas", "region:donetsk-region" in "region:donbas",
        "region:kharkiv-region", "region:kherson-region", "region:luhansk-region" in "region:donbas",
        "region:odesa-region", "region:sumy-region", "region:transcarpathia", "region:zaporizhzhia-region";
    UG:
        "region:karamoja";
    US:
        "region:alabama", "region:alaska", "region:american-samoa", "region:arizona", "region:arkansas",
        "region:butte-county" in "region:california", "region:california", "region:colorado", "region:connecticut",
        "region:delaware", "region:district-of-columbia", "region:florida", "region:georgia-state", "region:guam",
        "region:guantanamo", "region:hawaii", "region:idaho", "region:illinois", "region:indiana", "region:iowa",
        "region:kansas", "region:kentucky", "region:long-island" in "region:new-york-state",
        "region:los-angeles-county" in "region:california", "region:louisiana", "region:maine",
        "region:manhattan" in "region:new-york-state", "region:maryland", "region:massachusetts",
        "region:maui" in "region:hawaii", "region:michigan", "region:midwest", "region:minnesota", "region:mississippi",
        "region:missouri", "region:montana", "region:napa" in "region:california", "region:nebraska", "region:nevada",
        "region:new-england", "region:new-hampshire", "region:new-jersey", "region:new-mexico", "region:new-york-state",
        "region:north-carolina", "region:north-dakota", "region:northern-mariana-islands", "region:ohio",
        "region:oklahoma", "region:orange-county" in "region:california", "region:oregon", "region:pennsylvania",
        "region:puerto-rico", "region:queens" in "region:new-york-state", "region:rhode-island",
        "region:silicon-valley" in "region:california", "region:sonoma-county" in "region:california",
        "region:south-carolina", "region:south-dakota", "region:tennessee", "region:texas", "region:us-virgin-islands",
        "region:utah", "region:vermont", "region:virginia", "region:washington-state", "region:west-virginia",
        "region:wisconsin", "region:wyoming";
    UZ:
        "region:karakalpakstan";
    VE:
        "region:bolivar-state", "region:orinoco", "region:tachira", "region:zulia";
    VN:
        "region:mekong-delta";
    YE:
        "region:hadramawt", "region:marib", "region:saada", "region:socotra";
    ZA:
        "region:eastern-cape", "region:gauteng", "region:kwazulu-natal", "region:limpopo", "region:mpumalanga",
        "region:western-cape";
}
