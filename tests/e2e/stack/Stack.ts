export type AppName = 'cms' | 'site'

/** Where the portal under test runs; written by the global setup, read by every worker. */
export type Stack = {
  siteUrl: string
  cmsUrl: string
  /** The database as its owner sees it. */
  databaseUrl: string
  /** Where the CMS looks for a language model; nobody listens there unless a test does. */
  languageModelPort: number
  /** The files into which the apps write what they print. */
  logs: Record<AppName, string>
  /** Where the apps can be started and stopped. */
  controlUrl: string
  /** The fresh data folder of this run: database, uploads, demo accounts. */
  dataDir: string
  /** Everything temporary of this run, `dataDir` included. */
  folder: string
}
