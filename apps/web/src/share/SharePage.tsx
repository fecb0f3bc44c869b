import type { ReactNode } from 'react'
import type { SharedPage } from './shareLinks'

import { Heading } from '@tokyo-cancer-portal/ui'

import { Island } from '../islands/Island'
import { PrintedAddress } from './PrintedAddress'
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
  return (
    <>
      <section aria-labelledby="share-heading" className="mt-12 print:hidden">
        <Heading level={2} id="share-heading">
          この画面を家族に送る
        </Heading>
        <p className="max-w-[40em]">
          ご家族や、一緒に考えてくれる方に、このページのアドレスを送れます。
        </p>
        <share-page
          data-address={address}
          data-name={title}
          data-copied="アドレスをコピーしました。"
          data-copy-failed="コピーできませんでした。下のアドレスを選んだ状態にしましたので、ご自身でコピーしてお使いください。"
          data-share-failed="送る方法を表示できませんでした。メールで送るか、下のアドレスをコピーしてお使いください。"
        >
          <div className="mt-4 flex flex-wrap gap-3">
            <ToolButton action="share">送る方法を選ぶ</ToolButton>
            <a href={mail} className={toolStyle}>
              メールで送る
            </a>
            <a href={line} className={toolStyle}>
              LINEで送る<span className="text-dns-14N-130">（外部サイト）</span>
            </a>
            <ToolButton action="copy">アドレスをコピーする</ToolButton>
          </div>
          <output data-part="status" className="mt-3 block font-700" />
          <p className="mt-1 break-all">
            このページのアドレス：<span data-part="address">{address}</span>
          </p>
        </share-page>
        <print-page>
          <p className="mt-4">
            <ToolButton action="print">このページを印刷する</ToolButton>
          </p>
        </print-page>
      </section>
      <PrintedAddress address={address} />
      <Island name="share-page" />
      <Island name="print-page" />
    </>
  )
}
