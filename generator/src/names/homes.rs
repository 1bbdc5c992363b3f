//! The modules of types, where groups of operations can be left out of a crate.

use std::collections::BTreeMap;

use super::{Assigned, Home};
use crate::ir::{Api, TypeId, reachable_from, reachable_from_types};

impl Assigned {
    /// Moves each type to the group that alone leads to it, or to the shared types: a group that is left out then
    /// takes no type with it that something else needs, and leaves none behind that nothing needs. The paths of types
    /// do not depend on this.
    pub fn separate_groups(&mut self, api: &Api) {
        let mut homes: BTreeMap<TypeId, Home> = BTreeMap::new();
        for (index, group) in api.groups.iter().enumerate() {
            for id in reachable_from(api, &group.operations) {
                homes.entry(id).and_modify(|home| *home = Home::Shared).or_insert(Home::Group(index));
            }
        }
        // Components that no operation leads to are always there, as are the types of webhooks.
        let others = self.types.keys().copied().filter(|id| !homes.contains_key(id));
        let mut shared = reachable_from_types(api, others);
        shared.extend(reachable_from(api, &api.webhooks));
        homes.extend(shared.into_iter().map(|id| (id, Home::Shared)));
        for (id, names) in self.types.iter_mut().filter(|(_, names)| names.home != Home::Webhooks) {
            names.home = homes.get(id).copied().unwrap_or(Home::Shared);
        }
    }
}
