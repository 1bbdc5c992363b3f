//! One method for each operation, by group.

mod visitors;

use crate::runtime::emitted::*;

pub use visitors::Visitors;

impl Client {
    /// The group `Visitors`.
    pub fn visitors(&self) -> Visitors<'_> {
        Visitors::new(self)
    }
}
