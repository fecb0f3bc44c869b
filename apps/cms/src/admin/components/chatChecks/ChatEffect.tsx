'use client'

import { useFormModified } from '@payloadcms/ui'
import { ChangedChecks } from './ChangedChecks'
import { RunButton } from './RunButton'
import { RunStatus } from './RunStatus'
import { useDraftRun } from './useDraftRun'

/** Where the details stand; the short result beside the buttons leads here. */
export const CHAT_EFFECT = 'chat-effect'

/** Before it is published: which questions of the frozen set are answered better or worse by this document. */
export function ChatEffect() {
  const draft = useDraftRun()
  const isModified = useFormModified()
  if (!draft) return null
  const { run, canStart, start } = draft
  return (
    <section aria-labelledby={CHAT_EFFECT} className="portal-lab__panel">
      <h2 id={CHAT_EFFECT} tabIndex={-1}>
        公開する前に確かめる
      </h2>
      <p>
        保存した下書きを公開したら、チャットの確認問題の答えがどう変わるかを調べます。調べるだけで、公開はされません。
      </p>
      {isModified && <p>「下書き保存」を押してから確かめてください。</p>}
      <RunButton
        run={run}
        label="チャットの確認問題で確かめる"
        isDisabled={!canStart}
        onStart={start}
      />
      {!isModified && <RunStatus run={run} />}
      {!isModified && run.state === 'done' && <ChangedChecks run={run.run} />}
    </section>
  )
}
