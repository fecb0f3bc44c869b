import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { expect, test } from '../support/test'

test('the login cookie is out of reach of scripts and of other sites', async ({ stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const response = await fetch(`${stack.cmsUrl}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: stack.cmsUrl },
    body: JSON.stringify({ email: editor.email, password: editor.password }),
  })
  expect(response.status).toBe(200)
  const cookie = response.headers.getSetCookie().find((entry) => entry.startsWith('payload-token='))
  expect(cookie).toMatch(/; HttpOnly/i)
  expect(cookie).toMatch(/; SameSite=(?:Lax|Strict)/i)
  expect(cookie).toMatch(/; Path=\//i)
  const token = cookie?.split(';')[0]?.split('=')[1] ?? ''
  expect(await response.text()).not.toContain(token)
})

test('the login cookie is worth nothing in a request from another origin', async ({ stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const { cookie } = await logIn(stack.cmsUrl, editor)
  const me = async (origin: string) =>
    (await fetch(`${stack.cmsUrl}/api/users/me`, { headers: { cookie, origin } })).json()
  expect(await me(stack.cmsUrl)).toMatchObject({ user: { email: editor.email } })
  expect(await me('https://evil.example')).toMatchObject({ user: null })
})

test('a login that was ended is ended for its cookie too', async ({ stack }) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, editor)
  await session.request('POST', '/api/users/logout')
  expect((await session.request('GET', '/api/users/me')).json()).toMatchObject({ user: null })
})
