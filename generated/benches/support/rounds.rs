//! Measures two sides in turn, in short rounds, and compares them round by round: other load of the machine affects
//! both.

/// As many as make the median settle; one where Cargo only wants to see that it works.
const ROUNDS: usize = 301;

/// The measurements of two sides.
pub struct Comparison {
    /// The median of each side.
    pub medians: [f64; 2],
    /// The median of what the first is of the second, in each pair of rounds.
    pub ratio: f64,
}

/// Compares two sides by what a round of each gives.
pub fn compare(sides: [&mut dyn FnMut() -> f64; 2]) -> Comparison {
    let rounds = if std::env::args().any(|argument| argument == "--bench") { ROUNDS } else { 1 };
    let mut found = [Vec::new(), Vec::new()];
    for round in 0..rounds {
        // The first side starts with the machine state that the other one left.
        for side in if round % 2 == 0 { [0, 1] } else { [1, 0] } {
            found[side].push(sides[side]());
        }
    }
    let ratios = found[0].iter().zip(&found[1]).map(|(first, second)| first / second).collect();
    Comparison { ratio: median(ratios), medians: found.map(median) }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
