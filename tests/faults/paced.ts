import { afterwardsStatus, cut, type Fault, inSeconds, resetAfter, status, truncated } from "./faults.ts";
import { giveJson } from "./upstream.ts";

/** Lets so many requests through in each second, and refuses the others. */
export function limited(aSecond: number): Fault {
  const refusal = status(429, inSeconds(1));
  let window = 0;
  let left = 0;
  const give: Fault["give"] = (exchange) => {
    const now = Math.floor(performance.now() / 1_000);
    if (now !== window) [window, left] = [now, aSecond];
    left -= 1;
    if (left >= 0) giveJson(exchange.response, exchange.carryOut());
    else refusal.give(exchange);
  };
  return { give };
}

/** Spoils each twentieth exchange, each time in another way. */
export function spotty(): Fault {
  const kinds = [resetAfter, cut, afterwardsStatus(500), truncated, status(503, inSeconds(1))];
  let count = 0;
  const give: Fault["give"] = (exchange) => {
    count += 1;
    if (count % 20 === 0) kinds[(count / 20 - 1) % kinds.length]?.give(exchange);
    else giveJson(exchange.response, exchange.carryOut());
  };
  return { give };
}

/** Carries requests out and answers late. */
export function late(ms: number): Fault {
  const give: Fault["give"] = ({ response, carryOut }) => {
    const answer = carryOut();
    setTimeout(() => giveJson(response, answer), ms);
  };
  return { give };
}

/** Carries requests out and tells a tenth of the answer at a time, all of it in the end. */
export function slowly(ms: number): Fault {
  const give: Fault["give"] = ({ response, socket, carryOut }) => {
    const { status: code, body } = carryOut();
    const text = JSON.stringify(body);
    const step = Math.ceil(text.length / 10);
    let told = 0;
    response.writeHead(code, { "content-type": "application/json" });
    const timer = setInterval(() => {
      response.write(text.slice(told, told + step));
      told += step;
      if (told >= text.length) response.end(() => clearInterval(timer));
    }, ms / 10);
    socket.once("close", () => clearInterval(timer));
  };
  return { give };
}
