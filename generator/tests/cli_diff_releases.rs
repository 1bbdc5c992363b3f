//! `oascrate diff` between releases: the changelog, and the summary over many revisions.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "support/bakery.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod bakery;

use bakery::{Bakery, GONE, MORE};

#[test]
fn changelog_lists_user_facing_changes() {
    let bakery = Bakery::new();
    bakery.edit(GONE.0, GONE.1);
    bakery.edit("tags: [Loaves]", "tags: [Loaves]\n      deprecated: true");
    let (_, text, said) = bakery.run("--format changelog --fail-on never");
    for part in [
        "### For users of the API\n\n#### Breaking\n\n- Optional response property removed (`string`): `200 name` of `GET \
         /loaves/{id}`.\n",
        "#### Deprecated\n\n- `GET /loaves/{id}` is deprecated.\n",
        "### For users of the crate\n\n#### Breaking\n\n- The field `models::",
        "#### Deprecated\n\n- The method `client::Loaves::get_loaf` is deprecated.",
    ] {
        assert!(text.contains(part), "{part}\n{text}{said}");
    }
    let (_, text, _) = bakery.run("--base spec/bakery.yaml --format changelog");
    assert!(text.contains("Nothing changed for users."), "{text}");
}

#[test]
fn changelog_joins_what_happened_alike() {
    let bakery = Bakery::new();
    let spec =
        bakery::SPEC.replace("name: {type: string}", "name: {type: integer}\n                  note: {type: string}");
    let more =
        "weight: {type: string}\n                  name: {type: string}\n                  seeds: {type: string}";
    let again = spec.split("  /loaves/{id}:").nth(1).unwrap().replace("get-loaf", "get-roll");
    bakery.write("old.yaml", &format!("{spec}  /rolls/{{id}}:{again}"));
    let [new, again] = [spec.as_str(), again.as_str()]
        .map(|text| text.replace("weight: {type: integer}\n                  name: {type: integer}", more));
    assert!(new.contains(more), "{new}");
    bakery.write("new.yaml", &format!("{new}  /rolls/{{id}}:{again}"));
    let (_, text, said) = bakery.run("--base old.yaml --head new.yaml --format changelog --fail-on never");
    for line in [
        "- Response type changed, from `integer` to `string`: `200 weight` of `GET /loaves/{id}` and `GET /rolls/{id}`.\n",
        "- Optional response property added (`string`): `200 seeds` of `GET /loaves/{id}` and `GET /rolls/{id}`.\n",
        "- The fields `weight` and `name` of `models::GetLoafOk` changed from `Option<i64>` to `Option<String>`.\n",
        "- The field `models::GetRollOk::seeds` is new.\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}{said}");
    }
}

#[test]
fn summarizes_a_range_by_revision() {
    let bakery = Bakery::new();
    bakery.git("tag first");
    bakery.edit(MORE.0, MORE.1);
    bakery.commit("Seeds");
    bakery.write("note", "not of the document");
    bakery.commit("Note");
    bakery.edit("name: {type: string}", "name: {type: integer}");
    bakery.commit("Numbers");
    let (code, text, said) = bakery.run("--range first..HEAD");
    assert_eq!(code, Some(0), "{said}");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(lines[0].starts_with("first (") && lines[0].ends_with(", 2 editions"), "{text}");
    assert!(lines[1].ends_with("1 compatible; Rust: minor  Seeds"), "{text}");
    assert!(lines[2].ends_with("1 breaking; Rust: major  Numbers"), "{text}");
    assert_eq!(lines[3], "in all  1 breaking, 1 compatible; Rust: major", "{text}");
    let (_, text, _) = bakery.run("--range first.. --format changelog");
    assert_eq!(text.matches("## Changes from").count(), 2, "{text}");
    let (_, text, _) = bakery.run("--range first..HEAD --format markdown");
    assert!(text.contains("| `Numbers` |"), "{text}");
    for (arguments, expected) in [
        ("--range first", "is not a range of revisions"),
        ("--range first.. --format json", "a range supports the formats"),
        ("--range first..nowhere", "cannot find `nowhere`"),
    ] {
        let (code, _, said) = bakery.run(arguments);
        assert!(code == Some(2) && said.contains(expected), "{arguments}: {said}");
    }
}
