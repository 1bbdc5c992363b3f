//! Warnings that repeat each other: a document often makes one mistake at many places.

use std::collections::BTreeMap;

use super::{Diagnostic, Severity};
use crate::printable;
use crate::text::{Sources, Span};

/// The maximum number of equal warnings that are shown separately.
const SEPARATE: usize = 2;

/// The maximum number of places that are listed for one of more.
const LISTED: usize = 5;

/// Warnings with the same message and help, if there are more than a few; anything else is alone.
pub(super) fn repetitions<'a>(sorted: &[&'a Diagnostic]) -> Vec<Vec<&'a Diagnostic>> {
    let key = |diagnostic: &'a Diagnostic| {
        let texts = (diagnostic.message.as_str(), diagnostic.help.as_deref());
        (diagnostic.severity == Severity::Warning).then_some((diagnostic.rule.id, texts))
    };
    let mut all: BTreeMap<_, Vec<&Diagnostic>> = BTreeMap::new();
    for diagnostic in sorted {
        key(diagnostic).into_iter().for_each(|key| all.entry(key).or_default().push(diagnostic));
    }
    let together = |diagnostic: &&'a Diagnostic| match key(diagnostic).map(|key| (key, all.get(&key))) {
        Some((key, Some(equal))) if equal.len() > SEPARATE => all.remove(&key),
        Some((_, None)) => None,
        _ => Some(vec![*diagnostic]),
    };
    sorted.iter().filter_map(together).collect()
}

/// The places of further warnings with the same message; empty without any.
pub(super) fn places(others: &[&Diagnostic], sources: &Sources) -> String {
    let place = |span: Span| format!("{}:{}:{}", printable::line(sources.name(span.file)), span.line, span.column);
    let listed = others.iter().take(LISTED).filter_map(|diagnostic| diagnostic.span.map(place));
    let more = others.len().checked_sub(LISTED).filter(|more| *more > 0).map(|more| format!("and {more} more"));
    let lines: Vec<String> = listed.chain(more).collect();
    if lines.is_empty() { String::new() } else { format!("{} more places:\n{}", others.len(), lines.join("\n")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Diagnostics, render};
    use crate::rules;
    use crate::text::FileId;

    #[test]
    fn lists_places_of_repeated_warnings() {
        let mut sources = Sources::new();
        let file = sources.add("file.yaml", "a: 1\n".repeat(9));
        let at = |line: u32, message: &str| {
            let span = Span { file, start: 5 * line - 2, end: 5 * line - 1, line, column: 4 };
            Diagnostic::new(rules::BESIDE_REFERENCE, span, message).help("change it")
        };
        let mut sink = Diagnostics::default();
        (2..=9).map(|line| at(line, "m")).chain([at(1, "other"), at(3, "other")]).for_each(|d| sink.push(d));
        let said = render(&sink, &sources);
        let expected = "\
warning[beside-reference]: m
 --> file.yaml:2:4
  |
2 | a: 1
  |    ^
  |
  = help: change it
  = note: 7 more places:
          file.yaml:3:4
          file.yaml:4:4
          file.yaml:5:4
          file.yaml:6:4
          file.yaml:7:4
          and 2 more
";
        assert!(said.contains(expected), "{said}");
        assert_eq!(said.matches("]: other").count(), 2);
        assert_eq!(said.matches("]: m").count(), 1);
    }

    #[test]
    fn shows_every_error() {
        let span = Span { file: FileId(0), ..Span::default() };
        let error = Diagnostic::new(rules::EXTERNAL_REFERENCE, span, "m");
        assert_eq!(repetitions(&[&error; 5]).len(), 5);
    }
}
