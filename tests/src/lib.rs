//! Whole-fleet, interop and real-window tests live in `tests/`; this library only holds what they share.
