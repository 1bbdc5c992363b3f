//! Runs the stages from a document to its names in order, and stops between stages after an error.
//!
//! [`generate`](crate::generate()) emits the document that is read here; a comparison reads both of its documents here.

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity, Strictness};
use crate::dialect::Dialect;
use crate::ir::Api;
use crate::names::{self, Assigned, Choices, Lock};
use crate::names_file::{NamesFile, Selector};
use crate::overlay::{Applied, Refusal};
use crate::repair::{self, Fix};
use crate::rules::{self, Rule};
use crate::source::{self, FileId, Map, Node, Sources, Span, Value};
use crate::stack::on_large_stack;
use crate::{bundle, lower, overlay, unify};

/// The input of a run: the roles of the [`Sources`].
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The document.
    pub document: FileId,
    /// Overlays, in the order of their application.
    pub overlays: Vec<FileId>,
    /// The names file.
    pub names: Option<FileId>,
    /// The dialect file. Without one, the neutral dialect is used.
    pub dialect: Option<FileId>,
    /// The Rust module that the dialect file names.
    pub dialect_module: Option<FileId>,
    /// The names recorded by an earlier run.
    pub lock: Option<FileId>,
    /// Whether colliding names are errors unless they are recorded.
    pub locked: bool,
    /// The emitted operations, in addition to the selection of the names file.
    pub selection: Vec<Selector>,
    /// Whether each group of operations has a feature.
    pub group_features: bool,
    /// Where emitted code finds its runtime.
    pub runtime: Runtime,
}

/// Where emitted code finds its runtime.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Runtime {
    /// In the emitted crate or module, which has a copy of it.
    #[default]
    Vendored,
    /// In the crate `oascrate-runtime`, which several emitted crates can share.
    Crate,
}

/// A document after repairs and overlays, and its API.
#[derive(Debug)]
pub struct Reading {
    /// The effective document.
    pub document: Node,
    /// The dialect of the API.
    pub dialect: Dialect,
    /// The repairs.
    pub fixes: Vec<Fix>,
    /// The API.
    pub api: Api,
    /// The names of everything in it.
    pub names: Assigned,
    /// The names to record.
    pub lock: Lock,
    /// The issues that [`read_leniently`] tolerates.
    pub lenient_issues: LenientIssues,
}

/// Corrections and names that do not fit their document.
#[derive(Debug, Clone, Default)]
pub struct LenientIssues {
    /// Overlay actions that changed nothing.
    pub refused: Vec<Refusal>,
    /// Everything else: dangling references because a correction did not apply, constructs that have no meaning in
    /// Rust, unused names entries, shapes that differ, names that collide.
    pub diagnostics: Diagnostics,
}

/// How corrections and names that do not fit the document are treated.
#[derive(Clone, Copy)]
enum Mode {
    /// As errors: nothing is generated.
    Strict,
    /// As data.
    Lenient,
}

/// The part of a run that a comparison of two documents needs too: everything up to the names.
pub fn read(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Reading> {
    on_large_stack(|| stages(sources, input, Mode::Strict, sink))
}

/// The same for a comparison, which accepts more: corrections and names that do not fit the document are not errors,
/// but [`LenientIssues`].
pub fn read_leniently(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Reading> {
    on_large_stack(|| stages(sources, input, Mode::Lenient, sink))
}

/// A document of several files as one, in the notation of OpenAPI 3.0 and without any correction.
pub(crate) fn written(sources: &Sources, input: &Input) -> Option<Node> {
    let mut sink = Diagnostics::default();
    let document = source::parse(sources, input.document, &mut sink)?;
    let mut document = bundle::bundle(sources, document, &mut sink);
    repair::lower_version(&mut document, &mut sink);
    Some(document)
}

fn stages(sources: &Sources, input: &Input, mode: Mode, sink: &mut Diagnostics) -> Option<Reading> {
    let document = source::parse(sources, input.document, sink)?;
    stop_at_errors(sink)?;
    let mut document = bundle::bundle(sources, document, sink);
    stop_at_errors(sink)?;
    let dialect = match input.dialect {
        Some(file) => Dialect::read(sources, file, sink)?,
        None => Dialect::default(),
    };
    let mut fixes = repair::repair(&mut document, &dialect, sink);
    stop_at_errors(sink)?;
    let mut lenient_issues = LenientIssues::default();
    let mut edited = overlay::Document::new(&mut document);
    for file in &input.overlays {
        if let Some(overlay) = parse_own(sources, *file, sink) {
            let Applied { fixes: more, refused } = overlay::apply(&mut edited, &overlay, sink);
            fixes.extend(more);
            match mode {
                Mode::Strict => refused.into_iter().for_each(|refusal| sink.push(refusal.fault)),
                Mode::Lenient => lenient_issues.refused.extend(refused),
            }
        }
    }
    stop_at_errors(sink)?;
    fixes.extend(repair::check(&mut document, lenient_issues.or(sink, mode)));
    stop_at_errors(sink)?;
    let api = if lenient_issues.are_hopeless() {
        None
    } else {
        lower::lower(&document, &dialect, lenient_issues.or(sink, mode))
    };
    overlay::write_corrections(&document, lenient_issues.or(sink, mode));
    let Some(mut api) = api.filter(|_| !lenient_issues.are_hopeless()) else {
        sink.extend(lenient_issues.diagnostics);
        return None;
    };
    stop_at_errors(sink)?;
    let names_file = match input.names {
        Some(file) => NamesFile::read(&parse_own(sources, file, sink)?, sink),
        None => NamesFile::default(),
    };
    stop_at_errors(sink)?;
    let unified = unify::unify(&mut api, &names_file, lenient_issues.or(sink, mode));
    stop_at_errors(sink)?;
    let lock = match input.lock {
        Some(file) => Lock::read(&source::parse(sources, file, sink)?, sink),
        None => Lock::default(),
    };
    stop_at_errors(sink)?;
    let choices = Choices { names_file: &names_file, lock: &lock, locked: input.locked };
    let (mut names, lock) = names::assign(&api, &unified, choices, lenient_issues.or(sink, mode));
    let selection = [names_file.selection(), &input.selection].concat();
    names::select(&mut api, &mut names, &selection, lenient_issues.or(sink, mode));
    stop_at_errors(sink)?;
    Some(Reading { document, dialect, fixes, api, names, lock, lenient_issues })
}

/// Reads an overlay or a names file. Their author can correct them, so they are judged strictly in every run.
fn parse_own(sources: &Sources, file: FileId, sink: &mut Diagnostics) -> Option<Node> {
    let mut found = Diagnostics::new(Strictness::Strict);
    let node = source::parse(sources, file, &mut found);
    // An empty file has no effect.
    let is_empty = found.sorted().into_iter().all(|diagnostic| diagnostic.rule == rules::EMPTY_DOCUMENT);
    if node.is_none() && is_empty {
        let file = Span { file, ..Span::default() };
        return Some(Node::new(file, Value::Map(Map::new())));
    }
    sink.extend(found);
    node
}

/// Rejects documents that cannot be read: other versions, cyclic references, and those that expand beyond their size.
const HOPELESS: &[&Rule] = &[
    rules::UNSUPPORTED_VERSION,
    rules::EXTERNAL_REFERENCE,
    rules::CIRCULAR_REFERENCE,
    rules::LONG_REFERENCE_CHAIN,
    rules::DEEP_COMPOSITION,
    rules::TOO_MUCH_INHERITED,
];

impl LenientIssues {
    fn are_hopeless(&self) -> bool {
        let is_hopeless =
            |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error && HOPELESS.contains(&diagnostic.rule);
        self.diagnostics.sorted().into_iter().any(|diagnostic| is_hopeless(&diagnostic))
    }

    /// The sink for problems that a lenient reading tolerates.
    fn or<'s>(&'s mut self, sink: &'s mut Diagnostics, mode: Mode) -> &'s mut Diagnostics {
        match mode {
            Mode::Strict => sink,
            Mode::Lenient => &mut self.diagnostics,
        }
    }
}

pub(crate) fn stop_at_errors(sink: &Diagnostics) -> Option<()> {
    (!sink.has_errors()).then_some(())
}
