import type { Media } from '@tokyo-cancer-portal/cms-client'

import { FileLink as Link } from '@tokyo-cancer-portal/ui'

import { fileDetails } from '../links/fileDetails'
import { mediaPath } from '../links/mediaPath'
import { bracketsIn } from '../languages/bracketsIn'
import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'

export interface FileLinkProps {
  file: Media
  /** Without a title the file is called by its caption or its name. */
  title?: string | null
  pages?: number | null
}

/** A link to an uploaded file that says beforehand what will open. */
export function FileLink({ file, title, pages = null }: FileLinkProps) {
  const href = mediaPath(file.filename)
  const details = fileDetails({ ...file, pages })
  const label =
    title ?? file.caption ?? file.filename ?? translator('Files', contentLanguage())('file')
  if (!href) return <span>{label}</span>
  return <Link href={href} label={label} details={bracketsIn(contentLanguage(), details)} />
}
