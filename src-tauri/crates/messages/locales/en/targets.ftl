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
