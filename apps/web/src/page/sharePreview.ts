import type { Metadata } from 'next'

import { env } from '../env'
import { requestLanguage } from '../languages/requestLanguage'
import { loadFrame } from '../frame/loadFrame'

export interface SharedPage {
  /** Its canonical address. */
  url: string
  /** Null: the site itself. */
  title: string | null
  description: string | null
  kind?: 'article' | undefined
}

const OG_LOCALES = { ja: 'ja_JP', easy: 'ja_JP', en: 'en_GB' } as const

/** Made by tests/e2e/images/makeShareImage.ts. */
const IMAGE = { path: '/share.png', width: 1200, height: 630 }

/** What a message or a timeline shows of a page whose address is sent to somebody (Open Graph protocol). */
export async function sharePreview(page: SharedPage): Promise<Metadata> {
  const { siteName, settings } = await loadFrame()
  const { path, width, height } = IMAGE
  const description = page.description ?? settings?.tagline
  return {
    openGraph: {
      type: page.kind ?? 'website',
      locale: OG_LOCALES[requestLanguage()],
      siteName,
      url: page.url,
      title: page.title ?? siteName,
      ...(description ? { description } : {}),
      images: [{ url: `${env().siteUrl}${path}`, width, height, alt: siteName }],
    },
    twitter: { card: 'summary_large_image' },
  }
}
