import { FIELD_BOX } from '../TextField/fieldBox'

export interface TextAreaFieldProps {
  label: string
  name: string
  id: string
  hint: string
  maxLength: number
  value?: string | undefined
  /** The id of the message that says what is wrong with what was sent. */
  problemId?: string | null
}

/** Several lines of text that have to be filled in. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, name, id, hint, maxLength, value, problemId = null } = props
  const hintId = `${id}-hint`
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1 block font-700">
        {label}
      </label>
      <p id={hintId} className="mb-2">
        {hint}
      </p>
      <textarea
        id={id}
        name={name}
        required
        maxLength={maxLength}
        rows={6}
        defaultValue={value}
        aria-describedby={problemId ? `${hintId} ${problemId}` : hintId}
        aria-invalid={problemId ? true : undefined}
        className={`py-3 ${FIELD_BOX}`}
      />
    </div>
  )
}
