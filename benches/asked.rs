//! What the command line and the environment ask for.

/// Whether an area is asked for, by one of the names of its benches; each is where none is named.
pub fn area(names: &[&str]) -> bool {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let named = |names: &[&str]| {
        arguments
            .iter()
            .any(|argument| names.iter().any(|name| argument.contains(name)))
    };
    named(names) || !crate::AREAS.iter().any(|(names, _)| named(names))
}

/// Whether each bench runs only once, to see that it does: `cargo bench -- --test`, and `cargo test --benches`.
pub fn is_test() -> bool {
    let given = |wanted: &str| std::env::args().any(|argument| argument == wanted);
    given("--test") || !given("--bench")
}

/// Those of `sizes` that are asked for: up to 100,000, or what the environment variable `LARGEST` says; only `small`
/// where it is but a test.
pub fn sizes(sizes: &[usize], small: usize) -> Vec<usize> {
    if is_test() {
        return vec![small];
    }
    let largest = std::env::var("LARGEST").ok();
    let largest = largest.map_or(100_000, |it| {
        it.replace('_', "").parse().expect("LARGEST is a number of claims")
    });
    sizes.iter().copied().filter(|&size| size <= largest).collect()
}
