//! The registry of rules: everything that a diagnostic can report and every change that the generator makes to a
//! document.
//!
//! A [`Rule`] is a constant, such as [`DANGLING_REFERENCE`]; the tables of this folder declare them, one row each. A
//! table row gives the id, the [`Level`] and the title. The explanation is the Markdown file `pages/ID.md`. Rules of
//! the comparison of two documents are in the [catalogue](crate::diff::catalogue), as they have verdicts instead of a
//! level.
//!
//! Tests guarantee that ids are unique in both, that every page belongs to a rule, and that the example of each page
//! raises its rule before the change that the page recommends, and no longer after it.

#[macro_use]
mod table;

mod commands;
mod document;
mod imports;
mod later;
mod names;
mod observe;
mod overlays;
mod repairs;
mod source;
mod types;

#[cfg(test)]
mod tests;

pub use commands::*;
pub use document::*;
pub use imports::*;
pub use later::*;
pub use names::*;
pub use observe::*;
pub use overlays::*;
pub use repairs::*;
pub use source::*;
pub use types::*;

/// A rule that a diagnostic names, or that changes a document.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The name in kebab case, as it is printed: `dangling-reference`.
    pub id: &'static str,
    /// The effect of a violation on a run.
    pub level: Level,
    /// A noun phrase without a full stop: `Reference to nothing`.
    pub title: &'static str,
    /// The explanation in Markdown: the meaning of the rule, an example before and after, the remedy.
    pub page: &'static str,
}

/// The effect of a rule on a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The run stops after the stage that reports it.
    Error,
    /// The run continues.
    Warning,
    /// A violation of the specification that has an obvious reading, given in one line: a warning, unless the run is
    /// strict.
    Tolerated(&'static str),
    /// A change that the generator makes to the document, described in one line and listed in `QUIRKS.md`.
    Repair(&'static str),
}

impl Rule {
    /// How a document is read in spite of a violation, or what the repair changes.
    pub fn reading(&self) -> Option<&'static str> {
        match self.level {
            Level::Tolerated(reading) | Level::Repair(reading) => Some(reading),
            Level::Error | Level::Warning => None,
        }
    }

    /// Returns whether a run that is not strict tolerates a violation.
    pub fn is_tolerated(&self) -> bool {
        matches!(self.level, Level::Tolerated(_))
    }
}

/// Returns every rule.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    let tables = [
        source::RULES,
        document::RULES,
        types::RULES,
        names::RULES,
        overlays::RULES,
        repairs::RULES,
        later::RULES,
        commands::RULES,
        imports::RULES,
        observe::RULES,
    ];
    tables.into_iter().flatten().copied()
}

/// Returns the rule with this id.
pub fn find(id: &str) -> Option<&'static Rule> {
    all().find(|rule| rule.id == id)
}
