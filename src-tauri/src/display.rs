//! Whether a window can be opened at all: asked before anything is built that would end in a panic.

/// Why no window can be opened here, in a sentence; `None` where one can.
#[cfg(target_os = "linux")]
pub(crate) fn problem() -> Option<String> {
    gtk::init().is_err().then(|| {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        match (set("WAYLAND_DISPLAY"), set("DISPLAY")) {
            (None, None) => {
                "there is no display to open its window on: neither DISPLAY nor WAYLAND_DISPLAY is set".into()
            }
            (Some(display), _) | (None, Some(display)) => {
                format!("the display “{display}” to open its window on cannot be reached")
            }
        }
    })
}

/// Why no window can be opened here, in a sentence; `None` where one can.
#[cfg(not(target_os = "linux"))]
pub(crate) fn problem() -> Option<String> {
    None
}
