import { stem } from "./words.ts";

const stemmed = (words: string) => new Set(words.trim().split(/\s+/).map(stem));

/** What a tool does that changes nothing. */
const READING = stemmed(`
  analyze browse check compare compute count describe download estimate explain export fetch find get inspect list look
  lookup measure open ping poll preview print query read resolve retrieve return search see show summarize test validate
  verify view watch
`);

/** What a tool does that changes something. */
const WRITING = stemmed(`
  abort accept activate add approve archive assign attach ban book buy cancel change charge clear close comment complete
  confirm connect copy create deactivate delete deploy detach disable disconnect drop edit enable erase follow
  give grant import insert install invite join kill leave lend lock mark merge move order pause pay post publish
  purge put queue recolor record refund reject release remove rename replace reply request reschedule reset restart
  restore resume retry revoke save schedule send set share sign start stop store submit subscribe suspend sync tag
  transfer trash unfollow unlock unsubscribe update upload upsert write
`);

/** Whether a word, in any of its forms, says that something is changed; what may do either does not. */
export function isWriting(word: string): boolean {
  return WRITING.has(stem(word.toLowerCase()));
}

export function isVerb(word: string): boolean {
  const verb = stem(word.toLowerCase());
  return isWriting(word) || READING.has(verb) || OTHERS.has(verb);
}

/** Verbs that may do either. */
const OTHERS = stemmed(`
  ask bring build calculate call collect configure convert draft draw encode execute format generate handle launch learn
  load log login logout make manage plan prepare process propose recommend refresh render report review rewrite run
  select sort suggest take tell track translate trigger try turn use
`);
