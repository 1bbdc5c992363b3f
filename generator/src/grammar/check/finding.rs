//! The findings of the check: a diagnostic, and how the document can be read nevertheless.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;
use crate::source::Node;

/// A violation of the specification.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The problem, with its severity in a strict run.
    pub diagnostic: Diagnostic,
    /// The change after which a lenient run reads the document; `None` where it can be read unchanged, or cannot be
    /// read.
    pub remedy: Option<Remedy>,
}

/// A change of the document, at a pointer into it.
#[derive(Debug, Clone, PartialEq)]
pub enum Remedy {
    /// The value is omitted.
    Remove(Pointer),
    /// The value is replaced, or added.
    Set(Pointer, Node),
    /// The list gains this element, or is created with it.
    Append(Pointer, Node),
    /// The key of the value is replaced.
    Rename(Pointer, String),
}

/// The sink for the findings of the check.
#[derive(Debug, Default)]
pub(super) struct Findings(Vec<Finding>);

impl Findings {
    /// Adds a finding without a remedy.
    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(Finding { diagnostic, remedy: None });
    }

    /// Adds a finding with a remedy.
    pub(super) fn push_with(&mut self, diagnostic: Diagnostic, remedy: Remedy) {
        self.0.push(Finding { diagnostic, remedy: Some(remedy) });
    }

    pub(super) fn into_vec(self) -> Vec<Finding> {
        self.0
    }
}

/// Reports all violations of `document`.
pub fn check(document: &Node, sink: &mut Diagnostics) {
    super::findings(document).into_iter().for_each(|finding| sink.push(finding.diagnostic));
}
