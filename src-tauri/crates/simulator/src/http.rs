//! HTTP/1.1 as `HTTP.sys` speaks it to a WinRM client, over any byte stream.
//!
//! Own code instead of a server library because the simulator must be able to stop at any byte: half an answer, a
//! reset, silence.

use std::fmt::Write as _;

use time::OffsetDateTime;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// Largest head and largest body that are read, in bytes; Windows has similar limits.
const MAX_HEAD: usize = 64 * 1024;
const MAX_BODY: usize = 16 * 1024 * 1024;

/// One request, read completely.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// Whether the client wants the connection to stay open.
    pub(crate) keep_alive: bool,
}

impl Request {
    /// The first header of this name (given in lower case).
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// One answer.
#[derive(Debug, Default)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// `WWW-Authenticate` lines.
    pub(crate) authenticate: Vec<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) body: Vec<u8>,
    /// Close after sending.
    pub(crate) close: bool,
}

impl Response {
    pub(crate) fn status(status: u16) -> Self {
        Self { status, ..Self::default() }
    }

    /// An error page of `HTTP.sys` itself.
    pub(crate) fn page(status: u16) -> Self {
        let reason = match status {
            400 => "Bad Request",
            403 => "Forbidden",
            404 => "Not Found",
            405 => "Method Not Allowed",
            503 => "Service Unavailable",
            _ => "Error",
        };
        let body = format!(
            "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"\"http://www.w3.org/TR/html4/strict.dtd\">\r\n\
             <HTML><HEAD><TITLE>{reason}</TITLE>\r\n\
             <META HTTP-EQUIV=\"Content-Type\" Content=\"text/html; charset=us-ascii\"></HEAD>\r\n\
             <BODY><h2>{reason}</h2>\r\n<hr><p>HTTP Error {status}. {reason}.</p>\r\n</BODY></HTML>\r\n"
        );
        Self {
            status,
            content_type: Some("text/html; charset=us-ascii".into()),
            body: body.into_bytes(),
            close: true,
            ..Self::default()
        }
    }

    /// The bytes on the wire, dated `now`.
    pub(crate) fn bytes(&self, now: OffsetDateTime) -> Vec<u8> {
        // HTTP.sys sends no reason phrase for what WinRM answers.
        let mut head = format!("HTTP/1.1 {} \r\n", self.status);
        if let Some(content_type) = &self.content_type {
            let _ = write!(head, "Content-Type: {content_type}\r\n");
        }
        head.push_str("Server: Microsoft-HTTPAPI/2.0\r\n");
        for line in &self.authenticate {
            let _ = write!(head, "WWW-Authenticate: {line}\r\n");
        }
        if self.close {
            head.push_str("Connection: close\r\n");
        }
        let _ = write!(head, "Date: {}\r\nContent-Length: {}\r\n\r\n", date(now), self.body.len());
        let mut bytes = head.into_bytes();
        bytes.extend(&self.body);
        bytes
    }
}

/// RFC 9110 5.6.7, for example `Sun, 06 Nov 1994 08:49:37 GMT`.
fn date(now: OffsetDateTime) -> String {
    let (weekday, month) = (now.weekday().to_string(), now.month().to_string());
    let (year, day) = (now.year(), now.day());
    let (hour, minute, second) = (now.hour(), now.minute(), now.second());
    format!("{weekday:.3}, {day:02} {month:.3} {year} {hour:02}:{minute:02}:{second:02} GMT")
}

/// What reading a request came to.
#[derive(Debug)]
pub(crate) enum Incoming {
    Request(Request),
    /// The client has gone, between requests or in the middle of one.
    Closed,
    /// Not HTTP, or too large.
    Malformed,
}

/// Reads requests from one connection, keeping what arrives early.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    buffer: Vec<u8>,
}

impl Reader {
    /// Reads the next request.
    pub(crate) async fn next<S: AsyncRead + AsyncWrite + Unpin>(&mut self, stream: &mut S) -> Incoming {
        let head = loop {
            match parse_head(&self.buffer) {
                Head::Complete(head) => break head,
                Head::Partial if self.buffer.len() > MAX_HEAD => return Incoming::Malformed,
                Head::Partial => {}
                Head::Malformed => return Incoming::Malformed,
            }
            if !self.more(stream).await {
                return Incoming::Closed;
            }
        };
        self.buffer.drain(..head.length);
        let mut request = head.request;
        if request.header("expect").is_some_and(|value| value.eq_ignore_ascii_case("100-continue"))
            && stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await.is_err()
        {
            return Incoming::Closed;
        }
        if request.header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
            return self.chunked(stream, request).await;
        }
        let length = match request.header("content-length").map(|value| value.trim().parse::<usize>()) {
            None => 0,
            Some(Ok(length)) if length <= MAX_BODY => length,
            Some(_) => return Incoming::Malformed,
        };
        while self.buffer.len() < length {
            if !self.more(stream).await {
                return Incoming::Closed;
            }
        }
        request.body = self.buffer.drain(..length).collect();
        Incoming::Request(request)
    }

    async fn chunked<S: AsyncRead + Unpin>(&mut self, stream: &mut S, mut request: Request) -> Incoming {
        loop {
            match httparse::parse_chunk_size(&self.buffer) {
                Ok(httparse::Status::Complete((start, size))) => {
                    let Some(size) =
                        usize::try_from(size).ok().filter(|size| request.body.len() + size <= MAX_BODY)
                    else {
                        return Incoming::Malformed;
                    };
                    let end = start + size + 2;
                    while self.buffer.len() < end {
                        if !self.more(stream).await {
                            return Incoming::Closed;
                        }
                    }
                    request.body.extend(&self.buffer[start..start + size]);
                    self.buffer.drain(..end);
                    if size == 0 {
                        return Incoming::Request(request);
                    }
                }
                Ok(httparse::Status::Partial) => {
                    if !self.more(stream).await {
                        return Incoming::Closed;
                    }
                }
                Err(_) => return Incoming::Malformed,
            }
        }
    }

    /// Waits until the client closes (or sends more than it may ahead of its turn).
    pub(crate) async fn closed<S: AsyncRead + Unpin>(&mut self, stream: &mut S) {
        while self.buffer.len() <= MAX_HEAD {
            if !self.more(stream).await {
                return;
            }
        }
    }

    async fn more<S: AsyncRead + Unpin>(&mut self, stream: &mut S) -> bool {
        matches!(stream.read_buf(&mut self.buffer).await, Ok(count) if count > 0)
    }
}

struct CompleteHead {
    request: Request,
    length: usize,
}

enum Head {
    Complete(CompleteHead),
    Partial,
    Malformed,
}

fn parse_head(buffer: &[u8]) -> Head {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut parsed = httparse::Request::new(&mut headers);
    let length = match parsed.parse(buffer) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) => return Head::Partial,
        Err(_) => return Head::Malformed,
    };
    let headers: Vec<(String, String)> = parsed
        .headers
        .iter()
        .map(|header| (header.name.to_ascii_lowercase(), String::from_utf8_lossy(header.value).into_owned()))
        .collect();
    let connection =
        headers.iter().find(|(name, _)| name == "connection").map(|(_, value)| value.to_ascii_lowercase());
    let keep_alive = match connection.as_deref() {
        Some(value) if value.contains("close") => false,
        Some(value) if value.contains("keep-alive") => true,
        _ => parsed.version == Some(1),
    };
    Head::Complete(CompleteHead {
        request: Request {
            method: parsed.method.unwrap_or_default().to_owned(),
            path: parsed.path.unwrap_or_default().to_owned(),
            headers,
            body: Vec::new(),
            keep_alive,
        },
        length,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn read(bytes: &[u8]) -> (Reader, Incoming) {
        let (mut client, mut server) = tokio::io::duplex(1 << 16);
        client.write_all(bytes).await.unwrap();
        drop(client);
        let mut reader = Reader::default();
        let incoming = reader.next(&mut server).await;
        (reader, incoming)
    }

    #[tokio::test]
    async fn a_body_is_read_by_length_and_by_chunks() {
        for wire in [
            &b"POST /wsman HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello"[..],
            b"POST /wsman HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
        ] {
            let (_, Incoming::Request(request)) = read(wire).await else { panic!("not read") };
            assert_eq!(request.body, b"hello");
            assert!(request.keep_alive);
        }
    }

    #[tokio::test]
    async fn a_client_that_leaves_in_mid_body_is_closed() {
        assert!(matches!(read(b"POST / HTTP/1.1\r\nContent-Length: 5\r\n\r\nhe").await.1, Incoming::Closed));
        assert!(matches!(read(b"\x16\x03\x01\x02 what\r\n\r\n").await.1, Incoming::Malformed));
    }

    #[test]
    fn an_answer_carries_the_headers_of_windows() {
        let mut response = Response::status(401);
        response.authenticate = vec!["Negotiate".into(), "Kerberos".into()];
        let text = String::from_utf8(response.bytes(OffsetDateTime::UNIX_EPOCH)).unwrap();
        assert!(text.starts_with(
            "HTTP/1.1 401 \r\nServer: Microsoft-HTTPAPI/2.0\r\nWWW-Authenticate: Negotiate\r\n"
        ));
        assert!(text.ends_with("Date: Thu, 01 Jan 1970 00:00:00 GMT\r\nContent-Length: 0\r\n\r\n"));
    }
}
