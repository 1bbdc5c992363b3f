//! The blocks of a Markdown page: headings, tables, fenced code and paragraphs.

use std::ops::Range;

use crate::import::pages::page::Page;

/// A block, and its lines.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Block<'a> {
    pub lines: Range<usize>,
    pub kind: Kind<'a>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kind<'a> {
    Heading(usize, &'a str),
    /// The rows, the header first; each with its line and its cells.
    Table(Vec<(usize, Vec<&'a str>)>),
    /// The lines between the fences.
    Code(Range<usize>),
    Paragraph,
}

/// Reads the blocks of a page.
pub(super) fn blocks<'a>(page: &Page<'a>) -> Vec<Block<'a>> {
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < page.len() {
        let text = page.text(at);
        let (kind, end) = if text.is_empty() {
            at += 1;
            continue;
        } else if let Some((level, heading)) = heading(text) {
            (Kind::Heading(level, heading), at + 1)
        } else if let Some(fence) = fence(text) {
            let is_closing = |line: &usize| {
                page.text(*line).starts_with(fence)
                    && page.text(*line).trim_matches(|c| fence.starts_with(c)).is_empty()
            };
            let close = (at + 1..page.len()).find(is_closing).unwrap_or(page.len());
            (Kind::Code(at + 1..close), (close + 1).min(page.len()))
        } else if is_table(page, at) {
            let end = (at..page.len()).find(|line| !page.text(*line).contains('|')).unwrap_or(page.len());
            let rows = (at..end).filter(|line| *line != at + 1).map(|line| (line, cells(page.text(line))));
            (Kind::Table(rows.collect()), end)
        } else {
            let begins = |line: &usize| {
                let text = page.text(*line);
                text.is_empty() || heading(text).is_some() || fence(text).is_some() || is_table(page, *line)
            };
            (Kind::Paragraph, (at + 1..page.len()).find(begins).unwrap_or(page.len()))
        };
        blocks.push(Block { lines: at..end, kind });
        at = end;
    }
    blocks
}

fn heading(text: &str) -> Option<(usize, &str)> {
    let rest = text.trim_start_matches('#');
    let level = text.len() - rest.len();
    let is_heading = (1..=6).contains(&level) && rest.starts_with([' ', '\t']);
    is_heading.then(|| (level, rest.trim_end_matches('#').trim()))
}

/// The fence that begins a block of code.
fn fence(text: &str) -> Option<&str> {
    let mark = text.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = text.len() - text.trim_start_matches(mark).len();
    text.get(..length).filter(|_| length >= 3)
}

/// Returns whether a table begins on a line: the next one separates its header.
fn is_table(page: &Page<'_>, at: usize) -> bool {
    let below = page.text(at + 1);
    let is_separator = below.contains('-') && below.contains('|') && below.chars().all(|c| "|:- \t".contains(c));
    page.text(at).contains('|') && is_separator
}

/// The cells of a row.
fn cells(row: &str) -> Vec<&str> {
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = Vec::new();
    let (mut start, mut is_escape) = (0, false);
    for (at, byte) in row.bytes().enumerate() {
        if byte == b'|' && !is_escape {
            cells.push(row.get(start..at).unwrap_or_default().trim());
            start = at + 1;
        }
        is_escape = byte == b'\\' && !is_escape;
    }
    let last = row.get(start..).unwrap_or_default().trim();
    if !last.is_empty() {
        cells.push(last);
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    fn kinds(text: &str) -> Vec<String> {
        let mut sources = Sources::new();
        let file = sources.add("a.md", text);
        let page = Page::new(&sources, file);
        let told = |block: &Block<'_>| match &block.kind {
            Kind::Heading(level, text) => format!("{level} {text}"),
            Kind::Table(rows) => {
                rows.iter().map(|(line, cells)| format!("{line}:{}", cells.join("/"))).collect::<Vec<_>>().join(" ")
            }
            Kind::Code(lines) => format!("code {lines:?}"),
            Kind::Paragraph => format!("text {:?}", block.lines),
        };
        blocks(&page).iter().map(told).collect()
    }

    #[test]
    fn reads_the_blocks_of_markdown() {
        for (text, expected) in [
            ("# One #\n#two\n####### seven", vec!["1 One", "text 1..3"]),
            ("a\nb\n\nc\n## d", vec!["text 0..2", "text 3..4", "2 d"]),
            ("```json\n{}\n# no\n```\nend", vec!["code 1..3", "text 4..5"]),
            ("~~~\n```\n~~~", vec!["code 1..2"]),
            ("```\nopen", vec!["code 1..2"]),
            ("| a | b |\n| :- | -: |\n| 1 \\| 2 | |\nend", vec!["0:a/b 2:1 \\| 2/", "text 3..4"]),
            ("a | b\n--|--\n1 | 2", vec!["0:a/b 2:1/2"]),
            ("a | b\nc", vec!["text 0..2"]),
        ] {
            assert_eq!(kinds(text), expected, "{text}");
        }
    }
}
