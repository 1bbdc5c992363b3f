//! The grammar of OpenAPI 3.0: one table, and the walks along it.
//!
//! Input: a [`Node`](crate::source::Node) tree of an OpenAPI 3.0 document. [`Object::grammar`] is the table: for each
//! object type its keys, and for each key the [`Shape`] of its value; [`walk`] visits every value that the table knows;
//! [`operations`] and [`locate`] find operations and the targets of references; [`Nulls`] reads which schemas allow
//! null; and [`check`] reports every violation of the table.
//!
//! Guarantees: no value is ever judged or visited because of its key's name alone. A *property* called `required`, the
//! inside of an `example`, a `default`, an `enum` or an `x-` extension are data, and the walk does not enter them. A
//! document that [`check`] accepts can be read by `openapiv3`.

mod alternatives;
mod check;
mod null;
mod operation;
mod reference;
mod shape;
#[cfg(test)]
pub(crate) mod specimen;
mod table;
mod tags;
#[cfg(test)]
mod tests;
mod walk;
mod webhook;

/// The extension that says from which line of a page something was inferred. It describes the document, not the API.
pub const INFERRED: &str = "x-inferred";

pub use alternatives::labels;
pub(crate) use check::nearest;
pub use check::{Finding, Remedy, check, findings};
pub use null::{Null, Nulls};
pub use operation::{METHODS, Operation, location, operations, security_of};
pub use reference::{LONGEST_CHAIN, Target, locate, reference, resolve, shape_at, target, targets};
pub use shape::{Grammar, Key, Object, Others, Shape};
pub use tags::tags;
pub use walk::{Visit, walk, walk_objects};
pub use webhook::{Webhook, webhooks};
