import { contentLanguage } from '../languages/contentLanguage'
import { translator } from '../languages/translator'
import { listIn } from '../languages/listIn'

const DOCUMENTS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
}

const IMAGES: Readonly<Record<string, 'png' | 'jpeg' | 'webp'>> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/webp': 'webp',
}

/** The size of a file as people write it: `480KB`, `1.2MB`. */
export function formatBytes(bytes: number): string {
  const kilobytes = bytes / 1024
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))}KB`
  return `${(kilobytes / 1024).toFixed(1)}MB`
}

/** What awaits somebody who opens the file: `PDF、1.2MB、48ページ`; empty where nothing is known. */
export function fileDetails(file: {
  mimeType: string | null
  filesize: number | null
  pages?: number | null
}): string {
  const { mimeType, filesize, pages } = file
  const language = contentLanguage()
  const t = translator('Files', language)
  const image = mimeType ? IMAGES[mimeType] : undefined
  const type = image ? t(image) : mimeType && DOCUMENTS[mimeType]
  return listIn(language, [
    ...(type ? [type] : []),
    ...(filesize ? [formatBytes(filesize)] : []),
    ...(pages ? [t('pages', { count: pages })] : []),
  ])
}
