import type { Figure } from './figure'
import { wayOfAClose, wayOfATip } from './journey'
import { actionsOutside, largestFolder, linesOfCode, statedTests, upwardImports } from './layout'
import { modulesOf } from './modules'
import { namelessFiles, namesTwice, unusedExports } from './names'
import { isTest, type Source } from './sources'
import { castsAndLiterals, filesToTouch } from './vocabulary'

/** Every figure, in the order of the table; `passed` is how many tests the last run counted. */
export function figuresOf(sources: Source[], passed?: number): Figure[] {
  const all = modulesOf(sources)
  const modules = new Map([...all].filter(([path]) => !isTest(path)))
  return [
    largestFolder(sources),
    wayOfATip(modules),
    wayOfAClose(modules),
    namesTwice(modules),
    namelessFiles(modules),
    unusedExports(modules),
    upwardImports(modules),
    actionsOutside(modules),
    castsAndLiterals(sources, modules),
    filesToTouch(sources, modules),
    linesOfCode(sources),
    statedTests(all, passed),
  ]
}
