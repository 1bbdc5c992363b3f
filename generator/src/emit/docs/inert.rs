//! Markdown of a document as lines of a doc comment, and the proof that they are harmless.

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag};

use super::{html, markdown, wrap};
use crate::markdown::is_url;

/// The lines for a Markdown text; HTML tags are dropped. Rustdoc finds no HTML in them, no test, and no link but to a
/// web page.
pub(super) fn lines(markdown: &str) -> Vec<String> {
    let lines = markdown::lines(&html::without_tags(markdown.trim()));
    // The writer escapes everything that is not intended markup. If a parser finds other markup in its lines, the text
    // is written without any markup.
    if is_inert(&lines.join("\n")) { lines } else { plain(markdown) }
}

/// The text with every character escaped that can be markup.
pub(super) fn plain(markdown: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in markdown.trim().lines() {
        let mut escaped = String::new();
        for c in wrap::visible(line).chars() {
            if c.is_ascii_punctuation() {
                escaped.push('\\');
            }
            escaped.push(c);
        }
        lines.extend(wrap::wrap(&escaped, wrap::WIDTH));
    }
    lines
}

/// Returns whether rustdoc finds no test, no link to an item and no HTML in a comment.
pub(super) fn is_inert(comment: &str) -> bool {
    // A bracket that leads nowhere is a link to an item.
    let mut items = |_: BrokenLink<'_>| Some((CowStr::from("item:"), CowStr::from("")));
    Parser::new_with_broken_link_callback(comment, rustdoc(), Some(&mut items)).all(|event| match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => false,
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language))) => &*language == "text",
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => false,
        Event::Start(Tag::Link { dest_url, .. }) => is_url(&dest_url),
        Event::Start(Tag::HtmlBlock | Tag::FootnoteDefinition(_) | Tag::Image { .. }) => false,
        _ => true,
    })
}

/// Returns the Markdown extensions of rustdoc.
fn rustdoc() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}
