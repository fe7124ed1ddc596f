//! Against the reference server, whose login and sealing come from pyspnego.

use std::time::Duration;

use crate::common::{RefServer, account, corpus, tester, timeouts};
use breaker::{Layer, Outcome, Severity};
use ldconsole::ProgramPath;
use workstation::{Cause, CommandLimits, Repeat, Session, Station, Trust, identify};

const LIMITS: CommandLimits = CommandLimits { deadline: Duration::from_secs(20), max_output: 1 << 20 };

fn limits(milliseconds: u64) -> CommandLimits {
    CommandLimits { deadline: Duration::from_millis(milliseconds), ..LIMITS }
}

async fn connect(server: &RefServer) -> Session {
    Session::connect(&server.endpoint(), &tester(), &timeouts()).await.expect("it connects")
}

fn station(server: &RefServer) -> Station {
    let program = ProgramPath::parse(r"C:\LDPlayer\LDPlayer9\ldconsole.exe").expect("a path");
    Station::new(&server.endpoint(), &tester(), program, &timeouts()).expect("valid settings")
}

#[tokio::test]
async fn a_command_takes_three_requests_and_nothing_is_left_behind() {
    let server = RefServer::start(&[]);
    let session = connect(&server).await;
    for n in 1..=3 {
        let output = session.run(&format!("say {n}"), LIMITS, Repeat::Never).await.expect("it runs");
        assert_eq!(output.stdout, format!("say {n}\r\n").into_bytes());
        assert_eq!((output.stderr.as_slice(), output.exit_code), (&b""[..], Some(0)));
        server.until_seen("signals", n).await;
    }
    assert_eq!((server.seen("Create"), server.seen("Command"), server.seen("Receive")), (1, 3, 3));
    // A second connection where a command is sent while the release of the former one is still under way.
    assert!(server.seen("logins") <= 2);
    session.close().await.expect("it closes");
    assert_eq!((server.seen("shells_open"), server.seen("commands_open")), (0, 0));
    assert_eq!((server.seen("refused"), server.seen("anonymous")), (0, 0));
}

#[tokio::test]
async fn list2_is_read_in_the_code_page_of_the_machine() {
    let server = RefServer::start(&["--list2", &corpus("list2_10f_ld9_alas_zh.gbk.txt")]);
    let station = station(&server);
    let listing = station.list(Duration::from_secs(15)).await.expect("a listing");
    assert!(!listing.rows.is_empty() && listing.skipped.is_empty());
    assert!(listing.rows.iter().any(|row| row.title.contains('雷')), "{:?}", listing.rows);
    // Asked for once.
    station.list(Duration::from_secs(15)).await.expect("a listing");
    assert_eq!(server.seen("Command"), 3);
    station.close().await.expect("it closes");
    assert_eq!(server.seen("shells_open"), 0);
}

#[tokio::test]
async fn output_standard_error_and_exit_codes_come_back_as_they_are() {
    let server = RefServer::start(&[]);
    let session = connect(&server).await;
    let output = session.run("exit -1001", LIMITS, Repeat::Never).await.expect("it runs");
    assert_eq!((output.exit_code, output.stderr), (Some(-1001), b"as asked\r\n".to_vec()));
    let output = session.run("exit 4294966295", LIMITS, Repeat::Never).await.expect("it runs");
    assert_eq!(output.exit_code, Some(-1001), "the wire carries it unsigned, which the library cannot read");
    let output = session.run("big 300000", LIMITS, Repeat::Never).await.expect("it runs");
    assert_eq!(output.stdout.len(), 300_000);
    let output = session.run("say <&>\"% ü", LIMITS, Repeat::Never).await.expect("it runs");
    assert_eq!(output.stdout, "say <&>\"% ü\r\n".as_bytes());
}

#[tokio::test]
async fn too_much_output_ends_the_command_and_keeps_the_shell() {
    let server = RefServer::start(&[]);
    let session = connect(&server).await;
    let few = CommandLimits { max_output: 1000, ..LIMITS };
    let error = session.run("big 1001", few, Repeat::Never).await.expect_err("too much");
    assert_eq!(error.cause(), &Cause::OutputTooLarge { limit: 1000 });
    server.until_seen("signals", 1).await;
    session.run("say", LIMITS, Repeat::Never).await.expect("it goes on");
    assert_eq!(server.seen("Create"), 1);
}

#[tokio::test]
async fn a_wrong_password_is_tried_exactly_twice() {
    let server = RefServer::start(&[]);
    let wrong = account(crate::common::USER, "not-it");
    let error = Session::connect(&server.endpoint(), &wrong, &timeouts()).await.expect_err("refused");
    assert_eq!(error.cause(), &Cause::PasswordRefused);
    assert_eq!(error.outcome(), Outcome::Auth);
    assert!(!error.may_have_been_carried_out());
    assert_eq!(server.seen("refused"), 2);
}

#[tokio::test]
async fn a_station_whose_password_was_refused_sends_nothing_more() {
    let server = RefServer::start(&[]);
    let program = ProgramPath::parse(r"C:\LDPlayer\LDPlayer9\ldconsole.exe").expect("a path");
    let wrong = account(crate::common::USER, "not-it");
    let station = Station::new(&server.endpoint(), &wrong, program, &timeouts()).expect("valid");
    for _ in 0..3 {
        let error = station.list(Duration::from_secs(5)).await.expect_err("refused");
        assert_eq!(error.cause(), &Cause::PasswordRefused);
    }
    drop(station.close().await);
    assert_eq!(server.seen("refused"), 2);
}

#[tokio::test]
async fn a_command_past_its_deadline_is_ended_and_the_shell_stays() {
    let server = RefServer::start(&[]);
    let session = connect(&server).await;
    let error = session.run("sleep 30", limits(300), Repeat::Never).await.expect_err("late");
    assert!(matches!(error.cause(), Cause::CommandTimeout { .. }), "{error}");
    assert!(error.may_have_been_carried_out());
    server.until_seen("signals", 1).await;
    session.run("say", LIMITS, Repeat::Never).await.expect("it goes on");
    assert_eq!((server.seen("Create"), server.seen("shells_open")), (1, 1));
}

#[tokio::test]
async fn a_silent_command_is_waited_for_over_many_polls() {
    let server = RefServer::start(&[]);
    let polls = workstation::Timeouts { poll: Duration::from_secs(1), ..timeouts() };
    let session = Session::connect(&server.endpoint(), &tester(), &polls).await.expect("it connects");
    let output = session.run("sleep 3.5", LIMITS, Repeat::Never).await.expect("it ends");
    assert_eq!(output.exit_code, Some(0));
    assert_eq!(server.seen("Receive"), 4);
}

#[tokio::test]
async fn a_dropped_command_is_ended_on_the_workstation() {
    let server = RefServer::start(&[]);
    let session = connect(&server).await;
    let running = session.run("sleep 30", LIMITS, Repeat::Never);
    assert!(tokio::time::timeout(Duration::from_millis(300), running).await.is_err());
    server.until_seen("signals", 1).await;
    assert_eq!(server.seen("commands_open"), 0);
    session.run("say", LIMITS, Repeat::Never).await.expect("it goes on");
    assert_eq!(server.seen("Create"), 1);
}

#[tokio::test]
async fn a_dropped_session_deletes_its_shell() {
    let server = RefServer::start(&[]);
    drop(connect(&server).await);
    server.until_seen("deleted", 1).await;
    assert_eq!(server.seen("shells_open"), 0);
}

#[tokio::test]
async fn a_lost_shell_is_replaced_for_what_changes_nothing_only() {
    let server = RefServer::start(&[]);
    let session = connect(&server).await;
    let error = session.run("lose-shell", LIMITS, Repeat::Never).await.expect_err("gone");
    assert_eq!(error.cause(), &Cause::ShellGone);
    assert!(!error.may_have_been_carried_out());
    assert_eq!((server.seen("Create"), server.seen("Command")), (1, 1));
    // The next command opens another; one that loses it again and again is repeated once.
    let error = session.run("lose-shell", LIMITS, Repeat::Idempotent).await.expect_err("gone again");
    assert_eq!(error.cause(), &Cause::ShellGone);
    assert_eq!((server.seen("Create"), server.seen("Command")), (3, 3));
    session.run("say", LIMITS, Repeat::Never).await.expect("it goes on");
}

#[tokio::test]
async fn connections_that_the_server_closes_are_replaced() {
    let server = RefServer::start(&["--close-after", "4"]);
    let session = connect(&server).await;
    for _ in 0..4 {
        session.run("say", LIMITS, Repeat::Never).await.expect("it runs");
    }
    assert_eq!(server.seen("refused"), 0);
    assert!(server.seen("logins") > 1);
}

#[tokio::test]
async fn two_hundred_cold_logins_are_never_refused() {
    let server = RefServer::start(&[]);
    let (endpoint, account, timeouts) = (server.endpoint(), tester(), timeouts());
    for _ in 0..40 {
        let come_and_go = || async {
            let session = Session::connect(&endpoint, &account, &timeouts).await.expect("it connects");
            session.close().await.expect("it closes");
        };
        tokio::join!(come_and_go(), come_and_go(), come_and_go(), come_and_go(), come_and_go());
    }
    assert_eq!((server.seen("logins"), server.seen("refused")), (200, 0));
    assert_eq!(server.seen("shells_open"), 0);
}

#[tokio::test]
async fn a_sign_of_life_needs_no_login() {
    let server = RefServer::start(&[]);
    identify(&server.endpoint(), Duration::from_secs(5)).await.expect("alive");
    assert_eq!((server.seen("anonymous"), server.seen("logins"), server.seen("refused")), (1, 0, 0));
}

#[tokio::test]
async fn faults_and_statuses_are_told_apart_whatever_their_language() {
    type Is = fn(&Cause) -> bool;
    type Case<'a> = (&'a [&'a str], Is, (Layer, Severity));
    let network = (Layer::Network, Severity::High);
    let windows = (Layer::Windows, Severity::High);
    let setting = (Layer::Windows, Severity::Medium);
    let cases: [Case; 9] = [
        (&["--fault", "Create:5:w:AccessDenied"], |c| *c == Cause::AccessDenied, setting),
        (&["--fault", "Create:2150859173:w:QuotaLimit"], |c| matches!(c, Cause::Quota(_)), windows),
        (
            &["--fault", "Command:2147942414:w:InternalError"],
            |c| matches!(c, Cause::WsmanFault { subcode, .. } if &**subcode == "InternalError"),
            windows,
        ),
        (&["--status", "Create:403"], |c| *c == Cause::AccessDenied, setting),
        (&["--status", "Create:404"], |c| *c == Cause::Http { status: 404 }, network),
        (&["--status", "Command:500"], |c| *c == Cause::Http { status: 500 }, network),
        (&["--status", "Receive:503"], |c| *c == Cause::Http { status: 503 }, network),
        (&["--garbage", "Create"], |c| matches!(c, Cause::Unreadable(_)), network),
        (&["--garbage", "Receive"], |c| matches!(c, Cause::Unreadable(_)), network),
    ];
    for (options, is, meant) in cases {
        let server = RefServer::start(options);
        let session = Session::new(&server.endpoint(), &tester(), &timeouts()).expect("valid settings");
        let error = session.run("say", LIMITS, Repeat::Never).await.expect_err("a fault");
        assert!(is(error.cause()), "{options:?}: {error:?}");
        let outcome = error.outcome();
        assert!(
            matches!(&outcome, Outcome::Failure(f) if (f.layer, f.severity) == meant),
            "{options:?}: {outcome:?}"
        );
    }
}

#[tokio::test]
async fn over_https_the_login_is_bound_to_a_trusted_certificate() {
    let server = RefServer::start(&["--tls"]);
    let connect = |trust| {
        let endpoint = server.https(trust);
        async move { Session::connect(&endpoint, &tester(), &timeouts()).await }
    };
    let session =
        connect(Trust::Pinned(server.fingerprint.parse().unwrap())).await.expect("the pinned certificate");
    let output = session.run("say", LIMITS, Repeat::Never).await.expect("it runs");
    assert_eq!(output.stdout, b"say\r\n");
    session.close().await.expect("it closes");
    identify(&server.https(Trust::System), Duration::from_secs(5))
        .await
        .expect("a certificate is a sign of life");

    for trust in [Trust::System, Trust::Pinned("0".repeat(64).parse().unwrap())] {
        let error = connect(trust).await.expect_err("not trusted");
        assert!(error.cause().is_certificate(), "{error:?}");
        assert!(!error.classification().is_counted() && !error.may_have_been_carried_out());
    }
    let error = connect(Trust::Authority("no such file".into())).await.expect_err("a wrong setting");
    assert!(matches!(error.cause(), Cause::InvalidSetting(_)), "{error:?}");

    let plain = RefServer::start(&[]);
    let https = plain.https(Trust::System);
    let error = Session::connect(&https, &tester(), &timeouts()).await.expect_err("not TLS");
    assert!(matches!(error.cause(), Cause::TlsHandshake(_)), "{error:?}");
}
