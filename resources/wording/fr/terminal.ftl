## Phrases de la ligne de commande

error-import-refused = { $count ->
    [one] Rien n’a été importé : une cellule est à corriger (voir ci-dessus).
   *[other] Rien n’a été importé : { $count } cellules sont à corriger (voir ci-dessus).
}
error-no-such-sample = Aucun campus d’exemple ne s’appelle « { $name } » ; essayez « technoparc ».
error-month-partly-issued = { $count ->
    [one] Une facture n’a pas été émise ; les autres le sont. Corrigez la cause, puis relancez.
   *[other] { $count } factures n’ont pas été émises ; les autres le sont. Corrigez les causes, puis relancez.
}
error-check-failed = Une vérification au moins ne tient pas (voir ci-dessus) ; restaurez une sauvegarde ou faites examiner le fichier.
error-month-kept-back = Rien n’a été émis : complétez ou approuvez ce qui figure ci-dessus, puis relancez.
terminal-give-a-reason = avec --reason « motif », vous pouvez passer outre ; le motif est gardé
error-seller-file = Ligne { $line } du fichier de l’émetteur : { $reason }
error-seller-setting = « { $name } » n’est pas un réglage de l’émetteur
error-file = { $path } ne peut être ni lu ni écrit ({ $reason }). Vérifiez le dossier et ses droits.
terminal-sealed = { $count ->
    [0] Aucune écriture à valider.
    [one] Une écriture validée (nº { $first }).
   *[other] { NUMBER($count) } écritures validées (nº { $first } à { $last }).
}
terminal-still-open = { $left_out ->
    [yes] { $count ->
        [one] Une écriture n’est pas encore validée : elle ne figure pas dans ce journal. « campus-desk export fec » la valide.
       *[other] { NUMBER($count) } écritures ne sont pas encore validées : elles ne figurent pas dans ce journal. « campus-desk export fec » les valide.
    }
   *[no] { $count ->
        [one] Une écriture n’est pas encore validée : elle figure en dernier, sans numéro, et peut encore changer. « campus-desk export fec » la valide.
       *[other] { NUMBER($count) } écritures ne sont pas encore validées : elles figurent en dernier, sans numéro, et peuvent encore changer. « campus-desk export fec » les valide.
    }
}
terminal-taken-back = { $number } : { $kind ->
    [paid] le paiement de { MONEY($amount) } du { DATE($day) } est annulé.
   *[sent] l’envoi du { DATE($day) } est annulé.
}
terminal-nothing-to-issue = Rien à émettre : { DATE($month, style: "month") }.
terminal-folder-created = Dossier créé : { $folder }
terminal-no-month = « { $text } » n’est pas un mois : écrivez l’année et le mois, de 01 à 12, par exemple 2026-10.
terminal-no-day = « { $text } » n’est pas un jour du calendrier : écrivez l’année, le mois et le jour, par exemple 2026-11-24.
terminal-no-time = « { $text } » n’est pas une date avec une heure : écrivez 2026-11-24T09:00, ou avec son décalage 2026-11-24T09:00+01:00.
