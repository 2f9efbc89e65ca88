use crate::event::Measure;

/// The Spanish words for a unit of measure.
pub(super) fn words(measure: Measure) -> &'static str {
    use Measure::*;
    match measure {
        Millisecond => "milisegundo|milisegundos|ms",
        Second => "segundo|segundos|seg|s",
        Minute => "minuto|minutos|min",
        Hour => "hora|horas|h|hr|hrs|hs",
        Day => {
            "día|días|jornada|jornadas|día* hábil|días hábiles|día laborable|días laborables|día natural|días naturales|día* corrido|días corridos"
        }
        Week => "semana|semanas",
        Fortnight => "quincenas",
        Month => "mes|meses",
        Quarter => "trimestre|trimestres",
        Semester => "semestre|semestres",
        Year => "año|años",
        Decade => "década|décadas|decenio|decenios",
        Century => "siglo|siglos",
        Percent => "%|por ciento|por cien|porciento|p. ciento|pct|porcentaje|porcentajes",
        PercentagePoint => "punto* porcentual|puntos porcentuales|punto de porcentaje|puntos de porcentaje|p.p.",
        BasisPoint => "punto* básico|puntos básicos|punto base|puntos base",
        Millimetre => "milímetro|milímetros|mm",
        Centimetre => "centímetro|centímetros|cm",
        Metre => "metro|metros|m|mts",
        Kilometre => "kilómetro|kilómetros|km|kms|kilómetros de carretera",
        Inch => "pulgada|pulgadas",
        Foot => "pie|pies",
        Yard => "yarda|yardas",
        Mile => "milla|millas",
        NauticalMile => "milla* náutica*|milla* marina*",
        LightYear => "año luz|años luz",
        SquareMetre => "metro* cuadrado*|m²|m2",
        SquareKilometre => "kilómetro* cuadrado*|km²|km2",
        SquareMile => "milla* cuadrada*",
        SquareFoot => "pie cuadrado|pies cuadrados",
        Hectare => "hectárea|hectáreas|ha|has",
        Acre => "acre|acres",
        Millilitre => "mililitro|mililitros|ml",
        Litre => "litro|litros|l",
        CubicMetre => "metro* cúbico*|m³|m3",
        CubicFoot => "pie cúbico|pies cúbicos",
        Gallon => "galón|galones",
        Barrel => {
            "barril|barriles|barril de petróleo|barriles de petróleo|barriles de crudo|barriles diarios|barriles por día|barriles al día|b/d"
        }
        Microgram => "microgramo|microgramos|µg",
        Milligram => "miligramo|miligramos|mg",
        Gram => "gramo|gramos|g|gr|grs",
        Kilogram => "kilogramo|kilogramos|kilo|kilos|kg|kgs",
        Tonne => "tonelada|toneladas|tonelada* métrica*|t|tm|toneladas de CO2",
        Pound => "lb|lbs|libras de cocaína|libras de peso|libras de marihuana",
        Ounce => "onza|onzas|oz",
        Stone => "",
        Carat => "quilate|quilates",
        KilometrePerHour => "km/h|kmh|kilómetro* por hora|km por hora|kilómetros/hora|km/hora|kilómetros a la hora|kph",
        MilePerHour => "mph|millas por hora|millas/h|milla por hora",
        MetrePerSecond => "m/s|metro* por segundo",
        Knot => "nudo|nudos",
        Celsius => "°C|ºC|grado* Celsius|grado* centígrado*|Celsius|℃|centígrados",
        Fahrenheit => "°F|ºF|grado* Fahrenheit|Fahrenheit|℉",
        Degree => "grado|grados|°|º",
        Magnitude => {
            "magnitud|magnitudes|en la escala de Richter|en la escala Richter|escala de Richter|escala Richter|Richter|grado* en la escala de Richter|grado* en la escala Richter|\
             grado* de magnitud|grado* Richter|en la escala abierta de Richter|grado* en la escala abierta de Richter|magnitud momento"
        }
        KilowattHour => "kilovatio hora|kilovatios hora|kWh",
        MegawattHour => "megavatio hora|megavatios hora|MWh",
        GigawattHour => "gigavatio hora|gigavatios hora|GWh",
        TerawattHour => "teravatio hora|teravatios hora|TWh",
        Watt => "vatio|vatios|watt|watts|W",
        Kilowatt => "kilovatio|kilovatios|kilowatts|kW",
        Megawatt => "megavatio|megavatios|megawatt|megawatts|megawatios|MW",
        Gigawatt => "gigavatio|gigavatios|gigawatts|GW",
        Byte => "byte|bytes|octeto|octetos",
        Kilobyte => "kilobyte|kilobytes|kB",
        Megabyte => "megabyte|megabytes|megas|MB",
        Gigabyte => "gigabyte|gigabytes|gigas|GB",
        Terabyte => "terabyte|terabytes|teras|TB",
        Petabyte => "petabyte|petabytes|PB",
        Decibel => "decibelio|decibelios|decibel|decibeles|dB",
    }
}
