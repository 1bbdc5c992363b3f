//! Reserved words. Such a name of a document gets a suffix by a fixed rule.

use super::ident::Case;

/// The reserved words of a namespace, and the suffix of a name that would collide with them.
#[derive(Debug, Clone, Copy)]
pub struct Reserved {
    words: &'static [&'static str],
    suffix: &'static str,
}

impl Reserved {
    /// A namespace without reserved words.
    pub const NONE: Self = Self { words: &[], suffix: "" };

    /// Types of the Rust prelude: emitted modules and callers import `models::*`, which would hide them.
    pub const TYPES: Self = Self {
        words: &["Self", "Option", "Some", "None", "Result", "Ok", "Err", "String", "Vec", "Box"],
        suffix: "Model",
    };

    /// Constructors of the client and methods that take the server by value, on types that also have a method for each
    /// group. The other methods of a client are in `Core`, so that a group may have their names.
    pub const GROUPS: Self = Self {
        words: &[
            "new",
            "builder",
            "shared",
            "all",
            "merge",
            "on",
            "on_unchecked",
            "on_rejection",
            "on_response",
            "from_arc",
            "authenticate",
            "public",
            "stream_files",
            "limits",
            "into_router",
        ],
        suffix: "group",
    };

    /// Methods of the sender of webhooks, and a field of the receiver.
    pub const WEBHOOKS: Self = Self { words: &["new", "from", "clone", "send", "receiver"], suffix: "webhook" };

    /// Methods of `Credentials`, which also has one for each scheme.
    pub const SCHEMES: Self = Self {
        words: &["new", "default", "clone", "with", "with_basic", "get", "is_empty", "satisfy"],
        suffix: "scheme",
    };

    /// Names that every emitted struct has: constructors, the undeclared properties, and what a setter of the same name
    /// would hide.
    pub const FIELDS: Self = Self { words: &["new", "default", "clone", "extra"], suffix: "" };

    /// Names that every request has.
    pub const PARAMS: Self = Self { words: &["new", "default", "clone", "extra", "body", "with_body"], suffix: "" };

    /// Returns whether a name is reserved.
    pub fn has(self, name: &str) -> bool {
        self.words.contains(&name)
    }

    /// The name, or the name with its suffix.
    pub fn aside(self, name: String, case: Case) -> String {
        match (self.has(&name), self.suffix) {
            (false, _) => name,
            (true, "") => format!("{name}_"),
            (true, suffix) => case.with(&name, suffix),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_cannot_have_the_name_of_a_method_of_the_server() {
        let builder = include_str!("../../runtime/server/builder.rs");
        let methods = builder.lines().filter_map(|line| line.strip_prefix("    pub fn ")?.split(['(', '<']).next());
        let methods: Vec<&str> = methods.collect();
        assert!(methods.contains(&"into_router"), "{methods:?}");
        for method in methods {
            assert!(Reserved::GROUPS.has(method), "{method} is not reserved");
        }
    }
}
