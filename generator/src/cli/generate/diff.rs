//! The outdated files, as a unified diff.

use std::time::Duration;

use similar::TextDiff;

use crate::cli::reconcile::{Change, Reconciled};
use crate::cli::terminal::counted;

/// The maximum number of lines shown of a file's diff; the number of omitted lines follows.
const LINES: usize = 40;

/// The maximum time to search for the shortest diff of a file. After it, the diff is longer, but it is cut anyway.
const PATIENCE: Duration = Duration::from_millis(500);

/// All differences, file by file.
pub(super) fn report(reconciled: &Reconciled) -> String {
    reconciled.changes.iter().map(change).collect::<Vec<_>>().join("\n")
}

fn change(change: &Change) -> String {
    let found = change.found.as_deref().map(String::from_utf8_lossy);
    let (what, old, new) = match (&found, &change.desired) {
        (None, _) => ("missing", "/dev/null".to_owned(), format!("b/{}", change.name)),
        (_, None) => ("orphaned", format!("a/{}", change.name), "/dev/null".to_owned()),
        _ => ("out of date", format!("a/{}", change.name), format!("b/{}", change.name)),
    };
    let diff = TextDiff::configure()
        .timeout(PATIENCE)
        .diff_lines(found.as_deref().unwrap_or_default(), change.desired.as_deref().unwrap_or_default())
        .unified_diff()
        .context_radius(3)
        .header(&old, &new)
        .to_string();
    format!("{what}: {}\n{}", change.name, cut(&diff))
}

/// The first lines of a diff, and how many there are besides.
fn cut(diff: &str) -> String {
    let mut lines = diff.split_inclusive('\n');
    let mut shown: String = lines.by_ref().take(LINES).collect();
    let rest = lines.count();
    if rest > 0 {
        shown.push_str(&format!("... and {} of this diff\n", counted(rest, "more line")));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changed(found: Option<&str>, desired: Option<&str>) -> String {
        change(&Change {
            name: "models/a.rs".to_owned(),
            found: found.map(|text| text.as_bytes().to_owned()),
            desired: desired.map(str::to_owned),
        })
    }

    #[test]
    fn each_kind_of_difference_has_its_diff() {
        assert_eq!(
            changed(Some("a\nb\n"), Some("a\nc\n")),
            "out of date: models/a.rs\n--- a/models/a.rs\n+++ b/models/a.rs\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n"
        );
        assert_eq!(
            changed(None, Some("c\n")),
            "missing: models/a.rs\n--- /dev/null\n+++ b/models/a.rs\n@@ -0,0 +1 @@\n+c\n"
        );
        assert_eq!(
            changed(Some("b\n"), None),
            "orphaned: models/a.rs\n--- a/models/a.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-b\n"
        );
    }

    #[test]
    fn counts_truncated_lines() {
        let long = "line\n".repeat(100);
        let text = changed(None, Some(&long));
        // Two header lines and one with the position.
        assert!(text.ends_with("+line\n... and 63 more lines of this diff\n"), "{text}");
        assert_eq!(text.lines().count(), 1 + LINES + 1);
    }
}
