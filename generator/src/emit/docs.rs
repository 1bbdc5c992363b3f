//! Doc comments. Text from a document stays text: no HTML, no test, no link to an item.
//!
//! The Markdown of a document in a [`DocComment`] is written anew; the paragraphs of the generator are not. Names and
//! other strings of the document are in them as [`code_span`](crate::markdown::code_span) or as
//! [`text`](crate::markdown::text), both on one line.

mod html;
mod inert;
mod markdown;
#[cfg(test)]
mod tests;
mod wrap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{DocComment, Paragraph};

impl DocComment<'_> {
    /// Its lines, with an empty one between paragraphs.
    fn lines(&self) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        for paragraph in &self.paragraphs {
            let lines = match paragraph {
                Paragraph::Markdown(markdown) => inert::lines(markdown),
                Paragraph::Otherwise(_) if !all.is_empty() => continue,
                Paragraph::Own(text) | Paragraph::Otherwise(text) => text.lines().map(str::to_owned).collect(),
            };
            if !all.is_empty() && !lines.is_empty() {
                all.push(String::new());
            }
            all.extend(lines);
        }
        all
    }

    /// As attributes in front of an item.
    pub(super) fn outer(&self) -> TokenStream {
        let lines = self.lines().into_iter().map(spaced);
        quote!(#(#[doc = #lines])*)
    }

    /// As attributes at the head of a file.
    pub(super) fn inner(&self) -> TokenStream {
        let lines = self.lines().into_iter().map(spaced);
        quote!(#(#![doc = #lines])*)
    }
}

/// A line as a comment has it.
fn spaced(line: String) -> String {
    if line.is_empty() { line } else { format!(" {line}") }
}
