//! Alone in its program: what is logged goes to one subscriber for the whole process, and nothing of it is missed.
#![allow(clippy::expect_used, reason = "helpers of tests")]

use std::{
    fmt::Write as _,
    io,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use ldconsole::ProgramPath;
use secrecy::SecretString;
use simulator::{Workstation, WorkstationConfig};
use tracing_subscriber::filter::LevelFilter;
use workstation::{Account, AccountName, Endpoint, Station, Timeouts, Transport};

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_password_reaches_a_log_an_error_or_a_debug_text() {
    let log = Log::default();
    let writer = log.clone();
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .init();
    let workstation = Workstation::start(WorkstationConfig::default()).await.expect("it starts");
    let endpoint = Endpoint::new("127.0.0.1", workstation.address().port(), Transport::Http);
    let name = AccountName::parse(workstation.user()).expect("a name");
    let mut told = String::new();
    for password in [workstation.password(), "Wrong-Horse-8"] {
        let account = Account::new(name.clone(), SecretString::from(password));
        let program = ProgramPath::parse(&workstation.ldconsole()).expect("a path");
        let station =
            Station::new(&endpoint, &account, program, &Timeouts::default()).expect("valid settings");
        write!(told, "{account:?} {station:?}").expect("a string");
        if let Err(error) = station.list(Duration::from_secs(20)).await {
            let (sentence, outcome) = (error.sentence("WS-07").to_string(), error.outcome());
            write!(told, "{error:?} {error} {sentence} {outcome:?}").expect("a string");
        }
        drop(station.close().await);
    }
    assert!(told.contains("PasswordRefused"), "the wrong password was not refused");
    told += &log.text();
    assert!(told.contains("NTLM challenge received"), "the login was not logged");
    // The right one also as it would look in a header of Basic or in UTF-16, as NTLM hashes it.
    let utf16: String = workstation.password().chars().flat_map(|c| [c, '\0']).collect();
    for secret in [workstation.password(), "Wrong-Horse-8", "Q29ycmVjdC1Ib3JzZS03", utf16.as_str()] {
        assert!(!told.contains(secret));
    }
}
