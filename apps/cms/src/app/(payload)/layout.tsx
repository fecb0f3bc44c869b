import config from '@payload-config'
import '@payloadcms/next/css'
import '../../admin/admin.css'
import '../../admin/components/eventImport/eventImport.css'
import '../../admin/components/eventReading/eventReading.css'
import '../../admin/components/help/help.css'
import '../../admin/components/hospitalHome/hospitalHome.css'
import '../../admin/components/review/review.css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { notFound } from 'next/navigation'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { isServedFunction } from '../../admin/isServedFunction'
import { importMap } from './admin/importMap.js'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  // Anybody can call it with anything.
  if (!isServedFunction((args as Partial<typeof args> | undefined)?.name)) notFound()
  return handleServerFunctions({ ...args, config, importMap })
}

export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
