import { FIELD_BOX } from '../TextField/fieldBox'

export interface SelectOption {
  value: string
  label: string
}

export interface SelectFieldProps {
  label: string
  name: string
  /** What the empty choice is called. */
  anyLabel: string
  value: string | null
  options: readonly SelectOption[]
}

/** One condition of a filter form that works without scripts. */
export function SelectField({ label, name, anyLabel, value, options }: SelectFieldProps) {
  const id = `filter-${name}`
  return (
    <div className="min-w-0 grow basis-56">
      <label htmlFor={id} className="mb-1 block font-700">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className={`min-h-12 ${FIELD_BOX}`}>
        <option value="">{anyLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
