/** Runs checks one after the other and says how each went; one that throws is a failure. */
export interface Report {
  check(name: string, run: () => Promise<void>): Promise<void>;
  /** Prints the count and makes the process exit with 1 when something failed. */
  end(): void;
}

export function createReport(): Report {
  const count = { passed: 0, failed: 0 };
  return {
    check: async (name, run) => {
      try {
        await run();
        count.passed += 1;
        console.log(`ok      ${name}`);
      } catch (error) {
        count.failed += 1;
        console.log(`FAILED  ${name}\n        ${error instanceof Error ? error.message : error}`);
      }
    },
    end: () => {
      console.log(`${count.passed} passed, ${count.failed} failed`);
      process.exitCode = count.failed === 0 ? 0 : 1;
    },
  };
}

/** Where the server is and what opens it, out of the environment that the MCP server reads too. */
export interface Target {
  /** Without `/v1` and slash at its end. */
  readonly url: string;
  readonly key: string;
  readonly team: string;
}

/** @throws {Error} naming what is missing */
export function readTarget(env: NodeJS.ProcessEnv = process.env): Target {
  const read = (name: string) => {
    const value = env[name]?.trim() ?? "";
    if (value === "") throw new Error(`Set ${name}.`);
    return value;
  };
  return {
    url: read("SOCIALMEDIA_API_BASE_URL").replace(/\/+$/, "").replace(/\/v1$/, ""),
    key: read("SOCIALMEDIA_API_KEY"),
    team: read("SOCIALMEDIA_TEAM_ID"),
  };
}
