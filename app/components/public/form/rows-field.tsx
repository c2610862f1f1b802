import { idOf, type Rows } from '@/app/components/shared/field'
import type { FormState } from '@/lib/http/form-state'

/** Repeated pairs of a type and a value. One more row is an ordinary submit. */
export function RowsField({ field, state }: { field: Rows; state: FormState }) {
  const places = Array.from({ length: field.count }, (_, place) => place)
  return (
    <>
      {places.map((place) => (
        <Row key={place} field={field} state={state} place={place} />
      ))}
      {field.add && (
        <button type="submit" name={field.add} value="1">
          {field.addLabel}
        </button>
      )}
    </>
  )
}

function Row({ field, state, place }: { field: Rows; state: FormState; place: number }) {
  const id = idOf(field.name, place)
  const error = state.errors?.[`${field.name}.${place}`]
  const before = field.values?.[place]
  return (
    <div className={error ? 'row bad' : 'row'}>
      {error && (
        <p className="err" id={`${id}-e`}>
          {error}
        </p>
      )}
      <select
        name={field.type}
        aria-label={`${field.typeLabel} ${place + 1}`}
        defaultValue={state.typed?.[field.type]?.[place] ?? before?.type}
      >
        {field.types.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <input
        id={id}
        name={field.name}
        aria-label={`${field.valueLabel} ${place + 1}`}
        aria-describedby={error && `${id}-e`}
        defaultValue={state.typed?.[field.name]?.[place] ?? before?.value}
      />
    </div>
  )
}
