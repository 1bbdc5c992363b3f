//! Serves a desk: `desk [PORT [DATABASE]]`. See the library beside for what it does.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use axum::Router;

#[tokio::main]
async fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let port = args.next().unwrap_or_else(|| "3000".to_owned());
    match serve(&port, args.next()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("desk: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(port: &str, database: Option<String>) -> Result<(), Box<dyn Error + Send + Sync>> {
    let desk = match database {
        None => desk::router(desk::Memory::default())?,
        Some(path) => on_disk(&path)?,
    };
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await;
    let listener = listener.map_err(|error| format!("port {port}: {error}"))?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, desk.into_make_service()).await?;
    Ok(())
}

#[cfg(feature = "sqlite")]
fn on_disk(path: &str) -> Result<Router, Box<dyn Error + Send + Sync>> {
    let open = || desk::router(desk::Sqlite::open(path)?);
    open().map_err(|error| format!("{path}: {error}").into())
}

#[cfg(not(feature = "sqlite"))]
fn on_disk(path: &str) -> Result<Router, Box<dyn Error + Send + Sync>> {
    Err(format!("{path}: a database needs the feature `sqlite`").into())
}
