import type { Translations } from '../../translations.ts'

/** The German of rules/limit-range.ts. */
export const limitRange: Translations = {
  'Default limit below a request': 'Standard-Limit unter einem Request',
  'The LimitRange gives every container without a limit its default limit, those of the control plane too. A request above it makes the API server refuse the pod.':
    'Die LimitRange gibt jedem Container ohne Limit ihr Standard-Limit, auch denen der Control Plane. Liegt ein Request darüber, lehnt der API-Server den Pod ab.',
  'The LimitRange limits {0} to {1} {2}, below its request of {3}.':
    'Die LimitRange begrenzt {0} auf {1} ({2}), weniger als der Request von {3}.',
  'Limit it to {0}': 'Auf {0} begrenzen',
  'LimitRange caps the control plane': 'LimitRange begrenzt die Control Plane',
  'Containers without a limit of their own silently get the defaults of the LimitRange: 1 CPU and 512Mi unless you change them. That is little for an API server or etcd.':
    'Container ohne eigenes Limit bekommen stillschweigend die Standardwerte der LimitRange: 1 CPU und 512Mi, wenn Sie nichts ändern. Für einen API-Server oder etcd ist das wenig.',
  'etcd gets the default limit of {0} {1}.': 'etcd bekommt das Standard-Limit von {0} ({1}).',
  'The control plane gets the default limit of {0} {1}.':
    'Die Control Plane bekommt das Standard-Limit von {0} ({1}).',
  'Limit it to {0} {1}': '{1} auf {0} begrenzen',
}
