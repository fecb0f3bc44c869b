import { describe, expect, it } from '@jest/globals'
import { readEnv, requireDatabase, requireServing } from './env'

const serving = {
  DATABASE_URL: 'postgres://portal@localhost/portal',
  PAYLOAD_SECRET: 'sixteen characters',
  REVALIDATE_SECRET: 'sixteen characters',
}

describe('readEnv', () => {
  it('has defaults for everything', () => {
    expect(readEnv({})).toMatchObject({
      cmsUrl: 'http://localhost:3001',
      siteUrl: 'http://localhost:3000',
      hasEmbeddedDatabase: false,
      searchUrl: '',
      languageModel: null,
    })
  })

  it('takes the port into the default address and drops a final slash', () => {
    expect(readEnv({ CMS_PORT: '4001' }).cmsUrl).toBe('http://localhost:4001')
    expect(readEnv({ SITE_URL: 'https://portal.example/' }).siteUrl).toBe('https://portal.example')
  })

  it.each([
    ['CMS_PORT', 'eighty'],
    ['CMS_PORT', '70000'],
    ['SITE_URL', 'portal.example'],
    ['CMS_URL', 'ftp://portal.example'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['PAYLOAD_SECRET', 'short'],
    ['TRUSTED_PROXY_HOPS', 'many'],
    ['SEARCH_URL', 'search.example.jp:9200'],
    ['SEARCH_INDEX', 'Portal*'],
    ['LLM_BASE_URL', 'llm.example.jp/v1'],
    ['LLM_BASE_URL', 'file:///etc/passwd'],
    ['LLM_BASE_URL', 'https://user:key@llm.example.jp/v1'],
    ['LLM_BASE_URL', 'https://llm.example.jp/v1?key=1'],
    ['LLM_API_KEY', 'two words'],
    ['LLM_CALLS_PER_HOUR', '0'],
    ['LLM_TOKENS_PER_HOUR', 'many'],
  ])('refuses %s=%s in one sentence that names it', (name, value) => {
    expect(() => readEnv({ [name]: value })).toThrow(
      new RegExp(`^Environment variable ${name} [^\n]+$`),
    )
  })
})

describe('the language model', () => {
  const given = { LLM_BASE_URL: 'http://llm:8000/v1/', LLM_MODEL: 'small' }

  it('needs an address and a name, and has a budget', () => {
    expect(readEnv(given).languageModel).toEqual({
      baseUrl: 'http://llm:8000/v1',
      apiKey: '',
      model: 'small',
      callsPerHour: 200,
      tokensPerHour: 400_000,
    })
    expect(readEnv({ LLM_MODEL: 'small', LLM_API_KEY: 'key' }).languageModel).toBeNull()
  })

  it('is refused without a name', () => {
    expect(() => readEnv({ ...given, LLM_MODEL: '' })).toThrow(/LLM_MODEL/)
  })
})

describe('requireServing', () => {
  it('passes with database and secrets', () => {
    expect(requireServing(readEnv(serving)).databaseUrl).toBe(serving.DATABASE_URL)
  })

  it.each(Object.keys(serving))('refuses to serve without %s', (name) => {
    const rest = Object.fromEntries(Object.entries(serving).filter(([key]) => key !== name))
    expect(() => requireServing(readEnv(rest))).toThrow(name)
  })
})

describe('requireDatabase', () => {
  it('asks for the database and for nothing else', () => {
    const { DATABASE_URL } = serving
    expect(requireDatabase(readEnv({ DATABASE_URL })).databaseUrl).toBe(DATABASE_URL)
    expect(() => requireDatabase(readEnv({}))).toThrow(/DATABASE_URL/)
  })
})
