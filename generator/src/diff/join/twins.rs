//! What an operation was called in the base that has another path in the head.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::Subject;
use crate::ir::{Api, Operation, OperationSite};

/// By their sites in the head, the sites that operations had in the base.
pub(super) struct Twins(BTreeMap<OperationSite, OperationSite>);

impl Twins {
    /// Operations of which one edition only has the site go together if their paths differ in the names of parameters alone, or if
    /// they have the same id.
    pub(super) fn of(base: &Api, head: &Api) -> Self {
        let [before, after] = [base, head].map(sites);
        let only = |api, others: &BTreeSet<&OperationSite>| {
            operations(api).filter(|operation| !others.contains(&operation.site)).collect::<Vec<_>>()
        };
        let (gone, new) = (only(base, &after), only(head, &before));
        let twin = |operation: &&Operation| {
            let path = operation.site.without_names();
            let by_path = gone.iter().find(|other| other.site.without_names() == path);
            let by_id = || gone.iter().find(|other| other.id.is_some() && other.id == operation.id);
            by_path.or_else(by_id).map(|other| (operation.site.clone(), other.site.clone()))
        };
        Self(new.iter().filter_map(twin).collect())
    }

    /// The same subject in the words of the base.
    pub(super) fn in_base(&self, subject: &Subject) -> Subject {
        let twin = subject.operation.as_ref().and_then(|operation| self.0.get(operation));
        match twin {
            Some(twin) => Subject { operation: Some(twin.clone()), ..subject.clone() },
            None => subject.clone(),
        }
    }
}

fn operations(api: &Api) -> impl Iterator<Item = &Operation> {
    api.groups.iter().flat_map(|group| &group.operations)
}

fn sites(api: &Api) -> BTreeSet<&OperationSite> {
    operations(api).map(|operation| &operation.site).collect()
}
