use super::{Entity, EntityClass};

places! {
    CITIES City;
    AD:
        "city:andorra-la-vella";
    AE:
        "city:abu-dhabi", "city:dubai", "city:fujairah", "city:ras-al-khaimah", "city:sharjah";
    AF:
        "city:bagram", "city:gardez", "city:herat", "city:jalalabad", "city:kabul", "city:kandahar", "city:kunduz",
        "city:lashkar-gah", "city:mazar-i-sharif", "city:sangin";
    AL:
        "city:durres", "city:tirana";
    AM:
        "city:gyumri", "city:yerevan";
    AO:
        "city:benguela", "city:huambo", "city:luanda";
    AR:
        "city:bariloche", "city:buenos-aires", "city:cordoba-argentina", "city:la-plata", "city:mar-del-plata",
        "city:mendoza", "city:rosario", "city:ushuaia";
    AT:
        "city:graz", "city:innsbruck", "city:klagenfurt", "city:linz", "city:salzburg", "city:vienna";
    AU:
        "city:adelaide" in "region:south-australia", "city:alice-springs", "city:brisbane" in "region:queensland",
        "city:cairns" in "region:queensland", "city:canberra", "city:darwin", "city:gold-coast" in "region:queensland",
        "city:hobart" in "region:tasmania", "city:mallacoota" in "region:victoria",
        "city:melbourne" in "region:victoria", "city:newcastle-australia", "city:perth" in "region:western-australia",
        "city:sydney", "city:townsville" in "region:queensland";
    AZ:
        "city:baku", "city:ganja", "city:stepanakert";
    BA:
        "city:banja-luka", "city:bihac", "city:mostar", "city:sarajevo", "city:srebrenica", "city:tuzla";
    BB:
        "city:bridgetown";
    BD:
        "city:chittagong", "city:cox-s-bazar", "city:dhaka", "city:khulna", "city:rajshahi", "city:sylhet";
    BE:
        "city:anderlecht", "city:antwerp" in "region:flanders", "city:arlon" in "region:wallonia",
        "city:bruges" in "region:west-flanders", "city:brussels", "city:charleroi" in "region:hainaut",
        "city:genk" in "region:flanders", "city:ghent" in "region:east-flanders", "city:hasselt" in "region:flanders",
        "city:kortrijk" in "region:west-flanders", "city:leuven" in "region:flemish-brabant",
        "city:liege" in "region:wallonia", "city:mechelen" in "region:flanders", "city:molenbeek",
        "city:mons" in "region:hainaut", "city:namur" in "region:wallonia", "city:ostend" in "region:west-flanders",
        "city:schaerbeek", "city:tournai" in "region:hainaut", "city:verviers" in "region:wallonia",
        "city:vilvoorde" in "region:flemish-brabant", "city:zaventem" in "region:flemish-brabant",
        "city:zeebrugge" in "region:west-flanders";
    BF:
        "city:bobo-dioulasso", "city:djibo", "city:dori", "city:ouagadougou";
    BG:
        "city:burgas", "city:plovdiv", "city:sofia", "city:varna";
    BH:
        "city:manama";
    BI:
        "city:bujumbura", "city:gitega";
    BJ:
        "city:cotonou", "city:porto-novo";
    BN:
        "city:bandar-seri-begawan";
    BO:
        "city:cochabamba", "city:el-alto", "city:la-paz", "city:santa-cruz-de-la-sierra", "city:sucre";
    BR:
        "city:belem", "city:belo-horizonte" in "region:minas-gerais", "city:boa-vista" in "region:roraima",
        "city:brasilia", "city:brumadinho" in "region:minas-gerais", "city:campinas" in "region:sao-paulo-state",
        "city:curitiba" in "region:parana", "city:fortaleza" in "region:ceara", "city:manaus" in "region:amazonas",
        "city:mariana" in "region:minas-gerais", "city:natal-brazil", "city:niteroi" in "region:rio-de-janeiro-state",
        "city:petropolis" in "region:rio-de-janeiro-state", "city:porto-alegre" in "region:rio-grande-do-sul",
        "city:recife" in "region:pernambuco", "city:rio-de-janeiro" in "region:rio-de-janeiro-state",
        "city:salvador-de-bahia" in "region:bahia", "city:sao-paulo" in "region:sao-paulo-state",
        "city:suzano" in "region:sao-paulo-state";
    BS:
        "city:nassau";
    BT:
        "city:thimphu";
    BW:
        "city:gaborone";
    BY:
        "city:brest-belarus", "city:gomel", "city:grodno", "city:minsk";
    BZ:
        "city:belize-city", "city:belmopan";
    CA:
        "city:calgary" in "region:alberta", "city:edmonton" in "region:alberta",
        "city:fort-mcmurray" in "region:alberta", "city:fredericton" in "region:new-brunswick",
        "city:gatineau" in "region:quebec", "city:halifax" in "region:nova-scotia", "city:hamilton",
        "city:jasper" in "region:alberta", "city:lac-megantic" in "region:quebec",
        "city:laval-quebec" in "region:quebec", "city:lytton" in "region:british-columbia",
        "city:moncton" in "region:new-brunswick", "city:montreal" in "region:quebec", "city:ottawa" in "region:ontario",
        "city:quebec-city" in "region:quebec", "city:regina" in "region:saskatchewan",
        "city:saskatoon" in "region:saskatchewan", "city:toronto" in "region:ontario",
        "city:vancouver" in "region:british-columbia", "city:whistler" in "region:british-columbia",
        "city:winnipeg" in "region:manitoba", "city:yellowknife" in "region:northwest-territories";
    CD:
        "city:beni" in "region:north-kivu", "city:bukavu" in "region:south-kivu", "city:bunia",
        "city:butembo" in "region:north-kivu", "city:goma" in "region:north-kivu", "city:kananga", "city:kinshasa",
        "city:kisangani", "city:lubumbashi", "city:mbandaka", "city:uvira";
    CF:
        "city:bambari", "city:bangassou", "city:bangui";
    CG:
        "city:brazzaville", "city:pointe-noire";
    CH:
        "city:basel", "city:bern", "city:crans-montana", "city:davos", "city:fribourg", "city:geneva", "city:lausanne",
        "city:lucerne", "city:lugano", "city:neuchatel", "city:sion", "city:st-gallen", "city:winterthur",
        "city:zermatt", "city:zurich";
    CI:
        "city:abidjan", "city:bouake", "city:grand-bassam", "city:man", "city:yamoussoukro";
    CL:
        "city:antofagasta", "city:concepcion", "city:coquimbo", "city:iquique", "city:punta-arenas", "city:santiago",
        "city:valparaiso", "city:vina-del-mar";
    CM:
        "city:bamenda", "city:buea", "city:douala", "city:kumba", "city:maroua", "city:yaounde";
    CN:
        "city:beijing", "city:changsha" in "region:hunan", "city:chengdu" in "region:sichuan", "city:chongqing",
        "city:dalian" in "region:liaoning", "city:dongguan" in "region:guangdong",
        "city:guangzhou" in "region:guangdong", "city:hangzhou" in "region:zhejiang", "city:harbin",
        "city:kashgar" in "region:xinjiang", "city:kunming" in "region:yunnan", "city:lhasa" in "region:tibet",
        "city:macau-city", "city:nanjing", "city:ningbo" in "region:zhejiang", "city:qingdao" in "region:shandong",
        "city:sanya" in "region:hainan", "city:shanghai", "city:shenyang" in "region:liaoning",
        "city:shenzhen" in "region:guangdong", "city:shijiazhuang" in "region:hebei", "city:suzhou" in "region:jiangsu",
        "city:tianjin", "city:urumqi" in "region:xinjiang", "city:wenzhou" in "region:zhejiang",
        "city:wuhan" in "region:hubei", "city:xi-an" in "region:shaanxi", "city:xiamen" in "region:fujian",
        "city:xiangshui" in "region:jiangsu", "city:zhengzhou" in "region:henan", "city:zhuhai" in "region:guangdong";
    CO:
        "city:barranquilla", "city:bogota", "city:bucaramanga", "city:buenaventura", "city:cali",
        "city:cartagena-colombia", "city:cucuta" in "region:norte-de-santander", "city:medellin" in "region:antioquia",
        "city:mocoa" in "region:putumayo";
    CR:
        "city:san-jose";
    CU:
        "city:havana", "city:santiago-de-cuba";
    CV:
        "city:praia";
    CY:
        "city:larnaca", "city:limassol", "city:nicosia", "city:paphos";
    CZ:
        "city:brno", "city:ostrava", "city:plzen", "city:prague";
    DE:
        "city:aachen" in "region:north-rhine-westphalia", "city:ansbach" in "region:bavaria",
        "city:augsburg" in "region:bavaria", "city:berlin", "city:bochum" in "region:north-rhine-westphalia",
        "city:bonn" in "region:north-rhine-westphalia", "city:bottrop" in "region:north-rhine-westphalia",
        "city:bremen", "city:chemnitz" in "region:saxony", "city:cologne" in "region:north-rhine-westphalia",
        "city:dortmund" in "region:north-rhine-westphalia", "city:dresden" in "region:saxony",
        "city:duisburg" in "region:north-rhine-westphalia", "city:dusseldorf" in "region:north-rhine-westphalia",
        "city:erfurt" in "region:thuringia", "city:essen" in "region:north-rhine-westphalia",
        "city:frankfurt" in "region:hesse", "city:freiburg" in "region:baden-wurttemberg",
        "city:halle" in "region:saxony-anhalt", "city:hamburg", "city:hanau" in "region:hesse",
        "city:hanover" in "region:lower-saxony", "city:heidelberg" in "region:baden-wurttemberg",
        "city:jena" in "region:thuringia", "city:karlsruhe" in "region:baden-wurttemberg",
        "city:kassel" in "region:hesse", "city:kiel" in "region:schleswig-holstein", "city:leipzig" in "region:saxony",
        "city:lubeck" in "region:schleswig-holstein", "city:ludwigshafen" in "region:rhineland-palatinate",
        "city:magdeburg" in "region:saxony-anhalt", "city:mainz" in "region:rhineland-palatinate",
        "city:mannheim" in "region:baden-wurttemberg", "city:munich" in "region:bavaria",
        "city:munster" in "region:north-rhine-westphalia", "city:nuremberg" in "region:bavaria", "city:oberhausen",
        "city:potsdam" in "region:brandenburg", "city:ramstein" in "region:rhineland-palatinate", "city:rostock",
        "city:saarbrucken", "city:solingen" in "region:north-rhine-westphalia",
        "city:stuttgart" in "region:baden-wurttemberg", "city:traben-trarbach" in "region:rhineland-palatinate",
        "city:trier" in "region:rhineland-palatinate", "city:wiesbaden" in "region:hesse",
        "city:wolfsburg" in "region:lower-saxony", "city:wurzburg" in "region:bavaria";
    DK:
        "city:aalborg", "city:aarhus", "city:billund", "city:copenhagen", "city:esbjerg", "city:odense";
    DM:
        "city:roseau";
    DO:
        "city:punta-cana", "city:santo-domingo";
    DZ:
        "city:algiers", "city:annaba", "city:bejaia", "city:blida", "city:boufarik", "city:constantine",
        "city:in-amenas", "city:oran", "city:tamanrasset", "city:tizi-ouzou";
    EC:
        "city:cuenca", "city:guayaquil" in "region:guayas", "city:manta" in "region:manabi", "city:quito";
    EE:
        "city:narva", "city:tallinn", "city:tartu";
    EG:
        "city:alexandria", "city:arish" in "region:sinai", "city:aswan", "city:cairo", "city:giza", "city:hurghada",
        "city:ismailia", "city:luxor", "city:minya", "city:port-said", "city:rafah-crossing",
        "city:sharm-el-sheikh" in "region:sinai", "city:suez", "city:tanta";
    ER:
        "city:asmara";
    ES:
        "city:alcanar" in "region:catalonia", "city:algeciras" in "region:andalusia", "city:alicante",
        "city:almeria" in "region:andalusia", "city:barcelona" in "region:catalonia",
        "city:bilbao" in "region:basque-country", "city:cadiz" in "region:andalusia",
        "city:cambrils" in "region:catalonia", "city:castellon", "city:ceuta", "city:cordoba" in "region:andalusia",
        "city:cuenca-spain", "city:gijon" in "region:asturias", "city:girona" in "region:catalonia",
        "city:granada" in "region:andalusia", "city:la-coruna" in "region:galicia",
        "city:las-palmas" in "region:canary-islands", "city:lleida" in "region:catalonia", "city:madrid",
        "city:malaga" in "region:andalusia", "city:marbella" in "region:andalusia", "city:melilla", "city:murcia",
        "city:oviedo" in "region:asturias", "city:paiporta", "city:palma" in "region:balearic-islands",
        "city:pamplona" in "region:navarre", "city:ripoll" in "region:catalonia",
        "city:san-sebastian" in "region:basque-country", "city:santander" in "region:cantabria",
        "city:santiago-de-compostela" in "region:galicia", "city:seville" in "region:andalusia",
        "city:tarragona" in "region:catalonia", "city:toledo", "city:torrevieja", "city:totalan" in "region:andalusia",
        "city:valencia", "city:valladolid", "city:vigo" in "region:galicia", "city:vitoria" in "region:basque-country",
        "city:zaragoza" in "region:aragon";
    ET:
        "city:addis-ababa", "city:bahir-dar" in "region:amhara", "city:bishoftu", "city:dire-dawa",
        "city:gondar" in "region:amhara", "city:mekelle" in "region:tigray";
    FI:
        "city:espoo", "city:helsinki", "city:oulu", "city:rovaniemi", "city:tampere", "city:turku", "city:vantaa";
    FJ:
        "city:suva";
    FR:
        "city:aix-en-provence" in "region:bouches-du-rhone", "city:ajaccio" in "region:corse-du-sud",
        "city:albi" in "region:occitanie", "city:amiens" in "region:hauts-de-france",
        "city:angers" in "region:pays-de-la-loire", "city:annecy" in "region:haute-savoie",
        "city:antibes" in "region:alpes-maritimes", "city:argenteuil" in "region:val-d-oise",
        "city:arras" in "region:pas-de-calais", "city:avignon" in "region:vaucluse",
        "city:bar-le-duc" in "region:lorraine", "city:bastia" in "region:haute-corse",
        "city:bayonne" in "region:pyrenees-atlantiques", "city:besancon" in "region:burgundy",
        "city:beziers" in "region:herault", "city:biarritz" in "region:pyrenees-atlantiques",
        "city:bobigny" in "region:seine-saint-denis", "city:bordeaux" in "region:gironde",
        "city:boulogne-sur-mer" in "region:pas-de-calais", "city:bourges" in "region:centre-val-de-loire",
        "city:brest" in "region:finistere", "city:caen" in "region:normandy", "city:calais" in "region:pas-de-calais",
        "city:cannes" in "region:alpes-maritimes", "city:carcassonne" in "region:occitanie",
        "city:cayenne" in "region:french-guiana", "city:cergy" in "region:val-d-oise",
        "city:chambery" in "region:auvergne-rhone-alpes", "city:chamonix" in "region:haute-savoie",
        "city:charleville-mezieres" in "region:grand-est", "city:chartres" in "region:centre-val-de-loire",
        "city:cherbourg" in "region:normandy", "city:clermont-ferrand" in "region:auvergne-rhone-alpes",
        "city:cognac" in "region:nouvelle-aquitaine", "city:colmar" in "region:haut-rhin",
        "city:conflans-sainte-honorine" in "region:yvelines", "city:crepol" in "region:drome",
        "city:creteil" in "region:val-de-marne", "city:dijon" in "region:burgundy",
        "city:dunkirk" in "region:hauts-de-france", "city:evry" in "region:essonne",
        "city:fessenheim" in "region:haut-rhin", "city:flamanville" in "region:normandy",
        "city:fort-de-france" in "region:martinique", "city:frejus" in "region:provence",
        "city:grenoble" in "region:isere", "city:kourou" in "region:french-guiana",
        "city:la-rochelle" in "region:nouvelle-aquitaine", "city:le-havre" in "region:seine-maritime",
        "city:le-mans" in "region:pays-de-la-loire", "city:le-teil" in "region:ardeche",
        "city:lens" in "region:pas-de-calais", "city:lille" in "region:hauts-de-france",
        "city:limoges" in "region:nouvelle-aquitaine", "city:lorient" in "region:morbihan",
        "city:lourdes" in "region:occitanie", "city:lyon" in "region:auvergne-rhone-alpes",
        "city:magnanville" in "region:yvelines", "city:mamoudzou" in "region:mayotte",
        "city:marseille" in "region:bouches-du-rhone", "city:menton" in "region:alpes-maritimes",
        "city:metz" in "region:moselle", "city:millas" in "region:occitanie",
        "city:mont-saint-michel" in "region:normandy", "city:montauban" in "region:occitanie",
        "city:montpellier" in "region:herault", "city:mulhouse" in "region:haut-rhin",
        "city:nancy" in "region:lorraine", "city:nanterre" in "region:hauts-de-seine",
        "city:nantes" in "region:loire-atlantique", "city:nice" in "region:provence",
        "city:nimes" in "region:occitanie", "city:niort" in "region:nouvelle-aquitaine",
        "city:notre-dame-des-landes" in "region:loire-atlantique", "city:noumea" in "region:new-caledonia",
        "city:orleans" in "region:centre-val-de-loire", "city:papeete" in "region:french-polynesia",
        "city:paris" in "region:ile-de-france", "city:pau" in "region:pyrenees-atlantiques",
        "city:perpignan" in "region:pyrenees-orientales", "city:pointe-a-pitre" in "region:guadeloupe",
        "city:poitiers" in "region:nouvelle-aquitaine", "city:puisseguin" in "region:gironde",
        "city:quimper" in "region:finistere", "city:reims" in "region:grand-est",
        "city:rennes" in "region:ille-et-vilaine", "city:roissy" in "region:ile-de-france",
        "city:romans-sur-isere" in "region:drome", "city:roubaix" in "region:hauts-de-france",
        "city:rouen" in "region:seine-maritime", "city:saint-denis" in "region:seine-saint-denis",
        "city:saint-etienne" in "region:auvergne-rhone-alpes",
        "city:saint-etienne-du-rouvray" in "region:seine-maritime", "city:saint-malo" in "region:ille-et-vilaine",
        "city:saint-nazaire" in "region:loire-atlantique", "city:sainte-soline" in "region:nouvelle-aquitaine",
        "city:strasbourg" in "region:bas-rhin", "city:tarbes" in "region:occitanie", "city:toulon" in "region:provence",
        "city:toulouse" in "region:haute-garonne", "city:tourcoing" in "region:hauts-de-france",
        "city:tours" in "region:centre-val-de-loire", "city:trebes" in "region:occitanie",
        "city:troyes" in "region:grand-est", "city:valence" in "region:drome", "city:vannes" in "region:morbihan",
        "city:venissieux" in "region:auvergne-rhone-alpes", "city:versailles" in "region:yvelines",
        "city:villeurbanne" in "region:auvergne-rhone-alpes", "city:viry-chatillon" in "region:essonne";
    GA:
        "city:libreville", "city:port-gentil";
    GB:
        "city:aberdeen" in "region:scotland", "city:amesbury" in "region:wiltshire", "city:bath" in "region:england",
        "city:belfast" in "region:northern-ireland", "city:birmingham" in "region:west-midlands",
        "city:blackpool" in "region:england", "city:bournemouth" in "region:england",
        "city:bradford" in "region:yorkshire", "city:brighton" in "region:england", "city:bristol" in "region:england",
        "city:cambridge" in "region:england", "city:cardiff" in "region:wales",
        "city:coventry" in "region:west-midlands", "city:derby" in "region:england",
        "city:derry" in "region:northern-ireland", "city:dover" in "region:kent", "city:dundee" in "region:scotland",
        "city:edinburgh" in "region:scotland", "city:exeter" in "region:england", "city:folkestone" in "region:kent",
        "city:gatwick" in "region:england", "city:glasgow" in "region:scotland", "city:grays" in "region:essex",
        "city:grenfell" in "region:england", "city:heathrow" in "region:england", "city:hull" in "region:yorkshire",
        "city:inverness" in "region:scotland", "city:leeds" in "region:yorkshire", "city:leicester" in "region:england",
        "city:liverpool" in "region:merseyside", "city:lockerbie" in "region:scotland",
        "city:london" in "region:england", "city:manchester" in "region:greater-manchester",
        "city:middlesbrough" in "region:england", "city:newcastle" in "region:england",
        "city:norwich" in "region:england", "city:nottingham" in "region:england", "city:oxford" in "region:england",
        "city:plymouth" in "region:england", "city:portsmouth" in "region:england", "city:reading" in "region:england",
        "city:salisbury" in "region:wiltshire", "city:sheffield" in "region:yorkshire",
        "city:southampton" in "region:england", "city:southport" in "region:merseyside",
        "city:stonehaven" in "region:scotland", "city:sunderland" in "region:england", "city:swansea" in "region:wales",
        "city:westminster" in "region:england", "city:whaley-bridge" in "region:england",
        "city:wolverhampton" in "region:west-midlands", "city:york" in "region:yorkshire";
    GE:
        "city:batumi", "city:gori", "city:tbilisi";
    GH:
        "city:accra", "city:kumasi";
    GM:
        "city:banjul";
    GN:
        "city:conakry", "city:nzerekore";
    GQ:
        "city:bata", "city:malabo";
    GR:
        "city:alexandroupoli", "city:athens", "city:heraklion" in "region:crete", "city:idomeni", "city:kalamata",
        "city:larissa", "city:lesbos-moria" in "region:lesbos", "city:marathon-greece", "city:mati" in "region:attica",
        "city:patras", "city:piraeus", "city:pylos", "city:tempi", "city:thessaloniki", "city:volos";
    GT:
        "city:escuintla", "city:guatemala-city";
    GW:
        "city:bissau";
    GY:
        "city:georgetown";
    HN:
        "city:san-pedro-sula", "city:tegucigalpa";
    HR:
        "city:dubrovnik", "city:rijeka", "city:split", "city:zadar", "city:zagreb";
    HT:
        "city:cap-haitien", "city:jacmel", "city:jeremie", "city:les-cayes", "city:port-au-prince";
    HU:
        "city:budapest", "city:debrecen", "city:roszke", "city:szeged";
    ID:
        "city:banda-aceh" in "region:aceh", "city:bandung" in "region:west-java", "city:cianjur" in "region:west-java",
        "city:denpasar" in "region:bali", "city:donggala" in "region:central-sulawesi", "city:jakarta",
        "city:jayapura" in "region:papua", "city:makassar" in "region:sulawesi", "city:malang" in "region:east-java",
        "city:mamuju" in "region:sulawesi", "city:mataram" in "region:lombok", "city:medan" in "region:sumatra",
        "city:nusantara", "city:padang" in "region:sumatra", "city:palembang" in "region:sumatra",
        "city:palu" in "region:central-sulawesi", "city:pekanbaru" in "region:sumatra",
        "city:semarang" in "region:central-java", "city:surabaya" in "region:east-java",
        "city:wamena" in "region:papua", "city:yogyakarta" in "region:java";
    IE:
        "city:cork", "city:dublin", "city:galway", "city:limerick", "city:shannon";
    IL:
        "city:ashdod", "city:ashkelon", "city:beersheba", "city:eilat", "city:haifa", "city:jerusalem",
        "city:majdal-shams", "city:nahariya", "city:nazareth", "city:netanya", "city:sderot", "city:tel-aviv";
    IN:
        "city:agra" in "region:uttar-pradesh", "city:ahmedabad" in "region:gujarat", "city:amritsar" in "region:punjab",
        "city:ayodhya" in "region:uttar-pradesh", "city:balasore" in "region:odisha",
        "city:bangalore" in "region:karnataka", "city:bhopal" in "region:madhya-pradesh", "city:chandigarh",
        "city:chennai" in "region:tamil-nadu", "city:gurugram" in "region:haryana", "city:guwahati" in "region:assam",
        "city:hathras" in "region:uttar-pradesh", "city:hyderabad" in "region:telangana",
        "city:imphal" in "region:manipur", "city:jaipur" in "region:rajasthan",
        "city:jammu" in "region:jammu-and-kashmir", "city:joshimath" in "region:uttarakhand",
        "city:kanpur" in "region:uttar-pradesh", "city:kochi" in "region:kerala",
        "city:kolkata" in "region:west-bengal", "city:lucknow" in "region:uttar-pradesh",
        "city:morbi" in "region:gujarat", "city:mumbai" in "region:maharashtra", "city:muzaffarpur" in "region:bihar",
        "city:nagpur" in "region:maharashtra", "city:new-delhi", "city:noida" in "region:uttar-pradesh",
        "city:pahalgam" in "region:jammu-and-kashmir", "city:patna" in "region:bihar",
        "city:prayagraj" in "region:uttar-pradesh", "city:pulwama" in "region:jammu-and-kashmir",
        "city:pune" in "region:maharashtra", "city:puri" in "region:odisha",
        "city:srinagar" in "region:jammu-and-kashmir", "city:surat" in "region:gujarat",
        "city:thiruvananthapuram" in "region:kerala", "city:unnao" in "region:uttar-pradesh",
        "city:varanasi" in "region:uttar-pradesh", "city:visakhapatnam" in "region:andhra-pradesh",
        "city:wayanad" in "region:kerala";
    IQ:
        "city:baghdad", "city:basra", "city:dohuk", "city:erbil" in "region:iraqi-kurdistan",
        "city:fallujah" in "region:anbar", "city:halabja", "city:hilla", "city:karbala", "city:kirkuk",
        "city:mosul" in "region:nineveh", "city:najaf", "city:nasiriyah", "city:ramadi" in "region:anbar",
        "city:samarra", "city:sulaimaniyah" in "region:iraqi-kurdistan", "city:tal-afar", "city:tikrit";
    IR:
        "city:abadan" in "region:khuzestan", "city:ahvaz" in "region:khuzestan", "city:arak",
        "city:bandar-abbas" in "region:hormozgan", "city:bushehr" in "region:bushehr-province",
        "city:chabahar" in "region:sistan-baluchestan", "city:fordow", "city:hamadan", "city:isfahan",
        "city:izeh" in "region:khuzestan", "city:karaj", "city:kerman",
        "city:kermanshah" in "region:kermanshah-province", "city:khash" in "region:sistan-baluchestan",
        "city:khorramabad" in "region:lorestan", "city:mahabad" in "region:west-azerbaijan", "city:mashhad",
        "city:natanz", "city:qom", "city:rasht", "city:sanandaj" in "region:kurdistan-province",
        "city:saravan" in "region:sistan-baluchestan", "city:sarpol-e-zahab" in "region:kermanshah-province",
        "city:shiraz" in "region:fars-province", "city:tabriz" in "region:east-azerbaijan", "city:tehran",
        "city:urmia" in "region:west-azerbaijan", "city:yazd", "city:zahedan" in "region:sistan-baluchestan";
    IS:
        "city:grindavik", "city:reykjavik";
    IT:
        "city:accumoli" in "region:lazio", "city:amatrice" in "region:lazio", "city:ancona", "city:arquata-del-tronto",
        "city:bari" in "region:apulia", "city:bergamo" in "region:lombardy", "city:bologna" in "region:emilia-romagna",
        "city:bolzano" in "region:south-tyrol", "city:brescia" in "region:lombardy",
        "city:cagliari" in "region:sardinia", "city:catania" in "region:sicily", "city:codogno" in "region:lombardy",
        "city:corinaldo", "city:cortina-d-ampezzo" in "region:veneto", "city:crotone" in "region:calabria",
        "city:cutro" in "region:calabria", "city:florence" in "region:tuscany", "city:genoa" in "region:liguria",
        "city:l-aquila" in "region:abruzzo", "city:livorno" in "region:tuscany", "city:macerata",
        "city:messina" in "region:sicily", "city:milan" in "region:lombardy", "city:modena" in "region:emilia-romagna",
        "city:naples" in "region:campania", "city:norcia" in "region:umbria", "city:padua" in "region:veneto",
        "city:palermo" in "region:sicily", "city:parma" in "region:emilia-romagna", "city:perugia" in "region:umbria",
        "city:pisa" in "region:tuscany", "city:pompeii" in "region:campania", "city:pozzallo" in "region:sicily",
        "city:reggio-calabria" in "region:calabria", "city:rigopiano" in "region:abruzzo",
        "city:rimini" in "region:emilia-romagna", "city:rome" in "region:lazio", "city:siena" in "region:tuscany",
        "city:stromboli" in "region:sicily", "city:syracuse" in "region:sicily", "city:taranto" in "region:apulia",
        "city:trento" in "region:south-tyrol", "city:trieste" in "region:friuli-venezia-giulia",
        "city:turin" in "region:piedmont", "city:venice" in "region:veneto", "city:ventimiglia" in "region:liguria",
        "city:verona" in "region:veneto", "city:viareggio" in "region:tuscany";
    JM:
        "city:kingston";
    JO:
        "city:amman", "city:aqaba", "city:irbid", "city:karak", "city:petra", "city:zarqa";
    JP:
        "city:atami", "city:fukuoka" in "region:kyushu", "city:fukushima", "city:hiroshima",
        "city:kawasaki" in "region:kanagawa", "city:kobe", "city:kumamoto" in "region:kumamoto-prefecture",
        "city:kyoto", "city:nagasaki" in "region:kyushu", "city:nagoya" in "region:aichi",
        "city:naha" in "region:okinawa", "city:nara", "city:narita", "city:osaka", "city:sapporo" in "region:hokkaido",
        "city:sendai" in "region:miyagi", "city:tokyo", "city:wajima" in "region:ishikawa",
        "city:yokohama" in "region:kanagawa";
    KE:
        "city:eldoret", "city:garissa", "city:kisumu", "city:mombasa", "city:nairobi", "city:nakuru", "city:solai";
    KG:
        "city:bishkek", "city:osh";
    KH:
        "city:phnom-penh", "city:poipet", "city:siem-reap", "city:sihanoukville";
    KI:
        "city:tarawa";
    KM:
        "city:moroni";
    KN:
        "city:basseterre";
    KP:
        "city:kaesong", "city:punggye-ri", "city:pyongyang", "city:sinuiju", "city:wonsan", "city:yongbyon";
    KR:
        "city:busan", "city:cheongju", "city:daegu", "city:gangneung", "city:gwangju", "city:hwaseong", "city:incheon",
        "city:itaewon", "city:jecheon", "city:miryang", "city:muan", "city:osong", "city:panmunjom", "city:pohang",
        "city:pyeongchang", "city:sejong", "city:seoul", "city:suwon";
    KW:
        "city:kuwait-city";
    KZ:
        "city:aktau", "city:almaty", "city:astana", "city:karaganda", "city:zhanaozen";
    LA:
        "city:attapeu", "city:luang-prabang", "city:vang-vieng", "city:vientiane";
    LB:
        "city:arsal", "city:baalbek", "city:beirut", "city:dahiyeh", "city:nabatieh", "city:naqoura", "city:sidon",
        "city:tripoli-lebanon", "city:tyre-lebanon";
    LC:
        "city:castries";
    LI:
        "city:vaduz";
    LK:
        "city:batticaloa", "city:colombo", "city:hambantota", "city:jaffna", "city:kandy", "city:negombo",
        "city:trincomalee";
    LR:
        "city:monrovia";
    LS:
        "city:maseru";
    LT:
        "city:kaunas", "city:klaipeda", "city:vilnius";
    LV:
        "city:daugavpils", "city:riga";
    LY:
        "city:benghazi", "city:derna", "city:gharyan", "city:misrata", "city:ras-lanuf", "city:sabha", "city:sabratha",
        "city:sirte", "city:tajoura", "city:tarhuna", "city:tobruk", "city:tripoli", "city:zawiya", "city:zintan";
    MA:
        "city:agadir", "city:al-hoceima", "city:casablanca", "city:chefchaouen", "city:fez", "city:imlil",
        "city:jerada", "city:laayoune", "city:marrakesh", "city:rabat", "city:tangier";
    MC:
        "city:monte-carlo";
    MD:
        "city:chisinau", "city:tiraspol";
    ME:
        "city:cetinje", "city:podgorica";
    MG:
        "city:antananarivo", "city:toamasina";
    MK:
        "city:kocani", "city:ohrid", "city:skopje";
    ML:
        "city:ansongo", "city:bamako", "city:bandiagara", "city:boulikessi", "city:djenne", "city:gao", "city:kayes",
        "city:kidal", "city:menaka", "city:mopti", "city:ogossagou", "city:segou", "city:sevare", "city:tessalit",
        "city:timbuktu";
    MM:
        "city:bago", "city:hpakant" in "region:kachin", "city:lashio", "city:mandalay",
        "city:maungdaw" in "region:rakhine", "city:myawaddy", "city:naypyidaw", "city:sittwe" in "region:rakhine",
        "city:yangon";
    MN:
        "city:ulaanbaatar";
    MR:
        "city:nouadhibou", "city:nouakchott";
    MT:
        "city:gozo", "city:sliema", "city:valletta";
    MU:
        "city:port-louis";
    MV:
        "city:male";
    MW:
        "city:blantyre", "city:lilongwe";
    MX:
        "city:acapulco" in "region:guerrero", "city:ayotzinapa" in "region:guerrero",
        "city:cancun" in "region:quintana-roo", "city:celaya" in "region:guanajuato",
        "city:ciudad-juarez" in "region:chihuahua", "city:coatzacoalcos" in "region:veracruz-state",
        "city:culiacan" in "region:sinaloa", "city:ecatepec", "city:guadalajara" in "region:jalisco",
        "city:iguala" in "region:guerrero", "city:juchitan" in "region:oaxaca", "city:matamoros" in "region:tamaulipas",
        "city:mazatlan" in "region:sinaloa", "city:merida" in "region:yucatan",
        "city:mexicali" in "region:baja-california", "city:mexico-city", "city:minatitlan" in "region:veracruz-state",
        "city:monterrey" in "region:nuevo-leon", "city:morelia" in "region:michoacan",
        "city:nuevo-laredo" in "region:tamaulipas", "city:puebla" in "region:puebla-state",
        "city:reynosa" in "region:tamaulipas", "city:tapachula" in "region:chiapas",
        "city:tijuana" in "region:baja-california", "city:tlahuelilpan" in "region:hidalgo", "city:tultepec",
        "city:veracruz" in "region:veracruz-state";
    MY:
        "city:george-town", "city:johor-bahru" in "region:johor", "city:kota-kinabalu" in "region:sabah",
        "city:kuala-lumpur", "city:kuantan", "city:langkawi", "city:putrajaya";
    MZ:
        "city:beira", "city:maputo", "city:mocimboa-da-praia" in "region:cabo-delgado", "city:nampula",
        "city:palma-mozambique" in "region:cabo-delgado", "city:pemba" in "region:cabo-delgado";
    NA:
        "city:windhoek";
    NE:
        "city:agadez", "city:arlit", "city:chinegodar", "city:inates", "city:maradi", "city:niamey", "city:tongo-tongo",
        "city:zinder";
    NG:
        "city:abuja", "city:benin-city", "city:chibok" in "region:borno", "city:dapchi" in "region:yobe", "city:enugu",
        "city:ibadan", "city:jos" in "region:plateau-state", "city:kaduna" in "region:kaduna-state",
        "city:kankara" in "region:katsina", "city:kano", "city:lagos", "city:lekki", "city:maiduguri" in "region:borno",
        "city:makurdi" in "region:benue", "city:owerri", "city:port-harcourt" in "region:rivers-state",
        "city:zaria" in "region:kaduna-state";
    NI:
        "city:leon-nicaragua", "city:managua", "city:masaya";
    NL:
        "city:almere", "city:amsterdam" in "region:north-holland", "city:arnhem",
        "city:breda" in "region:north-brabant", "city:delft" in "region:south-holland",
        "city:den-bosch" in "region:north-brabant", "city:dordrecht" in "region:south-holland",
        "city:eindhoven" in "region:north-brabant", "city:enschede", "city:groningen",
        "city:haarlem" in "region:north-holland", "city:leeuwarden", "city:leiden" in "region:south-holland",
        "city:maastricht", "city:nijmegen", "city:rotterdam" in "region:south-holland",
        "city:scheveningen" in "region:south-holland", "city:schiphol" in "region:north-holland",
        "city:the-hague" in "region:south-holland", "city:tilburg" in "region:north-brabant", "city:utrecht",
        "city:veldhoven" in "region:north-brabant", "city:venlo", "city:zwolle";
    NO:
        "city:ask-norway", "city:baerum", "city:bergen", "city:bodo", "city:kongsberg",
        "city:longyearbyen" in "region:svalbard", "city:narvik", "city:oslo", "city:stavanger", "city:tromso",
        "city:trondheim", "city:utoya";
    NP:
        "city:jajarkot", "city:kathmandu", "city:lumbini", "city:pokhara";
    NZ:
        "city:auckland", "city:christchurch", "city:dunedin", "city:hamilton-new-zealand", "city:kaikoura",
        "city:napier", "city:queenstown", "city:rotorua", "city:wellington", "city:whakatane";
    OM:
        "city:muscat", "city:salalah";
    PA:
        "city:colon", "city:panama-city";
    PE:
        "city:arequipa", "city:cusco", "city:iquitos", "city:juliaca", "city:lima", "city:machu-picchu", "city:piura",
        "city:trujillo";
    PG:
        "city:lae", "city:port-moresby";
    PH:
        "city:baguio", "city:cebu", "city:cotabato" in "region:mindanao", "city:davao", "city:iloilo", "city:itbayat",
        "city:manila", "city:marawi" in "region:mindanao", "city:puerto-princesa", "city:quezon-city", "city:taal",
        "city:tacloban", "city:tagbilaran", "city:zamboanga" in "region:mindanao";
    PK:
        "city:abbottabad" in "region:khyber-pakhtunkhwa", "city:balakot" in "region:khyber-pakhtunkhwa",
        "city:bannu" in "region:khyber-pakhtunkhwa", "city:dera-ismail-khan" in "region:khyber-pakhtunkhwa",
        "city:faisalabad" in "region:punjab", "city:ghotki" in "region:sindh", "city:gwadar" in "region:balochistan",
        "city:islamabad", "city:karachi" in "region:sindh", "city:kasur" in "region:punjab",
        "city:kohat" in "region:khyber-pakhtunkhwa", "city:lahore" in "region:punjab",
        "city:mastung" in "region:balochistan", "city:mirpur", "city:multan" in "region:punjab",
        "city:muzaffarabad" in "region:pakistan-administered-kashmir", "city:parachinar" in "region:kurram",
        "city:peshawar" in "region:khyber-pakhtunkhwa", "city:quetta" in "region:balochistan",
        "city:rahim-yar-khan" in "region:punjab", "city:rawalpindi" in "region:punjab", "city:sehwan" in "region:sindh",
        "city:sialkot" in "region:punjab", "city:sukkur" in "region:sindh", "city:swat" in "region:khyber-pakhtunkhwa";
    PL:
        "city:auschwitz", "city:bialystok", "city:gdansk", "city:katowice" in "region:silesia", "city:koszalin",
        "city:krakow", "city:lodz", "city:lublin", "city:poznan", "city:przemysl", "city:przewodow", "city:rzeszow",
        "city:szczecin", "city:szczyrk", "city:warsaw", "city:wroclaw";
    PS:
        "city:beit-hanoun" in "region:gaza", "city:beit-lahia" in "region:gaza", "city:bethlehem" in "region:west-bank",
        "city:deir-al-balah" in "region:gaza", "city:gaza-city" in "region:gaza", "city:hebron" in "region:west-bank",
        "city:jabalia" in "region:gaza", "city:jenin" in "region:west-bank", "city:jericho" in "region:west-bank",
        "city:khan-younis" in "region:gaza", "city:nablus" in "region:west-bank", "city:rafah" in "region:gaza",
        "city:ramallah" in "region:west-bank", "city:tulkarem" in "region:west-bank";
    PT:
        "city:braga", "city:canico" in "region:madeira", "city:coimbra", "city:faro", "city:fatima",
        "city:funchal" in "region:madeira", "city:lagos-portugal", "city:leiria", "city:lisbon", "city:macao-portugal",
        "city:pedrogao-grande", "city:portimao", "city:porto", "city:setubal", "city:tancos", "city:vila-de-rei";
    PY:
        "city:asuncion";
    QA:
        "city:al-udeid", "city:doha";
    RO:
        "city:bucharest", "city:caracal", "city:cluj", "city:constanta", "city:galati", "city:iasi",
        "city:piatra-neamt", "city:timisoara";
    RS:
        "city:belgrade", "city:nis", "city:novi-sad";
    RU:
        "city:arkhangelsk", "city:belgorod" in "region:belgorod-region", "city:beslan" in "region:north-ossetia",
        "city:bryansk" in "region:bryansk-region", "city:chelyabinsk", "city:crocus-city-hall",
        "city:derbent" in "region:dagestan", "city:domodedovo", "city:dzerzhinsk", "city:engels-russia",
        "city:grozny" in "region:chechnya", "city:irkutsk", "city:izhevsk",
        "city:kaliningrad" in "region:kaliningrad-region", "city:kazan" in "region:tatarstan",
        "city:kemerovo" in "region:kemerovo-region", "city:khabarovsk", "city:kizlyar" in "region:dagestan",
        "city:komsomolsk-on-amur", "city:krasnodar" in "region:krasnodar-region", "city:krasnoyarsk",
        "city:kursk" in "region:kursk-region", "city:magnitogorsk", "city:makhachkala" in "region:dagestan",
        "city:moscow", "city:murmansk", "city:nizhny-novgorod", "city:norilsk", "city:novosibirsk" in "region:siberia",
        "city:nyonoksa", "city:omsk", "city:orenburg", "city:perm", "city:pskov",
        "city:rostov-on-don" in "region:rostov-region", "city:ryazan", "city:samara", "city:saratov",
        "city:severodvinsk", "city:sheremetyevo", "city:sochi" in "region:krasnodar-region", "city:st-petersburg",
        "city:tomsk", "city:tula", "city:tver", "city:ufa" in "region:bashkortostan", "city:vladivostok",
        "city:volgograd", "city:voronezh", "city:yakutsk" in "region:yakutia", "city:yekaterinburg";
    RW:
        "city:kigali";
    SA:
        "city:abha", "city:abqaiq", "city:dammam", "city:dhahran", "city:jeddah", "city:jizan", "city:khamis-mushait",
        "city:khurais", "city:mecca", "city:medina", "city:najran", "city:qatif", "city:riyadh", "city:taif";
    SB:
        "city:honiara";
    SD:
        "city:atbara", "city:el-fasher" in "region:darfur", "city:el-geneina" in "region:darfur",
        "city:el-obeid" in "region:kordofan", "city:khartoum", "city:nyala" in "region:darfur", "city:omdurman",
        "city:port-sudan";
    SE:
        "city:gothenburg", "city:helsingborg", "city:kiruna", "city:kristianstad", "city:linkoping", "city:lund",
        "city:malmo", "city:norrkoping", "city:orebro", "city:stockholm", "city:trollhattan", "city:umea",
        "city:uppsala";
    SI:
        "city:ljubljana", "city:maribor";
    SK:
        "city:bratislava", "city:handlova", "city:kosice", "city:presov", "city:velka-maca";
    SL:
        "city:freetown";
    SN:
        "city:dakar", "city:kaolack", "city:saint-louis-senegal", "city:thies", "city:touba", "city:ziguinchor";
    SO:
        "city:baidoa", "city:beledweyne", "city:bosaso", "city:galkayo", "city:hargeisa", "city:kismayo",
        "city:mogadishu";
    SR:
        "city:paramaribo";
    SS:
        "city:bentiu", "city:bor", "city:juba", "city:malakal";
    SV:
        "city:san-salvador";
    SY:
        "city:afrin", "city:al-bab", "city:al-hol" in "region:hasakah", "city:al-tanf", "city:aleppo",
        "city:baghouz" in "region:deir-al-zor-province", "city:barisha" in "region:idlib-province", "city:damascus",
        "city:daraa", "city:deir-al-zor" in "region:deir-al-zor-province", "city:douma" in "region:eastern-ghouta",
        "city:hama", "city:homs", "city:idlib" in "region:idlib-province",
        "city:khan-sheikhun" in "region:idlib-province", "city:khmeimim" in "region:latakia-province", "city:kobani",
        "city:latakia" in "region:latakia-province", "city:maaret-al-numan" in "region:idlib-province", "city:manbij",
        "city:palmyra", "city:qamishli" in "region:hasakah", "city:raqqa", "city:ras-al-ain" in "region:hasakah",
        "city:saraqeb" in "region:idlib-province", "city:tal-abyad", "city:tartus";
    SZ:
        "city:mbabane";
    TD:
        "city:abeche", "city:faya-largeau", "city:n-djamena";
    TG:
        "city:lome";
    TH:
        "city:ayutthaya", "city:bangkok", "city:chiang-mai", "city:hat-yai", "city:mae-sai", "city:nakhon-ratchasima",
        "city:pattaya", "city:surin", "city:tham-luang", "city:yala";
    TJ:
        "city:danghara", "city:dushanbe", "city:khujand";
    TL:
        "city:dili";
    TM:
        "city:ashgabat";
    TN:
        "city:bardo", "city:ben-guerdane", "city:bizerte", "city:djerba", "city:gafsa", "city:kasserine", "city:nabeul",
        "city:sfax", "city:sidi-bouzid", "city:sousse", "city:tataouine", "city:tunis", "city:zarzis";
    TO:
        "city:nuku-alofa";
    TR:
        "city:adana", "city:adiyaman", "city:akcakale", "city:ankara", "city:antakya", "city:antalya", "city:bartin",
        "city:batman", "city:bodrum", "city:bursa", "city:ceylanpinar", "city:cizre", "city:corlu", "city:diyarbakir",
        "city:edirne", "city:elazig", "city:gaziantep", "city:incirlik", "city:iskenderun", "city:istanbul",
        "city:izmir", "city:kahramanmaras", "city:kartalkaya", "city:kilis", "city:konya", "city:malatya",
        "city:mardin", "city:mersin", "city:reyhanli", "city:soma", "city:suruc", "city:trabzon", "city:van";
    TT:
        "city:port-of-spain";
    TW:
        "city:hualien", "city:kaohsiung", "city:taichung", "city:tainan", "city:taipei", "city:yilan";
    TZ:
        "city:arusha", "city:bukoba", "city:dar-es-salaam", "city:dodoma", "city:morogoro", "city:mwanza", "city:ukara",
        "city:ukerewe";
    UA:
        "city:avdiivka" in "region:donetsk-region", "city:bakhmut" in "region:donetsk-region", "city:bucha",
        "city:chernihiv", "city:chernobyl", "city:debaltseve" in "region:donetsk-region",
        "city:dnipro" in "region:dnipropetrovsk-region", "city:donetsk" in "region:donetsk-region",
        "city:enerhodar" in "region:zaporizhzhia-region", "city:hrabove" in "region:donetsk-region",
        "city:hroza" in "region:kharkiv-region", "city:irpin", "city:izium" in "region:kharkiv-region", "city:kakhovka",
        "city:kalynivka", "city:kerch" in "region:crimea", "city:kharkiv" in "region:kharkiv-region",
        "city:kherson" in "region:kherson-region", "city:khmelnytskyi", "city:kramatorsk" in "region:donetsk-region",
        "city:kramatorsk-station", "city:kremenchuk", "city:kryvyi-rih" in "region:dnipropetrovsk-region", "city:kyiv",
        "city:luhansk" in "region:luhansk-region", "city:lviv", "city:lysychansk" in "region:luhansk-region",
        "city:mariupol" in "region:donetsk-region", "city:melitopol" in "region:zaporizhzhia-region", "city:mykolaiv",
        "city:odesa" in "region:odesa-region", "city:pokrovsk" in "region:donetsk-region", "city:poltava",
        "city:sevastopol" in "region:crimea", "city:severodonetsk" in "region:luhansk-region",
        "city:simferopol" in "region:crimea", "city:sloviansk" in "region:donetsk-region",
        "city:sumy" in "region:sumy-region", "city:ternopil", "city:uzhhorod" in "region:transcarpathia",
        "city:vinnytsia", "city:zaporizhzhia" in "region:zaporizhzhia-region", "city:zhytomyr";
    UG:
        "city:bududa", "city:entebbe", "city:gulu", "city:kampala", "city:kasese", "city:mpondwe";
    US:
        "city:albuquerque" in "region:new-mexico", "city:altadena" in "region:california",
        "city:anchorage" in "region:alaska", "city:annapolis" in "region:maryland",
        "city:asheville" in "region:north-carolina", "city:atlanta" in "region:georgia-state",
        "city:atlantic-city" in "region:new-jersey", "city:aurora", "city:austin" in "region:texas",
        "city:baltimore" in "region:maryland", "city:birmingham-alabama" in "region:alabama",
        "city:boston" in "region:massachusetts", "city:bronx" in "region:new-york-state",
        "city:brooklyn" in "region:new-york-state", "city:buffalo" in "region:new-york-state",
        "city:butler-pennsylvania" in "region:pennsylvania", "city:charleston",
        "city:charlotte" in "region:north-carolina", "city:charlottesville" in "region:virginia",
        "city:chicago" in "region:illinois", "city:cincinnati" in "region:ohio", "city:cleveland" in "region:ohio",
        "city:colorado-springs" in "region:colorado", "city:columbus" in "region:ohio", "city:dallas" in "region:texas",
        "city:dayton" in "region:ohio", "city:denver" in "region:colorado", "city:des-moines" in "region:iowa",
        "city:detroit" in "region:michigan", "city:east-palestine" in "region:ohio", "city:el-paso" in "region:texas",
        "city:ferguson" in "region:missouri", "city:flint" in "region:michigan", "city:fort-hood" in "region:texas",
        "city:fort-lauderdale" in "region:florida", "city:gilroy" in "region:california",
        "city:hartford" in "region:connecticut", "city:highland-park" in "region:illinois",
        "city:hollywood" in "region:california", "city:honolulu" in "region:hawaii", "city:houston" in "region:texas",
        "city:indianapolis" in "region:indiana", "city:jacksonville" in "region:florida",
        "city:jersey-city" in "region:new-jersey", "city:kansas-city", "city:kenosha" in "region:wisconsin",
        "city:lahaina" in "region:hawaii", "city:las-vegas" in "region:nevada", "city:lewiston" in "region:maine",
        "city:little-rock" in "region:arkansas", "city:los-angeles" in "region:california",
        "city:louisville" in "region:kentucky", "city:malibu" in "region:california",
        "city:mar-a-lago" in "region:florida", "city:memphis" in "region:tennessee",
        "city:mexico-beach" in "region:florida", "city:miami" in "region:florida",
        "city:milwaukee" in "region:wisconsin", "city:minneapolis" in "region:minnesota",
        "city:mobile" in "region:alabama", "city:montecito" in "region:california",
        "city:monterey-park" in "region:california", "city:nantucket" in "region:massachusetts",
        "city:nashville" in "region:tennessee", "city:new-orleans" in "region:louisiana",
        "city:new-york" in "region:new-york-state", "city:newtown" in "region:connecticut",
        "city:norfolk-virginia" in "region:virginia", "city:oakland" in "region:california",
        "city:odessa-texas" in "region:texas", "city:oklahoma-city" in "region:oklahoma",
        "city:omaha" in "region:nebraska", "city:orlando" in "region:florida",
        "city:pacific-palisades" in "region:california", "city:paradise" in "region:california",
        "city:parkland" in "region:florida", "city:pearl-harbor" in "region:hawaii",
        "city:pensacola" in "region:florida", "city:philadelphia" in "region:pennsylvania",
        "city:phoenix" in "region:arizona", "city:pittsburgh" in "region:pennsylvania",
        "city:portland" in "region:oregon", "city:poway" in "region:california",
        "city:queens-borough" in "region:new-york-state", "city:raleigh" in "region:north-carolina",
        "city:richmond" in "region:virginia", "city:ridgecrest" in "region:california",
        "city:sacramento" in "region:california", "city:salt-lake-city" in "region:utah",
        "city:san-antonio" in "region:texas", "city:san-bernardino" in "region:california",
        "city:san-diego" in "region:california", "city:san-francisco" in "region:california",
        "city:san-juan" in "region:puerto-rico", "city:santa-barbara" in "region:california",
        "city:santa-clarita" in "region:california", "city:santa-fe-texas" in "region:texas",
        "city:seattle" in "region:washington-state", "city:selma" in "region:alabama",
        "city:st-louis" in "region:missouri", "city:surfside" in "region:florida",
        "city:sutherland-springs" in "region:texas", "city:tampa" in "region:florida",
        "city:thousand-oaks" in "region:california", "city:tucson" in "region:arizona",
        "city:tulsa" in "region:oklahoma", "city:uvalde" in "region:texas", "city:virginia-beach" in "region:virginia",
        "city:washington", "city:waukesha" in "region:wisconsin", "city:west-palm-beach" in "region:florida";
    UY:
        "city:montevideo", "city:punta-del-este";
    UZ:
        "city:andijan", "city:nukus", "city:samarkand", "city:tashkent";
    VC:
        "city:kingstown";
    VE:
        "city:caracas", "city:ciudad-guayana", "city:maracaibo" in "region:zulia",
        "city:san-cristobal" in "region:tachira", "city:urena" in "region:tachira", "city:valencia-venezuela";
    VN:
        "city:da-nang", "city:haiphong", "city:hanoi", "city:ho-chi-minh-city", "city:hoi-an", "city:hue";
    VU:
        "city:port-vila";
    WS:
        "city:apia";
    XK:
        "city:banjska", "city:mitrovica", "city:pristina";
    YE:
        "city:aden", "city:dhamar", "city:hodeida", "city:mokha", "city:mukalla", "city:sanaa", "city:taiz";
    ZA:
        "city:bloemfontein", "city:boksburg", "city:cape-town", "city:durban" in "region:kwazulu-natal",
        "city:johannesburg", "city:marikana", "city:port-elizabeth", "city:pretoria", "city:soweto", "city:stilfontein";
    ZM:
        "city:kitwe", "city:lusaka";
    ZW:
        "city:bulawayo", "city:chimanimani", "city:harare", "city:mutare";
}
