import Quill from 'quill-1';
import styles from 'quill-1/dist/quill.core.css?inline';
import { openComposer } from './support/open-composer.ts';
import { openQuill } from './support/open-quill.ts';

/** Quill 1 knows keys by their code. */
const ENTER = 13;

await openComposer((place, send) => openQuill((options) => new Quill(place, options), ENTER, send), styles);
