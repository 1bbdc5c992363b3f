//! Types that could be shared, for maintainers of a names file.

use crate::diagnostic::Diagnostics;
use crate::unify::suggest;

use crate::cli::Outcome;
use crate::cli::error::Error;
use crate::cli::files::Workspace;
use crate::cli::generate;
use crate::cli::terminal::{Findings, print};

/// Print types that could be merged, the largest saving first
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The number of suggestions to print
    #[arg(long, default_value_t = 20)]
    most: usize,
}

/// The command.
pub fn command(args: &Args, workspace: &Workspace) -> Result<Outcome, Error> {
    let texts = generate::Args::default().texts(workspace)?;
    let mut diagnostics = Diagnostics::default();
    let Some(reading) = crate::read(&texts.sources, &texts.input, &mut diagnostics) else {
        return Err(Error::Rejected(Findings { sources: texts.sources, diagnostics }));
    };
    let suggestions = suggest(&reading.api, &reading.names);
    for suggestion in suggestions.iter().take(args.most) {
        let kind = if suggestion.equal { "equal" } else { "alike" };
        print(&format!("{kind}: {} members in {} places", suggestion.members.len(), suggestion.sites.len()));
        print(&format!("  {{{}}}", suggestion.members.join(", ")));
        for site in &suggestion.sites {
            print(&format!("    - \"{site}\""));
        }
    }
    if suggestions.len() > args.most {
        print(&format!("and {} more (`--most N` prints more)", suggestions.len() - args.most));
    }
    Ok(Outcome::Clean)
}
