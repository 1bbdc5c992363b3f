//! The manifest of an emitted crate.

use serde_json::Value as Json;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::{Features, MARK, RUNTIME, Settings};
use crate::emit::ALL_GROUPS;
use crate::pipeline::Runtime;

/// The manifest of an emitted crate, without the parts of a particular crate.
const TEMPLATE: &str = include_str!("../../template/manifest.toml");

pub(crate) const DEPENDENCIES: &str = "dependencies";
pub(crate) const FEATURES: &str = "features";
pub(crate) const DEFAULT: &str = "default";
const WEBHOOKS: &str = "webhooks";

/// The dependencies of emitted code, beside the crate of its runtime.
const OF_EMITTED_CODE: [&str; 6] = ["serde", "serde_json", "bytes", "http", "reqwest", "axum"];

/// The version of the generator, and of the crate of its runtime.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The manifest of a crate.
pub(super) fn manifest(name: &str, title: &str, settings: &Settings, features: &Features) -> String {
    let mut manifest = template(features);
    let description =
        format!("Types, client and server of the API \"{title}\", generated from its OpenAPI description");
    let mut keys: Vec<(&str, Json)> = vec![("name", name.into()), ("description", description.into())];
    keys.extend(settings.keys.iter().map(|(key, value)| (key.as_str(), value.clone())));
    if let Some(package) = manifest.get_mut("package").and_then(Item::as_table_mut) {
        package.decor_mut().clear();
        for (key, value) in keys.iter().filter_map(|(key, value)| Some((key, value_of(value)?))) {
            package.insert(key, Item::Value(value));
        }
    }
    if let Some(features) = &settings.features
        && let Some(table) = manifest.get_mut(FEATURES).and_then(Item::as_table_mut)
    {
        table.insert(DEFAULT, Item::Value(features.iter().collect()));
    }
    format!("# {MARK}. Remove this line to keep the file as you edit it.\n\n{manifest}")
}

/// The names of the dependencies of emitted sources.
pub(super) fn dependencies() -> Vec<String> {
    let manifest = template(&Features::default());
    let names = manifest.get(DEPENDENCIES).and_then(Item::as_table_like).map(keys).unwrap_or_default();
    names.into_iter().chain([RUNTIME.to_owned()]).collect()
}

/// The manifest of the crate of the runtime: that of a crate with a vendored runtime, without the emitted code.
pub(super) fn of_runtime() -> String {
    let mut manifest = template(&Features::default());
    let keys: [(&str, Value); 9] = [
        ("name", RUNTIME.into()),
        ("description", "The runtime of crates that oascrate generates with `--runtime crate`".into()),
        ("version", VERSION.into()),
        ("license", "MIT OR Apache-2.0".into()),
        ("readme", "README.md".into()),
        ("documentation", format!("https://docs.rs/{RUNTIME}").into()),
        ("keywords", ["openapi", "client", "axum", "api"].into_iter().collect()),
        ("categories", ["web-programming"].into_iter().collect()),
        ("include", ["src/**", "README.md", "LICENSE-*"].into_iter().collect()),
    ];
    if let Some(package) = manifest.get_mut("package").and_then(Item::as_table_mut) {
        package.decor_mut().clear();
        keys.into_iter().for_each(|(key, value)| drop(package.insert(key, Item::Value(value))));
    }
    if let Some(features) = manifest.get_mut(FEATURES).and_then(Item::as_table_mut) {
        features.insert(DEFAULT, Item::Value(Array::new().into()));
    }
    manifest.remove("dev-dependencies");
    // The examples in its comments are those of the crates that use it.
    let mut library = Table::new();
    library.insert("doctest", Item::Value(false.into()));
    manifest.insert("lib", Item::Table(library));
    format!("# {MARK}.\n\n{manifest}")
}

/// Replaces the dependencies of a vendored runtime by the crate of the runtime, and forwards features to it.
fn depend_on_runtime(manifest: &mut DocumentMut) {
    if let Some(dependencies) = manifest.get_mut(DEPENDENCIES).and_then(Item::as_table_mut) {
        dependencies.retain(|name, _| OF_EMITTED_CODE.contains(&name));
        dependencies.insert(RUNTIME, Item::Value(format!("={VERSION}").into()));
        if let Some(mut key) = dependencies.key_mut(RUNTIME) {
            key.leaf_decor_mut().set_prefix("# `oascrate runtime` writes it. It has the version of the generator.\n");
        }
    }
    let Some(features) = manifest.get_mut(FEATURES).and_then(Item::as_table_mut) else { return };
    let names = keys(&*features);
    for (feature, enabled) in features.iter_mut().filter(|(feature, _)| ![DEFAULT, WEBHOOKS].contains(&feature.get())) {
        let Some(enabled) = enabled.as_array_mut() else { continue };
        enabled.retain(|enabled| {
            let name = enabled.as_str().unwrap_or_default();
            let dependency = name.strip_prefix("dep:");
            dependency.map_or(names.iter().any(|own| own == name), |name| OF_EMITTED_CODE.contains(&name))
        });
        enabled.push(format!("{RUNTIME}/{feature}"));
        enabled.fmt();
    }
}

fn keys(table: &dyn TableLike) -> Vec<String> {
    table.iter().map(|(key, _)| key.to_owned()).collect()
}

/// The manifest of a crate with these features. A test verifies that it is TOML.
pub(crate) fn template(features: &Features) -> DocumentMut {
    let mut manifest: DocumentMut = TEMPLATE.parse().unwrap_or_default();
    let Some(table) = manifest.get_mut(FEATURES).and_then(Item::as_table_mut) else { return manifest };
    if !features.webhooks {
        table.remove(WEBHOOKS);
    }
    if features.runtime == Runtime::Crate {
        depend_on_runtime(&mut manifest);
    }
    let Some(table) = manifest.get_mut(FEATURES).and_then(Item::as_table_mut) else { return manifest };
    if !features.groups.is_empty() {
        add_groups(table, &features.groups);
    }
    manifest
}

/// Adds the features of groups, which the default features have.
fn add_groups(table: &mut Table, groups: &[String]) {
    if let Some(default) = table.get_mut(DEFAULT).and_then(Item::as_array_mut) {
        default.push(ALL_GROUPS);
    }
    let mut all: Array = groups.iter().collect();
    all.iter_mut().for_each(|group| group.decor_mut().set_prefix("\n    "));
    all.set_trailing("\n");
    all.set_trailing_comma(true);
    table.insert(ALL_GROUPS, Item::Value(all.into()));
    if let Some(mut key) = table.key_mut(ALL_GROUPS) {
        key.leaf_decor_mut()
            .set_prefix("# The operations of every group. Without it, those of the groups that are enabled.\n");
    }
    for group in groups {
        table.insert(group, Item::Value(Array::new().into()));
    }
}

/// A value of the configuration as one of a manifest.
fn value_of(value: &Json) -> Option<Value> {
    Some(match value {
        Json::Bool(value) => (*value).into(),
        Json::Number(value) => value.as_i64()?.into(),
        Json::String(value) => value.as_str().into(),
        Json::Array(values) => Value::Array(values.iter().filter_map(value_of).collect::<Array>()),
        Json::Object(values) => {
            let values = values.iter().filter_map(|(key, value)| Some((key.as_str(), value_of(value)?)));
            Value::InlineTable(values.collect::<InlineTable>())
        }
        Json::Null => return None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn writes_manifest_with_configured_keys() {
        let settings = Settings {
            keys: vec![
                ("license".to_owned(), json!("MIT")),
                ("authors".to_owned(), json!(["A"])),
                ("version".to_owned(), json!("2.0.0")),
            ],
            features: Some(vec!["server".to_owned()]),
            ..Settings::default()
        };
        let text = manifest("rolls", "Rolls of \"all\" kinds", &settings, &Features::default());
        let expected = "# Emitted by `oascrate`. Remove this line to keep the file as you edit it.\n\n[package]\nname = \"rolls\"\n";
        assert!(text.starts_with(expected), "{text}");
        let parsed: DocumentMut = text.parse().unwrap();
        let package = |key: &str| parsed["package"][key].as_str();
        assert_eq!(package("license"), Some("MIT"));
        assert_eq!(package("version"), Some("2.0.0"));
        assert!(package("description").is_some_and(|text| text.contains("\"Rolls of \"all\" kinds\"")));
        assert!(text.contains("\nauthors = [\"A\"]\n") && text.contains("\ndefault = [\"server\"]\n"), "{text}");
        assert_eq!(package("name"), Some("rolls"));
        assert!(!text.contains("webhooks"), "{text}");
        let features = Features { webhooks: true, ..Features::default() };
        assert!(manifest("rolls", "Rolls", &settings, &features).contains("\nwebhooks = [\"server\"]\n"));
    }

    #[test]
    fn features_are_forwarded_to_a_shared_runtime() {
        let [vendored, shared] = [Runtime::Vendored, Runtime::Crate].map(|runtime| {
            let features = Features { runtime, webhooks: true, groups: vec!["group-bread".to_owned()] };
            manifest("bakery", "Bakery", &Settings::default(), &features).parse::<DocumentMut>().unwrap()
        });
        let list = |manifest: &DocumentMut, feature: &str| -> Vec<String> {
            let values = manifest[FEATURES][feature].as_array().unwrap().iter();
            values.filter_map(Value::as_str).map(str::to_owned).collect()
        };
        for (feature, enabled) in [
            ("server", vec!["io", "dep:axum", "oascrate-runtime/server"]),
            ("mock", vec!["server", "oascrate-runtime/mock"]),
            ("rustls", vec!["oascrate-runtime/rustls"]),
            ("webhooks", vec!["server"]),
            ("group-bread", vec![]),
            ("default", vec!["client", "rustls", "serde", "all-groups"]),
        ] {
            assert_eq!(list(&shared, feature), enabled, "{feature}");
        }
        let names = |manifest: &DocumentMut| keys(manifest[FEATURES].as_table().unwrap());
        assert_eq!(names(&shared), names(&vendored));
        let dependencies = keys(shared[DEPENDENCIES].as_table().unwrap());
        assert_eq!(dependencies, ["serde", "serde_json", "bytes", "http", "reqwest", "axum", RUNTIME]);
    }

    #[test]
    fn runtime_has_the_dependencies_of_a_vendored_one() {
        let runtime: DocumentMut = of_runtime().parse().unwrap();
        let vendored = template(&Features::default());
        assert_eq!(runtime[DEPENDENCIES].to_string(), vendored[DEPENDENCIES].to_string());
        assert_eq!(runtime[FEATURES][DEFAULT].as_array().map(Array::len), Some(0));
        assert!(!runtime.contains_key("dev-dependencies") && !of_runtime().contains("webhooks"), "{runtime}");
    }

    #[test]
    fn default_features_have_every_group() {
        let features =
            Features { groups: ["group-bread", "group-rolls"].map(str::to_owned).to_vec(), ..Features::default() };
        let text = manifest("bakery", "Bakery", &Settings::default(), &features);
        let expected = "\ndefault = [\"client\", \"rustls\", \"serde\", \"all-groups\"]\n";
        assert!(text.contains(expected), "{text}");
        let expected =
            "\nall-groups = [\n    \"group-bread\",\n    \"group-rolls\",\n]\ngroup-bread = []\ngroup-rolls = []\n";
        assert!(text.contains(expected), "{text}");
        text.parse::<DocumentMut>().unwrap();
    }
}
