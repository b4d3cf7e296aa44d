import { pictures } from '../pictures/pictures.ts';
import { svgOf } from '../pictures/svg.ts';
import { escapeHtml } from './html.ts';

let drawn: ReadonlyMap<string, string> | undefined;

/** Each picture as a figure. It scrolls within itself where it is wider than its window. */
function figures(): ReadonlyMap<string, string> {
  drawn ??= new Map(
    pictures().map((picture) => [
      picture.id,
      `<figure class="picture"><div tabindex="0" role="region" aria-label="Picture: ${escapeHtml(picture.title)}">${svgOf(picture)}</div></figure>`,
    ]),
  );
  return drawn;
}

/** A page with its pictures in their places. */
export const withFigures = (html: string): string =>
  html.replaceAll(/<figure data-picture="([^"]*)"><\/figure>/g, (_, id: string) => {
    const figure = figures().get(id);
    if (figure === undefined) throw new RangeError(`there is no picture ${id}`);
    return figure;
  });
