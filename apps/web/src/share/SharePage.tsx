import type { ReactNode } from 'react'
import type { SharedPage } from './shareLinks'

import { Heading } from '@tokyo-cancer-portal/ui'

import { Island } from '../islands/Island'
import { translator } from '../languages/translator'
import { shareLinks } from './shareLinks'
import { ToolButton } from '../islands/ToolButton'
import { toolStyle } from '../islands/toolStyle'

/**
 * The ways to hand a page on, to people and to paper. Nothing is asked of anybody before one of them is
 * chosen; those that need a script are not there without.
 */
export function SharePage({ page }: { page: SharedPage }): ReactNode {
  const { title, address } = page
  const { mail, line } = shareLinks(page)
  const t = translator('Share')
  return (
    <>
      <section aria-labelledby="share-heading" className="mt-12 print:hidden">
        <Heading level={2} id="share-heading">
          {t('heading')}
        </Heading>
        <p className="max-w-[40em]">{t('text')}</p>
        <share-page
          data-address={address}
          data-name={title}
          data-copied={t('copied')}
          data-copy-failed={t('copyFailed')}
          data-share-failed={t('shareFailed')}
        >
          <div className="mt-4 flex flex-wrap gap-3">
            <ToolButton action="share">{t('choose')}</ToolButton>
            <a href={mail} className={toolStyle}>
              {t('mail')}
            </a>
            <a href={line} className={toolStyle}>
              {t('line')}
              <span className="text-dns-14N-130">{translator('Frame')('external')}</span>
            </a>
            <ToolButton action="copy">{t('copy')}</ToolButton>
          </div>
          <output data-part="status" className="mt-3 block font-700" />
          <p className="mt-1 break-all">
            {t('address')}
            <span data-part="address">{address}</span>
          </p>
        </share-page>
        <print-page>
          <p className="mt-4">
            <ToolButton action="print">{t('print')}</ToolButton>
          </p>
        </print-page>
      </section>
      <Island name="share-page" />
      <Island name="print-page" />
    </>
  )
}
