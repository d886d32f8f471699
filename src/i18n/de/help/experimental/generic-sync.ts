import type { Translations } from '../../../translations.ts'

export const experimentalGenericSync: Translations = {
  'Generic sync': 'Generische Synchronisierung',
  'Sync of any kind of object by rules, up to 0.27. Custom resources under sync replace it.':
    'Synchronisierung beliebiger Objektarten nach Regeln, bis 0.27. Custom Resources unter sync ersetzen sie.',
  'Version of the form in which the rules are written.':
    'Version der Form, in der die Regeln geschrieben sind.',
  Exports: 'Exporte',
  'Kinds that are copied from the tenant to the host cluster.':
    'Objektarten, die vom Tenant in den Host-Cluster kopiert werden.',
  Export: 'Export',
  'One kind that is copied to the host cluster.': 'Eine Objektart, die in den Host-Cluster kopiert wird.',
  'API version of the objects.': 'API-Version der Objekte.',
  'Kind of the objects.': 'Art der Objekte.',
  'Does not fail where the host cluster lacks the kind.':
    'Scheitert nicht, wenn der Host-Cluster die Objektart nicht kennt.',
  Replace: 'Ersetzen',
  'Creates the object anew where it cannot be changed.':
    'Erstellt das Objekt neu, wenn es sich nicht ändern lässt.',
  'Changes of the copy.': 'Änderungen an der Kopie.',
  'One change of a field.': 'Eine Änderung an einem Feld.',
  Operation: 'Operation',
  'What happens to the field, such as add, replace, remove or rewriteName.':
    'Was mit dem Feld geschieht, etwa add, replace, remove oder rewriteName.',
  'The field that changes.': 'Das Feld, das sich ändert.',
  'Field of the other object that the value is copied from.':
    'Feld des anderen Objekts, aus dem der Wert kopiert wird.',
  'New value of the field.': 'Neuer Wert des Feldes.',
  Pattern: 'Muster',
  'Regular expression for the part of the text that is a name or namespace.':
    'Regulärer Ausdruck für den Teil des Textes, der ein Name oder Namespace ist.',
  'Where the name of a child object stands in the field.': 'Wo im Feld der Name eines Kindobjekts steht.',
  'Where the namespace of a child object stands in the field.':
    'Wo im Feld der Namespace eines Kindobjekts steht.',
  Ignore: 'Ignorieren',
  'Leaves the field alone when patches are applied in the opposite direction.':
    'Lässt das Feld unberührt, wenn Patches in Gegenrichtung angewendet werden.',
  'Also sync': 'Mitsynchronisieren',
  'Objects named by the field that are synced as well.':
    'Objekte, die das Feld nennt und die ebenfalls synchronisiert werden.',
  'Also syncs the Secret that the field names.': 'Synchronisiert auch das Secret, das das Feld nennt.',
  ConfigMap: 'ConfigMap',
  'Also syncs the ConfigMap that the field names.': 'Synchronisiert auch die ConfigMap, die das Feld nennt.',
  Conditions: 'Bedingungen',
  'What an object must be like for the patch to apply.': 'Wie ein Objekt sein muss, damit der Patch gilt.',
  'One test of a field of the object.': 'Eine Prüfung eines Feldes des Objekts.',
  'The field that is tested.': 'Das Feld, das geprüft wird.',
  'Sub-field': 'Teilfeld',
  'The part of the field that is tested.': 'Der Teil des Feldes, der geprüft wird.',
  Equal: 'Gleich',
  'The value that the field must have.': 'Der Wert, den das Feld haben muss.',
  'Not equal': 'Ungleich',
  'A value that the field must not have.': 'Ein Wert, den das Feld nicht haben darf.',
  Empty: 'Leer',
  'Whether the field must be empty or missing.': 'Ob das Feld leer sein oder fehlen muss.',
  'Reverse patches': 'Patches in Gegenrichtung',
  'Changes of the original, by what happens to the copy.':
    'Änderungen am Original, je nachdem was mit der Kopie geschieht.',
  'Which objects are copied. Empty means all of them.': 'Welche Objekte kopiert werden. Leer bedeutet alle.',
  'Copies only objects with these labels.': 'Kopiert nur Objekte mit diesen Labels.',
  Imports: 'Importe',
  'Kinds that are copied from the host cluster to the tenant.':
    'Objektarten, die vom Host-Cluster in den Tenant kopiert werden.',
  Import: 'Importieren',
  'One kind that is copied to the tenant.': 'Eine Objektart, die in den Tenant kopiert wird.',
  Hooks: 'Hooks',
  'Changes of objects that are synced anyway.': 'Änderungen an Objekten, die ohnehin synchronisiert werden.',
  'Changes of objects on their way to the tenant.': 'Änderungen an Objekten auf dem Weg in den Tenant.',
  Hook: 'Hook',
  'Changes of one kind on its way to the tenant.': 'Änderungen an einer Objektart auf dem Weg in den Tenant.',
  'Operations at which the patches apply.': 'Operationen, bei denen die Patches gelten.',
  'Changes of the object before it is synced.': 'Änderungen am Objekt, bevor es synchronisiert wird.',
  'Changes of objects on their way to the host cluster.':
    'Änderungen an Objekten auf dem Weg in den Host-Cluster.',
  'Changes of one kind on its way to the host cluster.':
    'Änderungen an einer Objektart auf dem Weg in den Host-Cluster.',
  'Rights in the namespace of the virtual cluster for these rules.':
    'Rechte im Namespace des virtuellen Clusters für diese Regeln.',
  'Rules added to the Role of the control plane.': 'Zusätzliche Regeln für die Role der Control Plane.',
  'Rights on the whole host cluster for these rules.': 'Rechte im ganzen Host-Cluster für diese Regeln.',
  'Rules added to the ClusterRole of the control plane.':
    'Zusätzliche Regeln für die ClusterRole der Control Plane.',
}
