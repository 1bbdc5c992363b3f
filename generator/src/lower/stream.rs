//! Bodies that are sent and read item by item: the types of their items.

use openapiv3::MediaType;
use serde_json::Value as Json;

use super::Lower;
use super::content::Kind;
use super::cursor::Cursor;
use crate::grammar::resolve;
use crate::ir::{Body, Framing, Prim, TypeKind, TypePath, TypeRef};
use crate::source::Node;

impl Lower<'_> {
    /// The body of a media type with items.
    ///
    /// The schema describes the data of an event, or else one item; an array describes its items. Text is not JSON,
    /// except in a JSON text sequence.
    pub(super) fn stream(&mut self, framing: Framing, site: &TypePath, media: &MediaType, at: Cursor<'_>) -> Body {
        let text = TypeRef::Prim(Prim::String);
        let (item, is_text) = match (framing, self.schema_kind(at)) {
            // Without a schema, nothing says that data are JSON.
            (Framing::Events, Kind::Anything | Kind::Bytes) => (text, true),
            (Framing::Events | Framing::Lines, Kind::Text) => (self.media_schema(site, media, at), true),
            (Framing::Events, Kind::Structured) => (self.media_schema(site, media, at), false),
            (Framing::Lines | Framing::Sequence, _) => {
                let ty = self.media_schema(site, media, at);
                (self.items(ty), false)
            }
        };
        Body::Stream { framing, item, is_text }
    }

    /// The rule of each item. As for its type, the items of an array are those of the stream.
    pub(super) fn item_rule(&mut self, framing: Framing, schema: Cursor<'_>) -> Option<Json> {
        let array = resolve(self.document, schema.node).filter(|_| framing != Framing::Events);
        let items = array.filter(|array| array.get("type").and_then(Node::as_str) == Some("array"));
        match items.map(|array| Cursor { node: array, span: schema.span }) {
            Some(array) => self.rule(array.find("items")?),
            None => self.rule(schema),
        }
    }

    /// The type of the items, if the type is a list, also through aliases; or else the type itself.
    fn items(&mut self, ty: TypeRef) -> TypeRef {
        self.complete_named(&ty);
        let mut list = &ty;
        loop {
            match list {
                TypeRef::List(item) => return item.as_ref().clone(),
                TypeRef::Nullable(inner) => list = inner,
                TypeRef::Named(id) => match &self.types.get(*id).kind {
                    TypeKind::Alias(behind) => list = behind,
                    TypeKind::Struct(_) | TypeKind::Enum(_) | TypeKind::Union(_) => return ty,
                },
                TypeRef::Prim(_) | TypeRef::Map(_) => return ty,
            }
        }
    }
}
