import { ActionElement } from '../shared/ActionElement'

/** `<print-page>`: a button that opens the browser's own window for printing. */
export class PrintPage extends ActionElement {
  protected override act(): void {
    window.print()
  }
}
