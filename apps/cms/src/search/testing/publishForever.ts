import config from '@payload-config'
import { getPayload } from 'payload'

/** Publishes and withdraws all topics in turn until it is killed (`freshness.int.test.ts`). */
const payload = await getPayload({ config, disableOnInit: true })
const { docs } = await payload.find({ collection: 'topics', pagination: false, depth: 0 })
process.stdout.write('started\n')
for (let round = 0; ; round += 1) {
  for (const { id } of docs) {
    await payload.update({
      collection: 'topics',
      id,
      data: { title: `話題の${round}回目`, _status: round % 2 ? 'published' : 'draft' },
    })
  }
}
