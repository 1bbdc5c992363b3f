//! How errors of an overlay are shown to its author.

use super::tests::run;

const DOCUMENT: &str = "\
paths:
  /visitors:
    get:
      tags: [Visitors]
      parameters:
        - name: count
          schema: { type: string }
        - name: offset
          schema: { type: integer }
";

/// An overlay of one action; `expect` may be empty.
fn overlay(action: &str, expect: &str) -> String {
    let head = "overlay: 1.1.0\ninfo: { title: t, version: 1.0.0 }\nactions:\n";
    let quirk = "    x-omnigen-quirk:\n      id: visitors-count\n      reason: r\n      evidence: e\n";
    format!("{head}{action}{quirk}{expect}")
}

#[test]
fn missing_target_shows_the_resolved_prefix() {
    let overlay = overlay("  - target: $.paths['/visitors'].post.summary\n    remove: true\n", "");
    let expected = "\
error[overlay-no-match]: the target matches nothing in the document
 --> overlay.yaml:4:13
  |
4 |   - target: $.paths['/visitors'].post.summary
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ member `post` does not exist
  |
 ::: document.yaml:3:5
  |
3 |     get:
  |     ---- the path ends at a mapping here
  |
  = help: correct the path, or delete the action if upstream has removed what it selected
";
    assert_eq!(run(DOCUMENT, &overlay).said, expected);
}

#[test]
fn unexpected_value_shows_both_values() {
    let overlay = overlay(
        "  - target: $.paths['/visitors'].get.parameters[*].schema\n    update: { type: number }\n",
        "      expect: { type: string }\n",
    );
    let expected = "\
error[overlay-unexpected-value]: expected `\"string\"`, found `\"integer\"`
  --> overlay.yaml:10:23
   |
10 |       expect: { type: string }
   |                       ^^^^^^ expected value
   |
  ::: document.yaml:9:27
   |
 9 |           schema: { type: integer }
   |                           ------- found `\"integer\"`
   |
   = help: check whether the action is still right, then correct `expect` or delete the action
";
    assert_eq!(run(DOCUMENT, &overlay).said, expected);
}

#[test]
fn suggests_deleting_fixes_made_upstream() {
    let overlay = overlay("  - target: $.paths.*.get.parameters[1].schema\n    update: { type: integer }\n", "");
    let expected = "\
error[overlay-already-applied]: the action has no effect
 --> overlay.yaml:4:13
  |
4 |   - target: $.paths.*.get.parameters[1].schema
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
 ::: document.yaml:9:19
  |
9 |           schema: { type: integer }
  |                   ----------------- has the new value
  |
  = help: delete the action: the document already contains the change
";
    assert_eq!(run(DOCUMENT, &overlay).said, expected);
}

#[test]
fn does_not_append_existing_elements() {
    let overlay = overlay("  - target: $.paths.*.get\n    update:\n      tags: [Reservation, Visitors]\n", "");
    let expected = "\
error[overlay-already-applied]: the array already contains this element
 --> overlay.yaml:6:27
  |
6 |       tags: [Reservation, Visitors]
  |                           ^^^^^^^^ duplicate element
  |
 ::: document.yaml:4:14
  |
4 |       tags: [Visitors]
  |              -------- existing element
  |
  = help: delete the element from the action, or the action if it has no other
";
    assert_eq!(run(DOCUMENT, &overlay).said, expected);
}

#[test]
fn shows_unmergeable_values_side_by_side() {
    let overlay = overlay("  - target: $.paths['/visitors']\n    update: { get: [] }\n", "");
    let expected = "\
error[overlay-incompatible]: a sequence cannot be merged into a mapping
 --> overlay.yaml:5:20
  |
5 |     update: { get: [] }
  |                    ^^ a sequence in the overlay
  |
 ::: document.yaml:4:7
  |
4 |       tags: [Visitors]
  |       ---------------- a mapping in the document
  |
  = help: remove the old value by an action of its own, and add the new one by a second action
";
    assert_eq!(run(DOCUMENT, &overlay).said, expected);
}

#[test]
fn misspelled_key_lists_the_known_keys() {
    let overlay = overlay("  - target: $.paths\n    remove: true\n    descripton: d\n", "");
    let expected = "\
error[overlay-syntax]: an action has no key `descripton`
 --> overlay.yaml:6:5
  |
6 |     descripton: d
  |     ^^^^^^^^^^
  |
  = help: required keys: `target`, `x-omnigen-quirk`; optional keys: `description`, `update`, `remove`, `copy`
";
    assert_eq!(run(DOCUMENT, &overlay).said, expected);
}

#[test]
fn invalid_path_shows_an_example() {
    let overlay = overlay("  - target: $.paths[/visitors]\n    remove: true\n", "");
    let expected = "\
error[overlay-syntax]: invalid JSONPath: parser error at character 7
 --> overlay.yaml:4:13
  |
4 |   - target: $.paths[/visitors]
  |             ^^^^^^^^^^^^^^^^^^
  |
  = help: write a path as in RFC 9535: `$.paths['/users'].get.parameters[?@.name == 'count']`
";
    assert_eq!(run(DOCUMENT, &overlay).said, expected);
}

#[test]
fn truncates_long_values_in_messages() {
    let overlay = overlay(
        "  - target: $.paths['/visitors'].get\n    update: { tags: [x] }\n",
        "      expect: { parameters: [] }\n",
    );
    let said = run(DOCUMENT, &overlay).said;
    assert!(
        said.contains(
            "expected `[]`, found `[{\"name\":\"count\",\"schema\":{\"type\":\"string\"}},{\"name\":\"offset...`"
        ),
        "{said}"
    );
}
