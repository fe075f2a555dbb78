import type { ToolsetModel } from "../model.ts";
import type { Change } from "./change.ts";
import type { Contract } from "./contract.ts";
import { change, type Subject } from "./subject.ts";

/** What has changed for those who choose sets, or rely on those that are on by themselves. */
export function toolsetChanges(before: Contract, after: Contract): Change[] {
  const subject = (name: string): Subject => ({ api: after.api, kind: "toolset", subject: name });
  const [old, now] = [byName(before), byName(after)];
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((name) => setChanges(subject(name), old.get(name), now.get(name)));
}

function setChanges(
  subject: Subject,
  old: ToolsetModel | undefined,
  now: ToolsetModel | undefined,
): Change[] {
  if (old === undefined) return [change(subject, "added", "compatible", "is new")];
  if (now === undefined) return [change(subject, "removed", "breaking", "is gone")];
  return [
    ...(old.default && !now.default ? [change(subject, "default", "breaking", "is off by default now")] : []),
    ...(now.default && !old.default
      ? [change(subject, "default", "compatible", "is on by default now")]
      : []),
    ...(old.description === now.description
      ? []
      : [change(subject, "description", "text", "has another description")]),
  ];
}

function byName({ toolsets }: Contract): Map<string, ToolsetModel> {
  return new Map(toolsets.map((set) => [set.name, set]));
}
