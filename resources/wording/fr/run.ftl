# The month: what to look at first, and why something was not issued.

month-seller-missing = Il manque { $what } de l’émetteur des factures.
month-seller-no-iban = L’IBAN de l’émetteur manque : les factures n’auront pas de code de paiement.
month-customer-missing = Il manque { $what } sur la fiche du client.
month-no-tariff = { $count ->
    [one] { $resource }, { DATE($first) } : aucun tarif, non facturé.
   *[other] { $resource } : aucun tarif, { NUMBER($count) } utilisations non facturées ({ DAYS($first, $last) }).
}
month-no-head-count = { $count ->
    [one] { $title }, { DATE($first) } : prix par personne mais effectif non indiqué, non facturé.
   *[other] Prix par personne mais effectif non indiqué : { NUMBER($count) } utilisations non facturées ({ DAYS($first, $last) }).
}
month-zero-price = { $count ->
    [one] { $title }, { DATE($first) } : prix nul.
   *[other] Prix nul : { NUMBER($count) } utilisations ({ DAYS($first, $last) }).
}
month-nothing-to-pay = Rien à payer : le total est nul.
month-much-more = { NUMBER($percent) } % de plus que le mois précédent ({ MONEY($last) })
month-much-less = { NUMBER($percent) } % de moins que le mois précédent ({ MONEY($last) })
month-credited-before = { $count ->
    [one] { $title }, { DATE($first) } : déjà facturé ({ $invoice }), avoir établi, facturé à nouveau.
   *[other] { NUMBER($count) } utilisations ({ DAYS($first, $last) }) : déjà facturées ({ $invoice }), avoir établi, facturées à nouveau.
}
month-option-ended = { $count ->
    [one] { $title }, { DATE($first) } : option passée sans confirmation, non facturée.
   *[other] { NUMBER($count) } options passées sans confirmation, non facturées ({ DAYS($first, $last) }).
}

error-issue-date-goes-back = La date du jour ({ DATE($day) }) précède celle du dernier document émis ({ DATE($last) }). Rien n’a été émis : vérifiez l’horloge de l’ordinateur.
error-numbers-in-motion = D’autres postes émettent en même temps : aucun numéro n’a pu être pris. Rien n’a été enregistré, recommencez.
error-month-in-motion = Les réservations changent sans cesse pendant l’émission. Rien n’a été enregistré, recommencez.
error-issue-unexpected = Un défaut du programme a empêché cette facture ; rien n’en a été enregistré. Signalez-le : { $detail }
error-document-failed = Ce document n’a pas pu être mis en page ; rien n’en a été enregistré. Signalez-le : { $detail }
error-document-number = « { $text } » n’est pas un numéro de facture ni d’avoir, par exemple F2026-000123.
error-credit-reason = Indiquez le motif de l’avoir : il figure sur le document.
error-credit-of-credit-note = { $number } est un avoir : on ne crédite que des factures.
error-already-credited = La facture { $number } est déjà créditée par l’avoir { $credit_note }.
error-siret-of-another-siren = Ce SIRET n’appartient pas au SIREN { $siren }.
