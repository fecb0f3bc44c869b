import type { TextByLanguage } from '@tokyo-cancer-portal/chatbot'
import type { Payload } from 'payload'
import { textsOf } from '../../collections/ChatScenarios/scenarioOf'
import { LINKED_COLLECTIONS } from '../../fields/linkField'
import { relationsIn } from '../../fields/input/relationsIn'
import { rowsIn, textIn } from '../../search/records/reading'
import { addressesOf } from './addressesOf'

type Row = Record<string, unknown>
type Pages = Awaited<ReturnType<typeof addressesOf>>

const FIELD = { hasMany: false, relationTo: [...LINKED_COLLECTIONS] }
const referenceOf = ({ reference }: Row) => relationsIn(FIELD, reference)?.[0]

/** The pages that the links of some rows lead to, as they are now. */
export async function linkedPages(
  payload: Pick<Payload, 'db'>,
  rows: readonly Row[],
): Promise<Pages> {
  const links = rows.flatMap((row) => rowsIn(row.links))
  return addressesOf(
    payload,
    links.flatMap((link) => referenceOf(link) ?? []),
  )
}

/** The links of a row as the chatbot shows them: one to a document that is not public is none (as `STAFF_KNOWLEDGE` has it). */
export function publishedLinks(row: Row, pages: Pages): { label: string; href: string }[] {
  return linksIn(row, pages).map(({ link, href, page }) => ({
    label: textIn(link.label) || page?.title || href,
    href,
  }))
}

/** The same with what they say in each language. */
export function translatedLinks(row: Row, pages: Pages): { label: TextByLanguage; href: string }[] {
  return linksIn(row, pages).map(({ link, href, page }) => ({
    label: { ja: href, ...page?.titles, ...textsOf(link.label) },
    href,
  }))
}

function linksIn(row: Row, pages: Pages) {
  return rowsIn(row.links).flatMap((link) => {
    const reference = referenceOf(link)
    const page = reference && pages.get(reference.id)
    const href = reference ? (page?.url ?? '') : textIn(link.href)
    return href === '' ? [] : [{ link, href, page }]
  })
}
