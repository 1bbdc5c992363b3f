// Emitted by `oascrate`, from `runtime/mock/deleted_paths.rs` in its own sources. Edits are overwritten.

//! The objects that a mock has deleted.

use std::collections::BTreeSet;

use http::Method;

use crate::runtime::operation::OperationInfo;

/// The paths of deleted objects, as in the requests.
#[derive(Debug, Default)]
pub(super) struct DeletedPaths(BTreeSet<String>);

impl DeletedPaths {
    /// Whether a request reads a deleted object, or something below it.
    pub(super) fn contains(&self, info: &OperationInfo, path: &str) -> bool {
        info.method == Method::GET && self.0.iter().any(|deleted| is_at_or_below(path, deleted))
    }

    /// Records a successful DELETE. A path without parameters does not identify the deleted object, and is not
    /// recorded.
    pub(super) fn insert(&mut self, info: &OperationInfo, path: &str) {
        if info.method == Method::DELETE && info.path.contains('{') {
            self.0.insert(path.to_owned());
        }
    }

    /// Records any other success. A POST or PUT may create the object at its path, or below it, again.
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
