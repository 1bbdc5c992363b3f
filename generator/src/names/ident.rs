//! From wire names to Rust identifiers. Each function depends only on its argument.
//!
//! No identifier is longer than [`LONGEST`]: longer ones are cut after a word.

use heck::{ToPascalCase, ToSnakeCase};

use super::spelling;
pub use crate::identifier::bare;
use crate::identifier::{KEYWORDS, NEVER_RAW};

/// The maximum length of an identifier.
pub(super) const LONGEST: usize = 80;

/// The two notations of identifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// `visitor_phone`: fields, methods, modules.
    Snake,
    /// `VisitorPhone`: types and variants.
    Pascal,
}

impl Case {
    /// The name for a text of the document.
    pub fn name(self, text: &str) -> String {
        self.of(&spelling::words(text))
    }

    /// The name for a text of the document, with all signs and symbols spelled out.
    pub fn telling(self, text: &str) -> String {
        self.of(&spelling::telling(text))
    }

    /// A name with a distinguishing suffix.
    pub fn with(self, name: &str, word: &str) -> String {
        let name = bare(name);
        let (word, gap) = match self {
            Self::Snake => (word.to_snake_case(), usize::from(!name.ends_with('_'))),
            Self::Pascal => (word.to_pascal_case(), 0),
        };
        let name = cut(name, LONGEST.saturating_sub(word.len() + gap));
        safe(format!("{name}{}{word}", if gap == 1 { "_" } else { "" }))
    }

    /// A name and a number.
    pub fn numbered(self, name: &str, number: usize) -> String {
        self.with(name, &number.to_string())
    }

    fn of(self, words: &str) -> String {
        let name = match self {
            Self::Snake => words.to_snake_case(),
            Self::Pascal => words.to_pascal_case(),
        };
        let name = match (name.chars().next(), self) {
            (None, Self::Snake) => "empty".to_owned(),
            (None, Self::Pascal) => "Empty".to_owned(),
            (Some(first), Self::Snake) if first.is_ascii_digit() => format!("n{name}"),
            (Some(first), Self::Pascal) if first.is_ascii_digit() => format!("N{name}"),
            (Some(_), _) => name,
        };
        safe(cut(&name, LONGEST).to_owned())
    }
}

/// The name of a field or a parameter: `statusBookings` is `status_bookings`, `type` is `r#type`, `_id` is `id`.
pub fn field(wire: &str) -> String {
    Case::Snake.name(wire)
}

/// The name of a field whose leading underscore distinguishes it from another one: `_id` is `_id`.
pub fn underscored(wire: &str) -> String {
    format!("_{}", bare(&Case::Snake.name(wire)))
}

/// The name of a type or of a part of one: `visitor.phone` is `VisitorPhone`.
pub fn pascal(words: &str) -> String {
    Case::Pascal.name(words)
}

/// The name of the constant whose setter has this name: `auth_token` is `AUTH_TOKEN`.
pub fn constant(setter: &str) -> String {
    bare(setter).to_snake_case().to_ascii_uppercase()
}

fn safe(name: String) -> String {
    if name == "Self" {
        "SelfValue".to_owned()
    } else if NEVER_RAW.contains(&name.as_str()) {
        format!("{name}_")
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// The longest prefix of `name` that has at most `longest` letters and ends after a word.
pub(super) fn cut(name: &str, longest: usize) -> &str {
    if name.len() <= longest {
        return name;
    }
    let start = name.get(..=longest).unwrap_or(name);
    let word = start.rfind(|c: char| c == '_' || c.is_ascii_uppercase()).filter(|end| *end > longest / 2);
    start.get(..word.unwrap_or(longest)).unwrap_or(name).trim_end_matches('_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::is_valid;

    #[test]
    fn converts_wire_names_to_identifiers() {
        let long = "long ".repeat(60);
        for (wire, expected) in [
            ("statusBookings", "status_bookings"),
            ("_id", "id"),
            ("_updatedAt", "updated_at"),
            ("type", "r#type"),
            ("self", "self_"),
            ("social-number", "social_number"),
            ("test.cat", "test_cat"),
            ("agents[]", "agents"),
            ("X-Visitor-Token", "x_visitor_token"),
            ("1h", "n1h"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            (":smile:", "smile"),
            ("\u{e9}t\u{e9}", "ete"),
            ("", "empty"),
            ("*", "star"),
            (&long, "long_long_long_long_long_long_long_long_long_long_long_long_long_long_long_long"),
        ] {
            assert_eq!(field(wire), expected, "{wire}");
            assert!(is_valid(&field(wire)), "{wire}");
        }
    }

    #[test]
    fn converts_strings_to_type_names() {
        let long = "x".repeat(300);
        for (words, expected) in [
            ("get bookings visitors.info", "GetBookingsVisitorsInfo"),
            ("not-available", "NotAvailable"),
            ("self", "SelfValue"),
            ("1", "N1"),
            ("+1", "Plus1"),
            ("<=", "LessOrEqual"),
            ("", "Empty"),
            (&long, &format!("X{}", "x".repeat(79))),
        ] {
            assert_eq!(pascal(words), expected, "{words}");
            assert!(is_valid(&pascal(words)), "{words}");
        }
    }

    #[test]
    fn suffixed_names_keep_the_maximum_length() {
        let long = pascal(&"long ".repeat(60));
        for (case, name, word, expected) in [
            (Case::Pascal, "Boat", "upper", "BoatUpper".to_owned()),
            (Case::Snake, "boat", "upper", "boat_upper".to_owned()),
            (Case::Snake, "r#type", "query", "type_query".to_owned()),
            (Case::Pascal, "Boat", "2", "Boat2".to_owned()),
            (Case::Pascal, &long, "object", format!("{}Object", "Long".repeat(18))),
        ] {
            assert_eq!(case.with(name, word), expected);
        }
    }

    #[test]
    fn reports_invalid_pins() {
        for bad in ["", "a b", "1a", "type", "self", "r#self", "a-b"] {
            assert!(!is_valid(bad), "{bad}");
        }
    }
}
