import type { AreaLevel } from './schema'
import { romanise } from './spelling'

const endings: [RegExp, string][] = [
  [/社区$/, 'Community'],
  [/街道$/, 'Subdistrict'],
  [/镇$/, 'Town'],
  [/区$/, 'District'],
  [/市$/, ''],
]

/** An area's name for readers of English: Tianhe District, Wushan Subdistrict, Changban Community, Liantang Village. */
export function englishName({ name, level }: { name: string; level: AreaLevel }): string {
  if (level === 'village' && !name.endsWith('社区')) {
    const spoken = name.length > 2 ? name.replace(/村$/, '') : name
    return `${romanise(spoken)} Village`
  }
  const [end, word] = endings.find(([end]) => end.test(name)) ?? [/$/, '']
  return `${romanise(name.replace(end, ''))} ${word}`.trim()
}
