//! What the process as a whole is to the rest of the system.

/// Nobody else on this computer reads what this program writes, and its memory, with the passwords in use, is neither
/// dumped when it crashes nor shown to other programs of the same user.
#[cfg(target_os = "linux")]
pub(crate) fn keep_private() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior, umask};

    umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    // A debugger needs it.
    if !cfg!(debug_assertions) {
        // It fails only where the kernel does not know it.
        set_dumpable_behavior(DumpableBehavior::NotDumpable).ok();
    }
}

/// A user's own folders are that user's here, and memory is not written to files unless an administrator wants it.
#[cfg(not(target_os = "linux"))]
pub(crate) fn keep_private() {}

/// A connection is an open file, and each workstation has two: a system that allows 1024 unless it is asked for more would
/// leave a large fleet without.
#[cfg(target_os = "linux")]
pub(crate) fn open_many_files() {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    if current != maximum
        && let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum })
    {
        tracing::warn!(?current, ?maximum, %error, "a large fleet may run out of open files");
    }
}

/// A system that allows as many as there is memory for.
#[cfg(not(target_os = "linux"))]
pub(crate) fn open_many_files() {}
