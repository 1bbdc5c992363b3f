//! A crate that stands alone: for `--out`, from any document.
//!
//! Its manifest and its crate root are adapted, the hand-written runtime is copied, everything else is emitted. The folder is
//! then as much the generator's as the emitted folders of this workspace are, so that only a folder is accepted that is empty, or
//! was written in the same way.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use generator::emit::{self, FOLDERS};
use generator::{Output, Reading, markdown, printable};
use heck::ToKebabCase;

use super::{beside_the_document, manifest};
use crate::error::Error;
use crate::settle::Wanted;
use crate::workspace::{Workspace, files_below, read};

/// The files of the crate in `folder`.
pub(super) fn wanted(output: Output, folder: &Path, workspace: &Workspace) -> Result<Wanted, Error> {
    accept(folder)?;
    let Output { reading, files, effective, quirks, .. } = output;
    let Reading { api, names, .. } = &reading;
    let package = package_name(&api.title);
    let bindings = emit::bindings(api, names, &manifest::crate_name(&package));
    let mut wanted = Wanted {
        root: folder.to_owned(),
        files: beside_the_document(effective, quirks, bindings).collect(),
        folders: FOLDERS.iter().chain([&"runtime"]).map(|folder| format!("src/{folder}")).collect(),
    };
    wanted.files.extend(files.into_iter().map(|file| (format!("src/{}", file.path), file.text)));
    wanted.files.extend(runtime(workspace)?);
    let title = one_line(&api.title);
    let root = crate_root(&read(&workspace.path("generated/src/lib.rs"))?, &title);
    wanted.files.insert("src/lib.rs".to_owned(), root);
    wanted.files.insert("Cargo.toml".to_owned(), manifest(workspace, &package, &title)?);
    Ok(wanted)
}

/// Refuses a folder that holds something else.
fn accept(folder: &Path) -> Result<(), Error> {
    let empty = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == ErrorKind::NotFound => true,
        Err(error) => return Err(Error::io("read", folder)(error)),
    };
    let manifest = folder.join("Cargo.toml");
    if empty || manifest.is_file() && read(&manifest)?.starts_with(manifest::HEADER) {
        return Ok(());
    }
    Err(Error::Usage(format!("{} holds something else: give an empty folder, or a new one", folder.display())))
}

/// The hand-written part of the emitted crate, which knows nothing of the document.
fn runtime(workspace: &Workspace) -> Result<Vec<(String, String)>, Error> {
    let folder = workspace.path("generated/src/runtime");
    let names = files_below(&folder)?.into_iter();
    names.map(|name| Ok((format!("src/runtime/{name}"), read(&folder.join(name))?))).collect()
}

fn manifest(workspace: &Workspace, package: &str, title: &str) -> Result<String, Error> {
    let path = workspace.path(manifest::OWN);
    let (own, shared) = (read(&path)?, read(&workspace.path("Cargo.toml"))?);
    let description =
        format!("Types, client and server of the API \"{title}\", generated from its OpenAPI description");
    manifest::standalone(&own, &shared, package, &description).map_err(|message| Error::Manifest { path, message })
}

/// What cargo takes as a name: letters, digits and hyphens, a letter first.
fn package_name(title: &str) -> String {
    let ascii: String = title.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let name = ascii.to_kebab_case();
    match name.chars().next() {
        None => "api".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("api-{name}"),
        Some(_) => name,
    }
}

fn one_line(title: &str) -> String {
    printable::line(&title.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

/// The crate root of this workspace's crate under another title, and without the examples that are tested with it.
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
            ("\u{dc}berblick", "berblick"),
            ("\u{7acb}", "api"),
        ];
        for (title, name) in table {
            assert_eq!(package_name(title), name);
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
        assert!(matches!(accept(&Workspace::here().path("generated")), Err(Error::Usage(_))));
    }
}
