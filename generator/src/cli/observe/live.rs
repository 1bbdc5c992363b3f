//! `observe --against`: calls operations of a live server, and records the exchanges.
//!
//! Only GET requests of operations that the user has selected are sent, one after the other. The recording is a file
//! like any other: the caller compares it, and can keep it.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body as Incoming, http};

use super::requests::{Plan, Request, plan};
use crate::cli::error::Error;
use crate::cli::files;
use crate::cli::terminal::{counted, note};
use crate::names_file::Selector;
use crate::observe::recording::LARGEST;
use crate::observe::{Body, Exchange, Message};
use crate::source::Node;

/// How long a call may take.
const TIMEOUT: Duration = Duration::from_secs(30);

/// The status of a server that limits the rate of requests.
const TOO_MANY_REQUESTS: u16 = 429;

/// What is recorded instead of the headers that the user gives, because they are mostly credentials.
const REDACTED: &str = "redacted";

/// Which server to call, and how.
#[derive(Debug, clap::Args)]
pub(super) struct LiveArgs {
    /// Call the selected operations of this server first, and record the exchanges in RECORDING, a new file
    #[arg(long, value_name = "URL", requires = "operation")]
    against: Option<String>,
    /// With `--against`: GET operations to call, by tag (`tag:NAME`), path (`/rooms/*`) or operationId, with `*` for
    /// any text; `!` excludes. May be given several times
    #[arg(long, value_name = "SELECTOR", requires = "against")]
    operation: Vec<String>,
    /// With `--against`: the value of a parameter, in all operations that have it. May be given several times; required
    /// parameters without a value are sent with the example or the default of the document
    #[arg(long, value_name = "NAME=VALUE", requires = "against")]
    param: Vec<String>,
    /// With `--against`: a header of each request, such as credentials; `@FILE` reads one header from each line of a
    /// file. Its value is not recorded
    #[arg(long, value_name = "NAME: VALUE", requires = "against")]
    header: Vec<String>,
}

/// Calls the selected operations if a server is given, and writes the recording.
pub(super) fn record(document: &Node, args: &LiveArgs, recordings: &[PathBuf]) -> Result<(), Error> {
    let Some(server) = &args.against else { return Ok(()) };
    let [recording] = recordings else {
        return Err(Error::Usage("`--against` makes one recording: name one new file".to_owned()));
    };
    let server = server.trim_end_matches('/');
    if !server.starts_with("http://") && !server.starts_with("https://") {
        return Err(Error::Usage(format!(
            "`{server}` is not the URL of a server: it begins with neither http:// nor https://"
        )));
    }
    let headers = headers(&args.header)?;
    let requests = requests(document, args)?;
    let mut file = File::create_new(recording).map_err(Error::io("create", recording))?;
    let agent = agent();
    let mut recorded = 0;
    for (index, request) in requests.iter().enumerate() {
        let exchange = match call(&agent, server, request, &headers) {
            Ok(exchange) => exchange,
            Err(error) => {
                note(&format!("{}: {error}", request.operation));
                continue;
            }
        };
        writeln!(file, "{}", exchange.to_line(&exchange.url)).map_err(Error::io("write", recording))?;
        recorded += 1;
        if exchange.status == TOO_MANY_REQUESTS {
            let left = counted(requests.len() - index - 1, "operation");
            note(&format!("the server limits the rate of requests: {left} not called"));
            break;
        }
    }
    if recorded == 0 {
        return Err(Error::Usage(format!("{server} did not respond to any request")));
    }
    note(&format!(
        "{}: {} recorded, with all values of the responses",
        recording.display(),
        counted(recorded, "exchange")
    ));
    Ok(())
}

/// The requests of the selected operations.
fn requests(document: &Node, args: &LiveArgs) -> Result<Vec<Request>, Error> {
    let selectors: Vec<_> = args.operation.iter().map(|selector| Selector::new(selector, None)).collect();
    if selectors.iter().all(Selector::excludes) {
        return Err(Error::Usage(
            "`--against` calls only selected operations: select them with `--operation`".to_owned(),
        ));
    }
    let mut values = Vec::new();
    for param in &args.param {
        let (name, value) = pair(param, '=', "--param")?;
        values.push((name.to_owned(), value.to_owned()));
    }
    let Plan { requests, skipped, unused_selectors, unused_values } = plan(document, &selectors, &values);
    if let Some(selector) = unused_selectors.first() {
        return Err(Error::Usage(format!("`--operation {selector}` selects no GET operation")));
    }
    if let Some(name) = unused_values.first() {
        return Err(Error::Usage(format!("`--param {name}=..`: no selected operation has a parameter `{name}`")));
    }
    for (operation, param) in skipped {
        note(&format!("{operation} is not called: give its parameter `{param}` a value with `--param {param}=VALUE`"));
    }
    Ok(requests)
}

/// The headers of the user.
fn headers(given: &[String]) -> Result<Vec<(String, String)>, Error> {
    let mut headers = Vec::new();
    for header in given {
        let text = match header.strip_prefix('@') {
            Some(path) => files::read(Path::new(path))?,
            None => header.clone(),
        };
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let (name, value) = pair(line, ':', "--header")?;
            headers.push((name.trim().to_ascii_lowercase(), value.trim().to_owned()));
        }
    }
    Ok(headers)
}

fn pair<'t>(text: &'t str, separator: char, option: &str) -> Result<(&'t str, &'t str), Error> {
    // The text may be a credential, and is not repeated.
    text.split_once(separator).ok_or_else(|| Error::Usage(format!("a value of `{option}` has no `{separator}`")))
}

fn agent() -> Agent {
    // The certificates of the system include those of a company's own servers.
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let config = Agent::config_builder()
        .tls_config(tls)
        .timeout_global(Some(TIMEOUT))
        .http_status_as_error(false)
        // A redirect is a response of the operation.
        .max_redirects(0)
        .max_redirects_will_error(false)
        .build();
    Agent::new_with_config(config)
}

fn call(agent: &Agent, server: &str, request: &Request, headers: &[(String, String)]) -> Result<Exchange, ureq::Error> {
    let url = format!("{server}{}", request.target);
    let mut builder = agent.get(&url).header("accept", "application/json, */*;q=0.5");
    for (name, value) in request.headers.iter().chain(headers) {
        builder = builder.header(name, value);
    }
    let response = builder.call()?;
    let redacted = headers.iter().map(|(name, _)| (name.clone(), REDACTED.to_owned()));
    let sent = request.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone())).chain(redacted);
    Ok(Exchange {
        method: "GET".to_owned(),
        url,
        request: Message { headers: sent.collect(), body: Body::Bytes(Vec::new()) },
        status: response.status().as_u16(),
        response: message(response)?,
    })
}

fn message(mut response: http::Response<Incoming>) -> Result<Message, ureq::Error> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect();
    let body = response.body_mut().with_config().limit(LARGEST as u64).read_to_vec()?;
    Ok(Message { headers, body: Body::Bytes(body) })
}
