//! The private modules of groups, whose names are also file names: short, and valid on every system.

use std::collections::BTreeSet;

use super::ident::{bare, cut};
use crate::identifier::is_valid;

/// The maximum length of a file name, without its extension.
const LONGEST: usize = 50;

/// Modules of the emitted folders, and crates that paths inside them may begin with.
const TAKEN: &[&str] = &[
    "mod",
    "models",
    "client",
    "server",
    "mock",
    "gateway",
    "security",
    "shared",
    "std",
    "core",
    "alloc",
    "serde",
    "serde_json",
    "bytes",
    "http",
    "axum",
    "reqwest",
    "tokio",
    "futures_core",
    "crate",
];

/// Device names of Windows, which are reserved with any extension.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin", "conout"];

/// Returns the module of each group, by the names of their accessors.
pub(super) fn modules<'a>(accessors: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let module = |accessor: &'a str| {
        let name = cut(bare(accessor), LONGEST);
        let first = if is_usable(name) { name.to_owned() } else { format!("{name}_group") };
        let numbered = (2..).map(|number| format!("{}_{number}", cut(&first, LONGEST - 8)));
        let free = std::iter::once(first.clone()).chain(numbered).find(|name| !taken.contains(&name.to_lowercase()));
        let name = free.unwrap_or(first);
        taken.insert(name.to_lowercase());
        if is_valid(&name) { name } else { format!("r#{name}") }
    };
    accessors.map(module).collect()
}

fn is_usable(name: &str) -> bool {
    let lower = name.to_lowercase();
    let is_port =
        |port: &str| lower.strip_prefix(port).is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()));
    !TAKEN.contains(&lower.as_str()) && !DEVICES.contains(&lower.as_str()) && !is_port("com") && !is_port("lpt")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn module_names_are_valid_file_names() {
        let long = "long_".repeat(15) + "a";
        let longer = "long_".repeat(15) + "b";
        let cut = "long_".repeat(9) + "long";
        for (accessors, expected) in [
            (&["boats", "r#type", "Boats"][..], &["boats", "r#type", "Boats_2"][..]),
            (&["con", "nul", "lpt1", "com", "mod_"], &["con_group", "nul_group", "lpt1_group", "com", "mod_"]),
            (&["r#mod", "shared", "std"], &["mod_group", "shared_group", "std_group"]),
            (&[&long, &longer], &[&cut, &format!("{}_2", "long_".repeat(7) + "long")]),
        ] {
            assert_eq!(modules(accessors.iter().copied()), expected);
        }
    }
}
