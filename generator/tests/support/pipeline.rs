//! A run of the pipeline over texts at hand.

use oascrate::diagnostic::{Diagnostics, Strictness, render};
use oascrate::source::{FileId, Sources};
use oascrate::{Input, Output};

/// The texts of a run. Their names are those that diagnostics show.
#[derive(Default)]
pub struct Texts {
    sources: Sources,
    input: Input,
}

impl Texts {
    /// A run over one document.
    pub fn new(name: &str, document: impl Into<String>) -> Self {
        let mut texts = Self::default();
        texts.input.document = texts.add(name, document);
        texts
    }

    /// The same run with an overlay more.
    #[allow(dead_code, reason = "not every test has more than a document")]
    pub fn overlay(mut self, name: &str, text: impl Into<String>) -> Self {
        let overlay = self.add(name, text);
        self.input.overlays.push(overlay);
        self
    }

    /// The same run with a names file.
    #[allow(dead_code, reason = "not every test has more than a document")]
    pub fn names(mut self, name: &str, text: impl Into<String>) -> Self {
        self.input.names = Some(self.add(name, text));
        self
    }

    /// The same run with a dialect, which may have a module.
    #[allow(dead_code, reason = "not every test has one")]
    pub fn dialect(mut self, name: &str, text: impl Into<String>, module: Option<String>) -> Self {
        self.input.dialect = Some(self.add(name, text));
        self.input.dialect_module = module.map(|text| self.add("dialect.rs", text));
        self
    }

    /// The same run with the names of an earlier one.
    #[allow(dead_code, reason = "not every test runs twice")]
    pub fn lock(mut self, name: &str, text: impl Into<String>) -> Self {
        self.input.lock = Some(self.add(name, text));
        self
    }

    /// The same run where names may not collide.
    #[allow(dead_code, reason = "not every test runs twice")]
    pub fn locked(mut self) -> Self {
        self.input.locked = true;
        self
    }

    fn add(&mut self, name: &str, text: impl Into<String>) -> FileId {
        self.sources.add(name, text)
    }

    /// Runs a part of the pipeline; returns its result and its diagnostics.
    pub fn run<T>(&self, part: impl FnOnce(&Sources, &Input, &mut Diagnostics) -> T) -> (T, String) {
        self.run_as(Strictness::Lenient, part)
    }

    /// The same, as strict as given.
    pub fn run_as<T>(
        &self,
        strictness: Strictness,
        part: impl FnOnce(&Sources, &Input, &mut Diagnostics) -> T,
    ) -> (T, String) {
        let mut sink = Diagnostics::new(strictness);
        let result = part(&self.sources, &self.input, &mut sink);
        (result, render(&sink, &self.sources))
    }
}

/// The whole pipeline, as a part for [`Texts::run`].
pub fn generate(sources: &Sources, input: &Input, sink: &mut Diagnostics) -> Option<Output> {
    oascrate::generate(sources, input, sink)
}
