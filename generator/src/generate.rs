//! The driver: one stage after the other, stopping between stages when one of them has found an error.

use crate::diagnostic::Diagnostics;
use crate::emit::{self, GeneratedFile};
use crate::ir::Api;
use crate::names::{self, Assigned, Pins};
use crate::repair::{self, Fix};
use crate::source::{self, FileId, Node, Sources};
use crate::{grammar, lower, overlay, unify};

/// What a run takes: which of the [`Sources`] is what.
#[derive(Debug, Clone, Default)]
pub struct Input {
    /// The document.
    pub document: FileId,
    /// Overlays, in the order in which they apply.
    pub overlays: Vec<FileId>,
    /// The names file.
    pub names: Option<FileId>,
}

/// A document after repairs and overlays, and what it says.
#[derive(Debug)]
pub struct Reading {
    /// The effective document.
    pub document: Node,
    /// What was repaired to get there.
    pub fixes: Vec<Fix>,
    /// What it says.
    pub api: Api,
    /// What everything in it is called.
    pub names: Assigned,
}

/// What a run gives.
#[derive(Debug)]
pub struct Output {
    /// What was read.
    pub reading: Reading,
    /// The emitted sources, relative to the crate's `src`.
    pub files: Vec<GeneratedFile>,
    /// The effective document, as YAML.
    pub effective: String,
    /// The list of repairs, as Markdown.
    pub quirks: String,
    /// Where each operation went, as JSON.
    pub bindings: String,
}

/// From texts to texts. `krate` is the name by which emitted items are reached from outside. `None` if there was an error.
pub fn generate(sources: &Sources, input: &Input, krate: &str, sink: &mut Diagnostics) -> Option<Output> {
    let reading = read(sources, input, sink)?;
    Some(Output {
        files: emit::emit(&reading.api, &reading.names),
        effective: source::to_yaml(&reading.document),
        quirks: repair::quirks_markdown(&reading.fixes, sources),
        bindings: emit::bindings(&reading.api, &reading.names, krate),
        reading,
    })
}

/// The part of a run that a comparison of two documents needs too: everything up to the names.
pub fn read(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Reading> {
    let mut document = source::parse(sources, input.document, sink)?;
    stop_at_errors(sink)?;
    let mut fixes = repair::repair(&mut document, sink);
    stop_at_errors(sink)?;
    for file in &input.overlays {
        if let Some(overlay) = source::parse(sources, *file, sink) {
            fixes.extend(overlay::apply(&mut document, &overlay, sink));
        }
    }
    stop_at_errors(sink)?;
    grammar::check(&document, sink);
    stop_at_errors(sink)?;
    let mut api = lower::lower(&document, sink)?;
    stop_at_errors(sink)?;
    let pins = match input.names {
        Some(file) => Pins::read(&source::parse(sources, file, sink)?, sink),
        None => Pins::default(),
    };
    stop_at_errors(sink)?;
    let unified = unify::unify(&mut api, &pins, sink);
    stop_at_errors(sink)?;
    let names = names::assign(&api, &unified, &pins, sink);
    stop_at_errors(sink)?;
    Some(Reading { document, fixes, api, names })
}

fn stop_at_errors(sink: &Diagnostics) -> Option<()> {
    (!sink.has_errors()).then_some(())
}
