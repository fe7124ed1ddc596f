//! E-mail by SMTP, always over TLS.

use std::error::Error as _;

use lettre::{
    AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
    message::{Mailbox, header::ContentType},
    transport::smtp::{
        authentication::Credentials,
        client::{Certificate, Tls, TlsParameters},
    },
};
use messages::targets;
use rustls::pki_types::CertificateDer;
use secrecy::{ExposeSecret, SecretString};

use crate::{ATTEMPT, Email, Error, Letter, MailSecurity, Result, error::is_about_tls, target::cut};

/// A subject of at most so many characters.
const SUBJECT: usize = 200;
/// How much of what a server says is shown.
const LONGEST_SAID: usize = 300;
/// Recipients of one target.
const MOST_RECIPIENTS: usize = 20;

pub(crate) fn check(email: &Email, has_password: bool) -> Result<()> {
    let wrong = |message| Err(Error::Setting(message));
    if email.server.trim().is_empty() || email.server.contains(['/', ':', '@', ' ']) && !is_ip(&email.server)
    {
        return wrong(targets::not_a_server(&email.server));
    }
    if !email.user.trim().is_empty() && !has_password {
        return wrong(targets::no_mail_password());
    }
    mailbox(&email.from)?;
    recipients(&email.to).map(drop)
}

fn is_ip(text: &str) -> bool {
    text.trim().parse::<std::net::IpAddr>().is_ok()
}

fn mailbox(text: &str) -> Result<Mailbox> {
    text.trim().parse().map_err(|_| Error::Setting(targets::not_a_mail_address(text.trim())))
}

fn recipients(text: &str) -> Result<Vec<Mailbox>> {
    let all: Vec<&str> = text.split([',', ';']).map(str::trim).filter(|one| !one.is_empty()).collect();
    if all.is_empty() {
        return Err(Error::Setting(targets::no_recipient()));
    }
    if all.len() > MOST_RECIPIENTS {
        return Err(Error::Setting(targets::too_many_recipients(MOST_RECIPIENTS)));
    }
    all.into_iter().map(mailbox).collect()
}

pub(crate) async fn send(
    email: &Email,
    password: &SecretString,
    letter: &Letter,
    trusted: &[CertificateDer<'static>],
) -> Result<()> {
    let message = compose(email, letter)?;
    let host = email.server.trim();
    let tls = |error: lettre::transport::smtp::Error| Error::Tls(error.to_string());
    let mut parameters = TlsParameters::builder(host.to_owned());
    for authority in trusted {
        parameters = parameters.add_root_certificate(Certificate::from_der(authority.to_vec()).map_err(tls)?);
    }
    let parameters = parameters.build_rustls().map_err(tls)?;
    let security = match email.security {
        MailSecurity::Tls => Tls::Wrapper(parameters),
        MailSecurity::StartTls => Tls::Required(parameters),
    };
    let mut transport = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
        .port(email.port)
        .tls(security)
        .timeout(Some(ATTEMPT));
    if !email.user.trim().is_empty() {
        let credentials = Credentials::new(email.user.trim().to_owned(), password.expose_secret().to_owned());
        transport = transport.credentials(credentials);
    }
    transport.build().send(message).await.map(drop).map_err(|error| not_taken(&error))
}

fn compose(email: &Email, letter: &Letter) -> Result<Message> {
    let one_line: String = letter.title.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let mut message = Message::builder()
        .from(mailbox(&email.from)?)
        .subject(format!("[LDFleet] {}", cut(&one_line, SUBJECT)))
        .header(ContentType::TEXT_PLAIN);
    for recipient in recipients(&email.to)? {
        message = message.to(recipient);
    }
    let text = format!("{}\n\n{}\n", letter.title, letter.text);
    message.body(text).map_err(|error| Error::Refused(error.to_string()))
}

fn not_taken(error: &lettre::transport::smtp::Error) -> Error {
    let mut said = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        said = error.to_string();
        cause = error.source();
    }
    let said: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let said = cut(&said, LONGEST_SAID);
    // 530, 534, 535, 538: RFC 4954, section 6.
    let login = error.status().is_some_and(|code| ["530", "534", "535", "538"].contains(&&*code.to_string()));
    if login {
        Error::NotLetIn(said)
    } else if error.is_timeout() {
        Error::TooSlow
    } else if error.is_tls() || is_about_tls(error) {
        Error::Tls(said)
    } else if error.is_transient() {
        Error::Fails(said)
    } else if error.is_permanent() {
        Error::Refused(said)
    } else if error.is_client() {
        // What the server offers is not enough: no STARTTLS, no way to log in.
        Error::Tls(said)
    } else {
        Error::NoConnection(said)
    }
}
