//! Many patterns at once: finds those that match a type path without trying each.

use std::collections::BTreeMap;

use super::glob;

/// Patterns, by the first or last characters of the paths that they match.
#[derive(Debug, Default)]
pub(super) struct Patterns {
    patterns: Vec<String>,
    /// Patterns without a star.
    whole: BTreeMap<String, Vec<usize>>,
    heads: Ends,
    tails: Ends,
}

/// Patterns by the text before the first star or after the last one, by the length of these texts.
type Ends = BTreeMap<usize, BTreeMap<String, Vec<usize>>>;

impl Patterns {
    /// Adds a pattern after the others.
    pub(super) fn push(&mut self, pattern: &str) {
        let index = self.patterns.len();
        self.patterns.push(pattern.to_owned());
        let same = match (pattern.split_once('*'), pattern.rsplit_once('*')) {
            (Some((head, _)), Some((_, tail))) => {
                let (ends, text) =
                    if head.len() < tail.len() { (&mut self.tails, tail) } else { (&mut self.heads, head) };
                ends.entry(text.len()).or_default().entry(text.to_owned()).or_default()
            }
            _ => self.whole.entry(pattern.to_owned()).or_default(),
        };
        same.push(index);
    }

    /// The index of the first pattern that matches.
    pub(super) fn first(&self, site: &str) -> Option<usize> {
        let heads = self.heads.iter().filter_map(|(length, heads)| heads.get(site.get(..*length)?));
        let tails = self.tails.iter().filter_map(|(length, tails)| {
            let start = site.len().checked_sub(*length)?;
            tails.get(site.get(start..)?)
        });
        let candidates = self.whole.get(site).into_iter().chain(heads).chain(tails).flatten();
        let matches = |index: &&usize| self.patterns.get(**index).is_some_and(|pattern| glob::matches(pattern, site));
        candidates.filter(matches).min().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_the_first_pattern_that_matches() {
        let texts = ["b", "ab*", "*bc", "a*c", "*", "abc", "é*", "*é", "*x*", ""];
        let mut patterns = Patterns::default();
        texts.iter().for_each(|text| patterns.push(text));
        for site in ["", "a", "b", "ab", "abc", "bc", "abcd", "éx", "xé", "é", "axb"] {
            let expected = texts.iter().position(|pattern| glob::matches(pattern, site));
            assert_eq!(patterns.first(site), expected, "{site}");
        }
        assert_eq!(Patterns::default().first("a"), None);
    }
}
