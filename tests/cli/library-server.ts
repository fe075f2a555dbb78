/** A stdio server on the lending library, as a child process would run it: everything real but the API. */
import { readConfig } from "../../src/config.ts";
import { redactSecrets } from "../../src/core/redact.ts";
import { createLog } from "../../src/log/log.ts";
import { serve } from "../../src/serve.ts";
import { canary, library } from "../mcp/library.ts";

const { selection, logLevel } = readConfig({ sandbox: false });
const redact = redactSecrets([canary]);
const log = createLog({ level: logLevel, redact });
const module = library({ tell: (event) => void process.stderr.write(`event: ${event}\n`) });
await serve({ name: "library-server", version: "1.0.0", title: "Library" }, [module], {
  selection,
  log,
  redact,
});
process.exit(0);
