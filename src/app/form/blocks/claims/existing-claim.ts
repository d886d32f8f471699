import { get, isObject, type JsonArray, type JsonObject, type Patch } from '../../../../core/index.ts'

const persistence = ['controlPlane', 'statefulSet', 'persistence']
const dataVolume = [...persistence, 'dataVolume']
const enabled = [...persistence, 'volumeClaim', 'enabled']

/** The claim that is mounted as the data directory; null where there is none. */
export function readClaim(values: JsonObject): string | null {
  const volumes = get(values, dataVolume)
  if (!Array.isArray(volumes)) return null
  const data = (volumes as JsonArray).find((volume) => isObject(volume) && volume['name'] === 'data') ?? null
  const name = get(data, ['persistentVolumeClaim', 'claimName'])
  return typeof name === 'string' ? name : null
}

/** Mounts a claim as the data directory. The chart's own claim goes, because the StatefulSet would prefer it. */
export const mountClaim = (claimName: string): Patch => ({
  edits: [
    { op: 'set', path: dataVolume, value: [{ name: 'data', persistentVolumeClaim: { claimName } }] },
    { op: 'set', path: enabled, value: false },
  ],
})

/** Back to what the chart claims by itself. */
export const dropClaim: Patch = {
  edits: [
    { op: 'unset', path: dataVolume },
    { op: 'unset', path: enabled },
  ],
}
