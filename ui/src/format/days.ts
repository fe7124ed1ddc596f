// Days as the operator lives them: they begin at local midnight, also where a clock change makes one shorter or longer.

/** The local midnight before a time. */
export function midnight(at: number): number {
  const day = new Date(at);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}

/** The midnight after a time. */
export function nextMidnight(at: number): number {
  const day = new Date(at);
  day.setDate(day.getDate() + 1);
  day.setHours(0, 0, 0, 0);
  return day.getTime();
}

/** All midnights from that before `first` to that after `last`, at most so many: then those nearest to `last`. */
export function midnights(first: number, last: number, most: number): number[] {
  const times = [nextMidnight(last)];
  let at = midnight(last);
  while (times.length < most) {
    times.unshift(at);
    if (at <= first) break;
    at = midnight(at - 1);
  }
  return times;
}
