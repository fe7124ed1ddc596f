//! What becomes of logins that are refused, slow or silent.

use super::*;

#[tokio::test(start_paused = true)]
async fn one_refused_login_is_confirmed_on_a_fresh_client() {
    let fake = willing();
    fake.script().create.push_front(rejected());
    assert_eq!(core(&fake).open(Duration::from_secs(10)).await, Ok(()));
    assert_eq!(fake.calls(), "create fresh create");
}

#[tokio::test(start_paused = true)]
async fn two_refused_logins_are_a_refused_password_and_the_last_word() {
    let fake = willing();
    fake.script().command = [rejected(), rejected(), after(0, "C")].into();
    let core = core(&fake);
    let refused = core.run("x", limits(10), Repeat::Idempotent).await.unwrap_err();
    assert_eq!(refused, Error::unsent(Cause::PasswordRefused));
    assert_eq!(core.run("x", limits(10), Repeat::Idempotent).await.unwrap_err(), refused);
    drop(core.close().await);
    assert_eq!(fake.calls(), "create x@S fresh x@S");
}

#[tokio::test(start_paused = true)]
async fn a_login_refused_to_the_clean_up_counts() {
    let fake = willing();
    fake.script().receive = [after(0, done())].into();
    fake.script().terminate = [rejected()].into();
    fake.script().command = [after(0, "C"), rejected()].into();
    let core = core(&fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    quiet().await;
    let error = core.run("y", limits(10), Repeat::Never).await.unwrap_err();
    assert_eq!(error.cause(), &Cause::PasswordRefused);
    assert_eq!(fake.calls(), "create x@S receive end-C fresh y@S");
}

#[tokio::test(start_paused = true)]
async fn a_login_that_succeeds_makes_former_refusals_forgotten() {
    let fake = willing();
    fake.script().create = [rejected(), after(0, "S")].into();
    fake.script().command = [rejected(), after(0, "C")].into();
    fake.script().receive = [after(0, done())].into();
    assert!(core(&fake).run("x", limits(10), Repeat::Never).await.is_ok());
}

/// Sessions of one account, each with a workstation of its own.
fn sharing(login_budget: &LoginBudget, fake: &Fake) -> Arc<Core<Fake>> {
    Core::new(fake.clone(), login_budget.clone(), Timeouts::default(), Refusals::Confirmed)
}

#[tokio::test(start_paused = true)]
async fn sessions_of_one_account_try_a_wrong_password_twice_together() {
    let login_budget = LoginBudget::default();
    let fakes: Vec<Fake> = (0..9).map(|_| willing()).collect();
    for fake in &fakes {
        fake.script().create = [rejected(), rejected()].into();
    }
    let runs = fakes.iter().map(|fake| {
        let core = sharing(&login_budget, fake);
        tokio::spawn(async move { core.run("x", limits(10), Repeat::Never).await })
    });
    for run in runs.collect::<Vec<_>>() {
        assert_eq!(run.await.unwrap().unwrap_err().cause(), &Cause::PasswordRefused);
    }
    let logins: usize = fakes.iter().map(|fake| fake.calls().matches("create").count()).sum();
    assert_eq!(logins, 2);
}

#[tokio::test(start_paused = true)]
async fn a_call_whose_connection_is_gone_logs_on_only_in_its_turn() {
    let login_budget = LoginBudget::default();
    let fake = willing();
    fake.script().receive = (0..3).map(|_| after(0, done())).collect();
    let core = sharing(&login_budget, &fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    for pause in [0, 15] {
        sleep(Duration::from_secs(pause)).await;
        fake.script().gone = true;
        let others = [login_budget.try_begin().unwrap().unwrap(), login_budget.try_begin().unwrap().unwrap()];
        let began = Instant::now();
        let freed = async {
            sleep(Duration::from_secs(4)).await;
            assert!(!fake.calls().ends_with("logs-on"), "{}", fake.calls());
            drop(others);
        };
        let (ran, ()) = tokio::join!(core.run("y", limits(10), Repeat::Never), freed);
        ran.unwrap();
        assert_eq!(began.elapsed(), Duration::from_secs(4));
    }
    sleep(Duration::from_secs(5)).await;
    fake.script().gone = true;
    let others = [login_budget.try_begin().unwrap().unwrap(), login_budget.try_begin().unwrap().unwrap()];
    let waiting = async {
        sleep(Duration::from_secs(2)).await;
        others.into_iter().for_each(crate::winrm::login_budget::Attempt::refused);
    };
    let (ran, ()) = tokio::join!(core.run("z", limits(10), Repeat::Never), waiting);
    let error = ran.unwrap_err();
    assert_eq!((error.cause(), error.may_have_been_carried_out()), (&Cause::PasswordRefused, false));
    assert!(fake.calls().ends_with("z@S knock"), "nobody logs on any more: {}", fake.calls());
}

#[tokio::test(start_paused = true)]
async fn a_slow_answer_takes_nobodys_place() {
    let login_budget = LoginBudget::default();
    let fake = willing();
    fake.script().receive = (0..2).map(|_| after(4, done())).collect();
    let core = sharing(&login_budget, &fake);
    core.run("x", limits(10), Repeat::Never).await.unwrap();
    let _others = [login_budget.try_begin().unwrap().unwrap(), login_budget.try_begin().unwrap().unwrap()];
    let began = Instant::now();
    core.run("y", limits(10), Repeat::Never).await.unwrap();
    assert_eq!(began.elapsed(), Duration::from_secs(4));
}

#[tokio::test(start_paused = true)]
async fn a_login_keeps_its_place_until_answered_or_given_up() {
    let login_budget = LoginBudget::default();
    // They take the challenge up and answer no more.
    let hung: Vec<_> = (0..2)
        .map(|_| {
            let core = sharing(&login_budget, &Fake::default());
            tokio::spawn(async move { core.run("x", limits(30), Repeat::Never).await })
        })
        .collect();
    tokio::task::yield_now().await;
    let fake = willing();
    fake.script().receive = [after(0, done())].into();
    let waits = sharing(&login_budget, &fake);
    let mut tried = 0;
    let began = Instant::now();
    while let Err(error) = waits.run("y", limits(10), Repeat::Never).await {
        assert_eq!(error, Error::unsent(Cause::LoginPending));
        tried += 1;
    }
    assert_eq!((began.elapsed(), tried), (Duration::from_secs(40), 7), "10 s until given up, and 30 s more");
    assert!(fake.calls().starts_with("knock knock"), "{}", fake.calls());
    for run in hung {
        assert_eq!(run.await.unwrap().unwrap_err().cause(), &Cause::NoAnswer);
    }
}

#[tokio::test(start_paused = true)]
async fn a_workstation_that_never_challenges_keeps_nobodys_place() {
    let login_budget = LoginBudget::default();
    let silent = Fake::default();
    silent.script().silent = true;
    let run = sharing(&login_budget, &silent).run("x", limits(30), Repeat::Never).await;
    assert_eq!(run.unwrap_err().cause(), &Cause::NoAnswer);
    let _all = [login_budget.try_begin().unwrap().unwrap(), login_budget.try_begin().unwrap().unwrap()];
}
