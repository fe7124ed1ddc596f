### Accounts and their passwords.

# $user (text)
accounts-password-for = Password for { $user }

# $name (text): the workstation
accounts-local = This is a local account of { $name }.

# $workstations (number)
# $names (list)
accounts-shared = { $workstations } workstations use this account: { $names }. The new password is used for all of them; it is tried on one of them first.

# $name (text): the workstation
accounts-tried-once = It is tried once on { $name }.

# $user (text)
accounts-same-on = Use the same password for { $user } on:

accounts-missing = no password yet
accounts-refused = has refused its password
accounts-verified = works with its password
accounts-unverified = has a password
accounts-new-password = New password
accounts-use = Use this password
accounts-saving = Saving…
accounts-cancel = Cancel
accounts-kept-until-closed = Kept until LDFleet is closed, never in a file
accounts-kept-in-store = Kept in this computer's password store, never in a file

accounts-no-store = This computer offers no password store, so passwords are kept only until LDFleet is closed and must be entered again at the next start.
