import type { Written } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { useSidebar } from '../sidebar-context';
import { WrittenText } from './written-text';

/** Something that is being written: as far as it is, and the way to stop it. */
export function WrittenProgress({ written, what }: { written: Written; what: string }) {
  const { actions, attempt } = useSidebar();
  const { state, loaded, text } = written;
  return (
    <div aria-busy="true" className="flex flex-col gap-2">
      {text !== '' && <WrittenText written={written} />}
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          {state === 'loading' ? (
            <Progress label="The model is being loaded" share={loaded ?? 0} />
          ) : (
            <p className="text-small text-muted">
              {state === 'waiting'
                ? 'Waiting for the model to be free'
                : text === ''
                  ? 'Reading the conversation'
                  : 'Writing'}
            </p>
          )}
        </div>
        <Button
          aria-label={`Stop: ${what}`}
          onClick={() => void attempt(() => actions.stopWriting(written.id), { failed: 'It could not be stopped.' })}
        >
          Stop
        </Button>
      </div>
    </div>
  );
}
