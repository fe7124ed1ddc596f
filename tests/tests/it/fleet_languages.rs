//! Windows in six languages, each with a desktop user whose name is in that language, on a session 0 that is as hostile as
//! on Windows: what has to do with the desktop works all the same, and leaves no task behind.

use fleet::{
    ipc::{EmulatorRequest, WorkstationRequest},
    model::{Health, OperationStatus},
};
use simulator::{Desktop, Language, Phase, SessionZero, WorkstationConfig};
use tests::fleet::{Member, Stage, quick, quick_timing, title, wait_for};

fn speaking(language: Language, user: &str) -> WorkstationConfig {
    WorkstationConfig {
        language,
        code_pages: language.code_pages(),
        session_zero: SessionZero::Strict,
        logged_on: Some(user.into()),
        ..quick("WS-1", 2)
    }
}

fn leaves_nothing(member: &Member) {
    wait_for("no planned task", || member.simulated.tasks().is_empty().then_some(()));
}

/// Starts, restarts, stops, creates and deletes.
fn works_with(language: Language, user: &str) {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(speaking(language, user));
    let started = stage.succeeded(member.ask(0, EmulatorRequest::Start));
    assert!(started.result.starts_with("Ready after"), "{user}: {started:?}");
    stage.succeeded(member.ask(0, EmulatorRequest::Restart));
    assert_eq!(member.phase(0), Phase::Running);
    let stopped = stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    assert!(stopped.result.starts_with("Stopped after"), "{user}: {stopped:?}");
    assert_eq!(member.phase(0), Phase::Stopped);
    stage.succeeded(
        member.ask_whole(WorkstationRequest::Create { title: "New".into(), device: Box::default() }),
    );
    assert_eq!(member.simulated.ldplayer().emulators().len(), 3);
    stage.succeeded(member.ask(1, EmulatorRequest::Delete));
    leaves_nothing(&member);
    assert_eq!(member.not_closed(), []);
}

#[test]
fn an_english_windows() {
    works_with(Language::English, "operator");
}

#[test]
fn a_russian_windows_and_its_built_in_administrator() {
    works_with(Language::Russian, "Администратор");
}

#[test]
fn a_brazilian_windows_and_a_name_with_accents_and_a_blank() {
    works_with(Language::Portuguese, "João Conceição");
}

#[test]
fn a_vietnamese_windows_and_letters_that_its_console_lacks() {
    works_with(Language::Vietnamese, "Nguyễn Văn An");
}

#[test]
fn a_chinese_windows() {
    works_with(Language::SimplifiedChinese, "张伟");
}

#[test]
fn a_german_windows() {
    works_with(Language::German, "Jürgen");
}

#[test]
fn an_english_windows_and_a_name_that_its_console_cannot_write() {
    works_with(Language::English, "张伟");
}

#[test]
fn an_emulator_is_stopped_on_the_desktop_that_it_runs_on() {
    let stage = Stage::in_virtual_time(quick_timing());
    let member = stage.add_online(speaking(Language::Russian, "Оператор"));
    stage.succeeded(member.ask(0, EmulatorRequest::Start));
    member.simulated.set_desktops(vec![Desktop {
        connection: simulator::Connection::Disconnected,
        ..Desktop::console("Оператор")
    }]);
    stage.succeeded(member.ask(0, EmulatorRequest::Stop));
    let refused = stage.ended(member.ask(0, EmulatorRequest::Start));
    assert_eq!(refused.status, OperationStatus::Failed, "{refused:?}");
    assert!(refused.result.starts_with("Оператор is logged on at WS-1"), "{refused:?}");
    assert_eq!(member.shown().emulators[0].health, Health::Stopped);
    assert_eq!(member.emulator(1).title, title(1));
}
