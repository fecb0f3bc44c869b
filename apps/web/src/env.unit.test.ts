import { resolve } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { readEnv } from './env'

const least = { REVALIDATE_SECRET: 'a-secret-of-both-programs' }

test('addresses follow from the ports, the folder from DATA_DIR', () => {
  expect(readEnv({ ...least, WEB_PORT: '3100', SITE_URL: '' })).toEqual({
    port: 3100,
    siteUrl: 'http://localhost:3100',
    cmsUrl: 'http://localhost:3001',
    cacheFolder: resolve('.data/site-cache'),
    islandsFolder: resolve('.next/islands'),
    revalidateSecret: least.REVALIDATE_SECRET,
    trustedProxyHops: 0,
    styleguide: false,
  })
})

test('addresses lose the slash at their end', () => {
  expect(readEnv({ ...least, SITE_URL: 'https://portal.example.jp/' }).siteUrl).toBe(
    'https://portal.example.jp',
  )
})

test('visitors see no examples of components unless somebody wants it so', () => {
  expect(readEnv({ ...least, SHOW_STYLEGUIDE: '0' }).styleguide).toBe(false)
  expect(readEnv({ ...least, SHOW_STYLEGUIDE: '1' }).styleguide).toBe(true)
})

describe('a bad value is named', () => {
  test.each([
    ['REVALIDATE_SECRET', { REVALIDATE_SECRET: 'short' }],
    ['REVALIDATE_SECRET', {}],
    ['SITE_URL', { ...least, SITE_URL: 'portal.example.jp' }],
    ['CMS_URL', { ...least, CMS_URL: 'javascript:alert(1)' }],
    ['TRUSTED_PROXY_HOPS', { ...least, TRUSTED_PROXY_HOPS: 'many' }],
    ['WEB_PORT', { ...least, WEB_PORT: '70000' }],
    ['SHOW_STYLEGUIDE', { ...least, SHOW_STYLEGUIDE: 'yes' }],
  ])('%s', (name, values) => {
    expect(() => readEnv(values)).toThrow(name)
  })
})
