import { expect, test } from 'vitest'
import { listed } from './listed.ts'

test.each([
  [['k8s'], 'k8s'],
  [['k8s', 'k3s'], 'k8s and k3s'],
  [['k8s', 'k3s', 'k0s'], 'k8s and k3s and k0s'],
])('lists %j', (names, text) => expect(listed(names)).toBe(text))
