const TYPES: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'image/png': 'PNG画像',
  'image/jpeg': 'JPEG画像',
  'image/webp': 'WebP画像',
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
  return [
    mimeType ? TYPES[mimeType] : null,
    filesize ? formatBytes(filesize) : null,
    pages ? `${pages}ページ` : null,
  ]
    .filter(Boolean)
    .join('、')
}
