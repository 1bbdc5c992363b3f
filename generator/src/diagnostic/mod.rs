//! Diagnostics: what a stage reports about its input, as data, rendered in one place ([`render()`]).

mod excerpt;
mod render;
mod repeated;
mod strictness;

use crate::rules::{Level, Rule};
use crate::text::Span;

pub use render::{render, render_styled};
pub use strictness::Strictness;

/// The severity of a [`Diagnostic`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The run stops after the stage that reported it, and writes nothing.
    Error,
    /// Something was omitted or guessed; the run continues.
    Warning,
}

/// A problem of the input, and how to solve it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule, which `--explain` describes.
    pub rule: &'static Rule,
    /// The severity.
    pub severity: Severity,
    /// The problem, in one sentence without a full stop.
    pub message: String,
    /// The place; `None` only if it is the input as a whole.
    pub span: Option<Span>,
    /// The label under the place.
    pub label: Option<String>,
    /// Related places, each with a label.
    pub related: Vec<(Span, String)>,
    /// The overlay action that would solve the problem, such as `remove: true`: the driver adds the action to the help.
    pub correction: Option<&'static str>,
    /// How to solve it, including the text to paste if there is one.
    pub help: Option<String>,
}

impl Diagnostic {
    /// Creates a diagnostic at `span`, as severe as the rule is in a strict run.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        let severity = match rule.level {
            Level::Error | Level::Tolerated(_) => Severity::Error,
            Level::Warning | Level::Repair(_) => Severity::Warning,
        };
        Self {
            rule,
            severity,
            message: message.into(),
            span: Some(span),
            label: None,
            related: Vec::new(),
            correction: None,
            help: None,
        }
    }

    /// Sets the label of the place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds a related place.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Sets an overlay action that solves the problem.
    pub fn correction(mut self, change: &'static str) -> Self {
        self.correction = Some(change);
        self
    }

    /// Sets the help.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The sink for the diagnostics of the stages, in any order.
///
/// Determines the severity of each: a violation that a lenient run [tolerates](Level::Tolerated) is a warning there and
/// an error in a strict run.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
    strictness: Strictness,
}

impl Diagnostics {
    /// Creates an empty sink for a run of this strictness. The default is lenient.
    pub fn new(strictness: Strictness) -> Self {
        Self { all: Vec::new(), strictness }
    }

    /// Returns the strictness of this run.
    pub fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// Adds a diagnostic.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if diagnostic.rule.is_tolerated() {
            diagnostic.severity = match self.strictness {
                Strictness::Lenient => Severity::Warning,
                Strictness::Strict => Severity::Error,
            };
        }
        self.all.push(diagnostic);
    }

    /// Adds all diagnostics of another sink.
    pub fn extend(&mut self, other: Diagnostics) {
        self.all.extend(other.all);
    }

    /// Returns all diagnostics, for a stage that completes them.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.all.iter_mut()
    }

    /// Returns whether there is an error.
    pub fn has_errors(&self) -> bool {
        self.all.iter().any(|d| d.severity == Severity::Error)
    }

    /// Returns all diagnostics, sorted by file and line. One that is reported twice at one place, because references to
    /// it are written out, is listed once.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self.all.iter().collect();
        all.sort_by_key(|d| (d.span, d.severity, d.rule.id));
        all.dedup();
        all
    }
}
