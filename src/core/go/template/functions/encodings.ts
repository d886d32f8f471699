import { base64 } from '../../base64.ts'
import { decodeBase64 } from '../../decode-base64.ts'
import { fromYaml } from '../../from-yaml.ts'
import { sha256 } from '../../sha256.ts'
import { TemplateError } from '../../template-error.ts'
import { toJson } from '../../to-json.ts'
import { toYaml } from '../../to-yaml.ts'
import type { Json } from '../../../json.ts'
import { define, type GoFunction } from '../function.ts'
import { ownCopy, ownMap } from '../own-map.ts'
import { isList, isMap, toPlain, unsupported, type GoValue } from '../value.ts'
import { prettyJson } from './pretty-json.ts'

/** Helm puts a reader's error into the result, in Go's words; that is not reproduced. */
function readYaml(text: string): Json {
  try {
    return fromYaml(text)
  } catch (error) {
    if (error instanceof TemplateError) throw unsupported('reading of broken YAML')
    throw error
  }
}

function readJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch (error) {
    if (error instanceof SyntaxError) throw unsupported('reading of broken JSON')
    throw error
  }
}

function asMap(value: Json): GoValue {
  if (value !== null && !isMap(value)) throw unsupported('reading of anything but a map')
  return ownCopy(value ?? {})
}

function asList(value: Json): GoValue {
  if (value !== null && !isList(value)) throw unsupported('reading of anything but a list')
  return ownCopy(value ?? [])
}

function readBase64(text: string): string {
  const decoded = decodeBase64(text)
  if (decoded === null) throw unsupported('decoding of such base64')
  return decoded
}

/** Functions that write or read other notations. */
export const encodings: Readonly<Record<string, GoFunction>> = {
  toYaml: define(['any'], ([value]) => toYaml(toPlain(value))),
  toJson: define(['any'], ([value]) => toJson(toPlain(value))),
  mustToJson: define(['any'], ([value]) => toJson(toPlain(value))),
  toPrettyJson: define(['any'], ([value]) => prettyJson(toPlain(value))),
  fromYaml: define(['string'], ([text]) => asMap(readYaml(text))),
  fromYamlArray: define(['string'], ([text]) => asList(readYaml(text))),
  fromJson: define(['string'], ([text]) => asMap(readJson(text))),
  fromJsonArray: define(['string'], ([text]) => asList(readJson(text))),
  b64enc: define(['string'], ([text]) => base64(text)),
  b64dec: define(['string'], ([text]) => readBase64(text)),
  sha256sum: define(['string'], ([text]) => sha256(text)),
  lookup: define(['string', 'string', 'string', 'string'], () => ownMap([])),
  include: define(['string', 'any'], ([name, data], engine) => engine.include(name, data)),
  tpl: define(['string', 'map'], ([text, data], engine) => engine.render(text, data)),
}
