//! Many workstations: configuration, polling, operations, events. The product without a window.

pub mod view;
