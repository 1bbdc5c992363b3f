//! A throw-away workspace of emitted crates, which cargo builds as a user of the generator would.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use oascrate::emit::FOLDERS;
use oascrate::{Output, runtime};

/// The dependencies of the tests of emitted crates.
#[allow(dead_code, reason = "not every test has crates that are tested")]
const TESTED_WITH: &str = r#"
[dev-dependencies]
axum = { version = "0.8", default-features = false, features = ["http1", "tokio"] }
tokio = { version = "1", features = ["io-util", "macros", "net", "rt-multi-thread", "time"] }
"#;

/// A workspace whose members share their dependencies, written below the target folder of this test.
pub struct Workspace {
    root: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    /// Returns an empty workspace. The build results of an earlier run are kept.
    pub fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        Self { root, members: Vec::new() }
    }

    /// Adds the crate of an output.
    #[allow(dead_code, reason = "not every test has crates without tests")]
    pub fn add(&mut self, name: &str, output: Output) {
        self.add_with(name, output, "");
    }

    fn add_with(&mut self, name: &str, output: Output, dependencies: &str) {
        let member = self.root.join(name);
        let ours = project().join("generated");
        write(&member.join("Cargo.toml"), &(manifest(name, &read(&ours.join("Cargo.toml"))) + dependencies));
        let source = member.join("src");
        // The examples at the top belong to our crate alone.
        let root = read(&ours.join("src/lib.rs"));
        let root = root.find("//! - [`models`]").and_then(|start| root.get(start..)).expect("a list of the modules");
        let root = format!("//! A crate of a test.\n//!\n{root}");
        let has_webhooks = !output.reading.api.webhooks.is_empty();
        let root = if has_webhooks { root } else { without_webhooks(&root) };
        let limit = output.recursion_limit.map(|limit| format!("#![recursion_limit = \"{limit}\"]\n\n"));
        write(&source.join("lib.rs"), &root.replacen("\n\n", &format!("\n\n{}", limit.unwrap_or_default()), 1));
        let parts = runtime::Parts { tests: false, streams: output.reading.api.has_streams() };
        let files: Vec<_> = output.files.into_iter().chain(runtime::files(&name.replace('-', "_"), parts)).collect();
        for folder in FOLDERS.iter().chain([&runtime::FOLDER]) {
            keep_only(&source.join(folder), |path| files.iter().any(|file| source.join(&file.path) == path));
        }
        for file in files {
            write(&source.join(file.path), &file.text);
        }
        self.members.push(name.to_owned());
    }

    /// Adds an integration test to a member.
    #[allow(dead_code, reason = "most crates are only compiled")]
    pub fn add_test(&self, member: &str, name: &str, text: &str) {
        write(&self.root.join(member).join("tests").join(name).with_extension("rs"), text);
    }

    /// Adds the emitted crate with these tests, by their paths in `tests`.
    #[allow(dead_code, reason = "not every test has crates that are tested")]
    pub fn add_tested(&mut self, name: &str, output: Output, tests: &[(&str, &str)]) {
        self.add_with(name, output, TESTED_WITH);
        for (path, text) in tests {
            write(&self.root.join(name).join("tests").join(path), text);
        }
    }

    /// Runs a cargo command on the members, with these features enabled, and returns its output if it fails.
    pub fn cargo(&self, arguments: &[&str], features: &str, behind: &[&str]) -> Result<(), String> {
        self.run(arguments, features, behind, &[("RUSTDOCFLAGS", "-D warnings")]).map(drop)
    }

    /// Returns the tests that rustdoc finds in the emitted folders of the members: file, item and line.
    #[allow(dead_code, reason = "not every test looks at comments")]
    pub fn doctests(&self, features: &str) -> Result<Vec<String>, String> {
        let mut found = Vec::new();
        for member in &self.members {
            let listed = self.run(&["rustdoc", "-p", member], features, &["--test", "--test-args", "--list"], &[])?;
            assert!(listed.contains("src/runtime"), "the comments of our own examples are not looked at:\n{listed}");
            let emitted = listed.lines().filter(|line| line.ends_with(": test") && !line.contains("src/runtime"));
            found.extend(emitted.map(|line| format!("{member}: {line}")));
        }
        Ok(found)
    }

    /// Lets rustdoc describe the members as JSON, as `cargo-semver-checks` does; returns the folder of the files.
    #[allow(dead_code, reason = "not every test compares crates")]
    pub fn describe(&self, features: &str, folder: &str) -> Result<PathBuf, String> {
        // The JSON of rustdoc is not stable; the tool reads that of the stable compiler all the same.
        let flags = "-Z unstable-options --document-private-items --document-hidden-items --output-format=json \
                     --cap-lints=allow";
        self.run(&["doc", "--no-deps"], features, &[], &[("RUSTC_BOOTSTRAP", "1"), ("RUSTDOCFLAGS", flags)])?;
        let described = self.root.join(folder);
        for member in &self.members {
            let file = format!("{}.json", member.replace('-', "_"));
            write(&described.join(&file), &read(&self.root.join("target/doc").join(&file)));
        }
        Ok(described)
    }

    fn run(&self, arguments: &[&str], features: &str, behind: &[&str], env: &[(&str, &str)]) -> Result<String, String> {
        let ours = read(&project().join("Cargo.toml"));
        let members = format!("members = {:?}", self.members);
        let line = |line: &str| match line {
            line if line.starts_with("members") => members.clone() + "\n",
            "[workspace.lints.rust]" => format!("{line}\nwarnings = \"deny\"\n"),
            line => line.to_owned() + "\n",
        };
        let root: String = ours.lines().map(line).collect();
        write(&self.root.join("Cargo.toml"), &root);
        if let Ok(lock) = fs::read_to_string(project().join("Cargo.lock"))
            && !self.root.join("Cargo.lock").exists()
        {
            write(&self.root.join("Cargo.lock"), &lock);
        }
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(&self.root).args(arguments).args(["--offline", "--quiet"]);
        if !arguments.contains(&"-p") {
            command.args(["--workspace", "--keep-going"]);
        }
        command.args(["--no-default-features", "--features", features, "--"]).args(behind);
        command.env("CARGO_TARGET_DIR", self.root.join("target")).envs(env.iter().copied());
        // Incremental compilation would keep 24 GB for crates that rarely change.
        command.env("CARGO_INCREMENTAL", "0");
        if arguments.contains(&"test") {
            // Built and run once, so debug information is not needed.
            command.env("CARGO_PROFILE_DEV_DEBUG", "false");
        }
        let output = command.output().map_err(|error| error.to_string())?;
        match output.status.success() {
            true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
            false => Err(format!("{command:?}\n{}", String::from_utf8_lossy(&output.stderr))),
        }
    }
}

/// The root of a crate without webhooks: our own crate has some.
fn without_webhooks(root: &str) -> String {
    let module = "#[cfg(feature = \"webhooks\")]\n#[rustfmt::skip]\npub mod webhooks;\n\n";
    assert!(root.contains(module), "the module of webhooks is declared in another way");
    let root = root.replace(module, "");
    root.split_inclusive('\n').filter(|line| !line.starts_with("#![cfg_attr(feature = \"webhooks\"")).collect()
}

/// The root of the project.
fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Returns the manifest of our emitted crate under another name, without the parts for its own tests.
fn manifest(name: &str, ours: &str) -> String {
    let mut section = "";
    let mut manifest = String::new();
    for line in ours.lines() {
        if line.starts_with('[') {
            section = line;
        }
        match (section, line) {
            ("[package]", line) if line.starts_with("name") => manifest += &format!("name = {name:?}\npublish = false"),
            ("[package]" | "[features]" | "[dependencies]" | "[lints]", line) => manifest += line,
            _ => continue,
        }
        manifest.push('\n');
    }
    manifest
}

/// Deletes the files below a folder that are no longer needed.
fn keep_only(folder: &Path, is_wanted: impl Fn(&Path) -> bool + Copy) {
    for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            keep_only(&path, is_wanted);
        } else if !is_wanted(&path) {
            fs::remove_file(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        }
    }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Writes a file, unless it has this content already: cargo compares modification times.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|found| found == text) {
        return;
    }
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}
