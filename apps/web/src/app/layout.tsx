import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import './globals.css'

import { languageFacts, showsReadings } from '@tokyo-cancer-portal/domain'
import { SkipLink } from '@tokyo-cancer-portal/ui'

import { currentTimeUntil } from '../dates/currentTimeUntil'
import { activeAlerts } from '../frame/activeAlerts'
import { AlertBanner } from '../frame/AlertBanner'
import { ConsultationSection } from '../frame/ConsultationSection'
import { loadFrame } from '../frame/loadFrame'
import { SiteFooter } from '../frame/SiteFooter'
import { SiteHeader } from '../frame/SiteHeader'
import { Island } from '../islands/Island'
import { requestLanguage } from '../languages/requestLanguage'
import { translator } from '../languages/translator'

// Freshness is decided by the cache of the CMS client; Next keeps nothing.
export const dynamic = 'force-dynamic'

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, settings } = await loadFrame()
  return {
    title: { default: siteName, template: `%s | ${siteName}` },
    ...(settings?.tagline ? { description: settings.tagline } : {}),
    // Browsers would turn dates and case numbers into telephone links.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function Layout({ children }: { children: ReactNode }) {
  const frame = await loadFrame()
  const alerts = frame.settings?.alerts ?? []
  const now = currentTimeUntil(alerts.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]))
  const language = requestLanguage()
  return (
    // The island in the head gives it the look that was chosen before.
    <html
      lang={languageFacts(language).htmlLang}
      data-usual={showsReadings(language) ? 'ruby' : undefined}
      suppressHydrationWarning
    >
      <head>
        <Island name="display-settings" blocking />
      </head>
      <body>
        <SkipLink targetId="main">{translator('Frame')('skipToContent')}</SkipLink>
        <AlertBanner alerts={activeAlerts(alerts, now).slice(0, 1)} />
        <SiteHeader frame={frame} />
        <main id="main" tabIndex={-1} className="frame pt-2">
          {children}
        </main>
        <ConsultationSection frame={frame} />
        <SiteFooter frame={frame} />
      </body>
    </html>
  )
}
