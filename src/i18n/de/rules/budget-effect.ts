import type { Translations } from '../../translations.ts'

export const budgetEffect: Translations = {
  'Budget without a number': 'Budget ohne Zahl',
  'A budget that has only a selector allows no disruption at all: every eviction is refused, and node drains and the cluster autoscaler hang.':
    'Ein Budget, das nur einen Selektor hat, erlaubt keine Unterbrechung: Jede Eviction wird abgelehnt, Node-Drains und der Cluster-Autoscaler hängen.',
  'Budget that allows losing the majority': 'Budget, das den Verlust der Mehrheit erlaubt',
  'With embedded etcd every control-plane pod is an etcd member. When a drain may evict so many that no majority is left, the whole tenant stops.':
    'Bei eingebettetem etcd ist jeder Control-Plane-Pod ein etcd-Mitglied. Darf ein Drain so viele verdrängen, dass keine Mehrheit bleibt, steht der ganze Tenant.',
  'Budget that never allows an eviction': 'Budget, das nie eine Eviction erlaubt',
  'When as many pods must stay as there are, none may ever be evicted: node drains and the cluster autoscaler hang. Percentages are rounded up.':
    'Müssen so viele Pods bleiben, wie es gibt, darf keiner je verdrängt werden: Node-Drains und der Cluster-Autoscaler hängen. Prozentwerte werden aufgerundet.',
  'No budget for the control plane': 'Kein Budget für die Control Plane',
  'Without a disruption budget a node rollout may evict all replicas at the same time. The chart has a setting for it from 0.31 on; before, it goes into a host manifest.':
    'Ohne PodDisruptionBudget kann ein Node-Rollout alle Replikate zugleich verdrängen. Ab 0.31 hat das Chart dafür eine Einstellung; vorher kommt es in ein Host-Manifest.',
  'Budget for a single pod': 'Budget für einen einzelnen Pod',
  'With one pod a budget either blocks every drain or protects nothing.':
    'Bei nur einem Pod blockiert ein Budget entweder jeden Drain oder schützt nichts.',
  'Zero in a budget counts as unset': 'Eine 0 im Budget gilt als nicht gesetzt',
  'The template takes a zero for "not set" and renders a budget without a number, which refuses every eviction. minAvailable 0, meant to allow everything, so blocks everything.':
    'Das Template hält eine 0 für „nicht gesetzt“ und rendert ein Budget ohne Zahl, das jede Eviction ablehnt. minAvailable 0 soll alles erlauben und blockiert so alles.',
  'Allow one pod at a time': 'Jeweils einen Pod erlauben',
  'The budget has no number, so it refuses every eviction and node drains hang.':
    'Das Budget hat keine Zahl; es lehnt jede Eviction ab, und Node-Drains hängen.',
  'The budget lets {0} of {1} etcd members be evicted at once; {2} can be missing.': (
    evicted,
    members,
    tolerated,
  ) => {
    const missing =
      tolerated === 0 ? 'keines darf' : tolerated === 1 ? 'nur eines darf' : `nur ${tolerated} dürfen`
    return `Das Budget erlaubt, ${evicted} von ${members} etcd-Mitgliedern zugleich zu verdrängen; ${missing} fehlen.`
  },
  'The budget keeps {0} of {1} pods{2}, so node drains hang.':
    'Das Budget verlangt {0} von {1} Pods{2}, daher hängen Node-Drains.',
  'A drain may evict all {0} control-plane replicas at once.':
    'Ein Drain kann alle {0} Control-Plane-Replikate zugleich verdrängen.',
  'Add a budget': 'Budget hinzufügen',
  'A budget for a single control-plane pod either blocks node drains or has no effect.':
    'Ein Budget für einen einzelnen Control-Plane-Pod blockiert entweder Node-Drains oder bleibt wirkungslos.',
  'Remove the budget': 'Budget entfernen',
  '{0} 0 is ignored, and a budget without a number refuses every eviction.':
    '{0} 0 wird ignoriert, und ein Budget ohne Zahl lehnt jede Eviction ab.',
}
