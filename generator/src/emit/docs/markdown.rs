//! Markdown, rewritten from the events of a parser.
//!
//! Input: a description. Output: lines of paragraphs, headings, lists, quotes, tables, code, emphasis and links to web
//! pages; everything else is escaped text. Rustdoc never treats code as Rust.

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::wrap::{GLUE, WIDTH, visible, wrap};
use crate::markdown::{code_span, escape, escape_url, is_url, longest_run};
use crate::printable;

/// The extensions of CommonMark in descriptions.
pub(super) const OPTIONS: Options = Options::ENABLE_TABLES.union(Options::ENABLE_STRIKETHROUGH);

/// The maximum depth of nested lists and quotes. Deeper ones are written at this depth.
const DEPTH: usize = 8;

/// The lines of a description.
pub(super) fn lines(markdown: &str) -> Vec<String> {
    let mut writer = Writer::default();
    TextMergeStream::new(Parser::new_ext(markdown, OPTIONS)).for_each(|event| writer.event(event));
    writer.flush();
    writer.lines
}

#[derive(Default)]
struct Writer {
    lines: Vec<String>,
    /// The prefix of every line: the indentation of lists, the marks of quotes.
    prefix: String,
    /// The prefix of the next line, if it is the first of an item.
    first: Option<String>,
    /// Whether a blank line precedes the next block.
    gap: bool,
    containers: Vec<Container>,
    /// The text of the current block.
    text: String,
    links: Vec<Link>,
    code: Option<String>,
    table: Vec<Vec<String>>,
}

enum Container {
    /// A list with its next number, if it is numbered, and whether its items are separated by blank lines.
    List { number: Option<u64>, is_loose: bool },
    /// An item or a quote, with the surrounding prefix, and the prefix of the next line if nothing was written inside.
    Inner { outer: String, first: Option<String> },
}

/// An open link or image.
struct Link {
    /// Its start in the text.
    start: usize,
    /// Its target, unless it is treated as text.
    url: Option<String>,
    /// Whether its text is its URL.
    is_bare: bool,
}

impl Writer {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) => match &mut self.code {
                Some(code) => code.push_str(&text),
                None => self.prose(&text),
            },
            Event::Html(html) => html.lines().for_each(|line| {
                self.prose(line.trim());
                self.text.push('\n');
            }),
            Event::InlineHtml(html) => self.prose(&html),
            Event::Code(code) => self.text.push_str(&code_span(&code).replace(' ', GLUE.encode_utf8(&mut [0; 4]))),
            Event::SoftBreak => self.text.push('\n'),
            Event::HardBreak => self.text.push_str("\\\n"),
            Event::Rule => self.block(vec!["***".to_owned()]),
            // These are not parsed: see `OPTIONS`.
            Event::InlineMath(_) | Event::DisplayMath(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.paragraph(),
            Tag::List(number) => {
                self.end_text();
                self.containers.push(Container::List { number, is_loose: false });
            }
            Tag::Item => self.item(),
            Tag::BlockQuote(_) => self.quote(),
            Tag::CodeBlock(_) => {
                self.flush();
                self.code = Some(String::new());
            }
            Tag::TableHead | Tag::TableRow => self.table.push(Vec::new()),
            Tag::Emphasis => self.text.push('*'),
            Tag::Strong => self.text.push_str("**"),
            Tag::Strikethrough => self.text.push_str("~~"),
            Tag::Link { link_type, dest_url, .. } => self.link(&dest_url, link_type == LinkType::Autolink),
            Tag::Image { dest_url, .. } => self.link(&dest_url, false),
            Tag::Heading { .. } | Tag::HtmlBlock | Tag::Table(_) => self.flush(),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::HtmlBlock => self.flush(),
            TagEnd::Heading(level) => self.heading(level),
            TagEnd::BlockQuote(_) | TagEnd::Item => self.leave(),
            TagEnd::List(_) => {
                self.containers.pop();
                self.gap = true;
            }
            TagEnd::CodeBlock => self.fence(),
            TagEnd::TableCell => {
                let cell = one_line(&std::mem::take(&mut self.text)).replace('|', "\\|");
                if let Some(row) = self.table.last_mut() {
                    row.push(cell);
                }
            }
            TagEnd::Table => self.rows(),
            TagEnd::Emphasis => self.text.push('*'),
            TagEnd::Strong => self.text.push_str("**"),
            TagEnd::Strikethrough => self.text.push_str("~~"),
            TagEnd::Link | TagEnd::Image => self.end_link(),
            _ => {}
        }
    }

    /// Literal text of the document.
    fn prose(&mut self, text: &str) {
        let text = visible(text);
        let is_linked = self.links.iter().any(|link| link.url.is_some());
        if self.text.ends_with('[') && text.starts_with('^') {
            // It would refer to a footnote.
            self.text.push('\\');
        }
        escape(&text, !is_linked, &mut self.text);
    }

    fn link(&mut self, url: &str, is_bare: bool) {
        let is_linked = self.links.iter().any(|link| link.url.is_some());
        let url = (is_url(url) && !is_linked).then(|| escape_url(url));
        if url.is_some() {
            if self.text.ends_with('!') {
                // It would turn the link into an image.
                self.text.insert(self.text.len() - 1, '\\');
            }
            self.text.push('[');
        }
        self.links.push(Link { start: self.text.len(), url, is_bare });
    }

    fn end_link(&mut self) {
        let Some(Link { start, url: Some(url), is_bare }) = self.links.pop() else { return };
        if is_bare || self.text.get(start..).is_none_or(|text| text.trim().is_empty()) {
            self.text.truncate(start.saturating_sub("[".len()));
            self.text.push_str(&format!("<{url}>"));
        } else {
            self.text.push_str(&format!("]({url})"));
        }
    }

    /// Starts a paragraph. Inside an item, it means that the list has blank lines between items.
    fn paragraph(&mut self) {
        self.flush();
        if let [.., Container::List { is_loose, .. }, Container::Inner { .. }] = self.containers.as_mut_slice() {
            *is_loose = true;
        }
    }

    fn item(&mut self) {
        let (marker, is_loose) = match self.containers.last_mut() {
            Some(Container::List { number: Some(number), is_loose }) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1);
                (marker, *is_loose)
            }
            Some(Container::List { number: None, is_loose }) => ("- ".to_owned(), *is_loose),
            _ => return,
        };
        self.gap |= is_loose;
        self.enter(&marker, &" ".repeat(marker.len()));
        // The next item follows on the next line, unless a paragraph in this one decides otherwise.
        self.gap = false;
    }

    fn quote(&mut self) {
        self.flush();
        self.enter("> ", "> ");
    }

    /// Enters an item or a quote, whose first line begins with `marker`, and the others with `indent`.
    fn enter(&mut self, marker: &str, indent: &str) {
        self.space();
        let (outer, first) = (self.prefix.clone(), self.first.clone());
        if self.containers.len() < DEPTH {
            self.first = Some(self.first.take().unwrap_or_else(|| outer.clone()) + marker);
            self.prefix.push_str(indent);
        }
        self.containers.push(Container::Inner { outer, first });
    }

    fn leave(&mut self) {
        self.end_text();
        if let Some(Container::Inner { outer, first }) = self.containers.pop() {
            self.prefix = outer;
            // An item without content is omitted. The marker of a surrounding one that was to be written is kept.
            self.first = self.first.take().and(first);
        }
        self.gap = !matches!(self.containers.last(), Some(Container::List { .. }));
    }

    /// Ends the text of an item that is not a paragraph: the next block follows on the next line.
    fn end_text(&mut self) {
        if !self.text.trim().is_empty() {
            self.flush();
            self.gap = !matches!(self.containers.last(), Some(Container::Inner { .. }));
        }
    }

    fn heading(&mut self, level: HeadingLevel) {
        let text = one_line(&std::mem::take(&mut self.text)).replace('#', "\\#");
        if !text.is_empty() {
            self.block(vec![format!("{} {text}", "#".repeat(level as usize))]);
        }
    }

    fn fence(&mut self) {
        let code = printable::lines(&self.code.take().unwrap_or_default()).into_owned();
        let fence = "`".repeat(longest_run(&code).max(2) + 1);
        let mut lines = vec![format!("{fence}text")];
        lines.extend(code.trim_end().lines().map(str::to_owned));
        lines.push(fence);
        self.block(lines);
    }

    fn rows(&mut self) {
        let mut rows = std::mem::take(&mut self.table).into_iter().map(|row| format!("| {} |", row.join(" | ")));
        let Some(head) = rows.next() else { return };
        let columns = head.replace("\\|", "").matches('|').count().saturating_sub(1);
        let mut lines = vec![head, format!("|{}", " --- |".repeat(columns))];
        lines.extend(rows);
        self.block(lines);
    }

    /// Writes the current text as a paragraph.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.text);
        let lines = wrap(text.trim(), WIDTH.saturating_sub(self.prefix.len()));
        if !lines.is_empty() {
            self.block(lines);
        }
    }

    fn block(&mut self, lines: Vec<String>) {
        self.space();
        for line in lines {
            let prefix = self.first.take().unwrap_or_else(|| self.prefix.clone());
            self.lines.push((prefix + &line).trim_end().to_owned());
        }
        self.gap = true;
    }

    /// Writes a blank line if needed.
    fn space(&mut self) {
        if self.gap && self.first.is_none() && !self.lines.is_empty() {
            self.lines.push(self.prefix.trim_end().to_owned());
        }
        self.gap = false;
    }
}

/// The text of a heading or a cell, which cannot be wrapped.
fn one_line(text: &str) -> String {
    let text = text.replace("\\\n", " ").replace(['\n', GLUE], " ");
    text.trim().to_owned()
}
