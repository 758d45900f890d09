# What happens to documents after their issue.

error-event-before-issue = { $number } n’a été émis que le { DATE($issued) } : le { DATE($day) } est trop tôt.
error-event-to-come = Le { DATE($day) } n’est pas encore passé : indiquez un jour jusqu’à aujourd’hui.
error-event-unknown = Cet envoi ou ce paiement n’existe pas.
error-event-revoked = Cet envoi ou ce paiement est déjà annulé.
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
