'use client'

import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { CommentEntry } from '../../../workflow/comments/commentOf'

const PLACE = 'portal-field-comments'
const INPUTS = 'input, select, textarea, [contenteditable="true"]'

/** Open comments shown at the very fields they are about, also in tabs that are opened later. */
export function FieldComments({ comments }: { comments: readonly CommentEntry[] }) {
  const open = comments.filter(({ field, resolved }) => field !== null && !resolved)
  const paths = [...new Set(open.map(({ field }) => field ?? ''))]
  const places = usePlaces(paths.join(' '))
  useEffect(() => {
    const undo = [...places.keys()].map(describe)
    return () => undo.forEach((one) => one())
  }, [places])
  return paths.map((path) => {
    const place = places.get(path)
    if (!place) return null
    return createPortal(
      <ul className="portal-field-comments__list" id={listId(path)}>
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

const fieldId = (path: string) => `field-${path.replaceAll('.', '__')}`
const listId = (path: string) => `${fieldId(path)}-comments`

/** Has the comments read with the field they are about, beside whatever else describes it. */
function describe(path: string): () => void {
  const field = document.getElementById(fieldId(path))
  const input = field?.matches(INPUTS) ? field : field?.querySelector<HTMLElement>(INPUTS)
  if (!input) return () => undefined
  const others = () =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .filter((id) => id !== '' && id !== listId(path))
  input.setAttribute('aria-describedby', [...others(), listId(path)].join(' '))
  return () => {
    const rest = others()
    if (rest.length === 0) input.removeAttribute('aria-describedby')
    else input.setAttribute('aria-describedby', rest.join(' '))
  }
}

function placeAt(path: string): HTMLElement | null {
  const field = document.getElementById(fieldId(path))
  const frame = field?.closest<HTMLElement>('.field-type') ?? field
  if (!frame) return null
  const known = frame.querySelector<HTMLElement>(`:scope > .${PLACE}`)
  if (known) return known
  const place = document.createElement('div')
  place.className = PLACE
  frame.append(place)
  return place
}
