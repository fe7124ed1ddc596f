//! Against the simulated workstation: what an operator sees when things go right and when they go wrong.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use breaker::{Layer, Outcome, Severity};
use ldconsole::{Command, Index, ProgramPath, Title};
use secrecy::SecretString;
use simulator::{
    CodePages, CommandWrapping, EmulatorSpec, Fault, Flavour, LdPlayerTiming, Quotas, RequestKind,
    Workstation, WorkstationConfig,
};
use workstation::{
    Account, AccountName, Cause, CommandLimits, Endpoint, Error, Gate, Repeat, Session, Station, Timeouts,
    Transport, identify,
};

const ENOUGH: Duration = Duration::from_secs(20);
const LIMITS: CommandLimits = CommandLimits { deadline: ENOUGH, max_output: 1 << 20 };

fn farm() -> WorkstationConfig {
    WorkstationConfig {
        emulators: ["Farm-01", "a, b", "42"].map(EmulatorSpec::titled).into(),
        timing: LdPlayerTiming::default().scaled(0.05),
        ..WorkstationConfig::default()
    }
}

async fn start(config: WorkstationConfig) -> Workstation {
    Workstation::start(config).await.expect("it starts")
}

fn endpoint(workstation: &Workstation) -> Endpoint {
    Endpoint::new("127.0.0.1", workstation.address().port(), Transport::Http)
}

fn account(workstation: &Workstation) -> Account {
    let name = AccountName::parse(workstation.user()).expect("a name");
    Account::new(name, SecretString::from(workstation.password()))
}

/// Polls every second, so that tests need not wait for 5 s to see a second one.
fn timeouts() -> Timeouts {
    Timeouts { poll: Duration::from_secs(1), clean_up: Duration::from_secs(1), ..Timeouts::default() }
}

fn station(workstation: &Workstation) -> Station {
    let program = ProgramPath::parse(&workstation.ldconsole()).expect("a path");
    Station::new(&endpoint(workstation), &account(workstation), program, &timeouts()).expect("valid settings")
}

async fn connect(workstation: &Workstation) -> Session {
    Session::connect(&endpoint(workstation), &account(workstation), &timeouts()).await.expect("it connects")
}

fn index(number: u32) -> Index {
    Index::try_from(number).expect("an index")
}

/// Waits for what nobody waits for in the client.
async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    for _ in 0..1000 {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("never: {what}");
}

fn assert_counted(error: &Error, layer: Layer) {
    let outcome = error.outcome();
    let counted = matches!(&outcome, Outcome::Failure(f) if f.layer == layer && f.severity == Severity::High);
    assert!(counted && error.classification().is_counted(), "{error:?} is {outcome:?}");
}

#[tokio::test]
async fn emulators_are_listed_and_started_and_nothing_is_left_behind() {
    for (flavour, wrapping) in
        [(Flavour::Ld9, CommandWrapping::Bare), (Flavour::Ld14, CommandWrapping::Quoted)]
    {
        let workstation = start(WorkstationConfig { flavour, wrapping, ..farm() }).await;
        let station = station(&workstation);
        station.echo(ENOUGH).await.expect("an echo");
        let listing = station.list(ENOUGH).await.expect("a listing");
        let titles: Vec<&str> = listing.rows.iter().map(|row| row.title.as_str()).collect();
        assert_eq!(titles, ["Farm-01", "a, b", "42"]);
        let launch = Command::Launch { index: index(1), package: None, window: None };
        let answer = station.run(&launch, ENOUGH).await.expect("an answer");
        assert!(answer.accepted(), "{answer}");
        let mut listing = station.list(ENOUGH).await.expect("a listing");
        while listing.rows[1].pid.is_none() {
            listing = station.list(ENOUGH).await.expect("a listing");
        }
        station.close().await.expect("it closes");
        let counters = workstation.counters();
        assert_eq!((counters.shells_open, counters.commands_open), (0, 0));
        assert_eq!((counters.shells_created, counters.handshakes_failed), (1, 0));
    }
}

#[tokio::test]
async fn titles_come_in_the_code_page_of_the_machine() {
    let titles = ["雷电模拟器", "Ферма 7"];
    for (title, code_page) in titles.into_iter().zip([936, 1251]) {
        let config = WorkstationConfig {
            code_pages: CodePages::of_ansi(code_page),
            emulators: vec![EmulatorSpec::titled(title)],
            ..farm()
        };
        let workstation = start(config).await;
        let station = station(&workstation);
        let listing = station.list(ENOUGH).await.expect("a listing");
        assert_eq!(listing.rows[0].title, title);
        assert_eq!(station.code_page(ENOUGH).await.expect("known").number(), u32::from(code_page));
    }
}

#[tokio::test]
async fn what_ldplayer_refuses_is_told_with_its_reason() {
    let workstation = start(farm()).await;
    let station = station(&workstation);
    let answer = station.run(&Command::Quit(index(99)), ENOUGH).await.expect("an answer");
    assert!(!answer.accepted(), "{answer}");
    assert_eq!(answer.refusal(), Some(&ldconsole::ConsoleMessage::PlayerMissing));
    let title = Title::parse("neu & \"alt\" %PATH% ^ (1)").or_else(|_| Title::parse("neu & %PATH% ^ (1)"));
    let rename = Command::Rename { index: index(0), title: title.expect("a title") };
    let answer = station.run(&rename, ENOUGH).await.expect("an answer");
    assert!(answer.accepted(), "{answer}");
    assert_eq!(station.list(ENOUGH).await.expect("a listing").rows[0].title, "neu & %PATH% ^ (1)");
}

#[tokio::test]
async fn a_missing_ldconsole_is_a_setting_to_correct() {
    let workstation = start(farm()).await;
    workstation.set_fault(Fault::LdconsoleMissing);
    let station = station(&workstation);
    let error = station.list(ENOUGH).await.expect_err("missing");
    assert!(matches!(error.cause(), Cause::LdconsoleMissing { .. }), "{error:?}");
    assert!(!error.may_have_been_carried_out());
    assert!(matches!(error.outcome(), Outcome::Failure(f) if f.severity == Severity::Medium));
    let sentence = error.sentence("WS-07").to_string();
    assert!(sentence.contains("WS-07") && sentence.contains(&workstation.ldconsole()), "{sentence}");
}

#[tokio::test]
async fn a_hanging_ldconsole_is_not_taken_for_a_hanging_network() {
    let workstation = start(farm()).await;
    let station = station(&workstation);
    station.list(ENOUGH).await.expect("a listing");
    workstation.set_fault(Fault::LdconsoleHangs);
    // With a request for output answered meanwhile, and before the first one is.
    for milliseconds in [1500, 300] {
        let error = station.list(Duration::from_millis(milliseconds)).await.expect_err("late");
        assert!(matches!(error.cause(), Cause::LdconsoleTimeout { .. }), "{error:?}");
        assert_counted(&error, Layer::Ldconsole);
    }
    until("the commands are ended", || workstation.counters().commands_open == 0).await;
    workstation.clear_faults();
    station.list(ENOUGH).await.expect("a listing");
    assert_eq!(workstation.counters().shells_created, 1);
}

#[tokio::test]
async fn a_hanging_network_is_not_taken_for_a_hanging_ldconsole() {
    let workstation = start(farm()).await;
    let station = station(&workstation);
    station.list(ENOUGH).await.expect("a listing");
    workstation.set_fault(Fault::Hang);
    let error = station.list(Duration::from_millis(500)).await.expect_err("late");
    assert_eq!(error.cause(), &Cause::NoAnswer);
    assert_counted(&error, Layer::Network);
    let alive = identify(&endpoint(&workstation), Duration::from_millis(500)).await;
    assert_eq!(alive.expect_err("silent").cause(), &Cause::NoAnswer);
    workstation.clear_faults();
    station.list(ENOUGH).await.expect("it recovers by itself");
}

#[tokio::test]
async fn rubbish_is_not_a_listing() {
    let workstation = start(farm()).await;
    workstation.set_fault(Fault::LdconsoleRubbish);
    let error = station(&workstation).list(ENOUGH).await.expect_err("rubbish");
    assert!(matches!(error.cause(), Cause::NotAListing { .. }), "{error:?}");
    assert_counted(&error, Layer::Ldconsole);
}

#[tokio::test]
async fn a_wrong_password_is_tried_exactly_twice() {
    let workstation = start(farm()).await;
    let session = connect(&workstation).await;
    workstation.set_fault(Fault::WrongPassword);
    // What is connected stays connected, so the connection must be lost first.
    workstation.set_fault(Fault::Reset.times(1));
    let error = session.run("hostname", LIMITS, Repeat::Never).await.expect_err("reset");
    assert!(matches!(error.cause(), Cause::Reset(_)), "{error:?}");
    for _ in 0..2 {
        let error = session.run("hostname", LIMITS, Repeat::Idempotent).await.expect_err("refused");
        assert_eq!((error.cause(), error.outcome()), (&Cause::PasswordRefused, Outcome::Auth));
    }
    drop(session.close().await);
    assert_eq!(workstation.counters().handshakes_failed, 2);
}

#[tokio::test]
async fn a_lost_shell_is_replaced_unseen_for_what_changes_nothing() {
    let workstation = start(farm()).await;
    let station = station(&workstation);
    station.list(ENOUGH).await.expect("a listing");
    workstation.set_fault(Fault::Reboot { down_for: Duration::from_millis(1) });
    until("it is up again", || std::net::TcpStream::connect(workstation.address()).is_ok()).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    // The old connection is gone without a word; the shell with it.
    let listed = station.list(ENOUGH).await;
    if let Err(error) = &listed {
        assert!(matches!(error.cause(), Cause::Reset(_)), "{error:?}");
        station.list(ENOUGH).await.expect("a listing");
    }
    assert_eq!(workstation.counters().shells_created, 2);
    // A command that changes something is not repeated, and is known not to have run.
    workstation.set_fault(Fault::Soap(2_150_858_843).on(RequestKind::Command).times(1));
    let error = station.run(&Command::Quit(index(0)), ENOUGH).await.expect_err("gone");
    assert_eq!(error.cause(), &Cause::ShellGone);
    assert!(!error.may_have_been_carried_out() && !error.classification().is_counted());
    assert!(station.run(&Command::Quit(index(0)), ENOUGH).await.expect("an answer").accepted());
}

#[tokio::test]
async fn a_shell_is_asked_for_with_its_idle_time() {
    let workstation = start(farm()).await;
    // Windows takes no less than a minute.
    for (seconds, is_taken) in [(59, false), (60, true)] {
        let timeouts = Timeouts { shell_idle: Duration::from_secs(seconds), ..timeouts() };
        let connected = Session::connect(&endpoint(&workstation), &account(&workstation), &timeouts).await;
        assert_eq!(connected.is_ok(), is_taken, "{seconds} s");
    }
}

#[tokio::test]
async fn lists_go_on_where_the_quota_is_small() {
    let quotas = Quotas { operations: 60, ..Quotas::default() };
    let workstation = start(WorkstationConfig { quotas, ..farm() }).await;
    let stations = [station(&workstation), station(&workstation)];
    for _ in 0..80 {
        for station in &stations {
            station.list(ENOUGH).await.expect("a listing");
        }
    }
    assert!(workstation.counters().shells_created > 4);
}

#[tokio::test]
async fn a_list_costs_two_requests_that_are_waited_for() {
    for call in [Duration::ZERO, Duration::from_millis(60)] {
        let timing = LdPlayerTiming { call, ..LdPlayerTiming::default() };
        let workstation = start(WorkstationConfig { timing, ..farm() }).await;
        let station = station(&workstation);
        for _ in 0..20 {
            station.list(ENOUGH).await.expect("a listing");
        }
        let counters = workstation.counters();
        assert_eq!(counters.of(RequestKind::Command), 20);
        // The first list is asked for between two marks, the first of which is answered at once.
        assert!(counters.of(RequestKind::Receive) <= 21, "{}", counters.of(RequestKind::Receive));
    }
}

#[tokio::test]
async fn a_shell_is_replaced_before_its_commands_use_up_the_quota() {
    let quotas = Quotas { operations: 300, ..Quotas::default() };
    let workstation = start(WorkstationConfig { quotas, ..farm() }).await;
    let station = station(&workstation);
    for number in 1..=600 {
        station.list(ENOUGH).await.unwrap_or_else(|error| panic!("listing {number}: {error}"));
    }
    assert_eq!(workstation.counters().shells_created, 3);
    until("the used shells are deleted", || workstation.counters().shells_open == 1).await;
}

#[tokio::test]
async fn behind_a_shut_gate_nothing_leaves_but_clean_up() {
    let workstation = start(farm()).await;
    let open = Arc::new(AtomicBool::new(true));
    let gate: Gate = {
        let open = Arc::clone(&open);
        Arc::new(move || open.load(Ordering::SeqCst))
    };
    let program = ProgramPath::parse(&workstation.ldconsole()).expect("a path");
    let station =
        Station::guarded(&endpoint(&workstation), &account(&workstation), program, &timeouts(), gate)
            .expect("valid settings");
    station.list(ENOUGH).await.expect("a listing");
    until("the command is signalled away", || workstation.counters().commands_open == 0).await;
    let before = workstation.counters();

    open.store(false, Ordering::SeqCst);
    let error = station.list(ENOUGH).await.expect_err("shut");
    assert_eq!(error.cause(), &Cause::Cancelled);
    assert!(!error.classification().is_counted() && !error.may_have_been_carried_out());
    assert_eq!(workstation.counters().requests, before.requests, "not one request left");

    station.close().await.expect("clean-up passes");
    assert_eq!(workstation.counters().shells_open, 0);
}

#[tokio::test]
async fn a_lost_answer_leaves_open_whether_the_command_ran() {
    let workstation = start(farm()).await;
    let station = station(&workstation);
    station.list(ENOUGH).await.expect("a listing");
    let launch = Command::Launch { index: index(0), package: None, window: None };
    for kind in [RequestKind::Command, RequestKind::Receive] {
        workstation.set_fault(Fault::LoseAnswer.on(kind).times(1));
        let error = station.run(&launch, ENOUGH).await.expect_err("lost");
        assert!(matches!(error.cause(), Cause::Reset(_)), "{error:?}");
        assert!(error.may_have_been_carried_out());
        assert_counted(&error, Layer::Network);
        until("nothing is left running", || workstation.counters().commands_open == 0).await;
    }
}

#[tokio::test]
async fn every_fault_of_the_service_is_told_apart() {
    type Is = fn(&Cause) -> bool;
    type Meant = Option<(Layer, Severity)>;
    let network = Some((Layer::Network, Severity::High));
    let windows = Some((Layer::Windows, Severity::High));
    let setting = Some((Layer::Windows, Severity::Medium));
    let cases: [(Fault, Is, Meant); 14] = [
        (Fault::Refuse, |c| *c == Cause::Refused, network),
        (Fault::Reset, |c| matches!(c, Cause::Reset(_)), network),
        (Fault::Http(403), |c| *c == Cause::AccessDenied, setting),
        (Fault::Http(404), |c| *c == Cause::Http { status: 404 }, network),
        (Fault::Http(500), |c| *c == Cause::Http { status: 500 }, network),
        (Fault::Http(503), |c| *c == Cause::Http { status: 503 }, network),
        (Fault::LoseAnswer, |c| matches!(c, Cause::Reset(_)), network),
        (Fault::HalfAnswer, |c| matches!(c, Cause::Reset(_) | Cause::Unreadable(_)), network),
        (Fault::Garbage, |c| matches!(c, Cause::Unreadable(_)), network),
        (Fault::AccessDenied, |c| *c == Cause::AccessDenied, setting),
        (Fault::Soap(2_150_859_173), |c| matches!(c, Cause::Quota(_)), windows),
        (Fault::Soap(2_150_859_174), |c| matches!(c, Cause::Quota(_)), windows),
        (Fault::LockedAccount, |c| *c == Cause::PasswordRefused, None),
        (Fault::DisabledAccount, |c| *c == Cause::PasswordRefused, None),
    ];
    for (fault, is, meant) in cases {
        let workstation = start(farm()).await;
        workstation.set_fault(fault.clone());
        let error = station(&workstation).echo(ENOUGH).await.expect_err("a fault");
        assert!(is(error.cause()), "{fault:?}: {error:?}");
        let outcome = error.outcome();
        match meant {
            Some(meant) => assert!(
                matches!(&outcome, Outcome::Failure(f) if (f.layer, f.severity) == meant),
                "{fault:?}: {outcome:?}"
            ),
            None => assert_eq!(outcome, Outcome::Auth),
        }
        let sentence = error.sentence("WS-07").to_string();
        assert!(sentence.contains("WS-07") && sentence.ends_with('.'), "{sentence}");
    }
}

#[tokio::test]
async fn shells_over_the_quota_are_told_apart() {
    let quotas = Quotas { shells: 1, ..Quotas::default() };
    let workstation = start(WorkstationConfig { quotas, ..farm() }).await;
    let _first = connect(&workstation).await;
    let second = Session::connect(&endpoint(&workstation), &account(&workstation), &timeouts()).await;
    let error = second.expect_err("one too many");
    assert!(matches!(error.cause(), Cause::Quota(_)), "{error:?}");
    assert_counted(&error, Layer::Windows);
}

#[tokio::test]
async fn names_without_address_are_told_from_ports_without_listener() {
    let workstation = start(farm()).await;
    let account = account(&workstation);
    let no_name = Endpoint::new("no-such-host.invalid", 5985, Transport::Http);
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).expect("a port");
    let no_listener = Endpoint::new("127.0.0.1", nobody.port(), Transport::Http);
    let no_host = Endpoint::new("not a host", 5985, Transport::Http);
    for (endpoint, is_identify_too) in [(&no_name, true), (&no_listener, true), (&no_host, false)] {
        let error = Session::connect(endpoint, &account, &timeouts()).await.expect_err("nobody");
        let expected = |cause: &Cause| match endpoint.host() {
            "no-such-host.invalid" => *cause == Cause::NameResolution,
            "127.0.0.1" => *cause == Cause::Refused,
            _ => matches!(cause, Cause::InvalidSetting(_)),
        };
        assert!(expected(error.cause()), "{error:?}");
        assert!(!error.may_have_been_carried_out());
        let error = identify(endpoint, ENOUGH).await.expect_err("nobody");
        assert!(!is_identify_too || expected(error.cause()), "{error:?}");
    }
}

#[tokio::test]
async fn a_sign_of_life_is_seen_whatever_the_status() {
    let workstation = start(farm()).await;
    let endpoint = endpoint(&workstation);
    identify(&endpoint, ENOUGH).await.expect("alive");
    workstation.set_fault(Fault::Http(503));
    identify(&endpoint, ENOUGH).await.expect("alive");
    workstation.set_fault(Fault::WrongPassword);
    identify(&endpoint, ENOUGH).await.expect("alive");
    workstation.set_fault(Fault::Refuse);
    assert_eq!(identify(&endpoint, ENOUGH).await.expect_err("dead").cause(), &Cause::Refused);
    let counters = workstation.counters();
    assert_eq!((counters.handshakes, counters.handshakes_failed), (0, 0));
}

#[tokio::test]
async fn five_hundred_cold_logins_are_never_refused() {
    let workstation =
        start(WorkstationConfig { quotas: Quotas { shells: 100, ..Quotas::default() }, ..farm() }).await;
    let (endpoint, account, timeouts) = (endpoint(&workstation), account(&workstation), timeouts());
    for _ in 0..50 {
        let connect = || async {
            let session = Session::connect(&endpoint, &account, &timeouts).await.expect("it connects");
            session.close().await.expect("it closes");
        };
        tokio::join!(
            connect(),
            connect(),
            connect(),
            connect(),
            connect(),
            connect(),
            connect(),
            connect(),
            connect(),
            connect()
        );
    }
    let counters = workstation.counters();
    assert_eq!((counters.handshakes, counters.handshakes_failed, counters.shells_open), (500, 0, 0));
}

/// As the fleet runs it: pinned to a thread of a pool, away from whoever asks.
#[test]
fn a_station_works_on_a_thread_of_a_local_pool() {
    let elsewhere = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let workstation = elsewhere.block_on(start(farm()));
    let (endpoint, account, path) = (endpoint(&workstation), account(&workstation), workstation.ldconsole());
    let work = tokio_util::task::LocalPoolHandle::new(1).spawn_pinned(move || async move {
        let program = ProgramPath::parse(&path).expect("a path");
        let station = Station::new(&endpoint, &account, program, &timeouts()).expect("valid settings");
        let rows = station.list(ENOUGH).await.expect("a listing").rows.len();
        station.close().await.expect("it closes");
        rows
    });
    assert_eq!(elsewhere.block_on(work).expect("no panic"), 3);
    assert_eq!(workstation.counters().shells_open, 0);
}
