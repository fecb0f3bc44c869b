import { accountsOf } from '../support/accounts'
import { logIn } from '../support/cmsSession'
import { eventually } from '../support/eventually'
import { expect, test } from '../support/test'

const SECOND = 1000

test('an alert begins and ends at its moment, with nobody touching the site', async ({ stack }) => {
  const [admin] = await accountsOf(stack.dataDir, 'metro-editor')
  const session = await logIn(stack.cmsUrl, admin)
  const before = await session.request('GET', '/api/globals/site-settings?depth=0')
  const { alerts } = before.json()
  const at = (seconds: number) => new Date(Date.now() + seconds * SECOND).toISOString()
  const startsAt = at(6)
  const endsAt = at(12)
  const save = (rows: unknown) =>
    session.request('POST', '/api/globals/site-settings', { alerts: rows })
  const home = async () => (await fetch(stack.siteUrl)).text()
  const shows = async (words: string) => (await home()).includes(words)
  try {
    const saved = await save([
      { level: 'notice', title: 'ふだんの知らせ（動作確認）' },
      { level: 'emergency', title: '急ぎの知らせ（動作確認）', startsAt, endsAt },
    ])
    expect(saved.status).toBe(200)
    await eventually('the notice', async () => shows('ふだんの知らせ（動作確認）'), {
      within: 5000,
    })
    expect(Date.now()).toBeLessThan(Date.parse(startsAt))
    expect(await shows('急ぎの知らせ')).toBe(false)

    // Whoever comes first after the moment starts the renewal; within seconds everybody has the new page.
    const untilMoment = (moment: string) => ({
      within: Date.parse(moment) - Date.now() + 5 * SECOND,
    })
    await eventually(
      'the emergency in the place of the notice',
      async () => (await shows('急ぎの知らせ（動作確認）')) && !(await shows('ふだんの知らせ')),
      untilMoment(startsAt),
    )
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(startsAt))
    await eventually(
      'the notice again',
      async () => (await shows('ふだんの知らせ（動作確認）')) && !(await shows('急ぎの知らせ')),
      untilMoment(endsAt),
    )
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(endsAt))
  } finally {
    await save(alerts ?? [])
  }
  await eventually('the site without alerts', async () => !(await shows('動作確認')), {
    within: 5000,
  })
})
