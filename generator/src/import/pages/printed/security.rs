//! The credentials of a printed page:
//!
//! ```text
//! API Key: pier_key                  the name of the scheme
//! Header parameter namePier-Key      its place, and the name of the parameter
//!
//! The key of the pier.               its description
//! ```

use std::ops::Range;

use super::prose::prose;
use crate::import::pages::draft::Scheme;
use crate::import::pages::page::Page;
use crate::ir::ParamLocation;

const KEY: &str = "API Key:";

/// Reads the schemes in these lines; other kinds of credentials are not marked as read.
pub(super) fn schemes(page: &mut Page<'_>, lines: Range<usize>) -> Vec<Scheme> {
    let starts: Vec<usize> = lines.clone().filter(|at| page.text(*at).starts_with(KEY)).collect();
    let ends = starts.iter().skip(1).copied().chain([lines.end]);
    let mut schemes = Vec::new();
    for (start, end) in starts.iter().copied().zip(ends) {
        let Some((location, parameter)) = place(page.text(start + 1)).filter(|_| start + 1 < end) else { continue };
        let name = page.text(start).trim_start_matches(KEY).trim().to_owned();
        let description = prose(page, start + 2..end);
        page.mark(start..end);
        schemes.push(Scheme { span: page.span(start), name, location, parameter: parameter.to_owned(), description });
    }
    schemes
}

/// The place of a credential, and the name of its parameter.
fn place(text: &str) -> Option<(ParamLocation, &str)> {
    let (location, rest) = ParamLocation::ALL.into_iter().find_map(|location| {
        let name = location.as_str();
        let word = text.get(..name.len()).filter(|word| word.eq_ignore_ascii_case(name))?;
        Some((location, text.get(word.len()..)?))
    })?;
    let name = rest.trim_start().strip_prefix("parameter name")?.trim();
    Some((location, name)).filter(|(_, name)| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_places_of_credentials() {
        for (text, expected) in [
            ("Header parameter namePier-Key", Some((ParamLocation::Header, "Pier-Key"))),
            ("Query parameter name key", Some((ParamLocation::Query, "key"))),
            ("Cookie parameter name", None),
            ("Bearer token", None),
        ] {
            assert_eq!(place(text), expected, "{text}");
        }
    }
}
