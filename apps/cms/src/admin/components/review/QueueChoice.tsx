type Props = {
  label: string
  name: string
  options: readonly { value: string; label: string }[]
  value: string | undefined
}

/** One of the ways to narrow the list. */
export function QueueChoice({ label, name, options, value }: Props) {
  return (
    <label>
      <span>{label}</span>
      <select defaultValue={value ?? ''} name={name}>
        <option value="">すべて</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
