//! Conversions from and to types of the standard library and of other crates, each with a feature of that name.

use std::net::{AddrParseError, Ipv4Addr, Ipv6Addr};

use super::{Ipv4, Ipv6, Uri};

/// Conversions for a type that parses and prints the same text.
macro_rules! by_text {
    ($($ours:ident <=> $theirs:ty, $error:ty;)*) => { $(
        impl TryFrom<&$ours> for $theirs {
            type Error = $error;

            fn try_from(text: &$ours) -> Result<Self, Self::Error> {
                text.as_str().parse()
            }
        }

        impl From<$theirs> for $ours {
            fn from(value: $theirs) -> Self {
                Self::from(value.to_string())
            }
        }
    )* };
}

by_text! {
    Ipv4 <=> Ipv4Addr, AddrParseError;
    Ipv6 <=> Ipv6Addr, AddrParseError;
    Uri <=> http::Uri, http::uri::InvalidUri;
}

#[cfg(feature = "uuid")]
mod with_uuid {
    use super::super::Uuid;

    by_text! { Uuid <=> uuid::Uuid, uuid::Error; }
}

#[cfg(feature = "url")]
mod with_url {
    use super::super::Uri;

    by_text! { Uri <=> url::Url, url::ParseError; }
}

#[cfg(feature = "jiff")]
mod with_jiff {
    use super::super::{Date, Duration, Time};

    by_text! {
        Date <=> jiff::civil::Date, jiff::Error;
        Time <=> jiff::civil::Time, jiff::Error;
        Duration <=> jiff::Span, jiff::Error;
    }
}

#[cfg(feature = "chrono")]
mod with_chrono {
    use super::super::{Date, Time};

    by_text! {
        Date <=> chrono::NaiveDate, chrono::ParseError;
        Time <=> chrono::NaiveTime, chrono::ParseError;
    }
}

#[cfg(feature = "time")]
mod with_time {
    use time::error::{Format, Parse};
    use time::format_description::well_known::Iso8601;

    use super::super::{Date, Time};

    macro_rules! by_iso_8601 {
        ($($ours:ident <=> $theirs:ty, $form:ident;)*) => { $(
            impl TryFrom<&$ours> for $theirs {
                type Error = Parse;

                fn try_from(text: &$ours) -> Result<Self, Self::Error> {
                    Self::parse(text.as_str(), &Iso8601::$form)
                }
            }

            impl TryFrom<$theirs> for $ours {
                type Error = Format;

                fn try_from(value: $theirs) -> Result<Self, Self::Error> {
                    value.format(&Iso8601::$form).map(Self::from)
                }
            }
        )* };
    }

    by_iso_8601! { Date <=> time::Date, DATE; Time <=> time::Time, TIME; }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_convert_both_ways() {
        let address = Ipv4Addr::try_from(&Ipv4::from("127.0.0.1")).unwrap();
        assert_eq!(Ipv4::from(address).as_str(), "127.0.0.1");
        assert!(Ipv6Addr::try_from(&Ipv6::from("127.0.0.1")).is_err());
        assert_eq!(http::Uri::try_from(&Uri::from("https://a.example/b")).unwrap().path(), "/b");
    }

    #[cfg(all(feature = "uuid", feature = "url", feature = "jiff", feature = "chrono", feature = "time"))]
    #[test]
    fn types_of_other_crates_convert_both_ways() {
        use super::super::{Date, Duration, Time, Uuid};

        let text = "123e4567-e89b-12d3-a456-426614174000";
        assert_eq!(Uuid::from(uuid::Uuid::try_from(&Uuid::from(text)).unwrap()).as_str(), text);
        assert_eq!(
            Uri::from(url::Url::try_from(&Uri::from("https://a.example/b")).unwrap()).as_str(),
            "https://a.example/b"
        );
        let date = Date::from("2024-02-29");
        assert_eq!(Date::from(jiff::civil::Date::try_from(&date).unwrap()), date);
        assert_eq!(Date::from(chrono::NaiveDate::try_from(&date).unwrap()), date);
        assert_eq!(Date::try_from(time::Date::try_from(&date).unwrap()).unwrap(), date);
        assert!(chrono::NaiveTime::try_from(&Time::from("09:30:00")).is_ok());
        assert_eq!(Duration::from(jiff::Span::try_from(&Duration::from("P1D")).unwrap()).as_str(), "P1D");
    }
}
