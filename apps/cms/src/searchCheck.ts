import config from '@payload-config'
import { getPayload } from 'payload'
import { env, requireDatabase } from './env'
import { checkIndex } from './search/rebuild/checkIndex'
import { differenceLine } from './search/rebuild/differenceLine'

/** Compares the search index with the published documents and ends; with 1 where they differ. */
requireDatabase(env)
const payload = await getPayload({ config, disableOnInit: true })
const { compared, differences } = await checkIndex(payload)
for (const difference of differences) process.stdout.write(`${differenceLine(difference)}\n`)
process.stdout.write(
  differences.length === 0
    ? `公開中の${compared}件と索引が一致しています。\n`
    : `${differences.length}件が違います。npm run search:rebuild で作り直せます。\n`,
)
await payload.destroy()
process.exitCode = differences.length === 0 ? 0 : 1
