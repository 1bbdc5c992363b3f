//! The manifest of an emitted crate.

use serde_json::Value as Json;
use toml_edit::{Array, DocumentMut, InlineTable, Item, TableLike, Value};

use super::{MARK, Settings};

/// The manifest of an emitted crate, without the parts of a particular crate.
const TEMPLATE: &str = include_str!("../../template/manifest.toml");

pub(crate) const DEPENDENCIES: &str = "dependencies";
pub(crate) const FEATURES: &str = "features";
pub(crate) const DEFAULT: &str = "default";

/// The manifest of a crate.
pub(super) fn manifest(name: &str, title: &str, settings: &Settings, has_webhooks: bool) -> String {
    let mut manifest = template(has_webhooks);
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
    let manifest = template(true);
    manifest.get(DEPENDENCIES).and_then(Item::as_table_like).map(keys).unwrap_or_default()
}

fn keys(table: &dyn TableLike) -> Vec<String> {
    table.iter().map(|(key, _)| key.to_owned()).collect()
}

/// The manifest of every emitted crate, without the feature of webhooks if the API has none. A test verifies that it is
/// TOML.
pub(crate) fn template(has_webhooks: bool) -> DocumentMut {
    let mut manifest: DocumentMut = TEMPLATE.parse().unwrap_or_default();
    if !has_webhooks && let Some(features) = manifest.get_mut(FEATURES).and_then(Item::as_table_mut) {
        features.remove("webhooks");
    }
    manifest
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
        let text = manifest("rolls", "Rolls of \"all\" kinds", &settings, false);
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
        assert!(manifest("rolls", "Rolls", &settings, true).contains("\nwebhooks = [\"server\"]\n"));
    }
}
