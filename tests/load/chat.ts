/**
 * Measures how long the chatbot takes to answer when it knows many passages and many people ask at once: the handler of
 * `POST /api/chat` as it is, until it has the reply, without HTTP, over documents that are made up.
 *
 *   npx tsx --conditions=production --tsconfig apps/cms/tsconfig.json tests/load/chat.ts [--passages 10000] [--connections 16] [--messages 2000] [--before 2000]
 *
 * Needs nothing that runs, and for steady figures nothing else to do for the machine. Each connection sends its next
 * message when it has the reply to the last, first as many as `--before` says, which are not measured. Prints Markdown for
 * docs/performance.md.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openForMeasuring } from '../../apps/cms/test/openForMeasuring'
import { readQuestions } from '../eval/chat/model/readQuestions'
import { chatCorpus, SECTIONS } from './chat/chatCorpus'
import { fillIndex, patiently } from './search/fillIndex'
import { row, summary } from './search/measure'
import { randomFrom, shuffled } from './search/random'

const { values: options } = parseArgs({
  options: {
    passages: { type: 'string', default: '10000' },
    connections: { type: 'string', default: '16' },
    messages: { type: 'string', default: '2000' },
    before: { type: 'string', default: '2000' },
  },
})
const documents = Math.ceil(Number(options.passages) / SECTIONS)
// People who ask at the same moment do not all ask the same kind of thing, as the files would.
const asked = shuffled(randomFrom(20_261_128), Object.values(readQuestions('tuning')).flat())
const portal = await openForMeasuring()
try {
  await fillIndex(
    portal.payload.db.pool,
    chatCorpus(20_261_127),
    { from: 0, to: documents },
    () => {},
  )
  await patiently(portal.payload.db.pool, ['vacuum analyze search_documents, search_texts'])
  const { chatEndpoint } = await import('../../apps/cms/src/chat/chatEndpoint')
  const { PEER_HEADER } = await import('../../apps/cms/src/http/addressOf')
  let visitors = 0
  const send = async (at: number): Promise<number> => {
    const { question = '', turns = [] } = asked[at % asked.length] ?? {}
    const body = JSON.stringify({ message: question, context: { turns } })
    const start = performance.now()
    const response = await chatEndpoint.handler({
      payload: portal.payload,
      headers: new Headers({ [PEER_HEADER]: `visitor-${(visitors += 1)}` }),
      searchParams: new URLSearchParams(),
      text: async () => body,
      locale: 'ja',
    } as never)
    if (response.status !== 200) throw new Error(`${response.status} for a message`)
    return performance.now() - start
  }
  // The first one waits until all is read.
  const first = await send(0)
  let next = 0
  const sendMany = async (messages: number): Promise<number[]> => {
    const times: number[] = []
    let left = messages
    await Promise.all(
      Array.from({ length: Number(options.connections) }, async () => {
        while ((left -= 1) >= 0) times.push(await send((next += 1)))
      }),
    )
    return times
  }
  // What a process does for the first time, it does slowly; connections to the database are opened when many ask.
  await sendMany(Number(options.before))
  const used = process.cpuUsage()
  const startedAt = performance.now()
  const times = await sendMany(Number(options.messages))
  const seconds = (performance.now() - startedAt) / 1000
  const { user, system } = process.cpuUsage(used)
  const work = (user + system) / 1000 / times.length
  process.stdout.write(
    [
      `${documents * SECTIONS} passages of ${documents} documents, ${times.length} messages over ${options.connections} connections, ${Math.round(times.length / seconds)} a second, ${work.toFixed(2)} ms of the processor each; the first after a start ${(first / 1000).toFixed(1)} s.`,
      '',
      '| a reply | p50 (ms) | p95 | p99 | longest |',
      '|---|---|---|---|---|',
      row(`${options.connections} at once`, summary(times)),
      '',
    ].join('\n'),
  )
} finally {
  await portal.close()
}
