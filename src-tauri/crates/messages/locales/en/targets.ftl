### Where notices go besides this computer: Telegram, Discord, webhooks, e-mail.

# What a service answered
# $reason (text): what the system said
targets-no-connection = There is no connection: { $reason }. Look at the address, the proxy and the network.
# $reason (text): what is wrong
targets-no-tls = There is no safe connection: { $reason }. Nothing was sent. Look at the address, the port and the certificate.
targets-too-slow = There was no answer in time.
# $said (text): what the service said
targets-not-let-in = The token or password is not accepted: { $said }
# $wait (duration)
targets-asked-to-wait = The service takes no more for now and asks to wait for { $wait }.
# $said (text): what the service said
targets-service-fails = The service has trouble of its own: { $said }
# $said (text): what the service said
targets-refused = The service did not take it: { $said }

# What is wrong with a target
targets-no-chat = Enter the chat: its number, or the name of a channel that begins with @.
targets-no-token = Enter the token of the bot, as @BotFather gave it.
targets-no-webhook = Enter the address of the webhook, as the settings of the Discord channel show it.
targets-not-a-webhook = This is no address of a webhook. It begins with https:// and is copied from the settings of the Discord channel.
# $address (text): what was typed
targets-not-an-address = “{ $address }” is no address. Enter one that begins with https://, without a name and password in it.
# $host (text): the computer
targets-in-the-clear = The token would go to { $host } where everybody on the way can read it. Use an address that begins with https://.
# $proxy (text): what was typed
targets-not-a-proxy = “{ $proxy }” is no proxy. Enter an address such as http://192.168.1.10:3128, without a name and password in it.
# $server (text): what was typed
targets-not-a-server = “{ $server }” is no mail server. Enter its name, such as smtp.example.com; the port has a field of its own.
targets-no-mail-password = Enter the password of the mail account.
# $address (text): what was typed
targets-not-a-mail-address = “{ $address }” is no e-mail address.
targets-no-recipient = Enter at least one recipient.
# $most (number)
targets-too-many-recipients = Enter { $most } recipients at most.

# Settings of a target
# $most (number)
targets-name = Enter a name of { $most } characters at most.
# $name (text): what was typed
targets-name-taken = Another target is called “{ $name }” already.
# $most (number)
targets-alive-hours = Enter every how many hours, up to { $most }; nothing for none.
# $typed (text): what was typed
targets-port = “{ $typed }” is no port. Enter a number from 1 to 65535, or nothing for the usual one.
# $most (number)
targets-too-many = There are { $most } targets already, which is as many as there may be. Remove one first.
targets-gone = This target is not there any more.

# What is sent
targets-test-title = Test
# $name (text): of the target
targets-test-text = LDFleet sends notices to { $name }.
targets-digest-title = LDFleet: how things are
targets-alive-title = LDFleet is running
# $workstations (number)
# $online (text): how many of them
# $emulators (number)
# $running (text): how many of them
targets-numbers = Workstations that answer: { $online } of { $workstations }. Emulators that run: { $running } of { $emulators }.
# $numbers (message): how many of what
# $names (list): workstations
targets-numbers-and-trouble = { $numbers } With trouble: { $names }.

# In the window
targets-title = Where notices go
targets-open = Notices by Telegram, Discord, webhook or e-mail…
targets-explain = The quiet hours and the hourly limit of the notifications hold here, too, for each target by itself. Tokens and passwords are kept in the system’s password store.
targets-reading = The targets are being read …
# $reason (text): what went wrong
targets-not-read = The targets could not be read: { $reason }
targets-none = Notices go to this computer only.
targets-off = switched off
# $time (text): when
targets-taken = { $time } The last notice was taken.
targets-nothing-yet = Nothing was sent yet.
# $count (number): notices
targets-waiting =
    { $count ->
        [one] One waits.
       *[other] { $count } wait.
    }
targets-remove-sure = Remove it, with its token or password?
targets-remove = Remove
targets-keep = Keep
targets-edit = Edit
targets-add = Add a target
targets-close = Close
targets-type = Where to
targets-telegram = Telegram
targets-discord = Discord
targets-webhook = Webhook (JSON)
targets-email = E-mail
targets-form-name = Name
targets-chat = Chat
targets-chat-hint = Its number, or @channel. The bot must be a member of it.
targets-api = Address of the API
targets-api-hint = Leave empty for Telegram’s own.
targets-address = Address
targets-address-hint = Gets a POST with program, kind, title, text and at_ms.
targets-server = Mail server
targets-mail-port = Port
targets-mail-port-hint = Leave empty for 465, or 587 with STARTTLS.
targets-security = Encryption
targets-tls = TLS from the beginning
targets-start-tls = STARTTLS
targets-user = Account
targets-user-hint = Leave empty where none is asked for.
targets-from = Sender
targets-to = Recipients
targets-to-hint = Several with commas between them.
targets-secret-telegram = Token of the bot
targets-secret-discord = Address of the channel’s webhook
targets-secret-webhook = Token
targets-secret-email = Password
targets-secret-kept = Leave empty to keep the present one.
targets-secret-hint = Is kept in the system’s password store only.
targets-proxy = HTTP proxy
targets-proxy-hint = Such as http://192.168.1.10:3128. Leave empty for none.
targets-kinds = What is told
targets-kind-circuit = Circuits: a workstation is blocked, or back
targets-kind-account = Accounts: a password was refused
targets-kind-crash = Emulators that ended by themselves
targets-kind-tags = Tags that were dropped
targets-kind-plan = Plans that end with failures, or wait for you
targets-kind-watch = The watch, when it gives up
targets-kind-schedule = Schedules that were missed, fail, or go well again
targets-tags = Only with these tags
targets-tags-hint = With commas between them. Leave empty for everything.
targets-digest = Daily digest at
targets-digest-hint = Such as 08:00. Leave empty for none.
targets-alive = Sign of life, every … hours
targets-alive-hint = Leave empty for none.
targets-on = Send notices to it
targets-test = Send a test
targets-testing = Sending …
targets-test-taken = The service took the test.
targets-save = Save
targets-back = Back
