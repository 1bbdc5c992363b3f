//! Words that mean something else where a name would stand. What a document calls so steps aside by a fixed rule.

use super::ident::Case;

/// The reserved words of a namespace, and the word that is put behind a name that would be one of them.
#[derive(Debug, Clone, Copy)]
pub struct Reserved {
    words: &'static [&'static str],
    suffix: &'static str,
}

impl Reserved {
    /// A namespace without such words.
    pub const NONE: Self = Self { words: &[], suffix: "" };

    /// Types of the Rust prelude: emitted modules and callers import `models::*`, which would hide them.
    pub const TYPES: Self = Self {
        words: &["Self", "Option", "Some", "None", "Result", "Ok", "Err", "String", "Vec", "Box"],
        suffix: "Model",
    };

    /// Constructors of the client and methods that take the server by value, which also have one for each group. Whatever else a
    /// client can do is in `Core`, which it dereferences to, so that a group of that name comes first.
    pub const GROUPS: Self = Self {
        words: &["new", "builder", "shared", "all", "merge", "on", "on_rejection", "into_router"],
        suffix: "group",
    };

    /// Methods of `Credentials`, which also has one for each scheme.
    pub const SCHEMES: Self = Self {
        words: &["new", "default", "clone", "with", "with_basic", "get", "is_empty", "satisfy"],
        suffix: "scheme",
    };

    /// What every emitted struct has for itself: constructors, the undeclared members, and what a setter of the same name would hide.
    pub const FIELDS: Self = Self { words: &["new", "default", "clone", "extra"], suffix: "" };

    /// What every request has for itself.
    pub const PARAMS: Self = Self { words: &["new", "default", "clone", "extra", "body", "with_body"], suffix: "" };

    /// Whether a name cannot be had.
    pub fn has(self, name: &str) -> bool {
        self.words.contains(&name)
    }

    /// The name, or the one that it steps aside to.
    pub fn aside(self, name: String, case: Case) -> String {
        match (self.has(&name), self.suffix) {
            (false, _) => name,
            (true, "") => format!("{name}_"),
            (true, suffix) => case.with(&name, suffix),
        }
    }
}
