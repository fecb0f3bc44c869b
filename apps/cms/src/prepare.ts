import config from '@payload-config'
import { getPayload } from 'payload'
import { loadContent } from './content/loadContent'
import { env, requireServing } from './env'
import { applyMigrations } from './database/applyMigrations'
import { grantToProgram } from './database/grantToProgram'
import { prepareOpenSearch } from './search/feed/prepareOpenSearch'
import { prepareIndex } from './search/rebuild/prepareIndex'

/**
 * What `npm start` does before it serves: migrate, then load what is new of the starting content and, on the embedded
 * database only, the demo accounts, then complete the search index, also the one in OpenSearch where there is one. Running it again changes nothing that people
 * changed.
 *
 * `--no-samples` leaves out the sample events.
 */
requireServing(env)
const payload = await getPayload({ config, disableOnInit: true })
await applyMigrations(payload)
await grantToProgram(payload, env.programRole)
await loadContent({
  payload,
  samples: !process.argv.includes('--no-samples'),
  demo: env.hasEmbeddedDatabase ? { dataDir: env.dataDir } : null,
  log: (line) => payload.logger.info(line),
})
await prepareIndex(payload, (line) => payload.logger.info(line))
await prepareOpenSearch(payload, (line) => payload.logger.info(line))
await payload.destroy()
