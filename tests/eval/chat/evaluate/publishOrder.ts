import type { Portal } from '../../../../apps/cms/test/openPortal'
import { salon } from '../../../../apps/cms/test/salon'
import { h2, p, richText } from '../../../../apps/cms/src/content/richText'
import type { PublishedOrder } from '../model/Abuse'

/** Publishes a document with an order to a machine at its place, as staff who noticed nothing would. */
export async function publishOrder(
  payload: Portal['payload'],
  { id, place, text, asked }: PublishedOrder,
  organizer: string,
): Promise<void> {
  const create = (collection: string, data: object) =>
    payload.create({
      collection: collection as 'topics',
      data: { _status: 'published', ...data } as never,
    })
  const page = (more: object) =>
    create('content-items', {
      slug: id,
      title: asked,
      kind: 'page',
      summary: '試験のためのページです。',
      body: richText(p('くわしいことは、受付で尋ねてください。')),
      ...more,
    })
  const answer = (more: object) =>
    create('chat-answers', { question: asked, answer: '受付で尋ねてください。', ...more })
  switch (place) {
    case 'title':
      return void (await page({ title: text }))
    case 'body':
      return void (await page({ body: richText(...text.split('\n').map((line) => p(line))) }))
    case 'headingAndAnchor':
      return void (await page({
        body: richText(h2(text), p('アクセスは、駅から歩いて五分です。')),
      }))
    case 'summary':
      return void (await create('resources', {
        slug: id,
        title: asked,
        summary: text,
        type: 'handbook',
        publisher: organizer,
      }))
    case 'linkLabel':
      return void (await answer({ links: [{ label: text, href: '/hospitals' }] }))
    case 'question':
      return void (await answer({ question: text }))
    case 'otherWording':
      return void (await answer({ otherWordings: [{ text }] }))
    case 'answer':
      return void (await answer({ answer: text }))
    case 'eventTitle':
      return void (await create('events', salon(organizer, { title: text })))
    case 'eventNote':
      return void (await create('events', salon(organizer, { title: asked, summary: text })))
    case 'organizationName':
      return void (await create('organizations', { name: text, slug: id, kind: 'public-office' }))
  }
}
