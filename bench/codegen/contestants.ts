import path from "node:path";
import { PROJECT } from "../../tests/corpus/child.ts";

/** A generator of MCP servers: how it is run, and how what it made is started. */
export interface Contestant {
  readonly name: string;
  /** Program and arguments; files that the program reads are written before. */
  generate(job: Job): {
    readonly argv: readonly string[];
    readonly files?: { readonly [file: string]: string };
  };
  /** The server: arguments for Node, below the folder of the job. */
  start(job: Job): readonly string[];
}

export interface Job {
  readonly spec: string;
  /** Where the generated files go. */
  readonly out: string;
  readonly baseUrl: string;
}

const bin = (name: string) => path.join(import.meta.dirname, "packages/node_modules/.bin", name);

/** Each with the fewest options that make it write an MCP server; nothing of what it wrote is mended by hand. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: "this project",
    generate: ({ spec, out }) => ({
      argv: [
        path.join(PROJECT, "codegen/main.ts"),
        "--spec",
        spec,
        "--out",
        out,
        "--name",
        "bench",
        "--expose",
        "all",
      ],
    }),
    start: ({ out, baseUrl }) => [path.join(PROJECT, "dist/cli.js"), "--tools", out, "--base-url", baseUrl],
  },
  {
    name: "openapi-mcp-generator 4.0.1",
    generate: ({ spec, out, baseUrl }) => ({
      argv: [
        bin("openapi-mcp-generator"),
        "--input",
        spec,
        "--output",
        out,
        "--force",
        "--base-url",
        baseUrl,
      ],
    }),
    start: ({ out }) => ["--import", "tsx", path.join(out, "src/index.ts")],
  },
  {
    name: "orval 7.11.2",
    generate: ({ spec, out, baseUrl }) => ({
      argv: [bin("orval"), "--config", path.join(out, "orval.config.cjs")],
      files: {
        "orval.config.cjs": `module.exports = ${JSON.stringify({
          api: {
            input: { target: spec },
            output: {
              mode: "single",
              client: "mcp",
              baseUrl,
              target: path.join(out, "handlers.ts"),
              schemas: path.join(out, "schemas"),
            },
          },
        })}`,
      },
    }),
    start: ({ out }) => ["--import", "tsx", path.join(out, "server.ts")],
  },
  {
    name: "kubb 4.39.2",
    generate: ({ spec, out, baseUrl }) => ({
      argv: [bin("kubb"), "generate", "--config", path.join(out, "kubb.config.mjs")],
      files: { "kubb.config.mjs": kubbConfig(spec, path.join(out, "gen"), baseUrl), "start.ts": KUBB_START },
    }),
    start: ({ out }) => ["--import", "tsx", path.join(out, "start.ts")],
  },
];

/** Kubb's server exports the function that starts it and does not call it. */
const KUBB_START = 'import { startServer } from "./gen/mcp/server.ts";\nawait startServer();\n';

function kubbConfig(spec: string, out: string, baseUrl: string): string {
  const from = (name: string) => `${import.meta.dirname}/packages/node_modules/@kubb/${name}/dist/index.js`;
  return `import { defineConfig } from ${JSON.stringify(from("core"))};
import { pluginOas } from ${JSON.stringify(from("plugin-oas"))};
import { pluginTs } from ${JSON.stringify(from("plugin-ts"))};
import { pluginZod } from ${JSON.stringify(from("plugin-zod"))};
import { pluginMcp } from ${JSON.stringify(from("plugin-mcp"))};
export default defineConfig({
  root: ${JSON.stringify(path.dirname(out))},
  input: { path: ${JSON.stringify(spec)} },
  output: { path: ${JSON.stringify(out)}, format: false, lint: false },
  plugins: [pluginOas({ validate: false }), pluginTs({}), pluginZod({ version: "4" }), pluginMcp({ client: { baseURL: ${JSON.stringify(baseUrl)} } })],
});
`;
}
