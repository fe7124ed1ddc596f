### Maintenance: workstations and tags that are left alone for a while.

# $most (number)
maintenance-reason-too-long = Give a reason of { $most } characters at most.
maintenance-no-such-end = Enter for how many minutes, up to 30 days (43200).
# $most (number)
maintenance-too-many = There are { $most } maintenances already, which is as many as there may be. End some first.
maintenance-gone = This maintenance has ended already.

# In the window
# $count (number): workstations
maintenance-title =
    { $count ->
        [one] Maintenance of a workstation
       *[other] Maintenance of { $count } workstations
    }
maintenance-explain = Nothing is told of it meanwhile, and nothing that acts by itself touches it. Afterwards only what is new by then is told.
maintenance-open = Maintenance…
maintenance-mark = maintenance
# $time (text): when it ends
# $reason (text): why
maintenance-until = Maintenance until { $time }: { $reason }
maintenance-reason = Reason
maintenance-minutes = Minutes
maintenance-minutes-hint = Up to 30 days, 43200. It can be ended before.
maintenance-begin = Begin
maintenance-end = End it now
maintenance-cancel = Cancel

# $tag (text)
maintenance-title-tag = Maintenance of everything with the tag “{ $tag }”
