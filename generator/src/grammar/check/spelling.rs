//! What somebody may have meant: the nearest of a few words.

/// The candidate that is nearest to `word`, if any is near enough to be meant: equal but for case, or a third of it
/// mistyped at most. The first of several.
pub(super) fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = word.chars().count() / 3;
    let lower = word.to_lowercase();
    let measured = candidates.into_iter().map(|candidate| (distance(&lower, &candidate.to_lowercase()), candidate));
    measured.filter(|(distance, _)| *distance <= limit).min_by_key(|(distance, _)| *distance).map(|(_, found)| found)
}

/// "did you mean `x`?", or what `otherwise` says.
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

/// How many characters must be inserted, removed, or replaced to make one of the other.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (index, l) in left.chars().enumerate() {
        let mut last = index + 1;
        let mut next = vec![last];
        for (r, pair) in right.chars().zip(row.windows(2)) {
            let [replaced, removed] = pair else { continue };
            last = (replaced + usize::from(l != r)).min(removed + 1).min(last + 1);
            next.push(last);
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_single_characters() {
        for (left, right, wanted) in
            [("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("requierd", "required", 2)]
        {
            assert_eq!(distance(left, right), wanted, "{left} {right}");
        }
    }

    #[test]
    fn only_what_is_near_is_suggested() {
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
