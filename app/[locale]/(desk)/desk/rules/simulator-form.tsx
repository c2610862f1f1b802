import { Button, Checkbox, Group, NativeSelect } from '@mantine/core'
import { kindName } from '@/app/components/staff/case/because'
import { categoryName } from '@/app/components/staff/case/fact-words'
import { departmentKinds } from '@/lib/departments/schema'
import { href, type Locale, words } from '@/lib/messages/words'
import { categorySlugs, scopes, targetKinds, urgencies } from '@/lib/routing/schema'
import style from './rules.module.css'
import type { Search } from './search'

type Area = { code: string; name: string }
type Props = {
  locale: Locale
  search: Search
  districts: readonly Area[]
  streets: readonly Area[]
}

/** A plain GET form: the address is the question, so it can be passed on. */
export function SimulatorForm({ locale, search, districts, streets }: Props) {
  const t = words(locale, 'deskRules')
  const path = href(locale, '/desk/rules')
  return (
    <form action={`${path}#try`} method="get" aria-label={t('simulator.title')}>
      <input type="hidden" name="try" value="1" />
      <div className={style.fields}>
        <Facts {...{ locale, search, districts, streets }} />
      </div>
      <Group mt="sm" justify="space-between">
        <Checkbox
          name="money"
          value="on"
          defaultChecked={search.money === 'on'}
          label={t('simulator.money')}
        />
        <Group gap="sm">
          <a href={`${path}#try`}>{t('simulator.reset')}</a>
          <Button type="submit">{t('simulator.run')}</Button>
        </Group>
      </Group>
    </form>
  )
}

function Facts({ locale, search, districts, streets }: Props) {
  const t = words(locale, 'deskRules')
  const facts = words(locale, 'deskFacts')
  const places = (areas: readonly Area[]) => [
    { value: '', label: t('simulator.unknown') },
    ...areas.map(({ code, name }) => ({ value: code, label: name })),
  ]
  return (
    <>
      <NativeSelect
        className={style.wide}
        name="category"
        label={t('simulator.category')}
        defaultValue={search.category}
        data={categorySlugs.map((slug) => ({ value: slug, label: categoryName(locale, slug) }))}
      />
      <NativeSelect
        name="targetKind"
        label={t('simulator.targetKind')}
        defaultValue={search.targetKind ?? 'unknown'}
        data={targetKinds.map((kind) => ({ value: kind, label: facts(`targetKind.${kind}`) }))}
      />
      <NativeSelect
        name="urgency"
        label={t('simulator.urgency')}
        defaultValue={search.urgency ?? 'normal'}
        data={urgencies.map((one) => ({ value: one, label: facts(`urgency.${one}`) }))}
      />
      <NativeSelect
        name="scope"
        label={t('simulator.scope')}
        defaultValue={search.scope ?? 'district'}
        data={scopes.map((scope) => ({ value: scope, label: facts(`scope.${scope}`) }))}
      />
      <NativeSelect
        name="district"
        label={t('simulator.district')}
        defaultValue={search.district ?? ''}
        data={places(districts)}
      />
      {streets.length > 0 && (
        <NativeSelect
          name="street"
          label={t('simulator.street')}
          defaultValue={search.street ?? ''}
          data={places(streets)}
        />
      )}
      <NativeSelect
        name="hide"
        label={t('simulator.exclude')}
        defaultValue={search.hide ?? ''}
        data={[
          { value: '', label: t('simulator.excludeNone') },
          ...departmentKinds.map((kind) => ({ value: kind, label: kindName(locale, kind) })),
        ]}
      />
    </>
  )
}
