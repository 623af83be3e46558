### The words of the catalogue.

## The brochure

brochure-title = How do we organise online?
brochure-subtitle = Meeting, deciding and writing to each other remotely without handing ourselves over

## The columns, and the values they can take

criterion-text = Text
    .help = How many people can write together: in theory, what the tool announces; in practice, what groups have managed.

criterion-audio = Voice
    .help = How many people can talk to each other in the same meeting.

criterion-video = Video
    .help = How many people can see each other in the same meeting.

criterion-encryption = Encryption
    .help = Who can read or listen along the way: nobody but you, or the server as well.
value-encryption-end-to-end = end-to-end
value-encryption-end-to-end-on-request = end-to-end, if you turn it on
value-encryption-end-to-end-text-only = end-to-end, for text only
value-encryption-end-to-end-two-people = end-to-end, one to one only
value-encryption-transport = as far as the server, which can read and listen
value-encryption-unspecified = announced, with no guarantee
value-encryption-none = none

criterion-identifier = You give
    .help = What you have to hand over about yourself to take part: nothing, an email address or a phone number.
value-identifier-nothing = nothing
value-identifier-email = an email address
value-identifier-phone = a phone number

criterion-tor = Through Tor
    .help = Whether the tool works through Tor, without dangerous tinkering.
value-tor-yes = yes
value-tor-partial = partly
value-tor-no = no

criterion-install = Installation
    .help = Whether you have to install something, or whether a browser is enough.
value-install-none = nothing to install
value-install-required = app to install

criterion-platforms = Devices
    .help = The systems and phones the tool works on.
value-platforms-browser = browser
value-platforms-linux = Linux
value-platforms-windows = Windows
value-platforms-macos = macOS
value-platforms-android = Android
value-platforms-ios = iPhone

criterion-skill = Experience needed
    .help = What a person has to know how to do to take part without help.
value-skill-beginner = none
value-skill-intermediate = a little
value-skill-expert = a lot

criterion-connection = Connection
    .help = The internet connection that is enough.
value-connection-none = none: a phone is enough
value-connection-weak = a bad connection is enough
value-connection-good = needs a good connection

criterion-free = Free software
    .help = Whether it is free (open-source) software: anyone can read, check and reuse its code.
value-free-yes = yes
value-free-no = no

criterion-hosting = Hosting
    .help = Who can run the server: you or a collective you trust, only the tool's makers, or nobody because there isn't one.
value-hosting-self-hostable = self-hosted, or with a collective
value-hosting-private = with its makers only
value-hosting-none = no server

criterion-topology = Structure
    .help = How the servers, or the devices, connect to each other.
value-topology-peer-to-peer = peer to peer
value-topology-federated = federated
value-topology-decentralised = decentralised
value-topology-centralised = centralised

criterion-moderation = Moderation
    .help = Whether some people can give others the floor, mute a microphone or remove someone.
value-moderation-yes = yes
value-moderation-partial = partly
value-moderation-no = no

criterion-screen-share = Screen sharing
    .help = Whether you can show your screen to the others.
value-screen-share-yes = yes
value-screen-share-partial = partly
value-screen-share-no = no

criterion-calls = Calls
    .help = Whether you can ring someone.
value-calls-yes = yes
value-calls-partial = partly
value-calls-no = no

criterion-chat = Chat
    .help = Whether you can write to each other in the tool.
value-chat-yes = yes
value-chat-partial = partly
value-chat-no = no

criterion-sound = Sound
    .help = Whether you can hear each other.
value-sound-yes = yes
value-sound-partial = partly
value-sound-no = no

criterion-webcam = Camera
    .help = Whether you can see each other.
value-webcam-yes = yes
value-webcam-partial = partly
value-webcam-no = no

criterion-use = Used for
    .help = What the tool does, among the needs that the questions in this brochure talk about.
value-use-system = running the computer
value-use-stick = starting from a USB stick, alongside the system
value-use-disk = encrypting the computer's disk
value-use-vault = locking files or a USB stick in a vault
value-use-passwords = remembering passwords
value-use-browsing = browsing
value-use-connection = sending the whole connection through a VPN
value-use-apps = sending other apps through Tor
value-use-sending = passing on a file without a host
value-use-mailbox = opening a mailbox

criterion-seen-by = Who sees both ends
    .help = Who can know both where you connect from and where you are going.
value-seen-by-nobody-alone = no single party along the way
value-seen-by-vpn = the VPN operator
value-seen-by-provider-and-site = the internet provider; and the site sees your address

criterion-traces = Traces
    .help = What stays on the device once the tool is closed.
value-traces-none = none, once shut down
value-traces-little = few: the tool shows, not the history
value-traces-much = the messages, the files or the history

criterion-memory = Memory
    .help = The memory (RAM) a system needs. The less it needs, the better an old computer's chances.
value-memory-2-gb = 2 GB
value-memory-3-gb = 3 GB
value-memory-4-gb = 4 GB
value-memory-6-gb = 6 GB

criterion-group-size = Size
    .help = The letters used in the 2020 sheet, which doesn't explain them.
value-group-size-xs = XS
value-group-size-l = L
value-group-size-xl = XL
value-group-size-sms = by SMS

criterion-anonymity-2020 = “Anonymity” as claimed in 2020
    .help = This column is wrong and must not be used as advice: neither a VPN nor a phone paid for in cash makes you anonymous. It is kept as history.
value-anonymity-2020-no-unless-burner-phone-bought-cash = according to the 2020 text: no, except with a burner phone paid for in cash
value-anonymity-2020-no-vpn-and-tor-unusable = according to the 2020 text: no, neither VPN nor Tor Browser
value-anonymity-2020-yes-native-tor = according to the 2020 text: yes, directly through Tor
value-anonymity-2020-yes-tor-browser-or-vpn = according to the 2020 text: yes, with Tor Browser or a VPN
value-anonymity-2020-yes-tor-browser-torsocks-or-vpn = according to the 2020 text: yes, with Tor Browser, torsocks or a VPN
value-anonymity-2020-yes-torsocks-or-vpn = according to the 2020 text: yes, with torsocks or a VPN
value-anonymity-2020-yes-vpn-only = according to the 2020 text: yes, with a VPN only

## The kinds of tools

kind-messaging = Messaging
kind-meeting = Remote meetings
kind-pad = Writing together
kind-mail = Email
kind-phone = Phone
kind-social = Social network
kind-network-privacy = Privacy on the network
kind-vpn = VPN
kind-system = System
kind-disk-encryption = Disk encryption
kind-passwords = Passwords
kind-client = Software to connect with
kind-service = Host and services
kind-antivirus = Antivirus

# The tools whose name is made of words.
tool-phone-sms = Phone and SMS
tool-phone-conference = Phone conference

## The tables, and their groups

comparison-today = Today's tools
    .slug = today
    .summary = An overview of the tools we recommend for writing to each other, meeting and drafting; the phone only comes at the end, as a last resort. Where a fact is missing, we found no source: that doesn't mean the answer is good.
group-today-messaging = Writing to each other
group-today-meetings = Meeting
group-today-pads-and-mail = Drafting together and corresponding
group-today-last-resort = As a last resort: the phone, where nothing is protected

comparison-assemblies-2020 = The April 2020 table
    .slug = table-2020
    .summary = The table from the original brochure, its two versions side by side. This is history: several tools have disappeared or changed, and the column on anonymity is wrong.
group-assemblies-2020-recommended = Recommended in 2020
group-assemblies-2020-fallback = For want of anything better in 2020
group-assemblies-2020-avoid = Avoid, already in 2020
group-assemblies-2020-listed = Only mentioned in 2020

comparison-prefer-2020 = The tools to prefer, according to the 2020 sheet
    .slug = prefer-2020
    .summary = The sheet by Équipes Populaires, a Belgian popular education movement, as printed. This is history: Silence, for example, has been abandoned and must no longer be used.
group-prefer-2020-prefer = To prefer, according to the sheet

comparison-avoid-2020 = The tools to avoid, according to the 2020 sheet
    .slug = avoid-2020
    .summary = The sheet by Équipes Populaires, for the tools it advised against. In our copy, only the size of the groups can still be read; the rest is unknown.
group-avoid-2020-avoid = Avoid, according to the sheet

## The figures in the text

figure-assembly-size = { $low } to { $high } people
    .about = The size of a general assembly in a struggle, from the smallest to the largest.

figure-assembly-example = { $value } people
    .about = The size of the assembly used as an example.

figure-town-assembly = { $value } people
    .about = An assembly across trades, covering a whole town.

figure-hackers-meeting = { $value } people
    .about = A meeting of people who are at ease with computers.

figure-roles = { $value } roles
    .about = The tasks of a well-run assembly.

figure-people-per-role = { $value } people
    .about = Per role, so that everyone gets a break.

figure-channel-keepers = { $low } or { $high } people
    .about = To look after a discussion channel.

figure-small-group = { $low } to { $high } people
    .about = A small group where everyone knows each other.

figure-inventory-max = { $value } people
    .about = The size up to which you can note down everyone's equipment.

figure-welcome-200 = { $low } to { $high } minutes
    .about = The welcome time before a meeting of two hundred people.

figure-welcome-30 = { $low } to { $high } minutes
    .about = The welcome time before a meeting of about thirty people.

figure-welcome-used = { $low } to { $high } minutes
    .about = The welcome time for a group that is already used to it.

figure-speaking-time-more = { $value }%
    .about = The speaking time to add, compared with a meeting in a room.

figure-pad-meeting = { $value } people
    .about = A meeting that worked well on a single pad.

figure-zoom-users-before = { $value } million people a day
    .about = The use of Zoom before the 2020 lockdown.

figure-zoom-users-after = { $value } million people a day
    .about = The use of Zoom during the 2020 lockdown: twenty times more than before, according to the sheet.

figure-zoom-growth-months = { $value } months
    .about = The time this rise took.

figure-zoom-accounts-sold = { $value } accounts
    .about = The Zoom accounts put up for sale in 2020, at the least.

figure-caesar-keys = { $value } keys
    .about = The possible shifts in the alphabet: you can try them all by hand.

figure-key-bits = { $value } bits
    .about = The length of a common key.

figure-key-trials = about { $value } billion billion billion billion attempts
    .about = The number of keys to try for a key of that length.

figure-tor-relays = { $value } relays
    .about = The relays Tor goes through each time.

figure-retention-connection = { $value } year
    .about = How long French operators keep connection data, according to the latest decree we know of.

figure-retention-identity = { $value } years
    .about = How long civil identity is kept after the end of the contract, in France.

figure-retention-claimed-2020 = { $value } years
    .about = The period written in the 2020 brochure. It is a mistake: we found no rule of this kind.

figure-guide-pages = { $value } pages
    .about = The second volume of the Guide d'autodéfense numérique (a French digital self-defence guide), as cited in 2020.

figure-ovh-conference-limit = { $value } people
    .about = The limit of phone conferences at OVH, a French host, in 2020.

figure-freeconferencecall-limit = { $value } people
    .about = The limit announced by FreeConferenceCall in 2020.

figure-framateam-limit = { $value } accounts
    .about = The limit of Framateam, a French service, in 2020. To check with Framasoft.

## The notes on the facts

claim-note-bbb-encryption = Only as far as the server, which mixes the voices and so can hear everything.
claim-note-bbb-size = One session, everyone included, on a good server. The fewer cameras are on, the more it can take: twenty people on camera make four hundred streams.
claim-note-bitlocker-editions = Pro, Enterprise and Education editions. On the Home edition, “Device encryption” takes its place, if the machine allows it.
claim-note-bitlocker-key = The recovery key often goes into the Microsoft account. In 2025 the company handed such keys to the FBI, under a warrant.
claim-note-briar-offline = Through Tor, wifi or Bluetooth. Without Briar Mailbox, you all have to be online at the same time.
claim-note-briar-platforms = No app for iPhone.
claim-note-briar-sheet-calls = Take this with caution: Briar is a text tool, and we found no trace of any calls.
claim-note-briar-sheet-size = The sheet doesn't say how many people this size stands for.
claim-note-briar-tor = Always, as soon as it goes over the internet.
claim-note-converse-omemo = With OMEMO, which you have to turn on. But on every visit, the code comes from the site that hosts it.
claim-note-converse-password = You type your account's password into a page hosted by others: only do it where you trust them.
claim-note-cryptpad-2020 = The 2020 table only mentions it in the Etherpad row, as the encrypted exception. It prints “CryptoPad”.
claim-note-cryptpad-account = You can take part without an account. An account only asks for a name and a password, which nobody can give back to you if you lose it.
claim-note-cryptpad-key = The document is encrypted in the browser. The key travels in the link: anyone who has the whole link can read it.
claim-note-cryptpad-tor = It needs JavaScript: the “Safest” level of Tor Browser turns it off.
claim-note-discord-anonymity = Too absolute: blocks and requests for a number vary.
claim-note-discord-encryption = Voice and video have been end-to-end encrypted since March 2026. Text is not: Discord can read all of it.
claim-note-encrypted-server = The 2020 table said yes, provided the server was encrypted. That mixes up two things: an encrypted disk doesn't protect a meeting in progress. As long as the server is running, whoever administers it can listen and read.
claim-note-etherpad-2020 = The table added: except CryptPad, the encrypted variant.
claim-note-etherpad-audio = Probably a misprint: the same text presents Etherpad as a text-only tool.
claim-note-etherpad-history = The server keeps the text and its whole history: who wrote what, keystroke by keystroke.
claim-note-etherpad-phone = Almost unusable on a smartphone, according to the brochure.
claim-note-etherpad-size = Sixteen is the 2020 limit, fifteen the example of a meeting that worked well. For a pad paired with Jitsi, the brochure stopped at ten. Today the project announces far more, but a shared server rarely keeps that promise.
claim-note-etherpad-skill = You open the page and write.
claim-note-filevault-key = Write the recovery key on paper instead of entrusting it to iCloud.
claim-note-firefox-seen = Your provider sees the names of the sites, and each site sees your address. This is true of any ordinary browser.
claim-note-gpg-2020 = The 2020 brochure ranked it as the strongest encryption on its list. It forgot that the subject, the addresses and the date stay visible.
claim-note-gpg-limits = The content only. The subject (most of the time), the sender, the recipients and the date stay readable. A stolen key also opens old messages.
claim-note-gpg-list = On an encrypted mailing list. This is how the group sent out its minutes after a meeting.
claim-note-gpg-skill = Between two people, with a tutorial, it can be done. Setting up a fully encrypted list takes solid knowledge. For a beginner, the brochure judged getting started risky, with a new mailbox to open first in place of an internet provider's one (in its example Wanadoo, an old French provider).
claim-note-gpg-thunderbird = OpenPGP has been built into Thunderbird since version 78. The Enigmail extension no longer works there.
claim-note-gresille-account = An email account at Grésille, a French activist host, also gave you an XMPP account.
claim-note-irc-2020 = OTR, one to one, which you had to install yourself. The Grenoble text judged IRC far less safe than XMPP.
claim-note-irc-encryption = At best as far as the server. OTR, one to one only, is now outdated.
claim-note-irc-skill = You have to type commands. With Mumble, IRC could replace Signal Desktop, that is, Signal on a computer, for more than fifteen people.
claim-note-jitsi-2020-account = This is no longer true everywhere: see the more recent row.
claim-note-jitsi-2020-admin = The first person to connect becomes the administrator of the call.
claim-note-jitsi-anonymity = Wrong and dangerous. Tor doesn't carry this kind of call: it fails, or reveals your IP address.
claim-note-jitsi-audio = The two versions don't agree. Their text says: designed for thirty people, doesn't really work beyond ten; one example of a meeting went up to fifteen. The current manual asks for different server settings above a hundred.
claim-note-jitsi-connection = Sound and picture depend a lot on the connection.
claim-note-jitsi-encryption = With two people, the call is direct, and each sees the other's IP address. From three people on, the server can hear everything, unless everyone turns on end-to-end encryption in a browser that allows it. It is off by default.
claim-note-jitsi-install = On a computer, the browser is enough. On a phone, there is an app.
claim-note-jitsi-login = A name is enough to come in. But since August 2023, opening a room on meet.jit.si requires a Google, GitHub or Facebook account: choose another server.
claim-note-jitsi-moderation = A waiting room, a password and muting exist; each server chooses what it offers.
claim-note-jitsi-sheet-moderation = The March 2020 guide says something else: the first person to connect administers the call.
claim-note-jitsi-skill = As simple as a pad, according to the brochure.
claim-note-jitsi-text = The two versions of the brochure don't agree on what holds in practice.
claim-note-jitsi-tor = Jitsi doesn't work in Tor Browser. Don't follow the 2020 workarounds (torsocks, Orbot).
claim-note-jitsi-video = The brochure advised not going over ten people in all.
claim-note-keepassxc-mobile = On a phone, KeePassDX (Android) and KeePassium (iPhone) open the same file.
claim-note-linux-mint-memory = Two gigabytes to start, four to be comfortable. On a slow machine, the Xfce edition is the lightest.
claim-note-luks-derivation = Check that yours is LUKS2 with argon2id: older settings hold up less well.
claim-note-luks-install = Tick it during installation: adding it afterwards means, in practice, reinstalling.
claim-note-matrix-2020-calls = The two versions don't agree. The second one specifies that calls went through Jitsi, with its limits. This is no longer the case with Element Call.
claim-note-matrix-2020-group-calls = Group calls, but not in an encrypted room, says the first version. Through Jitsi, with its limits on numbers and encryption, say the second one and the March 2020 guide.
claim-note-matrix-2020-missing = The cell is missing in this version; its text says that conversations are encrypted.
claim-note-matrix-2020-on-request = Off by default, to be turned on room by room. The guide judged this encryption as safe as Signal's. It said verifying devices was optional: it no longer is.
claim-note-matrix-2020-text-only = And not in every room, the text added. Calls were only as protected as Jitsi's.
claim-note-matrix-calls = Element Call, end-to-end encrypted, when the server you chose has installed it. An invitation link without a password opens an unencrypted call.
claim-note-matrix-encryption = On by default in conversations and private rooms, if nobody has turned it off. Not in a public room. Element announced that from April 2026 an unverified device would no longer send or read encrypted messages. The servers still see who is in which room.
claim-note-matrix-identifier = The protocol asks for neither a number nor an address. Some servers do.
claim-note-matrix-install = Element opens in a browser; on a phone, the recommended app is Element X.
claim-note-matrix-sheet-install = The other 2020 texts say that a browser is enough. The sheet was probably thinking of the app and the account.
claim-note-matrix-skill = Verifying your devices is the hard step. Plan to do it together.
claim-note-matrix-text = Matrix is what the authors moved to when Mattermost struggled, at around two hundred people.
claim-note-matrix-tor = Messages go through Tor, said the brochure. Calls don't.
claim-note-mattermost-2020 = No limit in principle; two hundred and fifty at Framateam, a French service, and in the quick advice, with one channel per role. The authors saw the tool struggle at around two hundred and then moved to Matrix.
claim-note-mattermost-2020-server = The table added that the server can be encrypted. That changes nothing while it is running: its administrator can read. And a message is hard to erase for good.
claim-note-mattermost-calls = Free-of-charge edition: one to one, forty minutes. Group calls require a paid licence.
claim-note-mattermost-encryption = No end-to-end encryption: whoever administers the server can read the messages.
claim-note-mattermost-limits = For the free-of-charge edition: the server turns people away above this number of registered accounts, and its makers intend it for about fifty people. Before counting on it, ask your host which edition is running.
claim-note-mattermost-skill = The brochure suggests it straight away to people in a hurry. Reply threads take longer to understand.
claim-note-mattermost-tor = The brochure advised reaching Framateam through Tor.
claim-note-meta-encryption = Messenger has been end-to-end encrypting private conversations, in stages, since 2023. Instagram announced it would withdraw this option on 8 May 2026: assume that Meta can read what you write there. The metadata goes to Meta in both cases.
claim-note-mullvad-account = An account number drawn at random. Paying by card still links your name to that number.
claim-note-mumble-2020-platforms = For Android the brochure named the Plumble client, printed “Pumble”.
claim-note-mumble-audio = Two hundred have been tried; the brochure went up to two hundred and fifty in its quick advice. A new server stops at a hundred places: ask whoever administers it to open more.
claim-note-mumble-connection = An old computer and a bad connection are enough.
claim-note-mumble-encryption = Compulsory between you and the server. But the server hears everything: choose who administers it.
claim-note-mumble-identity = A pseudonym, and a certificate the computer makes all by itself.
claim-note-mumble-install = A browser isn't really enough. And from a phone, you can't create a room.
claim-note-mumble-mobile = The official iPhone app is no longer maintained. On Android, Mumla has taken over from Plumble; the person who maintains it says they are short of time.
claim-note-mumble-moderation = Muting a microphone, removing someone, restricting a room: it all depends on the rights given by the administrator.
claim-note-mumble-skill = The brochure suggests it straight away to people in a hurry. Plan a microphone test all the same.
claim-note-mumble-text = Mumble is first of all a voice tool; the brochure lists it as audio only.
claim-note-mumble-tor = Through torsocks or Orbot in 2020. You have to force TCP mode, and the sound arrives late.
claim-note-nextcloud-2020 = Wrong: written messages are not end-to-end encrypted, the server can read them.
claim-note-nextcloud-2020-video = Video already existed; the table didn't count it.
claim-note-nextcloud-encryption = Messages stay readable on the server. The encryption of calls depends on the installation.
claim-note-nextcloud-size = Four or five with video and no dedicated call server, about twenty with sound only; thirty to fifty with that server, which many hosts don't have. Ask beforehand.
claim-note-onionshare-chat = No history, and a name drawn at random. It needs JavaScript: “Standard” or “Safer” level in Tor Browser.
claim-note-onionshare-seen = Provided you passed on the address and the key through a channel that doesn't point to you.
claim-note-onionshare-tor = Always. The people you invite open the link in Tor Browser.
claim-note-orbot-ios = On iPhone, leaks and crashes are possible. Video calls don't go through Tor.
claim-note-orbot-seen = For the apps you choose, and only for the traffic Tor carries. On iPhone, leaks remain possible.
claim-note-otr-two = With OTR, turned on by hand, and between two people only.
claim-note-pad-tor = It needs JavaScript: “Standard” or “Safer” level in Tor Browser, not “Safest”. Riseup's pad has an onion address.
claim-note-phone-conference-connection = No internet access is needed.
claim-note-phone-conference-encryption = Calls can be listened to and kept, and phone operators note who calls whom.
claim-note-phone-conference-identity = Your real identity is known. A phone paid for in cash changes almost nothing: it moves around with you and calls the people close to you.
claim-note-phone-conference-size = It depends on the service: fifty at OVH, a thousand announced at FreeConferenceCall. The tutorial cited was meant for fewer than ten people. We go by the smaller of the two limits.
claim-note-phone-thousand = This is the limit announced by FreeConferenceCall; OVH stopped at fifty.
claim-note-pidgin-skill = This was the hard way in the Grenoble text, in Tails, with Tor to set up. OTR is now outdated. That text said the OTR and AppArmor modules were already in Tails; don't take it for granted.
claim-note-proton-clients = The apps; you need an account.
claim-note-retroshare-2020 = The brochure announced it for groups too, with GPG.
claim-note-retroshare-skill = A complex interface, not well suited to a group that is just starting.
claim-note-retroshare-tor = Possible, to set up yourself.
claim-note-riseup-invitation = No phone number and no name, but an invitation code given by someone who already has an account.
claim-note-riseup-onion = Each service has an onion address, in a signed list.
claim-note-riseup-vpn-account = No account and nothing to set up. A VPN moves the trust elsewhere, it doesn't make you anonymous.
claim-note-riseup-vpn-seen = Riseup says it doesn't log your IP address. That is its word, not proof.
claim-note-sheet-no-guarantee = The 2020 sheet found no guarantee that exchanges are encrypted.
claim-note-sheet-question-mark = For moderation, the sheet prints a question mark.
claim-note-signal-2020-calls = In April 2020, Signal didn't have group calls yet.
claim-note-signal-2020-groups = The authors added that large groups worked badly. Several groups named like the channels of an assembly could replace a pad.
claim-note-signal-2020-phone = You also needed a smartphone.
claim-note-signal-2020-video = The March 2020 guide noted that there was no video conferencing yet. Even so, it made Signal the app to recommend by default; the April brochure recommended it too, with eight reservations.
claim-note-signal-calls = The latest number we found with a date. Higher numbers circulate, without a dated source.
claim-note-signal-encryption = By default, for messages, groups and calls. Nothing to turn on.
claim-note-signal-groups = The limit announced by Signal. In 2020, the authors found that large groups worked badly.
claim-note-signal-install = There is no web version. The account is created on a phone, then the computer is linked to it.
claim-note-signal-moderation = The admins of a group can remove someone, limit who can post and approve new arrivals.
claim-note-signal-number = The number is used to sign up. Since 2024 it has been hidden from the others by default, and a username lets people reach you without your giving it out.
claim-note-signal-sheet-size = The sheet gives a very large size; the April 2020 brochure said two hundred people at most.
claim-note-signal-skill = Installing it was judged very simple.
claim-note-signal-tor = The official app only offers a proxy, which doesn't make you anonymous. Molly, a variant for Android, can go through Tor, but adds one more team to trust.
claim-note-signal-traces = Each message stays on every member's phone, and on the linked computers. Disappearing messages reduce the trace, without guaranteeing anything.
claim-note-silence-dead = Abandoned since 2020: don't install it. In any case, the phone operator could see who was writing to whom.
claim-note-sms-encryption = The phone operator reads SMS and keeps a record of who calls whom.
claim-note-sms-two = One person writes, one person receives.
claim-note-tails-memory = And a PC less than ten years old, with a 64-bit processor; Macs with an Apple chip can't start Tails. Before version 7.0, released in September 2025, the requirement was 2 GB.
claim-note-tails-seen = Malware opened in Tails can get around Tor. Your provider sees that you are using Tor.
claim-note-tails-skill = Judged difficult at first, the most practical afterwards.
claim-note-tails-tor = All traffic goes through Tor, and nothing stays on the computer once it is shut down.
claim-note-tails-traces = Except what you yourself store in the stick's encrypted storage. Shut down rather than restart: the last image on the screen can remain for a while.
claim-note-telegram-2020 = The table added: except in a secret message.
claim-note-telegram-encryption = Telegram can read groups and channels. Only secret chats, one to one, are end-to-end encrypted. Since September 2024, its terms have provided for handing over the IP address and phone number on a valid request.
claim-note-telegram-free = “Partly”, said the table. We count it as no: one closed part is enough to leave you having to take it on trust.
claim-note-tor-browser-ios = On iPhone there is only Onion Browser, which protects less.
claim-note-tor-browser-seen = The first relay sees your address, the last one sees the site. Whoever watches both ends can match up the times.
claim-note-tor-browser-traces = No history or cookies are kept after closing. But the installed browser can be seen, downloaded files stay, and the system can keep other traces.
claim-note-torsocks-udp = It blocks everything that isn't TCP: don't use it for a browser or a video call.
claim-note-tox-2020 = The brochure thought it used GPG, copied from the row above: Tox doesn't use it.
claim-note-tox-anonymity = Wrong and dangerous: Tox doesn't go through Tor by itself, and your contacts can see your IP address.
claim-note-tox-encryption = Announced as end-to-end, but the team itself says it is experimental and has never been audited. A stolen key lets someone pass themselves off to you as your contacts.
claim-note-tox-video = The chapter heading only mentioned text and sound.
claim-note-ubuntu-memory = Announced for version 26.04. It can be installed with less, but slowly.
claim-note-veracrypt-mac = The 2020 guide was wrong about Macs: VeraCrypt only encrypts the system disk on Windows. On a Mac, it's FileVault.
claim-note-veracrypt-system = It can also encrypt the disk of a Windows system, and of no other: read its page first.
claim-note-vpn-seen = It sees where you come from and which sites you reach; the site sees the VPN's address. An audit is reassuring, but proves nothing.
claim-note-whatsapp-2020 = “Yes”, with nothing more: it was the only proprietary row in the table to announce it.
claim-note-whatsapp-metadata = The content, yes. But the tool is proprietary, and Meta collects a lot of metadata: who, when, where.
claim-note-x-encryption = An encryption option has existed since 2025, but X keeps the keys behind a four-digit code and admits it can read the messages.
claim-note-xmpp-2020-account = People with an email account at Riseup or Grésille already had an account. To re-check for Riseup.
claim-note-xmpp-2020-browser = The texts contradict each other: the brochure says you need an app, the Grenoble one goes through Converse, in the browser.
claim-note-xmpp-2020-calls = The 2020 chapter heading speaks of text only; the Grenoble text says that the protocol also carries voice and video.
claim-note-xmpp-2020-groups = Yet one of the texts denies that you can talk in a group. Rooms do exist; what was missing in 2020 was encrypting them.
claim-note-xmpp-2020-mail = Described as being like email: each person on their own server, and all of them talk to each other. An address there is also called a JID. The text mentioned gateways, from Telegram or MSN; we do not know whether any are left.
claim-note-xmpp-2020-table = This is the cell in the table. It contradicts the text of the same brochure.
claim-note-xmpp-2020-text = This is what the text says, more optimistic than the table.
claim-note-xmpp-2020-web = Through the app or OTR, never from a web page in 2020.
claim-note-xmpp-identifier = The protocol asks for nothing. Some servers want an address or an invitation.
claim-note-xmpp-omemo = With OMEMO, if each person's app supports it and if it is turned on. Otherwise, the servers can read. An encrypted room shows its members everyone's address.
claim-note-xmpp-skill = Installing and setting up the app is a little complicated.
claim-note-xmpp-tor = Computer and Android apps accept a Tor proxy, to be set up by hand.
claim-note-xmpp-web = Through Converse, in a browser. Over time, an app does more for you and is easier to keep an eye on.
claim-note-zoom-encryption = Optional and off by default, with fewer features. The tool is still proprietary.
claim-note-matrix-2020-browser = And encrypted, said the first version. The Grenoble text, on the contrary, ruled out any end-to-end encryption from a web page: it was talking about XMPP, another tool. So the two don't contradict each other.

## The notes on the addresses

place-note-mumble-onion = The text didn't say who runs this server: don't use it unless you know who does.
place-note-riseup-vpn-2020 = The brochure was wary of commercial VPNs and recommended this one. It wrote both that a VPN sees everything and that with HTTPS only the name of the site is seen. With HTTPS, it sees where you go, when and how much, not what you read or write there.
place-note-torsocks-windows = The brochure said it was complicated and kept it only as a last resort, after Tails. We don't recommend it.
place-note-vpn-2020 = Recommended by the March 2020 guide. The April brochure, on the contrary, was wary of commercial VPNs and preferred Riseup's: the question is whom you trust.
place-note-we-riseup-later = The Grenoble text saw the room as a beginning. It then imagined these workspaces, Framapads (French shared pads), subgroups, a mailing list, a webzine, a wiki, a small-ads blog, letters by post and notice boards.
place-note-xmpp-riseup-login = The server to enter in Pidgin in 2020, or its onion service. In 2024, XMPP messaging was no longer on the list of Riseup's services.
place-note-xmpp-riseup-rooms = Riseup's room server, where the Grenoble one was held. We don't give the address of that room: it may be empty, or run by other people.

## The notes on the sources

source-note-amis-de-la-terre = A page on free-software video conferencing tools and federated networks, which the 2020 sheet pointed to. Its address is lost.
source-note-caesar-demo = A page for playing with the Caesar cipher, suggested by the brochure. Its address is lost.
source-note-degooglisons = Free-software services to replace those of big companies. The address is from 2020 and has not been re-checked; several of these services have closed since.
source-note-framalibre = A directory of free software and services. The address is from 2020 and has not been re-checked.
source-note-guide-autodefense = A manual in two volumes, for those who want to understand in detail; three of the 2020 texts cite it. The address is from 2020 and has not been re-checked.
source-note-guide-interception = The chapter of this guide on the interception attack. The address is from 2020 and has not been re-checked.
source-note-linuxfr = Cited by the 2020 sheet for other free-software video conferencing tools, at the address linux.fr. It was probably thinking of LinuxFr.org: as we haven't checked, we give no link.
source-note-onion-routing-article = An article named by the brochure, whose address survives in neither of the two versions.
source-note-saltiel = The book that the sheet cites, page 98, for its figures on Zoom; we haven't read it. The sheet prints “François Sautiel”, probably a misprint.
source-note-sebsauvage-ssl = An explanation of SSL, the encryption behind HTTPS. The address is from 2020 and has not been re-checked.
source-note-wikipedia-asymmetric = An encyclopaedia article on encryption with two keys. The address is from 2020 and has not been re-checked.
source-note-wikipedia-symmetric = An encyclopaedia article on encryption with a single key. The address is from 2020 and has not been re-checked.

# Compromises of the answers

small-meeting-few-cameras = With ten of you, having every camera on doesn't work: in practice, Jitsi only copes well with a few. Keep voices, and video for whoever is speaking.
assembly-audio-beyond-200 = Voice is not proven for the whole assembly: the largest use of Mumble we know of is smaller than the room you are aiming for, and the server's default setting is smaller still. Plan listening groups around a shared device.
mattermost-free-limits = The free-of-charge edition of Mattermost isn't meant for so many people, and it stops at a number of accounts your assembly may reach; in 2020, the tool already struggled at around two hundred people. If the host won't commit, use Matrix for writing.
mumble-on-phones = On phones, Mumble has no official app that is maintained. On Android there is Mumla, maintained at a slow pace; on iPhone, count on a shared device instead. Test beforehand. You also need a computer to prepare the room.
assembly-over-200-audio-unmeasured = Beyond two hundred voices, we know of no measurement with a free (open-source) tool. Form listening groups, let only the chair speak, and rehearse beforehand.
phone-last-resort-nothing-protected = The phone encrypts nothing for you: the operator and the conference service can listen, record, and know who is calling. Run it as a public meeting.
hackers-meeting-voice-on-your-server = The text is end-to-end encrypted, the voice isn't: it can be heard on the Mumble server. That is why this server must be yours.

# Decision tree: the meeting

decision-meeting = Which tool for your meeting?
    .slug = meeting
    .summary = A few questions about what has to stay hidden, your equipment, your numbers and your habits, to arrive at a set of tools and its limits.

question-meeting-hidden = What has to stay hidden?
    .help = This is what rules out the most tools. Hiding what is said and hiding who says it are two different things. An open assembly takes the first answer. If in doubt, take the most cautious one that everyone can follow.
option-meeting-hidden-nothing = Nothing secret: the service can read us, hear us and know who we are
option-meeting-hidden-words = Our words: the service can know who we are, not what we say
option-meeting-hidden-from-service = Our names: no number or address to give to the service
option-meeting-hidden-from-network = Our names, and where we connect from

question-meeting-private = How many will you be, and how do you want to communicate?
    .help = Everything here goes through end-to-end encrypted tools. Signal requires a smartphone and a number from each person; if someone can't give one, go back and choose “Our names: no number or address to give to the service”.
option-meeting-private-two = Just two
option-meeting-private-writing = Write to each other, even many of us
option-meeting-private-call = Talk to each other, forty at most
option-meeting-private-video = See each other, forty at most
option-meeting-private-browser = Write to each other, a few of us, without installing anything
option-meeting-private-crowd = Talk to each other, more than forty of us

question-meeting-equipment = What does the least equipped person come with?
    .help = A tool that two people can't open shuts them out. Adapt to them, or find them a device to share.
option-meeting-equipment-computers = A computer
option-meeting-equipment-phones = A smartphone you can add an app to
option-meeting-equipment-locked = A device that is locked down or too full: nothing can be added
option-meeting-equipment-no-internet = A basic phone, without internet

question-meeting-install = Can you install a program on the computers?
    .help = On a work or library computer, assume you can't. The employer's computer is no place to prepare a strike.
option-meeting-install-yes = Yes, with a little help
option-meeting-install-no = No, a browser and nothing else
option-meeting-install-own-server = Yes, and we know how to run our own servers (everyone is at ease, fifty at most)

question-meeting-size = How many people?
    .help = Count generously: the tool has to hold on the day when everyone comes.
option-meeting-size-two = Two
option-meeting-size-up-to-10 = From three to ten
option-meeting-size-up-to-40 = From eleven to forty
option-meeting-size-up-to-200 = More than forty, up to two hundred
option-meeting-size-over-200 = More than two hundred

question-meeting-modes = What do you want to do together?
    .help = Writing is slow but works everywhere and leaves traces; voice is quick; video needs a good connection and shows your home.
option-meeting-modes-writing = Write to each other
option-meeting-modes-voice = Write and talk to each other
option-meeting-modes-voice-weak = Write and talk to each other, with bad connections or old machines
option-meeting-modes-video = Write to, talk to and see each other

question-meeting-crowd = What do you want to do, with so many of you?
    .help = A large meeting holds together through its roles: chair, speaking turns, votes, notes, entry. The tool only carries them.
option-meeting-crowd-writing = Write to each other
option-meeting-crowd-voice = Write to each other and listen to the chair
option-meeting-crowd-video = See each other

question-meeting-skill = How used to these tools is the group?
    .help = Think of the person least at ease, not the average. Going for something more technical only makes sense if nobody is left out.
option-meeting-skill-beginners = Many are beginners
option-meeting-skill-mixed = It's mixed, but people know how to install a program
option-meeting-skill-at-ease = Everyone is at ease and accepts a long preparation

question-meeting-browser = Without installing anything, what do you want to do, and with how many people?
    .help = In a browser, the server can almost always read or listen: choose it well, and don't entrust it with anything serious. On a small screen, a pad is hard to read.
option-meeting-browser-writing = Write to each other, fifteen at most
option-meeting-browser-voice = Write and talk to each other, fifteen at most
option-meeting-browser-video = Talk to and see each other, ten at most
option-meeting-browser-up-to-100 = Hold a spoken meeting, a hundred at most
option-meeting-browser-lesson = Give a class or a talk
option-meeting-browser-permanent = Open a permanent place for discussion that everyone can read
option-meeting-browser-over-100 = Bring together more than a hundred people

question-meeting-pseudonym = How do you want to communicate, without giving a number or an address?
    .help = A service that asks for nothing still sees your IP address, that is, where you connect from. To hide that from it, go back and choose “Our names, and where we connect from”.
option-meeting-pseudonym-few = In writing, a few of us, with nobody else reading
option-meeting-pseudonym-private-room = In writing, many of us, in a closed and encrypted room
option-meeting-pseudonym-room = In writing, many of us, in a room everyone can read
option-meeting-pseudonym-voice = By voice
option-meeting-pseudonym-video = Seeing each other, five at most

question-meeting-unseen = What kind of exchange is it?
    .help = Everything here goes through Tor, which hides where you come from. Tor doesn't carry ordinary calls, and a VPN doesn't replace it. Expect it to be slow.
option-meeting-unseen-few = Writing, two or a few of us, with nobody else reading
option-meeting-unseen-phones = Writing among a few of us, between Android phones only
option-meeting-unseen-many = Discussing among many of us under pseudonyms, in a room that can be read
option-meeting-unseen-two-experts = Two of us, at ease with computers, leaving no trace on the computer
option-meeting-unseen-spoken = Talking to each other by voice

end-meeting-private-crowd = Talking among many without the service hearing you: nothing good
    .help = We know of no tool that carries the voice of a large room with end-to-end encryption. The least bad: write in Signal groups, one for each task, and choose delegates who talk to each other in a Signal call, then report back.
end-meeting-telephone = A phone conference, as if it were public
    .help = Nothing there is protected, neither what is said nor the name of who calls. If the people without internet can get to a shared device or a meeting in person, prefer that.
end-meeting-own-server = A verified Matrix room, and your own Mumble server
    .help = The text is end-to-end encrypted; the voice isn't, hence a server that is yours. Anything serious is said in writing.
end-meeting-two = Signal one to one, or else SimpleX
    .help = Signal asks for a number to sign up, but doesn't show it to the other person by default. If giving a number is impossible, SimpleX doesn't ask for one, and carries one-to-one calls too, iPhone included; you have to give each other a link in person. Without a smartphone, there is no Signal account: use SimpleX or OpenPGP email on the computer instead, knowing that in an email the subject, the addresses and the date stay visible.
end-meeting-groups = Signal groups, one for each task
    .help = End-to-end encrypted with nothing to set up; for a few people, a single group is enough. Each person signs up with a phone number; it has been hidden from the others by default since 2024. On a computer, you first need an account opened with a phone.
end-meeting-group-call = A Signal group call, with a written group alongside
    .help = Voice and text are end-to-end encrypted. The latest published limit we have is exactly forty: close to that number, do a trial run or prepare Mumble as a fallback. Each person signs up with a number, on a smartphone. Without a smartphone, there is no Signal account: use Matrix for writing instead, and Mumble or Jitsi for voice.
end-meeting-sober-voice = Signal to write, Mumble to speak
    .help = Without a smartphone, there is no Signal account: use Matrix for writing instead. Mumble copes with old machines and weak networks, but its server can listen. On iPhone, its official app is no longer maintained; and if you are on a phone, have the room created by someone who has a computer.
end-meeting-video-call = A Signal video call, and just voice as soon as it stutters
    .help = End-to-end encrypted. With more than about ten people, video overloads connections and drains phones: keep the camera for whoever is speaking. Each person signs up with a number, on a smartphone. Without a smartphone, there is no Signal account: use Jitsi instead.
end-meeting-crowd-groups = Several Signal groups, with rules for speaking
    .help = A group takes far more people than you have, but a single discussion soon becomes unreadable: one group for announcements, one group per role, short messages. With so many people, assume that a message can get out. If people are reluctant to give a number, the other way is a private Matrix room, also encrypted: you then have to verify your devices together. SimpleX isn't enough at this size.
end-meeting-crowd-video = The whole room on video: nothing good
    .help = No free (open-source) tool in this brochure copes with so many cameras. The least bad: the assembly writes and listens, and video happens in working groups of a few people, who report back.
end-meeting-town = An assembly with beginners: Mattermost, Mumble and a lot of welcoming
    .help = Installing Mumble takes human help. Plan shared devices to listen on, and trial runs, and ask the host how many Mattermost accounts it accepts. The servers can read and listen: nothing secret.
end-meeting-assembly = A general assembly: one channel per role, and voice on Mumble
    .help = Check the limits of the Mattermost server before inviting people: the free-of-charge edition has shrunk a lot; failing that, use Matrix for writing. The servers can read and listen: nothing secret.
end-meeting-large-matrix = A well-prepared assembly: Matrix and Mumble
    .help = Matrix won't balk at your numbers, and a private room can be encrypted there. Everyone has to verify their devices a week before. The voice, on Mumble, can still be heard by its server.
end-meeting-overflow = More than two hundred: writing holds, voice is unproven, video doesn't hold
    .help = The least bad: Matrix for writing, the chair on Mumble and listening groups around shared devices. Splitting the assembly into several, with delegates, often works better than any tool.
end-meeting-pad = A written meeting on a pad
    .help = Etherpad can be read by its host; for a delicate text, CryptPad encrypts in the browser. On a phone, read it together and leave the keyboard to one person.
end-meeting-pad-voice = A pad and voices, cameras off
    .help = Close to fifteen voices, do a trial run: Jitsi may struggle before that. Its server can listen from the third person on. On a phone, keep the voice and follow the pad in pairs.
end-meeting-pad-video = A pad and Jitsi, with few cameras
    .help = Beyond a few cameras, it doesn't hold: keep video for whoever is speaking. Choose an instance that doesn't require a Google, GitHub or Facebook account.
end-meeting-browser-crowd = A BigBlueButton room, with almost all cameras off
    .help = You need a good connection, and a host that knows how many you will be. The server sees and hears everything, and can keep the session even if nobody presses “Record”: ask the host to disable recording, and say nothing secret.
end-meeting-lesson = A class on BigBlueButton
    .help = Whiteboard, polls, small groups, with nothing to install. The server sees and hears everything, and can keep the session even if nobody presses “Record”: ask the host to disable recording.
end-meeting-open-room = A public XMPP room
    .help = You enter it with a browser or an app, day and night. Anyone can read everything there: nothing sensitive. Many servers turn people away above two hundred per room until someone changes this setting: have it raised before you announce the address.
end-meeting-browser-overflow = More than a hundred people with nothing to install: nothing good
    .help = The least bad: several smaller BigBlueButton rooms, linked by delegates, or groups gathered around a device. A single large room depends entirely on the server; don't attempt it without a rehearsal and the host's agreement.
end-meeting-pseudonym-few = CryptPad, without an account or under a pseudonym
    .help = The text is encrypted in the browser and the host can't read it. It sees your IP address and when you come and go, unless you come through Tor Browser. Give the link in person or through an encrypted channel: it contains the key.
end-meeting-pseudonym-private-room = A private Matrix room, under a pseudonym
    .help = Choose a server that doesn't ask for an address, and verify your devices together: that's the hard step. The text is end-to-end encrypted; the servers see who is in the room, the times and your IP address. If you are well under a hundred, SimpleX is quicker to set up and its relays have no list of groups.
end-meeting-pseudonym-room = An XMPP room, under a pseudonym
    .help = The hardest part is finding the host: we know of none we can be sure of. If you are asked for an address or a number, don't use anything that leads to you: drop the idea. The room can be read by everyone, and the server sees your IP address: going through Tor Browser costs little and hides it.
end-meeting-pseudonym-voice = Mumble under a pseudonym
    .help = Mumble asks for neither a number nor an address, only a nickname. But the server sees your IP address and can listen, and a voice can be recognised. Only on a server you trust.
end-meeting-pseudonym-video = Jitsi under a pseudonym, among a few people
    .help = Choose an instance that doesn't require an account. Your face and your voice identify you, the server sees your IP address; with two people, the other person can see it too. If your name is really in danger, turn off the camera or, better, write.
end-meeting-unseen-few = CryptPad, from Tails or Tor Browser
    .help = Writing, encrypted in the browser, without an account in your name. Tor Browser has to stay on the “Standard” or “Safer” level, as CryptPad needs JavaScript.
end-meeting-unseen-phones = Briar, from phone to phone
    .help = Nothing to give, everything goes through Tor and everything is end-to-end encrypted. Add each other face to face if possible. Without Briar Mailbox, you have to be online at the same time. We have no measurement for a large group: keep to a few people. Not on iPhone: SimpleX works there and doesn't ask for anything either, but it only goes through Tor once set up, with Orbot, which can leak on iPhone. To hide where you come from, don't count on it on an iPhone.
end-meeting-unseen-many = An XMPP room, in Tor Browser
    .help = The hardest part is finding the host: we know of none we can be sure of. If you are asked for an address or a number, don't use anything that leads to you: drop the idea. A brand-new pseudonym, created and used only through Tor. The room can be read by the servers and by anyone who enters it: your name is better hidden, not your sentences.
end-meeting-unseen-two = XMPP from Tails, checking every step
    .help = This is the most demanding way, and the 2020 instructions have aged: we do not know whether Pidgin is still in Tails, and Thunderbird no longer is. If anything is beyond you, write on CryptPad from Tails instead.
end-meeting-unseen-spoken = Talking without being recognised: nothing good
    .help = A voice identifies you, and Tor doesn't carry ordinary calls. The least bad is to give up on voice and write on CryptPad from Tails or Tor Browser. Otherwise, meet in person, in a place chosen at the last moment.

# Decision tree: anonymity

anonymity-no-tor-browser-on-iphone = Tor Browser doesn't exist on iPhone: we recommend it to you on another device.

decision-anonymity = What kind of anonymity do you need?
    .slug = anonymity
    .summary = A few questions about who you fear, what has to stay hidden and what you risk, to arrive at the simplest means that is enough, and at its limits.

question-anonymity-who = Who are you protecting yourselves from?
    .help = Don't ask yourselves whether you are “interesting enough”: start from the idea that whatever goes over the network can be traced, and take the strongest adversary you have real reasons to fear. Protecting yourself from everything is exhausting, and what nobody keeps up over time protects nobody.
option-anonymity-who-nobody = Nobody in particular: we want good habits
option-anonymity-who-around = People around us: family, flatmates, colleagues, people on the same wifi
option-anonymity-who-network = Whoever runs the connection: employer, school or other institution, internet provider
option-anonymity-who-service = The site or service we use
option-anonymity-who-state = The police or the courts, which can force a service to answer

question-anonymity-around = What must the people around you not see?
    .help = Anyone who picks up your unlocked device sees everything, even what travelled encrypted.
option-anonymity-around-device = What's on my device
option-anonymity-around-words = What we write to each other
option-anonymity-around-wifi = The sites I visit on a shared wifi

question-anonymity-network = Which device, and what has to be hidden from whoever runs the connection?
    .help = On an HTTPS site, nobody along the way can read what you do there; they can see the name of the site, the time and the duration. On a device they administer, everything can be read.
option-anonymity-network-theirs = A device they lent me, or that they administer
option-anonymity-network-mine-sites = My device: they must not see which sites I go to
option-anonymity-network-mine-tor = My device: nobody along the way must know both who I am and where I go

question-anonymity-service = What do you want to do with this service?
    .help = An account once opened in your name, or without Tor, leads to you for ever: no tool erases that. You need a new account and a new pseudonym, only ever used through Tor.
option-anonymity-service-read = Read, search, watch
option-anonymity-service-publish = Publish a text or a picture
option-anonymity-service-mailbox = Have an email address that doesn't lead to me
option-anonymity-service-talk = Write with several people, with nobody else reading
option-anonymity-service-file = Pass a file to someone

question-anonymity-risk = If you are identified, what happens?
    .help = Answer for the most exposed person in the group: undocumented, on a suspended sentence, in a probationary period at work. In France, telecoms operators, internet providers and hosts must keep, for one year, whatever identifies where a connection came from.
option-anonymity-risk-little = Some unpleasantness, and nothing more
option-anonymity-risk-much = A job, a home, a court case
option-anonymity-risk-freedom = Prison, deportation, someone's safety

question-anonymity-hide = What has to be hidden from them above all?
    .help = One thing only, if possible: each extra layer is paid for in time and mistakes. What a service doesn't have, nobody can demand from it.
option-anonymity-hide-content = What we say to each other
option-anonymity-hide-links = Who talks to whom
option-anonymity-hide-origin = That we are the ones reading or publishing
option-anonymity-hide-file = Where a file comes from
option-anonymity-hide-device = What was done on this computer, which may be seized

question-anonymity-grave = Does it really have to go through a device?
    .help = At this level of risk, the first protection is to write nothing. No tool in this brochure guarantees anything against people who have time and resources. With only iPhones, we know of nothing safe enough: meet in person. And get advice from a lawyer or a legal support collective before, not after.
option-anonymity-grave-no = No: we can meet in person
option-anonymity-grave-read = Yes: reading or publishing, from a computer
option-anonymity-grave-write = Yes: writing to each other, from a computer
option-anonymity-grave-file = Yes: passing on a file, from a computer
option-anonymity-grave-phones = Yes, and all we have is Android phones

question-anonymity-vpn-device = On which device do you want a VPN?
    .help = You choose a VPN as you would an internet provider: the question is whom you trust. The list depends on your device.
option-anonymity-vpn-device-windows = A computer running Windows
option-anonymity-vpn-device-mac = A Mac
option-anonymity-vpn-device-linux = A computer running Linux
option-anonymity-vpn-device-android = An Android phone
option-anonymity-vpn-device-iphone = An iPhone

question-anonymity-tor-device = On which device do you want to use Tor?
    .help = Tor Browser is best proven on a computer. A compromised device shows everything to whoever compromised it, whatever the route.
option-anonymity-tor-device-mine = A computer of my own, that nobody else opens
option-anonymity-tor-device-risky = A computer that is shared, lent, or might be seized
option-anonymity-tor-device-android = An Android phone
option-anonymity-tor-device-iphone = An iPhone

end-anonymity-ordinary = Good habits are enough, without anonymity
    .help = Install the updates, keep a different password for each account in KeePassXC, browse with Firefox, write to each other on Signal rather than by SMS. None of this hides who you are, and that's not the point: security that is too heavy, and that the group drops, protects less than a few habits you keep. Come back here the day someone has something to lose.
end-anonymity-lock = Lock the device, before thinking about the network
    .help = A long code, a quick auto-lock, an encrypted disk, notifications that show nothing: that's where the people around you look. Put your passwords in KeePassXC, and close it. If someone can force you to unlock the device, or has installed something on it, don't entrust anything sensitive to it any more: use another one, and get help from an association. What comes next is in “What should you do with the device you have?”.
end-anonymity-words = Signal, with disappearing messages
    .help = Everything there is end-to-end encrypted. First turn on disappearing messages, and hide the content of notifications: a screen left unlocked shows everything. Signal doesn't hide that you use it, and asks for a phone number, which the others don't see by default. For a meeting, see “Which tool for your meeting?”.
end-anonymity-words-seized = Signal, thinking of the phone being seized
    .help = The service can't read your messages; an unlocked phone, though, gives away the whole group. First: messages that disappear quickly, a long code, fingerprint and face unlock turned off, phone switched off before a risky situation. Signal knows your number: if the mere fact of writing to each other is a danger, go back and choose “Who talks to whom”. Talk in a calm moment, with a legal support collective, about what happens if you are asked for your code.
end-anonymity-not-theirs = Not on this device
    .help = Whoever administers the device can see the screen, the keyboard and the files: neither Signal, nor private browsing, nor a VPN, nor Tor changes anything. Don't prepare anything on it and don't log in to your accounts on it. Use Signal on your own phone, up to date and off their wifi. And what can be said face to face, say it face to face.
end-anonymity-vpn = A VPN, which hides your visits from whoever runs the connection, and from nobody else
    .help = The wifi and the internet provider no longer see where you go; the VPN operator sees it in their place. The site still recognises you by your accounts, your cookies, your browser, and the courts can turn to the VPN: this is not anonymity. First, get the app from the official site, and turn on the option that blocks the internet when the VPN drops. Whoever runs the network sees that you are using a VPN, and can forbid it.
end-anonymity-tor-browser = Tor Browser, without changing anything in it
    .help = Download it from torproject.org, and nowhere else. Don't add any extension to it, don't log in to any account in your name, don't open a downloaded file while you are online. Your provider sees that you are using Tor, not what you do with it; whoever watches both your connection and the site can match up the times. On an employer's or a school's network, being the only one to use Tor may be enough to single you out. Your other apps don't go through Tor, and calls never do.
end-anonymity-tor-android = Tor Browser on Android, for lack of a computer
    .help = Install it from torproject.org or the phone's app store, and leave it as it is. It is less proven than on a computer, and the phone keeps telling the operator where it is. The other apps don't go through Tor: Orbot can send a few of them through it, but not calls. If the stakes are serious, wait until you have a computer.
end-anonymity-tor-iphone = Not from this iPhone
    .help = Onion Browser, the browser that comes closest, is less watertight: your address can leak through sound and video. Orbot can crash there. Borrow a computer, or an Android phone, and use Tor Browser on it. For reading with nothing at stake, Onion Browser may be enough.
end-anonymity-tails = Tails, on a USB stick
    .help = Everything goes through Tor, and nothing stays on the computer once it is shut down. Prepare the stick on a safe computer, including verifying the download, or copy the stick of someone you trust; test it before you need it. Tails doesn't protect against tampered hardware, or a camera above you, or an account in your name, and the stick can be found. Macs with an Apple chip and phones can't start from it.
end-anonymity-publish = Publish from Tor Browser, with an account that has never been used anywhere else
    .help = Clean the file first: a photo often tells the place and the device, a document the name of its author. In Tor Browser, create a new account, which you will only ever use there. Your style, your hours and what only you know also point to you: have someone read it over, and let some time go by. On a computer that is shared, or that may be seized, do all this from Tails; on iPhone, don't do it.
end-anonymity-mailbox = A mailbox at an activist host, only ever opened in Tor Browser
    .help = Riseup asks for neither a name nor a number, but for an invitation code from someone who already has an account; that link between you is kept for a time. Systemli asks for one too; without an invitation, see Autistici's conditions. Disroot requires another address: don't give it yours, it would lead to you. The host sees who writes to you and when, and the courts can turn to it: whatever it mustn't read has to be encrypted, and the subject of an email stays readable most of the time. Don't give a recovery address in your name, and never check this mailbox outside Tor Browser.
end-anonymity-pad = CryptPad, opened in Tor Browser
    .help = The text is encrypted in the browser: the host can't read it and, only if you use Tor Browser, doesn't see where you come from. No account, or a new pseudonym. The link contains the key: give it in person or through an encrypted channel. Stay on the “Standard” or “Safer” level of Tor Browser, as CryptPad needs JavaScript. For talking out loud, there is nothing good: Tor doesn't carry calls.
end-anonymity-links = CryptPad in Tor Browser, without an account
    .help = Nothing to give, and the host doesn't see where each person comes from, as long as nobody opens the document any other way. The link contains the key: hand it over in person, never through an account or a number in your name, otherwise that very link connects you. Stay on the “Standard” or “Safer” level. People who always write at the same times get noticed all the same. Between Android phones, Briar also sends its messages through Tor, without asking for anything.
end-anonymity-file = OnionShare, from one computer to another
    .help = The file goes through no host, and the other person opens it in Tor Browser. Clean it first: a photo or a document can carry a name, a date, a place. Update OnionShare (2.6.4, from June 2026, or newer: two flaws were fixed in it), then give the address and the key through two safe channels: whoever has both can get in. Stay online until the end, then stop sharing. A file you receive may be booby-trapped: open it offline, in Tails if possible.
end-anonymity-in-person = Meet in person, and leave the devices elsewhere
    .help = Few people, a place you don't usually go to, given late and in person, phones left at home before you leave, switched on as usual. Don't arrange this meeting by phone. No place is safe for ever, and everyone must be able to pull out. If a text has to be typed, do it in Tails, without going online, then shut down. The chapter “Meeting in person” says the rest.
end-anonymity-tails-grave = Tails, for this one task only
    .help = One session, one task, one identity, then shut down completely. Don't log in to any account on it that has been used elsewhere, don't plug in your everyday USB sticks, clean what you publish. Your provider can see that you are using Tor; a bridge, chosen at start-up, only partly hides it. Tails makes up for neither tampered hardware, nor a camera, nor a mistake: do a dry run with someone with the know-how, and if you are in doubt, don't do it.
end-anonymity-tails-pad = CryptPad from Tails, on each side
    .help = Each person starts Tails, opens the link, writes, then shuts down: nothing stays on the computers, and the host can't read the text. Give the link in person, as it contains the key: whoever keeps it will be able to read it again for as long as the document, encrypted, stays with the host. A single person connecting any other way can expose the others. Write as if a sentence could get out, and keep for a meeting in person anything that puts someone's freedom at stake.
end-anonymity-tails-file = OnionShare from Tails
    .help = The file goes from one computer to the other through Tor, and nothing of it remains once Tails is shut down. Update Tails, then check that OnionShare is there, and its version number, in its settings: Tails 7.0 had version 2.6.3, and two flaws were only fixed in 2.6.4, in June 2026. Below 2.6.4, only send files you made yourself, never a folder received from elsewhere, and don't open a drop box. Clean the file, then pass the address and the key in person. Stay online until the end. The person who receives it has to be as careful as you: the file now exists on their side too.
end-anonymity-phones = Briar, for want of anything better, and as little as possible
    .help = Nothing to give, everything is end-to-end encrypted, and what goes over the internet goes through Tor. Add each other face to face. But a phone can be seized, keeps the messages and tells where it is: long code, conversations deleted, device switched off as soon as you don't need it. For anything that puts someone's freedom at stake, meet in person without a phone instead, or find a computer and Tails.

# Decision tree: the device

decision-device = What should you do with the device you have?
    .slug = device
    .summary = Depending on the computer or phone you have to hand: what to do first, with which tools, and what is better not done on it.

question-device-device = Which device do you have to hand?
    .help = Start with the one you use most. If you have several, go through the questions again for each one. Treat a tablet like a phone.
option-device-device-windows = A computer of my own, with Windows
option-device-device-mac = A Mac of my own
option-device-device-linux = A computer of my own, with Linux
option-device-device-phone = A phone of my own
option-device-device-not-mine = A device that isn't mine
option-device-device-doubt = A device that was lost, seized or given back, or that worries me

question-device-windows = Does it still get Windows updates?
    .help = Look in the settings, under “Windows Update”. Windows 10 has not received them as standard since October 2025, and the extension announced for private individuals ended in October 2026. If your computer accepts Windows 11, start there.
option-device-windows-yes = Yes, and it still works well
option-device-windows-no = No, or it is too slow to be of use

question-device-replace = Who can help you change systems?
    .help = An old computer often comes back to life with Linux. But never change systems alone, or with no way back: you need someone beside you, or a workshop run by an association, and a checked copy of your files somewhere else.
option-device-replace-old = Someone is helping me; the computer has about 4 GB of memory, or I don't know
option-device-replace-recent = Someone is helping me; the computer has 8 GB of memory or more
option-device-replace-alone = Nobody, for now

question-device-goal = What do you want to start with?
    .help = Before anything else, updates, for the system and the apps. Then the disk and the passwords, then the rest. The best encryption is useless on a computer that is already compromised.
option-device-goal-basics = The basics: a theft or a seizure should not give everything away
option-device-goal-passwords = Stop using the same password everywhere
option-device-goal-vault = Carry or share files on a USB stick
option-device-goal-browse = Browse without being tracked everywhere

question-device-phone = Which phone?
    .help = Look in the settings for the date of the last security update. And know that any phone that is switched on tells the phone operator where it is, whatever you install on it.
option-device-phone-android = An Android that still gets updates
option-device-phone-iphone = An iPhone that still gets updates
option-device-phone-outdated = A smartphone that no longer gets any
option-device-phone-simple = A simple phone, for calls and SMS

question-device-phone-goal = What do you want to protect first?
    .help = A phone gets lost or seized more often than a computer, and it holds other people: their numbers, their messages, their faces.
option-device-phone-goal-contents = What is on it, if it is lost or seized
option-device-phone-goal-words = What we say to each other
option-device-phone-goal-protest = Myself, on the day of a protest or a discreet meeting

question-device-not-mine = Whose is it?
    .help = Whoever set up the device can see what you type on it, before any encryption.
option-device-not-mine-employer = My employer's, my school's or a public body's
option-device-not-mine-shared = Shared by several people: at home, at our premises, at the union
option-device-not-mine-borrowed = It belongs to someone I trust, who is lending it to me
option-device-not-mine-public = A library's or an internet café's

question-device-doubt = What happened?
    .help = Do what follows from another device, one you trust. You are not at fault: warning people early protects the others.
option-device-doubt-lost = I lost it, or it was stolen from me
option-device-doubt-seized = The police took it
option-device-doubt-returned = It was taken from me, then given back
option-device-doubt-infected = It is behaving strangely

end-device-basics = An encrypted disk, and a password manager
    .help = Update everything, make a backup, then encrypt. On Windows, write the recovery key down on paper and don't leave it in the Microsoft account, where the courts can demand it; on a Mac, don't hand it to iCloud; on Linux, you choose encryption at installation, and adding it later means reinstalling, with help. An encrypted disk only protects a machine that is switched off: switch it off before you sleep, travel or leave a place. If the passphrase and the key are lost, everything is lost.
end-device-new-system = Another system, installed by two people, with an encrypted disk
    .help = Copy your files somewhere else and check the copy: the installation wipes everything. First start up from a USB stick, without installing anything, to try the wifi, the sound and the microphone. If everything works, install it with the person helping you, ticking disk encryption at that very step, with a long passphrase. Not the day before a deadline. On a slow machine, the Xfce edition of Linux Mint is the lightest.
end-device-wait-for-help = Don't change systems alone
    .help = Make a copy of your files right now. If the computer no longer gets updates, don't trust it with anything sensitive until someone can help you. For a delicate task, a Tails stick prepared by someone starts up alongside Windows without touching it, if the machine has at least 3 GB of memory: everything goes through Tor, and nothing stays on it. It doesn't replace your everyday system. Look for an install workshop run by a local association.
end-device-passwords = A different password everywhere, in KeePassXC
    .help = A single long phrase to remember, six or seven words drawn at random; KeePassXC makes up the rest. Start with your email, which opens all your other accounts. Keep two copies of the file, and try opening one: if you forget the phrase, everything is lost. This doesn't protect you from spyware, which reads what you type.
end-device-vault = A VeraCrypt vault for what travels
    .help = The same vault opens on Windows, macOS and Linux, provided VeraCrypt is installed there. Once it is open, any program on the computer can read it: close it before you remove the stick, and keep a copy somewhere else. Give the passphrase out loud, in person. Don't use it to encrypt the system: on Windows, read its page first; on a Mac, it can't do it.
end-device-browse = Firefox every day, Tor Browser when it must not lead back to you
    .help = In Firefox: HTTPS-Only Mode, strict tracking protection, cookies deleted on closing, few extensions. Your internet provider and the site still see you, and private browsing only forgets on your own computer. Tor Browser hides where you come from, if you use no account in your name and no extension; your other apps don't go through it. To choose: “What kind of anonymity do you need?”.
end-device-phone-contents = A long code, few apps, messages that disappear
    .help = A long phrase rather than a pattern or a short code; fingerprint and face unlock turned off if you can be forced to use them; notifications that show nothing. Install the updates, delete the apps and photos you don't need, and look at what goes into an online backup. In Signal, turn on disappearing messages and the registration lock. Switched off, an up-to-date phone resists far better; even so, specialised equipment opens some phones.
end-device-phone-words = Signal, set up together, phones in hand
    .help = Messages, groups and calls are end-to-end encrypted. You need a number, which others don't see by default. Don't give the code you get by SMS or your PIN to anyone, least of all to any “support”, and look at the list of linked devices often. Encryption protects the journey, not an unlocked phone. If giving a number is impossible: SimpleX, on Android and iPhone alike, in a small group and with one-to-one calls only; or Briar between Android phones, without calls.
end-device-phone-protest = Left at home; failing that, emptied, then switched off
    .help = Switched on, it tells the phone operator where you were, and with whom. The best thing is to leave it at home, switched on as usual, and write the lawyer's number on your arm. If it comes along: long code, fingerprint and face unlock turned off, photos and contacts that expose others removed, Signal messages that disappear, and switched off as soon as things get tense. A phone paid for in cash doesn't make you anonymous. Talk beforehand, with a legal support collective, about what happens if you are asked for your code.
end-device-outdated = Nothing sensitive on this phone
    .help = Its known flaws won't be repaired any more, and a secure app makes no difference. Keep it for ordinary calls, bus times and what everyone may know; remove the group's accounts from it. For the rest, use an up-to-date computer, or Tails on someone's computer. A second-hand phone that is still maintained is better than a new one soon to be abandoned.
end-device-simple = Calls and SMS, as if everything were public
    .help = The phone operator reads SMS, notes who calls whom, and knows roughly where you are. Good for fixing a time, not for saying why. That is no reason to shut anyone out: tell people in person, keep a place in front of a shared computer, or meet up.
end-device-employer = Nothing about the struggle on this device
    .help = Whoever administers it can see its screen, keyboard, files and connections, even with Signal, even in private browsing, even through Tor. Don't prepare anything on it, don't log in to your accounts on it, and don't use the workplace's wifi or email address either. Use Signal on a phone of your own, up to date, where the employer has installed nothing.
end-device-shared = An account for each person; Tails for delicate matters
    .help = On the computer, create a user account for each person, with their own password; don't save any password in the browser, and log out of your accounts when you leave. For delicate matters, a Tails stick leaves nothing on the computer and sends everything through Tor. Neither protects you from tampered hardware or from a camera. Macs with an Apple chip can't start Tails.
end-device-borrowed = Tails on a stick, and the computer given back as it was
    .help = Ask first: starting up from a stick can be noticed, and may change one of the machine's settings. Nothing stays on it once Tails is switched off. If that isn't possible, just read: no account, no password, no downloaded file. You trust the person; but do they know everything that runs on their computer? Tails doesn't start up on a phone or on a Mac with an Apple chip.
end-device-public = Read there, yes; log in to your accounts there, no
    .help = You don't know what is installed on it, or what is filming the screen and the keyboard. Don't type any password that matters, and don't plug in a stick that you use elsewhere too. If the place lets you start up from a stick, Tails leaves nothing behind, but it doesn't protect you from a tampered keyboard; most often it is forbidden or blocked. The place may also note who sat there, and when.
end-device-lost = Lock down your accounts from another device, today
    .help = Change your email password first, then those of your other accounts, and log out of all open sessions everywhere. Warn your groups through another channel, so that they remove you; if it was a computer, remove it from the linked devices in Signal. If it was a phone, have the SIM card suspended. Switched off and encrypted, the device resists; unlocked or without a code, assume that everything on it has been read. After that, KeePassXC for new passwords.
end-device-seized = Assume that everything on it has been read
    .help = Tell a lawyer and the group. The group removes your account, opens new conversations, changes the links and the shared passwords: this is not an accusation, it is a step agreed in advance. Change your own passwords from another device. Don't wipe anything remotely without legal advice. And stop writing to the old account, whatever it replies.
end-device-returned = Never trust it with anything again
    .help = A device that has been out of your sight may have been copied, and altered in ways that don't show; an antivirus won't tell you. Don't switch it on without advice, don't connect it to any other, don't log in to any account on it. Show it to the lawyer and to someone with the know-how before you wipe it. To carry on, use another computer, with Tails if need be; on this one, Tails would not protect you from tampered hardware.
end-device-infected = Nothing sensitive on it any more, and use another one
    .help = From another device, warn your groups and change your passwords, email first. An antivirus that finds nothing proves nothing, above all against a tool made to watch you. Get help before you wipe it: there may be evidence. In the meantime, Tails, prepared on another computer, starts up without the old system; it doesn't protect you if the hardware itself has been tampered with.

## What the service learns, and other criteria from 2026

criterion-server-learns = What the service learns
    .help = What whoever runs the server can still know, even when the content is encrypted.
value-server-learns-address = your IP address
value-server-learns-identifier = your identifier (number, address or account)
value-server-learns-contacts = your contacts
value-server-learns-groups = who is in which group
value-server-learns-times = who is in touch with whom, and when
value-server-learns-content = the content
criterion-audit = Checked by others
    .help = Whether people outside the project have examined its code or its encryption, and published what they found.
value-audit-published = yes, and published
value-audit-none-known = no known review
criterion-accounts = Opening an account
    .help = How you get an account with this host.
value-accounts-open = open
value-accounts-request = on request
value-accounts-invitation = by invitation
value-accounts-closed = closed to new sign-ups
criterion-storage = Where the passwords are
    .help = Where the manager keeps what you entrust to it.
value-storage-your-file = in a file of your own
value-storage-their-server = on the company's server

## Messaging and mail: the notes of November 2026

claim-note-signal-screen = On a computer, during a call: a screen or a window.
claim-note-signal-server = Your number, the date you signed up and the date of your last connection: that is all Signal has been able to hand over to the courts. Like any service reached without Tor, it sees your IP address while you are connected.
claim-note-signal-audit = The review covers the protocol, the one for messages, and dates from 2016.
claim-note-matrix-call-size = With Element Call, if the server has installed it. No ceiling is announced: everything depends on that server. Do a trial run.
claim-note-matrix-tor-2026 = Messages go through Tor Browser, or through Orbot on Android. The apps have no setting for Tor, and matrix.org has no onion address and sometimes blocks. Calls don't go through Tor.
claim-note-matrix-server = Every server taking part in a room sees its members, its name, who writes and when. Yours also sees your IP address. In an unencrypted room, it reads everything.
claim-note-matrix-audit = The encryption library, vodozemac, was examined by Least Authority. In 2022, researchers broke Element's encryption in several ways; the project fixed this and reworked its design. A critique of vodozemac came out in February 2026; the project considers that it has no effect in practice. Keep your apps up to date.
claim-note-matrix-moderation = In each room, permissions: who can write, remove, ban, delete.
claim-note-matrix-synapse = The most widespread server, Synapse, moved to the AGPL licence with version 1.99. It is still free software.
claim-note-xmpp-licences = Dino, Gajim, Conversations and Monal are all free software, under different licences.
claim-note-xmpp-calls = One to one or in a very small group, with a few apps, Dino among them. Not made for a meeting.
claim-note-xmpp-platforms = Gajim or Dino on a computer, Conversations on Android, Monal on iPhone and Mac, Converse in a browser.
claim-note-xmpp-moderation = In a room, you can appoint moderators, take away the right to speak, remove and ban.
claim-note-xmpp-audit = The OMEMO protocol was analysed when it was still only a proposal. We have found no recent review of the apps.
briar-maintenance = The project says that it now only makes security fixes, for lack of means and because Android makes it hard for an app to work in the background.
claim-note-briar-text = Private groups and forums. Nobody announces a size: each message passes from device to device, so count on a small group.
claim-note-briar-no-calls = The 2020 sheet credited it with neither sound nor video. We have found nothing since that says otherwise.
claim-note-briar-moderation = In a private group, only the person who created it can invite. We have found nothing about how to remove someone from it: if need be, create the group again.
claim-note-briar-audit = Independent review from 2017.
claim-note-jami-text = The project speaks of “potentially” unlimited groups; we have no measurement. Everything passes from device to device.
claim-note-jami-calls = One person hosts the call and mixes the video: the number depends on their connection. The project announces no ceiling.
claim-note-jami-account = The account is a file on your device. No number, no address; the public name is optional.
claim-note-jami-moderation = During a conference, one person can mute a microphone, remove people and appoint other moderators.
claim-note-irc-tor = It depends on the network. Libera.Chat accepts Tor with an account that is already registered, which therefore has to be created without Tor, with a verified email address; in 2021, hackint also accepted Tor without an account.
claim-note-retroshare-plugin = Through a module you have to add. Don't try it on the day of a meeting.
claim-note-tox-audit = The team itself writes that the encryption has never been properly examined.
claim-note-telegram-calls = End-to-end encrypted group calls are described in the technical documentation. Group messages, though, never are.
claim-note-telegram-server = Anything that isn't a “secret chat” can be read on its servers. IP address and number can be handed over to the courts.
claim-note-whatsapp-audio = The same number as for video, the only one announced. We have found nothing more recent.
claim-note-whatsapp-usernames = Usernames can be reserved since the end of June 2026 and are due to arrive gradually: they hide the number from others. You still need a number to open the account, and Meta knows it.
claim-note-whatsapp-server = Who, with whom, when, from where. Not the content, except in an unencrypted online backup.
claim-note-meta-server = On Instagram, the content too. On Messenger, everything that has not moved to encryption.
claim-note-sms-server = The phone operator notes who calls whom, when and from which mast, and in France keeps it for one year. It can read SMS.
claim-note-gpg-server = Sender, recipients, date and, most often, subject; and your IP address when you collect your mail, unless you go through Tor.
claim-note-k9-openkeychain = With a second app, OpenKeychain, which nobody is developing any more: its flaws are still repaired, but no more than that (July 2026).
claim-note-simplex-relays = You can run your own relay and still write to people who use others. The default ones belong to the company.
claim-note-simplex-groups = The project speaks of hundreds of members. Its guide only recommends secret groups for fewer than a hundred: each message is sent separately to each person.
claim-note-simplex-calls = One to one only: no group calls.
claim-note-simplex-encryption = Always, for messages and groups, with forward secrecy. For calls too, unless one of the phones is too old: the screen says so.
claim-note-simplex-identifier = No number, no address, not even an account: you connect through a link or a QR code.
claim-note-simplex-tor = To be set up, with Orbot on a phone. Calls don't go through it.
claim-note-simplex-moderation = Owner, admin, moderator, member, read-only: you can remove someone and their messages.
claim-note-simplex-server = The relay you use sees your IP address, unless you go through Tor. Your contact's relay doesn't see it. None of them has a list of contacts or groups.
claim-note-simplex-audit = Two reviews by Trail of Bits: the program in 2022, the design of the protocol in 2024.
claim-note-delta-relays = Independent mail relays that write to each other. You can run your own.
claim-note-delta-groups = No fixed limit; the project advises against going beyond this.
claim-note-delta-calls = One to one only. During the call, your contact can see your IP address.
claim-note-delta-encryption = By default, groups included; the relays refuse anything unencrypted. But a stolen key also opens old messages: protection for past messages is promised, but not there yet.
claim-note-delta-identifier = An address drawn at random on a relay; no name, no number.
claim-note-delta-moderation = Each member can add or remove anyone.
claim-note-delta-server = The relay sees addresses drawn at random, who writes to which, the size of messages and your IP address.
claim-note-delta-audit = Several reviews, from 2019 to 2024.
claim-note-session-network = Nodes run by third parties, but central services for files and notifications.
claim-note-session-calls = One to one, peer to peer: your contact and a Session server then see your IP address.
claim-note-session-encryption = Without forward secrecy: a stolen key opens all the old messages. That is why Privacy Guides took it off its list in May 2025.
claim-note-session-audit = Review by Quarkslab, in 2021. The program has changed since.
claim-note-threema-free = The apps are free software; the server program is not.
claim-note-threema-owner = The servers are in Switzerland. Since January 2026 the company has belonged to a German investment fund.
claim-note-threema-calls = Group calls exist. The server sets their size; we have not found it written down.
claim-note-threema-identifier = An identifier drawn at random. But the app has to be bought: paying by card or through an app store leaves your name.
claim-note-threema-computer = On a computer, in the browser or with an app, linked to the phone.
claim-note-threema-moderation = Only the person who created the group can manage it.
claim-note-threema-audit = In 2023, researchers in Zurich published seven attacks against the old protocol. The new one, Ibex, received a formal proof the same year.
claim-note-wire-free = The apps and the server: their code is published, under the GPL and AGPL licences.
claim-note-wire-hosting = You can run your own server; connecting servers to each other is a work in progress. Most people are on the company's.
claim-note-wire-sizes = The sources contradict each other: twelve, twenty-five or a hundred people in a call depending on the page and the plan, and nothing dated for a free account.
claim-note-wire-identifier = An email address, according to undated pages. Free accounts are no longer promoted.
claim-note-wire-install = In a browser on a computer. On a phone, you need the app.
claim-note-wire-server = The list of your contacts and groups remains readable on its servers, and connections are logged there for a few days.
claim-note-olvid-free = The apps. Nothing is said, on this page, about the server program.
claim-note-olvid-servers = There are indeed servers, the company's own; the encryption is designed so that you don't have to trust them.
claim-note-olvid-sizes = Groups; their size is not stated.
claim-note-olvid-calls = With a paid subscription, in 2023.
claim-note-olvid-computer = The computer version was part of the paid plan in 2023.
claim-note-olvid-audit = Certified in 2020 by the French state agency for computer security (Anssi); the reports are published.
## Meetings, pads and team spaces: notes of November 2026

claim-note-bbb-2026-size = One session, everyone included: the project's rule has not changed. A German university announces three hundred without notice, six hundred if you book extra capacity: so a good host can go further. Ask them, and keep few cameras on.
claim-note-bbb-audit = A press investigation examined the code and published flaws in 2020. We know of no more recent audit.
claim-note-bbb-platforms = In the browser, on a computer or on a fairly recent phone. You can't share your screen from a phone.
claim-note-bbb-recording = If the host allows recording, the whole session is kept, even when nobody presses the button; by default, the raw data stays for two weeks, sometimes for ever. The server log also keeps addresses, names, rooms and times.
claim-note-bbb-screen = From a computer; a phone can only watch.
claim-note-cryptpad-2026-tor = The project itself recommends Tor to anyone who wants to hide their address. You need JavaScript: the “Standard” or “Safer” level. In 2025, some people could no longer get into their account with Tor Browser for a while: keep a copy of what matters.
claim-note-cryptpad-browsers = In a phone's browser too; no app is planned. With Safari, some imports and exports fail.
claim-note-cryptpad-learns = The instance sees your address, your browser and when you come and go, not the content. You have to trust it for the program it sends you.
claim-note-cryptpad-size = The project doesn't say how many people can write at once. Do a trial run.
claim-note-discord-audit = A firm examined the encryption of voice and video and published what it found. Text is not covered: it isn't end-to-end encrypted.
claim-note-etherpad-2026-load = The project's own test on a server of its own, with fake browsers: it holds at three hundred and fifty, it collapses at four hundred. A shared server holds far fewer.
claim-note-etherpad-2026-practice = Real browsers on a big machine: unstable beyond about a hundred. A shared server holds fewer, and you stop being able to follow each other well before that. For a meeting, about fifteen is still a good size.
claim-note-etherpad-learns = The text and all its history, everyone's address and when they come and go. Names, only if you write them.
claim-note-framapad-size = The association gives no limit. See Etherpad, the software it uses.
claim-note-jitsi-2026-e2ee = Off by default. Impossible in the phone apps (September 2026) and in Firefox: everyone has to be on a computer with Chrome, Edge or Safari. The program warns you beyond twenty people and turns it off beyond twenty-five. Otherwise, with three or more, the server can hear everything.
claim-note-jitsi-2026-load = One administrator's record, on their own server with eight cores: fine up to twenty with video and screen sharing; beyond a hundred, the sound breaks up and the picture freezes. A public server, which others are using at the same time, often holds fewer.
claim-note-jitsi-2026-six = One university advises going no further than six people on camera, and after that turning off cameras and microphones that aren't needed.
claim-note-jitsi-learns = The server sees the addresses, the rooms, the times, and with three or more the sound and picture, unless they are end-to-end encrypted. Names, only if it asks for an account.
claim-note-mattermost-2026-free = The “Team” edition is free software. The one the site offers first, “Entry”, is not: it costs nothing, but hides messages older than the last ten thousand. Framasoft has made its own version, Mostlymatter.
claim-note-mattermost-screen = During a call. In the free-of-charge edition, a call brings together only two people.
claim-note-mumble-2026-install = A program for computers. For macOS, the latest fixes to version 1.5 (July 2026) no longer come ready to install.
claim-note-mumble-2026-tor = Tor doesn't carry voice the way Mumble usually sends it: you have to force TCP mode. The sound arrives late. Try it out long beforehand.
claim-note-mumble-learns = The server sees the addresses, the certificates, the rooms and the times, and it hears the voices.
claim-note-nextcloud-2026-e2ee = Messages remain readable on the server. Since February 2025, the administrator can encrypt calls end to end, if a call server is installed; the phone apps can then no longer join them. Without this setting, a call server can listen in.
claim-note-nextcloud-framaspace = What Framasoft announces for Frama.space: about ten people.
claim-note-nextcloud-guest = A person invited through a public link gets in without an account. You need an account to create the conversation.
claim-note-nextcloud-hpb = With a dedicated call server, which many hosts don't have: the team that develops Talk says it meets there every week with more than eighty people.
claim-note-nextcloud-tor = For calls: Tor Browser doesn't make them, and forcing it to would give away your address.
claim-note-phone-learns = Phone operators note who calls whom, when, for how long and, on a mobile, from where; they can listen in. The conference service sees all the numbers together.
claim-note-teams-e2ee = An option exists for meetings, off by default: it requires a paid licence, excludes the browser, stops at two hundred people and doesn't protect the chat.
claim-note-teams-limits = Paid plans, according to the 2023 documentation. We have found no official source for the free plan.
claim-note-tor-tcp = Tor doesn't carry this type of call, and Tor Browser blocks it on purpose. Workarounds make the call fail or let your IP address be seen.
claim-note-webex-e2ee = Ordinarily, sound and picture are decrypted on Cisco's servers. An end-to-end option exists for meetings, up to two hundred people, without the browser; for messages, Cisco keeps the keys.
claim-note-zoom-2026-e2ee = Off by default. Everyone has to join through the app, not through the browser; with a free account, whoever organises has to give a phone number.
## Privacy, systems, passwords and hosts: notes of November 2026

claim-note-tor-browser-audit = An independent firm reviewed the browser and other parts of Tor; seventeen defects, published in 2024.
claim-note-orbot-tor = For the apps you choose. Audio and video calls don't go through it.
claim-note-tails-free = Like Debian, it also contains closed firmware, without which many wifi cards would not work.
claim-note-vpn-learns = It sees where you come from, which sites you reach and when; not what you read on an HTTPS site. If it says it logs nothing, that is its word.
claim-note-mullvad-audit = The app has been reviewed by outside firms since 2018, every two years; the Android one was reviewed again in 2026.
claim-note-mullvad-free = The apps.
claim-note-proton-vpn-audit = Servers drawn at random, in May 2026: no logs found. That holds for those days and those servers.
claim-note-nordvpn-audit = Sixth review of the promise to keep no logs, at the end of 2025. That holds for the days of the review.
claim-note-onionshare-audit = A penetration test from 2021, in the project's repository.
claim-note-veracrypt-audit = TrueCrypt, which it comes from, and VeraCrypt have each been examined in turn.
claim-note-keepassxc-file = No account, no server: you copy the file from one device to another yourself.
claim-note-keepassxc-audit = An independent review, published by the project in 2023.
claim-note-keepass-audit = By a European Union programme, on the old 1.x branch: no serious defect.
claim-note-riseup-learns = Riseup says it logs no IP address, erases every day who writes to whom, and encrypts mailboxes opened since 2017. An ordinary email still reaches it unencrypted.
claim-note-systemli-accounts = Seven days after signing up, each account receives three codes to give out. An account left inactive for two years is closed.
claim-note-systemli-onion = Email, pads, Mumble, Nextcloud, the accounts page and others, each at its own address.
claim-note-systemli-identifier = No personal information, but an invitation code.
claim-note-systemli-learns = The collective says it keeps neither IP addresses nor unnecessary metadata, and encrypts each mailbox with its password. An ordinary email still reaches it unencrypted.
claim-note-mayfirst-accounts = You have to become a member and pay dues; designed for organisations, with their own domain name.
claim-note-disroot-accounts = A form, a question to answer with a short text, then a review by hand.
claim-note-disroot-identifier = An address to receive a verification code, erased afterwards unless you keep it for recovering your password.
claim-note-disroot-learns = IP addresses, senders and recipients kept for twenty-four hours, according to the 2019 text; emails stored unencrypted, unless you deposit a public OpenPGP key (the Lacre project, since 2024).
claim-note-bitwarden-free = The code of the apps and of the server is public.
claim-note-bitwarden-storage = Encrypted before they leave. A collective can also run its own server.
claim-note-bitwarden-audit = Independent reviews, according to a report from October 2026; we have not read them.
claim-note-metadata-cleaner-free = mat2, which does the work, is under the LGPL licence.
claim-note-metadata-cleaner-platforms = Comes with Tails. mat2, which has no window of its own, can also be installed on Windows and macOS.
claim-note-grapheneos-phones = Only on Google's Pixel phones; a Motorola model has been announced, none exists yet.
claim-note-proton-mail-accounts = The free plan is enough for a mailbox; it is closed after one year without use.
claim-note-proton-mail-tor = The service has an onion address; take it from Proton's website.
claim-note-proton-mail-platforms = With Thunderbird or another email program, only through a paid plan.
claim-note-proton-mail-learns = In 2021, the IP address of an activist in France, under an order; in 2026, the card payment for an account used in a struggle in the United States. An ordinary email arrives unencrypted before being encrypted.
claim-note-proton-mail-audit = A 2021 attestation about the apps.
claim-note-tuta-identifier = No phone number and no other personal information, says the service.
claim-note-tuta-free = The apps.
claim-note-tuta-learns = Tuta says it logs no IP address, except that of an account targeted by a judge in Germany. In 2020, a court obliged it to copy the unencrypted emails arriving in a mailbox.
claim-note-exodus-platforms = The reports can be read in a browser; they only cover Android apps.
place-note-metadata-cleaner-web = Online, through Tor Browser. You then hand the file to the collective: not for a dangerous document.

## Why a fact has changed

claim-reason-signal-text = Signal raised the limit of its groups.
claim-reason-signal-audio = Signal added group calls at the end of 2020, then built its own call server.
claim-reason-signal-video = Signal added group calls at the end of 2020, then built its own call server.
claim-reason-signal-screen-share = Screen sharing has arrived since, on computers.
claim-reason-signal-moderation = Signal gave permissions to group admins.
claim-reason-matrix-audio = Calls now go through Element Call and no longer through Jitsi; no ceiling is announced.
claim-reason-matrix-video = Calls now go through Element Call and no longer through Jitsi; no ceiling is announced.
claim-reason-matrix-encryption = Element now encrypts conversations and private rooms by default.
claim-reason-matrix-screen-share = Element Call lets you show your screen.
claim-reason-xmpp-encryption = OMEMO, which also encrypts groups, has replaced OTR.
claim-reason-xmpp-audio = A few apps now make small group calls; nobody announces a number.
claim-reason-xmpp-video = A few apps now make small group calls; nobody announces a number.
claim-reason-irc-encryption = OTR, which the 2020 brochure relied on, is outdated.
claim-reason-jami-moderation = Jami added roles to its conferences.
claim-reason-retroshare-audio = Voice and video exist through a module you have to add.
claim-reason-retroshare-video = Voice and video exist through a module you have to add.
claim-reason-tox-encryption = The Tox team itself writes that this encryption has never been properly checked.
claim-reason-telegram-text = Telegram raised the limit of its groups.
claim-reason-telegram-audio = Telegram added group calls.
claim-reason-telegram-video = Telegram added group calls.
claim-reason-whatsapp-text = WhatsApp raised the limit of its groups.
claim-reason-whatsapp-audio = WhatsApp raised the limit of its group calls.
claim-reason-whatsapp-video = WhatsApp raised the limit of its group calls.
claim-reason-messenger-instagram-encryption = Messenger is encrypting private conversations step by step; Instagram, for its part, has announced that it is stopping. We keep the worse of the two.
claim-reason-twitter-encryption = X added an encryption option, but keeps the keys.
claim-reason-jitsi-video = More recent advice, given by a university to its members.
claim-reason-jitsi-audio = A more recent record, on a well-equipped server.
claim-reason-jitsi-encryption = The 2020 table was about the server's disk, not the conversation.
claim-reason-nextcloud-talk-encryption = The 2020 table was wrong about messages; call encryption has come since, as an option.
claim-reason-nextcloud-talk-video = Video is counted, and Frama.space announces what its server can carry.
claim-reason-nextcloud-talk-audio = Frama.space announces what its call server can carry.
claim-reason-mattermost-text = Its makers have capped the free-of-charge edition.
claim-reason-mattermost-audio = Calls have come since; the free-of-charge edition limits them to two people.
claim-reason-etherpad-text = A more recent test, with real browsers, on a big machine.
claim-reason-etherpad-text-2026-05 = The project itself measured what its server can bear.
claim-reason-teams-encryption = Microsoft's documentation now describes what is encrypted, and how far.
claim-reason-teams-audio = Microsoft's documentation announces more, for paid plans.
claim-reason-teams-video = Microsoft's documentation announces more, for paid plans.
claim-reason-teams-text = Microsoft's documentation announces more, for paid plans.
claim-reason-discord-encryption = Voice and video have been end-to-end encrypted since March 2026; text can still be read by the company.
claim-reason-etherpad-audio = The 2020 figure was probably a misprint.

## What has changed since 2020

topic-messaging = Messaging and email
topic-meetings = Meetings and calls
topic-anonymity = Anonymity, Tor and VPNs
topic-devices = Devices, disks and passwords
topic-hosts = Hosts and addresses
topic-law = The law, in France


# Messaging and mail

correction-signal-phishing = Signal doesn't protect you from a lie
    .said = You sometimes hear that Signal is enough on its own.
    .now = Its encryption holds, but accounts are stolen by deception: a fake “support” demands a code, or gets you to scan a QR code that links another device to the account. The German authorities raised the alarm in February 2026, the FBI in March; since June, the recovery key for backups has been targeted too.
    .do = Don't give anyone the code you get by SMS, your PIN or your recovery key; turn on the registration lock and remove any linked devices you don't recognise.

correction-signal-group-calls = Signal: groups and calls
    .said = You used to read that Signal calls were only one to one, and that its groups stopped at two hundred people.
    .now = Group calls are end-to-end encrypted; in December 2021, Signal announced up to forty people, the last dated number we have found. A written group can have a thousand members, but becomes unreadable long before that.

correction-signal-number = Signal and your phone number
    .said = You used to read that Signal requires a phone number; the other members of a group could see it.
    .now = You still need one to sign up. Since 2024, it is hidden by default from anyone who doesn't already have it, and people can reach each other by username.
    .do = In the privacy settings, choose who sees your number and who can find you by it.

correction-signal-sms = Signal no longer sends SMS
    .said = Guides had you send ordinary SMS from Signal, on Android.
    .now = Signal announced in October 2022 that it was removing SMS from its app, and did so. An ordinary SMS is not end-to-end encrypted: the phone operator can read it.

correction-riot-element = Riot is now called Element
    .said = You used to read “Riot”, sometimes “Riot/Revolt”.
    .now = The app has been called Element since July 2020; on a phone, the recommended version is Element X. “Revolt” is something else entirely, an unrelated messaging service, which became Stoat in 2025.
    .do = Set aside tutorials that show Riot: their screens no longer exist.

correction-matrix-verification = Element: verifying your devices is no longer a choice
    .said = You used to read that verifying your devices was recommended, but optional.
    .now = Element announced that from April 2026, an unverified device would no longer send or read encrypted messages. Going without verification means risking losing touch with your group, and losing your old messages.
    .do = Verify each device as soon as you first log in and keep the recovery key in a safe place.

correction-matrix-encryption = Matrix: encryption by default
    .said = You used to read that a room's encryption had to be turned on by hand, and that group calls went through Jitsi.
    .now = Since May 2020, new private rooms and direct messages are end-to-end encrypted, unless set otherwise; public rooms are not. Element Call also encrypts calls, where the server has installed it.
    .do = Before you write, look in the room's information to see whether encryption is on.

correction-xmpp-omemo = XMPP: OMEMO has replaced OTR
    .said = You used to read that you needed OTR, and that encryption only worked one to one, never in a group or in a browser.
    .now = OMEMO has taken OTR's place: it encrypts one to one and in groups, and Converse, in the browser, can use it. For a group, the room has to show everyone the others' addresses.
    .do = Use an app that supports OMEMO, such as Conversations, Monal, Gajim or Dino, and an address that says nothing about you.

correction-converse-password = Converse: who are you giving your password to?
    .said = You used to read that you just had to open a public Converse page and enter your address and password.
    .now = This danger already existed, but it went unsaid: a dishonest or hacked site can take your password and read your messages. The project itself advises against using it on a site that displays outside code, such as adverts.
    .do = Only open Converse on your own host's site; better still, install an app.

correction-conversations-home = Conversations has changed address
    .said = Guides point to the Conversations code on GitHub.
    .now = Since February 2023, this XMPP app has been developed on Codeberg; GitHub only keeps a copy. It has not changed its name.

correction-email-overclaim = Encrypted email is not “the most secure”
    .said = You used to read that email encrypted with GPG was the most secure tool of all.
    .now = It has never hidden the sender, the recipients, the date or, most often, the subject. And whoever gets hold of your key and its passphrase can also read your old emails.
    .do = For everyday use, prefer a messaging app that renews its keys, such as Signal.

correction-enigmail = Enigmail no longer exists for Thunderbird
    .said = You used to read that you had to add Enigmail to Thunderbird.
    .now = Since version 78, in 2020, Thunderbird does its own encryption, and Enigmail no longer works in it. Keeping an old Thunderbird for the sake of Enigmail means keeping flaws that nobody repairs any more.
    .do = Update Thunderbird and don't add any module for encryption.

correction-k9-mail = K-9 Mail and Thunderbird for Android
    .said = You used to read that you needed K-9 Mail to encrypt your email on Android.
    .now = K-9 Mail was the basis for Thunderbird for Android, which is now the one put forward; in 2024, the team intended to maintain both. Encrypting there requires a second app, OpenKeychain, which now only receives repairs.
    .do = Try first with a message that doesn't matter; on a phone, Signal is simpler.

correction-encrypted-lists = Encrypted mailing lists
    .said = You used to read that an encrypted list was the way to send minutes to everyone.
    .now = It is still possible: Schleuder, made for this, came out in version 5.0.1 in June 2025. But its team writes that it has almost no time left and is looking for help.
    .do = Ask your host whether they still offer any; otherwise, put the minutes in CryptPad or in an encrypted room.

correction-nextcloud-chat = Nextcloud Talk is not end-to-end encrypted
    .said = You used to read that Nextcloud Talk was fully end-to-end encrypted.
    .now = The chat never has been: whoever runs the server can read the messages. For calls, it depends on the installation: on a large server, they go through a central machine.
    .do = Anything that must stay between you, write it in Signal.

correction-mattermost-free = Mattermost: the free-of-charge edition has shrunk
    .said = You used to read that Mattermost had no limit on people, and no calls.
    .now = As of August 2026, its documentation says the free-of-charge edition is meant for about fifty people and mentions an error beyond 250 accounts; calls exist in it, one to one and for forty minutes. Framasoft, the French association that runs Framateam, has made its own version from it and says it lacks the resources to develop it.
    .do = Ask the host how many accounts they accept before you invite an assembly there.

correction-discord-encryption = Discord: calls, but not messages
    .said = You used to read that nothing was encrypted on Discord.
    .now = Its ordinary calls now are, end to end, and this has been compulsory since 1 March 2026; written messages still aren't, and the company can read them. In October 2025, about 70,000 identity documents leaked from a subcontractor.
    .do = Don't write anything there that could be held against someone, and never send an identity document.

correction-messenger-encryption = Messenger: encrypted by default, little by little
    .said = You used to read that Messenger did not encrypt end to end.
    .now = Since December 2023, its private conversations and calls have gradually become so, by default; don't count on it for discussions linked to a Facebook group. Meta still sees who talks to whom, and when.
    .do = To get organised, use Signal.

correction-instagram-encryption = Instagram is removing its encryption
    .said = After 2020, you could read that Instagram offered, as an option, end-to-end encrypted messages.
    .now = Meta announced the removal of this option after 8 May 2026: assume that the company can read these messages.
    .do = Don't send anything confidential there.

correction-x-messages = Twitter is now called X
    .said = You used to read “Twitter”, whose private messages were not encrypted.
    .now = The network has been called X since July 2023. In 2025, it added optional encryption, but it keeps the keys on its own servers, behind a four-digit code: that is too weak to rely on.
    .do = Don't discuss anything in private there, encrypted or not.

correction-telegram-authorities = Telegram and the police
    .said = You used to hear that Telegram gave nothing to the police; a table from 2020 limited its groups to 100,000 people.
    .now = Since September 2024, its terms provide for handing over the IP address and number of a person under suspicion, on a valid request from the courts. Its groups, today up to 200,000 people, have never been end-to-end encrypted.
    .do = Don't organise anything there that could be held against someone.

correction-tox-backdoor = The CIA and Tox
    .said = You used to read that an American secret service had put a backdoor in the first version of Tox.
    .now = This has never been established: we have found no source. What is known is enough to choose something else: the Tox team itself writes that its encryption is experimental and has never been properly audited.
    .do = Don't spread this rumour.

correction-qtox = qTox has changed hands
    .said = Guides point to the original qTox.
    .now = That project is archived: the notice dates from February 2023. A continuation, run by TokTok, is maintained in 2026, but Tox itself remains experimental.
    .do = If your group is exposed, use Signal, Briar or Jami instead.

correction-silence = Silence is abandoned
    .said = You used to read that you should replace your SMS app with Silence.
    .now = Nothing has moved in its code since August 2020: its flaws are no longer repaired. And even encrypted, an SMS shows the phone operator who writes to whom, and when.
    .do = Copy what you need to keep somewhere else, uninstall it, and write with Signal.

correction-briar-calls = Briar doesn't make calls
    .said = You used to read that Briar partly allowed calls, and suited very large groups.
    .now = We have found no trace of calls, and nothing that announces very large groups: Briar is for writing, on Android, Windows and Linux, between people who add each other one by one.

correction-session-future = Session, perhaps closed
    .said = After 2020, Session, which doesn't ask for a number, was often recommended.
    .now = Its paid team left on 9 April 2026, and the money only guaranteed the main servers until 8 July. We have found no reliable news since.
    .do = Don't start with it; if you use it, agree right now on another way to reach each other.

correction-threema-owner = Threema: open code, German owner
    .said = You used to read that Threema was a Swiss app with closed code.
    .now = The code of its apps is public, under a free licence. In January 2026, it was sold to a German investment fund; the team and the servers were to stay in Switzerland.

correction-platform-figures = The limits of the big platforms
    .said = A table gave the number of people allowed on WhatsApp, Messenger, Snapchat, Twitter, Zoom, Teams, Discord and Telegram.
    .now = Those numbers are from 2020. In 2022, for example, WhatsApp announced 1,024 people per group and 32 in a video call.
    .do = Look at the official page before you invite people.

# Meetings and calls

correction-skype = Skype has closed
    .said = You used to read that you should avoid Skype, which many people still used.
    .now = Skype closed on 5 May 2025; Microsoft points people to Teams, which is no place to organise either.
    .do = Don't install anything that still goes by that name.

correction-zoom-encryption = Zoom and encryption
    .said = You used to read that Zoom guaranteed no encryption; the company, for its part, announced end-to-end encryption that was nothing of the sort.
    .now = A real option has existed since October 2020, but it is off by default and takes features away; a free meeting stops at forty minutes. In November 2020, the US authorities took Zoom to task for its misleading promises.
    .do = If you are invited there, ask for this option to be turned on, and don't say anything sensitive.

correction-jitsi-account = Jitsi sometimes asks for an account
    .said = You used to read that Jitsi never asked for an account.
    .now = On meet.jit.si, opening a room has required a Google, GitHub or Facebook account since 24 August 2023; guests get in without one. Each of the other servers has its own rules.
    .do = Choose a friendly server that doesn't ask for one, and try it out before the meeting.

correction-jitsi-encryption = Jitsi: encrypted, but for whom?
    .said = You used to read sometimes that Jitsi encrypts the conversation, sometimes that it never does.
    .now = With two people, sound and picture go from one device to the other, encrypted. From the third person on, the server can see and hear, unless you turn on the end-to-end option, which is off by default.
    .do = With three or more, only say what you could let the host hear.

correction-encrypted-server = An “encrypted server” doesn't protect a conversation
    .said = You used to read that, for Jitsi, Mumble or Mattermost, all you needed was an encrypted server.
    .now = That has never been true. Encrypting a server's disk protects it when it is switched off, if someone carries it away; when it is running, whoever administers it or breaks into it can read and listen.
    .do = Don't say on Mumble what you wouldn't say in front of the person who runs the server.

correction-phone-conference = Phone conferences
    .said = OVH and FreeConferenceCall used to be mentioned for meeting by phone.
    .now = We have not been able to check what has become of these offers. In any case, these calls go through companies, which can listen in and know the numbers.
    .do = Check the offer and the price of the call, and only say what you would say with the doors open.

# Anonymity, Tor, VPN

correction-vpn-anonymity = A VPN doesn't make you anonymous
    .said = A big table answered “complete anonymity: yes”, provided you added a VPN.
    .now = It was wrong, and still is: a VPN changes the intermediary you trust, nothing more. An account, a payment, a voice, the browser's fingerprint still point to you.
    .do = Ask yourself first from whom you want to hide what: that is the subject of the chapter on VPNs and Tor.

correction-burner-phone = A phone paid for in cash doesn't make you anonymous
    .said = You used to read that a burner phone, bought with cash, gave you anonymity.
    .now = That has never been true. Some countries, Belgium among them, require an identity document for a prepaid card; above all, the device tells where it sleeps, whom it calls and which other phone it travels with.
    .do = For a discreet meeting, leave all phones at home.

correction-vpn-sees-all = What your VPN provider sees
    .said = You used to read that the VPN provider sees everything you do.
    .now = It sees your address, the names of the sites and the times, as your internet provider did before it. When the site uses HTTPS, it reads neither the pages nor the messages.

correction-jitsi-torsocks = No Jitsi and no browser through torsocks
    .said = You used to read that torsocks made a Jitsi call anonymous.
    .now = It never did: Tor doesn't carry this type of traffic. At best the call fails, at worst your real address gets out alongside; and an ordinary browser can be recognised even through Tor.
    .do = For browsing, use Tor Browser; for a call, give up on Tor.

correction-mumble-torsocks = Mumble through torsocks
    .said = You used to read that you just had to run “torsocks mumble”.
    .now = Mumble sends voice as traffic that Tor doesn't carry: without TCP mode forced in its settings, there is no sound. This only applies on Linux, and the known tests are old.
    .do = Do a trial run before the meeting, and remember that Tor doesn't disguise a voice.

correction-tox-tor = Tox doesn't go through Tor
    .said = You used to read that Tox went directly through Tor, and encrypted groups with GPG.
    .now = Neither has ever been true. Without special settings, Tox connects devices directly: assume that your contacts can learn your IP address.
    .do = To write through Tor without setting anything up, use Briar.

correction-discord-tor = Discord with a VPN or Tor
    .said = You used to read that it was impossible to use Discord with a VPN or Tor Browser.
    .now = That was too absolute, and we have found no rule that says so. But Discord can demand an address or a phone number at any time, and block the account in the meantime.
    .do = In any case, organise somewhere else.

correction-tor-and-vpn = Tor and a VPN together
    .said = You used to read that you had to choose: Tor or a VPN, never both.
    .now = That was too strict. A VPN first, then Tor Browser, is acceptable: the VPN sees, in place of your internet provider, that you are using Tor. The other way round weakens anonymity: don't do it.
    .do = Most often, one of the two is enough; if Tor is blocked, try a “bridge” in Tor Browser's settings.

correction-tor-safest = The strictest level of Tor Browser
    .said = You used to read that you should always set Tor Browser to the highest security level.
    .now = That level turns JavaScript off everywhere: pads, chats and webmail no longer open. Until the middle of 2025, changing level without restarting left active what you thought was turned off.
    .do = Keep it for reading, lower it if a pad refuses to open, and restart the browser at each change.

correction-onion-addresses = .onion addresses have got longer
    .said = Guides still give .onion addresses of sixteen characters.
    .now = They have led nowhere since October 2021: one of today's addresses has fifty-six.
    .do = Take the address again from the service's official site, never from an old text.

correction-mullvad-openvpn = Mullvad without OpenVPN
    .said = Tutorials have you set Mullvad up with OpenVPN.
    .now = Mullvad announced the end of OpenVPN on its servers for 15 January 2026: that leaves WireGuard.
    .do = Use its app, or redo your setup with WireGuard.

correction-orbot-screens = Orbot: different buttons
    .said = Tutorials describe a cogwheel, “Full Device VPN” and a slider.
    .now = The screen has changed, the logic hasn't: you choose the apps that will go through Tor, then you connect. On iPhone, crashes and leaks are still possible.
    .do = On Android, in the system settings, turn on “Block connections without VPN”.

correction-tails-address = Tails has changed address
    .said = You used to read the address tails.boum.org.
    .now = The site is tails.net; in September 2024, the team joined the Tor Project. Since March 2026, the password manager provided is Secrets, which opens KeePassXC files.
    .do = Only download Tails from tails.net, and follow the verification it offers.

correction-tails-pidgin = Pidgin and OTR in Tails
    .said = You used to read that Tails came with Pidgin and OTR, ready for encrypted chat.
    .now = Both have aged. The list of software in Tails 7 still mentioned them, but in 2026 there was a recommendation to remove Pidgin from Debian, which Tails is built from: we do not know what your version will contain.
    .do = Look in its menus before you promise anything to the group.

correction-cover-your-tracks = Panopticlick is now called Cover Your Tracks
    .said = You used to read that you should test your browser on Panopticlick.
    .now = This EFF test has been called Cover Your Tracks since 2020. A good result doesn't make you anonymous: it hides neither your IP address nor an account in your name.

# Devices, disks, passwords

correction-buttercup = Buttercup has closed
    .said = You used to read that Buttercup was a good password manager.
    .now = The project closed in March 2025: its flaws won't be repaired any more.
    .do = Export your passwords to KeePassXC, check that they are there, then delete the exported file: it can be read without a password.

correction-veracrypt-mac = VeraCrypt doesn't encrypt a Mac
    .said = You used to read that VeraCrypt encrypted the computer, Windows and Mac alike.
    .now = The only system disk it can encrypt is that of Windows. Relying on it on a Mac means believing that a disk is protected when it isn't.
    .do = On a Mac, turn on FileVault and write the recovery key down on paper.

correction-veracrypt-windows = VeraCrypt and starting up Windows
    .said = VeraCrypt used to be recommended without reservation, for encrypting a whole Windows computer.
    .now = In April 2026, Microsoft closed the account that signed its programs. Version 1.26.29, from June 2026, brings new, signed ones; since then, start-up failures have nevertheless been reported on recent machines.
    .do = Before you encrypt a Windows system with it, back up your data and read the project's news; BitLocker, with its recovery key written down on paper, is often simpler.

correction-luks-derivation = LUKS: check the setting
    .said = You used to read that LUKS was enough to encrypt a Linux computer.
    .now = It is still the right choice, but the setting matters: in 2023, the French police seem to have opened an activist's computer, protected by a long passphrase; a specialist suspects the old format.
    .do = Have someone check that you have LUKS2 with argon2id; back everything up before a conversion.

correction-antivirus = An antivirus proves nothing
    .said = You used to read that a scan with Malwarebytes let you make sure the computer was clean.
    .now = A scan that finds nothing has never proved anything: it spots known programs, not a tool made to watch you.
    .do = If you believe a device is compromised, warn your group from another one, and get help before you wipe it.

# Hosts and addresses

correction-old-addresses = The addresses given in 2020
    .said = You used to read lists of servers, of .onion addresses, of tutorials, and the address of a room open in Grenoble.
    .now = We have not been able to open them one by one: some services have closed, other addresses may have changed hands. The Grenoble room belongs to the past.
    .do = Take each address again from the project's official site, and don't go into a room because an old text mentions it.

correction-framasoft-services = Framasoft has closed services
    .said = People were pointed to a long list of services from Framasoft, in France, including Framateam for assemblies.
    .now = The association announced as early as 2019 that it would close many of them; it has since opened Frama.space, for associations and collectives. At the end of 2024 Framapad was still among its services, and in 2026 Framateam was; the others have to be checked one by one.
    .do = Open the service's page and try it out before you announce it to the group.

correction-riseup-invitation = Riseup: by invitation
    .said = You used to read that, for more security, you just had to open a Riseup address.
    .now = An address requires an invitation code, given by someone who is already registered. The VPN, for its part, can be used without an account.
    .do = No invitation? Look at Autistici or Disroot, which have their own conditions; Systemli asks for one too.

correction-riseup-warrants = No host is a guarantee
    .said = Riseup's policy used to be quoted (IP addresses not kept, requests from the courts fought), which could be read as a guarantee.
    .now = It never was one: in February 2017, Riseup made it known that having no other recourse left, it had complied with two warrants, kept secret, in extortion cases. Since then, it encrypts new mailboxes on its server, and still states that it doesn't keep IP addresses.
    .do = What the host must not read has to be end-to-end encrypted.

# Law

correction-french-retention = How long your data is kept, in France
    .said = You used to read that the law imposed two years, and that internet providers kept the list of sites visited.
    .now = We have found no rule that provides for this. According to the French decrees of October 2021: five years after the end of the contract for civil identity, one year for the origin of connections; one year too for traffic and location, through a decree issued again each year, the last one known to us dating from October 2025.
    .do = We have not been able to check the October 2026 renewal: if a decision depends on it, ask a lawyer.

correction-letters-secrecy = The post and your letters
    .said = You used to read that the post office could legally open all mail.
    .now = That is not what French law says: the secrecy of correspondence is protected, on paper as online, and violating it is punished, except in the cases provided for by law.
    .do = The law punishes, it doesn't prevent: what must not be read, encrypt it or say it in person.

correction-lockdown-rules = The lockdown rules
    .said = You used to read how to justify going out, how to keep your distance, how to wait for a vaccine.
    .now = That is over: in France, this emergency regime ended on 1 August 2022. Other bans, sometimes limited to a few streets, can change overnight.
    .do = On the day itself, look at the website of the prefecture (the state's local office) or the town hall.

## The tables by use

comparison-messaging = Messaging: which to choose?
    .slug = messaging
    .summary = To choose where to write to each other: the advice at the head of each group counts for more than a good cell. “End-to-end” hides what you say, not who talks to whom: read what the service learns too.

comparison-meetings = Remote meetings: which to choose?
    .slug = meetings
    .summary = To talk to or see each other in a group: look first at how many people it can hold, then at who can listen, and do a trial run before the day. Encryption marked “if you turn it on” protects nothing until you have turned it on.

comparison-mail-and-files = Encrypted email, pads and files: which to choose?
    .slug = email-pads-files
    .summary = To send a letter, write a text together or pass on a file: look first at whether the server can read it. A pad's link is a key: whoever receives it can read, and often write.

comparison-hosts = Hosts and mailboxes: whom to trust?
    .slug = hosts
    .summary = To open a mailbox somewhere other than with Big Tech: look at how you get in, and at what the host can learn. None of them is a guarantee against the courts: what it must not read has to be encrypted before it gets there.

comparison-anonymity = Tor, VPNs and metadata: which to choose?
    .slug = tor-vpn-metadata
    .summary = To see who can link your connection to what you look at: a VPN moves the trust, Tor spreads it out. None of these tools makes you anonymous on its own: an account or a name that you give still points to you.

comparison-systems = Systems: which one for which machine?
    .slug = systems
    .summary = To replace Windows, or to work alongside it without leaving traces: compare the memory required with your machine's. Installing a system can erase everything on it: make a backup first.

comparison-disks = Encrypting a disk or a USB stick: with what?
    .slug = encrypting-a-disk
    .summary = So that a lost or seized computer doesn't give up its files: look for your system's row. The disk is only protected when the machine is switched off: in sleep mode, the key stays in memory.

comparison-passwords = Password managers: which one to choose?
    .slug = passwords
    .summary = To have just one phrase to remember: look first at where your passwords are kept, in a file of your own or on a company's server. A file has no copies other than the ones you make: back it up.

## Compromises and bits of decision trees added in November 2026

cryptpad-how-many = Nobody announces how many people can write together on CryptPad, and we have no measurement. Keep it to a few people, and do a trial run with your number before you depend on it.
cryptpad-only-through-tor = It isn't CryptPad that hides where you come from, it is Tor Browser. If a single person opens the document in another browser, the host sees where they come from. Agree on this before you give out the link.
signal-weak-connection-unknown = For writing with Signal on a bad connection, we have neither a figure nor a test. Do one from where people will be, and plan who will read aloud what doesn't arrive.

end-meeting-pseudonym-app = SimpleX, with no number and no account
    .help = Messages and groups are end-to-end encrypted, on computer, Android and iPhone, and the relays have neither your contacts nor your groups. Hand each other a link in person and compare the security codes: whoever intercepts the link can take someone's place. The project's guide stops at about a hundred, calls are one to one only, and the relay sees your IP address if Tor isn't set up. Nothing can be installed? CryptPad opens in a browser, without an account.

xmpp-host-unknown = XMPP asks for neither a name nor a number, but its hosts often ask for another address. We know of none that we can be sure asks for nothing and lets people come through Tor.
claim-note-xmpp-2026-hosts = The protocol asks for nothing; the hosts do. Disroot wants another address, others an invitation.
claim-note-no-internet = A call goes through the phone network: no need for internet.
