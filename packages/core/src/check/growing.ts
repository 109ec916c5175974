/** Numbers that are appended one by one, packed at eight bytes each. */
export interface Growing {
  readonly size: () => number;
  readonly at: (index: number) => number;
  readonly set: (index: number, value: number) => void;
  readonly push: (value: number) => void;
}

/** Makes an empty {@link Growing}; an index never set reads as `missing`. */
export function growing(missing = 0): Growing {
  let numbers = new Float64Array(16).fill(missing);
  let size = 0;
  const set = (index: number, value: number): void => {
    if (index >= numbers.length) {
      const larger = new Float64Array(Math.max(numbers.length * 2, index + 1)).fill(missing, numbers.length);
      larger.set(numbers);
      numbers = larger;
    }
    numbers[index] = value;
    if (index >= size) size = index + 1;
  };
  return {
    size: () => size,
    at: (index) => numbers[index] ?? missing,
    set,
    push: (value) => set(size, value),
  };
}
