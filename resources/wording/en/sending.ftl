# Sending invoices and credit notes.

## What goes with the document

mail-invoice-subject = Invoice { $number } – { $seller }
mail-credit-note-subject = Credit note { $number } – { $seller }
mail-invoice-text =
    Dear Sir or Madam,

    Please find attached our invoice { $number } of { DATE($issued) } for { MONEY($gross) } including VAT, payable by { DATE($due) }.

    Kind regards

    { $signature }
mail-settled-invoice-text =
    Dear Sir or Madam,

    Please find attached our invoice { $number } of { DATE($issued) }. There is nothing for you to pay.

    Kind regards

    { $signature }
mail-credit-note-text =
    Dear Sir or Madam,

    Please find attached our credit note { $number } of { DATE($issued) } for { MONEY($gross) } including VAT, relating to invoice { $corrects }.

    Kind regards

    { $signature }
mail-test-subject = Campus Desk: test message
mail-test-text =
    Hello,

    This message left Campus Desk through the server { $host }. If it reaches you, invoices will go out too.

    { $signature }

## What keeps a document back

sending-sent = { $number } was sent on { DATE($day) } already.
sending-waits = { $number } is waiting to be sent already.
error-mail-not-set-up = Sending by e-mail is not set up: enter the sender and the server.
error-mail-specimen = This is the sample campus: nothing is sent to real people.
error-platform-specimen = This is the sample campus: none of its documents goes to a platform.
error-no-folder-folder = No folder has been chosen for documents to be posted.
error-no-folder-platform = No folder has been chosen for the approved platform.
error-no-folder-chorus-pro = No folder has been chosen for Chorus Pro.
error-no-invoice-email = { $customer } has no e-mail address.
error-invoice-email = { $customer }: “{ $text }” is not an e-mail address.
error-chorus-siret = { $number } bears no SIRET for { $customer }, and Chorus Pro would reject it. Complete the customer, credit the invoice and issue it again.
error-platform-endpoint = { $number } bears no electronic address for { $customer }: no platform would know whom to give it to. Complete the customer, credit the invoice and issue it again, or send it another way.

## What did not leave

error-mail-unknown-host =
    There is no server named { $host }. Check its name, and whether this computer is connected to the internet.
    Technical detail: { $reason }
error-mail-connection-refused =
    The server { $host } accepts no connection on port { $port }. Check port and encryption.
    Technical detail: { $reason }
error-mail-timeout =
    The server { $host } has not answered for half a minute.
    Technical detail: { $reason }
error-mail-unreachable =
    The server { $host } (port { $port }) cannot be reached. Check whether this computer is connected to the internet.
    Technical detail: { $reason }
error-mail-certificate =
    { $problem ->
        [expired] The certificate of the server { $host } has expired
        [not-yet] The certificate of the server { $host } is not valid yet: check the date of this computer
        [name] The certificate is not that of { $host } but of another server
        [issuer] The certificate of the server { $host } comes from nobody whom this computer trusts
       *[other] The certificate of the server { $host } is not valid
    }. Nothing was sent.
    Technical detail: { $reason }
error-mail-encryption =
    The encrypted connection to { $host } could not be made: nothing was sent. Check port and encryption.
    Technical detail: { $reason }
error-mail-no-starttls = The server { $host } does not offer STARTTLS: nothing was sent unencrypted. Try TLS, port 465.
error-mail-no-sign-in = The server { $host } offers no sign-in by password on this connection.
error-mail-sign-in = The server { $host } refuses the user { $user } with this password: { $answer }
error-mail-refused = The mail server refused: { $answer }
error-mail-recipient = The mail server refused the recipient { $answer }
error-mail-utf8 = The mail server does not know addresses with accents: { $recipient }
error-mail-broken-off =
    The server { $host } broke off the connection.
    Technical detail: { $reason }
error-mail-closed = Campus Desk was closed before { $host } had answered.
error-mail-unencrypted = Only a server on this computer may do without encryption, not { $host }.
error-no-password = The password of { $account } is not kept on this computer: enter it in the sending settings.
error-no-keyring = This computer has no keyring for passwords (Secret Service, KWallet, Keychain or Credential Manager). Install one, or use a server without a password.
error-keyring-closed = The keyring of this computer does not answer ({ $detail }). Unlock it, then try again.
error-folder-missing = The folder { $path } is not there. Connect the drive, or choose another folder.
error-folder-denied = This computer does not permit writing to { $path }.
error-folder-full = { $path } could not be written: the drive is full.
error-folder-write =
    { $path } could not be written.
    Technical detail: { $reason }
error-folder-other-content = { $path } exists already with other content and was not replaced.
error-manifest-altered = { $path } is no longer the list that was written. Put it aside, then try again.
error-send-unexpected = An unexpected error kept it from leaving: { $detail }
error-send-interrupted = The program ended { NUMBER($attempts) } times while sending. See whether the document has arrived before you try again.
sent-but-not-to = Sent, but refused for { $refused }.
sent-perhaps-twice = Sent. An earlier try was cut off before the server had answered: it may have arrived twice.

## Outbox and settings

error-message-unknown = This message is not in the outbox.
error-message-left = This message has left already.
error-message-leaving = This message is leaving right now. Wait a moment.
error-mail-host = Enter the name of the server, for example smtp.example.com.
error-mail-sender = Enter the address that customers see as the sender.
error-mail-port = A port is a number from 1 to 65,535.
error-mail-text = One line of text, 254 characters at most.
error-mail-signature = The signature has { NUMBER($limit) } characters at most.
error-mail-placeholder = { $name } stands for nothing. What may stand in braces: { $known }.
error-mail-brace = There is a brace without its counterpart. What may stand in braces: { $known }.
error-mail-words = { NUMBER($limit) } characters at most.
error-mail-setting = The sending settings were changed by another tool: “{ $text }” cannot be read.
error-nothing-to-send = Nothing to send.
error-some-kept-back = { $count ->
    [one] One document did not leave (see above).
   *[other] { $count } documents did not leave (see above).
}
