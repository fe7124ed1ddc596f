//! What the driver does for the watch: it tells the book what is wanted, and the history and a person what became of it.

use std::collections::BTreeMap;

use filter::{EmulatorField, Filter, Test};
use messages::watch;

use crate::{
    activity::{Happened, What},
    model::{View, watch::WatchOf},
    plans::{Definition, WatchEvent, WatchNews},
    shared::Shared,
    task::TaskMessage,
    wording::watch::why_given_up,
};

/// What is watched now, with what it takes to find its emulators.
fn definitions(shared: &Shared) -> Vec<Definition> {
    let views = shared.views.present();
    let members: Vec<String> = shared.members().iter().map(|m| m.config.id.clone()).collect();
    let listed = |id: &String| (!members.contains(id)).then(watch::of_gone);
    let define = |watch: crate::model::watch::Watch| {
        let (view, problem) = match &watch.of {
            WatchOf::Emulator { workstation, .. } | WatchOf::Workstation { workstation } => {
                (None, listed(workstation))
            }
            WatchOf::View { view } => match views.iter().find(|known| known.id == *view) {
                None => (None, Some(watch::of_gone())),
                Some(view) => match watchable(view) {
                    Ok(filter) => (Some((view.name.clone(), filter)), None),
                    Err(why) => (None, Some(why)),
                },
            },
        };
        Definition { watch, view, problem }
    };
    shared.watches.present().into_iter().map(define).collect()
}

/// Tells the plans what is watched, where that is another than before, and how; whether it was.
pub(super) fn follow(shared: &Shared, is_due: bool) -> bool {
    let mut book = shared.plans.book();
    let differs = book.takes_watches();
    if is_due || differs {
        book.set_watch_rules(&shared.timing.get(), shared.settings.plans());
    }
    if differs {
        drop(book);
        let definitions = definitions(shared);
        shared.plans.book().set_watches(definitions);
    }
    differs
}

/// The filter of a view, or why it cannot be watched: an emulator must not leave a watch by that for which it is watched.
pub(crate) fn watchable(view: &View) -> Result<Filter<EmulatorField>, messages::Message> {
    let filter: Filter<EmulatorField> =
        filter::parse(&view.filter).filter().map_err(|_| watch::view_broken())?;
    let stays = |field: &EmulatorField| {
        use EmulatorField as Field;
        matches!(field, Field::Title | Field::Workstation | Field::Index | Field::Adb)
    };
    let moves = |test: &Test<EmulatorField>| matches!(test, Test::Field { field, .. } if !stays(field));
    match filter.alternatives.iter().flatten().find(|term| moves(&term.test)) {
        Some(term) => Err(watch::view_moves(term.to_string())),
        None => Ok(filter),
    }
}

/// Tells what the watch has to say, and the workstations what it wants to know.
pub(super) fn tell(shared: &Shared, news: Vec<WatchNews>, looks: BTreeMap<String, Vec<u32>>) {
    for (workstation, emulators) in looks {
        shared.tell(&workstation, TaskMessage::LookAtApps(emulators));
    }
    for WatchNews { workstation, index, title, name, what } in news {
        let of = shared.name_of(&workstation).unwrap_or_default();
        let to = Happened { workstation: &workstation, name: &of, emulator: Some((index, &title)) };
        let what = match what {
            WatchEvent::GaveUp { why, tries } => {
                What::WatchGaveUp(watch::given_up(name, tries, why_given_up(why)))
            }
            WatchEvent::PutRight { tries } => What::Watch(watch::put_right(name, tries)),
            WatchEvent::LetGo => What::Watch(watch::went(name)),
            WatchEvent::Resumed => What::Watch(watch::resumed(name)),
        };
        shared.state_store.activity().happened(to, what);
    }
}
