//! The media types of bodies: alternatives, and bodies that are read item by item.

use super::{Api, Body, Content, TypeArena, TypeKind, TypeRef};

/// How a body is divided into items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Framing {
    /// `text/event-stream`: server-sent events.
    Events,
    /// A JSON value on each line.
    Lines,
    /// `application/json-seq`: JSON text sequences (RFC 7464).
    Sequence,
}

impl Framing {
    /// Returns how bodies of a media type are divided, if they have items.
    pub fn of(media_type: &str) -> Option<Self> {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let application = essence.strip_prefix("application/");
        match application.map(|name| name.strip_prefix("x-").unwrap_or(name)) {
            None => (essence == "text/event-stream").then_some(Self::Events),
            Some("ndjson" | "jsonl" | "jsonlines") => Some(Self::Lines),
            Some(name) => (name == "json-seq" || name.ends_with("+json-seq")).then_some(Self::Sequence),
        }
    }
}

impl Content {
    /// The contents among which the media type of a message chooses; most often only this one.
    pub fn alternatives<'a>(&'a self, types: &'a TypeArena) -> &'a [Content] {
        if let Body::Choice(TypeRef::Named(id)) = &self.body
            && let TypeKind::Union(union) = &types.get(*id).kind
        {
            return &union.contents;
        }
        std::slice::from_ref(self)
    }

    /// The media types whose bodies are read item by item.
    pub fn streams<'a>(&'a self, types: &'a TypeArena) -> impl Iterator<Item = &'a str> {
        let streams = self.alternatives(types).iter().filter(|content| matches!(content.body, Body::Stream { .. }));
        streams.map(|content| content.media_type.as_str())
    }
}

impl Api {
    /// Whether an operation has a body that is read item by item.
    pub fn has_streams(&self) -> bool {
        self.groups.iter().flat_map(|group| &group.operations).any(|operation| {
            let bodies = operation.body.iter().map(|body| &body.content);
            let responses = operation.responses.iter().filter_map(|response| response.content.as_ref());
            bodies.chain(responses).any(|content| content.streams(&self.types).next().is_some())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_media_types_with_items() {
        for (media_type, framing) in [
            ("text/event-stream", Some(Framing::Events)),
            ("Text/Event-Stream; charset=utf-8", Some(Framing::Events)),
            ("application/x-ndjson", Some(Framing::Lines)),
            ("application/ndjson", Some(Framing::Lines)),
            ("application/jsonl", Some(Framing::Lines)),
            ("application/x-jsonlines", Some(Framing::Lines)),
            ("application/json-seq", Some(Framing::Sequence)),
            ("application/geo+json-seq", Some(Framing::Sequence)),
            ("application/json", None),
            ("application/stream+json", None),
            ("text/plain", None),
            ("text/ndjson", None),
        ] {
            assert_eq!(Framing::of(media_type), framing, "{media_type}");
        }
    }
}
