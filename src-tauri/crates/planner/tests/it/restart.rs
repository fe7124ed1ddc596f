//! A restart in the middle: nothing is lost, nothing is sent again, a person says whether to go on.

use planner::{
    Because, Damage, Error, Event, ItemOutcome, NewPlan, PausedBy, PlanState, Planner, Reach, Saved, Wait,
};

use crate::support::{Harness, answers, at, plan};

fn through_text(saved: &Saved) -> Saved {
    serde_json::from_str(&serde_json::to_string(saved).unwrap()).unwrap()
}

/// Saves everything and starts again. Nothing is known then.
fn restart(harness: &mut Harness) {
    harness.planner = Planner::restore(through_text(&harness.planner.save()), harness.now()).unwrap();
}

#[test]
fn a_plan_is_as_it_was_and_asks_whether_to_go_on() {
    let mut harness = Harness::new(1, 4);
    let id = harness.ask("start", (0..4).map(|n| (0, n)));
    harness.decide();
    harness.end(0, 0, ItemOutcome::Failed);
    restart(&mut harness);
    harness.know(0, answers());
    assert_eq!(harness.wait(5), [""; 0]);
    let view = harness.planner.plan(id).unwrap();
    assert_eq!(view.state, PlanState::Paused(PausedBy::Restart));
    assert_eq!((view.tally.failed, view.tally.under_way, view.tally.waiting), (1, 1, 2));
    assert_eq!(harness.planner.under_way().map(|(item, _)| item).collect::<Vec<_>>(), [harness.last(0, 1)]);
    harness.planner.resume(id, harness.now()).unwrap();
    assert_eq!(harness.decide(), ["0.2"], "what was under way still takes its place");
    harness.end(0, 1, ItemOutcome::Unknown);
    assert_eq!(harness.decide(), ["0.3"]);
}

#[test]
fn what_was_handed_out_is_not_handed_out_again() {
    let mut harness = Harness::new(1, 1);
    harness.ask("start", [(0, 0)]);
    let before = harness.planner.changes();
    assert_eq!(harness.decide(), ["0.0"]);
    let mut saved = Planner::new().save();
    saved.merge([before, harness.planner.changes()]);
    harness.planner = Planner::restore(through_text(&saved), harness.now()).unwrap();
    harness.know(0, answers());
    let id = planner::PlanId(0);
    harness.planner.resume(id, harness.now()).unwrap();
    assert_eq!(harness.wait(5), [""; 0]);
    let second = harness.ask("install", [(0, 0)]);
    assert_eq!(harness.decide(), [""; 0]);
    assert!(matches!(harness.waits(second, 0), Wait::Turn { under_way: true, .. }));
    assert_eq!(harness.wait(3600), ["0.0"], "lost in the end");
    assert_eq!(harness.ends(id), [0, 0, 0, 0, 1]);
}

#[test]
fn changes_add_up_to_everything() {
    let mut harness = Harness::new(2, 3);
    let mut journal = Planner::new().save();
    let mut lines = Vec::new();
    let id = harness.ask("start", [(0, 0), (0, 1), (1, 0), (1, 1)]);
    lines.push(harness.planner.changes());
    harness.decide();
    lines.push(harness.planner.changes());
    harness.end(0, 0, ItemOutcome::Succeeded);
    harness.planner.pause(id, at(3)).unwrap();
    let gone = harness.ask("stop", [(0, 2)]);
    harness.planner.cancel(gone, at(4)).unwrap();
    harness.planner.forget(gone).unwrap();
    harness.decide();
    lines.push(harness.planner.changes());
    lines.push(lines[1].clone());
    lines.push(lines[2].clone());
    assert!(harness.planner.changes().is_empty());
    journal.merge(lines.iter().map(through_text));
    let restored = |saved: Saved| Planner::restore(saved, at(9)).unwrap().save();
    assert_eq!(restored(journal), restored(harness.planner.save()));
}

#[test]
fn what_is_held_up_expires_when_it_was_to() {
    let mut harness = Harness::new(1, 1);
    harness.reach(0, Reach::Unreachable);
    let id =
        harness.add(NewPlan { when_back: std::time::Duration::from_mins(10), ..plan("start", [(0, 0)]) });
    harness.second = 300;
    restart(&mut harness);
    harness.reach(0, Reach::Unreachable);
    assert_eq!(harness.wait(299), [""; 0]);
    assert_eq!(harness.ends(id), [0; 5]);
    harness.wait(1);
    assert_eq!(harness.ends(id), [0, 0, 1, 0, 0], "paused or not");
    let not_back = |event: &Event| matches!(event, Event::ItemEnded { because: Because::NotBack, .. });
    assert!(harness.events.iter().any(not_back));
}

#[test]
fn a_clock_set_back_meanwhile_holds_up_nothing() {
    let mut harness = Harness::new(1, 3);
    harness.second = 1_000_000;
    let id = harness.ask("start", [(0, 0), (0, 1), (0, 2)]);
    harness.decide();
    let saved = through_text(&harness.planner.save());
    harness.second = 0;
    harness.planner = Planner::restore(saved, harness.now()).unwrap();
    harness.know(0, answers());
    harness.planner.resume(id, harness.now()).unwrap();
    assert_eq!(harness.wait(360), ["0.2"], "overdue is reckoned from now");
}

#[test]
fn another_format_is_refused() {
    let text = serde_json::to_string(&Planner::new().save()).unwrap();
    let newer: Saved = serde_json::from_str(&text.replace("\"format\":1", "\"format\":2")).unwrap();
    let refused = Planner::restore(newer, at(0)).unwrap_err();
    assert_eq!(refused, Error::Format { found: 2, newest: 1 });
    assert_eq!(refused.to_string(), "The saved plans have format 2; this version reads formats 1 to 1.");
    assert!(serde_json::from_str::<Saved>(&text.replace("\"format\"", "\"extra\":1,\"format\"")).is_err());
}

#[test]
fn a_damaged_state_is_refused_with_the_reason() {
    let mut harness = Harness::new(1, 2);
    let id = harness.ask("start", [(0, 0), (0, 1)]);
    let text = serde_json::to_string(&harness.planner.save()).unwrap();
    let missing: Saved = serde_json::from_str(&text.replace("\"index\":0", "\"index\":2")).unwrap();
    let item = planner::ItemId { plan: id, index: 0 };
    assert_eq!(Planner::restore(missing, at(0)).unwrap_err(), Error::Damaged(Damage::Missing(item)));
}
