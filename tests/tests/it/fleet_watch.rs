//! The watch over real connections: it brings back what ended, gives up loudly, and leaves alone what it is not sure of.

use std::{sync::Arc, time::Duration};

use fleet::{
    Error, FleetOptions, Keeping, MemorySecrets, Timing,
    ipc::{
        ActivityBy, ActivityEntry, ActivityKind, ActivityQuery, Addressee, CircuitAction, EmulatorRequest,
        MaintenanceForm, ViewForm, WatchForm, WatchState,
    },
    model::{EmulatorColumn, Field, Health, Layer, OperationKind, ViewColumn, WatchOf, WatchWant},
};
use simulator::Phase;
use tests::{
    fleet::{Member, Stage, quick, quick_timing, title, wait_for},
    watch::{all_of, asked, becomes, is_up, only, running, runs, watched},
};

fn remembering() -> Stage {
    Stage::with(FleetOptions {
        timing: quick_timing(),
        secrets: Arc::new(MemorySecrets::default()),
        config: None,
        activity: Keeping::UntilClosed,
    })
}

fn remembered(stage: &Stage, filter: &str) -> Vec<ActivityEntry> {
    let query = ActivityQuery { filter: filter.to_owned(), ..ActivityQuery::default() };
    let page = stage.fleet.activity_page(&query, None, 100);
    page.ok().flatten().map(|page| page.entries).unwrap_or_default()
}

fn view(name: &str, filter: &str) -> ViewForm {
    ViewForm {
        name: name.into(),
        filter: filter.into(),
        columns: vec![ViewColumn { column: EmulatorColumn::Title, width: None }],
        order: None,
        group: None,
    }
}

fn said(entry: &ActivityEntry) -> String {
    entry.said.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Its row says why, and nothing was asked for meanwhile.
fn is_left_alone(stage: &Stage, member: &Member, said: &str) {
    let shown = becomes(stage, &member.id, 0, WatchState::HandsOff);
    assert_eq!(shown.said.to_string(), said);
    assert_eq!(asked(stage, 0, OperationKind::Start), 0, "{shown:?}");
}

#[test]
fn three_that_ended_come_back_and_a_fourth_is_given_up() {
    let stage = remembering();
    let mut notices = stage.fleet.notices();
    let member = stage.add_online(quick("WS-1", 4));
    (0..4).for_each(|n| runs(&member, n));
    stage.fleet.save_watch(&running(all_of(&member), 2)).unwrap();
    (0..4).for_each(|n| drop(becomes(&stage, &member.id, n, WatchState::Fine)));

    (0..3).for_each(|n| assert!(member.simulated.ldplayer().stop_at_once(n)));
    for n in 0..3 {
        let back = wait_for("it to be back", || {
            let shown = watched(&stage, &member.id, n)?;
            (shown.state == WatchState::Fine && shown.steps == 1).then_some(shown)
        });
        assert_eq!(back.last.unwrap().said.to_string(), "started it");
        assert_eq!((member.phase(n), asked(&stage, n, OperationKind::Start)), (Phase::Running, 1));
    }
    // The fourth comes up, and ends again, until that was often enough.
    wait_for("it to give up", || {
        let shown = watched(&stage, &member.id, 3)?;
        if shown.state == WatchState::Fine {
            member.simulated.ldplayer().stop_at_once(3);
        }
        (shown.state == WatchState::GaveUp).then_some(())
    });
    let shown = becomes(&stage, &member.id, 3, WatchState::GaveUp);
    let says = "gave up: it has acted as often as it may within an hour";
    assert_eq!((shown.said.to_string().as_str(), shown.steps, shown.since.is_some()), (says, 2, true));
    member.is_listed_again(3);
    assert_eq!(asked(&stage, 3, OperationKind::Start), 2, "no more than it may");

    let notice = wait_for("the notice", || notices.try_recv().ok());
    assert_eq!(notice.title.to_string(), "Farm-03 on WS-1: the watch gave up");
    let given_up = wait_for("the activity", || remembered(&stage, "kind:watch-gave-up").pop());
    assert!(said(&given_up).starts_with("The watch “WS-1” gave up after 2 attempts. It has acted as often"));
    assert_eq!(given_up.emulator.unwrap().title, title(3));
    let by_it = wait_for("what it did", || {
        Some(remembered(&stage, "by:watch kind:asked")).filter(|entries| entries.len() == 5)
    });
    let by =
        |entry: &ActivityEntry| (entry.by, entry.by_name.clone()) == (ActivityBy::Watch, Some("WS-1".into()));
    assert!(by_it.iter().all(by), "{by_it:?}");
    let watch = stage.fleet.state().snapshot().watches.remove(0);
    assert_eq!((watch.name.as_str(), watch.tally.fine, watch.tally.gave_up), ("WS-1", 3, 1));
    assert!(watch.last.is_some_and(|deed| deed.title == title(3)));

    // A person puts it right: it counts as watched again.
    stage.succeeded(member.ask(3, EmulatorRequest::Start));
    becomes(&stage, &member.id, 3, WatchState::Fine);
    let notices = wait_for("its end under the bell", || {
        let notices = stage.fleet.activity_notices().ok()??;
        let given_up = notices.into_iter().find(|notice| notice.entry.kind == ActivityKind::WatchGaveUp)?;
        given_up.over_at
    });
    assert!(notices > 0);
}

#[test]
fn a_persons_stop_lets_go_and_a_start_has_it_watched_again() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    runs(&member, 0);
    stage.fleet.save_watch(&running(only(&member, 0), 6)).unwrap();
    becomes(&stage, &member.id, 0, WatchState::Fine);
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    becomes(&stage, &member.id, 0, WatchState::LetGo);
    member.is_listed_again(4);
    assert_eq!((member.phase(0), asked(&stage, 0, OperationKind::Start)), (Phase::Stopped, 0));

    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    becomes(&stage, &member.id, 0, WatchState::Fine);
    member.simulated.ldplayer().stop_at_once(0);
    wait_for("the watch's start", || (asked(&stage, 0, OperationKind::Start) == 2).then_some(()));
    is_up(&member, 0);
}

#[test]
fn what_a_person_makes_it_let_go_can_be_begun_anew() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    runs(&member, 0);
    stage.fleet.save_watch(&running(only(&member, 0), 6)).unwrap();
    becomes(&stage, &member.id, 0, WatchState::Fine);
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    becomes(&stage, &member.id, 0, WatchState::LetGo);
    stage.fleet.watch_again(&[Addressee { workstation: member.id.clone(), emulator: 0, title: title(0) }]);
    is_up(&member, 0);
    assert_eq!(asked(&stage, 0, OperationKind::Start), 1);
}

#[test]
fn what_is_blocked_or_does_not_answer_is_left_alone() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    runs(&member, 0);
    stage.fleet.save_watch(&running(only(&member, 0), 6)).unwrap();
    becomes(&stage, &member.id, 0, WatchState::Fine);
    stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Isolate, "boots fail").unwrap();
    becomes(&stage, &member.id, 0, WatchState::HandsOff);
    member.simulated.ldplayer().stop_at_once(0);
    member.is_listed_again(4);
    let blocked = "leaves it alone: the emulator circuit is open";
    is_left_alone(&stage, &member, blocked);

    stage.fleet.control(&member.id, Layer::Network, CircuitAction::Isolate, "cable").unwrap();
    stage.fleet.control(&member.id, Layer::Emulator, CircuitAction::Reset, "").unwrap();
    let away = "leaves it alone: the workstation does not answer or is blocked";
    wait_for("the workstation to be away", || {
        (watched(&stage, &member.id, 0)?.said.to_string() == away).then_some(())
    });
    is_left_alone(&stage, &member, away);
    stage.fleet.control(&member.id, Layer::Network, CircuitAction::Reset, "").unwrap();
    is_up(&member, 0);
    assert_eq!(asked(&stage, 0, OperationKind::Start), 1, "once it is known again");
}

#[test]
fn what_is_under_maintenance_is_left_alone() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    runs(&member, 0);
    stage.fleet.save_watch(&running(only(&member, 0), 6)).unwrap();
    becomes(&stage, &member.id, 0, WatchState::Fine);
    let (minutes, reason) = ("60".to_owned(), "new disk".to_owned());
    let form = MaintenanceForm { workstations: vec![member.id.clone()], tags: Vec::new(), minutes, reason };
    stage.fleet.begin_maintenance(&form).unwrap();
    becomes(&stage, &member.id, 0, WatchState::HandsOff);
    member.simulated.ldplayer().stop_at_once(0);
    member.is_listed_again(4);
    is_left_alone(&stage, &member, "leaves it alone: maintenance");
    let maintenance = stage.fleet.state().snapshot().maintenance.remove(0);
    stage.fleet.end_maintenance(&maintenance.id).unwrap();
    is_up(&member, 0);
    assert_eq!(asked(&stage, 0, OperationKind::Start), 1);
}

#[test]
fn what_is_not_listed_any_more_is_left_alone() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 2));
    (0..2).for_each(|n| runs(&member, n));
    stage.fleet.save_watch(&running(all_of(&member), 6)).unwrap();
    becomes(&stage, &member.id, 1, WatchState::Fine);
    // Another one has its index now: the watch is not passed on.
    let other = "Other".to_owned();
    member.simulated.ldplayer().rename(0, other);
    member.simulated.ldplayer().remove(1);
    wait_for("it to be gone from the watch", || watched(&stage, &member.id, 1).is_none().then_some(()));
    assert_eq!(asked(&stage, 1, OperationKind::Start), 0);
}

#[test]
fn a_paused_watch_does_nothing_until_it_goes_on() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    stage.fleet.save_watch(&WatchForm { want: WatchWant::Stopped, ..running(all_of(&member), 6) }).unwrap();
    becomes(&stage, &member.id, 0, WatchState::Fine);
    let watch = stage.fleet.state().snapshot().watches[0].id.clone();
    stage.fleet.pause_watch(&watch, true).unwrap();
    becomes(&stage, &member.id, 0, WatchState::Paused);
    runs(&member, 0);
    member.is_listed_again(3);
    assert_eq!(asked(&stage, 0, OperationKind::Stop), 0);
    stage.fleet.pause_watch(&watch, false).unwrap();
    wait_for("it to be stopped", || (member.phase(0) == Phase::Stopped).then_some(()));
    stage.fleet.remove_watch(&watch).unwrap();
    wait_for("nothing that is watched", || {
        let shown = stage.fleet.state().snapshot();
        (shown.watches.is_empty() && shown.watched.is_empty()).then_some(())
    });
}

#[test]
fn the_narrower_watch_goes_before_the_wider() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 3));
    let by_title = stage.fleet.save_view(view("First two", "title:Farm-00 or title:Farm-01")).unwrap();
    stage.fleet.save_watch(&running(vec![WatchOf::View { view: by_title }], 6)).unwrap();
    stage.fleet.save_watch(&WatchForm { want: WatchWant::Nothing, ..running(only(&member, 1), 6) }).unwrap();
    is_up(&member, 0);
    member.is_listed_again(3);
    assert_eq!((member.phase(1), member.phase(2)), (Phase::Stopped, Phase::Stopped));
    assert!(watched(&stage, &member.id, 1).is_none(), "what nobody cares about is not watched");

    let moving = stage.fleet.save_view(view("Those that run", "state:running")).unwrap();
    let refused = stage.fleet.save_watch(&running(vec![WatchOf::View { view: moving }], 6)).unwrap_err();
    assert!(refused.to_string().contains("“state:running” changes by itself"), "{refused}");
    let wrong = running(only(&member, 0), 0);
    let field = stage.fleet.save_watch(&wrong).unwrap_err();
    assert!(matches!(field, Error::Invalid { field: Field::WatchPerHour, .. }), "{field}");
}

fn impatient() -> Timing {
    let mut timing = quick_timing();
    timing.start_deadline = Duration::from_secs(6);
    timing.health.starting = Duration::from_secs(5);
    timing
}

#[test]
fn an_app_that_is_not_in_front_is_started_again() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(quick("WS-1", 1));
    runs(&member, 0);
    let game = "com.example.game";
    let file = r"C:\apk\game.apk";
    member.simulated.put_application(file, Some(game));
    stage.succeeded(member.ask(0, EmulatorRequest::InstallApp { file: file.into(), sha256: None }));
    let wanted = WatchForm { app: game.into(), ..running(only(&member, 0), 6) };
    stage.fleet.save_watch(&wanted).unwrap();
    wait_for("the app in front", || {
        let front = member.shown().emulators[0].in_front.clone()?;
        (front.package == game).then_some(())
    });
    let shown = becomes(&stage, &member.id, 0, WatchState::Fine);
    assert_eq!(shown.last.unwrap().said.to_string(), "started the app");
    let kinds = [OperationKind::StartApp, OperationKind::Start, OperationKind::Restart];
    assert_eq!(kinds.map(|kind| asked(&stage, 0, kind)), [1, 0, 0]);
}

#[test]
fn the_service_is_ended_where_that_is_allowed() {
    let stage = Stage::in_virtual_time(impatient());
    let member = stage.add_online(quick("WS-1", 1));
    runs(&member, 0);
    stage.fleet.save_watch(&WatchForm { may_repair: true, ..running(all_of(&member), 20) }).unwrap();
    becomes(&stage, &member.id, 0, WatchState::Fine);
    member.simulated.ldplayer().stick_vbox(true);
    member.simulated.ldplayer().crash_vm(0);
    wait_for("the service's end", || {
        let operations = stage.fleet.state().snapshot().operations;
        operations.into_iter().find(|o| o.kind == OperationKind::EndVbox && o.status.is_final())
    });
    wait_for("it to be up again", || {
        let health = member.shown().emulators[0].health;
        matches!(health, Health::Running | Health::Ready).then_some(())
    });
    let shown = becomes(&stage, &member.id, 0, WatchState::Fine);
    assert!(shown.steps > 3, "first the emulator, then the service: {shown:?}");
}
