//! Unions, redundant keywords, and keywords that are not judged.

pairs! {
    ALTERNATIVE_REMOVED = "alternative-removed", inverse "alternative-added", Major,
        Breaking: "Alternative removed from a request union",
        Info: "Alternative removed from a response union";
    ALTERNATIVE_ADDED = "alternative-added", inverse "alternative-removed", Minor,
        Info: "Alternative added to a request union",
        Warning: "Alternative added to a response union";
    UNION_MADE_EXCLUSIVE = "union-made-exclusive", inverse "union-made-inclusive", None,
        Warning: "Request union changed from `anyOf` to `oneOf`",
        Info: "Response union changed from `anyOf` to `oneOf`";
    UNION_MADE_INCLUSIVE = "union-made-inclusive", inverse "union-made-exclusive", None,
        Info: "Request union changed from `oneOf` to `anyOf`",
        Warning: "Response union changed from `oneOf` to `anyOf`";
    DISCRIMINATOR_ADDED = "discriminator-added", inverse "discriminator-removed", Minor,
        Breaking: "Discriminator added to a request union",
        Info: "Discriminator added to a response union";
    DISCRIMINATOR_REMOVED = "discriminator-removed", inverse "discriminator-added", Minor,
        Info: "Discriminator removed from a request union",
        Warning: "Discriminator removed from a response union";
    DISCRIMINATOR_CHANGED = "discriminator-changed", inverse "discriminator-changed", Minor,
        Breaking: "Discriminator of a request union changed",
        Breaking: "Discriminator of a response union changed";
    REDUNDANT_KEYWORD_ADDED = "redundant-keyword-added", inverse "redundant-keyword-removed", None,
        Info: "Redundant keyword added to a request schema",
        Info: "Redundant keyword added to a response schema";
    REDUNDANT_KEYWORD_REMOVED = "redundant-keyword-removed", inverse "redundant-keyword-added", None,
        Info: "Redundant keyword removed from a request schema",
        Info: "Redundant keyword removed from a response schema";
    KEYWORD_ADDED = "keyword-added", inverse "keyword-removed", None,
        Warning: "Unclassified keyword added to a request schema",
        Warning: "Unclassified keyword added to a response schema";
    KEYWORD_REMOVED = "keyword-removed", inverse "keyword-added", None,
        Warning: "Unclassified keyword removed from a request schema",
        Warning: "Unclassified keyword removed from a response schema";
    KEYWORD_CHANGED = "keyword-changed", inverse "keyword-changed", None,
        Warning: "Unclassified keyword of a request schema changed",
        Warning: "Unclassified keyword of a response schema changed";
}
