//! Diagnostics as text, in the form that rustc has made familiar.
//!
//! Takes what the stages reported and the texts that they speak of. Gives, sorted by file and line, for each: severity,
//! rule and message; the lines it is about with the places underlined; and what to do. The same input gives the same
//! text.
//!
//! A place that reaches over several lines is underlined on its first one; long lines are cut around the places. What cannot be seen is
//! [escaped](printable): names, texts and file names come from others.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity};
use crate::printable;
use crate::source::{FileId, Sources, Span};

/// Where the renderer cuts long lines, in columns.
const WIDTH: usize = 120;

/// Renders all diagnostics as plain text. Empty if there are none.
pub fn render(diagnostics: &Diagnostics, sources: &Sources) -> String {
    render_with(&Renderer::plain().term_width(WIDTH), diagnostics, sources)
}

/// Renders all diagnostics for a terminal, with colours.
pub fn render_styled(diagnostics: &Diagnostics, sources: &Sources) -> String {
    render_with(&Renderer::styled().term_width(WIDTH), diagnostics, sources)
}

fn render_with(renderer: &Renderer, diagnostics: &Diagnostics, sources: &Sources) -> String {
    let blocks = diagnostics.sorted().into_iter().map(|d| renderer.render(&[group(d, sources)]) + "\n");
    blocks.collect::<Vec<_>>().join("\n")
}

fn group<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(printable::line(&diagnostic.message)).id(diagnostic.rule);
    let help = diagnostic.help.as_deref().map(|help| Level::HELP.message(printable::log(help)));
    Group::with_title(title).elements(snippets(diagnostic, sources)).elements(help)
}

/// A place with its words; the first of a diagnostic is the one that it is about.
struct Place<'a> {
    span: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
}

/// One excerpt for each file, in the order in which the diagnostic names them.
fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Snippet<'a, Annotation<'a>>> {
    let primary =
        diagnostic.span.map(|span| Place { span, kind: AnnotationKind::Primary, label: diagnostic.label.as_deref() });
    let related = diagnostic.related.iter().map(|(span, label)| Place {
        span: *span,
        kind: AnnotationKind::Context,
        label: Some(label),
    });
    let mut files: Vec<(FileId, Vec<Place<'_>>)> = Vec::new();
    for place in primary.into_iter().chain(related) {
        match files.iter_mut().find(|(file, _)| *file == place.span.file) {
            Some((_, places)) => places.push(place),
            None => files.push((place.span.file, vec![place])),
        }
    }
    files.iter().filter_map(|(file, places)| snippet(sources.name(*file), sources.text(*file), places)).collect()
}

/// The excerpt from the first to the last line that is spoken of. The lines between are folded by the renderer, and it
/// never sees the others: a document is too large to be looked through for each diagnostic.
fn snippet<'a>(name: &'a str, text: &'a str, places: &[Place<'a>]) -> Option<Snippet<'a, Annotation<'a>>> {
    let first = places.iter().map(|p| p.span).min_by_key(|s| s.start)?;
    let last = places.iter().map(|p| p.span).max_by_key(|s| s.start)?;
    let window = line_around(text, first.start).start..line_around(text, last.start).end;
    let excerpt = text.get(window.clone())?;
    // Where something is when all before it has been escaped.
    let escaped = |at: usize| printable::lines(excerpt.get(..at.saturating_sub(window.start)).unwrap_or(excerpt)).len();
    let annotations = places.iter().map(|place| {
        let range = clip(text, place.span);
        place.kind.span(escaped(range.start)..escaped(range.end)).label(place.label.map(printable::line))
    });
    let line = usize::try_from(first.line).unwrap_or(1);
    let excerpt = Snippet::source(printable::lines(excerpt)).path(printable::line(name));
    Some(excerpt.line_start(line).annotations(annotations))
}

/// The part of a span on its first line.
fn clip(text: &str, span: Span) -> Range<usize> {
    let line = line_around(text, span.start);
    let start = offset(text, span.start);
    start..offset(text, span.end).clamp(start, line.end.max(start))
}

/// The line on which an offset lies, without its line break.
fn line_around(text: &str, at: u32) -> Range<usize> {
    let (before, behind) = text.split_at_checked(offset(text, at)).unwrap_or((text, ""));
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let rest = behind.split('\n').next().unwrap_or_default();
    start..before.len() + rest.trim_end_matches('\r').len()
}

/// An offset as an index into the text: not behind its end, and at the start of a character.
fn offset(text: &str, at: u32) -> usize {
    let at = usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;
    use crate::source::{Node, parse};

    /// A document with, for a pointer, the span of the node there.
    struct Fixture {
        sources: Sources,
        roots: Vec<Node>,
    }

    impl Fixture {
        fn new(texts: &[&str]) -> Self {
            let mut sources = Sources::new();
            let mut sink = Diagnostics::default();
            let roots = texts.iter().enumerate().map(|(index, text)| {
                let file = sources.add(format!("file{index}.yaml"), *text);
                parse(&sources, file, &mut sink).expect("a document")
            });
            let roots = roots.collect();
            Self { sources, roots }
        }

        fn span(&self, file: usize, pointer: &str) -> Span {
            let pointer = Pointer::parse(pointer).expect("a pointer");
            self.roots[file].at(&pointer).expect("a node").span
        }

        fn render(&self, diagnostics: impl IntoIterator<Item = Diagnostic>) -> String {
            let mut sink = Diagnostics::new(crate::diagnostic::Strictness::Strict);
            diagnostics.into_iter().for_each(|d| sink.push(d));
            render(&sink, &self.sources)
        }
    }

    #[test]
    fn a_diagnostic_shows_place_label_and_help() {
        let fixture = Fixture::new(&["info:\n  title: Grüße und mehr\n  version: 1\n"]);
        let said = fixture.render([Diagnostic::error("wrong-kind", fixture.span(0, "/info/title"), "too friendly")
            .label("who is greeted?")
            .help("say less")]);
        let expected = "\
error[wrong-kind]: too friendly
 --> file0.yaml:2:10
  |
2 |   title: Grüße und mehr
  |          ^^^^^^^^^^^^^^ who is greeted?
  |
  = help: say less
";
        assert_eq!(said, expected);
    }

    #[test]
    fn related_places_are_shown_where_they_are() {
        let fixture = Fixture::new(&["a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\n", "x: y\n"]);
        let said = fixture.render([Diagnostic::warning("odd", fixture.span(0, "/f"), "six")
            .related(fixture.span(0, "/a"), "one")
            .related(fixture.span(1, "/x"), "why")
            .related(fixture.span(0, "/g"), "seven")]);
        let expected = "\
warning[odd]: six
 --> file0.yaml:6:4
  |
1 | a: 1
  |    - one
...
6 | f: 6
  |    ^
7 | g: 7
  |    - seven
  |
 ::: file1.yaml:1:4
  |
1 | x: y
  |    - why
";
        assert_eq!(said, expected);
    }

    #[test]
    fn a_place_of_several_lines_is_underlined_on_its_first() {
        let fixture = Fixture::new(&["a:\r\n  b: 1\r\n  c:\r\n    - 2\r\n"]);
        let said = fixture.render([Diagnostic::error("r", fixture.span(0, "/a"), "m").label("l")]);
        assert_eq!(said, "error[r]: m\n --> file0.yaml:2:3\n  |\n2 |   b: 1\n  |   ^^^^ l\n");
    }

    #[test]
    fn an_empty_place_has_a_mark_too() {
        let fixture = Fixture::new(&["a:\n"]);
        let said = fixture.render([Diagnostic::error("r", fixture.span(0, "/a"), "m")]);
        assert_eq!(said, "error[r]: m\n --> file0.yaml:1:2\n  |\n1 | a:\n  |  ^\n");
    }

    #[test]
    fn without_a_place_there_is_no_excerpt() {
        let mut diagnostic = Diagnostic::error("r", Span::default(), "nothing at all").help("write something");
        diagnostic.span = None;
        assert_eq!(Fixture::new(&[]).render([diagnostic]), "error[r]: nothing at all\n |\n = help: write something\n");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let word = "word ".repeat(2000);
        let text = format!("{{\"a\": \"{word}\", \"b\": [1], \"c\": \"{word}\"}}");
        let fixture = Fixture::new(&[&text]);
        for pointer in ["/a", "/b", "/c"] {
            let said = fixture.render([Diagnostic::error("r", fixture.span(0, pointer), "m").label("here")]);
            assert!(said.lines().all(|line| line.chars().count() <= WIDTH + 20), "{said}");
            assert!(said.contains("^") && said.contains("here"), "{said}");
        }
    }

    #[test]
    fn diagnostics_come_by_file_and_line_whatever_the_order_of_reports() {
        let fixture = Fixture::new(&["a: 1\nb: 2\n", "c: 3\n"]);
        let at = |file, pointer, rule| Diagnostic::error(rule, fixture.span(file, pointer), "m");
        let all = [at(1, "/c", "third"), at(0, "/b", "second"), at(0, "/a", "first")];
        let said = fixture.render(all.clone());
        let order: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("error[")).collect();
        assert_eq!(order, ["first]: m", "second]: m", "third]: m"]);
        assert_eq!(fixture.render(all.into_iter().rev()), said);
        assert_eq!(fixture.render([]), "");
    }

    #[test]
    fn spans_of_another_text_do_no_harm() {
        let fixture = Fixture::new(&["é: 1\n"]);
        for (start, end) in [(1, 2), (1, 1), (5, 3), (900, 1000)] {
            for file in [0, 7] {
                let span = Span { file: FileId(file), start, end, line: 1, column: 1 };
                assert!(fixture.render([Diagnostic::error("r", span, "m")]).starts_with("error[r]: m\n"));
            }
        }
    }

    #[test]
    fn escapes_what_cannot_be_seen() {
        let mut sources = Sources::new();
        let text = "{\"\u{1b}[2J\u{202e}\": 1,\r \"é\u{9b}\": 2}\n";
        let file = sources.add("a\u{1b}.json", text);
        let span = |start: u32, end: u32| Span { file, start, end, line: 1, column: start + 1 };
        let mut sink = Diagnostics::default();
        let said = Diagnostic::error("r", span(1, 10), "m\u{1b}\n").label("l\u{200b}");
        sink.push(said.related(span(16, 22), "o\u{9b}").help("h\u{1b}\r\nnext\u{2028}"));
        let expected = "\
error[r]: m\\u{1b}\\n
 --> a\\u{1b}.json:1:2
  |
1 | {\"\\u{1b}[2J\\u{202e}\": 1,\\r \"é\\u{9b}\": 2}
  |  ^^^^^^^^^^^^^^^^^^^       --------- o\\u{9b}
  |  |
  |  l\\u{200b}
  |
  = help: h\\u{1b}
          next\\u{2028}
";
        assert_eq!(render(&sink, &sources), expected);
    }

    #[test]
    fn colours_are_for_terminals_only() {
        let fixture = Fixture::new(&["a: 1\n"]);
        let mut sink = Diagnostics::default();
        sink.push(Diagnostic::error("r", fixture.span(0, "/a"), "m"));
        assert!(!render(&sink, &fixture.sources).contains('\u{1b}'));
        assert!(render_styled(&sink, &fixture.sources).contains('\u{1b}'));
    }
}
