import { expect, test } from '@jest/globals'
import { checkEnvironment } from '../env'
import { appEnvironment } from './appEnvironment'

const given = {
  PATH: '/bin',
  PORT: '80',
  HOSTNAME: '3f2a',
  SMTP_URL: 'smtp://user:password@mail.example.jp',
  S3_BUCKET: 'portal',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret',
  SEARCH_URL: 'https://user:password@search.example.jp:9200',
  LLM_API_KEY: 'key',
  NODE_ENV: 'development',
  DATABASE_URL: 'postgres://program@db/portal',
  DATABASE_OWNER_URL: 'postgres://owner:secret@db/portal',
  PAYLOAD_SECRET: 'payload-secret-of-tests',
  REVALIDATE_SECRET: 'revalidate-secret-of-tests',
}

const { cms, preparation, web } = appEnvironment({
  environment: checkEnvironment(given, '/portal'),
  secrets: { payloadSecret: 'payload', revalidateSecret: 'revalidate' },
  embedded: true,
  mode: 'production',
})

test('should give both apps what was given and every default', () => {
  for (const env of [cms('postgres://db/portal'), web]) {
    expect(env).toMatchObject({
      PATH: '/bin',
      NODE_ENV: 'production',
      SITE_URL: 'http://localhost:3000',
      CMS_URL: 'http://localhost:3001',
      DATA_DIR: '/portal/.data',
      REVALIDATE_SECRET: 'revalidate',
    })
  }
})

test('should not pass on what would change where Next listens', () => {
  expect(cms('')).not.toHaveProperty('PORT')
  expect(web).not.toHaveProperty('HOSTNAME')
})

test('should tell the CMS about its database', () => {
  expect(cms('postgres://db/portal')).toMatchObject({
    DATABASE_URL: 'postgres://db/portal',
    PAYLOAD_SECRET: 'payload',
    PORTAL_EMBEDDED_DATABASE: '1',
    SMTP_URL: given.SMTP_URL,
  })
})

test('should prepare as the owner of the tables, and serve without knowing how', () => {
  const url = given.DATABASE_OWNER_URL
  const programUrl = 'postgres://a%20program:p@db/portal'
  expect(preparation({ url, programUrl })).toMatchObject({
    DATABASE_URL: url,
    DATABASE_PROGRAM_ROLE: 'a program',
  })
  expect(JSON.stringify([cms(programUrl), web])).not.toContain('owner')
})

test.each([
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'PAYLOAD_SECRET',
  'SMTP_URL',
  'S3_SECRET_ACCESS_KEY',
  'SEARCH_URL',
  'LLM_API_KEY',
  'PORTAL_EMBEDDED_DATABASE',
])('should keep %s from the public site', (name) => {
  expect(web).not.toHaveProperty(name)
})
