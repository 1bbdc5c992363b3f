//! What a mock has deleted.

use std::collections::BTreeSet;

use http::Method;

use crate::runtime::operation::OperationInfo;

/// The paths of what was deleted, as they were asked for.
#[derive(Debug, Default)]
pub(super) struct DeletedPaths(BTreeSet<String>);

impl DeletedPaths {
    /// Whether a request reads something that was deleted, itself or with what it belongs to.
    pub(super) fn contains(&self, info: &OperationInfo, path: &str) -> bool {
        info.method == Method::GET && self.0.iter().any(|deleted| is_at_or_below(path, deleted))
    }

    /// A request to delete has succeeded. Without a parameter in its path it says elsewhere what is to be deleted, and what
    /// that is nobody knows.
    pub(super) fn insert(&mut self, info: &OperationInfo, path: &str) {
        if info.method == Method::DELETE && info.path.contains('{') {
            self.0.insert(path.to_owned());
        }
    }

    /// A request has succeeded. What is sent to a path makes something there or below, which may be what was deleted.
    pub(super) fn restore(&mut self, info: &OperationInfo, path: &str) {
        if matches!(info.method, Method::POST | Method::PUT) {
            self.0.retain(|deleted| !is_at_or_below(deleted, path));
        }
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

fn is_at_or_below(path: &str, above: &str) -> bool {
    path.strip_prefix(above).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
