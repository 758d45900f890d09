# Électronique : ce qui empêche une facture de partir, et pourquoi.

error-invoice-not-valid = { $others ->
    [0] Le document { $number } n’est pas conforme et n’a pas été émis (règle { $rule }) : { $text }
    [one] Le document { $number } n’est pas conforme et n’a pas été émis (règle { $rule } et une autre) : { $text }
   *[other] Le document { $number } n’est pas conforme et n’a pas été émis (règle { $rule } et { $others } autres) : { $text }
}
error-validation-start = Le contrôle des factures électroniques ne démarre pas, rien n’a été émis. Réinstallez le programme ou appelez l’assistance ({ $detail }).
error-validation-died = Le contrôle des factures électroniques s’est arrêté, rien n’a été émis. Relancez l’émission ({ $detail }).
error-validation-timeout = Le contrôle des factures électroniques n’a pas répondu en { $detail } secondes, rien n’a été émis. Relancez l’émission.
error-validation-unreadable = La réponse du contrôle des factures électroniques est illisible, rien n’a été émis. Relancez l’émission ({ $detail }).
error-validation-silent = Le contrôle des factures électroniques n’a appliqué aucune de ses règles, rien n’a été émis. Appelez l’assistance ({ $detail }).

# Ce que le programme vérifie lui-même (règles CD-01 à CD-26).
einvoice-line-net = Ligne { NUMBER($line) } : le prix multiplié par la quantité donne { MONEY($expected) }, la ligne dit { MONEY($found) }.
einvoice-line-positions = Les lignes ne sont pas numérotées 1, 2, 3…
einvoice-line-number = Ligne { NUMBER($line) } : { $what ->
    [quantity] la quantité
    [base-quantity] la quantité de base du prix
   *[price] le prix unitaire
} { $value } est hors des limites : quatre décimales au plus, jamais négatif pour un prix, plus de zéro pour sa base.
einvoice-vat-groups = La TVA { $category } à { PERCENT($rate) } doit figurer une fois, et une seule, dans le détail de la TVA.
einvoice-vat-base = La base de la TVA à { PERCENT($rate) } est de { MONEY($expected) }, la facture dit { MONEY($found) }.
einvoice-vat-tax = La TVA à { PERCENT($rate) } est de { MONEY($expected) }, la facture dit { MONEY($found) }.
einvoice-total = { $what ->
    [net] Le total hors taxes
    [tax] Le total de la TVA
   *[gross] Le total toutes taxes comprises
} est de { MONEY($expected) }, la facture dit { MONEY($found) }.
einvoice-total-positive = Le total { MONEY($found) } n’est pas positif : un montant à rendre fait l’objet d’un avoir.
einvoice-amount = { $what ->
    [net] Le total hors taxes
    [tax] Un montant de TVA
    [gross] Le total toutes taxes comprises
    [line] Le montant d’une ligne
    [base] Une base
    [quantity] La quantité d’une ligne
   *[allowance] Le montant d’une remise ou d’un supplément
} s’écrit avec deux décimales et sans zéro négatif, pas { $value }.
einvoice-allowance = La remise ou le supplément { NUMBER($number) } n’a pas de montant positif ou pas de motif ({ $reason }).
einvoice-allowance-share = La remise ou le supplément { NUMBER($number) } est de { MONEY($expected) } d’après son pourcentage, la facture dit { MONEY($found) }.
einvoice-vat-rate = Le taux { PERCENT($rate) } n’existe pas en France pour la catégorie de TVA { $category }.
einvoice-reverse-charge = L’autoliquidation demande le numéro de TVA { $who ->
    [seller] du vendeur
   *[buyer] de l’acheteur
}.
einvoice-outside-scope = Ce qui est hors du champ de la TVA ne figure pas sur la même facture que le reste.
einvoice-exemption = Catégorie de TVA { $category } : le motif et le code d’exonération figurent ensemble, et seulement sans TVA.
einvoice-exemptions-mixed = Une facture n’a qu’un motif d’exonération, celle-ci en a plusieurs ({ $codes }).
einvoice-due-date = L’échéance du { DATE($due) } précède la date de la facture, le { DATE($issued) }.
einvoice-period = La période facturée finit le { DATE($last) } avant de commencer le { DATE($first) }.
einvoice-line-period = Ligne { NUMBER($line) } : la prestation ({ DAYS($first, $last) }) ne finit pas dans la période facturée.
einvoice-number = Le numéro « { $number } » n’est pas admis : 35 caractères au plus, lettres sans accent, chiffres et + - _ /.
einvoice-credit-reference = Un avoir cite le numéro et la date d’une facture antérieure.
einvoice-invoice-reference = Une facture n’en corrige pas une autre ({ $number }) : c’est le rôle d’un avoir.
einvoice-mention = { $subject ->
    [PMT] L’indemnité de recouvrement
    [PMD] La mention des pénalités de retard
   *[AAB] La mention de l’escompte
} doit figurer une fois, avec un texte (trouvée : { NUMBER($count) }).
einvoice-treatment = Le traitement par la plateforme doit être B2B, B2BINT, B2C ou OUTOFSCOPE, pas « { $found } ».
einvoice-treatment-person = Le traitement { $found } ne convient pas à cet acheteur : B2C est pour les particuliers, et pour eux seuls.
einvoice-process = Une facture de prestations en euros est attendue (S1, EUR), pas { $process }, { $currency }.
einvoice-endpoint = { $who ->
    [seller] Le vendeur
   *[buyer] L’acheteur
} { $name } n’a pas d’adresse électronique de facturation : indiquez son SIREN ou une adresse e-mail.
einvoice-endpoint-mail = { $name } n’a pas d’adresse électronique de facturation : indiquez une adresse e-mail.
einvoice-endpoint-siren = L’adresse de facturation { $endpoint } ne commence pas par le SIREN de { $name }.
einvoice-nameless = { $what ->
    [seller] Le vendeur
    [buyer] L’acheteur
   *[line] Une ligne
} n’a pas de nom.
einvoice-character = Un texte contient un caractère qui ne s’écrit pas ({ $code }) : { $text }
einvoice-identifier = { $name }, { $value } : { $reason }
einvoice-siret = Le SIRET { $siret } de { $name } ne commence pas par son SIREN { $siren }.
einvoice-vat-negative = Les remises dépassent ce qui est facturé au taux de { NUMBER($rate) } % : { MONEY($found) }.
