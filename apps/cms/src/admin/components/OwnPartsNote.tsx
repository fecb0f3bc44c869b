'use client'

import { useDocumentInfo } from '@payloadcms/ui'

/** Says to a hospital which parts of its record are its own, and how to have the rest corrected. Of others it only reads. */
export function OwnPartsNote() {
  const { hasSavePermission } = useDocumentInfo()
  if (!hasSavePermission) return null
  return (
    <p className="portal-note">
      自院の記録のうち、ひとこと・行き方・代表電話とその受付時間・公式サイト・診療や支援の内容・がん相談支援センターを直せます。保存したあと「承認を依頼する」を押すと、都の確認を経て公開されます。名称や指定などほかの項目に誤りがあるときは、「コメント」欄でお知らせください。
    </p>
  )
}
