//! Against real servers on this computer: what is sent, and what is made of each answer.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener},
    sync::mpsc,
    thread,
    time::Duration,
};

use outbound::{Destination, Error, Letter, Sender};
use secrecy::SecretString;

/// What an HTTP server heard: the first line, the headers, the body.
struct Heard {
    line: String,
    headers: String,
    body: serde_json::Value,
}

/// An HTTP server that answers each request with the next of these.
fn http(answers: &[(u16, &str, &str)]) -> (SocketAddr, mpsc::Receiver<Heard>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let (sender, heard) = mpsc::channel();
    let answers: Vec<(u16, String, String)> = answers
        .iter()
        .map(|(code, header, body)| (*code, (*header).to_owned(), (*body).to_owned()))
        .collect();
    thread::spawn(move || {
        for (code, header, answer) in answers {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            let mut headers = String::new();
            while !headers.ends_with("\r\n\r\n") && headers != "\r\n" {
                assert!(reader.read_line(&mut headers).unwrap() > 0);
            }
            let length = headers
                .to_lowercase()
                .lines()
                .find_map(|l| l.strip_prefix("content-length: ").map(|n| n.parse::<usize>().unwrap()))
                .unwrap_or_default();
            let mut body = vec![0; length];
            reader.read_exact(&mut body).unwrap();
            let body = serde_json::from_slice(&body).unwrap();
            sender.send(Heard { line: line.trim_end().to_owned(), headers, body }).unwrap();
            let length = answer.len();
            let answer = format!(
                "HTTP/1.1 {code} x\r\n{header}content-length: {length}\r\nconnection: close\r\n\r\n{answer}"
            );
            reader.get_mut().write_all(answer.as_bytes()).unwrap();
        }
    });
    (address, heard)
}

fn letter() -> Letter {
    Letter {
        kind: "circuit".to_owned(),
        title: "WS-07: network blocked".to_owned(),
        text: "It <b>did not</b> answer. @everyone".to_owned(),
        at_ms: 5,
    }
}

fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}

fn send(target: &Destination, with: &str, proxy: &str) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(Sender::default().send(target, &secret(with), proxy, &letter()))
}

#[test]
fn telegram_gets_its_message_at_an_api_of_ones_own() {
    let (address, heard) = http(&[(200, "", r#"{"ok":true}"#)]);
    let target = Destination::Telegram { api: format!("http://{address}/"), chat: " -100 ".to_owned() };
    send(&target, "12:ABC", "").unwrap();
    let heard = heard.recv().unwrap();
    assert_eq!(heard.line, "POST /bot12:ABC/sendMessage HTTP/1.1");
    assert_eq!(heard.body["chat_id"], "-100");
    assert_eq!(heard.body["text"], "WS-07: network blocked\nIt <b>did not</b> answer. @everyone");
}

#[test]
fn discord_calls_nobody_by_a_name_in_a_title() {
    let (address, heard) = http(&[(204, "", "")]);
    send(&Destination::Discord, &format!("http://{address}/api/webhooks/1/token"), "").unwrap();
    let heard = heard.recv().unwrap();
    assert_eq!(heard.line, "POST /api/webhooks/1/token HTTP/1.1");
    assert_eq!(heard.body["allowed_mentions"]["parse"], serde_json::json!([]));
}

#[test]
fn a_webhook_gets_json_with_its_token() {
    let (address, heard) = http(&[(202, "", "")]);
    let target = Destination::Webhook { address: format!("http://{address}/hook?x=1") };
    send(&target, "s3cret", "").unwrap();
    let heard = heard.recv().unwrap();
    assert_eq!(heard.line, "POST /hook?x=1 HTTP/1.1");
    assert!(heard.headers.to_lowercase().contains("authorization: bearer s3cret"), "{}", heard.headers);
    assert_eq!((&heard.body["program"], &heard.body["kind"]), (&"LDFleet".into(), &"circuit".into()));
    assert_eq!(heard.body["at_ms"], 5);
}

#[test]
fn what_a_service_answers_is_told_apart_without_its_token() {
    let token = "12:ABC";
    let refused = format!(r#"{{"ok":false,"description":"chat not found for {token}"}}"#);
    let (address, _heard) = http(&[
        (401, "", r#"{"ok":false,"description":"Unauthorized"}"#),
        (429, "", r#"{"ok":false,"parameters":{"retry_after":7}}"#),
        (429, "Retry-After: 9\r\n", ""),
        (502, "", "<html>Bad Gateway</html>"),
        (400, "", &refused),
        (302, "Location: http://127.0.0.1:1/\r\n", ""),
    ]);
    let target = Destination::Telegram { api: format!("http://{address}"), chat: "1".to_owned() };
    let said = || send(&target, token, "").unwrap_err();
    assert_eq!(said(), Error::NotLetIn("401 Unauthorized".to_owned()));
    assert_eq!(said(), Error::Wait(Duration::from_secs(7)));
    assert_eq!(said(), Error::Wait(Duration::from_secs(9)));
    let fails = said();
    assert!(matches!(fails, Error::Fails(_)) && !fails.is_final(), "{fails}");
    let refused = said();
    assert_eq!(refused, Error::Refused("400 chat not found for …".to_owned()));
    assert!(refused.is_final());
    assert!(matches!(said(), Error::Refused(_)), "the token does not follow a redirect");
}

#[test]
fn a_proxy_is_asked_for_the_address() {
    let (proxy, heard) = http(&[(200, "", "")]);
    let target = Destination::Webhook { address: "http://hooks.example.com/in".to_owned() };
    send(&target, "", &format!("http://{proxy}")).unwrap();
    assert_eq!(heard.recv().unwrap().line, "POST http://hooks.example.com/in HTTP/1.1");
}

#[test]
fn a_secret_never_crosses_the_network_in_the_clear() {
    let telegram = Destination::Telegram { api: "http://192.0.2.1".to_owned(), chat: "1".to_owned() };
    let webhook = Destination::Webhook { address: "http://192.0.2.1/hook".to_owned() };
    for (target, with) in [
        (&telegram, "token"),
        (&webhook, "token"),
        (&Destination::Discord, "http://192.0.2.1/api/webhooks/1/token"),
        (&Destination::Discord, "no address at all"),
        (&Destination::Webhook { address: "https://user:pass@example.com/".to_owned() }, ""),
    ] {
        let refused = send(target, with, "").unwrap_err();
        let said = refused.message().to_string();
        assert!(matches!(refused, Error::Setting(_)), "{target:?}: {said}");
        assert!(!said.contains("webhooks/1/token"), "{said}");
    }
}

#[test]
fn nobody_there_is_no_final_answer_and_says_no_address() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let target = Destination::Telegram { api: format!("http://{free}"), chat: "1".to_owned() };
    let error = send(&target, "12:ABC", "").unwrap_err();
    assert!(matches!(error, Error::NoConnection(_)) && !error.is_final(), "{error}");
    assert!(!error.to_string().contains("ABC"), "{error}");
}
