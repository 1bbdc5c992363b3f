//! The tables of `spec/overlays/DECLINED.md`: proposals that no overlay applies.

use std::fs;
use std::path::Path;

/// A row of a table in `DECLINED.md`.
pub struct Row {
    /// The subject of the row.
    pub place: String,
    /// The last column: the reason, or the rule.
    pub why: String,
}

/// The rows of the table below a heading.
pub fn rows(heading: &str) -> Vec<Row> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/overlays/DECLINED.md");
    let text = fs::read_to_string(&file).expect("the declined corrections");
    let section = text.split("\n## ").find(|section| section.starts_with(heading)).expect("the section");
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |"));
    rows.map(|line| {
        let (place, rest) = line.split_once("` | ").expect("a place in backticks");
        Row { place: place.to_owned(), why: rest.rsplit(" | ").next().unwrap_or_default().to_owned() }
    })
    .collect()
}

impl Row {
    /// Returns whether the row describes that place; `*` matches any text.
    pub fn speaks_of(&self, name: &str) -> bool {
        let mut pieces = self.place.split('*');
        let Some(mut rest) = name.strip_prefix(pieces.next().unwrap_or_default()) else { return false };
        let pieces: Vec<&str> = pieces.collect();
        let Some((last, middle)) = pieces.split_last() else { return rest.is_empty() };
        for piece in middle {
            let Some(at) = rest.find(piece) else { return false };
            rest = &rest[at + piece.len()..];
        }
        rest.ends_with(last)
    }
}
