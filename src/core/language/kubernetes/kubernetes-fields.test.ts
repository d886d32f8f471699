import { expect, it } from 'vitest'
import { loadCatalog, minors } from '../../catalog/load-catalog.ts'
import { genericText, placeBelow, rootPlace, type Place } from '../../catalog/place.ts'
import { typeOf } from '../../catalog/schema-type.ts'
import type { Catalog } from '../../catalog/catalog.ts'
import { loadKubernetesSchemas } from '../../facts/kubernetes/load-kubernetes-schemas.ts'
import { isObject } from '../../json.ts'
import { kubernetesFields } from './kubernetes-fields.ts'
import { kubernetesType } from './kubernetes-type.ts'
import { kubernetesTypeOf } from './kubernetes-type-of.ts'

/** What schemas leave open and Kubernetes does not define: anything goes there, or another project's configuration. */
const leftFree: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^global$/, 'the user decides'],
  [/^external\.\*$/, 'settings of the platform before 0.21'],
  [/^plugins?\.\*\.config$/, 'a plugin decides'],
  [/^controlPlane\.advanced\.registry\.config$/, 'configuration of the registry'],
  [/^controlPlane\.tlsRoute\.(spec|parentRefs\[\])$/, 'Gateway API, not part of Kubernetes'],
  [/^deploy\.argoCD\.applications\[\]\./, 'Argo CD'],
  [/^deploy\.kubeProxy\.config$/, 'configuration of kube-proxy'],
  [/^privateNodes\.kubelet\.config$/, 'configuration of the kubelet'],
  [/^experimental\.nodeMonitors\[\]\./, 'Prometheus operator'],
  [/^experimental\.genericSync\..*\.(value|equal|notEqual)$/, 'a value of any object'],
  [/^integrations\.netris$/, 'settings of Netris'],
]

/** Every place of a chart version where its schema says nothing more. */
function* freePlaces(catalog: Catalog, place: Place): Generator<string> {
  const { schema, generic } = place
  const type = typeOf(schema)
  const properties = isObject(schema['properties']) ? Object.keys(schema['properties']) : []
  const isOpen = type === 'object' && properties.length === 0 && schema['additionalProperties'] !== false
  if (type === 'any' || (isOpen && !isObject(schema['additionalProperties']))) yield genericText(generic)
  const unnamed = type === 'array' ? ['[]'] : isObject(schema['additionalProperties']) ? ['*'] : []
  for (const segment of [...properties, ...unnamed]) {
    const below = placeBelow(catalog, place, segment)
    if (below) yield* freePlaces(catalog, below)
  }
}

const isDecided = (place: string): boolean =>
  Object.keys(kubernetesFields).some(
    (field) => place === field || place.startsWith(`${field}.`) || place.startsWith(`${field}[`),
  )

it.each(minors)('decides every free-form place of %s', async (minor) => {
  const catalog = (await loadCatalog(minor)) as Catalog
  const places = [...freePlaces(catalog, rootPlace(catalog))]
  expect(places.length).toBeGreaterThan(40)
  const open = places.filter((place) => !isDecided(place) && !leftFree.some(([one]) => one.test(place)))
  expect(open).toEqual([])
})

it('names types that exist, and no place that never did', async () => {
  const schemas = await loadKubernetesSchemas()
  const catalogs = await Promise.all(minors.map((minor) => loadCatalog(minor)))
  const fields = Object.entries(kubernetesFields)
  expect(fields.filter(([, type]) => !kubernetesType(schemas, type))).toEqual([])
  const isTaken = (field: string, type: string): boolean => {
    const path = field.replaceAll('[]', '.0').split('.')
    return catalogs.some((catalog) => catalog && kubernetesTypeOf(catalog, path) === type)
  }
  expect(fields.filter(([field, type]) => !isTaken(field, type))).toEqual([])
})

it('refers to no type that is missing', async () => {
  const { types } = await loadKubernetesSchemas()
  const named = [...JSON.stringify(types).matchAll(/"ref":"(\w+)"/g)].map(([, name = '']) => name)
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((name) => !Object.hasOwn(types, name))).toEqual([])
})
