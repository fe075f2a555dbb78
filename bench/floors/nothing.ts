/** Stands in for a library that the SDK sets up at its start, by `new` or by a call, and never uses here. */
export default function nothing(): void {}
