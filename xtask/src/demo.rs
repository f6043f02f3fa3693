//! `cargo xtask demo`: the filing desk on this computer, and on no other.

use crate::{Result, run::say};
use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Component, Path, PathBuf},
    time::Duration,
};

const ROOT: &str = "www/dist";
const PORT: u16 = 4173;

/// Serves the page until it is stopped. A port that was asked for is taken or refused; else the next free one is.
pub(crate) fn serve(port: Option<u16>) -> Result {
    let ports = port.map_or(PORT..=PORT + 99, |port| port..=port);
    let listener = ports.clone().find_map(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, port)).ok());
    let listener = listener.ok_or_else(|| format!("port {} is in use; another: cargo xtask demo --port 8080", ports.start()))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    say(&format!("the filing desk is at http://{address}/ (on this computer alone; Ctrl+C ends it)"));
    for stream in listener.incoming().flatten() {
        std::thread::spawn(move || {
            // A browser that goes away in the middle of an answer is no news.
            let _ = answer(&stream);
        });
    }
    Ok(())
}

fn answer(stream: &TcpStream) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10)))?;
    let mut lines = BufReader::new(stream.take(16_384)).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    // The rest of the head is read and not needed.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let (status, kind, body) = response(&request);
    let mut stream = stream;
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if request.starts_with("HEAD ") { Ok(()) } else { stream.write_all(&body) }
}

fn response(request: &str) -> (&'static str, &'static str, Vec<u8>) {
    const PLAIN: &str = "text/plain; charset=utf-8";
    let mut words = request.split(' ');
    let (Some("GET" | "HEAD"), Some(target)) = (words.next(), words.next()) else {
        return ("405 Method Not Allowed", PLAIN, b"only GET\n".to_vec());
    };
    match file(target).and_then(|path| Some((mime(&path), fs::read(path).ok()?))) {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", PLAIN, b"not found\n".to_vec()),
    }
}

/// The file that a request names. None outside the folder.
fn file(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    let path = Path::new(ROOT).join(path);
    inside.then(|| if path.is_dir() { path.join("index.html") } else { path })
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map" | "webmanifest") => "application/json; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stays_in_its_folder() {
        assert_eq!(file("/assets/a.js?v=1"), Some(PathBuf::from("www/dist/assets/a.js")));
        assert_eq!(file("/../Cargo.toml"), None);
        assert_eq!(file("/a/../../Cargo.toml"), None);
    }

    #[test]
    fn only_reads() {
        assert_eq!(response("POST / HTTP/1.1").0, "405 Method Not Allowed");
        assert_eq!(response("GET /no-such-file HTTP/1.1").0, "404 Not Found");
        assert_eq!(response("").0, "405 Method Not Allowed");
    }

    #[test]
    fn answers_over_a_connection() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let mut browser = TcpStream::connect(listener.local_addr().unwrap()).unwrap();
        browser.write_all(b"GET /no-such-file HTTP/1.1\r\nHost: localhost\r\n\r\n").unwrap();
        answer(&listener.accept().unwrap().0).unwrap();
        let mut got = String::new();
        browser.read_to_string(&mut got).unwrap();
        assert!(got.starts_with("HTTP/1.1 404 Not Found\r\n") && got.ends_with("\r\n\r\nnot found\n"), "{got}");
    }

    #[test]
    fn wasm_has_its_type() {
        assert_eq!(mime(Path::new("a/beian.wasm")), "application/wasm");
    }
}
