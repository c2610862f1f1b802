import { receiptGroups } from '@/lib/receipts/receipt-groups'

/** As somebody copies it from the page. */
export const formatReceipt = (code: string): string => receiptGroups(code).join(' ')
