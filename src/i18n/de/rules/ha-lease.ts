import type { Translations } from '../../translations.ts'

/** The German of rules/ha-lease.ts. */
export const haLease: Translations = {
  'Use {0} / {1} / {2} seconds': '{0} / {1} / {2} Sekunden verwenden',
  'Lease shorter than its renewal': 'Lease kürzer als seine Erneuerung',
  'The leader must be able to renew its lease before it runs out. The election code checks this at start and panics, so every replica crashes in a loop.':
    'Der Leader muss sein Lease erneuern können, bevor es abläuft. Der Code der Leader-Wahl prüft das beim Start und bricht mit einer Panic ab, sodass jedes Replikat in einer Schleife abstürzt.',
  'leaseDuration ({0} s) must be longer than renewDeadline ({1} s).':
    'leaseDuration ({0} s) muss länger sein als renewDeadline ({1} s).',
  'Use a lease of {0} seconds': 'Lease von {0} Sekunden verwenden',
  'Lease timing below one second': 'Zeitangabe des Lease unter einer Sekunde',
  'All three times must be at least one second, or the election code refuses to start. A time that is removed counts as zero.':
    'Alle drei Zeiten müssen mindestens eine Sekunde betragen, sonst startet die Leader-Wahl nicht. Eine entfernte Zeit zählt als 0.',
  '{0} must be at least 1 second.': (names) =>
    `${names} ${String(names).includes(',') ? 'müssen' : 'muss'} mindestens 1 Sekunde betragen.`,
  'Slow take-over': 'Langsame Übernahme',
  'When the leader is lost with its node, the others wait until its lease has run out before one takes over. In that time nothing is synced between tenant and host.':
    'Geht der Leader mit seinem Node verloren, warten die anderen, bis sein Lease abgelaufen ist; erst dann übernimmt einer. So lange wird zwischen Tenant und Host nichts synchronisiert.',
  'After a hard failure it takes up to {0} seconds until another replica takes over.':
    'Nach einem harten Ausfall dauert es bis zu {0} Sekunden, bis ein anderes Replikat übernimmt.',
  'Lease timing without slack': 'Zeiten des Lease ohne Spielraum',
  'A leader that fails to renew in time exits its process. With so little room a slow answer of the host API is enough, and the controllers restart again and again.':
    'Ein Leader, der nicht rechtzeitig erneuert, beendet seinen Prozess. Bei so wenig Spielraum reicht dafür eine langsame Antwort der Host-API, und die Controller starten immer wieder neu.',
  'A lease of {0} seconds is lost when the host API is slow for a moment.':
    'Ein Lease von {0} Sekunden geht verloren, sobald die Host-API kurz langsam ist.',
  'renewDeadline ({0} s) leaves only {1} s beyond 1.2 times retryPeriod ({2} s).': (renew, slack, retry) =>
    `renewDeadline (${renew} s) lässt nur ${String(slack).replace('.', ',')} s über das 1,2-Fache von retryPeriod (${retry} s) hinaus.`,
  'Lease timing with a unit': 'Zeiten des Lease mit Einheit',
  'The three times are plain whole numbers of seconds. The schema refuses text such as "60s".':
    'Die drei Zeiten sind einfache ganze Zahlen in Sekunden. Text wie „60s“ lehnt das Schema ab.',
  '{0} takes a whole number of seconds, not {1}.': '{0} erwartet eine ganze Zahl in Sekunden, nicht {1}.',
  'Use the default': 'Standardwert verwenden',
  'Use {0}': '{0} verwenden',
  'Lease timing without a second replica': 'Zeiten des Lease ohne zweites Replikat',
  'Replicas elect a leader only where there is more than one of them.':
    'Replikate wählen nur dann einen Leader, wenn es mehr als eines gibt.',
  'With one replica there is no leader election, so its timing has no effect.':
    'Mit einem Replikat gibt es keine Leader-Wahl; ihre Zeiten wirken nicht.',
  'Remove the timing': 'Zeiten entfernen',
  'Renewal shorter than its retries': 'Erneuerung kürzer als ihre Wiederholungen',
  'Between two attempts the leader waits up to 1.2 times the retry period, and at least one retry must fit before the deadline. The election code checks this at start and panics.':
    'Zwischen zwei Versuchen wartet der Leader bis zum 1,2-Fachen von retryPeriod, und mindestens eine Wiederholung muss vor renewDeadline passen. Der Code der Leader-Wahl prüft das beim Start und bricht mit einer Panic ab.',
  'renewDeadline ({0} s) must be longer than 1.2 times retryPeriod ({1} s).':
    'renewDeadline ({0} s) muss länger sein als das 1,2-Fache von retryPeriod ({1} s).',
  'Use a deadline of {0} seconds': 'Frist von {0} Sekunden verwenden',
}
