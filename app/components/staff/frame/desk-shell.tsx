import { departmentName } from '@/lib/departments/department-name'
import 'server-only'
import { Anchor, Badge, Box, Container, Group, Text } from '@mantine/core'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { signOut } from '@/app/actions/account'
import { listOwnDepartments } from '@/lib/departments/queries'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { findStaffName } from '@/lib/identity/queries'
import { href, type Locale, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'
import { type DeskPageName, deskLinks } from './desk-links'
import { SignOut } from './sign-out'

type Header = {
  locale: Locale
  name: string
  /** What the person is here for: the departments, or the role. */
  belongs: string
  links: { name: DeskPageName; path: string; current: boolean }[]
}

/** Everything the frame needs, read before it renders so that a lost database still ends in a page. */
export async function deskHeader(actor: StaffActor, locale: Locale): Promise<Header> {
  const t = words(locale, 'deskShell')
  const db = as(actor)
  const [name, departments] = await Promise.all([
    findStaffName(db, actor),
    listOwnDepartments(db, actor),
  ])
  const here = (await headers()).get('x-path') ?? ''
  const kinds = departments.map(({ kind }) => kind)
  const named = departments.map((one) => departmentName(locale, one))
  return {
    locale,
    name,
    belongs: named.join(words(locale, 'common')('comma')) || t(`roles.${actor.role}`),
    links: deskLinks(actor.role, kinds).map((link) => ({ ...link, current: link.path === here })),
  }
}

/** The frame of every staff page after signing in. */
export function DeskShell({ children, ...header }: Header & { children: ReactNode }) {
  const { locale } = header
  const t = words(locale, 'deskShell')
  return (
    <>
      <Top {...header} />
      <Container size="xl" component="main" py="lg">
        {children}
      </Container>
      <Container size="xl" component="footer" className="desk-foot" pb="xl">
        <Text size="sm" c="gray.7">
          {t('idle')}
        </Text>
      </Container>
    </>
  )
}

function Top({ locale, name, belongs, links }: Header) {
  const t = words(locale, 'deskShell')
  return (
    <Box component="header" className="desk-top">
      <Container size="xl">
        <Group justify="space-between" pt="sm" gap="sm">
          <Group gap="sm">
            <Anchor className="desk-brand" href={href(locale, links[0]?.path ?? '/desk')}>
              {t('brand')}
            </Anchor>
            {env().listAccounts && (
              <>
                <Badge color="yellow.3" autoContrast>
                  {t('demo')}
                </Badge>
                <Anchor size="sm" href={href(locale, '/desk/mailbox')}>
                  {t('mailbox')}
                </Anchor>
              </>
            )}
          </Group>
          <Group gap="md">
            <Text size="sm">
              <b>{name}</b> {belongs}
            </Text>
            <SignOut action={signOut} label={t('signOut')} />
          </Group>
        </Group>
        <Group component="nav" gap="lg" aria-label={t('menu')}>
          {links.map((link) => (
            <a
              key={link.name}
              href={href(locale, link.path)}
              data-key={link.path === '/desk' ? 'g i' : undefined}
              aria-current={link.current ? 'page' : undefined}
            >
              {t(`pages.${link.name}`)}
            </a>
          ))}
        </Group>
      </Container>
    </Box>
  )
}
