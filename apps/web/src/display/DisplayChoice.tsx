export interface DisplayChoiceProps {
  type: 'checkbox' | 'radio'
  name: string
  id: string
  value: string
  label: string
  defaultChecked?: boolean
}

/** One box or radio button with its label, large enough for a finger. */
export function DisplayChoice({ label, ...input }: DisplayChoiceProps) {
  return (
    <label className="inline-flex min-h-11 cursor-pointer items-center gap-2 py-2 pr-2">
      <input {...input} className="size-6 shrink-0 accent-key-900" />
      {label}
    </label>
  )
}
