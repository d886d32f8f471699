import { expect, test } from 'vitest'
import { parseHostVersion } from './parse-host-version.ts'

test.each(['1.35', 'v1.35.2', 'v1.33.1-eks-595af52', 'v1.32.4+k3s1', ' 1.35 '])('%s is a version', (text) =>
  expect(parseHostVersion(text)).toEqual({ ok: true, value: text.trim() }),
)

test.each(['1', '1.', 'latest', '1.35.x', '1.35 beta', '-1.35', ''])('%s is none', (text) =>
  expect(parseHostVersion(text).ok).toBe(false),
)
