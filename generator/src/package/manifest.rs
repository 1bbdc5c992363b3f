//! The manifest of an emitted crate.

use serde_json::Value as Json;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

use super::{Features, MARK, Settings};
use crate::emit::ALL_GROUPS;

/// The manifest of an emitted crate, without the parts of a particular crate.
const TEMPLATE: &str = include_str!("../../template/manifest.toml");

pub(crate) const DEPENDENCIES: &str = "dependencies";
pub(crate) const FEATURES: &str = "features";
pub(crate) const DEFAULT: &str = "default";

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
    manifest.get(DEPENDENCIES).and_then(Item::as_table_like).map(keys).unwrap_or_default()
}

fn keys(table: &dyn TableLike) -> Vec<String> {
    table.iter().map(|(key, _)| key.to_owned()).collect()
}

/// The manifest of a crate with these features. A test verifies that it is TOML.
pub(crate) fn template(features: &Features) -> DocumentMut {
    let mut manifest: DocumentMut = TEMPLATE.parse().unwrap_or_default();
    let Some(table) = manifest.get_mut(FEATURES).and_then(Item::as_table_mut) else { return manifest };
    if !features.webhooks {
        table.remove("webhooks");
    }
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
        let features = Features { webhooks: true, groups: Vec::new() };
        assert!(manifest("rolls", "Rolls", &settings, &features).contains("\nwebhooks = [\"server\"]\n"));
    }

    #[test]
    fn default_features_have_every_group() {
        let features = Features { webhooks: false, groups: ["group-bread", "group-rolls"].map(str::to_owned).to_vec() };
        let text = manifest("bakery", "Bakery", &Settings::default(), &features);
        let expected = "\ndefault = [\"client\", \"rustls\", \"serde\", \"all-groups\"]\n";
        assert!(text.contains(expected), "{text}");
        let expected =
            "\nall-groups = [\n    \"group-bread\",\n    \"group-rolls\",\n]\ngroup-bread = []\ngroup-rolls = []\n";
        assert!(text.contains(expected), "{text}");
        text.parse::<DocumentMut>().unwrap();
    }
}
