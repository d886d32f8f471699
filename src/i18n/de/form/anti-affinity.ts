import type { Translations } from '../../translations.ts'

export const formAntiAffinity: Translations = {
  'Keep pods apart': 'Pods getrennt halten',
  None: 'Keine',
  Preferred: 'Bevorzugt',
  Required: 'Zwingend',
  'Apart by': 'Getrennt nach',
  Host: 'Host',
  Zone: 'Zone',
  'Two pods share a host only where there is no other room.':
    'Zwei Pods teilen sich einen Host nur, wenn anderswo kein Platz ist.',
  'Two pods share a zone only where there is no other room.':
    'Zwei Pods teilen sich eine Zone nur, wenn anderswo kein Platz ist.',
  'Never two pods on one host: a pod without a host of its own stays pending.':
    'Nie zwei Pods auf einem Host: Ein Pod ohne eigenen Host bleibt auf „Pending“.',
  'Never two pods on one zone: a pod without a zone of its own stays pending.':
    'Nie zwei Pods in einer Zone: Ein Pod ohne eigene Zone bleibt auf „Pending“.',
  'No rule of this kind: all replicas may end up on one host.':
    'Keine Regel dieser Art: Alle Replikate können auf demselben Host landen.',
  'While the affinity is empty, the chart prefers different hosts and zones by itself. Any rule replaces that.':
    'Solange die Affinität leer ist, bevorzugt das Chart von sich aus verschiedene Hosts und Zonen. Jede Regel ersetzt das.',
  'Use {0}': '{0} verwenden',
  'The selector names the release {0}, so it finds none of these pods.':
    'Der Selektor nennt das Release {0} und findet daher keinen dieser Pods.',
  'Affinity of the {0} pods': 'Affinität der {0}-Pods',
}
