use crate::lang::Syntax;

/// The words that do this in a phrase or clause.
pub(super) fn words(syntax: Syntax) -> &'static str {
    match syntax {
        Syntax::Article => {
            "el|la|los|las|un|una|unos|unas|del|al|este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|su|sus|algunos|algunas|varios|varias|\
             otros|otras|dos|ambos|ambas|dicho|dicha|dichos|dichas|nuestro|nuestra"
        }
        Syntax::Of => "de|del",
        Syntax::For => "para|ante|a|al",
        Syntax::From => {
            "desde|procedente* de|procedente* del|proveniente* de|proveniente* del|originario* de|originario* del|oriundo* de|natural de|naturales de|\
             venido* de|llegado* de"
        }
        Syntax::Toward => {
            "hacia|con destino a|con destino al|rumbo a|rumbo al|con rumbo a|camino de|camino a|para|hasta"
        }
        Syntax::Movement => {
            "ir~|viajar~|partir~ hacia|dirigir~ a|dirigir~ hacia|trasladar~|llegar~|regresar~|volver~ a|enviar~|transferir~|transportar~|llevar~ a|\
             traer~|huir~|escapar~|expulsar~|extraditar~|deportar~|repatriar~|evacuar~|acudir~|marchar~ a|se dirigía|se dirigían|se dirige|se trasladó|\
             en ruta|en camino|cruzar~ a|emigrar~|cubría la ruta"
        }
        Syntax::Have => {
            "ha|han|había|habían|haya|hayan|habrá|habrán|habría|habrían|haber|habiendo|hubiera|hubieran|hubiese|hubo|hemos|he|acaba de|acaban de|\
             acababa de"
        }
        Syntax::Be => {
            "es|son|era|eran|fue|fueron|será|serán|sería|serían|sea|sean|ser|sido|siendo|están|estaba|estaban|estuvo|estuvieron|estará|estarán|estar|\
             estén|estado|quedó|quedaron|queda|quedan|quedado|resultó|resultaron|resultado|resultan"
        }
        Syntax::Reflexive => "se",
        Syntax::Relative => "que|quien|quienes|el cual|la cual|los cuales|las cuales|cuyo|cuya|cuyos|cuyas",
        Syntax::That => "que",
        Syntax::Adverb => {
            "ya|también|asimismo|así|entonces|luego|después|además|aún|todavía|siempre|solo|sólo|finalmente|recientemente|conjuntamente|juntos|\
             oficialmente|públicamente|inmediatamente|simultáneamente|previamente|anteriormente|inicialmente|rápidamente|directamente|personalmente|\
             ahora|ayer|hoy|anoche|incluso|todos|todas|por fin|pronto|de nuevo|nuevamente|lo|la|los|las|le|les|se|no|nunca|más|igualmente|\
             posteriormente|presuntamente|supuestamente|parcialmente|totalmente|completamente|gravemente|apenas|mayoritariamente"
        }
        Syntax::Attribute => {
            "federal|federales|nacional|nacionales|local|locales|regional|regionales|judicial|judiciales|público*|militar|militares|alto*|ex|antiguo*|\
             especial|especiales|central|centrales|internacional|internacionales|municipal|municipales|provincial|provinciales|estatal|estatales|\
             departamental|departamentales|real|civil|civiles|armado*|extranjero*|antiterrorista|antiterroristas|criminal|criminales|conjunto|conjunta|\
             conjuntos|conjuntas|europeo*|sanitario*|competente|competentes|nuevo*|principal|principales|gran|grande|grandes|pequeño*|actual|actuales|\
             interino*|oficial|oficiales|oriental|orientales|occidental|occidentales|septentrional|meridional|mismo*|propio|propia|propios|propias|\
             autonómico*|estadual|metropolitano*|rural|urbano*|supremo|suprema|general|generales|superior|catalán|vasco|gallego"
        }
        Syntax::Particle => "de|del|la|las|los|y|van|von|der|den|da|dos|do|di|al|el|bin|ibn|ben|abu|san|santa|le",
        Syntax::Lead => {
            "dirección|mando|coordinación|liderazgo|conducción|supervisión|batuta|égida|autoridad|control|impulso|responsabilidad|auspicio|auspicios"
        }
        Syntax::Nearby => {
            "cerca de|cerca del|no lejos de|próximo a|próxima a|próximo al|cercano a|cercana a|en las cercanías de|en las cercanías del|en las inmediaciones de|\
             en las inmediaciones del|en los alrededores de|en los alrededores del|a las afueras de|en las afueras de|frente a las costas de|\
             frente a las costas del|frente a la costa de|frente a la costa del|frente a|frente al|ante las costas de|al norte de|al norte del|\
             al sur de|al sur del|al este de|al este del|al oeste de|al oeste del|al noreste de|al noroeste de|al sureste de|al sudeste de|al suroeste de|\
             al sudoeste de|fuera de|a lo largo de|alrededor de|junto a|junto al|entre|aguas de|aguas próximas a|a la altura de|mar adentro de|\
             en la costa de|en las costas de|a kilómetros de"
        }
        Syntax::Side => "lado|territorio|suelo|parte|bando",
        Syntax::Locality => {
            "ciudad|pueblo|aldea|villa|caserío|provincia|región|departamento|distrito|municipio|localidad|capital|suburbio|periferia|centro|casco|puerto|\
             isla|islas|barrio|colonia|comuna|cantón|partido|comarca|parroquia|corregimiento|vereda|norte|sur|este|oeste|noreste|noroeste|sureste|\
             sudeste|suroeste|sudoeste|espacio aéreo|costa|costas|parte|territorio|república|aeropuerto|estación|centro comercial|plaza|calle|avenida|\
             hospital|escuela|colegio|iglesia|mezquita|estadio|mercado|hotel|prisión|cárcel|campo|campamento|teatro|sala|parque|puente|playa|presa|\
             mina|refinería|valle|metro|sede|sitio|estado|zona|autopista|carretera|bahía|golfo|península|frontera|comunidad|condado|urbanización|paseo|\
             bulevar|embalse|río|lago|volcán"
        }
        Syntax::Speaker => {
            "él|ella|ellos|ellas|fuentes|fuente|testigos|testigo|responsables|vecinos|residentes|informe|comunicado|nota|supervivientes|sobrevivientes|\
             familiares|expertos|médicos|organizadores|observadores|analistas|periódico|diario|agencia|estudio|organización|grupo|compañía|empresa|\
             funcionarios|autoridades|sindicato|sindicatos|naviera|armador|operador|regulador|dirección|medios|oficiales|rotativo|portal|cadena"
        }
        Syntax::Occur => {
            "tener~ lugar|ocurrir~|producir~|producido|producida|suceder~|acontecer~|celebrar~|celebrado|celebrada|desarrollar~|llevar~ a cabo|registrar~|\
             prosperar~|comenzar~|empezar~|efectuar~|materializar~"
        }
        Syntax::Going => "va a|van a|iba a|iban a|vamos a",
        Syntax::Medium => {
            "internet|web|red|redes sociales|televisión|radio|teléfono|antena|darknet|dark web|canal|directo"
        }
        Syntax::Without => "sin",
    }
}
