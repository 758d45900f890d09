# What happens to documents after their issue.

error-event-before-issue = { $number } n’a été émis que le { DATE($issued) } : le { DATE($day) } est trop tôt.
error-event-to-come = Le { DATE($day) } n’est pas encore passé : indiquez un jour jusqu’à aujourd’hui.
error-event-unknown = Cet envoi ou ce paiement n’existe pas.
error-event-revoked = Cet envoi ou ce paiement est déjà annulé.
error-no-mark-left = { $count ->
    [one] Il n’y a plus rien à annuler sur { $number } : aucun envoi ni paiement n’y est noté. Rien n’a été changé.
   *[other] Il n’y a plus rien à annuler sur { $number } : aucun envoi ni paiement n’y est noté. Rien n’a été changé.
}
error-payment-amount = Indiquez un montant supérieur à 0, avec deux décimales au plus.
error-payment-of-one = Un montant ne vaut que pour une seule facture : marquez-les une à une, ou toutes sans montant.
error-paid-credit-note = { $number } est un avoir : seule une facture se paie.
error-paid-credited = La facture { $number } est entièrement créditée par { $credit } : il n’y a plus rien à payer.
error-paid-already = Il ne reste rien à payer sur la facture { $number }.
error-paid-too-much = Il ne reste que { MONEY($due) } à payer sur la facture { $number } : { MONEY($amount) }, c’est trop.

error-closing-not-over = Ce mois n’est pas terminé ({ DATE($month, style: "month") }) : il se clôture à partir du premier jour du mois suivant.
error-closing-nothing-issued = Rien n’a été émis jusqu’en { DATE($month, style: "month") } : il n’y a rien à clôturer.
error-closing-closed = Ce mois est déjà clôturé ({ DATE($month, style: "month") }).
error-closing-order = Clôturez d’abord { DATE($expected, style: "month") } : les mois se clôturent dans l’ordre.
error-not-found-closing = Le mois { $key } n’est pas clôturé.

# Accounting
error-account-number = « { $text } » n’est pas un numéro de compte : trois chiffres, puis des chiffres ou des majuscules, 20 caractères au plus.
error-account-number-missing = Indiquez un numéro de compte, par exemple 706100.
error-account-label = Indiquez un libellé d’une ligne, de { NUMBER($limit) } caractères au plus.
error-account-class = Le compte { $number } ne convient pas : ce compte-ci commence par { $beginning }.
error-account-label-twice = Le compte { $number } a deux libellés différents : donnez-lui le même partout.
error-journal-code = « { $text } » n’est pas un code de journal : une à dix majuscules ou chiffres, par exemple VE.
error-journal-code-missing = Indiquez un code de journal, par exemple VE.
error-journal-codes-same = Les ventes et la banque ont chacune leur journal : « { $text } » ne peut servir aux deux.
error-fiscal-month = L’exercice commence un mois de l’année : indiquez un nombre de 1 à 12.
error-fiscal-month-sealed = Des écritures sont déjà validées : le début de l’exercice ne change plus.
error-accounting-empty = Aucune écriture n’est validée pour l’exercice { $year } : il n’y a rien à exporter.
error-fec-siren = Le SIREN de l’émetteur manque : il figure dans le nom du fichier des écritures comptables.
accounting-document-380 = Facture { $number } { $customer }
accounting-document-381 = Avoir { $number } sur facture { $corrects } { $customer }
accounting-payment = Règlement { $number } { $customer } { $detail }
accounting-payment-taken-back = Annulation du règlement { $number } { $customer } { $detail }
accounting-journal-title = Journal { $year }
accounting-column = { $column ->
    [journal] Journal
    [journal_label] Libellé du journal
    [entry] Écriture
    [entry_date] Date
    [account] Compte
    [account_label] Libellé du compte
    [auxiliary] Auxiliaire
    [auxiliary_label] Nom de l’auxiliaire
    [piece] Pièce
    [piece_date] Date de pièce
    [label] Libellé
    [debit] Débit
    [credit] Crédit
    [lettering] Lettrage
    [lettered_on] Lettré le
   *[validated_on] Validé le
}
