//! Parameters as strings: every style of OpenAPI, encoded and decoded.
//!
//! Encoding goes through JSON: a value becomes a JSON value, and its scalars, elements or properties become the strings
//! that a style joins ([`write`]). Decoding is driven by the type: a `Param` is a serde deserializer over strings,
//! which splits them according to the style if the type is a list or an object, and parses them if it is a number
//! (`read`).

mod members;
pub(crate) mod read;
pub(crate) mod text;
pub(crate) mod write;

pub(crate) use read::Param;
pub(crate) use text::Pairs;

/// How the value of a parameter is serialized.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Comma-separated; properties as `key,value`, or `key=value` if exploded. Path, header.
    Simple {
        /// Properties as pairs.
        explode: bool,
    },
    /// With a dot before each item. Path.
    Label {
        /// Properties as pairs.
        explode: bool,
    },
    /// `;name=value`. Path.
    Matrix {
        /// A pair for each element or property.
        explode: bool,
    },
    /// `name=value`, for each element. Query, cookie.
    Form,
    /// `key=value` for each property: an exploded object. Query, cookie.
    FormObject,
    /// `name=value,value`. Query, cookie.
    Csv,
    /// `name=value value`. Query.
    Space,
    /// `name=value|value`. Query.
    Pipe,
    /// `name[key]=value` for each property. Query.
    Deep,
    /// A string with its own media type: the value as it is, except for what its location must encode.
    Plain,
    /// A part of a value in one of the other styles: a list or an object in it is JSON.
    Part,
    /// Returns the value as JSON.
    Json,
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::fmt::Debug;

    use super::read::Encoding;
    use super::text::encode;
    use super::*;
    use crate::runtime::wire::{Wire, to_json};

    const SIMPLE: Style = Style::Simple { explode: false };
    const SIMPLE_EXPLODE: Style = Style::Simple { explode: true };
    const LABEL: Style = Style::Label { explode: false };
    const LABEL_EXPLODE: Style = Style::Label { explode: true };
    const MATRIX: Style = Style::Matrix { explode: false };
    const MATRIX_EXPLODE: Style = Style::Matrix { explode: true };

    fn list() -> Vec<String> {
        vec!["a,b".into(), "c d".into(), "e/f".into()]
    }

    fn object() -> BTreeMap<String, i64> {
        [("x".into(), 1), ("y z".into(), -2)].into()
    }

    /// The value is encoded as this string and decoded from it.
    #[track_caller]
    fn segment<T: Wire + PartialEq + Debug>(style: Style, value: T, text: &str) {
        assert_eq!(write::text(style, "p", &to_json(&value).unwrap(), encode), text);
        assert_eq!(T::decode(Param::one(style, "p", text, Encoding::Path)).unwrap(), value, "{text}");
    }

    #[test]
    fn path_segments_round_trip_in_every_style() {
        for (style, text) in [(SIMPLE, "a%2Fb%20c"), (LABEL, ".a%2Fb%20c"), (MATRIX_EXPLODE, ";p=a%2Fb%20c")] {
            segment(style, "a/b c".to_owned(), text);
        }
        for (style, text) in [
            (SIMPLE, "a%2Cb,c%20d,e%2Ff"),
            (SIMPLE_EXPLODE, "a%2Cb,c%20d,e%2Ff"),
            (LABEL, ".a%2Cb,c%20d,e%2Ff"),
            (LABEL_EXPLODE, ".a%2Cb.c%20d.e%2Ff"),
            (MATRIX, ";p=a%2Cb,c%20d,e%2Ff"),
            (MATRIX_EXPLODE, ";p=a%2Cb;p=c%20d;p=e%2Ff"),
            (Style::Json, "%5B%22a%2Cb%22%2C%22c%20d%22%2C%22e%2Ff%22%5D"),
        ] {
            segment(style, list(), text);
        }
        for (style, text) in [
            (SIMPLE, "x,1,y%20z,-2"),
            (SIMPLE_EXPLODE, "x=1,y%20z=-2"),
            (LABEL, ".x,1,y%20z,-2"),
            (LABEL_EXPLODE, ".x=1.y%20z=-2"),
            (MATRIX, ";p=x,1,y%20z,-2"),
            (MATRIX_EXPLODE, ";x=1;y%20z=-2"),
            (Style::Json, "%7B%22x%22%3A1%2C%22y%20z%22%3A-2%7D"),
        ] {
            segment(style, object(), text);
        }
    }

    /// The value is encoded as this query, and decoded from it among other parameters.
    #[track_caller]
    fn query<T: Wire + PartialEq + Debug>(style: Style, value: T, text: &str) {
        let mut written = String::new();
        write::pairs(&mut written, write::Pairing::QUERY, style, "p[]", &to_json(&value).unwrap());
        assert_eq!(written, text);
        let query = format!("other=1&{text}");
        let param =
            Param::among(&Pairs::parse(&query), style, "p[]", |name| ["other", "p[]"].contains(&name), Encoding::Query)
                .unwrap();
        assert_eq!(T::decode(param).unwrap(), value, "{text}");
    }

    #[test]
    fn queries_round_trip_in_every_style() {
        for style in [Style::Form, Style::Csv, Style::Space, Style::Pipe] {
            query(style, "a&b=c+d".to_owned(), "p%5B%5D=a%26b%3Dc%2Bd");
            query(style, true, "p%5B%5D=true");
            query(style, 2.5, "p%5B%5D=2.5");
            query(style, String::new(), "p%5B%5D=");
        }
        query(Style::Form, list(), "p%5B%5D=a%2Cb&p%5B%5D=c%20d&p%5B%5D=e%2Ff");
        query(Style::Csv, list(), "p%5B%5D=a%2Cb,c%20d,e%2Ff");
        query(Style::Pipe, list(), "p%5B%5D=a%2Cb%7Cc%20d%7Ce%2Ff");
        query(Style::Space, vec![1_i64, 2], "p%5B%5D=1%202");
        query(Style::Json, list(), "p%5B%5D=%5B%22a%2Cb%22%2C%22c%20d%22%2C%22e%2Ff%22%5D");
        query(Style::Csv, object(), "p%5B%5D=x,1,y%20z,-2");
        query(Style::FormObject, object(), "x=1&y%20z=-2");
        query(Style::Deep, object(), "p%5B%5D%5Bx%5D=1&p%5B%5D%5By%20z%5D=-2");
        query(Style::Json, object(), "p%5B%5D=%7B%22x%22%3A1%2C%22y%20z%22%3A-2%7D");
    }

    /// The value is encoded as these cookies, and decoded from them.
    #[track_caller]
    fn cookies<T: Wire + PartialEq + Debug>(style: Style, value: T, text: &str) {
        let mut written = String::new();
        write::pairs(&mut written, write::Pairing::COOKIES, style, "p", &to_json(&value).unwrap());
        assert_eq!(written, text);
        let param = Param::among(&Pairs::cookies([text].into_iter()), style, "p", |_| false, Encoding::Path).unwrap();
        assert_eq!(T::decode(param).unwrap(), value, "{text}");
    }

    #[test]
    fn cookies_round_trip_in_every_style() {
        cookies(Style::Form, "a/b+c==".to_owned(), "p=a/b+c==");
        cookies(Style::Form, "a b;c,100%".to_owned(), "p=a%20b%3Bc%2C100%25");
        cookies(Style::Form, list(), "p=a%2Cb; p=c%20d; p=e/f");
        cookies(Style::Csv, list(), "p=a%2Cb,c%20d,e/f");
        cookies(Style::FormObject, object(), "x=1; y%20z=-2");
        cookies(Style::Json, object(), "p={%22x%22:1%2C%22y%20z%22:-2}");
    }

    #[test]
    fn reads_queries_of_other_encoders() {
        let read = |text: &'static str| Param::among(&Pairs::parse(text), Style::Form, "p", |_| false, Encoding::Query);
        assert_eq!(String::decode(read("p=a+b%20c").unwrap()).unwrap(), "a b c");
        assert_eq!(String::decode(read("a&p").unwrap()).unwrap(), "");
        assert_eq!(Vec::<i64>::decode(read("p=1&q=2&%70=3").unwrap()).unwrap(), [1, 3]);
        assert_eq!(i64::decode(read("p=1&p=2").unwrap()).unwrap(), 2);
        assert_eq!(i64::decode(read("p=5.0").unwrap()).unwrap(), 5);
        assert!(read("P=1&pp=2").is_none());
    }

    #[test]
    fn decodes_untyped_objects_from_found_properties() {
        use crate::runtime::values::Json;

        let json = |style| {
            let param = Param::among(&Pairs::parse("p=1&p[a]=b&p[a]=c&p[d]=e"), style, "p", |_| false, Encoding::Query);
            Json::decode(param.unwrap()).unwrap()
        };
        assert_eq!(json(Style::Deep), serde_json::json!({ "a": "c", "d": "e" }));
        assert_eq!(json(Style::Form), serde_json::json!("1"));
        let none = Param::among(&Pairs::parse("p=1"), Style::Deep, "p", |_| false, Encoding::Query).unwrap();
        assert_eq!(Json::decode(none).unwrap(), serde_json::json!("1"));
        let form = Param::form(&Pairs::parse("a=1&b=2&a=3"), &[]);
        assert_eq!(Json::decode(form).unwrap(), serde_json::json!({ "a": "3", "b": "2" }));
    }

    #[test]
    fn accepts_indices_of_list_elements() {
        let read = |text: &'static str| {
            let list = Param::among(&Pairs::parse(text), Style::Form, "p[]", |_| false, Encoding::Query);
            list.map(|list| Vec::<String>::decode(list).unwrap())
        };
        assert_eq!(read("p[0]=a&p[1]=b").unwrap(), ["a", "b"]);
        assert_eq!(read("p%5B10%5D=c&q[0]=x&p%5B9%5D=b&p[]=d&p[2]=a").unwrap(), ["a", "b", "c", "d"]);
        assert_eq!(read("p[4294967295]=b&p[0]=a").unwrap(), ["a", "b"]);
        for text in ["p[18446744073709551616]=a", "p=a", "p[a]=a", "p[-1]=a", "p[0][1]=a", "pp[0]=a"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn treats_unparsable_strings_as_missing() {
        let read = |style, text| Param::one(style, "p", text, Encoding::Query);
        for text in ["", "True", "1"] {
            assert!(bool::decode(read(Style::Form, text)).unwrap_err().is_treated_as_missing, "{text}");
        }
        for (text, is_treated_as_missing) in [("", true), ("many", false), ("+", false)] {
            assert_eq!(
                i64::decode(read(Style::Form, text)).unwrap_err().is_treated_as_missing,
                is_treated_as_missing,
                "{text}"
            );
            assert_eq!(
                f64::decode(read(Style::Form, text)).unwrap_err().is_treated_as_missing,
                is_treated_as_missing,
                "{text}"
            );
            let error = BTreeMap::<String, i64>::decode(read(Style::Json, text)).unwrap_err();
            assert_eq!(
                (error.to_string().as_str(), error.is_treated_as_missing),
                ("must be JSON", is_treated_as_missing),
                "{text}"
            );
        }
        let list = Param::among(&Pairs::parse("p=true&p=yes"), Style::Form, "p", |_| false, Encoding::Query).unwrap();
        assert!(!Vec::<bool>::decode(list).unwrap_err().is_treated_as_missing, "there is a value, which is at fault");
    }

    #[test]
    fn rejects_strings_of_another_type() {
        let read = |text| Param::one(Style::Form, "p", text, Encoding::Query);
        for text in ["", "five", "5.5", "9223372036854775808", "1e400", "NaN"] {
            assert!(i64::decode(read(text)).is_err(), "{text}");
        }
        for text in ["", "five", "inf", "NaN"] {
            assert!(f64::decode(read(text)).is_err(), "{text}");
        }
        for text in ["", "True", "1", "yes"] {
            assert!(bool::decode(read(text)).is_err(), "{text}");
        }
    }
}
