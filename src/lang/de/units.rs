use crate::event::Measure;

/// The German words for a unit of measure.
pub(super) fn words(measure: Measure) -> &'static str {
    use Measure::*;
    match measure {
        Millisecond => "Millisekunde*|ms",
        Second => "Sekunde*|Sek.|s|sekündig*",
        Minute => "Minute*|Min|Min.|minütig*",
        Hour => "Stunde*|Std|Std.|h|stündig*|Arbeitsstunde*|Flugstunde*|Unterrichtsstunde*",
        Day => {
            "Tag|Tage|Tagen|Tages|Tg.|Tg|tägig*|Werktag|Werktage|Werktagen|Arbeitstag|Arbeitstage|Arbeitstagen|Kalendertag|\
             Kalendertage|Kalendertagen|Geschäftstag|Geschäftstage|Geschäftstagen|tagelang"
        }
        Week => "Woche*|Wo.|wöchig*|Kalenderwoche*|wochenlang",
        Fortnight => "",
        Month => "Monat|Monate|Monaten|Monats|monatig*|monatelang",
        Quarter => "Quartal|Quartale|Quartalen|Quartals|Vierteljahr|Vierteljahre|Vierteljahren",
        Semester => "Halbjahr|Halbjahre|Halbjahren|Semester|Semestern",
        Year => {
            "Jahr|Jahre|Jahren|Jahres|Kalenderjahr|Kalenderjahre|jahrelang|jährige Haft|jährigen Haft|jähriger Haft|\
             jährige Haftstrafe|jährigen Haftstrafe|jährige Gefängnisstrafe|jährigen Gefängnisstrafe|\
             jährige Freiheitsstrafe|jährigen Freiheitsstrafe|jährige Amtszeit|jährigen Amtszeit|jähriger Amtszeit|\
             jährige Laufzeit|jährigen Laufzeit|jähriger Bauzeit|jährige Bauzeit|jähriger Laufzeit"
        }
        Decade => "Jahrzehnt|Jahrzehnte|Jahrzehnten|Jahrzehnts|Dekade*|jahrzehntelang",
        Century => "Jahrhundert|Jahrhunderte|Jahrhunderten|Jahrhunderts",
        Percent => "%|Prozent|Prozents|v. H.|Hundertteile|prozentig*|Prozentanteil|Perzent",
        PercentagePoint => "Prozentpunkt|Prozentpunkte|Prozentpunkten|Prozentpunkts|%-Punkte",
        BasisPoint => "Basispunkt|Basispunkte|Basispunkten",
        Millimetre => "Millimeter*|mm",
        Centimetre => "Zentimeter*|cm",
        Metre => "Meter*|m|Höhenmeter*",
        Kilometre => "Kilometer*|km",
        Inch => "Zoll",
        Foot => "Fuß",
        Yard => "Yard|Yards",
        Mile => "Meile*",
        NauticalMile => "Seemeile*|nautische Meile|nautische Meilen|nautischen Meilen|sm",
        LightYear => "Lichtjahr|Lichtjahre|Lichtjahren",
        SquareMetre => "Quadratmeter*|m²|m2|qm",
        SquareKilometre => "Quadratkilometer*|km²|km2|qkm",
        SquareMile => "Quadratmeile*",
        SquareFoot => "Quadratfuß",
        Hectare => "Hektar|Hektare|Hektaren|Hektars|ha",
        Acre => "Acre|Acres|Morgen Land",
        Millilitre => "Milliliter*|ml",
        Litre => "Liter*|l",
        CubicMetre => "Kubikmeter*|m³|m3|cbm|Festmeter*",
        CubicFoot => "Kubikfuß",
        Gallon => "Gallone*",
        Barrel => "Barrel|Barrels|Fass Öl|Fass Rohöl|Fässer Öl|Barrel Öl|Barrel Rohöl|Barrel pro Tag|Fass pro Tag",
        Microgram => "Mikrogramm|µg",
        Milligram => "Milligramm|mg",
        Gram => "Gramm|g",
        Kilogram => "Kilogramm|Kilo|Kilos|kg|Kilogramms",
        Tonne => "Tonne*|t|Megatonne*",
        Pound => "lb|lbs",
        Ounce => "Unze*|Feinunze*|oz",
        Stone => "",
        Carat => "Karat",
        KilometrePerHour => {
            "km/h|Stundenkilometer*|Kilometer pro Stunde|Kilometern pro Stunde|km pro Stunde|Kilometer in der Stunde|\
             Kilometern in der Stunde|kmh|Sachen"
        }
        MilePerHour => "mph|Meilen pro Stunde",
        MetrePerSecond => "m/s|Meter pro Sekunde|Metern pro Sekunde",
        Knot => "Knoten",
        Celsius => "°C|Grad Celsius|Celsius|℃|Grad Plus|Plusgrade|Minusgrade",
        Fahrenheit => "°F|Grad Fahrenheit|Fahrenheit|℉",
        Degree => "Grad|°",
        Magnitude => {
            "Magnitude*|auf der Richterskala|Richterskala|Richter-Skala|auf der Richter-Skala|Punkte auf der Richterskala|\
             auf der nach oben offenen Richterskala|nach oben offenen Richterskala"
        }
        KilowattHour => "Kilowattstunde*|kWh",
        MegawattHour => "Megawattstunde*|MWh",
        GigawattHour => "Gigawattstunde*|GWh",
        TerawattHour => "Terawattstunde*|TWh",
        Watt => "Watt|W",
        Kilowatt => "Kilowatt|kW",
        Megawatt => "Megawatt|MW",
        Gigawatt => "Gigawatt|GW",
        Byte => "Byte|Bytes",
        Kilobyte => "Kilobyte|Kilobytes|KB",
        Megabyte => "Megabyte|Megabytes|MB",
        Gigabyte => "Gigabyte|Gigabytes|GB",
        Terabyte => "Terabyte|Terabytes|TB",
        Petabyte => "Petabyte|Petabytes|PB",
        Decibel => "Dezibel|dB",
    }
}
