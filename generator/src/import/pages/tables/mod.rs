//! The form of a Markdown page in which tables describe operations:
//!
//! ```text
//! ## Rent a boat
//!
//! | URL                  | Requires Auth | HTTP Method |
//! | :------------------- | :------------ | :---------- |
//! | `/boats/:id/rentals` | `yes`         | `POST`      |
//!
//! ## Payload                       or `Query Parameters`, `Path Parameters`, `Headers`
//!
//! | Argument | Example | Required | Description    |
//! | :------- | :------ | :------- | :------------- |
//! | `days`   | `3`     | Required | Number of days |
//!
//! ## Example Call                  a call of `curl`
//! ## Example Payload               JSON
//! ## Example Result                JSON
//! ## Change Log                    goes to the description, as do other texts
//! ```

mod arguments;
mod blocks;
mod call;
mod columns;
mod operation;

use super::draft::Draft;
use super::page::Page;
use super::{Form, guess};
use crate::diagnostic::Diagnostics;
use crate::ir::{ParamLocation, Status};
use arguments::{arguments, is_arguments};
use blocks::{Block, Kind, blocks};
use columns::{is_route, routes};
use operation::Reading;

/// The form.
pub(super) const FORM: Form = Form { name: "Markdown page with tables of operations", is_form, read };

/// The headings of the parts of an operation, by their first words.
const SECTIONS: &[(&str, Section)] = &[
    ("example call", Section::Call),
    ("example request", Section::Call),
    ("example payload", Section::BodyExample),
    ("example body", Section::BodyExample),
    ("example result", Section::Result),
    ("example response", Section::Result),
    ("result", Section::Result),
    ("response", Section::Result),
    ("payload", Section::Payload),
    ("body", Section::Payload),
    ("query param", Section::Parameters(ParamLocation::Query)),
    ("path param", Section::Parameters(ParamLocation::Path)),
    ("url param", Section::Parameters(ParamLocation::Path)),
    ("header", Section::Parameters(ParamLocation::Header)),
    ("change log", Section::Text),
    ("changelog", Section::Text),
    ("important", Section::Text),
    ("note", Section::Text),
    ("warning", Section::Text),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    /// Before the table of the operation.
    Before,
    /// Texts, which go to the description.
    Text,
    /// A part of another name: its tables and code go to the description, too, and are reported.
    Unknown,
    Payload,
    Parameters(ParamLocation),
    BodyExample,
    Call,
    Result,
}

fn is_form(page: &Page<'_>) -> bool {
    blocks(page).iter().any(|block| matches!(&block.kind, Kind::Table(rows) if is_route(rows)))
}

fn read(page: &mut Page<'_>, sink: &mut Diagnostics) -> Draft {
    let blocks = blocks(page);
    let mut reader = Reader {
        page,
        sink,
        draft: Draft::default(),
        current: Vec::new(),
        section: Section::Before,
        title: None,
        heading: "",
        before: Vec::new(),
        is_refused: false,
    };
    for (at, block) in blocks.iter().enumerate() {
        let leads_to_route = leads_to_route(&blocks, at);
        match &block.kind {
            Kind::Heading(level, text) if leads_to_route || !reader.is_refused => {
                reader.heading(*level, text, block, leads_to_route);
            }
            Kind::Table(rows) if is_route(rows) => reader.begin(rows, block),
            // The rest of an operation that cannot be imported.
            _ if reader.is_refused => reader.page.mark(block.lines.clone()),
            Kind::Heading(..) => {}
            Kind::Table(rows) => reader.table(rows, block),
            Kind::Code(lines) => reader.code(block, lines.clone()),
            Kind::Paragraph => reader.text(block),
        }
    }
    reader.finish();
    reader.draft
}

/// The section with this heading: one that begins with a known name, or that has one in it.
fn section(heading: &str) -> Option<Section> {
    let lower = heading.to_ascii_lowercase();
    let begins = SECTIONS.iter().find(|(name, _)| lower.starts_with(name));
    let has = || SECTIONS.iter().find(|(name, _)| name.contains(' ') && lower.contains(name));
    begins.or_else(has).map(|(_, section)| *section)
}

/// Returns whether a heading is that of an operation: its table comes before the next heading.
fn leads_to_route(blocks: &[Block<'_>], heading: usize) -> bool {
    if !blocks.get(heading).is_some_and(|block| matches!(block.kind, Kind::Heading(..))) {
        return false;
    }
    let after = blocks.iter().skip(heading + 1).take_while(|block| !matches!(block.kind, Kind::Heading(..)));
    after.into_iter().any(|block| matches!(&block.kind, Kind::Table(rows) if is_route(rows)))
}

struct Reader<'p, 'a> {
    page: &'p mut Page<'a>,
    sink: &'p mut Diagnostics,
    draft: Draft,
    /// The operations that the current sections describe: the rows of the last table.
    current: Vec<Reading>,
    section: Section,
    /// The title of the next operation, unless it is that of the page.
    title: Option<String>,
    /// The heading of the current section.
    heading: &'a str,
    /// The texts before the table of the next operation.
    before: Vec<String>,
    /// Whether no row of the last table is an operation.
    is_refused: bool,
}

impl<'a> Reader<'_, 'a> {
    fn heading(&mut self, level: usize, text: &'a str, block: &Block<'_>, leads_to_route: bool) {
        let is_title = level == 1 && self.draft.title.is_none() && self.current.is_empty();
        if is_title {
            self.draft.title = Some((text.to_owned(), self.page.span(block.lines.start)));
        }
        let named = section(text);
        self.heading = text;
        self.is_refused &= !leads_to_route;
        if leads_to_route && named == Some(Section::Text) {
            // A note before the table.
            self.finish();
            self.section = Section::Before;
            self.before.push(format!("### {text}"));
        } else if leads_to_route || is_title {
            self.finish();
            // Texts under the title of the page do not belong to this operation.
            self.draft.description.append(&mut self.before);
            self.title = if is_title { None } else { Some(text.to_owned()) };
            self.section = Section::Before;
        } else if self.current.is_empty() {
            // Not a part of an operation: it is reported.
            return;
        } else {
            self.section = named.unwrap_or(Section::Unknown);
            if matches!(self.section, Section::Text | Section::Unknown) {
                self.describe(format!("### {text}"));
            }
        }
        self.page.mark(block.lines.clone());
    }

    /// Begins the operations of a table.
    fn begin(&mut self, rows: &columns::Rows<'_>, block: &Block<'_>) {
        self.finish();
        let mut texts = std::mem::take(&mut self.before);
        let title = self.title.take().or_else(|| {
            let is_title =
                texts.first().is_some_and(|text| text.len() < 80 && !text.contains('\n') && !text.starts_with('#'));
            is_title.then(|| texts.remove(0))
        });
        let title = title.or_else(|| self.draft.title.as_ref().map(|(title, _)| title.clone()));
        for route in routes(self.page, rows, self.sink) {
            self.current.push(Reading::new(route, title.as_deref().map(|title| title.replace('`', "")), texts.clone()));
        }
        self.section = Section::Text;
        self.is_refused = self.current.is_empty();
        self.page.mark(block.lines.clone());
    }

    fn table(&mut self, rows: &columns::Rows<'_>, block: &Block<'_>) {
        match self.section {
            Section::Payload | Section::Parameters(_) if is_arguments(rows) => {
                let properties = arguments(self.page, rows, self.sink);
                for reading in &mut self.current {
                    match self.section {
                        Section::Parameters(location) => reading.declare(location, &properties),
                        _ => reading.payload.extend(properties.iter().cloned()),
                    }
                }
            }
            Section::Text => self.keep(block),
            Section::Unknown => self.keep_unknown(block),
            _ => return,
        }
        self.page.mark(block.lines.clone());
    }

    fn code(&mut self, block: &Block<'_>, lines: std::ops::Range<usize>) {
        let is_read = match self.section {
            Section::BodyExample | Section::Result => self.example(lines.clone()),
            Section::Payload if self.page.text(lines.start).starts_with(['{', '[']) => self.example(lines.clone()),
            Section::Call => self.call(lines.clone()),
            Section::Unknown => {
                self.keep_unknown(block);
                true
            }
            _ => false,
        };
        if is_read {
            self.page.mark(block.lines.clone());
        }
    }

    /// Reads an example of a body.
    fn example(&mut self, lines: std::ops::Range<usize>) -> bool {
        let Some(first) = self.page.next_text(lines.start, lines.end) else { return true };
        let span = self.page.span(first);
        let Some(block) = self.page.json(first, lines.end, self.sink) else { return false };
        let Some(value) = block.value else { return true };
        let is_result = self.section == Section::Result;
        let status = if is_result { status(self.heading) } else { None };
        for reading in &mut self.current {
            if is_result {
                reading.result(status, self.heading, span, value.clone());
            } else {
                reading.body_example(self.heading, span, value.clone());
            }
        }
        (block.end..lines.end).all(|line| self.page.text(line).is_empty())
    }

    fn call(&mut self, lines: std::ops::Range<usize>) -> bool {
        let text: Vec<&str> = lines.clone().map(|line| self.page.text(line)).collect();
        let span = self.page.span(lines.start);
        match call::call(&text.join("\n")) {
            Ok(call) => {
                let call = std::rc::Rc::new(call);
                self.current.iter_mut().for_each(|reading| reading.calls.push((std::rc::Rc::clone(&call), span)));
                true
            }
            Err(call::Unreadable::OtherProgram) => false,
            Err(call::Unreadable::Quote) => {
                let message = "unreadable example: a quote of the call is not closed";
                let diagnostic = crate::diagnostic::Diagnostic::new(crate::rules::PAGE_EXAMPLE, span, message);
                self.sink.push(diagnostic.help("close the quote"));
                true
            }
        }
    }

    fn text(&mut self, block: &Block<'_>) {
        if self.current.is_empty() && self.section != Section::Before {
            return;
        }
        let text = self.source(block);
        match self.section {
            Section::Before => self.before.push(text),
            _ => self.describe(text),
        }
        self.page.mark(block.lines.clone());
    }

    /// The Markdown of a block.
    fn source(&self, block: &Block<'_>) -> String {
        block.lines.clone().map(|line| self.page.indented(line)).collect::<Vec<_>>().join("\n")
    }

    /// Adds a text to the description.
    fn describe(&mut self, text: String) {
        self.current.iter_mut().for_each(|reading| reading.operation.description.push(text.clone()));
    }

    fn keep(&mut self, block: &Block<'_>) {
        let text = self.source(block);
        self.describe(text);
    }

    fn keep_unknown(&mut self, block: &Block<'_>) {
        let message = format!("the section `{}` is kept as text of the description", self.heading);
        guess(
            self.sink,
            self.page.span(block.lines.start),
            message,
            "describe in the document what it says about the API",
        );
        self.keep(block);
    }

    /// Ends the current operations.
    fn finish(&mut self) {
        for reading in std::mem::take(&mut self.current) {
            let operation = reading.finish(self.sink);
            self.draft.operations.push(operation);
        }
    }
}

/// The status in a heading: `Example Result 404`.
fn status(heading: &str) -> Option<&str> {
    heading.split(|c: char| !c.is_ascii_digit()).find(|word| Status::named(word).is_some())
}
