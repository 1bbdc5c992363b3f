//! Doc comments. Text from a document stays text: no HTML, no test, no link to an item.
//!
//! A [`DocComment`] takes the Markdown of a document by [`paragraph`](DocComment::paragraph), which writes it anew, and
//! our own sentences by [`own`](DocComment::own). Names and other strings of the document get into a sentence as
//! [`code_span`] or as [`text`], both on one line.

mod html;
mod inert;
mod markdown;
#[cfg(test)]
mod tests;
mod wrap;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use crate::markdown::{code_span, text};

/// Paragraphs of a doc comment. Empty ones are left out.
#[derive(Default)]
pub(super) struct DocComment {
    lines: Vec<String>,
}

impl DocComment {
    /// A comment that starts with the text, if there is any.
    pub(super) fn new(text: Option<&str>) -> Self {
        Self::default().paragraph(text.unwrap_or_default())
    }

    /// Adds paragraphs of the document's Markdown.
    pub(super) fn paragraph(self, markdown: &str) -> Self {
        self.lines_of(inert::lines(markdown))
    }

    /// Adds a paragraph of the generator, which may link to items; nothing if it is empty.
    pub(super) fn own(self, text: &str) -> Self {
        self.lines_of(text.lines().map(str::to_owned).collect())
    }

    /// Adds a paragraph of the generator if the comment is empty so far.
    pub(super) fn or(self, text: impl FnOnce() -> String) -> Self {
        if self.lines.is_empty() { self.own(&text()) } else { self }
    }

    fn lines_of(mut self, lines: Vec<String>) -> Self {
        if lines.is_empty() {
            return self;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
        self
    }

    /// As attributes in front of an item.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| spaced(line));
        quote!(#(#[doc = #lines])*)
    }

    /// As attributes at the head of a file.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.lines.iter().map(|line| spaced(line));
        quote!(#(#![doc = #lines])*)
    }
}

/// A line as a comment has it.
fn spaced(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}
