//! The notation in which the tables of this folder are written.

use super::{Direction, Rule};

/// The two rules for one kind of change of a schema: what it means where the value is sent, and where it is answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Pair {
    /// Where clients send the value.
    pub request: Rule,
    /// Where servers answer it.
    pub response: Rule,
}

impl Pair {
    /// The rule for this direction; what travels in both is judged as a request and as a response, one after the other.
    pub fn of(&'static self, direction: Direction) -> &'static Rule {
        match direction {
            Direction::Response => &self.response,
            Direction::Request | Direction::Both => &self.request,
        }
    }
}

/// One row for each rule: name, id, id of the reverse, what it does on the wire and in Rust, summary.
macro_rules! rules {
    ($area:ident, $direction:ident;
     $($name:ident = $id:literal, mirror $mirror:literal, $wire:ident, $rust:ident: $summary:literal;)*) => {
        $(
            #[doc = concat!($summary, ".")]
            pub static $name: $crate::diff::Rule = $crate::diff::Rule {
                id: $id,
                direction: $crate::diff::Direction::$direction,
                area: $crate::diff::Area::$area,
                wire: $crate::diff::Impact::$wire,
                rust: $crate::diff::Bump::$rust,
                mirror: Some($mirror),
                summary: $summary,
                explanation: include_str!(concat!("pages/", $id, ".md")),
            };
        )*

        /// Every rule of this table.
        pub(super) static RULES: &[&$crate::diff::Rule] = &[$(&$name),*];
    };
}

/// One row for each pair: name, id without direction, that of the reverse, what it does in Rust; and for each direction what
/// it does on the wire, and a summary.
macro_rules! pairs {
    ($($name:ident = $id:literal, mirror $mirror:literal, $rust:ident,
       $request:ident: $sent:literal,
       $response:ident: $answered:literal;)*) => {
        $(
            #[doc = concat!($sent, "; ", $answered, ".")]
            pub static $name: $crate::diff::catalogue::Pair = $crate::diff::catalogue::Pair {
                request: pairs!(@ "request-", Request, $id, $mirror, $request, $rust, $sent),
                response: pairs!(@ "response-", Response, $id, $mirror, $response, $rust, $answered),
            };
        )*

        /// Every pair of this table.
        pub(super) static PAIRS: &[&$crate::diff::catalogue::Pair] = &[$(&$name),*];
    };
    (@ $prefix:literal, $direction:ident, $id:literal, $mirror:literal, $wire:ident, $rust:ident, $summary:literal) => {
        $crate::diff::Rule {
            id: concat!($prefix, $id),
            direction: $crate::diff::Direction::$direction,
            area: $crate::diff::Area::Schemas,
            wire: $crate::diff::Impact::$wire,
            rust: $crate::diff::Bump::$rust,
            mirror: Some(concat!($prefix, $mirror)),
            summary: $summary,
            explanation: include_str!(concat!("pages/", $prefix, $id, ".md")),
        }
    };
}
