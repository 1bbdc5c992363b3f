//! What a rule of the catalogue is.

/// One kind of change: what it is called, and what it means.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Reads as a sentence: `response-property-removed`.
    pub id: &'static str,
    /// Whom it concerns: who sends, who receives, or both.
    pub direction: Direction,
    /// What part of a document it is about.
    pub area: Area,
    /// What it does to those who speak the protocol already.
    pub wire: Impact,
    /// What it does to those who build on the emitted crate, if nothing else hides it. The verdict of a finding comes from the
    /// items that really change; this is what to expect.
    pub rust: Bump,
    /// The rule that the reverse change is found by; `None` where a written waiver says why there is none.
    pub inverse: Option<&'static str>,
    /// One sentence without a full stop: `A member that answers had is gone`.
    pub summary: &'static str,
    /// A page in Markdown: why it matters, an example before and after, what to do.
    pub explanation: &'static str,
}

/// Whom a change concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// What a client sends: the server may take more, but not less.
    Request,
    /// What a server answers: it may say less than before only where it had promised nothing.
    Response,
    /// Both, or neither.
    Both,
}

/// What part of a document a change is about, in the order of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Area {
    /// The document as a whole: servers, tags, title.
    Api,
    /// Operations and their paths.
    Operations,
    /// Who may call.
    Security,
    /// Parameters.
    Parameters,
    /// Request bodies and their media types.
    Bodies,
    /// Statuses, headers and media types of answers.
    Responses,
    /// Schemas, at any depth.
    Schemas,
    /// Names of emitted items alone.
    Rust,
}

/// What a change does to those who speak the protocol already, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Impact {
    /// Something that worked will fail.
    Breaking,
    /// Something that worked may fail, or means something else.
    Warning,
    /// Nothing that worked will fail.
    Info,
}

/// What a change does to those who build on the emitted crate, the greatest first: the part of the version that must grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Bump {
    /// Something that compiled may no longer compile.
    Major,
    /// There is more than before.
    Minor,
    /// Items are the same; what they do or what is said of them may differ.
    Patch,
    /// Nothing that is emitted differs.
    None,
}
