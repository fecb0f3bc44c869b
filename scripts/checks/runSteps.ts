import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createShutdown } from '../launcher/createShutdown'
import { onEndRequest } from '../launcher/onEndRequest'
import { StartError } from '../launcher/StartError'
import { runCommand } from './runCommand'
import type { Step, StepContext, TestCount } from './Step'

const say = (line: string): void => console.log(`[test] ${line}`)

/**
 * Runs the steps in order and stops at the first that fails. Prints the time of each and, at the
 * end, how many tests there were. Returns whether all steps passed.
 */
export async function runSteps(steps: Step[]): Promise<boolean> {
  const shutdown = createShutdown(console.error)
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-'))
  shutdown.add(() => rm(folder, { recursive: true, force: true }))
  onEndRequest(() => void shutdown.run().then(() => process.exit(130)))
  const context = { folder, shutdown }
  const total: TestCount = { passed: 0, failed: 0 }
  let hasPassed = true
  for (const step of steps) {
    const startedAt = Date.now()
    say(`${step.name} …`)
    hasPassed = await runStep(step, context)
    const count = await step.count?.(context).catch(() => null)
    total.passed += count?.passed ?? 0
    total.failed += count?.failed ?? 0
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1)
    say(`${step.name} ${hasPassed ? 'passed' : 'FAILED'} after ${seconds} s`)
    if (!hasPassed) break
  }
  await shutdown.run()
  if (total.passed + total.failed > 0) {
    console.log(`${total.passed} passed, ${total.failed} failed`)
  }
  return hasPassed
}

async function runStep(step: Step, context: StepContext): Promise<boolean> {
  try {
    for (const command of step.commands?.(context) ?? []) {
      await runCommand(command, context.shutdown)
    }
    await step.run?.(context)
    return true
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error)
    return false
  }
}
