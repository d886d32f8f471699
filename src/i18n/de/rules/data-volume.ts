import type { Translations } from '../../translations.ts'

export const dataVolume: Translations = {
  'Existing volume is not used': 'Vorhandenes Volume wird nicht benutzt',
  'A claim template and the volume are both called "data", and the StatefulSet controller prefers the claim: a new, empty volume is created and yours stays unused, without a word. A claim named data-RELEASE-0 that exists before the install is adopted instead.':
    'Ein Claim-Template und das Volume heißen beide „data“, und der StatefulSet-Controller bevorzugt den Claim: Ein neues, leeres Volume entsteht, und das eigene bleibt ohne Meldung unbenutzt. Ein Claim namens data-RELEASE-0, den es vor der Installation gibt, wird dagegen übernommen.',
  'Misspelt persistentVolumeClaim': 'persistentVolumeClaim falsch geschrieben',
  'The key of a claim in a volume is persistentVolumeClaim. The API server does not know "persistenceVolumeClaim": the volume is refused, or becomes an empty directory.':
    'Der Schlüssel eines Claims in einem Volume ist persistentVolumeClaim. „persistenceVolumeClaim“ kennt der API-Server nicht: Das Volume wird abgelehnt oder zu einem leeren Verzeichnis.',
  'Data volume under another name': 'Daten-Volume unter anderem Namen',
  'The container mounts the volume called "data". Without one of that name the API server refuses the pod.':
    'Der Container bindet das Volume „data“ ein. Gibt es keines mit diesem Namen, lehnt der API-Server den Pod ab.',
  'Claim of your own': 'Eigener Claim',
  'Helm neither creates nor deletes this claim. It must exist in the namespace before the install, and it stays when the release is removed.':
    'Helm legt diesen Claim weder an noch löscht es ihn. Er muss vor der Installation im Namespace vorhanden sein und bleibt, wenn das Release entfernt wird.',
  'One data volume for several replicas': 'Ein Daten-Volume für mehrere Replikate',
  'All pods would mount the same directory: a ReadWriteOnce volume cannot be attached to a second node, and on a shared one the replicas overwrite each other’s files.':
    'Alle Pods würden dasselbe Verzeichnis einbinden: Ein ReadWriteOnce-Volume lässt sich nicht an einen zweiten Node anhängen, und auf einem geteilten überschreiben die Replikate gegenseitig ihre Dateien.',
  'Upgrades wait for a volume that is in use': 'Upgrades warten auf ein belegtes Volume',
  'A Deployment keeps the old pod until the new one is ready, and every change of a value starts a new one. On another node it cannot attach the volume; on the same node two processes open one database. Scale to zero before an upgrade, or let a StatefulSet adopt the claim.':
    'Ein Deployment behält den alten Pod, bis der neue bereit ist, und jede Änderung an den Values startet einen neuen. Auf einem anderen Node kann er das Volume nicht anhängen; auf demselben öffnen zwei Prozesse eine Datenbank. Vor einem Upgrade auf null skalieren oder den Claim von einem StatefulSet übernehmen lassen.',
  'Etcd members share one volume': 'etcd-Mitglieder teilen sich ein Volume',
  'Every pod is an etcd member with a database of its own. On one volume they overwrite each other.':
    'Jeder Pod ist ein etcd-Mitglied mit eigener Datenbank. Auf einem gemeinsamen Volume überschreiben sie einander.',
  'dataVolume is ignored: the StatefulSet makes a new claim data-{0}-0.':
    'dataVolume wird ignoriert: Das StatefulSet legt einen neuen Claim data-{0}-0 an.',
  'The claim {0} is ignored: the StatefulSet makes a new claim data-{1}-0.':
    'Der Claim {0} wird ignoriert: Das StatefulSet legt einen neuen Claim data-{1}-0 an.',
  'Use my volume and make no claim': 'Eigenes Volume verwenden, keinen Claim anlegen',
  'Drop dataVolume and pre-create data-{0}-0': 'dataVolume weglassen und data-{0}-0 vorab anlegen',
  'The key is called persistentVolumeClaim, with a t.': 'Der Schlüssel heißt persistentVolumeClaim, mit t.',
  'Correct the key': 'Schlüssel korrigieren',
  'None of the volumes in dataVolume is called "data".': 'Keines der Volumes in dataVolume heißt „data“.',
  'Call it "data"': 'In „data“ umbenennen',
  'The claim {0} must exist in the namespace {1} before the install.':
    'Der Claim {0} muss vor der Installation im Namespace {1} vorhanden sein.',
  '{0} replicas would share one data volume.': '{0} Replikate würden sich ein Daten-Volume teilen.',
  'Drop dataVolume': 'dataVolume weglassen',
  'An upgrade starts the new pod while the old one still holds the volume.':
    'Ein Upgrade startet den neuen Pod, während der alte das Volume noch belegt.',
  '{0} etcd members would write into one volume.': '{0} etcd-Mitglieder würden in ein Volume schreiben.',
  'Use one claim per member': 'Einen Claim je Mitglied verwenden',
}
