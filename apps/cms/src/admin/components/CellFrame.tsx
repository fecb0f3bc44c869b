'use client'

import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

type Props = Pick<
  DefaultCellComponentProps,
  'collectionSlug' | 'link' | 'linkURL' | 'rowData' | 'viewType'
> & { children: ReactNode }

/** What our own cells show; in the first column it opens the row, like Payload's own cells. */
export function CellFrame({ children, collectionSlug, link, linkURL, rowData, viewType }: Props) {
  const { config } = useConfig()
  if (!link) return <span>{children}</span>
  const folder = viewType === 'trash' ? '/trash' : ''
  const id = encodeURIComponent(String(rowData.id))
  const ownURL = formatAdminURL({
    adminRoute: config.routes.admin,
    path: `/collections/${collectionSlug}${folder}/${id}`,
  })
  return (
    <Link href={linkURL ?? ownURL} prefetch={false}>
      {children}
    </Link>
  )
}
