/** The script of watch mode: it follows builds, shows what is wrong, and how copy was read. It's part of no site. */
import { openDesk } from './desk.js';
import { follow } from './follow.js';
import { openNotice } from './notice.js';

follow(openNotice(import.meta.url), openDesk(import.meta.url));
