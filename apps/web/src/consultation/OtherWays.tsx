import { TextLink } from '@tokyo-cancer-portal/ui'

/** Whom else to turn to, and what can be done at any hour. */
export function OtherWays({ hasConsultationCenters }: { hasConsultationCenters: boolean }) {
  return (
    <ul className="list-disc space-y-2 pl-6">
      <li>
        <TextLink href="/consultation">相談できる窓口の一覧を見る</TextLink>
      </li>
      <li>
        <TextLink href={hasConsultationCenters ? '/hospitals?consultation=yes' : '/hospitals'}>
          {hasConsultationCenters ? '相談窓口のある病院を探す' : '近くの病院を探す'}
        </TextLink>
      </li>
      <li>
        <TextLink href="/events?format=online">オンラインの集まりや相談会を探す</TextLink>
      </li>
    </ul>
  )
}
