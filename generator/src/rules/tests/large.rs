//! Inputs that are too large for a page, or that no input of a whole run can be: each raises one rule.

use std::fmt::Write as _;

use super::example::Outcome;
use crate::diagnostic::Diagnostics;
use crate::dialect::Dialect;
use crate::diff::Snapshot;
use crate::generate::generate;
use crate::pipeline::Input;
use crate::source::{MAX_DEPTH, Sources, parse};

/// A run of the generator on a large input.
type Run = fn() -> Outcome;

/// The rules whose pages show a part of the example only, each with the whole.
pub const ALL: &[(&str, Run)] = &[
    ("alias-expansion", alias_expansion),
    ("deep-composition", deep_composition),
    ("invalid-output", invalid_output),
    ("long-reference-chain", long_reference_chain),
    ("overlay-expansion", overlay_expansion),
    ("too-deep", too_deep),
    ("too-many-schemas", too_many_schemas),
    ("too-much-inherited", too_much_inherited),
    ("unsupported-reference", unsupported_reference),
];

fn reported(sink: &Diagnostics) -> Outcome {
    Outcome {
        reported: sink.sorted().iter().map(|found| (found.severity, found.rule.id)).collect(),
        ..Outcome::default()
    }
}

fn run(document: &str, overlay: Option<&str>) -> Outcome {
    let mut sources = Sources::new();
    let mut sink = Diagnostics::default();
    let input = Input {
        document: sources.add("openapi.yaml", document),
        overlays: overlay.map(|overlay| sources.add("overlay.yaml", overlay)).into_iter().collect(),
        ..Input::default()
    };
    generate(&sources, &input, &mut sink);
    reported(&sink)
}

/// A document with these component schemas, of which each may refer to the next.
fn schemas(count: usize, schema: impl Fn(usize) -> String) -> String {
    let mut text = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n".to_owned();
    for n in 0..count {
        let _ = writeln!(text, "    S{n}: {}", schema(n));
    }
    text
}

fn to(n: usize) -> String {
    format!("{{ $ref: '#/components/schemas/S{n}' }}")
}

fn alias_expansion() -> Outcome {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for n in 1..9 {
        let aliases = vec![format!("*a{}", n - 1); 10].join(", ");
        let _ = writeln!(text, "a{n}: &a{n} [{aliases}]");
    }
    run(&text, None)
}

fn deep_composition() -> Outcome {
    run(&schemas(150, |n| if n < 149 { format!("{{ allOf: [{}] }}", to(n + 1)) } else { "{}".to_owned() }), None)
}

fn invalid_output() -> Outcome {
    let mut sink = Diagnostics::default();
    crate::emit::emit_invalid_tokens(&mut sink);
    reported(&sink)
}

fn long_reference_chain() -> Outcome {
    run(&schemas(50, |n| if n < 49 { to(n + 1) } else { "{}".to_owned() }), None)
}

fn overlay_expansion() -> Outcome {
    let copy = "  - target: $.components.schemas.S0\n    copy: $.components\n";
    let overlay = format!("overlay: 1.1.0\ninfo: {{ title: T, version: '1' }}\nactions:\n{}", copy.repeat(MAX_DEPTH));
    run(&schemas(10, |_| "{ type: object }".to_owned()), Some(&overlay))
}

fn too_deep() -> Outcome {
    run(&"[".repeat(MAX_DEPTH + 1), None)
}

fn too_many_schemas() -> Outcome {
    let document = schemas(40, |n| match n {
        0 => format!("{{ properties: {{ a: {{ allOf: [{}, {}] }}, b: {} }} }}", to(0), to(1), to(0)),
        39 => "{}".to_owned(),
        n => format!("{{ properties: {{ a: {next}, b: {next} }} }}", next = to(n + 1)),
    });
    let operation = "paths: { /a: { get: { responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/S0' } } } } } } } }";
    let mut sources = Sources::new();
    let mut sink = Diagnostics::default();
    let input =
        Input { document: sources.add("openapi.yaml", document.replace("paths: {}", operation)), ..Input::default() };
    Snapshot::read(&sources, &input, &mut sink);
    reported(&sink)
}

fn too_much_inherited() -> Outcome {
    let schema = |n: usize| {
        let own: Vec<_> = (0..10).map(|property| format!("p{n}x{property}: {{}}")).collect();
        let own = format!("{{ type: object, properties: {{ {} }} }}", own.join(", "));
        if n < 89 { format!("{{ allOf: [{}, {own}] }}", to(n + 1)) } else { own }
    };
    run(&schemas(90, schema), None)
}

/// The document as it is written: in a run, all references lead to components by then.
fn unsupported_reference() -> Outcome {
    let mut sources = Sources::new();
    let mut sink = Diagnostics::default();
    let text =
        schemas(1, |_| "{ properties: { a: { $ref: '#/components/schemas/S0/properties/b' }, b: {} } }".to_owned());
    let file = sources.add("openapi.yaml", text);
    let document = parse(&sources, file, &mut sink).unwrap();
    crate::lower::lower(&document, &Dialect::default(), &mut sink);
    reported(&sink)
}
