//! Who has which name in one namespace. Two claims to one name are reported together with the line that resolves them.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Span;

/// A namespace: the types of the crate, the methods of a group, the fields of a struct.
pub struct Claims<'a> {
    /// As a message calls it: `the types of the crate`.
    namespace: &'a str,
    taken: BTreeMap<String, Claim>,
}

struct Claim {
    what: String,
    span: Span,
}

impl<'a> Claims<'a> {
    /// An empty namespace.
    pub fn new(namespace: &'a str) -> Self {
        Self { namespace, taken: BTreeMap::new() }
    }

    /// A namespace where some names mean something already.
    pub fn with_reserved(namespace: &'a str, reserved: &[&str]) -> Self {
        let mut claims = Self::new(namespace);
        for name in reserved {
            let claim = Claim { what: String::new(), span: Span::default() };
            claims.taken.insert((*name).to_owned(), claim);
        }
        claims
    }

    /// Takes a name for `what` that has been given to it elsewhere.
    pub fn occupy(&mut self, name: &str, what: &str, span: Span) {
        self.taken.entry(name.to_owned()).or_insert_with(|| Claim { what: what.to_owned(), span });
    }

    /// `what` at `span` wants `name`; `paste` is the entry of the names file that would give it another one. Whether it has got it.
    pub fn claim(&mut self, name: &str, what: &str, span: Span, paste: &str, sink: &mut Diagnostics) -> bool {
        let free = self.is_free(name, what, span, paste, sink);
        self.occupy(name, what, span);
        free
    }

    /// Like [`Claims::claim`], but the name is not taken.
    pub fn is_free(&self, name: &str, what: &str, span: Span, paste: &str, sink: &mut Diagnostics) -> bool {
        let Some(earlier) = self.taken.get(name) else { return true };
        let help = format!("choose a name in the names file:\n{paste}");
        let diagnostic = if earlier.what.is_empty() {
            let message = format!("`{name}` is not free among {}", self.namespace);
            Diagnostic::error("reserved-name", span, message)
        } else {
            let message = format!("two of {} would be called `{name}`", self.namespace);
            Diagnostic::error("name-collision", span, message)
                .related(earlier.span, format!("the other: {}", earlier.what))
        };
        sink.push(diagnostic.label(what).help(help));
        false
    }
}

/// The lines of the names file that give `key` a name, to be pasted as they are.
pub fn paste(section: &str, key: &str, name: &str) -> String {
    let starts_plainly = key.starts_with(|c: char| c.is_ascii_alphabetic());
    let plain = starts_plainly && !key.contains(": ") && !key.contains(" #") && !key.ends_with([':', ' ']);
    if plain { format!("{section}:\n  {key}: {name}") } else { format!("{section}:\n  {key:?}: {name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_quoted_where_yaml_would_read_something_else() {
        for (key, expected) in [
            ("GET /a/{b} 200 c[].d", "s:\n  GET /a/{b} 200 c[].d: n"),
            ("response:error", "s:\n  response:error: n"),
            ("GET /a 200 #", "s:\n  \"GET /a 200 #\": n"),
            ("Tag: old", "s:\n  \"Tag: old\": n"),
            ("@tag", "s:\n  \"@tag\": n"),
        ] {
            assert_eq!(paste("s", key, "n"), expected);
        }
    }
}
