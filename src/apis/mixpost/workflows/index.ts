import { createPost } from "./create-post.ts";
import { deleteMedia } from "./delete-media.ts";
import { updatePost } from "./update-post.ts";
import { updateTag } from "./update-tag.ts";
import { uploadMedia } from "./upload-media.ts";
import type { Workflows } from "./workflow.ts";

/** By tool name. */
export const workflows: Workflows = {
  mixpost_create_post: createPost,
  mixpost_update_post: updatePost,
  mixpost_delete_media: deleteMedia,
  mixpost_update_tag: updateTag,
  mixpost_upload_media: uploadMedia,
};
