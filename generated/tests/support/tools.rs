//! Programs that are no part of this project.

use std::io::Write;

/// Says that a test is left out for want of a program; where tools are required, as `.ci/tools.sh` has it, that is a failure.
pub fn missing(words: &str) {
    assert!(std::env::var_os("OMNICHANNEL_TOOLS").is_none_or(|tools| tools != "required"), "{words}");
    // Not `println!`, which is shown of failures only.
    let _ = writeln!(std::io::stderr(), "skipped: {words}");
}
