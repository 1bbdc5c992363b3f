//! A crate that `oascrate generate` has written passes its own tests: the examples in its comments. The unit tests of
//! the runtime need further dependencies, and run in the checked-in crate of this workspace.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::Command;

/// A document that shares names with the runtime, but is unrelated to the API of the runtime's examples.
const SPEC: &str = r##"
openapi: 3.0.3
info: {title: Ferry Timetable, version: "1"}
paths:
  /crossings/{id}:
    get:
      tags: [Call]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200":
          description: The crossing.
          content: {application/json: {schema: {$ref: "#/components/schemas/Json"}}}
  /piers:
    get:
      tags: [Clone]
      responses:
        "204": {description: No piers.}
components:
  schemas:
    Json: {type: object, required: [into], properties: {into: {$ref: "#/components/schemas/Context"}}}
    Context: {type: string, enum: [calm, rough]}
"##;

#[test]
fn emitted_crate_passes_its_own_tests() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec.yaml"), SPEC).unwrap();
    let written = Command::new(env!("CARGO_BIN_EXE_oascrate"))
        .args(["generate", "spec.yaml", "--out", "crate"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));

    // With the versions and the folder of this workspace, so that its dependencies are available, and mostly built.
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let emitted = folder.path().join("crate");
    fs::copy(workspace.join("Cargo.lock"), emitted.join("Cargo.lock")).unwrap();
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    let tested = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--features", "client,server,mock,gateway,tracing"])
        .current_dir(&emitted)
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&tested.stdout), String::from_utf8_lossy(&tested.stderr));
    assert!(tested.status.success(), "{said}");
    let passed = |line: &&str| line.starts_with("test result: ok. ") && !line.starts_with("test result: ok. 0 passed");
    assert_eq!(said.lines().filter(passed).count(), 1, "examples have run:\n{said}");
}
