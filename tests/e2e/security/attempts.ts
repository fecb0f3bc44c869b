import type { CmsAnswer } from '../support/cmsSession'
import { JAPANESE } from '../support/japanese'
import { expect, test } from './fixtures'
import { PEOPLE } from './people'
import type { Person } from './people'
import type { Snapshot } from './snapshot'
import type { World } from './world'

/** Who, what the attempt is about, and the request; `<name>` stands for an id of the world. */
export type Attempt = readonly [
  person: Person,
  what: string,
  method: string,
  path: string,
  body?: unknown,
]

/** Who, what the attempt is about, and the question or mutation. */
export type Question = readonly [person: Person, what: string, query: string]

const LEAKS = /node_modules|\bat \w+ \(|"stack"|\bselect "|insert into/

/** Puts the world's ids in the place of `<name>`. */
export const filled = (text: string, { names }: World): string =>
  text.replaceAll(/<([\w:-]+)>/g, (_, name: string) => {
    const value = names[name]
    if (!value) throw new Error(`The world has no ${name}`)
    return value
  })

const send = async (world: World, [person, , method, path, body]: Attempt): Promise<CmsAnswer> =>
  world.sessions[person].request(
    method,
    filled(path, world),
    body === undefined ? undefined : JSON.parse(filled(JSON.stringify(body), world)),
  )

const ask = async (world: World, [person, , query]: Question): Promise<CmsAnswer> =>
  world.sessions[person].request('POST', '/api/graphql', { query: filled(query, world) })

/** A 4xx that says why in Japanese, and nothing about the inside. */
export const expectRefusal = (answer: CmsAnswer) => {
  expect(answer.status, answer.text).toBeGreaterThanOrEqual(400)
  expect(answer.status, answer.text).toBeLessThan(500)
  const { errors = [] } = answer.json()
  expect(errors.length, answer.text).toBeGreaterThan(0)
  for (const { message } of errors) expect(message).toMatch(JAPANESE)
  expect(answer.text).not.toMatch(LEAKS)
}

/** GraphQL's way to refuse: an error in Japanese and no data. */
export const expectNoData = (answer: CmsAnswer) => {
  expect(answer.status, answer.text).toBeLessThan(500)
  const { data, errors = [] } = answer.json()
  expect(errors.length, answer.text).toBeGreaterThan(0)
  for (const { message } of errors) expect(message).toMatch(JAPANESE)
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
  expect(answer.text).not.toMatch(LEAKS)
}

const known = new WeakMap<World, object>()

/** After something that may be done: what comes next is compared with what is there then. */
export const lookAnew = (world: World): void => {
  known.delete(world)
}

/** Runs `attack`, during which nothing may be written, wherever it is. */
export const expectUnchanged = async (world: World, attack: () => Promise<void>) => {
  // Nobody else is there: after one attempt is before the next.
  const before = known.get(world) ?? (await world.state())
  known.delete(world)
  await attack()
  const after = await world.state()
  expect(after).toEqual(before)
  known.set(world, after)
}

/** Runs what may be done and is taken back, and compares what everybody sees before with what they see after it. */
export const expectRestored = async (world: World, act: () => Promise<void>) => {
  lookAnew(world)
  const before = await world.snapshot()
  await act()
  expect(await world.snapshot()).toEqual(before)
}

/** Each attempt is refused, and nothing changes. */
export const refused = (attempts: readonly Attempt[]) => {
  for (const attempt of attempts) {
    const [person, what, method, path] = attempt
    test(`refused: ${PEOPLE[person]} ${what} (${method} ${path})`, async ({ world }) => {
      await expectUnchanged(world, async () => expectRefusal(await send(world, attempt)))
    })
  }
}

/** Each question is refused, and nothing changes. */
export const refusedByGraphQl = (questions: readonly Question[]) => {
  for (const question of questions) {
    const [person, what] = question
    test(`refused over GraphQL: ${PEOPLE[person]} ${what}`, async ({ world }) => {
      await expectUnchanged(world, async () => expectNoData(await ask(world, question)))
    })
  }
}

/**
 * Each of these is answered, or refused in clear words, without the secret. The system administrator's answer to the
 * same request has it: the request would find it.
 */
export const hidden = (attempts: readonly Attempt[]) => {
  for (const attempt of attempts) {
    const [person, what, method, path, body] = attempt
    test(`hidden: ${PEOPLE[person]} ${what} (${method} ${path})`, async ({ world }) => {
      const control = await send(world, ['systemAdmin', what, method, path, body])
      expect(control.text).toContain(world.secret)
      await expectUnchanged(world, async () => {
        const answer = await send(world, attempt)
        if (answer.status >= 400) expectRefusal(answer)
        expect(answer.text).not.toContain(world.secret)
      })
    })
  }
}

/** The same over GraphQL. */
export const hiddenInGraphQl = (questions: readonly Question[]) => {
  for (const question of questions) {
    const [person, what, query] = question
    test(`hidden in GraphQL: ${PEOPLE[person]} ${what}`, async ({ world }) => {
      expect((await ask(world, ['systemAdmin', what, query])).text).toContain(world.secret)
      await expectUnchanged(world, async () => {
        const answer = await ask(world, question)
        expect(answer.status, answer.text).toBeLessThan(500)
        expect(answer.text).not.toContain(world.secret)
      })
    })
  }
}

const withoutTimes = ({ seen }: Snapshot): unknown =>
  JSON.parse(
    JSON.stringify(seen, (key, value: unknown) =>
      key === 'updatedAt' || key === 'baseVersion' ? undefined : value,
    ),
  )

/**
 * A save that is allowed, with values in it that are not: these are refused or ignored. All that may differ afterwards
 * is when the document was saved.
 */
export const ignored = (attempts: readonly Attempt[]) => {
  for (const attempt of attempts) {
    const [person, what, method, path] = attempt
    test(`without effect: ${PEOPLE[person]} ${what} (${method} ${path})`, async ({ world }) => {
      lookAnew(world)
      const before = withoutTimes(await world.snapshot())
      const answer = await send(world, attempt)
      if (answer.status >= 400) expectRefusal(answer)
      expect(withoutTimes(await world.snapshot())).toEqual(before)
    })
  }
}
