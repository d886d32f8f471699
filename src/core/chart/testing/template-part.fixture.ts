import type { Json, JsonObject } from '../../json.ts'
import { get } from '../../values/get.ts'
import { openChart } from './open-chart.fixture.ts'

/** The part at a dotted path of a template's first document. */
export async function templatePart(
  path: string,
  file: string,
  overrides: JsonObject,
  given?: Parameters<typeof openChart>[1],
): Promise<Json | undefined> {
  const [first] = (await openChart(overrides, given)).documents(file)
  return get(first ?? null, path.split('.'))
}
