//! General code contains no API: the words of an API belong beside its document.

use oascrate::diagnostic::{Diagnostic, Diagnostics};
use oascrate::source::{FileId, Sources, Span};

use super::rules::WORD_OF_AN_API;

/// Substrings of the names of one API and its habits, in lower case.
const WORDS: &[&str] =
    &["rocket", "livechat", "omnichannel", "x-auth-token", "x-user-id", "x-ratelimit", "customfields", "livechatdata"];

/// General code, which must not contain these words: in code, comments, tests, pages or anything else.
const GENERAL: &[&str] = &["generator/src/", "generator/runtime/", "generator/template/"];

/// Returns whether a file is general code.
pub(super) fn concerns(name: &str) -> bool {
    GENERAL.iter().any(|prefix| name.starts_with(prefix))
}

/// Reports each word of an API in the files that [`concerns`] accepts.
pub(super) fn check(sources: &Sources, files: &[FileId], sink: &mut Diagnostics) {
    for file in files.iter().copied().filter(|file| concerns(sources.name(*file))) {
        let mut start = 0;
        for (number, line) in sources.text(file).split_inclusive('\n').enumerate() {
            let lower = line.to_ascii_lowercase();
            let found = WORDS.iter().filter_map(|word| Some((lower.find(word)?, word.len())));
            if let Some((at, length)) = found.min() {
                let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                let column = line.get(..at).map_or(at, |before| before.chars().count());
                let span = Span {
                    file,
                    start: narrow(start + at),
                    end: narrow(start + at + length),
                    line: narrow(number + 1),
                    column: narrow(column + 1),
                };
                sink.push(
                    Diagnostic::new(&WORD_OF_AN_API, span, "name of an API in general code")
                        .label("belongs to a particular API")
                        .help("move the convention into the dialect of the API, or use a neutral example"),
                );
            }
            start += line.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reports_api_terms_in_general_code_only() {
        for (name, text, expected) in [
            ("generator/src/a.rs", "a\n// of RocketChat and Livechat\n", vec!["2:7"]),
            ("generator/runtime/page.html", "<p>X-Auth-Token", vec!["1:4"]),
            ("generator/src/a/pages/rule.md", "\u{e9} customFields\nx-user-id", vec!["1:3", "2:1"]),
            ("generator/src/a.rs", "// any API", vec![]),
            ("oascrate.toml", "spec/omnichannel.yaml", vec![]),
            ("spec/dialect.rs", "Rocket", vec![]),
        ] {
            let mut sources = Sources::new();
            let file = sources.add(name, text);
            let mut sink = Diagnostics::default();
            check(&sources, &[file], &mut sink);
            let places = sink.sorted().into_iter().filter_map(|d| d.span).map(|s| format!("{}:{}", s.line, s.column));
            assert_eq!(places.collect::<Vec<_>>(), expected, "{name}");
        }
    }
}
