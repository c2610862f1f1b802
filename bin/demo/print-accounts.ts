import { demoAccounts, demoPassword } from './accounts'

// The last words of `npm run demo`: where it is and how to get in.
const [url = 'http://localhost:3000'] = process.argv.slice(2)
const main = demoAccounts().filter((account) => account.main)
const width = Math.max(...main.map(({ email }) => email.length))
const others = demoAccounts().length - main.length

process.stdout.write(`
  Kapok 红棉守望 is running. Everything in it is invented (演示).

    residents   ${url}
    desk        ${url}/desk/sign-in

${main.map(({ email, name }) => `    ${email.padEnd(width)}  ${name}`).join('\n')}
    and ${others} more on the sign-in page

    password    ${demoPassword}
    code        the sign-in page shows each account's current one

  Ctrl+C ends it. The data stays in ${process.env.KAPOK_DATA || '.data'}.
`)
