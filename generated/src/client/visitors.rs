//! The group `Visitors`.

use crate::models::*;
use crate::runtime::emitted::*;

/// The operations of the group `Visitors`.
#[derive(Debug, Clone, Copy)]
pub struct Visitors<'c> {
    client: &'c Client,
}

impl<'c> Visitors<'c> {
    pub(super) fn new(client: &'c Client) -> Self {
        Self { client }
    }

    /// Fetches a visitor.
    pub fn get(self, request: GetVisitor) -> Call<'c, GetVisitor> {
        self.client.call(request)
    }

    /// Registers a visitor.
    pub fn register(self, request: RegisterVisitor) -> Call<'c, RegisterVisitor> {
        self.client.call(request)
    }
}
