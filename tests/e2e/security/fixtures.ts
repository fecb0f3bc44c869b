import { test as base } from '../support/test'
import { createWorld } from './world'
import type { World } from './world'

/** The tests' `test`, with everybody signed in and something of everybody's to attack; made once. */
export const test = base.extend<object, { world: World }>({
  world: [
    async ({ stack }, use) => {
      const world = await createWorld(stack)
      await use(world)
      await world.remove()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

export { expect } from '../support/test'
