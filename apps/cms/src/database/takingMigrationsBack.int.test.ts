import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { openPortal, type Portal } from '../../test/openPortal'

let portal: Portal

beforeAll(async () => {
  portal = await openPortal()
}, 120_000)
afterAll(() => portal.close())

it('the migration that brought set-trust is taken back, and brought again, while roles have it', async () => {
  const { payload } = portal
  const { up, down } = await import('../migrations/20261128_100547')
  const { id } = await payload.create({
    collection: 'editor-roles',
    data: {
      name: '施設を任せる人',
      reach: 'everything',
      capabilities: {},
      system: ['read-audit', 'set-trust'],
    },
  })
  const run = (step: typeof down) =>
    step({ db: payload.db.drizzle, payload, req: {} } as unknown as Parameters<typeof down>[0])
  const held = async () =>
    (
      await payload.db.pool.query('select value from editor_roles_system where parent_id = $1', [
        id,
      ])
    ).rows as { value: string }[]
  expect(await held()).toHaveLength(2)
  await run(down)
  expect(await held()).toEqual([{ value: 'read-audit' }])
  await run(up)
  expect(await held()).toEqual([{ value: 'read-audit' }])
})
