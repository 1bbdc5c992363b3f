//! Reports of a comparison, for users and for programs.
//!
//! Input: a [`Diff`], the texts of both [sides](Side), and the [accepted] findings. Output: the report in one of six
//! forms:
//!
//! | form | for |
//! |---|---|
//! | [`text`] | a terminal |
//! | [`markdown`] | a comment of a pull request, of bounded size |
//! | [`json`] | programs; its schema is published |
//! | [`github`] | annotations at the lines of a document |
//! | [`changelog`] | users of the API and of the crate |
//! | [`html`] | a page of its own, for what is too large for a comment |
//!
//! Every form is a pure function of the [`Report`]. All forms have the same contents in the same order: breaking
//! findings first, each with its rule, its places, the old and the new value, the emitted items that change with it,
//! and its fingerprint. Omitted parts are counted, never dropped silently.

pub mod accepted;
pub mod changelog;
pub mod editions;
pub mod github;
pub mod html;
pub mod json;
pub mod markdown;
pub mod text;
mod version;
mod words;

use std::collections::BTreeMap;

use indexmap::IndexMap;

use crate::diff::{Bump, Correction, Diff, Finding, Impact};
use crate::ir::OperationSite;
use crate::source::Sources;
use accepted::{Acceptance, Entry};

pub use version::next as next_version;

/// The input of a report.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// What changed.
    pub diff: &'a Diff,
    /// The old side.
    pub base: &'a Side,
    /// The new side.
    pub head: &'a Side,
    /// The accepted findings.
    pub acceptance: &'a Acceptance<'a>,
    /// The verdicts that fail the run; if empty, none does.
    pub fail_on: &'a [FailOn],
    /// The version of the crate, from which the next one is suggested.
    pub version: Option<&'a str>,
    /// The URLs of the files that a report refers to.
    pub links: Option<Links<'a>>,
}

/// URLs without a trailing slash.
#[derive(Debug, Clone, Copy)]
pub struct Links<'a> {
    /// Of the folder that the head's file names are relative to: `https://github.com/owner/name/blob/main`.
    pub files: &'a str,
    /// Of the folder with the explanations of rules, one Markdown file each, if there is one.
    pub rules: Option<&'a str>,
}

/// One of the two sides.
#[derive(Debug, Clone, Default)]
pub struct Side {
    /// The name of the side: `main at 1841c47`, `spec/reservation.yaml`.
    pub name: String,
    /// Its texts.
    pub sources: Sources,
    /// The files that apply to it: overlays, names, recorded names.
    pub applied: Vec<String>,
    /// The group of each operation: its first tag.
    pub groups: BTreeMap<OperationSite, String>,
}

/// The verdicts that can fail a run. The two verdicts are independent: a breaking change on the wire may change nothing
/// in Rust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FailOn {
    /// A breaking change on the wire.
    Breaking,
    /// A change that requires a major version of the crate.
    Rust,
    /// Something changed.
    Any,
}

/// The level of a finding, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Level {
    /// Breaking on the wire.
    Breaking,
    /// Risky on the wire.
    Warning,
    /// Breaking in Rust only.
    Rust,
    /// It is not a breaking change.
    Compatible,
    /// Accepted.
    Accepted,
}

/// The number of findings of each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// [`Level::Breaking`]
    pub breaking: usize,
    /// [`Level::Warning`]
    pub warning: usize,
    /// [`Level::Rust`]
    pub rust: usize,
    /// [`Level::Compatible`]
    pub compatible: usize,
    /// [`Level::Accepted`]
    pub accepted: usize,
}

/// A finding and the entries that accept it.
#[derive(Debug, Clone, Copy)]
pub struct Judged<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The entries that accept it; empty if it is not accepted.
    pub accepted: &'a [&'a Entry],
}

/// The findings of one level, by group.
#[derive(Debug)]
pub struct Section<'a> {
    /// The level.
    pub level: Level,
    /// The name of a group, and its findings in the order of the [`Diff`]. Groups are in the order of their first
    /// finding.
    pub groups: IndexMap<&'a str, Vec<Judged<'a>>>,
}

impl<'a> Report<'a> {
    /// All findings, in the order of the [`Diff`].
    pub fn findings(&self) -> impl Iterator<Item = Judged<'a>> + use<'a> {
        let acceptance = self.acceptance;
        self.diff
            .findings
            .iter()
            .enumerate()
            .map(move |(index, finding)| Judged { finding, accepted: acceptance.of(index) })
    }

    /// The findings that fail the run.
    pub fn failures(&self) -> impl Iterator<Item = Judged<'a>> + use<'a> {
        let fail_on = self.fail_on;
        self.findings().filter(move |judged| judged.fails(fail_on))
    }

    /// The number of findings of each level.
    pub fn counts(&self) -> Counts {
        self.findings().fold(Counts::default(), |mut counts, judged| {
            *match judged.level() {
                Level::Breaking => &mut counts.breaking,
                Level::Warning => &mut counts.warning,
                Level::Rust => &mut counts.rust,
                Level::Compatible => &mut counts.compatible,
                Level::Accepted => &mut counts.accepted,
            } += 1;
            counts
        })
    }

    /// The findings by level, the worst first, and by group; levels without findings are omitted.
    pub fn sections(&self) -> Vec<Section<'a>> {
        let mut sections: BTreeMap<Level, Section<'a>> = BTreeMap::new();
        for judged in self.findings() {
            let level = judged.level();
            let section = sections.entry(level).or_insert_with(|| Section { level, groups: IndexMap::new() });
            section.groups.entry(self.group(judged.finding)).or_default().push(judged);
        }
        sections.into_values().collect()
    }

    /// The common group of all places of a finding.
    fn group(&self, finding: &Finding) -> &'a str {
        let (base, head) = (self.base, self.head);
        let mut groups = finding.places.iter().map(|place| match &place.subject.operation {
            Some(site) => head.groups.get(site).or_else(|| base.groups.get(site)).map_or("Others", String::as_str),
            None => "The document",
        });
        match groups.next() {
            Some(first) if groups.all(|group| group == first) => first,
            _ => "Several groups",
        }
    }

    /// Corrections by status.
    fn corrections(&self) -> Vec<&'a Correction> {
        let mut corrections: Vec<_> = self.diff.corrections.iter().collect();
        corrections.sort_by_key(|correction| correction.status);
        corrections
    }

    /// Unused entries of the accepted findings.
    pub fn stale(&self) -> impl Iterator<Item = &'a Entry> + use<'a> {
        self.acceptance.stale()
    }
}

impl Judged<'_> {
    /// Its level.
    pub fn level(&self) -> Level {
        match (self.finding.wire, self.finding.rust) {
            _ if !self.accepted.is_empty() => Level::Accepted,
            (Some(Impact::Breaking), _) => Level::Breaking,
            (Some(Impact::Warning), _) => Level::Warning,
            (_, Bump::Major) => Level::Rust,
            _ => Level::Compatible,
        }
    }

    /// Returns whether it fails a run that fails on these verdicts.
    pub fn fails(&self, fail_on: &[FailOn]) -> bool {
        let hit = |on: &FailOn| match on {
            FailOn::Breaking => self.finding.wire == Some(Impact::Breaking),
            FailOn::Rust => self.finding.rust == Bump::Major,
            FailOn::Any => true,
        };
        self.accepted.is_empty() && fail_on.iter().any(hit)
    }
}
