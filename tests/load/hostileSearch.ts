import { hostileQueries, SEARCH_ADDRESSES } from '../../apps/cms/src/search/hostile/hostileQueries'

/**
 * Asks a running CMS everything that hostile visitors may ask, each question `TIMES` times, and shows the slowest answers.
 *
 * `npx tsx tests/load/hostileSearch.ts http://localhost:3001`; ends with 1 where an answer is 5xx or takes 300 ms or more.
 */
const TIMES = 3
const MOST_MS = 300

const [cms = 'http://localhost:3001'] = process.argv.slice(2)
const answers: { name: string; status: number; ms: number }[] = []
for (const address of SEARCH_ADDRESSES) {
  for (const [what, parameters] of Object.entries(hostileQueries)) {
    for (let time = 0; time < TIMES; time += 1) {
      const start = performance.now()
      const response = await fetch(`${cms}/api${address}?${parameters}`)
      await response.arrayBuffer()
      const ms = Math.round(performance.now() - start)
      answers.push({ name: `${address} ${what}`, status: response.status, ms })
    }
  }
}
const slowest = answers.toSorted((a, b) => b.ms - a.ms)
console.log(`${answers.length} answers, the slowest:`)
for (const { name, status, ms } of slowest.slice(0, 10)) console.log(`${ms} ms  ${status}  ${name}`)
if (answers.some(({ status, ms }) => status >= 500 || ms >= MOST_MS)) process.exitCode = 1
