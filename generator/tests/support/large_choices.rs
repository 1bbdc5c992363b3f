//! Documents, names files and overlays of any size.

use std::fmt::Write as _;

use super::{Large, component_schemas, list, schemas, to};

/// Diamonds of references inside a declared shape.
pub fn diamonds_in_a_shape(n: usize) -> Large {
    let half = n / 2;
    let large = schemas(2 * half, |i| match (i + 1) % half {
        0 => r#"{"type":"object","properties":{"a":{"type":"string"}}}"#.to_owned(),
        _ => format!(r#"{{"type":"object","properties":{{"a":{next},"b":{next}}}}}"#, next = to(i + 1)),
    });
    large.names(format!("shapes:\n  Node: [\"schema:S0\", \"schema:S{half}\"]\n"))
}

/// Sites of one declared shape.
pub fn sites_of_a_shape(n: usize) -> Large {
    let large =
        schemas(n, |i| format!(r#"{{"type":"object","properties":{{"a":{{"type":"string"}},"next":{}}}}}"#, to(i)));
    large.names("shapes:\n  Node: [\"schema:S*\"]\n".to_owned())
}

/// Sites of one declared family.
pub fn sites_of_a_family(n: usize) -> Large {
    let large = schemas(n, |i| {
        format!(r#"{{"type":"object","properties":{{"a":{{"type":"string"}},"p{i}":{{"type":"string"}}}}}}"#)
    });
    large.names("families:\n  Thing: [\"schema:S*\"]\n".to_owned())
}

/// Declared shapes.
pub fn shapes(n: usize) -> Large {
    let large = schemas(n, |i| format!(r#"{{"type":"object","properties":{{"p{}":{{"type":"string"}}}}}}"#, i / 2));
    let mut names = "shapes:\n".to_owned();
    for i in (0..n).step_by(2) {
        // Writing to a string cannot fail.
        let _ = writeln!(names, "  Shape{i}: [\"schema:S{i}\", \"schema:S{}\"]", i + 1);
    }
    large.names(names)
}

/// Chosen names that nothing uses.
pub fn unused_pins(n: usize) -> Large {
    let mut names = "types:\n".to_owned();
    for i in 0..n {
        // Writing to a string cannot fail.
        let _ = writeln!(names, "  schema:T{i}: Type{i}");
    }
    component_schemas(n).names(names)
}

/// Overlay actions, one for each of `n` schemas.
pub fn overlay_actions(n: usize) -> Large {
    let mut overlay = "overlay: 1.1.0\ninfo: {title: Large, version: '1'}\nactions:\n".to_owned();
    for i in 0..n {
        // Writing to a string cannot fail.
        let _ = writeln!(
            overlay,
            "  - target: $.components.schemas.S{i}\n    update: {{description: Thing {i}}}\n    x-quirk: {{id: q{i}, reason: none, evidence: none}}"
        );
    }
    component_schemas(n).overlay(overlay)
}

/// Overlay actions that search in one schema each.
pub fn overlay_searches(n: usize) -> Large {
    let mut overlay = "overlay: 1.1.0\ninfo: {title: Large, version: '1'}\nactions:\n".to_owned();
    for i in 0..n {
        // Writing to a string cannot fail.
        let _ = writeln!(
            overlay,
            "  - target: $.components.schemas.S{i}.properties[?@.type == 'integer']\n    update: {{description: Thing {i}}}\n    x-quirk: {{id: q{i}, reason: none, evidence: none}}"
        );
    }
    component_schemas(n).overlay(overlay)
}

/// As many patterns as sites, each with another beginning.
pub fn patterns_of_sites(n: usize) -> Large {
    let large = schemas(n, |i| format!(r#"{{"type":"object","properties":{{"p{i}":{{"type":"string"}}}}}}"#));
    let mut names = "families:\n".to_owned();
    for i in 0..n {
        // Writing to a string cannot fail.
        let _ = writeln!(names, "  Family{i}: [\"schema:S{i}*\"]");
    }
    large.names(names)
}

/// A family whose types declare their properties in the opposite order, and one property of their own each.
pub fn a_family_in_reverse(n: usize) -> Large {
    let large = schemas(2 * n, |i| match i < n {
        true => format!(r#"{{"type":"object","properties":{{"m":{}}}}}"#, to(2 * n - 1 - i)),
        false => format!(r#"{{"type":"object","properties":{{"p{i}":{{"type":"string"}}}}}}"#),
    });
    let heads = list(n, |i| format!("\"schema:S{i}\""));
    large.names(format!("families:\n  Thing: [{heads}]\n"))
}
