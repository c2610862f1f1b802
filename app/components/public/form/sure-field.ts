import type { Field } from '@/app/components/shared/field'

/** A box to tick before something that cannot be taken back. */
export const sureField = (label: string, sure: string): Field => ({
  kind: 'checkboxes',
  name: 'sure',
  label,
  options: [{ value: 'on', label: sure }],
})
