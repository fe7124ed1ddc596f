//! How workstations are: asked beside everything else, and never a reason for anything.

use std::time::Duration;

use fleet::{
    Keep, Timing,
    ipc::{Link, Vitals, WorkstationForm, Worry},
    model::{VitalsPart, Warnings},
};
use simulator::{
    Asked, Connection, Desktop, EmulatorSpec, Fault, Language, RequestKind, WmiFault, WorkstationConfig,
};
use tests::fleet::{Member, Stage, form, quick, quick_timing, wait_for};

/// A round follows the other at once; the first ones are six times as fast.
fn timing() -> Timing {
    Timing { vitals: Duration::from_millis(600), vitals_deadline: Duration::from_secs(4), ..quick_timing() }
}

fn running(name: &str, emulators: u32) -> WorkstationConfig {
    let quick = quick(name, emulators);
    let emulators = quick.emulators.iter().cloned();
    let emulators = emulators.map(|spec| EmulatorSpec { running: true, ..spec }).collect();
    WorkstationConfig { emulators, ..quick }
}

fn until(member: &Member, what: &str, holds: impl Fn(&Vitals) -> bool) -> Vitals {
    let shown = || member.shown().vitals;
    wait_for(&format!("{what}, {:?}", shown()), || Some(shown()).filter(|vitals| holds(vitals)))
}

fn whole(vitals: &Vitals) -> bool {
    let named = vitals.logged_on.as_ref().is_some_and(|on| on.users.len() == on.desktops as usize);
    vitals.cpu_percent.is_some() && vitals.ldplayer.is_some() && !vitals.disks.is_empty() && named
}

fn questions(asked: &[Asked], class: &str) -> usize {
    asked.iter().filter(|asked| matches!(asked, Asked::Wql(wql) if wql.contains(class))).count()
}

fn enumerated(member: &Member) -> u64 {
    member.simulated.counters().by_kind.get(&RequestKind::Enumerate).copied().unwrap_or(0)
}

#[test]
fn a_russian_workstation_shows_how_it_is() {
    let stage = Stage::in_virtual_time(timing());
    let machine = running("WS-1", 2);
    let data_folder = r"D:\Игры\vms".to_owned();
    let simulated = stage.simulate(WorkstationConfig {
        logged_on: Some("Администратор".into()),
        ldplayer_version: Some("9.1.52.0".into()),
        data_folder: Some(data_folder.clone()),
        language: Language::Russian,
        code_pages: Language::Russian.code_pages(),
        ..machine
    });
    let form = WorkstationForm { data_folder, ..form(&simulated) };
    let password = simulated.password().to_owned().into();
    let member = stage.member(stage.fleet.add(&form, password, Keep::Transient).unwrap(), simulated);
    member.comes_online();
    let vitals = until(&member, "all vitals", whole);
    assert!(vitals.cpu_percent.unwrap() <= 100 && vitals.processors == Some(16), "{vitals:?}");
    assert_eq!(vitals.windows.unwrap().build, 19045);
    assert_eq!(vitals.ldplayer.as_deref(), Some("9.1.52.0"));
    let memory = vitals.memory.unwrap();
    assert!(memory.free > 0 && memory.free < memory.total);
    let drives: Vec<_> = vitals.disks.iter().map(|disk| (disk.drive.as_str(), disk.ldplayer)).collect();
    assert_eq!(drives, [("C:", false), ("D:", true)]);
    let on = vitals.logged_on.unwrap();
    assert_eq!((on.desktops, on.users[0].name.as_str()), (1, "Администратор"));
    assert_eq!((vitals.no_start, vitals.gaps, vitals.warnings), (None, vec![], vec![]));
    let emulators = member.shown().emulators;
    assert!(emulators.iter().all(|emulator| emulator.memory.is_some_and(|bytes| bytes > 1 << 29)));
    wait_for("a past", || (stage.fleet.vitals_hour(&member.id).unwrap().len() >= 3).then_some(()));
    let hour = stage.fleet.vitals_hour(&member.id).unwrap();
    assert!(hour.iter().rev().take(2).all(|point| point.cpu_percent.is_some() && point.disk_free.is_some()));
}

#[test]
fn a_steady_round_costs_three_requests_and_the_list_none_more() {
    let stage = Stage::in_virtual_time(timing());
    let member = stage.add_online(running("WS-1", 3));
    until(&member, "all vitals", whole);
    let by_kind = || member.simulated.counters().by_kind;
    let before = by_kind();
    member.simulated.record();
    // Who is logged on is asked for less often; these rounds are too few for it.
    let asked = wait_for("five rounds", || {
        let asked = member.simulated.recorded();
        (questions(&asked, "Win32_OperatingSystem") == 5).then_some(asked)
    });
    let wql: usize = asked.iter().filter(|asked| matches!(asked, Asked::Wql(_))).count();
    assert!((12..=15).contains(&wql), "{asked:?}");
    assert!((4..=5).contains(&questions(&asked, "KernelModeTime")), "{asked:?}");
    let other = asked.iter().find(|asked| matches!(asked, Asked::Line(line) if !line.contains("list2")));
    assert_eq!(other, None, "nothing is run for it");
    let after = by_kind();
    let more = |kind| after.get(&kind).unwrap_or(&0) - before.get(&kind).unwrap_or(&0);
    assert_eq!((more(RequestKind::Pull), more(RequestKind::Handshake)), (0, 0), "on the same connection");
}

#[test]
fn nobody_logged_on_is_said_as_long_as_it_is_so() {
    let stage = Stage::in_virtual_time(timing());
    let member = stage.add_online(WorkstationConfig { logged_on: None, ..quick("WS-1", 1) });
    let vitals = until(&member, "nobody", |vitals| vitals.no_start.is_some());
    assert_eq!(vitals.logged_on.unwrap().desktops, 0);
    assert!(vitals.no_start.unwrap().to_string().contains("Nobody is logged on"));
    member.simulated.set_desktops(vec![Desktop::console("anna").connected(Connection::Disconnected)]);
    let left = until(&member, "a desktop that was left", |vitals| {
        vitals.no_start.as_ref().is_some_and(|why| why.to_string().contains("disconnected"))
    });
    assert!(!left.logged_on.unwrap().users[0].connected);
    member.simulated.set_desktops(vec![]);
    until(&member, "nobody again", |vitals| vitals.logged_on.as_ref().is_some_and(|on| on.desktops == 0));
    member.simulated.set_desktops(vec![Desktop::console("boris")]);
    until(&member, "somebody", |vitals| whole(vitals) && vitals.no_start.is_none());
}

#[test]
fn a_class_that_is_denied_is_left_out_and_said() {
    let stage = Stage::in_virtual_time(timing());
    let simulated = running("WS-1", 1);
    let member = stage.add_online(simulated);
    let class = "Win32_Process".to_owned();
    member.simulated.set_fault(Fault::Wmi { class, how: WmiFault::Denied });
    let gap = |vitals: &Vitals| vitals.gaps.iter().find(|gap| gap.part == VitalsPart::Programs).cloned();
    let vitals = until(&member, "the gap", |vitals| gap(vitals).is_some_and(|gap| gap.why.is_some()));
    assert!(gap(&vitals).unwrap().why.unwrap().to_string().contains("does not let the account"));
    member.simulated.record();
    let asked = wait_for("five rounds", || {
        let asked = member.simulated.recorded();
        (questions(&asked, "Win32_OperatingSystem") == 5).then_some(asked)
    });
    assert_eq!(questions(&asked, "KernelModeTime"), 0, "{asked:?}");
    assert_eq!((member.shown().link, member.not_closed()), (Link::Online, vec![]));
}

#[test]
fn no_answer_of_wmi_ever_opens_a_circuit() {
    let timing = Timing { vitals_deadline: Duration::from_millis(300), ..timing() };
    let stage = Stage::in_virtual_time(timing);
    let member = stage.add_online(quick("WS-1", 2));
    let classes = ["Win32_OperatingSystem", "Win32_Process", "Win32_LogicalDisk", "CIM_DataFile"];
    for how in
        [WmiFault::Nonsense, WmiFault::Missing, WmiFault::Denied, WmiFault::Slow(Duration::from_secs(20))]
    {
        for class in classes {
            member.simulated.set_fault(Fault::Wmi { class: class.into(), how });
        }
        let began = enumerated(&member);
        wait_for("a question", || (enumerated(&member) > began || how != WmiFault::Nonsense).then_some(()));
        let listed = member.shown().listed_at;
        wait_for("two lists more", || (member.shown().listed_at > listed.map(|at| at + 400)).then_some(()));
        assert_eq!((member.shown().link, member.not_closed()), (Link::Online, vec![]), "{how:?}");
    }
}

#[test]
fn no_answer_on_the_wire_to_a_question_opens_a_circuit() {
    let timing = Timing { vitals: Duration::from_millis(60), ..timing() };
    let stage = Stage::in_virtual_time(timing);
    let member = stage.add_online(quick("WS-1", 1));
    for fault in [
        Fault::Soap(2_150_859_174),
        Fault::WmiQuota,
        Fault::Http(500),
        Fault::Garbage,
        Fault::HalfAnswer,
        Fault::LoseAnswer,
        Fault::AccessDenied,
        Fault::WrongContentType,
    ] {
        let struck = member.simulated.counters().faults;
        member.simulated.set_fault(fault.clone().on(RequestKind::Enumerate).times(4));
        wait_for("the fault or its rest", || {
            let now = member.simulated.counters().faults;
            (now > struck || !member.shown().vitals.gaps.is_empty()).then_some(())
        });
        let listed = member.shown().listed_at;
        wait_for("another list", || (member.shown().listed_at > listed).then_some(()));
        assert_eq!(member.not_closed(), [], "{fault:?}");
        member.simulated.clear_faults();
    }
}

#[test]
fn little_memory_and_space_warn_from_where_it_is_set() {
    let little = Warnings { memory_percent: 99, disk_gb: 100_000, ..Warnings::default() };
    let stage = Stage::in_virtual_time(Timing { warnings: little, ..timing() });
    let member = stage.add_online(running("WS-1", 1));
    let warned = until(&member, "both warnings", |vitals| vitals.warnings.len() >= 2).warnings;
    assert_eq!(warned.iter().map(|warning| warning.about).collect::<Vec<_>>(), [Worry::Memory, Worry::Disk]);
    assert!(warned[1].sentence.to_string().contains("Drive C: has only"), "{warned:?}");
    assert_eq!((member.shown().link, member.not_closed()), (Link::Online, vec![]));
}

#[test]
fn what_the_settings_file_says_is_shown_once_it_was_read() {
    let stage = Stage::in_virtual_time(timing());
    let member = stage.add_online(running("WS-1", 1));
    let settings = wait_for("the settings", || member.shown().emulators[0].settings.clone());
    assert!(settings.cpus.is_some() && settings.memory_mb.is_some(), "{settings:?}");
}
