/** The script of watch mode: it follows builds and shows what is wrong. It's part of no site. */
import { follow } from './follow.js';
import { openNotice } from './notice.js';

follow(openNotice(import.meta.url));
