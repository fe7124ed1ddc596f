//! What can be asked for, as it is called in menus.

use messages::{Message, requests};

use crate::model::OperationKind;

/// A kind of operation by its name.
pub(crate) fn name(kind: OperationKind) -> Message {
    match kind {
        OperationKind::Start => requests::start(),
        OperationKind::Stop => requests::stop(),
        OperationKind::Restart => requests::restart(),
        OperationKind::Kill => requests::kill(),
        OperationKind::Delete => requests::delete(),
        OperationKind::Clone => requests::clone(),
        OperationKind::Rename => requests::rename(),
        OperationKind::Modify => requests::modify(),
        OperationKind::InstallApp => requests::install_app(),
        OperationKind::UninstallApp => requests::uninstall_app(),
        OperationKind::StartApp => requests::start_app(),
        OperationKind::StopApp => requests::stop_app(),
        OperationKind::Adb => requests::adb(),
        OperationKind::SetLocation => requests::set_location(),
        OperationKind::SetProperty => requests::set_property(),
        OperationKind::AdbDebugging => requests::adb_debugging(),
        OperationKind::Backup => requests::backup(),
        OperationKind::Restore => requests::restore(),
        OperationKind::RestoreConfig => requests::restore_config(),
        OperationKind::Create => requests::create(),
        OperationKind::GlobalSettings => requests::global_settings(),
        OperationKind::ArrangeWindows => requests::arrange_windows(),
        OperationKind::EndVbox => requests::end_vbox(),
        OperationKind::SendFile => requests::send_file(),
        OperationKind::RemoveFile => requests::remove_file(),
        OperationKind::RestartWindows => requests::restart_windows(),
        OperationKind::ShutDown => requests::shut_down(),
        OperationKind::Wake => requests::wake(),
        OperationKind::GiveDesktopBack => requests::give_desktop_back(),
    }
}
