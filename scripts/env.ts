import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { StartError } from './launcher/StartError'

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number from 1 to 65535')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be a port number from 1 to 65535')

const address = (protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `must be an address like ${example}`,
    abort: true,
  })

const origin = address(['http:', 'https:'], 'https://www.example.jp')
  .refine((value) => new URL(value).pathname === '/', 'must be an address without a path')
  .transform((value) => new URL(value).origin)

const count = z.string().regex(/^[1-9]\d{0,8}$/, 'must be a whole number, 1 or more')

const secret = z.string().min(16, 'must be at least 16 characters long')

const variables = z.object({
  WEB_PORT: port.default(3000),
  CMS_PORT: port.default(3001),
  SITE_URL: origin.optional(),
  CMS_URL: origin.optional(),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://host:5432/portal').optional(),
  DATABASE_OWNER_URL: address(
    ['postgres:', 'postgresql:'],
    'postgres://host:5432/portal',
  ).optional(),
  DATA_DIR: z.string().default('.data'),
  PAYLOAD_SECRET: secret.optional(),
  REVALIDATE_SECRET: secret.optional(),
  TRUSTED_PROXY_HOPS: z.string().regex(/^\d$/, 'must be a number from 0 to 9').optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://mail.example.jp').optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  S3_ENDPOINT: address(['http:', 'https:'], 'https://s3.example.jp').optional(),
  S3_REGION: z.string().optional(),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SHOW_STYLEGUIDE: z.enum(['0', '1'], 'must be 0 or 1').optional(),
  SEARCH_URL: address(['http:', 'https:'], 'https://search.example.jp:9200').optional(),
  SEARCH_INDEX: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/, 'must be small letters, digits and dashes, 40 at most')
    .optional(),
  REDIS_URL: address(['redis:', 'rediss:'], 'redis://localhost:6379').optional(),
  LLM_BASE_URL: address(['http:', 'https:'], 'https://llm.example.jp/v1').optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_MODEL: z.string().optional(),
  LLM_CALLS_PER_HOUR: count.optional(),
  LLM_TOKENS_PER_HOUR: count.optional(),
})

type Variables = z.infer<typeof variables>

/** name → value as given to a process. */
export type RawEnvironment = Record<string, string>

/** The launcher's settings, checked, with every default filled in. */
export type PortalEnvironment = {
  webPort: number
  cmsPort: number
  /** Origins without a trailing slash. */
  siteUrl: string
  cmsUrl: string
  /** Undefined: use the embedded database. */
  databaseUrl: string | undefined
  /** The same database as the role that owns its tables; undefined: the same role. */
  databaseOwnerUrl: string | undefined
  /** Absolute. */
  dataDir: string
  payloadSecret: string | undefined
  revalidateSecret: string | undefined
  /** Everything that was given, for the child processes. */
  given: RawEnvironment
}

/**
 * Reads the settings from the environment and, where it says nothing, from `.env` in `root`.
 * Throws a StartError that names the first bad variable.
 */
export const readEnvironment = (root: string): PortalEnvironment =>
  checkEnvironment({ ...readEnvFile(resolve(root, '.env')), ...definedOnly(process.env) }, root)

/** Checks the variables `given`; an empty value counts as none. Relative paths are below `root`. */
export function checkEnvironment(given: RawEnvironment, root: string): PortalEnvironment {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const { data, error } = variables.safeParse(filled)
  if (!data) {
    const issue = error.issues[0]
    throw new StartError(`${String(issue?.path[0])} ${issue?.message}.`)
  }
  refuseHalfSettings(data)
  return {
    webPort: data.WEB_PORT,
    cmsPort: data.CMS_PORT,
    siteUrl: data.SITE_URL ?? `http://localhost:${data.WEB_PORT}`,
    cmsUrl: data.CMS_URL ?? `http://localhost:${data.CMS_PORT}`,
    databaseUrl: data.DATABASE_URL,
    databaseOwnerUrl: data.DATABASE_OWNER_URL,
    dataDir: resolve(root, data.DATA_DIR),
    payloadSecret: data.PAYLOAD_SECRET,
    revalidateSecret: data.REVALIDATE_SECRET,
    given: filled,
  }
}

/** Settings that are useless, or dangerous, without another one. */
function refuseHalfSettings(data: Variables): void {
  if (data.WEB_PORT === data.CMS_PORT) {
    throw new StartError(`CMS_PORT must not be the same as WEB_PORT (${data.WEB_PORT}).`)
  }
  const needs: [name: keyof Variables, needed: (keyof Variables)[]][] = [
    ['DATABASE_URL', ['PAYLOAD_SECRET', 'REVALIDATE_SECRET']],
    ['DATABASE_OWNER_URL', ['DATABASE_URL']],
    ['S3_BUCKET', ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY']],
    ['LLM_BASE_URL', ['LLM_MODEL']],
  ]
  for (const [name, needed] of needs) {
    const missing = data[name] && needed.find((other) => !data[other])
    if (missing) throw new StartError(`${missing} must be set, because ${name} is set.`)
  }
}

function readEnvFile(path: string): RawEnvironment {
  try {
    return definedOnly(parseEnv(readFileSync(path, 'utf8')))
  } catch {
    return {}
  }
}

const definedOnly = (values: NodeJS.Dict<string>): RawEnvironment =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )

/** Whether npm runs this process, and not somebody's shell or a service manager. */
export const isRunByNpm = (): boolean => process.env.npm_lifecycle_event !== undefined

/** The environment of this process with `changes` laid over it. */
export const environmentWith = (changes: RawEnvironment): RawEnvironment => ({
  ...definedOnly(process.env),
  ...changes,
})
