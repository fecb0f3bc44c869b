interface KeepingNoteProps {
  /** Root of the admin. */
  admin: string
  /** Whether staff keep questions at this moment. */
  isKept: boolean
}

/** Says which questions are here, or why there are none. */
export function KeepingNote({ admin, isKept }: KeepingNoteProps) {
  const settings = <a href={`${admin}/globals/chat-settings`}>チャットの設定</a>
  if (isKept) {
    return (
      <p>
        保存に同意した方の質問だけが並びます。電話番号、メールアドレス、お名前などは自動で伏せ、90日後に消します。回答の下書きを作ると、聞き方がそこに写り、90日を過ぎても残ります。伏せ切れていない言葉があれば、下書きで消してください。つらい気持ちや急な症状についての質問と、ほかの人についての質問は、保存しません。
      </p>
    )
  }
  return (
    <p>
      いまは質問の文を保存していないため、新しい質問は並びません。下の「返事の数」で、数だけを確かめられます。保存するには、
      {settings}
      で「同意した方の質問の文を保存する」を選びます。保存するのは、チャットの画面で同意した方の質問だけです。
    </p>
  )
}
