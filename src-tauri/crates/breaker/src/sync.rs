//! The locks and atomics of this crate: the standard ones, or loom's where interleavings are enumerated.

#[cfg(loom)]
pub(crate) use loom::sync::{Mutex, MutexGuard, atomic::AtomicU64, atomic::Ordering};
#[cfg(not(loom))]
pub(crate) use std::sync::{Mutex, MutexGuard, atomic::AtomicU64, atomic::Ordering};

/// Locks; a poisoned lock is taken as it is, because no user code runs under any lock of this crate, so a panic
/// cannot have left the state half changed.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    match mutex.lock() {
        Ok(guard) => guard,
        Err(poisoned) => poisoned.into_inner(),
    }
}
