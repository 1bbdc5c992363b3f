//! `init`: writes a configuration for a document.

use std::fs;
use std::path::PathBuf;

use serde_json::json;

use super::Outcome;
use super::error::Error;
use super::files::{read, slashed};
use super::project::CONFIGURATION;
use super::terminal::{Findings, Form, print, print_json};
use crate::diagnostic::Diagnostics;
use crate::package::package_name;
use crate::source::{Sources, parse};

/// Write a commented configuration for a document into the current folder
///
/// Exit code: 0, or 2 if there is a configuration already, or for another error.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The document, in YAML or JSON
    document: PathBuf,
}

/// The command.
pub fn command(args: &Args, form: Form) -> Result<Outcome, Error> {
    let mut sources = Sources::new();
    let file = sources.add(slashed(&args.document), read(&args.document)?);
    let mut diagnostics = Diagnostics::default();
    let root = parse(&sources, file, &mut diagnostics);
    if diagnostics.has_errors() {
        return Err(Error::Rejected(Findings { sources, diagnostics }));
    }
    let title = root.as_ref().and_then(|root| root.get("info")?.get("title")?.as_str()).unwrap_or_default();
    let path = PathBuf::from(CONFIGURATION);
    if path.exists() {
        return Err(Error::Usage(format!("{CONFIGURATION} already exists\nhelp: edit or remove it")));
    }
    fs::write(&path, configuration(&slashed(&args.document), &package_name(title)))
        .map_err(Error::io("write", &path))?;
    match form {
        Form::Text => print(&format!("{CONFIGURATION}: written; `oascrate generate` generates the crate")),
        Form::Json => print_json(&json!({"written": CONFIGURATION})),
    }
    Ok(Outcome::Clean)
}

fn configuration(document: &str, package: &str) -> String {
    let [document, package, folder] =
        [document, package, &format!("./{package}")].map(|text| toml_edit::Value::from(text).to_string());
    format!(
        "\
# The configuration of `oascrate generate`, `check` and `diff`. Paths are relative to this file.

# The OpenAPI document, in YAML or JSON. Files that it refers to are read, too.
document = {document}

# Corrections of the document, as OpenAPI Overlays: files, or folders of files.
# overlays = [\"overlays\"]

# Names that you choose.
# names = \"names.yaml\"

# The conventions of the API: how it reports errors, splits lists into pages, limits rates. The default is neutral.
# dialect = \"dialect.yaml\"

# Only some operations: by tag, method and path, path or operationId; `*` matches any text, `!` excludes.
# operations = [\"tag:Pets\", \"!DELETE *\"]

# Findings of `oascrate diff` that you accept.
# accepted = \"accepted.yaml\"

# Whether violations of OpenAPI that have an obvious reading are errors.
# strict = true

# Whether names that collide are errors, unless they are chosen or recorded in `names.lock`.
# locked = true

# The default features of the crate: client, rustls, native-tls, server, mock, gateway, webhooks, serde, tracing, jiff, chrono, time.
# features = [\"client\", \"rustls\", \"serde\"]

# Whether each group of operations has a feature, such as `group-pets`, and the default features have all of them.
# group-features = true

# Where generated code finds its runtime: in a copy (\"vendored\"), or in the crate `oascrate-runtime` (\"crate\").
# runtime = \"vendored\"

# Keys of `[package]` in the manifest of the crate. The license is yours to choose.
[package]
name = {package}
# version = \"0.1.0\"
# license = \"MIT\"

[output]
# The folder of the crate. In place of it, `module = \"src/api\"` generates a module inside of a crate that you have.
crate = {folder}
# Where the effective document and the lists of corrections and operations go, instead of `spec` in the crate.
# reports = \"spec\"
"
    )
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::cli::project::Configuration;

    #[test]
    fn configuration_is_valid_with_and_without_comments() {
        let text = configuration("my \"api\".yaml", "pets");
        let found = Configuration::read(&text, false).unwrap().unwrap();
        assert_eq!(found.document, Path::new("my \"api\".yaml"));
        assert_eq!(found.output.krate.as_deref(), Some(Path::new("./pets")));
        let is_setting = |line: &str| line.starts_with("# ") && line.contains(" = ") && !line.ends_with('.');
        let all: String = text
            .lines()
            .map(|line| if is_setting(line) { line.trim_start_matches("# ") } else { line })
            .map(|line| line.to_owned() + "\n")
            .collect();
        let found = Configuration::read(&all, false).unwrap().unwrap();
        assert!(
            found.strict
                && found.locked
                && found.group_features
                && found.names.is_some()
                && found.output.reports.is_some(),
            "{all}"
        );
        assert_eq!(found.overlays.len(), 1);
    }
}
