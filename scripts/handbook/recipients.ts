import { taxonomy } from '../../src/catalogue/taxonomy.ts';
import { editionInForce } from '../../src/editions/current.ts';
import type { NotificationGround, NotificationTerms } from '../../src/model/rule.ts';

/** The reasons for which a recipient is notified. */
export const groundsOf = ({ recipient }: NotificationTerms): readonly NotificationGround[] =>
  editionInForce.notifications.filter((ground) => ground.recipient === recipient);

/** A reason about each individual, or about every Level 1 occurrence, applies in every category. */
export const isReadIn = (ground: NotificationGround, category: string): boolean =>
  ground.per !== 'entry' || (ground.categories?.some((id) => id === category) ?? true);

/** The categories in which a recipient may be notified: "A, B". */
export function lettersFor(terms: NotificationTerms): string {
  const of = taxonomy.filter(({ id }) => groundsOf(terms).some((ground) => isReadIn(ground, id)));
  return of.length === taxonomy.length ? 'every category' : of.map(({ letter }) => letter).join(', ');
}
