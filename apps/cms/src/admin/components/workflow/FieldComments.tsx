'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { CommentEntry } from '../../../workflow/comments/commentOf'

const PLACE = 'portal-field-comments'

/** Open comments shown at the very fields they are about, also in tabs that are opened later. */
export function FieldComments({ comments }: { comments: readonly CommentEntry[] }) {
  const open = comments.filter(({ field, resolved }) => field !== null && !resolved)
  const paths = [...new Set(open.map(({ field }) => field ?? ''))]
  const places = usePlaces(paths.join(' '))
  return paths.map((path) => {
    const place = places.get(path)
    if (!place) return null
    return createPortal(
      <ul className="portal-field-comments__list">
        {open
          .filter(({ field }) => field === path)
          .map(({ id, body, author }) => (
            <li key={id}>
              <strong>コメント</strong> {author.name}：{body}
            </li>
          ))}
      </ul>,
      place,
      path,
    )
  })
}

/** An element at the end of each field that is on the page now; fields in closed tabs are not. */
function usePlaces(paths: string): ReadonlyMap<string, HTMLElement> {
  const [places, setPlaces] = useState<ReadonlyMap<string, HTMLElement>>(new Map())
  useEffect(() => {
    if (paths === '') return undefined
    const look = () => {
      setPlaces((known) => {
        const found = new Map(
          paths.split(' ').flatMap((path) => {
            const place = placeAt(path)
            return place ? [[path, place] as const] : []
          }),
        )
        const isSame =
          found.size === known.size &&
          [...found].every(([path, place]) => known.get(path) === place)
        return isSame ? known : found
      })
    }
    look()
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [paths])
  return places
}

function placeAt(path: string): HTMLElement | null {
  const field = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  const frame = field?.closest<HTMLElement>('.field-type') ?? field
  if (!frame) return null
  const known = frame.querySelector<HTMLElement>(`:scope > .${PLACE}`)
  if (known) return known
  const place = document.createElement('div')
  place.className = PLACE
  frame.append(place)
  return place
}
