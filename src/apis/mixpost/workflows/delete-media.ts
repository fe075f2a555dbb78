import type { WorkflowInputs } from "../../../../generated/mixpost/tools.ts";
import type { Workflow } from "./workflow.ts";

/** Files are deleted by integer id, which only the file itself tells. */
export const deleteMedia: Workflow<WorkflowInputs["mixpost_delete_media"]> = async (
  input,
  { client, options },
) => {
  const { workspaceUuid, mediaUuid } = input;
  const file = await client.media.get({ workspaceUuid, mediaUuid }, options);
  return client.media.delete({ workspaceUuid, items: [Number(file.id)] }, options);
};
