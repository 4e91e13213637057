const mebibyte = 1024 * 1024;
/** Larger than the caches of usual chips, small enough for the smallest. */
const bufferBytes = 96 * mebibyte;
const workgroupSize = 256;
const wordsPerThread = 64;
const vectorBytes = 16;
/** Rounds that are handed over at once, so that the way to the chip and back counts for little. */
const rounds = 8;
/** `GPUBufferUsage.STORAGE`. */
const storage = 0x80;
/** The measurement ends after this, in milliseconds; a chip that is done with few rounds by then is slow. */
const budget = 4_000;
const mostTurns = 12;
/** The first turn wakes the chip. */
const warmUp = 1;

/** Each thread adds up vectors that lie a whole row of threads apart, as the weights of a model are read. */
const shader = `
@group(0) @binding(0) var<storage, read> weights: array<vec4<f32>>;
@group(0) @binding(1) var<storage, read_write> sums: array<f32>;
@compute @workgroup_size(${workgroupSize})
fn main(@builtin(global_invocation_id) id: vec3<u32>, @builtin(num_workgroups) groups: vec3<u32>) {
  let threads = groups.x * ${workgroupSize}u;
  var sum = vec4<f32>(0.0);
  for (var i = 0u; i < ${wordsPerThread}u; i++) { sum += weights[id.x + i * threads]; }
  sums[id.x] = sum.x + sum.y + sum.z + sum.w;
}`;

/**
 * How many gigabytes a second the chip reads from its memory, which is what decides how fast a model writes. Takes
 * about a second on a usual chip, five at most on a slow one. The memory that it takes is given back.
 */
export async function measureBandwidth(
  adapter: GPUAdapter,
  now: () => number = () => performance.now(),
): Promise<number | null> {
  const device = await adapter.requestDevice();
  try {
    const threads = bufferBytes / vectorBytes / wordsPerThread;
    const weights = device.createBuffer({ size: bufferBytes, usage: storage });
    const sums = device.createBuffer({ size: threads * 4, usage: storage });
    const pipeline = await device.createComputePipelineAsync({
      layout: 'auto',
      compute: { module: device.createShaderModule({ code: shader }), entryPoint: 'main' },
    });
    const bindGroup = device.createBindGroup({
      layout: pipeline.getBindGroupLayout(0),
      entries: [
        { binding: 0, resource: { buffer: weights } },
        { binding: 1, resource: { buffer: sums } },
      ],
    });
    const runTurn = async () => {
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      pass.setPipeline(pipeline);
      pass.setBindGroup(0, bindGroup);
      for (let round = 0; round < rounds; round++) pass.dispatchWorkgroups(threads / workgroupSize);
      pass.end();
      device.queue.submit([encoder.finish()]);
      const began = now();
      await device.queue.onSubmittedWorkDone();
      return now() - began;
    };
    const end = now() + budget;
    let fastest: number | null = null;
    for (let turn = 0; turn < mostTurns; turn++) {
      const took = await runTurn();
      if (turn >= warmUp || now() > end) fastest = Math.min(fastest ?? took, took);
      if (now() > end) break;
    }
    return fastest ? (bufferBytes * rounds) / 1e9 / (fastest / 1_000) : null;
  } finally {
    device.destroy();
  }
}
