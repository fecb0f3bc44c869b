import { filled, lookAnew } from './attempts'
import { expect, test } from './fixtures'

test('what somebody may change is noticed; what all attempts are compared by can fail', async ({
  world,
}) => {
  const before = await world.state()
  const answer = await world.sessions.hospitalA.request(
    'PATCH',
    filled('/api/events/<draftA>?draft=true', world),
    { summary: `書き直した要約 ${crypto.randomUUID()}` },
  )
  expect(answer.status).toBe(200)
  expect(await world.state()).not.toEqual(before)
  lookAnew(world)
})
