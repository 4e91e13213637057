import type { PackProblem, PacksView } from '@/lib/domain/pack-offer';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { Notice } from '../../ui/notice';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import type { PackOpening } from './use-opening';

type Props = { view: PacksView; open: PackOpening['open'] };

/** What about the packs wants a decision, each with a way to settle it. */
export function PackProblems({ view, open }: Props) {
  if (view.problems.length === 0) return null;
  return (
    <Part title="To settle">
      <ul role="list" className="flex flex-col gap-2">
        {view.problems.map((problem) => (
          <li key={keyOf(problem)}>
            {problem.kind === 'source' && <FailingSource problem={problem} view={view} open={open} />}
            {problem.kind === 'withdrawn' && <Withdrawn problem={problem} view={view} />}
            {problem.kind === 'shortcut' && <SharedShortcut problem={problem} view={view} />}
            {problem.kind === 'review' && <Overdue problem={problem} view={view} />}
          </li>
        ))}
      </ul>
    </Part>
  );
}

const keyOf = (problem: PackProblem): string =>
  'address' in problem ? problem.address : problem.kind === 'shortcut' ? `/${problem.shortcut}` : problem.pack;
const nameOf = ({ packs }: PacksView, id: string | null): string =>
  id === null ? 'Your own' : (packs.find((pack) => pack.id === id)?.name ?? id);

function FailingSource({ problem, view, open }: Props & { problem: Extract<PackProblem, { kind: 'source' }> }) {
  const { actions, attempt } = useDashboard();
  const { address, pack, what } = problem;
  const isFixed = view.sources.some((source) => source.address === address && source.addedBy === 'policy');
  return (
    <Notice
      tone="caution"
      title={pack === null ? 'A pack could not be read' : `${nameOf(view, pack)} was not updated`}
      actions={
        <>
          <Button
            aria-label={`Look again at ${address}`}
            onClick={() => void open(address, (options) => actions.openPackAddress(address, options))}
          >
            Look again
          </Button>
          {!isFixed && (
            <Button
              look="quiet"
              aria-label={`Stop checking ${address}`}
              onClick={() =>
                void attempt(() => actions.removePackAddress(address), {
                  failed: 'The address could not be removed.',
                  done: 'Address removed. What is installed stays as it is.',
                })
              }
            >
              Stop checking
            </Button>
          )}
        </>
      }
    >
      <p className="max-w-prose break-words">{what}</p>
      <p dir="ltr" className="break-all text-muted">
        {address}
      </p>
    </Notice>
  );
}

function Withdrawn({ problem, view }: { problem: Extract<PackProblem, { kind: 'withdrawn' }>; view: PacksView }) {
  const { actions, attempt } = useDashboard();
  const { address, pack } = problem;
  const name = nameOf(view, pack);
  const mayKeep = view.policy.switchedOff?.includes('pack-addresses') !== true;
  return (
    <Notice
      tone="caution"
      title={`Your organisation provides no more updates of ${name}`}
      actions={
        <>
          {mayKeep && (
            <Button
              aria-label={`Keep checking ${address}`}
              onClick={() =>
                void attempt(() => actions.keepPackAddress(address), {
                  failed: 'That could not be saved.',
                  done: 'It is checked for updates, which wait for your word',
                })
              }
            >
              Keep checking
            </Button>
          )}
          <Button
            look="quiet"
            aria-label={`Remove the address ${address}`}
            onClick={() =>
              void attempt(() => actions.removePackAddress(address), {
                failed: 'The address could not be removed.',
                done: 'Address removed. What is installed stays as it is.',
              })
            }
          >
            Remove the address
          </Button>
        </>
      }
    >
      <p className="max-w-prose">
        It took the address below out of its settings, so nothing is asked of it any more. What is installed stays, and
        you may remove it.
      </p>
      <p dir="ltr" className="break-all text-muted">
        {address}
      </p>
    </Notice>
  );
}

function SharedShortcut({
  problem: { shortcut, replies },
  view,
}: {
  problem: Extract<PackProblem, { kind: 'shortcut' }>;
  view: PacksView;
}) {
  const { actions, attempt } = useDashboard();
  return (
    <Notice tone="caution" title={`Two replies have the shortcut /${shortcut}`}>
      <ul role="list" className="flex flex-col gap-1">
        {replies.map(({ id, title, pack }) => (
          <li key={id} className="flex flex-wrap items-center gap-2">
            <span dir="auto" className="min-w-40 flex-1 break-words">
              {title} <span className="text-muted">· {nameOf(view, pack)}</span>
            </span>
            <Button
              aria-label={`Keep it here: /${shortcut} for ${title}`}
              onClick={() =>
                void attempt(() => actions.settleShortcut(shortcut, id), {
                  failed: 'That could not be saved.',
                  done: `/${shortcut} is for ${title}`,
                })
              }
            >
              Keep it here
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Overdue({
  problem: { pack, articles },
  view,
}: {
  problem: Extract<PackProblem, { kind: 'review' }>;
  view: PacksView;
}) {
  const { actions, attempt, goTo } = useDashboard();
  const hush = () => {
    let hushed: string[] = [];
    void attempt(
      async () => {
        hushed = await actions.hushOverdue(pack);
      },
      {
        failed: 'That could not be saved.',
        done: 'They are found by search, but not suggested any more',
        undo: () => actions.undoHushOverdue(pack, hushed),
      },
    );
  };
  return (
    <Notice
      tone="caution"
      title={`${articles.length === 1 ? '1 article' : `${articles.length} articles`} of ${nameOf(view, pack)} should have been read again`}
      actions={
        <>
          <Button onClick={() => goTo('knowledge')}>Read them</Button>
          <Button look="quiet" onClick={hush}>
            Stop suggesting them
          </Button>
        </>
      }
    >
      <Disclosure summary="Which">
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {articles.map(({ id, title, reviewBy }) => (
            <li key={id} dir="auto" className="break-words">
              {title} <span className="text-muted">· by {reviewBy}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </Notice>
  );
}
