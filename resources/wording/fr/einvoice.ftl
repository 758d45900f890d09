# Électronique : ce qui empêche une facture de partir, et pourquoi.

error-invoice-not-valid = { $others ->
    [0] La facture { $number } n’est pas conforme et n’a pas été émise. Règle { $rule } : { $text }
    [one] La facture { $number } n’est pas conforme et n’a pas été émise. Règle { $rule } : { $text } (et une autre)
   *[other] La facture { $number } n’est pas conforme et n’a pas été émise. Règle { $rule } : { $text } (et { $others } autres)
}
error-validation-start = Le contrôle des factures électroniques ne démarre pas, rien n’a été émis. Réinstallez le programme ou appelez l’assistance ({ $detail }).
error-validation-died = Le contrôle des factures électroniques s’est arrêté, rien n’a été émis. Relancez l’émission ({ $detail }).
error-validation-timeout = Le contrôle des factures électroniques n’a pas répondu en { $detail } secondes, rien n’a été émis. Relancez l’émission.
error-validation-unreadable = La réponse du contrôle des factures électroniques est illisible, rien n’a été émis. Relancez l’émission ({ $detail }).
error-validation-silent = Le contrôle des factures électroniques n’a appliqué aucune de ses règles, rien n’a été émis. Appelez l’assistance ({ $detail }).
