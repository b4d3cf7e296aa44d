import { describe, test } from 'vitest';
import { expectMarks } from './marks.fixture.ts';

describe('the name of an account', () => {
  test.each([
    'Wrote to [[handle:@kayla_x]], [[handle:@J.Roy]], [[handle:@_zed]], and "[[handle:@ab.c]]". See [[handle:@kayla]].',
    'From [[handle:russ_the_boss71]], [[handle:a.b_1]], [[handle:x_9y]] and [[handle:a9_b]].',
    'IG: [[handle:jay]], ig = [[handle:@jay.b]], snap: [[handle:Kayla]]; Discord name: [[handle:jay]]; insta account=[[handle:@jay]], fb user name : [[handle:jay]].',
    'IG:[[handle:jay]], insta account=[[handle:jay]], snap username: [[handle:jay]], [[handle:@zed.org_9]] and [[handle:kay.lynn_71]].',
    'His snapchat is [[handle:jay.b_9]], her Instagram handle is [[handle:jay9]], kik under her name of [[handle:jay9]], on TikTok as [[handle:@jay9]], user name [[handle:jay_b]], username [[handle:jay9]].',
  ])('is found after the sign, after the name of a service and by its form: %j', (line) => expectMarks(line, []));

  test.each([
    'Not @x, @ab@c, a@kayla, 1@kayla, _@kayla, .@kayla, @@kayla, /@kayla, @9kayla, @kay.ca, @example.com, @home, @school, @clinic.',
    'Not 9x_9y, Xrus_71, rus_the_boss, rusboss71, @@rus_71, /rus_71, -rus_71, rus_71@, notes_2.docx, img_20.jpeg.',
    'His snap is jay, her Instagram is down, the brig: jay, IG: jo, in a snap she left.',
  ])('is not made of what looks like one: %j', (line) => expectMarks(line, []));
});
