//! A server that plays a script.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use Act::*;

/// The behaviour of a server on a connection once it has read the request, or the part that it needs.
#[derive(Debug, Clone)]
pub enum Act {
    /// Sends this and closes.
    Say(Vec<u8>),
    /// Sends this after a pause, in milliseconds, and closes.
    SayLate(u64, Vec<u8>),
    /// Sends this and nothing more, but does not close.
    SayAndHang(Vec<u8>),
    /// Sends the head, then this again and again, with a pause before each, in milliseconds.
    Repeat(&'static str, Vec<u8>, u64),
    /// Closes before the request is read.
    Hangup,
    /// Sends this when it has read the head, and discards the rest of the request.
    Refuse(Vec<u8>),
    /// Sends this when it has read the head, and closes the connection, without reading the rest.
    RefuseAndClose(Vec<u8>),
    /// Reads the head and nothing more.
    Ignore,
}

/// Returns a response with the right length.
pub fn response(head: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let mut response =
        format!("HTTP/1.1 {head}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n", body.len()).into_bytes();
    response.extend_from_slice(body);
    response
}

pub fn json(head: &str, body: impl AsRef<[u8]>) -> Act {
    Say(response(&format!("{head}\r\nContent-Type: application/json"), body))
}

pub fn html(head: &str, body: &str) -> Act {
    Say(response(&format!("{head}\r\nContent-Type: text/html"), body))
}

pub fn bytes(text: &str) -> Vec<u8> {
    text.as_bytes().to_vec()
}

/// Runs a server that plays these acts, one for each request and the last one for all others. Returns its address, and
/// the number of requests so far.
pub async fn serve(acts: Vec<Act>) -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let count = Arc::new(AtomicUsize::new(0));
    let counter = count.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let at = counter.fetch_add(1, Ordering::SeqCst).min(acts.len() - 1);
            tokio::spawn(play(acts[at].clone(), stream));
        }
    });
    (address, count)
}

async fn play(act: Act, mut stream: TcpStream) -> std::io::Result<()> {
    match act {
        Hangup => return Ok(()),
        Refuse(_) | RefuseAndClose(_) | Ignore => drop(read_head(&mut stream).await?),
        Say(_) | SayLate(..) | SayAndHang(_) | Repeat(..) => drop(read(&mut stream).await?),
    }
    match act {
        Say(words) | RefuseAndClose(words) => stream.write_all(&words).await?,
        SayLate(pause, words) => {
            tokio::time::sleep(Duration::from_millis(pause)).await;
            stream.write_all(&words).await?;
        }
        SayAndHang(words) => {
            stream.write_all(&words).await?;
            stream.read_u8().await?;
        }
        Repeat(head, words, pause) => {
            stream.write_all(head.as_bytes()).await?;
            loop {
                stream.write_all(&words).await?;
                tokio::time::sleep(Duration::from_millis(pause)).await;
            }
        }
        Refuse(words) => {
            stream.write_all(&words).await?;
            tokio::io::copy(&mut stream, &mut tokio::io::sink()).await?;
        }
        Ignore => std::future::pending().await,
        Hangup => {}
    }
    stream.shutdown().await
}

/// The head of a request, and what has come of its body.
async fn read_head(stream: &mut TcpStream) -> std::io::Result<(String, usize)> {
    let mut read = Vec::new();
    loop {
        if stream.read_buf(&mut read).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if let Some(end) = read.windows(4).position(|end| end == b"\r\n\r\n") {
            return Ok((String::from_utf8_lossy(&read[..end]).to_lowercase(), read.len() - end - 4));
        }
    }
}

/// Reads a complete request; returns its first word.
pub async fn read(stream: &mut TcpStream) -> std::io::Result<String> {
    let (head, mut come) = read_head(stream).await?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
    let mut body = Vec::new();
    while come < length {
        match stream.read_buf(&mut body).await? {
            0 => return Err(std::io::ErrorKind::UnexpectedEof.into()),
            more => come += more,
        }
    }
    Ok(head.split(' ').next().unwrap_or_default().to_owned())
}
