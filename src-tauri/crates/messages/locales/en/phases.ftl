### What an operation waits for, in a few words: shown beside a stopwatch while it runs.

phases-queued = waiting for its turn
phases-other-change = waiting for another change on this workstation
phases-checking = checking
phases-sending = sending
phases-sent = sent
phases-no-answer = no answer; looking again
phases-connection-lost = connection lost; looking again

## Before anything is sent

phases-settings-file-check = checking its settings file
phases-settings-file-read = reading its settings file
phases-multi-instance = checking for LDPlayer's multi-instance window
phases-disk-space = checking free disk space
phases-logged-on = looking who is logged on
phases-file = looking for the file
phases-place-for-file = looking at the place for the file
phases-installed = asking Android what is installed
phases-present-value = asking for its present value
phases-rest-start = resting before its next start
phases-rest-copy = resting before it is copied
phases-rest-rename = resting before it is renamed
phases-rest-delete = resting before it is deleted
phases-rest-change = resting before it is changed
phases-rest-backup = resting before it is written
phases-rest-restore = resting before it is replaced

## While it is done

phases-create = creating it
phases-copy = copying its disks, which takes minutes
phases-backup = writing the backup, which takes minutes
phases-restore = reading the backup, which takes minutes
phases-hand-over = handing it to the desktop
phases-end-by-force = ending it by force
phases-put-back = putting the copy back
phases-change-settings-file = changing its settings file
phases-end-service = ending the service
phases-adb = running
phases-install = installing
phases-uninstall = removing

## Until its effect is there

phases-starting-already = starting already
phases-window-open = window open
phases-android-boots = Android booting
phases-find-new = looking for it in the list
phases-left-behind = looking for what it left behind
phases-new-title = looking for its new title
phases-gone = waiting until it is gone from the list
phases-settings-arrived = reading the settings file
phases-restored = looking at what was restored
phases-service-ends = waiting for it to end
phases-arranged = waiting until LDPlayer has done it
phases-process-starts = waiting for its process
phases-process-ends = waiting for the end of its process
phases-read-back = reading it back
phases-ask-place = asking Android for its place
