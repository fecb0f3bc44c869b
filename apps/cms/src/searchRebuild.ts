import config from '@payload-config'
import { getPayload } from 'payload'
import { env, requireDatabase } from './env'
import { configuredOpenSearch } from './search/feed/configuredOpenSearch'
import { rebuildOpenSearch } from './search/feed/rebuildOpenSearch'
import { progressWriter } from './search/rebuild/progressWriter'
import { rebuildIndex } from './search/rebuild/rebuildIndex'

/** Makes the whole search index anew while the portal serves, also the one in OpenSearch where there is one, and ends. */
requireDatabase(env)
const payload = await getPayload({ config, disableOnInit: true })
const onProgress = progressWriter(process.stdout)
const { written, removed } = await rebuildIndex(payload, { which: 'all', onProgress })
process.stdout.write(`${written}件を索引に入れ、${removed}件を外しました。\n`)
const openSearch = configuredOpenSearch()
if (openSearch) {
  const count = await rebuildOpenSearch(payload, openSearch, {
    when: 'always',
    onProgress: progressWriter(process.stdout),
  })
  process.stdout.write(`検索サーバーの索引を${count ?? 0}件で作り直しました。\n`)
}
await payload.destroy()
