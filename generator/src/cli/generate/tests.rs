use crate::diagnostic::render;

use super::*;

#[test]
fn checked_in_files_are_fresh() {
    let args = Args { check: true, ..Args::default() };
    match run(&args, &Project::of_repository()) {
        Ok(run) => assert!(run.reconciled.changes.is_empty(), "run `cargo xtask codegen` and commit the result"),
        Err(Error::Rejected(findings)) => panic!("{}", render(&findings.diagnostics, &findings.sources)),
        Err(error) => panic!("{error}"),
    }
}
