//! Plain English: terms that have a standard replacement, and comments that are too wide.

use oascrate::diagnostic::{Diagnostic, Diagnostics};
use oascrate::source::{FileId, Sources, Span};

use super::rules::{UNCLEAR_TERM, WIDE_COMMENT};

/// The maximum width of a comment line, in characters: that of the code, which rustfmt does not apply to comments.
const WIDTH: usize = 120;

/// A term and what to write instead.
struct Term {
    /// In lower case. Matches at the start of a word, so that it includes its inflections.
    term: &'static str,
    instead: &'static str,
}

const fn term(term: &'static str, instead: &'static str) -> Term {
    Term { term, instead }
}

/// Terms that readers would have to translate. Each has a standard term in HTTP, JSON, OpenAPI or plain English.
const TERMS: &[Term] = &[
    term("octet", "byte"),
    term("is none", "is not an X"),
    term("are none", "are not X"),
    term("lest", "so that it does not"),
    term("heed", "honor"),
    term("nobody", "a passive sentence, or the role"),
    term("by hand", "manually, handwritten"),
    term("as it likes", "without a limit"),
    term("what is asked", "the request, the question itself"),
    term("is told", "is reported"),
    term("is answered", "receives a response"),
    term("who calls", "the caller"),
    term("patience", "maximum wait"),
    term("a way in", "entry point"),
    term("at home", "defined in, allowed in"),
    term("as good as absent", "treated as missing"),
];

/// Reports unclear terms in the comments of Rust files and in documents, and wide comments.
pub(super) fn check(sources: &Sources, files: &[FileId], sink: &mut Diagnostics) {
    for file in files.iter().copied() {
        let is_rust = sources.name(file).ends_with(".rs");
        let (mut in_block, mut start) = (false, 0);
        for (index, whole) in sources.text(file).split_inclusive('\n').enumerate() {
            let line = whole.trim_end();
            let place = Place { file, line: index, start };
            start += whole.len();
            let is_fence = line.trim_start().trim_start_matches(['/', '!', ' ']).starts_with("```");
            in_block ^= is_fence;
            let is_comment = line.trim_start().starts_with("//");
            if is_rust && !is_comment {
                in_block = false;
                continue;
            }
            if is_rust && !in_block && line.chars().count() > WIDTH && is_prose(line) {
                let message = format!("the comment is wider than {WIDTH} characters");
                sink.push(Diagnostic::new(&WIDE_COMMENT, place.span(line, WIDTH, 1), message).help("wrap it"));
            }
            if !in_block && !is_fence {
                for (column, Term { term, instead }) in found(line) {
                    let message = format!("`{term}` is not a standard term");
                    let span = place.span(line, column, term.len());
                    sink.push(Diagnostic::new(&UNCLEAR_TERM, span, message).help(format!("write: {instead}")));
                }
            }
        }
    }
}

/// Whether a comment can be wrapped: rows of tables and long links cannot.
fn is_prose(line: &str) -> bool {
    let text = line.trim_start().trim_start_matches(['/', '!']).trim_start();
    !text.starts_with('|') && !text.contains("://")
}

/// The terms outside code spans, with their columns.
fn found(line: &str) -> Vec<(usize, &'static Term)> {
    let mut prose = String::with_capacity(line.len());
    for (index, part) in line.split('`').enumerate() {
        // Every other part is a code span. The marks keep the columns.
        prose.extend((index > 0).then_some('`'));
        let is_code = index % 2 == 1;
        prose.extend(part.chars().map(|c| if is_code { '`' } else { c.to_ascii_lowercase() }));
    }
    let starts_word = |at: usize| {
        let before = prose.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(char::is_alphanumeric)
    };
    let places = |term: &'static Term| prose.match_indices(term.term).map(move |(at, _)| (at, term));
    let mut found: Vec<_> = TERMS.iter().flat_map(places).filter(|(at, _)| starts_word(*at)).collect();
    found.sort_by_key(|(at, _)| *at);
    let column = |at: usize| prose.get(..at).map_or(0, |before| before.chars().count());
    found.into_iter().map(|(at, term)| (column(at), term)).collect()
}

/// The place of a line.
struct Place {
    file: FileId,
    line: usize,
    start: usize,
}

impl Place {
    /// The span of some bytes that begin at a column.
    fn span(&self, line: &str, column: usize, length: usize) -> Span {
        let before: usize = line.chars().take(column).map(char::len_utf8).sum();
        let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Span {
            file: self.file,
            start: narrow(self.start + before),
            end: narrow(self.start + before + length),
            line: narrow(self.line + 1),
            column: narrow(column + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(name: &str, text: &str) -> Vec<String> {
        let mut sources = Sources::new();
        let file = sources.add(name, text);
        let mut sink = Diagnostics::default();
        check(&sources, &[file], &mut sink);
        let place = |d: &Diagnostic| d.span.map(|span| format!("{} {}:{}", d.rule.id, span.line, span.column));
        sink.sorted().into_iter().filter_map(place).collect()
    }

    #[test]
    fn finds_terms_in_prose_only() {
        for (name, text, expected) in [
            ("a.rs", "/// Counts Octets.\nlet octets = 1;\n", vec!["unclear-term 1:12"]),
            ("a.rs", "// The field `octets`, and é octets\n", vec!["unclear-term 1:30"]),
            ("a.rs", "/// ```\n/// let octets = 1;\n/// ```\n/// octets\n", vec!["unclear-term 4:5"]),
            ("a.rs", "// celestial\n", vec![]),
            ("docs/a.md", "A file is none.\n```\nis none\n```\n", vec!["unclear-term 1:8"]),
        ] {
            assert_eq!(places(name, text), expected, "{text}");
        }
    }

    #[test]
    fn finds_wide_comments() {
        let wide = "word ".repeat(30);
        assert_eq!(places("a.rs", &format!("// {wide}")), ["wide-comment 1:121"]);
        assert_eq!(
            places("a.rs", &format!("// | {wide}\n// https://example.com/{wide}\nlet a = 1; // {wide}")),
            [""; 0]
        );
    }
}
