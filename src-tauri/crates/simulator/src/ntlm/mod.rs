//! The accepting side of NTLM ([MS-NLMP]), as the Windows security provider behind WinRM plays it.
//!
//! Only `NTLMv2` with extended session security is accepted: `NTLMv1` and anonymous logons are refused, as a
//! current Windows does with its default policy for a local account over WinRM.

mod acceptor;
mod crypto;
mod messages;
mod seal;

pub(crate) use acceptor::{Acceptor, Established, HostNames, Refusal};
pub(crate) use crypto::{channel_bindings_hash, nt_hash};
pub(crate) use messages::SIGNATURE;
pub(crate) use seal::SecurityContext;
