### What became of a command that Windows' task scheduler was to run on a desktop.

desktop-not-run-yet = Windows' task scheduler has not run it yet.
desktop-running = Windows' task scheduler has started it, and it has not ended yet.
desktop-disabled = Somebody has disabled its task in Windows' task scheduler.
desktop-ended = Somebody has ended its task in Windows' task scheduler.
desktop-refused = Windows' task scheduler did not run it: a condition or a policy of this computer is in the way, or the same start is under way already.
desktop-not-logged-on = The user of the desktop is not logged on any more.
desktop-needs-administrator = LDPlayer needs an administrator, and the user at the desktop is none. Make that user an administrator, or log on to the desktop as one.
desktop-program-missing = Windows did not find the program when the task was run.
desktop-access-denied = The user at the desktop may not start the program.

# $code (text)
desktop-failed = Windows' task scheduler could not run it ({ $code }).

desktop-succeeded = It was started and has ended without an error.

# $code (text)
desktop-exit-code = It was started and has ended with exit code { $code }.
