// Where TypeDoc puts its pages, and how it calls the modules.

import { Converter, KindRouter, ReflectionKind } from 'typedoc';

/** The modules of the package by the file that TypeDoc names them after. */
const moduleNames = { index: 'ontario-sor', schema: 'ontario-sor/schema', 'schema/index': 'ontario-sor/schema' };

class SiteRouter extends KindRouter {
  getIdealBaseName(reflection) {
    if (reflection.kind === ReflectionKind.Document) return `handbook/${reflection.name}`;
    return `api/${super.getIdealBaseName(reflection)}`;
  }

  /** TypeDoc knows the anchors of headings; the rows of the handbook have anchors of their own, which links may lead to as well. */
  getSlugger(target) {
    const slugger = super.getSlugger(target);
    if (target.kind === ReflectionKind.Document && !Object.hasOwn(slugger, 'hasAnchor')) {
      const text = target.content.map((part) => part.text).join('');
      const rows = new Set([...text.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id]) => id));
      const { hasAnchor } = Object.getPrototypeOf(slugger);
      slugger.hasAnchor = (anchor) => rows.has(anchor) || hasAnchor.call(slugger, anchor);
    }
    return slugger;
  }
}

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.defineRouter('site', SiteRouter);
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_, reflection) => {
    if (reflection.kind === ReflectionKind.Module) reflection.name = moduleNames[reflection.name] ?? reflection.name;
  });
}
