import { translator } from '../languages/translator'
import { QrCode } from './QrCode'

/** Where a page on paper came from, as text and as QR code. */
export function PrintedAddress({ address }: { address: string }) {
  const t = translator('Share')
  return (
    <div className="mt-8 hidden break-inside-avoid items-center gap-4 print:flex">
      <QrCode text={address} label={t('qrCode')} className="size-28 shrink-0 bg-white" />
      <p className="min-w-0 break-all">
        {t('printedAddress')}
        <br />
        {address}
      </p>
    </div>
  )
}
