// The rules as tools for an assistant, over standard input and output.

import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { isInvalidInputError, version } from 'ontario-sor';
import { tools } from './tools.ts';

// The plain server rather than McpServer: the package ships its input schemas, and its own problems are clearer than a schema's.
const server = new Server({ name: 'ontario-sor', version }, { capabilities: { tools: {} } });

server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: Object.entries(tools).map(([name, { description, inputSchema }]) => ({
    name,
    description,
    inputSchema,
    annotations: { readOnlyHint: true, openWorldHint: false },
  })),
}));

server.setRequestHandler(CallToolRequestSchema, ({ params }) => {
  const tool = Object.hasOwn(tools, params.name) ? tools[params.name] : undefined;
  if (tool === undefined) throw new McpError(ErrorCode.InvalidParams, 'There is no such tool');
  try {
    return text(tool.run(params.arguments ?? {}));
  } catch (error) {
    // What happened to people stays out of errors: problems name places, and anything unforeseen is not repeated.
    const problems = isInvalidInputError(error) ? error.problems : [];
    return { ...text(problems.length > 0 ? { problems } : { error: 'The tool failed' }), isError: true };
  }
});

const text = (value: unknown) => ({ content: [{ type: 'text', text: JSON.stringify(value) }] });

await server.connect(new StdioServerTransport());
