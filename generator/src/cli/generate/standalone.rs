//! A standalone crate from any document, for `--out`.
//!
//! Its manifest and its crate root are adapted, everything else is emitted, or copied from the generator's runtime. The
//! whole folder is then owned by the generator, so a folder is accepted only if it is empty or was written in the same
//! way.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::emit;
use crate::{Output, Reading, markdown, printable};
use heck::ToKebabCase;

use super::{beside_the_document, manifest};
use crate::cli::error::Error;
use crate::cli::files::{Workspace, read};
use crate::cli::reconcile::{Desired, LOCK};
use crate::cli::texts::NAMES_LOCK;

/// Crates of the compiler, and the name of its test crate.
const COMPILER: [&str; 5] = ["alloc", "core", "proc-macro", "std", "test"];

/// The files of the crate in `folder`.
pub(super) fn desired(output: Output, folder: &Path, workspace: &Workspace) -> Result<Desired, Error> {
    accept(folder)?;
    let Output { reading, files, effective, quirks, lock, .. } = output;
    let Reading { api, names, .. } = &reading;
    let own = read(&workspace.path(manifest::OWN))?;
    let invalid = |message| Error::Manifest { path: workspace.path(manifest::OWN), message };
    let package = package_name(&api.title, &manifest::dependencies(&own).map_err(invalid)?);
    let krate = manifest::crate_name(&package);
    let bindings = emit::bindings(api, names, &krate);
    let mut desired = super::sources("src", files, &krate);
    folder.clone_into(&mut desired.root);
    let title = one_line(&api.title);
    desired.files.insert("Cargo.toml".to_owned(), manifest(workspace, &own, &package, &title, &desired.files)?);
    desired.files.extend(beside_the_document(effective, quirks, bindings));
    let root = crate_root(&read(&workspace.path("generated/src/lib.rs"))?, &title);
    desired.files.insert(NAMES_LOCK.to_owned(), lock);
    desired.files.insert("src/lib.rs".to_owned(), root);
    Ok(desired)
}

/// Refuses a folder with other contents. The lock file is the first file of a folder and the manifest may be the last:
/// after an interrupted first run, the lock file shows that the folder is the generator's.
fn accept(folder: &Path) -> Result<(), Error> {
    let manifest = folder.join("Cargo.toml");
    let is_ours = match fs::read_dir(folder) {
        _ if manifest.is_file() => read(&manifest)?.starts_with(manifest::HEADER),
        Ok(mut entries) => folder.join(LOCK).is_file() || entries.next().is_none(),
        Err(error) if error.kind() == ErrorKind::NotFound => true,
        Err(error) => return Err(Error::io("read", folder)(error)),
    };
    if is_ours {
        return Ok(());
    }
    Err(Error::Usage(format!("{} holds something else: give an empty folder, or a new one", folder.display())))
}

fn manifest(
    workspace: &Workspace,
    own: &str,
    package: &str,
    title: &str,
    sources: &BTreeMap<String, String>,
) -> Result<String, Error> {
    let path = workspace.path(manifest::OWN);
    let shared = read(&workspace.path("Cargo.toml"))?;
    let description =
        format!("Types, client and server of the API \"{title}\", generated from its OpenAPI description");
    // The tests of the runtime need the dev-dependencies that they name.
    let tested = |name: &str| {
        let path = format!("{}::", manifest::crate_name(name));
        sources.values().any(|text| text.contains(&path))
    };
    manifest::standalone(own, &shared, package, &description, tested)
        .map_err(|message| Error::Manifest { path, message })
}

/// A valid package name: letters, digits and hyphens, starting with a letter, and not a name that code already uses:
/// keywords, crates of the compiler, and the dependencies.
fn package_name(title: &str, dependencies: &[String]) -> String {
    let ascii: String = title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let name = ascii.to_kebab_case();
    let krate = manifest::crate_name(&name);
    let is_taken = !crate::names::is_valid(&krate)
        || COMPILER.contains(&krate.as_str())
        || dependencies.iter().any(|dependency| manifest::crate_name(dependency) == krate);
    match name.chars().next() {
        None => "api".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("api-{name}"),
        Some(_) if is_taken => format!("{name}-api"),
        Some(_) => name,
    }
}

fn one_line(title: &str) -> String {
    printable::line(&title.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

/// The crate root of this workspace's crate with another title, and without the doctests of its guides.
fn crate_root(own: &str, title: &str) -> String {
    let title = markdown::text(title);
    let title = format!("//! {title}: typed requests and answers, a client, and a server to implement.\n");
    let rest = own.split_inclusive('\n').skip(1).filter(|line| !line.starts_with("#![cfg_attr(doctest,"));
    std::iter::once(title.as_str()).chain(rest).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn package_names_are_made_of_any_title() {
        let table = [
            ("Omnichannel", "omnichannel"),
            ("User Management API", "user-management-api"),
            ("  Chat & Rooms (v2)", "chat-rooms-v2"),
            ("2FA", "api-2fa"),
            ("Type", "type-api"),
            ("core", "core-api"),
            ("Serde JSON", "serde-json-api"),
            ("\u{dc}berblick", "berblick"),
            ("\u{7acb}", "api"),
        ];
        for (title, name) in table {
            assert_eq!(package_name(title, &["serde_json".to_owned()]), name);
        }
    }

    #[test]
    fn the_crate_root_speaks_of_its_own_api() {
        let own = "//! The Bakery API: loaves.\n//!\n//! - runtime\n\n#![cfg_attr(doctest, doc = \"Bread\")]\n\npub mod runtime;\n";
        assert_eq!(
            crate_root(own, "Chat [beta] \u{202e}`x`"),
            "//! Chat \\[beta\\] \\u{202e}\\`x\\`: typed requests and answers, a client, and a server to implement.\n\
             //!\n//! - runtime\n\n\npub mod runtime;\n"
        );
    }

    #[test]
    fn only_an_empty_folder_or_one_of_ours_is_accepted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        assert!(accept(&path.join("new")).is_ok());
        assert!(accept(path).is_ok());
        fs::write(path.join("note.txt"), "mine").unwrap();
        assert!(matches!(accept(path), Err(Error::Usage(_))));
        fs::write(path.join("Cargo.toml"), "[package]\n").unwrap();
        assert!(matches!(accept(path), Err(Error::Usage(_))));
        fs::write(path.join("Cargo.toml"), format!("{}\n[package]\n", manifest::HEADER)).unwrap();
        assert!(accept(path).is_ok());
        fs::remove_file(path.join("Cargo.toml")).unwrap();
        fs::write(path.join(LOCK), "").unwrap();
        assert!(accept(path).is_ok(), "a first run was interrupted");
        assert!(matches!(accept(&Workspace::here().path("generated")), Err(Error::Usage(_))));
    }
}
