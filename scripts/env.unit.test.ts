import { expect, test } from '@jest/globals'
import { checkEnvironment } from './env'

const SECRETS = { PAYLOAD_SECRET: 'x'.repeat(32), REVALIDATE_SECRET: 'y'.repeat(32) }

test('should need no settings', () => {
  expect(checkEnvironment({}, '/portal')).toMatchObject({
    webPort: 3000,
    cmsPort: 3001,
    siteUrl: 'http://localhost:3000',
    cmsUrl: 'http://localhost:3001',
    databaseUrl: undefined,
    dataDir: '/portal/.data',
  })
})

test('should derive the addresses from the ports unless they are given', () => {
  const given = { WEB_PORT: '8080', CMS_PORT: '8081', SITE_URL: 'https://gan.example.jp/' }
  expect(checkEnvironment(given, '/portal')).toMatchObject({
    siteUrl: 'https://gan.example.jp',
    cmsUrl: 'http://localhost:8081',
  })
})

test('should treat an empty value as none', () => {
  const environment = checkEnvironment({ WEB_PORT: '', DATABASE_URL: '' }, '/portal')
  expect(environment.webPort).toBe(3000)
  expect(environment.databaseUrl).toBeUndefined()
})

test('should accept a database with secrets', () => {
  const given = { DATABASE_URL: 'postgresql://portal@db.example.jp/portal', ...SECRETS }
  expect(checkEnvironment(given, '/portal').databaseUrl).toBe(given.DATABASE_URL)
})

test('should accept a role of its own for the tables', () => {
  const given = {
    DATABASE_URL: 'postgres://program@db.example.jp/portal',
    DATABASE_OWNER_URL: 'postgres://owner@db.example.jp/portal',
    ...SECRETS,
  }
  expect(checkEnvironment(given, '/portal').databaseOwnerUrl).toBe(given.DATABASE_OWNER_URL)
})

test.each([
  [{ DATABASE_OWNER_URL: 'postgres://owner@db/portal' }, /^DATABASE_URL must be set/],
  [{ WEB_PORT: 'abc' }, /^WEB_PORT must be a port number/],
  [{ CMS_PORT: '0' }, /^CMS_PORT must be a port number/],
  [{ CMS_PORT: '70000' }, /^CMS_PORT must be a port number/],
  [{ CMS_PORT: '3000' }, /^CMS_PORT must not be the same as WEB_PORT/],
  [{ SITE_URL: 'gan.example.jp' }, /^SITE_URL must be an address like/],
  [{ CMS_URL: 'https://example.jp/cms' }, /^CMS_URL must be an address without a path/],
  [{ DATABASE_URL: 'mysql://db/portal', ...SECRETS }, /^DATABASE_URL must be an address like/],
  [{ DATABASE_URL: 'postgres://db/portal' }, /^PAYLOAD_SECRET must be set, because DATABASE_URL/],
  [
    { DATABASE_URL: 'postgres://db/portal', PAYLOAD_SECRET: SECRETS.PAYLOAD_SECRET },
    /^REVALIDATE_SECRET must be set/,
  ],
  [{ PAYLOAD_SECRET: 'short' }, /^PAYLOAD_SECRET must be at least 16 characters/],
  [{ SMTP_URL: 'mail.example.jp' }, /^SMTP_URL must be/],
  [{ S3_BUCKET: 'portal' }, /^S3_ACCESS_KEY_ID must be set/],
  [{ SEARCH_URL: 'search.example.jp:9200' }, /^SEARCH_URL must be/],
  [{ SEARCH_INDEX: 'Portal*' }, /^SEARCH_INDEX must be/],
  [{ REDIS_URL: 'http://localhost' }, /^REDIS_URL must be/],
  [{ LLM_BASE_URL: 'http://localhost:8000/v1' }, /^LLM_MODEL must be set/],
  [{ LLM_CALLS_PER_HOUR: '0' }, /^LLM_CALLS_PER_HOUR must be a whole number/],
  [{ LLM_TOKENS_PER_HOUR: '1e9' }, /^LLM_TOKENS_PER_HOUR must be a whole number/],
])('should refuse %j in one sentence that names the variable', (given, message) => {
  const check = () => checkEnvironment(given, '/portal')
  expect(check).toThrow(message)
  expect(check).toThrow(/^[^\n]+\.$/)
  expect(check).not.toThrow(/short/)
})
