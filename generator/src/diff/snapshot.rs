//! One side of a comparison: a document with its corrections and its names, read into its contract and its surface.
//!
//! Reading is lenient where generating is strict. Overlay actions that do not fit, unused names entries, shapes that
//! differ: everything that stops a generator is data here, for the report. A text that is not a document is an error
//! here too.

use std::collections::BTreeSet;

use crate::contract::{self, Contract};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::names::Lock;
use crate::pipeline::{Input, Reading, read_leniently, written};
use crate::rules;
use crate::source::Sources;
use crate::stack::on_large_stack;
use crate::surface::{self, Surface};

/// One side of a comparison.
#[derive(Debug)]
pub struct Snapshot {
    /// The effective document, its API, its names, and what did not fit.
    pub reading: Reading,
    /// The contract of the effective document.
    pub contract: Contract,
    /// Its texts, for what has to be read again.
    texts: (Sources, Input),
}

impl Snapshot {
    /// Reads a snapshot. `None` if there was an error.
    pub fn read(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Self> {
        on_large_stack(|| Self::read_here(sources, input, sink))
    }

    fn read_here(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Self> {
        let mut reading = read_leniently(sources, input, sink)?;
        // A comparison emits nothing.
        reading.lock = Lock::default();
        reading.api.drop_data();
        let mut contract = contract::read(&reading.document);
        // A document of a later version is read as one of 3.0, but it is not one.
        let read_as = reading
            .fixes
            .iter()
            .find(|fix| fix.rule == rules::LATER_VERSION.id && fix.pointer.segments() == ["openapi"]);
        if let (Some(version), Some(told)) =
            (read_as.and_then(|fix| fix.before.clone()), contract.keys.get_mut("openapi"))
        {
            told.value = version;
        }
        if contract.is_incomplete {
            let message = "the `allOf` of this document combine into too many schemas to compare";
            let help = "describe each property in one part of an `allOf` only";
            sink.push(Diagnostic::new(rules::TOO_MANY_SCHEMAS, contract.span, message).help(help));
            return None;
        }
        Some(Self { contract, reading, texts: (sources.clone(), input.clone()) })
    }

    /// Returns the items that would be emitted.
    pub fn surface(&self) -> Surface {
        surface::of(&self.reading.api, &self.reading.names)
    }

    /// Returns the emitted items, with names that can be compared with another snapshot.
    pub(super) fn surface_beside(&self, other: &Self) -> Surface {
        let (own, others) = (&self.reading.names, &other.reading.names);
        let models: BTreeSet<&str> = own.models().collect();
        let foreign: BTreeSet<&str> = others.models().filter(|name| !models.contains(name)).collect();
        let surface = self.surface();
        match !foreign.is_empty() && surface.mentions(&foreign) {
            true => surface::beside(&self.reading.api, own, others),
            false => surface,
        }
    }

    /// Returns the document without repairs and overlays. Notation of later versions is not a correction.
    pub(super) fn written(&self) -> Option<Contract> {
        let (sources, input) = &self.texts;
        written(sources, input).map(|document| contract::read(&document))
    }
}
