//! Typed reading of small configuration files.

use serde::de::DeserializeOwned;

use super::position::narrow;
use super::{FileId, Sources, Span, parse};
use crate::diagnostic::{Diagnostic, Diagnostics, Strictness};
use crate::rules;

/// Reads a YAML text into a type of the caller, which decides by `deny_unknown_fields` which keys are allowed.
///
/// [`parse`] checks the syntax first, so that duplicate keys and the like are reported as in any document; `serde_yaml`
/// reports what does not fit the type, with its place.
pub fn from_yaml<T: DeserializeOwned>(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<T> {
    let mut faults = Diagnostics::new(Strictness::Strict);
    parse(sources, file, &mut faults);
    let broken = faults.has_errors();
    sink.extend(faults);
    if broken {
        return None;
    }
    match serde_yaml::from_str(sources.text(file)) {
        Ok(value) => Some(value),
        Err(error) => {
            sink.push(mismatch(&error, sources.text(file), file));
            None
        }
    }
}

fn mismatch(error: &serde_yaml::Error, text: &str, file: FileId) -> Diagnostic {
    let place = error.location();
    let start = place.as_ref().map_or(0, |p| p.index()).min(text.len());
    let (line, column) = place.map_or((1, 1), |p| (p.line(), p.column()));
    let word = text.get(start..).and_then(|rest| rest.split([':', '\n']).next()).unwrap_or_default().trim_end();
    let span = Span {
        file,
        start: narrow(start),
        end: narrow(start + word.len()),
        line: narrow(line),
        column: narrow(column),
    };
    let message = error.to_string();
    // The span shows the place; the message repeats it at its end.
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    Diagnostic::new(rules::INVALID_CONFIGURATION, span, message)
        .help("correct the entry that starts here, or delete it if it is not needed")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::render;

    #[derive(Debug, PartialEq, serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Config {
        name: String,
        #[serde(default)]
        pins: indexmap::IndexMap<String, u8>,
    }

    fn read(text: &str) -> (Option<Config>, String) {
        let mut sources = Sources::new();
        let mut sink = Diagnostics::default();
        let file = sources.add("names.yaml", text);
        (from_yaml(&sources, file, &mut sink), render(&sink, &sources))
    }

    #[test]
    fn deserializes_valid_text() {
        let (config, said) = read("name: x\npins:\n  b: 1\n  a: 2\n");
        assert_eq!(said, "");
        let pins = [("b".to_owned(), 1), ("a".to_owned(), 2)].into_iter().collect();
        assert_eq!(config, Some(Config { name: "x".to_owned(), pins }));
    }

    #[test]
    fn reports_invalid_values_with_their_span() {
        let table = [
            ("name: x\npin: {}\n", "invalid-configuration", "2:1", "unknown field `pin`"),
            ("name: x\npins:\n  a: 300\n", "invalid-configuration", "3:6", "invalid value: integer `300`"),
            ("pins: {}\n", "invalid-configuration", "1:1", "missing field `name`"),
            ("- 1\n", "invalid-configuration", "1:1", "invalid type: sequence"),
            ("name: x\nname: y\n", "duplicate-key", "2:1", "duplicate key `name`"),
            ("name: [x\n", "yaml-syntax", "2:1", "invalid YAML"),
            ("# nothing\n", "empty-document", "1:1", "the file contains no document"),
        ];
        for (text, rule, place, message) in table {
            let (config, said) = read(text);
            assert_eq!(config, None, "{text:?}");
            assert!(said.starts_with(&format!("error[{rule}]: ")) && said.contains(message), "{text:?}\n{said}");
            assert!(said.contains(&format!("--> names.yaml:{place}\n")), "{text:?} at {place}\n{said}");
            assert!(said.contains("= help: "), "{said}");
        }
    }
}
