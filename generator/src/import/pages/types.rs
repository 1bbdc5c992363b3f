//! Types as pages write them: `Array of string (uuid) Required`.

/// The types, each as OpenAPI has it.
const TYPES: &[(&str, Option<&str>, Option<&str>)] = &[
    ("string", Some("string"), None),
    ("integer", Some("integer"), None),
    ("number", Some("number"), None),
    ("boolean", Some("boolean"), None),
    ("object", Some("object"), None),
    ("array", Some("array"), None),
    ("file", Some("string"), Some("binary")),
    ("any", None, None),
];

/// How deep arrays can be nested.
const NESTED: usize = 8;

/// What can follow a type.
const FLAGS: &[(&str, Flag)] = &[
    ("Required", Flag::Required),
    ("Nullable", Flag::Nullable),
    ("Deprecated", Flag::Keyword("deprecated")),
    ("Read only", Flag::Keyword("readOnly")),
    ("ReadOnly", Flag::Keyword("readOnly")),
    ("Write only", Flag::Keyword("writeOnly")),
    ("WriteOnly", Flag::Keyword("writeOnly")),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Flag {
    Required,
    Nullable,
    Keyword(&'static str),
}

/// A line with a type: `Array of string (uuid) Required`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct TypeLine {
    /// How many times it is an array of the type.
    pub arrays: usize,
    pub kind: Option<&'static str>,
    pub format: Option<String>,
    pub is_required: bool,
    pub is_nullable: bool,
    /// Keywords that are `true`.
    pub flags: Vec<&'static str>,
}

/// Reads a line with a type, and nothing else.
pub(super) fn type_line(text: &str) -> Option<TypeLine> {
    let mut line = TypeLine::default();
    let mut rest = text;
    while let Some(inner) = rest.strip_prefix("Array of ").or_else(|| rest.strip_prefix("array of ")) {
        (line.arrays, rest) = (line.arrays + 1, inner);
    }
    if line.arrays > NESTED {
        return None;
    }
    let (word, kind, format) = TYPES.iter().find(|(word, ..)| rest.starts_with(word))?;
    (line.kind, line.format) = (*kind, format.map(str::to_owned));
    rest = rest.get(word.len()..)?.trim_start();
    if let Some((format, after)) = rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        (line.format, rest) = (Some(format.to_owned()), after.trim_start());
    }
    while !rest.is_empty() {
        let (word, flag) = FLAGS.iter().find(|(word, _)| rest.starts_with(word))?;
        match flag {
            Flag::Required => line.is_required = true,
            Flag::Nullable => line.is_nullable = true,
            Flag::Keyword(keyword) => line.flags.push(keyword),
        }
        rest = rest.get(word.len()..)?.trim_start();
    }
    Some(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_lines_with_a_type() {
        for (text, expected) in [
            ("string", "0 string"),
            ("stringRequired", "0 string required"),
            ("Array of object", "1 object"),
            ("Array of array of integer (int32) Required", "2 integer int32 required"),
            ("string (date-time) NullableDeprecated", "0 string date-time nullable deprecated"),
            ("file Required", "0 string binary required"),
            ("any", "0 any"),
            ("strings", "none"),
            (&format!("{}string", "Array of ".repeat(20_000)), "none"),
            ("object of desire", "none"),
            ("String", "none"),
            ("", "none"),
        ] {
            let told = type_line(text).map(|line| {
                let mut words = vec![line.arrays.to_string(), line.kind.unwrap_or("any").to_owned()];
                words.extend(line.format.clone());
                words.extend(line.is_required.then(|| "required".to_owned()));
                words.extend(line.is_nullable.then(|| "nullable".to_owned()));
                words.extend(line.flags.iter().map(|flag| (*flag).to_owned()));
                words.join(" ")
            });
            assert_eq!(told.unwrap_or_else(|| "none".to_owned()), expected, "{text}");
        }
    }
}
