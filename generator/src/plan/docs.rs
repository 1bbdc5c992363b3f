//! The documentation of an item, before it is written: `emit` makes Markdown of a document harmless when it prints.

use std::borrow::Cow;

use crate::ir::Doc;

/// The paragraphs of a doc comment. Empty ones are left out.
#[derive(Debug, Clone, Default)]
pub(crate) struct DocComment<'a> {
    pub(crate) paragraphs: Vec<Paragraph<'a>>,
}

/// A part of a doc comment.
#[derive(Debug, Clone)]
pub(crate) enum Paragraph<'a> {
    /// Paragraphs of the document's Markdown.
    Markdown(Cow<'a, str>),
    /// A paragraph of the generator, which may link to items.
    Own(Cow<'a, str>),
    /// The same, if the comment is empty so far.
    Otherwise(Cow<'a, str>),
}

impl<'a> DocComment<'a> {
    /// A comment that starts with the text, if there is any.
    pub(crate) fn new(text: Option<&'a str>) -> Self {
        Self { paragraphs: text.map(|text| Paragraph::Markdown(text.into())).into_iter().collect() }
    }

    /// A comment of a summary and a description.
    pub(super) fn of(doc: &'a Doc) -> Self {
        let texts = doc.summary.iter().chain(&doc.description);
        Self { paragraphs: texts.map(|text| Paragraph::Markdown(text.into())).collect() }
    }

    /// Adds paragraphs of the document's Markdown.
    pub(super) fn markdown(mut self, text: String) -> Self {
        self.paragraphs.push(Paragraph::Markdown(text.into()));
        self
    }

    /// Adds a paragraph of the generator, which may link to items; nothing if it is empty.
    pub(crate) fn own(mut self, text: impl Into<Cow<'a, str>>) -> Self {
        self.paragraphs.push(Paragraph::Own(text.into()));
        self
    }

    /// Adds a paragraph of the generator if the comment is empty so far.
    pub(crate) fn or(mut self, text: impl Into<Cow<'a, str>>) -> Self {
        self.paragraphs.push(Paragraph::Otherwise(text.into()));
        self
    }
}
