//! `names`: types that could be shared, for maintainers of a names file.

use serde_json::json;

use super::Outcome;
use super::error::Error;
use super::input::InputArgs;
use super::project::Project;
use super::terminal::{Findings, Form, print, print_json};
use crate::diagnostic::Diagnostics;
use crate::suggest::{Suggestion, suggest};

/// List types that could be one, the largest saving first
///
/// Each suggestion lists the places in the format of the names file: name them there to make them one type.
///
/// Exit code: 0, or 2 for an error.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    input: InputArgs,
    /// The number of suggestions to print
    #[arg(long, default_value_t = 20)]
    most: usize,
}

/// The command.
pub fn command(args: &Args, project: &Project, form: Form) -> Result<Outcome, Error> {
    let (project, configuration) = args.input.configuration(project)?;
    let texts = configuration.texts(&project)?;
    let mut diagnostics = Diagnostics::new(configuration.strictness());
    let Some(reading) = crate::read(&texts.sources, &texts.input, &mut diagnostics) else {
        return Err(Error::Rejected(Findings { sources: texts.sources, diagnostics }));
    };
    let suggestions = suggest(&reading.api, &reading.names);
    let shown: Vec<_> = suggestions.iter().take(args.most).collect();
    if form == Form::Json {
        let one = |suggestion: &&Suggestion| {
            let places: Vec<_> = suggestion.sites.iter().map(ToString::to_string).collect();
            json!({"equal": suggestion.equal, "properties": suggestion.members, "places": places})
        };
        print_json(&json!({"suggestions": shown.iter().map(one).collect::<Vec<_>>(), "in_all": suggestions.len()}));
        return Ok(Outcome::Clean);
    }
    shown.into_iter().for_each(describe);
    if suggestions.len() > args.most {
        print(&format!("and {} more (use `--most N` to print more)", suggestions.len() - args.most));
    }
    Ok(Outcome::Clean)
}

fn describe(suggestion: &Suggestion) {
    let kind = if suggestion.equal { "equal" } else { "alike" };
    print(&format!("{kind}: {} properties in {} places", suggestion.members.len(), suggestion.sites.len()));
    print(&format!("  {{{}}}", suggestion.members.join(", ")));
    for site in &suggestion.sites {
        print(&format!("    - \"{site}\""));
    }
}
