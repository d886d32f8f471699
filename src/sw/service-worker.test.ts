import { describe, expect, test } from 'vitest'
import { answer } from './answer.ts'
import { cacheName } from './cache-name.ts'
import { dropOlder } from './drop-older.ts'
import { fillCache } from './fill-cache.ts'
import { makeSite, scope } from './site.fixture.ts'

const all = ['./', 'assets/a-1.js', 'assets/b-1.js', 'icon.png']
const online = () => new Map(all.map((address) => [address, `network ${address}`]))

const request = (address: string, options: { mode?: string; method?: string; url?: string } = {}) =>
  ({
    url: options.url ?? scope + address,
    method: options.method ?? 'GET',
    mode: options.mode ?? 'cors',
  }) as Request
const text = async (response: Promise<Response> | null) => (response ? (await response).text() : null)

describe('filling', () => {
  test('keeps every file once', async () => {
    const { site, fetched } = makeSite('1', online())
    expect(await fillCache(site, all)).toBe(true)
    expect(await fillCache(site, all)).toBe(true)
    expect(fetched.toSorted()).toEqual(all.toSorted())
  })

  test('takes unchanged parts from the build before, and asks for the page and its icons again', async () => {
    const old = makeSite('1', online())
    await fillCache(old.site, all)
    const { site, fetched } = makeSite('2', online(), old.caches)
    expect(await fillCache(site, all)).toBe(true)
    expect(fetched.toSorted()).toEqual(['./', 'icon.png'])
  })

  test('says that something is missing, keeps the rest, and goes on later', async () => {
    const server = online()
    server.delete('assets/b-1.js')
    const { site, fetched } = makeSite('1', server)
    expect(await fillCache(site, all)).toBe(false)
    server.set('assets/b-1.js', 'there')
    fetched.length = 0
    expect(await fillCache(site, all)).toBe(true)
    expect(fetched).toEqual(['assets/b-1.js'])
  })

  test('without a network nothing is kept', async () => {
    const { site } = makeSite('1', new Map())
    expect(await fillCache(site, all)).toBe(false)
  })
})

describe('dropping older builds', () => {
  const names = [`vcluster-wizard:${scope}:1`, `vcluster-wizard:${scope}sub/:1`, 'of another site']
  test.each([
    [1, 3],
    [2, 4],
  ])('with %i windows, %i caches are left', async (windows, left) => {
    const { site, caches } = makeSite('2', online())
    for (const name of [...names, cacheName(site)]) await caches.open(name)
    await dropOlder(site, windows)
    const remaining = await caches.keys()
    expect(remaining).toHaveLength(left)
    expect(remaining).toEqual(expect.arrayContaining([...names.slice(1), cacheName(site)]))
  })
})

describe('answering', () => {
  test.each([
    ['', 'network ./'],
    ['index.html', 'network ./'],
    ['?from=elsewhere', 'network ./'],
    ['assets/a-1.js', 'network assets/a-1.js'],
  ])('%s without a network', async (address, body) => {
    const server = online()
    const { site } = makeSite('1', server)
    await fillCache(site, all)
    server.clear()
    expect(await text(answer(site, request(address)))).toBe(body)
  })

  test('the page is that of the own build, a part may come from any', async () => {
    const old = makeSite(
      '1',
      new Map([
        ['./', 'old page'],
        ['assets/old-1.js', 'old part'],
      ]),
    )
    await fillCache(old.site, ['./', 'assets/old-1.js'])
    const { site } = makeSite('2', online(), old.caches)
    await fillCache(site, all)
    expect(await text(answer(site, request('')))).toBe('network ./')
    expect(await text(answer(site, request('assets/old-1.js')))).toBe('old part')
  })

  test('an unknown address that is opened shows what the server says, and the page where there is no network', async () => {
    const server = online()
    server.set('about', 'of the server')
    const { site } = makeSite('1', server)
    await fillCache(site, all)
    expect(await text(answer(site, request('about', { mode: 'navigate' })))).toBe('of the server')
    server.clear()
    expect(await text(answer(site, request('about', { mode: 'navigate' })))).toBe('network ./')
  })

  test('a part that nobody has is missing, and not the page', async () => {
    const { site } = makeSite('1', new Map())
    const response = await answer(site, request('assets/none.js'))
    expect(response?.status).toBe(504)
  })

  test.each([
    ['another host', request('', { url: 'https://other.test/wizard/' })],
    ['another site on the host', request('', { url: 'https://host.test/wizard2/' })],
    ['a request that sends something', request('', { method: 'POST' })],
    ['a file that the build does not know', request('data.json')],
  ])('%s is not the business of the worker', (_what, one) => {
    expect(answer(makeSite('1', online()).site, one)).toBeNull()
  })
})
