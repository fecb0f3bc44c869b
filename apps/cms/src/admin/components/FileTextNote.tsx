import type { UIFieldServerProps } from 'payload'
import { readingNote } from '../../fileTexts/readingNote'
import { readingOf } from '../../fileTexts/readingOf'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Tells staff whether what a PDF says is searched, as of when the form was opened. */
export async function FileTextNote({
  data,
  file,
  id,
  payload,
}: UIFieldServerProps & { file?: string }) {
  const held = file === undefined ? id : ((data as Record<string, unknown>)[file] ?? null)
  const mediaId = String(Object(held).id ?? held)
  if (!UUID.test(mediaId)) return null
  const reading = await readingOf(payload, mediaId)
  if (reading === undefined) return null
  const { isProblem, text } = readingNote(reading)
  return (
    <p className={`portal-file-note${isProblem ? ' portal-workflow__problem' : ''}`} role="note">
      {text}
    </p>
  )
}
