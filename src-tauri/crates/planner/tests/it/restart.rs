//! A restart in the middle: nothing is lost, nothing is sent again, a person says whether to go on.

use planner::{
    Because, Damage, Error, Event, NewPlan, Outcome, PausedBy, PlanState, Planner, Reach, Saved, Wait,
};

use crate::support::{Desk, answers, at, plan};

fn through_text(saved: &Saved) -> Saved {
    serde_json::from_str(&serde_json::to_string(saved).unwrap()).unwrap()
}

/// Saves everything and starts again. Nothing is known then.
fn restart(desk: &mut Desk) {
    desk.planner = Planner::restore(through_text(&desk.planner.save()), desk.now()).unwrap();
}

#[test]
fn a_plan_is_as_it_was_and_asks_whether_to_go_on() {
    let mut desk = Desk::new(1, 4);
    let id = desk.ask("start", (0..4).map(|n| (0, n)));
    desk.decide();
    desk.end(0, 0, Outcome::Failed);
    restart(&mut desk);
    desk.know(0, answers());
    assert_eq!(desk.wait(5), [""; 0]);
    let view = desk.planner.plan(id).unwrap();
    assert_eq!(view.state, PlanState::Paused(PausedBy::Restart));
    assert_eq!((view.tally.failed, view.tally.under_way, view.tally.waiting), (1, 1, 2));
    assert_eq!(desk.planner.under_way().map(|(item, _)| item).collect::<Vec<_>>(), [desk.last(0, 1)]);
    desk.planner.resume(id, desk.now()).unwrap();
    assert_eq!(desk.decide(), ["0.2"], "what was under way still takes its place");
    desk.end(0, 1, Outcome::Unknown);
    assert_eq!(desk.decide(), ["0.3"]);
}

#[test]
fn what_was_handed_out_is_not_handed_out_again() {
    let mut desk = Desk::new(1, 1);
    desk.ask("start", [(0, 0)]);
    let before = desk.planner.changes();
    assert_eq!(desk.decide(), ["0.0"]);
    let mut saved = Planner::new().save();
    saved.merge([before, desk.planner.changes()]);
    desk.planner = Planner::restore(through_text(&saved), desk.now()).unwrap();
    desk.know(0, answers());
    let id = planner::PlanId(0);
    desk.planner.resume(id, desk.now()).unwrap();
    assert_eq!(desk.wait(5), [""; 0]);
    let second = desk.ask("install", [(0, 0)]);
    assert_eq!(desk.decide(), [""; 0]);
    assert!(matches!(desk.waits(second, 0), Wait::Turn { under_way: true, .. }));
    assert_eq!(desk.wait(3600), ["0.0"], "lost in the end");
    assert_eq!(desk.ends(id), [0, 0, 0, 0, 1]);
}

#[test]
fn changes_add_up_to_everything() {
    let mut desk = Desk::new(2, 3);
    let mut journal = Planner::new().save();
    let mut lines = Vec::new();
    let id = desk.ask("start", [(0, 0), (0, 1), (1, 0), (1, 1)]);
    lines.push(desk.planner.changes());
    desk.decide();
    lines.push(desk.planner.changes());
    desk.end(0, 0, Outcome::Succeeded);
    desk.planner.pause(id, at(3)).unwrap();
    let gone = desk.ask("stop", [(0, 2)]);
    desk.planner.cancel(gone, at(4)).unwrap();
    desk.planner.forget(gone).unwrap();
    desk.decide();
    lines.push(desk.planner.changes());
    lines.push(lines[1].clone());
    lines.push(lines[2].clone());
    assert!(desk.planner.changes().is_empty());
    journal.merge(lines.iter().map(through_text));
    let restored = |saved: Saved| Planner::restore(saved, at(9)).unwrap().save();
    assert_eq!(restored(journal), restored(desk.planner.save()));
}

#[test]
fn what_is_held_up_expires_when_it_was_to() {
    let mut desk = Desk::new(1, 1);
    desk.reach(0, Reach::Unreachable);
    let id = desk.add(NewPlan { when_back: std::time::Duration::from_mins(10), ..plan("start", [(0, 0)]) });
    desk.second = 300;
    restart(&mut desk);
    desk.reach(0, Reach::Unreachable);
    assert_eq!(desk.wait(299), [""; 0]);
    assert_eq!(desk.ends(id), [0; 5]);
    desk.wait(1);
    assert_eq!(desk.ends(id), [0, 0, 1, 0, 0], "paused or not");
    let not_back = |event: &Event| matches!(event, Event::ItemEnded { because: Because::NotBack, .. });
    assert!(desk.events.iter().any(not_back));
}

#[test]
fn a_clock_set_back_meanwhile_holds_up_nothing() {
    let mut desk = Desk::new(1, 3);
    desk.second = 1_000_000;
    let id = desk.ask("start", [(0, 0), (0, 1), (0, 2)]);
    desk.decide();
    let saved = through_text(&desk.planner.save());
    desk.second = 0;
    desk.planner = Planner::restore(saved, desk.now()).unwrap();
    desk.know(0, answers());
    desk.planner.resume(id, desk.now()).unwrap();
    assert_eq!(desk.wait(360), ["0.2"], "overdue is reckoned from now");
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
    let mut desk = Desk::new(1, 2);
    let id = desk.ask("start", [(0, 0), (0, 1)]);
    let text = serde_json::to_string(&desk.planner.save()).unwrap();
    let missing: Saved = serde_json::from_str(&text.replace("\"index\":0", "\"index\":2")).unwrap();
    let item = planner::ItemId { plan: id, index: 0 };
    assert_eq!(Planner::restore(missing, at(0)).unwrap_err(), Error::Damaged(Damage::Missing(item)));
}
