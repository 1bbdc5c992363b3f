//! Our verdict on a release against that of `cargo-semver-checks`, which compares the emitted crates themselves.
//!
//! Ignored, since it builds each crate twice: `.ci/semver-checks` installs the tool and runs it. We must report every
//! break that the tool finds; a break that only we report must have a reason in the table of edits.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test that cannot go on stops")]

#[path = "support/crates.rs"]
#[allow(dead_code, reason = "crates are described here, not checked")]
mod crates;
#[path = "support/edits.rs"]
#[allow(dead_code, reason = "what each edit asks for is tested elsewhere")]
mod edits;
#[path = "support/pipeline.rs"]
#[allow(dead_code, reason = "no overlays here")]
mod pipeline;
#[path = "support/shared.rs"]
mod shared;

use std::path::Path;
use std::process::Command;

use crates::Workspace;
use edits::{EDITS, Edit};
use oascrate::diff::{Bump, Snapshot, compare};
use pipeline::{Texts, generate};

/// Two documents and the known facts of their difference.
struct Release {
    name: String,
    base: Texts,
    head: Texts,
    /// Why the tool may miss a break that we report.
    unseen: Option<&'static str>,
}

fn releases() -> Vec<Release> {
    let edited = |edit: &Edit| Release {
        name: edit.name.to_owned(),
        base: Edit::base(),
        head: edit.head(),
        unseen: edit.unseen,
    };
    let mut releases: Vec<Release> = EDITS.iter().map(edited).collect();
    if std::env::var_os("OMNICHANNEL_SHARED").is_none_or(|folder| folder == "none") {
        println!("without the published revisions: set OMNICHANNEL_SHARED");
        return releases;
    }
    let folder = shared::folder();
    // Without our overlays and names, which are strict and fit one revision.
    let revisions = shared::documents(&folder.join("upstream/revisions"));
    for pair in revisions.windows(2) {
        let texts = |index: usize| Texts::new(&pair[index].0, pair[index].1.clone());
        let name = format!("revision-{}-to-{}", &pair[0].0[..3], &pair[1].0[..3]);
        releases.push(Release { name, base: texts(0), head: texts(1), unseen: None });
    }
    releases
}

fn ours(release: &Release) -> Bump {
    let [base, head] = [&release.base, &release.head].map(|texts| {
        let (snapshot, said) = texts.run(Snapshot::read);
        snapshot.unwrap_or_else(|| panic!("{}: {said}", release.name))
    });
    compare(&base, &head).bump()
}

/// Returns whether the tool finds a breaking change, in the descriptions of two crates written by rustdoc.
fn breaks(base: &Path, head: &Path) -> bool {
    let mut command = Command::new("cargo-semver-checks");
    command.args(["semver-checks", "--color", "never", "--release-type", "minor", "--baseline-rustdoc"]).arg(base);
    command.arg("--current-rustdoc").arg(head);
    let output = command.output().unwrap_or_else(|error| panic!("cargo-semver-checks: {error}"));
    let said = String::from_utf8_lossy(&output.stderr);
    match (output.status.success(), said.contains("requires new major version")) {
        (true, _) => false,
        (false, true) => true,
        (false, false) => panic!("{command:?}\n{said}"),
    }
}

#[test]
#[ignore = "builds some sixty crates; `.ci/semver-checks` runs it"]
fn required_bump_satisfies_cargo_semver_checks() {
    let releases = releases();
    let described = [true, false].map(|is_base| {
        // One after the other in one place, so that what they depend on is built once.
        let mut workspace = Workspace::new("semver");
        for release in &releases {
            let texts = if is_base { &release.base } else { &release.head };
            let (output, said) = texts.run(generate);
            workspace.add(&release.name, output.unwrap_or_else(|| panic!("{}: {said}", release.name)));
        }
        workspace
            .describe("client,server", if is_base { "base" } else { "head" })
            .unwrap_or_else(|said| panic!("{said}"))
    });
    let mut faults = Vec::new();
    println!("| edit | ours | cargo-semver-checks | |\n|---|---|---|---|");
    for release in &releases {
        let file = format!("{}.json", release.name.replace('-', "_"));
        let [ours, theirs] = [ours(release), {
            let [base, head] = &described;
            if breaks(&base.join(&file), &head.join(&file)) { Bump::Major } else { Bump::Minor }
        }];
        let note = match (ours == Bump::Major, theirs == Bump::Major, release.unseen) {
            (true, false, Some(reason)) => reason,
            (true, true, None) | (false, false, None) => "",
            (_, _, _) => {
                faults.push(release.name.as_str());
                "?"
            }
        };
        let theirs = if theirs == Bump::Major { "major" } else { "nothing breaks" };
        println!("| {} | {} | {theirs} | {note} |", release.name, format!("{ours:?}").to_lowercase());
    }
    assert!(faults.is_empty(), "{faults:?}");
}
