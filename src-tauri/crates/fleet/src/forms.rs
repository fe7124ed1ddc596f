//! What an operator types, checked. The only place where typed text becomes numbers, paths and names.

pub(crate) mod bulk_import;
pub(crate) mod choices;
pub(crate) mod connection;
pub(crate) mod request;
pub(crate) mod settings;
pub(crate) mod workstation;
