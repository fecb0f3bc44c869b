import config from '@payload-config'
import { getPayload } from 'payload'
import { env, requireDatabase } from './env'
import { progressWriter } from './search/rebuild/progressWriter'
import { rebuildIndex } from './search/rebuild/rebuildIndex'

/** Makes the whole search index anew while the portal serves, and ends. */
requireDatabase(env)
const payload = await getPayload({ config, disableOnInit: true })
const onProgress = progressWriter(process.stdout)
const { written, removed } = await rebuildIndex(payload, { which: 'all', onProgress })
process.stdout.write(`${written}件を索引に入れ、${removed}件を外しました。\n`)
await payload.destroy()
