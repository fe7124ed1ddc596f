//! When a shell is deleted, and when another takes its place.

use super::*;

#[tokio::test(start_paused = true)]
async fn a_shell_is_deleted_after_the_next_command_at_last() {
    let fake = willing();
    {
        let mut script = fake.script();
        script.create = ["OLD", "NEW"].map(|id| after(0, id)).into();
        script.receive = [broken(), after(0, done())].into();
        script.terminate.push_front(broken());
        script.delete.push_front(broken());
    }
    let core = core(&fake);
    core.run("one", limits(10), Repeat::Never).await.unwrap_err();
    quiet().await;
    assert!(fake.calls().ends_with("delete-OLD"), "{}", fake.calls());
    core.run("two", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    assert!(fake.calls().ends_with("two@NEW receive end-C delete-OLD"), "{}", fake.calls());
    core.close().await.unwrap();
    assert!(fake.calls().ends_with("delete-OLD delete-NEW"), "{}", fake.calls());
}

fn over_quota<T>() -> Step<T> {
    (Duration::ZERO, Err(Fault::Answered(Error::unsent(Cause::Quota("operations".into())))))
}

#[tokio::test(start_paused = true)]
async fn a_quota_costs_its_shell_and_a_harmless_command_is_repeated() {
    let fake = willing();
    fake.script().create = [after(0, "S"), after(0, "T")].into();
    fake.script().command = [over_quota(), after(0, "C")].into();
    fake.script().receive = [after(0, done())].into();
    core(&fake).run("x", limits(10), Repeat::Idempotent).await.unwrap();
    quiet().await;
    assert_eq!(fake.calls(), "create x@S delete-S create x@T receive end-C");
}

#[tokio::test(start_paused = true)]
async fn what_is_sent_once_finds_a_new_shell_only_the_next_time() {
    let fake = willing();
    fake.script().create = [after(0, "S"), after(0, "T"), after(0, "U")].into();
    fake.script().command = [over_quota(), over_quota(), over_quota()].into();
    let core = core(&fake);
    let refused = core.run("x", limits(10), Repeat::Never).await.unwrap_err();
    assert!(matches!(refused.cause(), Cause::Quota(_)) && !refused.may_have_been_carried_out());
    quiet().await;
    assert_eq!(fake.calls(), "create x@S delete-S");
    // The new shell may be refused as well: there is no third one for the same call.
    let refused = core.run("y", limits(10), Repeat::Idempotent).await.unwrap_err();
    assert!(matches!(refused.cause(), Cause::Quota(_)));
    quiet().await;
    assert!(fake.calls().ends_with("create y@T delete-T create y@U delete-U"), "{}", fake.calls());
}

#[tokio::test(start_paused = true)]
async fn a_shell_that_may_have_been_closed_for_idleness_is_not_used() {
    let fake = willing();
    fake.script().create = [after(0, "S"), after(0, "T")].into();
    fake.script().receive = (0..3).map(|_| after(0, done())).collect();
    let core = core(&fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    let idle = Timeouts::default().shell_idle;
    sleep(idle / 3).await;
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    sleep(idle).await;
    core.run("z", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    let calls = "create x@S receive end-C y@S receive end-C create z@T receive end-C delete-S";
    assert_eq!(fake.calls(), calls);
}
