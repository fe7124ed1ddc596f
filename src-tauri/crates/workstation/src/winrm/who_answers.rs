//! A workstation is asked over WMI which computer it is.

use crate::{
    error::{Cause, Error, Result},
    winrm::{
        auth_guard::AuthGuard, computer::Computer, identity::Identity, instances::property,
        transport::WinrmTransport,
    },
};

impl Identity {
    /// Asks WMI which computer answers. True if it is the right one; false if WMI does not say, so that the shell must be
    /// asked. Whatever else keeps the question from being answered keeps the shell from being opened.
    pub(crate) async fn ask<S: WinrmTransport>(&self, guard: &AuthGuard<S>) -> Result<bool> {
        let Some(name) = ask_wmi(guard, "SELECT Name FROM Win32_ComputerSystem", "Name").await? else {
            return Ok(false);
        };
        let uuid = ask_wmi(guard, "SELECT UUID FROM Win32_ComputerSystemProduct", "UUID").await?;
        self.meet(Computer::new(&name, uuid.as_deref())).map(|()| true)
    }
}

/// One property of the only instance of a class; `None` where WMI is denied or broken.
async fn ask_wmi<S: WinrmTransport>(
    guard: &AuthGuard<S>,
    wql: &'static str,
    name: &str,
) -> Result<Option<String>> {
    match guard.call(|transport| async move { transport.query(wql).await }).await {
        Ok(xml) => Ok(property(&xml, name)),
        Err(error) => match error.cause() {
            Cause::AccessDenied | Cause::WsmanFault { .. } | Cause::Unreadable(_) => {
                tracing::debug!(%error, wql, "WMI does not say which computer this is");
                Ok(None)
            }
            cause => Err(Error::unsent(cause.clone())),
        },
    }
}
