import type { Stack } from '../stack/Stack'
import type { Doc } from '../support/cmsSession'
import { createEventDraft, ownOrganization } from '../support/eventDraft'
import { findPublished, listPublished } from '../support/findPublished'
import { PNG } from '../support/png'
import { sendForm } from '../support/sendForm'
import { accepted, docOf } from './docOf'
import { gather } from './people'
import type { Crowd, Sessions } from './people'
import { signedInOf, snapshotOf } from './snapshot'
import type { Snapshot } from './snapshot'
import { versionOf } from './versionOf'
import { watchWrites } from './watchWrites'

export type World = Stack & {
  sessions: Sessions
  /** What `<name>` in paths, bodies and queries of an attempt stands for. */
  names: Record<string, string>
  /** In everything that hospital A must not see. */
  secret: string
  /** Everything that an attempt could have changed. */
  snapshot: () => Promise<Snapshot>
  /** What was written so far, wherever it is, and who is signed in. */
  state: () => Promise<object>
  remove: () => Promise<void>
}

/** What is attacked: documents of both hospitals and of staff in every state. */
const documentsIn = async (sessions: Sessions, secret: string) => {
  const { hospitalA, hospitalB, metroApprover, metroEditor } = sessions
  const stamp = secret.slice(2)
  const publish = async ({ id }: Doc) =>
    docOf(await metroApprover.request('PATCH', `/api/events/${id}`, { _status: 'published' }))
  const live = async (session: Sessions['visitor'], title: string) =>
    publish(await createEventDraft(session, title))

  const draftA = await createEventDraft(hospitalA, `下書きA ${stamp}`)
  const liveA = await live(hospitalA, `公開A ${stamp}`)
  const submittedA = await createEventDraft(hospitalA, `依頼A ${stamp}`)
  accepted(await hospitalA.request('POST', `/api/events/${submittedA.id}/submit`, {}))
  const announcedA = await live(hospitalA, `中止A ${stamp}`)
  accepted(
    await hospitalA.request('POST', `/api/events/${announcedA.id}/announce`, {
      status: 'cancelled',
      reason: '台風のため中止します。',
    }),
  )

  const mediaB = docOf(
    await hospitalB.upload('/api/media', new File([PNG], 'flyer.png', { type: 'image/png' }), {
      alt: `ちらし ${secret}`,
    }),
  )
  const draftB = await createEventDraft(hospitalB, `下書きB ${secret}`)
  docOf(
    await hospitalB.request('PATCH', `/api/events/${draftB.id}?draft=true`, { flyer: mediaB.id }),
  )
  const comment = accepted(
    await hospitalB.request('POST', `/api/events/${draftB.id}/comments`, {
      body: `コメント ${secret}`,
    }),
  ).json().comment as Doc
  const liveB = await live(hospitalB, `公開B ${stamp}`)
  docOf(
    await hospitalB.request('PATCH', `/api/events/${liveB.id}?draft=true`, {
      title: `変更の案B ${secret}`,
    }),
  )
  const linkTo = async (session: Sessions['visitor'], { id }: Doc) => {
    const path = `/api/events/${id}/review-links`
    const { link, url } = accepted(
      await session.request('POST', path, { reviewerName: '敵対的テストの確認者' }),
    ).json()
    return { ...(link as Doc), token: String(url).split('#')[1] ?? '' }
  }
  const linkA = await linkTo(hospitalA, draftA)
  const linkB = await linkTo(hospitalB, draftB)
  const pageDraft = docOf(
    await metroEditor.request('POST', '/api/content-items?draft=true', {
      title: `下書きのページ ${secret}`,
    }),
  )
  return {
    draftA,
    liveA,
    submittedA,
    announcedA,
    draftB,
    liveB,
    mediaB,
    comment,
    linkA,
    linkB,
    pageDraft,
  }
}

type Report = { stack: Stack; session: Sessions['visitor']; event: Doc; text: string }

/** What a visitor reports about an event; empty where this address has reported enough for this hour. */
const reportOn = async ({ stack, session, event, text }: Report): Promise<string> => {
  await sendForm(`${stack.siteUrl}/feedback`, { page: `/events/${String(event.slug)}`, text })
  const path = `/api/page-feedback?where[documentId][equals]=${event.id}`
  return (await session.request('GET', path)).json().docs?.[0]?.id ?? ''
}

const userId = async (session: Sessions['visitor']) =>
  ((await session.request('GET', '/api/users/me?depth=0')).json().user as Doc).id

/** Signs everybody in, makes what is attacked, and gives it names. */
export const createWorld = async (stack: Stack): Promise<World> => {
  const crowd: Crowd = await gather(stack)
  const { sessions, roles } = crowd
  const { systemAdmin, hospitalA, hospitalB } = sessions
  // Not in digits: long numbers are taken out of what visitors report.
  const secret = `秘密${Date.now().toString(36)}`
  const documents = await documentsIn(sessions, secret)
  const { cmsUrl } = stack
  const page = await findPublished(cmsUrl, 'content-items', {})
  const [topic] = await listPublished(cmsUrl, 'topics')
  const [resource] = await listPublished(cmsUrl, 'resources')
  const [term] = await listPublished(cmsUrl, 'glossary-terms')
  const [audit] =
    (await systemAdmin.request('GET', '/api/audit-entries?limit=1&depth=0')).json().docs ?? []
  const names: Record<string, string> = {
    ...Object.fromEntries(Object.entries(documents).map(([name, { id }]) => [name, id])),
    fileB: String(documents.mediaB.filename),
    tokenA: documents.linkA.token,
    tokenB: documents.linkB.token,
    page: page.id,
    pageVersion: await versionOf(sessions, 'content-items', documents.pageDraft.id),
    topic: topic?.id ?? '',
    resource: resource?.id ?? '',
    term: term?.id ?? '',
    versionA: await versionOf(sessions, 'events', documents.liveA.id),
    versionB: await versionOf(sessions, 'events', documents.liveB.id),
    audit: audit?.id ?? '',
    report: await reportOn({ stack, session: systemAdmin, event: documents.liveB, text: secret }),
    orgA: await ownOrganization(hospitalA),
    orgB: await ownOrganization(hospitalB),
    ...Object.fromEntries(Object.entries(roles).map(([key, id]) => [`role:${key}`, id])),
    secret,
  }
  for (const [person, session] of Object.entries(sessions)) {
    if (person !== 'visitor') names[`user:${person}`] = await userId(session)
  }
  const writes = await watchWrites(stack.databaseUrl)
  return {
    ...stack,
    sessions,
    names,
    secret,
    snapshot: () => snapshotOf(sessions, names),
    state: async () => {
      const [written, signedIn] = await Promise.all([writes.soFar(), signedInOf(sessions)])
      return { written, signedIn }
    },
    remove: async () => {
      await writes.close()
      const { draftA, liveA, submittedA, announcedA, draftB, liveB, mediaB, comment, pageDraft } =
        documents
      await systemAdmin.request('DELETE', `/api/review-comments/${comment.id}`)
      for (const { id } of [draftA, liveA, submittedA, announcedA, draftB, liveB]) {
        await systemAdmin.request('DELETE', `/api/events/${id}`)
      }
      await systemAdmin.request('DELETE', `/api/media/${mediaB.id}`)
      await systemAdmin.request('DELETE', `/api/content-items/${pageDraft.id}`)
    },
  }
}
