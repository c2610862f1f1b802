/** Five groups of four, as a receipt is shown and copied. */
export const receiptGroups = (code: string): string[] => code.match(/.{4}/g) ?? []
