import access from './access'
import common from './common'
import deskShell from './desk-shell'
import errors from './errors'
import exit from './exit'
import home from './home'
import learn from './learn'
import mail from './mail'
import privacy from './privacy'
import safe from './safe'
import settings from './settings'

/** One line for each namespace, in both languages. */
export const en = {
  common,
  home,
  safe,
  learn,
  mail,
  privacy,
  settings,
  exit,
  errors,
  access,
  deskShell,
}
