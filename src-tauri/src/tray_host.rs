//! Whether a tray shows the icon. A tray object can always be made; on Linux nobody may be there to show it.

use tauri::AppHandle;

use crate::quit;

/// Tells the program now and whenever it changes.
#[cfg(not(target_os = "linux"))]
pub(crate) fn follow(app: AppHandle) -> std::io::Result<()> {
    // The systems' own trays are always there.
    quit::tray_shown(&app, true);
    Ok(())
}

/// Tells the program now and whenever it changes.
#[cfg(target_os = "linux")]
pub(crate) fn follow(app: AppHandle) -> std::io::Result<()> {
    std::thread::Builder::new().name("tray-host".into()).spawn(move || {
        let mut last = None;
        let mut tell = |shown| {
            if last.replace(shown) != Some(shown) {
                quit::tray_shown(&app, shown);
            }
        };
        if let Err(error) = bus::follow(&mut tell) {
            tracing::info!(%error, "no tray: the session bus cannot be asked");
        }
        // Without a bus nothing can be shown any more.
        tell(false);
    })?;
    Ok(())
}

#[cfg(target_os = "linux")]
mod bus {
    use zbus::{
        MatchRule,
        blocking::{Connection, MessageIterator, Proxy, fdo::DBusProxy},
        message::Type,
        proxy::CacheProperties,
    };

    /// The desktop's watcher of tray icons, which knows of panels that show icons.
    const WATCHER: &str = "org.kde.StatusNotifierWatcher";
    const PATH: &str = "/StatusNotifierWatcher";

    /// Calls `tell` now and after whatever may have changed it. Ends with the bus.
    pub(super) fn follow(tell: &mut dyn FnMut(bool)) -> zbus::Result<()> {
        let bus = Connection::session()?;
        let watcher: Proxy<'_> = zbus::blocking::proxy::Builder::new(&bus)
            .destination(WATCHER)?
            .path(PATH)?
            .interface(WATCHER)?
            .cache_properties(CacheProperties::No)
            .build()?;
        let messages = MessageIterator::from(&bus);
        let daemon = DBusProxy::new(&bus)?;
        // The watcher comes, goes, and says that a host came or went.
        let comes = MatchRule::builder()
            .msg_type(Type::Signal)
            .sender("org.freedesktop.DBus")?
            .member("NameOwnerChanged")?
            .arg(0, WATCHER)?
            .build();
        daemon.add_match_rule(comes)?;
        let says = MatchRule::builder().msg_type(Type::Signal).path(PATH)?.build();
        daemon.add_match_rule(says)?;
        let is_shown = || watcher.get_property::<bool>("IsStatusNotifierHostRegistered").unwrap_or(false);
        tell(is_shown());
        for message in messages {
            let message = message?;
            let header = message.header();
            let member = header.member().map(zbus::names::MemberName::as_str);
            if matches!(
                member,
                Some(
                    "NameOwnerChanged"
                        | "StatusNotifierHostRegistered"
                        | "StatusNotifierHostUnregistered"
                        | "PropertiesChanged"
                )
            ) {
                tell(is_shown());
            }
        }
        Ok(())
    }
}
