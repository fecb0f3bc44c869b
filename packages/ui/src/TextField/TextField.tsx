import { FIELD_BOX } from './fieldBox'

export interface TextFieldProps {
  label: string
  name: string
  id: string
  /** The id of what explains the field or says what is wrong with it. */
  describedBy?: string
}

/** One line of text that has to be filled in and is never remembered by the browser. */
export function TextField({ label, name, id, describedBy }: TextFieldProps) {
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1 block font-700">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="text"
        required
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={describedBy}
        className={`min-h-12 ${FIELD_BOX}`}
      />
    </div>
  )
}
