# The campus file: what keeps it from being used, what it refuses by itself, and what a check found.

error-storage-not-a-database = { $path } n’est pas un fichier Campus Desk. Il n’a pas été modifié : choisissez-en un autre.
error-storage-newer = { $path } vient d’une version plus récente de Campus Desk. Il n’a pas été modifié : mettez le programme à jour.
error-storage-read-only = { $path } est en lecture seule. Rien n’a été écrit : vérifiez les droits du fichier et de son dossier.
error-storage-disk-full = Le disque de { $path } est plein. La modification n’a pas été enregistrée, tout ce qui précède l’est : libérez de la place, puis recommencez.
error-storage-network-share = { $path } se trouve sur un partage réseau, où une base SQLite peut s’abîmer. Placez le fichier sur un disque local ou passez à PostgreSQL.
error-storage-safeguards = Des protections de { $path } manquent ou ont été altérées : { $detail }. Rien n’a été modifié. Faites une copie du fichier, puis remettez-les avec « campus-desk --database { $path } check --repair », qui vérifie ensuite tout le contenu.
error-storage-busy = { $path } est occupé par un autre programme. Rien n’a été enregistré : recommencez dans un instant.
error-storage-corrupt = { $path } est endommagé. Il n’a pas été modifié : restaurez la dernière sauvegarde.
error-storage-unreachable = { $path } est injoignable. Rien n’a été enregistré : vérifiez la connexion.
error-storage-missing = { $path } n’existe pas. Créez un campus ou choisissez un autre fichier.
error-storage-exists = { $path } existe déjà et n’a pas été modifié. Choisissez un autre nom.
error-storage-backup = La copie de { $path } ne contient pas ce qu’elle devrait ({ $detail }) et a été écartée. Les sauvegardes précédentes restent ; lancez une vérification du fichier.

error-storage-code-taken = Ce code est déjà pris.
error-storage-uid-taken = Une réservation portant cet identifiant de calendrier existe déjà.
error-storage-append-only = Ce qui a été émis ou consigné ne se modifie pas et ne s’efface pas. Corrigez une facture par un avoir.
error-storage-never-deleted = Rien ne s’efface : une réservation s’annule, une fiche se retire.
error-storage-document-sealed = Ce document est émis : rien ne peut plus y être ajouté.
error-storage-out-of-sequence = Ce numéro ou cette date ne suit pas le dernier document émis. Rien n’a été émis : recommencez.
error-storage-specimen-fixed = Un campus d’exemple ne devient pas un vrai campus, ni l’inverse. Créez un nouveau campus.

check-integrity-holds = Fichier : chaque page est intacte ({ NUMBER($count) }).
check-integrity-fails = Fichier : endommagé ({ NUMBER($count) } : { $first }). Restaurez la dernière sauvegarde.
check-schema-fails = Fichier : d’une version antérieure ({ $first }). Ouvrez-le une fois avec le programme, qui le met à jour, puis vérifiez-le de nouveau.
check-safeguards-holds = Protections : toutes en place ({ NUMBER($count) }).
check-safeguards-fails = Protections : manquantes ou altérées ({ NUMBER($count) } : { $first }). « campus-desk check --repair » les remet.
check-overlaps-holds = Occupations : aucune n’en chevauche une autre ({ NUMBER($count) }).
check-overlaps-fails = Occupations : chevauchements de réservations ({ NUMBER($count) } : { $first }).
check-allocations-holds = Réservations : chacune bloque ce qu’elle demande ({ NUMBER($count) }).
check-allocations-fails = Réservations : ne bloquent pas ce qu’elles demandent ({ NUMBER($count) } : { $first }).
check-numbers-holds = Numéros : sans trou, dans l’ordre des dates ({ NUMBER($count) }).
check-numbers-fails = Numéros : trous ou dates à rebours ({ NUMBER($count) } : { $first }).
check-chain-holds = Chaîne d’empreintes : chaque maillon tient ({ NUMBER($count) }).
check-chain-fails = Chaîne d’empreintes : rompue, quelque chose d’émis a été altéré ({ NUMBER($count) } : { $first }).
check-documents-holds = Documents : chaque PDF est celui qui a été émis ({ NUMBER($count) }).
check-documents-fails = Documents : PDF qui ne sont plus ceux qui ont été émis ({ NUMBER($count) } : { $first }).
check-totals-holds = Montants : recalculés ligne par ligne, tous justes ({ NUMBER($count) }).
check-totals-fails = Montants : documents qui ne correspondent plus à leurs lignes ({ NUMBER($count) } : { $first }).
check-billing-holds = Facturation : aucune prestation facturée deux fois ({ NUMBER($count) }).
check-billing-fails = Facturation : prestations facturées deux fois ou sans marque ({ NUMBER($count) } : { $first }).
error-storage-month-closed = Ce mois est clôturé : rien ne peut plus y être émis. Vérifiez l’horloge de l’ordinateur.
error-storage-closing-out-of-turn = Cette clôture ne suit pas la précédente, ou ne correspond pas aux documents émis. Rien n’a été clôturé : recommencez.
check-closings-holds = Clôtures : chaque mois clôturé correspond à ses documents et à sa feuille ({ NUMBER($count) }).
check-closings-fails = Clôtures : mois qui ne correspondent plus à leurs documents ou à leur feuille ({ NUMBER($count) } : { $first }).
