//! Paragraphs of printed text, as Markdown that shows the same.

use std::ops::Range;

use super::super::page::Page;
use crate::markdown;

/// The paragraphs in these lines, without navigation.
pub(super) fn prose(page: &Page<'_>, lines: Range<usize>) -> Vec<String> {
    let texts: Vec<&str> = lines.map(|at| page.text(at)).collect();
    let paragraphs = texts.split(|text| text.is_empty()).filter(|lines| !lines.is_empty());
    paragraphs.map(paragraph).collect()
}

fn paragraph(lines: &[&str]) -> String {
    match lines {
        [heading] if heading.eq_ignore_ascii_case("changelog") => format!("### {heading}"),
        [header, rows @ ..] if !rows.is_empty() && rows.iter().all(|row| is_version(row)) => table(header, rows),
        lines => lines.iter().map(|line| markdown::text(line)).collect::<Vec<_>>().join("\n"),
    }
}

/// Returns whether a row of a table begins with a version.
fn is_version(row: &str) -> bool {
    let version = row.split_once(' ').map(|(version, _)| version);
    version.is_some_and(|version| version.contains('.') && version.split('.').all(|part| part.parse::<u32>().is_ok()))
}

/// A table of versions, whose printed rows have a space between the columns.
fn table(header: &str, rows: &[&str]) -> String {
    let row = |line: &str| {
        let (version, rest) = line.split_once(' ').unwrap_or((line, ""));
        let cell = |text| markdown::text(text).replace('|', "\\|");
        format!("| {} | {} |", cell(version), cell(rest))
    };
    let rows = rows.iter().map(|line| row(line));
    [row(header), "| --- | --- |".to_owned()].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn printed_text_stays_text() {
        for (text, expected) in [
            ("One.\nTwo.\n\nThree.", vec!["One.\nTwo.", "Three."]),
            ("# no heading", vec!["\\# no heading"]),
            ("a *b* <c> `d`", vec!["a \\*b\\* \\<c> \\`d\\`"]),
            (
                "Changelog\n\nVersion Description\n1.2.0 a | b\n1.1.0 c",
                vec!["### Changelog", "| Version | Description |\n| --- | --- |\n| 1.2.0 | a \\| b |\n| 1.1.0 | c |"],
            ),
            ("Version 2\nis better", vec!["Version 2\nis better"]),
        ] {
            let mut sources = Sources::new();
            let file = sources.add("a.txt", text);
            let page = Page::new(&sources, file);
            assert_eq!(prose(&page, 0..page.len()), expected, "{text}");
        }
    }
}
