//! The rules of the catalogue.

/// A kind of change, and its impact.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The id, which reads as a sentence: `response-property-removed`.
    pub id: &'static str,
    /// Whether it concerns requests, responses or both.
    pub direction: Direction,
    /// The area of the document.
    pub area: Area,
    /// The impact on users of the protocol.
    pub wire: Impact,
    /// The expected impact on users of the emitted crate. The verdict of a finding comes from the items that really
    /// change.
    pub rust: Bump,
    /// The rule for the reverse change; `None` where a waiver states the reason.
    pub inverse: Option<&'static str>,
    /// A noun phrase without a full stop: `Response property removed`.
    pub summary: &'static str,
    /// A page in Markdown: why it matters, an example before and after, what to do.
    pub explanation: &'static str,
}

/// The direction of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// Requests: the server may accept more, but not less.
    Request,
    /// Responses: the server may return less only where it has promised nothing.
    Response,
    /// Both, or neither.
    Both,
}

/// The area of a change, in the order of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// The document as a whole: servers, tags, title.
    Api,
    /// Operations and their paths.
    Operations,
    /// Security.
    Security,
    /// Parameters.
    Parameters,
    /// Request bodies and their media types.
    Bodies,
    /// Statuses, headers and media types of responses.
    Responses,
    /// Schemas, at any depth.
    Schemas,
    /// Names of emitted items only.
    Rust,
}

/// The impact of a change on users of the protocol, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Impact {
    /// Breaking: something that worked will fail.
    Breaking,
    /// Risky: something that worked may fail, or changes its meaning.
    Warning,
    /// Compatible: nothing that worked will fail.
    Info,
}

/// The impact of a change on users of the emitted crate, the greatest first: the required version bump.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bump {
    /// Code that compiled may no longer compile.
    Major,
    /// Items were added.
    Minor,
    /// The items are the same; their behaviour or documentation may differ.
    Patch,
    /// The emitted code is the same.
    None,
}
