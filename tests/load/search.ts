/**
 * Measures the search on a corpus that is made up: whether it finds what a plain look through all texts finds, how long a
 * whole request takes (total, facets, the first page in order), and how long a publication waits for the index.
 *
 *   npx tsx --conditions=production --tsconfig apps/cms/tsconfig.json tests/load/search.ts [--documents 100000] [--queries 40] [--rounds 3] [--bulk] [--data DIR] [--buffers 1GB]
 *
 * Needs nothing that runs, some two minutes for each 100,000 documents, and for steady figures nothing else to do for the
 * machine. `--queries` of each kind. `--bulk` makes the indexes of words when all documents are there: for a million, with
 * `NODE_OPTIONS=--max-old-space-size=12000`, because the truth is looked for in memory. `--data` keeps the database in a
 * folder, and another run with as many documents need not fill it. `--buffers` is PostgreSQL's memory for pages: a table that is
 * larger than it is read anew for each common word. Prints Markdown for docs/performance.md and ends with 1 where something is not found,
 * or is found that should not be, or where the planner reads a table from end to end.
 */
import process from 'node:process'
import { parseArgs } from 'node:util'
import { openForMeasuring } from '../../apps/cms/test/openForMeasuring'
import { makeCorpus } from './search/corpus'
import { countOf, fillInBulk, fillIndex, patiently, textsOf } from './search/fillIndex'
import { checkFound } from './search/checkFound'
import { row, summary, timeEach } from './search/measure'
import { randomFrom } from './search/random'
import { sampleQueries } from './search/sampleQueries'
import { tableScans } from './search/tableScans'
import { timePublications } from './search/timePublications'

const { values: options } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    queries: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    bulk: { type: 'boolean', default: false },
    data: { type: 'string' },
    buffers: { type: 'string' },
  },
})
const documents = Number(options.documents)
const say = (line: string) => process.stderr.write(`${line}\n`)

const portal = await openForMeasuring({ kept: options.data, buffers: options.buffers })
try {
  const { pool } = portal.payload.db
  const corpus = makeCorpus(20_261_126)
  const startedAt = performance.now()
  const fill = async () =>
    fillIndex(pool, corpus, { from: 0, to: documents }, (done) => {
      if (done % 10_000 === 0) say(`${done} of ${documents} documents`)
    })
  const isFilled = (await countOf(pool)) === documents
  const texts = isFilled
    ? textsOf(corpus, documents)
    : await (options.bulk ? fillInBulk(pool, fill) : fill())
  const filling = performance.now() - startedAt
  await patiently(pool, ['vacuum analyze search_documents, search_texts'])
  const queries = sampleQueries(randomFrom(1), corpus, documents, Number(options.queries))
  const found = await checkFound(portal.payload, queries, texts)
  const scans = await tableScans(portal.payload, queries)
  const ask = async ({ text }: { text: string }) =>
    portal.search(String(new URLSearchParams({ q: text })))
  // What was asked before is remembered (`FoundBefore`): both are a visitor's wait.
  const first = await timeEach(queries, ask)
  const times = queries.map(() => [] as number[])
  for (let round = 0; round < Number(options.rounds); round += 1) {
    const measured = await timeEach(queries, ask)
    measured.forEach((time, at) => times[at]?.push(time))
  }
  const publications = await timePublications(pool, corpus, documents, ask, queries)
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  const timesOf = (wanted: string | null) =>
    times.flatMap((some, at) => (wanted === null || queries[at]?.kind === wanted ? some : []))
  process.stdout.write(
    [
      `${documents} documents, ${queries.length} queries, ${options.rounds} rounds.${isFilled ? '' : ` ${Math.round(documents / (filling / 1000))} documents a second into the index${options.bulk ? ', made when all were there' : ''}.`}`,
      '',
      `Recall ${found.recall.toFixed(4)}, precision ${found.precision.toFixed(4)} over ${found.checked} queries that were re-checked; of ${found.unchecked} queries with more results than are re-checked, mean precision ${found.uncheckedPrecision.toFixed(4)}. Tables read from end to end: ${scans.length}.`,
      '',
      '| a whole request | p50 (ms) | p95 | p99 | longest |',
      '|---|---|---|---|---|',
      row('asked for the first time', summary(first)),
      ...kinds.map((kind) => row(`asked before: ${kind}`, summary(timesOf(kind)))),
      row('all of these', summary(timesOf(null))),
      row('publication, while searches run', summary(publications)),
      '',
    ].join('\n'),
  )
  for (const problem of [...found.problems, ...scans]) say(problem)
  if (found.problems.length > 0 || scans.length > 0) process.exitCode = 1
} finally {
  await portal.close()
}
