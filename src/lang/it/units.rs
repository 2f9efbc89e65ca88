use crate::event::Measure;

/// The French words for a unit of measure.
pub(super) fn words(measure: Measure) -> &'static str {
    use Measure::*;
    match measure {
        Millisecond => "milliseconde*|ms",
        Second => "seconde*|sec|s",
        Minute => "minute*|min|mn",
        Hour => "heure*|h|hr|hrs",
        Day => "jour|jours|jour* ouvré*|journée*|jour* ouvrable*|jour* calendaire*|j",
        Week => "semaine*",
        Fortnight => "",
        Month => "mois",
        Quarter => "trimestre*",
        Semester => "semestre*",
        Year => "an|ans|année*",
        Decade => "décennie*",
        Century => "siècle*",
        Percent => "%|pour cent|pourcent|pourcents|p. 100|pct|pourcentage*",
        PercentagePoint => "point* de pourcentage|points de pour cent|point* de %",
        BasisPoint => "point* de base|pdb",
        Millimetre => "millimètre*|mm",
        Centimetre => "centimètre*|cm",
        Metre => "mètre*|m",
        Kilometre => "kilomètre*|km|kms",
        Inch => "pouce*",
        Foot => "pied|pieds",
        Yard => "yard*",
        Mile => "mile|miles|mille* terrestre*",
        NauticalMile => "mille* nautique*|mille* marin*",
        LightYear => "année*-lumière|années-lumière",
        SquareMetre => "mètre* carré*|m²|m2",
        SquareKilometre => "kilomètre* carré*|km²|km2",
        SquareMile => "mile* carré*|mille* carré*",
        SquareFoot => "pied* carré*",
        Hectare => "hectare*|ha",
        Acre => "acre*",
        Millilitre => "millilitre*|ml",
        Litre => "litre*|l",
        CubicMetre => "mètre* cube*|m³|m3",
        CubicFoot => "pied* cube*",
        Gallon => "gallon*",
        Barrel => "baril*|baril* de pétrole|barils par jour|b/j",
        Microgram => "microgramme*|µg",
        Milligram => "milligramme*|mg",
        Gram => "gramme*|g|gr",
        Kilogram => "kilogramme*|kilo|kilos|kg",
        Tonne => "tonne*|tonne* métrique*|t",
        Pound => "lb|lbs|livres de cocaïne|livres de viande",
        Ounce => "once*|oz",
        Stone => "",
        Carat => "carat*",
        KilometrePerHour => {
            "km/h|kmh|kilomètre* par heure|kilomètre*-heure|km par heure|kilomètre* à l'heure|km à l'heure|\
             kilomètres/heure"
        }
        MilePerHour => "mph|miles par heure|miles à l'heure|miles/h",
        MetrePerSecond => "m/s|mètre* par seconde|mètres à la seconde",
        Knot => "nœud*",
        Celsius => "°C|degré* Celsius|degré* centigrade*|Celsius|℃",
        Fahrenheit => "°F|degré* Fahrenheit|Fahrenheit|℉",
        Degree => "degré*|°",
        Magnitude => {
            "magnitude*|sur l'échelle de Richter|Richter|degré* sur l'échelle de Richter|\
             sur l'échelle ouverte de Richter|degré* de magnitude"
        }
        KilowattHour => "kilowattheure*|kilowatt*-heure*|kWh",
        MegawattHour => "mégawattheure*|mégawatt*-heure*|MWh",
        GigawattHour => "gigawattheure*|gigawatt*-heure*|GWh",
        TerawattHour => "térawattheure*|térawatt*-heure*|TWh",
        Watt => "watt*|W",
        Kilowatt => "kilowatt*|kW",
        Megawatt => "mégawatt*|MW",
        Gigawatt => "gigawatt*|GW",
        Byte => "octet*",
        Kilobyte => "kilooctet*|ko",
        Megabyte => "mégaoctet*|mégas|Mo",
        Gigabyte => "gigaoctet*|gigas|Go|giga-octet*",
        Terabyte => "téraoctet*|To|téra-octet*",
        Petabyte => "pétaoctet*|Po|péta-octet*",
        Decibel => "décibel*|dB",
    }
}
