//! Pictures of what emulators show: of what is looked at only, one at a time on a workstation, and never at a circuit's cost.

use std::time::Duration;

use fleet::{
    ipc::{CircuitAction, EmulatorRequest, MaintenanceForm, ScreenTile, ScreensLook, TileLook},
    model::{Health, Layer},
};
use simulator::{EmulatorSpec, Fault, LdPlayerTiming, WorkstationConfig};
use tests::fleet::{Member, Stage, quick, quick_timing, quiet_timing, title, wait_for};

const SIDE: u32 = 320;

/// Emulators that run, all of which have answered.
fn running(name: &str, emulators: u32) -> WorkstationConfig {
    let one = |index| EmulatorSpec { running: true, ..EmulatorSpec::titled(title(index)) };
    WorkstationConfig { emulators: (0..emulators).map(one).collect(), ..quick(name, 0) }
}

fn look(member: &Member, emulators: &[u32], side: u32) -> ScreensLook {
    let tile = |index: &u32| TileLook { workstation: member.id.clone(), index: *index, side, seen: 0 };
    ScreensLook { every_seconds: 5, tiles: emulators.iter().map(tile).collect() }
}

/// Goes on looking until the tiles are as they should be.
fn until<T>(
    stage: &Stage,
    look: &ScreensLook,
    what: &str,
    mut is: impl FnMut(&[ScreenTile]) -> Option<T>,
) -> T {
    wait_for(what, || is(&stage.fleet.screens(look)))
}

fn all_have_pictures(tiles: &[ScreenTile]) -> Option<()> {
    tiles.iter().all(|tile| tile.jpeg.is_some()).then_some(())
}

/// What is said instead of a picture.
fn sentence(stage: &Stage, look: &ScreensLook) -> String {
    until(stage, look, "a sentence", |tiles| tiles[0].sentence.as_ref().map(ToString::to_string))
}

fn nothing_was_charged(member: &Member) {
    assert_eq!(member.not_closed(), []);
    for layer in [Layer::Network, Layer::Windows, Layer::Ldconsole, Layer::Emulator] {
        assert!(member.circuit(layer).failures.is_empty(), "{:?}", member.circuit(layer));
    }
}

#[test]
fn pictures_are_taken_of_what_is_looked_at_and_no_more() {
    let stage = Stage::open(quick_timing());
    let member = stage.add_online(running("WS-1", 4));
    member.is_listed_again(2);
    assert_eq!(member.simulated.ldplayer().captures().total(), 0, "nobody looks");

    let seen = look(&member, &[0, 2], SIDE);
    until(&stage, &seen, "both pictures", all_have_pictures);
    let tiles = stage.fleet.screens(&seen);
    for tile in &tiles {
        let jpeg = tile.jpeg.as_ref().unwrap();
        assert!(jpeg.starts_with("/9j/") && jpeg.len() < 60_000, "{} bytes", jpeg.len());
        assert_eq!((tile.width, tile.height), (320, 180));
        assert!(tile.at.is_some() && tile.sentence.is_none() && tile.paused.is_none());
    }
    let taken = member.simulated.ldplayer().captures().taken;
    assert_eq!(taken.keys().copied().collect::<Vec<_>>(), [0, 2]);

    // What was seen is not sent once more.
    let mut known = seen.clone();
    for (look, tile) in known.tiles.iter_mut().zip(&tiles) {
        look.seen = tile.number;
    }
    let again = stage.fleet.screens(&known);
    assert!(again.iter().zip(&tiles).all(|(a, b)| a.number != b.number || a.jpeg.is_none()));

    // Nobody looks any more: its shell goes, and nothing is taken.
    stage.fleet.screens(&look(&member, &[], SIDE));
    wait_for("the end of looking", || (member.simulated.counters().shells_open <= 1).then_some(()));
    let before = member.simulated.ldplayer().captures();
    member.is_listed_again(3);
    assert_eq!(member.simulated.ldplayer().captures().total(), before.total());
    nothing_was_charged(&member);
}

#[test]
fn a_workstation_takes_one_picture_at_a_time() {
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(running("WS-1", 9));
    let all: Vec<u32> = (0..9).collect();
    until(&stage, &look(&member, &all, SIDE), "nine pictures", all_have_pictures);
    let captures = member.simulated.ldplayer().captures();
    assert_eq!(captures.most_at_once, 1, "{captures:?}");
    nothing_was_charged(&member);
}

#[test]
fn no_pictures_are_taken_while_an_emulator_boots() {
    let stage = Stage::open(quiet_timing());
    let slow = LdPlayerTiming { android: Duration::from_mins(2), ..LdPlayerTiming::default().scaled(0.02) };
    let mut config = WorkstationConfig { timing: slow, ..running("WS-1", 2) };
    config.emulators.push(EmulatorSpec::titled(title(2)));
    let member = stage.add_online(config);
    until(&stage, &look(&member, &[0], SIDE), "a picture", all_have_pictures);

    member.ask(2, EmulatorRequest::Start);
    let both = look(&member, &[0, 1], SIDE);
    let paused = |tiles: &[ScreenTile]| tiles[1].paused.as_ref().map(ToString::to_string);
    wait_for("it boots", || (member.shown().emulators[2].health == Health::Booting).then_some(()));
    let why = until(&stage, &both, "a pause", paused);
    assert_eq!(why, "No new pictures while an emulator starts on this workstation.");
    let tiles = stage.fleet.screens(&both);
    assert!(tiles[0].jpeg.is_some(), "the last one is there still");
    assert_eq!(tiles[1].jpeg, None);
    assert_eq!(member.simulated.ldplayer().captures().taken.get(&1), None);

    member.simulated.ldplayer().start_at_once(2);
    until(&stage, &both, "pictures again", all_have_pictures);
}

#[test]
fn an_app_that_stands_still_is_asked_about_and_a_home_screen_not() {
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(running("WS-1", 3));
    let ldplayer = member.simulated.ldplayer();
    for emulator in [0, 1] {
        ldplayer.show_app(emulator, "com.example.game", true);
    }
    ldplayer.freeze_screen(0, true);
    let all = look(&member, &[0, 1, 2], SIDE);
    let frozen = |tiles: &[ScreenTile]| tiles[0].app.clone().zip(tiles[0].still_since);
    let (app, since) = until(&stage, &all, "a frozen app", frozen);
    assert_eq!(app, "com.example.game");
    let tiles = stage.fleet.screens(&all);
    assert!(since < tiles[0].at.unwrap());
    assert_eq!((tiles[1].still_since, tiles[1].app.as_ref()), (None, None), "it moves");
    assert_eq!(tiles[2].app, None, "a home screen may stand still all day");

    ldplayer.freeze_screen(0, false);
    until(&stage, &all, "it moves again", |tiles| tiles[0].still_since.is_none().then_some(()));
    nothing_was_charged(&member);
}

#[test]
fn where_there_is_no_picture_it_is_said_why() {
    let stage = Stage::open(quiet_timing());
    let mut config = running("WS-1", 3);
    config.emulators[1].adb_off = true;
    config.emulators.push(EmulatorSpec::titled(title(3)));
    let member = stage.add_online(config);
    member.simulated.ldplayer().freeze_android(2, true);

    let off = sentence(&stage, &look(&member, &[1], SIDE));
    assert!(off.contains("ADB debugging is off"), "{off}");
    let silent = sentence(&stage, &look(&member, &[2], SIDE));
    assert!(silent.starts_with("adb does not see this emulator"), "{silent}");

    let broken = "What came was no picture, or only half of one.";
    let faults = [
        (Fault::ScreencapGarbage, broken),
        (Fault::ScreencapHalf, broken),
        (Fault::AdbSlow(Duration::from_mins(1)), "It gave no picture within 8 s."),
    ];
    // Another size is taken at once.
    for ((fault, says), side) in faults.into_iter().zip([200, 210, 220]) {
        until(&stage, &look(&member, &[0], side), "a picture", all_have_pictures);
        member.simulated.set_fault(fault);
        assert_eq!(sentence(&stage, &look(&member, &[0], side + 1)), says);
        member.simulated.clear_faults();
    }
    until(&stage, &look(&member, &[0], 230), "a picture", all_have_pictures);

    // One that is stopped has nothing to show, and its state says why.
    let stopped = look(&member, &[3], SIDE);
    let tiles = stage.fleet.screens(&stopped);
    assert!(tiles[0].sentence.is_none() && tiles[0].jpeg.is_none());
    nothing_was_charged(&member);
}

#[test]
fn a_workstation_that_cannot_make_pictures_says_so() {
    for (fault, says) in [
        (Fault::ConstrainedLanguage, "A policy on WS-1 does not let PowerShell make pictures"),
        (Fault::DrawingMissing, "Windows on WS-1 lacks what makes pictures small"),
    ] {
        let stage = Stage::open(quiet_timing());
        let member = stage.add_online(running("WS-1", 1));
        member.simulated.set_fault(fault);
        let said = sentence(&stage, &look(&member, &[0], SIDE));
        assert!(said.starts_with(says), "{said}");
        nothing_was_charged(&member);
    }
}

#[test]
fn nothing_is_taken_where_a_circuit_a_maintenance_or_nobody_is() {
    let stage = Stage::open(quiet_timing());
    let member = stage.add_online(running("WS-1", 1));
    let seen = look(&member, &[0], SIDE);
    let paused = |tiles: &[ScreenTile]| tiles[0].paused.as_ref().map(ToString::to_string);

    stage.fleet.control(&member.id, Layer::Ldconsole, CircuitAction::Isolate, "test").unwrap();
    let why = until(&stage, &seen, "a pause", paused);
    assert_eq!(why, "No new pictures: a circuit of the workstation is blocked.");
    stage.fleet.control(&member.id, Layer::Ldconsole, CircuitAction::Reset, "").unwrap();
    until(&stage, &seen, "a picture", all_have_pictures);

    let form = MaintenanceForm {
        workstations: vec![member.id.clone()],
        tags: Vec::new(),
        minutes: "30".into(),
        reason: "test".into(),
    };
    stage.fleet.begin_maintenance(&form).unwrap();
    let why = until(&stage, &seen, "a pause", paused);
    assert_eq!(why, "No pictures are taken during maintenance.");
    let before = member.simulated.ldplayer().captures().total();
    wait_for("the end of looking", || (member.simulated.counters().shells_open <= 1).then_some(()));

    stage.fleet.set_hidden(true);
    stage.fleet.screens(&seen);
    assert_eq!(member.simulated.ldplayer().captures().total(), before);
}

#[test]
fn what_is_installed_is_counted_over_the_emulators_that_run() {
    let stage = Stage::open(quiet_timing());
    let mut config = running("WS-1", 4);
    config.emulators[2].adb_off = true;
    config.emulators.push(EmulatorSpec::titled(title(4)));
    let member = stage.add_online(config);
    let other = stage.add_online(running("WS-2", 1));
    for (of, emulator, package) in [
        (&member, 0, "com.game"),
        (&member, 1, "com.game"),
        (&other, 0, "com.game"),
        (&member, 0, "com.chat"),
    ] {
        of.simulated.ldplayer().show_app(emulator, package, true);
    }
    let chosen = |of: &Member, emulator| fleet::ipc::Addressee {
        workstation: of.id.clone(),
        emulator,
        title: title(emulator),
    };
    let all: Vec<_> = (0..5).map(|n| chosen(&member, n)).chain([chosen(&other, 0)]).collect();
    let search = stage.fleet.search_apps(&all);
    let found = wait_for("all answers", || stage.fleet.app_search(search).filter(|state| state.over));
    assert_eq!((found.total, found.answered, found.not_running, found.silent), (6, 4, 1, 1), "{found:?}");
    assert!(found.first_silent.unwrap().to_string().contains("ADB debugging is off"));
    let own: Vec<(&str, u32)> =
        found.apps.iter().filter(|app| !app.system).map(|app| (app.package.as_str(), app.on)).collect();
    assert_eq!(own, [("com.game", 3), ("com.chat", 1)]);
    assert!(found.apps.iter().any(|app| app.system && app.package == "com.android.settings" && app.on == 4));
    stage.fleet.end_app_search(search);
    assert_eq!(stage.fleet.app_search(search), None);
    nothing_was_charged(&member);
}
