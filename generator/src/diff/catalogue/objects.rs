//! Properties of objects.

pairs! {
    REQUIRED_PROPERTY_ADDED = "required-property-added", inverse "required-property-removed", Major,
        Breaking: "Required request property added",
        Info: "Required response property added";
    REQUIRED_PROPERTY_REMOVED = "required-property-removed", inverse "required-property-added", Major,
        Warning: "Required request property removed",
        Breaking: "Required response property removed";
    OPTIONAL_PROPERTY_ADDED = "optional-property-added", inverse "optional-property-removed", Minor,
        Info: "Optional request property added",
        Info: "Optional response property added";
    OPTIONAL_PROPERTY_REMOVED = "optional-property-removed", inverse "optional-property-added", Major,
        Warning: "Optional request property removed",
        Breaking: "Optional response property removed";
    PROPERTY_BECAME_REQUIRED = "property-became-required", inverse "property-became-optional", Major,
        Breaking: "Optional request property became required",
        Info: "Optional response property became required";
    PROPERTY_BECAME_OPTIONAL = "property-became-optional", inverse "property-became-required", Major,
        Info: "Required request property became optional",
        Breaking: "Required response property became optional";
    PROPERTY_RENAMED = "property-renamed", inverse "property-renamed", Major,
        Breaking: "Request property renamed",
        Breaking: "Response property renamed";
    READ_ONLY_ADDED = "read-only-added", inverse "read-only-removed", None,
        Warning: "Request property became read-only",
        Info: "Response property became read-only";
    READ_ONLY_REMOVED = "read-only-removed", inverse "read-only-added", None,
        Info: "Request property no longer read-only",
        Info: "Response property no longer read-only";
    WRITE_ONLY_ADDED = "write-only-added", inverse "write-only-removed", None,
        Info: "Request property became write-only",
        Breaking: "Response property became write-only";
    WRITE_ONLY_REMOVED = "write-only-removed", inverse "write-only-added", None,
        Info: "Request property no longer write-only",
        Info: "Response property no longer write-only";
    PROPERTY_DEPRECATED = "property-deprecated", inverse "property-undeprecated", Minor,
        Info: "Request property deprecated",
        Info: "Response property deprecated";
    PROPERTY_UNDEPRECATED = "property-undeprecated", inverse "property-deprecated", Patch,
        Info: "Request property no longer deprecated",
        Info: "Response property no longer deprecated";
    OBJECT_CLOSED = "object-closed", inverse "object-opened", None,
        Breaking: "Additional request properties forbidden",
        Info: "Additional response properties excluded";
    OBJECT_OPENED = "object-opened", inverse "object-closed", None,
        Info: "Additional request properties allowed",
        Warning: "Additional response properties allowed";
    MEMBERS_TYPED = "members-typed", inverse "members-untyped", Major,
        Breaking: "Type of additional request properties restricted",
        Info: "Type of additional response properties restricted";
    MEMBERS_UNTYPED = "members-untyped", inverse "members-typed", Major,
        Info: "Type of additional request properties lifted",
        Breaking: "Type of additional response properties lifted";
}
