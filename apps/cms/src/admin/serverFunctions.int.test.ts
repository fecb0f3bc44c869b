import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { ReactElement } from 'react'
import type { ServerFunctionClient } from 'payload'
import { openPortal, type Portal } from '../../test/openPortal'

let portal: Portal
let call: ServerFunctionClient

beforeAll(async () => {
  portal = await openPortal()
  const { default: AdminLayout } = await import('../app/(payload)/layout')
  const layout = AdminLayout({ children: null }) as ReactElement<{
    serverFunction: ServerFunctionClient
  }>
  call = layout.props.serverFunction
}, 120_000)
afterAll(() => portal.close())

it.each([
  'copy-data-from-locale',
  'schedule-publish',
  'get-upcoming-scheduled-publish',
  'get-folder-results-component-and-data',
  'slugify',
  'constructor',
  '__proto__',
  '',
  undefined,
])('should not serve %s', async (name) => {
  const answer = call({ name: name as string, args: {} })
  await expect(answer).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })
})

it('should serve what the screens ask for', async () => {
  // Outside of a request Payload gets no further than the headers.
  for (const name of ['form-state', 'render-list', 'table-state']) {
    await expect(call({ name, args: {} })).rejects.toThrow('outside a request scope')
  }
})
