import { type CategoryFlow, type FlowEnd, type FlowQuestion, isAsked } from '../pictures/category-flows.ts';
import { endText, said } from '../pictures/flow-picture.ts';
import { ruleLink } from './rows.ts';

/** The same as a flow's picture, as a numbered list: each question with its rules and what follows from yes and no. */
export function flowList(flow: CategoryFlow): string[] {
  return flow.questions.flatMap((question, place) => [
    `${place + 1}. ${isAsked(question) ? question.asks : said[question.id]} ${answersOf(flow, question)}`,
    ...(question.isListed ? question.rules.map((rule) => `   - ${ruleLink(rule)}`) : []),
  ]);
}

function answersOf(flow: CategoryFlow, question: FlowQuestion): string {
  const { yes, no } = question;
  if (!isAsked(question)) return leadsTo(flow, yes);
  return `**Yes:** ${leadsTo(flow, yes)} **No:** ${leadsTo(flow, no)}`;
}

function leadsTo({ questions, ends }: CategoryFlow, id: string): string {
  const end: FlowEnd | undefined = ends.find((one) => one.id === id);
  if (end !== undefined) return `${endText(end)}.`;
  return `go to ${questions.findIndex((one) => one.id === id) + 1}.`;
}
