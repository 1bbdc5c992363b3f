//! Renders diagnostics as text, in the style of rustc.
//!
//! Input: the diagnostics of the stages, and the texts that they refer to. Output, sorted by file and line, for each:
//! severity, rule and message; the lines with the places underlined; and the help. The same input gives the same
//! output. A warning that is repeated at many places is shown once, with a list of the others.
//!
//! A place with several lines is underlined on its first one; long lines are cut around the places. Invisible
//! characters are [escaped](printable), since names, texts and file names come from others.

use std::borrow::Cow;
use std::collections::BTreeMap;

use annotate_snippets::{Annotation, AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet};

use super::excerpt::Excerpt;
use super::repeated::{places, repetitions};
use super::{Diagnostic, Diagnostics, Severity};
use crate::printable;
use crate::text::{Sources, Span};

/// The column at which the renderer cuts long lines.
const WIDTH: usize = 120;

/// The maximum number of errors shown, and of warnings; the others are counted.
const MOST: usize = 100;

/// Places that are this many lines or bytes apart are shown in separate excerpts.
const FAR: u32 = 200;
const FAR_BYTES: u32 = 20_000;

/// The maximum number of characters of a message, a label or a help.
const LONGEST_TEXT: usize = 2000;

/// Renders all diagnostics as plain text; empty without diagnostics.
pub fn render(diagnostics: &Diagnostics, sources: &Sources) -> String {
    render_with(&Renderer::plain().term_width(WIDTH), diagnostics, sources)
}

/// Renders all diagnostics for a terminal, with colours.
pub fn render_styled(diagnostics: &Diagnostics, sources: &Sources) -> String {
    render_with(&Renderer::styled().term_width(WIDTH), diagnostics, sources)
}

fn render_with(renderer: &Renderer, diagnostics: &Diagnostics, sources: &Sources) -> String {
    let mut shown: BTreeMap<Severity, usize> = BTreeMap::new();
    let mut left_out: BTreeMap<Severity, usize> = BTreeMap::new();
    let mut blocks = Vec::new();
    for repeated in repetitions(&diagnostics.sorted()) {
        let Some((diagnostic, others)) = repeated.split_first() else { continue };
        let count = shown.entry(diagnostic.severity).or_default();
        *count += 1;
        if *count <= MOST {
            let places = places(others, sources);
            blocks.push(without_empty_origins(&renderer.render(&[group(diagnostic, &places, sources)])) + "\n");
        } else {
            *left_out.entry(diagnostic.severity).or_default() += repeated.len();
        }
    }
    let counted = |(severity, what)| {
        let more = left_out.get(&severity)?;
        Some(format!("{more} more {what}{}", if *more == 1 { "" } else { "s" }))
    };
    let more: Vec<String> =
        [(Severity::Error, "error"), (Severity::Warning, "warning")].into_iter().filter_map(counted).collect();
    if !more.is_empty() {
        blocks.push(format!("note: {} not shown\n", more.join(" and ")));
    }
    blocks.join("\n")
}

fn group<'a>(diagnostic: &'a Diagnostic, places: &'a str, sources: &'a Sources) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(shortened(printable::line(&diagnostic.message))).id(diagnostic.rule.id);
    let help = diagnostic.help.as_deref().map(|help| Level::HELP.message(shortened(printable::log(help).into())));
    let places = (!places.is_empty()).then(|| Level::NOTE.message(places));
    Group::with_title(title).elements(snippets(diagnostic, sources)).elements(help).elements(places)
}

/// A place with its label; the first of a diagnostic is the main one.
struct Place<'a> {
    span: Span,
    kind: AnnotationKind,
    label: Option<&'a str>,
}

/// The excerpts of each file, in the order of the diagnostic's places.
fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Element<'a>> {
    let primary =
        diagnostic.span.map(|span| Place { span, kind: AnnotationKind::Primary, label: diagnostic.label.as_deref() });
    let related = diagnostic.related.iter().map(|(span, label)| Place {
        span: *span,
        kind: AnnotationKind::Context,
        label: Some(label),
    });
    let mut windows: Vec<Vec<Place<'_>>> = Vec::new();
    for place in primary.into_iter().chain(related) {
        match windows.iter_mut().find(|window| window.iter().any(|other| is_near(other.span, place.span))) {
            Some(places) => places.push(place),
            None => windows.push(vec![place]),
        }
    }
    windows.iter().flat_map(|places| snippet(places, sources)).collect()
}

/// Returns whether two places are shown in one excerpt. The text between them is scanned for each diagnostic, so it
/// must be short; of one line, only the surroundings of the places are shown.
fn is_near(a: Span, b: Span) -> bool {
    let is_near = a.line.abs_diff(b.line) <= FAR && a.start.abs_diff(b.start) <= FAR_BYTES;
    a.file == b.file && (a.line == b.line || is_near)
}

/// An excerpt with its places. The columns of a cut line differ from those of the text, so they are printed separately.
fn snippet<'a>(places: &[Place<'a>], sources: &'a Sources) -> Vec<Element<'a>> {
    let Some(first) = places.first().map(|place| place.span) else { return Vec::new() };
    let spans: Vec<Span> = places.iter().map(|place| place.span).collect();
    let Some(excerpt) = Excerpt::new(sources.text(first.file), &spans) else { return Vec::new() };
    let annotations: Vec<Annotation<'a>> = places
        .iter()
        .map(|place| {
            let label = place.label.map(|label| shortened(printable::line(label)));
            place.kind.span(excerpt.shown(place.span)).label(label)
        })
        .collect();
    let [start, line, column] = [excerpt.line, first.line, first.column].map(|n| usize::try_from(n).unwrap_or(1));
    let path = printable::line(sources.name(first.file));
    let snippet = Snippet::source(excerpt.text).line_start(start).annotations(annotations);
    match excerpt.is_cut {
        true => vec![Origin::path(path).line(line).char_column(column).into(), snippet.into()],
        false => vec![snippet.path(path).into()],
    }
}

/// The renderer prints an origin for an excerpt without a path too, which is then nothing but its marker.
fn without_empty_origins(rendered: &str) -> String {
    let is_mark = |line: &&str| {
        let mut styled = line.split('\u{1b}');
        let plain =
            styled.next().into_iter().chain(styled.map(|part| part.split_once('m').map_or(part, |(_, text)| text)));
        plain.collect::<String>().trim() == ":::"
    };
    rendered.split('\n').filter(|line| !is_mark(line)).collect::<Vec<_>>().join("\n")
}

/// Shortens a text for a message: names may have any length.
fn shortened(text: Cow<'_, str>) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST_TEXT) {
        Some((end, _)) => Cow::Owned(format!("{}...", text.get(..end).unwrap_or_default())),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;
    use crate::rules::{self, Level, Rule};
    use crate::source::{FileId, Node, parse};

    /// Returns a document, and the span of the node at a pointer.
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

    fn rule(id: &'static str, level: Level) -> &'static Rule {
        Box::leak(Box::new(Rule { id, level, title: "", page: "" }))
    }

    fn error(id: &'static str) -> &'static Rule {
        rule(id, Level::Error)
    }

    fn warning(id: &'static str) -> &'static Rule {
        rule(id, Level::Warning)
    }

    #[test]
    fn shows_location_label_and_help() {
        let fixture = Fixture::new(&["info:\n  title: Grüße und mehr\n  version: 1\n"]);
        let said = fixture.render([Diagnostic::new(rules::WRONG_KIND, fixture.span(0, "/info/title"), "too friendly")
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
    fn shows_related_locations_in_place() {
        let fixture = Fixture::new(&["a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6\ng: 7\n", "x: y\n"]);
        let said = fixture.render([Diagnostic::new(warning("odd"), fixture.span(0, "/f"), "six")
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
    fn underlines_the_first_line_of_long_spans() {
        let fixture = Fixture::new(&["a:\r\n  b: 1\r\n  c:\r\n    - 2\r\n"]);
        let said = fixture.render([Diagnostic::new(error("r"), fixture.span(0, "/a"), "m").label("l")]);
        assert_eq!(said, "error[r]: m\n --> file0.yaml:2:3\n  |\n2 |   b: 1\n  |   ^^^^ l\n");
    }

    #[test]
    fn marks_empty_spans() {
        let fixture = Fixture::new(&["a:\n"]);
        let said = fixture.render([Diagnostic::new(error("r"), fixture.span(0, "/a"), "m")]);
        assert_eq!(said, "error[r]: m\n --> file0.yaml:1:2\n  |\n1 | a:\n  |  ^\n");
    }

    #[test]
    fn omits_the_excerpt_without_a_span() {
        let mut diagnostic = Diagnostic::new(error("r"), Span::default(), "nothing at all").help("write something");
        diagnostic.span = None;
        assert_eq!(Fixture::new(&[]).render([diagnostic]), "error[r]: nothing at all\n |\n = help: write something\n");
    }

    #[test]
    fn elides_text_between_distant_spans() {
        let word = "wörd ".repeat(2000);
        let text = format!("{{\"first\": 1, \"a\": \"{word}\", \"second\": 22, \"c\": \"{word}\"}}\n");
        let fixture = Fixture::new(&[&text]);
        let second = fixture.span(0, "/second");
        assert_eq!(second.column, 10033);
        let said = fixture.render([Diagnostic::new(error("r"), second, "m")
            .label("here")
            .related(fixture.span(0, "/first"), "there")]);
        let expected = "\
error[r]: m
 --> file0.yaml:1:10033
  |
1 | {\"first\": 1, \"a\": \"wörd wörd wörd wörd wörd w...rd wörd wörd wörd wörd \", \"second\": 22, \"c\": \"wörd wörd wörd wörd...
  |           - there                                                                   ^^ here
";
        assert_eq!(said, expected);
        let mut sink = Diagnostics::default();
        sink.push(Diagnostic::new(error("r"), second, "m"));
        assert!(!render_styled(&sink, &fixture.sources).contains(":::"));
    }

    #[test]
    fn counts_omitted_diagnostics() {
        let fixture = Fixture::new(&["a: 1\n"]);
        let span = fixture.span(0, "/a");
        let errors = (0..MOST + 3).map(|number| Diagnostic::new(error("r"), span, format!("m{number}")));
        let said = fixture.render(errors.clone().chain([Diagnostic::new(warning("w"), span, "m")]));
        assert_eq!(said.matches("error[r]").count(), MOST);
        assert_eq!(said.matches("warning[w]").count(), 1);
        assert!(said.ends_with("\n\nnote: 3 more errors not shown\n"), "{said}");
        let warnings = (0..=MOST).map(|number| Diagnostic::new(warning("w"), span, format!("m{number}")));
        let said = fixture.render(errors.chain(warnings));
        assert!(said.ends_with("\n\nnote: 3 more errors and 1 more warning not shown\n"), "{said}");
    }

    #[test]
    fn truncates_long_lines_around_the_span() {
        let word = "word ".repeat(2000);
        let text = format!("{{\"a\": \"{word}\", \"b\": [1], \"c\": \"{word}\"}}");
        let fixture = Fixture::new(&[&text]);
        for pointer in ["/a", "/b", "/c"] {
            let said = fixture.render([Diagnostic::new(error("r"), fixture.span(0, pointer), "m").label("here")]);
            assert!(said.lines().all(|line| line.chars().count() <= WIDTH + 20), "{said}");
            assert!(said.contains("^") && said.contains("here"), "{said}");
        }
    }

    #[test]
    fn sorts_diagnostics_by_file_and_line() {
        let fixture = Fixture::new(&["a: 1\nb: 2\n", "c: 3\n"]);
        let at = |file, pointer, rule| Diagnostic::new(error(rule), fixture.span(file, pointer), "m");
        let all = [at(1, "/c", "third"), at(0, "/b", "second"), at(0, "/a", "first")];
        let said = fixture.render(all.clone());
        let order: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("error[")).collect();
        assert_eq!(order, ["first]: m", "second]: m", "third]: m"]);
        assert_eq!(fixture.render(all.into_iter().rev()), said);
        assert_eq!(fixture.render([]), "");
    }

    #[test]
    fn tolerates_spans_of_another_text() {
        let fixture = Fixture::new(&["é: 1\n"]);
        for (start, end) in [(1, 2), (1, 1), (5, 3), (900, 1000)] {
            for file in [0, 7] {
                let span = Span { file: FileId(file), start, end, line: 1, column: 1 };
                assert!(fixture.render([Diagnostic::new(error("r"), span, "m")]).starts_with("error[r]: m\n"));
            }
        }
    }

    #[test]
    fn escapes_invisible_characters() {
        let mut sources = Sources::new();
        let text = "{\"\u{1b}[2J\u{202e}\": 1,\r \"é\u{9b}\": 2}\n";
        let file = sources.add("a\u{1b}.json", text);
        let span = |start: u32, end: u32| Span { file, start, end, line: 1, column: start + 1 };
        let mut sink = Diagnostics::default();
        let said = Diagnostic::new(error("r"), span(1, 10), "m\u{1b}\n").label("l\u{200b}");
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
    fn colors_only_terminal_output() {
        let fixture = Fixture::new(&["a: 1\n"]);
        let mut sink = Diagnostics::default();
        sink.push(Diagnostic::new(error("r"), fixture.span(0, "/a"), "m"));
        assert!(!render(&sink, &fixture.sources).contains('\u{1b}'));
        assert!(render_styled(&sink, &fixture.sources).contains('\u{1b}'));
    }
}
