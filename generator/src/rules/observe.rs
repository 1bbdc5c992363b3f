//! Differences between a document and recorded traffic.

registry! {
    OBSERVED_ALTERNATIVE = "observed-alternative", Warning: "Observed value that no alternative describes";
    OBSERVED_BOUND = "observed-bound", Warning: "Observed value beyond a bound";
    OBSERVED_FORMAT = "observed-format", Warning: "Observed value without the declared format";
    OBSERVED_MAP = "observed-map", Warning: "Observed map that is described as an object";
    OBSERVED_MEDIA_TYPE = "observed-media-type", Warning: "Observed media type that is not declared";
    OBSERVED_MISSING_BODY = "observed-missing-body", Warning: "Observed request without the required body";
    OBSERVED_MISSING_PARAMETER = "observed-missing-parameter", Warning: "Observed request without a required parameter";
    OBSERVED_MISSING_PROPERTY = "observed-missing-property", Warning: "Observed object without a required property";
    OBSERVED_NULL = "observed-null", Warning: "Observed null that is not allowed";
    OBSERVED_PARAMETER = "observed-parameter", Warning: "Observed parameter that is not declared";
    OBSERVED_PROPERTY = "observed-property", Warning: "Observed property that is not declared";
    OBSERVED_STATUS = "observed-status", Warning: "Observed status that is not declared";
    OBSERVED_TYPE = "observed-type", Warning: "Observed value of another type";
    OBSERVED_VALUE = "observed-value", Warning: "Observed value that the enum does not list";
    UNOBSERVED_PROPERTY = "unobserved-property", Warning: "Declared property that never occurs";
}
