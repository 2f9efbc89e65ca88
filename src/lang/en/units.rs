use crate::event::Measure;

// "Pounds" are money in the news; of weight they are only where the thing weighed follows.
/// The English words for a unit of measure.
pub(super) fn words(measure: Measure) -> &'static str {
    use Measure::*;
    match measure {
        Millisecond => "millisecond*|ms",
        Second => "second*|sec|secs",
        Minute => "minute*|min|mins",
        Hour => "hour*|hr|hrs|h",
        Day => "business day*|day*|calendar day*|working day*|consecutive day*|straight day*",
        Week => "week*|wk|wks",
        Fortnight => "fortnight*",
        Month => "month*|mth|mths|calendar month*",
        Quarter => "quarter*|straight quarter*|consecutive quarter*",
        Semester => "semester*",
        Year => "year*|yr|yrs|calendar year*",
        Decade => "decade*",
        Century => "century|centuries",
        Percent => "%|percent|per cent|pct|pc|per centum|percents|percentage*",
        PercentagePoint => "percentage point*|percent point*|pct point*|pp|ppt|ppts|pps|%-point*|percentage-points",
        BasisPoint => "basis point*|bp|bps",
        Millimetre => "millimetre*|millimeter*|mm",
        Centimetre => "centimetre*|centimeter*|cm|cms",
        Metre => "metre*|meter*|m|mtrs",
        Kilometre => "kilometre*|kilometer*|km|kms",
        Inch => "inch|inches",
        Foot => "foot|feet|ft",
        Yard => "yard*|yd|yds",
        Mile => "mile*|mi",
        NauticalMile => "nautical mile*|sea mile*|nm|nmi",
        LightYear => "light-year*",
        SquareMetre => "square metre*|square meter*|sq m|sqm|m²|m2",
        SquareKilometre => "square kilometre*|square kilometer*|sq km|km²|km2",
        SquareMile => "square mile*|sq mi|sq mile*",
        SquareFoot => "square foot|square feet|sq ft",
        Hectare => "hectare*|ha",
        Acre => "acre*",
        Millilitre => "millilitre*|milliliter*|ml",
        Litre => "litre*|liter*|l",
        CubicMetre => "cubic metre*|cubic meter*|m³|m3",
        CubicFoot => "cubic foot|cubic feet|cu ft",
        Gallon => "gallon*|gal",
        Barrel => "barrel*|barrel* of oil|barrels per day|barrels a day|bpd|bbl",
        Microgram => "microgram*|µg|mcg",
        Milligram => "milligram*|mg",
        Gram => "gram*|gramme*|g",
        Kilogram => "kilogram*|kilogramme*|kilo*|kg|kgs",
        Tonne => "tonne*|ton*|metric ton*|metric tonne*|short ton*",
        Pound => {
            "lb|lbs|pounds in weight|pounds of beef|pounds of chicken|pounds of cocaine|pounds of drugs|\
             pounds of explosives|pounds of fentanyl|pounds of food|pounds of ground beef|pounds of heroin|\
             pounds of marijuana|pounds of meat|pounds of methamphetamine|pounds of TNT"
        }
        Ounce => "ounce*|oz",
        Stone => "st in weight",
        Carat => "carat*|ct",
        KilometrePerHour => {
            "km/h|kmh|kph|kmph|kilometre* per hour|kilometer* per hour|kilometres an hour|kilometers an hour|\
             km per hour|km an hour"
        }
        MilePerHour => "mph|mile* per hour|miles an hour",
        MetrePerSecond => "m/s|metre* per second|meter* per second|metres a second",
        Knot => "knot*|kt|kts",
        Celsius => "°C|degree* Celsius|degree* centigrade|Celsius|degrees C|deg C|℃|C",
        Fahrenheit => "°F|degree* Fahrenheit|Fahrenheit|degrees F|deg F|℉|F",
        Degree => "degree*|°|deg",
        Magnitude => {
            "magnitude*|on the Richter scale|Richter|point* on the Richter scale|degree* on the Richter scale|\
             on the open-ended Richter scale|on the moment magnitude scale"
        }
        KilowattHour => "kilowatt hour*|kWh",
        MegawattHour => "megawatt hour*|MWh",
        GigawattHour => "gigawatt hour*|GWh",
        TerawattHour => "terawatt hour*|TWh",
        Watt => "watt*|W",
        Kilowatt => "kilowatt*|kW",
        Megawatt => "megawatt*|MW",
        Gigawatt => "gigawatt*|GW",
        Byte => "byte*",
        Kilobyte => "kilobyte*|kB",
        Megabyte => "megabyte*|MB",
        Gigabyte => "gigabyte*|gigs|GB",
        Terabyte => "terabyte*|TB",
        Petabyte => "petabyte*|PB",
        Decibel => "decibel*|dB",
    }
}
