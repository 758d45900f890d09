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

error-mail-unknown-host =
    Aucun serveur ne porte le nom { $host }. Vérifiez ce nom, et que cet ordinateur est connecté à internet.
    Détail technique : { $reason }
error-mail-connection-refused =
    Le serveur { $host } n’accepte aucune connexion sur le port { $port }. Vérifiez le port et le chiffrement.
    Détail technique : { $reason }
error-mail-timeout =
    Le serveur { $host } n’a pas répondu en une demi-minute.
    Détail technique : { $reason }
error-mail-unreachable =
    Le serveur { $host } (port { $port }) est injoignable. Vérifiez que cet ordinateur est connecté à internet.
    Détail technique : { $reason }
error-mail-certificate =
    { $problem ->
        [expired] Le certificat du serveur { $host } a expiré
        [not-yet] Le certificat du serveur { $host } n’est pas encore valable : vérifiez la date de cet ordinateur
        [name] Le certificat n’est pas celui de { $host } mais d’un autre serveur
        [issuer] Le certificat du serveur { $host } ne vient de personne en qui cet ordinateur ait confiance
       *[other] Le certificat du serveur { $host } n’est pas valable
    }. Rien n’a été envoyé.
    Détail technique : { $reason }
error-mail-encryption =
    La connexion chiffrée à { $host } n’a pas pu être établie : rien n’a été envoyé. Vérifiez le port et le chiffrement.
    Détail technique : { $reason }
error-mail-no-starttls = Le serveur { $host } ne propose pas STARTTLS : rien n’a été envoyé sans chiffrement. Essayez TLS, port 465.
error-mail-no-sign-in = Le serveur { $host } ne propose aucune identification par mot de passe sur cette connexion.
error-mail-sign-in = Le serveur { $host } refuse l’utilisateur { $user } et son mot de passe : { $answer }
error-mail-refused = Le serveur de messagerie a refusé : { $answer }
error-mail-recipient = Le serveur de messagerie a refusé le destinataire { $answer }
error-mail-utf8 = Le serveur de messagerie ne connaît pas les adresses accentuées : { $recipient }
error-mail-broken-off =
    Le serveur { $host } a interrompu la connexion.
    Détail technique : { $reason }
error-mail-closed = Campus Desk a été fermé avant que { $host } ait répondu.
error-mail-unencrypted = Sans chiffrement, seul un serveur de cet ordinateur est accepté, pas { $host }.
error-no-password = Le mot de passe de { $account } n’est pas enregistré sur cet ordinateur : saisissez-le dans les réglages d’envoi.
error-no-keyring = Cet ordinateur n’a pas de trousseau pour les mots de passe (Secret Service, KWallet, Trousseau d’accès ou Gestionnaire d’identification). Installez-en un, ou utilisez un serveur sans mot de passe.
error-keyring-closed = Le trousseau de cet ordinateur ne répond pas ({ $detail }). Déverrouillez-le, puis réessayez.
error-folder-missing = Le dossier { $path } n’est pas là. Branchez le lecteur ou choisissez un autre dossier.
error-folder-denied = Cet ordinateur ne permet pas d’écrire dans { $path }.
error-folder-full = { $path } n’a pas pu être écrit : le disque est plein.
error-folder-write =
    { $path } n’a pas pu être écrit.
    Détail technique : { $reason }
error-folder-other-content = { $path } existe déjà avec un autre contenu et n’a pas été remplacé.
error-manifest-altered = { $path } n’est plus la liste qui a été écrite. Mettez-la de côté, puis réessayez.
error-send-unexpected = Une erreur inattendue a empêché l’envoi : { $detail }
error-send-interrupted = Le programme s’est arrêté { NUMBER($attempts) } fois pendant l’envoi. Vérifiez si le document est arrivé avant de réessayer.
sent-but-not-to = Parti, mais refusé pour { $refused }.
sent-perhaps-twice = Parti. Un essai précédent s’était interrompu avant la réponse du serveur : le document est peut-être arrivé deux fois.

## Boîte d’envoi et réglages

error-message-unknown = Ce message n’est pas dans la boîte d’envoi.
error-message-left = Ce message est déjà parti.
error-message-leaving = Ce message est en train de partir. Attendez un instant.
error-mail-host = Indiquez le nom du serveur, par exemple smtp.exemple.fr.
error-mail-sender = Indiquez l’adresse que les clients voient comme expéditeur.
error-mail-port = Un port est un nombre de 1 à 65 535.
error-mail-text = Un texte d’une ligne, 254 caractères au plus.
error-mail-signature = La signature a { NUMBER($limit) } caractères au plus.
error-mail-placeholder = { $name } ne remplace rien. Ce qui peut figurer entre accolades : { $known }.
error-mail-brace = Une accolade est seule. Ce qui peut figurer entre accolades : { $known }.
error-mail-words = { NUMBER($limit) } caractères au plus.
error-mail-setting = Les réglages d’envoi ont été modifiés par un autre outil : « { $text } » ne se lit pas.
error-nothing-to-send = Rien à envoyer.
error-some-kept-back = { $count ->
    [one] Un document n’est pas parti (voir ci-dessus).
   *[other] { $count } documents ne sont pas partis (voir ci-dessus).
}
