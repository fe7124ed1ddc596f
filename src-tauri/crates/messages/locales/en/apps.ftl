### How something in an emulator's Android ended. “It” is the emulator.

## Applications. $package is one.

# $path (text)
# $name (text): the workstation
apps-no-apk = There is no file { $path } on { $name }. Nothing was sent: copy it there first.

# $packages (list)
apps-installed = Installed: { $packages }.

# $packages (list)
apps-updated = Updated: { $packages }.

# $news (message): one or both of those above
# $took (duration)
apps-news = { $news } It took { $took }.

apps-no-news = No application has appeared or changed in it.

# $limit (duration)
apps-not-installed = No application appeared or changed in it within { $limit }. The file may be damaged, for another Android version or processor, or signed otherwise than what is installed; look at the emulator's window.

# $package (text)
apps-was-not-installed = { $package } was not installed in it; nothing was sent.

# $package (text)
apps-still-installed = { $package } is still installed.

# $package (text)
apps-not-installed-any-more = { $package } is not installed any more.

# $package (text)
# $took (duration)
apps-uninstalled = { $package } was removed in { $took }.

# $package (text)
# $limit (duration)
apps-not-uninstalled = { $package } is still installed after { $limit }. What belongs to the system cannot be removed.

# $package (text)
apps-missing = { $package } is not installed in it. Nothing was sent: install it first.

# $package (text)
apps-ran-already = { $package } was running already; LDPlayer was asked to show it.

# $package (text)
apps-runs = { $package } runs.

# $package (text)
apps-did-not-run = { $package } was not running; nothing was sent.

# $package (text)
apps-stopped = { $package } does not run any more.

# $package (text)
apps-runs-now = { $package } runs now.

# $package (text)
apps-does-not-run-now = { $package } does not run now.

# $package (text)
# $limit (duration)
apps-not-started = { $package } has no process { $limit } after it was started. Look at the emulator's window: it may have crashed, or it has nothing to show.

# $package (text)
# $limit (duration)
apps-not-stopped = { $package } still runs { $limit } after it was told to stop; it may start itself again.

apps-android-unasked = Android in it could not be asked yet.

# $name (text): the workstation
# $words (text): adb's
apps-not-known = What is installed in it is not known: adb on { $name } says “{ $words }”. Nothing was sent: try again in a moment.

apps-not-said = Android in it does not say what is installed. Nothing was sent: try again in a moment.

# $name (text): the workstation
# $words (text): adb's
apps-install-unseen = It was sent. Whether it was installed could not be seen: adb on { $name } says “{ $words }”.

# $name (text): the workstation
# $words (text): adb's
apps-uninstall-unseen = It was sent. Whether it was removed could not be seen: adb on { $name } says “{ $words }”.

# $name (text): the workstation
# $words (text): adb's
apps-start-unseen = It was sent. Whether it runs could not be seen: adb on { $name } says “{ $words }”.

# $name (text): the workstation
# $words (text): adb's
apps-stop-unseen = It was sent. Whether it has ended could not be seen: adb on { $name } says “{ $words }”.

apps-unsaid = It was sent. What became of it could not be seen: Android in it gives no answer. Look at the emulator's window.

## Android: adb commands, properties, places

# $limit (duration)
apps-adb-endless = It did not end within { $limit } and was given up. A command that shows something for ever, such as logcat, needs a limit of its own (logcat -d).

# $megabytes (text)
apps-adb-too-much = It printed more than { $megabytes } MB and was given up; let it print less.

# $took (duration)
apps-adb-silent = It ended after { $took } and printed nothing.

# $took (duration)
apps-adb-ended = It ended after { $took }.

# $code (text)
# $took (duration)
apps-adb-exit-code = It ended with exit code { $code } after { $took }.

# $took (duration)
apps-adb-failed = It ended with an error after { $took }.

apps-has-value = It has this value already; nothing was sent.

# $key (text)
# $value (text)
apps-property-is = { $key } is “{ $value }” now.

# $key (text)
apps-property-unasked = { $key } could not be asked for yet.

# $key (text)
# $value (text)
# $limit (duration)
apps-property-still = { $key } is still “{ $value }” after { $limit }.

apps-property-read-only = Android does not let properties that begin with ro. be changed while it runs.
apps-place-there = Android shows the new place.

# $place (text)
apps-place-is = Android shows { $place }.

apps-place-unseen = Android does not show its place.
apps-place-adb-off = LDPlayer took it. It cannot be read back: ADB debugging is off.
apps-place-not-asked = LDPlayer took it. It cannot be read back: Android shows no place until an application asks for it.

# $limit (duration)
# $place (text)
apps-place-still = LDPlayer took it, but after { $limit } Android still shows { $place }. It may move only once an application asks for its place.

## Why Android in it is not asked

apps-debugging-off = ADB debugging is off in its settings.
apps-not-up-without-adb = Asked without adb, Android does not say that it is up.

# $name (text): the workstation
# $words (text): adb's
apps-adb-says = adb on { $name } says “{ $words }”.

# $name (text): the workstation
apps-another-product = Another product answers adb at the port of this emulator on { $name }.

# $why (message)
apps-no-adb-server = adb does not run there, and could not be started: { $why }
