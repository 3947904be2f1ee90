import { expect, test } from '@jest/globals';
import { withFooter } from '../../../src/cli/live/footer.js';
import { worldIn } from '../world.js';

const erase = '\r\u001b[2K';

test('the line stays below what is written to either output', () => {
  const { io, ran } = worldIn('/paper', {}, true);
  const footer = withFooter(io);
  footer.io.stdout.write('before\n');
  footer.show('http://localhost:1605/');
  footer.io.stdout.write('built\n');
  footer.io.stderr.write('odd\n');
  footer.clear();
  expect(ran.stdout).toBe(
    `before\n${erase}http://localhost:1605/${erase}built\nhttp://localhost:1605/${erase}http://localhost:1605/${erase}`,
  );
  expect(ran.stderr).toBe('odd\n');
});

test('it is cut to the width of the terminal', () => {
  const { io, ran } = worldIn('/paper', {}, true);
  withFooter(io).show('x'.repeat(200));
  expect(ran.stdout).toBe(`${erase}${'x'.repeat(78)}…`);
});

test('there is none where output is no terminal', () => {
  const { io, ran } = worldIn('/paper');
  const footer = withFooter(io);
  footer.show('http://localhost:1605/');
  footer.io.stdout.write('built\n');
  footer.clear();
  expect(ran.stdout).toBe('built\n');
});
