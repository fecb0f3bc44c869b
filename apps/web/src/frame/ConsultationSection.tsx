import type { Frame } from './loadFrame'

import { DeskContact } from '../consultation/DeskContact'
import { isReachable } from '../consultation/isReachable'
import { OtherWays } from '../consultation/OtherWays'
import { openingNow } from '../hours/openingNow'

/** Where to find somebody to talk to; every page ends with it and every header leads to it. */
export function ConsultationSection({ frame }: { frame: Frame }) {
  const consultation = frame.settings?.consultation ?? null
  const isClosed = openingNow(consultation?.openingHours ?? null).state === 'closed'
  return (
    <section
      id="consultation"
      aria-labelledby="consultation-heading"
      tabIndex={-1}
      className="mt-16 border-t-4 border-key-900 bg-key-50 py-8"
    >
      <div className="frame">
        <h2 id="consultation-heading" className="text-std-24B-150">
          相談する
        </h2>
        <p className="mt-2 max-w-[40em]">
          治療や暮らし、お金、仕事のこと、気持ちのつらさなど、一人で抱えずにご相談ください。がん相談支援センターでは、患者さん、ご家族など、どなたでも無料で相談できます。
        </p>
        <div className="mt-4 grid gap-6 desktop:grid-cols-2">
          {consultation && (
            <div>
              <DeskContact desk={consultation} />
              {!isReachable(consultation) && (
                <p className="mt-2 max-w-[40em]">
                  かかっている病院があるときは、その病院の相談窓口や、主治医、看護師にもお尋ねいただけます。
                </p>
              )}
            </div>
          )}
          <div className="print:hidden">
            <p className="mb-2 font-700">
              {isClosed ? '受付時間の外でもできること' : 'ほかの相談先・方法'}
            </p>
            <OtherWays hasConsultationCenters={frame.hasConsultationCenters} />
          </div>
        </div>
      </div>
    </section>
  )
}
