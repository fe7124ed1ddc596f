//! WS-Management as WinRM answers it ([MS-WSMV]): envelopes, faults, and the requests of a remote shell.

mod envelope;
mod faults;
mod request;
mod settings;
mod shell;
mod wmi;
mod wql;

pub(crate) use envelope::Envelope;
pub(crate) use faults::WsmanFault;
pub(crate) use request::{Answer, identify, refuse, serve};
pub(crate) use wql::select;
