### What an operation waits for, in a few words: shown beside a stopwatch while it runs.

phases-queued = Waiting for its turn
phases-other-change = Waiting for another change on this workstation
phases-checking = Checking
phases-sending = Sending
phases-sent = Sent
phases-no-answer = No answer; looking again
phases-connection-lost = Connection lost; looking again

## Before anything is sent

phases-settings-file-check = Checking its settings file
phases-settings-file-read = Reading its settings file
phases-multi-instance = Checking for LDPlayer's multi-instance window
phases-disk-space = Checking free disk space
phases-logged-on = Looking who is logged on
phases-file = Looking for the file
phases-place-for-file = Looking at the place for the file
phases-file-there = Looking what of it is there already
phases-other-file = Waiting for another file on its way to this workstation
phases-other-files = Waiting for files on their way to other workstations
phases-installed = Asking Android what is installed
phases-present-value = Asking for its present value
phases-rest-start = Resting before its next start
phases-rest-copy = Resting before it is copied
phases-rest-rename = Resting before it is renamed
phases-rest-delete = Resting before it is deleted
phases-rest-change = Resting before it is changed
phases-rest-backup = Resting before it is written
phases-rest-restore = Resting before it is replaced

## While it is done

phases-create = Creating it
phases-copy = Copying its disks, which takes minutes
phases-backup = Writing the backup, which takes minutes
phases-restore = Reading the backup, which takes minutes
phases-hand-over = Handing it to the desktop
phases-end-by-force = Ending it by force
phases-put-back = Putting the copy back
phases-change-settings-file = Changing its settings file
phases-end-service = Ending the service
phases-adb = Running

# $file (text)
# $done (number): MB
# $size (number): MB
phases-sending-file = Sending { $file }: { $done } of { $size } MB

phases-remove-file = Removing it
phases-install = Installing
phases-uninstall = Removing

## Until its effect is there

phases-starting-already = Starting already
phases-window-open = Window open
phases-android-boots = Android booting
phases-find-new = Looking for it in the list
phases-left-behind = Looking for what it left behind
phases-new-title = Looking for its new title
phases-gone = Waiting until it is gone from the list
phases-settings-arrived = Reading the settings file
phases-restored = Looking at what was restored
phases-service-ends = Waiting for it to end
phases-arranged = Waiting until LDPlayer has done it
phases-process-starts = Waiting for its process
phases-process-ends = Waiting for the end of its process
phases-read-back = Reading it back
phases-ask-place = Asking Android for its place

## Windows goes down, and comes up

phases-down-soon = Accepted; Cancel takes it back until it goes down
phases-takes-back = Taking it back
phases-goes-down = Waiting until it goes down
phases-is-down = Down; waiting until it answers
phases-wakes = Woken; waiting until it answers
phases-waits-for-ldplayer = It answers; waiting for LDPlayer
phases-gives-desktop-back = Giving the desktop back
