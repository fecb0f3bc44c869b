/** Where a token is: slots in the order in which they were filled, each with how much of it is there. Grows in place. */
export class Posting {
  slots = new Int32Array(4)
  amounts = new Float32Array(4)
  length = 0
  /** How many of the slots are still filled. */
  live = 0

  push(slot: number, amount: number): void {
    if (this.length === this.slots.length) {
      const [slots, amounts] = [this.slots, this.amounts]
      this.slots = new Int32Array(this.length * 2)
      this.amounts = new Float32Array(this.length * 2)
      this.slots.set(slots)
      this.amounts.set(amounts)
    }
    this.slots[this.length] = slot
    this.amounts[this.length] = amount
    this.length += 1
    this.live += 1
  }

  clear(): void {
    this.length = 0
    this.live = 0
  }

  /** Takes the amount of each slot from a table of all slots, whose entries are 0 from then on. */
  takeAmounts(known: Float64Array): void {
    for (let index = 0; index < this.length; index += 1) {
      const slot = this.slots[index] ?? 0
      this.amounts[index] = known[slot] ?? 0
      known[slot] = 0
    }
  }

  /** Renumbers the slots; those that became -1 fall away. */
  renumber(slotOf: Int32Array): void {
    let kept = 0
    for (let index = 0; index < this.length; index += 1) {
      const slot = slotOf[this.slots[index] ?? 0] ?? -1
      if (slot < 0) continue
      this.slots[kept] = slot
      this.amounts[kept] = this.amounts[index] ?? 0
      kept += 1
    }
    this.length = kept
    this.live = kept
  }
}
