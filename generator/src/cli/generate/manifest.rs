//! Manifests: the name of the emitted crate, and a copy of its manifest that needs no workspace.

use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value};

/// The manifest of the emitted crate.
pub const OWN: &str = "generated/Cargo.toml";

/// The first line of a manifest written by this command.
pub(super) const HEADER: &str = "# Emitted by `cargo xtask codegen`.";

/// The keys of `[package]` that are valid in another folder too.
const PACKAGE: [&str; 7] = ["name", "description", "version", "edition", "rust-version", "license", "publish"];

/// The tables of a crate without integration tests, examples and benchmarks.
const TABLES: [&str; 6] = ["package", "features", DEPENDENCIES, DEV_DEPENDENCIES, "target", "lints"];

const DEPENDENCIES: &str = "dependencies";
const DEV_DEPENDENCIES: &str = "dev-dependencies";

/// `package.name`
pub fn package_name(manifest: &str) -> Result<String, String> {
    let manifest = parse(manifest)?;
    let name = manifest.get("package").and_then(|package| package.get("name")).and_then(Item::as_str);
    name.map(str::to_owned).ok_or_else(|| "has no `package.name`".to_owned())
}

/// Returns `package.version`, which may be inherited from the manifest `workspace`.
pub fn package_version(own: &str, workspace: &str) -> Result<String, String> {
    let (own, workspace) = (parse(own)?, parse(workspace)?);
    let version = own.get("package").and_then(|package| package.get("version"));
    let version = match version {
        Some(version) if inherits(version) => Some(Shared(workspace.get("workspace")).item(&["package", "version"])?),
        version => version,
    };
    version.and_then(Item::as_str).map(str::to_owned).ok_or_else(|| "has no `package.version`".to_owned())
}

/// The names of all dependencies.
pub(super) fn dependencies(manifest: &str) -> Result<Vec<String>, String> {
    let mut manifest = parse(manifest)?;
    let tables = dependency_tables(&mut manifest).into_iter();
    Ok(tables.flat_map(|(_, table)| table.iter().map(|(name, _)| name.to_owned()).collect::<Vec<_>>()).collect())
}

/// Returns the crate name of a package.
pub(super) fn crate_name(package: &str) -> String {
    package.replace('-', "_")
}

/// Converts the manifest `own` to that of a standalone crate with another name: what it inherits from the manifest
/// `workspace` is written out, and what belongs to its folder is omitted.
///
/// `tested` returns whether the copied tests need a dev-dependency.
pub(super) fn standalone(
    own: &str,
    workspace: &str,
    name: &str,
    description: &str,
    tested: impl Fn(&str) -> bool,
) -> Result<String, String> {
    let (mut manifest, workspace) = (parse(own)?, parse(workspace)?);
    let shared = Shared(workspace.get("workspace"));
    manifest.retain(|key, _| TABLES.contains(&key));

    let package = manifest.get_mut("package").and_then(Item::as_table_mut).ok_or("has no `[package]`")?;
    package.retain(|key, _| PACKAGE.contains(&key));
    for (key, item) in package.iter_mut() {
        if inherits(item) {
            *item = shared.item(&["package", &key])?.clone();
        }
    }
    package.insert("name", name.into());
    package.insert("description", description.into());

    for (kind, dependencies) in dependency_tables(&mut manifest) {
        for (key, item) in dependencies.iter_mut() {
            resolve(&key, item, &shared)?;
        }
        leave_behind(kind, dependencies, &tested)?;
    }
    if let Some(lints) = manifest.get_mut("lints").filter(|lints| inherits(lints)) {
        *lints = shared.item(&["lints"])?.clone();
        unplace(lints);
    }
    Ok(format!("{HEADER}\n{manifest}\n# Not part of the workspace of any folder above.\n[workspace]\n"))
}

fn parse(text: &str) -> Result<DocumentMut, String> {
    text.parse::<DocumentMut>().map_err(|error| error.to_string())
}

/// Lets tables be written in the new order instead of that of the original manifest.
fn unplace(item: &mut Item) {
    if let Item::Table(table) = item {
        table.set_position(None);
        table.iter_mut().for_each(|(_, item)| unplace(item));
    }
}

/// `[dependencies]`, `[dev-dependencies]`, and those of single targets, each with its kind.
fn dependency_tables(manifest: &mut Table) -> Vec<(&'static str, &mut dyn TableLike)> {
    let mut tables = Vec::new();
    for (key, item) in manifest.iter_mut() {
        match key.get() {
            "target" => {
                let targets = item.as_table_like_mut().into_iter().flat_map(|targets| targets.iter_mut());
                let targets = targets.filter_map(|(_, target)| target.as_table_like_mut());
                tables.extend(targets.flat_map(|target| target.iter_mut()).map(|(key, item)| (kind(&key), item)));
            }
            key => tables.push((kind(key), item)),
        }
    }
    tables.into_iter().filter_map(|(kind, item)| Some((kind?, item.as_table_like_mut()?))).collect()
}

fn kind(key: &str) -> Option<&'static str> {
    [DEPENDENCIES, DEV_DEPENDENCIES].into_iter().find(|kind| *kind == key)
}

/// Removes what only omitted tests need. Relative paths are invalid in another folder.
fn leave_behind(kind: &str, dependencies: &mut dyn TableLike, tested: &impl Fn(&str) -> bool) -> Result<(), String> {
    let names: Vec<String> = dependencies.iter().map(|(name, _)| name.to_owned()).collect();
    for name in names {
        let is_path = dependencies.get(&name).is_some_and(|item| item.get("path").is_some());
        if is_path && kind != DEV_DEPENDENCIES {
            return Err(format!("depends on `{name}` by a path, which leads nowhere from another folder"));
        }
        if is_path || kind == DEV_DEPENDENCIES && !tested(&name) {
            dependencies.remove(&name);
        }
    }
    Ok(())
}

fn inherits(item: &Item) -> bool {
    item.get("workspace").and_then(Item::as_bool) == Some(true)
}

/// The values that members of the workspace inherit.
struct Shared<'a>(Option<&'a Item>);

impl<'a> Shared<'a> {
    fn item(&self, path: &[&str]) -> Result<&'a Item, String> {
        let item = self.0.and_then(|shared| path.iter().try_fold(shared, |item, key| item.get(*key)));
        item.ok_or_else(|| format!("inherits `{}`, which the workspace does not have", path.join(".")))
    }
}

/// Writes out what a dependency inherits; features are merged, everything else is the dependency's own.
fn resolve(name: &str, item: &mut Item, shared: &Shared<'_>) -> Result<(), String> {
    if inherits(item) {
        let mut resolved = table(shared.item(&["dependencies", name])?);
        for (key, value) in table(item).iter().filter(|(key, _)| *key != "workspace") {
            let value = match (key, resolved.get("features"), value) {
                ("features", Some(Value::Array(all)), Value::Array(more)) => Value::Array(united(all, more)),
                _ => value.clone(),
            };
            resolved.insert(key, value);
        }
        resolved.fmt();
        *item = match (resolved.len(), resolved.get("version")) {
            (1, Some(version)) => Item::Value(version.clone().decorated(" ", "")),
            _ => Item::Value(Value::InlineTable(resolved)),
        };
    }
    Ok(())
}

/// A dependency in table form.
fn table(dependency: &Item) -> InlineTable {
    let mut long = InlineTable::new();
    match (dependency.as_value(), dependency.as_table_like()) {
        (_, Some(table)) => {
            long.extend(table.iter().filter_map(|(key, item)| Some((key, item.as_value()?.clone()))));
        }
        (Some(version), None) => {
            long.insert("version", version.clone());
        }
        (None, None) => {}
    }
    long
}

fn united(all: &Array, more: &Array) -> Array {
    let mut united = all.clone();
    for feature in more {
        if !all.iter().any(|known| known.as_str() == feature.as_str()) {
            united.push(feature.clone());
        }
    }
    united.fmt();
    united
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORKSPACE: &str = r#"
[workspace]
members = ["bakery"]

[workspace.package]
version = "0.3.0"
edition = "2024"

[workspace.lints.rust]
unsafe_code = "forbid"

[workspace.dependencies]
# Said elsewhere.
flour = "1"
yeast = { version = "2", features = ["dry"], default-features = false }
serde_salt = { package = "salt", version = "0.1" }
"#;

    const OWN: &str = r#"[package]
name = "bakery"
description = "Loaves"
version.workspace = true
edition = { workspace = true }
readme = "README.md"

[features]
# Heat.
default = ["oven"]
oven = ["dep:yeast"]

[dependencies]
flour.workspace = true
# Rises.
yeast = { workspace = true, optional = true, features = ["dry", "fresh"] }
serde_salt = { workspace = true }
water = "1"

[target.'cfg(unix)'.dependencies]
flour = { workspace = true, features = ["fine"] }

[dev-dependencies]
generator = { path = "../generator" }
yeast.workspace = true
scales = "1"

[[bench]]
name = "speed"

[lints]
workspace = true
"#;

    #[test]
    fn what_is_inherited_is_written_out_and_what_belongs_to_the_folder_is_left_out() {
        let expected = r#"# Emitted by `cargo xtask codegen`.
[package]
name = "rolls"
description = 'Rolls of "all" kinds'
version = "0.3.0"
edition = "2024"

[features]
# Heat.
default = ["oven"]
oven = ["dep:yeast"]

[dependencies]
flour = "1"
# Rises.
yeast = { version = "2", features = ["dry", "fresh"], default-features = false, optional = true }
serde_salt = { package = "salt", version = "0.1" }
water = "1"

[target.'cfg(unix)'.dependencies]
flour = { version = "1", features = ["fine"] }

[dev-dependencies]
yeast = { version = "2", features = ["dry"], default-features = false }

[lints.rust]
unsafe_code = "forbid"

# Not part of the workspace of any folder above.
[workspace]
"#;
        assert_eq!(
            standalone(OWN, WORKSPACE, "rolls", "Rolls of \"all\" kinds", |name| name == "yeast").as_deref(),
            Ok(expected)
        );
    }

    #[test]
    fn what_cannot_stand_alone_is_told() {
        let table = [
            ("name = 1\n[package]\nname = \"a\"\nversion.workspace = true\n", "inherits `package.version`"),
            ("[package]\n[dependencies]\nsugar.workspace = true\n", "inherits `dependencies.sugar`"),
            ("[package]\n[dependencies]\nsugar = { path = \"../sugar\" }\n", "depends on `sugar` by a path"),
            ("[dependencies]\n", "has no `[package]`"),
            ("[package\n", "TOML parse error"),
        ];
        for (own, expected) in table {
            let result = standalone(own, "[workspace]\n", "a", "b", |_| true);
            assert!(result.as_ref().is_err_and(|message| message.starts_with(expected)), "{own}: {result:?}");
        }
    }

    #[test]
    fn the_version_of_the_package_is_found() {
        assert_eq!(package_version(OWN, WORKSPACE).as_deref(), Ok("0.3.0"));
        assert_eq!(package_version("[package]\nversion = \"1.2.3\"\n", "").as_deref(), Ok("1.2.3"));
        assert!(package_version("[package]\n", WORKSPACE).is_err());
    }

    #[test]
    fn the_name_of_the_package_is_found() {
        assert_eq!(package_name(OWN).as_deref(), Ok("bakery"));
        assert!(package_name("[workspace]\n").is_err());
    }
}
