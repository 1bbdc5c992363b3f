//! Existing manifests: names and versions in them, and what they lack for emitted sources.

use toml_edit::{Array, DocumentMut, Item, Table, Value};

use crate::package::Features;
use crate::package::manifest::{DEFAULT, DEPENDENCIES, FEATURES, template};

/// The additions that a manifest needs for emitted sources.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Additions {
    /// Each entry as a line of the manifest, after its table: `[dependencies] bytes = "1"`.
    pub lines: Vec<String>,
    /// The manifest with them.
    pub text: String,
}

/// Returns the additions that the manifest `own` needs, in the workspace of this manifest. Existing entries keep their
/// versions; lists of features grow.
pub(super) fn additions(own: &str, workspace: &str, features: &Features) -> Result<Additions, String> {
    let (mut manifest, workspace) = (parse(own)?, parse(workspace)?);
    let shared = workspace.get("workspace").and_then(|shared| shared.get(DEPENDENCIES));
    let template = template(features);
    let mut lines = Vec::new();
    for table in [FEATURES, DEPENDENCIES] {
        let Some(wanted) = template.get(table).and_then(Item::as_table) else { continue };
        let found = manifest.entry(table).or_insert_with(|| Item::Table(Table::new()));
        let found = found.as_table_like_mut().ok_or_else(|| format!("`{table}` is not a table"))?;
        for (key, value) in wanted.iter().filter(|(key, _)| *key != DEFAULT) {
            let changed = match found.get_mut(key) {
                Some(own) => grow(own, shared.and_then(|shared| shared.get(key)), value),
                None => found.insert(key, value.clone()).is_none(),
            };
            if changed {
                let value = found.get(key).map(|item| item.to_string().trim().to_owned()).unwrap_or_default();
                lines.push(format!("[{table}] {key} = {value}"));
            }
        }
    }
    Ok(Additions { lines, text: manifest.to_string() })
}

/// Adds the features of a dependency, or what a feature enables, to an entry; whether there were any.
fn grow(own: &mut Item, shared: Option<&Item>, wanted: &Item) -> bool {
    let list = |item: &Item| match item.as_array() {
        Some(list) => Some(list.clone()),
        None => item.get(FEATURES).and_then(Item::as_array).cloned(),
    };
    let Some(wanted) = list(wanted) else { return false };
    let mut has = list(own).unwrap_or_default();
    if inherits(own) {
        has.extend(shared.and_then(list).unwrap_or_default());
    }
    let is_missing = |value: &&Value| !has.iter().any(|known| known.as_str() == value.as_str());
    let missing: Vec<Value> =
        wanted.iter().filter(is_missing).map(|value| Value::from(value.as_str().unwrap_or_default())).collect();
    if missing.is_empty() {
        return false;
    }
    if let Some(list) = own.as_array_mut() {
        missing.into_iter().for_each(|value| list.push_formatted(value));
        list.fmt();
        return true;
    }
    if let Some(version) = own.as_str().map(str::to_owned) {
        *own = Item::Value(Value::InlineTable([("version", version)].into_iter().collect()));
    }
    let Some(table) = own.as_table_like_mut() else { return false };
    let features = table.entry(FEATURES).or_insert_with(|| Item::Value(Value::Array(Array::new())));
    if let Some(list) = features.as_array_mut() {
        missing.into_iter().for_each(|value| list.push_formatted(value));
        list.fmt();
    }
    true
}

fn inherits(item: &Item) -> bool {
    item.get("workspace").and_then(Item::as_bool) == Some(true)
}

/// `package.name`
pub(super) fn package_name(manifest: &str) -> Result<String, String> {
    let manifest = parse(manifest)?;
    let name = manifest.get("package").and_then(|package| package.get("name")).and_then(Item::as_str);
    name.map(str::to_owned).ok_or_else(|| "has no `package.name`".to_owned())
}

/// Returns `package.version`, which may be inherited from the manifest `workspace`.
pub(super) fn package_version(own: &str, workspace: &str) -> Result<String, String> {
    let (own, workspace) = (parse(own)?, parse(workspace)?);
    let version = own.get("package").and_then(|package| package.get("version"));
    let version = match version {
        Some(version) if inherits(version) => {
            workspace.get("workspace").and_then(|shared| shared.get("package")?.get("version"))
        }
        version => version,
    };
    version.and_then(Item::as_str).map(str::to_owned).ok_or_else(|| "has no `package.version`".to_owned())
}

/// Returns whether a manifest is the root of a workspace.
pub(super) fn is_workspace(manifest: &str) -> bool {
    parse(manifest).is_ok_and(|manifest| manifest.contains_key("workspace"))
}

fn parse(text: &str) -> Result<DocumentMut, String> {
    text.parse::<DocumentMut>().map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_missing_keys_and_keeps_the_rest() {
        let own = "[package]\nname = \"shop\"\n\n[features]\nclient = [\"x\"]\n\n[dependencies]\nserde_json = \"1.0.100\"\n# Ours.\nhttp = { workspace = true }\n";
        let found = additions(own, "", &Features::default()).unwrap();
        assert!(found.lines.contains(&"[dependencies] bytes = \"1\"".to_owned()), "{:#?}", found.lines);
        let parsed = parse(&found.text).unwrap();
        assert_eq!(parsed["dependencies"]["serde_json"]["version"].as_str(), Some("1.0.100"));
        assert_eq!(parsed["dependencies"]["http"]["workspace"].as_bool(), Some(true));
        assert!(found.text.contains("# Ours.\nhttp"), "{}", found.text);
        let client: Vec<_> =
            parsed["features"]["client"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(client, ["x", "io", "dep:reqwest", "dep:httpdate", "dep:memchr"]);
        assert_eq!(
            additions(&found.text, "", &Features::default()),
            Ok(Additions { lines: Vec::new(), text: found.text.clone() })
        );
        assert!(additions("[dependencies", "", &Features::default()).is_err());
    }

    #[test]
    fn finds_names_and_versions() {
        let own = "[package]\nname = \"bakery\"\nversion.workspace = true\n";
        let workspace = "[workspace.package]\nversion = \"0.3.0\"\n";
        assert_eq!(package_name(own).as_deref(), Ok("bakery"));
        assert_eq!(package_version(own, workspace).as_deref(), Ok("0.3.0"));
        assert_eq!(package_version("[package]\nversion = \"1.2.3\"\n", "").as_deref(), Ok("1.2.3"));
        assert!(package_version("[package]\n", workspace).is_err() && package_name(workspace).is_err());
        assert!(is_workspace(workspace) && !is_workspace(own));
    }
}
