import type { Translations, Value } from '../../translations.ts'

const decimal = (value: Value | undefined): string => String(value).replace('.', ',')

export const formLease: Translations = {
  'Longest take-over': 'Längste Übernahme',
  'Holds:': 'Erfüllt:',
  'Does not hold:': 'Nicht erfüllt:',
  'Lease ({0} s) is longer than the renew deadline ({1} s).':
    'Das Lease ({0} s) ist länger als die Erneuerungsfrist ({1} s).',
  'Lease ({0} s) must be longer than the renew deadline ({1} s).':
    'Das Lease ({0} s) muss länger sein als die Erneuerungsfrist ({1} s).',
  'Renew deadline ({0} s) is longer than {1} times the retry period ({2} s).': (renew, times, pause) =>
    `Die Erneuerungsfrist (${renew} s) ist länger als das ${decimal(times)}-Fache des Wiederholungsintervalls (${decimal(pause)} s).`,
  'Renew deadline ({0} s) must be longer than {1} times the retry period ({2} s).': (renew, times, pause) =>
    `Die Erneuerungsfrist (${renew} s) muss länger sein als das ${decimal(times)}-Fache des Wiederholungsintervalls (${decimal(pause)} s).`,
  'Each time is at least one second.': 'Jede Zeit beträgt mindestens eine Sekunde.',
  'Each time must be at least one second.': 'Jede Zeit muss mindestens eine Sekunde betragen.',
  'A standby takes over about <b>{0} s</b> after the leader is lost, at worst after <b>{1} s</b>. Until then nothing is synced between tenant and host; the API still answers.':
    (usual, worst) =>
      `Ein wartendes Replikat übernimmt etwa <b>${decimal(usual)} s</b> nach dem Verlust des Leaders, schlimmstenfalls nach <b>${worst} s</b>. Bis dahin wird zwischen Tenant und Host nichts synchronisiert; die API antwortet weiter.`,
  'With several replicas the control plane stops at its start until this is fixed.':
    'Mit mehreren Replikaten bricht die Control Plane beim Start ab, bis das behoben ist.',
  'With one replica there is no election, and these times have no effect.':
    'Mit einem Replikat gibt es keine Wahl, und diese Zeiten wirken nicht.',
}
