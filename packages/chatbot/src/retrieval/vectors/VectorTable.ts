/** Vectors by slot; a slot without one is 0 all through and like nothing. */
export class VectorTable {
  private values: Float32Array

  constructor(private readonly dimensions: number) {
    this.values = new Float32Array(64 * dimensions)
  }

  set(slot: number, vector: Float32Array | null): void {
    const end = (slot + 1) * this.dimensions
    if (end > this.values.length) {
      const wider = new Float32Array(Math.max(end, this.values.length * 2))
      wider.set(this.values)
      this.values = wider
    }
    if (vector) this.values.set(vector, slot * this.dimensions)
    else this.values.fill(0, slot * this.dimensions, end)
  }

  /** The cosine of the angle between a vector of length 1 and that of a slot. */
  likeness(vector: Float32Array, slot: number): number {
    const from = slot * this.dimensions
    let product = 0
    for (let at = 0; at < this.dimensions; at += 1) {
      product += (vector[at] ?? 0) * (this.values[from + at] ?? 0)
    }
    return product
  }
}
