/** How programs save: what editors, tools and people do to the files of a paper, call by call. */
import {
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { randomFrom } from './seeds.js';

/** A paper that is worked on. */
export interface Desk {
  /** Its folder. */
  readonly site: string;
  /** A folder outside, on the same disk. */
  readonly elsewhere: string;
  /** The file that is saved, and its folder. */
  readonly file: string;
  readonly folder: string;
  /** The new text, and the one that is there. */
  readonly text: string;
  readonly old: string;
  /** How often something was saved before. */
  readonly turn: number;
}

/** A way to save. */
export interface Saving {
  readonly name: string;
  /** Whether the paper is another afterwards. */
  readonly changes: boolean;
  save(desk: Desk): void | Promise<void>;
}

const changing = (name: string, save: Saving['save']): Saving => ({ name, changes: true, save });
const idle = (name: string, save: Saving['save']): Saving => ({ name, changes: false, save });

/** Writes a temporary file and renames it onto the real one. */
function swap({ file, text }: Desk, temporary: string): void {
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

/** Stories for a burst of many files. */
function writeMany({ folder, text }: Desk, count: number, word: string): void {
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `many-${i}.txt`), text.replace('Lamps', `${word} ${i}`));
}

/** All ways. The names are of programs that save so, as their system calls show. */
export const savings: ReadonlyArray<Saving> = [
  changing('plain write', ({ file, text }) => writeFileSync(file, text)),
  changing('VS Code: truncate, write, sync', ({ file, text }) => {
    const open = openSync(file, 'w');
    writeSync(open, text);
    fsyncSync(open);
    closeSync(open);
  }),
  changing('truncate, and write 30 ms later', async ({ file, text }) => {
    writeFileSync(file, '');
    await wait(30);
    writeFileSync(file, text);
  }),
  changing('write in three parts, 20 ms apart', async ({ file, text }) => {
    writeFileSync(file, text.slice(0, 20));
    await wait(20);
    appendFileSync(file, text.slice(20, 40));
    await wait(20);
    appendFileSync(file, text.slice(40));
  }),
  changing('append', ({ file, turn }) => appendFileSync(file, `\n\nThe lamps were lit again in turn ${turn}.\n`)),
  changing('vim: probe, backup, new file', ({ file, folder, text }) => {
    writeFileSync(join(folder, '4913'), '');
    unlinkSync(join(folder, '4913'));
    renameSync(file, `${file}~`);
    writeFileSync(file, text);
    unlinkSync(`${file}~`);
  }),
  changing('vim with backupcopy=yes and a swap file', ({ file, folder, text }) => {
    writeFileSync(join(folder, '.lamps.txt.swp'), 'swap');
    copyFileSync(file, `${file}~`);
    writeFileSync(file, text);
    unlinkSync(`${file}~`);
    unlinkSync(join(folder, '.lamps.txt.swp'));
  }),
  changing('emacs: lock link, autosave, backup', ({ file, folder, text }) => {
    symlinkSync('ann@desk.1:1', join(folder, '.#lamps.txt'));
    rmSync(`${file}~`, { force: true });
    renameSync(file, `${file}~`);
    writeFileSync(file, text);
    unlinkSync(join(folder, '.#lamps.txt'));
  }),
  changing('gedit: .goutputstream, rename', (desk) => swap(desk, join(desk.folder, '.goutputstream-X1Y2Z3'))),
  changing('kate: temporary file with the mode of the old one', (desk) => {
    writeFileSync(join(desk.folder, '.lamps.txt.kate-swp'), '');
    swap(desk, `${desk.file}.AbCdEf`);
    chmodSync(desk.file, 0o664);
    unlinkSync(join(desk.folder, '.lamps.txt.kate-swp'));
  }),
  changing('IntelliJ: safe write', ({ file, text }) => {
    writeFileSync(`${file}___jb_tmp___`, text);
    renameSync(file, `${file}___jb_old___`);
    renameSync(`${file}___jb_tmp___`, file);
    unlinkSync(`${file}___jb_old___`);
  }),
  changing('Sublime Text: atomic save', (desk) => swap(desk, join(desk.folder, '.sublime-tmp-1'))),
  changing('nano: write over with a lock file', ({ file, folder, text }) => {
    writeFileSync(join(folder, '.lamps.txt.swp'), '');
    writeFileSync(file, text);
    unlinkSync(join(folder, '.lamps.txt.swp'));
  }),
  changing('LibreOffice: lock file, temporary file elsewhere, copy', ({ file, folder, elsewhere, text }) => {
    writeFileSync(join(folder, '.~lock.lamps.txt#'), 'ann');
    writeFileSync(join(elsewhere, 'lu1.tmp'), text);
    copyFileSync(join(elsewhere, 'lu1.tmp'), file);
    unlinkSync(join(folder, '.~lock.lamps.txt#'));
  }),
  changing('delete and write', ({ file, text }) => {
    unlinkSync(file);
    writeFileSync(file, text);
  }),
  changing('delete, and write 80 ms later', async ({ file, text }) => {
    unlinkSync(file);
    await wait(80);
    writeFileSync(file, text);
  }),
  changing('sed -i', (desk) => swap(desk, join(desk.folder, 'sedA1b2C3'))),
  changing('perl -i: unlink, create', ({ file, text }) => {
    const open = openSync(file, 'r');
    unlinkSync(file);
    writeFileSync(file, text);
    closeSync(open);
  }),
  changing('rsync: hidden temporary file with an old date', (desk) => {
    writeFileSync(join(desk.folder, '.lamps.txt.Xy12Zz'), desk.text);
    utimesSync(join(desk.folder, '.lamps.txt.Xy12Zz'), 1_700_000_000, 1_700_000_000 + desk.turn);
    renameSync(join(desk.folder, '.lamps.txt.Xy12Zz'), desk.file);
  }),
  changing('rsync --inplace: the date that it had', ({ file, text }) => {
    const { atime, mtime } = statSync(file);
    writeFileSync(file, text);
    utimesSync(file, atime, mtime);
  }),
  changing('the same size and date, another text', ({ file, old }) => {
    const { atime, mtime } = statSync(file);
    writeFileSync(file, old.replace(/again/g, old.includes('again') ? 'agein' : 'again').replace('lit', 'Lit'));
    utimesSync(file, atime, mtime);
  }),
  changing('Dropbox: hidden folder, rename into place', (desk) => {
    const cache = join(desk.site, 'articles/.dropbox.cache/new');
    mkdirSync(cache, { recursive: true });
    swap(desk, join(cache, 'lamps.txt'));
  }),
  changing('Syncthing: ~syncthing~ file, rename', (desk) => swap(desk, join(desk.folder, '.syncthing.lamps.txt.tmp'))),
  changing('git checkout of one file: unlink, create anew', ({ file, text }) => {
    unlinkSync(file);
    writeFileSync(file, text, { flag: 'wx' });
  }),
  changing('git checkout of 200 files', (desk) => writeMany(desk, 200, `Branch ${desk.turn}`)),
  changing('git stash: 200 files gone', ({ folder }) => {
    for (let i = 0; i < 200; i++) rmSync(join(folder, `many-${i}.txt`), { force: true });
  }),
  changing('cp from elsewhere', ({ file, elsewhere, text }) => {
    writeFileSync(join(elsewhere, 'lamps.txt'), text);
    copyFileSync(join(elsewhere, 'lamps.txt'), file);
  }),
  changing('mv from elsewhere', (desk) => swap(desk, join(desk.elsewhere, 'lamps.txt'))),
  changing('mv within the articles', ({ file, folder, text }) => {
    rmSync(join(folder, 'moved.txt'), { force: true });
    writeFileSync(file, text);
    renameSync(file, join(folder, 'moved.txt'));
    copyFileSync(join(folder, 'moved.txt'), file);
    writeFileSync(join(folder, 'moved.txt'), text.replace('Lamps', 'Moved lamps'));
  }),
  changing('ln: a hard link takes its place', ({ file, elsewhere, text, turn }) => {
    const other = join(elsewhere, `link-${turn}`);
    rmSync(other, { force: true });
    writeFileSync(other, text);
    unlinkSync(file);
    linkSync(other, file);
    unlinkSync(other);
  }),
  changing('a story in a new folder', ({ site, text, turn }) => {
    mkdirSync(join(site, `articles/desk-${turn}`));
    writeFileSync(join(site, `articles/desk-${turn}/new.txt`), text.replace('Lamps', 'New lamps'));
  }),
  changing('folders in folders, all at once', ({ site, text, turn }) => {
    const deep = join(site, `articles/deep-${turn}/a/b/c`);
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, 'deep.txt'), text.replace('Lamps', 'Deep lamps'));
  }),
  changing('a folder is renamed', ({ site, text, turn }) => {
    mkdirSync(join(site, 'articles/sport'), { recursive: true });
    writeFileSync(join(site, 'articles/sport/ball.txt'), text.replace('Lamps', `Balls ${turn}`));
    renameSync(join(site, 'articles/sport'), join(site, `articles/sport-${turn}`));
  }),
  changing('a folder takes the place of another', ({ folder, elsewhere, file, text, turn }) => {
    const other = join(elsewhere, `city-${turn}`);
    mkdirSync(other);
    writeFileSync(join(other, 'lamps.txt'), text);
    renameSync(folder, join(elsewhere, `old-${turn}`));
    renameSync(other, dirname(file));
  }),
  changing('the articles are removed and written anew', ({ site, file, text }) => {
    rmSync(join(site, 'articles'), { recursive: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }),
  changing('30 saves of one file, 10 ms apart', async ({ file, text }) => {
    for (let i = 0; i < 30; i++) {
      writeFileSync(file, text.replace('Lamps', `Lamps ${i}`));
      await wait(10);
    }
  }),
  changing('a template', ({ site, turn }) => {
    mkdirSync(join(site, 'theme/assets'), { recursive: true });
    writeFileSync(join(site, 'theme/assets/note.txt'), `note ${turn} ${randomFrom(turn).below(2 ** 30)}\n`);
  }),
  changing('the configuration', ({ site, turn }) =>
    writeFileSync(join(site, 'newsgen.config.yaml'), `name: Lamp ${turn}\ntemplates: theme\n`),
  ),
  changing('the configuration, by rename', ({ site, turn }) => {
    writeFileSync(join(site, '.newsgen.config.yaml.tmp'), `name: Tidings ${turn}\ntemplates: theme\n`);
    renameSync(join(site, '.newsgen.config.yaml.tmp'), join(site, 'newsgen.config.yaml'));
  }),
  changing('a name in Chinese, decomposed accents in it', ({ folder, text, turn }) =>
    writeFileSync(join(folder, `老巷换灯 cafe\u0301 ${turn}.txt`), text.replace('Lamps', `Café ${turn}`)),
  ),
  idle('touch', ({ file }) => utimesSync(file, new Date(), new Date())),
  idle('the same text again', ({ file, old }) => writeFileSync(file, old)),
  idle('the same text by rename', ({ file, old, folder }) => {
    writeFileSync(join(folder, '.same.tmp'), old);
    renameSync(join(folder, '.same.tmp'), file);
  }),
  idle('another mode', ({ file }) => {
    chmodSync(file, 0o600);
    chmodSync(file, 0o644);
  }),
  idle('files of editors and of nobody', ({ folder, site, turn }) => {
    const random = randomFrom(turn);
    const text = () => String(random.below(2 ** 30));
    writeFileSync(join(folder, '.hidden'), text());
    writeFileSync(join(folder, 'lamps.txt~'), text());
    writeFileSync(join(site, 'notes.txt'), text());
    mkdirSync(join(site, 'node_modules/x'), { recursive: true });
    writeFileSync(join(site, 'node_modules/x/a.js'), text());
  }),
];
