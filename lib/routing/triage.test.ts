import { describe, expect, test } from 'vitest'
import type { Department, Exclusion, Facts } from './schema'
import { triage } from './triage'
import { everyDepartment, matrix, plainFacts } from './triage.cases'

const all = everyDepartment()

/** Everyone is staffed but those named, by kind or by id. */
const without = (...unstaffed: string[]) =>
  everyDepartment(({ kind, areaCode }) =>
    unstaffed.includes(kind) || unstaffed.includes(`${kind} ${areaCode}`) ? 0 : 2,
  )

const decide = (
  facts: Partial<Facts>,
  departments: Department[] = all,
  excluded: Exclusion[] = [],
) => {
  const { resolved } = triage({ ...plainFacts, ...facts }, matrix, departments, excluded)
  return { ...resolved, lead: resolved.lead?.id, cc: resolved.cc.map((one) => one.id) }
}

const shutOut = (kind: Exclusion['kind'], areaCode: string, level: Exclusion['level']) => [
  { kind, areaCode, level },
]

describe('the departments of a route', () => {
  test.each<[string, Partial<Facts>, string, string[]]>([
    [
      'lie where the tip does',
      {},
      'market 440106',
      ['health 440106', 'police 440106', 'street 440106001'],
    ],
    [
      'do not include a street that is unknown',
      { areaCode: '440106' },
      'market 440106',
      ['health 440106', 'police 440106'],
    ],
    [
      'are the city’s when the area is unknown',
      { areaCode: '4401' },
      'market 4401',
      ['health 4401', 'police 4401'],
    ],
    [
      'at street level tell the next higher where a kind has no street office',
      { category: 'ef-helping' },
      'police 440106001',
      ['civil-affairs 440106', 'health 440106', 'market 440106001', 'street 440106001'],
    ],
    [
      'are one level up when the area is not known far enough',
      { category: 'ef-helping', areaCode: '440103' },
      'police 440103',
      ['civil-affairs 440103', 'health 440103', 'market 440103'],
    ],
    [
      'include the city’s where a kind exists there alone',
      { category: 'ef-fundraising' },
      'finance 440106',
      ['police-economic 440106', 'market 440106', 'nfra 4401'],
    ],
    [
      'hide an official’s tip from every district',
      { targetKind: 'official' },
      'discipline 4401',
      [],
    ],
    [
      'keep village cadres from their street',
      { category: 'ef-helping', targetKind: 'village-cadre' },
      'police 440106',
      ['civil-affairs 440106', 'health 440106', 'market 440106', 'discipline 440106'],
    ],
    [
      'include district discipline also when a cadre’s tip is the city’s',
      { category: 'gc-village-bully', targetKind: 'village-cadre', scope: 'several-districts' },
      'politics-law 4401',
      ['police 4401', 'discipline 440106'],
    ],
  ])('%s', (_promise, facts, lead, cc) => {
    expect(decide(facts)).toMatchObject({ lead, cc, recovery: false })
  })
})

describe('a department without an active member is passed over', () => {
  test('for the same kind one level up, and those told follow the lead', () => {
    const { lead, cc, because } = decide({}, without('market 440106'))
    expect(lead).toBe('market 4401')
    expect(cc).toEqual(['health 4401', 'police 4401', 'street 440106001'])
    expect(because).toContainEqual({
      step: 'passed_over',
      role: 'lead',
      kind: 'market',
      level: 'district',
      areaCode: '440106',
      reason: 'no_member',
    })
  })

  test('for the triage desk when the kind has nobody anywhere', () => {
    const { lead, because } = decide({}, without('market'))
    expect(lead).toBe('integrated-center 4401')
    expect(because).toContainEqual({ step: 'to_triage', principle: 10 })
  })

  test('and one told beside the lead is looked for one level up, then left out', () => {
    expect(decide({}, without('health 440106')).cc).toContain('health 4401')
    const { cc, because } = decide({}, without('health'))
    expect(cc).toEqual(['police 440106', 'street 440106001'])
    expect(because).toContainEqual({
      step: 'cc_dropped',
      principle: 12,
      kind: 'health',
      reason: 'none_left',
    })
  })

  test('also when the list lacks it altogether', () => {
    const listed = all.filter(({ id }) => id !== 'market 440106')
    expect(decide({}, listed).lead).toBe('market 4401')
  })
})

describe('a department that is shut out', () => {
  test('is passed over for the level above it', () => {
    const { lead, because } = decide({}, all, shutOut('market', '440106', 'district'))
    expect(lead).toBe('market 4401')
    expect(because).toContainEqual({
      step: 'passed_over',
      role: 'lead',
      kind: 'market',
      level: 'district',
      areaCode: '440106',
      reason: 'excluded',
    })
  })

  test('everywhere means discipline', () => {
    const { lead, because } = decide({}, all, shutOut('market', '4401', 'city'))
    expect(lead).toBe('discipline 440106')
    expect(because).toContainEqual({ step: 'to_discipline', principle: 2 })
  })

  test('takes its parts along', () => {
    const { lead, cc } = decide(
      { category: 'ef-fundraising' },
      all,
      shutOut('police', '4401', 'city'),
    )
    expect(lead).toBe('finance 440106')
    expect(cc).toEqual(['market 440106', 'nfra 4401'])
  })

  test('keeps the tip from its street office too, and nobody replaces that', () => {
    const { cc } = decide({}, all, shutOut('street', '440106', 'street'))
    expect(cc).toEqual(['health 440106', 'police 440106'])
  })

  test('as triage desk is never the last resort: discipline is', () => {
    const staffed = without('market')
    const { lead } = decide({}, staffed, shutOut('politics-law', '4401', 'city'))
    expect(lead).toBe('discipline 440106')
  })
})

describe('when nothing is left', () => {
  test('the tip is for recovery alone, nobody is told beside', () => {
    const everyone = shutOut('*', '4401', 'city')
    expect(decide({}, all, everyone)).toMatchObject({ lead: undefined, cc: [], recovery: true })
    expect(decide({}, all, everyone).because.at(-1)).toEqual({ step: 'recovery' })
  })

  test('a city without any member ends there too', () => {
    expect(
      decide(
        {},
        everyDepartment(() => 0),
      ),
    ).toMatchObject({ lead: undefined, recovery: true })
  })
})

describe('because', () => {
  test('ends with where the tip went, and is the same each time', () => {
    const { because } = decide({})
    expect(because.slice(-4)).toEqual([
      {
        step: 'lead',
        departmentId: 'market 440106',
        kind: 'market',
        level: 'district',
        areaCode: '440106',
      },
      {
        step: 'cc',
        departmentId: 'health 440106',
        kind: 'health',
        level: 'district',
        areaCode: '440106',
      },
      {
        step: 'cc',
        departmentId: 'police 440106',
        kind: 'police',
        level: 'district',
        areaCode: '440106',
      },
      {
        step: 'cc',
        departmentId: 'street 440106001',
        kind: 'street',
        level: 'street',
        areaCode: '440106001',
      },
    ])
    expect(decide({}).because).toEqual(because)
  })
})
