import { describe, expect, it } from 'vitest'
import { formats, type FormatName } from './formats.ts'

const long = (length: number): string => 'a'.repeat(length)

/** Texts that Kubernetes (or, for images, the distribution project) takes and refuses. */
const cases: Readonly<Record<FormatName, { good: readonly string[]; bad: readonly string[] }>> = {
  'dns-1035-label': {
    good: ['a', 'a1', 'a-1', long(63)],
    bad: ['', '1a', '1', '-a', 'a-', 'A', 'a.b', 'a_b', long(64)],
  },
  'dns-label': {
    good: ['a', 'ab', 'abc', 'a1', 'a-1', 'a--1--2--b', '0', '01', '012', '1a', '1-a', long(63)],
    bad: ['', 'A', 'ABC', 'aBc', '-', 'a-', '-a', '1-', '_', 'a_', 'a.b', ' ', ' a', 'a\n', 'ä', long(64)],
  },
  'dns-subdomain': {
    good: ['a', 'a.b.c', '0.a', '1.2.3.4', 'a-1.b-2', long(64), long(253)],
    bad: ['', '.', 'a.', '.a', 'a..b', 'A.b', 'a-.b', 'a.-b', 'a_b', 'a b', 'a.b\n', long(254)],
  },
  'go-duration': {
    good: [
      '0',
      '+0',
      '5s',
      '-5s',
      '1m30s',
      '1.5h',
      '.5s',
      '5.s',
      '100ms',
      '10us',
      '10µs',
      '10μs',
      '1h1m1s1ms',
    ],
    bad: [
      '',
      '3',
      '-',
      '+',
      's',
      '.',
      '-.',
      '.s',
      '1d',
      '1 s',
      '1s ',
      '5.6.7s',
      '3000000h',
      '1h-2m',
      '1toString',
    ],
  },
  'image-registry': {
    good: [
      'ghcr.io',
      'localhost',
      'my-registry',
      'registry.example.com:5000',
      'a.example.com/mirror/two',
      '[::1]:80',
    ],
    bad: [
      '',
      'https://ghcr.io',
      'ghcr.io/',
      'ghcr.io//a',
      '/a',
      'a.b:0',
      'a.b:',
      'a b',
      'ghcr.io/A',
      'a.b/c:1',
    ],
  },
  'image-repository': {
    good: [
      'nginx',
      'loft-sh/vcluster-pro',
      'ghcr.io/loft-sh/x',
      'a.b:5000/c',
      'a__b',
      'a--b',
      'A/b',
      'localhost/x',
    ],
    bad: [
      '',
      'Nginx',
      'a//b',
      '/a',
      'a/',
      'a:1',
      'a@sha256',
      'a___b',
      'a..b',
      '-a',
      'a.b:x/c',
      'https://a/b',
      long(256),
    ],
  },
  'image-tag': {
    good: ['1', 'v1.2.3', 'latest', '_x', 'A', '1.2.3-rc.1', long(128)],
    bad: ['', '.a', '-a', 'a:b', 'a b', 'a/b', 'a@b', 'v1+build', long(129)],
  },
  'int-or-percent': {
    good: ['0', '1', '20', '0%', '50%', '100%'],
    bad: ['', '%', '-1', '-1%', '101%', '1.5', '1.5%', 'x%', '50 %', '50%%'],
  },
  'label-key': {
    good: [
      'simple',
      '1',
      'a.b-c_d',
      'UPPER',
      'example.com/a',
      '1-num.2-num/3-num',
      `${long(253)}/${long(63)}`,
    ],
    bad: [
      '',
      '/a',
      'a/',
      'a/b/c',
      '-a',
      'a-',
      '_a',
      'a b',
      'EXAMPLE.com/a',
      'a_b.c/d',
      long(64),
      `${long(254)}/a`,
    ],
  },
  'label-value': {
    good: ['', 'simple', '1.2-3_4', 'UPPER', '0', long(63)],
    bad: ['-a', 'a-', '.a', 'a_', 'a b', 'a/b', 'a:b', long(64)],
  },
  natural: {
    good: ['0', '7', '007', '9007199254740991'],
    bad: ['', '-1', '1.0', '1e3', ' 1', '9007199254740992'],
  },
  port: { good: ['1', '80', '65535'], bad: ['', '0', '65536', '-1', '80a', 'http'] },
  positive: { good: ['1', '3'], bad: ['', '0', '00', '-1', '1.5'] },
  quantity: {
    good: [
      '0',
      '5Gi',
      '200m',
      '1e3',
      '1E3',
      '1e-3',
      '1E',
      '1.5',
      '.5',
      '1.',
      '1.G',
      '+1',
      '-0',
      '100.035Ki',
      '12E',
    ],
    bad: [
      '',
      '1.1.M',
      '1+1.0M',
      '0.1mi',
      '0.1am',
      'aoeu',
      '.5i',
      '1i',
      '-3.01e-',
      ' 1',
      '1 ',
      '1 Gi',
      '1K',
      '1ki',
      '1GB',
      '1KiB',
      '1e',
      '1e3k',
      '1Gi3',
      '-1',
      '-5Gi',
      'Ki',
      '.',
      '+',
      '1e999',
      '1constructor',
    ],
  },
  'registry-host': {
    good: ['ghcr.io', 'localhost', 'localhost:5000', 'a-b.C', '10.0.0.1:443', '[2001:db8::1]:5000'],
    bad: ['', 'a/b', 'http://a', 'a:', 'a:0', 'a:65536', 'a..b', '-a', 'a-', 'a_b', '::1', 'a b'],
  },
}

describe.each(Object.keys(formats) as FormatName[])('%s', (name) => {
  it.each(cases[name].good)('takes %j', (text) => {
    expect(formats[name](text)).toMatchObject({ ok: true })
  })

  it.each(cases[name].bad)('refuses %j with a sentence', (text) => {
    expect(formats[name](text)).toEqual({ ok: false, reason: expect.stringMatching(/^["A-Z].*[.?]$/) })
  })
})
