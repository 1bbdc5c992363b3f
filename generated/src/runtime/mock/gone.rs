// Copied by `cargo xtask codegen` from `generator/runtime/mock/gone.rs`. Edit it there instead.

//! What a mock has deleted.

use std::collections::BTreeSet;

use http::Method;

use crate::runtime::operation::Info;

/// The paths of what was deleted, as they were asked for.
#[derive(Debug, Default)]
pub(super) struct Gone(BTreeSet<String>);

impl Gone {
    /// Whether a request reads something that was deleted, itself or with what it belongs to.
    pub(super) fn has(&self, info: &Info, path: &str) -> bool {
        info.method == Method::GET && self.0.iter().any(|gone| is_at_or_below(path, gone))
    }

    /// A request to delete has succeeded. Without a parameter in its path it says elsewhere what is to be deleted, and what
    /// that is nobody knows.
    pub(super) fn delete(&mut self, info: &Info, path: &str) {
        if info.method == Method::DELETE && info.path.contains('{') {
            self.0.insert(path.to_owned());
        }
    }

    /// A request has succeeded. What is sent to a path makes something there or below, which may be what was deleted.
    pub(super) fn make(&mut self, info: &Info, path: &str) {
        if matches!(info.method, Method::POST | Method::PUT) {
            self.0.retain(|gone| !is_at_or_below(gone, path));
        }
    }

    pub(super) fn forget(&mut self) {
        self.0.clear();
    }
}

fn is_at_or_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
