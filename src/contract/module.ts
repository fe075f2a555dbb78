import { type ContractConfig, configurationError, type Read } from "../config.ts";
import type { CallLogger } from "../http/log.ts";
import type { ApiModule } from "../mcp/api.ts";
import type { Contract } from "./contract.ts";

/**
 * An API that is known by its contract alone, for the server. What is wrong with its configuration is the answer of
 * its calls, not the end of the server.
 */
export function contractModule(
  contract: Contract,
  connection: Read<ContractConfig>,
  logger?: CallLogger,
): ApiModule {
  const { id, title, tools, toolsets, instructions } = contract;
  return {
    id,
    title,
    tools,
    toolsets,
    instructions,
    async open() {
      if (!connection.ok) throw configurationError(connection.faults);
      const { openContract } = await import("./session.ts");
      return openContract(contract, connection.value, logger);
    },
  };
}
