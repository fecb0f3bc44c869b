import type { ReactNode } from 'react'

import { TextLink } from '@tokyo-cancer-portal/ui'

const About = ({ children }: { children: ReactNode }) => (
  <TextLink href="/contents/consultation-center">{children}</TextLink>
)

/** What a consultation centre is, without promising one where nobody confirmed it. */
export function ConsultationIntroduction({ availability }: { availability: string | null }) {
  if (availability === 'yes') {
    return (
      <p className="mb-4 max-w-[40em]">
        治療や暮らし、お金、仕事などの悩みを、無料で相談できる窓口です。患者さんやご家族のほか、この病院にかかっていない方や、がんと診断される前の方も利用できます。くわしくは「
        <About>がん相談支援センターとは</About>」をご覧ください。
      </p>
    )
  }
  return (
    <p className="mb-4 max-w-[40em]">
      <About>がん相談支援センター</About>
      は、がんのことを無料で相談できる窓口です（すべての病院にあるわけではありません）。
      {availability === 'no' ? 'この病院にはありません。' : 'この病院にあるかどうかは未確認です。'}
    </p>
  )
}
