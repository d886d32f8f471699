import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TemplateError } from './template-error.ts'
import { supportedFunctions, tpl, type TplContext } from './tpl.ts'

const context: TplContext = {
  values: {
    text: 'x',
    empty: '',
    number: 1000000,
    two: 2,
    list: ['p', null, 2],
    map: { b: 1, a: { c: 'd' } },
    off: false,
    nothing: null,
    nested: '{{ .Release.Name }}',
  },
  release: { name: 'demo', namespace: 'team-x', isUpgrade: false },
  chart: { name: 'vcluster', version: '0.36.1' },
  kubeVersion: { version: 'v1.31.1', major: '1', minor: '31' },
  named: (name) => (name === 'vcluster.kind' ? 'StatefulSet' : undefined),
}
const render = (text: string): string => tpl(text, context)

/** What became of a text; the name of the error where it is no TemplateError. */
function outcome(text: string): string {
  try {
    render(text)
    return 'rendered'
  } catch (error) {
    return error instanceof TemplateError ? 'refused' : String(error)
  }
}

describe('tpl', () => {
  test.each([
    ['no action', 'no action'],
    ['<no value>', ''],
    [
      '{{ .Release.Name }}-{{ .Release.Namespace }} {{ .Release.IsInstall }} {{ .Release.Revision }}',
      'demo-team-x true 1',
    ],
    ['{{ .Chart.Name }}-{{ .Chart.Version }} {{ .Chart.AppVersion }}', 'vcluster-0.36.1 0.36.1'],
    ['{{ .Capabilities.KubeVersion }} {{ .Capabilities.KubeVersion.Minor }}', 'v1.31.1 31'],
    ['[{{ .Values.missing }}{{ .Values.nothing }}{{ .Nowhere }}]', '[]'],
    ['{{ .Values.number }} {{ .Values.list }} {{ .Values.map }}', '1e+06 [p <nil> 2] map[a:map[c:d] b:1]'],
    ['a {{- /* comment */ -}} b', 'ab'],
    ['a\n  {{- "x" -}}  \n b', 'axb'],
    ['{{"a\\tb\\x41"}}{{`r\\n`}}{{ \'a\' }}', 'a\tbAr\\n97'],
    ['{{ 1 }} {{ -2 }} {{ 0x1F }} {{ 1.5 }} {{ 1e3 }} {{ 1_000 }}', '1 -2 31 1.5 1000 1000'],
    ['{{ include "vcluster.kind" . }}', 'StatefulSet'],
    ['{{ tpl .Values.nested . }}', 'demo'],
  ])('renders %j', (text, expected) => {
    expect(render(text)).toBe(expected)
  })

  test.each([
    ['{{ if .Values.text }}a{{ else }}b{{ end }}', 'a'],
    ['{{ if .Values.off }}a{{ else if eq .Values.text "x" }}b{{ else }}c{{ end }}', 'b'],
    [
      '{{ with .Values.map }}{{ .b }}{{ $.Release.Name }}{{ end }}{{ with .Values.empty }}{{ else }}no{{ end }}',
      '1demono',
    ],
    ['{{ range .Values.list }}[{{ . }}]{{ end }}', '[p][][2]'],
    ['{{ range $i, $e := .Values.list }}{{ $i }}{{ $e }};{{ end }}', '0p;1;22;'],
    ['{{ range $k, $v := .Values.map }}{{ $k }},{{ end }}', 'a,b,'],
    ['{{ range .Values.missing }}x{{ else }}none{{ end }}', 'none'],
    [
      '{{ range until 5 }}{{ if eq . 1 }}{{ continue }}{{ end }}{{ if eq . 3 }}{{ break }}{{ end }}{{ . }}{{ end }}',
      '02',
    ],
    ['{{ $x := 1 }}{{ if true }}{{ $x = 2 }}{{ $y := 3 }}{{ end }}{{ $x }}', '2'],
    ['{{ define "t" }}<{{ . }}>{{ end }}{{ template "t" "q" }}{{ include "t" 5 | trimAll "<>" }}', '<q>5'],
    ['{{ block "b" .Values.two }}({{ . }}){{ end }}', '(2)'],
    ['{{ $v := .Values.missing }}[{{ $v.anything }}]', '[]'],
    ['{{ (dict "a" (dict "b" 1)).a.b }}', '1'],
  ])('runs %j', (text, expected) => {
    expect(render(text)).toBe(expected)
  })

  test.each([
    [
      '{{ printf "%s-%d|%5.2f|%-4s|%q|%v" .Release.Name 5 1.5 "ab" "é\\n" .Values.list }}',
      'demo-5| 1.50|ab  |"é\\n"|[p <nil> 2]',
    ],
    ['{{ printf "%d %s" .Values.two 3 }}', '%!d(float64=2) %!s(int=3)'],
    ['{{ printf "%s" }}{{ printf "x" 1 }}', '%!s(MISSING)x%!(EXTRA int=1)'],
    ['{{ print 1 2 "x" 3 }}', '1 2x3'],
    [
      '{{ int .Values.number }} {{ add .Values.number 1 }} {{ mul 1000 1000 }} {{ div 7 2 }} {{ mod -7 2 }}',
      '1000000 1000001 1000000 3 -1',
    ],
    ['{{ quote "a" nil 1 }} {{ squote "a" }} {{ .Values.nothing | quote }}', '"a" "1" \'a\' '],
    [
      '{{ default "d" "" }} {{ coalesce "" 0 "c" }} {{ ternary "y" "n" true }} {{ or "" "b" }} {{ and 1 0 }}',
      'd c y b 0',
    ],
    ['{{ list 1 "a" | toJson }} {{ dict "b" 1 "a" "<" | toJson }}', '[1,"a"] {"a":"\\u003c","b":1}'],
    ['{{ toYaml .Values.map | nindent 2 }}', '\n  a:\n    c: d\n  b: 1'],
    ['{{ "a,b" | splitList "," | join "-" }} {{ (split "." "a.b")._1 }}', 'a-b b'],
    ['{{ b64enc "hé" }} {{ b64dec "aMOp" }} {{ sha256sum "a" | trunc 8 }}', 'aMOp hé ca978112'],
    [
      '{{ upper "aß" }} {{ lower "AB" }} {{ trim " a " }} {{ trimSuffix "b" "ab" }} {{ replace "a" "$&" "aa" }}',
      'Aß ab a a $&$&',
    ],
    [
      '{{ hasKey .Values "text" }} {{ get .Values "zz" }} {{ index .Values.list 0 }} {{ index .Values "map" "a" "c" }}',
      'true  p d',
    ],
    [
      '{{ first .Values.list }} {{ last .Values.list }} {{ has 2 (list 1 2) }} {{ uniq (list 1 1 2) }} {{ len "é" }}',
      'p 2 true [1 2] 2',
    ],
    [
      '{{ $d := dict "k" 1 }}{{ $_ := set $d "z" "y" }}{{ $_ = merge $d (dict "k" 2 "m" 3) }}{{ toJson $d }}',
      '{"k":1,"m":3,"z":"y"}',
    ],
    [
      '{{ kindIs "string" .Values.text }} {{ kindOf .Values.two }} {{ typeOf 1 }} {{ typeOf (add 1 1) }}',
      'true float64 int int64',
    ],
    [
      '{{ eq "a" "b" "a" }} {{ ne 1 2 }} {{ lt 1.5 2.5 }} {{ ge "b" "a" }} {{ not "" }} {{ eq .Values.missing "a" }}',
      'true true true true true false',
    ],
    [
      '{{ "a/b/c.txt" | base }} {{ dir "a/b/c" }} {{ ext "c.txt" }} {{ clean "a/../b//c" }}',
      'c.txt a/b .txt b/c',
    ],
    ['{{ fromYaml "a: yes" }} {{ (fromJson "{\\"a\\":1.5}").a }}', 'map[a:true] 1.5'],
    ['{{ dict "a" (list) | toPrettyJson }}', '{\n  "a": []\n}'],
    [
      '{{ lookup "v1" "Pod" "" "" }} {{ dig "a" "c" "none" .Values.map }} {{ dig "x" "none" .Values.map }}',
      'map[] d none',
    ],
    ['{{ round 2.345 2 }} {{ floor 1.9 }} {{ ceil 1.1 }} {{ max 1 3 2 }} {{ min 3 1 }}', '2.35 1 2 3 1'],
  ])('calls functions in %j', (text, expected) => {
    expect(render(text)).toBe(expected)
  })

  test.each([
    ['{{ .Values.missing.field }}', 'nil pointer evaluating interface {}.field'],
    ['{{ .Values.text.field }}', "can't evaluate field field"],
    ['{{ .Release.Name ', 'unclosed action'],
    ['{{ eq .Values.two 2 }}', 'incompatible types for comparison'],
    ['{{ trunc (add 1 2) "abc" }}', 'expected int; got int64'],
    ['{{ upper .Values.two }}', 'expected string; got float64'],
    ['{{ $x }}', 'undefined variable "$x"'],
    ['{{ if true }}{{ $y := 1 }}{{ end }}{{ $y }}', 'undefined variable "$y"'],
    ['{{ end }}', 'unexpected {{end}}'],
    ['{{ if true }}', 'unclosed {{if}}'],
    ['{{ break }}', 'outside {{range}}'],
    ['{{ "x" | 5 }}', 'non executable command'],
    ['{{ .Values.text "arg" }}', "can't give argument"],
    ['{{ upper }}', 'wrong number of args'],
    ['{{ range 5 }}{{ end }}', "range can't iterate over int"],
    ['{{ index .Values.list 9 }}', 'out of range'],
    ['{{ div 1 0 }}', 'divide by zero'],
    ['{{ nil }}', 'nil is not a command'],
    ['{{ "a""b" }}', 'unexpected'],
    ['{{ (1) }', 'unexpected'],
  ])('refuses %j as Go does', (text, message) => {
    expect(() => render(text)).toThrow(
      expect.objectContaining({ kind: 'render', message: expect.stringContaining(message) }),
    )
  })

  test.each([
    ['{{ now }}', 'function now'],
    ['{{ genCA "x" 1 }}', 'function genCA'],
    ['{{ .Chart.Maintainers }}', 'field .Chart.Maintainers'],
    ['{{ .Template.Name }}', 'field .Template.Name'],
    ['{{ .Capabilities.APIVersions.Has "v1" }}', 'field .Capabilities.APIVersions.Has'],
    ['{{ toYaml . }}', 'use of .'],
    ['{{ set .Values "a" 1 }}', 'change of a map that it did not make'],
    ['{{ include "other" . }}', '"other"'],
    ['{{ printf "%x" "a" }}', 'format %x'],
  ])('names what it does not support in %j', (text, what) => {
    expect(() => render(text)).toThrow(
      expect.objectContaining({
        kind: 'render',
        message: expect.stringMatching(/^template .* is not supported here$/),
      }),
    )
    expect(() => render(text)).toThrow(what)
  })

  test('stops as fail and required ask', () => {
    expect(() => render('{{ required "need it" .Values.missing }}')).toThrow(
      expect.objectContaining({ kind: 'fail', message: 'need it' }),
    )
    expect(() => render('{{ fail "no" }}')).toThrow(expect.objectContaining({ kind: 'fail', message: 'no' }))
  })

  test.each([
    '{{ range until 10000 }}{{ range until 10000 }}{{ end }}{{ end }}',
    '{{ repeat 10000000 "x" }}',
    '{{ range until 2000 }}{{ repeat 1000 "x" }}{{ end }}',
    '{{ define "t" }}{{ template "t" }}{{ end }}{{ template "t" }}',
    '{{ $x := "x" }}{{ range until 100 }}{{ $x = list $x $x }}{{ end }}{{ $x }}',
    '{{ $x := repeat 1000 "x" }}{{ replace "x" $x $x | replace "x" $x }}',
    '{{ "a" '.padEnd(5000, '('),
    '{{ if true }}'.repeat(2000),
  ])('bounds the work of %.60j', (text) => {
    expect(() => render(text)).toThrow(TemplateError)
  })

  test('throws nothing but TemplateError', () => {
    const pieces = [
      '{{',
      '}}',
      '{{-',
      '-}}',
      ' ',
      '.Values',
      '.list',
      '$x',
      ':=',
      '|',
      '(',
      ')',
      '"a"',
      '1',
      'if',
      'end',
      'range',
      'else',
      'list',
      'index',
      ',',
      ...supportedFunctions,
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), fc.boolean(), (parts, closed) => {
        const text = closed ? `{{ ${parts.join(' ')} }}` : parts.join('')
        expect(outcome(text)).toMatch(/^(?:rendered|refused)$/)
      }),
      { numRuns: 1000 },
    )
  })
})
