//! The guides work: their commands run, and their programs compile, each guide in a folder of its own. So do the
//! programs in the README of an emitted crate.
//!
//! In the guides, a block of code with `file=PATH` is saved under that path, a block of `sh` is run, and a block with
//! `in=PATH` is a part of a file that a command has written, in the order of the text.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The guide that has the document which the others start with.
const FIRST: &str = "your-api.md";
const DOCUMENT: &str = "petstore.yaml";

/// A fenced block: its language, the path under which it is saved, the file that it is a part of, and its text.
struct Block {
    language: String,
    file: Option<String>,
    part_of: Option<String>,
    text: String,
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn blocks(guide: &str) -> Vec<Block> {
    blocks_of(&fs::read_to_string(project().join("docs").join(guide)).unwrap())
}

fn blocks_of(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let info = line.trim_start_matches('`');
        let (fence, _) = line.split_at(line.len() - info.len());
        if fence.len() < 3 {
            continue;
        }
        let (language, path) = info.split_once(' ').unwrap_or((info, ""));
        let path = |key: &str| path.strip_prefix(key).map(str::to_owned);
        let (file, part_of) = (path("file="), path("in="));
        let text = lines.by_ref().take_while(|line| *line != fence).map(|line| format!("{line}\n")).collect();
        blocks.push(Block { language: language.to_owned(), file, part_of, text });
    }
    blocks
}

/// A new folder with the document.
fn folder_with_document() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let document = blocks(FIRST).into_iter().find(|block| block.file.as_deref() == Some(DOCUMENT)).unwrap();
    fs::write(folder.path().join(DOCUMENT), document.text).unwrap();
    folder
}

/// Follows a guide in a new folder.
fn follow(guide: &str) {
    let folder = if guide == FIRST { tempfile::tempdir().unwrap() } else { folder_with_document() };
    let blocks = blocks(guide);
    assert!(blocks.iter().any(|block| block.language == "sh"), "{guide} has no commands");
    let mut uncompiled: Vec<String> = Vec::new();
    for Block { language, file, part_of, text } in blocks {
        if let Some(file) = part_of {
            let whole = fs::read_to_string(folder.path().join(&file)).unwrap();
            assert!(whole.contains(&text), "{guide}: {file} does not contain\n{text}\nbut\n{whole}");
            continue;
        }
        match (language.as_str(), file) {
            ("sh", None) => {
                for line in text.lines() {
                    run(guide, line, &folder);
                    uncompiled.retain(|target| !line.ends_with(target.as_str()));
                }
            }
            (language, Some(file)) => {
                let path = folder.path().join(&file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, text).unwrap();
                if language == "rust" {
                    uncompiled.push(target(&path));
                }
            }
            (language, None) => panic!("{guide} has a block of `{language}` that is neither run nor saved"),
        }
    }
    assert!(uncompiled.is_empty(), "{guide} compiles no {uncompiled:?}");
}

/// The arguments with which cargo compiles a file: `--example call`, `--test in_process`.
fn target(path: &Path) -> String {
    let kind = match path.parent().and_then(Path::file_name).and_then(|folder| folder.to_str()) {
        Some("examples") => "example",
        Some("tests") => "test",
        _ => panic!("{} is neither an example nor a test", path.display()),
    };
    format!(" --{kind} {}", path.file_stem().unwrap().display())
}

/// Runs a command of a guide. There is no shell, so that the guides are the same on all platforms.
fn run(guide: &str, line: &str, folder: &TempDir) {
    let words: Vec<&str> = line.split(' ').collect();
    let mut command = match words[..] {
        // The program that it would install is built already.
        ["cargo", "install", "--path", package, "--locked"] => {
            assert_eq!(
                project().join(package).canonicalize().unwrap(),
                project().join("generator").canonicalize().unwrap()
            );
            return;
        }
        ["cargo", subcommand, "--manifest-path", manifest, ref rest @ ..] => {
            // With the versions and the folder of this workspace, so that the dependencies are there, and mostly built.
            let lock = folder.path().join(manifest).with_file_name("Cargo.lock");
            fs::copy(project().join("Cargo.lock"), lock).unwrap();
            let mut command = Command::new(env!("CARGO"));
            command.args([subcommand, "--offline", "--quiet", "--manifest-path", manifest]).args(rest);
            command.env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap());
            command
        }
        ["oascrate", ref arguments @ ..] => {
            let mut command = Command::new(env!("CARGO_BIN_EXE_oascrate"));
            command.args(arguments);
            command
        }
        ["cp", from, to] => {
            fs::copy(folder.path().join(from), folder.path().join(to)).unwrap();
            return;
        }
        _ => panic!("{guide}: do not know how to run `{line}`"),
    };
    let output = command.current_dir(folder.path()).output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{guide}: `{line}` fails:\n{said}");
}

#[test]
fn your_api_in_five_minutes() {
    follow(FIRST);
}

#[test]
fn a_server_first() {
    follow("server-first.md");
}

#[test]
fn migrating_from_another_generator() {
    follow("migrating.md");
}

#[test]
fn keeping_up_with_a_changing_document() {
    follow("keeping-up.md");
}

#[test]
fn programs_in_the_readme_of_a_crate_compile_without_warnings() {
    let folder = folder_with_document();
    run("the README", "oascrate generate petstore.yaml", &folder);
    let blocks = blocks_of(&fs::read_to_string(folder.path().join("petstore/README.md")).unwrap());
    let of = |language: &'static str| blocks.iter().filter(move |block| block.language.starts_with(language));
    let [_, dependencies] = of("toml").collect::<Vec<_>>()[..] else { panic!("dependencies of a client and a server") };
    // The versions of this workspace do not have what the default features of axum need.
    let axum = "axum = { version = \"0.8\", default-features = false, features = [\"http1\", \"tokio\"] }";
    let dependencies = dependencies.text.replace("path/to/this/folder", "../petstore").replace("axum = \"0.8\"", axum);
    let manifest = format!(
        "[package]\nname = \"shop\"\nedition = \"2024\"\n\n{dependencies}\n[lints.rust]\nwarnings = \"deny\"\n"
    );
    let programs = folder.path().join("shop/src/bin");
    fs::create_dir_all(&programs).unwrap();
    fs::write(folder.path().join("shop/Cargo.toml"), manifest).unwrap();
    assert_eq!(of("rust").count(), 2, "a client and a server");
    for (number, program) in of("rust").enumerate() {
        fs::write(programs.join(format!("program{number}.rs")), &program.text).unwrap();
    }
    run("the README", "cargo check --manifest-path shop/Cargo.toml", &folder);
}

#[test]
fn from_documentation_pages_to_a_document() {
    follow("import.md");
}

#[test]
fn workflows_to_copy_pin_their_actions() {
    let is_workflow = |block: &Block| block.file.as_deref().is_some_and(|file| file.starts_with(".github/workflows/"));
    let workflows: Vec<_> = blocks("keeping-up.md").into_iter().filter(is_workflow).collect();
    assert_eq!(workflows.len(), 2);
    for Block { text, .. } in workflows {
        serde_yaml::from_str::<serde_json::Value>(&text).unwrap();
        let uses: Vec<&str> =
            text.lines().filter_map(|line| line.split_once("uses: ")).map(|(_, action)| action).collect();
        assert!(!uses.is_empty());
        for action in uses {
            let revision = action.split_once('@').unwrap().1.split(' ').next().unwrap();
            assert!(revision.len() == 40 && revision.bytes().all(|byte| byte.is_ascii_hexdigit()), "{action}");
        }
    }
}
