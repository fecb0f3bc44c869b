import { type Actor, can } from '@tokyo-cancer-portal/domain'
import type { PayloadRequest } from 'payload'
import type { Media } from '../payload-types'

type Shown = Pick<
  Media,
  'id' | 'alt' | 'caption' | 'credit' | 'filename' | 'mimeType' | 'filesize' | 'width' | 'height'
> & { sizes: Media['sizes'] }

/** The files among `ids` that the maker of a link may see, by id, with what the site shows of a file. */
export async function mediaForReview(
  req: PayloadRequest,
  maker: Actor,
  ids: readonly string[],
): Promise<Map<string, Shown>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<Media>({
    collection: 'media',
    where: { and: [{ id: { in: [...ids] } }, { deletedAt: { exists: false } }] },
    pagination: false,
    req,
  })
  return new Map(
    docs
      .filter((file) =>
        can({ actor: maker, action: 'read-drafts', collection: 'media', document: file }),
      )
      .map((file) => [file.id, shown(file)]),
  )
}

function shown(file: Media): Shown {
  const { id, alt, caption, credit, filename, mimeType, filesize, width, height, sizes } = file
  return { id, alt, caption, credit, filename, mimeType, filesize, width, height, sizes }
}
