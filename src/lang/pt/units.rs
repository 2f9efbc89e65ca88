use crate::event::Measure;

/// The Portuguese words for a unit of measure.
pub(super) fn words(measure: Measure) -> &'static str {
    use Measure::*;
    match measure {
        Millisecond => "milissegundo*|ms",
        Second => "segundo|segundos|seg|s",
        Minute => "minuto*|min|mins",
        Hour => "hora*|h|hr|hrs|hs",
        Day => "dia*|dia* útil|dias úteis|dia* corrido*",
        Week => "semana*",
        Fortnight => "quinzena*",
        Month => "mês*",
        Quarter => "trimestre*",
        Semester => "semestre*",
        Year => "ano*",
        Decade => "década*",
        Century => "século*",
        Percent => "%|por cento|porcento|% por cento|pct",
        PercentagePoint => "ponto* percentual|pontos percentuais|p.p.|pp",
        BasisPoint => "ponto* base|pontos-base|pontos de base",
        Millimetre => "milímetro*|mm",
        Centimetre => "centímetro*|cm",
        Metre => "metro|metros|m|mts",
        Kilometre => "quilómetro*|km|kms",
        Inch => "polegada*",
        Foot => "pé|pés",
        Yard => "jarda*",
        Mile => "milha*|milha* terrestre*",
        NauticalMile => "milha* náutica*|milha* marítima*",
        LightYear => "ano-luz|anos-luz",
        SquareMetre => "metro* quadrado|metros quadrados|m²|m2",
        SquareKilometre => "quilómetro* quadrado|quilómetros quadrados|km²|km2",
        SquareMile => "milha* quadrada|milhas quadradas",
        SquareFoot => "pé quadrado|pés quadrados",
        Hectare => "hectare*|ha",
        Acre => "acre|acres",
        Millilitre => "mililitro*|ml",
        Litre => "litro*|l",
        CubicMetre => "metro* cúbico|metros cúbicos|m³|m3",
        CubicFoot => "pé cúbico|pés cúbicos",
        Gallon => "galão|galões",
        Barrel => "barril|barris|barris de petróleo|barril de petróleo|barris por dia|barris diários|bpd",
        Microgram => "micrograma*|µg",
        Milligram => "miligrama*|mg",
        Gram => "grama*|g|gr",
        Kilogram => "quilograma*|quilo|quilos|kg|kgs",
        Tonne => "tonelada*|tonelada* métrica|toneladas métricas|t",
        Pound => "lb|lbs|libra* de peso",
        Ounce => "onça*|oz",
        Stone => "",
        Carat => "quilate*",
        KilometrePerHour => {
            "km/h|kmh|quilómetro* por hora|quilómetros/hora|km por hora|\
             quilómetro* à hora|quilómetros horários"
        }
        MilePerHour => "mph|milhas por hora|milhas/hora|milha por hora",
        MetrePerSecond => "m/s|metro* por segundo",
        Knot => "nós de velocidade",
        Celsius => "°C|ºC|grau* Celsius|grau* centígrado*|graus centígrados|Celsius|℃",
        Fahrenheit => "°F|ºF|grau* Fahrenheit|Fahrenheit|℉",
        Degree => "grau*|°",
        Magnitude => {
            "magnitude*|de magnitude|na escala de Richter|Richter|grau* na escala de Richter|grau* na escala aberta de Richter|\
             na escala aberta de Richter|grau* de magnitude|grau* Richter|de magnitude na escala de Richter"
        }
        KilowattHour => "quilowatt-hora|quilowatts-hora|quilovátio-hora|kWh",
        MegawattHour => "megawatt-hora|megawatts-hora|MWh",
        GigawattHour => "gigawatt-hora|gigawatts-hora|GWh",
        TerawattHour => "terawatt-hora|terawatts-hora|TWh",
        Watt => "watt*|W",
        Kilowatt => "quilowatt*|kW",
        Megawatt => "megawatt*|MW",
        Gigawatt => "gigawatt*|GW",
        Byte => "byte*",
        Kilobyte => "kilobyte*|KB",
        Megabyte => "megabyte*|MB",
        Gigabyte => "gigabyte*|GB",
        Terabyte => "terabyte*|TB",
        Petabyte => "petabyte*|PB",
        Decibel => "decibel|decibéis|decibels|dB",
    }
}
