import { helpPicture } from '../../../help/helpPictures'
import type { HelpStep, HelpTopic } from '../../../help/HelpTopic'

/** One topic: when one needs it, and what to do, with the screens. */
export function HelpTopicSection({ topic }: { topic: HelpTopic }) {
  const { id, title, when, steps } = topic
  return (
    <section aria-labelledby={id} className="portal-help__topic">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      <p>{when}</p>
      <ol>
        {steps.map((step, index) => (
          <Step isShown={step.picture !== steps[index - 1]?.picture} key={step.text} step={step} />
        ))}
      </ol>
    </section>
  )
}

/** `isShown` is false where the picture of the step before shows this one too. */
function Step({ step, isShown }: { step: HelpStep; isShown: boolean }) {
  const picture = step.picture && isShown ? helpPicture(step.picture) : undefined
  return (
    <li>
      <p>{step.text}</p>
      {picture && (
        // On a phone it is small: pressed, it is seen in full.
        <a href={picture.src}>
          <img {...picture} alt={picture.alt} loading="lazy" />
        </a>
      )}
    </li>
  )
}
