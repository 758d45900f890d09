# Papier de l’accueil : le planning, la fiche de montage, l’affichette de porte.

print-week = Semaine { $week }, { DAYS($first, $last) } { $year }
print-all-rows = { $count ->
    [one] { NUMBER($count) } ressource
   *[other] { NUMBER($count) } ressources
}
print-left-out = { $count ->
    [one] { NUMBER($count) } ressource masquée
   *[other] { NUMBER($count) } ressources masquées
}
print-foot = Imprimé le { DATETIME($at) } par { $who }
print-more = + { NUMBER($count) }
print-busy = Occupé
print-closed = fermé
print-seats = { NUMBER($count) } places
print-people = { NUMBER($count) } personnes
print-people-of = { NUMBER($count) } sur { NUMBER($capacity) }
print-floor = étage { $floor }
print-group = { $group ->
    [tenant] Locataire
    [member] Membre du pôle
    [academic] Académique
    [external] Externe
   *[campus] Campus
}
print-letter = { $group ->
    [tenant] L
    [member] P
    [academic] A
    [external] E
   *[campus] C
}
print-mark = { $mark ->
    [confirmed] Confirmée
    [option] Option
    [present] Présent
    [finished] Terminée
    [absent] Absent
   *[busy] Occupé
}
print-margins = Montage, démontage
print-set-up-title = Fiche de montage
print-set-up-none = Rien n’est réservé ici ce jour-là.
print-set-up-columns = { $column ->
    [from] Montage dès
    [session] Séance
    [until] Rendu à
   *[who] Pour qui
}
print-gap = { DURATION($gap) } avant le montage suivant
print-gap-none = Le montage suivant commence aussitôt
print-with = Avec { $names }
print-contact = Contact : { $name }
print-option = Option, non confirmée
print-equipment = Équipement : { $names }
print-sign-now = { DAY($day) }
print-sign-later = Ensuite
print-sign-scan = À scanner pour l’ajouter à votre agenda
