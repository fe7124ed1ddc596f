### Operations: how far they are, the view of all of them, and the lines about several at once.

## States

operations-queued = Queued
operations-queued-explain = Waiting in the queue; nothing has been sent.
operations-running = Running
operations-running-explain = Under way.
operations-succeeded = Succeeded
operations-succeeded-explain = The expected change was seen.
operations-failed = Failed
operations-failed-explain = The expected change did not happen.
operations-refused = Refused
operations-refused-explain = Not sent: a circuit or the account blocks it.
operations-cancelled = Cancelled
operations-cancelled-explain = Cancelled by you.
operations-unclear = Unclear
operations-unclear-explain = The connection broke after the command was sent: it may or may not have been carried out.

## The view

operations-title = Operations
operations-filter = Filter by any word
operations-filter-label = Filter operations
operations-which = Which operations
operations-show-all = All
operations-show-under-way = Running or queued
operations-show-bad = Failed, refused or unclear
operations-newest-first = Newest first; the last 500 are kept

# $action (message)
# $emulators (number)
operations-only-batch = Only “{ $action }” of { $emulators ->
    [one] one emulator
   *[other] { $emulators } emulators
} ✕

operations-none = No operations yet
operations-none-explain = Everything you do to emulators and workstations is listed here with its result, until LDFleet is closed.
operations-none-match = No operation matches.

# $operations (number)
operations-show-number = { $operations ->
    [one] Show the only operation
   *[other] Show all { $operations } operations
}

operations-head-state = State
operations-head-requested = Requested
operations-head-operation = Operation
operations-head-result = Result
operations-head-took = Took

# $action (message)
# $title (text): the emulator's
# $name (text): the workstation
# $state (message)
operations-row = { $action } { $title } on { $name }: { $state }

operations-on = on
operations-cancel = Cancel
operations-run-again = Run again
operations-run-again-explain = Sends exactly the same request again
operations-show-details = Show the details
operations-hide-details = Hide the details

# $name (text): the workstation
# $time (text)
operations-requested = On { $name }, requested at { $time }.

# $index (text): the emulator's number
# $name (text): the workstation
# $time (text)
operations-requested-for = No. { $index } on { $name }, requested at { $time }.

# $name (text): the workstation
# $time (text)
# $ended (text): a time as well
operations-requested-ended = On { $name }, requested at { $time }, ended at { $ended }.

# $index (text): the emulator's number
# $name (text): the workstation
# $time (text)
# $ended (text): a time as well
operations-requested-for-ended = No. { $index } on { $name }, requested at { $time }, ended at { $ended }.

operations-no-output = No output.
operations-output = Output
operations-full-answer = Full answer

# $action (message)
# $title (text): of the emulator, or what was asked
operations-named = { $action } { $title }

## How far the same is with several

# $action (message)
operations-batch = { $action }:

# $done (number)
# $total (number)
operations-tally = { $done } of { $total } done

# $done (number)
# $total (number)
# $failed (number)
operations-tally-failed = { $done } of { $total } done, { $failed } failed

# $done (number)
# $total (number)
# $cancelled (number)
operations-tally-cancelled = { $done } of { $total } done, { $cancelled } cancelled

# $done (number)
# $total (number)
# $failed (number)
# $cancelled (number)
operations-tally-both = { $done } of { $total } done, { $failed } failed, { $cancelled } cancelled

# $failed (number)
operations-show-failed = Show the { $failed } that failed

# $queued (number)
operations-cancel-queued = Cancel the { $queued } queued
operations-cancel-queued-explain = Cancels those that have not started; what is running continues.
operations-show-all-of-them = Show all
operations-dismiss-progress = Dismiss this progress line
operations-dismiss-progress-explain = Hides this line. Nothing is cancelled.
operations-dismiss = Dismiss this message

## Outputs of many, side by side

operations-outputs = Outputs

# $subject (message): the command
operations-outputs-title = Outputs: adb { $subject }

operations-outputs-none = Nothing has been answered yet.

# $same (number)
operations-outputs-all-same = { $same ->
    [one] One answer.
   *[other] All { $same } are the same.
}

# $same (number)
# $differ (number)
operations-outputs-same-differ = { $same } same, { $differ } differ

# $operations (number)
operations-outputs-under-way = { $operations } not answered yet

# $emulators (number)
operations-outputs-not-sent = { $emulators } not sent

# $operations (number)
operations-outputs-gone = { $operations } are no longer kept

operations-outputs-differs = differs: the lines with ≠ are not in the first answer

# $emulators (number)
operations-outputs-more = and { $emulators } more

operations-outputs-copy = Copy all
