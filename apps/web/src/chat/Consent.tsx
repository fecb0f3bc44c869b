import { QUESTION_FORM } from './chatPath'

interface ConsentProps {
  /** Of the form's field, and what it says when it is ticked. */
  name: string
  value: string
  /** Whether it was ticked for the question before, on this very page; never ticked by us. */
  isTicked: boolean
  label: string
  /** What it means. */
  about: string
}

/** A box by which a visitor agrees to something for each question anew; only the page itself remembers that he did. */
export function Consent({ name, value, isTicked, label, about }: ConsentProps) {
  const id = `chat-${name}-about`
  return (
    <div className="mt-2 box-measure rounded-8 border border-solid-gray-420 px-3 py-1">
      <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1">
        <input
          type="checkbox"
          name={name}
          value={value}
          defaultChecked={isTicked}
          autoComplete="off"
          form={QUESTION_FORM}
          aria-describedby={id}
          className="size-6 shrink-0 accent-key-900"
        />
        <span>{label}</span>
      </label>
      <p id={id} className="measure pb-1 text-std-16N-170 text-solid-gray-700">
        {about}
      </p>
    </div>
  )
}
