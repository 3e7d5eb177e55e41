const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const option = (value: string) => ({ text: plain(value), value });
const confirm = {
  title: plain('Sure?'),
  text: mrkdwn('Everybody sees it.'),
  confirm: plain('Share'),
  deny: plain('Keep'),
  style: 'danger',
};
const options = [option('medicare'), option('uhc')];
const text = (words: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text: words }] });
const code = {
  type: 'rich_text',
  elements: [
    text('For the claim'),
    { type: 'rich_text_preformatted', elements: [{ type: 'text', text: '97150 x1' }], border: 0 },
    { type: 'rich_text_list', style: 'bullet', indent: 1, elements: [text('one')] },
    {
      type: 'rich_text_quote',
      elements: [
        { type: 'user', user_id: 'U1' },
        { type: 'link', url: 'https://cms.gov', text: 'CMS', style: { bold: true } },
        { type: 'date', timestamp: 1_700_000_000, format: '{date}', fallback: 'then' },
        { type: 'emoji', name: 'wave' },
      ],
    },
  ],
};
const feedback = {
  type: 'feedback_buttons',
  action_id: 'feedback',
  positive_button: { text: plain('Right'), value: 'good', accessibility_label: 'This answer is right' },
  negative_button: { text: plain('Wrong'), value: 'bad', accessibility_label: 'This answer is wrong' },
};

/** One block of every kind that Slack takes in a message, each with everything in it that it may hold. */
const wholeBlocks: object[] = [
  {
    type: 'section',
    block_id: 's',
    text: mrkdwn('*97150*'),
    fields: [plain('a'), mrkdwn('b')],
    expand: true,
  },
  {
    type: 'section',
    text: plain('a'),
    accessory: {
      type: 'button',
      text: plain('Why'),
      action_id: 'why',
      value: 'v',
      style: 'primary',
      confirm,
    },
  },
  {
    type: 'section',
    text: plain('a'),
    accessory: { type: 'image', image_url: 'https://x.test/a.png', alt_text: 'a' },
  },
  { type: 'header', text: plain('Checklist') },
  { type: 'divider' },
  { type: 'context', elements: [mrkdwn('Assumed'), plain('and more')] },
  {
    type: 'actions',
    elements: [
      {
        type: 'static_select',
        action_id: 'a',
        placeholder: plain('Payer'),
        options,
        initial_option: options[0],
      },
      { type: 'overflow', action_id: 'b', options },
      { type: 'checkboxes', action_id: 'c', options, initial_options: [options[1]] },
      { type: 'radio_buttons', action_id: 'd', options, initial_option: options[1] },
      { type: 'datepicker', action_id: 'e', initial_date: '2026-11-23', placeholder: plain('Date') },
      { type: 'multi_static_select', action_id: 'f', options, max_selected_items: 2 },
      { type: 'static_select', action_id: 'g', option_groups: [{ label: plain('Plans'), options }] },
    ],
  },
  {
    type: 'context_actions',
    elements: [feedback, { type: 'icon_button', icon: 'trash', text: plain('Delete') }],
  },
  {
    type: 'input',
    label: plain('Minutes'),
    hint: plain('Whole minutes'),
    optional: true,
    element: { type: 'number_input', is_decimal_allowed: false, min_value: '1', max_value: '600' },
  },
  {
    type: 'input',
    label: plain('Service'),
    element: { type: 'plain_text_input', action_id: 't', max_length: 200, multiline: false },
  },
  { type: 'image', image_url: 'https://x.test/a.png', alt_text: 'a chart', title: plain('Chart') },
  code,
  {
    type: 'table',
    rows: [
      [
        { type: 'raw_text', text: 'Code' },
        { type: 'raw_text', text: 'Units' },
      ],
      [
        { type: 'rich_text', elements: [text('97150')] },
        { type: 'raw_text', text: '1' },
      ],
    ],
    column_settings: [{ is_wrapped: true }, { align: 'right' }],
  },
  { type: 'markdown', text: '**97150**' },
];

/** A payload and how it came about. */
export interface Payload {
  name: string;
  blocks: unknown[];
}

/** Several blocks together, right and wrong. */
const together: Payload[] = [
  { name: 'nothing', blocks: [] },
  { name: 'all kinds at once', blocks: wholeBlocks },
  { name: 'fifty dividers', blocks: Array.from({ length: 50 }, () => ({ type: 'divider' })) },
  { name: 'fifty-one dividers', blocks: Array.from({ length: 51 }, () => ({ type: 'divider' })) },
  {
    name: 'two tables',
    blocks: wholeBlocks.filter((block) => 'rows' in block).flatMap((table) => [table, table]),
  },
  { name: 'one block_id twice', blocks: ['a', 'a'].map((id) => ({ type: 'divider', block_id: id })) },
  {
    name: 'too much markdown together',
    blocks: [7000, 7000].map((length) => ({ type: 'markdown', text: 'x'.repeat(length) })),
  },
  {
    name: 'one action_id twice in a row',
    blocks: [
      {
        type: 'actions',
        elements: ['a', 'a'].map((id) => ({ type: 'button', text: plain('x'), action_id: id })),
      },
    ],
  },
  { name: 'a block nobody knows', blocks: [{ type: 'hologram' }] },
  { name: 'a word for a block', blocks: ['divider'] },
  {
    name: 'a button in a line of context',
    blocks: [{ type: 'context', elements: [{ type: 'button', text: plain('x') }] }],
  },
  { name: 'feedback in a row of actions', blocks: [{ type: 'actions', elements: [feedback] }] },
  {
    name: 'a text field in a row of actions',
    blocks: [{ type: 'actions', elements: [{ type: 'plain_text_input' }] }],
  },
];

/** What can go wrong at one place of a block, by what stands there. */
function damages(value: unknown): [string, unknown][] {
  if (typeof value === 'string')
    return [
      ['emptied', ''],
      ['a number', 7],
      ['of 76 characters', 'h'.repeat(76)],
      ['of 3,001 characters', 'h'.repeat(3001)],
      ['of 12,001 characters', 'h'.repeat(12_001)],
    ];
  if (Array.isArray(value))
    return [
      ['emptied', []],
      ['a word', 'all'],
      ['a hundred and one', Array.from({ length: 101 }, () => value[0])],
    ];
  if (typeof value === 'object' && value !== null)
    return [
      ['with an unknown key', { ...value, colour: 'red' }],
      ['a word', 'a'],
      ['a list', []],
    ];
  return [['a word', 'perhaps']];
}

/** The block with one place of it replaced, or left out where nothing is given for it. */
function replaced(
  block: unknown,
  [first, ...rest]: (string | number)[],
  by: { value: unknown } | null,
): unknown {
  if (first === undefined) return by?.value;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(block)
    ? [...block]
    : { ...(block as object) };
  const inside = copy as Record<string | number, unknown>;
  if (rest.length === 0 && by === null) delete inside[first];
  else inside[first] = replaced(inside[first], rest, by);
  return copy;
}

function places(value: unknown, here: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [here];
  const inside = Object.entries(value).flatMap(([key, each]) =>
    places(each, [...here, Array.isArray(value) ? Number(key) : key]),
  );
  return here.length === 0 ? inside : [here, ...inside];
}

const at = (block: unknown, path: (string | number)[]): unknown =>
  path.reduce((value, key) => (value as Record<string | number, unknown>)[key], block);

/** Every whole block, and every way of damaging one of its places. */
export function payloads(): Payload[] {
  const damaged = wholeBlocks.flatMap((block) => {
    const type = (block as { type: string }).type;
    return places(block).flatMap((path): Payload[] => {
      const where = `${type} /${path.join('/')}`;
      const lacking =
        typeof path.at(-1) === 'string'
          ? [{ name: `${where} left out`, blocks: [replaced(block, path, null)] }]
          : [];
      const wrong = damages(at(block, path)).map(([how, value]) => ({
        name: `${where} ${how}`,
        blocks: [replaced(block, path, { value })],
      }));
      return [...lacking, ...wrong];
    });
  });
  const whole = wholeBlocks.map((block) => ({
    name: `a whole ${(block as { type: string }).type}`,
    blocks: [block],
  }));
  return [...whole, ...together, ...damaged];
}
