//! The language of `ldconsole.exe`. Pure: no I/O.
