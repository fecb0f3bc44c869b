import { FIELD_BOX } from '../TextField/fieldBox'

export interface SearchFieldProps {
  label: string
  name: string
  id: string
  /** What it has at first. */
  value: string
  maxLength: number
  /** What may be written there, read out with the field. */
  hint?: string
  /** What is wrong with what was written. */
  problem?: string | null
  /** Words that the browser offers while somebody types. */
  suggestions?: readonly string[]
}

const NONE: readonly string[] = []

/** One line of text as a condition of a list; may stay empty. */
export function SearchField({
  label,
  name,
  id,
  value,
  maxLength,
  hint,
  problem = null,
  suggestions = NONE,
}: SearchFieldProps) {
  const notes = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean)
  return (
    <div className="min-w-0 grow basis-72">
      <label htmlFor={id} className="block font-700">
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-std-16N-170 text-solid-gray-700">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="font-700 text-error-2">
          {problem}
        </p>
      )}
      <input
        id={id}
        name={name}
        type="search"
        defaultValue={value}
        maxLength={maxLength}
        autoComplete="off"
        aria-describedby={notes.length > 0 ? notes.join(' ') : undefined}
        aria-invalid={problem ? true : undefined}
        list={suggestions.length > 0 ? `${id}-list` : undefined}
        className={`mt-1 min-h-12 ${FIELD_BOX}`}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {suggestions.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </datalist>
      )}
    </div>
  )
}
