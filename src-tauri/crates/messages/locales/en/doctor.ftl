### The connection test.

# $layers (list): which circuits
doctor-open-circuits = Open circuits: { $layers }. Nothing else is sent to this workstation meanwhile; this test goes past them because you asked for it, and changes none of them.

## How a step is

doctor-waiting = Waiting
doctor-waiting-explain = Not tested yet.
doctor-testing = Testing
doctor-testing-explain = Being tested.
doctor-passed = Passed
doctor-passed-explain = Works as it should.
doctor-warning = Warning
doctor-warning-explain = Works, but something may not.
doctor-failed = Failed
doctor-failed-explain = It does not work.
doctor-skipped = Skipped
doctor-skipped-explain = Not tested.

## What a test has shown

# $done (number)
# $steps (number)
doctor-progress = Testing: { $done } of { $steps } steps done
doctor-cancelled = Cancelled

# $step (message): the first that failed
doctor-does-not-work = It does not work: { $step }

# $warnings (number)
doctor-works-with-warnings = It works, with { $warnings ->
    [one] one warning
   *[other] { $warnings } warnings
}

doctor-works-as-far-as-tested = It works as far as it could be tested
doctor-works = Everything works

# $reason (text)
doctor-not-closed = The test could not be closed: { $reason }

## The dialog

# $name (text): the workstation
doctor-title = Connection test: { $name }
doctor-beginning = Beginning…
doctor-report = Report
doctor-copy-report = Copy report
doctor-copied = Copied
doctor-record = Record answers…
doctor-record-explain = For the developers of LDFleet: what Windows answers, without names. You see it before it is saved.
doctor-cancel = Cancel the test
doctor-cancelling = Cancelling…
doctor-again = Test again
doctor-close = Close

## One step

doctor-details = Details
doctor-hide = Hide

# $step (message)
doctor-show-details-of = Show the details of { $step }

# $step (message)
doctor-hide-details-of = Hide the details of { $step }

# $stranger (text): the computer that answers
doctor-accept-explain = From now on, { $stranger } is expected at this address
doctor-accept = Accept this computer
doctor-lowers-security = Lowers security.
doctor-powershell = PowerShell as administrator, on the workstation

## The certificate

doctor-certificate = The certificate of the workstation
doctor-certificate-changed = It is not the one you accepted. If nobody has renewed it, another computer may be intercepting the connection.
doctor-certificate-accepted = Accepted
doctor-certificate-now = Now
doctor-certificate-sha256 = SHA-256
doctor-certificate-issued-to = Issued to
doctor-certificate-issued-by = Issued by

# $subject (text)
# $names (list)
doctor-certificate-subject = { $subject } ({ $names })
doctor-certificate-itself = itself
doctor-certificate-valid = Valid

# $from (text): a day
# $to (text): a day
doctor-certificate-from-to = { $from } to { $to }
doctor-certificate-compare = Compare the fingerprint with the one on the workstation itself. Once you trust it, no other certificate is accepted for this workstation.
doctor-certificate-trust = Trust this certificate

## Where LDPlayer was found

# $places (number)
doctor-installs = { $places ->
    [one] LDPlayer was found here
   *[other] LDPlayer was found in several places
}

doctor-install-data = Its data:
doctor-install-in-use = in use
doctor-install-use = Use this

# $path (text)
doctor-install-use-path = Use { $path }

## The recorded answers

# $done (number)
# $total (number)
doctor-recording = Recording answers: { $done } of { $total } questions. Nothing is changed on the workstation.
doctor-recorded = This is everything that will be saved. Names, numbers and addresses of people, computers and networks were replaced; look whether you find one all the same. LDFleet sends it nowhere.
doctor-recorded-answers = Recorded answers
doctor-save-as = Save as
doctor-save = Save

# $path (text)
doctor-saved = Saved: { $path }

## The steps

doctor-step-name = Name
doctor-step-connection = Connection
doctor-step-certificate = Certificate
doctor-step-winrm = WinRM
doctor-step-login = Login
doctor-step-computer = Computer
doctor-step-permission = Permission
doctor-step-shell = Remote shell
doctor-step-code-page = Code page
doctor-step-ldplayer = LDPlayer
doctor-step-listing = List of emulators
doctor-step-desktop = Desktop
doctor-step-adb = adb
doctor-step-clock = Clock
doctor-step-disk = Free disk

## Why nothing was recorded

doctor-nobody-to-record = Nobody has logged on.
doctor-recorded-without-faults = Answers are recorded after a test that finds no fault. Nothing was recorded.
doctor-nothing-answered = Nothing was recorded: nothing was answered.

# $question (text): which
doctor-name-left = Nothing was recorded: a name is still to be read in the answer to { $question }.

# $reason (text)
doctor-not-recorded = Nothing was recorded: { $reason }.

## Several connections

# $names (message)
doctor-round-title = Connections of { $names }

# $over (number)
# $workstations (number)
doctor-round-progress = { $over } of { $workstations } tested

# $workstations (number)
# $failed (number)
doctor-round-over = All { $workstations } tested: { $failed ->
    [0] no fault was found.
    [one] one does not work.
   *[other] { $failed } do not work.
}
doctor-round-list = Workstations
doctor-round-cancel = Stop testing
