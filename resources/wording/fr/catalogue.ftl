# Catalogue, customers and tariffs: what cannot be saved, and what an import says of its rows.

error-code = Un code a de 1 à 32 caractères, sans espace.
error-code-taken = Le code { $code } est déjà pris.
error-name-missing = Il manque un nom.
error-capacity = La capacité va de 1 à { NUMBER($limit) } personnes ; laissez vide là où elle n’a pas de sens.
error-containment = Une partie ou une unité a une ressource parente, et seule une partie ou une unité en a une.
error-no-such-parent = La ressource parente n’existe pas.
error-parent-cycle = { $code } ferait partie d’elle-même.
error-parts-and-units = { $code } se divise en parties ou réunit des unités identiques, pas les deux.
error-nested-pool = Une unité d’un lot n’a ni parties ni unités, et le lot { $code } ne fait partie de rien.
error-still-booked = { $resource } est réservé à partir du { DATETIME($at) } : divisez ou réunissez la salle quand rien n’est plus réservé.
error-language = La langue des documents est l’une de celles-ci : { $languages }.
error-email = Cette adresse e-mail n’en est pas une.
error-payment-days = Le délai de paiement va de 0 à { NUMBER($limit) } jours.
error-siret-siren = Un SIRET commence par le SIREN de l’entreprise, ici { $siren }.
error-vat-siren = Un numéro de TVA français se termine par le SIREN de l’entreprise, ici { $siren }.
error-country = Le pays est un code de deux lettres, par exemple FR, DE ou CH.
error-country-unknown = Aucun pays n’a le code « { $code } » (ISO 3166-1) : FR, DE, CH, GB…
error-tariff-without-price = Ce tarif n’a aucun prix.
error-tariff-twice = Le tarif { $code } vaut déjà pour le même groupe et la même ressource à partir du même jour.

# Files of records
csv-empty = Le fichier est vide.
csv-unreadable = La suite du fichier est illisible : un guillemet ouvert n’est pas refermé, ou refermé au mauvais endroit.
csv-row-too-long = La ligne a { NUMBER($cells) } cellules, l’en-tête n’a que { NUMBER($columns) } colonnes.
csv-cell-without-column = Une cellule est remplie sous une colonne sans nom.
csv-column-twice = Cette colonne figure deux fois.
csv-unknown-column = Cette colonne est inconnue. Colonnes possibles : { $columns }.
csv-missing-column = Cette colonne manque.
csv-row-twice = Le même code figure déjà ligne { $line }.
csv-cell-empty = Cette cellule ne peut pas rester vide.
csv-cell-needed = Cette cellule ne peut pas rester vide. Valeurs possibles : { $choices }.
csv-not-a-choice = « { $text } » ne convient pas. Valeurs possibles : { $choices }.
csv-unknown-code = Le code { $code } est inconnu. Codes connus : { $known }.
csv-not-a-number = « { $text } » n’est pas un nombre.
csv-not-a-whole-number = « { $text } » n’est pas un nombre entier positif.
csv-negative-price = « { $text } » : un prix ne peut pas être négatif.
csv-not-a-day = « { $text } » n’est pas une date. Écrivez 2026-11-23, 23.11.2026 ou 23/11/2026.
csv-no-such-day = Le { $text } n’existe pas.
csv-not-a-time = « { $text } » n’est pas une heure. Écrivez 18:00 ou 18h30.
csv-not-yes-or-no = « { $text } » n’est ni oui ni non.
csv-not-weekdays = « { $text } » ne dit pas quels jours. Écrivez 1-5 pour du lundi au vendredi, 6 pour le samedi.
csv-not-off-peak = « { $text } » n’est pas une plage creuse. Écrivez par exemple 1-5 18:00-20:00 15,00.
csv-closes-before-opens = La fermeture vient après l’ouverture.
csv-site-or-resource = Nommez un site ou une ressource, pas les deux.

# The sample campus
error-sample-row = Une erreur dans l’exemple, { $file } ligne { $line }, { $column } : { $reason }
error-sample-stopped = Le chargement de l’exemple a été arrêté.
error-person-number = Un particulier n’a pas ce numéro. Retirez-le, ou indiquez qu’il ne s’agit pas d’un particulier.
error-person-public = Un particulier n’est pas un organisme public.
error-billing-address = L’adresse de facturation demande une ligne et une ville ; laissez tout vide pour le siège.
error-endpoint = Une adresse électronique commence par un SIREN : 123456789, ou 123456789_12345678900012.
error-chorus-private = Chorus Pro ne reçoit que les factures adressées au secteur public.
