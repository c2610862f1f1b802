'use client'

import {
  Checkbox,
  Fieldset,
  NativeSelect,
  PasswordInput,
  Radio,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core'
import type { UseFormRegisterReturn } from 'react-hook-form'
import type { StaffField } from './staff-field'

type TextInputKind = Extract<StaffField, { kind: 'text' }>['input']

type Props<F extends StaffField = StaffField> = {
  field: F
  error?: string
  typed?: string
  bind: UseFormRegisterReturn
}

export function StaffFieldView({ field, error, typed, bind }: Props) {
  const common = {
    ...bind,
    label: field.label,
    description: field.hint,
    error,
    defaultValue: typed ?? field.value,
    'data-key': field.press,
  }
  switch (field.kind) {
    case 'password':
      return <PasswordInput {...common} defaultValue={undefined} autoComplete={field.fill} />
    case 'textarea':
      return <Textarea {...common} autosize minRows={field.rows ?? 4} />
    case 'select':
      return <NativeSelect {...common} data={optionsOf(field)} />
    case 'checkbox':
      return (
        <Checkbox
          {...bind}
          label={field.label}
          description={field.hint}
          error={error}
          value="on"
          defaultChecked={(typed ?? field.value) === 'on'}
        />
      )
    case 'radios':
      return <Radios field={field} error={error} typed={typed} bind={bind} />
    default:
      return (
        <TextInput
          {...common}
          type={ofItsOwn(field.input) ? field.input : 'text'}
          inputMode={ofItsOwn(field.input) ? undefined : field.input}
          autoComplete={field.fill ?? 'off'}
          classNames={field.code ? { input: 'desk-code' } : undefined}
        />
      )
  }
}

/** Inputs that the browser has a keyboard or a picker of its own for. */
const ofItsOwn = (input: TextInputKind): input is 'email' | 'date' | 'time' =>
  input === 'email' || input === 'date' || input === 'time'

function Radios({ field, error, typed, bind }: Props<Extract<StaffField, { kind: 'radios' }>>) {
  return (
    <Fieldset legend={field.label}>
      <Stack gap="xs">
        {field.options.map((option) => (
          <Radio
            key={option.value}
            {...bind}
            value={option.value}
            label={option.label}
            description={option.hint}
            defaultChecked={(typed ?? field.value) === option.value}
          />
        ))}
        {error && (
          <Text size="sm" c="kapok" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Fieldset>
  )
}

function optionsOf({ options, empty }: Extract<StaffField, { kind: 'select' }>) {
  const data = options.map(({ value, label }) => ({ value, label }))
  return empty === undefined ? data : [{ value: '', label: empty }, ...data]
}
