import { eventually } from '../support/eventually'
import { expectRefusal, hidden, hiddenInGraphQl, lookAnew, refused } from './attempts'
import type { Attempt } from './attempts'
import { chatDocumentsIn, PUBLISHED_QUESTION, removeChatDocuments } from './chatDocuments'
import { expect, test } from './fixtures'
import type { Person } from './people'
import { PEOPLE } from './people'

/** As questions are grouped; there is none like it. */
const GROUP = 'A'.repeat(43)
/** Written by the chatbot, and by nobody else. */
const KEPT = ['chat-questions', 'chat-counts', 'chat-groups', 'chat-ratings'] as const
const ANSWER = { question: '勝手な質問', answer: '勝手な答え' }
const SCRIPTS = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
]

test.beforeAll(async ({ world }) => {
  const { names, sessions, secret } = world
  Object.assign(names, await chatDocumentsIn(sessions, secret))
  lookAnew(world)
})
test.afterAll(async ({ world }) => {
  await removeChatDocuments(world.sessions, world.names)
  lookAnew(world)
})

for (const person of ['visitor', 'hospitalA', 'publisherA'] as const) {
  hidden(
    (
      [
        ["reads an answer's draft", '/api/chat-answers/<answerDraft>?draft=true&depth=3'],
        ['reads a proposal', '/api/chat-answers/<answerLive>?draft=true'],
        ['reads how visitors put it', '/api/chat-answers/<answerLive>?select[otherWordings]=true'],
        ['lists answers', '/api/chat-answers?draft=true&limit=100&sort=-updatedAt'],
        ['lists versions of answers', '/api/chat-answers/versions?limit=100&sort=-updatedAt'],
        ['reads a version of an answer', '/api/chat-answers/versions/<answerVersion>'],
        [
          'finds answers by their words',
          '/api/chat-answers?draft=true&where[answer][like]=<secret>',
        ],
        [
          'finds answers by how visitors put it',
          '/api/chat-answers?where[otherWordings.text][like]=<secret>',
        ],
        ['reads a guided conversation', '/api/chat-scenarios/<scenarioDraft>?draft=true'],
        ['lists guided conversations', '/api/chat-scenarios?draft=true&limit=100'],
        ['reads a version of one', '/api/chat-scenarios/versions/<scenarioVersion>'],
        ['reads a question of the frozen set', '/api/chat-checks/<chatCheck>'],
        ['lists the frozen set', '/api/chat-checks?limit=100&sort=-createdAt'],
      ] as const
    ).map(([what, path]): Attempt => [person, what, 'GET', path]),
  )
  hiddenInGraphQl([
    [
      person,
      'lists answers with how visitors put it',
      '{ ChatAnswers(draft: true, limit: 100, sort: "-updatedAt") { docs { answer otherWordings { text } } } }',
    ],
    [
      person,
      'lists guided conversations',
      '{ ChatScenarios(draft: true, limit: 100) { docs { title } } }',
    ],
    [
      person,
      'lists the frozen set',
      '{ ChatChecks(limit: 100, sort: "-createdAt") { docs { question } } }',
    ],
  ])
}

for (const person of ['visitor', 'hospitalA', 'reviewer'] as const) {
  refused(
    (
      [
        ['begins an answer', 'POST', '/api/chat-answers?draft=true', ANSWER],
        ['publishes an answer', 'POST', '/api/chat-answers', { ...ANSWER, _status: 'published' }],
        [
          "publishes another's",
          'PATCH',
          '/api/chat-answers/<answerDraft>',
          { _status: 'published' },
        ],
        [
          'publishes it by autosave',
          'PATCH',
          '/api/chat-answers/<answerDraft>?draft=true&autosave=true',
          { _status: 'published' },
        ],
        ['approves it', 'POST', '/api/chat-answers/<answerDraft>/approve', {}],
        ['submits it', 'POST', '/api/chat-answers/<answerDraft>/submit', {}],
        ['restores a version', 'POST', '/api/chat-answers/versions/<answerVersion>'],
        ['duplicates it', 'POST', '/api/chat-answers/<answerDraft>/duplicate?draft=true', {}],
        ['deletes an answer', 'DELETE', '/api/chat-answers/<answerLive>'],
        ['deletes all answers', 'DELETE', '/api/chat-answers?where[id][exists]=true'],
        [
          'publishes a guided conversation',
          'PATCH',
          '/api/chat-scenarios/<scenarioDraft>',
          { _status: 'published' },
        ],
        ['restores one', 'POST', '/api/chat-scenarios/versions/<scenarioVersion>'],
        ['deletes one', 'DELETE', '/api/chat-scenarios/<scenarioDraft>'],
        [
          'widens the frozen set',
          'POST',
          '/api/chat-checks',
          { question: '勝手な問題', language: 'ja', expectation: 'handover' },
        ],
        ['changes it', 'PATCH', '/api/chat-checks/<chatCheck>', { active: false }],
        ['narrows it', 'DELETE', '/api/chat-checks/<chatCheck>'],
        ['switches the chat off', 'POST', '/api/globals/chat-settings', { isOff: true }],
        ['teaches it a word', 'POST', '/api/search-entries?draft=true', { kind: 'equivalent' }],
        ['begins an answer for a group', 'POST', '/api/chat-learning/answers', { group: GROUP }],
        ['sets a group aside', 'POST', '/api/chat-learning/set-aside', { group: GROUP }],
        ['takes that back', 'POST', '/api/chat-learning/take-back', { group: GROUP }],
        ['erases a group', 'POST', '/api/chat-learning/erase', { group: GROUP }],
      ] as const
    ).map(([what, method, path, body]: readonly [string, string, string, unknown?]): Attempt => [
      person,
      what,
      method,
      path,
      body,
    ]),
  )
}

// What visitors said and how often nobody makes up, changes or deletes.
for (const person of ['visitor', 'hospitalA', 'reviewer', 'metroEditor', 'systemAdmin'] as const) {
  for (const collection of KEPT) {
    refused([
      [person, 'makes one up', 'POST', `/api/${collection}`, { text: 'うそ', day: '2026-11-29' }],
      [
        person,
        'changes all',
        'PATCH',
        `/api/${collection}?where[id][exists]=true`,
        { text: '書き換え' },
      ],
      [person, 'deletes all', 'DELETE', `/api/${collection}?where[id][exists]=true`],
    ])
  }
  refused([
    [
      person,
      'rates a reply in the name of the site',
      'POST',
      '/api/chat/feedback',
      {
        purpose: 'chat-rating',
        nonce: '01a20243-6a52-7779-8000-000000000000',
        receipt: 'x',
        rating: 'no',
      },
    ],
  ])
}

refused([
  ['visitor', 'asks the frozen set', 'POST', '/api/chat/checks', {}],
  ['hospitalA', 'asks the frozen set', 'POST', '/api/chat/checks', {}],
  ['visitor', 'reads the settings', 'GET', '/api/globals/chat-settings'],
  ['hospitalA', 'reads the settings', 'GET', '/api/globals/chat-settings'],
  ['metroEditor', 'reads what is said of groups', 'GET', '/api/chat-groups'],
  ['systemAdmin', 'reads who rated', 'GET', '/api/chat-ratings'],
  [
    'metroEditor',
    'finds questions by their group',
    'GET',
    '/api/chat-questions?where[group][exists]=true',
  ],
  ['metroEditor', 'orders questions by their group', 'GET', '/api/chat-questions?sort=group'],
  [
    'metroEditor',
    'erases a group that is none',
    'POST',
    '/api/chat-learning/erase',
    { group: [GROUP] },
  ],
  [
    'metroEditor',
    'answers a group that is gone',
    'POST',
    '/api/chat-learning/answers',
    { group: GROUP },
  ],
  [
    'metroEditor',
    'checks a document of another kind',
    'POST',
    '/api/chat/checks',
    { collection: 'events', id: '<liveB>' },
  ],
  ...SCRIPTS.flatMap((href): Attempt[] => [
    [
      'metroEditor',
      `links an answer to ${JSON.stringify(href)}`,
      'PATCH',
      '/api/chat-answers/<answerDraft>?draft=true',
      { links: [{ label: 'くわしく', href }] },
    ],
    [
      'metroEditor',
      `links a guided conversation to ${JSON.stringify(href)}`,
      'PATCH',
      '/api/chat-scenarios/<scenarioDraft>?draft=true',
      { steps: [{ key: 'はじめ', text: '場面', links: [{ label: 'くわしく', href }] }] },
    ],
    [
      'metroEditor',
      `shows a crisis line at ${JSON.stringify(href)}`,
      'POST',
      '/api/globals/chat-settings',
      { crisisLines: [{ name: '窓口', phone: '03-1111-2222', url: href }] },
    ],
  ]),
])

test('the chatbot says what is published, and nothing else, whoever asks', async ({ world }) => {
  const { sessions, secret } = world
  const ask = async (person: Person, message: string) =>
    sessions[person].request('POST', '/api/chat?draft=true&explain=true', { message, draft: true })
  const published = await ask('visitor', PUBLISHED_QUESTION)
  expect(published.text).toContain('棚にあります')
  for (const person of ['visitor', 'hospitalA', 'systemAdmin'] as const) {
    for (const message of [`下書きの質問 ${secret}`, `案内 ${secret}`, `言い方 ${secret}`]) {
      const answer = await ask(person, message)
      expect(answer.status).toBe(200)
      // What was asked may stand in the address of a search; said it is not.
      const said = answer.text.replaceAll(encodeURIComponent(secret), '')
      expect([PEOPLE[person], message, said.includes(secret)]).toEqual([
        PEOPLE[person],
        message,
        false,
      ])
      if (person !== 'systemAdmin') expect(answer.json()).not.toHaveProperty('why')
    }
  }
})

test('what visitors let be kept is read by those alone who write answers', async ({ world }) => {
  const { sessions } = world
  const keep = async (keepsQuestions: boolean) =>
    expect(
      (await sessions.systemAdmin.request('POST', '/api/globals/chat-settings', { keepsQuestions }))
        .status,
    ).toBe(200)
  // Not the secret: of it nothing but letters may be kept.
  const words = 'ぬばたまのひみつ'
  const path = `/api/chat-questions?where[text][like]=${encodeURIComponent(words)}`
  const read = async (person: Person) => sessions[person].request('GET', path)
  await keep(true)
  try {
    const message = `${words}の値段を教えてください`
    const { status } = await sessions.visitor.request('POST', '/api/chat', {
      message,
      mayKeep: true,
    })
    expect(status).toBe(200)
    await eventually(
      'the question is kept',
      async () => (await read('metroEditor')).text.includes(words),
      {
        within: 30_000,
        every: 500,
      },
    )
    const [kept] = (await read('metroEditor')).json().docs ?? []
    for (const person of ['visitor', 'hospitalA', 'publisherA', 'reviewer', 'clerk'] as const) {
      expectRefusal(await read(person))
      expectRefusal(await sessions[person].request('GET', `/api/chat-questions/${kept?.id}`))
      const all = await sessions[person].request('GET', '/api/chat-questions?limit=100')
      expectRefusal(all)
      const screen = await sessions[person].request('GET', '/admin/chat-learning')
      expect(screen.text).not.toContain(words)
    }
    expect((await sessions.metroEditor.request('GET', '/admin/chat-learning')).text).toContain(
      words,
    )
    expect(JSON.stringify(kept)).not.toMatch(/"(?:group|reply)":/)
  } finally {
    await keep(false)
  }
})
