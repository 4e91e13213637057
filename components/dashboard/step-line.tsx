import { clsx } from 'clsx';

type StepLineProps = { steps: readonly string[]; current: number; onStep: (step: number) => void };

/** Where one stands among a few steps; each can be gone to at once. */
export function StepLine({ steps, current, onStep }: StepLineProps) {
  return (
    <ol aria-label="Steps" className="flex flex-wrap gap-x-4 border-b border-line">
      {steps.map((step, index) => (
        <li key={step}>
          <button
            type="button"
            aria-current={index === current ? 'step' : undefined}
            onClick={() => onStep(index)}
            className={clsx(
              '-mb-px min-h-9 border-b-2',
              index === current ? 'border-accent font-strong' : 'border-transparent text-muted hover:text-text',
            )}
          >
            {index + 1}. {step}
          </button>
        </li>
      ))}
    </ol>
  );
}
