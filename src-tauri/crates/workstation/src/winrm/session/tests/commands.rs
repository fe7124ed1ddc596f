//! What becomes of commands that are slow, silent or given up.

use super::*;

#[tokio::test(start_paused = true)]
async fn the_caller_does_not_wait_for_the_release_of_its_command() {
    let fake = willing();
    fake.script().receive = [after(0, done()), after(0, done())].into();
    fake.script().terminate = [after(4, ()), after(4, ())].into();
    let core = core(&fake);
    let began = Instant::now();
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    assert_eq!(began.elapsed(), Duration::ZERO);
    core.close().await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(4));
    assert!(fake.calls().ends_with("delete-S"));
}

#[tokio::test(start_paused = true)]
async fn a_silent_program_is_told_from_a_silent_workstation() {
    let fake = willing();
    fake.script().receive = (0..9).map(|_| after(5, Polled::default())).collect();
    fake.script().terminate.clear();
    let began = Instant::now();
    let error = core(&fake).run("x", limits(12), Repeat::Never).await.unwrap_err();
    assert!(matches!(error.cause(), Cause::CommandTimeout { .. }) && error.may_have_been_carried_out());
    assert_eq!(began.elapsed(), Duration::from_secs(12));

    let fake = willing();
    let began = Instant::now();
    let error = core(&fake).run("x", limits(30), Repeat::Never).await.unwrap_err();
    assert_eq!(error.cause(), &Cause::NoAnswer);
    assert_eq!(began.elapsed(), Duration::from_secs(10), "a poll of 5 s and 5 s for the way");
}

#[tokio::test(start_paused = true)]
async fn without_a_poll_answered_the_end_signal_tells_who_is_silent() {
    for (answers, cause) in
        [(true, Cause::CommandTimeout { after: Duration::from_secs(3) }), (false, Cause::NoAnswer)]
    {
        let fake = willing();
        if !answers {
            fake.script().terminate.clear();
        }
        let began = Instant::now();
        let error = core(&fake).run("x", limits(3), Repeat::Never).await.unwrap_err();
        assert_eq!(error.cause(), &cause);
        assert_eq!(began.elapsed(), Duration::from_secs(if answers { 3 } else { 5 }));
    }
}

#[tokio::test(start_paused = true)]
async fn a_command_that_cannot_be_ended_takes_its_shell_with_it() {
    let fake = willing();
    fake.script().terminate = [broken()].into();
    fake.script().receive = [broken(), after(0, done())].into();
    let core = core(&fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap_err();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert_eq!(fake.calls(), "create x@S receive end-C delete-S create y@S receive end-C");
}

#[tokio::test(start_paused = true)]
async fn an_unanswered_start_takes_its_shell_with_it() {
    let fake = willing();
    fake.script().command = [broken()].into();
    let error = core(&fake).run("x", limits(10), Repeat::Idempotent).await.unwrap_err();
    assert!(error.may_have_been_carried_out());
    quiet().await;
    assert_eq!(fake.calls(), "create x@S delete-S");
}

#[tokio::test(start_paused = true)]
async fn a_command_left_to_finish_has_its_shell_to_itself() {
    let fake = willing();
    fake.script().receive = [broken(), after(0, done()), after(0, done())].into();
    let core = core(&fake);
    core.run("copy", limits(600), Repeat::LeftToFinish).await.unwrap_err();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    sleep(Duration::from_secs(500)).await;
    assert_eq!(fake.calls(), "create copy@S receive create y@S receive end-C");
    sleep(Duration::from_secs(101)).await;
    core.run("z", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert!(fake.calls().ends_with("z@S receive end-C delete-S"), "{}", fake.calls());
}

#[tokio::test(start_paused = true)]
async fn an_unanswered_start_of_a_long_command_is_left_to_finish() {
    let fake = willing();
    fake.script().command = [broken()].into();
    core(&fake).run("copy", limits(600), Repeat::LeftToFinish).await.unwrap_err();
    quiet().await;
    assert_eq!(fake.calls(), "create copy@S");
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_leaves_during_a_start_leaves_nothing_running() {
    let fake = willing();
    fake.script().command = [after(4, "C")].into();
    let core = core(&fake);
    assert!(timeout(Duration::from_secs(1), core.run("x", limits(10), Repeat::Never)).await.is_err());
    quiet().await;
    assert_eq!(fake.calls(), "create x@S end-C");
}

#[tokio::test(start_paused = true)]
async fn a_shell_that_opens_too_late_is_kept_and_used() {
    let fake = willing();
    fake.script().create = [after(4, "S")].into();
    fake.script().receive = [after(0, done())].into();
    let core = core(&fake);
    let error = core.run("x", limits(1), Repeat::Never).await.unwrap_err();
    assert_eq!(error, Error::unsent(Cause::NoAnswer));
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert_eq!(fake.calls(), "create y@S receive end-C");
}

#[tokio::test(start_paused = true)]
async fn commands_wait_for_each_other() {
    let fake = willing();
    fake.script().receive = [after(3, done()), after(3, done())].into();
    let core = core(&fake);
    let began = Instant::now();
    let (a, b) =
        tokio::join!(core.run("x", limits(10), Repeat::Never), core.run("y", limits(10), Repeat::Never));
    assert!(a.is_ok() && b.is_ok());
    assert_eq!(began.elapsed(), Duration::from_secs(6));
}

#[tokio::test(start_paused = true)]
async fn answers_that_say_nothing_again_and_again_are_damaged_answers() {
    let fake = willing();
    fake.script().receive = (0..99).map(|_| after(0, Polled::default())).collect();
    let error = core(&fake).run("x", limits(30), Repeat::Never).await.unwrap_err();
    assert!(matches!(error.cause(), Cause::Unreadable(_)));
}

#[tokio::test(start_paused = true)]
async fn closing_waits_no_longer_than_the_clean_up_takes() {
    let fake = willing();
    fake.script().terminate.clear();
    let core = core(&fake);
    drop(timeout(Duration::from_secs(1), core.run("x", limits(60), Repeat::Never)).await);
    core.close().await.unwrap();
    assert_eq!(fake.calls(), "create x@S receive end-C delete-S");
}
