import type { World } from './world';

/** One thing that a page does. `can`: the preconditions without which no reader could know what happened. */
export interface PageEvent {
  can?(world: World): boolean;
  do(world: World): void | Promise<void>;
}

export const isOpen = ({ at }: World) => at !== null;
/** Not so while a hidden page keeps only its newest row. */
export const isWhole = ({ at, build }: World) => at !== null && !(document.hidden && build.hides !== 'nothing');
