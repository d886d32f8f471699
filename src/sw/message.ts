/**
 * What the page asks of a worker: `fill` keeps everything for use without a network and answers on the port that comes with it whether
 * all of it is there; `take-over` makes a waiting worker the one in charge.
 */
export type Message = 'fill' | 'take-over'
