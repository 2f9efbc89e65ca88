use serde::{Deserialize, Serialize};

macro_rules! measures {
    ($($name:ident $id:literal $dimension:ident $factor:literal $doc:literal;)+) => {
        /// A unit of measure.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Measure { $(#[doc = $doc] $name,)+ }

        impl Measure {
            /// All measures.
            pub const ALL: &'static [Measure] = &[$(Measure::$name,)+];

            /// The name that reports print.
            pub fn id(self) -> &'static str {
                match self { $(Measure::$name => $id,)+ }
            }

            /// What it measures; values of one dimension convert into each other.
            pub fn dimension(self) -> Dimension {
                match self { $(Measure::$name => Dimension::$dimension,)+ }
            }

            /// One of it in the dimension's base unit (second, metre, square metre, litre, gram, km/h, °C …).
            pub fn factor(self) -> f64 {
                match self { $(Measure::$name => $factor,)+ }
            }
        }
    };
}

/// What a measure measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Dimension {
    Time,
    Share,
    PercentagePoint,
    Length,
    Area,
    Volume,
    Mass,
    Speed,
    Celsius,
    Fahrenheit,
    Richter,
    Energy,
    Power,
    Data,
    Degree,
    Sound,
}

measures! {
    Millisecond "millisecond" Time 0.001 "A millisecond.";
    Second "second" Time 1.0 "A second.";
    Minute "minute" Time 60.0 "A minute.";
    Hour "hour" Time 3600.0 "An hour.";
    Day "day" Time 86400.0 "A day.";
    Week "week" Time 604800.0 "A week.";
    Fortnight "fortnight" Time 1209600.0 "Two weeks.";
    Month "month" Time 2592000.0 "A month of 30 days.";
    Quarter "quarter" Time 7776000.0 "Three months.";
    Semester "semester" Time 15552000.0 "Half a year, as six months.";
    Year "year" Time 31536000.0 "A year of 365 days.";
    Decade "decade" Time 315360000.0 "Ten years.";
    Century "century" Time 3153600000.0 "A hundred years.";
    Percent "percent" Share 1.0 "A hundredth.";
    PercentagePoint "percentage-point" PercentagePoint 1.0 "A difference of two percentages.";
    BasisPoint "basis-point" PercentagePoint 0.01 "A hundredth of a percentage point.";
    Millimetre "millimetre" Length 0.001 "A millimetre.";
    Centimetre "centimetre" Length 0.01 "A centimetre.";
    Metre "metre" Length 1.0 "A metre.";
    Kilometre "kilometre" Length 1000.0 "A kilometre.";
    Inch "inch" Length 0.0254 "An inch.";
    Foot "foot" Length 0.3048 "A foot.";
    Yard "yard" Length 0.9144 "A yard.";
    Mile "mile" Length 1609.344 "A mile.";
    NauticalMile "nautical-mile" Length 1852.0 "A nautical mile.";
    LightYear "light-year" Length 9460730472580800.0 "A light-year.";
    SquareMetre "square-metre" Area 1.0 "A square metre.";
    SquareKilometre "square-kilometre" Area 1000000.0 "A square kilometre.";
    SquareMile "square-mile" Area 2589988.110336 "A square mile.";
    SquareFoot "square-foot" Area 0.09290304 "A square foot.";
    Hectare "hectare" Area 10000.0 "A hectare.";
    Acre "acre" Area 4046.8564224 "An acre.";
    Millilitre "millilitre" Volume 0.001 "A millilitre.";
    Litre "litre" Volume 1.0 "A litre.";
    CubicMetre "cubic-metre" Volume 1000.0 "A cubic metre.";
    CubicFoot "cubic-foot" Volume 28.316846592 "A cubic foot.";
    Gallon "gallon" Volume 3.785411784 "A US gallon.";
    Barrel "barrel" Volume 158.987294928 "An oil barrel.";
    Microgram "microgram" Mass 0.000001 "A microgram.";
    Milligram "milligram" Mass 0.001 "A milligram.";
    Gram "gram" Mass 1.0 "A gram.";
    Kilogram "kilogram" Mass 1000.0 "A kilogram.";
    Tonne "tonne" Mass 1000000.0 "A metric tonne.";
    Pound "pound" Mass 453.59237 "A pound of weight.";
    Ounce "ounce" Mass 28.349523125 "An ounce.";
    Stone "stone" Mass 6350.29318 "A stone of weight.";
    Carat "carat" Mass 0.2 "A carat of precious stones.";
    KilometrePerHour "kilometre-per-hour" Speed 1.0 "A kilometre per hour.";
    MilePerHour "mile-per-hour" Speed 1.609344 "A mile per hour.";
    MetrePerSecond "metre-per-second" Speed 3.6 "A metre per second.";
    Knot "knot" Speed 1.852 "A knot.";
    Celsius "celsius" Celsius 1.0 "A degree Celsius.";
    Fahrenheit "fahrenheit" Fahrenheit 1.0 "A degree Fahrenheit.";
    Degree "degree" Degree 1.0 "A degree, of an angle or of an unnamed scale.";
    Magnitude "magnitude" Richter 1.0 "The magnitude of an earthquake.";
    KilowattHour "kilowatt-hour" Energy 1.0 "A kilowatt hour.";
    MegawattHour "megawatt-hour" Energy 1000.0 "A megawatt hour.";
    GigawattHour "gigawatt-hour" Energy 1000000.0 "A gigawatt hour.";
    TerawattHour "terawatt-hour" Energy 1000000000.0 "A terawatt hour.";
    Watt "watt" Power 1.0 "A watt.";
    Kilowatt "kilowatt" Power 1000.0 "A kilowatt.";
    Megawatt "megawatt" Power 1000000.0 "A megawatt.";
    Gigawatt "gigawatt" Power 1000000000.0 "A gigawatt.";
    Byte "byte" Data 1.0 "A byte.";
    Kilobyte "kilobyte" Data 1000.0 "A kilobyte.";
    Megabyte "megabyte" Data 1000000.0 "A megabyte.";
    Gigabyte "gigabyte" Data 1000000000.0 "A gigabyte.";
    Terabyte "terabyte" Data 1000000000000.0 "A terabyte.";
    Petabyte "petabyte" Data 1000000000000000.0 "A petabyte.";
    Decibel "decibel" Sound 1.0 "A decibel.";
}

impl Measure {
    /// Whether it measures time.
    pub fn is_time(self) -> bool {
        self.dimension() == Dimension::Time
    }
}
