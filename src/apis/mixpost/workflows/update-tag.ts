import type { WorkflowInputs } from "../../../../generated/mixpost/tools.ts";
import { readBack } from "./read-back.ts";
import type { Workflow } from "./workflow.ts";

/** The API wants name and colour on every update, so what the caller leaves out is read first. */
export const updateTag: Workflow<WorkflowInputs["mixpost_update_tag"]> = async (
  input,
  { client, options },
) => {
  const { workspaceUuid, tagUuid } = input;
  const read = () => client.tags.get({ workspaceUuid, tagUuid }, options);
  const tag = await read();
  const name = input.name ?? tag.name;
  const hex_color = input.hex_color ?? tag.hex_color;
  await client.tags.update({ workspaceUuid, tagUuid, name, hex_color }, options);
  return readBack(read, { uuid: tagUuid, name, hex_color }, "mixpost_get_tag");
};
