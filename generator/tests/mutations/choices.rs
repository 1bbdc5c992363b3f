//! Decisions that are read from bytes, so that one function serves a fuzzer, a seeded test and a recorded finding.

/// Bytes that are not yet decided upon. After the last one every decision is the first of its alternatives, which ends
/// every recursion.
pub struct Choices<'b>(&'b [u8]);

impl<'b> Choices<'b> {
    /// Decides by these bytes.
    pub fn new(bytes: &'b [u8]) -> Self {
        Self(bytes)
    }

    /// Returns whether all bytes are used.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().unwrap_or((&0, &[]));
        self.0 = rest;
        *first
    }

    /// A number below `count`, 0 if that is 0.
    pub fn below(&mut self, count: usize) -> usize {
        let high = if count > 256 { usize::from(self.byte()) } else { 0 };
        (high * 256 + usize::from(self.byte())) % count.max(1)
    }

    /// True once in `of` times.
    pub fn once_in(&mut self, of: usize) -> bool {
        self.below(of) == of - 1
    }

    /// One of several.
    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> &'t T {
        &from[self.below(from.len())]
    }

    /// All bytes that are left, as text.
    pub fn text(self) -> String {
        String::from_utf8_lossy(self.0).into_owned()
    }
}
