/** A sentence that begins so means the one before it too. */
const LEANING =
  /^(?:この|その|これ|それ|ここ|そこ|あの|こうした|そうした|こう|そう|また|ただし|なお|しかし|ただ|さらに|例えば|たとえば|なかでも|そのため|このため|一方|同じく|This|That|These|Those|It|They|However|Also|But)/u

/** Whether a sentence cannot be understood without the one before it. */
export const leansOnBefore = (sentence: string): boolean => LEANING.test(sentence)
