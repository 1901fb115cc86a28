/** A list of numbers that grows: eight bytes each, where a list of values would take several times that. */
export interface NumberList {
  readonly push: (value: number) => void;
  /** All of them, the least first. */
  readonly sorted: () => Float64Array;
}

const FIRST_ROOM = 1024;

/** An empty list of numbers. */
export function numberList(): NumberList {
  let room = new Float64Array(FIRST_ROOM);
  let length = 0;
  return {
    push: (value) => {
      if (length === room.length) {
        const larger = new Float64Array(length * 2);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
    sorted: () => room.slice(0, length).sort(),
  };
}
