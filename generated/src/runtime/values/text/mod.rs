// Emitted by `oascrate`, from `runtime/values/text/mod.rs` in its own sources. Edits are overwritten.

//! Strings with a format in the document.
//!
//! Each type keeps the string exactly as it was received, so that an invalid one does not make the whole message fail.
//! `is_valid` returns whether it is valid in its format. The features `uuid`, `url`, `jiff`, `chrono` and `time` add
//! conversions from and to the types of those crates.

mod convert;
mod valid;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::Serializer;

use crate::runtime::wire::{Tree, Wire, vagueness};

macro_rules! text_types {
    ($($(#[$doc:meta])* $name:ident = $is_valid:path;)*) => { $(
        $(#[$doc])*
        ///
        /// The string is kept unchanged, even if it is invalid.
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// Returns the string.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the string is valid in its format.
            pub fn is_valid(&self) -> bool {
                $is_valid(&self.0)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl Wire for $name {
            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer).map(Self)
            }

            fn decode_tree(&mut self, tree: Tree<'_>) -> Result<(), serde_json::Error> {
                self.decode_into(tree.json())?;
                tree.misfit_if(!self.is_valid());
                Ok(())
            }

            fn placeholder() -> Self {
                Self(String::new())
            }

            fn vagueness(&self) -> u8 {
                if self.is_valid() { 0 } else { vagueness::MISFIT }
            }
        }
    )* };
}

text_types! {
    /// A UUID (`format: uuid`).
    Uuid = valid::uuid;
    /// A date like `2024-01-31` (`format: date`).
    Date = valid::date;
    /// A time of day like `09:30:00Z` (`format: time`).
    Time = valid::time;
    /// A duration like `P3DT4H` (`format: duration`).
    Duration = valid::duration;
    /// A URI (`format: uri`).
    Uri = valid::uri;
    /// Bytes in base64 (`format: byte`).
    Base64 = valid::base64;
    /// A decimal number (`format: decimal`).
    Decimal = valid::decimal;
    /// An IPv4 address (`format: ipv4`).
    Ipv4 = valid::ipv4;
    /// An IPv6 address (`format: ipv6`).
    Ipv6 = valid::ipv6;
}

impl Base64 {
    /// Encodes bytes.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        Self(STANDARD.encode(bytes))
    }

    /// Decodes the bytes; `None` if the string is not base64. Padding is optional.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        valid::decode_base64(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A format: whether a string is valid, valid strings, invalid strings.
    type Case = (fn(&str) -> bool, &'static [&'static str], &'static [&'static str]);

    #[test]
    fn recognizes_valid_strings_of_each_format() {
        let table: [Case; 9] = [
            (
                |text| Uuid::from(text).is_valid(),
                &["123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000"],
                &["", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400g"],
            ),
            (
                |text| Date::from(text).is_valid(),
                &["2024-02-29", "0000-01-01"],
                &["", "2023-02-29", "2024-2-1", "2024-01-01T"],
            ),
            (
                |text| Time::from(text).is_valid(),
                &["09:30:00Z", "09:30:00.5+02:00", "23:59:60Z"],
                &["", "9:30", "24:00:00Z"],
            ),
            (
                |text| Duration::from(text).is_valid(),
                &["P1D", "PT36H", "P1Y2M3DT4H5M6.5S", "P2W", "-P1D"],
                &["", "P", "PT", "1D", "P1H", "PT1D", "P1DT"],
            ),
            (
                |text| Uri::from(text).is_valid(),
                &["https://example.com/a?b#c", "urn:isbn:1", "mailto:a@b"],
                &["", "example.com", "a b:c", ":x", "1a:b"],
            ),
            (|text| Base64::from(text).is_valid(), &["", "Zg==", "Zm8", "+/+/"], &["Z", "Zg=", "Z-_=", "Zg==Zg=="]),
            (
                |text| Decimal::from(text).is_valid(),
                &["0", "-1.50", "1e10", "+2.5E-3"],
                &["", ".", "1.", "e5", "1,5", "NaN"],
            ),
            (|text| Ipv4::from(text).is_valid(), &["127.0.0.1"], &["", "256.0.0.1", "1.2.3", "::1"]),
            (|text| Ipv6::from(text).is_valid(), &["::1", "fe80::1"], &["", "127.0.0.1", "g::"]),
        ];
        for (is_valid, valid, invalid) in table {
            valid.iter().for_each(|text| assert!(is_valid(text), "{text}"));
            invalid.iter().for_each(|text| assert!(!is_valid(text), "{text}"));
        }
    }

    #[test]
    fn base64_round_trips_bytes() {
        for bytes in [&b""[..], b"f", b"fo", b"foo", &[0, 255, 128, 7]] {
            assert_eq!(Base64::from_bytes(bytes).to_bytes().as_deref(), Some(bytes));
        }
    }
}
