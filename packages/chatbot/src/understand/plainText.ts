/** A message as it is read for conditions: composed, in half width and lower case, 癌 as がん; kana stay as they are. */
export const plainText = (message: string): string =>
  message.normalize('NFKC').toLowerCase().replaceAll('癌', 'がん').replaceAll('ガン', 'がん')
