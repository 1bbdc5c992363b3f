//! Seals the traits of operations.

/// Implemented by emitted types only.
pub trait Sealed {}
