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
  })
})

test('addresses lose the slash at their end', () => {
  expect(readEnv({ ...least, SITE_URL: 'https://portal.example.jp/' }).siteUrl).toBe(
    'https://portal.example.jp',
  )
})

describe('a bad value is named', () => {
  test.each([
    ['REVALIDATE_SECRET', { REVALIDATE_SECRET: 'short' }],
    ['REVALIDATE_SECRET', {}],
    ['SITE_URL', { ...least, SITE_URL: 'portal.example.jp' }],
    ['CMS_URL', { ...least, CMS_URL: 'javascript:alert(1)' }],
    ['WEB_PORT', { ...least, WEB_PORT: '70000' }],
  ])('%s', (name, values) => {
    expect(() => readEnv(values)).toThrow(name)
  })
})
