export type Distro = 'k8s' | 'k3s' | 'k0s'

/** First chart minor without a distribution. Source: chart/values.schema.json of loft-sh/vcluster at each minor. */
export const distroEnd: Readonly<Record<Distro, number>> = { k8s: Infinity, k3s: 33, k0s: 26 }
