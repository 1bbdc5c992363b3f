//! Members of objects.

pairs! {
    REQUIRED_PROPERTY_ADDED = "required-property-added", mirror "required-property-removed", Major,
        Breaking: "A member that must be sent is new",
        Info: "A member that is always answered is new";
    REQUIRED_PROPERTY_REMOVED = "required-property-removed", mirror "required-property-added", Major,
        Warning: "A member that had to be sent is gone",
        Breaking: "A member that was always answered is gone";
    OPTIONAL_PROPERTY_ADDED = "optional-property-added", mirror "optional-property-removed", Minor,
        Info: "A member that may be sent is new",
        Info: "A member that may be answered is new";
    OPTIONAL_PROPERTY_REMOVED = "optional-property-removed", mirror "optional-property-added", Major,
        Warning: "A member that could be sent is gone",
        Breaking: "A member that could be answered is gone";
    PROPERTY_BECAME_REQUIRED = "property-became-required", mirror "property-became-optional", Major,
        Breaking: "A member must be sent that could be left out",
        Info: "A member is always answered that might be missing";
    PROPERTY_BECAME_OPTIONAL = "property-became-optional", mirror "property-became-required", Major,
        Info: "A member may be left out that had to be sent",
        Breaking: "A member may be missing that was always answered";
    PROPERTY_RENAMED = "property-renamed", mirror "property-renamed", Major,
        Breaking: "A member must be sent under another name",
        Breaking: "A member is answered under another name";
    READ_ONLY_ADDED = "read-only-added", mirror "read-only-removed", None,
        Warning: "A value should not be sent any more: it is for reading only",
        Info: "A value is for reading only";
    READ_ONLY_REMOVED = "read-only-removed", mirror "read-only-added", None,
        Info: "A value may be sent that was for reading only",
        Info: "A value is not for reading only any more";
    WRITE_ONLY_ADDED = "write-only-added", mirror "write-only-removed", None,
        Info: "A value is for writing only",
        Breaking: "A value is not answered any more: it is for writing only";
    WRITE_ONLY_REMOVED = "write-only-removed", mirror "write-only-added", None,
        Info: "A value is not for writing only any more",
        Info: "A value may be answered that was for writing only";
    PROPERTY_DEPRECATED = "property-deprecated", mirror "property-undeprecated", Minor,
        Info: "What is sent here is deprecated",
        Info: "What is answered here is deprecated";
    PROPERTY_UNDEPRECATED = "property-undeprecated", mirror "property-deprecated", Patch,
        Info: "What is sent here is not deprecated any more",
        Info: "What is answered here is not deprecated any more";
    OBJECT_CLOSED = "object-closed", mirror "object-opened", None,
        Breaking: "Members that are not declared may no longer be sent",
        Info: "Members that are not declared are no longer answered";
    OBJECT_OPENED = "object-opened", mirror "object-closed", None,
        Info: "Members that are not declared may be sent",
        Warning: "Members that are not declared may be answered";
    MEMBERS_TYPED = "members-typed", mirror "members-untyped", Major,
        Breaking: "Members that are not declared must be of a type",
        Info: "Members that are not declared are of a type";
    MEMBERS_UNTYPED = "members-untyped", mirror "members-typed", Major,
        Info: "Members that are not declared may be of any type",
        Breaking: "Members that are not declared are of any type";
}
