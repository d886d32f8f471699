import type { Parsed } from './parsed.ts'
import { parseDns1035Label } from './parse-dns1035-label.ts'
import { parseDnsLabel } from './parse-dns-label.ts'
import { parseDnsSubdomain } from './parse-dns-subdomain.ts'
import { parseDuration } from './parse-duration.ts'
import { parseImageRegistry } from './parse-image-registry.ts'
import { parseImageRepository } from './parse-image-repository.ts'
import { parseImageTag } from './parse-image-tag.ts'
import { parseIntOrPercent } from './parse-int-or-percent.ts'
import { parseLabelKey } from './parse-label-key.ts'
import { parseLabelValue } from './parse-label-value.ts'
import { parseNatural } from './parse-natural.ts'
import { parsePort } from './parse-port.ts'
import { parsePositive } from './parse-positive.ts'
import { parseQuantity } from './parse-quantity.ts'
import { parseRegistryHost } from './parse-registry-host.ts'

/** The check of every format by the name that fields use for it. Each takes the text as typed. */
export const formats = {
  'dns-1035-label': parseDns1035Label,
  'dns-label': parseDnsLabel,
  'dns-subdomain': parseDnsSubdomain,
  'go-duration': parseDuration,
  'image-registry': parseImageRegistry,
  'image-repository': parseImageRepository,
  'image-tag': parseImageTag,
  'int-or-percent': parseIntOrPercent,
  'label-key': parseLabelKey,
  'label-value': parseLabelValue,
  natural: parseNatural,
  port: parsePort,
  positive: parsePositive,
  quantity: (text: string) => parseQuantity(text),
  'registry-host': parseRegistryHost,
} satisfies Readonly<Record<string, (text: string) => Parsed<unknown>>>

export type FormatName = keyof typeof formats
