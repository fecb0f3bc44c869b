import { chooseSteps } from './checks/chooseSteps'
import { runSteps } from './checks/runSteps'
import { steps } from './checks/steps'

/** `npm test`: every check, in order, until one fails; `npm test -- --only=lint,jest` some of them. */
const chosen = chooseSteps(steps, process.argv.slice(2))
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen}\n`)
  process.exit(1)
}
process.exit((await runSteps(chosen)) ? 0 : 1)
