/** The panel beside the form says where a document stands; Payload's own word beside the buttons would say it again. */
export function NoStatus() {
  return null
}
