import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

interface AdminPageProps {
  /** Of the view, as Payload gives them. */
  view: AdminViewServerProps
  title: string
  className: 'portal-lab' | 'portal-mail' | 'portal-review'
  children: ReactNode
}

/** A page of our own in the frame of the admin: its menu, its head, a title. */
export function AdminPage({ view, title, className, children }: AdminPageProps) {
  const { initPageResult, params, searchParams } = view
  const { req, visibleEntities, permissions } = initPageResult
  return (
    <DefaultTemplate
      i18n={req.i18n}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <main className={className}>
        <h1>{title}</h1>
        {children}
      </main>
    </DefaultTemplate>
  )
}
