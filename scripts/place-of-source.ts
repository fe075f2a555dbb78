import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Plugin } from "esbuild";

/** Compiled code goes by the place of its source: what it reads or starts lies there. */
export const placeOfSource: Plugin = {
  name: "place-of-source",
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
      const places = {
        "import.meta.url": pathToFileURL(file).href,
        "import.meta.dirname": path.dirname(file),
      };
      let contents = await readFile(file, "utf8");
      for (const [name, place] of Object.entries(places))
        contents = contents.replaceAll(name, JSON.stringify(place));
      return { loader: "ts", contents };
    });
  },
};
