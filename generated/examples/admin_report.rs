//! Prints all departments, agents and open rooms of a workspace as tables.
//!
//! ```sh
//! export ROCKETCHAT_USER_ID=.. ROCKETCHAT_AUTH_TOKEN=..
//! cargo run -p rocketchat-omnichannel --example admin_report -- https://chat.example.com
//! ```
//!
//! For lists of any length: they are streams, which fetch one page at a time.

use std::env;
use std::fmt::{self, Display};
use std::process::ExitCode;

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{Client, Credentials, Error};

const USAGE: &str = "usage: admin_report URL
  URL                    of the workspace, like https://chat.example.com
environment, both from Account > Personal access tokens:
  ROCKETCHAT_USER_ID     who asks; an agent, a manager or an administrator
  ROCKETCHAT_AUTH_TOKEN  the token";

#[tokio::main]
async fn main() -> ExitCode {
    let settings = (env::args().nth(1), env::var("ROCKETCHAT_USER_ID"), env::var("ROCKETCHAT_AUTH_TOKEN"));
    let (Some(url), Ok(user_id), Ok(auth_token)) = settings else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match report(&url, Credentials::new().user_id(user_id).auth_token(auth_token)).await {
        Ok(tables) => {
            tables.iter().for_each(|table| println!("{table}"));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("admin_report: {error}");
            ExitCode::FAILURE
        }
    }
}

/// All tables.
pub async fn report(url: &str, credentials: Credentials) -> Result<[Table; 3], Error> {
    let client = Client::builder(url).credentials(credentials).build()?;

    let mut departments = Table::new(["department", "agents", "enabled"]);
    let mut list = client.departments().list(ListDepartments::default()).items();
    while let Some(Department { name, num_agents, enabled, .. }) = list.next().await.transpose()? {
        departments.row([text(name), text(num_agents), text(enabled)]);
    }

    let mut agents = Table::new(["agent", "name", "takes chats"]);
    let mut list = client.users().list(ListUsers::new("agent")).items();
    while let Some(Agent { username, name, status_livechat, .. }) = list.next().await.transpose()? {
        agents.row([text(username), text(name), text(status_livechat)]);
    }

    let mut rooms = Table::new(["room of", "served by", "messages"]);
    let mut list = client.rooms().list(ListRooms::default().open(true)).items();
    while let Some(Room { fname, v: visitor, served_by, msgs, .. }) = list.next().await.transpose()? {
        let visitor = fname.or_else(|| visitor?.username);
        rooms.row([text(visitor), text(served_by.and_then(|agent| agent.username)), text(msgs)]);
    }
    Ok([departments, agents, rooms])
}

/// Returns the value, or a dash if it is missing.
fn text(value: Option<impl ToString>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| value.to_string())
}

/// Columns of one width, under a head.
pub struct Table {
    rows: Vec<[String; 3]>,
}

impl Table {
    fn new(head: [&str; 3]) -> Self {
        Self { rows: vec![head.map(str::to_owned)] }
    }

    fn row(&mut self, row: [String; 3]) {
        self.rows.push(row);
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |cell: fn(&[String; 3]) -> &String| self.rows.iter().map(|row| cell(row).chars().count()).max();
        let (one, two) = (width(|[one, ..]| one).unwrap_or(0), width(|[_, two, _]| two).unwrap_or(0));
        for [first, second, third] in &self.rows {
            writeln!(f, "{first:one$}  {second:two$}  {third}")?;
        }
        writeln!(f, "({} in all)", self.rows.len() - 1)
    }
}
