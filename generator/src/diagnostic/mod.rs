//! What a stage has to say about its input: data here, rendered in one place ([`render()`]).

mod excerpt;
mod render;
mod strictness;

use crate::source::Span;

pub use render::{render, render_styled};
pub use strictness::{Strictness, TOLERATED, Tolerated, tolerance};

/// How bad a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// The run stops behind the stage that reported it, and writes nothing.
    Error,
    /// Something was left out or guessed; the run goes on.
    Warning,
}

/// One thing that is wrong with the input, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which rule speaks, in kebab case: `dangling-reference`.
    pub rule: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Where; `None` only where the input as a whole is meant.
    pub span: Option<Span>,
    /// A few words drawn under the place.
    pub label: Option<String>,
    /// Further places that explain the first, each with a few words.
    pub related: Vec<(Span, String)>,
    /// What an overlay action at the place would do, such as `remove: true`: the driver adds the action to the help.
    pub correction: Option<&'static str>,
    /// What to do, including the text to paste where there is one.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    pub fn error(rule: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: Severity::Error,
            message: message.into(),
            span: Some(span),
            label: None,
            related: Vec::new(),
            correction: None,
            help: None,
        }
    }

    /// A warning at `span`.
    pub fn warning(rule: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(rule, span, message) }
    }

    /// Puts a few words under the place.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Adds a further place.
    pub fn related(mut self, span: Span, label: impl Into<String>) -> Self {
        self.related.push((span, label.into()));
        self
    }

    /// Offers an overlay action at the place.
    pub fn correction(mut self, change: &'static str) -> Self {
        self.correction = Some(change);
        self
    }

    /// Says what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Where the stages put their diagnostics: pushed in any order, work goes on.
///
/// Decides how severe each is: what a lenient run [tolerates](TOLERATED) is a warning there and an error in a strict one.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    all: Vec<Diagnostic>,
    strictness: Strictness,
}

impl Diagnostics {
    /// An empty sink of a run of this strictness. The default is lenient.
    pub fn new(strictness: Strictness) -> Self {
        Self { all: Vec::new(), strictness }
    }

    /// How strictly this run judges.
    pub fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// Takes one in.
    pub fn push(&mut self, mut diagnostic: Diagnostic) {
        if tolerance(diagnostic.rule).is_some() {
            diagnostic.severity = match self.strictness {
                Strictness::Lenient => Severity::Warning,
                Strictness::Strict => Severity::Error,
            };
        }
        self.all.push(diagnostic);
    }

    /// Takes all of another sink in.
    pub fn extend(&mut self, other: Diagnostics) {
        self.all.extend(other.all);
    }

    /// All of them, for the stage that completes what others have left open.
    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Diagnostic> {
        self.all.iter_mut()
    }

    /// Whether any of them is an error.
    pub fn has_errors(&self) -> bool {
        self.all.iter().any(|d| d.severity == Severity::Error)
    }

    /// All of them, by file and line.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut all: Vec<_> = self.all.iter().collect();
        all.sort_by_key(|d| (d.span, d.severity, d.rule));
        all
    }
}
