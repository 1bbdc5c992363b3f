//! Documentation: texts and examples, which a comparison only tells apart.

use crate::source::{Span, Table, Text};

/// A text or an example, and its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The place of its key.
    pub span: Span,
    /// What it says.
    pub words: Words,
}

/// What documentation says, as far as a comparison shows it: a document has more examples than anything else.
#[derive(Debug, Clone, PartialEq)]
pub enum Words {
    /// A text.
    Text(Text),
    /// The hash of a value that is not a text.
    Value(u64),
}

/// The keys of an object that document it.
pub type Docs = Table<Told>;
