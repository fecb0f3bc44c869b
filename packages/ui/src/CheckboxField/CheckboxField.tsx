export interface CheckboxFieldProps {
  label: string
  name: string
  value: string
  checked: boolean
}

/** A condition of a filter form that is on or off; the whole line can be pressed. */
export function CheckboxField({ label, name, value, checked }: CheckboxFieldProps) {
  return (
    <label className="flex min-h-12 basis-full cursor-pointer items-center gap-3">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-6 shrink-0 accent-key-900"
      />
      <span>{label}</span>
    </label>
  )
}
