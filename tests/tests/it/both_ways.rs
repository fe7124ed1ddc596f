//! The same happens over real TCP with NTLM and over connections in memory by a clock that leaps: what is proved in virtual time holds
//! for the wire that operators have.

use fleet::{
    ipc::{EmulatorRequest, WorkstationRequest},
    model::{Layer, OperationStatus},
};
use simulator::{Fault, FaultRule, Phase, RequestKind};
use tests::fleet::{Member, Stage, quick, quiet_timing};

/// What an operator and the workstation see in the end.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    status: OperationStatus,
    /// Without lengths of time, which differ.
    says: String,
    refused_by: Option<Layer>,
    phase: Phase,
    deeds: Vec<String>,
    not_closed: Vec<Layer>,
    logins_refused: u64,
}

/// When a fault is set.
enum When {
    /// Before anything is asked for.
    Before,
    /// Just before the command that changes something is sent.
    AtTheCommand,
}

struct Scenario {
    name: &'static str,
    request: EmulatorRequest,
    fault: Option<(When, FaultRule)>,
}

fn scenario(name: &'static str, request: EmulatorRequest, fault: Option<(When, FaultRule)>) -> Scenario {
    Scenario { name, request, fault }
}

/// Windows has no such shell (wsmerror.h).
const SHELL_GONE: u32 = 2_150_858_843;
/// Windows takes no more commands of this user (wsmerror.h).
const TOO_MANY_OPERATIONS: u32 = 2_150_859_174;

fn scenarios() -> Vec<Scenario> {
    use EmulatorRequest::{Adb, Delete, Start, Stop};
    let at = |rule: FaultRule| Some((When::AtTheCommand, rule));
    let before = |rule: FaultRule| Some((When::Before, rule));
    vec![
        scenario("a start", Start, None),
        scenario("a stop of what is stopped", Stop, None),
        scenario("a deletion", Delete, None),
        scenario("a question to what is stopped", Adb { command: "shell echo seen".into() }, None),
        scenario("an answer is lost", Delete, at(Fault::LoseAnswer.on(RequestKind::Command).times(1))),
        scenario("the output is lost", Delete, at(Fault::LoseAnswer.on(RequestKind::Receive).times(1))),
        scenario("half an answer", Delete, at(Fault::HalfAnswer.on(RequestKind::Command).times(1))),
        scenario("a reset", Delete, at(Fault::Reset.on(RequestKind::Command).times(1))),
        scenario("rubbish for an answer", Delete, at(Fault::Garbage.on(RequestKind::Command).times(1))),
        scenario("the service is busy", Delete, at(Fault::Http(503).on(RequestKind::Command).times(1))),
        scenario("a quota", Delete, at(Fault::Soap(TOO_MANY_OPERATIONS).on(RequestKind::Command).times(2))),
        scenario("the shell is gone", Delete, at(Fault::Soap(SHELL_GONE).on(RequestKind::Receive).times(1))),
        scenario("no service", Start, before(Fault::Refuse.into())),
        scenario("no ldconsole", Start, before(Fault::LdconsoleMissing.into())),
        scenario("an ldconsole that prints rubbish", Start, before(Fault::LdconsoleRubbish.into())),
        scenario("a full disk", Delete, before(Fault::DiskFull.into())),
    ]
}

/// So much of a sentence as does not depend on how long things took.
fn without_lengths(sentence: &str) -> String {
    let is_length = |word: &&str| {
        let word = word.trim_end_matches(['.', ';', ',']);
        matches!(word, "s" | "ms" | "min") || word.parse::<f64>().is_ok()
    };
    sentence.split(' ').filter(|word| !is_length(word)).collect::<Vec<_>>().join(" ")
}

fn play(stage: &Stage, scenario: &Scenario) -> Outcome {
    let member = stage.add_online(quick("WS-1", 2));
    member.comes_to_rest();
    let set = |rule: &FaultRule| member.simulated.set_fault(rule.clone());
    let ask = |member: &Member| member.ask(0, scenario.request.clone());
    let operation = match &scenario.fault {
        Some((When::AtTheCommand, rule)) => {
            let operation = member.hold_before_sending(ask);
            set(rule);
            operation
        }
        Some((When::Before, rule)) => {
            set(rule);
            ask(&member)
        }
        None => ask(&member),
    };
    let ended = stage.ended(operation);
    let emulators = member.simulated.ldplayer().emulators();
    Outcome {
        status: ended.status,
        says: without_lengths(&ended.result),
        refused_by: ended.refused_by,
        phase: emulators.first().map_or(Phase::Stopped, |emulator| emulator.phase),
        deeds: member.simulated.ldplayer().deeds().into_iter().map(|(deed, _)| deed).collect(),
        not_closed: member.not_closed(),
        logins_refused: member.simulated.counters().handshakes_failed,
    }
}

#[test]
fn the_same_happens_over_tcp_and_in_memory() {
    let mut differing = Vec::new();
    for scenario in scenarios() {
        let over_tcp = play(&Stage::open(quiet_timing()), &scenario);
        let in_memory = play(&Stage::in_virtual_time(quiet_timing()), &scenario);
        if over_tcp != in_memory {
            differing.push(format!("{}:\n over TCP {over_tcp:#?}\n in memory {in_memory:#?}", scenario.name));
        }
    }
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn a_wrong_password_is_tried_as_often_in_memory_as_over_tcp() {
    let refused = |stage: Stage| {
        let member = stage.add_with(quick("WS-1", 1), "Wrong-Horse");
        tests::fleet::wait_for("the refusal", || {
            (member.shown().account == fleet::ipc::PasswordState::Refused).then_some(())
        });
        let asked = member.operate(0, EmulatorRequest::Start).map_err(|error| error.to_string());
        let whole = stage.fleet.operate_workstation(&member.id, &WorkstationRequest::ArrangeWindows).is_err();
        (asked, whole, member.simulated.counters().handshakes_failed, member.not_closed())
    };
    assert_eq!(refused(Stage::open(quiet_timing())), refused(Stage::in_virtual_time(quiet_timing())));
}
