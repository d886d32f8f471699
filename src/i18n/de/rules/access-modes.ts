import type { Translations } from '../../translations.ts'

export const accessModes: Translations = {
  'Access mode that cannot work': 'Zugriffsmodus, der nicht funktionieren kann',
  'A claim takes ReadWriteOnce, ReadWriteOncePod, ReadWriteMany or ReadOnlyMany, and on a read-only volume there is nowhere to write the state.':
    'Ein Claim nimmt ReadWriteOnce, ReadWriteOncePod, ReadWriteMany oder ReadOnlyMany an, und auf einem schreibgeschützten Volume lässt sich der Zustand nicht speichern.',
  'More than one access mode': 'Mehr als ein Zugriffsmodus',
  'The template prints the list without commas, so two modes become one word such as "ReadWriteOnce ReadWriteMany", which the API server does not know. volumeClaimTemplates can hold several.':
    'Das Template gibt die Liste ohne Kommas aus. Aus zwei Modi wird so ein Wort wie „ReadWriteOnce ReadWriteMany“, das der API-Server nicht kennt. In volumeClaimTemplates dürfen mehrere stehen.',
  'Shared volumes for a database': 'Geteilte Volumes für eine Datenbank',
  'Every pod has a claim of its own, so nobody shares it. Volumes that can be shared are usually NFS, SMB or CephFS, which are slow to write through and risky for the locks of SQLite and etcd.':
    'Jeder Pod hat seinen eigenen Claim, den niemand mitbenutzt. Teilbare Volumes liegen meist auf NFS, SMB oder CephFS: Synchrones Schreiben ist dort langsam, und die Sperren von SQLite und etcd sind nicht sicher.',
  'Use ReadWriteOnce': 'ReadWriteOnce verwenden',
  'The state cannot be written with the access mode {0}; use ReadWriteOnce.':
    'Mit dem Zugriffsmodus {0} lässt sich der Zustand nicht schreiben; nötig ist ReadWriteOnce.',
  'The chart turns the {0} access modes of etcd into one unknown word.':
    'Das Chart macht aus den {0} Zugriffsmodi von etcd ein unbekanntes Wort.',
  'The chart turns the {0} access modes of the control plane into one unknown word.':
    'Das Chart macht aus den {0} Zugriffsmodi der Control Plane ein unbekanntes Wort.',
  'ReadWriteMany usually means a network file system, which is no place for the data of etcd.':
    'ReadWriteMany bedeutet meist ein Netzwerk-Dateisystem, und dort sind die Daten von etcd schlecht aufgehoben.',
  'ReadWriteMany usually means a network file system, which is no place for the data of the control plane.':
    'ReadWriteMany bedeutet meist ein Netzwerk-Dateisystem, und dort sind die Daten der Control Plane schlecht aufgehoben.',
}
