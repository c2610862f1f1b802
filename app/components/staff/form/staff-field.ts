import type { Choice } from '@/app/components/shared/field'

/** `press`: the key that leads to it. */
type Base = { name: string; label: string; hint?: string; value?: string; press?: string }

/** A field of a staff form, as data. */
export type StaffField =
  | (Base & {
      kind: 'text'
      input?: 'email' | 'numeric' | 'tel' | 'search' | 'date' | 'time'
      /** What a password manager may fill in. */
      fill?: string
      code?: true
    })
  | (Base & { kind: 'password'; fill: 'current-password' | 'new-password' })
  | (Base & { kind: 'textarea'; rows?: number })
  | (Base & { kind: 'select'; options: Choice[]; empty?: string })
  | (Base & { kind: 'radios'; options: Choice[] })
  | (Base & { kind: 'checkbox' })
