import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

/** The yearly notices of the State Council as the library brings them: days off, and weekends worked in exchange (调休). Its data, not its functions: those read a date in the server's zone. */
export const notices = {
  daysOff: new Set(Object.keys(data.holidays)),
  worked: new Set(Object.keys(data.workdays)),
}
