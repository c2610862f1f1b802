import { Button, Group, NativeSelect } from '@mantine/core'
import { kindName } from '@/app/components/staff/case/because'
import { categoryName } from '@/app/components/staff/case/fact-words'
import { departmentKinds } from '@/lib/departments/schema'
import { href, type Locale, words } from '@/lib/messages/words'
import { categorySlugs } from '@/lib/routing/schema'
import type { Filter } from './search'

/** Narrows the table; the address keeps it. */
export function FilterForm({ locale, filter }: { locale: Locale; filter: Filter }) {
  const t = words(locale, 'deskRules')
  const all = { value: '', label: t('filter.all') }
  const path = href(locale, '/desk/rules')
  return (
    <form action={`${path}#table`} method="get" aria-label={t('filter.title')}>
      <Group align="end" mt="lg">
        <NativeSelect
          name="about"
          label={t('filter.category')}
          defaultValue={filter.category ?? ''}
          data={[
            all,
            ...categorySlugs.map((slug) => ({ value: slug, label: categoryName(locale, slug) })),
          ]}
        />
        <NativeSelect
          name="department"
          label={t('filter.department')}
          defaultValue={filter.department ?? ''}
          data={[
            all,
            ...departmentKinds.map((kind) => ({ value: kind, label: kindName(locale, kind) })),
          ]}
        />
        <Button type="submit" variant="default">
          {t('filter.apply')}
        </Button>
        {(filter.category || filter.department) && (
          <a href={`${path}#table`}>{t('filter.clear')}</a>
        )}
      </Group>
    </form>
  )
}
