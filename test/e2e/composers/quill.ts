import Quill from 'quill';
import styles from 'quill/dist/quill.core.css?inline';
import { openComposer } from './support/open-composer.ts';
import { openQuill } from './support/open-quill.ts';

await openComposer((place, send) => openQuill((options) => new Quill(place, options), 'Enter', send), styles);
