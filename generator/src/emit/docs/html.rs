//! HTML of a description: tags are dropped, and those that begin a line or a paragraph leave a break.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::markdown::OPTIONS;

/// Tags that are removed without a replacement.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "big", "center", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "pre",
    "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tbody", "tfoot", "thead", "tt", "u", "var",
];

/// Tags that end a paragraph.
const BLOCK: &[&str] = &[
    "blockquote",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "section",
    "summary",
    "table",
    "tr",
    "ul",
];

/// The Markdown without the tags that descriptions are written with. Others are left, and so is everything in code.
pub(super) fn without_tags(markdown: &str) -> Cow<'_, str> {
    if !markdown.contains('<') {
        return Cow::Borrowed(markdown);
    }
    let mut out = String::with_capacity(markdown.len());
    let mut done = 0;
    for (range, is_alone) in html(markdown) {
        out.push_str(markdown.get(done..range.start).unwrap_or_default());
        strip(markdown.get(range.clone()).unwrap_or_default(), is_alone, &mut out);
        done = range.end;
    }
    out.push_str(markdown.get(done..).unwrap_or_default());
    Cow::Owned(out)
}

/// Returns the ranges of HTML, and whether each is in a paragraph of the first level, which may be broken.
fn html(markdown: &str) -> Vec<(Range<usize>, bool)> {
    let mut found: Vec<(Range<usize>, bool)> = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::HtmlBlock) => found.push((range, depth == 0)),
            Event::InlineHtml(_) => found.push((range, depth == 0)),
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::HtmlBlock) => {}
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    found
}

fn strip(html: &str, is_alone: bool, out: &mut String) {
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        let known = tag_end(tag).zip(replacement(tag));
        match known {
            Some((end, replacement)) => {
                out.push_str(if is_alone || replacement.is_empty() { replacement } else { " " });
                rest = tag.get(end..).unwrap_or_default();
                // The indentation of the tag is not a code block.
                if is_alone && replacement.ends_with('\n') || out.is_empty() {
                    rest = rest.trim_start_matches([' ', '\t']);
                }
            }
            None => {
                out.push('<');
                rest = tag;
            }
        }
    }
    out.push_str(rest);
}

/// Returns the replacement of the tag that begins after a `<`, if it is known.
fn replacement(tag: &str) -> Option<&'static str> {
    if tag.starts_with("!--") {
        return Some("");
    }
    let name = tag.strip_prefix('/').unwrap_or(tag);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    match name.as_str() {
        "br" => Some("\n"),
        "li" if tag.starts_with('/') => Some(""),
        "li" => Some("\n- "),
        "td" | "th" => Some(" "),
        name if INLINE.contains(&name) => Some(""),
        name if BLOCK.contains(&name) => Some("\n\n"),
        _ => None,
    }
}

/// Returns the end of the tag or comment that begins after a `<`.
fn tag_end(tag: &str) -> Option<usize> {
    match tag.strip_prefix("!--") {
        Some(comment) => comment.find("-->").map(|end| end + "!--".len() + "-->".len()),
        None => tag.find('>').map(|end| end + 1),
    }
}
