//! E-mail against a real SMTP server on this computer, over TLS: what is sent, and what is not.

use std::sync::Arc;

use outbound::{Destination, Email, Error, Letter, MailSecurity, Sender};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::{
    io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::{TlsAcceptor, rustls};

/// A server's certificate, and the TLS that shows it.
fn certificate() -> (CertificateDer<'static>, TlsAcceptor) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = made.cert.der().clone();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate.clone()], key)
        .unwrap();
    (certificate, TlsAcceptor::from(Arc::new(config)))
}

/// How the server behaves.
#[derive(Clone, Copy, PartialEq)]
enum Manner {
    Tls,
    StartTls,
    /// It offers no encryption.
    Plain,
    RefusesLogins,
}

/// Speaks SMTP for one connection; all that it heard.
async fn speak(
    stream: impl AsyncRead + AsyncWrite + Unpin,
    manner: Manner,
    tls: bool,
) -> (Vec<String>, bool) {
    let mut stream = BufReader::new(stream);
    let mut heard = Vec::new();
    if !tls || manner != Manner::StartTls {
        stream.get_mut().write_all(b"220 localhost ESMTP\r\n").await.unwrap();
    }
    let mut in_data = false;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.unwrap_or_default() == 0 {
            return (heard, false);
        }
        let line = line.trim_end().to_owned();
        heard.push(line.clone());
        let answer = match line.split_whitespace().next().unwrap_or_default() {
            _ if in_data && line != "." => continue,
            "EHLO" if tls => "250-localhost\r\n250 AUTH PLAIN LOGIN",
            "EHLO" if manner == Manner::StartTls => "250-localhost\r\n250 STARTTLS",
            "EHLO" => "250 localhost",
            "STARTTLS" => {
                stream.get_mut().write_all(b"220 go on\r\n").await.unwrap();
                return (heard, true);
            }
            "AUTH" if manner == Manner::RefusesLogins => "535 5.7.8 no such account",
            "AUTH" => "235 ok",
            "DATA" => {
                in_data = true;
                "354 go on"
            }
            "." => {
                in_data = false;
                "250 queued"
            }
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        stream.get_mut().write_all(format!("{answer}\r\n").as_bytes()).await.unwrap();
    }
}

async fn serve(listener: TcpListener, acceptor: TlsAcceptor, manner: Manner) -> Vec<String> {
    let (stream, _): (TcpStream, _) = listener.accept().await.unwrap();
    match manner {
        Manner::Tls | Manner::RefusesLogins => match acceptor.accept(stream).await {
            Ok(stream) => speak(stream, manner, true).await.0,
            Err(_) => Vec::new(),
        },
        Manner::Plain => speak(stream, manner, false).await.0,
        Manner::StartTls => {
            let mut stream = stream;
            let (mut heard, upgraded) = speak(&mut stream, manner, false).await;
            if upgraded && let Ok(stream) = acceptor.accept(stream).await {
                heard.extend(speak(stream, manner, true).await.0);
            }
            heard
        }
    }
}

/// Sends a letter to such a server: what it heard, and what became of it.
fn exchange(manner: Manner, trusted: bool) -> (Vec<String>, Result<(), Error>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (certificate, acceptor) = certificate();
        let served = tokio::spawn(serve(listener, acceptor, manner));
        let start_tls = matches!(manner, Manner::StartTls | Manner::Plain);
        let target = Destination::Email(Email {
            server: "localhost".to_owned(),
            port,
            security: if start_tls { MailSecurity::StartTls } else { MailSecurity::Tls },
            user: "farm".to_owned(),
            from: "LDFleet <farm@example.com>".to_owned(),
            to: "one@example.com, two@example.com".to_owned(),
        });
        let letter = Letter {
            kind: "circuit".to_owned(),
            title: "ПК-07: network blocked\r\nBcc: all@example.com".to_owned(),
            text: "It did not answer.\n.\nMAIL FROM:<evil@example.com>".to_owned(),
            at_ms: 5,
        };
        let sender = Sender::trusting(trusted.then_some(certificate));
        let sent = sender.send(&target, &"Right-Horse".to_owned().into(), "", &letter).await;
        drop(sender);
        (served.await.unwrap(), sent)
    })
}

#[test]
fn a_mail_is_taken_over_tls_from_the_first_byte_and_later() {
    for manner in [Manner::Tls, Manner::StartTls] {
        let (heard, sent) = exchange(manner, true);
        assert_eq!(sent, Ok(()), "{heard:?}");
        assert!(heard.contains(&"RCPT TO:<two@example.com>".to_owned()), "{heard:?}");
        assert_eq!(
            heard.iter().filter(|line| line.starts_with("MAIL FROM")).count(),
            2,
            "one of them is text: {heard:?}"
        );
        let mut headers = heard.iter().skip_while(|line| *line != "DATA").take_while(|line| !line.is_empty());
        assert!(!headers.any(|line| line.starts_with("Bcc")), "a title makes no header: {heard:?}");
        let login = heard.iter().position(|line| line.starts_with("AUTH")).unwrap();
        let encrypted = heard.iter().position(|line| line == "STARTTLS").unwrap_or(0);
        assert!(login > encrypted);
    }
}

#[test]
fn a_server_without_encryption_or_unknown_gets_nothing() {
    for (manner, trusted) in [(Manner::Plain, true), (Manner::Tls, false), (Manner::StartTls, false)] {
        let (heard, sent) = exchange(manner, trusted);
        let error = sent.unwrap_err();
        assert!(matches!(error, Error::Tls(_)), "{error}");
        assert!(!heard.iter().any(|line| line.starts_with("AUTH") || line.starts_with("MAIL")), "{heard:?}");
    }
}

#[test]
fn a_refused_password_is_said_and_is_not_in_it() {
    let (_, sent) = exchange(Manner::RefusesLogins, true);
    let error = sent.unwrap_err();
    assert!(matches!(error, Error::NotLetIn(_)) && error.is_final(), "{error}");
    assert!(!error.to_string().contains("Right-Horse") && error.to_string().contains("no such account"));
}
