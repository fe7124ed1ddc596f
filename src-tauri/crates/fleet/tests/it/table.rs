//! The table of all emulators: what passes, in which order, in which groups.

use std::sync::Arc;

use fleet::{
    LastOperation, TableSource,
    ipc::{
        ConnectionForm, Emulator, EmulatorSettings, Found, Link, PasswordState, Screen, TableQuery, Vitals,
        Workstation, WorkstationSettings,
    },
    model::{EmulatorColumn, Health, OperationStatus, StartThrough, ViewGroup},
};

const NOW: u64 = 1_800_000_000_000;

fn emulator(index: u32, title: &str, health: Health) -> Emulator {
    Emulator {
        index,
        title: title.into(),
        tags: Vec::new(),
        health,
        since: NOW,
        because: messages::plain::text(""),
        pid: None,
        vm_pid: None,
        screen: Some(Screen { width: 1280, height: 720, dpi: 240 }),
        busy: None,
        repair: None,
        memory: None,
        settings: None,
        ended_alone: None,
        in_front: None,
    }
}

fn workstation(name: &str, emulators: Vec<Emulator>) -> Arc<Workstation> {
    Arc::new(Workstation {
        id: name.to_lowercase(),
        name: name.into(),
        tags: Vec::new(),
        settings: WorkstationSettings {
            address: "127.0.0.1".into(),
            port: 5985,
            connection: ConnectionForm::default(),
            user: "operator".into(),
            own_account: true,
            ldconsole: r"C:\ldconsole.exe".into(),
            data_folder: String::new(),
            notes: String::new(),
            start_through: StartThrough::Desktop,
            boots: 1,
            kill_when_stuck: false,
        },
        link: Link::Online,
        problem: None,
        account: PasswordState::Verified,
        computer: None,
        stranger: None,
        same_computer: Vec::new(),
        other_watchers: Vec::new(),
        emulators,
        listed_at: Some(NOW),
        unreadable_rows: Vec::new(),
        unreadable_count: 0,
        round_trip_ms: None,
        circuits: Vec::new(),
        vitals: Vitals::default(),
    })
}

/// Two workstations, the operator's order being neither the names' nor the titles'.
fn farm() -> TableSource {
    let mut old = emulator(1, "Farm-9", Health::Stopped);
    old.since = NOW - 7_200_000;
    let mut without_screen = emulator(0, "Shop", Health::Ready);
    without_screen.screen = None;
    TableSource {
        workstations: vec![
            workstation("WS-10", vec![emulator(0, "Farm-10", Health::Zombie), old]),
            workstation("WS-2", vec![without_screen, emulator(3, "farm-2", Health::Stopped)]),
        ],
        now: NOW,
        ..TableSource::default()
    }
}

fn query(filter: &str) -> TableQuery {
    TableQuery {
        filter: filter.into(),
        order_by: EmulatorColumn::Workstation,
        descending: false,
        group_by: None,
        known: None,
    }
}

fn found(source: &TableSource, query: &TableQuery) -> Found {
    source.table(query).found.expect("the filter is understood")
}

/// `WS-2/3` for each row.
fn names(source: &TableSource, query: &TableQuery) -> Vec<String> {
    let rows = found(source, query).rows.expect("nothing is known yet");
    let place = |place: &[u32]| {
        let id = &rows.workstations[usize::try_from(place[0]).unwrap()];
        format!("{}/{}", id.to_uppercase(), place[1])
    };
    rows.places.chunks(2).map(place).collect()
}

fn ordered(by: EmulatorColumn, descending: bool) -> Vec<String> {
    names(&farm(), &TableQuery { order_by: by, descending, ..query("") })
}

#[test]
fn a_filter_looks_at_all_workstations() {
    assert_eq!(names(&farm(), &query("state:stopped Farm-*")), ["WS-2/3", "WS-10/1"]);
    assert_eq!(names(&farm(), &query("since>1h")), ["WS-10/1"]);
    assert_eq!(names(&farm(), &query("adb:127.0.0.1:5561")), ["WS-2/3"]);
    assert_eq!(names(&farm(), &query("res:?")), ["WS-2/0"]);
}

#[test]
fn numbers_in_names_are_ordered_as_numbers() {
    assert_eq!(ordered(EmulatorColumn::Title, false), ["WS-2/3", "WS-10/1", "WS-10/0", "WS-2/0"]);
    assert_eq!(ordered(EmulatorColumn::Workstation, false), ["WS-2/0", "WS-2/3", "WS-10/0", "WS-10/1"]);
}

#[test]
fn rows_of_the_same_value_keep_the_operators_order() {
    assert_eq!(ordered(EmulatorColumn::State, false), ["WS-10/0", "WS-2/0", "WS-10/1", "WS-2/3"]);
    assert_eq!(ordered(EmulatorColumn::State, true), ["WS-10/1", "WS-2/3", "WS-2/0", "WS-10/0"]);
}

#[test]
fn what_is_not_known_is_last_in_both_directions() {
    for descending in [false, true] {
        let rows = ordered(EmulatorColumn::Resolution, descending);
        assert_eq!(rows.last().unwrap(), "WS-2/0");
    }
}

#[test]
fn what_is_set_and_used_is_asked_and_ordered_by() {
    let mut source = farm();
    let mut known = Workstation::clone(&source.workstations[1]);
    known.vitals.ldplayer = Some("9.1.34.0".into());
    known.emulators[1].memory = Some(2 << 30);
    known.emulators[1].settings =
        Some(EmulatorSettings { cpus: Some(4), memory_mb: Some(2048), ..EmulatorSettings::default() });
    source.workstations[1] = Arc::new(known);
    for filter in ["mem>=2g", "mem>2047m", "ram:2g", "cpu>2", "cpu:4"] {
        assert_eq!(names(&source, &query(filter)), ["WS-2/3"], "{filter}");
    }
    assert_eq!(names(&source, &query("version:9.1")), ["WS-2/0", "WS-2/3"]);
    assert_eq!(names(&source, &query("mem>2g")), [""; 0]);
    for by in [EmulatorColumn::Memory, EmulatorColumn::Ram, EmulatorColumn::Cpu] {
        let rows = names(&source, &TableQuery { order_by: by, ..query("") });
        assert_eq!(rows[0], "WS-2/3", "{by:?}");
    }
    let rows = names(&source, &TableQuery { order_by: EmulatorColumn::Version, ..query("") });
    assert_eq!(rows[..2], ["WS-2/0", "WS-2/3"]);
    assert_eq!(source.complete("version:9", 9).candidates[0].text, "9.1.34.0");
}

#[test]
fn views_are_counted_and_a_broken_one_has_no_number() {
    assert_eq!(farm().count(&["", "state:stopped", "mem>2x", "#none"]), [Some(4), Some(2), None, Some(0)]);
}

#[test]
fn what_went_wrong_last_comes_first() {
    let mut source = farm();
    let at = |status, at| LastOperation { status, at };
    source.operations.insert(("ws-10".into(), 0), at(OperationStatus::Succeeded, NOW - 5));
    source.operations.insert(("ws-10".into(), 1), at(OperationStatus::Failed, NOW - 9));
    source.operations.insert(("ws-2".into(), 3), at(OperationStatus::Failed, NOW - 1));
    let rows = names(&source, &TableQuery { order_by: EmulatorColumn::Operation, ..query("") });
    assert_eq!(rows, ["WS-2/3", "WS-10/1", "WS-10/0", "WS-2/0"]);
    assert_eq!(names(&source, &query("op:failed,none")), ["WS-2/0", "WS-2/3", "WS-10/1"]);
}

#[test]
fn groups_are_counted_and_keep_the_order_inside() {
    let by_state =
        TableQuery { group_by: Some(ViewGroup::State), order_by: EmulatorColumn::Title, ..query("") };
    let rows = found(&farm(), &by_state).rows.unwrap();
    let groups: Vec<(&str, u32)> = rows.groups.iter().map(|group| (group.key.as_str(), group.rows)).collect();
    assert_eq!(groups, [("zombie", 1), ("ready", 1), ("stopped", 2)]);
    assert_eq!(names(&farm(), &by_state), ["WS-10/0", "WS-2/0", "WS-2/3", "WS-10/1"]);

    let by_workstation = TableQuery { group_by: Some(ViewGroup::Workstation), descending: true, ..by_state };
    let rows = found(&farm(), &by_workstation).rows.unwrap();
    assert_eq!(rows.groups.iter().map(|group| group.key.as_str()).collect::<Vec<_>>(), ["ws-2", "ws-10"]);
    assert_eq!(names(&farm(), &by_workstation), ["WS-2/0", "WS-2/3", "WS-10/0", "WS-10/1"]);
}

#[test]
fn tags_of_a_workstation_are_its_emulators_too() {
    let mut source = farm();
    let mut tagged = Workstation::clone(&source.workstations[0]);
    tagged.tags = vec!["Room 2".into()];
    tagged.emulators[1].tags = vec!["game".into(), "Room 2".into()];
    source.workstations[0] = Arc::new(tagged);
    assert_eq!(names(&source, &query("#\"room 2\"")), ["WS-10/0", "WS-10/1"]);
    assert_eq!(names(&source, &query("-#game farm")), ["WS-2/3", "WS-10/0"]);

    let by_tag = TableQuery { group_by: Some(ViewGroup::Tag), ..query("") };
    let grouped = found(&source, &by_tag);
    assert_eq!(grouped.emulators, 4, "an emulator with two tags counts once");
    let groups = grouped.rows.unwrap().groups;
    let groups: Vec<(&str, u32)> = groups.iter().map(|group| (group.key.as_str(), group.rows)).collect();
    assert_eq!(groups, [("game", 1), ("Room 2", 2), ("", 2)]);
    assert_eq!(source.complete("#ro", 3).candidates[0].text, "\"Room 2\"");
}

#[test]
fn rows_that_the_window_has_are_not_sent_again() {
    let first = found(&farm(), &query("farm"));
    let again = found(&farm(), &TableQuery { known: Some(first.number), ..query("farm") });
    assert_eq!((again.number, again.emulators, again.rows), (first.number, 3, None));
    let other = found(&farm(), &TableQuery { known: Some(first.number), ..query("shop") });
    assert!(other.rows.is_some());
}

#[test]
fn a_part_that_is_not_understood_is_marked_and_filters_nothing() {
    let table = farm().table(&query("Фарм statt:stopped mem>2x"));
    assert_eq!((table.total, table.found), (4, None));
    let parts: Vec<_> = table.parts.iter().map(|part| (part.from, part.to, part.understood)).collect();
    assert_eq!(parts, [(0, 4, true), (5, 10, false), (23, 25, false)]);
    let said: Vec<String> = table.parts.iter().map(|part| part.meaning.to_string()).collect();
    assert_eq!(said[0], "title or workstation contains Фарм");
    assert!(said[1].contains("Is “state” meant?"), "{said:?}");
    assert!(said[2].contains("The units are"), "{said:?}");
}

#[test]
fn what_was_understood_is_said() {
    let said = |filter: &str| {
        let table = farm().table(&query(filter));
        table.parts.iter().map(|part| part.meaning.to_string()).collect::<Vec<_>>().join("; ")
    };
    assert_eq!(said("state:zombie -ws:lab*"), "state is Crashed; not: workstation is lab*");
    assert_eq!(
        said("since>1h30m or mem:1g..2g"),
        "time in this state is more than 1h30m; or; memory in use is 1g to 2g"
    );
    assert_eq!(said("op:failed,unknown #a,b"), "last operation is one of Failed and Unclear; tagged a and b");
    assert_eq!(said("cpu:?"), "cores as set is not known");
}

#[test]
fn what_is_known_of_the_fleet_completes_a_filter() {
    let completion = farm().complete("Фарм ws:ws-1", 12);
    assert_eq!((completion.from, completion.to), (8, 12));
    assert_eq!(completion.candidates.iter().map(|c| c.text.as_str()).collect::<Vec<_>>(), ["WS-10"]);
    let states = farm().complete("state:z", 7);
    assert_eq!(states.candidates[0].text, "zombie");
    assert_eq!(states.candidates[0].meaning.as_ref().unwrap().to_string(), "Crashed");
    assert!(farm().complete("", 0).candidates[0].open);
}
