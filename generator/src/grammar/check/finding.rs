//! What the check finds: a diagnostic, and how the document can be read all the same.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Node;

/// A violation of the specification.
#[derive(Debug, Clone)]
pub struct Finding {
    /// What is wrong, with the severity that it has in a strict run.
    pub diagnostic: Diagnostic,
    /// The change after which the document can be read as a lenient run reads it; `None` where it can be read as it is, or
    /// has no reading at all.
    pub remedy: Option<Remedy>,
}

/// A change of the document, at a pointer into it.
#[derive(Debug, Clone, PartialEq)]
pub enum Remedy {
    /// The value is left out.
    Remove(Pointer),
    /// The value is read as this one, or this one is added.
    Set(Pointer, Node),
    /// The list gains this element, or there is a list that has it.
    Append(Pointer, Node),
    /// The key of the value is read as this one.
    Rename(Pointer, String),
}

/// Where the parts of the check put what they find.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Takes in what can be read as it is, or not at all.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(Finding { diagnostic, remedy: None });
    }

    /// Takes in what can be read after a change.
    pub(super) fn push_with(&mut self, diagnostic: Diagnostic, remedy: Remedy) {
        self.0.push(Finding { diagnostic, remedy: Some(remedy) });
    }

    pub(super) fn into_vec(self) -> Vec<Finding> {
        self.0
    }
}

/// Reports all that is wrong with `document`.
pub fn check(document: &Node, sink: &mut Diagnostics) {
    super::findings(document).into_iter().for_each(|finding| sink.push(finding.diagnostic));
}
