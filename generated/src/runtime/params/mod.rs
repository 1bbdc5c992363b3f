//! Parameters as texts: every style of OpenAPI, written and read.
//!
//! Writing goes through JSON: a value is turned into one, and its scalars, elements or members into the texts that a style
//! joins ([`write`]). Reading is led by the type: a [`Param`] is a serde deserializer over the texts, which splits them as
//! the style says when it is asked for a list or an object, and parses them when it is asked for a number ([`read`]).

pub(crate) mod read;
pub(crate) mod text;
pub(crate) mod write;

pub(crate) use read::Param;
pub(crate) use text::Pairs;

/// How a parameter's value is written as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Comma-separated; members as `key,value`, or `key=value` if exploded. Path, header.
    Simple {
        /// Members as pairs.
        explode: bool,
    },
    /// A dot before each. Path.
    Label {
        /// Members as pairs.
        explode: bool,
    },
    /// `;name=value`. Path.
    Matrix {
        /// A pair for each element or member.
        explode: bool,
    },
    /// `name=value` for each element, `key=value` for each member. Query, cookie.
    Form,
    /// `name=value,value`. Query, cookie.
    Csv,
    /// `name=value value`. Query.
    Space,
    /// `name=value|value`. Query.
    Pipe,
    /// `name[key]=value` for each member. Query.
    Deep,
    /// The value as a JSON text.
    Json,
}
