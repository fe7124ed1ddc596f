//! A message box of the system's, for what must be seen where there is no window.

/// Shows it and waits until it is closed. Only on the main thread.
#[cfg(target_os = "linux")]
pub(crate) fn show(title: &str, text: &str) {
    use gtk::prelude::{DialogExt, GtkWindowExt};

    // Without a display the sentence on standard error is all there can be.
    if gtk::init().is_err() {
        return;
    }
    let dialog = gtk::MessageDialog::new(
        None::<&gtk::Window>,
        gtk::DialogFlags::MODAL,
        gtk::MessageType::Error,
        gtk::ButtonsType::Close,
        text,
    );
    dialog.set_title(title);
    dialog.run();
}

/// Shows it and waits until it is closed. Only on the main thread.
#[cfg(not(target_os = "linux"))]
pub(crate) fn show(title: &str, text: &str) {
    rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(title)
        .set_description(text)
        .show();
}
