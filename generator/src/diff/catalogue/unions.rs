//! Forms of which a value has one, and keywords that are not judged.

pairs! {
    ALTERNATIVE_REMOVED = "alternative-removed", mirror "alternative-added", Major,
        Breaking: "One of several forms may no longer be sent",
        Info: "One of several forms is no longer answered";
    ALTERNATIVE_ADDED = "alternative-added", mirror "alternative-removed", Minor,
        Info: "A further form may be sent",
        Warning: "A further form may be answered";
    UNION_MADE_EXCLUSIVE = "union-made-exclusive", mirror "union-made-inclusive", None,
        Warning: "What is sent must fit exactly one of the forms",
        Info: "What is answered fits exactly one of the forms";
    UNION_MADE_INCLUSIVE = "union-made-inclusive", mirror "union-made-exclusive", None,
        Info: "What is sent may fit several of the forms",
        Warning: "What is answered may fit several of the forms";
    DISCRIMINATOR_ADDED = "discriminator-added", mirror "discriminator-removed", Minor,
        Breaking: "What is sent must name its form in a member",
        Info: "What is answered names its form in a member";
    DISCRIMINATOR_REMOVED = "discriminator-removed", mirror "discriminator-added", Minor,
        Info: "What is sent need not name its form any more",
        Warning: "What is answered does not name its form any more";
    DISCRIMINATOR_CHANGED = "discriminator-changed", mirror "discriminator-changed", Minor,
        Breaking: "What is sent must name its form in another way",
        Breaking: "What is answered names its form in another way";
    REDUNDANT_KEYWORD_ADDED = "redundant-keyword-added", mirror "redundant-keyword-removed", None,
        Info: "The schema of what is sent says in words what held without them",
        Info: "The schema of what is answered says in words what held without them";
    REDUNDANT_KEYWORD_REMOVED = "redundant-keyword-removed", mirror "redundant-keyword-added", None,
        Info: "The schema of what is sent leaves unsaid what holds without words",
        Info: "The schema of what is answered leaves unsaid what holds without words";
    KEYWORD_ADDED = "keyword-added", mirror "keyword-removed", None,
        Warning: "The schema of what is sent has a keyword more that is not judged",
        Warning: "The schema of what is answered has a keyword more that is not judged";
    KEYWORD_REMOVED = "keyword-removed", mirror "keyword-added", None,
        Warning: "The schema of what is sent has a keyword less that is not judged",
        Warning: "The schema of what is answered has a keyword less that is not judged";
    KEYWORD_CHANGED = "keyword-changed", mirror "keyword-changed", None,
        Warning: "The schema of what is sent says something else in a keyword that is not judged",
        Warning: "The schema of what is answered says something else in a keyword that is not judged";
}
