import type { Translations } from '../../../translations.ts'

export const familiesVolumeMounts: Translations = {
  Mount: 'Mount',
  'Name of the volume; it must be among the volumes of the pod.':
    'Name des Volumes; es muss unter den Volumes des Pods sein.',
  'Sub-path': 'Unterpfad',
  'Mounts only this path of the volume instead of its root.':
    'Bindet nur diesen Pfad des Volumes ein statt seiner Wurzel.',
  'Sub-path with variables': 'Unterpfad mit Variablen',
  'As the sub-path, with environment variables in the form $(NAME). Only one of the two can be set.':
    'Wie der Unterpfad, mit Umgebungsvariablen in der Form $(NAME). Nur einer der beiden kann gesetzt sein.',
  'Read-only': 'Nur lesen',
  'Mount propagation': 'Mount-Propagation',
  'Whether later mounts below the path are passed between host and container. Empty means neither way.':
    'Ob spätere Mounts unterhalb des Pfads zwischen Host und Container weitergegeben werden. Leer: in keine Richtung.',
}
