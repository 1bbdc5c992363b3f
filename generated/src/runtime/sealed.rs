// Emitted by `oascrate`, from `runtime/sealed.rs` in its own sources. Edits are overwritten.

//! Seals the traits of operations.

/// Implemented by emitted types only.
pub trait Sealed {}
