//! One workstation over WinRM.
