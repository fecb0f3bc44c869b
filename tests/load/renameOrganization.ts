/**
 * Measures how long staff wait when they rename an organization that very many events and resources name, and until when
 * the search has the old name of some of them.
 *
 *   npx tsx --conditions=production --tsconfig apps/cms/tsconfig.json tests/load/renameOrganization.ts [--dependents 5000] [--rounds 5]
 *
 * Needs nothing that runs, and for steady figures nothing else to do for the machine. Prints Markdown for
 * docs/performance.md and ends with 1 where a row is wrong in the end, or staff wait a second longer than without
 * dependents.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openForMeasuring } from '../../apps/cms/test/openForMeasuring'
import { createDependents } from './rename/createDependents'
import { row, summary } from './search/measure'

const MOST_MS = 1000

const { values: options } = parseArgs({
  options: {
    dependents: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '5' },
  },
})
const dependents = Number(options.dependents)
const rounds = Number(options.rounds)

const portal = await openForMeasuring()
try {
  const { payload } = portal
  // They read the environment when they are imported.
  const { rebuildIndex } = await import('../../apps/cms/src/search/rebuild/rebuildIndex')
  const { checkIndex } = await import('../../apps/cms/src/search/rebuild/checkIndex')
  const { reindexWaiting } = await import('../../apps/cms/src/search/waiting/reindexWaiting')
  const hospital = async (name: string, slug: string) =>
    (
      await payload.create({
        collection: 'organizations',
        data: { name, slug, kind: 'hospital', _status: 'published' } as never,
      })
    ).id
  const alone = await hospital('だれも挙げない病院', 'alone')
  const named = await hospital('多くの催しが挙げる病院', 'named')
  await createDependents(payload.db.pool, named, dependents)
  await rebuildIndex(payload, { which: 'all' })
  const rename = async (id: string, name: string): Promise<number> => {
    const start = performance.now()
    await payload.update({
      collection: 'organizations',
      id,
      data: { name, _status: 'published' } as never,
    })
    return performance.now() - start
  }
  await rename(alone, '改名0病院')
  const times = { alone: [] as number[], named: [] as number[], rest: [] as number[] }
  for (let round = 1; round <= rounds; round += 1) {
    times.alone.push(await rename(alone, `改名${round}病院`))
    times.named.push(await rename(named, `名前${round}病院`))
    const start = performance.now()
    await reindexWaiting(payload)
    times.rest.push(performance.now() - start)
  }
  const { differences, waiting } = await checkIndex(payload)
  process.stdout.write(
    [
      `${dependents} events and resources name the organization, ${rounds} rounds.`,
      '',
      '| | p50 (ms) | p95 | p99 | longest |',
      '|---|---|---|---|---|',
      row('renaming one that nobody names', summary(times.alone)),
      row('renaming the one', summary(times.named)),
      row('until the last row has the new name, after that', summary(times.rest)),
      '',
    ].join('\n'),
  )
  const added = summary(times.named).p50 - summary(times.alone).p50
  if (differences.length + waiting.length > 0 || added > MOST_MS) {
    process.stderr.write(`${differences.length} rows are wrong, ${added.toFixed(0)} ms longer\n`)
    process.exitCode = 1
  }
} finally {
  await portal.close()
}
