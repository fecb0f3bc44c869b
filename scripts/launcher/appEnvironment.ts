import type { Database } from '@tokyo-cancer-portal/embedded-postgres'
import type { PortalEnvironment } from '../env'
import type { Secrets } from './loadSecrets'

export type AppEnvironmentOptions = {
  environment: PortalEnvironment
  secrets: Secrets
  /** Whether the database is the portal's own. */
  embedded: boolean
  mode: 'production' | 'development'
}

/** What the child processes find in their environments. */
export type AppEnvironments = {
  /** For serving. */
  cms: (programUrl: string) => Record<string, string>
  /** For migrating and loading content, as the role that owns the tables. */
  preparation: (database: Pick<Database, 'programUrl' | 'url'>) => Record<string, string>
  web: Record<string, string>
}

// The public site asks the CMS for everything: what it does not know, nobody can take from it.
const HIDDEN_FROM_WEB = /^(DATABASE_URL|PAYLOAD_SECRET|SMTP_URL|MAIL_FROM|S3_.*|SEARCH_.*|LLM_.*)$/
// PORT competes with the -p that we give to Next; HOSTNAME is the machine's name in a container.
// The owner's address is for the preparation alone.
const NOT_PASSED_ON = /^(PORT|HOSTNAME|DATABASE_OWNER_URL)$/

/** Everything that was given, with every default filled in. */
export function appEnvironment(options: AppEnvironmentOptions): AppEnvironments {
  const { environment, secrets, embedded, mode } = options
  const shared = {
    ...without(environment.given, NOT_PASSED_ON),
    NODE_ENV: mode,
    WEB_PORT: String(environment.webPort),
    CMS_PORT: String(environment.cmsPort),
    SITE_URL: environment.siteUrl,
    CMS_URL: environment.cmsUrl,
    DATA_DIR: environment.dataDir,
    REVALIDATE_SECRET: secrets.revalidateSecret,
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const cms: AppEnvironments['cms'] = (databaseUrl) => ({
    ...shared,
    DATABASE_URL: databaseUrl,
    PAYLOAD_SECRET: secrets.payloadSecret,
    ...(embedded && { PORTAL_EMBEDDED_DATABASE: '1' }),
  })
  return {
    web: without(shared, HIDDEN_FROM_WEB),
    cms,
    preparation: ({ url, programUrl }) => ({
      ...cms(url),
      DATABASE_PROGRAM_ROLE: decodeURIComponent(new URL(programUrl).username),
    }),
  }
}

const without = (values: Record<string, string>, names: RegExp): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !names.test(name)))
