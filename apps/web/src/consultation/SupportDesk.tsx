import type { Organization } from '@tokyo-cancer-portal/cms-client'

import { supportDeskPlace } from '@tokyo-cancer-portal/domain'
import { readingOfName } from '@tokyo-cancer-portal/japanese-text'

import { DeskContact } from './DeskContact'

/** A desk that is no part of a hospital and has no page of its own: all that is known of it. */
export function SupportDesk({ center }: { center: Organization }) {
  const { slug, name, nameKana, summary, phone, phoneHours, website } = center
  const reading = readingOfName(name, nameKana)
  const desk = {
    name: null,
    phone,
    openingHours: phoneHours,
    hours: null,
    email: null,
    url: website,
  }
  return (
    <article
      id={supportDeskPlace(slug)}
      className="flex h-full flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white p-4 desktop:p-5"
    >
      <h3 className="text-std-18B-160">{name}</h3>
      {reading && <p className="text-std-16N-170 text-solid-gray-700">{reading}</p>}
      {summary && <p className="whitespace-pre-line">{summary}</p>}
      <DeskContact desk={desk} />
    </article>
  )
}
