import { BUCKETS } from "@/lib/detect/vote/features";

/** One labelled stretch: its features (a bucket as often as the stretch has it), and for each class 1, 0, or -1 where it teaches nothing. */
export type Instance = {
  features: Int32Array;
  labels: readonly [contact: number, payment: number];
  file: string;
  family: string;
  lang: string;
  record: string;
};

export type Weights = { bias: number; weights: Float32Array };

/** A feature of fewer instances is not learnt: it tells of one text alone, and takes a bucket. */
const LEAST_INSTANCES = 3;
const EPOCHS = 8;
const RATE = 0.15;
const BIAS_RATE = 0.02;
const DECAY = 1e-5;

function shuffled(count: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = seed >>> 0;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = state % (i + 1);
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
  return order;
}

/** Logistic regression by AdaGrad over hashed features; the same instances and seed give the same weights. */
export function trainOn(instances: readonly Instance[], label: 0 | 1, seed: number): Weights {
  const weights = new Float32Array(BUCKETS);
  const squares = new Float32Array(BUCKETS).fill(1e-8);
  let bias = 0;
  const counts = new Uint32Array(BUCKETS);
  for (const { features } of instances)
    for (const feature of new Set(features)) counts[feature] = (counts[feature] ?? 0) + 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(instances.length, seed + epoch)) {
      const instance = instances[index];
      const truth = instance?.labels[label] ?? -1;
      if (instance === undefined || truth < 0) continue;
      const { features } = instance;
      const share = 1 / Math.sqrt(Math.max(1, features.length));
      const miss = 1 / (1 + Math.exp(-score({ bias, weights }, features))) - truth;
      for (const feature of features) {
        if ((counts[feature] ?? 0) < LEAST_INSTANCES) continue;
        const weight = weights[feature] ?? 0;
        const gradient = miss * share + DECAY * weight;
        const square = (squares[feature] ?? 0) + gradient * gradient;
        squares[feature] = square;
        weights[feature] = weight - (RATE * gradient) / Math.sqrt(square);
      }
      bias -= BIAS_RATE * miss;
    }
  }
  return { bias, weights };
}

/** Orders of learning whose weights are averaged: what one order learnt last weighs too much in it. */
const RUNS = 5;

/** The mean of what `trainOn` learns in several orders that follow from `seed`. */
export function meanOf(instances: readonly Instance[], label: 0 | 1, seed: number): Weights {
  const weights = new Float32Array(BUCKETS);
  let bias = 0;
  for (let run = 1; run <= RUNS; run++) {
    const learnt = trainOn(instances, label, seed * 100 + run);
    bias += learnt.bias / RUNS;
    for (let i = 0; i < BUCKETS; i++) weights[i] = (weights[i] ?? 0) + (learnt.weights[i] ?? 0) / RUNS;
  }
  return { bias, weights };
}

/** Log odds that a stretch of these features asks or offers. */
export function score({ bias, weights }: Weights, features: Int32Array): number {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum / Math.sqrt(Math.max(1, features.length)) + bias;
}
