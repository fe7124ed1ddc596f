//! What a plan asks, between the window and its file.

use crate::{
    ipc::{DeviceForm, EmulatorRequest},
    store::requests::{StoredDevice, StoredRequest},
};

/// What is kept of a request; `None` where it is not to be.
pub(crate) fn stored(request: &EmulatorRequest) -> Option<StoredRequest> {
    use EmulatorRequest as Request;
    use StoredRequest as Stored;
    Some(match request.clone() {
        Request::Start => Stored::Start,
        Request::Stop => Stored::Stop,
        Request::Restart => Stored::Restart,
        Request::Kill => Stored::Kill,
        Request::Delete => Stored::Delete,
        Request::Modify { device } => Stored::Modify { device: Box::new(stored_device(*device)) },
        Request::InstallApp { file, sha256 } => Stored::InstallApp { file, sha256 },
        Request::UninstallApp { package } => Stored::UninstallApp { package },
        Request::StartApp { package } => Stored::StartApp { package },
        Request::StopApp { package } => Stored::StopApp { package },
        Request::SetLocation { longitude, latitude } => Stored::SetLocation { longitude, latitude },
        Request::SetProperty { key, value } => Stored::SetProperty { key, value },
        Request::AdbDebugging { on } => Stored::AdbDebugging { on },
        Request::Backup { file } => Stored::Backup { file },
        Request::Restore { file } => Stored::Restore { file },
        Request::RestoreConfig => Stored::RestoreConfig,
        Request::Adb { .. } | Request::Clone { .. } | Request::Rename { .. } => return None,
    })
}

/// Whether a request is kept.
pub(crate) fn is_kept(request: &EmulatorRequest) -> bool {
    stored(request).is_some()
}

/// A request as it was kept.
pub(crate) fn read(stored: StoredRequest) -> EmulatorRequest {
    use EmulatorRequest as Request;
    use StoredRequest as Stored;
    match stored {
        Stored::Start => Request::Start,
        Stored::Stop => Request::Stop,
        Stored::Restart => Request::Restart,
        Stored::Kill => Request::Kill,
        Stored::Delete => Request::Delete,
        Stored::Modify { device } => Request::Modify { device: Box::new(device_form(*device)) },
        Stored::InstallApp { file, sha256 } => Request::InstallApp { file, sha256 },
        Stored::UninstallApp { package } => Request::UninstallApp { package },
        Stored::StartApp { package } => Request::StartApp { package },
        Stored::StopApp { package } => Request::StopApp { package },
        Stored::SetLocation { longitude, latitude } => Request::SetLocation { longitude, latitude },
        Stored::SetProperty { key, value } => Request::SetProperty { key, value },
        Stored::AdbDebugging { on } => Request::AdbDebugging { on },
        Stored::Backup { file } => Request::Backup { file },
        Stored::Restore { file } => Request::Restore { file },
        Stored::RestoreConfig => Request::RestoreConfig,
    }
}

/// The same fields in both: named one by one, so that one that is added cannot be forgotten.
macro_rules! same_fields {
    ($from:ident => $to:ident { $($field:ident),* $(,)? }) => {{
        let form = $from;
        $to { $($field: form.$field),* }
    }};
}

fn stored_device(form: DeviceForm) -> StoredDevice {
    same_fields!(form => StoredDevice {
        width, height, dpi, cpus, memory, manufacturer, model, phone_number, imei, imsi, sim_serial, android_id, mac,
        auto_rotate, lock_window, root,
    })
}

fn device_form(stored: StoredDevice) -> DeviceForm {
    same_fields!(stored => DeviceForm {
        width, height, dpi, cpus, memory, manufacturer, model, phone_number, imei, imsi, sim_serial, android_id, mac,
        auto_rotate, lock_window, root,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_of_a_request_comes_back_as_it_was() {
        let device = DeviceForm { width: "720".into(), root: Some(true), ..DeviceForm::default() };
        for request in [
            EmulatorRequest::Start,
            EmulatorRequest::Modify { device: Box::new(device) },
            EmulatorRequest::InstallApp { file: r"C:\a.apk".into(), sha256: None },
            EmulatorRequest::InstallApp { file: "a.apk".into(), sha256: Some("ab".repeat(32)) },
            EmulatorRequest::SetLocation { longitude: "1".into(), latitude: "2".into() },
            EmulatorRequest::AdbDebugging { on: true },
        ] {
            let text = serde_json::to_string(&stored(&request)).unwrap();
            let kept: Option<StoredRequest> = serde_json::from_str(&text).unwrap();
            assert_eq!(kept.map(read), Some(request));
        }
    }

    #[test]
    fn an_adb_command_is_not_kept() {
        assert_eq!(stored(&EmulatorRequest::Adb { command: "shell input text hunter2".into() }), None);
    }
}
