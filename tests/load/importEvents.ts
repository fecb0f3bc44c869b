/**
 * Measures how long a hospital waits for a file with many events: for the preview, and from sending it to the last draft.
 *
 *   npx tsx --conditions=production --tsconfig apps/cms/tsconfig.json tests/load/importEvents.ts [--rows 1000] [--rounds 3]
 *
 * Needs nothing that runs, and for steady figures nothing else to do for the machine. Prints Markdown for
 * docs/performance.md and ends with 1 where a draft is missing, or 1,000 rows take ten seconds.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openForMeasuring } from '../../apps/cms/test/openForMeasuring'
import type { Portal } from '../../apps/cms/test/openPortal'
import { createPeople } from '../../apps/cms/test/people'
import { csvOfEvents, xlsxOfEvents } from './import/eventFiles'
import { row, summary } from './search/measure'

const MOST_MS_FOR_A_ROW = 10

const { values: options } = parseArgs({
  options: { rows: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' } },
})
const rows = Number(options.rows)
const rounds = Number(options.rounds)
const times = {
  preview: [] as number[],
  import: [] as number[],
  again: [] as number[],
  known: [] as number[],
}
let missing = 0

const portal = await openForMeasuring()
try {
  const { people } = await createPeople(portal as unknown as Portal)
  const send = async (path: string, file: File) => {
    const body = new FormData()
    body.set('file', file)
    const start = performance.now()
    const { status, json } = await portal.rest('POST', path, { cookie: people.hospitalA, body })
    if (status !== 200) throw new Error(JSON.stringify(json))
    return {
      took: performance.now() - start,
      rows: json.rows as { made?: boolean; differences?: unknown[] }[],
    }
  }
  // What is done once for a process is no matter of a file.
  await send('/events/import', csvOfEvents('warm', 40))
  for (let round = 1; round <= rounds; round += 1) {
    const file = round % 2 === 0 ? csvOfEvents(`c${round}`, rows) : xlsxOfEvents(`x${round}`, rows)
    times.preview.push((await send('/events/import-preview', file)).took)
    const imported = await send('/events/import', file)
    times.import.push(imported.took)
    missing += rows - imported.rows.filter(({ made }) => made).length
    const again = await send('/events/import', file)
    times.again.push(again.took)
    missing += again.rows.filter(({ made }) => made).length
    const known = await send('/events/import-preview', file)
    times.known.push(known.took)
    missing += rows - known.rows.filter(({ differences }) => differences?.length === 0).length
  }
} finally {
  await portal.close()
}

process.stdout.write(
  [
    `${rows} rows, ${rounds} rounds, Excel and CSV in turn.`,
    '',
    '| | p50 (ms) | p95 | p99 | longest |',
    '|---|---|---|---|---|',
    row('preview', summary(times.preview)),
    row('from the upload to the last draft', summary(times.import)),
    row('the same file again', summary(times.again)),
    row('its preview, compared with the events', summary(times.known)),
    '',
  ].join('\n'),
)
if (missing > 0 || summary(times.import).longest > MOST_MS_FOR_A_ROW * rows) {
  process.stderr.write(`${missing} drafts are missing or too many, or it takes too long\n`)
  process.exitCode = 1
}
