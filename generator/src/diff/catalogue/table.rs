//! The macros with which the tables of this folder are written.

use super::{Direction, Rule};

/// The two rules for one kind of schema change: one for values in requests, one for values in responses.
#[derive(Debug, PartialEq, Eq)]
pub struct Pair {
    /// For values that clients send.
    pub request: Rule,
    /// For values that servers return.
    pub response: Rule,
}

impl Pair {
    /// Returns the rule for this direction. Values used in both directions are judged twice, once for each.
    pub fn of(&'static self, direction: Direction) -> &'static Rule {
        match direction {
            Direction::Response => &self.response,
            Direction::Request | Direction::Both => &self.request,
        }
    }
}

/// One row per rule: name, id, id of the inverse, impact on the wire, version bump in Rust, title.
macro_rules! rules {
    ($area:ident, $direction:ident;
     $($name:ident = $id:literal, inverse $inverse:literal, $wire:ident, $rust:ident: $summary:literal;)*) => {
        $(
            #[doc = concat!($summary, ".")]
            pub static $name: $crate::diff::Rule = $crate::diff::Rule {
                id: $id,
                direction: $crate::diff::Direction::$direction,
                area: $crate::diff::Area::$area,
                wire: $crate::diff::Impact::$wire,
                rust: $crate::diff::Bump::$rust,
                inverse: Some($inverse),
                summary: $summary,
                explanation: include_str!(concat!("pages/", $id, ".md")),
            };
        )*

        /// Every rule of this table.
        pub(super) static RULES: &[&$crate::diff::Rule] = &[$(&$name),*];
    };
}

/// One row per pair: name, id without direction, that of the inverse, version bump in Rust; then impact and title for
/// requests, and for responses.
macro_rules! pairs {
    ($($name:ident = $id:literal, inverse $inverse:literal, $rust:ident,
       $request:ident: $request_title:literal,
       $response:ident: $response_title:literal;)*) => {
        $(
            #[doc = concat!($request_title, "; ", $response_title, ".")]
            pub static $name: $crate::diff::catalogue::Pair = $crate::diff::catalogue::Pair {
                request: pairs!(@ "request-", Request, $id, $inverse, $request, $rust, $request_title),
                response: pairs!(@ "response-", Response, $id, $inverse, $response, $rust, $response_title),
            };
        )*

        /// Every pair of this table.
        pub(super) static PAIRS: &[&$crate::diff::catalogue::Pair] = &[$(&$name),*];
    };
    (@ $prefix:literal, $direction:ident, $id:literal, $inverse:literal, $wire:ident, $rust:ident, $summary:literal) => {
        $crate::diff::Rule {
            id: concat!($prefix, $id),
            direction: $crate::diff::Direction::$direction,
            area: $crate::diff::Area::Schemas,
            wire: $crate::diff::Impact::$wire,
            rust: $crate::diff::Bump::$rust,
            inverse: Some(concat!($prefix, $inverse)),
            summary: $summary,
            explanation: include_str!(concat!("pages/", $prefix, $id, ".md")),
        }
    };
}
