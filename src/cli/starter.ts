/** What a new paper begins with. */

/** A file of a new paper. */
interface Start {
  /** Below the folder of the paper. */
  readonly path: string;
  readonly text: string;
}

/**
 * The files that every paper has.
 *
 * @param timezone the paper's: `Europe/Berlin`
 */
export function startingFiles(timezone: string): Start[] {
  return [
    { path: 'newsgen.config.yaml', text: configuration(timezone) },
    { path: '.gitignore', text: 'dist/\n.newsgen/\nnode_modules/\n' },
  ];
}

/** The story that shows how copy is written, in the file of that day. */
export function example(day: string): Start {
  return { path: `articles/city/${day}-first-lamp.txt`, text: story };
}

function configuration(timezone: string): string {
  return `# What the paper says of itself. The README of newsgen tells of every key.
name: My Newspaper

# Where the site will stand. Without it there are no feeds and no sitemaps.
# url: https://example.org/

timezone: ${timezone}

# The desks, in the order of the menu: a folder of articles, and its name.
desks:
  city: City
  sport: Sport
`;
}

const story = `First lamp lit in Rope Lane

After nine years the old harbour quarter has light again

By Ann Lee

The first of forty new lamps was lit in Rope Lane on Monday evening, while half of the street stood below it and counted down from ten.

"I had forgotten what colour my own door is," said Marta Quist, who has lived at number 12 since before the old lamps went out.

What comes next

The council wants to light the rest of the harbour quarter before the autumn, four lamps a week. It has asked everybody who lives there where the light should fall, and where it should not.

This story is an example. It was written as plain text: newsgen saw by itself which line is the headline, which is the byline, and which is a subhead. Delete the file when you have a story of your own.
`;
