//! Moves a source file from the root of a crate into a module of the crate.

use crate::code;
use crate::generated_file::GeneratedFile;

/// The beginning of a path that starts at the root.
const ROOT: &str = "crate::";

/// The file with every path from the root leading through the module. Strings and the text of the document are left
/// alone; links of our own comments are not.
pub(super) fn moved_into(file: GeneratedFile, module: &str) -> GeneratedFile {
    if !file.path.ends_with(".rs") {
        return file;
    }
    let code = code::code(&file.text);
    let mut text = String::with_capacity(file.text.len() + file.text.len() / 16);
    let mut start = 0;
    for (at, _) in file.text.match_indices(ROOT) {
        let before = file.text.get(..at).unwrap_or_default();
        if is_path(&code, at) || is_link(before) {
            let end = at + ROOT.len();
            text.push_str(file.text.get(start..end).unwrap_or_default());
            text.push_str(module);
            text.push_str("::");
            start = end;
        }
    }
    text.push_str(file.text.get(start..).unwrap_or_default());
    GeneratedFile { text, ..file }
}

/// Returns whether a path of the code starts here.
fn is_path(code: &str, at: usize) -> bool {
    let in_word = |c: char| c.is_alphanumeric() || c == '_';
    code.get(at..).is_some_and(|rest| rest.starts_with(ROOT))
        && !code.get(..at).and_then(|before| before.chars().next_back()).is_some_and(in_word)
}

/// Returns whether the following text is the target of a link in a doc comment.
fn is_link(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let is_comment = line.trim_start().starts_with("///") || line.trim_start().starts_with("//!");
    is_comment && ["](", "[`", "]: "].iter().any(|opening| before.ends_with(opening))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_every_path_with_the_module() {
        let table = [
            ("use crate::models::*;\n", "use crate::net::api::models::*;\n"),
            ("use super::*;\n", "use super::*;\n"),
            ("$crate::runtime::x!(my_crate::a)", "$crate::net::api::runtime::x!(my_crate::a)"),
            ("pub(crate) fn a() { \"crate::b\" }", "pub(crate) fn a() { \"crate::b\" }"),
            ("pub(in crate::runtime) fn a() {}", "pub(in crate::net::api::runtime) fn a() {}"),
            (
                "/// [`Client`](crate::Client), [`crate::server`]\n",
                "/// [`Client`](crate::net::api::Client), [`crate::net::api::server`]\n",
            ),
            ("/// Says crate::x. \n// crate::y\n", "/// Says crate::x. \n// crate::y\n"),
        ];
        for (text, expected) in table {
            let file = |path: &str| GeneratedFile { path: path.to_owned(), text: text.to_owned() };
            assert_eq!(moved_into(file("a.rs"), "net::api").text, expected);
            assert_eq!(moved_into(file("a.json"), "net::api").text, text);
        }
    }
}
