import { Callout } from '@tokyo-cancer-portal/ui'

/** Says that a scheme or a material is over and stays here for reference only. */
export function EndedNotice({ note }: { note: string | null }) {
  return (
    <Callout tone="warning" title="終了しました">
      <p className="whitespace-pre-line">
        {note ?? 'この取組は終了しました。参考のために掲載しています。'}
      </p>
    </Callout>
  )
}
