const facts = [
  ['Read', 'The conversation that is open in an inbox you switched on, and the name beside it. No other page.'],
  ['Kept', 'Conversations, your notes, tags and corrections, in this browser on this device.'],
  [
    'Sent',
    'Nothing of it, unless you or your organisation set a model server: that gets what a model writes for. No account, no server of ours, no statistics. You press Send in your inbox, never Deskmate.',
  ],
] as const;

/** What a newcomer must know before switching anything on. */
export function WhatIsRead() {
  return (
    <dl className="flex flex-col gap-2">
      {facts.map(([name, text]) => (
        <div key={name} className="grid grid-cols-[4rem_1fr] gap-2">
          <dt className="font-strong">{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
