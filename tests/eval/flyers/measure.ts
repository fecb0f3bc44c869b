import { HALVES } from './Flyer'
import { readFlyers } from './readFlyers'
import { table } from './table'
import { totalsOf } from './totals'

/**
 * Shows how the reading of texts does on both halves of the flyers, in numbers alone: what became of single flyers of the
 * half that is held out is nobody's business who works on it.
 *
 * `npx tsx tests/eval/flyers/measure.ts`, or with a half behind it.
 */
const [only] = process.argv.slice(2)
for (const half of HALVES) {
  if (only && only !== half) continue
  console.log(`### ${half}\n\n${table(totalsOf(readFlyers(half)))}\n`)
}
