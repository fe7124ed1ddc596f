//! A simulated Windows workstation.
