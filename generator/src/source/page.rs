//! Documentation pages: Markdown with fenced JSON blocks that contain OpenAPI documents.
//!
//! A block opens with three or more backticks and an info string whose first word is `json`; the rest of the info
//! string (such as `GET /api/v1/...`) is ignored. It closes with at least as many backticks, or with the file. Blocks
//! that are not OpenAPI documents, such as examples of bodies, are skipped.

use super::json::{Part, parse_part};
use super::{FileId, Node, SPACE, Sources, Span};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::rules;
use crate::stack::on_large_stack;

/// Reads every OpenAPI document of a page, in order. A page without one is a diagnostic.
pub fn parse_pages(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Vec<Node> {
    on_large_stack(|| read_blocks(sources, file, sink))
}

fn read_blocks(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Vec<Node> {
    let text = sources.text(file);
    let parts: Vec<_> = blocks(text).filter(|part| is_candidate(text, *part)).collect();
    let mut broken = false;
    let mut documents = Vec::new();
    for part in parts {
        match parse_part(text, part, file, sink) {
            Some(node) if node.get("openapi").is_some() => documents.push(node),
            // The keyword occurs deeper inside: an example.
            Some(_) => {}
            None => broken = true,
        }
    }
    if documents.is_empty() && !broken {
        sink.push(no_block(file));
    }
    documents
}

/// Reads the first document of a page, and warns about further ones.
pub(super) fn parse_first(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<Node> {
    let mut documents = parse_pages(sources, file, sink).into_iter();
    let first = documents.next()?;
    if let Some(second) = documents.next() {
        sink.push(
            Diagnostic::new(
                rules::SEVERAL_OPENAPI_BLOCKS,
                second.span,
                "only the first OpenAPI block of a page is read",
            )
            .label("ignored, as are all later blocks")
            .related(first.span, "read")
            .help("merge the blocks with `cargo xtask import`"),
        );
    }
    Some(first)
}

/// Returns whether a text is a page.
pub(super) fn is_page(name: &str, text: &str) -> bool {
    let by_name = [".md", ".markdown", ".txt"].iter().any(|extension| name.ends_with(extension));
    by_name || blocks(text).any(|part| is_candidate(text, part))
}

fn no_block(file: FileId) -> Diagnostic {
    let span = Span { file, start: 0, end: 0, line: 1, column: 1 };
    Diagnostic::new(rules::NO_OPENAPI_BLOCK, span, "the page has no fenced JSON block with an OpenAPI document").help(
        "download the page with its OpenAPI section: a block that starts with ```json and contains a JSON object with `openapi`; `import` also reads pages that describe operations in other forms",
    )
}

/// Returns whether a block looks like an OpenAPI document: a syntax error in it is worth a diagnostic.
fn is_candidate(text: &str, part: Part) -> bool {
    let content = text.get(part.start..part.end).unwrap_or_default();
    content.trim_start_matches(SPACE).starts_with('{') && content.contains("\"openapi\"")
}

/// The contents of all fenced blocks whose info string starts with `json`.
fn blocks(text: &str) -> impl Iterator<Item = Part> {
    let mut lines = Lines { text, at: 0, line: 0 };
    std::iter::from_fn(move || {
        loop {
            let (_, opening) = lines.next()?;
            let Some((ticks, info)) = fence(opening) else { continue };
            let (start, line) = (lines.at, lines.line + 1);
            let end = loop {
                match lines.next() {
                    None => break text.len(),
                    Some((at, closing)) if fence(closing).is_some_and(|(t, info)| t >= ticks && info.is_empty()) => {
                        break at;
                    }
                    Some(_) => {}
                }
            };
            if info.split_whitespace().next() == Some("json") {
                return Some(Part { start, end, line });
            }
        }
    })
}

/// The number of backticks of a fence, and its info string. `None` if the line is not a fence.
fn fence(line: &str) -> Option<(usize, &str)> {
    // Four spaces make it an indented block.
    let unindented = line.trim_start_matches(' ');
    let info = unindented.trim_start_matches('`');
    let ticks = unindented.len() - info.len();
    (line.len() - unindented.len() <= 3 && ticks >= 3 && !info.contains('`')).then_some((ticks, info.trim()))
}

/// The lines of a text, each with its offset.
struct Lines<'a> {
    text: &'a str,
    /// Byte offset after the last returned line.
    at: usize,
    /// Number of the last returned line, counted from 1.
    line: u32,
}

impl<'a> Iterator for Lines<'a> {
    type Item = (usize, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.text.get(self.at..).filter(|rest| !rest.is_empty())?;
        let line = rest.split_inclusive('\n').next()?;
        let start = self.at;
        self.at += line.len();
        self.line += 1;
        Some((start, line))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::render;
    use crate::source::tests::{places, read};

    fn titles(text: &str) -> (Vec<String>, String) {
        let mut sources = Sources::new();
        let mut sink = Diagnostics::default();
        let file = sources.add("page.md", text);
        let nodes = parse_pages(&sources, file, &mut sink);
        let title = |node: &Node| node.get("title").and_then(Node::as_str).unwrap_or("untitled").to_owned();
        (nodes.iter().map(title).collect(), render(&sink, &sources))
    }

    const PAGE: &str = "\
> An index of pages.

# Fetch a visitor

The response looks like `{ \"openapi\": 0 }`, or so:

```json
{ \"visitor\": { \"openapi\": \"no document\" } }
```

~~~json
{ \"openapi\": \"3.0.0\", \"title\": \"tildes\" }
~~~

## OpenAPI

````json GET /visitors/{token}
{ \"openapi\": \"3.0.0\",
  \"title\": \"Größe\",
  \"doc\": \"``` is no end\" }
````

  ```json
  { \"openapi\": \"3.0.0\", \"title\": \"second\" }
  ```

```jsonc
{ \"openapi\": \"3.0.0\", \"title\": \"not json\" }
```

```json POST /visitors
{ \"openapi\": \"3.0.0\", \"title\": \"without end\" }
";

    #[test]
    fn reads_all_documents_and_skips_other_blocks() {
        let (titles, said) = titles(PAGE);
        assert_eq!(
            (titles, said),
            (vec!["Größe".to_owned(), "second".to_owned(), "without end".to_owned()], String::new())
        );
    }

    #[test]
    fn spans_point_into_the_page() {
        let (node, said) = read("page.md", PAGE);
        assert!(said.starts_with("warning[several-openapi-blocks]"), "{said}");
        assert!(said.contains("--> page.md:24:3\n"), "{said}");
        let places = places(PAGE, &node.expect("the first document"));
        assert_eq!(
            places[1..],
            [
                "18:3 \"openapi\"",
                "18:14 \"3.0.0\"",
                "19:3 \"title\"",
                "19:12 \"Größe\"",
                "20:3 \"doc\"",
                "20:10 \"``` is no end\""
            ]
        );
    }

    #[test]
    fn reports_a_broken_document() {
        let (titles, said) = titles("# x\n\n```json\n{ \"openapi\": \"3.0.0\",\n  \"a\": [1,] }\n```\n");
        assert_eq!(titles, Vec::<String>::new());
        assert!(said.starts_with("error[json-syntax]") && said.contains("--> page.md:5:10\n"), "{said}");
        assert_eq!(said.matches("error[").count(), 1, "{said}");
    }

    #[test]
    fn page_without_a_document_shows_the_format() {
        let (_, said) = titles("# x\n\n```json\n{ \"visitor\": {} }\n```\n");
        assert!(
            said.starts_with("error[no-openapi-block]") && said.contains("a block that starts with ```json"),
            "{said}"
        );
    }
}
