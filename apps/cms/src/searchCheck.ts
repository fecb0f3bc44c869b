import config from '@payload-config'
import { getPayload } from 'payload'
import { env, requireDatabase } from './env'
import { checkOpenSearch } from './search/feed/checkOpenSearch'
import { configuredOpenSearch } from './search/feed/configuredOpenSearch'
import { checkIndex } from './search/rebuild/checkIndex'
import { differenceLine } from './search/rebuild/differenceLine'

/**
 * Compares the search index with the published documents, and the one in OpenSearch with it where there is one, and
 * ends; with 1 where they differ.
 */
requireDatabase(env)
const payload = await getPayload({ config, disableOnInit: true })
const { compared, differences, waiting } = await checkIndex(payload)
for (const difference of differences) process.stdout.write(`${differenceLine(difference)}\n`)
process.stdout.write(
  differences.length === 0
    ? `公開中の${compared}件と索引が一致しています。\n`
    : `${differences.length}件が違います。npm run search:rebuild で作り直せます。\n`,
)
if (waiting.length > 0) {
  process.stdout.write(
    `ほかに${waiting.length}件は、施設の名前などの変更がこれから反映されます（CMSの稼働中は、ふつう1分以内）。\n`,
  )
}
const openSearch = configuredOpenSearch()
const behind = openSearch ? await checkOpenSearch(payload, openSearch) : []
for (const difference of behind ?? []) process.stdout.write(`${differenceLine(difference)}\n`)
if (behind === null) process.stdout.write('検索サーバーに使える索引がありません。\n')
else if (behind.length > 0) process.stdout.write(`検索サーバーでは${behind.length}件が違います。\n`)
else if (openSearch) process.stdout.write('検索サーバーの索引も一致しています。\n')
await payload.destroy()
process.exitCode = differences.length === 0 && behind?.length === 0 ? 0 : 1
