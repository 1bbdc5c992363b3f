//! Suggestions for misspelled names: the nearest of a few candidates.

use std::cell::Cell;

use strsim::levenshtein;

/// The maximum number of compared characters for all suggestions of one check. Many wrong names with many candidates
/// would otherwise dominate the run time.
const MOST: usize = 20_000_000;

/// Finds suggestions, within the limit.
pub(super) struct Speller {
    left: Cell<usize>,
}

impl Speller {
    pub(super) fn new() -> Self {
        Self { left: Cell::new(MOST) }
    }

    /// "did you mean `x`?", or `otherwise`.
    pub(super) fn suggestion<'a>(
        &self,
        word: &str,
        candidates: impl IntoIterator<Item = &'a str>,
        otherwise: impl FnOnce() -> String,
    ) -> String {
        let candidates = candidates.into_iter().take_while(|candidate| {
            let left = self.left.get().checked_sub((1 + word.len()) * (1 + candidate.len()));
            self.left.set(left.unwrap_or_default());
            left.is_some()
        });
        suggestion(word, candidates, otherwise)
    }
}

/// Returns the candidate that is nearest to `word`, if one is near enough: equal except for case, or at most a third
/// mistyped. The first of several.
pub(crate) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = word.chars().count() / 3;
    let lower = word.to_lowercase();
    let measured = candidates.into_iter().map(|candidate| (levenshtein(&lower, &candidate.to_lowercase()), candidate));
    measured.filter(|(distance, _)| *distance <= limit).min_by_key(|(distance, _)| *distance).map(|(_, found)| found)
}

/// The same for our own names, which are few.
pub(super) fn suggestion<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    match nearest(word, candidates) {
        Some(found) => format!("did you mean `{found}`?"),
        None => otherwise(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops_suggesting_after_enough_comparisons() {
        let speller = Speller::new();
        let names: Vec<String> = (0..1000).map(|n| format!("a name of some length, and the number {n}")).collect();
        let ask = || {
            speller.suggestion(
                "a name of some length, and the number 1234",
                names.iter().map(String::as_str),
                String::new,
            )
        };
        assert_eq!(ask(), "did you mean `a name of some length, and the number 123`?");
        let answers: Vec<String> = (0..100).map(|_| ask()).collect();
        assert_eq!(answers.last().map(String::as_str), Some(""));
    }

    #[test]
    fn suggests_only_similar_keys() {
        let keys = ["required", "description", "in", "schema"];
        for (word, wanted) in [
            ("requierd", Some("required")),
            ("Required", Some("required")),
            ("descripton", Some("description")),
            ("shema", Some("schema")),
            ("ni", None),
            ("inn", Some("in")),
            ("consumes", None),
        ] {
            assert_eq!(nearest(word, keys), wanted, "{word}");
        }
    }
}
