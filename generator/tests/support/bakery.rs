//! A bakery whose API changes: a project in a repository, and the command that is run there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

pub const SPEC: &str = "\
openapi: 3.0.0
info: {title: Corner Bakery, version: '1'}
paths:
  /loaves/{id}:
    get:
      operationId: get-loaf
      tags: [Loaves]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses:
        '200':
          description: The loaf.
          content:
            application/json:
              schema:
                type: object
                properties:
                  weight: {type: integer}
                  name: {type: string}
";

pub const OVERLAY: &str = "\
overlay: 1.1.0
info: {title: Loaves as they are, version: 1.0.0}
actions:
  - target: $.paths['/loaves/{id}'].get.responses['200'].content['application/json'].schema.properties
    update: {crust: {type: boolean}}
    x-omnigen-quirk:
      id: loaf-with-crust
      reason: every loaf has a crust
      evidence: the oven
      expect: {crust: null}
";

/// Paths in the repository.
pub const CONFIGURATION: &str = "document = \"spec/bakery.yaml\"\noverlays = [\"spec/overlays\"]\n";

/// A project in a repository: `main` has the document, and `work` is the branch that is worked on.
pub struct Bakery(pub TempDir);

impl Bakery {
    pub fn new() -> Self {
        let bakery = Self::without_repository();
        bakery.write("spec/bakery.yaml", SPEC);
        bakery.write("spec/overlays/crust.yaml", OVERLAY);
        bakery.write("oascrate.toml", CONFIGURATION);
        bakery.git("init -q -b main .");
        bakery.commit("The bakery");
        bakery.git("checkout -q -b work");
        bakery
    }

    pub fn without_repository() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces a part of the document.
    pub fn edit(&self, from: &str, to: &str) {
        let text = fs::read_to_string(self.path("spec/bakery.yaml")).unwrap();
        assert!(text.contains(from), "{from}");
        self.write("spec/bakery.yaml", &text.replace(from, to));
    }

    pub fn commit(&self, message: &str) {
        self.git("add -A");
        self.git(&format!("commit -q -m {}", message.replace(' ', "-")));
    }

    pub fn git(&self, arguments: &str) -> String {
        let output = at(Command::new("git"), self.0.path()).args(arguments.split(' ')).output().unwrap();
        assert!(output.status.success(), "git {arguments}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Runs `diff`; returns its exit code, its output, and its messages.
    pub fn run(&self, arguments: &str) -> (Option<i32>, String, String) {
        let mut command = at(Command::new(env!("CARGO_BIN_EXE_oascrate")), self.0.path());
        command.arg("diff").args(arguments.split(' ').filter(|argument| !argument.is_empty()));
        let Output { status, stdout, stderr } = command.output().unwrap();
        (status.code(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }
}

/// Returns a command in a folder, independent of the user who runs the test.
fn at(mut command: Command, folder: &Path) -> Command {
    command
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CEILING_DIRECTORIES", folder);
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "baker").env(format!("GIT_{role}_EMAIL"), "baker@bakery.example");
    }
    command.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_INDEX_FILE");
    command
}

pub const GONE: (&str, &str) = ("                  name: {type: string}\n", "");
pub const MORE: (&str, &str) =
    ("name: {type: string}", "name: {type: string}\n                  seeds: {type: boolean}");
pub const REMOVED: &str = "response-optional-property-removed";
