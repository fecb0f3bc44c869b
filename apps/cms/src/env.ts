import path from 'node:path'
import { z } from 'zod'

const url = z.url({ protocol: /^https?$/ })
const modelUrl = url.refine((value) => {
  if (!URL.canParse(value)) return false
  const { username, password, search, hash } = new URL(value)
  return [username, password, search, hash].every((part) => part === '')
}, 'must be an address without name, password, question mark or #; the key is LLM_API_KEY')
const bound = z.coerce.number().int().min(1).max(1_000_000_000)
const port = z.coerce.number().int().min(1).max(65535)

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  CMS_PORT: port.default(3001),
  WEB_PORT: port.default(3000),
  CMS_URL: url.optional(),
  SITE_URL: url.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  DATABASE_PROGRAM_ROLE: z.string().max(63).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  PAYLOAD_SECRET: z.string().min(16).optional(),
  REVALIDATE_SECRET: z.string().min(16).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().optional(),
  TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(9).default(0),
  SEARCH_URL: url.optional(),
  SEARCH_INDEX: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be small letters, digits and dashes, 40 at most')
    .default('tokyo-cancer-portal'),
  LLM_BASE_URL: modelUrl.optional(),
  LLM_API_KEY: z
    .string()
    .regex(/^[\x21-\x7e]+$/, 'must be letters, digits and signs without spaces')
    .optional(),
  LLM_MODEL: z.string().max(200).optional(),
  LLM_CALLS_PER_HOUR: bound.default(200),
  LLM_TOKENS_PER_HOUR: bound.default(400_000),
  PORTAL_EMBEDDED_DATABASE: z.literal('1').optional(),
})

/** A language model that speaks as OpenAI's do. */
export interface LanguageModelSettings {
  /** Up to `/v1`, without a slash at the end. */
  baseUrl: string
  /** Empty where it needs none. */
  apiKey: string
  model: string
  /** Of all processes together. */
  callsPerHour: number
  tokensPerHour: number
}

export type Env = {
  isProduction: boolean
  cmsUrl: string
  siteUrl: string
  databaseUrl: string
  /** The role that serves, told to what migrates; empty where one role does both. */
  programRole: string
  /** Absolute path of the folder for uploads and generated secrets. */
  dataDir: string
  payloadSecret: string
  revalidateSecret: string
  /** Empty: mail is written into files. */
  smtpUrl: string
  /** Sender of mail. */
  mailFrom: string
  /** Of an OpenSearch server, with name and password where it needs them; empty: PostgreSQL answers searches. */
  searchUrl: string
  /** What names of its indexes begin with. */
  searchIndex: string
  /** Null: the chatbot answers by itself alone. */
  languageModel: LanguageModelSettings | null
  /** How many proxies of our own stand in front of the CMS. */
  trustedProxyHops: number
  /** True when the database is the portal's own embedded one: only then demo accounts exist. */
  hasEmbeddedDatabase: boolean
}

/**
 * Reads and checks the environment of the CMS.
 *
 * Values that only a running server needs (database, secrets) are empty strings when absent, because `next build`
 * and the type generators run without them; `requireServing` refuses an empty one.
 *
 * @throws Error with one sentence that names the first bad variable.
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Error(`Environment variable ${issue?.path.join('.')} is not valid: ${issue?.message}`)
  }
  const value = parsed.data
  const cmsUrl = (value.CMS_URL ?? `http://localhost:${value.CMS_PORT}`).replace(/\/$/, '')
  return {
    isProduction: value.NODE_ENV === 'production',
    cmsUrl,
    siteUrl: (value.SITE_URL ?? `http://localhost:${value.WEB_PORT}`).replace(/\/$/, ''),
    databaseUrl: value.DATABASE_URL ?? '',
    programRole: value.DATABASE_PROGRAM_ROLE ?? '',
    dataDir: path.resolve(value.DATA_DIR),
    payloadSecret: value.PAYLOAD_SECRET ?? '',
    revalidateSecret: value.REVALIDATE_SECRET ?? '',
    smtpUrl: value.SMTP_URL ?? '',
    mailFrom: value.MAIL_FROM ?? `no-reply@${new URL(cmsUrl).hostname}`,
    searchUrl: value.SEARCH_URL ?? '',
    searchIndex: value.SEARCH_INDEX,
    languageModel: languageModelIn(value),
    trustedProxyHops: value.TRUSTED_PROXY_HOPS,
    hasEmbeddedDatabase: value.PORTAL_EMBEDDED_DATABASE === '1',
  }
}

function languageModelIn(value: z.output<typeof schema>): LanguageModelSettings | null {
  if (!value.LLM_BASE_URL) return null
  if (!value.LLM_MODEL) {
    throw new Error('Environment variable LLM_MODEL is needed, because LLM_BASE_URL is set.')
  }
  return {
    baseUrl: value.LLM_BASE_URL.replace(/\/+$/, ''),
    apiKey: value.LLM_API_KEY ?? '',
    model: value.LLM_MODEL,
    callsPerHour: value.LLM_CALLS_PER_HOUR,
    tokensPerHour: value.LLM_TOKENS_PER_HOUR,
  }
}

/** @throws Error naming the first variable that a serving process cannot do without. */
export function requireServing(value: Env): Env {
  const needed = {
    DATABASE_URL: value.databaseUrl,
    PAYLOAD_SECRET: value.payloadSecret,
    REVALIDATE_SECRET: value.revalidateSecret,
  }
  const missing = Object.entries(needed).find(([, given]) => given === '')
  if (missing) throw new Error(`Environment variable ${missing[0]} is needed to serve the CMS.`)
  return value
}

/** @throws Error where it is not said which database is meant. */
export function requireDatabase(value: Env): Env {
  if (value.databaseUrl === '') {
    throw new Error('Environment variable DATABASE_URL is needed to know which database is meant.')
  }
  return value
}

export const env = readEnv(process.env)
