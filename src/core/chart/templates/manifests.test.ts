import { expect, it } from 'vitest'
import type { Json, JsonObject } from '../../json.ts'
import { openChart } from '../testing/open-chart.fixture.ts'

type Given = Parameters<typeof openChart>[1]

/** The documents of one chart template. */
const documents = async (file: string, overrides: JsonObject, given?: Given): Promise<Json[]> =>
  (await openChart(overrides, given)).documents(file)

const kind = (expected: string) => expect.objectContaining({ kind: expected })

const host = (manifests: string, manifestsTemplate = ''): JsonObject => ({
  experimental: { deploy: { host: { manifests, manifestsTemplate } } },
})

it.each<[string, string, Json[]]>([
  ['', '', []],
  ['# note', '', [null]],
  ['a: 1\n---\n\n---\nb: 2', '', [{ a: 1 }, { b: 2 }]],
  ['a: "{{ .Release.Name }}"', '', [{ a: '{{ .Release.Name }}' }]],
  ['a: 1', 'b: {{ .Release.Name }}', [{ a: 1 }, { b: 'my' }]],
  ['', 'b: {{ include "vcluster.kind" . }}', [{ b: 'StatefulSet' }]],
  ['', 'b: {{ include "vcluster.clusterRoleName" $ }}', [{ b: 'vc-my-v-team' }]],
  ['a: <no value>', 'b: {{ .Values.none }}', [{ a: null }, { b: null }]],
  // Helm cuts the white space at the end of each document, and with it the line end of a last block of text
  ['a: |\n  b\n---\nc: |\n  d\n', '', [{ a: 'b' }, { c: 'd' }]],
  ['a: |\n  b\nc: d', '', [{ a: 'b\n', c: 'd' }]],
])('with %j and the template %j', async (manifests, template, expected) => {
  expect(await documents('manifests.yaml', host(manifests, template))).toEqual(expected)
})

it.each([
  ['a: b: c', '', 'manifest'],
  ['', '{{ .Values.a.b }}', 'render'],
  ['', '{{ include "no.such" . }}', 'render'],
  ['', '{{ if }}', 'render'],
])('fails with %j and the template %j', async (manifests, template, expected) => {
  await expect(documents('manifests.yaml', host(manifests, template))).rejects.toEqual(kind(expected))
})
