//! Descriptions as doc comments, and proof that no text escapes from one.

use proptest::prelude::*;

use super::inert::{is_inert, lines, plain};
use super::wrap::WIDTH;

#[test]
fn writes_markdown_for_rustdoc() {
    for (markdown, expected) in [
        ("Plain.", "Plain."),
        ("one\ntwo\n\n\nthree\n", "one\ntwo\n\nthree"),
        ("fields[] of a[0]", "fields\\[\\] of a\\[0\\]"),
        ("a `b[]` <c", "a `b[]` \\<c"),
        ("Vec<String> and a <b", "Vec\\<String> and a \\<b"),
        ("an odd ` tick", "an odd \\` tick"),
        ("*a* __b__ snake_case 2 * 3", "*a* **b** snake_case 2 \\* 3"),
        ("one  \ntwo", "one\\\ntwo"),
        ("# Head #1\ntext", "# Head \\#1\n\ntext"),
        ("text\n***\ntext", "text\n\n***\n\ntext"),
        ("- a\n- b\n  - c\n\nd", "- a\n- b\n  - c\n\nd"),
        ("* a\n\n  b\n* c", "- a\n\n  b\n\n- c"),
        ("3) a\n4) b", "3. a\n4. b"),
        ("> a\n> - b", "> a\n>\n> - b"),
        ("a | b\n:-|-:\n`x\\|y` | **c**", "| a | b |\n| --- | --- |\n| `x\\|y` | **c** |"),
        ("- *\n- b", "- b"),
        ("- *\n\n  a", "- a"),
        ("- - * \n\ta\n- b", "- - a\n- b"),
        ("# a\n- b\n1. c", "# a\n\n- b\n\n1. c"),
    ] {
        assert_eq!(lines(markdown).join("\n"), expected, "{markdown}");
    }
}

#[test]
fn keeps_only_links_to_web_pages() {
    for (markdown, expected) in [
        ("[here](https://x.example/y), [there](y)", "[here](https://x.example/y), there"),
        ("see https://x.example/y.", "see <https://x.example/y>."),
        ("see <https://x.example/y>", "see <https://x.example/y>"),
        ("[https://x.example](https://x.example)", "[https://x.example](https://x.example)"),
        ("[Item] [`Item`][] [a]: b", "\\[Item\\] \\[`Item`\\]\\[\\] \\[a\\]: b"),
        ("[x](javascript:alert)", "x"),
        ("![alt](https://x.example/a.png) ![b](c)", "[alt](https://x.example/a.png) b"),
        ("wow![a](b) !\\[x\\](y) \\![l](https://x.example)", "wowa !\\[x\\](y) \\![l](https://x.example)"),
        ("[^1]\n\n[^1]: note it", "\\[^1\\]\n\n\\[^1\\]: note it"),
        ("[^1](https://x.example)", "[\\^1](https://x.example)"),
        ("[a][r]\n\n[r]: https://x.example 'title'", "[a](https://x.example)"),
    ] {
        assert_eq!(lines(markdown).join("\n"), expected, "{markdown}");
    }
}

#[test]
fn escapes_code_as_text() {
    for (markdown, expected) in [
        ("```json\n{}\n```", "```text\n{}\n```"),
        ("```\nopen", "```text\nopen\n```"),
        ("~~~rust\nrun();\n~~~", "```text\nrun();\n```"),
        ("    indented", "indented"),
        ("a\n\n    indented", "a\n\n```text\nindented\n```"),
        ("~~~~\n```\nrun();\n```\n~~~~", "````text\n```\nrun();\n```\n````"),
        ("> ```\n> run();\n> ```", "> ```text\n> run();\n> ```"),
        ("- a\n  ~~~\n  run();\n  ~~~", "- a\n\n  ```text\n  run();\n  ```"),
        ("1. ```\n   run();", "1. ```text\n   run();\n   ```"),
        ("`a`` b`", "```a`` b```"),
    ] {
        assert_eq!(lines(markdown).join("\n"), expected, "{markdown}");
    }
}

#[test]
fn drops_or_escapes_html() {
    for (markdown, expected) in [
        ("<a href='x' target='_blank'>here</a> it is<br>", "here it is"),
        ("one<br/>two<p>three", "one\ntwo\n\nthree"),
        ("<div>\n  one **two**\n</div>", "one **two**"),
        ("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>", "- a\n\n- b"),
        ("| a |\n| - |\n| b<br>c |", "| a |\n| --- |\n| b c |"),
        ("\\` <script>run()</script> \\`", "\\` \\<script>run()\\</script> \\`"),
        ("<script>\nrun()\n</script>", "\\<script>\nrun()\n\\</script>"),
        ("`<b>` stays <!-- not this -->", "`<b>` stays"),
        ("<pre>\n```\nrun();\n```\n</pre>", "```text\nrun();\n```"),
    ] {
        assert_eq!(lines(markdown).join("\n"), expected, "{markdown}");
    }
}

#[test]
fn drops_invisible_characters() {
    for (markdown, expected) in [
        ("a\u{202e}b\u{7}c\u{200b}d\u{85}e\u{2028}f", "abcd e f"),
        ("a\rb", "a\nb"),
        ("`a\u{202e}`", "`a\\u{202e}`"),
        ("```\na\u{1b}\n```", "```text\na\\u{1b}\n```"),
        ("👨\u{200d}👩 \u{202e}", "👨\u{200d}👩"),
        ("\u{202e}", ""),
    ] {
        assert_eq!(lines(markdown).join("\n"), expected, "{markdown:?}");
    }
}

#[test]
fn wraps_between_words() {
    let wrapped = lines(&"word ".repeat(60));
    assert!(wrapped.len() > 1 && wrapped.iter().all(|line| line.len() <= WIDTH), "{wrapped:?}");
    let long = "word ".repeat(22);
    for (rest, last) in [("\nnext line", "word word next line"), ("\\\nnext line", "next line")] {
        let wrapped = lines(&format!("{}{rest}", long.trim_end()));
        assert_eq!(wrapped.last().map(String::as_str), Some(last), "{wrapped:?}");
    }
    let dashes = lines(&"- word ".repeat(60).replacen("- ", "", 1));
    assert!(dashes.iter().all(|line| !line.starts_with('-')), "{dashes:?}");
}

/// Fragments of Markdown and HTML that open or close something.
fn adversarial() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        8 => prop::sample::select(vec![
            "\n", "\n\n", "\r\n", " ", "    ", "\t", "```", "````", "~~~", "~", "`", "``", "rust", "text", "run();", "\\",
            "<", ">", "<br>", "<p>", "</p>", "<div>", "<li>", "<ul>", "<pre>", "<b>", "<script>", "</script>", "<!--", "-->",
            "<?", "<![CDATA[", "]]>", "<a href='https://x.example'>", "[", "]", "(", ")", "![", "](", "[^1]", "[^1]: ", "[x]: ",
            "https://x.example/a", "http://", "javascript:x", "https:", "- ", "* ", "+ ", "1. ", "2) ", "> ", "# ", "###### ",
            "---", "===", "***", "**", "*", "_", "__", "|", "| a | b |\n| - | - |\n", ":-", "&lt;", "&#96;", "&#32;", "&#10;",
            "&nbsp;", "&", "!", "^", "- [ ] ", "\u{202e}", "\u{2028}", "\u{0}", "\u{1b}", "\u{a0}", "[`Vec`]", "$", "a", "word",
        ]).prop_map(str::to_owned),
        1 => "\\PC{1,3}",
        1 => any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn text_never_ends_the_comment(text in adversarial()) {
        for lines in [super::markdown::lines(&super::html::without_tags(text.trim())), plain(&text), lines(&text)] {
            let comment = lines.join("\n");
            prop_assert!(is_inert(&comment), "{text:?} is written as\n{comment}");
            let is_refused = |c: char| crate::printable::is_invisible(c) && !matches!(c, '\n' | '\t' | '\u{200c}' | '\u{200d}');
            prop_assert!(!comment.contains(is_refused), "{comment:?}");
            prop_assert!(lines.iter().all(|line| !line.contains('\n')));
        }
    }
}
