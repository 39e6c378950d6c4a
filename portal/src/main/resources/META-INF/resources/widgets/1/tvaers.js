// Tværs on any page of a municipality: <tvaers-calls>, <tvaers-input>, <tvaers-status>, <tvaers-figures>. What they take is written at /widgets.
// They call the public API straight from the reader's browser, keep nothing there, and set no markup from text.

const WORDS = {
  da: {
    unavailable: 'Vi kan ikke vise det lige nu. Prøv igen om lidt.', notSent: 'Det er ikke sendt, fordi vi ikke svarer lige nu. Det, du skrev, står her endnu. Prøv igen om lidt.',
    must: '(skal udfyldes)', choose: 'Vælg højst {0}.',
    calls: 'Her spørger kommunen', noCalls: 'Lige nu er der ingen åbne spørgsmål.', closes: 'Åben til og med {0}.', answer: 'Giv dit input',
    closed: 'Der kan ikke svares lige nu.', fixed: 'Det ligger fast', open: 'Det kan du påvirke',
    title: 'Overskrift', titleHint: 'Kan udelades.', text: 'Dit input', numbers: 'Skriv aldrig et personnummer, og heller ikke, hvem andre er. Et menneske læser dit input, før det vises.',
    code: 'Kode fra din invitation', place: 'I grader, for eksempel 55,6569 og 12,3525.', north: 'Breddegrad (nord)', east: 'Længdegrad (øst)',
    consents: 'Hvad må vi bruge det til?', consentsHint: 'Du bestemmer for hver brug og kan ændre det senere med din kode.',
    PUBLISH: 'Vis mit input for alle, når det er læst', QUOTE: 'Citér mit input, uden navn', ANALYSE: 'Brug mit input i analyser', CONTACT: 'Gem min e-mail, og skriv til mig om det',
    email: 'E-mail', emailHint: 'Kun hvis du vil have svar, og du har sat kryds ved det.', send: 'Send input', look: 'Se, om andre har skrevet det samme',
    similar: 'Det ligner', none: 'Ingen har skrevet noget, der ligner.', thanks: 'Tak. Vi har modtaget dit input', yourCode: 'Din kode',
    keep: 'Gem koden nu. Vi viser den kun her. Med den kan du følge, rette og trække dit input tilbage uden at logge ind.',
    follow: 'Følg dit input', codeHint: 'Koden fra din kvittering.', see: 'Se, hvad der er sket', sofar: 'Det er der sket', more: 'Ret, tilføj eller træk tilbage',
    figures: 'Det har I fortalt os', all: 'Input, som alle kan læse', ANSWERED: 'Besvaret', CONFIRMED: 'Besvaret, og giveren er tilfreds', REOPENED: 'Taget op igen', PUBLISHED: 'Venter på svar',
  },
  en: {
    unavailable: 'We cannot show this right now. Please try again shortly.', notSent: 'It was not sent, because we do not answer right now. What you wrote is still here. Please try again shortly.',
    must: '(required)', choose: 'Choose at most {0}.',
    calls: 'The municipality asks', noCalls: 'There are no open questions right now.', closes: 'Open until {0} inclusive.', answer: 'Give your input',
    closed: 'It cannot be answered right now.', fixed: 'This is decided', open: 'This is open to you',
    title: 'Heading', titleHint: 'May be left out.', text: 'Your input', numbers: 'Never write a personal number, nor who others are. A person reads your input before it is shown.',
    code: 'Code of your invitation', place: 'In degrees, for example 55.6569 and 12.3525.', north: 'Latitude (north)', east: 'Longitude (east)',
    consents: 'What may we use it for?', consentsHint: 'You decide use by use and can change it later with your code.',
    PUBLISH: 'Show my input to everybody when it has been read', QUOTE: 'Quote my input, without my name', ANALYSE: 'Use my input in analyses', CONTACT: 'Keep my e-mail address and write to me about it',
    email: 'E-mail', emailHint: 'Only if you want an answer and have ticked that box.', send: 'Send input', look: 'See whether others wrote the same',
    similar: 'Much like it', none: 'Nobody has written anything like it.', thanks: 'Thank you. We have received your input', yourCode: 'Your code',
    keep: 'Keep the code now. We show it only here. With it you can follow, correct and withdraw your input without logging in.',
    follow: 'Follow your input', codeHint: 'The code of your receipt.', see: 'See what has happened', sofar: 'What has happened', more: 'Correct, add or withdraw',
    figures: 'What you have told us', all: 'Inputs that everybody can read', ANSWERED: 'Answered', CONFIRMED: 'Answered, and its contributor is content', REOPENED: 'Taken up again', PUBLISHED: 'Waiting for an answer',
  },
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host { display: block; max-width: 42rem; font: inherit; line-height: 1.5; --own: var(--tvaers-accent, #0b4f5c) }
:host([hidden]) { display: none }
* { box-sizing: border-box }
h2 { font-size: 1.375em; line-height: 1.25; margin: 0 0 .5em } h3 { font-size: 1.125em; margin: 1.25em 0 .25em } p, dl, ul, ol { margin: 0 0 .75em }
ul, ol { padding-left: 1.25em } dl { display: grid; grid-template-columns: 1fr auto; gap: .35em 1em } dd { margin: 0; font-weight: 600; text-align: right }
label, legend { display: block; font-weight: 600; padding: 0 } .hint { font-size: .9em; margin: 0 0 .35em } .field, fieldset { border: 0; padding: 0; margin: 0 0 1.25em; min-width: 0 }
textarea, input:not([type=checkbox], [type=radio]) { width: 100%; font: inherit; color: inherit; background: transparent; padding: .5em; border: 1px solid currentColor; border-radius: 4px }
textarea { min-height: 8em; resize: vertical }
.pick { display: flex; gap: .6em; align-items: flex-start; margin: .5em 0 } .pick label { font-weight: 400 }
.pick input { width: 1.4em; height: 1.4em; flex: none; margin: .1em 0 0; accent-color: var(--own) }
button { font: inherit; font-weight: 600; padding: .6em 1.2em; margin: 0 .75em .75em 0; border: 2px solid var(--own); border-radius: 4px; background: var(--own); color: #fff; cursor: pointer }
button.second { background: transparent; color: inherit } button[disabled] { opacity: .6 } a { color: inherit }
:focus-visible { outline: 3px solid currentColor; outline-offset: 2px }
.error { font-weight: 600; border-left: 4px solid #a6192e; padding-left: .6em } [aria-invalid=true] { border-width: 2px; border-color: #a6192e }
.framed { border-left: 4px solid var(--own); padding-left: 1em; margin: 0 0 1.25em } .code { font-size: 1.4em; font-weight: 600; overflow-wrap: anywhere }
`);

/** An element; what has a hyphen, and `for`, is an attribute. */
const el = (tag, properties = {}, ...content) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'for') made.setAttribute(name, value);
    else made[name] = value;
  }
  made.append(...content.flat().filter(each => each !== null && each !== undefined));
  return made;
};

/** A key that no other sending has. `randomUUID` is there on secure pages only. */
const freshKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

class Widget extends HTMLElement {
  #root = this.attachShadow({ mode: 'open' });

  connectedCallback() {
    // A page may move an element, and what was typed in it shall not be lost.
    if (this.language) return;
    this.#root.adoptedStyleSheets = [sheet];
    this.language = (this.closest('[lang]')?.lang ?? document.documentElement.lang ?? '').startsWith('en') ? 'en' : 'da';
    this.lang = this.language;
    this.begin().catch(() => this.show(el('p', { role: 'status' }, this.t('unavailable'))));
  }

  t(key, argument) { return (WORDS[this.language][key] ?? key).replace('{0}', argument); }

  day(instant) { return new Intl.DateTimeFormat(this.language === 'en' ? 'en-GB' : 'da-DK', { dateStyle: 'long', timeZone: 'Europe/Copenhagen' }).format(new Date(instant)); }

  show(...content) { this.#root.replaceChildren(...content.flat().filter(Boolean)); }

  find(selector) { return this.#root.querySelector(selector); }

  portal(path) { return new URL(path, import.meta.url).href; }

  /** @throws the problem that the service tells, or what kept it from answering */
  async ask(path, body, headers = {}) {
    const api = this.getAttribute('api') ?? this.portal('/citizen-input/v1');
    const answer = await fetch(`${api}/${path}`, {
      method: body ? 'POST' : 'GET', credentials: 'omit', referrerPolicy: 'no-referrer', body: body && JSON.stringify(body),
      headers: { Accept: 'application/json', 'Accept-Language': this.language, ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
    });
    const told = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(answer.status), { problem: told });
    return told;
  }

  field(id, label, { hint, must, control = el('input') } = {}) {
    Object.assign(control, { id, name: id, required: Boolean(must) });
    if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
    return el('div', { className: 'field' }, el('label', { for: id }, label, must ? ` ${this.t('must')}` : ''), hint && el('p', { className: 'hint', id: `${id}-hint` }, hint), control);
  }

  picks(name, legend, hint, type, options) {
    return el('fieldset', { id: name, tabIndex: -1 }, el('legend', {}, legend), hint && el('p', { className: 'hint' }, hint), options.map(([value, label]) => {
      const id = `${name}-${value}`;
      return el('div', { className: 'pick' }, el('input', { type, name, id, value }), el('label', { for: id }, label));
    }));
  }

  /** Says what a service refused, at the field that it is about. */
  refuse(failure, fields = {}) {
    const problem = failure.problem;
    const violations = problem?.violations ?? [];
    const said = !problem || problem.status >= 500 ? this.t('notSent') : [...violations.map(each => each.message), ...(violations.length ? [] : [problem.detail ?? problem.title])].join(' ');
    const about = Object.keys(fields).filter(pointer => (violations[0]?.pointer ?? '').startsWith(pointer)).sort((one, other) => other.length - one.length)[0];
    const field = this.find(`#${fields[about] ?? 'none'}`);
    field?.setAttribute('aria-invalid', 'true');
    const error = this.find('.error');
    error.textContent = said;
    error.hidden = false;
    (field ?? error).focus();
  }

  /** Does it once, however often the button is pressed meanwhile. */
  async once(button, deed, fields) {
    if (button.disabled) return;
    button.disabled = true;
    this.find('.error').hidden = true;
    this.find('[aria-invalid]')?.removeAttribute('aria-invalid');
    try { await deed(); } catch (failure) { this.refuse(failure, fields); } finally { button.disabled = false; }
  }

  error() { return el('p', { className: 'error', role: 'alert', tabIndex: -1, hidden: true }); }
}

class Calls extends Widget {
  async begin() {
    const network = this.getAttribute('network');
    const { items } = await this.ask(`calls?state=OPEN&limit=20${network ? `&networkId=${encodeURIComponent(network)}` : ''}`);
    this.show(el('h2', {}, this.t('calls')), items.length
      ? items.map(call => [el('h3', {}, call.title), el('p', {}, call.question), el('p', {}, this.t('closes', this.day(call.closesAt)), ' ', el('a', { href: this.portal(`/indkaldelser/${call.id}`) }, `${this.t('answer')}: ${call.title}`))]).flat()
      : el('p', {}, this.t('noCalls')));
  }
}

class Input extends Widget {
  #key;
  #sent;

  async begin() {
    const id = this.getAttribute('call');
    this.call = id ? await this.ask(`calls/${encodeURIComponent(id)}`) : null;
    this.show(this.call && this.call.state !== 'OPEN' ? [el('h2', {}, this.call.title), el('p', {}, this.t('closed'))] : this.#form());
  }

  #form() {
    const call = this.call;
    const send = el('button', { type: 'submit' }, this.t('send'));
    const look = el('button', { type: 'button', className: 'second' }, this.t('look'));
    const form = el('form', { noValidate: true },
      call ? [el('h2', {}, call.title), el('p', {}, call.question), el('div', { className: 'framed' }, el('p', {}, el('strong', {}, `${this.t('fixed')}: `), call.fixed), el('p', {}, el('strong', {}, `${this.t('open')}: `), call.open))] : null,
      this.error(),
      this.field('heading', this.t('title'), { hint: this.t('titleHint'), control: el('input', { maxLength: 200 }) }),
      this.field('text', this.t('text'), { hint: this.t('numbers'), must: true, control: el('textarea', { maxLength: 5000 }) }),
      call && call.recruitment !== 'OPEN' ? this.field('code', this.t('code'), { must: true, control: el('input', { autocomplete: 'off' }) }) : null,
      (call?.questions ?? []).map(question => this.#question(question)),
      this.picks('consent', this.t('consents'), this.t('consentsHint'), 'checkbox', ['PUBLISH', 'QUOTE', 'ANALYSE', 'CONTACT'].map(use => [use, this.t(use)])),
      this.field('email', this.t('email'), { hint: this.t('emailHint'), control: el('input', { type: 'email', autocomplete: 'email' }) }),
      send, look, el('div', { className: 'alike', 'aria-live': 'polite' }));
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.once(send, () => this.#send(form), this.#fields(form));
    });
    look.addEventListener('click', () => this.once(look, () => this.#look(form), this.#fields(form)));
    return form;
  }

  #question({ id, kind, text, required, options = [], mostChoices }) {
    const name = `q-${id}`;
    const legend = required ? `${text} ${this.t('must')}` : text;
    if (kind === 'CHOICE' || kind === 'SCALE') {
      const several = mostChoices > 1;
      return this.picks(name, legend, several ? this.t('choose', mostChoices) : null, several ? 'checkbox' : 'radio', options.map((option, index) => [index, option]));
    }
    if (kind === 'PLACE') {
      return el('fieldset', { id: name, tabIndex: -1 }, el('legend', {}, legend), el('p', { className: 'hint' }, this.t('place')),
        this.field(`${name}-n`, this.t('north'), { control: el('input', { inputMode: 'decimal' }) }), this.field(`${name}-e`, this.t('east'), { control: el('input', { inputMode: 'decimal' }) }));
    }
    return this.field(name, text, { must: required, control: el('textarea', { maxLength: 2000 }) });
  }

  #reply(data, { id, kind }) {
    const name = `q-${id}`;
    const choices = data.getAll(name).filter(Boolean);
    if (kind === 'PLACE') {
      const [latitude, longitude] = ['n', 'e'].map(side => data.get(`${name}-${side}`).trim().replace(',', '.'));
      return latitude || longitude ? { questionId: id, place: { latitude: Number(latitude), longitude: Number(longitude) } } : null;
    }
    if (!choices.length) return null;
    return kind === 'TEXT' ? { questionId: id, text: choices[0] } : { questionId: id, choices: choices.map(Number) };
  }

  #written(form) {
    const data = new FormData(form);
    const email = data.get('email').trim();
    const answers = (this.call?.questions ?? []).map(question => this.#reply(data, question)).filter(Boolean);
    return {
      ...(this.call ? { callId: this.call.id } : {}), ...(data.get('heading').trim() ? { title: data.get('heading') } : {}), text: data.get('text'),
      consents: data.getAll('consent'), ...(email ? { contact: { email } } : {}), ...(answers.length ? { answers } : {}), ...(data.get('code') ? { admissionCode: data.get('code') } : {}),
    };
  }

  /** Which field is which part of what is sent. */
  #fields(form) {
    const questions = this.call?.questions ?? [];
    const { answers = [] } = this.#written(form);
    const missing = questions.find(question => question.required && !answers.some(reply => reply.questionId === question.id));
    return {
      '': 'text', '/title': 'heading', '/admissionCode': 'code', '/contact': 'email', '/consents': 'consent', ...(missing ? { '/answers': `q-${missing.id}` } : {}),
      ...Object.fromEntries(answers.map((reply, index) => [`/answers/${index}`, `q-${reply.questionId}`])),
    };
  }

  async #send(form) {
    const input = this.#written(form);
    const body = JSON.stringify(input);
    // What is sent again after a silence is the same input; what was changed is another.
    if (body !== this.#sent) [this.#key, this.#sent] = [freshKey(), body];
    const receipt = await this.ask('inputs', input, { 'Idempotency-Key': this.#key });
    this.#sent = null;
    const thanks = el('h2', { tabIndex: -1 }, this.t('thanks'));
    this.show(el('div', { className: 'framed' }, thanks, receipt.notice ? el('p', {}, receipt.notice) : null,
      el('p', {}, `${this.t('yourCode')}:`), el('p', { className: 'code' }, receipt.receiptCode), el('p', {}, this.t('keep'))));
    thanks.focus();
    // For the page around it, which is not told the code.
    this.dispatchEvent(new CustomEvent('tvaers-received', { bubbles: true, composed: true }));
  }

  async #look(form) {
    const { callId, title, text } = this.#written(form);
    const { items } = await this.ask('input-similarities', { ...(callId ? { callId } : {}), ...(title ? { title } : {}), text });
    this.find('.alike').replaceChildren(el('h3', {}, this.t('similar')), items.length
      ? el('ul', {}, items.map(each => el('li', {}, each.title ? el('strong', {}, `${each.title} `) : null, each.text, each.answer ? el('p', {}, each.answer.text) : null)))
      : el('p', {}, this.t('none')));
  }
}

class Status extends Widget {
  async begin() {
    const see = el('button', { type: 'submit' }, this.t('see'));
    const form = el('form', { noValidate: true }, el('h2', {}, this.t('follow')), this.error(),
      this.field('code', this.t('yourCode'), { hint: this.t('codeHint'), must: true, control: el('input', { autocomplete: 'off', spellcheck: false }) }), see);
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.once(see, async () => this.#tell(await this.ask('receipts/status', { receiptCode: this.find('#code').value })), { '': 'code', '/receiptCode': 'code' });
    });
    this.show(form);
  }

  #tell({ title, text, answer, networks, timeline }) {
    const head = el('h2', { tabIndex: -1 }, title ?? this.t('sofar'));
    this.show(head, text ? el('p', {}, text) : null, answer ? el('div', { className: 'framed' }, el('p', {}, answer.text), (answer.links ?? []).map(link => el('p', {}, el('a', { href: link }, link)))) : null,
      networks.map(each => el('p', {}, el('a', { href: this.portal(`/netvaerk/${each.id}`) }, each.title))),
      el('h3', {}, this.t('sofar')), el('ol', {}, timeline.map(each => el('li', {}, `${this.day(each.at)}: ${each.message}`))), el('p', {}, el('a', { href: this.portal('/kvittering') }, this.t('more'))));
    head.focus();
  }
}

class Figures extends Widget {
  async begin() {
    const of = ['call', 'network'].filter(name => this.hasAttribute(name)).map(name => `${name}Id=${encodeURIComponent(this.getAttribute(name))}`).join('&');
    const { n, states } = await this.ask(`published/counts?${of}`);
    this.show(el('h2', {}, this.t('figures')), el('dl', {}, el('dt', {}, this.t('all')), el('dd', {}, n), Object.entries(states).map(([state, count]) => [el('dt', {}, this.t(state)), el('dd', {}, count)]).flat()));
  }
}

for (const [name, widget] of Object.entries({ 'tvaers-calls': Calls, 'tvaers-input': Input, 'tvaers-status': Status, 'tvaers-figures': Figures })) {
  // A page may have the line twice.
  if (!customElements.get(name)) customElements.define(name, widget);
}
