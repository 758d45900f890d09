# Complaints of the window's own fields.

error-no-time = Saisissez une heure, par exemple 14:30.
error-no-date = Saisissez une date, par exemple 28/03/2027.
error-no-customer = Choisissez un client dans la liste.
error-no-site = Choisissez un site, ou créez-en un ici avec « Nouveau site… ».
error-no-tariff-target = Choisissez un type ou une ressource dans la liste.
error-no-kind = Choisissez un type ; importez-en ou créez-en un d’abord s’il n’y en a pas.
error-no-place = Choisissez dans la liste le campus, un site ou une ressource.
