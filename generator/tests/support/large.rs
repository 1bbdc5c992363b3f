//! Documents of any size, one function for each dimension in which a document can be large.

use std::fmt::Write as _;

#[path = "large_choices.rs"]
mod choices;

pub use choices::*;

/// The texts of a run.
#[derive(Default)]
pub struct Large {
    pub document: String,
    pub names: Option<String>,
    pub overlay: Option<String>,
}

impl Large {
    fn new(document: String) -> Self {
        Self { document, ..Self::default() }
    }

    fn names(self, names: String) -> Self {
        Self { names: Some(names), ..self }
    }

    fn overlay(self, overlay: String) -> Self {
        Self { overlay: Some(overlay), ..self }
    }
}

/// `part` for each number, with commas between.
fn list(n: usize, part: impl Fn(usize) -> String) -> String {
    let mut text = String::new();
    for i in 0..n {
        // Writing to a string cannot fail.
        let _ = write!(text, "{}{}", if i == 0 { "" } else { "," }, part(i));
    }
    text
}

/// Returns a document, minified, with these properties beside `openapi` and `info`.
fn document(members: &str) -> Large {
    Large::new(format!(r#"{{"openapi":"3.0.3","info":{{"title":"Large","version":"1"}},{members}}}"#))
}

/// An operation that returns a value of `schema`.
fn returning(schema: &str) -> String {
    format!(
        r#""get":{{"tags":["things"],"responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{schema}}}}}}}}}}}"#
    )
}

/// A document whose only operation returns the first of `n` component schemas.
fn schemas(n: usize, schema: impl Fn(usize) -> String) -> Large {
    let components = list(n, |i| format!(r#""S{i}":{}"#, schema(i)));
    let operation = returning(&to(0));
    document(&format!(r#""paths":{{"/things":{{{operation}}}}},"components":{{"schemas":{{{components}}}}}"#))
}

/// A document whose only operation returns a value of `schema`.
fn schema(schema: &str) -> Large {
    document(&format!(r#""paths":{{"/things":{{{}}}}}"#, returning(schema)))
}

fn to(i: usize) -> String {
    format!(r##"{{"$ref":"#/components/schemas/S{i}"}}"##)
}

/// The `i`th schema of a chain of `n`; the last one is a string.
fn chain(n: usize, link: impl Fn(usize) -> String) -> Large {
    schemas(n, |i| if i + 1 < n { link(i) } else { r#"{"type":"string"}"#.to_owned() })
}

pub fn chain_of_references(n: usize) -> Large {
    chain(n, |i| to(i + 1))
}

pub fn chain_of_properties(n: usize) -> Large {
    chain(n, |i| format!(r#"{{"type":"object","properties":{{"next":{}}}}}"#, to(i + 1)))
}

pub fn chain_of_required_properties(n: usize) -> Large {
    chain(n, |i| format!(r#"{{"type":"object","required":["next"],"properties":{{"next":{}}}}}"#, to(i + 1)))
}

pub fn chain_of_lists(n: usize) -> Large {
    chain(n, |i| format!(r#"{{"type":"array","items":{}}}"#, to(i + 1)))
}

pub fn chain_of_unions(n: usize) -> Large {
    chain(n, |i| format!(r#"{{"oneOf":[{},{{"type":"integer"}}]}}"#, to(i + 1)))
}

pub fn chain_of_all_of(n: usize) -> Large {
    schemas(n, |i| {
        let own = format!(r#"{{"type":"object","properties":{{"p{i}":{{"type":"string"}}}}}}"#);
        if i + 1 < n { format!(r#"{{"allOf":[{},{own}]}}"#, to(i + 1)) } else { own }
    })
}

pub fn chain_of_renaming_all_of(n: usize) -> Large {
    schemas(n, |i| {
        let own = r#"{"type":"object","properties":{"p":{"type":"string"}}}"#.to_owned();
        if i + 1 < n { format!(r#"{{"allOf":[{}]}}"#, to(i + 1)) } else { own }
    })
}

/// A circle of objects, each the property of the one before.
pub fn circle_of_properties(n: usize) -> Large {
    schemas(n, |i| format!(r#"{{"type":"object","required":["next"],"properties":{{"next":{}}}}}"#, to((i + 1) % n)))
}

pub fn diamonds_of_all_of(n: usize) -> Large {
    schemas(n, |i| {
        let own = r#"{"type":"object","properties":{"p":{"type":"string"}}}"#.to_owned();
        if i + 1 < n { format!(r#"{{"allOf":[{next},{next}]}}"#, next = to(i + 1)) } else { own }
    })
}

pub fn diamonds_of_one_of(n: usize) -> Large {
    chain(n, |i| format!(r#"{{"oneOf":[{next},{{"type":"array","items":{next}}},{next}]}}"#, next = to(i + 1)))
}

pub fn diamonds_of_properties(n: usize) -> Large {
    chain(n, |i| {
        format!(r#"{{"type":"object","required":["a"],"properties":{{"a":{next},"b":{next}}}}}"#, next = to(i + 1))
    })
}

/// Two equal stacks of diamonds, declared to be one.
/// `n` equal schemas, declared to be one.
/// `n` schemas with a property each that no other one has, declared to be one family.
/// `n` shapes of two sites each.
/// One large base that `n` schemas extend.
pub fn heirs_of_a_large_base(n: usize) -> Large {
    let base = list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#));
    schemas(n, |i| match i {
        0 => format!(r#"{{"type":"object","properties":{{{base}}}}}"#),
        _ => format!(r#"{{"allOf":[{},{{"properties":{{"own{i}":{{"type":"string"}}}}}}]}}"#, to(0)),
    })
}

pub fn component_schemas(n: usize) -> Large {
    schemas(n, |i| {
        format!(r#"{{"type":"object","properties":{{"id":{{"type":"string"}},"number{i}":{{"type":"integer"}}}}}}"#)
    })
}

pub fn enum_values(n: usize) -> Large {
    schema(&format!(r#"{{"type":"string","enum":[{}]}}"#, list(n, |i| format!(r#""value{i}""#))))
}

pub fn required_properties(n: usize) -> Large {
    let required = list(n, |i| format!(r#""p{i}""#));
    let properties = list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#));
    schema(&format!(r#"{{"type":"object","required":[{required}],"properties":{{{properties}}}}}"#))
}

pub fn parts_of_all_of(n: usize) -> Large {
    let part = |i| format!(r#"{{"type":"object","required":["p{i}"],"properties":{{"p{i}":{{"type":"string"}}}}}}"#);
    schema(&format!(r#"{{"allOf":[{}]}}"#, list(n, part)))
}

pub fn alternatives(n: usize) -> Large {
    let alternative = |i| {
        format!(
            r#"{{"title":"Kind {i}","type":"object","required":["p{i}"],"properties":{{"p{i}":{{"type":"string"}}}}}}"#
        )
    };
    schema(&format!(r#"{{"oneOf":[{}]}}"#, list(n, alternative)))
}

pub fn alternatives_with_a_discriminator(n: usize) -> Large {
    schemas(n, |i| match i {
        0 => {
            let mapping = list(n - 1, |i| format!(r##""k{i}":"#/components/schemas/S{}""##, i + 1));
            let one_of = list(n - 1, |i| to(i + 1));
            format!(r#"{{"oneOf":[{one_of}],"discriminator":{{"propertyName":"kind","mapping":{{{mapping}}}}}}}"#)
        }
        _ => r#"{"type":"object","required":["kind"],"properties":{"kind":{"type":"string"}}}"#.to_owned(),
    })
}

pub fn operations(n: usize) -> Large {
    document(&format!(
        r#""paths":{{{}}}"#,
        list(n, |i| format!(
            r#""/things{i}/{{id}}":{{"parameters":[{{"name":"id","in":"path","required":true,"schema":{{"type":"string"}}}}],{}}}"#,
            returning(r#"{"type":"object","properties":{"a":{"type":"string"}}}"#)
        ))
    ))
}

pub fn tags(n: usize) -> Large {
    let paths = list(n, |i| {
        format!(r#""/things{i}":{{"get":{{"tags":["tag {i}"],"responses":{{"200":{{"description":""}}}}}}}}"#)
    });
    let tags = list(n, |i| format!(r#"{{"name":"tag {i}","description":"The tag {i}."}}"#));
    document(&format!(r#""tags":[{tags}],"paths":{{{paths}}}"#))
}

pub fn parameters(n: usize) -> Large {
    let parameters = list(n, |i| format!(r#"{{"name":"p{i}","in":"query","schema":{{"type":"string"}}}}"#));
    document(&format!(
        r#""paths":{{"/things":{{"get":{{"parameters":[{parameters}],"responses":{{"200":{{"description":""}}}}}}}}}}"#
    ))
}

pub fn security_schemes(n: usize) -> Large {
    let schemes = list(n, |i| format!(r#""scheme{i}":{{"type":"apiKey","in":"header","name":"X-Key-{i}"}}"#));
    let requirements = list(n, |i| format!(r#"{{"scheme{i}":[]}}"#));
    document(&format!(
        r#""security":[{requirements}],"paths":{{"/things":{{"get":{{"responses":{{"200":{{"description":""}}}}}}}}}},"components":{{"securitySchemes":{{{schemes}}}}}"#
    ))
}

pub fn statuses(n: usize) -> Large {
    let responses = list(n.min(400), |i| {
        format!(r#""{}":{{"description":"","headers":{{"X-A":{{"schema":{{"type":"string"}}}}}}}}"#, 200 + i)
    });
    document(&format!(r#""paths":{{"/things":{{"get":{{"responses":{{{responses}}}}}}}}}"#))
}

pub fn media_types(n: usize) -> Large {
    let content = list(n, |i| format!(r#""application/x-{i}":{{}}"#));
    document(&format!(
        r#""paths":{{"/things":{{"get":{{"responses":{{"200":{{"description":"","content":{{{content}}}}}}}}}}}}}"#
    ))
}

pub fn examples(n: usize) -> Large {
    let examples = list(n, |i| format!(r#""example {i}":{{"value":{{"a":"true"}}}}"#));
    let schema = r#"{"type":"object","properties":{"a":{"type":"boolean"}}}"#;
    document(&format!(
        r#""paths":{{"/things":{{"get":{{"responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{schema},"examples":{{{examples}}}}}}}}}}}}}}}}}"#
    ))
}

pub fn a_long_description(n: usize) -> Large {
    let text = list(n, |i| format!("Sentence {i} of *many* with `code`. "));
    schema(&format!(r#"{{"type":"object","description":"{text}","properties":{{"a":{{"type":"string"}}}}}}"#))
}

pub fn duplicate_keys(n: usize) -> Large {
    document(&list(n, |_| r#""paths":{}"#.to_owned()))
}

/// Unknown keys, all in one line.
pub fn errors_in_one_line(n: usize) -> Large {
    document(&format!(r#""paths":{{}},{}"#, list(n, |i| format!(r#""unknown{i}":1"#))))
}

/// References to names that are all a little wrong.
pub fn misspelled_references(n: usize) -> Large {
    schemas(n, |i| {
        let next = i + 1;
        format!(r##"{{"type":"object","properties":{{"a":{{"$ref":"#/components/schemas/SS{next}"}}}}}}"##)
    })
}

pub fn misspelled_requirements(n: usize) -> Large {
    let required = list(n, |i| format!(r#""prooperty{i}""#));
    let properties = list(n, |i| format!(r#""property{i}":{{"type":"string"}}"#));
    schema(&format!(r#"{{"type":"object","required":[{required}],"properties":{{{properties}}}}}"#))
}

/// Pins that nothing asks for.
/// Types that all want one name.
pub fn colliding_names(n: usize) -> Large {
    schemas(n, |i| {
        format!(
            r#"{{"type":"object","properties":{{"a-b{}":{{"type":"string"}},"a_b":{{"type":"string"}}}}}}"#,
            "-".repeat(i % 3)
        )
    })
}

/// Brackets that are never closed.
pub fn brackets(n: usize) -> Large {
    Large::new("[".repeat(n))
}

/// Returns `n` nested properties, as deep as a text may nest.
pub fn deep_properties(n: usize) -> Large {
    let mut deep = r#"{"type":"string"}"#.to_owned();
    for _ in 0..58 {
        deep = format!(r#"{{"type":"object","required":["a"],"properties":{{"a":{deep}}}}}"#);
    }
    let deep: String = deep;
    schemas(n.div_ceil(58), |_| deep.clone())
}

/// Returns nested anchors, all unused.
pub fn nested_anchors(n: usize) -> Large {
    let mut text = String::new();
    for i in 0..n.div_ceil(100) {
        // Writing to a string cannot fail.
        let _ = write!(text, "- ");
        for j in 0..100 {
            let _ = write!(text, "&a{i}x{j} [");
        }
        let _ = writeln!(text, "x{}", "]".repeat(100));
    }
    Large::new(format!("openapi: 3.0.3\ninfo: {{title: Large, version: '1'}}\npaths: {{}}\nx-data:\n{text}"))
}

/// Aliases of one large value.
pub fn aliases(n: usize) -> Large {
    let values: String = (0..n).map(|i| format!("  - value{i}\n")).collect();
    let aliases: String = (0..n).map(|i| format!("  key{i}: *list\n")).collect();
    Large::new(format!(
        "openapi: 3.0.3\ninfo: {{title: Large, version: '1'}}\npaths: {{}}\nx-list: &list\n{values}x-uses:\n{aliases}"
    ))
}

/// A YAML text beyond ASCII in one line.
pub fn a_long_line_of_yaml(n: usize) -> Large {
    let items = list(n, |i| format!("'größe {i}'"));
    Large::new(format!("openapi: 3.0.3\ninfo: {{title: Large, version: '1'}}\npaths: {{}}\nx-data: [{items}]\n"))
}

/// Returns strings where booleans are expected, each of which a repair corrects.
pub fn repairs(n: usize) -> Large {
    let properties = list(n, |i| format!(r#""p{i}":{{"type":"string","nullable":"true","example":1}}"#));
    schema(&format!(r#"{{"type":"object","properties":{{{properties}}}}}"#))
}

/// Nested tuples, in the notation of OpenAPI 3.1.
pub fn nested_tuples(n: usize) -> Large {
    let mut deep = r#"{"type":"string"}"#.to_owned();
    for _ in 0..30 {
        deep = format!(r#"{{"prefixItems":[{{"type":"string"}}],"items":{deep}}}"#);
    }
    let large = schemas(n.div_ceil(30), |_| deep.clone());
    Large::new(large.document.replacen("3.0.3", "3.1.0", 1))
}

/// Paths that all lack their slash.
pub fn paths_without_a_slash(n: usize) -> Large {
    let path = |i| format!(r#""things{i}":{{"get":{{"responses":{{"200":{{"description":"The thing."}}}}}}}}"#);
    document(&format!(r#""paths":{{{}}}"#, list(n, path)))
}
