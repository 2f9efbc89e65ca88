//! Phrasings of numbers and times and what they mean: value by value, with what looks like one and is none.

mod check;
mod languages;
mod laws;
mod times;
