//! The result of a comparison of two snapshots.

use super::{Bump, Finding, Impact, Subject};
use crate::source::Span;

/// All differences of two snapshots. Spans named `base` refer to the base's sources, those named `head` to the head's.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diff {
    /// The changes, in the order of a report: the worst on the wire first, then the greatest in Rust, then by area and
    /// by the order of the head document.
    pub findings: Vec<Finding>,
    /// Corrections (repairs and overlay actions) that were added, changed or removed.
    pub corrections: Vec<Correction>,
    /// Changed documentation texts, in the order of the head document.
    pub docs: Vec<DocChange>,
}

/// A correction that changed.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// Its status.
    pub status: CorrectionStatus,
    /// The id of the repair rule, or of the overlay action.
    pub id: String,
    /// Its description: the reason of an action, or the summary of a rule.
    pub reason: String,
    /// Its places, as pointers into the document; empty for an action that matches nothing.
    pub pointers: Vec<String>,
    /// Its place, or that of the corrected node, in the base; `None` if it is new.
    pub base: Option<Span>,
    /// Its place, or that of the corrected node, in the head; `None` if it was removed.
    pub head: Option<Span>,
}

/// The status of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CorrectionStatus {
    /// It still exists and no longer fits: the document is neither as expected nor right.
    Misfit,
    /// It still exists, and the document is right without it: delete it.
    NoLongerNeeded,
    /// It was added.
    Added,
    /// It corrects something else, or in another way.
    Changed,
    /// It was removed.
    Removed,
}

/// A documentation text that changed, and nothing else with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocChange {
    /// Of what.
    pub subject: Subject,
    /// The key of the text: `description`, `summary`, `example` ...
    pub what: String,
    /// Its place in the base, or the nearest existing place.
    pub base: Span,
    /// Its place in the head, or the nearest existing place.
    pub head: Span,
}

impl Diff {
    /// Returns whether the snapshots are equal.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.corrections.is_empty() && self.docs.is_empty()
    }

    /// Returns the worst impact on the wire; `None` if nothing changes there.
    pub fn wire(&self) -> Option<Impact> {
        self.findings.iter().filter_map(|finding| finding.wire).min()
    }

    /// Returns the required version bump. Documentation texts are emitted as documentation.
    pub fn bump(&self) -> Bump {
        let texts = self.docs.iter().map(|_| Bump::Patch);
        self.findings.iter().map(|finding| finding.rust).chain(texts).min().unwrap_or(Bump::None)
    }
}
