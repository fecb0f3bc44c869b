import { join } from 'node:path'
import { root } from '../launcher/apps'
import { buildForTests } from './buildForTests'
import { checkRepository } from './checkRepository'
import { countJestTests, countPlaywrightTests } from './countTests'
import type { Step } from './Step'

/** The program of an installed package, without the detour (and the network) of npx. */
const bin = (name: string): string => join('node_modules', '.bin', name)

const QUIET_TURBO = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }

/** Everything that `npm test` does, cheapest first. */
export const steps: Step[] = [
  { name: 'repository', run: checkRepository },
  {
    name: 'lint',
    commands: () => [{ command: [bin('oxlint'), '--type-aware', '--deny-warnings'] }],
  },
  {
    name: 'format',
    commands: () => [{ command: [bin('prettier'), '--check', '--log-level=warn', '.'] }],
  },
  { name: 'unused', commands: () => [{ command: [bin('knip')] }] },
  {
    name: 'types',
    commands: () => [
      { command: [bin('tsc'), '-p', 'scripts'] },
      { command: [bin('tsc'), '-p', 'tests/load'] },
      { command: [bin('tsc'), '-p', 'tests/eval'] },
      { command: [bin('turbo'), 'run', 'typecheck', '--output-logs=new-only'], env: QUIET_TURBO },
    ],
  },
  {
    name: 'generated',
    commands: () => [
      { command: ['npm', 'run', 'check:generated', '-w', '@tokyo-cancer-portal/cms'] },
    ],
  },
  {
    name: 'jest',
    commands: ({ folder }) => [
      {
        command: [
          process.execPath,
          '--experimental-vm-modules',
          'node_modules/jest/bin/jest.js',
          '--forceExit',
          // Each file that loads Payload leaves memory behind: a worker is begun anew before that makes it slow.
          '--maxWorkers=2',
          '--workerIdleMemoryLimit=1500MB',
          '--json',
          `--outputFile=${join(folder, 'jest.json')}`,
        ],
      },
    ],
    count: ({ folder }) => countJestTests(join(folder, 'jest.json')),
  },
  { name: 'build', run: buildForTests },
  {
    name: 'e2e',
    commands: () => [{ command: ['npm', 'test', '-w', '@tokyo-cancer-portal/e2e'] }],
    count: () => countPlaywrightTests(join(root, 'tests/e2e/test-results/results.json')),
  },
]
