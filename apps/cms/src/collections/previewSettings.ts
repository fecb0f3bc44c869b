import type { CollectionConfig } from 'payload'
import { livePreviewUrl, previewLink } from '../preview/previewUrl'

export const PREVIEW_BREAKPOINTS = [
  { name: 'phone', label: 'スマートフォン', width: 360, height: 740 },
  { name: 'tablet', label: 'タブレット', width: 768, height: 1024 },
  { name: 'desktop', label: 'パソコン', width: 1280, height: 800 },
]

/** The preview button and the frame beside the form, for a collection that has pages on the site. */
export function previewSettings(
  slug: string,
): Pick<NonNullable<CollectionConfig['admin']>, 'livePreview' | 'preview'> {
  return {
    preview: previewLink(slug),
    livePreview: { url: livePreviewUrl(slug), breakpoints: PREVIEW_BREAKPOINTS },
  }
}
