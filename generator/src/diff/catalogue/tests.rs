//! The laws of the catalogue.

use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// The id of the rule that the same change has in the other direction, if this one has a direction in its name.
fn counterpart(id: &str) -> Option<String> {
    let to = |from: &str, to: &str| id.strip_prefix(from).map(|rest| format!("{to}{rest}"));
    to("request-", "response-").or_else(|| to("response-", "request-"))
}

#[test]
fn ids_are_unique_and_readable() {
    let mut seen = BTreeSet::new();
    for rule in all() {
        assert!(seen.insert(rule.id), "{} is not unique", rule.id);
        assert!(rule.id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.id);
        assert!(rule.id.split('-').count() >= 2 && !rule.id.split('-').any(str::is_empty), "{}", rule.id);
        assert_eq!(find(rule.id), Some(rule));
    }
    assert!(seen.len() >= 120, "only {} rules", seen.len());
    assert_eq!(find("nothing-of-this-name"), None);
}

#[test]
fn id_direction_matches_rule_direction() {
    for rule in all() {
        match rule.id.split('-').next() {
            Some("request") => assert_eq!(rule.direction, Direction::Request, "{}", rule.id),
            Some("response") => assert_eq!(rule.direction, Direction::Response, "{}", rule.id),
            _ => {}
        }
    }
}

#[test]
fn every_rule_has_a_mutual_inverse() {
    for rule in all() {
        let inverse = rule.inverse.and_then(find);
        let inverse = inverse.unwrap_or_else(|| panic!("{} has no inverse", rule.id));
        assert_eq!(inverse.inverse, Some(rule.id), "the inverse of {} is not mutual", rule.id);
        assert_eq!((inverse.area, inverse.direction), (rule.area, rule.direction), "{}", rule.id);
    }
}

#[test]
fn every_request_rule_has_a_response_rule_or_a_waiver() {
    let mut waived: BTreeMap<&str, &str> = BTreeMap::new();
    for Waiver { rule, reason } in waivers() {
        assert!(waived.insert(rule, reason).is_none(), "{rule} is waived twice");
        assert!(find(rule).is_some(), "a waiver for {rule}, which is no rule");
    }
    for rule in all() {
        let Some(counterpart) = counterpart(rule.id) else { continue };
        match (find(&counterpart), waived.remove(rule.id)) {
            (None, None) => panic!("{} has no counterpart {counterpart}, and no waiver", rule.id),
            (Some(_), Some(_)) => panic!("the waiver for {} is not needed: {counterpart} is there", rule.id),
            (Some(other), None) => assert_ne!(other.direction, rule.direction, "{}", rule.id),
            (None, Some(reason)) => assert!(reason.len() > 10, "{}", rule.id),
        }
    }
    assert!(waived.is_empty(), "waivers that nothing needs: {waived:?}");
}

#[test]
fn added_requirements_of_requests_are_breaking() {
    for rule in all() {
        // A new requirement rejects requests that were accepted.
        if rule.direction == Direction::Request && (rule.id.contains("required-") && rule.id.ends_with("-added")) {
            assert_eq!(rule.wire, crate::diff::Impact::Breaking, "{}", rule.id);
        }
    }
}

#[test]
fn every_rule_has_its_own_page_with_an_example() {
    let mut pages = BTreeMap::new();
    for rule in all() {
        let page = rule.explanation;
        assert!(page.starts_with(&format!("# {}\n\n", rule.id)), "{}", rule.id);
        assert!(!rule.summary.ends_with('.') && rule.summary.len() <= 100, "{}: {}", rule.id, rule.summary);
        let [_, before, between, after, advice] = page.split("```").collect::<Vec<_>>()[..] else {
            panic!("{}: a page has one example before and one after", rule.id)
        };
        assert_ne!(before, after, "{}", rule.id);
        assert_eq!(between.trim(), "After:", "{}", rule.id);
        assert!(advice.trim().starts_with("What to do: "), "{}", rule.id);
        assert!(page.len() < 4_000, "the page of {} is too long", rule.id);
        if let Some(other) = pages.insert(page.split_once("\n\n").map(|(_, rest)| rest), rule.id) {
            panic!("{} and {other} have the same page", rule.id);
        }
    }
}

#[test]
fn titles_are_unique() {
    let mut seen = BTreeMap::new();
    for rule in all() {
        if let Some(other) = seen.insert(rule.summary, rule.id) {
            panic!("{} and {other}: {}", rule.id, rule.summary);
        }
    }
}

#[test]
fn every_page_is_used() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diff/catalogue/pages");
    let found: BTreeSet<String> =
        std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    let wanted: BTreeSet<String> = all().map(|rule| format!("{}.md", rule.id)).collect();
    assert_eq!(found, wanted);
}
