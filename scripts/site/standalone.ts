import { createHash } from 'node:crypto';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The duty desk as one file that works from disk. Its own policy allows its script and styles, and no request at all. */
export function standaloneDesk(page: string, script: string, styles: readonly string[]): string {
  const style = styles.join('\n');
  // The end of a script must not appear in its text.
  const code = script.replaceAll('</script', '<\\/script');
  const policy = `default-src 'none'; script-src ${hashOf(code)}; style-src ${hashOf(style)}; img-src data:; form-action 'none'; base-uri 'none'`;
  const body = page
    .replaceAll(/<link [^>]*>\s*/g, '')
    .replaceAll(/<script src="[^"]*"><\/script>\s*/g, '')
    .replace(/<header class="site-header">[\s\S]*?<\/header>/, '')
    .replace(/<p class="download"[\s\S]*?<\/p>/, '')
    .replaceAll(/<a href="\.\.\/[^"]*">([\s\S]*?)<\/a>/g, '$1')
    .replace('<html lang="en-CA">', '<html lang="en-CA" data-standalone>')
    .replace(
      '<meta charset="utf-8" />',
      () => `<meta charset="utf-8" />\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
  return body
    .replace('</head>', () => `<style>${style}</style>\n</head>`)
    .replace('</body>', () => `<script>${code}</script>\n</body>`);
}
