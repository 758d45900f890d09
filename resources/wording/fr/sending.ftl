# Envoi des factures et des avoirs.

## Ce qui accompagne le document

mail-invoice-subject = Facture { $number } – { $seller }
mail-credit-note-subject = Avoir { $number } – { $seller }
mail-invoice-text =
    Madame, Monsieur,

    Veuillez trouver ci-joint notre facture { $number } du { DATE($issued) }, d’un montant de { MONEY($gross) } TTC, à régler au plus tard le { DATE($due) }.

    Cordialement,

    { $signature }
mail-settled-invoice-text =
    Madame, Monsieur,

    Veuillez trouver ci-joint notre facture { $number } du { DATE($issued) }. Vous n’avez rien à régler.

    Cordialement,

    { $signature }
mail-credit-note-text =
    Madame, Monsieur,

    Veuillez trouver ci-joint notre avoir { $number } du { DATE($issued) }, d’un montant de { MONEY($gross) } TTC, relatif à la facture { $corrects }.

    Cordialement,

    { $signature }
mail-test-subject = Campus Desk : message d’essai
mail-test-text =
    Bonjour,

    Ce message est parti de Campus Desk par le serveur { $host }. S’il vous parvient, les factures partiront aussi.

    { $signature }

## Ce qui retient un document

sending-sent = { $number } est déjà parti le { DATE($day) }.
sending-waits = { $number } attend déjà d’être envoyé.
error-mail-not-set-up = L’envoi par e-mail n’est pas réglé : indiquez l’expéditeur et le serveur.
error-mail-specimen = Ceci est le campus d’exemple : rien n’est envoyé à de vraies personnes.
error-platform-specimen = Ceci est le campus d’exemple : aucun de ses documents ne va à une plateforme.
error-no-folder-folder = Aucun dossier n’est choisi pour les documents à poster.
error-no-folder-platform = Aucun dossier n’est choisi pour la plateforme agréée.
error-no-folder-chorus-pro = Aucun dossier n’est choisi pour Chorus Pro.
error-no-invoice-email = { $customer } n’a pas d’adresse e-mail.
error-invoice-email = { $customer } : « { $text } » n’est pas une adresse e-mail.
error-chorus-siret = { $number } ne porte pas de SIRET pour { $customer }, et Chorus Pro le refuserait. Complétez le client, créditez la facture et émettez-la de nouveau.
error-platform-endpoint = { $number } ne porte pas d’adresse électronique pour { $customer } : aucune plateforme ne saurait à qui le remettre. Complétez le client, créditez la facture et émettez-la de nouveau, ou changez la voie d’envoi.

## Ce qui n’est pas parti

error-mail-unreachable = Le serveur { $host } (port { $port }) ne répond pas : { $reason }
error-mail-certificate = Le certificat du serveur { $host } n’est pas valable ({ $reason }) : rien n’a été envoyé.
error-mail-encryption = La connexion chiffrée à { $host } a échoué ({ $reason }) : rien n’a été envoyé.
error-mail-no-starttls = Le serveur { $host } ne propose pas STARTTLS : rien n’a été envoyé sans chiffrement. Essayez TLS, port 465.
error-mail-no-sign-in = Le serveur { $host } ne propose aucune identification par mot de passe sur cette connexion.
error-mail-sign-in = Le serveur { $host } refuse l’utilisateur { $user } et son mot de passe : { $answer }
error-mail-refused = Le serveur de messagerie a refusé : { $answer }
error-mail-recipient = Le serveur de messagerie a refusé le destinataire { $answer }
error-mail-utf8 = Le serveur de messagerie ne connaît pas les adresses accentuées : { $recipient }
error-mail-broken-off = La connexion à { $host } s’est interrompue : { $reason }
error-mail-unencrypted = Sans chiffrement, seul un serveur de cet ordinateur est accepté, pas { $host }.
error-no-password = Le mot de passe de { $account } n’est pas enregistré sur cet ordinateur : saisissez-le dans les réglages d’envoi.
error-no-keyring = Cet ordinateur n’a pas de trousseau pour les mots de passe (Secret Service, KWallet, Trousseau d’accès ou Gestionnaire d’identification). Installez-en un, ou utilisez un serveur sans mot de passe.
error-keyring-closed = Le trousseau de cet ordinateur ne répond pas ({ $detail }). Déverrouillez-le, puis réessayez.
error-folder-missing = Le dossier { $path } n’est pas là. Branchez le lecteur ou choisissez un autre dossier.
error-folder-write = { $path } n’a pas pu être écrit : { $reason }
error-folder-other-content = { $path } existe déjà avec un autre contenu et n’a pas été remplacé.
error-manifest-altered = { $path } n’est plus la liste qui a été écrite. Mettez-la de côté, puis réessayez.
error-send-unexpected = Une erreur inattendue a empêché l’envoi : { $detail }
error-send-interrupted = Le programme s’est arrêté { NUMBER($attempts) } fois pendant l’envoi. Vérifiez si le document est arrivé avant de réessayer.
sent-but-not-to = Parti, mais refusé pour { $refused }.

## Boîte d’envoi et réglages

error-message-unknown = Ce message n’est pas dans la boîte d’envoi.
error-message-left = Ce message est déjà parti.
error-message-leaving = Ce message est en train de partir. Attendez un instant.
error-mail-host = Indiquez le nom du serveur, par exemple smtp.exemple.fr.
error-mail-sender = Indiquez l’adresse que les clients voient comme expéditeur.
error-mail-port = Un port est un nombre de 1 à 65 535.
error-mail-text = Un texte d’une ligne, 254 caractères au plus.
error-mail-signature = La signature a { NUMBER($limit) } caractères au plus.
error-mail-setting = Les réglages d’envoi ont été modifiés par un autre outil : « { $text } » ne se lit pas.
error-nothing-to-send = Rien à envoyer.
error-some-kept-back = { $count ->
    [one] Un document n’est pas parti (voir ci-dessus).
   *[other] { $count } documents ne sont pas partis (voir ci-dessus).
}
