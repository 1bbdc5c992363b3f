//! A server on another thread that responds to every request with the same page.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Builder;

/// Starts a server and returns its URL.
pub fn serve(page: String) -> String {
    let (sender, url) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let head =
            format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", page.len());
        let response = (head + &page).into_bytes();
        Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
            let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
            sender.send(format!("http://{}", listener.local_addr().unwrap())).unwrap();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(respond(stream, response.clone()));
            }
        });
    });
    url.recv().unwrap()
}

/// Responds to requests without a body.
async fn respond(mut stream: TcpStream, response: Vec<u8>) {
    stream.set_nodelay(true).unwrap();
    let mut request = Vec::new();
    while let Ok(1..) = stream.read_buf(&mut request).await {
        if request.ends_with(b"\r\n\r\n") {
            request.clear();
            stream.write_all(&response).await.unwrap();
        }
    }
}
