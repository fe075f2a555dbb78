// Generated from openapi/mixpost.yaml (sha256 b487969504a00bd4073136922c8483111fdda7f180dae53e38cf9a87d2ed8a96). Do not edit: change the spec and run `make generate`.

export interface paths {
  "/ping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Check that the server answers and accepts the token
     * @description Answers with any 2xx when the address, the core path and the token are right. The body is not documented and is not known to tell a version.
     */
    get: operations["system.ping"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the workspaces that the token reaches
     * @description The whole list at once, in no documented order. Servers before Pro v7 / Enterprise v8 are expected to answer 404.
     */
    get: operations["workspaces.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/accounts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connected social media accounts
     * @description The whole list at once, not paged. Servers before Pro v7 / Enterprise v8 do not know the filters and answer with all accounts.
     */
    get: operations["accounts.list"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/accounts/{accountUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a connected account
     * @description One account, not wrapped in `data`. Its `data` holds what some posts need: Pinterest boards, TikTok privacy levels.
     */
    get: operations["accounts.get"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List media files
     * @description One page, newest first. Old servers know `page` only: those of 2024 skip `limit`, those before Pro v7 / Enterprise v8 every other filter, without an error.
     */
    get: operations["media.list"];
    put?: never;
    /**
     * Upload a file
     * @description Sends the whole file in one request. The server decides the limits: by the installer's defaults images and GIFs 15 MB, videos 200 MB, while its web server refuses any request above 70 MB before Mixpost sees it; use the chunked upload for large files. Allowed by default: JPEG, PNG, GIF, MP4, M4V.
     */
    post: operations["media.upload"];
    /**
     * Delete files
     * @description Deletes for good and takes the files out of posts that use them. There is no `DELETE` on a single file: send its id in `items`. Unknown ids are skipped without an error (as in the open-source edition).
     */
    delete: operations["media.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/{mediaUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a file
     * @description The file's facts and addresses, not its bytes; not wrapped in `data`.
     */
    get: operations["media.get"];
    /**
     * Change a file's alt text, name or folder
     * @description Only the fields sent change. Servers before Pro v7 / Enterprise v8 know `alt_text` alone and may require it.
     */
    put: operations["media.update"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/chunked/initiate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a chunked upload
     * @description Announces a large file. Then send `total_chunks` chunks of `chunk_size` bytes (the last one may be shorter) and complete the upload. The vendor switches to chunks above 10 MB.
     */
    post: operations["media.chunked.initiate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/chunked/{uploadUuid}/upload": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send one chunk
     * @description Sends one part of an announced file. Nothing reports which chunks the server has, so keep count.
     */
    post: operations["media.chunked.upload"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/chunked/{uploadUuid}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete a chunked upload
     * @description Joins the chunks into a file of the library. Read on a white label of Enterprise; whether very large files are joined before the answer comes is not known.
     */
    post: operations["media.chunked.complete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/chunked/{uploadUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Abort a chunked upload
     * @description Throws away the chunks sent so far. Read on a white label of Enterprise.
     */
    delete: operations["media.chunked.abort"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/remote/initiate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload a file from an address
     * @description The server fetches the address itself, so it must be reachable from there. Files under 10 MB are fetched during the call (`completed`), larger ones are queued (`pending`, with a `download_id` to poll). A failed fetch answers 200 with `failed`.
     */
    post: operations["media.remote.initiate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/remote/{downloadId}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the state of an upload from an address
     * @description Poll it every few seconds until `status` is `completed` or `failed`.
     */
    get: operations["media.remote.status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/folders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List media folders
     * @description The whole tree at once, with parents and file counts. The shape of the answer is not documented: `{data: [...]}` and a bare array were both provided for by the vendor's client.
     */
    get: operations["media.folders.list"];
    put?: never;
    /**
     * Create a media folder
     * @description Names are unique among siblings; the tree is at most five levels deep.
     */
    post: operations["media.folders.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/media/folders/{folderUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename or move a media folder
     * @description Only the fields sent change. `parent` moves the folder, null to the root; a folder cannot move into itself or into one below it. The answer is not documented.
     */
    put: operations["media.folders.update"];
    post?: never;
    /**
     * Delete a media folder
     * @description Without `delete_media` the files move up to the parent; with it every file in the folder and below is deleted for good. The answer is not documented.
     */
    delete: operations["media.folders.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tags
     * @description The whole list at once, not paged.
     */
    get: operations["tags.list"];
    put?: never;
    /**
     * Create a tag
     * @description Both fields are required on the wire. Names need not be unique, so look for an existing tag first.
     */
    post: operations["tags.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/tags/{tagUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a tag
     * @description One tag, not wrapped in `data`.
     */
    get: operations["tags.get"];
    /**
     * Replace a tag's name and color
     * @description Both fields are required, also the one that does not change.
     */
    put: operations["tags.update"];
    post?: never;
    /**
     * Delete a tag
     * @description The tag disappears from all posts; the posts stay.
     */
    delete: operations["tags.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/posts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List posts
     * @description One page, newest first. Servers of 2024 know `page` alone and skip the rest without an error; so does a server with a status that it does not know. There is no filter by date.
     */
    get: operations["posts.list"];
    put?: never;
    /**
     * Create a post
     * @description Without a flag the post becomes a draft. Send at most one of `schedule`, `schedule_now` and `queue`: which one wins is not documented. There is no idempotency key, so repeat a create whose outcome is unknown only after looking for the post. The official page shows a tag as the answer, an evident paste error: it is the post.
     */
    post: operations["posts.create"];
    /**
     * Delete several posts
     * @description Erases for good unless `trash` is true. REST knows no way back from the trash; the dashboard does. Deleting on the networks is queued, its outcome is not reported.
     */
    delete: operations["posts.deleteMany"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/posts/{postUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a post
     * @description One post, not wrapped in `data`. Poll it to see what came of publishing.
     */
    get: operations["posts.get"];
    /**
     * Replace a post
     * @description Replaces everything: accounts, tags and versions that are left out are removed, and without a date the date is cleared and a scheduled post falls back to draft. So get the post, merge, turn its objects into integer ids, and send all of it. Published, failed and currently publishing posts are refused with 422 (`in_history`, `publishing`).
     */
    put: operations["posts.update"];
    post?: never;
    /**
     * Delete a post
     * @description Without a body the post is erased for good: `trash` is false by default. REST knows no way back from the trash; the dashboard does. Deleting on the networks is queued, its outcome is not reported.
     */
    delete: operations["posts.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/posts/schedule/{postUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Schedule a post or publish it now
     * @description `postNow` is required, also when false. The date must not be past and the post needs at least one account (422 `cannot_scheduled`); published, failed and publishing posts are refused (`in_history`, `publishing`), so sending it twice does not publish twice.
     */
    post: operations["posts.schedule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/posts/add-to-queue/{postUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put a post into the next free queue slot
     * @description The slots are the posting schedule of the workspace, which is set in the dashboard only. No body.
     */
    post: operations["posts.addToQueue"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/posts/approve/{postUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Approve a post
     * @description Lets a post through that waits in `needs_approval`; it becomes scheduled. 403 when the token's owner may not approve. No body.
     */
    post: operations["posts.approve"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/posts/retry/{postUuid}/{accountUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Publish again to an account where it failed
     * @description Publishes to one account of a failed post. The other accounts are left alone. The answer is not documented.
     */
    post: operations["posts.retry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/posts/{postUuid}/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the results of a post
     * @description Published posts only. Networks report with a delay. The shape of the answer is not documented.
     */
    get: operations["analytics.post"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/analytics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the results of the workspace
     * @description Followers, growth, posts, an audience chart and a leaderboard over all accounts, as the vendor's client describes it. Days are UTC. The shape of the answer is not documented.
     */
    get: operations["analytics.summary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/analytics/accounts/{accountUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the results of an account
     * @description Each network supports a part of the types, which the answer lists as `tabs`; an unsupported one is refused. `page`, `per_page`, `sort_by` and `sort_dir` serve the types `content` and `reviews`. Days are UTC. The rest of the answer is not documented.
     */
    get: operations["analytics.account"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/analytics/posting-times": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the weekdays and hours that work best
     * @description Weekdays and hours by the results of earlier posts. The shape of the answer is not documented.
     */
    get: operations["analytics.postingTimes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/{workspaceUuid}/analytics/best-times": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the next best moment for each account
     * @description The next promising moment from `from` on. The shape of the answer is not documented.
     */
    get: operations["analytics.bestTimes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all workspaces of the installation
     * @description Every workspace, whether the token's owner belongs to it or not; `GET /workspaces` answers with the owner's own. 20 a page, without `limit`. Enterprise only, for Super Admins.
     */
    get: operations["panel.workspaces.list"];
    put?: never;
    /**
     * Create a workspace
     * @description Two equal requests make two workspaces: there is no idempotency key. The answer has neither `subscriptions` nor `generic_subscription`. Enterprise only, for Super Admins.
     */
    post: operations["panel.workspaces.create"];
    /**
     * Delete several workspaces
     * @description No undo is documented, nor what becomes of posts, files and running subscriptions: cancel a paid subscription first. A DELETE with a JSON body, which some proxies drop. Enterprise only, for Super Admins.
     */
    delete: operations["panel.workspaces.deleteMany"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    /**
     * Get a workspace with its members and subscription
     * @description The one wrapped answer of the panel: the workspace under `workspace`, its subscription or null under `subscription`. Only here are `users` (without their roles, which `GET /panel/users/{userId}` tells) and `payment_method`; the lists' `subscriptions` and `generic_subscription` are missing. Enterprise only, for Super Admins.
     */
    get: operations["panel.workspaces.get"];
    /**
     * Update a workspace
     * @description Name, colour and access status are replaced together, so read them first. A new owner who is no member yet is added as admin. Whether an absent `owner_id` keeps the owner is not documented: send it. Enterprise only, for Super Admins.
     */
    put: operations["panel.workspaces.update"];
    post?: never;
    /**
     * Delete a workspace
     * @description No undo is documented, nor what becomes of posts, files and a running subscription: cancel a paid one first. Known from a white label only; `DELETE /panel/workspaces` with a single UUID is the documented way to the same end. Enterprise only, for Super Admins.
     */
    delete: operations["panel.workspaces.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}/users": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change a member's role in a workspace
     * @description Role, approval right and ownership are replaced together. Known from a white label only. Enterprise only, for Super Admins.
     */
    put: operations["panel.workspaces.users.update"];
    /**
     * Add a user to a workspace
     * @description The user needs an account already. With `is_owner` the workspace gets this user as its owner. Enterprise only, for Super Admins.
     */
    post: operations["panel.workspaces.users.add"];
    /**
     * Remove a user from a workspace
     * @description The account and its other workspaces stay. A DELETE with a JSON body, which some proxies drop. Enterprise only, for Super Admins.
     */
    delete: operations["panel.workspaces.users.remove"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}/subscription": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    /**
     * Get the subscription of a workspace
     * @description The bare subscription, or null without one (take `{}` and an empty body for null as well). Generic subscriptions do not show here but in `GET /panel/workspaces`. Enterprise only, for Super Admins.
     */
    get: operations["panel.subscriptions.get"];
    /**
     * Update the record of a subscription
     * @description Brings Mixpost's record in line with the payment platform; to have the platform change the plan use `…/subscription/change-plan`. `trial_ends_at` is required when `status` is `trialing`, `paused_from` when it is `paused`, else 422. Enterprise only, for Super Admins.
     */
    put: operations["panel.subscriptions.update"];
    /**
     * Record a subscription that exists at the payment platform
     * @description Notes ids and status in Mixpost; to let somebody buy a subscription use `…/subscription/new`. `trial_ends_at` is required when `status` is `trialing`, else 422. Enterprise only, for Super Admins.
     */
    post: operations["panel.subscriptions.create"];
    /**
     * Delete the subscription of a workspace
     * @description Whether the payment platform goes on charging is not documented: cancel first. Known from a white label only. Enterprise only, for Super Admins.
     */
    delete: operations["panel.subscriptions.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}/subscription/new": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a checkout link for a new subscription
     * @description Needs a configured payment platform, whose choice decides what the answer holds. 409 is no failure: Mixpost made a generic trial subscription instead of a link, so do not repeat the request. Enterprise only, for Super Admins.
     */
    post: operations["panel.subscriptions.checkout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}/subscription/change-plan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Change the plan of a running subscription
     * @description Needs a configured payment platform. With `billing_immediately` the customer is billed during the call, so do not repeat it blindly although it is a PUT. Enterprise only, for Super Admins.
     */
    put: operations["panel.subscriptions.changePlan"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}/subscription/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel the subscription of a workspace
     * @description Needs a configured payment platform. Whether access ends at once or with the paid period is not documented: read `ends_at` afterwards. Enterprise only, for Super Admins.
     */
    post: operations["panel.subscriptions.cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}/subscription/resume": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a canceled or paused subscription
     * @description Needs a configured payment platform, which will charge the customer again. Enterprise only, for Super Admins.
     */
    post: operations["panel.subscriptions.resume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/workspaces/{workspaceUuid}/subscription/generic": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a workspace a generic subscription
     * @description A generic subscription is kept by Mixpost itself, without a payment platform. A subscription that the workspace already has is canceled and deleted first. Enterprise only, for Super Admins.
     */
    post: operations["panel.subscriptions.addGeneric"];
    /**
     * Remove the generic subscription of a workspace
     * @description A workspace whose access status is `subscription` is left without one. Known from a white label only. Enterprise only, for Super Admins.
     */
    delete: operations["panel.subscriptions.removeGeneric"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List all users of the installation
     * @description 20 a page, without `limit`, and without the users' workspaces. Enterprise only, for Super Admins.
     */
    get: operations["panel.users.list"];
    put?: never;
    /**
     * Create a user
     * @description The user belongs to no workspace yet. The documented sample shows the e-mail address as verified at once, and no invitation is documented, so tell the user the password yourself. Enterprise only, for Super Admins.
     */
    post: operations["panel.users.create"];
    /**
     * Delete several users
     * @description What becomes of the users' posts and of workspaces they own is not documented. A DELETE with a JSON body, which some proxies drop. Known from a white label only. Enterprise only, for Super Admins.
     */
    delete: operations["panel.users.deleteMany"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Integer id of the user; users have no UUID.
         * @example 2
         */
        userId: components["parameters"]["PanelUserId"];
      };
      cookie?: never;
    };
    /**
     * Get a user with workspaces and roles
     * @description The bare user. `workspaces[].pivot` is the only place that tells a member's role. Enterprise only, for Super Admins.
     */
    get: operations["panel.users.get"];
    /**
     * Update a user
     * @description Name, e-mail address and admin flag are replaced together. A password that is null or absent stays as it is; `password_confirmation` is required with a new one, else 422. Your own admin flag cannot change. Enterprise only, for Super Admins.
     */
    put: operations["panel.users.update"];
    post?: never;
    /**
     * Delete a user
     * @description Deleting oneself is refused with 200 and `success` false. What becomes of the user's posts and of workspaces the user owns is not documented. Enterprise only, for Super Admins.
     */
    delete: operations["panel.users.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/receipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List receipts
     * @description 20 a page, without `limit`. Enterprise only, for Super Admins.
     */
    get: operations["panel.receipts.list"];
    put?: never;
    /**
     * Create a receipt
     * @description Records a payment that was made elsewhere. The invoice number is unique, so a repeated request is refused. The answer has no `workspace`. Enterprise only, for Super Admins.
     */
    post: operations["panel.receipts.create"];
    /**
     * Delete several receipts
     * @description A DELETE with a JSON body, which some proxies drop. Known from a white label only. Enterprise only, for Super Admins.
     */
    delete: operations["panel.receipts.deleteMany"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/panel/receipts/{receiptUuid}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of a receipt.
         * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
         */
        receiptUuid: components["parameters"]["PanelReceiptUuid"];
      };
      cookie?: never;
    };
    /**
     * Get a receipt
     * @description The bare receipt with its workspace. Enterprise only, for Super Admins.
     */
    get: operations["panel.receipts.get"];
    /**
     * Update a receipt
     * @description The values are replaced together; the workspace cannot change. Known from a white label only. Enterprise only, for Super Admins.
     */
    put: operations["panel.receipts.update"];
    post?: never;
    /**
     * Delete a receipt
     * @description The payment itself stays as it is. Known from a white label only. Enterprise only, for Super Admins.
     */
    delete: operations["panel.receipts.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description What every refused request answers with. */
    Error: {
      /** @description What went wrong; for some rules in the language of the server. */
      message: string;
      /** @description Texts for each faulty field, or for a rule: `in_history` (already published or failed), `publishing` (being sent right now), `cannot_scheduled` (no date, a past date, or no account). */
      errors?: {
        [key: string]: string[];
      };
    };
    /** @description Result of a change that answers with no resource. */
    Success: {
      /** @description False when the server understood the request and did nothing. */
      success: boolean;
    };
    /**
     * Format: date
     * @description Day, `YYYY-MM-DD`.
     * @example 2024-05-23
     */
    LocalDate: string;
    /**
     * @description Time of day, `HH:MM` of 24 hours.
     * @example 15:00
     */
    LocalTime: string;
    /**
     * @description Name of an IANA time zone.
     * @example Europe/Chisinau
     */
    TimeZone: string;
    /** @description Addresses of neighbouring pages. They may lack the filters of the request, so count pages instead. */
    PageLinks: {
      /** @description Address of the first page. */
      first?: string | null;
      /** @description Address of the last page. */
      last?: string | null;
      /** @description Address of the page before; null on the first. */
      prev?: string | null;
      /** @description Address of the page after; null on the last. */
      next?: string | null;
    };
    /** @description Where the page stands in the whole list. */
    PageMeta: {
      /** @description Number of this page, counted from 1. */
      current_page: number;
      /** @description Number of the last page. */
      last_page: number;
      /** @description Items per page that the server really used. */
      per_page: number;
      /** @description Items on all pages together. */
      total: number;
      /** @description Position of the first item of this page, counted from 1; null on an empty page. */
      from?: number | null;
      /** @description Position of the last item of this page; null on an empty page. */
      to?: number | null;
      /** @description Address of the list without its query. */
      path?: string;
      /** @description What a pager would draw, from left to right. Panel lists leave it out. */
      links?: {
        /** @description Address; null for a label without a target. */
        url?: string | null;
        /** @description Text with HTML entities. */
        label?: string;
        /** @description True for this page. */
        active?: boolean;
      }[];
    };
    /** @description Undocumented; take any answer of the 2xx class as success. */
    Ping: Record<string, unknown>;
    /** @description A workspace. Only these two fields are known; servers may send more. */
    Workspace: {
      /**
       * Format: uuid
       * @description For the path of every workspace operation.
       */
      uuid: string;
      /** @description Name that people see. */
      name: string;
    };
    WorkspaceList: {
      /** @description All workspaces, in no documented order. */
      data: components["schemas"]["Workspace"][];
    };
    /** @description A social media account connected to the workspace. */
    Account: {
      /** @description For post bodies and option keys (`account-<id>`). */
      id: number;
      /**
       * Format: uuid
       * @description For paths.
       */
      uuid: string;
      /** @description Display name on the network. */
      name: string;
      /** @description Handle without `@`; null where the network has none. */
      username?: string | null;
      /** @description Address of the avatar. */
      image?: string | null;
      /**
       * @description Network: `twitter` (X), `facebook_page`, `instagram`, `threads`, `linkedin`, `linkedin_page`, `pinterest`, `tiktok`, `youtube`, `mastodon`, `bluesky`, `gbp` (Google Business Profile). Releases add more, so this is no closed list.
       * @example twitter
       */
      provider: string;
      /** @description Free-form facts of the network: Pinterest `relationships.boards` (id and name), TikTok `privacy_levels` and `max_video_post_duration_sec` (seconds), Facebook `suffix`. `{}` and null both occur. */
      data?: Record<string, unknown> | null;
      /** @description False: the connection is lost and publishing will fail. */
      authorized: boolean;
      /**
       * @description When it was connected, `YYYY-MM-DD HH:MM:SS`; the zone is not stated, taken as UTC.
       * @example 2024-03-29 14:47:32
       */
      created_at: string;
    };
    AccountList: {
      /** @description All accounts, newest first in the documented sample. */
      data: components["schemas"]["Account"][];
    };
    /** @description An account as a post shows it, with what came of publishing there. */
    PostAccount: components["schemas"]["Account"] & {
      /** @description Address of the avatar. */
      image?: string | null;
      /** @description Free-form facts of the network. */
      data?: Record<string, unknown> | null;
      /** @description Address of the published item; null before. */
      external_url?: string | null;
      /** @description Why publishing to this account failed, empty when it did not. The element's shape is not documented. */
      errors?: unknown[];
    };
    /** @description A media file as a post shows it. The documented samples leave `uuid` out there, so use `id`. */
    PostMedia: {
      /**
       * @description Integer, sent as text. Requests want it as an integer.
       * @example 1
       */
      id: string | number;
      /**
       * Format: uuid
       * @description For paths; may be missing inside a post.
       */
      uuid?: string;
      /** @description File name. */
      name: string;
      /**
       * @description MIME type.
       * @example image/jpeg
       */
      mime_type: string;
      /**
       * @description `image`, `gif` or `video`.
       * @example image
       */
      type: string;
      /** @description Public address of the file. */
      url: string;
      /** @description Address of the thumbnail, a JPEG for videos; null when there is none. */
      thumb_url?: string | null;
      /** @description The same as `type` being `video`. */
      is_video: boolean;
      /**
       * @description When it was uploaded, `YYYY-MM-DD HH:MM:SS`; the zone is not stated, taken as UTC.
       * @example 2024-03-29 15:33:23
       */
      created_at: string;
    };
    /** @description A file of the media library. Alt text, size and folder are not part of the documented answer. */
    Media: components["schemas"]["PostMedia"] & {
      /**
       * Format: uuid
       * @description For paths.
       */
      uuid: string;
    };
    MediaPage: {
      /** @description Files, newest first unless `sort` says otherwise. */
      data: components["schemas"]["Media"][];
      /** @description Addresses of neighbouring pages. */
      links?: components["schemas"]["PageLinks"];
      meta: components["schemas"]["PageMeta"];
    };
    MediaUpload: {
      /**
       * Format: binary
       * @description The bytes, with a file name whose ending fits the kind.
       */
      file: Blob;
      /** @description Text for people who cannot see it, at most 255 characters. */
      alt_text?: string;
      /**
       * Format: uuid
       * @description UUID of a media folder; the root when left out.
       */
      folder?: string;
    };
    MediaUpdate: {
      /** @description Text for people who cannot see it, at most 255 characters. */
      alt_text?: string;
      /** @description New file name. */
      name?: string;
      /**
       * Format: uuid
       * @description UUID of the folder to move into; null moves to the root; leaving it out keeps the place.
       */
      folder?: string | null;
    };
    MediaDelete: {
      /** @description Integer ids; servers from Pro v7 / Enterprise v8 also take UUIDs, mixed at will. At most 500. */
      items: (number | string)[];
    };
    ChunkedUploadStart: {
      /** @description File name, at most 255 characters. */
      filename: string;
      /** @description MIME type; must be one that the server allows. */
      mime_type: string;
      /** @description Size of the whole file in bytes. */
      total_size: number;
    };
    ChunkedUpload: {
      /**
       * Format: uuid
       * @description Names the upload in the calls that follow.
       */
      upload_uuid: string;
      /** @description Bytes of every chunk but the last. */
      chunk_size: number;
      /** @description How many chunks to send. */
      total_chunks: number;
    };
    Chunk: {
      /** @description The `upload_uuid` once more, as the documentation asks. */
      upload_session: string;
      /**
       * Format: binary
       * @description The bytes of this part, at most `chunk_size`.
       */
      chunk: Blob;
      /** @description Number of this part, counted from 0. */
      chunk_index: number;
    };
    ChunkReceipt: {
      /** @description Number of the part that arrived, counted from 0. */
      chunk_index: number;
      /** @description Bytes that arrived. */
      size: number;
    };
    RemoteUploadStart: {
      /** @description Address that the server can fetch without credentials. */
      url: string;
      /** @description Text for people who cannot see it, at most 255 characters. */
      alt_text?: string;
    };
    /** @description What became of the start of an upload from an address. */
    RemoteUploadResult:
      | {
          /**
           * @description Stored during the call.
           * @constant
           */
          status: "completed";
          media: components["schemas"]["Media"];
        }
      | {
          /**
           * @description Queued.
           * @constant
           */
          status: "pending";
          /** @description For polling the state. */
          download_id: string;
        }
      | components["schemas"]["RemoteUploadFailed"];
    /** @description State of an upload from an address. */
    RemoteUploadStatus:
      | {
          /**
           * @description Still under way.
           * @enum {string}
           */
          status: "pending" | "downloading" | "processing";
          /** @description Percent, 0 to 100. */
          progress?: number;
        }
      | {
          /**
           * @description Stored.
           * @constant
           */
          status: "completed";
          /** @description Percent, 100. */
          progress?: number;
          media: components["schemas"]["Media"];
        }
      | components["schemas"]["RemoteUploadFailed"];
    RemoteUploadFailed: {
      /**
       * @description Nothing was stored.
       * @constant
       */
      status: "failed";
      /** @description Why. */
      error: string;
    };
    /** @description A folder, or `{success}` for some changes. The fields are inferred from the requests. */
    MediaFolder: {
      /**
       * Format: uuid
       * @description For paths and for `folder` of a media file.
       */
      uuid?: string;
      /** @description Name, unique among siblings. */
      name?: string;
      /** @description UUID of the folder above; null at the root. */
      parent?: string | null;
    };
    /** @description All folders; either form occurs. */
    MediaFolderTree:
      | {
          /** @description Folders, in no documented order. */
          data?: components["schemas"]["MediaFolder"][];
        }
      | components["schemas"]["MediaFolder"][];
    MediaFolderCreate: {
      /** @description Name, unique among its siblings. */
      name: string;
      /**
       * Format: uuid
       * @description UUID of the folder above; the root when left out. At most five levels.
       */
      parent?: string;
    };
    MediaFolderUpdate: {
      /** @description New name, unique among its siblings. */
      name?: string;
      /**
       * Format: uuid
       * @description UUID of the folder to move into; null moves to the root; leaving it out keeps the place.
       */
      parent?: string | null;
    };
    MediaFolderDelete: {
      /**
       * @description True: also delete every file in the folder and below, for good. False: files move up to the parent.
       * @default false
       */
      delete_media?: boolean;
    };
    /** @description A label for posts, seen by members of the workspace only. */
    Tag: {
      /** @description For post bodies. */
      id: number;
      /**
       * Format: uuid
       * @description For paths.
       */
      uuid: string;
      /** @description Text of the label. */
      name: string;
      /**
       * @description Color, `#rrggbb`.
       * @example #38bdf8
       */
      hex_color: string;
    };
    TagList: {
      /** @description All tags, newest first in the documented sample. */
      data: components["schemas"]["Tag"][];
    };
    TagInput: {
      /** @description Text of the label, at most 255 characters. */
      name: string;
      /**
       * @description Color with its leading `#`, six or three hexadecimal digits. The dashboard offers a palette of 24, any other is accepted too.
       * @example #38bdf8
       */
      hex_color: string;
    };
    /** @description A post. Accounts, tags and media are objects here, while requests want their integer ids. */
    Post: {
      /** @description Number of the post; requests want the uuid. */
      id: number;
      /**
       * Format: uuid
       * @description For paths and for deleting.
       */
      uuid: string;
      /**
       * @description `draft`, `needs_approval`, `scheduled`, `publishing`, `published` (on all accounts) or `failed` (on at least one). The last two are final, apart from a retry. Kept open, since releases may add values.
       * @example draft
       */
      status: string;
      /** @description Where it goes, with the result for each; empty on drafts without accounts. No documented order. */
      accounts: components["schemas"]["PostAccount"][];
      /** @description The original first, then the versions of single accounts. */
      versions: components["schemas"]["PostVersion"][];
      /** @description Labels, in no documented order. */
      tags: components["schemas"]["Tag"][];
      /** @description Author. */
      user?: {
        /** @description Name of the author. */
        name?: string;
      };
      /** @description When it goes live, `YYYY-MM-DD HH:MM:SS`; the zone is not stated, taken as UTC. Null without a date. */
      scheduled_at: string | null;
      /** @description When it went live, `YYYY-MM-DD HH:MM:SS`; the zone is not stated, taken as UTC. Null before. */
      published_at: string | null;
      /** @description When it was created, `YYYY-MM-DD HH:MM:SS`; the zone is not stated, taken as UTC. */
      created_at: string;
      /** @description In the trash; `status` keeps its value. */
      trashed: boolean;
    };
    PostPage: {
      /** @description Posts, newest first. */
      data: components["schemas"]["Post"][];
      /** @description Addresses of neighbouring pages. */
      links?: components["schemas"]["PageLinks"];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description What is published, for all accounts or for one. */
    PostVersion: {
      /** @description Account that the version is for; 0 for the original. */
      account_id: number;
      /** @description True for the version of all accounts that have none of their own. */
      is_original: boolean;
      /** @description The post, then what follows it: further posts of a thread (X, Threads, Bluesky, Mastodon) or the first comment (Facebook, Instagram). */
      content: components["schemas"]["PostContent"][];
      /** @description Settings for every network, filled with defaults; maps of the original are keyed `account-0`. */
      options?: components["schemas"]["ProviderOptions"];
    };
    PostContent: {
      /** @description HTML, each paragraph in a `<div>`; may be empty. */
      body: string | null;
      /** @description Files in the order of publication. */
      media: components["schemas"]["PostMedia"][];
      /** @description The link of the post. */
      url?: string | null;
    };
    PostCreate: {
      /** @description Day of publication, `YYYY-MM-DD`, in `timezone`. Without `time` the post has no date. */
      date?: components["schemas"]["LocalDate"];
      /** @description Time of publication, `HH:MM` of 24 hours, in `timezone`. */
      time?: components["schemas"]["LocalTime"];
      /** @description IANA zone of `date` and `time`; the zone of the token owner's account when left out. */
      timezone?: components["schemas"]["TimeZone"];
      /** @description Schedule the post for `date` and `time`. */
      schedule?: boolean;
      /** @description Publish at once. */
      schedule_now?: boolean;
      /** @description Take the next free slot of the posting schedule. */
      queue?: boolean;
      /** @description Integer ids of the accounts to publish to. Needed for scheduling, not for a draft. */
      accounts?: number[];
      /** @description Integer ids of tags. */
      tags?: number[];
      /** @description The original first, then versions for single accounts. */
      versions: components["schemas"]["PostVersionInput"][];
    };
    PostUpdate: {
      /** @description Day of publication, `YYYY-MM-DD`, in `timezone`. Left out, the date is cleared and a scheduled post becomes a draft. */
      date?: components["schemas"]["LocalDate"];
      /** @description Time of publication, `HH:MM` of 24 hours, in `timezone`. */
      time?: components["schemas"]["LocalTime"];
      /** @description IANA zone of `date` and `time`; the zone of the token owner's account when left out. */
      timezone?: components["schemas"]["TimeZone"];
      /** @description Integer ids of all accounts to publish to; the others are taken off the post. */
      accounts?: number[];
      /** @description Integer ids of all tags; the others are taken off the post. */
      tags?: number[];
      /** @description All versions, the original first; the old ones are dropped. */
      versions: components["schemas"]["PostVersionInput"][];
    };
    PostVersionInput: {
      /** @description Account that the version is for, one of `accounts`; 0 for the original. */
      account_id: number;
      /** @description True for the first version, which serves all accounts without their own. */
      is_original: boolean;
      /** @description The post, then further posts of a thread or the first comment. */
      content: components["schemas"]["PostContentInput"][];
      /** @description Settings for single networks; blocks left out take the network's defaults. */
      options?: components["schemas"]["ProviderOptions"];
    };
    PostContentInput: {
      /** @description Plain text or HTML. Each network has its own limit (X 280, Bluesky 300, Mastodon and Threads 500, Instagram 2200, LinkedIn 3000 characters); the open-source edition takes at most 5000. */
      body?: string | null;
      /** @description The link of the post; there can be one. */
      url?: string | null;
      /** @description Integer ids of media files, in the order of publication. X and Mastodon take 4 pictures or 1 video or 1 GIF, unmixed. */
      media?: number[];
      /** @description Cover pictures for videos among `media`, in no particular order. */
      video_thumbs?: {
        /** @description Integer id of the video. */
        media_id: number;
        /** @description Integer id of the picture that covers it. */
        thumb_id: number;
      }[];
    };
    /** @description Settings for single networks, one block for each. Maps are keyed `account-<integer id>`. X, Threads, Bluesky and LinkedIn pages have no documented settings. */
    ProviderOptions: {
      /** @description Facebook page. */
      facebook_page?: {
        /**
         * @description Kind of post.
         * @enum {string}
         */
        type?: "post" | "reel" | "story";
      };
      /** @description Instagram. Every kind needs media. */
      instagram?: {
        /**
         * @description Kind of post.
         * @enum {string}
         */
        type?: "post" | "reel" | "story";
      };
      /** @description LinkedIn profile. */
      linkedin?: {
        /**
         * @description Who sees the post.
         * @enum {string}
         */
        visibility?: "PUBLIC" | "CONNECTIONS";
      };
      /** @description Mastodon. */
      mastodon?: {
        /** @description Hide the media behind a warning. */
        sensitive?: boolean;
      };
      /** @description Pinterest. A pin needs a picture, and a board for each account. */
      pinterest?: {
        /** @description Title of the pin. */
        title?: string | null;
        /** @description Where the pin leads. */
        link?: string | null;
        /**
         * @description Board id for each account, from `data.relationships.boards` of the account.
         * @example {
         *       "account-1": "971672010430333260"
         *     }
         */
        boards?: {
          [key: string]: string | null;
        };
      };
      /** @description YouTube. Needs one video. */
      youtube?: {
        /** @description Title of the video, at most 100 characters. */
        title?: string | null;
        /**
         * @description Who sees the video.
         * @enum {string}
         */
        status?: "public" | "private" | "unlisted";
      };
      /** @description TikTok. Each map has one entry per account; the original's entry in answers is `account-0`. */
      tiktok?: {
        /** @description Who sees it: `PUBLIC_TO_EVERYONE`, `MUTUAL_FOLLOW_FRIENDS` or `SELF_ONLY`, as far as `data.privacy_levels` of the account allows. Required by TikTok. */
        privacy_level?: {
          [key: string]: string | null;
        };
        /** @description Whether people may comment. */
        allow_comments?: {
          [key: string]: boolean | null;
        };
        /** @description Whether people may make duets. */
        allow_duet?: {
          [key: string]: boolean | null;
        };
        /** @description Whether people may stitch it. */
        allow_stitch?: {
          [key: string]: boolean | null;
        };
        /** @description Whether it promotes something. */
        content_disclosure?: {
          [key: string]: boolean | null;
        };
        /** @description Whether it promotes the account's own brand. */
        brand_organic_toggle?: {
          [key: string]: boolean | null;
        };
        /** @description Whether it is paid partnership with another brand. */
        brand_content_toggle?: {
          [key: string]: boolean | null;
        };
      };
      /** @description Google Business Profile. */
      gbp?: {
        /**
         * @description Kind of post.
         * @enum {string}
         */
        type?: "post" | "offer" | "event";
        /**
         * @description Button below the post.
         * @enum {string}
         */
        button?: "NONE" | "BOOK" | "ORDER" | "SHOP" | "LEARN_MORE" | "SIGN_UP" | "CALL";
        /** @description Where the button leads; empty for NONE and CALL. */
        button_link?: string | null;
        /** @description Offer: whether the three fields that follow are used. */
        offer_has_details?: boolean;
        /** @description Offer: code. */
        coupon_code?: string | null;
        /** @description Offer: where to redeem it. */
        offer_link?: string | null;
        /** @description Offer: conditions. */
        terms?: string | null;
        /** @description Event or offer: title. */
        event_title?: string | null;
        /** @description Event or offer: first day. The format is not documented; `YYYY-MM-DD` as elsewhere. */
        start_date?: string | null;
        /** @description Event or offer: last day. The format is not documented; `YYYY-MM-DD` as elsewhere. */
        end_date?: string | null;
        /** @description Event: whether the two fields that follow are used. */
        event_has_time?: boolean;
        /** @description Event: begin, `HH:MM` of 24 hours. */
        start_time?: string | null;
        /** @description Event: end, `HH:MM` of 24 hours. */
        end_time?: string | null;
      };
    };
    PostSchedule: {
      /** @description True: publish at once. False: at the date. The one name in camel case. */
      postNow: boolean;
      /** @description New day of publication, `YYYY-MM-DD`, in `timezone`; the stored one when left out. */
      date?: components["schemas"]["LocalDate"];
      /** @description New time of publication, `HH:MM` of 24 hours, in `timezone`; the stored one when left out. */
      time?: components["schemas"]["LocalTime"];
      /** @description IANA zone of `date` and `time`; the zone of the token owner's account when left out. */
      timezone?: components["schemas"]["TimeZone"];
      /** @description Moments of their own for some of the post's accounts; left out, theirs move along with the post. In no particular order. */
      accounts_schedule?: {
        /** @description Integer id of an account of the post. */
        account_id: number;
        /** @description Day, `YYYY-MM-DD`, in `timezone`. */
        date: components["schemas"]["LocalDate"];
        /** @description Time, `HH:MM` of 24 hours, in `timezone`. */
        time: components["schemas"]["LocalTime"];
      }[];
    };
    PostDelete: {
      /**
       * @description True: move to the trash. False, the default: erase for good.
       * @default false
       */
      trash?: boolean;
      /**
       * @description Where to delete: in Mixpost (`app_only`, the default), on the networks (`social_only`), or both. Deleting on the networks is queued. With `social_only` the post stays in Mixpost and `trash` says nothing.
       * @enum {string}
       */
      delete_mode?: "app_only" | "app_and_social" | "social_only";
    };
    PostDeleteMany: {
      /** @description UUIDs of posts. */
      posts: string[];
      /**
       * @description True: move to the trash. False, the default: erase for good.
       * @default false
       */
      trash?: boolean;
      /**
       * @description Where to delete: in Mixpost (`app_only`, the default), on the networks (`social_only`), or both. Deleting on the networks is queued. With `social_only` the posts stay in Mixpost and `trash` says nothing.
       * @enum {string}
       */
      delete_mode?: "app_only" | "app_and_social" | "social_only";
    };
    ScheduleResult: {
      /** @description The post is scheduled. */
      success: boolean;
      /** @description When it goes live. Neither the format nor the zone is documented; a human-readable text is possible. */
      scheduled_at?: string | null;
    };
    /** @description Which fields come depends on the request; `deleted` and `to_trash` never come together. The oldest servers send one of these two alone. */
    DeleteResult: {
      /** @description Erased for good. */
      deleted?: boolean;
      /** @description Moved to the trash. */
      to_trash?: boolean;
      /** @description Gone from Mixpost. */
      deleted_from_app?: boolean;
      /** @description `in_queue`: deletion on the networks is queued. */
      deleting_from_social_platforms?: string;
    };
    /** @description Undocumented; take any answer of the 2xx class as queued. */
    RetryResult: Record<string, unknown>;
    /** @description Undocumented; fields differ by operation, network and release. */
    Analytics: Record<string, unknown>;
    /** @description UUID of the workspace. */
    WorkspaceArgument: string;
    CreatePostArguments: {
      workspaceUuid: components["schemas"]["WorkspaceArgument"];
      /** @description Original first, then per account. */
      versions: components["schemas"]["PostVersionArgument"][];
      /** @description Ids, uuids or names. */
      accounts?: number[];
      /** @description Ids, uuids or names. */
      tags?: number[];
      /** @description YYYY-MM-DD, local. */
      date?: components["schemas"]["LocalDate"];
      /** @description HH:MM, local. */
      time?: components["schemas"]["LocalTime"];
      /** @description IANA zone. */
      timezone?: components["schemas"]["TimeZone"];
      /** @description Schedule for that date. */
      schedule?: boolean;
      /** @description Publish at once. */
      schedule_now?: boolean;
      /** @description Take the next slot. */
      queue?: boolean;
    };
    UpdatePostArguments: {
      workspaceUuid: components["schemas"]["WorkspaceArgument"];
      /** @description Post uuid. */
      postUuid: string;
      /** @description Others stay as they are. */
      versions?: components["schemas"]["PostVersionArgument"][];
      /** @description Ids, uuids or names, all of them. */
      accounts?: number[];
      /** @description Ids, uuids or names, all of them. */
      tags?: number[];
      /** @description YYYY-MM-DD, local. */
      date?: components["schemas"]["LocalDate"];
      /** @description HH:MM, local. */
      time?: components["schemas"]["LocalTime"];
      /** @description IANA zone. */
      timezone?: components["schemas"]["TimeZone"];
    };
    PostVersionArgument: {
      /** @description Id, uuid or name; 0 for the original. */
      account_id?: number;
      /** @description True for the original. */
      is_original?: boolean;
      /** @description The post; a list adds a thread or first comment. */
      content: components["schemas"]["PostContentArgument"] | components["schemas"]["PostContentArgument"][];
      /** @description By network: instagram {type: reel}, pinterest {boards: {account-<id>: board id}}. */
      options?: Record<string, unknown>;
    };
    PostContentArgument: {
      /** @description Text or HTML. */
      body?: string;
      /** @description Link. */
      url?: string;
      /** @description Link as a list. */
      urls?: string[];
      /** @description Ids, uuids or names. */
      media?: number[];
    };
    UpdateTagArguments: {
      workspaceUuid: components["schemas"]["WorkspaceArgument"];
      /** @description Uuid, id or name. */
      tagUuid: string;
      /** @description New name. */
      name?: string;
      /** @description Such as #38bdf8. */
      hex_color?: string;
    };
    DeleteMediaArguments: {
      workspaceUuid: components["schemas"]["WorkspaceArgument"];
      /** @description Uuid, id or name. */
      mediaUuid: string;
    };
    UploadMediaArguments: {
      workspaceUuid: components["schemas"]["WorkspaceArgument"];
      /** @description Path on this computer. */
      file?: string;
      /** @description Public address to fetch. */
      url?: string;
      /** @description Bytes; needs filename. */
      base64?: string;
      /** @description Name with ending. */
      filename?: string;
      /** @description For screen readers. */
      alt_text?: string;
      /** @description Folder uuid (v7+). */
      folder?: string;
    };
    /** @description What became of an upload. */
    UploadMediaResult: {
      /**
       * @description Stored, or being fetched by Mixpost.
       * @enum {string}
       */
      status: "completed" | "pending";
      /** @description The file, once stored. */
      media?: components["schemas"]["Media"];
      /** @description For mixpost_get_upload_status, while pending. */
      download_id?: string;
      /** @description What is still missing although the file is stored. */
      note?: string;
    };
    /**
     * @description What opens the workspace: `subscription` (a valid subscription), `unlimited` (open without one), `locked` (closed).
     * @enum {string}
     */
    PanelAccessStatus: "subscription" | "unlimited" | "locked";
    /**
     * @description Rights in the workspace: `admin` runs it, `member` writes, `viewer` only reads.
     * @enum {string}
     */
    PanelRole: "admin" | "member" | "viewer";
    /** @description A workspace to create, or the whole new state of one. */
    PanelWorkspaceInput: {
      /** @description Name that people see, at most 60 characters. */
      name: string;
      /** @description Colour with a leading `#`, such as `#6366f1`. */
      hex_color: string;
      /** @description Id of the user who owns the workspace. On update a user who is no member yet is added as admin. */
      owner_id?: number;
      access_status: components["schemas"]["PanelAccessStatus"];
    };
    PanelWorkspaceDeleteMany: {
      /** @description UUIDs of the workspaces to delete. */
      workspaces: string[];
    };
    /** @description A user's place in a workspace. */
    PanelMemberInput: {
      /** @description Id of the user. */
      user_id: number;
      role: components["schemas"]["PanelRole"];
      /** @description Whether the user may approve posts. */
      can_approve: boolean;
      /** @description Whether the user becomes the owner of the workspace. */
      is_owner: boolean;
    };
    PanelMemberRemove: {
      /** @description Id of the user to remove. */
      user_id: number;
    };
    /** @description A user in brief. */
    PanelPerson: {
      /** @description For `user_id` and `owner_id`. */
      id: number;
      /** @description Full name. */
      name: string;
      /** @description E-mail address. */
      email: string;
    };
    /** @description A workspace as users and receipts carry it. */
    PanelWorkspaceSummary: {
      /**
       * Format: uuid
       * @description For paths.
       */
      uuid: string;
      /** @description Name that people see. */
      name: string;
      /** @description Colour with a leading `#`. */
      hex_color: string;
      /** @description Id of the user who owns it; null without an owner. */
      owner_id: number | null;
      /**
       * @description `subscription` (open with a valid one), `unlimited` (open without) or `locked` (closed). Kept open, since releases may add values.
       * @example unlimited
       */
      access_status: string;
      /**
       * @description When it was made, in words for people; the zone is not stated.
       * @example Jan 15, 2025 10:30 AM
       */
      created_at: string;
    };
    /** @description A workspace as the panel lists it and answers when one is made. */
    PanelWorkspace: components["schemas"]["PanelWorkspaceSummary"] & {
      /** @description Who owns it; null without an owner. */
      owner?: components["schemas"]["PanelPerson"] | null;
      /** @description Subscriptions at the payment platform; in lists only. */
      subscriptions?: components["schemas"]["PanelSubscription"][];
      /** @description Subscription kept by Mixpost itself, without a payment platform; in lists only. */
      generic_subscription?: components["schemas"]["PanelGenericSubscription"] | null;
      /** @description Members, without their roles; not in lists. */
      users?: components["schemas"]["PanelPerson"][];
      /** @description How the workspace pays; not in lists. */
      payment_method?: components["schemas"]["PanelPaymentMethod"] | null;
    };
    /** @description What is known of the customer's means of payment; every field is null without one. */
    PanelPaymentMethod: {
      /** @description Kind of payment. */
      type?: string | null;
      /** @description Brand of the card. */
      card_brand?: string | null;
      /** @description Last four digits of the card. */
      card_last_four?: string | null;
      /** @description When the card expires; the form is not documented. */
      card_expires?: string | null;
    };
    /** @description A workspace and, beside it, its subscription. */
    PanelWorkspaceDetails: {
      workspace: components["schemas"]["PanelWorkspace"];
      /** @description The subscription at the payment platform; null without one. */
      subscription: components["schemas"]["PanelSubscription"] | null;
    };
    PanelWorkspacePage: {
      /** @description Workspaces of this page. */
      data: components["schemas"]["PanelWorkspace"][];
      /** @description Addresses of neighbouring pages. */
      links?: components["schemas"]["PageLinks"];
      meta: components["schemas"]["PageMeta"];
    };
    /**
     * @description Where the subscription stands.
     * @enum {string}
     */
    PanelSubscriptionStatus: "active" | "trialing" | "past_due" | "paused" | "canceled" | "incomplete";
    /**
     * @description How often the customer pays.
     * @enum {string}
     */
    PanelBillingCycle: "monthly" | "yearly";
    /** @description A plan as defined in the Mixpost dashboard. */
    PanelPlan: {
      /** @description For `plan_id`. */
      id: number;
      /** @description Name of the plan. */
      name: string;
      /** @description Price for each cycle, apparently in minor units (`1999` for 19.99); not stated by the documentation. */
      amount?: number;
      /** @description How often it is paid; `monthly` or `yearly`. */
      cycle?: string;
    };
    /** @description A subscription at the payment platform, as Mixpost records it. No field is required, since a Laravel server may write "no subscription" as `{}` where null is documented. */
    PanelSubscription: {
      /** @description Name of the subscription's kind; `default` in the documented sample. */
      name?: string;
      /** @description Id that the payment platform gave the subscription. */
      platform_subscription_id?: string;
      /** @description Id of the plan or price at the payment platform. */
      platform_plan_id?: string;
      /** @description The plan in Mixpost; allow for null where no plan carries the platform's id. */
      plan?: components["schemas"]["PanelPlan"] | null;
      /**
       * @description `active`, `trialing`, `past_due`, `paused`, `canceled` or `incomplete`. Kept open, since releases may add values.
       * @example active
       */
      status?: string;
      /** @description How often it is paid; `monthly` in the documented sample. */
      recurring?: string | null;
      /** @description End of the trial; form and zone are not documented. */
      trial_ends_at?: string | null;
      /** @description Start of the pause; form and zone are not documented. */
      paused_from?: string | null;
      /** @description When it ends; null while it goes on. Form and zone are not documented. */
      ends_at?: string | null;
    };
    /** @description A subscription that Mixpost keeps itself, without a payment platform. */
    PanelGenericSubscription: {
      /** @description Name of the plan; null without a generic subscription. */
      name?: string | null;
      /** @description Whether it costs nothing. */
      free?: boolean;
      /** @description End of the trial; form and zone are not documented. */
      trial_ends_at?: string | null;
      /** @description Whether a trial runs. */
      has_trial?: boolean;
      /** @description Whether a trial has run out. */
      has_expired_trial?: boolean;
      /** @description Days left of the trial. */
      remaining_trial_days?: number;
    };
    /** @description A subscription that the payment platform already knows. */
    PanelSubscriptionCreate: {
      /** @description Id of the subscription at the payment platform; each may be recorded once. */
      platform_subscription_id: string;
      /** @description Id of the plan or price at the payment platform. */
      platform_plan_id: string;
      status: components["schemas"]["PanelSubscriptionStatus"];
      /**
       * @description End of the trial, ISO 8601; required when `status` is `trialing`.
       * @example 2025-02-15T00:00:00Z
       */
      trial_ends_at?: string | null;
    };
    /** @description The new state of a subscription's record. */
    PanelSubscriptionUpdate: {
      /** @description Id of the plan or price at the payment platform. */
      platform_plan_id: string;
      status: components["schemas"]["PanelSubscriptionStatus"];
      /**
       * @description End of the trial, ISO 8601; required when `status` is `trialing`.
       * @example 2025-02-15T00:00:00Z
       */
      trial_ends_at?: string | null;
      /**
       * @description Start of the pause, ISO 8601; required when `status` is `paused`.
       * @example 2025-02-15T00:00:00Z
       */
      paused_from?: string | null;
    };
    /** @description What the customer is to buy. */
    PanelCheckoutStart: {
      /** @description Id of a plan from the Mixpost dashboard. */
      plan_id: number;
      cycle: components["schemas"]["PanelBillingCycle"];
      /** @description Coupon code for a discount. */
      coupon?: string | null;
    };
    /** @description Depends on the payment platform; `url` is usual, not certain. */
    PanelCheckout: {
      /** @description Address where the customer pays. */
      url?: string;
    };
    /** @description The plan to move to, and how to settle the rest of the old one. */
    PanelPlanChange: {
      /** @description Id of the new plan from the Mixpost dashboard. */
      plan_id: number;
      cycle: components["schemas"]["PanelBillingCycle"];
      /** @description Whether the unused part of the old plan is credited. */
      prorate: boolean;
      /** @description Whether the customer is billed at once. */
      billing_immediately: boolean;
    };
    /** @description A plan that nobody pays for through the payment platform. */
    PanelGenericSubscriptionInput: {
      /** @description Id of a plan from the Mixpost dashboard. */
      plan_id: number;
      /** @description Days of trial, 0 to 365; absent means the default of the server's billing configuration. */
      trial_days?: number;
      /** @description Whether an earlier trial's end date is kept. */
      keep_prev_trial_ends_at: boolean;
    };
    /** @description A user account of the installation. */
    PanelUser: {
      /** @description For paths, `user_id` and `owner_id`. */
      id: number;
      /** @description Full name. */
      name: string;
      /** @description E-mail address, unique. */
      email: string;
      /** @description Whether the user is Super Admin of the installation. */
      is_admin: boolean;
      /** @description Free-form settings; the content is not documented. */
      settings?: Record<string, unknown> | null;
      /**
       * @description When the address was verified, in words for people; the zone is not stated.
       * @example Jan 15, 2025 10:30 AM
       */
      email_verified_at?: string | null;
      /**
       * @description When the account was made, in words for people; the zone is not stated.
       * @example Jan 15, 2025 10:30 AM
       */
      created_at: string;
    };
    /** @description A user with the workspaces the user belongs to. */
    PanelUserDetails: components["schemas"]["PanelUser"] & {
      /** @description Workspaces of the user, in no documented order. */
      workspaces: components["schemas"]["PanelUserWorkspace"][];
    };
    /** @description A workspace with the user's place in it. */
    PanelUserWorkspace: components["schemas"]["PanelWorkspaceSummary"] & {
      pivot: components["schemas"]["PanelMembership"];
    };
    /** @description What the user may do in the workspace. */
    PanelMembership: {
      /**
       * @description `admin`, `member` or `viewer`. Kept open, since releases may add values.
       * @example admin
       */
      role: string;
      /** @description Whether the user may approve posts. */
      can_approve: boolean;
      /**
       * @description When the user joined, in words for people; the zone is not stated.
       * @example Jan 15, 2025 10:30 AM
       */
      joined_at?: string | null;
    };
    PanelUserPage: {
      /** @description Users of this page. */
      data: components["schemas"]["PanelUser"][];
      /** @description Addresses of neighbouring pages. */
      links?: components["schemas"]["PageLinks"];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description A user account to make. */
    PanelUserCreate: {
      /** @description Full name, at most 255 characters. */
      name: string;
      /**
       * Format: email
       * @description E-mail address that no other user has.
       */
      email: string;
      /**
       * Format: password
       * @description Password for signing in; the server's rules for it are not documented.
       */
      password: string;
      /**
       * Format: password
       * @description The same password again.
       */
      password_confirmation: string;
      /** @description Whether the user becomes Super Admin of the installation. */
      is_admin: boolean;
    };
    /** @description The new state of a user account. */
    PanelUserUpdate: {
      /** @description Full name, at most 255 characters. */
      name: string;
      /**
       * Format: email
       * @description E-mail address that no other user has.
       */
      email: string;
      /**
       * Format: password
       * @description New password; null or absent keeps the present one.
       */
      password?: string | null;
      /**
       * Format: password
       * @description The new password again; required with `password`.
       */
      password_confirmation?: string | null;
      /** @description Whether the user is Super Admin of the installation. Your own flag cannot change. */
      is_admin: boolean;
    };
    PanelUserDeleteMany: {
      /** @description Ids of the users to delete. */
      users: number[];
    };
    /** @description Whether the user was deleted. */
    PanelUserDeleted: {
      /** @description False for one's own account. */
      success: boolean;
      /** @description Why not; absent on success. */
      message?: string;
    };
    /** @description What a workspace paid, and when. */
    PanelReceipt: {
      /**
       * Format: uuid
       * @description For paths.
       */
      uuid: string;
      /** @description Who paid; absent in the answer to creating one. */
      workspace?: components["schemas"]["PanelWorkspaceSummary"] | null;
      /** @description Id of the transaction at the payment platform. */
      transaction_id: string;
      /** @description Unique number of the invoice. */
      invoice_number: string;
      /** @description Amount paid, apparently in minor units (`1999` for 19.99); not stated by the documentation. */
      amount: number;
      /** @description Tax, in the unit of `amount`. */
      tax: number | null;
      /** @description Currency code, such as `USD`. */
      currency: string;
      /** @description Address of the invoice at the payment platform. */
      receipt_url?: string | null;
      /** @description What was paid for. */
      description?: string | null;
      /**
       * @description When it was recorded, in words for people; the zone is not stated.
       * @example Jan 15, 2025
       */
      created_at: string;
      /**
       * @description Day of payment, in words for people; the zone is not stated.
       * @example Jan 15, 2025
       */
      paid_at: string;
      /**
       * @description Time of payment, `YYYY-MM-DD HH:MM`; the zone is not stated.
       * @example 2025-01-15 10:30
       */
      paid_at_raw?: string;
    };
    PanelReceiptPage: {
      /** @description Receipts of this page. */
      data: components["schemas"]["PanelReceipt"][];
      /** @description Addresses of neighbouring pages. */
      links?: components["schemas"]["PageLinks"];
      meta: components["schemas"]["PageMeta"];
    };
    /** @description A payment to record. */
    PanelReceiptCreate: {
      /**
       * Format: uuid
       * @description UUID of the workspace that paid.
       */
      workspace_uuid: string;
      /** @description Id of the transaction at the payment platform. */
      transaction_id: string;
      /** @description Number that no other receipt has. */
      invoice_number: string;
      /** @description Amount paid, apparently in minor units (`1999` for 19.99); not stated by the documentation. */
      amount: number;
      /** @description Tax, in the unit of `amount`; 0 for none. */
      tax: number;
      /** @description Currency code, such as `USD`. */
      currency: string;
      /** @description What was paid for. */
      description?: string;
      /** @description Address of the invoice at the payment platform. */
      receipt_url?: string;
      /**
       * @description Date and time of payment, such as `2025-01-15 10:30:00`; the zone is not stated.
       * @example 2025-01-15 10:30:00
       */
      paid_at: string;
    };
    /** @description The new state of a receipt. */
    PanelReceiptUpdate: {
      /** @description Id of the transaction at the payment platform. */
      transaction_id: string;
      /** @description Number that no other receipt has. */
      invoice_number: string;
      /** @description Amount paid, apparently in minor units (`1999` for 19.99); not stated by the documentation. */
      amount: number;
      /** @description Tax, in the unit of `amount`. */
      tax: number | null;
      /** @description Currency code, such as `USD`. */
      currency: string;
      /** @description What was paid for. */
      description?: string;
      /** @description Address of the invoice at the payment platform. */
      receipt_url?: string;
      /**
       * @description Date and time of payment, such as `2025-01-15 10:30:00`; the zone is not stated.
       * @example 2025-01-15 10:30:00
       */
      paid_at: string;
    };
    PanelReceiptDeleteMany: {
      /** @description UUIDs of the receipts to delete. */
      receipts: string[];
    };
  };
  responses: {
    /** @description The token is missing, wrong or expired. Create a new one in the dashboard under Access Tokens. */
    Unauthenticated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Unauthenticated."
         *     }
         */
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The token's owner is no member of the workspace, or the role does not allow it: Viewer reads, Member and Admin write, and the panel wants a Super Admin. Use a token of somebody with that role. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Access forbidden."
         *     }
         */
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The workspace or the resource does not exist, or the server is older than the operation. List the resources to find a UUID that exists. The wording for media and posts is not documented. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description A field is wrong or a rule forbids it. `errors` names each field with its texts; mend them and repeat. */
    ValidationFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Too many requests for this token. No limit is documented (the application skeleton defines 60 a minute for each user); wait for `Retry-After` before the next request. */
    TooManyRequests: {
      headers: {
        /**
         * @description Seconds to wait, or the HTTP date from which on requests are accepted.
         * @example 30
         */
        "Retry-After"?: string;
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Too Many Attempts."
         *     }
         */
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description Done. The answer holds no resource; read it again when you need its new state. */
    Succeeded: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": true
         *     }
         */
        "application/json": components["schemas"]["Success"];
      };
    };
    /** @description The file. */
    MediaStored: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": "1",
         *       "uuid": "511b8c2d-c424-3a6a-a154-be271418ff01",
         *       "name": "photo.jpg",
         *       "mime_type": "image/jpeg",
         *       "type": "image",
         *       "url": "https://example.com/storage/3bbd0951-5b04-432b-b2a0-688588b0720e/uploads/03-2024/photo.jpg",
         *       "thumb_url": "https://example.com/storage/3bbd0951-5b04-432b-b2a0-688588b0720e/uploads/03-2024/photo-thumb.jpg",
         *       "is_video": false,
         *       "created_at": "2024-03-29 15:33:23"
         *     }
         */
        "application/json": components["schemas"]["Media"];
      };
    };
    /** @description Done. What the body holds is not documented; expect the folder or `{success}`. */
    FolderStored: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "uuid": "2d9a4e0b-7f63-4c1e-9a58-0b6f3c2d1e4f",
         *       "name": "Campaigns",
         *       "parent": null
         *     }
         */
        "application/json": components["schemas"]["MediaFolder"];
      };
    };
    /** @description The tag. */
    TagStored: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": 3,
         *       "uuid": "6059e1b3-e102-4be5-951b-82698abd9ee3",
         *       "name": "Motivation",
         *       "hex_color": "#000000"
         *     }
         */
        "application/json": components["schemas"]["Tag"];
      };
    };
    /** @description The post. */
    PostStored: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": 2,
         *       "uuid": "69288ffd-d4ef-4666-9320-4b9e120694fc",
         *       "status": "published",
         *       "accounts": [
         *         {
         *           "id": 3,
         *           "uuid": "ed1d7f93-ebca-4217-957c-a25fbb2c1075",
         *           "name": "Acme",
         *           "username": "acme",
         *           "image": null,
         *           "provider": "twitter",
         *           "data": null,
         *           "authorized": true,
         *           "created_at": "2024-03-28 09:12:04",
         *           "external_url": "https://twitter.com/acme/status/23424241115453465",
         *           "errors": []
         *         }
         *       ],
         *       "versions": [
         *         {
         *           "account_id": 0,
         *           "is_original": true,
         *           "content": [
         *             {
         *               "body": "<div>Our new feature is live</div>",
         *               "media": [
         *                 {
         *                   "id": "1",
         *                   "name": "photo.jpg",
         *                   "mime_type": "image/jpeg",
         *                   "type": "image",
         *                   "url": "https://example.com/storage/3bbd0951-5b04-432b-b2a0-688588b0720e/uploads/03-2024/photo.jpg",
         *                   "thumb_url": null,
         *                   "is_video": false,
         *                   "created_at": "2024-03-29 15:33:23"
         *                 }
         *               ],
         *               "url": null
         *             }
         *           ],
         *           "options": {
         *             "mastodon": {
         *               "sensitive": false
         *             },
         *             "pinterest": {
         *               "title": null,
         *               "link": null,
         *               "boards": {
         *                 "account-0": null
         *               }
         *             }
         *           }
         *         }
         *       ],
         *       "tags": [
         *         {
         *           "id": 2,
         *           "uuid": "f9288040-0d50-4e40-83d6-10ef6dd31d9d",
         *           "name": "release",
         *           "hex_color": "#111827"
         *         }
         *       ],
         *       "user": {
         *         "name": "Test User"
         *       },
         *       "scheduled_at": "2024-03-29 15:30:00",
         *       "published_at": "2024-03-29 15:30:04",
         *       "created_at": "2024-03-29 15:26:06",
         *       "trashed": false
         *     }
         */
        "application/json": components["schemas"]["Post"];
      };
    };
    /** @description The post is scheduled, or queued for publishing now. The outcome shows in the post later. */
    Scheduled: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "success": true,
         *       "scheduled_at": "2024-05-23 12:00:00"
         *     }
         */
        "application/json": components["schemas"]["ScheduleResult"];
      };
    };
    /** @description A field is wrong, or the post's state forbids it; the key in `errors` says which. */
    NotSchedulable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description What was deleted, and where. */
    Deleted: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["DeleteResult"];
      };
    };
    /** @description What the server measured. */
    Results: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /** @example {} */
        "application/json": components["schemas"]["Analytics"];
      };
    };
    /** @description The workspace. */
    PanelWorkspaceStored: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
         *       "name": "My Workspace",
         *       "hex_color": "#6366f1",
         *       "owner_id": 1,
         *       "owner": {
         *         "id": 1,
         *         "name": "John Doe",
         *         "email": "john@example.com"
         *       },
         *       "access_status": "unlimited",
         *       "created_at": "Jan 15, 2025 10:30 AM"
         *     }
         */
        "application/json": components["schemas"]["PanelWorkspace"];
      };
    };
    /** @description The change was made or, with `success` false, was not although the request was understood; no reason is given. Read the resource again to see. */
    PanelUpdated: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Success"];
      };
    };
    /** @description The user. */
    PanelUserStored: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "id": 2,
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "is_admin": false,
         *       "settings": {},
         *       "email_verified_at": "Jan 15, 2025 10:30 AM",
         *       "created_at": "Jan 15, 2025 10:30 AM"
         *     }
         */
        "application/json": components["schemas"]["PanelUser"];
      };
    };
    /** @description A field is wrong, another user has the e-mail address, or the password and its confirmation differ. `errors` names each field; only the text for a taken address is documented. */
    PanelUserRefused: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Validation errors",
         *       "errors": {
         *         "email": [
         *           "The email has already been taken."
         *         ]
         *       }
         *     }
         */
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description No user has this id. List the users to find one that exists. */
    PanelUserNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "User not found."
         *     }
         */
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The receipt, without its workspace. */
    PanelReceiptStored: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "uuid": "a09367a5-dfc1-43d7-9557-70eb93e01e01",
         *       "transaction_id": "txn_1234567890",
         *       "invoice_number": "INV-2025-001",
         *       "amount": 1999,
         *       "tax": 0,
         *       "currency": "USD",
         *       "receipt_url": null,
         *       "description": "Pro Plan - Monthly",
         *       "created_at": "Jan 15, 2025",
         *       "paid_at": "Jan 15, 2025",
         *       "paid_at_raw": "2025-01-15 10:30"
         *     }
         */
        "application/json": components["schemas"]["PanelReceipt"];
      };
    };
    /** @description No receipt has this UUID. List the receipts to find one that exists. */
    PanelReceiptNotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        /**
         * @example {
         *       "message": "Receipt not found."
         *     }
         */
        "application/json": components["schemas"]["Error"];
      };
    };
  };
  parameters: {
    /**
     * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
     * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
     */
    WorkspaceUuid: string;
    /**
     * @description UUID of a connected account. Post bodies want the integer `id` of the same account, never this UUID.
     * @example 7eafa7f6-51d7-4597-a775-702a9b8bd884
     */
    AccountUuid: string;
    /**
     * @description UUID of a media file. Post bodies want the integer `id` of the same file, never this UUID.
     * @example 511b8c2d-c424-3a6a-a154-be271418ff01
     */
    MediaUuid: string;
    /**
     * @description UUID of a media folder.
     * @example 2d9a4e0b-7f63-4c1e-9a58-0b6f3c2d1e4f
     */
    FolderUuid: string;
    /**
     * @description UUID of a tag. Post bodies want the integer `id` of the same tag, never this UUID.
     * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
     */
    TagUuid: string;
    /**
     * @description The `upload_uuid` that the start of the chunked upload answered with.
     * @example a3f1b2c4-d5e6-7890-abcd-ef1234567890
     */
    UploadUuid: string;
    /**
     * @description UUID of a post.
     * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
     */
    PostUuid: string;
    /** @description Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
    Page: number;
    /**
     * @description Items per page, 1 to 100. The server's own default is reported as 50 and as 20, so send it and read `meta.per_page`; servers of 2024 do not know it and answer with their fixed page size.
     * @example 20
     */
    Limit: number;
    /** @description Span of whole UTC days. `date_from` and `date_to` win over it. */
    Period: "this_week" | "last_week" | "this_month" | "last_month" | "last_3_months" | "this_year";
    /**
     * @description First day, `YYYY-MM-DD`, UTC. Only together with `date_to`, at most 366 days.
     * @example 2026-01-01
     */
    DateFrom: components["schemas"]["LocalDate"];
    /**
     * @description Last day, `YYYY-MM-DD`, UTC. Only together with `date_from`, at most 366 days.
     * @example 2026-01-31
     */
    DateTo: components["schemas"]["LocalDate"];
    /**
     * @description UUIDs of accounts (elsewhere `accounts[]` takes integer ids); all accounts when left out.
     * @example [
     *       "7eafa7f6-51d7-4597-a775-702a9b8bd884"
     *     ]
     */
    AccountUuids: string[];
    /**
     * @description IANA zone of the times in the answer; the zone of the token owner's account when left out.
     * @example Europe/Berlin
     */
    TimeZone: components["schemas"]["TimeZone"];
    /**
     * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
     * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
     */
    PanelWorkspaceUuid: string;
    /**
     * @description Integer id of the user; users have no UUID.
     * @example 2
     */
    PanelUserId: number;
    /**
     * @description UUID of a receipt.
     * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
     */
    PanelReceiptUuid: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  "system.ping": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The token is valid. The body is not documented and may be plain text or empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /** @example {} */
          "application/json": components["schemas"]["Ping"];
          /** @example pong */
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthenticated"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "workspaces.list": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All workspaces of the token's owner. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
           *           "name": "Marketing"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["WorkspaceList"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "accounts.list": {
    parameters: {
      query?: {
        /**
         * @description Part of the name, the username or the network's name (`bluesky`, `x`).
         * @example bluesky
         */
        keyword?: string;
        /**
         * @description UUID of an account group, or `ungrouped` for accounts that belong to none.
         * @example ungrouped
         */
        group?: string;
        /**
         * @description Networks to list, by their provider key.
         * @example [
         *       "instagram",
         *       "linkedin"
         *     ]
         */
        "providers[]"?: string[];
        /**
         * @description `1`: only accounts whose connection was lost. Leave it out for all.
         * @example 1
         */
        unauthorized?: 1;
      };
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All accounts that match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": 5,
           *           "uuid": "7eafa7f6-51d7-4597-a775-702a9b8bd884",
           *           "name": "Acme on TikTok",
           *           "username": "acme",
           *           "image": "https://example.com/storage/avatars/5.png",
           *           "provider": "tiktok",
           *           "data": {
           *             "union_id": "14754564",
           *             "is_private": false,
           *             "privacy_levels": [
           *               "PUBLIC_TO_EVERYONE",
           *               "MUTUAL_FOLLOW_FRIENDS",
           *               "SELF_ONLY"
           *             ],
           *             "duet_disabled": false,
           *             "stitch_disabled": false,
           *             "comment_disabled": false,
           *             "max_video_post_duration_sec": 600
           *           },
           *           "authorized": true,
           *           "created_at": "2024-03-29 14:47:32"
           *         },
           *         {
           *           "id": 3,
           *           "uuid": "ed1d7f93-ebca-4217-957c-a25fbb2c1075",
           *           "name": "Acme",
           *           "username": "acme",
           *           "image": null,
           *           "provider": "twitter",
           *           "data": null,
           *           "authorized": true,
           *           "created_at": "2024-03-28 09:12:04"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["AccountList"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "accounts.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a connected account. Post bodies want the integer `id` of the same account, never this UUID.
         * @example 7eafa7f6-51d7-4597-a775-702a9b8bd884
         */
        accountUuid: components["parameters"]["AccountUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 4,
           *       "uuid": "aa4d3505-05c9-401f-9b8d-9a633b82c768",
           *       "name": "Acme Boards",
           *       "username": "acmeboards",
           *       "image": null,
           *       "provider": "pinterest",
           *       "data": {
           *         "relationships": {
           *           "boards": [
           *             {
           *               "id": "176378040495433160",
           *               "name": "Local"
           *             }
           *           ]
           *         }
           *       },
           *       "authorized": true,
           *       "created_at": "2024-03-29 14:40:10"
           *     }
           */
          "application/json": components["schemas"]["Account"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.list": {
    parameters: {
      query?: {
        /** @description Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
        page?: components["parameters"]["Page"];
        /**
         * @description Items per page, 1 to 100. The server's own default is reported as 50 and as 20, so send it and read `meta.per_page`; servers of 2024 do not know it and answer with their fixed page size.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description UUID of a folder, or `root`. Has no effect while `keyword` is set.
         * @example root
         */
        folder?: string;
        /**
         * @description Kind of file. GIFs are a kind of their own.
         * @example image
         */
        type?: "image" | "gif" | "video";
        /**
         * @description Part of the file name; searches the whole library, whatever `folder` says.
         * @example logo
         */
        keyword?: string;
        /**
         * @description How posts use the file; the strongest use counts.
         * @example unused
         */
        usage?: "draft" | "scheduled" | "published" | "unused";
        /** @description Order of the list. */
        sort?: "newest" | "oldest" | "name" | "size";
        /**
         * @description `1`: only files starred by the token's owner. Leave it out for all. Has no effect while `keyword` is set.
         * @example 1
         */
        favorite?: 1;
        /**
         * @description Exact MIME types to list.
         * @example [
         *       "image/png"
         *     ]
         */
        "mime_types[]"?: string[];
      };
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of files. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": "2",
           *           "uuid": "161b8c2d-c424-3a6a-b554-be277418ff08",
           *           "name": "tea-reduced-file-size.mp4",
           *           "mime_type": "video/mp4",
           *           "type": "video",
           *           "url": "https://example.com/storage/3bbd0951-5b04-432b-b2a0-688588b0720e/uploads/03-2024/tea.mp4",
           *           "thumb_url": "https://example.com/storage/3bbd0951-5b04-432b-b2a0-688588b0720e/uploads/03-2024/tea-thumb.jpg",
           *           "is_video": true,
           *           "created_at": "2024-03-29 15:33:32"
           *         }
           *       ],
           *       "links": {
           *         "first": "https://example.com/mixpost/api/3bbd0951-5b04-432b-b2a0-688588b0720e/media?page=1",
           *         "last": "https://example.com/mixpost/api/3bbd0951-5b04-432b-b2a0-688588b0720e/media?page=1",
           *         "prev": null,
           *         "next": null
           *       },
           *       "meta": {
           *         "current_page": 1,
           *         "from": 1,
           *         "last_page": 1,
           *         "per_page": 20,
           *         "to": 1,
           *         "total": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["MediaPage"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["MediaUpload"];
      };
    };
    responses: {
      200: components["responses"]["MediaStored"];
      201: components["responses"]["MediaStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "items": [
         *         1,
         *         2
         *       ]
         *     }
         */
        "application/json": components["schemas"]["MediaDelete"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a media file. Post bodies want the integer `id` of the same file, never this UUID.
         * @example 511b8c2d-c424-3a6a-a154-be271418ff01
         */
        mediaUuid: components["parameters"]["MediaUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["MediaStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a media file. Post bodies want the integer `id` of the same file, never this UUID.
         * @example 511b8c2d-c424-3a6a-a154-be271418ff01
         */
        mediaUuid: components["parameters"]["MediaUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "alt_text": "A cup of tea beside an open notebook"
         *     }
         */
        "application/json": components["schemas"]["MediaUpdate"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.chunked.initiate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "filename": "video.mp4",
         *       "mime_type": "video/mp4",
         *       "total_size": 52428800
         *     }
         */
        "application/json": components["schemas"]["ChunkedUploadStart"];
      };
    };
    responses: {
      /** @description The upload is open. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "upload_uuid": "a3f1b2c4-d5e6-7890-abcd-ef1234567890",
           *       "chunk_size": 10485760,
           *       "total_chunks": 5
           *     }
           */
          "application/json": components["schemas"]["ChunkedUpload"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.chunked.upload": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description The `upload_uuid` that the start of the chunked upload answered with.
         * @example a3f1b2c4-d5e6-7890-abcd-ef1234567890
         */
        uploadUuid: components["parameters"]["UploadUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "multipart/form-data": components["schemas"]["Chunk"];
      };
    };
    responses: {
      /** @description The chunk is stored. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "chunk_index": 0,
           *       "size": 10485760
           *     }
           */
          "application/json": components["schemas"]["ChunkReceipt"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.chunked.complete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description The `upload_uuid` that the start of the chunked upload answered with.
         * @example a3f1b2c4-d5e6-7890-abcd-ef1234567890
         */
        uploadUuid: components["parameters"]["UploadUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["MediaStored"];
      201: components["responses"]["MediaStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.chunked.abort": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description The `upload_uuid` that the start of the chunked upload answered with.
         * @example a3f1b2c4-d5e6-7890-abcd-ef1234567890
         */
        uploadUuid: components["parameters"]["UploadUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The upload is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.remote.initiate": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "url": "https://example.com/photo.jpg",
         *       "alt_text": "A cup of tea"
         *     }
         */
        "application/json": components["schemas"]["RemoteUploadStart"];
      };
    };
    responses: {
      /** @description Stored, queued or failed; `status` says which. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RemoteUploadResult"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.remote.status": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description The `download_id` that the start of the upload answered with; opaque.
         * @example a3f1b2c4-d5e6-7890-abcd-ef1234567890
         */
        downloadId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Under way, stored or failed; `status` says which. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RemoteUploadStatus"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      /** @description Unknown download (a body of its own shape), or unknown workspace. Start the upload again. */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RemoteUploadFailed"] | components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.folders.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The whole tree. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "uuid": "2d9a4e0b-7f63-4c1e-9a58-0b6f3c2d1e4f",
           *           "name": "Campaigns",
           *           "parent": null
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["MediaFolderTree"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.folders.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Campaigns"
         *     }
         */
        "application/json": components["schemas"]["MediaFolderCreate"];
      };
    };
    responses: {
      200: components["responses"]["FolderStored"];
      201: components["responses"]["FolderStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.folders.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a media folder.
         * @example 2d9a4e0b-7f63-4c1e-9a58-0b6f3c2d1e4f
         */
        folderUuid: components["parameters"]["FolderUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Campaigns 2025"
         *     }
         */
        "application/json": components["schemas"]["MediaFolderUpdate"];
      };
    };
    responses: {
      200: components["responses"]["FolderStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "media.folders.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a media folder.
         * @example 2d9a4e0b-7f63-4c1e-9a58-0b6f3c2d1e4f
         */
        folderUuid: components["parameters"]["FolderUuid"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "delete_media": false
         *     }
         */
        "application/json": components["schemas"]["MediaFolderDelete"];
      };
    };
    responses: {
      200: components["responses"]["FolderStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "tags.list": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": 3,
           *           "uuid": "a09367a5-dfc1-43d7-9557-70eb93e01e01",
           *           "name": "news",
           *           "hex_color": "#38bdf8"
           *         },
           *         {
           *           "id": 2,
           *           "uuid": "f9288040-0d50-4e40-83d6-10ef6dd31d9d",
           *           "name": "release",
           *           "hex_color": "#111827"
           *         },
           *         {
           *           "id": 1,
           *           "uuid": "2323e1eb-b3a6-4183-990d-4d5afea04835",
           *           "name": "motivation",
           *           "hex_color": "#60a5fa"
           *         }
           *       ]
           *     }
           */
          "application/json": components["schemas"]["TagList"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "tags.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Motivation",
         *       "hex_color": "#000000"
         *     }
         */
        "application/json": components["schemas"]["TagInput"];
      };
    };
    responses: {
      200: components["responses"]["TagStored"];
      201: components["responses"]["TagStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "tags.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a tag. Post bodies want the integer `id` of the same tag, never this UUID.
         * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
         */
        tagUuid: components["parameters"]["TagUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["TagStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "tags.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a tag. Post bodies want the integer `id` of the same tag, never this UUID.
         * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
         */
        tagUuid: components["parameters"]["TagUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Motivation",
         *       "hex_color": "#111827"
         *     }
         */
        "application/json": components["schemas"]["TagInput"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "tags.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a tag. Post bodies want the integer `id` of the same tag, never this UUID.
         * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
         */
        tagUuid: components["parameters"]["TagUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.list": {
    parameters: {
      query?: {
        /** @description Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
        page?: components["parameters"]["Page"];
        /**
         * @description Items per page, 1 to 100. The server's own default is reported as 50 and as 20, so send it and read `meta.per_page`; servers of 2024 do not know it and answer with their fixed page size.
         * @example 20
         */
        limit?: components["parameters"]["Limit"];
        /**
         * @description State of the post. `trash` lists trashed posts only, which no other value shows.
         * @example scheduled
         */
        status?: "draft" | "scheduled" | "published" | "failed" | "needs_approval" | "trash";
        /**
         * @description Text in the content.
         * @example launch
         */
        keyword?: string;
        /**
         * @description Integer ids of accounts; posts for any of them.
         * @example [
         *       1,
         *       2
         *     ]
         */
        "accounts[]"?: number[];
        /**
         * @description Names of tags. The vendor's clients send names, the open-source edition compares ids: try which one your server takes.
         * @example [
         *       "release"
         *     ]
         */
        "tags[]"?: string[];
      };
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of posts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": 3,
           *           "uuid": "8eb4e98d-2b93-44bd-a664-7a6438eff67b",
           *           "status": "draft",
           *           "accounts": [],
           *           "versions": [
           *             {
           *               "account_id": 0,
           *               "is_original": true,
           *               "content": [
           *                 {
           *                   "body": "<div>Hello</div>",
           *                   "media": [],
           *                   "url": null
           *                 }
           *               ],
           *               "options": {
           *                 "mastodon": {
           *                   "sensitive": false
           *                 }
           *               }
           *             }
           *           ],
           *           "tags": [
           *             {
           *               "id": 2,
           *               "uuid": "f9288040-0d50-4e40-83d6-10ef6dd31d9d",
           *               "name": "release",
           *               "hex_color": "#111827"
           *             }
           *           ],
           *           "user": {
           *             "name": "Test User"
           *           },
           *           "scheduled_at": null,
           *           "published_at": null,
           *           "created_at": "2024-03-29 15:26:06",
           *           "trashed": false
           *         }
           *       ],
           *       "links": {
           *         "first": "https://example.com/mixpost/api/3bbd0951-5b04-432b-b2a0-688588b0720e/posts?page=1",
           *         "last": "https://example.com/mixpost/api/3bbd0951-5b04-432b-b2a0-688588b0720e/posts?page=1",
           *         "prev": null,
           *         "next": null
           *       },
           *       "meta": {
           *         "current_page": 1,
           *         "from": 1,
           *         "last_page": 1,
           *         "per_page": 20,
           *         "to": 1,
           *         "total": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["PostPage"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PostCreate"];
      };
    };
    responses: {
      200: components["responses"]["PostStored"];
      201: components["responses"]["PostStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.deleteMany": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "posts": [
         *         "8eb4e98d-2b93-44bd-a664-7a6438eff67b",
         *         "b1b06706-ef95-42b7-8ac8-d648dc9a9d65"
         *       ],
         *       "trash": true
         *     }
         */
        "application/json": components["schemas"]["PostDeleteMany"];
      };
    };
    responses: {
      200: components["responses"]["Deleted"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["PostStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "date": "2024-05-24",
         *       "time": "09:30",
         *       "timezone": "Europe/Chisinau",
         *       "accounts": [
         *         1,
         *         2
         *       ],
         *       "tags": [
         *         1
         *       ],
         *       "versions": [
         *         {
         *           "account_id": 0,
         *           "is_original": true,
         *           "content": [
         *             {
         *               "body": "A better text",
         *               "media": [
         *                 1
         *               ]
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        "application/json": components["schemas"]["PostUpdate"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        /**
         * @example {
         *       "trash": true,
         *       "delete_mode": "app_only"
         *     }
         */
        "application/json": components["schemas"]["PostDelete"];
      };
    };
    responses: {
      200: components["responses"]["Deleted"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.schedule": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PostSchedule"];
      };
    };
    responses: {
      200: components["responses"]["Scheduled"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["NotSchedulable"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.addToQueue": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Scheduled"];
      201: components["responses"]["Scheduled"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["NotSchedulable"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.approve": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Scheduled"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "posts.retry": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
        /**
         * @description UUID of a connected account. Post bodies want the integer `id` of the same account, never this UUID.
         * @example 7eafa7f6-51d7-4597-a775-702a9b8bd884
         */
        accountUuid: components["parameters"]["AccountUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Queued again. The body is not documented and may be plain text or empty. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "success": true
           *     }
           */
          "application/json": components["schemas"]["RetryResult"];
          /** @example  */
          "text/plain": string;
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "analytics.post": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a post.
         * @example 8eb4e98d-2b93-44bd-a664-7a6438eff67b
         */
        postUuid: components["parameters"]["PostUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Results"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "analytics.summary": {
    parameters: {
      query?: {
        /** @description Span of whole UTC days. `date_from` and `date_to` win over it. */
        period?: components["parameters"]["Period"];
        /**
         * @description First day, `YYYY-MM-DD`, UTC. Only together with `date_to`, at most 366 days.
         * @example 2026-01-01
         */
        date_from?: components["parameters"]["DateFrom"];
        /**
         * @description Last day, `YYYY-MM-DD`, UTC. Only together with `date_from`, at most 366 days.
         * @example 2026-01-31
         */
        date_to?: components["parameters"]["DateTo"];
      };
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Results"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "analytics.account": {
    parameters: {
      query?: {
        /** @description Span of whole UTC days. `date_from` and `date_to` win over it. */
        period?: components["parameters"]["Period"];
        /**
         * @description First day, `YYYY-MM-DD`, UTC. Only together with `date_to`, at most 366 days.
         * @example 2026-01-01
         */
        date_from?: components["parameters"]["DateFrom"];
        /**
         * @description Last day, `YYYY-MM-DD`, UTC. Only together with `date_from`, at most 366 days.
         * @example 2026-01-31
         */
        date_to?: components["parameters"]["DateTo"];
        /** @description What to look at. Each network supports a part of them. */
        type?:
          | "overview"
          | "audience"
          | "competitors"
          | "content"
          | "engagement"
          | "hashtags"
          | "insights"
          | "reach"
          | "reviews"
          | "search_terms"
          | "video";
        /** @description Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
        page?: components["parameters"]["Page"];
        /** @description Items per page, 1 to 50. */
        per_page?: number;
        /**
         * @description Name of a metric, for the type `content`; newest first when left out.
         * @example IMPRESSION_COUNT
         */
        sort_by?: string;
        /** @description Direction of `sort_by`. */
        sort_dir?: "asc" | "desc";
      };
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
        /**
         * @description UUID of a connected account. Post bodies want the integer `id` of the same account, never this UUID.
         * @example 7eafa7f6-51d7-4597-a775-702a9b8bd884
         */
        accountUuid: components["parameters"]["AccountUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Results"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "analytics.postingTimes": {
    parameters: {
      query?: {
        /**
         * @description UUIDs of accounts (elsewhere `accounts[]` takes integer ids); all accounts when left out.
         * @example [
         *       "7eafa7f6-51d7-4597-a775-702a9b8bd884"
         *     ]
         */
        "accounts[]"?: components["parameters"]["AccountUuids"];
        /**
         * @description IANA zone of the times in the answer; the zone of the token owner's account when left out.
         * @example Europe/Berlin
         */
        timezone?: components["parameters"]["TimeZone"];
      };
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Results"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "analytics.bestTimes": {
    parameters: {
      query?: {
        /**
         * @description UUIDs of accounts (elsewhere `accounts[]` takes integer ids); all accounts when left out.
         * @example [
         *       "7eafa7f6-51d7-4597-a775-702a9b8bd884"
         *     ]
         */
        "accounts[]"?: components["parameters"]["AccountUuids"];
        /**
         * @description IANA zone of the times in the answer; the zone of the token owner's account when left out.
         * @example Europe/Berlin
         */
        timezone?: components["parameters"]["TimeZone"];
        /**
         * @description First day to look at, `YYYY-MM-DD`, in `timezone`; a past day counts as now.
         * @example 2027-03-28
         */
        from?: components["schemas"]["LocalDate"];
      };
      header?: never;
      path: {
        /**
         * @description UUID of the workspace. The token's owner must be a member of it. Found in the Admin Console (Workspaces, View, "Usage in API"), in the three-dots menu of a social account, or through `GET /workspaces` on newer servers.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["WorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Results"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.list": {
    parameters: {
      query?: {
        /**
         * @description Text to look for in workspace names.
         * @example My Workspace
         */
        keyword?: string;
        /**
         * @description Status of the subscription.
         * @example active
         */
        subscription_status?: components["schemas"]["PanelSubscriptionStatus"];
        /**
         * @description `1`: only workspaces with a free generic subscription. The documentation shows the bare name without a value: its presence alone switches the filter on, so leave it out for all.
         * @example 1
         */
        free?: 1;
        /**
         * @description Access statuses to list. Mixpost also takes a single `access_status` that is no array.
         * @example [
         *       "unlimited",
         *       "locked"
         *     ]
         */
        "access_status[]"?: components["schemas"]["PanelAccessStatus"][];
        /**
         * @description UUIDs of workspaces to leave out. Mixpost also takes a single `exclude` that is no array.
         * @example [
         *       "f9288040-0d50-4e40-83d6-10ef6dd31d9d"
         *     ]
         */
        "exclude[]"?: string[];
        /** @description Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of workspaces that match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
           *           "name": "My Workspace",
           *           "hex_color": "#6366f1",
           *           "owner_id": 1,
           *           "owner": {
           *             "id": 1,
           *             "name": "John Doe",
           *             "email": "john@example.com"
           *           },
           *           "access_status": "subscription",
           *           "created_at": "Jan 15, 2025 10:30 AM",
           *           "subscriptions": [
           *             {
           *               "name": "default",
           *               "platform_subscription_id": "sub_1234567890",
           *               "platform_plan_id": "price_1234567890",
           *               "plan": {
           *                 "id": 1,
           *                 "name": "Pro Plan",
           *                 "amount": 1999,
           *                 "cycle": "monthly"
           *               },
           *               "status": "active",
           *               "recurring": "monthly",
           *               "trial_ends_at": null,
           *               "paused_from": null,
           *               "ends_at": null
           *             }
           *           ],
           *           "generic_subscription": {
           *             "name": null,
           *             "free": false,
           *             "trial_ends_at": null,
           *             "has_trial": false,
           *             "has_expired_trial": false,
           *             "remaining_trial_days": 0
           *           }
           *         }
           *       ],
           *       "links": {
           *         "first": "https://example.com/mixpost/api/panel/workspaces?page=1",
           *         "last": "https://example.com/mixpost/api/panel/workspaces?page=1",
           *         "prev": null,
           *         "next": null
           *       },
           *       "meta": {
           *         "current_page": 1,
           *         "from": 1,
           *         "last_page": 1,
           *         "per_page": 20,
           *         "to": 1,
           *         "total": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["PanelWorkspacePage"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "My Workspace",
         *       "hex_color": "#6366f1",
         *       "owner_id": 1,
         *       "access_status": "unlimited"
         *     }
         */
        "application/json": components["schemas"]["PanelWorkspaceInput"];
      };
    };
    responses: {
      200: components["responses"]["PanelWorkspaceStored"];
      201: components["responses"]["PanelWorkspaceStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.deleteMany": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "workspaces": [
         *         "3bbd0951-5b04-432b-b2a0-688588b0720e",
         *         "f9288040-0d50-4e40-83d6-10ef6dd31d9d"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["PanelWorkspaceDeleteMany"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workspace and its subscription. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "workspace": {
           *         "uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
           *         "name": "My Workspace",
           *         "hex_color": "#6366f1",
           *         "users": [
           *           {
           *             "id": 1,
           *             "name": "John Doe",
           *             "email": "john@example.com"
           *           }
           *         ],
           *         "owner_id": 1,
           *         "owner": {
           *           "id": 1,
           *           "name": "John Doe",
           *           "email": "john@example.com"
           *         },
           *         "access_status": "unlimited",
           *         "created_at": "Jan 15, 2025 10:30 AM",
           *         "payment_method": {
           *           "type": null,
           *           "card_brand": null,
           *           "card_last_four": null,
           *           "card_expires": null
           *         }
           *       },
           *       "subscription": null
           *     }
           */
          "application/json": components["schemas"]["PanelWorkspaceDetails"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "Updated Workspace Name",
         *       "hex_color": "#10b981",
         *       "owner_id": 2,
         *       "access_status": "unlimited"
         *     }
         */
        "application/json": components["schemas"]["PanelWorkspaceInput"];
      };
    };
    responses: {
      200: components["responses"]["PanelUpdated"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.users.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_id": 1,
         *       "role": "viewer",
         *       "can_approve": false,
         *       "is_owner": false
         *     }
         */
        "application/json": components["schemas"]["PanelMemberInput"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.users.add": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_id": 1,
         *       "role": "admin",
         *       "can_approve": true,
         *       "is_owner": false
         *     }
         */
        "application/json": components["schemas"]["PanelMemberInput"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description A field is wrong, or the user is a member already; then change the role instead. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Validation errors",
           *       "errors": {
           *         "user_id": [
           *           "This user is already a member of this workspace."
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.workspaces.users.remove": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "user_id": 1
         *     }
         */
        "application/json": components["schemas"]["PanelMemberRemove"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription, or null when the workspace has none. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PanelSubscription"] | null;
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "platform_plan_id": "price_1234567890",
         *       "status": "active",
         *       "trial_ends_at": null,
         *       "paused_from": null
         *     }
         */
        "application/json": components["schemas"]["PanelSubscriptionUpdate"];
      };
    };
    responses: {
      200: components["responses"]["PanelUpdated"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description The workspace has no subscription, a field is wrong, or the date is missing that the status asks for. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Validation errors",
           *       "errors": {
           *         "subscription": [
           *           "Subscription not found."
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.create": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "platform_subscription_id": "sub_1234567890",
         *       "platform_plan_id": "price_1234567890",
         *       "status": "active",
         *       "trial_ends_at": null
         *     }
         */
        "application/json": components["schemas"]["PanelSubscriptionCreate"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description A field is wrong, or `trial_ends_at` is missing for the status `trialing`. The texts are not documented. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Validation errors",
           *       "errors": {}
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "plan_id": 1,
         *       "cycle": "monthly",
         *       "coupon": null
         *     }
         */
        "application/json": components["schemas"]["PanelCheckoutStart"];
      };
    };
    responses: {
      /** @description What the payment platform answers, usually the address of a payment page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "url": "https://checkout.stripe.com/pay/cs_test_..."
           *     }
           */
          "application/json": components["schemas"]["PanelCheckout"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description A generic trial subscription was made instead of a checkout link. Nothing is left to do. */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Validation errors",
           *       "errors": {
           *         "created_generic_subscription": [
           *           "Subscription created."
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      /** @description The workspace has an active subscription, or the payment platform does not know the plan. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.changePlan": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "plan_id": 2,
         *       "cycle": "yearly",
         *       "prorate": true,
         *       "billing_immediately": false
         *     }
         */
        "application/json": components["schemas"]["PanelPlanChange"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.cancel": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description The workspace has no active subscription. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "message": "Validation errors",
           *       "errors": {
           *         "subscription": [
           *           "This workspace does not have an active subscription."
           *         ]
           *       }
           *     }
           */
          "application/json": components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.resume": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      /** @description The workspace has no subscription, or this one cannot be resumed. */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Error"];
        };
      };
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.addGeneric": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "plan_id": 1,
         *       "trial_days": 14,
         *       "keep_prev_trial_ends_at": false
         *     }
         */
        "application/json": components["schemas"]["PanelGenericSubscriptionInput"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.subscriptions.removeGeneric": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of the workspace being administered. The token's owner need not be a member of it, and a default workspace of the client does not stand in.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspaceUuid: components["parameters"]["PanelWorkspaceUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.users.list": {
    parameters: {
      query?: {
        /**
         * @description Text to look for in names and e-mail addresses.
         * @example john
         */
        keyword?: string;
        /**
         * @description Ids of users to leave out.
         * @example [
         *       1
         *     ]
         */
        "exclude[]"?: number[];
        /** @description Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of users that match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "id": 1,
           *           "name": "John Doe",
           *           "email": "john@example.com",
           *           "is_admin": true,
           *           "settings": {},
           *           "email_verified_at": "Jan 15, 2025 10:30 AM",
           *           "created_at": "Jan 15, 2025 10:30 AM"
           *         }
           *       ],
           *       "links": {
           *         "first": "https://example.com/mixpost/api/panel/users?page=1",
           *         "last": "https://example.com/mixpost/api/panel/users?page=1",
           *         "prev": null,
           *         "next": null
           *       },
           *       "meta": {
           *         "current_page": 1,
           *         "from": 1,
           *         "last_page": 1,
           *         "per_page": 20,
           *         "to": 1,
           *         "total": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["PanelUserPage"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.users.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "password": "securepassword123",
         *       "password_confirmation": "securepassword123",
         *       "is_admin": false
         *     }
         */
        "application/json": components["schemas"]["PanelUserCreate"];
      };
    };
    responses: {
      200: components["responses"]["PanelUserStored"];
      201: components["responses"]["PanelUserStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["PanelUserRefused"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.users.deleteMany": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "users": [
         *         2,
         *         3
         *       ]
         *     }
         */
        "application/json": components["schemas"]["PanelUserDeleteMany"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.users.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Integer id of the user; users have no UUID.
         * @example 2
         */
        userId: components["parameters"]["PanelUserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user with workspaces. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "id": 1,
           *       "name": "John Doe",
           *       "email": "john@example.com",
           *       "is_admin": true,
           *       "workspaces": [
           *         {
           *           "uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
           *           "name": "My Workspace",
           *           "hex_color": "#6366f1",
           *           "owner_id": 1,
           *           "access_status": "unlimited",
           *           "created_at": "Jan 15, 2025 10:30 AM",
           *           "pivot": {
           *             "role": "admin",
           *             "can_approve": true,
           *             "joined_at": "Jan 15, 2025 10:30 AM"
           *           }
           *         }
           *       ],
           *       "settings": {},
           *       "email_verified_at": "Jan 15, 2025 10:30 AM",
           *       "created_at": "Jan 15, 2025 10:30 AM"
           *     }
           */
          "application/json": components["schemas"]["PanelUserDetails"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PanelUserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.users.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Integer id of the user; users have no UUID.
         * @example 2
         */
        userId: components["parameters"]["PanelUserId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "name": "John Doe",
         *       "email": "john@example.com",
         *       "password": null,
         *       "password_confirmation": null,
         *       "is_admin": true
         *     }
         */
        "application/json": components["schemas"]["PanelUserUpdate"];
      };
    };
    responses: {
      200: components["responses"]["PanelUpdated"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PanelUserNotFound"];
      422: components["responses"]["PanelUserRefused"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.users.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Integer id of the user; users have no UUID.
         * @example 2
         */
        userId: components["parameters"]["PanelUserId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The user is deleted or, with `success` false, is the token's owner and stays. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PanelUserDeleted"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PanelUserNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.receipts.list": {
    parameters: {
      query?: {
        /**
         * @description UUID of the workspace whose receipts to list.
         * @example 3bbd0951-5b04-432b-b2a0-688588b0720e
         */
        workspace_uuid?: string;
        /**
         * @description Invoice number to look for.
         * @example INV-2025-001
         */
        invoice_number?: string;
        /** @description Page number, counted from 1. Stop when `meta.current_page` has reached `meta.last_page`. */
        page?: components["parameters"]["Page"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of receipts that match. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "data": [
           *         {
           *           "uuid": "a09367a5-dfc1-43d7-9557-70eb93e01e01",
           *           "workspace": {
           *             "uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
           *             "name": "My Workspace",
           *             "hex_color": "#6366f1",
           *             "owner_id": 1,
           *             "access_status": "unlimited",
           *             "created_at": "Jan 15, 2025 10:30 AM"
           *           },
           *           "transaction_id": "txn_1234567890",
           *           "invoice_number": "INV-2025-001",
           *           "amount": 1999,
           *           "tax": 0,
           *           "currency": "USD",
           *           "receipt_url": "https://vendors.paddle.com/invoices/...",
           *           "description": "Pro Plan - Monthly",
           *           "created_at": "Jan 15, 2025",
           *           "paid_at": "Jan 15, 2025",
           *           "paid_at_raw": "2025-01-15 10:30"
           *         }
           *       ],
           *       "links": {
           *         "first": "https://example.com/mixpost/api/panel/receipts?page=1",
           *         "last": "https://example.com/mixpost/api/panel/receipts?page=1",
           *         "prev": null,
           *         "next": null
           *       },
           *       "meta": {
           *         "current_page": 1,
           *         "from": 1,
           *         "last_page": 1,
           *         "per_page": 20,
           *         "to": 1,
           *         "total": 1
           *       }
           *     }
           */
          "application/json": components["schemas"]["PanelReceiptPage"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.receipts.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "workspace_uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
         *       "transaction_id": "txn_1234567890",
         *       "invoice_number": "INV-2025-001",
         *       "amount": 1999,
         *       "tax": 0,
         *       "currency": "USD",
         *       "description": "Pro Plan - Monthly",
         *       "receipt_url": "https://vendors.paddle.com/invoices/...",
         *       "paid_at": "2025-01-15 10:30:00"
         *     }
         */
        "application/json": components["schemas"]["PanelReceiptCreate"];
      };
    };
    responses: {
      200: components["responses"]["PanelReceiptStored"];
      201: components["responses"]["PanelReceiptStored"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.receipts.deleteMany": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "receipts": [
         *         "a09367a5-dfc1-43d7-9557-70eb93e01e01"
         *       ]
         *     }
         */
        "application/json": components["schemas"]["PanelReceiptDeleteMany"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.receipts.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of a receipt.
         * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
         */
        receiptUuid: components["parameters"]["PanelReceiptUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The receipt. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          /**
           * @example {
           *       "uuid": "a09367a5-dfc1-43d7-9557-70eb93e01e01",
           *       "workspace": {
           *         "uuid": "3bbd0951-5b04-432b-b2a0-688588b0720e",
           *         "name": "My Workspace",
           *         "hex_color": "#6366f1",
           *         "owner_id": 1,
           *         "access_status": "unlimited",
           *         "created_at": "Jan 15, 2025 10:30 AM"
           *       },
           *       "transaction_id": "txn_1234567890",
           *       "invoice_number": "INV-2025-001",
           *       "amount": 1999,
           *       "tax": 0,
           *       "currency": "USD",
           *       "receipt_url": "https://vendors.paddle.com/invoices/...",
           *       "description": "Pro Plan - Monthly",
           *       "created_at": "Jan 15, 2025",
           *       "paid_at": "Jan 15, 2025",
           *       "paid_at_raw": "2025-01-15 10:30"
           *     }
           */
          "application/json": components["schemas"]["PanelReceipt"];
        };
      };
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PanelReceiptNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.receipts.update": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of a receipt.
         * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
         */
        receiptUuid: components["parameters"]["PanelReceiptUuid"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        /**
         * @example {
         *       "transaction_id": "txn_1234567890",
         *       "invoice_number": "INV-2025-001",
         *       "amount": 1999,
         *       "tax": 0,
         *       "currency": "USD",
         *       "description": "Pro Plan - Monthly",
         *       "receipt_url": "https://vendors.paddle.com/invoices/...",
         *       "paid_at": "2025-01-15 10:30:00"
         *     }
         */
        "application/json": components["schemas"]["PanelReceiptUpdate"];
      };
    };
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PanelReceiptNotFound"];
      422: components["responses"]["ValidationFailed"];
      429: components["responses"]["TooManyRequests"];
    };
  };
  "panel.receipts.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description UUID of a receipt.
         * @example a09367a5-dfc1-43d7-9557-70eb93e01e01
         */
        receiptUuid: components["parameters"]["PanelReceiptUuid"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Succeeded"];
      401: components["responses"]["Unauthenticated"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["PanelReceiptNotFound"];
      429: components["responses"]["TooManyRequests"];
    };
  };
}
