//! The README of an emitted crate: a description, a first call, a first server, and the groups of operations.

use super::example::Example;
use super::{Features, MARK};
use crate::ir::Api;
use crate::markdown::{code_span, text};
use crate::names::{Assigned, GroupNames};

/// How many groups are listed.
const GROUPS: usize = 40;

/// The README of the crate of this package.
pub(super) fn readme(
    api: &Api,
    names: &Assigned,
    package: &str,
    has_license: bool,
    features: &Features,
    example: Option<&Example<'_>>,
) -> String {
    let version = text(&api.version);
    let operations: usize = api.groups.iter().map(|group| group.operations.len()).sum();
    let mut parts = vec![
        format!("<!-- {MARK}. Remove this line to keep the file as you edit it. -->\n"),
        format!("# {}\n", text(&api.title)),
        format!(
            "Typed models, client, server and mock of the API, version {version}: {operations} operations, generated from its \
             OpenAPI\ndescription. `spec/QUIRKS.md` lists what was corrected in the description, `spec/bindings.json` where each \
             operation went.\n"
        ),
        format!(
            "```toml\n[dependencies]\n{package} = {{ path = \"path/to/this/folder\" }}\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n```\n"
        ),
    ];
    parts.extend(example.into_iter().flat_map(|example| [example.program(), example.server(package)]));
    parts.push(table_of_features(features));
    parts.extend(features.groups.first().map(|group| only_some(package, group)));
    parts.push(groups(api, names));
    parts.extend((!has_license).then(|| LICENSE.to_owned()));
    parts.join("\n")
}

/// The features of the crate.
fn table_of_features(features: &Features) -> String {
    let webhooks = if features.webhooks { WEBHOOKS } else { "" };
    let groups = if features.groups.is_empty() { "" } else { GROUP_FEATURES };
    format!("{FEATURES}{webhooks}{groups}\n{ALL_FEATURES}")
}

/// A dependency on one group.
fn only_some(package: &str, group: &str) -> String {
    format!(
        "To compile only the groups that you use:\n\n```toml\n\
         {package} = {{ path = \"path/to/this/folder\", default-features = false, features = [\"client\", \"rustls\", \"serde\", \
         \"{group}\"] }}\n```\n"
    )
}

const WEBHOOKS: &str = "| `webhooks` | a receiver of the requests that the server sends, and a sender |\n";

const GROUP_FEATURES: &str =
    "| `all-groups` (default) | the operations of every group; each group has a feature of its own, too |\n";

const FEATURES: &str = "\
## Features

| feature | adds |
|---|---|
| `client` (default) | a client over reqwest, or over any other transport |
| `server` | a trait for each group of operations, and the axum router that serves it |
| `mock` | a server that responds with the examples of the description |
| `gateway` | a server that forwards every operation to another server |
";

const ALL_FEATURES: &str = "\
`cargo doc --open --no-deps --all-features` documents every operation, type and feature.
";

/// For a crate without a license.
const LICENSE: &str = "\
## License

The license of this crate is yours to choose; registries refuse a crate without one. Set `license` under `[package]` in
`oascrate.toml`, which `oascrate init` writes, or in `Cargo.toml` after removing its first line.
";

/// The groups, each with the method of the client that leads to it and the trait of the server.
fn groups(api: &Api, names: &Assigned) -> String {
    let mut lines = vec![
        "## Operations\n".to_owned(),
        "| group | client | server | operations |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    for (group, names) in api.groups.iter().zip(&names.groups).take(GROUPS) {
        let GroupNames { accessor, api: server, .. } = names;
        let tag = code_span(&group.tag).replace('|', "\\|");
        lines.push(format!("| {tag} | `client.{accessor}()` | `server::{server}` | {} |", group.operations.len()));
    }
    if api.groups.len() > GROUPS {
        lines.push(format!("\nand {} more groups.", api.groups.len() - GROUPS));
    }
    lines.join("\n") + "\n"
}
