//! Lookups in the table.

use super::shape::Shape::*;
use super::shape::*;

#[test]
fn keys_have_the_shapes_of_the_specification() {
    for (object, key, shape) in [
        (Object::Parameter, "required", Some(Boolean)),
        (Object::Schema, "required", Some(List(&Text))),
        (Object::Schema, "additionalProperties", Some(BooleanOrSchema)),
        (Object::Schema, "exclusiveMinimum", Some(Boolean)),
        (Object::Schema, "const", None),
        (Object::Schema, "x-anything", None),
        (Object::Responses, "404", Some(OrReference(Object::Response))),
        (Object::Responses, "4XX", Some(OrReference(Object::Response))),
        (Object::Responses, "default", Some(OrReference(Object::Response))),
        (Object::Responses, "4xx", None),
        (Object::Responses, "600", None),
        (Object::Responses, "20", None),
        (Object::Paths, "/a", Some(OrReference(Object::PathItem))),
        (Object::Paths, "a", None),
        (Object::Callback, "{$request.body#/url}", Some(OrReference(Object::PathItem))),
        (Object::SecurityRequirement, "x-key", Some(List(&Text))),
    ] {
        assert_eq!(object.grammar().shape(key), shape, "{object:?} {key}");
    }
}
