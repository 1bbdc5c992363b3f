//! One side of a comparison: a document with its corrections and its names, read for what it says and for what would be emitted.
//!
//! Reading is lenient where generating is strict. Actions of an overlay that do not fit, pins that nothing asks for, shapes that
//! have drifted: all that stops a generator is data here, for the report, since a comparison has to read what it is given. What is
//! no document at all is an error here too.

use crate::contract::{self, Contract};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::generate::{Input, Reading, read_leniently};
use crate::source::Sources;
use crate::surface::{self, Surface};

/// One side of a comparison.
#[derive(Debug)]
pub struct Snapshot {
    /// The effective document, the API in it, its names, and what did not fit.
    pub reading: Reading,
    /// What the effective document says on the wire.
    pub contract: Contract,
    /// What would be emitted.
    pub surface: Surface,
}

impl Snapshot {
    /// Reads an edition. `None` if there was an error.
    pub fn read(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Self> {
        let reading = read_leniently(sources, input, sink)?;
        let surface = surface::of(&reading.api, &reading.names);
        let contract = contract::read(&reading.document);
        if contract.is_incomplete {
            let message = "the `allOf` of this document combine into too many schemas to compare";
            let help = "write out in one schema what several parts of an `allOf` say of one property";
            sink.push(Diagnostic::error("too-many-schemas", contract.span, message).help(help));
            return None;
        }
        Some(Self { contract, reading, surface })
    }
}
