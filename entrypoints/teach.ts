import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLesson } from './teaching/start-lesson';

/** Put into a page of a switched-on site when its person wants to show where the conversation is; beside the content script. */
export default defineUnlistedScript(() => startLesson());
