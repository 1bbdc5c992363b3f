//! The next version of the crate.

use semver::Version;

use crate::diff::Bump;

/// Returns the version after `version` for a change that requires `bump`, by Cargo's rules: before 1.0, the second
/// number is the major one. `None` if nothing changed, or if `version` is not a plain version.
pub fn next(version: &str, bump: Bump) -> Option<String> {
    let version = Version::parse(version).ok().filter(|version| version.pre.is_empty() && version.build.is_empty())?;
    let Version { major, minor, patch, .. } = version;
    let (major, minor, patch) = match (bump, major, minor) {
        (Bump::None, ..) => return None,
        (Bump::Major, 0, 0) => (0, 0, patch + 1),
        (Bump::Major, 0, _) => (0, minor + 1, 0),
        (Bump::Major, ..) => (major + 1, 0, 0),
        (Bump::Minor, 1.., _) => (major, minor + 1, 0),
        (Bump::Minor | Bump::Patch, ..) => (major, minor, patch + 1),
    };
    Some(Version::new(major, minor, patch).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bumps_the_semver_relevant_number() {
        let table = [
            ("1.4.2", Bump::Major, Some("2.0.0")),
            ("1.4.2", Bump::Minor, Some("1.5.0")),
            ("1.4.2", Bump::Patch, Some("1.4.3")),
            ("1.4.2", Bump::None, None),
            ("0.4.2", Bump::Major, Some("0.5.0")),
            ("0.4.2", Bump::Minor, Some("0.4.3")),
            ("0.4.2", Bump::Patch, Some("0.4.3")),
            ("0.0.2", Bump::Major, Some("0.0.3")),
            ("1.0.0-alpha", Bump::Major, None),
            ("1.0", Bump::Major, None),
        ];
        for (version, bump, expected) in table {
            assert_eq!(next(version, bump).as_deref(), expected, "{version} {bump:?}");
        }
    }
}
