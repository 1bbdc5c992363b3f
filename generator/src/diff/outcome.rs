//! What a comparison of two editions gives.

use super::{Bump, Finding, Impact, Subject};
use crate::source::Span;

/// Everything in which two editions differ. Spans named `base` are of the base's sources, those named `head` of the head's.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Diff {
    /// What changed, in the order of a report: the worst on the wire first, then the greatest in Rust, then by area and by the order of
    /// the head document.
    pub findings: Vec<Finding>,
    /// Corrections (repairs and overlay actions) that are new, different, or gone.
    pub corrections: Vec<Correction>,
    /// What is only said differently, in the order of the head document.
    pub docs: Vec<DocChange>,
}

/// One correction that is not what it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Correction {
    /// What became of it.
    pub status: CorrectionStatus,
    /// The id of the repair rule, or of the overlay action.
    pub id: String,
    /// What it says of itself: the reason of an action, or the summary of a rule.
    pub reason: String,
    /// Where it applies, each place as a pointer into the document; empty for an action that fits nowhere.
    pub pointers: Vec<String>,
    /// Where it stands, or what it corrected, in the base; `None` if it is new.
    pub base: Option<Span>,
    /// Where it stands, or what it corrects, in the head; `None` if it is gone.
    pub head: Option<Span>,
}

/// What became of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CorrectionStatus {
    /// It is still there and no longer fits: what it corrects is neither wrong as it was nor right.
    Misfit,
    /// It is still there, and the document is right without it: delete it.
    NoLongerNeeded,
    /// It is new.
    Added,
    /// It corrects something else, or in another way.
    Changed,
    /// It is gone.
    Removed,
}

/// A text for people that changed, and nothing else with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocChange {
    /// Of what.
    pub subject: Subject,
    /// Which text: `description`, `summary`, `example` ...
    pub what: String,
    /// Where it stands in the base, or the nearest thing around it.
    pub base: Span,
    /// Where it stands in the head, or the nearest thing around it.
    pub head: Span,
}

impl Diff {
    /// Whether the editions say the same.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.corrections.is_empty() && self.docs.is_empty()
    }

    /// The worst that happens on the wire; `None` if nothing travels differently.
    pub fn wire(&self) -> Option<Impact> {
        self.findings.iter().filter_map(|finding| finding.wire).min()
    }

    /// The part of the version that must grow. Texts are emitted as documentation.
    pub fn bump(&self) -> Bump {
        let texts = self.docs.iter().map(|_| Bump::Patch);
        self.findings.iter().map(|finding| finding.rust).chain(texts).min().unwrap_or(Bump::None)
    }
}
