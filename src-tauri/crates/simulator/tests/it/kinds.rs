//! Faults that strike requests of one kind, and spare all others.

use std::time::Duration;

use crate::common::{Client, Reply, between, config, start};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use simulator::{Fault, FaultRule, RequestKind, Workstation, WorkstationConfig};

const ENUMERATION: &str = "http://schemas.xmlsoap.org/ws/2004/09/enumeration";
const TRANSFER: &str = "http://schemas.xmlsoap.org/ws/2004/09/transfer";
const PROCESSES: &str = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/Win32_Process";
const CONFIG: &str = "http://schemas.microsoft.com/wbem/wsman/1/config";

/// What one request of each kind needs, made while nothing is wrong yet.
struct Ground {
    shell: String,
    other_shell: String,
    commands: Vec<String>,
    context: String,
}

impl Ground {
    async fn lay(workstation: &Workstation) -> Self {
        let mut client = Client::connect(workstation).await.unwrap();
        let (shell, other_shell) = (client.create().await, client.create().await);
        let mut commands = Vec::new();
        for line in ["ver", "sort", "ping -n 1000 127.0.0.1 >nul"] {
            commands.push(client.command(&shell, line).await);
        }
        client.resource = PROCESSES.into();
        let listing = enumerate(&mut client).await.unwrap();
        let context = between(&listing.body, "<n:EnumerationContext>", "<").unwrap().to_owned();
        Self { shell, other_shell, commands, context }
    }
}

async fn enumerate(client: &mut Client) -> std::io::Result<Reply> {
    let body = format!("<n:Enumerate xmlns:n=\"{ENUMERATION}\"/>");
    client.soap(&format!("{ENUMERATION}/Enumerate"), None, &body).await
}

/// The answer to one request of a kind, on a connection of its own.
async fn ask(workstation: &Workstation, kind: RequestKind, ground: &Ground) -> std::io::Result<Reply> {
    let mut client = Client::connect(workstation).await?;
    let shell = ground.shell.as_str();
    match kind {
        RequestKind::Handshake => {
            let message = b"NTLMSSP\0\x01\0\0\0\x07\x82\x08\xa2".as_slice();
            client.authorization = format!("Negotiate {}", BASE64.encode([message, &[0; 24]].concat()));
            client.post("", "").await
        }
        RequestKind::Identify => {
            let body = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
                xmlns:i=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\"><s:Header/><s:Body>\
                <i:Identify/></s:Body></s:Envelope>";
            client.post("WSMANIDENTIFY: unauthenticated\r\n", body).await
        }
        RequestKind::Create => client.try_create().await,
        RequestKind::Command => client.try_command(shell, "ver").await,
        RequestKind::Receive => client.try_receive(shell, &ground.commands[0]).await,
        RequestKind::Send => client.try_send(shell, &ground.commands[1], b"x", true).await,
        RequestKind::Signal => client.try_signal(shell, &ground.commands[2], "terminate").await,
        RequestKind::Delete => {
            client.soap(&format!("{TRANSFER}/Delete"), Some(&ground.other_shell), "").await
        }
        RequestKind::Get => {
            client.resource = CONFIG.into();
            client.soap(&format!("{TRANSFER}/Get"), None, "").await
        }
        RequestKind::Enumerate => {
            client.resource = PROCESSES.into();
            enumerate(&mut client).await
        }
        RequestKind::Pull => {
            client.resource = PROCESSES.into();
            let body = format!(
                "<n:Pull xmlns:n=\"{ENUMERATION}\"><n:EnumerationContext>{}</n:EnumerationContext></n:Pull>",
                ground.context
            );
            client.soap(&format!("{ENUMERATION}/Pull"), None, &body).await
        }
        RequestKind::Other => client.soap("urn:something-else", Some(shell), "").await,
    }
}

/// Whether an answer is what a healthy machine gives to a request of this kind.
fn is_whole(kind: RequestKind, reply: std::io::Result<Reply>) -> bool {
    let Ok(reply) = reply else { return false };
    let (status, relates) = match kind {
        RequestKind::Handshake => return reply.status == 401 && reply.head.contains("Negotiate TlRM"),
        RequestKind::Identify => (200, reply.body.contains("IdentifyResponse")),
        RequestKind::Other => {
            (500, reply.body.contains("<a:RelatesTo>uuid:7<") && reply.body.contains("ActionNotSupported"))
        }
        _ => (200, reply.body.contains("<a:RelatesTo>uuid:7<")),
    };
    reply.status == status && relates && reply.head.contains("application/soap+xml")
}

/// Sets a fault for requests of a kind and asks for one of every kind: those whose answers were not whole.
async fn struck(text: &str, kind: RequestKind) -> Vec<RequestKind> {
    let workstation = start(config()).await;
    let ground = Ground::lay(&workstation).await;
    workstation.set_fault(format!("{text} on={}", kind.name()).parse::<FaultRule>().unwrap());
    let mut struck = Vec::new();
    for asked in RequestKind::ALL {
        if !is_whole(asked, ask(&workstation, asked, &ground).await) {
            struck.push(asked);
        }
    }
    assert!(workstation.counters().faults > 0, "{text} on {kind:?} never struck");
    struck
}

#[tokio::test]
async fn a_healthy_machine_answers_a_request_of_every_kind() {
    let workstation = start(config()).await;
    let ground = Ground::lay(&workstation).await;
    for kind in RequestKind::ALL {
        assert!(is_whole(kind, ask(&workstation, kind, &ground).await), "{kind:?}");
        assert!(workstation.counters().of(kind) > 0, "{kind:?} is counted");
    }
}

#[tokio::test]
async fn faults_of_connections_can_be_limited_to_every_kind() {
    for text in [
        "reset",
        "reset-at=20",
        "lose-answer",
        "half-answer",
        "http=401",
        "http=403",
        "http=404",
        "http=500",
        "http=503",
    ] {
        for kind in RequestKind::ALL {
            // The status of a handshake is 401 anyhow; the challenge is what is missing then.
            assert_eq!(struck(text, kind).await, [kind], "{text}");
        }
    }
}

#[tokio::test]
async fn faults_of_messages_can_be_limited_to_every_kind() {
    for text in ["garbage", "wrong-content-type", "wrong-relates-to", "soap=2150859173", "access-denied"] {
        for kind in RequestKind::ALL.into_iter().skip(2) {
            assert_eq!(struck(text, kind).await, [kind], "{text}");
        }
    }
    for text in ["garbage", "wrong-content-type"] {
        assert_eq!(struck(text, RequestKind::Identify).await, [RequestKind::Identify], "{text}");
    }
}

#[tokio::test]
async fn what_only_takes_time_changes_no_answer() {
    for text in ["drip=0", "slow=5+5"] {
        for kind in RequestKind::ALL {
            assert_eq!(struck(text, kind).await, [], "{text} on {kind:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn one_kind_of_request_can_vanish_while_the_others_are_answered() {
    for kind in RequestKind::ALL {
        let workstation = start(config()).await;
        let ground = Ground::lay(&workstation).await;
        workstation.set_fault(Fault::Hang.on(kind));
        for asked in RequestKind::ALL {
            let answer =
                tokio::time::timeout(Duration::from_mins(2), ask(&workstation, asked, &ground)).await;
            assert_eq!(answer.is_err(), asked == kind, "{asked:?} while {kind:?} vanishes");
        }
        let waiting = ask(&workstation, kind, &ground);
        let clearing = async {
            while workstation.counters().faults < 2 {
                tokio::task::yield_now().await;
            }
            workstation.clear_faults();
        };
        let (answer, ()) = tokio::join!(waiting, clearing);
        assert!(answer.is_err(), "what vanished stays so: its connection ends");
    }
}

#[tokio::test]
async fn soap_faults_come_with_the_subcode_windows_gives_them() {
    let workstation = start(config()).await;
    let ground = Ground::lay(&workstation).await;
    for (code, subcode) in [
        (5, "w:AccessDenied"),
        (87, "w:InvalidParameter"),
        (2_150_858_793, "w:TimedOut"),
        (2_150_858_843, "w:InvalidSelectors"),
        (2_150_859_173, "w:QuotaLimit"),
        (2_150_859_174, "w:QuotaLimit"),
        (2_150_859_179, "w:QuotaLimit"),
        (2_150_858_778, "n:CannotProcessFilter"),
    ] {
        workstation.set_fault(Fault::Soap(code).on(RequestKind::Command).times(1));
        let reply = ask(&workstation, RequestKind::Command, &ground).await.unwrap();
        assert_eq!((reply.status, reply.fault_code()), (500, Some(code)));
        assert!(reply.body.contains(&format!("<s:Value>{subcode}</s:Value>")), "{code}: {}", reply.body);
    }
}

#[tokio::test(start_paused = true)]
async fn a_machine_may_restart_in_the_middle_of_a_request_of_any_kind() {
    for kind in RequestKind::ALL {
        let workstation = start(config()).await;
        workstation.ldplayer().start_at_once(0);
        let ground = Ground::lay(&workstation).await;
        let commands = workstation.counters().commands;
        workstation.set_fault(format!("reboot=30 on={} times=1", kind.name()).parse::<FaultRule>().unwrap());
        assert_eq!(workstation.counters().shells_open, 2, "not before such a request");
        assert!(ask(&workstation, kind, &ground).await.is_err(), "{kind:?}");
        while workstation.counters().shells_open > 0 {
            tokio::task::yield_now().await;
        }
        assert_eq!(workstation.ldplayer().emulator_state(0).unwrap().pid, None);
        let carried_out = u64::from(kind == RequestKind::Command);
        assert_eq!(workstation.counters().commands, commands + carried_out);
        assert!(Client::connect(&workstation).await.is_err(), "it is down");
        tokio::time::sleep(Duration::from_secs(31)).await;
        Client::connect(&workstation).await.unwrap().create().await;
    }
}

#[tokio::test]
async fn the_same_seed_strikes_the_same_requests() {
    let pattern = async |seed: u64| {
        let workstation = start(WorkstationConfig { seed, ..config() }).await;
        workstation.set_fault(Fault::Http(503).on(RequestKind::Create).chance(0.5));
        let mut struck = Vec::new();
        for _ in 0..40 {
            let mut client = Client::connect(&workstation).await.unwrap();
            struck.push(client.try_create().await.unwrap().status == 503);
        }
        struck
    };
    let first = pattern(1).await;
    assert_eq!(first, pattern(1).await);
    assert_ne!(first, pattern(2).await);
    assert!((8..32).contains(&first.iter().filter(|struck| **struck).count()), "{first:?}");
}
