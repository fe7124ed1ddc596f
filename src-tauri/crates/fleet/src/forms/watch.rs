//! A watch as typed.

use messages::watch;

use crate::{
    error::{Error, Result},
    forms::request,
    ipc::{EmulatorRequest, WatchForm},
    model::{
        Field,
        settings::out_of_range,
        watch::{STEPS_PER_HOUR, Watch, WatchWant},
    },
    outside,
};

/// The watches that a form asks for, each part checked.
pub(crate) fn checked(form: &WatchForm) -> Result<Vec<Watch>> {
    if form.of.is_empty() {
        return Err(Error::Precondition(watch::nobody()));
    }
    let text = form.per_hour.trim();
    let per_hour = text.parse().ok().filter(|n| STEPS_PER_HOUR.contains(n));
    let per_hour: u64 = per_hour.ok_or_else(|| out_of_range(Field::WatchPerHour, text, &STEPS_PER_HOUR))?;
    let package = form.app.trim().to_owned();
    let app = Some(package).filter(|app| form.want == WatchWant::Running && !app.is_empty());
    if let Some(package) = &app {
        request::emulator(&EmulatorRequest::StartApp { package: package.clone() })?;
    }
    let watch = |of: &_| Watch {
        id: outside::new_id(),
        of: Clone::clone(of),
        want: form.want,
        app: app.clone(),
        per_hour: u32::try_from(per_hour).unwrap_or(u32::MAX),
        may_repair: form.may_repair && form.want == WatchWant::Running,
        paused: false,
    };
    Ok(form.of.iter().map(watch).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::watch::WatchOf;

    fn form() -> WatchForm {
        WatchForm {
            of: vec![WatchOf::Workstation { workstation: "a".into() }],
            want: WatchWant::Running,
            app: String::new(),
            per_hour: "6".into(),
            may_repair: true,
        }
    }

    #[test]
    fn what_is_typed_wrong_is_named() {
        for (wrong, field) in [
            (WatchForm { per_hour: "0".into(), ..form() }, Field::WatchPerHour),
            (WatchForm { per_hour: "often".into(), ..form() }, Field::WatchPerHour),
            (WatchForm { app: "no package".into(), ..form() }, Field::Package),
        ] {
            let refused = checked(&wrong);
            assert!(matches!(refused, Err(Error::Invalid { field: f, .. }) if f == field), "{refused:?}");
        }
        assert!(checked(&WatchForm { of: Vec::new(), ..form() }).is_err());
    }

    #[test]
    fn only_what_is_to_run_has_an_app_and_is_repaired() {
        let stopped = WatchForm { want: WatchWant::Stopped, app: "com.a".into(), ..form() };
        let watch = checked(&stopped).unwrap().remove(0);
        assert_eq!((watch.app, watch.may_repair), (None, false));
        let watch = checked(&WatchForm { app: " com.a ".into(), ..form() }).unwrap().remove(0);
        assert_eq!((watch.app.as_deref(), watch.may_repair, watch.per_hour), (Some("com.a"), true, 6));
    }
}
