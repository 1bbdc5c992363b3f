//! Measures several sides in turn, in short rounds, and compares them round by round: other load of the machine affects
//! all of them.

/// As many as make the median settle; one where Cargo only wants to see that it works.
const ROUNDS: usize = 301;

/// The measurements of all sides.
pub struct Comparison {
    /// The median of each side.
    pub medians: Vec<f64>,
    /// The median of what the first side is of each, in the same round.
    pub ratios: Vec<f64>,
}

/// Compares the sides by what a round of each gives.
pub fn compare(sides: &mut [impl FnMut() -> f64]) -> Comparison {
    let rounds = if std::env::args().any(|argument| argument == "--bench") { ROUNDS } else { 1 };
    let count = sides.len();
    let mut found = vec![Vec::new(); count];
    for round in 0..rounds {
        // A side starts with the machine state that another one left.
        for turn in 0..count {
            let at = (turn + round) % count;
            found[at].push(sides[at]());
        }
    }
    let ratio = |side: &Vec<f64>| median(found[0].iter().zip(side).map(|(first, side)| first / side).collect());
    Comparison { ratios: found.iter().map(ratio).collect(), medians: found.iter().cloned().map(median).collect() }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
