# Calendars: why an event does not become a booking, and what else an import says.

command-restore-bookings = Rétablir des réservations
    .done = réservations rétablies.

# Events that cannot be read
calendar-not-a-calendar = Ce fichier n’est pas un calendrier iCalendar.
calendar-damaged = Le fichier est abîmé ou coupé : ce qui pouvait être lu l’a été.
calendar-other-entries = { $count ->
    [one] Une entrée qui n’est pas un événement (tâche, journal…) a été laissée de côté.
   *[other] { NUMBER($count) } entrées qui ne sont pas des événements (tâches, journaux…) ont été laissées de côté.
}
calendar-cut-off = L’événement s’arrête au milieu : le fichier est coupé ou mal imbriqué.
calendar-no-start = L’événement n’a pas de début.
calendar-no-end = L’événement n’a ni fin ni durée.
calendar-unreadable = { $property } est illisible : { $value }.
calendar-unreadable-time = Cette date est illisible : { $value }.
calendar-uid-too-long = L’identifiant UID dépasse { NUMBER($limit) } caractères.
calendar-range = L’événement change une date et toutes les suivantes (RANGE) : exportez la série entière.
calendar-two-rules = L’événement a plusieurs règles de répétition, ou une règle d’exclusion (EXRULE).
calendar-instance-repeats = L’événement remplace une date d’une série et se répète lui-même.
calendar-answer = Ce fichier répond à une invitation ({ $method }) et n’annonce pas d’événement.

# The same UID twice
calendar-duplicate-without-place = Sans lieu : le même événement (UID) figure aussi dans le fichier avec un lieu, { $place }.
calendar-duplicate-older = Version { $sequence } : la version { $newer } du même événement (UID) figure aussi dans le fichier.
calendar-duplicate-same = Le même événement figure deux fois dans le fichier, à l’identique.
calendar-duplicate-other = Le même événement (UID) figure aussi dans le fichier avec un autre contenu et la même version.

# Where and who
calendar-no-place = L’événement n’a pas de lieu.
calendar-place-unknown = Le lieu « { $place } » n’est ni le code ni le nom d’une ressource.
calendar-place-ambiguous = Plusieurs ressources s’appellent « { $place } » : indiquez un code.
calendar-no-customer = L’événement ne nomme aucun client, et aucun n’est indiqué pour ceux qui n’en nomment pas.

# Versions
calendar-outdated = Version { $sequence } dépassée : la réservation vient de la version { $stored }.
calendar-differs = La réservation a été modifiée ici, ou l’événement sans changer de version (SEQUENCE { $sequence }) : seule une version plus récente la remplace.
calendar-cancelled-here = La réservation a été annulée ici. Seule une version plus récente que { $sequence } (SEQUENCE) la rétablit.
calendar-left-out-invoiced = Le calendrier n’a plus cette date, mais la réservation est facturée : elle reste.
calendar-left-out-used = Le calendrier n’a plus cette date, mais la venue des invités est notée : la réservation reste.

# Worth saying
calendar-series-cut = « { $title } » se répète au-delà de { NUMBER($months) } mois : { $count ->
    [0] aucune date n’est réservée
    [one] une date est réservée
   *[other] { NUMBER($count) } dates sont réservées
} jusqu’au { DATE($until) }.
calendar-note-cut = La description de « { $title } » était trop longue : la note en garde le début.
