import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { expect, test } from '../support/test'

test('what staff put into the menu is on the site at once, and gone when they take it out', async ({
  stack,
}) => {
  const [editor] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, editor)
  const before = await session.request('GET', '/api/globals/navigation?depth=0')
  const { header, footer } = before.json() as { header: unknown[]; footer: unknown }
  const label = `お試しの項目${crypto.randomUUID().slice(0, 8)}`
  const save = (rows: unknown) =>
    session.request('POST', '/api/globals/navigation', { header: rows, footer })
  const shows = async () => (await (await fetch(stack.siteUrl)).text()).includes(label)
  try {
    expect(await shows()).toBe(false)
    const saved = await save([...header, { link: { label, href: '/news' } }])
    expect(saved.status).toBe(200)
    await eventually('the entry in the menu', shows, { within: 2000 })
  } finally {
    expect((await save(header)).status).toBe(200)
  }
  await eventually('the menu as before', async () => !(await shows()), { within: 2000 })
})
