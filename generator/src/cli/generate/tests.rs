use crate::diagnostic::render;

use super::*;

#[test]
fn checked_in_files_are_fresh() {
    let (args, workspace) = (Args { check: true, ..Args::default() }, Workspace::here());
    match args.texts(&workspace).and_then(|texts| codegen(&args, texts, &workspace)) {
        Ok(run) => assert!(run.reconciled.changes.is_empty(), "run `cargo xtask codegen` and commit the result"),
        Err(Error::Rejected(findings)) => panic!("{}", render(&findings.diagnostics, &findings.sources)),
        Err(error) => panic!("{error}"),
    }
}
