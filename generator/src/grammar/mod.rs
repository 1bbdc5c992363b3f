//! What an OpenAPI 3.0 document may say: one table, and what walks by it.
//!
//! Takes a [`Node`](crate::source::Node) tree that is meant to be an OpenAPI 3.0 document. Gives [`Object::grammar`],
//! the table: for each kind of object its keys, and for each key the [`Shape`] of its value; [`walk`], which visits
//! every value that the table speaks of; [`operations`] and [`locate`], which find operations and the targets of
//! references; and [`check`], which reports everything in which a document departs from the table.
//!
//! Guarantees: no value is ever judged or visited because of its key's name alone. A *property* called `required`, the
//! inside of an `example`, a `default`, an `enum` or an `x-` extension are data, and the walk ends before them. A
//! document that [`check`] passes without an error can be read by `openapiv3`.

mod alternatives;
mod check;
mod operation;
mod reference;
mod shape;
#[cfg(test)]
pub(crate) mod specimen;
mod table;
#[cfg(test)]
mod tests;
mod walk;

pub use alternatives::labels;
pub(crate) use check::nearest;
pub use check::{Finding, Remedy, check, findings};
pub use operation::{METHODS, Operation, operations};
pub use reference::{DEEPEST_NULL, LONGEST_CHAIN, locate, reference, resolve, shape_at};
pub use shape::{Grammar, Key, Object, Others, Shape};
pub use walk::{Visit, walk};
