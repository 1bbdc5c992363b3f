//! The usual causes of syntax errors.

/// The usual cause of a parser error, by a part of its message; the first that matches.
const CAUSES: [(&str, &str); 7] = [
    ("unprintable", "delete the character, or write it as an escape in double quotes"),
    ("tab", "use spaces instead of tabs"),
    ("mapping values are not allowed", "quote the value if it contains `: `, or indent it on a line of its own"),
    ("unknown escape", "use single quotes to keep the backslash as it is"),
    ("quoted scalar", "close the quote that starts here"),
    ("unknown anchor", "define the anchor (`&name`) above the alias (`*name`), or quote a string that starts with `*`"),
    ("flow", "close the bracket, and put commas between the elements"),
];

/// The help for a parser error; `found` is the character at its place.
pub(super) fn help_for(message: &str, found: Option<char>) -> &'static str {
    if matches!(found, Some('@' | '`' | '%')) {
        return "quote the string: it starts with a character that is reserved in YAML";
    }
    let known = CAUSES.iter().find(|(part, _)| message.contains(part)).map(|(_, help)| *help);
    known.unwrap_or("compare the indentation with the lines above, and quote strings with special characters")
}
