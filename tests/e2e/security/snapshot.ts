import type { CmsAnswer, CmsSession } from '../support/cmsSession'
import type { Sessions } from './people'

const ACCOUNT = [
  'email',
  'name',
  'role',
  'organization',
  'disabled',
  'disabledBecause',
  'openedAt',
  'inactivityWarnedAt',
]
  .map((field) => `select[${field}]=true`)
  .join('&')

const DOCUMENTS = [
  'draftA',
  'liveA',
  'submittedA',
  'announcedA',
  'draftB',
  'liveB',
  'pageDraft',
  'page',
  'orgA',
  'orgB',
]

const COLLECTIONS = {
  Events: 'draft: true, ',
  ContentItems: 'draft: true, ',
  Resources: 'draft: true, ',
  Organizations: 'draft: true, ',
  Topics: 'draft: true, ',
  ChatAnswers: 'draft: true, ',
  allMedia: '',
  ReviewComments: '',
  EditorRoles: '',
  Redirects: '',
}

/** Every creation and deletion changes the total, every save the order. Ten root fields are what one question may have. */
const NEWEST = Object.entries(COLLECTIONS).map(
  ([field, draft]) =>
    `${field}(${draft}sort: "-updatedAt,id", limit: 3) { totalDocs docs { id updatedAt } }`,
)
const VERSIONS = ['Events', 'ContentItems', 'Organizations'].map(
  (name) => `versions${name}(sort: "-updatedAt", limit: 3) { totalDocs docs { id } }`,
)
const GLOBALS = ['Home(draft: true)', 'Navigation', 'SiteSetting'].map(
  (name) => `${name} { updatedAt }`,
)

const parsed = (what: string, { status, text }: CmsAnswer): unknown => {
  if (status !== 200 || text.startsWith('{"errors"')) {
    throw new Error(`No snapshot of ${what}: ${status} ${text}`)
  }
  return JSON.parse(text)
}

/** Who of both hospitals is signed in. */
export const signedInOf = async ({ hospitalA, hospitalB }: Sessions) =>
  Promise.all(
    [hospitalA, hospitalB].map(
      async (session) =>
        (
          (await session.request('GET', '/api/users/me?depth=0')).json().user as {
            id?: string
          } | null
        )?.id,
    ),
  )

/**
 * What the public and what staff see of everything that the suite attacks, and who is signed in.
 *
 * The trail is not in it but for one entry: attempts that were refused are written down there.
 */
export const snapshotOf = async (sessions: Sessions, names: Record<string, string>) => {
  const { systemAdmin, visitor } = sessions
  const read = async (session: CmsSession, path: string) =>
    parsed(path, await session.request('GET', path))
  const ask = async (fields: string[]) => {
    const query = `{ ${fields.join(' ')} }`
    return parsed(query, await systemAdmin.request('POST', '/api/graphql', { query }))
  }
  const linksOf = async (name: string) =>
    (await systemAdmin.request('GET', `/api/events/${names[name]}/workflow`)).json().reviewLinks
  const these = `where[id][in]=${DOCUMENTS.map((name) => names[name]).join(',')}&limit=100&depth=0`
  const attacked = `${these}&sort=id`
  const [newest, versions, ...rest] = await Promise.all([
    ask(NEWEST),
    ask([...VERSIONS, ...GLOBALS]),
    read(systemAdmin, `/api/events?draft=true&${attacked}`),
    read(systemAdmin, `/api/content-items?draft=true&${attacked}`),
    read(systemAdmin, `/api/organizations?draft=true&${attacked}`),
    read(systemAdmin, `/api/users?sort=id&limit=100&depth=0&${ACCOUNT}`),
    read(systemAdmin, `/api/users/${names['user:hospitalA']}/assignments`),
    read(systemAdmin, `/api/users/${names['user:hospitalB']}/assignments`),
    read(systemAdmin, `/api/audit-entries/${names.audit}?depth=0`),
    read(visitor, `/api/events?${these}&sort=title`),
    read(visitor, '/api/events?sort=-updatedAt&limit=3&depth=0'),
    read(visitor, '/api/globals/home?depth=0'),
    linksOf('draftA'),
    linksOf('draftB'),
    signedInOf(sessions),
  ])
  return { saves: { newest, versions }, seen: rest }
}

/** `saves`: which documents were saved last; `seen`: what is in them and in the accounts. */
export type Snapshot = Awaited<ReturnType<typeof snapshotOf>>
