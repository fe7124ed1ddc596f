//! What is logged of an outage, how loud, and with which fields (docs/circuit-breaker.md, section 9).

use std::time::Duration;

use fleet::{
    ipc::{CircuitAction, CircuitState, DoctorSubject, EmulatorRequest, PasswordState},
    model::Layer,
};
use serde_json::Value;
use simulator::Fault;
use tests::{
    fleet::{Stage, quick, quick_timing, wait_for},
    log::Log,
};

/// The lines about the breakers of a workstation with this message.
fn lines(log: &Log, workstation: &str, message: &str) -> Vec<Value> {
    let of = |line: &Value| {
        let fields = &line["fields"];
        fields["message"] == message && fields["workstation"] == workstation
    };
    log.lines()
        .into_iter()
        .inspect(|line| assert!(line["timestamp"].is_string() && line["target"].is_string()))
        .filter(of)
        .collect()
}

/// Waits for a line about a transition to this state.
fn line_about(log: &Log, workstation: &str, message: &str, to: &str) -> Value {
    wait_for(to, || lines(log, workstation, message).into_iter().find(|line| line["fields"]["to"] == to))
}

fn levels(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["level"].as_str().unwrap()).collect()
}

#[test]
fn an_outage_is_logged_as_the_specification_says() {
    let log = Log::record();
    let mut timing = quick_timing();
    // No check comes before it is asked for.
    timing.breaker.open = Duration::from_hours(1);
    timing.breaker.open_max = Duration::from_hours(1);
    let stage = Stage::open(timing);
    let member = stage.add_online(quick("WS-LOG", 1));
    member.simulated.set_fault(Fault::Refuse);
    member.circuit_becomes(Layer::Network, CircuitState::Open);

    // Every failure that counted, and the opening with all of them.
    let failures = wait_for("three failures", || {
        Some(lines(&log, "WS-LOG", "failure")).filter(|lines| lines.len() == 3)
    });
    assert_eq!(levels(&failures), ["WARN"; 3]);
    for line in &failures {
        let fields = &line["fields"];
        assert_eq!(fields["operation"], "list emulators", "{line}");
        assert_eq!((&fields["circuit"], &fields["severity"]), (&"network".into(), &"High".into()), "{line}");
        assert_eq!(fields["code"], "refused", "{line}");
        assert!(fields["effects"].as_str().unwrap().contains("Network: Counted"), "{line}");
    }
    let opened = line_about(&log, "WS-LOG", "circuit open", "Open");
    assert_eq!(opened["level"], "WARN");
    let fields = &opened["fields"];
    assert_eq!((&fields["from"], &fields["to"]), (&"Closed".into(), &"Open".into()));
    assert_eq!(fields["cause"], "Threshold");
    assert_eq!(fields["causes"], r#"["refused", "refused", "refused"]"#);

    // The first refusal louder than the others, and the total at the end.
    for _ in 0..3 {
        member.operate(0, EmulatorRequest::Start).unwrap_err();
    }
    stage.fleet.refresh(&member.id).unwrap_err();
    let refused = lines(&log, "WS-LOG", "refused");
    assert_eq!(levels(&refused), ["INFO", "DEBUG", "DEBUG", "DEBUG"]);
    let fields = &refused[0]["fields"];
    assert_eq!((&fields["operation"], &fields["by"]), (&"start".into(), &"network".into()));
    assert_eq!((&fields["reason"], &fields["first"]), (&"Open".into(), &true.into()));
    assert!(fields["retry_in_ms"].as_u64().unwrap() <= 3_600_000, "{fields}");
    member.simulated.clear_faults();
    stage.fleet.control(&member.id, Layer::Network, CircuitAction::CheckNow, "").unwrap();
    let closed = line_about(&log, "WS-LOG", "circuit", "Closed");
    assert_eq!((&closed["level"], &closed["fields"]["cause"]), (&"INFO".into(), &"ProbeSucceeded".into()));
    assert_eq!(closed["fields"]["rejected"], 4);

    // What a person does, with the reason.
    stage.fleet.control(&member.id, Layer::Network, CircuitAction::Isolate, "new switch").unwrap();
    let isolated = line_about(&log, "WS-LOG", "circuit", "ForcedOpen");
    let (fields, level) = (&isolated["fields"], &isolated["level"]);
    assert_eq!((level, &fields["cause"]), (&"INFO".into(), &"Manual".into()));
    assert_eq!((&fields["by"], &fields["reason"]), (&"you".into(), &"new switch".into()));
    let ordered = lines(&log, "WS-LOG", "circuit controlled by hand");
    assert_eq!(levels(&ordered), ["INFO"; 2]);
    assert_eq!(
        (&ordered[1]["fields"]["action"], &ordered[1]["fields"]["reason"]),
        (&"Isolate".into(), &"new switch".into())
    );

    // A refused password is no failure of a circuit, and its account is named.
    let wrong = stage.add_with(quick("WS-WRONG", 1), "Wrong-Horse-8");
    wait_for("a refused password", || (wrong.shown().account == PasswordState::Refused).then_some(()));
    // An outcome is logged when it has done what it does.
    let outcomes = wait_for("the outcome", || {
        Some(lines(&log, "WS-WRONG", "outcome")).filter(|lines| !lines.is_empty())
    });
    assert_eq!(levels(&outcomes), ["WARN"]);
    assert!(lines(&log, "WS-WRONG", "failure").is_empty());
    wrong.operate(0, EmulatorRequest::Start).unwrap_err();
    let refused = lines(&log, "WS-WRONG", "refused").pop().unwrap();
    assert_eq!((&refused["level"], &refused["fields"]["by"]), (&"DEBUG".into(), &"operator-ws-wrong".into()));
    for line in log.lines() {
        // What the product logs unless it is asked for more.
        let usual = matches!(line["level"].as_str(), Some("ERROR" | "WARN" | "INFO"));
        if usual || line["target"].as_str().is_some_and(|target| target.starts_with("fleet")) {
            let text = line.to_string();
            assert!(!text.contains("Horse"), "a password was logged: {text}");
            assert!(!text.contains("list2"), "a command line was logged: {text}");
        }
    }
}

/// The spans of a line with this name, from the outermost.
fn spans<'a>(line: &'a Value, name: &str) -> Vec<&'a Value> {
    line["spans"].as_array().into_iter().flatten().filter(|span| span["name"] == name).collect()
}

#[test]
fn one_operation_is_followed_by_its_number() {
    let log = Log::record();
    let stage = Stage::open(quick_timing());
    let [busy, idle] = ["WS-BUSY", "WS-IDLE"].map(|name| stage.add_online(quick(name, 2)));
    let [first, second] = [0, 1].map(|emulator| busy.ask(emulator, EmulatorRequest::Start));
    stage.succeeded(first);
    stage.succeeded(second);
    idle.is_listed_again(2);
    let subject = DoctorSubject::Saved { workstation: idle.id.clone() };
    let test = stage.fleet.start_doctor(&subject, String::new().into()).unwrap();
    wait_for("the end of the test", || stage.fleet.state().diagnosis(test).filter(|d| d.finished));

    let lines = log.lines();
    let of = |operation: u32| {
        lines.iter().filter(move |line| spans(line, "operation").iter().any(|s| s["operation"] == operation))
    };
    for operation in [first, second] {
        for line in of(operation) {
            let span = spans(line, "operation")[0];
            assert_eq!((&span["workstation"], &span["kind"]), (&"WS-BUSY".into(), &"Start".into()), "{line}");
        }
        let said = |message: &str| of(operation).filter(|line| line["fields"]["message"] == message).count();
        assert_eq!(said("operation ended"), 1);
        // A listing before, the command, and listings until its effect was seen: each is one call.
        assert!(said("answered") >= 3, "{}", said("answered"));
        assert!(of(operation).all(|line| spans(line, "poll").is_empty()));
    }
    let called = |name: &str, workstation: &str| {
        lines.iter().any(|line| {
            line["fields"]["message"] == "answered"
                && !spans(line, "call").is_empty()
                && spans(line, name).iter().any(|span| span["workstation"] == workstation)
        })
    };
    assert!(called("poll", "WS-BUSY") && called("poll", "WS-IDLE") && called("doctor", "WS-IDLE"));
}
