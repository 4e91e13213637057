import { useState } from 'react';
import { Button } from '../ui/button';
import { AddSite } from './add-site';
import { useDashboard } from './dashboard-context';
import { Page } from './page';
import { SiteList } from './site-list';
import type { ReadyView } from './view';
import { WhatIsRead } from './what-is-read';
import { StepLine } from './step-line';

const steps = ['Inboxes', 'Practice', 'Library', 'Begin'] as const;

/** The first five minutes: four steps, each of which can be skipped and found again. */
export function WelcomePage({ view }: { view: ReadyView }) {
  const [step, setStep] = useState(0);
  const isLast = step === steps.length - 1;
  const hasSite = view.sites.some((site) => site.isOn);
  return (
    <Page
      title="Welcome to Deskmate"
      lead="A colleague beside your inbox: what the customer wants, replies that fit, and a word of warning when it matters."
    >
      <StepLine steps={steps} current={step} onStep={setStep} />
      <div key={step} className="flex animate-fade flex-col gap-4">
        {step === 0 && <ChooseInboxes view={view} />}
        {step === 1 && <SeePractice />}
        {step === 2 && <KnowLibrary view={view} />}
        {isLast && <Begin view={view} />}
      </div>
      {!isLast && (
        <div className="flex gap-2 border-t border-line pt-4">
          <Button look="primary" size="medium" onClick={() => setStep(step + 1)}>
            {step === 0 && !hasSite ? 'Skip for now' : 'Next'}
          </Button>
          {step > 0 && (
            <Button size="medium" look="quiet" onClick={() => setStep(step - 1)}>
              Back
            </Button>
          )}
        </div>
      )}
    </Page>
  );
}

function ChooseInboxes({ view }: { view: ReadyView }) {
  return (
    <>
      <h2 className="text-title">Choose your inboxes</h2>
      <WhatIsRead />
      <SiteList sites={view.sites} />
      <AddSite />
    </>
  );
}

function SeePractice() {
  const { actions } = useDashboard();
  return (
    <>
      <h2 className="text-title">See it work, without a real customer</h2>
      <p className="max-w-prose">
        The practice inbox plays eight conversations: a cracked delivery, a double charge, a legal threat, a person in
        distress and more. Open one and look at the sidebar. Press Alt+1 to insert the first reply, and ? for all keys.
      </p>
      <div>
        <Button size="medium" onClick={actions.openPractice}>
          Open the practice inbox
        </Button>
      </div>
    </>
  );
}

function KnowLibrary({ view }: { view: ReadyView }) {
  const { goTo } = useDashboard();
  const { articles, replies } = view.counts;
  return (
    <>
      <h2 className="text-title">Know what it suggests from</h2>
      <p className="max-w-prose">
        {articles + replies > 0
          ? `Your library holds ${replies} replies and ${articles} articles. Read through them once; a suggestion is only as good as its text.`
          : 'Your library is empty, so there is nothing to suggest from yet. The starter pack has replies and articles for an online shop.'}
      </p>
      <div>
        <Button size="medium" onClick={() => goTo('replies')}>
          Open the replies
        </Button>
      </div>
    </>
  );
}

function Begin({ view }: { view: ReadyView }) {
  const { actions, goTo } = useDashboard();
  const on = view.sites.filter((site) => site.isOn && site.kind !== 'practice');
  return (
    <>
      <h2 className="text-title">Open your inbox</h2>
      <p className="max-w-prose">
        {on.length > 0
          ? 'The sidebar is there as soon as a conversation is open.'
          : 'No inbox is switched on yet. You can do that at any time under Inboxes.'}
      </p>
      <div className="flex flex-wrap gap-2">
        {on.map((site) => (
          <Button key={site.origin} size="medium" onClick={() => actions.openSite(site.origin)}>
            Open {site.label}
          </Button>
        ))}
        {on.length === 0 && (
          <Button size="medium" onClick={() => goTo('inboxes')}>
            Choose inboxes
          </Button>
        )}
      </div>
      <p className="max-w-prose border-t border-line pt-4 text-muted">
        A language model can also draft, rewrite and translate. It is optional, and a download of its own.
      </p>
      <div>
        <Button size="medium" onClick={() => goTo('models')}>
          See what fits this machine
        </Button>
      </div>
    </>
  );
}
