import type { CollectionConfig } from 'payload'
import { livePreviewUrl, previewLink } from '../preview/previewUrl'

/** In the place of Payload's own (decision 0049). */
export const PREVIEW_BUTTON = '/admin/components/preview/PreviewButton#PreviewButton'
export const PREVIEW_VIEWS = {
  edit: { livePreview: { Component: '/admin/components/preview/PreviewFrame#PreviewFrame' } },
}

/** The preview button and the frame beside the form, for a collection that has pages on the site. */
export function previewSettings(
  slug: string,
): Pick<NonNullable<CollectionConfig['admin']>, 'livePreview' | 'preview'> {
  return {
    preview: previewLink(slug),
    livePreview: { url: livePreviewUrl(slug) },
  }
}
