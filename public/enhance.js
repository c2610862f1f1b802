/* Comforts for the public pages: everything works without this file. One file, also its own
   worker, so that the content security policy can name it alone. */
;(() => {
  const words = {
    'zh-CN': {
      busy: '正在提交，请稍候…',
      left: '还可以写 {n} 个字',
      over: '超过了 {n} 个字',
      offline: '网络断了。内容还在这一页，请不要关闭。',
      retry: '再试一次',
      ending: '再过 2 分钟，您写的会自动清除。要留着，请按下面的按钮继续。',
      solving: '正在做安全检查…约 3 秒',
      solved: '安全检查已完成',
      copied: '已复制',
      say: '听一遍',
      stop: '停止',
    },
    en: {
      busy: 'Sending, please wait…',
      left: '{n} characters left',
      over: '{n} characters too many',
      offline: 'The network is down. Your text is still on this page. Do not close it.',
      retry: 'Try again',
      ending: 'In 2 minutes what you wrote is deleted. To keep it, go on with the button below.',
      solving: 'Safety check, about 3 seconds…',
      solved: 'Safety check done',
      copied: 'Copied',
      say: 'Listen',
      stop: 'Stop',
    },
  }

  const bytes = (hex) => Uint8Array.from(hex.match(/../g) || [], (pair) => parseInt(pair, 16))
  const hex = (buffer) =>
    Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('')

  /** PBKDF2 over nonce and big-endian counter, until the key starts as the challenge asks. */
  async function solve(challenge) {
    const { algorithm, nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters
    const start = bytes(nonce)
    const derive = async (counter) => {
      const password = new Uint8Array(start.length + 4)
      password.set(start)
      new DataView(password.buffer).setUint32(start.length, counter)
      const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits'])
      const how = {
        name: 'PBKDF2',
        salt: bytes(salt),
        iterations: cost,
        hash: algorithm.split('/')[1],
      }
      return hex(await crypto.subtle.deriveBits(how, key, keyLength * 8))
    }
    for (let counter = 0; counter < 1e6; counter += 8) {
      const keys = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7].map((i) => derive(counter + i)))
      const hit = keys.findIndex((key) => key.startsWith(keyPrefix))
      if (hit >= 0) {
        const solution = { counter: counter + hit, derivedKey: keys[hit] }
        return btoa(JSON.stringify({ challenge, solution }))
      }
    }
    return ''
  }

  if (typeof document === 'undefined') {
    self.kapokSolve = solve
    self.onmessage = (event) => solve(event.data).then((answer) => self.postMessage(answer))
    return
  }

  const say = words[document.documentElement.lang] || words.en
  const all = (selector, each) => document.querySelectorAll(selector).forEach(each)
  const add = (tag, text, before) => {
    const element = document.createElement(tag)
    element.textContent = text
    if (tag === 'button') element.type = 'button'
    before.parentNode.insertBefore(element, before)
    return element
  }

  /* Leaving: the button, or Shift three times. The page is blank at once. */
  const exit = document.querySelector('.x')
  let left = false
  const blank = () => {
    left = true
    document.body.appendChild(document.createElement('div')).className = 'blank'
    document.title = ' '
  }
  if (exit) {
    let shifts = []
    exit.addEventListener('submit', blank)
    addEventListener('keydown', (event) => {
      if (event.key !== 'Shift') shifts = []
      else if (!event.repeat) shifts = shifts.concat(Date.now()).slice(-3)
      if (shifts.length < 3 || shifts[2] - shifts[0] > 2000) return
      blank()
      exit.submit()
    })
  }

  /* The error summary takes the focus also where autofocus on a box is not known. */
  const errors = document.querySelector('.errs')
  if (errors) errors.focus()

  /* Proof of work: solved beside the typing; a form sent early waits for it. */
  const proofs = new Map()
  all('form[data-pow]', (form) => {
    if (!window.crypto || !crypto.subtle || !window.Worker) return
    const field = form.elements.pow
    const status = add('p', say.solving, form.querySelector('.go').parentNode)
    status.className = 'hint'
    status.setAttribute('role', 'status')
    const done = new Promise((resolve) => {
      const worker = new Worker(document.currentScript ? document.currentScript.src : '/enhance.js')
      worker.onerror = () => resolve('')
      worker.onmessage = (event) => resolve(event.data)
      worker.postMessage(JSON.parse(form.dataset.pow))
      setTimeout(resolve, 60000, '')
    }).then((answer) => {
      field.value = answer
      status.textContent = answer ? say.solved : ''
      if (answer) all('[data-plain]', (plain) => (plain.hidden = true))
      proofs.delete(form)
    })
    proofs.set(form, done)
  })

  /* Sending: once only, with a word of it, and only when the network answers. */
  const reach = () => {
    const ask = fetch('/enhance.js', { method: 'HEAD', cache: 'no-store' })
    return Promise.race([ask, new Promise((_, fail) => setTimeout(fail, 10000))])
  }
  const lost = (form, again) => {
    all('.bar', (bar) => bar.remove())
    const bar = add('div', say.offline, form)
    bar.className = 'bar'
    bar.setAttribute('role', 'alert')
    const retry = bar.appendChild(document.createElement('button'))
    retry.type = 'button'
    retry.textContent = say.retry
    retry.onclick = again
  }
  /* An unsent report or question is kept for two hours after the last step. */
  const warn = (form) => {
    const note = add('p', say.ending, form)
    note.className = 'box warn'
    note.setAttribute('role', 'alert')
  }
  const kept = /\/(report|consult)(\/(?!done)|$)/.test(location.pathname)
  if (kept) setTimeout(() => all('main form:first-of-type', warn), 118 * 60e3)

  let pressed = null
  addEventListener('click', (event) => {
    pressed = event.target.closest ? event.target.closest('button') : null
  })
  all('main form', (form) => {
    if (form.method !== 'post') return
    let state = 'idle'
    const main = form.querySelector('.go') || form.querySelector('button')
    form.addEventListener('submit', (event) => {
      if (state === 'sent') return
      event.preventDefault()
      if (state === 'busy') return
      const button = event.submitter || pressed
      send(button && button.form === form && button.type === 'submit' ? button : main)
    })
    const send = (asked) => {
      const button = asked.tagName === 'BUTTON' ? asked : main
      const text = button.textContent
      state = 'busy'
      button.setAttribute('aria-disabled', 'true')
      button.textContent = say.busy
      Promise.all([reach(), proofs.get(form)]).then(
        () => {
          all('.bar', (bar) => bar.remove())
          if (button.name) {
            const extra = form.appendChild(document.createElement('input'))
            extra.type = 'hidden'
            extra.name = button.name
            extra.value = button.value
          }
          state = 'sent'
          left = true
          HTMLFormElement.prototype.submit.call(form)
        },
        () => {
          state = 'idle'
          button.removeAttribute('aria-disabled')
          button.textContent = text
          lost(form, () => send(button))
        },
      )
    }
  })
  addEventListener('pageshow', (event) => event.persisted && left && location.reload())

  /* Characters left, said only near the end. */
  all('textarea[data-max]', (area) => {
    const count = document.createElement('p')
    count.className = 'count'
    count.setAttribute('role', 'status')
    area.parentNode.insertBefore(count, area.nextSibling)
    const show = () => {
      const left = area.dataset.max - [...area.value].length
      const text = left < 0 ? say.over : left < 300 ? say.left : ''
      count.textContent = text.replace('{n}', Math.abs(left))
    }
    area.addEventListener('input', show)
    show()
  })

  /* Buttons that only a script can serve are hidden until now. */
  const wechat = /MicroMessenger/i.test(navigator.userAgent)
  all('[data-print]', (button) => {
    button.hidden = wechat || !window.print
    button.onclick = () => print()
  })
  all('[data-copy]', (button) => {
    const source = document.querySelector(button.dataset.copy)
    button.hidden = !source
    button.onclick = () => {
      const range = document.createRange()
      range.selectNodeContents(source)
      getSelection().removeAllRanges()
      getSelection().addRange(range)
      if (document.execCommand('copy')) button.textContent = say.copied
    }
  })

  /* Reading aloud, where the phone can do it by itself. */
  if (window.speechSynthesis && window.SpeechSynthesisUtterance) {
    all('[data-say]', (element) => {
      const inside = element.closest('h1') || element
      const button = add('button', say.say, inside.closest('fieldset') || inside)
      button.className = 'say noprint'
      button.onclick = () => {
        const talking = speechSynthesis.speaking
        speechSynthesis.cancel()
        button.textContent = talking ? say.say : say.stop
        if (talking) return
        const speech = new SpeechSynthesisUtterance(element.dataset.say || element.textContent)
        speech.lang = document.documentElement.lang
        speech.rate = 0.85
        speech.onend = speech.onerror = () => (button.textContent = say.say)
        speechSynthesis.speak(speech)
      }
    })
  }
})()
